"""Instants, grains and intervals: bounds, errors, the ends of the calendar."""

from __future__ import annotations

import datetime as dt
import operator
from collections.abc import Callable
from typing import Any

import pytest

from timeline import Allen, Grain, Instant, Interval, TimelineError
from timeline.times.instant import (
    FIRST_YEAR,
    LAST_YEAR,
    add_days,
    add_months,
    add_seconds,
    days_in_month,
    from_ordinal,
    iso_offset,
    read_instant,
    weekday,
)
from timeline.times.interval import shift, unit

END = Instant(LAST_YEAR + 1)
MARCH = unit(Grain.MONTH, Instant(2022, 3, 8))


def test_grains_are_ordered() -> None:
    assert max(Grain) is Grain.MILLENNIUM
    assert Grain.DAY < Grain.WEEK <= Grain.WEEK
    assert Grain.WEEK > Grain.DAY >= Grain.DAY
    assert repr(Grain.PART_OF_DAY) == "Grain.PART_OF_DAY"


@pytest.mark.parametrize("compare", [operator.lt, operator.le, operator.gt, operator.ge])
@pytest.mark.parametrize("value", [Grain.DAY, Instant(2022)])
def test_no_order_with_others(compare: Callable[[object, object], bool], value: object) -> None:
    with pytest.raises(TypeError):
        compare(value, "day")


def test_instant_is_no_other_thing() -> None:
    assert Instant(2022) != "2022-01-01T00:00:00"


@pytest.mark.parametrize("year", [FIRST_YEAR - 1, LAST_YEAR + 2, -(10**9)])
def test_years_outside(year: int) -> None:
    with pytest.raises(TimelineError, match=f"year={year} is outside the calendar"):
        Instant(year)


@pytest.mark.parametrize(
    ("fields", "shown"),
    [
        ((2022, 2, 30), "2022-2-30T0:0:0"),
        ((2022, 13), "2022-13-1T0:0:0"),
        ((-43, 3, 15, 24), "-43-3-15T24:0:0"),
        ((2022, 1, 1, 0, 60), "2022-1-1T0:60:0"),
        ((1900, 2, 29), "1900-2-29T0:0:0"),
    ],
)
def test_no_date(fields: tuple[int, ...], shown: str) -> None:
    with pytest.raises(TimelineError, match=f"{shown} is not a date and time"):
        Instant(*fields)


@pytest.mark.parametrize(
    ("fields", "offset", "message"),
    [
        pytest.param(("2022",), None, "year='2022' is not an int: give whole numbers", id="text"),
        pytest.param((None,), None, "year=None is not an int", id="none"),
        pytest.param((2022.0,), None, r"year=2022\.0 is not an int", id="float"),
        pytest.param((True,), None, "year=True is not an int", id="bool"),
        pytest.param((2022, 3.0, 8), None, r"month=3\.0 is not an int", id="month"),
        pytest.param((2022, 3, "8"), None, "day='8' is not an int", id="day"),
        pytest.param((2022, 3, 8, False), None, "hour=False is not an int", id="hour"),
        pytest.param((2022, 3, 8, 9, 30.0), None, r"minute=30\.0 is not an int", id="minute"),
        pytest.param((2022, 3, 8, 0, 0, 0.0), None, r"second=0\.0 is not an int", id="second"),
        pytest.param((2022,), "1", "offset='1' is not an int", id="offset-text"),
        pytest.param((2022,), 0.0, r"offset=0\.0 is not an int", id="offset-float"),
        pytest.param((2022, 3, 8, 9), False, "offset=False is not an int", id="offset-bool"),
        pytest.param((2022,), 99_999, "offset=99999 is a day or more", id="offset-far-east"),
        pytest.param((2022, 3, 8, 9), -1440, "offset=-1440 is a day or more", id="offset-far-west"),
    ],
)
def test_fields_are_whole_numbers(fields: Any, offset: Any, message: str) -> None:
    with pytest.raises(TimelineError, match=message):
        Instant(*fields, offset=offset)


def test_the_end_of_the_calendar() -> None:
    assert str(END) == "+10000-01-01T00:00:00"
    with pytest.raises(TimelineError):
        Instant(LAST_YEAR + 1, 1, 2)
    assert add_days(Instant(LAST_YEAR, 12, 31, 12), 5) == END
    assert add_months(Instant(LAST_YEAR, 12, 31), 1) == END
    assert add_seconds(Instant(LAST_YEAR, 12, 31, 23, 59, 59), 1) == END
    assert add_months(Instant(FIRST_YEAR), -1) == Instant(FIRST_YEAR)
    assert from_ordinal(-(10**9)) == Instant(FIRST_YEAR)
    assert from_ordinal(10**9) == END
    assert add_days(Instant(LAST_YEAR, 12, 31, offset=60), 5).offset == 60


