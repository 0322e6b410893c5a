"""Timeline: order, between, relation, JSON, Markdown."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from typing import Any

import attrs
import pytest

import timeline
from timeline import Allen, Timeline, TimelineError
from timeline.model import Bound, EventTime
from timeline.outputs.markdown import to_markdown
from timeline.times.instant import Instant

Ends = tuple[tuple[int, int, int] | None, tuple[int, int, int] | None]

STORY = (
    "The mill opened in 1902. It burned down on 4 May 1910. In the 1920s the owners rebuilt it. "
    "The owners did not reopen it in 1931. The town will celebrate in June 2024. A flood may destroy it in 2030. Engineers repaired the roof."
)


@pytest.fixture(scope="module")
def story() -> Timeline:
    return timeline.extract(STORY, "2024-03-01")


def test_sequence(story: Timeline) -> None:
    assert len(story) == 7
    assert story[0].text == "opened"
    assert [event.text for event in story[:2]] == ["opened", "burned"]
    assert list(story) == list(story.events)
    assert story[0] in story


def test_order_does_not_depend_on_the_order_given(story: Timeline) -> None:
    shuffled = list(story)
    random.Random(1).shuffle(shuffled)  # noqa: S311 - no secret
    assert Timeline.of(shuffled).events == story.events


@pytest.mark.parametrize(
    ("events", "message"),
    [
        ([1], "1 is no event: give those of `find_events`"),
        ("ab", "'a' is no event"),
        (None, "events=None is not many: give a list of events"),
    ],
)
def test_a_timeline_is_of_events(events: Any, message: str) -> None:
    with pytest.raises(TimelineError, match=message):
        Timeline.of(events)


def test_between(story: Timeline) -> None:
    assert [event.text for event in story.between("1905-01-01", "1925-01-01")] == ["burned", "rebuilt"]
    assert [event.text for event in story.between(None, "1905-01-01")] == ["opened"]
    assert story.between("1905", "1925-01") == story.between("1905-01-01", "1925-01-01")
    assert story.between("1905-01-01", "1925-01-01").times == story.times
    with pytest.raises(TimelineError, match="the end must be after the start"):
        story.between("1925-01-01", "1905-01-01")


def test_links_of_articles_of_one_id_are_refused() -> None:
    one = timeline.extract("The roof fell after a fire broke out.", None)
    other = timeline.extract("The wall fell after a storm broke in.", None)
    assert one.links
    with pytest.raises(timeline.TimelineError, match="two articles have one id"):
        timeline.Timeline.of([*one, *other], articles=[*one.articles, *other.articles], links=one.links)


def test_relation(story: Timeline) -> None:
    opened, burned, rebuilt = story[0], story[1], story[2]
    assert story.relation(opened, burned) <= {Allen.BEFORE, Allen.MEETS, Allen.OVERLAPS, Allen.FINISHED_BY, Allen.CONTAINS}
    assert Allen.BEFORE in story.relation(opened, burned)
    assert story.relation(burned, rebuilt) == {Allen.BEFORE}
    assert story.relation(rebuilt, burned) == {Allen.AFTER}
    nothing = timeline.extract("Rain fell.", None)[0]
    assert story.relation(nothing, timeline.extract("Snow fell.", None)[0]) == frozenset(Allen)
    assert story.relation(nothing, nothing) == {Allen.EQUALS}


def test_relation_is_antisymmetric(story: Timeline) -> None:
    for a in story:
        for b in story:
            assert story.relation(a, b) == {relation.converse for relation in story.relation(b, a)}


def test_json(story: Timeline) -> None:
    assert Timeline.from_json(story.to_json()) == story
    assert Timeline.from_json(story.to_json(indent=2)) == story


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "not JSON"),
        ("[]", "schema=None is not 1"),
        ('{"schema": 99}', "schema=99"),
        ('{"schema": 1}', "not a timeline's JSON"),
    ],
)
def test_what_is_not_a_timeline(text: str, message: str) -> None:
    with pytest.raises(TimelineError, match=message):
        Timeline.from_json(text)


TWO_YEARS = "Ann Lee was born on 14 August 1927. She began the cello at the age of seven. "


@pytest.mark.parametrize(
    ("others", "headings"),
    [
        ("Her father died in 1930.", ["1927", "1930", "1934"]),
        ("Her father died on 3 May 1935.", ["1927", "1935"]),
        ("Her father died in 1940.", ["1927", "1934", "1940"]),
        (
            "A bank failed in January 1938. In 1937 Lund sued Marl, and Marl dropped the sale six months later.",
            ["1927", "1934", "1937", "1938"],
        ),
    ],
)
def test_days_of_two_years_stand_under_one(others: str, headings: list[str]) -> None:
    told = timeline.extract(TWO_YEARS + others, "2024-03-01").to_markdown()
    assert re.findall(r"^## (.+)$", told, re.MULTILINE) == headings


def test_markdown(story: Timeline) -> None:
    assert story.to_markdown() == (
        "# Timeline\n\nPublished: 1 March 2024\n\n"
        "## 1902\n\n- **1902** — The mill opened\n\n"
        "## 1910\n\n- **4 May 1910** — The mill burned down\n\n"
        "## the 1920s\n\n- **the 1920s** — The owners rebuilt the mill\n\n"
        "## 1931\n\n- **1931** — The owners did not reopen the mill\n\n"
        "## 2024\n\n- **June 2024** — The town will celebrate *(expected)*\n\n"
        "## 2030\n\n- **2030** — A flood may destroy the town *(possible)*\n\n"
        "## Before or after a date\n\n- **1 March 2024 or earlier** — Engineers repaired the roof\n"
    )


@pytest.mark.parametrize(
    ("begin", "end", "told"),
    [
        ((None, (1849, 7, 31)), (None, (1849, 7, 31)), "July 1849 or earlier"),
        ((None, (1849, 12, 31)), (None, (1849, 12, 31)), "1849 or earlier"),
        ((None, (1849, 7, 30)), (None, (1849, 7, 30)), "30 July 1849 or earlier"),
        (((1880, 1, 1), None), ((1880, 1, 1), None), "1880 or later"),
        (((1880, 2, 1), None), ((1880, 2, 1), None), "February 1880 or later"),
        (((1880, 1, 1), (1880, 12, 31)), (None, None), "since 1880"),
        (((1880, 6, 1), (1880, 8, 31)), (None, None), "since June–August 1880"),
        (((1760, 1, 1), (1769, 12, 31)), (None, None), "since the 1760s"),
        (((1801, 1, 1), (1900, 12, 31)), (None, None), "since the 19th century"),
        (((1880, 1, 28), (1880, 12, 31)), (None, (1881, 1, 1)), "begun 28 January – 31 December 1880"),
        (((1880, 1, 28), (1881, 12, 31)), (None, (1882, 1, 1)), "begun 28 January 1880 – 31 December 1881"),
    ],
)
def test_bounds_are_told_in_whole_months_and_years(begin: Ends, end: Ends, told: str) -> None:
    first, last = (Bound(*(None if day is None else Instant(*day) for day in ends)) for ends in (begin, end))
    bounds = EventTime(first, last)
    event = timeline.find_events("Lee won.", None)[0]
    assert f"- **{told}** — Lee won" in to_markdown([attrs.evolve(event, bounds=bounds)])


def test_what_is_likely_is_told_so_where_it_says_more() -> None:
    told = timeline.extract("Moe died in January 1808, and his widow continued the lawsuit.", None).to_markdown()
    assert "**probably 1808 or later** — Moe's widow continued the lawsuit" in told
    told = timeline.extract("Moe sold the mill in 1820. His sons opened a shop and closed it in 1831.", None).to_markdown()
    assert "**probably between 1820 and 1831** — His sons opened a shop" in told
    unsure, sure = (
        attrs.evolve(event, confidence=confidence)
        for event in timeline.extract("The mayor opened a new bridge.", "2024-04-30")
        for confidence in (0.5, 0.9)
    )
    assert "probably" not in to_markdown([unsure])
    assert "**probably 30 April 2024** — The mayor opened" in to_markdown([sure])


def test_a_rough_date_is_told_as_one() -> None:
    told = timeline.extract("The nave was built about 1140. A tower was added in 1430.", None).to_markdown()
    assert "**about 1140** — The nave was built" in told
    assert "**1430** — A tower was added" in told
    lived = timeline.extract("They lived there with their families from 1840.", None).to_markdown()
    assert "**from 1840** — They lived there" in lived
    late = timeline.extract("An alarm rang at midnight on Sunday.", "2024-04-30").to_markdown()
    assert "**28 April 2024, midnight** — An alarm rang" in late
    at_night = timeline.extract("Two were killed at about 11.30 p.m. on Monday.", "2024-04-30").to_markdown()
    assert "**29 April 2024, about 23:30** — Two were killed" in at_night


def test_what_will_go_on_is_told_until_its_end() -> None:
    told = timeline.extract("Ann Lee will stay on until May 2026.", "2024-04-30").to_markdown()
    assert "**until May 2026** — Ann Lee will stay on" in told
    shut = timeline.extract("The line is likely to stay shut until May 2026.", "2024-04-30").to_markdown()
    assert "**until May 2026** — The line is likely to stay shut *(possible)*" in shut
    past = timeline.extract("She studied under Ann Lee until the summer of 1882.", None).to_markdown()
    assert "**until summer 1882** — She studied under Ann Lee" in past


def test_in_a_story_of_long_ago_the_published_day_says_nothing() -> None:
    old = "The firm was founded in 1871. The first locks were made in a stable, but it was sold in 1901. It was shut in 1933."
    assert "**not known** — The first locks were made" in timeline.extract(old, "2024-04-30").to_markdown()
    news = "The firm was founded in 1871. The first locks were made in a stable, but it was sold on Monday."
    assert "not known" not in timeline.extract(news, "2024-04-30").to_markdown()


def test_the_published_day_is_told_as_a_day() -> None:
    told = timeline.extract("Engineers repaired the roof.", "2024-04-30").to_markdown()
    assert "30 April 2024** — Engineers" in told or "30 April 2024 or earlier** — Engineers" in told  # by how likely the day is


def test_a_season_is_called_what_the_text_calls_it() -> None:
    assert "**autumn 1901**" in timeline.extract("Lee won in the autumn of 1901.", None).to_markdown()
    assert "**fall 1901**" in timeline.extract("Lee won in the fall of 1901.", None).to_markdown()
    told = timeline.extract("Work stopped in the autumn of 1866. Moe left two years later.", None).to_markdown()
    assert "**autumn 1868** \N{EM DASH} Moe left" in told


def test_a_part_of_a_season_keeps_its_name() -> None:
    told = timeline.extract("The ship came in the late summer of 1709. She left in mid-winter 1712.", None).to_markdown()
    assert "**late summer 1709**" in told
    assert "**mid-winter 1712" in told


def test_since_then_is_told_by_the_date() -> None:
    told = timeline.extract("Moe resigned on 6 May 2021 and has lived in Lund since then.", "2024-04-30").to_markdown()
    assert "**since 6 May 2021** — Moe has lived in Lund\n" in told


def test_what_would_have_been_is_marked() -> None:
    told = timeline.extract("The ship would have come in May 2023 if it had not rained.", "2024-04-30").to_markdown()
    assert "would have come if it had not rained *(did not happen)*" in told


def test_what_is_ahead_and_was_dropped_will_not_happen() -> None:
    text = "It had planned to open a mill, where work was due to begin next spring, but said it would put the project off until 2026."
    assert "Work was due to begin *(will not happen)*" in timeline.extract(text, "2024-10-24").to_markdown()


def test_by_a_day_that_ends_a_month_is_told_to_the_day() -> None:
    told = timeline.extract("By Sunday evening the river had risen three metres.", "2019-07-03").to_markdown()
    assert "**30 June 2019 or earlier** — The river rose three metres" in told


def test_a_line_that_says_no_needs_no_mark() -> None:
    found = timeline.extract("Lee showed no fear on 4 May 1910. Lee failed to win on 5 May 1910.", None)
    assert "Lee showed no fear\n" in found.to_markdown()
    assert "Lee failed to win\n" in found.to_markdown()
    everything = timeline.extract("Moe prevented a strike on 4 May 1910.", None, all_events=True).to_markdown()
    assert "*(did not happen)*" in everything


def test_markdown_is_inert() -> None:
    text = "<script>alert(1)</script> Rioters attacked [the mill](http://x.org) and *burned* the | barn | on 4 May 1910."
    found = timeline.extract(timeline.Article(text, None, title="# <b>Title</b> [x](y)", source="www.x.org"))
    markdown = found.to_markdown(sources=True)
    assert "<script" not in markdown
    assert "<b>" not in markdown
    assert "](http" not in markdown
    assert "https://" not in markdown
    assert "http://" not in markdown
    assert "www.x" not in markdown


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda found: found.between("19th", None), "start='19th' is not a date"),
        (lambda found: found.between(None, "19th"), "end='19th' is not a date"),
        (lambda found: found.relation(0, found[0]), "a=0 is no event"),
        (lambda found: found.relation(found[0], None), "b=None is no event"),
        (lambda _: timeline.find_times(b"x" * 5000, None), "text=b'xxx"),  # type: ignore[arg-type]
    ],
)
def test_errors_name_the_argument_and_show_its_start(call: Callable[[Timeline], object], message: str) -> None:
    found = timeline.extract("Rain fell on Monday.", "2022-03-08")
    with pytest.raises(TimelineError, match=re.escape(message)) as caught:
        call(found)
    assert len(str(caught.value)) < 200
