"""Rows of description: a sentence, its trigger, and who, what, where and the summary."""

from __future__ import annotations

import pytest

import timeline
from timeline import Event


def event(sentence: str, trigger: str) -> Event:
    [found] = [one for one in timeline.find_events(sentence, "2022-03-08") if one.text == trigger]
    return found


ROWS = [
    (
        "Ministry staff now doubt that the reform can be introduced before May.",
        "introduced",
        "Ministry staff now doubt that the reform can be introduced before May",
    ),
    (
        "Norland plans to apply to host the 2030 Games as part of its efforts to continue attracting major sporting events, state media said.",
        "said",
        "State media said that Norland plans to apply to host the 2030 Games as part of its efforts to continue attracting major sporting events",
    ),
    (
        "She returned in 1979, in a hall in Bergen so full that people sat on the stage.",
        "returned",
        "She returned, in a hall in Bergen so full that people sat on the stage",
    ),
    ("The ferry was hit by a wave and rolled over within minutes.", "rolled", "The ferry rolled over within minutes"),
    (
        "They fear that militants will be stocking up for a major confrontation, emboldened by the rebels' ability to fight Norland.",
        "emboldened",
        "Militants emboldened by the rebels' ability to fight Norland",
    ),
    (
        "Officers using dogs and a helicopter searched the woods.",
        "searched",
        "Officers using dogs and a helicopter searched the woods",
    ),
    (
        "Angela Moss, whose daughter Lily died in May 2020, two days after an operation, left.",
        "died",
        "Angela Moss' daughter Lily died, two days after an operation",
    ),
    (
        "The walkout halted production at the main factory in Lindenau, where pickets blocked the gates.",
        "blocked",
        "Pickets blocked the gates at the main factory in Lindenau",
    ),
    (
        "He promised that legislation protecting whistleblowers would be introduced.",
        "introduced",
        "Legislation protecting whistleblowers will be introduced",
    ),
    ("A commission appointed that fall blamed the air.", "blamed", "A commission blamed the air"),
    ("After the war teams won the cup.", "won", "Teams won the cup"),
    ("The firm did not offer a refund until Monday.", "offer", "The firm offered a refund"),
    ("After agreeing to a truce in 1954, Lee left.", "agreeing", "Lee agreed to a truce"),
    ("Stoat, fearing for his life, left the village.", "fearing", "Stoat feared for his life"),
    (
        "Marrowin refused to sign a declaration of loyalty drawn up by the ministry.",
        "drawn",
        "A declaration of loyalty was drawn up by the ministry",
    ),
    (
        "The enclosure of the common, which had been resisted for a generation, was carried through.",
        "resisted",
        "The enclosure of the common was resisted for a generation",
    ),
    (
        "Forty-four men of the village served in the Great War, eleven of whom did not come back.",
        "come",
        "Eleven of the forty-four men of the village did not come back",
    ),
    ("A speed limit of ten miles an hour was imposed.", "imposed", "A speed limit of ten miles an hour was imposed"),
    ("Dole was sued three times, but he lost only once.", "lost", "He lost only once"),
    (
        "The management has denied that it intends to close the mill.",
        "intends",
        "The management does not intend to close the mill",
    ),
    (
        "Abu Ali said he was flogged and beaten by agents under the interior ministry and forced to confess.",
        "confess",
        "He was forced to confess",
    ),
    ("They made sure the door was shut.", "made", "They made sure the door was shut"),
    (
        'Lee spoke. "We need the help of every member of the public," The Star newspaper quoted him as saying in the northern state of Perak.',
        "need",
        "He: we need the help of every member of the public",
    ),
    (
        "A former schoolteacher accused of hiding the body in a quarry wept in court on Tuesday.\n\nHe left.",
        "wept",
        "A former schoolteacher accused of hiding the body in a quarry wept in court",
    ),
    ("The study estimates that the animal died about 310,000 years ago.", "died", "The animal died about 310,000 years ago"),
    ("Nobody in the boardroom ever talked about sacking me.", "sacking", "Nobody in the boardroom ever talked about sacking me"),
    (
        "Karel Hronek came to power in 2011 by promising to fight corruption.",
        "fight",
        "Karel Hronek came to power by promising to fight corruption",
    ),
    ("Ann Lee pleaded guilty on Monday to stealing 900 pounds.", "stealing", "Ann Lee pleaded guilty to stealing 900 pounds"),
    (
        "Scientists have found a giant turtle that lived in Africa, a discovery that could help explain how the lakes dried up.",
        "help",
        "A discovery could help explain how the lakes dried up",
    ),
    ("The plan, he said, was dropped.", "said", "He said that the plan was dropped"),
    ("That sighting, the jury heard, was invented by Lee.", "heard", "The jury heard that sighting was invented by Lee"),
    (
        "A teacher accused of killing his partner and hiding the body was jailed.",
        "hiding",
        "A teacher was accused of hiding the body",
    ),
    (
        "He urged the jury not to convict a man because he was in debt.",
        "urged",
        "He urged the jury not to convict a man because he was in debt",
    ),
    ("It is not clear what motivation is behind the blast.", "blast", "It is not clear what motivation is behind the blast"),
    ("It is unclear who ordered the attack.", "ordered", "It is unclear who ordered the attack"),
    ("It is false to say that she stole it.", "stole", "It is false to say that she stole it"),
    ('"I do not think we are overpaying," said Ann Lee.', "overpaying", "Ann Lee: I do not think that we are overpaying"),
    (
        "Tunisian President Zine El Abidine Ben Ali on Monday urged Israel to respond.",
        "urged",
        "Tunisian President Zine El Abidine Ben Ali urged Israel to respond",
    ),
    (
        'Lee moved to Cebu in May. He liked Cebu. "Cebu is safe like Marl," Lee said.',
        "said",
        "Lee said that Cebu is safe like Marl",
    ),
    (
        "The plan names a station which Norland is helping to build in Marl.",
        "helping",
        "Norland is helping to build a station in Marl",
    ),
    ("It is a bridge which Lee wants to sell.", "sell", "Lee wants to sell a bridge"),
    ("The law will cut costs, as well as improving health.", "improving", "The law will cut costs, as well as improving health"),
    ("The dam at Horka, built in 1962 and due to be rebuilt by 2022, held.", "rebuilt", "The dam at Horka was due to be rebuilt"),
    ("He spent the money on a flat in Lisbon, which he bought in 2017.", "bought", "He bought a flat in Lisbon"),
    (
        '"We warned them," said hydrologist Eva Mala, whose report, published in April, called for higher walls.',
        "published",
        "Hydrologist Eva Mala's report was published",
    ),
    (
        "The ferry between Skarvik and the island of Ytre Holm, which has run since 1934, will make its last crossing.",
        "run",
        "The ferry between Skarvik and the island of Ytre Holm has run since 1934",
    ),
    (
        "The Holm tunnel was opened in 2003. Her grandfather worked on the first boat, the Elsa, until it was sunk by a mine in 1940.",
        "sunk",
        "The Elsa was sunk by a mine",
    ),
    ("Ann Lee accused the bank of hiding its losses.", "hiding", "Ann Lee accused the bank of hiding its losses"),
    ("The floods prevented the ship from leaving on Monday.", "leaving", "The floods prevented the ship from leaving"),
    (
        'The Times said police were looking for a driver. "Our priority is the girls. I am not interested in any other offences at this time," it cited police chief Stewart Gull as saying.',
        "cited",
        'The Times cited police chief Stewart Gull as saying: "I am not interested in any other offences at this time"',
    ),
    (
        "The railway line between Harn and Cairn, which was rebuilt after floods in December 2015, will stay shut.",
        "rebuilt",
        "The railway line between Harn and Cairn was rebuilt after floods",
    ),
    (
        "A bakery on Kay Street, which had been run by the Moe family since 1931, closed for good on Saturday.",
        "run",
        "A bakery on Kay Street had been run by the Moe family",
    ),
    (
        "There could be not just economic benefits for the region but political benefits as well, says Lena Baker.",
        "says",
        "Lena Baker says that there could be not just economic benefits for the region but political benefits",
    ),
    (
        "Norway had so far worked with Denmark on spare parts, the minister said on Wednesday.",
        "worked",
        "Norway had so far worked with Denmark on spare parts",
    ),
    (
        "The group expects sales to grow by 2% this year, compared with the 8% to 10% it predicted in April.",
        "predicted",
        "The group predicted the 8% to 10%",
    ),
    ("Fontes is expected to be sworn in the following week.", "sworn", "Fontes is expected to be sworn in"),
    (
        "The workshop was destroyed by bombing on 19 November 1940; Ernest Lee, who was on duty, was among the dead.",
        "bombing",
        "The workshop was destroyed by bombing",
    ),
    ("The branch was closed on account of the war.", "war", "The branch was closed on account of the war"),
    (
        "Norland staged its first nuclear test on October 9, sparking international condemnation and UN sanctions.",
        "condemnation",
        "Norland staged its first nuclear test, sparking international condemnation and UN sanctions",
    ),
    ("Parliament rejected the bill in 1912; it was not passed until 1920.", "passed", "The bill was passed"),
    (
        "The council approved plans in 2007, but the site remained derelict until 2015, when it was bought by a trust.",
        "bought",
        "The site was bought by a trust",
    ),
    ("Kari Lee was offered the directorship in 1990 but declined it.", "declined", "Kari Lee declined the directorship"),
    ("The walkout began on Tuesday. It is due to end on Thursday.", "end", "The walkout is due to end"),
    (
        "His sister confirmed it in a statement dated 14 March, which she withdrew two months later.",
        "withdrew",
        "She withdrew a statement",
    ),
    (
        "Within a decade the ships had trebled, and a customs house, a fish market and a lifeboat station had been built.",
        "built",
        "A customs house, a fish market and a lifeboat station were built",
    ),
    (
        'Garrett, now a member of parliament, said the group was delivering a message about "the unacceptability of violence (and) the necessity for us to embrace respect and tolerance".',
        "said",
        "Garrett said that the group was delivering a message about the unacceptability of violence",
    ),
    (
        "Seventy-two miners were rescued, among whom 38 are still receiving medical treatment.",
        "receiving",
        "38 of the seventy-two miners are still receiving medical treatment",
    ),
    ("Bo Moe met with Carl Lee on Saturday and gave him a briefing.", "gave", "Bo Moe gave Carl Lee a briefing"),
    (
        "In 1417 Dame Alice left twenty marks for the heightening of the tower, a work that was finished in 1425.",
        "finished",
        "The heightening of the tower was finished",
    ),
    ("The Battle of Ponte Secco, fought on 30 August 1749, was the last.", "fought", "The Battle of Ponte Secco was fought"),
    (
        "London's New Year's Day Parade of marching bands will go ahead, organizers added.",
        "go",
        "London's New Year's Day Parade of marching bands will go ahead",
    ),
    (
        "The Criminal Cases Review Commission was asked to investigate, and it interviewed her.",
        "interviewed",
        "The Criminal Cases Review Commission interviewed her",
    ),
    (
        "To rub salt into their wounds Udine had Giampiero Pini dismissed for a second bookable offence.",
        "dismissed",
        "Udine had Giampiero Pini dismissed for a second bookable offence",
    ),
    (
        "Of the 1,126 pilots who voted, 897 supported the strike, the union said.",
        "supported",
        "897 of the 1,126 pilots who voted supported the strike",
    ),
    (
        "Norland play Marl at Lund on June 18 while Ost will meet Aune in Orsk on June 22.",
        "play",
        "Norland play Marl at Lund on June 18",
    ),
    (
        "Midfielder Joel Lee is set to retire at the age of 37, having made 611 appearances since his debut in 2002.",
        "made",
        "Midfielder Joel Lee has made 611 appearances since his debut",
    ),
    (
        "The work will be funded by a grant from the Aune Foundation, which was awarded in December.",
        "awarded",
        "A grant from the Aune Foundation was awarded",
    ),
    (
        "On the eve of the election, during which the Sunnis flocked to the polls, the group began an offensive.",
        "flocked",
        "The Sunnis flocked to the polls during the election",
    ),
    ("Guido Moe played for Lund and became their manager in 2004.", "became", "Guido Moe became Lund's manager"),
    (
        "Moe's team was searching for fossils when a sandstorm destroyed its camp.",
        "destroyed",
        "A sandstorm destroyed Moe's team's camp",
    ),
    (
        "Maria Moe lost to Amelie Lee on Friday. The 18-year-old Russian has reached no final.",
        "reached",
        "Maria Moe has reached no final",
    ),
    (
        "Emil Moe scored as Rovers beat Marl Town on Sunday. The Nigerian striker, who was signed in January, turned in a cross.",
        "signed",
        "Emil Moe was signed",
    ),
    (
        "Arthritis forced her to stop in 2001, but she never considered selling her instrument, a 1736 cello. It will go to a foundation.",
        "go",
        "It will go to a foundation",
    ),
    (
        "Norland's top leadership, including President Omar el-Lee, bears responsibility for widespread atrocities committed in the troubled western region of Marl, a leading human rights watchdog said.",
        "said",
        "A leading human rights watchdog said that Norland's top leadership, including President Omar el-Lee, bears responsibility",
    ),
    (
        "An emergency safety campaign was launched to avoid a recurrence of such incidents.",
        "recurrence",
        "An emergency safety campaign was launched to avoid a recurrence of such incidents",
    ),
    (
        "Its nuclear ambitions are entirely peaceful and aimed at producing electricity.",
        "aimed",
        "Its nuclear ambitions are aimed at producing electricity",
    ),
    (
        "Founded in 1989, the Pact is a major regional forum acting for open trade.",
        "acting",
        "The Pact is a major regional forum acting for open trade",
    ),
    (
        "The Courier newspaper revealed in October that Ms Moe had bought the two-bedroom flat in the old port of Leith for £185,000, about £60,000 less than the asking price.",
        "revealed",
        "The Courier newspaper revealed that Ms Moe had bought the two-bedroom flat in the old port of Leith for £185,000",
    ),
    (
        "Marl said it expected annual cost savings of $110 million by 2032.",
        "expected",
        "Marl expected annual cost savings of $110 million by 2032",
    ),
    (
        '"I made a few errors in each tie break like one shot in each tie break I would love to have back if anybody could give it to me now," said Moe.',
        "said",
        'Moe said: "I made a few errors in each tie break like one shot in each tie break I would love…"',
    ),
    ("The discovery nearly did not happen.", "happen", "The discovery nearly did not happen"),
    ("There was concern over 500 refugees made by rebels to board a train.", "board", "500 refugees were made to board a train"),
    (
        "A ferry carrying more than 140 people capsized on Lake Mbasa on Saturday.",
        "carrying",
        "A ferry was carrying more than 140 people",
    ),
    ("Police will stop people travelling to the match.", "travelling", "Police will stop people travelling to the match"),
    (
        "He listed as good signs a speech to mark the anniversary of the death of Norland's first premier, Ben Aune, and moves to free all prisoners.",
        "death",
        "Norland's first premier, Ben Aune, died",
    ),
    ("The trial took place before me from 11 to 14 October 2021.", "took", "The trial took place"),
    (
        "In 2009 Ann Moe moved to Lund, where Lund University gave her a doctorate in 2014.",
        "gave",
        "Lund University gave Ann Moe a doctorate",
    ),
    (
        "The firm was founded in 1889 by a carpenter, Nils Lind, and his brother Thomas Lind.",
        "founded",
        "The firm was founded by a carpenter, Nils Lind, and his brother Thomas Lind",
    ),
    ("Forced to sell the house in 1956, Ann Varga left.", "sell", "Ann Varga was forced to sell the house"),
    ("Ann Varga, asked to leave in 1956, refused.", "leave", "Ann Varga was asked to leave"),
    ("The new group, renamed Meridian Controls in 1962, grew quickly.", "renamed", "The new group was renamed Meridian Controls"),
    (
        "Many demanded the resignation of the mining minister, Bo Penn, whose brother sat on the board until May 2021.",
        "sat",
        "Bo Penn's brother sat on the board until May 2021",
    ),
    (
        "In the seventies Ann Varga worked in Accra and later in Lusaka.",
        "worked",
        "Ann Varga worked in Accra and later in Lusaka",
    ),
    ("The plane crashed on 23 January 2011.", "crashed", "The plane crashed"),
    (
        "Consumer prices rose 13.1 percent in the 12 months to July, more than four times the bank's target of 3 percent.",
        "rose",
        "Consumer prices rose 13.1 percent",
    ),
    (
        "Embers ignited fires in Kelowna, a city of 150,000 about 180 miles east of Lund, shortly before midnight.",
        "ignited",
        "Embers ignited fires in Kelowna",
    ),
    (
        "The vote lifted the tax to its highest level since the code was adopted by the bank.",
        "lifted",
        "The vote lifted the tax to its highest level since the code was adopted by the bank",
    ),
    (
        "Thirty-nine sailors, among them two brothers returning from a wedding, and five guards were drowned on Monday.",
        "drowned",
        "Thirty-nine sailors and five guards were drowned",
    ),
    (
        "He left his coach, Ann Moe, in early 2018 and joined a group run by Anton Rusk, two of whose athletes have since been suspended for doping offences.",
        "suspended",
        "Two of the group's athletes have been suspended for doping offences",
    ),
    ("Having narrowly failed to win Narrabeg in 1932, Moe took the seat.", "win", "Moe narrowly failed to win Narrabeg"),
    (
        "David Moe was taken to a hospital, where he was operated on that afternoon.",
        "operated",
        "David Moe was operated on in a hospital",
    ),
    ("Lee dismissed her with effect from 19 October.", "dismissed", "Lee dismissed her"),
    ("Moe was defeated on a motion of confidence on 22 February 1956.", "defeated", "Moe was defeated on a motion of confidence"),
    ("Saint Brigid's was closed in 1950.", "closed", "Saint Brigid's was closed"),
    (
        "He has promised to cut the tax, sell the phone company by the end of next year and hold a referendum.",
        "sell",
        "He has promised to sell the phone company",
    ),
    (
        "He has promised to cut the tax, sell the phone company by the end of next year and hold a referendum.",
        "hold",
        "He has promised to hold a referendum",
    ),
    (
        "Retailers, many of whom rushed in goods in July, said stocks were high.",
        "rushed",
        "Many of the retailers rushed in goods",
    ),
    (
        "The hospital was enlarged in 1851 and again in 1868, when a wing was added.",
        "enlarged",
        "The hospital was enlarged in 1851 and again in 1868",
    ),
    ("The last count, Wilhelm, took holy orders in 1342.", "took", "The last count, Wilhelm, took holy orders"),
    (
        "In 1841 the brewery was almost entirely destroyed by fire.",
        "destroyed",
        "The brewery was almost entirely destroyed by fire",
    ),
    (
        "Moe published an article in the Lund Post in which he revealed that Mrs Lee had been paid 800 crowns by a rival firm in January.",
        "paid",
        "Mrs Lee was paid 800 crowns by a rival firm",
    ),
    ("Work would start next autumn at the earliest.", "start", "Work would start"),
    (
        "In 1922 a memorial to the eighty-six men of the parish who fell in the great war was unveiled by General Moe.",
        "unveiled",
        "A memorial to the eighty-six men of the parish who fell in the great war was unveiled by General Moe",
    ),
    (
        "The landing, originally fixed for 20 March, was postponed when gales damaged the boats.",
        "landing",
        "The landing did not take place",
    ),
    (
        "In 2003 some three hundred clients signed agreements by which, according to the prosecution, they were induced to pay.",
        "signed",
        "Some three hundred clients signed agreements",
    ),
    (
        "The panel was found on Monday night wrapped in a blanket in the back of a van.",
        "found",
        "The panel was found wrapped in a blanket in the back of a van",
    ),
    (
        "Ministers twice turned down bids for a grant, most recently in September.",
        "turned",
        "Ministers twice turned down bids for a grant",
    ),
    (
        "Subsidiaries were established in Oslo in 1947, in Hamburg in 1952 and in Chicago three years later.",
        "established",
        "Subsidiaries were established in Oslo",
    ),
    ("Moe emigrated in August to Lund and in 1940 to Olsk.", "emigrated", "Moe emigrated to Lund"),
    (
        "The claimant engaged another contractor, Van der Meulen BV, which finished the work in March 2016.",
        "finished",
        "Another contractor, Van der Meulen BV, finished the work",
    ),
    (
        'Her best-known book, "The Full Granary," was published in 1971.',
        "published",
        "Her best-known book The Full Granary was published",
    ),
    ("The mass was not heard in full until 1871, eight years after his death.", "heard", "The mass was heard in full"),
    ("The club was relegated in 1927, and the main stand burned down. It was rebuilt.", "rebuilt", "The main stand was rebuilt"),
    ("By the end of 1813 Moe had retaken all the towns.", "retaken", "Moe retook all the towns"),
    ("He was captured on 11 August 1818 and shot two days later in the square.", "shot", "He was shot in the square"),
    ("The mill is unlikely to open before March.", "open", "The mill is unlikely to open before March"),
    ("Excluding cars, retail sales rose by 0.9 percent.", "rose", "Retail sales rose by 0.9 percent excluding cars"),
    (
        "Moe joined Moritz Zell, whose daughter Ottilie he married in 1870.",
        "married",
        "He married Moritz Zell's daughter Ottilie",
    ),
    (
        "The war against the Order of the Lance, which broke out in 1448, was lost.",
        "broke",
        "The war against the Order of the Lance broke out",
    ),
    ("The book was printed at Padua two years later and put on the Index in 1721.", "put", "The book was put on the Index"),
    ("A large wall collapsed at Hull, burying seven men.", "collapsed", "A large wall collapsed at Hull, burying seven men"),
    ("Thousands of people queued outside the theatre on Sunday.", "queued", "Thousands of people queued outside the theatre"),
    (
        "It borders Lingvale District, where a case was reported on 5 March.",
        "reported",
        "A case was reported in Lingvale District",
    ),
    ("They reached Skarv Island, where a ship picked them up in July 2021.", "picked", "A ship picked them up on Skarv Island"),
    (
        "He moved to a mill beside the river, where nine were employed in 2021.",
        "employed",
        "Nine were employed in a mill beside the river",
    ),
    ("The school, at which she taught from 2001 to 2007, was shut.", "taught", "She taught at the school"),
    ("He fled to Marl, where police believe he died in 2021.", "died", "He died in Marl"),
    (
        "Lee was employed as a clerk from 4 May 2012 until her dismissal.",
        "employed",
        "Lee was employed as a clerk until her dismissal",
    ),
    ("She went to Marl, where guards said she was ill.", "said", "Guards said she was ill"),
    ("The mill, in which he said he had hidden in 2010, burned.", "hidden", "He hid in the mill"),
    ("The mayor said it was for them to decide.", "said", "The mayor said it was for them to decide"),
    ("In Tavria's capital, Halim, police held nine people.", "held", "Police held nine people in Tavria's capital, Halim"),
    ("In the second half Lee scored twice.", "scored", "Lee scored twice"),
    (
        "The line will be shut until the bridge is mended.",
        "shut",
        "The line will be shut until the bridge is mended",
    ),
    (
        "Parliament will vote; the coalition needs six votes. Two leaders said that they would support it.",
        "support",
        "Two leaders will support it",
    ),
    ("The Aune was a three-masted barque built in 1883 by Moe Brothers.", "built", "The Aune was built by Moe Brothers"),
    ("Troops seized the isle in July 1643, only to lose it again before Christmas.", "lose", "Troops lost the isle"),
    ("Moe told her to expect it when the court sits on 3 May 2022.", "sits", "The court sits"),
    ("Moe said the firm would close its mill next spring and move work to Lund.", "move", "The firm will move work to Lund"),
    ("# Aune to cut jobs\n\nAune, founded in 1911 by two brothers, is listed.", "founded", "Aune was founded by two brothers"),
    ("The feast, known locally as Tilmas, opens on Monday.", "known", "The feast is known locally as Tilmas"),
    ("Carr and Lowe were the scorers with Ben Orr adding one penalty.", "adding", "Ben Orr added one penalty"),
    (
        "Moe said the fair was the largest one held by the city, which showed the trust of the two sides.",
        "showed",
        "The fair showed the trust of the two sides",
    ),
    ("The mass was composed in early 2019 and first heard that November.", "heard", "The mass was first heard"),
    (
        "Sales were $2 billion, a 13 percent increase from last year.",
        "increase",
        "Sales were $2 billion, a 13 percent increase from last year",
    ),
    ("The sale went according to plan, the mayor said.", "went", "The sale went according to plan"),
    ('"He was killed," Moe said, blaming the attack on rebels.', "blaming", "Moe blamed the attack on rebels"),
    (
        "Lee voiced his opposition to any acts aimed to move the border.",
        "move",
        "Lee voiced his opposition to any acts aimed to move the border",
    ),
    ("Work was not resumed until May 2021.", "resumed", "Work was resumed"),
    ("Football did not return to the Lane until May 2021.", "return", "Football returned to the Lane"),
    ("They didn't sign it until Tuesday.", "sign", "They signed it"),
    ("Moe was not freed until the king died in May 2021.", "freed", "Moe was freed"),
    (
        "The law was changed to enable the guards to question them.",
        "question",
        "The law was changed to enable the guards to question them",
    ),
    ("Its GSM/EDGE unit was sold on Monday.", "sold", "Its GSM/EDGE unit was sold"),
    ("The clerk charged with fighting left on Monday.", "fighting", "The clerk was charged with fighting"),
    ("It is a deal that hopefully will end the war.", "end", "A deal hopefully will end the war"),
    ("The trial was set for 3 May.", "trial", "The trial was set for 3 May"),
    (
        "U.S. officials secretly went to Venezuela this weekend to try to unfreeze relations.",
        "went",
        "U.S. officials secretly went to Venezuela to try to unfreeze relations",
    ),
    ("The talks were halted last fall after a key ally was expelled.", "halted", "The talks were halted"),
    (
        "The judge, who was appointed in 2019, sentenced her to six years in prison on Friday.",
        "sentenced",
        "The judge sentenced her to six years in prison",
    ),
    ("The judge, who was appointed in 2019, sentenced her.", "appointed", "The judge was appointed"),
    ("She taught at Lund from 1975 until 2002.", "taught", "She taught at Lund"),
    (
        "The judge found that cracks had been reported in 2019 and again in 2021.",
        "found",
        "The judge found that cracks had been reported in 2019 and again in 2021",
    ),
    ("The orchid had last been recorded in 1891.", "recorded", "The orchid was last recorded"),
    ("Shares in Marl rose on Monday. Pell's fell 3 percent.", "fell", "Pell's fell 3 percent"),
    ("The mayor denied that she had met the clerk in May.", "met", "The mayor did not meet the clerk"),
    (
        "Lee denied that his country was pursuing a career as a supplier.",
        "denied",
        "Lee denied that his country was pursuing a career as a supplier",
    ),
    ("The mayor denied that the boat was hit in May.", "hit", "The boat was not hit"),
    ("It is not true that the mayor sold the park in May.", "sold", "It is not true that the mayor sold the park"),
    (
        "The bank cut its rate on Monday, its first reduction since the spring of 2020.",
        "cut",
        "The bank cut its rate, its first reduction since the spring of 2020",
    ),
    ("Moe spent the rest of the year in Lund.", "spent", "Moe spent the rest of the year in Lund"),
    ("A vaccine more than halved the number of cases on Monday.", "halved", "A vaccine more than halved the number of cases"),
    ("The court will hear the appeal that the railway lodged in May.", "lodged", "The railway lodged the appeal"),
    ("Moe opened a school for girls, which she directed in May.", "directed", "She directed a school for girls"),
    (
        "A court on Monday sentenced a man who had stabbed two tourists in May 2021 to ten years in prison.",
        "stabbed",
        "A man stabbed two tourists",
    ),
    (
        "The student, 22-year-old Jonas Feldt, was hit by a bus on Monday.",
        "hit",
        "The student, 22-year-old Jonas Feldt, was hit by a bus",
    ),
    (
        "A second defendant, the former finance director Paul Teague, was acquitted on Monday.",
        "acquitted",
        "A second defendant, the former finance director Paul Teague, was acquitted",
    ),
    ("Moe was met on Monday by his rival, Ann Lee, with whom he had spoken.", "met", "Moe was met by his rival, Ann Lee"),
    (
        "The firm said it would have posted a profit but for the fine.",
        "posted",
        "The firm would have posted a profit but for the fine",
    ),
    ("She taught at Lund until 2002.", "taught", "She taught at Lund until 2002"),
    ("The turnover was 90 million crowns as 300 shares were traded.", "traded", "300 shares were traded"),
    ("Output began to increase toward the end of 2021.", "increase", "Output began to increase"),
    ("In May 2020 the company bought a rival and closed two plants.", "closed", "The company closed two plants"),
    ("Protesters threw stones, bottles and bricks on Monday.", "threw", "Protesters threw stones, bottles and bricks"),
    ("Russia's invasion of Ukraine shocked Europe.", "invasion", "Russia's invasion of Ukraine shocked Europe"),
    ("The army's invasion of the island in 1974 split it.", "invasion", "The army's invasion of the island"),
    ("Rail unions rejected any changes in the pension deal.", "changes", "Rail unions rejected any changes in the pension deal"),
    (
        "The mayor resigned before any deepening of the rift in her party.",
        "deepening",
        "The mayor resigned before any deepening of the rift in her party",
    ),
    (
        "The board recommends that mills reduce the use of coal.",
        "reduce",
        "The board recommends that mills reduce the use of coal",
    ),
    (
        "She hoped for a truce that allows the port to recover.",
        "recover",
        "She hoped for a truce that allows the port to recover",
    ),
    (
        "The strike prompted speculation that the mayor needed to resign.",
        "resign",
        "The strike prompted speculation that the mayor needed to resign",
    ),
    ("Crowds gathered as police, backed by tanks, moved into the square.", "moved", "Police moved into the square"),
    (
        '"UNESCO feels that our work must go on," spokesman Jan Moe said.',
        "feels",
        "Spokesman Jan Moe: UNESCO feels that our work must go on",
    ),
    ("Six local people drowned in the flood were farmers.", "drowned", "Six local people drowned in the flood were farmers"),
    ("Joining the union in 1985, Norland now has nine seats.", "Joining", "Norland joined the union"),
    ("Speaking at a lecture, the mayor said that prices fell.", "Speaking", "The mayor spoke at a lecture"),
    ("The mayor left, killing the deal.", "killing", "The mayor left, killing the deal"),
    (
        "Lund had entered a boom, with nine mills built each year.",
        "built",
        "Lund entered a boom, with nine mills built each year",
    ),
    ("All the samples examined were clean.", "examined", "All the samples examined were clean"),
    ("The mayor hoped that the visit would boost trade.", "boost", "The mayor hoped that the visit would boost trade"),
    ("Bob Moe was succeeded in 1841 by his aide, Carl Wray.", "succeeded", "Bob Moe was succeeded by his aide, Carl Wray"),
    ("A canal, first proposed in 1768, was opened in 1781.", "proposed", "A canal was first proposed"),
    ("A truck loaded with coal collided with a bus on Monday.", "collided", "A truck loaded with coal collided with a bus"),
    ("The paper trumpeted on page one its change of mind.", "trumpeted", "The paper trumpeted on page one its change of mind"),
    (
        "The changes are part of a bid to raise its capacity to protect the town.",
        "protect",
        "The changes are part of a bid to raise its capacity to protect the town",
    ),
    ("The town can use the land even if it fails to win.", "use", "The town can use the land even if it fails to win"),
    ("New rules made it hard for mills to hire.", "made", "New rules made it hard for mills to hire"),
    ("The row began last month, when the Courier printed a letter.", "began", "The row began when the Courier printed a letter"),
    ("Its mills are failing and its share further declining.", "declining", "Its share is further declining"),
    ("Coach Jan Moe called it a comeback.", "called", "Coach Jan Moe called it a comeback"),
    ("One of them, the retired GP Arthur Moe, said it failed.", "said", "One of them, the retired GP Arthur Moe, said it failed"),
    ("The board met to hear Lee and approve the plan.", "approve", "The board met to hear Lee and approve the plan"),
    (
        "The minister expressed hope that local troops would take over.",
        "take",
        "The minister expressed hope that local troops would take over",
    ),
    ("Chen Hui, 28, and his aides opened three shops.", "opened", "Chen Hui and his aides opened three shops"),
    (
        "Each state may decide what bloc it is a member of, Orr said.",
        "decide",
        "Each state may decide what bloc it is a member of",
    ),
    ("Looking back, the war began badly.", "Looking", "Looking back, the war began badly"),
    (
        "Lund closed higher with the Marl Index rising 31 points to end at 280 points.",
        "rising",
        "The Marl Index rose 31 points to end at 280 points",
    ),
    (
        "At least 17 guards were killed and 26 people wounded during heavy fighting in the capital, medical sources and witnesses said.",
        "said",
        "Medical sources and witnesses said that at least 17 guards were killed",
    ),
    ("The town will hold a day of mourning on Friday.", "mourning", "The town will hold a day of mourning on 11 March 2022"),
    (
        "The minister presented it in March, proposing to freeze pay.",
        "freeze",
        "The minister presented it, proposing to freeze pay",
    ),
    ("She did not attend the trial in 2021.", "attend", "She did not attend the trial"),
    ("He is due to testify in June.", "testify", "He is due to testify"),
    ("It plans to close two mills by May and will cut 400 jobs in June.", "cut", "It will cut 400 jobs"),
]


