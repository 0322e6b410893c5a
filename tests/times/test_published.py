"""The published date: what is read, with which offset, and what is refused."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

import timeline
from timeline import Instant, TimelineError
from timeline.times.foreign import explicit_date
from timeline.times.instant import FIRST_YEAR, LAST_YEAR
from timeline.times.published import read_published

PARIS = dt.timezone(dt.timedelta(hours=1))


@pytest.mark.parametrize(
    ("published", "instant"),
    [
        pytest.param(None, None, id="not-known"),
        pytest.param(dt.date(2022, 3, 8), Instant(2022, 3, 8), id="date"),
        pytest.param(dt.datetime(2022, 3, 8, 9, 30), Instant(2022, 3, 8, 9, 30), id="naive"),  # noqa: DTZ001 - naive on purpose
        pytest.param(dt.datetime(2022, 3, 8, 9, 30, tzinfo=PARIS), Instant(2022, 3, 8, 9, 30, offset=60), id="aware"),
        pytest.param("2022-03-08", Instant(2022, 3, 8), id="iso"),
        pytest.param("20220308", Instant(2022, 3, 8), id="iso-basic"),
        pytest.param("20220308T093005Z", Instant(2022, 3, 8, 9, 30, 5, offset=0), id="iso-basic-time"),
        pytest.param("  2022-03-08\n", Instant(2022, 3, 8), id="spaces"),
        pytest.param("2022-03-08T09:30:05", Instant(2022, 3, 8, 9, 30, 5), id="iso-time"),
        pytest.param("2022-03-08 09:30", Instant(2022, 3, 8, 9, 30), id="iso-space"),
        pytest.param("2022-03-08T09:30Z", Instant(2022, 3, 8, 9, 30, offset=0), id="iso-utc"),
        pytest.param("2022-03-08T09:30:05.25-05:00", Instant(2022, 3, 8, 9, 30, 5, offset=-300), id="iso-offset"),
        pytest.param("8 March 2022", Instant(2022, 3, 8), id="words"),
        pytest.param("March 8, 2022", Instant(2022, 3, 8), id="words-us"),
        pytest.param("Tuesday, 8 March 2022 09:30", Instant(2022, 3, 8, 9, 30), id="words-time"),
        pytest.param("mardi 8 mars 2022", Instant(2022, 3, 8), id="french"),
        pytest.param("8. März 2022", Instant(2022, 3, 8), id="german"),
        pytest.param("-0043-03-15", Instant(-43, 3, 15), id="before-christ"),
        pytest.param("-0043-03-15T09:30:00Z", Instant(-43, 3, 15, 9, 30, offset=0), id="before-christ-time"),
        pytest.param("0000-03-15", Instant(0, 3, 15), id="1-bc"),
        pytest.param("+2022-03-08", Instant(2022, 3, 8), id="plus"),
    ],
)
def test_read(published: str | dt.date | None, instant: Instant | None) -> None:
    found = read_published(published)
    assert found == instant
    assert (found and found.offset) == (instant and instant.offset)


@pytest.mark.parametrize(
    "published",
    [
        "",
        "soon",
        "yesterday",
        "2022-13-01",
        "2022-02-30",
        "20220230",
        "2022-03-08T25:00",
        "March 2022",
        "2022",
        "8 March",
        "-0043-13-15",
        "-0043-03-15T09:30",
        "-9999-01-01",
        "x" * 100,
        2022,
        0.5,
        [],
        b"2022-03-08",
    ],
    ids=repr,
)
def test_refused(published: Any) -> None:
    with pytest.raises(TimelineError, match="is not a date"):
        read_published(published)


@pytest.mark.parametrize(
    "text", ["", "March 2022", "8 March", "yesterday", "in two days", "8 March 22", "8 March 2022 " + "x" * 60]
)
def test_no_explicit_date(text: str) -> None:
    assert explicit_date(text) is None


def test_explicit_date_with_a_zone() -> None:
    found = explicit_date("8 March 2022 09:30 +0100")
    assert found == Instant(2022, 3, 8, 9, 30, offset=60)


@pytest.mark.parametrize(
    "instant",
    [
        Instant(2022, 3, 8),
        Instant(2022, 3, 8, 9, 30, 5, offset=-330),
        Instant(43, 3, 15),
        Instant(0, 2, 29),
        Instant(-43, 3, 15, 9, 30),
        Instant(FIRST_YEAR, offset=60),
        Instant(LAST_YEAR + 1),
    ],
    ids=str,
)
def test_an_instant_is_read_back(instant: Instant) -> None:
    found = timeline.Article("x", str(instant)).published
    assert found == instant
    assert found.offset == instant.offset


def test_the_same_by_every_form() -> None:
    forms: list[Any] = ["2022-03-08", dt.date(2022, 3, 8), dt.datetime(2022, 3, 8), "8 March 2022"]  # noqa: DTZ001 - naive on purpose
    assert len({timeline.find_times("It rained last week.", form) for form in forms}) == 1


@pytest.mark.parametrize(
    ("arguments", "options", "message"),
    [
        pytest.param((1999, None), {}, "text=1999 is not a string", id="text"),
        pytest.param(("In 1999.", "x"), {}, "published='x' is not a date", id="published"),
        pytest.param(("In 1999.", None), {"hemisphere": "east"}, "hemisphere='east' is unknown", id="hemisphere"),
        pytest.param(("In 1999.", None), {"language": "xx"}, "language='xx' is unknown", id="language"),
    ],
)
def test_bad_arguments(arguments: Any, options: Any, message: str) -> None:
    with pytest.raises(TimelineError, match=message):
        timeline.find_times(*arguments, **options)


def test_offsets_of_published_are_kept() -> None:
    [found] = timeline.find_times("It rained yesterday.", "2022-03-08T09:30+01:00")
    assert str(found.interval) == "2022-03-07T00:00:00+01:00/2022-03-08T00:00:00+01:00"


def test_an_offset_of_a_day_is_none() -> None:
    [found] = timeline.find_times("It broke at 2022-03-08T14:30:00-24:00.", None)
    assert str(found.interval) == "2022-03-08T14:30:00/2022-03-08T14:30:01"


@pytest.mark.parametrize(
    ("text", "offset"),
    [
        ("8 March 2022 14:30 +05:30", 330),
        ("8 March 2022 2:30 pm EST", -300),
        ("8 March 2022 14:30", None),
        ("8 March 2022", None),
    ],
)
def test_an_offset_is_kept(text: str, offset: int | None) -> None:
    assert read_published(text) is not None
    assert read_published(text).offset == offset  # type: ignore[union-attr]


@pytest.mark.parametrize("figures", ["3/4/2022", "03.04.2022", "3-4-2022"])
def test_figures_that_may_be_two_days_are_refused(figures: str) -> None:
    with pytest.raises(TimelineError, match="may be two days"):
        read_published(figures)


@pytest.mark.parametrize(("figures", "day"), [("13/4/2022", (4, 13)), ("4/13/2022", (4, 13)), ("5/5/2022", (5, 5))])
def test_figures_that_are_one_day_are_read(figures: str, day: tuple[int, int]) -> None:
    assert read_published(figures) == Instant(2022, *day)
