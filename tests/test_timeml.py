"""TimeML: well-formed, the article's own text, and the marks and links that the timeline has."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

import timeline
from timeline import Article, Timeline, TimelineError

SEEDS = sorted((Path(__file__).parent.parent / "seeds").glob("*.md"))


def _read(found: Timeline) -> ET.Element:
    return ET.fromstring(found.to_timeml())  # noqa: S314 - our own output


def _words(root: ET.Element) -> str:
    [text] = root.iter("TEXT")
    return "".join(text.itertext())


@pytest.mark.parametrize("path", SEEDS, ids=[path.stem for path in SEEDS])
def test_the_text_is_the_articles_and_every_event_has_an_instance(path: Path) -> None:
    found = timeline.extract(timeline.read_article(path), all_events=True)
    root = _read(found)
    assert _words(root) == found.articles[0].text
    ids = [event.get("eid") for event in root.iter("EVENT")]
    assert len(ids) == len(set(ids)) == len(found)
    assert [instance.get("eventID") for instance in root.iter("MAKEINSTANCE")] == ids
    known = {mark.get("tid") for mark in root.iter("TIMEX3")}
    assert {link.get("relatedToTime") for link in root.iter("TLINK") if "relatedToTime" in link.attrib} <= known


ROWS = [
    ("Rain fell on Monday.", "fell", "IS_INCLUDED", "t1"),
    ("The roof fell before Friday.", "fell", "BEFORE", "t1"),
    ("The bank has been shut since 2014.", "shut", "BEGUN_BY", "t1"),
    ("The bank stayed shut until 2014.", "stayed", "ENDED_BY", "t1"),
    ("Rain fell on Monday.", "fell", "BEFORE", "t0"),
    ("Rain will fall in May.", "fall", "AFTER", "t0"),
]


@pytest.mark.parametrize(("text", "trigger", "relation", "time"), ROWS)
def test_links(text: str, trigger: str, relation: str, time: str) -> None:
    root = _read(timeline.extract(text, "2023-04-12", all_events=True))
    [event] = [mark for mark in root.iter("EVENT") if mark.text == trigger]
    instance = f"ei{(event.get('eid') or '')[1:]}"
    links = [
        (link.get("relType"), link.get("relatedToTime")) for link in root.iter("TLINK") if link.get("eventInstanceID") == instance
    ]
    assert (relation, time) in links


@given(st.text(max_size=60))
def test_any_text_is_well_formed(text: str) -> None:
    found = Timeline.of((), timeline.find_times(text + " on Monday", "2023-04-12"), (Article(text + " on Monday", "2023-04-12"),))
    assert len(_words(_read(found)).replace("\r", "")) <= len(text) + len(" on Monday")


def test_several_articles_are_refused() -> None:
    with pytest.raises(TimelineError, match="has 0 articles"):
        Timeline().to_timeml()


def test_events_are_linked_where_one_is_over_when_the_other_begins() -> None:
    found = timeline.extract("The mill burned down after the owners left.", "2024-03-01", all_events=True)
    [link] = [one for one in _read(found).iter("TLINK") if "relatedToEventInstance" in one.attrib]
    assert (link.get("relType"), link.get("eventInstanceID"), link.get("relatedToEventInstance")) == ("BEFORE", "ei2", "ei1")
    again = Timeline.from_timeml(found.to_timeml())
    assert sorted(event.text for event in again) == ["burned", "left"]
