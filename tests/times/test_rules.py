"""Productions: what rules refuse, and the terms they make of terms."""

from __future__ import annotations

import pytest

from timeline import Grain
from timeline.times import rules
from timeline.times.phrases import Amount
from timeline.times.terms import (
    Bare,
    Calendar,
    Clock,
    Day,
    Duration,
    Last,
    Modified,
    Month,
    MonthDay,
    Part,
    PartOfDay,
    Reference,
    Span,
    Term,
    That,
    Weekday,
    Within,
)

JUNE = Bare(Month(6))
LAST_YEAR = Last(Grain.YEAR)
TWO_DAYS = Duration(((2, Grain.DAY),))


def test_refused_lengths() -> None:
    assert rules._duration(None, "day") is None
    assert rules._duration(Amount(1e10), "day") is None
    assert rules._span(None, "day", -1) is None
    assert rules._span(Amount(2, "APPROX"), "day", -1) == Modified("APPROX", Span(TWO_DAYS))
    assert rules._attribute(Amount(1), "year") is None
    assert rules._attribute(Amount(2), "second") is None
    assert rules._repeat_unit("day", None) is None


@pytest.mark.parametrize("term", [Reference("PAST_REF"), Duration(((2, Grain.DAY), (3, Grain.HOUR))), Calendar(2022)])
def test_only_a_length_is_counted(term: Term) -> None:
    assert rules._ago(term) is None
    assert rules._later(term, 1) is None


@pytest.mark.parametrize(
    ("piece", "whole", "term"),
    [
        (JUNE, LAST_YEAR, Within(Month(6), LAST_YEAR)),
        (JUNE, Calendar(2020), Calendar(2020, 6)),
        (Bare(MonthDay(2, 29)), Calendar(2020), Calendar(2020, 2, 29)),
        (Bare(MonthDay(2, 29)), Calendar(2021), None),
        (Bare(Weekday(1)), Calendar(2020), Within(Weekday(1), Calendar(2020))),
        (Part("END", JUNE), Calendar(2020), Part("END", Calendar(2020, 6))),
        (Modified("APPROX", JUNE), Calendar(2020), Modified("APPROX", Calendar(2020, 6))),
        (Part("END", Day(0)), Calendar(2020), None),
        (Day(0), Calendar(2020), None),
    ],
)
def test_within(piece: Term, whole: Term, term: Term | None) -> None:
    assert rules._within(piece, whole) == term


def test_numbers_that_are_no_dates() -> None:
    assert rules._both(None, Calendar(2020)) is None
    assert rules._date(2020, 13, 1) is None
    assert rules._date(2020, 0, 1) is None
    assert rules._month_day(6, 31) is None
    assert rules._numeric(31, 31, 2020, day_first=False) is None
    assert rules._dotted("31.2.2020") is None
    assert rules._years_short(2012, 10) is None
    assert rules._days(3, 5, 3, None) is None
    assert rules._century(0, None) is None
    assert rules._century(100, None) is None
    assert rules._quarter(5) is None
    assert rules._quarter_of(5, 2020) is None
    assert rules._half(3) is None


@pytest.mark.parametrize(
    ("hour", "minute", "ampm", "second"),
    [(13, 0, 0, None), (0, 0, 12, None), (25, 0, None, None), (9, 60, None, None), (9, 0, None, 60), (24, 1, None, None)],
)
def test_no_such_clock(hour: int, minute: int, ampm: int | None, second: int | None) -> None:
    assert rules._clock(hour, minute, ampm, second) is None


def test_clocks_and_parts_of_days() -> None:
    evening = PartOfDay("EV", That(Grain.DAY))
    assert rules._clock_in_part(Clock(8), evening) == Clock(20, day=That(Grain.DAY))
    assert rules._clock_in_part(Clock(8, day=Day(0)), evening) is None
    assert rules._clock_in_part(Day(0), evening) is None
    assert rules._clock_in_part(Clock(8), Day(0)) is None
    assert rules._on_day(Clock(8, day=Day(0)), Day(1)) is None
    assert rules._on_day(Day(0), Day(1)) is None
    assert rules._day_part(Day(0), evening) == PartOfDay("EV", Day(0))
    assert rules._day_part(Day(0), Part("START", evening)) == Part("START", PartOfDay("EV", Day(0)))
    assert rules._day_part(Day(0), PartOfDay("EV", Day(-1))) is None


def test_parts() -> None:
    assert rules._part("END", TWO_DAYS) is None
    assert rules._part("END", Part("START", JUNE)) is None
    assert rules._nth(1, Grain.YEAR, Calendar(2020, 5)) is None
    assert rules._nth(1, Grain.DAY, TWO_DAYS) is None


def test_modifiers() -> None:
    assert rules._modified("APPROX", Modified("LESS_THAN", TWO_DAYS)) is None
    assert rules._joined(TWO_DAYS, TWO_DAYS) is None
    assert rules._joined(TWO_DAYS, Modified("APPROX", TWO_DAYS)) is None
    assert rules._on_weekday(Weekday(1), Calendar(2022)) == Calendar(2022)
    assert rules._on_weekday(Weekday(1), Bare(MonthDay(3, 7))) == Bare(MonthDay(3, 7, weekday=1))
