"""Counting units of time: so many from a time, so much of it, so much up to it."""

from __future__ import annotations

import attrs

from timeline.times.instant import FIRST_YEAR, LAST_YEAR, Instant, add_days
from timeline.times.interval import Grain, Interval, closed_end, closed_start, moved, unit
from timeline.times.terms import Duration

MOST_UNITS = 20_000  # more of any unit than a day leave the calendar


def _told_grain(amount: float, grain: Grain) -> Grain:
    """How fine an amount of units tells: a fraction of years tells months; decades tell years."""
    if amount != int(amount):
        return Grain.MONTH if grain > Grain.MONTH else Grain.DAY if grain >= Grain.DAY else Grain.MINUTE
    return min(grain, Grain.YEAR)


def unit_at(base: Interval, amount: float, grain: Grain) -> Interval | None:
    at = moved(closed_start(base), amount, grain)
    return None if not FIRST_YEAR < at.year < LAST_YEAR else unit(_told_grain(amount, grain), at)


def counted(base: Interval, amount: float, grain: Grain) -> Interval | None:
    """So many units from a stated time, at that time's grain where it is finer than the unit; None where it is coarser."""
    if grain >= Grain.DAY and base.grain < Grain.DAY:
        base = unit(Grain.DAY, closed_start(base))
    if base.grain > grain:
        return None
    at = moved(closed_start(base), amount, grain)
    if not FIRST_YEAR < at.year < LAST_YEAR:
        return None
    if base.grain in (Grain.WEEKEND, Grain.PART_OF_DAY) or amount != int(amount):
        return unit(min(_told_grain(amount, grain), grain), at)
    return unit(base.grain, at)


def span(length: Duration, sign: int, day: Instant) -> Interval | None:
    """So much up to the end of the published day, or from its start."""
    amount, grain = length.amounts[0]
    if amount is None or amount > MOST_UNITS or grain < Grain.DAY:
        return None
    start, end = (moved(add_days(day, 1), -amount, grain), add_days(day, 1)) if sign < 0 else (day, moved(day, amount, grain))
    return Interval(start, end, _told_grain(amount, grain)) if start < end else None


def span_since(length: Duration, since: Interval) -> Interval | None:
    """So much from some day of a time that was told: four years since 1871 end in 1875."""
    is_of_days = since.grain is Grain.DAY and length.amounts[0][1] is Grain.DAY  # three days from the next one on
    first = span(length, 1, closed_end(since) if is_of_days else closed_start(since))
    if first is None or not Grain.DAY < since.grain <= length.amounts[0][1]:
        return first
    last = span(length, 1, closed_end(since))
    return None if last is None else attrs.evolve(first, end=last.end)


def at_edge(length: Duration, sign: int, whole: Interval) -> Interval | None:
    """So much of a longer time, from its start or up to its end."""
    amount, grain = length.amounts[0]
    if amount is None or amount > MOST_UNITS:
        return None
    start, end = closed_start(whole), closed_end(whole)
    edge = Interval(start, moved(start, amount, grain), grain) if sign > 0 else Interval(moved(end, -amount, grain), end, grain)
    return edge if start <= closed_start(edge) and closed_end(edge) <= end else None


def up_to(length: Duration, last: Interval) -> Interval | None:
    """A length of time that ends with another time: the year ended March 31."""
    amount, grain = length.amounts[0]
    if amount is None or amount > MOST_UNITS or grain < Grain.DAY:
        return None
    end = closed_end(last)
    return Interval(moved(end, -amount, grain), end, _told_grain(amount, grain))
