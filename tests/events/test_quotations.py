"""Rows of quotations: a text, a word in it, and who says it; then what pronouns mean in them."""

from __future__ import annotations

import pytest

import timeline
from timeline.events.description.quotations import find_speakers
from timeline.events.parsing.analysis import analyse

SPEAKERS = [
    ('"Leave the port," Lee snapped at a clerk.', "Leave", "Lee"),
    ('"Leave the port!" he barked.', "Leave", "he"),
    ('"Leave the port!" The clerk went.', "Leave", None),
    ('"I sailed in May," Lee said.', "sailed", "Lee"),
    ('"I sailed in May," said Lee.', "sailed", "Lee"),
    ('Lee said: "I sailed in May."', "sailed", "Lee"),
    ('Lee, who had a cold, said, "I sailed in May."', "sailed", "Lee"),
    ('"I was ill. I sailed in May. I rested," Lee said.', "sailed", "Lee"),  # over sentences
    ('"I was ill," Lee said. "I sailed in May."', "sailed", "Lee"),
    ('"I was ill," Lee said. "I sailed in May," Moe said.', "sailed", "Moe"),
    ('Lee said he was ill. "I sailed in May."', "sailed", "Lee"),
    ('Lee said he was ill.\n\n"I sailed in May."', "sailed", "Lee"),
    ('"I was ill," Lee said.\n\n"I sailed in May."', "sailed", "Lee"),
    ('"I was ill," Lee said.\n\n"I sailed in May," Moe said.', "sailed", "Moe"),
    ("“I was ill. I sailed in May,” Lee said.", "sailed", "Lee"),
    ("``I was ill. I sailed in May,'' Lee said.", "sailed", "Lee"),
    ('Lee was ill.\n\n"I sailed in May."', "sailed", None),
    ('"I was ill." Lee said later that Moe sailed.', "sailed", ""),  # outside
    ('"I sailed in May." Lee said later that Moe left.', "sailed", None),  # a sentence of its own
    ('Lee said the "big one" sailed in May.', "sailed", ""),
    ('Lee said he was ill. The ship sailed.\n\n"I rested in May."', "rested", None),
    ('A "big one" came. It said nothing. "I sailed in May."', "sailed", None),
    ('Lee said he was ill.\n\nA "we paid" sticker was sold.', "paid", None),  # a narrator's paragraph
    ("«I was ill. I sailed in May,» said Lee.", "sailed", "Lee"),
    ('"I sailed in May," the paper quoted Lee as saying.', "sailed", "Lee"),
    ('"I was ill\n\nI sailed in May', "sailed", ""),  # a mark that nothing closes ends with its paragraph
]


@pytest.mark.parametrize(("text", "word", "speaker"), SPEAKERS)
def test_speaker(text: str, word: str, speaker: str | None) -> None:
    [(_, doc)] = analyse(text).parts
    speakers = find_speakers(doc)
    [token] = (token for token in doc if token.text == word)
    found = speakers.get(token.i)
    assert (found.text if found is not None else None if token.i in speakers else "") == speaker


SUMMARIES = [
    ('Ann Lee won.\n\n"I was ill. I sailed in May. I rested," Lee said.', "sailed", "Ann Lee sailed"),
    ('"I was ill. I sailed in May."', "sailed", "I sailed"),  # who, is not told
    ('Roger Dale met Carl Moe. "He sailed in May," Dale said.', "sailed", "Roger Dale: Carl Moe sailed"),
    ('Roger Dale left. "He sailed in May," Dale said.', "sailed", "Roger Dale: he sailed"),  # nobody calls himself so
    ('Roger Dale met Carl Moe. "He sailed in May," he said.', "sailed", "He sailed"),  # either
]


@pytest.mark.parametrize(("text", "trigger", "summary"), SUMMARIES)
def test_summary(text: str, trigger: str, summary: str) -> None:
    [event] = (event for event in timeline.extract(text, "2020-06-10", all_events=True).events if event.text == trigger)
    assert event.summary == summary


@pytest.mark.parametrize("text", ["", '"', '""', '" "', '"a', "''", "`` ``", '"\n\n"', '" said', 'Lee said "'])
def test_marks_alone(text: str) -> None:
    for _, doc in analyse(text).parts:
        assert set(find_speakers(doc).values()) <= {None, *doc}
