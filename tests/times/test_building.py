"""What rules make of what they caught: the terms, and what is no time after all."""

from __future__ import annotations

from typing import Any

import pytest

from timeline import Grain
from timeline.times import building
from timeline.times.phrases import Amount
from timeline.times.terms import (
    Ago,
    Bare,
    Calendar,
    Century,
    Clock,
    Day,
    Decade,
    Duration,
    Half,
    Last,
    Later,
    Modified,
    Month,
    MonthDay,
    Nth,
    Part,
    PartOfDay,
    Quarter,
    Reference,
    Span,
    Term,
    That,
    Weekday,
    Within,
)

TOLD_DAY = That(Grain.DAY)
JUNE = Bare(Month(6))
LAST_YEAR = Last(Grain.YEAR)
TWO_DAYS = Duration(((2, Grain.DAY),))


def length(amount: float | None, grain: Grain) -> Duration:
    return Duration(((amount, grain),))


def test_refused_lengths() -> None:
    assert building.duration(None, "day") is None
    assert building.duration(Amount(1e10), "day") is None
    assert building.span(None, "day", -1) is None
    assert building.span(Amount(2, "APPROX"), "day", -1) == Modified("APPROX", Span(TWO_DAYS))
    assert building.attribute(Amount(1), "year") is None
    assert building.attribute(Amount(2), "second") is None
    assert building.repeat_unit("day", None) is None


@pytest.mark.parametrize("term", [Reference("PAST_REF"), Duration(((2, Grain.DAY), (3, Grain.HOUR))), Calendar(2022)])
def test_only_a_length_is_counted(term: Term) -> None:
    assert building.ago(term) is None
    assert building.later(term, 1) is None


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
    assert building.within(piece, whole) == term


def test_numbers_that_are_no_dates() -> None:
    assert building.both(None, Calendar(2020)) is None
    assert building.date(2020, 13, 1) is None
    assert building.date(2020, 0, 1) is None
    assert building.month_day(6, 31) is None
    assert building.numeric(31, 31, 2020, day_first=False) is None
    assert building.dotted("31.2.2020") is None
    assert building.years_short(2012, 10) is None
    assert building.days(3, 5, 3, None) is None
    assert building.century(0, None) is None
    assert building.century(100, None) is None
    assert building.quarter(5) is None
    assert building.quarter_of(5, 2020) is None
    assert building.half(3) is None


@pytest.mark.parametrize(
    ("hour", "minute", "ampm", "second"),
    [(13, 0, 0, None), (0, 0, 12, None), (25, 0, None, None), (9, 60, None, None), (9, 0, None, 60), (24, 1, None, None)],
)
def test_no_such_clock(hour: int, minute: int, ampm: int | None, second: int | None) -> None:
    assert building.clock(hour, minute, ampm, second) is None


def test_clocks_and_parts_of_days() -> None:
    evening = PartOfDay("EV", That(Grain.DAY))
    assert building.clock_in_part(Clock(8), evening) == Clock(20, day=That(Grain.DAY))
    assert building.clock_in_part(Clock(8, day=Day(0)), evening) is None
    assert building.clock_in_part(Day(0), evening) is None
    assert building.clock_in_part(Clock(8), Day(0)) is None
    assert building.on_day(Clock(8, day=Day(0)), Day(1)) is None
    assert building.on_day(Day(0), Day(1)) is None
    assert building.day_part(Day(0), evening) == PartOfDay("EV", Day(0))
    assert building.day_part(Day(0), Part("START", evening)) == Part("START", PartOfDay("EV", Day(0)))
    assert building.day_part(Day(0), PartOfDay("EV", Day(-1))) is None


def test_parts() -> None:
    assert building.part("END", TWO_DAYS) is None
    assert building.part("END", Part("START", JUNE)) is None
    assert building.nth(1, Grain.YEAR, Calendar(2020, 5)) is None
    assert building.nth(1, Grain.DAY, TWO_DAYS) is None


def test_modifiers() -> None:
    assert building.modified("APPROX", Modified("LESS_THAN", TWO_DAYS)) is None
    assert building.joined(TWO_DAYS, TWO_DAYS) is None
    assert building.joined(TWO_DAYS, Modified("APPROX", TWO_DAYS)) is None
    assert building.on_weekday(Weekday(1), Calendar(2022)) == Calendar(2022)
    assert building.on_weekday(Weekday(1), Bare(MonthDay(3, 7))) == Bare(MonthDay(3, 7, weekday=1))


EVENING = PartOfDay("EV", TOLD_DAY)
NIGHT = PartOfDay("NI", TOLD_DAY)


