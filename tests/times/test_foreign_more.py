"""Explicit dates in other languages, condition by condition; and full dates in any form, for the published date."""

from __future__ import annotations

from typing import Any

import pytest

import timeline
from timeline.times.foreign import explicit_date, find_foreign_times
from timeline.times.instant import Instant
from times.told import told, unmark

P = "2022-03-08"  # a Tuesday
DAY = "DATE 2022-03-08 2022-03-08/2022-03-09"


def row(name: str, language: str, marked: str, *expected: str) -> Any:
    return pytest.param(language, marked, list(expected), id=name)


EXTENTS = [
    row(
        "two-and-the-first-starts",
        "fr",
        "[[8 mars 2022]] : il est mort, né le [[5 mai 2020]].",
        DAY,
        "DATE 2020-05-05 2020-05-05/2020-05-06",
    ),
    row("sixty-characters", "fr", f"[[mardi 8{',' * 43} mars 2022]] : il est mort.", DAY),
    row("whole-text", "fr", "[[8 mars 2022]]", DAY),
    row("whole-text-and-a-stop", "fr", "[[8 mars 2022]].", DAY),
    row("starts", "fr", "[[8 mars 2022]] : il est mort.", DAY),
    row("ends", "fr", "Il est mort le [[8 mars 2022]]", DAY),
    row("one-word", "fr", "[[mars]]", "DATE 2022-03 2022-03-01/2022-04-01"),
    row("one-word-ends", "fr", "Il est mort en [[mars]]", "DATE 2022-03 2022-03-01/2022-04-01"),
    row("capitals", "fr", "LE [[8 MARS 2022]], IL EST MORT.", DAY),
    row("weekday-before", "fr", "Le [[mardi 8 mars 2022]], il est mort.", DAY),
    row("weekday-and-comma", "de", "Am [[Dienstag, 8. März 2022]], fiel sie.", DAY),
    row("weekday-no-year", "fr", "Le [[mardi 8 mars]], il est mort.", DAY),
    row("month-first", "fr", "Il est mort : [[mars 12 2020]].", "DATE 2020-03-12 2020-03-12/2020-03-13"),
    row("ordinal", "fr", "Il est mort le [[1er mars 2020]].", "DATE 2020-03-01 2020-03-01/2020-03-02"),
    row("short-month", "fr", "Il est mort le [[3 janv. 2020]].", "DATE 2020-01-03 2020-01-03/2020-01-04"),
    row("short-month-german", "de", "Am [[3. Okt. 1990]] fiel sie.", "DATE 1990-10-03 1990-10-03/1990-10-04"),
    row(
        "two",
        "fr",
        "Né le [[3 janv. 2020]], il est mort le [[5 févr. 2021]].",
        "DATE 2020-01-03 2020-01-03/2020-01-04",
        "DATE 2021-02-05 2021-02-05/2021-02-06",
    ),
    row("month-of-year", "es", "Murió en [[mayo de 2020]].", "DATE 2020-05 2020-05-01/2020-06-01"),
    row(
        "three",
        "es",
        "El [[4 de marzo]], el [[5 de junio de 2020]] y el [[lunes]].",
        "DATE 2022-03-04 2022-03-04/2022-03-05",
        "DATE 2020-06-05 2020-06-05/2020-06-06",
        "DATE 2022-03-07 2022-03-07/2022-03-08",
    ),
    row("italian", "it", "È morto il [[3 maggio 2020]].", "DATE 2020-05-03 2020-05-03/2020-05-04"),
    row("portuguese", "pt", "Morreu em [[3 de maio de 2020]].", "DATE 2020-05-03 2020-05-03/2020-05-04"),
    row("dutch", "nl", "Hij stierf op [[3 mei 2020]].", "DATE 2020-05-03 2020-05-03/2020-05-04"),
]
FIGURES = [
    row("dotted", "de", "Am [[3.4.2022]] fiel sie.", "DATE 2022-04-03 2022-04-03/2022-04-04"),
    row("slashes", "fr", "Il est mort le [[13/4/2022]].", "DATE 2022-04-13 2022-04-13/2022-04-14"),
    row("year-first", "fr", "Il est mort le [[2022/05/04]].", "DATE 2022-05-04 2022-05-04/2022-05-05"),
    row("hyphens", "fr", "Il est mort le [[4-5-2022]].", "DATE 2022-05-04 2022-05-04/2022-05-05"),
    row("no-such-day", "fr", "Il est mort le 45/13/2022."),
    row("short-figures", "fr", "Le score est de 4-3."),
    row("year", "fr", "Le train 2010 est parti."),
    row("number", "fr", "Il a 12 enfants."),
]
WEEKDAYS = [
    row("so", "de", "So war es nie."),
    row("verb-of-one-letter", "fr", "Il a [[lundi]] pour lui.", "DATE 2022-03-07 2022-03-07/2022-03-08"),
    *(
        row(name, "fr", f"Il est mort [[{name}]].", f"DATE 2022-03-{day} 2022-03-{day}/2022-03-{after}")
        for name, day, after in [
            *[("mercredi", "02", "03"), ("jeudi", "03", "04"), ("vendredi", "04", "05"), ("samedi", "05", "06")],
            *[("dimanche", "06", "07"), ("lundi", "07", "08"), ("mardi", "08", "09")],
        ]
    ),
    row("capital", "de", "Am [[Dienstag]] fiel sie.", DAY),
    row("four-letters", "tr", "Gazete [[salı]] çıktı.", DAY),
    row("sea", "fr", "La mer est belle."),
    row("two-weekdays", "fr", "Il est mort lundi mardi."),
]
NO_DATES = [
    row("sixty-one-characters", "fr", f"mardi 8{',' * 44} mars 2022 : il est mort."),
    row("empty", "fr", ""),
    row("no-such-day-of-a-month", "fr", "Le 45 mars est une plaisanterie."),
    row("no-such-day-of-a-year", "fr", "Le 31 avril 2020 est une plaisanterie."),
    row("nothing", "fr", "Il est mort hier."),
    row("part-of-a-word", "fr", "Le marsouin nage."),
]


