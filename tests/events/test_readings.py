"""Readings: what each says of begin and end, and how a time is cut to what is certain."""

from __future__ import annotations

import pytest

from timeline import Bound, EventTime, Instant
from timeline.events.placement.likely.readings import OF_DATE, OF_DAY, names_a_day, says, time_at, time_of, within

DAY = Instant(2022, 3, 8)
FIRST, LAST = Instant(2021, 11, 1), Instant(2021, 11, 30)
MAY, MAY_END = Instant(2022, 5, 1), Instant(2022, 5, 31)

AT = [  # a reading of November 2021, and of May 2022, published on 8 March 2022: begin, end, whether on a single day
    ("at", FIRST, LAST, "2021-11-01/2021-11-30", "2021-11-01/2021-11-30", True),
    ("throughout", FIRST, LAST, "2021-11-01", "2021-11-30", False),
    ("within", FIRST, LAST, "2021-11-01/2021-11-30", "2021-11-01/2021-11-30", False),
    ("earlier than", FIRST, LAST, "../2021-11-01", "../2021-11-01", True),
    ("later than", FIRST, LAST, "2021-11-30/..", "2021-11-30/..", True),
    ("up to", FIRST, LAST, "../2021-11-01", "2021-11-01/2021-11-30", False),
    ("since", FIRST, LAST, "2021-11-01/2021-11-30", "2022-03-08/..", False),
    ("to the day", FIRST, LAST, "2021-11-01/2021-11-30", "2022-03-08", False),
    ("over since", FIRST, LAST, "2021-11-01/2021-11-30", "../2022-03-08", False),
    ("between", FIRST, LAST, "2021-11-01/2022-03-08", "2021-11-01/2022-03-08", True),
    ("between", MAY, MAY_END, "2022-03-08/2022-05-31", "2022-03-08/2022-05-31", True),
    ("begun since", FIRST, LAST, "2021-11-01/2022-03-08", "2022-03-08/..", False),
]


@pytest.mark.parametrize(
    ("reading", "first", "last", "begin", "end", "single"), AT, ids=[f"{row[0]} {row[1].month}" for row in AT]
)
def test_readings_of_a_date(reading: str, first: Instant, last: Instant, begin: str, end: str, single: bool) -> None:
    time = time_at(reading, first, last, DAY)
    assert says(reading, first, last, DAY)
    assert (str(time.begin), str(time.end), time.single_day) == (begin, end, single)


def test_every_reading_of_a_date_is_told() -> None:
    assert {row[0] for row in AT} == set(OF_DATE)


@pytest.mark.parametrize("reading", ["throughout", "within"])
def test_nothing_lasts_through_a_single_day(reading: str) -> None:
    assert not says(reading, FIRST, FIRST, DAY)


@pytest.mark.parametrize("reading", ["since", "to the day", "over since", "begun since"])
def test_nothing_has_gone_on_since_a_day_to_come(reading: str) -> None:
    assert not says(reading, MAY, MAY_END, DAY)


def test_nothing_lies_between_the_published_day_and_itself() -> None:
    assert not says("between", DAY, DAY, DAY)


def test_a_time_is_cut_to_its_bounds() -> None:
    early = Bound(None, LAST)
    assert within(time_of("before", DAY), EventTime(early, early)) == EventTime(early, early, single_day=True)
    assert within(time_of("on", DAY), EventTime(early, early)) is None
    assert within(time_of("around", DAY), EventTime()) == time_of("around", DAY)


def test_which_readings_name_a_day() -> None:
    assert {reading for reading in OF_DAY if names_a_day(time_of(reading, DAY))} == {"on", "from", "until"}
