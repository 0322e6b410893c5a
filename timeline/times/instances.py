"""The instances of what comes round: each Monday, each 4th of May, each spring."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from timeline.times.holiday import holiday_days
from timeline.times.instant import FIRST_YEAR, LAST_YEAR, Instant, add_days, add_months, days_in_month, from_ordinal, weekday
from timeline.times.interval import Grain, Interval, closed_end, closed_start, unit
from timeline.times.terms import SEASON_MONTHS, DayOfMonth, Half, Holiday, Month, MonthDay, Piece, Quarter, Season, Weekday


def in_year(piece: Piece, year: int, south: bool) -> Interval | None:
    """The instance of a piece that starts in a year; for pieces of a week or a month, see `near`."""
    if not FIRST_YEAR < year < LAST_YEAR:
        return None
    match piece:
        case Month(number):
            return unit(Grain.MONTH, Instant(year, number))
        case MonthDay(month, day, number):
            if day > days_in_month(year, month):
                return None
            on = Instant(year, month, day)
            return unit(Grain.DAY, on) if number is None or number == weekday(on) else None
        case Season(name):
            month = SEASON_MONTHS[name]
            return unit(Grain.SEASON, Instant(year, (month + 5) % 12 + 1 if south else month))
        case Quarter(number):
            return unit(Grain.QUARTER, Instant(year, 3 * number - 2))
        case Half(number):
            return unit(Grain.HALF, Instant(year, 6 * number - 5))
        case Holiday(name):
            return _holiday(name, year)
        case Weekday() | DayOfMonth():
            return None


def _holiday(name: str, year: int) -> Interval | None:
    found = holiday_days(name, year)
    if found is None:
        return None
    month, day, count = found
    start = Instant(year, month, day)
    grain = Grain.MONTH if count >= 28 else Grain.WEEK if count >= 6 else Grain.DAY
    return Interval(start, add_days(start, count), grain)


def near(piece: Piece, day: Instant, south: bool) -> Iterator[Interval]:
    """Instances of a piece around a day, in order: enough that each direction has one."""
    match piece:
        case Weekday(number):
            latest = day.ordinal - (weekday(day) - number) % 7
            yield from (unit(Grain.DAY, from_ordinal(latest + days, day.offset)) for days in (-7, 0, 7))
        case DayOfMonth(number, on):
            first, reach = Instant(day.year, day.month), 2 if on is None else 14
            for month in (add_months(first, count) for count in range(-reach, reach + 1)):
                if number <= days_in_month(month.year, month.month):
                    one = unit(Grain.DAY, attrs.evolve(month, day=number))
                    if on is None or weekday(closed_start(one)) == on:
                        yield one
        case _:
            rare = isinstance(piece, MonthDay) and (piece.day == 29 or piece.weekday is not None)
            reach = 8 if rare else 2 if isinstance(piece, Holiday) else 1  # 29 February, or Election Day
            for year in range(day.year - reach, day.year + reach + 1):
                instance = in_year(piece, year, south)
                if instance is not None:
                    yield instance


def latest_begun(piece: Piece, day: Instant, south: bool) -> Interval | None:
    return latest_before(piece, add_days(day, 1), south)


def latest_before(piece: Piece, bound: Instant, south: bool) -> Interval | None:
    """The latest instance of a piece that starts before an instant."""
    latest = None
    for one in near(piece, bound, south):
        if one.start is None or not one.start < bound:
            break
        latest = one
    return latest


def first_after(piece: Piece, interval: Interval, *, south: bool) -> Interval | None:
    """The first instance of a piece that starts where an interval ends, or later."""
    return first_from(piece, closed_end(interval), south)


def first_not_over(piece: Piece, day: Instant, south: bool) -> Interval | None:
    for one in near(piece, day, south):
        if one.end is not None and day < one.end:
            return one
    return None


def first_from(piece: Piece, day: Instant, south: bool) -> Interval | None:
    for one in near(piece, day, south):
        if one.start is not None and not one.start < day:
            return one
    return None


def first_within(piece: Piece, outer: Interval, south: bool) -> Interval | None:
    first = first_from(piece, closed_start(outer), south)
    return first if first is not None and outer.contains(closed_start(first)) else None
