"""What is not a time: spans that the rules read and their neighbours refute."""

from __future__ import annotations

from timeline.times.find import Found
from timeline.times.interval import Grain
from timeline.times.lexicon import NAME, SPACE, WORD, Lexicon, Pieces
from timeline.times.terms import Bare, Calendar, Day, Duration, Holiday, Month, PartOfDay, Repeat, Season, That, Weekday


def is_time(found: Found, pieces: Pieces, lexicon: Lexicon) -> bool:
    """Whether the words around a span let it be a time."""
    match found.term:
        case Bare(Month()):
            return _is_month(found, pieces, lexicon) and not _in_name(found, pieces, lexicon)
        case Bare(Weekday()):
            return not _in_name(found, pieces, lexicon) and not _is_person(found, pieces)
        case Bare(Season()) if found.last - found.first == 1:
            return pieces.words[found.first].islower() or not _in_name(found, pieces, lexicon)
        case That(Season()) if pieces.words[found.first].lower() == "that":
            return not _follows_noun(found, pieces)  # "empires that fall"
        case PartOfDay() | Day() | Bare(Holiday()):
            return not _in_name(found, pieces, lexicon)
        case Duration(((_, Grain.QUARTER),)):
            return not _is_fraction(found, pieces)
        case Calendar(_, None, None) if found.rule in ("year", "year-after-preposition"):
            return not _counts(found, pieces, lexicon)
        case Repeat() if found.rule == "adverb-of-set" and _is_periodical(found, pieces, lexicon):
            return False
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


_AFTER_SURNAME = ("family", "government", "cabinet", "premiership", "household", "brothers", "sisters")


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
    if before is not None and pieces.codes[before] in members["determiner"]:  # "the May elections", "a June pact"
        after = _after(pieces, found.last)
        return after is not None and pieces.codes[after] == WORD and pieces.words[after] not in _AFTER_SURNAME
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


def _is_periodical(found: Found, pieces: Pieces, lexicon: Lexicon) -> bool:
    """ "The daily reported": a paper."""
    before, after = _before(pieces, found.first), _after(pieces, found.last)
    if before is None or after is None:
        return False
    determined = pieces.codes[before] in lexicon.members["determiner"]
    return determined and pieces.codes[after] in lexicon.members["speech-cue"] + lexicon.members["present-cue"]


def _follows_noun(found: Found, pieces: Pieces) -> bool:
    before = _before(pieces, found.first)
    return before is not None and pieces.codes[before] in (WORD, NAME)


def _is_fraction(found: Found, pieces: Pieces) -> bool:
    """ "Three quarters of them" is a fraction."""
    after = _after(pieces, found.last)
    return "-" in pieces.codes[found.first : found.last] or (after is not None and pieces.words[after].lower() == "of")


def _counts(found: Found, pieces: Pieces, lexicon: Lexicon) -> bool:
    """A number before a plural noun counts it ("1987 miners"), unless a word before it asks for a year ("in 1987 miners")."""
    after = _after(pieces, found.last)
    if (
        after is None
        or pieces.codes[after] != WORD
        or not pieces.words[after].endswith("s")
        or pieces.words[after].endswith("ss")
    ):
        return False
    before = _before(pieces, found.first)
    return before is None or pieces.codes[before] not in lexicon.members["of-a-year"]


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
