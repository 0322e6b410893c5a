"""Two calendars written apart, ours and that of the samples on Python's dates, agree on every day and every unit."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest

from timeline import Grain, Instant, Interval
from timeline.strategies import units
from timeline.strategies.dating import edtf_of, value_of
from timeline.times.instant import (
    add_days,
    add_months,
    add_seconds,
    day_of,
    days_in_month,
    from_ordinal,
    iso_day,
    iso_offset,
    last_day_of,
    read_instant,
    weekday,
)
from timeline.times.interval import shift, unit
from timeline.times.notation import edtf, iso, season_name, value
from timeline.times.terms import Bare, Day, Month
from timeline.times.value import read_value

DAY = unit(Grain.DAY, Instant(2022, 3, 8))
NAMED = [grain for grain in Grain if Grain.DAY <= grain <= Grain.CENTURY]
FIRST_DAYS = (
    dt.date(1, 1, 12),
    dt.date(1000, 12, 20),
    dt.date(1899, 12, 20),
    dt.date(1999, 12, 20),
    dt.date(2003, 12, 20),
    dt.date(9979, 12, 1),
)


def days() -> Iterator[dt.date]:
    """Four hundred days around turns of years, centuries and leap years."""
    for first in FIRST_DAYS:
        yield from (first + dt.timedelta(days=count) for count in range(400))


@pytest.mark.parametrize("grain", NAMED)
def test_units_and_their_names(grain: Grain) -> None:
    for day in days():
        if (
            (grain is Grain.DECADE and day.year < 10)
            or (grain is Grain.CENTURY and day.year > 9900)
            or (grain is Grain.SEASON and day.year < 2)
        ):
            continue  # the first decade has nine years; Python's dates end with 9999
        theirs = units.unit_of(grain, day)
        ours = unit(grain, Instant(day.year, day.month, day.day))
        assert ours == units.interval_of(theirs, grain)
        assert value(Bare(Month(1)), ours, DAY) == value_of(theirs, grain)
        assert edtf(ours) == edtf_of(theirs, grain)
        assert read_value(value_of(theirs, grain)) == ours


@pytest.mark.parametrize("grain", NAMED)
@pytest.mark.parametrize("count", [-13, -4, -1, 0, 1, 2, 5, 12])
def test_units_after_units(grain: Grain, count: int) -> None:
    for day in (day for day in days() if 1700 < day.year < 2200):
        ours = shift(unit(grain, Instant(day.year, day.month, day.day)), grain, count)
        assert ours == units.interval_of(units.unit_after(grain, day, count), grain)


def test_days_are_pythons() -> None:
    for day in days():
        ours = Instant(day.year, day.month, day.day)
        assert (ours.ordinal, weekday(ours), iso_day(ours)) == (day.toordinal(), day.isoweekday(), day.isoformat())
        assert from_ordinal(day.toordinal()) == ours
        assert add_days(ours, -11) == from_ordinal(day.toordinal() - 11)
        assert days_in_month(day.year, day.month) == (units.unit_of(Grain.MONTH, day)[1] - day.replace(day=1)).days
        assert add_months(ours, 14).fields[:2] == (day.year + (day.month + 13) // 12, (day.month + 1) % 12 + 1)
        assert season_name(ours) == {0: "WI", 1: "SP", 2: "SU", 3: "FA"}[day.month % 12 // 3]
        assert season_name(ours, south=True) == {0: "SU", 1: "FA", 2: "WI", 3: "SP"}[day.month % 12 // 3]


@pytest.mark.parametrize("seconds", [-90_061, -86_400, -3_601, -60, -1, 0, 1, 59, 60, 3_599, 3_600, 86_399, 86_400, 200_000])
@pytest.mark.parametrize("clock", [(0, 0, 0), (0, 0, 59), (11, 59, 1), (23, 59, 59)])
def test_seconds_are_pythons(seconds: int, clock: tuple[int, int, int]) -> None:
    for day in (dt.date(2, 1, 1), dt.date(1999, 12, 31), dt.date(2000, 2, 28), dt.date(2001, 2, 28)):
        theirs = dt.datetime.combine(day, dt.time(*clock)) + dt.timedelta(seconds=seconds)
        ours = Instant(day.year, day.month, day.day, *clock)
        assert add_seconds(ours, seconds).datetime() == theirs
        assert add_seconds(ours, seconds).moment - ours.moment == seconds
        assert day_of(ours) == Instant(day.year, day.month, day.day)
        for grain, size in ((Grain.HOUR, 3600), (Grain.MINUTE, 60), (Grain.SECOND, 1)):
            held = unit(grain, ours)
            assert held.start is not None
            assert held.end is not None
            assert (held.end.moment - held.start.moment, held.start.moment % size) == (size, 0)
            assert held.contains(ours)
            assert not held.contains(held.end)


@pytest.mark.parametrize(
    ("end", "last"),
    [
        (Instant(2022, 4, 1), Instant(2022, 3, 31)),
        (Instant(2022, 4, 1, 0, 0, 1), Instant(2022, 4, 1)),
        (Instant(2022, 4, 1, 23, 59, 59), Instant(2022, 4, 1)),
        (Instant(2022, 1, 1), Instant(2021, 12, 31)),
    ],
)
def test_the_last_day_that_is_touched(end: Instant, last: Instant) -> None:
    assert last_day_of(end) == last


@pytest.mark.parametrize("minutes", [-840, -330, -60, -59, -1, 1, 59, 60, 90, 330, 840])
def test_offsets_are_written_and_read(minutes: int) -> None:
    zone = dt.timezone(dt.timedelta(minutes=minutes))
    assert iso_offset(minutes) == dt.datetime(2000, 1, 1, tzinfo=zone).isoformat()[-6:]
    at = Instant(2022, 3, 8, 9, 30, 15, offset=minutes)
    assert read_instant(str(at)).offset == minutes
    assert at.datetime() == dt.datetime(2022, 3, 8, 9, 30, 15, tzinfo=zone)
    assert at.moment == int((at.datetime() - dt.datetime(1, 1, 1, tzinfo=dt.UTC)).total_seconds()) + 86_400


@pytest.mark.parametrize(
    ("grain", "at", "first", "last", "name", "standard"),
    [
        (Grain.DECADE, Instant(5), 1, 10, "000", "0001/0009"),
        (Grain.DECADE, Instant(10), 10, 20, "001", "001X"),
        (Grain.DECADE, Instant(0), -8, 1, "BC000", "-0008/0000"),
        (Grain.DECADE, Instant(-8), -8, 1, "BC000", "-0008/0000"),
        (Grain.DECADE, Instant(-9), -18, -8, "BC001", "-0018/-0009"),
        (Grain.DECADE, Instant(-79), -88, -78, "BC008", "-0088/-0079"),
        (Grain.CENTURY, Instant(1), 1, 101, "00", "0001/0100"),
        (Grain.CENTURY, Instant(100), 1, 101, "00", "0001/0100"),
        (Grain.CENTURY, Instant(101), 101, 201, "01", "0101/0200"),
        (Grain.CENTURY, Instant(0), -99, 1, "BC00", "-0099/0000"),
        (Grain.CENTURY, Instant(-99), -99, 1, "BC00", "-0099/0000"),
        (Grain.CENTURY, Instant(-100), -199, -99, "BC01", "-0199/-0100"),
        (Grain.MILLENNIUM, Instant(1000), 1, 1001, "0", "0001/1000"),
        (Grain.MILLENNIUM, Instant(1001), 1001, 2001, "1", "1001/2000"),
        (Grain.MILLENNIUM, Instant(0), -999, 1, "BC0", "-0999/0000"),
        (Grain.MILLENNIUM, Instant(-1000), -1999, -999, "BC1", "-1999/-1000"),
        (Grain.YEAR, Instant(0), 0, 1, "BC0001", "0000"),
        (Grain.YEAR, Instant(-1), -1, 0, "BC0002", "-0001"),
    ],
)
def test_units_of_both_eras(grain: Grain, at: Instant, first: int, last: int, name: str, standard: str) -> None:
    ours = unit(grain, at)
    assert ours == Interval(Instant(first), Instant(last), grain)
    assert value(Day(0), ours, DAY) == name
    assert edtf(ours) == standard
    assert read_value(name) == ours


@pytest.mark.parametrize(
    ("interval", "standard", "days_of_it"),
    [
        (Interval(Instant(2021, 3), Instant(2021, 5), Grain.MONTH), "2021-03/2021-04", "2021-03-01/2021-04-30"),
        (Interval(Instant(2021, 3), Instant(2022), Grain.MONTH), "2021-03/2021-12", "2021-03-01/2021-12-31"),
        (Interval(Instant(2021), Instant(2021, 2), Grain.MONTH), "2021-01", "2021-01-01/2021-01-31"),
        (Interval(Instant(2021, 3, 2), Instant(2021, 4), Grain.DAY), "2021-03-02/2021-03-31", "2021-03-02/2021-03-31"),
        (Interval(Instant(2021, 3), Instant(2021, 3, 2), Grain.DAY), "2021-03-01", "2021-03-01"),
        (Interval(Instant(2010), Instant(2013), Grain.YEAR), "2010/2012", "2010-01-01/2012-12-31"),
        (Interval(Instant(0), Instant(2), Grain.YEAR), "0000/0001", "0000-01-01/0001-12-31"),
        (Interval(Instant(-1, 12), Instant(0), Grain.MONTH), "-0001-12", "-0001-12-01/-0001-12-31"),
        (Interval(Instant(0, 3, 2), Instant(0, 3, 3), Grain.DAY), "0000-03-02", "0000-03-02"),
        (Interval(Instant(2021, 3, 2), None, Grain.DAY), "2021-03-02/..", "2021-03-02/"),
        (Interval(None, Instant(2021, 3, 2), Grain.DAY), "../2021-03-01", "/2021-03-01"),
        (Interval(None, None, Grain.DAY), None, ""),
        (Interval(Instant(1995), Instant(1999), Grain.DECADE), "1995/1998", "1995-01-01/1998-12-31"),
    ],
    ids=str,
)
def test_stretches(interval: Interval, standard: str | None, days_of_it: str) -> None:
    assert edtf(interval) == standard
    assert iso(interval) == days_of_it
