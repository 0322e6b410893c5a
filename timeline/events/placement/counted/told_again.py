"""What a noun names again: "the closure" of a mill that "was shut in August", "his arrest" of one who "was arrested"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from timeline.events.detection.detect import Trigger
from timeline.events.grammar.roles import find_object
from timeline.events.grammar.subjects import find_subject
from timeline.events.parsing.arcs import NOUN_SUBJECTS
from timeline.events.vocabulary import load_vocabulary
from timeline.times.interval import Grain, Interval

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token


def told_before(
    triggers: Sequence[Trigger], places: Mapping[int, int], found: Sequence[Interval | None], place: int
) -> Interval | None:
    """When "the fire" was, of which the text told before: that fire's date, or its verb's: "A fire broke out on May 3"."""
    noun = triggers[place].token
    owner = _owner(noun)
    is_named = owner is not None or any(child.lower_ in ("the", "that", "this") for child in noun.lefts)
    if noun.pos_ != "NOUN" or not is_named:
        return None
    for before in reversed(range(place)):
        token = triggers[before].token
        if token.pos_ == "VERB" and triggers[before].factuality == "happened" and _is_deed(noun, token, owner):
            return found[before]  # "a crane | collapsed on 3 May. Two days after the collapse"
        if owner is not None:
            continue
        if any(child.dep_ in NOUN_SUBJECTS and child.lemma_ == noun.lemma_ for child in token.lefts):
            return found[before]
        if token.lemma_ != noun.lemma_ or token.pos_ != "NOUN":
            continue
        verb = places.get(token.head.i) if token.dep_ in ("nsubj", "nsubjpass", "dobj") else None
        return found[before] or (None if verb is None else found[verb])
    is_blow = owner is None and noun.lemma_ in load_vocabulary().words("link", "blows") and len(noun.lefts) == 1
    return _blow_before(triggers, found, place) if is_blow else None


def _owner(noun: Token) -> Token | None:
    """Whose a deed was, or what it was done to: the father of "his | father's arrest" and "the arrest of his | father"."""
    of = (word for child in noun.rights if child.lower_ == "of" and child.i == noun.i + 1 for word in child.rights)
    return next((child for child in noun.lefts if child.dep_ == "poss"), None) or next(of, None)


def _is_deed(noun: Token, verb: Token, owner: Token | None) -> bool:
    """Whether a noun names what a verb tells; of one with an owner, where it is the verb's subject or object."""
    deeds = load_vocabulary().words("link", "deeds")
    if verb.lemma_ != noun.lemma_ and f"{noun.lemma_}:{verb.lemma_}" not in deeds:
        return False
    if owner is None:
        return not noun.rights  # not "the fall of Lund" of any fall
    if owner.tag_ == "PRP$":
        return True
    return any(one is not None and one.lemma_ == owner.lemma_ for one in (find_subject(verb), find_object(verb)))


def _blow_before(triggers: Sequence[Trigger], found: Sequence[Interval | None], place: int) -> Interval | None:
    """When "the accident" was, that a text tells by a verb: "a ferry | capsized on 14 January. Two days after the accident"."""
    days = (found[at] for at in range(place) if triggers[at].factuality == "happened" and _is_blow(triggers[at].token))
    return next((when for when in days if when is not None and when.grain <= Grain.DAY), None)


def _is_blow(token: Token) -> bool:
    return token.lemma_ in load_vocabulary().words("link", "sudden" if token.pos_ == "NOUN" else "striking")
