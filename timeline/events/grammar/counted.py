"""Whom and what a number counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.grammar.noun_signs import hung_on, is_which
from timeline.events.grammar.of_events import happening_of
from timeline.events.grammar.verbs import is_harm
from timeline.events.parsing.arcs import NOUN_SUBJECTS
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_words = lists("description")


def counted_in(number: Token, participle: Token) -> Token | None:
    """Whom a number counts: of "the number of soldiers killed in May", the soldiers."""
    is_count = participle.dep_ == "acl" and participle.tag_ == "VBN" and number.lemma_ in ("number", "total", "toll", "count")
    of = next(
        (child for child in number.rights if child.lower_ == "of" and child.right_edge.i + 1 == participle.left_edge.i), None
    )
    nouns = of.rights if is_count and of is not None else []
    return next((noun for noun in nouns if noun.tag_ in ("NNS", "NNPS", "CD")), None)


def counted_with(participle: Token) -> Token | None:
    """Of whom a circumstance is told: "with five members of the house | voting for it", the members.

    Or of what part: "with 98 percent of the votes | counted".
    """
    noun = participle.head
    if participle.dep_ != "acl" or noun.dep_ != "pobj" or noun.head.lower_ != "of":
        return None
    over = noun.head.head
    is_told = participle.tag_ == "VBG" or (participle.tag_ == "VBN" and over.lower_ in ("percent", "%", "half", "third", "most"))
    return over if is_told and over.dep_ == "pobj" and over.head.lower_ == "with" else None


def counted_alike(number: Token) -> Token | None:
    """What a number that is a subject alone counts, after a first one: "two men died and | nine | were hurt": the men."""
    verb = number.head
    is_alone = all(child.dep_ in ("advmod", "quantmod", "amod", "det") and child.pos_ != "NOUN" for child in number.lefts)
    is_subject = number.tag_ == "CD" and number.dep_ in NOUN_SUBJECTS and is_alone and not number.rights
    if not is_subject or verb.dep_ != "conj" or _may_be_year(number):
        return None
    before = number.doc.tokens[number.sent.start : number.left_edge.i]
    first = next((child for child in verb.head.lefts if child.dep_ in NOUN_SUBJECTS), None)
    nouns = (noun for noun in (first, *reversed(before)) if noun is not None and _is_counted(noun))
    return next((noun for noun in nouns if _can_befall(verb, noun)), None)


def _is_counted(noun: Token) -> bool:
    return noun.tag_ == "NNS" and any(child.dep_ == "nummod" for child in noun.lefts)


def _may_be_year(number: Token) -> bool:
    return number.is_digit and len(number.text) == _DIGITS_OF_YEAR


_DIGITS_OF_YEAR = 4


def _can_befall(verb: Token, noun: Token) -> bool:
    """Whether what a verb tells can be told of a noun: "were hurt" of men, "were completed" of houses."""
    words = load_vocabulary()
    is_person = words.is_person(noun.lemma_) or noun.lower_ == "people"
    if verb.lemma_ in words.words("reference", "done_to_persons") or is_harm(verb) or verb.lemma_ in ("force", "evacuate"):
        return is_person
    is_of_things = verb.lemma_ in words.words("reference", "done_to_things") or verb.lemma_ in ("sell", "destroy", "damage")
    return is_person != is_of_things and (is_of_things or noun.head is verb.head)


def of_figure(noun: Token, clause: Token) -> Token | None:
    """ "The budget for 1997, which passed in May": the budget."""
    if clause.dep_ != "relcl" or noun.tag_ != "CD" or noun.dep_ != "pobj":
        return None
    over = hung_on(noun)
    before = (over, *(child for child in over.rights if child.dep_ == "dobj" and child.i < noun.i))
    return next((one for one in before if one.pos_ == "NOUN"), None)


def of_money(noun: Token, clause: Token) -> Token | None:
    """ "The centre, estimated to cost 800 million pesos, which began in April": no sum did."""
    is_sum = is_which(clause) and any(child.tag_ == "CD" for child in noun.lefts)
    if not is_sum or noun.lemma_ not in load_vocabulary().words("figures", "units") or clause.lemma_ not in _words("happening"):
        return None
    over = next((place for place in noun.ancestors if place.pos_ in ("NOUN", "PROPN")), None)
    return over and (happening_of(over, clause) or over)
