"""Terms: their grains, their shapes, and how `resolve` dates the ones that no sentence reaches."""

from __future__ import annotations

import pytest

from timeline import Grain, Instant, Interval, TimelineError
from timeline.times.anchors import Anchors, Direction
from timeline.times.interval import moved, unit
from timeline.times.parts import third
from timeline.times.resolve import resolve
from timeline.times.shapes import term_classes, term_shapes
from timeline.times.terms import (
    Ago,
    Bare,
    Beside,
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
    grain_of,
)
from times.told import sides

PUBLISHED = unit(Grain.DAY, Instant(2022, 3, 8))
DAYS = Duration(((3, Grain.DAY),))
SHAPES = tuple(term for term in term_shapes() if "Grain.PART_OF_DAY" not in repr(term))  # the calendar has no such units


def dated(term: Term, anchors: Anchors | None = None, direction: Direction | None = None) -> str:
    found = resolve(term, anchors or Anchors(PUBLISHED), direction)
    return sides(found.interval if found else None)


@pytest.mark.parametrize(
    ("cycle", "grain"),
    [
        (Grain.WEEK, Grain.WEEK),
        (Weekday(1), Grain.DAY),
        (DayOfMonth(4), Grain.DAY),
        (MonthDay(3, 8), Grain.DAY),
        (Holiday("Easter Sunday"), Grain.DAY),
        (Month(3), Grain.MONTH),
        (Season("FA"), Grain.SEASON),
        (Quarter(1), Grain.QUARTER),
        (Half(1), Grain.HALF),
    ],
)
def test_cycle_grain(cycle: Cycle, grain: Grain) -> None:
    assert cycle_grain(cycle) is grain
    for term in (This(cycle), Last(cycle), Next(cycle), That(cycle), Beside(cycle), Nth(1, cycle, Calendar(2022))):
        assert grain_of(term) is grain


@pytest.mark.parametrize(
    ("term", "grain"),
    [
        (Calendar(2022), Grain.YEAR),
        (Calendar(2022, 3), Grain.MONTH),
        (Calendar(2022, 3, 8), Grain.DAY),
        (Decade(1990), Grain.DECADE),
        (Century(19), Grain.CENTURY),
        (Bare(Month(3)), Grain.MONTH),
        (Within(Weekday(1), Last(Grain.WEEK)), Grain.DAY),
        (Ago(2, Grain.WEEK), Grain.WEEK),
        (Later(2, Grain.WEEK), Grain.WEEK),
        (Day(0), Grain.DAY),
        (Part("END", Calendar(2022)), Grain.YEAR),
        (Modified("APPROX", Calendar(2022)), Grain.YEAR),
        (PartOfDay("MO", Day(0)), Grain.PART_OF_DAY),
        (Clock(12), Grain.MINUTE),
        (DAYS, None),
        (Span(DAYS), None),
        (Repeat("P1D"), None),
        (Reference("PRESENT_REF"), None),
    ],
)
def test_grain_of(term: Term, grain: Grain | None) -> None:
    assert grain_of(term) is grain


def test_every_shape_has_its_classes() -> None:
    assert term_classes(Calendar(2022)) == {"DATE", "ANY", "YEAR", "YEARISH"}
    assert term_classes(Reference("PAST_REF")) == frozenset()
    assert len(term_shapes()) > 500


@pytest.mark.parametrize(
    "anchors",
    [
        Anchors(None),
        Anchors(PUBLISHED),
        Anchors(None, told=unit(Grain.DECADE, Instant(1990))),
        Anchors(PUBLISHED, told=unit(Grain.HOUR, Instant(2020, 5, 4)), quarter=unit(Grain.QUARTER, Instant(2020)), south=True),
        Anchors(unit(Grain.DAY, Instant(9999, 12, 31))),
        Anchors(unit(Grain.DAY, Instant(-9998))),
    ],
    ids=["nothing", "published", "told", "all", "calendar's-end", "calendar's-start"],
)
@pytest.mark.parametrize("direction", ["past", "future", None])
def test_every_shape_is_dated_or_not(direction: Direction | None, anchors: Anchors) -> None:
    for term in SHAPES:
        found = resolve(term, anchors, direction)
        assert found is None or found.interval.start is not None


