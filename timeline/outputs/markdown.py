"""A timeline in Markdown, made for reading."""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterable, Iterator, Sequence

import attrs

from timeline.article import Article
from timeline.model import Bound, Event, EventTime
from timeline.times.instant import Instant, add_days, are_mostly_long_ago, day_of, last_day_of
from timeline.times.interval import Grain, Interval, unit
from timeline.times.terms import SEASON_MONTHS
from timeline.times.wording import phrase

Days = frozenset[Instant]
_MARKS = {
    "did-not-happen": "did not happen",
    "expected": "expected",
    "possible": "possible",
    "unknown": "not known whether it happened",
}
_EXPECTED = re.compile(r"\b(?:is|are|was|were) expected\b|\bexpects?\b")  # not "the expected strike"
_ASKED = re.compile(r"\b(?:asked|urged|told|ordered|orders|invited|begged|advised|instructed)\b.* to \w")  # whether they did
_OBJECTS = {"he": "him", "she": "her", "they": "them"}
_NEGATION = re.compile(
    r"\b(?:not?|never|none|nobody|nothing|neither|nor|cannot|nearly|almost|hardly|barely|scarcely"
    r"|called off|cancell?ed|abandoned|scrapped|aborted"
    r"|(?:fail|refuse|decline)(?:s|d|ed)? to|(?:un|not )able to|too [\w-]+ to)\b|n['’]t\b",
    re.IGNORECASE,
)
# What would have been otherwise: "would have come if it had not rained", "would have come had it not rained".
_CONDITION = re.compile(r"(?<=\bwould have )(?P<told>.*?) (?:if|unless|had) .*")
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
    articles = tuple(articles)
    lines = list(_heading(articles))
    published = frozenset(day_of(article.published) for article in articles if article.published is not None)
    told = sorted(_grouped(_of_other_age(tuple(events), published), published), key=lambda one: _LAST.get(one[0], 0))
    fall = "autumn" if any(_names_season(event, "autumn") for _, event in told) else "fall"
    for heading, group in itertools.groupby(told, key=lambda one: one[0]):
        lines += ["", f"## {heading}", ""]
        for _, event in group:
            lines += _row(event, published, fall, sources=sources, reasons=reasons)
    if not told:
        lines += ["", "No events found."]
    return "\n".join(lines).lstrip("\n") + "\n"


def _heading(articles: tuple[Article, ...]) -> Iterator[str]:
    for at, article in enumerate(articles):
        yield from ("",) * (at > 0)
        yield f"# {escape(article.title or _name(article) or 'Timeline')}"
        published = "not known" if article.published is None else phrase(_day(article.published))
        source = f", {escape(article.source)}" if article.source else ""
        yield from ("", f"Published: {published}{source}")


def _name(article: Article) -> str | None:
    return None if article.id == "-" else article.id


def _day(at: Instant) -> Interval:
    return unit(Grain.DAY, at)


def _of_other_age(events: tuple[Event, ...], published: Days) -> Iterable[Event]:
    """Events; of a story of long ago without what is said of each by the day on which it was told: that it was before."""
    ends = [event.when.end for event in events if event.when is not None and event.when.end is not None]
    is_news = any(event.when is None and event.bounds.begin.earliest in published for event in events)  # "will close"
    is_news = is_news or _tells_of_these_days(ends, published)
    is_of_other_age = bool(published) and not is_news and are_mostly_long_ago(ends, max(published))
    return map(functools.partial(_without, published=published), events) if is_of_other_age else events


def _tells_of_these_days(ends: Sequence[Instant], published: Days) -> bool:
    """Whether the last month is told of, and for the rest mostly these years: "was jailed on Tuesday", not in a life."""
    if not published:
        return False
    lately, years = (sum(end > add_days(max(published), -days) for end in ends) for days in (_LATELY, _THESE_YEARS))
    return lately > 0 and 2 * years > len(ends)


_LATELY, _THESE_YEARS = 31, 15 * 366  # days


