"""Whole articles: what was told comes back with its date, and nothing that did not happen is told as fact."""

from __future__ import annotations

from hypothesis import given, settings

import timeline
from timeline.strategies import GoldArticle, articles

# Each example is a whole analysis by the language model: fewer do.
few = settings(max_examples=settings.default.max_examples // 5) if settings.default else settings()


@few
@given(articles())
def test_every_event_comes_back_as_it_was_told(gold: GoldArticle) -> None:
    found = {event.start_char: event for event in timeline.extract(gold.article, all_events=True)}
    for told in gold.timeline:
        event = found[told.start_char]
        assert (event.text, event.when, event.factuality) == (told.text, told.when, told.factuality)
        assert event.polarity == told.polarity
        assert (event.who, event.what) == (told.who, told.what)
        for ours, theirs in ((event.bounds.begin, told.bounds.begin), (event.bounds.end, told.bounds.end)):
            assert ours.meet(theirs) is not None


@few
@given(articles())
def test_nothing_else_is_dated_and_nothing_denied_is_told_as_fact(gold: GoldArticle) -> None:
    told = {event.start_char: event for event in gold.timeline}
    for event in timeline.extract(gold.article, all_events=True):
        if event.start_char in told:
            assert (event.factuality == "happened") == (told[event.start_char].factuality == "happened")
        else:
            assert event.when is None


@few
@given(articles())
def test_the_order_is_that_of_the_dates(gold: GoldArticle) -> None:
    days = [
        event.when.start for event in timeline.extract(gold.article) if event.when is not None and event.when.start is not None
    ]
    assert days == sorted(days)


@given(articles())
def test_gold_spans_slice_to_the_article(gold: GoldArticle) -> None:
    text = gold.article.text
    for event in gold.timeline:
        assert text[event.start_char : event.end_char] == event.text
        for time in event.expressions:
            assert text[time.start_char : time.end_char] == time.text
