"""How a text's story moves from span to span: what is told, which quarter, whether it is news or a history, and tense."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import timeline
from timeline.times.interval import Grain
from timeline.times.story import needs_tense
from timeline.times.terms import (
    Ago,
    Bare,
    Beside,
    Calendar,
    Clock,
    Cycle,
    Day,
    Duration,
    Holiday,
    Last,
    Later,
    Modified,
    Month,
    Next,
    Nth,
    Part,
    PartOfDay,
    Reference,
    Repeat,
    Season,
    Term,
    That,
    Then,
    This,
    Weekday,
    Within,
)
from times.told import unmark

P = "2022-03-08"  # a Tuesday

TOLD = [
    (
        "It opened on [[9 February 2005]]. By [[the end of May]] all were out. In [[July]] a court met; in [[October]] it ruled.",
        ["2005-02-09", "2005-05", "2005-07", "2005-10"],
    ),
    ("Work resumed [[last August]]. Talks had been under way since [[May]].", ["2021-08", "2021-05"]),
    ("It began on [[12 January 2006]]. It turned violent [[that spring]].", ["2006-01-12", "2006-SP"]),
    (
        "The ferry left on [[2 March]] and was due to reach Lund [[the next morning]]. It sent a call at [[10 p.m.]] that was heard.",
        ["2022-03-02", "2022-03-03TMO", "2022-03-02T22:00"],
    ),
    ("The search ended on [[Friday night]] and began again at [[first light]].", ["2022-03-04TNI", "2022-03-05TMO"]),
    ("The fire began at [[midnight on Saturday]]. At [[3 a.m.]] the roof fell.", ["2022-03-05T24:00", "2022-03-06T03:00"]),
    # Of another age throughout: a day without its year is the story's, wherever that told the year
    ("Built in [[1140]], it was shut in [[the spring of 1538]]. It fell on [[4 April]].", ["1140", "1538-SP", "1538-04-04"]),
    (
        "War began in [[1807]] and ended in [[1809]]. Boats sank on [[4 April]] and [[that May]].",
        ["1807", "1809", "1809-04-04", "1809-05"],
    ),
    ("War began in [[1807]] and ended in [[1809]]. Boats sank on [[Monday]].", ["1807", "1809", "2022-03-07"]),
    ("It was founded in [[1911]]. Boats sank on [[4 March]].", ["1911", "2022-03-04"]),  # news, as likely
    # Where a story stands after so long
    # A part of a month with its year leads a story, as the month does
    ("She learned of it in [[late October 2018]]. She wrote on [[6 November]].", ["2018-10", "2018-11-06"]),
    ("It opened on [[Boxing Day 1852]].", ["1852-12-26"]),
    ("He rented it in [[the autumn of 1921]]. By [[Christmas]] he had a partner.", ["1921-FA", "1921-12-25"]),
    ("A crew was due to land [[early Thursday]].", ["2022-03-10"]),
    # What follows a day begins on the next
    ("It came on [[9 February 2023]]. They marched [[the following weekend]].", ["2023-02-09", "2023-W06-WE"]),
    ("It began on [[4 May 1990]]. They marched [[the next day]] to the gate.", ["1990-05-04", "1990-05-05"]),
    # A clause tells of the time since which something is the first
    ("It is the first since [[1998]], when it burned. They left [[that summer]].", ["1998", "1998-SU"]),
    (
        "It burned on [[4 May 1990]]. It is the first since [[1998]]. They left [[that summer]].",
        ["1990-05-04", "1998", "1990-SU"],
    ),
    ("A strike of [[June 23, 1990]] was called off [[three days beforehand]].", ["1990-06-23", "1990-06-20"]),
    ("She left in [[1938]] and spent [[the next four years]] in Rome. [[The following year]] she wed.", ["1938", "P4Y", "1943"]),
    # So much on from where a story stands; a book's year is none of it
    ("He paid on [[January 19, 2017]]. Over [[the next five years]] he paid again.", ["2017-01-19", "P5Y"]),
    (
        "She left school in [[1957]]. Her memoir ([[1994]]) tells of it. [[The following year]] she moved.",
        ["1957", "1994", "1958"],
    ),
    # A year before is beside the story
    (
        "It began on [[4 June 1894]]. [[The previous winter]] wages had been cut. In [[July]] it ended.",
        ["1894-06-04", "1893-WI", "1894-07"],
    ),
    # A plan that is gone by
    ("It sank in heavy seas shortly before [[dawn on 14 July]].", ["2021-07-14TMO"]),
    ("He had denied it and was due to stand trial on [[January 8]].", ["2022-01-08"]),
    (
        "In [[May 2019]] he left. (He sued, and [[last year]] he won.) By [[that summer]] it was over.",
        ["2019-05", "2021", "2019-SU"],
    ),
    ("He was due to stand trial on [[April 8]].", ["2022-04-08"]),
    ("The river is forecast to peak on [[Thursday]].", ["2022-03-10"]),
    ("Moe is supposed to play on [[Saturday]].", ["2022-03-12"]),
    ("Moe was supposed to play on [[Saturday]].", ["2022-03-05"]),
    ("A hearing has been fixed for [[January 8]].", ["2023-01-08"]),
    ("He had been scheduled to speak on [[January 8]].", ["2022-01-08"]),
    ("He had been due to leave in [[May]].", ["2022-05"]),
    (
        "On [[4 March]] the mill was shut. It had been built in [[1890]]. The owner left [[that week]].",
        ["2022-03-04", "1890", "2022-W09"],
    ),
    ("He had been due to leave in [[January]].", ["2022-01"]),
    ("He had planned to leave in [[January]].", ["2022-01"]),
    ("A vote had been expected in [[April]].", ["2022-04"]),
    ("A vote had been expected in [[January]].", ["2022-01"]),
    (
        "It is the fifth that he has faced since he took power in [[January 2017]]. He had lost a vote in [[December]].",
        ["2017-01", "2021-12"],
    ),
    (
        "They took Lund on [[Feb. 1]] after a siege that began in [[December]]. Aid came [[the next day]].",
        ["2022-02-01", "2021-12", "2022-02-02"],
    ),
    ("He left at [[6 a.m. on October 3, 2019]]. She left on [[October 11]].", ["2019-10-03T06:00", "2019-10-11"]),
    # A day and month of the year that the text has come to, or of the next where the year is nearly over
    (
        "He left [[last week]]. A wall fell on [[October 3, 2019]], and was mended on [[November 11]].",
        ["2022-W09", "2019-10-03", "2019-11-11"],
    ),
    (
        "He left [[last week]]. A wall fell on [[October 3, 2019]]. It was mended on [[January 11]].",
        ["2022-W09", "2019-10-03", "2022-01-11"],
    ),
    (
        "War came on [[December 8, 1941]]. On [[January 9]] Lund fell. In [[March]] they met, in [[May]] they fought.",
        ["1941-12-08", "1942-01-09", "1942-03", "1942-05"],
    ),
    # A day of the month with more told after it
    (
        "It began on [[5 March 2019]]. He resigned on [[the 19th]] and fled [[the next day]].",
        ["2019-03-05", "2019-03-19", "2019-03-20"],
    ),
    ("He left on [[5 March 2019]]. She birdied the 15th and the 18th and won.", ["2019-03-05"]),
    # What might have been lies where it is nearest; what is set or forecast for a day, ahead
    ("A vote would have been held on [[March 27]].", ["2022-03-27"]),
    ("A judge set a hearing for [[Friday]].", ["2022-03-11"]),
    ("She scheduled the trial for [[Feb. 3]].", ["2023-02-03"]),
    ("He set a record for [[June]].", ["2021-06"]),
    ("Rain is forecast for [[Sunday]].", ["2022-03-13"]),
    (
        "He crossed the river on [[May 4, 1731]] and lost on [[October 19]]. On [[March 7]] the town fell.",
        ["1731-05-04", "1731-10-19", "1732-03-07"],
    ),
    (  # what is to come ends what is told, and is not where the story stands
        "Trains were stopped until at least [[Friday]]. The mayor came at [[9 a.m.]]",
        ["2022-03-11", "2022-03-08T09:00"],
    ),
    (  # the range that a history opens with is gone through from its start
        "The siege was between [[August 1643]] and [[March 1644]]. He came on [[9 August]]. In [[October]] more came.",
        ["1643-08", "1644-03", "1643-08-09", "1643-10"],
    ),
    ("The hearing is on [[Friday]], and the next is [[Jan. 20]].", ["2022-03-11", "2023-01-20"]),
    ("It closed on [[9 July 1848]]. Barricades went up [[overnight]].", ["1848-07-09", "1848-07-09TNI"]),
    ("If it stays shut through [[the summer]], it will close.", ["2022-SU"]),
    ("The mill remains shut through [[June]].", ["2022-06"]),
    ("The mill remained shut through [[June]].", ["2021-06"]),
    # A sentence that goes on from the time it told, of an earlier year
    ("A clerk was charged in [[June 2019]] and pleaded guilty in [[September]].", ["2019-06", "2019-09"]),
    ("He was fined in [[November 2018]], appealed in [[January]] and won in [[May]].", ["2018-11", "2019-01", "2019-05"]),
    ("She was sacked in [[the summer of 2017]], having told them in [[July]].", ["2017-SU", "2017-07"]),
    ("In [[2017]] she left the bank, and in [[June]] she joined a rival.", ["2017", "2017-06"]),
    ("In [[2021]] sales fell, and in [[January]] it cut jobs.", ["2021", "2022-01"]),
    ("The club was founded in [[1998]] and closed in [[June]].", ["1998", "2021-06"]),
    ("She was born in [[May 1980]] and died in [[January]].", ["1980-05", "2022-01"]),
    ("Since [[June 2019]] he has been in jail, and in [[January]] he wrote a book.", ["2019-06", "2022-01"]),
    ("He left [[last week]]. The clerk charged in [[June 2019]] left in [[September]].", ["2022-W09", "2019-06", "2021-09"]),
    ("The fair will open on [[Friday]]. He denied what was said [[a day earlier]].", ["2022-03-11", "2022-03-07"]),
    # What is told beside the story, and leaves it where it is
    (
        "A strike began on [[4 March 1839]]. By [[1830]] they owned it. It was over on [[9 March]].",
        ["1839-03-04", "1830", "1839-03-09"],
    ),
    (
        "A strike began on [[4 March 1839]]. He had come in [[1811]]. It was over on [[9 March]].",
        ["1839-03-04", "1811", "1839-03-09"],
    ),
    (
        "A strike began on [[4 March 1839]]. Dunn, who had been imprisoned in [[1832]], spoke. All [[that spring]] it was calm.",
        ["1839-03-04", "1832", "1839-SP"],
    ),
    (
        "A strike began on [[4 March 1839]]. Dunn, born in [[1802]], spoke. It was over on [[9 March]].",
        ["1839-03-04", "1802", "1839-03-09"],
    ),
    (
        "He was fined on [[April 9, 2019]] and told to pay by [[the end of 2030]]. He fled [[the following month]].",
        ["2019-04-09", "2030", "2019-05"],
    ),
    (
        "She was heard in [[November 2018]], after gifts made between [[2015]] and [[2017]]. She left [[that December]].",
        ["2018-11", "2015", "2017", "2018-12"],
    ),
    ("He left in [[1840]]. He had been hired in [[1832]]. [[Two years later]] he wed.", ["1840", "1832", "1834"]),
    (
        "War came on [[4 March 1472]], and went on from [[1472]] to [[1479]]. In [[April]] he moved.",
        ["1472-03-04", "1472", "1479", "1472-04"],
    ),
    (
        "He was held [[early Thursday]]. He had lived there until [[the summer of 2019]]. They came at [[5:30 a.m.]].",
        ["2022-03-03", "2019-SU", "2022-03-03T05:30"],
    ),
    ("They landed on [[21 May 2019]]. On [[the 23rd]] the ship sank.", ["2019-05-21", "2019-05-23"]),
    ("They landed on [[21 May 2019]]. It came on [[the night of the 22nd]].", ["2019-05-21", "2019-05-22TNI"]),
    (
        "They landed on [[29 April 2019]]. Tanks came between [[10]] and [[16 May]]. It fell on [[the 17th]].",
        ["2019-04-29", "2019-05-10", "2019-05-16", "2019-05-17"],
    ),
    ("Lee denied it on [[October 14, 2019]], as Moe had wired it in [[May]].", ["2019-10-14", "2019-05"]),
    (
        "Lee denied it on [[October 14, 2019]]. She had left [[last week]] and had paid in [[February]].",
        ["2019-10-14", "2022-W09", "2022-02"],
    ),
    (
        "Rain fell on [[Sunday]], on ground soaked by the wettest [[October]]. A warning came at [[9 p.m.]]",
        ["2022-03-06", "2021-10", "2022-03-06T21:00"],
    ),
    # What moves the story: each last span is counted from the one before it, or not
    ("The dam broke on [[May 4, 2020]]. [[Two days later]] it rained.", ["2020-05-04", "2020-05-06"]),
    ("The dam was built [[circa 1850]]. [[Two years later]] it broke.", ["1850", "1852"]),
    ("The dam was built in [[1850]] or [[about 1860]]. [[Two years later]] it broke.", ["1850", "1860", "1862"]),
    (
        "The dam broke on [[May 4, 2020]]. Rents rose over [[the past three months]]. [[Two days later]] it rained.",
        ["2020-05-04", "P3M", "2020-05-06"],
    ),
    (
        "The dam broke on [[May 4, 2020]]. Rain will fall for [[the next three days]]. [[Two days later]] it rained.",
        ["2020-05-04", "P3D", "2020-05-06"],
    ),
    (
        "The dam cracked in [[1990]]. It leaked in [[the last three months of 2008]]. [[The next year]] it broke.",
        ["1990", "P3M", "2009"],
    ),
    (
        "The dam broke on [[May 4, 2020]]. It had leaked since [[1990]]. [[Two days later]] it rained.",
        ["2020-05-04", "1990", "2020-05-06"],
    ),
    (
        "The dam broke on [[May 4, 2020]]. It had leaked after [[1990]]. [[Two years later]] it was mended.",
        ["2020-05-04", "1990", "1992"],
    ),
    (
        "The dam broke on [[May 4, 2020]] after [[overnight]] rain. [[Two days later]] it was mended.",
        ["2020-05-04", "2022-03-07TNI", "2020-05-06"],
    ),
    (
        "The dam broke on [[May 4, 2020]]. It is dry [[now]]. [[Two days later]] it rained.",
        ["2020-05-04", "PRESENT_REF", "2020-05-06"],
    ),
    ("The dam broke on [[May 4, 2020]]. It leaks [[daily]]. [[Two days later]] it rained.", ["2020-05-04", "P1D", "2020-05-06"]),
    ("The siege of [[May 4, 2020]] lasted [[two days]]. [[A week later]] it rained.", ["2020-05-04", "P2D", "2020-05-11"]),
    # Midnight is the end of the day told of
    ("The lease ended at [[midnight on May 4, 2020]]. [[The next day]] it rained.", ["2020-05-04T24:00", "2020-05-05"]),
    ("The lease ended at [[11 p.m. on May 4, 2020]]. [[The next day]] it rained.", ["2020-05-04T23:00", "2020-05-05"]),
    (  # from an evening into the night, past an aside
        "By [[the evening of 4 May 2020]] it stood as last seen in [[August 2002]]. It was shut at [[11 p.m.]], and gave way at [[2 a.m.]].",
        ["2020-05-04TEV", "2002-08", "2020-05-04T23:00", "2020-05-05T02:00"],
    ),
    ("The lease ended on [[May 4, 2020]]. [[The next day]] it rained.", ["2020-05-04", "2020-05-05"]),
    # Quarters
    ("Profit in [[the third quarter]] was up from [[a year earlier]].", ["2021-Q3", "2020-Q3"]),
    ("Profit in [[the third quarter]] rose. It was flat [[a year ago]].", ["2021-Q3", "2020-Q3"]),
    (
        "Profit in [[the third quarter]] rose from [[a year earlier]] and from [[two years earlier]].",
        ["2021-Q3", "2020-Q3", "2019-Q3"],
    ),
    (
        "Profit in [[the third quarter]] rose. It was flat [[a year ago]], and poor [[two years earlier]].",
        ["2021-Q3", "2020-Q3", "2019-Q3"],
    ),
    (
        "Profit in [[the third quarter]] rose and in [[the fourth quarter]] fell. It was flat [[a year ago]].",
        ["2021-Q3", "2021-Q4", "2020-Q4"],
    ),
    (
        "Profit fell in [[the third quarter]] and will rise in [[the second quarter]]. It was flat [[a year ago]].",
        ["2021-Q3", "2022-Q2", "2020-Q3"],
    ),
    (
        "Sales fell in [[the third quarter]]. The firm opened in [[1990]]. It grew [[two years later]].",
        ["2021-Q3", "1990", "1992"],
    ),
    (
        "Sales fell in [[the third quarter]]. A plant shut in [[May 2020]]. Sales were flat [[a year ago]].",
        ["2021-Q3", "2020-05", "2020-Q3"],
    ),
    (
        "Sales fell in [[the third quarter]]. They rose [[last year]]. They were flat [[a year ago]].",
        ["2021-Q3", "2021", "2020-Q3"],
    ),
    (  # an aside of years does not end a text's results
        "Sales fell in [[the third quarter]]. The firm, founded in [[1931]], hired Moe in [[May]]. Sales were flat [[a year earlier]].",
        ["2021-Q3", "1931", "2021-05", "2020-Q3"],
    ),
    (
        "Sales fell in [[the third quarter]]. It was founded in [[1931]]. Moe left [[a year earlier]].",
        ["2021-Q3", "1931", "1930"],
    ),
    (
        "The river rose on [[May 3, 2021]]. A bridge built in [[1962]] collapsed at [[4 a.m.]]",
        ["2021-05-03", "1962", "2021-05-03T04:00"],
    ),
    ("Sales rose in [[May 2021]]. They were flat [[a year ago]].", ["2021-05", "2021"]),
    # A history, or news
    ("The war began in [[June 1910]]. In [[September]] it ended.", ["1910-06", "1910-09"]),
    ("The war began on [[June 1, 1910]]. In [[the fall]] it ended.", ["1910-06-01", "1910-FA"]),
    (
        "The war began on [[June 1, 1910]]. [[Two days later]] he fell ill. In [[September]] it ended.",
        ["1910-06-01", "1910-06-03", "1910-09"],
    ),
    ("The mill was built in [[1910]]. It burned on [[July 1]].", ["1910", "2021-07-01"]),
    (
        "The war began in [[June 1910]]. Peace came in [[May 1912]]. In [[September]] he died.",
        ["1910-06", "1912-05", "1912-09"],
    ),
    ("They voted [[Monday]]. The war began in [[June 1910]]. In [[September]] it ended.", ["2022-03-07", "1910-06", "2021-09"]),
    (
        "They voted on [[Monday]]. He was charged in [[May 2020]]. The trial, due [[last June]], opened on [[18 January]].",
        ["2022-03-07", "2020-05", "2021-06", "2022-01-18"],
    ),
    (
        "They voted on [[Monday]]. It survived in [[May 2020]]. The yen fell on [[Friday]]. The agency had warned of it in [[July]].",
        ["2022-03-07", "2020-05", "2022-03-04", "2021-07"],
    ),
    ("He wrote on [[9 May 2021]]. She was due to have surgery on [[19 May]].", ["2021-05-09", "2021-05-19"]),
    ("The board let its lease expire on [[9 August]].", ["2021-08-09"]),
    ("He had no intention of acting before [[the weekend]].", ["2022-W10-WE"]),
    ("He cancelled a trip planned for [[Friday]].", ["2022-03-11"]),
    (
        "It gave way on [[Saturday]]. The dam, built in [[1911]] and raised by two metres in [[1954]], burst at [[2.40 a.m.]]",
        ["2022-03-05", "1911", "1954", "2022-03-05T02:40"],
    ),
    ("It expects a profit, down from the sum it forecast in [[May]].", ["2021-05"]),
    (
        "The ship left on [[22 August 1993]]. Receivers, who had been appointed [[that June]], sacked him [[the following Monday]].",
        ["1993-08-22", "1993-06", "1993-08-23"],
    ),
    ("Talks opened on [[Monday]]. They were to have lasted until [[Saturday]].", ["2022-03-07", "2022-03-12"]),
    ("It has been cut since at least [[1740]].", ["1740"]),
    ("It closed in [[1951]], and Sunday trains ended [[the following year]].", ["1951", "1952"]),
    ("In [[1829]] he gave her a map and, over [[the next four years]], taught her.", ["1829", "P4Y"]),
    ("They fled on [[5 May 2019]]. By [[the end of the month]] the town was empty.", ["2019-05-05", "2019-05"]),
    (
        "It failed on [[Monday]]. Lee left on [[5 June 2019]]. His heir came in [[August]].",
        ["2022-03-07", "2019-06-05", "2019-08"],
    ),
    ("The firm ordered a pump in [[May]], but the order was cancelled.", ["2021-05"]),
    ("The firm booked a hall in [[May]], but the show was cancelled.", ["2021-05"]),
    ("They planned for [[Friday]] and it came.", ["2022-03-04"]),
    # Quoted speech
    ('"We sail [[today]]," he said on [[Monday]].', ["2022-03-07", "2022-03-07"]),
    ('"We sail [[tomorrow]]," he said on [[Friday]].', ["2022-03-05", "2022-03-04"]),
    ('"We sail [[this morning]]," he said on [[Monday]].', ["2022-03-07TMO", "2022-03-07"]),
    ("He was tried in [[February 2018]] and freed [[that March]].", ["2018-02", "2018-03"]),
    ("It appeared in the journal Medicine Today, she said on [[Monday]].", ["2022-03-07"]),
    ("The firm suspended plans in [[January]] to build it.", ["2022-01"]),
    ("She left in [[1956]]. She wrote nine books over [[the next decade]].", ["1956", "P10Y"]),
    ("He complained on [[3 June 2021]]. The hearing was in [[August]].", ["2021-06-03", "2021-08"]),
    ("By [[1902]] it had failed; he left [[that April]].", ["1902", "1902-04"]),
    ("A verdict is not expected before [[the summer]].", ["2022-SU"]),
    ("It failed on [[Monday]], and they hope to resume it on [[Friday]].", ["2022-03-07", "2022-03-11"]),
    ("A truce brokered by the main trade body in [[April]] held.", ["2021-04"]),
    ("They made Sunday shifts compulsory in [[May]].", ["2021-05"]),
    ("It was due by [[5 May 2019]]. She wrote on [[28 April]] to object.", ["2019-05-05", "2019-04-28"]),
    (
        "It burned on [[Tuesday]]. Lee, who had come [[last month]], died [[the next morning]].",
        ["2022-03-08", "2022-02", "2022-03-09TMO"],
    ),
    ("He was held by Jan's men on [[Monday]].", ["2022-03-07"]),
    ('"We sail [[today]]," he said on [[Monday]]. It rains [[today]].', ["2022-03-07", "2022-03-07", "2022-03-08"]),
]


@pytest.mark.parametrize(("marked", "values"), TOLD)
def test_told(marked: str, values: list[str]) -> None:
    text, spans = unmark(marked)
    found = timeline.find_times(text, P)
    assert [time.text for time in found] == spans
    assert [time.value for time in found] == values


@pytest.mark.parametrize(
    ("marked", "published", "values"),
    [
        pytest.param(
            "He reached the coast on [[3 June 1904]]. The Vega had been crushed in [[May]].",
            "2019-05-02",
            ["1904-06-03", "1904-05"],
            id="had been, in a month that is just over now",
        ),
        pytest.param(
            "In [[1904]] he set out. The Vega had been crushed in [[May]].",
            "2019-05-02",
            ["1904", "1904-05"],
            id="had been, that year",
        ),
        pytest.param(
            "She was dismissed on [[19 October 2018]]. Her appeal was heard on [[20 November]]. On [[7 January 2019]] she sued.",
            "2019-11-22",
            ["2018-10-19", "2018-11-20", "2019-01-07"],
            id="before-the-next-full-date",
        ),
        pytest.param(
            "She was dismissed on [[19 October 2018]]. Her appeal was heard on [[20 November]].",
            "2019-11-22",
            ["2018-10-19", "2019-11-20"],
            id="no-full-date-after",
        ),
        pytest.param(
            "Rain began in [[2004]], after the couple had settled there in [[1871]]. Over [[the following four years]] it fell.",
            "2010-08-17",
            ["2004", "1871", "P4Y"],
            id="goes-on-from-the-main-clause",
        ),
        pytest.param(
            "Hale left in [[April 1915]]. He had been ill since [[Christmas]].",
            None,
            ["1915-04", "1914-12-25"],
            id="looked-back-unpublished",
        ),
        pytest.param(
            "Profit fell in [[the third quarter]]. For [[the nine months]] it rose from [[a year earlier]].",
            "2021-10-20",
            ["2021-Q3", "P9M", "2020"],
            id="told-length",
        ),
        pytest.param(
            "It opened in [[1910]]. For [[the nine months]] it was full. [[A year later]] it shut.",
            None,
            ["1910", "P9M", "1911"],
            id="told-length-unpublished",
        ),
        pytest.param(
            "The plant will close in [[the second quarter]]. It was full [[a year ago]].",
            "2022-04-01",
            ["2022-Q2", "2021-Q2"],
            id="quarter-begins",
        ),
        pytest.param(
            "The plant will close in [[the second quarter]]. It was full [[a year ago]].",
            "2022-03-31",
            ["2022-Q2", "2021"],
            id="quarter-not-begun",
        ),
        pytest.param(
            "Sales fell in [[Q1 2020]] from [[a year earlier]].", None, ["2020-Q1", "2019-Q1"], id="quarter-unpublished"
        ),
        pytest.param(
            "It ended in [[1381]]. They had starved during [[the winter]].", None, ["1381", "1380-WI"], id="winter-before"
        ),
        pytest.param("It rained in [[May 1910]]. By [[June]] it was dry.", None, ["1910-05", "1910-06"], id="unpublished"),
        pytest.param('"We sail [[today]]," he said on [[Monday]].', None, ["PRESENT_REF", "XXXX-WXX-1"], id="speech-unpublished"),
    ],
)
def test_told_by(marked: str, published: str | None, values: list[str]) -> None:
    text, spans = unmark(marked)
    found = timeline.find_times(text, published)
    assert [time.text for time in found] == spans
    assert [time.value for time in found] == values


@pytest.mark.parametrize(
    ("between", "year"),
    [
        pytest.param("His firm failed.", 2015, id="nothing"),
        pytest.param("His firm fails today.", 2021, id="today"),
        pytest.param("His firm failed on Monday.", 2021, id="weekday"),
        pytest.param("His firm failed this week.", 2021, id="this"),
        pytest.param("His firm failed last week.", 2021, id="last"),
        pytest.param("His firm shuts next week.", 2021, id="next"),
        pytest.param("His firm failed late Monday.", 2021, id="part"),
        pytest.param("His firm failed Monday morning.", 2021, id="part-of-day"),
        pytest.param("His firm failed on or before Monday.", 2021, id="modified"),
        pytest.param("His firm failed Monday last week.", 2021, id="within"),
        pytest.param("His firm failed at 9 p.m. Monday.", 2021, id="clock"),
        pytest.param("His firm failed at 9 p.m.", 2015, id="clock-alone"),
        pytest.param("His firm failed at 9 p.m. on June 4, 2015.", 2015, id="clock-of-date"),
        pytest.param("His firm failed two years ago.", 2015, id="ago"),
        pytest.param("His firm failed in July.", 2015, id="month"),
        pytest.param("His firm failed in early July.", 2015, id="part-of-month"),
        pytest.param("His firm failed on Christmas.", 2015, id="holiday"),
        pytest.param("His firm failed two days later.", 2015, id="later"),
    ],
)
def test_news_is_told_from_its_day(between: str, year: int) -> None:
    """ "Monday" and the like make a text news: a date without its year is then no more of the history's year."""
    found = timeline.find_times(f"He was hired on June 1, 2015. {between} She was fired on September 30.", P)
    assert found[-1].value == f"{year}-09-30"


