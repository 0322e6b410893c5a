"""What a timeline shows by default: each event once, under the date that its words give."""

from __future__ import annotations

import pytest

import timeline

SHOWN = [
    (
        "Tolls were doubled in 1811, a branch to the pits was added in 1824, and by 1838 it was paying.",
        ["doubled", "added", "paying"],
    ),
    ("The charity closed its camp in 2021 and has no intention of reopening it before May 2022.", ["closed"]),
    ('"We do not see that turning around before the first quarter of 2023," she said.', []),
    ("Rain fell on Sunday on ground soaked by the wettest October since records began.", ["fell"]),
    ("The Oakfield Association applied for permission to bring a statutory review on 1 March 2019.", ["applied"]),
    ("An attempt to refloat the ship on Friday failed.", ["failed"]),
    ("The hearing, originally fixed for April 2020, was adjourned and took place in May 2021.", ["took", "adjourned"]),
    ("An inquiry held in May 2019 cleared Moe.", ["cleared"]),
    ("Ann Lee was mayor in 1950. They were in Lund in 1951.", ["was"]),
    ("The Marl Bank expects a profit of 4 million pounds. Lee expects a boy.", ["expects"]),
    ("The report covers the period from April 2015 to March 2019. In 1950 she used to tell them so.", []),
    ("It will pay a dividend on 16 December 2025 to holders registered on 29 November 2025.", ["pay"]),
    (
        "In May 2019 the judge announced that no charges would be brought. Moe, who has led it since 2016, said he would not resign.",
        ["led", "announced", "said"],
    ),
    ("The inquiry reported in March 1981. The bank replied on 6 May 2019, denying it.", ["reported", "replied"]),
    ("The city must reply to them within 60 days.", ["reply"]),
    ("A blast killed nine on 3 May 2019. Three weeks after the blast he was asked to sign it.", ["killed", "asked"]),
    ("Jan Moe, who has died aged 87, taught singing in Lund. He was born in 1911.", ["born", "died", "taught"]),
    ("The court ruled in May 2019. The mayor denied this in June 2019.", ["ruled"]),
    ("Marl sank a ship in May 2019. A vote raised this to ten in June 2019.", ["sank", "raised"]),
    ("Two ministers urged Moe to go in 1999. She refused in May 1999.", ["go"]),
    ("Moe dissolved the council on 2 May 2019. That has not happened since 1974.", ["dissolved"]),
    ("Sales declined in 2019.", ["declined"]),
    ("When the year 1848 opened, few believed that he would leave.", []),
    ("Marl had to file its defence by 12 May 2021; it failed to do so.", ["file"]),
    ("He asked Ann Lee to see the staff, which she did over the following three weeks.", []),
    ("Lee has never suggested that the clerk was involved.", []),
    ("The firm announced on Monday that it was closing its mill in Lund.", ["announced"]),
    ("The match on Sunday turned shortly before half-time, when Rovers captain Lee Dobbin was sent off.", ["turned", "sent"]),
    ("Dale Moe is accused of opening fire at the diner on Tuesday.", ["opening"]),
    ("The firm's director said on Monday that the offer would be withdrawn if it was not accepted by Friday.", ["withdrawn"]),
    ("The 1970s brought difficulties.", []),
    ("At a meeting on May 19, 2019 Moe was told that he had been dismissed for misconduct.", ["told"]),
    ("If the budget fails to pass by May 15, another will come into force on June 1.", ["come"]),
    ("Two of the nine flights planned for Wednesday had been scrapped, Lee said.", ["scrapped"]),
    ("In a letter sent to the board last month and seen by this newspaper, it argued that he had failed.", ["sent"]),
    ("Ann Lee said on Monday that she expects the bank to correct its mistakes.", ["said"]),  # what a text opens with
    ("Ann Lee, who has led Lund, said Monday she would leave the club, the paper reported.", ["leave"]),
    ("The bank told a rival on Thursday that he wants it.", []),
    ("The storm, the third to hit the coast this winter, killed two men on Monday.", ["killed"]),
    (
        "The trust opened an inquiry on Monday, and the police said that they were questioning three men.",
        ["opened", "questioning"],
    ),
    ("Adeyo scored twice on Saturday as Lund beat Marl.", ["scored", "beat"]),
    ("The ruling came hours after a judge sealed the files.", ["sealed"]),
    ("The ruling came on Sunday.", ["came"]),
    ("A deadline came and went, and the mill shut on Sunday.", ["shut"]),
    ("After Zell's death in 1905 Carl Moe took over the office.", ["death", "took"]),
    ("Ann Lee was born in 1941. She began singing in cafes at 15.", ["born", "began"]),
    ("In 1848 the governor asked Moe to form a government.", ["asked"]),
    ("The fever was first described by a doctor in 1932.", ["described"]),
    ("The panel must report by June 2023.", ["report"]),
    ("Families marked the second anniversary of the disaster on Monday.", ["marked"]),
    ("The talks came on Sunday, when the family dropped its opposition.", ["came", "dropped"]),
    ("The breakthrough came on Sunday when the family dropped its opposition.", ["came"]),  # which tells both
    ("Protection weakened after a year, the researchers warned.", ["weakened"]),  # not that they warned
    ("The mill closed. He would have hated it.", ["closed"]),
    ("Those who had it in May 2021 fell ill.", ["fell"]),
    ("Schools remained closed on Wednesday.", ["remained"]),
    ("The drivers walked out, the second union to strike this month.", ["walked"]),
    ("His first trial, in the spring of 2021, ended in a mistrial.", ["ended"]),
    ("The firm will report second-quarter results on Aug. 1.", ["report"]),
    ("They tried to sell the mill two years ago.", ["tried"]),
    ("After graduating in 1954, she joined the navy.", ["graduating"]),
    ("Born in Oran on June 2, 1931, she was a pilot's daughter.", ["Born"]),
    ("The mill closed in May. This would continue in June, and the mayor resigned in July.", ["closed", "resigned"]),
    ("The river burst its banks on Monday, flooding a street and killing two men.", ["burst"]),
    ("The bank said on Thursday that it had agreed to buy a rival.", ["agreed"]),
    ("The bank told a rival on Thursday that he had left.", []),  # who?
    ("Lee had cancelled a trip planned for today.", ["cancelled"]),
    ("The trouble came in February. Decline set in.", []),
    ("Ann Lee was born on 3 May 1927. She left at 22.", ["born", "left"]),
    ("The mayor left prison on Monday after a judge granted his request.", ["granted", "left"]),
    ("Marl rose 8 percent on Monday, while Lund slipped 2 percent.", ["rose", "slipped"]),
    ("Moe left after he had eaten.", ["left"]),
    ("The firm turned down an offer on Monday and said it had agreed to buy a rival.", ["turned", "agreed"]),
    ("Sales rose 4 percent in the three months that ended Sept. 30.", ["rose"]),
    ("The bank declined to comment.", []),
    ('"We felt a bang and then the lights went out," said Ann Lee.', []),
    ('"We closed two mills in May," said Ann Lee.', ["closed"]),
    ('Ann Lee said the bridge "fell like paper".', ["fell"]),
    ("The turning point came in 1645.", []),
    ("The widow of Carl Moe has died. Carl Moe died on 3 May 2020.", ["died", "died"]),
    ("The launch of the car, planned for last spring, was pushed back to 2026.", ["pushed"]),
    ("The Norlandish novelist Ann Hale has died at the age of 91. Hale died on Saturday.", ["died"]),
    ("The ship sank off Sark, drowning nine men on 3 May.", ["sank"]),
    ("Ann Lee read medicine at Lund, graduating in 1955.", ["graduating"]),
    ("Returning to Norland in 1964, Ann Lee was hired by a hospital.", ["Returning", "hired"]),
    ("In 1936 the tower was struck by lightning and had to be taken down.", ["struck", "taken"]),
    ("Two engineers died on Sunday when their truck was swept off a bridge.", ["died"]),
    ("A second swap, planned for Monday, was postponed on Sunday.", ["postponed"]),
    ("Norland reported third-quarter operating profit of 2.1 billion crowns.", ["reported"]),
    ("Ann Lee did not testify.", ["testify"]),
    ("Ann Lee was convicted. Her lawyer, Dan Moe, said on Friday that they would appeal.", ["said", "convicted"]),
    ("The owners said on Friday that they would appeal.", ["appeal"]),
    ("The bank declined to pay.", ["declined"]),
    ("The truce proved brief.", []),
    ("Having been jailed in May, Lee left on Monday.", ["jailed", "left"]),
    ("Marl Peak said on Wednesday that it would appeal.", ["appeal"]),
    ("The mill is recalling bread, officials announced. It is looking for the cause.", ["recalling"]),
    ("A wing was added in 2011.", ["added"]),
    ("An outbreak was reported in May 2021.", ["reported"]),
    ("The council banned dogs. Many refused to leave.", ["banned"]),  # of whom?
    ("The bridge fell. Many were killed.", ["fell", "killed"]),
    ("Ann Lee was found guilty of fraud. She was cleared of theft.", ["found", "cleared"]),
    ("A jury found Moe guilty. His lawyer said his client would appeal.", ["found", "appeal"]),
    ("We would urge anyone who was there on Friday to come forward.", []),
    ("Marl posted a profit of 96 million euros.", ["posted"]),
    ("On 20 May 2021 Mr Daniel Foss, the builder's manager, asked for a reduction of five per cent.", ["asked"]),
    ("In the fight that followed on 16 May 2021 Moe was killed.", ["killed"]),
    ("Lee has cancelled a trip to Oran that had been planned for Wednesday.", ["cancelled"]),
    ("Ann Lee died on 4 March 2022. She has died at home, her son said.", ["died"]),
    ("Ann Lee accepted it in a letter published in May 2021.", ["accepted"]),
    # A noun that tells its clause, and what its verb tells with its date
    ("The vote of 1992 brought them to power.", ["vote"]),
    ("The border has been closed since a bombing in 2000.", ["closed"]),  # whose line tells of the bombing
    ("The 1994 summit was held in Lund.", ["held"]),
    ("A stroke in May 1991 left her blind.", ["left"]),
    ("He lost the 2005 election.", ["lost"]),
    ("On Thursday the court threw out the 2021 conviction.", ["threw"]),
    ("The town did not order people to leave on Monday.", ["order"]),
    ("Three people died in a flood in Lund in 2010. Three people died in a fire in Marl.", ["died", "died"]),
]


