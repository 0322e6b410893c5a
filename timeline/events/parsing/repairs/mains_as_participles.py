"""Main verbs taken for participles, and participles for main verbs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.parsing.arcs import (
    NOUN_SUBJECTS,
    SUBJECTS,
    hang_on,
    helpers_of,
    is_finite,
    make_root,
    put_over_helper,
    relation_of_subject,
    subject_of,
)
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_words = lists("description")


def opened_by_participle(participle: Token) -> bool:
    """A participle that opens a sentence, taken for its verb: "Founded in 1971, the firm | listed in Oslo and bought a rival"."""
    if participle.dep_ != "ROOT" or participle.i != participle.sent.start or subject_of(participle) or helpers_of(participle):
        return False
    joined = next((child for child in participle.rights if child.dep_ == "conj" and subject_of(child) is not None), None)
    subject = None if joined is None else subject_of(joined)
    if joined is not None and subject is not None and subject.left_edge.nbor(-1).text == "," and is_finite(joined):
        for child in (*joined.lefts, *participle.rights):
            if child.i < subject.left_edge.i - 1:
                child.head = participle  # "Founded in 1931 and again in 1934, | the club left"
            elif child.dep_ == "punct":
                child.head = joined
        hang_on(joined, joined, "ROOT")
        hang_on(participle, joined, "advcl")
        return True
    nouns = (child for child in participle.rights if child.dep_ in ("npadvmod", "dobj", "nsubj", "appos", "attr"))
    noun = next((child for child in nouns if child.left_edge.nbor(-1).text == ","), None)
    verb = None if noun is None else next((child for child in noun.rights if child.dep_ == "acl" and child.i == noun.i + 1), None)
    if noun is None or verb is None or verb.tag_ not in ("VBN", "VBD"):
        return False
    for child in participle.rights:
        if child.dep_ in ("cc", "conj") and child.i > verb.i:
            child.head = verb
    verb.tag_ = "VBD"
    hang_on(verb, verb, "ROOT")
    hang_on(noun, verb, "nsubj")
    hang_on(participle, verb, "advcl")
    return True


def participle_before_main(main: Token) -> bool:
    """A participle taken for the main verb, which follows it: "the sites | awarded the prize | include two tombs"."""
    first = main.head
    subject = subject_of(first) if main.dep_ == "conj" and first.tag_ in ("VBD", "VBN") and not helpers_of(first) else None
    between = first.doc.tokens[first.i : main.i]
    is_apart = first.i > main.i or any(token.is_punct or token.pos_ == "CCONJ" for token in between)
    is_told = is_apart or subject_of(main) is not None or bool(helpers_of(main))
    if subject is None or subject.pos_ == "PRON" or is_told:
        return False
    hang_on(main, main if first.head is first else first.head, first.dep_)
    for child in (*first.lefts, *first.rights):
        if child.i < subject.left_edge.i or child.i > main.i:
            child.head = main
    hang_on(subject, main, "nsubj")
    hang_on(first, subject, "acl")
    first.tag_ = "VBN"
    return True


def doing_before_main(main: Token) -> bool:
    """What somebody was doing, taken for the main verb: "officers | searching a garage in May | seized 38 stones"."""
    first = main.head
    subject = subject_of(first) if main.dep_ == "conj" and first.tag_ == "VBG" and first.dep_ == "ROOT" else None
    if subject is None or helpers_of(first) or helpers_of(main) or subject_of(main) is not None or subject.i != first.i - 1:
        return False
    if any(token.is_punct or token.pos_ == "CCONJ" for token in main.doc.tokens[first.i : main.i]):
        return False
    make_root(main, first)
    hang_on(subject, main, "nsubj")
    hang_on(first, subject, "acl")
    return True


def main_of_two(verb: Token) -> bool:
    """The main verb, taken for a second participle of its subject: "a resolution adopted in May | designated | a day"."""
    noun = verb.head
    others = [child for child in noun.rights if child.dep_ == "acl" and child.tag_ == "VBN" and child.i < verb.i]
    is_last = verb.dep_ == "acl" and noun.dep_ == "ROOT" and noun.pos_ == "NOUN" and bool(others)
    if not is_last or others[-1].right_edge.i != verb.i - 1 or helpers_of(verb) or verb.nbor(-1).text == ",":
        return False
    below = {child.dep_ for child in verb.rights}
    if "agent" in below or below.isdisjoint(("dobj", "npadvmod", "ccomp", "oprd")):
        return False
    _make_main(verb, noun)
    return True


def _make_main(verb: Token, noun: Token) -> None:
    """Let a participle of a noun be its main verb, with all that follows."""
    make_root(verb, noun)
    verb.tag_ = "VBD"
    hang_on(noun, verb, "nsubj")
    for child in noun.rights:
        if child.i > verb.i:
            child.head = verb


def main_after_perfect(verb: Token) -> bool:
    """A main verb joined to what had been done before it: "the insurers, having been told, | refused to pay".

    Or to the clause over that: "they came to a house where the guards, having been told, | refused to move".
    """
    last = verb.nbor(-2)
    above = (place for place in (last, *last.ancestors) if place.dep_ in ("relcl", "advcl") and verb.head in place.ancestors)
    before = next(above, verb.head)
    having = next((helper for helper in helpers_of(before) if helper.lower_ == "having"), None)
    subject = subject_of(before)
    if verb.tag_ != "VBD" or verb.dep_ != "conj" or having is None or subject is None or subject_of(verb) is not None:
        return False
    is_aside = subject.i < having.i and having.nbor(-1).text == "," and verb.left_edge.nbor(-1).text == ","
    if not is_aside or before.dep_ in SUBJECTS or any(child.dep_ == "cc" and child.i < verb.i for child in before.rights):
        return False
    hang_on(verb, verb if before.head is before else before.head, before.dep_)
    for child in before.children:
        if child.i < having.i or child.i > verb.i or child.i == verb.left_edge.i - 1:
            child.head = verb
    hang_on(subject, verb, relation_of_subject(verb))
    hang_on(before, verb, "advcl")
    return True


def main_after_participle(main: Token) -> bool:
    """A participle taken for the main verb, before one that tells what was found: "a test carried out in May | showed that"."""
    first = main.head
    subject = subject_of(first) if main.dep_ == "advcl" and first.dep_ == "ROOT" and first.i < main.i else None
    if subject is None or subject.i != first.i - 1 or subject.pos_ != "NOUN" or helpers_of(first) or main.lefts:
        return False
    has_content = any(child.dep_ == "ccomp" and child.left_edge.lower_ == "that" for child in main.rights)
    is_bare = all(child.dep_ not in ("dobj", "ccomp", "xcomp") for child in first.rights)
    if not (has_content and is_bare) or first.tag_ not in ("VBD", "VBN") or main.nbor(-1).text == ",":
        return False
    for child in first.children:
        if child is not main and (child.i < subject.left_edge.i or child.i > main.i):
            child.head = main
    hang_on(main, main, "ROOT")
    hang_on(subject, main, "nsubj")
    hang_on(first, subject, "acl")
    first.tag_, main.tag_ = "VBN", "VBD"
    return True


def joined_to_participle(helper: Token) -> bool:
    """The main verb, joined to a participle of its subject: "The number of people found dead at the mill | has risen to nine"."""
    main, participle = helper.head, helper.head.head
    subject = subject_of(participle)
    is_joined = main.dep_ == "conj" and helper.i < main.i and participle.tag_ in ("VBN", "VBD") and participle.i < helper.i
    if not is_joined or subject is None or helpers_of(participle) or subject_of(main) is not None:
        return False
    if any(child.dep_ == "cc" or child.text == "," for child in participle.rights if child.i < helper.i):
        return False
    between = participle.doc.tokens[participle.i : helper.i]
    is_told = any(child.dep_ in ("dobj", "ccomp", "xcomp", "prt") for child in participle.rights if child.i < helper.i)
    if participle.tag_ == "VBD" and (is_told or any(word.pos_ == "CCONJ" or word.tag_ == "WRB" for word in between)):
        return False  # but "residents evacuated from Lund were let home"
    noun = participle.left_edge if participle.i == 0 else participle.nbor(-1)
    if noun.pos_ not in ("NOUN", "PROPN") or not (noun is subject or subject.is_ancestor(noun)):
        return False
    if participle.head is participle:
        make_root(main, participle)
    else:
        hang_on(main, participle.head, participle.dep_)
    hang_on(subject, main, relation_of_subject(main))
    hang_on(participle, noun, "acl")
    participle.tag_ = "VBN"
    return True


def main_as_participle(verb: Token) -> bool:
    """A main verb taken for a noun's participle: "The keepers | left in May 1986", "The paper | told on page one its woes"."""
    noun = _root_noun(verb)
    is_left_so = verb.lower_ == "left" and any(child.dep_ == "dobj" for child in verb.rights)  # "left | the king weak"
    if noun is None or helpers_of(verb) or (not is_left_so and any(child.dep_ in ("agent", "oprd") for child in verb.rights)):
        return False
    after = (child for child in noun.rights if child.dep_ == "acl" and child.i > verb.i)
    if verb.nbor(-1).text == "," and any(child.nbor(-1).text == "," for child in after):
        return False  # "the church, | built in 1200 and restored in 1880, burned in May"
    objects = [child for child in verb.rights if child.dep_ == "dobj"]
    joined = (child for child in verb.rights if child.dep_ == "conj" and child.tag_ == "VBD")
    is_free = verb.lemma_ in _words("never_passive") or verb.lower_ == "left"  # though nothing can be "left in May"
    is_free = is_free or any(child.lower_ == "together" for child in verb.rights)  # "the two parties | governed together"
    serves = verb.lemma_ == "serve" and verb.nbor().lower_ in ("aboard", "as", "under", "on", "in", "with", "at", "alongside")
    is_free = is_free or serves  # "300 sailors | served aboard the ship"
    is_free = is_free and not objects and (verb.i == noun.i + 1 or verb.head is not noun)
    pays = verb.lemma_ == "pay" and verb.nbor().lower_ == "for"  # "the firm, its maker, | paid for the trial"
    kinds = ("relcl", "acl", "appos") if pays else ("relcl", "acl")
    told_of = (child for child in noun.rights if child.dep_ in kinds and child is not verb)
    is_after_aside = any(child.right_edge.i == verb.i - 2 for child in told_of)
    is_free = is_free or (is_after_aside and verb.nbor(-1).text == ",")  # "the ferry, which was full, | sank"
    is_active = bool(objects) and verb.lemma_ not in _words("giving")
    is_active = is_active or any(subject_of(child) is None for child in joined)
    if not (is_free or is_active) or verb.sent[-1].text not in (".", "!", ";"):
        return False
    told = [child for child in noun.children if child is not verb and (child.i > verb.i or child.dep_ == "advcl")]
    hang_on(verb, verb, "ROOT")
    hang_on(noun, verb, "nsubj")
    verb.tag_ = "VBD"
    for child in told:
        hang_on(child, verb, "advcl" if child.dep_ == "relcl" else child.dep_)
    return True


