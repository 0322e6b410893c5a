"""Terms from what a rule of `rules` caught: numbers, units and terms already read; None where they are no time after all."""

from __future__ import annotations

from typing import cast

import attrs

from timeline.times.instant import days_in_month
from timeline.times.interval import Grain
from timeline.times.notation import period
from timeline.times.phrases import Amount
from timeline.times.terms import (
    Ago,
    Bare,
    Beside,
    Calendar,
    Century,
    Clock,
    Cycle,
    Day,
    Duration,
    Half,
    Last,
    Later,
    Millennium,
    Modified,
    Month,
    MonthDay,
    Nth,
    Part,
    PartName,
    PartOfDay,
    PartOfDayName,
    Piece,
    Quarter,
    Repeat,
    Season,
    SeasonName,
    Span,
    Term,
    That,
    Weekday,
    Within,
    grain_of,
)


def full_year(year: int) -> int:
    """A year of two figures: '69 is 1969, '44 is 1944, '22 is 2022: reports look back."""
    return year if year > 99 else 1900 + year if year >= 35 else 2000 + year


def date(year: int, month: int, day: int) -> Term | None:
    """A day, where the calendar has it: "30 February" is none."""
    return Calendar(year, month, day) if 1 <= month <= 12 and 1 <= day <= days_in_month(year, month) else None


def both(first: Term | None, last: Term | None) -> tuple[Term, Term] | None:
    """Two times told as one, where both are times."""
    return None if first is None or last is None else (first, last)


def days(month: int, first: int, last: int, year: int | None) -> tuple[Term, Term] | None:
    """Two days of one month: "March 3-5", "3 and 4 June 2020"."""
    if first >= last:
        return None
    if year is None:
        return both(month_day(month, first), month_day(month, last))
    return both(date(year, month, first), date(year, month, last))


def years_short(first: int, last: int) -> tuple[Term, Term] | None:
    """Two years, the second short: "2010–12"; a later one only."""
    year = first // 100 * 100 + last
    return (Calendar(first), Calendar(year)) if year > first else None


def month_day(month: int, day: int) -> Term | None:
    """A day of a month whose year is not said; "29 February" is one."""
    return Bare(MonthDay(month, day)) if 1 <= day <= days_in_month(2000, month) else None


def numeric(first: int, second: int, year: int, day_first: bool) -> Term | None:
    """A date of three numbers: the order asked for, or the other where only that is a date."""
    month, day = (second, first) if day_first else (first, second)
    return date(full_year(year), month, day) or date(full_year(year), day, month)


def duration(amount: Amount | None, unit: str) -> Term | None:
    """A length of one unit: "two weeks", "several years"."""
    if amount is None or (amount.value is not None and amount.value > 1e9):
        return None
    term: Term = Duration(((amount.value, Grain(unit)),))
    return Modified(amount.mod, term) if amount.mod else term


def attribute(amount: Amount, unit: str) -> Term | None:
    """A length before a noun: "a two-year plan", "the five year mark"; not "a year", which is no number of years."""
    return duration(amount, unit) if (amount.value is None or amount.value > 1 or amount.mod) and unit != "second" else None


def span(amount: Amount | None, unit: str, sign: int, *, told: bool = False) -> Term | None:
    """The length that lies before or after the time of telling: "the past two weeks", "the coming days"."""
    if amount is None:
        return None
    term: Term = Span(Duration(((amount.value, Grain(unit)),)), sign, told=told)
    return Modified(amount.mod, term) if amount.mod else term


def clock(hour: int, minute: int, ampm: int | None, second: int | None = None, zone: int | str | None = None) -> Term | None:
    """A time by the clock; a zone without an offset of its own ("ET", in winter or summer) or of a day tells nothing."""
    if ampm is not None:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + ampm
    if hour > 24 or minute > 59 or (second or 0) > 59 or (hour == 24 and (minute or second)):
        return None
    return Clock(hour, minute, second, zone if isinstance(zone, int) and abs(zone) < 24 * 60 else None)


def hour_before(hour: int) -> int:
    """ "A quarter to one" is of the hour of twelve."""
    return hour - 1 or 12


