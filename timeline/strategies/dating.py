"""When a term is, for a reader of the published day: the calendar's arithmetic, written apart from `timeline.times.resolve`.

The conventions are those of a report that looks back: see "How time is read" in the explanation.
"""

from __future__ import annotations

import datetime as dt

import attrs

from timeline.strategies.sample import Direction
from timeline.strategies.units import (
    ONE_DAY,
    SEASON_MONTHS,
    Days,
    day_after,
    days_of,
    holiday,
    interval_of,
    month_start,
    nth_weekday,
    third_of,
    unit_after,
    unit_of,
)
from timeline.times import terms
from timeline.times.instant import Instant, instant_of
from timeline.times.interval import Grain, Interval
from timeline.times.terms import (
    Ago,
    Bare,
    Beside,
    Calendar,
    Century,
    Clock,
    Cycle,
    Day,
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
    This,
    Weekday,
    Within,
)

_LETTERS = {
    Grain.DAY: "D",
    Grain.WEEK: "W",
    Grain.MONTH: "M",
    Grain.YEAR: "Y",
    Grain.HOUR: "H",
    Grain.MINUTE: "M",
    Grain.SECOND: "S",
}
_YEARS = {Grain.DECADE: 10, Grain.CENTURY: 100}  # counted in years by TIMEX3
_HOURS = {"MO": (6, 12), "AF": (12, 18), "EV": (18, 24), "NI": (18, 30)}
_RESULTS_SEASON = dt.timedelta(days=50)
_PARTS = ("START", "MID", "END")


@attrs.frozen
class Meaning:
    """What TIMEX3 and the calendar say of a term: see `Sample`."""

    kind: str
    value: str
    interval: Interval | None = None
    edtf: str | None = None
    mod: str | None = None
    quant: str | None = None
    freq: str | None = None


def meaning(term: Term, published: dt.date, direction: Direction | None = None) -> Meaning | None:
    """What a term means to a reader of `published`; None where it means nothing, as the fifth Monday of most months.

    >>> from timeline.times.terms import Last, Season
    >>> meaning(Last(Season("FA")), dt.date(2022, 3, 8)).value
    '2021-FA'
    """
    match term:
        case Modified(mod, inner):
            found = meaning(inner, published, direction)
            if found is None:
                return None
            edtf = f"{found.edtf}~" if mod == "APPROX" and found.edtf else found.edtf
            return attrs.evolve(found, mod=mod, edtf=edtf)
        case Part(name, whole):
            return _part(name, whole, published)
        case Duration(amounts):
            return Meaning("DURATION", _period(amounts))
        case Span(length, _, None):
            return _span(length, published)
        case Repeat(value, quant, freq):
            return Meaning("SET", value, quant=quant, freq=freq)
        case Reference(name):
            return Meaning("DATE", name)
        case PartOfDay(name, inner):
            day = days(inner, published, direction)
            return None if day is None else _hours(name, day[0])
        case Clock():
            return _clock(term, published, direction)
        case Calendar(year) if year <= 0:
            return Meaning("DATE", f"BC{1 - year:04}", Interval(Instant(year), Instant(year + 1), Grain.YEAR), _year(year))
        case Century(number) if number < 0:
            interval = Interval(Instant(number * 100 + 1), Instant(number * 100 + 101), Grain.CENTURY)
            return Meaning("DATE", f"BC{-number - 1:02}", interval, f"{_year(number * 100 + 1)}/{_year(number * 100 + 100)}")
        case _:
            return _date(days(term, published, direction), grain_of(term))


def _date(found: Days | None, grain: Grain) -> Meaning | None:
    return None if found is None else Meaning("DATE", value_of(found, grain), interval_of(found, grain), edtf_of(found, grain))


def _year(year: int) -> str:
    return f"-{-year:04}" if year < 0 else f"{year:04}"


# Days -----------------------------------------------------------------------------------------------------------------


