"""What a text's times are read against, as values: the published day, and what the text has told of."""

from __future__ import annotations

from typing import Literal

import attrs

from timeline.times.instant import Instant
from timeline.times.interval import Grain, Interval, closed_end, closed_start

Direction = Literal["past", "future", "either"]  # "either": past where that is much nearer

GENERATION = 20  # years


@attrs.frozen
class Anchors:
    """What terms are read against: the published day (and moment, if it is said), and what the text told of.

    `told` is what it told of last, an aside or not ("who had been in prison in 1832", "by 1830"), `main` what it told of last
    that is none; `story` is where its own story stands, which neither an aside nor "on Monday" moves. `back` says that the
    verb at hand looks back from there: "as they had wired it in May", `close` that its sentence told `told`, and goes on with
    "and": "was charged in June 2023 and tried in September". `adrift` says that the text went on from `told` by a length that
    is no date from there, and longer than it: "in 1931. Eighteen months later". `aged` says that the text tells of another age.
    `ahead` is the next full date that the text goes on to.
    """

    published: Interval | None
    moment: Instant | None = None
    told: Interval | None = None
    quarter: Interval | None = None
    story: Interval | None = None
    main: Interval | None = None
    aside: bool = False
    back: bool = False
    close: bool = False
    adrift: bool = False
    news: bool = False
    south: bool = False
    aged: bool = False
    ahead: Interval | None = None

    @property
    def is_history(self) -> bool:
        """Whether a text tells a story of years before it was published, and has told nothing from that day: it is no news."""
        story, published = self.story, self.published
        if story is None or published is None or self.news:
            return False
        return closed_start(story).year < closed_start(published).year - 1

    @property
    def is_back_in_news(self) -> bool:
        """Whether news told of an earlier story and has come back from it: "survived a vote in June 2022 ... on Thursday"."""
        return self.news and self.story is not None and self.told != self.story

    @property
    def is_of_last_year(self) -> bool:
        """Whether a text tells a story of the year before it was published, in dates of its own: no news."""
        story, published = self.story, self.published
        if story is None or published is None or self.news:
            return False
        return closed_start(story).year == closed_start(published).year - 1

    @property
    def is_of_other_age(self) -> bool:
        """Whether a text tells a story of a generation before it was published."""
        story, published = self.story, self.published
        if story is None or published is None:
            return False
        return closed_start(story).year <= closed_start(published).year - GENERATION

    @property
    def quarter_at_hand(self) -> Interval | None:
        """The quarter whose results a text tells; None while it is at a year long before: "founded in 1931, sold in 2021"."""
        told, quarter = self.told, self.quarter
        if told is None or quarter is None or told.grain < Grain.YEAR:
            return quarter
        return quarter if closed_start(told).year >= closed_start(quarter).year - 1 else None

    def told_within(self, grain: Grain) -> Interval | None:
        """What the text last told of; where that is an aside, and too coarse for a grain, where it stood before.

        "Took the town on 1 May after a siege that began in March. The next day". So, too, of a month told of as gone by then:
        "burned on Tuesday. Lee, who had come last month, fled, and died the next day".
        """
        told = self.told
        if told is None or told.grain <= grain:
            return told
        before = (one for one in (self.story, self.main) if one is not None and one.grain <= grain)
        return next((one for one in before if self.aside or closed_end(told) <= closed_start(one)), told)


@attrs.frozen
class Dated:
    """An interval, and the anchor it was read against (None for a term that needs none)."""

    interval: Interval
    anchor: Interval | None = None


def dated(interval: Interval | None, anchor: Interval | None) -> Dated | None:
    """An interval with its anchor; None for none."""
    return None if interval is None else Dated(interval, anchor)
