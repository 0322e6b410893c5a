"""Subjects that the parser drew into the dates before them, and years that it took for subjects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.parsing.arcs import NOUN_SUBJECTS, SUBJECTS, hang_on, helpers_of, is_finite, relation_of_subject, subject_of
from timeline.events.parsing.calendar_words import is_month, is_year_or_decade
from timeline.events.vocabulary import load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token


def name_in_date(on: Token) -> bool:
    """A subject drawn into the date before it: "In May | Ann Lee, a doctor, and two friends founded a school"."""
    verb = on.head
    if on.lower_ == "of" and verb.dep_ == "pobj" and verb.head.lower_ in ("on", "in"):  # "On the night of 3 May | Ann Lee left"
        verb = verb.head.head
    subject = subject_of(verb)
    if subject is None and on.rights and is_month(on.rights[0]) and is_finite(verb):  # "On Jan. 14 | Ann Lee left"
        beside = next((child for child in on.rights[0].rights if child.dep_ == "appos" and child.pos_ == "PROPN"), None)
        if beside is not None and beside.left_edge.i == on.rights[0].i + 2:
            hang_on(beside, verb, relation_of_subject(verb))
            return True
    name = on.rights[0] if on.rights else subject
    is_noun = name is not None and name.pos_ == "NOUN" and bool(name.lefts) and name.left_edge.tag_ == "CD"
    if name is None or not (name.pos_ == "PROPN" or is_noun) or not is_finite(verb) or not on.i < name.i < verb.i:
        return False  # "On 14 January | parliament voted"
    parts = [*name.lefts, *(inner for child in name.lefts for inner in child.lefts + child.rights)]
    month = next((part for part in parts if is_month(part)), None)
    first = name.left_edge
    if month is None and is_year_or_decade(first) and first.head is name and first.i == on.i + 1 and name.pos_ == "PROPN":
        month = first  # "In 1893 | Carl Moe, working at Lund, showed it"
    joined = next((child for child in name.rights if child.dep_ == "cc"), None)
    is_joined = name is not subject and subject is not None and joined is not None and subject.left_edge.i == joined.i + 1
    is_age = subject is not None and subject.is_digit and subject.left_edge.i == name.i + 2 and name.nbor().text == ","
    if month is None or not (subject in (None, name) or is_joined or is_age):
        return False
    for part in (*name.lefts, *month.rights):
        if part.i < month.i or part.tag_ == "CD" or part.text in ("BC", "AD"):
            hang_on(part, month, "nummod")
    hang_on(month, on, "pobj")
    hang_on(name, verb, relation_of_subject(verb))
    if subject is not None and subject is not name:
        hang_on(subject, name, "appos" if is_age else "conj")
    return True


def some_in_date(on: Token) -> bool:
    """Some of several drawn into the date before: "On 4 May 1951 | one of the ships sank"."""
    verb, month = on.head, on.rights[0] if on.rights else on
    some = next((child for child in month.rights if child.tag_ == "CD" and any(of.lower_ == "of" for of in child.rights)), None)
    if not is_month(month) or some is None or not is_finite(verb) or subject_of(verb) is not None or verb.i < some.i:
        return False
    hang_on(some, verb, relation_of_subject(verb))
    return True


def sentence_in_date(on: Token) -> bool:
    """A sentence taken for the date that opens it: "On 20 May 2019 | Mr Daniel Foss, the manager, asked for it"."""
    name = on.rights[0] if on.rights else on
    end = on.i + 1
    while end < name.i and (on.doc.tokens[end].tag_ == "CD" or is_month(on.doc.tokens[end])):
        end += 1
    date = on.doc.tokens[on.i + 1 : end]
    month = next((word for word in date if is_month(word)), date[-1] if date and is_year_or_decade(date[-1]) else None)
    clauses = [child for child in name.rights if child.dep_ in ("acl", "relcl") and child.tag_ in ("VBD", "VBN")]
    verb = next((child for child in clauses if subject_of(child) is None and not helpers_of(child)), None)
    if on.dep_ != "ROOT" or name.dep_ != "pobj" or name.pos_ not in ("PROPN", "NOUN") or month is None or verb is None:
        return False
    if subject_of(verb) is not None or helpers_of(verb) or verb.nbor(-1).text != ",":
        return False
    verb.head, verb.dep_, verb.tag_ = verb, "ROOT", "VBD"
    hang_on(on, verb, "prep")
    for child in name.rights:
        if child.dep_ == "appos" and child.i > verb.i:
            hang_on(child, verb, "dobj")  # "obtained from the pope a | bull"
    for word in date:
        hang_on(word, month, "nummod")
    hang_on(month, on, "pobj")
    hang_on(name, verb, "nsubj")
    return True


def party_in_date(on: Token) -> bool:
    """A sentence taken for what its date is of: "On 15 May 2018 the | Claimant | instructed solicitors, who wrote"."""
    noun = on.rights[0] if on.rights else on
    month = next((child for child in noun.lefts if is_month(child)), None)
    name = next((child for child in noun.lefts if child.dep_ == "nmod" and child.pos_ == "PROPN" and child is not month), None)
    verb = next((child for child in noun.lefts if child.dep_ == "amod" and child.tag_ in ("VBN", "VBD")), None)
    is_sentence = on.dep_ == "ROOT" and noun.dep_ == "pobj" and noun.tag_ in ("NN", "NNS")
    if month is None or name is None or verb is None or not is_sentence or not month.i < name.i < verb.i < noun.i:
        return False
    if name.i + 1 != verb.i:
        return False
    verb.head, verb.dep_, verb.tag_ = verb, "ROOT", "VBD"
    for child in noun.lefts:
        if child.i < month.i or (month.i < child.i < name.i and child.tag_ == "CD"):
            hang_on(child, month, "nummod")
        elif child.i < name.i and child is not month:
            child.head = name
    hang_on(on, verb, "prep")
    hang_on(month, on, "pobj")
    hang_on(name, verb, "nsubj")
    hang_on(noun, verb, "dobj")
    for child in on.rights:
        if child.is_punct:
            child.head = verb
    return True


def length_before_subject(unit: Token) -> bool:
    """A length of time drawn into the subject after it: "Within two | hours | water had reached the town".

    "Over the next two | weeks | attacks were thrown back".
    """
    noun, words = unit.head, load_vocabulary().words("description", "units")
    link, counts = noun.left_edge.nbor(-1), [child for child in noun.lefts if child.i < unit.i]
    is_counted = unit.lefts or any(child.dep_ == "nummod" for child in counts)
    is_drawn_in = unit.dep_ == "compound" and noun.dep_ in SUBJECTS and unit.lower_ in words and is_counted
    if not is_drawn_in or link.lower_ not in _LINKS_OF_LENGTHS or link.head is not noun.head or link.rights:
        return False
    for child in noun.lefts:
        if child.i < unit.i:
            child.head = unit
    hang_on(unit, link, "pobj")
    return True


_LINKS_OF_LENGTHS = ("within", "after", "in", "for", "over", "during")


def adjective_after_date(on: Token) -> bool:
    """A participle after a date, taken for the main verb: "On 14 July | mounted | police charged a crowd"."""
    taken = on.head
    month = taken.nbor(-1)
    noun = taken.nbor()
    main = noun.head
    is_date = is_month(month) and (month.head is on or (month is subject_of(taken) and month.i == on.i + 2))
    is_taken = taken.dep_ == "ROOT" and taken.tag_ in ("VBD", "VBN") and main.dep_ == "ccomp" and main.head is taken
    if not (is_date and is_taken) or noun.dep_ not in NOUN_SUBJECTS or noun.pos_ != "NOUN" or noun.lefts:
        return False
    for child in taken.children:
        if child not in (main, month):
            child.head = main
    hang_on(main, main, "ROOT")
    hang_on(month, on, "pobj")
    for part in on.rights:
        if part.tag_ == "CD":
            hang_on(part, month, "nummod")
    hang_on(taken, noun, "amod")
    taken.tag_ = "VBN"
    return True


def month_after_day(link: Token) -> bool:
    """A month torn from its day: "at the hearing on 24 | September 2024 Mr Lee gave evidence", "pay by 31 | January"."""
    day = link.rights[0] if link.rights else link
    month = day.nbor()
    is_day = day.dep_ == "pobj" and day.tag_ == "CD" and day.i == link.i + 1
    if not is_day or not is_month(month) or month.head is link or month.dep_ != "npadvmod":
        return False
    verb = month.head if month.head is not day else next(link.ancestors, link)
    for child in month.lefts:
        child.head = verb  # "at | September", whose day was taken for the hearing's
    hang_on(day, month, "nummod")
    hang_on(month, link, "pobj")
    return True


def may_for_helper(may: Token) -> bool:
    """The month taken for a helper: "On 6 | May | the council voted"."""
    day = may.nbor(-1)
    is_day = (
        day.tag_ == "CD" and day.dep_ == "pobj" and day.i == day.head.i + 1 and day.head.lower_ in ("on", "by", "since", "until")
    )
    if may.dep_ != "aux" or may.text != "May" or not is_day:
        return False
    link = day.head
    hang_on(may, link, "pobj")
    hang_on(day, may, "nummod")
    may.pos_, may.tag_ = "PROPN", "NNP"
    return True


def peers_in_date(noun: Token) -> bool:
    """A bare subject drawn into the day before it: "On 20 May | peers | voted by 144 to 121 to add a clause"."""
    link, verb = noun.head, noun.head.head
    month = noun.nbor(-1)
    is_drawn = noun.dep_ == "pobj" and link.lower_ == "on" and month.dep_ == "compound" and is_month(month) and month.head is noun
    day = month.nbor(-1)
    if not is_drawn or day.head is not noun or day.tag_ != "CD" or noun.nbor() is not verb or subject_of(verb) is not None:
        return False
    if verb.tag_ not in ("VBD", "VBN") or verb.dep_ not in ("ROOT", "conj") or helpers_of(verb):
        return False
    hang_on(month, link, "pobj")
    hang_on(day, month, "nummod")
    hang_on(noun, verb, "nsubj")
    verb.tag_ = "VBD"
    return True


def deed_after_date(deed: Token) -> bool:
    """A second verb taken for a part of its object: "refused it on 27 February and | extended time until 21 March"."""
    noun, link = deed.head, deed.nbor(-1)
    month = link.nbor(-1)
    on = noun.head
    is_drawn = deed.dep_ == "amod" and noun.dep_ == "pobj" and on.lower_ == "on" and link.dep_ == "cc" and deed.i == noun.i - 1
    if not is_drawn or link.head is not month or month.head is not noun or not (is_month(month) or month.lower_.endswith("day")):
        return False
    verb = next((place for place in on.ancestors if place.pos_ == "VERB"), None)
    if verb is None or not deed.lower_.endswith("ed") or verb.tag_ != "VBD":
        return False
    hang_on(month, on, "pobj")
    hang_on(link, verb, "cc")
    hang_on(deed, verb, "conj")
    hang_on(noun, deed, "dobj")
    deed.pos_, deed.tag_ = "VERB", "VBD"
    for child in verb.rights:
        if child.i > deed.i and child.dep_ == "prep":
            child.head = deed
    return True


def name_beside_date(month: Token) -> bool:
    """A subject taken for what a date is called: "On July 9, 2018, | Lee, who had come in May, was promoted"."""
    on = month.head
    verb = on.head
    name = next((child for child in month.rights if child.dep_ == "appos" and child.tag_ in ("NNP", "NNPS")), None)
    if not is_month(month) or month.dep_ != "pobj" or name is None or subject_of(verb) is not None or not is_finite(verb):
        return False
    if not on.i < name.i < verb.i or name.left_edge.nbor(-1).text != ",":
        return False
    for child in month.rights:
        if child.i > name.i:
            child.head = name
    hang_on(name, verb, relation_of_subject(verb))
    return True


def year_after_day(month: Token) -> bool:
    """The year of a date, taken for a number of who comes after: "On September 7, | 1986 | Moe escaped an ambush"."""
    day, comma, year = month.nbor(), month.nbor(2), month.nbor(3)
    is_date = day.tag_ == "CD" and comma.text == "," and year.is_digit and len(year.text) == len("1986")
    if not is_date or year.head.i <= year.i or year.dep_ not in ("nummod", "compound"):
        return False
    hang_on(year, month, "nummod")
    return True


def subject_beside_date(month: Token) -> bool:
    """A subject taken for what its date is called: "On 9 July the | sloop Ida |, torn from the fleet, ran on a rock"."""
    verb = next((place for place in month.ancestors if place.pos_ == "VERB"), month)
    beside = (child for child in month.rights if child.dep_ in ("appos", "npadvmod"))
    name = next((child for child in beside if child.left_edge.tag_ == "DT"), None)
    is_opening = (
        month.dep_ == "pobj"
        and month.head.dep_ == "prep"
        and name is not None
        and name.left_edge.nbor(-1)
        in (
            month,
            *month.rights,
        )
    )
    if name is None or not is_opening or not is_finite(verb) or subject_of(verb) is not None or verb.i < name.i:
        return False
    is_put_in = name.right_edge.nbor().text == "," and name.right_edge.nbor(2) is verb
    if is_put_in and all(child.dep_ not in ("acl", "appos") for child in name.rights):
        return False
    hang_on(name, verb, relation_of_subject(verb))
    return True


def day_in_subject(month: Token) -> bool:
    """A day drawn into the subject after it: "by a contract dated 6 | May | 2014 the builder agreed"."""
    day, noun = month.head, month.head.head
    is_drawn_in = day.tag_ == "CD" and day.i + 1 == month.i and day.head is noun and noun.dep_ in SUBJECTS and noun.pos_ == "NOUN"
    if not is_drawn_in or all(child.dep_ != "det" or child.i < month.i for child in noun.lefts):
        return False
    before = day.nbor(-1)
    hang_on(month, before if before.tag_ == "VBN" else noun.head, "npadvmod")
    hang_on(day, month, "nummod")
    return True
