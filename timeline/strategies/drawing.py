"""Strategies for days, intervals, meanings and the phrases that tell them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection

from hypothesis import assume
from hypothesis import strategies as st

from timeline.errors import TimelineError
from timeline.strategies.dating import meaning
from timeline.strategies.meanings import forms_of
from timeline.strategies.sample import Direction, Sample
from timeline.strategies.units import interval_of, unit_of
from timeline.strategies.wording import wordings
from timeline.times.interval import Grain, Interval
from timeline.times.terms import Term

UNITS = tuple(grain for grain in Grain if Grain.DAY <= grain <= Grain.CENTURY)
_EARLIEST, _LATEST = 200, 9_800  # what is told from a day must be in Python's calendar: a century before, and some years after
_FIRST, _LAST = dt.date(1900, 1, 1), dt.date(2100, 12, 31)


def published(min_value: dt.date = _FIRST, max_value: dt.date = _LAST) -> st.SearchStrategy[dt.date]:
    """Days on which an article may have been published; they shrink to 2000-01-01.

    >>> from hypothesis import find
    >>> find(published(), lambda day: True)
    datetime.date(2000, 1, 1)
    """
    return st.dates(min_value, max_value)


@st.composite
def intervals(
    draw: st.DrawFn, *, grain: Grain | None = None, min_value: dt.date = _FIRST, max_value: dt.date = _LAST
) -> Interval:
    """Units of the calendar, from days to centuries: of one `grain`, or of any.

    They hold a day from `min_value` to `max_value`. Raises `TimelineError` for a grain finer than a day, or a millennium.

    >>> from hypothesis import find
    >>> str(find(intervals(grain=Grain.YEAR), lambda year: year.start.year > 2000))
    '2001-01-01T00:00:00/2002-01-01T00:00:00'
    """
    if grain is not None and grain not in UNITS:
        told = ", ".join(f"Grain.{unit.name}" for unit in UNITS)
        raise TimelineError(f"grain={grain!r}: the calendar's units here are of {told}: use one of these, or None")
    chosen = draw(st.sampled_from(UNITS)) if grain is None else grain
    return interval_of(unit_of(chosen, draw(st.dates(min_value, max_value))), chosen)


def terms(
    *,
    kinds: Collection[str] | None = None,
    grains: Collection[Grain] | None = None,
    direction: Direction | None = None,
    disputed: bool = False,
) -> st.SearchStrategy[Term]:
    """What time expressions mean, before they are dated or worded; the arguments are those of `time_expressions`.

    >>> from hypothesis import find
    >>> find(terms(), lambda term: True)
    Calendar(year=2000, month=1, day=1)
    """
    return st.one_of([form.terms for form in forms_of(kinds, grains, direction, disputed=disputed)])


@st.composite
def time_expressions(
    draw: st.DrawFn,
    *,
    kinds: Collection[str] | None = None,
    grains: Collection[Grain] | None = None,
    direction: Direction | None = None,
    disputed: bool = False,
    language: str = "en",
    published: st.SearchStrategy[dt.date] = published(),  # noqa: B008 - a strategy is a frozen value
) -> Sample:
    """Phrases that tell a time, each with the day it is read on and what it means: `Sample`s.

    `kinds` are TIMEX3's ("DATE", "TIME", "DURATION", "SET"); `grains` how fine, which leaves out lengths and repetitions.
    With `direction` None, only phrases that say by themselves which one is meant; with "past" or "future" also those that
    leave it to the tense ("Friday", "in December"). `disputed` adds those that careful readers take in more than one way
    ("next Friday", "early March"). `published` draws the days of publication. The phrase is made from the meaning, not by
    the reader turned round, so that the two can disagree. It shrinks to the shortest phrase and the plainest date.

    Raises `TimelineError` for a bad argument.

    >>> from hypothesis import find
    >>> sample = find(time_expressions(), lambda sample: True)
    >>> sample.text, sample.value, sample.published.isoformat()
    ('2000-01-01', '2000-01-01', '2000-01-01')
    """
    if not isinstance(published, st.SearchStrategy):
        raise TimelineError(f"published={published!r} is no strategy: use strategies.published(), or st.just(a date)")
    if language != "en":
        raise TimelineError(f"language={language!r}: samples are made in English only: use 'en'")
    form = draw(st.sampled_from(forms_of(kinds, grains, direction, disputed=disputed)))
    term, day = draw(form.terms), draw(published)
    if not _EARLIEST <= day.year <= _LATEST:
        raise TimelineError(f"published={day}: phrases are made for days of the years {_EARLIEST} to {_LATEST}")
    tense = direction if form.directed else None
    ways = wordings(term)
    assume(ways and meaning(term, day, tense) is not None)
    # One step, whatever the number of ways: else what can be said in one way only would be simpler than a date in full.
    return sample_of(term, day, tense, words=ways[draw(st.integers(0, 59)) % len(ways)])


def sample_of(term: Term, published: dt.date, direction: Direction | None = None, *, words: str | None = None) -> Sample:
    """The sample of one meaning; in its shortest wording where `words` is None. `TimelineError` where it means nothing."""
    found = meaning(term, published, direction)
    if found is None:
        raise TimelineError(f"{term!r} is nothing that the calendar of {published} has")
    return Sample(
        words or wordings(term)[0],
        published,
        found.kind,
        found.value,
        found.interval,
        found.edtf,
        mod=found.mod,
        quant=found.quant,
        freq=found.freq,
        direction=direction,
        term=term,
    )
