"""Rows of factuality, tense, aspect, polarity and modality: a sentence, its trigger, and what the grammar says."""

from __future__ import annotations

import pytest

import timeline

ROWS = [
    # finite verbs
    ("The council approved the plan.", "approved", "happened"),
    ("The council has approved the plan.", "approved", "happened"),
    ("The council did not approve the plan.", "approve", "did-not-happen"),
    ("The council never approved the plan.", "approved", "did-not-happen"),
    ("No one attended the hearing.", "attended", "did-not-happen"),
    ("The council will approve the plan.", "approve", "expected"),
    ("The council may approve the plan.", "approve", "possible"),
    ("The council could have approved the plan.", "approved", "possible"),
    ("If the council approves the plan, work starts.", "approves", "possible"),
    ("The council is going to approve the plan.", "approve", "expected"),
    # under other verbs
    ("The council failed to approve the plan.", "approve", "did-not-happen"),
    ("The mayor refused to sign the bill.", "sign", "did-not-happen"),
    ("The mayor plans to sign the bill.", "sign", "expected"),
    ("The mayor agreed to sign the bill.", "sign", "expected"),
    ("The mayor threatened to veto the bill.", "veto", "possible"),
    ("The mayor began to read the bill.", "read", "happened"),
    ("The mayor managed to sign the bill.", "sign", "happened"),
    ("The bank is considering closing the branch.", "closing", "possible"),
    ("He denied attacking the guard.", "attacking", "did-not-happen"),
    ("The suspect denied that he attacked the guard.", "attacked", "did-not-happen"),
    ("Officials said that the dam collapsed.", "collapsed", "happened"),
    ("Officials fear that the dam collapsed.", "collapsed", "possible"),
    ("She is due to testify in June.", "testify", "expected"),
    ("As a child she would walk to school every Monday.", "walk", "happened"),
    ("Officials said that she would walk to school every Monday.", "walk", "expected"),
    ("Officials warned drivers not to cross the bridge.", "cross", "unknown"),
    ("Officials warned drivers not to cross the bridge until Monday.", "cross", "unknown"),
    # nouns
    ("There was no attack.", "attack", "did-not-happen"),
    ("They planned an attack.", "attack", "expected"),
    ("The police prevented an attack.", "attack", "did-not-happen"),
    ("The attack shocked the town.", "attack", "happened"),
]


@pytest.mark.parametrize(
    ("sentence", "trigger", "factuality"), ROWS, ids=[f"{row[1]}-{row[2]}-{n}" for n, row in enumerate(ROWS)]
)
def test_factuality(sentence: str, trigger: str, factuality: str) -> None:
    [event] = [event for event in timeline.find_events(sentence, "2024-03-01") if event.text == trigger]
    assert event.factuality == factuality


GRAMMAR = [
    ("She left.", "left", ("PAST", "NONE", "POS", None)),
    ("She has left.", "left", ("PRESENT", "PERFECTIVE", "POS", None)),
    ("She had left.", "left", ("PAST", "PERFECTIVE", "POS", None)),
    ("She is leaving.", "leaving", ("PRESENT", "PROGRESSIVE", "POS", None)),
    ("She has been leaving.", "leaving", ("PRESENT", "PERFECTIVE_PROGRESSIVE", "POS", None)),
    ("She will leave.", "leave", ("FUTURE", "NONE", "POS", None)),
    ("She would leave.", "leave", ("NONE", "NONE", "POS", "would")),
    ("She can't leave.", "leave", ("NONE", "NONE", "NEG", "can")),
    ("She did not leave.", "leave", ("PAST", "NONE", "NEG", None)),
    ("The bill was passed.", "passed", ("PAST", "NONE", "POS", None)),
    ("She wants to leave.", "leave", ("INFINITIVE", "NONE", "POS", None)),
]


@pytest.mark.parametrize(("sentence", "trigger", "grammar"), GRAMMAR, ids=[row[0] for row in GRAMMAR])
def test_grammar(sentence: str, trigger: str, grammar: tuple[str, str, str, str | None]) -> None:
    [event] = [event for event in timeline.find_events(sentence, "2024-03-01") if event.text == trigger]
    assert (event.tense, event.aspect, event.polarity, event.modality) == grammar


def test_who_is_quoted_is_reported() -> None:
    events = timeline.find_events("The mayor was quoted by the paper as saying that the bridge was safe.", "2022-03-08")
    assert [event.event_class for event in events if event.text == "quoted"] == ["REPORTING"]
