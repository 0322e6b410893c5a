"""What is told of a verb that is not said again: "She won gold in 2010 and | silver in 2014" is "She won silver"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

import attrs

from timeline.events.description.describe import Description
from timeline.events.description.rendering import capital
from timeline.events.detection.gapping import Gap
from timeline.events.grammar.roles import is_passive
from timeline.events.parsing.arcs import subject_of

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_FIRST = re.compile(r"\b(?:his|her|its|their|the) first\b")  # "won her first race in Oslo in 2010 and again in Rome in 2014"


def description_of(gap: Gap, told: Description) -> Description:
    """What is told of the verb, said of the further thing; its words alone where they do not fit into what is told."""
    text, place = _text(gap.words), gap.instead_of
    if place is None:
        return attrs.evolve(told, summary=_retimed(told.summary, gap))
    alone = attrs.evolve(told, who=None, what=text, summary=capital(text))
    if place.i < gap.verb.i:
        return _with_subject(gap, told, text) or alone
    is_what = place.dep_ == "dobj" and not is_passive(gap.verb)  # not "Moe was fined | 300 pounds", which Moe suffered
    names = (told.what if is_what else None, _old_text(place))
    old = next((one for one in names if one and told.summary.count(one) == 1), None)
    if old is None:
        return alone
    summary = _FIRST.sub("a", told.summary[: told.summary.index(old)]) + text
    if place.dep_ not in ("prep", "pobj"):
        return attrs.evolve(told, summary=summary, what=text if is_what else told.what)
    is_place = told.where is not None and told.where in old
    place_told = _text(gap.words[place.dep_ == "prep" :])
    return attrs.evolve(told, summary=summary, where=place_told if is_place else told.where)


def _with_subject(gap: Gap, told: Description, text: str) -> Description | None:
    """What is told of the verb with another subject; None where it does not open with its own."""
    names = (told.who, told.what, _old_text(subject_of(gap.verb) or gap.verb))
    old = next((one for one in names if one and told.summary.startswith(capital(one))), None)
    if old is None:
        return None
    helper = " were" if gap.head.tag_ in ("NNS", "NNPS") else " was"
    summary = capital(text) + re.sub(r"^ (?:was|were)\b", helper, _retimed(told.summary[len(old) :], gap))
    is_patient = told.what is not None and told.who is None
    return attrs.evolve(told, summary=summary, **{"what" if is_patient else "who": text})


def _retimed(summary: str, gap: Gap) -> str:
    """A summary that tells its verb's time, with the further one: "the first bus ran in 1863, the last | in 1968"."""
    doc = gap.verb.doc
    span = doc.char_span(gap.time.start_char, gap.time.end_char)
    before = "" if span is None or doc[span.start - 1].pos_ != "ADP" else f"{doc[span.start - 1].text} "
    return re.sub(rf"\b(?:in |on )?{re.escape(gap.after.text)}\b", lambda _: before + gap.time.text, summary)


def _old_text(place: Token) -> str:
    """The words of what a further thing stands in the place of, without what is told of it after."""
    last = place.rights[0] if place.dep_ == "prep" and place.rights else place
    return _text([word for word in place.doc.tokens[place.left_edge.i : last.i + 1] if place.is_ancestor(word) or word is place])


def _text(words: Sequence[Token]) -> str:
    return "".join(word.text + word.whitespace_ for word in words).strip()
