"""From a term and its anchors to an interval. The narrative anchor is a fold over the text: see `read`."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from typing import Literal

import attrs

from timeline.errors import CalendarEndError, TimelineError
from timeline.times.holiday import holiday_date
from timeline.times.interval import (
    FIRST_YEAR,
    LAST_YEAR,
    Grain,
    Instant,
    Interval,
    add_days,
    add_months,
    add_seconds,
    days_in_month,
    from_ordinal,
    shift,
    unit,
    weekday,
)
from timeline.times.terms import (
    Ago,
    Bare,
    Beside,
    Between,
    Calendar,
    Century,
    Clock,
    Cycle,
    Day,
    DayOfMonth,
    Decade,
    Duration,
    Half,
    Holiday,
    Last,
    Later,
    Modified,
    Month,
    MonthDay,
    Next,
    Nth,
    Part,
    PartOfDay,
    Piece,
    Quarter,
    Reference,
    Repeat,
    Season,
    Span,
    Term,
    That,
    This,
    Weekday,
    Within,
    cycle_grain,
)

Direction = Literal["past", "future"]


@attrs.frozen
class Anchors:
    """What terms are read against: the published day, what the text last told of, and where the tense looks."""

    published: Interval | None
    moment: Instant | None = None
    told: Interval | None = None
    quarter: Interval | None = None
    direction: Direction | None = None
    south: bool = False


@attrs.frozen
class Dated:
    """An interval, and the anchor it was read against (None for a term that needs none)."""

    interval: Interval
    anchor: Interval | None = None


def resolve(term: Term, anchors: Anchors) -> Dated | None:
    """Date a term, or None where it has no place in the calendar or its anchor is not known.

    >>> from timeline.times.terms import Last, Season
    >>> march = unit(Grain.DAY, Instant(2022, 3, 8))
    >>> str(resolve(Last(Season("FA")), Anchors(march)).interval)
    '2021-09-01T00:00:00/2021-12-01T00:00:00'
    """
    try:
        return _resolve(term, anchors)
    except CalendarEndError:  # "tomorrow", said on the last day that the calendar holds
        return None


def _resolve(term: Term, anchors: Anchors) -> Dated | None:
    match term:
        case Calendar() | Century():
            interval = _said(term)
            return Dated(interval) if interval else None
        case Decade(start):
            return _decade(start, anchors)
        case Bare(piece):
            return _bare(piece, anchors)
        case This(cycle):
            return _against(anchors.published, functools.partial(_this, cycle, anchors))
        case Last(cycle):
            return _against(anchors.published, lambda base: _last(cycle, _start(base), anchors.south))
        case Next(cycle):
            return _against(anchors.published, lambda base: _next(cycle, _start(base), anchors.south))
        case That(cycle, True) if anchors.published is not None:
            return resolve(This(cycle), anchors)
        case That(cycle, _):
            return _that(cycle, anchors)
        case Beside(cycle, sign):
            base = anchors.told or (anchors.published if sign < 0 else None)
            return _against(base, lambda base: _beside(cycle, sign, base, anchors.south))
        case Within(piece, whole):
            return _inside(whole, anchors, lambda outer: _first_within(piece, outer, anchors.south))
        case Nth(number, cycle, whole):
            return _inside(whole, anchors, lambda outer: _nth(number, cycle, outer, anchors.south))
        case Ago(amount, grain, sign):
            return _ago(amount, grain, sign, anchors)
        case Later(amount, grain, sign, than):
            return _later(amount, grain, sign, than, anchors)
        case Day(count):
            return _against(anchors.published, lambda base: shift(base, Grain.DAY, count))
        case Part(name, whole):
            return _inside(whole, anchors, lambda outer: third(outer, ("START", "MID", "END").index(name)))
        case PartOfDay(name, day):
            return _inside(_or_today(day, anchors), anchors, lambda outer: _part_of_day(name, outer))
        case Clock():
            day = term.day if term.day is not None else That(Grain.DAY)
            return _inside(_or_today(day, anchors), anchors, lambda outer: _clock(term, outer))
        case Between(first, last):
            return _between(resolve(first, anchors), resolve(last, anchors))
        case Span(length, sign):
            return _against(anchors.published, lambda base: _span(length, sign, base))
        case Modified(_, inner):
            return resolve(inner, anchors)
        case Duration() | Repeat() | Reference():
            return None


def _against(base: Interval | None, date: Callable[[Interval], Interval | None]) -> Dated | None:
    if base is None or base.start is None:
        return None
    interval = date(base)
    return None if interval is None else Dated(interval, base)


def _inside(whole: Term, anchors: Anchors, date: Callable[[Interval], Interval | None]) -> Dated | None:
    outer = resolve(whole, anchors)
    interval = None if outer is None else date(outer.interval)
    return None if outer is None or interval is None else Dated(interval, outer.anchor)


def _start(interval: Interval) -> Instant:
    if interval.start is None:  # anchors are closed: the fold keeps no others
        raise TimelineError(f"{interval} is open at the start: anchors are closed intervals")
    return interval.start


def _end(interval: Interval) -> Instant:
    if interval.end is None:
        raise TimelineError(f"{interval} is open at the end: anchors are closed intervals")
    return interval.end


# What is said in full ------------------------------------------------------------------------------------------------


def _said(term: Calendar | Century) -> Interval | None:
    match term:
        case Calendar(year, None, _):
            return unit(Grain.YEAR, Instant(year)) if FIRST_YEAR <= year <= LAST_YEAR else None
        case Calendar(year, month, None):
            return unit(Grain.MONTH, Instant(year, month or 1)) if FIRST_YEAR <= year <= LAST_YEAR else None
        case Calendar(year, month, day):
            return unit(Grain.DAY, Instant(year, month or 1, day or 1)) if FIRST_YEAR <= year <= LAST_YEAR else None
        case Century(number):
            first = (number - 1 if number > 0 else number) * 100 + 1
            return unit(Grain.CENTURY, Instant(first))


def _decade(start: int, anchors: Anchors) -> Dated | None:
    if start > 99 or start < 0:
        return Dated(unit(Grain.DECADE, Instant(start)))
    base = anchors.published or anchors.told
    if base is None:
        return Dated(unit(Grain.DECADE, Instant(1900 + start)))
    year = _start(base).year
    first = year // 100 * 100 + start
    return Dated(unit(Grain.DECADE, Instant(first if first <= year else first - 100)), base)


# Pieces: the instances of what comes round ----------------------------------------------------------------------------


def _in_year(piece: Piece, year: int, south: bool) -> Interval | None:
    """The instance of a piece that starts in a year; for pieces of a week or a month, see `_near`."""
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
            month = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[name]
            return unit(Grain.SEASON, Instant(year, (month + 5) % 12 + 1 if south else month))
        case Quarter(number):
            return unit(Grain.QUARTER, Instant(year, 3 * number - 2))
        case Half(number):
            return unit(Grain.HALF, Instant(year, 6 * number - 5))
        case Holiday(name):
            day_of = holiday_date(name, year)
            return None if day_of is None else unit(Grain.DAY, Instant(year, *day_of))
        case Weekday() | DayOfMonth():
            return None


def _near(piece: Piece, day: Instant, south: bool) -> Iterator[Interval]:
    """Instances of a piece around a day, in order: enough that each direction has one."""
    match piece:
        case Weekday(number):
            latest = day.ordinal - (weekday(day) - number) % 7
            yield from (unit(Grain.DAY, from_ordinal(latest + days, day.offset)) for days in (-7, 0, 7))
        case DayOfMonth(number):
            first = Instant(day.year, day.month)
            for month in (add_months(first, count) for count in range(-2, 3)):
                if number <= days_in_month(month.year, month.month):
                    yield unit(Grain.DAY, attrs.evolve(month, day=number))
        case _:
            rare = isinstance(piece, MonthDay) and (piece.day == 29 or piece.weekday is not None)
            reach = 8 if rare else 2 if isinstance(piece, Holiday) else 1  # 29 February, or Election Day
            for year in range(day.year - reach, day.year + reach + 1):
                instance = _in_year(piece, year, south)
                if instance is not None:
                    yield instance


def _latest_begun(piece: Piece, day: Instant, south: bool) -> Interval | None:
    return max((one for one in _near(piece, day, south) if _start(one) <= day), key=_start, default=None)


def _latest_before(piece: Piece, bound: Instant, south: bool) -> Interval | None:
    return max((one for one in _near(piece, bound, south) if _start(one) < bound), key=_start, default=None)


def _first_not_over(piece: Piece, day: Instant, south: bool) -> Interval | None:
    return min((one for one in _near(piece, day, south) if day < _end(one)), key=_start, default=None)


def _first_after(piece: Piece, day: Instant, south: bool) -> Interval | None:
    return min((one for one in _near(piece, day, south) if _start(one) > day), key=_start, default=None)


def _first_within(piece: Piece, outer: Interval, south: bool) -> Interval | None:
    return min((one for one in _near(piece, _start(outer), south) if outer.contains(_start(one))), key=_start, default=None)


# Which one ------------------------------------------------------------------------------------------------------------


def _bare(piece: Piece, anchors: Anchors) -> Dated | None:
    if anchors.published is None:
        return _against(anchors.told, lambda base: _told_next(piece, base, anchors.south))
    return _against(anchors.published, functools.partial(_bare_near, piece, anchors))


_SOON = 75  # days: how far ahead a date without a year is told with no verb of the future
_LONG_AGO = 200  # days: how far back it is told only with a verb of the past


def _bare_near(piece: Piece, anchors: Anchors, base: Interval) -> Interval | None:
    """The latest begun, or the first not over, as the tense says; without a tense the near one ahead, if the other is far."""
    day, south = _start(base), anchors.south
    past = future = None
    for one in _near(piece, day, south):
        if _start(one) <= day:
            past = one
        if future is None and day < _end(one):
            future = one
    if isinstance(piece, MonthDay) and piece.weekday is not None:
        return _by_weekday(piece, day, past, future, south)
    if past is None or future is None or anchors.direction == "past":
        return past
    since, ahead = day.ordinal - _end(past).ordinal, _start(future).ordinal - day.ordinal
    if anchors.direction == "future":
        just_over = isinstance(piece, Quarter) and since < _LONG_AGO / 2  # "expects to report a third-quarter loss"
        return past if just_over else future
    undecided = isinstance(piece, MonthDay | Month | Holiday) and ahead <= _SOON and since >= _LONG_AGO
    return future if undecided else past


def _by_weekday(piece: MonthDay, day: Instant, past: Interval | None, future: Interval | None, south: bool) -> Interval | None:
    """A date told with its weekday is the nearest one that falls on it; where none near does, the weekday is no help."""
    near = [one for one in (past, future) if one is not None]
    if not near:
        return _latest_begun(attrs.evolve(piece, weekday=None), day, south)
    return min(near, key=lambda one: abs(_start(one).ordinal - day.ordinal))


def _told_next(piece: Piece, told: Interval, south: bool) -> Interval | None:
    """A piece in a story without a published date: of the year, month or week the story has come to."""
    match piece:
        case Weekday():
            return _first_not_over(piece, _start(told), south) if told.grain <= Grain.DAY else None
        case DayOfMonth(number):
            month = unit(Grain.MONTH, _start(told))
            if told.grain > Grain.MONTH or number > days_in_month(_start(month).year, _start(month).month):
                return None
            return unit(Grain.DAY, attrs.evolve(_start(month), day=number))
        case _:
            return _in_year(piece, _start(told).year, south) if told.grain <= Grain.YEAR else None


def _this(cycle: Cycle, anchors: Anchors, base: Interval) -> Interval | None:
    day = _start(base)
    if isinstance(cycle, Grain):
        holds = unit(cycle, day)
        # Only a weekend does not hold every day of its week: on a Tuesday the past one is last week's.
        return shift(holds, cycle, -1) if anchors.direction != "future" and _start(holds) > day else holds
    if isinstance(cycle, Weekday | DayOfMonth):
        pick = _first_not_over if anchors.direction == "future" else _latest_begun
        return pick(cycle, day, anchors.south)
    of_year = _in_year(cycle, day.year, anchors.south)
    if isinstance(cycle, Season):
        held = _latest_begun(cycle, day, anchors.south)
        if held is not None and (held.contains(day) or (anchors.direction == "past" and _far_ahead(of_year, day))):
            return held
    return of_year


def _far_ahead(interval: Interval | None, day: Instant) -> bool:
    return interval is not None and _start(interval).ordinal - day.ordinal > _LONG_AGO


def _last(cycle: Cycle, day: Instant, south: bool) -> Interval | None:
    holds = unit(cycle_grain(cycle), day)
    if cycle is Grain.WEEKEND:
        return shift(holds, cycle, -1)
    if isinstance(cycle, Grain):
        return unit(cycle, add_days(_start(holds), -1))
    return _latest_before(cycle, _start(holds), south)


def _next(cycle: Cycle, day: Instant, south: bool) -> Interval | None:
    if isinstance(cycle, Grain):
        return unit(cycle, _end(unit(cycle, day)))
    if isinstance(cycle, Weekday):
        monday = add_days(day, 8 - weekday(day))
        return unit(Grain.DAY, add_days(monday, cycle.number - 1))
    return _first_after(cycle, day, south)


def _that(cycle: Cycle, anchors: Anchors) -> Dated | None:
    if cycle is Grain.QUARTER and anchors.quarter is not None:
        return Dated(anchors.quarter, anchors.quarter)
    told = anchors.told
    if told is not None and told.grain <= cycle_grain(cycle) and isinstance(cycle, Grain):
        return Dated(unit(cycle, _start(told)), told)
    if told is not None and not isinstance(cycle, Grain):
        return _against(told, lambda base: _told_next(cycle, base, anchors.south))
    if cycle is Grain.DAY and told is None and anchors.published is not None:
        return Dated(anchors.published, anchors.published)
    if cycle is Grain.QUARTER:  # company news tells of the quarter just over
        return _against(anchors.published, lambda base: shift(unit(Grain.QUARTER, _start(base)), Grain.QUARTER, -1))
    return None


def _beside(cycle: Cycle, sign: int, base: Interval, south: bool) -> Interval | None:
    if isinstance(cycle, Grain):
        return shift(unit(cycle, _start(base)), cycle, sign) if base.grain <= cycle else None
    if sign < 0:
        return _latest_before(cycle, _start(base), south)
    return min((one for one in _near(cycle, _start(base), south) if _start(one) >= _end(base)), key=_start, default=None)


def _nth(number: int, cycle: Cycle, outer: Interval, south: bool) -> Interval | None:
    """The nth instance that starts in a longer time; from its end where `number` is negative."""
    found: list[Interval] = []
    one = unit(cycle, _start(outer)) if isinstance(cycle, Grain) else _first_not_over(cycle, _start(outer), south)
    step = cycle if isinstance(cycle, Grain) else Grain.WEEK
    while one is not None and _start(one) < _end(outer) and len(found) < 5000:
        if outer.contains(_start(one)):
            found.append(one)
        one = shift(one, step, 1)
    index = number - 1 if number > 0 else number
    return found[index] if -len(found) <= index < len(found) else None


# Counting from a time -------------------------------------------------------------------------------------------------

_MONTHS_OF = {
    Grain.MONTH: 1,
    Grain.QUARTER: 3,
    Grain.SEASON: 3,
    Grain.HALF: 6,
    Grain.YEAR: 12,
    Grain.DECADE: 120,
    Grain.CENTURY: 1200,
    Grain.MILLENNIUM: 12_000,
}
_DAYS_OF = {Grain.DAY: 1, Grain.WEEKEND: 7, Grain.WEEK: 7}
_SECONDS_OF = {Grain.HOUR: 3600, Grain.MINUTE: 60, Grain.SECOND: 1}


def moved(instant: Instant, amount: float, grain: Grain) -> Instant:
    """An instant so many units on: whole months for units of a month and more, days for those of a day and more."""
    if grain in _MONTHS_OF:
        return add_months(instant, round(amount * _MONTHS_OF[grain]))
    if grain in _DAYS_OF:
        return add_days(instant, round(amount * _DAYS_OF[grain]))
    return add_seconds(instant, round(amount * _SECONDS_OF[grain]))


def _told_grain(amount: float, grain: Grain) -> Grain:
    """How fine an amount of units tells: a fraction of years tells months; decades tell years."""
    if amount != int(amount):
        return Grain.MONTH if grain > Grain.MONTH else Grain.DAY if grain > Grain.DAY else Grain.MINUTE
    return {Grain.QUARTER: Grain.MONTH, Grain.WEEKEND: Grain.WEEK}.get(grain, min(grain, Grain.YEAR))


def _ago(amount: float | None, grain: Grain, sign: int, anchors: Anchors) -> Dated | None:
    if amount is None or amount > 20_000:
        return None
    if grain is Grain.YEAR and amount == 1 and anchors.quarter is not None:
        return _against(anchors.quarter, lambda base: shift(base, Grain.YEAR, sign))
    if grain < Grain.PART_OF_DAY:
        if anchors.moment is None or anchors.published is None:
            return None
        return Dated(unit(grain, moved(anchors.moment, sign * amount, grain)), anchors.published)
    return _against(anchors.published, lambda base: _unit_at(base, sign * amount, grain))


def _unit_at(base: Interval, amount: float, grain: Grain) -> Interval | None:
    at = moved(_start(base), amount, grain)
    return None if not FIRST_YEAR < at.year < LAST_YEAR else unit(_told_grain(amount, grain), at)


def _later(amount: float | None, grain: Grain, sign: int, than: Term | None, anchors: Anchors) -> Dated | None:
    if amount is None or amount > 20_000:
        return None
    if than is not None:
        return _inside(than, anchors, lambda base: _counted(base, sign * amount, grain))
    if grain is Grain.YEAR and anchors.quarter is not None and anchors.told is not None:
        return _against(anchors.quarter, lambda base: _counted(base, sign * amount, grain))
    base = anchors.told or (anchors.published if sign < 0 else None)  # what comes later than nothing told is not known
    return _against(base, lambda base: _counted(base, sign * amount, grain))


def _counted(base: Interval, amount: float, grain: Grain) -> Interval | None:
    """So many units from a stated time, at that time's grain where it is finer than the unit; None where it is coarser."""
    if grain >= Grain.DAY and base.grain < Grain.DAY:
        base = unit(Grain.DAY, _start(base))
    if base.grain > grain:
        return None
    at = moved(_start(base), amount, grain)
    if not FIRST_YEAR < at.year < LAST_YEAR:
        return None
    if base.grain in (Grain.WEEKEND, Grain.PART_OF_DAY) or amount != int(amount):
        return unit(min(_told_grain(amount, grain), grain), at)
    return unit(base.grain, at)


