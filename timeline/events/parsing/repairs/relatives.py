"""Relative clauses that the parser took for others, or joined to the main clause."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from timeline.events.parsing.arcs import (
    FINITE,
    NOUN_SUBJECTS,
    NOUNS,
    SUBJECTS,
    hang_on,
    helpers_of,
    is_finite,
    make_root,
    relation_of_subject,
    subject_of,
)
from timeline.events.parsing.calendar_words import is_month
from timeline.events.vocabulary import load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token


def which(which: Token) -> bool:
    """A clause of some of what was told: "ordered six ships, | the first of which sank"."""
    of, some = which.head, which.head.head
    verb = some.head
    if of.lower_ != "of" or some.dep_ not in SUBJECTS or verb.dep_ != "ccomp" or verb.head.i > some.i:
        return False
    near = (some.left_edge.i - 1, some.left_edge.i - 2)  # a comma may hang on it
    nouns = (child for child in verb.head.rights if child.dep_ in ("dobj", "attr") and child.right_edge.i in near)
    noun = next(nouns, None)
    if noun is None:
        return False
    hang_on(verb, noun, "relcl")
    return True


def some_of_which(which: Token) -> bool:
    """A clause of some of what was told, with an aside: "nine ships, the largest of which, | carrying 300 men, | sank"."""
    of, some = which.head, which.head.head
    words = which.doc.tokens[which.i + 1 : which.sent[-1].i]
    comma, aside = (words[0], words[1]) if len(words) > 1 else (which, which)
    before = some.left_edge.nbor(-1)
    noun = before.nbor(-1) if before.text == "," else before
    if comma.text == "," and any(child.dep_ == "appos" and child.pos_ == "PROPN" for child in some.rights):
        return _last_of_which(some, noun)
    if of.lower_ != "of" or some.dep_ in SUBJECTS or comma.text != "," or aside.tag_ not in ("VBG", "VBN"):
        return False
    verb = next((word for word in words[2:] if word.tag_ in FINITE and word.nbor(-1).text == ","), None)
    if verb is None or subject_of(verb) is not None or noun.pos_ not in NOUNS:
        return False
    hang_on(some, verb, relation_of_subject(verb))
    hang_on(aside, some, "acl")
    hang_on(verb, noun, "relcl")
    return True


def _last_of_which(some: Token, noun: Token) -> bool:
    """The clause of one that is named: "made three albums, the | last | of which, Winter Barley, won a prize"."""
    end = some.right_edge.nbor()
    verb = end.nbor() if end.text == "," else some
    is_clause = verb.tag_ == "VBD" and verb.dep_ in ("conj", "advcl", "ccomp") and subject_of(verb) is None
    if not is_clause or some.dep_ != "appos" or noun.pos_ not in NOUNS:
        return False
    hang_on(verb, some.head, "relcl")
    hang_on(some, verb, "nsubj")
    return True


def relative_of_farther(that: Token) -> bool:
    """A clause hung on a noun of another number than its verb's: "a campaign aimed at Danes | that seeks to praise the town"."""
    verb, near = that.head, that.nbor(-1)
    near = near.nbor(-1) if near.text == "," else near
    if that.tag_ != "WDT" or that.dep_ not in NOUN_SUBJECTS or verb.dep_ not in ("relcl", "ccomp") or near.pos_ not in NOUNS:
        return False
    number = _number_of(next(iter(helpers_of(verb)), verb))
    if number is None or number == _number_of(near) or any(child.dep_ == "conj" for child in near.head.rights):
        return False
    farther = (
        place
        for place in itertools.takewhile(lambda place: not is_finite(place), near.ancestors)
        if place.pos_ in NOUNS and place.i < near.i
    )
    noun = next((place for place in farther if _number_of(place) == number), None)
    link = near.head
    before = link.nbor(-1)
    is_beside = noun is None and before.dep_ == "dobj" and before.head is link.head and _number_of(before) == number
    noun = before if is_beside else noun  # "bought a house | with two gardens that was built in 1904"
    if noun is None or any(child.dep_ == "cc" for child in (*noun.rights, *near.rights)):
        return False
    if verb.head is noun and verb.dep_ == "relcl":
        return False
    if is_beside:
        link.head = before
    hang_on(verb, noun, "relcl")
    return True


