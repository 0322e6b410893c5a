"""Hypothesis knows our types, whichever is imported first; and whoever only has us installed pays nothing for it."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

import timeline
from timeline import Article, Event, Instant, Interval, TimeExpression, Timeline


@given(st.from_type(Interval), st.from_type(Instant))
def test_intervals_and_instants(interval: Interval, instant: Instant) -> None:
    assert interval.start is not None
    assert interval.contains(interval.start)
    assert isinstance(instant, Instant)


@given(st.from_type(TimeExpression))
def test_time_expressions(time: TimeExpression) -> None:
    assert time.end_char - time.start_char == len(time.text)
    assert time.kind in ("DATE", "TIME", "DURATION", "SET")


@given(st.from_type(Event), st.from_type(Article))
def test_events_and_articles(event: Event, article: Article) -> None:
    assert event.mentions[0].start_char == event.start_char
    assert article.published is not None


@given(st.from_type(Timeline))
def test_timelines(found: Timeline) -> None:
    assert Timeline.from_json(found.to_json()) == found


DRAW = "print(type(hypothesis.find(hypothesis.strategies.from_type(timeline.Timeline), lambda _: True)).__name__)"


@pytest.mark.parametrize(
    "code",
    [
        pytest.param(f"import hypothesis, timeline; {DRAW}", id="hypothesis-first"),
        pytest.param(f"import timeline; timeline.Timeline; import hypothesis; {DRAW}", id="type-first"),
    ],
)
def test_whichever_is_first(code: str) -> None:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "Timeline"


def test_a_name_is_looked_up_once() -> None:
    assert timeline.Timeline is Timeline
    assert "Timeline" in vars(timeline)


def test_without_hypothesis_it_says_what_to_install() -> None:
    code = "import sys; sys.modules['hypothesis'] = None; import timeline; timeline.Timeline; import timeline.strategies"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "pip install 'timeline-extraction[hypothesis]'" in done.stderr.splitlines()[-1]