def first_of_two_mains(participle: Token) -> bool:
    """A first main verb taken for a participle, with the second joined to it: "The storm | formed | in May and was named"."""
    noun, main = participle.head, participle.head.head
    link = next((child for child in (*participle.rights, *noun.rights) if child.dep_ == "cc"), None)
    is_first = participle.tag_ in ("VBN", "VBD") and noun.dep_ in NOUN_SUBJECTS and noun.i == participle.i - 1 and noun.i < main.i
    if link is None or not is_first or link.i != participle.right_edge.i + (link.head is noun) or link.text not in ("and", "but"):
        return False
    if main.left_edge.i > noun.i or min(helper.i for helper in (*helpers_of(main), main)) != link.i + 1:
        return False
    if participle.tag_ == "VBN" and participle.lemma_ not in (*_words("never_passive"), "form", "gather", "grow"):
        return False
    link.head = participle
    hang_on(participle, participle if main.dep_ == "ROOT" else main.head, main.dep_)
    for child in main.children:
        if child.i < noun.i or child.dep_ == "punct":
            child.head = participle
    hang_on(noun, participle, "nsubj")
    hang_on(main, participle, "conj")
    participle.tag_ = "VBD"
    return True


def _root_noun(participle: Token) -> Token | None:
    """The noun over a whole sentence of which a participle is told, or told last: "a truck loaded with coal | hit a bus"."""
    noun = participle.head
    if participle.dep_ != "acl":
        return None
    is_free = participle.lemma_ in _words("never_passive") or participle.lower_ == "left"
    while is_free and noun.dep_ in ("pobj", "dobj", "pcomp", "conj", "acl", "prep") and not is_finite(noun):
        noun = noun.head  # "a man accused of hiding it in a quarry | wept"
    return noun if noun.dep_ == "ROOT" and noun.pos_ in ("NOUN", "PROPN") else None


