"""find_times: the stages from a text to its time expressions, in order."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Literal

import attrs

from timeline.errors import TimelineError, shown_value
from timeline.times.anchors import Anchors, Direction
from timeline.times.dateline import in_dateline
from timeline.times.doubt import is_time, surnames
from timeline.times.expression import TimeExpression
from timeline.times.find import Found, reader
from timeline.times.instant import Instant
from timeline.times.interval import Grain, Interval, unit
from timeline.times.invisible import Seen, hides
from timeline.times.lexicon import Lexicon, Pieces
from timeline.times.looking import is_reported, looks_back
from timeline.times.notation import edtf, kind, value
from timeline.times.published import read_published
from timeline.times.ranges import TURNING, Reading, in_step, is_list, is_range, joint_ranges, open_range, placed_by, signal_before
from timeline.times.resolve import resolve
from timeline.times.sharing import share_years
from timeline.times.speech import said_on
from timeline.times.story import (
    TENSES_SHOWN,
    Tense,
    direction_of,
    goes_on_close,
    is_of_old_speech,
    needs_tense,
    opens_story,
    spoken,
    tells_other_age,
    told_after,
    told_ahead,
)
from timeline.times.terms import Ago, Bare, Calendar, Day, Last, Modified, Part, Repeat, Term, That
from timeline.times.weekdays import is_day_of_story, is_weekday, whole_of

Published = str | dt.date | dt.datetime | Instant | None
_LIMITS = ("by", "until", "till")  # what was done by then may be told of a time that is to come in the story


def find_times(
    text: str,
    published: Published,
    *,
    language: str = "en",
    tense: Tense | None = None,
    day_first: bool = False,
    hemisphere: Literal["north", "south"] = "north",
    prefer: Literal["past", "future"] | None = None,
) -> tuple[TimeExpression, ...]:
    """Every time expression of a text, in order, none overlapping.

    `published` is a date, a date-time or a string; None says that it is not known: a dateline with its year takes its place
    where the text has one. `tense`, a function from an offset to "past", "present", "future",
    "either" (of what "was due" then) or None, replaces the cheap cues for what has no year. `day_first` reads 3/4/2022 as
    3 April; `hemisphere` says whose seasons are meant. Where the tense does not say, `prefer` tells where to look for what has
    no year; None looks back, but not for a day eleven months ago that comes again in a few weeks. With another `language`, a
    code such as "fr" or "fr-CA", only explicit dates, months and weekdays are read, and `tense`, `day_first`, `hemisphere` and
    `prefer` change nothing. Raises `TimelineError` for a bad argument, never for a text.

    >>> import timeline
    >>> [time] = timeline.find_times("They went this weekend.", published="2022-03-08")
    >>> time.value, str(time.interval)
    ('2022-W09-WE', '2022-03-05T00:00:00/2022-03-07T00:00:00')
    """
    if not isinstance(text, str):
        raise TimelineError(f"text={shown_value(text)} is not a string: give the article's text")
    check_options(hemisphere, prefer)
    if tense is not None and not callable(tense):
        raise TimelineError(f"tense={tense!r} is not a function: give one from an offset to {TENSES_SHOWN}")
    if not isinstance(language, str):
        raise TimelineError(f"language={language!r} is not a code: give one such as 'en', 'fr' or 'de'")
    moment = read_published(published)
    if hides(text):
        seen = Seen.of(text)
        heard = None if tense is None else lambda offset: tense(seen.places[offset])
        in_seen = find_times(
            seen.text, moment, language=language, tense=heard, day_first=day_first, hemisphere=hemisphere, prefer=prefer
        )
        return tuple(map(seen.put_back, in_seen))
    if language != "en":
        from timeline.times.foreign import find_foreign_times  # noqa: PLC0415 - dateparser is slow to import

        return find_foreign_times(text, moment, language)
    rules = reader(language)
    pieces = rules.lexicon.cut(text)
    day = None if moment is None else unit(Grain.DAY, moment)
    readings: list[Reading] = []
    candidates = rules.find(pieces, day_first)
    people = surnames(candidates, pieces, rules.lexicon)
    spans = share_years([found for found in candidates if is_time(found, pieces, rules.lexicon, people)], pieces)
    clock, aged = moment if moment is not None and _has_clock(moment) else None, len(spans) > 1 and tells_other_age(spans, day)
    anchors = Anchors(day, clock, south=hemisphere == "south", aged=aged)
    for index, found in enumerate(spans):  # the narrative: each term is read against what the text told before it
        signal = signal_before(found, pieces, rules.lexicon)
        dateline = isinstance(found.term, Calendar | Bare) and in_dateline(
            text, pieces.starts[found.first], pieces.starts[found.last]
        )
        looks = needs_tense(found.term) and not dateline
        direction = direction_of(found, signal, pieces, rules.lexicon, tense) or prefer if looks else None
        said = said_on(found, spans, index, pieces, rules.lexicon)
        is_bare = anchors.told is not None and isinstance(found.term, Bare)
        back = is_bare and anchors.story is not None and looks_back(found.first, pieces, rules.lexicon)
        back = back and signal not in _LIMITS and not is_reported(found.first, pieces, rules.lexicon)
        close = is_bare and goes_on_close(readings[-1], found, pieces, rules.lexicon)
        ahead = None if anchors.told is None else _ahead(spans, index, anchors)
        if (back, close, ahead) != (anchors.back, anchors.close, anchors.ahead):
            anchors = attrs.evolve(anchors, back=back, close=close, ahead=ahead)
        seen_from = spoken(anchors, said.term) if said else anchors
        if said is None and (anchors.told is not None or direction == "future"):
            seen_from = _seen_from(readings, found, anchors, direction, pieces)
        date = resolve(found.term, seen_from, direction)
        if said is None and anchors.story is not None and is_of_old_speech(found, anchors, pieces):
            date = None
        ends_range = bool(date and readings) and is_range(readings[-1], found, pieces)
        if date and readings and (ends_range or (direction == "future" and is_list(readings[-1], found, pieces))):
            readings[-1], date = in_step(readings[-1], found, date, anchors, direction)
        if date and dateline and _tells_today(date.interval, anchors.published):
            anchors = attrs.evolve(anchors, published=date.interval)
        readings.append(Reading(found, date, signal))
        if not (ends_range and opens_story(readings)):
            anchors = told_after(anchors, readings[-1], pieces, rules.lexicon)
    return tuple(_expressions(text, pieces, rules.lexicon, readings, anchors))


def _seen_from(
    readings: Sequence[Reading], found: Found, anchors: Anchors, direction: Direction | None, pieces: Pieces
) -> Anchors:
    """What a time that nobody said is read against."""
    if is_day_of_story(found, anchors, pieces):
        return attrs.evolve(anchors, published=None, story=None)
    return told_ahead(readings, found, anchors, pieces) if direction == "future" else anchors


def _tells_today(day: Interval, published: Interval | None) -> bool:
    """Whether a dateline's day is the day that a text calls today: what was written on Friday was printed on Saturday."""
    if published is None or published.start is None or day.start is None:
        return published is None
    return day.grain is Grain.DAY and 0 < published.start.ordinal - day.start.ordinal <= _TO_PRESS


