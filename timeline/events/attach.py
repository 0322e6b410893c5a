"""Which time expression an event rests on, and what that says of when it began and ended; with the reason, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from timeline.events.detect import Trigger
from timeline.events.factuality import Factuality
from timeline.events.verbs import looks
from timeline.events.vocabulary import load_vocabulary
from timeline.model import Bound, EventTime
from timeline.times.expression import TimeExpression
from timeline.times.interval import Grain, Instant, Interval, add_days
from timeline.times.notation import iso

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token


@attrs.frozen
class Attachment:
    """An event's time: the expressions it rests on, the interval it is shown under, its bounds, and why.

    `how` is "own" (the expression hangs on the trigger), "shared" (on a verb it is told with) or "none".
    """

    expressions: tuple[TimeExpression, ...]
    when: Interval | None
    time: EventTime
    reason: str
    confidence: float
    how: str
    factuality: Factuality


# Share of like cases that are right, as far as it is known: an estimate by eye until there is a reliability table.
_CONFIDENCE = {"own": 0.85, "shared": 0.7, "none": 0.5}
_UNFOLDING = ("STATE", "I_STATE")


def attach(
    doc: Doc,
    triggers: tuple[Trigger, ...],
    expressions: tuple[TimeExpression, ...],
    published: Instant | None,
    language: str = "en",
) -> tuple[Attachment, ...]:
    """An attachment for each trigger, in their order."""
    own, loose = _own_expressions(doc, triggers, expressions, published)
    shared = _share(triggers, own, loose, published, language)
    attachments = [
        _attachment(trigger, own.get(trigger.token.i, ()), shared.get(trigger.token.i, ()), published) for trigger in triggers
    ]
    return _bound_by_clauses(triggers, attachments)


Held = dict[int, tuple[TimeExpression, ...]]
"""The expressions of triggers, by the trigger's place in the text."""


def _own_expressions(
    doc: Doc, triggers: tuple[Trigger, ...], expressions: tuple[TimeExpression, ...], published: Instant | None
) -> tuple[Held, set[int]]:
    """Each expression belongs to the nearest trigger above it in the parse; and the nouns beside which one stands loosely."""
    places = {trigger.token.i for trigger in triggers}
    past = _past_places(triggers)
    own: dict[int, tuple[TimeExpression, ...]] = {}
    loose: set[int] = set()
    for expression in expressions:
        span = doc.char_span(expression.start_char, expression.end_char, alignment_mode="expand")
        if span is None or span.root.is_space or not _can_date(expression):
            continue  # a dateline's day dates the telling
        if _names_its_noun(expression, span.root) and span.root.head.i not in places:
            continue
        host = _host(span.root, places)
        if host is None or doc[host].pos_ != "VERB":
            host = _fronted_host(span, places) or host
        if host in past and _is_to_come(expression, published):
            host = _planned(doc[host], span, places)
        if host is not None:
            own[host] = (*own.get(host, ()), expression)
            if _is_clause_level(span.root):
                loose.add(host)
    return own, loose


def _names_its_noun(expression: TimeExpression, root: Token) -> bool:
    """Whether a time only says which thing is meant: "the 1952 land law", "raised its forecast for 2023"."""
    if root.dep_ == "pobj" and root.head.lower_ == "for" and _has_thing(root.head.head):
        return True
    if expression.interval is None or expression.interval.grain < Grain.YEAR or root.i > root.head.i:
        return False
    inside = any(child.dep_ in ("det", "poss") and child.i < root.i for child in root.head.children)
    return inside and root.dep_ in ("nummod", "compound", "nmod", "amod")


def _has_thing(over: Token) -> bool:
    """Whether what stands over "for" is a thing, or a verb with one: "set sentencing for Dec. 12" is no act of that day."""
    return over.pos_ == "NOUN" or any(child.dep_ == "dobj" for child in over.children)


def _can_date(expression: TimeExpression) -> bool:
    return expression.kind in ("DATE", "TIME") and (expression.interval is not None or expression.range is not None)


def _host(root: Token, places: set[int]) -> int | None:
    """The nearest trigger above an expression; over a noun with no time of its own on to its verb."""
    for place in root.ancestors:
        if place.i in places:
            if place.pos_ == "NOUN" and _is_clause_level(root) and (verb := _verb_over(place, places)) is not None:
                return verb
            return int(place.i)
        if place.dep_ == "relcl" and place.pos_ == "AUX":
            return None
    return None


