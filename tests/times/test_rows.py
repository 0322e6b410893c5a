"""Every row and rule of docs' conventions, and everyday forms: a sentence with its spans marked, and what each must tell.

A row says all that is found: a span that is not marked, or marked and not found, fails it. Written as "KIND VALUE [mod]
start/end" (half-open; "-" for no interval); in the second half as "VALUE signal range".
"""

from __future__ import annotations

from typing import Any

import pytest

import timeline
from times.told import placed, told, unmark

P = "2022-03-08"  # a Tuesday


def row(name: str, marked: str, *expected: str, published: str | None = P, **options: Any) -> Any:
    return pytest.param(marked, published, list(expected), options, id=name)


TABLE = [
    # The table of values
    row("year", "The bridge opened in [[2019]].", "DATE 2019 2019-01-01/2020-01-01"),
    row("december-past-perfect", "The mayor had resigned in [[December]].", "DATE 2021-12 2021-12-01/2022-01-01"),
    row("last-fall", "Talks were halted [[last fall]].", "DATE 2021-FA 2021-09-01/2021-12-01"),
    row("winter-of", "Pipes burst in [[the winter of 2010]].", "DATE 2010-WI 2010-12-01/2011-03-01"),
    row("third-quarter", "Profit fell in [[the third quarter]].", "DATE 2021-Q3 2021-07-01/2021-10-01"),
    row("end-of-year", "The plant closed at [[the end of 2021]].", "DATE 2021 END 2021-09-01/2022-01-01"),
    row("early-month", "The ice melted in [[early March]].", "DATE 2022-03 START 2022-03-01/2022-03-11"),
    row("decade", "Rents doubled in [[the 1990s]].", "DATE 199 1990-01-01/2000-01-01"),
    row("decade-short", "Rents doubled in [[the '90s]].", "DATE 199 1990-01-01/2000-01-01"),
    row("decade-curly", "Rents doubled in [[the ’90s]].", "DATE 199 1990-01-01/2000-01-01"),
    row("century", "The abbey was rebuilt in [[the 19th century]].", "DATE 18 1801-01-01/1901-01-01"),
    row("bc", "He was murdered in [[44 BC]].", "DATE BC0044 -0043-01-01/-0042-01-01"),
    row("monday-morning", "The strike ended [[Monday morning]].", "TIME 2022-03-07TMO 2022-03-07T06:00/2022-03-07T12:00"),
    row("clock-day", "The siren sounded at [[8:30 p.m. Sunday]].", "TIME 2022-03-06T20:30 2022-03-06T20:30/2022-03-06T20:31"),
    row("midnight", "The lease ran out at [[midnight Friday]].", "TIME 2022-03-04T24:00 2022-03-05/2022-03-05T00:01"),
    row("today", "The court rules [[today]].", "DATE 2022-03-08 2022-03-08/2022-03-09"),
    row("tonight", "The choir sings [[tonight]].", "TIME 2022-03-08TNI 2022-03-08T18:00/2022-03-09T06:00"),
    row("now", "The village is [[now]] empty.", "DATE PRESENT_REF -"),
    row("currently", "The pool is [[currently]] shut.", "DATE PRESENT_REF -"),
    row("recently", "The farm was [[recently]] sold.", "DATE PAST_REF -"),
    row("the-future", "Nobody can tell [[the future]].", "DATE FUTURE_REF -"),
    row("previously-and-soon", "It had previously been a mill and will soon be a school."),
    row("two-days", "The siege lasted [[two days]].", "DURATION P2D -"),
    row("210-years", "The tower stood for [[210 years]].", "DURATION P210Y -"),
    row("two-decades", "He ruled for [[two decades]].", "DURATION P20Y -"),
    row("months", "Repairs took [[months]].", "DURATION PXM -"),
    row("several-years", "She waited [[several years]].", "DURATION PXY -"),
    row("more-than-a-year", "They were held for [[more than a year]].", "DURATION P1Y MORE_THAN -"),
    row("every-monday", "The market opens [[every Monday]].", "SET XXXX-WXX-1 quant=EVERY -"),
    row("daily", "The ferry runs [[daily]].", "SET P1D -"),
    row("twice-a-week", "The bus comes [[twice a week]].", "SET P1W freq=2X -"),
]

