"""Throughput of events beside spaCy's plain pipeline, turn by turn: python tests/benchmarks/throughput.py

On 120 texts of TIMELINE_NEWS (see `test_speed`), or the seed articles. A machine is not equally fast all the time, so each round
runs all of them, one after the other, and what counts is the ratio within a round. Prints the seconds of each round and, at the
end, the median of its ratios. "Unplaced" is `extract_many` without links, bounds and likeliest times.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable, Sequence
from typing import Any
from unittest import mock

import spacy
from test_speed import read_texts

import timeline
from timeline import EventTime, pipeline
from timeline.events.detection.detect import Trigger
from timeline.events.parsing.language_model import DEFAULT_MODEL
from timeline.events.placement.attachment import Attachment
from timeline.events.placement.placing import Placing

_TEXTS, _ROUNDS = 120, 11
_RATIOS = (("plain", "many"), ("plain", "one by one"), ("many", "unplaced"))


def main() -> None:
    """Run everything once, to load it, then time it in rounds."""
    texts = read_texts()[:_TEXTS]
    articles = [timeline.Article(text, published) for text, published in texts]
    plain = spacy.load(DEFAULT_MODEL)

    def extract_many() -> object:
        return list(timeline.extract_many(articles, all_events=True))

    def extract_unplaced() -> object:
        with mock.patch.object(pipeline, "place", _place_nowhere):
            return extract_many()

    works: dict[str, Callable[[], object]] = {
        "plain": lambda: list(plain.pipe([text for text, _ in texts])),
        "one by one": lambda: [timeline.find_events(*one) for one in texts],
        "many": extract_many,
        "unplaced": extract_unplaced,
    }
    for work in works.values():
        work()
    rounds = [{name: _seconds(work) for name, work in works.items()} for _ in range(_ROUNDS)]
    for one in rounds:
        sys.stdout.write("  ".join(f"{name} {seconds:.2f} s" for name, seconds in one.items()) + "\n")
    for top, bottom in _RATIOS:
        sys.stdout.write(f"{top} / {bottom}: {statistics.median(one[top] / one[bottom] for one in rounds):.2f}\n")


def _place_nowhere(_doc: object, triggers: Sequence[Trigger], *others: Any) -> Placing:
    attachments = tuple(Attachment((), None, EventTime(), "", "none", trigger.factuality) for trigger in triggers)
    return Placing(attachments, (), (), others[-1])


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
