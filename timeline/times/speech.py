"""Quoted speech: "today" in it is the day of the speaking. `"We sail today," he said on Monday`, printed on Tuesday."""

from __future__ import annotations

from timeline.times.find import Found
from timeline.times.lexicon import PARAGRAPH, Lexicon, Pieces
from timeline.times.terms import Bare, Day, PartOfDay, Weekday

_REACH = 400  # pieces of a quotation
_CLAUSE = 24  # pieces between a quotation and the day of the speaking


def said_on(found: Found, others: list[Found], index: int, pieces: Pieces, lexicon: Lexicon) -> Found | None:
    """The span that tells when the words around a span were said, if it is one of "today" and the like in a quotation.

    `others[index]` is the span; the other one stands after the quotation, or before it, with a verb of speech between.
    """
    term = found.term.day if isinstance(found.term, PartOfDay) else found.term
    if not isinstance(term, Day) or not _is_quoted(found, pieces):
        return None
    end = pieces.codes.find('"', found.last, found.last + _REACH)
    for other in others[index + 1 : index + 3]:
        if other.first > end >= 0:
            return other if _tells_speaking(other, end, other.first, pieces, lexicon) else None
    start = pieces.codes.rfind('"', 0, found.first)
    before = others[index - 1] if index else None
    return before if before and _tells_speaking(before, before.last, start, pieces, lexicon) else None


def _is_quoted(found: Found, pieces: Pieces) -> bool:
    """Whether a quotation has opened in the paragraph, and not closed."""
    start = max(pieces.codes.rfind(PARAGRAPH, 0, found.first), found.first - _REACH, 0)
    return pieces.codes.count('"', start, found.first) % 2 == 1


def _tells_speaking(day: Found, start: int, end: int, pieces: Pieces, lexicon: Lexicon) -> bool:
    between = pieces.codes[start:end]
    if not isinstance(day.term, Bare | Day) or (isinstance(day.term, Bare) and not isinstance(day.term.piece, Weekday)):
        return False
    return 0 <= end - start <= _CLAUSE and PARAGRAPH not in between and not set(between).isdisjoint(lexicon.members["speech-cue"])
