"""The story: what a text has told of so far, and where tense looks from there. `read` folds a text with these."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from typing import get_args

import attrs

from timeline.errors import TimelineError, shown_value
from timeline.times.anchors import GENERATION, Anchors, Direction
from timeline.times.cues import PARTICIPLE, REACH
from timeline.times.find import Found
from timeline.times.instant import add_days
from timeline.times.interval import Grain, Interval, closed_start, unit
from timeline.times.lexicon import PARAGRAPH, SPACE, Lexicon, Pieces
from timeline.times.looking import looks_ahead, looks_back
from timeline.times.parts import part_of_day
from timeline.times.ranges import Reading
from timeline.times.resolve import goes_adrift, resolve
from timeline.times.sentences import ENDS, in_one_sentence, opens_sentence
from timeline.times.speech import is_quoted
from timeline.times.tense import tense_near
from timeline.times.terms import (
    Ago,
    Bare,
    Beside,
    Calendar,
    Clock,
    Day,
    Last,
    Later,
    Modified,
    NewYear,
    Next,
    Nth,
    Part,
    PartOfDay,
    Reference,
    Repeat,
    Season,
    Span,
    Term,
    That,
    This,
    Turn,
    Weekday,
    Within,
)

Tense = Callable[[int], str | None]
TENSES = ("past", "present", "future", "either", None)
TENSES_SHOWN = "'past', 'present', 'future', 'either' or None"
_DIRECTIONS: dict[str | None, Direction] = {one: one for one in get_args(Direction)}


def direction_of(found: Found, signal: str | None, pieces: Pieces, lexicon: Lexicon, tense: Tense | None) -> Direction | None:
    """Where the tense looks around a span; None where no verb says it, or one in the present."""
    if tense is None and looks_ahead(pieces, found.first, lexicon.members):
        return "future"
    if tense is not None:
        seen = tense(pieces.starts[found.first])
        if seen not in TENSES:
            raise TimelineError(f"tense returned {shown_value(seen)}: it may return {TENSES_SHOWN}")
    else:
        is_hour = isinstance(found.term, Part | PartOfDay | Clock | Modified) and _opens_with_hour(found.term)
        is_hour = is_hour or (isinstance(found.term, Span) and found.term.sign > 0)  # "wrote three books over the next decade"
        seen = tense_near(pieces, found.first, found.last, lexicon, is_hour=is_hour)
    if seen != "past" and (
        found.rule == "on-or-before" or (seen not in (None, "either") and signal in ("by", "until", "through"))
    ):
        return "future"
    if signal == "since":
        return "past"  # "will be her first visit since August", "had been under way since May"
    return _DIRECTIONS.get(seen)


def needs_tense(term: Term) -> bool:
    """Whether tense decides which of the times that come round a term means."""
    match term:
        case (
            Bare()
            | This()
            | That(Grain.WEEKEND | Grain.MONTH | Grain.YEAR | Grain.DECADE | Grain.CENTURY, True)
            | NewYear()
            | Span(_, 1, None)
        ):
            return True
        case PartOfDay() | Clock() if _is_hour(term):
            return True  # of the day told of, if that has come
        case Part(_, inner) | Modified(_, inner) | PartOfDay(_, inner) | Within(_, inner) | Nth(_, _, inner):
            return needs_tense(inner)
        case Clock(_, _, _, _, inner) | Beside(_, _, inner) | Later(_, _, _, inner):
            return inner is not None and needs_tense(inner)
        case _:
            return False


def _opens_with_hour(term: Term) -> bool:
    """Whether a term is told by its hour: "before dawn", "before dawn on 14 January", where "before" begins no clause."""
    match term:
        case Part(_, inner) | Modified(_, inner):
            return _opens_with_hour(inner)
        case PartOfDay() | Clock():
            return True
        case _:
            return False


def _is_hour(term: Term) -> bool:
    """Whether a term tells of a day that is told elsewhere: "before dawn", "at noon"."""
    match term:
        case Part(_, inner) | Modified(_, inner):
            return _is_hour(inner)
        case PartOfDay(_, That()) | Clock(day=None):
            return True
        case _:
            return False


def told_after(anchors: Anchors, reading: Reading, pieces: Pieces, lexicon: Lexicon) -> Anchors:
    """What the text has told of after a span."""
    found, date = reading.found, reading.date
    if found.rule == "told-length" and anchors.published is not None:  # "the nine months": results since the year began
        return attrs.evolve(anchors, told=unit(Grain.YEAR, closed_start(anchors.published)), quarter=None)
    if date is not None and isinstance(found.term, Span) and found.term.sign > 0 and date.anchor == anchors.told is not None:
        return _at_end(anchors, date.interval)
    if date is None and goes_adrift(found.term, anchors):
        return attrs.evolve(anchors, adrift=True)
    if date is None or not _moves_story(reading, pieces) or ("(" in pieces.codes and _is_in_brackets(found.first, pieces)):
        return anchors
    if anchors.told is not None and (_tells_only_saying(reading, anchors, pieces, lexicon) or _was_due(reading, pieces)):
        return anchors
    told, quarter = date.interval, anchors.quarter
    if isinstance(found.term, Clock) and found.term.hour == 24:  # midnight is in the night of the day told of
        day = unit(Grain.DAY, add_days(closed_start(told), -1))
        is_past = reading.signal == "after" and found.term.day is not None  # "shortly after midnight on 24 August": on the 24th
        told = day if is_past else part_of_day("NI", day) or told
    if date.interval.grain is Grain.QUARTER and not isinstance(found.term, Ago | Later | That):
        ahead = anchors.published is not None and not _begun(date.interval, anchors.published)
        quarter = quarter if ahead else date.interval  # results are told of quarters that have begun
    deictic = anchors.published is not None and _is_deictic(found.term)
    story = anchors.story
    aside = anchors.main is not None and _is_aside(reading, anchors, pieces, lexicon)
    if (
        (story is None or not aside)
        and not deictic
        and not _tells_birth(found.first, pieces)
        and (
            _leads_story(reading, anchors)
            or (isinstance(found.term, Calendar) and _is_heading(found.term, found, pieces))
            or _opens_history(reading, anchors, pieces)
        )
        and not _is_since_then(found.first, pieces)
    ):
        story = told if told.grain >= Grain.DAY else unit(Grain.DAY, closed_start(told))
    main = anchors.main if aside else told
    is_history = anchors.story is not None and anchors.is_of_other_age and (_is_of_today(found.term) or is_quoted(found, pieces))
    news = anchors.news or (deictic and not is_history)
    return attrs.evolve(anchors, told=told, quarter=quarter, story=story, main=main, aside=aside, news=news, adrift=False)


def _tells_only_saying(reading: Reading, anchors: Anchors, pieces: Pieces, lexicon: Lexicon) -> bool:
    """Whether a day is only when somebody said what was on another: "sank Saturday, police said | Monday"."""
    found, date, told = reading.found, reading.date, anchors.told
    if not isinstance(found.term, Bare) or not isinstance(found.term.piece, Weekday) or date is None or told is None:
        return False
    if told.grain > Grain.DAY or told.end is None or told.end > closed_start(date.interval) or found.first < _NEAR:
        return False
    at = found.first - (4 if pieces.words[found.first - 2] == "on" else 2)
    if pieces.codes[at] not in lexicon.members["speech-cue"]:
        return False
    for place in range(at, -1, -1):
        if pieces.codes[place] in ENDS or pieces.codes[place] == PARAGRAPH:
            return False
        if pieces.codes[place] in lexicon.members["weekday"]:
            return True
    return False


def _is_since_then(first: int, pieces: Pieces) -> bool:
    """Whether a time is from when on something has been so, up to now: "the fifth he has faced since he took power in 2007"."""
    for place in range(first - 1, max(first - _CLAUSE, 0), -1):
        if pieces.codes[place] in ENDS or pieces.codes[place] in ",;":
            return False
        if pieces.words[place].lower() == "since":
            before = [word.lower() for word in pieces.words[max(place - _CLAUSE, 0) : place]]
            return not {"has", "have"}.isdisjoint(before)
    return False


_CLAUSE = 16  # pieces: eight words


def _at_end(anchors: Anchors, length: Interval) -> Anchors:
    """Where the story stands after a length that went on from there: "he spent the next four years in Rome"."""
    published = anchors.published
    if length.end is None or (published is not None and length.end > closed_start(published)):
        return anchors
    last = unit(length.grain, add_days(length.end, -1))
    story = last if anchors.story == anchors.told else anchors.story
    return attrs.evolve(anchors, told=last, story=story, main=last, aside=False, adrift=False)


def goes_on_close(before: Reading, found: Found, pieces: Pieces, lexicon: Lexicon) -> bool:
    """Whether a sentence that has told a time goes on from there: "was charged in June and tried in September"."""
    first, last = before.found.first, before.found.last
    if not _moves_story(before, pieces) or _tells_birth(first, pieces):
        return False
    if before.date is not None and before.date.interval.grain is Grain.YEAR and not opens_sentence(pieces, first):
        return False  # "was founded in 1998 and closed in June", just over
    return not set(pieces.codes[last : found.first]).isdisjoint(lexicon.members["then-cue"]) and in_one_sentence(
        pieces, last, found.first
    )


def _is_in_brackets(first: int, pieces: Pieces) -> bool:
    """Whether a time stands in what is told aside: "(He later sued, and last year won his case.)"."""
    opened = pieces.codes.rfind("(", max(first - _LONGEST_BRACKETS, 0), first)
    return opened >= 0 and pieces.codes.find(")", opened, first) < 0


def opens_story(readings: Sequence[Reading]) -> bool:
    """Whether a range of whole dates is the first that a text tells: "was held between August 1643 and March 1644. On 9 August".

    The story then goes through it from its start.
    """
    dates = [reading.date for reading in readings if isinstance(reading.found.term, Calendar) and reading.date is not None]
    return len(readings) == len(dates) == _ENDS_OF_RANGE and all(one.interval.grain <= Grain.MONTH for one in dates)


_ENDS_OF_RANGE = 2
_LONGEST_BRACKETS = 80  # pieces


def _is_of_today(term: Term) -> bool:
    """Whether a term is the day that a text was written on: "the house is a museum today"."""
    return (term.day if isinstance(term, PartOfDay) else term) in (Day(0), This(Grain.DAY))


def _is_heading(term: Calendar, found: Found, pieces: Pieces) -> bool:
    """Whether a year stands in a paragraph of its own, or at the end of a title: "The July Rising in Oran, 1848."."""
    if found.rule == "year-of-title":
        return True
    if term.month is not None:
        return False
    before = pieces.codes[max(found.first - _NEAR, 0) : found.first].rstrip(SPACE)
    after = pieces.codes[found.last : found.last + _NEAR].lstrip(SPACE)
    return before[-1:] in ("", PARAGRAPH) and after[:1] in ("", PARAGRAPH)


def _opens_history(reading: Reading, anchors: Anchors, pieces: Pieces) -> bool:
    """Whether the first time of a text is a year of another age that opens a sentence: "In 1848 Hungary rose"."""
    date, published = reading.date, anchors.published
    if anchors.told is not None or published is None or date is None or not isinstance(reading.found.term, Calendar):
        return False
    is_of_other_age = closed_start(date.interval).year <= closed_start(published).year - GENERATION
    return date.interval.grain is Grain.YEAR and is_of_other_age and opens_sentence(pieces, reading.found.first)


def _leads_story(reading: Reading, anchors: Anchors) -> bool:
    """Whether a text's own story has come to a time: by a full date, or by one that goes on from where it stood.

    Where nobody knows when it was published, or it tells of another age, by every time.
    """
    term, date = reading.found.term, reading.date
    match term:
        case _ if anchors.published is None or anchors.aged:
            return True
        case Bare() | Beside() | Later() | NewYear() | Turn() | That():
            return date is not None and date.anchor is not None and date.anchor == anchors.story
        case Calendar() | Clock() | PartOfDay() | Modified() | Part() | Within() if _is_full_date(term):
            return True
        case Calendar() | Part() | Within() | Modified():  # "on 3 September 1758 ... Early in 1759 ... On 22 May"
            story = anchors.story
            is_later = date is not None and story is not None and closed_start(date.interval) >= closed_start(story)
            return is_later and anchors.is_of_other_age and date is not None and date.interval.grain <= Grain.YEAR
        case _:
            return False


_NEAR = 6  # pieces, of which half are spaces


def _is_aside(reading: Reading, anchors: Anchors, pieces: Pieces, lexicon: Lexicon) -> bool:
    """Whether a time is told beside the story: "by 1830", "born in 1782", "who had been imprisoned in 1832", "built in 1412".

    Not what comes after it: "which had been fixed for 1959".
    """
    first, date = reading.found.first, reading.date
    is_long = date is not None and date.interval.grain >= Grain.YEAR
    if reading.signal in ("by", "to", "through") and is_long:
        return True  # "by 1830", "lasted from 1472 to 1479"
    if is_long and "between" in pieces.words[max(first - _NEAR, 0) : first]:  # "payments made between 2015 and 2017"
        return True
    if is_long and "".join(pieces.words[max(first - _NEAR, 0) : first]).endswith(_UNDER_TREATY):
        return True  # "claimed it under a treaty of 1688"
    if _tells_birth(first, pieces) or _is_compared(reading, pieces):
        return True
    is_ahead = date is not None and anchors.published is not None and not _begun(date.interval, anchors.published)
    if is_ahead and reading.signal in ("until", "till"):
        return True  # "was stopped until Friday, and a ferry, due at 9 a.m., stayed in port"
    if _is_foretold(reading, anchors, pieces):
        return True
    if isinstance(reading.found.term, Beside) and reading.found.term.sign < 0 and reading.found.term.than is None:
        return True  # "the previous winter": the story goes on where it stood
    if date is not None and _came_first(date.interval, anchors.main) and _is_after(first, pieces):
        return True
    is_before = date is None or anchors.story is None or closed_start(date.interval) <= closed_start(anchors.story)
    is_of_noun = is_long and (_is_set_apart(reading.found, pieces, lexicon) or _is_under_noun(reading.found, pieces, lexicon))
    return is_before and (looks_back(first, pieces, lexicon) or is_of_noun)


def _is_compared(reading: Reading, pieces: Pieces) -> bool:
    """Whether a time is one of its kind that another is told with: "on ground soaked by the wettest October since 1891"."""
    words = [word for word in pieces.words[max(reading.found.first - _NEAR, 0) : reading.found.first] if word.strip()]
    is_of_its_kind = isinstance(reading.found.term, Bare) and words[-2:-1] == ["the"]
    return is_of_its_kind and (words[-1].endswith("est") or words[-1] == "worst")


def _is_foretold(reading: Reading, anchors: Anchors, pieces: Pieces) -> bool:
    """Whether a story only looks ahead to a time: "would not return until 1851", "which were not paid for until May 1852"."""
    date, main, first = reading.date, anchors.main, reading.found.first
    if date is None or main is None or main.end is None or closed_start(date.interval) < main.end:
        return False
    is_until = reading.signal in ("until", "till")
    clause = range(first - 1, max(first - _CLAUSE, 0), -1)
    words = [pieces.words[at].lower() for at in itertools.takewhile(lambda at: pieces.codes[at] not in ENDS, clause)]
    if "would" in words:
        return is_until or date.interval.grain >= Grain.YEAR
    return is_until and "not" in words and ("which" in words or "who" in words)


def _was_due(reading: Reading, pieces: Pieces) -> bool:
    """Whether something was only due on a day: "was due to reach Lund the next morning"; it may never have come."""
    date, first = reading.date, reading.found.first
    if date is None or date.interval.grain > Grain.DAY:
        return False
    clause = range(first - 1, max(first - _CLAUSE, 0), -1)
    words = [pieces.words[at].lower() for at in itertools.takewhile(lambda at: pieces.codes[at] not in ENDS, clause)]
    told = [word for word in reversed(words) if word.strip()]
    return any(
        be in ("was", "were") and due in _DUE and to == "to" for be, due, to in zip(told, told[1:], told[2:], strict=False)
    )


_DUE = ("due", "scheduled", "supposed", "expected")
_UNDER_TREATY = ("treaty of ", "act of ", "law of ", "charter of ", "agreement of ", "constitution of ", "convention of ")


def _came_first(coarse: Interval, main: Interval | None) -> bool:
    """Whether a month or a year was over by the day that a text has come to."""
    if main is None or main.grain is not Grain.DAY or coarse.grain is Grain.DAY or coarse.end is None or main.start is None:
        return False
    return coarse.end <= main.start


def _is_after(first: int, pieces: Pieces) -> bool:
    """Whether a time stands in what "after" tells: "took the town after a siege that began in | March"; not "after March"."""
    for place in range(first - 1, max(first - _CLAUSE, -1), -1):
        if pieces.codes[place] in ENDS:
            return False
        if pieces.words[place] in ("after", "After", "following"):
            return place <= first - _NEAR
    return False


_LONGEST_ASIDE = 40  # pieces: twenty words


def _is_set_apart(found: Found, pieces: Pieces, lexicon: Lexicon) -> bool:
    """Whether a time stands in a clause between commas that is of a noun: ", built in 1412,", ", which opened in 1958,"."""
    before = pieces.codes[max(found.first - _LONGEST_ASIDE, 0) : found.first]
    start = before.rfind(",") + 2
    if not 2 <= start < len(before):
        return False
    kinds = lexicon.members["apart-cue"] + lexicon.members["participle"]
    words = pieces.words[found.first - len(before) :]
    opens = any(words[at].endswith(PARTICIPLE) or before[at] in kinds for at in (start, start + 2) if at < len(before))
    if pieces.codes[found.last : found.last + 1] not in (",", "."):  # "which was built in 1938 and carried trams, closed"
        rest = "".join(itertools.takewhile(lambda code: code not in ENDS, pieces.codes[found.last : found.last + REACH]))
        goes_on = pieces.words[found.last + 1 : found.last + 2] == ["and"] and opens  # "built in 1911 and raised in 1954, burst"
        return "," in rest and (words[start] == "which" or goes_on)
    return opens


def _is_under_noun(found: Found, pieces: Pieces, lexicon: Lexicon) -> bool:
    """Whether a time stands with a participle between a noun and its verb: "a bridge built in 1962 collapsed"."""
    words, codes, at, after = pieces.words, pieces.codes, found.first - 4, found.last + 1
    if at < 2 or after >= len(words) or codes[found.last] != SPACE or words[found.first - 2] not in ("in", "since"):
        return False
    kinds = lexicon.members["past-cue"]
    is_participle = words[at].endswith(PARTICIPLE) or codes[at] in lexicon.members["participle"] or words[at] in ("built", "made")
    is_verb = words[after].endswith("ed") or codes[after] in kinds or words[after] in ("was", "were", "had", "has", "have")
    return is_participle and is_verb


def _tells_birth(first: int, pieces: Pieces) -> bool:
    return "born" in pieces.words[max(first - _NEAR, 0) : first]


def _begun(interval: Interval, published: Interval) -> bool:
    return closed_start(interval) <= closed_start(published)


def tells_other_age(spans: Sequence[Found], published: Interval | None) -> bool:
    """Whether a text tells a story of a generation ago: most of its years are so old, and nothing is told from its own day."""
    if published is None or any(_is_deictic(found.term) or isinstance(found.term, Ago) for found in spans):
        return False
    years = [year for found in spans if (year := _year_of(found.term)) is not None]
    limit = closed_start(published).year - GENERATION
    return len(years) > 1 and sum(year <= limit for year in years) >= _MOSTLY * len(years)


_MOSTLY = 0.75


def _year_of(term: Term | None) -> int | None:
    """The year that a term tells: "the spring of 1538", "4 May 1821"."""
    match term:
        case Calendar(year):
            return year
        case Part(_, inner) | PartOfDay(_, inner) | Modified(_, inner) | Within(_, inner) | Nth(_, _, inner) | Clock(day=inner):
            return _year_of(inner)
        case _:
            return None


def _is_full_date(term: Term | None) -> bool:
    """Whether a term tells its month or season and year, as "6 a.m. on October 3, 2022" does."""
    match term:
        case Within(Season(), Calendar()):
            return True
        case Calendar(_, month):
            return month is not None
        case Clock(day=inner) | PartOfDay(_, inner) | Modified(_, inner) | Part(_, inner):
            return _is_full_date(inner)
        case _:
            return False


def _is_deictic(term: Term) -> bool:
    """Whether a term is told from where the author stands: "Monday", "last week", "yesterday"."""
    match term:
        case Day() | This() | Last() | Next() | Bare(Weekday()):
            return True
        case Part(_, inner) | PartOfDay(_, inner) | Modified(_, inner) | Within(_, inner):
            return _is_deictic(inner)
        case Clock(day=day) if day is not None:
            return _is_deictic(day)
        case _:
            return False


def _moves_story(reading: Reading, pieces: Pieces) -> bool:
    """Whether a text has come to a time: not by "since 1990", by lengths up to now, or by what comes again.

    But it has by "since 1990, when it burned".
    """
    term, last = reading.found.term, reading.found.last
    if isinstance(term, Modified):
        term = term.term
    if reading.found.rule == "year-in-brackets":
        return False  # "her memoir (1994)"
    of_now = isinstance(term, Span) and term.whole is None
    is_passed_by = reading.signal == "since" and pieces.words[last : last + 3] != [",", " ", "when"]
    return not (of_now or isinstance(term, Repeat | Reference) or is_passed_by or reading.found.rule == "overnight-attribute")


def is_of_old_speech(found: Found, anchors: Anchors, pieces: Pieces) -> bool:
    """Whether a "tonight" was said by somebody of a history, on a day that nobody can tell from the text."""
    is_told_so = _is_deictic(found.term) or isinstance(found.term, Ago)
    return is_told_so and anchors.is_of_other_age and not anchors.news and is_quoted(found, pieces)


def told_ahead(readings: Sequence[Reading], found: Found, anchors: Anchors, pieces: Pieces) -> Anchors:
    """The anchors of what "would" come, told from a time of its sentence: "said in March that it would close in June"."""
    before = readings[-1] if readings else None
    published, date = anchors.published, None if before is None else before.date
    if before is None or date is None or published is None or not isinstance(found.term, Bare | Part):
        return anchors
    is_gone = date.interval.end is not None and date.interval.end <= closed_start(published)
    first, last = before.found.last, found.first
    is_ahead = last - first <= _WORDS_TO_WOULD and "would" in pieces.words[first:last] and in_one_sentence(pieces, first, last)
    is_ahead = is_ahead and date.interval.grain <= Grain.MONTH
    return attrs.evolve(anchors, published=date.interval, moment=None) if is_gone and is_ahead else anchors


_WORDS_TO_WOULD = 30  # pieces, of which half are spaces


def spoken(anchors: Anchors, said: Term) -> Anchors:
    """The anchors of words that were said on another day than the published one."""
    day = resolve(said, anchors, "past")
    return anchors if day is None else attrs.evolve(anchors, published=day.interval, moment=None)
