"""Times that the parser hung on the wrong word, or took for something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.parsing.arcs import (
    CLAUSES,
    NOUN_SUBJECTS,
    SUBJECTS,
    TENSED,
    hang_on,
    has_to,
    helpers_of,
    is_finite,
    make_root,
    subject_of,
)
from timeline.events.parsing.calendar_words import is_month, is_year
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_repaired = lists("parsing")


def time_of_due(time: Token) -> bool:
    """When something is due, hung on the verb after it: "talks due to open later this | week may fail"."""
    verb, last = time.head, time.left_edge.nbor(-1)
    subject = subject_of(verb)
    due = None if subject is None else next((child for child in subject.rights if child.lower_ == "due"), None)
    aim = None if due is None else next((child for child in due.rights if child.dep_ == "xcomp"), None)
    if time.dep_ != "npadvmod" or time.i > verb.i or aim is None or aim.right_edge is not last:
        return False
    time.head = aim
    return True


def time_after_holding(time: Token) -> bool:
    """When something was done, hung on what its object holds: "handed in a petition bearing 900 names last | week"."""
    holding = time.head
    noun, verb = holding.head, holding.head.head
    is_held = holding.dep_ == "acl" and holding.tag_ == "VBG" and holding.lemma_ in load_vocabulary().words("link", "holding")
    if time.dep_ != "npadvmod" or not is_held or noun.dep_ != "dobj" or time.i < holding.i:
        return False
    time.head = verb
    return True


def following_day(time: Token) -> bool:
    """A day taken for what the noun before it does: "was released on bail | the following day"."""
    noun = time.head
    link = noun.nbor(-1)
    is_day = time.dep_ == "dobj" and [child.lower_ for child in time.lefts] in (["the", "following"], ["the", "next"])
    is_noun = noun.pos_ in ("NOUN", "PROPN") and noun.i == time.left_edge.i - 1 and link.dep_ == "prep"
    if not (is_day and is_noun) or link.head.pos_ != "VERB" or (noun.head is not link and link.rights):
        return False
    if noun.head is not link:  # which was left without one
        hang_on(noun, link, "pobj")
    hang_on(time, link.head, "npadvmod")
    return True


def into_time(link: Token) -> bool:
    """A time taken for what was broken into: "the shop was broken into last | month"."""
    time = next((child for child in link.rights if child.dep_ == "pobj"), None)
    verb = link.head
    is_broken = verb.lemma_ in load_vocabulary().words("description", "done_into") and link.i == verb.i + 1
    is_time = time is not None and time.left_edge.lower_ in ("last", "this", "yesterday", "overnight") and not time.rights
    if time is None or not (is_broken and is_time) or all(child.dep_ != "auxpass" for child in verb.lefts):
        return False
    hang_on(time, verb, "npadvmod")
    return True


def is_bare_time(noun: Token) -> bool:
    """Whether a noun is a time told without a preposition: "that autumn", "the following year"."""
    return noun.lower_ in _UNITS and [child.lower_ for child in noun.lefts] in OF_TIMES


_UNITS = ("day", "week", "month", "year", "night", "spring", "summer", "autumn", "fall", "winter")


def time_as_object(time: Token) -> bool:
    """A time taken for what something is done to, who does it, or a place: "the first sod was cut that | autumn"."""
    verb, words = time.head, [child.lower_ for child in time.lefts]
    if time.dep_ in NOUN_SUBJECTS and words in OF_TIMES:
        return _time_before_subject(time)
    is_on_noun = time.dep_ == "npadvmod" and verb.dep_ == "pobj" and verb.pos_ == "NOUN" and words == ["last"]
    if is_on_noun and verb.head.head.pos_ == "VERB" and verb.head.head.tag_ in ("VBD", "VBN"):
        return _time_beside_name(time)
    if verb.lower_ == "of" and time.dep_ == "pobj" and time.left_edge.nbor(-1).dep_ == "pobj" and words in OF_TIMES:
        return _time_beside_name(time)
    is_passive = any(child.dep_ == "auxpass" for child in verb.lefts)
    is_second = any(child.dep_ == "dobj" and child.i < time.i for child in verb.rights)
    is_gap = verb.dep_ == "relcl" and words == ["the", "same"] and verb.left_edge.tag_ == "PRP"  # "which she denied"
    is_aimed = any(child.dep_ == "xcomp" and child.i > time.i for child in verb.rights)  # "voted that autumn to demolish it"
    is_aimed = is_aimed and verb.lemma_ not in ("spend", "use", "take", "choose", "want")
    if time.dep_ != "dobj" or not (is_passive or is_second or is_gap or is_aimed) or words not in OF_TIMES or time.rights:
        return False
    if verb.lemma_ in load_vocabulary().words("description", "giving"):
        return False
    time.dep_ = "npadvmod"
    return True


def _time_before_subject(time: Token) -> bool:
    """A time taken for a second subject: "the following | year Rowe went bankrupt"."""
    subject = next((child for child in time.head.lefts if child.dep_ in NOUN_SUBJECTS and child.i > time.i), None)
    if subject is None or time.rights or subject.left_edge.i != time.i + 1:
        return False
    time.dep_ = "npadvmod"
    return True


def _time_beside_name(time: Token) -> bool:
    """A time hung on a name or a noun before it: "joined the staff of Kew | the following year", "left the squad | last May"."""
    over = next((place for place in time.ancestors if place.pos_ == "VERB"), None)
    if over is None or time.rights:
        return False
    hang_on(time, over, "npadvmod")
    return True


OF_TIMES = (["that"], ["this"], ["last"], ["next"], ["the", "same"], ["the", "following"], ["the", "next"], ["the", "previous"])


def day_before_verb(on: Token) -> bool:
    """A day before its verb, hung on the noun there: "envoys from 78 countries | on | Tuesday called for it"."""
    day = on.rights[0] if on.rights else on
    verb = day.nbor() if day.right_edge is day else day
    is_beside = on.dep_ == "prep" and on.head.pos_ in ("NOUN", "PROPN") and day.i == on.i + 1
    is_day = is_beside and day.lower_ in load_vocabulary().words("description", "weekdays")
    if not is_day or verb.tag_ not in TENSED or not verb.is_ancestor(on):
        return False
    subject = next((child for child in verb.lefts if child.dep_ in NOUN_SUBJECTS), None)
    if subject is None or subject.right_edge is not day or on.head is subject:
        return False
    on.head = verb
    return True


def day_of_teller(day: Token) -> bool:
    """A day before who says so, drawn into the place before it: "the experts who came to Lund | Monday | said they left"."""
    saying, place = day.nbor(), day.nbor(-1)
    is_in_place = day.dep_ == "pobj" and place.dep_ == "compound" and place.head is day and day.left_edge.pos_ == "PROPN"
    is_said = saying.tag_ in ("VBD", "VBN") and saying.is_ancestor(day) and subject_of(saying) is not None
    if not (is_in_place and is_said) or day.lower_ not in load_vocabulary().words("description", "weekdays"):
        return False
    link = day.head
    for child in list(day.lefts):
        if child is not place:
            child.head = place
    hang_on(place, link, "pobj")
    hang_on(day, saying, "npadvmod")
    return True


def time_after_worth(link: Token) -> bool:
    """When something was taken, hung on what it is worth: "accepted a car worth $9,000 | in 2009"."""
    worth = link.head
    noun = worth.head
    while noun.dep_ == "conj":
        noun = noun.head
    year = next((child for child in link.rights if child.dep_ == "pobj"), None)
    is_time = year is not None and (year.tag_ == "CD" or is_month(year) or year.text.endswith("day"))
    is_told = link.dep_ == "prep" and worth.lower_ == "worth" and noun.dep_ == "dobj" and noun.head.tag_ == "VBD"
    if not (is_time and is_told) or not link.right_edge.nbor().is_punct:
        return False
    for place in [one for one in worth.rights if one.dep_ == "prep"]:  # "worth $9 million | from the museum | on Sunday"
        place.head = noun.head
    return True


def time_of_main(link: Token) -> bool:
    """The time of a main verb, between commas after a clause: "Before they had left, | on 11 July, | the fleet was seen"."""
    clause = link.head
    main = clause.head
    after = link.doc.tokens[link.right_edge.i + 1 : link.right_edge.i + 2]
    is_aside = link.i > 0 and link.nbor(-1).text == "," and bool(after) and after[0].text == ","
    if link.dep_ != "prep" or clause.dep_ != "advcl" or not (clause.i < link.i < main.i and is_aside):
        return False
    subject = subject_of(main)
    is_dated = any(is_month(word) or is_year(word) for word in link.subtree)
    if subject is None or subject.left_edge.i != after[0].i + 1 or not is_dated:
        return False
    link.head = main
    return True


def time_of_order(link: Token) -> bool:
    """The time of an order, hung on what was ordered: "told them to stop using it | on Friday after tests failed"."""
    done = link.head
    aim = done.head if done.dep_ == "xcomp" and done.tag_ == "VBG" else done
    order = aim.head
    is_order = order.tag_ == "VBD" and order.lemma_ in load_vocabulary().words("factuality", "demanding")
    is_aim = aim.dep_ == "xcomp" and has_to(aim) and link.dep_ == "prep"
    after = link.doc.tokens[link.right_edge.i + 1 : link.right_edge.i + 2]
    if not (is_order and is_aim) or not after or after[0].lower_ != "after" or after[0].dep_ != "mark":
        return False
    clause = after[0].head
    if clause.tag_ != "VBD" or clause.head not in (done, aim, order):
        return False
    hang_on(link, order, "prep")
    hang_on(clause, order, "advcl")
    return True


def length_after_aim(after: Token) -> bool:
    """What a deed came so long after, hung on its aim: "voted | to confirm him |, | four months after he was named |"."""
    clause = after.head
    aim = clause.head
    opening = clause.left_edge
    is_measured = after.dep_ == "mark" and clause.dep_ == "advcl" and any(child.dep_ == "npadvmod" for child in clause.lefts)
    is_aim = aim.dep_ in ("xcomp", "advcl") and aim.tag_ == "VB" and has_to(aim) and aim.head.tag_ == "VBD" and aim.i < opening.i
    if not (is_measured and is_aim) or clause.tag_ not in ("VBD", "VBN") or opening.nbor(-1).text != ",":
        return False
    clause.head = aim.head
    return True


def time_of_permission(time: Token) -> bool:
    """The time of a permission or a suit, hung on what it was for: "was given leave to appeal | in May"."""
    link = time.head
    aim = link.head
    permission = aim.head
    is_aim = aim.dep_ in ("acl", "xcomp") and aim.tag_ == "VB" and has_to(aim)
    if time.dep_ != "pobj" or link.lower_ not in ("in", "on") or not is_aim or permission.dep_ != "dobj":
        return False
    given = permission.head
    words = load_vocabulary().words("factuality", "gaining")
    is_given = given.lemma_ in words or given.lemma_ in _repaired("granting")
    is_given = is_given and permission.lemma_ in ("permission", "leave") and link is aim.nbor(1)
    is_filed = given.lemma_ in _repaired("filing") and permission.lemma_ in _repaired("filed")
    if not (is_given or is_filed) or not (given.tag_ == "VBD" or any(one.tag_ == "VBD" for one in given.lefts)):
        return False
    hang_on(link, given, "prep")
    return True


def time_of_second(link: Token) -> bool:
    """The time of a second verb, told before it: "built a house and, | in 1905, | sold it", "and | in 1905 | married Lee"."""
    opening = link.left_edge  # "and, | the following year, | moved to Lund"
    before = opening.nbor(-1)
    before = before.nbor(-1) if before.text == "," and before.i else before
    before = before.nbor(-1) if before.lower_ == "then" and before.i else before
    if before.dep_ != "cc" or link.dep_ not in ("prep", "conj", "npadvmod"):
        return False
    first = next((place for place in (before.head, *before.head.ancestors) if place.pos_ == "VERB"), None)
    if first is None or first.i > before.i:
        return False
    return _told_before(link, first) or _after_length(link, first) or _wed_in_year(link, before, first)


def _told_before(link: Token, first: Token) -> bool:
    """ "And, | in 1905, | sold it"."""
    after = link.right_edge.i + 1
    after += link.doc.tokens[after : after + 1] != [] and link.doc.tokens[after].text == ","
    joined = (*first.rights, *(first.head.rights if first.dep_ == "conj" else ()))
    second = next((child for child in joined if child.dep_ == "conj" and child.i >= after), None)
    is_told = link.head is first and link.dep_ in ("prep", "npadvmod", "conj")
    if not is_told or second is None or second is link or subject_of(second) is not None:
        return False
    if min(child.i for child in (second, *second.lefts)) != after:
        return False
    hang_on(link, second, "prep" if link.dep_ == "conj" else link.dep_)
    return True


def date_of_main(after: Token) -> bool:
    """The date of a main clause, hung on the one after it: "On 3 May, | a week | after he had been elected, | Lee fell ill"."""
    clause, noun = after.head, next((child for child in after.rights if child.dep_ == "pobj"), None)
    main = clause.head
    link = clause.left_edge
    is_hung = link.dep_ == "prep" and link.head is clause and link.lower_ in ("in", "on") and link.i < after.i
    if clause.dep_ not in ("ccomp", "advcl") or clause.pos_ != "VERB" or clause.i > main.i or not is_hung:
        return False
    comma = link.right_edge.nbor()
    length = next((word for word in clause.doc.tokens[comma.i : after.i] if word.lemma_ in _repaired("units")), None)
    is_clause = after.dep_ == "mark" or (noun is not None and subject_of(clause) is None)
    was_before = after.dep_ == "mark" and any(one.lower_ == "had" for one in helpers_of(clause))
    if comma.text == "," and comma.i + 1 == after.i and was_before:
        for word in (link, comma):  # "On 3 May, | after | the gate had been forced, Lee fled"
            word.head = main
        return True
    if comma.text != "," or length is None or length.i + 1 != after.i or not is_clause:
        return False
    for word in (link, comma):
        word.head = main
    clause.dep_ = "advcl"
    hang_on(length, clause, "npadvmod")
    hang_on(after, clause, "mark")
    if noun is not None:
        hang_on(noun, clause, "nsubj")
    return True


def _after_length(link: Token, first: Token) -> bool:
    """ "And | after two years | left for Rome"."""
    noun = link.rights[-1] if link.rights else link
    done = next((child for child in noun.rights if child.dep_ == "acl" and child.i == noun.i + 1 and child.tag_ == "VBN"), None)
    is_length = noun.lemma_ in _repaired("units") and link.lower_ == "after"
    if done is None or not is_length or link.head is not first:
        return False
    done.tag_ = "VBD"
    hang_on(done, first, "conj")
    link.head = done
    return True


def _wed_in_year(link: Token, conjunction: Token, first: Token) -> bool:
    """ "And | in 1905 | married Ann Lee", taken for an Ann Lee who is married."""
    year = link.nbor()
    done = year.nbor()
    name = done.head
    is_of_name = done.tag_ == "JJ" and done.dep_ == "amod" and done.lower_.endswith("ed") and name.tag_ == "NNP"
    if not (is_of_name and is_year(year)) or name.head not in (link, conjunction.head):
        return False
    done.tag_, done.pos_ = "VBD", "VERB"
    hang_on(year, link, "pobj")
    hang_on(done, first, "conj")
    hang_on(name, done, "dobj")
    hang_on(link, done, "prep")
    hang_on(conjunction, first, "cc")
    return True


def second_thing_in_time(second: Token) -> bool:
    """A second thing, with a time of its own: "the century brought roads and, | in 1771, | a canal"."""
    comma = second.left_edge.nbor(-1)
    if second.dep_ not in ("dobj", "npadvmod", "pobj") or comma.text != ",":
        return False
    verb, last = second.head.head if second.dep_ == "pobj" else second.head, comma.nbor(-1)
    first = next((child for child in verb.rights if child.dep_ == "dobj" and child.i < second.i), None)
    time = next((child for child in verb.rights if child.dep_ == "prep" and child.is_ancestor(last)), None)
    if first is None or time is None:
        return False
    before = time.nbor(-1)
    link = before.nbor(-1) if before.text == "," else before
    if link.dep_ != "cc" or link.i < first.i:
        return False
    if link.head.dep_ == "relcl":  # "opened a firm, which built the dam and, in 1911, | the mill"
        first = next((child for child in link.head.rights if child.dep_ == "dobj" and child.i < link.i), first)
    hang_on(second, first, "conj")
    hang_on(link, first, "cc")
    hang_on(time, link, "prep")
    return True


def time_before_semicolon(mark: Token) -> bool:
    """When a first clause was, hung on the next one: "wed Ann Lee, a nurse, | in April 1931 |; they had nine children"."""
    before = mark.nbor(-1)
    link = next((place for place in (before, *before.ancestors) if place.dep_ == "prep"), mark)
    verb, first = link.head, link.head.head
    if link.i < mark.i < verb.i:  # "wed Ann Lee, a nurse, | in April 1931 |; he died in 1945", of which the last is the main one
        first = next((child for child in verb.lefts if child.dep_ == "ccomp" and child.i < link.i), first)
    is_over = link.i < mark.i < verb.i and (first.head is verb or verb.dep_ in CLAUSES)
    is_over = is_over and first.i < link.i and first.pos_ == "VERB"
    if not is_over or link.left_edge.nbor(-1).text not in (",", first.text) or not is_finite(first):
        return False
    link.head = first
    return True


def date_of_link(month: Token) -> bool:
    """A date hung on the verb beside its own link: "crashed on | 23 January 2011"."""
    link = month.left_edge.nbor(-1)
    is_link = link.lower_ in ("on", "in", "at", "by", "since", "until") and link.dep_ in ("prep", "prt") and not link.rights
    if not is_link or link.head.lower_ == "sworn" or month.dep_ != "npadvmod" or link.head is not month.head or month.i < link.i:
        return False
    hang_on(month, link, "pobj")
    link.dep_ = "prep"
    return True


def time_of_followed(following: Token) -> bool:
    """The time of what something follows, hung on "following": "a sweep | following attacks | on 12 May | that killed ten"."""
    event = next((child for child in following.rights if child.dep_ in ("dobj", "pobj")), None)
    over = following.head
    if event is None or following.dep_ not in ("acl", "prep") or not load_vocabulary().is_event(event.lemma_):
        return False
    last = event.right_edge
    for child in (*following.rights, *over.rights):
        if child.dep_ in ("prep", "relcl") and child.left_edge.i == last.i + 1:
            last = child.right_edge
            hang_on(child, event, child.dep_)
    return last is not event.right_edge


def object_as_of_phrase(verb: Token) -> bool:
    """What was given, taken for a preposition's: "was elected in 1959 and | given | the Polar Medal in 1961"."""
    told = next((child for child in verb.rights if child.dep_ == "pobj" and child.left_edge.i == verb.i + 1), None)
    if told is None or verb.dep_ == "prep" or any(child.dep_ == "dobj" for child in verb.rights):
        return False
    told.dep_ = "dobj"
    return True


