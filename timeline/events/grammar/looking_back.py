"""What is done about what was: a court convicts of a murder, a minister mourns it, a report looks into it."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import TYPE_CHECKING

from timeline.events.parsing.parse import once
from timeline.events.vocabulary import load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_CLIMB = 12  # words above a word: from "crash" over "the victims of the crash" and what is told of them to the verb


@once
def looks_back(token: Token) -> Token | None:
    """The verb or noun by which an event is looked back on, so that it came before: "convicted of | killing two men".

    So came what is told of its noun: "marked the anniversary of the flood that | killed 40".
    """
    for place in itertools.chain([token], _nouns_told_of(token)):
        if (over := _over(place)) is not None:
            return over
    return None


def _nouns_told_of(clause: Token) -> Iterator[Token]:
    """The noun that a past clause tells of, and those that this stands under: "the inquiry into the fire that | killed 9"."""
    if clause.dep_ != "relcl" or clause.tag_ not in ("VBD", "VBN") or clause.left_edge.lower_ == "whose":
        return  # "an inquiry into the fire, whose report | led to a trial"
    noun = clause.head
    for _ in range(_CLIMB):
        yield noun
        if noun.dep_ != "pobj" or noun.head.lower_ != "of":
            return
        noun = noun.head.head


def _over(token: Token) -> Token | None:
    """What looks back on the very event that a word tells."""
    while token.dep_ == "conj" and token.head.pos_ == token.pos_:
        token = token.head
    link, words = token.head, load_vocabulary().tables["looking_back"]
    if token.dep_ == "dobj" or (token.dep_ == "xcomp" and token.tag_ == "VBG"):
        return link if link.lemma_ in words["objects"] else None
    if token.dep_ not in ("pobj", "pcomp") or link.lower_ not in words:
        return None
    return next((over for over in _hung_on(link) if over.lemma_.lower() in words[link.lower_]), None)


def _hung_on(link: Token) -> Iterator[Token]:
    """The words that a preposition may belong to, wherever the parser hung it.

    "Opened an inquiry | into it", "marked the anniversary on Friday | of it", "was jailed for ten years | for it".
    """
    over = link.head
    for _ in range(_CLIMB):
        yield over
        yield from (child for child in over.rights if child.dep_ == "dobj" and child.i < link.i)
        if over.dep_ == "dobj" and (over.pos_ == "PROPN" or load_vocabulary().is_person(over.lemma_)):
            yield over.head  # "convicted Lee | of it"
        if over.dep_ != "pobj":
            return
        over = over.head.head


def judges(over: Token) -> bool:
    """Whether what looks back does so on a deed that is done: a charge, a sentence, an apology."""
    return over.lemma_.lower() in load_vocabulary().words("looking_back", "judging")
