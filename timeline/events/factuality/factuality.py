"""Whether an event happened: FactBank's scale (Saurí and Pustejovsky, 2009), by rules over the parse.

What an event stands under decides: a verb that implies it ("managed to"), denies it ("failed to"), plans it ("agreed to"),
leaves it possible ("threatened to") or open ("tried to"). The lists of such words stand in data/<language>.toml.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.factuality.governed import of_clause
from timeline.events.factuality.judge import Judge
from timeline.events.factuality.listed import is_listed
from timeline.events.factuality.modals import of_modal
from timeline.events.factuality.nouns import of_named
from timeline.events.factuality.plans import had_been, is_called_off, is_going_to
from timeline.events.factuality.reported import is_comment, of_thing_not_there, under_reporter
from timeline.events.factuality.signs import (
    Factuality,
    has_passive_form,
    is_demanded_by_noun,
    is_doubted,
    is_hoped,
    is_threatened,
    lasts_until,
    of_gone_plan,
    of_mark,
    of_modifiers,
    takes_none,
)
from timeline.events.grammar.conditions import has_condition
from timeline.events.grammar.generic import is_ruled
from timeline.events.grammar.subjects import is_imperative
from timeline.events.grammar.verbs import is_alternative, is_passed_over, verb_group
from timeline.events.parsing.arcs import has_to
from timeline.events.parsing.parse import once

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token


def factuality(token: Token) -> Factuality:
    """Whether what a trigger names happened, as the text tells it."""
    if token.pos_ in ("VERB", "AUX"):
        return _of_verb(token)
    if token.pos_ == "ADJ":
        above = _of_verb(token.head) if token.head.pos_ in ("VERB", "AUX") else "happened"
        is_planned = is_listed(token, "planned_adjectives") and not is_listed(token, "minded")
        return "expected" if above == "happened" and is_planned else above
    told = _of_noun(token)
    return told if told != "happened" else of_modifiers(token)


@once
def _of_verb(verb: Token) -> Factuality:
    if verb.lower_ == "according" or (verb.dep_ == "amod" and verb.tag_ == "VBG" and not is_listed(verb, "expected_modifiers")):
        return "happened"  # "knocked down | crumbling sheds"
    if is_passed_over(verb):
        return "did-not-happen" if _of_verb(verb.head) == "happened" else "unknown"
    group = verb_group(verb)
    if verb.dep_ == "ccomp" and verb.head.lemma_ == "wish" and not has_to(verb):
        return "happened" if group.polarity == "NEG" else "did-not-happen"
    marked = of_mark(verb)
    if marked is not None:
        return marked
    if is_ruled(verb) or (group.polarity == "NEG" and (is_imperative(verb) or _is_asked_for(verb))):
        return "unknown"  # "do not be fooled", "told them not to go"
    if group.polarity == "NEG" and is_hoped(verb):
        return "unknown"
    if group.modality is not None:
        return of_modal(
            _JUDGE, verb, group.modality, perfect=group.aspect.startswith("PERFECTIVE"), negated=group.polarity == "NEG"
        )
    adverbs = [child for child in verb.children if child.dep_ == "advmod"]
    is_near = any(is_listed(adverb, "nearly") and adverb.i < verb.i for adverb in adverbs)  # not "taken | almost by accident"
    is_near = is_near and not is_listed(verb, "multiplying")
    if is_near and group.polarity == "NEG":
        return "happened"  # "nearly did not happen"
    if group.polarity == "NEG" or takes_none(verb):
        done: Factuality = "expected" if group.tense == "FUTURE" else "happened"
        if any(child.lower_ == "long" and child.nbor(-1).lower_ == "not" for child in verb.lefts):
            return done  # "did not long enjoy it"
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
    if group.tense in ("PAST", "PRESENT") and not is_demanded_by_noun(verb):
        return "happened" if is_comment(verb) else under_reporter(_JUDGE, verb)
    return of_clause(_JUDGE, verb)


def _is_asked_for(verb: Token) -> bool:
    """Whether an infinitive tells what others are asked to do: "warned them not to | go", but "was ordered not to go"."""
    is_asked = verb.dep_ in ("xcomp", "ccomp") and verb.i > verb.head.i and has_to(verb) and not has_passive_form(verb.head)
    return is_asked and is_listed(verb.head, "demanding", "cautioning") and _of_verb(verb.head) == "happened"


@once
def _of_noun(noun: Token) -> Factuality:
    return of_named(_JUDGE, noun)


_JUDGE = Judge(_of_verb, _of_noun)


def is_of_thing_not_there(verb: Token) -> bool:
    """Whether a relative clause says how something would be that is not there yet: "hoped for a truce that | holds"."""
    return of_thing_not_there(_JUDGE, verb)
