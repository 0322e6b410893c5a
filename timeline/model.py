"""Frozen values: what an event is and when it happened."""

from __future__ import annotations

from typing import Literal

import attrs

from timeline.times.expression import TimeExpression
from timeline.times.instant import Instant, iso_day
from timeline.times.interval import Interval


@attrs.frozen
class Bound:
    """The earliest and the latest day of a point in time, both inclusive; None where it is not known.

    `str` writes the days as ISO 8601 does an interval: "2022-03-05", "../2022-03-08", "2022-01-01/2022-03-08".
    """

    earliest: Instant | None = None
    latest: Instant | None = None

    def __str__(self) -> str:
        if self.earliest is None and self.latest is None:
            return "unknown"
        left = ".." if self.earliest is None else iso_day(self.earliest)
        right = ".." if self.latest is None else iso_day(self.latest)
        return left if left == right else f"{left}/{right}"

    def meet(self, other: Bound) -> Bound | None:
        """What two bounds leave together; None where they leave nothing.

        >>> day = Instant(2022, 3, 8)
        >>> str(Bound(None, day).meet(Bound(Instant(2022, 1, 1), None)))
        '2022-01-01/2022-03-08'
        """
        if other.earliest is None is other.latest:  # which says nothing, as most do
            return self
        earliest, latest = self.earliest or other.earliest, self.latest or other.latest
        if self.earliest is not None and other.earliest is not None:
            earliest = max(self.earliest, other.earliest)
        if self.latest is not None and other.latest is not None:
            latest = min(self.latest, other.latest)
        if earliest is self.earliest and latest is self.latest:
            return self
        return None if earliest is not None and latest is not None and earliest > latest else Bound(earliest, latest)


@attrs.frozen
class EventTime:
    """Where an event lies: bounds on the day it begins and the day it ends; all None where nothing is known.

    `single_day` says that it begins and ends on one day, even where it is not known which.
    """

    begin: Bound = Bound()
    end: Bound = Bound()
    single_day: bool = False


@attrs.frozen(kw_only=True)
class Mention:
    """One place where an article tells of an event: the trigger's span, and the sentence around it."""

    article: str | None
    start_char: int
    end_char: int
    text: str
    sentence: str


Order = Literal["ends-before", "begins-before"]


@attrs.frozen(kw_only=True)
class Link:
    """What a text says of the order of two events: `earlier` has ended, or at least begun, by the time `later` begins.

    `order` is "ends-before" or "begins-before"; `reason` says how it is told, in words.
    """

    earlier: Mention
    later: Mention
    order: Order
    reason: str


@attrs.frozen(kw_only=True)
class Conflict:
    """What a text says that cannot all be: the links that were dropped for it, the sentences that tell them, and why."""

    links: tuple[Link, ...]
    sentences: tuple[str, ...]
    reason: str


@attrs.frozen(kw_only=True)
class Event:
    """Something that happens or holds: a trigger word, who, what, where, and its time.

    `event_class`, `tense`, `aspect`, `polarity` and `modality` are TimeML's (ISO 24617-1); `factuality` is "happened",
    "did-not-happen", "expected", "possible" or "unknown" (FactBank's CT+, CT-, future CT+, PR/PS, Uu), and `reported_by` its
    source: who says so, None for the author. `when` is the interval the event is shown under, or None; `bounds` what the text
    says for certain of its begin and end; `time` its likeliest time, within them; `reason` why, in words; `confidence` how
    likely people's time lies within `time`, from 0 to 1; `expressions` the time expressions its time rests on.

    >>> import timeline
    >>> events = timeline.find_events("Rescuers reached the village on Monday.", published="2023-04-12")
    >>> events[0].text, events[0].who, str(events[0].time.begin)
    ('reached', 'Rescuers', '2023-04-10')
    """

    start_char: int
    end_char: int
    text: str
    event_class: str
    tense: str
    aspect: str
    polarity: str
    modality: str | None = None
    factuality: str = "unknown"
    who: str | None = None
    what: str | None = None
    where: str | None = None
    reported_by: str | None = None
    summary: str
    expressions: tuple[TimeExpression, ...] = ()
    when: Interval | None = None
    time: EventTime = EventTime()
    bounds: EventTime = EventTime()
    reason: str
    confidence: float
    mentions: tuple[Mention, ...] = ()
