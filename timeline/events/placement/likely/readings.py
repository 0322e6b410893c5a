"""Readings: where an event may lie to the published day, and to a date that the text tells."""

from __future__ import annotations

from collections.abc import Mapping

from timeline.model import Bound, EventTime
from timeline.times.instant import Instant

OF_DAY: Mapping[str, str] = {  # to the published day, each with what a reason says of it
    "on": "on the published day",
    "before": "on a day before the published one",
    "after": "on a day after the published one",
    "around": "from before the published day to after it",
    "earlier": "for days before the published one",
    "later": "for days after the published one",
    "from": "from the published day on",
    "until": "until the published day",
}
OF_DATE: Mapping[str, str] = {  # to a date of the text; these end where its words follow
    "at": "at",
    "throughout": "all through",
    "within": "for days within",
    "earlier than": "on a day before",
    "later than": "on a day after",
    "up to": "until",
    "since": "going on since",
    "to the day": "until the published day, since",
    "over since": "over, and begun at",
    "between": "on a day between the published one and",
    "begun since": "going on, and begun after",
}

LIES_THEN = frozenset({"at", "throughout", "within", "since", "to the day", "over since"})  # these say what was on the date


def time_of(reading: str, day: Instant) -> EventTime:
    """What a reading of `OF_DAY` says of begin and end, for a published day."""
    on, before, after = Bound(day, day), Bound(None, day), Bound(day, None)
    match reading:
        case "on":
            return _on_one_day(on)
        case "before":
            return _on_one_day(before)
        case "after":
            return _on_one_day(after)
        case "around":
            return EventTime(before, after)
        case "earlier":
            return EventTime(before, before)
        case "later":
            return EventTime(after, after)
        case "from":
            return EventTime(on, after)
        case _:
            return EventTime(before, on)


def says(reading: str, first: Instant, last: Instant, day: Instant) -> bool:
    """Whether a reading of `OF_DATE` says something of a date, for its first and last day, and a published day.

    Nothing lies within a single day; nothing has gone on since a day to come.
    """
    if reading in _OF_SEVERAL_DAYS:
        return first != last
    if reading in _OF_DAYS_GONE:
        return first < day
    return reading != "between" or first < day or last > day


_OF_SEVERAL_DAYS = frozenset({"throughout", "within"})
_OF_DAYS_GONE = frozenset({"since", "to the day", "over since", "begun since"})


def time_at(reading: str, first: Instant, last: Instant, day: Instant) -> EventTime:
    """What a reading of `OF_DATE` that `says` something tells of begin and end."""
    on = Bound(first, last)
    match reading:
        case "at":
            return _on_one_day(on)
        case "throughout":
            return EventTime(Bound(first, first), Bound(last, last))
        case "within":
            return EventTime(on, on)
        case "earlier than":
            return _on_one_day(Bound(None, first))
        case "later than":
            return _on_one_day(Bound(last, None))
        case "up to":
            return EventTime(Bound(None, first), on)
        case "since":
            return EventTime(on, Bound(day, None))
        case "to the day":
            return EventTime(on, Bound(day, day))
        case "over since":
            return EventTime(on, Bound(None, day))
        case "begun since":
            return EventTime(Bound(first, day), Bound(day, None))
        case _:  # "between"
            return _on_one_day(Bound(first, day) if first < day else Bound(day, last))


def _on_one_day(bound: Bound) -> EventTime:
    return EventTime(bound, bound, single_day=True)


def names_a_day(time: EventTime) -> bool:
    """Whether a time tells the very day of a begin or an end."""
    begin, end = time.begin, time.end
    return (begin.earliest is not None and begin.earliest == begin.latest) or (
        end.earliest is not None and end.earliest == end.latest
    )


def within(time: EventTime, bounds: EventTime) -> EventTime | None:
    """A time cut to bounds; None where they leave nothing of it."""
    begin = time.begin.meet(bounds.begin)
    is_alike = time.begin is time.end and bounds.begin is bounds.end  # as of a single day most are
    end = begin if is_alike else time.end.meet(bounds.end)
    if begin is None or end is None:
        return None
    if time.single_day:
        both = begin if is_alike else begin.meet(end)
        return None if both is None else EventTime(both, both, single_day=True)
    if begin.earliest is not None and end.latest is not None and begin.earliest > end.latest:
        return None
    return EventTime(begin, end)
