"""What the parser hangs on the wrong word, told and dated all the same."""

from __future__ import annotations

import pytest

import timeline

TOLD = [
    ("She took her degree in 1904, and the following spring moved to Oran.", "moved", "She moved to Oran"),
    ("He died in 1904, and the following year saw the fall of the town.", "saw", "The following year saw the fall of the town"),
    ("The talks ended after Marl arrested three officials. They were freed last month.", "freed", "Three officials were freed"),
    (
        "Marl and Olsk split the two prizes on offer as Ann Lee and Jana Moe won the first and second race.",
        "split",
        "Marl and Olsk split the two prizes on offer",
    ),
    (
        "Jan Moe was responding after the Bank of Marl (BM) Tuesday announced a rate cut to 11 percent.",
        "announced",
        "The Bank of Marl announced a rate cut to 11 percent",
    ),
    (
        "Moe said Marl adopted, alone or with its allies, sanctions to keep countries from trading with Olsk.",
        "adopted",
        "Marl adopted, alone or with its allies, sanctions to keep countries from trading with Olsk",
    ),
    (
        "The United States insists, however, it will not agree to the request.",
        "agree",
        "The United States will not agree to the request",
    ),
    ("Champion Ann Lee came. Lee beat the record twice.", "beat", "Ann Lee beat the record twice"),
    (
        "Marl Air suffered a net loss of 42.5 billion won (40 million dollars) in the second quarter.",
        "suffered",
        "Marl Air suffered a net loss of 42.5 billion won",
    ),
    (
        "A league resolution adopted in 1977 designated Nov. 29 as the Day of Solidarity with the Poor.",
        "designated",
        "A league resolution adopted in 1977 designated Nov. 29 as the Day of Solidarity with the Poor",
    ),
    (
        "Share prices climbed in opening deals on Wednesday, with the index up 0.34 percent.",
        "climbed",
        "Share prices climbed in opening deals, with the index up 0.34 percent",
    ),
    (
        "She called on the authorities to welcome refugees driven out by the army's offensive against rebels carried out earlier this year.",
        "carried",
        "The army's offensive against rebels was carried out",
    ),
    (
        "Moe drew up the budget for 1997-98 which is to be approved by parliament this week.",
        "approved",
        "The budget is to be approved by parliament",
    ),
    (
        "The mayor will be accompanied by a delegation comprising the minister of Trade & Industry, minister of state for foreign affairs and a number of officials.",
        "accompanied",
        "The mayor will be accompanied by a delegation comprising the minister of Trade & Industry and a number of officials",
    ),
    (
        "The ministry deployed 24,000 police and troops to provide security and metal detectors were set up at the gates.",
        "deployed",
        "The ministry deployed 24,000 police and troops",
    ),
    (
        "Shopping mall giant AB Prime Holdings Inc. said Wednesday it expects profit to rise in 2022.",
        "rise",
        "AB Prime Holdings Inc. expects profit to rise",
    ),
    (
        "Officials from both towns will sign a final deal to provide the valley with power, a Marl power company announced on Saturday.",
        "sign",
        "Officials from both towns will sign a final deal to provide the valley with power",
    ),
    (
        "Officials from both towns will sign a final deal to provide the valley with power, a Marl power company announced on Saturday.",
        "announced",
        "A Marl power company announced that officials from both towns will sign a final deal to provide the valley with power",
    ),
    ("As many as 30 men had been investigated and refused asylum.", "refused", "As many as 30 men were refused asylum"),
    (
        "The construction on the huge center, estimated to cost 800 million pounds (16 million dollars), which began in April, was scheduled to be completed this month.",
        "began",
        "The construction on the huge center began",
    ),
    (
        "In 2020, production reached a record, up 59 percent from last year.",
        "reached",
        "Production reached a record, up 59 percent from last year",
    ),
    ("Moe was only 15 when he started playing for Olsk, later renamed Marl, in 1949.", "renamed", "Olsk was renamed Marl"),
    (
        "The flu virus, strains of which can spread to humans and can be fatal, has claimed the lives of 60 people since 2003.",
        "claimed",
        "The flu virus has claimed the lives of 60 people",
    ),
    (
        "The flu virus, strains of which can spread to humans and can be fatal, has claimed the lives of 60 people since 2003.",
        "spread",
        "Strains of the flu virus can spread to humans",
    ),
    (
        "Marl, recently voted the team of the year by the league, are more of an unknown side for Lee.",
        "voted",
        "Marl was recently voted the team of the year by the league",
    ),
    (
        "Marl's output in the first half of 2020 increased by 3,000 tons compared with the same period of 2019.",
        "increased",
        "Marl's output increased by 3,000 tons compared with the same period of 2019",
    ),
    ("A 36 percent growth compared with 2004 was reported.", "growth", "A 36 percent growth compared with 2004 was reported"),
    ("People could not fill the stadium, renamed after Moe in 2002, on Monday.", "renamed", "The stadium was renamed after Moe"),
    ("The council sold the bank, founded in 1882, to a trader.", "founded", "The bank was founded"),
    ("Marl stepped in Saturday and announced that it would help.", "stepped", "Marl stepped in"),
    (
        "Marl and Olsk, both major exporters, have made it clear that they do not want to join the league.",
        "made",
        "Marl and Olsk have made it clear that they do not want to join the league",
    ),
    (
        "Niko Moe and Jan Lee tore into one another after the defeat.",
        "tore",
        "Niko Moe and Jan Lee tore into one another after the defeat",
    ),
    (
        "An official told reporters that the plan would be worked out in Marl and be unveiled by Lee.",
        "unveiled",
        "The plan would be unveiled by Lee",
    ),
    (
        "Over the past year, the index has climbed 2.8 percent and core prices have risen 2.5 percent.",
        "climbed",
        "The index has climbed 2.8 percent",
    ),
    ("The bill was sent to the council with debate expected to start Friday.", "start", "Debate is expected to start"),
    (
        "Top bank, Marl Trust, led the fall with a loss of ten cents.",
        "led",
        "Top bank, Marl Trust, led the fall with a loss of ten cents",
    ),
    (
        'Reports came in. The Marl Watch said: "the looting of villages was not just condoned by officials, it was methodically organized."',
        "organized",
        "The Marl Watch: the looting was methodically organized",
    ),
    (
        "Marl's main opposition Green Party (Green People's Party or GPP) and other rivals of Moe have called a strike in the north.",
        "called",
        "Marl's main opposition Green Party and other rivals of Moe have called a strike in the north",
    ),
    (
        "Moe was asking the court for a chance to appeal against its interpretation made two weeks ago.",
        "made",
        "Moe's interpretation was made",
    ),
    ("A new group would be in charge of running the link.", "running", "A new group would be in charge of running the link"),
    (
        "World champions Marl, who are rebuilding after eight top players retired at the end of the games, could not hold the visitors.",
        "retired",
        "Eight top players retired at the end of the games",
    ),
    (
        "The council named an envoy, paving the way for the talks to be opened by the year's end.",
        "opened",
        "The talks were to be opened",
    ),
    (
        "The peacekeeping force (PFOR) spokesman Jan Moe rejected any possibility that armed groups might endanger the town.",
        "rejected",
        "Spokesman Jan Moe rejected any possibility that armed groups might endanger the town",
    ),
    ("Moe put Marl ahead in the first minute.", "put", "Moe put Marl ahead in the first minute"),
    (
        "The leaders will take part in the 13th summit of the league (LOP), to be held in Olsk in November.",
        "held",
        "The 13th summit of the league is to be held in Olsk",
    ),
    (
        "The court of appeal overturned that ruling on Friday.",
        "overturned",
        "The court of appeal overturned that ruling on 4 March 2022",
    ),
    ("Prices edged up, pushing down the yield on the bond.", "edged", "Prices edged up, pushing down the yield on the bond"),
    (
        "Two rival bidders extended their offers to acquire the mill Friday.",
        "extended",
        "Two rival bidders extended their offers to acquire the mill",
    ),
    ("Moe pays for shares issued July 1, which will receive less this year.", "receive", "Shares will receive less"),
    (
        "The economy created jobs in January, the ministry reported on Friday, evidence that demand has withstood the storm.",
        "reported",
        "The ministry reported that the economy created jobs in January",
    ),
    ("Sales fell by a third this year alone.", "fell", "Sales fell by a third"),
    (
        "Its share is twice that of its nearest rival, Olsk Brewing, which had a 21.2% stake last year.",
        "had",
        "Olsk Brewing had a 21.2% stake",
    ),
    ("The rules were written after the 1987 crash.", "crash", "The 1987 crash"),
    (
        "Marl Corp. reported a third-quarter net loss of $35.2 million, or 31 cents a share.",
        "loss",
        "Marl Corp. reported a net loss of $35.2 million, or 31 cents a share",
    ),
    (
        "Some analysts questioned how much of an impact the plan will have.",
        "questioned",
        "Some analysts questioned how much of an impact the plan will have",
    ),
    (
        "Lund's Market Co., a wholesaler of spirits, said it will merge with a new firm.",
        "merge",
        "Lund's Market Co. will merge with a new firm",
    ),
    (
        "The mill said its loans after these moves had been reduced to less than 1% of assets.",
        "reduced",
        "The mill's loans were reduced to less than 1% of assets",
    ),
    (
        "Marl Bank expected to break even on sales of $5 million.",
        "break",
        "Marl Bank expected to break even on sales of $5 million",
    ),
    ("The firms expect the sale to be completed by Dec. 15.", "completed", "The firms expect the sale to be completed"),
    (
        "Marl Corp. posted a third-quarter net loss of $2.3 million, versus net income of $5.3 million, a year earlier.",
        "loss",
        "Marl Corp. posted a net loss of $2.3 million, versus net income of $5.3 million, a year earlier",
    ),
    (
        "The party will challenge the move by legal means if they have to.",
        "challenge",
        "The party will challenge the move by legal means if they have to",
    ),
    (
        "The mill said its new plan -- started in some towns last month and expected to be tried soon elsewhere -- will mean lower earnings.",
        "started",
        "The mill's new plan was started in some towns",
    ),
    (
        "The mill said its new plan -- started in some towns last month and expected to be tried soon elsewhere -- will mean lower earnings.",
        "mean",
        "The mill's new plan will mean lower earnings",
    ),
    (
        "Olskista originally referred to a member of the rebel movement founded about 1910 by Moe.",
        "founded",
        "The rebel movement was founded by Moe",
    ),
    (
        "Olskista originally referred to a member of the rebel movement founded about 1910 by Moe.",
        "referred",
        "Olskista originally referred to a member of the rebel movement founded about 1910 by Moe",
    ),
    (
        "As the envoy Purnell Dale reports, General Sani Obo's friends began a rally in March to urge him to run.",
        "urge",
        "General Sani Obo's friends began a rally to urge him to run",
    ),
    ("It was 1704. Shortly before noon Ottokar's reserve fell on the camp.", "fell", "Ottokar's reserve fell on the camp"),
    ("The war began in 1921. On 14 September Federation marines landed at Ruhn.", "landed", "Federation marines landed at Ruhn"),
    (
        "They planned to pull it down in 1939, but the outbreak of war that September saved it.",
        "saved",
        "The outbreak of war saved it",
    ),
    ("The strike that winter crippled the town.", "crippled", "The strike crippled the town"),
    ("He lost the 2005 election by nine votes.", "lost", "He lost the election by nine votes"),
    ("She won the 2019 title in Oslo.", "won", "She won the title in Oslo"),
    ("A fire in January 1926 destroyed the roof.", "destroyed", "A fire destroyed the roof"),
    ("The hearing is on Friday.", "hearing", "The hearing"),
    ("The campaign ended with the Treaty of Hadrin, signed on 3 March 1705.", "signed", "The Treaty of Hadrin was signed"),
    ("She married the King of Marl, who died in 1580.", "died", "The King of Marl died"),
    ("He studied at the University of Olsk, which was closed in 1931.", "closed", "The University of Olsk was closed"),
    ("In other matches, defending champion Ann Lee lost to Nina Holm.", "lost", "Champion Ann Lee lost to Nina Holm"),
    (
        "Moe sold the mill on 6 May 1921 and spent the following decade raising sheep.",
        "spent",
        "Moe spent the following decade raising sheep",
    ),
]
DATED = [
    (
        "Three people were killed and several others wounded Sunday when police clashed with villagers, police said.",
        "killed",
        "2022-03-06/2022-03-07",
    ),
    (
        "A league resolution adopted in 1977 designated Nov. 29 as the Day of Solidarity with the Poor.",
        "designated",
        "1977-01-01/1978-01-01",
    ),
    ("Share prices climbed in opening deals on Wednesday, with the index up 0.34 percent.", "climbed", "2022-03-02/2022-03-03"),
    ("Marl will help Olsk, Ann Lee told visiting Olsk President Jan Moe Friday.", "told", "2022-03-04/2022-03-05"),
    ("A bomb killed nine villagers and injured over 20 others Sunday in the center of Marl.", "killed", "2022-03-06/2022-03-07"),
    (
        "An old woman died and her two friends were injured when a tree crashed onto a barn on Saturday.",
        "died",
        "2022-03-05/2022-03-06",
    ),
    (
        "Six people were killed and one was injured in an accident happening on Friday in the county.",
        "injured",
        "2022-03-04/2022-03-05",
    ),
    ("No player from Marl has ever won the cup, although Lee was second in 1997.", "won", None),
    ("In 2020, production reached a record, up 59 percent from last year.", "reached", "2020-01-01/2021-01-01"),
    (
        "Marl's output in the first half of 2020 increased by 3,000 tons compared with the same period of 2019.",
        "increased",
        "2020-01-01/2020-07-01",
    ),
    ("A 36 percent growth compared with 2004 was reported.", "growth", None),
    ("The three tombs were dedicated to the first emperors of the Moe Dynasty (1644-1911).", "dedicated", None),
    ("Some graduates, 300 in this year, are looking for jobs.", "looking", None),
    ("Lee is defending Jan Moe, the head of the army during Operation Sun in 1985.", "defending", None),
    (
        "Falling house prices in Marl in the September quarter could also be contributing to the gloom, Lee said.",
        "contributing",
        None,
    ),
    (
        "The group in January last year kidnapped 26 people. The last nine were freed four months later following a military operation in May.",
        "operation",
        "2021-05-01/2021-06-01",
    ),
    ("The boats arrived around dawn and were sitting off the quay where the troops will unload.", "unload", None),
    ("The president on Saturday was scheduled to meet the king of Jordan.", "scheduled", "2022-03-12/2022-03-13"),
    ("Marl Bank has set May 10 as the deadline for the receipt of bids.", "set", None),
    ("After a flat second quarter tied to lower sales, the mill attributed the gain to demand.", "attributed", None),
    ("Despite last week's losses, shares rose.", "rose", None),
    ("After Monday's attack, police closed the road.", "attack", "2022-03-07/2022-03-08"),
    ("While there was no profit this year, last year they contributed 34 million.", "contributed", "2021-01-01/2022-01-01"),
    ("Sales increased in the quarter ended Jan. 31.", "increased", "2021-11-01/2022-02-01"),
    ("Marl Corp. posted a loss of $2.3 million, versus net income of $5.3 million, a year earlier.", "posted", None),
    (
        "The city was besieged from 9 May to 27 August 1921, when a column broke through from the east.",
        "broke",
        "1921-08-27/1921-08-28",
    ),
    ("It was quiet until 5 March 2012, when the rebels launched an offensive.", "launched", "2012-03-05/2012-03-06"),
    ("His daughter ran it until 1921, when it was sold.", "sold", "1921-01-01/1922-01-01"),
    ("The firm will close its mill in December and may sell its yard.", "sell", None),
    ("Mr Moe was elected in May 1979 and served for 32 years.", "served", "1979-05-01/2011-06-01"),
    ("He turned down a prize in 1996, and always denied it.", "denied", None),
    ("Work began in March 2021 and should have been finished in a year.", "finished", None),
    ("He left the bank in 1990 and later joined a rival.", "joined", None),
    ("He lost the 2005 election by nine votes.", "lost", "2005-01-01/2006-01-01"),
    ("She won the 2019 title in Oslo.", "won", "2019-01-01/2020-01-01"),
    ("She ran in the 2005 election.", "ran", "2005-01-01/2006-01-01"),
    ("A fire in January 1926 destroyed the roof.", "destroyed", "1926-01-01/1926-02-01"),
    ("The market opened in 1847 and prospered until the farm depression of the 1870s.", "prospered", None),
    ("The battle was fought on 11 and 12 August 1704.", "fought", "1704-08-11/1704-08-13"),
    ("The hearing is on Friday.", "hearing", "2022-03-11/2022-03-12"),
    ("It was on a wet Thursday in February 1983 that Ann Lee noticed the mould.", "noticed", "1983-02-01/1983-03-01"),
    ("Soldiers stormed the mill before dawn on Wednesday.", "stormed", "2022-03-02/2022-03-03"),
    (
        "He sold it in 1851 to Ann Lee, under whom it became a daily in 1858, three years after the duty had been abolished.",
        "abolished",
        "1855-01-01/1856-01-01",
    ),
    ("Although they named her for the prize in 1926 and again in 1929, she never received it.", "received", None),
    ("Moe sold the mill on 6 May 1921 and spent the following decade raising sheep.", "spent", "1921-05-06/1931-05-06"),
    ("Ann Lee was hired in March 2001 and had logged 1,800 hours.", "logged", None),
]


@pytest.mark.parametrize(("sentence", "trigger", "summary"), TOLD, ids=[f"{row[1]}: {row[0]}" for row in TOLD])
def test_told(sentence: str, trigger: str, summary: str) -> None:
    found = timeline.find_events(sentence, "2022-03-08")
    assert [event.summary for event in found if event.text == trigger] == [summary]


@pytest.mark.parametrize(("sentence", "trigger", "when"), DATED, ids=[f"{row[1]}: {row[0]}" for row in DATED])
def test_dated(sentence: str, trigger: str, when: str | None) -> None:
    [event] = [event for event in timeline.find_events(sentence, "2022-03-08") if event.text == trigger]
    assert (None if event.when is None else str(event.when).replace("T00:00:00", "")) == when
