"""Learning the models of events from annotated corpora, with cross-validation by document."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import numpy as np
import numpy.typing as npt

from timeline.events.detection.classify import LIKELY, LinearModel, Matrix, Models, Network
from timeline.events.detection.features import COLUMNS, Features, digest_of_lists
from timeline.training.corpora import FOLDS
from timeline.training.documents import CLASSES, CORPORA, TENSES, Document, Labels, Text
from timeline.training.network import fit_network, in_bytes
from timeline.training.teacher import Head, Piece, tune

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

MODELS = {"events": (CLASSES, 0), "class": (CLASSES, 1), "tense": (TENSES, 0)}  # their labels, and the first they learn
ATTRIBUTES = ("class", "tense", "aspect", "polarity")
_HEADS = {"classes": Head(len(CLASSES)), "tenses": Head(len(TENSES), 0.2)}  # what the teacher learns
_LONGEST = 110  # words that the teacher reads together: longer sentences are cut
_STRENGTH = 0.2  # the inverse of the penalty on large weights
_TRUST = 0.5  # the weight of a token marked by the teacher; people's have 1
_MARKED = 0.36  # how likely a token must be an event for the teacher to mark it


@attrs.frozen(eq=False)
class Marked:
    """A text whose events the teacher marked: the class of each token, 0 where there is no event."""

    text: Text
    classes: Labels


def as_matrix(features: Features, columns: int) -> csr_matrix:
    """Features as a sparse matrix of (tokens, columns); a column counts as often as it holds."""
    from scipy.sparse import csr_matrix  # noqa: PLC0415 - of the extra "train", as scikit-learn

    ones = np.ones(len(features.places), np.float32)
    return csr_matrix((ones, (features.places, features.columns)), shape=(features.count, columns))


def learn(documents: Sequence[Document], news: Sequence[Text]) -> Models:
    """The models of documents; with news, they learn from what a teacher and linear models first find in it, too."""
    linear = {name: fit(documents, name) for name in MODELS}
    marked = mark(news, documents, linear) if news else []
    if marked:
        linear |= {name: fit(documents, name, marked) for name in ("events", "class")}
    linear = {name: attrs.evolve(model, weights=np.multiply(*in_bytes(model.weights))) for name, model in linear.items()}
    return Models(linear, fit_network(*_rows(documents, "events", marked), answers=len(CLASSES)))


def mark(news: Sequence[Text], documents: Sequence[Document], models: Mapping[str, LinearModel]) -> list[Marked]:
    """News with the events that a teacher of the same documents and their models find, on the average of both."""
    teacher = tune([piece for document in documents for piece in _pieces(document.text, document)], _HEADS)
    marked = []
    for text in news:
        taught = teacher.probabilities(_pieces(text), "classes", len(text.words))
        taught[~taught.any(axis=1), 0] = 1  # it is not asked of the white space between sentences, which is no event
        events = (1 - taught[:, 0] + 1 - models["events"].probabilities(text.features)[:, 0]) / 2
        named = np.maximum(taught[:, 1:].sum(axis=1, keepdims=True), np.finfo(np.float32).tiny)
        classes = taught[:, 1:] / named + models["class"].probabilities(text.features)[:, 1:]
        is_event = (events > _MARKED) & (taught[:, 0] < 1)
        marked.append(Marked(text, np.where(is_event, classes.argmax(axis=1) + 1, 0)))
    return marked


def _pieces(text: Text, document: Document | None = None) -> Iterator[Piece]:
    """The sentences of a text, or parts of long ones, as a teacher reads them; with what people say, where they do."""
    for start, end in text.sentences:
        for first in range(start, end, _LONGEST):
            span = slice(first, min(end, first + _LONGEST))
            told = {} if document is None else {"classes": document.classes[span], "tenses": document.tenses[span]}
            yield Piece(text.words[span], range(span.start, span.stop), told)


def fit(documents: Sequence[Document], name: str, marked: Sequence[Marked] = ()) -> LinearModel:
    """One of `MODELS`: "events" sees every token, "class" and "tense" only the events."""
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415

    labels, _ = MODELS[name]
    rows, targets, trust = _rows(documents, name, marked)
    model = LogisticRegression(C=_STRENGTH, max_iter=80, tol=1e-3)
    model.fit(rows, targets, trust if marked else None)
    weights, bias = np.zeros((COLUMNS, len(labels))), np.full(len(labels), -20.0)
    weights[:, model.classes_], bias[model.classes_] = model.coef_.T, model.intercept_
    return LinearModel(labels, _rounded(weights), _rounded(bias))


def _rounded(weights: npt.NDArray[np.float64]) -> Matrix:
    """Weights to three digits: those after them are others on another kind of machine."""
    return weights.astype(np.float16).astype(np.float32)


def _rows(documents: Sequence[Document], name: str, marked: Sequence[Marked]) -> tuple[csr_matrix, Labels, Labels]:
    """The tokens that one of `MODELS` learns from: their features, what each is, and how much that counts."""
    from scipy.sparse import vstack  # noqa: PLC0415

    _, lowest = MODELS[name]
    told = [(one.text, one.tenses if name == "tense" else one.classes, 1.0) for one in documents]
    told += [(one.text, one.classes, _TRUST) for one in marked]
    rows, targets, trust = [], [], []
    for text, target, weight in told:
        kept = np.flatnonzero(target >= lowest)
        rows.append(as_matrix(text.features.of(kept), COLUMNS))
        targets.append(target[kept])
        trust.append(np.full(len(kept), weight, np.float32))
    return vstack(rows, format="csr"), np.concatenate(targets), np.concatenate(trust)


def models_of_folds(documents: Sequence[Document], news: Sequence[Text]) -> list[Models]:
    """For each fold the models learned from all the others, and from what they find in news."""
    rests = ([document for document in documents if document.fold != fold] for fold in range(FOLDS))
    return [learn(rest, news) for rest in rests]


def cross_validate(documents: Sequence[Document], models: Sequence[Models]) -> dict[str, dict[str, float]]:
    """F1 of events, and of events with each attribute right (TempEval-3), by corpus; each fold is read by the others' models."""
    counts = {corpus: np.zeros(7, int) for corpus in CORPORA}
    for document in documents:
        counts[document.corpus] += _counts(document, models[document.fold])
    return {corpus: _figures(*map(int, count)) for corpus, count in counts.items()}


