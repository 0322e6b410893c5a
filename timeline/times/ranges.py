"""Signals and ranges: the word that places an event against a time, and the interval that the two mean together."""

from __future__ import annotations

import itertools

import attrs

from timeline.times.anchors import Anchors, Dated, Direction
from timeline.times.counting import up_to
from timeline.times.find import Found
from timeline.times.instances import first_after, latest_before
from timeline.times.interval import Grain, Interval, closed_start
from timeline.times.lexicon import SPACE, Lexicon, Pieces
from timeline.times.resolve import resolve
from timeline.times.terms import Bare, Clock, Duration, Piece, Weekday

RANGES = ("to", "through", "until", "till", "-", "–", "—", "/")
"""What stands between the ends of a range."""
_LONGEST_JOINT = 7  # pieces: " and again on "


def between(first: Found, last: Found, pieces: Pieces) -> str:
    """What stands between two spans, where it is short: "to", ", and"."""
    if last.first - first.last > _LONGEST_JOINT:
        return ""
    return "".join(pieces.words[first.last : last.first]).strip().lower()


@attrs.frozen
class Reading:
    """A span with its term, its date where it has one, and the signal before it."""

    found: Found
    date: Dated | None
    signal: str | None


def signal_before(found: Found, pieces: Pieces, lexicon: Lexicon) -> str | None:
    """The word before a span that places events against it."""
    at = found.first - 2
    if at > 1 and pieces.words[at] == "least" and pieces.words[at - 2] == "at":
        at -= 4  # "will stay closed until at least Friday", "has been known since at least 1990"
        if at < 0 or pieces.words[at].lower() not in ("since", "until", "till"):
            return None
    if at < 0 or pieces.codes[at + 1] != SPACE or pieces.codes[at] not in lexicon.members["signal"]:
        return None
    if pieces.words[found.last : found.last + 1] in (["'s"], ["’s"]):
        return None  # "after Saturday's defeat": the word goes with the defeat
    word = pieces.words[at].lower()
    if "-" in pieces.words[found.first : found.last] and pieces.words[found.last - 1].lower() in ("quarter", "half"):
        return None  # "after third-quarter profit fell": the word goes with the fall
    if word == "to" and at >= 2 and pieces.words[at - 2].lower() == "prior":
        return "before"
    if word == "through" and (found.rule == "later" or (at > 1 and pieces.words[at - 2] in ("fell", "fallen"))):
        return None  # "fell through two months later"
    return None if word == "of" else word


TURNING = ("from", "through")  # signals whose side depends on what they stand with


def placed_by(
    found: Found, signal: str | None, pieces: Pieces, interval: Interval | None, published: Interval | None
) -> str | None:
    """The signal that says on which side of a span events lie, where that is a turning one."""
    if signal == "through":  # "went on through the winter", all through it; "will stay shut through the winter", until its end
        end = None if interval is None else interval.end
        is_over = published is None or (end is not None and published.start is not None and end <= published.start)
        is_season = found.rule == "season" and pieces.words[found.first].lower() == "the"
        return None if is_season and is_over else signal
    return "since" if signal == "from" and goes_on(found, pieces) else signal


def goes_on(found: Found, pieces: Pieces) -> bool:
    """Whether what began at a span goes on to something that is no date beside it: "from 1973 | until her death in 1986"."""
    words = [word.lower() for word in pieces.words[found.last : found.last + 2]]
    return words[:1] == [" "] and words[1:] in (["until"], ["till"], ["onward"], ["onwards"])


_SIDES: dict[str | None, str] = {"ON_OR_BEFORE": "to-end", "ON_OR_AFTER": "from-start"}


def open_range(lexicon: Lexicon, signal: str | None, mod: str | None, interval: Interval | None) -> Interval | None:
    """What lies on the side of an interval that its modifier or its signal names."""
    if interval is None:
        return None
    match _SIDES.get(mod) or lexicon.values["signal"].get(signal or ""):
        case "from-start":
            return Interval(interval.start, None, interval.grain)
        case "from-end":
            return Interval(interval.end, None, interval.grain)
        case "to-start" if mod == "END":  # "before the end of the year" is by its end
            return Interval(None, interval.end, interval.grain)
        case "to-start":
            return Interval(None, interval.start, interval.grain)
        case "to-end":
            return Interval(None, interval.end, interval.grain)
        case _:
            return None


