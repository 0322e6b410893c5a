"""`resolve` by tables: a term, what is known around it, and the interval it must have, with its grain."""

from __future__ import annotations

from typing import Any

import pytest

from timeline import Grain, Instant, Interval
from timeline.times.anchors import Anchors, Direction
from timeline.times.counting import up_to
from timeline.times.interval import moved, unit
from timeline.times.parts import third
from timeline.times.resolve import resolve
from timeline.times.terms import (
    Ago,
    Bare,
    Beside,
    Calendar,
    Century,
    Clock,
    Day,
    DayOfMonth,
    Decade,
    Duration,
    Half,
    Holiday,
    Last,
    Later,
    Millennium,
    Modified,
    Month,
    MonthDay,
    Next,
    Nth,
    Part,
    PartOfDay,
    Quarter,
    Reference,
    Repeat,
    Season,
    Span,
    Term,
    That,
    Then,
    This,
    Turn,
    Weekday,
    Within,
)
from times.told import sides

P = "2022-03-08"  # a Tuesday
MONDAY, TUESDAY, FRIDAY, SATURDAY, SUNDAY = (Weekday(number) for number in (1, 2, 5, 6, 7))
SPRING, SUMMER, FALL, WINTER = (Season(name) for name in ("SP", "SU", "FA", "WI"))
MEMORIAL, CHRISTMAS, EASTER = Holiday("Memorial Day"), Holiday("Christmas Day"), Holiday("Easter Sunday")
FRIDAY_13 = DayOfMonth(13, 5)
DAY_TOLD = That(Grain.DAY)


def at(text: str, grain: Grain | None = None) -> Interval:
    """The unit that a text like "2022", "2022-03" or "2022-03-08T09:30" names, or the one of a grain that holds its start."""
    day, _, clock = text.partition("T")
    fields = [int(field) for field in (*day.split("-"), *filter(None, clock.split(":")))]
    told = (Grain.YEAR, Grain.MONTH, Grain.DAY, Grain.HOUR, Grain.MINUTE, Grain.SECOND)[len(fields) - 1]
    return unit(grain or told, Instant(*fields))


def length(amount: float | None, grain: Grain) -> Duration:
    return Duration(((amount, grain),))


def shown(interval: Interval | None) -> str:
    return "-" if interval is None else f"{sides(interval)} {interval.grain.value}"


def row(
    name: str,
    term: Term,
    expected: str,
    published: str | None = P,
    *,
    direction: Direction | None = None,
    told: Interval | str | None = None,
    story: str | None = None,
    quarter: str | None = None,
    moment: Instant | None = None,
    **others: Any,
) -> Any:
    anchors = Anchors(
        None if published is None else at(published),
        moment,
        at(told) if isinstance(told, str) else told,
        None if quarter is None else at(quarter, Grain.QUARTER),
        None if story is None else at(story),
        **others,
    )
    return pytest.param(term, anchors, direction, expected, id=name)


WEEKDAYS = [
    row("no-tense", Bare(FRIDAY), "2022-03-04/2022-03-05 day"),
    row("past", Bare(FRIDAY), "2022-03-04/2022-03-05 day", direction="past"),
    row("future", Bare(FRIDAY), "2022-03-11/2022-03-12 day", direction="future"),
    row("on-its-day", Bare(TUESDAY), "2022-03-08/2022-03-09 day"),
    row("on-its-day-past", Bare(TUESDAY), "2022-03-08/2022-03-09 day", direction="past"),
    row("on-its-day-future", Bare(TUESDAY), "2022-03-08/2022-03-09 day", direction="future"),
    row("day-before", Bare(MONDAY), "2022-03-07/2022-03-08 day"),
    row("day-before-future", Bare(MONDAY), "2022-03-14/2022-03-15 day", direction="future"),
    row("day-after", Bare(Weekday(3)), "2022-03-02/2022-03-03 day"),
    row("day-after-future", Bare(Weekday(3)), "2022-03-09/2022-03-10 day", direction="future"),
    row("sunday", Bare(SUNDAY), "2022-03-06/2022-03-07 day"),
    row("sunday-on-monday", Bare(SUNDAY), "2022-03-06/2022-03-07 day", "2022-03-07"),
    row("monday-on-sunday", Bare(MONDAY), "2022-03-07/2022-03-08 day", "2022-03-13"),
    row("over-new-year", Bare(FRIDAY), "2021-12-31/2022-01-01 day", "2022-01-03"),
    row("this", This(FRIDAY), "2022-03-04/2022-03-05 day"),
    row("this-past", This(FRIDAY), "2022-03-04/2022-03-05 day", direction="past"),
    row("this-future", This(FRIDAY), "2022-03-11/2022-03-12 day", direction="future"),
    row("last", Last(MONDAY), "2022-03-07/2022-03-08 day"),
    row("last-on-its-day", Last(TUESDAY), "2022-03-01/2022-03-02 day"),
    row("last-after-it", Last(Weekday(3)), "2022-03-02/2022-03-03 day"),
    row("next-early", Next(MONDAY), "2022-03-14/2022-03-15 day"),
    row("next-on-its-day", Next(TUESDAY), "2022-03-15/2022-03-16 day"),
    row("next-late", Next(SUNDAY), "2022-03-20/2022-03-21 day"),
    row("next-on-sunday", Next(MONDAY), "2022-03-14/2022-03-15 day", "2022-03-13"),
    row("next-sunday-on-sunday", Next(SUNDAY), "2022-03-20/2022-03-21 day", "2022-03-13"),
    row("next-on-monday", Next(MONDAY), "2022-03-21/2022-03-22 day", "2022-03-14"),
]