@pytest.mark.parametrize(
    ("name", "year", "shown"),
    [
        ("Thanksgiving Day", 2021, "2021-11-25/2021-11-26"),
        ("Memorial Day", 2022, "2022-05-30/2022-05-31"),
        ("Christmas Day", 800, "0800-12-25/0800-12-26"),  # older than the law
        ("Christmas Day", -4, "-0004-12-25/-0004-12-26"),
        ("Labor Day", 1700, "-"),  # not held yet
        ("Good Friday", 1916, "1916-04-21/1916-04-22"),
        ("Easter Monday", 1916, "1916-04-24/1916-04-25"),
        ("Easter Sunday", 1500, "1500-04-19/1500-04-20"),  # of the Julian calendar
        ("Easter Sunday", 300, "-"),  # before there was one rule
        ("Xyzzy Day", 2022, "-"),
    ],
)
def test_holidays(name: str, year: int, shown: str) -> None:
    assert dated(Within(Holiday(name), Calendar(year))) == shown


def test_without_a_published_date() -> None:
    year, month, day = (Anchors(None, told=unit(grain, Instant(1910, 6, 1))) for grain in (Grain.YEAR, Grain.MONTH, Grain.DAY))
    assert dated(Bare(Month(9)), year) == "1910-09-01/1910-10-01"
    assert dated(Bare(Weekday(1)), year) == "-"
    assert dated(Bare(Weekday(1)), day) == "1910-06-06/1910-06-07"
    assert dated(Bare(DayOfMonth(4)), month) == "1910-06-04/1910-06-05"
    assert dated(Bare(DayOfMonth(31)), month) == "-"
    assert dated(Bare(DayOfMonth(4)), year) == "-"
    assert dated(Bare(Month(9)), Anchors(None, told=unit(Grain.DECADE, Instant(1910)))) == "-"
    assert dated(Decade(90), Anchors(None)) == "1990-01-01/2000-01-01"
    assert dated(Decade(90), Anchors(None, told=unit(Grain.YEAR, Instant(1810)))) == "1790-01-01/1800-01-01"


def test_that() -> None:
    quarter = unit(Grain.QUARTER, Instant(2020, 5))
    assert dated(That(Grain.QUARTER), Anchors(PUBLISHED, quarter=quarter)) == "2020-04-01/2020-07-01"
    assert dated(That(Grain.QUARTER)) == "2021-10-01/2022-01-01"
    assert dated(That(Grain.MONTH)) == "-"
    assert dated(That(Grain.MONTH), Anchors(PUBLISHED, told=unit(Grain.YEAR, Instant(1910)))) == "-"
    assert dated(That(Weekday(1)), Anchors(PUBLISHED, told=unit(Grain.DAY, Instant(2020, 5, 4)))) == "2020-05-04/2020-05-05"


def test_nth() -> None:
    may = Calendar(2020, 5)
    assert dated(Nth(2, Weekday(1), may)) == "2020-05-11/2020-05-12"
    assert dated(Nth(-1, Grain.DAY, may)) == "2020-05-31/2020-06-01"
    assert dated(Nth(6, Weekday(1), may)) == "-"
    assert dated(Nth(-32, Grain.DAY, may)) == "-"


def test_counting() -> None:
    decade = unit(Grain.DECADE, Instant(1990))
    assert dated(Ago(30_000, Grain.YEAR)) == "-"
    assert dated(Ago(None, Grain.YEAR)) == "-"
    assert dated(Ago(19_000, Grain.YEAR)) == "-"
    assert dated(Ago(2.5, Grain.YEAR)) == "2019-09-01/2019-10-01"
    assert dated(Ago(1.5, Grain.WEEK)) == "2022-02-26/2022-02-27"
    assert dated(Later(30_000, Grain.YEAR)) == "-"
    assert dated(Later(19_000, Grain.YEAR), Anchors(PUBLISHED, told=PUBLISHED)) == "-"
    assert dated(Later(2, Grain.YEAR), Anchors(PUBLISHED, told=decade)) == "-"
    assert dated(Later(2, Grain.WEEK, 1, Day(0))) == "2022-03-22/2022-03-23"
    assert dated(Later(2, Grain.YEAR, 1, DAYS)) == "-"
    weekend = unit(Grain.WEEKEND, Instant(2022, 3, 8))
    assert dated(Later(1, Grain.WEEK), Anchors(PUBLISHED, told=weekend)) == "2022-03-14/2022-03-21"
    assert dated(Later(1.5, Grain.YEAR), Anchors(PUBLISHED, told=PUBLISHED)) == "2023-09-01/2023-10-01"
    hour = unit(Grain.HOUR, Instant(2022, 3, 8, 9))
    assert dated(Later(2, Grain.DAY), Anchors(PUBLISHED, told=hour)) == "2022-03-10/2022-03-11"
    assert moved(Instant(2022, 3, 8), 1.5, Grain.HOUR) == Instant(2022, 3, 8, 1, 30)


