"""What a noun and a clause of it show of themselves: a person, an event, a name, a number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.grammar.misparses import IS_PLURAL
from timeline.events.grammar.verbs import auxiliaries
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_words = lists("description")


def hung_on(noun: Token) -> Token:
    """What a noun's phrase hangs on: of "the library in Halifax", the library."""
    return noun.head.head if noun.dep_ == "pobj" and noun.head.pos_ == "ADP" else noun


def number_of(clause: Token) -> bool | None:
    """Whether the verb of a clause tells of several; None where its form does not say."""
    known = (IS_PLURAL[word.lower_] for word in (*auxiliaries(clause), clause) if word.lower_ in IS_PLURAL)
    return next(known, False if clause.tag_ == "VBZ" else None)


def is_which(clause: Token) -> bool:
    """Whether a clause tells of a thing: "patients in a trial | that ended in May" tells of no patients."""
    return clause.dep_ == "relcl" and any(child.lower_ in ("which", "that") and child.tag_ == "WDT" for child in clause.lefts)


def is_suffered(clause: Token) -> bool:
    """Whether a clause tells what was done to its subject: "which was | completed"."""
    return any(child.dep_ == "auxpass" for child in clause.lefts)


def is_person(noun: Token) -> bool:
    """Whether a common noun is of persons: "the clerk"."""
    return noun.pos_ == "NOUN" and load_vocabulary().is_person(noun.lemma_)


def is_titled(name: Token) -> bool:
    """Whether a name is a person's, by the title before it; or a noun names persons."""
    titles = load_vocabulary().words("reference", "titles")
    return is_person(name) or (name.pos_ == "PROPN" and any(child.text in titles for child in name.lefts))


def has_trade(name: Token) -> bool:
    """Whether a trade stands before a name: "former congressman Ann Lee"."""
    return name.pos_ == "PROPN" and any(load_vocabulary().is_person(child.lower_) for child in name.lefts)


def is_called(name: Token) -> bool:
    """Whether a name is a person's by its given name: "Ann Lee"."""
    first = name.left_edge
    return (
        name.pos_ == "PROPN"
        and first.dep_ == "compound"
        and first.head is name
        and load_vocabulary().gender_of(first.text) is not None
    )


def is_event(noun: Token) -> bool:
    """Whether a noun is what happens; of a name only where that says so: "the Battle of Orsk", not "the Order of the Lance"."""
    clear = _words("occasions") | load_vocabulary().words("nominal", "clear")
    return noun.lemma_.lower() in (clear if noun.pos_ == "PROPN" else event_nouns())


EVENT_LINKS = ("of", "on", "for", "in", "at", "against", "between", "with")


def event_nouns() -> frozenset[str]:
    """The nouns of what happens: "battle", "meeting"."""
    return _words("occasions").union(*load_vocabulary().tables["nominal"].values())


def is_placed_in(noun: Token) -> bool:
    """Whether a phrase tells where something is: "the library | in Halifax", "the school | on Sark"."""
    return noun.head.lower_ in PLACING or (noun.head.lower_ == "on" and noun.pos_ == "PROPN" and not noun.lefts)


PLACING = ("in", "at", "through", "along", "across", "near", "outside", "beside")


def is_held(participle: Token) -> bool:
    """Whether only an event can be what a participle tells of: "held", "carried out"."""
    is_out = participle.lower_ == "carried" and any(child.lower_ == "out" for child in participle.rights)
    return participle.lower_ == "held" or is_out
