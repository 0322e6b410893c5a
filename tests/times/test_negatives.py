"""What is not a time: the lines of negatives.txt, each with no expression but those marked."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import timeline
from times.told import unmark

_FILE = Path(__file__).with_name("negatives.txt")


def _lines() -> list[Any]:
    kind, lines = "", []
    for line in _FILE.read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            kind = line.removeprefix("## ")
        elif line and not line.startswith("# "):
            lines.append(pytest.param(line, id=f"{kind}: {line}"))
    return lines


LINES = _lines()


@pytest.mark.parametrize("marked", LINES)
def test_no_time(marked: str) -> None:
    text, spans = unmark(marked)
    assert [found.text for found in timeline.find_times(text, "2022-03-08")] == spans


def test_there_are_many() -> None:
    assert len(LINES) >= 300


def test_no_line_stands_twice() -> None:
    assert len({line.values[0] for line in LINES}) == len(LINES)