def test_active() -> None:
    found = event("Police arrested two men in Lagos on Monday.", "arrested")
    assert (found.who, found.what, found.where) == ("Police", "two men", "Lagos")


def test_passive() -> None:
    found = event("Two men were arrested in Lagos by police on Monday.", "arrested")
    assert (found.who, found.what, found.where) == ("police", "Two men", "Lagos")


def test_noun() -> None:
    found = event("The army's bombardment of the port in Odessa lasted two days.", "bombardment")
    assert (found.who, found.what) == ("The army", "the port in Odessa")


def test_no_dangling_words_and_no_more_than_a_line() -> None:
    sentence = (
        "On Monday the regional appeals court in the capital, after months of hearings, upheld the ruling of the lower court "
        "against the company that had sold the land to the heirs of the former mayor for a price far below its value."
    )
    summary = event(sentence, "upheld").summary
    assert len(summary.split()) <= 22
    assert summary.split()[-1] not in ("of", "the", "to", "in", "for")


# What is no clause is told with the clause it hangs on.
FRAGMENTS = [
    ("The firm denied the claim, not the facts.", "denied", "The firm denied the claim"),
    (
        "Moe made 40 runs before having his stump knocked back.",
        "knocked",
        "Moe made 40 runs before having his stump knocked back",
    ),
    ("The High Court sitting in Lund threw out the claim.", "sitting", "The High Court was sitting in Lund"),
    (
        "Sales rose, helped by the takeover of the snack group Belmar, which was completed on Monday.",
        "completed",
        "The takeover of the snack group Belmar was completed",
    ),
    (
        "He had ignored a report on the sea wall which was submitted in 1972.",
        "submitted",
        "A report on the sea wall was submitted",
    ),
    ("He was struck off in November 1995 and arrested the following February.", "arrested", "He was arrested"),
    ("Kenya rebuilt its railway. The country borrowed money for it.", "borrowed", "Kenya borrowed money for it"),
    ("Kenya met Uganda. The country lost.", "lost", "The country lost"),
    ("The Harland Hotel burned down. The hotel opened in 1901.", "opened", "The Harland Hotel opened"),
    ("The firm closed its plant in Dundee, which shut in May.", "shut", "The firm's plant in Dundee shut"),
    ("Marl sued the union. Days after it started, the strike was banned.", "started", "It started"),
    ("He said the crew had handed out coats too late.", "handed", "The crew handed out coats too late"),
    ("Few people who saw the play liked it.", "saw", "Few people who saw the play liked it"),
    ("The shop said iPads sold well.", "sold", "iPads sold well"),
    ("Lee said the mill had gotten a new roof.", "gotten", "The mill got a new roof"),
    ("But sadly that leaves no time.", "leaves", "That leaves no time"),
    ("Ann Lee, recovered from a fever, sang on Monday.", "recovered", "Ann Lee had recovered from a fever"),
    ("The maps, updated a week before the flood, show the old bank.", "updated", "The maps were updated a week before the flood"),
    (
        "They failed to agree at a meeting which went into the early hours of Thursday.",
        "went",
        "A meeting went into the early hours of Thursday",
    ),
    ("The water rose for days, eclipsing the old record.", "eclipsing", "The water rose for days, eclipsing the old record"),
    ("Paes returned to the court after winning the title.", "winning", "Paes returned to the court after winning the title"),
    ("Outlining the plan, she told reporters that it was late.", "Outlining", "She outlined the plan"),
    ("He was accused of stealing the car.", "stealing", "He was accused of stealing the car"),
    ("A study published on Monday found cracks.", "published", "A study was published"),
    ("Annan called on states to take action.", "called", "Annan called on states to take action"),
    ("Dale will play if Oran win their appeal.", "play", "Dale will play if Oran win their appeal"),
    ("The talks will seek a consensus on how to run the port.", "run", "The talks will seek a consensus on how to run the port"),
    (
        "The talks have failed because of the war, the court said.",
        "said",
        "The court said that the talks have failed because of the war",
    ),
    ('"We have been working hard on it," Dale said.', "said", 'Dale said: "We have been working hard on it"'),
    ("The United Front (UF) party won the vote.", "won", "The United Front party won the vote"),
    ("The talks have failed in Oran.", "talks", "The talks have failed in Oran"),
    (
        "Growth slowed to 3 percent against the same period last year.",
        "slowed",
        "Growth slowed to 3 percent against the same period in 2021",
    ),
]


