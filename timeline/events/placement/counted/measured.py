"""Events told at a distance from another that is dated: "charged on Thursday, three days after police found the body".

The distance leads to a day, week, month or year, no finer than its unit, as "two years ago" does: who was freed on 3 May 2001,
two years after his arrest, was arrested in 1999. From a date that is coarser than the unit it leads to no
finer one; from one that is much coarser nowhere.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

import attrs

from timeline.events.detection.detect import Trigger
from timeline.events.grammar.looking_back import looks_back
from timeline.events.parsing.arcs import SUBJECTS
from timeline.events.placement.counted.told_again import told_before
from timeline.events.placement.links import linking_word
from timeline.events.vocabulary import load_vocabulary
from timeline.times.anchors import Anchors
from timeline.times.expression import TimeExpression
from timeline.times.find import reader
from timeline.times.instant import FIRST_YEAR, LAST_YEAR, Instant, day_of
from timeline.times.interval import Grain, Interval, closed_end, closed_start, moved, unit
from timeline.times.notation import iso
from timeline.times.phrases import ordinal_of
from timeline.times.resolve import resolve
from timeline.times.terms import Later

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Doc, Token

_LENGTH = re.compile(r"P(\d+)([DWMY])")  # TIMEX3's value of a whole number of units of a day or more
_SHORT = re.compile(r"PT\d+[MS]")  # and of minutes
UNITS = {"D": Grain.DAY, "W": Grain.WEEK, "M": Grain.MONTH, "Y": Grain.YEAR}
_SIGNS = {"after": 1, "following": 1, "before": -1}


@attrs.frozen
class Measured:
    """Where an event lies by its distance from another, and why; `place` is its trigger's.

    What went on for that long went on until the other one, which is at `until`.
    """

    place: int
    when: Interval
    reason: str
    until: Interval | None = None


@attrs.frozen
class Distance:
    """So many units between two events, in words; `since` is a date right before them."""

    amount: int
    unit: Grain
    words: str
    since: Interval | None = None  # the date right before it
    is_lasting: bool = False  # "ran it | for 28 years before"
    is_to_the_day: bool = False  # "a year to the day after"


@attrs.frozen
class Pair:
    """Two triggers by their places, the side of the second to the first (1 after it, -1 before it), and their distance."""

    near: int
    far: int
    side: int
    distance: Distance


def find_pairs(doc: Doc, triggers: Sequence[Trigger], expressions: Sequence[TimeExpression]) -> list[Pair]:
    """The triggers that a text tells at a distance from each other."""
    distances = dict(_distances(doc, expressions))
    places = {trigger.token.i: place for place, trigger in enumerate(triggers)}
    measured = _pairs(triggers, places, distances) if distances else ()
    after = _after_lengths(doc, triggers, places, expressions)
    return [*measured, *after, *_anniversaries(triggers, places), *_eves(triggers, places)]


def find_measured(
    triggers: Sequence[Trigger], pairs: Sequence[Pair], whens: Sequence[Interval | None], undone: Container[int]
) -> Iterator[Measured]:
    """The triggers without a date in `whens` that are told at a distance from one with a date.

    `undone` has the places of those that did not happen: no distance leads to them, or from them.
    """
    places = {trigger.token.i: place for place, trigger in enumerate(triggers)}
    found = list(whens)
    for pair in pairs:
        near, far, distance = pair.near, pair.far, pair.distance
        if found[near] is None and found[far] is None:
            found[near] = told_before(triggers, places, found, near)  # "the fire", of one told of before
        source, place, by = (near, far, pair.side) if found[near] is not None else (far, near, -pair.side)
        when = distance.since or found[source]
        if distance.since is not None:
            source, place, by = far, near, -pair.side  # "became a daily in 1858, three years | after the duty had gone"
        if when is None or found[place] is not None or source in undone or place in undone:
            continue
        around = _counted(when, distance, by)
        if around is not None:
            found[place] = around
            side, other = "after" if by > 0 else "before", triggers[source].token.text
            until = when if distance.is_lasting and by < 0 and closed_end(around) <= closed_start(when) else None
            yield Measured(place, around, f"{distance.words} {side} '{other}', which is dated {iso(when)}", until)


def _counted(when: Interval, distance: Distance, by: int) -> Interval | None:
    """Where a distance from a date leads: a month before 1973 it was from December 1972 on, to November 1973.

    Three weeks after August 1973 it was from the 22nd of that month on, to the 21st of the next.
    """
    if distance.is_to_the_day and when.grain is Grain.DAY:
        return unit(Grain.DAY, moved(closed_start(when), by * distance.amount, distance.unit))
    counted = resolve(Later(distance.amount, distance.unit, by), Anchors(None, told=when))
    if counted is not None:
        return unit(distance.unit, closed_start(counted.interval))
    is_within = distance.unit in _WITHIN.get(when.grain, ()) and distance.amount < _MOST_WITHIN
    if not is_within or not FIRST_YEAR < closed_start(when).year < LAST_YEAR:
        return None
    first, end = (moved(edge, by * distance.amount, distance.unit) for edge in (closed_start(when), closed_end(when)))
    return Interval(first, end, distance.unit if distance.unit is Grain.MONTH else Grain.DAY)


_WITHIN = {Grain.YEAR: (Grain.MONTH,), Grain.MONTH: (Grain.WEEK, Grain.DAY)}  # units that a coarser date can be moved by
_MOST_WITHIN = 12  # of them


def find_latest(
    pairs: Sequence[Pair], whens: Sequence[Interval | None], done: Container[int], day: Instant
) -> Iterator[tuple[int, Instant]]:
    """The triggers that are told so long before another which was done by a day, each with the day it was by.

    "Three days after the quake, a boy was found": the quake was three days ago at least. But a vote ten days after which
    nothing is told may be to come.
    """
    for pair in pairs:
        near, far, distance = pair.near, pair.far, pair.distance
        is_open = whens[near] is None and whens[far] is None and distance.since is None
        if pair.side > 0 and is_open and near in done and far in done:
            yield near, day_of(moved(day, -distance.amount, distance.unit))


@attrs.frozen
class Limit:
    """A length of time within which something was or will be done."""

    amount: int
    unit: Grain

    def after(self, day: Instant) -> Instant | None:
        """The last day of it, counted from a day; None after the last year of the calendar."""
        last = moved(day, self.amount, self.unit)
        return last if last.year <= LAST_YEAR else None


def find_limits(doc: Doc, expressions: Sequence[TimeExpression], signal: str = "within") -> dict[int, Limit]:
    """The lengths of time within which something is told to be done, by its verb: "will appeal | within 30 days".

    Or for which it went on, under "for".
    """
    found = {}
    for expression in expressions:
        length = _LENGTH.fullmatch(expression.value)
        span = doc.char_span(expression.start_char, expression.end_char)
        if length is None or span is None or expression.signal != signal or int(length[1]) > _MOST:
            continue
        link = span.root.head
        if link.lower_ == signal and link.head.pos_ in ("VERB", "AUX"):
            found[link.head.i] = Limit(int(length[1]), UNITS[length[2]])
    return found


_MOST = 1000  # of any unit: what is due later is due at no time


def _pairs(triggers: Sequence[Trigger], places: Mapping[int, int], distances: Mapping[int, Distance]) -> Iterator[Pair]:
    """Two triggers that a measured word links: what stands under it, what is told by it, and on which side that lies."""
    for place, trigger in enumerate(triggers):
        link = linking_word(trigger.token)
        if link is None or link[0].i not in distances:
            continue
        word, head = link
        head = _told_of(head, trigger)
        told = next((places[one.i] for one in (head, *head.ancestors) if one.i in places), None)
        if told is None:
            continue
        for near in (place, *_at_once(trigger.token, places)):
            if near != told:
                yield Pair(near, told, _SIGNS[word.lower_], distances[word.i])


def _after_lengths(
    doc: Doc, triggers: Sequence[Trigger], places: Mapping[int, int], expressions: Sequence[TimeExpression]
) -> Iterator[Pair]:
    """What ends a plight and the verb told before it: "his plane | crashed on 14 June; he was rescued after nine days".

    Or what came of something else, told beside it: "talks opened in May but | broke down after six weeks".
    """
    for expression in expressions:
        length = _LENGTH.fullmatch(expression.value)
        span = doc.char_span(expression.start_char, expression.end_char)
        link = None if span is None or length is None or expression.mod else span.root.head
        verb = link.head if link is not None and link.lower_ == "after" and link.dep_ == "prep" else None
        if verb is None or length is None or span is None or any(child.lower_ == "of" for child in span.root.rights):
            continue
        far = places.get(verb.i)
        first = places.get(verb.head.i) if verb.dep_ == "conj" and verb.head.pos_ == "VERB" else None
        if first is not None and far is not None and triggers[first].factuality == triggers[far].factuality == "happened":
            yield Pair(first, far, 1, Distance(int(length[1]), UNITS[length[2]], f"'{expression.text}'"))
            continue
        if verb.lemma_ not in load_vocabulary().words("link", "ending_plights"):
            continue
        before = (
            at for at in reversed(range(len(triggers))) if triggers[at].token.i < verb.i and triggers[at].token.pos_ == "VERB"
        )
        near = next((at for at in before if triggers[at].factuality == "happened" and triggers[at].group.tense == "PAST"), None)
        if far is not None and near is not None and triggers[near].token.sent.end >= verb.sent.start:
            yield Pair(near, far, 1, Distance(int(length[1]), UNITS[length[2]], f"'{expression.text}'"))


def _told_of(verb: Token, trigger: Trigger) -> Token:
    """What is counted from: the saying, of "said on Monday it would close, a month after it | opened", not what is to come."""
    lies_ahead = verb.dep_ == "ccomp" and any(child.lower_ == "would" for child in verb.lefts) and verb.head.tag_ == "VBD"
    return verb.head if lies_ahead and trigger.factuality == "happened" else verb


def _at_once(verb: Token, places: Mapping[int, int]) -> Iterator[int]:
    """What is told as one with a verb: "after a | quake killed nine and | flattened the town"."""
    for child in verb.children:
        is_blow = child.dep_ == "nsubj" and child.lemma_ in load_vocabulary().words("link", "sudden")
        is_joined = (
            child.dep_ == "conj" and child.tag_ == verb.tag_ == "VBD" and all(one.dep_ not in SUBJECTS for one in child.lefts)
        )
        if (is_blow or is_joined) and child.i in places:
            yield places[child.i]


def _anniversaries(triggers: Sequence[Trigger], places: Mapping[int, int]) -> Iterator[Pair]:
    """An event and what was done on its anniversary, so many years after: "marked the tenth anniversary of the | flood"."""
    for place, trigger in enumerate(triggers):
        over = looks_back(trigger.token)
        if over is None or over.lemma_ != "anniversary":
            continue
        words = (child.text for child in over.lefts if child.dep_ in ("amod", "compound") and child.i < over.i)
        counts = (ordinal_of(word, reader("en").lexicon) for word in words)
        years = next((years for years in counts if years), None)
        told = next((places[one.i] for one in over.ancestors if one.i in places), None)
        if years is not None and told is not None:
            yield Pair(place, told, 1, Distance(years, Grain.YEAR, f"{years} year{'s' if years > 1 else ''}"))


def _eves(triggers: Sequence[Trigger], places: Mapping[int, int]) -> Iterator[Pair]:
    """An event and what was done on its eve: "on the eve of the | vote, the governor pardoned ten"."""
    for place, trigger in enumerate(triggers):
        of = trigger.token.head
        if trigger.token.dep_ != "pobj" or of.lower_ != "of" or of.head.lower_ != "eve":
            continue
        told = next((places[one.i] for one in of.head.ancestors if one.i in places), None)
        if told is not None:
            yield Pair(place, told, -1, Distance(1, Grain.DAY, "a day"))


def _distances(doc: Doc, expressions: Sequence[TimeExpression]) -> Iterator[tuple[int, Distance]]:
    """The places of words like "after" with the length that stands before each."""
    last, date = 0, None  # where the expression before ends, and its date
    for expression in expressions:
        length = _LENGTH.fullmatch(expression.value)
        span = doc.char_span(expression.start_char, expression.end_char)
        if span is None:
            continue
        since = date if span.start == last + 1 and doc[last].text == "," else None
        last, date = span.end, None if expression.signal in ("since", "until", "till") else expression.interval
        if _SHORT.fullmatch(expression.value) and not expression.mod and doc[span.end - 1].nbor().lower_ == "after":
            yield span.end, Distance(0, Grain.DAY, f"'{expression.text}'")  # "40 minutes after the truce began": that day
        is_near = expression.text.lower().startswith(("nearly", "almost"))  # "nearly three weeks", not "less than a week"
        units = "YMW" if is_near else "YM"
        is_rough = (
            expression.mod in ("LESS_THAN", "APPROX") and expression.value[-1] in units
        )  # "nearly four years": in that year
        is_exact = not expression.mod or is_rough
        is_to_the_day = [word.lower_ for word in doc.tokens[span.end : span.end + 3]] == ["to", "the", "day"]
        at = span.end + 3 if is_to_the_day else span.end
        if length is not None and is_exact and doc[at - 1].nbor().lower_ in _SIGNS:
            amount, unit_told = int(length[1]), UNITS[length[2]]
            yield at, Distance(amount, unit_told, f"'{expression.text}'", since, expression.signal == "for", is_to_the_day)
    ends = {one.end_char: one.interval for one in expressions}
    for token in doc:
        if token.lower_ in _SIGNS and token.i > 1 and _is_the_day(doc[token.i - 2], doc[token.i - 1], doc[token.i - 3]):
            before = doc[token.i - 4] if token.i > 3 and doc[token.i - 3].text == "," else token
            yield token.i, Distance(1, Grain.DAY, "'the day'", ends.get(before.idx + len(before.text)))


def _is_the_day(article: Token, noun: Token, before: Token) -> bool:
    """Whether words are "the day", and not those of "a year to the day"."""
    return article.lower_ == "the" and noun.lower_ == "day" and before.lower_ != "to"
