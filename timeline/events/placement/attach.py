"""Which time expression an event rests on, and the bounds it gives the event, with the reason."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import attrs

from timeline.events.detection.detect import Trigger
from timeline.events.grammar.moved_plans import moves_plan
from timeline.events.parsing.arcs import SUBJECTS, has_to
from timeline.events.placement.attachment import Attachment
from timeline.events.placement.bounds import (
    bounds_by_tense,
    bounds_of,
    edge_before,
    in_turn,
    most_exact,
    not_after,
    not_before,
    throughout,
)
from timeline.events.placement.counted.ages import place_by_age, place_year_after
from timeline.events.placement.counted.lasting import extend
from timeline.events.placement.counted.lifespan import life_times
from timeline.events.placement.counted.measured import Measured, find_latest, find_limits, find_measured, find_pairs
from timeline.events.placement.counted.since_then import find_since_then
from timeline.events.placement.counted.so_long import find_so_long
from timeline.events.placement.counted.soon import find_soon, place_soon
from timeline.events.placement.counted.wars import place_by_war
from timeline.events.placement.factuality_by_date import (
    Dated,
    against_published,
    awaited_then,
    by_date,
    is_not_awaited,
    is_of_these_days,
    without_old_aim,
)
from timeline.events.placement.hosts.hosts import ever_since, own_expressions
from timeline.events.placement.reasons import reason_by_distance, reason_of, reason_without
from timeline.events.placement.shared.figures import sums_up
from timeline.events.placement.shared.shared import share
from timeline.events.vocabulary import load_vocabulary
from timeline.model import Bound, EventTime
from timeline.times.expression import TimeExpression
from timeline.times.instant import Instant, day_of, last_day_of
from timeline.times.interval import Grain, Interval, closed_end, closed_start, unit

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Doc, Token


def attach(
    doc: Doc,
    triggers: tuple[Trigger, ...],
    expressions: tuple[TimeExpression, ...],
    published: Instant | None,
) -> tuple[Attachment, ...]:
    """An attachment for each trigger, in their order."""
    own, loose = own_expressions(doc, triggers, expressions, published)
    own.update(ever_since(own, triggers))
    own = {**own, **life_times(doc, triggers, expressions, own)}
    shared = {**share(triggers, own, loose, published), **find_since_then(doc, triggers, expressions, published)}
    shared |= find_so_long(doc, triggers, expressions, published)
    held = {**shared, **own}
    triggers = tuple(without_old_aim(trigger, held, published) for trigger in triggers)
    found = [
        attachment_of(trigger, own.get(trigger.token.i, ()), shared.get(trigger.token.i, ()), published) for trigger in triggers
    ]
    found = extend(triggers, found, find_limits(doc, expressions), find_limits(doc, expressions, "for"), published)
    whens = [attachment.when for attachment in found]
    undone = {place for place, attachment in enumerate(found) if attachment.factuality == "did-not-happen"}
    pairs = find_pairs(doc, triggers, expressions)
    if pairs and published is not None:
        today = unit(Grain.DAY, day_of(published))
        after = {pair.far for pair in pairs if pair.side > 0 and triggers[pair.near].group.tense != "PRESENT"}
        news = {far for far in after if found[far].how == "none" and _is_news(triggers[far])}
        whens = [today if place in news else when for place, when in enumerate(whens)]
        undone -= news
    for one in find_measured(triggers, pairs, whens, undone):
        measured = _measured(triggers[one.place], one, published)
        if measured.factuality == found[one.place].factuality:  # else the text means something else: no past day is to come
            found[one.place] = measured
    aged = dict(place_by_age(triggers, found, published))
    for place, by_age in (*aged.items(), *place_year_after(triggers, found, aged)):
        found[place] = by_age
    for place, in_war in place_by_war(triggers, found, published):
        found[place] = in_war
    for place, awaited in _to_come(triggers, found, published):
        found[place] = awaited
    for place, near in place_soon(triggers, found, find_soon(doc, expressions), published):
        found[place] = near
    if pairs and published is not None:
        whens = [attachment.when for attachment in found]
        done = {place for place, attachment in enumerate(found) if attachment.factuality == "happened"}
        for place, latest in find_latest(pairs, whens, done, day_of(published)):
            found[place] = attrs.evolve(found[place], bounds=not_after(found[place].bounds, latest))
    return tuple(found)


def _to_come(
    triggers: Sequence[Trigger], found: Sequence[Attachment], published: Instant | None
) -> Iterator[tuple[int, Attachment]]:
    """What something was done ahead of, these days, and so is to come: "tightened security on Sunday ahead of the summit"."""
    for place, trigger in enumerate(triggers):
        if trigger.token.dep_ != "pobj" or trigger.factuality != "happened" or found[place].how != "none":
            continue
        verb = awaited_then(trigger.token)
        over = None if verb is None else next((at for at, one in enumerate(triggers) if one.token is verb), None)
        if over is not None and published is not None and is_of_these_days(found[over].when, published):
            yield place, attachment_of(attrs.evolve(trigger, factuality="expected"), (), (), published)


def _is_news(trigger: Trigger) -> bool:
    """Whether a present tense tells of the published day: "a week after the quake, crews | are still searching"."""
    is_told = trigger.factuality in ("happened", "did-not-happen")
    return trigger.group.tense == "PRESENT" and trigger.token.dep_ == "ROOT" and is_told


def _is_single(trigger: Trigger) -> bool:
    """Whether an event is over in a day as it is told."""
    return not trigger.unfolds and not (trigger.group.aspect.startswith("PERFECTIVE") and _is_counted(trigger.token))


def _is_counted(verb: Token) -> bool:
    """Whether a verb tells how many there are by now: "200 have been found", "has detained dozens of men"."""
    nouns = [child for child in verb.children if child.dep_ in (*SUBJECTS, "dobj")]
    counts = load_vocabulary().words("factuality", "counts")
    return any(
        word.lower_ in counts or (word.tag_ == "CD" and word.lower_ not in _FEW)
        for noun in nouns
        if noun.tag_ in ("NNS", "CD", "NN")
        for word in (noun, *noun.lefts)
    )


_FEW = ("one", "two", "1", "2")


def attachment_of(
    trigger: Trigger, own: tuple[TimeExpression, ...], shared: tuple[TimeExpression, ...], published: Instant | None
) -> Attachment:
    expressions = own or shared
    how = "own" if own else "shared" if shared else "none"
    single = _is_single(trigger)
    if not expressions:
        time = bounds_by_tense(trigger, published, single=single)
        reason = reason_without(trigger, published)
        return Attachment((), None, time, reason, how, trigger.factuality)
    chosen = most_exact(expressions, trigger.token.idx)
    if chosen.signal == "on" and moves_plan(trigger.token):
        chosen = attrs.evolve(chosen, range=None)  # "was adjourned | on Friday | until Monday": not all the days between
    when, time = bounds_of(chosen, single=single)
    if len(expressions) > 1:
        when, time = in_turn(expressions, trigger.token.doc) or (when, time)
    if sums_up(trigger.token) and chosen.range is None and when is not None and when.grain >= Grain.WEEK:
        time = throughout(when, published if trigger.factuality == "happened" else None)
    factuality = trigger.factuality
    is_forbidden = factuality == "unknown" or trigger.token.head.lemma_ in load_vocabulary().words("link", "forbidding")
    is_delayed = chosen.signal in ("until", "till") and not is_forbidden  # "did not leave, or refused to, until May"
    is_delayed = is_delayed and trigger.token.lemma_ != "wait" and not _was_to_have(trigger.token)
    is_awaited = trigger.group.tense == "FUTURE" or is_not_awaited(trigger.token)
    is_undone = factuality == "did-not-happen" or trigger.group.polarity == "NEG" or is_not_awaited(trigger.token)
    if is_undone and is_delayed and chosen.interval is not None:
        # "was not issued until Saturday": it was, on Saturday.
        factuality = "expected" if is_awaited else "happened"
        when, time = bounds_of(attrs.evolve(chosen, signal=None, range=None), single=single)
    is_to_come = is_undone and (trigger.group.tense == "FUTURE" or trigger.group.modality == "would")
    is_later = is_to_come or is_not_awaited(trigger.token)  # "will not open before May", "is not expected to"
    if chosen.signal == "before" and chosen.interval is not None and is_later:
        first = edge_before(chosen.interval, chosen.mod)  # in May at the earliest
        factuality, time = "expected", EventTime(Bound(first, None), Bound(first, None), single_day=single)
    factuality = by_date(factuality, Dated(trigger, own, chosen, when, published, is_put_off=is_undone and is_delayed))
    if factuality == "happened":
        time = not_after(time, published)
    elif factuality in ("expected", "possible"):
        time = not_before(time, published)
    return Attachment(expressions, when, time, reason_of(trigger, chosen, how), how, factuality)


def _was_to_have(verb: Token) -> bool:
    """Whether something was planned and came to nothing: "talks were to have | lasted | until Friday"."""
    return has_to(verb) and any(child.lower_ == "have" for child in verb.lefts)


def _measured(trigger: Trigger, measured: Measured, published: Instant | None) -> Attachment:
    when, until = measured.when, measured.until
    bound = Bound(day_of(closed_start(when)), last_day_of(closed_end(when)))
    time = EventTime(bound, bound, single_day=bound.earliest == bound.latest or _is_single(trigger))
    if until is not None:
        time = EventTime(bound, Bound(day_of(closed_start(until)), last_day_of(closed_end(until))))
        when = Interval(when.start, until.end, when.grain)
    reason = reason_by_distance(trigger, measured.reason)
    return Attachment((), when, time, reason, "measured", against_published(trigger.factuality, when, published))
