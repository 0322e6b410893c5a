"""The order of telling in a history bounds the likeliest time of what has no date."""

from __future__ import annotations

import pytest

import timeline
from timeline import EventTime


def begins(text: str, trigger: str, published: str | None = None) -> str:
    event = next(one for one in timeline.find_events(text, published) if one.text == trigger)
    assert event.bounds == EventTime()  # it is no certainty
    return str(event.time.begin)


@pytest.mark.parametrize(
    ("text", "trigger", "begin"),
    [
        ("Moe died in January 1808, and his widow continued the lawsuit.", "continued", "1808-01-01/.."),
        ("She struck a rock on 8 March 1903; the passengers took to the boats.", "took", "1903-03-08/.."),
        ("Moe sold the mill in 1820. His sons opened a shop in Lund.", "opened", "1820-01-01/.."),
        ("Moe sold the mill in 1820. His sons opened a shop. They failed.", "failed", "1820-01-01/.."),
        ("Moe died in 1889. His diary, found in 1930, led to a search.", "led", "1930-01-01/.."),
        ("Moe died in 1889. His mill, built in 1850, closed.", "closed", "1889-01-01/.."),
        ("Moe died in 1889. His mill, which stood by a river, closed.", "closed", "1889-01-01/.."),
        ("Moe, elected in 1461, closed the shop and sold it before he died in 1488.", "closed", "1461-01-01/.."),
        ("The second volume was delayed by a quarrel and appeared in 1901.", "delayed", "../1901-12-31"),
        ("Moe sold the mill in 1820. His sons opened a shop and closed it in 1831.", "opened", "1820-01-01/1831-12-31"),
    ],
)
def test_the_simple_past_moves_a_story_on(text: str, trigger: str, begin: str) -> None:
    assert begins(text, trigger) == begin


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("Moe sold the mill in 1820. His father had bought the land.", "bought"),
        ("Moe sold the mill in 1820. It was designed by Ann Lee.", "designed"),
        ("Moe sold the mill in 1820. He previously rented a barn.", "rented"),
        ("Moe sold the mill in 1820.\n\nHis sons opened a shop in Lund.", "opened"),
        ("Moe sold the mill in 1820. His father had bought it from Lee. Lee drained the land.", "drained"),
        ("Moe sold the mill in 1820. The town is quiet. The miller rents a barn. His sons opened a shop.", "opened"),
    ],
)
def test_what_looks_back_or_stands_apart_does_not(text: str, trigger: str) -> None:
    assert begins(text, trigger) == "unknown"


def test_the_reason_and_the_confidence_say_how_it_was_told() -> None:
    text = "Moe sold the mill in 1820, and his sons opened a shop. They failed."
    opened, failed = (one for one in timeline.find_events(text, None) if one.text in ("opened", "failed"))
    assert opened.reason.endswith("told after 'sold', which is dated 1820-01-01/1820-12-31")
    assert opened.confidence > failed.confidence > 0.5


def test_a_history_goes_by_it_whenever_it_was_published() -> None:
    opened = next(
        one for one in timeline.find_events("Moe died in 1820. His sons opened a shop.", "2024-05-03") if one.text == "opened"
    )
    assert (str(opened.time.begin), str(opened.bounds.begin)) == ("1820-01-01/2024-05-03", "../2024-05-03")


def test_news_is_left_to_the_model() -> None:
    text = "Moe sold the mill in March, and his sons opened a shop."
    opened = next(one for one in timeline.find_events(text, "2024-05-03") if one.text == "opened")
    assert "told after" not in opened.reason


@pytest.mark.parametrize(
    ("text", "trigger", "begin"),
    [
        ("Police entered the hall on Thursday. They found a letter.", "found", "2022-03-03"),
        ("Police entered the hall on Thursday. They found a letter. They shut the doors.", "shut", "2022-03-03"),
        ("Police entered the hall in May. They found a letter.", "found", "2021-05-01/2022-03-07"),
    ],
)
def test_a_paragraph_of_news_goes_on_from_a_time_gone_by(text: str, trigger: str, begin: str) -> None:
    found = next(one for one in timeline.find_events(text, "2022-03-08") if one.text == trigger)
    assert (str(found.time.begin), str(found.bounds.begin)) == (begin, "../2022-03-08")


def test_another_paragraph_of_news_does_not() -> None:
    text = "Police entered the hall on Thursday.\n\nThey found a letter."
    found = next(one for one in timeline.find_events(text, "2022-03-08") if one.text == "found")
    assert "told after" not in found.reason
