"""What else those are called who have a name: "the spokesman" for Jan Moe, "the bank" for the Marl Bank."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.description.entities import Entity
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_words = lists("reference")
_INDEFINITE = ("a", "an", "another", "any", "each", "every", "no", "one", "other", "second", "its", "his", "her", "their", "our")


class Called:
    """The nouns by which a text has told of those it names; one that it has told of somebody else by tells nobody."""

    def __init__(self) -> None:
        self.names: dict[str, set[str]] = {}
        self.of_others: set[str] = set()
        self.owners: dict[str, set[str]] = {}

    def note_name(self, head: Token, entity: Entity) -> None:
        """Take in what stands before a name, or ends it: "spokesman Jan Moe", "the Marl Bank"."""
        if not entity.is_named or entity.number > 1 or entity.words[-1].lower() in _words("particles_of_names"):
            return  # "Zine El": a part of a name
        name = {word.lower() for word in entity.words}
        before = [part for part in head.doc[head.left_edge.i : head.i] if part.lower_ not in name and part.text.isalpha()]
        if entity.kind != "thing" and before and before[-1].pos_ in ("NOUN", "PROPN"):
            self._note(before, entity.text)
        if entity.kind != "person" and head.lower_ in _words("told_by_kind"):
            whole = _with_place(head, entity)
            if whole.removeprefix("the ").lower() != head.lower_:
                self.names.setdefault(head.lower_, set()).add(whole)

    def note_role(self, noun: Token, name: str) -> None:
        """Take in what a phrase beside a name calls it: "the minister, Ann Lee", "Ann Lee, the minister"."""
        self._note(list(noun.doc[noun.left_edge.i : noun.i + 1]), name)

    def _note(self, words: list[Token], name: str) -> None:
        last = words[-1].lower_
        if not load_vocabulary().is_person(last):
            return
        first = words[-2].lower_ if len(words) > 1 else ""
        role = f"{first} {last}" if first in _words("of_offices") else last  # no "minister" is the prime minister
        is_royal = last in _words("royal") and not name.lower().startswith(last)
        self.names.setdefault(role, set()).add(f"{last.capitalize()} {name}" if is_royal else name)

    def note_noun(self, noun: Token, owner: str | None) -> None:
        """Take in a noun that names nobody: of whom it is, or that there are more of the kind."""
        if owner is not None and noun.lower_ in _words("owned"):
            self.owners.setdefault(noun.lower_, set()).add(owner)
            return
        is_beside = noun.dep_ in ("appos", "attr", "compound") or any(child.dep_ == "appos" for child in noun.rights)
        if not is_beside and (not _is_bare(noun) or any(child.lower_ in _INDEFINITE for child in noun.lefts)):
            self.of_others.add(_phrase(noun))

    def name_of(self, noun: Token) -> str | None:
        """The one whom "the spokesman", "the bank" or "the prime minister" mean; None for nobody known, or several."""
        phrase = _phrase(noun)
        names = self.names.get(phrase, ())
        return next(iter(names)) if _is_bare(noun) and len(names) == 1 and phrase not in self.of_others else None

    def owner_of(self, noun: Token) -> str | None:
        """Whose "the office" is."""
        owners = self.owners.get(noun.lower_, ())
        return next(iter(owners)) if _is_bare(noun) and len(owners) == 1 and noun.lower_ not in self.of_others else None


def _with_place(head: Token, entity: Entity) -> str:
    """A name with the place that belongs to it: "the Agricultural Bank of Norland"."""
    of = next((child for child in head.rights if child.lower_ == "of" and child.i == head.i + 1), None)
    place = None if of is None else next((child for child in of.rights if child.pos_ == "PROPN" and not child.rights), None)
    text = entity.text if place is None else f"{entity.text} {head.doc.text_between(head.i + 1, place.i + 1)}"
    owner = next((child for child in head.lefts if child.dep_ == "poss" and child.pos_ == "PROPN"), None)
    if owner is not None and "'" not in text:  # "Norland's Meteorological Agency"
        return f"{head.doc.text_between(owner.left_edge.i, owner.right_edge.i + 1)} {text}"
    has_article = bool(entity.article) or head.left_edge.lower_ == "the"
    return f"the {text}" if has_article and not text.lower().startswith("the ") else text


def _phrase(noun: Token) -> str:
    """The words by which somebody is called: "minister", "prime minister"."""
    before = noun.nbor(-1).lower_ if noun.i else ""
    return f"{before} {noun.lower_}" if before in _words("of_offices") else noun.lower_


def _is_bare(noun: Token) -> bool:
    """Whether a noun has nothing that says which one: "the bank", "the prime minister"."""
    words = [child.lower_ for child in noun.lefts]
    is_alone = words[:1] == ["the"] and len(words) == len(_phrase(noun).split())
    return is_alone and noun.tag_ in ("NN", "NNP") and all(child.dep_ in ("case", "punct") for child in noun.rights)
