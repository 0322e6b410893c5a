"""spaCy's lemmatizer with a memory: the same lemmas, worked out once for a word with its part of speech and morphology.

A new word is found among the known ones at once, too: spaCy's pipelines have them as lists of tens of thousands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from spacy.language import Language
from spacy.pipeline import Lemmatizer

if TYPE_CHECKING:
    from spacy.tokens import Doc

_MOST_KNOWN = 10_000  # words: with many more, a stream of new words ends a fifth larger than it began
_ALIKE = ("rule", "lookup")  # the ways to work that look at nothing but the word itself


@Language.factory("timeline_lemma_table")  # type: ignore[untyped-decorator]  # spaCy has no types here
def make_lemma_table(nlp: Language, name: str) -> LemmaTable:  # noqa: ARG001 - as spaCy calls it
    """The component, over the lemmatizer of a pipeline."""
    return LemmaTable(nlp.get_pipe("lemmatizer"))


class LemmaTable:
    """A component that does what a lemmatizer does, which it asks about each word once."""

    def __init__(self, lemmatizer: Lemmatizer) -> None:
        self.lemmatizer = lemmatizer
        known_words = lemmatizer.lookups.get_table("lemma_index", {})
        for pos in list(known_words):
            known_words[pos] = frozenset(known_words[pos])
        self.known: dict[tuple[int, int, int], str] = {}

    @staticmethod
    def holds(lemmatizer: object) -> bool:
        """Whether a table can stand for this lemmatizer: it looks at each word alone, and leaves the lemmas there are."""
        return isinstance(lemmatizer, Lemmatizer) and lemmatizer.mode in _ALIKE and not lemmatizer.overwrite

    def __call__(self, doc: Doc) -> Doc:
        if len(self.known) > _MOST_KNOWN:  # memory stays flat in a long stream
            self.known.clear()
            self.lemmatizer.cache.clear()
        known, add = self.known, doc.vocab.strings.add
        lemmas = []
        for at, (word, pos, morph, lemma) in enumerate(doc.to_array(["ORTH", "POS", "MORPH", "LEMMA"]).reshape(-1, 4).tolist()):
            key = (word, pos, morph)
            if not lemma and key not in known:
                known[key] = self.lemmatizer.lemmatize(doc[at])[0]
            lemmas.append(lemma or add(known[key]))
        if lemmas:
            doc.from_array(["LEMMA"], np.array(lemmas, np.uint64))
        return doc