def _fronted_host(span: Span, places: set[int]) -> int | None:
    """The clause after an expression that opens its sentence: where the parser took it for something else's.

    "The following year Caesar served as consul" is often read as a year which Caesar served.
    """
    sentence = span.root.sent
    before = [token for token in sentence if token.i < span.start and not token.is_punct and not token.is_space]
    if any(token.pos_ not in ("ADP", "CCONJ", "SCONJ", "ADV") for token in before):
        return None
    for token in sentence:
        if token.i < span.end or token.i not in places or token.pos_ != "VERB":
            continue
        if any(child.dep_ in ("nsubj", "nsubjpass") and child.i >= span.end - 1 for child in token.children):
            return int(token.i)
    return None


def _past_places(triggers: tuple[Trigger, ...]) -> frozenset[int]:
    """What the grammar says is done: no day to come dates it ("has begun preparations for a meeting in May")."""
    return frozenset(trigger.token.i for trigger in triggers if _is_past(trigger))


def _is_past(trigger: Trigger) -> bool:
    group = trigger.group
    is_done = group.tense == "PAST" or (group.tense == "PRESENT" and group.aspect.startswith("PERFECTIVE"))
    return is_done and trigger.factuality == "happened" and group.modality is None


def _is_to_come(expression: TimeExpression, published: Instant | None) -> bool:
    interval = expression.range or expression.interval
    start = None if interval is None else interval.start
    return published is not None and start is not None and _day(start) > _day(published)


def _planned(verb: Token, span: Span, places: set[int]) -> int | None:
    """What a past verb plans for a day to come: the nearest trigger below it that stands before the day."""
    below = [token.i for token in verb.subtree if token.i in places and verb.i < token.i < span.start]
    return max(below, default=None)


def _is_clause_level(root: Token) -> bool:
    """Whether an expression under a noun may as well be the clause's: "held talks on Monday", not "Monday's talks"."""
    return (
        root.dep_ not in ("poss", "compound", "amod", "nummod", "nmod")
        and not any(child.dep_ == "case" for child in root.children)
        and (root.dep_ != "pobj" or root.head.lower_ != "of")
    )


def _verb_over(noun: Token, places: set[int]) -> int | None:
    """The verb that a noun is the object of, where it stands before it."""
    head = noun.head
    if noun.dep_ in ("dobj", "attr", "oprd") and head.i in places and head.pos_ == "VERB":
        return int(head.i)
    return None


def _share(triggers: tuple[Trigger, ...], own: Held, loose: set[int], published: Instant | None, language: str) -> Held:
    """Expressions that a trigger has from the verb it is told with: joined verbs, clauses of place, begun and tried actions."""
    words = load_vocabulary(language)
    raising = words.words("verb", "aspectual") | words.words("verb", "i_action") | {"help", "manage", "come", "go"}
    shared: Held = {}
    held = dict(own)
    past = _past_places(triggers)
    for trigger in triggers:  # "began to rise in May": what hangs on the complement dates the verb above
        token = trigger.token
        if (
            token.dep_ == "xcomp"
            and token.i in own
            and token.head.i not in held
            and token.head.lemma_ in words.words("verb", "aspectual")
        ):
            held[token.head.i] = shared[token.head.i] = own[token.i]
    for trigger in triggers:  # "at a hearing in February she pleaded": the verb has the time of the event it is set in
        token = trigger.token
        verb = _verb_of_setting(token) if token.i in own and token.i in loose else None
        if verb is None or verb.i in held:
            continue
        if not (verb.i in past and any(_is_to_come(expression, published) for expression in own[token.i])):
            held[verb.i] = shared[verb.i] = own[token.i]
    for trigger in triggers:
        token = trigger.token
        if token.i in held or token.pos_ not in ("VERB", "AUX"):
            continue
        source = _source(token, raising)
        if source is None or source.i not in held:
            continue
        given = tuple(e for e in held[source.i] if _may_share(token, source, e))
        if given:
            held[token.i] = shared[token.i] = given
    return shared


def _verb_of_setting(noun: Token) -> Token | None:
    """The verb that a noun's phrase belongs to, and whose time a loose date beside the noun may tell."""
    place = noun
    below = ("pobj", "conj", "dobj", "acomp", "oprd")
    while place.pos_ in ("NOUN", "PROPN", "ADJ") and place.dep_ in below and place.head != place:
        if place.head.lower_ in ("after", "before", "since", "until", "of", "following"):
            return None
        place = place.head.head if place.head.pos_ == "ADP" else place.head
    return place if place.pos_ == "VERB" and place != noun else None


def _source(token: Token, raising: frozenset[str]) -> Token | None:
    """The verb whose time a trigger has too, if it has none of its own."""
    head = token.head
    if head == token:
        return None
    match token.dep_:
        case "conj" if head.pos_ in ("VERB", "AUX") and looks(token) == looks(head):
            return head
        case "xcomp" if head.lemma_ in raising and head.pos_ == "VERB":
            return head
        case "relcl" | "advcl" if any(child.lower_ in ("where", "when") for child in token.children if child.i < token.i):
            return next((place for place in token.ancestors if place.pos_ == "VERB"), None)
        case "advcl" if token.tag_ == "VBG" and not any(child.dep_ == "mark" for child in token.children):
            return head if head.pos_ == "VERB" else None
        case _:
            return None


