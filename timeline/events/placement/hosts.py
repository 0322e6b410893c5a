"""Which event a time expression dates: the one that it hangs on in the parse, or what that one plans or aims at."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from timeline.events.detection.detect import Trigger
from timeline.events.detection.plans import puts_off
from timeline.events.grammar.clause_kinds import tells_when
from timeline.events.grammar.misparses import linked_verb
from timeline.events.grammar.participles import is_attribute, main_after, participle_before
from timeline.events.grammar.roles import is_passive
from timeline.events.grammar.verbs import auxiliaries, is_negated, verb_group
from timeline.events.parsing.arcs import FINITE, NOUN_SUBJECTS, SUBJECTS, has_to
from timeline.events.placement.as_meant import (
    as_cleft,
    as_meant,
    can_date,
    from_figure_to_figure,
    is_over,
    lies_ahead,
    of_clause,
    on_its_day,
    on_one_side,
)
from timeline.events.placement.bounds import is_length_to_now
from timeline.events.placement.descriptive import (
    is_best_within,
    is_compared,
    is_deadline,
    is_measured_since,
    is_named,
    is_of_second_figure,
    names_its_noun,
)
from timeline.events.placement.redirected import (
    after_eve,
    aiming,
    is_for_season,
    looked_back_on,
    past_over,
    planned,
    proposing,
    set_for_then,
)
from timeline.events.vocabulary import load_vocabulary
from timeline.times.expression import TimeExpression
from timeline.times.instant import Instant
from timeline.times.interval import Interval
from timeline.times.wording import MONTHS

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Doc, Span, Token

_ENDS = ("until", "till", "before", "since", "by", "from", "after")
_CLOCKS = ("clock", "clock-hour", "clock-run", "clocks")  # the rules that read an hour without its day
_NEAR = 5  # words: "until the 1973 | -74 season that"

Held = dict[int, tuple[TimeExpression, ...]]
"""The expressions of triggers, by the trigger's place in the text."""


def own_expressions(
    doc: Doc, triggers: tuple[Trigger, ...], expressions: tuple[TimeExpression, ...], published: Instant | None
) -> tuple[Held, set[int]]:
    """Each expression belongs to the nearest trigger above it in the parse; and the nouns beside which one stands loosely."""
    places = {trigger.token.i for trigger in triggers}
    past = past_places(triggers)
    awaited = {trigger.token.i for trigger in triggers if trigger.factuality in ("expected", "did-not-happen")}
    own: defaultdict[int, tuple[TimeExpression, ...]] = defaultdict(tuple)
    loose: set[int] = set()
    naming: set[Interval | None] = set()  # the ranges that only say which thing is meant: "the budget for 2007 to 2013"
    for told_time, span in _that_may_date(doc, expressions, published):
        expression = as_meant(told_time, span, published)
        if (cleft := _cleft_host(span, places)) is not None:
            own[cleft] += (as_cleft(expression),)
            continue
        root = _root(span)
        if not lies_ahead(expression, published) and (planned_for := set_for_then(root)):
            own.update({one.i: own[one.i] + (expression,) for one in planned_for if one.i in awaited})
            continue
        if (expression.range is not None and expression.range in naming) or (
            names_its_noun(expression, root) and root.head.i not in places
        ):
            naming.add(expression.range)
            own.update({place: own[place] + (told,) for place, told in _by_name(expression, root, places)})
            own.update(_with_clauses(own, expression, span, places))  # "the record dates from 1127, when he | gave it away"
            continue
        if _dates_nothing(expression, span, root):
            own.update(_with_clauses(own, expression, span, places))  # "the worst since April 1979, when nine | died"
            continue
        host = _host_of(doc, expression, span, places, past, published)
        if host is not None and doc[host].pos_ != "NOUN" and is_of_second_figure(span):
            continue
        if host is not None and (link := _reached_from(doc[host], span, places)) is not None:
            noun, verb = next(iter(link.rights), link), link.head
            if noun.i in places:
                own[noun.i] += (expression,)
            if verb.i in places:
                own[verb.i] += (on_one_side(expression, link.lower_),)
            continue
        for told in _told_of(span, places):
            if doc[told].head.i == host and expression.range is None:
                continue  # it has all the verb's times: "at noon on Monday when it fell"
            own[told] += (of_clause(expression, span),)
            host = None if host == told else host
        if host is not None and (over := _begun_with(doc[host])) is not None and over.i in places:
            own[over.i] += (expression,)
        if host is not None and any(child.lower_ == "never" for child in doc[host].lefts) and expression.signal not in _ENDS:
            continue  # "nominated in 1926 and again in 1929, she never | won it"
        if host is not None and not _moves_to(doc[host], expression):
            for place in _with_contest(doc[host], root, places):
                own[place] += (on_its_day(expression, span),)
            is_told_of = any(child.dep_ == "relcl" and child.left_edge.i == span.end for child in doc[host].rights)
            is_free = _is_clause_level(root) and not (is_of_second_figure(span) or is_told_of)
            if is_free and not any(_says_of_noun(place) for place in root.ancestors):
                loose.add(host)
    return {place: from_figure_to_figure(doc[place], held) for place, held in own.items()}, loose


