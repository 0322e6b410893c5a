"""Our own annotations: when the events of articles happened, in the notation of docs/annotation.md.

`event_times.tsv` has one article a line: its id in the folder of corpora, then for each event the offset of its first
character and its time, with tabs between. It holds no text.
"""

from __future__ import annotations

import functools
import importlib.resources
import re
from collections.abc import Mapping

from timeline.errors import TimelineError
from timeline.model import Bound, EventTime
from timeline.times.instant import Instant, add_days, add_months, read_instant

_DAY = r"(?:\d{4}-\d\d-\d\d|D)"
_POINT = re.compile(
    rf"(?P<on>{_DAY})|(?P<month>\d{{4}}-\d\d)|(?P<year>\d{{4}})|(?:>(?P<after>{_DAY}))?(?:<(?P<before>{_DAY}))?|\?"
)


@functools.cache
def read_annotations() -> Mapping[str, Mapping[int, str]]:
    """For each annotated article the times of its events, by the offsets at which they start."""
    file = importlib.resources.files("timeline.training").joinpath("event_times.tsv")
    found = {}
    for line in file.read_text(encoding="utf-8").splitlines():
        article, *cells = line.split("\t")
        pairs = (cell.split(" ") for cell in cells)
        found[article] = {int(offset): time for offset, time in pairs}
    return found


def read_time(text: str, published: Instant) -> EventTime:
    """What a time in the notation of the annotations says, for a published day. `TimelineError` where it says nothing.

    >>> str(read_time("1998-02..>D", Instant(1998, 3, 4)).begin)
    '1998-02-01/1998-02-28'
    """
    begin, dots, end = text.partition("..")
    first = _point(begin, published)
    return EventTime(first, _point(end, published)) if dots else EventTime(first, first, single_day=True)


def _point(text: str, published: Instant) -> Bound:
    found = _POINT.fullmatch(text)
    if found is None or not text:
        raise TimelineError(f"{text!r} is no point of time: write a day, a month, a year, '<' or '>' and a day, or '?'")
    if found["month"] or found["year"]:
        year, _, month = text.partition("-")
        first = Instant(int(year), int(month or 1), 1)
        return Bound(first, add_days(add_months(first, 1 if month else 12), -1))
    on, after, before = (published if day == "D" else day and read_instant(day) for day in found.group("on", "after", "before"))
    return Bound(on or after or None, on or before or None)
