"""Persons told of as one, or as one and those with him, whom "they" may mean: "the family", "the band"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.reference.entity import Entity
from timeline.events.reference.mentions import Mention, is_cut
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_words = lists("reference")


def is_many_in_one(entity: Entity) -> bool:
    """Whether an entity is one of many persons: "the family", "the government"."""
    last = entity.last_word.lower()
    return entity.kind != "person" and (load_vocabulary().is_body(last) or last in _words("groups"))


def groups_before(levels: list[list[Mention]]) -> list[Mention]:
    """The subjects that "they" may be though each is one, where nothing else there is several: "the family", "the band"."""
    for level in levels:
        if any(one.entity.number > 1 for one in level):
            return []
        groups = [one for one in level if one.is_subject and not one.entity.is_named and is_many_in_one(one.entity)]
        if groups:
            return groups
    return []


def group_meant(pronoun: Token, groups: list[Mention], levels: list[list[Mention]]) -> Entity | None:
    """The one such group, where its pronoun's verb has one form for one and many: "the band came, and | they | played".

    A company may be another than those who were told of: "farmers fought the firm. The firm won, and | they | left".
    """
    verb = pronoun.head
    has_several = any(one.entity.number > 1 for level in levels for one in level)
    if has_several and groups[0].entity.last_word.lower() not in _words("groups"):
        return None
    forms = [verb, *(child for child in verb.lefts if child.dep_ in ("aux", "auxpass"))]
    is_plural = any(form.lower_ in ("are", "were", "have", "do") or form.tag_ == "VBP" for form in forms)
    is_one = len(groups) == 1 and not is_cut(groups[0]) and bool(groups[0].entity.text)
    return groups[0].entity if is_one and not is_plural and pronoun.dep_ == "nsubj" else None


def team_over(pronoun: Token, mentions: list[Mention]) -> Entity | None:
    """The one body over the clause that tells of it as of many: "Vale can ensure | they | stay up", "Vale won, but they fear"."""
    verb, over = pronoun.head, pronoun.head.head
    is_under = pronoun.lower_ == "they" and pronoun.dep_ == "nsubj" and verb.dep_ in ("ccomp", "conj") and over.i < pronoun.i
    if not is_under or any(one.entity.number > 1 for one in mentions):
        return None
    about = [one.entity for one in mentions if one.is_subject and one.head.head is over and one.entity.kind != "person"]
    is_body = len(about) == 1 and bool(about[0].text) and (about[0].is_named or is_many_in_one(about[0]))
    return about[0] if is_body else None


def couple_of_companions(pronoun: Token, before: list[list[Mention]]) -> Entity | None:
    """Who went with whom: "Moe set out with three companions. | They | reached the lake"; two parties told of as one."""
    mentions = [one for level in before for one in level]
    for one in mentions:
        verb = one.head.head
        is_led = one.head.dep_ == "nsubj" and verb.dep_ == "ROOT" and one.entity.number == 1
        withs = [noun for link in verb.rights if link.lower_ == "with" for noun in link.rights] if is_led else []
        if one.entity.kind == "thing" and not (one.entity.is_named and withs and withs[-1].lemma_ == "companion"):
            continue
        those = [other.entity for other in mentions if other.head in withs and other.entity.number > 1 and other.entity.text]
        if those and load_vocabulary().is_person(withs[-1].lemma_) and pronoun.dep_ in ("nsubj", "dobj"):
            return Entity(f"{one.entity.text} and {those[0].text}", "thing", None, 2)
    return None
