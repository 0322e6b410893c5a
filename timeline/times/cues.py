"""What the rules of tense read beside a span: the word before it, what ends a clause, how far one reaches."""

from __future__ import annotations

from timeline.times.lexicon import SPACE

BREAKS = ',;:()"–'
REACH = 60  # pieces to each side, of which half are spaces: a long clause
PARTICIPLE = ("ed", "en", "wn", "rn")


def code_at(codes: str, at: int) -> str:
    """The code at a place; one that no word has, where there is none."""
    return codes[at] if 0 <= at < len(codes) else "\0"


def word_before(codes: str, at: int) -> str:
    """The code of the word before a place."""
    return codes[at - 2] if at >= 2 and codes[at - 1] == SPACE else "\0"