DIRECTION = [
    row("remanded-until", "Three men were remanded in custody until [[3 October]].", "DATE 2022-10-03 2022-10-03/2022-10-04"),
    row(
        "about-a-clock-that-night",
        "It fell on [[Saturday]]. At [[about 11 o'clock that night]] it broke.",
        "DATE 2022-03-05 2022-03-05/2022-03-06",
        "TIME 2022-03-05T23:00 APPROX 2022-03-05T23:00/2022-03-05T23:01",
    ),
    row("brought-forward-to", "The trial was brought forward to [[2 April]].", "DATE 2022-04-02 2022-04-02/2022-04-03"),
    row(
        "moved-from-to",
        "The meeting has been moved from [[16 May]] to [[6 June]].",
        "DATE 2022-05-16 2022-05-16/2022-05-17",
        "DATE 2022-06-06 2022-06-06/2022-06-07",
    ),
    row("put-off-until", "The trial was put off until [[2 April]].", "DATE 2022-04-02 2022-04-02/2022-04-03"),
    row("games-of-a-team-named-first", "Norland play Marl on [[February 18]].", "DATE 2023-02-18 2023-02-18/2023-02-19"),
    row(
        "quoted-as-saying",
        "The president was quoted as saying in [[April]] that it was near.",
        "DATE 2021-04 2021-04-01/2021-05-01",
    ),
    row("agreed-to-a-truce", "The two sides agreed to a truce on [[Friday]].", "DATE 2022-03-04 2022-03-04/2022-03-05"),
    row("agreed-to-a-meeting", "The two sides agreed to a meeting on [[Friday]].", "DATE 2022-03-11 2022-03-11/2022-03-12"),
    row("is-meeting", "Lee is meeting the mayor on [[Friday]].", "DATE 2022-03-11 2022-03-11/2022-03-12"),
    row("are-planning", "Families are planning a vigil on [[Saturday]].", "DATE 2022-03-12 2022-03-12/2022-03-13"),
    row("are-investigating", "Police are investigating a murder on [[Friday]].", "DATE 2022-03-04 2022-03-04/2022-03-05"),
    row("delivered-then", "Crude for delivery in [[December]] fell 45 cents.", "DATE 2022-12 2022-12-01/2023-01-01"),
    row("delivery-of-a-month", "Wheat for [[June]] delivery rose.", "DATE 2022-06 2022-06-01/2022-07-01"),
    # Tense decides
    row("weekend-past", "Officials went to Venezuela [[this weekend]].", "DATE 2022-W09-WE 2022-03-05/2022-03-07"),
    row("weekend-future", "Officials will go to Venezuela [[this weekend]].", "DATE 2022-W10-WE 2022-03-12/2022-03-14"),
    row("due", "The verdict is due [[Friday]].", "DATE 2022-03-11 2022-03-11/2022-03-12"),
    row("until", "The road is shut until [[Friday]].", "DATE 2022-03-11 2022-03-11/2022-03-12"),
    row("plans-to", "The union plans to strike [[Friday]].", "DATE 2022-03-11 2022-03-11/2022-03-12"),
    row("expected-to", "The envoy is expected to land [[Friday]].", "DATE 2022-03-11 2022-03-11/2022-03-12"),
    row("going-to", "They are going to vote [[Friday]].", "DATE 2022-03-11 2022-03-11/2022-03-12"),
    row("until-at-least", "The road was shut until at least [[Friday]].", "DATE 2022-03-11 2022-03-11/2022-03-12"),
    row(
        "until-at-least-noon",
        "Trains were stopped until at least [[noon on Friday]].",
        "TIME 2022-03-11T12:00 2022-03-11T12:00/2022-03-11T12:01",
    ),
    row("of-a-game", "Lund, who won it at home, travel to Marl on [[Saturday]].", "DATE 2022-03-12 2022-03-12/2022-03-13"),
    row("to-have-been", "He claimed to have been away until [[the 2nd]].", "DATE 2022-03-02 2022-03-02/2022-03-03"),
    row("to-have-left", "She is said to have left on [[Friday]].", "DATE 2022-03-04 2022-03-04/2022-03-05"),
    row("may-have", "The boat may have left [[Friday]].", "DATE 2022-03-04 2022-03-04/2022-03-05"),
    row("no-verb", "Floods in Leeds [[Friday]].", "DATE 2022-03-04 2022-03-04/2022-03-05"),
    # Bare pieces
    row("weekday-past", "The council voted [[Monday]].", "DATE 2022-03-07 2022-03-07/2022-03-08"),
    row("weekday-on-its-day", "The council voted [[Tuesday]].", "DATE 2022-03-08 2022-03-08/2022-03-09"),
    row("weekday-past-far", "The council voted [[Wednesday]].", "DATE 2022-03-02 2022-03-02/2022-03-03"),
    row("weekday-future", "The council will vote [[Monday]].", "DATE 2022-03-14 2022-03-14/2022-03-15"),
    row("weekday-future-on-its-day", "The council will vote [[Tuesday]].", "DATE 2022-03-08 2022-03-08/2022-03-09"),
    row("month-past", "The dam burst in [[December]].", "DATE 2021-12 2021-12-01/2022-01-01"),
    row("month-past-of-published", "The dam burst in [[March]].", "DATE 2022-03 2022-03-01/2022-04-01"),
    row("month-past-not-begun", "The dam had cracked in [[April]].", "DATE 2021-04 2021-04-01/2021-05-01"),
    row("month-past-no-cue", "The dam burst in [[April]].", "DATE 2021-04 2021-04-01/2021-05-01"),
    row("month-future", "The dam will open in [[June]].", "DATE 2022-06 2022-06-01/2022-07-01"),
    row("month-future-not-over", "The dam will open in [[March]].", "DATE 2022-03 2022-03-01/2022-04-01"),
    row("month-future-over", "The dam will open in [[February]].", "DATE 2023-02 2023-02-01/2023-03-01"),
    row("month-day-past", "The shop burned on [[March 2]].", "DATE 2022-03-02 2022-03-02/2022-03-03"),
    row("month-day-past-far", "The shop burned on [[March 20]].", "DATE 2021-03-20 2021-03-20/2021-03-21"),
    row("month-day-future", "The shop will open on [[March 2]].", "DATE 2023-03-02 2023-03-02/2023-03-03"),
    row("season-past", "Prices rose in [[the summer]].", "DATE 2021-SU 2021-06-01/2021-09-01"),
    row("season-past-begun", "Prices rose in [[the spring]].", "DATE 2022-SP 2022-03-01/2022-06-01"),
    row("season-future", "The rink will reopen in [[the winter]].", "DATE 2022-WI 2022-12-01/2023-03-01"),
    row("quarter-past-begun", "Sales fell in [[the first quarter]].", "DATE 2022-Q1 2022-01-01/2022-04-01"),
    row("quarter-future", "The plant will close in [[the second quarter]].", "DATE 2022-Q2 2022-04-01/2022-07-01"),
    row("holiday-past", "The twins were born on [[Christmas]].", "DATE 2021-12-25 2021-12-25/2021-12-26"),
    row("holiday-future", "The fair will open on [[Easter]].", "DATE 2022-04-17 2022-04-17/2022-04-18"),
    # "this"
    row("this-week", "Rain fell [[this week]].", "DATE 2022-W10 2022-03-07/2022-03-14"),
    row("this-month", "Rain fell [[this month]].", "DATE 2022-03 2022-03-01/2022-04-01"),
    row("this-quarter", "Output fell [[this quarter]].", "DATE 2022-Q1 2022-01-01/2022-04-01"),
    row("this-year", "Two schools closed [[this year]].", "DATE 2022 2022-01-01/2023-01-01"),
    row("this-century", "It is the worst flood [[this century]].", "DATE 20 2001-01-01/2101-01-01"),
    row("this-fall-just-over", "The team won [[this fall]].", "DATE 2021-FA 2021-09-01/2021-12-01", published="2021-12-10"),
    row("this-fall-future", "The team will play [[this fall]].", "DATE 2022-FA 2022-09-01/2022-12-01"),
    row(
        "this-winter-held", "Snow closed the pass [[this winter]].", "DATE 2021-WI 2021-12-01/2022-03-01", published="2022-02-10"
    ),
    row("this-december", "The bank will close [[this December]].", "DATE 2022-12 2022-12-01/2023-01-01"),
    row("this-january", "The bank closed [[this January]].", "DATE 2022-01 2022-01-01/2022-02-01"),
    # "last"
    row("last-week", "A ship sank [[last week]].", "DATE 2022-W09 2022-02-28/2022-03-07"),
    row("last-weekend", "A ship sank [[last weekend]].", "DATE 2022-W09-WE 2022-03-05/2022-03-07"),
    row("last-month", "A ship sank [[last month]].", "DATE 2022-02 2022-02-01/2022-03-01"),
    row("last-quarter", "Sales fell [[last quarter]].", "DATE 2021-Q4 2021-10-01/2022-01-01"),
    row("last-year", "A ship sank [[last year]].", "DATE 2021 2021-01-01/2022-01-01"),
    row("last-century", "The chapel was built [[last century]].", "DATE 19 1901-01-01/2001-01-01"),
    row("last-weekday", "A ship sank [[last Monday]].", "DATE 2022-03-07 2022-03-07/2022-03-08"),
    row("last-weekday-on-its-day", "A ship sank [[last Tuesday]].", "DATE 2022-03-01 2022-03-01/2022-03-02"),
    row("last-fall-in-fall", "Talks were halted [[last fall]].", "DATE 2020-FA 2020-09-01/2020-12-01", published="2021-10-05"),
    row("last-spring-in-spring", "Talks were halted [[last spring]].", "DATE 2021-SP 2021-03-01/2021-06-01"),
    row("last-winter", "Talks were halted [[last winter]].", "DATE 2021-WI 2021-12-01/2022-03-01"),
    row("last-march-in-march", "Talks were halted [[last March]].", "DATE 2021-03 2021-03-01/2021-04-01"),
    row("last-december", "Talks were halted [[last December]].", "DATE 2021-12 2021-12-01/2022-01-01"),
    row("last-holiday", "Talks were halted [[last Christmas]].", "DATE 2021-12-25 2021-12-25/2021-12-26"),
    # "next"
    row("next-week", "The show opens [[next week]].", "DATE 2022-W11 2022-03-14/2022-03-21"),
    row("next-weekend", "The show opens [[next weekend]].", "DATE 2022-W11-WE 2022-03-19/2022-03-21"),
    row("next-month", "The show opens [[next month]].", "DATE 2022-04 2022-04-01/2022-05-01"),
    row("next-quarter", "The show opens [[next quarter]].", "DATE 2022-Q2 2022-04-01/2022-07-01"),
    row("next-year", "The show opens [[next year]].", "DATE 2023 2023-01-01/2024-01-01"),
    row("next-decade", "The line opens [[next decade]].", "DATE 203 2030-01-01/2040-01-01"),
    row("next-weekday", "The show opens [[next Friday]].", "DATE 2022-03-18 2022-03-18/2022-03-19"),
    row("next-weekday-on-its-day", "The show opens [[next Tuesday]].", "DATE 2022-03-15 2022-03-15/2022-03-16"),
    row("next-season", "The show opens [[next summer]].", "DATE 2022-SU 2022-06-01/2022-09-01"),
    row("next-season-in-it", "The show opens [[next spring]].", "DATE 2023-SP 2023-03-01/2023-06-01"),
    row("next-month-name", "The show opens [[next June]].", "DATE 2022-06 2022-06-01/2022-07-01"),
    row("next-month-name-in-it", "The show opens [[next March]].", "DATE 2023-03 2023-03-01/2023-04-01"),
    # The past and next N units
    row("past-n-months", "Rents rose over [[the past three months]].", "DURATION P3M 2021-12-09/2022-03-09"),
    row("last-n-days", "It rained for [[the last ten days]].", "DURATION P10D 2022-02-27/2022-03-09"),
    row("past-n-years", "Rents rose over [[the past two years]].", "DURATION P2Y 2020-03-09/2022-03-09"),
    row("next-n-weeks", "The bridge will be shut for [[the next two weeks]].", "DURATION P2W 2022-03-08/2022-03-22"),
    row("recent-weeks", "Bees have died in [[recent weeks]].", "DURATION PXW -"),
    row("past-units", "Bees have died in [[the past few months]].", "DURATION PXM -"),
    # Ago, against the published date, at the unit's grain
    row("years-ago", "They wed [[two years ago]].", "DATE 2020 2020-01-01/2021-01-01"),
    row("a-year-ago", "They wed [[a year ago]].", "DATE 2021 2021-01-01/2022-01-01"),
    row("months-ago", "They wed [[six months ago]].", "DATE 2021-09 2021-09-01/2021-10-01"),
    row("weeks-ago", "They wed [[two weeks ago]].", "DATE 2022-W08 2022-02-21/2022-02-28"),
    row("days-ago", "They wed [[three days ago]].", "DATE 2022-03-05 2022-03-05/2022-03-06"),
    row("about-ago", "They wed [[about two years ago]].", "DATE 2020 APPROX 2020-01-01/2021-01-01"),
    row("hours-ago-by-date", "The plane took off [[two hours ago]].", "TIME 2022-03-08 -"),
    row(
        "hours-ago-by-clock",
        "The plane took off [[two hours ago]].",
        "TIME 2022-03-08T08 2022-03-08T08:00/2022-03-08T09:00",
        published="2022-03-08T10:30",
    ),
    row(
        "minutes-ago-by-clock",
        "The plane took off [[20 minutes ago]].",
        "TIME 2022-03-08T10:10 2022-03-08T10:10/2022-03-08T10:11",
        published="2022-03-08T10:30",
    ),
    # Against a stated time
    row(
        "two-days-later",
        "The dam broke on [[May 4, 2020]]. [[Two days later]] the mill was gone.",
        "DATE 2020-05-04 2020-05-04/2020-05-05",
        "DATE 2020-05-06 2020-05-06/2020-05-07",
    ),
    row(
        "a-week-earlier",
        "The dam broke on [[May 4, 2020]]. [[A week earlier]] it had cracked.",
        "DATE 2020-05-04 2020-05-04/2020-05-05",
        "DATE 2020-04-27 2020-04-27/2020-04-28",
    ),
    row(
        "a-month-later",
        "The dam broke in [[May 2020]]. [[A month later]] it was mended.",
        "DATE 2020-05 2020-05-01/2020-06-01",
        "DATE 2020-06 2020-06-01/2020-07-01",
    ),
    row(
        "two-years-later",
        "The dam broke in [[May 2020]]. [[Two years later]] it was mended.",
        "DATE 2020-05 2020-05-01/2020-06-01",
        "DATE 2022-05 2022-05-01/2022-06-01",
    ),
    row(
        "years-after-year",
        "The dam broke in [[1910]]. [[Three years later]] it was mended.",
        "DATE 1910 1910-01-01/1911-01-01",
        "DATE 1913 1913-01-01/1914-01-01",
    ),
    row(
        "a-year-earlier-quarter",
        "Profit in [[the third quarter]] was up from [[a year earlier]].",
        "DATE 2021-Q3 2021-07-01/2021-10-01",
        "DATE 2020-Q3 2020-07-01/2020-10-01",
    ),
    row(
        "a-year-ago-quarter",
        "Profit in [[the third quarter]] was up from [[a year ago]].",
        "DATE 2021-Q3 2021-07-01/2021-10-01",
        "DATE 2020-Q3 2020-07-01/2020-10-01",
    ),
    # Numeric dates
    row("slash-month-first", "Signed on [[3/4/2022]].", "DATE 2022-03-04 2022-03-04/2022-03-05"),
    row("slash-day-first", "Signed on [[3/4/2022]].", "DATE 2022-04-03 2022-04-03/2022-04-04", day_first=True),
    row("slash-only-day-first", "Signed on [[13/4/2022]].", "DATE 2022-04-13 2022-04-13/2022-04-14"),
    row("slash-only-month-first", "Signed on [[4/13/2022]].", "DATE 2022-04-13 2022-04-13/2022-04-14", day_first=True),
    row("slash-short-year", "Signed on [[3/4/99]].", "DATE 1999-03-04 1999-03-04/1999-03-05"),
    row("slash-year-first", "Signed on [[2022/4/3]].", "DATE 2022-04-03 2022-04-03/2022-04-04"),
    row("iso", "Signed on [[2022-04-03]].", "DATE 2022-04-03 2022-04-03/2022-04-04"),
    row("iso-month", "Signed in [[2010-12]].", "DATE 2010-12 2010-12-01/2011-01-01"),
    row("dotted", "Signed on [[3.4.2022]].", "DATE 2022-04-03 2022-04-03/2022-04-04"),
    row("hyphens", "Signed on [[3-4-2022]].", "DATE 2022-03-04 2022-03-04/2022-03-05"),
    row("hyphen-month", "Signed on [[04-Mar-2022]].", "DATE 2022-03-04 2022-03-04/2022-03-05"),
    row("no-date", "The fraction 30/31/2022 is no date."),
]

