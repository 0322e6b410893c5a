"""Quotations and who speaks in them: a quotation runs over sentences, and who speaks is told once, after it or before it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import attrs

from timeline.events.grammar.sayings import find_quoted, is_someone
from timeline.events.grammar.subjects import find_subject
from timeline.events.vocabulary import load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Doc, Span, Token

_OPENING, _CLOSING = ("“", "«", "``", "`"), ("”", "»", "''")
_MARKS = ('"', *_OPENING, *_CLOSING)
_ENDS = (".", "!", "?")


@attrs.frozen(eq=False)
class _Quotation:
    """The words between two marks; the last of a paragraph may be left open."""

    words: Span
    is_closed: bool


def find_speakers(doc: Doc) -> Mapping[int, Token | None]:
    """The places of words in quotations, each with who speaks; None where the text does not tell.

    Who speaks is told beside a quotation, beside the one before it in its paragraph, or by the sentence before it; and before
    a paragraph that is a quotation alone: of "Lee said he was tired.", then "I want to go.", Lee.
    """
    speakers: dict[int, Token | None] = {}
    last: Token | None = None  # who spoke at the end of the paragraph before
    for paragraph in _paragraphs(doc):
        quotations = list(_quotations(paragraph))
        told = [_speaker_after(one, paragraph) or _speaker_before(one) for one in quotations]
        quoted = {token.i for one in quotations for token in one.words}
        is_alone = all(token.i in quoted or token.is_space or token.text in _MARKS for token in paragraph)
        speaker: Token | None = None
        for quotation, beside in zip(quotations, told, strict=True):
            before = _sentence_before(quotation.words, paragraph)
            if before is not None:
                speaker = beside or speaker or _teller(before)
            elif beside is not None or _is_introduced(quotation.words):
                speaker = beside
            elif speaker is None and is_alone:
                speaker = last
            speakers.update(dict.fromkeys(range(quotation.words.start, quotation.words.end), speaker))
        if not quotations:
            speaker = _teller(paragraph[-1].sent)
        last = speaker
    return speakers


def _paragraphs(doc: Doc) -> Iterator[Span]:
    start = 0
    for token in doc:
        is_last = token.i + 1 == len(doc)
        lines = token.text.count("\n") if token.is_space else 0
        if is_last or lines > 1 or (lines and token.nbor().is_sent_start):
            if not all(one.is_space for one in doc[start : token.i + 1]):
                yield doc[start : token.i + 1]
            start = token.i + 1


def _quotations(paragraph: Span) -> Iterator[_Quotation]:
    start: int | None = None
    for mark in paragraph:
        if mark.text not in _MARKS:
            continue
        if start is not None and not _opens(mark):
            yield _Quotation(paragraph.doc[start : mark.i], is_closed=True)
            start = None
        elif not _closes(mark):
            start = mark.i + 1
    if start is not None and start < paragraph.end:
        yield _Quotation(paragraph.doc[start : paragraph.end], is_closed=False)


def _opens(mark: Token) -> bool:
    """Whether a mark can only open a quotation."""
    is_after_gap = mark.i == 0 or bool(mark.nbor(-1).whitespace_) or mark.nbor(-1).is_space
    is_before_word = not mark.whitespace_ and mark.i + 1 < len(mark.doc) and not mark.nbor().is_space
    return mark.text in _OPENING or (mark.text not in _CLOSING and is_after_gap and is_before_word)


def _closes(mark: Token) -> bool:
    """Whether a mark can only close one."""
    is_after_word = mark.i > 0 and not mark.nbor(-1).whitespace_ and not mark.nbor(-1).is_space
    is_before_gap = bool(mark.whitespace_) or mark.i + 1 == len(mark.doc) or mark.nbor().is_space or mark.nbor().is_punct
    return mark.text in _CLOSING or (mark.text not in _OPENING and is_after_word and is_before_gap)


def _speaker_after(quotation: _Quotation, paragraph: Span) -> Token | None:
    """Lee of '"I want to go," Lee said' and '"Why?" said Lee'."""
    words = quotation.words
    if not quotation.is_closed or not len(words) or words[-1].text == ".":
        return None
    after = paragraph.doc.tokens[words.end + 1 : paragraph.end]
    end = next((token.i for token in after if token.text in _MARKS or token.text in _ENDS or "\n\n" in token.text), paragraph.end)
    first = next((token for token in after if not token.is_punct and not token.is_space), None)
    goes_on = words[-1].text == "," or (words[-1].text in ("!", "?") and first is not None and first.is_lower)
    for verb in paragraph.doc.tokens[words.end + 1 : end]:
        subject = _speaker_of(verb)
        if subject is None and goes_on and verb.tag_ == "VBD" and verb.pos_ == "VERB":
            heard = find_subject(verb)  # '"Leave it," he barked': whatever follows a quotation is how he said it
            subject = heard if heard is not None and is_someone(heard) else None
        if subject is not None and words.end < subject.i < end:
            teller = find_subject(verb) or subject
            return subject if first in (verb, teller.left_edge) else None
    return None


def _mark_before(words: Span) -> Token:
    """The mark that opens a quotation, or the first of the two."""
    mark = words.doc.tokens[words.start - 1]
    return mark.nbor(-1) if mark.i > 0 and mark.nbor(-1).text == mark.text and not mark.nbor(-1).whitespace_ else mark


def _speaker_before(quotation: _Quotation) -> Token | None:
    """Lee of 'Lee said: "I want to go"'; and of 'saying it would "help us', which goes on in the next paragraph."""
    mark = _mark_before(quotation.words)
    start = mark.i
    while start > 0 and not (mark.doc.tokens[start - 1].is_space or mark.doc.tokens[start - 1].text in (*_ENDS, *_MARKS)):
        start -= 1
    before = mark.doc.tokens[start : mark.i]
    for verb in reversed(list(before)):
        subject = _speaker_of(verb)
        if subject is not None and start <= subject.i < mark.i:
            is_next = before[-1] == verb or before[-1].text in (",", ":", "that")
            return subject if is_next or not quotation.is_closed else None
    return None


def _is_introduced(words: Span) -> bool:
    """Whether a verb of saying stands right before a quotation: it is no more of who spoke before, whoever says it."""
    mark = _mark_before(words)
    before = words.doc.tokens[max(0, mark.i - 2) : mark.i]
    return any(token.lemma_.lower() in load_vocabulary().words("verb", "reporting") for token in before)


def _sentence_before(words: Span, paragraph: Span) -> Span | None:
    """The sentence that ends before a quotation in its paragraph."""
    place = _mark_before(words).i - 1
    while place >= paragraph.start and words.doc.tokens[place].is_space:
        place -= 1
    return words.doc.tokens[place].sent if place >= paragraph.start and words.doc.tokens[place].text in _ENDS else None


def _teller(sentence: Span) -> Token | None:
    """Who says what a sentence tells: of "Lee said he was tired", Lee."""
    return next((_speaker_of(token) for token in sentence if token.head is token and not token.is_space), None)


def _speaker_of(verb: Token) -> Token | None:
    """The subject of a verb of saying."""
    if verb.pos_ != "VERB" or verb.lemma_.lower() not in load_vocabulary().words("verb", "reporting"):
        return None
    subject = find_quoted(verb) or find_subject(verb)
    return subject if subject is not None and is_someone(subject) else None
