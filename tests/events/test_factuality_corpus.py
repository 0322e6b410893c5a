"""A corpus of factuality: sentences by kind, read through the whole pipeline."""

from __future__ import annotations

from pathlib import Path

import pytest

import timeline

LINES = (Path(__file__).parent / "factuality.txt").read_text(encoding="utf-8").splitlines()
ROWS = [line.split("\t") for line in LINES if "\t" in line]
READ = [row for row in ROWS if not row[0].startswith("?")]


@pytest.fixture(scope="module")
def read() -> dict[str, str | None]:
    """The factuality of the marked event of each sentence; None where it was not found."""
    articles = [timeline.Article(sentence.replace("[", "").replace("]", ""), "2024-03-01") for _, sentence in ROWS]
    found = {}
    for (_, sentence), story in zip(ROWS, timeline.extract_many(articles, all_events=True), strict=True):
        at = sentence.index("[")
        found[sentence] = next((event.factuality for event in story if event.start_char == at), None)
    return found


@pytest.mark.parametrize(("want", "sentence"), READ, ids=[row[1] for row in READ])
def test_factuality(want: str, sentence: str, read: dict[str, str | None]) -> None:
    assert read[sentence] == want


def test_nine_in_ten_of_those_found(read: dict[str, str | None]) -> None:
    found = [(want.lstrip("?"), read[sentence]) for want, sentence in ROWS if read[sentence] is not None]
    assert len(found) > 0.94 * len(ROWS)
    assert sum(want == got for want, got in found) > 0.95 * len(found)
