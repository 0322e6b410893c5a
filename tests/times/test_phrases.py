"""Phrases: numbers, amounts, years, ordinals and pieces in words and figures, each at the ends of what it takes."""

from __future__ import annotations

import pytest

import timeline
from timeline.times.find import reader
from timeline.times.phrases import (
    PHRASES,
    Amount,
    ordinal_of,
    read_amount,
    read_number,
    read_ordinal,
    read_piece,
    read_year_words,
)
from timeline.times.terms import Holiday, Month, Piece, Season, Weekday

P = "2022-03-08"
LEXICON = reader("en").lexicon


def cut(words: str) -> list[str]:
    """The words as rules see them: with the spaces and hyphens between."""
    return LEXICON.cut(words).words


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("one", 1),
        ("nineteen", 19),
        ("twenty one", 21),
        ("twenty-nine", 29),
        ("thirty-nine", 39),
        ("ninety nine", 99),
        ("a hundred", 100),
        ("hundred one", 101),
        ("one hundred and one", 101),
        ("two hundred ninety", 290),
        ("one hundred and forty-two", 142),
        ("thousand ninety", 1090),
        ("two thousand five hundred", 2500),
        ("two hundred thousand", 200_000),
        ("two thousand two", 2002),
        ("three million", 3_000_000),
        ("one billion two million three thousand four", 1_002_003_004),
        ("2 million", 2_000_000),
        ("½ million", 500_000),
        ("2½", 2.5),
        ("¼", 0.25),
        ("¾", 0.75),
        ("half", 0.5),
        ("one and a half", 1.5),
        ("2 and a half", 2.5),
        ("1,200", 1200),
        ("1,200.5", 1200.5),
        ("0", 0),
        ("ten nine", None),
        ("nineteen nine", None),
        ("twenty ten", None),
        ("five five", None),
        ("twenty-five five", None),
        ("two three hundred", None),
        ("five of", None),
        (".", None),
    ],
)
def test_read_number(words: str, number: float | None) -> None:
    assert read_number(cut(words), LEXICON) == number


@pytest.mark.parametrize(
    ("words", "amount"),
    [
        ("a", Amount(1)),
        ("an", Amount(1)),
        ("An", Amount(1)),
        ("two", Amount(2)),
        ("Two", Amount(2)),
        ("two and a half", Amount(2.5)),
        ("a hundred", Amount(100)),
        ("couple", Amount(2, "APPROX")),
        ("a couple of", Amount(2, "APPROX")),
        ("a few", Amount(None)),
        ("several hundred", Amount(None)),
        ("some", Amount(None)),
        ("many", Amount(None)),
        ("dozens of", Amount(None)),
        ("hundreds of", Amount(None)),
        ("Thousands of", Amount(None)),
        ("dozen", Amount(12)),
        ("a dozen", Amount(12)),
        ("half a dozen", Amount(6)),
        ("three dozen", Amount(36)),
        ("two or three", Amount(2)),
        ("12 to 18", Amount(12)),
        ("3–4", Amount(3)),
        ("twenty ten", None),
    ],
)
def test_read_amount(words: str, amount: Amount | None) -> None:
    assert read_amount(cut(words), LEXICON) == amount


@pytest.mark.parametrize(
    ("words", "year"),
    [
        ("eleven ten", 1110),
        ("nineteen ten", 1910),
        ("nineteen ninety-nine", 1999),
        ("twenty ninety-nine", 2099),
        ("twenty twenty-one", 2021),
        ("ten hundred", 1000),
        ("nineteen hundred", 1900),
        ("nineteen hundred and one", 1901),
        ("Nineteen Hundred and ninety-nine", 1999),
        ("twenty hundred", 2000),
        ("two thousand", 2000),
        ("two thousand one", 2001),
        ("two thousand and ninety-nine", 2099),
        ("nine hundred", None),
        ("thirty hundred", None),
        ("nineteen hundred hundred", None),
        ("nineteen hundred two ten", None),
        ("two thousand one hundred", None),
        ("two thousand two ten", None),
        ("thirty ten", None),
        ("nine ninety", None),
        ("nineteen ten ten", None),
    ],
)
def test_read_year_words(words: str, year: int | None) -> None:
    assert read_year_words(cut(words), LEXICON) == year