def test_spans() -> None:
    assert dated(Span(DAYS)) == "2022-03-06/2022-03-09"
    assert dated(Span(DAYS, 1)) == "2022-03-08/2022-03-11"
    for length in (((None, Grain.DAY),), ((30_000, Grain.YEAR),), ((3, Grain.HOUR),)):
        assert dated(Span(Duration(length))) == "-"
    assert dated(Span(Duration(((0, Grain.DAY),)))) == "-"
    assert dated(Span(Duration(((0, Grain.DAY),)), 1)) == "-"


def test_parts() -> None:
    assert sides(third(unit(Grain.DAY, Instant(2022, 3, 8)), 0)) == "2022-03-08/2022-03-08T08:00"
    assert sides(third(unit(Grain.HOUR, Instant(2022, 3, 8)), 1)) == "2022-03-08T00:20/2022-03-08T00:40"
    assert sides(third(unit(Grain.SECOND, Instant(2022, 3, 8)), 0)) == "2022-03-08/2022-03-08T00:00:01"  # no thirds: the whole
    assert sides(third(unit(Grain.MILLENNIUM, Instant(2022)), 2)) == "2601-01-01/3001-01-01"
    assert sides(third(unit(Grain.CENTURY, Instant(2022)), 0)) == "2001-01-01/2031-01-01"
    with pytest.raises(TimelineError, match="open at the start"):
        third(Interval(None, Instant(2022)), 0)
    with pytest.raises(TimelineError, match="open at the end"):
        third(Interval(Instant(2022), None), 0)


def test_parts_and_clocks_of_longer_times() -> None:
    assert dated(PartOfDay("MO", Calendar(2022, 3))) == "-"
    assert dated(Clock(9, day=Calendar(2022, 3))) == "-"
    assert dated(Clock(24, day=Calendar(9999, 12, 31))) == "-"
    assert dated(PartOfDay("DT", Day(0))) == "2022-03-08T06:00/2022-03-08T18:00"


def test_years_outside_the_calendar() -> None:
    for term in (Calendar(12_000), Calendar(12_000, 1), Calendar(-12_000, 1, 1)):
        assert dated(term) == "-"
    at_the_end = Anchors(unit(Grain.DAY, Instant(9999, 12, 31)))
    assert dated(Next(Grain.YEAR), at_the_end) == "-"
    assert dated(Bare(Month(3)), Anchors(unit(Grain.DAY, Instant(9999, 2)))) == "9998-03-01/9998-04-01"


def test_weekday_tells_the_year() -> None:
    assert dated(Bare(MonthDay(3, 9, weekday=3))) == "2022-03-09/2022-03-10"
    assert dated(Bare(MonthDay(3, 9, weekday=2))) == "2021-03-09/2021-03-10"
    assert dated(Bare(MonthDay(2, 29, weekday=1))) == "2016-02-29/2016-03-01"
    assert dated(Bare(MonthDay(2, 29, weekday=3))) == "2020-02-29/2020-03-01"  # no such day near: the weekday is a slip


def test_this_weekday() -> None:
    assert dated(This(Weekday(5)), direction="future") == "2022-03-11/2022-03-12"
    assert dated(This(DayOfMonth(4))) == "2022-03-04/2022-03-05"


def test_every_piece_in_a_story() -> None:
    year = Anchors(None, told=unit(Grain.YEAR, Instant(1910)))
    for piece in (Quarter(2), Half(1), Season("SU"), Holiday("Christmas Day"), MonthDay(2, 29)):
        assert (dated(Bare(piece), year) == "-") == (piece == MonthDay(2, 29))
