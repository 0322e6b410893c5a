"""Intervals and grains of the proleptic Gregorian calendar, and how intervals lie to each other."""

from __future__ import annotations

from enum import Enum

import attrs

from timeline.errors import CalendarEndError, TimelineError, shown_value
from timeline.times.instant import (
    FIRST_YEAR,
    LAST_YEAR,
    Instant,
    add_days,
    add_months,
    add_seconds,
    from_ordinal,
)


class Grain(Enum):
    """How fine a time is told, from `SECOND` to `MILLENNIUM`; finer grains compare as smaller.

    >>> Grain.DAY < Grain.YEAR
    True
    >>> Grain("part-of-day")
    Grain.PART_OF_DAY
    """

    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    PART_OF_DAY = "part-of-day"
    DAY = "day"
    WEEKEND = "weekend"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    MILLENNIUM = "millennium"

    # Members are single objects: the hash by name that Enum computes in Python is slow, and grains are looked up everywhere.
    __hash__ = object.__hash__

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Grain):
            return NotImplemented
        return _GRAIN_RANK[self] < _GRAIN_RANK[other]

    def __le__(self, other: object) -> bool:
        if not isinstance(other, Grain):
            return NotImplemented
        return _GRAIN_RANK[self] <= _GRAIN_RANK[other]

    def __gt__(self, other: object) -> bool:
        if not isinstance(other, Grain):
            return NotImplemented
        return _GRAIN_RANK[self] > _GRAIN_RANK[other]

    def __ge__(self, other: object) -> bool:
        if not isinstance(other, Grain):
            return NotImplemented
        return _GRAIN_RANK[self] >= _GRAIN_RANK[other]

    def __repr__(self) -> str:
        return f"Grain.{self.name}"


_GRAIN_RANK = {grain: rank for rank, grain in enumerate(Grain)}


class Allen(Enum):
    """Allen's thirteen relations between two intervals (J. F. Allen, 1983)."""

    BEFORE = "before"
    MEETS = "meets"
    OVERLAPS = "overlaps"
    STARTS = "starts"
    DURING = "during"
    FINISHES = "finishes"
    EQUALS = "equals"
    FINISHED_BY = "finished-by"
    CONTAINS = "contains"
    STARTED_BY = "started-by"
    OVERLAPPED_BY = "overlapped-by"
    MET_BY = "met-by"
    AFTER = "after"

    @property
    def converse(self) -> Allen:
        """The relation of (b, a) where this is that of (a, b)."""
        order = list(Allen)
        return order[len(order) - 1 - order.index(self)]

    def __repr__(self) -> str:
        return f"Allen.{self.name}"


# How the starts and the ends of two overlapping intervals compare (-1, 0, 1) decides the rest of the thirteen.
_ALLEN_BY_ENDS = {
    (-1, -1): Allen.OVERLAPS,
    (-1, 0): Allen.FINISHED_BY,
    (-1, 1): Allen.CONTAINS,
    (0, -1): Allen.STARTS,
    (0, 0): Allen.EQUALS,
    (0, 1): Allen.STARTED_BY,
    (1, -1): Allen.DURING,
    (1, 0): Allen.FINISHES,
    (1, 1): Allen.OVERLAPPED_BY,
}


def _compare(a: Instant | None, b: Instant | None, none: int) -> int:
    """-1, 0 or 1; None lies at the far side that `none` (-1 or 1) says."""
    if a is None or b is None:
        return none * ((a is None) - (b is None))
    return (a > b) - (a < b)


