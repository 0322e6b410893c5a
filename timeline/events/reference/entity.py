"""What words name: a person or a thing, with what is known of gender and number."""

from __future__ import annotations

import attrs

from timeline.events.vocabulary import lists

_words = lists("reference")


@attrs.frozen
class Entity:
    """What a mention names: its text as a reader would write it (empty where it has none), and what is known of it.

    `kind` is "person", "thing", or "name" where a proper name may be either; `gender` is None where it is not known.
    `article` is "the " where the text writes a name with it: the United States.
    """

    text: str
    kind: str
    gender: str | None
    number: int
    article: str = ""

    @property
    def words(self) -> list[str]:
        return self.text.split()

    @property
    def first_word(self) -> str:
        """The first word; empty for an entity without a text."""
        return next(iter(self.words), "")

    @property
    def last_word(self) -> str:
        """The last word; empty for an entity without a text."""
        return next(reversed(self.words), "")

    @property
    def is_named(self) -> bool:
        return self.text[:1].isupper() and "'s " not in self.text  # not "Ann Lee's sister"


def is_institution(entity: Entity) -> bool:
    """Whether what is named has a common noun alone for its name: "the Treaty", "the Council"."""
    is_kind = len(entity.words) == 1 and entity.first_word in _words("institutions")
    return entity.is_named and is_kind and entity.first_word not in _words("clubs")  # "Rovers lost"


def is_party(entity: Entity) -> bool:
    """Whether somebody is told by what he is before a court: "the Claimant"."""
    return entity.text.lower() in _words("parties")


def whose(name: str) -> str:
    """A name, or a phrase, as an owner: "Marl's", but "Marl Foods'"."""
    return f"{name}'" if name.endswith("s") else f"{name}'s"
