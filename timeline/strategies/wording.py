"""The grammar of phrases: from a term to the ways English has of saying it, the shortest first.

It knows nothing of how phrases are read.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from timeline.strategies.lengths import lengths, said_length, said_repeat
from timeline.strategies.words import (
    DAYS,
    HOLIDAYS,
    MONTHS,
    ORDINALS,
    PARTS_OF_DAY,
    REFERENCES,
    SEASONS,
    SHORT_MONTHS,
    TENS,
    WEEKDAYS,
)
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
    Decade,
    Duration,
    Half,
    Holiday,
    Last,
    Later,
    Modified,
    Month,
    MonthDay,
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
    This,
    Weekday,
    Within,
)

_BARE_YEARS = range(1900, 2051)  # a number of four figures is a year to a reader without more words
_QUANTITIES = {"MORE_THAN": ("over", "more than"), "LESS_THAN": ("nearly", "less than", "almost"), "APPROX": ("about", "around")}
_QUANTITIES |= {"EQUAL_OR_MORE": ("at least",), "EQUAL_OR_LESS": ("at most", "up to")}


def wordings(term: Term) -> list[str]:
    """How English says a term, without preposition, the shortest first; empty where it has no short way.

    >>> from timeline.times.terms import Last, Season
    >>> wordings(Last(Season("FA")))
    ['last fall', 'last autumn']
    """
    return sorted(dict.fromkeys(_wordings(term)), key=len)


def _wordings(term: Term) -> Iterator[str]:
    match term:
        case Calendar():
            yield from _calendar(term)
        case Decade(start) if start < 100:
            yield f"the {TENS[start]}"
            yield f"the '{start}s"
        case Decade(start):
            yield f"the {start}s"
        case Century(number):
            for ordinal in _ordinals(abs(number)):
                yield f"the {ordinal} century" + (" BC" if number < 0 else "")
        case Bare(piece):
            yield from _bare(piece)
        case This(cycle):
            yield from (f"this {name}" for name in _names(cycle))
        case Last(cycle):
            yield from (f"last {name}" for name in _names(cycle))
        case Next(cycle):
            yield from (f"next {name}" for name in _names(cycle))
        case Day(count):
            yield from DAYS[count]
        case Ago(amount, unit, sign) if amount is not None:
            yield from (f"{length} {'ago' if sign < 0 else 'from now'}" for length in lengths(amount, unit))
        case Later(amount, unit, sign, than) if amount is not None and than is not None:
            joint = "after" if sign > 0 else "before"
            yield from (f"{length} {joint} {day}" for length in lengths(amount, unit) for day in wordings(than)[:6])
            if amount == 1 and unit is Grain.DAY:
                yield from (f"the day {joint} {day}" for day in wordings(than)[:6])
        case Part(name, whole):
            yield from _part(name, whole)
        case Beside(Grain.WEEK, 0, than) if than is not None:
            yield from (f"the week of {day}" for day in wordings(than) if day[0].isalpha())
        case Within(piece, whole):
            yield from _within(piece, whole)
        case Nth(number, cycle, whole):
            nth = "last" if number < 0 else ORDINALS[number]
            yield from (
                f"the {nth} {name} {joint} {outer}"
                for name in _names(cycle)
                for joint in ("of", "in")
                for outer in spelled(whole)
            )
        case PartOfDay():
            yield from _part_of_day(term)
        case Clock():
            yield from _clock_on_day(term)
        case _:
            yield from _lengths_and_sets(term)


def _lengths_and_sets(term: Term) -> Iterator[str]:
    """What has no place in the calendar of its own, and what is not exact."""
    match term:
        case Duration(amounts):
            yield from said_length(amounts)
        case Span(length, _, None):
            yield from (f"the {word} {said}" for said in said_length(length.amounts) for word in ("past", "last"))
        case Repeat():
            yield from said_repeat(term)
        case Reference(name):
            yield from REFERENCES[name]
        case Modified("APPROX", Calendar() as year):
            yield from (
                f"{word} {said}" for word in ("circa", "around", "about", "c.") for said in wordings(year) if said.isdigit()
            )
        case Modified("APPROX", Ago(_, unit, _) as ago):
            vague = ("",) if unit >= Grain.DECADE else ("about ", "around ")  # a decade is so round that it is about one
            yield from (f"{word}{said}" for word in vague for said in wordings(ago))
        case Modified(mod, Duration() as length):
            yield from (f"{word} {said}" for word in _QUANTITIES[mod] for said in wordings(length))
        case _:
            return


def _calendar(date: Calendar) -> Iterator[str]:
    year, month, day = date.year, date.month, date.day
    if year <= 0:
        yield f"{1 - year} BC"
        yield f"{1 - year} B.C."
    elif month is None:
        if year in _BARE_YEARS:
            yield str(year)
        yield f"the year {year}" if year > 999 else f"AD {year}"
    elif day is None:
        yield f"{year}-{month:02}"
        for name in (MONTHS[month - 1], SHORT_MONTHS[month - 1]):
            yield f"{name} {year}"
        yield f"{MONTHS[month - 1]} of {year}"
    else:
        yield f"{year}-{month:02}-{day:02}"
        yield f"{day:02}-{MONTHS[month - 1][:3]}-{year}"
        if day > 12:  # else people read it one way or the other
            yield f"{month}/{day}/{year}"
            yield f"{day}/{month}/{year}"
        yield from spelled(date)


def spelled(term: Term) -> list[str]:
    """A date with the name of its month; what another term says is spelled anyway."""
    match term:
        case Calendar(year, int(month), int(day)):
            return [*_spelled_day(month, day, f" {year}", f", {year}"), *_after_weekday(year, month, day)]
        case _:
            return [words for words in wordings(term) if not words[0].isdigit() or words.isdigit()]


def _spelled_day(month: int, day: int, tail: str, comma_tail: str) -> list[str]:
    name, short, nth = MONTHS[month - 1], SHORT_MONTHS[month - 1], _figures(day)
    day_first = [f"{day} {name}{tail}", f"{nth} {name}{tail}", f"the {nth} of {name}{tail}"]
    if tail:  # at the end of a sentence its full stop could be the month's
        day_first.append(f"{day} {short.rstrip('.')}{tail}")
    return [*day_first, f"{name} {day}{comma_tail}", f"{short} {day}{comma_tail}", f"{name} {nth}{comma_tail}"]


def _after_weekday(year: int, month: int, day: int) -> list[str]:
    weekday = WEEKDAYS[dt.date(year, month, day).weekday()]
    return [f"{weekday}, {MONTHS[month - 1]} {day}, {year}", f"{weekday}, {day} {MONTHS[month - 1]} {year}"]


def _figures(number: int) -> str:
    """An ordinal in figures: "1st", "12th", "23rd"."""
    ending = "th" if number // 10 % 10 == 1 else ["th", "st", "nd", "rd", *["th"] * 6][number % 10]
    return f"{number}{ending}"


def _ordinals(number: int) -> Iterator[str]:
    yield _figures(number)
    if number < len(ORDINALS):
        yield ORDINALS[number]


def _names(cycle: Cycle) -> Iterator[str]:
    """What stands after "last", "next", "every"."""
    match cycle:
        case Grain():
            yield cycle.value
        case Weekday(number):
            yield WEEKDAYS[number - 1]
        case Month(number):
            yield MONTHS[number - 1]
        case Season(name):
            yield from SEASONS[name]
        case Quarter(number):
            yield f"{ORDINALS[number]} quarter"
        case Half(number):
            yield f"{ORDINALS[number]} half"
        case Holiday(name):
            yield from HOLIDAYS[name]
        case MonthDay() | _:
            return


def _bare(piece: Piece) -> Iterator[str]:
    match piece:
        case MonthDay(month, day):
            yield from _spelled_day(month, day, "", "")
        case Season() | Quarter() | Half():
            yield from (f"the {name}" for name in _names(piece))
        case _:
            yield from _names(piece)


def _part(name: str, whole: Term) -> Iterator[str]:
    adverb = {"START": "early", "MID": "mid-", "END": "late"}[name]
    nouns = {"START": ("start", "beginning"), "MID": ("middle",), "END": ("end",)}[name]
    for words in spelled(whole):
        article, rest = ("the ", words[4:]) if words.startswith("the ") and not words.startswith("the year") else ("", words)
        if adverb == "mid-" and (rest[0].isupper() or rest[0].isdigit()):
            yield f"{article}mid-{rest}"
        elif adverb != "mid-" and rest[0] != "'":
            yield f"{article}{adverb} {rest}"
        yield from (f"the {noun} of {words}" for noun in nouns)


def _within(piece: Piece, whole: Term) -> Iterator[str]:
    """ "the summer of 2010", "summer 2010", "June last year", "Monday of last week", "Christmas 2014"."""
    for outer in (words for words in wordings(whole) if not words.startswith("the ")):
        for name in _names(piece):
            match piece:
                case Season():
                    yield f"the {name} of {outer}"
                    if outer.isdigit():  # "fall last year" may be a verb
                        yield f"{name} {outer}"
                case Quarter(number):
                    yield f"the {name} of {outer}"
                    if outer.isdigit():
                        yield f"Q{number} {outer}"
                case Half():
                    yield f"the {name} of {outer}"
                case Holiday():
                    yield f"{name} {outer}"
                case _:
                    yield f"{name} {outer}"
                    yield f"{name} of {outer}"


def _part_of_day(term: PartOfDay) -> Iterator[str]:
    name = PARTS_OF_DAY[term.name]
    match term.day, term.name:
        case Day(0), "NI":
            yield "tonight"
        case Day(-1), "NI":
            yield "last night"
        case Day(0), _:
            yield f"this {name}"
        case ((Day() | Bare()), _):
            yield from (f"{day} {name}" for day in wordings(term.day))
        case _:
            yield from (f"the {name} of {day}" for day in spelled(term.day))


def _clock_on_day(term: Clock) -> Iterator[str]:
    day = term.day
    if day is None:
        return
    if isinstance(day, Calendar) and day.month and day.day:
        seconds = "" if term.second is None else f":{term.second:02}"
        yield f"{day.year}-{day.month:02}-{day.day:02}T{term.hour:02}:{term.minute:02}{seconds}"
    for clock in _clock(term):
        for words in spelled(day):
            if isinstance(day, Calendar):
                yield f"{clock} on {words}"
                yield f"{words} at {clock}"
            else:
                yield f"{clock} {words}"


def _clock(term: Clock) -> Iterator[str]:
    hour, minute = term.hour, term.minute
    if term.second is not None:
        yield f"{hour:02}:{minute:02}:{term.second:02}"
        return
    if (hour, minute) == (12, 0):
        yield "noon"
    half = "a.m." if hour < 12 else "p.m."
    short = (hour - 1) % 12 + 1
    if minute:
        yield f"{hour:02}:{minute:02}"
        yield f"{short}:{minute:02} {half}"
        yield f"{short}:{minute:02}{half.replace('.', '')}"
    else:
        yield f"{short} {half}"
        yield f"{short}{half.replace('.', '')}"