GRAIN = [
    # Seasons, of both hemispheres; winter is of the year it begins in
    row("spring", "Snow fell in [[the spring of 1998]].", "DATE 1998-SP 1998-03-01/1998-06-01"),
    row("summer", "Snow fell in [[the summer of 1998]].", "DATE 1998-SU 1998-06-01/1998-09-01"),
    row("autumn", "Snow fell in [[autumn 1998]].", "DATE 1998-FA 1998-09-01/1998-12-01"),
    row("winter", "Snow fell in [[winter 1998]].", "DATE 1998-WI 1998-12-01/1999-03-01"),
    row("south-summer", "Snow fell in [[the summer of 1998]].", "DATE 1998-SU 1998-12-01/1999-03-01", hemisphere="south"),
    row("south-winter", "Snow fell [[last winter]].", "DATE 2021-WI 2021-06-01/2021-09-01", hemisphere="south"),
    row("last-winter-in-winter", "Snow fell [[last winter]].", "DATE 2020-WI 2020-12-01/2021-03-01", published="2022-01-09"),
    # Quarters, halves, fiscal years
    row("quarter-of-year", "Sales fell in [[the first quarter of 2020]].", "DATE 2020-Q1 2020-01-01/2020-04-01"),
    row("quarter-q", "Sales fell in [[Q4 2020]].", "DATE 2020-Q4 2020-10-01/2021-01-01"),
    row("first-half", "Sales fell in [[the first half of 2020]].", "DATE 2020-H1 2020-01-01/2020-07-01"),
    row("second-half", "Sales fell in [[the second half of last year]].", "DATE 2021-H2 2021-07-01/2022-01-01"),
    row("fiscal-year", "Sales fell in [[fiscal 2020]].", "DATE 2020 2020-01-01/2021-01-01"),
    row("fiscal-year-long", "Sales fell in [[fiscal year 2020]].", "DATE 2020 2020-01-01/2021-01-01"),
    row("fiscal-quarter", "Sales fell in [[the fiscal third quarter]].", "DATE 2021-Q3 2021-07-01/2021-10-01"),
    row("last-fiscal-year", "Sales fell [[last fiscal year]].", "DATE 2021 2021-01-01/2022-01-01"),
    # Parts: thirds at the grain below
    row("start-of", "It closed at [[the start of 2021]].", "DATE 2021 START 2021-01-01/2021-05-01"),
    row("middle-of", "It closed in [[the middle of 2021]].", "DATE 2021 MID 2021-05-01/2021-09-01"),
    row("mid-month", "It closed in [[mid-April 2021]].", "DATE 2021-04 MID 2021-04-11/2021-04-21"),
    row("late-month", "It closed in [[late April 2021]].", "DATE 2021-04 END 2021-04-21/2021-05-01"),
    row("early-year", "It closed in [[early 2021]].", "DATE 2021 START 2021-01-01/2021-05-01"),
    row("late-decade", "It closed in [[the late 1990s]].", "DATE 199 END 1996-01-01/2000-01-01"),
    row("early-decade", "It closed in [[the early 1990s]].", "DATE 199 START 1990-01-01/1993-01-01"),
    row("early-century", "It was built in [[the early 19th century]].", "DATE 18 START 1801-01-01/1831-01-01"),
    row("end-of-month", "It closed at [[the end of March 2021]].", "DATE 2021-03 END 2021-03-21/2021-04-01"),
    row("late-last-year", "It closed [[late last year]].", "DATE 2021 END 2021-09-01/2022-01-01"),
    row("early-this-week", "It closed [[early this week]].", "DATE 2022-W10 START 2022-03-07/2022-03-09"),
    # Parts of day
    row("afternoon", "It closed [[Monday afternoon]].", "TIME 2022-03-07TAF 2022-03-07T12:00/2022-03-07T18:00"),
    row("evening", "It closed [[Monday evening]].", "TIME 2022-03-07TEV 2022-03-07T18:00/2022-03-08"),
    row("night", "It closed [[Monday night]].", "TIME 2022-03-07TNI 2022-03-07T18:00/2022-03-08T06:00"),
    row("this-morning", "It closed [[this morning]].", "TIME 2022-03-08TMO 2022-03-08T06:00/2022-03-08T12:00"),
    row("yesterday-morning", "It closed [[yesterday morning]].", "TIME 2022-03-07TMO 2022-03-07T06:00/2022-03-07T12:00"),
    row("last-night", "It closed [[last night]].", "TIME 2022-03-07TNI 2022-03-07T18:00/2022-03-08T06:00"),
    row("tomorrow-evening", "It closes [[tomorrow evening]].", "TIME 2022-03-09TEV 2022-03-09T18:00/2022-03-10"),
    row("morning-of", "It closed on [[the morning of May 4, 2020]].", "TIME 2020-05-04TMO 2020-05-04T06:00/2020-05-04T12:00"),
    # BC and AD
    row("bce", "The wall was begun in [[221 BCE]].", "DATE BC0221 -0220-01-01/-0219-01-01"),
    row("bc-dots", "The wall was begun in [[221 B.C.]] by the king.", "DATE BC0221 -0220-01-01/-0219-01-01"),
    row("bc-1", "The census was taken in [[1 BC]].", "DATE BC0001 0000-01-01/0001-01-01"),
    row("bc-day", "He was murdered on [[15 March 44 BC]].", "DATE BC0044-03-15 -0043-03-15/-0043-03-16"),
    row("bc-day-us", "He was murdered on [[March 15, 44 BC]].", "DATE BC0044-03-15 -0043-03-15/-0043-03-16"),
    row("bc-century", "The temple was built in [[the 5th century BC]].", "DATE BC04 -0499-01-01/-0399-01-01"),
    row("ad", "The city fell in [[AD 410]].", "DATE 0410 0410-01-01/0411-01-01"),
    row("ce", "The city fell in [[410 CE]].", "DATE 0410 0410-01-01/0411-01-01"),
    row("first-century", "The road was laid in [[the first century]].", "DATE 00 0001-01-01/0101-01-01"),
    row("twenty-first-century", "It is a story of [[the twenty-first century]].", "DATE 20 2001-01-01/2101-01-01"),
    # Sets
    row("weekly", "The paper comes out [[weekly]].", "SET P1W -"),
    row("monthly", "The board meets [[monthly]].", "SET P1M -"),
    row("every-year", "The lake freezes [[every year]].", "SET P1Y quant=EVERY -"),
    row("every-other-week", "The bin is emptied [[every other week]].", "SET P2W quant=EVERY -"),
    row("every-three-years", "They vote [[every three years]].", "SET P3Y quant=EVERY -"),
    row("every-december", "They sing [[every December]].", "SET XXXX-12 quant=EVERY -"),
    row("every-summer", "They swim [[every summer]].", "SET XXXX-SU quant=EVERY -"),
    row("every-morning", "They swim [[every morning]].", "SET XXXX-XX-XXTMO quant=EVERY -"),
    row("mondays", "The museum is shut on [[Mondays]].", "SET XXXX-WXX-1 -"),
    row("once-a-year", "They meet [[once a year]].", "SET P1Y freq=1X -"),
    row("three-times-a-day", "She swims [[three times a day]].", "SET P1D freq=3X -"),
    # Durations
    row("hours", "The call lasted [[two hours]].", "DURATION PT2H -"),
    row("half-years", "The work took [[two and a half years]].", "DURATION P2Y6M -"),
    row("attribute", "They made a [[five-year]] plan.", "DURATION P5Y -"),
    row("truce", "An [[8-month-old]] truce ended.", "DURATION P8M -"),
    row("couple", "They waited [[a couple of weeks]].", "DURATION P2W APPROX -"),
    row("dozens", "It stood for [[hundreds of years]].", "DURATION PXY -"),
    row("less-than", "It took [[less than two hours]].", "DURATION PT2H LESS_THAN -"),
    row("nearly", "It took [[nearly two hours]].", "DURATION PT2H LESS_THAN -"),
    row("over", "It took [[over two hours]].", "DURATION PT2H MORE_THAN -"),
    row("at-most", "It can take [[up to two hours]].", "DURATION PT2H EQUAL_OR_LESS -"),
    row("about", "It took [[about two hours]].", "DURATION PT2H APPROX -"),
    row("two-units", "It took [[two years and three months]].", "DURATION P2Y3M -"),
]