def _that_may_date(
    doc: Doc, expressions: tuple[TimeExpression, ...], published: Instant | None
) -> Iterator[tuple[TimeExpression, Span]]:
    """The expressions that may date an event: not a dateline's day, which dates the telling, nor the hours of a habit."""
    spans = [doc.char_span(one.start_char, one.end_char) for one in expressions]
    pairs = [(one, span) for one, span in zip(expressions, spans, strict=True) if span is not None]
    often = {span[0].sent.start for one, span in pairs if one.kind == "SET"}  # "runs every half hour from 6 a.m. to 10 p.m."
    for one, span in pairs:
        is_of_habit = one.rule in _CLOCKS and bool(often) and span[0].sent.start in often
        if not (span.root.is_space or is_of_habit) and can_date(one, span, published):
            yield one, span


def ever_since(own: Held, triggers: Iterable[Trigger]) -> Held:
    """What a second verb tells of since the time of the first: "closed in 2017 and has been boarded up | ever since"."""
    found: Held = {}
    for token in (trigger.token for trigger in triggers):
        is_since = any(child.lower_ == "since" and not child.rights for child in token.rights)
        times = own.get(token.head.i, ()) if is_since and token.dep_ == "conj" and token.i not in own else ()
        if len(times) == 1 and times[0].range is None:
            found[token.i] = (on_one_side(times[0], "since"),)
    return found


def _with_clauses(own: Held, expression: TimeExpression, span: Span, places: set[int]) -> Held:
    """What clauses about a time hold, with that."""
    return {told: (*own.get(told, ()), of_clause(expression, span)) for told in _told_of(span, places)}


def _dates_nothing(expression: TimeExpression, span: Span, root: Token) -> bool:
    """Whether a time is only compared with, counted from, or in a name."""
    compares = expression.range is None and is_compared(span)  # "from 1950 to 1955" compares nothing
    is_best = is_length_to_now(expression) and is_best_within(span)
    is_of_bail = expression.signal in ("until", "till") and root.head.nbor(-1).lower_ in ("bail", "remand")  # "on bail until May"
    return (
        is_of_bail
        or compares
        or _is_apart(expression, root)
        or _is_of_office(root)
        or is_measured_since(span)
        or is_named(root)
        or is_best
    )


def _host_of(
    doc: Doc, expression: TimeExpression, span: Span, places: set[int], past: frozenset[int], published: Instant | None
) -> int | None:
    """The trigger that an expression dates: what it hangs on, where that may lie then; else what that plans or aims at."""
    host = _host(_root(span), places)
    if (eve := after_eve(span)) is not None and eve.i in places:
        return int(eve.i)
    is_apart = span.start > 0 and span[0].nbor(-1).lower_ in _APART and host is not None  # "despite Monday's losses, it rose"
    if (host is None or doc[host].pos_ != "VERB") and not is_apart:
        host = _fronted_host(span, places) or host
    if host is None:
        return None
    host = past_over(doc[host], past, expression, published) or looked_back_on(doc[host], span, places, expression) or host
    if (main := main_after(doc[host])) is not None and main.i in places and span.end <= doc[host].left_edge.i + len(span) + 2:
        host = main.i  # "On May 3 a clerk named Lee | sent a memo"
    is_ahead = lies_ahead(expression, published)
    if goes_on_now(doc[host]) and is_over(expression, published):
        return None  # "is defending the head of the army during a campaign in 1991"
    if host in past and is_ahead:
        return planned(doc[host], span, places)
    if is_for_season(expression, _root(span), doc[host]):
        return None
    if expression.range is None and not is_ahead:
        has_year = re.search(r"\d{4}", expression.text) is not None
        return aiming(doc[host], past, has_year=has_year) or proposing(doc[host], past) or host
    return host