BARE = [
    # The latest that has begun; the first that is not over
    row("day-on-it-past", Bare(MonthDay(3, 8)), "2022-03-08/2022-03-09 day", direction="past"),
    row("day-on-it-future", Bare(MonthDay(3, 8)), "2022-03-08/2022-03-09 day", direction="future"),
    row("day-on-it", Bare(MonthDay(3, 8)), "2022-03-08/2022-03-09 day"),
    row("day-just-over-past", Bare(MonthDay(3, 7)), "2022-03-07/2022-03-08 day", direction="past"),
    row("day-just-over", Bare(MonthDay(3, 7)), "2022-03-07/2022-03-08 day"),
    row("day-just-over-future", Bare(MonthDay(3, 7)), "2023-03-07/2023-03-08 day", direction="future"),
    row("day-tomorrow-past", Bare(MonthDay(3, 9)), "2021-03-09/2021-03-10 day", direction="past"),
    row("day-tomorrow-future", Bare(MonthDay(3, 9)), "2022-03-09/2022-03-10 day", direction="future"),
    row("month-first-day-past", Bare(Month(3)), "2022-03-01/2022-04-01 month", "2022-03-01", direction="past"),
    row("month-day-before-past", Bare(Month(3)), "2021-03-01/2021-04-01 month", "2022-02-28", direction="past"),
    row("month-last-day-future", Bare(Month(3)), "2022-03-01/2022-04-01 month", "2022-03-31", direction="future"),
    row("month-day-after-future", Bare(Month(3)), "2023-03-01/2023-04-01 month", "2022-04-01", direction="future"),
    row("season-past", Bare(FALL), "2021-09-01/2021-12-01 season", direction="past"),
    row("season-future", Bare(FALL), "2022-09-01/2022-12-01 season", direction="future"),
    row("season-held-future", Bare(WINTER), "2021-12-01/2022-03-01 season", "2022-02-28", direction="future"),
    row("season-south", Bare(WINTER), "2021-06-01/2021-09-01 season", direction="past", south=True),
    row("season-south-future", Bare(SUMMER), "2022-12-01/2023-03-01 season", direction="future", south=True),
    row("half-past", Bare(Half(2)), "2021-07-01/2022-01-01 half", direction="past"),
    row("half-future", Bare(Half(2)), "2022-07-01/2023-01-01 half", direction="future"),
    row("half-just-over-future", Bare(Half(1)), "2023-01-01/2023-07-01 half", "2022-07-10", direction="future"),
    row("holiday-past", Bare(EASTER), "2021-04-04/2021-04-05 day", direction="past"),
    row("holiday-future", Bare(EASTER), "2022-04-17/2022-04-18 day", direction="future"),
    row("unknown-holiday", Bare(Holiday("Xyzzy Day")), "-"),
    # With no tense: a day or month that comes soon, and was long ago
    row("day-soon", Bare(MonthDay(3, 9)), "2022-03-09/2022-03-10 day"),
    row("day-in-75-days", Bare(MonthDay(5, 22)), "2022-05-22/2022-05-23 day"),
    row("day-in-76-days", Bare(MonthDay(5, 23)), "2021-05-23/2021-05-24 day"),
    row("day-in-100-days", Bare(MonthDay(6, 16)), "2021-06-16/2021-06-17 day"),
    row("day-soon-past", Bare(MonthDay(5, 22)), "2021-05-22/2021-05-23 day", direction="past"),
    row("month-in-75-days", Bare(Month(6)), "2022-06-01/2022-07-01 month", "2022-03-18"),
    row("month-in-76-days", Bare(Month(6)), "2021-06-01/2021-07-01 month", "2022-03-17"),
    row("month-held", Bare(Month(3)), "2022-03-01/2022-04-01 month"),
    row("month-just-over", Bare(Month(2)), "2022-02-01/2022-03-01 month"),
    row("holiday-in-75-days", Bare(MEMORIAL), "2022-05-30/2022-05-31 day", "2022-03-16"),
    row("holiday-in-76-days", Bare(MEMORIAL), "2021-05-31/2021-06-01 day", "2022-03-15"),
    row("season-soon", Bare(SUMMER), "2021-06-01/2021-09-01 season", "2022-05-20"),
    row("quarter-soon", Bare(Quarter(2)), "2021-04-01/2021-07-01 quarter", "2022-03-30"),
    row("half-soon", Bare(Half(2)), "2021-07-01/2022-01-01 half", "2022-06-20"),
    # Results are awaited for fifty days after a quarter
    row("quarter-past", Bare(Quarter(3)), "2021-07-01/2021-10-01 quarter", direction="past"),
    row("quarter-future", Bare(Quarter(3)), "2022-07-01/2022-10-01 quarter", direction="future"),
    row("quarter-held-future", Bare(Quarter(1)), "2022-01-01/2022-04-01 quarter", direction="future"),
    row("results-after-49-days", Bare(Quarter(4)), "2021-10-01/2022-01-01 quarter", "2022-02-19", direction="future"),
    row("results-after-50-days", Bare(Quarter(4)), "2022-10-01/2023-01-01 quarter", "2022-02-20", direction="future"),
    # Days of a month
    row("day-of-month", Bare(DayOfMonth(14)), "2022-02-14/2022-02-15 day"),
    row("day-of-month-on-it", Bare(DayOfMonth(8)), "2022-03-08/2022-03-09 day"),
    row("day-of-month-future", Bare(DayOfMonth(14)), "2022-03-14/2022-03-15 day", direction="future"),
    row("day-of-month-over-future", Bare(DayOfMonth(7)), "2022-04-07/2022-04-08 day", direction="future"),
    row("day-of-month-two-back", Bare(DayOfMonth(31)), "2022-01-31/2022-02-01 day", "2022-03-30", direction="past"),
    row("day-of-month-two-on", Bare(DayOfMonth(30)), "2022-03-30/2022-03-31 day", "2022-01-31", direction="future"),
    row("friday-13", Bare(FRIDAY_13), "2021-08-13/2021-08-14 day"),
    row("friday-13-future", Bare(FRIDAY_13), "2022-05-13/2022-05-14 day", direction="future"),
    row("friday-13-fourteen-months-ago", Bare(FRIDAY_13), "1999-08-13/1999-08-14 day", "2000-10-12", direction="past"),
    row("friday-13-in-fourteen-months", Bare(FRIDAY_13), "2002-09-13/2002-09-14 day", "2001-07-14", direction="future"),
    row("this-day-of-month", This(DayOfMonth(14)), "2022-02-14/2022-02-15 day"),
    row("this-day-of-month-future", This(DayOfMonth(14)), "2022-03-14/2022-03-15 day", direction="future"),
    # 29 February is rare, the more so around 1900
    row("leap-day", Bare(MonthDay(2, 29)), "2020-02-29/2020-03-01 day"),
    row("leap-day-future", Bare(MonthDay(2, 29)), "2024-02-29/2024-03-01 day", direction="future"),
    row("leap-day-soon", Bare(MonthDay(2, 29)), "2024-02-29/2024-03-01 day", "2024-01-10"),
    row("leap-day-eight-years-ago", Bare(MonthDay(2, 29)), "1896-02-29/1896-03-01 day", "1904-02-28", direction="past"),
    row("leap-day-in-eight-years", Bare(MonthDay(2, 29)), "1904-02-29/1904-03-01 day", "1896-03-01", direction="future"),
    # With its weekday, the nearest
    row("weekday-ahead", Bare(MonthDay(3, 9, 3)), "2022-03-09/2022-03-10 day", direction="past"),
    row("weekday-back", Bare(MonthDay(3, 7, 1)), "2022-03-07/2022-03-08 day", direction="future"),
    row("weekday-year-back", Bare(MonthDay(3, 9, 2)), "2021-03-09/2021-03-10 day"),
    row("weekday-year-ahead", Bare(MonthDay(3, 9, 4)), "2023-03-09/2023-03-10 day"),
    row("weekday-tomorrow", Bare(MonthDay(8, 9, 5)), "2019-08-09/2019-08-10 day", "2019-08-08"),
    row("weekday-on-it", Bare(MonthDay(3, 8, 2)), "2022-03-08/2022-03-09 day"),
    row("weekday-in-eight-years", Bare(MonthDay(2, 29, 2)), "2028-02-29/2028-03-01 day", "2020-03-08"),
    row("weekday-eight-years-ago", Bare(MonthDay(2, 29, 1)), "2016-02-29/2016-03-01 day", "2024-03-01"),
    row("weekday-a-slip", Bare(MonthDay(2, 29, 3)), "2020-02-29/2020-03-01 day"),
]

STORY = [
    # A day after one of its month, of an earlier year
    row(
        "goes-on",
        Bare(MonthDay(3, 9)),
        "2019-03-09/2019-03-10 day",
        told="2019-03-03",
        story="2019-03-03",
        direction="past",
        news=True,
    ),
    row("goes-on-no-tense", Bare(MonthDay(3, 4)), "2019-03-04/2019-03-05 day", told="2019-03-03", story="2019-03-03", news=True),
    row(
        "goes-on-future",
        Bare(MonthDay(3, 9)),
        "2022-03-09/2022-03-10 day",
        told="2019-03-03",
        story="2019-03-03",
        direction="future",
        news=True,
    ),
    row(
        "goes-on-last-year",
        Bare(MonthDay(2, 9)),
        "2021-02-09/2021-02-10 day",
        told="2021-02-03",
        story="2021-02-03",
        direction="past",
        news=True,
    ),
    row(
        "goes-on-in-another-month",
        Bare(MonthDay(6, 9)),
        "2019-06-09/2019-06-10 day",
        told="2019-03-03",
        story="2019-03-03",
        news=True,
    ),
    row("just-before", Bare(MonthDay(9, 26)), "2019-09-26/2019-09-27 day", told="2019-10-03", story="2019-10-03", news=True),
    row("goes-on-next-year", Bare(MonthDay(8, 2)), "2020-08-02/2020-08-03 day", told="2019-10-03", story="2019-10-03", news=True),
    row("goes-on-from-month", Bare(MonthDay(6, 9)), "2019-06-09/2019-06-10 day", told="2019-03", story="2019-03", news=True),
    row("back-in-this-year", Bare(MonthDay(6, 9)), "2021-06-09/2021-06-10 day", told="2022-02-03", story="2019-03-03", news=True),
    row(
        "no-later-day",
        Bare(MonthDay(3, 2)),
        "2022-03-02/2022-03-03 day",
        told="2019-03-03",
        story="2019-03-03",
        direction="past",
        news=True,
    ),
    row(
        "another-month",
        Bare(MonthDay(2, 9)),
        "2022-02-09/2022-02-10 day",
        told="2019-03-03",
        story="2019-03-03",
        direction="past",
        news=True,
    ),
    row(
        "month-after",
        Bare(MonthDay(3, 4)),
        "2022-03-04/2022-03-05 day",
        told="2019-02-03",
        story="2019-02-03",
        direction="past",
        news=True,
    ),
    row("this-year", Bare(MonthDay(3, 9)), "2021-03-09/2021-03-10 day", told="2022-03-03", direction="past"),
    row("no-day", Bare(Month(2)), "2022-02-01/2022-03-01 month", told="2019-02-03", direction="past"),
    # A history
    row("month", Bare(Month(9)), "1910-09-01/1910-10-01 month", story="1910-06-01"),
    row("month-past", Bare(Month(9)), "1910-09-01/1910-10-01 month", story="1910-06-01", direction="past"),
    row("month-future", Bare(Month(9)), "2022-09-01/2022-10-01 month", story="1910-06-01", direction="future"),
    row("month-day", Bare(MonthDay(7, 1)), "1910-07-01/1910-07-02 day", story="1910-06-01"),
    row("season", Bare(FALL), "1910-09-01/1910-12-01 season", story="1910-06-01"),
    row("quarter", Bare(Quarter(3)), "1910-07-01/1910-10-01 quarter", story="1910-06-01"),
    row("holiday", Bare(CHRISTMAS), "1910-12-25/1910-12-26 day", story="1910-06-01"),
    row("weekday", Bare(FRIDAY), "2022-03-04/2022-03-05 day", story="1910-06-01"),
    row("no-leap-day", Bare(MonthDay(2, 29)), "2020-02-29/2020-03-01 day", story="1910-06-01"),
    row("news", Bare(Month(9)), "2021-09-01/2021-10-01 month", story="1910-06-01", news=True),
    row("two-years-ago", Bare(Month(2)), "2020-02-01/2020-03-01 month", story="2020-08-01"),
    row("next-year", Bare(Month(2)), "2021-02-01/2021-03-01 month", story="2020-12-01"),
    row("a-year-ago", Bare(Month(2)), "2022-02-01/2022-03-01 month", story="2021-01-01"),
    row("south", Bare(SUMMER), "1910-12-01/1911-03-01 season", story="1910-06-01", south=True),
    # Days of a month that is over
    row("month-over", Bare(DayOfMonth(14)), "2022-01-14/2022-01-15 day", told="2022-01-10"),
    row("month-over-told", Bare(DayOfMonth(14)), "2022-01-14/2022-01-15 day", told="2022-01"),
    row("month-over-future", Bare(DayOfMonth(14)), "2022-03-14/2022-03-15 day", told="2022-01-10", direction="future"),
    row("month-just-over", Bare(DayOfMonth(1)), "2022-02-01/2022-02-02 day", "2022-03-01", told="2022-02-10"),
    row("month-not-over", Bare(DayOfMonth(25)), "2022-01-25/2022-01-26 day", "2022-02-20", told="2022-02-10"),
    row("year-told", Bare(DayOfMonth(14)), "2022-02-14/2022-02-15 day", told="2020"),
    row("no-such-day", Bare(DayOfMonth(31)), "2022-01-31/2022-02-01 day", told="2021-02"),
    row("last-day", Bare(DayOfMonth(28)), "2021-02-28/2021-03-01 day", told="2021-02"),
    # No published date
    row("nothing-known", Bare(Month(9)), "-", None),
    row("unknown-month", Bare(Month(9)), "1910-09-01/1910-10-01 month", None, told="1910"),
    row("unknown-month-of-decade", Bare(Month(9)), "-", None, told=at("1910", Grain.DECADE)),
    row("unknown-season", Bare(WINTER), "1910-12-01/1911-03-01 season", None, told="1910-06-04"),
    row("unknown-weekday", Bare(FRIDAY), "1910-06-03/1910-06-04 day", None, told="1910-06-01"),
    row("unknown-weekday-on-it", Bare(Weekday(3)), "1910-06-01/1910-06-02 day", None, told="1910-06-01"),
    row("unknown-weekday-by-clock", Bare(FRIDAY), "1910-06-03/1910-06-04 day", None, told="1910-06-01T09"),
    row("unknown-weekday-of-month", Bare(FRIDAY), "-", None, told="1910-06"),
    row("unknown-day", Bare(DayOfMonth(30)), "1910-06-30/1910-07-01 day", None, told="1910-06"),
    row("unknown-no-such-day", Bare(DayOfMonth(31)), "-", None, told="1910-06"),
    row("unknown-day-of-year", Bare(DayOfMonth(30)), "-", None, told="1910"),
    row("unknown-south", Bare(WINTER), "1910-06-01/1910-09-01 season", None, told="1910-06-04", south=True),
    row("unknown-this", This(Grain.WEEK), "-", None, told="1910-06-01"),
    row("unknown-last", Last(Grain.WEEK), "-", None, told="1910-06-01"),
    row("unknown-next", Next(Grain.WEEK), "-", None, told="1910-06-01"),
    row("unknown-today", Day(0), "-", None, told="1910-06-01"),
    row("unknown-span", Span(length(3, Grain.DAY)), "-", None, told="1910-06-01"),
    row("unknown-ago", Ago(3, Grain.DAY), "-", None, told="1910-06-01"),
    row("span-of-year", Span(length(3, Grain.MONTH), -1, Calendar(2008)), "2008-10-01/2009-01-01 month", None),
]

