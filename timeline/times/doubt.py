"""What is not a time: spans that the rules read and their neighbours refute."""

from __future__ import annotations

from collections.abc import Collection

from timeline.times.find import Found
from timeline.times.interval import Grain
from timeline.times.lexicon import MARK, NAME, PARAGRAPH, SPACE, WORD, Lexicon, Pieces
from timeline.times.terms import (
    Bare,
    Calendar,
    Century,
    Clock,
    Day,
    Decade,
    Duration,
    Half,
    Holiday,
    Modified,
    Month,
    MonthDay,
    Part,
    PartOfDay,
    Quarter,
    Repeat,
    Season,
    That,
    Weekday,
)


def surnames(candidates: list[Found], pieces: Pieces, lexicon: Lexicon) -> set[str]:
    """The months and seasons that a text uses as surnames: "Theresa May" makes each bare "May" doubtful."""
    doubtful = lexicon.members["doubtful-month"] + lexicon.members["season"]
    people = set()
    for found in candidates:
        if isinstance(found.term, Bare) and _is_alone(found) and pieces.codes[found.first] in doubtful:
            before, word = _before(pieces, found.first), pieces.words[found.first]
            if before is not None and pieces.codes[before] == NAME and word.istitle():
                people.add(word)
    return people


def _is_alone(found: Found) -> bool:
    """Whether a span is the name of a month or season and nothing more."""
    return found.last - found.first == 1 and isinstance(found.term, Bare) and isinstance(found.term.piece, Month | Season)


# What is named after a holiday, and need not be on it.
_OF_HOLIDAYS = frozenset(
    ("Parade", "Concert", "Cup", "Rising", "Massacre", "Honours", "Honors", "Island", "Market", "Carol", "Message", "Classic")
)


def is_time(found: Found, pieces: Pieces, lexicon: Lexicon, people: Collection[str] = ()) -> bool:
    """Whether the words around a span let it be a time; `people` are the surnames of the text that are words of time."""
    if found.first == 0 and found.last == len(pieces.words):
        return True  # a phrase that stands alone is looked up: "May", "4:30"
    if _is_title(found, pieces) or (pieces.words[found.first] in people and _is_alone(found)):
        return False
    if found.rule == "holiday" and pieces.words[found.last + 1 : found.last + 2] and pieces.words[found.last + 1] in _OF_HOLIDAYS:
        return False  # "New Year's Day Parade"
    match found.term:
        case Bare(Month()):
            return _is_month(found, pieces, lexicon) and not _in_name(found, pieces, lexicon)
        case Bare(Weekday()) | PartOfDay(_, Bare(Weekday())) if not _ANY.isdisjoint(
            pieces.words[max(found.first - 4, 0) : found.first]
        ) and _is_any(found, pieces):
            return False
        case Bare(Weekday()) if (code := pieces.codes[found.last + 1 : found.last + 2]) and code in lexicon.members[
            "after-weekday"
        ]:
            return False  # "Sunday shifts"
        case Bare(Weekday()):
            return not (_in_name(found, pieces, lexicon) or _is_person(found, pieces, lexicon) or _is_word(found, pieces))
        case Bare(Season()) if _is_done(found, pieces, lexicon):
            return False
        case Bare(Season()) if found.last - found.first == 1:
            return pieces.words[found.first].islower() or not (
                _in_name(found, pieces, lexicon) or _is_person(found, pieces, lexicon)
            )
        case Bare(Season()):
            return not _is_capital_before_name(found, pieces)
        case That(Season() | Month()) if pieces.words[found.first].lower() == "that":
            word = pieces.words[found.last - 1]  # things do not "spring", but from something
            next_words = pieces.words[found.last : found.last + 2]
            is_last = next_words[:1] in ([","], ["."], [";"]) or next_words[1:] in (["and"], ["but"])
            ends = (word.istitle() or word == "spring") and is_last
            is_verb = pieces.words[found.last - 1].lower() in _VERBS_TOO and not ends  # "was freed that March."
            return not is_verb or not _follows_noun(found, pieces)
        case Bare(Quarter() | Half()) | Part(_, Bare(Quarter() | Half())):
            return not _is_sport(found, pieces, lexicon)
        case Part(_, Decade()) | Decade():
            return not _is_age(found, pieces, lexicon)
        case Bare(Holiday("Election Day")) if pieces.words[found.first].islower():
            return False  # the day of whichever vote is told of
        case Bare(Holiday()) if (after := _after(pieces, found.last)) and pieces.codes[after] in lexicon.members["after-season"]:
            return False  # "a Christmas tree"
        case Day() if _in_title_case(found, pieces):
            return False  # "the journal Medicine Today"
        case Bare(Holiday() | MonthDay()) | PartOfDay() | Day():
            return not _in_name(found, pieces, lexicon)
        case Clock(day=None):
            is_time_of_day = not (_is_measured(found, pieces, lexicon) or _in_title_case(found, pieces))
            return is_time_of_day and not _is_of_an_event(found, pieces)
        case Duration(((_, Grain.QUARTER),)):
            return not _is_fraction(found, pieces)
        case Duration():
            return not _is_war(found, pieces)
        case Century():
            after = _after(pieces, found.last)
            return after is None or pieces.codes[after] != NAME or pieces.words[found.last - 1].islower()  # "20th Century Fox"
        case Calendar(_, None, None) if found.rule in ("year", "year-after-preposition"):
            return not _counts(found, pieces, lexicon)
        case Modified() if found.rule == "circa":
            is_count = pieces.words[found.first].lower() in ("nearly", "almost")  # "nearly 2000 fled"
            return not is_count and pieces.codes[found.first - 1 : found.first] != "."  # "42 U.S.C. 1983"
        case Repeat() if found.rule == "adverb-of-set" and _is_periodical(found, pieces, lexicon):
            return False
        case Repeat() if found.rule == "adverb-of-set":
            return pieces.words[found.first][0].islower() or _starts_sentence(pieces, found.first)
        case _ if found.rule in ("told-unit", "told-week"):
            is_capital = pieces.words[found.last - 1].istitle() and _stands_out(found, pieces)
            return not (is_capital or _is_award(found, pieces, lexicon))
        case _:
            return True


