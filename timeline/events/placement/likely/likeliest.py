"""The likeliest time of an event without a date: how events told so lie to the published day, or to a date that the text tells.

A linear model over how an event is told, the words around it, and how the dates of the text stand to it, weighs every reading
of the one (`readings.OF_DAY`) and of the others (`readings.OF_DATE`) against each other: a conditional logit (McFadden, 1974).
It was learned from TimeBank-EventTime (Reimers, Dehghani and Gurevych, 2016), and from news that was annotated for it in the
same way (docs/annotation.md). What the text says for certain rules out the readings that it contradicts. How sure an answer
is, is measured: the share of like cases, in documents that the model had not seen, in which people's time lies within ours.
"""

from __future__ import annotations

import bisect
import functools
import importlib.resources
import io
import itertools
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

import attrs
import numpy as np
import numpy.typing as npt

from timeline.events.detection.detect import Trigger
from timeline.events.detection.features import Features
from timeline.events.placement.attachment import Attachment
from timeline.events.placement.counted.wars import told_by_war
from timeline.events.placement.likely.narration import go_on_from_days, gone_on, narrate
from timeline.events.placement.likely.readings import LIES_THEN, OF_DATE, OF_DAY, names_a_day, says, time_at, time_of, within
from timeline.events.placement.likely.time_features import TOLD, date_features, event_features
from timeline.events.placement.likely.told_dates import Before, Near, Story, ToldDate, dates_near, find_dates
from timeline.model import EventTime
from timeline.times.expression import TimeExpression
from timeline.times.instant import Instant, day_of
from timeline.times.interval import Grain

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Doc, Token

# How likely a reading must be to name a day, or to put an event on a date of the text: with less, most are wrong
# (docs/measurements.md).
_NAMED, _NAMED_OF_TEXT = 0.35, 0.55
_NOT_TODAY = ("recently", "previously", "formerly")
_UNLIKELY = 0.02  # readings less likely than this, beside the likeliest, are not looked at
Scores = npt.NDArray[np.float32]


@attrs.frozen(eq=False)
class Weights:
    """What readings weigh: of the published day and of dates, by an event's columns; of dates, by those of the date.

    `of_day` is (COLUMNS, readings of the day), `told` (TOLD, readings of dates), `of_date` (COLUMNS_OF_DATES, readings of
    dates); `bias_of_day` and `bias_of_date` have one number a reading.
    """

    of_day: npt.NDArray[np.float32]
    bias_of_day: npt.NDArray[np.float32]
    told: npt.NDArray[np.float32]
    of_date: npt.NDArray[np.float32]
    bias_of_date: npt.NDArray[np.float32]

    def scores(self, events: Features, dates: Features, owners: npt.NDArray[np.int64]) -> tuple[Scores, Scores]:
        """Of each event's readings of the day (events, readings), and of each date's (dates, readings)."""
        of_day = events.summed(self.of_day) + self.bias_of_day
        is_told = events.columns < TOLD
        told = Features(events.places[is_told], events.columns[is_told], events.count).summed(self.told)
        return of_day, told[owners] + dates.summed(self.of_date) + self.bias_of_date


@attrs.frozen(eq=False)
class Sureness:
    """The share that is right: where words alone tell the time, by how; for readings, by the model's probability.

    `steps` has, for readings that name a day ("day") and for the others ("bound"), rows of a least probability and a share.
    """

    attached: Mapping[str, float]
    steps: Mapping[str, Sequence[tuple[float, float]]]

    def of(self, kind: str, probability: float) -> float:
        """How often a reading of such a probability is right."""
        steps = self.steps[kind]
        at = bisect.bisect_right(steps, probability, key=lambda step: step[0])
        return steps[max(at - 1, 0)][1]


KINDS = ("day", "bound")


@attrs.frozen(eq=False)
class TimeModel:
    """The weights of readings, and how sure each answer is."""

    weights: Weights
    sureness: Sureness


@functools.cache
def load_time_model() -> TimeModel:
    """The model that comes with the package."""
    source = importlib.resources.files("timeline.events").joinpath("weights", "times.npz")
    return read_time_model(source.read_bytes())