def that_after_aside(that: Token) -> bool:
    """A clause behind what was put in of its noun, joined to the main one: "a fire, started by Moe, | that burned two farms"."""
    verb, comma = that.head, that.nbor(-1)
    is_clause = verb.dep_ in ("conj", "relcl", "ccomp", "ROOT")
    if that.tag_ != "WDT" or that.dep_ not in NOUN_SUBJECTS or comma.text != "," or not is_clause:
        return False
    asides = (place for place in (comma.nbor(-1), *comma.nbor(-1).ancestors) if place.tag_ == "VBN" and place.i < comma.i)
    aside = next((place for place in asides if place.nbor(-1).text == ","), None)
    noun = aside.nbor(-2) if aside is not None and aside.i > 1 else that
    if aside is None or noun.pos_ not in NOUNS or verb.i < that.i or verb.head is noun:
        return False
    if verb.dep_ == "ROOT":
        main = next((child for child in verb.lefts if child.dep_ == "ccomp" and child.is_ancestor(noun)), None)
        if main is None:
            return False
        make_root(main, verb)
    hang_on(verb, noun, "relcl")
    hang_on(aside, noun, "acl")
    comma.head = noun.nbor().head = aside
    return True


def _number_of(word: Token) -> str | None:
    """ "one" or "many", of a noun or of a verb in the present; None where the form does not tell."""
    if word.tag_ in ("NN", "NNP", "VBZ") or word.lower_ == "was":
        return "one"
    return "many" if word.tag_ in ("NNS", "NNPS", "VBP") or word.lower_ == "were" else None


def who_again(who: Token) -> bool:
    """A second clause with "who", of the one before: "by Ann Lee, who had studied law, | and who stayed for ten years"."""
    verb, link = who.head, who.nbor(-1)
    if who.i < 2 or who.dep_ not in SUBJECTS or verb.dep_ != "conj" or link.dep_ != "cc" or verb.head.dep_ == "relcl":
        return False
    within = list(verb.head.ancestors)  # "who showed that ice preserved the record | and who spent a year on it"
    before = [one for one in verb.doc.tokens[verb.sent.start : who.i] if one.dep_ == "relcl"]
    before = [one for one in before if one.i > verb.head.i or one in within]
    first = next((one for one in reversed(before) if any(child.lower_ == who.lower_ for child in one.lefts)), None)
    if first is None and verb.head.pos_ == "PROPN":  # "Ann Lee, a doctor whose tests were used, | and who died in May"
        of_whose = (one for one in reversed(before) if one.left_edge.lower_ == "whose" and one.right_edge.nbor().text == ",")
        noun = next((one.head for one in of_whose), None)
        if noun is not None:
            hang_on(verb, noun, "relcl")
        return noun is not None
    if first is None:
        return False
    verb.head = link.head = first
    return True


def who_of_persons(who: Token) -> bool:
    """Who did something, taken for the body beside: "inspectors from the Fund, | who came in May, left"."""
    clause, body = who.head, who.head.head
    doing = body.head.head
    if doing.dep_ == "acl" and doing.tag_ == "VBN" and clause.dep_ == "relcl" and body.tag_ == "NNS" and body.dep_ == "pobj":
        words = load_vocabulary()  # "officials involved in the programs | who will be targeted"
        if words.is_person(body.lemma_) or not words.is_person(doing.head.lemma_) or who.dep_ not in NOUN_SUBJECTS:
            return False
        clause.head = doing.head
        return True
    link = body.head.head if body.dep_ == "conj" else body.head
    persons = link.head
    words = load_vocabulary()
    is_group = body.pos_ == "NOUN" and not (words.is_person(body.lemma_) or words.is_body(body.lemma_))  # "men of the parish who"
    is_name = body.pos_ == "PROPN" and who.nbor(-1).text == ","
    is_body = clause.dep_ == "relcl" and (is_name or is_group) and body.left_edge.lower_ == "the" and link.dep_ == "prep"
    is_after = persons.pos_ == "NOUN" and link.head is persons
    if not (is_body and is_after) or not load_vocabulary().is_person(persons.lemma_):
        return False
    clause.head = persons
    return True