def _counts(document: Document, models: Models) -> Labels:
    found = models.events(document.text.features) > LIKELY
    gold = document.classes > 0
    right = np.flatnonzero(found & gold)
    features = document.text.features.of(right)
    classes = [CLASSES.index(label) for label in models.classes(features)]
    tenses = [TENSES.index(label) for label in models.tenses(features)]
    ruled = document.ruled[right]
    same_tense = np.where(document.has_modal[right], ruled[:, 0], document.tenses[right] == tenses)
    return np.array(
        [
            found.sum(),
            gold.sum(),
            len(right),
            (document.classes[right] == classes).sum(),
            same_tense.sum(),
            *ruled[:, 1:].sum(axis=0),
        ]
    )


def _figures(found: int, gold: int, *right: int) -> dict[str, float]:
    return {name: 200 * count / (found + gold) for name, count in zip(("events", *ATTRIBUTES), right, strict=True)}


def write_models(models: Models, path: Path) -> None:
    """Models in one file of arrays, the same bytes for the same models; with a digest of the lists that are their features."""
    arrays: dict[str, Any] = {"lists": np.array(digest_of_lists())}
    for name, linear in sorted(models.linear.items()):
        arrays[f"{name}.labels"], arrays[f"{name}.bias"] = np.array(linear.labels), linear.bias
        arrays[f"{name}.weights"], arrays[f"{name}.scale"] = in_bytes(linear.weights)
    arrays |= {f"network.{field.name}": getattr(models.network, field.name) for field in attrs.fields(Network)}
    buffer = io.BytesIO()
    np.savez_compressed(buffer, **arrays)
    path.write_bytes(buffer.getvalue())
