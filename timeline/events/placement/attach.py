"""Which time expression an event rests on, and the bounds it gives the event, with the reason."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import attrs

from timeline.events.detection.detect import Trigger
from timeline.events.detection.factuality import Factuality
from timeline.events.grammar.misparses import is_set_apart, main_after, participle_before
from timeline.events.grammar.roles import is_passive
from timeline.events.grammar.verbs import looks, tells_when
from timeline.events.placement.bounds import (
    bounds_by_tense,
    bounds_of,
    is_length_to_now,
    most_exact,
    not_after,
    not_before,
    throughout,
)
from timeline.events.placement.descriptive import is_best_within, is_compared, is_measured_since, is_named, names_its_noun
from timeline.events.placement.measured import Measured, find_measured
from timeline.events.placement.reasons import reason_by_distance, reason_of, reason_without
from timeline.events.vocabulary import load_vocabulary
from timeline.model import Bound, EventTime
from timeline.times.expression import TimeExpression
from timeline.times.instant import Instant, day_of, last_day_of
from timeline.times.interval import Grain, Interval, closed_end, closed_start

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Doc, Span, Token


@attrs.frozen
class Attachment:
    """An event's time: the expressions it rests on, the interval it is shown under, its bounds, its likeliest time, and why.

    `how` is "own" (the expression hangs on the trigger), "shared" (on a verb it is told with), "measured" (at a distance from
    an event that is dated), "linked" (bounded by one) or "none". Where the model read `time`, `likely` is how
    likely it has that, and `kind` one of its `KINDS`.
    """

    expressions: tuple[TimeExpression, ...]
    when: Interval | None
    bounds: EventTime
    reason: str
    how: str
    factuality: Factuality
    time: EventTime = attrs.field(factory=EventTime)
    confidence: float = 0.0
    kind: str | None = None
    likely: float = 0.0

    def at(self, time: EventTime, confidence: float, reason: str, kind: str | None = None, likely: float = 0.0) -> Attachment:
        """The same with a likeliest time."""
        own = (self.expressions, self.when, self.bounds, reason, self.how, self.factuality)
        return Attachment(*own, time, round(confidence, 2), kind, likely)


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
    found = [
        _attachment(trigger, own.get(trigger.token.i, ()), shared.get(trigger.token.i, ()), published) for trigger in triggers
    ]
    whens = [attachment.when for attachment in found]
    undone = {place for place, attachment in enumerate(found) if attachment.factuality == "did-not-happen"}
    for one in find_measured(doc, triggers, whens, undone, expressions):
        measured = _measured(triggers[one.place], one, published)
        if measured.factuality == found[one.place].factuality:  # else the text means something else: no past day is to come
            found[one.place] = measured
    return tuple(found)


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
    naming: set[Interval | None] = set()  # the ranges that only say which thing is meant: "the budget for 2007 to 2013"
    for expression in expressions:
        span = doc.char_span(expression.start_char, expression.end_char)
        if span is None or span.root.is_space or not _can_date(expression):
            continue  # a dateline's day dates the telling
        root = _root(span)
        if (expression.range is not None and expression.range in naming) or (
            names_its_noun(expression, root) and root.head.i not in places
        ):
            naming.add(expression.range)
            continue
        compares = expression.range is None and is_compared(span)  # "from 1950 to 1955" compares nothing
        if compares or is_measured_since(span) or is_named(root) or (is_length_to_now(expression) and is_best_within(span)):
            continue
        host = _host_of(doc, expression, span, places, past, published)
        if host is not None and not _moves_to(doc[host], expression):
            own[host] = (*own.get(host, ()), expression)
            if _is_clause_level(root) and not any(_says_of_noun(place) for place in root.ancestors):
                loose.add(host)
    return own, loose


def _host_of(
    doc: Doc, expression: TimeExpression, span: Span, places: set[int], past: frozenset[int], published: Instant | None
) -> int | None:
    """The trigger that an expression dates: what it hangs on, where that may lie then; else what that plans or aims at."""
    host = _host(_root(span), places)
    if host is None or doc[host].pos_ != "VERB":
        host = _fronted_host(span, places) or host
    if host is None:
        return None
    if (main := main_after(doc[host])) is not None and main.i in places and span.end <= doc[host].left_edge.i + len(span) + 2:
        host = main.i  # "On May 3 a clerk named Lee | sent a memo"
    is_to_come = _is_to_come(expression, published)
    if host in past and is_to_come:
        return _planned(doc[host], span, places)
    if expression.range is None and not is_to_come:
        return _aiming(doc[host], past) or host
    return host


def _root(span: Span) -> Token:
    """The token by which an expression hangs in the parse: of the pieces of a broken one, that which has its preposition."""
    outside = [token for token in span if token.head.i < span.start or token.head.i >= span.end]
    return next((token for token in outside if token.dep_ == "pobj"), span.root)


def _can_date(expression: TimeExpression) -> bool:
    if is_length_to_now(expression):
        return expression.signal in ("in", "over", "during", "within")  # "for the past five years": begun about then, or before
    return expression.kind in ("DATE", "TIME") and (expression.interval is not None or expression.range is not None)


def _host(root: Token, places: set[int]) -> int | None:
    """The nearest trigger above an expression; over a noun with no time of its own on to its verb."""
    for place in root.ancestors:
        if _says_of_noun(place):
            return next((one.i for one in (place, place.head) if one.i in places), None)
        if place.dep_ == "advcl" and any(mark.dep_ == "mark" and mark.i > root.i for mark in place.lefts):
            continue  # "was not signed until May, a year | after the war had begun": of the signing
        if place.i in places:
            if place.pos_ == "NOUN" and _is_clause_level(root) and (verb := _verb_over(place, places)) is not None:
                return verb
            return int(place.i)
        if (place.dep_ == "relcl" and place.pos_ == "AUX") or (tells_when(place) and place.i not in places):
            return None
    return None


def _says_of_noun(place: Token) -> bool:
    """Whether a word says when its noun is to come: "threatens the payment, | due in May" tells of no threat in May."""
    is_planned = place.lower_ in load_vocabulary().words("factuality", "planned_adjectives")
    return is_planned and place.pos_ == "ADJ" and place.dep_ in ("amod", "appos") and place.i > place.head.i


def _fronted_host(span: Span, places: set[int]) -> int | None:
    """The clause after an expression that opens its sentence: where the parser took it for something else's.

    "The following year Caesar served as consul" is often read as a year which Caesar served.
    """
    sentence = span.root.sent
    before = (token for token in span.doc[sentence.start : span.start] if not token.is_punct and not token.is_space)
    if any(token.pos_ not in ("ADP", "CCONJ", "SCONJ", "ADV") for token in before):  # seen at once, however long the sentence
        return None
    for token in span.doc[span.end : sentence.end]:
        if token.i not in places or token.pos_ != "VERB":
            continue
        if any(child.dep_ in ("nsubj", "nsubjpass") and child.i >= span.end - 1 for child in token.children):
            return int(token.i)
        if (participle := participle_before(token)) is not None and main_after(participle) is token:
            return int(token.i)  # "On May 3 a clerk named Lee | sent a memo"
    return None


def _moves_to(verb: Token, expression: TimeExpression) -> bool:
    """Whether a time is that to which something was moved, not that of the moving: "was postponed | until February"."""
    is_moved = verb.lemma_ in load_vocabulary().words("factuality", "moving")
    is_moved = is_moved or (verb.lemma_ in ("put", "push") and any(child.lower_ in ("off", "back") for child in verb.rights))
    return is_moved and expression.signal in ("until", "till", "to")


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
    return published is not None and start is not None and day_of(start) > day_of(published)


def _planned(verb: Token, span: Span, places: set[int]) -> int | None:
    """What a past verb plans for a day to come: the nearest trigger below it that stands before the day."""
    below = [token.i for token in verb.subtree if token.i in places and verb.i < token.i < span.start]
    return max(below, default=None)


_GOVERNING = ("implying", "denied", "demanding", "trying", "planned", "claiming", "anticipating", "possible")


def _aiming(verb: Token, past: frozenset[int]) -> int | None:
    """The past verb whose day the end of its aim tells: "sued to stop the sale in May"."""
    above = verb.head
    is_aim = verb.dep_ in ("advcl", "xcomp") and verb.tag_ == "VB" and any(child.tag_ == "TO" for child in verb.lefts)
    if not is_aim or tells_when(verb) or above.i not in past or above.pos_ != "VERB" or above.i > verb.i or is_passive(above):
        return None
    governs = any(above.lemma_ in load_vocabulary().words("factuality", name) for name in _GOVERNING)
    return None if governs else above.i


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
    beginning = words.words("verb", "aspectual") | words.words("factuality", "trying")
    for trigger in triggers:  # "began to rise in May": what hangs on the complement dates the verb above
        token = trigger.token
        if token.dep_ == "xcomp" and token.i in own and token.head.i not in held and token.head.lemma_ in beginning:
            held[token.head.i] = shared[token.head.i] = own[token.i]
    for trigger in triggers:  # "at a hearing in February she pleaded": the verb has the time of the event it is set in
        token = trigger.token
        verb = _verb_of_setting(token, own[token.i], is_loose=token.i in loose) if token.i in own else None
        if verb is None or verb.i in held:
            continue
        if not (verb.i in past and any(_is_to_come(expression, published) for expression in own[token.i])):
            held[verb.i] = shared[verb.i] = own[token.i]
    for trigger in triggers:  # "drowned when a car fell off the bridge on Saturday"
        token = trigger.token
        is_setting = token.dep_ == "advcl" and any(child.lower_ == "when" for child in token.lefts)
        if is_setting and token.i in own and token.head.i not in held and {token.i, token.head.i} <= past:
            held[token.head.i] = shared[token.head.i] = own[token.i]
    for trigger in triggers:
        token = trigger.token
        if token.i in held or token.pos_ not in ("VERB", "AUX"):
            continue
        source = _source(token, raising)
        if source is None or source.i not in held:
            continue
        is_listing = any(place.i in own and _is_example(place, token) for place in token.subtree)
        given = tuple(e for e in held[source.i] if _may_share(token, source, e) and not is_listing)
        if given:
            held[token.i] = shared[token.i] = given
    return shared


def _verb_of_setting(noun: Token, expressions: tuple[TimeExpression, ...], *, is_loose: bool) -> Token | None:
    """The verb that a noun's phrase belongs to, and whose time a loose date beside the noun may tell."""
    place, words = noun, load_vocabulary()
    if noun.dep_ == "nsubj" and noun.head.pos_ == "VERB":  # "a search on May 3 turned up a watch", "a 2019 study found that"
        if noun.head.lemma_ in words.words("description", "showing"):
            return noun.head
        is_outcome = noun.head.lemma_ in words.words("verb", "aspectual")  # "the first trial, in May, ended in a mistrial"
        is_outcome = is_outcome or (noun.head.tag_ == "VBD" and all(map(_is_exact, expressions)))
        return noun.head if is_loose and is_outcome else None
    if not is_loose:
        return None
    below = ("pobj", "conj", "dobj", "acomp", "oprd")
    while place.pos_ in ("NOUN", "PROPN", "ADJ") and place.dep_ in below and place.head != place:
        if place.head.lower_ in ("after", "before", "since", "until", "of", "following"):
            return None
        place = place.head.head if place.head.pos_ == "ADP" else place.head
    return place if place.pos_ == "VERB" and place != noun else None


