"""Which event a time expression dates: the one that it hangs on in the parse, or what that one plans or aims at."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import attrs

from timeline.events.detection.detect import Trigger
from timeline.events.factuality.signs import comes_back
from timeline.events.grammar.moved_plans import brings_forward, moves_plan, plan_moved
from timeline.events.grammar.participles import main_after, participle_before
from timeline.events.grammar.roles import is_passive
from timeline.events.grammar.verbs import is_negated, verb_group
from timeline.events.parsing.arcs import NOUN_SUBJECTS, has_to
from timeline.events.placement.bounds import is_length_to_now
from timeline.events.placement.hosts.as_meant import (
    as_cleft,
    as_meant,
    can_date,
    from_figure_to_figure,
    is_gone_by,
    is_of_year_before,
    lies_ahead,
    of_clause,
    on_its_day,
    on_one_side,
    to_its_day,
)
from timeline.events.placement.hosts.climbing import event_above, is_clause_level, root_of, says_of_noun
from timeline.events.placement.hosts.contests import dated_by_name, with_contest
from timeline.events.placement.hosts.descriptive import (
    APART,
    is_best_within,
    is_compared,
    is_first_of_listed,
    is_measured_since,
    is_named,
    is_of_best,
    is_of_second_figure,
    is_set_apart,
    is_standard,
    names_its_noun,
    one_of_listed,
)
from timeline.events.placement.hosts.redirected import (
    after_eve,
    aiming,
    blamed,
    in_place_of,
    is_for_season,
    looked_back_on,
    not_awaited,
    ordered,
    past_over,
    planned,
    pleaded,
    proposing,
    set_for_then,
)
from timeline.events.vocabulary import load_vocabulary
from timeline.times.expression import TimeExpression
from timeline.times.instant import Instant
from timeline.times.interval import Interval

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
        if (told_then := _told_first(expression, span, places)) is not None:
            own.update({place: own[place] + (told,) for place, told in told_then.items()})
            continue
        root = root_of(span)
        if not lies_ahead(expression, published) and (planned_for := set_for_then(root)):
            own.update({one.i: own[one.i] + (expression,) for one in planned_for if one.i in awaited})
            continue
        if (expression.range is not None and expression.range in naming) or (
            names_its_noun(expression, root) and root.head.i not in places
        ):
            naming.add(expression.range)
            own.update({place: own[place] + (told,) for place, told in dated_by_name(expression, root, places)})
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
            verb = verb.head if verb.lower_ == "from" else verb  # "from 1970 until his | death in 1991 he lived there"
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
            for place in with_contest(doc[host], root, places):
                own[place] += (to_its_day(on_its_day(expression, span), doc[place]),)
            is_told_of = any(child.dep_ == "relcl" and child.left_edge.i == span.end for child in doc[host].rights)
            is_free = is_clause_level(root) and not (is_of_second_figure(span) or is_told_of)
            is_free = is_free and not _is_awaiting(doc[host].head)  # "expects a fall this year": of the fall
            is_free = is_free and all(place.lower_ != "compared" for place in root.ancestors)
            if is_free and not any(says_of_noun(place) for place in root.ancestors):
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
    compares = is_standard(span) or (expression.range is None and is_compared(span))  # "from 1950 to 1955" compares nothing
    is_best = is_length_to_now(expression) and is_best_within(span)
    is_latest = span.start > _LATEST and [word.lower_ for word in span.doc.tokens[span.start - _LATEST : span.start - 1]] == [
        "most",
        "recently",
    ]  # "was turned down twice, most recently in May"
    is_of_bail = expression.signal in ("until", "till") and root.head.nbor(-1).lower_ in ("bail", "remand")  # "on bail until May"
    return (
        is_of_bail
        or is_latest
        or _is_usual(root)
        or _is_of_counted(root)
        or _is_of_listed_thing(span)
        or _is_of_thing(expression, span)
        or compares
        or is_set_apart(expression, root)
        or is_measured_since(span)
        or is_named(root)
        or _is_of_age(span)
        or is_of_best(root)
        or is_best
    )


def _is_of_age(span: Span) -> bool:
    """Whether a time only says when somebody had an age: "Moe, | by then | 33, left"."""
    after = span[-1].nbor()
    is_age = after.tag_ == "CD" or after.lower_ == "aged"
    return "by" in (span[0].lower_, span[0].nbor(-1).lower_) and is_age and after.right_edge.nbor().text == ","


_LATEST = 3  # words: "most recently in"


def _is_usual(root: Token) -> bool:
    """Whether a time is that of what comes every year: "rains, which usually | begin in | December, have cut the road"."""
    verb = next((place for place in root.ancestors if place.pos_ == "VERB"), root)
    usual = load_vocabulary().words("link", "usually")
    return verb.dep_ == "relcl" and verb.tag_ in ("VBP", "VBZ") and any(child.lower_ in usual for child in verb.lefts)


def _is_of_counted(root: Token) -> bool:
    """Whether a time says since when things were counted that a verb tells of: "all his results since | May | were annulled"."""
    link = root.head
    noun = link.head.head.head if link.head.dep_ == "pobj" and link.head.head.lower_ == "of" else link.head
    return link.lower_ == "since" and link.dep_ == "prep" and noun.dep_ in NOUN_SUBJECTS and noun.head.i > root.i


def _is_of_listed_thing(span: Span) -> bool:
    """Whether a time stands before the last of a list, whose it is alone: "was a clerk and, from | 1921 |, a fireman"."""
    link, opening = span[0].nbor(-1), span[0].nbor(-2)
    after, thing = span[-1].nbor(), span[-1].nbor(2)
    is_between = link.lower_ in ("from", "in", "after", "until") and opening.text == "," and after.text == ","
    return is_between and span[0].nbor(-3).dep_ == "cc" and thing.tag_ == "DT"


def _is_of_thing(expression: TimeExpression, span: Span) -> bool:
    """Whether a time only says which or how old a thing is: "a | 15th-century | painting", "its | third-quarter | figures"."""
    after = span[-1].nbor()
    is_century = expression.rule == "century" and "-" in expression.text and after.pos_ == "NOUN"
    words = load_vocabulary()
    is_of_quarter = expression.rule == "quarter-attribute" and after.lower_ in words.words("link", "issued_figures")
    is_issued = after.dep_ == "dobj" and after.head.lemma_ in words.words("link", "issuing")
    return is_century or (is_of_quarter and (is_issued or (after.lower_ == "results" and after.dep_ == "pobj")))


def _host_of(
    doc: Doc, expression: TimeExpression, span: Span, places: set[int], past: frozenset[int], published: Instant | None
) -> int | None:
    """The trigger that an expression dates: what it hangs on, where that may lie then; else what that plans or aims at."""
    host = event_above(root_of(span), places)
    if (eve := after_eve(span)) is not None and eve.i in places:
        return int(eve.i)
    is_apart = span.start > 0 and span[0].nbor(-1).lower_ in APART and host is not None  # "despite Monday's losses, it rose"
    if (host is None or doc[host].pos_ not in ("VERB", "ADJ")) and not is_apart:
        host = _fronted_host(span, places) or host
    host = _feat_of(root_of(span), places) if host is None else host
    if host is None:
        return None
    if (moved := _moved_until(doc[host], expression)) is not None and moved.i in places:
        return int(moved.i)
    if expression.signal == "since" and (lasting := _lasting_over(doc[host])) is not None and lasting.i in places:
        host = lasting.i
    over = past_over(doc[host], past, expression, published) or pleaded(doc[host], expression)
    over = over or looked_back_on(doc[host], span, places, expression) or not_awaited(doc[host], span, places, expression)
    host = over or ordered(doc[host], span, places, expression) or blamed(doc[host], span, places) or host
    if (main := main_after(doc[host])) is not None and main.i in places and span.end <= doc[host].left_edge.i + len(span) + 2:
        host = main.i  # "On May 3 a clerk named Lee | sent a memo"
    if (told := _told_of_now(doc[host], expression, span, places, published)) is not None:
        return told
    if (awaited := _awaited_then(doc[host], expression, span, places, published)) is not None:
        return awaited
    is_ahead = lies_ahead(expression, published)
    is_limit = expression.signal == "by" and lies_ahead(attrs.evolve(expression, range=None), published)
    if (is_ahead or is_limit) and span.start < host and (aim := _meant_for_then(doc[host])) is not None and aim.i in places:
        return int(aim.i)
    if goes_on_now(doc[host]) and is_of_year_before(expression, published):
        return None  # "is defending the head of the army during a campaign in 1991"
    is_foreseen = expression.signal == "by" and doc[host].lemma_ in load_vocabulary().words("factuality", "anticipating")
    is_foreseen = is_foreseen and lies_ahead(attrs.evolve(expression, range=None), published)  # "expected savings by 2022"
    is_moved = is_ahead and expression.signal in ("to", "until", "till")
    if is_moved and (plan := plan_moved(doc[host])) is not None and plan.i in places:
        return plan.i
    if host in past and (is_ahead or is_foreseen):
        return planned(doc[host], span, places)
    if is_for_season(expression, root_of(span), doc[host]):
        return None
    if expression.range is None and not is_ahead:
        is_gone_by = re.search(r"\d{4}|^last | ago$", expression.text) is not None
        verb = doc[host]
        above = aiming(verb, past, is_gone_by=is_gone_by) or proposing(verb, past) or in_place_of(verb, past, expression)
        return above or host
    return host


def _lasting_over(aim: Token) -> Token | None:
    """What has gone on since then for an aim: "has | campaigned | to save it since 1979"."""
    verb = aim.head
    is_aim = aim.tag_ == "VB" and aim.dep_ in ("xcomp", "advcl") and verb.pos_ == "VERB" and verb.i < aim.i
    return verb if is_aim and any(child.lower_ in ("has", "have", "had") for child in verb.lefts) else None


def _told_of_now(verb: Token, expression: TimeExpression, span: Span, places: set[int], published: Instant | None) -> int | None:
    """What was then, of which somebody tells now: "I make this statement on the | accident at the quarry on 14 January"."""
    is_gone = is_gone_by(expression, published) and expression.range is None
    if not is_gone or verb.tag_ not in ("VBP", "VBZ") or verb.dep_ != "ROOT" or verb.i > span.start:
        return None
    nouns = (at for at in range(span.start - 1, verb.i, -1) if at in places and span.doc[at].pos_ == "NOUN")
    return next((at for at in nouns if load_vocabulary().is_event(span.doc[at].lemma_)), None)


def _awaited_then(verb: Token, expression: TimeExpression, span: Span, places: set[int], published: Instant | None) -> int | None:
    """What somebody now awaits for a time that is not over: "expects | growth of 3 percent | this year"."""
    interval = expression.interval
    is_over = interval is None or interval.end is None or published is None or interval.end <= published
    if is_over or expression.range is not None or verb.i > span.start or not _is_awaiting(verb):
        return None
    return planned(verb, span, places)


def _meant_for_then(verb: Token) -> Token | None:
    """What somebody means now to do at a time that he tells first: "next week the firm plans to | close the mill"."""
    words = load_vocabulary()
    means = words.words("factuality", "planned") | words.words("factuality", "anticipating")
    is_meant = verb.tag_ in ("VBP", "VBZ") and verb.lemma_ in means
    aims = (child for child in verb.rights if child.dep_ in ("xcomp", "ccomp") and has_to(child) and is_meant)
    aim = next(aims, None)
    state = None if aim is None or aim.lemma_ != "be" else next((one for one in aim.rights if one.dep_ == "acomp"), None)
    return state or aim  # "expects it to be | lower"


def _moved_until(verb: Token, expression: TimeExpression) -> Token | None:
    """The verb of what was put off or drawn out until then: "| extended its offer for what it does not own until 6 May"."""
    words = load_vocabulary()
    moving = words.words("factuality", "prolonging") | words.words("factuality", "moving")
    is_limit = expression.signal in ("until", "till")
    is_below = is_limit and verb.dep_ in ("relcl", "ccomp", "acl") and is_negated(verb) and verb.tag_ in ("VB", "VBP", "VBZ")
    over = next((place for place in verb.ancestors if place.pos_ == "VERB"), None) if is_below else None
    return over if over is not None and over.lemma_ in moving and over.i < verb.i else None


def _is_awaiting(verb: Token) -> bool:
    return verb.tag_ in ("VBP", "VBZ") and verb.lemma_ in load_vocabulary().words("factuality", "anticipating")


def goes_on_now(verb: Token) -> bool:
    """Whether a verb tells what is being done, or still so, when the text is written: "is defending", "remains low"."""
    verb = verb.head if verb.dep_ == "acomp" else verb
    group = verb_group(verb) if verb.pos_ == "VERB" else None
    is_still = verb.lemma_ in load_vocabulary().words("common", "staying")
    return group is not None and group.tense == "PRESENT" and (group.aspect == "PROGRESSIVE" or is_still)


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
        if token.dep_ == "relcl" and token.left_edge.nbor(-1).text == ",":
            continue  # "At Thursday's hearing Lee, who | spoke to her alone, left"
        subjects = [child for child in token.children if child.dep_ in NOUN_SUBJECTS]
        if token.dep_ == "acl" and token.head is sentence.root and not subjects and not is_passive(token):
            subjects = [token.head]  # "On Monday Ann Lee, the mayor, | announced that", taken for a noun
        if any(child.i >= span.end - 1 for child in subjects):
            return int(token.i)
        if (participle := participle_before(token)) is not None and main_after(participle) is token:
            return int(token.i)  # "On May 3 a clerk named Lee | sent a memo"
    return None


def _feat_of(root: Token, places: set[int]) -> int | None:
    """What only some did then: "last year Vale were the only team to | beat Lund"."""
    verb = root.head.head if root.head.dep_ == "prep" else root.head
    firsts = [noun for noun in verb.rights if noun.dep_ == "attr" and any(child.lower_ in _FIRSTS for child in noun.lefts)]
    feats = (child for noun in firsts for child in noun.rights if child.tag_ == "VB" and child.dep_ in ("acl", "relcl"))
    feat = next(feats, None) if verb.lemma_ == "be" and verb.tag_ == "VBD" else None
    return feat.i if feat is not None and feat.i in places else None


_FIRSTS = ("only", "first", "last")


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
        is_of_hour = any(one.lemma_ in load_vocabulary().words("link", "hours_of_days") for one in nouns)
        if is_of_hour or any(child.lower_ in load_vocabulary().words("link", "shortly") for child in link.lefts):
            continue  # "shortly before closing time on Friday": on that day
        is_event = any(one.lefts and (one.i in places or one.lemma_ == "day") for one in nouns)  # nor "a letter before action"
        is_first = link.i < link.head.i and link.lower_ in ("after", "before")  # "after the raid in May they fled"
        if nouns and (link.lower_ in _ONE_SIDED or is_first or (link.lower_ == "before" and is_event)):
            return link
    return None


_ONE_SIDED = ("since", "until", "till")


def _told_first(expression: TimeExpression, span: Span, places: set[int]) -> dict[int, TimeExpression] | None:
    """What is dated in a way of its own: by a cleft, by the day that a text bears, or of one of several; None for all others."""
    if (host := _cleft_host(span, places) or _told_by_dated(span, places)) is not None:
        return {host: as_cleft(expression)}
    if (noun := _noun_around(span)) is not None and noun.i in places:
        return {noun.i: expression}
    one = one_of_listed(root_of(span))
    if one is None:
        return None
    verb = next((place.i for place in one.ancestors if place.i in places and place.pos_ == "VERB"), None)
    return {verb: expression} if verb is not None and is_first_of_listed(one) else {}  # of "the third in 1926" alone nothing


def _noun_around(span: Span) -> Token | None:
    """The noun that a time stands in the midst of: "testified on his | visit in 1992 of the mine"."""
    link, after = span[0].nbor(-1), span[-1].nbor()
    noun = link.nbor(-1)
    is_between = link.lower_ == "in" and after.lower_ == "of" and after.dep_ == "prep" and noun.pos_ == "NOUN"
    is_limit = noun.head.lower_ in _ENDS  # "did not leave until the arrival in July of help": in July
    return noun if is_between and after.head is not span.root and not is_limit else None


def _cleft_host(span: Span, places: set[int]) -> int | None:
    """What a sentence that puts its time first tells: "it was (not until) in 1974 that she | left"; "not until"."""
    link = next((place for place in span.root.ancestors if place.pos_ != "NOUN"), span.root)
    verb = link.head
    if link.lower_ == "until" and link.nbor(-1).text == "Not" and verb.i > link.i:
        return verb.i if verb.i in places else None
    if link.dep_ != "prep" or verb.lemma_ != "be" or not any(child.lower_ == "it" and child.i < verb.i for child in verb.lefts):
        return None
    is_aside = span[-1].nbor().text == ","  # "not until 1847, two years after the duke's death, that"
    after = span.doc.tokens[span.end : span.end + (2 * _NEAR if is_aside else _NEAR)]
    that = next((token for token in after if token.lower_ in ("that", "when")), None)
    told = None if that is None else that.head
    return told.i if told is not None and told.i in places and told.head.i <= span.root.head.i else None


def _told_by_dated(span: Span, places: set[int]) -> int | None:
    """The place of what a text does on the day that it bears: "a report dated 14 October | recommended it"."""
    dated = span.root.head if span.root.dep_ != "pobj" else span.root.head.head
    text = dated.head
    is_subject = dated.lower_ == "dated" and dated.dep_ == "acl" and text.dep_ == "nsubj"
    is_subject = is_subject and text.i < dated.i < text.head.i and text.head.tag_ == "VBD"
    return text.head.i if is_subject and text.head.i in places else None


def _begun_with(participle: Token) -> Token | None:
    """The verb that has the time of what stands under it: "prices rose | in opening deals on Monday".

    Or of what somebody was the first to do: "became the first woman to | lead it in 1974"; of a side that recovered: "came from
    behind to | win on Sunday".
    """
    link = participle.head
    if participle.tag_ == "VB" and participle.dep_ in ("advcl", "xcomp") and comes_back(link):
        return link
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
    beside_it = [child for token in span for child in token.rights if child.dep_ == "appos"]  # "in 2003, the | year | it burned"
    named = {child.i for noun in beside_it for child in noun.rights if child.dep_ == "relcl" and child.i in places}
    under = {child.i for token in span for child in token.rights if child.dep_ in ("relcl", "advcl") and child.i in places}
    after = span[-1].nbor()
    link = after.nbor() if after.text == "," else after
    beside = {link.head.i} & places if link.lower_ == "when" and link.head.i > link.i else set()
    is_next = any(token.lower_ == "next" for token in span)
    for place in sorted(named | under | beside):
        if is_next and span.doc.tokens[place].tag_ == "VBD":
            continue  # "was put off until next spring when the builder | failed"
        if place in named | beside or any(link.lower_ == "when" for link in span.doc.tokens[place].lefts):
            yield place


def _moves_to(verb: Token, expression: TimeExpression) -> bool:
    """Whether a time is that to which something was moved, not that of the moving: "was postponed | until February"."""
    if expression.signal is None and _is_fixed(verb, expression):
        return True  # "set May 10 as the deadline"
    is_whole = _has_end(expression) or brings_forward(verb)
    return moves_plan(verb) and (expression.signal in ("until", "till", "to") or (expression.signal == "from" and is_whole))


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
