"""Arcs of the parse: which relations are of subjects and of clauses, for all that read it; and how repairs move them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

SUBJECTS = ("nsubj", "nsubjpass", "csubj", "expl")  # the relations of subjects to their verbs
NOUN_SUBJECTS = ("nsubj", "nsubjpass")  # those of them that name who or what
NOUNS = ("NOUN", "PROPN")  # the parts of speech of what has a name or is one
TENSED = ("VBD", "VBZ", "VBP")  # the tags of verbs that have a tense of their own
FINITE = (*TENSED, "MD")  # the tags of verbs that make a clause
CLAUSES = ("conj", "ccomp", "advcl", "parataxis", "dep")  # what a main verb may be taken for


def subject_of(verb: Token) -> Token | None:
    return next((child for child in verb.lefts if child.dep_ in SUBJECTS), None)


def has_subject(verb: Token) -> bool:
    return any(child.dep_ in SUBJECTS for child in verb.children)


def helpers_of(verb: Token) -> list[Token]:
    return [child for child in verb.lefts if child.dep_ in ("aux", "auxpass")]


def start_of(verb: Token) -> int:
    """Where a verb starts, with its helpers."""
    return min((helper.i for helper in helpers_of(verb)), default=verb.i)


def has_to(verb: Token) -> bool:
    """Whether a "to" stands before a verb: "to sail"."""
    return any(child.tag_ == "TO" for child in verb.lefts)


def has_finite_form(word: Token) -> bool:
    """Whether a word alone makes a clause: "sails", "will"."""
    return word.tag_ in FINITE


def is_finite(verb: Token) -> bool:
    """Whether a verb makes a clause with its helpers: "has sailed"; not "sailing"."""
    return verb.pos_ in ("VERB", "AUX") and any(map(has_finite_form, (*helpers_of(verb), verb)))


def relation_of_subject(verb: Token) -> str:
    return "nsubjpass" if any(helper.dep_ == "auxpass" for helper in helpers_of(verb)) else "nsubj"


def hang_on(token: Token, head: Token, relation: str) -> None:
    token.head, token.dep_ = head, relation


def make_determiner(that: Token, noun: Token) -> None:
    """Let a "that" say which noun is meant: "ended | that | November"."""
    hang_on(that, noun, "det")
    that.pos_, that.tag_ = "DET", "DT"


def put_over_helper(verb: Token, helper: Token, relation: str = "aux") -> None:
    """Let a verb be the root, with all that hung on its helper, which was taken for the main verb."""
    for child in helper.children:
        if child is not verb:
            child.head = verb
    make_root(verb, helper)
    hang_on(helper, verb, relation)
    helper.pos_ = "AUX"


def make_root(verb: Token, *taken: Token) -> None:
    """Let a verb be the root of its sentence; the marks of what was taken for it are its own."""
    for word in taken:
        for child in word.children:
            if child.dep_ == "punct":
                child.head = verb
    hang_on(verb, verb, "ROOT")