@attrs.frozen
class Interval:
    """Half-open stretch of time, `[start, end)`, told at a grain; a side that is None is open.

    Raises `TimelineError` where the end is not after the start, or a side is no instant.

    >>> fall = Interval(Instant(2021, 9, 1), Instant(2021, 12, 1), Grain.SEASON)
    >>> fall.contains(Instant(2021, 10, 3))
    True
    >>> fall.relation(unit(Grain.YEAR, Instant(2021)))
    Allen.DURING
    """

    start: Instant | None
    end: Instant | None
    grain: Grain = Grain.DAY

    def __attrs_post_init__(self) -> None:
        start, end = self.start, self.end
        if not ((start is None or isinstance(start, Instant)) and (end is None or isinstance(end, Instant))):
            raise TimelineError(
                f"start={shown_value(start)}, end={shown_value(end)}: the sides of an interval are instants: "
                "give such as Instant(2022), or None where it is open"
            )
        if start is not None and end is not None and not start < end:
            at_end = start == end and start.year in (FIRST_YEAR, LAST_YEAR + 1)
            kind = CalendarEndError if at_end else TimelineError  # what lies beyond the calendar is held at its end
            raise kind(f"an interval must end after it starts: start={start}, end={end}")

    def contains(self, other: Interval | Instant) -> bool:
        """Whether all of the other lies in this one; `TimelineError` for what is neither."""
        if not isinstance(other, Interval | Instant):
            raise TimelineError(f"contains({shown_value(other)}): give an Interval or an Instant")
        if isinstance(other, Instant):
            return (self.start is None or self.start <= other) and (self.end is None or other < self.end)
        return _compare(self.start, other.start, -1) <= 0 and _compare(other.end, self.end, 1) <= 0

    def overlaps(self, other: Interval) -> bool:
        """Whether the two share any time; `TimelineError` for what is no interval."""
        if not isinstance(other, Interval):
            raise TimelineError(f"overlaps({shown_value(other)}): give an Interval")
        return _starts_before(self.start, other.end) and _starts_before(other.start, self.end)

    def relation(self, other: Interval) -> Allen:
        """Which of Allen's thirteen relations this interval has to the other; `TimelineError` for what is no interval."""
        if not isinstance(other, Interval):
            raise TimelineError(f"relation({shown_value(other)}): give an Interval")
        if self.end is not None and other.start is not None and self.end <= other.start:
            return Allen.MEETS if self.end == other.start else Allen.BEFORE
        if other.end is not None and self.start is not None and other.end <= self.start:
            return Allen.MET_BY if other.end == self.start else Allen.AFTER
        return _ALLEN_BY_ENDS[_compare(self.start, other.start, -1), _compare(self.end, other.end, 1)]

    def __str__(self) -> str:
        return f"{self.start or '..'}/{self.end or '..'}"


def _starts_before(start: Instant | None, end: Instant | None) -> bool:
    return start is None or end is None or start < end


# Units of the calendar ----------------------------------------------------------------------------------------------

_MONTHS = {Grain.MONTH: 1, Grain.QUARTER: 3, Grain.SEASON: 3, Grain.HALF: 6, Grain.YEAR: 12}
YEARS = {Grain.DECADE: 10, Grain.CENTURY: 100, Grain.MILLENNIUM: 1000}
_DAYS = {Grain.DAY: 1, Grain.WEEKEND: 2, Grain.WEEK: 7}
SECONDS = {Grain.SECOND: 1, Grain.MINUTE: 60, Grain.HOUR: 3600}


def unit(grain: Grain, instant: Instant) -> Interval:
    """The calendar's unit of that grain which holds the instant (for a weekend: the one of its week).

    Weeks run Monday to Sunday; seasons are meteorological quarters that start in December, March, June and September;
    decades start in years that end in 0, centuries and millennia in years that end in 1.

    >>> unit(Grain.SEASON, Instant(2022, 1, 9))
    Interval(start=Instant(2021, 12, 1), end=Instant(2022, 3, 1), grain=Grain.SEASON)
    """
    if grain in _DAYS:
        first = instant.ordinal
        if grain is not Grain.DAY:
            first -= (first - 1) % 7 - (5 if grain is Grain.WEEKEND else 0)  # its Monday, or its Saturday
        return Interval(from_ordinal(first, instant.offset), from_ordinal(first + _DAYS[grain], instant.offset), grain)
    if grain in _MONTHS:
        size = _MONTHS[grain]
        lag = 1 if grain is Grain.SEASON else 0  # December opens the winter that holds the next January
        first = (instant.year * 12 + instant.month - 1 + lag) // size * size - lag
        return Interval(*_months(first, size, instant.offset), grain)
    if grain is Grain.DECADE:
        return _decade(instant)
    if grain in YEARS:
        size = YEARS[grain]
        first = (instant.year - 1) // size * size + 1
        return Interval(*_months(first * 12, size * 12, instant.offset), grain)
    return _clock_unit(grain, instant)


