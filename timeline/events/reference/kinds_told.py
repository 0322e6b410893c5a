"""Things by their kind as a text told them first: "the talks" after "peace talks", "the official" after "a ministry official"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_words = lists("reference")
_NEAR = 8  # sentences, after which it may be another
_MOST_WORDS = 3  # before a noun
_LEAST_LETTERS = 4  # of a noun: "the bid" is one of many


class KindsTold:
    """The words before common nouns that say of which kind they are; of a noun told with several, none."""

    def __init__(self) -> None:
        self.kinds: dict[str, set[str]] = {}
        self.told_at: dict[str, int] = {}  # in which sentence a noun was told with its kind last
        self.sentences = 0  # so far

    def next_sentence(self) -> None:
        """Count one more."""
        self.sentences += 1

    def note(self, noun: Token) -> None:
        """Take in the kind that a noun is told with."""
        is_common = noun.tag_ in ("NN", "NNS") and len(noun.text) >= _LEAST_LETTERS
        if not is_common or noun.lower_ in _words("spans", "of_no_kind"):
            return
        before = [child for child in noun.lefts if child.dep_ == "compound"]
        start = min((child.left_edge.i for child in before), default=noun.i)
        words = noun.doc.tokens[start : noun.i]
        is_plain = all(word.text.isalpha() and not word.text.isupper() and word.pos_ in ("NOUN", "PROPN") for word in words)
        if not words:
            if any(child.dep_ == "det" and child.lower_ in ("a", "an", "another") for child in noun.lefts):
                self.kinds.setdefault(noun.lower_, set()).add("")  # a new one, of no kind
            return
        is_known = is_plain and len(words) <= _MOST_WORDS and not any(load_vocabulary().is_person(word.lower_) for word in words)
        self.kinds.setdefault(noun.lower_, set()).add(" ".join(map(_as_within, words)) if is_known else "")
        self.told_at[noun.lower_] = self.sentences

    def meant(self, noun: Token) -> str | None:
        """A noun with its kind, of which it is told alone: "the | talks |"."""
        told = self.kinds.get(noun.lower_, set())
        is_bare = [child.lower_ for child in noun.lefts] == ["the"] and noun.tag_ in ("NN", "NNS")
        is_other = noun.dep_ in ("compound", "appos", "attr") or any(
            child.dep_ in ("prep", "relcl", "acl", "appos", "compound") and child.i == noun.i + 1 for child in noun.rights
        )
        is_near = self.sentences - self.told_at.get(noun.lower_, -_NEAR) < _NEAR
        if not is_bare or is_other or not is_near or len(told) != 1:
            return None
        kind = next(iter(told))
        return f"{kind} {noun.text}" if kind else None


def _as_within(word: Token) -> str:
    """A word as it is written within a sentence."""
    return word.lower_ if word.is_sent_start and word.pos_ == "NOUN" else word.text