def _may_share(token: Token, source: Token, expression: TimeExpression) -> bool:
    """Joined verbs share a time told before the last of them, or, with subjects of their own, before both."""
    if token.dep_ != "conj":
        return True
    own_subject = any(child.dep_ in ("nsubj", "nsubjpass") for child in token.children)
    return bool(expression.end_char <= (source.idx if own_subject else token.idx))


# From expressions to bounds -------------------------------------------------------------------------------------------


def _attachment(
    trigger: Trigger, own: tuple[TimeExpression, ...], shared: tuple[TimeExpression, ...], published: Instant | None
) -> Attachment:
    expressions = own or shared
    how = "own" if own else "shared" if shared else "none"
    single = trigger.event_class not in _UNFOLDING and not trigger.group.aspect.endswith("PROGRESSIVE")
    if not expressions:
        time = _time_by_tense(trigger, published, single=single)
        reason = _reason_without(trigger, published)
        return Attachment((), None, time, reason, _CONFIDENCE["none"], how, trigger.factuality)
    chosen = _most_exact(expressions)
    when, time = _time_of(chosen, single=single)
    factuality = trigger.factuality
    if factuality == "did-not-happen" and chosen.signal in ("until", "till") and chosen.interval is not None:
        # "was not issued until Saturday": it was, on Saturday.
        factuality = "happened"
        when, time = _time_of(attrs.evolve(chosen, signal=None, range=None), single=single)
    factuality = _against_published(factuality, when, published)
    if factuality == "happened":
        time = _not_after(time, published)
    return Attachment(expressions, when, time, _reason(trigger, chosen, how), _CONFIDENCE[how], how, factuality)


def _against_published(factuality: Factuality, when: Interval | None, published: Instant | None) -> Factuality:
    """What is told as fact of a day to come is expected; what was expected of a day gone by is not known."""
    if published is None or when is None:
        return factuality
    if factuality == "happened" and when.start is not None and _day(when.start) > _day(published):
        return "expected"
    if factuality == "expected" and when.end is not None and _last_day(when.end) < _day(published):
        return "unknown"
    return factuality


def _most_exact(expressions: tuple[TimeExpression, ...]) -> TimeExpression:
    """Of several expressions on one trigger, the one that places it best: no signal of before and after, the finest."""

    def key(expression: TimeExpression) -> tuple[bool, Grain, int]:
        interval = expression.interval or expression.range
        grain = interval.grain if interval is not None else Grain.MILLENNIUM
        return _is_one_sided(expression), grain, expression.start_char

    return min(expressions, key=key)


def _is_one_sided(expression: TimeExpression) -> bool:
    span = expression.range
    return span is not None and (span.start is None or span.end is None)


def _time_of(expression: TimeExpression, *, single: bool) -> tuple[Interval | None, EventTime]:
    """What an expression with its signal says: shown under its interval, unless it only bounds the event."""
    interval = expression.interval
    if _is_one_sided(expression) and interval is not None:
        return None, _one_sided(expression.signal or "", interval, expression.range or interval, single=single)
    joint = expression.range
    if joint is not None and joint.start is not None and joint.end is not None:
        first, last = _day(joint.start), _last_day(joint.end)
        return joint, EventTime(Bound(first, last), Bound(first, last))
    if interval is None or interval.start is None or interval.end is None:
        return None, EventTime()
    first, last = _day(interval.start), _last_day(interval.end)
    bound = Bound(first, last)
    return interval, EventTime(bound, bound, single_day=single or first == last)


def _one_sided(signal: str, interval: Interval, reach: Interval, *, single: bool) -> EventTime:
    first = None if interval.start is None else _day(interval.start)
    last = None if interval.end is None else _last_day(interval.end)
    match signal:
        case "since":
            return EventTime(Bound(first, last), Bound(first, None))
        case "after" | "following":
            later = None if reach.start is None else _day(reach.start)
            return EventTime(Bound(later, None), Bound(later, None), single_day=single)
        case "before":
            earlier = None if reach.end is None else _last_day(reach.end)
            return EventTime(Bound(None, earlier), Bound(None, earlier), single_day=single)
        case "until" | "till" | "through":
            return EventTime(Bound(None, last), Bound(first, last))
        case _:  # by
            return EventTime(Bound(None, last), Bound(None, last), single_day=single)


