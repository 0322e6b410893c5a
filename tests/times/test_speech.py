"""Quoted speech: "today" in it is the day of the speaking, where the text tells that day; P, a Tuesday, is when it was printed."""

from __future__ import annotations

from typing import Any

import pytest

import timeline
from times.told import unmark

P = "2022-03-08"  # a Tuesday
MONDAY, TUESDAY = "2022-03-07", "2022-03-08"


def row(name: str, marked: str, *values: str) -> Any:
    return pytest.param(marked, list(values), id=name)


def _words(count: int) -> str:
    """So many words that say nothing of time or speech."""
    return " ".join(["very"] * count)


AFTER = [
    row(
        "two-in-one-after-another",
        'In [[1999]] it sank. "We sail [[today]] or [[tomorrow]]," he said on [[Monday]].',
        "1999",
        MONDAY,
        TUESDAY,
        MONDAY,
    ),
    row(
        "after-two-others",
        'In [[1999]] and [[2001]] it sank. "We sail [[today]]," he said on [[Monday]].',
        "1999",
        "2001",
        MONDAY,
        MONDAY,
    ),
    row("today", '"We sail [[today]]," he said on [[Monday]].', MONDAY, MONDAY),
    row("today-curly", "“We sail [[today]],” he said on [[Monday]].", MONDAY, MONDAY),
    row("tonight", '"We sail [[tonight]]," he said on [[Monday]].', "2022-03-07TNI", MONDAY),
    row("this-morning", '"We sailed [[this morning]]," he said on [[Monday]].', "2022-03-07TMO", MONDAY),
    row("tomorrow", '"We sail [[tomorrow]]," he said on [[Monday]].', "2022-03-08", MONDAY),
    row("yesterday", '"We sailed [[yesterday]]," he said on [[Monday]].', "2022-03-06", MONDAY),
    row("other-weekday", '"We sail [[today]]," he said on [[Friday]].', "2022-03-04", "2022-03-04"),
    row("said-yesterday", '"We sail [[today]]," he said [[yesterday]].', MONDAY, MONDAY),
    row("two-in-one", '"We sail [[today]] or [[tomorrow]]," he said on [[Monday]].', MONDAY, TUESDAY, MONDAY),
    row("the-quotation-first", '"[[Today]] we sail," he said on [[Monday]].', MONDAY, MONDAY),
    row("another-day-after", '"We sail [[today]]," he said on [[Monday]], not [[Friday]].', MONDAY, MONDAY, "2022-03-04"),
    row("second-quotation", '"Yes," he said. "We sail [[today]]," he added on [[Monday]].', MONDAY, MONDAY),
    row("third-quotation", '"Yes," he said. "No," he said. "We sail [[today]]," he said on [[Monday]].', MONDAY, MONDAY),
    row("after-others", 'In [[1999]] it sank. "We sail [[today]]," he said on [[Monday]].', "1999", MONDAY, MONDAY),
    *(
        row(verb, f'"We sail [[today]]," they {verb} on [[Monday]].', MONDAY, MONDAY)
        for verb in ("said", "announced", "reported", "added", "wrote", "warned", "declared")
    ),
    row("told", '"We sail [[today]]," they told us on [[Monday]].', MONDAY, MONDAY),
    row("later-paragraph", 'It rained.\n\n"We sail [[today]]," he said on [[Monday]].', MONDAY, MONDAY),
]
NOT_AFTER = [
    row("before-a-quotation", 'They sail [[today]]. "No storms," he said on [[Monday]].', TUESDAY, MONDAY),
    row(
        "not-closed-in-another-paragraph",
        '"We wait.\n\nThey sail [[today]]. "No storms," he said on [[Monday]].',
        TUESDAY,
        MONDAY,
    ),
    row("other-term", '"We sailed on [[Friday]]," he said on [[Monday]].', "2022-03-04", MONDAY),
    row("not-quoted", "They sail [[today]], he said on [[Monday]].", TUESDAY, MONDAY),
    row("after-a-quotation", '"Yes," she said. They sail [[today]], he said on [[Monday]].', TUESDAY, MONDAY),
    row("after-two-quotations", '"Yes," she said. "No," he said. They sail [[today]], he said on [[Monday]].', TUESDAY, MONDAY),
    row("opened-in-another-paragraph", '"We wait.\n\nThey sail [[today]], he said on [[Monday]].', TUESDAY, MONDAY),
    row("no-speech", '"We sail [[today]]," and on [[Monday]] they sailed.', TUESDAY, MONDAY),
    row("another-paragraph", '"We sail [[today]]."\n\nHe said no on [[Monday]].', TUESDAY, MONDAY),
    row("month", '"We sail [[today]]," he said in [[March]].', TUESDAY, "2022-03"),
    row("year", '"We sail [[today]]," he said in [[2022]].', TUESDAY, "2022"),
    row("length", '"We sail [[today]]," he said for [[two days]].', TUESDAY, "P2D"),
    row("no-day", '"We sail [[today]]," he said.', TUESDAY),
    row(
        "not-told-after-but-before",
        '[[Friday]] he said: "We sail [[today]]," and on [[Monday]] they did.',
        *("2022-03-04", "2022-03-04", MONDAY),
    ),
    row("said-on-colon", 'He said on [[Monday]]: "We sail [[today]]."', MONDAY, MONDAY),
    row("said-on-a-full-date", '"We sail [[today]]," he said on [[March 3, 2022]].', "2022-03-03", "2022-03-03"),
    row("said-on-a-month-day", '"We sail [[today]]," he said on [[March 3]].', "2022-03-03", "2022-03-03"),
    row("said-late", '"We sail [[today]]," he said [[late Monday]].', MONDAY, MONDAY),
    row("said-in-the-morning", '"We sail [[today]]," he said [[Monday morning]].', MONDAY, "2022-03-07TMO"),
    row("told-last-friday", '"We sail [[today]]," he told them [[last Friday]].', "2022-03-04", "2022-03-04"),
    row("said-in-a-month", '"We sail [[today]]," he said in [[March]].', TUESDAY, "2022-03"),
]
BEFORE = [
    row("after-its-quotation", 'On [[Monday]] he said "no" to all. They sail [[today]].', MONDAY, TUESDAY),
    row(
        "after-others",
        'In [[1999]] and [[2001]] it sank. On [[Monday]] he said: "We sail [[today]]."',
        "1999",
        "2001",
        MONDAY,
        MONDAY,
    ),
    row("said", 'On [[Monday]] he said: "We sail [[today]]."', MONDAY, MONDAY),
    row("another-weekday", 'On [[Friday]] he said: "We sail [[today]]."', "2022-03-04", "2022-03-04"),
    row("yesterday", '[[Yesterday]] he said: "We sail [[today]]."', MONDAY, MONDAY),
    row("after-another", 'In [[1999]] it sank. On [[Monday]] he said: "We sail [[today]]."', "1999", MONDAY, MONDAY),
    row("not-closed", 'On [[Friday]] he said: "We sail [[today]] or on [[Monday]]', "2022-03-04", "2022-03-04", MONDAY),
    row("no-speech", 'On [[Monday]] they sailed: "We sail [[today]]."', MONDAY, TUESDAY),
    row("another-paragraph", 'On [[Monday]] he said no.\n\n"We sail [[today]]."', MONDAY, TUESDAY),
    row("month", 'In [[March]] he said: "We sail [[today]]."', "2022-03", TUESDAY),
    row("in-the-quotation", '"On [[Monday]] he said no and we sail [[today]]."', MONDAY, TUESDAY),
]
REACH = [
    row(
        "never-closed-far-before",
        f'"Go. {_words(196)}. They sail [[today]]. "No storms," he said on [[Monday]].',
        TUESDAY,
        MONDAY,
    ),
    row("never-closed-far-after", f'"We sail [[today]], {_words(199)} "No storms," he said on [[Monday]].', TUESDAY, MONDAY),
    row("twenty-four-pieces-after", f'"We sail [[today]]" the {_words(7)} men said on [[Monday]].', MONDAY, MONDAY),
    row(
        "twenty-five-pieces-after",
        f'"We sail [[today]]" the {_words(4)} men said, and their boats sank [[Monday]].',
        *(TUESDAY, MONDAY),
    ),
    row("twenty-four-pieces-before", f'[[Monday]] the {_words(8)} men said: "We sail [[today]]."', MONDAY, MONDAY),
    row("four-hundred-pieces-before", f'"{_words(199)}, [[today]] we sail," he said on [[Monday]].', MONDAY, MONDAY),
    row("four-hundred-pieces-after", f'"We sail [[today]], {_words(199)}" he said on [[Monday]].', MONDAY, MONDAY),
]


@pytest.mark.parametrize(("marked", "values"), [*AFTER, *NOT_AFTER, *BEFORE, *REACH])
def test_said(marked: str, values: list[str]) -> None:
    text, spans = unmark(marked)
    assert [(time.text, time.value) for time in timeline.find_times(text, P)] == list(zip(spans, values, strict=True))


def test_said_with_a_clock() -> None:
    [tonight, monday] = timeline.find_times('"We sail tonight," he said on Monday.', "2022-03-08T10:30")
    assert (tonight.value, monday.value) == ("2022-03-07TNI", MONDAY)
