"""What a court decides in a ruling is of the day of that: "found for the council on 25 January. He rejected the argument"."""

from __future__ import annotations

import bisect
from collections.abc import Iterator
from typing import TYPE_CHECKING

from timeline.events.grammar.subjects import find_subject
from timeline.events.placement.shared.given import Given
from timeline.events.vocabulary import lists

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_words = lists("link")
_NEAR = 2  # sentences from what was decided with a day to what was decided besides


def from_ruling(given: Given) -> Iterator[tuple[Token, Token]]:
    """The main verbs of what was decided besides, each with the verb of the ruling that has the day."""
    ruling: Token | None = None
    last = 0  # the sentence in which something was decided last
    for trigger in given.triggers:
        token = trigger.token
        here = bisect.bisect_right(token.doc.starts, token.i)
        if token.i in given.own and token.i in given.past:
            ruling, last = (token, here) if _rules(token, given) else (None, here)
            continue
        is_besides = ruling is not None and last < here <= last + _NEAR and token.i not in given.held
        if ruling is None or not is_besides or token.i not in given.past or trigger.group.aspect != "NONE":
            continue
        if token.dep_ in ("ROOT", "conj") and token.lemma_ in _words("rulings") and _is_by_judge(token):
            last = here
            yield token, ruling


def _rules(verb: Token, given: Given) -> bool:
    """Whether a verb with a day tells a ruling: "found for the council", "the court | dismissed the claim"."""
    if not given.are_exact(verb.i) or verb.i not in given.done:
        return False
    is_sure = verb.lemma_ in _words("sure_rulings")
    is_found = verb.lemma_ == "find" and any(child.lower_ in ("for", "against", "that") for child in verb.rights)
    return is_sure or is_found or (verb.lemma_ in _words("rulings") and _is_judge(find_subject(verb)))


def _is_by_judge(verb: Token) -> bool:
    subject = find_subject(verb)
    return _is_judge(subject) or (subject is not None and subject.lower_ in ("he", "she", "it"))


def _is_judge(noun: Token | None) -> bool:
    if noun is None:
        return False
    titles = (child.lower_ for child in noun.lefts if child.dep_ == "compound")
    return noun.lemma_.lower() in _words("judges") or any(title in _words("judges") for title in titles)