def year_beside_year(year: Token) -> bool:
    """A time that says again which one was told, hung on the verb: "signed it in 2003, | the year | the war ended"."""
    comma = year.left_edge.nbor(-1)
    time = comma.nbor(-1)
    is_told = year.dep_ in ("npadvmod", "dobj", "appos") and year.left_edge.lower_ == "the" and comma.text == ","
    clause = next((child for child in year.rights if child.dep_ == "relcl"), None)
    if not is_told or clause is None or not (time.is_digit or is_month(time)) or time.dep_ not in ("pobj", "nummod"):
        return False
    over = time.head if time.dep_ == "nummod" else time
    if year.head is over or over.dep_ != "pobj":
        return False
    hang_on(year, over, "appos")
    return True


def first_light(light: Token) -> bool:
    """When it grew light, taken for part of a subject: "at first | light | two planes landed"."""
    first = light.nbor(-1)
    link = first.nbor(-1)
    noun = light.head
    if first.lower_ not in ("first", "last") or link.lower_ != "at" or light.dep_ == "pobj" or noun.i < light.i:
        return False
    hang_on(light, link, "pobj")
    hang_on(first, light, "amod")
    light.tag_, light.pos_ = "NN", "NOUN"
    return True


def rate_of_subject(time: Token) -> bool:
    """How often, of a subject, taken for when: "eight trains | a day | carried visitors"."""
    noun = time.nbor(-2)
    is_rate = time.dep_ == "npadvmod" and [child.lower_ for child in time.lefts] == ["a"] and not time.rights
    is_counted = noun.dep_ in NOUN_SUBJECTS and noun.head is time.head and any(child.dep_ == "nummod" for child in noun.lefts)
    if not (is_rate and is_counted) or time.head.i < time.i:
        return False
    time.head = noun
    return True


def not_until(until: Token) -> bool:
    """What was done at last, whose verb the parser did not see: "Not | until | 1880 did trains run", "was the line opened"."""
    nots, be = until.nbor(-1), until.head
    if nots.text != "Not" or nots.i != nots.sent.start:
        return False
    main = be.head if be.dep_ == "aux" else be
    done = next((child for child in be.rights if child.tag_ == "VBN" and child.dep_ == "ccomp"), None)
    if be.lemma_ == "be" and be.dep_ == "ROOT" and done is not None:
        main = done
        make_root(done, be)
        hang_on(be, done, "auxpass")
        for child in (*be.children, *done.lefts):
            if child.dep_ in SUBJECTS:
                hang_on(child, done, "nsubjpass")
    if main is until.head and nots.head is until:
        return False
    hang_on(until, main, "prep")
    hang_on(nots, until, "neg")
    return True
