"""Quoted speech: "today" in it is the day of the speaking. `"We sail today," he said on Monday`, printed on Tuesday."""

from __future__ import annotations

from timeline.times.find import Found
from timeline.times.lexicon import PARAGRAPH, Lexicon, Pieces
from timeline.times.terms import Bare, Calendar, Day, Last, MonthDay, Part, PartOfDay, Term, Weekday

_REACH = 400  # pieces of a quotation
_CLAUSE = 24  # pieces between a quotation and the day of the speaking


def said_on(found: Found, others: list[Found], index: int, pieces: Pieces, lexicon: Lexicon) -> Found | None:
    """The span that tells when the words around a span were said, if it is one of "today" and the like in a quotation.

    `others[index]` is the span; the other one stands after the quotation, or before it, with a verb of speech between.
    """
    term = found.term.day if isinstance(found.term, PartOfDay) else found.term
    if not isinstance(term, Day) or not is_quoted(found, pieces):
        return None
    end = pieces.codes.find('"', found.last, found.last + _REACH)
    after = next((other for other in others[index + 1 :] if other.first > end), None) if end >= 0 else None
    if after is not None and _tells_speaking(after, end, after.first, pieces, lexicon):
        return after
    start = pieces.codes.rfind('"', 0, found.first)
    before = next((other for other in reversed(others[:index]) if other.last <= start), None)
    if before is None or start - before.last > _CLAUSE:
        return None
    opening = max(pieces.codes.rfind(mark, 0, before.first) for mark in ('"', ".", PARAGRAPH)) + 1
    return before if _tells_speaking(before, max(opening, before.first - _CLAUSE), start, pieces, lexicon, 2) else None


def is_quoted(found: Found, pieces: Pieces) -> bool:
    """Whether a quotation has opened in the paragraph, and not closed."""
    start = max(pieces.codes.rfind(PARAGRAPH, 0, found.first), found.first - _REACH, 0)
    return pieces.codes.count('"', start, found.first) % 2 == 1


def _tells_speaking(day: Found, start: int, end: int, pieces: Pieces, lexicon: Lexicon, clauses: int = 1) -> bool:
    """Whether a span is a day, told with a verb of speech in the clause (or two) between two places."""
    if not _is_day(day.term):
        return False
    between = pieces.codes[start:end]
    is_near = end - start <= _CLAUSE * clauses and PARAGRAPH not in between
    return is_near and not set(between).isdisjoint(lexicon.members["speech-cue"])


def _is_day(term: Term) -> bool:
    match term:
        case PartOfDay(_, inner) | Part(_, inner):
            return _is_day(inner)
        case Bare(piece) | Last(piece):
            return isinstance(piece, Weekday | MonthDay)
        case Calendar(_, _, day):
            return day is not None
        case _:
            return isinstance(term, Day)