EXTENT = [
    row(
        "no-preposition",
        "Born in [[1950]], buried on [[May 4, 2020]], mourned since [[2021]].",
        "DATE 1950 1950-01-01/1951-01-01",
        "DATE 2020-05-04 2020-05-04/2020-05-05",
        "DATE 2021 2021-01-01/2022-01-01",
    ),
    row("no-comma", "On [[May 4, 2020]], a wall fell.", "DATE 2020-05-04 2020-05-04/2020-05-05"),
    row("no-full-stop", "A wall fell in [[2020]].", "DATE 2020 2020-01-01/2021-01-01"),
    row("abbreviation-keeps-its-stop", "A wall fell on [[Jan. 9, 2020]].", "DATE 2020-01-09 2020-01-09/2020-01-10"),
    row(
        "the-same-day",
        "A wall fell on [[May 4, 2020]]. [[The same day]] a roof caved in.",
        "DATE 2020-05-04 2020-05-04/2020-05-05",
        "DATE 2020-05-04 2020-05-04/2020-05-05",
    ),
    row("one-span", "A wall fell on [[Monday, March 7, 2022]].", "DATE 2022-03-07 2022-03-07/2022-03-08"),
    row("over-is-in", "Held for [[over a year]].", "DURATION P1Y MORE_THAN -"),
    row("possessive", "[[Monday]]'s storm felled trees.", "DATE 2022-03-07 2022-03-07/2022-03-08"),
    row("possessive-curly", "[[Last year]]’s harvest failed.", "DATE 2021 2021-01-01/2022-01-01"),
    row("brackets", "The treaty ([[1648]]) ended the war.", "DATE 1648 1648-01-01/1649-01-01"),
    row("quotes", "“The dam broke [[Monday]],” he said.", "DATE 2022-03-07 2022-03-07/2022-03-08"),
    row("line-break", "The dam broke on [[March 4,\n2020]].", "DATE 2020-03-04 2020-03-04/2020-03-05"),
]

HOLIDAYS = [
    row("christmas-day", "Snow fell on [[Christmas Day]].", "DATE 2021-12-25 2021-12-25/2021-12-26"),
    row("christmas-eve", "Snow fell on [[Christmas Eve]].", "DATE 2021-12-24 2021-12-24/2021-12-25"),
    row("new-years-day", "Snow fell on [[New Year's Day]].", "DATE 2022-01-01 2022-01-01/2022-01-02"),
    row("new-years-eve", "Snow fell on [[New Year's Eve]].", "DATE 2021-12-31 2021-12-31/2022-01-01"),
    row("thanksgiving", "Snow fell on [[Thanksgiving]].", "DATE 2021-11-25 2021-11-25/2021-11-26"),
    row("halloween", "Snow fell on [[Halloween]].", "DATE 2021-10-31 2021-10-31/2021-11-01"),
    row("labor-day", "Snow fell on [[Labor Day]].", "DATE 2021-09-06 2021-09-06/2021-09-07"),
    row("memorial-day", "Snow fell on [[Memorial Day]].", "DATE 2021-05-31 2021-05-31/2021-06-01"),
    row("independence-day", "Snow fell on [[Independence Day]].", "DATE 2021-07-04 2021-07-04/2021-07-05"),
    row("fourth-of-july", "Snow fell on [[the Fourth of July]].", "DATE 2021-07-04 2021-07-04/2021-07-05"),
    row("veterans-day", "Snow fell on [[Veterans Day]].", "DATE 2021-11-11 2021-11-11/2021-11-12"),
    row("good-friday", "Snow fell on [[Good Friday]].", "DATE 2021-04-02 2021-04-02/2021-04-03"),
    row("easter-sunday", "Snow fell on [[Easter Sunday]].", "DATE 2021-04-04 2021-04-04/2021-04-05"),
    row("easter-monday", "Snow fell on [[Easter Monday]].", "DATE 2021-04-05 2021-04-05/2021-04-06"),
    row("valentines-day", "Snow fell on [[Valentine's Day]].", "DATE 2022-02-14 2022-02-14/2022-02-15"),
    row("christmas-of-year", "Snow fell on [[Christmas 1914]].", "DATE 1914-12-25 1914-12-25/1914-12-26"),
    row("easter-of-year", "Snow fell on [[Easter 1916]].", "DATE 1916-04-23 1916-04-23/1916-04-24"),
]

