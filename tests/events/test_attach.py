"""Rows of event times: which expression an event rests on, and what bounds it gets."""

from __future__ import annotations

import pytest

import timeline
from timeline import Event, Instant


def event(text: str, trigger: str, published: str | None = "2022-03-08") -> Event:
    return next(one for one in timeline.find_events(text, published) if one.text == trigger)


def when(found: Event) -> str | None:
    return None if found.when is None else str(found.when).replace("T00:00:00", "")


DATED = [
    ("what is ordered by a day, not the order", "Judge Moe ordered disclosure by the end of February.", "ordered", None),
    (
        "a day of the ninth century",
        "On 31 July 904 Saracen raiders under Leo stormed the walls.",
        "stormed",
        "0904-07-31/0904-08-01",
    ),
    (
        "what is compared with a year",
        "By 1990 the town had grown to 40,000 people, twice as many as in 1950.",
        "grown",
        None,
    ),
    (
        "who is ordered to go by a day",
        "The council met on Tuesday and ordered its manager to leave by the end of May.",
        "ordered",
        "2022-03-08/2022-03-09",
    ),
    ("what is agreed to on a day gone by", "They agreed to a ceasefire on Saturday.", "agreed", "2022-03-05/2022-03-06"),
    ("what is agreed to for a day to come", "They agreed to a meeting on Saturday.", "agreed", None),
    (
        "a past taken for a participle under when",
        "At least 31 people drowned when an overcrowded ferry capsized in heavy seas off the island of Sanquira on Monday, and rescuers were still searching for 12 others on Wednesday.",
        "drowned",
        "2022-03-07/2022-03-08",
    ),
    (
        "a clause that goes on with the story",
        "In 1987 a burglar climbed in and took a bronze, which turned up nine years later in Lisbon.",
        "took",
        "1987-01-01/1988-01-01",
    ),
    (
        "days that are declared",
        "Moe flew to Lund on Tuesday, where she visited the injured and declared three days of mourning.",
        "declared",
        "2022-03-08/2022-03-09",
    ),
    (
        "a blow that somebody met",
        "On September 7, 1986 Moe escaped an ambush that killed five bodyguards.",
        "killed",
        "1986-09-07/1986-09-08",
    ),
    ("in the wake of what had its day", "The warning comes in the wake of last weekend's alert.", "comes", None),
    (
        "at the time, of what a clause behind is about",
        "A trade deal that they had been seeking since 2016 was dropped in May. Moe denied at the time that he had left.",
        "denied",
        "2021-05-01/2021-06-01",
    ),
    ("a tour, from its start", "Moe started a tour of Norland on Monday.", "tour", None),
    (
        "what somebody is expected to do on a day",
        "Moe was expected on Monday to inspect the mill.",
        "inspect",
        "2022-03-07/2022-03-08",
    ),
    (
        "who says so in what is issued on a day",
        "Members said in a communique issued on Sunday that growth had slowed.",
        "said",
        "2022-03-06/2022-03-07",
    ),
    (
        "a deed of a match whose result hangs on its first deed",
        "Substitute Iker Moe scored twice on Sunday as Real Lund came from behind to beat Deportivo Marl 3-2. Marl took the lead after six minutes. Lee equalised after half-time.",
        "equalised",
        "2022-03-06/2022-03-07",
    ),
    (
        "what went on as something happened",
        "Lee wept in court on Monday as jurors were shown photographs.",
        "shown",
        "2022-03-07/2022-03-08",
    ),
    ("what had been done as something happened", "He left on Monday, as he had promised.", "promised", None),
    ("a plea, not the crime", "Moe pleaded guilty to burning a mill last year.", "pleaded", "2021-01-01/2022-01-01"),
    ("a crime of a year, not the plea", "Moe pleaded guilty to burning a mill in 2012.", "burning", "2012-01-01/2013-01-01"),
    (
        "what is worth a sum, before what was said of it",
        "Marl rejected an approach worth 9 million euros in March 2021, saying it undervalued the firm.",
        "rejected",
        "2021-03-01/2021-04-01",
    ),
    ("an aim that was agreed to on a day", "Valdora agreed on Monday to buy Nordkarton.", "buy", None),
    (
        "what was done in a raid",
        "Troops arrested some 20 men in an overnight operation in Lund.",
        "arrested",
        "2022-03-07T18:00:00/2022-03-08T06:00:00",
    ),
    ("a side that recovered", "Lund came from behind to beat Marl 2-1 on 6 March.", "came", "2022-03-06/2022-03-07"),
    (
        "a year that something is likened to",
        "The weather will lessen their fears of a catastrophe like 1998.",
        "catastrophe",
        None,
    ),
    ("what a body calls itself by", "He joined the May 5 alliance, which backs the mayor.", "joined", None),
    (
        "what a sweep followed",
        "Moe was detained in Lund in a sweep following bomb attacks in Marl on May 12, 2003 that left 34 dead.",
        "attacks",
        "2003-05-12/2003-05-13",
    ),
    (
        "what is published, not of when it tells",
        "Lindq will publish its third-quarter report on 26 October.",
        "publish",
        "2022-10-26/2022-10-27",
    ),
    (
        "the death of somebody, its month between",
        "The campaign was overshadowed by the death in September of Interior Minister Joao Brito.",
        "death",
        "2021-09-01/2021-10-01",
    ),
    (
        "what befell whom the sentence before attacks",
        "In the early hours of 2 March 2021 Lee was walking home when he was attacked. He was struck on the head.",
        "struck",
        "2021-03-02/2021-03-02T08:00:00",
    ),
    (
        "what a dam's collapse did",
        "The collapse of a dam in December 2021, which killed four men, delayed the work.",
        "killed",
        "2021-12-01/2022-01-01",
    ),
    ("not what is older", "A church is recorded here, but nothing older than about 1140 has survived.", "survived", None),
    (
        "a winter not of an old treaty",
        "The king died in October 1742 and Moe claimed it under a treaty of 1688. Negotiations were held at Lund throughout the winter.",
        "held",
        "1742-12-01/1743-03-01",
    ),
    (
        "the announcement of the sentence before",
        "The bridge will open, the mayor announced on Monday. Lee made the announcement at a meeting, where members also voted 6-1.",
        "voted",
        "2022-03-07/2022-03-08",
    ),
    (
        "a goal of the day's match",
        "Rovers beat Marl Town on Sunday. Dusek was sent off for a foul.",
        "sent",
        "2022-03-06/2022-03-07",
    ),
    (
        "a share of the day's trading",
        "Norland's stocks rose on Monday. Marl Bank fell 2.5 percent to 30.10 dollars.",
        "fell",
        "2022-03-07/2022-03-08",
    ),
    (
        "not in a match report of another season",
        "Rovers beat Marl Town on Sunday. Dusek was sent off last season for a foul.",
        "sent",
        None,
    ),
    (
        "two bare pasts of one moment",
        "Mud slid and blocked the mouth of the pit at ten on Monday.",
        "slid",
        "2022-03-07/2022-03-08",
    ),
    (
        "whom a boat adrift harmed",
        "The barge broke loose from its tug on Oct. 3, 2015. A deckhand, 23-year-old Luis Lee, was killed.",
        "killed",
        "2015-10-03/2015-10-04",
    ),
    (
        "nobody, of a month",
        "In May 2021 a cargo boat ran aground off Lund. Nobody was injured.",
        "injured",
        "2021-05-01/2021-06-01",
    ),
    (
        "denied at the time",
        "In February the firm was said to be for sale, but Marl denied at the time that it was in talks.",
        "denied",
        "2022-02-01/2022-03-01",
    ),
    ("not of what its profit is of", "The carrier reported record sales for the three months to September.", "reported", None),
    ("not of what they were once", "Norland, champions four years ago, have an easy draw.", "have", None),
    (
        "not the quarter of results",
        "The maker fell after announcing a further delay of its third-quarter results.",
        "announcing",
        None,
    ),
    ("not for what a contract is", "It won a contract to build a school six months later.", "build", None),
    (
        "what starts was decided before",
        "Investigators think that it failed. The president declared three days of mourning, starting Wednesday.",
        "declared",
        None,
    ),
    (
        "the sales of the quarter before it",
        "Sales rose 3 percent in the three months to December 31. Sales in Asia dropped 9 percent.",
        "dropped",
        "2021-10-01/2022-01-01",
    ),
    (
        "an hour of the day before the saying",
        "A ferry sank late Saturday, officials said Monday. It left the island shortly after 6 p.m. and turned over.",
        "left",
        "2022-03-05/2022-03-06",
    ),
    (
        "a month after what a thing was once",
        "Voters approved it last November. The bridge, which was built in 1938 and carried trams, had been scheduled to reopen in January.",
        "reopen",
        "2022-01-01/2022-02-01",
    ),
    (
        "the first when she was named",
        "Lee became the first woman to manage a men's side when she was appointed in July 2019.",
        "became",
        "2019-07-01/2019-08-01",
    ),
    (
        "moved, and stayed until then",
        "In 1889 Mrs Orr sold the house and moved to Lund, where she kept a school until 1902.",
        "moved",
        "1889-01-01/1890-01-01",
    ),
    (
        "a threat of last month",
        "Ann Brandt, who had threatened to resign last month, told her party that trust was gone.",
        "threatened",
        "2022-02-01/2022-03-01",
    ),
    (
        "one blow told in two clauses",
        "A soldier was killed and four other people were injured by a bomb Monday in Paktia.",
        "killed",
        "2022-03-07/2022-03-08",
    ),
    ("two blows", "A soldier was killed by a mine and four people were injured by a bomb on Monday.", "killed", None),
    (
        "the most since May is not of May",
        "Shares of Marl fell 14 percent in Lund, their biggest drop since August 2017, when it halved its dividend.",
        "fell",
        None,
    ),
    (
        "winter operations are of any winter",
        "The board recommended compulsory annual training for winter operations.",
        "training",
        None,
    ),
    ("an autumn collection is of a kind", "The shop sold its autumn collection to Marl.", "sold", None),
    (
        "a winter offensive is of that winter",
        "The army lost 40 men in its winter offensive.",
        "offensive",
        "2021-12-01/2022-03-01",
    ),
    (
        "the act that was signed then",
        "The company was set up by an Act of Parliament which received the royal assent on 26 June 1846.",
        "set",
        "1846-06-26/1846-06-27",
    ),
    ("what a statement is about", "I make this statement on the accident at Marl Quarry on 14 January 2022.", "make", None),
    (
        "the accident of a statement",
        "I make this statement on the accident at Marl Quarry on 14 January 2022.",
        "accident",
        "2022-01-14/2022-01-15",
    ),
    ("results since then", "All of his results since 6 October have been annulled.", "annulled", None),
    ("from then a fireman", "He worked as a shearer, a drover and, from 1921, a locomotive fireman.", "worked", None),
    ("allowed to do it then", "The ferry was allowed to resume sailing in October.", "allowed", "2021-10-01/2021-11-01"),
    (
        "rejected by letter",
        "She wrote to Ann Lee, who rejected the plan in a letter dated 12 February 2022.",
        "rejected",
        "2022-02-12/2022-02-13",
    ),
    (
        "when he looked for it",
        "The star was lost, but when Moe looked for it in 1801 he could not find it and gave up.",
        "find",
        "1801-01-01/1802-01-01",
    ),
    (
        "at a meeting of that month",
        "The name was shortened at the general meeting of May 1929.",
        "shortened",
        "1929-05-01/1929-06-01",
    ),
    ("most recently then", "Ministers twice turned down bids for a grant, most recently in September.", "turned", None),
    ("what usually comes then", "Heavy rains, which normally begin in December, have damaged nine homes.", "damaged", None),
    ("how old a thing is", "Police recovered a 15th-century painting on Tuesday.", "painting", None),
    ("jailed after a trial", "She was arrested in October 1990 and was jailed after a long trial.", "jailed", None),
    ("translated after it came out", "The book was printed in 1971 and was translated into 14 languages.", "translated", None),
    ("found after one began", "Moe began digging at Marl in 1977 and found a wall.", "found", None),
    ("not back until she retired", "John left Lund in 1824 and did not return until she had retired.", "return", None),
    ("would win then", "They can win if they beat Lund at home on Friday.", "beat", "2022-03-11/2022-03-12"),
    ("the only ones to do it", "Last year, Vale were the only team to beat Lund.", "beat", "2021-01-01/2022-01-01"),
    ("not of what was", "She hoped to bury him next month at Marl, where he sang as a boy.", "sang", None),
    (
        "of an order",
        "Police ordered nine men to stop drinking it on Friday after tests found lead.",
        "ordered",
        "2022-03-04/2022-03-05",
    ),
    (
        "shortly after a day's midnight",
        "Ann Lee vanished shortly after midnight on June 14, 1998.",
        "vanished",
        "1998-06-14/1998-06-15",
    ),
    ("had called for then", "The union, which had called for a cut in June, said no.", "called", "2021-06-01/2021-07-01"),
    ("a letter before action", "Her solicitors sent a letter before action on 20 January 2020.", "sent", "2020-01-20/2020-01-21"),
    ("not of a will", "Under his will, dated 5 May 2009, the shares passed to Ann Lee.", "passed", None),
    (
        "as far back as then",
        "Crews raised fears about overheating as far back as the summer of 2020.",
        "raised",
        "2020-06-01/2020-09-01",
    ),
    ("what is due", "Lee is due to see the plant, which cut jobs in June, on Friday.", "see", "2022-03-11/2022-03-12"),
    ("of what was turned down", "The trust turned down a request to list it in 2019.", "turned", "2019-01-01/2020-01-01"),
    ("not of a period", "The judge dismissed the claim for the period before 2018.", "dismissed", None),
    ("a listing", "The trial was listed for 30 March 2020 and began late.", "listed", None),
    (
        "since before the saying",
        "The firm said on 22 February it would recall vans sold since 2019, a month after it blamed a maker.",
        "blamed",
        "2022-01-01/2022-02-01",
    ),
    ("not of what is offered", "The firm offered a small raise and a guarantee of work until the end of 2026.", "offered", None),
    ("in the flood of then", "In the floods of July 2021 some 400 homes were lost.", "lost", "2021-07-01/2021-08-01"),
    ("not in attacks over a time", "Rebels have aimed at them in attacks in the past decade.", "aimed", None),
    ("of the second verb", "She built a house and, in 1905, sold the farm.", "built", None),
    ("of the second verb", "She built a house and, between 1905 and 1912, sold it in parts.", "sold", "1905-01-01/1913-01-01"),
    ("not of what is found first", "She built a house and in 1905 married Ann Lee.", "built", None),
    ("since a time of its own", "He had been ill since May 2012 and had lost weight since his arrest.", "lost", None),
    ("at the end of something", "It turned to arms in 1914; at the end of the war it employed nine men.", "employed", None),
    ("not until then, from now", "The mill will not open again until March.", "open", "2022-03-01/2022-04-01"),
    ("a month gone by", "Ann Lee took over from Karl Hoeck in April.", "took", "2021-04-01/2021-05-01"),
    ("in a bracket", "Carl Moe (Lund - arrested on 3 March 2022) denied it.", "arrested", "2022-03-03/2022-03-04"),
    ("of both", "Moe was tried and hanged at Lund on 17 May 1831.", "tried", "1831-05-17/1831-05-18"),
    ("not after the war", "On 11 May 1941 a bomb struck it, and the ruin was cleared after the war.", "cleared", None),
    ("on bail until then", "A clerk was freed on bail until mid-April.", "freed", None),
    ("not of who lived then", "Otto Lee (1412 – 19 September 1467), called the Lame, ruled Brenia.", "called", None),
    ("of what holds it", "Lee handed in a petition bearing 900 names last week.", "handed", "2022-02-28/2022-03-07"),
    ("not by then", "Three branches will be offered to community groups, who have until 31 May to submit bids.", "offered", None),
    ("of the profit's quarter", "Norland reported third-quarter operating profit of 2.1 billion crowns.", "reported", None),
    ("buried later", "Lee died in Marl on 9 November 1893 and was buried beside her husband.", "buried", None),
    (
        "what is done when they meet",
        "The council is to set a date when it meets on 10 March 2022.",
        "set",
        "2022-03-10/2022-03-11",
    ),
    ("what was said meanwhile", "Ann Lee, visiting Rome on 3 March, promised more money.", "promised", "2022-03-03/2022-03-04"),
    ("speaking there", "Speaking in Rome on 3 March, the minister promised more money.", "promised", "2022-03-03/2022-03-04"),
    ("since what was told last", "Lee hired a coach in May 2021. Since then he has won twice.", "won", None),
    ("of the same results", "Profit fell 2 percent in June 2021. Revenue rose 9 percent.", "rose", "2021-06-01/2021-07-01"),
    ("not of the shares", "Profit fell 2 percent in June 2021. Shares rose 9 percent.", "rose", None),
    ("not the other way", "Demand fell 2 percent in June 2021. Revenue rose 9 percent.", "rose", None),
    ("beside a name", "In 1938 Lee left. He joined the staff of Kew the following year.", "joined", "1939-01-01/1940-01-01"),
    ("as long as was spent", "In 1938 Lee left. He spent the next four years in Rome.", "spent", "1938-01-01/1943-01-01"),
    ("not of the breach", "The firm sued for breach of a treaty dated 3 May 2021.", "breach", None),
    ("a duty to come", "Lee must return to court on 3 May 2022.", "return", "2022-05-03/2022-05-04"),
    ("what was set for then", "The trial was set for 3 May 2021.", "trial", "2021-05-03/2021-05-04"),
    ("not the setting", "The trial was set for 3 May 2021.", "set", None),
    ("what was called for then", "Moe called an election for 3 May 2021.", "election", "2021-05-03/2021-05-04"),
    ("after a colon", "It began quietly: on 3 January the town took over the port.", "took", "2022-01-03/2022-01-04"),
    ("would, from what is told", "The firm said in March 2021 it would close in June.", "close", "2021-06-01/2021-07-01"),
    ("not what was done twice since", "Her work appeared in 1983 and was revised twice.", "revised", None),
    ("not the promise", "A vote promised by the Allies for 1946 was never held.", "promised", None),
    (
        "the winning of what is to be done",
        "The firm won the contract to deepen the port in May 2021.",
        "won",
        "2021-05-01/2021-06-01",
    ),
    ("not the age of a thing", "Roman coins of the 2nd century have been found at the spot.", "found", None),
    ("of a crime", "A man has been charged with the murder of a nurse on 4 February.", "murder", "2022-02-04/2022-02-05"),
    ("not of the charge", "A man has been charged with the murder of a nurse on 4 February.", "charged", None),
    (
        "of what is past",
        "The crew discovered the strait that now bears his name on 14 May 2021.",
        "discovered",
        "2021-05-14/2021-05-15",
    ),
    ("not what is now", "The crew discovered the strait that now bears his name on 14 May 2021.", "bears", None),
    ("not the first since", "She struck late to take them to their first final since 1994.", "take", None),
    ("not the moving", "The fair was postponed from June to October.", "postponed", None),
    (
        "what a blow did, which is told beside",
        "A fire that broke out in a mill on 3 May 2021 destroyed ten houses.",
        "destroyed",
        "2021-05-03/2021-05-04",
    ),
    ("by a deed", "The dome was badly damaged by bombing on 6 December 2021.", "damaged", "2021-12-06/2021-12-07"),
    ("at an occasion", "The firm won a gold medal at the Lund exhibition of 1994.", "won", "1994-01-01/1995-01-01"),
    (
        "by a treaty",
        "By the Peace of Lunden, signed on 9 April 2016, the Duke gave up the salt pans.",
        "gave",
        "2016-04-09/2016-04-10",
    ),
    ("not what was before the but", "The trust proposed it in May 2021 but shelved the idea.", "shelved", None),
    ("not what it was worth then", "Trade, worth $2 billion in 2019, fell by half.", "fell", None),
    ("not the third since", "Lee is the third minister to leave since the vote in June 2021.", "leave", None),
    ("votes in", "The party won 19 of the 31 seats in the election of May 2021.", "won", "2021-05-01/2021-06-01"),
    ("not what was where it leads", "The bridge carries the road to Lund, where until 1826 people had a ferry.", "carries", None),
    (
        "not what was before there were more",
        "The mayor refused, and by the end of May 2021 there were 300 cases.",
        "refused",
        None,
    ),
    (
        "not of what a rate is the highest since",
        "Turnout reached 81 percent, the highest since independence in 1979.",
        "reached",
        None,
    ),
    ("during an event of a day", "During the storm of 9 May 2021 ten ships were lost.", "lost", "2021-05-09/2021-05-10"),
    ("no act of its subject's", "A bridge that opened on 3 May 2021 replaced a ferry.", "replaced", None),
    ("when it was learned of", "The mayor learned of the inquiry on 9 October 2021.", "learned", "2021-10-09/2021-10-10"),
    (
        "whom a blow harmed, after a semicolon",
        "On 4 May 2021 a slide buried a train; the driver was killed.",
        "killed",
        "2021-05-04/2021-05-05",
    ),
    ("not what else is told so", "On 4 May 2021 a slide buried a train; the driver was paid.", "paid", None),
    (
        "from a figure to another of its phrase",
        "Traffic grew from 40 tons in 1875 to 112 tons in 1889.",
        "grew",
        "1875-01-01/1890-01-01",
    ),
    ("from a year until an event", "She taught from 1944 until her retirement in 1952.", "taught", "1944-01-01/1953-01-01"),
    (
        "what an opening did",
        "The opening of the railway in 1861 brought the trade to an end.",
        "brought",
        "1861-01-01/1862-01-01",
    ),
    ("not what an act is called", "It became a school under the act of 1944.", "became", None),
    ("when it was proposed", "The mayor proposed closing the mill last year.", "proposed", "2021-01-01/2022-01-01"),
    ("not what was proposed then", "The mayor proposed closing the mill last year.", "closing", None),
    ("from one figure to another", "Loads rose from 60 tons in 1802 to 145 tons in 1824.", "rose", "1802-01-01/1825-01-01"),
    ("a figure beside one before", "Loads rose to 145 tons in 1824 from 60 tons in 1802.", "rose", "1824-01-01/1825-01-01"),
    ("what an inquest held did", "An inquest held in May 1850 cleared him.", "cleared", "1850-05-01/1850-06-01"),
    ("what an act does", "A second act, passed in April 1797, allowed a toll.", "allowed", "1797-04-01/1797-05-01"),
    ("of both clauses on one day", "Lee scored twice as his side won on Sunday.", "scored", "2022-03-06/2022-03-07"),
    ("not of both in a year", "Lee grew rich as the trade rose in 1901.", "grew", None),
    (
        "an opening date of both, however long",
        "In 1940 ten ships sank, and trips were suspended for two years.",
        "suspended",
        "1940-01-01/1941-01-01",
    ),
    ("not what a season was prepared for", "A hut was built for the winter of 1883.", "built", None),
    ("not what it came before", "Nine died before the amnesty of 1771.", "died", None),
    ("whom a blow harmed", "A ferry sank on 4 May 2021. Nine people drowned.", "drowned", "2021-05-04/2021-05-05"),
    ("not whom no blow harmed", "The king spoke on 4 May 2021. Nine people drowned.", "drowned", None),
    (
        "not whom a blow harmed at another time",
        "A ferry sank on 4 May 2021. Nine people drowned in 1901.",
        "drowned",
        "1901-01-01/1902-01-01",
    ),
    ("seats won in a vote", "The party won only three seats in the election of 1892.", "won", "1892-01-01/1893-01-01"),
    ("what a report does", "Its report, published in May 1850, urged reform.", "urged", "1850-05-01/1850-06-01"),
    ("what a treaty does", "The treaty, signed on 22 August 1718, ended the war.", "ended", "1718-08-22/1718-08-23"),
    ("not what a mill does", "The mill, sold in May 1850, made cloth.", "made", None),
    (
        "at a congress held",
        "At its first congress, held in May 1890, the union adopted a plan.",
        "adopted",
        "1890-05-01/1890-06-01",
    ),
    (
        "in a judgment",
        "In its judgment, which was delivered on 4 May 2021, the court found flaws.",
        "found",
        "2021-05-04/2021-05-05",
    ),
    ("not what took years", "Lee was convicted in 1988 and served five years.", "served", None),
    ("not before what it was for", "Lee was elected in 2014 and won praise for settling a dispute in June 2018.", "won", None),
    (
        "both, where a clause stands between",
        "On 4 May 2021 a dam flooded while it was mended, and nine were drowned.",
        "drowned",
        "2021-05-04/2021-05-05",
    ),
    ("not where it has been since", "In 1898 the club moved to Oran, where it has played ever since.", "played", None),
    ("not when it was fixed", "The trial had been fixed for May 2021.", "fixed", None),
    (
        "so long in a story",
        "The mill opened in 1848. For the next ten years ships continued to call.",
        "continued",
        "1848-01-01/1859-01-01",
    ),
    ("over a particle", "Marlow had walked away from talks in May 2021.", "walked", "2021-05-01/2021-06-01"),
    ("of a ship", "The Aune was a ship of 60 guns, launched in May 2021.", "launched", "2021-05-01/2021-06-01"),
    (
        "with what came when",
        "Five were killed and nine wounded when guards fired on 4 May 2021.",
        "wounded",
        "2021-05-04/2021-05-05",
    ),
    ("over an infinitive", "He refused to sign it when she was named on 4 May 2021.", "refused", "2021-05-04/2021-05-05"),
    ("not of what was besides", "He had been meant for the Church and had been abbot since May 2021.", "meant", None),
    ("of a day's game", "She missed Saturday's defeat by Olsk.", "missed", "2022-03-05/2022-03-06"),
    ("of who says two things", "The firm said on Monday it was late and denied it had lied.", "denied", "2022-03-07/2022-03-08"),
    ("own, after the verb", "The bridge fell on 4 May 2021.", "fell", "2021-05-04/2021-05-05"),
    ("own, fronted", "On 4 May 2021 the bridge fell.", "fell", "2021-05-04/2021-05-05"),
    ("own, fronted without a preposition", "The following year Caesar served as consul.", "served", None),
    ("of a noun's own", "The 2019 breakup hurt both sides.", "breakup", "2019-01-01/2020-01-01"),
    ("over an object to the verb", "They held talks on Monday.", "held", "2022-03-07/2022-03-08"),
    ("joined verbs, time first", "On Monday the river rose and flooded the town.", "flooded", "2022-03-07/2022-03-08"),
    ("not back to the first of joined verbs", "He resigned and died in 2019.", "resigned", None),
    ("clause of place", "She visited Rome in May 2021, where she met the mayor.", "met", "2021-05-01/2021-06-01"),
    ("clause of time", "The river rose on Monday, when a storm crossed the hills.", "crossed", "2022-03-07/2022-03-08"),
    ("set in a dated event", "At a hearing in February 2021 she pleaded guilty.", "pleaded", "2021-02-01/2021-03-01"),
    ("the speaker's time is not the speech's", "He said on Monday that the bridge fell.", "fell", None),
    ("a range", "He fought in Gaul from 2010 to 2012.", "fought", "2010-01-01/2013-01-01"),
    ("not of a figure that is compared with", "Revenue rose to $412 million from $398 million a year earlier.", "rose", None),
    ("not since when it was the worst", "Eleven were killed in the flood, the worst in the valley since 1924.", "killed", None),
    ("not what something is said of", "The chief called the quarter painful.", "called", None),
    ("of the event that ends", "The first trial, in May 2021, ended in a mistrial.", "ended", "2021-05-01/2021-06-01"),
    ("of what was tried", "They tried to sell it two years ago.", "tried", "2020-01-01/2021-01-01"),
    (
        "of the clause that sets the time",
        "Two drowned when a car left the road on 4 May 2021.",
        "drowned",
        "2021-05-04/2021-05-05",
    ),
    (
        "of a birth that opens an obituary",
        "Born in Oran on 2 June 1931, she was a pilot's daughter.",
        "Born",
        "1931-06-02/1931-06-03",
    ),
    ("not what a change is counted from", "Revenue slipped 2% from a year earlier.", "slipped", None),
    ("not since when it was counted", "The firm raised its forecast for the second time since May.", "raised", None),
    ("of what was done for an aim", "The agency sued to stop a sale in May 2021.", "sued", "2021-05-01/2021-06-01"),
    ("of what was done for an aim, still to come", "The agency sued to stop a sale in May.", "stop", "2022-05-01/2022-06-01"),
    ("a length with its last day", "Profit rose in the three months to 30 June 2021.", "rose", "2021-04-01/2021-07-01"),
    ("a year with its last day", "Profit fell in the year ended 31 March 2021.", "fell", "2020-04-01/2021-04-01"),
    ("shortly after an hour", "He was found shortly after 7 a.m. on 4 May 2021.", "found", "2021-05-04/2021-05-05"),
    ("shortly before an hour", "The ship sank shortly before midnight on 4 May 2021.", "sank", "2021-05-04/2021-05-05"),
    ("not by the age of a thing", "An aftershock brought down the 18th-century tower.", "brought", None),
    ("not by the price of a day", "Marl paid 9 crowns, more than its closing price on 4 May 2021.", "paid", None),
    ("not by one of several", "It was followed by nine quakes, including one on 4 May 2021.", "followed", None),
    ("what was agreed on", "Norland agreed to share it in May 2021.", "agreed", "2021-05-01/2021-06-01"),
    ("not by what it answered", "The army responded to an attack on 4 May 2021 in which two died.", "responded", None),
    ("not with what took so long", "Lee was hurt in May 2021 and missed the following seven months.", "missed", None),
    ("the last midnight", "Lee left shortly before midnight.", "left", "2022-03-07/2022-03-08"),
    ("not of a bill that was rejected", "The house rejected a bill to end it in May 2021.", "end", None),
    ("when a bill was rejected", "The house rejected a bill to end it in May 2021.", "rejected", "2021-05-01/2021-06-01"),
    ("birth", "Ann Lee (12 April 1861 - 30 May 1938) was a poet. She was born in Lund.", "born", "1861-04-12/1861-04-13"),
    ("death", "Ann Lee (1861-1938) was a poet. She wrote in 1890. Lee died in Lund.", "died", "1938-01-01/1939-01-01"),
    ("not another's death", "Ann Lee (1861-1938) was a poet. Her father died in Lund.", "died", None),
    ("not what is no life", "In 1938 Ann Lee (1861) was a poet. She died in Lund.", "died", None),
    ("not by when", "He had to file it before noon on 4 May 2021.", "file", None),
    (
        "not when what is decided begins",
        "On 4 May 2021 they declared a week of mourning, to begin a year later.",
        "declared",
        "2021-05-04/2021-05-05",
    ),
    ("not what a change is counted over", "Exports reached 6,100 tons, a rise of 49 percent over 2020.", "reached", None),
    ("not the day of what it is told against", "Gold fetched 628 dollars, up 3 dollars against Monday's price.", "fetched", None),
    ("of a finding", "A 2019 inspection found that the wall was weak.", "found", "2019-01-01/2020-01-01"),
    (
        "not that of the first of joined verbs, with an example of its own",
        "The firm was sold in 1987 and grew abroad through takeovers, including the purchase of a mill in 2003.",
        "grew",
        None,
    ),
    ("no day before the one it looks ahead to", "He will face the third-seeded Moe on Friday.", "face", "2022-03-11/2022-03-12"),
    ("of an outcome", "A search on 4 May 2021 turned up a watch.", "turned", "2021-05-04/2021-05-05"),
    ("not until when it was moved", "The vote was postponed until May.", "postponed", None),
    ("after all", "The pact was not signed until 4 May 2021, a year after the war had begun.", "signed", "2021-05-04/2021-05-05"),
    (
        "not of what only stands first",
        "Born Anna Lenz in Bern on 3 May 1927, she fled the city in January 1945.",
        "fled",
        "1945-01-01/1945-02-01",
    ),
    ("over a garden path", "On 4 May 2021 a clerk named Ann Lee sent a memo.", "sent", "2021-05-04/2021-05-05"),
    ("of what it was aimed at, not when it was due", "A first launch date, in June 2021, was abandoned.", "abandoned", None),
    ("not of what it was for", "He was left out of the squad for last summer's cup.", "left", None),
    ("of a letter", "By letter dated 2 August 2021, Moe gave notice.", "gave", "2021-08-02/2021-08-03"),
    ("of an appointment", "Moe was appointed to command it on 30 April 1941.", "appointed", "1941-04-30/1941-05-01"),
    ("told of in a clause of its own", "It dates to 2019, when the council borrowed it.", "borrowed", "2019-01-01/2020-01-01"),
    ("of what a cleft tells", "It was in 2014 that she left the firm.", "left", "2014-01-01/2015-01-01"),
    ("of what was late", "It was not until 4 May 2021 that police arrested him.", "arrested", "2021-05-04/2021-05-05"),
    (
        "of a season, late",
        "It was not until the 1973-74 season that she set foot on the ice.",
        "set",
        "1973-01-01/1975-01-01",
    ),
    (
        "told again in full",
        "Lund fell on 4 May 1708. Six years later, in September 1714, Oran was taken.",
        "taken",
        "1714-09-01/1714-10-01",
    ),
    ("not of when a work came out", "Her paper in Ports in August 2019 was disputed.", "disputed", None),
    ("not of what a figure moved from", "The rate was little changed from 47 million in 2019.", "changed", None),
    (
        "not of a rate it is compared with",
        "The euro fetched 1.28 dollars and 151 yen against 1.29-30 dollars and 152 yen on Friday.",
        "fetched",
        None,
    ),
    (
        "not of a profit it is compared with",
        "Profit dropped to 31 million pounds, against 52 million in May 2021.",
        "dropped",
        None,
    ),
    ("but of who it was against", "Police used gas against 200 men on Friday.", "used", "2022-03-04/2022-03-05"),
    ("not of what it followed", "The drop followed an increase of 3 percent in May 2021.", "followed", None),
    ("not also of what is so by now", "Moe sold the boat in May 2021 and has repaid a part.", "repaid", None),
    ("since only bounds", "She has led the firm since 2014.", "led", None),
]


