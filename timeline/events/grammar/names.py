"""Names of several words, as the parse holds them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token


def whole_name(noun: Token) -> Token | None:
    """The first noun of a name, from its last: the treaty of "the Treaty of Hadrin", the king of "the King of Marl"."""
    over = noun.head.head
    is_last = noun.pos_ == "PROPN" and noun.dep_ == "pobj" and noun.head.lower_ == "of"
    return over if is_last and over.pos_ == "PROPN" and over.text.istitle() else None
