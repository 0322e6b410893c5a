"""What else those are called who have a name: "the spokesman" for Jan Moe, "the bank" for the Marl Bank."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.grammar.names import of_after
from timeline.events.parsing.arcs import NOUN_SUBJECTS
from timeline.events.reference.entity import Entity
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_words = lists("reference")
_NEAR = 6  # sentences, in which a king is still the same
_ACTING = (*NOUN_SUBJECTS, "poss")


class Called:
    """The nouns by which a text has told of those it names; one that it has told of somebody else by tells nobody."""

    def __init__(self) -> None:
        self.names: dict[str, set[str]] = {}
        self.holders: dict[str, set[str]] = {}  # the persons of a role, without their titles
        self.last: str | None = None  # the person told of last as one who acts
        self.of_others: set[str] = set()
        self.owners: dict[str, set[str]] = {}
        self.sentences = 0  # so far
        self.told_at: dict[str, int] = {}  # in which of them somebody was named last

    def next_sentence(self) -> None:
        """Count one more."""
        self.sentences += 1

    def note_name(self, head: Token, entity: Entity) -> None:
        """Take in what stands before a name, or ends it: "spokesman Jan Moe", "the Marl Bank"."""
        if not entity.is_named or entity.last_word.lower() in _words("particles"):
            return  # "Zine El": a part of a name
        if any(child.dep_ == "conj" and child.lower_ == head.lower_ for child in head.rights):
            self.of_others.add(head.lower_)  # "Lund University and Marl University"
        if entity.number > 1:
            return
        self.told_at[entity.text] = self.sentences
        if entity.kind != "thing" and head.dep_ in NOUN_SUBJECTS:
            self.last = entity.text
        name = {part for word in entity.words for part in word.lower().split("-")}
        before = [part for part in head.doc.tokens[head.left_edge.i : head.i] if part.lower_ not in name and part.text.isalpha()]
        if before and before[-1].pos_ in ("NOUN", "PROPN"):
            if entity.kind != "thing":
                self._note(before, entity.text)
            self._note_body(before[-1], entity.text)
        if entity.kind != "person" and head.lower_ in _words("told_by_kind"):
            whole = _with_place(head, entity)
            if whole.removeprefix("the ").lower() != head.lower_:
                self.names.setdefault(head.lower_, set()).add(whole)

    def note_role(self, noun: Token, name: str) -> None:
        """Take in what a phrase beside a name calls it: "the minister, Ann Lee", "Ann Lee, the minister"."""
        if noun.dep_ in NOUN_SUBJECTS:
            self.told_at[name] = self.sentences
            self.last = name
        self._note(list(noun.doc.tokens[noun.left_edge.i : noun.i + 1]), name)
        self._note_body(noun, name)

    def _note_body(self, noun: Token, name: str) -> None:
        """Take in what kind of body a name is told to be: "trade union Marl"."""
        if noun.lower_ in _words("told_by_kind") and noun.lower_ not in _words("kinds_of_company"):  # for those `companies`
            is_place = noun.is_lower and noun.lower_ in _words("landforms")
            self.names.setdefault(noun.lower_, set()).add(f"the {noun.text} {name}" if is_place else name)

    def note_definition(self, noun: Token, head: Token, entity: Entity) -> None:
        """Take in what a name is said to be: "the Lund Act is an | act of parliament"."""
        kinds = _words("told_by_kind") - _words("kinds_of_company") | _words("defined")
        is_one = any(child.lower_ in ("a", "an") for child in noun.lefts)
        if not is_one or noun.lower_ not in kinds:
            return
        for kind in ("newspaper", "paper") if noun.lower_ == "newspaper" else (noun.lower_,):
            self.names.setdefault(kind, set()).add(_with_place(head, entity))

    def _note(self, words: list[Token], name: str) -> None:
        last, before = words[-1].lower_, [word.lower_ for word in words[:-1]]
        if not load_vocabulary().is_person(last) or not _words("no_longer").isdisjoint(before):
            return
        first = before[-1] if before else ""
        role = f"{first} {last}" if first in _words("of_offices") else last  # no "minister" is the prime minister
        self.holders.setdefault(role, set()).add(name)
        is_royal = last in _words("titles_before_names") and not name.lower().startswith(last)
        self.names.setdefault(role, set()).add(f"{last.capitalize()} {name}" if is_royal else name)

    def note_noun(self, noun: Token, owner: str | None) -> None:
        """Take in a noun that names nobody: of whom it is, or that there are more of the kind."""
        if owner is not None and noun.lower_ in _words("owned"):
            self.owners.setdefault(noun.lower_, set()).add(owner)
            return
        is_beside = noun.dep_ in ("appos", "attr", "compound") or any(child.dep_ == "appos" for child in noun.rights)
        if noun.dep_ in ("attr", "oprd") and load_vocabulary().is_person(noun.lemma_):
            self.of_others.add(_phrase(noun))  # "became president"
        if not is_beside and not _is_bare(noun):
            self.of_others.add(_phrase(noun))

    def name_of(self, noun: Token) -> str | None:
        """The one whom "the spokesman", "the bank" or "the prime minister" mean; None for nobody known, or several."""
        phrase = _phrase(noun)
        names, holders = self.names.get(phrase, ()), self.holders.get(phrase)
        if not _is_bare(noun) or len(names) != 1 or phrase in self.of_others:
            return None
        if holders:  # whoever was told of last, and is called nothing else, may be "the king", too
            is_told_of = self.last in holders or any(self.last in others for others in self.holders.values())
            is_near = any(self.sentences - self.told_at.get(name, 0) <= _NEAR for name in holders)
            is_royal = phrase in _words("titles_before_names")  # "the king" of another century is none of before
            is_told_of = is_told_of and (is_near or not is_royal)
        else:  # "at the party" is no Labour Party
            is_told_of = noun.dep_ in _ACTING or noun.lower_ not in _words("venues")
        return next(iter(names)) if is_told_of else None

    def is_role(self, noun: Token) -> bool:
        """Whether persons are called so, of whom there may be several."""
        return _phrase(noun) in self.holders

    def owner_of(self, noun: Token) -> str | None:
        """Whose "the office" is."""
        owners = self.owners.get(noun.lower_, ())
        return next(iter(owners)) if _is_bare(noun) and len(owners) == 1 and noun.lower_ not in self.of_others else None


def _with_place(head: Token, entity: Entity) -> str:
    """A name with the place that belongs to it: "the Agricultural Bank of Norland"."""
    of = of_after(head)
    place = None if of is None else next((child for child in of.rights if child.pos_ == "PROPN" and not child.rights), None)
    is_told = place is None or entity.last_word == place.text
    of_place = "" if place is None or is_told else f" {head.doc.text_between(head.i + 1, place.i + 1)}"
    text = entity.text + of_place
    owner = next((child for child in head.lefts if child.dep_ == "poss" and child.pos_ == "PROPN"), None)
    if owner is not None and "'" not in text:  # "Norland's Meteorological Agency"
        return f"{head.doc.text_between(owner.left_edge.i, owner.right_edge.i + 1)} {text}"
    has_article = bool(entity.article) or head.left_edge.lower_ == "the"
    return f"the {text}" if has_article and not text.lower().startswith("the ") else text


def _phrase(noun: Token) -> str:
    """The words by which somebody is called: "minister", "prime minister"."""
    before = noun.nbor(-1).lower_ if noun.i else ""
    return f"{before} {noun.lower_}" if before in _words("of_offices") else noun.lower_


def says_nothing_of_which(child: Token) -> bool:
    """Whether what follows a noun does not say which one is meant, as a clause between commas: "the bank, which fell,"."""
    is_added = child.dep_ == "relcl" and child.left_edge.i > 0 and child.left_edge.nbor(-1).text == ","
    return is_added or child.dep_ in ("case", "punct")


def _is_bare(noun: Token) -> bool:
    """Whether a noun has nothing that says which one: "the bank", "the prime minister"."""
    if not noun.lefts or noun.lefts[0].lower_ != "the":
        return False
    words = [child.lower_ for child in noun.lefts]
    is_alone = words[:1] == ["the"] and len(words) == len(_phrase(noun).split())
    return is_alone and noun.tag_ in ("NN", "NNP") and all(map(says_nothing_of_which, noun.rights))