def _is_award(found: Found, pieces: Pieces, lexicon: Lexicon) -> bool:
    """ "Player of the year", "employee of the month"."""
    first = found.first
    is_of = first >= 4 and pieces.codes[first - 2] in lexicon.members["=of"] and pieces.codes[first - 3] == SPACE
    return is_of and pieces.codes[first - 4] in lexicon.members["of-the-year"]


def _is_title(found: Found, pieces: Pieces) -> bool:
    """Whether a span stands in a pair of quotation marks with nothing but capital words and figures: "Today", "1984"."""
    start = pieces.codes.rfind('"', max(found.first - _LONGEST_TITLE, 0), found.first)
    end = pieces.codes.find('"', found.last, found.last + _LONGEST_TITLE)
    if start < 0 or end < 0 or not set(pieces.codes[start + 1 : end]).isdisjoint(",.!?;"):
        return False
    words = [word for word in pieces.words[start + 1 : end] if word.isalnum()]
    return bool(words) and not words[0].islower() and all(not word[0].islower() or word in _SMALL for word in words)


_LONGEST_TITLE = 14  # pieces, half of them spaces
_SMALL = ("a", "an", "and", "at", "for", "from", "in", "of", "on", "the", "to", "with")


_VERBS_TOO = ("fall", "spring", "march", "may")  # "empires that fall", "a bill that May backed"


def _is_done(found: Found, pieces: Pieces, lexicon: Lexicon) -> bool:
    """ "Meant to winter in the south", "would winter there": what somebody does; but "from autumn to winter" ends a range."""
    to, after = _before(pieces, found.first), _after(pieces, found.last)
    if to is None or after is None or pieces.words[after] not in _PLACES:
        return False
    if pieces.words[to] in ("would", "will", "must", "could", "should"):
        return True
    if pieces.words[to] != "to":
        return False
    start = _before(pieces, to)
    return start is None or pieces.codes[start] not in lexicon.members["season"]


