"""Our annotations of when events happened can be read, and hold no text."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import timeline.training
from timeline import TimelineError
from timeline.times.instant import Instant
from timeline.training.annotations import read_annotations, read_time

DAY = Instant(1998, 3, 4)

NOTATIONS = [  # begin, end, whether on a single day
    ("D", "1998-03-04", "1998-03-04", True),
    ("1998-02-05", "1998-02-05", "1998-02-05", True),
    ("<D", "../1998-03-04", "../1998-03-04", True),
    (">1998-02-01<1998-02-04", "1998-02-01/1998-02-04", "1998-02-01/1998-02-04", True),
    ("1998-02", "1998-02-01/1998-02-28", "1998-02-01/1998-02-28", True),
    ("1997", "1997-01-01/1997-12-31", "1997-01-01/1997-12-31", True),
    ("<D..>D", "../1998-03-04", "1998-03-04/..", False),
    ("1997-12..1998-01-07", "1997-12-01/1997-12-31", "1998-01-07", False),
    ("D..?", "1998-03-04", "unknown", False),
]


@pytest.mark.parametrize(("text", "begin", "end", "single"), NOTATIONS, ids=[row[0] for row in NOTATIONS])
def test_the_notation(text: str, begin: str, end: str, single: bool) -> None:
    time = read_time(text, DAY)
    assert (str(time.begin), str(time.end), time.single_day) == (begin, end, single)


@pytest.mark.parametrize("text", ["", "soon", "D..", "<1998", "1998-02-05..1998-02-06..D"])
def test_what_is_no_notation(text: str) -> None:
    with pytest.raises(TimelineError, match="is no point of time"):
        read_time(text, DAY)


def test_every_annotation_can_be_read() -> None:
    annotations = read_annotations()
    assert sum(map(len, annotations.values())) > 20_000
    assert list(annotations) == sorted(annotations)
    for times in annotations.values():
        assert list(times) == sorted(times)
        for text in times.values():
            read_time(text, DAY)


def test_annotations_hold_no_text() -> None:
    text = (Path(timeline.training.__file__).parent / "event_times.tsv").read_text(encoding="utf-8")
    assert all(re.fullmatch(r"[\w.-]+(\t\d+ [D\d<>.?-]+)+", line) for line in text.splitlines())
