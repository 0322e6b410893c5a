"""A coverage-guided search for texts that break the reader: python tests/fuzzing/fuzz.py times|articles [SECONDS]

Needs atheris (`pip install atheris`), which is not among the test packages, as it has no wheel for every machine. What it finds is
written to a file `crash-...`; once mended, the text becomes a row of tests/hostile. The words of the lexicon are its dictionary.
"""

from __future__ import annotations

import datetime as dt
import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["timeline"]):
    import timeline
    from timeline.times.find import reader

    _WATCHED = (timeline.find_times, timeline.read_article)  # imported here, so that they are watched

PUBLISHED = (None, dt.date(2022, 3, 8), dt.date(1, 1, 1), dt.date(9999, 12, 31), dt.datetime(2000, 2, 29, 23, 59))  # noqa: DTZ001
FOLDER = Path(tempfile.mkdtemp())


STARTERS = (
    b"---\ntitle: The flood\npublished: 2022-03-08\nsource: The Post\n---\nIt rained on Monday.\n",
    (
        b'<html><head><title>The flood</title><meta property="article:published_time" content="2022-03-08T10:00:00+01:00"></head>'
        b"<body><article><h1>The flood</h1><p>It rained on Monday in the old town, the police said in a statement.</p></article></body></html>"
    ),
    b"It rained on Monday, March 7, 2022, and two days later the dam broke.",
)


def check_times(data: bytes) -> None:
    """Whatever the text: no error, spans in order that slice to it, intervals that end after they start."""
    source = atheris.FuzzedDataProvider(data)
    published = PUBLISHED[source.ConsumeIntInRange(0, len(PUBLISHED) - 1)]
    text = source.ConsumeUnicode(400) if source.ConsumeBool() else data.decode("utf-8", "surrogateescape")
    last = 0
    for time in timeline.find_times(text, published):
        assert text[time.start_char : time.end_char] == time.text
        assert last <= time.start_char < time.end_char
        last = time.end_char


def check_article(data: bytes) -> None:
    """Whatever the file: an article, or the one error of the library."""
    source = atheris.FuzzedDataProvider(data)
    path = FOLDER / source.PickValueInList(["a.txt", "a.md", "a.html"])
    path.write_bytes(source.ConsumeBytes(len(data)))
    try:
        article = timeline.read_article(path)
    except timeline.TimelineError:
        return
    assert article.id is not None


def main() -> None:
    target, seconds = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else "600"
    words = sorted({word for words in reader("en").lexicon.values.values() for word in words})
    words += ["2019", "1990s", "3/4/2022", "---\n", "title:", "published:", "<p>", "<meta property=", "article:published_time"]
    dictionary = FOLDER / "words.dict"
    lines = (f'"{word.encode("unicode_escape").decode()}"'.replace("\\n", "\\x0a") for word in words if '"' not in word)
    dictionary.write_text("\n".join(lines), encoding="utf-8")
    corpus = FOLDER / "corpus"
    corpus.mkdir()
    for number, starter in enumerate(STARTERS):
        (corpus / str(number)).write_bytes(starter)
    options = [
        sys.argv[0],
        f"-max_total_time={seconds}",
        f"-dict={dictionary}",
        "-max_len=600",
        "-timeout=20",
        "-print_final_stats=1",
        str(corpus),
    ]
    atheris.Setup(options, {"times": check_times, "articles": check_article}[target])
    atheris.Fuzz()


main()