@pytest.mark.parametrize(("language", "marked", "expected"), [*EXTENTS, *FIGURES, *WEEKDAYS, *NO_DATES])
def test_foreign(language: str, marked: str, expected: list[str]) -> None:
    text, spans = unmark(marked)
    found = timeline.find_times(text, P, language=language)
    assert [text[time.start_char : time.end_char] for time in found] == [time.text for time in found] == spans
    assert [told(time) for time in found] == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("ja", "彼は2022年3月8日に死んだ。", id="japanese"),
        pytest.param("zh", "他于2022年3月8日去世。", id="chinese"),
    ],
)
def test_signs_after_numbers(language: str, text: str) -> None:
    assert [told(time) for time in timeline.find_times(text, P, language=language)] == [DAY]


def test_all_that_is_told_of_one() -> None:
    [time] = find_foreign_times("Il est mort le 4 mars.", Instant(2022, 3, 8, 10, 30), "fr")
    assert (time.start_char, time.end_char, time.text, time.kind, time.value) == (15, 21, "4 mars", "DATE", "2022-03-04")
    assert (time.edtf, time.rule, time.signal, time.range, time.mod) == ("2022-03-04", "explicit-date", None, None, None)
    assert str(time.anchor) == "2022-03-08T00:00:00/2022-03-09T00:00:00"


def test_no_published_date() -> None:
    month, day = find_foreign_times("En mars, puis le 4 avril.", None, "fr")
    assert (month.value, month.interval, month.edtf, month.anchor) == ("XXXX-03", None, None, None)
    assert (day.value, day.interval) == ("XXXX-04-04", None)


@pytest.mark.parametrize("language", ["qq", "french", "xx-yy"])
def test_unknown_language(language: str) -> None:
    with pytest.raises(timeline.TimelineError, match=f"language='{language}' is unknown: give a code such as 'en', 'fr' or 'de'"):
        timeline.find_times("Il est mort.", P, language=language)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("8 mars 2022", Instant(2022, 3, 8), id="french"),
        pytest.param("mardi 8 mars 2022", Instant(2022, 3, 8), id="with-its-weekday"),
        pytest.param("3 de mayo de 2020", Instant(2020, 5, 3), id="spanish"),
        pytest.param("31/12/2020", Instant(2020, 12, 31), id="only-day-first"),
        pytest.param("12/31/2020", Instant(2020, 12, 31), id="only-month-first"),
        pytest.param("8 mars 2022 14:30", Instant(2022, 3, 8, 14, 30), id="clock"),
        pytest.param("8 March 2022 2:30:15 pm", Instant(2022, 3, 8, 14, 30, 15), id="seconds"),
        pytest.param("8 March 2022" + " " * 48, Instant(2022, 3, 8), id="sixty-characters"),
        pytest.param("8 March 2022" + " " * 49, None, id="sixty-one-characters"),
        pytest.param("8 March 2022" + " " * 60, None, id="more-characters"),
        pytest.param("8 mars", None, id="no-year"),
        pytest.param("mars 2022", None, id="no-day"),
        pytest.param("2022", None, id="a-year"),
        pytest.param("8 mars 22", None, id="short-year"),
        pytest.param("14:30", None, id="a-clock"),
        pytest.param("nonsense", None, id="no-date"),
        pytest.param("nonsense 2022", None, id="no-date-with-a-year"),
        pytest.param("", None, id="empty"),
    ],
)
def test_explicit_date(text: str, expected: Instant | None) -> None:
    assert explicit_date(text) == expected
