"""Points of the proleptic Gregorian calendar, to the second."""

from __future__ import annotations

import datetime as dt
import functools
import re
from collections.abc import Sequence
from typing import Any

import attrs

from timeline.errors import CalendarEndError, TimelineError, shown_value

FIRST_YEAR = -9998  # 9999 BC
LAST_YEAR = 9999
# Years repeat their days after 400 years (146,097 days), so Python's calendar serves every year.
_CYCLE_YEARS = 400
_CYCLE_DAYS = 146_097
_ZERO = 0


@attrs.frozen(eq=False, repr=False)
class Instant:
    """A point in time: a second of the proleptic Gregorian calendar, years 9999 BC to AD 9999 and the end of that.

    `year` is astronomical (0 is 1 BC, -43 is 44 BC); `offset` is minutes east of UTC, or None for local time.
    Two instants with offsets compare as moments; one without is compared as local to the other. Raises
    `TimelineError` for what is not a date, or not told in ints.

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
        if (
            self.hour is self.minute is self.second is _ZERO  # Python keeps one 0; were it another, all would be checked
            and type(self.year) is type(self.month) is type(self.day) is int
            and FIRST_YEAR <= self.year <= LAST_YEAR
            and 1 <= self.month <= 12
            and 1 <= self.day <= 28
            and (self.offset is None or (type(self.offset) is int and -24 * 60 < self.offset < 24 * 60))
        ):
            return  # what the calendar's own units are made of: there are very many
        self._check()

    def _check(self) -> None:
        """`TimelineError` where the fields are no date and time."""
        year, month, day, hour, minute, second = fields = self.fields
        offset = 0 if self.offset is None else self.offset
        kinds = type(year), type(month), type(day), type(hour), type(minute), type(second), type(offset)
        if kinds != _INTS:
            name, value = next(told for told in zip(_NAMES, (*fields, offset), strict=True) if type(told[1]) is not int)
            raise TimelineError(f"{name}={shown_value(value)} is not an int: give whole numbers, as in Instant(2022, 3, 8)")
        if not -24 * 60 < offset < 24 * 60:
            raise TimelineError(f"offset={offset} is a day or more: give minutes east of UTC, such as 60")
        if not FIRST_YEAR <= year <= LAST_YEAR and fields != (LAST_YEAR + 1, 1, 1, 0, 0, 0):
            raise CalendarEndError(f"year={year} is outside the calendar: use {FIRST_YEAR} (9999 BC) to {LAST_YEAR}")
        try:
            dt.datetime(2000 + year % _CYCLE_YEARS, month, day, hour, minute, second)  # noqa: DTZ001 - only checks the ranges
        except ValueError as error:
            text = f"{year}-{month}-{day}T{hour}:{minute}:{second}"
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
        if self is other:  # as most that are equal are
            return True
        mine, theirs = self._against(other)
        return bool(mine == theirs)

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Instant):
            return NotImplemented
        if self is other:
            return False
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


_NAMES = ("year", "month", "day", "hour", "minute", "second", "offset")
_INTS = (int,) * len(_NAMES)


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


@functools.lru_cache(maxsize=1 << 12)  # a text asks for the same days again and again
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


LONG_AGO = 366  # days: what came so long before a text was published is no news
_MOSTLY = 0.8


def are_mostly_long_ago(days: Sequence[Instant], published: Instant) -> bool:
    """Whether a text with these days hardly tells of the time it was published in: four in five are more than a year before.

    >>> are_mostly_long_ago([Instant(1871, 3, 2), Instant(1912, 5, 3)], Instant(2025, 11, 12))
    True
    """
    limit = add_days(published, -LONG_AGO)
    return bool(days) and sum(day <= limit for day in days) >= _MOSTLY * len(days)


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


def add_seconds(instant: Instant, seconds: int) -> Instant:
    """The instant some seconds on, held at the ends of the calendar."""
    total = (instant.hour * 60 + instant.minute) * 60 + instant.second + seconds
    days, rest = divmod(total, 86_400)
    day = from_ordinal(instant.ordinal + days, instant.offset)
    if day.year > LAST_YEAR:
        return day
    return attrs.evolve(day, hour=rest // 3600, minute=rest // 60 % 60, second=rest % 60)


def instant_of(moment: dt.date | dt.datetime) -> Instant:
    """A date or date-time of Python's as an instant, with its offset where it has one.

    >>> instant_of(dt.date(2022, 3, 8))
    Instant(2022, 3, 8)
    """
    if not isinstance(moment, dt.datetime):
        return Instant(moment.year, moment.month, moment.day)
    offset = moment.utcoffset()
    return Instant(*moment.timetuple()[:6], offset=None if offset is None else int(offset.total_seconds() // 60))


def day_of(instant: Instant) -> Instant:
    """The start of an instant's day, without its offset."""
    if instant.offset is None and instant.hour == instant.minute == instant.second == 0:
        return instant  # as most are
    return Instant(instant.year, instant.month, instant.day)


def last_day_of(end: Instant) -> Instant:
    """The last day that an interval with this end touches.

    >>> last_day_of(Instant(2022, 4, 1))
    Instant(2022, 3, 31)
    """
    is_midnight = end.hour == end.minute == end.second == 0
    return from_ordinal(end.ordinal - 1) if is_midnight else day_of(end)
