"""How long things went on, and when what is awaited is due, as what they are told with says.

"The talks began in May and continued until June", "taught until her retirement in 1952", "announced in June that it would
open", "will appeal within 30 days".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

import attrs

from timeline.events.detection.detect import Trigger
from timeline.events.grammar.clause_kinds import takes_long
from timeline.events.parsing.arcs import subject_of
from timeline.events.placement.attachment import Attachment
from timeline.events.placement.counted.measured import Limit
from timeline.events.placement.reasons import reason_by_distance
from timeline.events.vocabulary import lists, load_vocabulary
from timeline.model import Bound, EventTime
from timeline.times.instant import Instant, day_of, last_day_of
from timeline.times.interval import Interval, closed_end, closed_start, unit

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_words = lists("link")


def extend(
    triggers: Sequence[Trigger],
    found: Sequence[Attachment],
    limits: Mapping[int, Limit],
    lengths: Mapping[int, Limit],
    published: Instant | None,
) -> list[Attachment]:
    """The attachments, in their order, with what their beginnings, their ends and their deadlines say.

    `limits` are the lengths of time within which something is due, by the place of its verb; `lengths` those for which it
    went on.
    """
    extended = list(found)
    places = {trigger.token.i: place for place, trigger in enumerate(triggers)}
    for place, trigger in enumerate(triggers):
        source = places.get(trigger.token.head.i)
        if source is not None and _goes_on_from(trigger.token):
            extended[place] = _since(extended[place], extended[source])
        if source is not None and _was_told(trigger.token, extended[place], extended[source], published):
            extended[place] = _after_telling(extended[place], extended[source], published)
        if _is_what_was_begun(trigger.token) and extended[place].when is not None and extended[place].factuality == "happened":
            extended[place] = _open_ended(extended[place])
        length = lengths.get(trigger.token.i)
        begun = source if trigger.token.dep_ == "conj" else None if length is None else _begun_before(triggers, place)
        if begun is not None and length is not None and _went_on(trigger, extended[place], extended[begun]):
            told = _for_so_long(extended[place], extended[begun], length, published)
            words = f"for {length.amount} {length.unit.name.lower()}s from '{triggers[begun].token.text}'"
            extended[place] = attrs.evolve(told, reason=reason_by_distance(trigger, words)) if told.how == "measured" else told
        limit = limits.get(trigger.token.i) if published is not None else None
        if limit is not None and extended[place].how == "none" and _is_due(trigger, extended[place]):
            extended[place] = _due(extended[place], limit, published)
    for place, trigger in enumerate(triggers):
        starts = (places.get(start.i) for start in _since_when(trigger.token))
        start = next((extended[at] for at in starts if at is not None and extended[at].when is not None), None)
        is_told = extended[place].factuality in ("happened", "did-not-happen")
        if start is not None and is_told and extended[place].how == "none":
            since = EventTime(start.bounds.begin, Bound(start.bounds.begin.earliest, None), single_day=False)
            extended[place] = attrs.evolve(extended[place], bounds=since)
        ends = tuple(_until_when(trigger.token))
        dated = (places.get(end.i) for end in ends)
        end = next((extended[at] for at in dated if at is not None and extended[at].when is not None), None)
        if extended[place].factuality != "happened" or trigger.group.polarity != "POS":
            continue
        if end is not None:
            extended[place] = _lasting_until(extended[place], end)
        elif ends and published is not None and trigger.group.tense == "PAST":
            extended[place] = _over_by(extended[place], day_of(published))
    return extended


def _went_on(trigger: Trigger, lasting: Attachment, start: Attachment) -> bool:
    """Whether a verb tells for how long went on what another began: "won it in 1983 and | held it for 24 years"."""
    words, group = load_vocabulary().words, trigger.group
    is_long = trigger.token.lemma_ in words("common", "lasting_long") | words("common", "staying") | _words("burning")
    is_told = lasting.factuality == start.factuality == "happened" and start.how == "own" and start.when is not None
    return is_long and is_told and lasting.how in ("none", "shared") and (group.tense, group.aspect) == ("PAST", "NONE")


def _begun_before(triggers: Sequence[Trigger], place: int) -> int | None:
    """What the sentence before told that a sentence goes on with: "it was finished in 1407. | It stood for 239 years"."""
    verb = triggers[place].token
    subject = subject_of(verb) if verb.dep_ == "ROOT" else None
    is_same = subject is not None and (subject.pos_ == "PRON" or subject.left_edge.lower_ == "the")
    mains = (at for at in reversed(range(place)) if triggers[at].token.dep_ == "ROOT")
    before = next(mains, None) if is_same else None
    is_near = before is not None and triggers[before].token.sent.end == verb.sent.start
    return before if is_near else None


def _for_so_long(lasting: Attachment, start: Attachment, length: Limit, published: Instant | None) -> Attachment:
    begin = start.bounds.begin
    edges = [None if day is None else length.after(day) for day in (begin.earliest, begin.latest)]
    end = Bound(*edges).meet(Bound(None, None if published is None else day_of(published)))
    if start.when is None or end is None or end.latest is None or None in edges:
        return lasting
    last = Interval(start.when.start, unit(start.when.grain, end.latest).end, start.when.grain)
    return attrs.evolve(lasting, when=last, bounds=EventTime(begin, end), how="measured")


def _is_due(trigger: Trigger, awaited: Attachment) -> bool:
    """Whether something will be done, or must be."""
    return awaited.factuality == "expected" or (awaited.factuality == "possible" and trigger.group.modality == "must")


def _is_what_was_begun(verb: Token) -> bool:
    """Whether a verb tells what was only begun then: "started | destroying the mines on 25 October"; not "began to rise"."""
    return verb.dep_ == "xcomp" and verb.tag_ == "VBG" and verb.head.lemma_ in _words("starting")


def _open_ended(begun: Attachment) -> Attachment:
    """An event whose end nobody tells."""
    begin = begun.bounds.begin
    return attrs.evolve(begun, bounds=EventTime(begin, Bound(begin.earliest, None)))


def _goes_on_from(verb: Token) -> bool:
    """Whether a joined verb tells until when went on what began: "began on 20 May and | continued | until 4 June"."""
    is_start = verb.head.lemma_ in _words("starting")
    goes_on = verb.lemma_ in _words("going_on") or (verb.lemma_ == "take" and takes_long(verb))
    return verb.dep_ == "conj" and is_start and goes_on


def _since(going_on: Attachment, start: Attachment) -> Attachment:
    """What went on until a time, or for so long, from the time that it began."""
    [until, *others] = going_on.expressions or (None,)
    bounds = attrs.evolve(going_on.bounds, begin=start.bounds.begin)
    if until is None and start.when is not None and going_on.factuality == "happened":
        return attrs.evolve(going_on, bounds=attrs.evolve(bounds, single_day=False))
    end = until.interval if until is not None and until.signal in ("until", "till") and not others else None
    if end is None or start.when is None or not closed_start(start.when) < closed_end(end):
        return going_on
    return attrs.evolve(going_on, when=Interval(start.when.start, end.end, max(start.when.grain, end.grain)), bounds=bounds)


def _was_told(verb: Token, awaited: Attachment, telling: Attachment, published: Instant | None) -> bool:
    """Whether what is awaited was told of in a month before: it may have come since. "Announced in June that it would"."""
    is_awaited = awaited.how == "none" and awaited.factuality == "expected" and verb.dep_ in ("ccomp", "xcomp")
    end = None if telling.when is None else telling.when.end
    if not is_awaited or published is None or end is None or telling.factuality != "happened":
        return False
    day = last_day_of(end)
    return (day.year, day.month) < (published.year, published.month)


def _after_telling(awaited: Attachment, telling: Attachment, published: Instant | None) -> Attachment:
    """What was awaited then; of what was awaited more than a year ago nobody knows whether it came."""
    first = Bound(telling.bounds.begin.earliest, None)
    told = telling.bounds.begin.latest
    is_old = published is not None and told is not None and told.year < published.year - 1
    bounds = attrs.evolve(awaited.bounds, begin=first, end=first)
    return attrs.evolve(awaited, bounds=bounds, factuality="unknown" if is_old else awaited.factuality)


def _due(awaited: Attachment, limit: Limit, published: Instant | None) -> Attachment:
    """What is awaited, done within a limit of the published day."""
    last = None if published is None else limit.after(day_of(published))
    if last is None:
        return awaited
    by = Bound(awaited.bounds.begin.earliest, None).meet(Bound(None, last))
    return awaited if by is None else attrs.evolve(awaited, bounds=attrs.evolve(awaited.bounds, begin=by, end=by))


def _until_when(verb: Token) -> Iterator[Token]:
    """What a verb's doing ended with: "taught until her | retirement in 1952", "held it until he was | ejected in 1645"."""
    for child in verb.rights:
        if child.lower_ in ("until", "till") and child.dep_ == "prep":
            yield from (noun for noun in child.rights if noun.dep_ == "pobj")
        elif child.dep_ == "advcl" and any(mark.lower_ in ("until", "till") for mark in child.lefts):
            yield child


