"""Patterns, held against the engine of regular expressions itself: what is derived from an expression says the same as it does."""

from __future__ import annotations

import itertools
import re

import pytest

from timeline import TimelineError
from timeline.times.grammar import Phrase, Rule, any_of, either, first_codes, mentions, translate

TEXTS = ["".join(codes) for length in range(5) for codes in itertools.product("ABC", repeat=length)]
EXPRESSIONS = [
    "A",
    "AB",
    "ABC",
    "A?B",
    "A*B",
    "A+B",
    "A?B?C",
    "A?B*C+",
    "A|B",
    "AB|C",
    "A?B|C",
    "[AB]",
    "[AB]C",
    "[AB]?C",
    "[AB]+C",
    "(?:A|B)C",
    "(?:A|B)?C",
    "(?:AB|C)A",
    "(?:A?)B",
    "(?:A?B?)C",
    "(?:A|B?)C",
    "(?:A?|B)C",
    "(?:A)?(?:B)?C",
    "(?:A)*B",
    "(?:A)+B",
    "(?:(?:A|B)C)?A",
    "(?:(?:A)?B)?C",
    "(?:(?:A)?(?:B)?)C",
    "(?P<x>A|B)C",
    "(?P<x>A)?B",
    "(?=AB)A",
    "(?!AB)A",
    "(?!AB)[AB]C",
    "(?<=A)B",
    "(?<!A)B?C",
    "A(?=B)",
    "A(?!B)C?",
    "A?(?!B)C",
    r"\AA?B",
    r"A\b",
]


def starts(expression: str) -> set[str]:
    """The first codes of what an expression matches at a text's start, found by trying them all; what stands before is free."""
    compiled = re.compile(expression)
    return {text[at] for text in TEXTS for at in range(len(text)) if (match := compiled.match(text, at)) and match.end() > at}


@pytest.mark.parametrize("expression", [one for one in EXPRESSIONS if "\\" not in one])
def test_first_codes_are_those_of_the_matches(expression: str) -> None:
    assert first_codes(expression) == starts(expression)


@pytest.mark.parametrize(
    ("expression", "codes"),
    [
        (r"\(A", "("),
        (r"\.?A", ".A"),
        (r"\+", "+"),
        ("[:]A", ":"),
        ("[.,]?A", ".,A"),
        ("(?:A|B)(?:C)", "AB"),
        ("(?:A|)(?:B|)C", "ABC"),
        ("(?:|A)C", "AC"),
        ("(?:(?:))A", "A"),
        ("", ""),
    ],
)
def test_first_codes(expression: str, codes: str) -> None:
    assert first_codes(expression) == set(codes)


UNNAMED = [one for one in EXPRESSIONS if "P<" not in one]
PLACES = [(text, at) for text in TEXTS for at in range(len(text))]
MATCHED = {one: [bool(re.compile(one).match(*place)) for place in PLACES] for one in UNNAMED}


@pytest.mark.parametrize("expression", UNNAMED)
def test_any_of_matches_where_one_does(expression: str) -> None:
    for other in UNNAMED:
        both = re.compile(any_of([expression, other]))
        either_one = [one or two for one, two in zip(MATCHED[expression], MATCHED[other], strict=True)]
        assert [bool(both.match(*place)) for place in PLACES] == either_one


@pytest.mark.parametrize(
    ("expressions", "written"),
    [
        ([], "(?:)"),
        (["ABC"], "ABC"),
        (["ABC", "ABD", "AE"], "A(?:B(?:C|D)|E)"),
        (["AB", "A"], "A"),
        (["A?B", "A?C"], "A?(?:B|C)"),
        (["A*B", "A+B"], "(?:A*B|A+B)"),
        (["(?:A|B)?C", "(?:A|B)?D"], "(?:A|B)?(?:C|D)"),
        (["(?:A(?:B)?)C", "(?:A(?:B)?)D"], "(?:A(?:B)?)(?:C|D)"),
        (["AB|CD", "AE"], "(?:A(?:B|E)|CD)"),
        ([r"\(A", r"\(B"], r"\((?:A|B)"),
        (["(?!A)B", "(?!A)C"], "(?!A)(?:B|C)"),
    ],
)
def test_any_of_writes_what_is_common_once(expressions: list[str], written: str) -> None:
    assert any_of(expressions) == written


@pytest.mark.parametrize(
    ("codes", "runs", "expression"),
    [
        ("A", (), "A"),
        ("AB", (), "[AB]"),
        ("", (), "[]"),
        ("A", ("B C",), "(?:B C|A)"),
        ("AB", ("C D", "C D E"), "(?:C D E|C D|[AB])"),
        ("", ("C D",), "(?:C D)"),
    ],
)
def test_either(codes: str, runs: tuple[str, ...], expression: str) -> None:
    assert either(codes, runs) == expression


CLASSES = {"part-of-day": "P", "day": "D", "=the": "T", "='s": "S"}
PHRASES = {
    "one": Phrase("{day}", lambda _words, _lexicon: None),
    "two": Phrase("{day} the|{day}", lambda _words, _lexicon: None),
}


@pytest.mark.parametrize(
    ("pattern", "expression", "caught"),
    [
        ("<part-of-day>", "(?P<part_of_day>P)", {"part_of_day": "part-of-day"}),
        ("<day><day:other>", "(?P<day>D)(?P<other>D)", {"day": "day", "other": "day"}),
        ("%one% %two:more%", "(?P<one>D) (?P<more>D T|D)", {"one": "%one", "more": "%two"}),
        ("the{day}'s", "TDS", {}),
        ("the_the", "T[ -]T", {}),
        ("(?:the)(?=the)(?!the)(?<=the)(?<!the)", "(?:T)(?=T)(?!T)(?<=T)(?<!T)", {}),
        ("(the|the)?", "(?:T|T)?", {}),
        (r"\(\?\)", r"\(\?\)", {}),
        ("[:/]", "[:/]", {}),
        ("", "", {}),
    ],
)
def test_translate(pattern: str, expression: str, caught: dict[str, str]) -> None:
    found: dict[str, str] = {}
    assert translate(pattern, CLASSES, PHRASES, found) == expression
    assert found == caught
    without = re.sub(r"\(\?P<\w+>(.*?)\)", lambda match: match[1], expression)
    if "%" not in pattern:
        assert translate(pattern, CLASSES, PHRASES) == without


def test_phrases_are_groups_where_nothing_is_caught() -> None:
    assert translate("%two% the", CLASSES, PHRASES) == "(?:D T|D) T"


@pytest.mark.parametrize("pattern", ["<moon>", "{moon}", "moon"])
def test_unknown_classes(pattern: str) -> None:
    with pytest.raises(TimelineError, match=r"moon>: name a class of the language's data, or add it there"):
        translate(pattern, CLASSES, PHRASES)


def test_mentions() -> None:
    assert mentions([], PHRASES) == {}
    assert mentions(["<day> <day:last> {day} the 's [:]"], PHRASES) == {"day": 3, "=the": 1, "='s": 1}
    assert mentions(["%two% %one%", "%two:more%"], PHRASES) == {"day": 5, "=the": 2}


def test_rules_are_values() -> None:
    def day() -> None: ...

    assert Rule("x", "{day}", day) == Rule("x", "{day}", day)
    assert Rule("x", "{day}", day) != Rule("y", "{day}", day)
