"""Throughput of times, side by side in one run: python -m pytest tests/benchmarks

On the texts of TIMELINE_NEWS (a file of JSON lines with "text" and "dct") if it is set, else on the seed articles.
What counts are the ratios between the rows of the table, not the figures.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import spacy

import timeline

SEEDS = Path(__file__).parent.parent.parent / "seeds"
Texts = list[tuple[str, str]]
Benchmark = Callable[..., Any]


@pytest.fixture(scope="module")
def texts() -> Texts:
    return read_texts()


def read_texts() -> Texts:
    """The texts to read, each with its published date."""
    path = os.environ.get("TIMELINE_NEWS")
    if path is None:
        return [(timeline.read_article(file).text, "2024-06-14") for file in sorted(SEEDS.glob("*.md"))] * 20
    records = map(json.loads, Path(path).read_text(encoding="utf-8").splitlines())
    return [(record["text"], record["dct"]) for record in records]


@pytest.mark.benchmark(group="times")
def test_find_times(benchmark: Benchmark, texts: Texts) -> None:
    timeline.find_times("once, to load the rules", None)
    benchmark(lambda: [timeline.find_times(text, published) for text, published in texts])


@pytest.mark.benchmark(group="times")
def test_blank_tokenizer(benchmark: Benchmark, texts: Texts) -> None:
    """A fresh one each round, as it remembers words."""
    benchmark.pedantic(  # type: ignore[attr-defined]
        lambda nlp: [nlp.make_doc(text) for text, _ in texts], setup=lambda: ((spacy.blank("en"),), {}), rounds=5
    )


@pytest.mark.benchmark(group="times")
def test_dateparser_search(benchmark: Benchmark, texts: Texts) -> None:
    from dateparser.search import search_dates

    some = texts[:20]
    benchmark.pedantic(lambda: [search_dates(text, languages=["en"]) for text, _ in some], rounds=1)  # type: ignore[attr-defined]
    benchmark.extra_info["texts"] = f"{len(some)} of {len(texts)}"  # type: ignore[attr-defined]


HOSTILE = {
    "digits": "1234567890",
    "the": "the ",
    "weekdays": "Mon Tue ",
    "no spaces": "abc",
    "dates": "March 3, 2020; ",
    "numbers": "two hundred and ",
}


@pytest.mark.benchmark(group="linear")
@pytest.mark.parametrize("size", [100_000, 1_000_000])
@pytest.mark.parametrize("name", HOSTILE)
def test_linear(benchmark: Benchmark, name: str, size: int) -> None:
    """Ten times the text, ten times the time."""
    text = (HOSTILE[name] * (size // len(HOSTILE[name]) + 1))[:size]
    benchmark.pedantic(lambda: timeline.find_times(text, "2024-06-14"), rounds=1)  # type: ignore[attr-defined]
