"""Doubtful words, read by cheap cues and by the analysis: python -m timeline.training.doubtful FILE [FILE ...].

"May", "march", "fall" and the like are times in some places only. `find_times` decides by the words beside them; spaCy's tagger
sees whether they are verbs or names. FILE has one text a line, as JSON with "text" and "dct"; the table that is printed counts,
by word, how often the two agree that it is no verb and a time, and where they do not.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from timeline.events.parsing.analysis import analyse
from timeline.times.read import find_times

_WORDS = ("april", "august", "fall", "june", "march", "may", "second", "spring")


def main() -> None:
    """Read the arguments, count, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", type=Path, help="texts, as JSON lines")
    counts: Counter[tuple[str, str]] = Counter()
    for file in parser.parse_args().files:
        for line in file.read_text(encoding="utf-8").splitlines():
            record = json.loads(line)
            counts.update(compare(record["text"], record["dct"]))
    sys.stdout.write(
        "word      times by both   a verb by the analysis, a time by the cues   a name by the analysis, no time by the cues\n"
    )
    for word in _WORDS:
        agreed, verbs, names = (counts[word, what] for what in ("agreed", "verb", "name"))
        sys.stdout.write(f"{word:10}{agreed:13}{verbs:45}{names:46}\n")


def compare(text: str, published: str) -> Iterator[tuple[str, str]]:
    """Each doubtful word of a text, with what cheap cues and analysis make of it: "agreed", "verb" or "name"."""
    read = {at for time in find_times(text, published) for at in range(time.start_char, time.end_char)}
    for start, doc in analyse(text).parts:
        for token in doc:
            if token.lower_ not in _WORDS:
                continue
            if start + token.idx in read:
                yield token.lower_, "verb" if token.pos_ in ("VERB", "AUX") else "agreed"
            elif token.pos_ == "PROPN":
                yield token.lower_, "name"


if __name__ == "__main__":
    main()
