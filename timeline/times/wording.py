"""How a time is worded for people: "5–6 March 2022 (weekend)", "fall 2021", "44 BC"."""

from __future__ import annotations

from timeline.times.instant import Instant, add_days, add_months, iso_offset
from timeline.times.interval import Grain, Interval, unit
from timeline.times.notation import season_name
from timeline.times.parts import third

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_SEASONS = {"SP": "spring", "SU": "summer", "WI": "winter"}
_ORDINALS = ("first", "second", "third", "fourth")
_THIRDS = ("early", "mid", "late")


def phrase(interval: Interval, *, south: bool = False, fall: str = "fall") -> str:
    """An interval as people write it, no finer than its grain; `fall` is what the season is called.

    >>> phrase(unit(Grain.WEEKEND, Instant(2022, 3, 1)))
    '5–6 March 2022 (weekend)'
    >>> phrase(unit(Grain.SEASON, Instant(2021, 10, 1)))
    'fall 2021'
    >>> phrase(Interval(Instant(2021, 9), Instant(2022), Grain.YEAR))
    'late 2021'
    """
    start, end = interval.start, interval.end
    if start is None or end is None:
        return _open_phrase(start, end)
    if interval.grain < Grain.DAY:
        return _time_phrase(interval, start, end)
    whole = unit(interval.grain, start)
    if interval == whole:
        return _unit_phrase(start, interval.grain, south, fall)
    for index, name in enumerate(_THIRDS):
        if interval == third(whole, index):
            named = _unit_phrase(whole.start or start, interval.grain, south, fall)
            if interval.grain <= Grain.WEEK:
                place = "in the middle of" if name == "mid" else f"{name} on" if interval.grain is Grain.DAY else f"{name} in"
                return f"{place} {named}"
            joint = "-" if name == "mid" else " "
            article = "the " if named.startswith("the ") else ""
            return article + name + joint + named.removeprefix("the ")
    return _days_phrase(start, end, interval.grain)


def _open_phrase(start: Instant | None, end: Instant | None) -> str:
    if start is not None:
        return f"from {_day_phrase(start)} on"
    return f"before {_day_phrase(end)}" if end is not None else "at an unknown time"


def _year_phrase(year: int) -> str:
    return str(year) if year > 999 else f"AD {year}" if year > 0 else f"{1 - year} BC"


def _day_phrase(at: Instant) -> str:
    return f"{at.day} {MONTHS[at.month - 1]} {_year_phrase(at.year)}"


def _unit_phrase(start: Instant, grain: Grain, south: bool, fall: str) -> str:
    year = _year_phrase(start.year)
    match grain:
        case Grain.MONTH:
            return f"{MONTHS[start.month - 1]} {year}"
        case Grain.QUARTER:
            return f"{_ORDINALS[(start.month - 1) // 3]} quarter of {year}"
        case Grain.HALF:
            return f"{_ORDINALS[(start.month - 1) // 6]} half of {year}"
        case Grain.SEASON:
            name = season_name(start, south=south)
            after = _year_phrase(start.year + 1)
            after = after if (start.year + 1) % 100 == 0 else after[-2:]  # "winter 1899–1900"
            both = f"{year}–{after}" if start.month == 12 and start.year > 0 else year
            return f"{_SEASONS.get(name, fall)} {both}"
        case Grain.YEAR:
            return year
        case Grain.DECADE:
            decade = unit(Grain.DECADE, start).start or start
            return f"the {decade.year // 10 * 10}s" if decade.year > 0 else f"the {(1 - decade.year) // 10 * 10}s BC"
        case Grain.CENTURY | Grain.MILLENNIUM:
            size = 100 if grain is Grain.CENTURY else 1000
            number = (start.year - 1) // size + 1
            ordinal = _ordinal(number) if number > 0 else _ordinal(1 - number)
            return f"the {ordinal} {grain.value}" + ("" if number > 0 else " BC")
        case Grain.WEEK | Grain.WEEKEND:
            whole = unit(grain, start)
            return f"{_days_phrase(whole.start or start, whole.end or start)} ({grain.value})"
        case _:
            return _day_phrase(start)


def _ordinal(number: int) -> str:
    ending = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _years_phrase(first: int, last: int) -> str:
    if first == last:
        return _year_phrase(first)
    if last <= 0:
        return f"{1 - first}–{1 - last} BC"
    return f"{_year_phrase(first)}–{_year_phrase(last)}"


def _days_phrase(start: Instant, end: Instant, grain: Grain = Grain.DAY) -> str:
    """A run of days, months or years, each part said once: "5–6 March 2022", "2010–2012"."""
    if (start.month, start.day, end.month, end.day) == (1, 1, 1, 1):
        return _years_phrase(start.year, end.year - 1)
    if grain >= Grain.YEAR and (start.month, start.day, end.day) == (1, 1, 1) and start.year < add_months(end, -1).year:
        return f"{_year_phrase(start.year)}–{_days_phrase(add_months(end, -1), end)}"  # "from 2011 until April 2017"
    if start.day == end.day == 1 and start.hour == end.hour == 0:
        last_month = add_months(end, -1)
        if last_month == start:
            return f"{MONTHS[start.month - 1]} {_year_phrase(start.year)}"
        left = MONTHS[start.month - 1] + ("" if start.year == last_month.year else f" {_year_phrase(start.year)}")
        return f"{left}–{MONTHS[last_month.month - 1]} {_year_phrase(last_month.year)}"
    last = add_days(end, -1) if end.hour == end.minute == end.second == 0 else end
    if (start.year, start.month, start.day) == (last.year, last.month, last.day):
        return _day_phrase(start)
    if (start.year, start.month) == (last.year, last.month):
        return f"{start.day}–{_day_phrase(last)}"
    left = f"{start.day} {MONTHS[start.month - 1]}" + ("" if start.year == last.year else f" {_year_phrase(start.year)}")
    return f"{left} – {_day_phrase(last)}"


_PARTS_OF_DAY = {(6, 12): "morning", (11, 13): "midday", (12, 18): "afternoon", (18, 0): "evening", (18, 6): "night"}
_PARTS_OF_DAY |= {
    (first + 2 * third, (first + 2 * third + 2) % 24): f"{which}{name}"
    for first, name in ((6, "morning"), (12, "afternoon"), (18, "evening"))
    for third, which in enumerate(("early ", "mid-", "late "))
}


def _time_phrase(interval: Interval, start: Instant, end: Instant) -> str:
    if interval.grain is Grain.PART_OF_DAY:
        name = _PARTS_OF_DAY.get((start.hour, end.hour))
        return f"{_day_phrase(start)}, " + (name or f"between {start.hour:02}:00 and {end.hour:02}:00")
    zone = "" if start.offset is None else " UTC" if start.offset == 0 else f" UTC{iso_offset(start.offset)}"
    seconds = f":{start.second:02}" if interval.grain is Grain.SECOND else ""
    return f"{_day_phrase(start)}, {start.hour:02}:{start.minute:02}{seconds}{zone}"
