"""How rules are written: a name, a pattern over the pieces of a text, and a function to a term.

A pattern reads like the text it matches:

    "<month> <day>(,? <year4>)?"    a class of words or numbers, each caught under its name (<day:last> under "last")
    "{month}"                       the same, not caught
    "the (end|close) of"            words stand for themselves, in any case
    "_"                             a space or a hyphen
    "%amount%"                      a phrase of several pieces (PHRASES), caught under its name

The rest is the syntax of regular expressions. In rules over terms, <DAY> or <DATE> is a term already read.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

import attrs

from timeline.errors import TimelineError
from timeline.times.lexicon import Lexicon

_ELEMENT = re.compile(
    r"<(?P<caught>[\w-]+)(?::(?P<alias>\w+))?>|\{(?P<plain>[A-Za-z][\w-]*)\}|%(?P<phrase>\w+)(?::(?P<phrase_alias>\w+))?%"
    r"|(?P<word>'?[a-z]+)|(?P<gap>_)|(?P<rest>\(\?(?:[:=!]|<[=!])|\\.|.)",
    re.DOTALL,
)


@attrs.frozen
class Phrase:
    """A run of pieces with one meaning: its pattern, and what reads the words. None as a meaning means "not this"."""

    pattern: str
    read: Callable[[list[str], Lexicon], Any]


@attrs.frozen
class Rule:
    """One way to read a time: the name is the result's `rule`; `to_term` gets what was caught, by name."""

    name: str
    pattern: str
    to_term: Callable[..., Any]


def mentions(patterns: Iterable[str], phrases: Mapping[str, Phrase]) -> Counter[str]:
    """How often patterns, with the phrases they use, name each class of words; a word that they name itself is "=word"."""
    counted: Counter[str] = Counter()
    for pattern in patterns:
        for match in _ELEMENT.finditer(pattern):
            if name := match["caught"] or match["plain"] or (match["word"] and f"={match['word']}"):
                counted[name] += 1
            elif match["phrase"]:
                counted += mentions([phrases[match["phrase"]].pattern], phrases)
    return counted


def translate(
    pattern: str, classes: Mapping[str, str], phrases: Mapping[str, Phrase], caught: dict[str, str] | None = None
) -> str:
    """The regular expression over codes that a pattern stands for; `caught` is filled with group name -> class.

    `classes` has the expression for each class of words, as `either` writes it.
    """
    out = []
    for match in _ELEMENT.finditer(pattern):
        if name := match["caught"]:
            group = (match["alias"] or name).replace("-", "_")
            if caught is not None:
                caught[group] = name
            out.append(f"(?P<{group}>{_class(name, classes)})" if caught is not None else _class(name, classes))
        elif name := match["plain"]:
            out.append(_class(name, classes))
        elif name := match["phrase"]:
            inner = translate(phrases[name].pattern, classes, phrases)
            group = match["phrase_alias"] or name
            if caught is not None:
                caught[group] = f"%{name}"
            out.append(f"(?P<{group}>{inner})" if caught is not None else f"(?:{inner})")
        elif word := match["word"]:
            out.append(_class(f"={word}", classes))
        elif match["gap"]:
            out.append("[ -]")
        else:
            out.append("(?:" if match["rest"] == "(" else match["rest"])
    return "".join(out)


_Tree = dict[str, "_Tree"]
_QUANTIFIERS = ("?", "*", "+")
_ATOM = re.compile(r"\(\?P<\w+>|\(\?:|\(\?<?[=!]|\[[^\]]*\]|\\.|.", re.DOTALL)


def first_codes(expression: str) -> set[str]:
    """The codes that a translated pattern may start with."""
    return _first_of_group(_ATOM.findall(expression), 0)[0]


def any_of(expressions: Iterable[str]) -> str:
    """An expression that matches where any of these does, with what they have in common at their starts written once."""
    tree: _Tree = {}
    for expression in expressions:
        node = tree
        for item in _items(expression):
            if item == "|":
                node.setdefault("", {})
                node = tree
            else:
                node = node.setdefault(item, {})
        node.setdefault("", {})
    return _written(tree)


def _items(expression: str) -> Iterator[str]:
    """The parts of an expression that stand one after another: a code, a set or a group, each with its "?" or the like."""
    depth, item = 0, ""
    for atom in _ATOM.findall(expression):
        if depth == 0 and item and atom not in _QUANTIFIERS:
            yield item
            item = ""
        item += atom
        depth += (atom[0] == "(") - (atom == ")")
    if item:
        yield item


def _written(tree: _Tree) -> str:
    if "" in tree:  # one of them ends here: what the others say further on decides nothing
        return ""
    written = [item + _written(rest) for item, rest in tree.items()]
    return written[0] if len(written) == 1 else f"(?:{'|'.join(written)})"


def _first_of_group(atoms: list[str], at: int) -> tuple[set[str], bool, int]:
    """First codes of the alternatives from a place to the group's end, whether they may be empty, and that end."""
    firsts: set[str] = set()
    empty, group_empty = True, False
    while at < len(atoms) and atoms[at] != ")":
        atom = atoms[at]
        if atom == "|":
            group_empty, empty = group_empty or empty, True
            at += 1
            continue
        codes, optional, at = _first_of_atom(atoms, at)
        if at < len(atoms) and atoms[at] in _QUANTIFIERS:
            optional = optional or atoms[at] != "+"
            at += 1
        if empty:
            firsts |= codes
            empty = optional
    return firsts, group_empty or empty, at


def _first_of_atom(atoms: list[str], at: int) -> tuple[set[str], bool, int]:
    atom = atoms[at]
    if atom[0] == "(":
        codes, empty, end = _first_of_group(atoms, at + 1)
        looks_around = atom[-1] in "=!"
        return (set(), True, end + 1) if looks_around else (codes, empty, end + 1)
    return set(atom[1:-1] if atom[0] == "[" else atom[-1]), False, at + 1


def _class(name: str, classes: Mapping[str, str]) -> str:
    if name not in classes:
        raise TimelineError(f"no word is in class <{name}>: name a class of the language's data, or add it there")
    return classes[name]


def either(codes: str, runs: tuple[str, ...] = ()) -> str:
    """An expression for one of these runs of codes, the longest first, or else for one of these codes."""
    one = codes if len(codes) == 1 else f"[{codes}]"
    return f"(?:{'|'.join([*sorted(runs, key=len, reverse=True), *[one] * bool(codes)])})" if runs else one
