"""The likeliest time of an event without a date: how events told so lie to the published day, as people see it.

A linear model over how an event is told, and the words around it, chooses one of eight readings; it was learned from
TimeBank-EventTime (Reimers, Dehghani and Gurevych, 2016), and from news that a teacher marked. What the text says for certain
rules out the readings that it contradicts. A wrong day misleads more than a wide bound: a reading that names a day must be
clearly likely, and has no place where the story has just been at an earlier date. How sure an answer is, is measured: the share
of like cases, in documents that the model had not seen, in which people's time lies within ours.
"""

from __future__ import annotations

import bisect
import functools
import importlib.resources
import io
import zlib
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

import attrs
import numpy as np
import numpy.typing as npt

from timeline.events.attach import Attachment
from timeline.events.classify import LinearModel
from timeline.events.detect import Trigger
from timeline.events.features import Features
from timeline.model import Bound, EventTime
from timeline.times.instant import Instant, day_of, last_day_of
from timeline.times.interval import Grain

if TYPE_CHECKING:
    from timeline.events.parse import Doc

READINGS: Mapping[str, str] = {  # each with what the reason says of it
    "on": "on the published day",
    "before": "on a day before the published one",
    "after": "on a day after the published one",
    "around": "from before the published day to after it",
    "earlier": "for days before the published one",
    "later": "for days after the published one",
    "from": "from the published day on",
    "until": "until the published day",
}
DAYS = frozenset({"on", "from", "until"})  # the readings that name a day
_OWN = 1 << 12  # columns of the features below
_AROUND = 1 << 14  # columns of the words around: those of `features.token_features`, folded
COLUMNS = _OWN + _AROUND
_NAMED = 0.6  # how likely a reading must be to name a day: with less, more of the days are wrong and none more are right
_LINGERS = 2  # sentences that the story stays at a date
_OPENING = 3  # sentences of an article that are told apart


@attrs.frozen(eq=False)
class Sureness:
    """The share that is right: for each way to rest on an expression; for readings, by the model's probability.

    `steps` has, for readings that name a day ("day") and for the others ("bound"), rows of a least probability and a share.
    """

    attached: Mapping[str, float]
    steps: Mapping[str, npt.NDArray[np.float64]]

    def of(self, reading: str, probability: float) -> float:
        """How often a reading of such a probability is right."""
        steps = self.steps["day" if reading in DAYS else "bound"]
        at = int(np.searchsorted(steps[:, 0], probability, side="right")) - 1
        return float(steps[max(at, 0)][1])


@attrs.frozen(eq=False)
class TimeModel:
    """The readings by their features, and how sure each answer is."""

    readings: LinearModel
    sureness: Sureness


@functools.cache
def load_time_model() -> TimeModel:
    """The model that comes with the package."""
    source = importlib.resources.files("timeline.events").joinpath("weights", "times.npz")
    return read_time_model(source.read_bytes())


def read_time_model(data: bytes) -> TimeModel:
    """A model as `timeline.training` writes it."""
    with np.load(io.BytesIO(data)) as arrays:
        labels = tuple(str(label) for label in arrays["labels"])
        readings = LinearModel(labels, arrays["weights"].astype(np.float32), arrays["bias"].astype(np.float32))
        attached = dict(zip((str(how) for how in arrays["ways"]), map(float, arrays["attached"]), strict=True))
        return TimeModel(readings, Sureness(attached, {"day": arrays["day"], "bound": arrays["bound"]}))


@attrs.frozen
class Before:
    """What the parts of a long text before this one told: how many sentences, for how many more the story stays back."""

    sentences: int = 0
    lingers: int = 0


def likeliest(
    doc: Doc,
    triggers: Sequence[Trigger],
    attachments: Sequence[Attachment],
    published: Instant | None,
    model: TimeModel,
    before: Before = Before(),
) -> tuple[Attachment, ...]:
    """Attachments with their likeliest time, how sure it is, and why, where the words do not tell."""
    open_ = [place for place, attachment in enumerate(attachments) if not attachment.expressions]
    told: dict[int, Attachment] = {}
    if published is not None and open_:
        day = day_of(published)
        features = time_features(doc, [triggers[place] for place in open_], [attachments[place] for place in open_], before)
        elsewhere, _ = _elsewhere(doc, triggers, attachments, day, before)
        times = {reading: time_of(reading, day) for reading in READINGS}
        for place, likely in zip(open_, model.readings.probabilities(features), strict=True):
            read = _read(attachments[place], likely, times, model, may_name_a_day=place not in elsewhere)
            if read is not None:
                told[place] = read
    return tuple(told.get(place) or _by_its_words(attachment, model.sureness) for place, attachment in enumerate(attachments))


def _by_its_words(attachment: Attachment, sureness: Sureness) -> Attachment:
    """An event with the time that its words tell, or none."""
    sure = sureness.attached.get(way_of(attachment), 0.0)  # 0 where nothing is known
    return attrs.evolve(attachment, time=attachment.bounds, confidence=round(sure, 2))


def way_of(attachment: Attachment) -> str:
    """How an event with a time of its words is placed; where it is its own, by whether the words name a day."""
    if attachment.how != "own":
        return attachment.how
    return "own, a day" if attachment.when is not None and attachment.when.grain <= Grain.DAY else "own, longer"


