"""Rows that readers reported as wrong, and that are right now: a sentence, and what it tells (P is 8 March 2022)."""

from __future__ import annotations

import pytest

import timeline

ROWS = [
    ("It rained between May and July.", [("May", "2021-05", None), ("July", "2021-07", None)]),
    ("It struck at 4 o'clock Monday afternoon.", [("4 o'clock Monday afternoon", "2022-03-07T16:00", None)]),
    ("About noon Monday it rained.", [("About noon Monday", "2022-03-07T12:00", "APPROX")]),
    ("It landed at about 4 a.m. on Saturday.", [("about 4 a.m. on Saturday", "2022-03-05T04:00", "APPROX")]),
    ("In fiscal 2020's third quarter it rained.", [("fiscal 2020's third quarter", "2020-Q3", None)]),
    ("He reigned from 2010-12.", [("2010", "2010", None), ("12", "2012", None)]),
    ("The lease ends two years from now.", [("two years from now", "2024", None)]),
    ("It began on the last day of 2019.", [("the last day of 2019", "2019-12-31", None)]),
    ("On the Monday after Easter it rained.", [("the Monday after Easter", "2021-04-05", None)]),
    ("The pact was signed in June '44.", [("June '44", "1944-06", None)]),
    ("It closed early Monday morning.", [("early Monday morning", "2022-03-07TMO", "START")]),
    ("The weekend before last was wet.", [("The weekend before last", "2022-W08-WE", None)]),
    ("The weekend of March 5 was wet.", [("The weekend of March 5", "2022-W09-WE", None)]),
    ("The week of March 7 was busy.", [("The week of March 7", "2022-W10", None)]),
    ("The third week of March was wet.", [("The third week of March", "2022-W11", None)]),
    ("A decade ago it was built.", [("A decade ago", "2012", "APPROX")]),
    ("In the early sixties it was built.", [("the early sixties", "196", "START")]),
    ("Two years after 2010 it closed.", [("Two years after 2010", "2012", None)]),
    ("Two years and three months ago it closed.", [("Two years and three months ago", "2019-12", None)]),
    ("In H1 2020 sales rose.", [("H1 2020", "2020-H1", None)]),
    ("Made in the 1930's.", [("the 1930's", "193", None)]),
    ("Snow fell on Election Day.", [("Election Day", "2021-11-02", None)]),
    ("They need 2,400 signatures by June 14.", [("June 14", "2022-06-14", None)]),
    ("She lives on May 1st Street.", []),
    ("They live at 12 August Road.", []),
    ("The office is at 1600 Pennsylvania Avenue.", []),
    ("Saturday Night Live was funny.", []),
    ("The Tonight Show was cancelled.", []),
    ("1987 miners marched.", []),
    ("Empires that fall rarely rise.", []),
    ("Three quarters of them agreed.", []),
    ("John 3:16 is quoted.", []),
    ("He was 65 years of age.", []),
    ("The October Revolution changed Russia.", []),
    ("Easter Island is remote.", []),
    ("On Ash Wednesday they prayed.", [("Ash Wednesday", "2022-03-02", None)]),
]


@pytest.mark.parametrize(("sentence", "want"), ROWS, ids=[row[0] for row in ROWS])
def test_row(sentence: str, want: list[tuple[str, str, str | None]]) -> None:
    assert [(time.text, time.value, time.mod) for time in timeline.find_times(sentence, "2022-03-08")] == want


def test_prior_to_is_before() -> None:
    [time] = timeline.find_times("Prior to 2014 it was shut.", "2022-03-08")
    assert time.signal == "before"
    assert str(time.range) == "../2014-01-01T00:00:00"


def test_a_published_instant_may_be_given_back() -> None:
    article = timeline.Article("It rained on Monday.", "2022-03-08")
    assert timeline.find_times(article.text, article.published) == timeline.find_times(article.text, "2022-03-08")
