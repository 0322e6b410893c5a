"""find_times: the stages from a text to its time expressions, in order."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from typing import Literal

import attrs

from timeline.errors import TimelineError
from timeline.times.dateline import in_dateline
from timeline.times.doubt import is_time
from timeline.times.expression import TimeExpression
from timeline.times.find import Found, Reader, reader
from timeline.times.interval import Grain, Instant, Interval, add_days, unit
from timeline.times.lexicon import SPACE, Pieces
from timeline.times.notation import edtf, kind, value
from timeline.times.published import read_published
from timeline.times.resolve import Anchors, Dated, Direction, closed_start, first_after, latest_before, resolve, up_to
from timeline.times.tense import looks_ahead, tense_near
from timeline.times.terms import (
    Ago,
    Bare,
    Beside,
    Between,
    Calendar,
    Clock,
    Duration,
    Later,
    Modified,
    Nth,
    Part,
    PartOfDay,
    Piece,
    Reference,
    Repeat,
    Span,
    Term,
    That,
    This,
    Within,
)

Tense = Callable[[int], str | None]
Published = str | dt.date | dt.datetime | Instant | None


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
    where the text has one. `tense`, a function from an offset to
    "past", "present", "future" or None, replaces the cheap cues for what has no year. `day_first` reads 3/4/2022 as
    3 April; `hemisphere` says whose seasons are meant. Where the tense does not say, `prefer` tells where to look for what has
    no year; None looks back, but not for a day eleven months ago that comes again in a few weeks. Raises `TimelineError` for
    a bad argument, never for a text.

    >>> import timeline
    >>> [time] = timeline.find_times("They went this weekend.", published="2022-03-08")
    >>> time.value, str(time.interval)
    ('2022-W09-WE', '2022-03-05T00:00:00/2022-03-07T00:00:00')
    """
    if not isinstance(text, str):
        raise TimelineError(f"text={text!r} is not a string: give the article's text")
    if hemisphere not in ("north", "south"):
        raise TimelineError(f"hemisphere={hemisphere!r} is unknown: use 'north' or 'south'")
    if prefer not in ("past", "future", None):
        raise TimelineError(f"prefer={prefer!r} is unknown: use 'past', 'future' or None")
    if tense is not None and not callable(tense):
        raise TimelineError(f"tense={tense!r} is not a function: give one from an offset to 'past', 'present', 'future' or None")
    if not isinstance(language, str):
        raise TimelineError(f"language={language!r} is not a code: give one such as 'en', 'fr' or 'de'")
    moment = read_published(published)
    if language != "en":
        from timeline.times.foreign import find_foreign_times  # noqa: PLC0415 - dateparser is slow to import

        return find_foreign_times(text, moment, language)
    rules = reader(language)
    pieces = rules.lexicon.cut(text)
    day = None if moment is None else unit(Grain.DAY, moment)
    anchors = Anchors(day, moment if moment is not None and _has_clock(moment) else None, south=hemisphere == "south")
    dated: list[tuple[Found, Dated | None]] = []
    for found in rules.find(pieces, day_first):  # the narrative: each term is read against what the text told before it
        if is_time(found, pieces, rules.lexicon):
            direction = (_direction(found, pieces, rules, tense) or prefer) if _needs_tense(found.term) else None
            date = resolve(found.term, anchors, direction)
            if date and dated and _is_range(pieces, rules, dated[-1][0], found):
                dated[-1], date = _in_step(dated[-1], found, date, anchors, direction)
            if anchors.published is None and date and in_dateline(text, pieces.starts[found.first], pieces.starts[found.last]):
                anchors = attrs.evolve(anchors, published=date.interval)
            dated.append((found, date))
            anchors = _told(anchors, found, date)
    return tuple(_expressions(text, pieces, rules, dated, anchors))


