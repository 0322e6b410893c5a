"""Timeline: events in order."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import overload

import attrs

from timeline.article import Article
from timeline.errors import TimelineError, shown_value
from timeline.events.placement.order import in_order, possible_relations
from timeline.model import Conflict, Event, Link
from timeline.times.expression import TimeExpression
from timeline.times.instant import Instant
from timeline.times.interval import Allen, Grain, Interval
from timeline.times.published import read_published


@attrs.frozen
class Timeline(Sequence[Event]):
    """Events in order: as their bounds and links say; else by their dates, those without a date last, by their bounds.

    A frozen sequence. `times` are all expressions of the articles it was made from, `links` what they say of the order of
    two events, `conflicts` what they say of it that cannot all be.

    >>> import timeline
    >>> found = timeline.extract("Rain fell on Monday. The river rose on Tuesday.", published="2023-04-12")
    >>> [event.text for event in found]
    ['fell', 'rose']
    """

    events: tuple[Event, ...] = ()
    times: tuple[TimeExpression, ...] = ()
    articles: tuple[Article, ...] = ()
    links: tuple[Link, ...] = ()
    conflicts: tuple[Conflict, ...] = ()

    @classmethod
    def of(
        cls,
        events: Iterable[Event],
        times: Iterable[TimeExpression] = (),
        articles: Iterable[Article] = (),
        links: Iterable[Link] = (),
        conflicts: Iterable[Conflict] = (),
    ) -> Timeline:
        """A timeline of events given in any order; `TimelineError` for what are no events, and for links
        of articles that have one id.

        >>> import timeline
        >>> events = timeline.find_events("Rain fell on Monday. The river rose on Tuesday.", published="2023-04-12")
        >>> [event.text for event in Timeline.of(reversed(events))]
        ['fell', 'rose']
        """
        lists = {"events": events, "times": times, "articles": articles, "links": links, "conflicts": conflicts}
        for name, value in lists.items():
            if not isinstance(value, Iterable):
                raise TimelineError(f"{name}={shown_value(value)} is not many: give a list of {name}")
        given, told, texts = tuple(events), tuple(links), tuple(articles)
        for article in texts:
            if not isinstance(article, Article):
                raise TimelineError(f"{shown_value(article)} is no article: give those that the events were read from")
        if told and len({article.id for article in texts}) < len(set(texts)):
            raise TimelineError("two articles have one id, by which links tell their events apart: give each an id of its own")
        for event in given:
            if not isinstance(event, Event):
                raise TimelineError(f"{shown_value(event)} is no event: give those of `find_events` or of a timeline")
        return cls(in_order(given, told), tuple(times), texts, told, tuple(conflicts))

    @overload
    def __getitem__(self, index: int) -> Event: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Event, ...]: ...
    def __getitem__(self, index: int | slice) -> Event | tuple[Event, ...]:
        return self.events[index]

    def __len__(self) -> int:
        return len(self.events)

    def __iter__(self) -> Iterator[Event]:
        return iter(self.events)

    def between(
        self, start: str | dt.date | dt.datetime | Instant | None, end: str | dt.date | dt.datetime | Instant | None
    ) -> Timeline:
        """The events whose date touches `[start, end)`; a side that is None is open. Events without a date are left out.

        A year or a month is its first day. `TimelineError` for what is no date, and where the end is not after the start.

        >>> import timeline
        >>> found = timeline.extract("Rain fell on Monday. The river rose on Tuesday.", published="2023-04-12")
        >>> [event.text for event in found.between("2023-04-11", None)]
        ['rose']
        >>> len(found.between("2023", "2024"))
        2
        """
        first = read_published(_first_day(start), name="start", unknown="None if it is open")
        last = read_published(_first_day(end), name="end", unknown="None if it is open")
        if first is not None and last is not None and not first < last:
            raise TimelineError(f"between({start!r}, {end!r}): the end must be after the start")
        window = Interval(first, last, Grain.DAY)
        kept = tuple(event for event in self.events if event.when is not None and event.when.overlaps(window))
        return attrs.evolve(self, events=kept)

    def relation(self, a: Event, b: Event) -> frozenset[Allen]:
        """The relations of Allen that two events may still have, by bounds and links: all thirteen where nothing is known.

        `TimelineError` for what are no events.

        >>> import timeline
        >>> found = timeline.extract("Rain fell on Monday. The river rose on Tuesday.", published="2023-04-12")
        >>> found.relation(*found)
        frozenset({Allen.BEFORE})
        """
        for name, event in (("a", a), ("b", b)):
            if not isinstance(event, Event):
                raise TimelineError(f"{name}={shown_value(event)} is no event: give two of the timeline's events")
        return possible_relations(a, b, self.links)

    def to_markdown(self, *, sources: bool = False, reasons: bool = False) -> str:
        """The timeline in Markdown; with the sentence each event is told in, and why it is dated so, where asked.

        >>> import timeline
        >>> print(timeline.extract("Rain fell on Monday.", published="2023-04-12").to_markdown().splitlines()[-1])
        - **10 April 2023** — Rain fell
        """
        from timeline.outputs.markdown import to_markdown  # noqa: PLC0415 - outputs stand above the model, below nothing

        return to_markdown(self.events, self.articles, sources=sources, reasons=reasons)

    def to_json(self, *, indent: int | None = None) -> str:
        """The timeline in JSON, on one line or indented by so many blanks; `from_json` reads it back.

        >>> import timeline
        >>> timeline.extract("Rain fell on Monday.", published="2023-04-12").to_json()[:28]
        '{"schema": 1, "articles": [{'
        """
        from timeline.outputs.json import to_json  # noqa: PLC0415 - cattrs is not needed for the rest

        return to_json(self, indent=indent)

    def to_timeml(self) -> str:
        """The one article with its times, events and links in TimeML; `TimelineError` for a timeline of none or several.

        >>> import timeline
        >>> found = timeline.extract("Rain fell on Monday.", published="2023-04-12")
        >>> print(found.to_timeml().splitlines()[5])
        <TEXT>Rain <EVENT eid="e1" class="OCCURRENCE">fell</EVENT> on <TIMEX3 ...>Monday</TIMEX3>.</TEXT>
        """
        from timeline.outputs.timeml import to_timeml  # noqa: PLC0415 - outputs stand above the model, below nothing

        if len(self.articles) != 1:
            raise TimelineError(f"to_timeml: this timeline has {len(self.articles)} articles: TimeML holds one, so give one")
        return to_timeml(self.events, self.times, self.articles[0], self.links)

    @classmethod
    def from_timeml(cls, text: str) -> Timeline:
        """A timeline from a TimeML document with its events, times and links; `TimelineError` where it is not one.

        >>> import timeline
        >>> found = timeline.extract("Rain fell on Monday.", published="2023-04-12")
        >>> [str(event.when.start.date()) for event in Timeline.from_timeml(found.to_timeml())]
        ['2023-04-10']
        """
        from timeline.outputs.timeml_in import from_timeml  # noqa: PLC0415 - outputs stand above the model, below nothing

        return cls.of(*from_timeml(text))

    @classmethod
    def from_json(cls, text: str) -> Timeline:
        """A timeline from its JSON; `TimelineError` where it is not one.

        >>> import timeline
        >>> found = timeline.extract("Rain fell on Monday.", published="2023-04-12")
        >>> Timeline.from_json(found.to_json()) == found
        True
        """
        from timeline.outputs.json import from_json  # noqa: PLC0415 - cattrs is not needed for the rest

        return cls(**from_json(text))


def _first_day(edge: str | dt.date | dt.datetime | Instant | None) -> str | dt.date | dt.datetime | Instant | None:
    is_coarse = isinstance(edge, str) and re.fullmatch(r"\d{4}(-\d{2})?", edge) is not None
    return f"{edge}-01-01"[: len("2023-01-01")] if is_coarse else edge