def _since_when(verb: Token) -> Iterator[Token]:
    """What a verb has told of since: "had been looking for one since he | broke his leg in July"."""
    is_lasting = any(helper.lower_ in ("has", "have", "had") for helper in verb.lefts)
    for child in verb.rights if is_lasting else ():
        if child.dep_ == "advcl" and any(mark.lower_ == "since" for mark in child.lefts):
            yield child


def _over_by(lasting: Attachment, day: Instant) -> Attachment:
    """What went on until something that is told as done: "ran it from 2002 until his retirement"; it is over."""
    bounds = lasting.bounds
    is_open = bounds.begin.earliest is not None and bounds.end.latest is None and not bounds.single_day
    end = Bound(bounds.end.earliest, None).meet(Bound(None, day))
    return attrs.evolve(lasting, bounds=attrs.evolve(bounds, end=end)) if is_open and end is not None else lasting


def _lasting_until(lasting: Attachment, end: Attachment) -> Attachment:
    """What went on until something that is dated; from when, where that is told: "from 1944 until her retirement in 1952"."""
    bounds = EventTime(lasting.bounds.begin, end.bounds.begin)
    begun = next((one.interval for one in lasting.expressions if one.signal in ("from", "since")), None)
    last = None if end.when is None else end.when.end
    if begun is None or begun.start is None or last is None or end.when is None or not closed_start(begun) < last:
        return attrs.evolve(lasting, bounds=bounds) if not lasting.expressions else lasting
    when = Interval(begun.start, last, max(begun.grain, end.when.grain))
    begin = Bound(day_of(begun.start), None).meet(Bound(None, lasting.bounds.begin.latest))
    return lasting if begin is None else attrs.evolve(lasting, when=when, bounds=attrs.evolve(bounds, begin=begin))
