"""Throughput of events beside spaCy's plain pipeline, turn by turn: python tests/benchmarks/throughput.py

On 120 texts of TIMELINE_NEWS (see `test_speed`), or the seed articles. A machine is not equally fast all the time, so each round
runs all of them, one after the other, and what counts is the ratio within a round. Prints the seconds of each round and, at the
end, the median of its ratios.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable

import spacy
from test_speed import read_texts

import timeline
from timeline.events.detection.detect import detect
from timeline.events.parsing.language_model import DEFAULT_MODEL, load_language_model
from timeline.events.parsing.parse import Doc
from timeline.events.placement.placing import place
from timeline.model import Mention
from timeline.times.published import read_published

_TEXTS, _ROUNDS = 120, 11


def main() -> None:
    """Load and run everything once, then time it in rounds."""
    texts = read_texts()[:_TEXTS]
    articles = [timeline.Article(text, published) for text, published in texts]
    plain, ours = spacy.load(DEFAULT_MODEL), load_language_model()
    read = []
    for text, published in texts:
        doc = Doc.of(ours(text))
        triggers = detect(doc)
        mentions = [Mention(article=None, start_char=0, end_char=1, text="", sentence="") for _ in triggers]
        read.append((doc, triggers, timeline.find_times(text, published), mentions, read_published(published)))
    told: dict[str, Callable[[], object]] = {
        "plain pipeline": lambda: list(plain.pipe([text for text, _ in texts])),
        "extract_many": lambda: list(timeline.extract_many(articles, all_events=True)),
        "find_events": lambda: [timeline.find_events(*one) for one in texts],
        "placing": lambda: [place(*one) for one in read],
    }
    for work in told.values():
        work()
    rounds = [{name: _seconds(work) for name, work in told.items()} for _ in range(_ROUNDS)]
    for one in rounds:
        sys.stdout.write("  ".join(f"{name} {seconds:.2f} s" for name, seconds in one.items()) + "\n")
    for top, bottom in (("plain pipeline", "extract_many"), ("plain pipeline", "find_events"), ("placing", "extract_many")):
        ratio = statistics.median(one[top] / one[bottom] for one in rounds)
        sys.stdout.write(f"{top} / {bottom}: {ratio:.2f}\n")


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
