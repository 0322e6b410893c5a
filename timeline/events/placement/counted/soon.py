"""Events that came so soon after the one told before: "within two hours water had reached the town", "hours later it burned".

The day after counts too, for nobody tells how late it was. "Within days" is within a fortnight, "within weeks" within eight.
What came "two weeks later" than what is dated to a month came within three of its last day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

import attrs

from timeline.events.detection.detect import Trigger
from timeline.events.placement.attachment import Attachment
from timeline.events.placement.counted.measured import UNITS, Limit
from timeline.events.placement.reasons import reason_by_distance
from timeline.model import Bound
from timeline.times.expression import TimeExpression
from timeline.times.instant import Instant, day_of, iso_day
from timeline.times.interval import Grain

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Doc, Token

_HOURS = re.compile(r"PT(\d+|X)([HM])")  # TIMEX3's values
_COUNTED = re.compile(r"P\d+[DWMY]")
_LENGTH = re.compile(r"P(\d+|X)([DWMY])")
_CYCLES = {"day": "D", "week": "W", "month": "M"}  # of "the following week"
_UNCOUNTED = {"D": Limit(2, Grain.WEEK), "W": Limit(8, Grain.WEEK)}
_MOST = 50  # units: what came later than that came at any time
_SENTENCES = 2  # back to what is told before


@attrs.frozen
class Soon:
    """In how long at most an event came after another; `after` is that one, where it is named."""

    words: str
    limit: Limit
    after: Token | None = None
    least: Limit | None = None  # how long after at least


def find_soon(doc: Doc, expressions: Sequence[TimeExpression]) -> dict[int, Soon]:
    """What is told to have come soon after, by the place of its verb."""
    return dict(_find(doc, expressions))


def place_soon(
    triggers: Sequence[Trigger], found: Sequence[Attachment], soon: Mapping[int, Soon], published: Instant | None
) -> Iterator[tuple[int, Attachment]]:
    """The attachments of those that came soon after what is dated, with the places of their triggers."""
    if not soon:
        return
    places = {trigger.token.i: place for place, trigger in enumerate(triggers)}
    placed = list(found)
    for place, trigger in enumerate(triggers):
        told, old = soon.get(trigger.token.i), placed[place]
        is_past = trigger.group.tense == "PAST" and old.factuality in ("happened", "possible")
        if told is None or old.how not in ("none", "shared") or not is_past:
            continue
        source = _source(triggers, placed, place, None if told.after is None else places.get(told.after.i))
        near = None if source is None else placed[source].bounds.begin
        if source is None or near is None or near.earliest is None or near.latest is None:
            continue
        last = told.limit.after(near.latest)
        first = near.earliest if told.least is None else told.least.after(near.earliest)
        latest = last if published is None or last is None else min(last, day_of(published))
        bound = Bound(first or near.earliest, None).meet(Bound(None, latest))
        if bound is None:  # "two weeks later", of what lies a week back: one of the two is misread
            continue
        words = f"'{told.words}' after '{triggers[source].token.text}', which is dated {iso_day(near.earliest)}"
        reason = reason_by_distance(trigger, words)
        placed[place] = old.measured(bound, reason)
        yield place, placed[place]


def _find(doc: Doc, expressions: Sequence[TimeExpression]) -> Iterator[tuple[int, Soon]]:
    for expression in expressions:
        span = doc.char_span(expression.start_char, expression.end_char)
        if expression.interval is not None or span is None:
            continue
        limit = _limit("P1" + _CYCLES.get(span.root.lemma_, "") if expression.rule == "the-next-unit" else expression.value)
        if limit is None:
            continue
        if expression.rule in ("later", "the-next-unit"):
            verb = span.root.head
            if verb.pos_ == "VERB":
                is_hours = _HOURS.fullmatch(expression.value) is not None
                is_counted = expression.rule == "later" and _COUNTED.fullmatch(expression.value) is not None
                most = limit if is_hours else attrs.evolve(limit, amount=limit.amount + 1)
                yield verb.i, Soon(expression.text, most, least=limit if is_counted else None)
        elif expression.signal == "within":
            link = span.root.head
            of = (child for child in span.root.rights if child.lower_ in ("of", "after") and child.i == span.end)
            after = next((noun for link in of for noun in link.rights), None)
            if link.lower_ == "within" and link.head.pos_ == "VERB":
                yield link.head.i, Soon(f"within {expression.text}", limit, after)


def _limit(value: str) -> Limit | None:
    """The longest that a length in TIMEX3's notation may be, in whole days; None where it is no such length."""
    hours, length = _HOURS.fullmatch(value), _LENGTH.fullmatch(value)
    if hours is not None:
        days = 0 if hours[2] == "M" else 1 if hours[1] == "X" else -(-int(hours[1]) // 24)
        return Limit(days, Grain.DAY) if days <= _MOST else None
    if length is None or length[1] == "X":
        return None if length is None else _UNCOUNTED.get(length[2])
    return Limit(int(length[1]), UNITS[length[2]]) if int(length[1]) <= _MOST else None


def _source(triggers: Sequence[Trigger], placed: Sequence[Attachment], place: int, named: int | None) -> int | None:
    """After which event another came: the one that is named, or told of before it; of "the disaster" that told of before."""
    if named is None:
        return _told_before(triggers, placed, place)
    noun = triggers[named].token
    is_known = placed[named].how == "none" and any(child.lower_ == "the" for child in noun.lefts) and len(noun.lefts) == 1
    return _told_before(triggers, placed, place) if is_known else named


def _told_before(triggers: Sequence[Trigger], placed: Sequence[Attachment], place: int) -> int | None:
    """The nearest event before that a text has dated, in the sentence or the two before."""
    doc, here = triggers[place].token.doc, triggers[place].token.sent.start
    for before in reversed(range(place)):
        at = triggers[before].token.sent.start
        if sum(at < start <= here for start in doc.starts) > _SENTENCES:
            return None
        if placed[before].how != "none" and placed[before].factuality == "happened":
            return before
    return None