MEASURED = [
    (
        "a minute after",
        "The strike began at 12:01 a.m. on Tuesday, a minute after a contract extension expired.",
        "expired",
        "2022-03-08/2022-03-09",
    ),
    (
        "from the accident",
        "A ferry capsized on 4 May 2021. His body was found two days after the accident.",
        "found",
        "2021-05-06/2021-05-07",
    ),
    ("up to now", "Two days after the quake, crews are still digging.", "quake", "2022-03-06/2022-03-07"),
    ("up to what has not been", "A year after the fire, the families have got nothing.", "fire", "2021-01-01/2022-01-01"),
    ("not of what is always so", "A grub sheds its skin two days after it hatches.", "hatches", None),
    (
        "before a clause",
        "Cole was charged on 4 May 2021, three days after police found the body.",
        "found",
        "2021-05-01/2021-05-02",
    ),
    ("after a clause", "The council met on 4 May 2021, a month before the mayor resigned.", "resigned", "2021-06-01/2021-07-01"),
    ("before a noun", "He was freed on 4 May 2021, two days after his arrest.", "arrest", "2021-05-02/2021-05-03"),
    ("from a noun", "Ten days after the vote on 4 May 2021, the king abdicated.", "abdicated", "2021-05-14/2021-05-15"),
    ("no finer than the unit", "The mill closed in May 2019, two years after Lee sold it.", "sold", "2017-01-01/2018-01-01"),
    ("the day after", "Police arrested Cole on 4 May 2021, the day after he fled.", "fled", "2021-05-03/2021-05-04"),
    ("not from a coarser date", "The mill closed in 2019, two days after Lee sold it.", "sold", None),
    ("hardly so many years", "He was freed on 4 May 2021, nearly two years after his arrest.", "arrest", "2019-01-01/2020-01-01"),
    ("not by about so much", "He was freed on 4 May 2021, at least two days after his arrest.", "arrest", None),
    (
        "from one told of before",
        "A fire broke out on 3 May 2021. Ten days after the fire the mayor resigned.",
        "resigned",
        "2021-05-13/2021-05-14",
    ),
    (
        "from the deed of its name",
        "A crane collapsed on 3 May 2021. They met the day after the collapse.",
        "met",
        "2021-05-04/2021-05-05",
    ),
    ("not from another's", "Lund fell on 3 May 2021. Two days after the fall of Marl they met.", "met", None),
    (
        "and what is told as one with it",
        "Teams came on 4 May 2021, three days after an earthquake killed nine people and flattened the town.",
        "flattened",
        "2021-05-01/2021-05-02",
    ),
    ("on the eve", "On the eve of the vote on 4 May 2021, the king pardoned ten men.", "pardoned", "2021-05-03/2021-05-04"),
    ("on an anniversary", "The town marked the tenth anniversary of the flood on 4 May 2021.", "flood", "2011-01-01/2012-01-01"),
    (
        "and what is told of it",
        "The town on 4 May 2021 marked the 25th anniversary of the flood that drowned nine sailors.",
        "drowned",
        "1996-01-01/1997-01-01",
    ),
    ("not on some anniversary", "The town marked another anniversary of the flood on 4 May 2021.", "flood", None),
    ("not to a day to come", "The council met on 7 March 2022, two days before the mayor resigned.", "resigned", None),
    ("not from what did not happen", "He was not freed on 4 May 2021, two days after his arrest.", "arrest", None),
    ("not without a date", "He was freed two days after his arrest.", "arrest", None),
]


