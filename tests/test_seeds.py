"""The seed articles against their gold timelines, made by hand."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

import timeline
from timeline import Event, Instant, Interval, Timeline

SEEDS = Path(__file__).parent.parent / "seeds"
NAMES = sorted(path.name.removesuffix(".gold.json") for path in SEEDS.glob("*.gold.json"))


def gold(name: str) -> dict[str, Any]:
    data: dict[str, Any] = json.loads((SEEDS / f"{name}.gold.json").read_text(encoding="utf-8"))
    return data


@pytest.fixture(scope="module", params=NAMES)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def shown(name: str) -> Timeline:
    return timeline.extract(timeline.read_article(SEEDS / f"{name}.md"))


@pytest.fixture(scope="module")
def every(name: str) -> dict[int, Event]:
    found = timeline.extract(timeline.read_article(SEEDS / f"{name}.md"), all_events=True)
    return {event.start_char: event for event in found}


def plain(instant: Instant | None) -> str | None:
    """An instant as the gold files write it: without a clock at midnight, without seconds."""
    return None if instant is None else str(instant).removesuffix("T00:00:00")


def pair(interval: Interval | None) -> list[str | None] | None:
    return None if interval is None else [plain(interval.start), plain(interval.end)]


def gold_pair(interval: list[str] | None) -> list[str] | None:
    return None if interval is None else [f"{side}:00" if re.search(r"T\d\d:\d\d$", side) else side for side in interval]


def place(article_text: str, row: dict[str, Any]) -> int:
    found = list(re.finditer(rf"(?<!\w){re.escape(row['trigger'])}(?!\w)", article_text))
    return int(found[row.get("occurrence", 1) - 1].start())


def test_there_are_six() -> None:
    assert len(NAMES) >= 6


def test_times(name: str, shown: Timeline) -> None:
    rows = gold(name)
    optional = rows.get("optional_times", [])
    want = [(t["text"], t["kind"], t["value"], t.get("mod"), gold_pair(t["interval"])) for t in rows["times"]]
    got = [(t.text, t.kind, t.value, t.mod, pair(t.interval)) for t in shown.times if t.text not in optional]
    midnight = [(*row[:4], row[4] and [str(side).removesuffix("T00:00:00") for side in row[4]]) for row in want]
    assert got == midnight


def test_not_times(name: str, shown: Timeline) -> None:
    text = shown.articles[0].text
    for words in gold(name).get("not_times", []):
        start = text.index(words)
        assert not [t.text for t in shown.times if t.start_char < start + len(words) and start < t.end_char]


def test_every_gold_event_is_shown_under_its_date(name: str, shown: Timeline) -> None:
    text = shown.articles[0].text
    by_place = {event.start_char: event for event in shown}
    want, got = [], []
    for row in gold(name)["timeline"]:
        event = by_place.get(place(text, row))
        want.append((row["trigger"], [str(side).removesuffix("T00:00:00") for side in gold_pair(row["when"]) or []]))
        got.append((row["trigger"], pair(event.when) if event is not None else None))
    assert got == want


def test_order_is_that_of_the_gold(name: str, shown: Timeline) -> None:
    text = shown.articles[0].text
    places = [event.start_char for event in shown]
    assert sorted(rows := [places.index(place(text, row)) for row in gold(name)["timeline"]]) == rows


def test_what_did_not_happen_is_marked(name: str, every: dict[int, Event], shown: Timeline) -> None:
    text = shown.articles[0].text
    want = {row["trigger"]: row["factuality"] for row in gold(name)["not_happened"]}
    got = {row["trigger"]: every[place(text, row)].factuality for row in gold(name)["not_happened"]}
    assert got == want


def test_bounds_of_undated_events_are_sound(name: str, every: dict[int, Event], shown: Timeline) -> None:
    """What the library says of an event never contradicts the gold bounds; it may say less."""
    text = shown.articles[0].text
    for row in gold(name)["undated"]:
        event = every.get(place(text, row))
        if event is None:
            continue
        for side in ("begin", "end"):
            earliest, latest = row[side]
            bound = getattr(event.bounds, side)
            assert bound.earliest is None or latest is None or (plain(bound.earliest) or "") <= latest, (row, side)
            assert bound.latest is None or earliest is None or (plain(bound.latest) or "") >= earliest, (row, side)


def test_same_bytes_on_every_run(name: str, shown: Timeline) -> None:
    again = timeline.extract(timeline.read_article(SEEDS / f"{name}.md"))
    assert again.to_json() == shown.to_json()
    assert again.to_markdown(sources=True, reasons=True) == shown.to_markdown(sources=True, reasons=True)


def test_json_round_trip(shown: Timeline) -> None:
    assert Timeline.from_json(shown.to_json()) == shown
