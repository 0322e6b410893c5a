"""Resident memory over a stream of articles: python tests/benchmarks/memory.py [COUNT]

Reads COUNT articles (10,000), made of the paragraphs of TIMELINE_NEWS (see test_speed.py) in ever new order, through
`extract_many`; prints the resident size after 500 of them and at the end, and their ratio. Linux only.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from pathlib import Path

from test_speed import read_texts

import timeline

_FIRST = 500


def main() -> None:
    """Run, and print."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    after_first = 0
    for number, _ in enumerate(timeline.extract_many(_articles(count)), 1):
        if number == _FIRST:
            after_first = _resident()
            sys.stdout.write(f"after {number}: {after_first / 1e6:.0f} MB\n")
    sys.stdout.write(f"after {count}: {_resident() / 1e6:.0f} MB, {_resident() / after_first:.3f} of that\n")


def _articles(count: int) -> Iterator[timeline.Article]:
    texts = read_texts()
    paragraphs = [paragraph for text, _ in texts for paragraph in text.split("\n") if paragraph.strip()]
    chosen = random.Random(0)  # noqa: S311 - a choice of texts
    for number in range(count):
        words = f"In {1900 + number % 120} the firm Ab{number}ex sold {number} shares to Mr. C{number * 7}in."  # ever new words
        text = "\n\n".join([words, *chosen.choices(paragraphs, k=8)])
        yield timeline.Article(text, texts[number % len(texts)][1])


def _resident() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096


if __name__ == "__main__":
    main()
