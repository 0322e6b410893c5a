"""Linear models over the features of tokens: which are events, of which class, in which tense."""

from __future__ import annotations

import functools
import importlib.resources
import io
from typing import TYPE_CHECKING

import attrs
import numpy as np
import numpy.typing as npt

from timeline.events.features import Features

if TYPE_CHECKING:
    from collections.abc import Mapping

Matrix = npt.NDArray[np.float32]
NONE = "NOT_EVENT"  # the first label of the model of events
LIKELY = 0.35  # how likely a token must be an event: about the best of cross-validation (python -m timeline.training)


@attrs.frozen(eq=False)
class LinearModel:
    """A softmax regression: weights of (columns, labels), a bias for each label."""

    labels: tuple[str, ...]
    weights: Matrix
    bias: Matrix

    def probabilities(self, features: Features) -> Matrix:
        """For each token (rows) how likely each label is (columns)."""
        scores = np.tile(self.bias, (features.count, 1))
        order = np.argsort(features.places, kind="stable")
        places, rows = features.places[order], self.weights[features.columns[order]]
        if len(places):
            starts = np.flatnonzero(np.diff(places, prepend=-1))
            scores[places[starts]] += np.add.reduceat(rows, starts, axis=0)
        likely: Matrix = np.exp(scores - scores.max(axis=1, keepdims=True, initial=-1e9))
        shares: Matrix = likely / likely.sum(axis=1, keepdims=True)
        return shares


@functools.cache
def load_models() -> Mapping[str, LinearModel]:
    """The models that come with the package, by name: "events" and "tense"."""
    source = importlib.resources.files("timeline.events").joinpath("weights", "events.npz")
    return read_models(source.read_bytes())


def read_models(data: bytes) -> dict[str, LinearModel]:
    """Models as `timeline.training` writes them: halves of single precision, by name."""
    with np.load(io.BytesIO(data)) as arrays:
        names = sorted({name.split(".")[0] for name in arrays.files})
        return {
            name: LinearModel(
                tuple(str(label) for label in arrays[f"{name}.labels"]),
                arrays[f"{name}.weights"].astype(np.float32),
                arrays[f"{name}.bias"].astype(np.float32),
            )
            for name in names
        }