@pytest.mark.parametrize(("text", "trigger", "want"), [row[1:] for row in MEASURED], ids=[row[0] for row in MEASURED])
def test_distances(text: str, trigger: str, want: str | None) -> None:
    found = event(text, trigger)
    assert when(found) == want
    assert found.expressions == ()
    if found.when is not None:
        assert found.bounds.begin.earliest == found.when.start
        assert "which is dated" in found.reason


@pytest.mark.parametrize(("text", "trigger", "want"), [row[1:] for row in DATED], ids=[row[0] for row in DATED])
def test_when(text: str, trigger: str, want: str | None) -> None:
    assert when(event(text, trigger)) == want


BOUNDS = [
    ("a tour begins as it is started", "Moe started a tour of Norland on Monday.", "tour", "2022-03-07", "2022-03-07/.."),
    ("what is ended is over", "They ended their strike on Monday.", "strike", "../2022-03-07", "../2022-03-07"),
    (
        "a month before some day of a year",
        "Many were exiled after the 1973 coup. Orr appointed Lee one month before the coup.",
        "appointed",
        "1972-12-01/1973-11-30",
        "1972-12-01/1973-11-30",
    ),
    (
        "nearly four years ago",
        "Price controls were introduced nearly four years ago.",
        "introduced",
        "2018-01-01/2019-12-31",
        "2018-01-01/2019-12-31",
    ),
    (
        "almost a year ago",
        "Price controls were introduced almost a year ago.",
        "introduced",
        "2021-01-01/2022-03-08",
        "2021-01-01/2022-03-08",
    ),
    (
        "less than four years ago",
        "Price controls were introduced less than four years ago.",
        "introduced",
        "2018-01-01/2022-03-08",
        "2018-01-01/2022-03-08",
    ),
    (
        "the highest since then",
        "The vote lifted the tax to its highest level since the code was adopted in 2001.",
        "lifted",
        "../2022-03-08",
        "../2022-03-08",
    ),
    (
        "ever since",
        "The pool closed in 2017 and has been boarded up ever since.",
        "boarded",
        "2017-01-01/2017-12-31",
        "2017-01-01/..",
    ),
    ("after what opens it", "After the raid in March 1938 Lee fled.", "fled", "1938-03-01/2022-03-08", "1938-03-01/2022-03-08"),
    ("before the vote of then", "Lee resigned before the vote on 3 February.", "resigned", "../2022-02-02", "../2022-02-02"),
    (
        "before the day of then",
        "The firms hope to announce it before an investor day on 3 April.",
        "announce",
        "2022-03-08/2022-04-02",
        "2022-03-08/2022-04-02",
    ),
    ("before a crowd", "Lee spoke before a large crowd on 3 February.", "spoke", "2022-02-03", "2022-02-03"),
    (
        "after what was, to come",
        "After a first round in May 2021, talks will resume in Lund.",
        "resume",
        "2022-03-08/..",
        "2022-03-08/..",
    ),
    (
        "as soon as then",
        "Moe said the firm would begin laying men off as soon as Monday.",
        "begin",
        "2022-03-14/..",
        "2022-03-14/..",
    ),
    (
        "foreseen by then",
        "It sees inflation returning to its 2% target by the end of 2028.",
        "returning",
        "2022-03-08/2028-12-31",
        "2022-03-08/2028-12-31",
    ),
    (
        "only begun then",
        "The ministry started destroying the mines on 25 February 2022.",
        "destroying",
        "2022-02-25",
        "2022-02-25/..",
    ),
    (
        "by her birthday",
        "Ann Lee was born on 14 August 1927. On her 85th birthday the city gave a ball.",
        "gave",
        "2012-08-14",
        "2012-08-14",
    ),
    (
        "not by what it is compared with",
        "At 5 p.m. the dollar was quoted at 117 yen compared with 118 yen at 4 p.m. Friday in Lund.",
        "quoted",
        "2022-03-08",
        "2022-03-08",
    ),
    (
        "for so long before",
        "She ran it for 28 years before handing it over in 1999.",
        "ran",
        "1971-01-01/1971-12-31",
        "1999-01-01/1999-12-31",
    ),
    (
        "by an age",
        "Ann Lee was born on 14 August 1927. At the age of seven she began the cello.",
        "began",
        "1934-08-14/1935-08-13",
        "1934-08-14/1935-08-13",
    ),
    ("by an age at", "Ann Lee was born in 1927. She left at 22.", "left", "1949-01-01/1950-12-31", "1949-01-01/1950-12-31"),
    ("by a birthday", "Ann Lee was born on 14 August 1927. She left on her 85th birthday.", "left", "2012-08-14", "2012-08-14"),
    (
        "by an age when",
        "Ann Lee was born on 14 August 1927. She left when she was twelve.",
        "left",
        "1939-08-14/1940-08-13",
        "1939-08-14/1940-08-13",
    ),
    (
        "by an age of",
        "Ann Lee was born on 14 August 1927. Aged 40, she left.",
        "left",
        "1967-08-14/1968-08-13",
        "1967-08-14/1968-08-13",
    ),
    (
        "by the age of whose family it was",
        "Ann Lee was born on 14 August 1927. Her family moved to Lund when she was nine.",
        "moved",
        "1936-08-14/1937-08-13",
        "1936-08-14/1937-08-13",
    ),
    (
        "by an age where another is born, too",
        "Ann Lee was born on 14 August 1927. Her son, Karl, was born in 1960. She left at the age of 40.",
        "left",
        "1967-08-14/1968-08-13",
        "1967-08-14/1968-08-13",
    ),
    (
        "by the age of who is named",
        "Ann Lee was born on 14 August 1927. Her son, Karl, was born on 3 May 1960. Karl left at the age of 40.",
        "left",
        "2000-05-03/2001-05-02",
        "2000-05-03/2001-05-02",
    ),
    (
        "by the age of who is told of last",
        "Ann Lee was born on 14 August 1927. Mia Moe was born on 3 May 1960. She left at 40.",
        "left",
        "2000-05-03/2001-05-02",
        "2000-05-03/2001-05-02",
    ),
    ("not by an hour", "Ann Lee was born on 14 August 1927. She left at seven.", "left", "../2022-03-08", "../2022-03-08"),
    (
        "not by another's age",
        "Ann Lee was born on 14 August 1927. Jan Moe left at the age of nine.",
        "left",
        "../2022-03-08",
        "../2022-03-08",
    ),
    ("over when it ends", "The war ended in 1945.", "war", "../1945-12-31", "../1945-12-31"),
    (
        "not until another",
        "Moe was not freed until the king died in May 2021.",
        "freed",
        "2021-05-01/2021-05-31",
        "2021-05-01/2021-05-31",
    ),
    (
        "over the time that followed",
        "It bought rival Norbeam for $3.2 billion in May 2019 and added more than 6,000 men over the following 18 months.",
        "added",
        "2019-05-01/2020-11-30",
        "2019-05-01/2020-11-30",
    ),
    (
        "as the offer was made",
        "Jan Moe offered to buy the mill in 1935.",
        "offered",
        "1935-01-01/1935-12-31",
        "1935-01-01/1935-12-31",
    ),
    (
        "as the digs were led",
        "Excavations led by Ann Lee from 1958 to 1963 uncovered the chapel.",
        "uncovered",
        "1958-01-01/1958-12-31",
        "1963-01-01/1963-12-31",
    ),
    (
        "as the order was given",
        "King Leo gave the order to withdraw on 20 August 1990.",
        "gave",
        "1990-08-20",
        "1990-08-20",
    ),
    (
        "when the record begins",
        "A tower was raised around 1080, but the first written record dates from 1127, when his grandson gave it away.",
        "gave",
        "1127-01-01/1127-12-31",
        "1127-01-01/1127-12-31",
    ),
    (
        "not another aim's",
        "It plans to close its office in June and to sublet its hall.",
        "sublet",
        "2022-03-08/..",
        "2022-03-08/..",
    ),
    (
        "when the other had come",
        "When she returned on 21 August 1958, the dish had turned blue.",
        "turned",
        "../1958-08-21",
        "../1958-08-21",
    ),
    (
        "when it was worst before",
        "The quake was the worst since April 1979, when nine people died.",
        "died",
        "1979-04-01/1979-04-30",
        "1979-04-01/1979-04-30",
    ),
    (
        "as the first to do it",
        "Moe came home in 1968 and became the first woman to lead the school in 1974.",
        "became",
        "1974-01-01/1974-12-31",
        "1974-01-01/1974-12-31",
    ),
    (
        "by the vote it was won in",
        "She was elected in 2002 and led it to victory in the election of April 2003.",
        "led",
        "2003-04-01/2003-04-30",
        "2003-04-01/2003-04-30",
    ),
    (
        "not since another came to power",
        "The party of Minister Ann Lee, in power since 2017, came second.",
        "came",
        "../2022-03-08",
        "../2022-03-08",
    ),
    ("set by then", "The trial was set for 3 May 2021.", "set", "../2021-05-03", "../2021-05-03"),
    (
        "soon after what is told before",
        "The dam burst on 4 May 2021. Within two hours water had reached Lund.",
        "reached",
        "2021-05-04/2021-05-05",
        "2021-05-04/2021-05-05",
    ),
    (
        "soon after what is named",
        "The dam burst on 4 May 2021. Lee resigned within a week of the disaster.",
        "resigned",
        "2021-05-04/2021-05-11",
        "2021-05-04/2021-05-11",
    ),
    (
        "within years",
        "The line opened in 1843. Tolls were cut by half within two years.",
        "cut",
        "1843-01-01/1845-12-31",
        "1843-01-01/1845-12-31",
    ),
    (
        "within days",
        "The dam burst on 4 May 2021. Within days soldiers came.",
        "came",
        "2021-05-04/2021-05-18",
        "2021-05-04/2021-05-18",
    ),
    (
        "no later than now",
        "The dam burst on 7 March. Hours later the roof fell.",
        "fell",
        "2022-03-07/2022-03-08",
        "2022-03-07/2022-03-08",
    ),
    (
        "not before a later charge",
        "Lee resigned, and two were charged after the raid on 4 May 2021.",
        "resigned",
        "../2022-03-08",
        "../2022-03-08",
    ),
    ("by a deadline", "Lee will join Marl before Thursday's deadline.", "join", "2022-03-08/2022-03-10", "2022-03-08/2022-03-10"),
    (
        "by the time of another",
        "Nine had been killed by the time it was resumed in 1919.",
        "killed",
        "../1919-12-31",
        "unknown",
    ),
    ("not since", "He has not played since he tore a hamstring in May 2021.", "played", "2021-05-01/2021-05-31", "2021-05-01/.."),
    (
        "not since one of that year",
        "They have not won a cup since the 1998 League Cup.",
        "won",
        "1998-01-01/1998-12-31",
        "1998-01-01/..",
    ),
    ("not before then", "Moe is not expected to return before May 2023.", "return", "2023-05-01/..", "2023-05-01/.."),
    (
        "what is waited for",
        "His deputy will run the mill until a successor is appointed.",
        "appointed",
        "2022-03-08/..",
        "2022-03-08/..",
    ),
    (
        "a length up to now",
        "Nine fires have broken out in the past four months.",
        "broken",
        "2021-11-09/2022-03-08",
        "2021-11-09/2022-03-08",
    ),
    (
        "a count of a month",
        "In May 2021 the guards had detained 201 men.",
        "detained",
        "2021-05-01/2021-05-31",
        "2021-05-01/2021-05-31",
    ),
    (
        "since an event of a day",
        "They have been held since the fall of Olsk on 4 May 2021.",
        "held",
        "2021-05-04",
        "2021-05-04/..",
    ),
    (
        "until an event of a year",
        "They ruled until the revolt of the guards in 1921.",
        "ruled",
        "../1921-12-31",
        "1921-01-01/1921-12-31",
    ),
    ("no earlier than", "It will be launched no earlier than 22 July 2022.", "launched", "2022-07-22/..", "2022-07-22/.."),
    ("not before", "It will not be launched before 22 July 2022.", "launched", "2022-07-22/..", "2022-07-22/.."),
    ("from a day on", "The ban will apply from 4 May 2022.", "apply", "2022-05-04", "2022-05-04/.."),
    (
        "before a day to come, if at all",
        "It could open before May 2022.",
        "open",
        "2022-03-08/2022-04-30",
        "2022-03-08/2022-04-30",
    ),
    ("a figure of a month", "Prices fell 2 percent in May 2021.", "fell", "2021-05-01", "2021-05-31"),
    ("a sum of a year", "The firm earned 4 million francs in 1996.", "earned", "1996-01-01", "1996-12-31"),
    ("a figure up to now", "Sales have risen by 40 percent this year.", "risen", "2022-01-01", "2022-03-08"),
    ("a figure to come", "Exports will grow 2 percent this year.", "grow", "2022-01-01", "2022-12-31"),
    ("a day", "The bridge fell on 4 May 2021.", "fell", "2021-05-04", "2021-05-04"),
    (
        "a year, of which one day",
        "The bridge fell in 2021.",
        "fell",
        "2021-01-01/2021-12-31",
        "2021-01-01/2021-12-31",
    ),
    (
        "the year of the article ends with it",
        "The bridge fell this year.",
        "fell",
        "2022-01-01/2022-03-08",
        "2022-01-01/2022-03-08",
    ),
    ("from one to another", "He fought in Gaul from 2010 to 2012.", "fought", "2010-01-01/2010-12-31", "2012-01-01/2012-12-31"),
    ("since", "She has led the firm since 2014.", "led", "2014-01-01/2014-12-31", "2014-01-01/.."),
    ("before", "The bridge fell before May 2021.", "fell", "../2021-04-30", "../2021-04-30"),
    ("by", "The bridge had fallen by May 2021.", "fallen", "../2021-05-31", "../2021-05-31"),
    (
        "after",
        "The bridge fell after May 2021.",
        "fell",
        "2021-06-01/2022-03-08",
        "2021-06-01/2022-03-08",
    ),
    ("until", "The bridge was closed until May 2021.", "closed", "../2021-05-31", "2021-05-01/2021-05-31"),
    ("no time, past", "The bridge fell.", "fell", "../2022-03-08", "../2022-03-08"),
    ("no time, future", "The bridge will fall.", "fall", "2022-03-08/..", "2022-03-08/.."),
    ("by a day to come", "The bridge will reopen by May 2022.", "reopen", "2022-03-08/2022-05-31", "2022-03-08/2022-05-31"),
    ("no time, going on", "The bridge is falling.", "falling", "../2022-03-08", "2022-03-08/.."),
    (
        "after a dated clause",
        "Talks were halted last fall after an ally was expelled.",
        "expelled",
        "../2021-11-30",
        "../2021-11-30",
    ),
    (
        "so long after",
        "Lee was jailed in 1988 and served five years.",
        "served",
        "1988-01-01/2022-03-08",
        "1988-01-01/2022-03-08",
    ),
    (
        "two before a clause",
        "Nine died and ten fled after a river rose on Monday.",
        "died",
        "2022-03-07/2022-03-08",
        "2022-03-07/2022-03-08",
    ),
    (
        "for so long since it began",
        "The siege began on 4 May 2021 and continued for nine days.",
        "continued",
        "2021-05-04",
        "2021-05-04/2022-03-08",
    ),
    ("awaited since it was told", "The firm said in May 2021 that it would cut jobs.", "cut", "2021-05-01/..", "2021-05-01/.."),
    ("awaited, told just now", "The firm said on Monday that it would cut jobs.", "cut", "2022-03-08/..", "2022-03-08/.."),
    ("until a clause", "Lee held the post until he was jailed in 1988.", "held", "../1988-12-31", "1988-01-01/1988-12-31"),
    ("within so many days", "He will appeal within 30 days.", "appeal", "2022-03-08/2022-04-07", "2022-03-08/2022-04-07"),
    ("not what was done within so many", "He appealed within 30 days.", "appealed", "../2022-03-08", "../2022-03-08"),
    ("did not happen", "The bridge did not fall.", "fall", "../2022-03-08", "unknown"),
    (
        "did not happen then",
        "A quake in May 2021 shook Lund but caused no deaths.",
        "caused",
        "2021-05-01/2021-05-31",
        "2021-05-01/2021-05-31",
    ),
    (
        "later",
        "The case was dismissed in June 1881, and Lee resigned a few weeks later.",
        "resigned",
        "1881-06-01/1881-09-01",
        "1881-06-01/1881-09-01",
    ),
    (
        "from a month to a season",
        "The war was fought from May 1756 to the autumn of 1759.",
        "fought",
        "1756-05-01/1756-05-31",
        "1759-09-01/1759-11-30",
    ),
    (
        "so long before",
        "Three days after the quake, rescuers pulled a boy from a cellar.",
        "quake",
        "../2022-03-05",
        "../2022-03-08",
    ),
    ("not before what may come", "Ten days before the vote, the mayor resigned.", "resigned", "../2022-03-08", "../2022-03-08"),
    ("a crime", "A court on 4 May 2021 convicted Ann Lee of killing two men.", "killing", "../2021-05-04", "../2021-05-04"),
    (
        "a charge",
        "Lee was sentenced on 4 May 2021 to ten years for smuggling arms.",
        "smuggling",
        "../2021-05-04",
        "../2021-05-04",
    ),
    (
        "an inquiry",
        "Police on 4 May 2021 opened an inquiry into the theft of the bells.",
        "theft",
        "../2021-05-04",
        "../2021-05-04",
    ),
    ("a memorial", "The king unveiled on 4 May 2021 a memorial to the crash.", "crash", "../2021-05-04", "../2021-05-04"),
    ("what may go on", "The king on 4 May 2021 condemned the war.", "war", "../2021-05-04", "unknown"),
    (
        "where he had gone to live",
        "In May 2021 he retired to Lund, where he wrote a book.",
        "wrote",
        "2021-05-01/2022-03-08",
        "2021-05-01/2022-03-08",
    ),
    (
        "within so many weeks",
        "In January 2021 the bank failed. Moe resigned two weeks later.",
        "resigned",
        "2021-01-15/2021-02-21",
        "2021-01-15/2021-02-21",
    ),
    (
        "the following week",
        "The thefts came to light in January 2021. Moe resigned the following week.",
        "resigned",
        "2021-01-01/2021-02-14",
        "2021-01-01/2021-02-14",
    ),
    (
        "from a year to an event",
        "From 1970 until her retirement in 1991 Ann Lee taught at the school.",
        "taught",
        "1970-01-01/1970-12-31",
        "1991-01-01/1991-12-31",
    ),
    (
        "from event to event",
        "She led the firm from its founding in 1920 until her death in 1951.",
        "led",
        "1920-01-01/1920-12-31",
        "1951-01-01/1951-12-31",
    ),
    (
        "beside the subject",
        "The last strike, in 1998, lasted nineteen days and ended in a deal.",
        "ended",
        "1998-01-01/1998-12-31",
        "1998-01-01/1998-12-31",
    ),
    ("several deeds", "Moe made his debut in 2006 and won two cups with the club.", "won", "../2022-03-08", "../2022-03-08"),
    (
        "who heads it",
        "The panel, set up in July last year and headed by a judge, met.",
        "headed",
        "../2022-03-08",
        "../2022-03-08",
    ),
    ("a second thing", "The age brought roads and, in 1771, a canal.", "brought", "../2022-03-08", "../2022-03-08"),
    (
        "over a decade",
        "In 1956 she left Oran. She wrote nine books over the next decade.",
        "wrote",
        "1956-01-01/1966-12-31",
        "1956-01-01/1966-12-31",
    ),
    (
        "under a treaty",
        "Under the Peace of Lund, signed in 1640, Carl Moe received the castle.",
        "received",
        "1640-01-01/2022-03-08",
        "1640-01-01/2022-03-08",
    ),
    ("until at least", "The line will stay closed until at least Friday.", "stay", "2022-03-08/2022-03-11", "2022-03-11/.."),
    (
        "less later",
        "It opened in May 1883 and burned less than two years later.",
        "burned",
        "1883-05-01/1885-05-31",
        "1883-05-01/1885-05-31",
    ),
    (
        "more later",
        "She came in 1901 and died more than ten years later.",
        "died",
        "1911-01-01/2022-03-08",
        "1911-01-01/2022-03-08",
    ),
    ("not before", "The bank did not expect prices to fall before August.", "fall", "2022-08-01/..", "2022-08-01/.."),
    (
        "only to",
        "In 1966 it bought the mill, only to sell it in 1971.",
        "bought",
        "1966-01-01/1966-12-31",
        "1966-01-01/1966-12-31",
    ),
    ("where he met somebody", "On 4 May 2021 he flew to Lund, where he met the king.", "met", "2021-05-04", "2021-05-04"),
]


