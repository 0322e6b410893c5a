"""Every unit has the words that people use for it."""

from __future__ import annotations

import pytest

from timeline import Grain, Instant, Interval
from timeline.strategies.words import MONTHS, ORDINALS
from timeline.times.interval import unit
from timeline.times.parts import third as third_or_none
from timeline.times.wording import phrase


def third(interval: Interval, index: int) -> Interval:
    found = third_or_none(interval, index)
    assert found is not None
    return found


def test_months_quarters_halves_and_seasons() -> None:
    for number, name in enumerate(MONTHS, 1):
        at = Instant(2021, number, 15)
        assert phrase(unit(Grain.MONTH, at)) == f"{name} 2021"
        assert phrase(unit(Grain.DAY, at)) == f"15 {name} 2021"
        assert phrase(unit(Grain.QUARTER, at)) == f"{ORDINALS[(number + 2) // 3]} quarter of 2021"
        assert phrase(unit(Grain.HALF, at)) == f"{ORDINALS[(number + 5) // 6]} half of 2021"
        season = ("winter 2020–21", "spring 2021", "summer 2021", "fall 2021", "winter 2021–22")[number // 3]
        southern = ("summer 2020–21", "fall 2021", "winter 2021", "spring 2021", "summer 2021–22")[number // 3]
        assert phrase(unit(Grain.SEASON, at)) == season
        assert phrase(unit(Grain.SEASON, at), south=True) == southern
        for index, part in enumerate(("early ", "mid-", "late ")):
            assert phrase(third(unit(Grain.MONTH, at), index)) == f"{part}{name} 2021"


def test_centuries_have_their_endings() -> None:
    endings = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st", 32: "nd", 33: "rd"}
    for number in range(1, 35):
        name = f"{number}{endings.get(number, 'th')} century"
        assert phrase(unit(Grain.CENTURY, Instant(number * 100))) == f"the {name}"
        assert phrase(unit(Grain.CENTURY, Instant(number * 100 - 99))) == f"the {name}"
        assert phrase(unit(Grain.CENTURY, Instant(1 - number * 100))) == f"the {name} BC"
        assert phrase(unit(Grain.CENTURY, Instant(100 - number * 100))) == f"the {name} BC"


@pytest.mark.parametrize(
    ("year", "text"),
    [(-100, "101 BC"), (-1, "2 BC"), (0, "1 BC"), (1, "AD 1"), (999, "AD 999"), (1000, "1000"), (2022, "2022")],
)
def test_years_of_both_eras(year: int, text: str) -> None:
    assert phrase(unit(Grain.YEAR, Instant(year))) == text
    assert phrase(unit(Grain.DAY, Instant(year, 3, 8))) == f"8 March {text}"
    assert phrase(Interval(Instant(year, 3, 8), None)) == f"from 8 March {text} on"
    assert phrase(Interval(None, Instant(year, 3, 8))) == f"before 8 March {text}"


@pytest.mark.parametrize(
    ("first", "end", "text"),
    [
        ((2010,), (2011,), "2010"),
        ((2010,), (2012,), "2010–2011"),
        ((-3,), (-1,), "4–3 BC"),
        ((-3,), (1,), "4–1 BC"),
        ((-3,), (2,), "4 BC–AD 1"),
        ((-1,), (0,), "2 BC"),
        ((2010, 2), (2011,), "February–December 2010"),
        ((2010, 2), (2011, 2), "February 2010–January 2011"),
        ((2010,), (2010, 3), "January–February 2010"),
        ((2010, 3), (2010, 4), "March 2010"),
        ((2010, 3, 2), (2010, 4), "2–31 March 2010"),
        ((2010, 3), (2010, 4, 2), "1 March – 1 April 2010"),
        ((2010, 12, 31), (2011, 1, 2), "31 December 2010 – 1 January 2011"),
        ((2010, 3, 2), (2010, 3, 4), "2–3 March 2010"),
        ((2010, 3, 2), (2010, 3, 3), "2 March 2010"),
        ((2010, 3, 2), (2010, 3, 3, 1), "2–3 March 2010"),
        ((2010, 3, 2), (2010, 3, 3, 0, 1), "2–3 March 2010"),
        ((2010, 3, 2), (2010, 3, 3, 0, 0, 1), "2–3 March 2010"),
    ],
)
def test_runs_say_each_part_once(first: tuple[int, ...], end: tuple[int, ...], text: str) -> None:
    assert phrase(Interval(Instant(*first), Instant(*end))) == text


@pytest.mark.parametrize(
    ("at", "text"),
    [
        (Instant(5), "the 0s"),
        (Instant(10), "the 10s"),
        (Instant(1990), "the 1990s"),
        (Instant(1999), "the 1990s"),
        (Instant(0), "the 0s BC"),
        (Instant(-8), "the 0s BC"),
        (Instant(-9), "the 10s BC"),
        (Instant(-79), "the 80s BC"),
    ],
)
def test_decades(at: Instant, text: str) -> None:
    assert phrase(unit(Grain.DECADE, at)) == text


@pytest.mark.parametrize(
    ("hours", "text"),
    [
        ((6, 12), "morning"),
        ((11, 13), "midday"),
        ((12, 18), "afternoon"),
        ((18, 24), "evening"),
        ((18, 30), "night"),
        ((6, 11), "between 06:00 and 11:00"),
        ((0, 5), "between 00:00 and 05:00"),
    ],
)
def test_parts_of_the_day(hours: tuple[int, int], text: str) -> None:
    first, last = hours
    end = Instant(2022, 3, 8 + last // 24, last % 24)
    assert phrase(Interval(Instant(2022, 3, 8, first), end, Grain.PART_OF_DAY)) == f"8 March 2022, {text}"


def test_parts_of_weeks_days_and_ages() -> None:
    week, day = unit(Grain.WEEK, Instant(2022, 3, 8)), unit(Grain.DAY, Instant(2022, 3, 8))
    words = ("early", "in the middle of", "late")
    for index, (word, joint) in enumerate(zip(words, (" in", "", " in"), strict=True)):
        assert phrase(third(week, index)) == f"{word}{joint} 7–13 March 2022 (week)"
        assert phrase(third(day, index)) == f"{word}{joint.replace('in', 'on')} 8 March 2022"
    for index, part in enumerate(("early ", "mid-", "late ")):
        assert phrase(third(unit(Grain.YEAR, Instant(2022)), index)) == f"{part}2022"
        assert phrase(third(unit(Grain.DECADE, Instant(1995)), index)) == f"the {part}1990s"
        assert phrase(third(unit(Grain.CENTURY, Instant(1895)), index)) == f"the {part}19th century"


@pytest.mark.parametrize(
    ("grain", "at", "text"),
    [
        (Grain.HOUR, Instant(2022, 3, 8, 9), "8 March 2022, 09:00"),
        (Grain.MINUTE, Instant(2022, 3, 8, 9, 5), "8 March 2022, 09:05"),
        (Grain.SECOND, Instant(2022, 3, 8, 9, 5, 7), "8 March 2022, 09:05:07"),
        (Grain.MINUTE, Instant(2022, 3, 8, 9, 5, offset=0), "8 March 2022, 09:05 UTC"),
        (Grain.MINUTE, Instant(2022, 3, 8, 9, 5, offset=-330), "8 March 2022, 09:05 UTC-05:30"),
    ],
)
def test_clock_times(grain: Grain, at: Instant, text: str) -> None:
    assert phrase(unit(grain, at)) == text