def goes_on_now(verb: Token) -> bool:
    """Whether a verb tells what is being done, or still so, when the text is written: "is defending", "remains low"."""
    verb = verb.head if verb.dep_ == "acomp" else verb
    group = verb_group(verb) if verb.pos_ == "VERB" else None
    is_still = verb.lemma_ in load_vocabulary().words("parsing", "staying")
    return group is not None and group.tense == "PRESENT" and (group.aspect == "PROGRESSIVE" or is_still)


def _root(span: Span) -> Token:
    """The token by which an expression hangs in the parse: of the pieces of a broken one, that which has its preposition."""
    outside = [token for token in span if token.head.i < span.start or token.head.i >= span.end]
    is_word = any(token.tag_ == "HYPH" for token in span)  # "the 18th-century church": two pieces
    last = next((token for token in outside if is_word and token.dep_ != "det"), span.root)
    return next((token for token in outside if token.dep_ == "pobj"), last)


def _host(root: Token, places: set[int]) -> int | None:
    """The nearest trigger above an expression; over a noun with no time of its own on to its verb."""
    before = root.head.nbor(-1) if root.dep_ == "pobj" and root.head.i else root
    if before.lemma_ == "price" and any(child.lower_ == "closing" or child.dep_ == "poss" for child in before.lefts):
        return None  # "will pay a third more than its closing price on Friday"
    if root.head.pos_ == "ADJ" and root.head.head.lower_ == "by" and root.i == root.head.head.i + 1:
        return None  # "by then nearly blind, she moved"
    for place in root.ancestors:
        if place.i not in places and _is_gapped(place):
            return None  # "the first was sold in 1990, and the second | in 1995"
        if place.lemma_ == "date" and place.dep_ == "advcl" and place.nbor(-1).text == ",":
            return None  # "under his will, dated 5 May 2009, it passed to her"
        if place.lemma_ == "date" and place.dep_ == "acl" and place.head.head.lower_ != "by":  # "by letter dated 2 August, he"
            return place.head.i if place.head.i in places else None  # "breach of an agreement dated July 1"
        if place.dep_ == "acl" and place.tag_ == "VBG" and place.lemma_ in load_vocabulary().words("link", "holding"):
            continue  # "handed in a petition | bearing 900 names last week"
        if place.lemma_ == "have" and root.head.lower_ in ("until", "till") and root.head.head is place:
            below = (child for child in place.rights if child.tag_ == "VB" and has_to(child))
            aim = place.head if place.dep_ == "aux" else next(below, None)
            return aim.i if aim is not None and aim.i in places else None  # "who have until 31 January to | submit bids"
        is_object = place.dep_ == "dobj" and place.i not in places
        if is_object and place.head.lemma_ in ("report", "announce") and _is_of_period(root, place):
            return None  # "reported third-quarter profit"
        is_told_above = place.dep_ == "advcl" and place.head.lemma_ == "go" and place.i == place.head.i + 1  # "went missing"
        if place.dep_ == "acl" and place.tag_ == "VBN" and place.i not in places and not _is_at(root, place):
            return None  # "hurt by costs linked with a sale last June"
        if place.dep_ == "conj" and place.pos_ == "AUX" and place.i not in places and place.head.pos_ == "VERB":
            return None  # "had been meant for the Church and had been abbot since 1187"
        if place.dep_ == "conj" and place.tag_ == "VBD" and place.i not in places and place.head.pos_ == "VERB":
            return None  # "built a house and in 1905 married Ann Lee", where the marriage is not found
        is_of_noun = root.dep_ in ("poss", "compound", "nmod", "nummod") or root.head.lower_ == "of"
        if place.lower_ in ("before", "after") and place.dep_ == "prep" and is_of_noun and root.head is not place:
            return None  # "died before the amnesty of 1771"
        if place.lemma_ in ("period", "time") and place.dep_ == "pobj" and root.head.lower_ in ("before", "after"):
            return None  # "dismissed the claim for the period before 2018"
        if place.i > 1 and place.nbor(-1).lower_ == "before" and place.nbor(-2).lemma_ == "letter":
            continue  # "sent a letter before | action on 20 January"
        if place.lower_ == "worth" and place.i < root.i:
            return None  # "trade, worth $2 billion in 2022, fell"
        if place.lower_ == "under" and root.head.lower_ == "of":
            return None  # "was founded under the act of 1944"
        if place.lower_ == "including" and place.i < root.i:
            return None  # "was followed by nine quakes, including one on Friday"
        if place.lower_ == "of" and place.head.lower_ == "ahead":
            return None  # "trained hard ahead of Saturday's match"
        if place.dep_ in ("oprd", "acomp") and place.head.i in places and place.head.lemma_ in ("report", "declare"):
            continue  # "was reported missing the next morning": when it was reported
        if is_attribute(place) or _only_happens(place) or (is_told_above and place.head.i in places):
            continue  # "told visiting Minister Ann Lee on Monday"
        linked = linked_verb(place)  # "after the court on Sunday | named him", taken for "after the court"
        if linked is not None and linked.i in places:
            return int(linked.i)
        if _says_of_noun(place):
            return next((one.i for one in (place, place.head) if one.i in places), None)
        if place.dep_ == "advcl" and any(mark.dep_ == "mark" and mark.i > root.i for mark in place.lefts):
            continue  # "was not signed until May, a year | after the war had begun": of the signing
        if place.dep_ in NOUN_SUBJECTS and place.lemma_ in load_vocabulary().words("factuality", "works"):
            return None  # "her paper of August 1981 | was disputed"
        if place.i not in places and _is_told_apart(place):
            return None  # "carries the road where until 1826 they | had to rely on a ferry"
        if place.tag_ == "JJS" and any(child.lower_ == "since" and child.i < root.i for child in place.rights):
            return None  # "the highest since | independence in 1979"
        if place.i not in places and _is_of_subject(place):
            return None  # "Lee, mayor since 2001, resigned"
        if place.i in places:
            if place.pos_ == "VERB" and _is_beside_modal(root, place):
                return None
            is_told_of = any(child.dep_ == "relcl" and child.left_edge.i == root.i + 1 for child in place.rights)
            if is_told_of:
                return int(place.i)  # "an ambush on Friday in which two died"
            if place.pos_ == "NOUN" and _is_clause_level(root) and (verb := _verb_over(place, places)) is not None:
                return verb
            return int(place.i)
        if (set_for := _set_for(root, place)) is not None and set_for.i in places:
            return int(set_for.i)
        is_open = place.dep_ == "ccomp" and not any(
            child.i in places for child in place.rights
        )  # "signalled that a rise was likely in May"
        is_state = place.lemma_ == "be" and (place.dep_ == "relcl" or is_open or _is_of_its_own(place))
        if is_state or (tells_when(place) and place.i not in places):
            return None
    return None


