"""Learning the likeliest times: from the readings that people marked, and from those that a teacher marks in other news.

People marked some nine hundred events without a date: too few to tell how the words around one count. So a teacher, tuned on
them and on the links of TimeBank and AQUAINT to the published day, reads news that nobody annotated (see `teacher`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from timeline.events.analysis import as_news, parsed
from timeline.events.classify import LinearModel
from timeline.events.features import Features
from timeline.events.language_model import load_language_model
from timeline.events.likeliest import COLUMNS, READINGS, time_features, time_of
from timeline.times.instant import Instant, day_of, read_instant
from timeline.training.corpora import fold_of, read_corpus
from timeline.training.documents import CORPORA, Labels
from timeline.training.events import as_matrix
from timeline.training.eventtime import read_notation
from timeline.training.teacher import Head, Piece, Teacher, tune

if TYPE_CHECKING:
    from timeline.events.parse import Doc
    from timeline.training.times import TimedDocument

_STRENGTH = 0.1  # the inverse of the penalty on large weights
_LEAST = 0.05  # how likely the teacher must find a reading for it to count
_LABELS = tuple(READINGS)
_RELATIONS = {  # of an event to the published day, as the teacher learns them
    "BEFORE": 0,
    "IBEFORE": 0,
    "ENDED_BY": 0,
    "INCLUDES": 1,
    "DURING": 1,
    "BEGUN_BY": 1,
    "IS_INCLUDED": 2,
    "SIMULTANEOUS": 2,
    "AFTER": 3,
    "IAFTER": 3,
}
_CONVERSE = {"BEFORE": "AFTER", "AFTER": "BEFORE", "INCLUDES": "IS_INCLUDED", "IS_INCLUDED": "INCLUDES", "DURING": "DURING"}
_HEADS = {"readings": Head(len(_LABELS)), "links": Head(4)}
_TIMES = 2  # readings are fewer than links, and count twice
_BEFORE, _SENTENCE, _AFTER = 45, 90, 15  # the words that the teacher reads before, of and after a sentence, at most
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_FIRST = 9  # sentences that are told apart


@attrs.frozen(eq=False)
class Linked:
    """A document with the relations of its events to the published day, by the places of their tokens."""

    fold: int
    analysed: Doc
    published: Instant
    relations: Mapping[int, int]


@attrs.frozen(eq=False)
class Marked:
    """A document whose events without a date the teacher read: the places of their triggers, how likely each reading is."""

    document: TimedDocument
    places: Sequence[int]
    likely: Labels


def read_linked(data: Path) -> list[Linked]:
    """The documents of the corpora with links to the published day."""
    nlp = load_language_model()
    linked = []
    for corpus in CORPORA:
        records = [record for record in read_corpus(data / f"{corpus}.jsonl") if record.get("tlinks")]
        docs = parsed((as_news(record["text"]) for record in records), nlp)
        linked += [_linked(record, doc) for record, doc in zip(records, docs, strict=True)]
    return linked


def _linked(record: Mapping[str, Any], doc: Doc) -> Linked:
    events = {event[name]: event for event in record["events"] for name in ("eid", "eiid") if event.get(name)}
    relations = {}
    for link in record["tlinks"]:
        source, target, relation = link["source"], link["target"], link["relation"]
        if source == "t0":
            source, target, relation = target, source, _CONVERSE.get(relation, "")
        event = events.get(source)
        if target == "t0" and event is not None and relation in _RELATIONS:
            span = doc.char_span(event["start"], event["end"])
            if span is not None:
                relations[span.root.i] = _RELATIONS[relation]
    return Linked(fold_of(record["id"]), doc, read_instant(record["dct"][:10]), relations)


def teach(documents: Iterable[TimedDocument], linked: Iterable[Linked]) -> Teacher:
    """A teacher of readings."""
    pieces = []
    for document in documents:
        told = {trigger.token.i: label_of(gold, document.published) for trigger, gold in _told(document)}
        known = {place: label for place, label in told.items() if label is not None}
        pieces += _TIMES * list(_pieces(document.analysed, document.published, "readings", known))
    for one in linked:
        pieces += _pieces(one.analysed, one.published, "links", one.relations)
    return tune(pieces, _HEADS)


def _told(document: TimedDocument) -> Iterator[tuple[Any, str]]:
    return ((trigger, gold) for trigger, gold in zip(document.triggers, document.gold, strict=True) if gold)


def mark(news: Iterable[TimedDocument], teacher: Teacher) -> list[Marked]:
    """What a teacher reads of the events without a date."""
    marked = []
    for document in news:
        places = [place for place, attachment in enumerate(document.attachments) if not attachment.expressions]
        tokens = [document.triggers[place].token.i for place in places]
        pieces = _pieces(document.analysed, document.published, "readings", dict.fromkeys(tokens, -1))
        marked.append(Marked(document, places, teacher.probabilities(pieces, "readings", len(document.analysed))[tokens]))
    return marked


def _pieces(doc: Doc, published: Instant, head: str, told: Mapping[int, int]) -> Iterator[Piece]:
    """Each sentence that has an event, after the published day and its number, with what stands before and after it."""
    day = day_of(published).date()
    edges = [sentence.start for sentence in doc.sents] + [len(doc)]
    for number, (start, end) in enumerate(pairwise(edges)):
        stop = min(end, start + _SENTENCE)
        if not any(start <= place < stop for place in told):
            continue
        first = max(edges[number - 1], start - _BEFORE) if number else start
        after = edges[number + 2] if number + 2 < len(edges) else end
        last = max(min(after, stop + _AFTER), stop)
        heading = ["Published", _WEEKDAYS[day.weekday()], str(day), ".", "sentence", str(min(number, _FIRST)), "."]
        words = [*heading, *(token.text for token in doc[first:last])]
        asked = [place if start <= place < stop and place in told else -1 for place in range(first, last)]
        labels = [told[place] if place >= 0 else -1 for place in asked]
        before = [-1] * len(heading)
        yield Piece(words, [*before, *asked], {head: np.array([*before, *labels])})


def label_of(gold: str, published: Instant) -> int | None:
    """The reading that people's notation of a time comes to."""
    time = read_notation(gold) if gold else None
    return next((at for at, reading in enumerate(_LABELS) if time == time_of(reading, day_of(published))), None)


