"""Lists and ranges whose members share a year or a week: each span and its value."""

from __future__ import annotations

from typing import Any

import pytest

import timeline
from times.told import unmark

P = "2022-03-08"


def row(name: str, marked: str, *values: str) -> Any:
    return pytest.param(marked, list(values), id=name)


RANGES = ("to", "through", "until", "till", "-", "–", "—")
JOINTS = (*RANGES, "and", "or", "&", "and on")
BACKWARDS = [
    *(row(f"end-{joint}", f"On [[30 May]] {joint} [[2 June 2019]] it rained.", "2019-05-30", "2019-06-02") for joint in JOINTS),
    row("end-comma-and", "On [[30 May]], and [[2 June 2019]], it rained.", "2019-05-30", "2019-06-02"),
    row("end-comma-or", "On [[30 May]], or [[2 June 2019]], it rained.", "2019-05-30", "2019-06-02"),
    row("end-and-in", "In [[May]] and in [[July 2019]] it rained.", "2019-05", "2019-07"),
    row("three", "On [[30 May]], [[1 June]] and [[2 July 2019]] it rained.", "2019-05-30", "2019-06-01", "2019-07-02"),
    row("open-commas", "In [[October]], [[June 2019]] seemed long ago.", "2021-10", "2019-06"),
    row(
        "open-commas-then-a-list",
        "In [[October]], [[June 2019]] seemed long ago, but not [[2017]] and [[2018]].",
        *("2021-10", "2019-06", "2017", "2018"),
    ),
    row("two-sentences", "The fair will open on [[30 May]]. It began on [[2 June 2019]].", "2022-05-30", "2019-06-02"),
    row("no-joint", "On [[30 May]], not on [[2 June 2019]], it rained hard.", "2021-05-30", "2019-06-02"),
    row("no-month", "It rained in [[May]] and in [[2020]].", "2021-05", "2020"),
    row("more-after", "On [[30 May]] and [[2 June 2019]] it rained, as in [[1999]].", "2019-05-30", "2019-06-02", "1999"),
    row("month-before-a-day", "From [[May]] to [[2 July 2019]] it rained.", "2019-05", "2019-07-02"),
    row("day-before-a-month", "From [[2 May]] until [[July 2019]] it rained.", "2019-05-02", "2019-07"),
    # Over the end of a year
    *(
        row(f"year-before-{joint}", f"From [[30 October]] {joint} [[2 March 2003]] it rained.", "2002-10-30", "2003-03-02")
        for joint in RANGES
    ),
    row("list-keeps-its-year", "On [[30 October]] or [[2 March 2003]] it rained.", "2003-10-30", "2003-03-02"),
    row("same-month", "From [[28 May]] to [[30 May 2019]] it rained.", "2019-05-28", "2019-05-30"),
    row("month-next-to-it", "He led it from [[2 February]] to [[4 January 2019]].", "2018-02-02", "2019-01-04"),
    row("month-over-the-year", "From [[November]] until [[early February 2019]] it rained.", "2018-11", "2019-02"),
    # Days that are in a month, and that are not
    row("last-day", "On [[31 May]] and [[2 July 2019]] it rained.", "2019-05-31", "2019-07-02"),
    row("leap-day", "On [[29 February]] and [[2 March 2016]] it rained.", "2016-02-29", "2016-03-02"),
    row("no-leap-day", "On [[29 February]] and [[2 March 2019]] it rained.", "2020-02-29", "2019-03-02"),
]
FORWARDS = [
    row("start-to", "From [[March 2019]] to [[May]] it rained.", "2019-03", "2019-05"),
    row("start-and", "In [[June 2019]] and in [[July]] it rained.", "2019-06", "2019-07"),
    row("start-ampersand", "In [[November 2019]] & [[February]] it rained.", "2019-11", "2020-02"),
    row("start-comma", "They met [[Monday]]. Unlike [[June 2019]], [[October]] was dry.", "2022-03-07", "2019-06", "2021-10"),
    row("next-year", "From [[November 2019]] to [[February]] it rained.", "2019-11", "2020-02"),
    row("next-year-even", "From [[November 2018]] to [[February]] it rained.", "2018-11", "2019-02"),
    row("next-year-day", "From [[30 October 2019]] to [[2 March]] it rained.", "2019-10-30", "2020-03-02"),
    row("same-month", "From [[2 May 2019]] to [[30 May]] it rained.", "2019-05-02", "2019-05-30"),
    row("same-year-day", "From [[2 May 2019]] to [[30 June]] it rained.", "2019-05-02", "2019-06-30"),
    row(
        "other-sentence",
        "They met [[Monday]]. It began in [[June 2019]]. The dam burst in [[October]].",
        *("2022-03-07", "2019-06", "2021-10"),
    ),
    row(
        "after-others",
        "They met in [[1999]], again in [[2001]]. From [[November 2019]] to [[February]] it rained.",
        *("1999", "2001", "2019-11", "2020-02"),
    ),
]
PARTS = [
    row("part-of-the-first", "From [[mid-June]] to [[August 2003]] it rained.", "2003-06", "2003-08"),
    row("part-of-the-last", "From [[2 June]] to [[early August 2003]] it rained.", "2003-06-02", "2003-08"),
    row("parts-of-both", "From [[late October]] to [[early March 2003]] it rained.", "2002-10", "2003-03"),
    row("part-of-no-kin", "It rained in [[early October]] and [[Friday]].", "2021-10", "2022-03-04"),
    row("forwards", "From [[early June 2003]] to [[late August]] it rained.", "2003-06", "2003-08"),
]
WITHIN = [
    row("weekdays", "From [[Monday]] to [[Wednesday last week]] it rained.", "2022-02-28", "2022-03-02"),
    row("months", "From [[March]] to [[June last year]] it rained.", "2021-03", "2021-06"),
    row("quarters", "In [[the second quarter]] and [[the third quarter of 2019]] it fell.", "2019-Q2", "2019-Q3"),
    row("seasons", "From [[the summer]] to [[the fall of 2019]] it rained.", "2019-SU", "2019-FA"),
    row("days", "From [[March 3]] to [[June 4 last year]] it rained.", "2021-03-03", "2021-06-04"),
    row("day-and-month", "From [[January 3]] to [[June last year]] it rained.", "2021-01-03", "2021-06"),
    row("month-and-day", "From [[January]] to [[June 4 last year]] it rained.", "2021-01", "2021-06-04"),
    row("weekday-and-month", "It rained on [[Monday]] and in [[June last year]].", "2022-03-07", "2021-06"),
    row("month-and-season", "It rained in [[February]] and in [[the summer of 2019]].", "2022-02", "2019-SU"),
    row("forwards", "In [[the first quarter of 2019]] and [[the third quarter]] it fell.", "2019-Q1", "2019-Q3"),
]


@pytest.mark.parametrize(("marked", "values"), [*BACKWARDS, *FORWARDS, *PARTS, *WITHIN])
def test_shared(marked: str, values: list[str]) -> None:
    text, spans = unmark(marked)
    assert [(time.text, time.value) for time in timeline.find_times(text, P)] == list(zip(spans, values, strict=True))
