"""Subjects that the parser drew into what stands before them, or left without their verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.parsing.arcs import (
    NOUN_SUBJECTS,
    NOUNS,
    hang_on,
    helpers_of,
    is_finite,
    make_root,
    put_over_helper,
    relation_of_subject,
    start_of,
    subject_of,
)
from timeline.events.vocabulary import load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_OPENERS = ("after", "before", "by", "within", "during", "since", "until", "in", "at")


def subject_last(noun: Token) -> bool:
    """A subject behind its verb, taken for what that is: "in its place grew a | fishery"."""
    verb = noun.head
    opening = next((child for child in verb.lefts if child.dep_ == "prep"), None)
    is_behind = noun.dep_ in ("attr", "dobj") and noun.left_edge.i == verb.i + 1 and verb.tag_ == "VBD"
    if opening is None or not is_behind or not opening.is_sent_start or subject_of(verb) is not None:
        return False
    is_there = verb.lemma_ in (
        "grow",
        "stand",
        "come",
        "lie",
        "rise",
        "hang",
        "live",
        "emerge",
        "sit",
        "begin",
        "follow",
        "occur",
        "arise",
    )
    if not is_there or opening.right_edge.i != verb.i - 1 or any(word.text == "," for word in opening.subtree):
        return False
    noun.dep_ = "nsubj"
    return True


def subject_after_thus(noun: Token) -> bool:
    """A subject behind its verb after a bare adverb, taken for an object: "thus began a | war that lasted until 1921"."""
    verb = noun.head
    is_behind = noun.dep_ == "dobj" and noun.left_edge.i == verb.i + 1 and verb.tag_ == "VBD"
    opening = verb.nbor(-1) if is_behind and verb.i > 0 else verb
    is_opened = opening.is_sent_start and opening.lower_ in ("thus", "so", "then", "here")
    if not is_opened or verb.lemma_ not in ("begin", "end", "start", "come", "die", "pass", "fall", "follow", "arise", "close"):
        return False
    noun.dep_ = "nsubj"
    return True


def verb_after_did(did: Token) -> bool:
    """A verb taken for a noun behind its subject, after a "did" put first: "only in May | did the council | act"."""
    opens = did.sent[0].lower_ in ("not", "only", "never", "rarely", "seldom")
    objects = [child for child in did.rights if child.dep_ == "dobj"]
    verb = did.head if did.dep_ == "aux" else next(iter(objects), did)
    if not opens or did.tag_ != "VBD" or verb is did or verb.tag_ != "NN":
        return _subject_before_did(did) if opens else False
    within = [child for child in verb.lefts if child.i > did.i]
    subject = within[-1] if len(within) > 1 and within[-1].i == verb.i - 1 else None
    if subject is None or within[0].i != did.i + 1:
        return False
    if did.dep_ != "aux":
        put_over_helper(verb, did)
    verb.tag_, verb.pos_ = "VB", "VERB"
    for child in within[:-1]:
        child.head = subject
    subject.tag_, subject.pos_ = ("NN", "NOUN") if subject.pos_ == "ADJ" else (subject.tag_, subject.pos_)
    hang_on(subject, verb, "nsubj")
    return True


def _subject_before_did(did: Token) -> bool:
    """What stands under a preposition before a "did", taken for a subject: "not until | 1974 | did women vote"."""
    verb = did.head
    held = [child for child in (*did.lefts, *verb.lefts) if child.dep_ in NOUN_SUBJECTS and child.i < did.i]
    noun = held[0] if held else did
    link = noun.left_edge.nbor(-1) if noun is not did and noun.left_edge.i else noun
    after = [child for child in verb.lefts if child.dep_ in NOUN_SUBJECTS and child.i > did.i]
    if not after or link is noun or link.lower_ not in ("after", "before", "until", "since", "in", "on", "with"):
        return False
    hang_on(link, verb, "prep")
    hang_on(noun, link, "pobj")
    return True


def clause_after_link_as_main(verb: Token) -> bool:
    """A clause after "after" taken for the main one: "it burst, three days after | the guard, Carl Moe, | had warned them"."""
    first = next((child for child in verb.lefts if child.dep_ == "ccomp" and subject_of(child) is not None), None)
    if first is None or verb.dep_ != "ROOT" or subject_of(verb) is not None or not is_finite(verb):
        return False
    link = next((child for child in first.rights if child.lower_ in ("after", "before", "until") and child.dep_ == "prep"), None)
    noun = next((child for child in link.rights if child.dep_ == "pobj"), None) if link is not None else None
    start = min((helper.i for helper in helpers_of(verb)), default=verb.i)
    if link is None or noun is None or noun.right_edge.i not in (start - 1, start - 2) or link.left_edge.i < first.i:
        return False
    make_root(first, verb)
    hang_on(verb, first, "advcl")
    hang_on(link, verb, "mark")
    hang_on(noun, verb, relation_of_subject(verb))
    for child in link.lefts:
        child.head = verb
    return True


def subject_in_opening(verb: Token) -> bool:
    """A subject drawn into the phrase before it: "by the end of the decade | 9,000 homes | had been repaired"."""
    if subject_of(verb) is not None or not is_finite(verb):
        return False
    start = min((helper.i for helper in helpers_of(verb)), default=verb.i)
    if start == 0:
        return False
    noun = verb.doc.tokens[start - 1]
    held = [child for child in noun.head.rights if child.dep_ == "pobj"]
    is_second = noun.dep_ == "pobj" and len(held) > 1 and held[-1] is noun and noun.left_edge.i == held[-2].right_edge.i + 1
    if not is_second or not verb.is_ancestor(noun) or noun.pos_ not in NOUNS:
        return False
    hang_on(noun, verb, relation_of_subject(verb))
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
    between = verb.doc.tokens[over.i + 1 : start.i]
    link = next((token for token in reversed(between) if token.lower_ in links and token.rights), None)
    noun = None if link is None else link.rights[0]
    if (
        link is None
        or noun is None
        or noun.dep_ != "pobj"
        or (link.head is verb and noun.lemma_ in ("day", "week", "month", "year"))  # "and after two years left for Rome"
        or any(token.dep_ == "cc" for token in verb.doc.tokens[link.i : verb.i])
    ):
        return False
    aside = list(verb.doc.tokens[noun.i + 1 : start.i])
    is_named = len(aside) > 2 and aside[0].text == aside[-1].text == "," and all(one.pos_ == "PROPN" for one in aside[1:-1])
    if aside and not is_named:
        return False
    hang_on(link, verb, "mark")
    hang_on(noun, verb, relation_of_subject(verb))
    hang_on(verb, over, "advcl")
    if is_named:
        hang_on(aside[-2], noun, "appos")
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
    if noun is not None and (first.dep_ == "mark" or (first.dep_ == "prep" and not first.rights)):
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


def subject_beside_opening(verb: Token) -> bool:
    """A subject taken for what says who opens the sentence: "In Group H, | Norland, in their first cup, | met Marl"."""
    opening = next((child for child in verb.lefts if child.dep_ == "prep" and child.left_edge.is_sent_start), None)
    is_bare = verb.dep_ == "ROOT" and is_finite(verb) and subject_of(verb) is None and verb.i > verb.sent.start + 3
    if opening is None or not is_bare or any(child.dep_ in ("ccomp", "expl", "csubj") for child in verb.lefts):
        return False
    beside = (child for word in opening.subtree for child in word.rights if child.dep_ == "appos" and child.pos_ in NOUNS)
    subject = next((one for one in beside if one.left_edge.nbor(-1).text == "," and one.nbor().text == ","), None)
    if subject is None:
        return False
    for child in (one for one in subject.head.rights if one.i > subject.i):
        child.head = subject if child.dep_ in ("acl", "relcl") else verb
    hang_on(subject, verb, relation_of_subject(verb))
    return True


def _first_compound(noun: Token) -> Token | None:
    """The word before a noun that has its article, and may be a noun of its own: the war of "the war | attendances"."""
    if not noun.lefts or noun.lefts[0].dep_ != "det" or len(noun.lefts) == 1:
        return None
    second = noun.lefts[1]
    is_counted = second.dep_ == "amod" and noun.lefts[0].lower_ == "a" and noun.tag_ == "NNS"  # "a fortnight | 64 people"
    return second if (second.dep_ == "compound" and second.tag_ == "NN") or is_counted else None


def beside_subject(comma: Token) -> bool:
    """What stands beside a subject, hung on the comma before it: "Born in Lund, | a clerk's daughter, she left"."""
    subject = subject_of(comma.head)
    hung = (child for child in (*comma.rights, *comma.head.lefts) if child.pos_ == "NOUN" and child.left_edge.i == comma.i + 1)
    noun = next((child for child in hung if child.dep_ in ("prep", "dep", "dobj", "attr")), None)
    if noun is None or subject is None or noun.i > subject.i:
        return False
    hang_on(noun, subject, "dep")
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


def clause_in_subject(verb: Token) -> bool:
    """A first clause drawn into the subject: "The claimant | issued | proceedings in May, and a defence was served in June"."""
    noun = subject_of(verb)
    lefts = () if noun is None else noun.lefts
    if noun is None or len(lefts) != 3 or [one.dep_ for one in lefts] != ["det", "amod", "amod"]:
        return False
    article, doer, told = lefts
    link = next((child for child in noun.rights if child.dep_ == "cc" and child.nbor(-1).text == ","), None)
    second = next((child for child in noun.rights if child.dep_ == "conj"), None)
    is_told = doer.tag_ == "NN" and told.tag_ in ("VBN", "VBD") and load_vocabulary().is_person(doer.lemma_)
    if not is_told or link is None or second is None or second.i < link.i or verb.dep_ != "ROOT":
        return False
    told.tag_, told.pos_ = "VBD", "VERB"
    hang_on(told, told, "ROOT")
    hang_on(doer, told, "nsubj")
    article.head = doer
    hang_on(noun, told, "dobj")
    hang_on(second, verb, relation_of_subject(verb))
    hang_on(link, told, "cc")
    hang_on(verb, told, "conj")
    return True


def beside_place(verb: Token) -> bool:
    """A subject taken for what stands beside a place: "In Olsk, the largest town, | a bridge fell"."""
    place, noun = subject_of(verb), None
    if place is not None and place.i > place.sent.start:
        noun = next((child for child in place.rights if child.dep_ == "appos"), None)
    if place is None or noun is None or place.left_edge.i < 2 or noun.right_edge.i + 1 != start_of(verb):
        return False
    comma, name = place.left_edge.nbor(-1), place.left_edge.nbor(-2)
    is_opening = name.dep_ == "pobj" and name.head.dep_ == "prep" and name.head.left_edge.i == place.sent.start
    is_one = noun.lefts and noun.lefts[0].lower_ in ("a", "an", "one", "two", "three", "several", "many")
    if comma.text != "," or not is_opening or not is_one or name.pos_ != "PROPN" or noun.left_edge.nbor(-1).text != ",":
        return False
    hang_on(noun, verb, place.dep_)
    hang_on(place, name, "appos")
    return True


def name_before_phrase(verb: Token) -> bool:
    """A subject before a phrase between commas, taken for an adverb: "Lund, under siege since May, | fell in June"."""
    first = verb.sent[0]
    is_open = verb.dep_ == "ROOT" and is_finite(verb) and subject_of(verb) is None
    if not is_open or first.dep_ not in ("advmod", "npadvmod") or first.head is not verb or first.pos_ != "PROPN":
        return False
    if first.nbor().text != "," or first.rights or verb.left_edge is not first:
        return False
    hang_on(first, verb, relation_of_subject(verb))
    return True
