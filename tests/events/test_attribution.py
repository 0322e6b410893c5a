"""Rows of sources: a text, a trigger in it, and who says so; None for its author."""

from __future__ import annotations

import pytest

import timeline

SOURCES = [
    (
        "Marl denies that it leaked and contends that the rooms were flooded on 14 May, when a tap was left open by a guest.",
        "left",
        "Marl",
    ),
    ("The council's head said the bridge had cracked.", "cracked", "the council's head"),
    ("The mayor's claim that the bridge had cracked was false.", "cracked", "the mayor"),
    ("War came despite a statement by Ann Lee that she had secured a truce.", "secured", "Ann Lee"),
    ("Envoys cautioned that the council was unlikely to act.", "act", "envoys"),
    ("The deaths bring the number killed since the invasion to 2,944, according to a count by the paper.", "invasion", None),
    (
        "The deaths bring the number killed since the invasion to 2,944, according to a count by the paper.",
        "bring",
        "a count by the paper",
    ),
    (
        "The report blamed Marl, which went bankrupt in December. Guards had warned the airline in May, it said.",
        "warned",
        "the report",
    ),
    ("He had done what he could, Moe said, as thousands of people were expelled.", "expelled", None),
    ("The reform would go on, Moe said, as it had been agreed in 2004.", "agreed", "Moe"),
    ("The report did not mention that the boat had sunk in May.", "sunk", None),
    ("Guards have not said whether Lee will be freed.", "freed", None),  # nobody says so
    ("The bank refused to say how Lee died.", "died", None),
    ("A court of inquiry found that the boat sank.", "sank", "a court of inquiry"),
    ('"Ann Lee never complained," Moe recalled. "She said that the boat sank."', "sank", "Ann Lee"),
    ("Lee found that the boat sank.", "sank", None),
    ("The panel estimated that nine ships sank.", "sank", "the panel"),
    ("Lee believed that the disease was carried by air.", "carried", "Lee"),
    ("Their daughter reported them missing.", "missing", None),  # so they were
    ("The firm announced in June that it would cut jobs, and many workers have left so far.", "left", None),
    ("The judge considers that the bank failed.", "failed", "the judge"),
    ('"I think that the bank failed," Lee said.', "failed", "Lee"),
    ("The bank failed in May.", "failed", None),
    ("Guards were told that the bank failed.", "failed", None),
    ("Lee said guards were told that the bank failed.", "failed", "Lee"),
    ("Moe issued a statement saying the bank failed.", "failed", "Moe"),
    ("Noting that the bank failed, Lee said he would leave.", "failed", "Lee"),
    ("Lee said the boat sank.", "sank", "Lee"),
    ("Lee said the boat sank.", "said", None),
    ("The boat sank, Lee said.", "sank", "Lee"),
    ("According to Lee, the boat sank.", "sank", "Lee"),
    ("The boat sank, according to the coast guard.", "sank", "the coast guard"),
    ("Lee denied that he slept on Monday, when the tug struck a ship.", "struck", None),  # the author tells it
    ("Lee denied that he slept on Monday, when the tug struck a ship.", "slept", "Lee"),
    ("Lee denied that he stole the money.", "stole", "Lee"),
    ("Police said the man who robbed the bank fled.", "robbed", "police"),  # all that is said
    ("The man who robbed the bank said he left.", "robbed", None),  # who says it is not
    ("Ann Lee flew home. She said the attack failed.", "attack", "Ann Lee"),
    ("The boat sank, according to the port, which said nine people drowned.", "drowned", "the port"),
    ("According to papers released on Monday, the boat sank.", "released", None),  # of themselves they tell nothing
    ("According to papers released on Monday, the boat sank.", "sank", "papers released on Monday"),
    ("Had it rained, the keeper wrote, it might have held.", "wrote", None),
    ("Had it rained, the keeper wrote, it might have held.", "held", "the keeper"),
    ("The club Marl on Monday admitted it cheated.", "cheated", "the club Marl"),
    ("The paper quoted Lee as saying the boat sank.", "sank", "Lee"),
    ("They will meet next week to end a war that has killed 4,000 people, an envoy said on Monday.", "meet", "an envoy"),
    ("The case was reopened in 2011 after a clerk, Bob Moe, told a newspaper about it.", "reopened", None),
    ("The bank forecasts that prices will fall in May.", "fall", "the bank"),
    ("Nine people have died and a thousand have fled, according to the bank.", "died", "the bank"),
    ("Ann Lee said the mill had failed. Moe fled in 2015, she added, and has been ill.", "fled", "Ann Lee"),
    ("It rained. He said the attack failed.", "failed", "he"),  # who, is not known
    ('"I lost it," Lee said. "Moe burned it on June 3. He paid the clerk."', "burned", "Lee"),
]


@pytest.mark.parametrize(("text", "trigger", "source"), SOURCES, ids=[f"{row[1]}: {row[0]}" for row in SOURCES])
def test_source(text: str, trigger: str, source: str | None) -> None:
    [event] = (event for event in timeline.find_events(text, "2020-06-10") if event.text == trigger)
    assert event.reported_by == source


def test_what_is_quoted_is_told_with_who_says_it() -> None:
    text = '"I lost it," Ann Lee said on Monday. "Bob Moe burned it on June 3. He paid the clerk on June 5."'
    summaries = [event.summary for event in timeline.extract(text, "2020-06-10", all_events=True).events]
    assert "Ann Lee: Bob Moe burned it" in summaries
    assert "Ann Lee: Bob Moe paid the clerk" in summaries


def test_markdown_marks_what_others_say() -> None:
    text = (
        "Prosecutors said Ann Lee paid the clerk on June 3. The boat sank on June 4. Lee denied that it hit a rock on June 4. "
        '"Bob Moe sold it on June 5," she said.'
    )
    shown = timeline.extract(text, "2020-06-10").to_markdown()
    assert "- **3 June 2020** — Ann Lee paid the clerk *(according to prosecutors)*" in shown
    assert "- **4 June 2020** — The boat sank\n" in shown
    assert "- **4 June 2020** — The boat did not hit a rock *(according to Ann Lee)*" in shown
    assert "- **5 June 2020** — Ann Lee: Bob Moe sold it\n" in shown
