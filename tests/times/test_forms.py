"""Forms that news and histories use, by kind: a sentence, and the (text, value) of each time it tells (P is 8 March 2022)."""

from __future__ import annotations

import pytest

import timeline

P = "2022-03-08"
NUMBERS = [
    ("He stayed for 2½ years.", [("2½ years", "P2Y6M")]),
    ("He stayed several weeks, a few dozen days.", [("several weeks", "PXW"), ("a few dozen days", "PXD")]),
    ("The flight took 2.5 hrs.", [("2.5 hrs", "PT2H30M")]),
    ("They waited 30 mins and 2 yrs.", [("30 mins", "PT30M"), ("2 yrs", "P2Y")]),
    ("Leo died on December 25, 820.", [("December 25, 820", "0820-12-25")]),
]
YEARS = [
    ("He was born 1860? and moved away.", [("1860?", "1860")]),
    ("The artist (1860?–1925) painted.", [("1860?", "1860"), ("1925", "1925")]),
    ("It was built in 1871(?).", [("1871(?)", "1871")]),
    ("It was built ca. 1860, or c. 1870.", [("ca. 1860", "1860"), ("c. 1870", "1870")]),
    ("Trade grew at the turn of the century.", [("the turn of the century", "2000")]),
    ("Trade grew at the turn of the 20th century.", [("the turn of the 20th century", "1900")]),
    ("The 3Q of 2018 was weak.", [("The 3Q of 2018", "2018-Q3")]),
    ("Profits rose in the second half of the year.", [("the second half of the year", "2021-H2")]),
    ("The current Iranian year began badly.", [("The current Iranian year", "2022")]),
]
CLOCKS = [
    ("Troops moved at 1400 hours.", [("1400 hours", "2022-03-08T14:00")]),
    ("It rang at quarter to ten.", [("quarter to ten", "2022-03-08T09:45")]),
    ("It rang at half-past nine.", [("half-past nine", "2022-03-08T09:30")]),
    ("It rang at ten past six.", [("ten past six", "2022-03-08T06:10")]),
    ("It rang at five minutes to midnight.", [("five minutes to midnight", "2022-03-08T23:55")]),
    ("Doors opened at 430pm.", [("430pm", "2022-03-08T16:30")]),
    ("It ended by midnight Friday and at noon.", [("midnight Friday", "2022-03-04T24:00"), ("noon", "2022-03-04T12:00")]),
    ("He died late at night on December 16, 2004.", [("late at night on December 16, 2004", "2004-12-16TNI")]),
]
CALENDAR = [
    ("The March 3 attacks killed many.", [("March 3", "2022-03-03")]),
    ("It exploded on Nov.13.", [("Nov.13", "2021-11-13")]),
    ("We met this Sat in town.", [("this Sat", "2022-03-05")]),
    ("On Sat we rested.", [("Sat", "2022-03-05")]),
    ("He arrived in May 1999. On the 14th he left.", [("May 1999", "1999-05"), ("the 14th", "1999-05-14")]),
    ("It stays until Nov. 30. Until then, it is convertible.", [("Nov. 30", "2022-11-30"), ("then", "2022-11-30")]),
    ("The past is gone; in the past she sang.", [("the past", "PAST_REF")]),
    ("He was ready at the time.", [("the time", "PAST_REF")]),
    ("They will not resign at this moment.", [("this moment", "PRESENT_REF")]),
    ("Prices fall in the near term.", [("the near term", "FUTURE_REF")]),
]
SETS = [
    ("It meets every other Tuesday.", [("every other Tuesday", "XXXX-WXX-2")]),
    ("It meets on the first Monday of each month.", [("the first Monday of each month", "P1M")]),
    ("It is paid annually.", [("annually", "P1Y")]),
    ("It is paid quarterly.", [("quarterly", "P3M")]),
    ("The quarterly results fell.", []),
    ("They parade every Mon here.", [("every Mon", "XXXX-WXX-1")]),
]
HOLIDAYS = [
    ("On Presidents' Day they met.", [("Presidents' Day", "2022-02-21")]),
    ("On Martin Luther King Jr. Day they met.", [("Martin Luther King Jr. Day", "2022-01-17")]),
    ("On Boxing Day they met.", [("Boxing Day", "2021-12-26")]),
    ("On St. Patrick’s Day they met.", [("St. Patrick’s Day", "2021-03-17")]),
    ("They fasted during Ramadan.", [("Ramadan", "2021-04")]),
    ("Yom Kippur was quiet.", [("Yom Kippur", "2021-09-16")]),
    ("Hanukkah was cold.", [("Hanukkah", "2021-W48")]),
    ("Christmas week was mild.", [("Christmas week", "2021-W51")]),
    ("Labor Day weekend was hot.", [("Labor Day weekend", "2021-W35-WE")]),
    ("Operation Ramadan began.", []),
]
NEAREST = [
    ("The markets awaited, said Ng, an increase on April 2.", [("April 2", "2022-04-02")]),
    ("They told allies of a shortage in April.", [("April", "2022-04")]),
    ("The shop was sold in April.", [("April", "2021-04")]),
    ("She was born on March 20.", [("March 20", "2021-03-20")]),
    ("A strike followed the talks in January.", [("January", "2022-01")]),
]
SHARED = [
    ("Between 1 July and 18 November 1916 the armies fought.", [("1 July", "1916-07-01"), ("18 November 1916", "1916-11-18")]),
    ("From 7 April to 15 July 1994 they hid.", [("7 April", "1994-04-07"), ("15 July 1994", "1994-07-15")]),
    ("In January, March, and June 2003 it rained.", [("January", "2003-01"), ("March", "2003-03"), ("June 2003", "2003-06")]),
    ("From mid-June to early August 2003 it was hot.", [("mid-June", "2003-06"), ("early August 2003", "2003-08")]),
    ("From March to June last year he hid.", [("March", "2021-03"), ("June last year", "2021-06")]),
    ("From Monday to Wednesday last week he hid.", [("Monday", "2022-02-28"), ("Wednesday last week", "2022-03-02")]),
    ("Between March 2020 and May, the schools were shut.", [("March 2020", "2020-03"), ("May", "2020-05")]),
    ("From November 2020 to February the schools were shut.", [("November 2020", "2020-11"), ("February", "2021-02")]),
    ("Prices fell from October to March 2003.", [("October", "2002-10"), ("March 2003", "2003-03")]),
    ("Profit fell in Q2 2019 and in Q3.", [("Q2 2019", "2019-Q2"), ("Q3", "2019-Q3")]),
    ("The fair will run June through August.", [("June", "2022-06"), ("August", "2022-08")]),
    ("Monday and Tuesday will be wet.", [("Monday", "2022-03-14"), ("Tuesday", "2022-03-15")]),
    ("The hearings will be held Monday through Wednesday.", [("Monday", "2022-03-14"), ("Wednesday", "2022-03-16")]),
    ("It is open every Monday and Friday.", [("every Monday", "XXXX-WXX-1"), ("Friday", "XXXX-WXX-5")]),
]
STORY = [
    (
        "The plaintiff was hired on June 1, 2015. She was fired on September 30.",
        [("June 1, 2015", "2015-06-01"), ("September 30", "2015-09-30")],
    ),
    (
        "He sailed on August 3, 1492. On October 12 he sighted land.",
        [("August 3, 1492", "1492-08-03"), ("October 12", "1492-10-12")],
    ),
    (
        "He was hired on June 1, 2015, he said Monday. She was fired on September 30.",
        [("June 1, 2015", "2015-06-01"), ("Monday", "2022-03-07"), ("September 30", "2021-09-30")],
    ),
    ("KYIV, March 7 (Reuters) - Shells will fall.", [("March 7", "2022-03-07")]),
]
AGES = [
    ("It grew in the first decade of the 20th century.", [("the first decade of the 20th century", "190")]),
    ("It grew in the last quarter of the eighteenth century.", [("the last quarter of the eighteenth century", "17")]),
    ("The first quarter of the 20th century was bloody.", [("The first quarter of the 20th century", "19")]),
    ("The first half of the 19th century was calm.", [("The first half of the 19th century", "18")]),
    ("In the winter of 1916-17 they froze.", [("the winter of 1916-17", "1916-WI")]),
    ("In the last three months of 2008 it fell.", [("the last three months of 2008", "P3M")]),
    ("He marched in the first ten days of August 1914.", [("the first ten days of August 1914", "P10D")]),
    ("In the summer months of 1944 it rained.", [("the summer months of 1944", "1944-SU")]),
    ("In 2007-13 it cost less.", [("2007", "2007"), ("13", "2013")]),
    ("The 1st century AD was calm.", [("The 1st century AD", "00")]),
]
COUNTED = [
    ("On Friday the 13th he left.", [("Friday the 13th", "2021-08-13")]),
    ("He left three Fridays ago.", [("three Fridays ago", "2022-02-18")]),
    ("It starts a week from Friday.", [("a week from Friday", "2022-03-18")]),
    ("It starts two weeks from tomorrow.", [("two weeks from tomorrow", "2022-03-23")]),
    ("He died a week ago Friday.", [("a week ago Friday", "2022-02-25")]),
    ("He left one hundred and forty-two days later.", [("one hundred and forty-two days later", "P142D")]),
    ("It happened the night before last.", [("the night before last", "2022-03-06TNI")]),
]
MORE_CLOCKS = [
    (
        "It struck at seven o'clock in the evening of the 3rd of May, 1886.",
        [("seven o'clock in the evening of the 3rd of May, 1886", "1886-05-03T19:00")],
    ),
    ("It struck at 2:46 p.m. local time Friday.", [("2:46 p.m. local time Friday", "2022-03-04T14:46")]),
    ("It struck at 7:00 PM (ET) on Feb. 1.", [("7:00 PM (ET) on Feb. 1", "2022-02-01T19:00")]),
    (
        "It struck at 11:30 p.m. (0830 GMT) on Friday.",
        [("11:30 p.m.", "2022-03-04T23:30"), ("0830 GMT", "2022-03-04T08:30"), ("Friday", "2022-03-04")],
    ),
    ("He rose at five in the morning.", [("five in the morning", "2022-03-08T05:00")]),
    ("They met at eight-thirty.", [("eight-thirty", "2022-03-08T08:30")]),
    (
        "The vote is on Monday. Rebels shelled a camp near the town of Lund before dawn.",
        [("Monday", "2022-03-14"), ("dawn", "2022-03-08TMO")],
    ),
    ("The vote is on Monday. It starts at 7 a.m.", [("Monday", "2022-03-14"), ("7 a.m.", "2022-03-14T07:00")]),
    ("Lee proposed delaying the vote until June.", [("June", "2022-06")]),
    ("Schools, which were to open on Monday, stay shut.", [("Monday", "2022-03-14")]),
    ("Judges had been expected to rule by May 11.", [("May 11", "2022-05-11")]),
    ("They landed at dawn on June 6, 1944.", [("dawn on June 6, 1944", "1944-06-06TMO")]),
    ("War came at 12 noon on 3 September 1939.", [("12 noon on 3 September 1939", "1939-09-03T12:00")]),
    ("It is open from 9 a.m. to 5 p.m. on Monday.", [("9 a.m.", "2022-03-07T09:00"), ("5 p.m. on Monday", "2022-03-07T17:00")]),
]
AHEAD = [
    ("The storm could hit Thursday.", [("Thursday", "2022-03-10")]),
    ("A vote is likely Thursday.", [("Thursday", "2022-03-10")]),
    ("A hearing was set for Thursday.", [("Thursday", "2022-03-10")]),
    ("He asked the court to rule before Friday.", [("Friday", "2022-03-11")]),
    ("He'll be back by the weekend.", [("the weekend", "2022-W10-WE")]),
    ("This coming Friday we go.", [("This coming Friday", "2022-03-11")]),
    ("The fair opens Friday.", [("Friday", "2022-03-11")]),
    ("It comes ahead of Sunday's election.", [("Sunday", "2022-03-13")]),
]
NAMES: list[tuple[str, list[tuple[str, str]]]] = [
    ("Theresa May resigned. Lawmakers had no confidence in May.", []),
    ("Mr. Friday left.", []),
    ("Judge Ralph Winter wrote for the court.", []),
    ('She hosts NBC\'s "Today" show.', []),
    ('He read "1984" twice.', []),
    ("More than 2000 were injured.", []),
    ("A crowd of 2000 jeered.", []),
    ("The Nasdaq rose 23 to 2010.", []),
    ("Kipchoge won in 2:01:39.", []),
    ("He scored at 12:45 of the third period.", []),
    ("The Six-Day War changed it.", []),
    ("20th Century Fox made it.", []),
    ("The suit under 42 U.S.C. 1983 was dismissed.", []),
    ("The story was first reported by the Sun.", []),
    ("In the third quarter he scored a touchdown.", []),
    ("A bill that May backed was defeated.", []),
    ("It was PARIS, Feb. 30.", []),
    ("The minutes of the meeting were read.", []),
]
SETS_MORE = [
    ("It kills 3,000 a year.", [("a year", "P1Y")]),
    ("It costs 100 dollars per month.", [("per month", "P1M")]),
    ("It meets twice weekly.", [("twice weekly", "P1W")]),
    ("It is held every second year.", [("every second year", "P2Y")]),
    ("It is held every August 15.", [("every August 15", "XXXX-08-15")]),
    ("They left on a weeklong trip.", [("weeklong", "P1W")]),
    ("The decades-old law fell.", [("decades-old", "PXDE")]),
    ("The cars did 120 miles per hour.", []),
]
ROWS = [
    *NUMBERS,
    *YEARS,
    *CLOCKS,
    *CALENDAR,
    *SETS,
    *HOLIDAYS,
    *NEAREST,
    *SHARED,
    *STORY,
    *AGES,
    *COUNTED,
    *MORE_CLOCKS,
    *AHEAD,
    *NAMES,
    *SETS_MORE,
]


