"""An expression as the words around it mean it, and whether it may date an event at all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from timeline.events.grammar.moved_plans import mover_of
from timeline.events.grammar.verbs import governing_verb, looks
from timeline.events.placement.bounds import is_length_to_now, is_share_of_date
from timeline.events.vocabulary import load_vocabulary
from timeline.times.expression import TimeExpression
from timeline.times.instant import Instant, add_days, add_months, day_of, last_day_of
from timeline.times.interval import Grain, Interval, unit

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Span, Token


def can_date(expression: TimeExpression, span: Span, published: Instant | None) -> bool:
    if is_length_to_now(expression):
        if expression.signal == "for" or _is_spent(span):  # "for the next ten years", of a story
            return is_of_year_before(expression, published) or published is None
        return expression.signal in ("in", "over", "during", "within")  # "for the past five years": begun about then, or before
    is_date = expression.kind in ("DATE", "TIME") or is_share_of_date(expression)
    return is_date and (expression.interval is not None or expression.range is not None)


def is_of_year_before(expression: TimeExpression, published: Instant | None) -> bool:
    """Whether a time has ended by the published day, and in a year before."""
    interval = expression.range or expression.interval
    end = None if interval is None else interval.end
    return published is not None and end is not None and day_of(end).year < published.year


def is_gone_by(expression: TimeExpression, published: Instant | None) -> bool:
    """Whether a time ended before the published day."""
    interval = expression.range or expression.interval
    end = None if interval is None else interval.end
    return published is not None and end is not None and last_day_of(end) < day_of(published)


def lies_ahead(expression: TimeExpression, published: Instant | None) -> bool:
    interval = expression.range or expression.interval
    start = None if interval is None else interval.start
    return published is not None and start is not None and day_of(start) > day_of(published)


def as_meant(expression: TimeExpression, span: Span, published: Instant | None) -> TimeExpression:
    """An expression as the words around it mean it: "spent | the next four years in Rome" is "for" so long."""
    if is_length_to_now(expression) and _is_spent(span):
        return attrs.evolve(expression, signal="for")
    interval, before = expression.interval, [word.lower_ for word in span.doc.tokens[max(span.start - 3, 0) : span.start]]
    after = [word.lower_ for word in span.doc.tokens[span.end : span.end + 3]]
    is_least = before[-2:] == ["at", "least"] or after == ["at", "the", "earliest"]
    if is_least and expression.signal in ("until", "till", "since"):
        return attrs.evolve(expression, mod="EQUAL_OR_MORE")  # TimeML's modifier
    if before in (["as", "soon", "as"], ["as", "early", "as"]) and interval is not None and lies_ahead(expression, published):
        return attrs.evolve(expression, signal="", range=Interval(interval.start, None, interval.grain))
    if _is_of_last_year(expression, span, published) and interval is not None:
        return attrs.evolve(
            expression, interval=_year_before(interval), value=f"{int(expression.value[:4]) - 1}{expression.value[4:]}"
        )
    if _is_of_next_days(expression, span, published) and interval is not None:
        start, end = (None if edge is None else add_days(edge, 7) for edge in (interval.start, interval.end))
        return attrs.evolve(expression, interval=Interval(start, end, interval.grain), value=str(start).partition("T")[0])
    return _last_midnight(expression, span, published)


def _is_of_next_days(expression: TimeExpression, span: Span, published: Instant | None) -> bool:
    """Whether a weekday was read as gone by, though what hangs on it is due: "is due to see the mill, which shut, on Friday".

    Times are read without a parse, so a verb nearer to the day than the one it hangs on may have told its tense.
    """
    interval, verb = expression.interval, governing_verb(span.root)
    if published is None or interval is None or interval.start is None or expression.rule != "weekday" or verb is None:
        return False
    is_gone = interval.start < day_of(published) and add_days(interval.start, 7) >= day_of(published)
    due = verb.head if verb.dep_ == "xcomp" and verb.tag_ == "VB" else verb
    is_due = due.lower_ == "due" and due.head.tag_ in ("VBZ", "VBP")
    return is_gone and expression.range is None and is_due


_MONTH = re.compile(r"\d{4}-\d\d")  # TIMEX3's value of one


def _is_of_last_year(expression: TimeExpression, span: Span, published: Instant | None) -> bool:
    """Whether a month was read as to come, though a deed was done in it: "took over from Karl Hoeck in January".

    Times are read without a parse, so a verb so far before is not seen to govern the month.
    """
    link = span.root.head
    verb = link.head
    is_month = len(span) == 1 and expression.range is None and _MONTH.fullmatch(expression.value) is not None
    if not is_month or not lies_ahead(expression, published) or link.lower_ != "in" or verb.tag_ != "VBD" or verb.i > link.i:
        return False
    words = load_vocabulary()
    is_plan = any(
        verb.lemma_ in words.words("factuality", name) for name in ("scheduling", "fixing", "demanding", "anticipating")
    )
    is_said = verb.lemma_ in words.words("verb", "reporting") or verb.lemma_ in words.words("verb", "i_state")
    between = span.doc.tokens[verb.i + 1 : link.i]
    return not (is_plan or is_said) and not any(word.pos_ == "NOUN" and words.is_event(word.lemma_) for word in between)


def _year_before(interval: Interval) -> Interval:
    start, end = (None if edge is None else add_months(edge, -12) for edge in (interval.start, interval.end))
    return Interval(start, end, interval.grain)


def _is_spent(span: Span) -> bool:
    """ "Spent | the next four years in Malaya": for so long."""
    return span.root.dep_ == "dobj" and span.root.head.lemma_ == "spend"


def _last_midnight(expression: TimeExpression, span: Span, published: Instant | None) -> TimeExpression:
    """A midnight that is past though the day's is to come: that before the published day, of "he left at midnight"."""
    interval, verb = expression.interval, governing_verb(span.root)
    if published is None or interval is None or interval.start is None or not expression.value.endswith("T24:00"):
        return expression
    if verb is None or looks(verb) != "past" or day_of(interval.start) <= day_of(published):
        return expression
    day = str(add_days(day_of(published), -1)).partition("T")[0]
    reach = None if expression.range is None else _day_before(expression.range)
    return attrs.evolve(expression, interval=_day_before(interval), range=reach, value=f"{day}T24:00")


