"""How events lie to times and to each other, against people's relations: python -m timeline.training.relations DATA.

DATA is a folder with matres_timebank.jsonl and matres_aquaint.jsonl (Ning, Wu and Roth, 2018) beside timebank.jsonl and
aquaint.jsonl. Prints how many of the links that the library reads between two events people order the same way, and how many
the other way round; and the same of two events told one after the other (`timeline.events.placement.likely.narration`). Then
where annotators (docs/annotation.md) put the events with which a paragraph of news goes on after one of a time gone by.
`python -m timeline.training` prints the figures for TimeBank-Dense (Chambers and others, 2014), whose documents the weights
were learned from.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from timeline.events.detection.classify import load_models
from timeline.events.detection.detect import detect
from timeline.events.parsing.analysis import analyse
from timeline.events.placement.attachment import Attachment
from timeline.events.placement.likely.narration import ACROSS, WITHIN, go_on_from_days, steps
from timeline.model import Bound, EventTime
from timeline.pipeline import extract
from timeline.times.instant import Instant, day_of, last_day_of
from timeline.times.interval import Interval
from timeline.training.corpora import read_corpus
from timeline.training.times import TimedDocument, read_annotated

_CONVERSE = {"BEFORE": "AFTER", "AFTER": "BEFORE", "INCLUDES": "IS_INCLUDED", "IS_INCLUDED": "INCLUDES"}
_CORPORA = ("timebank", "aquaint")
_SHOWN = {"links": "links", WITHIN: "told in order, a sentence", ACROSS: "told in order, sentences"}
Span = tuple[int, int]


def main() -> None:
    """Read the arguments, compare the links, and print."""
    parser = argparse.ArgumentParser(prog="python -m timeline.training.relations", description=__doc__)
    parser.add_argument("data", type=Path, help="the folder of corpora")
    arguments = parser.parse_args()
    for corpus in _CORPORA:
        texts = {record["id"]: record for record in read_corpus(arguments.data / f"{corpus}.jsonl")}
        found: dict[str, Counter[str]] = {"links": Counter(), WITHIN: Counter(), ACROSS: Counter()}
        for record in read_corpus(arguments.data / f"matres_{corpus}.jsonl"):
            if record["id"] in texts:
                text = texts[record["id"]]
                for name, agreement in _agreements(text, _relations(record["tlinks"], _spans(text))):
                    found[name][agreement] += 1
        for name, counts in found.items():
            shown = "  ".join(
                f"{agreement} {counts[agreement]}" for agreement in ("same", "other way", "equal", "vague", "not marked")
            )
            sys.stdout.write(f"{corpus:10} {_SHOWN[name]:26} {shown}\n")
    told = Counter(_going_on(read_annotated(arguments.data, load_models())))
    for kind in ("day", "longer"):
        shown = "  ".join(f"{where} {told[kind, where]}" for where in ("then", "since", "before", "published day"))
        sys.stdout.write(f"annotated  told after a time ({kind})  {shown}\n")


def _going_on(documents: Iterable[TimedDocument]) -> Iterator[tuple[str, str]]:
    """Of the events with which a paragraph goes on after a time gone by: how long that was, and where annotators put them."""
    for document in documents:
        day = day_of(document.published)
        for place, dated in go_on_from_days(document.triggers, document.attachments, document.published):
            gold, time = document.gold[place], document.attachments[dated].bounds.begin
            if gold is None or time.earliest is None:
                continue
            kind, begin = "day" if time.earliest == time.latest else "longer", gold.begin
            if begin == time:
                yield kind, "then"
            elif begin.earliest == begin.latest == day:
                yield kind, "published day"
            else:
                yield kind, "since" if begin.earliest is not None and begin.earliest >= time.earliest else "before"


def _spans(record: Mapping[str, Any]) -> dict[str, Span]:
    return {event["eiid"]: (event["start"], event["end"]) for event in record["events"]}


def _relations(links: Iterable[Mapping[str, str]], spans: Mapping[str, Span]) -> dict[tuple[Span, Span], str]:
    relations = {}
    for link in links:
        source, target = spans.get(link["source"]), spans.get(link["target"])
        if source is not None and target is not None:
            relations[source, target] = link["relation"]
            relations[target, source] = _CONVERSE.get(link["relation"], link["relation"])
    return relations


def _agreements(record: Mapping[str, Any], relations: Mapping[tuple[Span, Span], str]) -> Iterator[tuple[str, str]]:
    """What the library orders by links, and by the order of telling; each with what people say of it."""
    names = {"BEFORE": "same", "AFTER": "other way", "EQUAL": "equal", None: "not marked"}
    for link in extract(record["text"], record["dct"], all_events=True).links:
        ends = (link.earlier.start_char, link.earlier.end_char), (link.later.start_char, link.later.end_char)
        yield "links", names.get(relations.get(ends), "vague")
    for start, doc in analyse(record["text"]).parts:
        triggers = detect(doc)
        for step in steps(triggers):
            tokens = (triggers[place].token for place in (step.earlier, step.later))
            first, second = ((start + token.idx, start + token.idx + len(token.text)) for token in tokens)
            yield step.how, names.get(relations.get((first, second)), "vague")


def compare_with_times(data: Path, documents: Sequence[TimedDocument], placed: Sequence[Sequence[Attachment]]) -> Iterator[str]:
    """The share of TimeBank-Dense's pairs of an event and a time that are related as people say, with and without vague ones.

    Beside it what placing every event on the published day gets. An event or a time that was not found counts as vague.
    """
    by_id = {record["id"]: record for record in read_corpus(data / "timebank_dense.jsonl")}
    pairs = [
        pair
        for document, attachments in zip(documents, placed, strict=True)
        if document.id in by_id
        for pair in _pairs(by_id[document.id], document, attachments)
    ]
    for name, kept in (("all pairs", pairs), ("not vague", [pair for pair in pairs if pair[0] != "VAGUE"])):
        right = sum(gold == ours for gold, ours, _ in kept) / max(len(kept), 1)
        always = sum(gold == published for gold, _, published in kept) / max(len(kept), 1)
        yield f"{name:10} {len(kept)} event-time pairs  right {100 * right:.1f}  always the published date {100 * always:.1f}"


def _pairs(
    record: Mapping[str, Any], document: TimedDocument, attachments: Sequence[Attachment]
) -> Iterator[tuple[str, str, str]]:
    """For each pair people's relation, ours, and that of an event on the published day."""
    placed = {
        (trigger.token.idx, trigger.token.idx + len(trigger.token.text)): attachment.time
        for trigger, attachment in zip(document.triggers, attachments, strict=True)
    }
    spans, days = _spans(record), _days(record, document)
    day = day_of(document.published)
    on = EventTime(Bound(day, day), Bound(day, day), single_day=True)
    for link in record["tlinks"]:
        source, target, relation = link["source"], link["target"], link["relation"]
        if source in days and target in spans:
            source, target, relation = target, source, _CONVERSE.get(relation, relation)
        if source in spans and target in days:
            time = placed.get(spans[source], EventTime())
            yield relation, relation_to(time, days[target]), relation_to(on, days[target])


