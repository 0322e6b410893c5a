"""Which tokens are events, and their TimeML class, tense, aspect, polarity and modality."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from timeline.events.factuality import Factuality, factuality
from timeline.events.verbs import VerbGroup, is_negated, verb_group
from timeline.events.vocabulary import Vocabulary, load_vocabulary

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_NOT_CLAUSES = ("amod", "prep", "aux", "auxpass", "compound", "nmod", "punct", "case")


@attrs.frozen(eq=False)
class Trigger:
    """A token that names an event, with what the grammar says of it."""

    token: Token
    event_class: str
    group: VerbGroup
    factuality: Factuality


def detect(doc: Doc, time_tokens: frozenset[int] = frozenset(), language: str = "en") -> tuple[Trigger, ...]:
    """The events of an analysed text, in order; `time_tokens` are the places taken by time expressions."""
    words = load_vocabulary(language)
    found = []
    for token in doc:
        if token.i in time_tokens:
            continue
        if _is_verbal(token, words):
            found.append(Trigger(token, _verb_class(token, words), verb_group(token), factuality(token, language)))
        elif _is_adjectival(token, words):
            found.append(Trigger(token, "I_STATE", verb_group(token.head), factuality(token, language)))
        elif _is_nominal(token, words):
            polarity = "NEG" if is_negated(token) else "POS"
            group = VerbGroup("NONE", "NONE", polarity, None)
            found.append(Trigger(token, _noun_class(token, words), group, factuality(token, language)))
    return tuple(found)


def _is_verbal(token: Token, words: Vocabulary) -> bool:
    if token.pos_ != "VERB" or not token.is_alpha or token.dep_ in _NOT_CLAUSES:
        return False
    if token.lemma_ in words.words("verb", "relation") and not (token.lemma_ == "compare" and _has_subject(token)):
        return False
    if token.lemma_ == "be" or token.tag_ == "MD":
        return False
    if token.tag_ == "VBN" and token.dep_ == "acl":
        return any(child.dep_ in ("agent", "prep", "npadvmod", "advmod", "xcomp") for child in token.children)
    return not (
        token.tag_ == "VBG" and token.lower_ in ("following", "including", "according", "regarding", "concerning", "during")
    )


def _has_subject(token: Token) -> bool:
    return any(child.dep_ in ("nsubj", "nsubjpass") for child in token.children)


def _is_adjectival(token: Token, words: Vocabulary) -> bool:
    return (
        token.pos_ == "ADJ"
        and token.dep_ == "acomp"
        and token.head.lemma_ == "be"
        and token.lower_ in words.words("adjective", "clear")
    )


def _is_nominal(token: Token, words: Vocabulary) -> bool:
    if token.pos_ != "NOUN" or not token.is_alpha:
        return False
    lemma = token.lemma_.lower()
    if token.dep_ == "compound":  # "bankruptcy court", "trial lawyer"
        return False
    if lemma in words.words("nominal", "clear"):
        return True
    return lemma in words.words("nominal", "doubtful") and _has_sign_of_event(token)


def _has_sign_of_event(token: Token) -> bool:
    """An owner, an "of", or a verb that gives, makes or holds it: then a doubtful noun is an event."""
    if any(
        child.dep_ == "poss" or (child.dep_ == "prep" and child.lower_ in ("of", "by", "against", "with"))
        for child in token.children
    ):
        return True
    return token.dep_ in ("dobj", "nsubjpass") and token.head.lemma_ in (
        "hold",
        "begin",
        "start",
        "end",
        "make",
        "launch",
        "conduct",
        "reach",
        "sign",
        "face",
        "cause",
        "give",
        "receive",
        "win",
    )


def _verb_class(token: Token, words: Vocabulary) -> str:
    lemma = token.lemma_.lower()
    has_clause = any(child.dep_ in ("ccomp", "xcomp") for child in token.children)
    if lemma in words.words("verb", "reporting"):
        return "REPORTING"
    if lemma in words.words("verb", "perception"):
        return "PERCEPTION"
    if lemma in words.words("verb", "aspectual"):
        return "ASPECTUAL"
    if lemma in words.words("verb", "i_state"):
        return "I_STATE"
    if lemma in words.words("verb", "i_action"):
        return "I_ACTION" if has_clause or any(child.dep_ == "dobj" for child in token.children) else "OCCURRENCE"
    return "STATE" if lemma in words.words("verb", "state") else "OCCURRENCE"


def _noun_class(token: Token, words: Vocabulary) -> str:
    lemma = token.lemma_.lower()
    for name in ("i_action", "i_state", "state", "reporting", "aspectual"):
        if lemma in words.words("noun", name):
            return name.upper()
    return "OCCURRENCE"
