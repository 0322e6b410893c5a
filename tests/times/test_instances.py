"""What comes round: instances in a year, around a day, before and after it; and when holidays are."""

from __future__ import annotations

import pytest

from timeline import Grain, Instant, Interval
from timeline.times.holiday import holiday_days
from timeline.times.instances import (
    first_after,
    first_from,
    first_not_over,
    first_within,
    in_year,
    latest_before,
    latest_begun,
    near,
)
from timeline.times.interval import unit
from timeline.times.terms import DayOfMonth, Half, Holiday, Month, MonthDay, Piece, Quarter, Season, Weekday
from times.told import sides

DAY = Instant(2022, 3, 8)  # a Tuesday
TUESDAY, FRIDAY = Weekday(2), Weekday(5)
RAMADAN, EID = Holiday("AF:First Day of Ramadan"), Holiday("AF:Eid al-Fitr")
JUNETEENTH = Holiday("Juneteenth National Independence Day")


def shown(interval: Interval | None) -> str:
    return "-" if interval is None else f"{sides(interval)} {interval.grain.value}"


@pytest.mark.parametrize(
    ("piece", "year", "north", "south"),
    [
        (Month(1), 2022, "2022-01-01/2022-02-01 month", None),
        (Month(12), 2022, "2022-12-01/2023-01-01 month", None),
        (MonthDay(3, 8), 2022, "2022-03-08/2022-03-09 day", None),
        (MonthDay(3, 31), 2022, "2022-03-31/2022-04-01 day", None),
        (MonthDay(4, 30), 2022, "2022-04-30/2022-05-01 day", None),
        (MonthDay(4, 31), 2022, "-", None),
        (MonthDay(2, 29), 2020, "2020-02-29/2020-03-01 day", None),
        (MonthDay(2, 29), 2022, "-", None),
        (MonthDay(2, 29), 1900, "-", None),
        (MonthDay(3, 8, 2), 2022, "2022-03-08/2022-03-09 day", None),
        (MonthDay(3, 8, 3), 2022, "-", None),
        (MonthDay(3, 8, 1), 2022, "-", None),
        (Season("SP"), 2022, "2022-03-01/2022-06-01 season", "2022-09-01/2022-12-01 season"),
        (Season("SU"), 2022, "2022-06-01/2022-09-01 season", "2022-12-01/2023-03-01 season"),
        (Season("FA"), 2022, "2022-09-01/2022-12-01 season", "2022-03-01/2022-06-01 season"),
        (Season("WI"), 2022, "2022-12-01/2023-03-01 season", "2022-06-01/2022-09-01 season"),
        (Quarter(1), 2022, "2022-01-01/2022-04-01 quarter", None),
        (Quarter(4), 2022, "2022-10-01/2023-01-01 quarter", None),
        (Half(1), 2022, "2022-01-01/2022-07-01 half", None),
        (Half(2), 2022, "2022-07-01/2023-01-01 half", None),
        (Holiday("Easter Sunday"), 2022, "2022-04-17/2022-04-18 day", None),
        (Holiday("Labor Day"), 1800, "-", None),
        (Holiday("IL:Rosh Hashanah"), 2022, "2022-09-26/2022-09-28 day", None),
        (Holiday("IL:Pesach"), 2022, "2022-04-16/2022-04-23 week", None),
        (Holiday("IL:Hanukkah"), 2022, "2022-12-19/2022-12-27 week", None),
        (RAMADAN, 2022, "2022-04-02/2022-05-01 month", None),  # of 29 days
        (RAMADAN, 2023, "2023-03-23/2023-04-22 month", None),  # of 30
        (Weekday(1), 2022, "-", None),
        (DayOfMonth(8), 2022, "-", None),
        (Month(1), -9997, "-9997-01-01/-9997-02-01 month", None),
        (Month(1), -9998, "-", None),
        (Month(1), 9998, "9998-01-01/9998-02-01 month", None),
        (Month(1), 9999, "-", None),
    ],
)
def test_in_year(piece: Piece, year: int, north: str, south: str | None) -> None:
    assert shown(in_year(piece, year, south=False)) == north
    assert shown(in_year(piece, year, south=True)) == (south or north)