@pytest.mark.parametrize(
    ("story", "values"),
    [
        pytest.param("It fell on June 1, 1915. The fort is a museum today. It burned in September.", "1915-09", id="today"),
        pytest.param("It fell on June 1, 1915. From this day on it was empty. It burned in September.", "1915-09", id="this-day"),
        pytest.param('It fell on June 1, 1915. "We won last week," he wrote. It burned in September.', "1915-09", id="quoted"),
        pytest.param('It fell on June 1, 1915. He wrote: "We shall win next year."', "FUTURE_REF", id="said-then"),
        pytest.param('It fell on June 1, 2015. He wrote: "We shall win next year."', "2023", id="said-now"),
        pytest.param("It fell on June 1, 1915. He spoke on Monday. It burned in September.", "2021-09", id="weekday"),
        pytest.param("It fell on June 1, 1915. It burned at the end of the year.", "1915", id="the-year"),
        pytest.param("1915\n\nThe fort fell in June.", "1915-06", id="heading"),
        pytest.param("In 1915 the fort fell. It burned in June.", "1915-06", id="opening"),
        pytest.param("In 2015 the fort fell. It burned in June.", "2021-06", id="opening-of-our-age"),
        pytest.param("The fort fell in 1915. It burned in June.", "2021-06", id="no-opening"),
        pytest.param("In 1915 the fort fell. He spoke on Monday. It burned in June.", "2021-06", id="opening-of-news"),
    ],
)
def test_a_history_goes_on(story: str, values: str) -> None:
    """A text of another generation, or under a year's heading, is told from where it stands."""
    assert timeline.find_times(story, P)[-1].value.removesuffix(" END") == values