_PLACES = ("in", "at", "on", "near", "with", "among", "there")


def _is_capital_before_name(found: Found, pieces: Pieces) -> bool:
    """ "The Winter War"."""
    after = _after(pieces, found.last)
    return pieces.words[found.last - 1].istitle() and after is not None and pieces.words[after].istitle()


def _is_age(found: Found, pieces: Pieces, lexicon: Lexicon) -> bool:
    """ "In his early thirties"."""
    before = _before(pieces, found.first)
    owned = before is not None and pieces.words[before].lower() in ("his", "her", "their", "my", "our", "your")
    return owned and pieces.codes[found.last - 1] in lexicon.members["decade-name"]


def _stands_out(found: Found, pieces: Pieces) -> bool:
    """Whether a span is written in capitals amid words that are not."""
    before, after = _before(pieces, found.first), _after(pieces, found.last)
    beside = [pieces.words[at] for at in (before, after) if at is not None]
    return any(word.islower() for word in beside) and not any(word.isupper() and len(word) > 1 for word in beside)


def _in_title_case(found: Found, pieces: Pieces) -> bool:
    """ "Midnight Rambler": a capital word beside another, within a sentence."""
    word = pieces.words[found.first]
    if not word.istitle() or not word.isalpha() or _starts_sentence(pieces, found.first):
        return False
    before, after = _before(pieces, found.first), _after(pieces, found.last)
    return any(at is not None and pieces.codes[at] == NAME for at in (before, after))


def _is_word(found: Found, pieces: Pieces) -> bool:
    """ "Reported by the Sun.", "for the SAT.": a short weekday at a sentence's end, after an article."""
    word = pieces.words[found.first]
    before = _before(pieces, found.first)
    return word.endswith(".") and (word.isupper() or (before is not None and pieces.words[before].lower() == "the"))


_ANY = frozenset({"a", "one", "A", "One"})


def _is_any(found: Found, pieces: Pieces) -> bool:
    """Whether a weekday may be any: "on a Sunday", "one Tuesday in May"; but "in a Monday interview" it is the last."""
    before = _before(pieces, found.first)
    if before is not None and pieces.codes[before] == WORD:
        before = _before(pieces, before)  # "on a wet Sunday"
    if before is None:
        return False
    word, earlier = pieces.words[before].lower(), _before(pieces, before)
    return word == "one" or (word == "a" and earlier is not None and pieces.words[earlier].lower() == "on")


def _is_sport(found: Found, pieces: Pieces, lexicon: Lexicon) -> bool:
    """Whether the sentence is of a game: its quarters and halves are no parts of a year."""
    start = max(found.first - _NEAR, 0, *(pieces.codes.rfind(mark, 0, found.first) for mark in _SENTENCE_ENDS))
    ends = (pieces.codes.find(mark, found.last) for mark in _SENTENCE_ENDS)
    end = min([*(at for at in ends if at >= 0), found.last + _NEAR])
    return not set(pieces.codes[start:end]).isdisjoint(lexicon.members["sport"])


_NEAR = 60  # pieces: a long sentence
_SENTENCE_ENDS = (".", "!", "?", PARAGRAPH)


_GOING = ("service", "train", "flight", "bus", "ferry", "express", "departure")  # "the 07:42 service" is a train's name


def _is_measured(found: Found, pieces: Pieces, lexicon: Lexicon) -> bool:
    """A clock without its half of the day that tells how long or how much: "won in 2:07:15", "with 2:35 left"."""
    if found.rule != "clock" or pieces.codes[found.last - 1] in lexicon.members["ampm"] + lexicon.members["zone"]:
        return False
    before, after = _before(pieces, found.first), _after(pieces, found.last)
    if before is not None and pieces.words[before].lower() in ("in", "with", "a"):
        return True
    if not _MEASURES.isdisjoint(pieces.words[max(found.first - 8, 0) : found.first]):
        return True
    if before is not None and pieces.codes[before] == "." and len(pieces.words[before - 1]) <= 4:
        return True  # "Rom. 8:28"
    if after is not None and pieces.words[after] in ("left", "remaining"):
        return True
    if after is not None and pieces.words[after] in _GOING:
        return True
    return after is not None and pieces.words[after] == "of"


