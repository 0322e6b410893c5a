"""Arcs of the parse: which relations are of subjects and of clauses, for all that read it; and how repairs move them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

SUBJECTS = ("nsubj", "nsubjpass", "csubj", "expl")  # the relations of subjects to their verbs
NOUN_SUBJECTS = ("nsubj", "nsubjpass")  # those of them that name who or what
FINITE = ("VBD", "VBZ", "VBP", "MD")  # the tags of verbs that make a clause
CLAUSES = ("conj", "ccomp", "advcl", "parataxis", "dep")  # what a main verb may be taken for


def subject_of(verb: Token) -> Token | None:
    return next((child for child in verb.lefts if child.dep_ in SUBJECTS), None)


def helpers_of(verb: Token) -> list[Token]:
    return [child for child in verb.lefts if child.dep_ in ("aux", "auxpass")]


def is_finite(verb: Token) -> bool:
    return verb.pos_ in ("VERB", "AUX") and any(word.tag_ in FINITE for word in (*helpers_of(verb), verb))


def relation_of_subject(verb: Token) -> str:
    return "nsubjpass" if any(helper.dep_ == "auxpass" for helper in helpers_of(verb)) else "nsubj"


def hang_on(token: Token, head: Token, relation: str) -> None:
    token.head, token.dep_ = head, relation
