"""A verb that is not said again is an event again, with its own words and its own time."""

from __future__ import annotations

import pytest

import timeline
from timeline.events.description.describe import Description
from timeline.events.description.gapping import description_of
from timeline.events.detection.detect import detect
from timeline.events.detection.gapping import find_gaps
from timeline.events.parsing.analysis import analyse


def lines(text: str, published: str | None = None) -> list[tuple[str, str]]:
    found = timeline.extract(text, published).events
    return sorted((str(event.time.begin)[:4], event.summary) for event in found)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "In 1975 it bought a mill, in 1978 a bank and in 1980 two farms.",
            [("1975", "It bought a mill"), ("1978", "It bought a bank"), ("1980", "It bought two farms")],
        ),
        (
            "In 1931 the council sold the mill, in 1933 it pulled down the bridge.",
            [("1931", "The council sold the mill"), ("1933", "The council pulled down the bridge")],
        ),
        ("She won gold in 2010 and silver in 2014.", [("2010", "She won gold"), ("2014", "She won silver")]),
        (
            "The company built a hall in 1867, a school in 1870 and a library a year later.",
            [
                ("1867", "The company built a hall"),
                ("1870", "The company built a school"),
                ("1871", "The company built a library"),
            ],
        ),
        (
            "He introduced photographs in 1905 and a women's page in 1907.",
            [("1905", "He introduced photographs"), ("1907", "He introduced a women's page")],
        ),
        (
            "It was translated into French in 1912 and into Russian in 1931.",
            [("1912", "It was translated into French"), ("1931", "It was translated into Russian")],
        ),
        (
            "The guildhall was rebuilt in 1483, the church tower in 1490.",
            [("1483", "The guildhall was rebuilt"), ("1490", "The church tower was rebuilt")],
        ),
        (
            "The bridge was rebuilt in 1483, the church towers in 1490.",
            [("1483", "The bridge was rebuilt"), ("1490", "The church towers were rebuilt")],
        ),
        (
            "Norland beat Lund in the final in 2010 and Carrow in the semi-final in 2014.",
            [("2010", "Norland beat Lund in the final"), ("2014", "Norland beat Carrow in the semi-final")],
        ),
        (
            "Elections were held in Norland in May 2018, Lund in June 2019 and Carrow in July 2020.",
            [
                ("2018", "Elections were held in Norland"),
                ("2019", "Elections were held in Lund"),
                ("2020", "Elections were held in Carrow"),
            ],
        ),
        (
            "The games took place in Rome in 1960 and Tokyo in 1964.",
            [("1960", "The games took place in Rome"), ("1964", "The games took place in Tokyo")],
        ),
        (
            "She died in 1990 and her husband in 1994.",
            [("1990", "She died"), ("1994", "Her husband died")],
        ),
        (
            "The first bus ran in 1863 and the last in 1968.",
            [("1863", "The first bus ran in 1863"), ("1968", "The last ran in 1968")],
        ),
        (
            "The first bus ran in 1863, the last a century later.",
            [("1863", "The first bus ran in 1863"), ("1963", "The last ran a century later")],
        ),
        (
            "The mill ran in 1863 and again in 1970.",
            [("1863", "The mill ran in 1863"), ("1970", "The mill ran in 1970")],
        ),
        (
            "Moe was fined 300 pounds in 2010 and 500 pounds in 2012.",
            [("2010", "Moe was fined 300 pounds"), ("2012", "Moe was fined 500 pounds")],
        ),
        (
            "She was appointed chair in 2010 and president in 2012.",
            [("2010", "She was appointed chair"), ("2012", "She was appointed president")],
        ),
        (
            "Shares rose 3 percent in 2010 and 2 percent in 2011.",
            [("2010", "Shares rose 3 percent"), ("2011", "Shares rose 2 percent")],
        ),
        ("The line failed in 1838 and again in 1845.", [("1838", "The line failed"), ("1845", "The line failed")]),
        (
            "She won her first race in Oslo in 2010 and again in Rome in 2014.",
            [("2010", "She won her first race in Oslo"), ("2014", "She won a race in Rome")],
        ),
    ],
)
def test_what_is_not_said_again_is_told(text: str, told: list[tuple[str, str]]) -> None:
    assert lines(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "The hall opened in 1867, and a school in 1870 was built by Moe.",
        "The Act was amended in 2013 to cover halls, and extended in 2016.",
        "They met in 1920, the son of a smith in 1925, and left.",
        "The hospital was extended in 1851 and again in 1868, when a wing was built.",
        "Moe was hanged in Lund in 1990 and Lee in 1994.",
        "The minister was hanged in Lund in 1990 and Lee in 1994.",
    ],
)
def test_another_clause_or_an_aside_is_not(text: str) -> None:
    verbs = {"opened", "built", "amended", "cover", "extended", "met", "left", "hanged"}
    assert {event.text for event in timeline.find_events(text, None)} <= verbs


def test_it_has_its_own_place_in_the_text_and_what_its_verb_has() -> None:
    text = "She won gold in 2010 and silver in 2014."
    first, second = timeline.find_events(text, None)
    assert text[second.start_char : second.end_char] == second.text == "silver"
    assert (second.what, second.event_class, second.factuality) == ("silver", first.event_class, "happened")
    assert second.when is not None
    assert second.when.start is not None
    assert second.when.start.year == 2014
    assert second.confidence == first.confidence


def test_events_stand_in_text_order() -> None:
    found = timeline.find_events("She won her first race in Oslo in 2010 and again in Rome in 2014.", None)
    assert [event.text for event in found] == ["won", "race", "Rome"]


def test_a_subject_goes_with_all_its_words() -> None:
    text = "The Duke of Lund was killed in 1910 and his son in 1912."
    assert lines(text) == [("1910", "The Duke of Lund was killed"), ("1912", "His son was killed")]


def test_what_does_not_fit_into_its_verbs_words_is_told_alone() -> None:
    text = "She won gold in 2010 and silver in 2014."
    [(_, doc)] = analyse(text).parts
    [gap] = find_gaps(doc, detect(doc), timeline.find_times(text, None))
    assert description_of(gap, Description(None, None, None, None, "Nobody knows")).summary == "Silver"
