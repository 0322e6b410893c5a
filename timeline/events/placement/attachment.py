"""An event's place in time: the expressions it rests on, its bounds, its likeliest time, and why."""

from __future__ import annotations

import attrs

from timeline.events.factuality.signs import Factuality
from timeline.model import Bound, EventTime
from timeline.times.expression import TimeExpression
from timeline.times.interval import Interval


@attrs.frozen
class Attachment:
    """An event's time: the expressions it rests on, the interval it is shown under, its bounds, its likeliest time, and why.

    `how` is "own" (the expression hangs on the trigger), "shared" (on a verb it is told with), "measured" (at a distance from
    an event that is dated), "linked" (bounded by one) or "none". Where the model read `time`, `likely` is how
    likely it has that, and `kind` one of its `KINDS`.
    """

    expressions: tuple[TimeExpression, ...]
    when: Interval | None
    bounds: EventTime
    reason: str
    how: str
    factuality: Factuality
    time: EventTime = EventTime()  # noqa: RUF009 - a frozen value
    confidence: float = 0.0
    kind: str | None = None
    likely: float = 0.0

    def at(self, time: EventTime, confidence: float, reason: str, kind: str | None = None, likely: float = 0.0) -> Attachment:
        """The same with a likeliest time."""
        own = (self.expressions, self.when, self.bounds, reason, self.how, self.factuality)
        return Attachment(*own, time, round(confidence, 2), kind, likely)

    def measured(self, days: Bound, reason: str) -> Attachment:
        """The same on one of some days, which no expression names: they are counted from another event."""
        time = EventTime(days, days, single_day=True)
        return attrs.evolve(self, expressions=(), when=None, bounds=time, how="measured", reason=reason)
