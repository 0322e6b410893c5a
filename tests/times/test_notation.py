"""Values, EDTF and phrases for people."""

from __future__ import annotations

import pytest

from timeline import Grain, Instant, Interval
from timeline.times.interval import unit
from timeline.times.notation import edtf, iso, kind, value
from timeline.times.parts import third
from timeline.times.terms import (
    Ago,
    Bare,
    Calendar,
    Clock,
    Day,
    DayOfMonth,
    Duration,
    Half,
    Holiday,
    Last,
    Later,
    Modified,
    Month,
    MonthDay,
    Next,
    Part,
    PartOfDay,
    Quarter,
    Reference,
    Repeat,
    Season,
    Span,
    Term,
    That,
    Weekday,
)
from timeline.times.wording import phrase

DAY = unit(Grain.DAY, Instant(2022, 3, 8))
TWO_YEARS = Duration(((2, Grain.YEAR),))


@pytest.mark.parametrize(
    ("term", "name"),
    [
        (Calendar(2022), "DATE"),
        (Clock(12), "TIME"),
        (PartOfDay("MO", Day(0)), "TIME"),
        (Part("END", PartOfDay("MO", Day(0))), "TIME"),
        (Modified("APPROX", Clock(12)), "TIME"),
        (Ago(2, Grain.HOUR), "TIME"),
        (Ago(2, Grain.DAY), "DATE"),
        (Later(20, Grain.MINUTE), "TIME"),
        (TWO_YEARS, "DURATION"),
        (Span(TWO_YEARS), "DURATION"),
        (Repeat("P1D"), "SET"),
        (Reference("PAST_REF"), "DATE"),
    ],
)
def test_kind(term: Term, name: str) -> None:
    assert kind(term) == name


@pytest.mark.parametrize(
    ("grain", "at", "name"),
    [
        (Grain.SECOND, Instant(2022, 3, 8, 9, 5, 7), "2022-03-08T09:05:07"),
        (Grain.MINUTE, Instant(2022, 3, 8, 9, 5), "2022-03-08T09:05"),
        (Grain.HOUR, Instant(2022, 3, 8, 9), "2022-03-08T09"),
        (Grain.DAY, Instant(2022, 3, 8), "2022-03-08"),
        (Grain.WEEKEND, Instant(2022, 3, 8), "2022-W10-WE"),
        (Grain.WEEK, Instant(2022, 3, 8), "2022-W10"),
        (Grain.WEEK, Instant(2021, 1, 1), "2020-W53"),
        (Grain.WEEK, Instant(2024, 12, 31), "2025-W01"),
        (Grain.MONTH, Instant(2022, 3), "2022-03"),
        (Grain.QUARTER, Instant(2022, 12), "2022-Q4"),
        (Grain.SEASON, Instant(2022, 1), "2021-WI"),
        (Grain.HALF, Instant(2022, 7), "2022-H2"),
        (Grain.YEAR, Instant(2022), "2022"),
        (Grain.YEAR, Instant(476), "0476"),
        (Grain.YEAR, Instant(-43), "BC0044"),
        (Grain.YEAR, Instant(0), "BC0001"),
        (Grain.DAY, Instant(-43, 3, 15), "BC0044-03-15"),
        (Grain.DECADE, Instant(1995), "199"),
        (Grain.DECADE, Instant(-83), "BC008"),
        (Grain.CENTURY, Instant(1850), "18"),
        (Grain.CENTURY, Instant(-450), "BC04"),
        (Grain.MILLENNIUM, Instant(1850), "1"),
        (Grain.MILLENNIUM, Instant(-450), "BC0"),
    ],
)
def test_value_of_units(grain: Grain, at: Instant, name: str) -> None:
    assert value(That(Grain.DAY), unit(grain, at), DAY) == name


def test_value_of_seasons_in_the_south() -> None:
    assert value(Bare(Season("SU")), unit(Grain.SEASON, Instant(2022, 1)), DAY, south=True) == "2021-SU"


@pytest.mark.parametrize(
    ("term", "name"),
    [
        (Duration(((2, Grain.YEAR), (3, Grain.MONTH))), "P2Y3M"),
        (Duration(((2, Grain.DAY), (3, Grain.HOUR))), "P2DT3H"),
        (Duration(((2.5, Grain.YEAR),)), "P2Y6M"),
        (Duration(((0.5, Grain.YEAR),)), "P6M"),
        (Duration(((1.5, Grain.HOUR),)), "PT1H30M"),
        (Duration(((0.5, Grain.HOUR),)), "PT30M"),
        (Duration(((1.25, Grain.YEAR),)), "P1.25Y"),
        (Duration(((1.5, Grain.WEEK),)), "P1.5W"),
        (Duration(((2, Grain.DECADE),)), "P20Y"),
        (Duration(((3, Grain.CENTURY),)), "P300Y"),
        (Duration(((1, Grain.MILLENNIUM),)), "P1000Y"),
        (Duration(((None, Grain.DECADE),)), "PXDE"),
        (Duration(((None, Grain.SECOND),)), "PTXS"),
        (Duration(((2, Grain.QUARTER),)), "P2Q"),
        (Span(TWO_YEARS), "P2Y"),
        (Modified("APPROX", TWO_YEARS), "P2Y"),
        (Repeat("XXXX-WXX-1"), "XXXX-WXX-1"),
        (Reference("FUTURE_REF"), "FUTURE_REF"),
    ],
)
def test_value_without_a_place(term: Term, name: str) -> None:
    assert value(term, None, DAY) == name


