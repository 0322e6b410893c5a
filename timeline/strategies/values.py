"""Strategies for the library's own values: what `st.from_type` draws for its types."""

from __future__ import annotations

from hypothesis import strategies as st

from timeline.article import Article
from timeline.model import Bound, Event, EventTime, Mention
from timeline.strategies.articles import articles
from timeline.strategies.drawing import intervals
from timeline.strategies.sample import Sentence
from timeline.strategies.sentences import sentences
from timeline.timelines import Timeline
from timeline.times.expression import TimeExpression
from timeline.times.instant import Instant

__all__ = ["bounds", "event_times", "events", "expressions", "instants", "intervals", "mentions", "plain_articles", "timelines"]


@st.composite
def instants(draw: st.DrawFn, *, offsets: bool = False) -> Instant:
    """Seconds of the years 1 to 9999; with `offsets`, some of them with an offset from UTC.

    >>> from hypothesis import find
    >>> find(instants(), lambda instant: True)
    Instant(2000, 1, 1)
    """
    at = draw(st.datetimes())
    offset = draw(st.none() | st.integers(-14 * 60, 14 * 60)) if offsets else None
    return Instant(at.year, at.month, at.day, at.hour, at.minute, at.second, offset=offset)


def expressions() -> st.SearchStrategy[TimeExpression]:
    """Time expressions as `find_times` gives them, each from a sentence of its own.

    >>> from hypothesis import find
    >>> found = find(expressions(), lambda time: time.value == "2000-01-01")
    >>> found.text, found.kind, found.rule
    ('2000-01-01', 'DATE', 'sample')
    """
    return sentences().filter(lambda sentence: len(sentence.samples) == 1).map(_expression)


def _expression(sentence: Sentence) -> TimeExpression:
    [sample], [start], [joined] = sentence.samples, sentence.starts, sentence.ranges
    return sample.expression(start, joined)


def bounds() -> st.SearchStrategy[Bound]:
    """Bounds of a point in time: both sides, one, or none."""
    return timelines().flatmap(lambda found: st.sampled_from([event.bounds.begin for event in found]))


def event_times() -> st.SearchStrategy[EventTime]:
    return timelines().flatmap(lambda found: st.sampled_from([event.bounds for event in found]))


def mentions() -> st.SearchStrategy[Mention]:
    return events().map(lambda event: event.mentions[0])


def plain_articles() -> st.SearchStrategy[Article]:
    """The articles of `articles`, without their timelines."""
    return articles().map(lambda gold: gold.article)


def timelines() -> st.SearchStrategy[Timeline]:
    """Timelines of one article each: events of every factuality, with and without a date.

    >>> from hypothesis import find
    >>> [event.summary for event in find(timelines(), lambda found: len(found) == 1)]
    ['The mayor opened the bridge']
    """
    return articles().map(lambda gold: gold.timeline)


def events() -> st.SearchStrategy[Event]:
    """One event of such a timeline.

    >>> from hypothesis import find
    >>> find(events(), lambda event: event.factuality == "did-not-happen").summary
    'The mayor did not open the bridge'
    """
    return timelines().flatmap(lambda found: st.sampled_from(found.events))
