"""What has been so "since then": since the date that the text told last."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from timeline.events.detection.detect import Trigger
from timeline.events.placement.hosts.as_meant import lies_ahead
from timeline.events.placement.hosts.hosts import Held
from timeline.times.expression import TimeExpression
from timeline.times.instant import Instant
from timeline.times.interval import Interval

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Doc


def find_since_then(
    doc: Doc, triggers: tuple[Trigger, ...], expressions: tuple[TimeExpression, ...], published: Instant | None
) -> Held:
    """The date told last, as a start, for verbs with "since then": "He resigned in May. Since then he | has lived there"."""
    places = {trigger.token.i for trigger in triggers}
    dates = [one for one in expressions if one.kind == "DATE" and one.interval is not None and not lies_ahead(one, published)]
    found: Held = {}
    for then in doc if dates else ():
        if then.lower_ != "then":
            continue
        since = then.nbor(-1)
        if since.lower_ != "since" or since.head.i not in places:
            continue
        before = [one for one in dates if one.end_char <= since.idx]
        if before:
            found[since.head.i] = (_as_start(before[-1]),)
    return found


def _as_start(date: TimeExpression) -> TimeExpression:
    interval = date.interval
    reach = None if interval is None else Interval(interval.start, None, interval.grain)
    return attrs.evolve(date, signal="since", range=reach)