def whose(whose: Token) -> bool:
    """A clause of whose something is, taken for what is told: "by his son, under whose care the firm | grew"."""
    owned, link = whose.head, whose.nbor(-1)
    if owned.dep_ == "dobj" and owned.i < owned.head.i:
        return _named_beside(owned)
    if owned.dep_ == "appos" and link.text == ",":
        return _owned_for_phrase(owned)
    if owned.dep_ == "pobj" and link.lower_ == "of" and link.head.dep_ in SUBJECTS:
        return _some_of_whose(link.head)
    verb = owned.head if owned.dep_ in SUBJECTS else link.head
    is_pobj = owned.dep_ == "pobj" and verb.dep_ in ("ccomp", "conj", "advcl") and verb.left_edge is link
    is_subject = owned.dep_ in SUBJECTS and verb.dep_ == "pcomp" and verb.head is link
    if whose.i < 3 or link.pos_ != "ADP" or not (is_pobj or is_subject):
        return False
    comma, noun = link.nbor(-1), link.nbor(-2)
    if comma.text != "," or noun.pos_ not in ("NOUN", "PROPN") or verb.i < whose.i:
        return False
    while noun.dep_ in ("appos", "compound") and noun.head.i < verb.i and noun.head.pos_ in ("NOUN", "PROPN"):
        noun = noun.head
    hang_on(verb, noun, "relcl")
    hang_on(link, verb, "prep")
    hang_on(owned, link, "pobj")
    return True


def _some_of_whose(some: Token) -> bool:
    """A clause of some of somebody's, taken for what is told: "joined a club, | two | of whose members had been jailed"."""
    verb, comma = some.head, some.left_edge.nbor(-1)
    noun = comma.nbor(-1) if comma.text == "," else verb
    while noun.pos_ in ("NOUN", "PROPN") and noun.dep_ in ("pobj", "compound") and noun.head.head.dep_ == "acl":
        noun = noun.head.head.head  # "a club run by Ann Lee"
    if verb.dep_ not in ("ccomp", "conj", "advcl", "parataxis") or noun.pos_ not in NOUNS or noun.i > verb.i:
        return False
    hang_on(verb, noun, "relcl")
    return True


def _owned_for_phrase(owned: Token) -> bool:
    """The subject of a clause, taken for a phrase beside its owner: "the fort, whose | commander |, Moe, refused to yield"."""
    owner, end = owned.head, owned.right_edge.nbor()
    verb = next((one for one in end.head.rights if one.i == end.i + 1), None) if end.text == "," else None
    verb = verb or (end.nbor() if end.text == "," else owned)
    is_verb = verb.tag_ == "VBD" and verb.dep_ == "conj" and verb.i < verb.head.i + _LONGEST and subject_of(verb) is None
    if not is_verb or verb.head.i > owner.i or any(child.dep_ == "cc" for child in verb.lefts):
        return False
    hang_on(verb, owner, "relcl")
    hang_on(owned, verb, "nsubj")
    return True


_LONGEST = 60  # words
_STRAY = 3  # words: the parser may hang "am" elsewhere


def joined_in_relative(link: Token) -> bool:
    """A second verb of a relative clause, joined to the main one: "the fighting, which began at six | and lasted until noon"."""
    main = link.head
    second = next((child for child in main.rights if child.dep_ == "conj" and child.i > link.i), None)
    if link.dep_ != "cc" or second is None or main.pos_ != "VERB" or subject_of(second) is not None:
        return False
    first = next((one for one in reversed(main.doc.tokens[main.i + 1 : link.i]) if one.dep_ == "relcl"), None)
    if first is None or first.tag_ != second.tag_ or not any(child.lower_ in ("which", "who") for child in first.lefts):
        return False
    is_closed = any(token.text == "," for token in main.doc.tokens[first.i : link.i]) or first.right_edge.i < link.i - _STRAY
    if is_closed or first.left_edge.nbor(-1).text != "," or helpers_of(second):
        return False
    second.head = link.head = first
    return True


