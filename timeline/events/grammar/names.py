"""Names and descriptions of several words, as the parse holds them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token


def whole_name(noun: Token) -> Token | None:
    """The first noun of a name, from its last: the treaty of "the Treaty of Hadrin", the king of "the King of Marl"."""
    over = noun.head.head
    is_last = noun.pos_ == "PROPN" and noun.dep_ == "pobj" and noun.head.lower_ == "of"
    is_name = over.pos_ == "PROPN" or over.text in ("Friends", "Sons", "Daughters")  # "Friends of Marl Lido, which was set up"
    return over if is_last and is_name and over.text.istitle() else None


def described_as(noun: Token) -> Token | None:
    """What is told to be one: of "the Six are a forum", the Six; the noun itself where that has no name or noun."""
    if noun.dep_ != "attr" or noun.head.lemma_ != "be" or not any(child.lower_ in ("a", "an") for child in noun.lefts):
        return None
    return next((child for child in noun.head.lefts if child.dep_ == "nsubj" and child.pos_ in ("NOUN", "PROPN")), noun)


def of_after(noun: Token) -> Token | None:
    """The "of" that follows a noun at once: of "the Bank of Lund", not of "the Bank, one of several"."""
    return next((child for child in noun.rights if child.lower_ == "of" and child.i == noun.i + 1), None)
