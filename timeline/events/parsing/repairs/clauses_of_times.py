"""Clauses about a time, or told at one, taken for something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.parsing.arcs import (
    SUBJECTS,
    hang_on,
    helpers_of,
    is_finite,
    make_determiner,
    make_root,
    relation_of_subject,
    subject_of,
)
from timeline.events.parsing.calendar_words import is_month, is_year
from timeline.events.parsing.repairs.times import OF_TIMES
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_repaired = lists("parsing")


def clause_of_time(time: Token) -> bool:
    """A first clause hung on the time that opens it: "The following | month the clerk was moved, and in May she was told"."""
    clause = next((child for child in time.rights if child.dep_ == "relcl"), None)
    main = time.head
    link = next((child for child in time.rights if child.dep_ == "cc"), None)
    link = link or next((mark for mark in main.lefts if mark.text == ";" and mark.i > time.i), None)
    is_opening = time.dep_ in ("npadvmod", "nsubj") and time.left_edge.i == time.sent.start
    is_opening = is_opening and [c.lower_ for c in time.lefts] in OF_TIMES
    if not is_opening or clause is None or link is None or clause.i > link.i or not is_finite(clause):
        return False
    if main.dep_ != "ROOT" or main.i < link.i or any(word.tag_ in ("WDT", "WRB", "IN") for word in clause.lefts):
        return False
    hang_on(clause, clause, "ROOT")
    hang_on(time, clause, "npadvmod")
    link.head = clause
    hang_on(main, clause, "conj")
    return True


def when_of_fronted_date(clause: Token) -> bool:
    """What happened on a date told first, hung on the main verb: "after a defeat on 9 May, | when fans wept |, he left"."""
    when = clause.left_edge
    if clause.dep_ != "advcl" or clause.i > clause.head.i or when.lower_ != "when" or when.i < 2 or when.nbor(-1).text != ",":
        return False
    last = when.nbor(-2)
    month = last.head if is_year(last) and last.dep_ == "nummod" else last
    if not (is_month(month) or is_year(month)) or month.dep_ != "pobj" or not clause.head.is_ancestor(month):
        return False
    hang_on(clause, month, "relcl")
    return True


def that_of_time(that: Token) -> bool:
    """A "that" of a month or a season, taken for an object: "was first heard | that | November"."""
    time = that.nbor()
    is_time = is_month(time) or (time.lower_ in _repaired("seasons") or time.lower_ in ("year", "week", "month"))
    if is_time and that.dep_ == "mark":
        return _before_clause(that, time)
    if that.dep_ != "dobj" or not is_time or time.dep_ != "npadvmod" or time.head is not that.head or time.lefts:
        return False
    make_determiner(that, time)
    return True


def _before_clause(that: Token, time: Token) -> bool:
    """ "Drowned that | November | before the wedding could take place"."""
    clause, link = that.head, time.nbor()
    is_linked = link.lower_ in ("before", "after", "when", "until", "because", "while") and link.head is clause
    if time.head is not clause or time.lefts or not is_linked or clause.head.i > that.i or clause.head.pos_ != "VERB":
        return False
    make_determiner(that, time)
    hang_on(time, clause.head, "npadvmod")
    clause.dep_ = "advcl"
    for noun in [*link.rights]:
        if subject_of(clause) is None:
            hang_on(noun, clause, "nsubj")
    return True


def told_after_time(that: Token) -> bool:
    """A clause that somebody asks for, hung on when: "recommended the following year | that | vests be worn"."""
    clause, time = that.head, that.head.head
    verb = time.head
    is_time = time.lemma_ in ("year", "month", "week", "day") and time.dep_ == "dobj" and that.i == time.i + 1
    is_clause = clause.dep_ in ("relcl", "acl") and subject_of(clause) is not None and that.dep_ in ("mark", "advmod")
    words = load_vocabulary()
    if not (is_time and is_clause) or verb.lemma_ not in words.words("verb", "reporting") | words.words(
        "factuality", "demanding"
    ):
        return False
    hang_on(time, verb, "npadvmod")
    hang_on(clause, verb, "ccomp")
    that.dep_ = "mark"
    return True


def state_as_clause(verb: Token) -> bool:
    """How something stood, taken for a clause: "the bridge stood | derelict until 1994"."""
    state = next((child for child in verb.rights if child.dep_ == "advcl" and child.i == verb.i + 1), None)
    if verb.lemma_ not in load_vocabulary().words("common", "staying") or state is None or state.pos_ not in ("NOUN", "ADJ"):
        return False
    if state.lefts or state.rights:
        return False
    hang_on(state, verb, "acomp")
    state.pos_, state.tag_ = "ADJ", "JJ"
    return True


def joined_to_time(verb: Token) -> bool:
    """A second verb joined to the time of the first: "was held that | November | and | resigned | a week later"."""
    time = verb.head
    main = time.head
    is_unit = is_month(time) or time.lower_ in _repaired("units")
    is_time = is_unit and time.dep_ in ("npadvmod", "advcl") and main.pos_ == "VERB" and main.i < time.i
    if verb.dep_ != "conj" or not is_time or not is_finite(verb) or subject_of(verb) is not None:
        return False
    for child in time.rights:
        if child.dep_ == "cc":
            child.head = main
    for child in time.lefts:
        if child.lower_ == "that":
            child.dep_ = "det"
    hang_on(verb, main, "conj")
    time.dep_ = "npadvmod"
    return True


def clause_of_season(verb: Token) -> bool:
    """A clause taken for one of its time: "many died, and the following spring | a group of traders | met"."""
    time, subject = verb.head, subject_of(verb)
    main = time.head
    link = time.left_edge.nbor(-1)
    is_time = time.lower_ in _repaired("units") and time.dep_ in ("conj", "dobj", "dep", "npadvmod") and main.pos_ == "VERB"
    is_clause = verb.dep_ == "relcl" and verb.tag_ == "VBD" and verb.left_edge.i == time.i + 1
    if not (is_time and is_clause) or link.lower_ not in ("and", "but") or subject is None or subject.tag_ in ("WDT", "WP"):
        return False
    hang_on(verb, main, "conj")
    hang_on(time, verb, "npadvmod")
    return True


def season_as_subject(verb: Token) -> bool:
    """When something was held, taken for who did what came of it: "An inquiry held in Lund that | winter | cleared him"."""
    season, noun = subject_of(verb), verb.head
    that = verb if season is None else season.nbor(-1)
    held = next((child for child in noun.rights if child.dep_ == "acl" and child.tag_ == "VBN" and child.i < that.i), None)
    is_time = season is not None and (season.lower_ in _repaired("seasons") or is_month(season) or season.lower_ == "year")
    if season is None or held is None or not is_time or that.lower_ != "that" or that.head is not verb or season.children:
        return False
    main = noun.head
    joined = (child for child in (*main.lefts, *noun.rights) if child.dep_ in (*SUBJECTS, "conj") and child.i > verb.i)
    second = None if main is noun else next(joined, None)
    if main is not noun and (noun.dep_ not in SUBJECTS or second is None or not is_finite(main)):
        return False
    make_root(verb, noun if main is noun else main)
    if main is not noun:
        hang_on(main, verb, "conj")
    for child in noun.rights:
        if child.i > verb.i:
            child.head = verb
    hang_on(noun, verb, "nsubj")
    if second is not None:
        hang_on(second, main, relation_of_subject(main))
    hang_on(season, held, "npadvmod")
    make_determiner(that, season)
    return True


def clause_of_time_told(verb: Token) -> bool:
    """A second clause taken for one of the time that opens it: "and by the end of the month | the town | had surrendered"."""
    time, subject = verb.head, subject_of(verb)
    is_clause = verb.dep_ == "relcl" and is_finite(verb) and subject is not None and subject.tag_ not in ("WDT", "WP")
    if time.lower_ not in _repaired("units") or time.dep_ != "pobj" or not is_clause or verb.left_edge.i != time.i + 1:
        return False
    link = time.head
    while link.head.dep_ == "pobj" and link.head.head.dep_ in ("prep", "conj"):
        link = link.head.head
    main, before = link.head, link.nbor(-1)
    if before.lower_ not in ("and", "but") or main.pos_ != "VERB" or link.left_edge is not link or main.i > link.i:
        return False
    hang_on(verb, main, "conj")
    hang_on(link, verb, "prep")
    return True


def time_after_relative(link: Token) -> bool:
    """When what stands before a clause set apart is to be: "decided to shut the hall, whose roof is used by birds, | in May"."""
    clause = link.head
    noun, main = clause.head, clause.head.head
    month = next((word for word in link.subtree if is_month(word)), None)
    is_apart = clause.dep_ == "relcl" and clause.tag_ in ("VBN", "VBZ", "VBP") and link.i > clause.i and link.nbor(-1).text == ","
    if not is_apart or month is None or clause.left_edge.nbor(-1).text != "," or noun.dep_ != "dobj" or main.tag_ != "VB":
        return False
    if any(helper.tag_ == "VBD" for helper in helpers_of(clause)) or link.right_edge.nbor().text not in (".", ","):
        return False
    link.head = main
    return True


def time_after_apposition(link: Token) -> bool:
    """When a verb was, hung on what stands beside its last word: "employed by Marl, a mill in Lund, | from 4 June | on"."""
    noun = link.head
    verb = next((place for place in noun.ancestors if place.pos_ == "VERB"), noun)
    times = [child for child in link.rights if is_month(child) or is_year(child)]
    is_behind = noun.dep_ == "appos" and noun.pos_ == "NOUN" and link.nbor(-1).text == "," and link.i > noun.i and verb.i < noun.i
    if not is_behind or not times or not is_finite(verb):
        return False
    link.head = verb
    times[0].dep_ = "pobj"
    return True


def age_of_relative(age: Token) -> bool:
    """How old somebody was, hung above what he did then: "to stay in Lund, where he was knighted, at the age | of 49"."""
    at = age.head
    over = at.head
    is_age = age.dep_ == "pobj" and at.lower_ in ("at", "by") and at.i + 2 == age.i and at.nbor(-1).text == ","
    places = [place for place in at.doc.tokens[over.i : at.i] if place.dep_ == "relcl" and over.is_ancestor(place)]
    clause = places[-1] if is_age and places else None
    if clause is None or over.tag_ != "VB" or (clause.tag_ != "VBD" and not helpers_of(clause)):
        return False
    hang_on(at, clause, "prep")
    return True