# What a word needs is told with it.
NEEDED = [
    ("The shop was broken into on Monday.", "broken", "The shop was broken into"),
    ("The firm never recovered from the fire of 1858.", "fire", "The fire"),
    (
        "After graduating in 1954, she joined the navy's survey office.",
        "graduating",
        "She graduated",
    ),
    (
        "Yields reached a record, according to a report by the UN Office on Ports issued in May.",
        "issued",
        "A report by the UN Office on Ports was issued",
    ),
    (
        "Over 70 percent have been partly or completely privatized.",
        "privatized",
        "Over 70 percent have been partly or completely privatized",
    ),
    ("Inspectors will check food prepared for the games.", "prepared", "Inspectors will check food prepared for the games"),
    (
        "Oran adopted, unilaterally or with the United Ports, sanctions to prevent fires.",
        "adopted",
        "Oran adopted sanctions to prevent fires",
    ),
    ("The mill will close if the dam is built, the mayor vowed.", "close", "The mill will close if the dam is built"),
    (
        "The crash occurred at about 2:40 p.m. in the village square when a truck hit a bus.",
        "occurred",
        "The crash occurred in the village square",
    ),
    ("The Iron Bank (IB) has closed its office in Lima.", "closed", "The Iron Bank has closed its office in Lima"),
    ("They pledged to push the plan through in March.", "push", "They pledged to push the plan through"),
    ("The permit was issued days after he was accused.", "issued", "The permit was issued"),
    ("It coincided with the feast which marks the end of Ramadan.", "marks", "The feast marks the end of Ramadan"),
    (
        "The Trade Ministry, the Ministry of Land and the Central Bank have issued a notice.",
        "issued",
        "The Trade Ministry, the Ministry of Land and the Central Bank have issued a notice",
    ),
    (
        "Their resignations came after the top leaders failed to reach agreement on a national unity government.",
        "came",
        "Their resignations came after the top leaders failed to reach agreement on a national unity government",
    ),
    (
        "The council also studied the issue of joining and renaming the schools.",
        "renaming",
        "The council studied the issue of joining and renaming the schools",
    ),
    ("She was arrested in September and charged two months later.", "charged", "She was charged"),
    ("He was arrested in May and died in prison.", "died", "He died in prison"),
    ("Her first trial ended in a hung jury last October.", "ended", "Her first trial ended in a hung jury"),
    ("OSTREY, March 8 — A jury on Friday acquitted the mayor.", "acquitted", "A jury acquitted the mayor"),
    (
        "The law would affect firms and put on them a duty to prove that it is safe.",
        "put",
        "The law would put on them a duty to prove that it is safe",
    ),
    (
        "Officials should be subjected to sanctions and probed for their crimes.",
        "probed",
        "Officials should be probed for their crimes",
    ),
    ("Only swans born in spring died on Monday.", "died", "Only swans born in spring died"),
    ("Annan called on states on Friday to take strong action.", "called", "Annan called on states to take strong action"),
    (
        "The Orlan Bank said in a statement that its first rate change was aimed at keeping the outlook for prices under control.",
        "said",
        "The Orlan Bank said that its first rate change was aimed at keeping the outlook for prices under control",
    ),
    (
        "Dailies said Marek must step down and warned Dale to face the crisis with wisdom.",
        "warned",
        "Dailies warned Dale to face the crisis with wisdom",
    ),
    (
        "Oran Chief of Staff Dan Moe on Monday rejected some findings of the panel.",
        "rejected",
        "Oran Chief of Staff Dan Moe rejected some findings of the panel",
    ),
    (
        "Oran has made efforts to promote the use of technology in schools.",
        "made",
        "Oran has made efforts to promote the use of technology in schools",
    ),
    (
        "President Moe ordered the deployment on Saturday to help the town restore order after the parties threatened protests.",
        "ordered",
        "President Moe ordered the deployment to help the town restore order",
    ),
    (
        "The event, organized in Oran since 1996, has become a forum for leaders.",
        "organized",
        "The event has been organized in Oran",
    ),
    (
        "The experts are expected to return to Lima on Thursday, according to local officials.",
        "according",
        "According to local officials, the experts are expected to return to Lima on 10 March 2022",
    ),
    (
        "Bad weather and a steep slope were the cause of the accident.",
        "accident",
        "Bad weather and a steep slope were the cause of the accident",
    ),
    (
        "The results come after ministers warned of more arrests.",
        "come",
        "The results come after ministers warned of more arrests",
    ),
    (
        "The dollar crawled back on Monday following its drop to a low.",
        "drop",
        "The dollar crawled back on 7 March 2022 following its drop to a low",
    ),
    ('"We do not need to keep them," Chao Pirun said.', "keep", "Chao Pirun: we do not need to keep them"),
    (
        "A man named Samad, who claimed to lead them, said a fighter carried out the attack.",
        "said",
        "A man named Samad said a fighter carried out the attack",
    ),
    ("The president has called the vote a milestone that will boost stability.", "boost", "A milestone will boost stability"),
    ("Dale downed Oran 2-0 on Saturday.", "downed", "Dale downed Oran 2-0"),
    (
        "Reports led the soldiers to believe the driver was at the camp.",
        "led",
        "Reports led the soldiers to believe the driver was at the camp",
    ),
    ("The state has never confirmed or denied the rumours.", "denied", "The state has never confirmed or denied the rumours"),
    (
        "If three other projects are counted, the cost will rise to two billion.",
        "rise",
        "The cost will rise to two billion if three other projects are counted",
    ),
    (
        "Some two million people would find work, the Herald quoted the minister as saying.",
        "quoted",
        "The Herald quoted the minister as saying that some two million people would find work",
    ),
    ("It will be harder for the town to handle the floods.", "handle", "It will be harder for the town to handle the floods"),
    (
        "The mission is expected to last until the end of the month.",
        "last",
        "The mission is expected to last until the end of the month",
    ),
    ("The rulers seem determined to crush the protest.", "crush", "The rulers seem determined to crush the protest"),
    ("The law sets fines for journalists who violate the code.", "violate", "Journalists who violate the code"),
    (
        "A bomb struck a patrol on Monday, killing one man and wounding three others.",
        "wounding",
        "A bomb struck a patrol, killing one man and wounding three others",
    ),
    (
        "The panel will correct its mistakes in order to form a report.",
        "form",
        "The panel will correct its mistakes in order to form a report",
    ),
    ("The fair is the largest event ever held in Oran.", "held", "The fair is the largest event ever held in Oran"),
]

JOINED = [  # commas, names with hyphens, halves
    (
        "The Harbour Index ended at 4,210 points on Tuesday, 12 points above Monday's level.",
        "ended",
        "The Harbour Index ended at 4,210 points, 12 points above Monday's level",
    ),
    ("Oil fell on Friday, giving back the gains of the week.", "fell", "Oil fell, giving back the gains of the week"),
    (
        "The town's leaders, including Mayor Omar el-Dib, opened the fair on Monday.",
        "opened",
        "The town's leaders, including Mayor Omar el-Dib, opened the fair",
    ),
    (
        "The veteran envoy Adnan al-Lami called for a truce on Monday.",
        "called",
        "The veteran envoy Adnan al-Lami called for a truce",
    ),
    ("Wal-Mart opened a depot in Lund on Monday.", "opened", "Wal-Mart opened a depot in Lund"),
    ("World No. 1 Ann Lee won the race on Monday.", "won", "World No. 1 Ann Lee won the race"),
    (
        "The crew was repairing a cable some 30 kilometers (19 miles) north of Lund.",
        "repairing",
        "The crew was repairing a cable some 30 kilometers north of Lund",
    ),
    (
        "The plan was made by a venture between the bank after years of talks.",
        "made",
        "The plan was made by a venture after years of talks",
    ),
    (
        "The winning goal came on the last day of training in May.",
        "training",
        "The winning goal came on the last day of training",
    ),
]

QUOTED = [  # what is said, where the parser finds a clause and where it does not
    ('Lee said: "It is a mistake."', "said", "Lee said that it is a mistake"),
    ('"It\'s easy to forget the flood," said the miller.', "said", "The miller said that it's easy to forget the flood"),
    ('"We painted the bridge twice," said the mayor on Monday.', "said", 'The mayor said: "We painted the bridge twice"'),
    (
        '"Beauty above all else," said the sculptor before leaving the hall.',
        "said",
        'The sculptor said before leaving the hall: "Beauty above all else"',
    ),
    ('"The plan was a mistake," fumed Moe.', "fumed", 'Moe fumed: "The plan was a mistake"'),
    (
        "Norda expects its profit to rise 9 percent next year, the firm said.",
        "expects",
        "Norda expects its profit to rise 9 percent in 2023",
    ),
]

PARTICIPLES = [
    ("The clerk told the panel that he was beaten and locked in a cellar.", "locked", "The clerk was locked in a cellar"),
    (
        "The boat was found broken to pieces by two divers on Monday.",
        "broken",
        "The boat was found broken to pieces by two divers",
    ),
    ("Violence flared in the port on Monday despite a truce.", "flared", "Violence flared in the port despite a truce"),
    (
        "The tax would hit firms selling or renting more than one boat.",
        "renting",
        "The tax would hit firms selling or renting more than one boat",
    ),
]

APART = [  # what belongs to another clause, or is no word of its own
    ("Lee paid a visit to Oran November 3-4.", "paid", "Lee paid a visit to Oran"),
    ("The index has climbed 2.8 percent and core prices have risen 2.5 percent.", "risen", "Core prices have risen 2.5 percent"),
    ("Built in 1931, the bridge collapsed on Monday.", "Built", "The bridge was built"),
    ("The plane made a dawn emergency landing in Oran on Sunday.", "landing", "The plane made a dawn emergency landing in Oran"),
    (
        "The vote depends on the weather in the north, underlined the Danish envoy.",
        "underlined",
        "The Danish envoy underlined that the vote depends on the weather in the north",
    ),
    (
        "A miner was hurt on Monday, while patrolling a tunnel in the north, the firm said.",
        "patrolling",
        "A miner was hurt on 7 March 2022 while patrolling a tunnel in the north",
    ),
    ("It fell, with the losses likely to be recouped in May.", "recouped", "The losses likely to be recouped"),
    (
        "Local media cited the Lund Union as saying that farmers grow more trees.",
        "saying",
        "Local media cited the Lund Union as saying that farmers grow more trees",
    ),
    (
        "The farmers grow more trees, local media cited the Lund Union as saying on Friday.",
        "saying",
        "Local media cited the Lund Union as saying that the farmers grow more trees",
    ),
    (
        "Ten men were killed and 26 other people wounded during fights, witnesses said.",
        "wounded",
        "26 other people were wounded during fights",
    ),
    ("Two men were killed in May and nine were wounded.", "wounded", "Nine men were wounded"),
    ("Two men were killed in May when a ferry sank.", "killed", "Two men were killed when a ferry sank"),
    ("Ann Lee, who was on a state visit to Lund in May, fell ill.", "visit", "Ann Lee was on a state visit to Lund"),
    ("Work is to start in May and be finished within two years.", "finished", "Work is to be finished within two years"),
    ("The court wants the tower tested.", "tested", "The court wants the tower tested"),
    (
        "It stands to gain more by a sale than by leaving the fund.",
        "leaving",
        "It stands to gain more by a sale than by leaving the fund",
    ),
    (
        "They will work not just on trade but also on closing the camp.",
        "closing",
        "They will work not just on trade but also on closing the camp",
    ),
    ("The mill was built in Lund and sold to a rival in 1994.", "sold", "The mill was sold to a rival"),
    ("They vowed to build it before the rains begin in November.", "begin", "The rains begin"),
    ("Lee threatened to leave if the noise did not stop.", "threatened", "Lee threatened to leave if the noise did not stop"),
    ("Lee will step down once the sale is closed.", "step", "Lee will step down once the sale is closed"),
    ("The school where Ann was hidden opened in May.", "hidden", "Ann was hidden in the school"),
    ("It looks as though they left.", "left", "It looks as though they left"),
    ("Doctors said 40 wounded had been brought in.", "brought", "40 wounded were brought in"),
    ("Lee was elected in 2002 and 2006.", "elected", "Lee was elected in 2002 and 2006"),  # the date tells the first
    ("The army shelled the hills on Friday, killing ten men.", "shelled", "The army shelled the hills, killing ten men"),
    ("A storm hit the coast in May, leaving two people dead.", "hit", "A storm hit the coast, leaving two people dead"),
    ("It is the reason for Marl to sue.", "sue", "It is the reason for Marl to sue"),
    ("Marl sued so that they would stop.", "stop", "Marl sued so that they would stop"),
    ("Ten men were killed and nine hurt in May when a train derailed.", "killed", "Ten men were killed when a train derailed"),
    ("She threatened on Sunday to resign if the law failed.", "threatened", "She threatened to resign if the law failed"),
    ("It was a loan that the fund granted Norland in May.", "granted", "The fund granted a loan"),
    ("Lee was hired in 1901 and built carts in May 1902.", "built", "Lee built carts"),
    ("By a 5-4 vote, the council upheld a law that bans dogs.", "vote", "The council upheld a law that bans dogs by a 5-4 vote"),
    ("After the split, the port will have two docks.", "split", "The port will have two docks after the split"),
    ("The port is subject to council approval.", "approval", "The port is subject to council approval"),
    (
        "According to the announcement, Marl bought two docks.",
        "announcement",
        "According to the announcement, Marl bought two docks",
    ),
    ("In a speech, the mayor said that two men had left.", "speech", "The mayor said in a speech that two men had left"),
    ("Ann Lee has signed a letter of intent to buy a mill.", "buy", "Ann Lee has signed a letter of intent to buy a mill"),
    ("The envoy said of the attack what he had to say.", "attack", "The envoy said of the attack what he had to say"),
    ("The council called on the city to close the port.", "close", "The council called on the city to close the port"),
    ("The sides discussed how to expand the port.", "expand", "The sides discussed how to expand the port"),
    ("The guards told them what to do.", "do", "The guards told them what to do"),
    ("Lee was tired and asking people to leave.", "leave", "Lee was asking people to leave"),
    ("The firm seeks an order for the bank to stop the sale.", "stop", "The firm seeks an order for the bank to stop the sale"),
    (
        "The talks focused on the importance of working to rebuild the port.",
        "focused",
        "The talks focused on the importance of working to rebuild the port",
    ),
    ("The bridge at Lower Oran, built in 1911, was sold in May.", "built", "The bridge at Lower Oran was built"),
    ("Guards carried the last of the children out on Monday.", "carried", "Guards carried the last of the children out"),
    ("A home was evacuated on Sunday night, when the water was still rising.", "evacuated", "A home was evacuated"),
    ("Lee was honoured in 1988 and retired in 1997.", "retired", "Lee retired"),
    ("Lee studied in Madrid from 1950 to 1955.", "studied", "Lee studied in Madrid"),
    ("They lost on Monday, both winning a medal in the end.", "winning", "Both were winning a medal in the end"),
    ("The board met the envoy here on Monday.", "met", "The board met the envoy"),
    ("The envoy arrived here on Monday.", "arrived", "The envoy arrived here"),
    ("Her brother, Sam Lee told the paper about the fire.", "told", "Sam Lee told the paper about the fire"),
]

