"""Vectors of tokens are spaCy's own, however texts are put together; other networks are left alone."""

from __future__ import annotations

import numpy as np
import pytest
import spacy
from thinc.api import Maxout, Model

from timeline.events.parsing.language_model import DEFAULT_MODEL, load_language_model
from timeline.events.parsing.matrix_products import OneThread
from timeline.events.parsing.token_vectors import TokenVectors, _distinct

TEXTS = (
    "",
    "Rain fell. Rain fell again, and the river rose over the road to Haverly.",
    "No.",
    "\n \nThe mayor said the mayor's office hadn't been told; \"We can't wait,\" she said.\n",
    "rain rain rain",
)


@pytest.fixture(scope="module")
def network() -> Model[list[spacy.tokens.Doc], list[np.ndarray]]:
    own: Model[list[spacy.tokens.Doc], list[np.ndarray]] = spacy.load(DEFAULT_MODEL).get_pipe("tok2vec").model
    return own


@pytest.mark.parametrize("texts", [TEXTS, TEXTS[1:2], TEXTS[::-1]], ids=["all", "one", "turned"])
def test_they_are_spacys(network: Model[list[spacy.tokens.Doc], list[np.ndarray]], texts: tuple[str, ...]) -> None:
    docs = [load_language_model().make_doc(text) for text in texts]
    theirs, ours = network.predict(docs), TokenVectors.of(network, OneThread()).predict(docs)
    assert [vectors.shape for vectors in ours] == [vectors.shape for vectors in theirs]
    for own, other in zip(ours, theirs, strict=True):
        np.testing.assert_allclose(own, other, atol=1e-5)


def test_the_package_reads_with_them() -> None:
    assert load_language_model().get_pipe("tok2vec").model.name == "timeline_token_vectors"
    assert not any(vectors.any() for vectors in load_language_model().get_pipe("tok2vec").predict([spacy.blank("en")("")]))


def test_other_networks_are_left_alone(network: Model[list[spacy.tokens.Doc], list[np.ndarray]]) -> None:
    assert TokenVectors.holds(network)
    assert not TokenVectors.holds(Maxout(2, 2))
    wide = network.copy()
    next(node for node in wide.walk() if node.name == "expand_window").attrs["window_size"] = 2
    assert not TokenVectors.holds(wide)


def test_rows_are_told_apart_though_their_sums_are_one() -> None:
    rows = np.array([[3, 0], [0, 1], [3, 0], [0, 1]], np.uint64)  # 1 * 3 is 3 * 1
    firsts, places = _distinct(rows)
    assert np.array_equal(rows[firsts][places], rows)
