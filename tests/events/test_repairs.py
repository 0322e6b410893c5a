"""Arcs put right, and right ones left as they are."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from timeline.events.parsing.analysis import analyse
from timeline.events.parsing.parse import Token
from timeline.events.parsing.repairs import table as repairs


def arcs(text: str) -> set[str]:
    """The arcs of a text: "noun nsubj> verb"."""
    return {f"{token.text} {token.dep_}> {token.head.text}" for _, doc in analyse(text).parts for token in doc}


RIGHT = [  # a text, and an arc of it
    ("A dam gave way early on Sunday, sending water through three villages.", "way dobj> gave"),
    ("She said inspectors had left in 2019 but that repairs were postponed on Monday.", "that mark> postponed"),
    ("The dispute centres on a lease that ended in May.", "dispute nsubj> centres"),
    ("Trial was adjourned after the Respondent's expert, Dr Paul Lindqvist, fell ill.", "expert nsubj> fell"),
    (
        "The parties told the court that they had reached a settlement, and a consent order was sealed on Monday.",
        "sealed conj> told",
    ),
    ("Marl, the manufacturer, paid for the trial.", "Marl nsubj> paid"),
    ("Its ships were strong enough to guard the coast, control trade, and invade other islands.", "invade conj> guard"),
    (
        "Jan Moe, the architect whose towers on the Alder changed much of what was thought of concrete, died on Sunday.",
        "Moe nsubj> died",
    ),
    ("She said she had met the owner, Jan Moe, to thank him and would leave as manager at a meeting in May.", "leave conj> met"),
    (
        "During the war, the company charged about $9 million to ships, added $6 million to its war chest and bought a mill.",
        "added conj> charged",
    ),
    ("By the end of the month nine hundred men had died.", "By prep> died"),
    ("Ann Roos said outside the courthouse that her client would appeal.", "appeal ccomp> said"),
    ("However, Karl, fearing an ambush, began withdrawing his riders to Marl.", "Karl nsubj> began"),
    ("It seemed obvious to Ann Lee that continued digging in the shaft was pointless.", "digging nsubj> was"),
    ("Planners should measure not only the noise of the road, but the harm to shops.", "harm conj> noise"),
    ("It's the right moment for Norland to borrow, to build more and to help repay old debts.", "build conj> borrow"),
    ("Crews were on the scene within ten minutes, but by 10.30pm flames had reached the roof.", "flames nsubj> reached"),
    ("By 11pm three families had been evacuated.", "families nsubjpass> evacuated"),
    ("He was wary of the deal with the river towns, which he said was costing the port too much.", "costing ccomp> said"),
    ("Lee asked which mills would close.", "which det> mills"),
    ("Whether the rail link makes money remains to be seen.", "makes csubj> remains"),
    ("The town set up a desk to give help to aid groups in the hills.", "groups pobj> to"),
    ("The company closed its Dayfield, Ohio, plant in May and eliminated 640 jobs.", "its poss> plant"),
    ("Officers searching a garage in Birch Street in May 2022 seized 38 stones.", "Officers nsubj> seized"),
    ('Women were, nonetheless, "denied political rights" in 1791.', "Women nsubjpass> denied"),
    ("Shortly after 9 a.m. on 2 August two masked men entered the bank.", "men nsubj> entered"),
    ("It lasted eleven weeks; on 21 July the garrison, starving, opened the gates.", "garrison nsubj> opened"),
    ("Work on the bridge, which began in 2018, was halted by a lawsuit.", "Work nsubjpass> halted"),
    ("Over the next two weeks attacks were thrown back with heavy losses.", "weeks pobj> Over"),
    (
        "Typhoon Durian, now downgraded to a tropical storm, continued its passage overnight, lashing the coast.",
        "Durian nsubj> continued",
    ),
    (
        "After a home defeat by Marl on 9 November, when supporters threw season tickets at the box, Regan was called in.",
        "threw relcl> November",
    ),
    ("The judge said that she had found Mr Strickley an honest but careless witness.", "witness oprd> found"),
    ("A builder was in breach of its contract, the High Court held on Monday, awarding the firm £14 million.", "was ccomp> held"),
    ("On the Friday the Environment Agency issued an amber warning.", "Agency nsubj> issued"),
    ("Not until May did the council act.", "council nsubj> act"),
    ("Not until 1974 did women get the vote.", "1974 pobj> until"),
    (
        "The dam burst on 3 May 1920, three days after the inspector, Carl Moe, had warned the council about it.",
        "inspector nsubj> warned",
    ),
    ("No sooner had the war ended than prices collapsed.", "collapsed conj> ended"),
    ("It came close to collapse in 2020.", "collapse pobj> to"),
    (
        "Her act ended it, and by the end of the decade more than 300,000 council homes had been repaired.",
        "homes nsubjpass> repaired",
    ),
    ("Most of the victims could have been saved had ambulances been allowed through.", "allowed advcl> saved"),
    ("In May the firm sold the mill rather than close it.", "close pcomp> than"),
    ("Thus began a war that lasted until 1921.", "war nsubj> began"),
    ("Sales rose far less than the firm expected in May.", "firm nsubj> expected"),
    (
        "Norland put its plans into action but the Danes, having broken the codes, were fully aware of the plans.",
        "Danes nsubj> were",
    ),
    ("Halder opened a data center in Carolina intended to facilitate this new service.", "intended acl> center"),
    (
        'Kennedy made the ambitious pledge to "pay any price, bear any burden, meet any hardship, support any friend".',
        "bear conj> pay",
    ),
    (
        "The following month Mr Moe's solicitors wrote to Oakhollow, drawing its attention to the covenant and inviting it to stop work; no reply was received.",
        "month npadvmod> wrote",
    ),
    ("In all 140,000 men served on the western front and nearly 700,000 in the south.", "all pobj> In"),
    (
        "Salan correctly guessed what the rebels were up to and cancelled the operation on 14 November 2005.",
        "cancelled conj> guessed",
    ),
    ("The council filled in the basin at Sarn to make a car park in 1962.", "council nsubj> filled"),
    ("The stretch as far as Pellow was reopened by the Duchess of Merle in 1983.", "stretch nsubjpass> reopened"),
    ("She declined it, preferring to stay in Graz, where she was made professor in 1907, at the age of 49.", "at prep> made"),
    (
        "She continued to correspond with former students, among them Karl Stanek, who later synthesised verrucine, and never stopped collecting plants.",
        "stopped conj> continued",
    ),
    (
        "Mr Justice Arkwell, giving judgment on 29 June 2018, held that the covenant was enforceable, found that the works had caused the flooding, and awarded damages of £186,000.",
        "found conj> held",
    ),
    (
        "Crews finished their work. Residents evacuated from nearby Mill Lane were allowed to return home.",
        "evacuated acl> Residents",
    ),
    ("As the rebels launched their attack, panic set in, and resistance withered.", "panic nsubj> set"),
    ("When the army left the town, crowds looted shops.", "shops dobj> looted"),
    ("Rebuilding efforts commenced after the fall of the regime.", "efforts nsubj> commenced"),
    ("Prime Minister of France Nuri al-Maliki said that the talks had ended.", "France pobj> of"),
    ("He was executed in the area now called the Place of Peace.", "called acl> area"),
    ("The claim by Ann Holm that he had lied was denied.", "lied acl> claim"),
    ("A train was derailed, police booths razed and several shops looted on Monday.", "razed conj> derailed"),
    ("They feared that arriving soldiers had been summoned to shut it down.", "soldiers nsubjpass> summoned"),
    ("John Feld and Jack Arne, attorneys for Mr. Marsh, both declined to comment.", "both advmod> declined"),
    ("The army's troops posed a real danger, and for a time threatened to reach Lund.", "threatened conj> posed"),
    ("Under this pretext began the siege of Carrow.", "siege nsubj> began"),
    (
        "The second raid attempted to destroy the bridges, secure the railways, and capture the airfields.",
        "capture conj> destroy",
    ),
    ('"We thank them," said Dulan referring to the group.', "Dulan nsubj> said"),
    (
        "A dip in arrivals has pushed Lund to rethink the way it packages itself and throw off some of the stereotypes.",
        "throw conj> rethink",
    ),
    ("The court did not indict her until June 2021, a delay that the defense blamed on the strike.", "blamed relcl> delay"),
    ("Castell ended the contract in May and commenced proceedings in June.", "commenced conj> ended"),
    ("Some 40,000 people gathered in the capital, Ostreva, on 17 September to demand an election.", "demand advcl> gathered"),
    (
        "Revenue in the three months to the end of March rose 6.4 per cent to £412m, compared with £387m in the same period last year.",
        "£ nmod> 412m",
    ),
    ("The Sentinel was a weekly, and later daily, newspaper published in Lund.", "newspaper attr> was"),
    ("Moe led the club to promotion in 2022. The following year they won the title, and in June he left.", "left conj> won"),
    ("Councillors voted that autumn to demolish it.", "autumn npadvmod> voted"),
    ("A meeting held on Monday elected Lind.", "meeting nsubj> elected"),
    ("The body of a woman, named locally as Ruth Dale, 38, was found on Sunday.", "body nsubjpass> found"),
    ("On August 15, 1945 Norland surrendered.", "1945 nummod> August"),
    ("Lowe Arsenal in Lowe, Marland was seized eight days after the fort.", "Marland appos> Lowe"),
    (
        "It was not until 1908 that the Society, under its new president, Arthur Pell, elected her a fellow.",
        "Pell appos> president",
    ),
    ("The monks built a stone bridge, completed about 1190, and a market was licensed by the king.", "completed acl> bridge"),
    (
        "The tribunal found that Cassel had wrongfully broken the contract and ordered it to pay 3 million pounds.",
        "ordered conj> found",
    ),
    ("Thousands lost power after a pylon toppled in the wind.", "toppled advcl> lost"),
    (
        "At the harbour in Port Mell, a sea wall that was rebuilt after the floods of 2014 gave way at high tide.",
        "wall nsubj> gave",
    ),
    (
        "After a newspaper had revealed that a firm had withheld money from students, the housing minister, David Carr, announced a scheme.",
        "minister nsubj> announced",
    ),
    (
        "The Labour manifesto of 2001 promised legislation, but the government, pressed by the landlords, preferred a voluntary pilot.",
        "preferred conj> promised",
    ),
    ("An inquiry held in Lund that winter cleared Lind of neglect.", "winter npadvmod> held"),
    ("Moe was arrested on Monday and released on bail the following day.", "bail pobj> on"),
    ("He agreed to drop a plan, announced in March, to close the school.", "close acl> plan"),
    ("The forces numbered in the tens of thousands and they held the hill.", "held conj> numbered"),
    (
        "Two bridges at Lowick were swept away and a third, built in 1871, was closed on Wednesday as a precaution.",
        "third nsubjpass> closed",
    ),
    (
        "The jury heard that she began writing cheques to herself in the spring of 2012, a few months after her husband lost his job, and did not stop until an auditor questioned the accounts in November 2018.",
        "stop conj> began",
    ),
    ("The Senate voted on Tuesday to confirm Judge Adler, four months after he was nominated.", "nominated advcl> voted"),
    ("Ida Holm graduated from Lund in 1947 and, a year later, married Karl Dahl.", "married conj> graduated"),
    ("He retired in 1960 and, a year later, died in Leeds.", "later advmod> died"),
    ("It was forced to close the yard and lay off two workers.", "lay conj> close"),
    ("Boys were barred from night work under a second agreement, reached in the autumn of 1895.", "reached acl> agreement"),
    ("Her group collected 4,100 names and, in June, paid for a survey.", "paid conj> collected"),
    ("Ann Wray said Moe struck Mr Lee with a mallet, wrapped his body in sailcloth and fled.", "wrapped conj> struck"),
    ("She will hold talks in Lund, meet with the mayor, deliver a speech and sign a pact.", "meet conj> hold"),
    ("Moe will meet Lund, visit firms and sign agreements.", "agreements dobj> sign"),
    ("Not until 1880 did trains reach Lund.", "until prep> reach"),
    ("Not until the spring of 1880 was the line opened.", "line nsubjpass> opened"),
    ("Judge Aske refused the application on 27 February and extended time until 21 March 2025.", "extended conj> refused"),
    ("On 6 May the council voted by seven to four to close the pool.", "May pobj> On"),
    ("On 20 May peers voted by 144 to 121 to add a clause.", "peers nsubj> voted"),
    ("Talks resumed in February after the hedge fund Brackwater disclosed a stake.", "fund nsubj> disclosed"),
    ("The defects liability period was to expire twelve months later.", "period nsubj> was"),
    ("She was promoted to head of operations in the spring of 2016.", "head pobj> to"),
    (
        "Appointed environment minister in June 1992, she spent the next two years steering the bill past the water firms.",
        "in prep> Appointed",
    ),
    (
        "Talks opened in May and the men went back, with the clock restored but without a rise, on Thursday 25 May.",
        "on prep> went",
    ),
    ('Analysts lowered their rating to "hold" on Monday, a day before the announcement.', "hold pobj> to"),
    (
        "Marl Foods cut its profit forecast on Tuesday after a recall of baby cereal in August cost it more than it had expected.",
        "recall nsubj> cost",
    ),
    ("Ten of them won prizes, among them Jan Moe, who sang in Lund in 1965.", "among prep> won"),
    ("It is expected to begin hearing them in May and report by the summer.", "report conj> begin"),
    ("By the end of October 212 families had been rehoused.", "212 nummod> families"),
    (
        "Four years later the stations at Cole Hill and Marlow Bridge were closed, and the last passenger train left Aldwick on 17 September 1955.",
        "train nsubj> left",
    ),
    ("The firm said that forms can be sent starting next week.", "starting prep> sent"),
    ("But also sadly that gives us no peace.", "that nsubj> gives"),
    (
        "The council estimates that a flood in spring could cause 9.4 billion won (7.1 million dollars) in damage to the port and 30 billion won to the city.",
        "won dobj> cause",
    ),
    ("Vale found that the share of trains cancelled in May was lower than in April.", "cancelled acl> trains"),
    ("The blast brings the number of miners hurt on Friday to nine.", "to prep> brings"),
    ("On Jan. 14 Ann Lee, a doctor, and two friends founded a school.", "Lee nsubj> founded"),
    (
        "A ferry carrying about 90 people capsized off the island late on Thursday, killing nine, and rescuers were still searching for others, officials said.",
        "people dobj> carrying",
    ),
    (
        "A ferry carrying about 90 people capsized in rough seas off the island of Vik late on Thursday, killing at least nine passengers, and rescuers were still searching for dozens of missing on Saturday, officials said.",
        "searching conj> capsized",
    ),
    ("The council issued a gale warning on Friday for the islands after a forecast.", "for prep> warning"),
    ("The strike began on 4 October, when talks over a new four-year contract broke down.", "broke advcl> began"),
    (
        "They have lost a third of their value since February, when a profit warning surprised investors.",
        "warning nsubj> surprised",
    ),
    (
        "The bureau had lifted its storm warning for the islands on Wednesday, the day before the ferry sailed.",
        "warning dobj> lifted",
    ),
    (
        "A ferry carrying about 90 people capsized in rough seas late on Thursday, killing nine, and rescuers were searching for others on Saturday, officials said.",
        "ferry nsubj> capsized",
    ),
    ("The ferry left on Thursday and was due to reach Lund early the next morning.", "ferry nsubj> left"),
    ("She told the chairman on 30 November 2009, who called in the police three days later.", "called relcl> chairman"),
    ("The club confirmed that its coach, 52, had resigned, but did not say who would follow him.", "say conj> confirmed"),
    ("Doctors said much more needed to be done.", "more nsubj> needed"),
    ("A bridge was built in 1790; a memorial to them, unveiled the following year, was swept away.", "memorial nsubjpass> swept"),
    ("The cinema closed in 1961 and reopened as a theatre nine years afterwards.", "afterwards advmod> reopened"),
    ("Westrem made her fisheries minister in 2008, a post Brandvold held until she resigned in 2011.", "Brandvold nsubj> held"),
    ("A year later she married Jonas Eide, a clerk; the couple divorced in 2004.", "couple nsubj> divorced"),
    ("Eight trains a day carried visitors to Saltby.", "day npadvmod> trains"),
    ("At first light two planes from Norland touched down in Lund.", "light pobj> At"),
    ("A five-nation ceasefire monitoring committee set up in May has met 14 times.", "committee nsubj> met"),
    ("Marl appealed to the delegates attending the conference on climate to save the lives of herders.", "save xcomp> appealed"),
    (
        'Norland will give a "crushing" response if its mill is attacked by Osland, a ministry spokesman vowed here Sunday.',
        "attacked advcl> give",
    ),
    ("Moe struck back on 19 August by halting gas deliveries, which resumed last week under a deal.", "halting pcomp> by"),
    ("Rumours that it had been lit deliberately were never proved.", "deliberately advmod> lit"),
    ("A smaller scheme followed in June 2021.", "scheme nsubj> followed"),
    (
        "They became engaged in 1833, but Wrenthorpe drowned that November before the wedding could take place.",
        "November npadvmod> drowned",
    ),
    (
        "She left school, worked for four years in a mill and then, in the autumn of 1986, won a place to read law.",
        "in prep> won",
    ),
    ("Hove accused her of planning to raise the tax, a charge she dismissed the same evening.", "evening npadvmod> dismissed"),
    ("The agency is looking at how the money was lost and expects to tell its members by June.", "expects conj> looking"),
    (
        "Rask, 47, came to office in 2012, when his rival stood down after a stroke, and won a landslide two years later.",
        "won conj> came",
    ),
    ("At Thursday's hearing Pruett did not enter a plea.", "hearing pobj> At"),
    ("A man who called himself Steve answered, but he could not say what had come.", "Steve oprd> called"),
    (
        "An inquest into the death of one of the men, Gerald Ames, 25, was opened on Monday and those of the four others were adjourned.",
        "inquest nsubjpass> opened",
    ),
    ("Norland signed an accord in 2003, the year a war in the south came to an end.", "year appos> 2003"),
    ("Inspectors will not visit the mill as planned unless it is cleared.", "cleared advcl> visit"),
    ("The storm formed on Feb. 5 some 600 miles to the east and was not expected to make landfall.", "expected conj> formed"),
    (
        "On Tuesday night a hillside collapsed onto the settlement of Kora, burying 14 houses; rescuers, who had no heavy equipment, dug with their hands until they were joined by soldiers the next afternoon.",
        "rescuers nsubj> dug",
    ),
    ("The driver was killed and two passers-by were wounded.", "by compound> passers"),
    ("A jury found Gerald Ash, the former head of the Board, guilty of accepting bribes.", "guilty ccomp> found"),
    (
        "The army was beaten at Schwechat on 30 October 1848, and by the end of the month the city had surrendered.",
        "surrendered conj> beaten",
    ),
    (
        "Ilse Brand, a geologist who showed that the mud at the bottom of lakes preserved a record of the climate, and who spent two decades persuading her colleagues that it did, died on Aug. 29 at her home in Duluth.",
        "Brand nsubj> died",
    ),
    (
        "On 13 March a crowd of students forced its way into the courtyard of the house, where the troops, having been pelted with stones, opened fire.",
        "troops nsubj> opened",
    ),
    (
        "A jury found Gerald Ash guilty of accepting bribes from a dredging company to which he awarded three contracts between 2011 and 2014.",
        "to prep> awarded",
    ),
    (
        "Ann Lee never forgot, she said in a 1996 interview, how the snow that fell the next morning was gray with ash.",
        "was ccomp> forgot",
    ),
    (
        "A son, Erik, drowned in Lake Superior in June 1979; she did not go out on the ice again for four years.",
        "son nsubj> drowned",
    ),
    (
        "The deal needs clearance from Britain's Competition Authority, which blocked Tessel's purchase of a smaller rival two years ago, and from regulators in Germany.",
        "from conj> from",
    ),
    ("The river crested on Sunday, breaking a record set in 1972, and fell on Tuesday.", "set acl> record"),
    ("The work that made her famous was lost in May.", "her nsubj> famous"),
    ("The pandemic gave her time.", "her dative> gave"),
    (
        "The scheme had been proposed as early as 1841 by a brewer, Edmund Lacey, who was tired of paying carters.",
        "Lacey appos> brewer",
    ),
    ("The medical charity Relief Sans Limites opened a 200-bed tent hospital.", "Limites appos> charity"),
    (
        "Fighting erupted early Wednesday, hours after the expiry of an ultimatum for Norland to withdraw the thousands of troops the rebels say Oran has deployed in the country.",
        "withdraw acl> ultimatum",
    ),
    ("Members rejected a 3 percent offer the following month.", "offer dobj> rejected"),
    ("Work began in 1972. The following decade a team from Lund confirmed the find.", "team nsubj> confirmed"),
    ("She married Walter Ollen, a marine engineer, in September 1959; he died in 2004.", "in prep> married"),
    ("The council issued a claim to recover that sum on 11 September 2015.", "on prep> issued"),
    ("The paper said Moe Lind told a meeting of farmers in Lund that prices would fall.", "fall ccomp> told"),
    ("The town has finished poultry culling to prevent the spread of the disease.", "poultry dobj> culling"),
    (
        "Firefighters had rescued 300 people by noon, many of them from rooftops, and the army sent two helicopters.",
        "sent conj> rescued",
    ),
    (
        "Norwich Crown Court heard that he began to move money in March 2019, six months after he was elected, and went on until an auditor noticed it.",
        "went conj> began",
    ),
    ("The explosion occurred on Nov. 13, which heavily polluted a regional river.", "polluted relcl> explosion"),
    ("She was elected to the Royal Society in 1959 and given the Polar Medal in 1961.", "Medal dobj> given"),
    (
        "Mrs Marchetti was employed by the respondent as a transport planner from 4 June 2012 until her dismissal on 27 January 2023.",
        "until prep> employed",
    ),
    ("A branch to the ironworks at Kelder, authorised in 1826, was never dug.", "authorised acl> branch"),
    (
        "At least eleven people were killed and more than 14,000 forced from their homes after two days of rain, officials said on Wednesday.",
        "forced conj> killed",
    ),
    ("The Conservative MP for the area, Giles Hurst, has called for ministers to intervene.", "Hurst appos> MP"),
    ("The Liberal Democrat chair, Robert Finch, abstained from voting.", "chair nsubj> abstained"),
    ("She was handed a letter on 3 May 2023 which dismissed her, to take effect one week later.", "dismissed relcl> letter"),
    (
        "Schools in five provinces will stay closed until Friday, and rail services between Bologna and Rimini, suspended since Tuesday afternoon, are unlikely to resume before the weekend.",
        "services nsubj> are",
    ),
    (
        "The crew had carried out 900 rescues by midday, many of them by helicopter, and the army was sending 400 soldiers.",
        "army nsubj> sending",
    ),
    (
        "At least eleven people were killed and more than 14,000 forced from their homes after two days of torrential rain caused rivers to burst their banks, officials said on Wednesday.",
        "forced conj> killed",
    ),
    (
        "A proposed extension to Lancaster, surveyed in 1864 and authorised a year later, was abandoned when the bank failed.",
        "surveyed acl> extension",
    ),
    ("The blow comes barely two weeks after storms on 2 and 3 May left two people dead in the province.", "storms nsubj> left"),
    (
        "Moe played at Lund in 1997, taught at the Marl School from 1999 to 2011 and was appointed dean in 2014.",
        "taught conj> played",
    ),
    (
        "His first album, Wind, was recorded in a single night in November 1962 and released the following year.",
        "year npadvmod> released",
    ),
    ("He will go, should it rain.", "rain advcl> go"),
    (
        "Although she had planned to lead an expedition to Antarctica in 1968, a heart attack that January forced her to hand over command to her former student Arne Lund.",
        "attack nsubj> forced",
    ),
    (
        "She returned to Norway in 1946 and two years later became the first woman to hold a chair in physics at the University of Bergen.",
        "woman attr> became",
    ),
    (
        "Brantley completed the sale of its software arm to the private equity firm Oakmere for £120 million on August 4.",
        "Oakmere appos> firm",
    ),
    (
        "A second catastrophe followed in 1382, when a fire that had broken out in a bakery destroyed four hundred houses in a single night.",
        "fire nsubj> destroyed",
    ),
    ("The bridge of Count Dietrich survived until April 1945, when retreating German troops blew it up.", "troops nsubj> blew"),
    (
        "The agreement, struck shortly after 4 a.m. following 17 hours of negotiations at a hotel, gives the operators a 6.5% rise backdated to January 1.",
        "agreement nsubj> gives",
    ),
    ("The 19-year-old, who had made his debut in February, scored.", "old nsubj> scored"),
    ("The court is seeking the general Ole Lund, believed to have been in hiding in Marl.", "believed acl> Lund"),
    ("The trial resumed Wednesday, which saw a lawyer ejected and ordered to be arrested.", "saw relcl> trial"),
    ("The council says that Norland must get rid of its weapons before the ban ends.", "must aux> rid"),
    ("Lund and Marl, both opposed to the war, agreed.", "Lund nsubj> agreed"),
    (
        "The state will encourage tourists to visit in an effort to boost growth and enhance exchanges, the president said.",
        "enhance conj> boost",
    ),
    ("In Group H, Norland, in their fourth cup, will need to be at their best.", "Norland nsubj> need"),
    ("The mark will rise and the dollar, in turn, is expected to fall.", "dollar nsubjpass> expected"),
    ("Some states still allow Norland to act as it likes and go on with its policy.", "go conj> act"),
    ("The main course, a diplomat told the agency, would be lamb from Norland.", "course nsubj> be"),
    ('A gala themed on "Ode to Friendship" was staged in Lund.', "gala nsubjpass> staged"),
    (
        "At the opening ceremony of the three-day seminar, Ole Lund, the trade counselor of the Norse Embassy in Lund said this event was good.",
        "Lund nsubj> said",
    ),
    (
        "They committed themselves to ten key goals, including developing strategies to deal with the problem, setting standards for training courses and preventing abuse in the camps.",
        "setting conj> developing",
    ),
    ("The team was happy to have qualified for the cup.", "to aux> qualified"),
    ("They were told to go to Ubundu, a region to which rebels forbid access.", "to prep> forbid"),
    ("Villagers accused the head of the mill of burning a school.", "of prep> accused"),
    (
        "Halden Foods said on Thursday that its profit fell 31 percent in the fourth quarter, hurt by a recall that began in October, and cut its forecast for this year.",
        "cut conj> said",
    ),
    (
        "According to two officials she had telephoned Reiner on Sunday and told him that her party would walk out.",
        "told conj> telephoned",
    ),
    ("After the Fourth Crusade it passed to Boniface, whose kingdom lasted barely twenty years.", "After prep> passed"),
    ("In the winter of 50 AD the apostle Paul preached in the synagogue and was driven out by a mob.", "apostle compound> Paul"),
    ("King George I was assassinated while walking near the White Tower in March 1913.", "George compound> I"),
    (
        "The judge found that the claimant had been dismissed on 3 June 2019, two days after she complained, and awarded her $40,000.",
        "awarded conj> found",
    ),
    (
        "Venezuela has the largest oil reserves in the world, yet its production plunged to its lowest level in over a century.",
        "century pobj> in",
    ),
    ("On 3 May 1950 Moe, just 20, was elected mayor.", "Moe nsubjpass> elected"),
    (
        "Thieves stole three paintings worth $48 million from the museum on Sunday, cutting the canvases from their frames.",
        "on prep> stole",
    ),
    ("The theft was not noticed until a cellist's husband, looking for the lift, saw the empty frames.", "husband nsubj> saw"),
    ("Its general secretary, Maureen Addo, accused managers of bargaining in bad faith.", "secretary nsubj> accused"),
    ("On September 7, 1986 Pinochet escaped a guerrilla ambush that killed five bodyguards.", "1986 nummod> September"),
    ("Rocket barrages hit the town after the ceasefire went into effect, causing no damage or injury.", "causing advcl> hit"),
    ("Angela Moss, whose daughter Lily died in May 2020, two days after an operation, left.", "after prep> died"),
    ("The port, closed since May, will open.", "port nsubj> open"),
    ("In Olsk, the largest town, a party won on Monday.", "party nsubj> won"),
    (
        "The claimant issued proceedings on 11 March 2013, seeking damages of 310,000 pounds and an injunction.",
        "claimant nsubj> issued",
    ),
    (
        "In 1881 worms were found in forty of the piles, and a speed limit of ten miles an hour was imposed.",
        "hour npadvmod> miles",
    ),
    (
        "In 1952 the Courier revealed that councillors had taken bribes from builders, and four of them were later imprisoned.",
        "imprisoned conj> revealed",
    ),
    (
        "Six weeks later a much larger blast, which was heard in the village of Aske, brought down part of the roof.",
        "later advmod> brought",
    ),
    ("They made sure the door was shut.", "shut ccomp> made"),
    (
        "Chanting slogans, the students handed the envoy a petition demanding the United Nations set up a commission to examine violations in their country.",
        "Nations nsubj> set",
    ),
    ('"A call on the groups to withdraw from the parliament," the spokesman, Karim Som, told reporters.', "call ccomp> told"),
    (
        "China's family planning policy encourages couples, apart from those of ethnic minority groups, to have only one child to restrain population expansion.",
        "have xcomp> encourages",
    ),
    ("The experts who came to probe a case in Lund Monday said they were satisfied.", "Monday npadvmod> said"),
    ("He was flogged and beaten by agents and forced to confess.", "confess xcomp> forced"),
    (
        "Swiss packaging group Valdora agreed on Wednesday to buy its smaller Danish rival Nordkarton for 2.3 billion euros, ending a pursuit that had lasted more than a year.",
        "Valdora nsubj> agreed",
    ),
    (
        "The Social Democrats won 34.2 percent of the vote on Sunday, while Lund's National Union slumped to 27.5 percent, its worst result since it was founded.",
        "result dobj> slumped",
    ),
    ("That sighting, the jury heard, was invented by Lee.", "heard parataxis> invented"),
    ("It took a team led by Ann Lee almost three years to dig it out.", "dig xcomp> took"),
    (
        "Had the climbers not taken a wrong path, Amery said, the body might never have been discovered.",
        "taken advcl> discovered",
    ),
    (
        "Preliminary data suggest it entered the bend at speed, the head of the accident board, Jens Aune, told a news conference on Wednesday.",
        "head nsubj> told",
    ),
    (
        "In 2020 his brother was convicted of taking bribes, and last year leaked emails revealed that two ministers had lobbied for the firm.",
        "emails nsubj> revealed",
    ),
    (
        "A former schoolteacher accused of killing his partner and hiding the body in a disused quarry wept in court on Tuesday.",
        "schoolteacher nsubj> wept",
    ),
    ("The law will cut costs, as well as improving health.", "improving pcomp> as"),
    ("Martin Hale had pleaded guilty at Corrow Crown Court in March to fraud by abuse of position.", "fraud pobj> to"),
    (
        "He attended a rally in Lund where stalwarts of the ruling party gave Moscow's ambassador a standing ovation.",
        "ovation dobj> gave",
    ),
    ("Chinese leaders have time and again made important promises to tackle the problem.", "have aux> made"),
    ("The interviews which formed the basis for the poll figures were carried out on Tuesday.", "interviews nsubjpass> carried"),
    ("Former rock star turned politician Peter Garrett joined the march on Friday.", "joined ROOT> joined"),
    ("The battle against Ansar al-Hadid led to the death of many militants and the uncovering of a store.", "battle nsubj> led"),
    (
        "Senior Kurdish politician Karim al-Hadid on Sunday urged the parties to form a new government.",
        "Karim compound> al-Hadid",
    ),
    ("Leading Shiite politician Karim al-Hadid on Sunday called for an inquiry to find the culprits.", "al-Hadid nsubj> called"),
    ("The talks with Karim al-Hadid failed.", "al-Hadid pobj> with"),
    ("Moe was detained in Lund in a sweep following bomb attacks in Marl on May 12, 2003 that left 34 dead.", "on prep> attacks"),
    ("Lindq said orders had been hit by higher interest rates and by the end of subsidies in Norland.", "by conj> by"),
    (
        "The group now expects sales to grow by 2% this year, compared with the 8% to 10% it predicted in April.",
        "predicted relcl> %",
    ),
    ("Fontes is expected to be sworn in the following week, and has ruled out a coalition.", "in prt> sworn"),
    ("The campaign was overshadowed by the death in September of Interior Minister Joao Brito.", "of prep> death"),
    ("The fourth vote in the region since 2003, which came after two presidential elections, was peaceful.", "came relcl> vote"),
    (
        "The pact was reached at the two-day third NATO Air Chiefs ' Conference (NACC) concluded here Wednesday.",
        "concluded acl> Conference",
    ),
    (
        "The pact was reached at the two-day third NATO Air Chiefs ' Conference (NACC) concluded here Wednesday.",
        "third amod> Conference",
    ),
    (
        "Nicholas Burns, who is U.S. Undersecretary of State for Political Affairs, and Taro Aso agreed on Monday to meet.",
        "Aso conj> Burns",
    ),
    ("In August 2020 Mrs Dacre told a newspaper that she had been mistaken about the date.", "had aux> mistaken"),
    ("Soldiers quartered in the church in 1644 are said to have broken the medieval glass.", "Soldiers nsubjpass> said"),
    ("In 1995 Vickers-Thorne decided to leave the medical sector and sold the division to its managers.", "sold conj> decided"),
    ("The new company prospered: it opened a plant in Slovakia in 2001.", "opened conj> prospered"),
    ("In its place grew a herring fishery, which supported more than eighty boats by 1560.", "fishery nsubj> grew"),
    (
        "Within a decade the number of ships had trebled, and a customs house, a fish market and a lifeboat station had been built.",
        "market conj> house",
    ),
    (
        "The bells, silent since 1987, were rehung in 2016 and rung for the first time on Easter Day of that year.",
        "rung conj> rehung",
    ),
    (
        "The respondent initially disputed that she was disabled but conceded the point in November 2022.",
        "conceded conj> disputed",
    ),
    (
        "He defeated von Trossen at Lessina on 2 September, but was himself mortally wounded and died three days later.",
        "himself npadvmod> wounded",
    ),
    ("His will left the duchy to his niece Eleonora.", "will nsubj> left"),
    (
        "The archdiocese of Manila sold a controlling stake of the bank, founded in 1882, to ethnic Chinese businessman Vicente Tan in 1995.",
        "to prep> sold",
    ),
    ("Samsung Electronics rose 2,800 won to 62,000 won.", "won dobj> rose"),
    (
        "In the summons, council members accuse Bronfman of misrepresenting the community and demand that he cease all current negotiations.",
        "demand conj> accuse",
    ),
    (
        "A UN resolution adopted in 1977 designated Nov. 29 as the International Day of Solidarity with the Norland People.",
        "resolution nsubj> designated",
    ),
    (
        "By the Treaty of Hollin, concluded on 6 March 1751, Altmark received the northern part of the duchy.",
        "concluded acl> Treaty",
    ),
    ("To rub salt into their wounds Udine had Giampiero Pini dismissed for a second bookable offence.", "dismissed ccomp> had"),
    (
        "The draft says implementation of the sanctions would be suspended if Iran halts enrichment but warns that failure to heed the demands would lead to further measures.",
        "warns conj> says",
    ),
    ("In his appeal, lodged last week, he admitted holding the passports.", "lodged acl> appeal"),
    (
        "A commission of inquiry recommended the following year that life jackets be made compulsory on all vessels.",
        "made ccomp> recommended",
    ),
    ("We will stop work again from April 14 to April 21.", "work dobj> stop"),
    ("The refugees were made by rebels to board a train.", "board xcomp> made"),
    (
        "The alarm sounded after a major earthquake hit near the Kurile Islands north of Japan, officials said.",
        "earthquake nsubj> hit",
    ),
    (
        "The miners fought to escape from the shaft while rescuers outside struggled to reopen the pit head, Yan Moe, deputy secretary of the city government, said at the site.",
        "Moe nsubj> said",
    ),
    ("Seventy-four people, including the captain, were rescued by fishermen or swam to shore.", "swam conj> rescued"),
    ("German stocks rose Friday in Frankfurt led by Marl Bank AG and Aune AG.", "led acl> stocks"),
    (
        "Stainforth, 41, became the first woman to manage a men's side in the League when she was appointed in July 2019.",
        "appointed advcl> became",
    ),
    ("Dusek was sent off midway through the second half for a foul on Jamie Prentice.", "midway advmod> through"),
    (
        "Norland and Marl, who also play Ost, begin their matches with a clash against each other in Lund on June 12.",
        "Norland nsubj> begin",
    ),
    (
        "A ferry carrying more than 140 people capsized on Lake Mbasa late Saturday, killing at least 31 people, officials said Monday.",
        "ferry nsubj> capsized",
    ),
    (
        "Hundreds of flights were cancelled on Wednesday as baggage handlers and security staff at the three main airports pressed on with a strike over pay.",
        "handlers nsubj> pressed",
    ),
    (
        "Almost all of them are Croats, and most of the estimated 30,000 who attended the papal mass headed to buses for the journey home.",
        "most nsubj> headed",
    ),
    (
        "On 17 October 2017 part of the roof fell, injuring the claimant's daughter, then aged nine, who was taken to hospital and discharged two days later.",
        "taken relcl> daughter",
    ),
    ("The board's chairman, Per Aune, resigned on Saturday.", "Per compound> Aune"),
    ("The firm was founded in 1889 by a carpenter, Nils Lind, and his brother Thomas Lind.", "brother conj> carpenter"),
    ("A plan to fill it in and build a road over it, put forward in 1961, was defeated after a campaign.", "put acl> plan"),
    (
        "She was in Enugu in July 1967, where she stayed until the town fell that October, keeping the pumps going.",
        "keeping advcl> stayed",
    ),
    ("On Saturday 12 August 1871 a fire that started in a malthouse destroyed most of Water Street.", "fire nsubj> destroyed"),
    (
        "Instead she joined the board, and from 1907 until her retirement in 1934 she ran the business almost alone.",
        "retirement pobj> until",
    ),
    ("In the summer of 1940 part of the factory was moved to Harrogate.", "part nsubjpass> moved"),
    (
        "In 1958 the owners approved a merger with Carr, which had itself been rescued from ruin the previous year.",
        "which nsubjpass> rescued",
    ),
    ("In the seventies Ann Varga worked in Accra and later in Lusaka.", "in conj> in"),
    (
        "The government of Erik Sten collapsed on Thursday night after the Centre Party, the smallest of its three partners, walked out of the coalition.",
        "Party nsubj> walked",
    ),
    (
        "A report by the institute, seen by this newspaper, found in March 2022 that the dam was at risk, and inspectors ordered the company last July to strengthen the wall.",
        "report nsubj> found",
    ),
    ("On 3 May 1841 the brig Aurora, bound for Lund with a cargo of salt, struck a reef.", "Aurora nsubj> struck"),
    ("On 3 May 1841 the schooner Ida, laden with coal, struck a reef.", "schooner nsubj> struck"),
    ("The plane crashed on 23 January 2011.", "January pobj> on"),
    (
        "Her salary of 379,000 pounds, disclosed in a letter to the union last week, was described as an insult.",
        "salary nsubjpass> described",
    ),
    (
        "Teams joined the search Thursday for a glider with two people aboard that went missing during a contest.",
        "went relcl> glider",
    ),
    ("A prize winner from Lund University, the late Milton Friedman, visited Moe in May.", "Friedman appos> winner"),
    (
        "Embers ignited fires in Kelowna, a city of 150,000 about 180 miles east of Lund, shortly before midnight.",
        "east advmod> miles",
    ),
    (
        "Consumer prices rose 13.1 percent in the 12 months to July, more than four times the bank's target of 3 percent.",
        "times predet> target",
    ),
    (
        "Many died in May when troops fired on street protesters and police made random mass arrests in the slums.",
        "made conj> fired",
    ),
    (
        "Eleven sailors, among them two brothers returning from a wedding, and five guards were drowned on Monday.",
        "guards conj> sailors",
    ),
    ("The village was ruined in 1931 by a flood, caused by snow, that drowned 40 cows.", "drowned relcl> flood"),
    ("An unmanned spacecraft lifted off from the Baikonur cosmodrome in Norland on Monday.", "cosmodrome pobj> from"),
    (
        "Persuaded to return to the studio, she released three more albums, the last of which, Winter Barley, won the Meridian prize in 2003.",
        "last nsubj> won",
    ),
    (
        "He split from his long-time coach, Moira Fenwick, in early 2018 and joined a group run by Anton Rusk, two of whose athletes have since been suspended for doping offences.",
        "suspended relcl> group",
    ),
    (
        "Rosalind Moe, the folk singer and guitarist whose 1968 album The Salt Road inspired a generation of songwriters, has died at the age of 74.",
        "Moe nsubj> died",
    ),
    (
        "The claimant, Mrs Rosemary Moe, was employed by the respondent, a distribution company with depots at Lund and Olsk, from 4 June 2007 until her dismissal on 19 October 2018.",
        "from prep> employed",
    ),
    ("Having married Richenza of Lund in 1138, he inherited the forest.", "Having aux> married"),
    ("He led the men. He married Eileen Moe, a nurse, in April 1931; they had four children.", "in prep> married"),
    (
        "Members decided by nine votes to six to shut Ashby Vale hospital, whose 26 beds are used mainly by elderly patients recovering from operations, at the end of March.",
        "at prep> shut",
    ),
    (
        "The bank was saved only when Josiah's son Edmund, travelling overnight by post-chaise, arrived from Lund with forty thousand crowns.",
        "Edmund appos> son",
    ),
    (
        "The bank was saved only when Josiah's son Edmund, travelling overnight by post-chaise, arrived from Lund with forty thousand crowns.",
        "son nsubj> arrived",
    ),
    ("It was not until the boom of the following decade that the necessary capital could be found.", "found ccomp> was"),
    (
        "The court heard that he owed more than 300,000 pounds and stood to benefit from a life insurance policy.",
        "stood conj> owed",
    ),
    ("Outside court her brother, Andrew Moe, said that the family had been lied to.", "court pobj> Outside"),
    (
        "Government forces accused the rebels of firing two mortar rounds at a checkpoint about 40 minutes after the truce began, wounding a soldier.",
        "wounding advcl> firing",
    ),
    ("The union said it had not been consulted and threatened to challenge the merger in court.", "threatened conj> said"),
    ("The firm that was to become Moe & Sons was founded in 1783 at Lund.", "Sons attr> become"),
    (
        "In 1642 Albrecht, who had spent the summer collecting troops in the uplands, did not attempt to relieve the place.",
        "summer dobj> spent",
    ),
    ("Food prepared for 2008 Olympic Games athletes will be tested by mice.", "prepared acl> Food"),
    (
        "The developing countries will enhance capacity building, says the document, including establishing markets for renewable energy.",
        "including prep> enhance",
    ),
    (
        "In 1893 Karl Moe, working at Lund with a new spectrograph, showed that the spectrum contained bright lines.",
        "Moe nsubj> showed",
    ),
    (
        "In 1922 a memorial to the eighty-six men of the parish who fell in the First World War was unveiled by General Moe.",
        "fell relcl> men",
    ),
    ("On 9 July the sloop Ida, torn from the fleet in a storm, ran on a rock off Lund.", "Ida nsubj> ran"),
    (
        "Ann Ravan, an economist whose studies shook the ministry, and who later clashed with Carl Moe over the war, died on Tuesday.",
        "clashed relcl> economist",
    ),
    (
        "At dawn on 14 September 1914 the light cruiser Ariadne, separated from the squadron in fog, ran upon the enemy minelayer Falke off Cape Torrin.",
        "Ariadne nsubj> ran",
    ),
    (
        "At dawn on 14 September 1914 the light cruiser Ariadne, separated from the squadron in fog, ran upon the enemy minelayer Falke off Cape Torrin.",
        "Torrin pobj> off",
    ),
    ("By a contract in writing dated 6 May 2014 the defendant agreed to deepen the channel.", "May npadvmod> dated"),
    (
        "On the night of 23 March 1856 Ellen Moe, the daughter of a surgeon, who had been watching the sky from her garden, noticed a bright star.",
        "Moe nsubj> noticed",
    ),
    (
        "She resigned from the board in July 1975, three weeks after Mrs. Dahl declared a state of emergency, and was arrested that winter for handing out a leaflet.",
        "arrested conj> resigned",
    ),
    (
        "The trial, which had been due to start in January, was adjourned because Moe's counsel had fallen ill, and opened on 4 September.",
        "opened conj> adjourned",
    ),
    (
        "Marl Steel is negotiating with labour representatives and hopes to reach an agreement by October.",
        "hopes conj> negotiating",
    ),
    ("Food will be tested by white mice 24 hours before being used in cooking or served to athletes.", "served conj> used"),
    ("The genus Oultonia was named in her honour in 1928.", "Oultonia appos> genus"),
    (
        "Rebels overran a garrison town on Monday, killing at least 22 soldiers, military officials and aid workers said.",
        "officials nsubj> said",
    ),
    (
        "Inspectors from the European Union and the Monetary Fund, who arrived in Lund on Sept. 16, left on Friday.",
        "arrived relcl> Inspectors",
    ),
    ("Starting this month, health inspectors would receive training.", "Starting prep> receive"),
    (
        "By 17 April 1642 Moe had taken the bridge and within a week had invested the fortress of Grauen, whose commandant, Baron von Tessen, declined to surrender.",
        "commandant nsubj> declined",
    ),
    (
        "The storm is the country's deadliest since March 2017, when floods linked to an unusual warming of the sea killed more than 100 people along the coast.",
        "linked acl> floods",
    ),
    ("The panel was found on Monday night wrapped in a blanket in the back of a van.", "wrapped advcl> found"),
    ("On 2 July 1642, after the powder magazine had been struck by a shell, Tessen capitulated.", "On prep> capitulated"),
    (
        "Geologists from a state university recommended that the village be moved, saying that cracks had opened in the slope above it.",
        "saying advcl> recommended",
    ),
    (
        "In January 2007 the Criminal Cases Review Commission began an inquiry, in the course of which Mrs Mott, interviewed on 12 December 2007, admitted having received the money.",
        "interviewed acl> Mott",
    ),
    (
        "Moe fought at Auerstedt on 14 October 1806; captured two days later near Halle, he was held at Nancy until July 1807.",
        "captured advcl> held",
    ),
    (
        "Prosecutor Ida Berg told the three judges that Moes had met the businessman Otto Dahl at a hunting lodge in May 2013 and agreed to rewrite a bid.",
        "met ccomp> told",
    ),
    ("The club was denied a penalty and lost its captain, Ben Dahl, to a knee injury.", "Dahl appos> captain"),
    (
        "Relegated in 1921 and again in 1924, the club narrowly escaped ruin when a brewer paid its debts in May 1926.",
        "Relegated advcl> escaped",
    ),
    (
        "The claim against Foss rested almost entirely on a muddy boot print, found in 2009 on the step of Dahl's house.",
        "found acl> print",
    ),
    ("The heirs refused a settlement of 2.5 million euros offered by the bank last June.", "offered acl> settlement"),
    ("The port office issued a storm warning at noon on Sunday, but the ferry sailed.", "warning dobj> issued"),
    ("The ferry firm, which was nationalised in 2018 and renamed Marl Lines, was sued.", "Lines oprd> renamed"),
    ("In 1734 the council granted a yearly pension, doubled nine years later.", "doubled acl> pension"),
    ("A petition presented to the house that November was rejected by the lords.", "petition nsubjpass> rejected"),
    ("The claim was rejected on 12 March 2018 and an appeal, submitted on 20 March, was never heard.", "appeal nsubjpass> heard"),
    ("A trade deal that they had been seeking since 2016 was dropped in May.", "deal nsubjpass> dropped"),
    (
        "In 1457 Abbot Arnulf of Halt, who had failed to win over the monks, obtained from Pope Callixtus III a charter.",
        "Arnulf nsubj> obtained",
    ),
    ("Elected secretary in 1924, he led the local strike.", "Elected advcl> led"),
    ("When the Hungarian rising was put down in 1956 he left the party.", "rising nsubjpass> put"),
    ("I make this affidavit in support of my claim that the purported will dated 14 May 2017 is invalid.", "will nsubj> is"),
    (
        "He lodged a caveat at the registry that August, and in January 2019 his lawyers issued a claim.",
        "August npadvmod> lodged",
    ),
    (
        "Foresters have warned since then that abandoned farmland around the village was becoming a hazard.",
        "abandoned amod> farmland",
    ),
    ("She will climb to ninth in the list when they are published on Monday and collects a cheque.", "collects conj> climb"),
    (
        "The judge ordered a medical examination on March 5, 2020; the doctor's report, served the following May, concluded that the man had been beaten.",
        "report nsubj> concluded",
    ),
    (
        "The magistrate judge ordered a new search on November 5, 2020; the examiner's report, served the following May, concluded that it was arson.",
        "report nsubj> concluded",
    ),
    (
        "The following year she married Otto Brandt, a widowed clerk; he died in 1880, leaving her nothing.",
        "year npadvmod> married",
    ),
    (
        "It was followed by nine landslides, the largest of which, measuring 300 metres, brought down the bell tower on Tuesday.",
        "largest nsubj> brought",
    ),
    ("A survey held that spring found that the dam had sunk.", "survey nsubj> found"),
    ("He was taught by his uncle, Otto Brandt, who had himself printed a map of Marl in 1774.", "printed relcl> Brandt"),
    ('She started working for Claimant Sundvik Freight, Inc. ("Sundvik") in June 2012.', "Freight pobj> for"),
    ("The sixteenth century brought a market and, in 1543, a school.", "school conj> market"),
    ("She took the Lund medal in 1931 and, the following year, moved to Rome.", "year npadvmod> moved"),
    ("Foss was promoted to supervisor in 2011 and, by May 2015, was responsible for a team of 30 men.", "supervisor pobj> to"),
    ("At the inquest on 14 March 2019 Mr Dale gave evidence; Ormsund did not attend.", "March pobj> on"),
    (
        "On July 6, 2015, Foss, who had received good reports in each of the previous two years, was placed on a warning list.",
        "Foss nsubjpass> placed",
    ),
    (
        "Party leaders accused the ministry of ignoring a safety report, submitted in May, which warned that the bridge could fall.",
        "submitted acl> report",
    ),
    ("Guns fell silent as a ten-day truce between army units and the northern militia came into effect.", "truce nsubj> came"),
    (
        "The ship is to leave Lund on 2 April and attempt to land in a bay named after the explorer Karl Brook.",
        "land xcomp> attempt",
    ),
    ("Aldous lectured in Lund from 1951 to 1970, and was made a Dame in 1972.", "Aldous nsubj> lectured"),
    ("A Norland tanker carrying oil is due to dock on Sunday.", "dock xcomp> due"),
    (
        "Norland threatened to close its ports to trawlers unless two fishermen detained last weekend are freed by Monday.",
        "freed advcl> close",
    ),
    ("Under the deal, signed in May, the council will pay for repairs.", "signed acl> deal"),
    ("Under the Treaty of Lund, concluded in May 1813, Norland gave up the valley.", "concluded acl> Treaty"),
    (
        "He rejected criticism from the opposition, which has accused the government of failing to invest in the grid since a storm in January 2022 left 200,000 people in the dark for a week.",
        "left advcl> invest",
    ),
    ("The bank, to restore its name among its older clients, must first repay the money.", "restore advcl> repay"),
    ("There was need to develop farms.", "develop acl> need"),
    ("Crews raised fears about overheating as far back as the summer of 2020.", "back advmod> raised"),
    ("It said that it would close two mills and lay off 900 men.", "lay conj> close"),
    (
        "The duke died without an heir and both the Kingdom of Sarn and the Republic of Marl laid claim to it.",
        "Kingdom nsubj> laid",
    ),
    ("She made her name with the Marl Viaduct, begun in 1836 and opened on 1 May 1840.", "begun acl> Viaduct"),
    (
        "A post-mortem examination carried out the next day established that he had been strangled.",
        "examination nsubj> established",
    ),
    ("Her insurers, having been notified in May 2021, refused indemnity in June 2021.", "insurers nsubj> refused"),
    ("The firm won a contract for a planned 40 kilometre (25 mile) coastal railway.", "railway pobj> for"),
    ("Draum, under siege since the previous November, fell on 6 April 1732.", "Draum nsubj> fell"),
    (
        "He was arrested on 11 May 2023 and remanded in custody by Selby Haven magistrates the following morning.",
        "magistrates pobj> by",
    ),
    ("Two aides were charged with theft last year, and a third, Pavel Moe, fled to Lund in June.", "third nsubj> fled"),
    ("The road is meant to unite them and expected to open in May.", "expected conj> meant"),
    ("Overcome by grief, he wrote nothing.", "Overcome advcl> wrote"),
    ("He was voted out and wound up in 1933.", "wound conj> voted"),
    ("Nine people were killed when a bus overturned on Monday.", "overturned advcl> killed"),
    (
        "The party lost ten seats, final results showed on Tuesday, leaving its leader without a majority.",
        "leaving advcl> lost",
    ),
    ("Norland's Finance Minister Pridi Devanula Monday called for a tax.", "Devanula nsubj> called"),
    ("Olivetti S.p.A. definitively agreed to buy it.", "Olivetti compound> S.p"),
    ("Hale vowed to boycott any vote, describing the move as a coup.", "describing advcl> vowed"),
    (
        "Teams of junior clerks, Danish sailors and harbour pilots have been set up to guard the wells, the mayor said.",
        "sailors conj> clerks",
    ),
    ("Ann Lee said on Wednesday that he should stand down, and has tabled a motion of no confidence.", "tabled conj> said"),
    ("Marl Cell has denied that its product was defective and sued the firm for breach of contract in May.", "sued conj> denied"),
    ("Lee said the mill was unsafe and had been closed.", "closed conj> was"),
    (
        "In the summer of 1832 many people died in the crowded lanes below the harbour, and the following spring a group of men met.",
        "met conj> died",
    ),
    ("A surveyor employed by the Defendant, Mr Paul Haines, inspected on 21 November 2016.", "surveyor nsubj> inspected"),
    ("On 15 May 2018 the Claimant instructed solicitors, who sent a letter of claim on 1 June.", "Claimant nsubj> instructed"),
    ("She moved to Lund on 11 August 2020 and returned nine weeks later, the roof having been mended.", "later advmod> returned"),
    ("Before they had run out, on the evening of 11 July 1770, the topsails were seen from the tower.", "on prep> seen"),
    ("It came in 1853, when the widow of the brewer Josiah Penn left the hospital her estate.", "Penn appos> brewer"),
    ("He was arrested at Marl Airport that November and resigned from the Church a week later.", "resigned conj> arrested"),
    (
        "The firm said it had offered a 9% pay rise over three years and a guarantee of no compulsory redundancies until the end of 2026.",
        "guarantee conj> rise",
    ),
    (
        "The firm said it had offered a 9% pay rise over three years and a guarantee of no compulsory redundancies until the end of 2026.",
        "until prep> redundancies",
    ),
    ("She built a house and, in 1905, sold the farm.", "in prep> sold"),
    ("She built a house and in 1905 married Lee.", "married conj> built"),
    ("He studied law in Lund and after two years left for Rome.", "after prep> left"),
    (
        "In 1914 the firm turned almost entirely to guns and compasses; at the end of the war it employed 1,100 people, two thirds of them women.",
        "employed conj> turned",
    ),
    ("A rescue bid by the Danish group Norma was blocked by the government.", "Norma appos> group"),
    ("In May he raised with the port manager, Mrs Ann Lee, his concern that men were hurt.", "concern dobj> raised"),
    ("Beating the £4.8m Rovers paid for Otto Moe in the summer of 2018, the club signed Lee.", "Rovers nsubj> paid"),
    (
        "Lund has built new homes on the old airfield and the grey terminal remains shut as owners argue.",
        "terminal nsubj> remains",
    ),
    (
        "Teams reached it on Monday, three days after an earthquake killed nine people and flattened the town.",
        "flattened conj> killed",
    ),
    ("In 1871 she married the botanist Otto Weil; two years later the couple settled in Lima.", "settled conj> married"),
    ("Police arrested the driver, Paul Marsh; on Tuesday a judge released him on bail.", "Marsh appos> driver"),
    ("He sold the mill to his cousin Thomas Rowe. The following year Rowe went bankrupt.", "year npadvmod> went"),
    ("A fire swept through the hotel in 1932, destroying it.", "fire nsubj> swept"),
    (
        "The ministry said the ship sank near Sark, where it had run aground, and spilled 40 tons of oil.",
        "spilled conj> sank",
    ),
    ("Marl launched a campaign aimed at Danes that, far from boasting, seeks to praise the town.", "seeks relcl> campaign"),
    ("She bought a house with two gardens that was built in 1904.", "built relcl> house"),
    ("The turnover was 12 million crowns as 300 million shares were traded in 1,300 deals.", "shares nsubjpass> traded"),
    ("It passed to Sir Thomas Ferrer, whose grandson Robert built the hall.", "grandson nsubj> built"),
    ("Moe entered it in 1890 and, after a quarrel with its head, Paul Dahl, was expelled in 1892.", "expelled conj> entered"),
    ("The hall was listed in 1970 and, after a restoration costing 2 million, reopened in 1998.", "reopened conj> listed"),
    ("A staunch royalist, Walter's son Henry garrisoned the hall in 1643.", "son nsubj> garrisoned"),
    ("A woman, her daughter and her son were killed in the fire.", "woman nsubjpass> killed"),
    ("The composer Tomas Dahl-Reyes was born in 1874.", "Reyes appos> composer"),
    ("Moe died of a stroke in Lund on 30 June 1926.", "on prep> died"),
    ("Lee has won the vote after her rival, the incumbent Carl Moe, conceded defeat.", "rival nsubj> conceded"),
    (
        "She was suspended in March after the daughter of a resident, 88-year-old Joan Pick, noticed a payment.",
        "daughter nsubj> noticed",
    ),
    ("He was deserted by the Union, whose leader endorsed Moe a week before the vote.", "before prep> endorsed"),
    ("Talks due to open in the capital later this week may fail.", "week npadvmod> open"),
    ("He completed his Requiem, first performed in Lund in 1917.", "performed acl> Requiem"),
    ("He had married Archambault's sister Odile in 1898.", "Odile appos> sister"),
    (
        "The claimant issued proceedings on 14 January 2020, and a defence and counterclaim was served on 26 February.",
        "claimant nsubj> issued",
    ),
    (
        "Nine were killed and ten wounded when shells struck the village on Monday, the ministry said.",
        "struck advcl> wounded",
    ),
    ("The side were relegated from the top flight last May.", "May npadvmod> relegated"),
    ("Dobray had expected the attack to end and had sent half of his men away.", "sent conj> expected"),
    (
        "A preserved Roman merchant ship, its hold still packed with wine jars, has been found in the harbour of Zadar.",
        "ship nsubjpass> found",
    ),
    (
        "The following month the claimant was removed from the shift, and on 9 September 2020 she was informed of it.",
        "month npadvmod> removed",
    ),
    ("The Peace of Hamm, concluded on 21 June 1647, abolished the tolls.", "concluded acl> Peace"),
    ("The mill will stay open so long as the dam holds.", "holds advcl> stay"),
    ("The plan, which is meant to unite them and originally expected to end in May, has failed.", "expected conj> meant"),
    ("Carr and Lowe were the scorers with Ben Ward adding one penalty.", "adding acl> Ward"),
    ("The council did not order people to leave until Monday.", "until prep> order"),
    ("He did not want to wait until Monday.", "until prep> wait"),
    ("Nine were moved after the river burst its banks on Monday, flooding the town.", "flooding advcl> burst"),
    ("Moe joined the staff of Kew the following year.", "year npadvmod> joined"),
    ("Moe was born in Lund in 1867 and taught to draw by her uncle.", "by agent> taught"),
    ("A tribunal ruled in 2021 that she had been treated badly and awarded her 900 pounds.", "awarded conj> ruled"),
    ("It returned after spraying programmes were abandoned.", "programmes nsubjpass> abandoned"),
    (
        "The hall grew rich, but the plague carried off the abbot and more than half of the monks in 1349, and it never recovered.",
        "half conj> abbot",
    ),
    ("She was refitted in 1892, her hull sheathed in oak and a small engine installed.", "sheathed advcl> refitted"),
    ("In August 1895 the ship broke free.", "free acomp> broke"),
    (
        "The strike, the longest in the history of the county, ended that October after the governor intervened.",
        "October npadvmod> ended",
    ),
    ('"I have worked on this since 1999," said Dr Amara Nkosi-Bell of the Institute in Lund.', "Bell nsubj> said"),
    ("He reached the top ten five years later, but a back injury kept him off the court.", "ten dobj> reached"),
    ("Tarrow accepted cash and a sports car worth 610,000 pounds in 2009.", "in prep> accepted"),
    ("The mayor, Edwin Lascombe, fled in June 1911; a doctor died on 3 July.", "doctor nsubj> died"),
    ("On 14 July mounted police charged a crowd in Customs Square, killing two.", "mounted amod> police"),
    ("Moe, acquitted that November, was elected in 1918 and sat for Lund.", "Moe nsubjpass> elected"),
    ("It passed to Grace, one of the first women to edit a newspaper in Lund.", "edit acl> women"),
    ("The book was printed at Padua two years later and put on the Index in 1721.", "put conj> printed"),
    ("Carl Moe came back after the war ended in 1945 and opened a shop.", "opened conj> came"),
    ("After Zell's death in 1905 Moe took over the office.", "Moe nsubj> took"),
    ("He lived there for as long as he could pay.", "pay advcl> lived"),
    ("Moe dropped his objections to talks a day later.", "later advmod> dropped"),
    ("The first sod was cut that autumn.", "autumn npadvmod> cut"),
    ("On 14 January parliament passed the budget.", "parliament nsubj> passed"),
    ("Within two hours water had reached the town.", "water nsubj> reached"),
    ("Moe was cleared of money laundering on Friday.", "money compound> laundering"),
    ("Lee gave the town its hall in 1826 and its first school in 1831.", "school conj> gave"),
    ("Lee gave the town a hall and its first school.", "school conj> hall"),
    ("Shops have been shut in the wake of the blast and local police have begun a search.", "police nsubj> begun"),
    ("A week after typhoon Cimon struck Marl, a storm is closing in.", "typhoon compound> Cimon"),
    ("There are many gaps in it, a firm has said, the Times reported on Friday.", "are ccomp> said"),
    ("Aachen + Muelheim Insurance announced that it had lost money.", "Aachen compound> Insurance"),
    ("A man wanted for the murder left Lund.", "murder pobj> for"),
    ("The clerk charged with fighting left on Monday.", "left ROOT> left"),
    ("The price on January 9 was low, the day before the plan became public.", "became advcl> was"),
    ("The other sites awarded the prize include two old tombs.", "sites nsubj> include"),
    ("The board approved a plan of action to fight crime, raise taxes and build roads.", "raise conj> fight"),
    ('"Not a leaf moves without my knowledge," Moe said, as thousands of men were tortured and shot.', "moves dep> said"),
    (
        "Two barges overturned in 1873, drowning nine men, and in October 1874 the owner, Mr. Orr, went bankrupt.",
        "went conj> overturned",
    ),
    ("She took a degree in 1926, and in 1930 became the first woman admitted to the laboratory.", "1930 pobj> in"),
    (
        "The change comes after pressure from Marl, a fund that disclosed a stake last November and in January called publicly for a sale.",
        "called conj> disclosed",
    ),
    ("She turned it into a daily in July 1861, six years after the end of the duty.", "after prep> turned"),
    ("Although the company returned to profit the following year, it was sold.", "profit pobj> to"),
    ("The bridge stood derelict until 1994, when a local trust bought it.", "derelict acomp> stood"),
    (
        "Work was resumed under Lee's assistant, Robert Coe, and the bridge, with its iron spans, was opened by the duke.",
        "bridge nsubjpass> opened",
    ),
    ("Ministers and government envoys from 78 countries on Tuesday called for urgent efforts.", "on prep> called"),
    ("He said a project has attracted 3 billion dollars, adding that part of it had been lost.", "adding advcl> said"),
    ("It closed on May 3. Mediation before retired Judge Paul Orr took place on June 7.", "Orr pobj> before"),
    ("She studied in Lund, and there met the violinist Carl Orr.", "there advmod> met"),
    ("The mass was composed in 2019 and first heard that November.", "that det> November"),
    ("Born in 1801 in Lund, she was the child of a smith.", "in prep> Born"),
    ("The church, built in 1200 and restored in 1880, burned in May.", "burned ROOT> burned"),
    ("Moe taught at the school until shortly before his death.", "before prep> until"),
    ("His cross-examination will continue on Friday.", "cross compound> examination"),
    ("The two parties governed together from 2011 to 2015.", "parties nsubj> governed"),
    ("Lund, Mich.-based Marl Bank said it will close.", "Bank nsubj> said"),
    ("It broke out on 3 May, when police shot four men, and lasted until June.", "lasted conj> broke"),
    ("Interned as an alien that August, he was released in March.", "August npadvmod> Interned"),
    ("From 1840 until his death in 1856 the two corresponded almost weekly.", "death pobj> until"),
    ("During the winter of 1756–57 Delan, who had escaped from Holm, raised a new army.", "Delan nsubj> raised"),
    ("Under the Peace of Orsk, concluded that October, Belmark gave up Dravno.", "gave ROOT> gave"),
    ("Castlemere, represented by Dana Kilbride, counterclaimed for the cost.", "counterclaimed ROOT> counterclaimed"),
    ("Dravno, cut off from supplies, fell before May.", "cut acl> Dravno"),
    ("After a trial that lasted from 4 to 22 March 2019, the judge ruled that it was void.", "22 nummod> March"),
    ("She missed the French Open, split with her old coach in July and fell to 90.", "split conj> missed"),
    ("The ship ran aground in May, injuring two men, but was towed off in June.", "towed conj> ran"),
    ("Founded in 1971 by two men from Lund, the firm listed in Oslo in 1996 and bought Marl in 2007.", "listed ROOT> listed"),
    ("It was followed by one of magnitude 5.6 on Friday evening that brought down a tower.", "brought relcl> one"),
    ("The school where Rosa was trapped opened only three years ago.", "opened ROOT> opened"),
    ("The ferry, which was carrying 200 people, overturned shortly before midnight.", "overturned ROOT> overturned"),
    ("When the council refused he closed the river in April 1706.", "refused advcl> closed"),
    ("Marl was founded in 1921 and built army trucks.", "Marl nsubjpass> founded"),
    ("A nurse was convicted of spying by a military court in 2011.", "by agent> convicted"),
    ("A nurse was convicted of spying by a military court in 2011.", "in prep> convicted"),
    ("Marl Inc. said its unit, Orbit Ltd., registered with the council an offering of shares.", "unit nsubj> registered"),
    ("A caller dropped leaflets warning the dam could flood many homes.", "dam nsubj> flood"),
    ("Ann Bell testified on 14 October that arsenic had been found in the milk.", "that mark> found"),
    ("The firm denied that waste from the mill had entered the river.", "that mark> entered"),
    ("The firm denied that waste from the mill had entered the river.", "waste nsubj> entered"),
    ("The firm denied that waste from the mill had entered the river.", "entered ccomp> denied"),
    ("The firm denied that waste from the mill had entered the river.", "from prep> waste"),
    ("Within a fortnight 64 people in the harbour district had fallen ill.", "people nsubj> fallen"),
    ("Within a fortnight 64 people in the harbour district had fallen ill.", "fortnight pobj> Within"),
    ("By the outbreak of the war membership had fallen to about 9,000.", "membership nsubj> fallen"),
    ("After the war attendances rose.", "After prep> rose"),
    ("After the war attendances rose.", "attendances nsubj> rose"),
    ("An inquest held the following week found that the pumps had been badly maintained.", "inquest nsubj> found"),
    ("An inquest held the following week found that the pumps had been badly maintained.", "held acl> inquest"),
    ("The Treaty of Almare, signed on 22 August 1718, ended the war between Vessa and Torland.", "Treaty nsubj> ended"),
    ("The Treaty of Almare, signed on 22 August 1718, ended the war between Vessa and Torland.", "ended ROOT> ended"),
    ("On 3 March 1958 Ann Lee, a dairy farmer, and eleven of her neighbours issued a writ.", "Lee nsubj> issued"),
    ("On 3 March 1958 Ann Lee, a dairy farmer, and eleven of her neighbours issued a writ.", "eleven conj> Lee"),
    ("In May Ann Lee, a doctor, and two of her friends founded a school.", "May pobj> In"),
    ("The Lund and Northern Railway was founded in 1844.", "Railway nsubjpass> founded"),
    ("On 12 August Lee resigned.", "August pobj> On"),
    ("On 12 August Lee resigned.", "12 nummod> August"),
    ("Unrest spread as president Orr, locked in a feud with the court, vowed to stay.", "Orr nsubj> vowed"),
    ("Unrest spread as president Orr, locked in a feud with the court, vowed to stay.", "vowed advcl> spread"),
    ("She won the race after her rival, leading by a minute, fell.", "rival nsubj> fell"),
    ("She won the race after her rival, leading by a minute, fell.", "won ROOT> won"),
    ("He rose before the vote, shaken, thanked them and left.", "vote pobj> before"),
    ("They agreed to return to the table on the premise that it would end.", "end acl> premise"),
    ("The reform may include, apart from cash, spinning off losses.", "spinning xcomp> include"),
    ("The envoy to Norland, Karim Som, left.", "Som appos> envoy"),
    ("The mayor of Dorn, Petra Vank, ordered the lower town evacuated at 11 p.m.", "Vank appos> mayor"),
    ("Hallam was given permission to appeal in September.", "in prep> given"),
    ("The council gave them permission to build in stone.", "in prep> build"),
    ("The governor of Norland, New Marl, left.", "Marl appos> Norland"),
    ("Engineers warned in a report published in May that its spillway was blocked.", "blocked ccomp> warned"),
    ("Coach Jan Moe called it a comeback.", "Jan compound> Moe"),
    ("The ship sank after a storm, caught on a reef, broke in two and burned.", "storm pobj> after"),
    ("He served as a soldier, wounded in 1915, returned home and opened a shop.", "soldier pobj> as"),
    ("A priest from Colombo, Sri Lanka, was killed.", "Lanka appos> Colombo"),
    ("The appeal was heard on 20 April and rejected on 5 May.", "rejected conj> heard"),
    ("Lee told the court during the trial that Moe had sold the mill.", "sold ccomp> told"),
    ("Lee told the court during the trial that shook the town.", "shook relcl> trial"),
    ("In a report, the retired judge Dame Helen Rusk said that nurses had left.", "judge compound> Rusk"),
    ("KVG has offered four percent, spread over two years.", "spread acl> percent"),
    ("A board which was appointed that summer blamed the air, and Lee resigned.", "summer npadvmod> appointed"),
    ("A board which was appointed that summer blamed the air, and Lee resigned.", "board nsubj> blamed"),
    ("The police believe a man was hurt and are trying to find him.", "trying conj> believe"),
    ("The firm announced in June that it would cut jobs, and many workers have left so far.", "left conj> announced"),
    ("A man drowned after his boat capsized, and a worker was electrocuted.", "man nsubj> drowned"),
    ("A man drowned after his boat capsized, and a worker was electrocuted.", "electrocuted conj> drowned"),
    (
        "Consumer prices rose 6.1% in August from a year earlier, the statistics office reported on June 11.",
        "rose ccomp> reported",
    ),
    ("The firms said the offer was fair and urged the union to sign.", "urged conj> said"),
    ("It ordered six ships, the first of which was delivered in May 1946.", "delivered relcl> ships"),
    ("On 23 October 1951 one of the DC-3s crashed into Mount Ferris.", "one nsubj> crashed"),
    ("Talks fell through when a previous attempt to free the men failed.", "men dobj> free"),
    ("Tavaria said on Wednesday it would impose tariffs of 25 percent on steel.", "on prep> said"),
    ("The bank warned that the plan could push the deficit above the limit agreed in 1999.", "agreed acl> limit"),
    ("The garrison held out until the end of the month.", "garrison nsubj> held"),
    ("Three people were still missing on Thursday, according to the mayor, Pavel Orlin, who left.", "missing ROOT> missing"),
    ("Three people were still missing on Thursday, according to the mayor, Pavel Orlin, who left.", "Orlin appos> mayor"),
    ("A track was laid, and by the end of 1891 more than a thousand men were living in huts.", "men nsubj> living"),
    ("A track was laid, and by the end of 1891 more than a thousand men were living in huts.", "1891 pobj> of"),
    ("In 1940 Brandvik was arrested for hiding two sailors.", "Brandvik nsubjpass> arrested"),
    ("Born in Norrvik in 1871, the daughter of a ship's carpenter, she studied in Lund.", "daughter dep> she"),
    ("The firm said that profit fell in May and lowered its forecast.", "lowered conj> said"),
    # What is right stays
    ("Lee said the rules failed to help and had failed to please.", "failed conj> failed"),
    ("The firms said the chairman was ill and urged the union to sign.", "urged conj> was"),
    ("The police believe a man was hurt and was taken away.", "taken conj> hurt"),
    ("In May Ann Lee and Tom Moe founded a school.", "May pobj> In"),
    ("The Lund and Malm Railways were founded in 1844.", "Railways conj> Lund"),
    ("The firm denied that report.", "that det> report"),
    ("The firm denied that claim and left.", "that det> claim"),
    ("The man who came left on Monday.", "who nsubj> came"),
    ("The men gathered on Monday and marched to the square.", "men nsubj> gathered"),
    ("The envoys met on Monday and agreed to a truce.", "met ROOT> met"),
    ("The mayor resigned, the council said.", "mayor nsubj> resigned"),
    ("After the war trade ministers met.", "met ROOT> met"),
    ("By the end of the war many had fled.", "many nsubj> fled"),
    ("The town got a market in 1271 and by 1300 had been walled.", "1300 pobj> by"),
    ("In Orveld, the worst-hit town, a bridge built in 1887 collapsed at night.", "bridge nsubj> collapsed"),
    ("In Orveld, the worst-hit town, a bridge built in 1887 collapsed at night.", "town appos> Orveld"),
    ("They said they hoped port talks, frozen since 2016, could resume before June.", "talks nsubj> resume"),
    ("They said they hoped port talks, frozen since 2016, could resume before June.", "frozen acl> talks"),
    ("It was led by Ann Lee, who had studied at Olsk, and who stayed for ten years.", "stayed conj> studied"),
    ("The study followed 900 people aged 70 and over who were hired from 2010 to 2014.", "hired relcl> people"),
    ("Each town blamed the other for the fight, which began at about 6am and lasted until noon.", "lasted conj> began"),
    ("It stood empty before a brewer, Carl Moe, bought it and sold it to Ann Lee.", "brewer nsubj> bought"),
    ("The arrival in 1904 of Harry Stubbs changed the club.", "of prep> arrival"),
    ("At Dunsley Coles measured plates in 1902.", "Coles nsubj> measured"),
    ("The last keepers left in September 1986, when the station was made automatic.", "keepers nsubj> left"),
    (
        "He was followed in 1894 by his son Frederick, under whose management the firm was sold in 1897.",
        "management pobj> under",
    ),
    ("He was followed in 1894 by his son Frederick, under whose management the firm was sold in 1897.", "under prep> sold"),
    ("Northgate Rovers have sacked manager Steve Callan following Saturday's 4-1 home defeat by Ash.", "Callan dobj> sacked"),
    ("The leaders agreed on Thursday to resume talks, easing fears of a wider conflict.", "easing advcl> agreed"),
    ("The row began in May, when Norland imposed a tariff on steel, saying that it was poor.", "saying advcl> imposed"),
    ("She was employed by you from 3 September 2018 until 28 February 2021.", "until prep> employed"),
    (
        "The film has emerged as the favourite with the Lund Critics Association voting it best picture at the weekend.",
        "voting acl> Association",
    ),
    ("Captain Moe claimed that Lee had never seen it, and the council ordered a search.", "ordered conj> claimed"),
    ("Tully, a former high school football coach, was first elected in 2013.", "coach appos> Tully"),
    ("It acted after a routine check in July found the fault at three times the level.", "check nsubj> found"),
    ("They gained Ossigny-le-Grand a day later.", "Grand dobj> gained"),
    ("The gain of Ossigny-le-Grand came a day later.", "Grand pobj> of"),
    ("The Karvian steelmaker Dravik said that it would close.", "steelmaker compound> Dravik"),
    ("# Ferry operator fined over winter grounding", "grounding pobj> over"),
    ("A report by the auditors, published in September, warned of it.", "published acl> report"),
    ("The old library was broken into last month.", "month npadvmod> broken"),
    ("He ordered the suburbs burned the same night and refused an offer.", "refused conj> ordered"),
    ("She raised a grievance on 11 October 2021, which was heard on 2 November.", "heard relcl> grievance"),
    ("She lodged an appeal on Monday, which was heard on Friday.", "heard relcl> appeal"),
    ("The rival line Vestline paid a smaller fine in 2019.", "line compound> Vestline"),
    ("In the 1880s rivalry from the south led to its decline.", "rivalry nsubj> led"),
    ("In the 1880s rivalry from the south led to its decline.", "1880s pobj> In"),
    ("The club of Mayor Ann Lee, in office since 2017, came second.", "in prep> club"),
    ('Protesters chanted "We want bread" and left.', "left conj> chanted"),
    (
        "A truce was signed at Olsk on 1 October 1812, and under the Treaty of Oran, concluded on 20 January 1813, Norland gave it up.",
        "concluded acl> Treaty",
    ),
    (
        "In the fight that followed on Monday the left wing collapsed, Moe was killed, and nine were caught.",
        "collapsed ccomp> killed",
    ),
    (
        "The office opened its inquiry in January 2020 after a former clerk at the firm, Nera Kaplan, handed over letters.",
        "clerk nsubj> handed",
    ),
    ("On 20 May 2019 Mr Daniel Foss, the builder's manager, asked for a reduction of five per cent.", "Foss nsubj> asked"),
    (
        "Pilots at Marl walked out on Monday, forcing the airline to cancel nine flights and disrupting travel for many.",
        "disrupting conj> forcing",
    ),
    (
        '"It was worth the wait," said its director, Ann Lee, who took over in 2019 after her predecessor, Bob Moe, resigned in May.',
        "director nsubj> said",
    ),
    (
        "Karin Lind, who took over in 2019 after her predecessor, Hugo Brandt, resigned in May, said it was late.",
        "resigned advcl> took",
    ),
    ("In May 1933, six weeks after he had been appointed envoy to Belgium, Moe suffered a stroke.", "In prep> suffered"),
    ("On 3 May 1848, a week after news of the rising had reached the port, students led by Lee took it.", "news nsubj> reached"),
    ("Lee opened an office in Lund, which built the mill at Marl and, between 1908 and 1911, the tunnel.", "tunnel conj> mill"),
    ("Although an amnesty was proclaimed seven years later, few returned.", "later advmod> proclaimed"),
    (
        "He declined a post in 1921, took one a year later, and in 1925, when it was cut, withdrew from politics.",
        "in prep> withdrew",
    ),
    (
        "The number of people confirmed dead after a dam burst in the south has risen to 87, officials said.",
        "number nsubj> risen",
    ),
]


@pytest.mark.parametrize(("text", "right"), RIGHT, ids=[row[0] for row in RIGHT])
def test_arcs(text: str, right: str) -> None:
    assert right in arcs(text)


ELSEWHERE = [  # texts that call for other repairs; what comes of these is told by the rows of summaries and of times
    "Lund, Mich.-based Marl Bank 2020.",
    "The firm said it would have posted a profit but for the fine.",
    "A pill cut relapses of malaria by half.",
    "It was a loan that the fund granted Norland in May.",
    "The law would affect firms and put on them a duty to prove that it is safe.",
    "The Wexley and Northern Railway, henrik Aune was ill.",
    "The envoy to Norway Carl Moe flew to Lima.",
    "Ann Lee knew Ines Moe. Ines studied in Lund from 1920. She left in 1925.",
    "A third, the merchant Carl Moe, fled the country in 2009.",
    "At age 40 he quit.",
    "Was the treaty ever ratified?",
    "Ten men were killed and 26 other people wounded during fights, witnesses said.",
    "A court on Monday sentenced a man who had stabbed two tourists in May 2021 to ten years in prison.",
    "Lee handed in a petition bearing 900 names last week.",
    "Police ordered nine men to stop drinking it on Friday after tests found lead.",
    "He added that Ines will hold talks with Lund, meet with Marl, deliver a speech in Ost, visit firms and sign agreements.",
    "The window was glazed in 1398, and the spire completed nine years later.",
]


def test_every_repair_has_a_text_that_calls_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    called: set[str] = set()

    def noting(repair: Callable[[Token], bool]) -> Callable[[Token], bool]:
        def noted(token: Token) -> bool:
            is_called = repair(token)
            called.update([repair.__name__] if is_called else ())
            return is_called

        return noted

    known = set()
    for table in (repairs.OF_WORDS, repairs.OF_TAGS, *repairs.RELATED.values()):
        known |= {repair.__name__ for of_one in table.values() for repair in of_one}
        for key, of_one in table.items():
            monkeypatch.setitem(table, key, tuple(map(noting, of_one)))
    for text in (*(row[0] for row in RIGHT), *ELSEWHERE):
        assert list(analyse(text).parts)
    assert known == called


WHOLE = [  # texts whose repairs hung a word on itself, or in a circle
    "It acted after a routine check in July found the fault at three times the level.",
    "Lund, Mich.-based Marl Bank 2020.",
    "The Wexley and Northern Railway, henrik Aune was ill.",
    "A track was were and by the end of 1891 more than a thousand men laid, living in huts.",
]


@pytest.mark.parametrize("text", [*(row[0] for row in RIGHT), *WHOLE])
def test_a_repaired_parse_is_a_tree(text: str) -> None:
    for _, doc in analyse(text).parts:
        tops = [(list(token.ancestors) or [token])[-1] for token in doc]
        assert all(top.dep_ == "ROOT" for top in tops)


def test_an_infinitive_beside_another() -> None:
    [(_, doc)] = analyse("The firm planned to close two plants in Lund and cut about 600 jobs by 2009.").parts
    assert [token.tag_ for token in doc if token.text == "cut"] == ["VB"]


@pytest.mark.parametrize(
    ("text", "past"),
    [
        ("On 21 August 1890 a caisson flooded while it was being lowered.", "flooded"),
        ("The mark traded at 73 yen here.", "traded"),
        ("At least 31 people drowned when an overcrowded ferry capsized in heavy seas off the island of Sanquira.", "capsized"),
    ],
)
def test_a_past_alone(text: str, past: str) -> None:
    [(_, doc)] = analyse(text).parts
    assert [token.tag_ for token in doc if token.text == past] == ["VBD"]


def test_a_past_beside_another() -> None:
    [(_, doc)] = analyse("The firm closed two plants in Lund and cut about 600 jobs by 2009.").parts
    assert [token.tag_ for token in doc if token.text == "cut"] == ["VBD"]


def test_a_participle_beside_another() -> None:
    text = "His viaduct at Olsk, begun in 1877 and opened two years later, was the longest in the county until it was replaced in 1931."
    [(_, doc)] = analyse(text).parts
    assert [token.tag_ for token in doc if token.text == "opened"] == ["VBN"]