WHOLE = [  # clauses that are told whole, or end where they can
    (
        'The ministry will give a "firm" answer if its plants are shelled by the rebels, an army spokesman vowed here Sunday.',
        "vowed",
        "An army spokesman vowed that the ministry will give a firm answer if its plants are shelled by the rebels",
    ),
    (
        "Officials said 10 horses were killed and about 30 others injured in the fire.",
        "killed",
        "10 horses were killed in the fire",
    ),
    (
        "The survey showed that 75 percent of people thought it was normal for boys to sell fruit.",
        "thought",
        "75 percent of people thought it was normal for boys to sell fruit",
    ),
    ("It is just not possible to recover from that.", "recover", "It is not possible to recover from that"),
    (
        "A fire had occurred in the Marl Petroleum Corporation (MPC) Harbour Chemical company on Nov. 13.",
        "occurred",
        "A fire occurred in the Marl Petroleum Corporation Harbour Chemical company",
    ),
    (
        "Drivers said they would strike from shortly after midnight Wednesday unless they reached a deal.",
        "strike",
        "Drivers would strike unless they reached a deal",
    ),
    (
        "The team was asked to conduct a review of the last polls held on September 28 this year.",
        "held",
        "The last polls were held",
    ),
    (
        "South Marl won the silver with 186 points and North Marl the bronze with 174 points after the qualifying round.",
        "won",
        "South Marl won the silver with 186 points",
    ),
    ("The colder summer could raise the grain stocks.", "raise", "The colder summer could raise the grain stocks"),
    ("The ferry went missing during a race.", "went", "The ferry went missing during a race"),
    (
        "Marl scored all of their penalties with Ann Lee, Jo Hale and Sue Moe finding the target while the keeper saved two.",
        "scored",
        "Marl scored all of their penalties",
    ),
    (
        "The Marl composite index advanced 8.81, or 0.41 percent, to 2,178.24.",
        "advanced",
        "The Marl composite index advanced 8.81, or 0.41 percent, to 2,178.24",
    ),
    ("Marl are competing at their first finals since 1974.", "competing", "Marl are competing at their first finals since 1974"),
    (
        "Moe has been in hospital for eight weeks, after first suffering a fever, but deteriorated on Friday with an infection.",
        "deteriorated",
        "Moe deteriorated with an infection",
    ),
    (
        "The mayor was feeling well after undergoing surgery at the city hospital on Monday.",
        "undergoing",
        "The mayor underwent surgery at the city hospital",
    ),
    ("The fire happened at around 10:00 a.m. on Monday.", "happened", "The fire happened at around 10:00 a.m. on Monday"),
    (
        "After reading the letter, the court found that the vote had been fair and that the council had acted within its powers.",
        "reading",
        "After reading the letter, the court found that the vote had been fair",
    ),
    ("They asked whom the boats belonged to.", "asked", "They asked whom the boats belonged to"),
]

SPOKEN = [  # with who says "my" and "us"; and what is told until when, without whom
    ('"Nobody forced me to give up my seat," Lee said.', "forced", "Lee: nobody forced me to give up my seat"),
    ('"Our branches have achieved good results," said Hale.', "achieved", "Hale: our branches have achieved good results"),
    (
        '"The only reason I remained at the club following the loss was the coach," said Hale.',
        "remained",
        "Hale remained at the club following the loss",
    ),
    (
        "Without the efforts of Moe, they would not have been able to stand here.",
        "able",
        "They would not have been able to stand here without the efforts of Moe",
    ),
    (
        "Congress is not likely to take up either measure until next year.",
        "take",
        "Congress is not likely to take up either measure until 2023",
    ),
    (
        "Thousands had been housed in Marl until the beginning of last week.",
        "housed",
        "Thousands had been housed in Marl until the beginning of last week",
    ),
    (
        "Officials could not say when the lake would crest after two weeks of the worst flooding this century.",
        "flooding",
        "Two weeks of the worst flooding this century",
    ),
    (
        "It traded between 115.40 yen, its lowest level since Aug. 21, and 116.23 yen during the day, most often at 115.65 yen.",
        "traded",
        "It traded most often at 115.65 yen",
    ),
    (
        "The Lee-Moe meeting, to be held at the harbour on late Monday afternoon, comes ahead of a summit between the two.",
        "comes",
        "The Lee-Moe meeting, to be held at the harbour on late Monday afternoon, comes ahead of a summit between the two",
    ),
    (
        "Lee said the script threw in a lot about people rising from their 'vessels' to a 'higher level.'",
        "threw",
        "The script threw in a lot about people rising from their vessels to a higher level",
    ),
    (
        "Several members of the board, who rented a house from Moe, left on Sunday.",
        "rented",
        "Several members of the board rented a house from Moe",
    ),
]

OPEN = [  # what is only asked or supposed is told with who asks, and with what hangs on it
    ("He asked whether the bridge had been closed.", "closed", "He asked whether the bridge had been closed"),
    ("He asked whether the bridge had been closed.", "asked", "He asked whether the bridge had been closed"),
    (
        "The bridge will not be closed unless the river rises.",
        "rises",
        "The bridge will not be closed unless the river rises",
    ),
    (
        "If the council rejects the plan, the company will risk losing its licence.",
        "rejects",
        "If the council rejects the plan, the company will risk losing its licence",
    ),
    ("Officials could not say when the lake would crest.", "crest", "Officials could not say when the lake would crest"),
    (
        "The mills which do not meet the rules of safety will be closed down.",
        "meet",
        "The mills which do not meet the rules of safety will be closed down",
    ),
    ("I have always said that, but nobody wants to hear it.", "said", "I have always said that"),
    (
        "Excluding new car prices, core inflation would have risen by 0.1 percent in October.",
        "risen",
        "Core inflation would have risen by 0.1 percent excluding new car prices",
    ),
    (
        "Minister Jan Moe and visiting senior envoys agreed on Monday that the port should close.",
        "agreed",
        "Minister Jan Moe and visiting senior envoys agreed that the port should close",
    ),
    (
        "The board would approve banks with good controls to manage new products, he said.",
        "approve",
        "The board will approve banks with good controls to manage new products",
    ),
    (
        "Sentencing is scheduled for February 17, with the guard facing a long sentence.",
        "scheduled",
        "Sentencing is scheduled for February 17, with the guard facing a long sentence",
    ),
    (
        "The Marl Six is a forum that first met in Lima after the crisis.",
        "met",
        "The Marl Six first met in Lima after the crisis",
    ),
    (
        "Hale vowed to boycott any vote, describing the move as a coup.",
        "describing",
        "Hale vowed to boycott any vote, describing the move as a coup",
    ),
]

AIMS = [  # an infinitive with the clause of its noun
    (
        "They met to discuss ways to cut costs and keep the old culture.",
        "keep",
        "They met to discuss ways to cut costs and keep the old culture",
    ),
    (
        "A quake of this size has the potential to cause a huge wave.",
        "cause",
        "A quake of this size has the potential to cause a huge wave",
    ),
    ("Moe got permission to go home.", "go", "Moe got permission to go home"),
    ("The troops will be the first to deploy in the north.", "deploy", "The troops will be the first to deploy in the north"),
    (
        "The ship carried 201 migrants, the majority of whom came from the south.",
        "came",
        "The majority of the 201 migrants came from the south",
    ),
    (
        "The aid will go to a variety of branches including the supply, training and building departments.",
        "go",
        "The aid will go to a variety of branches including the supply, training and building departments",
    ),
    (
        "The council president went on to say that the money would be used for the hospital.",
        "went",
        "The council president went on to say that the money would be used for the hospital",
    ),
    ("Hale was born in March 1937.", "born", "Hale was born"),
]

DENIED = [  # what a denial, a rumour or a condition holds is told with it; and what a clause needs
    (
        "Police denied reports that a second man was being sought in Oran.",
        "sought",
        "A second man was being sought in Oran",
    ),
    (
        "The prosecutors have not said whether they believe the killing was planned.",
        "planned",
        "The prosecutors have not said whether they believe the killing was planned",
    ),
    (
        "The shop will remain closed while the work is completed.",
        "completed",
        "The shop will remain closed while the work is completed",
    ),
    (
        "If the rebels failed to return to the table by Thursday, the offer would lapse.",
        "return",
        "If the rebels failed to return to the table, the offer would lapse",
    ),
    (
        "The firm did not expect a recovery before the second half of next year.",
        "expect",
        "The firm did not expect a recovery before the second half of next year",
    ),
    (
        "It was followed by 300 aftershocks, the strongest of which forced crews to leave.",
        "forced",
        "The strongest of the 300 aftershocks forced crews to leave",
    ),
    (
        "Built in 1888 and rebuilt after a fire in 1901, the mill made cloth.",
        "rebuilt",
        "The mill was rebuilt after a fire in 1901",
    ),
    ("Built in 1888 and rebuilt after a fire in 1901, the mill made cloth.", "Built", "The mill was built"),
    ("Moe sent his wife and children away on Thursday.", "sent", "Moe sent his wife and children away"),
    (
        "The engineers found that a valve was closing more slowly than required.",
        "closing",
        "A valve was closing more slowly than required",
    ),
    ("Lee lost to Moe in straight sets 15-5, 15-8 on Friday.", "lost", "Lee lost to Moe in straight sets 15-5, 15-8"),
    (
        "The valve was replaced, he said, adding that new tests had been introduced for all engines of the series.",
        "adding",
        "He added that new tests had been introduced for all engines of the series",
    ),
    (
        "The ship carried twice the number of people it was licensed to carry.",
        "carried",
        "The ship carried twice the number of people it was licensed to carry",
    ),
    (
        "She was at a meeting attended by some 400 pilots, who voted by a show of hands to go on.",
        "meeting",
        "She was at a meeting attended by some 400 pilots",
    ),
    (
        "Oran will hold the vote once the council issues its decree.",
        "issues",
        "Oran will hold the vote once the council issues its decree",
    ),
]

SHARED = [  # subjects and complements that clauses share
    (
        "She won a grant to read law at Leeds, graduated in 1944 and, after a year in Lima, moved to the United States.",
        "graduated",
        "She graduated",
    ),
    ("The envoy proposed that a joint team be sent to investigate.", "sent", "The envoy proposed that a joint team be sent"),
    (
        "Moe spent nine months in detention before being placed under house arrest.",
        "placed",
        "Moe spent nine months in detention before being placed under house arrest",
    ),
    ("It is for Oran to decide whether it wants to come.", "decide", "It is for Oran to decide whether it wants to come"),
    ("The college had a rule against employing wives.", "employing", "The college had a rule against employing wives"),
    ("The firm has yet to provide details of the plan.", "provide", "The firm has yet to provide details of the plan"),
]

TOGETHER = [  # alternatives, goals and degrees stay with what they belong to
    (
        "The district would have to ask voters for a tax increase or make cuts.",
        "make",
        "The district would have to ask voters for a tax increase or make cuts",
    ),
    (
        "Marl knocked top-flight Oran out of the cup, winning the tie 2-1.",
        "winning",
        "Marl knocked top-flight Oran out of the cup, winning the tie 2-1",
    ),
    ("It is too early to speak about the cause.", "speak", "It is too early to speak about the cause"),
    (
        "The agreement must be approved by both parliaments before it takes effect.",
        "takes",
        "The agreement must be approved before it takes effect",
    ),
    (
        "A weaker coin and rising energy prices could force the bank to act.",
        "force",
        "A weaker coin and rising energy prices could force the bank to act",
    ),
    (
        "A court ruled that the maker must pay 184 million euros in damages to customers for its part in a price-fixing cartel that lasted a decade and covered most of the countries of the continent.",
        "ruled",
        "A court ruled that the maker must pay 184 million euros in damages to customers for its part in a price-fixing cartel",
    ),
    (
        "The company said in a statement, adding that it had set aside nine million euros for the case.",
        "adding",
        "The company said in a statement that it had set aside nine million euros for the case",
    ),
]

FIGURES = [  # figures, degrees and small letters
    ("The dam, built in 1961 and raised in 1987, gave way.", "raised", "The dam was raised"),
    ("Its economy shrank by more than 10%.", "shrank", "Its economy shrank by more than 10%"),
    ("The cuts went too far, Lee said.", "went", "The cuts went too far"),
    ("Nineteen miners were confirmed dead, rescuers said.", "said", "Rescuers said that nineteen miners were confirmed dead"),
    ("Whoever takes the job will face the same figures.", "takes", "Whoever takes the job will face the same figures"),
    (
        "The commission expected any new government to respect the deal.",
        "respect",
        "The commission expected any new government to respect the deal",
    ),
    (
        "The commission expected any new government to respect the deal.",
        "expected",
        "The commission expected any new government to respect the deal",
    ),
    (
        "Fifty-six of them managed to escape or were brought to the surface.",
        "escape",
        "Fifty-six of them managed to escape or were brought to the surface",
    ),
    ("Twelve others remained trapped underground on Monday.", "trapped", "Twelve others remained trapped underground"),
    (
        "The two nurses and one Belgian cook, who were seized in Niger, are well.",
        "seized",
        "The two nurses and one Belgian cook were seized in Niger",
    ),
]

QUOTED_CLAUSES = [  # clauses of quotations
    (
        '"Marl has not missed a payment and Marl will not miss a payment," Lee said.',
        "missed",
        "Lee: Marl has not missed a payment",
    ),
    ('"I do not know how I won that," Lee said.', "won", "Lee: I do not know how I won that"),
    ('"That one will hurt," Lee said.', "said", "Lee said that one will hurt"),
    (
        "The colors begin to fade when they are exposed to air.",
        "exposed",
        "The colors begin to fade when they are exposed to air",
    ),
]