def fit_readings(documents: Iterable[TimedDocument], marked: Iterable[Marked] = ()) -> LinearModel:
    """The model of readings, from the events without a date that people gave one of them, and from those that a teacher did."""
    from scipy.sparse import vstack  # noqa: PLC0415 - of the extra "train"
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415

    rows, targets, weights = [], [], []
    for document in documents:
        kept = [
            (place, label)
            for place, (attachment, gold) in enumerate(zip(document.attachments, document.gold, strict=True))
            if not attachment.expressions and (label := label_of(gold, document.published)) is not None
        ]
        rows.append(as_matrix(_features(document, [place for place, _ in kept]), COLUMNS))
        targets += [label for _, label in kept]
        weights += [1.0] * len(kept)
    for one in marked:
        matrix = as_matrix(_features(one.document, one.places), COLUMNS)
        for label in range(len(_LABELS)):
            likely = np.flatnonzero(one.likely[:, label] > _LEAST)
            rows.append(matrix[likely])
            targets += [label] * len(likely)
            weights += one.likely[likely, label].tolist()
    model = LogisticRegression(C=_STRENGTH, max_iter=300, tol=1e-4).fit(vstack(rows, format="csr"), targets, np.array(weights))
    learned, bias = np.zeros((COLUMNS, len(_LABELS))), np.full(len(_LABELS), -20.0)
    learned[:, model.classes_], bias[model.classes_] = model.coef_.T, model.intercept_
    return LinearModel(_LABELS, learned.astype(np.float16).astype(np.float32), bias.astype(np.float16).astype(np.float32))


def _features(document: TimedDocument, places: Sequence[int]) -> Features:
    triggers = [document.triggers[place] for place in places]
    return time_features(document.analysed, triggers, [document.attachments[place] for place in places])
