"""What a given name tells of who has it."""

from __future__ import annotations

import unicodedata

from timeline.events.vocabulary import lists, load_vocabulary

_words = lists("reference")


def gender_of(given: str) -> str | None:
    """The gender that a given name tells, whatever its accents.

    >>> gender_of("Anna"), gender_of("Karl"), gender_of("Lund")
    ('female', 'male', None)
    """
    plain = "".join(mark for mark in unicodedata.normalize("NFKD", given) if not unicodedata.combining(mark)).lower()
    names = load_vocabulary().tables["given_names"]
    return next((gender for gender in ("male", "female") if plain in names[gender] or given in _words(gender)), None)