def _without(event: Event, published: Days) -> Event:
    """An event without bounds at a published day."""
    if event.when is not None:
        return event
    bounds, time = (
        attrs.evolve(one, begin=_opened(one.begin, published), end=_opened(one.end, published))
        for one in (event.bounds, event.time)
    )
    return attrs.evolve(event, bounds=bounds, time=time)


def _opened(bound: Bound, published: Days) -> Bound:
    return Bound(bound.earliest, None) if bound.latest in published and bound.earliest != bound.latest else bound


_BOUNDED, _UNDATED = "Before or after a date", "Without a date"
_LAST = {_BOUNDED: 1, _UNDATED: 2}  # the groups after those of years


def _grouped(events: Iterable[Event], published: Days) -> Iterator[tuple[str, Event]]:
    """Events with the headings of their groups."""
    heading = ""
    for event in events:
        group = _group(event, heading, published)
        heading = heading if group in _LAST else group
        yield group, event


def _group(event: Event, before: str, published: Days) -> str:
    """The heading of an event's group: the year it is dated in, or began in, or the longer time it is dated by.

    What began in one of two years joins the group before it, if that is the later one's; not what began "in 2023 or later".
    So does what lasted into the year of the group before it.
    """
    when = event.when
    if when is None:
        begin = event.bounds.begin
        most = 0 if begin.latest in published else 1
        if begin.earliest is None or begin.latest is None or begin.latest.year - begin.earliest.year > most:
            return _UNDATED if _undated(event, frozenset()) == _NOT_KNOWN else _BOUNDED
        return before if before == _year(begin.latest) else _year(begin.earliest)
    if when.start is None:
        return "Earlier"
    if when.grain > Grain.YEAR:
        return phrase(when)
    goes_back = when.end is not None and before in map(str, range(when.start.year + 1, last_day_of(when.end).year + 1))
    return before if goes_back else _year(when.start)


def _year(at: Instant) -> str:
    return phrase(unit(Grain.YEAR, at))


def _names_season(event: Event, season: str) -> bool:
    return any(season in expression.text.lower() for expression in event.expressions)


def _date(event: Event, published: Days, fall: str) -> str:
    """When an event was; `fall` is what the text calls that season elsewhere."""
    if event.when is None:
        return _undated(event, published)
    south = any(
        expression.value.endswith(("-SP", "-SU", "-FA", "-WI")) and _is_south(expression.value, event.when)
        for expression in event.expressions
    )
    if event.when.start is not None and any(one.value.endswith("T24:00") for one in event.expressions):
        return f"{phrase(_day(add_days(day_of(event.when.start), -1)))}, midnight"
    told = phrase(event.when, south=south, fall="fall" if _names_season(event, "fall") else fall)
    is_rough = any(one.mod == "APPROX" and one.interval == event.when for one in event.expressions)
    if any(one.signal == "from" for one in event.expressions) and _is_open_ended(event):
        return f"from {told}"
    last = _part_at_end(event)
    if last is not None and last.start != event.when.start:
        first = told.partition("\N{EN DASH}")[0].strip()
        return f"{first} \N{EN DASH} {phrase(last)}"  # "12 January – mid-March 1920"
    day, comma, clock = told.rpartition(", ")  # "3 May 2006, about 23:30"
    return f"{day}{comma}about {clock}" if is_rough else told


def _part_at_end(event: Event) -> Interval | None:
    """The part of a month, a year or more until which an event is told to have gone on: "until mid-March"."""
    end = None if event.when is None else event.when.end
    parts = (one.interval for one in event.expressions if one.mod in _PARTS and one.signal in ("until", "till", "to"))
    return next((part for part in parts if part is not None and part.end == end), None)


_PARTS = ("START", "MID", "END")


def _is_open_ended(event: Event) -> bool:
    """Whether an event begins when it is dated, and nothing says when it ends: "lived there from 1840", "will pay from May"."""
    is_so = event.factuality in ("happened", "expected", "possible")
    return is_so and event.bounds.end.latest is None and not event.bounds.single_day


