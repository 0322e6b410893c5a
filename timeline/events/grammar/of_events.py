"""Clauses about what happens, not about where or against whom: battles, meetings, deeds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.grammar.noun_signs import (
    EVENT_LINKS,
    event_nouns,
    hung_on,
    is_event,
    is_held,
    is_suffered,
    is_titled,
    is_which,
    number_of,
)
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_words = lists("description")


def happening_of(noun: Token, clause: Token) -> Token | None:
    """The event, not what stands nearer: "the shelling of Olsk, which | killed nine", "a meeting of the board | held in May"."""
    is_concluded = clause.lemma_ in (
        "complete",
        "conclude",
        "announce",
        "approve",
        "finalise",
        "terminate",
        "abandon",
    ) and is_suffered(clause)
    is_concluded = is_concluded and noun.lemma_ not in load_vocabulary().words("factuality", "deals")
    is_told_of = is_which(clause) and (clause.lemma_ in _words("happening") or is_concluded)  # "the takeover of Marl, which was"
    if not (clause.dep_ == "acl" and is_held(clause)) and not is_told_of:
        return None
    if clause.dep_ == "acl" and is_titled(noun):  # "met Captain Lee, who came for the Congress of Ports | held in May"
        noun = clause.left_edge.nbor(-1)
    while noun.dep_ == "pobj" and noun.head.lower_ in EVENT_LINKS and not is_event(noun):
        noun = noun.head.head
    return noun if noun.pos_ in ("NOUN", "PROPN") and noun.lemma_.lower() in event_nouns() else None


def deed_summed_up(noun: Token, _: Token) -> Token | None:
    """ "Left money for the heightening of the tower, a work that was finished in May": the heightening."""
    start = noun.left_edge.i
    is_beside = noun.lemma_ in ("work", "task", "project", "undertaking") and noun.left_edge.lower_ in ("a", "an") and start > 1
    if not is_beside or noun.doc.tokens[start - 1].text != ",":
        return None
    deed = noun.doc.tokens[start - 2]
    while deed.dep_ == "pobj" and deed.head.lower_ == "of" and deed.head.head.pos_ == "NOUN":
        deed = deed.head.head
    return deed if deed.pos_ == "NOUN" and deed.left_edge.lower_ == "the" else None


def of_eve(eve: Token, clause: Token) -> Token | None:
    """ "The eve of the vote, during which they fought": the vote."""
    of = next((child for child in eve.rights if child.lower_ == "of" and child.i == eve.i + 1), None)
    is_eve = eve.lemma_ in ("eve", "run-up", "anniversary", "aftermath") and clause.dep_ == "relcl"
    return next(iter(of.rights), None) if of is not None and is_eve else None


def of_resisted(noun: Token, clause: Token) -> Token | None:
    """What is resisted: of "the enclosure of the common, which had been | resisted", the enclosure."""
    over, words = hung_on(noun), load_vocabulary()
    is_done = is_which(clause) and clause.lemma_ in ("resist", "oppose", "delay", "postpone", "propose", "condemn", "resume")
    is_deed = over.pos_ == "NOUN" and not (words.is_person(over.lemma_) or words.is_body(over.lemma_))
    return over if is_done and is_deed and noun.head.lower_ == "of" and noun.pos_ != "PROPN" else None


def of_date(noun: Token, _: Token) -> Token | None:
    """ "Shares issued July 1, which will pay": the shares."""
    return noun.head.head if noun.dep_ == "npadvmod" and noun.head.dep_ == "acl" else None


def of_what_is_told(noun: Token, clause: Token) -> Token | None:
    """ "Stocks rose in Frankfurt, led by banks", "profit rose to $4 from $3, driven by demand": the verb's subject."""
    over = hung_on(noun)
    if clause.dep_ != "acl" or over == noun or over.pos_ != "VERB":
        return None
    is_place = noun.pos_ == "PROPN" and noun.head.lower_ in ("in", "at")
    if is_place and load_vocabulary().is_body(noun.lower_) and clause.lemma_ in _words("of_bodies"):
        return None  # "served in the Study Group, headed by Lee"
    is_set_off = clause.tag_ == "VBN" and clause.left_edge.nbor(-1).text == ","
    is_amount = noun.pos_ == "NUM" or any(child.dep_ == "nummod" for child in noun.lefts)
    return over if is_place or (is_set_off and is_amount) else None


def of_two_ends(noun: Token, clause: Token) -> Token | None:
    """ "The line between Lund and Marl, which was rebuilt": the line, as "was" is of one."""
    while noun.dep_ == "conj" or (noun.dep_ == "pobj" and noun.head.lower_ == "of"):  # "between Lund and the island of Moe"
        noun = noun.head if noun.dep_ == "conj" else noun.head.head
    over = hung_on(noun)
    is_between = noun.dep_ == "pobj" and noun.head.lower_ == "between" and any(child.dep_ == "conj" for child in noun.rights)
    return over if is_between and over.pos_ == "NOUN" and is_which(clause) and number_of(clause) is False else None
