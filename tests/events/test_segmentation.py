"""Where words and sentences end."""

from __future__ import annotations

import pytest

from timeline.events.parsing.language_model import load_language_model


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ('"It is the last word."\n\nThe mayor left.', 2),
        ('He said it was "far from enough."\n\nThe union will vote.', 2),
        ('He called it "a poor plan."\nThe union will vote.', 2),
        ("The council\nvoted on the plan.", 1),  # a line that goes on
        ("Results on Saturday:\n\nAt Ayr Park\n\nThe visitors won.", 3),
    ],
)
def test_paragraphs_start_sentences(text: str, sentences: int) -> None:
    assert len([one for one in load_language_model()(text).sents if one.text.strip()]) == sentences


def test_an_hour_may_end_a_sentence() -> None:
    [first, _] = load_language_model()("The warning was lifted at 2 p.m. The port, which was shut, reopened.").sents
    assert first.text.endswith("2 p.m.")
    assert len(list(load_language_model()("It sank at 2 p.m. Monday off Lund.").sents)) == 1


def test_the_first_of_a_name_may_end_a_sentence() -> None:
    assert len(list(load_language_model()("The throne passed to Xerxes I. Xerxes began to plan an invasion.").sents)) == 2
    assert len(list(load_language_model()("The prize went to John I. Smith of Lund.").sents)) == 1


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("They co-host it", ["They", "co-host", "it"]),
        ("Re-elected in May", ["Re-elected", "in", "May"]),
        ("a well-known aide", ["a", "well", "-", "known", "aide"]),
        ("it lost 2-1", ["it", "lost", "2", "-", "1"]),
        ("a bid of £2.8m failed", ["a", "bid", "of", "£", "2.8m", "failed"]),
        ("anti-war ex-aide", ["anti-war", "ex-aide"]),
        ("Omar al-Lami is No. 1", ["Omar", "al-Lami", "is", "No.", "1"]),
    ],
)
def test_prefixes_stay_with_their_words(text: str, words: list[str]) -> None:
    assert [token.text for token in load_language_model()(text)] == words
