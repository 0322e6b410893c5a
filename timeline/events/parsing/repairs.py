"""Arcs of the parse put right, where the parser's mistake shows by itself: no English clause is built so.

A small parser is right on nine arcs of ten. What is put right here holds for all that read the parse after; where only what
an event means tells the mistake, `events.grammar.misparses` knows it. The learned models read the parse as it was.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from timeline.events.parsing.repairs_of_clauses import (
    age_or_over,
    clause_after_gerund,
    clause_after_link,
    clause_beside_age,
    clause_beside_name,
    day_after_participle,
    gerund_as_object,
    held_out,
    joined_after_phrase,
    of_after_year,
    of_death,
    reduced,
)
from timeline.events.parsing.repairs_of_contents import (
    according,
    clause_before_saying,
    day_of_telling,
    joined_to_order,
    said_after_gap,
    telling,
    that_beside_subject,
    that_of_ground,
    that_of_noun,
    that_of_participle,
    told_whole,
    urging,
)
from timeline.events.parsing.repairs_of_dates import (
    adjective_after_date,
    clause_in_date,
    decade_before_subject,
    length_before_subject,
    month_for_subject,
    name_in_date,
    sentence_in_date,
    some_in_date,
    year_before_subject,
    year_for_subject,
)
from timeline.events.parsing.repairs_of_forms import (
    base_as_past,
    blow_for_main,
    infinitive,
    main_as_participle,
    main_beside_participle,
    name_for_plural,
    office,
    participle_as_infinitive,
    participle_beside,
    participle_of_noun,
    participle_on_subject,
    passive_beside,
    past_as_infinitive,
    past_beside,
    past_under_passive,
    perfect_as_modifier,
    plain_past,
    present_as_infinitive,
    state_beside,
    there_as_place,
)
from timeline.events.parsing.repairs_of_joints import (
    joined_above,
    joined_after_aside_of_content,
    joined_after_quotation,
    joined_by_helper,
    joined_object,
    joined_to_content,
    joined_to_main,
    joined_to_teller,
    listed_clause,
    second_object,
    second_passive,
    set_beside,
    taught_beside,
)
from timeline.events.parsing.repairs_of_links import (
    as_long_as,
    but_for,
    clause_as_joined,
    hyphened_noun,
    judge_for_subject,
    month_after_participle,
    name_after_years,
    name_in_year,
    past_under_link,
    phrase_for_subject,
    term_of_sentence,
)
from timeline.events.parsing.repairs_of_names import (
    ampersand,
    based_name,
    hyphened_name,
    hyphened_surname,
    joined_name,
    kind_before_name,
    name_after_country,
    name_after_person,
    name_after_title,
    name_before_apposition,
    name_beside,
    name_in_place,
    name_in_two,
    name_of_officer,
    trade_before_name,
)
from timeline.events.parsing.repairs_of_participles import (
    absolute_for_main,
    added_by_speaker,
    aim_before_verb,
    aim_of_noun,
    aside_for_main,
    beside_participle,
    clause_after_refusal,
    concluded_under,
    crime,
    deed_of_first,
    doer_of_charge,
    doing_with,
    joined_participle,
    listed_infinitive,
    listed_past,
    opened_by_participle,
    participle_after_aim,
    participle_before_main,
    past_with_object,
    publishing_of_work,
    reduced_beside,
    result_of_cause,
    result_of_whole,
    said_and_reported,
    said_by_itself,
    saying_of_nearest,
)
from timeline.events.parsing.repairs_of_relatives import (
    done_after_day,
    given,
    joined_after_aside,
    joined_after_that,
    joined_in_relative,
    relative_of_farther,
    that_after_day,
    where,
    which,
    who_again,
    whose,
)
from timeline.events.parsing.repairs_of_semicolons import clause_beside_noun, name_for_subject
from timeline.events.parsing.repairs_of_subjects import (
    apposition_for_subject,
    beside_place,
    beside_subject,
    clause_in_subject,
    compound_for_subject,
    figure_before_link,
    first_of_two_clauses,
    joined_for_subject,
    joined_subject,
    object_before_verb,
    object_for_subject,
    object_of_infinitive,
    one_more,
    subject_after_apposition,
    subject_before_link,
    subject_beside_phrase,
    subject_in_phrase,
    subject_under_link,
    two_clauses,
)
from timeline.events.parsing.repairs_of_times import (
    clause_of_time,
    day_before_verb,
    day_of_range,
    deed_of_time,
    into_time,
    later_on_noun,
    length_after_clause,
    length_after_date,
    month_of_participle,
    month_of_that,
    noun_after_return,
    number_beside_length,
    place_after_year,
    state_as_clause,
    term_of_subject,
    that_of_time,
    time_after_holding,
    time_after_worth,
    time_as_object,
    time_of_due,
    until_after_from,
    until_of_denied,
    until_shortly,
)
from timeline.times.wording import MONTHS

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Doc, Token

    Repairs = tuple[Callable[[Token], bool], ...]  # each looks at a word, and puts right what it knows: whether it did


def repaired(doc: Doc) -> Doc:
    """The same text, its parse put right."""
    for token in doc:
        for repair in _OF_WORDS.get(token.lower_) or _of_tag(token):
            if repair(token):
                doc.hang()
                break
    return doc


def _of_tag(token: Token) -> Repairs:
    if token.tag_ in ("VBD", "VBN"):
        return _PASTS.get(token.dep_) or _PASTS[""]
    return _OF_TAGS.get(token.tag_, ())


# Of pasts and participles, each with the relations in which it can be one; "" for all. Most words fail most repairs, and a past
# meets twenty to fifty.
_OF_PASTS: tuple[tuple[Callable[[Token], bool], str], ...] = (
    (past_under_link, "acl"),
    (phrase_for_subject, ""),
    (judge_for_subject, ""),
    (name_in_year, "ROOT"),
    (name_after_years, "ROOT"),
    (main_as_participle, ""),
    (name_in_place, "ROOT"),
    (subject_under_link, "conj"),
    (figure_before_link, "ccomp advcl conj"),
    (subject_after_apposition, ""),
    (clause_in_subject, "ROOT"),
    (apposition_for_subject, ""),
    (compound_for_subject, ""),
    (past_under_passive, ""),
    (aside_for_main, "ROOT"),
    (joined_by_helper, "conj"),
    (joined_to_order, "conj"),
    (joined_after_phrase, "advcl"),
    (infinitive, "conj"),
    (name_beside, ""),
    (reduced, ""),
    (subject_in_phrase, "ROOT"),
    (year_before_subject, ""),
    (year_for_subject, "conj"),
    (beside_place, ""),
    (participle_beside, "conj"),
    (plain_past, "ROOT"),
    (two_clauses, "ROOT"),
    (object_of_infinitive, ""),
    (one_more, ""),
    (telling, "advcl"),
    (day_of_telling, ""),
    (reduced_beside, "advcl"),
    (held_out, "acl"),
    (urging, "conj"),
    (second_passive, "conj"),
    (concluded_under, "conj"),
    (set_beside, "conj"),
    (clause_after_link, ""),
    (clause_beside_name, "advcl conj"),
    (clause_beside_age, "advcl conj"),
    (listed_clause, "advcl"),
    (main_beside_participle, "conj"),
    (said_after_gap, "conj"),
    (listed_past, "advcl acl xcomp"),
    (said_by_itself, "acl"),
    (publishing_of_work, "acl"),
    (opened_by_participle, "ROOT"),
    (participle_after_aim, "conj"),
    (past_with_object, "conj"),
    (clause_after_refusal, "ccomp"),
    (said_and_reported, "parataxis"),
    (subject_beside_phrase, "conj advcl"),
    (kind_before_name, "advcl"),
    (object_before_verb, ""),
    (participle_of_noun, "acl"),
    (clause_as_joined, "conj"),
    (subject_before_link, ""),
    (first_of_two_clauses, ""),
    (state_as_clause, ""),
    (joined_for_subject, "conj"),
    (passive_beside, "conj"),
    (blow_for_main, "acl"),
    (perfect_as_modifier, "amod"),
    (base_as_past, "conj"),
    (month_for_subject, "advcl pcomp ccomp"),
    (taught_beside, "conj"),
    (participle_on_subject, "acl"),
    (joined_to_teller, "conj"),
    (joined_to_main, "conj"),
    (clause_after_gerund, "conj advcl"),
    (absolute_for_main, "ROOT"),
)


def _of_pasts_by_relation() -> dict[str, Repairs]:
    """The repairs of pasts by the relation of the word; "" has those of every other relation."""
    relations = {"", *(one for _, names in _OF_PASTS for one in names.split())}
    return {one: tuple(repair for repair, names in _OF_PASTS if not names or one in names.split()) for one in sorted(relations)}


_PASTS = _of_pasts_by_relation()
_TIMES = ("day", "week", "month", "year", "morning", "evening", "night", "spring", "summer", "autumn", "winter")
_OF_TIMES: Repairs = (time_as_object, clause_of_time, time_of_due, time_after_holding)
_OF_WORDS: dict[str, Repairs] = {
    "that": (
        month_of_that,
        month_of_participle,
        that_of_time,
        that_after_day,
        month_after_participle,
        relative_of_farther,
        given,
        that_of_ground,
        that_of_participle,
        that_beside_subject,
        that_of_noun,
        day_after_participle,
        told_whole,
    ),
    "on": (adjective_after_date, day_before_verb, hyphened_name, name_in_date, clause_in_date, some_in_date, sentence_in_date),
    "in": (
        hyphened_name,
        name_in_date,
        clause_in_date,
        some_in_date,
        place_after_year,
        decade_before_subject,
        term_of_subject,
        time_after_worth,
    ),
    "at": (place_after_year,),
    "to": (office, term_of_sentence, day_of_range, noun_after_return),
    "but": (but_for,),
    "as": (as_long_as,),
    "until": (until_shortly, until_after_from, until_of_denied),
    "later": (number_beside_length, later_on_noun),
    "there": (there_as_place,),
    **dict.fromkeys(("after", "before"), (length_after_date, length_after_clause)),
    **dict.fromkeys((*_TIMES, *(month.lower() for month in MONTHS)), _OF_TIMES),
    "may": (*_OF_TIMES, object_for_subject),
    "-": (hyphened_noun, hyphened_surname),
    "of": (of_after_year, of_death),
    "which": (which, relative_of_farther, that_after_day, done_after_day, given),
    "where": (where,),
    "who": (who_again,),
    "whose": (whose,),
    **dict.fromkeys(("could", "would", "should", "might", "will", "can"), (object_for_subject,)),
    ",": (beside_subject,),
    ";": (clause_beside_noun, name_for_subject),
    **dict.fromkeys(("&", "+"), (ampersand,)),
    "when": (clause_before_saying,),
    **dict.fromkeys(("upon", "under", "sur", "le", "la", "de", "am", "an"), (hyphened_name,)),
    "and": (
        joined_after_quotation,
        joined_to_content,
        joined_after_aside_of_content,
        second_object,
        joined_name,
        joined_in_relative,
        joined_after_that,
        joined_after_aside,
        joined_subject,
        joined_object,
    ),
    "over": (age_or_over,),
    "into": (into_time,),
    "by": (doer_of_charge,),
    "according": (according,),
    **dict.fromkeys(("is", "are", "was", "were", "has", "have"), (joined_above, beside_participle, year_before_subject)),
    "had": (beside_participle, year_before_subject),
}
_OF_TAGS: dict[str, Repairs] = {
    "VB": (
        participle_as_infinitive,
        aim_before_verb,
        aim_of_noun,
        deed_of_first,
        past_as_infinitive,
        past_beside,
        present_as_infinitive,
        listed_infinitive,
    ),
    "VBP": (past_as_infinitive, past_beside, present_as_infinitive, participle_before_main),
    "VBZ": (participle_before_main,),
    "NNP": (based_name, name_of_officer, name_in_two, trade_before_name, name_after_person, name_after_country, name_after_title),
    **dict.fromkeys(("NNS", "NNPS"), (name_for_plural, length_before_subject)),
    **dict.fromkeys(("RB", "UH", "NN"), (name_before_apposition,)),
    "JJ": (name_before_apposition, state_beside),
    "VBG": (
        gerund_as_object,
        deed_of_time,
        crime,
        added_by_speaker,
        joined_participle,
        doing_with,
        result_of_cause,
        result_of_whole,
        saying_of_nearest,
    ),
}
