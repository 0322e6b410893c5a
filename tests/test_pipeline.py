"""find_events, extract, extract_many."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import timeline
from timeline import Article, Timeline, TimelineError

SEED_TEXTS = tuple(path.read_text() for path in sorted((Path(__file__).parent.parent / "seeds").glob("*.md")))
RAIN = "Rain fell on Monday. The river rose on Tuesday, officials said."


def test_find_events_gives_every_mention_in_text_order() -> None:
    events = timeline.find_events(RAIN, "2023-04-12")
    assert [event.text for event in events] == ["fell", "rose", "said"]
    assert [RAIN[event.start_char : event.end_char] for event in events] == ["fell", "rose", "said"]


def test_extract_leaves_out_reporting_verbs() -> None:
    assert [event.text for event in timeline.extract(RAIN, "2023-04-12")] == ["fell", "rose"]
    assert [event.text for event in timeline.extract(RAIN, "2023-04-12", all_events=True)] == ["fell", "rose", "said"]


def test_published_must_be_said() -> None:
    with pytest.raises(TimelineError, match="published is missing"):
        timeline.extract(RAIN)
    assert timeline.extract(RAIN, None)[0].when is None
    assert timeline.extract(Article(RAIN, "2023-04-12"))[0].when is not None


def test_empty_text() -> None:
    found = timeline.extract("", "2023-04-12")
    assert len(found) == 0
    assert "No events found." in found.to_markdown()


def test_the_order_of_sets_changes_nothing() -> None:
    """Python hashes words otherwise in each process: what rests on the order in which a set gives them would, too."""
    texts = ("When the duke, Otto Moe, died in 1081, Adal Lee seized the fort. The king confirmed him in 1083.", *SEED_TEXTS)
    program = "import sys, timeline; print([str(event) for event in timeline.find_events(sys.stdin.read(), '2022-03-08')])"
    told = {
        subprocess.run(
            [sys.executable, "-c", program],
            input="\n\n".join(texts),
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(told) == 1


def articles() -> list[Article | os.PathLike[str]]:
    return [Article(RAIN, "2023-04-12", id="a"), Path("/no/such/file.txt"), Article("It snowed on 3 May 2020.", None, id="b")]


def test_a_stream_goes_on_past_a_bad_article() -> None:
    found = list(timeline.extract_many(articles(), errors="yield"))
    assert [type(one) for one in found] == [Timeline, TimelineError, Timeline]


def test_a_stream_raises_after_the_others_are_done() -> None:
    done: list[Timeline] = []
    with pytest.raises(TimelineError, match="no such file"):
        done.extend(timeline.extract_many(articles()))
    stream = timeline.extract_many(articles())
    assert [len(next(stream)), len(next(stream))] == [2, 1]


def test_a_stream_is_lazy() -> None:
    def endless() -> Iterator[Article]:
        while True:
            yield Article("Rain fell on Monday.", "2023-04-12")

    stream = timeline.extract_many(endless())
    assert [event.text for event in next(stream)] == ["fell"]


def test_a_stream_agrees_with_extract() -> None:
    article = Article(RAIN, "2023-04-12", id="a")
    assert list(timeline.extract_many([article] * 3)) == [timeline.extract(article)] * 3


def test_what_is_neither_an_article_nor_a_path() -> None:
    with pytest.raises(TimelineError, match="neither an Article nor a path"):
        list(timeline.extract_many([7]))  # type: ignore[list-item]


def test_unknown_options() -> None:
    with pytest.raises(TimelineError, match="is not installed"):
        timeline.find_events(RAIN, None, model="en_core_web_nonesuch")


@pytest.mark.parametrize(
    ("articles", "options", "message"),
    [
        pytest.param(None, {}, "articles=None is not many: give a list", id="none"),
        pytest.param(7, {}, "articles=7 is not many", id="number"),
        pytest.param("seeds/flood.md", {}, "articles='seeds/flood.md' is not many", id="path"),
        pytest.param(Article("It rained."), {}, r"articles=Article\(.* is not many", id="article"),
        pytest.param([], {"errors": "ignore"}, "errors='ignore' is unknown", id="errors"),
        pytest.param([], {"min_confidence": 2}, "min_confidence=2 is no share", id="min-confidence"),
        pytest.param([], {"hemisphere": "east"}, "hemisphere='east' is unknown", id="hemisphere"),
        pytest.param([], {"prefer": "later"}, "prefer='later' is unknown", id="prefer"),
    ],
)
def test_a_stream_is_checked_at_the_call(articles: Any, options: dict[str, Any], message: str) -> None:
    with pytest.raises(TimelineError, match=message):
        timeline.extract_many(articles, **options)


def test_options_are_checked_before_a_text_is_read() -> None:
    with pytest.raises(TimelineError, match="hemisphere='east' is unknown"):
        timeline.extract(RAIN, "2023-04-12", hemisphere="east", model="en_core_web_nonesuch")  # type: ignore[arg-type]
    with pytest.raises(TimelineError, match="min_confidence=2 is no share"):
        timeline.extract(RAIN, "2023-04-12", min_confidence=2, model="en_core_web_nonesuch")
    with pytest.raises(TimelineError, match="prefer='later' is unknown"):
        timeline.find_events(RAIN, None, prefer="later", model="en_core_web_nonesuch")  # type: ignore[arg-type]


def test_long_texts_are_cut_at_paragraphs_and_read_alike() -> None:
    paragraph = "Rain fell on 3 May 2020. The river rose two days later.\n\n"
    many = 2_000
    found = timeline.extract(paragraph * many, "2023-04-12")
    assert len(paragraph * many) > 100_000
    one = timeline.extract(paragraph, "2023-04-12")
    assert len(found) == many * len(one)
    assert {(event.summary, str(event.when)) for event in found} == {(event.summary, str(event.when)) for event in one}
    assert all(event.text == (paragraph * many)[event.start_char : event.end_char] for event in found)


@pytest.mark.parametrize(
    "text", ["\0", "\ud800 went on Monday", "\u202e Monday", "ﬁ" * 100, "a" * 10_000, "\n" * 1000, 'He said "went"\u200b.']
)
def test_hostile_text_is_read(text: str) -> None:
    found = timeline.extract(text, "2023-04-12")
    found.to_markdown()
    assert Timeline.from_json(found.to_json()) == found


def test_a_path_is_no_text() -> None:
    with pytest.raises(timeline.TimelineError, match=r"read_article\('flood.md'\)"):
        timeline.extract("flood.md", None)


def test_a_text_is_no_path() -> None:
    with pytest.raises(timeline.TimelineError, match=r"Article\(text, published="):
        list(timeline.extract_many(["The dam broke on Monday and the town was cleared."]))
