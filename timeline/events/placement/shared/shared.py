"""Times that an event has from another that it is told with."""

from __future__ import annotations

from timeline.events.detection.detect import Trigger
from timeline.events.placement.hosts.hosts import Held
from timeline.events.placement.shared.beside import (
    from_announcing,
    from_attending,
    from_blow,
    from_deed,
    from_harm,
    from_move,
    from_occasion,
    from_results,
    from_same_time,
    from_second_half,
)
from timeline.events.placement.shared.day_reports import from_day_reported
from timeline.events.placement.shared.given import Given
from timeline.events.placement.shared.joined import from_above
from timeline.events.placement.shared.occasions import (
    from_clause,
    from_complement,
    from_doing,
    from_participle,
    from_setting,
    from_text,
)
from timeline.events.placement.shared.rulings import from_ruling
from timeline.times.instant import Instant

# In this order: what has a time by one way takes none by those after it.
_WAYS = (
    from_complement,
    from_setting,
    from_text,
    from_clause,
    from_second_half,
    from_participle,
    from_blow,
    from_deed,
    from_harm,
    from_doing,
    from_attending,
    from_occasion,
    from_results,
    from_move,
    from_same_time,
    from_announcing,
    from_day_reported,
    from_ruling,
)


def share(triggers: tuple[Trigger, ...], own: Held, loose: set[int], published: Instant | None) -> Held:
    """The times of words that have none of their own from others that they are told with."""
    given = Given(triggers, own, loose, published)
    shared: Held = {}
    for way in _WAYS:
        for taker, giver in way(given):
            if taker.i not in given.held:
                given.held[taker.i] = shared[taker.i] = given.held[giver.i]
    for taker, times in from_above(given):
        if times:
            given.held[taker.i] = shared[taker.i] = times
    return shared