_MEASURES = frozenset({"ratio", "scale", "odds", "mile", "marathon"})


_DAYS_OF_EVENTS = ("day", "date", "eve", "morning", "afternoon", "evening", "night")


def _is_of_an_event(found: Found, pieces: Pieces) -> bool:
    """Whether an hour is that of a day which is told by what happened on it: "at 11 p.m. on the night of the fire"."""
    words = [word.lower() for word in pieces.words[found.last : found.last + 8] if word != " "]
    return words[:2] == ["on", "the"] and words[2:3] != [] and words[2] in _DAYS_OF_EVENTS and words[3:4] == ["of"]


def _is_war(found: Found, pieces: Pieces) -> bool:
    """ "The Thirty Years' War", "the Six-Day War"."""
    after = _after(pieces, found.last + (pieces.words[found.last : found.last + 1] in (["'"], ["’"])))
    return after is not None and pieces.words[after] == "War"


def _before(pieces: Pieces, at: int) -> int | None:
    """The piece before, over one space; None at a text's or paragraph's start."""
    return None if at < 2 or pieces.codes[at - 1] != SPACE else at - 2


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
    if _is_person(found, pieces, lexicon) or (
        pieces.words[found.first].isupper() and len(pieces.words[found.first]) == 3 and _stands_out(found, pieces)
    ):
        return False  # "Mr. May", "an APR of 12 percent"
    is_short = len(pieces.words[found.first]) == 3 and pieces.words[found.first] != "May"
    if is_short and _is_alone(found) and pieces.words[found.last : found.last + 1] in (["'s"], ["’s"]):
        return False  # "Jan's horsemen"
    is_name = pieces.words[found.first] == "Jan" and _is_given_name(found, pieces)
    if _is_alone(found) and (is_name or _is_of_person(found, pieces)):
        return False
    if (
        before is not None
        and pieces.words[before] == "of"
        and (owner := _before(pieces, before)) is not None
        and pieces.codes[owner] == NAME
    ):
        return False  # "the Ides of March"
    if pieces.codes[found.first] not in members["doubtful-month"] or found.rule == "months-told":
        return True
    if before is not None and pieces.codes[before] in members["signal"]:
        return True
    if before is not None and pieces.codes[before] == "," and pieces.codes[before - 1] in members["month"]:
        return True  # "January, March and June"
    if before is not None and pieces.codes[before] in members["before-month"]:
        after = _after(pieces, found.last)
        return after is None or pieces.codes[after] != NAME  # "and June Carter sang"
    if before is not None and pieces.codes[before] in members["determiner"]:  # "the May elections", "a June pact"
        after = _after(pieces, found.last)
        return after is not None and pieces.codes[after] == WORD and pieces.words[after] not in _AFTER_SURNAME
    return False


def _is_given_name(found: Found, pieces: Pieces) -> bool:
    """Whether a surname follows, as in "by Jan Steen", "Jan van Oeyen"; but "in Jan Toyota sold" tells a month."""
    before, after = _before(pieces, found.first), _after(pieces, found.last)
    if before is not None and pieces.words[before].lower() in ("in", "last", "this", "next", "early", "late", "of"):
        return False
    while after is not None and pieces.words[after] in _PARTICLES:
        after = _after(pieces, after + 1)
    return after is not None and pieces.codes[after] == NAME


