"""The dates that an event may lie at: those beside it, that of its like, and the story's."""

from __future__ import annotations

import pytest

from timeline.events.detection.detect import detect
from timeline.events.parsing.analysis import as_news, parsed
from timeline.events.parsing.language_model import load_language_model
from timeline.events.placement.likely.told_dates import Story, dates_near, find_dates
from timeline.events.placement.placing import bound_events
from timeline.times.instant import Instant
from timeline.times.read import find_times

DAY = Instant(2022, 3, 8)

NEAR = [  # a text, a word that names an event in it, and the dates near that event with how they stand to it
    ("The bridge fell on 4 May 2021 and the mayor resigned.", "resigned", [("beside 0", "2021-05-04")]),
    ("The mayor praised a bridge that was opened in 2019.", "praised", [("beside 0", "2019-01-01")]),
    (
        "The mayor praised a bridge that opened in 2019 and fell in 2021.",
        "praised",
        [("beside 0", "2019-01-01"), ("beside 1", "2021-01-01")],
    ),
    ("The mill burned on 4 May 2021. The clerk wept.", "wept", [("story", "2021-05-04")]),
    ("The mill burned on 4 May 2021. It opens on 1 June 2022. The clerk wept.", "wept", [("story", "2021-05-04")]),
    (
        "Police evacuated the island on 4 May 2021. It rained in 2020. The evacuation took hours.",
        "evacuation",
        [("alike", "2021-05-04"), ("story", "2020-01-01")],
    ),
    ("A court on 4 May 2021 convicted Lee of a theft.", "theft", []),  # not the day of what looks back on it
    ("The bridge, which had been closed for repairs, opened on 4 May 2021.", "closed", []),  # nor of what came before it
    ("Lee began drinking in May 2021 and stopped when Moe died.", "stopped", []),
    ("Profit fell in the third quarter of 2021. Shares dropped 6 percent.", "dropped", []),
    ("The mayor spoke on Tuesday, the clerk said.", "said", []),  # the published day is not among them
    ("The bridge fell on Sunday night. Clerks wept.", "wept", [("story", "2022-03-06")]),  # over on Monday, but Sunday's
]


@pytest.mark.parametrize(("text", "word", "near"), NEAR, ids=[f"{row[1]}: {row[0]}" for row in NEAR])
def test_dates_near_an_event(text: str, word: str, near: list[tuple[str, str]]) -> None:
    [doc] = parsed([as_news(text)], load_language_model())
    times = find_times(text, "2022-03-08")
    places = frozenset(token.i for time in times for token in doc.char_span(time.start_char, time.end_char) or ())
    triggers = detect(doc, places)
    attachments = bound_events(doc, triggers, times, DAY).attachments
    story = Story(doc, triggers, attachments, find_dates(doc, times), DAY)
    every, _ = dates_near(story)
    [found] = [ways for place, ways in zip(story.undated, every, strict=True) if triggers[place].token.text == word]
    assert [(way.how, str(way.date.first.date())) for way in found] == near
    assert all(way.date.last == way.date.first for way in found if "night" in way.date.expression.text)