def _is_of_period(root: Token, noun: Token) -> bool:
    """Whether a time says of which quarter a noun is: "third-| quarter profit"."""
    return root.head is noun and root.dep_ in ("nmod", "amod", "compound", "nummod") and root.lower_ in ("quarter", "half")


def _set_for(root: Token, verb: Token) -> Token | None:
    """What is at a time, where its clause tells nothing more: "the hearing | is on Friday"."""
    link = root.head if root.dep_ == "pobj" else root
    if (
        verb.lemma_ != "be"
        or link.head is not verb
        or any(child.dep_ in ("attr", "acomp") and child is not link for child in verb.rights)
    ):
        return None
    return next((child for child in verb.lefts if child.dep_ == "nsubj" and child.pos_ == "NOUN"), None)


def _is_told_apart(clause: Token) -> bool:
    """Whether a clause with its own subject tells something of a noun, or stands after an "and" with what there was."""
    is_finite = clause.tag_ in FINITE or any(helper.tag_ in FINITE for helper in auxiliaries(clause))
    if clause.dep_ == "relcl":
        return is_finite and any(child.lower_ == "where" for child in clause.lefts)
    return (
        clause.dep_ == "conj" and is_finite and any(child.dep_ == "expl" for child in clause.lefts)
    )  # "and by May there | were"


