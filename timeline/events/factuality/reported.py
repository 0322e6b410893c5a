"""Whether what a finite clause tells happened: by who reports, denies, fears or wants it, and by the link before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.factuality.judge import Judge
from timeline.events.factuality.listed import is_listed
from timeline.events.factuality.signs import (
    Factuality,
    flipped,
    is_called_likely,
    is_charged,
    is_demanded,
    is_thought_untrue,
    is_told_in_court,
    of_untruth,
)
from timeline.events.grammar.conditions import is_to_come
from timeline.events.grammar.generic import is_generic
from timeline.events.grammar.misparses import joined_with
from timeline.events.grammar.sayings import is_told_in_text
from timeline.events.grammar.verbs import auxiliaries, is_negated, verb_group
from timeline.events.parsing.arcs import has_to
from timeline.events.vocabulary import load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token


def is_comment(verb: Token) -> bool:
    """Whether a clause tells in the writer's words what came of a claim: "said he left, a claim that the board | rejected"."""
    claim = verb.head
    is_beside = verb.dep_ in ("relcl", "acl") and claim.left_edge.nbor(-1).text == "," and is_listed(claim, "claims")
    is_answer = verb.lemma_ in ("reject", "deny", "dismiss", "dispute", "refute", "withdraw", "repeat", "make")
    is_of_it = is_answer and all(child.dep_ not in ("dobj", "ccomp") for child in verb.rights)
    return is_beside and is_of_it and any(child.lower_ in ("that", "which") for child in verb.lefts)


def under_reporter(judge: Judge, verb: Token) -> Factuality:
    """A finite clause under a verb: denied, feared, claimed, wished for, or told as it is."""
    head = verb.head
    if is_generic(verb):
        return "unknown"
    has_subject = any(child.dep_ in ("nsubj", "nsubjpass", "expl") for child in verb.lefts)
    is_told_on = any(child.lower_ == "that" for child in verb.lefts) or (not has_subject and joined_with(verb) == head)
    if verb.dep_ == "conj" and head.dep_ == "ccomp" and is_told_on and is_listed(head.head, "claiming", "doubting", "denied"):
        return under_reporter(judge, head)  # "claimed that it was late and that it had failed", "and had failed"
    told = verb.head if verb.dep_ == "conj" else verb
    if told.dep_ == "ccomp" and is_told_in_court(told.head):
        return "possible"
    if is_charged(verb):
        return "possible"
    if (said := of_untruth(verb)) is not None:
        return said
    if of_thing_not_there(judge, verb):
        return _not_there(judge, head)
    if verb.dep_ not in ("ccomp", "acl", "csubj", "advcl") or head == verb:
        return "happened"
    if (
        verb.dep_ == "ccomp"
        and verb.i < head.i
        and any(child.dep_ == "nsubjpass" and child.lower_ != "it" for child in head.lefts)
    ):
        return "happened"  # "he sued, the case was denied"
    if verb.dep_ == "ccomp" and any(mark.text == ";" for mark in verb.doc.tokens[verb.i : head.i]):
        return "happened"  # "it was signed; the house rejected it"
    if any(child.lower_ == "what" for child in verb.lefts):  # "cannot forget what happened"
        return "happened"
    if is_to_come(verb):
        return "expected"
    if verb.dep_ == "advcl" and any(child.lower_ == "until" and child.dep_ == "mark" for child in verb.lefts):
        if verb_group(verb).tense == "PRESENT" and verb_group(head).tense != "PRESENT":
            return "expected"  # "preferred to wait until a government has been formed"
        if head.tag_ == "VB" and judge.of_verb(head) == "expected":
            return "expected"  # "promised to go on with talks until it was resolved"
        is_waited_for = is_listed(head, "denied") or verb_group(head).modality is not None or judge.of_verb(head) == "unknown"
        return "unknown" if is_waited_for else "happened"  # "refused to talk until they left"
    if verb.dep_ == "acl" and is_negated(head):
        return "unknown"  # "no sign that it failed"
    of_telling = load_vocabulary().tables["description"]
    if verb.dep_ == "acl" and head.dep_ == "dobj" and head.head.lemma_ in of_telling["denying"]:
        return flipped(judge.of_verb(head.head))  # "denied reports that it had failed"
    is_rumour = head.lemma_ in of_telling["rumours"] and not is_told_in_text(head)
    if verb.dep_ == "acl" and is_rumour and head.head.lemma_ not in ("confirm", "verify", "prove"):
        return "possible"  # "led to speculation that it failed"
    if verb.dep_ == "advcl" and _is_foreseen_before(verb, head):
        return "expected"
    if verb.dep_ == "advcl" and any(child.dep_ in ("mark", "advmod") and child.i < verb.i for child in verb.children):
        return "happened"  # "was refused a visa after he arrived"
    if any(is_listed(child, "falsely") for child in head.children):
        return "did-not-happen"
    if head.lemma_ == "wish":  # but "wished a meeting to be held"
        return "unknown" if has_to(verb) else "did-not-happen"
    is_helped = head.lemma_ == "help" and verb.tag_ == "VBP" and not is_told_on
    if (is_listed(head, "securing") or is_helped) and verb.dep_ == "ccomp":
        return judge.of_verb(head)  # "can ensure they win", "vowed to help farmers and traders | benefit"
    if _is_announced_end(verb):
        return "expected"
    if is_listed(head, "denied"):
        return flipped(judge.of_verb(head)) if head.pos_ == "VERB" else "did-not-happen"
    if is_thought_untrue(verb):
        return "did-not-happen"
    is_untold = verb.dep_ == "ccomp" and is_negated(head) and is_listed(head, "telling_openly") and verb.i > head.i
    if is_untold:
        return "unknown"  # "has never suggested that he was there"
    if is_listed(head, "doubting", "claiming", "likely") or is_called_likely(head):
        return "possible"
    if is_demanded(verb):
        return "unknown"
    if head.lemma_ == "be" and verb_group(head).modality in ("could", "may", "might"):
        return "possible"  # "it could be that"
    is_hoped = verb.dep_ in ("ccomp", "acl") and head.lemma_ in ("hope", "expect", "predict")
    return "expected" if is_hoped and verb.i > head.i else "happened"


