"""Sentences of many texts in any order: what one tells may contradict another, and nothing may fail for it."""

from __future__ import annotations

import random

import pytest
from test_repairs import RIGHT

import timeline

_MOST = 8  # sentences
_TEXTS = 40  # each seed


def _check(text: str, published: str | None) -> None:
    read = timeline.extract(text, published=published, all_events=True)
    assert read.to_markdown()
    for event in read.events:
        for time in (event.bounds, event.time):
            for bound in (time.begin, time.end):
                assert bound.earliest is None or bound.latest is None or bound.earliest <= bound.latest
            first, last = time.begin.earliest, time.end.latest
            assert first is None or last is None or first <= last


@pytest.mark.parametrize("seed", range(4))
def test_sentences_in_any_order_are_read(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret
    sentences = [text for text, _ in RIGHT]
    for _ in range(_TEXTS):
        _check(" ".join(chance.choices(sentences, k=chance.randint(2, _MOST))), chance.choice(("2024-05-06", None)))


@pytest.mark.parametrize(
    ("text", "published"),
    [
        (
            "Moe told the Post her union was counting the damage. The first phase costs 22 dollars. It would be built.",
            "2000-01-01",
        ),
        ("Marl was sold in 1981 and its mill was closed in 1983. He worked for a bank, but in 1904 he quarrelled with it.", None),
        ("A truce was proposed in May, and ten days later both sides accepted it.", "2024-05-06"),
    ],
)
def test_what_once_failed(text: str, published: str | None) -> None:
    _check(text, published)
