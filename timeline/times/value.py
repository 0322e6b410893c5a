"""Where the value of a TIMEX3 lies in the calendar: the way back from `notation`, for documents of others."""

from __future__ import annotations

import re
from typing import cast, get_args

from timeline.errors import TimelineError
from timeline.times.anchors import Anchors
from timeline.times.instant import Instant, add_days, add_seconds, read_instant, weekday
from timeline.times.interval import Grain, Interval, unit
from timeline.times.parts import third
from timeline.times.resolve import resolve
from timeline.times.terms import SEASON_MONTHS, Calendar, PartOfDay, PartOfDayName

PARTS = ("START", "MID", "END")  # the values of "mod" that name a third of a time
_AGES = {1: Grain.MILLENNIUM, 2: Grain.CENTURY, 3: Grain.DECADE}  # by how many figures of the year are told
_MONTHS = {f"Q{number}": (Grain.QUARTER, number * 3 - 2) for number in (1, 2, 3, 4)}
_MONTHS |= {f"H{number}": (Grain.HALF, number * 6 - 5) for number in (1, 2)}
_MONTHS |= {name: (Grain.SEASON, month) for name, month in SEASON_MONTHS.items()}
_CLOCK = re.compile(r"([01]\d|2[0-4])(?::([0-5]\d))?(?::([0-5]\d))?(Z|[+-]\d\d:\d\d)?")


def read_value(value: str, mod: str = "NONE") -> Interval | None:
    """Where a TIMEX3 value lies in the calendar, or the third of that which "START", "MID" or "END" names; None where nowhere.

    >>> str(read_value("2021-FA")), str(read_value("2021-W06-WE")), read_value("P2Y")
    ('2021-09-01T00:00:00/2021-12-01T00:00:00', '2021-02-13T00:00:00/2021-02-15T00:00:00', None)
    """
    day, _, clock = value.partition("T")
    try:
        interval = _at_clock(_unit(day), clock) if clock else _unit(day)
        return third(interval, PARTS.index(mod)) if interval is not None and mod in PARTS else interval
    except (ValueError, OverflowError):  # an X in place of a figure, a thirteenth month, a month of twenty figures
        return None


def _unit(value: str) -> Interval:
    """The unit of the calendar that a value without a clock names; `ValueError` where it names none."""
    name, *parts = value.removeprefix("BC").split("-")
    figures = name.removesuffix("X") if len(name) == 4 else name  # "199X" is the decade "199"
    number, is_bc = int(figures), value.startswith("BC")
    if len(figures) < 4 and not parts:
        years = number * 10 ** (4 - len(figures))
        return unit(_AGES[len(figures)], Instant(-years if is_bc else years + 1))
    if len(figures) != 4 or len(parts) > 2:
        raise TimelineError(f"{value!r} is not a year of four figures with a part of it")
    year = 1 - number if is_bc else number
    match parts:
        case [part] if part in _MONTHS:
            grain, month = _MONTHS[part]
            return unit(grain, Instant(year, month))
        case [week, *day] if week.startswith("W"):
            return _week(year, int(week[1:]), *day)
        case _:
            return unit((Grain.YEAR, Grain.MONTH, Grain.DAY)[len(parts)], Instant(year, *map(int, parts)))


def _week(year: int, number: int, part: str | None = None) -> Interval:
    """An ISO week, its weekend ("WE") or a day of it ("1")."""
    fourth = Instant(year, 1, 4)  # of January: it is always in the first week
    monday = add_days(fourth, 7 * (number - 1) + 1 - weekday(fourth))
    if add_days(monday, 3).year != year:
        raise TimelineError(f"{year} has no week {number}")
    if part is None or part == "WE":
        return unit(Grain.WEEKEND if part else Grain.WEEK, monday)
    return unit(Grain.DAY, add_days(monday, range(1, 8).index(int(part))))


def _at_clock(day: Interval, clock: str) -> Interval | None:
    """A part of a day ("EV") or a time by the clock ("18:30", "24:00")."""
    if day.grain is not Grain.DAY or day.start is None:
        return None
    if clock in get_args(PartOfDayName):
        dated = resolve(PartOfDay(cast("PartOfDayName", clock), Calendar(*day.start.fields[:3])), Anchors(None))
        return None if dated is None else dated.interval
    match = _CLOCK.fullmatch(clock)
    if match is None:
        return None
    hour, minute, second, zone = match.groups()
    at = add_seconds(read_instant(f"{day.start}{zone or ''}"), int(hour) * 3600 + int(minute or 0) * 60 + int(second or 0))
    return unit(Grain.SECOND if second else Grain.MINUTE if minute else Grain.HOUR, at)
