"""Rows of reference: a text, a trigger in it, and who did it; short names and pronouns stand for what was named before."""

from __future__ import annotations

import pytest

import timeline

NAMES = [
    (
        "Foreign ministry spokesman Shen Guofang warned on Monday that it would fail. Shen accused the mill of greed.",
        "accused",
        "Shen Guofang",
    ),
    ("The institute said Tuesday that Germany faces a hard task as it takes over the presidency next month.", "takes", "Germany"),
    (
        "The walkout began on September 9. It is the longest stoppage on the network since it opened in 1999.",
        "opened",
        "the network",
    ),
    ("Callum Moe was banned on Friday. The 29-year-old from Lund gave the sample in May.", "gave", "Callum Moe"),
    ("Carl Moe ran a shop. Dr Ann Moe, a surgeon, was ill. Moe left on Monday.", "left", "Carl Moe"),
    ("Carl Moe ran a shop. Dr Ann Moe, a surgeon, was ill. Dr Moe left on Monday.", "left", "Ann Moe"),
    (
        "Analysts said such a move was unlikely, noting that Kessler is absorbing the dairy it purchased in January.",
        "purchased",
        "Kessler",
    ),
    ("Ann Moe was freed in 1976. After her release Dr. Ruth Lee taught at Lund.", "release", "Ruth Lee"),
    ("Count Alaric Sundal de Vorm was a minister. Sundal left for Lima in May.", "left", "Alaric Sundal de Vorm"),
    (
        "Alaric Sundal de Vorm was a minister. Count Ebbe met him. Sundal was jailed in 1849. He died at Vorm in 1851.",
        "died",
        "Alaric Sundal de Vorm",
    ),
    ("Carl Moe was a painter. After the death of his brother Otto in 1821 he inherited the farm.", "inherited", "Carl Moe"),
    ("The town owes its charter to Bishop Osric, who granted it in 1227.", "granted", "Bishop Osric"),
    ("The bolts were changed in May. I told the police on Monday, but they took no action.", "took", "they"),
    ("In 1950 she wed Otto Moe, and the couple sang the complete Lund songs. They were divorced in 1961.", "divorced", None),
    ("The Lindqvist Museum was robbed. The museum, which opened in 1931, is closed.", "opened", "the Lindqvist Museum"),
    ("Brand & Keys made locks. It was founded by Nils Brand and Samuel Keys. Keys died in 1882.", "died", "Samuel Keys"),
    ("The composer Tomas Hale-Reyes was born in 1874. In 1901 the composer left for New York.", "left", "Tomas Hale-Reyes"),
    ("Ann Lee was ill. Ruth Moe died on Monday. She was charged in May.", "charged", None),  # not who had died
    ("Tomas Hale-Reyes flew to Lima. Hale-Reyes left on Monday.", "left", "Tomas Hale-Reyes"),
    ("The envoy to Norway Carl Moe flew to Lima. Moe left on Monday.", "left", "Carl Moe"),
    ("Moe owns the yacht Sea Lark. Ann Lee saw her. On Monday she lost her keel and capsized.", "capsized", "the Sea Lark"),
    (
        "Hale & Moe traces its origins to a shop in Lund, where the instrument maker Axel Dahl began in 1868. His son Erik left.",
        "left",
        "Axel Dahl's son Erik",
    ),
    ("The Friends of Lund said it had sued the bank.", "sued", "the Friends"),
    ("The Friends of Lund, a group set up in May, said it had sued the bank.", "sued", "the Friends"),
    ("Norland's President Carl Moe, a farmer who rose in a coup, is due in Oran. He met Lee on Monday.", "met", "Carl Moe"),
    (
        "Ann Lee was ill. Lee died on Monday. Her daughter, the baker Ida Lee, was there. She won the cup in 1979.",
        "won",
        "Ann Lee",
    ),
    ("Otto Lee was king. His brother, Carl Moe, died in 1428. Lee was crowned. He married in 1435.", "married", "Otto Lee"),
    (
        "Their ship, the Petrel, sailed for Queen Ida Land. After calling at Oran, she met the ice in May.",
        "met",
        "the Petrel",
    ),
    ("The Aurora, a steamer, sank. Ann Lee heard of it. She torpedoed the deal in May 2020.", "torpedoed", "Ann Lee"),
    ("Roger Dale flew to Lima on Monday. Dale met the ministers on Tuesday.", "met", "Roger Dale"),
    ("Roger Dale flew to Lima on Monday. Mr. Dale met the ministers on Tuesday.", "met", "Roger Dale"),
    ("President Nora Ekdal flew to Lima. On Tuesday President Ekdal signed the treaty.", "signed", "Nora Ekdal"),
    ("Oran Governor Roger Dale flew to Lima. On Tuesday Oran Governor Dale signed the treaty.", "signed", "Roger Dale"),
    ("Chief Executive Dale Prewitt wed in May. Prewitt, who is 38, left in June.", "left", "Dale Prewitt"),
    ("Governor of the state of Oran Roger Dale flew to Lima. Dale died on Monday.", "died", "Roger Dale"),
    ("Archbishop of Oran Roger Dale flew to Lima. Dale died on Monday.", "died", "Roger Dale"),
    ("Henrik Aune was ill. Henrik died on Monday.", "died", "Henrik Aune"),
    ("Dale met the ministers on Tuesday. Roger Dale flew home.", "met", "Dale"),  # only what was told before
    ("Ann Lee and Bob Lee sued in May. Lee won in June.", "won", "Lee"),  # two of that name
    ("The Bank of Oran failed in May. The bank reopened in June.", "reopened", "the Bank of Oran"),
    ("The Bank of Oran failed in May. A bank in Lund closed. The bank reopened in June.", "reopened", "The bank"),  # which?
    ("Government spokesman Jan Moe was ill. The spokesman left on Monday.", "left", "Jan Moe"),
    ("Ann Lee, the mayor of Lund, was ill. The mayor left on Monday.", "left", "Ann Lee"),
    ("Prime Minister Ann Lee was ill. The prime minister left on Monday.", "left", "Ann Lee"),
    ("Prime Minister Ann Lee was ill. The minister left on Monday.", "left", "The minister"),  # of something else
    ("Spokesman Jan Moe was ill. A spokesman for the navy slept. The spokesman left on Monday.", "left", "The spokesman"),
    ("Former Prime Minister Ann Lee spoke. The prime minister left on Monday.", "left", "The prime minister"),
    ("King Harald abdicated. Knut Orr was crowned. The king left on Monday.", "left", "The king"),
    ("Ann Lee taught at Lund University and Marl University. The university left on Monday.", "left", "The university"),
    ("King Harald was ill. The king left on Monday.", "left", "King Harald"),
    ("Norland's Weather Agency was late. The agency left the park on Monday.", "left", "Norland's Weather Agency"),
    ("President Boris Orr went home, his office said. The office left the park on Monday.", "left", "Boris Orr's office"),
    ("Ann Rhodes quit. Rhodes' lawyer sued on Monday. The lawyer appealed on Tuesday.", "appealed", "Ann Rhodes' lawyer"),
    ("Wall Street fell on Monday. The street flooded on Tuesday.", "flooded", "The street"),
    ("New York voted on Monday. York rebelled in 1536.", "rebelled", "York"),
    ("Omar al-Lami resigned on Monday. Lami left on Tuesday.", "left", "Omar al-Lami"),
    ("Abu Omar al-Lami resigned on Monday. Lami left on Tuesday.", "left", "Abu Omar al-Lami"),
    ("Omar al-Lami resigned on Monday. Al-Lami left on Tuesday.", "left", "Omar al-Lami"),
    ("Yvo de Bor resigned on Monday. Bor died in May.", "died", "Yvo de Bor"),
    ("Nora Ann Ekdal\n\nNora Ekdal was born in May. Ekdal left on Monday.", "left", "Nora Ann Ekdal"),  # one of that name
    ("The Port Workers' Union met on Monday. The union left on Tuesday.", "met", "The Port Workers' Union"),
    ("Nora Coles left. The inspector, Karl Weber, shut it in May.", "shut", "Karl Weber"),
    ("Nora Coles left. The eldest, Magnus, died in May.", "died", "Magnus"),
    ("Their son Eric reigned. He died in May.", "died", "Eric"),
    ("It was saved by the zeal of Carl Moe, who was sent in May. He died in June.", "died", "Carl Moe"),
    ("Jean-Marc Lee resigned on Monday. Lee left on Tuesday.", "left", "Jean-Marc Lee"),
    ("Dale sued in May. Carl Dale won in June. Dale paid in July.", "paid", "Dale"),  # who was told of by one name keeps it
]