def _is_exact(expression: TimeExpression) -> bool:
    """Whether a time is short enough to be that of what comes of its event, too."""
    return expression.interval is not None and expression.interval.grain <= Grain.DAY


def _source(token: Token, raising: frozenset[str]) -> Token | None:
    """The verb whose time a trigger has too, if it has none of its own."""
    head = token.head
    if head == token:
        return None
    match token.dep_:
        case "conj" if is_set_apart(head):  # "Lee, signed in May, picked it up": the time is the participle's alone
            return None
        case "conj" if head.pos_ in ("VERB", "AUX") and looks(token) == looks(head) and not _goes_on(token):
            return head
        case "xcomp" if head.lemma_ in raising and head.pos_ == "VERB":
            return head
        case "relcl" | "advcl" if any(child.lower_ in ("where", "when") for child in token.children if child.i < token.i):
            return next((place for place in token.ancestors if place.pos_ == "VERB"), None)
        case "advcl" if token.tag_ == "VBG" and not any(child.dep_ == "mark" for child in token.children):
            return head if head.pos_ == "VERB" else None
        case _:
            return None


def _goes_on(token: Token) -> bool:
    """Whether a joined verb tells what lasted beyond the one before: "began in May and went on for years"."""
    is_going_on = token.lemma_ == "go" and any(child.lower_ == "on" for child in token.children)
    return is_going_on or token.lemma_ in ("continue", "keep", "remain")


