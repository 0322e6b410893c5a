"""The order of events, and the relations that their bounds leave possible."""

from __future__ import annotations

from collections.abc import Iterable

from timeline.model import Bound, Event, EventTime
from timeline.times.interval import Allen

_FIRST, _LAST = -10_000_000, 10_000_000  # days before and after all that the calendar holds
_NEVER = 10**12  # seconds


def in_order(events: Iterable[Event]) -> tuple[Event, ...]:
    """Events by the start of their date, the longer first, then as told; those without a date last, by their bounds."""
    return tuple(sorted(events, key=_key))


def _key(event: Event) -> tuple[int, int, int, int]:
    when = event.when
    if when is None:
        return 1, *_by_bounds(event.time), event.start_char
    start = -_NEVER if when.start is None else when.start.moment
    end = _NEVER if when.end is None else when.end.moment
    return 0, start, -end, event.start_char


def _by_bounds(time: EventTime) -> tuple[int, int]:
    """The latest day an event can begin on, then the earliest: what must have happened first comes first."""
    earliest, latest = _days(time.begin)
    return (latest, earliest) if latest != _LAST else (_LAST if earliest == _FIRST else _LAST - 1, earliest)


def _days(bound: Bound) -> tuple[int, int]:
    first = _FIRST if bound.earliest is None else bound.earliest.ordinal
    last = _LAST if bound.latest is None else bound.latest.ordinal
    return first, last


# For each relation, how the four pairs of ends compare: begin-begin, begin-end, end-begin, end-end, each of a with b.
_ENDS = {
    Allen.BEFORE: ("<", "<", "<", "<"),
    Allen.MEETS: ("<", "<", "=", "<"),
    Allen.OVERLAPS: ("<", "<", ">", "<"),
    Allen.STARTS: ("=", "<", ">", "<"),
    Allen.DURING: (">", "<", ">", "<"),
    Allen.FINISHES: (">", "<", ">", "="),
    Allen.EQUALS: ("=", "<", ">", "="),
    Allen.FINISHED_BY: ("<", "<", ">", "="),
    Allen.CONTAINS: ("<", "<", ">", ">"),
    Allen.STARTED_BY: ("=", "<", ">", ">"),
    Allen.OVERLAPPED_BY: (">", "<", ">", ">"),
    Allen.MET_BY: (">", "=", ">", ">"),
    Allen.AFTER: (">", ">", ">", ">"),
}


def possible_relations(a: EventTime, b: EventTime) -> frozenset[Allen]:
    """The relations of Allen that the bounds of two events do not rule out.

    Bounds are days and events have times within them, so that two points on one day may lie in either order.
    """
    pairs = ((a.begin, b.begin), (a.begin, b.end), (a.end, b.begin), (a.end, b.end))
    left_open = [_comparisons(one, two) for one, two in pairs]
    return frozenset(
        relation for relation, signs in _ENDS.items() if all(sign in open_ for sign, open_ in zip(signs, left_open, strict=True))
    )


def _comparisons(one: Bound, two: Bound) -> str:
    """Which of "<", "=" and ">" two points may still have."""
    (first_a, last_a), (first_b, last_b) = _days(one), _days(two)
    signs = "<" if first_a <= last_b else ""
    signs += "=" if first_a <= last_b and first_b <= last_a else ""
    return signs + (">" if first_b <= last_a else "")