def iso_date_time(
    year4: int,
    month: int,
    day: int,
    hour: int,
    minutes: int,
    second: int | None,
    zulu: int | None,
    east: int | None,
    east_past: int | None,
    west: int | None,
    west_past: int | None,
) -> Term | None:
    """ISO 8601 with its offset: "2022-03-08T14:30:00+01:00"."""
    offset = zulu
    if east is not None:
        offset = east * 60 + (east_past or 0)
    elif west is not None:
        offset = -(west * 60 + (west_past or 0))
    return on_day(clock(hour, minutes, None, second, offset), date(year4, month, day))


def decimal_clock(text: str, ampm: int) -> Term | None:
    """A time with a dot between hour and minutes: "7.30 p.m."."""
    hour, _, minute = str(text).partition(".")
    return clock(int(hour), int(minute), ampm) if len(minute) == 2 and len(hour) < 3 else None


def century(ordinal: int | None, bc: object) -> Term | None:
    """A century by its number: "the 19th century", "the fifth century BC"."""
    return None if not ordinal or ordinal > 99 else Century(-ordinal if bc is not None else ordinal)


def millennium(ordinal: int | None, bc: object) -> Term | None:
    """A millennium by its number."""
    return None if not ordinal or ordinal > 9 else Millennium(-ordinal if bc is not None else ordinal)


def _length(term: Term) -> tuple[float | None, Grain, str | None] | None:
    """Amount, unit and modifier of a duration of one unit."""
    mod = None
    if isinstance(term, Modified):
        mod, term = term.mod, term.term
    if isinstance(term, Duration) and len(term.amounts) == 1:
        return (*term.amounts[0], mod)
    if isinstance(term, Duration) and [unit for _, unit in term.amounts] == [Grain.YEAR, Grain.MONTH]:
        years, months = (amount for amount, _ in term.amounts)
        return (None if years is None or months is None else years * 12 + months), Grain.MONTH, mod
    return None


def ago(term: Term, sign: int = -1) -> Term | None:
    """A point so far before the time of telling (`sign` -1), or after it: "three years ago", "two days from now"."""
    length = _length(term)
    if length is None:
        return None
    amount, unit, mod = length
    if unit >= Grain.DECADE and amount is not None:
        mod = mod or "APPROX"  # "a decade ago" is about that
        if amount != int(amount):  # "half a century ago"
            amount, unit = amount * (10 if unit is Grain.DECADE else 100), Grain.YEAR
    point = Ago(amount, unit, sign)
    return Modified(_of_point(mod, sign), point) if mod else point


def _of_point(mod: str, sign: int) -> str:
    """What says how long a way is, said of the point at its end: "more than a decade ago" is before 2012."""
    if mod in ("MORE_THAN", "LESS_THAN"):
        return "BEFORE" if (mod == "MORE_THAN") == (sign < 0) else "AFTER"
    return mod


def later(term: Term, sign: int, than: Term | None = None) -> Term | None:
    """A point so far after (`sign` 1) or before the time told last, or `than`: "two days later", "a week before 3 May"."""
    length = _length(term)
    if length is None:
        return None
    amount, unit, mod = length
    if than is not None and (grain_of(than) or unit) > unit:
        return None  # "three days after 2010" is no one day
    point = Later(amount, unit, sign, than)
    return Modified(_of_point(mod, sign), point) if mod else point


def within(piece: Term, whole: Term) -> Term | None:
    """A part of the calendar in what holds it: "March" in "last year", "3 March" in "2020", "the first quarter" in "2021"."""
    if isinstance(piece, Part | Modified):
        inner = within(piece.whole if isinstance(piece, Part) else piece.term, whole)
        if inner is None:
            return None
        return Part(piece.name, inner) if isinstance(piece, Part) else Modified(piece.mod, inner)
    if not isinstance(piece, Bare):
        return None
    if isinstance(piece.piece, Half) and whole == That(Grain.YEAR, current=True):
        return piece  # told of in March, "the second half of the year" is last year's
    if isinstance(whole, Calendar) and whole.month is None:
        match piece.piece:
            case Month(number):
                return Calendar(whole.year, number)
            case MonthDay(month, day):
                return date(whole.year, month, day)
    return Within(piece.piece, whole)


