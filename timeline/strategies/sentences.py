"""Sentences that tell a time in a tense that fits it, among words that look like times and are none."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection

import attrs
from hypothesis import assume
from hypothesis import strategies as st

from timeline.strategies.drawing import published as days_of_publication
from timeline.strategies.drawing import sample_of, time_expressions
from timeline.strategies.sample import Direction, Sample, Sentence
from timeline.strategies.wording import spelled
from timeline.strategies.words import WEEKDAYS
from timeline.times.instant import instant_of
from timeline.times.interval import Grain, Interval
from timeline.times.terms import (
    Ago,
    Beside,
    Calendar,
    Century,
    Clock,
    Day,
    Decade,
    Duration,
    Last,
    Later,
    Modified,
    Next,
    Nth,
    Part,
    PartOfDay,
    Reference,
    Repeat,
    Span,
    This,
)

# Words that look like times ----------------------------------------------------------------------------------------------

_STILL = (
    "The sun is bright.",
    "The Boeing 747 was empty.",
    "Windows 95 was slow.",
    "She is 52 years old.",
    "The 47-year-old driver was unhurt.",
    "Mr. Friday, the painter, is here.",
    "The office is at 14 May Street.",
    "Saturday Night Live is a comedy show.",
)
_SILENT = (
    "The mayor may resign.",
    "May the better side win.",
    "The band played a march.",
    "Protesters march on the capital.",
    "She came second.",
    "The second vote failed.",
    "Prices fall when shops close.",
    "A spring in the sofa broke.",
    "He sat by the door.",
    "April Jones spoke to the press.",
    "Mr. August declined to comment.",
    "USA Today ran the story.",
)
_COUNTED_STILL = (
    "The fine is ${large}.",
    "The town has {large} people.",
    "Flight {large} was full.",
    "It costs {large} dollars.",
    "Version {small}.{small} is out.",
)
_COUNTED = (
    "The visitors won {small}-{small}.",
    "Call 555-{large}.",
    "Room {large} is locked.",
    "The ship carried {large} tons of grain.",
    "See page {large}.",
)


@st.composite
def distractors(draw: st.DrawFn, *, events: bool = True) -> str:
    """Sentences in which nothing is a time, though words or figures look so: "The mayor may resign.", scores, names.

    With `events` False, only those in which nothing happens either.

    >>> from hypothesis import find
    >>> find(distractors(), lambda text: "won" in text)
    'The visitors won 0-0.'
    """
    silent = st.sampled_from(_STILL + _SILENT if events else _STILL)
    counted = st.sampled_from(_COUNTED_STILL + _COUNTED if events else _COUNTED_STILL)
    text = draw(silent | counted)
    text = re.sub("{small}", lambda _: str(draw(st.integers(0, 9))), text)
    return re.sub("{large}", lambda _: str(draw(st.integers(1000, 2999))), text)


# Sentences around a time --------------------------------------------------------------------------------------------------

_PAST = ("It rained", "The council voted", "A wall fell", "The two sides met", "The ferry sank", "Envoys flew home")
_FUTURE = ("It will rain", "The council will vote", "The two sides will meet", "The envoys will fly home")
_FRAMES = {
    "DURATION": ("The siege lasted {}.", "They waited for {}.", "Repairs took {}."),
    "SET": ("The ferry runs {}.", "The board meets {}."),
    "PRESENT_REF": ("The village is {} empty.",),
    "PAST_REF": ("The farm was {} sold.",),
}
_SIGNALS = {
    "past": {
        "since": "The road has been shut since {}.",
        "after": "The mill was sold after {}.",
        "before": "The mill was built before {}.",
        "until": "The school stood until {}.",
        "by": "The mill was gone by {}.",
    },
    "future": {
        "after": "The mill will be sold after {}.",
        "before": "The mill will be sold before {}.",
        "until": "The road will be shut until {}.",
        "by": "The mill will be gone by {}.",
    },
}
_RANGES = ("from {} to {}", "from {} until {}", "between {} and {}")


@st.composite
def sentences(
    draw: st.DrawFn,
    *,
    kinds: Collection[str] | None = None,
    grains: Collection[Grain] | None = None,
    disputed: bool = False,
    published: st.SearchStrategy[dt.date] = days_of_publication(),  # noqa: B008 - a strategy is a frozen value
) -> Sentence:
    """A sentence or two that tell a time as people do: with its preposition, in a tense that fits, among `distractors`.

    Some tell a time with a signal ("since 2014") or two that bound a range ("from 2010 to 2012"). The arguments are those of
    `time_expressions`; where the tense decides, the sentence has the tense. Everything but the samples' spans is no time.

    >>> from hypothesis import find
    >>> found = find(sentences(), lambda sentence: "2000-01-01" in sentence.text)
    >>> found.text, found.spans
    ('It rained on 2000-01-01.', ((13, 23),))
    """
    shape = draw(st.sampled_from(["plain", "plain", "plain", "signal", "range"]))
    if shape == "range" and kinds is None and grains is None:
        told = draw(_ranges(published))
    else:
        direction: Direction = draw(st.sampled_from(["past", "future"]))
        sample = draw(time_expressions(kinds=kinds, grains=grains, direction=direction, disputed=disputed, published=published))
        told = draw(_signalled(sample) if shape == "signal" and _takes_signal(sample) else _plain(sample))
    others = draw(st.lists(distractors(), max_size=3, unique=True))
    at = draw(st.integers(0, len(others)))
    before, after = others[:at], others[at:]
    text = " ".join([*before, told.text, *after])
    shift = sum(len(one) + 1 for one in before)
    return attrs.evolve(told, text=text, starts=tuple(start + shift for start in told.starts))


@st.composite
def _plain(draw: st.DrawFn, sample: Sample) -> Sentence:
    frames = _FRAMES.get(sample.value if isinstance(sample.term, Reference) else sample.kind)
    words = f"{preposition(sample)}{sample.text}"
    if frames is not None and not isinstance(sample.term, Span):
        text = draw(st.sampled_from(frames)).format(words)
    else:
        clause = draw(st.sampled_from(_FUTURE if tense_of(sample) == "future" else _PAST))
        front = draw(st.booleans())
        text = f"{words[0].upper()}{words[1:]}, {clause[0].lower()}{clause[1:]}." if front else f"{clause} {words}."
        if front and not preposition(sample):
            sample = attrs.evolve(sample, text=words[0].upper() + words[1:])
    return _sentence(text, sample)


@st.composite
def _signalled(draw: st.DrawFn, sample: Sample) -> Sentence:
    frames = _SIGNALS[tense_of(sample)]
    signal = draw(st.sampled_from(sorted(frames)))
    interval = sample.interval
    assert interval is not None  # noqa: S101 - `_takes_signal` asks for one
    sides = {
        "since": (interval.start, None),
        "after": (interval.end, None),
        "before": (None, interval.start),
        "until": (None, interval.end),
        "by": (None, interval.end),
    }
    text = frames[signal].format(sample.text)
    return attrs.evolve(_sentence(text, sample), ranges=(Interval(*sides[signal], interval.grain),))


@st.composite
def _ranges(draw: st.DrawFn, published: st.SearchStrategy[dt.date]) -> Sentence:
    """Two dates of one grain, the earlier first: "from May 2010 to June 2012"."""
    day = draw(published)
    grain = draw(st.sampled_from([Grain.YEAR, Grain.MONTH, Grain.DAY]))
    near = st.dates(dt.date(1900, 1, 1), dt.date(2050, 12, 31))
    first, last = sorted([draw(near), draw(near)])
    size = {Grain.YEAR: 1, Grain.MONTH: 2, Grain.DAY: 3}[grain]
    terms = [Calendar(*(date.year, date.month, date.day)[:size]) for date in (first, last)]
    assume(terms[0] != terms[1])
    way = draw(st.integers(0, 9))  # both are told in the same way
    samples = [sample_of(term, day, words=spelled(term)[way % len(spelled(term))]) for term in terms]
    verb = "ran" if last < day else "will run" if first > day else "runs"
    text = f"The fair {verb} {draw(st.sampled_from(_RANGES))}.".format(*(sample.text for sample in samples))
    starts = text.index(samples[0].text), text.rindex(samples[1].text)
    one, two = (sample.interval for sample in samples)
    assert one is not None and two is not None  # noqa: S101, PT018 - for the type checker
    joined = Interval(one.start, two.end, grain)
    return Sentence(text, day, tuple(samples), starts, (joined, joined))


def _sentence(text: str, sample: Sample) -> Sentence:
    return Sentence(text, sample.published, (sample,), (text.index(sample.text),), (None,))


def tense_of(sample: Sample) -> Direction:
    """The tense that fits: that which the sample needs, or else future where all of it is still to come."""
    if sample.direction is not None or sample.interval is None or sample.interval.start is None:
        return sample.direction or "past"
    return "future" if sample.interval.start > instant_of(sample.published) else "past"


def _takes_signal(sample: Sample) -> bool:
    return sample.direction is None and isinstance(sample.term, Calendar | Last | Decade | Century) and sample.kind == "DATE"


def preposition(sample: Sample) -> str:
    """What stands before a time in a sentence, with its space: "on ", "in ", "at ", or nothing."""
    words, term = sample.text, sample.term
    match term:
        case Span():
            return "over "
        case Repeat():
            return "on " if words in _DAYS_REPEATED else ""
        case Day() | This() | Last() | Next() | Ago() | Later() | Modified() | Duration() | Reference():
            return ""
        case Clock():
            return "on " if " at " in words else "at "
        case PartOfDay(_, Day()):
            return ""
        case Part():
            return _before_part(words, term)
        case PartOfDay() | Nth():
            return "on "
        case Beside() | Decade() | Century():
            return "in "
    return "on " if sample.interval is not None and sample.interval.grain is Grain.DAY else "in "


def _before_part(words: str, part: Part) -> str:
    if words.startswith(("the start", "the beginning", "the end")):
        return "at "
    return "" if isinstance(part.whole, Last | Next) and words.startswith(("early", "late")) else "in "


_DAYS_REPEATED = {f"{name}s" for name in WEEKDAYS}
