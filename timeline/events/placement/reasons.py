"""Why an event has its time, in words."""

from __future__ import annotations

from timeline.events.detection.detect import Trigger
from timeline.events.placement.bounds import is_one_sided
from timeline.times.expression import TimeExpression
from timeline.times.instant import Instant
from timeline.times.interval import Interval
from timeline.times.notation import iso

_TENSES = {
    "PAST": "past tense",
    "PRESENT": "present tense",
    "FUTURE": "future tense",
    "INFINITIVE": "infinitive",
    "PRESPART": "participle",
    "PASTPART": "participle",
}


def _grammar(trigger: Trigger) -> str:
    if trigger.token.pos_ == "NOUN":
        return "noun"
    if trigger.group.modality:
        return f"'{trigger.group.modality}'"
    perfect = trigger.group.aspect.startswith("PERFECTIVE") and trigger.group.tense in ("PAST", "PRESENT")
    return f"{trigger.group.tense.lower()} perfect" if perfect else _TENSES.get(trigger.group.tense, "no tense")


def reason_of(trigger: Trigger, expression: TimeExpression, how: str) -> str:
    place = "same clause as" if how == "own" else "told together with"
    against = "" if expression.anchor is None else f", read against {iso(expression.anchor)}"
    is_signalled = expression.signal is not None and is_one_sided(expression)
    signal = f"'{expression.signal} {expression.text}'" if is_signalled else f"'{expression.text}'"
    return f"{_grammar(trigger)}, {place} {signal} ({expression.rule}{against})"


def reason_without(trigger: Trigger, published: Instant | None) -> str:
    if published is None:
        return f"{_grammar(trigger)}, no time in its clause, and the published date is not known"
    placed = "placed" if trigger.token.pos_ == "NOUN" else "placed by its tense"
    return f"{_grammar(trigger)}, no time in its clause: {placed} against the published date"


def reason_by_distance(trigger: Trigger, told: str) -> str:
    return f"{_grammar(trigger)}, {told}"


def reason_by_link(told: str, other: str, when: Interval) -> str:
    """The reason of bounds that another event gives; `told` says how the two are linked."""
    return f"{told}, and '{other}' is dated {iso(when)}"