def _is_south(value: str, when: Interval) -> bool:
    """Whether a season's name is the southern one for its months."""
    return when.start is not None and (when.start.month - SEASON_MONTHS[value[-2:]]) % 12 >= _MONTHS_OF_SEASON


_MONTHS_OF_SEASON = 3  # "late summer" starts in its last


_NOT_KNOWN = "not known"
_PROBABLE = 0.65  # of like cases, the least share that is right


def _undated(event: Event, published: Days) -> str:
    """When an event without a date was: as the text says, or as it probably was, where that says more."""
    told = _bounds(event, event.bounds, published)
    begin, end = event.time.begin, event.time.end
    if event.confidence < _PROBABLE or event.factuality == "did-not-happen":
        return told
    if begin.earliest is not None and begin.latest is not None and end.latest is None and begin != event.bounds.begin:
        after = add_days(begin.latest, 1)
        likely = f"between {_edge(begin.earliest, begin.earliest, published)} and {_edge(begin.latest, after, published)}"
    else:
        likely = _bounds(event, event.time, published)
    return told if likely == told else f"probably {likely}"


def _bounds(event: Event, time: EventTime, published: Days) -> str:
    begin, end = time.begin, time.end
    if begin == Bound() and end == Bound():
        return _NOT_KNOWN
    ends = [one for one in event.expressions if one.signal in ("until", "till", "through")]
    called = next((one.interval for one in ends), None)
    if called is not None and end.latest is None and ends[0].mod == "EQUAL_OR_MORE":
        return f"until at least {phrase(called)}"
    if end.latest is not None and begin.earliest in published and _goes_on(event):
        return f"until {phrase(called or _day(end.latest))}"
    if begin == end and begin.latest in published and begin.earliest is not None and _is_long(begin):
        return f"{_edge(begin.earliest, begin.earliest, published)} or later"  # by the published day is no news
    if called is not None and end != begin and begin.latest is not None and not _is_unit(begin):
        return f"until {phrase(called)}"  # "after her last performance she taught until 1986"
    if begin.earliest is not None and begin.latest is not None:
        told = _called(event, "since", begin) or phrase(_span(begin))
        is_over = end.latest is not None  # "ran it from 2002 until he retired"
        return told if end == begin else f"{'from' if is_over else 'since'} {told}" if _is_unit(begin) else f"begun {told}"
    if begin.earliest is not None:
        return f"{_edge(begin.earliest, begin.earliest, published)} or later"
    if begin.latest is not None and end.earliest is not None and end.earliest >= begin.latest and end.latest is None:
        return f"on {phrase(_day(begin.latest))}, begun before or then"
    if end.earliest is not None and end.latest is not None:
        return f"until {phrase(called or _span(end))}"
    latest = begin.latest or end.latest
    if latest is None:
        return _NOT_KNOWN
    if _is_told_to_the_day(event):  # "by Sunday evening", though that is the last of June
        return f"{phrase(_day(latest))} or earlier"
    return f"{_called(event, 'by', Bound(None, latest)) or _edge(latest, add_days(latest, 1), published)} or earlier"


def _is_told_to_the_day(event: Event) -> bool:
    """Whether all that the text says of when something was is days, or finer."""
    told = [one.interval for one in event.expressions if one.interval is not None]
    return bool(told) and all(one.grain <= Grain.DAY for one in told)


def _called(event: Event, signal: str, bound: Bound) -> str | None:
    """A bound as the part of a year or more that the text names: "the early 1930s", of "by the early 1930s"."""
    told = (one.interval for one in event.expressions if one.signal == signal and one.mod in _PARTS)
    part = next((one for one in told if one is not None and _ends_with(one, bound)), None)
    is_vague = part is not None and part.start is not None and part.grain is Grain.DECADE and part.start.year % 100 < _DECADE
    return None if part is None or is_vague else phrase(part)  # not "the late 1900s" of a decade


_DECADE = 10  # years


