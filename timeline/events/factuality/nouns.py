"""Whether what a noun names happened: by its own words, and by the verb that it is a part of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.factuality.judge import Judge
from timeline.events.factuality.listed import is_light, is_listed
from timeline.events.factuality.plans import has_an_aim, is_dropped
from timeline.events.factuality.signs import (
    Factuality,
    has_passive_form,
    is_hoped,
    is_suffered,
    was_needed,
)
from timeline.events.grammar.clause_kinds import is_avoided
from timeline.events.grammar.verbs import governing_verb, is_negated, verb_group
from timeline.events.parsing.arcs import NOUN_SUBJECTS, has_to

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token


def of_named(judge: Judge, noun: Token) -> Factuality:
    """By what is said of a noun, then by its preposition, then by its verb."""
    head = noun.head
    if (is_negated(noun) and head.lemma_ not in ("spare", "spar")) or is_avoided(noun):  # "are sparing no efforts"
        if is_hoped(head):
            return "unknown"  # "hopes that there will be no clashes"
        return "happened" if was_needed(noun) else "did-not-happen"
    if noun.dep_ == "conj" and head.pos_ == "NOUN":
        return judge.of_noun(head)
    if noun.left_edge.lower_ == "pending" or head.lower_ == "pending":
        return "expected"  # "was withheld pending notification of his family"
    through = head if head.pos_ == "ADP" and head.head != head else None
    if through is not None:
        head = head.head
    if head == noun:
        return "happened"
    if through is not None and (_is_of_plan(judge, noun, through) or _is_occasion_to_come(judge, noun, head)):
        return "expected"
    if (
        noun.dep_ == "dobj"
        and head.tag_ == "VB"
        and head.lemma_ in ("attend", "host", "stage")
        and judge.of_verb(head) == "expected"
    ):
        return "expected"  # "flew home to attend the funeral"
    if head.lower_ == "charge" and through is not None and head.head.lemma_ == "take":
        return judge.of_verb(head.head)  # "will take charge of the match"
    if head.pos_ == "NOUN" and through:
        if through.lower_ == "of" and is_listed(head, "phases"):
            return judge.of_noun(head)  # "to prevent the outbreak of a war"
        if through.lower_ == "of" and is_listed(head, "undoing") and judge.of_noun(head) == "happened":
            return "did-not-happen"
        if is_listed(head, "open_nouns"):
            return "unknown"
        if is_listed(head, "discussing") and through.lower_ == "for":
            return "possible"  # "negotiations for the return of the hostages"
        if is_listed(head, "expected_nouns") and through.lower_ in _OF_AIMS:
            return "expected"  # "a forecast of growth", "plans for a sale"
        return "possible" if is_listed(head, "doubting", "claiming", "possible_nouns") else "happened"
    if head.pos_ == "ADJ" and through is not None and through.lower_ == "for" and head.lower_ in ("open", "available"):
        return "possible"  # "kept the door open for dialogue"
    if head.pos_ == "ADJ" and through and is_listed(head, "planned_adjectives"):
        return "expected"  # "is due to dock"
    if head.pos_ not in ("VERB", "AUX"):
        return "happened"
    if noun.dep_ == "attr":  # "it will be the first election"
        return judge.of_verb(head)
    if (awaited := _of_subject_awaited(noun)) is not None:
        return awaited
    if _is_deal_in_doubt(noun) or _is_subject_ahead(judge, noun):
        return "expected"
    if through is not None and through.lower_ == "with" and head.lemma_ == "come" and through.nbor(-1).lower_ == "up":
        return judge.of_verb(head)  # "should come up with an agreement"
    is_object = noun.dep_ in ("dobj", "nsubjpass") or through is not None
    if not is_object:
        is_told_by_verb = noun.dep_ == "nsubj" and is_light(head) and head.lemma_ != "continue"  # "trade will continue to grow"
        return judge.of_verb(head) if is_told_by_verb else "happened"
    if noun.dep_ == "nsubjpass" and has_an_aim(head):
        return "happened"  # "the attack was meant to kill him"
    if noun.dep_ == "dobj" and is_listed(head, "gaining") and judge.of_verb(head) in ("expected", "possible"):
        return judge.of_verb(head)  # "expects to obtain approval"
    if (is_listed(noun, "accusations") and head.lemma_ == "deny") or (head.lemma_ == "vote" and through is not None):
        return "happened"  # "denied the charges", "has not voted on the proposal"
    if through is not None and through.lower_ in ("for", "on") and is_listed(head, "spending"):
        above = judge.of_verb(head)  # "can be used for purchases"
        return above if above in ("expected", "possible") else _of_object(judge, head, through=through)
    if noun.dep_ == "dobj" and is_listed(noun, "deals") and is_listed(head, "completing") and head.tag_ == "VB":
        return judge.of_verb(head)  # "sued it to complete the purchase"
    if noun.dep_ == "dobj" and is_listed(head, "resolving") and is_listed(noun, "troubles"):
        return "happened"  # "to end a debt crisis"
    told = _of_object(judge, head, through=through)
    if told == "happened" and noun.dep_ == "dobj" and is_listed(head, "enacting") and judge.of_verb(head) == "did-not-happen":
        return "did-not-happen"  # "failed to pass the reform"
    if told == "did-not-happen" and is_light(head) and _is_crime_denied(noun):
        return "happened"  # "said they did not carry out the attacks"
    is_new = any(child.dep_ == "det" and child.lower_ in ("a", "an", "another") for child in noun.children)
    if told == "happened" and is_new and noun.dep_ == "dobj" and judge.of_verb(head) in ("expected", "possible", "unknown"):
        return judge.of_verb(head)  # "must act to ensure an end to the war"
    return told


def _of_subject_awaited(noun: Token) -> Factuality | None:
    """What is due or likely: "the eclipse is due in August", "a | vote is unlikely to take place before June"."""
    head = noun.head
    told = next((child for child in head.rights if child.dep_ == "acomp"), None) if noun.dep_ == "nsubj" else None
    if told is None or not is_listed(told, "planned_adjectives", "likely"):
        return None
    does = next((child for child in told.rights if child.dep_ == "xcomp"), None)
    if does is not None and not (does.lemma_ == "be" or is_light(does)):
        return None  # "the war is likely to cost more"
    if is_listed(told, "planned_adjectives"):
        return "expected"
    is_new = any(child.lower_ in ("a", "an", "another", "any", "no") for child in noun.lefts if child.dep_ == "det")
    return "possible" if is_new or does is None or does.lemma_ not in ("be", "continue") else None


def _is_subject_ahead(judge: Judge, noun: Token) -> bool:
    """Whether it is told what a gathering or a game will be, or when: "Wednesday's | match will be a test".

    "The | summit will be attended by nine", "the | election is to be held on Thursday".
    """
    verb = noun.head
    if not is_listed(noun, "gatherings", "games", "votes") or noun.dep_ not in NOUN_SUBJECTS:
        return False
    due = (
        next((one for one in verb.rights if one.dep_ == "xcomp" and has_to(one)), None) if verb.lower_ in ("is", "are") else None
    )
    if due is not None:
        return due.lemma_ in ("hold", "take", "begin", "start", "open") and judge.of_verb(due) == "expected"
    is_told = verb.lemma_ == "be" if noun.dep_ == "nsubj" else is_listed(verb, "done_to_gatherings")
    return is_told and verb_group(verb).tense == "FUTURE" and judge.of_verb(verb) == "expected"


def _is_deal_in_doubt(noun: Token) -> bool:
    """Whether a deal has not gone through, as it "must be approved" first, or "needs the approval of the board"."""
    verb = noun.head
    needs = verb.lemma_ in ("need", "require", "await") and verb_group(verb).tense == "PRESENT"
    must = verb_group(verb).modality == "must" if verb.pos_ in ("VERB", "AUX") else False
    return is_listed(noun, "deals") and noun.dep_ in NOUN_SUBJECTS and (needs or must)


def _is_crime_denied(noun: Token) -> bool:
    """Whether somebody did not do what was done, by others: "did not carry out | the attacks"."""
    is_known = any(child.lower_ in ("the", "these", "those", "that", "this") for child in noun.lefts)
    return is_known and is_listed(noun, "crimes") and noun.head.lemma_ in ("carry", "commit", "launch", "stage")


def _is_of_plan(judge: Judge, noun: Token, through: Token) -> bool:
    """Whether a new event is part of what will be done: "will mark the day | with a march", "will be signed | at a ceremony".

    And what somebody is to do then: "the two sides would discuss it during his | visit".
    """
    is_new = any(child.dep_ == "det" and child.lower_ in ("a", "an") for child in noun.lefts)
    links = ("with", "at", "during") if is_new else ("during", "at", "in") if is_listed(noun, "gatherings", "journeys") else ()
    verb = governing_verb(through) if through.lower_ in links else None
    is_ahead = verb is not None and (verb_group(verb).tense == "FUTURE" or verb_group(verb).modality == "would")
    is_ahead = is_ahead or (verb is not None and is_listed(verb, "anticipating") and has_passive_form(verb))
    return verb is not None and is_ahead and judge.of_verb(verb) == "expected"


def _is_occasion_to_come(judge: Judge, noun: Token, over: Token) -> bool:
    """Whether something is to be done to what a meeting will have: "would move the venue of the | summit"."""
    verb = over.head
    is_part = over.dep_ in ("dobj", "nsubjpass") and is_listed(over, "occasions_of") and is_listed(noun, "gatherings")
    return is_part and verb.pos_ == "VERB" and judge.of_verb(verb) in ("expected", "possible")


_OF_AIMS = ("for", "on", "of")


_RESULTING = (("lead", "to"), ("contribute", "to"), ("result", "in"), ("end", "in"), ("culminate", "in"))


def _of_object(judge: Judge, verb: Token, *, through: Token | None) -> Factuality:
    particles = {child.lower_ for child in verb.children if child.dep_ == "prt"}
    is_cancelled = is_listed(verb, "cancelling") and not through and "off" not in particles  # not "dropped off leaflets"
    if is_cancelled or (verb.lemma_ == "call" and "off" in particles):
        if verb.lemma_ == "delay" and any(child.lower_ in ("by", "for") for child in verb.rights):
            return "happened"  # "the start was delayed by an hour"
        return "expected" if verb.lemma_ in ("postpone", "delay") else "did-not-happen"
    if is_listed(verb, "stopping") and not (through and verb.lemma_ == "rule"):
        if verb.lemma_ == "rule":
            return "possible" if is_negated(verb) else "did-not-happen"  # "has not ruled out a strike"
        return (
            "did-not-happen" if judge.of_verb(verb) in ("happened", "did-not-happen") else "possible"
        )  # "acted to prevent a strike"
    aside = (child.rights[-1] for child in verb.rights if child.lower_ == "on" and child.rights) if verb.lemma_ == "put" else ()
    if any(is_listed(noun, "put_aside_on") for noun in aside):
        return "possible"  # "the sale was put on hold"
    if is_listed(verb, "contending") and through and through.lower_ == "for":
        return "unknown"  # "will vie for the nomination"
    if is_listed(verb, "claiming") and through and through.lower_ in (*_OF_AIMS, "with"):
        return "possible"
    if is_listed(verb, "doubting") or (verb.lemma_ == "hint" and through and through.lower_ == "at"):
        return "possible"
    is_deemed = any(child.dep_ == "oprd" for child in verb.children)  # "is considered a success"
    if is_listed(verb, "possible") and not through and not is_deemed:
        return "possible"
    is_addressed = verb.lemma_ in ("tell", "ask") and not through  # "told a meeting that"
    if (
        not is_addressed
        and is_listed(verb, "planned", "anticipating", "demanding")
        and not (
            through and (is_suffered(verb) or through.lower_ not in _OF_AIMS)  # "wanted for a robbery", "invited to a meeting"
        )
    ):
        if verb.lemma_ == "seek" and through is None:
            return "unknown"  # "is seeking an order"
        is_called_for = through.lower_ == "for" if through else verb.lemma_ in ("demand", "request", "urge")
        if is_called_for and is_listed(verb, "demanding"):
            return "unknown"  # "called for his resignation"
        return "did-not-happen" if is_listed(verb, "scheduling") and is_dropped(verb) else "expected"
    if is_listed(verb, "agreeing") and through and through.lower_ == "to":
        return "expected" if judge.of_verb(verb) == "happened" else judge.of_verb(verb)  # "has agreed to talks"
    if is_listed(verb, "setting_out") and through and through.lower_ == "for":
        return "expected"  # "left on Sunday for talks"
    is_part = verb.lemma_ == "contribute" and through is not None and any(one.lower_ == "the" for one in through.rights[0].lefts)
    if through and (verb.lemma_, through.lower_) in _RESULTING and not is_part:  # "may have contributed to the failure"
        return judge.of_verb(verb)  # "could lead to a strike"
    return judge.of_verb(verb) if is_light(verb) and not through else "happened"