@pytest.mark.parametrize(
    ("hour", "part", "read"),
    [
        (5, NIGHT, 5),
        (6, NIGHT, 18),
        (11, NIGHT, 23),
        (1, EVENING, 13),
        (11, EVENING, 23),
        (12, EVENING, 12),
        (20, EVENING, 20),
        (11, PartOfDay("MO", TOLD_DAY), 11),
        (8, Part("START", EVENING), 20),
    ],
)
def test_hours_of_parts_of_days(hour: int, part: Term, read: int) -> None:
    assert building.clock_in_part(Clock(hour), part) == Clock(read, day=TOLD_DAY)


@pytest.mark.parametrize(
    ("clock", "read"),
    [
        ((0, 0, None), Clock(0)),
        ((24, 0, None), Clock(24)),
        ((24, 0, None, 0), Clock(24, 0, 0)),
        ((23, 59, None, 59), Clock(23, 59, 59)),
        ((12, 0, 0), Clock(0)),
        ((12, 0, 12), Clock(12)),
        ((1, 0, 0), Clock(1)),
        ((1, 0, 12), Clock(13)),
        ((11, 59, 12), Clock(23, 59)),
        ((0, 30, 0), None),
        ((13, 0, 12), None),
        ((25, 0, None), None),
        ((24, 1, None), None),
        ((24, 0, None, 1), None),
        ((9, 60, None), None),
        ((9, 0, None, 60), None),
        ((9, 0, None, None, 60), Clock(9, offset=60)),
        ((9, 0, None, None, ""), Clock(9)),
    ],
)
def test_clocks(clock: tuple[Any, ...], read: Clock | None) -> None:
    assert building.clock(*clock) == read


@pytest.mark.parametrize(
    ("zulu", "east", "east_past", "west", "west_past", "offset"),
    [
        (None, None, None, None, None, None),
        (0, None, None, None, None, 0),
        (None, 1, None, None, None, 60),
        (None, 5, 30, None, None, 330),
        (None, None, None, 5, None, -300),
        (None, None, None, 3, 30, -210),
        (None, 0, 0, None, None, 0),
    ],
)
def test_offsets(
    zulu: int | None, east: int | None, east_past: int | None, west: int | None, west_past: int | None, offset: int | None
) -> None:
    read = building.iso_date_time(2022, 3, 8, 14, 30, None, zulu, east, east_past, west, west_past)
    assert read == Clock(14, 30, offset=offset, day=Calendar(2022, 3, 8))


def test_lengths_of_two_units() -> None:
    years_and_months = Duration(((2, Grain.YEAR), (3, Grain.MONTH)))
    assert building._length(years_and_months) == (27, Grain.MONTH, None)
    assert building._length(Modified("APPROX", years_and_months)) == (27, Grain.MONTH, "APPROX")
    assert building._length(Duration(((None, Grain.YEAR), (3, Grain.MONTH)))) == (None, Grain.MONTH, None)
    assert building._length(Duration(((2, Grain.YEAR), (None, Grain.MONTH)))) == (None, Grain.MONTH, None)
    assert building._length(Duration(((2, Grain.MONTH), (3, Grain.DAY)))) is None
    assert building._length(length(2, Grain.DAY)) == (2, Grain.DAY, None)
    assert building.duration(Amount(1e9), "day") == length(1e9, Grain.DAY)
    assert building.duration(Amount(1e9 + 1), "day") is None
    assert building.attribute(Amount(1, "APPROX"), "year") == Modified("APPROX", length(1, Grain.YEAR))
    assert building.attribute(Amount(None), "year") == length(None, Grain.YEAR)
    assert building.attribute(Amount(1.5), "year") == length(1.5, Grain.YEAR)


def test_joined_lengths_go_down() -> None:
    day, hour = length(1, Grain.DAY), length(1, Grain.HOUR)
    assert building.joined(day, hour) == Duration(((1, Grain.DAY), (1, Grain.HOUR)))
    assert building.joined(hour, day) is None
    assert building.joined(day, length(None, Grain.HOUR)) is None
    assert building.joined(length(None, Grain.DAY), hour) is None
    assert building.joined(None, hour) is None
    assert building.joined(day, None) is None


@pytest.mark.parametrize(
    ("mod", "sign", "point"),
    [
        ("MORE_THAN", -1, "BEFORE"),
        ("MORE_THAN", 1, "AFTER"),
        ("LESS_THAN", -1, "AFTER"),
        ("LESS_THAN", 1, "BEFORE"),
        ("APPROX", -1, "APPROX"),
        ("APPROX", 1, "APPROX"),
    ],
)
def test_how_far_a_point_is(mod: str, sign: int, point: str) -> None:
    assert building._of_point(mod, sign) == point