def test_what_a_day_of_a_month_is_told_of() -> None:
    """The months of `test_news_is_told_from_its_day` are of the history's year."""
    found = timeline.find_times("He was hired on June 1, 2015. His firm failed in July, and on Christmas he left.", P)
    assert [time.value for time in found] == ["2015-06-01", "2015-07", "2015-12-25"]


def always(tense: str | None) -> Callable[[int], str | None]:
    return lambda _: tense


# Tense ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sentence", "past", "future"),
    [
        pytest.param("Rain on Friday.", "2022-03-04", "2022-03-11", id="weekday"),
        pytest.param("Rain this weekend.", "2022-W09-WE", "2022-W10-WE", id="this-weekend"),
        pytest.param("Rain over the weekend.", "2022-W09-WE", "2022-W10-WE", id="the-weekend"),
        pytest.param("Rain this Friday.", "2022-03-04", "2022-03-11", id="this-weekday"),
        pytest.param("Rain late Friday.", "2022-03-04", "2022-03-11", id="part"),
        pytest.param("Rain in early May.", "2021-05", "2022-05", id="part-of-month"),
        pytest.param("Rain Friday morning.", "2022-03-04TMO", "2022-03-11TMO", id="part-of-day"),
        pytest.param("Rain early Friday morning.", "2022-03-04TMO", "2022-03-11TMO", id="part-of-part"),
        pytest.param("Rain at 9 p.m. Friday.", "2022-03-04T21:00", "2022-03-11T21:00", id="clock"),
        pytest.param("Rain on the first Monday in May.", "2021-05-03", "2022-05-02", id="nth"),
        pytest.param("Rain on the Monday after Easter.", "2021-04-05", "2022-04-18", id="beside"),
        pytest.param("Rain two days after Christmas.", "2021-12-27", "2022-12-27", id="later"),
        pytest.param("Rain last Friday.", "2022-03-04", "2022-03-04", id="last"),
        pytest.param("Rain next Friday.", "2022-03-18", "2022-03-18", id="next"),
        pytest.param("Rain yesterday.", "2022-03-07", "2022-03-07", id="day"),
        pytest.param("Rain on or before Friday.", "2022-03-04", "2022-03-11", id="modified"),
    ],
)
def test_tense_given_decides(sentence: str, past: str, future: str) -> None:
    values = [timeline.find_times(sentence, P, tense=always(tense))[0].value for tense in ("past", "future")]
    assert values == [past, future]


