"""A timeline in TimeML (TimeML 1.2.1, Pustejovsky et al.; ISO 24617-1), for the field's own tools."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape, quoteattr

import attrs

from timeline.article import Article
from timeline.model import Event, EventTime, Link
from timeline.times.expression import TimeExpression
from timeline.times.instant import Instant, iso_day

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # what XML 1.0 cannot hold
_XSI = "http://www.w3.org/2001/XMLSchema-instance"
_SCHEMA = "http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd"
BY_SIGNAL = {
    "before": "BEFORE",
    "by": "BEFORE",
    "after": "AFTER",
    "following": "AFTER",
    "since": "BEGUN_BY",
    "until": "ENDED_BY",
    "till": "ENDED_BY",
    "through": "ENDED_BY",
}


@attrs.frozen
class _Mark:
    start: int
    end: int
    open_tag: str
    name: str


def to_timeml(events: Iterable[Event], times: Iterable[TimeExpression], article: Article, told: Iterable[Link] = ()) -> str:
    """The article's text with TIMEX3 and EVENT marks, an instance of each event, and a TLINK for each time that is known.

    An event that rests on an expression is linked to it, one that lies to one side of the published date to that; of two
    events, one that is told to be over when the other begins is before it ("begun by then" has no name in TimeML).
    Characters that XML cannot hold become U+FFFD, so that offsets stay.
    """
    found = sorted(times, key=lambda time: (time.start_char, -time.end_char))
    ids = {time: f"t{number}" for number, time in enumerate(found, 1)}
    named = {event: str(number) for number, event in enumerate(sorted(events, key=lambda event: event.start_char), 1)}
    marks = [_Mark(time.start_char, time.end_char, _timex(time, ids[time]), "TIMEX3") for time in found]
    marks += [
        _Mark(event.start_char, event.end_char, f'<EVENT eid="e{number}" class={quoteattr(event.event_class)}>', "EVENT")
        for event, number in named.items()
    ]
    links = [link for event, number in named.items() for link in _links(event, number, ids, article.published)]
    places = {event.start_char: number for event, number in named.items()}
    links += [link for one in told for link in _between(one, places)]
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<TimeML xmlns:xsi="{_XSI}" xsi:noNamespaceSchemaLocation="{_SCHEMA}">',
        f"<DOCID>{_text(article.id or article.title or 'article')}</DOCID>",
        f"<DCT>{_published(article.published)}</DCT>",
        f"<TITLE>{_text(article.title or '')}</TITLE>",
        f"<TEXT>{''.join(_marked(article.text, marks))}</TEXT>",
        *(_instance(event, number) for event, number in named.items()),
        *(f'<TLINK lid="l{number}" {link}/>' for number, link in enumerate(links, 1)),
        "</TimeML>",
    ]
    return "\n".join(lines) + "\n"


def _text(text: str) -> str:
    return escape(_NOT_XML.sub("�", text), {"\r": "&#13;"})  # a parser of XML makes a line feed of the bare character


def _timex(time: TimeExpression, tid: str) -> str:
    more = {"mod": time.mod, "quant": time.quant, "freq": time.freq}
    shown = "".join(f" {name}={quoteattr(value)}" for name, value in more.items() if value is not None)
    return f'<TIMEX3 tid="{tid}" type="{time.kind}" value={quoteattr(time.value)}{shown}>'


def _published(published: Instant | None) -> str:
    if published is None:
        return ""
    value = iso_day(published)
    attributes = 'type="DATE" functionInDocument="CREATION_TIME" temporalFunction="false"'
    return f'<TIMEX3 tid="t0" {attributes} value="{value}">{value}</TIMEX3>'


def _marked(text: str, marks: Iterable[_Mark]) -> Iterator[str]:
    """The text with its marks; of two that overlap the first, of two at one place the longer."""
    at = 0
    for mark in sorted(marks, key=lambda mark: (mark.start, -mark.end)):
        if mark.start >= at:
            yield _text(text[at : mark.start])
            yield f"{mark.open_tag}{_text(text[mark.start : mark.end])}</{mark.name}>"
            at = mark.end
    yield _text(text[at:])


def _instance(event: Event, number: str) -> str:
    modality = "" if event.modality is None else f" modality={quoteattr(event.modality)}"
    told = f'tense="{event.tense}" aspect="{event.aspect}" polarity="{event.polarity}"{modality}'
    return f'<MAKEINSTANCE eiid="ei{number}" eventID="e{number}" {told}/>'


def _links(event: Event, number: str, ids: dict[TimeExpression, str], published: Instant | None) -> Iterator[str]:
    for time in event.expressions:
        if time in ids:
            relation = _relation(event, time)
            yield f'relType="{relation}" eventInstanceID="ei{number}" relatedToTime="{ids[time]}"'
    relation_to_published = None if published is None else _side(event.bounds, published)
    if relation_to_published is not None:
        yield f'relType="{relation_to_published}" eventInstanceID="ei{number}" relatedToTime="t0"'


def _between(link: Link, places: dict[int, str]) -> Iterator[str]:
    earlier, later = places.get(link.earlier.start_char), places.get(link.later.start_char)
    if link.order == "ends-before" and earlier is not None and later is not None:
        yield f'relType="BEFORE" eventInstanceID="ei{earlier}" relatedToEventInstance="ei{later}"'


def _relation(event: Event, time: TimeExpression) -> str:
    """How an event lies to an expression it rests on: of "from 3 to 9 May" it begins by the first and ends by the second."""
    joint = [one for one in event.expressions if one.range is not None and one.range == time.range]
    if len(joint) > 1 and joint[0].range != joint[0].interval:
        return "BEGUN_BY" if time == joint[0] else "ENDED_BY"
    one_sided = time.range is not None and (time.range.start is None or time.range.end is None)
    return BY_SIGNAL.get(time.signal or "", "IS_INCLUDED") if one_sided else "IS_INCLUDED"


def _side(time: EventTime, published: Instant) -> str | None:
    """Whether an event lies before the published day or after it, for certain."""
    day = Instant(published.year, published.month, published.day)
    if time.end.latest is not None and time.end.latest < day:
        return "BEFORE"
    return "AFTER" if time.begin.earliest is not None and time.begin.earliest > day else None