LINKED = [  # clauses that hang on others in unlikely ways, and what the parser takes apart
    (
        "The government fell on Tuesday after its smallest member, the Rural Union, withdrew two ministers.",
        "withdrew",
        "The government's smallest member, the Rural Union, withdrew two ministers",
    ),
    (
        "If my friends believe it, let them say so in the chamber.",
        "say",
        "Let them say so in the chamber if my friends believe it",
    ),
    (
        "Moe said the only people who lost a bet in this case were the patients.",
        "lost",
        "The only people who lost a bet in this case were the patients",
    ),
    (
        "The strongest of the shocks sent terrified residents running back into the streets.",
        "running",
        "The strongest of the shocks sent terrified residents running back into the streets",
    ),
    ("The guard made him leave the room on Monday.", "leave", "The guard made him leave the room"),
    ("Police watched the man enter the bank on Monday.", "enter", "Police watched the man enter the bank"),
    ('"We saw the flag stay down," Moe said.', "stay", "Moe: we saw the flag stay down"),
    ('"Leave them," Ann Moe said, watching the wreath.', "Leave", "Ann Moe: leave them"),
    (
        "There is no evidence that the illness passes from person to person, Dr Moe said.",
        "said",
        "Dr Moe said that there is no evidence that the illness passes from person to person",
    ),
    (
        "There is no evidence that the illness passes from person to person, Dr Moe said.",
        "passes",
        "There is no evidence that the illness passes from person to person",
    ),
    (
        "The delegation had left, Moe added, and had stayed at the request of the hosts.",
        "stayed",
        "The delegation stayed at the request of the hosts",
    ),
    (
        '"I was elected to finish a job, and I have not finished it," Ann Moe told reporters after a cabinet meeting.',
        "elected",
        "Ann Moe was elected to finish a job",
    ),
    (
        "Fighting has killed about 4,000 people and driven 70,000 from their homes, according to relief workers.",
        "driven",
        "Fighting has driven 70,000 from their homes",
    ),
    ("She told me to hold on and not to look round.", "look", "She told me not to look round"),
    (
        "Profit rose to 2.4 billion euros from 2.1 billion, driven by strong demand from refineries.",
        "driven",
        "Profit was driven by strong demand from refineries",
    ),
    (
        "The company expected profit to grow again this year unless the dollar weakens much further.",
        "weakens",
        "The company expected profit to grow again in 2022 unless the dollar weakens much further",
    ),
    (
        "The group has been promised 100 pounds, provided that the rest can be found by Easter.",
        "found",
        "The group has been promised 100 pounds, provided that the rest can be found",
    ),
    ("Moe denied there was any split.", "split", "Moe denied there was any split"),
    ("The firm has not decided whether to do so.", "do", "The firm has not decided whether to do so"),
    ("A similar dispute lasted nine days.", "lasted", "A similar dispute lasted nine days"),
    ("The minister appealed to both sides to show restraint.", "show", "The minister appealed to both sides to show restraint"),
    (
        "Bank chief Ann Moe denied that the setback had made her more willing to overpay this time.",
        "overpay",
        "The setback did not make Ann Moe more willing to overpay this time",
    ),
    ('"My mother pushed me on to a crate," said Mr Moe, now 84.', "pushed", "Mr Moe: my mother pushed me on to a crate"),
    (
        "Several hundred have already done so, according to local leaders.",
        "according",
        "According to local leaders, several hundred have already done so",
    ),
    (
        "A teacher, noticing that the girl was clever, lent her a microscope.",
        "noticing",
        "Noticing that the girl was clever, a teacher lent the girl a microscope",
    ),
    ("The magnitude 7.1 tremor hit shortly after dawn, toppling houses.", "hit", "The magnitude-7.1 tremor hit, toppling houses"),
    ("LYON, France - Bus drivers in eight cities walked out on Tuesday.", "walked", "Bus drivers in eight cities walked out"),
]

TURNED = [  # conditions by inversion, neither and nor, names between commas, free relatives
    (
        "Should the mill fail to pay, its licence will be withdrawn.",
        "fail",
        "Should the mill fail to pay, the mill's licence will be withdrawn",
    ),
    (
        "Had Ann Moe not persisted, it might have continued for years.",
        "persisted",
        "Had Ann Moe not persisted, it might have continued for years",
    ),
    ("She neither shouted nor wept.", "wept", "She neither shouted nor wept"),
    (
        "Her contract forbade her to compete with the firm or to hire anyone.",
        "hire",
        "Her contract forbade her to compete with the firm or to hire anyone",
    ),
    (
        "The study met the standard of its day, the judge held.",
        "held",
        "The judge held that the study met the standard of its day",
    ),
    (
        "Two papers wondered what impact the execution of the king would have on the country.",
        "wondered",
        "Two papers wondered what impact the execution of the king would have on the country",
    ),
    ("Moe and Dale have not met since Monday.", "met", "Moe and Dale have not met since 7 March 2022"),
    ("A Vienna insurer, Moe & Dale, withdrew in May.", "withdrew", "A Vienna insurer, Moe & Dale, withdrew"),
    (
        "The congress began badly. Its opening was delayed for three hours.",
        "delayed",
        "The congress's opening was delayed for three hours",
    ),
    (
        "It will be built, provided that the city meets the rest.",
        "meets",
        "It will be built, provided that the city meets the rest",
    ),
    ("I would like to see where that pawn went.", "see", "I would like to see where that pawn went"),
    (
        "She said the walkout would last until the company returned to the table.",
        "returned",
        "The walkout would last until the company returned to the table",
    ),
    (
        "It declined to comment on a 2009 inspection in which faults were found.",
        "inspection",
        "An inspection in which faults were found",
    ),
    (
        "A spokeswoman for the brewer said it had enough stock for three weeks.",
        "had",
        "The brewer had enough stock for three weeks",
    ),
    ("The delegate, Carl Moe, confirmed that he had switched his support.", "switched", "Carl Moe switched his support"),
    (
        "The owners could help them tell their story and expand their club.",
        "expand",
        "The owners could help them tell their story and expand their club",
    ),
    ("He published two volumes on flora, both illustrated by his wife.", "illustrated", "Both were illustrated by his wife"),
    ('"They wanted to know if I could do anything," she said.', "know", "They wanted to know if I could do anything"),
    (
        "Her contract forbade her to compete with the firm until 2016.",
        "compete",
        "Her contract forbade her to compete with the firm until 2016",
    ),
    (
        '"Had Ms Moe not persisted, it might have continued for years," Imogen Slade said.',
        "said",
        "Imogen Slade said that it might have continued for years had Ms Moe not persisted",
    ),
    ("In May, India tested a missile, according to a report.", "according", "According to a report, India tested a missile"),
    ('"On Monday, Ontario attacked us," said Moe.', "attacked", "Moe: Ontario attacked us"),
    ('"We won," said a lawyer, Ann Moe', "won", "Ann Moe: we won"),
    ("Neither of the men was killed.", "killed", "Neither of the men was killed"),
    ("The coach said he had not decided whether to stay.", "decided", "The coach had not decided whether to stay"),
    ("Old probes, including Magellan, which operated until 1994, were slow.", "operated", "Magellan operated until 1994"),
    (
        "The Food and Drug Administration on Tuesday approved it, overruling its own advisers, who had voted against it.",
        "voted",
        "The Food and Drug Administration's own advisers voted against it",
    ),
    (
        "It was mended by Ann Lee, a grandchild of the founder, who served as mayor until 1953.",
        "served",
        "Ann Lee served as mayor until 1953",
    ),
    (
        "A plan for a crossing of the Lune, which Lee submitted in 1938, failed.",
        "submitted",
        "Lee submitted a plan for a crossing of the Lune",
    ),
    ("A third, the merchant Carl Moe, fled the country in 2009.", "fled", "The merchant Carl Moe fled the country"),
    ("Strand, then finance minister, resigned.", "resigned", "Strand resigned"),
    ("Rain fell on the city. Its streets flooded.", "flooded", "Its streets flooded"),
    ("A spokesman for the airport said it was snowing.", "snowing", "It was snowing"),
    ("Level 3 Communications announced a sale in May.", "announced", "Level 3 Communications announced a sale in May"),
    ("US - China talks were halted on Monday.", "halted", "US - China talks were halted"),
    ("Those who say otherwise should bring us the cartridges.", "say", "Those who say otherwise should bring us the cartridges"),
    ("Karen Moe, 38, and Joseph Dale, 51, were freed.", "freed", "Karen Moe and Joseph Dale were freed"),
    ("Critics say I lied.", "lied", "I lied"),
    ("She did not resign, nor did she apologise to them.", "apologise", "Nor did she apologise to them"),
]

MISPLACED = [  # subjects that the parser hung on other verbs, and clauses whose start it lost
    ("Nordenloppet China was held on Monday. The race was brought to China in 2003.", "brought", "The race was brought to China"),
    ("On December 2, divers searching for a stolen car discovered the body.", "discovered", "Divers discovered the body"),
    ("An autopsy completed the following week showed that he had drowned.", "showed", "An autopsy showed that he had drowned"),
    (
        "The shelling of the town of Olsk, which killed nine, was condemned.",
        "killed",
        "The shelling of the town of Olsk killed nine",
    ),
    ("When Moe died, two of his cousins, Otto and Ludwig, laid claim to it.", "laid", "Two of Moe's cousins laid claim to it"),
    ("Ann Hollis, a geologist whose cores, drilled over decades, changed science, died on April 9.", "died", "Ann Hollis died"),
    (
        "If the parties agree by Friday, Ms. Lee said, a feast could take place in May.",
        "agree",
        "If the parties agree, a feast could take place",
    ),
    (
        "Her father, drafted the previous autumn, was never heard from again.",
        "drafted",
        "Her father was drafted",
    ),
    ("The firm, Acme Partners, filed for bankruptcy in 2021.", "filed", "The firm, Acme Partners, filed for bankruptcy"),
    ("The army, which was beaten, held out until May.", "held", "The army held out until May"),
    ("Lee sued on May 2; the case was denied on August 30.", "denied", "The case was denied"),
    ("It cost $6 million, of which $1 million was paid in May.", "paid", "$1 million was paid"),
    (
        "Had he read it, wrote the clerk Ann Lee in 1921, the case might have been lost.",
        "wrote",
        "The clerk Ann Lee wrote that the case might have been lost had he read it",
    ),
    ("He told the board on Monday of his plan.", "told", "He told the board of his plan"),
    ("Neither enjoyed it long.", "enjoyed", "Neither enjoyed it long"),
    ("The guards were held, questioned by the army and freed on Monday.", "freed", "The guards were freed"),
    ("Moe was fined and ordered to repay the grant.", "ordered", "Moe was ordered to repay the grant"),
    ("Moe was wounded and died.", "died", "Moe died"),
    ("A flood that drowned at least nine cows swept the farm away.", "swept", "A flood swept the farm away"),
    ("A flood that drowned at least nine cows swept the farm away.", "drowned", "A flood drowned at least nine cows"),
    ("The tunnel, shut since the fire, is expected to open in May.", "open", "The tunnel is expected to open"),
    ("Divers pulled two boys alive from the lake.", "pulled", "Divers pulled two boys alive from the lake"),
    ("He left after a clerk, Ann Lee, found that it was empty.", "found", "A clerk, Ann Lee, found that it was empty"),
    ("Two were killed and several others wounded.", "wounded", "Several others were wounded"),
    ("Two were killed and several others escaped.", "escaped", "Several others escaped"),
    ("The firm will cut 900 jobs, most of them in Lund.", "cut", "The firm will cut 900 jobs"),
    ("Lund has tried but failed to hire a doctor.", "tried", "Lund has tried to hire a doctor"),
    ("Moe will face his teammate, third-seeded Bob Lee.", "face", "Moe will face his teammate, third-seeded Bob Lee"),
    (
        "Had the pump been mended, Judge Ann Lee wrote, the mine might have been saved.",
        "wrote",
        "Judge Ann Lee wrote that the mine might have been saved had the pump been mended",
    ),
    (
        "The mayor was quoted by the paper as saying the bridge may close.",
        "quoted",
        "The mayor was quoted as saying the bridge may close",
    ),
    (
        "Marl drew an offer from Moe Mills, which had been rejected in May.",
        "rejected",
        "An offer was rejected",
    ),
    ("He said ARO-RF was considering a vote.", "considering", "ARO-RF was considering a vote"),
    (
        "They declared a week of mourning, to begin on Friday.",
        "declared",
        "They declared a week of mourning, to begin on 11 March 2022",
    ),
    ("The envoys tried to strengthen the 2002 truce.", "truce", "The 2002 truce"),  # of 2002, not the trying
    ("The bank reported a third-quarter loss.", "loss", "The bank reported a loss"),
    ("They celebrated Tuesday night's victory over Lund.", "victory", "The victory over Lund"),
    (
        "The report points out that the doubling of oil prices has increased the economic risk of relying primarily on imported energy.",
        "increased",
        "The doubling of oil prices has increased the economic risk of relying primarily on imported energy",
    ),
    (
        "A 41-year-old woman, her 19-year-old daughter and 17-year-old son were killed in the blaze.",
        "killed",
        "A 41-year-old woman, her 19-year-old daughter and 17-year-old son were killed in the blaze",
    ),
    ("The ferry sank off Lund two years ago.", "sank", "The ferry sank off Lund"),
    ("The crew is made up of three Danes.", "made", "The crew is made up of three Danes"),
    ("The mill, the seller said, was closed after the buyers left.", "closed", "The mill was closed"),
    ("Lee claimed the mill had lost its permit and never reported it.", "reported", "The mill never reported it"),
    ("Lee warned that the mill was unsafe and urged them to close it.", "urged", "Lee urged them to close the mill"),
    ("The ships sunk in May, including a ferry, were raised.", "sunk", "The ships were sunk"),
    (
        "Profit rose to 47 million marks in May, little changed from 46 million in 1995.",
        "changed",
        "Profit rose to 47 million marks, little changed from 46 million in 1995",
    ),
    ("The shares closed at $9, little changed.", "changed", "The shares closed at $9, little changed"),
    ("The index ended little changed on Monday.", "changed", "The index ended little changed"),
    (
        '"The men were at the camp," which the rebels shared with farmers, the report said.',
        "shared",
        "The rebels shared the camp with farmers",
    ),
    ("The judge ordered them to correct the mistakes they made in order to save the firm.", "made", "They made the mistakes"),
    (
        "The club fell to third after Sunday's defeat at Bolton with two points separating them from Leeds.",
        "defeat",
        "The defeat at Bolton",
    ),
    (
        "She asked owners to count not just the cost of the roof, the drains and the wiring in their own homes, but the loss of those small shops that could serve them.",
        "asked",
        "She asked owners to count not just the cost of the roof, the drains and the wiring in their own homes, but the loss of those small shops",
    ),
    (
        "The clerk said he was at home when the roof fell, adding that he was taken to a ward.",
        "adding",
        "The clerk added that he was taken to a ward",
    ),
    ("The forward, who joined from Braga in May, scored.", "joined", "The forward joined from Braga"),
    (
        "Moe scored with a low drive that goalkeeper Ben Lee got a hand to but could not keep out.",
        "scored",
        "Moe scored with a low drive",
    ),
    (
        "A report in May warned that half of them had no guards and urged the towns to hire some.",
        "urged",
        "A report in May urged the towns to hire some",
    ),
    ('She checked in a guest using the name "Mark Lee" on Monday.', "checked", "She checked in a guest using the name Mark Lee"),
    ("Lee won nine seats, just enough to govern the town.", "govern", "Lee won nine seats, enough to govern the town"),
    (
        "The council approved a $4 million budget early Thursday that raises taxes, freezes pay and shuts two schools.",
        "shuts",
        "A $4 million budget shuts two schools",
    ),
    (
        "The storm lashed the coast with heavy rain and 65 mph winds on Friday, knocking out power.",
        "lashed",
        "The storm lashed the coast with heavy rain and 65 mph winds",
    ),
    ("Workers not hired by the firm praised it.", "hired", "Workers not hired by the firm praised it"),
    ('"We have not ruled out a strike," Lee said.', "strike", "Lee: we have not ruled out a strike"),
    ("Nothing was seen among people who ate only fish.", "ate", "People who ate only fish"),
    ("She told MPs, some of whom banged their desks.", "banged", "Some of the MPs banged their desks"),
    ('"We will weigh it," said Jean-Paul Lee. "We are going to vote," he said.', "vote", "Jean-Paul Lee: we are going to vote"),
    (
        "Officials told of the land plan, which the country embarked on in 2000 to help farmers.",
        "embarked",
        "The country embarked on the land plan to help farmers",
    ),
    ("The cable that tied it to a tree became broken in May.", "broken", "The cable that tied it to a tree became broken"),
    ("Ann Lee, head of the oil company Marl, said that talks will begin.", "said", "Ann Lee said that talks will begin"),
    ("The vote was prompted by a motion to be debated Thursday.", "debated", "A motion was to be debated"),
    (
        "The cases involved a girl who died in May, her brother, who was discharged from a ward last Friday, and a cook.",
        "discharged",
        "Her brother was discharged from a ward",
    ),
    ("The jury found Dan Moe, 43, guilty of murder.", "found", "The jury found Dan Moe guilty of murder"),
    ("Six of the cars left the track and three plunged down a hill.", "plunged", "Three plunged down a hill"),
    ("On Monday some shouted at members and one man was led out by a guard.", "led", "One man was led out by a guard"),
    ("On Monday some shouted at members and one man was led out by a guard.", "shouted", "Some shouted at members"),
    ("Turnout was 47 percent, the highest for an election since 1989.", "election", "An election"),
    (
        '"They told us that we would be killed if we stayed," she said.',
        "told",
        "They told us that we would be killed if we stayed",
    ),
    ("The bank rose after a delay of its results in May.", "delay", "A delay of the bank's results"),
    (
        "Carl Moe flew home on Monday after a talk with his aides.",
        "talk",
        "Carl Moe flew home on 7 March 2022 after a talk with his aides",
    ),
    ("Carl Moe met a friend who praised his plan in May.", "praised", "A friend praised his plan"),  # whose, is not sure
    (
        "The breakthrough came in December when the two sides agreed to share the oil.",
        "came",
        "The breakthrough came when the two sides agreed to share the oil",
    ),
    (
        "Monday and Tuesday were declared public holidays.",
        "declared",
        "7 March 2022 and 8 March 2022 were declared public holidays",
    ),
    ("Games scheduled for Friday will be played if the strike ends.", "scheduled", "Games are scheduled for 11 March 2022"),
    (
        '"You can only be told to be patient so many times," said Ann Lee.',
        "told",
        "Ann Lee: you can only be told to be patient so many times",
    ),
    (
        "The bill passed by 150 votes, with five members of the house voting against it.",
        "voting",
        "The bill passed by 150 votes, with five members of the house voting against it",
    ),
    (
        "\"If it rains, sell. If it doesn't, I don't know where this stops,\" said Lee.",
        "know",
        "Lee: I don't know where this stops if it doesn't",
    ),
    ("He did not earn enough to retire.", "retire", "He did not earn enough to retire"),
    ('The song "I shot my man" was released in May, Ann Lee said.', "released", "The song I shot my man was released"),
    ("Chief Executive Ann Prior, who took over in 2001, left.", "took", "Chief Executive Ann Prior took over"),
    ("Shares of Marl, which had fallen since May, gained 9 percent.", "fallen", "Shares of Marl had fallen"),
    ("The ship sailed as they pleased.", "sailed", "The ship sailed as they pleased"),
    (
        "The envoys were the first to reach Oslo for the talks, scheduled for 9 May.",
        "scheduled",
        "The talks are scheduled for 9 May",
    ),
    ('The union said villagers had been "taken for granted".', "taken", "Villagers were taken for granted"),
    (
        "The clerk told the court that her uncle took the job so he could pay for the house.",
        "took",
        "The clerk's uncle took the job so he could pay for the house",
    ),
    ("Those waiting included Ann Lee, whose son, Tom, was cured in May.", "cured", "Ann Lee's son, Tom, was cured"),
    ("Lee alleged that hundreds of letters mailed from abroad had been forged.", "forged", "Hundreds of letters were forged"),
    (
        "The president met Carl Moe, whom prosecutors accuse of having ordered a murder.",
        "ordered",
        "Prosecutors accuse Carl Moe of having ordered a murder",
    ),
    ("The bank did roughly what traders feared it would do.", "feared", "The bank did roughly what traders feared it would do"),
    (
        "The loan would leave it little money should orders weaken.",
        "weaken",
        "The loan would leave it little money should orders weaken",
    ),
    ("She could no longer defend a policy.", "defend", "She could no longer defend a policy"),
    (
        "His pitch lost its life and the Harbor City Mariners, who had led in May, found themselves in trouble.",
        "found",
        "The Harbor City Mariners found themselves in trouble",
    ),
    (
        "Lee led the side with nine runs, and captain Carl Moe, having watched them fall, chose to stay.",
        "chose",
        "Captain Carl Moe chose to stay",
    ),
    ("Why the herds died out is unclear.", "died", "Why the herds died out is unclear"),
    ('"It took us a year to persuade the owners," she said.', "persuade", "It took us a year to persuade the owners"),
    (
        "Visitors have been warned not to drink it, brush their teeth with it or wash in it.",
        "brush",
        "Visitors have been warned not to drink it, brush their teeth with it or wash in it",
    ),
    (
        "A clerk who burned a store to hide years of stealing from its owners, killing a guard she did not know was inside, was sentenced on Monday to nine years in prison.",
        "sentenced",
        "A clerk was sentenced to nine years in prison",
    ),
    ("Instead of paying for the glass, Tom was put to work.", "paying", "Instead of paying for the glass, Tom was put to work"),
    ('He told the crowd in Oslo on Monday: "Let us ask for peace."', "ask", "Let us ask for peace"),
    ('"We hope so," al-Lami said on television.', "said", 'Al-Lami said: "We hope so"'),
    ("At noon, when it became clear the crew could not reach the plane, someone said a prayer.", "said", "Someone said a prayer"),
    ("The council heard an audit of the port had found gaps.", "found", "An audit of the port found gaps"),
    ("The mill came from Olsk, a find that stood until 1996.", "stood", "Olsk stood until 1996"),
    ("The core came from Dolman, a record that stood until 1996.", "stood", "A record stood until 1996"),
    ("Shares in Marl, which was founded in 2009, rose.", "founded", "Marl was founded"),
    (
        "A squadron under Captain Ann Lee, which sailed from Lisbon on 17 June, arrived.",
        "sailed",
        "A squadron under Captain Ann Lee sailed from Lisbon",
    ),
    ("He was arrested in July 2021 and charged that November.", "charged", "He was charged"),
    ("It was not until the 1974 season that she set foot on the ice.", "set", "She set foot on the ice"),
    (
        "The rebels would hand over arms within a day of signing and elections would be held in May.",
        "held",
        "Elections would be held",
    ),
    (
        "The rebels would hand over arms within a day of signing and elections would be held in May.",
        "hand",
        "The rebels would hand over arms within a day of signing",
    ),
    ("Ann Lee met Tom Moe in 1950. They married in 1960.", "married", "Ann Lee and Tom Moe married"),
    ("In Paris the CAC 40 gained 2 percent on Monday.", "gained", "The CAC 40 gained 2 percent in Paris"),
    (
        "If Marl are successful in their appeal then Moe will play on Saturday.",
        "play",
        "Moe will play if Marl are successful in their appeal",
    ),
    (
        "His successor, the Catalan major Josep Moe, refused it on Monday.",
        "refused",
        "His successor, the Catalan major Josep Moe, refused it",
    ),
    (
        "Troops held ten men in cities, mainly in Oran, Lund and Olsk, saying that they were armed.",
        "held",
        "Troops held ten men in cities, mainly in Oran, Lund and Olsk",
    ),
    ("Ann Lee, appointed acting president on Monday, left the palace.", "appointed", "Ann Lee was appointed acting president"),
    ("Jan Moe, appointed acting president Monday, will run for office.", "run", "Jan Moe will run for office"),
    ("They split it as Ann Lee and Tom Moe won the two cups on Monday.", "won", "Ann Lee and Tom Moe won the two cups"),
    ("A decision was made at the ninth meeting of the board held on Monday.", "held", "The ninth meeting of the board was held"),
    (
        "The ministry, the army and the police have been told to leave.",
        "told",
        "The ministry, the army and the police have been told to leave",
    ),
    (
        "The ministry, the army and the police have been told to leave.",
        "leave",
        "The ministry, the army and the police have been told to leave",
    ),
    (
        "The owners, including the press, who had stopped their work, left on Monday.",
        "stopped",
        "The owners, including the press, stopped their work",
    ),
    (
        "A crack was first reported in 2017 by a diver, Pia Sund, who was dismissed that summer.",
        "dismissed",
        "Pia Sund was dismissed",
    ),
    (
        "Marl cut its outlook on Monday after a fire at its mill in May 2021 and a strike by its staff.",
        "fire",
        "A fire at Marl's mill",
    ),
    ("The paper was initially disputed; it was confirmed by Moe in 1984.", "confirmed", "It was confirmed by Moe"),
    (
        "In July fever broke out, and before the month was over it had carried off Moe himself.",
        "carried",
        "Fever carried off Moe",
    ),
]