def joined_after_that(link: Token) -> bool:
    """A second verb of a clause with "that", joined to the main one: "is a fund that bought it | and in May | called"."""
    main = link.head
    second = next((child for child in main.rights if child.dep_ == "conj" and child.i > link.i), None)
    if link.dep_ != "cc" or second is None or main.tag_ not in ("VBZ", "VBP") or link.nbor(-1).text == ",":
        return False
    first = next(
        (one for one in reversed(main.doc.tokens[main.i + 1 : link.i]) if one.dep_ == "relcl" and one.tag_ == "VBD"), None
    )
    if first is None or first.right_edge.i < link.i - _STRAY or second.tag_ not in ("VBD", "VBN"):
        return False
    has_pronoun = any(child.lower_ in ("that", "which", "who") for child in first.lefts)
    if not has_pronoun or subject_of(second) is not None or helpers_of(second):
        return False
    second.head = link.head = first
    second.tag_ = "VBD"
    return True


def _named_beside(owned: Token) -> bool:
    """Whose somebody is, taken for an object beside his name: "Sir Tom, whose | grandson Robert built the hall"."""
    verb = owned.head
    name = next((child for child in verb.lefts if child.dep_ in SUBJECTS and child.left_edge.i == owned.i + 1), None)
    if name is None or name.pos_ != "PROPN" or name.right_edge is not name:
        return False
    hang_on(owned, verb, name.dep_)
    hang_on(name, owned, "appos")
    return True


def that_after_day(that: Token) -> bool:
    """What a relative clause tells of, where a day stands between: "by a tremor on Friday evening | that brought down a wall"."""
    verb = that.head
    day = that.nbor(-1)
    on = day.head
    is_day = day.dep_ == "pobj" and on.lower_ in ("on", "in", "at") and on.i > 0 and _is_time(day)
    if that.dep_ not in SUBJECTS or verb.dep_ not in ("relcl", "advcl", "ccomp") or not is_day or verb.i < that.i:
        return False
    noun = on.nbor(-1)
    while noun.dep_ in ("nummod", "compound", "amod") or (noun.dep_ == "pobj" and noun.head.lower_ == "of"):
        noun = noun.head.head if noun.dep_ == "pobj" else noun.head
    if noun.pos_ not in ("NOUN", "PROPN", "NUM") or noun is verb.head or noun.i > on.i:
        return False
    hang_on(verb, noun, "relcl")
    hang_on(on, noun, "prep")
    return True


def which_after_bare_day(which: Token) -> bool:
    """What a whole sentence told, with its day between: "the trial resumed Wednesday, | which saw a lawyer held"."""
    verb = which.head
    day = verb.head
    is_on_day = day.dep_ == "pobj" and day.head.lower_ == "on" and day.head.i == day.head.head.i + 1  # "occurred | on Nov. 13"
    over = day.head if day.dep_ == "npadvmod" else day.head.head if is_on_day else None
    subject = None if over is None else subject_of(over)
    is_of_day = which.dep_ in SUBJECTS and verb.dep_ == "relcl" and which.nbor(-1).text == ","
    is_of_day = is_of_day and (_is_time(day) or (is_on_day and any(child.tag_ == "CD" for child in day.rights)))
    if not is_of_day or subject is None or subject.pos_ != "NOUN" or load_vocabulary().is_person(subject.lemma_):
        return False
    hang_on(verb, subject, "relcl")
    return True


def done_after_day(which: Token) -> bool:
    """What something was done to, where a day stands between: "raised a grievance on 11 October, | which was heard in May"."""
    verb, comma = which.head, which.nbor(-1)
    last = comma.nbor(-1) if comma.text == "," else comma
    day = last.head if last.dep_ == "nummod" else last  # "on 11 October 2021"
    on = day.head
    is_day = day.dep_ == "pobj" and on.lower_ in ("on", "in") and on.i > 0 and (_is_time(day) or is_month(day))
    is_of_day = which.dep_ == "nsubjpass" or (which.dep_ == "nsubj" and verb.lemma_ != "be")
    if not is_of_day or verb.dep_ != "relcl" or verb.head is not day or not is_day:
        return False
    noun = on.nbor(-1)
    if noun.pos_ != "NOUN" or noun.dep_ not in ("dobj", "nsubjpass") or load_vocabulary().is_person(noun.lemma_):
        return False
    hang_on(verb, noun, "relcl")
    if on.head is noun:
        hang_on(on, noun.head, "prep")
    return True


