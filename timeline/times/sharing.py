"""Lists and ranges whose members share a year or a week: "January, March and June 2003", "from Monday to Wednesday last week"."""

from __future__ import annotations

import attrs

from timeline.times.find import Found
from timeline.times.instant import days_in_month
from timeline.times.lexicon import Pieces
from timeline.times.ranges import RANGES, between
from timeline.times.terms import Bare, Calendar, Month, MonthDay, Part, Piece, Quarter, Season, Term, Weekday, Within

_JOINTS = (*RANGES, "and", "or", "&", ",", ", and", ", or", "and in", "and on", "and again on")


def share_years(spans: list[Found], pieces: Pieces) -> list[Found]:
    """The spans, with the year told at the end of a list or range given to those before it, and of its start to those after.

    A list of commas shares nothing until an "and" closes it; a range into an earlier month started the year before.
    """
    shared = list(spans)
    closed = False
    for at in range(len(spans) - 2, -1, -1):
        joint = between(shared[at], shared[at + 1], pieces)
        closed = joint in _JOINTS and (joint != "," or closed)
        if closed:
            shared[at] = _with_term(shared[at], _like(shared[at].term, shared[at + 1].term, -1 if joint in RANGES else 0))
    for at in range(1, len(spans)):
        joint = between(shared[at - 1], shared[at], pieces)
        if joint in _JOINTS and joint != ",":
            shared[at] = _with_term(shared[at], _like(shared[at].term, shared[at - 1].term, 1))
    return shared


def _with_term(found: Found, term: Term | None) -> Found:
    return found if term is None else attrs.evolve(found, term=term)


def _like(term: Term, other: Term, turn: int) -> Term | None:
    """A term told with the year (or week) of another one beside it; the year beside that where a range runs over its end."""
    match term, other:
        case Part(name, inner), _:
            whole = _like(inner, other, turn)
            return None if whole is None else Part(name, whole)
        case _, Part(_, whole):
            return _like(term, whole, turn)
        case Bare(Month() | MonthDay() as piece), Calendar(year, int(month), _):
            passed = piece.number - month if isinstance(piece, Month) else piece.month - month
            is_whole_year = turn < 0 and passed == 0 and isinstance(piece, Month)  # "from May to May 2020"
            return _of_year(piece, year + (turn if passed * turn < 0 or is_whole_year else 0))
        case Bare(Weekday() | Month() | MonthDay() | Quarter() | Season() as piece), Within(beside, whole) if type(
            beside
        ) is type(piece) or {type(beside), type(piece)} == {Month, MonthDay}:
            return Within(piece, whole)
        case _:
            return None


def _of_year(piece: Piece, year: int) -> Term | None:
    match piece:
        case Month(number):
            return Calendar(year, number)
        case MonthDay(month, day) if day <= days_in_month(year, month):
            return Calendar(year, month, day)
        case _:
            return None
