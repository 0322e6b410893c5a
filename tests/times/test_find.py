"""Finding spans: where one may start and end, what the longest rule takes, terms far apart, and the shapes of terms."""

from __future__ import annotations

import attrs
import pytest

import timeline
from timeline import Grain
from timeline.times import find
from timeline.times.find import Found, reader
from timeline.times.lexicon import PARAGRAPH
from timeline.times.shapes import term_classes, term_shapes
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
from times.told import unmark

P = "2022-03-08"
ENGLISH = reader("en")
TWO_DAYS = Duration(((2, Grain.DAY),))


def spans_of(text: str) -> list[str]:
    return [time.text for time in timeline.find_times(text, P)]


@pytest.mark.parametrize(
    "marked",
    [
        # At the ends of a text
        "[[2019]]",
        "[[Monday]]",
        "In [[2019]]",
        "[[Monday]] was dear: it cost 5 $",
        "[[Monday]] was full_",
        "[[Monday]] x",
        "a [[Monday]]",
        # Glued on the left
        "The bill came to $2019.",
        "The bill came to $ 2019.",
        "$ 2019 was paid.",
        "$2019 was paid.",
        "See #2019.",
        "See note=2019.",
        "Mail me@2019.",
        "Take the x2019.",
        "Take file_2019.",
        "Take 1.2019.",
        "It was a non-Monday.",
        "x-Monday",
        "- it was a non-Monday.",
        "– – it was a non-Monday.",
        "They paid 5 $\n\n[[2019]] was better.",
        "It was 7-Monday.",
        "She wrote and/Monday to them.",
        "It was pre.Monday then.",
        "They met (on [[Monday]]).",
        "They met in [[mid-2019]].",
        "They met—[[Monday]] was free.",
        "They met - [[Monday]] was free.",
        'They met on "[[Monday]], maybe".',
        # Glued on the right
        "It rose in 2019%.",
        "It rose in 2019$.",
        "It rose in 2019_x.",
        "It rose in 2019=x.",
        "It rose in 2019@x.",
        "It rose in 2019x.",
        "It rose in [[2019]], they say.",
        "It rose in [[2019]]’s rains.",
        "It rose in [[2019]]'s rains.",
    ],
)
def test_where_a_span_may_be(marked: str) -> None:
    text, spans = unmark(marked)
    assert spans_of(text) == spans


@pytest.mark.parametrize(
    "marked",
    [
        "It rang at [[about 8:30 p.m. on the first Monday of May 2020]] there.",
        "It rang [[early on the morning of May 4, 2020]] there.",
        "It was [[two years and three months ago]] there.",
        "It rang on [[Monday, May 4, 2020, at 9 p.m.]] there.",
        "It was [[three days before May 4, 2020]] there.",
        "It rang on [[May 4, 2020]], and [[two days later]] too.",
        '"[[Early 2020]] was wet," he wrote.',
        '"It was in [[the second week of May 2020]]," he wrote.',
        '"It was on [[the twenty-first day of May 2020]]," he wrote.',
    ],
)
def test_the_longest_is_taken(marked: str) -> None:
    text, spans = unmark(marked)
    assert spans_of(text) == spans


@pytest.mark.parametrize("words", range(1, 45))
def test_terms_apart_are_not_joined(words: int) -> None:
    filler = " ".join(["so"] * words)
    text = f"{filler} Monday {filler} 9 p.m. {filler} the end of May 2020 {filler} two years ago {filler} Sunday morning {filler}"
    assert spans_of(text) == ["Monday", "9 p.m.", "the end of May 2020", "two years ago", "Sunday morning"]
    for time in timeline.find_times(text, P):
        assert text[time.start_char : time.end_char] == time.text


@pytest.mark.parametrize("words", range(45))
@pytest.mark.parametrize("after", range(0, 45, 11))
def test_codes_around_terms_stand_for_their_pieces(words: int, after: int) -> None:
    pieces = ENGLISH.lexicon.cut("so " * words + "Monday " + "and " * words + "in Tuesday" + " now" * after)
    found = [one for one in ENGLISH.read_words(pieces, day_first=False) if one.rule == "weekday"]
    codes, places, firsts = find._fold(pieces.codes, found)
    assert len(codes) == len(places)
    assert [codes[at] for at in firsts] == [one.shape for one in found]
    assert [places[at] for at in firsts] == [one.first for one in found]
    inserted = [at for at, code in enumerate(codes) if code == PARAGRAPH]
    assert all(at in firsts or at in inserted or codes[at] == pieces.codes[place] for at, place in enumerate(places))
    kept = {place for at, place in enumerate(places) if at not in inserted}
    for one in found:
        assert kept >= set(range(max(one.first - 16, 0), one.first))
        assert kept >= set(range(one.last, min(one.last + 16, len(pieces.codes))))
    assert len(inserted) <= len(found)
    assert sorted(kept) == [place for at, place in enumerate(places) if at not in inserted]


def test_a_pair_is_two_spans() -> None:
    pieces = ENGLISH.lexicon.cut("the war of 1914–1918 was long")
    first, last = ENGLISH.find(pieces, day_first=False)
    assert ("".join(pieces.words[first.first : first.last]), first.term) == ("1914", Calendar(1914))
    assert ("".join(pieces.words[last.first : last.last]), last.term) == ("1918", Calendar(1918))
    assert first.rule == last.rule == "years"


