"""spaCy's vectors of tokens, for prediction alone: the same network, in less time.

The network ("tok2vec" of the small pipelines) first makes a vector of each word as it is written, then four times mixes each
vector with those beside it (a convolutional network over hashed embeddings: Miranda and others, 2022). spaCy's own keeps what
training needs. Here a word that comes more than once is made a vector once, and the largest of the pieces of a layer is found
along rows that lie together in memory.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import attrs
import numpy as np
import numpy.typing as npt
from thinc.api import Model

from timeline.events.parsing.matrix_products import OneThread

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

Floats = npt.NDArray[np.float32]
Words = npt.NDArray[np.uint64]  # a row a token, a column an attribute: numbers that stand for strings

_LAYER = "maxout>>layernorm>>dropout"
_MIXING = rf"residual\(expand_window>>{_LAYER}\)"
_NETWORK = re.compile(
    r"extract_features>>list2ragged"
    r">>with_array\(ints-getitem>>hashembed(?:\|ints-getitem>>hashembed)*\)"
    rf">>with_array\({_LAYER}\)>>ragged2list>>with_array\({_MIXING}(?:>>{_MIXING})*\)"
)  # Thinc's name of the whole network tells each layer of it
_EPSILON = 1e-8
_BLOCK = 1024  # rows: their pieces take a megabyte
_SPREAD = 0x9E3779B97F4A7C15  # 2^64 over the golden ratio: sums of its multiples seldom meet (Knuth, 6.4)


@attrs.frozen(eq=False)
class _Table:
    """Vectors of an attribute: each value has four rows of them, by hashes, which are summed."""

    column: int
    seed: int
    vectors: Floats

    @classmethod
    def of(cls, node: Model[Any, Any]) -> _Table:
        return cls(node.attrs["column"], node.attrs["seed"], node.get_param("E"))

    def sums(self, words: Words, ops: Any) -> Any:
        keys = ops.hash(np.ascontiguousarray(words[:, self.column]), self.seed) % len(self.vectors)
        return ops.gather_add(self.vectors, keys)


@attrs.frozen(eq=False)
class _Layer:
    """The largest of some linear pieces, brought to mean 0 and variance 1, then scaled and shifted.

    `weights` is (inputs, pieces * outputs), and `bias` as long as its rows: the outputs of a piece lie together.
    """

    weights: Floats
    bias: Floats
    outputs: int
    scale: Floats
    shift: Floats

    @classmethod
    def of(cls, maxout: Model[Any, Any], norm: Model[Any, Any]) -> _Layer:
        weights, bias = maxout.get_param("W"), maxout.get_param("b")
        outputs, pieces, inputs = weights.shape
        by_piece = np.ascontiguousarray(weights.transpose(1, 0, 2).reshape(pieces * outputs, inputs))
        return cls(by_piece.T, np.ascontiguousarray(bias.T).ravel(), outputs, norm.get_param("G"), norm.get_param("b"))

    def __call__(self, rows: Floats) -> Floats:
        """(rows, inputs) to (rows, outputs)."""
        pieces = rows @ self.weights
        pieces += self.bias
        most: Floats = pieces[:, : self.outputs].copy()
        for start in range(self.outputs, pieces.shape[1], self.outputs):
            np.maximum(most, pieces[:, start : start + self.outputs], out=most)
        most -= most.mean(axis=1, keepdims=True)
        variances = np.einsum("ij,ij->i", most, most) / np.float32(self.outputs) + np.float32(_EPSILON)
        most *= (variances ** np.float32(-0.5))[:, None]
        most *= self.scale
        most += self.shift
        return most


@attrs.frozen(eq=False)
class TokenVectors:
    """A network over the words of texts, read out of spaCy's."""

    attributes: list[str]
    tables: Sequence[_Table]
    words: _Layer
    mixing: Sequence[_Layer]
    apart: int  # empty rows between two texts: as many as layers mix, so that no text touches the next
    ops: Any
    one_thread: OneThread

    @staticmethod
    def holds(network: Model[Any, Any]) -> bool:
        """Whether a network has the layers that are known here."""
        windows = {node.attrs["window_size"] for node in network.walk() if node.name == "expand_window"}
        return _NETWORK.fullmatch(network.name) is not None and windows == {1}

    @classmethod
    def of(cls, network: Model[Any, Any], one_thread: OneThread) -> TokenVectors:
        """From a network that `holds`."""
        named: dict[str, list[Model[Any, Any]]] = {}
        for node in network.walk(order="dfs_pre"):
            named.setdefault(node.name, []).append(node)
        words, *mixing = map(_Layer.of, named["maxout"], named["layernorm"])
        return cls(
            named["extract_features"][0].attrs["columns"],
            [_Table.of(node) for node in named["hashembed"]],
            words,
            mixing,
            network.layers[-1].attrs["pad"],
            network.ops,
            one_thread,
        )

    def predict(self, docs: Sequence[Doc]) -> list[Floats]:
        """For each text the vectors of its tokens (tokens, width)."""
        read = [doc.to_array(self.attributes).reshape(len(doc), len(self.attributes)).astype(np.uint64) for doc in docs]
        lengths = [len(rows) for rows in read]
        words = np.concatenate(read)
        places = np.arange(len(words)) + 1 + np.repeat(np.arange(1, len(docs) + 1) * self.apart, lengths)
        rows = np.zeros((len(words) + self.apart * (len(docs) + 1) + 2, self.words.outputs), np.float32)  # one more at each end
        with self.one_thread():
            rows[places] = self._of_words(words)
            for mix in self.mixing:
                rows[1:-1] += _in_blocks(mix, _with_neighbours(rows))
        return np.split(rows[places], np.cumsum(lengths)[:-1])

    def _of_words(self, words: Words) -> Floats:
        """The vectors of words as they are written, each worked out once."""
        firsts, places = _distinct(words)
        distinct = words[firsts]
        vectors: Floats = self.words(np.concatenate([table.sums(distinct, self.ops) for table in self.tables], axis=1))
        return vectors[places]


