"""Points, intervals and grains of the proleptic Gregorian calendar."""

from __future__ import annotations

import datetime as dt
import re
from enum import Enum
from typing import Any

import attrs

from timeline.errors import CalendarEndError, TimelineError

FIRST_YEAR = -9998  # 9999 BC
LAST_YEAR = 9999

# Years repeat their days after 400 years (146,097 days), so Python's calendar serves every year.
_CYCLE_YEARS = 400
_CYCLE_DAYS = 146_097


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


@attrs.frozen(eq=False, repr=False)
class Instant:
    """A point in time: a second of the proleptic Gregorian calendar, years 9999 BC to AD 9999 and the end of that.

    `year` is astronomical (0 is 1 BC, -43 is 44 BC); `offset` is minutes east of UTC, or None for local time.
    Two instants with offsets compare as moments; one without is compared as local to the other. Raises
    `TimelineError` for what is not a date.

    >>> str(Instant(-43, 3, 15))
    '-0043-03-15T00:00:00'
    >>> Instant(2022, 3, 8, 12, offset=60) == Instant(2022, 3, 8, 11, offset=0)
    True
    """

    year: int
    month: int = 1
    day: int = 1
    hour: int = 0
    minute: int = 0
    second: int = 0
    offset: int | None = attrs.field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        end_of_calendar = (LAST_YEAR + 1, 1, 1, 0, 0, 0)
        if not FIRST_YEAR <= self.year <= LAST_YEAR and self.fields != end_of_calendar:
            raise CalendarEndError(f"year={self.year} is outside the calendar: use {FIRST_YEAR} (9999 BC) to {LAST_YEAR}")
        if 1 <= self.day <= 28 and 1 <= self.month <= 12 and self.hour == self.minute == self.second == 0:
            return  # what the calendar's own units are made of
        try:
            dt.datetime(2000 + self.year % _CYCLE_YEARS, *self.fields[1:])  # noqa: DTZ001 - only checks the ranges
        except ValueError as error:
            text = "-".join(map(str, self.fields[:3])) + "T" + ":".join(map(str, self.fields[3:]))
            raise TimelineError(f"{text} is not a date and time: {error}") from None

    @property
    def fields(self) -> tuple[int, int, int, int, int, int]:
        return self.year, self.month, self.day, self.hour, self.minute, self.second

    @property
    def ordinal(self) -> int:
        """The local day as a count: that of `datetime.date.toordinal`, carried on before year 1."""
        cycles, year = divmod(self.year, _CYCLE_YEARS)
        return dt.date(2000 + year, self.month, self.day).toordinal() + (cycles - 5) * _CYCLE_DAYS

    @property
    def moment(self) -> int:
        """Seconds since the start of year 1: of UTC where there is an offset, else local."""
        minutes = (self.ordinal * 24 + self.hour) * 60 + self.minute - (self.offset or 0)
        return minutes * 60 + self.second

    def _against(self, other: Instant) -> tuple[Any, Any]:
        """What to compare: moments where both have an offset and they differ, else the local fields."""
        if self.offset is None or other.offset is None or self.offset == other.offset:
            return (
                (self.year, self.month, self.day, self.hour, self.minute, self.second),
                (other.year, other.month, other.day, other.hour, other.minute, other.second),
            )
        return self.moment, other.moment

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Instant):
            return NotImplemented
        mine, theirs = self._against(other)
        return bool(mine == theirs)

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Instant):
            return NotImplemented
        if self.offset == other.offset:  # as most are
            mine = (self.year, self.month, self.day, self.hour, self.minute, self.second)
            return mine < (other.year, other.month, other.day, other.hour, other.minute, other.second)
        mine, theirs = self._against(other)
        return bool(mine < theirs)

    def __le__(self, other: object) -> bool:
        if not isinstance(other, Instant):
            return NotImplemented
        mine, theirs = self._against(other)
        return bool(mine <= theirs)

    def __gt__(self, other: object) -> bool:
        return NotImplemented if not isinstance(other, Instant) else other < self

    def __ge__(self, other: object) -> bool:
        return NotImplemented if not isinstance(other, Instant) else other <= self

    def __hash__(self) -> int:
        # An instant without an offset equals many with one, so no field but the class may tell them apart.
        return hash(Instant)

    def __repr__(self) -> str:
        fields = list(self.fields)
        while len(fields) > 3 and fields[-1] == 0:
            fields.pop()
        tail = "" if self.offset is None else f", offset={self.offset}"
        return f"Instant({', '.join(map(str, fields))}{tail})"

    def __str__(self) -> str:
        clock = f"T{self.hour:02}:{self.minute:02}:{self.second:02}"
        return iso_day(self) + clock + ("" if self.offset is None else iso_offset(self.offset))

    def date(self) -> dt.date:
        """The day as a `datetime.date`; `TimelineError` where Python cannot hold it."""
        return self.datetime().date()

    def datetime(self) -> dt.datetime:
        """The instant as a `datetime.datetime`, aware where there is an offset; `TimelineError` where Python cannot hold it."""
        zone = None if self.offset is None else dt.timezone(dt.timedelta(minutes=self.offset))
        try:
            return dt.datetime(*self.fields, tzinfo=zone)
        except ValueError:
            raise TimelineError(f"{self} is outside what Python's datetime holds (years 1 to 9999): use its fields") from None


