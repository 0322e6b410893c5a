"""From a text to spans with terms: the rules, tried in their order over the text's pieces."""

from __future__ import annotations

import bisect
import functools
import inspect
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import attrs

from timeline.times.grammar import Rule, any_of, either, first_codes, mentions, translate
from timeline.times.lexicon import ALIKE, NAME, PARAGRAPH, WORD, Lexicon, Pieces, build, number_value
from timeline.times.phrases import JOINTS, PHRASES
from timeline.times.rules import DATE_RULES, TERM_RULES, WORD_RULES
from timeline.times.shapes import term_classes, term_shapes
from timeline.times.terms import Term

_MOST_ROUNDS = 4  # "about 8:30 p.m. on the third Monday of early May": no phrase nests deeper


@attrs.frozen
class Found:
    """A span of pieces, `[first, last)`, the term read there, the rule that read it, and the code of the term's shape."""

    first: int
    last: int
    term: Term
    rule: str
    shape: str = ""


Value = Callable[[str, int, int], Any]
"""What the pieces of a span mean in a class or phrase."""


@attrs.frozen(eq=False)
class _Compiled:
    """A rule ready to run: its expression over codes, the classes it catches, and the options it asks for."""

    rule: Rule
    source: str
    caught: dict[str, str]
    asks_day_first: bool

    @functools.cached_property
    def expression(self) -> re.Pattern[str]:
        """Compiled when it is first needed: most texts need few of the rules."""
        return re.compile(self.source)


@attrs.frozen(eq=False)
class _Table:
    """Rules by the codes they may start with, and one expression that finds the places where any of them matches."""

    by_first: dict[str, tuple[_Compiled, ...]]
    starts: re.Pattern[str]


def _compile(rules: Iterable[Rule], classes: Mapping[str, str]) -> _Table:
    by_first: dict[str, list[_Compiled]] = {}
    plain: dict[str, list[str]] = {}
    for rule in rules:
        caught: dict[str, str] = {}
        expression = translate(rule.pattern, classes, PHRASES, caught)
        asks = "day_first" in inspect.signature(rule.to_term).parameters
        compiled = _Compiled(rule, expression, caught, asks)
        for code in first_codes(expression):
            by_first.setdefault(code, []).append(compiled)
            plain.setdefault(code, []).append(_NAMED_GROUP.sub("(?:", expression))
    return _Table({code: tuple(compiled) for code, compiled in by_first.items()}, _starts(plain))


_NAMED_GROUP = re.compile(r"\(\?P<\w+>")


def _starts(plain: dict[str, list[str]]) -> re.Pattern[str]:
    """An expression of one code that matches where a rule does.

    A set of all first codes lets the engine skip most pieces at once. Each alternative then starts with plain codes, and
    only there looks at the rules from there on, by a look behind over that code that looks ahead.
    """
    codes: dict[str, str] = {}
    for code, rules in sorted(plain.items()):
        expression = any_of(rules)
        codes[expression] = codes.get(expression, "") + re.escape(code)
    alternatives = "|".join(f"[{same}](?<=(?={expression})[{same}])" for expression, same in codes.items())
    return re.compile(f"(?=[{''.join(map(re.escape, sorted(plain)))}])(?:{alternatives})")


@attrs.frozen(eq=False)
class Reader:
    """The rules of a language over its lexicon."""

    lexicon: Lexicon
    words: _Table
    dates: _Table
    terms: _Table
    term_codes: dict[frozenset[str], str]
    glue: frozenset[str]

    def find(self, pieces: Pieces, day_first: bool) -> list[Found]:
        """Every span that a rule reads, in order, none overlapping."""
        found = self.read_words(pieces, day_first)
        for table in (self.dates, self.terms):  # a date is whole before anything is said of it
            for _ in range(_MOST_ROUNDS):
                longer = self.read_terms(table, pieces, found, day_first)
                if longer is found:
                    break
                found = longer
        return found

    def _value(self, words: list[str], name: str, start: int, end: int) -> Any:
        if name[0] == "%":
            return PHRASES[name[1:]].read(words[start:end], self.lexicon)
        values = self.lexicon.values.get(name)
        if values is None:
            return number_value(words[start])
        return values[" ".join("".join(words[start:end]).split()).lower().translate(ALIKE)]

    def read_words(self, pieces: Pieces, day_first: bool) -> list[Found]:
        codes, table = pieces.codes, self.words
        value = functools.partial(self._value, pieces.words)
        found: list[Found] = []
        at = 0
        while start := table.starts.search(codes, at):
            at = start.start()
            best = _longest(table, codes, at, value, day_first) if self._free_at_left(codes, at) else ()
            if best and self._free_at_right(codes, best[-1].last):
                for one in best:
                    shape = self.term_codes.get(term_classes(one.term), _NO_CLASS)
                    found.append(Found(one.first, one.last, one.term, one.rule, shape))
                at = best[-1].last
            else:
                at += 1
        return found

    def _free_at_left(self, codes: str, at: int) -> bool:
        """Whether a span may start here: no letter, figure or sign of money is glued to it."""
        before = codes[at - 1] if at else " "
        if before in self.glue or before in "$#%&_=@" or (before == " " and at > 1 and codes[at - 2] == "$"):
            return False
        return not (
            before in "-.,:/" and at > 1 and codes[at - 2] in self.glue and codes[at - 2] not in self.lexicon.members["early"]
        )

    def _free_at_right(self, codes: str, at: int) -> bool:
        return at >= len(codes) or (codes[at] not in self.glue and codes[at] not in "%$_=@")

    def read_terms(self, table: _Table, pieces: Pieces, found: list[Found], day_first: bool) -> list[Found]:
        """One round of the rules over terms: each term already read is one code among the pieces around it."""
        codes, places, firsts = _fold(pieces.codes, found)

        def value(name: str, start: int, end: int) -> Any:
            if name.isupper():
                return found[bisect.bisect_left(firsts, start)].term
            return self._value(pieces.words, name, places[start], places[start] + end - start)

        longer: list[Found] = []
        at = taken = 0
        while start := table.starts.search(codes, at):
            at = start.start()
            first_term = bisect.bisect_left(firsts, at)
            best = next(iter(_longest(table, codes, at, value, day_first)), None)
            if best is None or first_term == (after := bisect.bisect_left(firsts, best.last)):
                at += 1
                continue
            ends_in_term = firsts[after - 1] == best.last - 1
            end = found[after - 1].last if ends_in_term else places[best.last - 1] + 1
            shape = self.term_codes.get(term_classes(best.term), _NO_CLASS)
            longer += found[taken:first_term]
            longer.append(Found(places[at], end, best.term, best.rule, shape))
            taken, at = after, best.last
        return [*longer, *found[taken:]] if taken else found