def first_of_three(verb: Token) -> bool:
    """The first of several deeds, hung on the second: "Lee, on oath, | held that it was due, found a way, and left"."""
    main = verb.head
    subject = subject_of(verb)
    content = next((child for child in verb.rights if child.dep_ == "ccomp" and child.left_edge.lower_ == "that"), None)
    is_first = verb.dep_ == "advcl" and verb.tag_ == "VBD" and verb.i < main.i and subject is not None and subject.i < verb.i
    if not is_first or content is None or main.tag_ != "VBD" or subject_of(main) is not None or helpers_of(main):
        return False
    if main.head is not main or main.nbor(-1).text != "," or verb.left_edge.dep_ == "mark":
        return False
    for child in main.lefts:
        if child.dep_ == "punct" and child is not verb:
            child.head = verb
    make_root(verb, main)
    hang_on(main, verb, "conj")
    return True


def body_that_did(verb: Token) -> bool:
    """What a body did for an aim, taken for what was done to it: "the council | filled in the basin to make a car park"."""
    noun = verb.head
    is_taken = verb.dep_ == "acl" and verb.tag_ == "VBN" and noun.dep_ == "ROOT" and noun.i + 1 == verb.i
    is_aim = any(child.dep_ in ("advcl", "xcomp") and child.tag_ == "VB" for child in verb.rights)
    words = load_vocabulary()
    is_doer = words.is_body(noun.lemma_) or words.is_person(noun.lemma_)
    if not (is_taken and is_aim and is_doer) or any(child.dep_ == "agent" for child in verb.rights) or not noun.lefts:
        return False
    _make_main(verb, noun)
    return True


def passive_after_aside(verb: Token) -> bool:
    """A passive taken for a second clause, apart from its "be": "women were, nonetheless, | denied | a vote"."""
    be = verb.head
    is_second = verb.dep_ == "conj" and verb.tag_ in ("VBD", "VBN") and be.dep_ == "ROOT" and be.lower_ in ("was", "were")
    if not is_second or subject_of(verb) is not None or helpers_of(verb) or subject_of(be) is None:
        return False
    between = [child for child in be.rights if child.i < verb.i and not child.is_punct]
    if not between or any(child.dep_ != "advmod" for child in between) or between[0].nbor(-1).text != ",":
        return False
    subject = subject_of(be)
    put_over_helper(verb, be, "auxpass")
    if subject is not None:
        hang_on(subject, verb, "nsubjpass")
    verb.tag_ = "VBN"
    return True