@pytest.mark.parametrize(("sentence", "want"), ROWS, ids=[row[0] for row in ROWS])
def test_form(sentence: str, want: list[tuple[str, str]]) -> None:
    assert [(time.text, time.value) for time in timeline.find_times(sentence, P)] == want


def test_what_is_not_sure_is_marked() -> None:
    [time] = timeline.find_times("He was born 1860? in Ulm.", P)
    assert (time.edtf, time.mod) == ("1860?", "APPROX")


@pytest.mark.parametrize(
    ("sentence", "mod", "shown"),
    [
        ("It closed more than two years ago.", "BEFORE", None),
        ("It closed less than two years ago.", "AFTER", None),
        ("It was paid on or before March 5.", "ON_OR_BEFORE", "../2022-03-06T00:00:00"),
        ("Pay no later than Friday.", "ON_OR_BEFORE", "../2022-03-12T00:00:00"),
        ("It was built on or after May 5, 2001.", "ON_OR_AFTER", "2001-05-05T00:00:00/.."),
    ],
)
def test_points_have_sides(sentence: str, mod: str, shown: str | None) -> None:
    [time] = timeline.find_times(sentence, P)
    assert time.mod == mod
    assert (time.range and str(time.range)) == shown


def test_a_set_tells_which_of_its_days() -> None:
    assert [(t.quant, t.freq) for t in timeline.find_times("Each Monday, every other Friday, twice a week.", P)] == [
        ("EACH", None),
        ("EVERY OTHER", None),
        (None, "2X"),
    ]