def told_before(
    doc: Doc, triggers: Sequence[Trigger], attachments: Sequence[Attachment], published: Instant | None, before: Before
) -> Before:
    """What is told before the part after this one."""
    sentences = before.sentences + sum(1 for _ in doc.sents)
    if published is None:
        return Before(sentences)
    return Before(sentences, _elsewhere(doc, triggers, attachments, day_of(published), before)[1])


def _elsewhere(
    doc: Doc, triggers: Sequence[Trigger], attachments: Sequence[Attachment], day: Instant, before: Before
) -> tuple[frozenset[int], int]:
    """The places of events told when the story has just been at an earlier date; but what is said is mostly said today.

    And for how many sentences after this text it stays there.
    """
    starts = [sentence.start for sentence in doc.sents]
    found = set()
    left = before.lingers  # the last sentence in which the story is there
    for place, (trigger, attachment) in enumerate(zip(triggers, attachments, strict=True)):
        sentence = bisect.bisect_right(starts, trigger.token.i)
        if sentence <= left and trigger.event_class != "REPORTING":
            found.add(place)
        when = attachment.when
        if when is not None:
            left = sentence + _LINGERS if when.end is not None and last_day_of(when.end) < day else 0
    return frozenset(found), max(0, left - len(starts))


def _read(
    attachment: Attachment,
    likely: npt.NDArray[np.float32],
    times: Mapping[str, EventTime],
    model: TimeModel,
    *,
    may_name_a_day: bool,
) -> Attachment | None:
    """The likeliest of the readings, each with its time, that the bounds allow; None where they allow none."""
    for share, reading in sorted(zip(likely.tolist(), model.readings.labels, strict=True), key=lambda one: -one[0]):
        if reading in DAYS and not (may_name_a_day and share >= _NAMED):
            continue
        time = within(times[reading], attachment.bounds)
        if time is not None:
            sure = round(model.sureness.of(reading, share), 2)
            reason = f"{attachment.reason}; events told so mostly lie {READINGS[reading]}"
            kept = attachment.reason if attachment.how == "linked" else reason
            return attrs.evolve(attachment, time=time, confidence=sure, reason=kept, reading=reading, likely=share)
    return None


def time_of(reading: str, day: Instant) -> EventTime:
    """What a reading says of begin and end, for a published day."""
    on, before, after = Bound(day, day), Bound(None, day), Bound(day, None)
    match reading:
        case "on":
            return EventTime(on, on, single_day=True)
        case "before":
            return EventTime(before, before, single_day=True)
        case "after":
            return EventTime(after, after, single_day=True)
        case "around":
            return EventTime(before, after)
        case "earlier":
            return EventTime(before, before)
        case "later":
            return EventTime(after, after)
        case "from":
            return EventTime(on, after)
        case _:
            return EventTime(before, on)


def within(time: EventTime, bounds: EventTime) -> EventTime | None:
    """A time cut to bounds; None where they leave nothing of it."""
    begin, end = time.begin.meet(bounds.begin), time.end.meet(bounds.end)
    if begin is None or end is None:
        return None
    if time.single_day:
        both = begin.meet(end)
        return None if both is None else EventTime(both, both, single_day=True)
    if begin.earliest is not None and end.latest is not None and begin.earliest > end.latest:
        return None
    return EventTime(begin, end)


def time_features(
    doc: Doc,
    triggers: Sequence[Trigger],
    attachments: Sequence[Attachment],
    before: Before = Before(),
) -> Features:
    """The columns of triggers: what each is, how it is told, and where."""
    starts = [sentence.start for sentence in doc.sents][1 : _OPENING + 1]
    own = [
        [_column(name) for name in _names(trigger, attachment.factuality, starts, before.sentences)]
        for trigger, attachment in zip(triggers, attachments, strict=True)
    ]
    parts = [
        np.concatenate([np.array(columns, np.int64), _OWN + trigger.columns % _AROUND])
        for columns, trigger in zip(own, triggers, strict=True)
    ]
    places = np.repeat(np.arange(len(parts)), [len(part) for part in parts])
    pairs = np.unique(places * COLUMNS + np.concatenate([np.zeros(0, np.int64), *parts]))  # each column once
    return Features(pairs // COLUMNS, pairs % COLUMNS, len(parts))


def _names(trigger: Trigger, factuality: str, starts: Sequence[int], before: int) -> Iterator[str]:
    token, group, event_class = trigger.token, trigger.group, trigger.event_class
    yield f"part of speech {token.pos_}"
    yield f"relation {token.dep_}"
    yield f"class {event_class}"
    yield f"group {group.tense} {group.aspect}"
    yield f"modality {group.modality}"
    yield f"polarity {group.polarity}"
    yield f"factuality {factuality}"
    yield f"tag {token.tag_} {event_class}"
    yield f"told {event_class} {factuality}"
    yield f"told {group.tense} {group.aspect} {factuality}"
    yield f"tense {trigger.tense}"
    yield f"sentence {min(_OPENING, before + sum(start <= token.i for start in starts))}"
    yield f"word {token.lemma_.lower()}"


def _column(name: str) -> int:
    return zlib.crc32(name.encode()) % _OWN