def which_after_since(which: Token) -> bool:
    """What a clause tells of, hung on the year since when: "the fourth vote since 2003, | which came after a war, passed"."""
    verb = which.head
    year = verb.head
    since = year.head
    is_year = verb.dep_ == "relcl" and year.tag_ == "CD" and year.dep_ == "pobj" and since.lower_ == "since"
    if which.dep_ not in SUBJECTS or not is_year or since.head.pos_ != "NOUN":
        return False
    hang_on(verb, since.head, "relcl")
    return True


def _is_time(noun: Token) -> bool:
    words = load_vocabulary()
    return any(one.lower_ in words.words("description", "weekdays") for one in (noun, *noun.lefts))


def where(where: Token) -> bool:
    """A clause of where something was, taken for the main one: "the school | where Rosa was trapped | opened three years ago"."""
    helper = where.head
    verb = helper.head
    noun = where.nbor(-1)
    is_taken = where.tag_ == "WRB" and helper.dep_ in ("aux", "auxpass") and noun.dep_ in SUBJECTS and noun.head is verb
    subject = next((child for child in helper.lefts if child.dep_ in SUBJECTS), None) if is_taken else None
    main = next((child for child in verb.rights if child.i == verb.i + 1 and child.tag_ in ("VBN", "VBD")), None)
    if subject is None or main is None:
        return False
    hang_on(main, main if verb.head is verb else verb.head, verb.dep_)
    hang_on(noun, main, "nsubj")
    hang_on(verb, noun, "relcl")
    hang_on(subject, verb, "nsubjpass" if helper.dep_ == "auxpass" else "nsubj")
    hang_on(where, verb, "advmod")
    main.tag_ = "VBD"
    return True


def given(that: Token) -> bool:
    """What was given, taken for whom it was given to: "a loan | that the fund granted Norland"."""
    verb = that.head
    objects = [child for child in verb.rights if child.dep_ == "dobj"]
    if that.tag_ != "WDT" or that.dep_ != "dative" or verb.dep_ != "relcl" or len(objects) != 1:
        return False
    that.dep_, objects[0].dep_ = "dobj", "dative"
    return True


def participle_and_which(participle: Token) -> bool:
    """What was done to a noun of which more is told: "for ignoring a report, | submitted in May, which warned of it"."""
    comma = participle.nbor(-1)
    noun = comma.nbor(-1)
    ends = participle.right_edge.i + 1
    after = participle.doc.tokens[ends : ends + 2]
    is_set_apart = comma.text == "," and len(after) == 2 and after[0].text == "," and after[1].lower_ == "which"
    if participle.tag_ not in ("VBN", "VBD") or helpers_of(participle) or subject_of(participle) is not None or not is_set_apart:
        return False
    clause = after[1].head
    if noun.pos_ not in NOUNS or clause.dep_ not in ("advcl", "relcl", "ccomp", "conj") or clause.head is noun:
        return False
    participle.tag_ = "VBN"
    hang_on(participle, noun, "acl")
    hang_on(clause, noun, "relcl")
    return True


def who_oneself(oneself: Token) -> bool:
    """Who did something "himself", taken for its subject: "her aunt, who had | herself | published a book"."""
    verb = oneself.head
    relatives = (token for token in verb.sent if token.lower_ in ("who", "which") and token.i < oneself.i)
    who = next((token for token in relatives if token.dep_ in SUBJECTS), None)
    if oneself.dep_ not in SUBJECTS or who is None or who.head not in (*verb.lefts, verb):
        return False
    if who.head is verb and who.head.dep_ == "relcl":
        hang_on(oneself, verb, "npadvmod")
        return True
    comma = who.nbor(-1)
    noun = comma.nbor(-1) if comma.text == "," and comma.i else comma
    if noun.pos_ not in NOUNS:
        return False
    hang_on(who, verb, oneself.dep_)
    hang_on(oneself, verb, "npadvmod")
    hang_on(verb, noun, "relcl")
    return True


