"""Datelines: which day of a text heads it, and what it then says of the other days."""

from __future__ import annotations

from typing import Any

import pytest

import timeline
from timeline.times.dateline import in_dateline
from times.told import unmark


def row(name: str, marked: str) -> Any:
    return pytest.param(marked, id=name)


NEWS = [
    row("hyphens", "MIAMI, [[March 8, 2022]] (AP) -- Storms hit."),
    row("hyphen", "MIAMI, [[March 8]] (AP) - Storms hit."),
    row("em-dash", "MIAMI, [[March 8]] (Reuters) — Storms hit."),
    row("en-dash", "MIAMI, [[March 8]] – Storms hit."),
    row("low-line", "MIAMI, [[March 8]] (AP) _ Storms hit."),
    row("colon", "MIAMI, [[March 8]]: Storms hit."),
    row("agency-after-a-comma", "MIAMI, [[March 8]], (AP) -- Storms hit."),
    row("agency-of-words", "MIAMI, [[March 8]] (Dow Jones/AP)-Storms hit."),
    row("two-words", "NEW YORK, [[March 8]]: Storms hit."),
    row("state", "SALEM, Ore., [[March 8]]: Storms hit."),
    row("country", "LEON, El Salvador, [[March 8]]: Storms hit."),
    row("marks", "ST. JOHN'S, [[March 8]]: Storms hit."),
    row("no-comma", "MIAMI [[March 8]]: Storms hit."),
    row("in-brackets", "MIAMI ([[March 8]])-Storms hit."),
    row("two-letters", "LA, [[March 8]]: Storms hit."),
    row("after-a-headline", "Storm warning\n\nMIAMI, [[March 8]]: Storms hit."),
    row("after-a-headline-and-spaces", "Storm warning\n  MIAMI, [[March 8]]: Storms hit."),
    row("after-a-long-headline", "Storm warning " * 20 + "\nMIAMI, [[March 8]]: Storms hit."),
    row("ninety-nine-characters", "M" * 97 + ", [[March 8]]: Storms hit."),
]
NO_NEWS = [
    row("no-dash", "MIAMI, [[March 8]] saw storms."),
    row("dash-after-words", "MIAMI, [[March 8]] storms -- they hit."),
    row("small-letters-after-a-headline", "Storm warning\n\nMiami, [[March 8]]: Storms hit."),
    row("no-place", "On [[March 8]]: Storms hit."),
    row("one-letter", "A, [[March 8]]: Storms hit."),
    row("within-a-line", "They met in MIAMI, [[March 8]]: Storms hit."),
    row("nothing-before", "[[March 8]]: Storms hit."),
    row("hundred-characters", "M" * 98 + ", [[March 8]]: Storms hit."),
    row("more-characters", "M" * 198 + ", [[March 8]]: Storms hit."),
]
LETTERS = [
    row("next-sentence", "Paris, [[3 May 1789]]. Dear friend, all is well."),
    row("next-line", "Paris, [[3 May 1789]]\nDear friend"),
    row("stop-and-next-line", "Paris, [[3 May 1789]].\nDear friend"),
    row("spaces-and-next-line", "Paris, [[3 May 1789]]  \nDear friend"),
    row("hyphens", "Paris, [[3 May 1789]] -- All is well."),
    row("no-more", "Paris, [[3 May 1789]]"),
    row("stop-and-no-more", "Paris, [[3 May 1789]]."),
    row("near", "Camp near Rome, [[3 May 1789]]. All is well."),
    row("two-places", "Rome, Italy, [[3 May 1789]]. All is well."),
    row("no-space", "Rome,[[3 May 1789]]. All is well."),
    row("two-words", "New York, [[3 May 1789]]. All is well."),
    row("marks", "St. John's-on-Sea, [[3 May 1789]]. All is well."),
    row("after-blank-lines", "\n\n  Paris, [[3 May 1789]]. All is well."),
    row("after-a-blank-page", "\n" * 192 + "Paris, [[3 May 1789]]. All is well."),
]
NO_LETTERS = [
    row("after-a-headline", "A letter\nParis, [[3 May 1789]]. All is well."),
    row("after-one-letter", "A\nParis, [[3 May 1789]]. All is well."),
    row("sentence-goes-on", "Paris, [[3 May 1789]] was calm."),
    row("comma", "Paris, [[3 May 1789]], was calm."),
    row("small-place", "The camp, [[3 May 1789]]. All is well."),
    row("no-comma", "Paris [[3 May 1789]]. All is well."),
    row("preposition", "In Paris on [[3 May 1789]]. All was well."),
    row("far-down", "\n" * 193 + "Paris, [[3 May 1789]]. All is well."),
    row("far-down-a-text", "It was well. " * 20 + "\nParis, [[3 May 1789]]. All is well."),
]


def _heads(marked: str) -> bool:
    text, [span] = unmark(marked)
    start = text.index(span)
    return in_dateline(text, start, start + len(span))


@pytest.mark.parametrize("marked", [*NEWS, *LETTERS])
def test_heads(marked: str) -> None:
    assert _heads(marked)


@pytest.mark.parametrize("marked", [*NO_NEWS, *NO_LETTERS])
def test_heads_not(marked: str) -> None:
    assert not _heads(marked)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("MIAMI, March 8, 2022 (AP) -- It rained on Monday.", ["2022-03-08", "2022-03-07"], id="news"),
        pytest.param("MIAMI, March 8, 2022. It rained yesterday.", ["2022-03-08", "2022-03-07"], id="letter"),
        pytest.param("MIAMI, March 8, 2022 saw rain. It rained yesterday.", ["2022-03-08", "PAST_REF"], id="neither"),
    ],
)
def test_a_dateline_dates_what_follows(text: str, values: list[str]) -> None:
    assert [time.value for time in timeline.find_times(text, None)] == values


@pytest.mark.parametrize(
    ("head", "value"),
    [
        pytest.param("MIAMI, March 7 (AP) -- ", "2022-03-07", id="written-the-day-before"),
        pytest.param("MIAMI, March 8 (AP) -- ", "2022-03-08", id="written-on-the-day"),
        pytest.param("MIAMI, March 1 (AP) -- ", "2022-03-08", id="a-week-old"),
        pytest.param("MIAMI, March (AP) -- ", "2022-03-08", id="no-day"),
        pytest.param("On March 7 it rained. ", "2022-03-08", id="no-dateline"),
    ],
)
def test_today_is_the_day_of_the_dateline(head: str, value: str) -> None:
    [*_, today] = timeline.find_times(f"{head}Storms hit the town today.", "2022-03-08")
    assert today.value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("MIAMI, March 7 (AP) -- Storms will hit.", "2022-03-07", id="heads"),
        pytest.param("The storms will hit on March 7.", "2023-03-07", id="heads-not"),
    ],
)
def test_a_dateline_is_not_ahead(text: str, value: str) -> None:
    assert [time.value for time in timeline.find_times(text, "2022-03-08")] == [value]