@pytest.mark.parametrize(
    ("words", "ordinal"),
    [
        ("1st", 1),
        ("31st", 31),
        ("4", 4),
        ("first", 1),
        ("Third", 3),
        ("nineteenth", 19),
        ("thirtieth", 30),
        ("twenty-first", 21),
        ("Thirty-first", 31),
        ("week", None),
    ],
)
def test_read_ordinal(words: str, ordinal: int | None) -> None:
    assert read_ordinal(cut(words), LEXICON) == ordinal


@pytest.mark.parametrize(
    ("word", "number"),
    [
        ("tenth", 10),
        ("Tenth", 10),
        ("25th", 25),
        ("1ST", 1),
        ("ten", None),
        ("25", None),
        ("1914-18", None),
        ("twenty", None),
        ("", None),
    ],
)
def test_ordinal_of(word: str, number: int | None) -> None:
    assert ordinal_of(word, LEXICON) == number


@pytest.mark.parametrize(
    ("words", "piece"),
    [
        ("January", Month(1)),
        ("DEC.", Month(12)),
        ("Monday", Weekday(1)),
        ("Sun.", Weekday(7)),
        ("fall", Season("FA")),
        ("Winter", Season("WI")),
        ("Halloween", Holiday("Halloween")),
        ("New Year’s Eve", Holiday("New Year's Eve")),
        ("Easter", Holiday("Easter Sunday")),
    ],
)
def test_read_piece(words: str, piece: Piece) -> None:
    assert read_piece(cut(words), LEXICON) == piece


@pytest.mark.parametrize("joint", ["to", "dash", "slash", "hyphen"])
def test_joints_mean_nothing(joint: str) -> None:
    assert PHRASES[joint].read([" ", "to", " "], LEXICON) is None


@pytest.mark.parametrize(
    ("length", "value"),
    [
        ("2 days", "P2D"),
        ("2½ years", "P2Y6M"),
        ("2 million years", "P2000000Y"),
        ("two hundred days", "P200D"),
        ("one hundred and forty-two days", "P142D"),
        ("one hundred twenty-three thousand four hundred fifty days", "P123450D"),
        ("twenty-five days", "P25D"),
        ("two and a half hours", "PT2H30M"),
        ("a hundred days", "P100D"),
        ("a hundred thousand days", "P100000D"),
        ("a few dozen days", "PXD"),
        ("several thousand days", "PXD"),
        ("dozens of days", "PXD"),
        ("numerous days", "PXD"),
        ("two or three days", "P2D"),
        ("12 to 18 months", "P12M"),
        ("3–4 weeks", "P3W"),
    ],
)
def test_lengths(length: str, value: str | None) -> None:
    found = timeline.find_times(f"They waited for {length} in the rain.", P)
    assert [(time.text, time.value) for time in found if time.text == length] == ([(length, value)] if value else [])


@pytest.mark.parametrize(
    ("day", "value"),
    [
        ("May 1", "2021-05-01"),
        ("May 31st", "2021-05-31"),
        ("May third", "2021-05-03"),
        ("May twenty-first", "2021-05-21"),
        ("the thirty-first of May", "2021-05-31"),
        ("the thirtieth of May", "2021-05-30"),
    ],
)
def test_days_of_months(day: str, value: str) -> None:
    [time] = timeline.find_times(f"They had fled on {day}.", P)
    assert (time.text, time.value) == (day, value)


@pytest.mark.parametrize(
    ("year", "value"),
    [
        ("nineteen fourteen", "1914"),
        ("nineteen hundred", "1900"),
        ("nineteen hundred and forty-five", "1945"),
        ("nineteen hundred and five", "1905"),
        ("two thousand", "2000"),
        ("two thousand and three", "2003"),
        ("two thousand twenty-one", "2021"),
        ("two thousand ten", "2010"),
    ],
)
def test_years(year: str, value: str) -> None:
    [time] = timeline.find_times(f"They had fled in {year}.", P)
    assert (time.text, time.value) == (year, value)
