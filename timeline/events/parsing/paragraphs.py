"""spaCy's parser over the paragraphs of a text side by side: a text on its own is parsed in less time.

The parser takes a step in each text of a batch at once, and a step costs nearly as much for one text as for ten. Where a sentence
is known to start (see `segmentation`) the parser has nothing open, and the vectors by which it sees words are worked out before:
so a text can be cut there. A paragraph has the first words of the next one at its end, as the parser looks so far ahead.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from spacy.language import Language
from spacy.pipeline import DependencyParser
from spacy.pipeline.tok2vec import Tok2VecListener
from spacy.tokens import Doc
from spacy.util import minibatch

from timeline.events.parsing.parse import texts_of

_SIDE_BY_SIDE = 32  # paragraphs: with more, what they need leaves the processor's cache


@Language.factory("timeline_paragraph_parser")  # type: ignore[untyped-decorator]  # spaCy has no types here
def make_paragraph_parser(nlp: Language, name: str) -> ParagraphParser:  # noqa: ARG001 - as spaCy calls it
    """The component, over the parser of a pipeline."""
    return ParagraphParser(nlp.get_pipe("parser"))


class ParagraphParser:
    """A component that does what a parser does, and hands it paragraphs."""

    def __init__(self, parser: DependencyParser) -> None:
        self.parser = parser

    @staticmethod
    def holds(parser: object) -> bool:
        """Whether texts can be cut for this parser: it takes the vectors of words as they were worked out before."""
        return isinstance(parser, DependencyParser) and any(isinstance(node, Tok2VecListener) for node in parser.model.walk())

    def __call__(self, doc: Doc) -> Doc:
        self._parse([doc])
        return doc

    def pipe(self, docs: Iterable[Doc], batch_size: int) -> Iterator[Doc]:
        """Texts in a stream, as spaCy's components take them."""
        for batch in minibatch(docs, size=batch_size):
            self._parse(batch)
            yield from batch

    def _parse(self, docs: Sequence[Doc]) -> None:
        cut = [_paragraphs(doc) for doc in docs]
        by_length = sorted((paragraph for paragraphs in cut for paragraph, _ in paragraphs), key=len)
        for batch in minibatch(by_length, size=_SIDE_BY_SIDE):
            self.parser.set_annotations(batch, self.parser.predict(batch))
        for doc, paragraphs in zip(docs, cut, strict=True):
            if paragraphs:
                arcs = [paragraph.to_array(["HEAD", "DEP"])[:own] for paragraph, own in paragraphs]
                doc.from_array(["HEAD", "DEP"], np.concatenate(arcs))


def _paragraphs(doc: Doc) -> list[tuple[Doc, int]]:
    """Texts of their own, from each place where a sentence is known to start to the next, each with how many words are its own.

    They have what the parser looks at.
    """
    ids, spaces, marks = doc.to_array(["ORTH", "SPACY", "SENT_START"]).reshape(len(doc), 3).T
    marks = marks.astype(np.int64)
    words, has_space, known = texts_of(doc, ids), spaces.astype(bool).tolist(), [_KNOWN[mark] for mark in marks.tolist()]
    found = []
    for start, end in itertools.pairwise(sorted({0, len(doc), *np.flatnonzero(marks == 1).tolist()})):
        seen = slice(start, end + _AHEAD)
        paragraph = Doc(doc.vocab, words[seen], has_space[seen], sent_starts=known[seen])
        paragraph.tensor = doc.tensor[seen]
        found.append((paragraph, end - start))
    return found


_AHEAD = 2  # words
_KNOWN = {1: True, 0: None, -1: False}  # what spaCy's marks say of whether a sentence starts
