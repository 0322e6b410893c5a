"""Units of the calendar on Python's own dates: written apart from `timeline.times`, so that the two can disagree.

A stretch of days is a pair of dates, the second not in it. Weeks are ISO 8601's; seasons are of three whole months,
of the northern hemisphere, winter of the year it begins in.
"""

from __future__ import annotations

import datetime as dt

from dateutil.easter import easter

from timeline.times.instant import instant_of
from timeline.times.interval import Grain, Interval

Days = tuple[dt.date, dt.date]

ONE_DAY = dt.timedelta(days=1)
_MONTHS = {Grain.MONTH: 1, Grain.QUARTER: 3, Grain.SEASON: 3, Grain.HALF: 6, Grain.YEAR: 12, Grain.DECADE: 120}
_MONTHS |= {Grain.CENTURY: 1200}
# Where the first unit of each length starts, as a month counted from January of year 0: seasons in March, centuries in year 1.
_FIRST = {Grain.SEASON: 2, Grain.CENTURY: 12}
SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def month_start(months: int) -> dt.date:
    """The first day of a month that is counted from January of year 0."""
    year, month = divmod(months, 12)
    return dt.date(year, month + 1, 1)


def unit_of(grain: Grain, day: dt.date) -> Days:
    """The unit of a grain that holds a day.

    >>> unit_of(Grain.WEEKEND, dt.date(2022, 3, 8))
    (datetime.date(2022, 3, 12), datetime.date(2022, 3, 14))
    >>> unit_of(Grain.CENTURY, dt.date(2000, 1, 1))
    (datetime.date(1901, 1, 1), datetime.date(2001, 1, 1))
    """
    if grain is Grain.DAY:
        return day, day + ONE_DAY
    if grain in (Grain.WEEK, Grain.WEEKEND):
        monday = day - dt.timedelta(days=day.weekday())
        following = monday + dt.timedelta(days=7)
        return (monday if grain is Grain.WEEK else monday + dt.timedelta(days=5)), following
    length, first = _MONTHS[grain], _FIRST.get(grain, 0)
    months = (day.year * 12 + day.month - 1 - first) // length * length + first
    return month_start(months), month_start(months + length)


def unit_after(grain: Grain, day: dt.date, count: int) -> Days:
    """The unit so many after the one that holds a day; before it where `count` is negative."""
    start, _ = unit_of(grain, day)
    if grain is Grain.DAY:
        return unit_of(grain, start + dt.timedelta(days=count))
    if grain in (Grain.WEEK, Grain.WEEKEND):
        return unit_of(grain, start + dt.timedelta(weeks=count))
    return unit_of(grain, month_start(start.year * 12 + start.month - 1 + count * _MONTHS[grain]))


def day_after(grain: Grain, day: dt.date, count: int) -> dt.date:
    """The same day of the month, or of the week, so many units on."""
    if grain in (Grain.DAY, Grain.WEEK):
        return day + dt.timedelta(days=count * (7 if grain is Grain.WEEK else 1))
    months = day.year * 12 + day.month - 1 + count * _MONTHS[grain]
    return month_start(months).replace(day=day.day)


def third_of(days: Days, grain: Grain, index: int) -> Days:
    """The first, middle or last third of a unit (`index` 0 to 2), in whole days of a month, months of a year, years of an age."""
    start, end = days
    match grain:
        case Grain.MONTH:
            cuts = [start + dt.timedelta(days=(end - start).days * part // 3) for part in range(4)]
        case Grain.YEAR:
            cuts = [start, start.replace(month=5), start.replace(month=9), end]
        case _:  # of ten years three, of a hundred thirty
            years = (end.year - start.year) // 10 * 3
            cuts = [start, start.replace(year=start.year + years), start.replace(year=start.year + 2 * years), end]
    return cuts[index], cuts[index + 1]


def nth_weekday(number: int, weekday: int, first: dt.date, end: dt.date) -> dt.date | None:
    """The nth Monday (`weekday` 1) of a stretch of days, from its end where negative; None where it has no such day."""
    found = [day for day in days_of(first, end) if day.isoweekday() == weekday]
    return found[number - 1 if number > 0 else number] if number <= len(found) else None


def days_of(first: dt.date, end: dt.date) -> list[dt.date]:
    return [first + dt.timedelta(days=count) for count in range((end - first).days)]


def holiday(name: str, year: int) -> dt.date:
    """The day of a holiday in a year, by rules: Christmas, a Thursday of November, Easter."""
    if name in FIXED_HOLIDAYS:
        return dt.date(year, *FIXED_HOLIDAYS[name])
    if name == "Thanksgiving Day":
        number = 4 if year > 1941 else -2 if year > 1938 else -1  # the last Thursday until 1938, the last but one until 1941
        found = nth_weekday(number, 4, dt.date(year, 11, 1), dt.date(year, 12, 1))
        assert found is not None  # noqa: S101 - each November has four Thursdays
        return found
    day: dt.date = easter(year)
    return day + dt.timedelta(days=EASTER_HOLIDAYS[name])


FIXED_HOLIDAYS = {
    "Christmas Day": (12, 25),
    "Christmas Eve": (12, 24),
    "New Year's Eve": (12, 31),
    "New Year's Day": (1, 1),
    "Halloween": (10, 31),
}
EASTER_HOLIDAYS = {"Easter Sunday": 0, "Good Friday": -2, "Easter Monday": 1}


def interval_of(days: Days, grain: Grain) -> Interval:
    """A stretch of days as the library's own value."""
    return Interval(instant_of(days[0]), instant_of(days[1]), grain)