@pytest.mark.parametrize(
    ("sentence", "published", "days"),
    [
        ("From Monday to Thursday he slept.", "2022-03-08", "2022-02-28T00:00:00/2022-03-04T00:00:00"),
        ("The fair, held Thursday through Saturday, is free.", "2005-12-15", "2005-12-15T00:00:00/2005-12-18T00:00:00"),
        ("It rained from October to April.", "2022-05-08", "2021-10-01T00:00:00/2022-05-01T00:00:00"),
    ],
)
def test_a_range_does_not_end_before_it_starts(sentence: str, published: str, days: str) -> None:
    first, last = timeline.find_times(sentence, published)
    assert str(first.range) == str(last.range) == days


def test_a_length_with_its_last_day_is_a_range() -> None:
    year, _ = timeline.find_times("Profit rose in the year ended March 31, 2021.", P)
    assert str(year.range) == "2020-04-01T00:00:00/2021-04-01T00:00:00"


def test_the_word_before_an_owner_goes_with_what_is_owned() -> None:
    [time] = timeline.find_times("Spirits fell after Saturday's defeat.", P)
    assert (time.value, time.signal, time.range) == ("2022-03-05", None, None)


def test_a_dateline_stands_in_for_the_published_date() -> None:
    text = "Storm warning\n\nMIAMI, March 8, 2022 (AP) -- Storms hit the city today. It rained on Monday."
    assert [time.value for time in timeline.find_times(text, None)] == ["2022-03-08", "2022-03-08", "2022-03-07"]


@pytest.mark.parametrize("text", ["MIAMI, March 8 (AP) -- It rained today.", "On March 8, 2022, it rained. Today it is dry."])
def test_what_is_no_full_dateline_anchors_nothing(text: str) -> None:
    assert timeline.find_times(text, None)[-1].interval is None


@pytest.mark.parametrize(("prefer", "value"), [(None, "2022-03-04"), ("past", "2022-03-04"), ("future", "2022-03-11")])
def test_prefer_decides_where_tense_does_not(prefer: str | None, value: str) -> None:
    [time] = timeline.find_times("Concert: Friday, town hall.", P, prefer=prefer)  # type: ignore[arg-type]
    assert time.value == value
    [time] = timeline.find_times("The concert was held on Friday.", P, prefer=prefer)  # type: ignore[arg-type]
    assert time.value == "2022-03-04"


def test_prefer_is_checked() -> None:
    with pytest.raises(timeline.TimelineError, match="prefer='later' is unknown: use 'past', 'future' or None"):
        timeline.find_times("On Friday.", P, prefer="later")  # type: ignore[arg-type]