def test_years_of_before_christ() -> None:
    assert Instant(0, 2, 29).ordinal - Instant(-1, 2, 28).ordinal == 366
    assert Instant(0, 12, 31).ordinal == 0
    assert days_in_month(0, 2) == 29
    assert weekday(Instant(1)) == 1


@pytest.mark.parametrize(
    ("instant", "text", "shown"),
    [
        (Instant(2022, 3, 5), "2022-03-05T00:00:00", "Instant(2022, 3, 5)"),
        (Instant(2022, 3, 5, 0, 0, 1), "2022-03-05T00:00:01", "Instant(2022, 3, 5, 0, 0, 1)"),
        (Instant(-43, 3, 15), "-0043-03-15T00:00:00", "Instant(-43, 3, 15)"),
        (Instant(2022, 3, 5, 9, offset=0), "2022-03-05T09:00:00Z", "Instant(2022, 3, 5, 9, offset=0)"),
        (Instant(2022, 3, 5, 9, offset=-330), "2022-03-05T09:00:00-05:30", "Instant(2022, 3, 5, 9, offset=-330)"),
    ],
)
def test_written_and_read(instant: Instant, text: str, shown: str) -> None:
    assert str(instant) == text
    assert repr(instant) == shown
    assert read_instant(text) == instant
    assert read_instant(text).offset == instant.offset


def test_read_day_alone() -> None:
    assert read_instant("2022-03-05") == Instant(2022, 3, 5)


@pytest.mark.parametrize("text", ["", "2022", "2022-3-5", "2022-03-05T10", "2022-03-05 10:00:00", "yesterday", "2022-13-01"])
def test_not_an_instant(text: str) -> None:
    with pytest.raises(TimelineError):
        read_instant(text)


def test_offsets_compare_as_moments() -> None:
    paris, london, local = Instant(2022, 3, 8, 12, offset=60), Instant(2022, 3, 8, 11, offset=0), Instant(2022, 3, 8, 12)
    assert paris == london
    assert local == paris
    assert local > london
    assert hash(paris) == hash(london) == hash(local)
    assert paris.moment == london.moment
    assert iso_offset(0) == "Z"


def test_python_dates() -> None:
    assert Instant(2022, 3, 8, 9, offset=60).datetime() == dt.datetime(2022, 3, 8, 9, tzinfo=dt.timezone(dt.timedelta(hours=1)))
    assert Instant(2022, 3, 8).date() == dt.date(2022, 3, 8)
    for outside in (Instant(-43, 3, 15), Instant(0), END):
        with pytest.raises(TimelineError, match="outside what Python's datetime holds"):
            outside.datetime()


def test_months_end_on_their_last_day() -> None:
    assert add_months(Instant(2022, 1, 31), 1) == Instant(2022, 2, 28)
    assert add_months(Instant(2020, 2, 29), 12) == Instant(2021, 2, 28)
    assert days_in_month(2022, 12) == 31


@pytest.mark.parametrize(
    ("grain", "at", "shown"),
    [
        (Grain.SECOND, Instant(2022, 3, 8, 9, 5, 7), "2022-03-08T09:05:07/2022-03-08T09:05:08"),
        (Grain.MINUTE, Instant(2022, 3, 8, 9, 5, 7), "2022-03-08T09:05:00/2022-03-08T09:06:00"),
        (Grain.HOUR, Instant(2022, 3, 8, 23, 5, 7), "2022-03-08T23:00:00/2022-03-09T00:00:00"),
        (Grain.DAY, Instant(2020, 2, 29, 9), "2020-02-29T00:00:00/2020-03-01T00:00:00"),
        (Grain.WEEKEND, Instant(2022, 3, 8), "2022-03-12T00:00:00/2022-03-14T00:00:00"),
        (Grain.WEEK, Instant(2022, 3, 13), "2022-03-07T00:00:00/2022-03-14T00:00:00"),
        (Grain.MONTH, Instant(2021, 12, 31), "2021-12-01T00:00:00/2022-01-01T00:00:00"),
        (Grain.QUARTER, Instant(2022, 3, 31), "2022-01-01T00:00:00/2022-04-01T00:00:00"),
        (Grain.SEASON, Instant(2022, 1, 9), "2021-12-01T00:00:00/2022-03-01T00:00:00"),
        (Grain.SEASON, Instant(2021, 12, 1), "2021-12-01T00:00:00/2022-03-01T00:00:00"),
        (Grain.SEASON, Instant(2022, 11, 30), "2022-09-01T00:00:00/2022-12-01T00:00:00"),
        (Grain.HALF, Instant(2022, 7, 1), "2022-07-01T00:00:00/2023-01-01T00:00:00"),
        (Grain.YEAR, Instant(-43, 3, 15), "-0043-01-01T00:00:00/-0042-01-01T00:00:00"),
        (Grain.DECADE, Instant(1999, 3), "1990-01-01T00:00:00/2000-01-01T00:00:00"),
        (Grain.DECADE, Instant(5), "0001-01-01T00:00:00/0010-01-01T00:00:00"),
        (Grain.DECADE, Instant(-4), "-0008-01-01T00:00:00/0001-01-01T00:00:00"),  # 9 BC to 1 BC
        (Grain.DECADE, Instant(-83), "-0088-01-01T00:00:00/-0078-01-01T00:00:00"),  # the 80s BC
        (Grain.CENTURY, Instant(2000), "1901-01-01T00:00:00/2001-01-01T00:00:00"),
        (Grain.CENTURY, Instant(0), "-0099-01-01T00:00:00/0001-01-01T00:00:00"),
        (Grain.MILLENNIUM, Instant(2000), "1001-01-01T00:00:00/2001-01-01T00:00:00"),
        (Grain.SEASON, Instant(FIRST_YEAR), "-9998-01-01T00:00:00/-9998-03-01T00:00:00"),  # held at the calendar's start
    ],
)
def test_unit(grain: Grain, at: Instant, shown: str) -> None:
    assert str(unit(grain, at)) == shown
    assert unit(grain, at).grain is grain