@pytest.mark.parametrize(("text", "trigger", "begin", "end"), [row[1:] for row in BOUNDS], ids=[row[0] for row in BOUNDS])
def test_bounds(text: str, trigger: str, begin: str, end: str) -> None:
    time = event(text, trigger).bounds
    assert (str(time.begin), str(time.end)) == (begin, end)


@pytest.mark.parametrize(
    ("text", "trigger", "last"),
    [
        ("A ferry will run every half hour from 6 a.m. to 10 p.m.", "run", None),
        (
            "The north will be mended by the end of June, and the south between July and late October.",
            "mended",
            Instant(2022, 6, 30),
        ),
        ("The first mill was sold in May 2020, and the second in 2021.", "sold", Instant(2020, 5, 31)),
    ],
)
def test_times_of_others_bound_nothing(text: str, trigger: str, last: Instant | None) -> None:
    assert event(text, trigger).bounds.begin.latest == last


def test_by_then_of_a_state_bounds_no_deed() -> None:
    text = "In 1911 she refused to be counted. After the war, by then nearly blind, she moved to Marl."
    assert event(text, "moved").bounds.begin.latest == Instant(2022, 3, 8)


def test_a_subject_led_since_a_year_does_nothing_since_then() -> None:
    found = event("Moe, who has led it since 2016, denied the claim.", "denied")
    assert found.bounds.begin.earliest is None


