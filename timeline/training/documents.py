"""Annotated documents as training sees them: the features of their tokens, and what people marked on each."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from timeline.events.detection.classify import NONE
from timeline.events.detection.detect import group_of
from timeline.events.detection.features import Features, token_features
from timeline.events.parsing.analysis import as_news, parsed
from timeline.events.parsing.language_model import load_language_model
from timeline.training.corpora import fold_of, read_corpus

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Doc

CORPORA = ("timebank", "aquaint")
NEWS = "news_plain"  # news that nobody annotated
CLASSES = (NONE, "ASPECTUAL", "I_ACTION", "I_STATE", "OCCURRENCE", "PERCEPTION", "REPORTING", "STATE")
TENSES = ("FUTURE", "INFINITIVE", "NONE", "PAST", "PASTPART", "PRESENT", "PRESPART")
Labels = np.ndarray[Any, Any]  # one for each token


@attrs.frozen(eq=False)
class Text:
    """A text's words, its sentences as pairs of places (the end excluded), and the features of its tokens."""

    words: tuple[str, ...]
    sentences: tuple[tuple[int, int], ...]
    features: Features


@attrs.frozen(eq=False)
class Document:
    """A document's text, and what its annotators say of each token.

    `classes` has 0 where there is no event; `tenses` -1 where none is told. `ruled` says whether the grammar alone has the
    tense (after a modal), the aspect and the polarity right: rows of tokens, one column each.
    """

    corpus: str
    fold: int
    text: Text
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
        docs = parsed((as_news(record["text"]) for record in records), nlp)
        documents += [_document(corpus, record, doc) for record, doc in zip(records, docs, strict=True)]
    return documents


def read_news(data: Path) -> list[Text]:
    """News that nobody annotated, where the folder has some."""
    path = data / f"{NEWS}.jsonl"
    if not path.exists():
        return []
    return [_text(doc) for doc in parsed((as_news(record["text"]) for record in read_corpus(path)), load_language_model())]


def _text(doc: Doc) -> Text:
    sentences = tuple((sentence.start, sentence.end) for sentence in doc.sents)
    return Text(tuple(token.text for token in doc), sentences, token_features(doc))


def _document(corpus: str, record: dict[str, Any], doc: Doc) -> Document:
    classes, tenses, has_modal = np.zeros(len(doc), int), np.full(len(doc), -1), np.zeros(len(doc), bool)
    ruled = np.zeros((len(doc), 3), bool)
    for event in record["events"]:
        span = doc.char_span(event["start"], event["end"])
        if span is not None and event["class"] in CLASSES:
            token, group = span.root, group_of(span.root)
            classes[token.i] = CLASSES.index(event["class"])
            tenses[token.i] = TENSES.index(event["tense"]) if event["tense"] in TENSES else -1
            has_modal[token.i] = group.modality is not None
            ruled[token.i] = [getattr(group, name) == event[name] for name in ("tense", "aspect", "polarity")]
    return Document(corpus, fold_of(record["id"]), _text(doc), classes, tenses, has_modal, ruled)
