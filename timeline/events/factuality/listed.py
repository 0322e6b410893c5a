"""The lists of what an event can stand under, by which its factuality is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_words = lists("factuality")


def is_listed(token: Token, *names: str) -> bool:
    """Whether a token's lemma, or its word, is in one of the lists of factuality."""
    words = _words(*names)
    return token.lemma_.lower() in words or token.lower_ in words


def is_light(verb: Token) -> bool:
    """Whether a verb adds nothing to the event it takes: "hold" of "hold talks"."""
    return verb.lemma_.lower() in load_vocabulary().words("description", "light")
