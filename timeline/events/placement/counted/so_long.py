"""What has been so for a length of time by now: "has stood empty for eleven years", since eleven years before.

The perfect of what lasts, with "for", reaches to the time of speaking (Quirk and others, 1985, 4.21); of what is over at once
it tells how long the outcome will be: "has been jailed for six years".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from timeline.events.detection.detect import Trigger
from timeline.events.grammar.roles import is_passive
from timeline.events.placement.counted.measured import UNITS
from timeline.events.placement.hosts.hosts import Held
from timeline.events.vocabulary import lists
from timeline.times.expression import TimeExpression
from timeline.times.instant import Instant, day_of
from timeline.times.interval import Interval, moved, unit

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Doc

_words = lists("common")
_LENGTH = re.compile(r"P(\d+)([DWMY])")  # TIMEX3's value of a whole number of units of a day or more
_MOST = 1000  # of any unit


def find_so_long(
    doc: Doc, triggers: tuple[Trigger, ...], expressions: tuple[TimeExpression, ...], published: Instant | None
) -> Held:
    """The begin of what has lasted till the published day, as a start, for its verb."""
    lasting = {trigger.token.i for trigger in triggers if _lasts(trigger)} if published is not None else set()
    found: Held = {}
    for expression in expressions if lasting else ():
        length = _LENGTH.fullmatch(expression.value)
        span = doc.char_span(expression.start_char, expression.end_char)
        if length is None or span is None or int(length[1]) > _MOST or published is None or expression.interval is not None:
            continue
        link = span.root.head
        told = (link.head, *(child for child in link.head.rights if child.dep_ == "acomp"))  # "has been | empty for ten years"
        verb = next((one for one in told if one.i in lasting), None)
        if verb is None or link.lower_ != "for" or link.i > span.start:
            continue
        grain = UNITS[length[2]]
        first = moved(day_of(published), -int(length[1]), grain)
        if first.year > 0:
            begun = unit(grain, first)
            reach = Interval(begun.start, None, grain)
            found[verb.i] = (attrs.evolve(expression, kind="DATE", interval=begun, signal="for", range=reach),)
    return found


def _lasts(trigger: Trigger) -> bool:
    """Whether a verb tells what has gone on till now: "has stood", "has been talking"; not "has been jailed"."""
    group, verb = trigger.group, trigger.token
    is_perfect = group.tense == "PRESENT" and group.aspect.startswith("PERFECTIVE") and group.polarity == "POS"
    if not is_perfect or trigger.factuality != "happened" or is_passive(verb):
        return False
    return verb.pos_ == "ADJ" or group.aspect.endswith("PROGRESSIVE") or verb.lemma_ in _words("staying", "lasting_long")
