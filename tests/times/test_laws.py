"""Laws: what holds for every text, every date and every interval."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import attrs
import edtf
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

import timeline
from timeline import Allen, Grain, Instant, Interval, TimeExpression
from timeline.times.dateline import in_dateline
from timeline.times.find import reader
from timeline.times.instant import (
    FIRST_YEAR,
    LAST_YEAR,
    add_days,
    add_months,
    add_seconds,
    days_in_month,
    from_ordinal,
    read_instant,
    weekday,
)
from timeline.times.interval import shift, unit
from timeline.times.notation import iso
from timeline.times.wording import phrase

P = "2022-03-08"
CYCLE_DAYS = 146_097  # of 400 years
UNITS = [grain for grain in Grain if grain is not Grain.PART_OF_DAY]

# Strategies -----------------------------------------------------------------------------------------------------------


@st.composite
def instants(draw: st.DrawFn, low: int = FIRST_YEAR, high: int = LAST_YEAR, zones: bool = False) -> Instant:
    year, month = draw(st.integers(low, high)), draw(st.integers(1, 12))
    return Instant(
        year,
        month,
        draw(st.integers(1, days_in_month(year, month))),
        draw(st.integers(0, 23)),
        draw(st.integers(0, 59)),
        draw(st.integers(0, 59)),
        offset=draw(st.none() | st.integers(-14 * 60, 14 * 60)) if zones else None,
    )


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    """Few instants, so that intervals meet and share ends; sides may be open."""
    days = st.none() | st.integers(1, 6).map(lambda day: Instant(2022, 3, day))
    start, end = draw(days), draw(days)
    assume(start is None or end is None or start < end)
    return Interval(start, end)


published_days = st.dates(dt.date(1800, 1, 1), dt.date(2400, 12, 31))
vocabulary = sorted({word for words in reader("en").lexicon.values.values() for word in words})
SPARE = ["the", "of", "and", "to", "a", "ago", "later", "from", "every", "2019", "1066", "44", "31", "3", "'90s", "1990s", "3rd"]
SPARE += ["3/4/2022", "2010-12", "12.5.1999", "12:30", "24:00", "999999999", "9999", "0", "BC", "–", "-", ",", ".", ":", "/", "'"]
temporal_words = st.sampled_from([*vocabulary, *SPARE]).flatmap(lambda word: st.sampled_from([word, word.title(), word.upper()]))
temporal_texts = st.builds(
    lambda joint, words: joint.join(words),
    st.sampled_from([" ", " ", " ", "-", ", ", "\n", ""]),
    st.lists(temporal_words, max_size=14),
)
any_characters = st.characters(codec=None)
odd_characters = st.sampled_from("\0\ud800\udfff\u200f\u202e٣２０２２१९९९½²\u00a0\u2028\r\n\t–—−’'\"()[]")
texts = (
    st.text(any_characters | odd_characters, max_size=60)
    | temporal_texts
    | st.builds(str.__add__, temporal_texts, st.text(odd_characters))
)

# Sentences whose times hang on the published date, of every kind but holidays that move or were made by law.
WEEKLY = [
    f"It rained {words}."
    for words in [
        "today",
        "yesterday",
        "tonight",
        "last night",
        "this morning",
        "this week",
        "last week",
        "next week",
        "this weekend",
        "last weekend",
        "next weekend",
        "Monday",
        "on Friday",
        "Sunday morning",
        "last Monday",
        "next Friday",
        "this Tuesday",
        "three days ago",
        "two weeks ago",
        "over the past ten days",
        "at noon Saturday",
        "at 8:30 p.m. Sunday",
        "at midnight Friday",
        "the day before yesterday",
        "early this week",
    ]
]
WEEKLY += ["They will meet Monday.", "They will go this weekend.", "They will meet tomorrow."]
YEARLY = [
    *WEEKLY,
    *(
        f"It rained {words}."
        for words in [
            "in December",
            "in May",
            "on March 20",
            "in the spring",
            "last fall",
            "last winter",
            "next summer",
            "this year",
            "last year",
            "next month",
            "two years ago",
            "six months ago",
            "a decade ago",
            "in the third quarter",
            "last quarter",
            "next June",
            "on Christmas",
            "this century",
            "in the early '90s",
            "late last year",
            "over the past three months",
            "on the 4th",
            "in the second week of May",
            "on February 29",
            "last decade",
        ]
    ),
    "It will rain in December.",
    "It will rain on March 20.",
    "It will rain on Christmas.",
]


def moved(interval: Interval | None, days: int) -> tuple[object, object]:
    """The sides of an interval some days on; nothing of an interval that is not there."""
    if interval is None:
        return None, None
    return tuple(side and add_days(side, days) for side in (interval.start, interval.end))  # type: ignore[return-value]


def plain(found: tuple[TimeExpression, ...], by: int = 0) -> list[TimeExpression]:
    return [attrs.evolve(one, start_char=one.start_char + by, end_char=one.end_char + by) for one in found]


# Any text -------------------------------------------------------------------------------------------------------------


@given(texts, published_days | st.none())
@example("twenty-first century to 99th centuries BC", None)
@example("the ٢٠١٩ and ２０２２ and १९९९", dt.date(2022, 3, 8))
@example("\0 May \ud800 2020 \u202e yesterday", dt.date(2022, 3, 8))
@example("9999 and next year and next millennium and 9999 BC, the year before", dt.date(9999, 12, 31))
@example("999999999 years ago and 999,999,999 decades later, and 1e9 days from now", dt.date(2022, 3, 8))
def test_any_text_is_read_and_read_alike(text: str, published: dt.date | None) -> None:
    assert timeline.find_times(text, published) == timeline.find_times(text, published)


@given(texts, published_days | st.none())
def test_offsets_slice_to_the_text(text: str, published: dt.date | None) -> None:
    last = 0
    for time in timeline.find_times(text, published):
        assert text[time.start_char : time.end_char] == time.text
        assert last <= time.start_char < time.end_char
        last = time.end_char


@given(texts, published_days | st.none())
def test_intervals_never_end_before_they_start(text: str, published: dt.date | None) -> None:
    for time in timeline.find_times(text, published):
        for interval in (time.interval, time.range, time.anchor):
            assert interval is None or interval.start is None or interval.end is None or interval.start < interval.end


@given(temporal_texts, published_days | st.none())
def test_edtf_is_accepted(text: str, published: dt.date | None) -> None:
    for time in timeline.find_times(text, published):
        if time.edtf is not None:
            edtf.parse_edtf(time.edtf)


@given(temporal_texts, published_days | st.none())
def test_every_interval_has_words(text: str, published: dt.date | None) -> None:
    for time in timeline.find_times(text, published):
        if time.interval is not None:
            assert phrase(time.interval)
            assert iso(time.interval)


@given(
    instants(low=1000, high=2089), st.sampled_from([Grain.DAY, Grain.MONTH, Grain.QUARTER, Grain.SEASON, Grain.HALF, Grain.YEAR])
)
def test_rendered_and_read_again_it_is_the_same(at: Instant, grain: Grain) -> None:
    interval = unit(grain, at)
    [time] = timeline.find_times(f"It rained in {phrase(interval)}.", P)
    assert time.interval == interval


@given(instants(low=-2000, high=2089), st.sampled_from([Grain.DAY, Grain.MONTH, Grain.YEAR, Grain.CENTURY, Grain.MILLENNIUM]))
def test_rendered_and_read_again_before_christ(at: Instant, grain: Grain) -> None:
    interval = unit(grain, at)
    [time] = timeline.find_times(f"It rained in {phrase(interval)}.", P)
    assert time.interval == interval


COARSE = {
    "in 1999": Grain.YEAR,
    "in March 1999": Grain.MONTH,
    "in the 1990s": Grain.DECADE,
    "in the 19th century": Grain.CENTURY,
    "early last year": Grain.YEAR,
    "in the third quarter": Grain.QUARTER,
    "last fall": Grain.SEASON,
    "two years ago": Grain.YEAR,
    "six weeks ago": Grain.WEEK,
    "last week": Grain.WEEK,
    "this weekend": Grain.WEEKEND,
    "in December": Grain.MONTH,
    "in the winter of 1916-17": Grain.SEASON,
    "during Ramadan": Grain.MONTH,
    "around 1850": Grain.YEAR,
    "in the second half of 2019": Grain.HALF,
    "in the first quarter of the 20th century": Grain.CENTURY,
    "on Monday": Grain.DAY,
    "on Monday morning": Grain.PART_OF_DAY,
}


@given(st.dates(dt.date(1930, 1, 1), dt.date(2070, 12, 31)), st.sampled_from(sorted(COARSE)))
def test_grain_is_never_finer_than_the_words(published: dt.date, words: str) -> None:
    [time] = timeline.find_times(f"It rained {words}.", published)
    assert time.interval is not None
    assert time.interval.grain >= COARSE[words]


@given(temporal_texts)
@pytest.mark.parametrize("day_first", [False, True])
@pytest.mark.parametrize("hemisphere", ["north", "south"])
def test_options_raise_nothing(day_first: bool, hemisphere: str, text: str) -> None:
    timeline.find_times(text, P, day_first=day_first, hemisphere=hemisphere)  # type: ignore[arg-type]


@given(temporal_texts, st.sampled_from(["The old mill stood by the river.", "No one answered the door.", "Bread was dear."]))
def test_text_before_moves_spans_only(text: str, sentence: str) -> None:
    before, alone = sentence + "\n\n", timeline.find_times(text, P)
    assume([time.text for time in alone] != [text])  # a phrase that is all of a text is a time: "May"
    assume(
        not any(in_dateline(text, time.start_char, time.end_char) for time in alone)
    )  # only a text's start is one: "Lund, May 3"
    assert list(timeline.find_times(before + text, P)) == plain(alone, len(before))


@given(temporal_texts, st.sampled_from(["The old mill stood by the river.", "No one answered the door.", "Bread was dear."]))
def test_text_after_changes_nothing(text: str, sentence: str) -> None:
    alone = timeline.find_times(text, P)
    assume([time.text for time in alone] != [text])
    assert timeline.find_times(text + "\n\n" + sentence, P) == alone


# Moving the published date --------------------------------------------------------------------------------------------


@given(published_days, st.integers(-60, 60), st.sampled_from(WEEKLY))
def test_weeks_move_with_published(published: dt.date, weeks: int, sentence: str) -> None:
    here = timeline.find_times(sentence, published)
    there = timeline.find_times(sentence, published + dt.timedelta(weeks=weeks))
    assert [time.text for time in here] == [time.text for time in there]
    for one, two in zip(here, there, strict=True):
        assert one.interval is not None
        assert moved(one.interval, 7 * weeks) == moved(two.interval, 0)


@given(published_days, st.sampled_from([-1, 1, 2, 10]), st.sampled_from(YEARLY))
def test_everything_moves_by_400_years(published: dt.date, cycles: int, sentence: str) -> None:
    here = timeline.find_times(sentence, published)
    there = timeline.find_times(sentence, published.replace(year=published.year + 400 * cycles))
    assert [time.text for time in here] == [time.text for time in there]
    for one, two in zip(here, there, strict=True):
        assert one.interval is not None
        assert moved(one.interval, CYCLE_DAYS * cycles) == moved(two.interval, 0)


@given(published_days)
def test_past_and_future_enclose_the_published_day(published: dt.date) -> None:
    day = Instant(published.year, published.month, published.day)
    for name in ("Monday", "in March", "on April 30", "in summer", "in the third quarter", "on Christmas"):
        [past] = timeline.find_times(f"It had rained {name}.", published, tense=lambda _: "past")
        assert past.interval is not None
        assert past.interval.start is not None
        assert past.interval.start <= day
        if "quarter" not in name:
            [future] = timeline.find_times(f"It will rain {name}.", published, tense=lambda _: "future")
            assert future.interval is not None
            assert future.interval.end is not None
            assert day < future.interval.end
            assert past.interval == future.interval or past.interval.end <= future.interval.start  # type: ignore[operator]


@given(published_days, st.sampled_from(["day", "week", "weekend", "month", "quarter", "year", "decade", "century"]))
def test_last_this_next_are_neighbours(published: dt.date, name: str) -> None:
    times = timeline.find_times(f"the {name}: {'yesterday' if name == 'day' else f'last {name}'}", published)
    last = times[-1].interval
    [following] = timeline.find_times("tomorrow" if name == "day" else f"next {name}", published)
    assert last is not None
    assert following.interval is not None
    assert shift(last, Grain(name), 2) == following.interval


# The calendar ---------------------------------------------------------------------------------------------------------


@given(instants(low=1, high=9998), st.sampled_from([Grain.DAY, Grain.MONTH, Grain.QUARTER, Grain.HALF, Grain.YEAR, Grain.DECADE]))
def test_units_nest(at: Instant, grain: Grain) -> None:
    outer = unit(grain, at)
    assert outer.contains(at)
    inner = Interval(at, add_seconds(at, 1), Grain.SECOND)
    for finer in (
        Grain.SECOND,
        Grain.MINUTE,
        Grain.HOUR,
        Grain.DAY,
        Grain.MONTH,
        Grain.QUARTER,
        Grain.HALF,
        Grain.YEAR,
        Grain.DECADE,
    ):
        if finer > grain:
            break
        assert unit(finer, at).contains(inner)
        inner = unit(finer, at)
    assert inner == outer


@given(instants(low=-9000, high=9000), st.sampled_from(UNITS))
def test_a_unit_is_that_of_its_start(at: Instant, grain: Grain) -> None:
    whole = unit(grain, at)
    assert whole.start is not None
    assert whole.end is not None
    assert whole.start < whole.end
    assert unit(grain, whole.start) == whole


@given(instants(low=-7000, high=7000), st.sampled_from(UNITS), st.integers(-30, 30))
def test_shift_there_and_back(at: Instant, grain: Grain, count: int) -> None:
    assume(grain is not Grain.MILLENNIUM or abs(count) < 3)
    assume(grain is not Grain.DECADE or abs(at.year) > 400)  # the first decade of each era has nine years
    whole = unit(grain, at)
    there = shift(whole, grain, count)
    assert there is not None
    assert shift(there, grain, -count) == whole


@given(instants(zones=True))
def test_instant_round_trip(at: Instant) -> None:
    assert read_instant(str(at)) == at
    assert read_instant(str(at)).fields == at.fields
    assert read_instant(str(at)).offset == at.offset
    assert eval(repr(at), {"Instant": Instant}) == at  # noqa: S307 - the law is that a repr can be pasted


@given(instants(high=LAST_YEAR - 1))
def test_days_are_consecutive(at: Instant) -> None:
    following = add_days(at, 1)
    assert following.ordinal == at.ordinal + 1
    assert weekday(following) == weekday(at) % 7 + 1
    assert from_ordinal(at.ordinal).fields[:3] == at.fields[:3]
    assert add_days(following, -1) == at


@given(instants(low=1))
def test_ordinal_is_pythons(at: Instant) -> None:
    assert at.ordinal == at.date().toordinal()
    assert weekday(at) == at.date().isoweekday()
    assert at.datetime().isoformat() == str(at)


@given(instants(low=2, high=9998, zones=True), instants(low=2, high=9998, zones=True))
def test_order_is_pythons(one: Instant, two: Instant) -> None:
    if (one.offset is None) != (two.offset is None):
        one, two = attrs.evolve(one, offset=None), attrs.evolve(two, offset=None)
    assert (one < two) == (one.datetime() < two.datetime())
    assert (one == two) == (one.datetime() == two.datetime())
    assert one != two or hash(one) == hash(two)


@given(instants(low=-9000, high=9000), st.integers(-500, 500))
def test_months_there_and_back(at: Instant, months: int) -> None:
    first = attrs.evolve(at, day=min(at.day, 28))
    assert add_months(add_months(first, months), -months) == first


@given(instants(low=-9000, high=9000), st.integers(-(10**7), 10**7))
def test_seconds_there_and_back(at: Instant, seconds: int) -> None:
    there = add_seconds(at, seconds)
    assert there.moment - at.moment == seconds
    assert add_seconds(there, -seconds) == at


# Allen's thirteen -----------------------------------------------------------------------------------------------------


def _far(at: Instant | None, side: int) -> int:
    """A whole number for a side, so that the relations can be written down as Allen did."""
    return side * 1000 if at is None else at.ordinal


_DEFINITIONS: dict[Allen, Callable[[int, int, int, int], bool]] = {
    Allen.BEFORE: lambda _a, b, c, _d: b < c,
    Allen.MEETS: lambda _a, b, c, _d: b == c,
    Allen.OVERLAPS: lambda a, b, c, d: a < c < b < d,
    Allen.STARTS: lambda a, b, c, d: a == c and b < d,
    Allen.DURING: lambda a, b, c, d: c < a and b < d,
    Allen.FINISHES: lambda a, b, c, d: c < a and b == d,
    Allen.EQUALS: lambda a, b, c, d: a == c and b == d,
    Allen.FINISHED_BY: lambda a, b, c, d: a < c and b == d,
    Allen.CONTAINS: lambda a, b, c, d: a < c and d < b,
    Allen.STARTED_BY: lambda a, b, c, d: a == c and d < b,
    Allen.OVERLAPPED_BY: lambda a, b, c, d: c < a < d < b,
    Allen.MET_BY: lambda a, _b, _c, d: a == d,
    Allen.AFTER: lambda a, _b, _c, d: d < a,
}


@given(intervals(), intervals())
def test_exactly_one_relation_holds(one: Interval, two: Interval) -> None:
    ends = _far(one.start, -(10**6)), _far(one.end, 10**6), _far(two.start, -(10**6)), _far(two.end, 10**6)
    assert [relation for relation, holds in _DEFINITIONS.items() if holds(*ends)] == [one.relation(two)]


@given(intervals(), intervals())
def test_relation_and_its_converse(one: Interval, two: Interval) -> None:
    assert two.relation(one) is one.relation(two).converse
    assert one.relation(one) is Allen.EQUALS
    apart = {Allen.BEFORE, Allen.MEETS, Allen.MET_BY, Allen.AFTER}
    assert one.overlaps(two) == (one.relation(two) not in apart)
    inside = {Allen.STARTS, Allen.DURING, Allen.FINISHES, Allen.EQUALS}
    assert two.contains(one) == (one.relation(two) in inside)


@pytest.mark.parametrize("relation", list(Allen))
def test_converse_of_converse(relation: Allen) -> None:
    assert relation.converse.converse is relation
