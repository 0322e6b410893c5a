"""Days of the week: which terms are one, and which are told by the story: "they met on 6 May. On the Thursday it voted"."""

from __future__ import annotations

from timeline.times.anchors import Anchors
from timeline.times.find import Found
from timeline.times.lexicon import Pieces
from timeline.times.terms import Bare, Clock, Modified, Part, PartOfDay, Term, Weekday


def is_weekday(term: Term) -> bool:
    """Whether a term is of a day that comes round each week: "Saturday", "by noon on Saturday"."""
    whole = whole_of(term)
    return isinstance(whole, Bare) and isinstance(whole.piece, Weekday)


def whole_of(term: Term) -> Term:
    """What a part of a day is of: the "last Monday" of "before dawn last Monday"."""
    match term:
        case Part(_, inner) | PartOfDay(_, inner) | Modified(_, inner):
            return whole_of(inner)
        case Clock(day=inner) if inner is not None:
            return whole_of(inner)
        case _:
            return term


def is_day_of_story(found: Found, anchors: Anchors, pieces: Pieces) -> bool:
    """Whether a weekday follows what a text has told: "on the Thursday it voted", but not "on the Thursday flight"."""
    if anchors.told is None or not is_weekday(found.term):
        return False
    words = [word for word in pieces.words[max(found.first - _BEFORE, 0) : found.first] if word.strip()]
    if len(words) < _ARTICLE or words[-1] != "the" or words[-2].lower() not in _LINKS:
        return False
    after = next((word for word in pieces.words[found.last : found.last + 2] if word.strip()), "")
    return not after[:1].islower() or after in _OPENERS


_BEFORE = 4  # pieces: two words
_ARTICLE = 2  # words: "on the"
_LINKS = ("on", "by", "until", "till", "from", "since")
_OPENERS = frozenset(
    ("it", "he", "she", "they", "we", "the", "a", "an", "his", "her", "their", "its", "and", "but", "when", "as", "two", "three")
)
