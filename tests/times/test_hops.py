"""How many steps a dated sentence takes: few enough to read with a debugger."""

from __future__ import annotations

import sys
from pathlib import Path
from types import FrameType

import pytest

import timeline

HOUSE = str(Path(timeline.__file__).parent)
SENTENCES = [
    "U.S. officials secretly went to Venezuela this weekend.",
    "The talks were halted last fall.",
    "The mayor resigned on Monday.",
    "It began in 2019.",
]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_under_a_hundred_calls_of_our_own_at_a_depth_of_nine_at_most(sentence: str) -> None:
    """A call with its rules already loaded; what attrs generates is not ours."""
    timeline.find_times(sentence, "2022-03-08")
    calls = depth = deepest = 0

    def count(frame: FrameType, event: str, _: object) -> None:
        nonlocal calls, depth, deepest
        if not frame.f_code.co_filename.startswith(HOUSE):
            return
        if event == "call":
            calls, depth = calls + 1, depth + 1
            deepest = max(deepest, depth)
        elif event == "return":
            depth -= 1

    sys.setprofile(count)
    try:
        timeline.find_times(sentence, "2022-03-08")
    finally:
        sys.setprofile(None)
    assert calls < 100
    assert deepest <= 9


def test_the_first_sentence_of_the_readme_is_no_deeper_than_six() -> None:
    depth = deepest = 0
    timeline.find_times(SENTENCES[0], "2022-03-08")

    def count(frame: FrameType, event: str, _: object) -> None:
        nonlocal depth, deepest
        if frame.f_code.co_filename.startswith(HOUSE):
            depth += {"call": 1, "return": -1}.get(event, 0)
            deepest = max(deepest, depth)

    sys.setprofile(count)
    try:
        timeline.find_times(SENTENCES[0], "2022-03-08")
    finally:
        sys.setprofile(None)
    assert deepest <= 6