def _is_announced_end(verb: Token) -> bool:
    """Whether somebody announces that he goes: "announced that he was | stepping down"."""
    is_announced = verb.dep_ == "ccomp" and verb.head.lemma_ == "announce" and verb.i > verb.head.i
    return is_announced and verb_group(verb).aspect == "PROGRESSIVE" and is_listed(verb, "leaving_office")


def _is_foreseen_before(verb: Token, head: Token) -> bool:
    """Whether a clause tells what is to be done before what "would" be: "would be returned after it | had found others"."""
    links = {child.lower_ for child in verb.lefts if child.dep_ in ("mark", "advmod")}
    is_ahead = verb_group(head).modality == "would" and verb.i > head.i and head.dep_ not in ("relcl", "acl")
    is_after = "after" in links and (verb_group(verb).aspect.startswith("PERFECTIVE") or "even" in links)
    return is_ahead and (is_after or not links.isdisjoint(("once", "before")))


def of_thing_not_there(judge: Judge, verb: Token) -> bool:
    """Whether a relative clause says how something would be that is not there yet: "hoped for a truce that | holds"."""
    noun = verb.head
    is_plain = verb.dep_ == "relcl" and verb.tag_ in ("VBP", "VBZ") and not auxiliaries(verb)
    is_plain = is_plain and verb.lemma_ not in load_vocabulary().words("verb", "reporting")  # "a hall that they | say will open"
    is_new = any(child.dep_ == "det" and child.lower_ in ("a", "an", "any", "some") for child in noun.lefts)
    return is_plain and is_new and noun.dep_ in ("dobj", "pobj") and _not_there(judge, noun) != "happened"


def _not_there(judge: Judge, noun: Token) -> Factuality:
    """What is told of a noun that is wanted; "happened" for one that is there."""
    over = noun.head.head if noun.dep_ == "pobj" else noun.head
    wants = (
        is_listed(over, "wanting")
        if noun.dep_ == "dobj"
        else noun.head.lower_ == "for" and is_listed(over, "wanting", "calling_for")
    )
    return "unknown" if wants else judge.of_noun(noun)
