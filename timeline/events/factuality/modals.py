"""Whether what a verb with "would", "may" or "can" tells happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.factuality.judge import Judge
from timeline.events.factuality.listed import is_listed
from timeline.events.factuality.signs import (
    Factuality,
    flipped,
    has_passive_form,
    is_doubted,
)
from timeline.events.grammar.conditions import has_condition

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token


def of_modal(judge: Judge, verb: Token, modal: str, *, perfect: bool, negated: bool) -> Factuality:
    is_second = verb.dep_ == "conj" and (verb.head.dep_ == "ccomp" or any(child.lower_ == "that" for child in verb.lefts))
    links = {child.lower_ for child in verb.lefts if child.dep_ == "mark"}
    is_second = is_second or (verb.dep_ == "advcl" and verb.head.dep_ == "ccomp" and not links.isdisjoint(("although", "though")))
    if modal == "would" and any(child.lower_ == "rather" for child in verb.lefts):
        return "possible"  # "would rather pay now than in May"
    if modal == "would" and verb.lemma_ in ("love", "like", "prefer", "hate"):
        return "possible"  # "I would love to go back"
    if modal == "would" and not negated and _is_habit(verb):
        return "happened"  # "she would telephone every Sunday"
    if modal in ("would", "will") and verb.dep_ == "ccomp" and verb.head.lemma_ == "deny" and not (perfect or negated):
        return flipped(judge.of_verb(verb.head))  # "denied that it would close"
    if modal == "would" and (verb.dep_ == "ccomp" or is_second) and not (perfect or negated or has_condition(verb)):
        return "possible" if is_doubted(verb) else "expected"  # "said it would open"
    if perfect and (has_condition(verb) or not any(is_listed(child, "possible_adverbs") for child in verb.children)):
        contrary = any(child.lower_ == "but" for child in verb.children) or has_condition(verb)
        if modal in ("would", "should") or (modal in ("could", "might") and contrary):
            return "happened" if negated else "did-not-happen"  # "would have burst", "could have won, but lost"
    if negated and modal in ("can", "could", "would"):
        return "did-not-happen"
    if modal == "can" and has_passive_form(verb) and verb.lemma_ in ("hear", "see"):
        return "happened"  # "shouts can be heard on the tape"
    return "possible"


def _is_habit(verb: Token) -> bool:
    """Whether a "would" tells what was done again and again: "she would | call every Sunday"; not "said it would"."""
    often = (child for child in verb.children if child.dep_ in ("npadvmod", "advmod"))
    is_often = any(one.lower_ in ("often", "always") or any(of.lower_ == "every" for of in one.lefts) for one in often)
    is_content = verb.dep_ == "ccomp" and verb.i > verb.head.i
    return is_often and not (is_content or has_condition(verb))
