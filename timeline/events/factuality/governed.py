"""Whether what an infinitive or a participle tells happened: by the verb, noun or adjective that it stands under."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.factuality.judge import Judge
from timeline.events.factuality.listed import is_listed
from timeline.events.factuality.plans import had_been, is_called_off, is_of_draft
from timeline.events.factuality.signs import (
    Factuality,
    comes_back,
    did_not_so,
    flipped,
    has_passive_form,
    has_too,
    is_demanded_by_noun,
    is_done_before,
    of_gone_plan,
    tells_done_before,
    was_done_of_need,
    way_not_there,
)
from timeline.events.grammar.clause_kinds import is_avoided, is_enough_for, is_won_so, takes_effort
from timeline.events.grammar.generic import is_anyone
from timeline.events.grammar.participles import arranged_noun
from timeline.events.grammar.verbs import auxiliaries, governing_verb, is_negated, verb_group
from timeline.events.parsing.arcs import NOUN_SUBJECTS, has_subject, has_to, subject_of
from timeline.events.vocabulary import load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token


def _is_subjunctive(verb: Token) -> bool:
    """Whether a clause tells what somebody wants to be: "that he | be | dismissed", "that he | leave"."""
    helpers = auxiliaries(verb)
    subject = subject_of(verb)
    is_one = subject is not None and (subject.tag_ in ("NN", "NNP") or subject.lower_ in ("he", "she", "it"))
    is_marked = any(child.lower_ == "that" and child.dep_ == "mark" for child in verb.lefts)
    is_bare = verb.tag_ == "VB" and not helpers and is_marked and is_one  # not of "says that lands return"
    return has_subject(verb) and (is_bare or [(helper.lower_, helper.tag_) for helper in helpers] == [("be", "VB")])


_DONE = ("much", "more", "most", "plenty", "lot", "deal")  # of how much somebody did to some end


def of_clause(judge: Judge, verb: Token) -> Factuality:
    """Infinitives and participles: what they stand under decides."""
    if verb.dep_ == "conj" and verb.head.pos_ == "VERB" and verb.head.tag_ == verb.tag_:
        return judge.of_verb(verb.head)
    if is_avoided(verb):
        return "did-not-happen"
    if verb.dep_ == "ccomp" and _is_subjunctive(verb):
        return "unknown"  # "insisted that he be dismissed"
    if tells_done_before(verb):
        return "happened"
    if is_enough_for(verb):
        return judge.of_verb(verb.head.head)
    if verb.dep_ == "xcomp" and verb.head.lower_ == "ought" and any(helper.lower_ == "have" for helper in auxiliaries(verb)):
        return "did-not-happen"  # "ought to have paid"
    if verb.head.pos_ == "ADJ" and verb.head.i < verb.i:
        return _of_adjective(judge, verb, verb.head)
    if verb.dep_ == "pcomp" and verb.head.lower_ == "to" and is_listed(verb.head.head, "means"):
        return "possible"  # "is key to achieving it"
    sure = verb.head.head if verb.dep_ == "pcomp" and verb.head.lower_ == "of" else verb
    if is_listed(sure, "sure") and sure is not verb:
        return "expected"  # "is assured of ending the year first"
    if (forced := way_not_there(verb)) is not None:
        return _of_way_taken(judge, forced)
    head = _above(verb)
    if head is None:
        return "happened" if verb.tag_ != "VB" else "unknown"
    if verb.tag_ == "VB" and head.lemma_ in ("rise", "grow", "live") and verb.dep_ in ("advcl", "xcomp"):
        return judge.of_verb(head)  # "rose to lead the party"
    if is_won_so(verb):
        return judge.of_verb(head)  # "came from behind to beat Bury"
    if verb.tag_ == "VB" and head.lemma_ == "do" and any(child.lower_ in _DONE for child in head.rights):
        return judge.of_verb(head)  # "did much to restore it"
    above = judge.of_verb(head) if head.pos_ in ("VERB", "AUX") else judge.of_noun(head)
    if has_too(head) and verb.tag_ == "VB":
        return "did-not-happen"
    if is_of_draft(verb):
        return above if above == "did-not-happen" else "possible"
    told = _under(judge, verb, head, above)
    return "unknown" if told == "happened" and is_demanded_by_noun(verb) else told  # "a demand that it pay"


def _of_way_taken(judge: Judge, had: Token) -> Factuality:
    """What nobody could but do was done: "had no choice but to | sell"; and will be: "has no choice but to sell"."""
    above = judge.of_verb(had)
    return "expected" if above == "happened" and verb_group(had).tense == "PRESENT" else above


def _above(token: Token) -> Token | None:
    """What a clause stands under, over prepositions."""
    head = token.head
    while head != token and head.pos_ in ("ADP", "PART", "SCONJ") and head.head != head:
        head = head.head
    if head == token:
        return None
    if head.pos_ == "ADJ" and head.head != head:
        return head.head if head.head.pos_ in ("VERB", "AUX") else head
    return head


def _are_those_found(judge: Judge, noun: Token) -> bool:
    """Whether "those" are the ones of whom something is told that happened: "| those injured were flown out"."""
    is_told = noun.lower_ == "those" and noun.dep_ in NOUN_SUBJECTS and verb_group(noun.head).tense == "PAST"
    return is_told and judge.of_verb(noun.head) == "happened"


def _under(judge: Judge, verb: Token, head: Token, above: Factuality) -> Factuality:
    """A clause under a verb or noun of a factuality."""
    if verb.dep_ == "acl" and verb.tag_ == "VBN" and not any(helper.tag_ == "TO" for helper in auxiliaries(verb)):
        is_some = is_anyone(head) and not _are_those_found(judge, head)
        return "unknown" if is_some else "happened"  # "the law passed in May", "anyone caught"
    if verb.dep_ == "advcl" and verb.tag_ == "VBN" and verb.i < head.i and is_done_before(verb):
        return "happened"
    if verb.tag_ == "VBN" and verb.dep_ == "ccomp" and verb.i < head.i and verb.right_edge.nbor().tag_ == ":":
        return "happened"  # "the plan -- started in May -- will help"
    if arranged_noun(verb) is not None and not (is_listed(verb, "scheduling") or auxiliaries(verb)):
        return "happened"  # "could not fill the hall, built in 1900"
    is_circumstance = verb.dep_ == "pcomp" and verb.head.lower_ in ("after", "before", "since", "by", "while", "upon")
    governed = verb.dep_ in ("xcomp", "ccomp", "pcomp", "dobj", "acl") and not is_circumstance  # "after leaving, she studied"
    is_change = head.pos_ == "NOUN" and head.lemma_ in load_vocabulary().words("description", "changes")  # "a | drop"
    if is_listed(head, "denied") and governed and not is_change:
        is_supposed = head.dep_ == "nsubj" and verb_group(head.head).modality is not None
        return "unknown" if is_supposed else flipped(above)  # "failure to pay would lead to"
    particles = {child.lower_ for child in head.children if child.dep_ == "prt"}
    is_put_aside = (head.lemma_ == "rule" and "out" in particles) or (head.lemma_ == "put" and "off" in particles)
    if is_put_aside and verb.tag_ == "VBG" and verb.head is head:
        return flipped(above)  # "ruled out resigning", "put off investing"
    if head.lower_ == "got" and has_to(verb) and verb_group(head).aspect.startswith("PERFECTIVE"):
        return "unknown"  # "have got to leave"
    bent = {"to": "bent_on", "about": "concerned"}.get(verb.head.lower_) if verb.dep_ == "pcomp" else None
    if bent is not None and is_listed(verb.head.head, bent):
        return "possible"  # "their commitment to ending it", "was concerned about protecting it"
    link = verb.head.lower_ if verb.dep_ == "pcomp" else ""
    if (link in ("on", "about") and is_listed(head, "discussing")) or (link == "of" and is_listed(head, "matters")):
        return "possible"  # "talks on scrapping it", "the details of moving it"
    over = governing_verb(head) if verb.dep_ == "pcomp" and verb.head.lower_ in ("on", "about") and head.pos_ == "NOUN" else None
    if over is not None and judge.of_verb(over) in ("expected", "possible"):
        return "possible"  # "will exchange views on furthering it"
    if verb.head.lower_ == "against" and verb.dep_ == "pcomp":
        return "unknown"  # "a rule against smoking"
    if verb.dep_ == "pcomp" and verb.head.lower_ == "from" and head.lemma_ == "stop":
        return flipped(above)  # "stopped the bank from paying"
    if is_listed(head, "ending") and governed and "up" not in particles and (head.lemma_ != "help" or above == "did-not-happen"):
        return "happened"  # what was stopped, or could not be helped; not "could end up playing for Lund"
    if (was_done_of_need(verb, head) or is_listed(head, "implying")) and governed and verb.dep_ != "acl":
        return above
    if verb.dep_ == "ccomp" and verb.tag_ == "VBN" and head.lemma_ in ("want", "need", "prefer"):
        return "unknown"  # "wants the tower tested"
    if verb.dep_ == "xcomp" and has_passive_form(head) and is_listed(head, "finding"):
        return above  # "was found to be carrying drugs"
    if (is_listed(head, "planned") or head.lower_ == "supposed") and is_called_off(verb):
        return "did-not-happen"
    group = verb_group(head) if head.pos_ == "VERB" and verb.dep_ == "xcomp" else None
    if group is not None and is_listed(head, "planned") and (group.tense, group.aspect) == ("PAST", "PERFECTIVE"):
        is_crossed = any(child.lower_ == "but" and child.dep_ == "cc" for child in head.rights)
        return "did-not-happen" if is_crossed else "unknown"  # "had planned to start in May", "but it rained"
    if verb.head.lower_ in ("toward", "towards") and verb.dep_ == "pcomp":
        return "unknown"  # "made progress toward ending the war"
    if (verb.dep_ == "acl" and verb.tag_ == "VB" and _came_to_nothing(judge, head)) or _was_not_kept(judge, head):
        return "did-not-happen"
    if above == "did-not-happen" and head.lemma_ in ("allow", "permit", "let") and verb.tag_ == "VB":
        is_rule = verb_group(head).tense == "PRESENT" and not has_passive_form(head)
        return "unknown" if is_rule else above  # "the law does not allow them to sail", "was not allowed to sail"
    if head.lemma_ == "call" and verb.tag_ == "VB" and head.nbor().lower_ in ("on", "upon") and not has_passive_form(head):
        return "unknown"  # "calls upon all to keep the peace"
    if _is_push_of_thing(head) and (governed or verb.dep_ == "advcl") and verb.tag_ == "VB":
        return above
    is_urged = is_listed(head, "cautioning") or (is_listed(head, "demanding", "trying") and not has_passive_form(head))
    if is_urged and governed and verb.tag_ == "VB":
        return "unknown"  # "were warned to stay"
    if head.lower_ == "supposed" and verb.tag_ == "VB" and verb_group(head).tense == "PRESENT":
        return "expected"  # "are supposed to end by May"
    is_lobbied_for = link == "for" and head.lemma_ in ("push", "press", "campaign", "argue", "lobby")
    if is_lobbied_for or (link == "with" and head.lemma_ in ("task", "entrust")):
        return "unknown"  # "pushed for resuming the talks", "was tasked with making it safe"
    if link == "for" and is_listed(head, "punishing"):
        return "happened"  # "a decision to punish it for bribing them"
    if verb.tag_ == "VBG" and is_listed(head, "possible") and is_negated(head) and governed:
        return "did-not-happen"  # "does not envisage selling it"
    if is_listed(head, "claiming", "doubting", "possible", "possible_nouns") and governed:
        return "possible"
    if above == "did-not-happen" and is_listed(head, "intents"):
        return above  # "has no intention of joining"
    if above in ("possible", "did-not-happen", "expected") and verb.dep_ != "acl":
        return "possible" if above == "did-not-happen" else above
    if verb.tag_ == "VB" or any(helper.tag_ == "TO" for helper in auxiliaries(verb)):
        return _of_infinitive(judge, verb, head)
    is_before = verb.dep_ == "pcomp" and verb.head.lower_ in ("after", "since", "by")  # "agreed after hearing them"
    is_before = is_before or (verb.dep_ == "pcomp" and verb.head.lower_ == "before" and head.tag_ == "VBD")
    return "expected" if is_listed(head, "planned") and verb.dep_ in ("xcomp", "ccomp", "pcomp") and not is_before else above


def _was_not_kept(judge: Judge, noun: Token) -> bool:
    """Whether what was to be done by a time, or as pledged, was not: "missed the deadline for it", "broke a pledge to do it"."""
    is_missed = noun.dep_ == "dobj" and is_listed(noun.head, "dishonouring") and is_listed(noun, "due_dates", "pledges")
    return is_missed and judge.of_verb(noun.head) in ("happened", "possible")


def _is_push_of_thing(verb: Token) -> bool:
    """Whether a thing makes somebody do something, which he does: "a fall in sales | pushed them to cut prices"."""
    subject, words = next((child for child in verb.lefts if child.dep_ == "nsubj"), None), load_vocabulary()
    is_thing = subject is not None and subject.tag_ in ("NN", "NNS") and not words.is_person(subject.lemma_)
    is_thing = is_thing and subject is not None and not words.is_body(subject.lemma_)
    return is_thing and verb.lemma_ == "push" and verb.tag_ in ("VBD", "VBN")


def _is_said_so(verb: Token, head: Token) -> bool:
    """Whether who wants to say something does so by that: "I want to | stress that", "we would like to | thank you"."""
    subject = subject_of(head)
    is_own = subject is not None and subject.lower_ in ("i", "we") and verb.dep_ == "xcomp" and not is_negated(head)
    says = verb.lemma_ in load_vocabulary().words("common", "telling") or verb.lemma_ in ("thank", "congratulate", "apologise")
    return is_own and says and head.lemma_ in ("want", "like", "wish")


def _of_infinitive(judge: Judge, verb: Token, head: Token) -> Factuality:
    if _is_said_so(verb, head):
        return "happened"
    if head.lemma_ == "have" and any(child.lower_ == "yet" for child in head.children):
        return "did-not-happen"
    if takes_effort(head):
        return judge.of_verb(head)  # "it took a year to build"
    if did_not_so(head) or did_not_so(verb):
        return "did-not-happen"  # "had hoped to reach it by May but never did so"
    if is_listed(head, "gathering") and is_listed(verb, "observing") and verb.dep_ in ("advcl", "xcomp"):
        return judge.of_verb(head)  # "gathered to mark the day"
    if is_listed(head, "choosing") and verb.dep_ == "xcomp" and all(child.dep_ != "dobj" for child in head.rights):
        return judge.of_verb(head)
    if head.lower_ == "position" and verb.dep_ in ("acl", "relcl"):  # "would be in a position to force it"
        over = governing_verb(head.head) if head.dep_ == "pobj" else None
        held = "unknown" if over is None else judge.of_verb(over)
        return "possible" if held == "happened" else held
    if is_listed(head, "amending") and is_listed(verb, "letting") and verb_group(head).tense == "PAST":
        return judge.of_verb(head)  # "was amended to allow sales"
    if verb.dep_ in ("acl", "relcl") and is_listed(verb, "observing") and load_vocabulary().is_event(head.lemma_):
        return judge.of_noun(head)  # "a march to mark the day was held"
    if verb.dep_ == "advcl" and (
        any(child.lower_ == "only" for child in verb.lefts)  # "won the first set, only to lose"
        or (
            is_listed(verb, "resulting") and not is_listed(head, "planned")
        )  # "fell 12 points to end at 300"; not "voted to close it"
        or (is_listed(head, "winning") and is_listed(verb, "won"))  # "beat them 2-1 to reach the final"
        or (is_listed(verb, "winning") and comes_back(head))  # "came from behind to win", "fought back to draw"
        or (head.lemma_ == "go" and any(child.lower_ == "on" for child in head.children))  # "went on to win"
    ):
        return "happened"
    if _is_first_to(judge, verb, head) or (head.lemma_ == "come" and verb.i == head.i + 2 and is_listed(verb, "come_to")):
        return judge.of_verb(head)  # "came to dominate it"
    helpers = {helper.lower_ for helper in auxiliaries(verb)}
    if head.lower_ in ("was", "were") and {"to", "have"} <= helpers:
        return "did-not-happen"  # "was to have flown"
    if head.lower_ in ("was", "were") and is_called_off(verb):
        return "did-not-happen"  # "was to open in May but was cancelled"
    if head.lemma_.lower() == "be" and head.dep_ == "relcl" and _came_to_none(judge, head.head):
        return "did-not-happen"  # "cancelled a trip, on which he was to speak"
    is_awaited = is_listed(head, "planned", "planned_adjectives", "anticipating")  # "is predicted to rise"
    if head.lemma_.lower() == "be" or is_awaited:  # "is to open in May"
        return "expected"
    is_open = is_listed(head, "open_nouns") or (
        is_listed(head, "open_aims") and verb.tag_ == "VB"
    )  # not of "a bill to be debated"
    if is_open and head.head.lower_ != "in":  # but "in order to"
        is_denied = head.dep_ == "dobj" and is_listed(head.head, "denied")  # "rejected a proposal to ease it"
        return flipped(judge.of_verb(head.head)) if is_denied else "unknown"
    if verb.dep_ == "advcl" and had_been(head):
        return "unknown"  # "loans had been taken to build it"
    if verb.dep_ == "advcl" or head.pos_ in ("NOUN", "ADJ"):
        return "expected"  # of purpose: "flew to Rome to meet"
    return "unknown"


def _came_to_none(judge: Judge, noun: Token) -> bool:
    """Whether a noun, or what stands over it, did not happen: "cancelled a trip to | Rome"."""
    while noun.dep_ == "pobj" and noun.head.head.pos_ == "NOUN":
        noun = noun.head.head
    return judge.of_noun(noun) == "did-not-happen"


def _came_to_nothing(judge: Judge, attempt: Token) -> bool:
    """Whether what a noun tries failed, or was let go: "attempts to save it failed", "missed a | chance to win"."""
    verb = governing_verb(attempt) if attempt.dep_ == "pobj" and attempt.head.lower_ == "in" else attempt.head
    if verb is None or not is_listed(attempt, "open_nouns", "opportunities") or judge.of_verb(verb) != "happened":
        return False
    if attempt.dep_ == "dobj":
        particle = next((child.lower_ for child in verb.children if child.dep_ == "prt"), "")
        return is_listed(verb, "squandering") or (verb.lemma_, particle) in (("pass", "up"), ("turn", "down"))
    is_vain = any(child.dep_ == "acomp" and is_listed(child, "vain") for child in verb.rights)
    return verb.lemma_ == "fail" or (attempt.dep_ == "nsubj" and is_vain)


def _is_first_to(judge: Judge, verb: Token, head: Token) -> bool:
    """Whether an infinitive tells what somebody did before others: "was the first mayor to visit it"."""
    noun = next((child for child in head.rights if child.dep_ == "attr" and child.i < verb.i), head)
    if noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.head.head.lower_ == "one":
        noun = noun.head.head  # "one of the first women to lead it"
    be = noun.head
    is_ordinal = noun.dep_ == "attr" and any(
        load_vocabulary().is_ordinal(child.lower_) or child.tag_ == "JJS" for child in (noun, *noun.lefts)
    )  # "the first storm to hit it", "the deadliest"
    if head.dep_ == "appos" and load_vocabulary().is_person(head.lemma_) and head.i < verb.i:  # "Lee, the last man to | leave"
        is_one = any(load_vocabulary().is_ordinal(child.lower_) and child.lower_ != "next" for child in head.lefts)
        over = governing_verb(head.head)
        return is_one and over is not None and judge.of_verb(over) == "happened"
    is_ordinal = is_ordinal or (noun.dep_ == "attr" and noun.lower_ == "one" and any(of.lower_ == "of" for of in noun.rights))
    return is_ordinal and be.tag_ in ("VBD", "VBZ") and judge.of_verb(be) == "happened"


def _of_adjective(judge: Judge, verb: Token, adjective: Token) -> Factuality:
    """ "Was able to", "is likely to", "was too tired to", "was lucky to"."""
    above = judge.of_verb(adjective.head) if adjective.head.pos_ in ("VERB", "AUX") else "happened"
    if has_too(adjective) or (is_listed(adjective, "unable") and verb.tag_ == "VB"):
        return flipped(above)
    if is_listed(adjective, "likely"):
        return "possible"
    if is_listed(adjective, "planned_adjectives"):
        if had_been(adjective.head) or (adjective.head.tag_ == "VBD" and is_called_off(verb)):
            return of_gone_plan(verb)
        if adjective.head.tag_ == "VBD" and is_listed(adjective, "minded") and above == "happened":
            return "possible"  # "was willing to overlook it"
        return "expected" if above == "happened" else above
    if is_listed(adjective, "feelings") and above == "did-not-happen":
        if verb_group(adjective.head).modality is None:
            return "happened"  # "was not happy to leave"
        is_open = adjective.lower_ in ("surprised", "shocked", "sorry")  # "would not be surprised to see it"
        return "possible" if is_open else above
    if is_listed(adjective, "judging") or verb.tag_ != "VB":
        return above
    return "possible" if is_listed(adjective, "permitting") else "expected"
