"""Signals and ranges: the word before a span, the side it opens, and the interval of two spans told as one range."""

from __future__ import annotations

from typing import Any

import pytest

import timeline
from timeline.times.interval import Grain
from times.told import placed, unmark

P = "2022-03-08"  # a Tuesday


def row(name: str, marked: str, *expected: str, published: str | None = P) -> Any:
    return pytest.param(marked, published, list(expected), id=name)


SIGNALS = [
    row("none-first", "[[Monday]] it rained.", "2022-03-07 - -"),
    row("none-first-in-brackets", "([[Monday]]) it rained.", "2022-03-07 - -"),
    row("none-first-last-a-signal", "[[Monday]] they came in ", "2022-03-07 - -"),
    row("none-after-a-space-last-a-signal", " [[Monday]] they came in", "2022-03-07 - -"),
    row("second-word", "On [[Monday]] it rained.", "2022-03-07 on -"),
    row("after-a-dash", "They came in—[[Monday]], that is.", "2022-03-07 - -"),
    row("after-a-quotation-mark", 'They came in "[[Monday]], not late" as told.', "2022-03-07 - -"),
    row("after-a-paragraph", "What we live for\n\n[[Monday]] was dry.", "2022-03-07 - -"),
    row("no-signal", "They met [[Monday]].", "2022-03-07 - -"),
    row("of", "They are children of [[1990]].", "1990 - -"),
    row("owner", "Spirits sank after [[Saturday]]'s defeat.", "2022-03-05 - -"),
    row("owner-curly", "Spirits sank after [[Saturday]]’s defeat.", "2022-03-05 - -"),
    row("no-owner", "Spirits sank after [[Saturday]].", "2022-03-05 after 2022-03-06/.."),
    row("plain-to", "They drove it to [[1990]].", "1990 to -"),
    row("prior-to", "They had left prior to [[1990]].", "1990 before ../1990-01-01"),
    row("prior-to-first", "Prior to [[1990]] it stood.", "1990 before ../1990-01-01"),
    row("prior-to-far", "The old mill had long been shut prior to [[1990]].", "1990 before ../1990-01-01"),
    row("prior-on", "They had met prior on [[Monday]].", "2022-03-07 on -"),
    row("prior-until", "There was no rain prior until [[Monday]].", "2022-03-07 until ../2022-03-08"),
    row("to-first", "To [[1990]] it owes much.", "1990 to -"),
    row("not-prior-to", "It is close to [[1990]].", "1990 to -"),
    *(
        row(f"none-{word}", f"It stood {word} [[2014]].", f"2014 {word} -")
        for word in ("from", "in", "at", "throughout", "toward")
    ),
    *(
        row(f"to-end-{word}", f"It stood {word} [[2014]].", f"2014 {word} ../2015-01-01")
        for word in ("until", "till", "by", "through")
    ),
    row("attributive", "It cut jobs after [[third-quarter]] profit fell.", "2021-Q3 - -"),
    row("fell-through", "It fell through [[two months later]].", "P2M - -"),
    row("fell-through-last-week", "The sale fell through [[last week]].", "2022-W09 - -"),
    row("went-on-through", "It went on through [[last week]].", "2022-W09 through ../2022-03-07"),
    row("through-the-winter", "It went on through [[the winter]].", "2021-WI through -"),
    row("through-a-season", "It went on through [[winter 2021]].", "2021-WI through ../2022-03-01"),
    row("from-until", "It stood from [[2014]] until the war.", "2014 from 2014-01-01/.."),
    row("from-onward", "It stood from [[2014]] onward.", "2014 from 2014-01-01/.."),
    row("from-on", "It took from [[2014]] on loans of others.", "2014 from -"),
    row("following", "Following [[2014]] it stood.", "2014 following 2015-01-01/.."),
]
SIDES = [
    row("before", "It stood before [[2014]].", "2014 before ../2014-01-01"),
    row("before-the-end", "It fell before [[the end of 2021]].", "2021 before ../2022-01-01"),
    row("before-the-start", "It fell before [[the start of 2021]].", "2021 before ../2021-01-01"),
    row("after-the-end", "It fell after [[the end of 2021]].", "2021 after 2022-01-01/.."),
    row("since-the-end", "It stood since [[the end of 2021]].", "2021 since 2021-09-01/.."),
    row("the-end", "It fell at [[the end of 2021]].", "2021 at -"),
    row("on-or-before", "It was paid [[on or before March 5]].", "2022-03-05 - ../2022-03-06"),
    row("on-or-after", "It was built [[on or after May 5, 2001]].", "2001-05-05 - 2001-05-05/.."),
    row("more-than-one-ago", "It began [[more than a year ago]].", "2021 - ../2022-01-01"),
    row("more-than-five-ago", "It began [[more than five years ago]].", "2017 - -"),
    row("less-than-one-ago", "It began [[less than a year ago]].", "2021 - -"),
    row("no-date", "It will stand until [[now]].", "PRESENT_REF until -"),
    row("no-published", "It stood until [[yesterday]].", "PAST_REF until -", published=None),
]
BOTH = "2010-05-01/2012-06-04"
JOINT = [
    *(
        row(
            f"word-{joint}",
            f"It stood from [[1 May 2010]] {joint} [[3 June 2012]].",
            f"2010-05-01 from {BOTH}",
            f"2012-06-03 {joint} {BOTH}",
        )
        for joint in ("to", "through", "until", "till")
    ),
    *(
        row(
            f"mark-{joint}",
            f"It stood, [[1 May 2010]] {joint} [[3 June 2012]], in Rome.",
            f"2010-05-01 - {BOTH}",
            f"2012-06-03 - {BOTH}",
        )
        for joint in ("–", "-", "—", "/")
    ),
    row("other-word", "It stood on [[1 May 2010]] not [[3 June 2012]].", "2010-05-01 on -", "2012-06-03 - -"),
    row("capital-to", "FROM [[1 MAY 2010]] TO [[3 JUNE 2012]]", f"2010-05-01 from {BOTH}", f"2012-06-03 to {BOTH}"),
    row(
        "between-and",
        "It stood between [[1 May 2010]] and [[3 June 2012]].",
        f"2010-05-01 between {BOTH}",
        f"2012-06-03 - {BOTH}",
    ),
    row(
        "next-to-each-other",
        "They fought on [[11]] and [[12 August 1704]].",
        "1704-08-11 on 1704-08-11/1704-08-13",
        "1704-08-12 - 1704-08-11/1704-08-13",
    ),
    row("in-and", "It stood on [[1 May 2010]] and [[3 June 2012]].", "2010-05-01 on -", "2012-06-03 - -"),
    # Other spans around them
    row(
        "after-a-year",
        "In [[1999]] it fell, and it stood from [[2010]] to [[2012]].",
        *("1999 in -", "2010 from 2010-01-01/2013-01-01", "2012 to 2010-01-01/2013-01-01"),
    ),
    row(
        "after-a-set",
        "In [[1999]] it ran [[daily]]. It stood from [[2010]] to [[2012]].",
        *("1999 in -", "P1D - -", "2010 from 2010-01-01/2013-01-01", "2012 to 2010-01-01/2013-01-01"),
    ),
    row(
        "before-a-year",
        "It stood from [[2010]] to [[2012]], but fell in [[2020]].",
        *("2010 from 2010-01-01/2013-01-01", "2012 to 2010-01-01/2013-01-01", "2020 in -"),
    ),
    row("two-in-a-row-backwards", "It ran from [[2012]] to [[2011]].", "2012 from -", "2011 to -"),
    # A length with its last day
    row(
        "year-ended",
        "It rose in [[the year]] ended [[March 31, 2021]].",
        "P1Y in 2020-04-01/2021-04-01",
        "2021-03-31 - 2020-04-01/2021-04-01",
    ),
    row(
        "year-ending",
        "It rose in [[the year]] ending [[March 31, 2021]].",
        "P1Y in 2020-04-01/2021-04-01",
        "2021-03-31 - 2020-04-01/2021-04-01",
    ),
    row(
        "months-ended",
        "It rose in [[the three months]] ended [[March 31, 2021]].",
        "P3M in 2021-01-01/2021-04-01",
        "2021-03-31 - 2021-01-01/2021-04-01",
    ),
    row(
        "months-to",
        "It rose in [[the three months]] to [[March 31, 2021]].",
        "P3M in 2021-01-01/2021-04-01",
        "2021-03-31 to 2021-01-01/2021-04-01",
    ),
    row("length-in", "It took [[two years]] in [[2010]].", "P2Y - -", "2010 in -"),
    row("length-then-a-set", "It took [[two years]]. It ran [[daily]].", "P2Y - -", "P1D - -"),
    row("war-ended", "The war of [[1939]] ended [[1945]].", "1939 - -", "1945 - -"),
]
ORDER = [
    row(
        "in-order",
        "It rained from [[Sunday]] to [[Monday]].",
        "2022-03-06 from 2022-03-06/2022-03-08",
        "2022-03-07 to 2022-03-06/2022-03-08",
    ),
    row(
        "starts-before",
        "It rained from [[Monday]] to [[Thursday]].",
        "2022-02-28 from 2022-02-28/2022-03-04",
        "2022-03-03 to 2022-02-28/2022-03-04",
    ),
    row(
        "months-start-before",
        "It rained from [[March]] to [[June]].",
        "2021-03 from 2021-03-01/2021-07-01",
        "2021-06 to 2021-03-01/2021-07-01",
    ),
    row(
        "starts-today",
        "The fair, [[Tuesday]] through [[Thursday]], is free.",
        "2022-03-08 - 2022-03-08/2022-03-11",
        "2022-03-10 through 2022-03-08/2022-03-11",
    ),
    row(
        "starts-today-past",
        "The fair, held [[Tuesday]] through [[Thursday]], was free.",
        "2022-03-08 - 2022-03-08/2022-03-11",
        "2022-03-10 through 2022-03-08/2022-03-11",
    ),
    row(
        "future",
        "They will meet [[Sunday]] through [[Wednesday]].",
        "2022-03-13 - 2022-03-13/2022-03-17",
        "2022-03-16 through 2022-03-13/2022-03-17",
    ),
    row(
        "future-in-order",
        "They will meet [[Thursday]] through [[Friday]].",
        "2022-03-10 - 2022-03-10/2022-03-12",
        "2022-03-11 through 2022-03-10/2022-03-12",
    ),
    row("future-list", "It will rain [[Sunday]] and [[Tuesday]].", "2022-03-13 - -", "2022-03-15 - -"),
    row(
        "one-of-two",
        "It will rain [[Sunday]] or [[Tuesday]].",
        "2022-03-13 - 2022-03-13/2022-03-16",
        "2022-03-15 - 2022-03-13/2022-03-16",
    ),
    row("past-list", "It rained [[Monday]] and [[Thursday]].", "2022-03-07 - -", "2022-03-03 - -"),
    row("future-apart", "It will rain [[Sunday]], not [[Tuesday]].", "2022-03-13 - -", "2022-03-08 - -"),
]
CLOCKS = [
    row(
        "day-told-last",
        "It is open from [[9 a.m.]] to [[5 p.m. on Monday]].",
        "2022-03-07T09:00 from 2022-03-07T09:00/2022-03-07T17:01",
        "2022-03-07T17:00 to 2022-03-07T09:00/2022-03-07T17:01",
    ),
    row(
        "days-told",
        "It rained from [[9 a.m. Sunday]] to [[5 p.m. Monday]].",
        "2022-03-06T09:00 from 2022-03-06T09:00/2022-03-07T17:01",
        "2022-03-07T17:00 to 2022-03-06T09:00/2022-03-07T17:01",
    ),
    row(
        "no-day-told",
        "It rained from [[9 a.m.]] to [[5 p.m.]] here.",
        "2022-03-08T09:00 from 2022-03-08T09:00/2022-03-08T17:01",
        "2022-03-08T17:00 to 2022-03-08T09:00/2022-03-08T17:01",
    ),
]


