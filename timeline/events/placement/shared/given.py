"""The times that words have given to triggers so far, from which others take theirs."""

from __future__ import annotations

import attrs

from timeline.events.detection.detect import Trigger
from timeline.events.placement.hosts.hosts import Held, past_places
from timeline.times.expression import TimeExpression
from timeline.times.instant import Instant
from timeline.times.interval import Grain


@attrs.define(eq=False)
class Given:
    """Times by the places of words: `own` by what hangs on them, `held` those and what was shared, which grows.

    `loose` has the places of nouns whose date stands beside them; `past` those of verbs told as past, `done` those of all
    triggers, nouns too, that tell what happened. `published` is the article's day.
    """

    triggers: tuple[Trigger, ...]
    own: Held
    loose: set[int]
    published: Instant | None
    held: Held = attrs.field(init=False)
    past: frozenset[int] = attrs.field(init=False)
    done: frozenset[int] = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        self.held = dict(self.own)
        self.past = past_places(self.triggers)
        self.done = frozenset(trigger.token.i for trigger in self.triggers if trigger.factuality == "happened")

    def are_exact(self, place: int) -> bool:
        """Whether the times of a word that has some tell a day, or less."""
        return place in self.held and all(map(is_exact, self.held[place]))


def is_exact(expression: TimeExpression) -> bool:
    """Whether a time is short enough to be that of what comes of its event, too."""
    return expression.interval is not None and expression.interval.grain <= Grain.DAY
