"""TimeML, read: what we wrote comes back, each relation says what it means, and what is not TimeML is refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import timeline
from timeline import Article, Event, EventTime, TimeExpression, Timeline, TimelineError
from timeline.outputs.timeml_in import from_timeml
from timeline.times.value import read_value

# What we wrote ----------------------------------------------------------------------------------------------------------

ARTICLES = [
    Article(
        "The ferry sank on Monday & was raised two days later. Divers may search the hull next week; it has been shut since 2014.",
        "2023-04-12",
        id="ferry",
        title='The "Ferry" <sunk>',
    ),
    Article(
        "The mill closed in early 2021.\n\nIt did not reopen every winter, and will be sold by Friday.", "2022-03-08", id="mill"
    ),
    Article("In 44 BC the senate met. The vote of 12 May 1923, at 6 p.m., was held in the 1920s.", None),
]


def _shape(event: Event) -> tuple[object, ...]:
    told = (event.event_class, event.tense, event.aspect, event.polarity, event.modality)
    return event.start_char, event.end_char, event.text, *told


def _timex(time: TimeExpression) -> tuple[object, ...]:
    return time.start_char, time.end_char, time.text, time.kind, time.value, time.mod, time.quant, time.freq


@pytest.mark.parametrize("article", ARTICLES, ids=["ferry", "mill", "senate"])
def test_what_we_wrote_comes_back(article: Article) -> None:
    found = timeline.extract(article, published=article.published, all_events=True)
    events, times, [read] = from_timeml(found.to_timeml())
    assert (read.text, read.published, read.title) == (article.text, article.published, article.title)
    assert read.id == article.id or article.id is None
    assert [_timex(time) for time in times] == [_timex(time) for time in found.times]
    assert [time.interval for time in times] == [time.interval for time in found.times]
    assert [_shape(event) for event in events] == sorted(map(_shape, found), key=lambda shape: shape[:2])
    shown = {(event.start_char, event.when) for event in events if event.when is not None}
    assert shown
    assert shown <= {(event.start_char, event.when) for event in found}
    again = from_timeml(Timeline.of(events, times, (read,)).to_timeml())
    assert (again[1], again[2]) == (times, (read,))
    assert [_shape(event) for event in again[0]] == [_shape(event) for event in events]


@given(st.text(max_size=60))
def test_any_text_comes_back(text: str) -> None:
    text += " on Monday"
    found = timeline.find_times(text, "2023-04-12")
    _, times, [read] = from_timeml(Timeline.of((), found, (Article(text),)).to_timeml())
    assert len(read.text.replace("\n", "")) <= len(text)
    assert all(read.text[time.start_char : time.end_char] == time.text for time in times)
    assert [time.value for time in times] == [time.value for time in found]
    assert times[-1].text.endswith("Monday")


def test_signals_come_back() -> None:
    found = timeline.extract("The bank has been shut since 2014.", "2023-04-12", all_events=True)
    events, [since], _ = from_timeml(found.to_timeml())
    assert (since.signal, since.range) == (found.times[0].signal, found.times[0].range)
    assert [event.expressions for event in events if event.text == "shut"] == [(since,)]


# Documents by others ----------------------------------------------------------------------------------------------------

DOCUMENT = """<?xml version="1.0" ?>
<!-- <!DOCTYPE in a comment is no doctype -->
<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">
<DOCID>quay_07</DOCID>
<DCT><TIMEX3 tid="t0" type="TIME" value="1998-03-12T13:37:00" functionInDocument="CREATION_TIME">03/12/1998 13:37</TIMEX3></DCT>
<TITLE> Quay <EVENT eid="e9" class="OCCURRENCE">closed</EVENT> </TITLE>
<EXTRAINFO>wire</EXTRAINFO>
<TEXT>
<s>The harbour <EVENT eid="e1" class="OCCURRENCE">froze</EVENT> <SIGNAL sid="s1">on</SIGNAL> <TIMEX3 tid="t1" type="DATE" value="1998-03-09">Monday</TIMEX3>.</s> <s>Pilots
<EVENT eid="e2" class="I_STATE">hope</EVENT> to <EVENT eid="e3" class="OCCURRENCE">sail</EVENT>
<TIMEX3 tid="t2" type="DATE" value="1998" mod="END">late in <NUMEX>1998</NUMEX></TIMEX3>.</s>
</TEXT>
<MAKEINSTANCE eiid="ei1" eventID="e1" tense="PAST" aspect="NONE" polarity="NEG" pos="VERB"/>
<MAKEINSTANCE eiid="ei2" eventID="e2" tense="PRESENT" aspect="NONE" polarity="POS" modality="NONE"/>
<MAKEINSTANCE eiid="ei3" eventID="e3" tense="INFINITIVE" aspect="NONE" polarity="POS" modality="Would"/>
<MAKEINSTANCE eiid="ei4" eventID="e3" tense="FUTURE" aspect="NONE" polarity="NEG"/>
<TLINK lid="l1" relType="IS_INCLUDED" eventInstanceID="ei1" relatedToTime="t1" signalID="s1"/>
<TLINK lid="l2" relType="INCLUDES" timeID="t2" relatedToEventInstance="ei3"/>
<TLINK lid="l3" relType="BEFORE" eventInstanceID="ei4" relatedToTime="t0"/>
<TLINK lid="l4" relType="BEFORE" eventInstanceID="ei1" relatedToEventInstance="ei2"/>
<TLINK lid="l5" relType="BEFORE" timeID="t1" relatedToTime="t0"/>
<TLINK lid="l6" relType="BEFORE" eventInstanceID="ei2" relatedToTime="t99"/>
<SLINK lid="l7" relType="MODAL" eventInstanceID="ei2" subordinatedEventInstance="ei3"/>
</TimeML>
"""


def test_a_document_as_tempeval_writes_it() -> None:
    events, times, [article] = from_timeml(DOCUMENT)
    assert article.text == "\nThe harbour froze on Monday. Pilots\nhope to sail\nlate in 1998.\n"
    assert (article.id, article.title, str(article.published)) == ("quay_07", "Quay closed", "1998-03-12T13:37:00")
    assert [(time.text, time.value, time.mod, time.signal, time.rule) for time in times] == [
        ("Monday", "1998-03-09", None, "on", "timeml"),
        ("late in 1998", "1998", "END", None, "timeml"),
    ]
    assert [article.text[time.start_char : time.end_char] for time in times] == [time.text for time in times]
    assert [article.text[event.start_char : event.end_char] for event in events] == ["froze", "hope", "sail"]
    froze, hope, sail = events
    assert (froze.when, str(froze.time.begin), froze.time.single_day, froze.expressions) == (
        times[0].interval,
        "1998-03-09",
        True,
        (times[0],),
    )
    assert froze.reason == "TimeML: IS_INCLUDED t1 'Monday'"
    assert froze.mentions[0].sentence == "The harbour froze on Monday. Pilots"
    assert (hope.time, hope.when, hope.modality, hope.reason) == (EventTime(), None, None, "TimeML: no link to a time")
    assert (sail.tense, sail.polarity, sail.modality, sail.when) == ("INFINITIVE", "POS", "would", times[1].interval)
    assert [event.factuality for event in events] == ["did-not-happen", "happened", "possible"]


def _read(
    marks: str, instance: str = "", *links: str, dct: str = "1998-03-12"
) -> tuple[tuple[Event, ...], tuple[TimeExpression, ...]]:
    """A document of one event, e1 with the instance i1, among marks; its creation time is t0."""
    creation = f'<DCT><TIMEX3 tid="t0" type="DATE" value="{dct}" functionInDocument="CREATION_TIME">{dct}</TIMEX3></DCT>'
    made = f'<MAKEINSTANCE eiid="i1" eventID="e1" {instance}/>'
    told = "".join(f"<TLINK {link}/>" for link in links)
    return from_timeml(f"<TimeML>{creation}<TEXT>{marks}</TEXT>{made}{told}</TimeML>")[:2]


EVENT = '<EVENT eid="e1" class="STATE">shut</EVENT>'
RELATIONS = [
    # the event's relation, the time's attributes, begin, end, and whether the event is shown under the time
    ("IS_INCLUDED", 'value="1998-02"', "1998-02-01/1998-02-28", "1998-02-01/1998-02-28", True),
    ("SIMULTANEOUS", 'value="1998-02-03"', "1998-02-03", "1998-02-03", True),
    ("IDENTITY", 'value="1998-02-03"', "1998-02-03", "1998-02-03", True),
    ("DURING", 'value="1998-W06"', "1998-02-02/1998-02-08", "1998-02-02/1998-02-08", True),
    ("BEGINS", 'value="1998"', "1998-01-01/1998-12-31", "1998-01-01/1998-12-31", True),
    ("ENDS", 'value="1998"', "1998-01-01/1998-12-31", "1998-01-01/1998-12-31", True),
    ("BEFORE", 'value="1998-02"', "../1998-01-31", "../1998-01-31", False),
    ("IBEFORE", 'value="1998-02"', "../1998-01-31", "../1998-01-31", False),
    ("BEFORE", 'value="1998-02-03T15:00"', "../1998-02-03", "../1998-02-03", False),
    ("AFTER", 'value="1998-02"', "1998-03-01/..", "1998-03-01/..", False),
    ("IAFTER", 'value="1998-02-03T15:00"', "1998-02-03/..", "1998-02-03/..", False),
    ("BEGUN_BY", 'value="1997"', "1997-01-01/1997-12-31", "1997-01-01/..", False),
    ("ENDED_BY", 'value="1997"', "../1997-12-31", "1997-01-01/1997-12-31", False),
    ("INCLUDES", 'value="1997"', "../1997-01-01", "1997-12-31/..", False),
    ("DURING_INV", 'value="1997"', "../1997-01-01", "1997-12-31/..", False),
    # a part of a year is somewhere in it, and so is what comes before or after it
    ("BEFORE", 'value="1997" mod="MID"', "../1997-08-31", "../1997-08-31", False),
    ("AFTER", 'value="1997" mod="APPROX"', "1997-01-01/..", "1997-01-01/..", False),
    ("INCLUDES", 'value="1997" mod="APPROX"', "../1997-12-31", "1997-01-01/..", False),
    ("IS_INCLUDED", 'value="1997" mod="START"', "1997-01-01/1997-04-30", "1997-01-01/1997-04-30", True),
    ("IS_INCLUDED", 'value="1997" mod="ON_OR_BEFORE"', "../1997-12-31", "../1997-12-31", False),
    ("IS_INCLUDED", 'value="1997" mod="ON_OR_AFTER"', "1997-01-01/..", "1997-01-01/..", False),
    ("IS_INCLUDED", 'value="1997" mod="BEFORE"', "unknown", "unknown", False),
    # nothing to say
    ("IS_INCLUDED", 'value="PAST_REF"', "unknown", "unknown", False),
    ("NONE", 'value="1997"', "unknown", "unknown", False),
]
CONVERSES = {
    "IS_INCLUDED": "INCLUDES",
    "DURING": "DURING_INV",
    "BEFORE": "AFTER",
    "IBEFORE": "IAFTER",
    "BEGINS": "BEGUN_BY",
    "ENDS": "ENDED_BY",
}
CONVERSES |= {converse: relation for relation, converse in CONVERSES.items()}


@pytest.mark.parametrize("inverse", [False, True], ids=["event-time", "time-event"])
@pytest.mark.parametrize(
    ("relation", "time", "begin", "end", "shown"), RELATIONS, ids=[f"{row[0]}-{row[1]}" for row in RELATIONS]
)
def test_relations(relation: str, time: str, begin: str, end: str, shown: bool, inverse: bool) -> None:
    marks = f'{EVENT} <TIMEX3 tid="t1" type="DATE" {time}>then</TIMEX3>'
    link = f'relType="{relation}" eventInstanceID="i1" relatedToTime="t1"'
    if inverse:
        link = f'relType="{CONVERSES.get(relation, relation)}" timeID="t1" relatedToEventInstance="i1"'
    [event], [expression] = _read(marks, "", link)
    assert (str(event.time.begin), str(event.time.end)) == (begin, end)
    assert event.when == (expression.interval if shown else None)
    assert event.bounds == event.time
    assert event.expressions == (
        (expression,) if relation in ("IS_INCLUDED", "SIMULTANEOUS", "IDENTITY", "DURING", "BEGINS", "ENDS") else ()
    )


CREATION = [
    # the text was written at some moment of its day: much that people mark as before it happened on that day
    ("BEFORE", "../1998-03-12", "../1998-03-12"),
    ("AFTER", "1998-03-12/..", "1998-03-12/.."),
    ("IS_INCLUDED", "1998-03-12", "1998-03-12"),
    ("INCLUDES", "../1998-03-12", "1998-03-12/.."),
    ("DURING", "../1998-03-12", "1998-03-12/.."),
]


@pytest.mark.parametrize("dct", ["1998-03-12", "1998-03-12T13:37", "1998-03-12T13:37:00Z", "1998-03-12TEV"])
@pytest.mark.parametrize(("relation", "begin", "end"), CREATION, ids=[row[0] for row in CREATION])
def test_relations_to_the_creation_time(relation: str, begin: str, end: str, dct: str) -> None:
    [event], _ = _read(EVENT, "", f'relType="{relation}" eventInstanceID="i1" relatedToTime="t0"', dct=dct)
    assert (str(event.time.begin), str(event.time.end)) == (begin, end)
    assert (event.when is not None) == (relation == "IS_INCLUDED")
    assert event.expressions == ()


TIMES = (
    f'{EVENT} <TIMEX3 tid="t1" type="DATE" value="1998-02">then</TIMEX3> <TIMEX3 tid="t2" type="DATE" value="1998-02-03">day</TIMEX3>'
    ' <TIMEX3 tid="t3" type="DATE" value="1999">later</TIMEX3>'
)


@pytest.mark.parametrize(
    ("links", "begin", "end", "reason"),
    [
        (("IS_INCLUDED t1", "IS_INCLUDED t2"), "1998-02-03", "1998-02-03", "IS_INCLUDED t1 'then', IS_INCLUDED t2 'day'"),
        (("IS_INCLUDED t2", "IS_INCLUDED t1"), "1998-02-03", "1998-02-03", "IS_INCLUDED t2 'day', IS_INCLUDED t1 'then'"),
        (("IS_INCLUDED t2", "IS_INCLUDED t3"), "1998-02-03", "1998-02-03", "IS_INCLUDED t2 'day'"),
        (("IS_INCLUDED t2", "BEFORE t1"), "1998-02-03", "1998-02-03", "IS_INCLUDED t2 'day'"),
        (("BEGUN_BY t2", "BEFORE t3"), "1998-02-03", "1998-02-03/1998-12-31", "BEGUN_BY t2 'day', BEFORE t3 'later'"),
        (
            ("AFTER t2", "IS_INCLUDED t1"),
            "1998-02-04/1998-02-28",
            "1998-02-04/1998-02-28",
            "AFTER t2 'day', IS_INCLUDED t1 'then'",
        ),
    ],
    ids=["finer", "coarser", "contradiction", "contradiction of one side", "two sides", "narrowed"],
)
def test_several_links_narrow_and_the_first_wins(links: tuple[str, ...], begin: str, end: str, reason: str) -> None:
    told = [f'relType="{link.split()[0]}" eventInstanceID="i1" relatedToTime="{link.split()[1]}"' for link in links]
    [event], _ = _read(TIMES, "", *told)
    assert (str(event.time.begin), str(event.time.end), event.reason) == (begin, end, f"TimeML: {reason}")
    if "IS_INCLUDED t2" in reason:
        assert event.when == read_value("1998-02-03")


SIGNALS = [
    # before the time, its relation, the signal and the range that are read, the event's end
    ("since", "BEGUN_BY", "since", "1997-01-01T00:00:00/..", "1997-01-01/.."),
    ("until", "ENDED_BY", "until", "../1998-01-01T00:00:00", "1997-01-01/1997-12-31"),
    ("before", "BEFORE", "before", "../1997-01-01T00:00:00", "../1996-12-31"),
    ("by", "BEFORE", "by", "../1998-01-01T00:00:00", "../1997-12-31"),
    ("after", "IS_INCLUDED", None, "None", "1997-01-01/1997-12-31"),
    ("in", "IS_INCLUDED", None, "None", "1997-01-01/1997-12-31"),
]


@pytest.mark.parametrize(("word", "relation", "signal", "span", "end"), SIGNALS, ids=[row[0] for row in SIGNALS])
@pytest.mark.parametrize("marked", [False, True], ids=["bare", "marked"])
def test_signals(word: str, relation: str, signal: str | None, span: str, end: str, marked: bool) -> None:
    said = f'<SIGNAL sid="s1">{word.title()}</SIGNAL>' if marked else word
    link = f'relType="{relation}" eventInstanceID="i1" relatedToTime="t1" signalID="s1"'
    [event], [time] = _read(f'{EVENT} {said} <TIMEX3 tid="t1" type="DATE" value="1997">1997</TIMEX3>', "", link)
    assert time.signal == ("in" if marked and word == "in" else signal)
    assert (str(time.range), str(event.time.end), event.expressions) == (span, end, (time,))


# TIMEX3 values ----------------------------------------------------------------------------------------------------------

VALUES = [
    ("1998", "1998-01-01T00:00:00/1999-01-01T00:00:00"),
    ("1998-02", "1998-02-01T00:00:00/1998-03-01T00:00:00"),
    ("1998-02-03", "1998-02-03T00:00:00/1998-02-04T00:00:00"),
    ("1998-W01", "1997-12-29T00:00:00/1998-01-05T00:00:00"),
    ("1998-W06-WE", "1998-02-07T00:00:00/1998-02-09T00:00:00"),
    ("1998-W53-5", "1999-01-01T00:00:00/1999-01-02T00:00:00"),
    ("1998-SP", "1998-03-01T00:00:00/1998-06-01T00:00:00"),
    ("1998-SU", "1998-06-01T00:00:00/1998-09-01T00:00:00"),
    ("1998-FA", "1998-09-01T00:00:00/1998-12-01T00:00:00"),
    ("1998-WI", "1998-12-01T00:00:00/1999-03-01T00:00:00"),
    ("1998-Q3", "1998-07-01T00:00:00/1998-10-01T00:00:00"),
    ("1998-H2", "1998-07-01T00:00:00/1999-01-01T00:00:00"),
    ("199", "1990-01-01T00:00:00/2000-01-01T00:00:00"),
    ("199X", "1990-01-01T00:00:00/2000-01-01T00:00:00"),
    ("19", "1901-01-01T00:00:00/2001-01-01T00:00:00"),
    ("1", "1001-01-01T00:00:00/2001-01-01T00:00:00"),
    ("BC0044-03-15", "-0043-03-15T00:00:00/-0043-03-16T00:00:00"),
    ("BC008", "-0088-01-01T00:00:00/-0078-01-01T00:00:00"),
    ("BC00", "-0099-01-01T00:00:00/0001-01-01T00:00:00"),
    ("1998-02-03T09", "1998-02-03T09:00:00/1998-02-03T10:00:00"),
    ("1998-02-03T09:30", "1998-02-03T09:30:00/1998-02-03T09:31:00"),
    ("1998-02-03T09:30:15", "1998-02-03T09:30:15/1998-02-03T09:30:16"),
    ("1998-02-03T09:30-05:00", "1998-02-03T09:30:00-05:00/1998-02-03T09:31:00-05:00"),
    ("1998-02-03T24:00", "1998-02-04T00:00:00/1998-02-04T00:01:00"),
    ("1998-02-03TEV", "1998-02-03T18:00:00/1998-02-04T00:00:00"),
    ("1998-02-03TNI", "1998-02-03T18:00:00/1998-02-04T06:00:00"),
]


@pytest.mark.parametrize(("value", "interval"), VALUES, ids=[row[0] for row in VALUES])
def test_values(value: str, interval: str) -> None:
    assert str(read_value(value)) == interval


NOWHERE = ["", "P2Y", "PT5H", "PXD", "XXXX-02", "1998-WXX", "1998-QX", "1998-XX-XX", "PAST_REF", "PRESENT_REF", "FUTURE_REF"]
NOWHERE += [
    "1998-13",
    "1998-02-30",
    "1997-W53",
    "1998-W06-8",
    "1998-W06-WE-1",
    "1998-Q5",
    "1998-02-03-04",
    "98-02",
    "19980203",
    "BC",
]
NOWHERE += ["1998TEV", "1998-02-03T25:00", "1998-02-03TXX", "9999-12-31TNI:1", "1998-99999999999999999999", "10000"]


@pytest.mark.parametrize("value", NOWHERE)
def test_values_with_no_place_in_the_calendar(value: str) -> None:
    assert read_value(value) is None


@given(st.text(alphabet="0123456789-XWQHSPUFAWIT:BCENZ+", max_size=16))
def test_any_value_is_read_or_left(value: str) -> None:
    interval = read_value(value)
    assert interval is None or (interval.start is not None and interval.end is not None)


# Marks that are not as they should be -----------------------------------------------------------------------------------


def test_a_bad_mark_does_not_lose_the_rest() -> None:
    marks = (
        '<EVENT>sank</EVENT> <EVENT eid="e1" class="WRECK">burnt</EVENT><EVENT eid="e3" class="STATE"/> <EVENT eid="e4" class="state">lay</EVENT>'
        ' <TIMEX3>once</TIMEX3> <TIMEX3 tid="t1" type="EPOCH" value="1998-40" mod="SOON">then</TIMEX3><TIMEX3 tid="t2" type="DATE" value="1997"/>'
        ' <TIMEX3 tid="t4" type="SET" value="1997" quant="EVERY" freq="P1W">weekly</TIMEX3>'
    )
    links = [
        'relType="IS_INCLUDED" eventInstanceID="i1" relatedToTime="t2"',
        'relType="BEFORE"',
        'eventInstanceID="i1" relatedToTime="t1"',
    ]
    events, times = _read(marks, 'tense="YESTERDAY" aspect="" polarity="MAYBE" modality=" "', *links)
    assert [(event.text, event.event_class, event.tense, event.aspect, event.polarity, event.modality) for event in events] == [
        ("sank", "OCCURRENCE", "NONE", "NONE", "POS", None),
        ("burnt", "OCCURRENCE", "NONE", "NONE", "POS", None),
        ("lay", "STATE", "NONE", "NONE", "POS", None),
    ]
    assert [(time.text, time.kind, time.value, time.mod, time.quant, time.freq, time.interval) for time in times] == [
        ("once", "DATE", "", None, None, None, None),
        ("then", "DATE", "1998-40", None, None, None, None),
        ("weekly", "SET", "1997", None, "EVERY", "P1W", None),
    ]
    assert events[1].when == read_value("1997")  # a time without words still tells when
    assert events[1].reason == "TimeML: IS_INCLUDED t2 ''"


def test_factuality() -> None:
    told = [
        ('tense="FUTURE"', "expected"),
        ('tense="FUTURE" polarity="NEG"', "did-not-happen"),
        ('modality="may"', "possible"),
        ("", "happened"),
    ]
    assert [_read(EVENT, instance)[0][0].factuality for instance, _ in told] == [factuality for _, factuality in told]


@pytest.mark.parametrize(
    ("front", "published"),
    [
        ("", None),
        ("<DCT></DCT>", None),
        ('<DCT><TIMEX3 tid="t0" type="DATE" value="1998-03"/></DCT>', None),
        ('<DCT><TIMEX3 tid="t0" type="DATE" value="yesterday"/></DCT>', None),
        ('<DCT><TIMEX3 tid="t0" type="DATE" value="1998-03-12"/></DCT>', "1998-03-12T00:00:00"),
        ('<TIMEX3 tid="t0" functionInDocument="CREATION_TIME" value="1998-03-12T13:37">12 March</TIMEX3>', "1998-03-12T13:37:00"),
        ('<DCT><TIMEX3 tid="t0" type="DATE" value="-0043-03-15"/></DCT>', "-0043-03-15T00:00:00"),
    ],
    ids=["none", "empty", "month", "no date", "day", "no DCT", "before Christ"],
)
def test_published(front: str, published: str | None) -> None:
    [article] = from_timeml(f"<TimeML>{front}<TEXT>It rained.</TEXT></TimeML>")[2]
    assert article.published == published or str(article.published) == published
    assert (article.id, article.title) == (None, None)


def test_a_long_line_is_cut() -> None:
    [event], _ = _read(f"{'word ' * 200}{EVENT}{' word' * 200}\nNext.", "")
    sentence = event.mentions[0].sentence
    assert sentence.startswith("… word word")
    assert sentence.endswith("word word …")
    assert len(sentence) < 620


# What is refused --------------------------------------------------------------------------------------------------------

LAUGHS = """<?xml version="1.0"?>
<!-- before it --> <?and this?>
<!DOCTYPE TimeML [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>
<TimeML><TEXT>&b;</TEXT></TimeML>"""


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("<TimeML><TEXT>", "not well-formed XML"),
        ("It rained.", "not well-formed XML"),
        ("", "not well-formed XML"),
        ("\ud800", "not well-formed XML"),
        ("<TimeML><TEXT>&nbsp;</TEXT></TimeML>", "not well-formed XML"),
        ("<html/>", "its root is <html>: give a document whose root is <TimeML>"),
        ("<TimeML><DOCID>a</DOCID></TimeML>", "has no <TEXT>"),
        (LAUGHS, "a document with a <!DOCTYPE> is not read"),
        ('\ufeff<!DOCTYPE TimeML SYSTEM "TimeML.dtd"><TimeML><TEXT/></TimeML>', "a document with a <!DOCTYPE> is not read"),
        ("<TimeML><!DOCTYPE TimeML><TEXT/></TimeML>", "not well-formed XML"),
    ],
)
def test_what_is_not_timeml_is_refused(text: str, message: str) -> None:
    with pytest.raises(TimelineError, match=message):
        from_timeml(text)


def test_what_is_not_text_is_refused() -> None:
    with pytest.raises(TimelineError, match="is not a string"):
        from_timeml(b"<TimeML/>")  # type: ignore[arg-type]


def test_elements_may_be_nested_deeper_than_python_goes() -> None:
    deep = 20_000
    [article] = from_timeml(f"<TimeML><TEXT>{'<s>' * deep}Rain{'</s>' * deep}.</TEXT></TimeML>")[2]
    assert article.text == "Rain."
