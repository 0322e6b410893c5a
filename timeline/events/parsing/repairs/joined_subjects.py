"""Subjects of two verbs, and two subjects of one, that the parser joined amiss."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.parsing.arcs import (
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
from timeline.events.parsing.calendar_words import is_year
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_repaired = lists("parsing")


def two_of_list(verb: Token) -> bool:
    """The first of a list, taken for a subject of its own: "| a house, | a market and a hall had been built"."""
    subjects = [child for child in verb.lefts if child.dep_ in NOUN_SUBJECTS]
    if len(subjects) != 2:
        return False
    first, second = subjects
    comma = second.left_edge.nbor(-1)
    is_list = comma.text == "," and comma.i == first.i + 1 and any(child.dep_ == "conj" for child in second.rights)
    is_list = is_list and first.pos_ == second.pos_ == "NOUN"
    is_pair = comma.dep_ == "cc" and comma.head is first and first.pos_ == second.pos_ == "PROPN"  # "Bo Moe, who led it, and Lee"
    if not (is_list or is_pair) or first.dep_ != second.dep_:
        return False
    hang_on(second, first, "conj")
    return True


def joined_subject(link: Token) -> bool:
    """A second subject that is joined to the first: "Ann Lee, 28, | and her brother | opened it"."""
    first = link.head
    verb = first.head
    if link.dep_ != "cc" or first.dep_ not in SUBJECTS or first.right_edge is not link:
        return False
    second = next((child for child in verb.lefts if child.dep_ in SUBJECTS and child.left_edge.i == link.i + 1), None)
    if second is None or any(word.pos_ in ("VERB", "AUX") for word in first.doc.tokens[first.i : link.i]):
        return False
    hang_on(second, first, "conj")
    return True


def joined_subject_of_main(verb: Token) -> bool:
    """The subject of the second of two clauses, joined to the first: "the mark rose and | the dollar, in turn, | is to fall"."""
    first = next((child for child in verb.lefts if child.dep_ == "ccomp"), None)
    nouns = () if first is None else (child for child in first.rights if child.dep_ == "conj" and child.pos_ in NOUNS)
    noun = next(iter(nouns), None)
    is_bare = verb.dep_ == "ROOT" and is_finite(verb) and subject_of(verb) is None and noun is not None
    if first is None or noun is None or not is_bare or noun.right_edge.nbor().text != "," or subject_of(first) is None:
        return False
    link = next((child for child in first.rights if child.dep_ == "cc" and child.i < noun.i), None)
    if link is None or noun.left_edge.i != link.i + 1:
        return False
    make_root(first, verb)
    hang_on(verb, first, "conj")
    hang_on(noun, verb, relation_of_subject(verb))
    return True


def subject_joined_over_main(verb: Token) -> bool:
    """The subject of a second clause, joined to the first: "schools are shut, and | trains, held since May, | are late"."""
    first = verb.head
    subject = subject_of(first)
    is_bare = verb.dep_ == "conj" and is_finite(verb) and subject_of(verb) is None and subject is not None and subject.i < first.i
    joined = () if subject is None else (child for child in (*subject.rights, *first.rights) if child.dep_ == "conj")
    noun = next((child for child in joined if first.i < child.i < verb.i and child.pos_ in NOUNS), None)
    if noun is None or not is_bare:
        return False
    link = noun.left_edge.nbor(-1)
    if link.dep_ != "cc" or noun.right_edge.i < verb.left_edge.i - 2:
        return False
    hang_on(noun, verb, relation_of_subject(verb))
    return True


def both_before_main(verb: Token) -> bool:
    """The subject of the main verb, taken for that of what is so with both: "| Lund and Marl, both opposed to it, | agreed"."""
    aside = next((child for child in verb.lefts if child.dep_ == "ccomp"), None)
    subject = None if aside is None else subject_of(aside)
    if aside is None or subject is None or verb.dep_ != "ROOT" or subject_of(verb) is not None or helpers_of(aside):
        return False
    start = min((helper.i for helper in helpers_of(verb)), default=verb.i)
    is_between = aside.nbor(-1).lower_ in ("both", "all", "each") and aside.nbor(-2).text == ","
    if not is_between or aside.tag_ not in ("VBD", "VBN") or verb.doc.tokens[start - 1].text != ",":
        return False
    hang_on(subject, verb, relation_of_subject(verb))
    hang_on(aside, subject, "acl")
    hang_on(aside.nbor(-1), aside, "advmod")
    aside.tag_ = "VBN"
    return True


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


def first_past_in_phrase(verb: Token) -> bool:
    """The first of two pasts, taken for an attribute: "Its plan of 2001 | promised | a law, but the board preferred a trial"."""
    thing = verb.head
    link = thing.head
    noun, year = link.head, link.nbor()
    main = noun.head
    is_attribute = verb.tag_ == "VBD" and verb.dep_ == "amod" and thing.dep_ == "pobj" and link.lower_ == "of"
    is_dated = is_year(year) and year.head is thing and year.i == verb.i - 1
    second = next((child for child in main.lefts if child.dep_ in SUBJECTS and child.i > thing.i), None)
    if not (is_attribute and is_dated) or noun.dep_ not in SUBJECTS or second is None or not is_finite(main):
        return False
    hang_on(year, link, "pobj")
    make_root(verb, main)
    hang_on(noun, verb, "nsubj")
    hang_on(thing, verb, "dobj")
    hang_on(main, verb, "conj")
    for child in noun.rights:
        if child.i > verb.i:
            child.head = verb
    verb.pos_ = "VERB"
    return True


def one_more(verb: Token) -> bool:
    """One more of several, with his name beside it, taken for two subjects: "a third, the merchant Carl Moe, fled"."""
    subjects = [child for child in verb.lefts if child.dep_ in SUBJECTS]
    if len(subjects) != 2 or subjects[0].lower_ not in _ONE_MORE:
        return False
    first, second = subjects
    after = verb.doc.tokens[second.right_edge.i + 1]
    if (
        first.i + 1 != second.left_edge.i - 1
        or first.nbor().text != ","
        or not (second.right_edge.text == "," or after.text == ",")
    ):
        return False
    hang_on(first, second, "dep")
    return True


_ONE_MORE = ("one", "another", "other", "second", "third", "fourth", "fifth")


def list_in_subject(verb: Token) -> bool:
    """The rest of a list in a subject, taken for a second: "Teams of clerks, | sailors and pilots | were sent"."""
    subjects = [child for child in verb.lefts if child.dep_ in SUBJECTS]
    if len(subjects) != 2:
        return False
    first, second = subjects
    noun, comma = first.right_edge, second.left_edge.nbor(-1)
    is_listed = noun.dep_ == "pobj" and comma.text == "," and noun.i == comma.i - 1 and noun.pos_ == second.pos_ == "NOUN"
    if not is_listed or [child.dep_ for child in second.rights] != ["cc", "conj"] or noun.tag_ != second.tag_:
        return False
    hang_on(second, noun, "conj")
    comma.head = noun
    return True


def first_of_two_clauses(verb: Token) -> bool:
    """A first clause taken for what its subject suffered: "two boats | overturned in May, and in June the owner left"."""
    subjects = [child for child in verb.lefts if child.dep_ in SUBJECTS]
    told = None if len(subjects) != 2 else next((one for one in subjects[0].rights if one.dep_ == "acl"), None)
    if told is None or helpers_of(told):
        return False
    is_beside = told.tag_ == "VBN" and told.i == subjects[0].i + 1 and told.lower_.endswith("ed")
    if not is_beside and told.tag_ != "VBD":  # no past hangs on a noun: "the mayor, Ann Lee, asked for help; a boat came"
        return False
    between = verb.doc.tokens[told.i : subjects[1].left_edge.i]
    is_pronoun = subjects[1].lower_ in ("he", "she", "they", "we")  # "the rebels numbered ten and | they | held the hill"
    link = next(
        (one for one in between if (one.dep_ == "cc" and (is_pronoun or one.nbor(-1).text == ",")) or one.text == ";"), None
    )
    if link is None or any(child.dep_ == "agent" for child in told.rights):
        return False
    for child in subjects[0].rights:
        if child is not told and child.dep_ != "appos" and (is_beside or child.i > told.i):
            hang_on(child, told, "advcl" if child.tag_ == "VBG" else child.dep_)
    hang_on(told, told if verb.dep_ == "ROOT" else verb.head, verb.dep_)
    told.tag_ = "VBD"
    hang_on(subjects[0], told, "nsubj")
    hang_on(verb, told, "conj")
    hang_on(link, told, "punct" if link.text == ";" else "cc")
    return True


def joined_for_subject(verb: Token) -> bool:
    """The subject of a second clause, joined to a noun of the first: "was begun by Lee, and the | bridge, long, was opened"."""
    first = next(iter(helpers_of(verb)), verb)
    comma = first.nbor(-1)
    if verb.dep_ != "conj" or not is_finite(verb) or subject_of(verb) is not None or comma.text != ",":
        return False
    nouns = (token for token in reversed(verb.doc.tokens[verb.head.i : comma.i]) if token.dep_ == "conj" and token.pos_ == "NOUN")
    noun = next((token for token in nouns if token.nbor().text == ","), None)
    if noun is None or noun.left_edge.i < 2 or all(child.dep_ != "det" for child in noun.lefts):
        return False
    link, aside = noun.left_edge.nbor(-1), verb.doc.tokens[noun.i + 1 : comma.i]
    if link.lower_ != "and" or link.nbor(-1).text != "," or any(token.text == "," or is_finite(token) for token in aside[1:]):
        return False
    hang_on(noun, verb, relation_of_subject(verb))
    hang_on(link, verb.head, "cc")
    for token in aside:
        if token.head is verb.head:
            token.head = noun
    return True


def second_of_two_for_subject(verb: Token) -> bool:
    """A subject without a comma, joined to a noun of the first clause: "built homes on the airfield and | the port | stays"."""
    first = next(iter(helpers_of(verb)), verb)
    noun = first.nbor(-1)
    over = verb.head
    if verb.dep_ not in ("advcl", "conj", "ccomp") or over.i >= noun.i or not is_finite(verb) or subject_of(verb) is not None:
        return False
    while noun.dep_ == "pobj" and noun.head.i == noun.left_edge.i - 1 and noun.head.lower_ == "of":  # "the price | of bread"
        noun = noun.head.head
    link = noun.left_edge.nbor(-1)
    is_joined = noun.dep_ == "conj" and noun.pos_ in ("NOUN", "PROPN") and link.lower_ in ("and", "but") and link.dep_ == "cc"
    before = noun.head
    if not is_joined or not over.is_ancestor(noun) or before.pos_ not in ("NOUN", "PROPN") or before.i < over.i:
        return False
    is_of_link = before.dep_ == "conj" or before.head.lower_ in ("as", "since", "after", "before", "until", "between")
    has_link = any(child.dep_ == "cc" for child in over.rights)
    is_many = noun.tag_ == "NNS" and (verb.tag_ != "VBD" or verb.dep_ != "conj" or has_link)
    if over.pos_ != "VERB" or is_of_link or is_many:  # "the fear | and | inequality women | face"
        return False
    nearest = next((place for place in before.ancestors if place.pos_ == "VERB"), over)
    if noun.tag_ == "NNS" and nearest.tag_ == "VBD":  # "died when troops fired on men and | police | beat others"
        over = nearest
    hang_on(noun, verb, relation_of_subject(verb))
    hang_on(link, over, "cc")
    hang_on(verb, over, "conj")
    return True


def one_of_a_number(verb: Token) -> bool:
    """One more of several, taken for what stands before a name: "two were held, and a third, Jan Moe, | fled"."""
    comma = verb.nbor(-1)
    name = comma.nbor(-1) if comma.text == "," else verb
    number = next((child for child in name.lefts if child.dep_ == "amod" and child.nbor().text == ","), None)
    if number is None or not load_vocabulary().is_ordinal(number.lower_) or name.pos_ != "PROPN" or not is_finite(verb):
        return False
    if subject_of(verb) is not None or number.i == 0 or number.nbor(-1).lower_ not in ("a", "the"):
        return False
    for child in name.lefts:
        if child.i <= number.i + 1 and child is not number:
            child.head = number
    hang_on(number, verb, relation_of_subject(verb))
    hang_on(name, number, "appos")
    hang_on(comma, number, "punct")
    return True


def both_in_phrase(both: Token) -> bool:
    """Two subjects joined to a phrase before: "died without an heir and | both | his brother and the duke claimed it"."""
    first = both.head
    before = first.head
    second = next((child for child in first.rights if child.dep_ == "conj"), None)
    link = both.nbor(-1)
    is_joined = both.dep_ == "preconj" and first.dep_ == "conj" and before.i < both.i and link.lower_ == "and"
    if second is None or not is_joined or before.dep_ not in ("pobj", "dobj"):
        return False
    after = both.doc.tokens[second.right_edge.i + 1] if second.right_edge.i + 1 < len(both.doc) else both
    main = after.head
    if after.tag_ != "VBD" or after.dep_ not in ("advcl", "conj") or subject_of(after) is not None or main.i > both.i:
        return False
    hang_on(first, after, "nsubj")
    hang_on(after, main, "conj")
    hang_on(link, main, "cc")
    return True


def joined_by_number(verb: Token) -> bool:
    """A verb of one joined to one of many: "she will rise when they are listed on Monday and | collects a cheque"."""
    clause = verb.head
    over, many = clause.head, subject_of(clause)
    one = None if clause.dep_ != "advcl" else subject_of(over)
    is_one = one is not None and (one.tag_ in ("NN", "NNP") or one.lower_ in ("he", "she", "it"))
    is_many = many is not None and (many.tag_ == "NNS" or many.lower_ == "they")
    if verb.tag_ != "VBZ" or verb.dep_ != "conj" or helpers_of(verb) or subject_of(verb) is not None or not (is_one and is_many):
        return False
    for link in clause.rights:
        if link.dep_ == "cc":
            link.head = over
    hang_on(verb, over, "conj")
    return True


def some_of_them_aside(verb: Token) -> bool:
    """What some of a number were, taken for a subject: "took 90 views, | many of them by night, and | the army sent more"."""
    some = subject_of(verb)
    if some is None or some.lower_ not in _SOME:
        return False
    first = next((child for child in verb.lefts if child.dep_ == "ccomp"), None) if verb.dep_ == "ROOT" else verb.head
    of = next((child for child in some.rights if child.lower_ == "of"), None)
    second = next((child for child in some.rights if child.dep_ == "conj" and child.pos_ in NOUNS), None)
    if first is None or of is None or second is None or verb.dep_ not in ("conj", "ccomp", "ROOT"):
        return False
    link, thing = second.left_edge.nbor(-1), some.left_edge.nbor(-2)
    is_aside = some.left_edge.nbor(-1).text == "," and link.dep_ == "cc" and link.nbor(-1).text == ","
    is_of_them = any(child.lower_ in ("them", "which", "whom") for child in of.rights)
    if not (is_aside and is_of_them) or first.i > some.i:
        return False
    over = next((child for child in first.rights if child.dep_ == "dobj" and child.i < some.i), thing)
    if verb.dep_ == "ROOT":
        make_root(first, verb)
        hang_on(verb, first, "conj")
    hang_on(some, over, "appos")
    hang_on(link, first, "cc")
    hang_on(second, verb, relation_of_subject(verb))
    return True


_SOME = ("many", "most", "some", "several", "all", "few", "both", "half", "none", "one", "two", "three")


def ordinal_as_subject(ordinal: Token) -> bool:
    """A further thing taken for a second verb: "two were swept away and | a third |, built in 1871, was closed"."""
    first = ordinal.head
    if ordinal.dep_ != "conj" or first.pos_ != "VERB" or not load_vocabulary().is_ordinal(ordinal.lower_):
        return False
    verb = next((child for child in first.rights if child.dep_ == "conj" and child.i > ordinal.right_edge.i), None)
    if ordinal.left_edge.lower_ not in ("a", "the") or verb is None or subject_of(verb) is not None or not is_finite(verb):
        return False
    hang_on(ordinal, verb, relation_of_subject(verb))
    return True


def both_beside(both: Token) -> bool:
    """A "both" that only counts a subject before it, taken for the subject: "Lee and Moe, her sons, | both | left"."""
    verb = both.head
    first = next((child for child in verb.lefts if child.dep_ in NOUN_SUBJECTS and child.i < both.i), None)
    is_counting = both.dep_ in NOUN_SUBJECTS and not both.rights and first is not None
    if first is None or not is_counting or all(child.dep_ != "conj" for child in first.rights):
        return False
    hang_on(both, verb, "advmod")
    return True


def in_all(word: Token) -> bool:
    """What sums up a number, taken for a part of it: "in | all | 140,000 men served"."""
    number, link = word.head, word.nbor(-1)
    if word.dep_ != "quantmod" or link.lower_ != "in" or link.dep_ != "prep" or link.rights or number.i != word.i + 1:
        return False
    hang_on(word, link, "pobj")
    return True


def subject_after_but(but: Token) -> bool:
    """A second subject, joined to the last noun before: "put it into action, but | the Danes, having heard it, were | aware"."""
    before = but.head
    subject = next((child for child in before.rights if child.dep_ == "conj" and child.i > but.i), None)
    is_noun = before.pos_ in ("NOUN", "PROPN") and before.dep_ in ("pobj", "dobj") and before.i < but.i
    if not is_noun or subject is None or subject.left_edge.i != but.i + 1 or subject.nbor().text != ",":
        return False
    first = next((place for place in before.ancestors if place.pos_ == "VERB" and is_finite(place)), None)
    verbs = () if first is None else (child for child in first.rights if child.dep_ == "conj" and child.i > subject.i)
    verb = next((child for child in verbs if is_finite(child) and subject_of(child) is None), None)
    if first is None or verb is None or verb.left_edge.nbor(-1).text != ",":
        return False
    hang_on(but, first, "cc")
    hang_on(subject, verb, relation_of_subject(verb))
    for child in first.rights:
        if subject.i < child.i < verb.i:
            child.head = verb
    return True
