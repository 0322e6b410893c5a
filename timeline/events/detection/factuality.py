"""Whether an event happened: FactBank's scale (Saurí and Pustejovsky, 2009), by rules over the parse.

What an event stands under decides: a verb that implies it ("managed to"), denies it ("failed to"), plans it ("agreed to"),
leaves it possible ("threatened to") or open ("tried to"). The lists of such words stand in data/<language>.toml.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.detection.listed import is_light, is_listed
from timeline.events.detection.plans import had_been, has_an_aim, is_called_off, is_dropped, is_going_to
from timeline.events.detection.signs import (
    Factuality,
    comes_back,
    did_not_so,
    flipped,
    has_passive_form,
    has_too,
    is_called_likely,
    is_charged,
    is_demanded,
    is_done_before,
    is_doubted,
    is_suffered,
    is_thought_untrue,
    is_threatened,
    is_told_in_court,
    lasts_until,
    of_gone_plan,
    of_mark,
    of_modifiers,
    of_untruth,
    takes_none,
    tells_done_before,
    was_done_of_need,
    was_needed,
)
from timeline.events.grammar.clause_kinds import is_avoided, is_enough_for, takes_effort
from timeline.events.grammar.conditions import has_condition, is_to_come
from timeline.events.grammar.generic import is_anyone, is_generic, is_ruled
from timeline.events.grammar.misparses import joined_with
from timeline.events.grammar.participles import arranged_noun
from timeline.events.grammar.sayings import is_told_in_text
from timeline.events.grammar.subjects import is_imperative
from timeline.events.grammar.verbs import auxiliaries, governing_verb, is_alternative, is_negated, verb_group
from timeline.events.parsing.arcs import NOUN_SUBJECTS, has_to
from timeline.events.parsing.parse import once
from timeline.events.vocabulary import load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token


def factuality(token: Token) -> Factuality:
    """Whether what a trigger names happened, as the text tells it."""
    if token.pos_ in ("VERB", "AUX"):
        return _of_verb(token)
    if token.pos_ == "ADJ":
        above = _of_verb(token.head) if token.head.pos_ in ("VERB", "AUX") else "happened"
        is_planned = is_listed(token, "planned_adjectives") and token.lower_ not in _MINDED
        return "expected" if above == "happened" and is_planned else above
    told = _of_noun(token)
    return told if told != "happened" else of_modifiers(token)


_MINDED = ("willing", "eager")  # what somebody is, not what he will be


# Verbs ----------------------------------------------------------------------------------------------------------------


@once
def _of_verb(verb: Token) -> Factuality:
    if verb.lower_ == "according" or (verb.dep_ == "amod" and verb.tag_ == "VBG" and not is_listed(verb, "expected_modifiers")):
        return "happened"  # "knocked down | crumbling sheds"
    group = verb_group(verb)
    if verb.dep_ == "ccomp" and verb.head.lemma_ == "wish" and not has_to(verb):
        return "happened" if group.polarity == "NEG" else "did-not-happen"
    marked = of_mark(verb)
    if marked is not None:
        return marked
    if is_ruled(verb) or (group.polarity == "NEG" and (is_imperative(verb) or _is_asked_for(verb))):
        return "unknown"  # "do not be fooled", "told them not to go"
    if group.modality is not None:
        return _of_modal(verb, group.modality, perfect=group.aspect.startswith("PERFECTIVE"), negated=group.polarity == "NEG")
    adverbs = [child for child in verb.children if child.dep_ == "advmod"]
    is_near = any(is_listed(adverb, "nearly") for adverb in adverbs) and not is_listed(verb, "multiplying")
    if is_near and group.polarity == "NEG":
        return "happened"  # "nearly did not happen"
    if group.polarity == "NEG" or takes_none(verb):
        done: Factuality = "expected" if group.tense == "FUTURE" else "happened"
        return done if lasts_until(verb) else "did-not-happen"
    places = (verb, verb.head) if verb.dep_ == "conj" else (verb,)
    if any(child.dep_ == "preconj" and child.lower_ == "either" for place in places for child in place.lefts):
        return "possible"  # "either knew the house or was disturbed"
    if is_alternative(verb) and _of_verb(verb.head) == "expected":
        return "possible"  # "will have to raise taxes or cut costs"
    if is_near:
        return "did-not-happen"
    if any(is_listed(adverb, "possible_adverbs") and (adverb.i < verb.i or adverb.tag_ != "JJ") for adverb in adverbs):
        return "possible"  # not "will visit Marl for talks likely to fail"
    if group.tense == "FUTURE" or is_going_to(verb):
        return "possible" if has_condition(verb) or is_doubted(verb) or is_threatened(verb) else "expected"
    if verb.tag_ == "VBN" and is_listed(verb, "scheduling") and has_passive_form(verb):
        return of_gone_plan(verb) if had_been(verb) or is_called_off(verb) else "expected"
    if group.tense in ("PAST", "PRESENT"):
        return _under_reporter(verb)
    return _of_clause(verb)


def _is_asked_for(verb: Token) -> bool:
    """Whether an infinitive tells what others are asked to do: "warned them not to | go", but "was ordered not to go"."""
    is_asked = verb.dep_ in ("xcomp", "ccomp") and verb.i > verb.head.i and has_to(verb) and not has_passive_form(verb.head)
    return is_asked and is_listed(verb.head, "demanding", "cautioning") and _of_verb(verb.head) == "happened"


def _of_modal(verb: Token, modal: str, *, perfect: bool, negated: bool) -> Factuality:
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
        return flipped(_of_verb(verb.head))  # "denied that it would close"
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


def _under_reporter(verb: Token) -> Factuality:
    """A finite clause under a verb: denied, feared, claimed, wished for, or told as it is."""
    head = verb.head
    if is_generic(verb):
        return "unknown"
    has_subject = any(child.dep_ in ("nsubj", "nsubjpass", "expl") for child in verb.lefts)
    is_told_on = any(child.lower_ == "that" for child in verb.lefts) or (not has_subject and joined_with(verb) == head)
    if verb.dep_ == "conj" and head.dep_ == "ccomp" and is_told_on and is_listed(head.head, "claiming", "doubting", "denied"):
        return _under_reporter(head)  # "claimed that it was late and that it had failed", "and had failed"
    told = verb.head if verb.dep_ == "conj" else verb
    if told.dep_ == "ccomp" and is_told_in_court(told.head):
        return "possible"
    if is_charged(verb):
        return "possible"
    if (said := of_untruth(verb)) is not None:
        return said
    if of_thing_not_there(verb):
        return _not_there(head)
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
        if head.tag_ == "VB" and _of_verb(head) == "expected":
            return "expected"  # "promised to go on with talks until it was resolved"
        is_waited_for = is_listed(head, "denied") or verb_group(head).modality is not None or _of_verb(head) == "unknown"
        return "unknown" if is_waited_for else "happened"  # "refused to talk until they left"
    if verb.dep_ == "acl" and is_negated(head):
        return "unknown"  # "no sign that it failed"
    of_telling = load_vocabulary().tables["description"]
    if verb.dep_ == "acl" and head.dep_ == "dobj" and head.head.lemma_ in of_telling["denying"]:
        return flipped(_of_verb(head.head))  # "denied reports that it had failed"
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
        return _of_verb(head)  # "can ensure they win", "vowed to help farmers and traders | benefit"
    if _is_announced_end(verb):
        return "expected"
    if is_listed(head, "denied"):
        return flipped(_of_verb(head)) if head.pos_ == "VERB" else "did-not-happen"
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


def of_thing_not_there(verb: Token) -> bool:
    """Whether a relative clause says how something would be that is not there yet: "hoped for a truce that | holds"."""
    noun = verb.head
    is_plain = verb.dep_ == "relcl" and verb.tag_ in ("VBP", "VBZ") and not auxiliaries(verb)
    is_new = any(child.dep_ == "det" and child.lower_ in ("a", "an", "any", "some") for child in noun.lefts)
    return is_plain and is_new and noun.dep_ in ("dobj", "pobj") and _not_there(noun) != "happened"


def _not_there(noun: Token) -> Factuality:
    """What is told of a noun that is wanted; "happened" for one that is there."""
    over = noun.head.head if noun.dep_ == "pobj" else noun.head
    wants = (
        is_listed(over, "wanting")
        if noun.dep_ == "dobj"
        else noun.head.lower_ == "for" and is_listed(over, "wanting", "calling_for")
    )
    return "unknown" if wants else _of_noun(noun)


# Clauses without a finite verb ------------------------------------------------------------------------------------------


def _of_clause(verb: Token) -> Factuality:
    """Infinitives and participles: what they stand under decides."""
    if verb.dep_ == "conj" and verb.head.pos_ == "VERB" and verb.head.tag_ == verb.tag_:
        return _of_verb(verb.head)
    if is_avoided(verb):
        return "did-not-happen"
    if tells_done_before(verb):
        return "happened"
    if is_enough_for(verb):
        return _of_verb(verb.head.head)
    if verb.dep_ == "xcomp" and verb.head.lower_ == "ought" and any(helper.lower_ == "have" for helper in auxiliaries(verb)):
        return "did-not-happen"  # "ought to have paid"
    if verb.head.pos_ == "ADJ" and verb.head.i < verb.i:
        return _of_adjective(verb, verb.head)
    if verb.dep_ == "pcomp" and verb.head.lower_ == "to" and is_listed(verb.head.head, "means"):
        return "possible"  # "is key to achieving it"
    sure = verb.head.head if verb.dep_ == "pcomp" and verb.head.lower_ == "of" else verb
    if is_listed(sure, "sure") and sure is not verb:
        return "expected"  # "is assured of ending the year first"
    head = _above(verb)
    if head is None:
        return "happened" if verb.tag_ != "VB" else "unknown"
    if verb.tag_ == "VB" and head.lemma_ in ("rise", "grow", "live") and verb.dep_ in ("advcl", "xcomp"):
        return _of_verb(head)  # "rose to lead the party"
    above = _of_verb(head) if head.pos_ in ("VERB", "AUX") else _of_noun(head)
    if has_too(head) and verb.tag_ == "VB":
        return "did-not-happen"
    return _under(verb, head, above)


def _are_those_found(noun: Token) -> bool:
    """Whether "those" are the ones of whom something is told that happened: "| those injured were flown out"."""
    is_told = noun.lower_ == "those" and noun.dep_ in NOUN_SUBJECTS and verb_group(noun.head).tense == "PAST"
    return is_told and _of_verb(noun.head) == "happened"


def _under(verb: Token, head: Token, above: Factuality) -> Factuality:
    """A clause under a verb or noun of a factuality."""
    if verb.dep_ == "acl" and verb.tag_ == "VBN" and not any(helper.tag_ == "TO" for helper in auxiliaries(verb)):
        is_some = is_anyone(head) and not _are_those_found(head)
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
    if verb.dep_ == "pcomp" and verb.head.lower_ in ("on", "about") and is_listed(head, "discussing"):
        return "possible"  # "talks on scrapping it"
    over = governing_verb(head) if verb.dep_ == "pcomp" and verb.head.lower_ in ("on", "about") and head.pos_ == "NOUN" else None
    if over is not None and _of_verb(over) in ("expected", "possible"):
        return "possible"  # "will exchange views on furthering it"
    if verb.head.lower_ == "against" and verb.dep_ == "pcomp":
        return "unknown"  # "a rule against smoking"
    if verb.dep_ == "pcomp" and verb.head.lower_ == "from" and head.lemma_ == "stop":
        return flipped(above)  # "stopped the bank from paying"
    if is_listed(head, "ending") and governed and (head.lemma_ != "help" or above == "did-not-happen"):
        return "happened"  # what was stopped, or could not be helped
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
    if (verb.dep_ == "acl" and verb.tag_ == "VB" and _came_to_nothing(head)) or _was_not_kept(head):
        return "did-not-happen"
    if above == "did-not-happen" and head.lemma_ in ("allow", "permit", "let") and verb.tag_ == "VB":
        return above  # "was not allowed to sail"
    if _is_push_of_thing(head) and (governed or verb.dep_ == "advcl") and verb.tag_ == "VB":
        return above
    if is_listed(head, "demanding", "trying") and governed and verb.tag_ == "VB" and not has_passive_form(head):
        return "unknown"
    if head.lower_ == "supposed" and verb.tag_ == "VB" and verb_group(head).tense == "PRESENT":
        return "expected"  # "are supposed to end by May"
    if is_listed(head, "cautioning") and governed and verb.tag_ == "VB":
        return "unknown"  # "were warned to stay"
    if verb.dep_ == "pcomp" and verb.head.lower_ == "for" and head.lemma_ in ("push", "press", "campaign", "argue", "lobby"):
        return "unknown"  # "pushed for resuming the talks"
    if verb.dep_ == "pcomp" and verb.head.lower_ == "for" and is_listed(head, "punishing"):
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
        return _of_infinitive(verb, head)
    is_before = verb.dep_ == "pcomp" and verb.head.lower_ in ("after", "since", "by")  # "agreed after hearing them"
    is_before = is_before or (verb.dep_ == "pcomp" and verb.head.lower_ == "before" and head.tag_ == "VBD")
    return "expected" if is_listed(head, "planned") and verb.dep_ in ("xcomp", "ccomp", "pcomp") and not is_before else above


def _was_not_kept(noun: Token) -> bool:
    """Whether what was to be done by a time, or as pledged, was not: "missed the deadline for it", "broke a pledge to do it"."""
    is_missed = noun.dep_ == "dobj" and is_listed(noun.head, "dishonouring") and is_listed(noun, "due_dates", "pledges")
    return is_missed and _of_verb(noun.head) in ("happened", "possible")


def _is_push_of_thing(verb: Token) -> bool:
    """Whether a thing makes somebody do something, which he does: "a fall in sales | pushed them to cut prices"."""
    subject, words = next((child for child in verb.lefts if child.dep_ == "nsubj"), None), load_vocabulary()
    is_thing = subject is not None and subject.tag_ in ("NN", "NNS") and not words.is_person(subject.lemma_)
    is_thing = is_thing and subject is not None and not words.is_body(subject.lemma_)
    return is_thing and verb.lemma_ == "push" and verb.tag_ in ("VBD", "VBN")


def _of_infinitive(verb: Token, head: Token) -> Factuality:
    if head.lemma_ == "have" and any(child.lower_ == "yet" for child in head.children):
        return "did-not-happen"
    if takes_effort(head):
        return _of_verb(head)  # "it took a year to build"
    if did_not_so(head) or did_not_so(verb):
        return "did-not-happen"  # "had hoped to reach it by May but never did so"
    if verb.dep_ == "advcl" and (
        any(child.lower_ == "only" for child in verb.lefts)  # "won the first set, only to lose"
        or (
            is_listed(verb, "resulting") and not is_listed(head, "planned")
        )  # "fell 12 points to end at 300"; not "voted to close it"
        or (is_listed(head, "winning") and is_listed(verb, "won"))  # "beat them 2-1 to reach the final"
        or (is_listed(head, "gathering") and is_listed(verb, "observing"))  # "gathered to mark the day"
        or (is_listed(verb, "winning") and comes_back(head))  # "came from behind to win", "fought back to draw"
        or (head.lemma_ == "go" and any(child.lower_ == "on" for child in head.children))  # "went on to win"
    ):
        return "happened"
    if _is_first_to(verb, head) or (head.lemma_ == "come" and verb.i == head.i + 2 and is_listed(verb, "come_to")):
        return _of_verb(head)  # "came to dominate it"
    helpers = {helper.lower_ for helper in auxiliaries(verb)}
    if head.lower_ in ("was", "were") and {"to", "have"} <= helpers:
        return "did-not-happen"  # "was to have flown"
    if head.lemma_.lower() == "be" and head.dep_ == "relcl" and _came_to_none(head.head):
        return "did-not-happen"  # "cancelled a trip, on which he was to speak"
    is_awaited = is_listed(head, "planned", "planned_adjectives", "anticipating")  # "is predicted to rise"
    if head.lemma_.lower() == "be" or is_awaited:  # "is to open in May"
        return "expected"
    is_open = is_listed(head, "open_nouns") or (
        is_listed(head, "open_aims") and verb.tag_ == "VB"
    )  # not of "a bill to be debated"
    if is_open and head.head.lower_ != "in":  # but "in order to"
        is_denied = head.dep_ == "dobj" and is_listed(head.head, "denied")  # "rejected a proposal to ease it"
        return flipped(_of_verb(head.head)) if is_denied else "unknown"
    if verb.dep_ == "advcl" and had_been(head):
        return "unknown"  # "loans had been taken to build it"
    if verb.dep_ == "advcl" or head.pos_ in ("NOUN", "ADJ"):
        return "expected"  # of purpose: "flew to Rome to meet"
    return "unknown"


def _came_to_none(noun: Token) -> bool:
    """Whether a noun, or what stands over it, did not happen: "cancelled a trip to | Rome"."""
    while noun.dep_ == "pobj" and noun.head.head.pos_ == "NOUN":
        noun = noun.head.head
    return _of_noun(noun) == "did-not-happen"


def _came_to_nothing(attempt: Token) -> bool:
    """Whether what a noun tries failed, or was let go: "attempts to save it failed", "missed a | chance to win"."""
    verb = governing_verb(attempt) if attempt.dep_ == "pobj" and attempt.head.lower_ == "in" else attempt.head
    if verb is None or not is_listed(attempt, "open_nouns", "opportunities") or _of_verb(verb) != "happened":
        return False
    if attempt.dep_ == "dobj":
        particle = next((child.lower_ for child in verb.children if child.dep_ == "prt"), "")
        return is_listed(verb, "squandering") or (verb.lemma_, particle) in (("pass", "up"), ("turn", "down"))
    is_vain = any(child.dep_ == "acomp" and is_listed(child, "vain") for child in verb.rights)
    return verb.lemma_ == "fail" or (attempt.dep_ == "nsubj" and is_vain)


def _is_first_to(verb: Token, head: Token) -> bool:
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
        return is_one and over is not None and _of_verb(over) == "happened"
    is_ordinal = is_ordinal or (noun.dep_ == "attr" and noun.lower_ == "one" and any(of.lower_ == "of" for of in noun.rights))
    return is_ordinal and be.tag_ in ("VBD", "VBZ") and _of_verb(be) == "happened"


def _of_adjective(verb: Token, adjective: Token) -> Factuality:
    """ "Was able to", "is likely to", "was too tired to", "was lucky to"."""
    above = _of_verb(adjective.head) if adjective.head.pos_ in ("VERB", "AUX") else "happened"
    if has_too(adjective) or (is_listed(adjective, "unable") and verb.tag_ == "VB"):
        return flipped(above)
    if is_listed(adjective, "likely"):
        return "possible"
    if is_listed(adjective, "planned_adjectives"):
        if had_been(adjective.head) or (adjective.head.tag_ == "VBD" and is_called_off(verb)):
            return of_gone_plan(verb)
        if adjective.head.tag_ == "VBD" and adjective.lower_ in _MINDED and above == "happened":
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


# Nouns ------------------------------------------------------------------------------------------------------------------


@once
def _of_noun(noun: Token) -> Factuality:
    head = noun.head
    if (is_negated(noun) and head.lemma_ not in ("spare", "spar")) or is_avoided(noun):  # "are sparing no efforts"
        return "happened" if was_needed(noun) else "did-not-happen"
    if noun.dep_ == "conj" and head.pos_ == "NOUN":
        return _of_noun(head)
    through = head if head.pos_ == "ADP" and head.head != head else None
    if through is not None:
        head = head.head
    if head == noun:
        return "happened"
    if through is not None and (_is_of_plan(noun, through) or _is_occasion_to_come(noun, head)):
        return "expected"
    if noun.dep_ == "dobj" and head.tag_ == "VB" and head.lemma_ in ("attend", "host", "stage") and _of_verb(head) == "expected":
        return "expected"  # "flew home to attend the funeral"
    if head.pos_ == "NOUN" and through:
        if through.lower_ == "of" and is_listed(head, "phases"):
            return _of_noun(head)  # "to prevent the outbreak of a war"
        if through.lower_ == "of" and is_listed(head, "undoing") and _of_noun(head) == "happened":
            return "did-not-happen"
        if is_listed(head, "open_nouns"):
            return "unknown"
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
        return _of_verb(head)
    if noun.dep_ == "nsubj" and any(child.dep_ == "acomp" and is_listed(child, "planned_adjectives") for child in head.children):
        return "expected"  # "the eclipse is due in August"
    if _is_deal_in_doubt(noun):
        return "expected"
    is_object = noun.dep_ in ("dobj", "nsubjpass") or through is not None
    if not is_object:
        is_told_by_verb = noun.dep_ == "nsubj" and is_light(head) and head.lemma_ != "continue"  # "trade will continue to grow"
        return _of_verb(head) if is_told_by_verb else "happened"
    if noun.dep_ == "nsubjpass" and has_an_aim(head):
        return "happened"  # "the attack was meant to kill him"
    if noun.dep_ == "dobj" and is_listed(head, "gaining") and _of_verb(head) in ("expected", "possible"):
        return _of_verb(head)  # "expects to obtain approval"
    if (is_listed(noun, "accusations") and head.lemma_ == "deny") or (head.lemma_ == "vote" and through is not None):
        return "happened"  # "denied the charges", "has not voted on the proposal"
    if through is not None and through.lower_ in ("for", "on") and is_listed(head, "spending"):
        above = _of_verb(head)  # "can be used for purchases"
        return above if above in ("expected", "possible") else _of_object(head, through=through)
    if noun.dep_ == "dobj" and is_listed(noun, "deals") and is_listed(head, "completing") and head.tag_ == "VB":
        return _of_verb(head)  # "sued it to complete the purchase"
    if noun.dep_ == "dobj" and is_listed(head, "resolving") and is_listed(noun, "troubles"):
        return "happened"  # "to end a debt crisis"
    told = _of_object(head, through=through)
    if told == "happened" and noun.dep_ == "dobj" and is_listed(head, "enacting") and _of_verb(head) == "did-not-happen":
        return "did-not-happen"  # "failed to pass the reform"
    if told == "did-not-happen" and is_light(head) and _is_crime_denied(noun):
        return "happened"  # "said they did not carry out the attacks"
    is_new = any(child.dep_ == "det" and child.lower_ in ("a", "an", "another") for child in noun.children)
    if told == "happened" and is_new and noun.dep_ == "dobj" and _of_verb(head) in ("expected", "possible", "unknown"):
        return _of_verb(head)  # "must act to ensure an end to the war"
    return told


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


def _is_of_plan(noun: Token, through: Token) -> bool:
    """Whether a new event is part of what will be done: "will mark the day | with a march", "will be signed | at a ceremony".

    And what somebody is to do then: "the two sides would discuss it during his | visit".
    """
    is_new = any(child.dep_ == "det" and child.lower_ in ("a", "an") for child in noun.lefts)
    links = ("with", "at", "during") if is_new else ("during",) if is_listed(noun, "gatherings") else ()
    verb = governing_verb(through) if through.lower_ in links else None
    is_ahead = verb is not None and (verb_group(verb).tense == "FUTURE" or verb_group(verb).modality == "would")
    return verb is not None and is_ahead and _of_verb(verb) == "expected"


def _is_occasion_to_come(noun: Token, over: Token) -> bool:
    """Whether something is to be done to what a meeting will have: "would move the venue of the | summit"."""
    verb = over.head
    is_part = over.dep_ in ("dobj", "nsubjpass") and is_listed(over, "occasions_of") and is_listed(noun, "gatherings")
    return is_part and verb.pos_ == "VERB" and _of_verb(verb) in ("expected", "possible")


_OF_AIMS = ("for", "on", "of")


_RESULTING = (("lead", "to"), ("result", "in"), ("end", "in"), ("culminate", "in"))


def _of_object(verb: Token, *, through: Token | None) -> Factuality:
    particles = {child.lower_ for child in verb.children if child.dep_ == "prt"}
    is_cancelled = is_listed(verb, "cancelling") and not through and "off" not in particles  # not "dropped off leaflets"
    if is_cancelled or (verb.lemma_ == "call" and "off" in particles):
        if verb.lemma_ == "delay" and any(child.lower_ in ("by", "for") for child in verb.rights):
            return "happened"  # "the start was delayed by an hour"
        return "expected" if verb.lemma_ in ("postpone", "delay") else "did-not-happen"
    if is_listed(verb, "stopping") and not (through and verb.lemma_ == "rule"):
        if verb.lemma_ == "rule":
            return "possible" if is_negated(verb) else "did-not-happen"  # "has not ruled out a strike"
        return "did-not-happen" if _of_verb(verb) in ("happened", "did-not-happen") else "possible"  # "acted to prevent a strike"
    aside = (child.rights[-1] for child in verb.rights if child.lower_ == "on" and child.rights) if verb.lemma_ == "put" else ()
    if any(is_listed(noun, "put_aside_on") for noun in aside):
        return "possible"  # "the sale was put on hold"
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
        is_called_for = through.lower_ == "for" if through else verb.lemma_ in ("demand", "request", "urge")
        if is_called_for and is_listed(verb, "demanding"):
            return "unknown"  # "called for his resignation"
        return "did-not-happen" if is_listed(verb, "scheduling") and is_dropped(verb) else "expected"
    if is_listed(verb, "agreeing") and through and through.lower_ == "to":
        return "expected" if _of_verb(verb) == "happened" else _of_verb(verb)  # "has agreed to talks"
    if is_listed(verb, "setting_out") and through and through.lower_ == "for":
        return "expected"  # "left on Sunday for talks"
    if through and (verb.lemma_, through.lower_) in _RESULTING:
        return _of_verb(verb)  # "could lead to a strike"
    return _of_verb(verb) if is_light(verb) and not through else "happened"
