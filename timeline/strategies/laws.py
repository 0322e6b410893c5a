"""Laws that any reader of time expressions can be held to.

A *normaliser* is a function from a phrase and the day it is read on to the two sides of a half-open stretch of time, each a
`date`, a `datetime` or an `Instant`; or to None where it does not understand the phrase. None breaks no law but `round_trip`: not
to know is honest, and how much a normaliser reads is for that law to say. Each law draws phrases whose meaning is known, and
raises `LawBroken` with the plainest one that breaks it.

>>> def guesses_today(phrase, published):
...     return published, published + dt.timedelta(days=1)
>>> try:
...     containment(guesses_today, settings=REPEATABLE)
... except LawBroken as broken:
...     print(broken)
the answer holds time that the phrase does not mean
  phrase:   '2000-01-01'
  anchor:   2000-01-02
  expected: within 2000-01-01T00:00:00/2000-01-02T00:00:00
  got:      2000-01-02T00:00:00/2000-01-03T00:00:00
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection
from typing import Any

import hypothesis
from hypothesis import assume, given
from hypothesis import strategies as st

from timeline.errors import TimelineError
from timeline.strategies.drawing import published, time_expressions
from timeline.strategies.sample import Direction, Sample
from timeline.strategies.sentences import distractors
from timeline.strategies.units import FIXED_HOLIDAYS
from timeline.times.instant import Instant, add_days, instant_of
from timeline.times.interval import Grain, Interval
from timeline.times.terms import (
    Ago,
    Bare,
    Clock,
    Day,
    Decade,
    Holiday,
    Last,
    Modified,
    Next,
    Part,
    PartOfDay,
    Term,
    This,
    Weekday,
    Within,
)

Side = dt.date | dt.datetime | Instant
Normaliser = Callable[[str, dt.date], tuple[Side, Side] | None]

REPEATABLE = hypothesis.settings(derandomize=True, database=None, deadline=None)
"""Settings under which a law gives the same answer on each run."""

_CYCLE_DAYS = 146_097  # of 400 years, after which the calendar repeats, its weekdays too
_DATED = ("DATE", "TIME")


class LawBroken(AssertionError):  # noqa: N818 - what it says, not that there is an error
    """A normaliser broke a law: the message shows the phrase, the day it was read on, what was expected and what came."""

    def __init__(self, law: str, phrase: str, anchor: dt.date, expected: object, got: object) -> None:
        super().__init__(law, phrase, anchor, expected, got)
        self.law, self.phrase, self.anchor, self.expected, self.got = law, phrase, anchor, expected, got

    def __str__(self) -> str:
        lines = (f"phrase:   {self.phrase!r}", f"anchor:   {self.anchor}", f"expected: {self.expected}", f"got:      {self.got}")
        return "\n  ".join([self.law, *lines])


def dated_phrases(
    *,
    kinds: Collection[str] = _DATED,
    grains: Collection[Grain] | None = None,
    direction: Direction | None = None,
    disputed: bool = False,
    published: st.SearchStrategy[dt.date] = published(),  # noqa: B008 - a strategy is a frozen value
) -> st.SearchStrategy[Sample]:
    """The phrases of `time_expressions` that have a place in the calendar: what a law draws.

    The arguments are those of `time_expressions`. Any other strategy of `Sample`s serves as well, such as this one, filtered.
    Raises `TimelineError` for kinds that have no place there.
    """
    if isinstance(kinds, str) or not set(kinds) <= set(_DATED):
        raise TimelineError(f"kinds={kinds!r}: only dates and times have a place in the calendar: use some of {list(_DATED)}")
    samples = time_expressions(kinds=kinds, grains=grains, direction=direction, disputed=disputed, published=published)
    return samples.filter(lambda sample: sample.interval is not None)


Phrases = st.SearchStrategy[Sample]
ALL = dated_phrases()
"""Dates and times of every grain that say by themselves which one is meant, and that readers agree on."""


def containment(normaliser: Normaliser, phrases: Phrases = ALL, *, settings: hypothesis.settings | None = None) -> None:
    """The answer holds no time but what the phrase means: "last fall" may be a day of that fall, but none of another."""

    def holds(sample: Sample) -> None:
        got = _ask(normaliser, sample.text, sample.published)
        if got is not None and not _meant(sample).contains(got):
            raise LawBroken(
                "the answer holds time that the phrase does not mean",
                sample.text,
                sample.published,
                f"within {_meant(sample)}",
                got,
            )

    _run(holds, normaliser, settings, phrases)


def grain(normaliser: Normaliser, phrases: Phrases = ALL, *, settings: hypothesis.settings | None = None) -> None:
    """The answer is as long as the phrase says: a year is neither one day of it nor the decade around it."""

    def holds(sample: Sample) -> None:
        got = _ask(normaliser, sample.text, sample.published)
        if got is None:
            return
        share = _seconds(got) / _seconds(_meant(sample))
        if not 0.8 <= share <= 1.25:  # months and years are not all of one length
            law = "the answer is more exact than the phrase" if share < 1 else "the answer is less exact than the phrase"
            unit = _meant(sample).grain.value
            raise LawBroken(law, sample.text, sample.published, f"{_meant(sample)}, told by the {unit}", got)

    _run(holds, normaliser, settings, phrases)


def round_trip(normaliser: Normaliser, phrases: Phrases = ALL, *, settings: hypothesis.settings | None = None) -> None:
    """Said and read again, a meaning is the same. Here None breaks the law: the phrase must be read."""

    def holds(sample: Sample) -> None:
        got = _ask(normaliser, sample.text, sample.published)
        if got is None or (got.start, got.end) != (_meant(sample).start, _meant(sample).end):
            raise LawBroken("said and read again, it is not the same", sample.text, sample.published, _meant(sample), got)

    _run(holds, normaliser, settings, phrases)


def shift(normaliser: Normaliser, phrases: Phrases = ALL, *, settings: hypothesis.settings | None = None) -> None:
    """Read some weeks later, "last week" is as much later; read 400 years later, so is "last fall"; "4 May 2020" stays.

    It looks at two answers of the normaliser only, so it asks for no convention: any reader should keep it.
    """

    def holds(sample: Sample, weeks: int) -> None:
        days = _shift_of(sample.term, weeks)
        anchor = sample.published + dt.timedelta(days=7 * weeks if days is None else days)
        here, there = _ask(normaliser, sample.text, sample.published), _ask(normaliser, sample.text, anchor)
        if here is None or there is None:
            assume(here is there)  # not to know is honest, here or there
            return
        expected = _moved(here, days or 0)
        if there != expected:
            law = (
                "read on another day, the answer changes"
                if days is None
                else f"read {days} days on, the answer is not as much later"
            )
            raise LawBroken(law, sample.text, anchor, f"{expected}, as on {sample.published} it is {here}", there)

    _run(holds, normaliser, settings, phrases.filter(lambda sample: not _moves_about(sample.term)), st.integers(1, 60))


def monotony(normaliser: Normaliser, phrases: Phrases = ALL, *, settings: hypothesis.settings | None = None) -> None:
    """Read on a later day, the same phrase is never an earlier time. Like `shift`, it asks for no convention."""

    def holds(sample: Sample, later: int) -> None:
        anchor = sample.published + dt.timedelta(days=later)
        here, there = _ask(normaliser, sample.text, sample.published), _ask(normaliser, sample.text, anchor)
        if here is not None and there is not None and _start(there) < _start(here):
            expected = f"not before {here.start}, as on {sample.published}"
            raise LawBroken("read on a later day, the answer is earlier", sample.text, anchor, expected, there)

    _run(holds, normaliser, settings, phrases, st.integers(1, 800))


def silence(normaliser: Normaliser, *, settings: hypothesis.settings | None = None) -> None:
    """Where nothing is a time ("The mayor may resign.", scores, names), there is no answer."""

    def holds(text: str, anchor: dt.date) -> None:
        got = _ask(normaliser, text, anchor)
        if got is not None:
            raise LawBroken("a time is found where none is told", text, anchor, None, got)

    _run(holds, normaliser, settings, distractors(), published())


LAWS: tuple[Callable[..., None], ...] = (containment, grain, round_trip, shift, monotony, silence)


def _run(
    holds: Callable[..., None], normaliser: Normaliser, settings: hypothesis.settings | None, *strategies: st.SearchStrategy[Any]
) -> None:
    """Run a check on what the strategies draw: with one answer at its end, the plainest, however slow the normaliser is."""
    if not callable(normaliser):
        raise TimelineError(
            f"normaliser={normaliser!r} is no function: give one from a phrase and a date to (start, end), or None"
        )
    if settings is not None and not isinstance(settings, hypothesis.settings):
        raise TimelineError(f"settings={settings!r} are none of Hypothesis: use hypothesis.settings(max_examples=1000), say")
    for strategy in strategies:
        if not isinstance(strategy, st.SearchStrategy):
            raise TimelineError(f"phrases={strategy!r} is no strategy: use laws.dated_phrases(...)")
    chosen = hypothesis.settings(deadline=None) if settings is None else settings
    hypothesis.settings(chosen, report_multiple_bugs=False)(given(*strategies)(holds))()


def _ask(normaliser: Normaliser, phrase: str, anchor: dt.date) -> Interval | None:
    """The normaliser's answer as an interval; a crash, or an end before the start, breaks every law."""
    try:
        answer = normaliser(phrase, anchor)
    except Exception as error:  # whatever it is: the point is to show the phrase
        raise LawBroken("the normaliser raised an error", phrase, anchor, "an answer, or None", repr(error)) from error
    if answer is None:
        return None
    if not isinstance(answer, tuple) or len(answer) != 2:
        raise TimelineError(f"the normaliser gave {answer!r} for {phrase!r}: it must give a tuple (start, end), or None")
    if not all(isinstance(side, dt.date | Instant) for side in answer):
        raise TimelineError(f"the normaliser gave {answer!r} for {phrase!r}: each side must be a date, a datetime or an Instant")
    start, end = (side if isinstance(side, Instant) else instant_of(side) for side in answer)
    if not start < end:
        expected = "a start, and an end after it: a day ends where the next one starts"
        raise LawBroken("the answer does not end after it starts", phrase, anchor, expected, f"{start}/{end}")
    return Interval(start, end)


