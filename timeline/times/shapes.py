"""The shapes of terms: under which names the rules over terms may catch them."""

from __future__ import annotations

from timeline.times.interval import Grain
from timeline.times.terms import (
    Ago,
    Bare,
    Beside,
    Calendar,
    Century,
    Clock,
    Cycle,
    Day,
    DayOfMonth,
    Decade,
    Duration,
    Half,
    Holiday,
    Last,
    Later,
    Millennium,
    Modified,
    Month,
    MonthDay,
    NewYear,
    Next,
    Nth,
    Part,
    PartOfDay,
    Piece,
    Quarter,
    Reference,
    Repeat,
    Season,
    Span,
    Term,
    That,
    Then,
    This,
    Turn,
    Weekday,
    Within,
    grain_of,
)


def term_classes(term: Term) -> frozenset[str]:
    """The names under which rules over terms may catch a term."""
    names = set(_shape_classes(term))
    grain = grain_of(term)
    if grain is not None and not isinstance(term, Clock | PartOfDay) and grain is not Grain.PART_OF_DAY:
        names |= {"DATE", "ANY"}
        if grain is Grain.DAY:
            names.add("DAYISH")
    return frozenset(names)


def _shape_classes(term: Term) -> tuple[str, ...]:
    match term:
        case Modified(_, inner):
            return tuple(set(_shape_classes(inner)) - {"INEXACT", "YEAR"})
        case Part(_, inner):
            return ("PART",) if grain_of(inner) is Grain.PART_OF_DAY else tuple({"PIECE"} & set(_shape_classes(inner)))
        case Calendar(_, month, day):
            return ("FULLDATE",) if day else () if month else ("YEAR", "YEARISH")
        case Century():
            return ("CENTURY", "AGE")
        case Decade() | Millennium():
            return ("AGE",)
        case Bare(Weekday()):
            return ("WEEKDAY",)
        case Bare(MonthDay()):
            return ("MONTHDAY", "PIECE")
        case Bare(Quarter()):
            return ("QUARTER", "PIECE")
        case Bare(Half()):
            return ("HALF", "PIECE")
        case Bare(Holiday()):
            return ("HOLIDAY", "PIECE")
        case Bare():
            return ("PIECE",)
        case This(cycle) | Last(cycle) | Next(cycle) | That(cycle, _) | Beside(cycle, _, _):
            return _relative_classes(cycle)
        case Later(_, Grain.YEAR, _, _):
            return ("YEARISH", "INEXACT")
        case Ago(_, Grain.YEAR, _):
            return ("AGO", "AGOYEAR", "INEXACT")
        case Ago():
            return ("AGO", "INEXACT")
        case Later():
            return ("INEXACT",)
        case Day():
            return ("TODAY",)
        case PartOfDay():
            return ("PART",)
        case Clock():
            return ("CLOCK", "INEXACT")
        case Duration():
            return ("DURATION", "LENGTH", "INEXACT")
        case Span():
            return ("LENGTH",)
        case _:
            return ()


def _relative_classes(cycle: Cycle) -> tuple[str, ...]:
    match cycle:
        case Grain.YEAR:
            return "RELATIVE", "YEARISH"
        case Grain.WEEK:
            return "RELATIVE", "RELWEEK"
        case Weekday():
            return "RELATIVE", "RELDAY"
        case _:
            return ("RELATIVE",)


def term_shapes() -> tuple[Term, ...]:
    """A term of every shape that `term_classes` tells apart."""
    pieces: list[Piece] = [
        Weekday(1),
        DayOfMonth(1),
        MonthDay(1, 1),
        Month(1),
        Season("SP"),
        Quarter(1),
        Half(1),
        Holiday("Easter Sunday"),
    ]
    shapes: list[Term] = [
        Calendar(2000),
        Calendar(2000, 1),
        Calendar(2000, 1, 1),
        Decade(1990),
        Century(19),
        Millennium(2),
        Day(0),
    ]
    shapes += [
        Clock(12),
        PartOfDay("MO", Day(0)),
        Reference("PAST_REF"),
        Then(),
        Turn(Grain.CENTURY),
        NewYear(),
        Repeat("P1D"),
    ]
    for cycle in [*pieces, *Grain]:
        shapes += [This(cycle), Last(cycle), Next(cycle), That(cycle), Beside(cycle), Nth(1, cycle, Calendar(2000))]
    for piece in pieces:
        shapes += [Bare(piece), Within(piece, Calendar(2000))]
    for grain in Grain:
        length = Duration(((1, grain),))
        shapes += [length, Span(length), Ago(1, grain), Later(1, grain)]
    shapes += [Modified("APPROX", term) for term in shapes]
    shapes += [Part("START", term) for term in shapes]
    return tuple(shapes)
