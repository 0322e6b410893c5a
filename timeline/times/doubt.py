"""What is not a time: spans that the rules read and their neighbours refute."""

from __future__ import annotations

from timeline.times.find import Found
from timeline.times.lexicon import NAME, SPACE, Lexicon, Pieces
from timeline.times.terms import Bare, Month, Repeat, Season, Weekday


def is_time(found: Found, pieces: Pieces, lexicon: Lexicon) -> bool:
    """Whether the words around a span let it be a time."""
    match found.term:
        case Bare(Month()):
            return _is_month(found, pieces, lexicon) and not _in_name(found, pieces, lexicon)
        case Bare(Weekday()):
            return not _in_name(found, pieces, lexicon) and not _is_person(found, pieces)
        case Bare(Season()) if found.last - found.first == 1:
            return pieces.words[found.first].islower() or not _in_name(found, pieces, lexicon)
        case Repeat() if found.rule == "adverb-of-set":
            return pieces.words[found.first][0].islower() or _starts_sentence(pieces, found.first)
        case _:
            return not (found.rule == "today" and _in_name(found, pieces, lexicon))


def _before(pieces: Pieces, at: int, back: int = 1) -> int | None:
    """The piece before, over one space; None at a text's or paragraph's start."""
    for _ in range(back):
        if at < 2 or pieces.codes[at - 1] != SPACE:
            return None
        at -= 2
    return at


def _after(pieces: Pieces, at: int) -> int | None:
    return at + 1 if at + 1 < len(pieces.codes) and pieces.codes[at] == SPACE else None


def _starts_sentence(pieces: Pieces, at: int) -> bool:
    before = _before(pieces, at)
    return before is None or pieces.codes[before] in '.?!:"'


def _is_month(found: Found, pieces: Pieces, lexicon: Lexicon) -> bool:
    """Names of months that are other words or people's names ("May", "March", "April") need a cue before or after them."""
    members = lexicon.members
    before = _before(pieces, found.first)
    if (
        before is not None
        and pieces.words[before] == "of"
        and (owner := _before(pieces, before)) is not None
        and pieces.codes[owner] == NAME
    ):
        return False  # "the Ides of March"
    if pieces.codes[found.first] not in members["doubtful-month"]:
        return True
    if before is not None and pieces.codes[before] in members["signal"] + members["before-month"]:
        return True
    return pieces.words[found.first].lower() not in ("may", "march", "april", "june", "august", "mar", "jan", "dec", "jun", "sep")


def _in_name(found: Found, pieces: Pieces, lexicon: Lexicon) -> bool:
    """Whether a word of time is part of a proper name: "USA Today", "September Group", "Black September"."""
    members = lexicon.members
    after = _after(pieces, found.last)
    if after is not None and pieces.codes[after] in members["name-after"]:
        return True
    before = _before(pieces, found.first)
    if before is None:
        return False
    called = pieces.codes[before] in members["name-cue"] and after is not None and pieces.words[after][0].isupper()
    return called or pieces.codes[before] in members["name-before"]


def _is_person(found: Found, pieces: Pieces) -> bool:
    """ "Friday the painter": a weekday before "the" and a common noun, with no preposition before it."""
    after = _after(pieces, found.last)
    before = _before(pieces, found.first)
    if after is None or pieces.words[after] != "the" or after + 2 >= len(pieces.words):
        return False
    noun = pieces.words[after + 2]
    return (
        (before is None or pieces.codes[before] == NAME) and noun.islower() and noun.endswith(("er", "or", "ist", "ian", "man"))
    )
