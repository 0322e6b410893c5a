"""Score the library on annotated corpora: python -m timeline.training.score DATA SCORER [NAME ...].

DATA is a folder of `NAME.jsonl` files, one document a line ("id", "dct", "text", and gold marks); SCORER is a script that
is called as `SCORER GOLD SYSTEM` and prints figures by the TempEval-3 rules (UzZaman et al., 2013). Neither is part of
this project: the corpora are their owners'.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from timeline.article import Article
from timeline.model import Event
from timeline.pipeline import extract_many
from timeline.times.expression import TimeExpression
from timeline.times.read import find_times

_NAMES = ("timebank", "aquaint", "wikiwars", "tweets")


def main() -> None:
    """Read the arguments, write what the library finds, and let the scorer print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, help="the folder of corpora")
    parser.add_argument("scorer", type=Path, help="the scoring script")
    parser.add_argument("names", nargs="*", default=_NAMES, help="corpora, by the names of their files")
    parser.add_argument("--errors", type=int, default=0, help="how many errors of a kind to list")
    arguments = parser.parse_args()
    for name in arguments.names:
        _score(arguments.data / f"{name}.jsonl", arguments.scorer, arguments.errors)


def _score(gold: Path, scorer: Path, errors: int) -> None:
    documents = [json.loads(line) for line in gold.read_text(encoding="utf-8").splitlines()]
    with tempfile.TemporaryDirectory() as folder:
        system = Path(folder) / gold.name
        system.write_text("".join(json.dumps(record) + "\n" for record in read_documents(documents)), encoding="utf-8")
        for what, file in (("times by find_times", system), ("times and events by extract", system.with_suffix(".extract"))):
            if file is not system:
                _write_extracted(documents, file)
            sys.stdout.write(f"{gold.stem}, {what}\n")
            sys.stdout.flush()
            more = ["--errors", str(errors)] if errors else []
            subprocess.run([sys.executable, str(scorer), str(gold), str(file), *more], check=True)  # noqa: S603 - the user's script


def read_documents(documents: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """What `find_times` finds in documents, as the scorer reads it."""
    for document in documents:
        times = find_times(document["text"], published_of(document))
        yield {"id": document["id"], "timexes": [_timex(time) for time in times], "events": []}


def published_of(document: dict[str, Any]) -> str | None:
    """The published date of a document of a corpus; None for histories."""
    return None if document["id"][:2].isdecimal() and document["id"][2:3] == "_" else str(document["dct"])


def _write_extracted(documents: list[dict[str, Any]], file: Path) -> None:
    articles = (Article(document["text"], published_of(document), document["id"]) for document in documents)
    with file.open("w", encoding="utf-8") as out:
        for document, found in zip(documents, extract_many(articles, all_events=True), strict=True):
            events = sorted(found.events, key=lambda event: event.start_char)
            record = {"id": document["id"], "timexes": list(map(_timex, found.times)), "events": list(map(_event, events))}
            out.write(json.dumps(record) + "\n")


def _timex(time: TimeExpression) -> dict[str, Any]:
    return {"start": time.start_char, "end": time.end_char, "text": time.text, "type": time.kind, "value": time.value}


def _event(event: Event) -> dict[str, Any]:
    return {
        "start": event.start_char,
        "end": event.end_char,
        "text": event.text,
        "class": event.event_class,
        "tense": event.tense,
        "aspect": event.aspect,
        "polarity": event.polarity,
    }


if __name__ == "__main__":
    main()