@pytest.mark.parametrize(
    ("number", "of", "part"), [(1, 4, "START"), (2, 4, "MID"), (3, 4, "MID"), (4, 4, "END"), (1, 2, "START"), (2, 2, "END")]
)
def test_shares(number: int, of: int, part: str) -> None:
    assert building.share(number, of, Century(19)) == Part(part, Century(19))  # type: ignore[arg-type]
    assert building.share(of + 1, of, Century(19)) is None
    assert building.share(0, of, Century(19)) is None
    assert building.share(None, of, Century(19)) is None


@pytest.mark.parametrize(
    ("first", "second", "year", "day_first", "date"),
    [
        (3, 4, 2022, False, Calendar(2022, 3, 4)),
        (3, 4, 2022, True, Calendar(2022, 4, 3)),
        (12, 31, 99, True, Calendar(1999, 12, 31)),
        (31, 12, 35, False, Calendar(1935, 12, 31)),
        (2, 29, 20, False, Calendar(2020, 2, 29)),
        (2, 29, 2021, False, None),
        (13, 13, 2021, False, None),
        (1, 1, 100, False, Calendar(100, 1, 1)),
    ],
)
def test_dates_in_figures(first: int, second: int, year: int, day_first: bool, date: Calendar | None) -> None:
    assert building.numeric(first, second, year, day_first) == date


def test_days_go_on() -> None:
    assert building.days(3, 4, 5, None) == (Bare(MonthDay(3, 4)), Bare(MonthDay(3, 5)))
    assert building.days(3, 4, 5, 2020) == (Calendar(2020, 3, 4), Calendar(2020, 3, 5))
    assert building.days(3, 4, 4, 2020) is None
    assert building.days(2, 28, 29, 2021) is None
    assert building.month_day(2, 29) == Bare(MonthDay(2, 29))
    assert building.month_day(2, 30) is None
    assert building.month_day(2, 0) is None
    assert building.date(2020, 1, 1) == Calendar(2020, 1, 1)
    assert building.date(2020, 12, 31) == Calendar(2020, 12, 31)
    assert building.date(2020, 12, 0) is None
    assert building.date(2020, 12, 32) is None


def test_nth_is_of_a_longer_time() -> None:
    assert building.nth(1, Grain.QUARTER, Calendar(2020)) == Nth(1, Grain.QUARTER, Calendar(2020))
    assert building.nth(1, Grain.QUARTER, Decade(1990)) is None
    assert building.nth(1, Grain.MONTH, Calendar(2020, 5)) is None
    assert building.nth(1, Weekday(5), Calendar(2020, 5, 4)) is None
    assert building.nth(1, Weekday(5), Calendar(2020, 5)) == Nth(1, Weekday(5), Calendar(2020, 5))
    assert building.fits(length(1, Grain.DAY), Calendar(2020, 5))
    assert not building.fits(length(1, Grain.MONTH), Calendar(2020, 5))
    assert not building.fits(length(1, Grain.YEAR), Calendar(2020, 5))
    assert not building.fits(length(1, Grain.DAY), length(1, Grain.YEAR))


def test_later_than_a_time_no_longer_than_the_way() -> None:
    two_days = length(2, Grain.DAY)
    assert building.later(two_days, 1, Calendar(2020, 5, 4)) == Later(2, Grain.DAY, 1, Calendar(2020, 5, 4))
    assert building.later(two_days, 1, Calendar(2020, 5)) is None
    assert building.later(Modified("MORE_THAN", two_days), -1) == Modified("BEFORE", Later(2, Grain.DAY, -1))
    assert building.ago(length(1, Grain.YEAR)) == Ago(1, Grain.YEAR, -1)
    assert building.ago(length(1, Grain.DECADE), 1) == Modified("APPROX", Ago(1, Grain.DECADE, 1))
    assert building.ago(Modified("LESS_THAN", length(1, Grain.CENTURY))) == Modified("AFTER", Ago(1, Grain.CENTURY, -1))


def test_the_second_half_of_the_year_waits_for_the_tense() -> None:
    year = That(Grain.YEAR, current=True)
    assert building.within(Bare(Half(2)), year) == Bare(Half(2))
    assert building.within(Bare(Half(2)), LAST_YEAR) == Within(Half(2), LAST_YEAR)
    assert building.within(Bare(Quarter(2)), year) == Within(Quarter(2), year)
    assert building.within(Bare(Half(2)), That(Grain.YEAR)) == Within(Half(2), That(Grain.YEAR))
    assert building.within(Bare(Quarter(2)), Calendar(2020)) == Within(Quarter(2), Calendar(2020))
    assert building.within(Bare(Month(6)), Calendar(2020, 6)) == Within(Month(6), Calendar(2020, 6))