CYCLES = [
    # This
    row("this-weekend", This(Grain.WEEKEND), "2022-03-05/2022-03-07 weekend"),
    row("this-weekend-past", This(Grain.WEEKEND), "2022-03-05/2022-03-07 weekend", direction="past"),
    row("this-weekend-future", This(Grain.WEEKEND), "2022-03-12/2022-03-14 weekend", direction="future"),
    row("this-weekend-on-friday", This(Grain.WEEKEND), "2022-03-05/2022-03-07 weekend", "2022-03-11", direction="past"),
    row("this-weekend-on-saturday", This(Grain.WEEKEND), "2022-03-12/2022-03-14 weekend", "2022-03-12", direction="past"),
    row("this-weekend-on-sunday", This(Grain.WEEKEND), "2022-03-12/2022-03-14 weekend", "2022-03-13", direction="past"),
    row("this-week", This(Grain.WEEK), "2022-03-07/2022-03-14 week", direction="past"),
    row("this-week-future", This(Grain.WEEK), "2022-03-07/2022-03-14 week", direction="future"),
    row("this-month", This(Grain.MONTH), "2022-03-01/2022-04-01 month"),
    row("this-season", This(Grain.SEASON), "2022-03-01/2022-06-01 season"),
    row("this-decade", This(Grain.DECADE), "2020-01-01/2030-01-01 decade"),
    row("this-month-named", This(Month(12)), "2022-12-01/2023-01-01 month", direction="past"),
    row("this-quarter-named", This(Quarter(1)), "2022-01-01/2022-04-01 quarter"),
    row("this-half", This(Half(2)), "2022-07-01/2023-01-01 half"),
    row("this-holiday", This(EASTER), "2022-04-17/2022-04-18 day"),
    row("this-fall", This(FALL), "2022-09-01/2022-12-01 season"),
    row("this-fall-future", This(FALL), "2022-09-01/2022-12-01 season", direction="future"),
    row("this-fall-in-december", This(FALL), "2021-09-01/2021-12-01 season", "2021-12-10", direction="past"),
    row("this-fall-in-january", This(FALL), "2021-09-01/2021-12-01 season", "2022-01-20", direction="past"),
    row("this-fall-in-january-future", This(FALL), "2022-09-01/2022-12-01 season", "2022-01-20", direction="future"),
    row("this-fall-in-january-no-tense", This(FALL), "2022-09-01/2022-12-01 season", "2022-01-20"),
    row("this-winter-in-february", This(WINTER), "2021-12-01/2022-03-01 season", "2022-02-10"),
    row("this-winter-in-february-future", This(WINTER), "2021-12-01/2022-03-01 season", "2022-02-10", direction="future"),
    row("this-winter-in-december", This(WINTER), "2022-12-01/2023-03-01 season", "2022-12-10"),
    row("this-winter-in-october", This(WINTER), "2022-12-01/2023-03-01 season", "2022-10-10", direction="future"),
    row("this-summer-south", This(SUMMER), "2021-12-01/2022-03-01 season", "2022-02-10", south=True),
    row("this-winter-south", This(WINTER), "2022-06-01/2022-09-01 season", south=True),
    # Last
    row("last-weekend", Last(Grain.WEEKEND), "2022-03-05/2022-03-07 weekend"),
    row("last-weekend-on-saturday", Last(Grain.WEEKEND), "2022-03-05/2022-03-07 weekend", "2022-03-12"),
    row("last-day", Last(Grain.DAY), "2022-03-07/2022-03-08 day"),
    row("last-week", Last(Grain.WEEK), "2022-02-28/2022-03-07 week"),
    row("last-week-on-monday", Last(Grain.WEEK), "2022-02-28/2022-03-07 week", "2022-03-07"),
    row("last-month", Last(Grain.MONTH), "2022-02-01/2022-03-01 month"),
    row("last-quarter", Last(Grain.QUARTER), "2021-10-01/2022-01-01 quarter"),
    row("last-season", Last(Grain.SEASON), "2021-12-01/2022-03-01 season"),
    row("last-year", Last(Grain.YEAR), "2021-01-01/2022-01-01 year"),
    row("last-decade", Last(Grain.DECADE), "2010-01-01/2020-01-01 decade"),
    row("last-century", Last(Grain.CENTURY), "1901-01-01/2001-01-01 century"),
    row("last-month-named", Last(Month(2)), "2022-02-01/2022-03-01 month"),
    row("last-month-named-in-it", Last(Month(3)), "2021-03-01/2021-04-01 month"),
    row("last-month-named-on-its-first", Last(Month(3)), "2021-03-01/2021-04-01 month", "2022-03-01"),
    row("last-month-named-ahead", Last(Month(4)), "2021-04-01/2021-05-01 month"),
    row("last-fall-in-fall", Last(FALL), "2020-09-01/2020-12-01 season", "2021-10-05"),
    row("last-winter-in-spring", Last(WINTER), "2021-12-01/2022-03-01 season"),
    row("last-winter-in-winter", Last(WINTER), "2020-12-01/2021-03-01 season", "2022-01-09"),
    row("last-summer-south", Last(SUMMER), "2021-12-01/2022-03-01 season", south=True),
    row("last-first-quarter", Last(Quarter(1)), "2021-01-01/2021-04-01 quarter"),
    row("last-first-half", Last(Half(1)), "2021-01-01/2021-07-01 half"),
    row("last-date", Last(MonthDay(3, 7)), "2022-03-07/2022-03-08 day"),
    row("last-date-on-it", Last(MonthDay(3, 8)), "2021-03-08/2021-03-09 day"),
    row("last-christmas", Last(CHRISTMAS), "2021-12-25/2021-12-26 day"),
    row("last-christmas-on-it", Last(CHRISTMAS), "2020-12-25/2020-12-26 day", "2021-12-25"),
    # Next
    row("next-weekend", Next(Grain.WEEKEND), "2022-03-19/2022-03-21 weekend"),
    row("next-day", Next(Grain.DAY), "2022-03-09/2022-03-10 day"),
    row("next-week", Next(Grain.WEEK), "2022-03-14/2022-03-21 week"),
    row("next-week-on-sunday", Next(Grain.WEEK), "2022-03-14/2022-03-21 week", "2022-03-13"),
    row("next-month", Next(Grain.MONTH), "2022-04-01/2022-05-01 month"),
    row("next-decade", Next(Grain.DECADE), "2030-01-01/2040-01-01 decade"),
    row("next-month-named", Next(Month(3)), "2022-03-01/2022-04-01 month", "2022-02-28"),
    row("next-month-named-on-its-first", Next(Month(3)), "2023-03-01/2023-04-01 month", "2022-03-01"),
    row("next-date", Next(MonthDay(3, 9)), "2022-03-09/2022-03-10 day"),
    row("next-date-on-it", Next(MonthDay(3, 8)), "2023-03-08/2023-03-09 day"),
    row("next-season-south", Next(SUMMER), "2022-12-01/2023-03-01 season", south=True),
    row("next-day-of-month", Next(DayOfMonth(8)), "2022-04-08/2022-04-09 day"),
    # Days
    row("today", Day(0), "2022-03-08/2022-03-09 day"),
    row("yesterday", Day(-1), "2022-03-07/2022-03-08 day"),
    row("day-after-tomorrow", Day(2), "2022-03-10/2022-03-11 day"),
    row("no-tomorrow", Day(1), "-", "9999-12-31"),
]