def _with_neighbours(rows: Floats) -> Floats:
    """Each row but the first and the last between the two beside it, as one: (rows - 2, 3 * width), a view."""
    width = rows.shape[1]
    return np.lib.stride_tricks.sliding_window_view(rows.ravel(), 3 * width)[::width]


def _in_blocks(layer: _Layer, rows: Floats) -> Floats:
    """What a layer makes of rows, a block of them at a time: what it takes on the way stays in the processor's cache."""
    return np.concatenate([layer(rows[start : start + _BLOCK]) for start in range(0, len(rows), _BLOCK)])


def _distinct(words: Words) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Where each row is first found, and for each row which of these it is like."""
    odd = np.arange(1, 2 * words.shape[1], 2, dtype=np.uint64) * np.uint64(_SPREAD)
    _, firsts, places = np.unique(words @ odd, return_index=True, return_inverse=True)
    if not np.array_equal(words[firsts][places], words):  # two rows with one sum: no text should be read wrong for that
        everything = np.arange(len(words))
        return everything, everything
    return firsts, places


def use_token_vectors(nlp: Language, one_thread: OneThread) -> None:
    """Let a pipeline's vectors be worked out here, where its network is known."""
    for _, component in nlp.pipeline:
        network = getattr(component, "model", None)
        if isinstance(network, Model) and TokenVectors.holds(network):
            vectors = TokenVectors.of(network, one_thread)
            component.model = Model(
                "timeline_token_vectors",
                lambda _, docs, is_train, of=vectors: (of.predict(docs), _no_training),  # noqa: ARG005 - as Thinc calls it
                dims={"nO": network.get_dim("nO")},
                ops=network.ops,
            )


def _no_training(_: Any) -> Any:
    raise NotImplementedError("these vectors are for prediction: train spaCy's own pipeline")
