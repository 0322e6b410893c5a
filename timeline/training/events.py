"""Learning the models of events from annotated corpora, with cross-validation by document."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from timeline.events.analysis import as_news
from timeline.events.classify import LIKELY, NONE, LinearModel
from timeline.events.features import COLUMNS, Features, token_features
from timeline.events.language_model import load_language_model
from timeline.training.corpora import FOLDS, fold_of, read_corpus

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix
    from spacy.tokens import Doc

CORPORA = ("timebank", "aquaint")
CLASSES = (NONE, "ASPECTUAL", "I_ACTION", "I_STATE", "OCCURRENCE", "PERCEPTION", "REPORTING", "STATE")
TENSES = ("FUTURE", "INFINITIVE", "NONE", "PAST", "PASTPART", "PRESENT", "PRESPART")
_STRENGTH = 0.2  # the inverse of the penalty on large weights


@attrs.frozen(eq=False)
class Document:
    """A document's features, and for each token its class (0: no event) and its tense (-1: none is told)."""

    corpus: str
    fold: int
    features: Features
    classes: np.ndarray[Any, Any]
    tenses: np.ndarray[Any, Any]


def read_documents(data: Path) -> list[Document]:
    """The documents of the corpora, analysed."""
    nlp = load_language_model()
    documents = []
    for corpus in CORPORA:
        records = read_corpus(data / f"{corpus}.jsonl")
        docs = nlp.pipe(as_news(record["text"]) for record in records)
        documents += [_document(corpus, record, doc) for record, doc in zip(records, docs, strict=True)]
    return documents


def _document(corpus: str, record: dict[str, Any], doc: Doc) -> Document:
    classes, tenses = np.zeros(len(doc), int), np.full(len(doc), -1)
    for event in record["events"]:
        span = doc.char_span(event["start"], event["end"], alignment_mode="expand")
        if span is not None and event["class"] in CLASSES:
            classes[span.root.i] = CLASSES.index(event["class"])
            tenses[span.root.i] = TENSES.index(event["tense"]) if event["tense"] in TENSES else -1
    return Document(corpus, fold_of(record["id"]), token_features(doc), classes, tenses)


def as_matrix(features: Features) -> csr_matrix:
    """Features as a sparse matrix of (tokens, columns); a column counts as often as it holds."""
    from scipy.sparse import csr_matrix  # noqa: PLC0415 - of the extra "train", as scikit-learn

    ones = np.ones(len(features.places), np.float32)
    return csr_matrix((ones, (features.places, features.columns)), shape=(features.count, COLUMNS))


def fit(documents: Sequence[Document], what: str) -> LinearModel:
    """The model of "events" or of "tense"."""
    from scipy.sparse import vstack  # noqa: PLC0415
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415

    labels = CLASSES if what == "events" else TENSES
    rows, targets = [], []
    for document in documents:
        target = document.classes if what == "events" else document.tenses
        kept = np.flatnonzero(target >= 0)
        rows.append(as_matrix(document.features)[kept])
        targets.append(target[kept])
    model = LogisticRegression(C=_STRENGTH, max_iter=80, tol=1e-3).fit(vstack(rows, format="csr"), np.concatenate(targets))
    weights, bias = np.zeros((COLUMNS, len(labels))), np.full(len(labels), -20.0)
    weights[:, model.classes_], bias[model.classes_] = model.coef_.T, model.intercept_
    return LinearModel(labels, weights.astype(np.float16).astype(np.float32), bias.astype(np.float16).astype(np.float32))


def cross_validate(documents: Sequence[Document]) -> dict[str, dict[str, float]]:
    """F1 of events, F1 of events with their class, and the share of tenses right, by corpus, each fold read by the others."""
    counts = {corpus: np.zeros(6, int) for corpus in CORPORA}
    for fold in range(FOLDS):
        rest = [document for document in documents if document.fold != fold]
        events, tense = fit(rest, "events"), fit(rest, "tense")
        for document in documents:
            if document.fold == fold:
                counts[document.corpus] += _counts(document, events, tense)
    return {corpus: _figures(*map(int, count)) for corpus, count in counts.items()}


def _counts(document: Document, events: LinearModel, tense: LinearModel) -> np.ndarray[Any, Any]:
    likely = events.probabilities(document.features)
    found, gold = 1 - likely[:, 0] > LIKELY, document.classes > 0
    right = found & gold
    same = right & (likely[:, 1:].argmax(axis=1) + 1 == document.classes)
    told = document.tenses >= 0
    tenses = tense.probabilities(document.features).argmax(axis=1)
    return np.array([right.sum(), found.sum(), gold.sum(), same.sum(), (told & (tenses == document.tenses)).sum(), told.sum()])


def _figures(right: int, found: int, gold: int, same: int, tenses: int, told: int) -> dict[str, float]:
    return {"events": 200 * right / (found + gold), "classes": 200 * same / (found + gold), "tense": 100 * tenses / told}


def write_models(models: dict[str, LinearModel], path: Path) -> None:
    """Models in one file of arrays, the same bytes for the same models."""
    arrays: dict[str, Any] = {}
    for name, model in sorted(models.items()):
        arrays[f"{name}.labels"] = np.array(model.labels)
        arrays[f"{name}.weights"] = model.weights.astype(np.float16)
        arrays[f"{name}.bias"] = model.bias.astype(np.float16)
    buffer = io.BytesIO()
    np.savez_compressed(buffer, **arrays)
    path.write_bytes(buffer.getvalue())
