"""Events placed in time and what people wrote of them: cross-validation by document, and a table of reliability."""

from __future__ import annotations

import io
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import attrs
import numpy as np

from timeline.events.detection.classify import Models
from timeline.events.detection.detect import detect
from timeline.events.parsing.analysis import as_news, parsed
from timeline.events.parsing.language_model import load_language_model
from timeline.events.placement.attachment import Attachment
from timeline.events.placement.likely.likeliest import likeliest
from timeline.events.placement.likely.time_model import KINDS, Sureness, TimeModel, way_of
from timeline.events.placement.likely.told_dates import Before, is_of_long_ago
from timeline.events.placement.placing import bound_events
from timeline.model import Bound, EventTime
from timeline.times.expression import TimeExpression
from timeline.times.instant import Instant, add_days, day_of, read_instant
from timeline.times.read import find_times
from timeline.training.annotations import read_annotations, read_time
from timeline.training.corpora import fold_of, read_corpus
from timeline.training.documents import CORPORA, NEWS
from timeline.training.eventtime import FILES, Placed, notation, read_notation
from timeline.training.readings import fit_readings

_BIN = 50  # events: the least that a confidence is measured on


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
    gold: tuple[EventTime | None, ...]  # of each trigger: when it happened; None where nobody said so
    told: tuple[str, ...]  # of each trigger: what people wrote; "" where they marked no event
    missed: tuple[str, ...]  # of the events that were not found


def read_timed(data: Path, models: Sequence[Models]) -> list[TimedDocument]:
    """The documents, each with its events found by the models that have not seen its fold."""
    nlp = load_language_model()
    records = [record for name in FILES for record in read_corpus(data / f"{name}.jsonl")]
    docs = parsed((as_news(record["text"]) for record in records), nlp)
    return [_timed(record, doc, models[fold_of(record["id"])]) for record, doc in zip(records, docs, strict=True)]


def read_annotated(data: Path, models: Models) -> list[TimedDocument]:
    """The articles of the folder that we annotated, with their events found by the models; none of them is in the corpus."""
    annotations = read_annotations()
    taken = {record["id"] for name in FILES for record in read_corpus(data / f"{name}.jsonl")}
    files = [path for path in (data / f"{name}.jsonl" for name in (*CORPORA, NEWS)) if path.exists()]
    records = [one for path in files for one in read_corpus(path) if one.get("id") in annotations.keys() - taken]
    docs = parsed((as_news(record["text"]) for record in records), load_language_model())
    found = []
    for record, doc in zip(records, docs, strict=True):
        document = _timed({**record, "events": ()}, doc, models)
        times, day = annotations[record["id"]], day_of(document.published)
        told = (times.get(trigger.token.idx) for trigger in document.triggers)
        found.append(attrs.evolve(document, gold=tuple(None if time is None else read_time(time, day) for time in told)))
    return found


def _timed(record: Mapping[str, Any], doc: Any, models: Models) -> TimedDocument:
    published = read_instant(record["dct"][:10])
    times = find_times(record["text"], record["dct"])
    spans = (doc.char_span(time.start_char, time.end_char) for time in times)
    taken = frozenset(place for span in spans if span is not None for place in range(span.start, span.end))
    triggers = detect(doc, taken, models)
    attachments = bound_events(doc, triggers, times, published).attachments
    people = {(event["start"], event["end"]): event["event_time"] for event in record["events"]}
    told = [people.pop((trigger.token.idx, trigger.token.idx + len(trigger.token.text)), "") for trigger in triggers]
    gold = tuple(read_notation(notation) for notation in told)
    missed = tuple(people.values())
    return TimedDocument(
        record["id"], fold_of(record["id"]), times, published, doc, attachments, triggers, gold, tuple(told), missed
    )


@attrs.frozen(eq=False)
class Judged:
    """An event as a model that had not seen its document places it, with what people wrote."""

    attachment: Attachment
    gold: str
    published: Instant


