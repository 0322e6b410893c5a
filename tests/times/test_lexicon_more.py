"""The lexicon at its edges: which classes a number may be in, how words may be spelled, how a text is cut and coded."""

from __future__ import annotations

from typing import Any

import pytest

from timeline import TimelineError
from timeline.times.find import reader
from timeline.times.lexicon import (
    _CODES,
    DASH,
    MARK,
    NAME,
    PARAGRAPH,
    SPACE,
    WORD,
    _check,
    _number_classes,
    _spellings,
    build,
    number_value,
)

LEXICON = reader("en").lexicon


@pytest.mark.parametrize(
    ("word", "classes"),
    [
        ("0", "number whole hour"),
        ("1", "number whole hour day month-number"),
        ("9", "number whole hour day month-number"),
        ("00", "number whole hour yy minutes"),
        ("01", "number whole hour day month-number yy minutes"),
        ("12", "number whole hour day month-number yy minutes"),
        ("13", "number whole hour day yy minutes"),
        ("24", "number whole hour day yy minutes"),
        ("25", "number whole day yy minutes"),
        ("31", "number whole day yy minutes"),
        ("32", "number whole yy minutes"),
        ("59", "number whole yy minutes"),
        ("60", "number whole yy"),
        ("99", "number whole yy"),
        ("001", "number whole"),
        ("100", "number whole"),
        ("999", "number whole"),
        ("0000", "number whole hhmm"),
        ("0001", "number whole far-year4 hhmm"),
        ("0059", "number whole far-year4 hhmm"),
        ("0060", "number whole far-year4"),
        ("0999", "number whole far-year4"),
        ("1000", "number whole year4 hhmm"),
        ("1059", "number whole year4 hhmm"),
        ("1060", "number whole year4"),
        ("2400", "number whole year4 hhmm"),
        ("2401", "number whole year4"),
        ("2999", "number whole year4"),
        ("3000", "number whole far-year4"),
        ("9999", "number whole far-year4"),
        ("10000", "number whole"),
        ("123456789", "number whole"),
        ("1234567890", "fraction"),
        ("1,200", "number whole"),
        ("2.5", "number fraction"),
        ("1,200.5", "number fraction"),
        ("1.2.2020", "dotted"),
        ("1000s", "decade4"),
        ("1990s", "decade4"),
        ("1990S", "decade4"),
        ("2090s", "decade4"),
        ("2100s", "fraction"),
        ("0990s", "fraction"),
        ("1995s", "fraction"),
        ("10000s", "fraction"),
        ("00s", "decade2"),
        ("90s", "decade2"),
        ("95s", "fraction"),
        ("0s", "fraction"),
        ("100s", "decade3"),
        ("1st", "nth"),
        ("31ST", "nth"),
        ("100th", "nth"),
        ("1000th", "fraction"),
    ],
)
def test_classes_of_numbers(word: str, classes: str) -> None:
    assert _number_classes(word) == set(classes.split())


def test_every_number_has_a_code() -> None:
    for number in (*range(3_100), *range(9_980, 10_020), 99_999, 10**8, 10**9):
        for word in (str(number), f"{number:02}", f"{number:04}", f"{number}s", f"{number}th", f"{number:,}", f"{number}.5"):
            [piece] = LEXICON.cut(word).words
            assert piece == word
            classes = _number_classes(word)
            code = LEXICON.cut(word).codes
            assert all(code in LEXICON.members[name] for name in classes)
            others = {"day", "hour", "yy", "minutes", "year4", "far-year4", "hhmm", "nth", "decade2", "decade4"} - classes
            assert not any(code in LEXICON.members[name] for name in others)


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("7", 7),
        ("007", 7),
        ("21st", 21),
        ("22ND", 22),
        ("3rd", 3),
        ("4th", 4),
        ("1,234,567", 1_234_567),
        ("1990S", 1990),
        ("90's", 90),
        ("1.5", "1.5"),
        ("1.2.2020", "1.2.2020"),
    ],
)
def test_number_value(word: str, value: object) -> None:
    assert number_value(word) == value


@pytest.mark.parametrize(
    ("word", "capital", "forms"),
    [
        ("may", True, {"May", "MAY"}),
        ("may", False, {"may", "May", "MAY"}),
        ("sept.", True, {"Sept.", "SEPT."}),
        ("a.m.", False, {"a.m.", "A.m.", "A.M."}),
        ("o'clock", True, {"O'Clock", "O’Clock", "O'CLOCK", "O’CLOCK"}),
        ("o'clock", False, {"o'clock", "o’clock", "O'clock", "O’clock", "O'Clock", "O’Clock", "O'CLOCK", "O’CLOCK"}),
    ],
)
def test_spellings(word: str, capital: bool, forms: set[str]) -> None:
    assert set(_spellings(word, capital)) == forms