def _day_before(interval: Interval) -> Interval:
    start, end = (None if edge is None else add_days(edge, -1) for edge in (interval.start, interval.end))
    return Interval(start, end, interval.grain)


def to_its_day(expression: TimeExpression, host: Token) -> TimeExpression:
    """An expression as the day to which a plan was moved, without that from which: "moved from 16 May | to 6 June"."""
    is_moved = expression.signal in ("to", "until", "till") and mover_of(host) is not None
    return attrs.evolve(expression, range=None) if is_moved else expression


def on_its_day(expression: TimeExpression, span: Span) -> TimeExpression:
    """An expression as the day of what was close to an hour: "sank shortly before | midnight on Friday"."""
    reach, interval = expression.range, expression.interval
    if reach is None or interval is None or interval.grain >= Grain.DAY or span.start < 2:
        return expression
    if span[0].nbor(-2).lower_ not in load_vocabulary().words("link", "shortly"):
        return expression
    if expression.signal == "before" and reach.end is not None:
        day = last_day_of(reach.end)
    elif expression.signal == "after" and reach.start is not None:
        is_day_after = (
            expression.value.endswith("T24:00") and " on " in expression.text
        )  # "shortly after midnight on Friday" is early on it
        day = add_days(day_of(reach.start), -1) if is_day_after else day_of(reach.start)
    else:
        return expression
    whole = unit(Grain.DAY, day)
    return attrs.evolve(expression, value=str(day).partition("T")[0], range=whole, interval=whole)


def of_clause(expression: TimeExpression, span: Span) -> TimeExpression:
    """A time as that of a clause about it: "in the 1930s and 1940s, when", which are two as one."""
    is_list = span.start > 0 and span[0].nbor(-1).lower_ == "and"
    return attrs.evolve(expression, signal=None, range=expression.range if is_list else None)


def as_cleft(expression: TimeExpression) -> TimeExpression:
    """A time as that of what it is set before: "it was not until May that they left": in May."""
    return attrs.evolve(expression, signal=None, range=None) if expression.signal in ("until", "till") else expression


def on_one_side(expression: TimeExpression, signal: str) -> TimeExpression:
    """An expression as it is read under "since", "until", "before" or "after" what was then."""
    interval = expression.interval
    if interval is None:
        return expression
    edges = {"since": (interval.start, None), "after": (interval.start, None), "before": (None, interval.start)}
    start, end = edges.get(signal, (None, interval.end))
    return attrs.evolve(expression, signal=signal, range=Interval(start, end, interval.grain))


def from_figure_to_figure(verb: Token, held: tuple[TimeExpression, ...]) -> tuple[TimeExpression, ...]:
    """The times of a verb; where each of two figures has its own, from one to the other: "rose from 6 in 1802 to 9 in 1824".

    Or each of two events: "led it from its founding in 1920 until her death in 1951".
    """
    near = [*verb.children, *(inner for child in verb.children if child.lower_ == "from" for inner in child.rights)]
    starts = [next((child.idx for child in near if child.lower_ in words), -1) for words in (("from",), ("to", "until", "till"))]
    if len(held) != 2 or -1 in starts:
        return held
    (first, last), (begin, end) = held, (one.interval for one in held)
    is_told_as_one = first.range is not None and first.range == last.range  # "from May 1756 to the autumn of 1759"
    is_in_turn = starts[0] < first.start_char < starts[1] < last.start_char and not is_told_as_one
    if begin is None or end is None or begin.start is None or end.start is None or not (is_in_turn and begin.start < end.start):
        return held
    joint = Interval(begin.start, end.end, begin.grain)
    return attrs.evolve(first, range=joint, signal="from"), attrs.evolve(last, range=joint, signal="to")
