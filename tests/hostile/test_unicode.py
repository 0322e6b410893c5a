"""What hides in text: characters that nobody sees, other figures and quotes, broken decoding."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

import timeline
from timeline.strategies import Sentence, sentences

P = "2022-03-08"
INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202c\u202e\u2060\u2066\u2069\ufeff"
SPACES = "\u00a0\u2009\u202f\u3000\t"
ODD = "\x00\x1b\ud800\udfff\u0301\u0489\u202e\ufffd\uffff\U0001f600\U000e0001"


@given(sentences(), st.data())
def test_what_nobody_sees_changes_no_meaning(sentence: Sentence, data: st.DataObject) -> None:
    places = data.draw(st.lists(st.integers(0, len(sentence.text)), min_size=1, max_size=4))
    hidden = sentence.text
    for place in sorted(places, reverse=True):
        hidden = hidden[:place] + data.draw(st.sampled_from(INVISIBLE)) + hidden[place:]
    found = timeline.find_times(hidden, sentence.published)
    assert [(time.value, time.interval) for time in found] == [(sample.value, sample.interval) for sample in sentence.samples]
    for time, sample in zip(found, sentence.samples, strict=True):
        assert hidden[time.start_char : time.end_char] == time.text
        assert "".join(character for character in time.text if character not in INVISIBLE) == sample.text


@given(sentences(), st.sampled_from(SPACES))
def test_any_space_is_a_space(sentence: Sentence, space: str) -> None:
    found = timeline.find_times(sentence.text.replace(" ", space), sentence.published)
    assert [(time.value, time.interval) for time in found] == [(sample.value, sample.interval) for sample in sentence.samples]


@given(sentences())
def test_full_width_figures_are_figures(sentence: Sentence) -> None:
    wide = sentence.text.translate({ord(figure): ord(figure) + 0xFEE0 for figure in "0123456789"})
    found = timeline.find_times(wide, sentence.published)
    assert [(time.value, time.interval) for time in found] == [(sample.value, sample.interval) for sample in sentence.samples]
    assert unicodedata.normalize("NFKC", wide) == unicodedata.normalize("NFKC", sentence.text)


@given(sentences(), st.data())
def test_odd_characters_raise_nothing_and_lose_no_text(sentence: Sentence, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(sentence.text)))
    odd = data.draw(st.text(st.sampled_from(ODD), min_size=1, max_size=4))
    text = sentence.text[:place] + odd + sentence.text[place:]
    for time in timeline.find_times(text, sentence.published):
        assert text[time.start_char : time.end_char] == time.text


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("“‘It rained on Monday,’ she said ‘last fall,’” he wrote.", ["2022-03-07", "2021-FA"]),
        ("It rained in the ’90s.", ["199"]),
        ("It rained on New Year’s Day.", ["2022-01-01"]),
        ("\ufeffOn Monday it rained.", ["2022-03-07"]),
        ("It rained on \u202eMonday\u202c.", ["2022-03-07"]),
        ("It rained on Mon\u00adday, Ma\u00adrch 7.", ["2022-03-07"]),
        ("It rained on 30 February 2020.", ["2020-02"]),
        ("It rained at 25:61.", []),
        ("It rained on 31 December 9999, and on 1 January 0001.", ["9999-12-31", "0001-01-01"]),
        ("It rained in the year 0, and in 99999.", []),
    ],
)
def test_row(text: str, values: list[str]) -> None:
    assert [time.value for time in timeline.find_times(text, P)] == values


@pytest.mark.parametrize("text", ["Mon\u00adday\u202e\u0301\ud800 the mayor left.", "\u200b" * 50 + "It rained on Monday."])
def test_events_of_odd_text_have_spans(text: str) -> None:
    for event in timeline.find_events(text, P):
        assert text[event.start_char : event.end_char] == event.text
