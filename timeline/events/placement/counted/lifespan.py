"""When somebody was born and died, by the dates beside the name that opens a text: "Ann Lee (12 April 1861 - 30 May 1938)"."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import attrs

from timeline.events.detection.detect import Trigger
from timeline.events.grammar.subjects import find_subject
from timeline.events.placement.hosts.hosts import Held
from timeline.times.expression import TimeExpression

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Doc, Token


def life_times(doc: Doc, triggers: tuple[Trigger, ...], expressions: tuple[TimeExpression, ...], held: Held) -> Held:
    """The birth and the death that a text tells of without a day, as the last of the one whom its first sentence is about."""
    life = _lifespan(doc, expressions)
    if life is None:
        return {}
    name, born, died = life
    found: Held = {}
    for verb, time in (("bear", born), ("die", died)):
        told = [trigger.token for trigger in triggers if trigger.token.lemma_ == verb and trigger.factuality == "happened"]
        own = [token for token in told if _is_of(token, name)]
        if own and all(_holds(one, time) for one in held.get(own[-1].i, ())):
            found[own[-1].i] = (attrs.evolve(time, range=None), *held.get(own[-1].i, ()))
    return found


def _holds(told: TimeExpression, day: TimeExpression) -> bool:
    """Whether a time that a text tells holds a day, and is coarser: "died the next year" of who died on 3 November 1971."""
    if told.interval is None or day.interval is None or told.interval == day.interval:
        return False
    return told.interval.grain > day.interval.grain and told.interval.contains(day.interval)


def _lifespan(doc: Doc, expressions: tuple[TimeExpression, ...]) -> tuple[Token, TimeExpression, TimeExpression] | None:
    """The name before a first and a last day in brackets, in the first sentence of a text, or the one below its heading."""
    latest = _last_opening(doc)
    for first, last in itertools.pairwise(expressions):
        span, end = (doc.char_span(one.start_char, one.end_char) for one in (first, last))
        if span is None or end is None or span.start < _LEAST or first.range is None or first.range != last.range:
            continue
        opening, name = span[0].nbor(-1), span[0].nbor(-2)
        is_first = opening.sent.start <= latest and (opening.text, end[-1].nbor().text) == ("(", ")")
        if is_first and name.pos_ == "PROPN":
            return name, first, last
    return None


def _last_opening(doc: Doc) -> int:
    """Where the last sentence begins that may open the text; the "#" before a heading, a sentence to the parser, is none."""
    told = [
        one.start for one in doc.sents[: _FIRST + 1] if any(token.text.isalpha() for token in doc.tokens[one.start : one.end])
    ]
    return told[:_FIRST][-1] if told else 0


_FIRST = 2  # sentences: a heading, and the first
_LEAST = 2  # tokens before a date: a name and a bracket


def _is_of(verb: Token, name: Token) -> bool:
    """Whether a verb's subject may be whom a text is about: "she", or the name's last word."""
    subject = find_subject(verb)
    if subject is None or subject.lower_ in ("he", "she"):
        return subject is not None
    others = [[child.text for child in one.lefts if child.dep_ == "compound"] for one in (subject, name)]
    is_another = bool(others[0]) and bool(others[1]) and others[0][0] != others[1][0]  # his father, of the same name
    return subject.text == name.text and not is_another
