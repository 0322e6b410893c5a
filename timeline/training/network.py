"""Learning the network of events: one hidden layer over the same hashed features as the linear models, by gradient descent.

A linear model adds up what speaks for an event; the network also knows what does so only together. Neither is better alone:
the mean of both is (docs/measurements.md).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from timeline.events.detection.classify import Network, softmax
from timeline.training.documents import Labels

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

_HIDDEN = 24  # units: 16 to 48 are as good, to within what chance does (docs/measurements.md)
_EPOCHS = 3
_LEAST_STEPS = 100  # where few texts make few batches, they are seen more often
_BATCH = 512  # tokens
_RATE = 2e-3  # of the first step; it falls evenly to nothing
_DROPPED = 0.3  # the share of a token's features that a step does not see
_PENALTY = 3e-4  # on the squares of the hidden sums, and half of it on those of the output's weights
_SPREAD = 0.05  # of the first weights
_LEVELS = 127  # of a weight in a byte
Floats = npt.NDArray[np.float32]


def fit_network(rows: csr_matrix, targets: Labels, trust: Labels, *, answers: int) -> Network:
    """A network learned from tokens (rows) with the number of each one's label, and how much each counts.

    The same from the same rows on the same kind of machine (Adam: Kingma and Ba, 2015; dropout: Srivastava et al., 2014).
    """
    from thinc.api import Adam  # noqa: PLC0415 - half a second to import

    chance = np.random.default_rng(0)
    weights: dict[str, Any] = {
        "hidden": chance.normal(0, _SPREAD, (rows.shape[1], _HIDDEN)),
        "hidden_bias": np.zeros(_HIDDEN),
        "output": chance.uniform(-1, 1, (_HIDDEN, answers)) / np.sqrt(_HIDDEN),
        "output_bias": np.zeros(answers),
    }
    weights = {name: array.astype(np.float32) for name, array in weights.items()}
    count = rows.shape[0]
    batches = -(-count // _BATCH)
    epochs = max(_EPOCHS, -(-_LEAST_STEPS // batches))
    steps = epochs * batches
    optimizer, step = Adam(_RATE, L2=0.0, grad_clip=0.0), 0
    for _ in range(epochs):
        order = chance.permutation(count)
        for start in range(0, count, _BATCH):
            batch = order[start : start + _BATCH]
            seen = rows[batch]
            seen.data = seen.data * ((chance.random(len(seen.data), np.float32) >= _DROPPED) / np.float32(1 - _DROPPED))
            optimizer.learn_rate = _RATE * (1 - step / steps)
            for name, gradient in _gradients(weights, seen, targets[batch], trust[batch]).items():
                weights[name], _ = optimizer((0, name), weights[name], gradient)
            step += 1
    hidden, scale = in_bytes(weights["hidden"])
    return Network(hidden, scale, weights["hidden_bias"], weights["output"], weights["output_bias"])


def _gradients(weights: dict[str, Any], rows: csr_matrix, targets: Labels, trust: Labels) -> dict[str, Any]:
    """How the loss of a batch, the mean of its tokens', grows with each weight."""
    sums = rows @ weights["hidden"]
    above = np.maximum(sums + weights["hidden_bias"], 0)
    wrong = softmax(above @ weights["output"] + weights["output_bias"])
    wrong[np.arange(len(targets)), targets] -= 1
    wrong *= trust[:, None] / np.float32(len(targets))
    below = (wrong @ weights["output"].T) * (above > 0)
    return {
        "hidden": np.ascontiguousarray(rows.T @ (below + 2 * _PENALTY / len(targets) * sums), np.float32),
        "hidden_bias": below.sum(axis=0),
        "output": above.T @ wrong + _PENALTY * weights["output"],
        "output_bias": wrong.sum(axis=0),
    }


def in_bytes(weights: npt.NDArray[Any]) -> tuple[npt.NDArray[np.int8], Floats]:
    """Weights in a byte each, in steps of their column, and those steps: a quarter of the room, and as good."""
    scale = (np.abs(weights).max(axis=0).clip(min=1e-9) / _LEVELS).astype(np.float32)
    return np.rint(weights / scale).astype(np.int8), scale
