"""What was planned, and whether it was dropped: scheduled, due, called off, put back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.factuality.listed import is_light, is_listed
from timeline.events.grammar.moved_plans import puts_off
from timeline.events.grammar.verbs import auxiliaries, is_negated, verb_group
from timeline.events.parsing.arcs import NOUN_SUBJECTS

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token


def is_going_to(verb: Token) -> bool:
    return verb.dep_ == "xcomp" and verb.head.lower_ == "going" and verb_group(verb.head).aspect == "PROGRESSIVE"


def had_been(verb: Token) -> bool:
    """Whether a plan is told as gone by: "had been due to open"."""
    return any(helper.lower_ == "had" for helper in auxiliaries(verb))


def is_set_for(participle: Token) -> bool:
    """Whether a participle tells for when its noun is planned: "scheduled for May", not "planned by Moe"."""
    has_doer = any(child.dep_ == "agent" or child.lower_ == "by" for child in participle.rights)
    return participle.dep_ == "acl" and is_listed(participle, "scheduling", "fixing") and bool(participle.rights) and not has_doer


def has_an_aim(verb: Token) -> bool:
    """Whether a verb tells what something was done for: not of "was meant to take place"."""
    aims = [child for child in verb.rights if child.dep_ == "xcomp" and child.tag_ == "VB"]
    is_meant = verb.lemma_ in ("intend", "mean", "design", "aim") and not is_negated(verb)
    return is_meant and bool(aims) and not (is_light(aims[0]) or aims[0].lemma_ in ("be", "last"))


def took_place(noun: Token) -> bool:
    """Whether a clause tells a noun as what was there: "won the vote", but not "the vote was moved"."""
    verb = noun.head.head if noun.dep_ == "pobj" else noun.head
    is_over = verb.tag_ in ("VBD", "VBN") and verb.pos_ == "VERB" and verb_group(verb).tense == "PAST"
    return is_over and not (is_listed(verb, "cancelling", "moving", "denied") or verb.lemma_ in ("move", "put", "call", "bring"))


def is_called_off(verb: Token) -> bool:
    """Whether the sentence says that what was planned was cancelled: "had been planned for May but was called off"."""
    told = next((place for place in verb.ancestors if place.dep_ == "relcl" and place.left_edge.i > 0), None)
    for token in verb.sent:
        if (token.dep_ == "acl" and token.i < verb.i) or _is_of_before(token):
            continue  # "the vote, postponed in June, is scheduled for March", "is scheduled for March after it was postponed"
        noun = None if told is None else _whole(told.head)
        is_its = noun is not None and noun.dep_ == "nsubjpass" and noun.head is token  # "which was due in May, was put off"
        if told is not None and told.left_edge.nbor(-1).text == "," and token.is_ancestor(told) and not is_its:
            continue  # "dropped its forecast, which it plans to update in May"
        if _has_own_object_before(token, verb) or _is_planned_anew(token, verb):
            continue  # "cancelled a trip and is expected to visit it"
        if token.tag_ == "VB" and (is_listed(token.head, "likely") or verb_group(token).modality in ("may", "might", "could")):
            continue  # "is likely to delay a flight that was due in May"
        if token.dep_ == "relcl" and any(child.dep_ == "dobj" and child.tag_ in ("NN", "NNS") for child in token.rights):
            continue  # "Moe, who cancelled a trip to Lund, plans to stay"
        if is_listed(token, "cancelling") and token != verb and not (token.tag_ == "VB" and verb.is_ancestor(token)):
            return True  # but "is expected to | drop"
        if calls_off(token) or _never_came(token, verb) or _is_prolonged(token, verb):
            return True
    return False


def _is_prolonged(token: Token, planned: Token) -> bool:
    """Whether what was to end goes on: "the lease was due to expire in March but was | extended"."""
    is_joined = token.dep_ in ("conj", "ROOT") and token.i > planned.i and token is not planned.head
    return is_joined and is_listed(token, "prolonging") and is_listed(planned, "lapsing")


def _has_own_object_before(first: Token, verb: Token) -> bool:
    """Whether what a verb is joined to was done to something else: the trip of "cancelled a trip and is expected to visit it"."""
    ties = ("conj", "advcl")  # and "dropped her objections when they promised to pay"
    is_joined = any(place.dep_ in ties and place.head is first for place in (verb, *verb.ancestors))
    return is_joined and first.i < verb.i and any(child.dep_ == "dobj" for child in first.rights)


def _is_planned_anew(first: Token, verb: Token) -> bool:
    """Whether a plan is told as it stands after what befell it: "has been delayed and is now expected to | open | in May"."""
    joined = next((place for place in (verb, *verb.ancestors) if place.dep_ == "conj" and place.head is first), None)
    return joined is not None and first.i < verb.i and verb_group(joined).tense == "PRESENT"


def _whole(noun: Token) -> Token:
    """What a noun's phrase hangs on: of "the exhibition on ships", the exhibition."""
    while noun.dep_ == "pobj" and noun.head.head.pos_ in ("NOUN", "PROPN"):
        noun = noun.head.head
    return noun


def _never_came(token: Token, planned: Token) -> bool:
    """Whether a verb says that what was planned was not done: "planned to hold a vote, but it was never | held"."""
    subject = next((child for child in token.lefts if child.dep_ in NOUN_SUBJECTS), None)
    is_it = subject is not None and subject.lower_ in ("it", "this", "that", "which") and token.dep_ in ("conj", "ROOT")
    is_same = token.lemma_ == planned.lemma_ or (is_it and is_listed(token, "doing"))
    is_never = any(child.lower_ == "never" for child in token.lefts)
    return is_same and is_never and token.i > planned.i and token.head is not planned


def _is_of_before(token: Token) -> bool:
    """Whether a word stands in a clause or a phrase that tells what was before: "after it was | postponed"."""
    for place in (token, *token.ancestors):
        marks = (child.lower_ for child in place.lefts if child.dep_ in ("mark", "advmod"))
        if place.lower_ in _LOOKING_BACK or (place.dep_ == "advcl" and not _LOOKING_BACK.isdisjoint(marks)):
            return True
    return False


_LOOKING_BACK = frozenset({"after", "since", "following", "despite"})


def is_dropped(verb: Token) -> bool:
    """Whether what a verb plans is called off by the verb joined to it: "was planned for May but was called off"."""
    joined = (child for child in verb.rights if child.dep_ == "conj" and all(word.dep_ != "nsubj" for word in child.lefts))
    return any(is_listed(child, "cancelling") or calls_off(child) for child in joined)


def calls_off(verb: Token) -> bool:
    """Whether a verb says that nothing comes of a plan, or not yet: "called off", "put back"; not "called the mayor back"."""
    is_off = verb.lemma_ == "call" and any(_is_particle(child) and child.lower_ == "off" for child in verb.rights)
    return is_off or puts_off(verb)


def _is_particle(word: Token) -> bool:
    return word.dep_ in ("prt", "advmod")


def is_of_draft(participle: Token) -> bool:
    """Whether a participle tells what a draft would do: "backed a bill | banning smoking"; not of one that was adopted."""
    noun = participle.head
    if participle.dep_ != "acl" or participle.tag_ != "VBG" or noun.pos_ != "NOUN":
        return False
    is_draft = is_listed(noun, "drafts") or any(child.lower_ in ("draft", "proposed", "planned") for child in noun.lefts)
    is_adopted = noun.dep_ in ("dobj", "nsubjpass") and is_listed(noun.head, "adopting")
    return is_draft and not is_adopted
