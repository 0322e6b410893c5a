"""Participles that the parser took for past tenses, and past tenses that it took for participles.

Of "a clerk named Lee sent a memo" a small parser takes "named" for the verb, of "the site, updated daily, closed" both. As in
`misparses`, each function knows one such habit by its marks, and says nothing elsewhere.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from timeline.events.grammar.names import described_as, whole_name
from timeline.events.grammar.verbs import auxiliaries
from timeline.events.parsing.arcs import FINITE, SUBJECTS, subject_of
from timeline.events.parsing.parse import once
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_FEW = 2  # words
_NEAR = 8  # words between a number and who is counted
_words = lists("description")


def arranged_noun(participle: Token) -> Token | None:
    """What was arranged for a day: "arrived for the talks, | scheduled for May": the talks."""
    if participle.tag_ != "VBN" or participle.dep_ not in ("advcl", "xcomp", "dep") or participle.i < participle.head.i:
        return None
    helpers = [helper.lower_ for helper in auxiliaries(participle)]
    is_held = helpers == ["to", "be"] and participle.lemma_ in ("hold", "stage")  # "the summit, | to be held in May"
    is_bare = not helpers and participle.lemma_ in _words("arranged") | _words("made")
    if not (is_held or is_bare):
        return None
    before = participle.doc.tokens[max(0, participle.left_edge.i - 2) : participle.left_edge.i]
    if len(before) < _FEW or not (before[-1].text == "," or is_held):
        return None
    last = before[0] if before[-1].text == "," else before[-1]  # "came for the summit | to be held in May"
    noun = last.head if last.text == ")" else last
    over = noun
    while is_held and over.dep_ == "pobj" and over.head.lower_ in ("of", "on", "for"):
        over = over.head.head  # "the summit of the League of Ports, to be held in May"
        noun = over if over.lemma_.lower() in _words("occasions") else noun
    noun = whole_name(noun) or noun
    noun = described_as(noun) or noun  # "the Aune was a ship of 60 guns, launched in May": the Aune
    return noun if noun.pos_ in ("NOUN", "PROPN") and noun.dep_ in ("pobj", "dobj", "attr", "nsubj") else None


def is_after_comma(subject: Token) -> bool:
    """Whether a clause ends before a subject: "two men hurt in the fire, police said"; not before "the army, its best, won"."""
    before, after = subject.left_edge.i - 1, subject.right_edge.i + 1
    is_whose = any(child.lower_ == "whose" for child in subject.lefts)
    is_set_apart = "," in (subject.right_edge.text, subject.doc.tokens[after].text if after < len(subject.doc) else "")
    return subject.tag_ != "CD" and not is_whose and before >= 0 and subject.doc.tokens[before].text == "," and not is_set_apart


_OBJECTS_ALONE = ("dobj", "ccomp", "xcomp", "acomp", "attr", "oprd")


@once
def main_after(verb: Token) -> Token | None:
    """The verb of a clause whose subject has a participle, taken for its verb: "a clerk named Lee | sent a memo"."""
    is_participle = verb.tag_ == "VBG" or (verb.tag_ in ("VBD", "VBN") and verb.lower_.endswith(("ed", "en", "wn")))
    subject = subject_of(verb)  # a pronoun has no participle beside it
    if not is_participle or verb.pos_ != "VERB" or auxiliaries(verb) or subject is None or subject.tag_ == "PRP":
        return None
    words = load_vocabulary()
    if verb.lemma_ in words.words("verb", "reporting") or (verb.tag_ != "VBG" and verb.lemma_ in words.words("tense", "alone")):
        return None
    things = (child for child in verb.rights if child.dep_ in ("dobj", "attr", "ccomp", "xcomp", "acomp"))
    if verb.tag_ != "VBG" and verb.lemma_ not in ("name", "call") and any(one.lemma_ not in _words("times") for one in things):
        return None  # "scored two goals": no participle
    return next((child for child in verb.rights if participle_before(child) is verb), None)


def participle_before(verb: Token) -> Token | None:
    """The participle that took the subject of a verb: named, of "a clerk named Lee | sent a memo"."""
    over = verb.head
    is_hung = verb.dep_ in ("dep", "advcl", "ccomp") and verb.tag_ == "VBD" and over.i < verb.i - 1
    if not is_hung or any(child.dep_ in (*SUBJECTS, "mark", "aux", "auxpass", "advmod") for child in verb.lefts):
        return None
    if any(child.dep_ == "agent" for child in verb.rights):
        return None  # "referred to a group | founded by Moe"
    return over if verb.nbor(-1).text not in (",", ";", ":", "-") and not verb.nbor(-1).is_quote else None


@once
def noun_of_joined(verb: Token) -> Token | None:
    """What a participle is of that was joined to a verb by no link: "worked when fire broke out at the mine | run by Acme"."""
    is_bare = (
        verb.dep_ in ("conj", "advcl")
        and verb.tag_ in ("VBN", "VBD")
        and not any(child.dep_ in (*SUBJECTS, "aux", "auxpass", "mark") for child in verb.lefts)
    )
    if not is_bare or verb.head.pos_ not in ("VERB", "AUX") or verb.i <= verb.head.i + 1 or verb.left_edge is not verb:
        return None
    before = verb.nbor(-1)
    is_agentive = any(child.dep_ == "agent" for child in verb.rights)
    return before if is_agentive and before.pos_ in ("NOUN", "PROPN") and before.head is not verb else None


@once
def gapped_from(verb: Token) -> Token | None:
    """The verb whose "was" a participle with a subject shares: "two were killed and nine | wounded"."""
    subject = next((child for child in verb.lefts if child.dep_ == "nsubj"), None)
    if subject is None or verb.tag_ not in ("VBN", "VBD") or auxiliaries(verb) or subject.left_edge.i == verb.sent.start:
        return None
    words = load_vocabulary()
    is_other = verb.lemma_ in words.words("tense", "alone") or verb.lemma_ in words.words("verb", "reporting")
    if is_other or not verb.lower_.endswith(("ed", "en", "wn")):
        return None
    if any(child.dep_ in (*_OBJECTS_ALONE, "prt") for child in verb.rights) or not _is_of_number(subject, verb):
        return None
    link = subject.left_edge.nbor(-1)
    before = verb.doc.tokens[max(verb.sent.start, link.i - _NEAR * 2) : link.i] if link.lower_ in ("and", ",") else ()
    helpers = [token for token in before if token.dep_ == "auxpass"]
    first = helpers[-1].head if helpers else verb
    is_shared = verb.tag_ == "VBN" or (verb.dep_ == "conj" and verb.head is first)
    return first if is_shared and first.i < link.i and first.tag_ == "VBN" else None


def _is_of_number(subject: Token, verb: Token) -> bool:
    """Whether a participle can hardly be a past tense: by its tag, or as what is said of some of many."""
    some = (subject, *subject.lefts)
    return verb.tag_ == "VBN" or any(word.tag_ == "CD" or word.lower_ in _SOME for word in some)


_SOME = ("others", "several", "many", "some", "dozens", "scores", "hundreds", "thousands", "another")


@once
def noun_of_sentence(participle: Token) -> Token | None:
    """The subject of a past tense, where a sentence has no other verb: "All envoys to the talks | met here on Monday"."""
    root = participle.sent.root
    is_bare = participle.dep_ == "acl" and participle.tag_ in ("VBN", "VBD") and not auxiliaries(participle)
    if not is_bare or root.pos_ not in ("NOUN", "PROPN") or not root.is_ancestor(participle) or participle.i < root.i:
        return None
    if any(token.tag_ in FINITE for token in participle.sent if token.dep_ != "relcl" and token.head.dep_ != "relcl"):
        return None
    earlier = any(child.dep_ == "acl" and child.i < participle.i for child in root.rights)
    is_second = participle.head is root and earlier and participle.nbor(-1).text != "," and participle.nbor(-1).dep_ != "cc"
    return root if is_second or participle.lemma_ in _words("never_passive") else None


@once
def is_attribute(participle: Token) -> bool:
    """Whether a participle stands before a name as its attribute, taken for a clause: "told | visiting Minister Ann Lee"."""
    over = participle.head
    is_clause = (
        participle.dep_ == "xcomp" and participle.tag_ == "VBG" and participle.i == over.i + 1 and over.lemma_ in ("tell", "meet")
    )
    named = next((child for child in participle.rights if child.dep_ == "dobj"), None)
    return is_clause and named is not None and named.left_edge.i == participle.i + 1


@once
def is_set_apart(verb: Token) -> bool:
    """Whether a participle stands between commas after its noun, though taken for a past tense: "the site, updated daily,"."""
    if verb.tag_ not in ("VBD", "VBN") or verb.i < 2 or not verb.lower_.endswith("ed"):
        return False
    before = verb.nbor(-1) if verb.nbor(-1).pos_ != "ADV" else verb.nbor(-2)  # "Marl, recently | voted the best"
    if not _sets_apart(before) or before.i == 0:
        return False
    noun = before.nbor(-1)
    if noun.dep_ not in SUBJECTS or noun.pos_ not in ("NOUN", "PROPN") or auxiliaries(verb) or not _is_closed(verb):
        return False
    told = (
        child
        for child in verb.children
        if child.dep_ in ("dobj", "ccomp", "attr", "oprd") and child.lemma_ not in _words("times")
    )
    return all(_is_office(child) for child in told) or any(child.lower_ == "by" for child in verb.rights)


def _sets_apart(mark: Token) -> bool:
    """Whether a mark is a comma or a dash."""
    return mark.text == "," or mark.text.strip("-–—") == "" != mark.text


def _is_office(noun: Token) -> bool:
    """Whether a noun tells what somebody became: "Ann Lee, appointed | acting president | on Monday, left"."""
    is_bare = not any(child.dep_ in ("det", "poss", "nummod") for child in noun.lefts)
    is_appointed = noun.head.lemma_ in load_vocabulary().words("factuality", "appointing")
    return is_appointed and is_bare and load_vocabulary().is_person(noun.lemma_)


def _is_closed(participle: Token) -> bool:
    """Whether another verb follows after a comma, whose subject the noun before is: not in "the firm, a mill, filed for it"."""
    after = participle.doc.tokens[participle.i + 1 : participle.sent.end]
    return any(_sets_apart(mark) and word.tag_ in FINITE for mark, word in itertools.pairwise(after))


def has_own_object(participle: Token) -> bool:
    """Whether a past tense after a comma was taken for a participle: "The snow, rarely seen here, damaged the poles"."""
    before = participle.doc.tokens[participle.left_edge.i - 1]
    is_giving = participle.lemma_ in load_vocabulary().words("description", "giving")
    told = (child for child in participle.rights if child.dep_ == "ccomp")
    finds = any(link.lower_ == "that" and link.dep_ == "mark" for clause in told for link in clause.lefts)
    has_object = finds or any(child.dep_ == "dobj" for child in participle.children)
    noun = participle.head
    is_alone = noun.dep_ == "ROOT" and not _is_closed(participle)  # "The firm, Acme Partners, filed for it": the only verb
    has_object = has_object or (
        is_alone and any(child.dep_ in ("appos", "relcl") and child.i < participle.i for child in noun.rights)
    )
    return before.text == "," and not is_giving and has_object


def is_absolute(verb: Token) -> bool:
    """Whether a participle tells of some of what was just named: "23 died, most of them | lost in the snow"."""
    subject = next((child for child in verb.lefts if child.dep_ in SUBJECTS), None)
    if subject is None or verb.dep_ not in ("advcl", "conj") or verb.tag_ not in ("VBD", "VBN") or auxiliaries(verb):
        return False
    is_some = subject.lower_ in ("all", "both", "each", "half", "many", "most", "several", "some", "two", "three")
    is_after_comma = subject.left_edge.nbor(-1).text == ","
    has_more = any(child.dep_ in ("dobj", "ccomp", "xcomp", "acomp", "attr") for child in verb.rights)
    return is_some and is_after_comma and not has_more and any(child.dep_ in ("agent", "prep") for child in verb.rights)


def is_as_well(doing: Token) -> bool:
    """Whether a participle tells what is done besides: "will cut costs, as well as | improving health"."""
    link = doing.head
    return doing.dep_ == "pcomp" and link.lower_ == "as" and any(child.lower_ == "well" for child in link.lefts)