def _days(record: Mapping[str, Any], document: TimedDocument) -> dict[str, tuple[Instant, Instant] | None]:
    """The first and the last day of each time that people marked, as the library reads it."""
    day = day_of(document.published)
    days: dict[str, tuple[Instant, Instant] | None] = {"t0": (day, day)}
    for timex in record["timexes"]:
        if timex["tid"] == "t0" or timex["start"] is None:
            continue
        read = (time for time in document.times if time.start_char < timex["end"] and timex["start"] < time.end_char)
        days[timex["tid"]] = next((_ends(time.interval) for time in read if time.interval is not None), None)
    return days


def _ends(interval: Interval) -> tuple[Instant, Instant] | None:
    start, end = interval.start, interval.end
    return None if start is None or end is None else (day_of(start), last_day_of(end))


def relation_to(time: EventTime, days: tuple[Instant, Instant] | None) -> str:
    """How an event lies to days: "BEFORE", "AFTER", "IS_INCLUDED", "INCLUDES", or "VAGUE" where its bounds do not say.

    >>> day = Instant(1998, 1, 8)
    >>> relation_to(EventTime(Bound(None, Instant(1998, 1, 7)), Bound(None, Instant(1998, 1, 7))), (day, day))
    'BEFORE'
    """
    if days is None:
        return "VAGUE"
    (first, last), begin, end = days, time.begin, time.end
    if end.latest is not None and end.latest < first:
        return "BEFORE"
    if begin.earliest is not None and begin.earliest > last:
        return "AFTER"
    if begin.earliest is not None and begin.earliest >= first and end.latest is not None and end.latest <= last:
        return "IS_INCLUDED"
    if begin.latest is not None and begin.latest <= first and end.earliest is not None and end.earliest >= last:
        return "INCLUDES"
    if end.latest is not None and end.latest <= last:
        return "BEFORE"
    return "AFTER" if begin.earliest is not None and begin.earliest >= first else "VAGUE"


if __name__ == "__main__":
    main()