def iso_day(instant: Instant) -> str:
    """The day in ISO 8601, with a sign where the year needs one: "2022-03-05", "-0043-03-15"."""
    sign = "-" if instant.year < 0 else "+" if instant.year > LAST_YEAR else ""
    return f"{sign}{abs(instant.year):04}-{instant.month:02}-{instant.day:02}"


def iso_offset(minutes: int) -> str:
    """An offset from UTC in ISO 8601: "Z", "+01:00", "-05:30"."""
    if minutes == 0:
        return "Z"
    hours, rest = divmod(abs(minutes), 60)
    return f"{'-' if minutes < 0 else '+'}{hours:02}:{rest:02}"


_ISO = re.compile(r"([+-]?\d{4,5})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d))?(Z|[+-]\d\d:\d\d)?")


def read_instant(text: str) -> Instant:
    """The instant that `str` wrote; `TimelineError` for another text.

    >>> read_instant("-0043-03-15T00:00:00")
    Instant(-43, 3, 15)
    """
    match = _ISO.fullmatch(text)
    if match is None:
        raise TimelineError(f"{text!r} is not an instant: write it as '2022-03-05T00:00:00'")
    zone = match[7]
    offset = None if zone is None else 0 if zone == "Z" else int(zone[0] + "1") * (int(zone[1:3]) * 60 + int(zone[4:6]))
    return Instant(*(int(field or 0) for field in match.groups()[:6]), offset=offset)


def from_ordinal(ordinal: int, offset: int | None = None) -> Instant:
    """The start of the day with that `Instant.ordinal`, held at the ends of the calendar."""
    ordinal = min(max(ordinal, _FIRST_ORDINAL), _END_ORDINAL)
    cycles, rest = divmod(ordinal - _ORDINAL_2000, _CYCLE_DAYS)
    day = dt.date.fromordinal(rest + _ORDINAL_2000)
    return Instant(day.year + cycles * _CYCLE_YEARS, day.month, day.day, offset=offset)


_ORDINAL_2000 = dt.date(2000, 1, 1).toordinal()
_FIRST_ORDINAL = Instant(FIRST_YEAR).ordinal
_END_ORDINAL = Instant(LAST_YEAR + 1).ordinal


def add_days(instant: Instant, days: int) -> Instant:
    """The same clock time some days on, held at the ends of the calendar."""
    day = from_ordinal(instant.ordinal + days, instant.offset)
    if day.year > LAST_YEAR or instant.hour == instant.minute == instant.second == 0:
        return day
    return attrs.evolve(instant, year=day.year, month=day.month, day=day.day)


def add_months(instant: Instant, months: int) -> Instant:
    """The same day of the month some months on; the month's last day where it has no such day.

    >>> add_months(Instant(2022, 1, 31), 1)
    Instant(2022, 2, 28)
    """
    year, month = divmod(instant.year * 12 + instant.month - 1 + months, 12)
    if year < FIRST_YEAR:
        return Instant(FIRST_YEAR, offset=instant.offset)
    if year > LAST_YEAR:
        return Instant(LAST_YEAR + 1, offset=instant.offset)
    return attrs.evolve(instant, year=year, month=month + 1, day=min(instant.day, days_in_month(year, month + 1)))


