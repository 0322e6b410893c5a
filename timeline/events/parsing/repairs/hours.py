"""Hours of the day, which the parser took for words of the subject after them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.events.parsing.arcs import NOUNS, hang_on, helpers_of, is_finite, relation_of_subject, subject_of
from timeline.events.vocabulary import lists

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_repaired = lists("parsing")
_CLOCK = re.compile(r"\d{1,2}(?:[.:]\d\d)?(?:[ap]m|[ap]\.m\.)")  # "10.30pm"
_HALF = ("am", "pm", "a.m.", "p.m.", "o'clock")


def subject_after_hour(verb: Token) -> bool:
    """A subject drawn into the hour before it: "by 11pm | three families | had been evacuated", "by midnight | flames | had"."""
    if not is_finite(verb):
        return False
    links = (child for child in verb.lefts if child.dep_ == "prep" and child.lower_ in _repaired("before_hours"))
    link = next(links, None)
    hour = [] if link is None else _hour_after(link)
    if link is None or not hour:
        return False
    start = next(iter(helpers_of(verb)), verb)
    noun = subject_of(verb)
    if noun is None:
        noun = start.nbor(-1) if start.nbor(-1) in link.rights else None
    elif link.rights or noun.left_edge is not hour[0]:
        return False
    if noun is None or noun in hour or noun.pos_ not in NOUNS or noun.right_edge.i != start.i - 1:
        return False
    hang_on(hour[0], link, "pobj")
    for half in hour[1:]:
        hang_on(half, hour[0], "advmod")
    hang_on(noun, verb, relation_of_subject(verb))
    return True


def _hour_after(link: Token) -> list[Token]:
    """The words of an hour that follow a preposition: "11pm", "11 pm", "noon"; none where none does."""
    first, second = link.nbor(), link.nbor(2)
    if first.lower_ in _repaired("hours") or _CLOCK.fullmatch(first.lower_):
        return [first]
    return [first, second] if first.tag_ == "CD" and second.lower_ in _HALF else []