def _may_share(token: Token, source: Token, expression: TimeExpression) -> bool:
    """Joined verbs share a time told before the last of them, or, with subjects of their own, before both."""
    if token.dep_ != "conj":
        return True
    if source.lemma_ in load_vocabulary().words("factuality", "scheduling") and _is_planned_for(source, expression):
        return False  # "was scheduled for May, but called off"
    own_subject = any(child.dep_ in ("nsubj", "nsubjpass") for child in token.children)
    return bool(expression.end_char <= (source.idx if own_subject else token.idx))


def _is_example(noun: Token, verb: Token) -> bool:
    """Whether a dated noun is one of what a verb tells: "expanded by purchases, including that of a mill in 2003"."""
    above = itertools.takewhile(lambda place: place != verb, noun.ancestors)
    return any(
        place.lower_ in ("including", "like") or (place.lower_ == "as" and place.nbor(-1).lower_ == "such") for place in above
    )


def _is_planned_for(verb: Token, expression: TimeExpression) -> bool:
    """Whether a time says for when something is planned, not when it was."""
    span = verb.doc.char_span(expression.start_char, expression.end_char)
    return span is not None and any(place.lower_ == "for" and place.head is verb for place in (span.root, *span.root.ancestors))


def _sums_up(verb: Token) -> bool:
    """Whether a verb tells a figure of a whole time: "fell 2 percent | in March", "earned $4 million | in 1996"."""
    if verb.pos_ != "VERB" or verb.lemma_ not in load_vocabulary().words("verb", "summing_up"):
        return False
    told = [child for child in verb.rights if child.dep_ in ("dobj", "npadvmod", "attr")]
    told += [noun for child in verb.rights if child.lower_ in ("by", "to") for noun in child.rights]
    return any(one.tag_ == "CD" for noun in told for one in (noun, *noun.lefts))


