"""How a time is written: as a TIMEX3 value (ISO-TimeML, ISO 24617-1) and in EDTF (ISO 8601-2); `wording` is for people."""

from __future__ import annotations

import datetime as dt

from timeline.times.instant import LAST_YEAR, Instant, add_days, add_months, add_seconds, from_ordinal, iso_day, last_day_of
from timeline.times.interval import YEARS, Grain, Interval, unit
from timeline.times.terms import (
    Ago,
    Bare,
    Clock,
    Day,
    DayOfMonth,
    Duration,
    Holiday,
    Last,
    Later,
    Modified,
    Month,
    MonthDay,
    Next,
    Part,
    PartOfDay,
    Piece,
    Quarter,
    Reference,
    Repeat,
    Season,
    Span,
    Term,
    Then,
    Weekday,
)

# TIMEX3 ---------------------------------------------------------------------------------------------------------------

UNIT_LETTERS = {
    Grain.SECOND: "S",
    Grain.MINUTE: "M",
    Grain.HOUR: "H",
    Grain.DAY: "D",
    Grain.WEEKEND: "WE",
    Grain.WEEK: "W",
    Grain.MONTH: "M",
    Grain.QUARTER: "Q",
    Grain.SEASON: "Q",
    Grain.YEAR: "Y",
    Grain.DECADE: "DE",
    Grain.CENTURY: "CE",
    Grain.MILLENNIUM: "ML",
}


def kind(term: Term) -> str:
    """TIMEX3's type: "DATE", "TIME", "DURATION" or "SET"."""
    match term:
        case Duration() | Span():
            return "DURATION"
        case Repeat():
            return "SET"
        case Clock() | PartOfDay():
            return "TIME"
        case Part(_, inner) | Modified(_, inner):
            return kind(inner)
        case Ago(_, unit_, _) | Later(_, unit_, _, None) if unit_ < Grain.DAY:
            return "TIME"
        case _:
            return "DATE"


def value(term: Term, interval: Interval | None, published: Interval | None, *, south: bool = False) -> str:
    """TIMEX3's value: "2022-W09-WE", "2021-FA", "P2Y", "PRESENT_REF"."""
    match term:
        case Duration(amounts) | Span(Duration(amounts), _, _):
            return period(amounts)
        case Repeat(repeated):
            return repeated
        case Reference(name):
            return name
        case Modified(_, inner):
            return value(inner, interval, published, south=south)
        case _ if interval is None or interval.start is None:
            return _unplaced(term, published)
        case Part(_, inner) if kind(inner) == "TIME":
            return value(inner, interval, published, south=south)
        case PartOfDay(name, _):
            return f"{_day(add_seconds(interval.start, -6 * 3600))}T{name}"  # the small hours are of the night before
        case Clock(24, _, _, _, _):
            return f"{_day(add_days(interval.start, -1))}T24:00"
        case _:
            return _name(interval.start, interval.grain, south)


def period(amounts: tuple[tuple[float | None, Grain], ...]) -> str:
    """A length as TIMEX3 writes it: "P2Y", "PT24H", "PXW" where the amount is not said."""
    dates, times = "", ""
    for amount, grain in amounts:
        if amount is not None and grain in YEARS:
            amount, grain = amount * YEARS[grain], Grain.YEAR  # noqa: PLW2901 - a decade is ten years
        if amount is not None and amount != int(amount) and grain in (Grain.YEAR, Grain.HOUR) and amount * 2 == int(amount * 2):
            # A half has a whole number of the unit below: "two and a half years" is P2Y6M.
            half = "6M" if grain is Grain.YEAR else "30M"
            text = (f"{int(amount)}{UNIT_LETTERS[grain]}" if amount > 1 else "") + half
        else:
            text = f"{'X' if amount is None else f'{amount:.10g}'}{UNIT_LETTERS[grain]}"
        if grain < Grain.DAY:
            times += text
        else:
            dates += text
    return f"P{dates}" + (f"T{times}" if times else "")


def _unplaced(term: Term, published: Interval | None) -> str:
    """The value of a date whose place is not known: X for each figure that is not."""
    match term:
        case Bare(piece):
            return _unplaced_piece(piece)
        case Day(0):
            return "PRESENT_REF"
        case Day(count):
            return "PAST_REF" if count < 0 else "FUTURE_REF"
        case Ago(amount, grain, _) if amount is not None and grain < Grain.DAY and published is not None and published.start:
            return _day(published.start)
        case Later(amount, grain, _, None):
            return period(((amount, grain),))  # how long after what was told is known, and nothing more
        case Ago(_, _, sign) | Later(_, _, sign, _):
            return "PAST_REF" if sign < 0 else "FUTURE_REF"
        case Last() | Then():
            return "PAST_REF"
        case Next():
            return "FUTURE_REF"
        case Part(_, inner) | Modified(_, inner):
            return _unplaced(inner, published)
        case Clock(hour, minute, _, _, _):
            return f"XXXX-XX-XXT{hour:02}:{minute:02}"
        case PartOfDay(name, _):
            return f"XXXX-XX-XXT{name}"
        case _:
            return "XXXX"


def _unplaced_piece(piece: Piece) -> str:
    match piece:
        case Weekday(number):
            return f"XXXX-WXX-{number}"
        case DayOfMonth(day):
            return f"XXXX-XX-{day:02}"
        case MonthDay(month, day):
            return f"XXXX-{month:02}-{day:02}"
        case Month(number):
            return f"XXXX-{number:02}"
        case Season(name):
            return f"XXXX-{name}"
        case Quarter(number):
            return f"XXXX-Q{number}"
        case Holiday() | _:
            return "XXXX-XX-XX"