def _direction(found: Found, pieces: Pieces, rules: Reader, tense: Tense | None) -> Direction | None:
    """Where the tense looks around a span; None for the present. No verb in reach is past."""
    if tense is None and looks_ahead(pieces.codes, found.first, rules.lexicon.members):
        return "future"
    seen = tense(pieces.starts[found.first]) if tense else tense_near(pieces, found.first, found.last, rules.lexicon)
    if seen != "past" and (found.rule == "on-or-before" or (seen and _signal(pieces, rules, found) in ("by", "until"))):
        return "future"
    return "future" if seen == "future" else "past" if seen == "past" else None


def _in_step(
    before: tuple[Found, Dated | None], found: Found, date: Dated, anchors: Anchors, direction: Direction | None
) -> tuple[tuple[Found, Dated | None], Dated]:
    """Two ends of a range that share their day, or that are told without their years or weeks ("from Monday to Thursday").

    A range does not end before it starts: one that starts on the published day goes on after it; any other ends where its end was read.
    """
    first, start = before
    match first.term, found.term:
        case Clock(day=None), Clock(day=day) if day is not None:  # "from 9 a.m. to 5 p.m. on Monday"
            return (first, resolve(attrs.evolve(first.term, day=day), anchors, direction)), date
        case Bare(one), Bare(other) if type(one) is type(other) and start is not None:
            return _in_order(before, start, one, other, date, anchors)
        case _:
            return before, date


def _in_order(
    before: tuple[Found, Dated | None], start: Dated, one: Piece, other: Piece, date: Dated, anchors: Anchors
) -> tuple[tuple[Found, Dated | None], Dated]:
    if closed_start(start.interval) <= closed_start(date.interval):
        return before, date
    if start.interval == anchors.published:
        later = first_after(other, start.interval, south=anchors.south)
        return before, date if later is None else Dated(later, start.interval)
    earlier = latest_before(one, closed_start(date.interval), anchors.south)
    return before if earlier is None else (before[0], Dated(earlier, date.interval)), date


def _told(anchors: Anchors, found: Found, date: Dated | None) -> Anchors:
    """What the text has told of after a span."""
    if found.rule == "told-length" and anchors.published is not None:  # "the nine months": results since the year began
        return attrs.evolve(anchors, told=unit(Grain.YEAR, closed_start(anchors.published)), quarter=None)
    if date is None or not _moves_story(found.term) or found.rule == "overnight-attribute":
        return anchors
    told, quarter = date.interval, anchors.quarter
    if isinstance(found.term, Clock) and found.term.hour == 24:  # midnight is the end of the day told of
        told = unit(Grain.DAY, add_days(closed_start(told), -1))
    if date.interval.grain is Grain.QUARTER and not isinstance(found.term, Ago | Later | That):
        ahead = anchors.published is not None and not _begun(date.interval, anchors.published)
        quarter = quarter if ahead else date.interval  # results are told of quarters that have begun
    elif isinstance(found.term, Calendar) and date.interval.grain is Grain.YEAR:
        quarter = None
    return Anchors(anchors.published, anchors.moment, told, quarter, anchors.south)


def _begun(interval: Interval, published: Interval) -> bool:
    return closed_start(interval) <= closed_start(published)


def _has_clock(moment: Instant) -> bool:
    """Whether a published moment tells a time of day; a date alone does not, and "two hours ago" is then no more than a day."""
    return moment.offset is not None or (moment.hour, moment.minute, moment.second) != (0, 0, 0)


def _needs_tense(term: Term) -> bool:
    """Whether tense decides which of the times that come round a term means."""
    match term:
        case Bare() | This():
            return True
        case Part(_, inner) | Modified(_, inner) | PartOfDay(_, inner) | Within(_, inner) | Nth(_, _, inner):
            return _needs_tense(inner)
        case Clock(_, _, _, _, inner) | Beside(_, _, inner) | Later(_, _, _, inner):
            return inner is not None and _needs_tense(inner)
        case Between(first, last):
            return _needs_tense(first) or _needs_tense(last)
        case _:
            return False