_AROUND = 16  # pieces that rules over terms look at to either side of one, half of them spaces


def _fold(codes: str, found: list[Found]) -> tuple[str, list[int], list[int]]:
    """The codes around terms, with each term as one: also the piece that each code stands for, and where the terms are."""
    out: list[str] = []
    places: list[int] = []
    firsts: list[int] = []
    at = 0
    for item in found:
        left = item.first - _AROUND
        if left - at > _AROUND:  # what is far from any term is left out
            out += [codes[at : at + _AROUND], PARAGRAPH, codes[left : item.first]]
            places += [*range(at, at + _AROUND), at, *range(left, item.first)]
        else:
            out.append(codes[at : item.first])
            places += range(at, item.first)
        firsts.append(len(places))
        out.append(item.shape)
        places.append(item.first)
        at = item.last
    out.append(codes[at : at + _AROUND])
    places += range(at, min(at + _AROUND, len(codes)))
    return "".join(out), places, firsts


@functools.cache
def reader(language: str) -> Reader:
    """The rules of a language, made ready once: they are constants."""
    patterns = (rule.pattern for rule in (*WORD_RULES, *DATE_RULES, *TERM_RULES))
    lexicon = build(language, mentions(patterns, PHRASES))
    kinds = sorted({term_classes(shape) for shape in term_shapes()} - {frozenset()}, key=sorted)
    term_codes = {names: chr(_FIRST_TERM_CODE + index) for index, names in enumerate(kinds)}
    classes = {name: either(lexicon.members.get(name, ""), lexicon.runs.get(name, ())) for name in lexicon.members | lexicon.runs}
    shapes: dict[str, str] = {}
    for names, code in term_codes.items():
        for name in names:
            shapes[name] = shapes.get(name, "") + code
    all_classes = classes | {name: either(codes) for name, codes in shapes.items()}
    glue = frozenset("".join(lexicon.members.values())) - frozenset(
        code for word, code in lexicon.codes.items() if word.startswith("'")
    )
    words, dates, terms = _compile(WORD_RULES, classes), _compile(DATE_RULES, all_classes), _compile(TERM_RULES, all_classes)
    return Reader(lexicon, words, dates, terms, term_codes, glue | {WORD, NAME})


_NO_CLASS = "\U000f0000"  # the code of a term that no rule catches
_FIRST_TERM_CODE = 0xF0001


def _longest(table: _Table, codes: str, at: int, value: Value, day_first: bool) -> tuple[Found, ...]:
    """What the rule that reads the most reads at a place: one span, two where its pattern joins them with %to%, or none."""
    best: tuple[Found, ...] = ()
    for compiled in table.by_first[codes[at]]:
        match = compiled.expression.match(codes, at)
        if match is None or (best and match.end() <= best[-1].last):
            continue
        arguments = {}
        for group, name in compiled.caught.items():
            start, end = match.span(group)
            arguments[group] = None if start < 0 else value(name, start, end)
        if compiled.asks_day_first:
            arguments["day_first"] = day_first
        term = compiled.rule.to_term(**arguments)
        if isinstance(term, tuple):
            joint = next(group for group, name in compiled.caught.items() if name in JOINTS)
            first = Found(at, match.start(joint), term[0], compiled.rule.name)
            best = first, Found(match.end(joint), match.end(), term[1], compiled.rule.name)
        elif term is not None:
            best = (Found(at, match.end(), term, compiled.rule.name),)
    return best
