"""Which country "the country" means: the only one that the sentences just before have told of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.parsing.arcs import NOUN_SUBJECTS
from timeline.events.vocabulary import lists

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_words = lists("reference")
_NEAR = 3  # sentences
_ALIKE = 3  # letters: a "Kenyan" is of Kenya


class Countries:
    """The countries that a text has named so far, and in which sentence it last did."""

    def __init__(self) -> None:
        self._told_at: dict[str, int] = {}
        self._acting: str | None = None  # of this sentence, what does something
        self._peoples: dict[str, int] = {}  # "Kenyan", "Chinese": what is said of countries without naming them
        self._sentence = 0

    def next_sentence(self) -> None:
        self._sentence += 1
        self._acting = None

    def note(self, word: Token) -> None:
        """Take in a country's name, or a word that is of one."""
        if word.pos_ == "PROPN" and (name := _name_of(word)) is not None:
            self._told_at[name] = self._sentence
            self._acting = name if word.dep_ in NOUN_SUBJECTS else self._acting
        elif word.tag_ == "JJ" and word.text[:1].isupper() and not word.is_sent_start:
            self._peoples[word.text] = self._sentence

    def meant(self, noun: Token) -> str | None:
        """The country that "the country" means; None for none, or one of several."""
        if noun.lower_ != "country" or [child.lower_ for child in noun.lefts] != ["the"] or noun.rights:
            return None
        near = [name for name, at in self._told_at.items() if self._sentence - at <= _NEAR]
        peoples = [word for word, at in self._peoples.items() if self._sentence - at <= _NEAR]
        if noun.dep_ == "pobj" and self._acting is not None:
            return None  # "Italy leads the force, half of which is in the country"
        if len(near) != 1 or any(word[:_ALIKE] != near[0].split()[-1][:_ALIKE] for word in peoples):
            return None
        return f"the {near[0]}" if near[0].startswith(("United", "Czech", "Soviet", "Dominican")) else near[0]


def _name_of(word: Token) -> str | None:
    """A country's name that ends with a word; of "South Korea", both words."""
    if word.text in _words("countries") and word.dep_ != "compound":
        return word.text
    before = word.nbor(-1)
    is_two = f"{before.text}_{word.text}" in _words("countries_of_two_words")
    return f"{before.text} {word.text}" if is_two else None