def days(term: Term, published: dt.date, direction: Direction | None) -> Days | None:
    """The days of a term that is a date; None where the calendar has none."""
    match term:
        case Calendar(year, month, day):
            return unit_of(grain_of(term), dt.date(year, month or 1, day or 1))
        case Decade(start) if start < 100:  # of the century in which it began last
            year = next(year for year in range(published.year, 0, -1) if year % 100 == start)
            return unit_of(Grain.DECADE, dt.date(year, 1, 1))
        case Decade(start):
            return unit_of(Grain.DECADE, dt.date(start, 1, 1))
        case Century(number):
            return unit_of(Grain.CENTURY, dt.date(number * 100, 1, 1))
        case Day(count):
            return unit_after(Grain.DAY, published, count)
        case Bare(piece):
            return _nearest(piece, published, direction)
        case This(cycle):
            return _this(cycle, published, direction)
        case Last(cycle):
            return _last(cycle, published)
        case Next(cycle):
            return _next(cycle, published)
        case Ago(amount, unit, sign) if amount is not None:
            years = _YEARS.get(unit, 1)
            return unit_after(Grain.YEAR if years > 1 else unit, published, sign * int(amount) * years)
        case Later(amount, unit, sign, than) if amount is not None and than is not None:
            from_day = days(than, published, direction)
            return None if from_day is None else unit_of(Grain.DAY, day_after(unit, from_day[0], sign * int(amount)))
        case Beside(Grain(), 0, than) if than is not None:
            inner = days(than, published, direction)
            return None if inner is None else unit_of(grain_of(term), inner[0])
        case Within(piece, whole):
            outer = days(whole, published, direction)
            return None if outer is None else _within(piece, outer)
        case Nth(number, Weekday(weekday), whole):
            outer = days(whole, published, direction)
            found = None if outer is None else nth_weekday(number, weekday, *outer)
            return None if found is None else unit_of(Grain.DAY, found)
        case _:
            return None


def instance(piece: Piece, year: int) -> Days | None:
    """A piece of one year: its March, its summer (winter is of the year it begins in); None for 29 February of most."""
    match piece:
        case Month(number):
            return unit_of(Grain.MONTH, dt.date(year, number, 1))
        case Season(name):
            return unit_of(Grain.SEASON, dt.date(year, SEASON_MONTHS[name], 1))
        case Quarter(number):
            return unit_of(Grain.QUARTER, dt.date(year, number * 3, 1))
        case Half(number):
            return unit_of(Grain.HALF, dt.date(year, number * 6, 1))
        case Holiday(name):
            return unit_of(Grain.DAY, holiday(name, year))
        case MonthDay(month, day):
            start = dt.date(year, month, 1)
            return unit_of(Grain.DAY, start.replace(day=day)) if day <= (unit_of(Grain.MONTH, start)[1] - start).days else None
        case _:
            return None


def _instances(piece: Piece, around: dt.date) -> list[Days]:
    """The instances of a piece near a day, in order: of the weeks or the years around it."""
    if isinstance(piece, Weekday):
        near = days_of(around - dt.timedelta(days=15), around + dt.timedelta(days=15))
        return [unit_of(Grain.DAY, day) for day in near if day.isoweekday() == piece.number]
    years = range(around.year - 9, around.year + 10)  # 29 February may be eight years away
    return [found for year in years if (found := instance(piece, year)) is not None]


def _nearest(piece: Piece, published: dt.date, direction: Direction | None) -> Days:
    """The latest that has begun; of the future, the first that is not over."""
    found = _instances(piece, published)
    # A quarter whose results are awaited is the one just over: "will report a loss for the third quarter".
    over_by = _RESULTS_SEASON if isinstance(piece, Quarter) else dt.timedelta(0)
    if direction == "future":
        return next(one for one in found if one[1] + over_by > published)
    return [one for one in found if one[0] <= published][-1]


def _this(cycle: Cycle, published: dt.date, direction: Direction | None) -> Days:
    if cycle is Grain.WEEKEND and direction != "future" and published.weekday() < 5:
        return unit_after(Grain.WEEKEND, published, -1)
    if isinstance(cycle, Grain):
        return unit_of(cycle, published)
    return _nearest(cycle, published, direction)


def _last(cycle: Cycle, published: dt.date) -> Days:
    """The unit before; of a piece the latest that starts before the one that holds the published day does, or before that day."""
    if isinstance(cycle, Grain):
        return unit_after(cycle, published, -1)
    start = unit_of(grain_of(Bare(cycle)), published)[0]
    return [one for one in _instances(cycle, published) if one[0] < start][-1]


def _next(cycle: Cycle, published: dt.date) -> Days:
    """The unit after; a weekday of the week after; of another piece the first that starts later."""
    if isinstance(cycle, Grain):
        return unit_after(cycle, published, 1)
    if isinstance(cycle, Weekday):
        return unit_of(Grain.DAY, unit_after(Grain.WEEK, published, 1)[0] + dt.timedelta(days=cycle.number - 1))
    return next(one for one in _instances(cycle, published) if one[0] > published)


def _within(piece: Piece, outer: Days) -> Days | None:
    """The instance that starts in a longer time."""
    start, end = outer
    around = start + (end - start) // 2
    return next((one for one in _instances(piece, around) if start <= one[0] < end), None)


def grain_of(term: Term) -> Grain:
    """How fine a date is told: as its words are, but decades ago count years, and what counts from a day is a day."""
    match term:
        case Ago(_, unit, _) if unit in _YEARS:
            return Grain.YEAR
        case Later():
            return Grain.DAY
        case Clock(_, _, int(), _, _):
            return Grain.SECOND
        case _:
            return terms.grain_of(term) or Grain.DAY