def of_year(piece: Term, year: int | None) -> Term:
    """A part of the calendar in the year that is told after it, if one is: "Easter" in 1214."""
    return piece if year is None else within(piece, Calendar(year)) or piece


DAY_TOLD = That(Grain.DAY)


def part_of_day(name: str, day: Term, early: str | None = None) -> Term:
    """The morning, evening or night of a day, or the beginning or the end of it: "early on Sunday morning"."""
    term = PartOfDay(cast(PartOfDayName, name), day)
    return Part(cast(PartName, early), term) if early else term


def part(name: str, whole: Term) -> Term | None:
    """The beginning, the middle or the end of a time: "late 2019", "mid-March"."""
    return Part(cast(PartName, name), whole) if grain_of(whole) is not None and not isinstance(whole, Part) else None


def beside_that(side: PartName, that: Term) -> Term | None:
    """What of a time told of lies before or after where the text stands: "later that year"; "later that day" is that day."""
    if not isinstance(that, That):
        return None
    return Part(side, that) if that.cycle in (Grain.MONTH, Grain.YEAR) else that


def on_day(clock: Term | None, day: Term | None) -> Term | None:
    """A clock time on the day that is told with it."""
    if isinstance(clock, Modified):
        inner = on_day(clock.term, day)
        return None if inner is None else Modified(clock.mod, inner)
    if not isinstance(clock, Clock) or clock.day not in (None, DAY_TOLD) or day is None:
        return None
    return attrs.evolve(clock, day=day)


def day_part(day: Term, part: Term) -> Term | None:
    """A part of a day told before or after its day: "the morning of 3 May", "overnight Sunday"."""
    match part:
        case PartOfDay(name, That()):
            return PartOfDay(name, day)
        case PartOfDay("NI", Day(-1)):  # "overnight Sunday"
            return PartOfDay("NI", day)
        case Part(name, PartOfDay(inner, That())):
            return Part(name, PartOfDay(inner, day))
        case _:
            return None


def repeat_weekday(number: int, quant: str | None = None, part: str | None = None) -> Term:
    """A day of every week, or a part of that day: "Sundays", "Monday nights"."""
    return Repeat(f"XXXX-WXX-{number}" + (f"T{part}" if part else ""), quant)


def repeat_unit(unit: str, amount: float | None = 1, quant: str | None = None, freq: str | None = None) -> Term | None:
    """What comes so often a unit: "daily", "twice a week"."""
    if amount is None:
        return None
    return Repeat(period(((amount, Grain(unit)),)), quant, freq)


def rate(unit: str) -> Term | None:
    """So many a day or a year; "miles per hour" is a speed."""
    return repeat_unit(unit) if Grain(unit) >= Grain.DAY else None


def every(amount: Amount | None, unit: str, times: int | None) -> Term | None:
    """What comes every so many units: "every two years", "three times every month"."""
    if amount is None:
        return None
    return Repeat(period(((amount.value, Grain(unit)),)), "EVERY", f"{times}X" if times else None)


def coming(piece: Piece) -> Term:
    """The first one after the published day: "this coming Friday"."""
    return Beside(piece, 1, Day(0))


def nth(number: int, cycle: Cycle, whole: Term) -> Term | None:
    """One of those that a longer time has, counted from its beginning (-1: its last): "the second Sunday of May"."""
    inner, outer = _nth_grain(cycle), grain_of(whole)
    if inner is Grain.QUARTER and outer is not None and outer > Grain.YEAR:
        return None  # of a century: a fourth of it
    return Nth(number, cycle, whole) if outer is not None and inner < outer else None


def _nth_grain(cycle: Cycle) -> Grain:
    return cycle if isinstance(cycle, Grain) else Grain.DAY


def season(name: str) -> Season:
    """A season by its TIMEX3 name."""
    return Season(cast(SeasonName, name))


def quarter(number: int | None) -> Term | None:
    """A quarter of a year that is not said."""
    return Bare(Quarter(number)) if number and 1 <= number <= 4 else None


