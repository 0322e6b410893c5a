"""Arcs of the parse put right, where the parser's mistake shows by itself: no English clause is built so.

A small parser is right on nine arcs of ten. What is put right here holds for all that read the parse after; where only what
an event means tells the mistake, `events.grammar.misparses` knows it. The learned models read the parse as it was.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.parsing.repairs.table import OF_TAGS, OF_WORDS, RELATED

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Doc, Token
    from timeline.events.parsing.repairs.table import Repairs


def repaired(doc: Doc) -> Doc:
    """The same text, its parse put right in place: word by word from the left, each by the first repair that knows its mistake.

    A repair sees what those before it have put right. Within a word's repairs the order tells which goes first where several
    know it.
    """
    of_words, of_tag, related = OF_WORDS, OF_TAGS, RELATED
    for token in doc:
        own = of_words.get(token.lower_)
        if own is not None:
            repairs = _repairs_of(token, own)
        elif token.tag_ in related:
            repairs = _of_tag(token)
        elif token.tag_ in of_tag:
            repairs = of_tag[token.tag_]
        else:  # most words
            continue
        for repair in repairs:
            if repair(token):
                doc.hang(token.i)
                break
    return doc


def _repairs_of(token: Token, own: Repairs) -> Repairs:
    """What may be wrong with a word: its own repairs, then those of its tag; of a helper only its own."""
    return own if token.lower_ in _HELPERS else (*own, *_of_tag(token))


_HELPERS = frozenset(("is", "are", "was", "were", "has", "have", "had"))


def _of_tag(token: Token) -> Repairs:
    related = RELATED.get(token.tag_)
    if related is None:
        return OF_TAGS.get(token.tag_, ())
    return related.get(token.dep_) or related[""]