def joint_ranges(readings: list[Reading], pieces: Pieces) -> dict[int, Interval | None]:
    """The joined interval of two dates told as a range ("from 2010 to 2012", "between May and July", "March 3-5"), or of which
    one is meant ("on 12 or 13 April"); and of a length or a quarter with its last day ("the year ended March 31", "the three
    months to September 30").
    """
    ranges: dict[int, Interval | None] = {}
    for index, (first, last) in enumerate(itertools.pairwise(readings)):
        if last.date is None:
            continue
        joint = between(first.found, last.found, pieces)
        if isinstance(first.found.term, Duration) and (
            joint in ("ended", "ending") or (joint in ("to", "through") and pieces.words[first.found.first].lower() == "the")
        ):
            ranges[index] = ranges[index + 1] = up_to(first.found.term, last.date.interval)
        if first.date is not None and first.date.interval.grain is Grain.QUARTER and joint in ("ended", "ending"):
            ranges[index] = ranges[index + 1] = up_to(_QUARTER, last.date.interval)  # "the fiscal second quarter ended Jan. 31"
        if first.date is None or not (
            is_range(first, last.found, pieces) or joint == "or" or (joint == "and" and _follows(first.date, last.date))
        ):
            continue
        start, end = first.date.interval.start, last.date.interval.end
        if start is not None and end is not None and start < end:
            ranges[index] = ranges[index + 1] = Interval(start, end, max(first.date.interval.grain, last.date.interval.grain))
    return ranges


def _follows(first: Dated, last: Dated) -> bool:
    """Whether a time starts where another of its kind ends: "on 11 and 12 August"."""
    return first.interval.grain is last.interval.grain and first.interval.end == last.interval.start


_QUARTER = Duration(((3, Grain.MONTH),))


def is_range(first: Reading, last: Found, pieces: Pieces) -> bool:
    """Whether two spans are told as the ends of a range."""
    joint = between(first.found, last, pieces)
    return joint in RANGES or (joint == "and" and first.signal == "between")


def is_list(first: Reading, last: Found, pieces: Pieces) -> bool:
    """Whether two spans are told as members of a list: "Monday and Tuesday"."""
    return between(first.found, last, pieces) in ("and", "or")


def in_step(first: Reading, found: Found, date: Dated, anchors: Anchors, direction: Direction | None) -> tuple[Reading, Dated]:
    """The ends of a range that share their day, or that are told without their years or weeks ("from Monday to Thursday").

    It does not end before it starts: one that starts on the published day goes on after it; any other ends where its end was
    read.
    """
    match first.found.term, found.term:
        case Clock(day=None), Clock(day=day) if day is not None:  # "from 9 a.m. to 5 p.m. on Monday"
            return attrs.evolve(first, date=resolve(attrs.evolve(first.found.term, day=day), anchors, direction)), date
        case Bare(one), Bare(other) if type(one) is type(other):
            return _in_order(first, date, one, other, anchors, direction)
        case _:
            return first, date


def _in_order(
    first: Reading, date: Dated, one: Piece, other: Piece, anchors: Anchors, direction: Direction | None
) -> tuple[Reading, Dated]:
    if first.date is None or closed_start(first.date.interval) < closed_start(date.interval):
        return first, date
    if one == other and not isinstance(one, Weekday):
        return first, date  # "from May to May" may be any two
    if direction == "future" or first.date.interval == anchors.published:
        later = first_after(other, first.date.interval, south=anchors.south)
        return first, date if later is None else Dated(later, first.date.interval)
    earlier = latest_before(one, closed_start(date.interval), anchors.south)
    return first if earlier is None else attrs.evolve(first, date=Dated(earlier, date.interval)), date