PRONOUNS = [
    (
        "Pope Carl spoke on Sunday. Jan Moe, a baker, sent a letter. The pope left Lund on Monday. On Tuesday he opened a school.",
        "opened",
        "Carl",
    ),
    (
        "Ivo Moe's lawyers left in May. Themba Orr resigned on June 14 under pressure from his party. He appeared in court last month.",
        "appeared",
        "Themba Orr",
    ),
    (  # the story's own child, and nothing that was never held
        "Carl Orr was born in Lund in 1809. He was taught by his father. After his father died in 1823, the boy left.",
        "left",
        "Carl Orr",
    ),
    ("Ann Lee never held public office. In 1859 she wrote a mass, although it was not heard until 1871.", "heard", None),
    ("Paul Orr took up his Second Mass in 1846. It was played. From 1849 he led the school.", "led", "Paul Orr"),
    (
        "Storms came in May. On 6 June Ann Lee and the porter Dawa Nuru left the camp, and they stood on the top.",
        "stood",
        "Ann Lee and the porter Dawa Nuru",
    ),
    ("In 1959 he hired a painter, who left, and his first shop was opened in 1962.", "hired", "he"),
    ("Carl Voss was a king. When his brother Bogdan died in 1436, he inherited the farm.", "inherited", "Carl Voss"),
    (
        "Ann Voss learned it from her uncle. She married the surveyor Jean Pons in 1824, but he drowned in 1826.",
        "drowned",
        "Jean Pons",
    ),
    ("Carmaker Halvor recalls vans. It closed a mill in May.", "closed", "Halvor"),
    ("The recall covers vans that were built by Marl at its plant.", "built", "Marl"),
    ("Ann Voss learned it from her uncle. She married a surveyor in 1824, but he drowned in 1826.", "drowned", "the surveyor"),
    ("Otto Voss married Ann Pons in 1824. He drowned in 1826.", "drowned", "Otto Voss"),
    ("Carl Voss was an architect. The son of a smith, he entered the school in 1860.", "entered", "Carl Voss"),
    ("The paper was founded in 1850. In 1854 Baxt's men broke in. In 1860 it moved to Lund.", "moved", "the paper"),
    (  # the story's own man, whoever else it names once
        (
            "Carl Voss was a judge. Voss was born in Lund. Voss left it in 1829. Voss bought a farm. "
            "The governor, Lord Pell, asked Voss to rule. In 1851 he stepped down."
        ),
        "stepped",
        "Carl Voss",
    ),
    ("Carl Voss was a judge. The governor, Lord Pell, asked Voss to rule. In 1851 he stepped down.", "stepped", "he"),
    ("Guards knew what the girls wore when they vanished.", "vanished", "the girls"),
    ("Friends came. When Lee's family arrived, they asked reporters to leave.", "asked", "Lee's family"),
    ("When the band arrived, they played for an hour.", "played", "the band"),
    ("Farmers fought the firm. The firm won, and they left the valley.", "left", "they"),
    ("The mill, shut when the depot burned down, was sold. It will reopen in May.", "reopen", "the mill"),  # which?
    ("Ten men played. The club said that they would appeal on Monday.", "appeal", "the club"),
    ("She won a prize, but the school sold it; it would not say so until May.", "say", "it"),
    ("The Lees, whose ten ships lay there, said they would leave.", "leave", "the Lees"),
    ("A court heard Carl Moe. The 34-year-old resigned in May.", "resigned", "Carl Moe"),
    ("Carl Moe left. He opposed Union until May, and he left office in June.", "left", "Carl Moe"),
    ("The firm grew. Ten left this year, making it a record year.", "making", "Ten"),
    ("The firm grew. It took a loan to build a mill in May.", "took", "the firm"),  # it took no time
    ("Carl Moe left. On Monday he enjoyed Moe's trust.", "enjoyed", "he"),  # another's
    ("Nora Ekdal flew to her sister's wedding. She left in May.", "left", "Nora Ekdal"),
    ("The army sued. It is shocking that the Army may lose in May.", "lose", "the Army"),
    ("Nora Ekdal told the judge that her uncle took the job so he could pay.", "pay", "Nora Ekdal's uncle"),
    ("Nora Ekdal met the head of the bank. On Monday she concluded that she had failed.", "failed", "Nora Ekdal"),
    ("The mayor refused to go and said he would sue Carl Moe.", "sue", "the mayor"),
    ("The ship left the island of Rolando Bajo. A pilot told him to wait.", "wait", "him"),  # an island is no man
    ("People of that town left. They returned in May.", "returned", "They"),  # not all people
    ("Togo opened a bridge on Monday. He praised the plan.", "praised", "He"),  # a country is no person
    ("The share is 40 percent. It owns a bakery.", "owns", "It"),  # neither percent nor a share
    ("An official of the port fled. His case was heard in May.", "heard", None),
    ("The dollar crawled back on Monday after its drop.", "drop", "the dollar"),
    ("Roger Dale flew to Lima on Monday. He met the ministers on Tuesday.", "met", "Roger Dale"),
    ("Nora Ekdal was born in 1950. In 1970 she moved to Oslo.", "moved", "Nora Ekdal"),
    ("Nora Ekdal was born in 1950. Her father left in 1952.", "left", "Nora Ekdal's father"),
    ("Nora Ekdal met Roger Dale in 1970. She married him in 1972.", "married", "Nora Ekdal"),
    ("Nora Ekdal met a critic in 1970. She married in 1972.", "married", "Nora Ekdal"),  # hers is the gender that is known
    ("Roger Dale met Carl Moe in 1970. He died in 1972.", "died", "He"),  # either
    ("Amos fell ill. A rival, Gustav Lenz, said that he had left in May.", "left", "Gustav Lenz"),
    ("Amos died in 1918. Walter sold the mill and moved to Oran, where he died in 1933.", "moved", "Walter"),
    # Whom sentences in a row are about
    ("Roger Dale came to Lima. He wed in 1960. He beat Carl Moe in 1972. In 1974 he died.", "died", "Roger Dale"),
    ("Roger Dale came to Lima. He wed in 1960. He beat Carl Moe in 1972. Moe sued. In 1974 he died.", "died", "Carl Moe"),
    ("Roger Dale beat Carl Moe in 1972. In 1974 he died.", "died", "he"),  # told of once
    ("The king abdicated in May. He fled in June.", "fled", "the king"),
    ("The queen abdicated in May. He fled in June.", "fled", "He"),
    ("The brothers rented a shed in 1921. They sold it in 1923.", "sold", "the brothers"),
    ("Marl grew. A plant in Lund opened in 1961. In 1966 it bought two rivals.", "bought", "Marl"),  # not the plant
    ("The proceedings were stayed while the parties met. They failed to agree.", "failed", "the parties"),
    ("The company grew. In 1966 it bought a maker of scales.", "bought", "the company"),
    ("The company bought a rival in 1966. In 1970 it failed.", "failed", "it"),  # either
    ("The firm bought a rival. It expects growth in 2021.", "expects", "the firm"),
    ("The firm said it would not pay a bonus that it had promised in May.", "promised", "the firm"),
    ("Ann Lee and Jan Moe met in 1970. They married in 1972.", "married", "Ann Lee and Jan Moe"),
    ("It rained on Monday. He left on Tuesday.", "left", "He"),
    ("Nora Ekdal was born in 1950. After the war she married a baker, Josef. He died in 1959.", "died", "Josef"),
    (
        "Nora Ekdal was born in 1950. The mill closed. Prices rose. It rained. She left in 1972.",
        "left",
        "Nora Ekdal",
    ),  # nobody else
    ("Nora Ekdal and Ida Moe sang. The mill closed. Prices rose. It rained. She left in 1972.", "left", "She"),
    ("Ariel Sharon resigned. Nora Ekdal left. Sharon fled in 1972.", "fled", "Ariel Sharon"),  # no woman, for all that
    ("The bank sued in May. A poll showed it would fail in June.", "fail", "the bank"),  # not the poll
    ("Two men met Carl Moe. They feared Moe, he said.", "said", "he"),  # nobody tells so of himself
    ("Two men were killed in Khan Younis on Monday. He left.", "left", "He"),  # a town
    ("Tomas Rydell met Margit Ekdal in 1970. She left in 1972.", "left", "Margit Ekdal"),  # by their given names
    ("Tomas Rydell met Margit Ekdal in 1970. He left in 1972.", "left", "Tomas Rydell"),
    ("Kim Kyung-Tae flew to Lima in 1970. He left in 1972.", "left", "Kim Kyung-Tae"),
    ("Roger Dale helped Nora Ekdal in 1970. Ms Ekdal campaigned for years. Mr Dale fled in 1972.", "fled", "Roger Dale"),
    ("Roger Dale helped Nora Ekdal in 1970. Ms Ekdal campaigned for years. Mr Dale fled in 1972.", "campaigned", "Nora Ekdal"),
]


