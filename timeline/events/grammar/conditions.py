"""Conditions: the clauses under which something would be so, before, after or beside what depends on them."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.events.grammar.verbs import auxiliaries, is_negated, verb_group
from timeline.events.parsing.arcs import NOUN_SUBJECTS, has_subject
from timeline.events.parsing.parse import once
from timeline.events.vocabulary import load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token


def condition_after(verb: Token) -> Token | None:
    """The clause of condition that follows a verb: its own, or one that the parser hung on who says so.

    "The mill will close if the dam is built, the mayor vowed."
    """
    over = verb.head.head if verb.head.pos_ == "ADJ" else verb.head  # "is ready to act if it must"
    for place in (verb, over, *(child for child in verb.children if child.dep_ in ("conj", "parataxis"))):
        for clause in place.children:
            is_clause = clause.dep_ == "advcl" or (clause.dep_ == "ccomp" and is_inverted(clause))
            if not is_clause or clause.left_edge.i < verb.i or not is_condition(clause):
                continue
            between = clause.doc.tokens[verb.i + 1 : clause.left_edge.i]
            is_next = clause.i < place.i and not any(token.pos_ == "VERB" or token.text in ",;" for token in between)
            if place == verb or is_next or _shares_modal(place, verb):
                return clause
    return None


def _shares_modal(second: Token, first: Token) -> bool:
    """Whether two verbs have one modal, and so one condition: "| would act, and | act | quickly, if it moved"."""
    is_joined = second.dep_ == "conj" and second.head is first and second.tag_ == first.tag_ == "VB"
    has_own = any(child.dep_ in ("aux", "nsubj") for child in second.lefts)
    return is_joined and not has_own and any(child.tag_ == "MD" for child in first.lefts)


def condition_before(verb: Token) -> Token | None:
    """The condition before a verb, where who says so stands between, or the order of its words makes it one.

    "Had it been made earlier, the judge wrote, it might have succeeded."
    """
    for child in verb.lefts:
        if is_inverted(child):
            return child
        is_aside = child.dep_ in ("ccomp", "parataxis") and child.lemma_ in load_vocabulary().words("verb", "reporting")
        if is_aside and (found := next((one for one in child.lefts if _is_clause_of_condition(one)), None)) is not None:
            return found
    return None


def has_condition(verb: Token) -> bool:
    """Whether a clause of condition hangs on a verb: "if the rains fail", "had the guard been awake"."""
    for child in verb.children:
        if is_as_long_as(child):
            return True
        if (
            child.dep_ == "advcl"
            and child.lower_ == "had"
            and child.i > verb.i
            and any(one.dep_ == "ccomp" for one in child.rights)
        ):
            return True  # "would have fallen had a ship not come", of which the parser makes a having
        if child.dep_ in ("advcl", "ccomp") and any(
            (mark.dep_ == "mark" and mark.lower_ in ("if", "unless")) or mark.lower_ in ("should", "provided")
            for mark in child.children
        ):
            return True
    is_second = verb.dep_ == "conj" and verb.tag_ == verb.head.tag_ == "VB" and all(child.dep_ != "aux" for child in verb.lefts)
    if is_second and has_condition(verb.head):
        return True  # "if it lands, it will take dust and | leave"
    return condition_before(verb) is not None or condition_after(verb) is not None


def is_condition(clause: Token) -> bool:
    """Whether a clause is one of "if" or "unless", or stands for one: "should it fail", "as long as it holds"."""
    return any(mark.lower_ in ("if", "unless") for mark in clause.children) or is_inverted(clause) or is_as_long_as(clause)


def is_as_long_as(clause: Token) -> bool:
    """Whether another clause waits on this: "will go on | as long as it holds"; but "lasted as long as they paid"."""
    is_one = any(mark.lower_ == "as" and mark.dep_ == "mark" and long.lower_ == "long" for long, mark in pairwise(clause.lefts))
    return is_one and verb_group(clause).tense == "PRESENT"


def is_proviso(clause: Token) -> bool:
    """Whether a clause is a condition by "provided": "will be built, provided that money is found"."""
    link = clause.head
    is_link = link is not clause and link.lower_ in ("provided", "providing") and clause.dep_ in ("pcomp", "ccomp")
    return is_link and not any(child.dep_ in ("nsubj", "nsubjpass", "aux", "auxpass", "dobj") for child in link.children)


def is_inverted(clause: Token) -> bool:
    """Whether a clause is a condition by the order of its words: "should it fail, the mill will close"; "had it not rained"."""
    if clause.dep_ not in ("advcl", "ccomp") or len(clause.lefts) < 2:
        return False
    helper = clause.lefts[0]
    if helper.lower_ not in ("should", "had", "were") or helper.dep_ not in ("aux", "auxpass"):
        return False
    is_followed = any(child.dep_ in NOUN_SUBJECTS for child in clause.lefts[1:])
    is_question = clause.sent[-1].text == "?"
    is_apart = helper.i == clause.sent.start or helper.nbor(-1).is_punct
    has_modal = any(one.tag_ == "MD" for one in auxiliaries(clause.head))
    is_after = helper.i > clause.head.i and (has_modal or helper.lower_ == "should")  # "will leave them little should it rain"
    return is_followed and not is_question and (is_apart or is_after)


def _is_clause_of_condition(clause: Token) -> bool:
    return is_inverted(clause) or (clause.dep_ == "advcl" and is_condition(clause))


@once
def is_left_open(clause: Token) -> bool:
    """Whether a clause tells what is only asked or supposed: "whether it rains", "if it rains"; "cannot say when it rained"."""
    above = clause.head
    if above == clause or above.pos_ not in ("VERB", "AUX") or clause.dep_ not in ("advcl", "ccomp", "conj"):
        return False
    links = {child.lower_ for child in clause.lefts if child.dep_ in ("mark", "advmod")}
    if is_inverted(clause) or is_as_long_as(clause):
        return True
    if clause.dep_ == "ccomp" and any(helper.lower_ == "be" for helper in auxiliaries(clause)) and len(auxiliaries(clause)) == 1:
        return True  # "proposed that a team be sent"
    is_infinitive = clause.tag_ in ("VB", "VBN") and any(helper.tag_ == "TO" for helper in auxiliaries(clause))
    if clause.dep_ == "ccomp" and is_infinitive and any(child.dep_ in NOUN_SUBJECTS for child in clause.lefts):
        return True  # "expected the government to keep it", "expects it to be kept"
    is_so_that = clause.left_edge.lower_ == "so" and "that" in links
    if is_so_that and any(helper.tag_ == "MD" for helper in auxiliaries(clause)):
        return True  # "sued so that they would stop"
    if links & {"while", "once", "until", "when", "after", "before"} and is_to_come(clause):
        return True
    if "until" in links and any(helper.tag_ == "MD" for helper in auxiliaries(above)):
        return True  # "would last until they returned"
    if "when" in links and verb_group(clause).tense == verb_group(above).tense == "PRESENT":
        return True  # "they fade when they are wet"
    is_second = clause.dep_ == "conj" and above.dep_ == "advcl" and not has_subject(clause)
    if is_second and any(child.lower_ in ("if", "unless") and child.dep_ == "mark" for child in above.lefts):
        return True  # "if it wins and takes the town"
    if links & {"if", "unless", "whether"} and "only" not in links and "even" not in links:
        return True
    is_unknown = above.lemma_ in load_vocabulary().words("verb", "reporting") or above.lemma_ in load_vocabulary().words(
        "tense", "finding_out"
    )
    return is_unknown and is_negated(above) and any(child.tag_ == "WRB" for child in clause.lefts)


def is_to_come(clause: Token) -> bool:
    """Whether a clause in the present tense tells what is to come, with what hangs on it: "it will open when work is done"."""
    is_present = clause.dep_ == "advcl" and (verb_group(clause).tense == "PRESENT" or _is_told_back(clause))
    if any(child.lower_ in _OF_NOW for child in clause.lefts if child.dep_ == "mark"):
        return False  # "will close it because demand is falling"
    has_modal = any(helper.tag_ == "MD" for helper in auxiliaries(clause.head))
    return is_present and (has_modal or verb_group(clause.head).tense == "INFINITIVE")


def _is_told_back(clause: Token) -> bool:
    """Whether a past only follows that of who speaks: "said the sale would be stopped while they | looked at it"."""
    over, links = clause.head, {child.lower_ for child in clause.lefts if child.dep_ in ("mark", "advmod")}
    is_said = (
        over.dep_ == "ccomp" and over.head.tag_ == "VBD" and over.head.lemma_ in load_vocabulary().words("verb", "reporting")
    )
    group = verb_group(clause)
    is_plain = clause.dep_ == "advcl" and clause.i > over.i and (group.tense, group.aspect) == ("PAST", "NONE")
    has_would = any(helper.lower_ == "would" for helper in auxiliaries(over))
    return is_said and is_plain and has_would and not links.isdisjoint(("while", "once", "when", "until"))


_OF_NOW = ("because", "since", "although", "though", "whereas")  # what these open is so already


def asked_how(verb: Token) -> Token | None:
    """The word over a clause that tells to what degree: "they | asked how many came", "| depending on how long it lasts".

    Or which one it asks for: "did not | say what charges were likely to be brought".
    """
    top = verb
    while top.dep_ in ("xcomp", "acomp"):
        top = top.head
    if verb.dep_ == "relcl":  # "asked how much of an impact it has", of which the parser makes an impact
        top = verb.head.head if verb.head.dep_ == "pobj" and verb.head.head.lower_ == "of" else verb.head
        top = top.head if top.lower_ == "of" else top
    first, over = top.left_edge, top.head.head if top.dep_ == "pcomp" else top.head
    is_how = first.lower_ == "how" and first.nbor().tag_ in ("JJ", "RB")
    is_how = is_how or (first.lower_ in ("what", "which") and first.dep_ == "det" and top.dep_ == "ccomp")
    is_how = is_how and over.i < first.i < verb.i
    return over if is_how and over.pos_ in ("VERB", "AUX") else None
