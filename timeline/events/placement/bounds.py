"""What an expression with its signal, or a tense, says for certain of when an event begins and ends."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import attrs

from timeline.events.detection.detect import Trigger
from timeline.events.grammar.verbs import VerbGroup, is_negated, verb_group
from timeline.events.parsing.arcs import has_to
from timeline.model import Bound, EventTime
from timeline.times.expression import TimeExpression
from timeline.times.instant import Instant, add_days, day_of, last_day_of
from timeline.times.interval import Grain, Interval, closed_end, closed_start, unit

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Doc, Token


def most_exact(expressions: tuple[TimeExpression, ...], place: int) -> TimeExpression:
    """Of several expressions on one trigger, the one that places it best: no signal of before and after, the finest.

    Where two cannot both be its time, the one that follows it in the text: "Born on November 3, 1927, she fled in 1945"; or
    that tells the first again: "six years later, in September 1714".
    """

    def key(expression: TimeExpression) -> tuple[bool, Grain, int]:
        interval = expression.interval or expression.range
        grain = interval.grain if interval is not None else Grain.MILLENNIUM
        return is_one_sided(expression) or is_length_to_now(expression), grain, expression.start_char

    best = min(expressions, key=key)
    again = next((one for one in expressions if 0 < one.start_char - best.end_char <= len(", in the ")), best)
    if best.rule == "later" and _are_apart(best, again):
        return again
    after = next((one for one in expressions if one.start_char > place and not _names_a_result(one)), best)
    return after if _are_apart(best, after) else best


def _names_a_result(expression: TimeExpression) -> bool:
    """Whether an expression rather says which report is meant: "will publish its | third-quarter | report on 26 October"."""
    interval = expression.interval
    return interval is not None and interval.grain in (Grain.QUARTER, Grain.HALF) and expression.signal is None


def _are_apart(one: TimeExpression, other: TimeExpression) -> bool:
    """Whether two times have no moment in common, and neither only bounds."""
    if one.interval is None or other.interval is None or is_one_sided(one) or is_one_sided(other):
        return False
    if one.range is not None and one.range == other.range:
        return False
    return closed_end(one.interval) <= closed_start(other.interval) or closed_end(other.interval) <= closed_start(one.interval)


def in_turn(expressions: tuple[TimeExpression, ...], doc: Doc) -> tuple[Interval, EventTime] | None:
    """From the first to the last of dates that are told in one list: "made two journeys, in 1922 and 1926"."""
    dates = sorted(expressions, key=lambda one: one.start_char)
    intervals = [one.interval for one in dates if one.interval is not None and one.range is None]
    is_alike = len(dates) > 1 and len(intervals) == len(dates) and len({one.grain for one in intervals}) == 1
    if not is_alike or any(one.signal not in (None, "in", "on") for one in dates):
        return None
    first, last = intervals[0], intervals[-1]
    spans = [doc.char_span(one.start_char, one.end_char) for one in dates]
    pairs = ((one.end, other.start) for one, other in itertools.pairwise(spans) if one is not None and other is not None)
    between = [word for start, end in pairs for word in doc.tokens[start:end]]
    is_of_places = any(word.text == "(" for word in between)  # "in Cork (1962) and Melbourne (1965)"
    told = {word.lower_ for word in between if not (is_of_places and word.pos_ == "PROPN")}
    if not told <= _BETWEEN or closed_end(first) > closed_start(last):
        return None
    begin, end = (Bound(day_of(closed_start(one)), last_day_of(closed_end(one))) for one in (first, last))
    return Interval(first.start, last.end, first.grain), EventTime(begin, end)


_BETWEEN = {",", "and", "in", "on", "the", "(", ")", "first", "second", "third", "fourth", "last", "other"}


def is_one_sided(expression: TimeExpression) -> bool:
    span = expression.range
    return span is not None and (span.start is None or span.end is None)


def is_length_to_now(expression: TimeExpression) -> bool:
    """Whether an expression is a length that ends with the published day: "the past four months"; not "the last two of 2005"."""
    is_placed = expression.kind == "DURATION" and expression.interval is not None and expression.range is None
    return is_placed and not is_share_of_date(expression)


def is_share_of_date(expression: TimeExpression) -> bool:
    """Whether an expression is so much of a date: "the last two months of 2005"."""
    return expression.rule == "first-length-of"


_LENGTHS = {"Y": Grain.YEAR, "E": Grain.YEAR, "M": Grain.MONTH, "W": Grain.WEEK}  # by the last letter: "P4Y", "P1DE", "P6M"
_ENDS = ("from", "to", "until", "till", "through")


def bounds_of(expression: TimeExpression, *, single: bool) -> tuple[Interval | None, EventTime]:
    """What an expression with its signal says: shown under its interval, unless it only bounds the event."""
    interval = expression.interval
    if is_one_sided(expression) and interval is not None:
        is_within = expression.signal == "after" or (expression.signal == "before" and interval.grain is Grain.PART_OF_DAY)
        if interval.grain < Grain.DAY and interval.start is not None and is_within and single:
            day = day_of(interval.start)  # "after 7 a.m. on 10 May", "before dawn on 10 May"; but "before noon" may be a deadline
            return unit(Grain.DAY, day), EventTime(Bound(day, day), Bound(day, day), single_day=True)
        return None, _one_sided(expression, interval, single=single)
    if is_length_to_now(expression) and interval is not None and interval.start is not None and interval.end is not None:
        first, last = day_of(interval.start), last_day_of(interval.end)
        if expression.signal == "for":
            grain = max(interval.grain, _LENGTHS.get(expression.value[-1], Grain.DAY))  # no "ten years" ends on a day
            return interval, EventTime(_unit(interval.grain, first), _unit(grain, last))
        return None, EventTime(Bound(first, last), Bound(first, last))
    joint = expression.range
    if joint is not None and joint.start is not None and joint.end is not None:
        first, last = day_of(joint.start), last_day_of(joint.end)
        if expression.signal in _ENDS:  # "from 2010 to 2012": begun in one, over in the other
            begun = joint.grain if interval is None or expression.signal != "from" else interval.grain
            return joint, EventTime(_unit(begun, first), _unit(joint.grain, last))
        return joint, EventTime(Bound(first, last), Bound(first, last), single_day=first == last)
    if interval is None or interval.start is None or interval.end is None:
        return None, EventTime()
    first, last = day_of(interval.start), last_day_of(interval.end)
    bound = Bound(first, last)
    if expression.rule in ("ago", "later") and expression.mod in ("AFTER", "BEFORE"):
        side = _short_of(expression, interval, bound)
        return None, EventTime(side, side, single_day=single)
    if expression.signal == "from":  # "applies from Monday"
        return interval, EventTime(bound, Bound(first, None))
    return interval, EventTime(bound, bound, single_day=single or first == last)


def _short_of(expression: TimeExpression, interval: Interval, bound: Bound) -> Bound:
    """The side of what is told by a length that it was not: "less than", "more than two years ago", "less than a year later"."""
    anchor = expression.anchor
    if expression.rule == "later":
        then = None if anchor is None or anchor.start is None else day_of(anchor.start)
        return Bound(bound.earliest, None) if expression.mod == "AFTER" else Bound(then, bound.latest)
    now = None if anchor is None or anchor.end is None else last_day_of(anchor.end)
    if expression.text.lower().startswith(("nearly ", "almost ")) and bound.latest is not None and now is not None:
        near = unit(interval.grain, add_days(bound.latest, 1))  # "nearly four years ago" is hardly last year
        return Bound(bound.earliest, now if near.end is None else min(now, last_day_of(near.end)))
    return Bound(bound.earliest, now) if expression.mod == "AFTER" else Bound(None, bound.latest)


def edge_before(interval: Interval, mod: str | None) -> Instant:
    """The first day on which what does not happen "before" a time may: of "the end of 2026", that end."""
    return last_day_of(closed_end(interval)) if mod == "END" else day_of(closed_start(interval))


def throughout(interval: Interval, now: Instant | None) -> EventTime:
    """From the first day of an interval to its last, or to now: what a figure of the whole time is told of."""
    if interval.start is None or interval.end is None:
        return EventTime()
    first, last = day_of(interval.start), last_day_of(interval.end)
    last = last if now is None or now < first else min(last, day_of(now))
    return EventTime(Bound(first, first), Bound(last, last), single_day=first == last)


def _unit(grain: Grain, day: Instant) -> Bound:
    around = unit(max(grain, Grain.DAY), day)
    return Bound(around.start, None if around.end is None else last_day_of(around.end))


def _one_sided(expression: TimeExpression, interval: Interval, *, single: bool) -> EventTime:
    reach = expression.range or interval
    first = None if interval.start is None else day_of(interval.start)
    last = None if interval.end is None else last_day_of(interval.end)
    match expression.signal or "":
        case "since" | "for" if expression.mod in ("EQUAL_OR_MORE", "MORE_THAN"):  # "since at least 1740"
            return EventTime(Bound(None, last), Bound(first, None))
        case "since" | "from" | "for":  # "for eleven years", which has its begin for its interval
            return EventTime(Bound(first, last), Bound(first, None))
        case "after" | "following":
            later = None if reach.start is None else day_of(reach.start)
            return EventTime(Bound(later, None), Bound(later, None), single_day=single)
        case "before":
            earlier = None if reach.end is None else last_day_of(reach.end)
            return EventTime(Bound(None, earlier), Bound(None, earlier), single_day=single)
        case "until" | "till" if expression.mod == "EQUAL_OR_MORE":  # "until at least Friday"
            return EventTime(Bound(None, first), Bound(first, None))
        case "until" | "till" | "through":
            return EventTime(Bound(None, last), Bound(first, last))
        case "" if reach.start is not None and reach.end is None:  # "no earlier than"
            return EventTime(Bound(day_of(reach.start), None), Bound(day_of(reach.start), None), single_day=single)
        case _:  # by
            anchor = expression.anchor
            is_hour = (
                single and interval.grain < Grain.DAY and anchor is not None and anchor.grain is Grain.DAY and first is not None
            )
            start = (
                first if is_hour and anchor is not None and anchor.contains(interval) else None
            )  # "by dawn", of the day told of
            return EventTime(Bound(start, last), Bound(start, last), single_day=single)


def bounds_by_tense(trigger: Trigger, published: Instant | None, *, single: bool) -> EventTime:
    """Without an expression: what happened did so by the published day, what is expected comes from then on."""
    if published is None:
        return EventTime(single_day=False)
    day = day_of(published)
    match trigger.factuality, trigger.group:
        case "expected", _ if _is_aim_of_past(trigger):
            return EventTime()
        case "expected", _:
            coming = Bound(day, None)
            return EventTime(coming, coming, single_day=single)
        case "happened", group if group.tense == "PRESENT" and not group.aspect.startswith("PERFECTIVE"):
            return EventTime(Bound(None, day), Bound(day, None))
        case "happened", group if trigger.token.pos_ == "NOUN":
            return EventTime(Bound(None, day), Bound())
        case "happened", _:
            past = Bound(None, day)  # one object for both ends: `readings.within` then cuts but once
            return EventTime(past, past if single else Bound(), single_day=single)
        case "did-not-happen", _ if _is_without(trigger.token):
            return EventTime(Bound(None, day), Bound(None, day) if single else Bound())
        case "possible" | "did-not-happen", group if group.tense == "PAST" and group.modality is None:
            return EventTime(Bound(None, day), Bound())  # "he is said to have left", if he did; "caused no deaths"
        case "possible" | "did-not-happen" | "unknown", group if _may_have_been(group):
            return EventTime(Bound(None, day), Bound(None, day) if single else Bound())
        case _:
            return EventTime()


def _is_without(noun: Token) -> bool:
    """Whether a noun names what there was none of, by then: "no | reason was given", "did not hold | talks"."""
    verb = noun.head
    is_part = noun.pos_ == "NOUN" and noun.dep_ in ("nsubjpass", "dobj") and verb.pos_ == "VERB"
    if not is_part or not (is_negated(noun) or is_negated(verb)):
        return False
    group = verb_group(verb)
    return group.tense == "PAST" and group.modality is None


def _may_have_been(group: VerbGroup) -> bool:
    """Whether a verb group tells what may or should have been by now: "might have been sold"; not "will have left"."""
    return group.aspect.startswith("PERFECTIVE") and group.modality in ("may", "might", "could", "must", "should", "can")


def _is_aim_of_past(trigger: Trigger) -> bool:
    """Whether an infinitive tells what was aimed at with a deed that is done, so that it may be done, too: "came to | help"."""
    token, over = trigger.token, trigger.token.head
    is_aim = token.tag_ == "VB" and token.dep_ == "advcl" and has_to(token)
    return is_aim and over.tag_ == "VBD"


def not_after(time: EventTime, published: Instant | None) -> EventTime:
    """What happened began by the published day."""
    if published is None:
        return time
    day = day_of(published)
    begin = _at_latest(time.begin, day)
    end = _at_latest(time.end, day) if time.single_day else time.end
    return time if begin is time.begin and end is time.end else EventTime(begin, end, time.single_day)


def not_before(time: EventTime, published: Instant | None) -> EventTime:
    """What is expected by a day to come begins from the published day on."""
    latest, earliest = time.begin.latest, time.begin.earliest
    if published is not None and latest is None and earliest is not None and earliest < day_of(published):
        coming = Bound(day_of(published), None)  # "after a first round in May, talks will go on"
        return attrs.evolve(time, begin=coming, end=coming if time.end == time.begin else time.end)
    if published is None or earliest is not None or latest is None or latest <= day_of(published):
        return time
    begin = Bound(day_of(published), latest)
    is_open = time.end.earliest is None and not time.single_day
    return attrs.evolve(
        time, begin=begin, end=begin if time.single_day else Bound(begin.earliest, time.end.latest) if is_open else time.end
    )


def _at_latest(bound: Bound, day: Instant) -> Bound:
    if bound.earliest is not None and bound.earliest > day:
        return bound
    return bound if bound.latest is not None and bound.latest <= day else Bound(bound.earliest, day)
