"""Clauses about persons, not about what they belong to; and the other way round."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from timeline.events.grammar.noun_signs import has_trade, hung_on, is_called, is_person, is_titled, is_which, number_of
from timeline.events.parsing.arcs import NOUN_SUBJECTS
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_words = lists("description")


def of_apposition(noun: Token, clause: Token) -> Token | None:
    """ "Ann Lee, a mayor who left", Ann Lee; but "drilled at Dolman, a record that stood until 1996", the record.

    A name beside a thing may be that of another: "a crack was reported by a diver, Ann Lee, who left".
    """
    if noun.dep_ != "appos":  # "its rival, Marl, which won"
        names = (child for child in noun.rights if child.dep_ == "appos" and child.pos_ == "PROPN" and child.i < clause.i)
        return next(names, None) if any(child.tag_ == "PRP$" for child in noun.lefts) else None
    is_told_by_kind = noun.left_edge.nbor(-1) is noun.head and noun.head.lower_ in load_vocabulary().words("reference", "ships")
    if is_told_by_kind and is_which(clause):
        return noun.head  # "the carrier Ann Lee, which sailed": no woman did
    has_owner = any(child.tag_ == "PRP$" for child in noun.head.lefts)
    is_name_of_other = noun.pos_ == "PROPN" and noun.head.pos_ == "NOUN" and (has_owner or not is_person(noun.head))
    is_of_many = noun.tag_ == "NN" and noun.head.tag_ == "NNS" and noun.left_edge.lower_ in ("a", "an")
    if noun.lemma_ in _words("summing_up") or is_name_of_other or (is_of_many and is_which(clause)):
        return noun  # "to diversify into tools, a venture that failed"
    is_listed = any(child.dep_ == "conj" for child in noun.children)  # "a girl who died, her brother, who lived, and a cook"
    return noun.head if noun.head.pos_ in ("NOUN", "PROPN") and not is_listed else None


def of_felt(noun: Token, participle: Token) -> Token | None:
    """Who feels so, not what stands nearest: "militants will prepare for a fight, | emboldened by it"."""
    is_felt = participle.dep_ == "acl" and participle.tag_ == "VBN" and participle.lemma_ in _words("felt")
    words = load_vocabulary()
    is_thing = noun.pos_ == "NOUN" and not (words.is_person(noun.lemma_) or words.is_body(noun.lemma_))
    if not (is_felt and is_thing) or participle.left_edge.nbor(-1).text != ",":
        return None
    verb = next((place for place in noun.ancestors if place.pos_ == "VERB"), None)
    subjects = () if verb is None else (child for child in verb.lefts if child.dep_ in NOUN_SUBJECTS)
    return next((one for one in subjects if one is not noun), None)


def of_no_person(noun: Token, clause: Token) -> Token | None:
    """ "A squadron under Captain Lee, which had sailed", "a panel led by Judge Lee, which met": no "which" is a person."""
    if not is_which(clause):
        return None
    while noun.dep_ == "conj" and noun.head.pos_ in ("NOUN", "PROPN"):
        noun = noun.head
    over, participle = hung_on(noun), noun.head.head
    if noun.head.dep_ == "agent" and participle.dep_ == "acl":
        over = participle.head
        return over if over.pos_ in ("NOUN", "PROPN") and (is_titled(noun) or has_trade(noun)) else None
    inner = next((child for link in noun.rights if link.lower_ in ("of", "at") for child in link.rights), None)
    if inner is not None and inner.pos_ == "PROPN" and is_called(noun) and inner.right_edge.i == clause.left_edge.i - 2:
        return inner  # "Ann Lee of the Dockers' Union, which will meet"
    return over if over.pos_ == "NOUN" and not is_person(over) and is_titled(noun) else None


def of_relation(noun: Token, clause: Token) -> Token | None:
    """ "Built by Ann Lee, a grandchild of the founder, who served until 1953": Ann Lee, beside whom the other is named."""
    kin = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "of" else noun
    is_kin = kin is not noun and kin.dep_ == "appos" and kin.head.pos_ == "PROPN" and kin.pos_ == "NOUN"
    is_who = any(child.lower_ == "who" for child in clause.lefts)
    return kin.head if is_kin and is_who and clause.left_edge.nbor(-1).text == "," else None


def of_who(noun: Token, clause: Token) -> Token | None:
    """ "The sensation of the late season who beat him", "Jews from Norland who wish": no season beats, no country is a "who"."""
    words = load_vocabulary()
    is_who = clause.dep_ == "relcl" and any(child.lower_ == "who" for child in clause.lefts)
    is_thing = noun.lemma_ in words.words("reference", "spans") or noun.text in words.words("reference", "countries")
    if not (is_who and is_thing) or noun.dep_ != "pobj":
        return None
    return next((place for place in itertools.islice(noun.ancestors, _NEAR) if place.pos_ in ("NOUN", "PROPN")), None)


_NEAR = 4  # words above


def of_example(noun: Token, clause: Token) -> Token | None:
    """ "The organizers, including the press, who had left": all of them; but "including Magellan, which operated": that one."""
    over = noun.head.head
    is_example = noun.dep_ == "pobj" and noun.head.lower_ == "including" and over.pos_ in ("NOUN", "PROPN")
    if not is_example or clause.left_edge.nbor(-1).text != ",":
        return None
    return noun if noun.pos_ == "PROPN" and not any(child.dep_ == "conj" for child in noun.rights) else over


def of_several(noun: Token, clause: Token) -> Token | None:
    """ "Two nurses and a cook, who were seized": all of them."""
    is_last = noun.dep_ == "conj" and noun.tag_ in ("NN", "NNP")
    return noun.head if is_last and number_of(clause) is True else None


def of_one_of_kind(noun: Token, clause: Token) -> Token | None:
    """ "The fair was the largest one held by the city, which drew thousands": the fair."""
    above = itertools.islice(noun.ancestors, _NEAR)
    one = next((place for place in above if place.lower_ == "one" and place.dep_ == "attr" and place.head.lemma_ == "be"), None)
    if one is None or not is_which(clause) or clause.left_edge.nbor(-1).text != ",":
        return None
    return next((child for child in one.head.lefts if child.dep_ == "nsubj"), None)


def noun_beside(participle: Token) -> Token | None:
    """What a participle stands behind, within the aim of a noun before it: "a chance to see the plan | made in May"."""
    noun, before = participle.head, participle.left_edge.nbor(-1)
    if participle.dep_ != "acl" or participle.tag_ != "VBN" or before.pos_ not in ("NOUN", "PROPN") or before is noun:
        return None
    aims = (child for child in noun.rights if child.dep_ in ("acl", "relcl") and child.tag_ == "VB" and child.i < participle.i)
    return before if any(aim.right_edge is before for aim in aims) else None