def days_in_month(year: int, month: int) -> int:
    """How many days a month has."""
    if month == 12:
        return 31
    cycle = 2000 + year % _CYCLE_YEARS
    return (dt.date(cycle, month + 1, 1) - dt.date(cycle, month, 1)).days


def weekday(instant: Instant) -> int:
    """Monday is 1, Sunday is 7 (ISO 8601)."""
    return (instant.ordinal - 1) % 7 + 1


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

    Raises `TimelineError` where the end is not after the start.

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
        if self.start is not None and self.end is not None and not self.start < self.end:
            at_end = self.start == self.end and self.start.year in (FIRST_YEAR, LAST_YEAR + 1)
            kind = CalendarEndError if at_end else TimelineError  # what lies beyond the calendar is held at its end
            raise kind(f"an interval must end after it starts: start={self.start}, end={self.end}")

    def contains(self, other: Interval | Instant) -> bool:
        """Whether all of the other lies in this one."""
        if isinstance(other, Instant):
            return (self.start is None or self.start <= other) and (self.end is None or other < self.end)
        return _compare(self.start, other.start, -1) <= 0 and _compare(other.end, self.end, 1) <= 0

    def overlaps(self, other: Interval) -> bool:
        """Whether the two share any time."""
        return _starts_before(self.start, other.end) and _starts_before(other.start, self.end)

    def relation(self, other: Interval) -> Allen:
        """Which of Allen's thirteen relations this interval has to the other."""
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
_YEARS = {Grain.DECADE: 10, Grain.CENTURY: 100, Grain.MILLENNIUM: 1000}
_DAYS = {Grain.DAY: 1, Grain.WEEKEND: 2, Grain.WEEK: 7}
_SECONDS = {Grain.SECOND: 1, Grain.MINUTE: 60, Grain.HOUR: 3600}


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
    if grain in _YEARS:
        size = _YEARS[grain]
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
    return Interval(start, add_seconds(start, _SECONDS[grain]), grain)


def _decade(instant: Instant) -> Interval:
    """Decades are named by their years' figures: 80 BC to 89 BC are the 80s BC; the first of each era has nine years."""
    if instant.year > 0:
        first = max(instant.year // 10 * 10, 1)
        last = instant.year // 10 * 10 + 9
    else:
        named = (1 - instant.year) // 10 * 10
        first, last = max(1 - (named + 9), FIRST_YEAR), min(1 - named, 0)
    return Interval(Instant(first, offset=instant.offset), Instant(last + 1, offset=instant.offset), Grain.DECADE)


def _advance(grain: Grain, start: Instant, count: int) -> Instant:
    """The instant `count` units of the grain on."""
    if grain in _MONTHS:
        return add_months(start, count * _MONTHS[grain])
    if grain in _YEARS:
        return add_months(start, count * _YEARS[grain] * 12)
    if grain in _DAYS:
        return add_days(start, count * (1 if grain is Grain.DAY else 7))
    return add_seconds(start, count * _SECONDS[grain])


def add_seconds(instant: Instant, seconds: int) -> Instant:
    """The instant some seconds on, held at the ends of the calendar."""
    total = (instant.hour * 60 + instant.minute) * 60 + instant.second + seconds
    days, rest = divmod(total, 86_400)
    day = from_ordinal(instant.ordinal + days, instant.offset)
    if day.year > LAST_YEAR:
        return day
    return attrs.evolve(day, hour=rest // 3600, minute=rest // 60 % 60, second=rest % 60)


def shift(interval: Interval, grain: Grain, count: int) -> Interval | None:
    """The interval moved by `count` units of a grain, or None where that leaves the calendar.

    >>> shift(unit(Grain.MONTH, Instant(2022, 3, 8)), Grain.YEAR, -1)
    Interval(start=Instant(2021, 3, 1), end=Instant(2021, 4, 1), grain=Grain.MONTH)
    """
    if interval.start is None or interval.end is None:
        return None
    start, end = _advance(grain, interval.start, count), _advance(grain, interval.end, count)
    if grain >= Grain.MONTH and interval.grain >= Grain.MONTH:
        end = add_months(start, _months_between(interval.start, interval.end))
    inside = start.year > FIRST_YEAR and end.year <= LAST_YEAR and start < end
    return Interval(start, end, interval.grain) if inside else None


def _months_between(start: Instant, end: Instant) -> int:
    return (end.year - start.year) * 12 + end.month - start.month
