"""A timeline in Markdown, made for reading."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator

from timeline.article import Article
from timeline.model import Bound, Event
from timeline.times.instant import Instant, add_days
from timeline.times.interval import Grain, Interval, unit
from timeline.times.wording import phrase

_MARKS = {
    "did-not-happen": "did not happen",
    "expected": "expected",
    "possible": "possible",
    "unknown": "not known whether it happened",
}
_OBJECTS = {"he": "him", "she": "her", "they": "them"}
_NEGATION = re.compile(r"\b(?:not?|never|none|nobody|nothing|neither|nor|cannot)\b|n['’]t\b", re.IGNORECASE)
# What makes emphasis, code, links, images, tables and addresses; lines of ours never start with an article's words.
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_REFERENCE = re.compile(r"&(?=#?\w+;)")  # what would be read as a character: "&amp;", not "Hale & Moe"
_SPECIAL = re.compile(r"[\\`*_\[\]|~@]|(?<=\])\(|(?<=:)//|(?<=www)\.")


def escape(text: str) -> str:
    r"""Text from an article made inert in Markdown and the HTML that is made of it.

    >>> print(escape("<b>*bold*</b> http://x.org"))
    &lt;b&gt;\*bold\*&lt;/b&gt; http:\/\/x.org
    """
    plain = " ".join(_CONTROL.sub("�", text).split())
    safe = _SPECIAL.sub(lambda match: "".join("\\" + mark for mark in match[0]), _REFERENCE.sub("&amp;", plain))
    return safe.replace("<", "&lt;").replace(">", "&gt;")


def to_markdown(
    events: Iterable[Event], articles: Iterable[Article] = (), *, sources: bool = False, reasons: bool = False
) -> str:
    """One line an event, grouped by the year it is dated in, or began in; then those whose bounds leave the year open."""
    told = tuple(events)
    dated = [event for event in told if _group(event) is not None]
    undated = [event for event in told if _group(event) is None]
    lines = list(_heading(tuple(articles)))
    for heading, group in itertools.groupby(dated, key=_group):
        lines += ["", f"## {heading}", ""]
        for event in group:
            lines += _row(event, _date(event), sources=sources, reasons=reasons)
    if undated:
        lines += ["", "## Without a date", ""]
        for event in undated:
            lines += _row(event, _date(event), sources=sources, reasons=reasons)
    if not dated and not undated:
        lines += ["", "No events found."]
    return "\n".join(lines).lstrip("\n") + "\n"


def _heading(articles: tuple[Article, ...]) -> Iterator[str]:
    for article in articles:
        yield f"# {escape(article.title or _name(article) or 'Timeline')}"
        published = "not known" if article.published is None else phrase(_day(article.published))
        source = f", {escape(article.source)}" if article.source else ""
        yield from ("", f"Published: {published}{source}")


def _name(article: Article) -> str | None:
    return None if article.id == "-" else article.id


def _day(at: Instant) -> Interval:
    return unit(Grain.DAY, at)


def _group(event: Event) -> str | None:
    """The heading of an event's group: the year it is dated in, or began in, or the longer time it is dated by; None for none."""
    when, begin = event.when, event.bounds.begin
    if when is None:
        if begin.earliest is None or begin.latest is None or begin.earliest.year != begin.latest.year:
            return None
        return _year(begin.earliest)
    if when.start is None:
        return "Earlier"
    return phrase(when) if when.grain > Grain.YEAR else _year(when.start)


def _year(at: Instant) -> str:
    return phrase(unit(Grain.YEAR, at))


def _date(event: Event) -> str:
    if event.when is None:
        return _bounds(event)
    south = any(
        expression.value.endswith(("-SP", "-SU", "-FA", "-WI")) and _is_south(expression.value, event.when)
        for expression in event.expressions
    )
    return phrase(event.when, south=south)


def _is_south(value: str, when: Interval) -> bool:
    """Whether a season's name is the southern one for its months."""
    month = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[value[-2:]]
    return when.start is not None and when.start.month != month


def _bounds(event: Event) -> str:
    begin, end = event.bounds.begin, event.bounds.end
    if begin == Bound() and end == Bound():
        return "not known"
    if begin.earliest is not None and begin.latest is not None and end != begin:
        return f"since {phrase(_span(begin))}"
    if begin.earliest is not None and begin.latest is not None:
        return phrase(_span(begin))
    if begin.earliest is not None:
        return f"{_text(begin.earliest)} or later"
    if begin.latest is not None and end.earliest is not None and end.earliest >= begin.latest and end.latest is None:
        return f"on {_text(begin.latest)}, begun before or then"
    if end.earliest is not None and end.latest is not None:
        return f"until {phrase(_span(end))}"
    latest = begin.latest or end.latest
    return "not known" if latest is None else f"{_text(latest)} or earlier"


def _span(bound: Bound) -> Interval:
    end = None if bound.latest is None else add_days(bound.latest, 1)
    return Interval(bound.earliest, end, Grain.DAY if bound.earliest == bound.latest else Grain.MONTH)


def _text(day: Instant) -> str:
    return phrase(_day(day))


def _notes(event: Event) -> Iterator[str]:
    """What a reader must know of a line that is no plain fact: whether it happened, and who says so."""
    if event.factuality in _MARKS and not (event.factuality == "did-not-happen" and _NEGATION.search(event.summary)):
        yield _MARKS[event.factuality]  # "no one was hurt" says itself what did not happen
    source = event.reported_by
    if source is not None and not event.summary.lower().startswith(f"{source.lower()}: "):
        yield f"according to {_OBJECTS.get(source, source)}"


def _row(event: Event, date: str, *, sources: bool, reasons: bool) -> Iterator[str]:
    note = escape(", ".join(_notes(event)))
    yield f"- **{date}** — {escape(event.summary)}" + (f" *({note})*" if note else "")
    if sources:
        for mention in event.mentions:
            yield f"  - Source: {escape(mention.sentence)}"
    if reasons:
        yield f"  - Why: {escape(event.reason)}; confidence {event.confidence:.2f}"
