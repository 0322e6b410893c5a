"""The parts of a timeline from TimeML (1.2.1): what `to_timeml` wrote, and documents such as those of TempEval-3."""

from __future__ import annotations

import contextlib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from xml.etree import ElementTree as ET

import attrs

from timeline.article import Article
from timeline.errors import TimelineError, shown_value
from timeline.model import Bound, Event, EventTime, Mention
from timeline.outputs.timeml import BY_SIGNAL
from timeline.times.expression import TimeExpression
from timeline.times.find import reader
from timeline.times.instant import Instant, day_of, last_day_of, read_instant
from timeline.times.interval import Grain, Interval, unit
from timeline.times.notation import edtf
from timeline.times.ranges import open_range
from timeline.times.value import PARTS, read_value

_ADVICE = "give a document whose root is <TimeML>"
_DOCTYPE = re.compile(r"\ufeff?(?>\s+|<\?.*?\?>|<!--.*?-->)*+<!DOCTYPE", re.DOTALL)  # XML has it before the root or nowhere

# TimeML's values; the first stands for one that is missing or unknown.
_SIDES = ("BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER")
_VALUES = {
    "type": ("DATE", "TIME", "DURATION", "SET"),
    "mod": ("NONE", *PARTS, *_SIDES, "APPROX", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE"),
    "class": ("OCCURRENCE", "REPORTING", "STATE", "I_ACTION", "I_STATE", "ASPECTUAL", "PERCEPTION"),
    "tense": ("NONE", "PAST", "PRESENT", "FUTURE", "INFINITIVE", "PRESPART", "PASTPART"),
    "aspect": ("NONE", "PERFECTIVE", "PROGRESSIVE", "PERFECTIVE_PROGRESSIVE"),
    "polarity": ("POS", "NEG"),
}
_WITHIN = ("IS_INCLUDED", "SIMULTANEOUS", "IDENTITY", "DURING", "BEGINS", "ENDS")
_CONVERSES = {"BEFORE": "AFTER", "IBEFORE": "IAFTER", "IS_INCLUDED": "INCLUDES", "DURING": "DURING_INV"}
_CONVERSES |= {"BEGINS": "BEGUN_BY", "ENDS": "ENDED_BY"}
_CONVERSES |= {converse: relation for relation, converse in _CONVERSES.items()}
_LONGEST_SIDE = 300  # characters of the line to each side of a trigger

_Spans = Mapping[ET.Element, tuple[int, int]]


@attrs.frozen
class _Link:
    """A TLINK between an instance of an event and a time, told as the event's relation to the time."""

    instance: str
    relation: str
    time: str
    signal: str


@attrs.frozen
class _Time:
    """A TIMEX3: the interval that it lies in, whether it is all of that, and its expression where the text has one."""

    tid: str
    label: str
    span: Interval | None
    is_whole: bool
    is_creation: bool
    expression: TimeExpression | None


def from_timeml(text: str) -> tuple[tuple[Event, ...], tuple[TimeExpression, ...], tuple[Article, ...]]:
    """The events and times, in text order, and the one article of a TimeML document; `TimelineError` where it is none.

    When an event happened is what its TLINKs to times say, no more; other links are not read. Of several instances of an event
    the first is read. Seasons are northern. What a mark lacks does not keep the rest from being read.

    >>> mark = '<TIMEX3 tid="t1" type="DATE" value="2023-04-10">Monday</TIMEX3>'
    >>> events, times, articles = from_timeml(f"<TimeML><TEXT>Rain on {mark}.</TEXT></TimeML>")
    >>> articles[0].text, times[0].text, str(times[0].interval)
    ('Rain on Monday.', 'Monday', '2023-04-10T00:00:00/2023-04-11T00:00:00')
    """
    root = _root(text)
    body = root.find(".//TEXT")
    if body is None:
        raise TimelineError("from_timeml: this TimeML has no <TEXT>: give a document that has its text in <TEXT>")
    words, spans = _spans(body)
    creation = root.find(".//DCT//TIMEX3")
    if creation is None:
        creation = root.find(".//TIMEX3[@functionInDocument='CREATION_TIME']")
    published = None if creation is None else _published(creation.get("value", "").strip())
    article = Article(words, published, id=_content(root.find(".//DOCID")), title=_content(root.find(".//TITLE")))
    links = tuple(_links(root))
    times = tuple(_times(root, creation, published, words, spans, links))
    events = tuple(_events(root, body, article, spans, links, {time.tid: time for time in reversed(times)}))
    return events, tuple(time.expression for time in times if time.expression is not None), (article,)


def _root(text: str) -> ET.Element:
    if not isinstance(text, str):
        raise TimelineError(f"text={shown_value(text)} is not a string: give what Timeline.to_timeml wrote, or other TimeML")
    if _DOCTYPE.match(text):
        raise TimelineError("from_timeml: a document with a <!DOCTYPE> is not read, since it may define entities: take it out")
    try:
        root = ET.fromstring(text)  # noqa: S314 - without a DOCTYPE there are no entities to expand
    except (ET.ParseError, ValueError) as error:
        raise TimelineError(f"from_timeml: this is not well-formed XML ({error}): {_ADVICE}") from None
    if root.tag != "TimeML":
        raise TimelineError(f"from_timeml: this is not TimeML: its root is <{root.tag}>: {_ADVICE}")
    return root


def _spans(body: ET.Element) -> tuple[str, dict[ET.Element, tuple[int, int]]]:
    """All the characters of an element, and where among them each element in it lies."""
    pieces: list[str] = []
    spans: dict[ET.Element, tuple[int, int]] = {}
    at = 0
    waiting: list[tuple[ET.Element, int | None]] = [(body, None)]  # no recursion: elements may be nested deeper than Python goes
    while waiting:
        element, start = waiting.pop()
        if start is None:
            waiting += [(element, at), *((child, None) for child in reversed(element))]
            piece = element.text or ""
        else:
            spans[element] = start, at
            piece = (element.tail or "") if waiting else ""  # what follows the body itself is not of its text
        pieces.append(piece)
        at += len(piece)
    return "".join(pieces), spans


def _content(element: ET.Element | None) -> str | None:
    return None if element is None else "".join(element.itertext()).strip() or None


def _read(attributes: Mapping[str, str], name: str) -> str:
    value = attributes.get(name, "").upper()
    return value if value in _VALUES[name] else _VALUES[name][0]


# Times ----------------------------------------------------------------------------------------------------------------


def _links(root: ET.Element) -> Iterator[_Link]:
    for link in root.iter("TLINK"):
        relation, signal = link.get("relType", "").upper(), link.get("signalID", "")
        match link.attrib:
            case {"eventInstanceID": instance, "relatedToTime": time}:
                yield _Link(instance, relation, time, signal)
            case {"timeID": time, "relatedToEventInstance": instance}:
                yield _Link(instance, _CONVERSES.get(relation, relation), time, signal)


def _times(
    root: ET.Element,
    creation: ET.Element | None,
    published: Instant | None,
    words: str,
    spans: _Spans,
    links: Iterable[_Link],
) -> Iterator[_Time]:
    """Every TIMEX3, in the document's order."""
    lexicon = reader("en").lexicon
    said = {mark.attrib["sid"]: (_content(mark) or "").lower() for mark in root.iterfind(".//SIGNAL[@sid]")}
    linked: defaultdict[str, list[_Link]] = defaultdict(list)
    for link in links:
        linked[link.time].append(link)
    for mark in root.iter("TIMEX3"):
        tid, value = mark.get("tid", ""), mark.get("value", "").strip()
        kind, mod = _read(mark.attrib, "type"), _read(mark.attrib, "mod")
        start, end = spans.get(mark, (0, 0))
        interval = None if kind == "SET" else read_value(value, mod)
        signal = _signal(words[max(start - 20, 0) : start], linked[tid], said)
        expression = TimeExpression(
            start_char=start,
            end_char=end,
            text=words[start:end],
            kind=kind,
            value=value,
            mod=None if mod == "NONE" else mod,
            quant=mark.get("quant"),
            freq=mark.get("freq"),
            interval=interval,
            signal=signal,
            range=open_range(lexicon, signal, mod, interval),
            edtf=edtf(interval, mark="~" if mod == "APPROX" else ""),
            rule="timeml",
        )
        if mark is creation and published is not None:  # "now" is the day, though the value may tell the minute of writing
            interval = unit(Grain.DAY, attrs.evolve(published, offset=None))
        yield _Time(
            tid=tid,
            label=f"{tid} '{' '.join((_content(mark) or '').split())}'",
            span=None if mod in ("BEFORE", "AFTER") else open_range(lexicon, None, mod, interval) or interval,
            is_whole=mod == "NONE" and signal != "by" and mark is not creation,
            is_creation=mark is creation,
            expression=expression if start < end else None,
        )


def _signal(before: str, links: Iterable[_Link], said: Mapping[str, str]) -> str | None:
    """The word that places events against a time: its SIGNAL, or the word before it where that says what its links say."""
    marked = next((said[link.signal] for link in links if link.signal in said), None)
    word = marked or "".join(before.lower().split()[-1:])
    if word not in BY_SIGNAL:
        return marked
    return word if {link.relation for link in links} == {BY_SIGNAL[word]} else None


def _published(value: str) -> Instant | None:
    """The day or the moment that a creation time names; None where it names none, or no more than a month."""
    with contextlib.suppress(TimelineError):
        return read_instant(value)  # as `to_timeml` writes it, before Christ too
    interval = read_value(value)
    if interval is None or interval.start is None or interval.grain > Grain.DAY:
        return None
    return day_of(interval.start) if interval.grain is Grain.PART_OF_DAY else interval.start


# Events ---------------------------------------------------------------------------------------------------------------


def _events(
    root: ET.Element, body: ET.Element, article: Article, spans: _Spans, links: Iterable[_Link], times: Mapping[str, _Time]
) -> Iterator[Event]:
    """Every EVENT in the text, in order."""
    instances = {mark.attrib["eventID"]: mark.attrib for mark in reversed(root.findall(".//MAKEINSTANCE[@eventID]"))}
    linked: defaultdict[str | None, list[tuple[str, _Time]]] = defaultdict(list)
    for link in links:
        time = times.get(link.time)
        if time is not None:  # people mark as DURING the creation time what goes on then, and before and after
            relation = "INCLUDES" if time.is_creation and link.relation == "DURING" else link.relation
            linked[link.instance].append((relation, time))
    for mark in body.iter("EVENT"):
        start, end = spans[mark]
        told = {**mark.attrib, **instances.get(mark.get("eid", ""), {})}  # ISO-TimeML tells all on the mark
        if start < end:
            yield _event(told, start, end, article, linked[told.get("eiid")])


def _event(told: Mapping[str, str], start: int, end: int, article: Article, links: Iterable[tuple[str, _Time]]) -> Event:
    when, time, expressions, reasons = None, EventTime(), [], []
    for relation, linked in links:
        bounds = _bounds(relation, linked)
        narrowed = None if bounds is None else _narrowed(time, *bounds)
        if narrowed is None:
            continue
        time = narrowed
        reasons.append(f"{relation} {linked.label}")
        span, expression = linked.span if relation in _WITHIN else None, linked.expression
        if span is not None and span.start is not None and span.end is not None and (when is None or when.contains(span)):
            when = span
        if expression is not None and relation in (*_WITHIN, BY_SIGNAL.get(expression.signal or "")):
            expressions.append(expression)
    text = article.text[start:end]
    tense, polarity, modality = _read(told, "tense"), _read(told, "polarity"), told.get("modality", "").strip().lower()
    modality = "" if modality == "none" else modality
    sentence = _line(article.text, start, end)
    return Event(
        start_char=start,
        end_char=end,
        text=text,
        event_class=_read(told, "class"),
        tense=tense,
        aspect=_read(told, "aspect"),
        polarity=polarity,
        modality=modality or None,
        factuality=_factuality(tense, polarity, modality),
        summary=" ".join(text.split()),
        expressions=tuple(dict.fromkeys(expressions)),
        when=when,
        time=time,
        bounds=time,
        reason=f"TimeML: {', '.join(reasons) or 'no link to a time'}",
        confidence=1.0,
        mentions=(Mention(article=article.id, start_char=start, end_char=end, text=text, sentence=sentence),),
    )


def _factuality(tense: str, polarity: str, modality: str) -> str:
    if polarity == "NEG":
        return "did-not-happen"
    if tense == "FUTURE":
        return "expected"
    return "possible" if modality else "happened"


def _line(text: str, start: int, end: int) -> str:
    """The line around a trigger, cut where it is long."""
    first, last = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    last = len(text) if last < 0 else last
    left, right = max(first, start - _LONGEST_SIDE), min(last, end + _LONGEST_SIDE)
    return ("… " if left > first else "") + " ".join(text[left:right].split()) + (" …" if right < last else "")


def _bounds(relation: str, time: _Time) -> tuple[Bound, Bound] | None:
    """What a relation to a time says of an event's begin and of its end; None for one that says nothing.

    BEGUN_BY and ENDED_BY are read as people mark "since 2014" and "until 2014": on some day of it. What comes before or after
    a time that is not all of its span, such as that of writing, may lie in the same span.
    """
    start, end = (None, None) if time.span is None else (time.span.start, time.span.end)
    first, last = _first(start), _last(end)
    match relation:
        case "BEFORE" | "IBEFORE":
            return Bound(), Bound(None, _last(start) if time.is_whole else last)
        case "AFTER" | "IAFTER":
            return Bound(_first(end) if time.is_whole else first, None), Bound()
        case "BEGUN_BY":
            return Bound(first, last), Bound()
        case "ENDED_BY":
            return Bound(), Bound(first, last)
        case "INCLUDES" | "DURING_INV":
            return Bound(None, first if time.is_whole else last), Bound(last if time.is_whole else first, None)
        case _ if relation in _WITHIN:
            return Bound(first, last), Bound(first, last)
        case _:
            return None


def _first(start: Instant | None) -> Instant | None:
    return None if start is None else day_of(start)


def _last(end: Instant | None) -> Instant | None:
    return None if end is None else last_day_of(end)


def _narrowed(time: EventTime, begin: Bound, end: Bound) -> EventTime | None:
    """A time with further bounds on it; None where they contradict it."""
    begins, ends = time.begin.meet(begin), time.end.meet(end)
    if begins is None or ends is None:
        return None
    first, last = begins.meet(Bound(None, ends.latest)), ends.meet(Bound(begins.earliest, None))  # no end before its begin
    if first is None or last is None:
        return None
    return EventTime(first, last, single_day=first.earliest is not None and first.earliest == last.latest)