TOLD = [
    # That
    row("that-year", That(Grain.YEAR), "2020-01-01/2021-01-01 year", told="2020-05-04"),
    row("that-year-told", That(Grain.YEAR), "2020-01-01/2021-01-01 year", told="2020"),
    row("that-month-of-year", That(Grain.MONTH), "-", told="2020"),
    row("that-day", DAY_TOLD, "2020-05-04/2020-05-05 day", told="2020-05-04"),
    row("that-day-by-clock", DAY_TOLD, "2020-05-04/2020-05-05 day", told="2020-05-04T09"),
    row("that-day-nothing-told", DAY_TOLD, "2022-03-08/2022-03-09 day"),
    row("that-day-nothing-known", DAY_TOLD, "-", None),
    row("that-day-of-year", DAY_TOLD, "-", told="2020"),
    row("that-week-nothing-told", That(Grain.WEEK), "-"),
    row("that-year-nothing-told", That(Grain.YEAR), "-"),
    row("that-quarter", That(Grain.QUARTER), "2020-04-01/2020-07-01 quarter", told="2020-05-04"),
    row("that-quarter-kept", That(Grain.QUARTER), "2021-07-01/2021-10-01 quarter", told="2020-05-04", quarter="2021-08"),
    row("that-quarter-nothing-told", That(Grain.QUARTER), "2021-10-01/2022-01-01 quarter"),
    row("that-quarter-of-year", That(Grain.QUARTER), "2021-10-01/2022-01-01 quarter", told="2022"),
    row("that-quarter-nothing-known", That(Grain.QUARTER), "-", None),
    row("that-year-not-quarter", That(Grain.YEAR), "2020-01-01/2021-01-01 year", told="2020-05-04", quarter="2021-08"),
    row("that-summer", That(SUMMER), "1910-06-01/1910-09-01 season", told="1910"),
    row("that-summer-nothing-told", That(SUMMER), "-"),
    row("that-summer-of-decade", That(SUMMER), "-", told=at("1910", Grain.DECADE)),
    row("that-friday", That(FRIDAY), "2020-05-08/2020-05-09 day", told="2020-05-04"),
    row("that-summer-south", That(SUMMER), "1910-12-01/1911-03-01 season", told="1910", south=True),
    row("the-year", That(Grain.YEAR, current=True), "2022-01-01/2023-01-01 year", told="2020-05-04"),
    row("the-year-unpublished", That(Grain.YEAR, current=True), "2020-01-01/2021-01-01 year", None, told="2020-05-04"),
    row("the-weekend", That(Grain.WEEKEND, current=True), "2022-03-05/2022-03-07 weekend", direction="past"),
    row("the-weekend-future", That(Grain.WEEKEND, current=True), "2022-03-12/2022-03-14 weekend", direction="future"),
    # Then
    row("then", Then(), "2020-05-04/2020-05-05 day", told="2020-05-04"),
    row("then-nothing-told", Then(), "-"),
    # The turn of the century
    row("turn", Turn(Grain.CENTURY), "2000-01-01/2001-01-01 year"),
    row("turn-told", Turn(Grain.CENTURY), "1900-01-01/1901-01-01 year", told="1895"),
    row("turn-told-after", Turn(Grain.CENTURY), "1900-01-01/1901-01-01 year", told="1912-05-04"),
    row("turn-told-decade", Turn(Grain.CENTURY), "1900-01-01/1901-01-01 year", told=at("1890", Grain.DECADE)),
    row("turn-told-century", Turn(Grain.CENTURY), "2000-01-01/2001-01-01 year", told=at("1890", Grain.CENTURY)),
    row("turn-unpublished", Turn(Grain.CENTURY), "1900-01-01/1901-01-01 year", None, told="1895"),
    row("turn-nothing-known", Turn(Grain.CENTURY), "-", None),
    row("turn-first", Turn(Grain.CENTURY), "0100-01-01/0101-01-01 year", told="90"),
    row("turn-year-0", Turn(Grain.CENTURY), "-", told="30"),
    row("turn-millennium", Turn(Grain.MILLENNIUM), "2000-01-01/2001-01-01 year"),
    row("turn-millennium-told", Turn(Grain.MILLENNIUM), "1000-01-01/1001-01-01 year", told="1400"),
    # Beside
    row("following-week", Beside(Grain.WEEK), "2020-05-11/2020-05-18 week", told="2020-05-06"),
    row("following-week-nothing-told", Beside(Grain.WEEK), "-"),
    row("following-week-of-year", Beside(Grain.WEEK), "-", told="2020"),
    row("following-year", Beside(Grain.YEAR), "2021-01-01/2022-01-01 year", told="2020"),
    row("previous-week", Beside(Grain.WEEK, -1), "2020-04-27/2020-05-04 week", told="2020-05-06"),
    row("previous-week-nothing-told", Beside(Grain.WEEK, -1), "2022-02-28/2022-03-07 week"),
    row("previous-week-nothing-known", Beside(Grain.WEEK, -1), "-", None),
    row("week-of", Beside(Grain.WEEK, 0, Calendar(2022, 3, 9)), "2022-03-07/2022-03-14 week"),
    row("week-of-year", Beside(Grain.WEEK, 0, Calendar(2022)), "-"),
    row("weekend-of-saturday", Beside(Grain.WEEKEND, 0, Calendar(2022, 3, 5)), "2022-03-05/2022-03-07 weekend"),
    row("weekend-of-sunday", Beside(Grain.WEEKEND, 0, Calendar(2022, 3, 6)), "2022-03-05/2022-03-07 weekend"),
    row("weekend-of-monday", Beside(Grain.WEEKEND, 0, Calendar(2022, 3, 7)), "2022-03-05/2022-03-07 weekend"),
    row("weekend-of-tuesday", Beside(Grain.WEEKEND, 0, Calendar(2022, 3, 8)), "2022-03-05/2022-03-07 weekend"),
    row("weekend-of-thursday", Beside(Grain.WEEKEND, 0, Calendar(2022, 3, 10)), "2022-03-12/2022-03-14 weekend"),
    row("weekend-after-monday", Beside(Grain.WEEKEND, 1, Calendar(2022, 3, 7)), "2022-03-12/2022-03-14 weekend"),
    row("friday-after-easter", Beside(FRIDAY, 1, Within(EASTER, Calendar(2022))), "2022-04-22/2022-04-23 day"),
    row("monday-after-monday", Beside(MONDAY, 1, Calendar(2022, 3, 7)), "2022-03-14/2022-03-15 day"),
    row("tuesday-after-monday", Beside(TUESDAY, 1, Calendar(2022, 3, 7)), "2022-03-08/2022-03-09 day"),
    row("monday-before-monday", Beside(MONDAY, -1, Calendar(2022, 3, 7)), "2022-02-28/2022-03-01 day"),
    row("sunday-before-monday", Beside(SUNDAY, -1, Calendar(2022, 3, 7)), "2022-03-06/2022-03-07 day"),
    row("following-spring", Beside(SPRING), "1911-03-01/1911-06-01 season", told="1910-05"),
    row("previous-spring", Beside(SPRING, -1), "1910-03-01/1910-06-01 season", told="1910-05"),
    row("following-summer-south", Beside(SUMMER), "1910-12-01/1911-03-01 season", told="1910-05", south=True),
    row("previous-summer-south", Beside(SUMMER, -1), "1909-12-01/1910-03-01 season", told="1910-05", south=True),
    row("following-summer-south-of", Beside(SUMMER, 1, Calendar(1910)), "1910-12-01/1911-03-01 season", south=True),
    row("next-days-after-a-day", Span(Duration(((3, Grain.DAY),)), 1, told=True), "1990-06-06/1990-06-09 day", told="1990-06-05"),
    row("following-winter-of-year", Beside(WINTER, 1), "1919-12-01/1920-03-01 season", told="1919"),
    row("after-no-date", Beside(FRIDAY, 1, Reference("PAST_REF")), "-"),
    row("after-friday-past", Beside(SUNDAY, 1, Bare(FRIDAY)), "2022-03-06/2022-03-07 day", direction="past"),
    row("after-friday-future", Beside(SUNDAY, 1, Bare(FRIDAY)), "2022-03-13/2022-03-14 day", direction="future"),
]

