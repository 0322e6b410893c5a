"""What "there" means: the place that the clause before told last, "retired to Torquay and died there"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.parsing.arcs import is_finite
from timeline.events.vocabulary import load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_LINKS = {"in": "in", "at": "at", "to": "in", "into": "in", "from": None}  # how a place is written of what was done there
_NEAR = 1  # sentences back


class Places:
    """The place that a text told last by a name, and in which sentence."""

    def __init__(self) -> None:
        self.last: str | None = None
        self.age = 0

    def next_sentence(self) -> None:
        """Count one more."""
        self.age += 1

    def note(self, name: Token, text: str, kind: str) -> None:
        """Take in a name: a place, where it stands so beside a finite verb; "from Lund" is where nobody is any more."""
        link = name.head
        if name.dep_ != "pobj" or kind == "person" or link.lower_ not in _LINKS or not _is_of_clause(link):
            return
        if link.lower_ in ("to", "into") and link.head.lemma_ not in load_vocabulary().words("reference", "going"):
            return  # not "wrote to Moe"
        joint = _LINKS[link.lower_]
        self.last, self.age = None if joint is None else f"{joint} {text}", 0

    def meant_by(self, there: Token) -> str | None:
        """What to write for "there": "in Torquay"; None where it is no place, or nobody told which."""
        is_place = there.lower_ == "there" and there.dep_ == "advmod" and there.head.pos_ == "VERB" and there.i > there.head.i
        return self.last if is_place and self.age <= _NEAR else None


def _is_of_clause(link: Token) -> bool:
    return link.dep_ == "prep" and link.head.pos_ == "VERB" and is_finite(link.head)
