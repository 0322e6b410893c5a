"""The copy of a parse says what spaCy's own objects say."""

from __future__ import annotations

from pathlib import Path

import pytest
import spacy

import timeline
from timeline.events.parsing.analysis import analyse
from timeline.events.parsing.language_model import load_language_model
from timeline.events.parsing.parse import Doc, Span, Token, once

SEEDS = Path(__file__).parents[2] / "seeds"
TEXTS = [path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.md"))] + [
    "",
    " \n\n ",
    "“Who?” asked the 2nd of the 3 (U.S.) envoys\tat 5pm…",
    "What the mill, which had closed, was sold for nobody whom we asked on Monday could say.",
    "the the and of Monday from who said whom never until is (",
]
WORDS = ("i", "idx", "text", "lower_", "lemma_", "tag_", "dep_", "pos_", "whitespace_")
FLAGS = ("is_punct", "is_space", "is_quote", "is_digit", "is_lower", "is_stop")


@pytest.fixture(scope="module", params=TEXTS, ids=range(len(TEXTS)))
def both(request: pytest.FixtureRequest) -> tuple[Doc, spacy.tokens.Doc]:
    own = load_language_model()(request.param)
    return Doc.of(own), own


def test_words_are_the_same(both: tuple[Doc, spacy.tokens.Doc]) -> None:
    copy, own = both
    assert len(copy) == len(own)
    for token, other in zip(copy, own, strict=True):
        for name in (*WORDS, *FLAGS):
            assert getattr(token, name) == getattr(other, name)
        assert token.is_sent_start == bool(other.is_sent_start)


def _end_of_text(sentence: spacy.tokens.Span) -> int:
    """Where a sentence ends, without the white space that spaCy counts to it."""
    texts = [token.i + 1 for token in sentence if not token.is_space]
    return int(max(texts, default=sentence.start + 1))


def test_the_trees_are_the_same(both: tuple[Doc, spacy.tokens.Doc]) -> None:
    for token, other in zip(*both, strict=True):
        assert (token.head.i, token.left_edge.i, token.right_edge.i) == (other.head.i, other.left_edge.i, other.right_edge.i)
        for name in ("children", "lefts", "rights", "ancestors", "subtree"):
            assert [one.i for one in getattr(token, name)] == [one.i for one in getattr(other, name)]
        assert token.is_ancestor(token.doc[0]) == other.is_ancestor(other.doc[0])
        assert (token.sent.start, token.sent.end) == (other.sent.start, _end_of_text(other.sent))


def test_the_spans_are_the_same(both: tuple[Doc, spacy.tokens.Doc]) -> None:
    copy, own = both
    assert [(one.start, one.end) for one in copy.sents] == [(one.start, _end_of_text(one)) for one in own.sents]
    assert all(one.text == own[one.start : one.end].text for one in copy.sents)
    for start in range(0, len(own), 3):
        for end in range(start + 1, min(start + 6, len(own))):
            span, other = copy[start:end], own[start:end]
            assert (span.root.i, span.text, span.start_char, span.end_char) == (
                other.root.i,
                other.text,
                other.start_char,
                other.end_char,
            )
            assert [one.i for one in span[1:]] == [one.i for one in other[1:]]
            assert span[-1].i == other[-1].i


def test_beyond_the_ends_of_a_text_stands_nothing() -> None:
    doc = Doc.of(load_language_model()("Rain fell."))
    assert doc[0].nbor(2).text == "."
    for token, by in ((doc[0], -1), (doc[2], 1)):
        nothing = token.nbor(by)
        assert (nothing.text, nothing.lower_, nothing.dep_, nothing.children) == ("", "", "", ())
        assert nothing.head is nothing.left_edge is nothing.right_edge is nothing.nbor(-1)
    assert len(doc[2:1]) == 0
    assert doc[2:1].text == ""


def test_characters_between_words_belong_to_no_span() -> None:
    doc = Doc.of(load_language_model()("Rain fell on Monday."))
    found = doc.char_span(11, 15)
    assert isinstance(found, Span)
    assert isinstance(found.root, Token)
    assert found.text == "on Monday"
    assert doc.char_span(200, 203) is None


def test_an_answer_is_worked_out_once_for_a_token() -> None:
    asked = []

    @once
    def length(token: Token) -> int:
        asked.append(token)
        return len(token.text)

    doc, other = (Doc.of(load_language_model()("Rain fell.")) for _ in range(2))
    assert [length(doc[0]), length(doc[0]), length(doc[1]), length(other[0])] == [4, 4, 4, 4]
    assert asked == [doc[0], doc[1], other[0]]


def test_no_circle_is_left() -> None:
    [(_, doc)] = analyse("Lee left. The mayor closed the mill in May.").parts
    mayor, closed = doc[4], doc[5]
    closed.head = mayor
    doc.hang()
    assert all(token.head is not token or token.dep_ == "ROOT" for token in doc)
    assert all(len(list(token.ancestors)) < len(doc) for token in doc)


def test_a_chain_deeper_than_can_be_read_is_cut() -> None:
    text = "The plan " + "to urge him " * 493 + "failed."
    [(_, doc)] = analyse(text).parts
    assert max(len(list(token.ancestors)) for token in doc) <= 100
    timeline.extract(text, "2022-03-08")  # does not end in a RecursionError