def _is_of_person(found: Found, pieces: Pieces) -> bool:
    """Whether something is somebody's whose name follows: "the family of Jan Steen", "the house of April Jones"."""
    before, after = _before(pieces, found.first), _after(pieces, found.last)
    if pieces.words[found.first] not in _GIVEN_NAMES or before is None or pieces.words[before] != "of":
        return False
    owned = _before(pieces, before)
    is_part = owned is None or not pieces.words[owned].islower() or pieces.words[owned] in _PARTS_OF_MONTHS
    return not is_part and after is not None and pieces.codes[after] == NAME


_GIVEN_NAMES = ("Jan", "April", "May", "June", "August")
_PARTS_OF_MONTHS = (
    "end",
    "start",
    "beginning",
    "middle",
    "close",
    "rest",
    "half",
    "part",
    "day",
    "days",
    "week",
    "weeks",
    "month",
    "elections",
)

_PARTICLES = ("van", "der", "den", "de", "von", "ten", "ter")


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
    """Whether a bare number counts or measures something, or is part of a longer number."""
    members, words = lexicon.members, pieces.words
    before, after = _before(pieces, found.first), _after(pieces, found.last)
    is_since = before is not None and words[max(before - 4, 0) : before + 1 : 2] == ["since", "at", "least"]
    if before is not None and not is_since and _is_quantified(before, pieces, members):
        return True
    if after is None:
        return False
    if words[after] == "were":
        return before is None or pieces.codes[before] not in members["before-year"]  # "2000 were hurt"
    if words[after] == "of" and after + 2 < len(words) and words[after + 2] in _OWNERS:
        year = words[found.first]  # "his visit in 1992 of the mine"; not "he dug in 1200 of the mines"
        is_year = before is not None and words[before] == "in" and year.isdecimal() and _LEAST_YEAR <= int(year) <= _LAST_YEAR
        return not is_year
    # A number before a plural noun counts it ("1987 miners"), unless a word before it asks for a year ("in 1987 miners").
    if pieces.codes[after] != WORD or not words[after].endswith("s") or words[after].endswith("ss"):
        return False
    return before is None or pieces.codes[before] not in members["of-a-year"]


_LEAST_YEAR, _LAST_YEAR = 1500, 2050  # of a number that is rather a year than a count
_OWNERS = ("the", "them", "its", "their", "his", "her", "us")


def _is_quantified(before: int, pieces: Pieces, members: dict[str, str]) -> bool:
    codes = pieces.codes
    two = _before(pieces, before)
    previous = codes[two] if two is not None else ""
    if codes[before] in members["quantifier"] + MARK or codes[before] in members["number"]:
        return True
    word = pieces.words[before].lower()
    if word == "." and len(pieces.words[before - 1]) == 1:
        return True  # "H.R. 2010"
    if word == "in":
        return bool(previous) and previous in members["=one"]  # "one in 2000"
    if word == "as":
        return two is not None and pieces.words[two].lower() in ("many", "much", "few", "high", "low")
    if word == "than":
        return two is not None and pieces.words[two].lower() in ("more", "fewer", "less")
    if word in ("to", "at", "least", "most", "many"):
        if two is not None and pieces.words[two].lower() in ("up", "at", "as"):
            return True
        if previous and previous in members["number"] + members["counted"] and two is not None:  # "rose 23 to 2010"
            three = _before(pieces, two)
            return three is not None and codes[three] in members["level"] + members["number"]
        return bool(previous) and previous in members["level"]
    return word in ("of", "is", "was", "reached") and bool(previous) and previous in members["total"]


def _is_person(found: Found, pieces: Pieces, lexicon: Lexicon) -> bool:
    """ "Mr. Friday", "Judge Winter"; "Friday the painter": before "the" and a common noun, with no preposition before."""
    after = _after(pieces, found.last)
    before = _before(pieces, found.first)
    if before is not None and pieces.codes[before] in lexicon.members["honorific"]:
        return pieces.words[before][0].isupper()
    if after is None or pieces.words[after] != "the" or after + 2 >= len(pieces.words):
        return False
    noun = pieces.words[after + 2]
    return (
        (before is None or pieces.codes[before] == NAME) and noun.islower() and noun.endswith(("er", "or", "ist", "ian", "man"))
    )
