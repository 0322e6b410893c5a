"""Lengths of time and repetitions as English says them, and which repetitions there are."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.strategies.words import MONTHS, NUMBERS, SEASONS, WEEKDAYS
from timeline.times.interval import Grain
from timeline.times.terms import Repeat

_TIMES = {"1X": "once", "2X": "twice", "3X": "three times", "4X": "four times"}


def lengths(amount: float, unit: Grain) -> Iterator[str]:
    """So many units, in words and figures: "three weeks", "3 weeks", "a week"."""
    name = unit.value
    if amount == 1:
        yield f"{'an' if name[0] == 'h' else 'a'} {name}"
        yield f"one {name}"
    elif amount != int(amount):
        yield f"{NUMBERS[int(amount)]} and a half {_plural(name)}"
    else:
        if amount < len(NUMBERS):
            yield f"{NUMBERS[int(amount)]} {_plural(name)}"
        yield f"{int(amount)} {_plural(name)}"


def _plural(name: str) -> str:
    return "centuries" if name == "century" else f"{name}s"


def said_length(amounts: tuple[tuple[float | None, Grain], ...]) -> Iterator[str]:
    match amounts:
        case [(None, unit)]:
            yield _plural(unit.value)
            yield f"several {_plural(unit.value)}"
        case [(float() | int() as amount, unit)]:
            yield from lengths(amount, unit)
        case [(float() | int() as amount, unit), (float() | int() as more, finer)]:
            yield from (f"{one} and {two}" for one, two in zip(lengths(amount, unit), lengths(more, finer), strict=False))


def said_repeat(term: Repeat) -> Iterator[str]:
    names = _REPEATED[term.value]
    if term.freq is not None:
        yield from (f"{_TIMES[term.freq]} a {name}" for name in names)
    elif term.quant is not None:
        yield from (f"{term.quant.lower()} {name}" for name in names)
    elif term.value in _ADVERBS:
        yield from _ADVERBS[term.value]
    else:
        yield from (f"{name}s" for name in names)


UNITS_REPEATED = {"P1D": "day", "P1W": "week", "P1M": "month", "P1Y": "year"}
WEEKDAYS_REPEATED = {f"XXXX-WXX-{number}": name for number, name in enumerate(WEEKDAYS, 1)}
SEASONS_REPEATED = {f"XXXX-{value}": names[0] for value, names in SEASONS.items()}
MONTHS_REPEATED = {f"XXXX-{number:02}": name for number, name in enumerate(MONTHS, 1)}
LENGTHS_REPEATED = {
    f"P{count}{letter}": f"{NUMBERS[count]} {unit}s"
    for count in range(2, 6)
    for letter, unit in zip("DWMY", UNITS_REPEATED.values(), strict=True)
}
_REPEATED = {
    value: (name,)
    for names in (UNITS_REPEATED, WEEKDAYS_REPEATED, SEASONS_REPEATED, MONTHS_REPEATED, LENGTHS_REPEATED)
    for value, name in names.items()
}
_ADVERBS = {"P1D": ("daily",), "P1W": ("weekly",), "P1M": ("monthly",), "P1Y": ("annually", "yearly")}