COUNTED = [
    # Ago
    row("days-ago", Ago(3, Grain.DAY), "2022-03-05/2022-03-06 day"),
    row("weeks-ago", Ago(2, Grain.WEEK), "2022-02-21/2022-02-28 week"),
    row("months-ago", Ago(3, Grain.MONTH), "2021-12-01/2022-01-01 month"),
    row("years-ago", Ago(3, Grain.YEAR), "2019-01-01/2020-01-01 year"),
    row("decade-ago", Ago(1, Grain.DECADE), "2012-01-01/2013-01-01 year"),
    row("centuries-ago", Ago(2, Grain.CENTURY), "1822-01-01/1823-01-01 year"),
    row("millennium-ago", Ago(1, Grain.MILLENNIUM), "1022-01-01/1023-01-01 year"),
    row("days-from-now", Ago(3, Grain.DAY, 1), "2022-03-11/2022-03-12 day"),
    row("years-from-now", Ago(3, Grain.YEAR, 1), "2025-01-01/2026-01-01 year"),
    row("half-years-ago", Ago(2.5, Grain.YEAR), "2019-09-01/2019-10-01 month"),
    row("half-decade-ago", Ago(0.5, Grain.DECADE), "2017-03-01/2017-04-01 month"),
    row("half-weeks-ago", Ago(2.5, Grain.WEEK), "2022-02-18/2022-02-19 day"),
    row("not-said", Ago(None, Grain.YEAR), "-"),
    row("most-days", Ago(20_000, Grain.DAY), "1967-06-05/1967-06-06 day"),
    row("too-many-days", Ago(20_001, Grain.DAY), "-"),
    row("first-year", Ago(12_019, Grain.YEAR), "-9997-01-01/-9996-01-01 year"),
    row("before-the-first-year", Ago(12_020, Grain.YEAR), "-"),
    row("last-year", Ago(7976, Grain.YEAR, 1), "9998-01-01/9999-01-01 year"),
    row("after-the-last-year", Ago(7977, Grain.YEAR, 1), "-"),
    row("hours-ago-by-date", Ago(2, Grain.HOUR), "-"),
    row("hours-ago", Ago(2, Grain.HOUR), "2022-03-08T08:00/2022-03-08T09:00 hour", moment=Instant(2022, 3, 8, 10, 30)),
    row("minutes-ago", Ago(20, Grain.MINUTE), "2022-03-08T10:10/2022-03-08T10:11 minute", moment=Instant(2022, 3, 8, 10, 30)),
    row("hours-on", Ago(2, Grain.HOUR, 1), "2022-03-08T12:00/2022-03-08T13:00 hour", moment=Instant(2022, 3, 8, 10, 30)),
    row("day-ago-by-clock", Ago(1, Grain.DAY), "2022-03-07/2022-03-08 day", moment=Instant(2022, 3, 8, 10, 30)),
    row("ago-not-told", Ago(3, Grain.DAY), "2022-03-05/2022-03-06 day", told="2020-05-04"),
    row("year-ago-quarter", Ago(1, Grain.YEAR), "2020-07-01/2020-10-01 quarter", quarter="2021-08"),
    row("year-from-quarter", Ago(1, Grain.YEAR, 1), "2022-07-01/2022-10-01 quarter", quarter="2021-08"),
    row("two-years-ago-not-quarter", Ago(2, Grain.YEAR), "2020-01-01/2021-01-01 year", quarter="2021-08"),
    row("month-ago-not-quarter", Ago(1, Grain.MONTH), "2022-02-01/2022-03-01 month", quarter="2021-08"),
    # Later
    row("days-later", Later(2, Grain.DAY), "2020-05-06/2020-05-07 day", told="2020-05-04"),
    row("days-earlier", Later(2, Grain.DAY, -1), "2020-05-02/2020-05-03 day", told="2020-05-04"),
    row("weeks-later", Later(2, Grain.WEEK), "2020-05-18/2020-05-19 day", told="2020-05-04"),
    row("months-later-of-day", Later(2, Grain.MONTH), "2020-07-04/2020-07-05 day", told="2020-05-04"),
    row("months-later-of-month", Later(2, Grain.MONTH), "2020-07-01/2020-08-01 month", told="2020-05"),
    row("years-later-of-month", Later(2, Grain.YEAR), "2022-05-01/2022-06-01 month", told="2020-05"),
    row("years-later-of-year", Later(2, Grain.YEAR), "1912-01-01/1913-01-01 year", told="1910"),
    row("decade-later-of-year", Later(1, Grain.DECADE), "1920-01-01/1921-01-01 year", told="1910"),
    row("days-later-of-month", Later(2, Grain.DAY), "-", told="2020-05"),
    row("months-later-of-year", Later(2, Grain.MONTH), "-", told="2020"),
    row("years-later-of-decade", Later(2, Grain.YEAR), "-", told=at("1910", Grain.DECADE)),
    row("decade-later-of-decade", Later(1, Grain.DECADE), "1920-01-01/1930-01-01 decade", told=at("1910", Grain.DECADE)),
    row("nothing-told", Later(3, Grain.DAY), "-"),
    row("nothing-told-earlier", Later(3, Grain.DAY, -1), "2022-03-05/2022-03-06 day"),
    row("nothing-known-earlier", Later(3, Grain.DAY, -1), "-", None),
    row("unpublished", Later(3, Grain.DAY), "2020-05-07/2020-05-08 day", None, told="2020-05-04"),
    row("later-not-said", Later(None, Grain.DAY), "-", told="2020-05-04"),
    row("later-most-days", Later(20_000, Grain.DAY), "2056-12-10/2056-12-11 day", told="2002-03-09"),
    row("later-too-many-days", Later(20_001, Grain.DAY), "-", told="2002-03-09"),
    row("later-last-year", Later(7998, Grain.YEAR), "9998-01-01/9999-01-01 year", told="2000"),
    row("later-after-the-last-year", Later(7999, Grain.YEAR), "-", told="2000"),
    row("earlier-first-year", Later(11_997, Grain.YEAR, -1), "-9997-01-01/-9996-01-01 year", told="2000"),
    row("earlier-before-the-first-year", Later(11_998, Grain.YEAR, -1), "-", told="2000"),
    row("year-earlier-quarter", Later(1, Grain.YEAR, -1), "2020-07-01/2020-10-01 quarter", told="2022-02-04", quarter="2021-08"),
    row("years-earlier-quarter", Later(2, Grain.YEAR, -1), "2019-07-01/2019-10-01 quarter", told="2022-02-04", quarter="2021-08"),
    row(
        "month-earlier-not-quarter", Later(1, Grain.MONTH, -1), "2022-01-04/2022-01-05 day", told="2022-02-04", quarter="2021-08"
    ),
    row("hours-later", Later(2, Grain.HOUR), "2020-05-04T11:00/2020-05-04T12:00 hour", told="2020-05-04T09"),
    row("hours-later-of-minute", Later(2, Grain.HOUR), "2020-05-04T11:30/2020-05-04T11:31 minute", told="2020-05-04T09:30"),
    row("minutes-later-of-hour", Later(30, Grain.MINUTE), "-", told="2020-05-04T09"),
    row("hours-later-of-day", Later(2, Grain.HOUR), "-", told="2020-05-04"),
    row("day-later-of-hour", Later(1, Grain.DAY), "2020-05-05/2020-05-06 day", told="2020-05-04T09"),
    row("year-later-of-minute", Later(1, Grain.YEAR), "2021-05-04/2021-05-05 day", told="2020-05-04T09:30"),
    row("week-later-of-weekend", Later(1, Grain.WEEK), "2022-03-07/2022-03-14 week", told=at("2022-03-01", Grain.WEEKEND)),
    row("weekend-later", Later(1, Grain.WEEKEND), "2022-03-12/2022-03-14 weekend", told=at("2022-03-01", Grain.WEEKEND)),
    row("week-later-of-week", Later(1, Grain.WEEK), "2022-03-07/2022-03-14 week", told=at("2022-03-01", Grain.WEEK)),
    row("half-year-later-of-day", Later(1.5, Grain.YEAR), "2021-11-01/2021-12-01 month", told="2020-05-04"),
    row("half-week-later-of-day", Later(0.5, Grain.WEEK), "2020-05-08/2020-05-09 day", told="2020-05-04"),
    row("half-hour-later", Later(1.5, Grain.HOUR), "2020-05-04T11:00/2020-05-04T11:01 minute", told="2020-05-04T09:30"),
    row("later-than", Later(2, Grain.WEEK, 1, Day(0)), "2022-03-22/2022-03-23 day", told="2020-05-04"),
    row("earlier-than", Later(3, Grain.DAY, -1, Calendar(2020, 5, 4)), "2020-05-01/2020-05-02 day"),
    row("later-than-no-date", Later(3, Grain.DAY, 1, Reference("PAST_REF")), "-", told="2020-05-04"),
    row("later-than-friday", Later(1, Grain.WEEK, 1, Bare(FRIDAY)), "2022-03-18/2022-03-19 day", direction="future"),
    row("later-than-friday-past", Later(1, Grain.WEEK, 1, Bare(FRIDAY)), "2022-03-11/2022-03-12 day", direction="past"),
    row("more-than-most-later-than", Later(20_001, Grain.DAY, 1, Day(0)), "-"),
    # Spans up to and from the published day
    row("past-day", Span(length(1, Grain.DAY)), "2022-03-08/2022-03-09 day"),
    row("past-days", Span(length(10, Grain.DAY)), "2022-02-27/2022-03-09 day"),
    row("past-weeks", Span(length(2, Grain.WEEK)), "2022-02-23/2022-03-09 week"),
    row("past-months", Span(length(3, Grain.MONTH)), "2021-12-09/2022-03-09 month"),
    row("past-decades", Span(length(2, Grain.DECADE)), "2002-03-09/2022-03-09 year"),
    row("coming-days", Span(length(10, Grain.DAY), 1), "2022-03-08/2022-03-18 day"),
    row("coming-months", Span(length(3, Grain.MONTH), 1), "2022-03-08/2022-06-08 month"),
    row("past-hours", Span(length(3, Grain.HOUR)), "-"),
    row("past-some-days", Span(length(None, Grain.DAY)), "-"),
    row("past-most-days", Span(length(20_000, Grain.DAY)), "1967-06-06/2022-03-09 day"),
    row("past-too-many-days", Span(length(20_001, Grain.DAY)), "-"),
    row("past-no-days", Span(length(0, Grain.DAY)), "-"),
    row("coming-no-days", Span(length(0, Grain.DAY), 1), "-"),
    # Edges of longer times
    row("last-months-of", Span(length(3, Grain.MONTH), -1, Calendar(2008)), "2008-10-01/2009-01-01 month"),
    row("first-months-of", Span(length(3, Grain.MONTH), 1, Calendar(2008)), "2008-01-01/2008-04-01 month"),
    row("last-twelve-months-of", Span(length(12, Grain.MONTH), -1, Calendar(2008)), "2008-01-01/2009-01-01 month"),
    row("first-twelve-months-of", Span(length(12, Grain.MONTH), 1, Calendar(2008)), "2008-01-01/2009-01-01 month"),
    row("last-thirteen-months-of", Span(length(13, Grain.MONTH), -1, Calendar(2008)), "-"),
    row("first-thirteen-months-of", Span(length(13, Grain.MONTH), 1, Calendar(2008)), "-"),
    row("last-hours-of", Span(length(3, Grain.HOUR), -1, Day(0)), "2022-03-08T21:00/2022-03-09 hour"),
    row("some-days-of", Span(length(None, Grain.DAY), 1, Calendar(2008)), "-"),
    row("most-days-of", Span(length(20_000, Grain.DAY), 1, Century(19)), "1801-01-01/1855-10-05 day"),
    row("too-many-days-of", Span(length(20_001, Grain.DAY), 1, Century(19)), "-"),
    row("days-of-no-date", Span(length(3, Grain.DAY), 1, Reference("PAST_REF")), "-"),
]

