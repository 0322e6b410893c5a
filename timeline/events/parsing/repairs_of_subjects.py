"""Subjects that the parser drew into what stands before them, or took for two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.parsing.arcs import SUBJECTS, hang_on, helpers_of, is_finite, relation_of_subject, subject_of
from timeline.events.vocabulary import load_vocabulary
from timeline.times.wording import MONTHS

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_OPENERS = ("after", "before", "by", "within", "during", "since", "until", "in", "at")


def name_in_date(on: Token) -> bool:
    """A subject drawn into the date before it: "In May | Ann Lee, a doctor, and two friends founded a school"."""
    verb = on.head
    subject = subject_of(verb)
    name = on.rights[0] if on.rights else subject
    is_noun = name is not None and name.pos_ == "NOUN" and bool(name.lefts) and name.left_edge.tag_ == "CD"
    if name is None or not (name.pos_ == "PROPN" or is_noun) or not is_finite(verb) or not on.i < name.i < verb.i:
        return False  # "On 14 January | parliament voted"
    parts = [*name.lefts, *(inner for child in name.lefts for inner in child.lefts + child.rights)]
    month = next((part for part in parts if part.text in MONTHS), None)
    joined = next((child for child in name.rights if child.dep_ == "cc"), None)
    is_joined = name is not subject and subject is not None and joined is not None and subject.left_edge.i == joined.i + 1
    if month is None or not (subject in (None, name) or is_joined):
        return False
    for part in (*name.lefts, *month.rights):
        if part.i < month.i or part.tag_ == "CD":
            hang_on(part, month, "nummod")
    hang_on(month, on, "pobj")
    hang_on(name, verb, relation_of_subject(verb))
    if subject is not None and subject is not name:
        hang_on(subject, name, "conj")
    return True


def length_before_subject(unit: Token) -> bool:
    """A length of time drawn into the subject after it: "Within two | hours | water had reached the town"."""
    noun, words = unit.head, load_vocabulary().words("description", "units")
    link = unit.left_edge.nbor(-1) if unit.left_edge.i else unit
    is_drawn_in = unit.dep_ == "compound" and noun.dep_ in SUBJECTS and unit.lower_ in words and noun.left_edge is unit.left_edge
    if not is_drawn_in or link.lower_ not in ("within", "after", "in", "for") or link.head is not noun.head or link.rights:
        return False
    for child in noun.lefts:
        if child.i < unit.i:
            child.head = unit
    hang_on(unit, link, "pobj")
    return True


def clause_in_date(on: Token) -> bool:
    """The subject of a second clause drawn into the date before: "came on 1 July and striker Jan Moe | followed in May"."""
    name, verb = on.rights[0] if on.rights else on, on.head
    month = next((child for child in name.lefts if child.text in MONTHS), None)
    link = None if month is None else next((child for child in month.rights if child.dep_ == "cc"), None)
    start = name.right_edge.i + 1
    clause = name.doc[start] if start < len(name.doc) else name
    is_clause = clause.tag_ == "VBD" and clause.head is verb and clause.i > verb.i and subject_of(clause) is None
    if month is None or link is None or name.pos_ != "PROPN" or not is_clause:
        return False
    for child in (*month.rights, *name.lefts):
        if child.i > link.i:
            hang_on(child, name, "compound")
    hang_on(month, on, "pobj")
    hang_on(name, clause, "nsubj")
    hang_on(clause, verb, "conj")
    link.head = verb
    return True


def joined_subject(link: Token) -> bool:
    """A second subject that is joined to the first: "Ann Lee, 28, | and her brother | opened it"."""
    first = link.head
    verb = first.head
    if link.dep_ != "cc" or first.dep_ not in SUBJECTS or first.right_edge is not link:
        return False
    second = next((child for child in verb.lefts if child.dep_ in SUBJECTS and child.left_edge.i == link.i + 1), None)
    if second is None or any(word.pos_ in ("VERB", "AUX") for word in first.doc[first.i : link.i]):
        return False
    hang_on(second, first, "conj")
    return True


def name_in_two(first: Token) -> bool:
    """A name taken for two subjects: "Coach Jan | Moe called it off"."""
    last = first.doc[first.i + 1] if first.i + 1 < len(first.doc) else first
    is_pair = last.tag_ == "NNP" and first.dep_ == last.dep_ == "nsubj" and last.head is first.head and first.whitespace_ == " "
    if not is_pair or first.rights or last.lefts:
        return False
    for child in first.lefts:
        child.head = last
    hang_on(first, last, "compound")
    return True


def name_of_officer(name: Token) -> bool:
    """Who somebody is, hung on the place of the office: "the envoy to Norland, | Karim Som, spoke"."""
    place = name.head
    if name.dep_ != "appos" or place.dep_ != "pobj" or place.pos_ != "PROPN" or name.left_edge.nbor(-1).text != ",":
        return False
    officer = place.head.head
    given = name.left_edge
    names = load_vocabulary().tables["given_names"]
    is_given = given.lower_ in names["male"] or given.lower_ in names["female"]
    is_given = (is_given and place.head.lower_ in ("of", "in")) or place.head.lower_ in ("to", "for")  # "of Marl, New York"
    is_name = is_given and given.pos_ == "PROPN" and given is not name and given.head is name
    is_officer = officer.pos_ in ("NOUN", "PROPN") and load_vocabulary().is_person(officer.lemma_.lower())
    if not (is_name and is_officer) or any(child.dep_ == "appos" for child in officer.rights):
        return False
    name.head = officer
    return True


def based_name(name: Token) -> bool:
    """A firm after its town and state, taken for what stands beside the town: "Lund, Mich.-based | Marl Bank | said"."""
    place = name.head
    based = next((child for child in name.lefts if child.lower_.endswith("-based")), None)
    if name.dep_ != "appos" or based is None or place.pos_ != "PROPN" or name.left_edge.nbor(-1).text != ",":
        return False
    hang_on(name, place.head, place.dep_)
    hang_on(based, name, "amod")
    hang_on(place, based, "npadvmod")
    for child in (*place.lefts, *place.rights):
        if child is not name:
            child.head = name
    return True


def subject_under_link(verb: Token) -> bool:
    """The subject of a clause taken for a phrase: "stood empty before | a brewer, Carl Moe, bought it".

    "The turnover was 90 million crowns as | 300 shares | were traded".
    """
    over, helpers = verb.head, helpers_of(verb)
    is_passive = verb.tag_ == "VBN" and len(helpers) == 1 and helpers[0].lower_ in ("was", "were")
    if not (is_passive or (verb.tag_ == "VBD" and not helpers)) or verb.dep_ != "conj" or over.i > verb.i:
        return False
    if subject_of(verb) is not None:
        return False
    links = ("before", "after", "until", "as") if is_passive else ("before", "after", "until")
    start = helpers[0] if is_passive else verb
    between = verb.doc[over.i + 1 : start.i]
    link = next((token for token in reversed(between) if token.lower_ in links and token.rights), None)
    noun = None if link is None else link.rights[0]
    if link is None or noun is None or noun.dep_ != "pobj" or any(token.dep_ == "cc" for token in verb.doc[link.i : verb.i]):
        return False
    aside = list(verb.doc[noun.i + 1 : start.i])
    is_named = len(aside) > 2 and aside[0].text == aside[-1].text == "," and all(one.pos_ == "PROPN" for one in aside[1:-1])
    if aside and not is_named:
        return False
    hang_on(link, verb, "mark")
    hang_on(noun, verb, relation_of_subject(verb))
    hang_on(verb, over, "advcl")
    if is_named:
        hang_on(aside[-2], noun, "appos")
    return True


def name_in_place(verb: Token) -> bool:
    """A name drawn into the place before it: "At Dunsley | Coles measured stars"."""
    if verb.dep_ != "ROOT" or verb.tag_ != "VBD" or subject_of(verb) is not None or verb.i - verb.sent.start != 3:
        return False
    link, place, name = verb.doc[verb.i - 3 : verb.i]
    is_one_name = place.dep_ == "compound" and place.head is name and {place.pos_, name.pos_} == {"PROPN"}
    if link.pos_ != "ADP" or name.head is not link or not is_one_name:
        return False
    hang_on(place, link, "pobj")
    hang_on(name, verb, "nsubj")
    return True


def some_in_date(on: Token) -> bool:
    """Some of several drawn into the date before: "On 4 May 1951 | one of the ships sank"."""
    verb, month = on.head, on.rights[0] if on.rights else on
    some = next((child for child in month.rights if child.tag_ == "CD" and any(of.lower_ == "of" for of in child.rights)), None)
    if month.text not in MONTHS or some is None or not is_finite(verb) or subject_of(verb) is not None or verb.i < some.i:
        return False
    hang_on(some, verb, relation_of_subject(verb))
    return True


def joined_name(link: Token) -> bool:
    """A name with an "and" in it: one railway is "the Wexley | and | Northern Railway"."""
    first = link.head
    last = next((child for child in first.rights if child.dep_ == "conj"), None)
    if last is None or {first.pos_, last.pos_} != {"PROPN"} or first.dep_ not in SUBJECTS or not last.lefts:
        return False
    verb = first.head
    is_one = any(word.lower_ in ("was", "is", "has") for word in (*helpers_of(verb), verb))
    is_one = is_one or last.text in load_vocabulary().words("reference", "institutions")
    is_close = link.i == first.i + 1 == last.left_edge.i - 1 and all(child.dep_ == "compound" for child in last.lefts)
    if not (is_one and is_close and first.lefts and first.lefts[0].lower_ == "the"):
        return False
    hang_on(last, verb, first.dep_)
    for child in (*first.lefts, *first.rights):
        child.head = last
    hang_on(link, last, "compound")
    hang_on(first, last, "compound")
    return True


def name_beside(verb: Token) -> bool:
    """A name after what somebody is, taken for a second subject: "the architect | Ann Lee | restored the hall"."""
    subjects = [child for child in verb.lefts if child.dep_ in SUBJECTS]
    if len(subjects) != 2:
        return False
    trade, name = subjects
    is_next = trade.right_edge.i + 1 == name.left_edge.i and trade.right_edge is trade and name.lefts
    if not is_next or (trade.pos_, name.pos_) != ("NOUN", "PROPN") or not load_vocabulary().is_person(trade.lemma_):
        return False
    for child in trade.lefts:
        child.head = name
    hang_on(trade, name, "compound")
    return True


def subject_in_phrase(verb: Token) -> bool:
    """A subject drawn into the phrase before it: "After the war | attendances rose", "within a week | 64 people had died"."""
    group = [*helpers_of(verb), verb]
    if verb.dep_ != "ROOT" or not is_finite(verb) or group[0].i < 3:
        return False
    first = verb.sent[0]
    noun = subject_of(verb)
    if first.lower_ not in _OPENERS or first.head is not verb or any(child.text == "," for child in verb.lefts):
        return False
    if first.dep_ == "mark" and noun is not None:
        link = first
    elif first.dep_ == "prep" and noun is None:
        phrase = group[0].nbor(-1)
        nouns = [place for place in (phrase, *phrase.ancestors) if place.dep_ == "pobj" and place.i > first.i]
        noun = next((place for place in nouns if _first_compound(place) is not None), None)
        link = first if noun is None else noun.head
    else:
        return False
    compound = None if noun is None else _first_compound(noun)
    if noun is None or compound is None or noun.right_edge.i != group[0].i - 1:
        return False
    for child in noun.lefts:
        if child.i < compound.i:
            child.head = compound
    hang_on(compound, link, "pobj")
    compound.pos_ = "NOUN"
    hang_on(noun, verb, relation_of_subject(verb))
    link.dep_ = "prep"
    return True


def _first_compound(noun: Token) -> Token | None:
    """The word before a noun that has its article, and may be a noun of its own: the war of "the war | attendances"."""
    if not noun.lefts or noun.lefts[0].dep_ != "det" or len(noun.lefts) == 1:
        return None
    second = noun.lefts[1]
    is_counted = second.dep_ == "amod" and noun.lefts[0].lower_ == "a" and noun.tag_ == "NNS"  # "a fortnight | 64 people"
    return second if (second.dep_ == "compound" and second.tag_ == "NN") or is_counted else None


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
    is_year = year.tag_ == "CD" and year.is_digit and len(year.text) == 4 and noun.head.i == year.i - 1
    is_alone = len(noun.lefts) == 1 and noun.pos_ != "PROPN"  # but "In 1940 | Moe was jailed"
    if noun.dep_ != "pobj" or not is_year or is_alone or noun.head.pos_ != "ADP":
        return False
    hang_on(year, noun.head, "pobj")
    hang_on(noun, verb, relation_of_subject(verb))
    return True


def year_for_subject(verb: Token) -> bool:
    """A year taken for a subject, of a verb that shares one: "got a market in 1271 and by 1300 | had been walled"."""
    year = subject_of(verb)
    if year is None or year.tag_ != "CD" or len(year.text) != 4 or not year.is_digit or year.lefts or year.rights:
        return False
    link = year.nbor(-1)
    if link.pos_ not in ("ADP", "SCONJ") or link.head is not verb or link.rights or verb.dep_ != "conj":
        return False
    link.dep_ = "prep"
    hang_on(year, link, "pobj")
    return True


def beside_place(verb: Token) -> bool:
    """A subject taken for what stands beside a place: "In Olsk, the largest town, | a bridge fell"."""
    place, noun = subject_of(verb), None
    if place is not None and place.i > place.sent.start:
        noun = next((child for child in place.rights if child.dep_ == "appos"), None)
    if place is None or noun is None or place.left_edge.i < 2 or noun.right_edge.i + 1 != _start_of(verb):
        return False
    comma, name = place.left_edge.nbor(-1), place.left_edge.nbor(-2)
    is_opening = name.dep_ == "pobj" and name.head.dep_ == "prep" and name.head.left_edge.i == place.sent.start
    is_one = noun.lefts and noun.lefts[0].lower_ in ("a", "an", "one", "two", "three", "several", "many")
    if comma.text != "," or not is_opening or not is_one or name.pos_ != "PROPN" or noun.left_edge.nbor(-1).text != ",":
        return False
    hang_on(noun, verb, place.dep_)
    hang_on(place, name, "appos")
    return True


def _start_of(verb: Token) -> int:
    return min((helper.i for helper in helpers_of(verb)), default=verb.i)


def object_for_subject(modal: Token) -> bool:
    """A subject taken for the object of what is hoped: "hoped | talks, frozen since May, could resume"."""
    verb = modal.head
    if modal.tag_ != "MD" or verb.dep_ not in ("ccomp", "advcl") or subject_of(verb) is not None or verb.head.i > verb.i:
        return False
    over = _hoping(verb, modal)
    noun = next((child for child in over.rights if child.dep_ == "dobj" and child.i < modal.i), None)
    is_joined = noun is not None and any(child.dep_ == "cc" for child in noun.rights)
    is_hoping = any(over.lemma_ in load_vocabulary().words("verb", name) for name in ("i_state", "reporting"))
    if noun is None or noun.left_edge.i != over.i + 1 or is_joined or not is_hoping:
        return False
    hang_on(verb, over, "ccomp")
    hang_on(noun, verb, relation_of_subject(verb))
    for told in over.rights:
        if told.dep_ == "advcl" and told.tag_ == "VBN" and noun.i < told.i < modal.i:
            hang_on(told, noun, "acl")
    return True


def _hoping(verb: Token, modal: Token) -> Token:
    """The verb before a modal that has what follows it for its matter."""
    over = verb.head
    if verb.dep_ == "advcl":  # "dropped leaflets | warning | the dam could burst"
        participles = (child for noun in over.rights if noun.dep_ == "dobj" for child in noun.rights if child.dep_ == "acl")
        return next((one for one in participles if one.tag_ == "VBG" and one.right_edge.i == modal.i - 1), over)
    return next((child for child in over.rights if child.dep_ == "ccomp" and child.i < modal.i), over)  # "said they hoped"


def two_clauses(verb: Token) -> bool:
    """Two clauses taken for two subjects: "a man | drowned after his boat sank, and a worker was hurt"."""
    subjects = [child for child in verb.lefts if child.dep_ in SUBJECTS]
    if len(subjects) != 2 or all(helper.lower_ not in ("was", "is", "has") for helper in helpers_of(verb)):
        return False
    first, second = subjects
    link = next((child for child in first.rights if child.dep_ == "cc"), None)
    told = next((child for child in first.rights if child.dep_ == "acl" and child.tag_ == "VBN"), None)
    if link is None or told is None or told.i != first.i + 1 or link.i != second.left_edge.i - 1 or verb.dep_ != "ROOT":
        return False
    told.head, told.dep_, told.tag_ = told, "ROOT", "VBD"
    hang_on(first, told, "nsubj")
    hang_on(verb, told, "conj")
    for child in (link, *(child for child in (*first.rights, *verb.lefts) if child.text == ",")):
        child.head = told
    return True


def object_of_infinitive(verb: Token) -> bool:
    """The object of an aim, taken for a second subject: "an attempt to free | the men | failed", "plans to close | it | were"."""
    subjects = [child for child in verb.lefts if child.dep_ in SUBJECTS]
    if len(subjects) != 2:
        return False
    first, second = subjects
    aim = next((child for child in first.rights if child.dep_ in ("acl", "xcomp") and child.tag_ == "VB"), None)
    if aim is None or aim.rights or second.left_edge.i != aim.i + 1:
        return False
    hang_on(second, aim, "dobj")
    return True


def beside_subject(comma: Token) -> bool:
    """What stands beside a subject, hung on the comma before it: "Born in Lund, | a clerk's daughter, she left"."""
    subject = subject_of(comma.head)
    hung = (child for child in (*comma.rights, *comma.head.lefts) if child.pos_ == "NOUN" and child.left_edge.i == comma.i + 1)
    noun = next((child for child in hung if child.dep_ in ("prep", "dep", "dobj", "attr")), None)
    if noun is None or subject is None or noun.i > subject.i:
        return False
    hang_on(noun, subject, "dep")
    return True


def one_more(verb: Token) -> bool:
    """One more of several, with his name beside it, taken for two subjects: "a third, the merchant Carl Moe, fled"."""
    subjects = [child for child in verb.lefts if child.dep_ in SUBJECTS]
    if len(subjects) != 2 or subjects[0].lower_ not in _ONE_MORE:
        return False
    first, second = subjects
    after = verb.doc[second.right_edge.i + 1]
    if (
        first.i + 1 != second.left_edge.i - 1
        or first.nbor().text != ","
        or not (second.right_edge.text == "," or after.text == ",")
    ):
        return False
    hang_on(first, second, "dep")
    return True


_ONE_MORE = ("one", "another", "other", "second", "third", "fourth", "fifth")


def ampersand(mark: Token) -> bool:
    """A firm of two names, taken for two: "Marl | & | Orbit | was sold"."""
    if mark.i == 0 or mark.i + 1 >= len(mark.doc):
        return False
    first, second = mark.nbor(-1), mark.nbor()
    while second.dep_ == "compound" and second.head.left_edge is mark.nbor():
        second = second.head  # "Marl + | Orbit Foods"
    are_names = first.pos_ == second.pos_ == "PROPN" and second.head is first and second.dep_ == "conj"
    if not are_names:
        return False
    hang_on(second, second if first.head is first else first.head, first.dep_)
    for child in (*first.lefts, *first.rights):
        if child is not second:
            child.head = second
    hang_on(first, second, "compound")
    hang_on(mark, second, "punct")
    return True


def hyphened_name(link: Token) -> bool:
    """A place with a word between hyphens, taken apart: "Marl | -on-Lenn"."""
    if link.i < 2 or link.i + 2 >= len(link.doc):
        return False
    first, second = link.doc[link.i - 2], link.doc[link.i + 2]
    marks = (link.nbor(-1), link.nbor())
    is_one = all(mark.text == "-" and not mark.whitespace_ for mark in marks) and not (first.whitespace_ or link.whitespace_)
    if not is_one or not first.text.istitle() or not second.text.istitle() or second.is_ancestor(first):
        return False
    hang_on(second, second if first.head is first else first.head, first.dep_)
    for child in (*first.lefts, *first.rights):
        if child is not second:
            child.head = second
    for part in (first, link):
        hang_on(part, second, "compound")
        part.pos_ = "PROPN"
    for mark in marks:
        hang_on(mark, second, "punct")
    second.pos_ = "PROPN"
    return True


def subject_beside_phrase(verb: Token) -> bool:
    """The subject of a second clause drawn into a phrase: "was shut after the blast and local | police | have begun a search"."""
    group = [*helpers_of(verb), verb]
    noun = group[0].nbor(-1) if group[0].i else verb
    is_open = verb.dep_ in ("conj", "advcl") and is_finite(verb) and subject_of(verb) is None and noun.dep_ == "pobj"
    if not is_open or noun.right_edge is not noun or noun.head.i > noun.left_edge.i:
        return False
    first = next((child for child in noun.lefts if any(one.dep_ == "cc" for one in child.rights)), None)
    link = None if first is None else next(one for one in first.rights if one.dep_ == "cc")
    if first is None or link is None or first.pos_ not in ("NOUN", "PROPN"):
        return False
    for child in noun.lefts:
        if child.i < first.i:
            child.head = first
    for child in first.rights:
        if child.i > link.i:
            hang_on(child, noun, "amod" if child.pos_ == "ADJ" else "compound")
    hang_on(first, noun.head, "pobj")
    hang_on(noun, verb, relation_of_subject(verb))
    hang_on(link, verb.head, "cc")
    return True


def kind_before_name(verb: Token) -> bool:
    """What kind a name is of, taken for all that stands under a link: "a week after | typhoon | Cimon struck, it is wet"."""
    name = subject_of(verb)
    kind = name.left_edge.nbor(-1) if name is not None and name.left_edge.i else verb
    link = kind.head
    is_kind = kind.pos_ == "NOUN" and kind.dep_ == "pobj" and not kind.rights and verb.dep_ == "advcl"
    if name is None or name.pos_ != "PROPN" or not is_kind or link.lower_ not in ("after", "before", "since", "until"):
        return False
    hang_on(kind, name, "compound")
    for child in kind.lefts:
        child.head = name
    hang_on(link, verb, "mark")
    return True


def object_before_verb(verb: Token) -> bool:
    """What stands under a preposition, taken for a second subject: "a man wanted for the | murder | left"."""
    subjects = [child for child in verb.lefts if child.dep_ in SUBJECTS]
    noun = subjects[-1] if len(subjects) == 2 else verb
    link = noun.left_edge.nbor(-1) if noun.left_edge.i else noun
    is_bare = link.dep_ == "prep" and not link.rights and link.lower_ not in ("after", "before", "since", "until")
    if len(subjects) != 2 or not is_bare or not subjects[0].is_ancestor(link):
        return False
    hang_on(noun, link, "pobj")
    return True


def subject_before_link(verb: Token) -> bool:
    """A noun before the link of a clause, taken for its subject: "no | leaf moves, he said, as hundreds were jailed"."""
    subjects = [child for child in verb.lefts if child.dep_ in SUBJECTS]
    links = [child for child in verb.lefts if child.dep_ == "mark"]
    said = next((child for child in verb.lefts if child.dep_ == "parataxis"), None)
    if len(subjects) != 2 or said is None or not links or not subjects[0].i < said.i < links[0].i < subjects[1].i:
        return False
    hang_on(subjects[0], said, "dep")
    return True


def first_of_two_clauses(verb: Token) -> bool:
    """A first clause taken for what its subject suffered: "two boats | overturned in May, and in June the owner left"."""
    subjects = [child for child in verb.lefts if child.dep_ in SUBJECTS]
    told = None if len(subjects) != 2 else next((one for one in subjects[0].rights if one.dep_ == "acl"), None)
    if told is None or told.tag_ != "VBN" or told.i != subjects[0].i + 1 or not told.lower_.endswith("ed") or helpers_of(told):
        return False
    between = verb.doc[told.i : subjects[1].left_edge.i]
    link = next((token for token in between if token.dep_ == "cc" and token.nbor(-1).text == ","), None)
    if link is None or any(child.dep_ == "agent" for child in told.rights):
        return False
    for child in subjects[0].rights:
        if child is not told:
            hang_on(child, told, "advcl" if child.tag_ == "VBG" else child.dep_)
    hang_on(told, told if verb.dep_ == "ROOT" else verb.head, verb.dep_)
    told.tag_ = "VBD"
    hang_on(subjects[0], told, "nsubj")
    hang_on(verb, told, "conj")
    hang_on(link, told, "cc")
    return True


def joined_for_subject(verb: Token) -> bool:
    """The subject of a second clause, joined to a noun of the first: "was begun by Lee, and the | bridge, long, was opened"."""
    first = next(iter(helpers_of(verb)), verb)
    comma = first.nbor(-1) if first.i else first
    if verb.dep_ != "conj" or not is_finite(verb) or subject_of(verb) is not None or comma.text != ",":
        return False
    nouns = (token for token in reversed(verb.doc[verb.head.i : comma.i]) if token.dep_ == "conj" and token.pos_ == "NOUN")
    noun = next((token for token in nouns if token.nbor().text == ","), None)
    if noun is None or noun.left_edge.i < 2 or all(child.dep_ != "det" for child in noun.lefts):
        return False
    link, aside = noun.left_edge.nbor(-1), verb.doc[noun.i + 1 : comma.i]
    if link.lower_ != "and" or link.nbor(-1).text != "," or any(token.text == "," or is_finite(token) for token in aside[1:]):
        return False
    hang_on(noun, verb, relation_of_subject(verb))
    hang_on(link, verb.head, "cc")
    for token in aside:
        if token.head is verb.head:
            token.head = noun
    return True


def sentence_in_date(on: Token) -> bool:
    """A sentence taken for the date that opens it: "On 20 May 2019 | Mr Daniel Foss, the manager, asked for it"."""
    name = on.rights[0] if on.rights else on
    end = on.i + 1
    while end < name.i and (on.doc[end].tag_ == "CD" or on.doc[end].text in MONTHS):
        end += 1
    date = on.doc[on.i + 1 : end]
    month = next((word for word in date if word.text in MONTHS), None)
    verb = next((child for child in name.rights if child.dep_ in ("acl", "relcl") and child.tag_ in ("VBD", "VBN")), None)
    if on.dep_ != "ROOT" or name.dep_ != "pobj" or name.pos_ != "PROPN" or month is None or verb is None:
        return False
    if subject_of(verb) is not None or helpers_of(verb) or verb.nbor(-1).text != ",":
        return False
    verb.head, verb.dep_, verb.tag_ = verb, "ROOT", "VBD"
    hang_on(on, verb, "prep")
    for word in date:
        hang_on(word, month, "nummod")
    hang_on(month, on, "pobj")
    hang_on(name, verb, "nsubj")
    return True
