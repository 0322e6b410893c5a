"""Hostile input: nothing in a text raises, hangs, or makes more of it than it says."""

from __future__ import annotations

from pathlib import Path

import pytest

import timeline
from timeline import Article, Instant, Timeline, TimelineError
from timeline.article import parse_article

P = "2022-03-08"
TEXTS = [
    "The hills are dotted with farms.",
    "The nth of March; nth Jan.; number BC; number times a week; fraction year4 hhmm.",
    "every millennium, each half",
    "AD 0, AD 00, 0 BC",
    "Talks will begin Friday before the parties meet.",
    "The board will vote on Friday before it met the union.",
    "autumn met after have election",
    "dozen Z hours quarter later last quarter",
    "25:61, 30 February 2020, 32nd of May, 99:99 p.m., 0/0/0000, 10**400 days ago, 99999999999999999999 years ago",
    "5 March 2022, ５ March ２０２２, the ’90s, year’s end, \u202eMonday\u202c, Mon\u00adday",
    "\ud800Monday\udfff \x00 \x1b[31m",
    "He said that she said " * 300 + "it rained on Monday.",
    "seven " * 3_000,
    "It is 3.1 CE, AD 2.5, 1.5 BC, 3 March 1.5 BC and 12.5-3.5 BC; the year 3.5; on May 3, 4.5.",
    'JERUSALEM, " Nov. " 26 -- It opens " Dec. " on "May.".',
    '"' * 2_000,
    "(" * 2_000,
]


@pytest.mark.parametrize("text", TEXTS, ids=[repr(text[:30]) for text in TEXTS])
@pytest.mark.parametrize("published", [P, None, "9999-12-31", "0001-01-01"])
def test_nothing_raises(text: str, published: str | None) -> None:
    found = timeline.extract(text, published, all_events=True)
    found.to_markdown(sources=True, reasons=True).encode()
    written = found.to_json()
    written.encode()
    assert Timeline.from_json(written) == found
    for event in found:
        for bound in (event.time.begin, event.time.end):
            assert bound.earliest is None or bound.latest is None or bound.earliest <= bound.latest


def test_a_word_is_no_name_of_a_class() -> None:
    assert timeline.find_times("The hills are dotted with farms and number plates.", P) == ()


@pytest.mark.parametrize("word", ["seven ", "two-", "hundred ", "nineteen "])
def test_a_run_of_number_words_gives_no_more_the_longer_it_is(word: str) -> None:
    """Its time is in tests/benchmarks: ten times the words, ten times the time."""
    short = timeline.find_times(word * 50 + "years", P)
    long = timeline.find_times(word * 5_000 + "years", P)
    assert len(long) <= len(short) + 1


def test_a_text_without_full_stops_is_not_told_again_for_each_event() -> None:
    text = "the officials who went to Caracas said that talks had been halted and " * 40
    found = timeline.extract(text, P, all_events=True)
    assert max(len(event.mentions[0].sentence) for event in found) < 1_300


def test_an_offset_in_iso_is_kept() -> None:
    [time] = timeline.find_times("At 2022-03-08T10:00:00+01:00 it fell.", P)
    assert time.interval is not None
    assert time.interval.start == Instant(2022, 3, 8, 9, offset=0)


@pytest.mark.parametrize(
    ("sentence", "values"),
    [
        ("It rained on 31 December 2200.", ["2200-12-31"]),
        ("It rained on 29 February 2021.", ["2021-02"]),
        ("He left on 4 May 2021. 1.5 days later he died.", ["2021-05-04", "2021-05-06"]),
    ],
)
def test_a_date_keeps_its_year(sentence: str, values: list[str]) -> None:
    assert [time.value for time in timeline.find_times(sentence, P)] == values


PAGE = (
    "<html><head>{head}</head><body><article><p>It rained on Monday in the old town of Haverly, the police said in a statement."
    " The bridge was built on 5 May 2003.</p></article><footer>© 2019</footer></body></html>"
)


@pytest.mark.parametrize(
    ("date", "published"),
    [
        ("2022-03-08", Instant(2022, 3, 8)),
        ("2022-03-08T23:30:00-05:00", Instant(2022, 3, 8, 23, 30, offset=-300)),
        ("1850-03-08", Instant(1850, 3, 8)),
        ("2122-03-08", Instant(2122, 3, 8)),
        ("2022-03", None),
        ("2022", None),
        ("2022-02-31", None),
    ],
)
def test_a_page_is_dated_by_its_metadata_alone(date: str, published: Instant | None) -> None:
    page = PAGE.format(head=f'<meta property="article:published_time" content="{date}">')
    assert parse_article(page, name="a.html", html=True).published == published


def test_a_page_without_metadata_has_no_date() -> None:
    assert parse_article(PAGE.format(head=""), name="a.html", html=True).published is None


def test_two_rules_of_dashes_are_no_front_matter() -> None:
    text = "---\nIt rained on Monday.\n---\nIt snowed on Tuesday."
    assert parse_article(text, name="a.md").text == text


@pytest.mark.parametrize(
    "call",
    [
        lambda: timeline.find_times("x", P, tense="past"),  # type: ignore[arg-type]
        lambda: timeline.find_times("x", P, language=None),  # type: ignore[arg-type]
        lambda: timeline.find_times("x", P, language="xx"),
        lambda: timeline.find_times(None, P),  # type: ignore[arg-type]
        lambda: timeline.find_times("x", 3.5),  # type: ignore[arg-type]
        lambda: Timeline.from_json(None),  # type: ignore[arg-type]
        lambda: Timeline.from_json("[" * 100_000),
        lambda: timeline.read_article(None),  # type: ignore[arg-type]
        lambda: timeline.read_article("a\0b.txt"),
        lambda: Article("x", P, id=3),  # type: ignore[arg-type]
        lambda: list(timeline.extract_many("seeds")),
        lambda: list(timeline.extract_many([Path("a\0b.txt")])),
    ],
)
def test_bad_arguments_are_one_kind_of_error(call: object) -> None:
    assert callable(call)
    with pytest.raises(TimelineError):
        call()


CUT = [
    "The old mill by the river stood still, and prices there were still not rising",
    "He said on Monday that the bank, named after its founder, had come from behind to win",
    "Of which he knew nothing: two more than Ann Lee, 38, and the CAC 40 were lost as of yesterday",
]


@pytest.mark.parametrize("sentence", CUT)
def test_a_text_may_end_after_any_word_and_begin_with_any(sentence: str) -> None:
    words = sentence.split()
    for at in range(len(words)):
        timeline.find_events(" ".join(words[: at + 1]), P)
        timeline.find_events(" ".join(words[at:]), P)