@pytest.mark.parametrize(
    ("word", "name", "belongs"),
    [
        ("May", "month", True),
        ("MAY", "month", True),
        ("may", "month", False),
        ("may", "future-cue", True),
        ("Sept.", "month", True),
        ("mon", "weekday-short", False),
        ("Mon", "weekday-short", True),
        ("o’clock", "o-clock", True),
        ("O'CLOCK", "o-clock", True),
        ("Second", "ordinal", True),
        ("second", "unit", True),
        ("seconds", "unit", False),
        ("P.M.", "ampm", True),
        ("xyzzy", "lower", True),
        ("Xyzzy", "lower", False),
        ("Xyzzy", "name", True),
        ("XYZZY", "name", True),
        ("xYZZY", "name", False),
        ("été", "lower", True),
        ("Été", "name", True),
        ("東京", "name", False),
        ("the", "=the", True),
        ("The", "=the", True),
        ("THE", "=the", True),
        ("the", "=of", False),
    ],
)
def test_classes_of_words(word: str, name: str, belongs: bool) -> None:
    pieces = LEXICON.cut(word)
    assert pieces.words == [word]
    assert (pieces.codes in LEXICON.members[name]) is belongs


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (" ", SPACE),
        ("\t", SPACE),
        ("\n", SPACE),
        (" \n ", SPACE),
        ("\n\n", PARAGRAPH),
        ("\n \n", PARAGRAPH),
        ("\n\n\n", PARAGRAPH),
        ("\r\n\r\n", PARAGRAPH),
        ("\xa0", SPACE),
        ("–", DASH),
        ("—", DASH),
        ("−", DASH),
        ("-", "-"),
        ("‑", "-"),
        ("‐", "-"),
        ("“", '"'),
        ("”", '"'),
        ("’", "'"),
        ("`", "'"),
        ("€", "$"),
        ("£", "$"),
        ("¥", "$"),
        ("½", "½"),
        ("*", MARK),
        ("…", MARK),
        ("§", MARK),
        ("xyzzy", WORD),
        ("Xyzzy", NAME),
    ],
)
def test_codes(text: str, codes: str) -> None:
    assert LEXICON.cut(text).codes == codes


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", []),
        ("c.1850", ["c", ".", "1850"]),
        ("c. 1850", ["c.", " ", "1850"]),
        ("44 B.C.E.", ["44", " ", "B.C.E."]),
        ("44 B.C. now", ["44", " ", "B.C.", " ", "now"]),
        ("9 a.m, he", ["9", " ", "a.m", ",", " ", "he"]),
        ("9 a.m.", ["9", " ", "a.m."]),
        ("It's", ["It", "'s"]),
        ("Jan.9", ["Jan", ".", "9"]),
        ("1,20", ["1", ",", "20"]),
        ("1,2000", ["1", ",", "2000"]),
        ("1.5.2", ["1", ".", "5.2"]),
        ("5th", ["5th"]),
        ("5the", ["5", "the"]),
        ("7pm", ["7", "pm"]),
        ("a\xa0b", ["a", " ", "b"]),
        ("٣ م", ["3", " ", "م"]),
        ("x_y", ["x", "_", "y"]),
    ],
)
def test_cut(text: str, words: list[str]) -> None:
    pieces = LEXICON.cut(text)
    assert pieces.words == words
    assert len(pieces.codes) == len(words)
    assert pieces.starts == [sum(map(len, words[:at])) for at in range(len(words) + 1)]


def test_words_of_one_code_are_in_the_same_classes() -> None:
    by_code: dict[str, set[frozenset[str]]] = {}
    for word, code in LEXICON.codes.items():
        names = frozenset(name for name, members in LEXICON.members.items() if code in members)
        assert names, word
        by_code.setdefault(code, set()).add(names)
    assert all(len(names) == 1 for names in by_code.values())
    combined = [names for all_names in by_code.values() for names in all_names]
    assert len(set(combined)) == len(combined)


def test_codes_are_no_marks() -> None:
    assert len(set(_CODES)) == len(_CODES)
    assert set(_CODES).isdisjoint({SPACE, PARAGRAPH, WORD, NAME, MARK, DASH, *",.-:/'()\"$%#&;?!_=@+½¼¾"})
    assert set(LEXICON.codes.values()) <= set(_CODES)
    assert not any(code.isspace() or code.isdecimal() for code in _CODES)
    assert {"A", "Z", "a", "z", "ÿ"} - set(_CODES) == set()


def test_runs_of_words() -> None:
    codes = LEXICON.members
    christmas_eve = f"[{codes['=christmas']}] [{codes['=eve']}]"
    assert christmas_eve in LEXICON.runs["holiday"]
    valentine = "".join(f"[{codes['=' + part]}]" if part != " " else " " for part in ("st.", " ", "valentine", "'s", " ", "day"))
    assert valentine in LEXICON.runs["holiday"]
    assert "holiday" in LEXICON.members


def test_the_most_mentioned_words_have_the_first_codes() -> None:
    small = build("en", {"month": 9, "=the": 5, "=xyzzy": 1})
    assert small.members["month"][0] == _CODES[0]
    assert small.codes["the"] == small.codes["The"] == small.codes["THE"]
    assert small.codes["xyzzy"] == small.codes["XYZZY"]
    assert small.values["month"]["may"] == 5
    assert small.language == "en"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"lower": {}}, r"data/xx.toml: \[lower\] is none of \[capital.…\], \[any.…\] and \[plain.…\]"),
        ({"any": {"month": {"maY": 5}}}, r"\[any.month\] 'maY'"),
        ({"capital": {"month": {"may": 5.0}}}, r"\[capital.month\] 'may'"),
        ({"capital": {"month": {"may": [5]}}}, "values whole numbers or strings"),
    ],
)
def test_data_is_refused(data: dict[str, Any], message: str) -> None:
    with pytest.raises(TimelineError, match=message):
        _check("xx", data)


@pytest.mark.parametrize("data", [{}, {"any": {}}, {"any": {"month": {"may": 5}}}, {"capital": {"month": {"may": "MAY"}}}])
def test_data_is_accepted(data: dict[str, Any]) -> None:
    _check("xx", data)
