"""Arcs of the parse put right, where the parser's mistake shows by itself: no English clause is built so.

A small parser is right on nine arcs of ten. What is put right here holds for all that read the parse after; where only what
an event means tells the mistake, `events.grammar.misparses` knows it. The learned models read the parse as it was.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from timeline.events.parsing import repairs_of_aims as aims
from timeline.events.parsing import repairs_of_attributes as attributes
from timeline.events.parsing import repairs_of_clauses as clauses
from timeline.events.parsing import repairs_of_contents as contents
from timeline.events.parsing import repairs_of_dates as dates
from timeline.events.parsing import repairs_of_forms as forms
from timeline.events.parsing import repairs_of_joined_subjects as joined_subjects
from timeline.events.parsing import repairs_of_joints as joints
from timeline.events.parsing import repairs_of_links as links
from timeline.events.parsing import repairs_of_mains as mains
from timeline.events.parsing import repairs_of_months as months
from timeline.events.parsing import repairs_of_names as names
from timeline.events.parsing import repairs_of_participles as participles
from timeline.events.parsing import repairs_of_relatives as relatives
from timeline.events.parsing import repairs_of_semicolons as semicolons
from timeline.events.parsing import repairs_of_subjects as subjects
from timeline.events.parsing import repairs_of_times as times
from timeline.times.wording import MONTHS

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Doc, Token

    Repairs = tuple[Callable[[Token], bool], ...]  # each looks at a word, and puts right what it knows: whether it did


def repaired(doc: Doc) -> Doc:
    """The same text, its parse put right."""
    for token in doc:
        for repair in _repairs_of(token):
            if repair(token):
                doc.hang()
                break
    return doc


def _repairs_of(token: Token) -> Repairs:
    """What may be wrong with a word: its own repairs, then those of its tag; of a helper only its own."""
    own = _OF_WORDS.get(token.lower_)
    if own is None:
        return _of_tag(token)
    return own if token.lower_ in _HELPERS else (*own, *_of_tag(token))


_HELPERS = frozenset(("is", "are", "was", "were", "has", "have", "had"))


def _of_tag(token: Token) -> Repairs:
    if token.tag_ in ("VBD", "VBN"):
        return _PASTS.get(token.dep_) or _PASTS[""]
    return _OF_TAGS.get(token.tag_, ())


# Of pasts and participles, each with the relations in which it can be one; "" for all. Most words fail most repairs, and a past
# meets twenty to fifty.
_OF_PASTS: tuple[tuple[Callable[[Token], bool], str], ...] = (
    (links.past_under_when, "acl"),
    (links.plain_past_under_when, "advcl"),
    (participles.past_after_name, "amod"),
    (participles.held_to_be, "conj advcl"),
    (links.blow_after_link, "acl"),
    (links.clause_after_noun, "advcl conj ccomp acl"),
    (links.phrase_for_subject, ""),
    (links.judge_for_subject, ""),
    (links.name_in_year, "ROOT"),
    (months.month_for_second_subject, "ROOT conj"),
    (links.name_after_years, "ROOT"),
    (mains.main_as_participle, ""),
    (mains.main_of_object, "acl"),
    (mains.main_after_name, "acl"),
    (times.clause_of_season, "relcl"),
    (names.name_in_place, "ROOT"),
    (subjects.subject_under_link, "conj"),
    (subjects.figure_before_link, "ccomp advcl conj"),
    (subjects.subject_after_apposition, ""),
    (subjects.clause_in_subject, "ROOT"),
    (subjects.compound_for_subject, ""),
    (forms.past_under_passive, ""),
    (mains.aside_for_main, "ROOT"),
    (contents.joined_to_order, "conj"),
    (clauses.joined_after_phrase, "advcl"),
    (aims.infinitive, "conj"),
    (clauses.reduced, ""),
    (subjects.subject_beside_opening, "ROOT"),
    (joined_subjects.joined_subject_of_main, "ROOT"),
    (joined_subjects.both_before_main, "ROOT"),
    (joined_subjects.some_of_them_aside, "conj ccomp ROOT"),
    (subjects.name_beside_subject, ""),
    (participles.passive_before_after, "conj"),
    (participles.participle_of_subject, "acl"),
    (participles.second_sufferers, "acl"),
    (times.object_as_of_phrase, "conj ROOT"),
    (months.month_for_subject_after, "conj ccomp ROOT advcl"),
    (subjects.office_after_becoming, "conj"),
    (participles.suffered_before_main, "ROOT"),
    (subjects.subject_in_phrase, "ROOT"),
    (months.year_before_subject, ""),
    (subjects.beside_place, ""),
    (forms.participle_beside, "conj"),
    (forms.plain_past, "ROOT"),
    (joined_subjects.two_clauses, "ROOT"),
    (subjects.object_of_infinitive, ""),
    (joined_subjects.one_more, ""),
    (subjects.name_after_kind, ""),
    (joined_subjects.list_in_subject, ""),
    (joined_subjects.two_of_list, ""),
    (subjects.object_after_phrase, ""),
    (contents.telling, "advcl"),
    (links.when_of_main, "advcl"),
    (contents.two_speakers, "ROOT"),
    (contents.teller_between, ""),
    (mains.main_in_phrase, "pcomp"),
    (contents.speaker_as_apposition, "ROOT"),
    (contents.teller_as_apposition, "conj"),
    (contents.teller_within, "relcl parataxis"),
    (contents.condition_of_told, "ccomp"),
    (joints.later_than_told, "conj"),
    (subjects.doer_in_object, "amod"),
    (contents.quoted_for_subject, ""),
    (aims.object_of_demand, "ccomp"),
    (contents.said_of_participle, "ROOT"),
    (contents.day_of_telling, ""),
    (attributes.reduced_beside, "advcl"),
    (clauses.held_out, "acl"),
    (contents.urging, "conj"),
    (joints.second_passive, "conj"),
    (participles.concluded_under, "conj"),
    (participles.done_after_noun, "conj"),
    (joints.set_beside, "conj"),
    (clauses.clause_after_link, ""),
    (clauses.clause_beside_age, "advcl conj"),
    (joints.listed_clause, "advcl"),
    (contents.said_after_gap, "conj"),
    (participles.listed_past, "advcl acl xcomp"),
    (participles.said_by_itself, "acl"),
    (attributes.publishing_of_work, "acl"),
    (mains.opened_by_participle, "ROOT"),
    (aims.participle_after_aim, "conj"),
    (participles.past_with_object, "conj"),
    (participles.clause_after_refusal, "ccomp"),
    (forms.suffered_under_had, "ccomp"),
    (clauses.clause_after_colon, "ccomp"),
    (clauses.clause_of_noun, "ccomp"),
    (mains.main_after_for, "advcl"),
    (mains.main_after_turned, "ccomp"),
    (participles.said_and_reported, "parataxis"),
    (subjects.subject_beside_phrase, "conj advcl"),
    (names.kind_before_name, "advcl"),
    (subjects.object_before_verb, ""),
    (forms.participle_of_noun, "acl"),
    (subjects.payer_of_sum, "acl"),
    (links.clause_as_joined, "conj"),
    (subjects.subject_before_link, ""),
    (joined_subjects.first_of_two_clauses, ""),
    (times.state_as_clause, ""),
    (joined_subjects.joined_for_subject, "conj"),
    (joined_subjects.second_of_two_for_subject, "advcl conj ccomp"),
    (forms.passive_beside, "conj"),
    (mains.blow_for_main, "acl"),
    (forms.perfect_as_modifier, "amod"),
    (forms.base_as_past, "conj"),
    (months.month_for_subject, "advcl pcomp ccomp"),
    (joints.taught_beside, "conj"),
    (forms.participle_on_subject, "acl"),
    (times.joined_to_time, "conj"),
    (joints.joined_to_teller, "conj"),
    (joints.second_saying, "conj"),
    (aims.joined_over_aim, "conj"),
    (joints.joined_to_speaker, "conj"),
    (joints.joined_to_main, "conj"),
    (joints.joined_to_being, "conj"),
    (clauses.clause_after_gerund, "conj advcl"),
    (mains.absolute_for_main, "ROOT"),
    (mains.main_after_perfect, "conj"),
    (mains.main_after_participle, "advcl"),
    (attributes.made_work, "advcl"),
    (participles.verb_of_condition, "conj"),
    (attributes.participle_of_opening, "advcl"),
    (joined_subjects.one_of_a_number, ""),
    (joined_subjects.subject_joined_over_main, "conj"),
    (subjects.name_before_phrase, "ROOT"),
    (forms.name_for_adjective, "ROOT"),
    (attributes.participle_of_last, "conj"),
    (attributes.find_of_last, "advcl"),
    (attributes.participle_of_sum, "acl"),
    (months.year_for_subject, "advcl"),
    (participles.participle_in_opening, "ccomp advcl"),
    (contents.participle_in_content, "conj ccomp csubj"),
    (relatives.participle_and_which, "advcl"),
    (participles.participle_with_subject, "advcl"),
    (mains.telling_for_participle, "ROOT"),
    (mains.main_in_relative, "acl"),
    (mains.main_of_two, "acl"),
    (participles.after_aside, "advcl"),
    (mains.main_after_carrying, "acl"),
    (participles.led_in_place, "acl"),
    (participles.participle_for_clause, "csubj csubjpass"),
    (links.main_under_when, "advcl conj"),
    (clauses.main_after_whose, "ROOT"),
    (joints.joined_to_heard, "conj"),
)


def _of_pasts_by_relation() -> dict[str, Repairs]:
    """The repairs of pasts by the relation of the word; "" has those of every other relation."""
    relations = {"", *(one for _, held in _OF_PASTS for one in held.split())}
    return {one: tuple(repair for repair, held in _OF_PASTS if not held or one in held.split()) for one in sorted(relations)}


_PASTS = _of_pasts_by_relation()
_TIMES = ("hour", "day", "week", "month", "year", "morning", "evening", "night", "spring", "summer", "autumn", "fall", "winter")
_OF_TIMES: Repairs = (
    times.so_much_a_time,
    times.date_of_link,
    times.time_as_object,
    times.clause_of_time,
    times.time_of_due,
    times.time_after_holding,
    times.time_of_permission,
    times.time_of_second,
    dates.year_after_day,
    dates.name_beside_date,
    dates.subject_beside_date,
    dates.day_in_subject,
)
_OF_WORDS: dict[str, Repairs] = {
    "that": (
        relatives.aboard,
        relatives.that_after_aside,
        links.cleft_clause,
        months.month_of_that,
        months.month_after_concession,
        months.month_of_participle,
        times.that_of_time,
        relatives.that_after_day,
        links.month_after_participle,
        relatives.relative_of_farther,
        relatives.given,
        contents.that_of_ground,
        contents.that_beside_subject,
        contents.that_of_noun,
        clauses.day_after_participle,
        contents.told_whole,
        months.season_for_subject,
        months.month_for_main_subject,
        months.month_of_first,
        times.told_after_time,
        contents.that_of_told,
    ),
    "on": (
        times.time_of_second,
        times.time_of_main,
        times.time_of_order,
        times.time_of_permission,
        dates.adjective_after_date,
        times.day_before_verb,
        names.hyphened_name,
        dates.name_in_date,
        dates.some_in_date,
        dates.sentence_in_date,
        dates.party_in_date,
        dates.month_after_day,
        times.time_after_worth,
    ),
    "in": (
        mains.main_after_opening,
        forms.in_of_oath,
        links.second_place,
        times.time_of_second,
        times.time_of_main,
        names.hyphened_name,
        dates.name_in_date,
        dates.sentence_in_date,
        dates.some_in_date,
        times.place_after_date,
        months.decade_before_subject,
        times.time_after_worth,
        links.over_of_length,
    ),
    "for": (links.over_of_length,),
    "at": (times.time_of_second, times.time_after_relative, times.place_after_date),
    **dict.fromkeys(("between", "during", "within"), (mains.main_after_opening, times.time_of_second)),
    "from": (times.time_of_second, times.time_after_apposition),
    "to": (
        forms.helper_of_helper,
        forms.to_which,
        links.term_of_sentence,
        times.day_of_range,
        times.noun_after_return,
        aims.due_to,
    ),
    "but": (links.but_for,),
    "as": (links.as_long_as, links.as_well_as),
    "until": (
        links.until_subject,
        links.noun_under_link,
        times.until_shortly,
        times.until_of_denied,
        times.until_of_object,
        times.until_of_from,
    ),
    "later": (times.number_beside_length, times.later_on_noun, times.later_before_absolute, times.later_of_clause),
    "there": (forms.there_as_place,),
    **dict.fromkeys(
        ("after", "before"),
        (
            mains.main_after_opening,
            links.clause_over_apposition,
            times.length_after_relative,
            times.time_of_second,
            relatives.went_before,
            times.date_of_main,
        ),
    ),
    **dict.fromkeys((*_TIMES, *(month.lower() for month in MONTHS)), _OF_TIMES),
    "may": (*_OF_TIMES, subjects.object_for_subject),
    "-": (links.hyphened_noun, names.hyphened_surname),
    "of": (clauses.of_after_year, clauses.of_death, clauses.of_charge, dates.name_in_date),
    "i": (names.number_of_king,),
    "her": (forms.her_own,),
    "which": (
        relatives.aboard,
        relatives.which,
        relatives.some_of_which,
        relatives.relative_of_farther,
        relatives.that_after_day,
        relatives.done_after_day,
        relatives.which_after_bare_day,
        relatives.which_after_since,
        relatives.given,
    ),
    "where": (relatives.where,),
    "who": (relatives.who_of_age, relatives.who_of_persons, relatives.who_again),
    "whose": (relatives.whose,),
    "off": (times.off_as_link,),
    "old": (subjects.age_for_subject,),
    **dict.fromkeys(("starting", "beginning"), (times.starting_as_link,)),
    "including": (participles.including_after_speaker,),
    "having": (participles.having_done,),
    **dict.fromkeys(("outside", "inside"), (subjects.place_for_subject,)),
    **dict.fromkeys(("could", "would", "might", "can", "must"), (forms.helper_of_helper, subjects.object_for_subject)),
    "should": (forms.helper_of_helper, clauses.inverted_condition, subjects.object_for_subject),
    "will": (contents.will_as_noun, forms.helper_of_helper, subjects.object_for_subject),
    ",": (subjects.beside_subject,),
    "(": (forms.measured_twice,),
    ";": (
        times.time_before_semicolon,
        semicolons.clause_beside_noun,
        semicolons.name_for_subject,
        semicolons.clause_after_time,
        semicolons.object_for_subject_after,
        semicolons.participle_after,
    ),
    **dict.fromkeys(("&", "+"), (names.ampersand,)),
    **dict.fromkeys(("upon", "under", "sur", "le", "la", "de", "am", "an"), (names.hyphened_name,)),
    **dict.fromkeys(("sure", "certain"), (clauses.sure_that,)),
    "and": (
        joints.joined_after_quotation,
        joints.joined_after_aside_of_content,
        joints.joined_after_aside,
        joints.joined_after_apposition,
        joints.subjects_over_aside,
        joints.second_object,
        names.joined_name,
        relatives.joined_in_relative,
        relatives.joined_after_that,
        joined_subjects.joined_subject,
        joints.joined_object,
        joints.joined_preposition,
    ),
    "following": (times.time_of_followed,),
    "over": (clauses.age_or_over,),
    "per": (names.per_as_name,),
    "won": (forms.won_as_money,),
    "times": (forms.times_as_much,),
    **dict.fromkeys(("part", "half", "much", "most"), (months.part_after_year,)),
    **dict.fromkeys(("north", "south", "east", "west"), (forms.side_of_miles,)),
    "back": (times.as_far_back,),
    "both": (joined_subjects.both_in_phrase,),
    "into": (times.into_time,),
    **dict.fromkeys(("midway", "halfway"), (times.half_way,)),
    "by": (participles.doer_of_charge, dates.month_after_day, times.time_of_second),
    **dict.fromkeys(("himself", "herself", "itself", "themselves"), (subjects.oneself_beside, relatives.who_oneself)),
    **dict.fromkeys(("inc.", "ltd", "ltd.", "llc", "plc", "corp.", "co.", "s.a.", "l.p."), (names.incorporated,)),
    "according": (mains.main_after_opening, contents.according),
    **dict.fromkeys(
        ("is", "are", "was", "were"),
        (joints.joined_above, months.year_before_subject, mains.joined_to_participle, joined_subjects.subject_joined_over_main),
    ),
    **dict.fromkeys(
        ("has", "have"),
        (
            forms.time_and_again,
            forms.helper_of_helper,
            joints.joined_above,
            months.year_before_subject,
            mains.joined_to_participle,
            aims.aim_for_main,
        ),
    ),
    "had": (forms.helper_of_helper, months.year_before_subject),
}
_OF_TAGS: dict[str, Repairs] = {
    "VB": (
        subjects.subject_beside_opening,
        joints.joined_over_manner,
        joints.infinitive_after_object,
        joints.joined_to_speaker,
        forms.work_as_verb,
        forms.second_participle,
        subjects.name_after_becoming,
        aims.office_as_aim,
        aims.participle_as_infinitive,
        aims.aim_of_taken,
        aims.aim_for_main,
        aims.aim_before_verb,
        aims.aim_of_agent,
        aims.aim_of_noun,
        aims.deed_of_first,
        aims.past_as_infinitive,
        forms.past_beside,
        forms.plain_present,
        aims.listed_infinitive,
        joined_subjects.second_of_two_for_subject,
    ),
    "VBP": (aims.past_as_infinitive, forms.past_beside, mains.participle_before_main, joined_subjects.second_of_two_for_subject),
    "VBZ": (
        forms.officers_as_verb,
        joined_subjects.joined_by_number,
        joints.joined_to_noun,
        joints.second_saying,
        mains.participle_before_main,
        joined_subjects.second_of_two_for_subject,
    ),
    "NNP": (
        times.day_of_teller,
        names.based_name,
        names.name_of_officer,
        names.officer_of_place,
        names.name_in_two,
        names.trade_before_name,
        names.name_after_person,
        names.name_after_country,
        names.name_after_title,
        names.name_between_commas,
        names.name_of_kind,
        names.name_after_bare_kind,
        names.late_name,
        names.name_with_article,
        names.name_of_ordinal,
    ),
    **dict.fromkeys(("NNS", "NNPS"), (forms.name_for_plural, dates.length_before_subject, times.second_thing_in_time)),
    **dict.fromkeys(("RB", "UH"), (names.name_before_apposition, names.name_after_firm)),
    "NN": (
        joints.object_of_nearer,
        forms.past_as_noun,
        contents.demand_as_noun,
        subjects.subject_last,
        names.name_before_kind,
        names.name_before_apposition,
        aims.second_aim,
        times.second_thing_in_time,
        participles.elected_as,
        forms.given_beside,
    ),
    "JJ": (forms.adjective_for_participle, names.name_before_apposition, forms.state_beside),
    "VBG": (
        joined_subjects.some_of_them_aside,
        participles.spent_doing,
        links.doing_under_when,
        participles.listed_after_including,
        participles.doing_of_main,
        participles.result_of_firing,
        forms.noun_for_participle,
        subjects.adjective_for_subject,
        subjects.object_of_aspect,
        clauses.gerund_as_object,
        participles.added_by_speaker,
        participles.joined_participle,
        participles.doing_with,
        attributes.result_of_cause,
        attributes.result_of_blow,
        attributes.result_of_whole,
        participles.saying_of_nearest,
        attributes.result_beside_figures,
    ),
}