@pytest.mark.parametrize(
    ("term", "name"),
    [
        (Bare(Weekday(5)), "XXXX-WXX-5"),
        (Bare(DayOfMonth(4)), "XXXX-XX-04"),
        (Bare(MonthDay(3, 8)), "XXXX-03-08"),
        (Bare(Month(3)), "XXXX-03"),
        (Bare(Season("FA")), "XXXX-FA"),
        (Bare(Quarter(3)), "XXXX-Q3"),
        (Bare(Holiday("Easter Sunday")), "XXXX-XX-XX"),
        (Bare(Half(1)), "XXXX-XX-XX"),
        (Day(0), "PRESENT_REF"),
        (Day(-1), "PAST_REF"),
        (Day(1), "FUTURE_REF"),
        (Ago(2, Grain.YEAR), "PAST_REF"),
        (Ago(2, Grain.YEAR, 1), "FUTURE_REF"),
        (Later(2, Grain.YEAR), "P2Y"),
        (Last(Grain.WEEK), "PAST_REF"),
        (Next(Grain.WEEK), "FUTURE_REF"),
        (Part("END", Bare(Month(3))), "XXXX-03"),
        (Modified("APPROX", Day(0)), "PRESENT_REF"),
        (Clock(9, 30), "XXXX-XX-XXT09:30"),
        (PartOfDay("MO", That(Grain.DAY)), "XXXX-XX-XXTMO"),
        (That(Grain.YEAR), "XXXX"),
    ],
)
def test_value_of_what_is_not_placed(term: Term, name: str) -> None:
    assert value(term, None, None) == name


def test_value_of_parts_of_the_day() -> None:
    morning = Interval(Instant(2022, 3, 8, 6), Instant(2022, 3, 8, 12), Grain.PART_OF_DAY)
    assert value(Part("START", PartOfDay("MO", Day(0))), morning, DAY) == "2022-03-08TMO"
    assert value(Modified("APPROX", PartOfDay("MO", Day(0))), morning, DAY) == "2022-03-08TMO"
    assert value(Clock(24), unit(Grain.MINUTE, Instant(2022, 3, 9)), DAY) == "2022-03-08T24:00"
    assert value(Ago(2, Grain.HOUR), None, DAY) == "2022-03-08"


@pytest.mark.parametrize(
    ("interval", "approximate", "text"),
    [
        (None, False, None),
        (unit(Grain.YEAR, Instant(2019)), False, "2019"),
        (unit(Grain.YEAR, Instant(2019)), True, "2019~"),
        (unit(Grain.YEAR, Instant(-43)), False, "-0043"),
        (unit(Grain.MONTH, Instant(2019, 5)), False, "2019-05"),
        (unit(Grain.DAY, Instant(-43, 3, 15)), False, "-0043-03-15"),
        (unit(Grain.DECADE, Instant(1995)), True, "199X~"),
        (unit(Grain.DECADE, Instant(-83)), False, "-0088/-0079"),
        (unit(Grain.CENTURY, Instant(1850)), True, "1801~/1900~"),
        (unit(Grain.SEASON, Instant(2010, 12)), False, "2010-12/2011-02"),
        (unit(Grain.WEEKEND, Instant(2022, 3, 1)), False, "2022-03-05/2022-03-06"),
        (unit(Grain.MINUTE, Instant(2022, 3, 8, 9)), False, "2022-03-08T09:00:00"),
        (Interval(Instant(2022, 3, 8, 6), Instant(2022, 3, 8, 12), Grain.PART_OF_DAY), False, None),
        (Interval(Instant(2014), None, Grain.YEAR), False, "2014-01-01/.."),
        (Interval(None, Instant(2014), Grain.YEAR), True, "../2013-12-31~"),
        (Interval(None, None), False, None),
        (Interval(Instant(2022, 3, 8), Instant(2022, 3, 9, 6)), False, "2022-03-08/2022-03-09"),
        (unit(Grain.YEAR, Instant(9999)), False, None),
    ],
)
def test_edtf(interval: Interval | None, approximate: bool, text: str | None) -> None:
    assert edtf(interval, mark="~" if approximate else "") == text