def test_part_of_day_is_no_unit() -> None:
    with pytest.raises(TimelineError, match="has no units in the calendar"):
        unit(Grain.PART_OF_DAY, Instant(2022))


def test_an_interval_ends_after_it_starts() -> None:
    for end in (Instant(2022), Instant(2021)):
        with pytest.raises(TimelineError, match="an interval must end after it starts"):
            Interval(Instant(2022), end)


@pytest.mark.parametrize(
    ("start", "end"), [("2022", "2023"), (Instant(2022), "2023"), (2022, None), (None, dt.date(2022, 3, 8)), (2022, 2023)]
)
def test_the_sides_of_an_interval_are_instants(start: Any, end: Any) -> None:
    with pytest.raises(TimelineError, match="the sides of an interval are instants: give such as Instant"):
        Interval(start, end)


def test_open_sides() -> None:
    since = Interval(Instant(2014), None, Grain.YEAR)
    before = Interval(None, Instant(2014), Grain.YEAR)
    always = Interval(None, None)
    assert [str(one) for one in (since, before, always)] == ["2014-01-01T00:00:00/..", "../2014-01-01T00:00:00", "../.."]
    assert since.contains(Instant(2014))
    assert not before.contains(Instant(2014))
    assert always.contains(since)
    assert not since.contains(always)
    assert since.overlaps(always)
    assert not since.overlaps(before)
    assert before.relation(since) is Allen.MEETS
    assert since.relation(always) is Allen.FINISHES
    assert shift(since, Grain.YEAR, 1) is None
    assert shift(before, Grain.YEAR, 1) is None


@pytest.mark.parametrize(
    ("interval", "grain", "count", "start"),
    [
        (MARCH, Grain.MONTH, -2, Instant(2022, 1)),
        (MARCH, Grain.YEAR, 3, Instant(2025, 3)),
        (unit(Grain.WEEKEND, Instant(2022, 3, 8)), Grain.WEEKEND, -1, Instant(2022, 3, 5)),
        (unit(Grain.WEEK, Instant(2022, 3, 8)), Grain.WEEK, 2, Instant(2022, 3, 21)),
        (unit(Grain.DAY, Instant(2022, 3, 8)), Grain.HOUR, 36, Instant(2022, 3, 9, 12)),
        (unit(Grain.DECADE, Instant(1995)), Grain.DECADE, -1, Instant(1980)),
    ],
)
def test_shift(interval: Interval, grain: Grain, count: int, start: Instant) -> None:
    moved = shift(interval, grain, count)
    assert moved is not None
    assert moved.start == start
    assert moved.grain is interval.grain


def test_shift_out_of_the_calendar() -> None:
    assert shift(MARCH, Grain.MILLENNIUM, 9) is None
    assert shift(MARCH, Grain.YEAR, -20_000) is None


def test_allen_shows() -> None:
    assert repr(Allen.MET_BY) == "Allen.MET_BY"
    assert Allen.EQUALS.converse is Allen.EQUALS
    assert len(Allen) == 13


@pytest.mark.parametrize("call", [MARCH.contains, MARCH.overlaps, MARCH.relation], ids=lambda call: call.__name__)
def test_what_is_no_interval_is_refused(call: Callable[[Any], Any]) -> None:
    with pytest.raises(TimelineError, match="give an Interval"):
        call(dt.date(2022, 3, 8))