@pytest.mark.parametrize(
    ("sentence", "values"),
    [  # in the past, in the present, in the future, with none
        pytest.param("Rain on {}.", "0304 0304 0311 0304", id="on"),
        pytest.param("Rain by {}.", "0304 0311 0311 0304", id="by"),
        pytest.param("Rain since {}.", "0304 0304 0304 0304", id="since"),
        pytest.param("Rain on or before {}.", "0304 0311 0311 0311", id="on-or-before"),
        pytest.param("Rain no later than {}.", "0304 0311 0311 0311", id="no-later-than"),
        pytest.param("Rain ahead of {}.", "0304 0304 0311 0304", id="ahead-of"),
        pytest.param("They voted on {}.", "0304 0304 0311 0304", id="past-verb"),
        pytest.param("They will vote on {}.", "0304 0304 0311 0304", id="future-verb"),
    ],
)
def test_tense_given_in_every_tense(sentence: str, values: str) -> None:
    found = []
    for tense in ("past", "present", "future", None):
        [time] = timeline.find_times(sentence.format("Friday"), P, tense=always(tense))
        found.append(time.value[5:].replace("-", ""))
    assert " ".join(found) == values


def test_until_in_the_present_looks_ahead() -> None:
    [time] = timeline.find_times("Open until Friday.", P, tense=always("present"))
    assert time.value == "2022-03-11"


