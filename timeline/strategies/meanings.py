"""Which meanings can be drawn: a table of forms, the plainest first.

A form is one way of meaning a time: its kind, its grain and the strategy of its terms. `directed` forms are those whose
instance the tense decides ("Friday"); `disputed` ones those that careful readers take in more than one way ("next Friday",
said on a Monday; the winter of 2010; early March), where samples follow the conventions of this library.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from typing import Any

import attrs
from hypothesis import strategies as st

from timeline.errors import TimelineError
from timeline.strategies.lengths import LENGTHS_REPEATED, MONTHS_REPEATED, SEASONS_REPEATED, UNITS_REPEATED, WEEKDAYS_REPEATED
from timeline.strategies.sample import Direction
from timeline.strategies.units import EASTER_HOLIDAYS, FIXED_HOLIDAYS
from timeline.times.interval import Grain
from timeline.times.terms import (
    Ago,
    Bare,
    Beside,
    Calendar,
    Century,
    Clock,
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

Terms = st.SearchStrategy[Term]
KINDS = ("DATE", "TIME", "DURATION", "SET")


@attrs.frozen
class Form:
    """One way of meaning a time: see the module. `grain` is None for what has no place in the calendar."""

    kind: str
    grain: Grain | None
    terms: Terms
    directed: bool = False
    disputed: bool = False


def days_near_2000(first: dt.date, last: dt.date) -> st.SearchStrategy[dt.date]:
    """Days that shrink to 2000-01-01, drawn as one number: of two meanings Hypothesis takes the one drawn in fewer steps as simpler."""
    start = dt.date(2000, 1, 1)
    return st.integers((first - start).days, (last - start).days).map(lambda days: start + dt.timedelta(days=days))


def _always(value: Any) -> st.SearchStrategy[Any]:
    """One value, drawn in as many steps as a day, so that it is no simpler than a date in full."""
    return st.booleans().map(lambda _: value)


def years_near_2000(first: int, last: int) -> st.SearchStrategy[int]:
    """Years that shrink to 2000, and to what is near it."""
    return st.integers(first - 2000, last - 2000).map(lambda distance: 2000 + distance)


# Pieces, and the terms that others are made of ------------------------------------------------------------------------

_numbers = st.integers
years = years_near_2000(1900, 2050)
weekdays: st.SearchStrategy[Piece] = st.builds(Weekday, _numbers(1, 7))
months: st.SearchStrategy[Piece] = st.builds(Month, _numbers(1, 12))
seasons: st.SearchStrategy[Piece] = st.builds(Season, st.sampled_from(["SP", "SU", "FA", "WI"]))
quarters: st.SearchStrategy[Piece] = st.builds(Quarter, _numbers(1, 4))
halves: st.SearchStrategy[Piece] = st.builds(Half, _numbers(1, 2))
holidays: st.SearchStrategy[Piece] = st.builds(Holiday, st.sampled_from([*FIXED_HOLIDAYS, "Thanksgiving Day", *EASTER_HOLIDAYS]))
days_of_year: st.SearchStrategy[Piece] = st.dates(dt.date(2000, 1, 1), dt.date(2000, 12, 31)).map(
    lambda day: MonthDay(day.month, day.day)
)
calendar_years: Terms = st.builds(Calendar, years)
calendar_months: Terms = st.builds(Calendar, years, _numbers(1, 12))
calendar_days: Terms = days_near_2000(dt.date(1000, 1, 1), dt.date(2999, 12, 31)).map(
    lambda day: Calendar(day.year, day.month, day.day)
)
days_with_successors: Terms = calendar_days.filter(
    lambda term: isinstance(term, Calendar) and term.day is not None and term.day < 29
)
near_days: Terms = st.builds(Day, st.sampled_from([0, -1, 1]))
bare_weekdays: Terms = st.builds(Bare, weekdays)
_relative_years: Terms = st.sampled_from([Last(Grain.YEAR), Next(Grain.YEAR)])
_relative_weeks: Terms = st.sampled_from([Last(Grain.WEEK), Next(Grain.WEEK)])
_decades = years_near_2000(1000, 2090).map(lambda year: year // 10 * 10)
_clocks = st.tuples(_numbers(0, 23), _numbers(0, 59))
_amounts = st.sampled_from([1, *range(2, 13), 15, 20, 36, 100, 210])


def _on(days: Terms) -> Terms:
    return st.builds(lambda clock, day: Clock(clock[0], clock[1], day=day), _clocks, days)


def _parts(wholes: Terms) -> Terms:
    return st.builds(Part, st.sampled_from(["START", "MID", "END"]), wholes)


def _ago(unit: Grain, most: int, sign: int) -> Terms:
    return st.builds(Ago, _numbers(1, most), st.just(unit), st.just(sign))


def _units(*grains: Grain) -> st.SearchStrategy[Grain]:
    return st.sampled_from(grains)


def _cycles(grain: Grain, pieces: st.SearchStrategy[Piece] | None = None) -> tuple[Terms, Terms, Terms]:
    """This, last and next of a unit, or of the pieces of that grain."""
    cycles: st.SearchStrategy[Any] = _always(grain) if pieces is None else pieces
    return st.builds(This, cycles), st.builds(Last, cycles), st.builds(Next, cycles)


_DAY, _WEEK, _MONTH, _YEAR = Grain.DAY, Grain.WEEK, Grain.MONTH, Grain.YEAR
_LENGTH_UNITS = (Grain.DAY, Grain.WEEK, Grain.MONTH, Grain.YEAR, Grain.HOUR, Grain.MINUTE)


def _forms() -> list[Form]:
    """The table, in order of plainness."""
    forms = [
        Form("DATE", _DAY, calendar_days),
        Form("DATE", _YEAR, calendar_years),
        Form("DATE", _MONTH, calendar_months),
        Form("DATE", _DAY, st.builds(Day, _numbers(-2, 2))),
        Form("DATE", _DAY, bare_weekdays, directed=True),
        Form("DATE", _DAY, st.builds(Bare, days_of_year), directed=True),
        Form("DATE", _DAY, st.builds(Bare, holidays), directed=True),
        Form("DATE", _MONTH, st.builds(Bare, months), directed=True),
        Form("DATE", Grain.SEASON, st.builds(Bare, seasons), directed=True),
        Form("DATE", Grain.QUARTER, st.builds(Bare, quarters), directed=True, disputed=True),
        Form("DATE", _YEAR, st.builds(Calendar, years_near_2000(1000, 2100))),
        Form("DATE", _YEAR, st.builds(Calendar, _numbers(-999, -1))),
        Form("DATE", _YEAR, st.builds(Modified, st.just("APPROX"), calendar_years), disputed=True),
        Form("DATE", Grain.DECADE, st.builds(Decade, _decades.filter(lambda start: start % 100 > 10))),
        Form("DATE", Grain.DECADE, st.builds(Decade, _numbers(2, 9).map(lambda ten: ten * 10)), disputed=True),
        Form("DATE", Grain.CENTURY, st.builds(Century, _numbers(1, 21))),
        Form("DATE", Grain.CENTURY, st.builds(Century, _numbers(-9, -1))),
        Form(
            "DATE",
            Grain.SEASON,
            st.builds(Within, seasons.filter(lambda piece: piece != Season("WI")), calendar_years | _relative_years),
        ),
        Form("DATE", Grain.SEASON, st.builds(Within, st.just(Season("WI")), calendar_years), disputed=True),
        Form("DATE", Grain.QUARTER, st.builds(Within, quarters, calendar_years | _relative_years)),
        Form("DATE", Grain.HALF, st.builds(Within, halves, calendar_years | _relative_years)),
        Form("DATE", _MONTH, st.builds(Within, months, _relative_years)),
        Form("DATE", _DAY, st.builds(Within, holidays, calendar_years)),
        Form("DATE", _DAY, st.builds(Within, weekdays, _relative_weeks)),
        Form("DATE", _DAY, st.builds(Nth, st.sampled_from([1, 2, 3, 4, -1]), weekdays, calendar_months)),
        Form("DATE", _WEEK, st.builds(Beside, st.just(_WEEK), st.just(0), calendar_days), disputed=True),
        Form("DATE", _DAY, _ago(_DAY, 12, -1)),
        Form("DATE", _WEEK, _ago(_WEEK, 10, -1)),
        Form("DATE", _MONTH, _ago(_MONTH, 11, -1)),
        Form("DATE", _YEAR, _ago(_YEAR, 90, -1)),
        Form("DATE", _DAY, _ago(_DAY, 12, 1)),
        Form("DATE", _YEAR, _ago(_YEAR, 90, 1)),
        Form(
            "DATE",
            _YEAR,
            st.builds(lambda count, unit: Modified("APPROX", Ago(count, unit)), _numbers(1, 9), _units(_YEAR, Grain.DECADE)),
            disputed=True,
        ),
        Form(
            "DATE",
            _DAY,
            st.builds(Later, _numbers(1, 12), _units(_DAY, _WEEK, _MONTH, _YEAR), st.sampled_from([1, -1]), days_with_successors),
        ),
        Form("DATE", _MONTH, _parts(calendar_months), disputed=True),
        Form("DATE", _YEAR, _parts(calendar_years | _relative_years), disputed=True),
        Form(
            "DATE",
            Grain.DECADE,
            _parts(st.builds(Decade, years_near_2000(1910, 1990).map(lambda year: year // 10 * 10))),
            disputed=True,
        ),
        Form("DATE", Grain.CENTURY, _parts(st.builds(Century, _numbers(2, 21))), disputed=True),
        Form("TIME", Grain.PART_OF_DAY, st.builds(PartOfDay, st.sampled_from(["MO", "AF", "EV"]), near_days | calendar_days)),
        Form("TIME", Grain.PART_OF_DAY, st.builds(PartOfDay, st.sampled_from(["MO", "AF", "EV"]), bare_weekdays), directed=True),
        Form("TIME", Grain.PART_OF_DAY, st.builds(PartOfDay, st.just("NI"), near_days | calendar_days), disputed=True),
        Form("TIME", Grain.MINUTE, _on(calendar_days | near_days)),
        Form("TIME", Grain.MINUTE, _on(bare_weekdays), directed=True),
        Form("TIME", Grain.SECOND, st.builds(Clock, _numbers(0, 23), _numbers(0, 59), _numbers(0, 59), st.none(), calendar_days)),
        Form("DURATION", None, st.builds(lambda amount, unit: Duration(((amount, unit),)), _amounts, _units(*_LENGTH_UNITS))),
        Form(
            "DURATION",
            None,
            st.builds(lambda amount, unit: Duration(((amount, unit),)), _numbers(1, 9), _units(Grain.DECADE, Grain.CENTURY)),
        ),
        Form("DURATION", None, st.builds(lambda unit: Duration(((None, unit),)), _units(_DAY, _WEEK, _MONTH, _YEAR, Grain.HOUR))),
        Form(
            "DURATION",
            None,
            st.builds(lambda one, two: Duration(((one, _YEAR), (two, _MONTH))), _numbers(1, 12), _numbers(1, 11)),
        ),
        Form("DURATION", None, st.builds(lambda amount: Duration(((amount + 0.5, _YEAR),)), _numbers(1, 9))),
        Form(
            "DURATION",
            None,
            st.builds(
                lambda mod, amount, unit: Modified(mod, Duration(((amount, unit),))),
                st.sampled_from(["MORE_THAN", "LESS_THAN", "APPROX", "EQUAL_OR_MORE", "EQUAL_OR_LESS"]),
                _numbers(2, 12),
                _units(_DAY, _WEEK, _MONTH, _YEAR, Grain.HOUR),
            ),
        ),
        Form(
            "DURATION",
            None,
            st.builds(
                lambda amount, unit: Span(Duration(((amount, unit),))), _numbers(2, 12), _units(_DAY, _WEEK, _MONTH, _YEAR)
            ),
            disputed=True,
        ),
        Form(
            "SET",
            None,
            st.builds(
                Repeat,
                st.sampled_from([*UNITS_REPEATED, *WEEKDAYS_REPEATED, *SEASONS_REPEATED, *MONTHS_REPEATED, *LENGTHS_REPEATED]),
                st.just("EVERY"),
            ),
        ),
        Form(
            "SET",
            None,
            st.builds(
                Repeat,
                st.sampled_from([*UNITS_REPEATED, *WEEKDAYS_REPEATED, *SEASONS_REPEATED, *MONTHS_REPEATED]),
                st.just("EACH"),
            ),
        ),
        Form("SET", None, st.builds(Repeat, st.sampled_from([*UNITS_REPEATED, *WEEKDAYS_REPEATED]))),
        Form(
            "SET",
            None,
            st.builds(Repeat, st.sampled_from([*UNITS_REPEATED]), st.none(), st.sampled_from(["1X", "2X", "3X", "4X"])),
        ),
        Form("DATE", None, st.builds(Reference, st.sampled_from(["PRESENT_REF", "PAST_REF"]))),
    ]
    for grain in (_WEEK, _MONTH, Grain.QUARTER, _YEAR, Grain.CENTURY):
        forms += [Form("DATE", grain, terms) for terms in _cycles(grain)]
    this, last, following = _cycles(Grain.WEEKEND)
    forms += [
        Form("DATE", Grain.WEEKEND, this, directed=True),
        *(Form("DATE", Grain.WEEKEND, terms, disputed=True) for terms in (last, following)),
    ]
    this, last, following = _cycles(Grain.DECADE)
    forms += [Form("DATE", Grain.DECADE, terms, disputed=terms is last) for terms in (this, last, following)]
    _, last, following = _cycles(_DAY, weekdays)
    forms += [Form("DATE", _DAY, terms, disputed=True) for terms in (last, following)]
    for grain, pieces in ((_MONTH, months), (Grain.SEASON, seasons)):
        _, last, following = _cycles(grain, pieces)
        forms += [Form("DATE", grain, last, disputed=grain is _MONTH), Form("DATE", grain, following, disputed=True)]
    return forms


FORMS = tuple(_forms())


def forms_of(
    kinds: Collection[str] | None, grains: Collection[Grain] | None, direction: Direction | None, *, disputed: bool
) -> list[Form]:
    """The forms that were asked for; `TimelineError` where there are none, or the question is wrong."""
    for argument, given in (("kinds", kinds), ("grains", grains)):
        if isinstance(given, str | Grain):
            raise TimelineError(f"{argument}={given!r} is one thing, not many: use [{given!r}]")
    for name in kinds or ():
        if name not in KINDS:
            raise TimelineError(f"kinds={kinds!r}: {name!r} is none: use some of {', '.join(KINDS)}")
    for grain in grains or ():
        if not isinstance(grain, Grain) or all(form.grain is not grain for form in FORMS):
            told = dict.fromkeys(f"Grain.{form.grain.name}" for form in FORMS if form.grain is not None)
            raise TimelineError(f"grains={grains!r}: nothing is told by {grain!r}: use some of {', '.join(told)}")
    if direction not in (None, "past", "future"):
        raise TimelineError(f"direction={direction!r} is unknown: use 'past', 'future' or None")
    found = [
        form
        for form in FORMS
        if (kinds is None or form.kind in kinds)
        and (grains is None or form.grain in grains)
        and (direction is not None or not form.directed)
        and (disputed or not form.disputed)
    ]
    if not found:
        raise TimelineError(
            f"kinds={kinds!r}, grains={grains!r}: nothing is of these that all readers take in one way and that needs no tense: "
            "ask for other ones, for disputed=True, or for a direction"
        )
    return found