ANNOUNCED = [
    ("The firm announced on Monday that it would close its mill and sell the land by 2026.", ["announced", "sell"]),
    ("The palace announced on Monday that 900 men would take part in the hunt.", ["announced"]),
    ("She succeeds Carl Moe, who announced in November that he would step down after nine years.", ["announced"]),
    ("The firm announced on Monday that it would close in May.", ["close"]),  # which has a date of its own
    ("The firm announced on Monday that it would close the mill and sell the land.", ["close", "sell"]),
    ("The firm announced on Monday that it had closed the mill.", ["closed"]),
]


@pytest.mark.parametrize(("text", "triggers"), ANNOUNCED, ids=[row[0] for row in ANNOUNCED])
def test_an_announcement_is_told_where_the_plan_has_no_date(text: str, triggers: list[str]) -> None:
    assert [event.text for event in timeline.extract(text, "2022-03-08")] == triggers


@pytest.mark.parametrize(("text", "triggers"), SHOWN, ids=[row[0] for row in SHOWN])
def test_shown(text: str, triggers: list[str]) -> None:
    assert [event.text for event in timeline.extract(text, "2022-03-08")] == triggers


def test_of_a_birth_the_finer_date_is_told() -> None:
    text = "Ann Lee was born on 9 November 1868. A plaque was unveiled in 1968, a hundred years after Ann Lee was born."
    assert [event.text for event in timeline.extract(text, None)] == ["born", "unveiled"]


def test_what_did_not_happen_at_no_time_is_no_line() -> None:
    text = "Nobody was killed. The mill burned in 1891."
    assert [event.text for event in timeline.extract(text, None)] == ["burned"]


def test_no_one_is_not_a_one() -> None:
    found = timeline.extract("No one was charged until last week.", "2023-03-08").to_markdown()
    assert "No one was charged until the week of 27 February 2023" in found


def test_what_was_not_found_until_a_day_was_found_then() -> None:
    found = timeline.extract("No trace of it was found until last week.", "2023-03-08").to_markdown()
    assert "(week)** \N{EM DASH} A trace of it was found" in found


def test_what_was_asked_for_has_no_mark() -> None:
    found = timeline.extract("A judge ordered the mill to pay its men by 3 May 2022.", "2023-03-08").to_markdown()
    assert "to pay its men" in found
    assert "not known" not in found


def test_what_goes_on_is_not_of_the_day_of_what_came_before() -> None:
    found = timeline.extract("Lee was honoured in 1988 but went on collecting for years.", "2022-03-08")
    assert [(event.text, event.when is not None) for event in found] == [("honoured", True), ("went", False)]