EVERYDAY = [
    # Clock times
    row(
        "clock-zone",
        "It struck at [[5 p.m. EST]] on the coast.",
        "TIME 2022-03-08T17:00 2022-03-08T17:00-05:00/2022-03-08T17:01-05:00",
    ),
    row("clock-gmt", "It struck at [[08:15 GMT]].", "TIME 2022-03-08T08:15 2022-03-08T08:15Z/2022-03-08T08:16Z"),
    row("clock-seconds", "It struck at [[14:02:33]].", "TIME 2022-03-08T14:02:33 2022-03-08T14:02:33/2022-03-08T14:02:34"),
    row("clock-on-day", "It struck at [[10:15 a.m. on May 4, 2020]].", "TIME 2020-05-04T10:15 2020-05-04T10:15/2020-05-04T10:16"),
    row("day-at-clock", "It struck on [[Sunday at 9 p.m.]] sharp.", "TIME 2022-03-06T21:00 2022-03-06T21:00/2022-03-06T21:01"),
    row("noon-day", "It struck at [[noon Sunday]].", "TIME 2022-03-06T12:00 2022-03-06T12:00/2022-03-06T12:01"),
    row("noon-on-day", "It struck at [[noon on Sunday]].", "TIME 2022-03-06T12:00 2022-03-06T12:00/2022-03-06T12:01"),
    row("o-clock", "It struck at [[three o'clock on Sunday]].", "TIME 2022-03-06T03:00 2022-03-06T03:00/2022-03-06T03:01"),
    row(
        "this-afternoon-clock",
        "It struck at [[4 o'clock this afternoon]].",
        "TIME 2022-03-08T16:00 2022-03-08T16:00/2022-03-08T16:01",
    ),
    row("glued-pm", "It struck at [[7pm]].", "TIME 2022-03-08T19:00 2022-03-08T19:00/2022-03-08T19:01"),
    row("decimal-pm", "It struck at [[3.30pm]].", "TIME 2022-03-08T15:30 2022-03-08T15:30/2022-03-08T15:31"),
    row(
        "midnight-told",
        "It struck on [[May 4, 2020]]. At [[midnight]] it stopped.",
        "DATE 2020-05-04 2020-05-04/2020-05-05",
        "TIME 2020-05-04T24:00 2020-05-05/2020-05-05T00:01",
    ),
    row("twelve-am", "It struck at [[12:05 a.m. Sunday]].", "TIME 2022-03-06T00:05 2022-03-06T00:05/2022-03-06T00:06"),
    row("twelve-pm", "It struck at [[12:05 p.m. Sunday]].", "TIME 2022-03-06T12:05 2022-03-06T12:05/2022-03-06T12:06"),
    row("half-past", "It struck at [[half past nine]].", "TIME 2022-03-08T09:30 2022-03-08T09:30/2022-03-08T09:31"),
    # Dates in full
    row("day-month-year", "The pact was signed on [[4 May 2020]].", "DATE 2020-05-04 2020-05-04/2020-05-05"),
    row("ordinal-day", "The pact was signed on [[the 4th of May 2020]].", "DATE 2020-05-04 2020-05-04/2020-05-05"),
    row("ordinal-word", "The pact was signed on [[May fourth, 2020]].", "DATE 2020-05-04 2020-05-04/2020-05-05"),
    row("month-day-th", "The pact was signed on [[May 4th, 2020]].", "DATE 2020-05-04 2020-05-04/2020-05-05"),
    row("twenty-first-of", "The pact was signed on [[the twenty-first of June 1919]].", "DATE 1919-06-21 1919-06-21/1919-06-22"),
    row("month-of-year", "The pact was signed in [[May of 2020]].", "DATE 2020-05 2020-05-01/2020-06-01"),
    row("month-short-year", "The pact was signed in [[June '98]].", "DATE 1998-06 1998-06-01/1998-07-01"),
    row("month-comma-year", "The pact was signed in [[May, 2020]].", "DATE 2020-05 2020-05-01/2020-06-01"),
    row("weekday-full", "The pact was signed on [[Thursday, 4 June 2020]].", "DATE 2020-06-04 2020-06-04/2020-06-05"),
    row("upper-case", "The pact was signed on [[MAY 4, 2020]].", "DATE 2020-05-04 2020-05-04/2020-05-05"),
    row("leap-day", "The pact was signed on [[29 February 2020]].", "DATE 2020-02-29 2020-02-29/2020-03-01"),
    row("leap-day-bare", "The twins were born on [[February 29]].", "DATE 2020-02-29 2020-02-29/2020-03-01"),
    row("day-of-month", "The pact was signed on [[the 4th]].", "DATE 2022-03-04 2022-03-04/2022-03-05"),
    row("year-words", "It began in [[nineteen ninety-four]].", "DATE 1994 1994-01-01/1995-01-01"),
    row("year-words-thousand", "It began in [[two thousand and three]].", "DATE 2003 2003-01-01/2004-01-01"),
    row("year-short", "It began in [['69]].", "DATE 1969 1969-01-01/1970-01-01"),
    row("summer-of-69", "It began in [[the summer of '69]].", "DATE 1969-SU 1969-06-01/1969-09-01"),
    row("the-year", "It began in [[the year 1066]].", "DATE 1066 1066-01-01/1067-01-01"),
    row("circa", "It began [[circa 1850]].", "DATE 1850 APPROX 1850-01-01/1851-01-01"),
    row("about-year", "It began [[around 1850]].", "DATE 1850 APPROX 1850-01-01/1851-01-01"),
    row("sixties", "It began in [[the sixties]].", "DATE 196 1960-01-01/1970-01-01"),
    row("mid-nineties", "It began in [[the mid-1990s]].", "DATE 199 MID 1993-01-01/1996-01-01"),
    row("turn-of-century", "It began at [[the turn of the 20th century]].", "DATE 1900 APPROX 1900-01-01/1901-01-01"),
    # The nth of
    row("second-week-of", "It began in [[the second week of May 2020]].", "DATE 2020-W20 2020-05-11/2020-05-18"),
    row("last-friday-in", "It began on [[the last Friday in June 2020]].", "DATE 2020-06-26 2020-06-26/2020-06-27"),
    row("first-tuesday-of", "It began on [[the first Tuesday of November 2020]].", "DATE 2020-11-03 2020-11-03/2020-11-04"),
    row("third-month-of", "It began in [[the third month of 2019]].", "DATE 2019-03 2019-03-01/2019-04-01"),
    row("first-weekend-of", "It began on [[the first weekend of May 2020]].", "DATE 2020-W18-WE 2020-05-02/2020-05-04"),
    # Around other days
    row("yesterday", "It began [[yesterday]].", "DATE 2022-03-07 2022-03-07/2022-03-08"),
    row("tomorrow", "It begins [[tomorrow]].", "DATE 2022-03-09 2022-03-09/2022-03-10"),
    row("before-yesterday", "It began [[the day before yesterday]].", "DATE 2022-03-06 2022-03-06/2022-03-07"),
    row("after-tomorrow", "It begins [[the day after tomorrow]].", "DATE 2022-03-10 2022-03-10/2022-03-11"),
    row("day-after-christmas", "It began [[the day after Christmas]].", "DATE 2021-12-26 2021-12-26/2021-12-27"),
    row("day-before-easter", "It began [[the day before Easter 2021]].", "DATE 2021-04-03 2021-04-03/2021-04-04"),
    row("two-weeks-before", "It began [[two weeks before Christmas]].", "DATE 2021-12-11 2021-12-11/2021-12-12"),
    row("monday-of-last-week", "It began on [[Monday of last week]].", "DATE 2022-02-28 2022-02-28/2022-03-01"),
    row("monday-last-week", "It began [[Monday last week]].", "DATE 2022-02-28 2022-02-28/2022-03-01"),
    row("june-last-year", "It began in [[June last year]].", "DATE 2021-06 2021-06-01/2021-07-01"),
    row("june-of-last-year", "It began in [[June of last year]].", "DATE 2021-06 2021-06-01/2021-07-01"),
    row("earlier-on-a-day", "[[Earlier Monday]] it fell.", "DATE 2022-03-07 START 2022-03-07/2022-03-08"),
    row("later-this-month", "It begins [[later this month]].", "DATE 2022-03 END 2022-03-09/2022-04-01"),
    row("threat-of-month", "They threatened a strike in [[May]].", "DATE 2022-05 2022-05-01/2022-06-01"),
    row("threatened-in-month", "They threatened the mayor in [[May]].", "DATE 2021-05 2021-05-01/2021-06-01"),
    row("shut-until", "The port has been shut until [[July 9]].", "DATE 2022-07-09 2022-07-09/2022-07-10"),
    row("were-to-by", "They were to leave by [[January 15]].", "DATE 2022-01-15 2022-01-15/2022-01-16"),
    row("of-the-votes", "Most of the votes of [[Sunday]]'s poll were counted.", "DATE 2022-03-06 2022-03-06/2022-03-07"),
    row("earlier-this-year", "It began [[earlier this year]].", "DATE 2022 START 2022-01-01/2022-03-08"),
    row(
        "later-in-the-year",
        "He won in [[May 2020]]; he fell ill [[later in the year]].",
        "DATE 2020-05 2020-05-01/2020-06-01",
        "DATE 2020 END 2020-06-01/2021-01-01",
    ),
    row("year-end", "It closes at [[the end of the year]].", "DATE 2022 END 2022-09-01/2023-01-01"),
    # The story's own time
    row(
        "next-day",
        "A wall fell on [[4 May 2020]]. [[The next day]] a roof caved in.",
        "DATE 2020-05-04 2020-05-04/2020-05-05",
        "DATE 2020-05-05 2020-05-05/2020-05-06",
    ),
    row(
        "day-before",
        "A wall fell on [[4 May 2020]]. [[The day before]], it had rained.",
        "DATE 2020-05-04 2020-05-04/2020-05-05",
        "DATE 2020-05-03 2020-05-03/2020-05-04",
    ),
    row(
        "following-week",
        "A wall fell on [[4 May 2020]]. [[The following week]] a roof caved in.",
        "DATE 2020-05-04 2020-05-04/2020-05-05",
        "DATE 2020-W20 2020-05-11/2020-05-18",
    ),
    row(
        "following-year",
        "A wall fell in [[May 2020]]. [[The following year]] a roof caved in.",
        "DATE 2020-05 2020-05-01/2020-06-01",
        "DATE 2021 2021-01-01/2022-01-01",
    ),
    row(
        "previous-year",
        "A wall fell in [[1910]]. [[The previous year]] it had cracked.",
        "DATE 1910 1910-01-01/1911-01-01",
        "DATE 1909 1909-01-01/1910-01-01",
    ),
    row(
        "that-year",
        "A wall fell in [[1910]]. [[That year]] it rained.",
        "DATE 1910 1910-01-01/1911-01-01",
        "DATE 1910 1910-01-01/1911-01-01",
    ),
    row(
        "that-summer",
        "A wall fell in [[1910]]. [[That summer]] it rained.",
        "DATE 1910 1910-01-01/1911-01-01",
        "DATE 1910-SU 1910-06-01/1910-09-01",
    ),
    row(
        "following-spring",
        "A wall fell in [[May 1910]]. [[The following spring]] it rained.",
        "DATE 1910-05 1910-05-01/1910-06-01",
        "DATE 1911-SP 1911-03-01/1911-06-01",
    ),
    row(
        "that-evening",
        "A wall fell on [[4 May 2020]]. [[That evening]] it rained.",
        "DATE 2020-05-04 2020-05-04/2020-05-05",
        "TIME 2020-05-04TEV 2020-05-04T18:00/2020-05-05",
    ),
    row(
        "day-after-one-of-its-month",
        "The mayor resigned [[today]]. The dam fell on [[March 3, 2019]]. They searched until [[March 9]].",
        "DATE 2022-03-08 2022-03-08/2022-03-09",
        "DATE 2019-03-03 2019-03-03/2019-03-04",
        "DATE 2019-03-09 2019-03-09/2019-03-10",
    ),
    row(
        "no-day-after-one-of-another-year",
        "The mayor resigned [[today]]. The vote failed in [[November 2019]]. Calls rose from [[2015]]. The council will meet on [[April 9]].",
        "DATE 2022-03-08 2022-03-08/2022-03-09",
        "DATE 2019-11 2019-11-01/2019-12-01",
        "DATE 2015 2015-01-01/2016-01-01",
        "DATE 2022-04-09 2022-04-09/2022-04-10",
    ),
    # A history: no published date
    row(
        "unknown-published",
        "A wall fell in [[1910]]. [[Two years later]] it was mended.",
        "DATE 1910 1910-01-01/1911-01-01",
        "DATE 1912 1912-01-01/1913-01-01",
        published=None,
    ),
    row(
        "unknown-month",
        "A wall fell in [[1910]]. In [[June]] it was mended.",
        "DATE 1910 1910-01-01/1911-01-01",
        "DATE 1910-06 1910-06-01/1910-07-01",
        published=None,
    ),
    row(
        "aside-built",
        "A wall fell in [[March 1794]]. The church, built in [[1412]], burned. Lee left on [[29 March]].",
        "DATE 1794-03 1794-03-01/1794-04-01",
        "DATE 1412 1412-01-01/1413-01-01",
        "DATE 1794-03-29 1794-03-29/1794-03-30",
        published=None,
    ),
    row(
        "aside-finished",
        "A wall fell in [[March 1794]]. The church, first finished in [[1412]], burned. Lee left on [[29 March]].",
        "DATE 1794-03 1794-03-01/1794-04-01",
        "DATE 1412 1412-01-01/1413-01-01",
        "DATE 1794-03-29 1794-03-29/1794-03-30",
        published=None,
    ),
    row(
        "aside-which",
        "A wall fell in [[March 1794]]. The church, which opened in [[1412]], burned. Lee left on [[29 March]].",
        "DATE 1794-03 1794-03-01/1794-04-01",
        "DATE 1412 1412-01-01/1413-01-01",
        "DATE 1794-03-29 1794-03-29/1794-03-30",
        published=None,
    ),
    row(
        "no-aside-ahead",
        "A wall fell in [[March 1794]]. The church, which had been shut until [[1801]], burned. Lee left on [[29 March]].",
        "DATE 1794-03 1794-03-01/1794-04-01",
        "DATE 1801 1801-01-01/1802-01-01",
        "DATE 1801-03-29 1801-03-29/1801-03-30",
        published=None,
    ),
    row(
        "weekdays-before-a-day-ahead",
        "The storm formed on [[Feb. 23]]. By [[Saturday evening]] it had turned. He called on [[Sunday]]. It struck [[last Tuesday]]. It fell on [[Friday]].",
        "DATE 2022-02-23 2022-02-23/2022-02-24",
        "TIME 2022-02-26TEV 2022-02-26T18:00/2022-02-27",
        "DATE 2022-02-27 2022-02-27/2022-02-28",
        "DATE 2022-03-01 2022-03-01/2022-03-02",
        "DATE 2022-03-04 2022-03-04/2022-03-05",
    ),
    row(
        "same-evening-past-an-aside",
        "They came on [[29 March 2021]], to a floor where lead had been found [[the previous week]]. She wrote [[the same evening]].",
        "DATE 2021-03-29 2021-03-29/2021-03-30",
        "DATE 2021-W12 2021-03-22/2021-03-29",
        "TIME 2021-03-29TEV 2021-03-29T18:00/2021-03-30",
    ),
    row(
        "aside-foretold",
        "A wall fell in [[March 1794]]. Moe fled; he would not return until [[1801]]. Lee left on [[29 May]].",
        "DATE 1794-03 1794-03-01/1794-04-01",
        "DATE 1801 1801-01-01/1802-01-01",
        "DATE 1794-05-29 1794-05-29/1794-05-30",
        published=None,
    ),
    row(
        "aside-not-until",
        "Moe sued on [[2 March 1794]] over tools, which were not returned until [[June 1795]]. Lee left on [[9 March]].",
        "DATE 1794-03-02 1794-03-02/1794-03-03",
        "DATE 1795-06 1795-06-01/1795-07-01",
        "DATE 1794-03-09 1794-03-09/1794-03-10",
        published=None,
    ),
    row(
        "dawn-after-a-night",
        "It sank on [[the night of 4 May 1875]]. It broke up before [[dawn]].",
        "TIME 1875-05-04TNI 1875-05-04T18:00/1875-05-05T06:00",
        "TIME 1875-05-05TMO START 1875-05-05T06:00/1875-05-05T08:00",
        published=None,
    ),
    row("unknown-weekday", "A wall fell on [[Monday]].", "DATE XXXX-WXX-1 -", published=None),
    row("unknown-yesterday", "A wall fell [[yesterday]].", "DATE PAST_REF -", published=None),
    row("unknown-year", "A wall fell [[two years ago]].", "DATE PAST_REF -", published=None),
    # Lists
    row(
        "list-years",
        "Floods came in [[1910]], [[1954]] and [[1997]].",
        "DATE 1910 1910-01-01/1911-01-01",
        "DATE 1954 1954-01-01/1955-01-01",
        "DATE 1997 1997-01-01/1998-01-01",
    ),
    row(
        "list-weekdays",
        "Floods came on [[Monday]] and [[Sunday]].",
        "DATE 2022-03-07 2022-03-07/2022-03-08",
        "DATE 2022-03-06 2022-03-06/2022-03-07",
    ),
    row(
        "list-days",
        "Floods came on [[May 3]] and [[5, 2020]].",
        "DATE 2020-05-03 2020-05-03/2020-05-04",
        "DATE 2020-05-05 2020-05-05/2020-05-06",
    ),
    row(
        "months-of-year",
        "Floods came in [[May]] and [[July 2020]].",
        "DATE 2020-05 2020-05-01/2020-06-01",
        "DATE 2020-07 2020-07-01/2020-08-01",
    ),
]

