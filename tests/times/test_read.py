"""find_times as a whole: its arguments, the published moment, datelines, what is hidden, and what an expression tells."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

import timeline
from timeline import Instant, TimelineError
from timeline.times.read import _has_clock
from times.told import placed, sides, told, unmark

P = "2022-03-08"  # a Tuesday
ZERO_WIDTH = "\u200b"


@pytest.mark.parametrize(
    ("text", "options", "message"),
    [
        pytest.param(None, {}, "text=None is not a string: give the article's text", id="no-text"),
        pytest.param(b"On Friday.", {}, r"text=b'On Friday\.' is not a string", id="bytes"),
        pytest.param("", {"hemisphere": "east"}, "hemisphere='east' is unknown: use 'north' or 'south'", id="hemisphere"),
        pytest.param("", {"hemisphere": None}, "hemisphere=None is unknown", id="no-hemisphere"),
        pytest.param("", {"prefer": "later"}, "prefer='later' is unknown: use 'past', 'future' or None", id="prefer"),
        pytest.param("", {"prefer": ""}, "prefer='' is unknown", id="prefer-empty"),
        pytest.param("", {"tense": "past"}, "tense='past' is not a function: give one from an offset", id="tense"),
        pytest.param("", {"language": None}, "language=None is not a code: give one such as 'en', 'fr' or 'de'", id="language"),
        pytest.param("", {"language": b"en"}, "language=b'en' is not a code", id="language-bytes"),
    ],
)
def test_arguments_are_checked(text: Any, options: dict[str, Any], message: str) -> None:
    with pytest.raises(TimelineError, match=message):
        timeline.find_times(text, P, **options)


def test_options_are_named() -> None:
    assert timeline.find_times(text="In 2019.", published=P)[0].value == "2019"
    with pytest.raises(TypeError):
        timeline.find_times("In 2019.", P, "en")  # type: ignore[call-arg]


def test_a_text_may_be_empty() -> None:
    assert timeline.find_times("", P) == ()
    assert timeline.find_times("", None, hemisphere="north", prefer="past", tense=lambda _: None) == ()


# What nobody sees -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "options", "value"),
    [
        pytest.param("Signed on 3/4/2022.", {}, "2022-03-04", id="month-first"),
        pytest.param("Signed on 3/4/2022.", {"day_first": True}, "2022-04-03", id="day-first"),
        pytest.param("Snow fell last winter.", {}, "2021-WI", id="north"),
        pytest.param("Fair, town hall, on Friday.", {}, "2022-03-04", id="no-preference"),
        pytest.param("Fair, town hall, on Friday.", {"prefer": "future"}, "2022-03-11", id="prefer-future"),
        pytest.param("Fair on Friday.", {"tense": lambda _: "future"}, "2022-03-11", id="tense"),
        pytest.param("Le 4 mai 2020, il pleut.", {"language": "fr"}, "2020-05-04", id="language"),
    ],
)
def test_what_is_hidden_changes_nothing(text: str, options: dict[str, Any], value: str) -> None:
    [seen] = timeline.find_times(text, P, **options)
    [hidden] = timeline.find_times(text[:2] + ZERO_WIDTH + text[2:], P, **options)
    assert seen.value == hidden.value == value
    assert seen.text == hidden.text
    assert hidden.start_char == seen.start_char + 1


def test_what_is_hidden_keeps_the_hemisphere() -> None:
    [time] = timeline.find_times(f"Snow{ZERO_WIDTH} fell last winter.", P, hemisphere="south")
    assert told(time) == "DATE 2021-WI 2021-06-01/2021-09-01"


def test_what_is_hidden_keeps_the_published_moment() -> None:
    [time] = timeline.find_times(f"It{ZERO_WIDTH} left two hours ago.", "2022-03-08T10:30")
    assert time.value == "2022-03-08T08"


def test_tense_is_asked_where_the_text_has_it() -> None:
    text = f"It{ZERO_WIDTH}{ZERO_WIDTH} rained on Friday."
    asked: list[int] = []
    timeline.find_times(text, P, tense=asked.append)
    assert asked == [text.index("Friday")]


# The published moment -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        ("2022-03-08", "TIME 2022-03-08 -"),
        (dt.date(2022, 3, 8), "TIME 2022-03-08 -"),
        ("2022-03-08T00:00", "TIME 2022-03-08 -"),
        ("2022-03-08T00:00:01", "TIME 2022-03-07T22 2022-03-07T22:00/2022-03-07T23:00"),
        ("2022-03-08T00:01", "TIME 2022-03-07T22 2022-03-07T22:00/2022-03-07T23:00"),
        ("2022-03-08T01:00", "TIME 2022-03-07T23 2022-03-07T23:00/2022-03-08"),
        ("2022-03-08T10:30", "TIME 2022-03-08T08 2022-03-08T08:00/2022-03-08T09:00"),
        (None, "TIME PAST_REF -"),
    ],
)
def test_hours_ago(published: str | dt.date | None, expected: str) -> None:
    [time] = timeline.find_times("It left two hours ago.", published)
    assert told(time) == expected


@pytest.mark.parametrize(
    ("moment", "has"),
    [
        (Instant(2022, 3, 8), False),
        (Instant(2022, 3, 8, 1), True),
        (Instant(2022, 3, 8, 0, 1), True),
        (Instant(2022, 3, 8, 0, 0, 1), True),
        (Instant(2022, 3, 8, offset=0), True),  # midnight in a zone is told
    ],
)
def test_has_clock(moment: Instant, has: bool) -> None:
    assert _has_clock(moment) is has


def test_hours_before_midnight_in_a_zone() -> None:
    [time] = timeline.find_times("It left two hours ago.", "2022-03-08T00:00Z")
    assert time.value == "2022-03-07T22"
    assert sides(time.interval) == "2022-03-07T22:00:00Z/2022-03-07T23:00:00Z".replace(":00Z", "Z")


# Datelines ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "published", "values"),
    [
        pytest.param(
            "MIAMI, March 8, 2022 (AP) -- It rained on Monday.", None, ["2022-03-08", "2022-03-07"], id="stands-in-for-published"
        ),
        pytest.param(
            "MIAMI, March 8, 2022 (AP) -- It rained on Monday.",
            "2022-03-15",
            ["2022-03-08", "2022-03-14"],
            id="published-is-known",
        ),
        pytest.param("MIAMI, March 8 (AP) -- It rained on Monday.", None, ["XXXX-03-08", "XXXX-WXX-1"], id="no-year"),
        pytest.param("MIAMI, March 7 (AP) -- It will rain.", P, ["2022-03-07"], id="tense-is-not-its"),
        pytest.param("On March 7 it will rain.", P, ["2023-03-07"], id="tense-is-the-sentence's"),
        pytest.param("MIAMI, Monday (AP) -- It will rain.", P, ["2022-03-07"], id="weekday"),
    ],
)
def test_dateline(text: str, published: str | None, values: list[str]) -> None:
    assert [time.value for time in timeline.find_times(text, published)] == values


def test_prefer_is_not_for_datelines() -> None:
    text = "MIAMI, March 7 (AP) -- Rain on Friday."
    assert [time.value for time in timeline.find_times(text, P, prefer="future")] == ["2022-03-07", "2022-03-11"]


@pytest.mark.parametrize(
    ("text", "past", "future"),
    [
        pytest.param("Fair: Friday, town hall.", "2022-03-04", "2022-03-11", id="weekday"),
        pytest.param("Fair: April 2, town hall.", "2021-04-02", "2022-04-02", id="month-day"),
        pytest.param("Fair: late Friday, town hall.", "2022-03-04", "2022-03-11", id="part"),
        pytest.param("They met on Friday.", "2022-03-04", "2022-03-04", id="past-verb"),
        pytest.param("They will meet on Friday.", "2022-03-11", "2022-03-11", id="future-verb"),
        pytest.param("Fair: last Friday, town hall.", "2022-03-04", "2022-03-04", id="last"),
    ],
)
def test_prefer(text: str, past: str, future: str) -> None:
    assert [timeline.find_times(text, P, prefer=where)[0].value for where in ("past", "future")] == [past, future]


# Lists and ranges, read in step ---------------------------------------------------------------------------------------

STEPS = [
    ("The fair will open [[Monday]] and [[Wednesday]].", ["2022-03-14", "2022-03-16"]),
    ("The hall shut in [[2019]]. The fair will open [[Monday]] and [[Wednesday]].", ["2019", "2022-03-14", "2022-03-16"]),
    ("The hall shut in [[2019]]. The fair ran from [[Monday]] to [[Wednesday]].", ["2019", "2022-02-28", "2022-03-02"]),
    (
        "It shut on [[Friday]]. The fair will run from [[Monday]] to [[Wednesday]].",
        ["2022-03-04", "2022-03-14", "2022-03-16"],
    ),
    (
        "They worked [[Monday]] to [[Tuesday]]. The fair ran from [[Monday]] to [[Wednesday]], and then [[Friday]].",
        ["2022-03-07", "2022-03-08", "2022-02-28", "2022-03-02", "2022-03-04"],
    ),
    ("The fair will open [[Monday]] or [[Wednesday]].", ["2022-03-14", "2022-03-16"]),
    ("The fair will run from [[Monday]] to [[Wednesday]].", ["2022-03-14", "2022-03-16"]),
    ("The fair opened [[Monday]] and [[Wednesday]].", ["2022-03-07", "2022-03-02"]),
    ("The fair ran from [[Wednesday]] to [[Monday]].", ["2022-03-02", "2022-03-07"]),
    ("The fair ran from [[Monday]] to [[Wednesday]].", ["2022-02-28", "2022-03-02"]),
    ("The fair will open [[Friday]], and clerks will rest [[Wednesday]].", ["2022-03-11", "2022-03-09"]),
    ("It will run from [[November]] to [[February]].", ["2022-11", "2023-02"]),
    ("It ran from [[9 a.m.]] to [[5 p.m. on Monday]].", ["2022-03-07T09:00", "2022-03-07T17:00"]),
]


@pytest.mark.parametrize(("marked", "values"), STEPS)
def test_in_step(marked: str, values: list[str]) -> None:
    text, spans = unmark(marked)
    found = timeline.find_times(text, P)
    assert [time.text for time in found] == spans
    assert [time.value for time in found] == values


# What an expression tells ---------------------------------------------------------------------------------------------

FIELDS = [
    ("Built in [[1850]].", "DATE 1850 1850-01-01/1851-01-01", "1850 in -", "1850"),
    ("Built [[circa 1850]].", "DATE 1850 APPROX 1850-01-01/1851-01-01", "1850 - -", "1850~"),
    ("Built in [[about 1850]].", "DATE 1850 APPROX 1850-01-01/1851-01-01", "1850 in -", "1850~"),
    ("He was born [[1860?]] and wed.", "DATE 1860 APPROX 1860-01-01/1861-01-01", "1860 - -", "1860?"),
    ("Shut at [[the end of 2021]].", "DATE 2021 END 2021-09-01/2022-01-01", "2021 at -", "2021-09/2021-12"),
    ("Shut in [[early 2021]].", "DATE 2021 START 2021-01-01/2021-05-01", "2021 in -", "2021-01/2021-04"),
    ("Shut since [[early 2021]].", "DATE 2021 START 2021-01-01/2021-05-01", "2021 since 2021-01-01/..", "2021-01/2021-04"),
    (
        "Paid [[on or before March 5]].",
        "DATE 2022-03-05 ON_OR_BEFORE 2022-03-05/2022-03-06",
        "2022-03-05 - ../2022-03-06",
        "2022-03-05",
    ),
    ("Open since [[2014]].", "DATE 2014 2014-01-01/2015-01-01", "2014 since 2014-01-01/..", "2014"),
    ("Sold [[every Monday]].", "SET XXXX-WXX-1 quant=EVERY -", "XXXX-WXX-1 - -", None),
    ("Sold [[twice a week]].", "SET P1W freq=2X -", "P1W - -", None),
    ("It is [[now]] cold.", "DATE PRESENT_REF -", "PRESENT_REF - -", None),
    ("It took [[two days]].", "DURATION P2D -", "P2D - -", None),
    ("It took [[more than a year]].", "DURATION P1Y MORE_THAN -", "P1Y - -", None),
]


@pytest.mark.parametrize(("marked", "fields", "place", "edtf"), FIELDS)
def test_fields(marked: str, fields: str, place: str, edtf: str | None) -> None:
    text, spans = unmark(marked)
    [time] = timeline.find_times(text, P)
    assert ([time.text], time.start_char, time.end_char) == (spans, marked.index("[["), marked.index("]]") - 2)
    assert (told(time), placed(time), time.edtf) == (fields, place, edtf)


def test_of_a_range_each_end_has_the_whole() -> None:
    found = timeline.find_times("He ruled from 2010 to 2012, and since 2014.", P)
    assert [placed(time) for time in found] == [
        "2010 from 2010-01-01/2013-01-01",
        "2012 to 2010-01-01/2013-01-01",
        "2014 since 2014-01-01/..",
    ]


def test_anchors_are_told() -> None:
    times = timeline.find_times("It fell on May 4, 2020. Two days later it rained; it is daily news this week.", P)
    assert [sides(time.anchor) for time in times] == ["-", "2020-05-04/2020-05-05", "-", "2022-03-08/2022-03-09"]
    assert [time.rule for time in times] == ["month-day-year", "later", "adverb-of-set", "this-unit"]


def test_a_dateline_anchors_the_values_too() -> None:
    [_, ago] = timeline.find_times("MIAMI, March 8, 2022 (AP) -- It left two hours ago.", None)
    assert told(ago) == "TIME 2022-03-08 -"


def test_a_tense_that_is_none_is_refused() -> None:
    with pytest.raises(timeline.TimelineError, match="tense returned 'FUTURE': it may return 'past'"):
        timeline.find_times("They meet on Monday.", P, tense=lambda _: "FUTURE")