def went_before(link: Token) -> bool:
    """What another did first, taken for the main clause: "Lee, who took over | after Moe, her aunt, left, said it was late"."""
    clause, noun = link.head, next((child for child in link.rights if child.dep_ == "pobj"), link)
    after = noun.right_edge.nbor() if noun.right_edge.i < link.sent[-1].i else link
    verb = after if noun.right_edge.text == "," else link
    subject = subject_of(verb)
    is_told = clause.dep_ == "relcl" and verb.tag_ == "VBD" and any(child.dep_ == "appos" for child in noun.rights)
    if not is_told or subject is None or clause.head not in (subject, *subject.subtree):
        return False
    said = subject.left_edge.nbor(-1)
    main = next((child for child in verb.rights if child.dep_ == "conj" and child.nbor(-1).text == ","), None)
    if said is verb.head and verb.dep_ == "ccomp" and said.tag_ == "VBD":  # '"It is late," | said | Lee, who took over'
        hang_on(subject, said, "nsubj")
    elif main is not None and main.tag_ == "VBD" and subject_of(main) is None and all(one.dep_ != "cc" for one in verb.rights):
        hang_on(subject, main, "nsubj")
        if verb.head is verb:
            make_root(main, verb)
        else:
            hang_on(main, verb.head, verb.dep_)
    else:
        return False
    hang_on(verb, clause, "advcl")
    hang_on(link, verb, "mark")
    hang_on(noun, verb, "nsubj")
    return True


def aboard(that: Token) -> bool:
    """A clause of what people were aboard, hung on them: "a boat with two men aboard | that | went missing"."""
    verb, beside = that.head, that.nbor(-1)
    people = beside.head
    boat = people.head.head
    is_aboard = beside.lower_ in ("aboard", "onboard") and people.dep_ == "pobj" and people.head.lower_ == "with"
    if not is_aboard or verb.head is not people or verb.dep_ != "relcl" or boat.pos_ not in NOUNS:
        return False
    verb.head = boat
    return True


def who_of_age(who: Token) -> bool:
    """Who is told of by an age: "her daughter, then aged nine, | who | was taken home"."""
    verb = who.head
    age = verb.head
    aged = age.head
    comma = aged.left_edge.nbor(-1) if aged.lower_ == "aged" and aged.left_edge.i > 1 else who
    noun = comma.nbor(-1) if comma.text == "," else who
    if verb.dep_ != "relcl" or age.tag_ != "CD" or noun.pos_ not in NOUNS:
        return False
    hang_on(aged, noun, "acl")
    hang_on(verb, noun, "relcl")
    return True


def link_of_which(which: Token) -> bool:
    """The preposition of a "which", hung on the object: "a firm to | which | he awarded three contracts"."""
    link, noun = which.head, which.head.head
    verb = noun.head
    is_before = link.dep_ == "prep" and which.dep_ == "pobj" and link.i < verb.i < noun.i
    if not is_before or verb.dep_ != "relcl" or noun.dep_ != "dobj":
        return False
    link.head = verb
    return True


def done_by_named(verb: Token) -> bool:
    """What somebody named did, taken for what was done to him: "made her minister, a post Lee | held | until 2011"."""
    name = verb.head
    thing = name.head
    is_next = thing.i + 1 == name.left_edge.i and name.i + 1 == verb.i and thing.left_edge.lower_ in ("a", "an", "the")
    is_thing = name.pos_ == "PROPN" and name.dep_ == "appos" and thing.pos_ == "NOUN" and thing.dep_ in ("npadvmod", "appos")
    if not (is_next and is_thing) or thing.left_edge.nbor(-1).text != "," or verb.lefts:
        return False
    if any(child.dep_ in ("agent", "dobj") for child in verb.rights):
        return False
    hang_on(verb, thing, "relcl")
    hang_on(name, verb, "nsubj")
    verb.tag_ = "VBD"
    return True


