"""Patterns: how they are translated, what they may start with, and what is refused."""

from __future__ import annotations

import inspect
import re

import pytest

from timeline import TimelineError
from timeline.times.find import reader
from timeline.times.grammar import Phrase, any_of, either, first_codes, mentions, translate
from timeline.times.phrases import JOINTS, PHRASES
from timeline.times.rules import DATE_RULES, TERM_RULES, WORD_RULES

CLASSES = {"month": "[AB]", "day": "C", "=the": "D", "=of": "E", "year4": "F"}
PHRASE = {"amount": Phrase("{day}|{year4}", lambda _words, _lexicon: None)}
RULES = (*WORD_RULES, *DATE_RULES, *TERM_RULES)


@pytest.mark.parametrize(
    ("pattern", "expression", "caught"),
    [
        ("<month> <day>", "(?P<month>[AB]) (?P<day>C)", {"month": "month", "day": "day"}),
        ("<day:last>", "(?P<last>C)", {"last": "day"}),
        ("{month}", "[AB]", {}),
        ("the", "D", {}),
        ("the_of", "D[ -]E", {}),
        ("(the )?of", "(?:D )?E", {}),
        ("(?!the)of", "(?!D)E", {}),
        ("(?<=the )of", "(?<=D )E", {}),
        ("[.,]\\(", "[.,]\\(", {}),
        ("%amount%", "(?P<amount>C|F)", {"amount": "%amount"}),
        ("%amount:many%", "(?P<many>C|F)", {"many": "%amount"}),
    ],
)
def test_translate(pattern: str, expression: str, caught: dict[str, str]) -> None:
    found: dict[str, str] = {}
    assert translate(pattern, CLASSES, PHRASE, found) == expression
    assert found == caught


def test_translate_without_catching() -> None:
    assert translate("<month> %amount%", CLASSES, PHRASE) == "[AB] (?:C|F)"


def test_unknown_class() -> None:
    with pytest.raises(TimelineError, match="no word is in class <moon>"):
        translate("<moon>", CLASSES, PHRASE)


@pytest.mark.parametrize(
    ("expression", "codes"),
    [
        ("[AB]C", "AB"),
        ("A?C", "AC"),
        ("A*C", "AC"),
        ("A+C", "A"),
        ("(?:A|B)C", "AB"),
        ("(?:A )?C", "AC"),
        ("(?:A|)C", "AC"),
        ("(?<=A)C", "C"),
        ("(?!A)(?P<x>C)", "C"),
        ("A|C", "AC"),
        (r"\(A", "("),
    ],
)
def test_first_codes(expression: str, codes: str) -> None:
    assert first_codes(expression) == set(codes)


def test_mentions() -> None:
    assert mentions(["(the )?<month> of %amount%", "{day}"], PHRASE) == {"=the": 1, "month": 1, "=of": 1, "day": 2, "year4": 1}


@pytest.mark.parametrize(
    ("expressions", "written"),
    [
        (["AB", "AC"], "A(?:B|C)"),
        (["A", "AB"], "A"),
        (["(?:D )?E", "(?:D )?F"], "(?:D )?(?:E|F)"),
        (["A|B", "BC"], "(?:A|B)"),
        (["[AB]+C", "[AB]D"], "(?:[AB]+C|[AB]D)"),
    ],
)
def test_any_of(expressions: list[str], written: str) -> None:
    assert any_of(expressions) == written


def test_either() -> None:
    assert [either("A"), either("AB"), either("AB", ("C", "C D")), either("", ("C",))] == ["A", "[AB]", "(?:C D|C|[AB])", "(?:C)"]


def test_rules_have_names_of_their_own() -> None:
    names = [rule.name for rule in RULES]
    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"[a-z0-9'-]+", name) for name in names)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_gets_what_it_catches(rule: object) -> None:
    table = reader("en")
    compiled = next(
        one
        for part in (table.words, table.dates, table.terms)
        for every in part.by_first.values()
        for one in every
        if one.rule is rule
    )
    wants = set(inspect.signature(compiled.rule.to_term).parameters) - {"day_first"}
    assert wants == set(compiled.caught)


def test_pairs_have_a_joint() -> None:
    assert {f"%{name}" for name in PHRASES} >= set(JOINTS)
