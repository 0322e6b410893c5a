"""Parts of a time: its thirds, the hours of a day, the nth of what comes round within it."""

from __future__ import annotations

from collections.abc import Callable

import attrs

from timeline.times.instances import first_not_over
from timeline.times.instant import LAST_YEAR, Instant, add_days, add_months, add_seconds
from timeline.times.interval import SECONDS, Grain, Interval, closed_end, closed_start, shift, unit
from timeline.times.terms import Clock, Cycle

HOURS = {"MO": (6, 12), "MI": (11, 13), "AF": (12, 18), "EV": (18, 24), "NI": (18, 30), "DT": (6, 18)}  # of a day, of its parts


def nth(number: int, cycle: Cycle, outer: Interval, south: bool) -> Interval | None:
    """The nth instance that starts in a longer time; from its end where `number` is negative."""
    found: list[Interval] = []
    one = unit(cycle, closed_start(outer)) if isinstance(cycle, Grain) else first_not_over(cycle, closed_start(outer), south)
    step = cycle if isinstance(cycle, Grain) else Grain.WEEK
    while one is not None and closed_start(one) < closed_end(outer) and len(found) < 5000:
        day = closed_start(one)
        if cycle is Grain.WEEK:  # of the month or year that holds its Thursday (ISO 8601)
            day = add_days(day, 3)
        elif cycle is Grain.DECADE:  # the 1900s are the first decade of the century that starts in 1901
            day = add_months(day, 60)
        if outer.contains(day):
            found.append(one)
        one = shift(one, step, 1)
    index = number - 1 if number > 0 else number
    return found[index] if -len(found) <= index < len(found) else None


def third(outer: Interval, index: int) -> Interval | None:
    """The first, second or last third of a time, cut at whole units of the grain below (0, 1, 2)."""
    cut, count = _below(outer)
    start, end = cut(count * index // 3), cut(count * (index + 1) // 3)
    return Interval(start, end, outer.grain) if start < end else outer


def of_its_day(outer: Interval) -> Interval:
    """Of a night, what lies before midnight: "late Wednesday night" is on Wednesday."""
    start, end = closed_start(outer), closed_end(outer)
    midnight = closed_end(unit(Grain.DAY, start))
    return Interval(start, midnight, outer.grain) if outer.grain is Grain.PART_OF_DAY and midnight < end else outer


def _below(outer: Interval) -> tuple[Callable[[int], Instant], int]:
    """Counting in the grain below: where the nth unit of it starts, and how many there are."""
    start, end = closed_start(outer), closed_end(outer)
    if outer.grain >= Grain.DECADE:
        years = {Grain.DECADE: 1, Grain.CENTURY: 10}.get(outer.grain, 100)
        return lambda n: add_months(start, n * years * 12), (end.year - start.year) // years
    if outer.grain > Grain.MONTH:
        return lambda n: add_months(start, n), (end.year - start.year) * 12 + end.month - start.month
    if outer.grain > Grain.DAY:
        return lambda n: add_days(start, n), end.ordinal - start.ordinal
    if outer.grain >= Grain.PART_OF_DAY:
        return lambda n: add_seconds(start, n * 3600), round((end.moment - start.moment) / 3600)
    return lambda n: add_seconds(start, n), end.moment - start.moment


def part_of_day(name: str, day: Interval) -> Interval | None:
    if day.grain > Grain.DAY:
        return None
    start = closed_start(unit(Grain.DAY, closed_start(day)))
    first, last = HOURS[name]
    return Interval(add_seconds(start, first * 3600), add_seconds(start, last * 3600), Grain.PART_OF_DAY)


def clock_time(clock: Clock, day: Interval) -> Interval | None:
    if day.grain > Grain.DAY:
        return None
    start = attrs.evolve(closed_start(unit(Grain.DAY, closed_start(day))), offset=clock.offset)
    at = add_seconds(start, (clock.hour * 60 + clock.minute) * 60 + (clock.second or 0))
    grain = Grain.MINUTE if clock.second is None else Grain.SECOND
    if at.year > LAST_YEAR:
        return None
    return Interval(at, add_seconds(at, SECONDS[grain]), grain)