def test_tense_is_asked_where_spans_start_that_need_it() -> None:
    text = "They met in 2019, on Friday and last week, and in April."
    asked: list[int] = []

    def tense(offset: int) -> str | None:
        asked.append(offset)
        return "future"

    timeline.find_times(text, P, tense=tense)
    assert asked == [text.index("Friday"), text.index("April")]


FRIDAY = Bare(Weekday(5))
SAID = Calendar(2022, 3, 8)
WEEKEND: Cycle = Grain.WEEKEND


@pytest.mark.parametrize(
    ("term", "needs"),
    [
        (FRIDAY, True),
        (This(Grain.WEEK), True),
        (That(WEEKEND, current=True), True),
        (That(WEEKEND), False),
        (That(Grain.YEAR, current=True), True),
        (That(Grain.MONTH, current=True), True),
        (That(Grain.WEEK, current=True), False),
        (Then(), False),
        (Last(Grain.WEEK), False),
        (Next(Grain.WEEK), False),
        (Day(0), False),
        (Ago(1, Grain.WEEK), False),
        (SAID, False),
        (Repeat("P1D"), False),
        (Reference("PAST_REF"), False),
        (Duration(((1, Grain.DAY),)), False),
        (Part("END", FRIDAY), True),
        (Part("END", SAID), False),
        (Modified("APPROX", FRIDAY), True),
        (Modified("APPROX", SAID), False),
        (PartOfDay("MO", FRIDAY), True),
        (PartOfDay("MO", SAID), False),
        (Within(Weekday(1), This(Grain.WEEK)), True),
        (Within(Season("FA"), Calendar(2010)), False),
        (Nth(1, Weekday(1), Bare(Month(5))), True),
        (Nth(1, Weekday(1), Calendar(2020, 5)), False),
        (Clock(9, day=FRIDAY), True),
        (Clock(9, day=SAID), False),
        (Clock(9), True),
        (PartOfDay("MO", That(Grain.DAY)), True),
        (Beside(Weekday(1), 1, Bare(Holiday("Easter Sunday"))), True),
        (Beside(Weekday(1), 1, SAID), False),
        (Beside(Grain.WEEK), False),
        (Later(2, Grain.DAY, 1, FRIDAY), True),
        (Later(2, Grain.DAY, 1, SAID), False),
        (Later(2, Grain.DAY), False),
        (Part("END", Modified("APPROX", PartOfDay("MO", FRIDAY))), True),
    ],
)
def test_needs_tense(term: Term, needs: bool) -> None:
    assert needs_tense(term) is needs


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("She came in 1871. For the next four years she wrote.", "1876-01-01"),  # some day of 1875
        ("She came in May 1871. For the next four years she wrote.", "1875-06-01"),
        ("She came on 3 May 1871. For the next four years she wrote.", "1875-05-03"),
    ],
)
def test_a_length_from_a_long_time_ends_as_late_as_it_may(text: str, end: str) -> None:
    interval = timeline.find_times(text, None)[-1].interval
    assert interval is not None
    assert str(interval.end)[:10] == end


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The bridge opened in 1931. Eighteen months later it fell. Two years later it stood again.", ["1931", "P18M", "P2Y"]),
        ("The bridge opened in 1931. Ten days later it fell. Two years later it stood again.", ["1931", "P10D", "1933"]),
        ("It opened in 1931. Eighteen months later it fell. In 1940 it was sold. Two years later it burned.", ["1931", "P18M", "1940", "1942"]),
    ],
)  # fmt: skip
def test_after_a_length_that_is_no_date_none_is_counted_on(text: str, values: list[str]) -> None:
    assert [each.value for each in timeline.find_times(text, None)] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            "She lodged it on 9 September 2020. The hearing, which had been fixed for 30 September, was held on 4 November.",
            ["2020-09-09", "2020-09-30", "2020-11-04"],
        ),
        ("Moe was charged in June 2021. The trial had been scheduled to start on 7 November.", ["2021-06", "2021-11-07"]),
        ("It will be her first visit to Lund since August.", ["2021-08"]),
        (
            "Rosen won on 3 September 1758. Early in 1759 he was dismissed. The king lost on 22 May.",
            ["1758-09-03", "1759", "1759-05-22"],
        ),
        (
            "The ship sank on 8 August 1883. Men died there during the winter of 1883–84. Moe fell on 19 February.",
            ["1883-08-08", "1883-WI", "1884-02-19"],
        ),
    ],
)
def test_a_history_goes_on_from_a_year_or_a_winter(text: str, values: list[str]) -> None:
    assert [each.value for each in timeline.find_times(text, P)] == values