@pytest.mark.parametrize(
    ("piece", "day", "expected"),
    [
        pytest.param(TUESDAY, DAY, "2022-03-01 2022-03-08 2022-03-15", id="weekday-on-it"),
        pytest.param(FRIDAY, DAY, "2022-02-25 2022-03-04 2022-03-11", id="weekday"),
        pytest.param(Weekday(3), DAY, "2022-02-23 2022-03-02 2022-03-09", id="weekday-tomorrow"),
        pytest.param(DayOfMonth(8), DAY, "2022-01-08 2022-02-08 2022-03-08 2022-04-08 2022-05-08", id="day-of-month"),
        pytest.param(DayOfMonth(31), DAY, "2022-01-31 2022-03-31 2022-05-31", id="day-of-some-months"),
        pytest.param(DayOfMonth(30), DAY, "2022-01-30 2022-03-30 2022-04-30 2022-05-30", id="day-of-most-months"),
        pytest.param(DayOfMonth(13, 5), DAY, "2021-08-13 2022-05-13 2023-01-13", id="friday-13"),
        pytest.param(
            DayOfMonth(13, 5), Instant(2022, 8, 8), "2021-08-13 2022-05-13 2023-01-13 2023-10-13", id="friday-13-in-august"
        ),
        pytest.param(DayOfMonth(13, 5), Instant(2022, 11, 8), "2022-05-13 2023-01-13 2023-10-13", id="friday-13-in-november"),
        pytest.param(Month(3), DAY, "2021-03-01 2022-03-01 2023-03-01", id="month"),
        pytest.param(MonthDay(3, 30), DAY, "2021-03-30 2022-03-30 2023-03-30", id="date"),
        pytest.param(MonthDay(2, 29), DAY, "2016-02-29 2020-02-29 2024-02-29 2028-02-29", id="leap-day"),
        pytest.param(MonthDay(3, 8, 2), DAY, "2016-03-08 2022-03-08", id="date-with-weekday"),
        pytest.param(MonthDay(3, 8, 5), DAY, "2019-03-08 2024-03-08 2030-03-08", id="date-with-weekday-in-eight-years"),
        pytest.param(Holiday("Christmas Day"), DAY, "2020-12-25 2021-12-25 2022-12-25 2023-12-25 2024-12-25", id="holiday"),
        pytest.param(JUNETEENTH, Instant(2019, 3, 8), "2021-06-19", id="holiday-new"),
    ],
)
def test_near(piece: Piece, day: Instant, expected: str) -> None:
    assert " ".join(str(one.start)[:10] for one in near(piece, day, south=False)) == expected