def test_a_deadline_after_the_calendar_ends_is_none() -> None:
    found = event("He will appeal within 30 days.", "appeal", "9999-12-31")
    assert found.bounds.begin.latest is None


def test_nothing_is_known_without_a_date() -> None:
    found = event("The bridge fell.", "fell", None)
    assert found.bounds == timeline.EventTime()
    assert "published date is not known" in found.reason


def test_the_reason_names_the_words_the_rule_and_the_anchor() -> None:
    found = event("Talks were halted last fall.", "halted")
    assert found.reason == "past tense, same clause as 'last fall' (last-piece, read against 2022-03-08)"


def test_tense_of_the_analysis_decides() -> None:
    assert when(event("Officials will go this weekend.", "go")) == "2022-03-12/2022-03-14"
    assert when(event("Officials went this weekend.", "went")) == "2022-03-05/2022-03-07"


READERS = [
    (
        "convictions that are quashed",
        "The court quashed the 1992 convictions of Ann Lee.",
        "convictions",
        "happened",
        "1992-01-01/1993-01-01",
    ),
    (
        "called off",
        "The landing, originally fixed for 20 March 1915, was postponed when gales damaged the boats.",
        "landing",
        "did-not-happen",
        "1915-03-20/1915-03-21",
    ),
    ("not since another was led", "Moe, who has led it since 2016, denied the claim.", "denied", "happened", None),
    ("while something to come", "She said the sale would be stopped while police looked at it.", "looked", "expected", None),
    (
        "shared over a number",
        "Nine men were killed and one was hurt in a blast on Monday.",
        "killed",
        "happened",
        "2022-03-07/2022-03-08",
    ),
    (
        "shared over a noun",
        "Two were killed and three wounded in a raid on Monday.",
        "killed",
        "happened",
        "2022-03-07/2022-03-08",
    ),
    ("when", "Nine people were killed when a bus overturned on Monday.", "killed", "happened", "2022-03-07/2022-03-08"),
    ("not until then, in time to come", "The mill will not open again until March.", "open", "expected", "2022-03-01/2022-04-01"),
    ("not expected until then", "Lee is not expected to play again until April.", "play", "expected", "2022-04-01/2022-05-01"),
    ("not until", "The order was not issued until late Saturday.", "issued", "happened", "2022-03-05T16:00:00/2022-03-06"),
    ("called off", "A trip had been planned for July but was called off.", "planned", "did-not-happen", None),
    ("called off on no day", "A trip had been planned for July but was called off.", "called", "happened", None),
    ("due says of its noun", "The vote puts in doubt the payment, due in mid-April.", "puts", "happened", None),
    (
        "due dates its noun",
        "The parties prepare for the elections due in April.",
        "elections",
        "expected",
        "2022-04-01/2022-05-01",
    ),
    ("ordered for a day to come", "A judge ordered Lee to return on 4 May 2022.", "return", "possible", "2022-05-04/2022-05-05"),
    (
        "a past without its s",
        "Norvik, the maker of boats, cut its forecast on Monday.",
        "cut",
        "happened",
        "2022-03-07/2022-03-08",
    ),
    ("scheduled", "A hearing is scheduled for June.", "scheduled", "expected", "2022-06-01/2022-07-01"),
    ("a present with a date to come", "The season starts on 6 August 2022.", "starts", "expected", "2022-08-06/2022-08-07"),
    ("is to", "The museum is to open in June.", "open", "expected", "2022-06-01/2022-07-01"),
    ("own subject, own time", "They set bail on Monday, and she was freed.", "freed", "happened", None),
    ("loose beside a noun", "She pleaded guilty to conspiracy in January.", "pleaded", "happened", "2022-01-01/2022-02-01"),
]


