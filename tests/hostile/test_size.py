"""Texts of any size: nothing hangs, and a long article reads as its parts would together."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import timeline
from timeline import pipeline
from timeline.events.parsing import analysis

P = "2022-03-08"
MEGABYTE = 1_000_000
SEEDS = Path(__file__).parent.parent.parent / "seeds"


@pytest.mark.parametrize("piece", ["a", "1", "march", "may ", "“‘", '"', "(", "a-", "’s", "1/", ".", "a,b;", "é", "Monday", " "])
def test_a_megabyte_without_a_break(piece: str) -> None:
    text = piece * (MEGABYTE // len(piece))
    timeline.find_times(text, P)
    if piece != "may ":  # a quarter of a million words take the parser their time
        assert len(timeline.extract(text, P)) == 0


def test_ten_thousand_dates_in_a_line() -> None:
    text = "; ".join(f"{count % 28 + 1} March {1900 + count % 120}" for count in range(10_000))
    assert len(timeline.find_times(text, P)) == 10_000
    assert timeline.extract(text, P).times == timeline.find_times(text, P)


@pytest.mark.parametrize("link", [" and ", " or ", ", ", " "])
def test_a_chain_of_a_thousand_clauses(link: str) -> None:
    """What follows heads up a chain does so once."""
    found = timeline.find_events("He " + link.join(["attacked the town"] * 1_000), P)
    assert len(found) == 1_000


def test_alternatives_do_not_double() -> None:
    verbs = ["attack", "leave", "stay", "fight", "run", "go"] * 5
    assert len(timeline.find_events(f"He wants to {' or '.join(verbs)} in May.", P)) > len(verbs)


def test_text_after_an_endless_word_is_read() -> None:
    found = timeline.extract("It rained on Monday. " + '"(' * 20_000 + " The dam broke on Tuesday.", P)
    assert [event.text for event in found] == ["rained", "broke"]


def test_a_long_article_reads_as_its_parts_together(monkeypatch: pytest.MonkeyPatch) -> None:
    """Names, and where the story is, are carried from part to part."""
    text = "\n\n".join(timeline.read_article(path).text for path in sorted(SEEDS.glob("*.md")))
    whole = timeline.extract(text, P, all_events=True)
    monkeypatch.setattr(analysis, "_LONGEST_PART", 5_000)
    assert len(list(analysis.analyse(text).parts)) > 3
    assert timeline.extract(text, P, all_events=True) == whole


def test_long_and_short_articles_in_a_stream(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each gets its own analysis, also where the one before it went wrong half way."""
    articles = [timeline.read_article(path) for path in sorted(SEEDS.glob("*.md"))[:4]]
    alone = [timeline.extract(article) for article in articles]
    monkeypatch.setattr(analysis, "_LONGEST_PART", 1_000)
    assert [len(found) for found in timeline.extract_many(articles)] == [len(found) for found in alone]
    read_part = pipeline._read_part

    def stumble(article: timeline.Article, start: int, *rest: Any) -> None:
        if article is articles[1] and start:
            raise timeline.TimelineError("a stone in the way")
        read_part(article, start, *rest)

    monkeypatch.setattr(pipeline, "_read_part", stumble)
    first, second, *others = timeline.extract_many(articles, errors="yield")
    assert isinstance(second, timeline.TimelineError)
    assert first.articles[0] is articles[0]  # type: ignore[union-attr]
    assert [[event.text for event in found] for found in others] == [[event.text for event in found] for found in alone[2:]]  # type: ignore[union-attr]
