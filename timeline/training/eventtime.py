"""How many events are placed as people place them: python -m timeline.training.eventtime DATA.

DATA is a folder with eventtime_train.jsonl and eventtime_dev.jsonl, one document a line ("id", "dct", "text", "events" with
"start", "end" and "event_time"), in the notation of the TimeBank-EventTime corpus (Reimers, Dehghani and Gurevych, 2016).
Prints the share of its events whose time is told exactly so, of all and of those on a single day; an event that is not
found counts as wrong. Beside it what "always the published date" would get. The package's weights were learned from these
files: `python -m timeline.training` prints the figures of cross-validation.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import attrs

from timeline.model import Bound, EventTime
from timeline.pipeline import find_events
from timeline.times.instant import Instant, add_days, add_months, iso_day, read_instant
from timeline.training.corpora import read_corpus

FILES = ("eventtime_train", "eventtime_dev")
_LAST_OF_MONTH = 28  # what the annotators write for the end of any month, where the month is what is known
_UNKNOWN = "xxxx-xx-xx"
_DAY = r"\d{4}-\d\d-\d\d"
_POINT = re.compile(rf"(?P<on>{_DAY})|(?:after(?P<after>{_DAY}))?(?:before(?P<before>{_DAY}))?|{_UNKNOWN}")
_BOTH = re.compile(r"beginPoint=(?P<begin>.*)endPoint=(?P<end>.*)")


@attrs.frozen
class Placed:
    """An event of the corpus: what people wrote, what the library would ("" where it found no event), and the published day."""

    gold: str
    found: str
    published: str


def main() -> None:
    """Read the arguments, compare, and print."""
    parser = argparse.ArgumentParser(prog="python -m timeline.training.eventtime", description=__doc__)
    parser.add_argument("data", type=Path, help="the folder of corpora")
    arguments = parser.parse_args()
    rows = [row for name in FILES for document in read_corpus(arguments.data / f"{name}.jsonl") for row in _rows(document)]
    sys.stdout.write("".join(f"{line}\n" for line in shares(rows)))


def _rows(document: dict[str, Any]) -> Iterator[Placed]:
    published = document["dct"][:10]
    found = {(event.start_char, event.end_char): event for event in find_events(document["text"], published)}
    for gold in document["events"]:
        event = found.get((gold["start"], gold["end"]))
        yield Placed(gold["event_time"], "" if event is None else notation(event.time, published), published)


def shares(rows: Iterable[Placed]) -> Iterator[str]:
    """The figures, a line for all events and one for those on a single day."""
    every = list(rows)
    for name, kept in (("all", every), ("single day", [row for row in every if not row.gold.startswith("beginPoint")])):
        right = sum(row.gold == row.found for row in kept) / max(len(kept), 1)
        always = sum(row.gold == row.published for row in kept) / max(len(kept), 1)
        yield f"{name:10} {len(kept)} events  exact {100 * right:.1f}  always the published date {100 * always:.1f}"


def notation(event_time: EventTime, published: str) -> str:  # noqa: ARG001 - what the corpus writes may depend on it
    """An event's time as the TimeBank-EventTime corpus writes it.

    The corpus writes the edge of a bound as if it were excluded ("after1998-01-01before1998-01-28" for "in January"), and
    the 28th for the end of a month that is all that is known.

    >>> from timeline import Bound, EventTime, Instant
    >>> day = Instant(1998, 1, 28)
    >>> notation(EventTime(Bound(day, day), Bound(day, day), single_day=True), "1998-02-01")
    '1998-01-28'
    """
    begin = _point(event_time.begin)
    return begin if event_time.single_day else f"beginPoint={begin}endPoint={_point(event_time.end)}"


def _point(bound: Bound) -> str:
    earliest, latest = bound.earliest, bound.latest
    if earliest is not None and earliest == latest:
        return iso_day(earliest)
    after = "" if earliest is None else f"after{iso_day(earliest)}"
    before = "" if latest is None else f"before{iso_day(_last(earliest, latest))}"
    return after + before or _UNKNOWN


def _last(earliest: Instant | None, latest: Instant) -> Instant:
    """The last day of a bound, which is the 28th where it is that of a month."""
    is_month = earliest is not None and (earliest.year, earliest.month) == (latest.year, latest.month)
    ends_month = latest.day > _LAST_OF_MONTH and add_days(latest, 1).day == 1
    return Instant(latest.year, latest.month, _LAST_OF_MONTH) if is_month and ends_month else latest


def read_notation(text: str) -> EventTime | None:
    """What a time in the notation of the corpus says; None for what is no time there ("n/a", a list of days).

    >>> time = read_notation("beginPoint=before1998-01-08endPoint=after1998-01-08")
    >>> str(time.begin), str(time.end), time.single_day
    ('../1998-01-08', '1998-01-08/..', False)
    """
    both = _BOTH.fullmatch(text)
    points = [_POINT.fullmatch(part) for part in (both.groups() if both else (text, text))]
    if points[0] is None or points[1] is None or not text:
        return None
    return EventTime(_bound(points[0]), _bound(points[1]), single_day=both is None)


def _bound(point: re.Match[str]) -> Bound:
    on, after, before = (None if day is None else read_instant(day) for day in point.group("on", "after", "before"))
    if after is not None and before == Instant(after.year, after.month, _LAST_OF_MONTH) and after.day == 1:
        before = add_days(add_months(after, 1), -1)
    return Bound(on or after, on or before)


if __name__ == "__main__":
    main()
