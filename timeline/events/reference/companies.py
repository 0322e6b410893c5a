"""Which company "the company" means, and whose "net profit" fell: the one that the text is about, until it tells of another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.grammar.verbs import governing_verb
from timeline.events.parsing.arcs import NOUN_SUBJECTS
from timeline.events.reference.called import says_nothing_of_which
from timeline.events.reference.entity import whose
from timeline.events.reference.mentions import Mention, is_of_main_clause
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token
    from timeline.events.reference.entity import Entity

_words = lists("reference")
_ANY = ("company", "firm")  # every company is called so; "group" and "airline" only what was told of as one
_ACTING = (*NOUN_SUBJECTS, "poss", "agent", "dobj")
_LONG_AGO = 2  # sentences since another company was told of


class Companies:
    """The companies that a text has named so far, sentence by sentence."""

    def __init__(self) -> None:
        self.first: str | None = None
        self.leading: str | None = None  # what acted first by a name of its own, a company or not
        self.kinds: dict[str, set[str]] = {}  # by what nouns each was told of
        self._sentence = 0
        self._last_other = -_LONG_AGO - 1

    def next_sentence(self) -> None:
        self._sentence += 1

    def note_name(self, head: Token, entity: Entity) -> None:
        """Take in a name: that of a company by its last word, "Inc", or by the noun before it, "brewer Marl"."""
        if entity.kind == "person" or entity.number > 1:
            return
        beside = [child for child in head.lefts if child.dep_ in ("compound", "amod", "nmod")]
        beside += [head.head] if head.dep_ == "appos" else []  # "its insurer, Hall Mutual"
        kinds = [noun.lower_ for noun in beside if noun.lower_ in _kinds()]
        is_company = entity.text in self.kinds or bool(kinds) or not _words("companies").isdisjoint(entity.words)
        is_acting = head.dep_ in NOUN_SUBJECTS
        if is_acting and self.leading is None:
            self.leading = entity.text
        if is_company:
            self._note(entity.text, kinds, is_acting=is_acting)
        elif is_acting and is_of_main_clause(Mention(entity, head)):
            is_other = self.first is not None and not self._is_first(entity)
            self._last_other = self._sentence if is_other else self._last_other  # a company, for all that is known

    def note_kind(self, noun: Token, name: str) -> None:
        """Take in what a phrase beside a name calls it: "Marl, a brewer"."""
        is_owner = noun.lower_ in _words("owners") and not _words("companies").isdisjoint(name.split())
        is_owner = is_owner or _is_largest(noun)
        if (noun.lower_ in _kinds()) or is_owner:
            is_acting = is_owner or noun.dep_ in NOUN_SUBJECTS or noun.head.dep_ in NOUN_SUBJECTS
            self._note(name, [] if is_owner else [noun.lower_], is_acting=is_acting)

    def _note(self, name: str, kinds: list[str], *, is_acting: bool) -> None:
        self.kinds.setdefault(name, set()).update(kinds)
        is_leading = self.leading is None or self.leading.split()[:1] == name.split()[:1]
        if self.first is None and is_acting and is_leading:  # not an insurer of "Marl Foods", which no word tells to be a company
            self.first = name
        elif name != self.first:
            self._last_other = self._sentence

    def note_noun(self, noun: Token) -> None:
        """Take in a company that is not named: "a Dutch company"."""
        is_new = any(child.lower_ in ("a", "an", "another") for child in noun.lefts)
        if is_new and noun.lower_ in _kinds() and noun.dep_ not in ("appos", "attr"):
            self._last_other = self._sentence

    def meant(self, noun: Token, before: list[Mention]) -> str | None:
        """The company that "the company", "the group" or "the Lund-based firm" mean; None for none, or one of several."""
        if self.first is None or noun.lower_ not in _kinds() or not _is_bare(noun) or not self._is_alone(before):
            return None
        verb = governing_verb(noun)
        if any(self._is_first(one.entity) and governing_verb(one.head) is verb for one in before):
            return None  # "gave Marl a stake in the company": in another
        others = (kinds for name, kinds in self.kinds.items() if name != self.first)
        is_its_own = noun.lower_ in self.kinds[self.first] and all(noun.lower_ not in kinds for kinds in others)
        is_epithet = noun.lower_ in _kinds() and any(child.lower_ == "based" for child in noun.lefts)  # "the Lund-based maker"
        return self.first if noun.lower_ in _ANY or is_its_own or is_epithet else None

    def owned(self, text: str) -> str:
        """A text with its owner, if it is a result: "their" of "shares" as "Marl Inc's shares"."""
        return f"{whose(self.first)} {text.lower()}" if self.first is not None and text.lower() in _words("results") else text

    def owner_of(self, noun: Token, before: list[Mention]) -> str | None:
        """Whose "net profit" it is, of a noun that a clause is about and that says nothing else of whose it is."""
        if self.first is None or noun.lower_ not in _words("results") or not self._is_alone(before):
            return None
        if any(self._is_first(one.entity) for one in before):
            return None  # "Marl said profit rose"
        is_result = all(child.lower_ in _words("of_results") for child in noun.lefts)
        is_whole = not any(child.dep_ in ("prep", "conj", "acl", "relcl", "appos") for child in noun.rights)
        verb = noun.head
        places = [child for child in verb.children if child.dep_ == "prep" and child.lower_ in ("in", "at", "for")]
        parts = (part for place in places for part in place.rights if part.lemma_ in _words("parts_of_company"))
        is_of_part = any(place.i < noun.i for place in places) or next(parts, None) is not None  # "in chemicals, profit fell"
        return self.first if is_result and is_whole and not is_of_part else None

    def of_result(self, before: list[Mention]) -> str | None:
        """Whose profit or revenue a sentence was about: "Operating profit fell to 22 million pounds"."""
        about = [one for one in before if one.is_subject and is_of_main_clause(one)]
        are_results = bool(about) and all(one.entity.last_word.lower() in _words("results") for one in about)
        return self.first if are_results and self._is_alone(before) else None

    def _is_alone(self, before: list[Mention]) -> bool:
        """Whether no other body has been told of that may be meant; `before` is told of in the same sentence."""
        others = (one for one in before if one.entity.is_named and one.entity.kind != "person" and one.head.dep_ in _ACTING)
        return all(self._is_first(one.entity) for one in others) and self._sentence - self._last_other >= _LONG_AGO

    def _is_first(self, entity: Entity) -> bool:
        """Whether a name is the first company's, or short for it: "Marl", "MARL Inc."."""
        return self.first is not None and [word.lower() for word in entity.words[:1]] == self.first.lower().split()[:1]