def read_time_model(data: bytes) -> TimeModel:
    """A model as `timeline.training` writes it."""
    with np.load(io.BytesIO(data)) as arrays:
        weights = Weights(*(arrays[field.name].astype(np.float32) for field in attrs.fields(Weights)))
        attached = dict(zip((str(how) for how in arrays["ways"]), map(float, arrays["attached"]), strict=True))
        return TimeModel(weights, Sureness(attached, {kind: tuple(map(tuple, arrays[kind].tolist())) for kind in KINDS}))


def likeliest(
    doc: Doc,
    triggers: Sequence[Trigger],
    attachments: Sequence[Attachment],
    expressions: Sequence[TimeExpression],
    published: Instant | None,
    model: TimeModel,
    before: Before = Before(),  # noqa: B008 - a frozen value
) -> tuple[tuple[Attachment, ...], Before]:
    """Attachments with their likeliest time, how sure it is, and why; and what is told before the text that follows.

    `expressions` are all that the text has.
    """
    sureness = model.sureness
    if published is None:
        return narrate(triggers, [by_its_words(attachment, sureness) for attachment in attachments]), before
    day = day_of(published)
    story = Story(doc, triggers, attachments, find_dates(doc, expressions, before.sentences), day, before)
    old = frozenset(story.undated if before.is_of_long_ago else story.told_of_another_age)
    told_in_order: Mapping[int, Attachment] = {}
    if old:
        by_words = [by_its_words(attachment, sureness) for attachment in attachments]
        in_order = narrate(triggers, by_words, published)
        told_in_order = {place: one for place, one in enumerate(in_order) if one is not by_words[place] and place in old}
    near, after = dates_near(story)
    before_it = {place: dated for place, dated in go_on_from_days(triggers, attachments, published) if place not in old}
    of_day = {name: time_of(name, day) for name in OF_DAY}
    read: dict[int, Attachment | None] = {}
    for place, readings in zip(story.undated, _readings(story, near, model.weights), strict=True):
        token = None if place in old else triggers[place].token
        times = ((reading, reading.time(day, of_day)) for reading in readings)
        attachment, dated = attachments[place], before_it.get(place)
        if dated is not None:
            attachment = gone_on(attachment, attachments[dated], triggers[dated], published)
        is_read = attachment.time != EventTime()
        likely = attachment if is_read else _likeliest(attachment, times, sureness, story, token)
        if likely is not None and dated is not None:  # the order of telling is no certainty
            likely = attrs.evolve(likely, bounds=attachments[place].bounds)
        says_when = likely is not None and likely.time.begin.earliest is not None
        read[place] = likely if says_when else told_in_order.get(place, likely)
    return tuple(read.get(place) or by_its_words(one, sureness) for place, one in enumerate(attachments)), after


def _is_of_before(verb: Token) -> bool:
    """Whether a verb tells what was not done today: "recently", "some time ago", "at the age of seven", "after the War"."""
    children = verb.children
    if any(child.lower_ in _NOT_TODAY for child in children) or told_by_war(verb) is not None:
        return True
    near = (*children, *(inner for child in verb.rights if child.dep_ in ("dobj", "xcomp") for inner in child.rights))
    phrases = (noun for child in near if child.lower_ in ("at", "ago") for noun in child.children)
    return any(noun.lower_ in ("age", "time") for noun in phrases)


@attrs.frozen(eq=False)
class Reading:
    """A reading of the published day, or of a date, and how likely it is."""

    name: str
    date: ToldDate | None
    likely: float

    def time(self, day: Instant, of_day: Mapping[str, EventTime]) -> EventTime:
        """What it says, for a published day, to which `of_day` has what its readings say."""
        return of_day[self.name] if self.date is None else time_at(self.name, self.date.first, self.date.last, day)

    @property
    def reason(self) -> str:
        """What it says, in words."""
        return OF_DAY[self.name] if self.date is None else f"{OF_DATE[self.name]} '{self.date.expression.text}'"