def _is_of_its_own(clause: Token) -> bool:
    """Whether a clause with a subject stands beside another: "has not won it, though she | was second in 1997"."""
    is_beside = clause.dep_ == "advcl" and any(mark.dep_ == "mark" for mark in clause.lefts)
    return is_beside and any(child.dep_ in (*SUBJECTS, "expl") for child in clause.lefts)


def _is_of_subject(noun: Token) -> bool:
    """Whether a noun stands beside a subject, before its verb."""
    subject = noun.head
    is_beside = noun.dep_ == "appos" and subject.dep_ in NOUN_SUBJECTS
    return is_beside and subject.i < noun.i and noun.right_edge.i < subject.head.i


def _is_beside_modal(root: Token, verb: Token) -> bool:
    """Whether a time in a subject says which thing may do something: "prices in the May quarter | could be to blame"."""
    may = next((helper for helper in auxiliaries(verb) if helper.lower_ in ("could", "may", "might")), None)
    subject = next((child for child in verb.lefts if child.dep_ in SUBJECTS), None)
    return may is not None and subject is not None and subject.i < root.i < may.i and subject.is_ancestor(root)


def _is_gapped(noun: Token) -> bool:
    """Whether a noun is joined to a verb that has told its own time, as the subject of a clause without one."""
    if noun.dep_ != "conj" or noun.head.pos_ != "VERB" or noun.pos_ not in ("NOUN", "ADJ", "PROPN", "NUM"):
        return False
    links = [child.lower_ for child in noun.rights if child.dep_ == "prep"]
    told = (child for child in noun.head.rights if child.dep_ in ("prep", "agent") and child.i < noun.left_edge.i)
    return bool(links) and any(_ends_with_time(child) for child in told)


def _ends_with_time(phrase: Token) -> bool:
    """Whether a phrase ends with a year, a month or a day: "in 1990", "by the end of June", "on Monday"."""
    last = phrase.right_edge
    return last.tag_ == "CD" or last.text in MONTHS or last.lower_.endswith("day")


def _is_at(root: Token, verb: Token) -> bool:
    """Whether a time hangs right on a verb: "built | in May", "built | last June"."""
    return root.head is verb or (root.dep_ == "pobj" and root.head.head is verb)


def _is_apart(expression: TimeExpression, root: Token) -> bool:
    """Whether a time with words of its own stands after what sets it apart: "after a flat | second quarter, it closed"."""
    is_read = expression.signal is not None or expression.range is not None
    return root.dep_ == "pobj" and root.head.lower_ in _APART and not is_read


_APART = ("after", "before", "despite", "unlike", "beyond")


def _is_of_office(root: Token) -> bool:
    """Whether a time says since when somebody has been something: "the party, in power | since 2017, came second"."""
    since = root.head
    power = since.nbor(-1) if since.i else since  # "since" hangs on "power", on "in" or on the party
    place = power.head if power.dep_ == "pobj" and since.head in (power, power.head, power.head.head) else since.head
    is_since = root.dep_ == "pobj" and since.lower_ == "since" and place.lower_ == "in"
    return is_since and place.head.dep_ in NOUN_SUBJECTS and place.nbor(-1).text == ","


def _only_happens(participle: Token) -> bool:
    """Whether a participle only leads from an event to its time: "an accident | happening on Friday"."""
    return participle.dep_ == "acl" and participle.tag_ == "VBG" and participle.lemma_ in ("happen", "occur")


def _says_of_noun(place: Token) -> bool:
    """Whether a word says when its noun is to come: "threatens the payment, | due in May" tells of no threat in May."""
    is_planned = place.lower_ in load_vocabulary().words("factuality", "planned_adjectives")
    return is_planned and place.pos_ == "ADJ" and place.dep_ in ("amod", "appos") and place.i > place.head.i