def _kinds() -> frozenset[str]:
    return _words("kinds_of_company")


def _is_largest(noun: Token) -> bool:
    """Whether a phrase tells a firm by its trade and its rank there, as no person is told: "the country's largest baker"."""
    is_ranked = any(child.lower_ in ("largest", "biggest") or child.lower_.endswith("-largest") for child in noun.lefts)
    return is_ranked and noun.tag_ == "NN" and noun.lower_.endswith(("er", "or")) and load_vocabulary().is_person(noun.lower_)


def _is_bare(noun: Token) -> bool:
    """Whether a noun tells no more of which one is meant than where it sits: "the company", "the Lund-based company"."""
    words = [child.lower_ for child in noun.lefts if child.lower_ != "based" and child.dep_ not in ("acl", "advcl", "punct")]
    is_placed = any(child.lower_ == "based" for child in noun.lefts)  # "the Lund-based maker | of boats"
    more = [child for child in noun.rights if not says_nothing_of_which(child) and not _is_main(child)]
    return words == ["the"] and noun.tag_ == "NN" and (not more or (is_placed and [child.lower_ for child in more] == ["of"]))


def _is_main(participle: Token) -> bool:
    """Whether what hangs on a noun is the verb of its sentence: "founded in 1971, the firm | listed in 1996 and bought Marl"."""
    return participle.dep_ == "acl" and any(child.dep_ == "conj" and child.tag_ == "VBD" for child in participle.rights)