def _day(instant: Instant) -> Instant:
    return Instant(instant.year, instant.month, instant.day)


def _last_day(end: Instant) -> Instant:
    whole = (end.hour, end.minute, end.second) == (0, 0, 0)
    return add_days(_day(end), -1) if whole else _day(end)


def _time_by_tense(trigger: Trigger, published: Instant | None, *, single: bool) -> EventTime:
    """Without an expression: what happened did so by the published day, what is expected comes from then on."""
    if published is None:
        return EventTime(single_day=False)
    day = _day(published)
    match trigger.factuality, trigger.group:
        case "expected", _:
            return EventTime(Bound(day, None), Bound(day, None), single_day=single)
        case "happened", group if group.tense == "PRESENT" and not group.aspect.startswith("PERFECTIVE"):
            return EventTime(Bound(None, day), Bound(day, None))
        case "happened", group if trigger.token.pos_ == "NOUN":
            return EventTime(Bound(None, day), Bound())
        case "happened", _:
            return EventTime(Bound(None, day), Bound(None, day) if single else Bound(), single_day=single)
        case _:
            return EventTime()


def _not_after(time: EventTime, published: Instant | None) -> EventTime:
    """What happened began by the published day."""
    if published is None:
        return time
    day = _day(published)
    begin = _at_latest(time.begin, day)
    return attrs.evolve(time, begin=begin, end=_at_latest(time.end, day) if time.single_day else time.end)


def _at_latest(bound: Bound, day: Instant) -> Bound:
    if bound.earliest is not None and bound.earliest > day:
        return bound
    return bound if bound.latest is not None and bound.latest <= day else Bound(bound.earliest, day)


# Clauses that bound one another ----------------------------------------------------------------------------------------


def _bound_by_clauses(triggers: tuple[Trigger, ...], attachments: list[Attachment]) -> tuple[Attachment, ...]:
    """ "Talks were halted last fall after an ally was expelled": the expulsion is not later than the fall."""
    places = {trigger.token.i: index for index, trigger in enumerate(triggers)}
    for index, trigger in enumerate(triggers):
        word, head = _clause_link(trigger.token)
        if attachments[index].how != "none" or head is None or head.i not in places:
            continue
        over = attachments[places[head.i]]
        if over.when is None:
            continue
        attachments[index] = _bounded(attachments[index], word, over, head)
    return tuple(attachments)


def _bounded(attachment: Attachment, word: str, over: Attachment, head: Token) -> Attachment:
    begin, end = attachment.time.begin, attachment.time.end
    if word == "after":
        latest = over.time.end.latest
        time = attrs.evolve(attachment.time, begin=Bound(begin.earliest, latest), end=Bound(end.earliest, latest or end.latest))
    else:
        earliest = over.time.begin.earliest
        time = attrs.evolve(attachment.time, begin=Bound(earliest, begin.latest), end=Bound(earliest, end.latest))
    if not (_is_possible(time.begin) and _is_possible(time.end)):
        return attachment  # "will begin Friday before the parties met": the tense and the clause cannot both be right
    told = f"'{head.text}' is told to come {word} it" if word == "after" else f"it is told to come after '{head.text}'"
    return attrs.evolve(attachment, time=time, reason=f"{told}, which is dated {_shown(over.when)}")


def _is_possible(bound: Bound) -> bool:
    return bound.earliest is None or bound.latest is None or bound.earliest <= bound.latest


def _clause_link(token: Token) -> tuple[str, Token | None]:
    """ "after" or "before" with the verb above, where a trigger's clause or phrase hangs on one by it."""
    marks = [child.lower_ for child in token.children if child.dep_ in ("mark", "advmod")]
    for word in ("after", "before"):
        if token.dep_ == "advcl" and word in marks:
            return word, token.head
        if token.dep_ in ("pcomp", "pobj") and token.head.lower_ == word and token.head.head != token.head:
            return word, token.head.head
    return "", None


# Reasons --------------------------------------------------------------------------------------------------------------

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


def _reason(trigger: Trigger, expression: TimeExpression, how: str) -> str:
    place = "same clause as" if how == "own" else "told together with"
    against = "" if expression.anchor is None else f", read against {iso(expression.anchor)}"
    signal = f"'{expression.signal} {expression.text}'" if _is_one_sided(expression) else f"'{expression.text}'"
    return f"{_grammar(trigger)}, {place} {signal} ({expression.rule}{against})"


def _reason_without(trigger: Trigger, published: Instant | None) -> str:
    if published is None:
        return f"{_grammar(trigger)}, no time in its clause, and the published date is not known"
    return f"{_grammar(trigger)}, no time in its clause: placed by its tense against the published date"


def _shown(interval: Interval | None) -> str:
    return "" if interval is None else iso(interval)
