"""The likeliest time of events without a date, and how sure it is."""

from __future__ import annotations

import numpy as np
import pytest

import timeline
from timeline import Bound, EventTime, Instant, TimelineError
from timeline.events.placement.likely.time_model import KINDS, Sureness, load_time_model

DAY = Instant(2022, 3, 8)


def event(text: str, trigger: str, published: str | None = "2022-03-08") -> timeline.Event:
    return next(one for one in timeline.find_events(text, published) if one.text == trigger)


def test_of_what_nothing_is_known_nobody_is_sure() -> None:
    assert "none" not in load_time_model().sureness.attached


def test_news_is_of_its_day() -> None:
    said = event("The mayor said the road was safe.", "said")
    assert said.time == EventTime(Bound(DAY, DAY), Bound(DAY, DAY), single_day=True)
    assert said.bounds.begin == Bound(None, DAY)
    assert said.reason.endswith("events told so mostly lie on the published day")
    assert said.confidence > 0.5


def test_what_came_after_another_age_is_no_news() -> None:
    returned = event("After the siege of 1683, the emperor returned to Lund.", "returned")
    assert str(returned.time.begin) == "1683-01-01/2022-03-08"
    succeeded = event("The king abdicated in 1936. His brother succeeded him.", "succeeded")
    assert str(succeeded.time.begin) == "1936-01-01/2022-03-08"


def test_what_was_done_recently_is_not_of_today() -> None:
    assert event("Magna recently cut its dividend, the firm said.", "cut").time.begin == Bound(None, DAY)
    assert event("Lee started training at the age of seven.", "started").time.begin == Bound(None, DAY)
    assert event("Some time ago, the museum was offered a score.", "offered").time.begin == Bound(None, DAY)


def test_a_limit_and_what_came_before_lend_no_date() -> None:
    assert event("Before he was elected in 2016, Lee worked in Lund.", "worked").time.begin.earliest is None
    assert "1952" not in event("He succeeded the king in Lund, who reigned until 1952.", "succeeded").reason


def test_what_is_expected_comes_later() -> None:
    assert event("The road will close.", "close").time.begin.earliest == DAY


def test_no_day_is_named_while_the_story_is_elsewhere() -> None:
    text = "The trial opened on 12 January 2021. The judge postponed the hearing."
    assert event(text, "postponed").time.begin != Bound(DAY, DAY)


def test_a_link_rules_out_the_published_day() -> None:
    expelled = event("Talks were halted last fall after an ally was expelled.", "expelled")
    assert expelled.time.begin.latest == Instant(2021, 11, 30)
    assert "is told to come after" in expelled.reason


def test_dated_events_keep_their_bounds() -> None:
    fell = event("The bridge fell in May 2021.", "fell")
    assert fell.time == fell.bounds


def test_without_a_published_date_nothing_is_guessed() -> None:
    fell = event("The bridge fell.", "fell", None)
    assert (fell.time, fell.confidence) == (EventTime(), 0.0)


@pytest.mark.parametrize(
    ("text", "trigger", "begin"),
    [
        ("A vote was held on 15 October 1805 in which the new charter was ratified.", "ratified", "1805-10-15"),
        (
            "The town was taken on 26 January 1712 with the help of a revolt by weavers in the lower wards.",
            "revolt",
            "1712-01-26",
        ),
    ],
)
def test_a_history_has_events_at_the_dates_of_their_sentences(text: str, trigger: str, begin: str) -> None:
    found = event(text, trigger, None)
    assert str(found.time.begin) == begin
    assert found.bounds.begin == Bound(None, None)
    assert 0 < found.confidence < 1
    assert "events told so mostly lie at" in found.reason


def test_a_history_has_none_at_the_dates_of_others() -> None:
    text = "A vote was held on 15 October 1805. By then the new charter had been ratified."
    assert event(text, "ratified", None).time.begin.earliest is None


def test_min_confidence() -> None:
    text = "The bridge fell in May 2021. The mayor opened a new one."
    every = timeline.extract(text, "2022-03-08", all_events=True)
    sure = timeline.extract(text, "2022-03-08", all_events=True, min_confidence=0.6)
    assert [one for one in every if one.confidence >= 0.6] == list(sure)
    assert len(every) > len(sure) > 0
    [many] = timeline.extract_many([timeline.Article(text, "2022-03-08")], all_events=True, min_confidence=0.6)
    assert list(many) == list(sure)


@pytest.mark.parametrize("wrong", [-0.1, 1.5, "0.5", True])
def test_a_wrong_min_confidence(wrong: float) -> None:
    with pytest.raises(TimelineError, match="min_confidence="):
        timeline.extract("Rain fell.", "2022-03-08", min_confidence=wrong)


def test_sureness_is_a_step_function() -> None:
    sure = Sureness({}, {"day": [(0.5, 0.6), (0.8, 0.9)], "bound": [(0.1, 0.3)]})
    assert [sure.of("day", likely) for likely in (0.4, 0.5, 0.79, 0.8, 1.0)] == [0.6, 0.6, 0.6, 0.9, 0.9]
    assert sure.of("bound", 0.7) == 0.3


def test_the_model_that_comes_with_the_package_grows_surer_with_its_probabilities() -> None:
    steps_of_kinds = load_time_model().sureness.steps
    assert set(steps_of_kinds) == set(KINDS)
    for steps in steps_of_kinds.values():
        assert (np.diff(steps, axis=0) > 0).all()
        assert all(0 <= number <= 1 for step in steps for number in step)


def test_what_goes_on_from_another_age_is_no_news() -> None:
    text = "The council bought the mill last month. In 1811 a crowd marched on it. Nobody stopped them. Trade fell after the Great Northern War."
    marched, fell = event(text, "marched"), event(text, "fell")
    assert (str(marched.time.begin), str(fell.time.begin)) == ("1811-01-01/1811-12-31", "../2022-03-08")
