"""How many events are placed as people place them: python -m timeline.training.eventtime DATA.

DATA is a folder with eventtime_train.jsonl and eventtime_dev.jsonl, one document a line ("id", "dct", "text", "events" with
"start", "end" and "event_time"), in the notation of the TimeBank-EventTime corpus (Reimers, Dehghani and Gurevych, 2016).
Prints the share of its events whose time is told exactly so, of all and of those on a single day; an event that is not
found counts as wrong. Beside it what "always the published date" would get.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from timeline.model import Bound, EventTime
from timeline.pipeline import find_events
from timeline.times.interval import Instant, add_days, iso_day
from timeline.training.corpora import read_corpus

_FILES = ("eventtime_train", "eventtime_dev")
_LAST_OF_MONTH = 28  # what the annotators write for the end of any month
_UNKNOWN = "xxxx-xx-xx"


def main() -> None:
    """Read the arguments, compare, and print."""
    parser = argparse.ArgumentParser(prog="python -m timeline.training.eventtime", description=__doc__)
    parser.add_argument("data", type=Path, help="the folder of corpora")
    arguments = parser.parse_args()
    rows = [row for name in _FILES for document in read_corpus(arguments.data / f"{name}.jsonl") for row in _rows(document)]
    for name, kept in (("all", rows), ("single day", [row for row in rows if not row[0].startswith("beginPoint")])):
        right = sum(gold == found for gold, found, _ in kept) / max(len(kept), 1)
        always = sum(gold == published for gold, _, published in kept) / max(len(kept), 1)
        shares = f"exact {100 * right:.1f}  always the published date {100 * always:.1f}"
        sys.stdout.write(f"{name:10} {len(kept)} events  {shares}\n")


def _rows(document: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """For each event of a document what people write, what the library would, and the published date."""
    published = document["dct"][:10]
    found = {(event.start_char, event.end_char): event for event in find_events(document["text"], published)}
    for gold in document["events"]:
        event = found.get((gold["start"], gold["end"]))
        yield gold["event_time"], "" if event is None else notation(event.time, published), published


def notation(event_time: EventTime, published: str) -> str:  # noqa: ARG001 - what the corpus writes may depend on it
    """An event's time as the TimeBank-EventTime corpus writes it.

    The corpus writes the edge of a bound as if it were excluded ("after1998-01-01before1998-01-28" for "in January"), and
    the 28th for the end of any month.

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
    before = "" if latest is None else f"before{_last(latest)}"
    return after + before or _UNKNOWN


def _last(day: Instant) -> str:
    """The last day of a bound, which is the 28th where it ends a month."""
    ends_month = day.day > _LAST_OF_MONTH and add_days(day, 1).day == 1
    return iso_day(Instant(day.year, day.month, _LAST_OF_MONTH) if ends_month else day)


if __name__ == "__main__":
    main()