TOLD = [  # a text, a trigger in it, and its summary
    (
        "Tolvania blamed Zamira, expelled its ambassador two days later and closed the border.",
        "expelled",
        "Tolvania expelled Zamira's ambassador",
    ),
    ("Norland expelled its ambassador on Monday.", "expelled", "Norland expelled its ambassador"),
    ("Jan Moe assured Otto Lee that he would get the job.", "get", "He will get the job"),
    ("In 1436 the pilgrims set out on the road toward Ostra, reaching it in June.", "reaching", "The pilgrims reached Ostra"),
    ("Marl unveiled a new phone on Monday. It costs 300 pounds.", "costs", "The new phone costs 300 pounds"),
    ("A canal was abandoned, and the railway, when it opened in 1847, passed to the south.", "opened", "The railway opened"),
    ("The mill, after it was sold in May, burned down.", "sold", "The mill was sold"),
    (
        "The Russians were beaten in May. In June they captured Marl and forced the Russians to withdraw.",
        "forced",
        "They forced the Russians to withdraw",
    ),
    (
        "Mrs Justice Penrose rejected it. On damages, her Ladyship rejected the argument.",
        "rejected",
        "Her Ladyship rejected the argument",
    ),
    (
        "A court suspended the licence of Radio Meridian in May. Its director said it would appeal.",
        "said",
        "Radio Meridian's director said the court would appeal",
    ),
    ("Moe sold the mill in 1920. It proved the right decision.", "proved", "It proved the right decision"),
    (
        "The board fined Marl on Monday. Shares in Calder & Wray fell 14 percent. Its chief executive, Ann Moe, cut short a trip.",
        "cut",
        "Calder & Wray's chief executive, Ann Moe, cut short a trip",
    ),
    (
        "Ottilie Brand was a chemist. Her fame rose in 1974, when the writer Greta Moll found a note. A street was named after her.",
        "named",
        "A street was named after Ottilie Brand",
    ),
    (
        "An Ost Ministry official was hurt. The official said that ten had died.",
        "said",
        "The Ost Ministry official said that ten had died",
    ),
    ("Peace talks opened on Monday. The talks broke down.", "broke", "The peace talks broke down"),
    ("A car bomb killed ten men, and a petrol bomb hurt two. The bomb fell on a school.", "fell", "The bomb fell on a school"),
    ("School authorities closed it. The authorities warned of floods.", "warned", "The authorities warned of floods"),
    ("Peace talks opened on Monday. The talks in Marl broke down.", "broke", "The talks in Marl broke down"),
    (
        'Troops of the Ost coalition held ten men in Lund, the coalition said. "He led raids in Marl," it said.',
        "led",
        "The Ost coalition: he led raids in Marl",
    ),
    ("Troops killed an Al-Qaeda-linked man in Ost. It said that he had led raids.", "said", "It said that the man had led raids"),
    ("The ministers agreed the measures on 3 May. They would take effect on 9 June.", "take", "The measures would take effect"),
    (
        "The claim form was served on the firm on 9 May 2025. The Claimant says that it was also posted to Lee.",
        "posted",
        "The claim form was posted to Lee",
    ),
    ("High winds prevented an attempt, and a second was abandoned on Sunday.", "abandoned", "A second attempt was abandoned"),
    (
        "The church that visitors see is the fourth. The first, a timber hall, was raised by Moe.",
        "raised",
        "The first was raised by Moe",
    ),
    ('The ARC met on Monday. It is rich. "We are ready," he said.', "said", 'He said: "We are ready"'),
    (
        "It was proposed by a brewer, Edmund Lacey, in 1841. Prince Edmund visited Lund on 23 September 2008.",
        "visited",
        "Prince Edmund visited Lund",
    ),
    (
        "Desmond Ashby left the office. Carl Pell told police that he was in debt. It was Pell who owed money. In 2007 he had taken £9.",
        "taken",
        "Carl Pell took £9",
    ),
    ("Parliament threw out his first bill in 1846. A second passed in 1858.", "passed", "A second bill passed"),
    ("Lee won her first title in 2010. The second came in 2012.", "came", "The second title came"),
    ("A bank failed in May. A third of the staff left in June.", "left", "A third of the staff left"),
    ("The results mark a turnaround for Marl Co. In November it cut 600 jobs.", "cut", "Marl Co. cut 600 jobs"),
    (
        "The couple were in Oslo when German forces invaded Norway on 9 April 1940; they escaped to Sweden on skis.",
        "escaped",
        "The couple escaped to Sweden on skis",
    ),
    ("Crime and poverty rose. They spread to the north.", "spread", "Crime and poverty spread to the north"),
    (
        "The driver and a passenger were hurt. They were taken to a hospital.",
        "taken",
        "The driver and the passenger were taken to a hospital",
    ),
    ("The mill and its owner were fined. They appealed.", "appealed", "They appealed"),
    (
        "Norvane, the Danish maker of batteries, reported a fall in profit, blaming weak demand and a fire that shut its largest plant in April.",
        "shut",
        "A fire shut Norvane's largest plant",
    ),
    (
        "Halden went public in 1988. It survived a fire that destroyed its first factory in 1954.",
        "destroyed",
        "A fire destroyed Halden's first factory",
    ),
    (
        "Edith Marlowe led two voyages. On the second voyage, in 1964, a winch cable snapped and crushed her left hand; she stayed aboard for another six weeks.",
        "crushed",
        "A winch cable crushed Edith Marlowe's left hand",
    ),
    ("An inspection revealed cracks in the spillway. Hydrolux patched them.", "patched", "Hydrolux patched the cracks"),
    (
        "The log came to light in February 2020, when a shipyard worker in Gdansk found it behind a panel.",
        "found",
        "A shipyard worker in Gdansk found the log behind a panel",
    ),
    (
        "The bridge opened on Thursday, ending a closure of two years. About 400 people crossed it on foot.",
        "crossed",
        "About 400 people crossed the bridge on foot",
    ),
    ("The fire closed the mill. The owner repaired it in May.", "repaired", "The owner repaired the mill"),
    (
        "Edith Marlowe, who mapped the sea floor, died on Monday. Her daughter, Ruth Pym, said she had been ill. Born in Whitby on 3 May 1931, she went to sea at nineteen.",
        "Born",
        "Edith Marlowe was born in Whitby",
    ),
    (
        "On 18 January 52 BC the agitator Clodius was murdered on the Appian Way, and the next day his followers burned down the Senate house.",
        "burned",
        "Clodius's followers burned down the Senate house",
    ),
    (
        "Pompey met Caesar in 60 BC. In 49 BC the Senate sent for Pompey. Pompey fled to Egypt, where he was stabbed to death as he came ashore.",
        "stabbed",
        "Pompey was stabbed to death in Egypt",
    ),
    (
        "Robert Haas closed two of the five plants. A new one in Lima, Ohio, opened in early April 1991.",
        "opened",
        "A new plant in Lima opened",
    ),
    ("Engineers opened a gate on Monday, but the second one had already jammed.", "jammed", "The second gate jammed"),
    (
        "They built a church in 1810. A new one was built in 1890. The old one burned down in 1900.",
        "burned",
        "The old church burned down",
    ),
    (
        "Her father made her a cello in 1940. Every Saturday Ann Lee carried it over a mountain.",
        "carried",
        "Every Saturday Ann Lee carried the cello over a mountain",
    ),
    (
        "Ann Marrow wrote two books. Her last book was rejected by two publishers before it was printed.",
        "printed",
        "Ann Marrow's last book was printed",
    ),
    (
        "Dr Marcus Whitlow left the hospital in 2022. The General Medical Council confirmed on Tuesday that it had opened proceedings against him.",
        "opened",
        "The General Medical Council opened proceedings against Marcus Whitlow",
    ),
    (
        "A protest led by the mayor delayed the closure but failed to prevent it.",
        "failed",
        "A protest led by the mayor failed to prevent the closure",
    ),
    (
        "Moe denies murdering Carl Tarrant, whose remains were found by two climbers in 2021, three years after he vanished.",
        "vanished",
        "Carl Tarrant vanished",
    ),
    (
        "Marl tried to buy the mill. The Holm family signalled that it was ready to sell.",
        "sell",
        "The Holm family was ready to sell",
    ),
    (
        "Nordkarton rejected a first approach, saying it undervalued the business.",
        "undervalued",
        "The first approach undervalued the business",
    ),
    ("The union turned down the offer, saying it was too low.", "low", "The offer was too low"),
    (
        "The Greens won on Sunday, while the National Union slumped to its worst result since it was founded in 1991.",
        "founded",
        "The National Union was founded",
    ),
    (
        "The board's chairman, Per Aune, resigned on Saturday. His deputy, Live Brekke, will lead the board.",
        "lead",
        "Per Aune's deputy, Live Brekke, will lead the board",
    ),
    ("Norland's record in the cup is poor. Its last win came in May 2011.", "came", "Norland's last win came"),
    ("Ann Orr, who served as minister from 2010 until she was dismissed in 2015, wept.", "dismissed", "Ann Orr was dismissed"),
    (
        "Lee ran it. The mill, opened in 1900 by a local brewer in memory of his son, closed.",
        "opened",
        "The mill was opened by a local brewer in memory of his son",
    ),
    (
        "When the duke, Otto Moe, died in 1081, Adal Lee seized the fort. The king confirmed him in 1083.",
        "confirmed",
        "The king confirmed Adal Lee",
    ),
    (
        "Lakshmi Ravan, an economist who later clashed with Ann Moe over the war, died at her home in Lund. She left a son.",
        "left",
        "Lakshmi Ravan left a son",
    ),
    (
        "Lakshmi Ravan, an economist, died on Tuesday. She was ill. She left in 1975, three weeks after Mrs. Moe declared war. She spent a month in jail.",
        "spent",
        "Lakshmi Ravan spent a month in jail",
    ),
    ("Coach Carl Lee was licking his lips. Sudland can ensure they end the year on top.", "end", "Sudland end the year on top"),
    ("She retired to Torquay and died there in 1891.", "died", "She died in Torquay"),
    ("He returned to Graz in 1946. He died there in 1947.", "died", "He died in Graz"),
    ("The ship sailed to the Azores in 1920 and sank there in 1921.", "sank", "The ship sank in the Azores"),
    ("He moved from Lund in 1920. He died there in 1930.", "died", "He died there"),
    ("He wrote to Moe in 1920. He died there in 1930.", "died", "He died there"),
    (
        "Nine men died in 1832, and a band of traders met. They bought a plot in 1834.",
        "bought",
        "The band of traders bought a plot",
    ),
    ("Moe landed 1,800 troops in the bay. They met no resistance.", "met", "1,800 troops met no resistance"),
    (
        "Otto Lee was born in Lund. His father, Carl, was killed in 1905, and his mother took in work.",
        "took",
        "Otto Lee's mother took in work",
    ),
    ("Friends of Marl Lido, which was set up by Ann Lee, will appeal.", "set", "Friends of Marl Lido was set up by Ann Lee"),
    (
        "Carl Moe saw the flat. On 9 May the younger son was admitted. He was discharged in June.",
        "discharged",
        "The younger son was discharged",
    ),
    ("The French mounted six mortars on the hill, and at six they began the siege.", "began", "The French began the siege"),
    (
        "Many men died in 1832. A group of traders met in 1833. They bought a plot.",
        "bought",
        "The group of traders bought a plot",
    ),
    ("Lee met employees at the firm's Marl plant, which cut 120 jobs in June.", "cut", "The firm's Marl plant cut 120 jobs"),
    ("Schools on Sark, which closed on Monday, will reopen.", "closed", "Schools on Sark closed"),
    ("Rovers lost captain Otto Dale. The 31-year-old striker left on 3 May.", "left", "Otto Dale left"),
    (
        "The Claimant, Mr Otto Lee, joined in 2011. He was promoted in 2015.",
        "promoted",
        "The Claimant was promoted",
    ),
    ("Ann Moe KC said her client had been ill since the loss of her mother in 2012.", "loss", "The loss of her mother"),
    ("The claim was heard by Ann Lee, who rejected it in May.", "rejected", "Ann Lee rejected the claim"),
    ("The river Arn burst its banks. The river peaked on Monday.", "peaked", "The river Arn peaked"),
    ("The Arn River flooded. The river peaked on Monday.", "peaked", "The Arn River peaked"),
    ("It is the worst challenge to the government since it took office in 2021.", "took", "The government took office"),
    ("The recall is the second for Halvex. In March it paid a fine.", "paid", "Halvex paid a fine"),
    ("It was heard by Judge Martin Orr. He was sentenced in May.", "sentenced", "He was sentenced"),
    (
        "Leo Moe left. In May the appellant was dismissed by his employer.",
        "dismissed",
        "The appellant was dismissed by his employer",
    ),
    ("Ann Lee ran it. A competitor, Ritter & Orr, made an offer, but she refused.", "refused", "Ann Lee refused"),
    (
        "Ann Lee won a prize in 1938. She met Jan Orr. She replaced Eva Moe in 1949. The critics were glad. She signed a contract.",
        "signed",
        "Ann Lee signed a contract",
    ),
    (
        "Marian Lee was born in Hull. Her mother, Ida, taught her and gave her her first harp. At nine she sang in public.",
        "sang",
        "Marian Lee sang in public",
    ),
    (
        "In 1216 King Henry took Oakham. It fell. It rose. It burned. It stood. It lay low. It fell. Sir Jan Oak declared for the king.",
        "declared",
        "Sir Jan Oak declared for the king",  # of another century, for all that is told
    ),
    ("The firm Halvorsen makes it. Halvorsen said it had applied in May.", "applied", "Halvorsen applied"),
    (
        "Marl Instruments plc makes scales. It was founded in 1902 by Henry Marl. In 1934 Marl moved to Lund.",
        "moved",
        "Marl moved to Lund",  # the firm or he
    ),
    ("Henry Moe died in 1948, and his brother ran it alone until he retired in 1957.", "retired", "Henry Moe's brother retired"),
    (
        "Henry died in 1948, and his brother ran the firm until 1957. He was succeeded by his daughter.",
        "succeeded",
        "He was succeeded by his daughter",  # which of the two?
    ),
    ("By the time of the great survey it had two mills.", "had", "It had two mills"),
    ("Ann Lee denied it, and an inquiry cleared her in May.", "cleared", "An inquiry cleared Ann Lee"),
    ("The Lund Pilots' Union said nine of its members had left.", "left", "Nine of the Lund Pilots' Union's members left"),
    ("The men and their boats will leave.", "leave", "The men and their boats will leave"),
    ("Bank of Tessaly said on Monday it had agreed to buy a rival.", "agreed", "Bank of Tessaly agreed to buy a rival"),
    (
        "Ann Lee, the chemist, has died, her daughter Karin Lee said. Lee was born in 1933. She left in 1960.",
        "left",
        "Ann Lee left",
    ),
    (
        "Ann Lee was born in 1933, the daughter of a clerk and a nurse. She left in 1960.",
        "left",
        "Ann Lee left",
    ),
    (
        "President Ann Lee left. Men pulled a seven-year-old girl alive from the ruins. Her parents were missing.",
        "missing",
        "The girl's parents were missing",
    ),
    ("The country's biggest maker of cars closed. It said sales fell.", "said", "The country's biggest maker said sales fell"),
    ("The pair kept the boat. In May it leaked.", "leaked", "The boat leaked"),
    ("The Lund maker of boats said it had sold a mill.", "sold", "The Lund maker of boats sold a mill"),
    ("Moe taught Ann Lee. She married Jan Orr in 1954; they divorced in 1966.", "divorced", "Ann Lee and Jan Orr divorced"),
    (
        "In May Moe set out with three companions. They reached the lake in June.",
        "reached",
        "Moe and three companions reached the lake",
    ),
    ("Vale were saved when fans raised it. In 2004 they sold the ground, and they left.", "left", "Vale left"),
    ("The club was formed by bakers. Their ground was opened in May.", "opened", "The club's ground was opened"),
    ("Norland and Sudland have met. They agreed on a truce.", "agreed", "Norland and Sudland agreed on a truce"),
    ("The raid killed 175 people and injured 350 others.", "injured", "The raid injured 350 people"),
    ("Carr, the country's largest baker, was sold in May. The company was founded in 1951.", "founded", "Carr was founded"),
    ("Ann Lee knew Ines Moe. Ines studied in Lund from 1920. She left in 1925.", "left", "Ines Moe left"),
    ("A week after typhoon Cimon struck Marl, a storm is closing in.", "struck", "Typhoon Cimon struck Marl"),
    (
        "She lost. The school refused her a chair and appointed a former pupil of hers. She founded a mill in 1906.",
        "founded",
        "She founded a mill",
    ),
    ("Marl Foods said that its net profit fell.", "fell", "Marl Foods' net profit fell"),
    ("Marl Industries cut jobs on Monday. Its revenue slipped.", "slipped", "Marl Industries' revenue slipped"),
    ("Clerks met on Monday. They'll rule in May.", "rule", "Clerks will rule"),
    ("Foes cited problems. Ann called Tories and asked them to leave.", "asked", "Ann asked them to leave"),
    ('Analysts met. "They have to save," said Ann Lee, an analyst.', "save", "Ann Lee: they have to save"),
    ("The threat was withdrawn. Neither has said that it will attend on Monday.", "attend", "It will attend"),
    ("Luka Petric scored. The Belgian, who returned last week, was sent off.", "sent", "Luka Petric was sent off"),
    (
        "Ada Tresk was a nurse. Born in 1801 in Lund, she was the child of a smith, Oswin Tresk.",
        "Born",
        "Ada Tresk was born in Lund",
    ),
    ("The economy shrank, the office reported on Monday. It had stagnated in 2021.", "stagnated", "The economy stagnated"),
    ("The mill was sold, the firm said. It will close two others in May.", "close", "It will close two others"),
    ("Refugees fled a war that ravaged their country.", "ravaged", "A war ravaged refugees' country"),  # not the war's
    ("When the team came home, they were cheered.", "cheered", "They were cheered"),  # not "the team were"
    ("The authorities closed the mint. It hid 400 plates in a crypt, where they were found.", "found", "400 plates were found"),
    ("The firms met. It sold 588 million tons, and they were shipped.", "shipped", "They were shipped"),
    (
        "Carr Foods cut jobs on Monday. Its insurer, Hall Mutual, declined to comment. In May the company agreed to buy Pell Inc.",
        "agreed",
        "The company agreed to buy Pell Inc.",
    ),
    (
        "The firm, which bakes bread, lost money. Revenue fell 12 percent. Its shares dropped on Monday.",
        "dropped",
        "The firm's shares dropped",
    ),
    (
        "Norland's oil fund sold a stake in two mines, it said on Monday, and will review others.",
        "review",
        "Norland's oil fund will review others",
    ),
    ("The deal was closed in March, it said on Monday, and will be filed in June.", "filed", "It will be filed"),
    (
        "She left Graz. She wrote the book for which she is remembered, The Ice and the Valley. It was sold to Marl in May.",
        "sold",
        "The book was sold to Marl",
    ),
    ("Ann Lee and Carl Moe met. The 34-year-old sold it in May.", "sold", "The 34-year-old sold it"),
    ("Ida Moe died in 1952. A street was named after her two years later.", "named", "A street was named after Ida Moe"),
    (
        "The Lorne Valley Tramway was a railway. It was authorised in 1862.",
        "authorised",
        "The Lorne Valley Tramway was authorised",
    ),
    ("The council bought the hall in 1950. It reopened in 1951.", "reopened", "It reopened"),  # the hall, more likely
    ("Born in Oran, a clerk's daughter, she left. Nora Ekdal died in 1909.", "left", "She left"),  # who, was not told yet
    ("The gallery was closed in 1908 after a part of a roof fell. It reopened in 1909.", "reopened", "The gallery reopened"),
    ("A board was set up to watch the line, but it was dissolved in 1854.", "dissolved", "The board was dissolved"),
    (
        "The mayor, Carl Moe, left. Officers detained a clerk and did not charge him.",
        "charge",
        "Officers did not charge the clerk",
    ),
    ("Restored by Nora Ekdal, the hall was sold. Repaired by Carl Moe, it reopened.", "reopened", "The hall reopened"),
    (
        "Nora Ekdal married Carl Moe in 1874. She left in 1875. Their daughter, Ida, was born in 1876. She died in 1909.",
        "died",
        "Nora Ekdal died",
    ),
    ("Carl Moe left in 1875. His widow, Joan Moe, sued. She won in 1880.", "won", "Joan Moe won"),  # no other woman
    ("The steamer Aurora left Hull in May. She sank in June.", "sank", "The Aurora sank"),
    ("The expedition's ship, the Aurora, left in May. She sank in June.", "sank", "The Aurora sank"),
    ("Nora Ekdal built the steamer Aurora. She left in June.", "left", "Nora Ekdal left"),
    ("The scheme was dropped in the council in 1788. It was revived in 1791.", "revived", "The scheme was revived"),
    ("The bailiff, Carl Moe, was dragged from his house.", "dragged", "The bailiff, Carl Moe, was dragged from his house"),
    ("Orme drew a map of the deaths and submitted it to the board.", "submitted", "Orme submitted the map to the board"),
    ("A group collected 410 names and delivered them in May.", "delivered", "A group delivered 410 names"),
    ("A truce was proposed in May, and ten days later both sides accepted it.", "accepted", "Both sides accepted the truce"),
    ("The guards sold a ship and a mill and repaired it in May.", "repaired", "The guards repaired it"),  # which?
    ("The team made a plan and made it to the final.", "made", "The team made it to the final"),
    ("The captain lowered the boats, but three of them sank.", "sank", "Three of the boats sank"),
    ("Nine men left. Two of them died.", "died", "Two of the nine men died"),
    ("Nine men met nine women. Two of them died.", "died", "Two of them died"),  # of which?
    ("A captain of the Front said its men had left.", "left", "The Front's men left"),
    ("The fort was given to Oran under the treaty in 1797. Its walls fell in 1861.", "fell", "The fort's walls fell"),
    ("The fort was sold to a mill in 1797. Its walls fell in 1861.", "fell", "The fort's walls fell"),
    ("The war cut the firm off. In May it sold half of its ships.", "sold", "The firm sold half of its ships"),
    ("In May the firm bought its rival and closed it.", "closed", "The firm closed the rival"),
    ("The guards wanted to burn the mill, but the bishop forbade it.", "forbade", "The bishop forbade it"),
    ("The guards planned a strike. The bishop opposed it.", "opposed", "The bishop opposed the strike"),
    ("In its judgment the court found no fault. The mill was sold.", "found", "The court found no fault"),
    ("Judge Moe refused the mill a loan. At a hearing in May it was sold.", "sold", "It was sold"),
    ("The mill failed in May. It was the worst year since 1921.", "failed", "The mill failed"),
    ("The fund was set up in 1953. A plan to close it failed.", "failed", "A plan to close the fund failed"),
    ("The Austrians won ships, which they sold in May.", "sold", "The Austrians sold ships"),
    ("A fire burned nine books. In the war ten boys and staff lost their lives.", "lost", "Ten boys and staff lost their lives"),
    ("Nine men left. A bomb hit one of their ships.", "hit", "A bomb hit one of nine men's ships"),
    ("The guards seized ten maps; they were returned in May.", "returned", "They were returned"),  # the maps
    ("A crowd under the innkeeper Jacques Moe left. Moe trained them, and in May he took Lund.", "took", "Jacques Moe took Lund"),
    ("They rested at Pont-Saint-Loup. In May he left.", "left", "He left"),
    ("They followed the Marquis de Vaubrun. Ann Lee left. Carl Moe fell.", "fell", "Carl Moe fell"),
    ("Ten men left. The club lost two of their games in May.", "lost", "The club lost two of their games in May"),
    ("Marl Rovers, who lost ships, changed their coach in May.", "changed", "Marl Rovers changed their coach"),
    ("The storm hit the fort in 1797. Its walls fell.", "fell", "Its walls fell"),  # no storm's
    ("Dr. Ida Moe led a trial. Dr. Moe said her team would return.", "return", "Ida Moe's team will return"),
    ("The bank's profit fell. It said it had sold ships.", "sold", "The bank sold ships"),
    ("Marl Inc. lost a suit. In May the company sold a ship.", "sold", "Marl Inc. sold a ship"),
    ("Marl Inc. lost a suit. Orbit Corp. won it. In May the company sold a ship.", "sold", "The company sold a ship"),  # which?
    ("Marl Inc. lost a suit. Net profit fell in May.", "fell", "Marl Inc.'s net profit fell"),
    ("Marl Inc. lost a suit. In chemicals, profit fell in May.", "fell", "Profit fell"),
    ("Marl, a brewer, lost a suit. The brewer sold a ship in May.", "sold", "Marl sold a ship"),
    (
        "Marl Inc. lost a suit. In May investors gave Marl a stake in the company.",
        "gave",
        "Investors gave Marl a stake in the company",
    ),
    ("Ann Lee and Carla Moe won the cup. The Lund-born striker won in May.", "won", "The Lund-born striker won"),  # which?
    ("Belgian Ann Lee won the cup. The Lund-born striker retired in May.", "retired", "Ann Lee retired"),
    ("Ann Lee won the cup. The Belgian retired in May.", "retired", "Ann Lee retired"),
    ("Ann Lee won the cup. The Dutchman retired in May.", "retired", "The Dutchman retired"),
    ("Otto Lee won the cup. The Dutchman retired in May.", "retired", "Otto Lee retired"),
    ("The builder, the Frenchman Jean Morel, drew the lock in 1884. He died in May.", "died", "Jean Morel died"),
    ("Briton Robin Hale sold the yard. Hale retired in May.", "retired", "Robin Hale retired"),
    ("Carl Moe, who knew Jan Orr, left the club. He died in May.", "died", "Carl Moe died"),
    ("The fire left it bare, and in May it closed.", "closed", "It closed"),
    ("Carl Moe ran the club until May, when players accused him of fraud.", "accused", "Players accused Carl Moe of fraud"),
    ("The paper told of signals from Norland that it wants talks.", "wants", "Norland wants talks"),
    ("Carl Moe is ill. A spokesman said he would resign in May.", "resign", "Carl Moe will resign"),
    ("Marl & Orbit was founded in 1901. It closed in 1949.", "closed", "Marl & Orbit closed"),
    ("Olsk-on-Lenn was free until 1803, when it was annexed.", "annexed", "Olsk-on-Lenn was annexed"),
    ("Unseeded Argentine Carl Quirelli won on Sunday. Quirelli retired in May.", "retired", "Carl Quirelli retired"),
    (
        "Ann Moe met the press in May. It was not told whether the deal was off.",
        "told",
        "It was not told whether the deal was off",
    ),
    ("Trade union Ovida met in March. The union struck in May.", "struck", "Ovida struck"),
]


