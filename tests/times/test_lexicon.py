"""The lexicon: words cut into pieces, codes, what is checked of the data; and numbers in words."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import TimelineError
from timeline.times.find import reader
from timeline.times.lexicon import MARK, NAME, PARAGRAPH, SPACE, WORD, _check, number_value
from timeline.times.phrases import Amount, read_amount, read_number, read_ordinal, read_year_words

LEXICON = reader("en").lexicon


@given(st.text(st.characters(codec=None) | st.sampled_from("0123456789.,’'–- \n"), max_size=80))
def test_pieces_are_the_text(text: str) -> None:
    pieces = LEXICON.cut(text)
    joined = "".join(pieces.words)
    assert len(joined) == len(text)
    for ours, theirs in zip(joined, text, strict=True):  # figures and spaces of other scripts are ours
        assert ours == theirs or (ours in "0123456789" and int(theirs) == int(ours)) or (ours == " " and theirs.isspace())
    assert len(pieces.codes) == len(pieces.words) == len(pieces.starts) - 1
    assert all(joined.startswith(word, start) for word, start in zip(pieces.words, pieces.starts, strict=False))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Jan. 9", ["Jan.", " ", "9"]),
        ("8:30 p.m.", ["8", ":", "30", " ", "p.m."]),
        ("1,200.5 and 3rd", ["1,200.5", " ", "and", " ", "3rd"]),
        ("the ’90s", ["the", " ", "’", "90s"]),
        ("12.5.1999", ["12.5.1999"]),
        ("1.2.3.4", ["1", ".", "2", ".", "3.4"]),
        ("a\n\nb", ["a", "\n\n", "b"]),
        ("o'clock", ["o'clock"]),
    ],
)
def test_cut(text: str, words: list[str]) -> None:
    assert LEXICON.cut(text).words == words


def test_codes() -> None:
    assert LEXICON.cut("xyzzy Xyzzy \n\n*_").codes == f"{WORD}{SPACE}{NAME}{PARAGRAPH}{MARK}_"
    assert LEXICON.cut("—").codes == LEXICON.cut("–").codes == "–"
    assert LEXICON.cut("“").codes == LEXICON.cut('"').codes
    assert LEXICON.cut("May").codes != LEXICON.cut("may").codes


@pytest.mark.parametrize(
    ("word", "value"), [("1,200", 1200), ("3rd", 3), ("90s", 90), ("1990s", 1990), ("90’s", 90), ("2.5", "2.5"), ("٣", 3)]
)
def test_number_value(word: str, value: object) -> None:
    assert number_value(word) == value


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"other": {"month": {"may": 5}}}, r"\[other\] is none of"),
        ({"any": {"month": {"May": 5}}}, "words are lower case"),
        ({"any": {"month": {"may": 0.5}}}, "values whole numbers or strings"),
    ],
)
def test_data_is_checked(data: dict[str, Any], message: str) -> None:
    with pytest.raises(TimelineError, match=message):
        _check("xx", data)


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("twenty-five", 25),
        ("two thousand", 2000),
        ("two hundred and ten", 210),
        ("one million two hundred thousand", 1_200_000),
        ("1,200", 1200),
        ("2.5", 2.5),
        ("two and a half", 2.5),
        ("hundred", 100),
        ("two ten", None),
        ("five twenty", None),
        ("twenty twelve", None),
        ("xyzzy", None),
        ("1.2.3", None),
        ("", 0),
    ],
)
def test_read_number(words: str, number: float | None) -> None:
    assert read_number(words.replace("-", " - ").split(), LEXICON) == number


@pytest.mark.parametrize(
    ("words", "amount"),
    [
        ("a", Amount(1)),
        ("several", Amount(None)),
        ("hundreds of", Amount(None)),
        ("a couple of", Amount(2, "APPROX")),
        ("a dozen", Amount(12)),
        ("two dozen", Amount(24)),
        ("2 or 3", Amount(2)),
        ("two ten", None),
    ],
)
def test_read_amount(words: str, amount: Amount | None) -> None:
    assert read_amount(words.split(), LEXICON) == amount


@pytest.mark.parametrize(
    ("words", "year"),
    [
        ("nineteen ninety - four", 1994),
        ("nineteen hundred", 1900),
        ("eighteen twelve", 1812),
        ("two thousand", 2000),
        ("two thousand and three", 2003),
        ("Twenty Twenty", 2020),
        ("two thousand hundred", None),
        ("five ninety", None),
        ("nineteen four", None),
        ("nineteen two ten", None),
        ("thousand hundred", None),
    ],
)
def test_read_year_words(words: str, year: int | None) -> None:
    assert read_year_words(words.split(), LEXICON) == year


def test_read_ordinal() -> None:
    assert read_ordinal(["21st"], LEXICON) == 21
    assert read_ordinal(["Twenty", "-", "first"], LEXICON) == 21
    assert read_ordinal(["-"], LEXICON) is None
