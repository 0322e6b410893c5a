"""How many words a clause has, and what tells one: clauses tell what hangs on them, which is told as a clause again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import attrs

from timeline.events.description.context import Context

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

MOST_WORDS = 22  # of a summary: what a person reads in one glance; with fewer, more is cut that was wanted
LEAST_WORDS = 6  # of the clause that tells what was said
WORDS_MORE = 4
MARKS = ",;:.!?\"”'"


class Telling(Protocol):
    """A verb's clause as text, with so many words at the most; `told` is what a reader knows from before."""

    def __call__(
        self, verb: Token, within: Context, told: str = "", most: int = MOST_WORDS, *, is_governed: bool = False
    ) -> str: ...


@attrs.frozen
class Tell:
    """What tells a clause with all that it hangs on (`clause`), and by itself (`own`)."""

    clause: Telling
    own: Telling