def _fronted_host(span: Span, places: set[int]) -> int | None:
    """The clause after an expression that opens its sentence: where the parser took it for something else's.

    "The following year Caesar served as consul" is often read as a year which Caesar served.
    """
    sentence = span.root.sent
    before = (token for token in span.doc.tokens[sentence.start : span.start] if not token.is_punct and not token.is_space)
    if any(token.pos_ not in ("ADP", "CCONJ", "SCONJ", "ADV") for token in before):  # seen at once, however long the sentence
        return None
    for token in span.doc.tokens[span.end : sentence.end]:
        if token.i not in places or token.pos_ != "VERB":
            continue
        subjects = [child for child in token.children if child.dep_ in NOUN_SUBJECTS]
        if token.dep_ == "acl" and token.head is sentence.root and not subjects and not is_passive(token):
            subjects = [token.head]  # "On Monday Ann Lee, the mayor, | announced that", taken for a noun
        if any(child.i >= span.end - 1 for child in subjects):
            return int(token.i)
        if (participle := participle_before(token)) is not None and main_after(participle) is token:
            return int(token.i)  # "On May 3 a clerk named Lee | sent a memo"
    return None


def _reached_from(host: Token, span: Span, places: set[int]) -> Token | None:
    """The "since" or "before" over what a time is told of: "held since | the fall of Olsk in November 2020"."""
    links = [
        child
        for child in (*host.lefts, *host.rights)
        if child.dep_ == "prep" and child.i + 1 < span.start <= child.right_edge.i + 2
    ]
    links += [host.head] if host.dep_ == "pobj" and host.i < span.start else []
    for link in links:
        nouns = [one for one in link.rights if one.pos_ in ("NOUN", "PROPN") and one.i < span.start]
        is_event = any(one.lefts and (one.i in places or one.lemma_ == "day") for one in nouns)  # nor "a letter before action"
        is_first = link.i < link.head.i and link.lower_ in ("after", "before")  # "after the raid in May they fled"
        if nouns and (link.lower_ in _ONE_SIDED or is_first or (link.lower_ == "before" and is_event)):
            return link
    return None


_ONE_SIDED = ("since", "until", "till")


def _cleft_host(span: Span, places: set[int]) -> int | None:
    """What a sentence that puts its time first tells: "it was (not until) in 1974 that she | left"."""
    link = next((place for place in span.root.ancestors if place.pos_ != "NOUN"), span.root)
    verb = link.head
    if link.dep_ != "prep" or verb.lemma_ != "be" or not any(child.lower_ == "it" and child.i < verb.i for child in verb.lefts):
        return None
    that = next((token for token in span.doc.tokens[span.end : span.end + _NEAR] if token.lower_ in ("that", "when")), None)
    told = None if that is None else that.head
    return told.i if told is not None and told.i in places and told.head.i <= span.root.head.i else None


def _begun_with(participle: Token) -> Token | None:
    """The verb that has the time of what stands under it: "prices rose | in opening deals on Monday".

    Or of what somebody was the first to do: "became the first woman to | lead it in 1974".
    """
    link = participle.head
    if participle.tag_ == "VB" and link.dep_ == "attr" and link.head.lemma_ == "become":
        return link.head
    is_under = (
        participle.dep_ in ("pcomp", "pobj")
        and participle.tag_ == "VBG"
        and link.lower_ in ("in", "by")
        and link.head.tag_ == "VBD"
    )
    return link.head if is_under and link.i > link.head.i else None


def _told_of(span: Span, places: set[int]) -> Iterator[int]:
    """The verbs of clauses that tell what was at a time: "it dates to 2019, when the council | borrowed it".

    The parser hangs them on the time, or on any verb before: "he ran it until 1921, when it | was sold".
    """
    under = {child.i for token in span for child in token.rights if child.dep_ in ("relcl", "advcl") and child.i in places}
    after = span[-1].nbor()
    link = after.nbor() if after.text == "," else after
    beside = {link.head.i} & places if link.lower_ == "when" and link.head.i > link.i else set()
    return (i for i in sorted(under | beside) if i in beside or any(link.lower_ == "when" for link in span.doc.tokens[i].lefts))


