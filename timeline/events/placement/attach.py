"""Which time expression an event rests on, and the bounds it gives the event, with the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from timeline.events.detection.detect import Trigger
from timeline.events.detection.signs import Factuality
from timeline.events.grammar.conditions import has_condition
from timeline.events.grammar.roles import is_called_off, is_passive
from timeline.events.grammar.subjects import find_subject
from timeline.events.grammar.verbs import is_negated
from timeline.events.parsing.arcs import SUBJECTS
from timeline.events.placement.ages import place_by_age
from timeline.events.placement.as_meant import is_over
from timeline.events.placement.attachment import Attachment
from timeline.events.placement.bounds import (
    bounds_by_tense,
    bounds_of,
    most_exact,
    not_after,
    not_before,
    throughout,
)
from timeline.events.placement.figures import sums_up
from timeline.events.placement.hosts import Held, ever_since, own_expressions
from timeline.events.placement.lasting import extend
from timeline.events.placement.lifespan import life_times
from timeline.events.placement.measured import Measured, find_latest, find_limits, find_measured, find_pairs
from timeline.events.placement.reasons import reason_by_distance, reason_of, reason_without
from timeline.events.placement.shared import share
from timeline.events.placement.since_then import find_since_then
from timeline.events.placement.soon import find_soon, place_soon
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
    own = {**life_times(doc, triggers, expressions, own), **own}
    shared = {**share(triggers, own, loose, published), **find_since_then(doc, triggers, expressions, published)}
    held = {**shared, **own}
    triggers = tuple(_without_old_aim(trigger, held, published) for trigger in triggers)
    found = [
        _attachment(trigger, own.get(trigger.token.i, ()), shared.get(trigger.token.i, ()), published) for trigger in triggers
    ]
    found = extend(triggers, found, find_limits(doc, expressions), published)
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
    for place, aged in place_by_age(triggers, found, published):
        found[place] = aged
    for place, near in place_soon(triggers, found, find_soon(doc, expressions), published):
        found[place] = near
    if pairs and published is not None:
        whens = [attachment.when for attachment in found]
        done = {place for place, attachment in enumerate(found) if attachment.factuality == "happened"}
        for place, latest in find_latest(pairs, whens, done, day_of(published)):
            found[place] = attrs.evolve(found[place], bounds=not_after(found[place].bounds, latest))
    return tuple(found)


def _without_old_aim(trigger: Trigger, held: Held, published: Instant | None) -> Trigger:
    """A trigger; what was aimed at on a day gone by is not expected still: "came in October to | help"."""
    token = trigger.token
    is_aim = trigger.factuality == "expected" and token.dep_ == "advcl" and token.tag_ == "VB"
    if not is_aim or published is None or token.i in held or token.head.i not in held:
        return trigger
    when = most_exact(held[token.head.i], token.head.idx).interval
    is_over = when is not None and when.end is not None and last_day_of(when.end) < day_of(published)
    return attrs.evolve(trigger, factuality="unknown") if is_over else trigger


def _is_not_awaited(verb: Token) -> bool:
    """Whether an infinitive stands under a negated awaiting: "is not expected to | return", "is unlikely to | return"."""
    over = verb.head
    is_awaiting = over.lemma_ in load_vocabulary().words("factuality", "anticipating") | {"likely", "due"}
    is_under = verb.dep_ in ("xcomp", "ccomp") and verb.tag_ == "VB" and verb.i > over.i
    nouns = [child for child in verb.lefts if child.dep_ == "nsubjpass"]
    if nouns and nouns[0].pos_ == "NOUN" and verb.lemma_ in ("expect", "anticipate", "foresee") and is_negated(verb):
        return True  # "a hearing is not | expected before May"
    return is_under and (over.lower_ == "unlikely" or (is_awaiting and (is_negated(over) or is_negated(over.head))))


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


def _attachment(
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
    when, time = bounds_of(chosen, single=single)
    if sums_up(trigger.token) and chosen.range is None and when is not None and when.grain >= Grain.WEEK:
        time = throughout(when, published if trigger.factuality == "happened" else None)
    factuality = trigger.factuality
    is_forbidden = factuality == "unknown" or trigger.token.head.lemma_ in load_vocabulary().words("link", "forbidding")
    is_delayed = chosen.signal in ("until", "till") and not is_forbidden  # "did not leave, or refused to, until May"
    is_delayed = is_delayed and trigger.token.lemma_ != "wait"
    is_awaited = trigger.group.tense == "FUTURE" or _is_not_awaited(trigger.token)
    is_undone = factuality == "did-not-happen" or trigger.group.polarity == "NEG" or _is_not_awaited(trigger.token)
    if is_undone and is_delayed and chosen.interval is not None:
        # "was not issued until Saturday": it was, on Saturday.
        factuality = "expected" if is_awaited else "happened"
        when, time = bounds_of(attrs.evolve(chosen, signal=None, range=None), single=single)
    if chosen.signal == "before" and chosen.interval is not None and _is_not_awaited(trigger.token):
        first = day_of(closed_start(chosen.interval))  # "is not expected to return before May"
        factuality, time = "expected", EventTime(Bound(first, None), Bound(first, None), single_day=single)
    is_to_come = trigger.group.tense == "FUTURE" or trigger.group.modality == "would"
    if is_undone and chosen.signal == "before" and chosen.interval is not None and is_to_come:
        first = day_of(closed_start(chosen.interval))  # "will not open before May": in May at the earliest
        factuality, time = "expected", EventTime(Bound(first, None), Bound(first, None), single_day=single)
    if factuality in ("possible", "unknown") and _is_known(trigger, own, published):
        factuality = "happened"
    if factuality == "possible" and _is_told_ahead(trigger, chosen, published):
        factuality = "happened"
    if factuality == "expected" and is_called_off(trigger.token):
        factuality = "did-not-happen"
    if factuality == "possible" and _is_forecast(trigger, chosen, published):
        factuality = "expected"
    if factuality == "happened" and chosen.signal == "by" and _is_foreseen(trigger.token) and _ends_ahead(chosen, published):
        factuality = "expected"
    if trigger.group.modality in ("may", "might") and is_undone and is_delayed:
        factuality = "possible"  # "may not be restored until May"
    factuality = _against_published(factuality, when, published)
    if factuality == "unknown" and chosen.signal in ("by", "before") and _ends_ahead(chosen, published):
        factuality = "possible"  # "was asked to review it by the end of the month"
    if factuality == "happened":
        time = not_after(time, published)
    elif factuality in ("expected", "possible"):
        time = not_before(time, published)
    return Attachment(expressions, when, time, reason_of(trigger, chosen, how), how, factuality)


def _is_told_ahead(trigger: Trigger, chosen: TimeExpression, published: Instant | None) -> bool:
    """Whether "would" tells what came later in a story that is long over: "met Moe, whom she would marry in 1912"."""
    token, group = trigger.token, trigger.group
    is_plain = group.modality == "would" and group.polarity == "POS" and group.aspect == "NONE"
    if not is_plain or token.dep_ in ("ccomp", "xcomp") or has_condition(token):
        return False
    return published is None or is_over(chosen, published)


def _is_known(trigger: Trigger, own: tuple[TimeExpression, ...], published: Instant | None) -> bool:
    """Whether a noun with a date gone by is of what was, whatever is done with it: "studied the outbreak of 1832"."""
    noun = trigger.token
    is_definite = noun.pos_ == "NOUN" and any(child.lower_ == "the" for child in noun.lefts)
    is_looked_at = noun.head.lemma_ in load_vocabulary().words("link", "looking_at")
    return is_definite and is_looked_at and any(is_over(one, published) or published is None for one in own)


def _is_forecast(trigger: Trigger, chosen: TimeExpression, published: Instant | None) -> bool:
    """Whether "should" or "must" tells what is awaited for a day to come: "the hall should be finished by May"."""
    subject = find_subject(trigger.token)
    is_thing = (
        trigger.group.modality == "should"
        and subject is not None
        and subject.pos_ == "NOUN"
        and not load_vocabulary().is_person(subject.lemma_)
    )
    is_must = trigger.group.modality == "must" and trigger.group.aspect == "NONE"
    is_set = is_must and chosen.signal in ("on", "at", "in")  # "must return to court on 3 December", not "must leave by Friday"
    is_set = is_set or (is_must and is_passive(trigger.token) and subject is not None and subject.pos_ == "NOUN")
    is_due = is_thing or is_set  # but "elections must be held by May"
    return is_due and trigger.group.polarity == "POS" and _ends_ahead(chosen, published)


def _is_foreseen(gerund: Token) -> bool:
    """Whether a gerund tells what somebody foresees: "sees prices | returning to it by 2028"."""
    return gerund.tag_ == "VBG" and gerund.dep_ == "ccomp" and gerund.head.lemma_ in load_vocabulary().words("link", "foreseeing")


def _ends_ahead(expression: TimeExpression, published: Instant | None) -> bool:
    end = None if expression.interval is None else expression.interval.end
    return published is not None and end is not None and last_day_of(end) > day_of(published)


def _measured(trigger: Trigger, measured: Measured, published: Instant | None) -> Attachment:
    when, until = measured.when, measured.until
    bound = Bound(day_of(closed_start(when)), last_day_of(closed_end(when)))
    time = EventTime(bound, bound, single_day=bound.earliest == bound.latest or _is_single(trigger))
    if until is not None:
        time = EventTime(bound, Bound(day_of(closed_start(until)), last_day_of(closed_end(until))))
        when = Interval(when.start, until.end, when.grain)
    reason = reason_by_distance(trigger, measured.reason)
    return Attachment((), when, time, reason, "measured", _against_published(trigger.factuality, when, published))


def _against_published(factuality: Factuality, when: Interval | None, published: Instant | None) -> Factuality:
    """What is told of a day to come as fact is expected, or as not known possible; what was expected by now is not known."""
    if published is None or when is None:
        return factuality
    if factuality == "happened" and when.start is not None and day_of(when.start) > day_of(published):
        return "expected"
    if factuality == "unknown" and when.start is not None and day_of(when.start) > day_of(published):
        return "possible"  # "was ordered to return on May 4": that nobody knows whether it did says nothing
    if factuality == "expected" and when.end is not None and last_day_of(when.end) < day_of(published):
        return "unknown"
    return factuality
