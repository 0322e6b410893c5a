"""Explicit dates in other languages: only the fields that the words gave."""

from __future__ import annotations

from typing import Any

import pytest

import timeline
from timeline import TimelineError
from times.told import told, unmark


@pytest.mark.parametrize(
    ("language", "marked", "expected"),
    [
        pytest.param("fr", "Il est mort le [[8 mars 2022]] à Lyon.", ["DATE 2022-03-08 2022-03-08/2022-03-09"], id="french-day"),
        pytest.param("fr", "La loi de [[mars 2019]] est morte.", ["DATE 2019-03 2019-03-01/2019-04-01"], id="french-month"),
        pytest.param("fr", "Il est mort le [[4 mars]].", ["DATE 2022-03-04 2022-03-04/2022-03-05"], id="french-no-year"),
        pytest.param("fr", "Il est mort en [[décembre]].", ["DATE 2021-12 2021-12-01/2022-01-01"], id="french-month-alone"),
        pytest.param("fr", "Il est mort [[lundi]].", ["DATE 2022-03-07 2022-03-07/2022-03-08"], id="french-weekday"),
        pytest.param("fr", "Il est mort le [[3/4/2022]].", ["DATE 2022-04-03 2022-04-03/2022-04-04"], id="french-day-first"),
        pytest.param("fr", "Il est mort hier, à 52 ans, le score étant de 4-3.", [], id="french-none"),
        pytest.param("fr", "Le train 2010 coûte 1999 euros.", [], id="french-numbers"),
        pytest.param("de", "Am [[4. März 2020]] fiel die Mauer.", ["DATE 2020-03-04 2020-03-04/2020-03-05"], id="german-day"),
        pytest.param("de", "Im [[Dezember 1989]] fiel sie.", ["DATE 1989-12 1989-12-01/1990-01-01"], id="german-month"),
        pytest.param("de", "Sie fiel am [[Montag]].", ["DATE 2022-03-07 2022-03-07/2022-03-08"], id="german-weekday"),
        pytest.param(
            "fr-CA", "Il est mort le [[8 mars 2022]].", ["DATE 2022-03-08 2022-03-08/2022-03-09"], id="french-of-canada"
        ),
        pytest.param("de-AT", "Im [[Jänner 2019]] starb er.", ["DATE 2019-01 2019-01-01/2019-02-01"], id="german-of-austria"),
        pytest.param("es", "Murió el [[4 de mayo de 2020]].", ["DATE 2020-05-04 2020-05-04/2020-05-05"], id="spanish-day"),
        pytest.param("fr", "Le [[2020-05-04]]", ["DATE 2020-05-04 2020-05-04/2020-05-05"], id="iso-at-the-end"),
        pytest.param("fr", "En mars " + "4 " * 60 + "il est mort.", [], id="too-long"),
        pytest.param("fr", "Le 31 juin est une plaisanterie.", [], id="no-such-day"),
        pytest.param("fr", "", [], id="empty"),
    ],
)
def test_foreign(language: str, marked: str, expected: list[str]) -> None:
    text, spans = unmark(marked)
    found = timeline.find_times(text, "2022-03-08", language=language)
    assert [time.text for time in found] == spans
    assert [told(time) for time in found] == expected
    assert all(time.rule == "explicit-date" for time in found)


@pytest.mark.parametrize("text", ["", "It rained on 8 March 2022."])
@pytest.mark.parametrize(
    ("language", "message"),
    [
        pytest.param("en-GB", "English has no regions here: give 'en'", id="english-of-britain"),
        pytest.param("fr-XX", "'fr-XX' is unknown", id="no-such-region"),
        pytest.param("fr_CA", "'fr_CA' is unknown", id="underscore"),
        pytest.param("", "'' is unknown", id="empty"),
        pytest.param(None, "is not a code", id="none"),
    ],
)
def test_languages_are_refused_for_every_text(language: Any, message: str, text: str) -> None:
    with pytest.raises(TimelineError, match=message):
        timeline.find_times(text, "2022-03-08", language=language)


def test_only_dates_months_and_weekdays_are_read() -> None:
    text = "Né le 5 mars 2020. Parti en mai. Vu le 6 juin. Mort lundi. Hier, la semaine dernière, en été, à 14 h 30, deux ans."
    found = timeline.find_times(text, "2022-03-08", language="fr")
    assert [time.value for time in found] == ["2020-03-05", "2022-05", "2021-06-06", "2022-03-07"]


@pytest.mark.parametrize(
    "options", [{"day_first": True}, {"hemisphere": "south"}, {"prefer": "future"}, {"tense": lambda _: "future"}], ids=list
)
def test_options_for_english_change_nothing(options: dict[str, Any]) -> None:
    text = "Signé le 3/4/2022. Publié le 2022-04-03. Lu en mai ou lundi, l'hiver dernier."
    found = timeline.find_times(text, "2022-03-08", language="fr")
    assert len(found) == 4
    assert timeline.find_times(text, "2022-03-08", language="fr", **options) == found


def test_without_a_published_date() -> None:
    full, bare = timeline.find_times("Le 8 mars 2022, puis un lundi.", None, language="fr")
    assert told(full) == "DATE 2022-03-08 2022-03-08/2022-03-09"
    assert told(bare) == "DATE XXXX-WXX-1 -"
    assert bare.anchor is None


def test_twice_the_same() -> None:
    text = "Il est mort le 8 mars 2022, ou en avril 2020."
    assert timeline.find_times(text, None, language="fr") == timeline.find_times(text, None, language="fr")


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("es", "El mar es azul.", []),
        ("es", "El 3 de mar de 2020 llovió.", ["2020-03-03"]),
        ("es", "En marzo llovió.", ["2022-03"]),
        ("fr", "Du 5 mai 2020 et le 6 juin 2021.", ["2020-05-05", "2021-06-06"]),
        ("fr", "Le 5 mai 2020, le 6 juin 2021, le 7 juillet 2022.", ["2020-05-05", "2021-06-06", "2022-07-07"]),
        ("fr", "Le 8 mars 2022 12 morts.", ["2022-03-08"]),
        ("fr", "Le 3/4/2022 et le 2022-05-06.", ["2022-04-03", "2022-05-06"]),
        ("fr", "Le 2022-05-06 et le 2022-05-07, le 8 mai 2022.", ["2022-05-06", "2022-05-07", "2022-05-08"]),
        ("fr", "Le  8  mars  2022.", ["2022-03-08"]),
        ("de", "Am 3. Mai 2020 und am 4. Juni 2021.", ["2020-05-03", "2021-06-04"]),
    ],
)
def test_dates_beside_dates(language: str, text: str, values: list[str]) -> None:
    assert [time.value for time in timeline.find_times(text, "2022-03-08", language=language)] == values


def test_many_dates_in_a_line() -> None:
    text = ", ".join(f"{count % 28 + 1} mars {1900 + count % 120}" for count in range(1_000))
    assert len(timeline.find_times(text, "2022-03-08", language="fr")) == 1_000