def quarter_of(number: int, year: int | None) -> Term | None:
    """A quarter, of a year that may be said with it: "Q3 2021"."""
    told = quarter(number)
    return within(told, Calendar(year)) if told and year else told


def half_of(number: int, year: int | None) -> Term | None:
    """A half, of a year that may be said with it: "H1 2021"."""
    told = half(number)
    return within(told, Calendar(year)) if told and year else told


def past_unit(unit: str) -> Term | None:
    """ "The past year" is the one before this; "the past week" the seven days gone by."""
    grain = Grain(unit)
    return Last(grain) if grain in (Grain.YEAR, Grain.DECADE, Grain.QUARTER, Grain.CENTURY) else span(Amount(1), unit, -1)


def units(unit: str) -> Term:
    """A length of which only the unit is said: "for years"."""
    return Duration(((None, Grain(unit)),))


def dotted(text: str) -> Term | None:
    """The day first, as everywhere where dates are dotted."""
    day, month, year = (int(part) for part in text.split("."))
    return date(year, month, day)


def half(number: int | None) -> Term | None:
    """A half of a year that is not said."""
    return Bare(Half(number)) if number and 1 <= number <= 2 else None


def share(number: int | None, of: int, whole: Term) -> Term | None:
    """A half or a quarter of a century or a decade, told by its third: START, MID or END."""
    if not number or number > of:
        return None
    return part("START" if number == 1 else "END" if number == of else "MID", whole)


def edge(sign: int, length: Term, whole: Term) -> Term | None:
    """ "The first ten days of August 1914"; where their number is not said, the first or last third of the month or year."""
    grain = grain_of(whole)
    if not isinstance(length, Duration) or grain is None or not fits(length, whole):
        return None
    amount, unit = length.amounts[0]
    if amount is not None:
        return Span(length, sign, whole)
    if grain > Grain.YEAR > unit:
        return None  # "the last months of the century"
    if grain is Grain.YEAR and unit < Grain.MONTH:  # "the last days of 1941"
        month = within(Bare(Month(1 if sign > 0 else 12)), whole)
        return None if month is None else part("START" if sign > 0 else "END", month)
    return part("START" if sign > 0 else "END", whole)


def fits(length: Duration, whole: Term) -> bool:
    """Whether a length is of a unit that a time has more than one of."""
    grain = grain_of(whole)
    return grain is not None and length.amounts[0][1] < grain


def on_weekday(weekday: Cycle, date: Term) -> Term:
    """A date told with its weekday: the weekday helps to find the year."""
    if isinstance(weekday, Weekday) and isinstance(date, Bare) and isinstance(date.piece, MonthDay):
        return Bare(attrs.evolve(date.piece, weekday=weekday.number))
    return date


def modified(mod: str, term: Term) -> Term | None:
    """A time with how exact it is; one that has that already is not read again."""
    return None if isinstance(term, Modified) else Modified(mod, term)


def joined(first: Term | None, rest: Term | None) -> Term | None:
    """Two lengths as one: "two years and three months"."""
    if not (isinstance(first, Duration) and isinstance(rest, Duration)):
        return None
    known = all(amount is not None for amount, _ in first.amounts + rest.amounts)
    if known and rest.amounts[0][1] < first.amounts[-1][1]:
        return Duration(first.amounts + rest.amounts)
    return None


def clock_in_part(clock: Term | None, part: Term) -> Term | None:
    """A clock time told with its part of day: "8 in the evening", "4 o'clock Monday afternoon"."""
    if isinstance(clock, Modified):  # "about 11 o'clock that night"
        exact = clock_in_part(clock.term, part)
        return None if exact is None else Modified(clock.mod, exact)
    if isinstance(part, Part):
        part = part.whole
    if not isinstance(clock, Clock) or not isinstance(part, PartOfDay) or clock.day is not None:
        return None
    late = part.name in ("AF", "EV") or (part.name == "NI" and clock.hour >= 6)
    is_midnight = part.name == "NI" and clock.hour == 12  # "12 o'clock at night"
    hour = clock.hour + 12 if (late and clock.hour < 12) or is_midnight else clock.hour
    return attrs.evolve(clock, hour=hour, day=part.day)