PARTS = [
    # Within and nth
    row("within", Within(Month(6), Calendar(2008)), "2008-06-01/2008-07-01 month"),
    row("within-first-day", Within(MonthDay(1, 1), Calendar(2008)), "2008-01-01/2008-01-02 day"),
    row("within-last-day", Within(MonthDay(12, 31), Calendar(2008)), "2008-12-31/2009-01-01 day"),
    row("within-week", Within(SUNDAY, Last(Grain.WEEK)), "2022-03-06/2022-03-07 day"),
    row("within-none", Within(Month(6), Calendar(2008, 5)), "-"),
    row("within-no-date", Within(Month(6), Reference("PAST_REF")), "-"),
    row("within-south", Within(SUMMER, Calendar(2008)), "2008-12-01/2009-03-01 season", south=True),
    row("first-monday", Nth(1, MONDAY, Calendar(2020, 6)), "2020-06-01/2020-06-02 day"),
    row("fifth-monday", Nth(5, MONDAY, Calendar(2020, 6)), "2020-06-29/2020-06-30 day"),
    row("sixth-monday", Nth(6, MONDAY, Calendar(2020, 6)), "-"),
    row("last-monday", Nth(-1, MONDAY, Calendar(2020, 6)), "2020-06-29/2020-06-30 day"),
    row("fifth-last-monday", Nth(-5, MONDAY, Calendar(2020, 6)), "2020-06-01/2020-06-02 day"),
    row("sixth-last-monday", Nth(-6, MONDAY, Calendar(2020, 6)), "-"),
    row("first-day", Nth(1, Grain.DAY, Calendar(2020)), "2020-01-01/2020-01-02 day"),
    row("hundredth-day", Nth(100, Grain.DAY, Calendar(2020)), "2020-04-09/2020-04-10 day"),
    row("last-day", Nth(366, Grain.DAY, Calendar(2020)), "2020-12-31/2021-01-01 day"),
    row("no-day", Nth(367, Grain.DAY, Calendar(2020)), "-"),
    row("second-month", Nth(2, Grain.MONTH, Calendar(2020)), "2020-02-01/2020-03-01 month"),
    row("last-quarter", Nth(-1, Grain.QUARTER, Calendar(2020)), "2020-10-01/2021-01-01 quarter"),
    row("first-weekend", Nth(1, Grain.WEEKEND, Calendar(2020, 5)), "2020-05-02/2020-05-04 weekend"),
    row("second-hour", Nth(2, Grain.HOUR, Day(0)), "2022-03-08T01:00/2022-03-08T02:00 hour"),
    row("third-decade", Nth(3, Grain.DECADE, Century(20)), "1920-01-01/1930-01-01 decade"),
    row("first-decade", Nth(1, Grain.DECADE, Century(20)), "1900-01-01/1910-01-01 decade"),
    row("last-decade", Nth(-1, Grain.DECADE, Century(20)), "1990-01-01/2000-01-01 decade"),
    row("second-year", Nth(2, Grain.YEAR, Decade(1990)), "1991-01-01/1992-01-01 year"),
    row("nth-of-no-date", Nth(1, MONDAY, Reference("PAST_REF")), "-"),
    # Weeks are of the month that holds their Thursday
    row("first-week-from-thursday", Nth(1, Grain.WEEK, Calendar(2022, 9)), "2022-08-29/2022-09-05 week"),
    row("first-week-from-friday", Nth(1, Grain.WEEK, Calendar(2022, 4)), "2022-04-04/2022-04-11 week"),
    row("first-week-from-monday", Nth(1, Grain.WEEK, Calendar(2022, 8)), "2022-08-01/2022-08-08 week"),
    row("first-week-of-year", Nth(1, Grain.WEEK, Calendar(2020)), "2019-12-30/2020-01-06 week"),
    row("last-week-to-thursday", Nth(-1, Grain.WEEK, Calendar(2022, 3)), "2022-03-28/2022-04-04 week"),
    row("last-week-to-wednesday", Nth(-1, Grain.WEEK, Calendar(2022, 11)), "2022-11-21/2022-11-28 week"),
    # Thirds
    row("start-of-week", Part("START", This(Grain.WEEK)), "2022-03-07/2022-03-09 week"),
    row("middle-of-week", Part("MID", This(Grain.WEEK)), "2022-03-09/2022-03-11 week"),
    row("end-of-week", Part("END", This(Grain.WEEK)), "2022-03-11/2022-03-14 week"),
    row("start-of-month", Part("START", Calendar(2022, 3)), "2022-03-01/2022-03-11 month"),
    row("middle-of-month", Part("MID", Calendar(2022, 3)), "2022-03-11/2022-03-21 month"),
    row("end-of-month", Part("END", Calendar(2022, 3)), "2022-03-21/2022-04-01 month"),
    row("middle-of-february", Part("MID", Calendar(2022, 2)), "2022-02-10/2022-02-19 month"),
    row("start-of-quarter", Part("START", Within(Quarter(1), Calendar(2022))), "2022-01-01/2022-02-01 quarter"),
    row("end-of-quarter-over-new-year", Part("END", Within(WINTER, Calendar(2021))), "2022-02-01/2022-03-01 season"),
    row("middle-of-half", Part("MID", Within(Half(2), Calendar(2021))), "2021-09-01/2021-11-01 half"),
    row("start-of-year", Part("START", Calendar(2021)), "2021-01-01/2021-05-01 year"),
    row("middle-of-year", Part("MID", Calendar(2021)), "2021-05-01/2021-09-01 year"),
    row("end-of-year", Part("END", Calendar(2021)), "2021-09-01/2022-01-01 year"),
    row("start-of-decade", Part("START", Decade(1990)), "1990-01-01/1993-01-01 decade"),
    row("middle-of-decade", Part("MID", Decade(1990)), "1993-01-01/1996-01-01 decade"),
    row("end-of-decade", Part("END", Decade(1990)), "1996-01-01/2000-01-01 decade"),
    row("middle-of-century", Part("MID", Century(19)), "1831-01-01/1861-01-01 century"),
    row("start-of-first-century", Part("START", Century(1)), "0001-01-01/0031-01-01 century"),
    row("end-of-first-century-bc", Part("END", Century(-1)), "-0039-01-01/0001-01-01 century"),
    row("middle-of-decade-bc", Part("MID", Decade(-43)), "-0045-01-01/-0042-01-01 decade"),
    row("start-of-millennium", Part("START", Millennium(2)), "1001-01-01/1301-01-01 millennium"),
    row("middle-of-weekend", Part("MID", Last(Grain.WEEKEND)), "2022-03-05/2022-03-06 weekend"),
    row("end-of-weekend", Part("END", Last(Grain.WEEKEND)), "2022-03-06/2022-03-07 weekend"),
    row("start-of-weekend", Part("START", Last(Grain.WEEKEND)), "2022-03-05/2022-03-07 weekend"),
    row("start-of-day", Part("START", Day(0)), "2022-03-08/2022-03-08T08:00 day"),
    row("end-of-day", Part("END", Day(0)), "2022-03-08T16:00/2022-03-09 day"),
    row("start-of-morning", Part("START", PartOfDay("MO", Day(0))), "2022-03-08T06:00/2022-03-08T08:00 part-of-day"),
    row("end-of-night", Part("END", PartOfDay("NI", Day(0))), "2022-03-08T22:00/2022-03-09 part-of-day"),
    row("part-of-no-date", Part("END", Reference("PAST_REF")), "-"),
    # Parts of days
    row("morning", PartOfDay("MO", Day(0)), "2022-03-08T06:00/2022-03-08T12:00 part-of-day"),
    row("midday", PartOfDay("MI", Day(0)), "2022-03-08T11:00/2022-03-08T13:00 part-of-day"),
    row("afternoon", PartOfDay("AF", Day(0)), "2022-03-08T12:00/2022-03-08T18:00 part-of-day"),
    row("evening", PartOfDay("EV", Day(0)), "2022-03-08T18:00/2022-03-09 part-of-day"),
    row("night", PartOfDay("NI", Day(0)), "2022-03-08T18:00/2022-03-09T06:00 part-of-day"),
    row("daytime", PartOfDay("DT", Day(0)), "2022-03-08T06:00/2022-03-08T18:00 part-of-day"),
    row("morning-told", PartOfDay("MO", DAY_TOLD), "2020-05-04T06:00/2020-05-04T12:00 part-of-day", told="2020-05-04"),
    row(
        "morning-told-by-clock", PartOfDay("MO", DAY_TOLD), "2020-05-04T06:00/2020-05-04T12:00 part-of-day", told="2020-05-04T09"
    ),
    row("morning-month-told", PartOfDay("MO", DAY_TOLD), "2022-03-08T06:00/2022-03-08T12:00 part-of-day", told="2020-05"),
    row("morning-nothing-told", PartOfDay("MO", DAY_TOLD), "2022-03-08T06:00/2022-03-08T12:00 part-of-day"),
    row("morning-nothing-known", PartOfDay("MO", DAY_TOLD), "-", None),
    row(
        "morning-unpublished", PartOfDay("MO", DAY_TOLD), "2020-05-04T06:00/2020-05-04T12:00 part-of-day", None, told="2020-05-04"
    ),
    row("morning-of-said-day", PartOfDay("MO", Day(-1)), "2022-03-07T06:00/2022-03-07T12:00 part-of-day", told="2020-05-04"),
    row("morning-of-year", PartOfDay("MO", Calendar(2020)), "-"),
    row("morning-of-week", PartOfDay("MO", This(Grain.WEEK)), "-"),
    # Clock times
    row("clock", Clock(20, 30, day=Day(-1)), "2022-03-07T20:30/2022-03-07T20:31 minute"),
    row("clock-seconds", Clock(14, 2, 33, day=Day(0)), "2022-03-08T14:02:33/2022-03-08T14:02:34 second"),
    row("clock-no-seconds", Clock(14, 2, 0, day=Day(0)), "2022-03-08T14:02/2022-03-08T14:02:01 second"),
    row("clock-midnight", Clock(24, day=Day(0)), "2022-03-09/2022-03-09T00:01 minute"),
    row("clock-offset", Clock(17, offset=-300, day=Day(0)), "2022-03-08T17:00-05:00/2022-03-08T17:01-05:00 minute"),
    row("clock-no-day", Clock(17), "2022-03-08T17:00/2022-03-08T17:01 minute"),
    row("clock-told", Clock(17), "2020-05-04T17:00/2020-05-04T17:01 minute", told="2020-05-04"),
    row("clock-told-by-clock", Clock(17), "2020-05-04T17:00/2020-05-04T17:01 minute", told="2020-05-04T09:30"),
    row("clock-week-told", Clock(17), "2022-03-08T17:00/2022-03-08T17:01 minute", told=at("2022-03-01", Grain.WEEK)),
    row("clock-of-month", Clock(17, day=Calendar(2022, 3)), "-"),
    row("clock-end-of-calendar", Clock(24, day=Calendar(9999, 12, 31)), "-"),
    row("clock-last-day", Clock(9, day=Calendar(9999, 12, 31)), "9999-12-31T09:00/9999-12-31T09:01 minute"),
    row("clock-nothing-known", Clock(17), "-", None),
    row("clock-friday", Clock(17, day=Bare(FRIDAY)), "2022-03-11T17:00/2022-03-11T17:01 minute", direction="future"),
    # Modified and between
    row("modified", Modified("APPROX", Bare(FRIDAY)), "2022-03-11/2022-03-12 day", direction="future"),
]