def _meant(sample: Sample) -> Interval:
    assert sample.interval is not None  # noqa: S101 - `Phrases.draw` leaves these out
    return sample.interval


def _start(interval: Interval) -> Instant:
    assert interval.start is not None  # noqa: S101 - `_ask` gives both sides
    return interval.start


def _seconds(interval: Interval) -> int:
    assert interval.start is not None and interval.end is not None  # noqa: S101, PT018 - as above
    return interval.end.moment - interval.start.moment


def _moved(interval: Interval, days: int) -> Interval:
    assert interval.start is not None and interval.end is not None  # noqa: S101, PT018 - as above
    return Interval(add_days(interval.start, days), add_days(interval.end, days), interval.grain)


def _moves_about(term: Term) -> bool:
    """Whether a term counts from a holiday whose day does not come round with the calendar: Easter, Thanksgiving by its laws."""
    match term:
        case Bare(cycle) | This(cycle) | Last(cycle) | Next(cycle):
            return isinstance(cycle, Holiday) and cycle.name not in FIXED_HOLIDAYS
        case _:
            return False


def _shift_of(term: Term, weeks: int) -> int | None:
    """By how many days the anchor may move so that the meaning moves as much; None where it must not move at all."""
    match term:
        case Day() | Ago(_, Grain.DAY | Grain.WEEK, _):
            return 7 * weeks
        case Bare(cycle) | This(cycle) | Last(cycle) | Next(cycle):
            weekly = cycle in (Grain.WEEK, Grain.WEEKEND) or isinstance(cycle, Weekday)
            return 7 * weeks if weekly else _CYCLE_DAYS
        case Ago():
            return _CYCLE_DAYS
        case Decade(start) if start < 100:
            return _CYCLE_DAYS
        case PartOfDay(_, inner) | Part(_, inner) | Modified(_, inner):
            return _shift_of(inner, weeks)
        case Clock(_, _, _, _, day) if day is not None:
            return _shift_of(day, weeks)
        case Within(_, whole):
            return _shift_of(whole, weeks)
        case _:
            return None
