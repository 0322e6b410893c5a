"""Linear models over the features of tokens: which are events, of which class, in which tense."""

from __future__ import annotations

import functools
import importlib.resources
import io
from typing import TYPE_CHECKING

import attrs
import numpy as np
import numpy.typing as npt

from timeline.events.detection.features import Features

if TYPE_CHECKING:
    from collections.abc import Mapping

Matrix = npt.NDArray[np.float32]
NONE = "NOT_EVENT"  # the first label of the model of events, whose others are the classes
LIKELY = 0.4  # how likely a token must be an event: about the best of cross-validation (python -m timeline.training)


@attrs.frozen(eq=False)
class LinearModel:
    """A softmax regression: weights of (columns, labels), a bias for each label."""

    labels: tuple[str, ...]
    weights: Matrix
    bias: Matrix

    def probabilities(self, features: Features) -> Matrix:
        """For each token (rows) how likely each label is (columns)."""
        scores = np.tile(self.bias, (features.count, 1))
        if len(features.places):
            starts = np.flatnonzero(np.diff(features.places, prepend=-1))
            scores[features.places[starts]] += np.add.reduceat(self.weights[features.columns], starts, axis=0)
        likely: Matrix = np.exp(scores - scores.max(axis=1, keepdims=True, initial=-1e9))
        shares: Matrix = likely / likely.sum(axis=1, keepdims=True)
        return shares

    def likeliest(self, features: Features) -> list[str]:
        """For each token its likeliest label."""
        return [self.labels[at] for at in self.probabilities(features).argmax(axis=1).tolist()]


@functools.cache
def load_models() -> Mapping[str, LinearModel]:
    """The models that come with the package, by name: "events", "class" and "tense"."""
    source = importlib.resources.files("timeline.events").joinpath("weights", "events.npz")
    return read_models(source.read_bytes())


def read_models(data: bytes) -> dict[str, LinearModel]:
    """Models as `timeline.training` writes them: halves of single precision, by name."""
    with np.load(io.BytesIO(data)) as arrays:
        names = sorted(name.removesuffix(".labels") for name in arrays.files if name.endswith(".labels"))
        return {
            name: LinearModel(
                tuple(str(label) for label in arrays[f"{name}.labels"]),
                arrays[f"{name}.weights"].astype(np.float32),
                arrays[f"{name}.bias"].astype(np.float32),
            )
            for name in names
        }
