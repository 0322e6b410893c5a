"""Models over the features of tokens: which are events, of which class, in which tense.

Linear models tell each; a network of one hidden layer tells events and classes, too, and the mean of both is taken.
"""

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
NONE = "NOT_EVENT"  # the first label of the models of events, whose others are the classes
LIKELY = 0.4  # how likely a token must be an event: about the best of cross-validation (python -m timeline.training)


@attrs.frozen(eq=False)
class LinearModel:
    """A softmax regression: weights of (columns, labels), a bias for each label."""

    labels: tuple[str, ...]
    weights: Matrix
    bias: Matrix

    def probabilities(self, features: Features) -> Matrix:
        """For each token (rows) how likely each label is (columns)."""
        return softmax(features.summed(self.weights) + self.bias)


@attrs.frozen(eq=False)
class Network:
    """A hidden layer of rectified sums, and a softmax regression over it.

    `hidden` is (columns, units) in bytes, in steps of `scale` (units); `output` is (units, labels).
    """

    hidden: npt.NDArray[np.int8]
    scale: Matrix
    hidden_bias: Matrix
    output: Matrix
    output_bias: Matrix

    def probabilities(self, features: Features) -> Matrix:
        """For each token (rows) how likely each label is (columns)."""
        sums = features.summed(self.hidden, np.int32)
        above = np.maximum(sums.astype(np.float32) * self.scale + self.hidden_bias, 0)
        return softmax(above @ self.output + self.output_bias)


@attrs.frozen(eq=False)
class Models:
    """The linear models "events", "class" and "tense", and the network, whose labels are those of "events"."""

    linear: Mapping[str, LinearModel]
    network: Network

    def events(self, features: Features, by_network: Matrix | None = None) -> Matrix:
        """For each token how likely it is an event; `by_network` is what the network says of them, where that is known."""
        by_network = self.network.probabilities(features) if by_network is None else by_network
        told = self.linear["events"].probabilities(features)[:, 0] + by_network[:, 0]
        likely: Matrix = 1 - told / np.float32(2)
        return likely

    def classes(self, features: Features, by_network: Matrix | None = None) -> list[str]:
        """For each event its likeliest class."""
        told = (self.network.probabilities(features) if by_network is None else by_network)[:, 1:]
        likely = told / told.sum(axis=1, keepdims=True) + self.linear["class"].probabilities(features)[:, 1:]
        return [self.linear["class"].labels[at] for at in (likely.argmax(axis=1) + 1).tolist()]

    def tenses(self, features: Features) -> list[str]:
        """For each event its likeliest tense."""
        model = self.linear["tense"]
        return [model.labels[at] for at in model.probabilities(features).argmax(axis=1).tolist()]


def softmax(scores: Matrix) -> Matrix:
    """Scores (rows of labels) as probabilities."""
    likely: Matrix = np.exp(scores - scores.max(axis=1, keepdims=True, initial=-1e9))
    shares: Matrix = likely / likely.sum(axis=1, keepdims=True)
    return shares


@functools.cache
def load_models() -> Models:
    """The models that come with the package."""
    source = importlib.resources.files("timeline.events").joinpath("weights", "events.npz")
    return read_models(source.read_bytes())


def read_models(data: bytes) -> Models:
    """Models as `timeline.training` writes them: a byte a weight, in steps of its column."""
    with np.load(io.BytesIO(data)) as arrays:
        names = sorted(name.removesuffix(".labels") for name in arrays.files if name.endswith(".labels"))
        linear = {
            name: LinearModel(
                tuple(str(label) for label in arrays[f"{name}.labels"]),
                arrays[f"{name}.weights"] * arrays[f"{name}.scale"],
                arrays[f"{name}.bias"],
            )
            for name in names
        }
        return Models(linear, Network(*(arrays[f"network.{field.name}"] for field in attrs.fields(Network))))