@pytest.mark.parametrize(("text", "trigger", "factuality", "want"), [row[1:] for row in READERS], ids=[row[0] for row in READERS])
def test_what_readers_found(text: str, trigger: str, factuality: str, want: str | None) -> None:
    found = event(text, trigger)
    assert found.factuality == factuality
    if want is not None:
        assert when(found) == want


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("The company raised its forecast for 2023.", "raised"),
        ("A judge set sentencing for June 12.", "set"),
        ("Voters rejected the 1952 land law.", "rejected"),
        ("The firm was fined over its winter cuts.", "fined"),
        ("Only the siege of 1648 was remembered.", "remembered"),
        ("They clashed over last year's budget.", "clashed"),
        ("Trust remains low after the collapse of banks in the 1930s.", "remains"),
    ],
)
def test_a_time_that_names_a_thing_dates_no_act(text: str, trigger: str) -> None:
    assert when(event(text, trigger)) is None


def test_what_went_on_until_a_time_began_when_it_is_told_to_have_begun() -> None:
    found = event("The siege began on 20 May 2021 and continued until 4 June.", "continued")
    assert when(found) == "2021-05-20/2021-06-05"
    assert (str(found.time.begin), str(found.time.end)) == ("2021-05-20", "2021-06-04")
    assert when(event("The siege began on 20 May 2021 and continued.", "continued")) is None


def test_what_was_aimed_at_with_a_deed_that_is_done_is_not_put_after_the_article() -> None:
    came, will = (event(text, "help").time.begin.earliest for text in ("He came to help them.", "He will come to help them."))
    assert came is None or came <= timeline.Instant(2022, 3, 8)
    assert will == timeline.Instant(2022, 3, 8)
    assert event("The match scheduled for Friday was moved.", "match").factuality == "expected"
    assert when(event("The match scheduled for Friday was moved.", "match")) == "2022-03-11/2022-03-12"


def test_since_then() -> None:
    found = event("Lee hired a coach in May 2021. Since then she has won twice.", "won")
    assert (str(found.time.begin), str(found.time.end)) == ("2021-05-01/2021-05-31", "2021-05-01/..")
    assert event("She has won twice since then.", "won").expressions == ()
