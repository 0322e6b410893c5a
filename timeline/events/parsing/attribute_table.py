"""spaCy's attribute ruler as a table: the same answers from the same patterns, without searching each text for them.

The rules of a pipeline map a token's word, tag and relation to its part of speech, morphology and lemma; nearly all look
at one token alone. What they say of a word with a tag and a relation is therefore worked out once. spaCy's own component
matches every pattern against every text, and takes a third of the pipeline's time.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import numpy as np
from spacy.language import Language
from spacy.symbols import IDS

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token
    from spacy.vocab import Vocab

_SETS = ("POS", "MORPH", "LEMMA", "TAG", "DEP")  # what rules of any pipeline seen so far set
_READS = ("LOWER", "TAG", "DEP", "IS_SPACE")  # what their patterns look at

_MOST_KNOWN = 10_000  # words: with many more, a stream of new words ends a fifth larger than it began

Key = tuple[int, int, int]
Rule = tuple[list[list[dict[str, Any]]], dict[str, Any], int]


@Language.factory("timeline_attribute_table")  # type: ignore[untyped-decorator]  # spaCy has no types here
def make_attribute_table(nlp: Language, name: str, patterns: list[dict[str, Any]]) -> AttributeTable:  # noqa: ARG001 - as spaCy calls it
    """The component, made the way spaCy makes its own."""
    return AttributeTable(nlp.vocab, patterns)


class AttributeTable:
    """A component that does what an attribute ruler with the same patterns does."""

    def __init__(self, vocab: Vocab, patterns: list[dict[str, Any]]) -> None:
        self.vocab = vocab
        self.rules: list[Rule] = [(rule["patterns"], rule["attrs"], rule["index"]) for rule in patterns]
        self.runs = [(pattern, attrs, index) for patterns, attrs, index in self.rules for pattern in patterns if len(pattern) > 1]
        self.known: dict[Key, tuple[int, ...]] = {}
        self.starts: dict[Key, bool] = {}
        self.told_apart: dict[int, int] = {}
        elements = [element for rule in patterns for pattern in rule["patterns"] for element in pattern]
        wanted = [element["LOWER"] for element in elements if "LOWER" in element]
        self.expressions = [re.compile(one["REGEX"]) for one in wanted if isinstance(one, dict) and "REGEX" in one]
        lists = [[one] if isinstance(one, str) else one.get("IN") or one.get("NOT_IN") or () for one in wanted]
        self.words = {word for one in lists for word in one}

    @staticmethod
    def holds(patterns: list[dict[str, Any]]) -> bool:
        """Whether a table can stand for these patterns: none of them looks at, or sets, what it does not know."""
        elements = [element for rule in patterns for pattern in rule["patterns"] for element in pattern]
        reads = {name for element in elements for name in element}
        return reads <= set(_READS) and {name for rule in patterns for name in rule["attrs"]} <= set(_SETS)

    def __call__(self, doc: Doc) -> Doc:
        lowers, tags, relations = doc.to_array(["LOWER", "TAG", "DEP"]).reshape(len(doc), 3).T.tolist()
        told_apart = self.told_apart
        apart = [told_apart[lower] if lower in told_apart else self._tell_apart(lower) for lower in lowers]
        keys = list(zip(apart, tags, relations, strict=True))
        rows = [self.known.get(key) or self._learn(key, doc[at]) for at, key in enumerate(keys)]
        if rows:
            doc.from_array(["POS", "MORPH", "LEMMA", "TAG", "DEP"], np.array(rows, np.uint64))
            for at, key in enumerate(keys[:-1]):
                if self.starts[key]:
                    self._set_of_runs(doc, at)
        return doc

    def _tell_apart(self, lower: int) -> int:
        """A word's id if a pattern names it, or it is white space; 0 for all others, which the rules treat alike."""
        if len(self.told_apart) > _MOST_KNOWN:  # memory stays flat in a long stream
            self.told_apart.clear()
        word = self.vocab.strings[lower]
        named = word.isspace() or word in self.words or any(expression.search(word) for expression in self.expressions)
        self.told_apart[lower] = lower if named else 0
        return self.told_apart[lower]

    def _learn(self, key: Key, token: Token) -> tuple[int, ...]:
        """What the rules over one token say of a word with its tag and relation."""
        attributes: dict[str, Any] = {}
        for patterns, attrs, _ in self.rules:
            if any(len(pattern) == 1 and _matches(pattern[0], token) for pattern in patterns):
                attributes.update(attrs)
        strings = self.vocab.strings
        morph = self.vocab.morphology.add(attributes.get("MORPH", ""))
        row = (
            int(IDS.get(attributes.get("POS", ""), 0)),
            int(morph),
            strings.add(attributes["LEMMA"]) if "LEMMA" in attributes else 0,
            strings.add(attributes["TAG"]) if "TAG" in attributes else key[1],
            strings.add(attributes["DEP"]) if "DEP" in attributes else key[2],
        )
        self.starts[key] = any(_matches(pattern[0], token) for pattern, _, _ in self.runs)
        self.known[key] = row
        return row

    def _set_of_runs(self, doc: Doc, at: int) -> None:
        """What the rules over several tokens say of those from a place on."""
        for pattern, attrs, index in self.runs:
            run = doc[at : at + len(pattern)]
            if len(run) == len(pattern) and all(map(_matches, pattern, run)):
                if "POS" in attrs:
                    run[index].pos_ = attrs["POS"]
                if "LEMMA" in attrs:
                    run[index].lemma_ = attrs["LEMMA"]


def _matches(element: dict[str, Any], token: Token) -> bool:
    values = {"LOWER": token.lower_, "TAG": token.tag_, "DEP": token.dep_, "IS_SPACE": token.is_space}
    return all(_agrees(values[name], wanted) for name, wanted in element.items())


def _agrees(value: Any, wanted: Any) -> bool:
    if not isinstance(wanted, dict):
        return bool(value == wanted)
    if "IN" in wanted:
        return value in wanted["IN"]
    if "NOT_IN" in wanted:
        return value not in wanted["NOT_IN"]
    return re.search(wanted["REGEX"], value) is not None
