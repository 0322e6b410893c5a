"""The laws: our reader and the samples' own meanings keep them, and each law is broken by who breaks it."""

from __future__ import annotations

import copy
import datetime as dt
import pickle
from collections.abc import Callable
from typing import Any

import hypothesis
import pytest
from hypothesis import given
from hypothesis import strategies as st

import timeline
from timeline import Grain, Instant, TimelineError
from timeline.strategies import Sample, laws
from timeline.strategies.dating import meaning

Answer = tuple[Any, Any] | None
OF_PHRASES = [law for law in laws.LAWS if law is not laws.silence]


def our_reader(phrase: str, day: dt.date) -> Answer:
    found = [time for time in timeline.find_times(phrase, day) if time.kind in ("DATE", "TIME")]
    if not found or found[0].interval is None:
        return None
    assert len(found) == 1
    return found[0].interval.start, found[0].interval.end


@pytest.mark.parametrize("law", laws.LAWS, ids=lambda law: law.__name__)
def test_our_reader_keeps_every_law(law: Callable[..., None]) -> None:
    law(our_reader)


@pytest.mark.parametrize("law", OF_PHRASES, ids=lambda law: law.__name__)
@pytest.mark.parametrize("direction", [None, "past", "future"])
def test_the_samples_keep_their_laws(law: Callable[..., None], direction: Any) -> None:
    known: dict[str, Sample] = {}

    def from_the_meaning(phrase: str, day: dt.date) -> Answer:
        sample = known[phrase]
        found = meaning(sample.term, day, sample.direction)
        return None if found is None or found.interval is None else (found.interval.start, found.interval.end)

    def remember(sample: Sample) -> Sample:
        return known.setdefault(sample.text, sample)

    law(from_the_meaning, laws.dated_phrases(direction=direction, disputed=True).map(remember))


def always_today(_phrase: str, day: dt.date) -> Answer:
    return day, day + dt.timedelta(days=1)


def always_new_year(_phrase: str, _day: dt.date) -> Answer:
    return dt.date(2000, 1, 1), dt.date(2000, 1, 2)


def backwards(_phrase: str, day: dt.date) -> Answer:
    start = dt.date(2000, 1, 1) + (dt.date(2000, 1, 1) - day)
    return start, start + dt.timedelta(days=1)


def raises(_phrase: str, _day: dt.date) -> Answer:
    raise ValueError("not this one")


def never(_phrase: str, _day: dt.date) -> Answer:
    return None


def empty(_phrase: str, day: dt.date) -> Answer:
    return day, day


@pytest.mark.parametrize(
    ("law", "normaliser", "complaint"),
    [
        (laws.containment, always_today, "the answer holds time that the phrase does not mean"),
        (laws.grain, always_today, "the answer is more exact than the phrase"),
        (laws.round_trip, never, "said and read again, it is not the same"),
        (laws.round_trip, always_today, "said and read again, it is not the same"),
        (laws.shift, always_today, "read on another day, the answer changes"),
        (laws.shift, always_new_year, "the answer is not as much later"),
        (laws.monotony, backwards, "read on a later day, the answer is earlier"),
        (laws.silence, always_today, "a time is found where none is told"),
        *((law, raises, "the normaliser raised an error") for law in laws.LAWS),
        *((law, empty, "the answer does not end after it starts") for law in laws.LAWS),
    ],
)
def test_who_breaks_a_law_is_told(law: Callable[..., None], normaliser: laws.Normaliser, complaint: str) -> None:
    with pytest.raises(laws.LawBroken, match=complaint) as raised:
        law(normaliser, settings=laws.REPEATABLE)
    broken = raised.value
    assert repr(broken.phrase) in str(broken)
    assert str(copy.copy(broken)) == str(pickle.loads(pickle.dumps(broken))) == str(broken)  # noqa: S301 - our own


@pytest.mark.parametrize("law", [law for law in OF_PHRASES if law is not laws.round_trip], ids=lambda law: law.__name__)
def test_not_to_know_breaks_no_law(law: Callable[..., None]) -> None:
    law(never)


def test_two_faults_are_one_answer() -> None:
    def faulty(phrase: str, day: dt.date) -> Answer:
        return (day, day) if phrase.endswith("ago") else always_today(phrase, day)

    with pytest.raises(laws.LawBroken):
        laws.containment(faulty, settings=hypothesis.settings(laws.REPEATABLE, max_examples=500))


@pytest.mark.parametrize(
    "side",
    [dt.date(2000, 1, 1), dt.datetime(2000, 1, 1), dt.datetime(2000, 1, 1, tzinfo=dt.UTC), Instant(2000, 1, 1)],  # noqa: DTZ001
)
def test_sides_of_any_kind_are_taken(side: Any) -> None:
    one = st.just(2000).map(lambda _: laws_sample())
    laws.containment(lambda _phrase, _day: (side, dt.date(2000, 1, 2)), one)


def laws_sample() -> Sample:
    from timeline.strategies.drawing import sample_of
    from timeline.times.terms import Calendar

    return sample_of(Calendar(2000, 1, 1), dt.date(2000, 1, 1))


contain: Any = laws.containment  # as whoever does not check types calls it
phrases_of: Any = laws.dated_phrases


@pytest.mark.parametrize(
    ("call", "advice"),
    [
        (lambda: contain(None), "give one from a phrase and a date"),
        (lambda: contain(never, laws.REPEATABLE), r"use laws.dated_phrases"),
        (lambda: contain(never, settings=laws.ALL), r"use hypothesis.settings"),
        (lambda: contain(lambda _phrase, _day: ("2000", "2001")), "each side must be a date"),
        (lambda: contain(lambda _phrase, _day: 3), r"a tuple \(start, end\)"),
        (lambda: phrases_of(kinds=["SET"]), "only dates and times"),
        (lambda: phrases_of(kinds="DATE"), "only dates and times"),
    ],
)
def test_bad_arguments_say_what_to_do(call: Callable[[], Any], advice: str) -> None:
    with pytest.raises(TimelineError, match=advice):
        call()


@given(laws.dated_phrases(grains=[Grain.SEASON], direction="past"))
def test_dated_phrases_are_dated(sample: Sample) -> None:
    assert sample.interval is not None
    assert sample.interval.grain is Grain.SEASON
