"""What the text around an event gives its description: its times, asides, whom words mean, and who speaks."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import attrs

from timeline.events.parsing.arcs import NOUN_SUBJECTS
from timeline.events.reference.ownership import is_of_other_side
from timeline.events.reference.reference import Referents
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Doc, Token

_FEW = 2  # words: an event's noun and "of"
_words = lists("description")


@attrs.frozen(eq=False)
class Context:
    """What the text around an event gives its description.

    The places of the words that become its date, of all times, and of what stands in brackets; whom words mean; and the
    places of the verbs whose clauses are being told, each within the one before. `speakers` holds the places of quoted words,
    each with who speaks, where that is known. `gaps` holds the places of what is told of the verb once more, which is never
    told with it.
    """

    times: frozenset[int]
    all_times: frozenset[int]
    asides: frozenset[int]
    referents: Referents
    speakers: Mapping[int, Token | None]
    gaps: frozenset[int] = frozenset()
    telling: frozenset[int] = frozenset()

    def telling_of(self, verb: Token) -> Context:
        """The same, in the clause of a verb."""
        if verb.i in self.telling:
            return self
        telling = self.telling | {verb.i}  # made anew by hand: `evolve` takes five times as long
        return Context(self.times, self.all_times, self.asides, self.referents, self.speakers, self.gaps, telling)

    def with_times(self) -> Context:
        """The same, with its times told."""
        return attrs.evolve(self, times=self.gaps)

    def timed_by(self, verb: Token) -> Context:
        """The same, with the times that hang on a verb left to its date, too."""
        below = [child for child in verb.rights if child.dep_ in ("npadvmod", "prep")]
        below += [noun for child in below for noun in child.rights]
        held = {word.i for one in below if one.i in self.all_times for word in one.subtree}
        return attrs.evolve(self, times=self.times | (held & self.all_times))

    def word(self, token: Token, told: str) -> str:
        """What to write for a token after what is told; "" for nothing."""
        meant = self.referents.names.get(token.i)
        if meant is None:
            whom = self.referents.pronouns.get(token.i, "")
            whom = "" if token.lower_ in ("his", "her") and token.head.lemma_ in _words("of_no_one") else whom
            is_told = token.tag_ == "PRP$" and told and not (_is_outside(token, whom, told) or _is_of_none(token, whom, told))
            owner, owns, owned = whom.partition("'s ")
            if owner and owns and not whom.endswith("'s") and owner.split()[-1] in told.split():
                whom = f"the {owned}"  # "Lee recalled her envoy but sent | him | back": the envoy
            meant = None if is_told else whom or None
        name = "" if meant is None else meant.removesuffix("'s").removesuffix("'")
        known = bool(name) and name.split()[-1].lower() in told.lower()
        known = known or not self.referents.called.get(name, set()).isdisjoint(told.lower().split())
        if meant is not None and not known:
            return meant
        has_lost_article = any(child.lower_ == "the" and self.referents.names.get(child.i) == "" for child in token.lefts)
        return f"the {token.text}" if has_lost_article else token.text  # "the company" of whom the name is told


Words = Callable[["Token", Context], "list[Token]"]


def once_within(function: Words) -> Words:
    """A function that picks words to tell, worked out once for each token and each set of times left to the date.

    What a clause tells is asked for by who, what, where and the summary, and again by the clauses told with it.
    """

    @functools.wraps(function)
    def answer(token: Token, within: Context) -> list[Token]:
        answers = token.doc.answers
        key = (function, token.i, within.times, within.gaps)
        if key not in answers:
            answers[key] = function(token, within)
        return list(answers[key])

    return answer


def _is_outside(possessive: Token, whom: str, told: str) -> bool:
    """Whether a possessive means none of what is told: "her father left"; but "she left her father"."""
    owned = possessive.head
    if is_of_other_side(possessive):
        return True  # "blamed Sutland and expelled | its | envoy"
    if owned.dep_ == "conj" and owned.head.dep_ in NOUN_SUBJECTS:  # "the bank and her company failed"
        return possessive.lower_ in ("his", "her") and whom[:1].isupper()
    return owned.dep_ == "pobj" and owned.head.lower_ == "of" and len(told.split()) <= _FEW  # "use of their wool"


def _is_of_none(possessive: Token, whom: str, told: str) -> bool:
    """Whether nothing told may be the owner: "a raise in their wage" of a demand; not of "Lee paid for their house"."""
    first, *words = told.split()
    if possessive.lower_ == "their" and possessive.head.lemma_ in load_vocabulary().words("reference", "of_teams"):
        return whom[:1].isupper()  # "he joined Lund and became | their manager"
    if possessive.lower_ == "its" and not load_vocabulary().words("link", "sudden").isdisjoint(words):
        return True  # "a storm tore | its tents"
    if possessive.lower_ in ("his", "her"):  # "the Marl Bank sold | her house"
        words = [word for at, word in enumerate(words) if not _is_of_body(words, at)]
    if any(word[0].isupper() for word in words) or not (first[0].islower() or first.lower() in _words("articles")):
        return False
    if possessive.lower_ in ("his", "her"):
        has_person = any(load_vocabulary().is_person(word.removesuffix("'s")) for word in words)
        return whom[:1].isupper() and "'s " not in whom and not has_person
    return "'s " not in whom


def _is_of_body(words: list[str], at: int) -> bool:
    """Whether a word is of the name of a bank, a museum or the like: "Marl" and "Bank" of "the Marl Bank"."""
    name = itertools.takewhile(lambda word: word[0].isupper(), words[at:])
    last = list(name)[-1:]
    return bool(last) and last[0].removesuffix("'s").lower() in load_vocabulary().words("reference", "told_by_kind")


def find_asides(doc: Doc) -> frozenset[int]:
    """The places of what stands in brackets, and of the brackets."""
    opened: list[int] = []
    asides: set[int] = set()
    for token in doc:
        if token.text in BRACKETS:
            opened.append(token.i)
        elif token.text in BRACKETS.values() and opened:
            start = opened.pop()
            if token.i - start < _LONGEST_ASIDE:
                asides.update(range(start, token.i + 1))
    return frozenset(asides)


BRACKETS = {"(": ")", "[": "]"}


_LONGEST_ASIDE = 15  # tokens: what is longer tells something
