"""Learning the likeliest times: a conditional logit over the readings of events that people and annotators gave one.

Each event may have any reading of the published day and of each date near it (`timeline.events.placement.likely.readings`). The
weights are those under which the readings that come to the annotated time are likeliest, with a penalty on large ones.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

import attrs
import numpy as np
import numpy.typing as npt

from timeline.events.placement.likely.readings import OF_DATE, OF_DAY, says, time_at, time_of
from timeline.events.placement.likely.time_features import COLUMNS, COLUMNS_OF_DATES, TOLD, date_features, event_features
from timeline.events.placement.likely.time_model import Weights, owners_of
from timeline.events.placement.likely.told_dates import Story, dates_near, find_dates
from timeline.times.instant import day_of
from timeline.training.events import as_matrix

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

    from timeline.training.times import TimedDocument

_PENALTY, _PENALTY_OF_DATES = 20.0, 8.0  # on the squares of the weights of events' columns, and of dates'
_STEPS = 80
_HISTORY = 8  # steps that L-BFGS remembers
_NEVER = -1e9  # the score of a reading that says nothing of a date
Scores = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]


@attrs.frozen(eq=False)
class Examples:
    """Events that were given a time: their columns and those of the dates near them, and which readings come to that time.

    `owners` has for each date the row of its event; `says` which readings say something of a date.
    """

    events: csr_matrix
    dates: csr_matrix
    owners: npt.NDArray[np.int64]
    says: Flags
    right_of_day: Flags
    right_of_date: Flags


def examples_of(documents: Iterable[TimedDocument]) -> Examples:
    """The events of documents that have no date of their own, and were given a time that can be read."""
    from scipy.sparse import vstack  # noqa: PLC0415 - of the extra "train"

    parts = [part for part in map(_examples, documents) if part is not None]
    counts = [part.events.shape[0] for part in parts]
    firsts = np.cumsum([0, *counts[:-1]])
    return Examples(
        vstack([part.events for part in parts], format="csr"),
        vstack([part.dates for part in parts], format="csr"),
        np.concatenate([part.owners + first for part, first in zip(parts, firsts, strict=True)]),
        np.concatenate([part.says for part in parts]),
        np.concatenate([part.right_of_day for part in parts]),
        np.concatenate([part.right_of_date for part in parts]),
    )


def _examples(document: TimedDocument) -> Examples | None:
    day = day_of(document.published)
    told = find_dates(document.analysed, document.times)
    story = Story(document.analysed, document.triggers, document.attachments, told, day)
    undated = [document.gold[place] for place in story.undated]
    kept = np.array([row for row, gold in enumerate(undated) if gold is not None], np.int64)
    if not len(kept):
        return None
    near, _ = dates_near(story)
    owners = owners_of(near)
    is_kept = np.isin(owners, kept)
    golds = [undated[row] for row in owners]
    dates = [way.date for ways in near for way in ways]
    said = [[says(reading, date.first, date.last, day) for reading in OF_DATE] for date in dates]
    right = [
        [is_said and time_at(reading, date.first, date.last, day) == gold for reading, is_said in zip(OF_DATE, row, strict=True)]
        for date, row, gold in zip(dates, said, golds, strict=True)
    ]
    of_day = [time_of(reading, day) for reading in OF_DAY]
    return Examples(
        as_matrix(event_features(story), COLUMNS)[kept],
        as_matrix(date_features(story, near), COLUMNS_OF_DATES)[is_kept],
        np.searchsorted(kept, owners[is_kept]),
        _flags(said, len(OF_DATE))[is_kept],
        _flags([[time == undated[row] for time in of_day] for row in kept], len(OF_DAY)),
        _flags(right, len(OF_DATE))[is_kept],
    )


def _flags(rows: Sequence[Sequence[bool]], columns: int) -> Flags:
    return np.array(rows, bool).reshape(len(rows), columns)


def fit_readings(documents: Iterable[TimedDocument]) -> Weights:
    """The weights of readings that are learned from documents."""
    return fit(examples_of(documents))


def fit(examples: Examples) -> Weights:
    """The weights under which the right readings are likeliest (L-BFGS; the same from the same examples)."""
    from scipy.optimize import minimize  # noqa: PLC0415 - of the extra "train"

    shapes = [(COLUMNS, len(OF_DAY)), (len(OF_DAY),), (TOLD, len(OF_DATE)), (COLUMNS_OF_DATES, len(OF_DATE)), (len(OF_DATE),)]
    loss = _Loss(examples, shapes)
    found = minimize(
        loss, np.zeros(sum(map(_size, shapes))), jac=True, method="L-BFGS-B", options={"maxiter": _STEPS, "maxcor": _HISTORY}
    )
    return Weights(*(part.astype(np.float16).astype(np.float32) for part in loss.parts(found.x)))


def _size(shape: Sequence[int]) -> int:
    return int(np.prod(shape))


class _Loss:
    """How unlikely weights make the right readings, with the penalty, and its gradient."""

    def __init__(self, examples: Examples, shapes: Sequence[tuple[int, ...]]) -> None:
        self.examples, self.shapes = examples, shapes
        self.told = examples.events[:, :TOLD]
        self.transposed = [matrix.T.tocsr() for matrix in (examples.events, self.told, examples.dates)]
        of_dates = np.bincount(examples.owners, examples.right_of_date.sum(axis=1), len(examples.right_of_day))
        self.has_right = examples.right_of_day.any(axis=1) | (of_dates > 0)

    def parts(self, flat: Scores) -> list[Scores]:
        """The arrays of `Weights`, out of one."""
        ends = np.cumsum([_size(shape) for shape in self.shapes])[:-1]
        return [part.reshape(shape) for part, shape in zip(np.split(flat, ends), self.shapes, strict=True)]

    def __call__(self, flat: Scores) -> tuple[float, Scores]:
        of_day, bias_of_day, told, of_date, bias_of_date = self.parts(flat)
        examples, owners = self.examples, self.examples.owners
        days = examples.events @ of_day + bias_of_day
        dates = np.where(examples.says, (self.told @ told)[owners] + examples.dates @ of_date + bias_of_date, _NEVER)
        most = days.max(axis=1)
        np.maximum.at(most, owners, dates.max(axis=1, initial=_NEVER))
        shares, shares_of_dates = np.exp(days - most[:, None]), np.exp(dates - most[owners][:, None])
        total = self._sums(shares, shares_of_dates)
        right, right_of_date = shares * examples.right_of_day, shares_of_dates * examples.right_of_date
        likely = np.where(self.has_right, self._sums(right, right_of_date), 1.0)
        counts = self.has_right.astype(float)
        slopes = counts[:, None] * (shares / total[:, None] - right / likely[:, None])
        slopes_of_dates = counts[owners][:, None] * (
            shares_of_dates / total[owners][:, None] - right_of_date / likely[owners][:, None]
        )
        by_event = np.stack([np.bincount(owners, column, len(days)) for column in slopes_of_dates.T], axis=1)
        gradient = [
            self.transposed[0] @ slopes + _PENALTY * of_day,
            slopes.sum(axis=0),
            self.transposed[1] @ by_event + _PENALTY * told,
            self.transposed[2] @ slopes_of_dates + _PENALTY_OF_DATES * of_date,
            slopes_of_dates.sum(axis=0),
        ]
        loss = -float((counts * np.log(likely / total)).sum())
        loss += _PENALTY / 2 * float((of_day**2).sum() + (told**2).sum()) + _PENALTY_OF_DATES / 2 * float((of_date**2).sum())
        return loss, np.concatenate([part.ravel() for part in gradient])

    def _sums(self, of_day: Scores, of_dates: Scores) -> Any:
        """For each event the sum of its readings'."""
        return of_day.sum(axis=1) + np.bincount(self.examples.owners, of_dates.sum(axis=1), len(of_day))