def _ends_with(interval: Interval, bound: Bound) -> bool:
    is_same = interval.end is not None and bound.latest == add_days(interval.end, -1)
    return is_same and bound.earliest in (None, interval.start)


def _goes_on(event: Event) -> bool:
    """Whether an event is told to go on until a time to come: "will stay until the end of 2026"."""
    return event.factuality in ("expected", "possible") and any(one.signal in ("until", "till") for one in event.expressions)


def _span(bound: Bound) -> Interval:
    end = None if bound.latest is None else add_days(bound.latest, 1)
    wholes = () if bound.earliest is None else (unit(grain, bound.earliest) for grain in (Grain.DECADE, Grain.CENTURY))
    for whole in wholes:
        if (whole.start, whole.end) == (bound.earliest, end):
            return whole  # "the 1760s"
    return Interval(bound.earliest, end, Grain.DAY if bound.earliest == bound.latest else Grain.MONTH)


def _is_long(bound: Bound) -> bool:
    return bound.earliest is not None and bound.latest is not None and bound.latest.year > bound.earliest.year + 1


def _is_unit(bound: Bound) -> bool:
    """Whether a bound is a day, or a run of whole months."""
    first, last = bound.earliest, bound.latest
    return first is not None and last is not None and (first == last or first.day == add_days(last, 1).day == 1)


def _edge(day: Instant, edge: Instant, published: Days) -> str:
    """A day, or the month or the year that begins or ends with it, by the day on which one more begins: "1880 or later"."""
    whole = Grain.MONTH if edge.month > 1 else Grain.YEAR
    return phrase(unit(Grain.DAY if edge.day > 1 or day in published else whole, day))


def _notes(event: Event, published: Days) -> Iterator[str]:
    """What a reader must know of a line that is no plain fact: whether it happened, and who says so."""
    told = _CONDITION.sub(r"\g<told>", event.summary)
    says_so = event.factuality == "did-not-happen" and _NEGATION.search(told)  # "no one was hurt"
    says_so = says_so or (event.factuality == "expected" and _EXPECTED.search(event.summary))
    says_so = says_so or (event.factuality in ("unknown", "possible") and _ASKED.search(event.summary))
    if event.factuality in _MARKS and not says_so:
        yield _WILL_NOT if event.factuality == "did-not-happen" and _lies_ahead(event, published) else _MARKS[event.factuality]
    source = event.reported_by
    if source is not None and not event.summary.lower().startswith(f"{source.lower()}: "):
        yield f"according to {_OBJECTS.get(source, source)}"


def _lies_ahead(event: Event, published: Days) -> bool:
    """Whether an event is of a day after all articles: "work was due to begin next spring, but was put off"."""
    first = event.bounds.begin.earliest
    return bool(published) and first is not None and first > max(published)


_WILL_NOT = "will not happen"
_LASTING = ("lasted", "continued", "remained", "stayed", "went")  # what tells nothing without its end


def _told(event: Event, date: str) -> str:
    """The summary, without "until 1971" or "since then" after a date that says so: but "the siege lasted until August"."""
    if date.startswith("since "):
        return event.summary.removesuffix(" since then")
    for one in event.expressions:
        told = event.summary.removesuffix(f" until {one.text}")
        is_range = one.signal == "until" and "\N{EN DASH}" in date and event.text not in _LASTING and event.when != one.interval
        is_until = date == f"until {one.text}" or (date.startswith("until ") and one.anchor is not None)  # "until last spring"
        if (is_until and told.split()[-1] != event.text) or is_range:
            return told
    return event.summary


def _row(event: Event, published: Days, fall: str, *, sources: bool, reasons: bool) -> Iterator[str]:
    date, note = _date(event, published, fall), escape(", ".join(_notes(event, published)))
    yield f"- **{date}** — {escape(_told(event, date))}" + (f" *({note})*" if note else "")
    if sources:
        for mention in event.mentions:
            yield f"  - Source: {escape(mention.sentence)}"
    if reasons:
        yield f"  - Why: {escape(event.reason)}; confidence {event.confidence:.2f}"