def _months(first: int, size: int, offset: int | None) -> tuple[Instant, Instant]:
    """Start and end of so many months, from one told by its count from year 0; held at the ends of the calendar."""
    ends = []
    for count in (first, first + size):
        year, month = divmod(count, 12)
        if FIRST_YEAR <= year <= LAST_YEAR:
            ends.append(Instant(year, month + 1, 1, offset=offset))
        else:
            ends.append(Instant(FIRST_YEAR if year < FIRST_YEAR else LAST_YEAR + 1, offset=offset))
    return ends[0], ends[1]


def _clock_unit(grain: Grain, instant: Instant) -> Interval:
    match grain:
        case Grain.HOUR:
            start = attrs.evolve(instant, minute=0, second=0)
        case Grain.MINUTE:
            start = attrs.evolve(instant, second=0)
        case Grain.SECOND:
            start = instant
        case _:
            raise TimelineError(f"grain={grain!r} has no units in the calendar: use Grain.HOUR or Grain.DAY")
    return Interval(start, add_seconds(start, SECONDS[grain]), grain)


def _decade(instant: Instant) -> Interval:
    """Decades are named by their years' figures: 80 BC to 89 BC are the 80s BC; the first of each era has nine years."""
    if instant.year > 0:
        first = max(instant.year // 10 * 10, 1)
        last = instant.year // 10 * 10 + 9
    else:
        named = (1 - instant.year) // 10 * 10
        first, last = max(1 - (named + 9), FIRST_YEAR), min(1 - named, 0)
    return Interval(Instant(first, offset=instant.offset), Instant(last + 1, offset=instant.offset), Grain.DECADE)


def moved(instant: Instant, amount: float, grain: Grain) -> Instant:
    """An instant so many units on: whole months for units of a month and more, days for those of a day and more."""
    if grain in _MONTHS:
        return add_months(instant, round(amount * _MONTHS[grain]))
    if grain in YEARS:
        return add_months(instant, round(amount * YEARS[grain] * 12))
    if grain in _DAYS:
        return add_days(instant, round(amount * (1 if grain is Grain.DAY else 7)))
    return add_seconds(instant, round(amount * SECONDS[grain]))


def shift(interval: Interval, grain: Grain, count: int) -> Interval | None:
    """The interval moved by `count` units of a grain, or None where that leaves the calendar.

    >>> shift(unit(Grain.MONTH, Instant(2022, 3, 8)), Grain.YEAR, -1)
    Interval(start=Instant(2021, 3, 1), end=Instant(2021, 4, 1), grain=Grain.MONTH)
    """
    if interval.start is None or interval.end is None:
        return None
    start, end = moved(interval.start, count, grain), moved(interval.end, count, grain)
    if grain >= Grain.MONTH and interval.grain >= Grain.MONTH:
        end = add_months(start, _months_between(interval.start, interval.end))
    inside = start.year > FIRST_YEAR and end.year <= LAST_YEAR and start < end
    return Interval(start, end, interval.grain) if inside else None


def _months_between(start: Instant, end: Instant) -> int:
    return (end.year - start.year) * 12 + end.month - start.month


def closed_start(interval: Interval) -> Instant:
    """The start of an anchor: anchors are closed, as the story keeps no others."""
    if interval.start is None:
        raise TimelineError(f"{interval} is open at the start: anchors are closed intervals")
    return interval.start


def closed_end(interval: Interval) -> Instant:
    if interval.end is None:
        raise TimelineError(f"{interval} is open at the end: anchors are closed intervals")
    return interval.end
