"""The words of events, loaded from `data/<language>.toml`: which nouns are events, what verbs do to what they govern."""

from __future__ import annotations

import functools
import importlib.resources
import tomllib

import attrs


@attrs.frozen
class Vocabulary:
    """Sets of lemmas, by table and name: `words("verb", "reporting")`."""

    tables: dict[str, dict[str, frozenset[str]]]

    def words(self, table: str, name: str) -> frozenset[str]:
        return self.tables[table][name]


@functools.cache
def load_vocabulary(language: str = "en") -> Vocabulary:
    """The words of a language, read once."""
    source = importlib.resources.files("timeline.events").joinpath("data", f"{language}.toml")
    data = tomllib.loads(source.read_text(encoding="utf-8"))
    return Vocabulary({table: {name: frozenset(text.split()) for name, text in names.items()} for table, names in data.items()})