@pytest.mark.parametrize(("marked", "published", "expected"), [*SIGNALS, *SIDES, *JOINT, *ORDER, *CLOCKS])
def test_placed(marked: str, published: str | None, expected: list[str]) -> None:
    text, spans = unmark(marked)
    found = timeline.find_times(text, published)
    assert [time.text for time in found] == spans
    assert [placed(time) for time in found] == expected


@pytest.mark.parametrize(
    ("text", "grain"),
    [
        pytest.param("It stood from May 2010 to 2012.", Grain.YEAR, id="coarse-last"),
        pytest.param("It stood from 2010 to May 2012.", Grain.YEAR, id="coarse-first"),
        pytest.param("It stood from 1 May 2010 to June 2012.", Grain.MONTH, id="months"),
    ],
)
def test_a_range_is_as_coarse_as_its_coarser_end(text: str, grain: Grain) -> None:
    assert [time.range and time.range.grain for time in timeline.find_times(text, P)] == [grain, grain]


def test_a_week_from_monday_to_monday() -> None:
    first, last = timeline.find_times("It rained from Monday to Monday.", "2022-03-08")
    assert (first.value, last.value) == ("2022-02-28", "2022-03-07")
    first, last = timeline.find_times("It will rain from Monday to Monday.", "2022-03-08")
    assert (first.value, last.value) == ("2022-03-14", "2022-03-21")


def test_a_long_joint_shares_the_year() -> None:
    times = timeline.find_times("It rained on 30 May and again on 2 June 2019.", "2022-03-08")
    assert [time.value for time in times] == ["2019-05-30", "2019-06-02"]