@pytest.mark.parametrize(
    ("interval", "text"),
    [
        (unit(Grain.YEAR, Instant(2019)), "2019"),
        (unit(Grain.YEAR, Instant(476)), "AD 476"),
        (unit(Grain.YEAR, Instant(-43)), "44 BC"),
        (unit(Grain.MONTH, Instant(2022, 3)), "March 2022"),
        (unit(Grain.DAY, Instant(2022, 3, 8)), "8 March 2022"),
        (unit(Grain.QUARTER, Instant(2022, 9)), "third quarter of 2022"),
        (unit(Grain.HALF, Instant(2022, 9)), "second half of 2022"),
        (unit(Grain.SEASON, Instant(2021, 10)), "fall 2021"),
        (unit(Grain.SEASON, Instant(2021, 1)), "winter 2020–21"),
        (unit(Grain.SEASON, Instant(-43, 12)), "winter 44 BC"),
        (unit(Grain.DECADE, Instant(1995)), "the 1990s"),
        (unit(Grain.DECADE, Instant(-83)), "the 80s BC"),
        (unit(Grain.CENTURY, Instant(1850)), "the 19th century"),
        (unit(Grain.CENTURY, Instant(1150)), "the 12th century"),
        (unit(Grain.CENTURY, Instant(2050)), "the 21st century"),
        (unit(Grain.CENTURY, Instant(-450)), "the 5th century BC"),
        (unit(Grain.MILLENNIUM, Instant(2050)), "the 3rd millennium"),
        (unit(Grain.WEEK, Instant(2022, 3, 1)), "28 February – 6 March 2022 (week)"),
        (unit(Grain.WEEKEND, Instant(2022, 3, 1)), "5–6 March 2022 (weekend)"),
        (third(unit(Grain.YEAR, Instant(2021)), 0), "early 2021"),
        (third(unit(Grain.YEAR, Instant(2021)), 1), "mid-2021"),
        (third(unit(Grain.YEAR, Instant(2021)), 2), "late 2021"),
        (third(unit(Grain.CENTURY, Instant(1850)), 0), "the early 19th century"),
        (third(unit(Grain.MONTH, Instant(2021, 3)), 2), "late March 2021"),
        (third(unit(Grain.DAY, Instant(2022, 3, 8)), 0), "early on 8 March 2022"),
        (third(unit(Grain.DAY, Instant(2022, 3, 8)), 1), "in the middle of 8 March 2022"),
        (Interval(Instant(2010), Instant(2013), Grain.YEAR), "2010–2012"),
        (Interval(Instant(-430), Instant(-402), Grain.YEAR), "431–404 BC"),
        (Interval(Instant(-8), Instant(5), Grain.YEAR), "9 BC–AD 4"),
        (Interval(Instant(2022), Instant(2023)), "2022"),
        (Interval(Instant(2022, 3), Instant(2022, 6), Grain.MONTH), "March–May 2022"),
        (Interval(Instant(2021, 11), Instant(2022, 3), Grain.MONTH), "November 2021–February 2022"),
        (Interval(Instant(2021, 12, 30), Instant(2022, 1, 3)), "30 December 2021 – 2 January 2022"),
        (Interval(Instant(2022, 3, 8), Instant(2022, 3, 8, 12)), "8 March 2022"),
        (Interval(Instant(2014), None), "from 1 January 2014 on"),
        (Interval(None, Instant(2014)), "before 1 January 2014"),
        (Interval(None, None), "at an unknown time"),
        (Interval(Instant(2022, 3, 8, 6), Instant(2022, 3, 8, 12), Grain.PART_OF_DAY), "8 March 2022, morning"),
        (Interval(Instant(2022, 3, 8, 6), Instant(2022, 3, 8, 8), Grain.PART_OF_DAY), "8 March 2022, early morning"),
        (unit(Grain.MINUTE, Instant(2022, 3, 8, 9, 5)), "8 March 2022, 09:05"),
        (unit(Grain.SECOND, Instant(2022, 3, 8, 9, 5, 7)), "8 March 2022, 09:05:07"),
        (unit(Grain.MINUTE, Instant(2022, 3, 8, 9, 5, offset=0)), "8 March 2022, 09:05 UTC"),
        (unit(Grain.MINUTE, Instant(2022, 3, 8, 9, 5, offset=60)), "8 March 2022, 09:05 UTC+01:00"),
    ],
)
def test_phrase(interval: Interval, text: str) -> None:
    assert phrase(interval) == text


def test_phrase_in_the_south() -> None:
    assert phrase(unit(Grain.SEASON, Instant(2021, 10)), south=True) == "spring 2021"


@pytest.mark.parametrize(
    ("interval", "text"),
    [
        (unit(Grain.DAY, Instant(2022, 3, 8)), "2022-03-08"),
        (unit(Grain.WEEK, Instant(2022, 3, 8)), "2022-03-07/2022-03-13"),
        (Interval(Instant(2014), None), "2014-01-01/"),
        (Interval(None, Instant(2014)), "/2013-12-31"),
        (Interval(Instant(2023, 4, 16), Instant(2023, 4, 16, 6)), "2023-04-16"),
        (Interval(Instant(2023, 4, 15), Instant(2023, 4, 16, 6)), "2023-04-15/2023-04-16"),
    ],
)
def test_iso(interval: Interval, text: str) -> None:
    assert iso(interval) == text