def _readings(story: Story, near: Sequence[Sequence[Near]], weights: Weights) -> Iterator[Iterator[Reading]]:
    """For each undated event the readings that say something, and are likely enough for it, the likeliest first."""
    owners = owners_of(near)
    of_day, of_dates = weights.scores(event_features(story), date_features(story, near), owners)
    most = of_day.max(axis=1)
    np.maximum.at(most, owners, of_dates.max(axis=1, initial=-np.inf))
    day_shares, date_shares = np.exp(of_day - most[:, None]), np.exp(of_dates - most[owners][:, None])
    dates = [way.date for ways in near for way in ways]
    said = {date: [says(name, date.first, date.last, story.published) for name in _NAMES_OF_DATE] for date in set(dates)}
    is_said = np.array([said[date] for date in dates], bool).reshape(date_shares.shape)
    days, day_names = np.nonzero(day_shares > _UNLIKELY)
    places, date_names = np.nonzero((date_shares > _UNLIKELY) & is_said)
    events = np.concatenate([days, owners[places]])
    shares = np.concatenate([day_shares[days, day_names], date_shares[places, date_names]])
    likely = shares / np.bincount(events, shares, len(near))[events]
    least = np.concatenate([np.zeros(len(days)), _LEAST_OF_DATE[date_names]])
    kept = np.lexsort((-shares, events))
    kept = kept[likely[kept] >= least[kept]]
    at, sure = kept.tolist(), likely[kept].tolist()
    names = [*map(_NAMES_OF_DAY.__getitem__, day_names.tolist()), *map(_NAMES_OF_DATE.__getitem__, date_names.tolist())]
    of = [*itertools.repeat(None, len(days)), *map(dates.__getitem__, places.tolist())]
    edges = np.searchsorted(events[kept], np.arange(len(near) + 1)).tolist()
    return (
        (Reading(names[at[place]], of[at[place]], sure[place]) for place in range(start, end))
        for start, end in itertools.pairwise(edges)
    )


_NAMES_OF_DAY, _NAMES_OF_DATE = tuple(OF_DAY), tuple(OF_DATE)
_LEAST_OF_DATE = np.array([_NAMED_OF_TEXT if name in LIES_THEN else 0.0 for name in _NAMES_OF_DATE])


def owners_of(near: Sequence[Sequence[Near]]) -> npt.NDArray[np.int64]:
    """For each date the place of the event that it is near."""
    return np.repeat(np.arange(len(near)), [len(ways) for ways in near])


def _likeliest(
    attachment: Attachment,
    readings: Iterator[tuple[Reading, EventTime]],
    sureness: Sureness,
    story: Story,
    token: Token | None,
) -> Attachment | None:
    """An attachment with the likeliest of the readings, each with its time, that its bounds allow; None where they allow none.

    What came after another event of long ago is no news of the published day: "after the siege of 1683 he returned". Nor is
    anything of a text that is none; `token` is of an event of one that is.
    """
    earliest, day = attachment.bounds.begin.earliest, story.published
    is_old = earliest is not None and earliest < story.long_ago
    for reading, told in readings:
        time = within(told, attachment.bounds)
        if time is None:
            continue
        if time.begin.earliest == time.begin.latest == day and (token is None or is_old or _is_of_before(token)):
            continue
        is_ahead = time.begin.earliest is not None and time.begin.earliest >= day
        if is_old and is_ahead and attachment.factuality == "unknown":
            continue  # what was awaited long ago is not awaited still
        kind = "day" if names_a_day(time) else "bound"
        if kind == "day" and (reading.likely < _NAMED or (attachment.how == "linked" and not time.single_day)):
            continue  # what comes before or after another event is hardly all through that one's fall
        reason = attachment.reason
        if attachment.how != "linked":
            reason = f"{reason}; events told so mostly lie {reading.reason}"
        return attachment.at(time, sureness.of(kind, reading.likely), reason, kind, reading.likely)
    return None


def by_its_words(attachment: Attachment, sureness: Sureness) -> Attachment:
    """An event with the time that its words tell, or none."""
    sure = sureness.attached.get(way_of(attachment), 0.0)  # 0 where nothing is known
    return attachment.at(attachment.bounds, sure, attachment.reason)


def way_of(attachment: Attachment) -> str:
    """How an event with a time of its words is placed; where it is its own, by whether the words name a day."""
    if attachment.how == "measured":
        return "shared"  # both rest on another event's date; too few are measured to be counted
    if attachment.how != "own":
        return attachment.how
    return "own, a day" if attachment.when is not None and attachment.when.grain <= Grain.DAY else "own, longer"
