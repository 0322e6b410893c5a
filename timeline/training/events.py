"""Learning the models of events from annotated corpora, with cross-validation by document."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from timeline.events.analysis import as_news
from timeline.events.classify import LIKELY, NONE, LinearModel
from timeline.events.detect import group_of
from timeline.events.features import COLUMNS, Features, token_features
from timeline.events.language_model import load_language_model
from timeline.training.corpora import FOLDS, fold_of, read_corpus

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix
    from spacy.tokens import Doc

CORPORA = ("timebank", "aquaint")
CLASSES = (NONE, "ASPECTUAL", "I_ACTION", "I_STATE", "OCCURRENCE", "PERCEPTION", "REPORTING", "STATE")
TENSES = ("FUTURE", "INFINITIVE", "NONE", "PAST", "PASTPART", "PRESENT", "PRESPART")
MODELS = {"events": (CLASSES, 0), "class": (CLASSES, 1), "tense": (TENSES, 0)}  # their labels, and the first they learn
ATTRIBUTES = ("class", "tense", "aspect", "polarity")
Labels = np.ndarray[Any, Any]  # one for each token
_STRENGTH = 0.2  # the inverse of the penalty on large weights


@attrs.frozen(eq=False)
class Document:
    """A document's features, and what its annotators say of each token.

    `classes` has 0 where there is no event; `tenses` -1 where none is told. `ruled` says whether the grammar alone has the
    tense (after a modal), the aspect and the polarity right: rows of tokens, one column each.
    """

    corpus: str
    fold: int
    features: Features
    classes: Labels
    tenses: Labels
    has_modal: Labels
    ruled: Labels


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
    classes, tenses, has_modal = np.zeros(len(doc), int), np.full(len(doc), -1), np.zeros(len(doc), bool)
    ruled = np.zeros((len(doc), 3), bool)
    for event in record["events"]:
        span = doc.char_span(event["start"], event["end"], alignment_mode="expand")
        if span is not None and event["class"] in CLASSES:
            token, group = span.root, group_of(span.root)
            classes[token.i] = CLASSES.index(event["class"])
            tenses[token.i] = TENSES.index(event["tense"]) if event["tense"] in TENSES else -1
            has_modal[token.i] = group.modality is not None
            ruled[token.i] = [getattr(group, name) == event[name] for name in ("tense", "aspect", "polarity")]
    return Document(corpus, fold_of(record["id"]), token_features(doc), classes, tenses, has_modal, ruled)


def as_matrix(features: Features) -> csr_matrix:
    """Features as a sparse matrix of (tokens, columns); a column counts as often as it holds."""
    from scipy.sparse import csr_matrix  # noqa: PLC0415 - of the extra "train", as scikit-learn

    ones = np.ones(len(features.places), np.float32)
    return csr_matrix((ones, (features.places, features.columns)), shape=(features.count, COLUMNS))


def fit(documents: Sequence[Document], name: str) -> LinearModel:
    """One of `MODELS`: "events" sees every token, "class" and "tense" only the events."""
    from scipy.sparse import vstack  # noqa: PLC0415
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415

    labels, lowest = MODELS[name]
    rows, targets = [], []
    for document in documents:
        target = document.tenses if name == "tense" else document.classes
        kept = np.flatnonzero(target >= lowest)
        rows.append(as_matrix(document.features.of(kept)))
        targets.append(target[kept])
    model = LogisticRegression(C=_STRENGTH, max_iter=80, tol=1e-3).fit(vstack(rows, format="csr"), np.concatenate(targets))
    weights, bias = np.zeros((COLUMNS, len(labels))), np.full(len(labels), -20.0)
    weights[:, model.classes_], bias[model.classes_] = model.coef_.T, model.intercept_
    return LinearModel(labels, weights.astype(np.float16).astype(np.float32), bias.astype(np.float16).astype(np.float32))


def models_of_folds(documents: Sequence[Document]) -> list[dict[str, LinearModel]]:
    """For each fold the models learned from all the others."""
    rests = ([document for document in documents if document.fold != fold] for fold in range(FOLDS))
    return [{name: fit(rest, name) for name in MODELS} for rest in rests]


def cross_validate(documents: Sequence[Document], models: Sequence[Mapping[str, LinearModel]]) -> dict[str, dict[str, float]]:
    """F1 of events, and of events with each attribute right (TempEval-3), by corpus; each fold is read by the others' models."""
    counts = {corpus: np.zeros(7, int) for corpus in CORPORA}
    for document in documents:
        counts[document.corpus] += _counts(document, models[document.fold])
    return {corpus: _figures(*map(int, count)) for corpus, count in counts.items()}


def _counts(document: Document, models: Mapping[str, LinearModel]) -> Labels:
    found = models["events"].probabilities(document.features)[:, 0] < 1 - LIKELY
    gold = document.classes > 0
    right = np.flatnonzero(found & gold)
    features = document.features.of(right)
    classes = [CLASSES.index(label) for label in models["class"].likeliest(features)]
    tenses = [TENSES.index(label) for label in models["tense"].likeliest(features)]
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