# TIMEX3 and EDTF ------------------------------------------------------------------------------------------------------


def value_of(found: Days, grain: Grain) -> str:
    """TIMEX3's name of a unit: "2022-03-05", "2022-W09-WE", "2021-FA", "199", "18"."""
    start = found[0]
    year, month = start.year, start.month
    week = start.isocalendar()
    match grain:
        case Grain.WEEK | Grain.WEEKEND:
            return f"{week.year:04}-W{week.week:02}" + ("-WE" if grain is Grain.WEEKEND else "")
        case Grain.MONTH:
            return f"{year:04}-{month:02}"
        case Grain.QUARTER:
            return f"{year:04}-Q{(month + 2) // 3}"
        case Grain.HALF:
            return f"{year:04}-H{(month + 5) // 6}"
        case Grain.SEASON:
            return f"{year:04}-{next(name for name, first in SEASON_MONTHS.items() if first == month)}"
        case Grain.YEAR:
            return f"{year:04}"
        case Grain.DECADE:
            return f"{year:04}"[:3]
        case Grain.CENTURY:
            return f"{year - 1:04}"[:2]
        case _:
            return start.isoformat()


def edtf_of(found: Days, grain: Grain) -> str:
    """First and last unit, as coarse as both sides allow: "2021-09/2021-11", "2022-03-05/2022-03-06", "199X"."""
    first, last = found[0], found[1] - ONE_DAY
    if grain is Grain.DECADE and first.year % 10 == 0 and last.year == first.year + 9:
        return f"{first.year:04}"[:3] + "X"
    ends = (first.day, (last + ONE_DAY).day, first.month, (last + ONE_DAY).month)
    size = 4 if ends == (1, 1, 1, 1) else 7 if ends[:2] == (1, 1) else 10
    one, two = first.isoformat()[:size], last.isoformat()[:size]
    return one if one == two else f"{one}/{two}"


def _period(amounts: tuple[tuple[float | None, Grain], ...]) -> str:
    """A length: "P3W", "PXM", "P2Y6M", "PT1H"; decades and centuries in years."""
    big, small = "", ""
    for amount, unit in amounts:
        letter = _LETTERS[Grain.YEAR if unit in _YEARS else unit]
        if amount is None:
            text = f"X{letter}"
        else:
            count, half = divmod(amount * _YEARS.get(unit, 1), 1)
            text = f"{int(count)}{letter}" + ("6M" if half else "")  # halves are of years
        if unit < Grain.DAY:
            small += text
        else:
            big += text
    return f"P{big}" + (f"T{small}" if small else "")


def _part(name: str, whole: Term, published: dt.date) -> Meaning | None:
    outer = days(whole, published, None)
    if outer is None:
        return None
    grain = grain_of(whole)
    third = third_of(outer, grain, _PARTS.index(name))
    return Meaning("DATE", value_of(outer, grain), interval_of(third, grain), edtf_of(third, grain), mod=name)


def _span(length: Duration, published: dt.date) -> Meaning:
    """So much up to the end of the published day."""
    [(amount, unit)] = length.amounts
    assert amount is not None  # noqa: S101 - spans are told with their amount
    end, back = published + ONE_DAY, -int(amount)
    if unit in (Grain.DAY, Grain.WEEK):
        start = day_after(unit, end, back)
    else:  # a day that the earlier month has not is its last
        months = end.year * 12 + end.month - 1 + back * (12 if unit is Grain.YEAR else 1)
        start = min(month_start(months) + dt.timedelta(days=end.day - 1), month_start(months + 1) - ONE_DAY)
    return Meaning("DURATION", _period(length.amounts), interval_of((start, end), unit), edtf_of((start, end), unit))


def _hours(name: str, day: dt.date) -> Meaning:
    first, last = _HOURS[name]
    start, end = at(day, first), at(day + dt.timedelta(days=last // 24), last % 24)
    return Meaning("TIME", f"{day.isoformat()}T{name}", Interval(start, end, Grain.PART_OF_DAY))


def at(day: dt.date, hour: int, minute: int = 0, second: int = 0) -> Instant:
    return attrs.evolve(instant_of(day), hour=hour, minute=minute, second=second)


def _clock(term: Clock, published: dt.date, direction: Direction | None) -> Meaning | None:
    day = None if term.day is None else days(term.day, published, direction)
    if day is None:
        return None
    start = dt.datetime.combine(day[0], dt.time(term.hour, term.minute, term.second or 0))
    end = start + dt.timedelta(seconds=1 if term.second is not None else 60)
    first, last = (at(side.date(), side.hour, side.minute, side.second) for side in (start, end))
    text = start.isoformat()
    return Meaning("TIME", text if term.second is not None else text[:16], Interval(first, last, grain_of(term)), text)
