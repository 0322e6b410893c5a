"""Terms: what an expression means before it is dated. Small frozen values; `resolve` dates them."""

from __future__ import annotations

from typing import Literal

import attrs

from timeline.times.interval import Grain

PartName = Literal["START", "MID", "END", "EARLIER", "LATER"]
PartOfDayName = Literal["MO", "MI", "AF", "EV", "NI", "DT"]
SeasonName = Literal["SP", "SU", "FA", "WI"]
SEASON_MONTHS: dict[str, int] = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""The month in which each season starts, north of the equator."""

# Pieces: what comes round again -------------------------------------------------------------------------------------


@attrs.frozen
class Weekday:
    """A day of the week: 1 is Monday, 7 is Sunday."""

    number: int


@attrs.frozen
class DayOfMonth:
    """A day of a month that is not said: "the 14th"; with its weekday where that is told: "Friday the 13th"."""

    day: int
    weekday: int | None = None


@attrs.frozen
class MonthDay:
    """A day of the year: "March 8"; with its weekday where that is told: "Tuesday, March 8"."""

    month: int
    day: int
    weekday: int | None = None


@attrs.frozen
class Month:
    """A month of the year: 1 is January."""

    number: int


@attrs.frozen
class Season:
    """A season, by its TIMEX3 name."""

    name: SeasonName


@attrs.frozen
class Quarter:
    """A quarter of the year."""

    number: int


@attrs.frozen
class Half:
    """A half of the year."""

    number: int


@attrs.frozen
class Holiday:
    """A day of the calendar, by its name in the holidays library: "Christmas Day"."""

    name: str


Piece = Weekday | DayOfMonth | MonthDay | Month | Season | Quarter | Half | Holiday
Cycle = Piece | Grain
"""What This, Last and Next count: pieces, or the units of a grain."""

# Terms --------------------------------------------------------------------------------------------------------------


@attrs.frozen
class Calendar:
    """A date said in full: a year (astronomical), a month of it, a day of that."""

    year: int
    month: int | None = None
    day: int | None = None


@attrs.frozen
class Decade:
    """The decade that holds the year `start`; of an unsaid century ("the '90s") where that is from 0 to 99."""

    start: int


@attrs.frozen
class Century:
    """The nth century; negative before Christ."""

    number: int


@attrs.frozen
class Millennium:
    """The nth millennium; negative before Christ."""

    number: int


@attrs.frozen
class Bare:
    """A piece with nothing to say which: tense decides."""

    piece: Piece


@attrs.frozen
class This:
    """The one that holds the published date."""

    cycle: Cycle


@attrs.frozen
class Last:
    """The one before."""

    cycle: Cycle


@attrs.frozen
class Next:
    """The one after."""

    cycle: Cycle


@attrs.frozen
class That:
    """The one the text is telling of: "that year", "the same day".

    With `current`, the one that holds the published date where that is known: news tells "the year" of its own.
    """

    cycle: Cycle
    current: bool = False


@attrs.frozen
class Then:
    """What the text last told of, as it was told: "by then"."""


@attrs.frozen
class Turn:
    """The year where one century or millennium turns into the next, the nearest: "the turn of the century"."""

    grain: Grain


@attrs.frozen
class NewYear:
    """The year that is new where the text stands: "fled in May 2020 and died in the new year"; "it will open in the new year"."""


@attrs.frozen
class Beside:
    """The next (`sign` 1) or previous (-1) one from another time (`than`, or what the text is telling of).

    "The following spring", "the Friday after Easter"; with `sign` 0 the one that holds it: "the week of March 7".
    """

    cycle: Cycle
    sign: int = 1
    than: Term | None = None


@attrs.frozen
class Within:
    """A piece of a longer time: "the winter of 2010", "June last year"."""

    piece: Piece
    whole: Term


@attrs.frozen
class Nth:
    """The nth unit or piece of a longer time, from the end where negative: "the second week of May"."""

    number: int
    cycle: Cycle
    whole: Term


@attrs.frozen
class Ago:
    """So much before the published date; after it where `sign` is 1. An amount of None is not said ("years ago")."""

    amount: float | None
    unit: Grain
    sign: int = -1


@attrs.frozen
class Later:
    """So much after another time (`than`, or what the text last spoke of); earlier where `sign` is -1."""

    amount: float | None
    unit: Grain
    sign: int = 1
    than: Term | None = None


@attrs.frozen
class Day:
    """A day counted from the published one: 0 today, -1 yesterday."""

    shift: int


@attrs.frozen
class Part:
    """The first, middle or last part of a time: "early March", "the end of 2021".

    Or what of it lies before or after where the text stands: "earlier this year", "later in the month".
    """

    name: PartName
    whole: Term


@attrs.frozen
class PartOfDay:
    """A morning, an evening: of a day, or of the day told of."""

    name: PartOfDayName
    day: Term


@attrs.frozen
class Clock:
    """A time by the clock, on a day; hour 24 is the day's end, no minute says the hour alone."""

    hour: int
    minute: int = 0
    second: int | None = None
    offset: int | None = None
    day: Term | None = None