def test_a_pair_ends_where_its_second_may_end() -> None:
    assert "1918" not in spans_of("The war of 1914–1918x was long.")
    assert spans_of("The war of 1914–1918, it said.") == ["1914", "1918"]


def test_day_first_is_asked_for() -> None:
    pieces = ENGLISH.lexicon.cut("on 3/4/2022")
    assert [ENGLISH.find(pieces, day_first=asked)[0].term for asked in (False, True)] == [
        Calendar(2022, 3, 4),
        Calendar(2022, 4, 3),
    ]


def test_a_term_that_no_rule_catches_has_a_code() -> None:
    pieces = ENGLISH.lexicon.cut("now")
    [now] = ENGLISH.read_words(pieces, day_first=False)
    assert now == Found(0, 1, Reference("PRESENT_REF"), "now", find._NO_CLASS)


def test_codes_of_terms_are_their_own() -> None:
    codes = list(ENGLISH.term_codes.values())
    assert len(set(codes)) == len(codes)
    assert find._NO_CLASS not in codes
    assert set(codes).isdisjoint("".join(ENGLISH.lexicon.members.values()))
    assert frozenset() not in ENGLISH.term_codes


def test_reader_is_made_once() -> None:
    assert reader("en") is ENGLISH


def test_values_are_frozen() -> None:
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        Found(0, 1, Calendar(2020), "year").last = 2  # type: ignore[misc]


DATE = {"DATE", "ANY"}
DAYISH = {*DATE, "DAYISH"}


@pytest.mark.parametrize(
    ("term", "classes"),
    [
        (Calendar(2020), {*DATE, "YEAR", "YEARISH"}),
        (Calendar(2020, 5), DATE),
        (Calendar(2020, 5, 4), {*DAYISH, "FULLDATE"}),
        (Century(19), {*DATE, "CENTURY", "AGE"}),
        (Decade(1990), {*DATE, "AGE"}),
        (Millennium(2), {*DATE, "AGE"}),
        (Bare(Weekday(1)), {*DAYISH, "WEEKDAY"}),
        (Bare(MonthDay(5, 4)), {*DAYISH, "MONTHDAY", "PIECE"}),
        (Bare(DayOfMonth(4)), {*DAYISH, "PIECE"}),
        (Bare(Holiday("Easter Sunday")), {*DAYISH, "HOLIDAY", "PIECE"}),
        (Bare(Quarter(1)), {*DATE, "QUARTER", "PIECE"}),
        (Bare(Half(1)), {*DATE, "HALF", "PIECE"}),
        (Bare(Month(5)), {*DATE, "PIECE"}),
        (Bare(Season("SP")), {*DATE, "PIECE"}),
        (This(Grain.YEAR), {*DATE, "RELATIVE", "YEARISH"}),
        (Last(Grain.WEEK), {*DATE, "RELATIVE", "RELWEEK"}),
        (Next(Weekday(1)), {*DAYISH, "RELATIVE", "RELDAY"}),
        (That(Grain.DAY), {*DAYISH, "RELATIVE"}),
        (Beside(Month(5)), {*DATE, "RELATIVE"}),
        (Within(Month(5), Last(Grain.YEAR)), DATE),
        (Nth(1, Grain.WEEK, Calendar(2020)), DATE),
        (Nth(1, Weekday(1), Calendar(2020)), DAYISH),
        (Later(1, Grain.YEAR), {*DATE, "YEARISH", "INEXACT"}),
        (Later(1, Grain.DAY), {*DAYISH, "INEXACT"}),
        (Ago(1, Grain.YEAR), {*DATE, "AGO", "AGOYEAR", "INEXACT"}),
        (Ago(1, Grain.WEEK), {*DATE, "AGO", "INEXACT"}),
        (Day(0), {*DAYISH, "TODAY"}),
        (Turn(Grain.CENTURY), DATE),
        (PartOfDay("MO", Day(0)), {"PART"}),
        (Clock(12), {"CLOCK", "INEXACT"}),
        (TWO_DAYS, {"DURATION", "LENGTH", "INEXACT"}),
        (Span(TWO_DAYS), {"LENGTH"}),
        (Reference("PAST_REF"), set()),
        (Repeat("P1D"), set()),
        (Then(), set()),
        (Modified("APPROX", TWO_DAYS), {"DURATION", "LENGTH"}),
        (Modified("APPROX", Calendar(2020)), {*DATE, "YEARISH"}),
        (Part("START", Calendar(2020)), DATE),
        (Part("START", Bare(Month(5))), {*DATE, "PIECE"}),
        (Part("START", Bare(Quarter(1))), {*DATE, "PIECE"}),
        (Part("START", PartOfDay("MO", Day(0))), {"PART"}),
        (Part("START", Calendar(2020, 5, 4)), DAYISH),
    ],
)
def test_classes_of_terms(term: Term, classes: set[str]) -> None:
    assert term_classes(term) == classes


def test_shapes_hold_every_class() -> None:
    assert {name for term in term_shapes() for name in term_classes(term)} >= {
        *("AGE", "AGO", "AGOYEAR", "ANY", "CENTURY", "CLOCK", "DATE", "DAYISH", "DURATION", "FULLDATE", "HALF", "HOLIDAY"),
        *("INEXACT", "LENGTH", "MONTHDAY", "PART", "PIECE", "QUARTER", "RELATIVE", "RELDAY", "RELWEEK", "TODAY", "WEEKDAY"),
        *("YEAR", "YEARISH"),
    }
