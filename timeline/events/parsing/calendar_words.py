"""Words of the calendar, told by their spelling alone: months and years."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.times.wording import MONTHS

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_SHORT = ("Feb", "Apr", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec")  # "Jan", without a stop, is a name, too
MONTHS_SPELT = frozenset((*MONTHS, *_SHORT, *(f"{name}." for name in (*_SHORT, "Jan", "Mar", "Jun"))))


def is_month(word: Token) -> bool:
    """Whether a word names a month, as newspapers shorten it, too: "May", "Sept."."""
    return word.text in MONTHS_SPELT


def is_year(word: Token) -> bool:
    """Whether a word is a year in four digits: "1999"."""
    return word.is_digit and len(word.text) == len("1999")


def is_year_or_decade(word: Token) -> bool:
    """Whether a word is a year, or the first of a decade: "1870", "1870s"."""
    digits = word.text.removesuffix("s")
    return len(digits) == len("1999") and digits.isdigit()