# Parts ----------------------------------------------------------------------------------------------------------------

_HOURS = {"MO": (6, 12), "MI": (11, 13), "AF": (12, 18), "EV": (18, 24), "NI": (18, 30), "DT": (6, 18)}


def third(outer: Interval, index: int) -> Interval | None:
    """The first, second or last third of a time, cut at whole units of the grain below (0, 1, 2)."""
    cut, count = _below(outer)
    start, end = cut(count * index // 3), cut(count * (index + 1) // 3)
    return Interval(start, end, outer.grain) if start < end else outer


def _below(outer: Interval) -> tuple[Callable[[int], Instant], int]:
    """Counting in the grain below: where the nth unit of it starts, and how many there are."""
    start, end = _start(outer), _end(outer)
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


def _or_today(day: Term, anchors: Anchors) -> Term:
    """The day told of, where the text tells of one; else the published day."""
    if isinstance(day, That) and (anchors.told is None or anchors.told.grain > Grain.DAY):
        return Day(0)
    return day


def _part_of_day(name: str, day: Interval) -> Interval | None:
    if day.grain > Grain.DAY:
        return None
    start = _start(unit(Grain.DAY, _start(day)))
    first, last = _HOURS[name]
    return Interval(add_seconds(start, first * 3600), add_seconds(start, last * 3600), Grain.PART_OF_DAY)


def _clock(clock: Clock, day: Interval) -> Interval | None:
    if day.grain > Grain.DAY:
        return None
    start = attrs.evolve(_start(unit(Grain.DAY, _start(day))), offset=clock.offset)
    at = add_seconds(start, (clock.hour * 60 + clock.minute) * 60 + (clock.second or 0))
    grain = Grain.MINUTE if clock.second is None else Grain.SECOND
    if at.year > LAST_YEAR:
        return None
    return Interval(at, add_seconds(at, _SECONDS_OF[grain]), grain)


def _span(length: Duration, sign: int, published: Interval) -> Interval | None:
    """So much up to the end of the published day, or from its start."""
    amount, grain = length.amounts[0]
    if amount is None or amount > 20_000 or grain < Grain.DAY:
        return None
    if sign < 0:
        end = _end(published)
        start = moved(end, -amount, grain)
        return Interval(start, end, _told_grain(amount, grain)) if start < end else None
    start = _start(published)
    end = moved(start, amount, grain)
    return Interval(start, end, _told_grain(amount, grain)) if start < end else None


def _between(first: Dated | None, last: Dated | None) -> Dated | None:
    if first is None or last is None or not _start(first.interval) < _end(last.interval):
        return None
    return Dated(Interval(first.interval.start, last.interval.end, first.interval.grain), first.anchor or last.anchor)
