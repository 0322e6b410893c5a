"""Events placed in time and what people wrote of them: cross-validation by document, and a table of reliability."""

from __future__ import annotations

import io
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

import attrs
import numpy as np

from timeline.events.analysis import as_news, parsed
from timeline.events.attach import Attachment
from timeline.events.classify import LinearModel
from timeline.events.detect import detect
from timeline.events.language_model import load_language_model
from timeline.events.likeliest import DAYS, Sureness, TimeModel, likeliest, way_of
from timeline.events.placing import bound_events
from timeline.model import Bound
from timeline.times.expression import TimeExpression
from timeline.times.instant import Instant, add_days, day_of, read_instant
from timeline.times.read import find_times
from timeline.training.corpora import fold_of, read_corpus
from timeline.training.documents import NEWS
from timeline.training.eventtime import FILES, Placed, notation, read_notation
from timeline.training.readings import Linked, Marked, fit_readings, mark, read_linked, teach

_BIN = 50  # events: the least that a confidence is measured on
Folded = TypeVar("Folded", "TimedDocument", Linked)


@attrs.frozen(eq=False)
class TimedDocument:
    """A document of the corpus as the library reads it: its triggers and their bounds, and what people wrote of each."""

    id: str
    fold: int
    times: tuple[TimeExpression, ...]
    published: Instant
    analysed: Any
    attachments: tuple[Attachment, ...]
    triggers: tuple[Any, ...]
    gold: tuple[str, ...]  # of each trigger; "" where people marked no event
    missed: tuple[str, ...]  # of the events that were not found


def read_timed(data: Path, models: Sequence[Mapping[str, LinearModel]]) -> list[TimedDocument]:
    """The documents, each with its events found by the models that have not seen its fold."""
    nlp = load_language_model()
    records = [record for name in FILES for record in read_corpus(data / f"{name}.jsonl")]
    docs = parsed((as_news(record["text"]) for record in records), nlp)
    return [_timed(record, doc, models[fold_of(record["id"])]) for record, doc in zip(records, docs, strict=True)]


def read_plain(data: Path, models: Mapping[str, LinearModel]) -> list[TimedDocument]:
    """News that nobody annotated, with its events found by the models, where the folder has some."""
    if not (data / f"{NEWS}.jsonl").exists():
        return []
    records = read_corpus(data / f"{NEWS}.jsonl")
    docs = parsed((as_news(record["text"]) for record in records), load_language_model())
    return [_timed({"id": "", "events": (), **record}, doc, models) for record, doc in zip(records, docs, strict=True)]


def mark_plain(
    data: Path, documents: Sequence[TimedDocument], models: Mapping[str, LinearModel]
) -> tuple[dict[int, list[Marked]], list[Marked]]:
    """What teachers read in plain news: for each fold that of the other folds' documents; and that of all documents."""
    news = read_plain(data, models)
    if not news:
        return {}, []
    linked = read_linked(data)
    of_folds = {
        fold: mark(news, teach(outside(fold, documents), outside(fold, linked)))
        for fold in sorted({document.fold for document in documents})
    }
    return of_folds, mark(news, teach(documents, linked))


def _timed(record: Mapping[str, Any], doc: Any, models: Mapping[str, LinearModel]) -> TimedDocument:
    published = read_instant(record["dct"][:10])
    times = find_times(record["text"], record["dct"])
    spans = (doc.char_span(time.start_char, time.end_char) for time in times)
    taken = frozenset(place for span in spans if span is not None for place in range(span.start, span.end))
    triggers = detect(doc, taken, models)
    attachments = bound_events(doc, triggers, times, published).attachments
    gold = {(event["start"], event["end"]): event["event_time"] for event in record["events"]}
    told = [gold.pop((trigger.token.idx, trigger.token.idx + len(trigger.token.text)), "") for trigger in triggers]
    return TimedDocument(
        record["id"], fold_of(record["id"]), times, published, doc, attachments, triggers, tuple(told), tuple(gold.values())
    )


@attrs.frozen(eq=False)
class Judged:
    """An event as a model that had not seen its document places it, with what people wrote."""

    attachment: Attachment
    gold: str
    published: Instant


def place_held_out(documents: Sequence[TimedDocument], marked: Mapping[int, Sequence[Marked]]) -> list[tuple[Attachment, ...]]:
    """For each document its events as a model of the other folds places them; `marked` is what their teachers read, by fold."""
    always = np.array([[0.0, 1.0]])
    sure = Sureness({}, {"day": always, "bound": always})
    models = {
        fold: TimeModel(fit_readings(outside(fold, documents), marked.get(fold, ())), sure)
        for fold in sorted({document.fold for document in documents})
    }
    return [
        likeliest(document.analysed, document.triggers, document.attachments, document.published, models[document.fold])
        for document in documents
    ]


