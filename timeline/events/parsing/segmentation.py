"""Where words and sentences end, and what is a name: what the pipeline is told of a text before it parses it.

A small parser joins a paragraph that ends in a quotation with the one after it, and breaks sentences at hyphens. Prefixes
stay with their words ("co-host", "re-elected", "al-Sadr"): cut off, they are taken for words of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
from spacy.language import Language
from spacy.symbols import ORTH

from timeline.events.parsing.parse import texts_of
from timeline.events.vocabulary import load_vocabulary

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_PREFIX_BEFORE = re.compile(r"(?<![^\W_])([^\W\d_]+)$")
_NAME = re.compile(r"\b(?:al|el)-[A-Z]")  # in small letters the tagger takes it for an adjective
_AMOUNT = re.compile(r"(?<=[£$€])\d[\d.,]*m\b")  # cut, the m of "£28m" is taken for a verb
_STOPS = (".", "!", "?")
_HALVES = ("a.m.", "p.m.")  # of a day; their stop may end a sentence, too
_REIGN = re.compile(r"\b(\w+) I\. (?=\1\b)")  # the stop after "I" ends a sentence: "was succeeded by Xerxes I. Xerxes fled"
_OF_NAMES = ("El", "Al", "Ben", "Bin", "Ibn", "Abu")  # the parser ends a sentence after "Zine El" of "Zine El Abidine"
_LONGEST_PREFIX = 8  # characters


@Language.component("timeline_marks")  # type: ignore[untyped-decorator]  # spaCy has no types here
def mark(doc: Doc) -> Doc:
    """Mark the words that start sentences, or do not, and names with an article of their own; amounts are made whole."""
    text = _text_of(doc)
    _join_amounts(doc, text)
    _end_after_reigns(doc, text)
    words, is_space = doc.to_array(["ORTH", "IS_SPACE"]).reshape(len(doc), 2).T
    marks = np.array([doc.vocab.strings[mark] for mark in (*_STOPS, *_HALVES, *_OF_NAMES, "-")], np.uint64)
    for place in np.flatnonzero(is_space.astype(bool) | np.isin(words, marks)).tolist():
        if place + 1 < len(doc):
            _mark_start_after(doc[place], doc[place + 1])
    for match in _NAME.finditer(text):
        name = doc.char_span(match.start(), match.start() + 1, alignment_mode="expand")
        if name is not None and name.start_char == match.start():
            name[0].tag_ = "NNP"
    return doc


def _text_of(doc: Doc) -> str:
    """`doc.text`, in a fifth of the time."""
    ids, spaces = doc.to_array(["ORTH", "SPACY"]).reshape(len(doc), 2).T
    words = texts_of(doc, ids)
    return "".join([f"{word} " if space else word for word, space in zip(words, spaces.tolist(), strict=True)])


def _join_amounts(doc: Doc, text: str) -> None:
    """One word for the millions after a sign of money, which the tokenizer cuts from their m; a stop after it is none of it."""
    ends = [match.end() for match in _AMOUNT.finditer(text) if text[match.end() : match.end() + 1] == "."]
    stopped = [span[0] for span in (doc.char_span(end - 1, end + 1) for end in ends) if span is not None and len(span) == 1]
    if stopped:
        with doc.retokenize() as retokenizer:
            for token in stopped:
                retokenizer.split(token, ["m", "."], heads=[(token, 0), (token, 1)])
    amounts = [doc.char_span(match.start(), match.end()) for match in _AMOUNT.finditer(text)]
    if any(amounts):
        with doc.retokenize() as retokenizer:
            for amount in amounts:
                if amount is not None:
                    retokenizer.merge(amount)


def _end_after_reigns(doc: Doc, text: str) -> None:
    """The stop after the number of a king is a word of its own, where a sentence with his name follows."""
    for match in _REIGN.finditer(text):
        number = doc.char_span(match.end() - 3, match.end() - 1)
        if number is None or len(number) != 1:
            continue
        with doc.retokenize() as retokenizer:
            retokenizer.split(number[0], ["I", "."], heads=[(number[0], 0), (number[0], 0)])
        after = doc.char_span(match.end(), match.end() + len(match[1]), alignment_mode="expand")
        if after is not None:
            after[0].is_sent_start = True


def _mark_start_after(before: Token, token: Token) -> None:
    """A new paragraph, or a new line after a full stop, starts a sentence; what follows a hyphen within a word does not.

    So does what opens one after an hour: "was lifted at 2 p.m. | The port reopened".
    """
    if before.is_space:
        lines = before.text.count("\n")
        if not token.is_space and (lines > 1 or (lines and _ends_sentence(before))):
            token.is_sent_start = True
    elif before.text in _HALVES and token.is_title and token.lower_ in load_vocabulary().words("tokens", "openers"):
        token.is_sent_start = True
    elif before.text in _OF_NAMES and token.is_title:
        token.is_sent_start = False
    elif not before.whitespace_:  # within a word, or at a mark
        is_quote_after_stop = before.text in _STOPS and token.is_quote
        if is_quote_after_stop or (before.text == "-" and before.i > 0 and not before.nbor(-1).whitespace_):
            token.is_sent_start = False


def _ends_sentence(space: Token) -> bool:
    """Whether a full stop, or one in quotation marks, stands before a space."""
    last = space.doc[max(0, space.i - 2) : space.i]
    return any(token.text in _STOPS for token in last) and (last[-1].text in _STOPS or last[-1].is_quote)


def keep_words_whole(nlp: Language) -> None:
    """Let the tokenizer of a pipeline leave prefixes with their words, and the stop of "No. 1" with its own."""
    nlp.tokenizer.add_special_case("No.", [{ORTH: "No."}])
    prefixes, find = load_vocabulary().words("tokens", "prefixes"), nlp.tokenizer.infix_finditer

    def find_infixes(text: str) -> Iterator[re.Match[str]]:
        if text.isascii() and text.isalpha():  # nothing to cut at; most words
            return
        for match in find(text):
            before = _PREFIX_BEFORE.search(text[max(0, match.start() - _LONGEST_PREFIX) : match.start()])
            if not (match[0] == "-" and before and before[1].lower() in prefixes):
                yield match

    nlp.tokenizer.infix_finditer = find_infixes