MORE = [
    # Longer terms made of terms
    row("early-month-last-year", "It closed in [[early June last year]].", "DATE 2021-06 START 2021-06-01/2021-06-11"),
    row(
        "early-evening-on",
        "It closed in [[the early evening on Monday]].",
        "TIME 2022-03-07TEV START 2022-03-07T18:00/2022-03-07T20:00",
    ),
    row("evening-of", "It closed in [[the evening of May 4, 2020]].", "TIME 2020-05-04TEV 2020-05-04T18:00/2020-05-05"),
    row(
        "mid-afternoon-told",
        "On [[May 4, 2020]], by [[midafternoon]], it closed.",
        "DATE 2020-05-04 2020-05-04/2020-05-05",
        "TIME 2020-05-04TAF MID 2020-05-04T14:00/2020-05-04T16:00",
    ),
    row("at-night", "It struck at [[11 o'clock at night]].", "TIME 2022-03-08T23:00 2022-03-08T23:00/2022-03-08T23:01"),
    row("small-hours", "It struck at [[2 o'clock at night]].", "TIME 2022-03-08T02:00 2022-03-08T02:00/2022-03-08T02:01"),
    row("next-friday-date", "It closes on [[next Friday, March 18]].", "DATE 2022-03-18 2022-03-18/2022-03-19"),
    row("weekday-tells-year", "It closed on [[Friday, March 5]].", "DATE 2021-03-05 2021-03-05/2021-03-06"),
    row("days-and-hours", "It lasted [[two days, two hours]].", "DURATION P2DT2H -"),
    row("hours-and-days", "It lasted [[two hours]] and [[two days]].", "DURATION PT2H -", "DURATION P2D -"),
    row("past-week", "It fell over [[the past week]].", "DURATION P1W 2022-03-02/2022-03-09"),
    row("last-half-of", "It fell in [[the last half of 2020]].", "DATE 2020-H2 2020-07-01/2021-01-01"),
    row("year-ago-quarter", "[[The year-ago third quarter]] was dull.", "DATE 2021-Q3 2021-07-01/2021-10-01"),
    row("first-monday-in", "It will open on [[the first Monday in May]].", "DATE 2022-05-02 2022-05-02/2022-05-03"),
    row("year-before-last", "[[The year before last]] it rained.", "DATE 2020 2020-01-01/2021-01-01"),
    row("fortnight-ago", "[[A fortnight ago]] it rained.", "DATE 2022-W08 2022-02-21/2022-02-28"),
    row("half-years-ago", "[[Two and a half years ago]] it rained.", "DATE 2019-09 2019-09-01/2019-10-01"),
    row("few-days-ago", "[[A few days ago]] it rained.", "DATE PAST_REF -"),
    row("christmas-morning", "On [[Christmas morning]] it rained.", "TIME 2021-12-25TMO 2021-12-25T06:00/2021-12-25T12:00"),
    row("mid-century", "In [[the mid-19th century]] it rained.", "DATE 18 MID 1831-01-01/1861-01-01"),
    row("early-in", "[[Early in 2020]] it rained.", "DATE 2020 START 2020-01-01/2020-05-01"),
    row("end-of-next-year", "By [[the end of next year]] it will close.", "DATE 2023 END 2023-09-01/2024-01-01"),
    row("years-end", "By [[year's end]] it will close.", "DATE 2022 END 2022-09-01/2023-01-01"),
    row("three-days-before", "[[Three days before May 4, 2020]] it rained.", "DATE 2020-05-01 2020-05-01/2020-05-02"),
    row("times-a-month", "[[Four times a month]] it rained.", "SET P1M freq=4X -"),
    row("quarter-century", "It rained for [[a quarter of a century]].", "DURATION P25Y -"),
    row("week-long", "A [[week-long]] strike ended.", "DURATION P1W -"),
    row("months-long", "A [[months-long]] strike ended.", "DURATION PXM -"),
    row("coming-weeks", "It will rain in [[the coming weeks]].", "DURATION PXW -"),
    row("near-future", "It will rain in [[the near future]].", "DATE FUTURE_REF -"),
    row("these-days", "[[These days]] it rains.", "DATE PRESENT_REF -"),
    row("bc-millennium-year", "In [[3000 BC]] it rained.", "DATE BC3000 -2999-01-01/-2998-01-01"),
    # The first half of the company's year, after "the nine months"
    row(
        "nine-months",
        "For [[the nine months]] profit rose. It rose in [[the quarter]], too.",
        "DURATION P9M -",
        "DATE 2021-Q4 2021-10-01/2022-01-01",
    ),
    # Tense, in harder sentences
    row("was-to-be", "He was to be named [[Friday]].", "DATE 2022-03-11 2022-03-11/2022-03-12"),
    row("is-expected", "He is expected [[Friday]].", "DATE 2022-03-11 2022-03-11/2022-03-12"),
    row("being-named", "He is being moved [[Friday]].", "DATE 2022-03-11 2022-03-11/2022-03-12"),
    row("would-and-past", "He said he would, and it closed [[Friday]].", "DATE 2022-03-04 2022-03-04/2022-03-05"),
    row("would-have", "He would soon have moved [[Friday]].", "DATE 2022-03-04 2022-03-04/2022-03-05"),
    row("initials", "Daniel P. Smith will go, said Jo P. Low, [[Friday]].", "DATE 2022-03-04 2022-03-04/2022-03-05"),
    row("verb-after", "[[Friday]] the board will vote.", "DATE 2022-03-11 2022-03-11/2022-03-12"),
    row("sentence-before", "They will go. Rain on [[Friday]].", "DATE 2022-03-04 2022-03-04/2022-03-05"),
    row("extended-to", "The deadline was extended to [[Friday]].", "DATE 2022-03-11 2022-03-11/2022-03-12"),
    row("asked-to", "She asked him to come [[Friday]].", "DATE 2022-03-11 2022-03-11/2022-03-12"),
    row("expects", "The bank expects rain [[Friday]].", "DATE 2022-03-11 2022-03-11/2022-03-12"),
    row("may-have-sadly", "It may sadly have closed [[Friday]].", "DATE 2022-03-04 2022-03-04/2022-03-05"),
    row("given-until", "They were given until [[April]] to reply.", "DATE 2022-04 2022-04-01/2022-05-01"),
    row("expected-after", "[[Friday]] the board is expected to vote.", "DATE 2022-03-11 2022-03-11/2022-03-12"),
    row("renewed-talks", "On [[Friday]] renewed talks will open.", "DATE 2022-03-11 2022-03-11/2022-03-12"),
    row("armed-men", "On [[Friday]] armed men attacked.", "DATE 2022-03-04 2022-03-04/2022-03-05"),
    row("future-perfect", "They will have left by [[Friday]].", "DATE 2022-03-11 2022-03-11/2022-03-12"),
    row("future-perfect-short", "We'll have left by [[Friday]].", "DATE 2022-03-11 2022-03-11/2022-03-12"),
    row("future-perfect-denied", "They won't have left by [[Friday]].", "DATE 2022-03-11 2022-03-11/2022-03-12"),
    row("future-perfect-month", "We will have rebuilt it by [[May]].", "DATE 2022-05 2022-05-01/2022-06-01"),
    row("have-lunch", "They will have lunch [[Friday]].", "DATE 2022-03-11 2022-03-11/2022-03-12"),
    row("have-not-gone", "He may not have gone [[Friday]].", "DATE 2022-03-04 2022-03-04/2022-03-05"),
    row("have-to", "They have to vote [[Friday]].", "DATE 2022-03-11 2022-03-11/2022-03-12"),
    row("had-to", "They had to vote [[Friday]].", "DATE 2022-03-04 2022-03-04/2022-03-05"),
    row("if-first", "If it rains [[Friday]], the fair moves indoors.", "DATE 2022-03-11 2022-03-11/2022-03-12"),
    row("quarters-ago", "It fell [[two quarters ago]].", "DATE 2021-Q3 2021-07-01/2021-10-01"),
    row("weekends-ago", "It fell [[two weekends ago]].", "DATE 2022-W08-WE 2022-02-26/2022-02-28"),
    row("may-have-after", "On [[Friday]] it may have gone.", "DATE 2022-03-04 2022-03-04/2022-03-05"),
    row("will-be-moved", "They will surely be moved [[Friday]].", "DATE 2022-03-11 2022-03-11/2022-03-12"),
    row("will-redeem-preferred", "It will redeem preferred shares [[Friday]].", "DATE 2022-03-11 2022-03-11/2022-03-12"),
    row("is-closed", "The road is closed [[Friday]].", "DATE 2022-03-11 2022-03-11/2022-03-12"),
    # No date after all
    row("no-such-day", "The form said June 31 or 31/31/2020 or 30/30/2020."),
    row("no-such-iso-day", "It was dated 2022-02-29 or 2022-13-01."),
    row("no-such-time", "The clock said 13:75, 25 p.m., 24:10 and 3.5 pm."),
    row("no-such-century", "The 0th century and the fifth quarter are jokes."),
    row("no-year-0", "He wrote 0 BC."),
    row("backwards-days", "The fair ran [[March 5]]-3.", "DATE 2022-03-05 2022-03-05/2022-03-06"),
    row("backwards-short-years", "It ran from [[2012]]–10 as a loop.", "DATE 2012 2012-01-01/2013-01-01"),
]