@pytest.mark.parametrize(
    ("piece", "day", "before", "begun", "not_over", "from_it"),
    [
        pytest.param(TUESDAY, DAY, "2022-03-01", "2022-03-08", "2022-03-08", "2022-03-08", id="weekday-on-it"),
        pytest.param(FRIDAY, DAY, "2022-03-04", "2022-03-04", "2022-03-11", "2022-03-11", id="weekday"),
        pytest.param(Month(3), DAY, "2022-03-01", "2022-03-01", "2022-03-01", "2023-03-01", id="month-held"),
        pytest.param(Month(3), Instant(2022, 3), "2021-03-01", "2022-03-01", "2022-03-01", "2022-03-01", id="month-starts"),
        pytest.param(Month(2), Instant(2022, 3), "2022-02-01", "2022-02-01", "2023-02-01", "2023-02-01", id="month-just-over"),
        pytest.param(Month(2), Instant(2022, 2, 28), "2022-02-01", "2022-02-01", "2022-02-01", "2023-02-01", id="month-ends"),
        pytest.param(DayOfMonth(8), DAY, "2022-02-08", "2022-03-08", "2022-03-08", "2022-03-08", id="day-of-month"),
        pytest.param(DayOfMonth(13, 5), DAY, "2021-08-13", "2021-08-13", "2022-05-13", "2022-05-13", id="friday-13"),
        pytest.param(Season("WI"), DAY, "2021-12-01", "2021-12-01", "2022-12-01", "2022-12-01", id="season"),
        pytest.param(Season("WI"), Instant(2022, 2), "2021-12-01", "2021-12-01", "2021-12-01", "2022-12-01", id="season-held"),
        pytest.param(JUNETEENTH, Instant(2019, 3, 8), "-", "-", "2021-06-19", "2021-06-19", id="holiday-to-come"),
        pytest.param(Holiday("Xyzzy Day"), DAY, "-", "-", "-", "-", id="no-holiday"),
        pytest.param(Month(6), Instant(-9997), "-", "-", "-9997-06-01", "-9997-06-01", id="calendar's-start"),
        pytest.param(Month(6), Instant(9998, 8), "9998-06-01", "9998-06-01", "-", "-", id="calendar's-end"),
    ],
)
def test_picks(piece: Piece, day: Instant, before: str, begun: str, not_over: str, from_it: str) -> None:
    picks = [pick(piece, day, False) for pick in (latest_before, latest_begun, first_not_over, first_from)]
    starts = [one and str(one.start).removesuffix("T00:00:00") for one in picks]
    assert [start or "-" for start in starts] == [before, begun, not_over, from_it]


@pytest.mark.parametrize(
    ("piece", "outer", "after", "within"),
    [
        pytest.param(TUESDAY, unit(Grain.DAY, DAY), "2022-03-15", "2022-03-08", id="weekday-on-it"),
        pytest.param(Weekday(3), unit(Grain.DAY, DAY), "2022-03-09", "-", id="weekday-after"),
        pytest.param(Weekday(7), unit(Grain.WEEK, DAY), "2022-03-20", "2022-03-13", id="week's-last"),
        pytest.param(Weekday(1), unit(Grain.WEEK, DAY), "2022-03-14", "2022-03-07", id="week's-first"),
        pytest.param(Month(4), unit(Grain.QUARTER, DAY), "2022-04-01", "-", id="month-after-quarter"),
        pytest.param(Month(1), unit(Grain.QUARTER, DAY), "2023-01-01", "2022-01-01", id="quarter's-first"),
        pytest.param(Season("WI"), unit(Grain.YEAR, DAY), "2023-12-01", "2022-12-01", id="winter-starts-in-year"),
        pytest.param(MonthDay(12, 31), unit(Grain.YEAR, DAY), "2023-12-31", "2022-12-31", id="year's-last"),
        pytest.param(Holiday("Xyzzy Day"), unit(Grain.YEAR, DAY), "-", "-", id="no-holiday"),
    ],
)
def test_after_and_within(piece: Piece, outer: Interval, after: str, within: str) -> None:
    picks = [first_after(piece, outer, south=False), first_within(piece, outer, south=False)]
    assert [one and str(one.start)[:10] for one in picks] == [None if start == "-" else start for start in (after, within)]


def test_south() -> None:
    summer, year = Season("SU"), unit(Grain.YEAR, DAY)
    picks = [
        latest_before(summer, DAY, south=True),
        latest_begun(summer, DAY, south=True),
        first_not_over(summer, DAY, south=True),
        first_from(summer, DAY, south=True),
        first_after(summer, year, south=True),
        first_within(summer, year, south=True),
        *near(summer, DAY, south=True),
    ]
    assert [str(one and one.start)[:7] for one in picks] == [
        *("2021-12", "2021-12", "2022-12", "2022-12", "2023-12", "2022-12"),
        *("2021-12", "2022-12", "2023-12"),
    ]


def test_offset() -> None:
    days = [str(one.start) for one in near(FRIDAY, Instant(2022, 3, 8, offset=60), south=False)]
    assert days == [f"2022-{day}T00:00:00+01:00" for day in ("02-25", "03-04", "03-11")]