ALONE = [  # what is no passive
    ("In May lectures were given in a hall, and only nineteen students attended.", "attended", "Only nineteen students attended"),
]

KEPT = [  # since when something is the first of its kind
    (
        "The bank lowered its rate to 4% on Monday, its first cut since March 2020.",
        "lowered",
        "The bank lowered its rate to 4%, its first cut since March 2020",
    ),
    (
        "The Bank of Norland lowered its main interest rate by a quarter of a percentage point to 4.25% on Monday, its first cut since 2020.",
        "lowered",
        "The Bank of Norland lowered its main interest rate by a quarter of a percentage point to 4.25%, its first cut since 2020",
    ),
]

CUT = [  # where a quotation ends, and what was said aside
    (
        'Moe said: "We have been close friends since childhood and have a great understanding but we have not talked about a job."',
        "said",
        'Moe said: "We have been close friends since childhood and have a great understanding but we have not talked about a job"',
    ),
    (
        "Men warned of a bomb on the plane, saying it was for the king.",
        "saying",
        "Men warned of a bomb on the plane, saying that it was for the king",
    ),
    (
        "Marl said last week that it would close two mills and lay off 900 men unless the tariff was removed.",
        "lay",
        "Marl would lay off 900 men unless the tariff was removed",
    ),
]

READ_AGAIN = [  # what a "which" stands for, nouns that tell little alone, halves of relative clauses
    ("Moe served in the Iron Study Group, headed by Jan Baker.", "headed", "The Iron Study Group was headed by Jan Baker"),
    (
        "She joined the Harbour Study Group, chaired by former mayor Jan Baker, which would make proposals in May.",
        "make",
        "The Harbour Study Group would make proposals",
    ),
    (
        "Lee said the airline had offered a rise of 9% over three years, which the union rejected on March 1.",
        "rejected",
        "The union rejected a rise of 9%",
    ),
    ("Moe waited for ships from the east, which arrived in May 2021.", "arrived", "Ships from the east arrived"),
    (
        "The board is not aware of any attempts to take over the firm.",
        "attempts",
        "The board is not aware of any attempts to take over the firm",
    ),
    (
        "The weaker third-quarter results came amid concern about prices.",
        "results",
        "The weaker results came amid concern about prices",
    ),
    (
        "In May management recommended a suspension of payments on both its common and its preferred stock because the bank may not meet the rules that the regulators of both the countries have set.",
        "suspension",
        "Management recommended a suspension of payments on both its common and its preferred stock",
    ),
    (
        "It is the last of four banks to undergo a reform that may include, apart from a loan, spinning off losses.",
        "undergo",
        "It is the last of four banks to undergo a reform",
    ),
    ("Italian maker Marl S.p.A. began its offer.", "began", "Italian maker Marl S.p.A. began its offer"),
]

BEFORE = [  # told in the plain past, alone
    ("The loan had been granted in May 2021, Lee said.", "granted", "The loan was granted"),
    ("The guards had not been given a key in May 2021.", "given", "The guards had not been given a key"),
    ("They had not found it in May 2021.", "found", "They had not found it"),
    ("They had already gone home on Monday.", "gone", "They went home"),
    ("The embassy and its guests had been summoned on Monday.", "summoned", "The embassy and its guests were summoned"),
    ("They had been working there in May 2021.", "working", "They were working there"),
    ("She had not seen him since May 2021.", "seen", "She had not seen him since May 2021"),
    ("The mill had closed when the war began.", "closed", "The mill closed"),
    ("The club had hoped to win in May 2021.", "hoped", "The club had hoped to win in May 2021"),
    ("The army had yet to leave in May 2021.", "leave", "The army had yet to leave"),
    ("He was sentenced on Monday, having admitted fraud in March 2021.", "admitted", "He admitted fraud"),
    ("Having been convicted in May 2021, he left on Monday.", "convicted", "He was convicted"),
]

WITH_OUTCOME = [
    ("Lee was arrested on Tuesday and charged the following evening.", "charged", "Lee was charged the following evening"),
    ("The bank began lowering rates in February, paused in the spring and resumed in June.", "paused", "The bank paused"),
    ("Crews raised fears about overheating as far back as the summer of 2020.", "raised", "Crews raised fears about overheating"),
    ("A summit planned for next month was called off on Monday.", "called", "A summit planned for April 2022 was called off"),
    (
        "Nine have joined a suit that was filed last month in Lund.",
        "joined",
        "Nine have joined a suit that was filed in February 2022 in Lund",
    ),
    ("He won last year's race in May.", "won", "He won last year's race"),
    ("Lee said the mill had closed and been sold.", "sold", "The mill was sold"),
    ("Lee's novel was published in 1967 and sold poorly.", "sold", "Lee's novel sold poorly"),
    ("Orders fell by half in the course of 1919.", "fell", "Orders fell by half"),
    (
        "If they fail to reach a deal by May, he told reporters, he will ask for help.",
        "reach",
        "If they fail to reach a deal, he will ask for help",
    ),
    ("Lee fled, only to be caught in May 1943.", "caught", "Lee was caught"),
    ("Fire destroyed the mill, which led to a strike in 1854.", "led", "Fire destroyed the mill, which led to a strike"),
    (
        "Fever killed 212 people in the summer of 1854, which led to a reform two years later.",
        "led",
        "Fever killed 212 people in the summer of 1854, which led to a reform",
    ),
    ("Her house, which she bought in 1950, burned.", "bought", "She bought her house"),
    ("Passenger ferries ceased in January 1965.", "ceased", "Passenger ferries ceased"),
    ("An attack foiled in Lund on Monday.", "foiled", "An attack was foiled in Lund"),
    ("In 70 AD 41 men fled.", "fled", "41 men fled"),
    ("Ann Lee had called for Moe to go on Friday.", "go", "Ann Lee called for Moe to go on 4 March 2022"),
    ("Marl announced plans to sell its mill by the end of next year.", "sell", "Marl announced plans to sell its mill"),
    (
        "Calling for a suspension of the elections, these parties have said that they will march.",
        "elections",
        "These parties called for a suspension of the elections",
    ),
    (
        "The report showed that the oak had been felled in the winter of AD 41-42.",
        "showed",
        "The report showed that the oak had been felled in the winter of AD 41",  # not of 1941, as the parser read it
    ),
    ("Moe was court-martialled in May but acquitted.", "martialled", "Moe was court-martialled"),
    ("Moe was court-martialled in May but acquitted.", "acquitted", "Moe was acquitted"),
    ("Moe published his account in 1912 and never went south again.", "went", "Moe never went south again"),
    ("The king at first left the government to his mother.", "left", "The king left the government to his mother"),
    (
        "Lee moved it to a building in Franklin Square, designed by Jan Hunt and completed in 1878.",
        "completed",
        "A building in Franklin Square was completed",
    ),
    ("Ann Lee read medicine at Lund, graduating in 1955.", "graduating", "Ann Lee graduated"),
    ("A pill cut relapses of malaria by half.", "cut", "A pill cut relapses of malaria by half"),
    (
        "Analysts say that the bank, to restore its good name among its older clients, must first repay the money.",
        "restore",
        "To restore its good name among its older clients, the bank must first repay the money",
    ),
    (
        "Ann Lee on Monday urged Norland to respond to the regional peace efforts to make the coast a safe, stable and prosperous area for the people of all the states around it.",
        "efforts",
        "Ann Lee urged Norland to respond to the regional peace efforts to make the coast a safe, stable and prosperous area",
    ),
    (
        "My message has not got through to those who need to hear it.",
        "need",
        "My message has not got through to those who need to hear it",
    ),
    (
        "There will be three daily flights carrying about 150 refugees who want to go home.",
        "carrying",
        "There will be three daily flights carrying about 150 refugees who want to go home",
    ),
    ("The bank said it had sued and would appeal before July 2022.", "appeal", "The bank will appeal"),
    (
        "It fell by half, according to the results of a large trial published in Lund on Monday.",
        "published",
        "The results of a large trial were published in Lund",
    ),
    (
        "Earl Ranulf gave them the mill. In 1349 the plague carried off the vicar, his curate and half of the parish.",
        "carried",
        "The plague carried off the vicar, his curate and half of the parish",
    ),
    (
        "Marl will face Lund in May, with the final to be played in Oran on 3 June 2023.",
        "played",
        "The final is to be played in Oran",
    ),
    (
        "Moe was deserted by the Farmers' Union, whose leader Pavel Hale endorsed Lee.",
        "endorsed",
        "The Farmers' Union's leader Pavel Hale endorsed Lee",
    ),
    (
        "His first opera was rejected by three theatres before being staged in Lyon in March 1899.",
        "staged",
        "His first opera was staged in Lyon",
    ),
    ("Ann Lee met Peter Hall, a fellow doctor, whom she married in 1958.", "married", "Ann Lee married Peter Hall"),
    (
        "The Orla river burst its banks on Monday, flooding more than 300 homes in the town of Marl and killing at least two people.",
        "burst",
        "The Orla river burst its banks, killing at least two people",
    ),
    (
        "A fire swept through the hotel in 1932, destroying the top floor and leaving 80 guests homeless.",
        "swept",
        "A fire swept through the hotel, leaving 80 guests homeless",
    ),
    ("She left only when she was paid.", "left", "She left only when she was paid"),
    ("Marl bought a rival, Orsted Oil, in 2021 for $4 million.", "bought", "Marl bought a rival, Orsted Oil, for $4 million"),
    (
        "Prosecutors said she began drinking in 2014, two years after she was hired, and stopped only when the bank asked.",
        "stopped",
        "She stopped only when the bank asked",
    ),
]