PLACED = [
    # Signals
    row("since", "Open since [[2014]].", "2014 since 2014-01-01/.."),
    row("after", "It reopened after [[2014]].", "2014 after 2015-01-01/.."),
    row("before", "It opened before [[2014]].", "2014 before ../2014-01-01"),
    row("until", "It stood until [[2014]].", "2014 until ../2015-01-01"),
    row("by", "It was gone by [[2014]].", "2014 by ../2015-01-01"),
    row("until-friday", "It is shut until [[Friday]].", "2022-03-11 until ../2022-03-12"),
    row("by-friday", "It will be mended by [[Friday]].", "2022-03-11 by ../2022-03-12"),
    row("before-friday", "It will be mended before [[Friday]].", "2022-03-11 before ../2022-03-11"),
    row("since-monday", "It has rained since [[Monday]].", "2022-03-07 since 2022-03-07/.."),
    row("since-last-fall", "It has rained since [[last fall]].", "2021-FA since 2021-09-01/.."),
    row("in", "It rained in [[2014]].", "2014 in -"),
    row("on", "It rained on [[Monday]].", "2022-03-07 on -"),
    row("during", "It rained during [[2014]].", "2014 during -"),
    row("no-signal", "It rained [[Monday]].", "2022-03-07 - -"),
    row("until-no-date", "It will last until [[now]].", "PRESENT_REF until -"),
    # Two dates, each with the joined interval
    row("from-to", "He reigned from [[2010]] to [[2012]].", "2010 from 2010-01-01/2013-01-01", "2012 to 2010-01-01/2013-01-01"),
    row(
        "from-until",
        "He reigned from [[2010]] until [[2012]].",
        "2010 from 2010-01-01/2013-01-01",
        "2012 until 2010-01-01/2013-01-01",
    ),
    row(
        "from-through",
        "He reigned from [[2010]] through [[2012]].",
        "2010 from 2010-01-01/2013-01-01",
        "2012 through 2010-01-01/2013-01-01",
    ),
    row("en-dash-short", "The war of [[2010]]–[[12]] was long.", "2010 - 2010-01-01/2013-01-01", "2012 - 2010-01-01/2013-01-01"),
    row("en-dash", "His reign, [[2010]]–[[2012]], was short.", "2010 - 2010-01-01/2013-01-01", "2012 - 2010-01-01/2013-01-01"),
    row(
        "brackets-dash",
        "John Doe ([[1910]]–[[1987]]) was a painter.",
        "1910 - 1910-01-01/1988-01-01",
        "1987 - 1910-01-01/1988-01-01",
    ),
    row(
        "between-years",
        "He reigned between [[2010]] and [[2012]].",
        "2010 between 2010-01-01/2013-01-01",
        "2012 - 2010-01-01/2013-01-01",
    ),
    row(
        "between-months",
        "It rained between [[April]] and [[July]].",
        "2021-04 between 2021-04-01/2021-08-01",
        "2021-07 - 2021-04-01/2021-08-01",
    ),
    row(
        "days-of-month",
        "The fair was held [[March 3]]-[[5]].",
        "2022-03-03 - 2022-03-03/2022-03-06",
        "2022-03-05 - 2022-03-03/2022-03-06",
    ),
    row(
        "days-before-month",
        "The fair was held on [[3]]–[[5 March 2020]].",
        "2020-03-03 on 2020-03-03/2020-03-06",
        "2020-03-05 - 2020-03-03/2020-03-06",
    ),
    row(
        "months",
        "It rained from [[May]] to [[July 2020]].",
        "2020-05 from 2020-05-01/2020-08-01",
        "2020-07 to 2020-05-01/2020-08-01",
    ),
    row(
        "month-days",
        "It rained from [[May 30]] to [[June 2, 2020]].",
        "2020-05-30 from 2020-05-30/2020-06-03",
        "2020-06-02 to 2020-05-30/2020-06-03",
    ),
    row(
        "weekdays",
        "It rained from [[Sunday]] to [[Monday]].",
        "2022-03-06 from 2022-03-06/2022-03-08",
        "2022-03-07 to 2022-03-06/2022-03-08",
    ),
    row(
        "bc-range",
        "The war of [[431]]–[[404 BC]] was long.",
        "BC0431 - -0430-01-01/-0402-01-01",
        "BC0404 - -0430-01-01/-0402-01-01",
    ),
    row("and-is-a-list", "Floods in [[2010]] and [[2012]].", "2010 in -", "2012 - -"),
    row("backwards", "From [[2012]] to [[2010]].", "2012 from -", "2010 to -"),
]