def outside(fold: int, documents: Iterable[Folded]) -> list[Folded]:
    """The documents that are not of a fold."""
    return [document for document in documents if document.fold != fold]


def bounds_alone(documents: Iterable[TimedDocument]) -> list[tuple[Attachment, ...]]:
    """For each document its events placed by what the text says for certain."""
    return [tuple(attrs.evolve(one, time=one.bounds) for one in document.attachments) for document in documents]


def judge(documents: Sequence[TimedDocument], placed: Sequence[tuple[Attachment, ...]]) -> list[Judged]:
    """Every event that people marked and the library found, with what both say of it."""
    return [
        Judged(attachment, gold, document.published)
        for document, attachments in zip(documents, placed, strict=True)
        for attachment, gold in zip(attachments, document.gold, strict=True)
        if gold
    ]


def measure_sureness(judged: Sequence[Judged]) -> Sureness:
    """The shares that are right, made to rise with the probability (isotonic regression)."""
    ways: dict[str, list[bool]] = defaultdict(list)
    likely: dict[str, list[tuple[float, bool]]] = {"day": [], "bound": []}
    for one in judged:
        reading = one.attachment.reading
        if reading is None:
            ways[way_of(one.attachment)].append(is_right(one))
        else:
            likely["day" if reading in DAYS else "bound"].append((one.attachment.likely, is_right(one)))
    attached = {way: float(np.mean(ways[way])) for way in sorted(ways)}
    return Sureness(attached, {kind: _steps(sorted(pairs)) for kind, pairs in likely.items()})


def _steps(pairs: Sequence[tuple[float, bool]]) -> Any:
    """Rows of a least probability and a share, each for at least `_BIN` events."""
    from sklearn.isotonic import IsotonicRegression  # noqa: PLC0415

    if not pairs:
        return np.array([[0.0, 0.0]])
    parts = np.array_split(np.array(pairs, float), max(len(pairs) // _BIN, 1))
    shares = IsotonicRegression().fit_transform(range(len(parts)), [part[:, 1].mean() for part in parts])
    rows = [(part[0, 0], share) for part, share in zip(parts, shares, strict=True)]
    return np.array([row for at, row in enumerate(rows) if at == 0 or row[1] > rows[at - 1][1]])


def is_right(one: Judged) -> bool:
    """Whether people's time lies within ours; the edges of their bounds are written as if excluded, days are not."""
    gold, time = read_notation(one.gold), one.attachment.time
    return gold is not None and _lies(gold.begin, time.begin) and _lies(gold.end, time.end)


def _lies(people: Bound, outer: Bound) -> bool:
    inner = people
    if people.earliest != people.latest:
        earliest = None if people.earliest is None else add_days(people.earliest, 1)
        latest = None if people.latest is None else add_days(people.latest, -1)
        inner = people if earliest is not None and latest is not None and earliest > latest else Bound(earliest, latest)
    return (outer.earliest is None or (inner.earliest is not None and inner.earliest >= outer.earliest)) and (
        outer.latest is None or (inner.latest is not None and inner.latest <= outer.latest)
    )


def placed_rows(documents: Iterable[TimedDocument], judged: Iterable[Judged]) -> Iterator[Placed]:
    """The events found and missed, for `eventtime.shares`."""
    for one in judged:
        day = str(day_of(one.published).date())
        yield Placed(one.gold, notation(one.attachment.time, day), day)
    for document in documents:
        for gold in document.missed:
            yield Placed(gold, "", str(day_of(document.published).date()))


def reliability(judged: Sequence[Judged], sureness: Sureness) -> Iterator[str]:
    """A table: for each way to be placed and each confidence, how many events, and the share that is right."""
    groups: dict[tuple[str, float], list[bool]] = defaultdict(list)
    for one in judged:
        way, reading = way_of(one.attachment), one.attachment.reading
        kind = way if reading is None else "likeliest, a day" if reading in DAYS else "likeliest, a bound"
        sure = sureness.attached.get(way, 0.0) if reading is None else sureness.of(reading, one.attachment.likely)
        groups[kind, sure].append(is_right(one))
    for (kind, sure), rights in sorted(groups.items()):
        yield f"{kind:18} confidence {sure:.2f}  {len(rights)} events  right {np.mean(rights):.2f}"


def write_times(model: TimeModel, path: Path) -> None:
    """The model in one file of arrays, the same bytes for the same model."""
    buffer = io.BytesIO()
    sureness = model.sureness
    np.savez_compressed(
        buffer,
        labels=np.array(model.readings.labels),
        weights=model.readings.weights.astype(np.float16),
        bias=model.readings.bias.astype(np.float16),
        day=sureness.steps["day"],
        bound=sureness.steps["bound"],
        ways=np.array(sorted(sureness.attached)),
        attached=np.array([sureness.attached[how] for how in sorted(sureness.attached)]),
    )
    path.write_bytes(buffer.getvalue())