OF_THEIR_OWN = [  # a deed told under another, at a time of its own; and whom numbers count
    ("In the report, published in May 2021, she blamed the firm.", "blamed", "She blamed the firm"),
    (
        "The claimant makes desserts. By a written contract dated 3 May 2021 it engaged the defendant.",
        "engaged",
        "It engaged the defendant",
    ),
    (
        "Marl, which bought a school in 2019 and converted it into flats, said it had acted in good faith.",
        "acted",
        "Marl acted in good faith",
    ),
    ("The library was built in 1904 and extended in 1962.", "extended", "The library was extended"),
    (
        "In 1917 Mabel Foss became managing director, a position she retained until her retirement in 1945.",
        "retained",
        "Mabel Foss retained the position of managing director until her retirement in 1945",
    ),
    (
        "Ann Lee became head of the navy in 1840, a role she kept until 1851.",
        "kept",
        "Ann Lee kept the role of head of the navy until 1851",
    ),
    ("She made her name with the Marl Viaduct, begun in 1836 and opened on 1 May 1840.", "opened", "The Marl Viaduct was opened"),
    ("Proceedings were issued on 27 June 2021 and served in October.", "served", "Proceedings were served"),
    ("The firm built a reservoir at Marl Moor, which was finished in 1859.", "finished", "A reservoir was finished"),
    ("Police found that £640,000 had been moved in 2020.", "moved", "£640,000 was moved"),
    ("Moe denied having met Lee in May 2021.", "met", "Moe denied having met Lee"),
    ("Moe regretted having sold the mill in 2019.", "sold", "Moe regretted having sold the mill"),
    ("The king will leave for Marl on Monday to attend a summit on 16 May 2022.", "attend", "The king is to attend a summit"),
    (
        "The minister will visit Lund on Thursday before opening a bridge in Marl on Friday.",
        "opening",
        "The minister will open a bridge in Marl",
    ),
    (
        "The minister flew out on Monday to speak at the congress of the League of Ports to be held in Marl on 16 May 2022.",
        "held",
        "The congress of the League of Ports is to be held in Marl",
    ),
    ("Nine people were saved and one was hurt in a blast on Friday.", "hurt", "One person was hurt in a blast"),
    ("Six men drowned in March and one was rescued in April.", "rescued", "One man was rescued"),
    (
        "The plan failed, said Ann Lee of the Dockers' Union, which will meet ministers on Friday.",
        "meet",
        "The Dockers' Union will meet ministers",
    ),
    (
        "Two aides were charged with theft last year, and a third, Pavel Moe, fled to Lund in June.",
        "fled",
        "A third, Pavel Moe, fled to Lund",
    ),
    (
        "The firm won a contract for a planned 40 kilometre (25 mile) coastal railway.",
        "won",
        "The firm won a contract for a planned 40 kilometre coastal railway",
    ),
]

