"""What is told of a kind, not of those who are there: "journalists who break the law", "anyone caught"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.grammar.verbs import auxiliaries, verb_group
from timeline.events.parsing.arcs import NOUN_SUBJECTS

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_RELATIVES = ("who", "which", "that")
_ANYONE = ("anyone", "anybody", "anything", "those", "everyone")


def is_generic(verb: Token) -> bool:
    """Whether a relative clause tells which ones are meant, if any: "journalists who break the law"."""
    noun = verb.head
    if verb.dep_ != "relcl" or verb.head.tag_ not in ("NNS", "NN", "DT") or is_ruled(verb):
        return is_ruled(verb)
    if verb.tag_ not in ("VBP", "VBZ") or auxiliaries(verb) or not any(child.lower_ in _RELATIVES for child in verb.lefts):
        return False
    return is_anyone(noun) or (noun.tag_ == "NNS" and not any(child.i < noun.i for child in noun.children))


def is_ruled(verb: Token) -> bool:
    """Whether a relative clause tells which ones a rule is for: "mills which do not meet the standard will be closed"."""
    if verb.dep_ != "relcl":
        return False
    noun, above = verb.head, verb.head.head
    if noun.tag_ != "NNS" or noun.dep_ not in NOUN_SUBJECTS or above.pos_ != "VERB":
        return False
    if verb.left_edge.i <= noun.i:
        return False
    is_set_apart = verb.left_edge.nbor(-1).text == "," or not any(child.lower_ in _RELATIVES for child in verb.lefts)
    has_modal = any(helper.tag_ == "MD" for helper in auxiliaries(above))
    return has_modal and not is_set_apart and verb_group(verb).tense == "PRESENT" and verb_group(verb).aspect == "NONE"


def is_anyone(noun: Token) -> bool:
    """Whether a word stands for any of a kind: "anyone", "those"."""
    return noun.lower_ in _ANYONE