def _moves_story(term: Term) -> bool:
    match term:
        case Span() | Repeat() | Reference():
            return False
        case Modified(_, inner):
            return _moves_story(inner)
        case _:
            return True


def _expressions(
    text: str, pieces: Pieces, rules: Reader, dated: list[tuple[Found, Dated | None]], anchors: Anchors
) -> Iterator[TimeExpression]:
    published, south = anchors.published, anchors.south
    ranges = _joint_ranges(pieces, rules, dated)
    for index, (found, date) in enumerate(dated):
        start, end = pieces.starts[found.first], pieces.starts[found.last]
        interval = date.interval if date else None
        signal = _signal(pieces, rules, found)
        mod = _mod(found.term)
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
            range=ranges.get(index) or _open_range(rules, signal, mod, interval),
            edtf=edtf(interval, mark=_EDTF_MARKS.get(mod, "")),
            rule=found.rule,
            anchor=date.anchor if date else None,
        )


_EDTF_MARKS: dict[str | None, str] = {"APPROX": "~", "UNCERTAIN": "?"}


def _mod(term: Term) -> str | None:
    match term:
        case Modified(mod, _):
            return mod
        case Part(name, _):
            return name
        case _:
            return None


def _signal(pieces: Pieces, rules: Reader, found: Found) -> str | None:
    """The word before a span that places events against it."""
    at = found.first - 2
    if at < 0 or pieces.codes[found.first - 1] != SPACE or pieces.codes[at] not in rules.lexicon.members["signal"]:
        return None
    if pieces.words[found.last : found.last + 1] in (["'s"], ["’s"]):
        return None  # "after Saturday's defeat": the word goes with the defeat
    word = pieces.words[at].lower()
    if word == "to" and at >= 2 and pieces.words[at - 2].lower() == "prior":
        return "before"
    return None if word == "of" else word


_SIDES: dict[str | None, str] = {"ON_OR_BEFORE": "to-end", "ON_OR_AFTER": "from-start"}


def _open_range(rules: Reader, signal: str | None, mod: str | None, interval: Interval | None) -> Interval | None:
    """What lies on the side of an interval that its modifier or its signal names."""
    if interval is None:
        return None
    match _SIDES.get(mod) or rules.lexicon.values["signal"].get(signal or ""):
        case "from-start":
            return Interval(interval.start, None, interval.grain)
        case "from-end":
            return Interval(interval.end, None, interval.grain)
        case "to-start":
            return Interval(None, interval.start, interval.grain)
        case "to-end":
            return Interval(None, interval.end, interval.grain)
        case _:
            return None


def _joint_ranges(pieces: Pieces, rules: Reader, dated: list[tuple[Found, Dated | None]]) -> dict[int, Interval | None]:
    """The joined interval of two dates told as a range ("from 2010 to 2012", "between May and July", "March 3-5"), and of a
    length with its last day ("the year ended March 31").
    """
    ranges: dict[int, Interval | None] = {}
    for index in range(len(dated) - 1):
        (first, one), (last, two) = dated[index], dated[index + 1]
        if isinstance(first.term, Duration) and two is not None and _between(pieces, first, last) in ("ended", "ending"):
            ranges[index] = up_to(first.term, two.interval)
        if one is None or two is None or not _is_range(pieces, rules, first, last):
            continue
        start, end = one.interval.start, two.interval.end
        if start is not None and end is not None and start < end:
            ranges[index] = ranges[index + 1] = Interval(start, end, max(one.interval.grain, two.interval.grain))
    return ranges


def _is_range(pieces: Pieces, rules: Reader, first: Found, last: Found) -> bool:
    between = _between(pieces, first, last)
    if between in ("to", "through", "until", "till", "–", "-", "—"):
        return True
    return between == "and" and _signal(pieces, rules, first) == "between"


def _between(pieces: Pieces, first: Found, last: Found) -> str:
    return "".join(pieces.words[first.last : last.first]).strip().lower()
