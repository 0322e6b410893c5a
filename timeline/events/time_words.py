"""The words of time expressions in a text: which are no events, and which the date of a line stands for."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

import attrs

from timeline.events.placement.attachment import Attachment
from timeline.events.vocabulary import load_vocabulary
from timeline.times.expression import TimeExpression

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Doc, Span, Token


@attrs.frozen(eq=False)
class TimeWords:
    """The time expressions of a part of a text, with the places of their tokens.

    `places` are all of them; `adrift` those that say how long after what no line tells.
    """

    text: str
    expressions: tuple[TimeExpression, ...]
    places: frozenset[int]
    adrift: frozenset[int]
    _of: dict[TimeExpression, frozenset[int]]

    @classmethod
    def of(cls, doc: Doc, text: str, expressions: Iterable[TimeExpression]) -> TimeWords:
        """Find the places of expressions whose offsets are those of a text and its parse."""
        known = tuple(expressions)
        places = {time: _places(doc, time) for time in known}
        adrift = frozenset[int]().union(*(places[time] for time in known if _is_adrift(doc, time)))
        return cls(text, known, frozenset[int]().union(*places.values(), *_between_length_and_end(doc, known)), adrift, places)

    def replaced_by(self, attachment: Attachment, event: Token) -> frozenset[int]:
        """The places of the words that the date of an event's line stands for."""
        if _has_several_times(attachment.expressions, self.text) or _is_term_doubted(attachment, event):
            return frozenset()
        ranges = {time.range for time in attachment.expressions if time.range is not None}
        starts = {time.start_char for time in attachment.expressions if not _tells_length(time)}  # one may be read otherwise
        its = (time for time in self.expressions if time.start_char in starts or time.range in ranges)
        return self.adrift.union(*(self._of[time] for time in its if _has_date(time)))

    def within(self, sentence: Span) -> Iterator[TimeExpression]:
        """The expressions of a sentence."""
        return (time for time in self.expressions if sentence.start_char <= time.start_char < sentence.end_char)


def _tells_length(time: TimeExpression) -> bool:
    """Whether a time is a length that has lasted till now, which a line tells beside its date: "empty for ten years"."""
    return time.signal == "for" and time.range is not None and time.range.end is None


def _places(doc: Doc, time: TimeExpression) -> frozenset[int]:
    """The places of an expression's tokens."""
    span = doc.char_span(time.start_char, time.end_char)
    return frozenset() if span is None else frozenset(range(span.start, span.end))


def _has_date(time: TimeExpression) -> bool:
    """Whether a line has the date in place of the words; "310,000 years ago" stays, as no calendar goes so far back."""
    return time.value not in ("PAST_REF", "FUTURE_REF") or not any(letter.isdigit() for letter in time.text)


def _is_adrift(doc: Doc, time: TimeExpression) -> bool:
    """Whether a time only says how long after what was told before, of which no line tells: "resigned the following week"."""
    if time.interval is not None or time.rule not in ("later", "the-next-unit"):
        return False
    span = doc.char_span(time.start_char, time.end_char)
    return span is not None and span.root.dep_ in ("npadvmod", "advmod")


def _between_length_and_end(doc: Doc, times: Sequence[TimeExpression]) -> Iterator[range]:
    """The places between a length and its last day, which are no event: "the year *ended* March 31"."""
    for length, last in itertools.pairwise(times):
        if length.kind == "DURATION" and length.range is not None and length.range == last.range:
            span = doc.char_span(length.end_char, last.start_char)
            yield range(0) if span is None else range(span.start, span.end)


def _is_term_doubted(attachment: Attachment, event: Token) -> bool:
    """Whether somebody doubts only that it will be by then: "staff doubt that it can be | ready before the summer"."""
    is_doubted = event.dep_ == "ccomp" and event.head.lemma_ in load_vocabulary().words("factuality", "doubting")
    return is_doubted and any(time.signal in ("by", "before", "until") for time in attachment.expressions)


def _has_several_times(times: Sequence[TimeExpression], text: str) -> bool:
    """Whether an event is told of several times, of which the date is the first: "was re-elected in 2002 and 2006"."""
    pairs = itertools.pairwise(times)
    alone = ((one, other) for one, other in pairs if one.range is None and other.signal in (None, one.signal))
    joints = (text[one.end_char : other.start_char] for one, other in alone)
    return any(re.fullmatch(r"(?:, |,? and )(?:again )?(?:in |on )?", joint) for joint in joints)
