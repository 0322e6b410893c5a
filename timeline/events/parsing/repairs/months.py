"""Months, seasons and years that the parser took for who did something, or hung on another clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.parsing.arcs import (
    NOUN_SUBJECTS,
    SUBJECTS,
    hang_on,
    helpers_of,
    is_finite,
    make_determiner,
    make_root,
    relation_of_subject,
    subject_of,
)
from timeline.events.parsing.calendar_words import is_month, is_year, is_year_or_decade
from timeline.events.vocabulary import lists, load_vocabulary
from timeline.times.wording import MONTHS

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_repaired = lists("parsing")


def _time_of(verb: Token, that: Token, time: Token) -> None:
    """Hang a month or a season on the verb whose time it is: "acquitted | that November"."""
    make_determiner(that, time)
    hang_on(time, verb, "npadvmod")


def month_of_participle(that: Token) -> bool:
    """A month taken for the subject of what follows: "Moe, acquitted | that November, | was elected in 1918"."""
    main, month = that.head, that.nbor()
    participle = main.head
    subject = subject_of(participle) if participle is not main else None
    is_month = month.dep_ in NOUN_SUBJECTS and month.head is main and month.lower_.title() in MONTHS and month.nbor().text == ","
    is_set_apart = participle.dep_ == "ROOT" and participle.i == that.i - 1 and participle.nbor(-1).text == ","
    if that.dep_ != "mark" or main.dep_ != "ccomp" or subject is None or not (is_month and is_set_apart):
        return False
    make_root(main, participle)
    hang_on(subject, main, month.dep_)
    hang_on(participle, subject, "acl")
    participle.tag_ = "VBN"
    _time_of(participle, that, month)
    return True


def month_of_that(that: Token) -> bool:
    """A month taken for who did what came before: "it ended | that October | after the governor intervened"."""
    verb, month = that.head, that.nbor()
    subjects = [child for child in verb.lefts if child.dep_ in NOUN_SUBJECTS]
    main = that.nbor(-1)
    is_month = month in subjects and month.lower_.title() in MONTHS and main.pos_ == "VERB" and main.is_ancestor(that)
    link = next((child for child in verb.lefts if child.dep_ == "mark" and child.i == month.i + 1), None)
    if that.dep_ != "mark" or not is_month or len(subjects) < 2 or link is None:
        return False
    _time_of(main, that, month)
    hang_on(verb, main, "advcl")
    return True


def season_for_subject(that: Token) -> bool:
    """A season taken for a subject: "an inquiry | held that autumn | found that it was arson"."""
    season = that.nbor()
    main, held = season.head, that.nbor(-1)
    noun = held.nbor(-1)
    is_time = season.dep_ in NOUN_SUBJECTS and season.lower_ in _repaired("units") and main.dep_ in ("ccomp", "relcl")
    is_done = held.tag_ in ("VBN", "VBD") and not helpers_of(held) and noun.pos_ == "NOUN" and "ROOT" in (held.dep_, noun.dep_)
    if not (is_time and is_done) or noun not in (held.head, subject_of(held)) or not is_finite(main):
        return False
    if held.lemma_ in load_vocabulary().words("verb", "reporting"):
        return False
    make_root(main, held, noun)
    hang_on(noun, main, season.dep_)
    hang_on(held, noun, "acl")
    held.tag_ = "VBN"
    _time_of(held, that, season)
    return True


def month_for_main_subject(that: Token) -> bool:
    """A month taken for what was done: "a bill presented to the house | that November | was defeated"."""
    verb = that.head
    month = that.nbor()
    noun = verb.head.head if verb.dep_ == "ccomp" else verb.head
    made = next((child for child in noun.rights if child.dep_ == "acl" and child.tag_ == "VBN" and child.i < that.i), None)
    is_subject = is_month(month) and month.dep_ in NOUN_SUBJECTS and month.head is verb
    if that.dep_ != "mark" or not is_subject or made is None or noun.dep_ != "ROOT" or verb is made or not is_finite(verb):
        return False
    make_root(verb, noun)
    hang_on(noun, verb, month.dep_)
    _time_of(made, that, month)
    return True


def month_of_first(that: Token) -> bool:
    """A month hung on a second clause: "filed a caveat | that August, | and in January 2020 they sued"."""
    verb = that.head
    main, month = verb.head, that.nbor()
    is_time = is_month(month) and month.dep_ == "npadvmod" and month.head is verb
    turn = next((one for one in verb.lefts if one.lower_ in ("whereas", "while", "although", "though") and one.i > month.i), None)
    link = turn or next((child for child in verb.lefts if child.dep_ == "cc" and child.i > month.i), None)
    if that.dep_ != "mark" or not is_time or link is None or verb.dep_ != "ccomp" or main.i > that.i:
        return False
    _time_of(main, that, month)
    if turn is not None:  # "was banned that May, whereas | Lee | was cleared"
        hang_on(verb, main, "advcl")
        return True
    hang_on(link, main, "cc")
    hang_on(verb, main, "conj")
    return True


def month_for_subject_after(verb: Token) -> bool:
    """A month taken for a subject behind "after": "comes a week after storms on 2 and 3 | May | left ten dead"."""
    month = subject_of(verb)
    day = month.nbor(-1) if month is not None and month.i else verb
    first = day.head if day.dep_ == "conj" else day
    on = first.head
    noun = on.head
    after = noun.head
    is_date = month is not None and is_month(month) and day.tag_ == "CD" and on.lower_ == "on" and not month.lefts
    if month is None or not is_date or noun.dep_ != "pobj" or after.lower_ not in ("after", "before") or not is_finite(verb):
        return False
    over = after.head
    hang_on(month, on, "pobj")
    hang_on(first, month, "nummod")
    hang_on(noun, verb, relation_of_subject(verb))
    hang_on(verb, over, "advcl")
    hang_on(after, verb, "mark")
    return True


def month_for_second_subject(verb: Token) -> bool:
    """A month taken for a subject: "was rejected in April and an appeal, | submitted on 24 | May, | was never heard"."""
    first = next(iter(helpers_of(verb)), verb)
    month = subject_of(verb) or (first.nbor(-2) if first.i > 1 and first.nbor(-1).text == "," else None)
    day = month.nbor(-1) if month is not None and month.i else verb
    on = next((one for one in (day.head, day.head.head) if one.lower_ == "on"), day)
    participle = on.head
    is_date = month is not None and is_month(month) and day.tag_ == "CD" and on is not day and is_finite(verb)
    if not is_date or month is None or participle.tag_ not in ("VBN", "VBD") or participle.nbor(-1).text != ",":
        return False
    noun = participle.nbor(-2)
    is_torn = month.dep_ in SUBJECTS or (noun.dep_ == "conj" and is_month(noun.head))
    if not is_torn or noun.pos_ not in ("NOUN", "PROPN") or month.nbor().text != "," or participle.i > month.i:
        return False
    for link in noun.doc.tokens[noun.left_edge.i - 1 : noun.left_edge.i]:
        if link.dep_ == "cc":
            link.head = verb
    hang_on(day, month, "nummod")
    hang_on(noun, verb, relation_of_subject(verb))
    hang_on(month, on, "pobj")
    hang_on(participle, noun, "acl")
    participle.tag_ = "VBN"
    return True


def year_for_subject(verb: Token) -> bool:
    """A year taken for a subject: "a deal that they had sought since | 2018 | was shelved in February"."""
    year = subject_of(verb)
    since = year.nbor(-1) if year is not None and year.i else verb
    clause = verb.head
    noun = clause.head
    is_since = (
        year is not None and is_year_or_decade(year) and since.lower_ == "since" and since.head is verb and not year.children
    )
    if not is_since or year is None or clause.dep_ != "relcl" or noun.dep_ != "ROOT" or noun.pos_ not in ("NOUN", "PROPN"):
        return False
    relation = year.dep_
    hang_on(since, clause, "prep")
    hang_on(year, since, "pobj")
    make_root(verb, noun)
    hang_on(noun, verb, relation)
    return True


def year_before_subject(word: Token) -> bool:
    """A subject drawn into the year before it: "by the end of 1891 | a thousand men | were living there"."""
    verb = word.head if word.dep_ in ("aux", "auxpass") else word
    first = next(iter(helpers_of(verb)), verb)
    if first is not word or first.i < 2 or subject_of(verb) is not None or not is_finite(verb):
        return False
    noun = first.nbor(-1)
    if not noun.lefts:
        return False  # "and in 1930 | became"
    year = noun.lefts[0]
    is_dated = year.tag_ == "CD" and is_year(year) and noun.head.i == year.i - 1
    is_alone = len(noun.lefts) == 1 and noun.pos_ != "PROPN"  # but "In 1940 | Moe was jailed"
    if noun.dep_ != "pobj" or not is_dated or is_alone or noun.head.pos_ != "ADP" or noun.is_ancestor(verb):
        return False
    hang_on(year, noun.head, "pobj")
    hang_on(noun, verb, relation_of_subject(verb))
    return True


def weekday_before_subject(noun: Token) -> bool:
    """A subject drawn into the day before it: "on the Friday | the agency | issued a warning"."""
    link, verb = noun.head, noun.head.head
    articles = [child for child in noun.lefts if child.dep_ == "det"]
    is_drawn = noun.dep_ == "pobj" and link.lower_ == "on" and link.dep_ == "prep" and link.i < verb.i and len(articles) > 1
    if not is_drawn or not is_finite(verb) or subject_of(verb) is not None:
        return False
    day = articles[0].nbor()
    if day.i + 1 != articles[1].i or day.lower_ not in load_vocabulary().words("description", "weekdays"):
        return False
    hang_on(day, link, "pobj")
    articles[0].head = day
    hang_on(noun, verb, relation_of_subject(verb))
    return True


def decade_before_subject(link: Token) -> bool:
    """A subject drawn into the decade or the year before it: "In the 1870s | competition from the north led to it"."""
    verb, noun = link.head, link.rights[0] if link.rights else link
    year = next((child for child in noun.lefts if child.dep_ in ("compound", "nummod") and is_year_or_decade(child)), None)
    if year is None or noun.dep_ != "pobj" or noun.pos_ not in ("NOUN", "PROPN") or link.i != link.sent.start:
        return False
    if not is_finite(verb) or subject_of(verb) is not None or noun.right_edge.i + 1 != verb.i or year.i > noun.i:
        return False
    for child in noun.lefts:
        if child.i < year.i:
            child.head = year
    hang_on(year, link, "pobj")
    hang_on(noun, verb, relation_of_subject(verb))
    return True


def part_after_year(part: Token) -> bool:
    """A subject that is a part, drawn into the year before it: "in the summer of 1940 | part | of the mill was sold"."""
    link, year = part.head, part.lefts[0] if part.lefts else part
    is_after = part.dep_ == "pobj" and link.lower_ in ("of", "in") and len(part.lefts) == 1 and is_year_or_decade(year)
    verb = next((place for place in link.ancestors if place.pos_ in ("VERB", "AUX")), part) if is_after else part
    if verb is part or verb.i < part.i or subject_of(verb) is not None or not is_finite(verb):
        return False
    hang_on(year, link, "pobj")
    hang_on(part, verb, relation_of_subject(verb))
    return True


def month_after_concession(that: Token) -> bool:
    """A month taken for what an object did: "although she had planned it, a stroke | that January | forced her to stay"."""
    verb, month = that.head, that.nbor()
    noun = verb.head
    over = noun.head
    is_month = month.lower_.title() in MONTHS and month.head is verb and that.dep_ in SUBJECTS
    is_object = verb.dep_ == "relcl" and noun.dep_ == "dobj" and noun.left_edge.nbor(-1).text == "," and noun.i + 1 == that.i
    is_concession = over.dep_ == "ROOT" and over.sent[0].dep_ == "mark" and over.sent[0].head is over
    if not (is_month and is_object and is_concession) or not is_finite(verb):
        return False
    make_root(verb, over)
    _time_of(verb, that, month)
    hang_on(noun, verb, relation_of_subject(verb))
    hang_on(over, verb, "advcl")
    return True


def number_after_month(counted: Token) -> bool:
    """How many, taken for a day of the month before: "by the end of October 212 | people | had left"."""
    number = counted.nbor(-1)
    is_no_day = number.is_digit and _LAST_DAY < int(number.text) < _FIRST_YEAR
    if not is_no_day or not (number.head.i == number.i - 1 and is_month(number.head)):
        return False
    hang_on(number, counted, "nummod")
    return True


def counted_after_day(noun: Token) -> bool:
    """Those counted after a day, drawn into it: "on 2 August | two masked men | entered the bank"."""
    link, day = noun.head, noun.left_edge
    is_drawn = noun.dep_ == "pobj" and link.lower_ == "on" and day.is_digit and is_month(day.nbor())
    verb = next((place for place in noun.ancestors if place.pos_ == "VERB"), noun)
    if not is_drawn or verb is noun or verb.i < noun.i or subject_of(verb) is not None or not is_finite(verb):
        return False
    month, number = day.nbor(), day.nbor(2)
    if number.tag_ != "CD" or number.is_digit or number.i >= noun.i:
        return False
    hang_on(month, link, "pobj")
    hang_on(day, month, "nummod")
    hang_on(number, noun, "nummod")
    hang_on(noun, verb, relation_of_subject(verb))
    return True


_LAST_DAY, _FIRST_YEAR = 31, 1000
