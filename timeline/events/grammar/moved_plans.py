"""Plans that were moved to another day: "the vote was postponed to June", "the hearing, which was put back to 2 April"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.vocabulary import load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_TO = ("to", "until", "till")


def moves_plan(verb: Token) -> bool:
    """Whether a verb moves a plan to another time: "was postponed", "put it back", "brought the vote forward"."""
    return verb.lemma_ in load_vocabulary().words("factuality", "moving") or puts_off(verb) or brings_forward(verb)


def puts_off(verb: Token) -> bool:
    """Whether a verb moves a plan to a later time: "put off", "pushed back"."""
    is_pushed = verb.lemma_ in ("put", "push")
    return is_pushed and any(child.dep_ in ("prt", "advmod") and child.lower_ in ("off", "back") for child in verb.rights)


def brings_forward(verb: Token) -> bool:
    """Whether a verb moves a plan to an earlier time: "brought the vote forward from 2010 to 2008"; or to any: "moved it"."""
    is_forward = verb.lemma_ in ("bring", "move") and any(child.lower_ in ("forward", "back", "up") for child in verb.rights)
    planned = (child for child in verb.children if child.dep_ in ("dobj", "nsubjpass"))
    planned_here = (verb.head if child.tag_ == "WDT" and verb.dep_ == "relcl" else child for child in planned)
    return is_forward or (verb.lemma_ == "move" and any(load_vocabulary().is_event(noun.lemma_) for noun in planned_here))


def plan_moved(verb: Token) -> Token | None:
    """The event that a past verb moves to a time: "the | vote was postponed to June"; None where it moves none.

    "The | meeting, which has been moved to 6 June".
    """
    if verb.tag_ not in ("VBD", "VBN") or not moves_plan(verb) or all(link.lower_ not in _TO for link in verb.rights):
        return None
    told = next((child for child in verb.children if child.dep_ in ("dobj", "nsubjpass")), None)
    noun = verb.head if told is not None and told.tag_ == "WDT" and verb.dep_ == "relcl" else told
    return noun if noun is not None and load_vocabulary().is_event(noun.lemma_) else None


def mover_of(noun: Token) -> Token | None:
    """The verb that moves an event to another time."""
    verbs = (noun.head, *(child for child in noun.rights if child.dep_ == "relcl"))
    return next((verb for verb in verbs if verb is not noun and plan_moved(verb) is noun), None)