def _by_name(expression: TimeExpression, root: Token, places: set[int]) -> Iterator[tuple[int, TimeExpression]]:
    """Events that have the time of what it names: "won | the 2019 title", "not since | the 1998 cup", "by | Friday's date"."""
    noun = root.head
    verb = contest_of(noun)
    if verb is not None and verb.i in places:
        yield verb.i, expression
    link = noun.head
    if noun.dep_ == "pobj" and link.lower_ == "since" and link.head.i in places and is_negated(link.head):
        yield link.head.i, on_one_side(expression, "since")
    if noun.dep_ == "pobj" and link.lower_ in ("before", "by") and link.head.i in places and is_deadline(noun):
        yield link.head.i, on_one_side(expression, "by")


def _with_contest(host: Token, root: Token, places: set[int]) -> Iterator[int]:
    """An event, and who took part in it where it has its day beside it: "missed Saturday's | defeat"."""
    yield host.i
    verb = contest_of(host) if root.dep_ == "poss" else None
    if verb is not None and verb.i in places:
        yield verb.i


def contest_of(noun: Token) -> Token | None:
    """The verb that tells who took part in a vote or a game, or who won, and so has its time: "lost | the 2005 election"."""
    words = load_vocabulary()
    contesting = words.words("link", "contesting") | words.words("link", "attending")
    if noun.dep_ == "dobj" and noun.head.lemma_ in contesting:
        return noun.head
    link = noun.head
    if noun.dep_ != "pobj" or link.lower_ not in ("in", "at", "for"):
        return None
    if link.head.lemma_ in words.words("link", "taking_part"):
        return link.head
    verb = link.head
    while verb.pos_ in ("NOUN", "NUM") and (verb.dep_ == "dobj" or (verb.dep_ == "pobj" and verb.head.lower_ == "of")):
        verb = verb.head.head if verb.dep_ == "pobj" else verb.head  # "won 19 of the 31 seats in | the election of 1892"
    is_vote = noun.lemma_ in words.words("link", "votes")
    return verb if is_vote and link.lower_ in ("in", "at") and verb.lemma_ in contesting else None


def _moves_to(verb: Token, expression: TimeExpression) -> bool:
    """Whether a time is that to which something was moved, not that of the moving: "was postponed | until February"."""
    if expression.signal is None and _is_fixed(verb, expression):
        return True  # "set May 10 as the deadline"
    is_moved = verb.lemma_ in load_vocabulary().words("factuality", "moving") or puts_off(verb)
    return is_moved and (expression.signal in ("until", "till", "to") or (expression.signal == "from" and _has_end(expression)))


def _has_end(expression: TimeExpression) -> bool:
    return expression.range is not None and expression.range.end is not None


def _is_fixed(verb: Token, expression: TimeExpression) -> bool:
    """Whether a day right after a verb is what was set: "set | May 10 | as the deadline", "fixed | May 3 | for the vote"."""
    if verb.lemma_ not in ("set", "fix", "schedule", "name") or is_passive(verb) or verb.i + 1 >= len(verb.doc):
        return False
    after = next((token for token in verb.doc.tokens[verb.i + 1 :] if token.idx >= expression.end_char), None)
    is_next = verb.nbor().idx in range(expression.start_char, expression.end_char)
    return is_next and after is not None and after.lower_ in ("as", "for")


def past_places(triggers: tuple[Trigger, ...]) -> frozenset[int]:
    """What the grammar says is done: no day to come dates it ("has begun preparations for a meeting in May")."""
    return frozenset(trigger.token.i for trigger in triggers if _is_past(trigger))


def _is_past(trigger: Trigger) -> bool:
    group = trigger.group
    is_done = group.tense == "PAST" or (group.tense == "PRESENT" and group.aspect.startswith("PERFECTIVE"))
    return is_done and trigger.factuality == "happened" and group.modality is None


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
    if head.lemma_ in load_vocabulary().words("link", "ordering"):
        return None  # "followed a debate in May"
    if noun.dep_ in ("dobj", "attr", "oprd") and head.i in places and head.pos_ == "VERB":
        return int(head.i)
    is_of = noun.dep_ == "pobj" and head.lower_ in ("of", "about") and head.head.lemma_ in ("learn", "hear", "know")
    return int(head.head.i) if is_of and head.head.i in places else None  # "learned of the inquiry on Monday"
