"""Whether an event happened: FactBank's scale (Saurí and Pustejovsky, 2009), by rules over the parse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from timeline.events.verbs import is_negated, verb_group
from timeline.events.vocabulary import Vocabulary, load_vocabulary

if TYPE_CHECKING:
    from spacy.tokens import Token

Factuality = Literal["happened", "did-not-happen", "expected", "possible", "unknown"]


def factuality(token: Token, language: str = "en") -> Factuality:
    """Whether what a trigger names happened, as the text tells it."""
    words = load_vocabulary(language)
    if token.pos_ in ("VERB", "AUX"):
        return _of_verb(token, words)
    if token.pos_ == "ADJ":
        above = _of_verb(token.head, words)
        return "expected" if above == "happened" and token.lower_ in words.words("factuality", "planned_adjectives") else above
    return _of_noun(token, words)


def _of_verb(verb: Token, words: Vocabulary) -> Factuality:
    group = verb_group(verb)
    if any(child.dep_ == "mark" and child.lower_ in ("if", "unless", "whether") for child in verb.children):
        return "possible"
    if group.modality is not None:
        told_ahead = group.modality == "would" and verb.dep_ == "ccomp" and group.aspect == "NONE" and group.polarity == "POS"
        return "expected" if told_ahead else "possible"
    if group.polarity == "NEG":
        return "did-not-happen"
    if any(child.dep_ == "advmod" and child.lower_ in words.words("factuality", "possible_adverbs") for child in verb.children):
        return "possible"
    if group.tense == "FUTURE" or _is_going_to(verb):
        return "expected"
    if verb.tag_ == "VBN" and verb.lemma_ in words.words("factuality", "scheduling") and _is_passive(verb):
        return "did-not-happen" if _is_called_off(verb, words) else "expected"
    if group.tense in ("PAST", "PRESENT"):
        return _under_reporter(verb)
    return _of_clause(verb, words)


def _is_passive(verb: Token) -> bool:
    return any(child.dep_ in ("auxpass", "nsubjpass") for child in verb.children)


def _is_called_off(verb: Token, words: Vocabulary) -> bool:
    """Whether the sentence says that what was planned was cancelled: "had been planned for May but was called off"."""
    for token in verb.sent:
        if token.lemma_ in words.words("factuality", "cancelling") and token != verb:
            return True
        if token.lemma_ in ("call", "put") and any(c.dep_ == "prt" and c.lower_ in ("off", "back") for c in token.children):
            return True
    return False


def _is_going_to(verb: Token) -> bool:
    return verb.dep_ == "xcomp" and verb.head.lower_ == "going" and verb_group(verb.head).aspect == "PROGRESSIVE"


def _under_reporter(verb: Token) -> Factuality:
    """A finite clause under a verb: denied, feared, or told as it is."""
    head = verb.head
    if verb.dep_ != "ccomp" or head == verb or head.pos_ != "VERB" or verb.i < head.i:
        return "happened"
    if head.lemma_ == "deny":
        return "did-not-happen"
    if head.lemma_ in ("suggest", "fear", "doubt", "suspect", "speculate", "hope", "expect", "predict"):
        return "expected" if head.lemma_ in ("hope", "expect", "predict") else "possible"
    return "happened"


def _of_clause(verb: Token, words: Vocabulary) -> Factuality:
    """Infinitives and participles: what they stand under decides."""
    if verb.dep_ == "conj" and verb.head.pos_ == "VERB" and verb.head.tag_ == verb.tag_:
        return _of_verb(verb.head, words)
    if verb.head.pos_ == "ADJ" and verb.head.lower_ in words.words("factuality", "planned_adjectives"):
        return "expected"
    head = _above(verb)
    if head is None:
        return "happened" if verb.tag_ != "VB" else "unknown"
    above = _of_verb(head, words) if head.pos_ in ("VERB", "AUX") else _of_noun(head, words)
    lemma = head.lemma_.lower()
    if lemma in words.words("factuality", "denied") and verb.dep_ in ("xcomp", "ccomp", "pcomp", "dobj"):
        return "unknown" if above != "happened" else "did-not-happen"
    if above in ("possible", "did-not-happen", "expected") and verb.dep_ != "acl":
        return "possible" if above == "did-not-happen" else above
    if lemma in words.words("factuality", "possible"):
        return "possible"
    if verb.tag_ == "VB":
        return _of_infinitive(verb, head, above, words)
    if lemma in words.words("factuality", "planned") and verb.dep_ in ("xcomp", "ccomp", "pcomp"):
        return "expected"
    return above


def _of_infinitive(verb: Token, head: Token, above: Factuality, words: Vocabulary) -> Factuality:
    lemma = head.lemma_.lower()
    if lemma in words.words("factuality", "planned") and _is_called_off(verb, words):
        return "did-not-happen"
    if lemma == "be":  # "is to open in May"
        return "expected"
    if lemma in words.words("verb", "aspectual") or lemma in ("manage", "help", "come", "go", "force", "prove", "get", "use"):
        return above if verb.dep_ == "xcomp" else "unknown"
    if lemma in words.words("factuality", "planned") or head.pos_ in ("NOUN", "ADJ"):
        return "expected"
    return "unknown"


def _above(token: Token) -> Token | None:
    """What a clause stands under, over prepositions."""
    head = token.head
    while head != token and head.pos_ in ("ADP", "PART", "SCONJ") and head.head != head:
        head = head.head
    if head == token:
        return None
    if head.pos_ == "ADJ" and head.head != head:
        return head.head if head.head.pos_ in ("VERB", "AUX") else head
    return head


def _of_noun(noun: Token, words: Vocabulary) -> Factuality:
    if is_negated(noun):
        return "did-not-happen"
    verb = noun.head
    if verb.pos_ == "ADP" and verb.head != verb:
        verb = verb.head
    if verb == noun or verb.pos_ not in ("VERB", "AUX"):
        return "happened"
    lemma = verb.lemma_.lower()
    is_object = noun.dep_ in ("dobj", "nsubjpass") or noun.head.pos_ == "ADP"
    if is_object and lemma in words.words("factuality", "planned") | {"threaten", "mull"}:
        return "expected" if lemma not in words.words("factuality", "possible") else "possible"
    if is_object and lemma in ("prevent", "avert", "avoid", "cancel", "ban", "forbid", "rule"):
        return "did-not-happen"
    if lemma in words.words("description", "light") and noun.dep_ in ("dobj", "nsubjpass", "nsubj"):
        return _of_verb(verb, words)
    return "happened"
