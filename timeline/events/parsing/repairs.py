"""Arcs of the parse put right, where the parser's mistake shows by itself: no English clause is built so.

A small parser is right on nine arcs of ten. What is put right here holds for all that read the parse after; where only what
an event means tells the mistake, `events.grammar.misparses` knows it. The learned models read the parse as it was.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from timeline.events.parsing.repairs_of_clauses import (
    according,
    age_or_over,
    clause_after_link,
    clause_beside_name,
    day_after_participle,
    day_of_telling,
    gerund_as_object,
    held_out,
    joined_above,
    joined_after_quotation,
    joined_to_content,
    listed_clause,
    of_after_year,
    reduced,
    said_after_gap,
    second_object,
    second_passive,
    set_beside,
    telling,
    that_beside_subject,
    that_of_ground,
    that_of_noun,
    that_of_participle,
    told_whole,
    urging,
)
from timeline.events.parsing.repairs_of_dates import (
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
    infinitive,
    main_as_participle,
    main_beside_participle,
    name_for_plural,
    office,
    participle_beside,
    participle_of_noun,
    passive_beside,
    past_as_infinitive,
    past_beside,
    perfect_as_modifier,
    plain_past,
    present_as_infinitive,
    there_as_place,
)
from timeline.events.parsing.repairs_of_links import (
    but_for,
    clause_as_joined,
    hyphened_noun,
    judge_for_subject,
    month_after_participle,
    name_after_years,
    past_under_link,
    phrase_for_subject,
    term_of_sentence,
)
from timeline.events.parsing.repairs_of_names import (
    ampersand,
    based_name,
    hyphened_name,
    joined_name,
    kind_before_name,
    name_before_apposition,
    name_beside,
    name_in_place,
    name_in_two,
    name_of_officer,
    trade_before_name,
)
from timeline.events.parsing.repairs_of_participles import (
    added_by_speaker,
    beside_participle,
    clause_after_refusal,
    concluded_under,
    crime,
    doer_of_charge,
    doing_with,
    joined_participle,
    listed_infinitive,
    listed_past,
    opened_by_participle,
    participle_before_main,
    past_with_object,
    reduced_beside,
    result_of_whole,
    said_and_reported,
    said_by_itself,
    saying_of_nearest,
)
from timeline.events.parsing.repairs_of_relatives import (
    given,
    joined_after_aside,
    joined_after_that,
    joined_in_relative,
    that_after_day,
    where,
    which,
    who_again,
    whose,
)
from timeline.events.parsing.repairs_of_subjects import (
    beside_place,
    beside_subject,
    first_of_two_clauses,
    joined_for_subject,
    joined_subject,
    object_before_verb,
    object_for_subject,
    object_of_infinitive,
    one_more,
    subject_before_link,
    subject_beside_phrase,
    subject_in_phrase,
    subject_under_link,
    two_clauses,
)
from timeline.events.parsing.repairs_of_times import (
    day_before_verb,
    day_of_range,
    later_on_noun,
    length_after_date,
    noun_after_return,
    place_after_year,
    state_as_clause,
    term_of_subject,
    that_of_time,
    time_as_object,
    until_after_from,
    until_shortly,
)
from timeline.times.wording import MONTHS

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Doc, Token

    Repairs = tuple[Callable[[Token], bool], ...]  # each looks at a word, and puts right what it knows: whether it did


def repaired(doc: Doc) -> Doc:
    """The same text, its parse put right."""
    for token in doc:
        for repair in _OF_WORDS.get(token.lower_) or _OF_TAGS.get(token.tag_) or ():
            if repair(token):
                doc.hang()
                break
    return doc


_OF_PASTS: Repairs = (
    past_under_link,
    phrase_for_subject,
    judge_for_subject,
    name_after_years,
    main_as_participle,
    name_in_place,
    subject_under_link,
    infinitive,
    name_beside,
    reduced,
    subject_in_phrase,
    year_before_subject,
    year_for_subject,
    beside_place,
    participle_beside,
    plain_past,
    two_clauses,
    object_of_infinitive,
    one_more,
    telling,
    day_of_telling,
    reduced_beside,
    held_out,
    urging,
    second_passive,
    concluded_under,
    set_beside,
    clause_after_link,
    clause_beside_name,
    listed_clause,
    main_beside_participle,
    said_after_gap,
    listed_past,
    said_by_itself,
    opened_by_participle,
    past_with_object,
    clause_after_refusal,
    said_and_reported,
    subject_beside_phrase,
    kind_before_name,
    object_before_verb,
    participle_of_noun,
    clause_as_joined,
    subject_before_link,
    first_of_two_clauses,
    state_as_clause,
    joined_for_subject,
    passive_beside,
    perfect_as_modifier,
    base_as_past,
    month_for_subject,
)
_TIMES = ("day", "week", "month", "year", "morning", "evening", "night", "spring", "summer", "autumn", "winter")
_OF_WORDS: dict[str, Repairs] = {
    "that": (
        that_of_time,
        that_after_day,
        month_after_participle,
        given,
        that_of_ground,
        that_of_participle,
        that_beside_subject,
        that_of_noun,
        day_after_participle,
        told_whole,
    ),
    "on": (day_before_verb, hyphened_name, name_in_date, clause_in_date, some_in_date, sentence_in_date),
    "in": (hyphened_name, name_in_date, clause_in_date, some_in_date, place_after_year, decade_before_subject, term_of_subject),
    "at": (place_after_year,),
    "to": (office, term_of_sentence, day_of_range, noun_after_return),
    "but": (but_for,),
    "until": (until_shortly, until_after_from),
    "later": (later_on_noun,),
    "there": (there_as_place,),
    **dict.fromkeys(("after", "before"), (length_after_date,)),
    **dict.fromkeys((*_TIMES, *(month.lower() for month in MONTHS)), (time_as_object,)),
    "-": (hyphened_noun,),
    "of": (of_after_year,),
    "which": (which, that_after_day, given),
    "where": (where,),
    "who": (who_again,),
    "whose": (whose,),
    **dict.fromkeys(("could", "would", "should", "might", "may", "will", "can"), (object_for_subject,)),
    ",": (beside_subject,),
    **dict.fromkeys(("&", "+"), (ampersand,)),
    **dict.fromkeys(("upon", "under", "sur", "le", "la", "de", "am", "an"), (hyphened_name,)),
    "and": (
        joined_after_quotation,
        joined_to_content,
        second_object,
        joined_name,
        joined_in_relative,
        joined_after_that,
        joined_after_aside,
        joined_subject,
    ),
    "over": (age_or_over,),
    "by": (doer_of_charge,),
    "according": (according,),
    **dict.fromkeys(("is", "are", "was", "were", "has", "have"), (joined_above, beside_participle, year_before_subject)),
    "had": (beside_participle, year_before_subject),
}
_OF_TAGS: dict[str, Repairs] = {
    **dict.fromkeys(("VBD", "VBN"), _OF_PASTS),
    "VB": (past_as_infinitive, past_beside, present_as_infinitive, listed_infinitive),
    "VBP": (past_as_infinitive, past_beside, present_as_infinitive, participle_before_main),
    "VBZ": (participle_before_main,),
    "NNP": (based_name, name_of_officer, name_in_two, trade_before_name),
    **dict.fromkeys(("NNS", "NNPS"), (name_for_plural, length_before_subject)),
    **dict.fromkeys(("RB", "UH", "JJ", "NN"), (name_before_apposition,)),
    "VBG": (gerund_as_object, crime, added_by_speaker, joined_participle, doing_with, result_of_whole, saying_of_nearest),
}
