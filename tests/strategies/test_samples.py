"""The reader and the samples: two ways from words to time, written apart, that must agree."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import find, given
from hypothesis import strategies as st

import timeline
from timeline import Grain, Interval, TimelineError
from timeline.strategies import (
    Sample,
    Sentence,
    articles,
    distractors,
    intervals,
    published,
    sentences,
    terms,
    time_expressions,
)
from timeline.strategies.dating import meaning
from timeline.strategies.drawing import UNITS, sample_of
from timeline.strategies.sample import Direction
from timeline.strategies.units import holiday
from timeline.strategies.wording import wordings
from timeline.times.interval import unit
from timeline.times.terms import (
    Ago,
    Bare,
    Calendar,
    Century,
    Day,
    Decade,
    Duration,
    Last,
    Modified,
    Next,
    Nth,
    Part,
    PartOfDay,
    Quarter,
    Repeat,
    Season,
    SeasonName,
    Span,
    Term,
    This,
    Weekday,
    Within,
)

directions: st.SearchStrategy[Direction | None] = st.sampled_from([None, "past", "future"])


@given(sentences(disputed=True))
def test_every_time_of_a_sentence_is_found(sentence: Sentence) -> None:
    found = timeline.find_times(sentence.text, sentence.published)
    assert [(time.start_char, time.end_char) for time in found] == list(sentence.spans)
    for time, sample, joined in zip(found, sentence.samples, sentence.ranges, strict=True):
        assert (time.kind, time.value, time.mod) == (sample.kind, sample.value, sample.mod)
        assert (time.quant, time.freq) == (sample.quant, sample.freq)
        assert time.interval == sample.interval
        assert time.interval is None or sample.interval is None or time.interval.grain is sample.interval.grain
        assert time.edtf == sample.edtf
        assert time.range == joined


# Alone these could be something else: "the fall", "days", "a day".
_SEASONS: tuple[SeasonName, ...] = ("SP", "SU", "FA", "WI")
_NEED_A_SENTENCE = tuple(Bare(Season(name)) for name in _SEASONS)


@given(directions.flatmap(lambda direction: time_expressions(direction=direction, disputed=True)))
def test_every_phrase_is_read_alone(sample: Sample) -> None:
    vague = isinstance(sample.term, Duration) and sample.term.amounts[0][0] in (None, 1)
    found = timeline.find_times(sample.text, sample.published, tense=lambda _: sample.direction)
    if not found and (vague or sample.term in _NEED_A_SENTENCE):
        return
    assert [(time.text, time.value, time.interval) for time in found] == [(sample.text, sample.value, sample.interval)]


@given(distractors(), published())
def test_nothing_is_found_where_nothing_is_told(text: str, day: dt.date) -> None:
    assert timeline.find_times(text, day) == ()


# The samples themselves ------------------------------------------------------------------------------------------------


@given(sentences(disputed=True))
def test_spans_slice_to_the_samples(sentence: Sentence) -> None:
    assert [sentence.text[start:end] for start, end in sentence.spans] == [sample.text for sample in sentence.samples]
    assert len(sentence.samples) == len(sentence.starts) == len(sentence.ranges)


@given(directions, st.sets(st.sampled_from(["DATE", "TIME", "DURATION", "SET"]), min_size=1), st.data())
def test_what_was_asked_for_is_drawn(direction: Direction | None, kinds: set[str], data: st.DataObject) -> None:
    sample = data.draw(time_expressions(kinds=kinds, direction=direction))
    assert sample.kind in kinds
    assert sample.direction in (None, direction)


@given(
    st.sampled_from([grain for grain in Grain if Grain.SECOND <= grain <= Grain.CENTURY and grain is not Grain.HOUR]), st.data()
)
def test_the_grain_asked_for_is_drawn(grain: Grain, data: st.DataObject) -> None:
    sample = data.draw(time_expressions(grains=[grain], direction="past"))
    assert sample.interval is not None
    assert sample.interval.grain is grain


@given(st.sampled_from(UNITS), st.data())
def test_intervals_are_units(grain: Grain, data: st.DataObject) -> None:
    interval = data.draw(intervals(grain=grain))
    assert interval.start is not None
    assert interval == unit(grain, interval.start)


@given(terms(disputed=True), published())
def test_what_can_be_said_has_a_meaning(term: Term, day: dt.date) -> None:
    assert wordings(term)
    found = meaning(term, day)
    if found is None:  # the fifth Monday of a month, at most
        assert isinstance(term, Nth)
    else:
        assert found.kind in ("DATE", "TIME", "DURATION", "SET")
        assert (found.interval is None) == (found.edtf is None) or found.kind == "TIME"


def test_shrinks_to_the_plainest() -> None:
    plainest = find(time_expressions(), lambda _: True)
    assert (plainest.text, plainest.published) == ("2000-01-01", dt.date(2000, 1, 1))
    assert find(sentences(), lambda sentence: sentence.samples[0].value == "2000-01-01").text == "It rained on 2000-01-01."
    shortest = find(time_expressions(grains=[Grain.SEASON]), lambda sample: sample.value.endswith("-FA"))
    assert len(shortest.text) <= len("autumn 2000")
    assert find(intervals(), lambda _: True) == Interval(timeline.Instant(2000), timeline.Instant(2000, 1, 2))


expressions_of: Any = time_expressions  # as whoever does not check types calls it
intervals_of: Any = intervals
articles_of: Any = articles


@pytest.mark.parametrize(
    ("ask", "advice"),
    [
        (lambda: expressions_of(kinds=["DAY"]), "use some of DATE, TIME, DURATION, SET"),
        (lambda: expressions_of(kinds="DATE"), r"use \['DATE'\]"),
        (lambda: expressions_of(grains=Grain.DAY), r"use \[Grain.DAY\]"),
        (lambda: expressions_of(grains=["day"]), "use some of Grain.DAY, Grain.YEAR"),
        (lambda: expressions_of(grains=[Grain.HOUR]), "nothing is told by Grain.HOUR"),
        (lambda: expressions_of(grains=[Grain.WEEKEND]), "ask for other ones, for disputed=True, or for a direction"),
        (lambda: expressions_of(kinds=["SET"], grains=[Grain.DAY]), "ask for other ones"),
        (lambda: expressions_of(direction="back"), "use 'past', 'future' or None"),
        (lambda: expressions_of(language="fr"), "use 'en'"),
        (lambda: expressions_of(published=dt.date(2022, 3, 8)), "use strategies.published"),
        (lambda: expressions_of(published=st.just(dt.date(1, 1, 1))), "days of the years 200 to 9800"),
        (lambda: intervals_of(grain=Grain.MINUTE), "use one of these"),
        (lambda: intervals_of(grain="day"), "use one of these"),
        (lambda: articles_of(max_events=0), "use 1 or more"),
    ],
)
def test_bad_arguments_say_what_to_do(ask: Callable[[], st.SearchStrategy[Any]], advice: str) -> None:
    with pytest.raises(TimelineError, match=advice):
        find(ask(), lambda _: True)


# Meanings that are known from the conventions, so that reader and samples are not wrong together ---------------------------


@pytest.mark.parametrize(
    ("term", "words", "value", "interval"),
    [
        (Last(Season("FA")), "last fall", "2021-FA", "2021-09-01T00:00:00/2021-12-01T00:00:00"),
        (Ago(2, Grain.YEAR), "two years ago", "2020", "2020-01-01T00:00:00/2021-01-01T00:00:00"),
        (Century(19), "the 19th century", "18", "1801-01-01T00:00:00/1901-01-01T00:00:00"),
        (Century(-5), "the 5th century BC", "BC04", "-0499-01-01T00:00:00/-0399-01-01T00:00:00"),
        (Calendar(-43), "44 BC", "BC0044", "-0043-01-01T00:00:00/-0042-01-01T00:00:00"),
        (Decade(1990), "the 1990s", "199", "1990-01-01T00:00:00/2000-01-01T00:00:00"),
        (Last(Grain.WEEK), "last week", "2022-W09", "2022-02-28T00:00:00/2022-03-07T00:00:00"),
        (Next(Weekday(5)), "next Friday", "2022-03-18", "2022-03-18T00:00:00/2022-03-19T00:00:00"),
        (This(Grain.WEEKEND), "this weekend", "2022-W09-WE", "2022-03-05T00:00:00/2022-03-07T00:00:00"),
        (
            Nth(2, Weekday(2), Calendar(2000, 5)),
            "the second Tuesday of May 2000",
            "2000-05-09",
            "2000-05-09T00:00:00/2000-05-10T00:00:00",
        ),
        (Within(Quarter(3), Calendar(2000)), "the third quarter of 2000", "2000-Q3", "2000-07-01T00:00:00/2000-10-01T00:00:00"),
        (Within(Season("WI"), Calendar(2010)), "the winter of 2010", "2010-WI", "2010-12-01T00:00:00/2011-03-01T00:00:00"),
        (Part("START", Calendar(2022, 3)), "early March 2022", "2022-03", "2022-03-01T00:00:00/2022-03-11T00:00:00"),
        (Part("END", Calendar(2021)), "the end of 2021", "2021", "2021-09-01T00:00:00/2022-01-01T00:00:00"),
        (PartOfDay("MO", Day(-1)), "yesterday morning", "2022-03-07TMO", "2022-03-07T06:00:00/2022-03-07T12:00:00"),
        (Span(Duration(((3, Grain.MONTH),))), "the past three months", "P3M", "2021-12-09T00:00:00/2022-03-09T00:00:00"),
        (Modified("MORE_THAN", Duration(((2, Grain.YEAR),))), "more than two years", "P2Y", "None"),
        (Repeat("XXXX-WXX-1", "EVERY"), "every Monday", "XXXX-WXX-1", "None"),
    ],
    ids=lambda value: value if isinstance(value, str) and value[0].isalpha() else "",
)
def test_a_phrase_means_what_the_conventions_say(term: Term, words: str, value: str, interval: str) -> None:
    sample = sample_of(term, dt.date(2022, 3, 8), "past")
    assert words in wordings(term)
    assert (sample.value, str(sample.interval)) == (value, interval)


@pytest.mark.parametrize("year", [1935, 1939, 1940, 1941, 1950, 2021])
def test_thanksgiving_is_when_it_was(year: int) -> None:
    days = {1935: 28, 1939: 23, 1940: 21, 1941: 20, 1950: 23, 2021: 25}
    assert holiday("Thanksgiving Day", year) == dt.date(year, 11, days[year])