def done_by_noun(verb: Token) -> bool:
    """What somebody did, taken for what was done to him: "a delay that the defence | blamed on the strike"."""
    noun = verb.head
    opening = next((child for child in noun.lefts if child.tag_ != "WDT"), noun)
    that = opening.nbor(-1)
    thing = that.nbor(-1)
    is_within = that.tag_ == "WDT" and (noun.head is that or that.head is noun)
    if not is_within or thing.pos_ != "NOUN" or noun.pos_ != "NOUN" or verb.tag_ != "VBN" or verb.i != noun.i + 1:
        return False
    hang_on(verb, thing, "relcl")
    hang_on(noun, verb, "nsubj")
    hang_on(that, verb, "dobj")
    verb.tag_ = "VBD"
    over = next((place for place in thing.ancestors if place.pos_ == "VERB"), None)
    if over is not None and thing.dep_ == "appos" and is_month(thing.head):  # "until June, a delay"
        hang_on(thing, over, "npadvmod")
    return True


def who_of_time(who: Token) -> bool:
    """Who did something, hung on the date before: "told the chairman on 30 November, | who | called the police"."""
    clause, link = who.head, who.head.head.head
    is_of_date = clause.dep_ == "relcl" and (is_month(clause.head) or _is_time(clause.head)) and link.dep_ == "prep"
    if not is_of_date or who.dep_ not in NOUN_SUBJECTS:
        return False
    persons = [child for child in (*link.head.rights, link.head) if child.pos_ in NOUNS and child.i < link.i]
    if not persons:
        return False
    clause.head = persons[-1] if persons[-1].dep_ in ("dobj", "attr", "pobj", "appos") else persons[0]
    return True


def that_as_subject(that: Token) -> bool:
    """A "that" that stands for what was told, taken for one that tells which: "but crucially | that | gives us time"."""
    verb = that.head
    is_relative = that.tag_ == "WDT" and that.dep_ in NOUN_SUBJECTS
    before = [word for word in that.doc.tokens[verb.sent.start : that.i] if word.pos_ in (*NOUNS, "PRON", "VERB", "AUX")]
    if not is_relative or verb.dep_ not in ("ROOT", "ccomp") or before:
        return False
    that.tag_, that.pos_ = "DT", "PRON"
    return True


def which_claimed(claiming: Token) -> bool:
    """What is said of a thing, taken for a second relative clause: "the talks with them, which he | claimed | were failing"."""
    subject, after = subject_of(claiming), claiming.nbor()
    verb = after.head if after.dep_ in ("aux", "auxpass") else after
    if claiming.dep_ != "relcl" or subject is None or subject.i != claiming.i - 1 or verb.dep_ != "relcl" or verb is claiming:
        return False
    which = subject.left_edge.nbor(-1)
    if which.tag_ not in ("WDT", "WP") or which.head is not verb:
        return False
    hang_on(claiming, verb.head, "relcl")
    hang_on(verb, claiming, "ccomp")
    return True


def which_of_several(which: Token) -> bool:
    """Which of several is asked for, taken for an object: "asked | which | mills would close"."""
    noun, verb = which.nbor(), which.head
    is_asked = which.dep_ == "dobj" and verb.dep_ == "ccomp" and verb.head.i < which.i
    if not is_asked or noun.dep_ not in NOUN_SUBJECTS or noun.head is not verb or noun.lefts or noun.pos_ != "NOUN":
        return False
    hang_on(which, noun, "det")
    return True


def main_after_whose(verb: Token) -> bool:
    """The main verb, taken for what hangs on that of a clause: "Lee, the chemist whose work changed much, | died | on Monday"."""
    who = subject_of(verb)
    after = (child for child in verb.rights if child.dep_ in ("advcl", "conj", "ccomp", "dep") and child.tag_ == "VBD")
    main = next((one for one in after if subject_of(one) is None and one.left_edge.nbor(-1).text == ","), None)
    if who is None or main is None or verb.tag_ != "VBD" or any(child.dep_ == "cc" and child.i > verb.i for child in verb.rights):
        return False
    beside = (child for child in who.rights if child.dep_ == "appos" and child.right_edge.i == verb.i - 1)
    clauses = (owned for noun in beside for owned in noun.rights if owned.dep_ == "relcl" and owned.pos_ in NOUNS)
    owned = next((one for one in clauses if any(child.lower_ == "whose" for child in one.lefts)), None)
    if owned is None:
        return False
    make_root(main, verb)
    hang_on(who, main, "nsubj")
    hang_on(verb, owned.head, "relcl")
    hang_on(owned, verb, "nsubj")
    return True