def _who(text: str, trigger: str) -> str | None:
    return next(event.who for event in timeline.find_events(text, "2022-03-08") if event.text == trigger)


@pytest.mark.parametrize(("text", "trigger", "who"), NAMES, ids=[row[0] for row in NAMES])
def test_names(text: str, trigger: str, who: str) -> None:
    assert _who(text, trigger) == who


@pytest.mark.parametrize(("text", "trigger", "who"), PRONOUNS, ids=[row[0] for row in PRONOUNS])
def test_pronouns(text: str, trigger: str, who: str) -> None:
    assert _who(text, trigger) == who


@pytest.mark.parametrize(("text", "trigger", "summary"), TOLD, ids=[row[0] for row in TOLD])
def test_what_is_told(text: str, trigger: str, summary: str) -> None:
    told = [event.summary for event in timeline.find_events(text, "2022-03-08") if event.text == trigger]
    assert told[-1] == summary


def test_a_summary_names_whom_it_means_once() -> None:
    text = "Nora Ekdal was ill. She said on Monday that she was suing her doctor."
    found = [event for event in timeline.find_events(text, "2022-03-08") if event.text == "said"]
    assert found[0].summary == "Nora Ekdal said that she was suing her doctor"


def test_passives_and_objects() -> None:
    text = "Nora Ekdal hid for years. Officers arrested her in 1980."
    [found] = [event for event in timeline.find_events(text, "2022-03-08") if event.text == "arrested"]
    assert (found.who, found.what, found.summary) == ("Officers", "Nora Ekdal", "Officers arrested Nora Ekdal")


def test_two_just_told_of_are_no_others_before() -> None:
    text = "The youngest of seven children, Ann Vasey studied at home. In 1872 she helped the naturalist Henry Corrie. Their book sold well."
    [sold] = [event for event in timeline.find_events(text, "2022-03-08") if event.text == "sold"]
    assert sold.summary == "Their book sold well"
