"""The words of events, loaded from `data/en.toml`: which nouns are events, what verbs do to what they govern.

And given names, which are of any language, and the nouns that name persons, from lists of others (see `timeline.training`).
"""

from __future__ import annotations

import functools
import importlib.resources
import tomllib
import unicodedata
from collections.abc import Callable

import attrs


@attrs.frozen
class Vocabulary:
    """Sets of lemmas, or of words as they are written, by table and name: `words("verb", "reporting")`."""

    tables: dict[str, dict[str, frozenset[str]]]

    def words(self, table: str, name: str) -> frozenset[str]:
        return self.tables[table][name]

    def is_person(self, noun: str) -> bool:
        """Whether a noun names persons."""
        return noun in self.words("reference", "persons") or noun in self.words("person_nouns", "all")

    def is_body(self, noun: str) -> bool:
        """Whether a noun names those who act and speak as one: a company, a party; not "war", for all ministries of it."""
        is_kind = noun.capitalize() in self.words("reference", "institutions")
        is_other = noun in self.words("reference", "no_bodies") or noun in self.words("reference", "no_doers")
        return noun in self.words("description", "bodies") or (is_kind and not is_other)

    def gender_of(self, given: str) -> str | None:
        """The gender that a given name tells, whatever its accents.

        >>> [load_vocabulary().gender_of(name) for name in ("Anna", "Karl", "Lund")]
        ['female', 'male', None]
        """
        plain = "".join(mark for mark in unicodedata.normalize("NFKD", given) if not unicodedata.combining(mark)).lower()
        genders = ("male", "female")
        return next(
            (one for one in genders if plain in self.words("given_names", one) or given in self.words("reference", one)), None
        )

    def is_ordinal(self, word: str) -> bool:
        """Whether a word says which of a series one is: "the first mayor to visit", "the only mayor to visit"."""
        is_figure = word[:1].isdigit() and word.endswith(("st", "nd", "rd", "th"))  # "the 17th storm to hit it"
        return is_figure or word in self.words("reference", "ordinals") or word in self.words("reference", "like_ordinals")

    def is_event(self, noun: str) -> bool:
        """Whether a noun is listed as what happens: "storm"."""
        return any(noun in words for words in self.tables["nominal"].values())


@functools.cache
def load_vocabulary() -> Vocabulary:
    """The words of English, and given names, read once."""
    folder = importlib.resources.files("timeline.events").joinpath("data")
    files = (folder.joinpath(f"{name}.toml").read_text(encoding="utf-8") for name in ("en", "given_names", "person_nouns"))
    data = {table: names for file in files for table, names in tomllib.loads(file).items()}
    return Vocabulary({table: {name: frozenset(text.split()) for name, text in names.items()} for table, names in data.items()})


def lists(table: str) -> Callable[..., frozenset[str]]:
    """The lists of a table by their names, several as one, read when they are first asked for and then kept."""
    return functools.cache(lambda *names: frozenset[str]().union(*(load_vocabulary().words(table, name) for name in names)))
