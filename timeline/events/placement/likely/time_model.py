"""The model of likeliest times: what each reading weighs for an event, and how sure an answer is.

A linear model over how an event is told, the words around it, and how the dates of the text stand to it, weighs every reading
of the published day (`readings.OF_DAY`) and of dates (`OF_DATE`) against each other: a conditional logit (McFadden, 1974).
It was learned from TimeBank-EventTime (Reimers, Dehghani and Gurevych, 2016), and from news that was annotated for it in the
same way (docs/annotation.md). How sure an answer is, is measured: the share of like cases, in documents that the model had not
seen, in which people's time lies within ours.
"""

from __future__ import annotations

import bisect
import functools
import importlib.resources
import io
import itertools
from collections.abc import Iterator, Mapping, Sequence

import attrs
import numpy as np
import numpy.typing as npt

from timeline.events.detection.features import Features
from timeline.events.placement.attachment import Attachment
from timeline.events.placement.likely.readings import LIES_THEN, OF_DATE, OF_DAY, says, time_at
from timeline.events.placement.likely.time_features import TOLD, date_features, event_features
from timeline.events.placement.likely.told_dates import Near, Story, ToldDate
from timeline.model import EventTime
from timeline.times.instant import Instant
from timeline.times.interval import Grain

_NAMED_OF_TEXT = 0.55  # how likely a reading must be to put an event on a date of the text: with less, most are wrong
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


def readings_of(story: Story, near: Sequence[Sequence[Near]], weights: Weights) -> Iterator[Iterator[Reading]]:
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