def _year(year: int) -> str:
    return f"{year:04}" if year > 0 else f"BC{1 - year:04}"


def _day(at: Instant) -> str:
    return f"{_year(at.year)}-{at.month:02}-{at.day:02}"


def _iso_week(at: Instant) -> str:
    cycle = 2000 + at.year % 400  # the calendar repeats after 400 years, and Python's knows ISO weeks
    iso = dt.date(cycle, at.month, at.day).isocalendar()
    return f"{_year(at.year + iso.year - cycle)}-W{iso.week:02}"


def season_name(at: Instant, *, south: bool = False) -> str:
    """TIMEX3's name of the season that holds an instant: "SP", "SU", "FA", "WI"."""
    return ("WI", "SP", "SU", "FA")[(at.month // 3 + (2 if south else 0)) % 4]


def _name(at: Instant, grain: Grain, south: bool) -> str:
    """The unit of a grain that holds an instant, as TIMEX3 writes it."""
    match grain:
        case Grain.SECOND:
            return f"{_day(at)}T{at.hour:02}:{at.minute:02}:{at.second:02}"
        case Grain.MINUTE:
            return f"{_day(at)}T{at.hour:02}:{at.minute:02}"
        case Grain.HOUR:
            return f"{_day(at)}T{at.hour:02}"
        case Grain.DAY | Grain.PART_OF_DAY:
            return _day(at)
        case Grain.WEEKEND:
            return f"{_iso_week(at)}-WE"
        case Grain.WEEK:
            return _iso_week(at)
        case Grain.MONTH:
            return f"{_year(at.year)}-{at.month:02}"
        case Grain.QUARTER:
            return f"{_year(at.year)}-Q{(at.month - 1) // 3 + 1}"
        case Grain.HALF:
            return f"{_year(at.year)}-H{(at.month - 1) // 6 + 1}"
        case Grain.SEASON:
            begun = at.year - 1 if at.month < 3 else at.year  # January's winter began the year before
            return f"{_year(begun)}-{season_name(at, south=south)}"
        case Grain.YEAR:
            return _year(at.year)
        case Grain.DECADE:
            return f"{at.year // 10:03}" if at.year > 0 else f"BC{(1 - at.year) // 10:03}"
        case Grain.CENTURY:
            return f"{(at.year - 1) // 100:02}" if at.year > 0 else f"BC{-at.year // 100:02}"
        case Grain.MILLENNIUM:
            return f"{(at.year - 1) // 1000}" if at.year > 0 else f"BC{-at.year // 1000}"


# EDTF -----------------------------------------------------------------------------------------------------------------


def edtf(interval: Interval | None, *, mark: str = "") -> str | None:
    """An interval in EDTF (level 1), or None where EDTF cannot say it: it has no parts of a day, and years of four figures.

    `mark` is "~" for what is not exact, "?" for what is not sure.

    >>> edtf(unit(Grain.SEASON, Instant(2010, 12, 1)))
    '2010-12/2011-02'
    """
    if interval is None:
        return None
    start, end = interval.start, interval.end
    if (start is not None and start.year > LAST_YEAR) or (end is not None and end.year > LAST_YEAR):
        return None  # EDTF's years have four figures
    if start is not None and end is not None:
        if interval.grain < Grain.DAY:
            return str(start) if interval.grain < Grain.PART_OF_DAY else None
        return _edtf_closed(interval, start, end, mark)
    left = ".." if start is None else _edtf_day(start) + mark
    right = ".." if end is None else _edtf_day(last_day_of(end)) + mark
    return f"{left}/{right}" if left != right else None


def _edtf_closed(interval: Interval, start: Instant, end: Instant, mark: str) -> str:
    """First and last unit, at the coarsest grain that both sides lie on; one where they are the same."""
    if interval.grain is Grain.DECADE and interval == unit(Grain.DECADE, start) and start.year >= 10:  # the first has no year 0
        return f"{start.year // 10:03}X{mark}"
    if (start.month, start.day, end.month, end.day) == (1, 1, 1, 1):
        first, last = _edtf_year(start.year), _edtf_year(end.year - 1)
    elif start.day == end.day == 1:
        month = add_months(end, -1)
        first, last = f"{_edtf_year(start.year)}-{start.month:02}", f"{_edtf_year(month.year)}-{month.month:02}"
    else:
        whole = (end.hour, end.minute, end.second) == (0, 0, 0)
        first, last = _edtf_day(start), _edtf_day(from_ordinal(end.ordinal - 1) if whole else end)
    return first + mark if first == last else f"{first}{mark}/{last}{mark}"


def _edtf_year(year: int) -> str:
    return f"{'-' if year < 0 else ''}{abs(year):04}"


def _edtf_day(at: Instant) -> str:
    return f"{'-' if at.year < 0 else ''}{abs(at.year):04}-{at.month:02}-{at.day:02}"


def iso(interval: Interval) -> str:
    """An interval's days in ISO 8601, "start/end" with the last day told, for tables and logs."""
    left = "" if interval.start is None else iso_day(interval.start)
    if interval.grain < Grain.DAY and left:
        return left
    right = "" if interval.end is None else iso_day(last_day_of(interval.end))
    return left if left == right else f"{left}/{right}"