def _is_single(trigger: Trigger) -> bool:
    """Whether an event is over in a day as it is told."""
    return trigger.event_class not in _UNFOLDING and not trigger.group.aspect.endswith("PROGRESSIVE")


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
    if _sums_up(trigger.token) and chosen.range is None and when is not None and when.grain >= Grain.WEEK:
        time = throughout(when, published if trigger.factuality == "happened" else None)
    factuality = trigger.factuality
    is_forbidden = trigger.token.head.lemma_ in ("ban", "bar", "block", "forbid", "prohibit", "forbade")
    is_delayed = chosen.signal in ("until", "till") and not is_forbidden  # "did not leave, or refused to, until May"
    is_undone = factuality == "did-not-happen" or trigger.group.polarity == "NEG"
    if is_undone and is_delayed and chosen.interval is not None:
        # "was not issued until Saturday": it was, on Saturday.
        factuality = "happened"
        when, time = bounds_of(attrs.evolve(chosen, signal=None, range=None), single=single)
    factuality = _against_published(factuality, when, published)
    if factuality == "happened":
        time = not_after(time, published)
    elif factuality in ("expected", "possible"):
        time = not_before(time, published)
    return Attachment(expressions, when, time, reason_of(trigger, chosen, how), how, factuality)


def _measured(trigger: Trigger, measured: Measured, published: Instant | None) -> Attachment:
    when = measured.when
    bound = Bound(day_of(closed_start(when)), last_day_of(closed_end(when)))
    time = EventTime(bound, bound, single_day=bound.earliest == bound.latest or _is_single(trigger))
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