BEFALLEN = [
    ("After Samuel's death in 1858 she moved to Bath.", "death", "Samuel died"),
    ("The arrest of two of his clerks in 1858 led to a trial.", "arrest", "Two of his clerks were arrested"),
    ("Her early death in 1858 ended it.", "death", "Her early death ended it"),
]
STANDING_ALONE = [
    ("The atlas, published in 1971, made her name.", "published", "The atlas was published"),
    ("A trip planned for this week was called off.", "called", "A trip planned for the week of 7 March 2022 was called off"),
    ("Marl Ports, owned since 2019 by a fund, said it would sue.", "owned", "Marl Ports has been owned by a fund"),
    ("St Anne's, built as a school in 1871, closed in 2015.", "closed", "St Anne's closed"),
    ("Her paper on the genus *Bryum* was read in 1871.", "read", "Her paper on the genus Bryum was read"),
    ("If the cabinet falls, a vote would have to be held by May.", "held", "A vote would have to be held if the cabinet falls"),
    (
        "It had nine aftershocks, the largest of which, measuring 5.8, brought down a tower.",
        "brought",
        "The largest of the nine aftershocks brought down a tower",
    ),
]
HELD = [  # nouns and verbs told in the clause that holds them
    ("The team came from two goals down to beat Bury in January.", "beat", "The team beat Bury"),
    (
        "Marl needed penalties to get past Thorne in the first round in November.",
        "get",
        "Marl got past Thorne in the first round",
    ),
    (
        "The council has refused requests that it close the road.",
        "close",
        "The council has refused requests that it close the road",
    ),
    ("The rope was strong enough to hold them.", "hold", "The rope was strong enough to hold them"),
    (
        "The band crossed the pass without a fight, which allowed others to follow.",
        "allowed",
        "The band allowed others to follow",
    ),
    ("Under certain conditions, the fund could pay early.", "pay", "The fund could pay early under certain conditions"),
    (
        "The firm would close the mill and sell the land if the bank agreed.",
        "close",
        "The firm would close the mill if the bank agreed",
    ),
    ("A survey put the Alliance just three points ahead on Monday.", "put", "A survey put the Alliance just three points ahead"),
    ("The new assembly meets on 24 June, when it will elect a speaker.", "meets", "The new assembly meets"),
    (
        "The sheet collapsed within a few centuries rather than over several thousand years.",
        "collapsed",
        "The sheet collapsed within a few centuries",
    ),
    (
        "It was not in the interests of Norland to sign such a deal.",
        "sign",
        "It was not in the interests of Norland to sign such a deal",
    ),
    ("The firm plans to hire 200-300 people in May.", "hire", "The firm plans to hire 200-300 people"),
    ("Since being elected in 2019, the mayor has closed three schools.", "elected", "The mayor was elected"),
    ("A vote will be held before the month is over.", "held", "A vote will be held"),
    ("The ringleader, Hugh Tolland, was hanged in 1327.", "hanged", "The ringleader, Hugh Tolland, was hanged"),
    ("The leader, a lawyer called John Ball, was hanged in 1381.", "hanged", "The leader, a lawyer called John Ball, was hanged"),
    ("He was found not guilty on Friday of stealing cars.", "stealing", "He was found not guilty of stealing cars"),
    ("He pleaded guilty on Friday to stealing cars.", "stealing", "He pleaded guilty to stealing cars"),
    (
        "She would not tell them what fees were likely to be asked.",
        "asked",
        "She would not tell them what fees were likely to be asked",
    ),
    ("Lee backed a bill banning smoking in bars.", "banning", "Lee backed a bill banning smoking in bars"),
    (
        "The ferry Ann D. Lee, which had to return to Marl on Friday, was docked there.",
        "return",
        "The ferry Ann D. Lee had to return to Marl",
    ),
    (
        "The club means to concentrate on youth, particularly on training its keepers.",
        "training",
        "The club means to concentrate on training its keepers",
    ),
    (
        "Canal Street is expected to stay closed until at least Monday.",
        "stay",
        "Canal Street is expected to stay closed until at least 14 March 2022",
    ),
    ("The company closed its Dayfield, Ohio, plant and eliminated 640 jobs.", "closed", "The company closed its plant"),
    ("She was offered the prize in 1958 but refused it.", "refused", "She refused the prize"),
    ('Women were, nonetheless, "denied political rights" in 1791.', "denied", "Women were denied political rights"),
    ("Shortly after 9 a.m. on 2 August two masked men entered the bank.", "entered", "Two masked men entered the bank"),
    (
        "Her first commission was a footbridge at Ilkley, which was completed in spring 1923.",
        "completed",
        "A footbridge was completed",
    ),
    (
        "The company said it was unlikely that the plant would be built.",
        "said",
        "The company said it was unlikely that the plant would be built",
    ),
    ("Work on the bridge, which began in 2018, was halted by a lawsuit.", "began", "Work on the bridge began"),
    (
        "The trenches were much better built than those of their enemy.",
        "built",
        "The trenches were much better built than those of their enemy",
    ),
    (
        "Typhoon Durian, now downgraded to a tropical storm, continued its passage overnight, lashing the coast.",
        "continued",
        "Typhoon Durian continued its passage, lashing the coast",
    ),
    (
        "Moe bent it over the wall in the 88th minute on the last Saturday of the season.",
        "bent",
        "Moe bent it over the wall in the 88th minute",
    ),
    ("She had found Mr Moe an honest witness.", "found", "She found Mr Moe an honest witness"),
    (
        "A builder was in breach of its contract, the High Court held on Monday, awarding the firm £14 million.",
        "held",
        "The High Court held that a builder was in breach of its contract",
    ),
    ("Not until May did the council act.", "act", "The council acted"),
    ("Not until 1974 did women get the vote.", "get", "Women got the vote"),
    ("No sooner had the war ended than prices collapsed.", "collapsed", "Prices collapsed"),
    (
        "The annual meeting has been moved from 16 May to 6 June.",
        "meeting",
        "The annual meeting has been moved from 16 May to 6 June",
    ),
    ("He has acted as the main go-between.", "acted", "He has acted as the main go-between"),
    ("The Union built a rival branch to Allerby, which opened in 1861.", "opened", "A rival branch opened"),
    (
        "She led an inquiry into the fire, whose report, published in May, led to a trial.",
        "published",
        "The inquiry's report was published",
    ),
    (
        "It made two private approaches, at 575p in February and at 610p in April, both of which were turned down.",
        "turned",
        "Both of the two private approaches were turned down",
    ),
    ("In May the firm sold the mill rather than close it.", "sold", "The firm sold the mill rather than close it"),
    ("Thus began a war that lasted until 1921.", "began", "A war that lasted until 1921 began"),
    ("Sales rose more than analysts had forecast in May.", "rose", "Sales rose more than analysts had forecast in May"),
    ("It ended later than planned.", "planned", "It ended later than planned"),
    ("More than 300 sailors served aboard the ship in 1915.", "served", "More than 300 sailors served aboard the ship"),
    ("It was led by Ann Lee and her brother, Karl Lee.", "led", "It was led by Ann Lee and her brother, Karl Lee"),
    (
        "He was offered a job with the club, which he is expected to take up in May.",
        "take",
        "He is expected to take up a job with the club",
    ),
    ("Salan guessed what the rebels were up to and cancelled the march.", "guessed", "Salan guessed what the rebels were up to"),
    (
        "Income fell as a result of lost orders following long talks and a strike.",
        "strike",
        "Income fell as a result of lost orders following long talks and a strike",
    ),
    (
        "The index was lifted by advances made through this week.",
        "lifted",
        "The index was lifted by advances made through the week of 7 March 2022",
    ),
    ("He finished the tunnel under Hob Hill, where nine men had drowned.", "drowned", "Nine men drowned"),
    (
        "The Wendle and Sarn Canal is long. It was proposed in 1767 by Josiah Crake.",
        "proposed",
        "The Wendle and Sarn Canal was proposed by Josiah Crake",
    ),
    (
        "The mill will be closed over the next year or so, a spokesman said.",
        "said",
        "A spokesman said that the mill will be closed over the next year or so",
    ),
    (
        "Halder proposed to acquire the 22% it does not own of its Dutch unit.",
        "acquire",
        "Halder proposed to acquire the 22% it does not own of its Dutch unit",
    ),
    (
        "The fighting came despite a statement by the envoy Jan Berg that he had won a truce. Lars Holm, a guest, left.",
        "won",
        "Jan Berg won a truce",
    ),
    ("The Spartan general Pausanias left. He found the camp burned.", "found", "Pausanias found the camp burned"),
    (
        "Analysts questioned how much of an impact the deal would have.",
        "have",
        "Analysts questioned how much of an impact the deal would have",
    ),
    ("Much depends on how many people attend the match.", "attend", "Much depends on how many people attend the match"),
    (
        "Depending on how many shares are sold, Halder would issue bonds.",
        "sold",
        "Depending on how many shares are sold, Halder would issue bonds",
    ),
    (
        "Halder asked how well the public would be served by the plan.",
        "asked",
        "Halder asked how well the public would be served by the plan",
    ),
    ("The centre said it was not known if a flood had been caused.", "known", "It was not known if a flood had been caused"),
    (
        "The bank said the problem was that it had lost the files.",
        "said",
        "The bank said the problem was that it had lost the files",
    ),
    ("The planes were sent in defiance of Lund which imposed the ban in 1992.", "imposed", "Lund imposed the ban"),
    ("Tickets will be sold until the end of the current quarter, which ends on June 26.", "ends", "The current quarter ends"),
    (
        "The 1991 agreement was that Halder would not sell music.",
        "agreement",
        "The 1991 agreement was that Halder would not sell music",
    ),
    ('"We thank them," said Ann Dulan, referring to the group.', "referring", "Ann Dulan referred to the group"),
    (
        "It remains to be seen how much damage the storm was able to do.",
        "seen",
        "It remains to be seen how much damage the storm was able to do",
    ),
    (
        "They left. He spent the spring and summer of 1920 recruiting in Norland.",
        "recruiting",
        "He spent the spring and summer of 1920 recruiting in Norland",
    ),
    ("The Foreign Office said it had informed the family of Peter Howe that he had died.", "died", "Peter Howe died"),
    (
        "Corvus put the cost of the clean-up at 50 million pounds. It may face claims if it is found to be at fault.",
        "put",
        "Corvus put the cost of the clean-up at 50 million pounds",
    ),
    (
        "He bought the mill that officials say will help the region.",
        "say",
        "He bought the mill that officials say will help the region",
    ),
    (
        "The earliest known eruption took place in 1250 and is recorded in a chronicle. A larger one occurred in August 1664.",
        "occurred",
        "A larger one occurred in August 1664",
    ),
    (
        "He led a British orchestra. When he arrived at the Marl Sinfonietta in 1982 it owed a million.",
        "owed",
        "The Marl Sinfonietta owed a million",
    ),
    (
        "The Lund Sentinel was a weekly, and later daily, newspaper. The paper was sold in 1890.",
        "sold",
        "The Lund Sentinel was sold",
    ),
    ("The Carrow Bridge is a bridge. The bridge was closed in 1890.", "closed", "The Carrow Bridge was closed"),
    (
        "Carrow Hall is a house in Norland. Moe bought a house in 1920. The house burned down in 1930.",
        "burned",
        "The house burned down",
    ),
    (
        "An inspector found a crack in one of the arches, and the council closed it. Councillors voted to demolish it.",
        "voted",
        "Councillors voted to demolish it",
    ),
    (
        "A campaign group, Friends of the Alder, took the council to court.",
        "took",
        "A campaign group, Friends of the Alder, took the council to court",
    ),
    (
        "Lind set out on 11 March 1904 with five companions. A blizzard confined them to their tents.",
        "confined",
        "A blizzard confined Lind and five companions to their tents",
    ),
    (
        "In May 2019 an inspector found a crack in one of the arches, and the council closed it.",
        "closed",
        "The council closed it",
    ),
    ("The lease expires in June, and the council has said it will not be renewed.", "renewed", "The lease will not be renewed"),
    (
        "An inquiry led by the retired judge Benedikt Roos, which will report in May, found it.",
        "report",
        "An inquiry will report",
    ),
    (
        "The General Rojas was sunk on 3 May 1982. It had left Puerto Lago on 26 April.",
        "left",
        "The General Rojas left Puerto Lago",
    ),
    ("The Queen Mother died in 2002. She was buried at Lund.", "buried", "The Queen Mother was buried at Lund"),
    (
        "Two junior ministers have left. The Greens, who withdrew in September, say they will table a motion.",
        "table",
        "The Greens will table a motion",
    ),
    (
        "She was arrested while protesting against a reservoir.",
        "arrested",
        "She was arrested while protesting against a reservoir",
    ),
    ("They thanked all foreign friends who had sent their prayers.", "sent", "All foreign friends who sent their prayers"),
    ("The state can use it, even if it fails to gain approval.", "gain", "Even if it fails to gain approval"),
    ("For his part, Chairman Mahmoud Abbas ordered troops to go.", "ordered", "Chairman Mahmoud Abbas ordered troops to go"),
    ("Until the attack, a shaky truce appeared to hold.", "appeared", "A shaky truce appeared to hold until the attack"),
    (
        "The two states boosted their trade, said Hu, suggesting the two sides continue exchanges.",
        "suggesting",
        "Hu suggested that the two sides continue exchanges",
    ),
    ("Not until 1880 did trains reach Lund.", "reach", "Trains reached Lund"),
    ("Never did he leave Lund.", "leave", "He never left Lund"),
    ("The window was glazed in 1398, and the spire completed nine years later.", "completed", "The spire was completed"),
    (
        "The county spent 214 million crowns more than planned on the hospital.",
        "spent",
        "The county spent 214 million crowns more than planned on the hospital",
    ),
    ("Marl has until Friday to appeal to the court.", "appeal", "Marl has until 11 March 2022 to appeal to the court"),
    ("I stayed there until the Saturday.", "stayed", "I stayed there until 5 March 2022"),
    ("Moe sold it by the Tuesday deadline.", "sold", "Moe sold it by the Tuesday deadline"),
    ("Residents fled. Most of them had been taken to a hall.", "taken", "Most of the residents were taken to a hall"),
    ("The vote planned for 3 May 2021 did not take place.", "vote", "The vote did not take place"),
    (
        "She will hold talks in Lund, meet with the mayor, deliver a speech and sign a pact.",
        "deliver",
        "She will deliver a speech",
    ),
    (
        "The letter was found in a drawer in May 2010 and brought to the museum.",
        "brought",
        "The letter was brought to the museum",
    ),
    (
        "The ministry denied that the water was unsafe and blamed a broken sensor.",
        "blamed",
        "The ministry blamed a broken sensor",
    ),
    (
        "Those who lived through the flood gathered in the square.",
        "lived",
        "Those who lived through the flood gathered in the square",
    ),
    ("Marl blamed a fire at its plant on 8 August.", "fire", "A fire"),
    ("Today only the great crane survives. It was listed in 2011.", "listed", "The great crane was listed"),
    (
        "Maurice Pell died in 2003. He left debts. A bid from the investor Coby Strand failed after the league refused him.",
        "refused",
        "The league refused Coby Strand",
    ),
    ("Hove accused her of planning to raise the tax.", "raise", "Hove accused her of planning to raise the tax"),
    ("The letter had been filed but not assessed.", "assessed", "The letter had not been assessed"),
    (
        "The visit was called off. The two countries have quarrelled over the dam since it was completed in 1974.",
        "completed",
        "The dam was completed",
    ),
    (
        "The Royal Mill is old. Hove, the head of the Royal Board, rejected it on Monday.",
        "rejected",
        "Hove rejected it",
    ),
    ("Shops may now sell wine longer.", "sell", "Shops may now sell wine longer"),
    ("With half of the seats filled by May, Marl opened the hall.", "filled", "Half of the seats were filled"),
    (
        "Marl is considering an appeal, which it would have to lodge by Friday.",
        "lodge",
        "Marl would have to lodge an appeal",
    ),
    ("The report, which Marl declined to comment on, was published.", "comment", "Marl declined to comment on the report"),
    ("Unions had threatened to strike, but they called off the march last Friday.", "called", "Unions called off the march"),
    ("The men came home. Most of the women were dismissed. In 1919 they struck.", "struck", "The women struck"),
    (
        "Josiah Moe died in 1913, and his son Walter, then only twenty-six, followed him.",
        "followed",
        "Josiah Moe's son Walter followed him",
    ),
    (
        "The 26-year-old sensation of the late season, who beat the champion in his first match on Sunday, had earned a place.",
        "beat",
        "The 26-year-old sensation of the late season beat the champion in his first match",
    ),
    ("Oran signed an accord in 2003, the year the war in the south ended.", "ended", "The war in the south ended"),
    (
        "Lee called on the two towns to expand trade and enhance their ties.",
        "enhance",
        "Lee called on the two towns to enhance their ties",
    ),
    ("In Lund, the makers said they would sell the train.", "said", "The makers said they would sell the train"),
    (
        "Wang, the last miner to emerge from the mine, is in hospital.",
        "emerge",
        "Wang was the last miner to emerge from the mine",
    ),
    ("It is a rite not known in Lund.", "known", "It is a rite not known in Lund"),
    (
        "Inspectors will not visit the mill as planned unless it is cleared.",
        "visit",
        "Inspectors will not visit the mill unless it is cleared",
    ),
    (
        "Gerald Ash's co-defendant, Marta Lind, a former director at Norsea, was acquitted of fraud.",
        "acquitted",
        "Gerald Ash's co-defendant, Marta Lind, was acquitted of fraud",
    ),
    ("The king built a palace in 1848. It was opened by his son.", "opened", "The palace was opened by his son"),
    ("The Emperor announced a plan on 15 March. It was rejected.", "rejected", "The plan was rejected"),
    ("The April Laws passed in May. The Croats refused to obey it.", "refused", "The Croats refused to obey it"),
    (
        "The Croats refused to obey in May. Their leader, Jan Moe, crossed the river.",
        "crossed",
        "The Croats' leader, Jan Moe, crossed the river",
    ),
    (
        "Ann Lee won a scholarship to the University of Lund. She was hired by a branch in 1959, although it did not give her tenure until 1973.",
        "give",
        "The University of Lund gave Ann Lee tenure",
    ),
    (
        "Marl Instruments, the maker of sensors, said revenue fell 4%. Operating profit slipped to 22 million pounds. In the fourth quarter it had posted a loss.",
        "posted",
        "Marl Instruments posted a loss",
    ),
    (
        "Ann Lee finished her thesis in 1958 and was hired by the school in 1959, although she had no degree.",
        "finished",
        "Ann Lee finished her thesis",
    ),
    (
        "The firm no longer expects sales to recover before 2025.",
        "recover",
        "The firm no longer expects sales to recover before 2025",
    ),
    (
        "Marl Ltd ended the Contract on 2 May. Its staff took the tools from the site on 3 May.",
        "took",
        "Marl Ltd's staff took the tools from the site on 3 May",
    ),
    (
        "The loss came after writing down the value of a plant in Cork that the firm closed last November.",
        "closed",
        "The firm closed a plant in Cork",
    ),
    ("A captain was jailed on Thursday, two years after the crash that hurt 31 men.", "crash", "The crash that hurt 31 men"),
    (
        "Her book on the grinding of mirrors, published in 1923, sold well.",
        "published",
        "Her book on the grinding of mirrors was published",
    ),
    ("Ned Moe bought a lakeside house in 2014 and a boat the following year.", "bought", "Ned Moe bought a lakeside house"),
    (
        "The government issued a statement urging pilots to cancel the strike and resolve the dispute with their management.",
        "issued",
        "The government issued a statement urging pilots to cancel the strike and resolve the dispute with their management",
    ),
    (
        "Observers from the Organization for Democratic Monitoring, who left the country last week, praised it.",
        "left",
        "Observers from the Organization for Democratic Monitoring left the country",
    ),
    (
        "The index slipped 3 percent on Tuesday, the largest drop since 2001.",
        "drop",
        "The index slipped 3 percent, the largest drop since 2001",
    ),
    (
        "She broke her arm twice in 2017 and missed the whole of the following spring.",
        "missed",
        "She missed the whole of spring 2018",
    ),
    (
        "The last working boat, the Perseverance, made her final trip in November 1951.",
        "made",
        "The last working boat, the Perseverance, made her final trip",
    ),
    ("It is vital that the hall stay open.", "stay", "It is vital that the hall stay open"),
    ("The boats will stay in port until the storm ends.", "stay", "The boats will stay in port until the storm ends"),
    (
        "Guards have begun to clear stalls outside their offices that had been put up in May.",
        "put",
        "Stalls outside guards' offices were put up",
    ),
    ("The lease was extended last week.", "extended", "The lease was extended"),
    ("The talks were extended to Friday.", "extended", "The talks were extended to 11 March 2022"),
    ("Wages rose by 5 percent in January and by 3 percent in June.", "rose", "Wages rose by 5 percent"),
    ("The firm designed and built the ferry in 1911.", "designed", "The firm designed the ferry"),
    ("The crowd sat and watched the game on Monday.", "sat", "The crowd sat"),
    ("The law is aimed at curbing and controlling local media.", "curbing", "The law is aimed at curbing local media"),
    ("A strike was called off hours before it was due to start.", "called", "A strike was called off"),
    ('"If they did not do it, who else could have done it," Moe asked.', "do", "Moe: if they did not do it"),
    (
        "Moe borrowed money to branch out into tools, a venture that was abandoned in 1983.",
        "abandoned",
        "A venture was abandoned",
    ),
    ("Work was pushed back to the end of this month.", "pushed", "Work was pushed back to the end of March 2022"),
    (
        "Opponents want ministers to drop plans to allow police to hold suspects for 90 days.",
        "hold",
        "Opponents want ministers to drop plans to allow police to hold suspects for 90 days",
    ),
    (
        "Traders in Kay Street, which has been closed since May, staged a protest on Monday.",
        "closed",
        "Kay Street has been closed",
    ),
    (
        "The council met on Monday to approve the draft of the new harbour rules.",
        "draft",
        "The council met on 7 March 2022 to approve the draft of the new harbour rules",
    ),
    (
        "Two guards were wounded in clashes in the old town on Monday.",
        "clashes",
        "Two guards were wounded in clashes in the old town",
    ),
    (
        "The mayor told Radio Lund in an interview on Monday that the port would close.",
        "interview",
        "The mayor told Radio Lund in an interview that the port would close",
    ),
    (
        "Ann Lee called for an initiative to support the islanders.",
        "support",
        "Ann Lee called for an initiative to support the islanders",
    ),
    (
        "Lund was hurt by continuing losses in the north.",
        "continuing",
        "Lund was hurt by continuing losses in the north",
    ),
    (
        'He warns that the town cannot fight crime with "one hand tied behind our back."',
        "warns",
        'He warns that the town cannot fight crime with "one hand tied behind our back"',
    ),
]
LEAD = "Nora Ekdal was born in Holm in 1881. Ekdal went to sea at 14. Ekdal sailed to Lund in 1901. Ekdal wrote a book in 1905. "
SUMMARIES = [
    *HELD,
    (LEAD + "In 1910 her father fell ill. He died in 1911.", "died", "Nora Ekdal's father died"),
    (LEAD + "In 1910 a surgeon found a lump in her throat. She died in 1911.", "died", "Nora Ekdal died"),
    (
        "Norland mobilised riot police to end a nine-day stoppage by pilots.",
        "stoppage",
        "Norland mobilised riot police to end a nine-day stoppage by pilots",
    ),
    (
        '"Does that mean they will not be a threat in the future? No," Ole Lund said.',
        "mean",
        "Ole Lund: does that mean they will not be a threat in the future?",
    ),
    (
        "A ticket will cost 15 euros, the Norland agency said, quoting a statement from the port.",
        "quoting",
        "The Norland agency quoted a statement from the port",
    ),
    ("The town has to build 620 new houses a year, but only 391 were completed.", "completed", "Only 391 houses were completed"),
    (
        "At least eleven people were killed and more than 14,000 forced from their homes after two days of rain, officials said on Wednesday.",
        "forced",
        "More than 14,000 people were forced from their homes after two days of rain",
    ),
    ("Two buses crashed and nine were hurt.", "hurt", "Nine were hurt"),
    ("The king could not block the treaty absolutely.", "block", "The king could not block the treaty absolutely"),
    ("The markets took the news calmly on Friday.", "took", "The markets took the news calmly"),
    ("The markets took the news immediately.", "took", "The markets took the news"),
    (
        '"The land has been set aside," said the firm\'s regional director, Stuart Pell.',
        "said",
        "The firm's regional director, Stuart Pell, said that the land has been set aside",
    ),
    (
        "Six people remained missing on Wednesday evening, including an elderly couple whose house was swept away.",
        "missing",
        "Six people, including an elderly couple whose house was swept away, remained missing on Wednesday evening",
    ),
    (
        "At least 24 million people in the towns of the east of the country will be looking for jobs each year, said Ole Lund, in an interview with the Herald.",
        "interview",
        "Ole Lund said in an interview with the Herald that at least 24 million people will be looking for jobs each year",
    ),
    (
        "The chief said at the news conference on the island that the reports of both the ministries are based on the ruling of the council.",
        "conference",
        "The chief said at the news conference on the island that the reports of both the ministries are based on the ruling of the council",
    ),
    (
        '"Although the blame for our failures in the valley rests with the board of the company and with nobody else in it, we will bear the cost of them," Ole Lund said.',
        "said",
        'Ole Lund said: "…we will bear the cost of them"',
    ),
    (
        "Sales fell, hurt by the loss of a contract with the German group Reinhold, which expired in June 2020.",
        "expired",
        "A contract with the German group Reinhold expired",
    ),
    (
        "The defendant operates a warehouse at Felixstowe, which Ole Lund acquired from Pryce in 2010.",
        "acquired",
        "Ole Lund acquired a warehouse at Felixstowe from Pryce",
    ),
    (
        "Ole Lund said in a report dated 9 January 2021 that some messages had been permanently deleted in 2020.",
        "deleted",
        "Some messages were permanently deleted",
    ),
    ("He will go, should it rain.", "go", "He will go, should it rain"),
    ("The mayor had been scheduled to hear motions.", "scheduled", "The mayor had been scheduled to hear motions"),
    ("The panel criticised the rules being used to try the men.", "used", "The rules were being used to try the men"),
    ("The strategy being adopted will help.", "adopted", "The strategy is being adopted"),
    (
        "The trial resumed Wednesday, which saw a lawyer ejected and ordered to be arrested.",
        "ordered",
        "A lawyer was ordered to be arrested",
    ),
    (
        "The council says that Norland must get rid of its weapons before the ban ends.",
        "rid",
        "Norland must get rid of its weapons",
    ),
    (
        "It took Norland 70 minutes to gain their eighth victory.",
        "gain",
        "It took Norland 70 minutes to gain their eighth victory",
    ),
    (
        "More than 200 bones have been found, leading some to believe the search was poor.",
        "leading",
        "More than 200 bones have been found, leading some to believe the search was poor",
    ),
    ("He felt like he was in control.", "felt", "He felt like he was in control"),
    ("That would show that the firm has faith.", "show", "That would show that the firm has faith"),
    (
        "Some states still allow Norland to act as it likes and go on with its policy.",
        "go",
        "Some states still allow Norland to act as it likes and go on with its policy",
    ),
    ("The ministry issued a statement urging pilots to end the strike.", "urging", "A statement urged pilots to end the strike"),
    ("Police were chasing rebels hiding the guns in a barn.", "hiding", "Rebels were hiding the guns in a barn"),
    ("The board had problems meeting the new rules.", "meeting", "The board had problems meeting the new rules"),
    (
        "Vague laws give the state a free hand in limiting the media.",
        "limiting",
        "Vague laws give the state a free hand in limiting the media",
    ),
    ("Reports said it was unclear how many were hurt.", "said", "Reports said it was unclear how many were hurt"),
    ("The hearing is due on Monday in Lund.", "due", "The hearing is due in Lund"),
    (
        "It was unclear whether the mayor was the target of the attack.",
        "target",
        "It was unclear whether the mayor was the target of the attack",
    ),
    (
        "The council asked what people were going to do about the flood.",
        "do",
        "The council asked what people were going to do about the flood",
    ),
    ("The finance summit is slated for May 2023 in Pusan.", "slated", "The finance summit is slated for May 2023 in Pusan"),
    *BEFALLEN,
    *STANDING_ALONE,
    *OF_THEIR_OWN,
    *WITH_OUTCOME,
    *APART,
    *ROWS,
    *FRAGMENTS,
    *NEEDED,
    *JOINED,
    *QUOTED,
    *PARTICIPLES,
    *WHOLE,
    *SPOKEN,
    *OPEN,
    *AIMS,
    *DENIED,
    *SHARED,
    *TOGETHER,
    *QUOTED_CLAUSES,
    *LINKED,
    *TURNED,
    *ALONE,
    *KEPT,
    *CUT,
    *READ_AGAIN,
    *MISPLACED,
    *BEFORE,
]


@pytest.mark.parametrize(("sentence", "trigger", "summary"), SUMMARIES, ids=[f"{row[1]}: {row[0]}" for row in SUMMARIES])
def test_summary(sentence: str, trigger: str, summary: str) -> None:
    assert event(sentence, trigger).summary == summary


def test_who_says_i_is_the_speaker() -> None:
    found = event('"I signed the treaty in May," Ann Lee told reporters.', "signed")
    assert (found.who, found.summary) == ("Ann Lee", "Ann Lee signed the treaty")


def test_where_is_a_place() -> None:
    assert event("The dollar closed at 117 yen on Monday.", "closed").where is None
    assert event("He met Ann Lee on Monday.", "met").where is None
    assert event("They met in a hotel on Monday.", "met").where == "a hotel"