@pytest.mark.parametrize(
    ("marked", "published", "expected", "options"), [*TABLE, *DIRECTION, *GRAIN, *EXTENT, *HOLIDAYS, *EVERYDAY, *MORE]
)
def test_row(marked: str, published: str | None, expected: list[str], options: dict[str, Any]) -> None:
    text, spans = unmark(marked)
    found = timeline.find_times(text, published, **options)
    assert [time.text for time in found] == spans
    assert [told(time) for time in found] == expected


@pytest.mark.parametrize(("marked", "published", "expected", "options"), PLACED)
def test_placed(marked: str, published: str | None, expected: list[str], options: dict[str, Any]) -> None:
    text, spans = unmark(marked)
    found = timeline.find_times(text, published, **options)
    assert [time.text for time in found] == spans
    assert [placed(time) for time in found] == expected


@pytest.mark.parametrize(
    ("sentence", "edtf"),
    [
        pytest.param("It was in the winter of 2010.", "2010-12/2011-02", id="winter"),
        pytest.param("It was in the 19th century.", "1801/1900", id="century"),
        pytest.param("It was in the 1990s.", "199X", id="decade"),
        pytest.param("It was in 2019.", "2019", id="year"),
        pytest.param("It was in May 2020.", "2020-05", id="month"),
        pytest.param("It was on 4 May 2020.", "2020-05-04", id="day"),
        pytest.param("It was circa 1850.", "1850~", id="circa"),
        pytest.param("It was in 44 BC.", "-0043", id="bc"),
        pytest.param("It was last week.", "2022-02-28/2022-03-06", id="week"),
        pytest.param("It was at the end of 2021.", "2021-09/2021-12", id="part"),
        pytest.param("It was at 8:30 p.m. Sunday.", "2022-03-06T20:30:00", id="clock"),
        pytest.param("It was on Monday morning.", None, id="part-of-day"),
        pytest.param("It took two days.", None, id="duration"),
    ],
)
def test_edtf(sentence: str, edtf: str | None) -> None:
    [found] = timeline.find_times(sentence, P)
    assert found.edtf == edtf


def test_tense_given_replaces_the_cues() -> None:
    [past] = timeline.find_times("The council will vote Monday.", P, tense=lambda _offset: "past")
    [future] = timeline.find_times("The council voted Monday.", P, tense=lambda _offset: "future")
    [present] = timeline.find_times("The council will vote Monday.", P, tense=lambda _offset: "present")
    assert (past.value, future.value, present.value) == ("2022-03-07", "2022-03-14", "2022-03-07")


def test_why() -> None:
    [found] = timeline.find_times("Talks were halted last fall.", P)
    assert found.rule == "last-piece"
    assert str(found.anchor) == "2022-03-08T00:00:00/2022-03-09T00:00:00"
    [said] = timeline.find_times("Talks were halted in 1999.", P)
    assert said.anchor is None
