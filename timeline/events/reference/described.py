"""Phrases round common nouns as names of what they mean: the judge, the company."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from timeline.events.grammar.names import of_after
from timeline.events.parsing.arcs import NOUN_SUBJECTS
from timeline.events.reference.entity import Entity
from timeline.events.reference.kinds_of_names import gender_of_noun
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_FEW = 2  # words
_SINGLING = ("only", "even", "just", "merely")  # of what a clause tells: "only the crane survives. | It | was listed"
_MOST_WORDS = 5  # of a phrase that stands for a pronoun
_words = lists("reference")


def described(head: Token, pronouns: Mapping[int, str], time_tokens: frozenset[int]) -> Entity | None:
    """A phrase round a common noun: the judge, the company. Of "her father", where it is not known whose, the text is empty.

    A time beside the noun is not of its name: "in July | fever broke out".
    """
    kept = [child for child in head.lefts if child.dep_ in ("det", "amod", "compound", "poss", "nummod")]
    if head.dep_ in ("compound", "npadvmod", "attr") or head.lower_ == "percent":
        return None
    if any(child.lower_ in ("no", "whose", "which", "what") for child in kept) or head.lower_ in ("nobody", "nothing", "none"):
        return None
    gender = gender_of_noun(head.lemma_)
    kind = "person" if gender or load_vocabulary().is_person(head.lemma_) or _is_couple(head) else "thing"
    if kind == "person" and _number(head) == 1 and not any(child.dep_ in ("det", "poss") for child in kept):
        return None  # "official of the tribunal"
    is_span = head.lemma_ in _words("spans") and all(child.dep_ != "compound" for child in kept)  # not "the fashion week"
    if head.lemma_ == "source" or is_span or head.left_edge.lower_ == "not":  # "not a single issue"
        return None  # "sources said they had arrested a man"
    if head.lower_ in _words("all_of_a_kind") and not kept and head.rights:
        return None  # "people | of that town": not all people
    owner = next((child for child in kept if child.tag_ == "PRP$"), None)
    if owner is not None:
        whose = owner.lower_ if owner.lower_ in ("my", "our") else pronouns.get(owner.i)
        which = [child for child in kept if kind == "thing" and _tells_which(child) and child.i not in time_tokens]
        text = " ".join([whose, *(child.text for child in which), head.text]) if whose else ""
        return Entity(text, kind, gender, _number(head))
    start = min([head.i, *(child.left_edge.i for child in head.lefts if child.dep_ not in NOUN_SUBJECTS)])
    phrase = [token for token in head.doc.tokens[start : head.i + 1] if not (token.is_space or token.i in time_tokens)]
    is_singled = len(phrase) > 1 and phrase[0].lower_ in _SINGLING and phrase[1].pos_ != "NUM"  # "only three points"
    phrase = phrase[1:] if is_singled else phrase
    if phrase and phrase[0].dep_ == "det" and phrase[0].lower_ in ("a", "an"):
        text = " ".join(["the", *(token.text for token in phrase[1:])])
    else:
        text = "".join(token.text + token.whitespace_ for token in phrase).strip()
        is_plain = bool(phrase) and (phrase[0].dep_ == "det" or phrase[0].pos_ == "NUM" or _opens_plainly(phrase[0]))
        text = text[:1].lower() + text[1:] if is_plain else text
    if len(phrase) > _MOST_WORDS or any(token.is_punct for token in phrase):
        text = f"the {head.text}"
    several = _of_several(head)
    made = _made(head) if several is None else several.doc.text_between(several.left_edge.i, several.i + 1)
    if made and len(phrase) < _MOST_WORDS:
        text += f" of {made}"  # "the Lund maker of boats", "the group of traders"
    if (second := _second_of_two(head)) is not None:
        other = described(second, pronouns, time_tokens)
        return Entity(f"{text} and {other.text}" if other is not None and other.text else "", kind, gender, 2)
    return Entity(text, kind, gender, _number(head))


def _second_of_two(head: Token) -> Token | None:
    """The noun joined to another, where these two are all: "crime and | poverty", "the driver and a | passenger"."""
    joined = [child for child in head.rights if child.dep_ == "conj"]
    if len(joined) != 1 or joined[0].pos_ != "NOUN" or head.tag_ in ("NNS", "NNPS"):
        return None
    is_with = any(child.dep_ == "cc" and child.lower_ == "and" for child in head.rights)
    return joined[0] if is_with and all(child.dep_ != "conj" for child in joined[0].rights) else None


def _tells_which(word: Token) -> bool:
    """Whether a word before a noun tells which of several is meant: "her | last | book"."""
    return word.lower_ in ("last", "only", "old", "new") or load_vocabulary().is_ordinal(word.lower_)


def _made(head: Token) -> str:
    """What a maker makes, an owner owns."""
    of = of_after(head)
    noun = None if of is None or head.lemma_ not in _words("makers") else next(iter(of.rights), None)
    is_short = noun is not None and noun.right_edge is noun and noun.i - noun.left_edge.i < _FEW
    return noun.doc.text_between(noun.left_edge.i, noun.i + 1) if noun is not None and is_short else ""


def _opens_plainly(first: Token) -> bool:
    """Whether a word has its capital only from the start of its sentence."""
    return first.is_sent_start and first.pos_ in ("NOUN", "ADV", "ADP", "ADJ", "VERB")


def _number(head: Token) -> int:
    told = next((child.i for child in head.rights if child.dep_ == "relcl"), len(head.doc))
    listed = (child for child in head.children if child.dep_ == "conj")
    joined = any(child.i < told or child.pos_ == head.pos_ for child in listed)  # not "the book she wrote, Ice and Fire"
    is_many = head.tag_ in ("NNS", "NNPS") and head.lower_ not in _words("one_or_many")
    return 2 if joined or is_many or _is_couple(head) or _of_several(head) is not None else 1


def _is_couple(noun: Token) -> bool:
    """Whether two persons are told of in one word: "the | couple | were in Lund"."""
    return noun.lower_ == "couple" and noun.dep_ in NOUN_SUBJECTS


def _of_several(head: Token) -> Token | None:
    """The several that a noun counts: "a group | of traders"."""
    of = of_after(head) if head.lower_ in ("group", "band", "handful", "party") else None
    noun = None if of is None else next(iter(of.rights), None)
    return noun if noun is not None and noun.tag_ == "NNS" and load_vocabulary().is_person(noun.lemma_) else None