@attrs.frozen
class Duration:
    """A length of time; an amount of None is not said ("months")."""

    amounts: tuple[tuple[float | None, Grain], ...]


@attrs.frozen
class Span:
    """A length of time up to the published date ("the past three months"), or from it (`sign` 1).

    With `whole`, the length at its end or its start: "the last three months of 2008"; `told` where it starts from what was told:
    "the following three years".
    """

    length: Duration
    sign: int = -1
    whole: Term | None = None
    told: bool = False


@attrs.frozen
class Repeat:
    """A time that comes again: TIMEX3's value, quantifier and frequency."""

    value: str
    quant: str | None = None
    freq: str | None = None


@attrs.frozen
class Reference:
    """A time with no place in the calendar: "now", "recently"."""

    name: Literal["PRESENT_REF", "PAST_REF", "FUTURE_REF"]


@attrs.frozen
class Modified:
    """A term with a TIMEX3 modifier: "about two days", "more than a year"."""

    mod: str
    term: Term


Term = (
    Calendar
    | Decade
    | Century
    | Millennium
    | Bare
    | This
    | Last
    | Next
    | That
    | Then
    | Turn
    | NewYear
    | Beside
    | Within
    | Nth
    | Ago
    | Later
    | Day
    | Part
    | PartOfDay
    | Clock
    | Duration
    | Span
    | Repeat
    | Reference
    | Modified
)


def cycle_grain(cycle: Cycle) -> Grain:
    """The grain of a piece."""
    match cycle:
        case Grain():
            return cycle
        case Weekday() | DayOfMonth() | MonthDay() | Holiday():
            return Grain.DAY
        case Month():
            return Grain.MONTH
        case Season():
            return Grain.SEASON
        case Quarter():
            return Grain.QUARTER
        case Half():
            return Grain.HALF


def grain_of(term: Term) -> Grain | None:
    """The grain a term is told at, where the words alone say it; None for durations, sets and references."""
    match term:
        case Turn() | NewYear():
            return Grain.YEAR
        case Calendar(_, month, day):
            return Grain.DAY if day else Grain.MONTH if month else Grain.YEAR
        case Decade():
            return Grain.DECADE
        case Century():
            return Grain.CENTURY
        case Millennium():
            return Grain.MILLENNIUM
        case Bare(piece) | Within(piece, _):
            return cycle_grain(piece)
        case This(cycle) | Last(cycle) | Next(cycle) | That(cycle, _) | Beside(cycle, _, _) | Nth(_, cycle, _):
            return cycle_grain(cycle)
        case Ago(_, unit, _) | Later(_, unit, _, _):
            return unit
        case Day():
            return Grain.DAY
        case Part(_, whole) | Modified(_, whole):
            return grain_of(whole)
        case PartOfDay():
            return Grain.PART_OF_DAY
        case Clock():
            return Grain.MINUTE
        case Duration() | Span() | Repeat() | Reference() | Then():
            return None