def place_held_out(documents: Sequence[TimedDocument], annotated: Sequence[TimedDocument]) -> list[tuple[Attachment, ...]]:
    """For each document its events as a model places them that has learned from the other folds, and what we annotated."""
    always = [(0.0, 1.0)]
    sure = Sureness({}, dict.fromkeys(KINDS, always))
    models = {
        fold: TimeModel(fit_readings([*outside(fold, documents), *annotated]), sure)
        for fold in sorted({document.fold for document in documents})
    }
    return [
        likeliest(one.analysed, one.triggers, one.attachments, one.times, one.published, models[one.fold], before_of(one))[0]
        for one in documents
    ]


def before_of(document: TimedDocument) -> Before:
    """What is known of a document before it is read."""
    return Before(is_of_long_ago=is_of_long_ago(document.times, document.published))


def outside(fold: int, documents: Iterable[TimedDocument]) -> list[TimedDocument]:
    """The documents that are not of a fold."""
    return [document for document in documents if document.fold != fold]


def bounds_alone(documents: Iterable[TimedDocument]) -> list[tuple[Attachment, ...]]:
    """For each document its events placed by what the text says for certain."""
    return [tuple(attrs.evolve(one, time=one.bounds) for one in document.attachments) for document in documents]


def judge(documents: Sequence[TimedDocument], placed: Sequence[tuple[Attachment, ...]]) -> list[Judged]:
    """Every event that people marked and the library found, with what both say of it."""
    return [
        Judged(attachment, told, document.published)
        for document, attachments in zip(documents, placed, strict=True)
        for attachment, told in zip(attachments, document.told, strict=True)
        if told
    ]


def measure_sureness(judged: Sequence[Judged]) -> Sureness:
    """The shares that are right, made to rise with the probability (isotonic regression)."""
    ways: dict[str, list[bool]] = defaultdict(list)
    likely: dict[str, list[tuple[float, bool]]] = {kind: [] for kind in KINDS}
    for one in judged:
        if one.attachment.kind is not None:
            likely[one.attachment.kind].append((one.attachment.likely, is_right(one)))
        elif one.attachment.how != "none":  # where nothing is known, nobody is sure
            ways[way_of(one.attachment)].append(is_right(one))
    attached = {way: float(np.mean(ways[way])) for way in sorted(ways)}
    return Sureness(attached, {kind: _steps(sorted(pairs)) for kind, pairs in likely.items()})


def _steps(pairs: Sequence[tuple[float, bool]]) -> list[tuple[float, float]]:
    """Rows of a least probability and a share, each for at least `_BIN` events."""
    from sklearn.isotonic import IsotonicRegression  # noqa: PLC0415

    if not pairs:
        return [(0.0, 0.0)]
    parts = np.array_split(np.array(pairs, float), max(len(pairs) // _BIN, 1))
    shares = IsotonicRegression().fit_transform(range(len(parts)), [part[:, 1].mean() for part in parts])
    rows = [(float(part[0, 0]), float(share)) for part, share in zip(parts, shares, strict=True)]
    return [row for at, row in enumerate(rows) if at == 0 or row[1] > rows[at - 1][1]]


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
        way, kind = way_of(one.attachment), one.attachment.kind
        sure = sureness.attached.get(way, 0.0) if kind is None else sureness.of(kind, one.attachment.likely)
        groups[way if kind is None else f"likeliest, {kind}", sure].append(is_right(one))
    for (kind, sure), rights in sorted(groups.items()):
        yield f"{kind:18} confidence {sure:.2f}  {len(rights)} events  right {np.mean(rights):.2f}"


def write_times(model: TimeModel, path: Path) -> None:
    """The model in one file of arrays, the same bytes for the same model."""
    buffer = io.BytesIO()
    sureness = model.sureness
    arrays: dict[str, Any] = {name: array.astype(np.float16) for name, array in attrs.asdict(model.weights).items()}
    arrays |= {kind: np.array(sureness.steps[kind]) for kind in KINDS}
    arrays["ways"] = np.array(sorted(sureness.attached))
    arrays["attached"] = np.array([sureness.attached[how] for how in sorted(sureness.attached)])
    np.savez_compressed(buffer, **arrays)
    path.write_bytes(buffer.getvalue())