_TO_PRESS = 2  # days


def _ahead(spans: Sequence[Found], index: int, anchors: Anchors) -> Interval | None:
    """The next day of a text that may decide which one a bare term means."""
    term = spans[index].term
    if is_weekday(term):
        return _day_ahead(spans, index, anchors)
    return _date_ahead(spans, index) if isinstance(term, Bare) and anchors.story is not None else None


def _date_ahead(spans: Sequence[Found], index: int) -> Interval | None:
    """The next full date that a text tells after a span."""
    dates = (found.term for found in spans[index + 1 : index + _NEAR] if isinstance(found.term, Calendar))
    term = next((one for one in dates if one.day is not None), None)
    return None if term is None else unit(Grain.DAY, Instant(term.year, term.month or 1, term.day or 1))


def _day_ahead(spans: Sequence[Found], index: int, anchors: Anchors) -> Interval | None:
    """The day that a text tells next, where that is told so that nothing before decides which it is: "last Monday"."""
    fixed = (found.term for found in spans[index + 1 : index + _NEAR] if not is_weekday(found.term))
    term = next((one for one in fixed if isinstance(whole_of(one), Last | Day | Calendar)), None)
    date = None if term is None else resolve(term, attrs.evolve(anchors, told=None), "past")
    return None if date is None or date.interval.grain > Grain.DAY else date.interval


_NEAR = 4  # spans


def check_options(hemisphere: object, prefer: object) -> None:
    """`TimelineError` where `hemisphere` or `prefer` is none of what they may be."""
    if hemisphere not in ("north", "south"):
        raise TimelineError(f"hemisphere={shown_value(hemisphere)} is unknown: use 'north' or 'south'")
    if prefer not in ("past", "future", None):
        raise TimelineError(f"prefer={shown_value(prefer)} is unknown: use 'past', 'future' or None")


def _has_clock(moment: Instant) -> bool:
    """Whether a published moment tells a time of day; a date alone does not, and "two hours ago" is then no more than a day."""
    return moment.offset is not None or (moment.hour, moment.minute, moment.second) != (0, 0, 0)


def _expressions(
    text: str, pieces: Pieces, lexicon: Lexicon, readings: list[Reading], anchors: Anchors
) -> Iterator[TimeExpression]:
    published, south = anchors.published, anchors.south
    ranges = joint_ranges(readings, pieces)
    for index, reading in enumerate(readings):
        found, date, signal = reading.found, reading.date, reading.signal
        start, end = pieces.starts[found.first], pieces.starts[found.last]
        interval = date.interval if date else None
        mod = _mod(found.term)
        placed = placed_by(found, signal, pieces, interval, published) if signal in TURNING else signal
        bound = "ON_OR_BEFORE" if mod == "BEFORE" and _is_past_one(found.term) else mod
        side = open_range(lexicon, placed, bound, interval) if placed or mod else None
        repeat = found.term if isinstance(found.term, Repeat) else None
        yield TimeExpression(
            start_char=start,
            end_char=end,
            text=text[start:end],
            kind=kind(found.term),
            value=value(found.term, interval, published, south=south),
            mod="APPROX" if mod == "UNCERTAIN" else mod,
            quant=repeat.quant if repeat else None,
            freq=repeat.freq if repeat else None,
            interval=interval,
            signal=signal,
            range=ranges.get(index) or side,
            edtf=edtf(interval, mark=_EDTF_MARKS.get(mod, "")),
            rule=found.rule,
            anchor=date.anchor if date else None,
        )


def _is_past_one(term: Term) -> bool:
    """Whether any time before lies in a term: "more than a year ago"; what is more than five years ago is near that."""
    return isinstance(term, Modified) and isinstance(term.term, Ago) and term.term.amount == 1


_EDTF_MARKS: dict[str | None, str] = {"APPROX": "~", "UNCERTAIN": "?"}


def _mod(term: Term) -> str | None:
    match term:
        case Modified(mod, _):
            return mod
        case Part("EARLIER" | "LATER", That(_, current=False)):
            return None
        case Part(name, _):
            return {"EARLIER": "START", "LATER": "END"}.get(name, name)
        case _:
            return None