SAID = [
    row("year", Calendar(2019), "2019-01-01/2020-01-01 year", None),
    row("month", Calendar(2019, 12), "2019-12-01/2020-01-01 month", None),
    row("day", Calendar(2019, 12, 31), "2019-12-31/2020-01-01 day", None),
    row("year-bc", Calendar(-43), "-0043-01-01/-0042-01-01 year", None),
    row("first-century", Century(1), "0001-01-01/0101-01-01 century", None),
    row("nineteenth-century", Century(19), "1801-01-01/1901-01-01 century", None),
    row("first-century-bc", Century(-1), "-0099-01-01/0001-01-01 century", None),
    row("fifth-century-bc", Century(-5), "-0499-01-01/-0399-01-01 century", None),
    row("second-millennium", Millennium(2), "1001-01-01/2001-01-01 millennium", None),
    row("third-millennium", Millennium(3), "2001-01-01/3001-01-01 millennium", None),
    row("first-millennium", Millennium(1), "0001-01-01/1001-01-01 millennium", None),
    row("first-millennium-bc", Millennium(-1), "-0999-01-01/0001-01-01 millennium", None),
    row("third-millennium-bc", Millennium(-3), "-2999-01-01/-1999-01-01 millennium", None),
    row("decade", Decade(1990), "1990-01-01/2000-01-01 decade", None),
    row("decade-of-second-century", Decade(100), "0100-01-01/0110-01-01 decade"),
    row("decade-bc", Decade(-43), "-0048-01-01/-0038-01-01 decade"),
    row("decade-last-bc", Decade(-1), "-0008-01-01/0001-01-01 decade"),
    row("decade-short-of-century", Decade(0), "1900-01-01/1910-01-01 decade", "1900-03-08"),
    row("decade-short", Decade(90), "1990-01-01/2000-01-01 decade"),
    row("decade-short-begun", Decade(20), "2020-01-01/2030-01-01 decade", "2020-03-08"),
    row("decade-short-not-begun", Decade(30), "1930-01-01/1940-01-01 decade"),
    row("decade-short-zero", Decade(0), "2000-01-01/2010-01-01 decade"),
    row("decade-short-in-1899", Decade(40), "1840-01-01/1850-01-01 decade", "1899-03-08"),
    row("decade-short-not-told", Decade(90), "1990-01-01/2000-01-01 decade", told="1810"),
    row("decade-short-unpublished", Decade(90), "1790-01-01/1800-01-01 decade", None, told="1810"),
    row("decade-short-nothing-known", Decade(20), "1920-01-01/1930-01-01 decade", None),
    row("length", length(3, Grain.DAY), "-"),
    row("repeat", Repeat("P1D"), "-"),
    row("reference", Reference("PRESENT_REF"), "-"),
]