# Holidays -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "year", "expected"),
    [
        # Counted from Easter, 17 April 2022
        ("Ash Wednesday", 2022, (3, 2, 1)),
        ("Palm Sunday", 2022, (4, 10, 1)),
        ("Maundy Thursday", 2022, (4, 14, 1)),
        ("Good Friday", 2022, (4, 15, 1)),
        ("Easter Sunday", 2022, (4, 17, 1)),
        ("Easter Sunday", 1437, (3, 31, 1)),
        ("Easter Sunday", 1582, (4, 15, 1)),
        ("Easter Sunday", 1583, (4, 10, 1)),
        ("Easter Sunday", 300, None),
        ("Easter Monday", 2022, (4, 18, 1)),
        ("Ascension Day", 2022, (5, 26, 1)),
        ("Pentecost", 2022, (6, 5, 1)),
        ("Whit Monday", 2022, (6, 6, 1)),
        ("Easter Sunday", 4099, (4, 19, 1)),
        ("Easter Sunday", 4100, None),
        # The Tuesday after the first Monday of November
        ("Election Day", 2016, (11, 8, 1)),  # 1 November was a Tuesday
        ("Election Day", 2020, (11, 3, 1)),
        ("Election Day", 2021, (11, 2, 1)),
        ("Election Day", 2022, (11, 8, 1)),
        ("Election Day", 1900, (11, 6, 1)),
        ("Election Day", 2023, (11, 7, 1)),
        # Of the United States
        ("Christmas Day", 2022, (12, 25, 1)),
        ("Memorial Day", 1970, (5, 30, 1)),
        ("Memorial Day", 1971, (5, 31, 1)),
        ("Labor Day", 2022, (9, 5, 1)),
        ("Labor Day", 1893, None),
        ("Labor Day", 1894, (9, 3, 1)),
        ("Thanksgiving Day", 2022, (11, 24, 1)),
        ("Groundhog Day", 2022, (2, 2, 1)),
        ("Juneteenth National Independence Day", 2020, None),
        ("Juneteenth National Independence Day", 2021, (6, 19, 1)),
        ("New Year's Day", 2023, (1, 1, 1)),  # a Sunday: not the Monday it is observed on
        ("Xyzzy Day", 2022, None),
        ("Xyzzy Day", 800, None),
        # Older than the law
        ("Christmas Day", 800, (12, 25, 1)),
        ("Christmas Eve", 800, (12, 24, 1)),
        ("New Year's Day", 1, (1, 1, 1)),
        ("New Year's Eve", 0, (12, 31, 1)),
        ("New Year's Eve", 9999, (12, 31, 1)),
        ("Labor Day", 0, None),
        ("Labor Day", 9999, None),
        # Of other countries
        ("GB:Boxing Day", 2022, (12, 26, 1)),
        ("FR:National Day", 2022, (7, 14, 1)),
        ("CA:Canada Day", 2022, (7, 1, 1)),
        ("AU:ANZAC Day", 2022, (4, 25, 1)),
        # Of several days
        ("IL:Rosh Hashanah", 2022, (9, 26, 2)),
        ("IL:Yom Kippur", 2022, (10, 5, 1)),
        ("IL:Pesach", 2022, (4, 16, 7)),
        ("IL:Hanukkah", 2022, (12, 19, 8)),
        ("IL:Hanukkah", 2024, (12, 26, 8)),  # into January
        ("IL:Purim", 2022, (3, 17, 1)),
        # By the moon
        ("AF:First Day of Ramadan", 2022, (4, 2, 29)),
        ("AF:First Day of Ramadan", 2023, (3, 23, 30)),
        ("AF:First Day of Ramadan", 1999, (12, 9, 30)),  # into January
    ],
)
def test_holiday_days(name: str, year: int, expected: tuple[int, int, int] | None) -> None:
    assert holiday_days(name, year) == expected


def test_holiday_twice_in_a_year_is_its_first() -> None:
    assert holiday_days("AF:Eid al-Fitr", 2000) == (1, 8, 3)  # and again on 27 December
