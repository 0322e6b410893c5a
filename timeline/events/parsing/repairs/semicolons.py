"""Clauses on both sides of a semicolon, where the parser took words of one for the other's.

A semicolon parts clauses as a full stop does, or the members of a list; a small parser reads on over it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.parsing.arcs import NOUN_SUBJECTS, SUBJECTS, hang_on, helpers_of, is_finite, relation_of_subject, subject_of

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token


def clause_beside_noun(semicolon: Token) -> bool:
    """A clause taken for what stands beside a noun: "married Otto Weil; two years later | the couple settled in Lima"."""
    noun = next((word for word in _after(semicolon) if word.dep_ in ("appos", "conj") and word.head.i < semicolon.i), None)
    told = None if noun is None or noun.pos_ == "VERB" else next((one for one in noun.rights if one.dep_ in _OF_NOUNS), None)
    if noun is None or told is None or noun.i + 1 != min((one.i for one in helpers_of(told)), default=told.i):
        return False
    main = next((above for above in noun.ancestors if is_finite(above)), None)
    if main is None or main.i > semicolon.i or not (is_finite(told) or told.tag_ == "VBD") or subject_of(told) is not None:
        return False
    for child in (*noun.lefts, *noun.rights):
        is_time = child.dep_ in ("npadvmod", "advmod", "prep") and child.right_edge.i < noun.i
        if is_time or (child.i > told.i and child is not told):
            child.head = told
    hang_on(noun, told, relation_of_subject(told))
    hang_on(told, main, "conj")
    hang_on(semicolon, main, "punct")
    return True


def name_for_subject(semicolon: Token) -> bool:
    """A name beside the last noun, taken for a subject: "held the driver, | Paul Marsh; on Tuesday a judge freed him"."""
    verb, name, comma = semicolon.head, semicolon.nbor(-1), semicolon.nbor(-1).left_edge.nbor(-1)
    first = next((child for child in verb.lefts if child.i < semicolon.i and child.dep_ in ("ccomp", "advcl")), None)
    second = next((child for child in verb.lefts if child.i > semicolon.i and child.dep_ in SUBJECTS), None)
    if first is None or second is None or name.head is not verb or name.dep_ not in SUBJECTS or comma.text != ",":
        return False
    noun = next((word for word in (comma.nbor(-1), *comma.nbor(-1).ancestors) if word.right_edge.i == comma.i - 1), None)
    if noun is None or noun.pos_ not in ("NOUN", "PROPN") or noun.head is not first or not is_finite(first):
        return False
    hang_on(name, noun, "appos")
    comma.head = noun
    hang_on(first, first if verb.dep_ == "ROOT" else verb.head, verb.dep_)
    hang_on(verb, first, "conj")
    hang_on(semicolon, first, "punct")
    for child in verb.lefts:
        if child.i < semicolon.i and child not in (name, comma, first):
            child.head = first
    return True


def object_for_subject_after(semicolon: Token) -> bool:
    """A subject taken for an object of the clause before: "ordered a search; | the report, | filed in May, found none"."""
    noun = next((word for word in _after(semicolon) if word.head.i < semicolon.i and word.pos_ in ("NOUN", "PROPN")), None)
    main = semicolon if noun is None else noun.head
    joined = [child for child in main.rights if child.dep_ == "conj" and noun is not None and child.i > noun.i]
    verb = next((one for one in joined if one.nbor(-1).text == "," and subject_of(one) is None and is_finite(one)), None)
    if noun is None or verb is None or noun.dep_ != "dobj" or noun.left_edge.i != semicolon.i + 1 or main.pos_ != "VERB":
        return False
    aside = joined[0] if joined[0] is not verb else None
    if aside is None and len(joined) > 1 and not helpers_of(verb):
        aside, verb = verb, joined[1]
    if aside is not None:
        hang_on(aside, noun, "acl")
        aside.tag_ = "VBN"
    hang_on(noun, verb, relation_of_subject(verb))
    return True


def participle_after(semicolon: Token) -> bool:
    """A participle that opens a second clause, taken for a verb of the first: "fought on; | captured in May, he was held"."""
    words = _after(semicolon)
    participle = words[0] if words else semicolon
    first, main = participle.head, participle.head.head
    subject = subject_of(main)
    is_joined = participle.tag_ in ("VBN", "VBG") and participle.dep_ == "conj" and not helpers_of(participle)
    if not is_joined or first.i > semicolon.i or first.dep_ != "ccomp" or subject is None or subject.i < participle.i:
        return False
    if subject.left_edge.nbor(-1).text != ",":
        return False
    hang_on(first, first if main.dep_ == "ROOT" else main.head, main.dep_)
    hang_on(main, first, "conj")
    hang_on(participle, main, "advcl")
    hang_on(semicolon, first, "punct")
    return True


def participle_for_clause(semicolon: Token) -> bool:
    """A second clause taken for a thing: "buried nine; rescuers, who had no tools, | dug | with their hands"."""
    noun = next((word for word in _after(semicolon) if word.dep_ in ("conj", "dep", "appos") and word.head.i < semicolon.i), None)
    verb = None if noun is None else next((child for child in noun.rights if child.dep_ == "acl"), None)
    main = None if noun is None else next((above for above in noun.ancestors if is_finite(above)), None)
    if noun is None or verb is None or main is None or noun.pos_ == "VERB" or verb.tag_ not in ("VBN", "VBD"):
        return False
    aside = next((child for child in noun.rights if child.dep_ in ("relcl", "appos") and child.i < verb.i), None)
    is_bare = verb.i == noun.i + 1 and verb.lemma_ in (
        "divorce",
        "separate",
        "follow",
        "part",
    )  # "; the couple | divorced in 2004"
    is_after_aside = aside is not None and verb.nbor(-1).text == "," == aside.left_edge.nbor(-1).text
    if not (is_bare or is_after_aside) or helpers_of(verb):
        return False
    verb.tag_ = "VBD"
    for child in noun.rights:
        if child.i > verb.i:
            child.head = verb
    hang_on(verb, main, "conj")
    hang_on(noun, verb, "nsubj")
    hang_on(semicolon, main, "punct")
    return True


def clause_for_subject(semicolon: Token) -> bool:
    """A first clause taken for a second subject: "A son, Erik, | drowned | in 1979; she did not go there again"."""
    verb = semicolon.head
    subjects = [child for child in verb.lefts if child.dep_ in SUBJECTS]
    if len(subjects) != _TWO or not subjects[0].i < semicolon.i < subjects[1].i:
        return False
    noun = subjects[0]
    participle = next((child for child in noun.rights if child.dep_ == "acl" and child.right_edge.i == semicolon.i - 1), None)
    if participle is None or participle.tag_ not in ("VBN", "VBD") or noun.right_edge is not participle.right_edge:
        return False
    hang_on(participle, participle if verb.dep_ == "ROOT" else verb.head, verb.dep_)
    participle.tag_ = "VBD"
    hang_on(noun, participle, "nsubj")
    hang_on(verb, participle, "conj")
    hang_on(semicolon, participle, "punct")
    for child in verb.lefts:
        if child.i < semicolon.i:
            child.head = participle
    return True


_TWO = 2


def clause_after_time(semicolon: Token) -> bool:
    """A clause taken for one of a noun: "made arms; at the end of the war it | employed nine"."""
    link = semicolon.nbor()
    beside = link.head if link.head.dep_ == "dep" else None  # "employed nine, | most of them women"
    main = link.head if beside is None else beside.head
    if link.dep_ != "prep" or main.pos_ != "VERB" or main.i > semicolon.i:
        return False
    told = next((one for one in link.subtree if one.dep_ in _OF_NOUNS and one.tag_ in ("VBD", "VBZ", "VBP")), None)
    subject = None if told is None else subject_of(told)
    is_bare = told is not None and subject is not None and told.left_edge is subject.left_edge and subject.tag_ not in _RELATIVE
    if told is None or not is_bare or told.head.right_edge is not link.right_edge:
        return False
    hang_on(told, main, "conj")
    for part in (link, beside):
        if part is not None:
            part.head = told
    hang_on(semicolon, main, "punct")
    return True


_RELATIVE = ("WDT", "WP", "WP$", "WRB")
_OF_NOUNS = ("acl", "relcl")  # the relations of clauses to nouns


def _after(semicolon: Token) -> list[Token]:
    """The words of a sentence after its semicolon."""
    return semicolon.doc.tokens[semicolon.i + 1 : semicolon.sent.end]


def opening_time_of_first(mark: Token) -> bool:
    """When a first clause was, hung on the next: "| The following month | they wrote to it; no reply was received"."""
    before = (place for place in mark.nbor(-1).ancestors if place.dep_ == "ccomp" and place.i < mark.i < place.head.i)
    first = next((place for place in (mark.nbor(-1), *before) if place.dep_ == "ccomp"), None)
    main = first.head if first is not None else mark
    subject = next((child for child in first.lefts if child.dep_ in NOUN_SUBJECTS), None) if first is not None else None
    if first is None or subject is None or not first.i < mark.i < main.i or not is_finite(first):
        return False
    opening = [child for child in main.lefts if child.dep_ in ("npadvmod", "prep") and child.right_edge.i < subject.left_edge.i]
    for child in opening:
        child.head = first
    return bool(opening)