@pytest.mark.parametrize(
    ("term", "anchors", "direction", "expected"), [*WEEKDAYS, *BARE, *STORY, *CYCLES, *TOLD, *COUNTED, *PARTS, *SAID]
)
def test_dated(term: Term, anchors: Anchors, direction: Direction | None, expected: str) -> None:
    found = resolve(term, anchors, direction)
    assert shown(found.interval if found else None) == expected


EVERYTHING = Anchors(at(P), told=at("2020-05-04"), quarter=at("2019-08", Grain.QUARTER), story=at("1910-06-01"))


@pytest.mark.parametrize(
    ("term", "anchor"),
    [
        pytest.param(Bare(FRIDAY), "2022-03-08/2022-03-09 day", id="weekday"),
        pytest.param(Bare(Month(9)), "1910-06-01/1910-06-02 day", id="story"),
        pytest.param(Bare(MonthDay(5, 9)), "1910-06-01/1910-06-02 day", id="goes-on"),
        pytest.param(Bare(DayOfMonth(9)), "2020-05-04/2020-05-05 day", id="day-told"),
        pytest.param(This(Grain.WEEK), "2022-03-08/2022-03-09 day", id="this"),
        pytest.param(Last(Grain.WEEK), "2022-03-08/2022-03-09 day", id="last"),
        pytest.param(Next(Grain.WEEK), "2022-03-08/2022-03-09 day", id="next"),
        pytest.param(Day(1), "2022-03-08/2022-03-09 day", id="day"),
        pytest.param(Span(length(3, Grain.DAY)), "2022-03-08/2022-03-09 day", id="span"),
        pytest.param(Then(), "2020-05-04/2020-05-05 day", id="then"),
        pytest.param(That(Grain.YEAR), "2020-05-04/2020-05-05 day", id="that"),
        pytest.param(That(SUMMER), "2020-05-04/2020-05-05 day", id="that-piece"),
        pytest.param(That(Grain.QUARTER), "2019-07-01/2019-10-01 quarter", id="that-quarter"),
        pytest.param(That(Grain.YEAR, current=True), "2020-05-04/2020-05-05 day", id="the-year"),
        pytest.param(Turn(Grain.CENTURY), "2020-05-04/2020-05-05 day", id="turn"),
        pytest.param(Beside(Grain.WEEK), "2020-05-04/2020-05-05 day", id="beside"),
        pytest.param(Beside(Grain.WEEK, 1, Day(0)), "2022-03-08/2022-03-09 day", id="beside-than"),
        pytest.param(Beside(Grain.WEEK, 1, Calendar(2021, 3, 8)), "-", id="beside-said"),
        pytest.param(Ago(3, Grain.DAY), "2022-03-08/2022-03-09 day", id="ago"),
        pytest.param(Ago(1, Grain.YEAR), "2019-07-01/2019-10-01 quarter", id="ago-quarter"),
        pytest.param(Later(3, Grain.DAY), "2020-05-04/2020-05-05 day", id="later"),
        pytest.param(Later(3, Grain.DAY, 1, Day(0)), "2022-03-08/2022-03-09 day", id="later-than"),
        pytest.param(Decade(90), "2022-03-08/2022-03-09 day", id="decade"),
        pytest.param(Decade(1990), "-", id="decade-said"),
        pytest.param(Calendar(1990), "-", id="said"),
        pytest.param(Part("END", Last(Grain.YEAR)), "2022-03-08/2022-03-09 day", id="part"),
        pytest.param(Span(length(3, Grain.MONTH), -1, Last(Grain.YEAR)), "2022-03-08/2022-03-09 day", id="span-of"),
        pytest.param(Clock(9), "2020-05-04/2020-05-05 day", id="clock"),
    ],
)
def test_anchor(term: Term, anchor: str) -> None:
    found = resolve(term, EVERYTHING)
    assert found is not None
    assert shown(found.anchor) == anchor


@pytest.mark.parametrize("term", [Ago(2, Grain.HOUR), Decade(90), That(Grain.QUARTER), DAY_TOLD, Beside(Grain.WEEK, -1)])
def test_anchor_is_the_published_day_where_nothing_is_told(term: Term) -> None:
    found = resolve(term, Anchors(at(P), Instant(2022, 3, 8, 10)))
    assert found is not None
    assert found.anchor == at(P)


@pytest.mark.parametrize(
    ("term", "expected"),
    [
        pytest.param(Bare(FRIDAY), "2022-03-04T00:00+01:00/2022-03-05T00:00+01:00", id="weekday"),
        pytest.param(Bare(Month(2)), "2022-02-01/2022-03-01", id="month"),
        pytest.param(Bare(DayOfMonth(4)), "2022-03-04/2022-03-05", id="day-of-month"),
        pytest.param(Last(FRIDAY), "2022-03-04T00:00+01:00/2022-03-05T00:00+01:00", id="last"),
        pytest.param(Next(FRIDAY), "2022-03-18T00:00+01:00/2022-03-19T00:00+01:00", id="next"),
        pytest.param(Day(-1), "2022-03-07T00:00+01:00/2022-03-08T00:00+01:00", id="yesterday"),
    ],
)
def test_offset(term: Term, expected: str) -> None:
    """Days counted from a published moment keep its offset from UTC."""
    found = resolve(term, Anchors(unit(Grain.DAY, Instant(2022, 3, 8, offset=60))))
    assert found is not None
    assert sides(found.interval) == expected


def test_ends_of_the_calendar() -> None:
    first, last = (Anchors(unit(Grain.DAY, Instant(year, 5))) for year in (-9997, 9998))
    assert resolve(Bare(Month(6)), first, "past") is None  # none has begun
    assert resolve(Bare(MonthDay(6, 1, 7)), first, "past") is not None
    assert resolve(Next(Month(4)), last) is None
    assert resolve(Last(Month(4)), last) is not None


@pytest.mark.parametrize(
    ("amount", "grain", "expected"),
    [
        (1, Grain.SECOND, Instant(2022, 3, 8, 0, 0, 1)),
        (1, Grain.MINUTE, Instant(2022, 3, 8, 0, 1)),
        (2, Grain.HOUR, Instant(2022, 3, 8, 2)),
        (1, Grain.DAY, Instant(2022, 3, 9)),
        (1, Grain.WEEKEND, Instant(2022, 3, 15)),
        (2, Grain.WEEK, Instant(2022, 3, 22)),
        (1, Grain.MONTH, Instant(2022, 4, 8)),
        (1, Grain.QUARTER, Instant(2022, 6, 8)),
        (1, Grain.SEASON, Instant(2022, 6, 8)),
        (1, Grain.HALF, Instant(2022, 9, 8)),
        (2, Grain.YEAR, Instant(2024, 3, 8)),
        (1, Grain.DECADE, Instant(2032, 3, 8)),
        (1, Grain.CENTURY, Instant(2122, 3, 8)),
        (1, Grain.MILLENNIUM, Instant(3022, 3, 8)),
        (-1, Grain.MONTH, Instant(2022, 2, 8)),
        (-0.5, Grain.HOUR, Instant(2022, 3, 7, 23, 30)),
    ],
)
def test_moved(amount: float, grain: Grain, expected: Instant) -> None:
    assert moved(Instant(2022, 3, 8), amount, grain) == expected


@pytest.mark.parametrize(
    ("amount", "grain", "last", "expected"),
    [
        (12, Grain.MONTH, "2021-03-31", "2020-04-01/2021-04-01 month"),
        (1, Grain.YEAR, "2021-03", "2020-04-01/2021-04-01 year"),
        (1, Grain.DAY, "2021-03-31", "2021-03-31/2021-04-01 day"),
        (2, Grain.DECADE, "2021-03-31", "2001-04-01/2021-04-01 year"),
        (2, Grain.HOUR, "2021-03-31", "-"),
        (None, Grain.MONTH, "2021-03-31", "-"),
        (20_000, Grain.DAY, "2022-03-08", "1967-06-06/2022-03-09 day"),
        (20_001, Grain.DAY, "2022-03-08", "-"),
    ],
)
def test_up_to(amount: float | None, grain: Grain, last: str, expected: str) -> None:
    assert shown(up_to(length(amount, grain), at(last))) == expected


@pytest.mark.parametrize(
    ("outer", "expected"),
    [
        pytest.param("2022-03-08T09", "2022-03-08T09:20/2022-03-08T09:40 hour", id="hour"),
        pytest.param("2022-03-08T09:30", "2022-03-08T09:30:20/2022-03-08T09:30:40 minute", id="minute"),
        pytest.param("2022-03-08", "2022-03-08T08:00/2022-03-08T16:00 day", id="day"),
    ],
)
def test_middle_of_a_short_time(outer: str, expected: str) -> None:
    assert shown(third(at(outer), 1)) == expected
