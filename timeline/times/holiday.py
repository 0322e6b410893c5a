"""When holidays are, by the holidays library and, for those counted from Easter, dateutil.

A holiday is told by its name in the library's calendar of the United States ("Labor Day"), or of another country after its
code ("IL:Yom Kippur"). Those of Muslims hang on when the moon is seen: the library's dates may be a day off.
"""

from __future__ import annotations

import datetime as dt
import functools

_EASTER = {
    "Shrove Tuesday": -47,
    "Ash Wednesday": -46,
    "Palm Sunday": -7,
    "Maundy Thursday": -3,
    "Good Friday": -2,
    "Easter Sunday": 0,
    "Easter Monday": 1,
    "Ascension Day": 39,
    "Pentecost": 49,
    "Whit Monday": 50,
    "Trinity Sunday": 56,
    "Corpus Christi": 60,
}
# Feasts by which the years of England and its courts were reckoned (Cheney, "A Handbook of Dates", 2000): month and day.
_FIXED = {
    "Epiphany": (1, 6),
    "Candlemas": (2, 2),
    "Lady Day": (3, 25),
    "St. George's Day": (4, 23),
    "Midsummer Day": (6, 24),
    "Lammas": (8, 1),
    "Michaelmas": (9, 29),
    "All Hallows": (11, 1),
    "All Souls' Day": (11, 2),
    "Martinmas": (11, 11),
}
# Older than the law that made them holidays.
_ALWAYS = ("Christmas Day", "Christmas Eve", "New Year's Day", "New Year's Eve", "GB:Boxing Day")
_UNTIL = {"AF:First Day of Ramadan": "AF:Eid al-Fitr"}  # Ramadan is the month before the feast


def holiday_days(name: str, year: int) -> tuple[int, int, int] | None:
    """Month and day when a holiday starts in a year, and how many days it has; None where it was not held or is not known.

    >>> holiday_days("Thanksgiving Day", 2021), holiday_days("IL:Hanukkah", 2022)
    ((11, 25, 1), (12, 19, 8))
    """
    if name in _EASTER:
        return _of_easter(name, year)
    if name in _FIXED:
        return (*_FIXED[name], 1)
    if name == "Election Day":  # the library has it in presidential years only
        return _election_day(year)
    found = _of_year(name, year)
    if found is None and name in _ALWAYS:
        return _of_year(name, 2000)
    return found


def _election_day(year: int) -> tuple[int, int, int]:
    """The Tuesday after the first Monday of November (2 U.S.C. 7)."""
    second = dt.date(2000 + year % 400, 11, 2)
    return 11, 2 + (1 - second.weekday()) % 7, 1


def _of_easter(name: str, year: int) -> tuple[int, int, int] | None:
    if not 326 <= year <= 4099:  # the rule of Nicaea's years
        return None
    from dateutil.easter import EASTER_JULIAN, EASTER_WESTERN, easter  # noqa: PLC0415 - slow to import, seldom needed

    rule = EASTER_JULIAN if year < _GREGORIAN else EASTER_WESTERN  # a day of 1437 is told by the calendar of 1437
    day = easter(year, rule) + dt.timedelta(days=_EASTER[name])
    return day.month, day.day, 1


_GREGORIAN = 1583


def _of_year(name: str, year: int) -> tuple[int, int, int] | None:
    """The first day of a year with this name, and how many follow with it in theirs ("Pesach", "Pesach holiday", …)."""
    if not 1 <= year < dt.MAXYEAR:
        return None
    country, _, name = name.rpartition(":")
    days = _calendar(country or "US", year) | _calendar(country or "US", year + 1)
    start = min((day for day, names in days.items() if day.year == year and name in names), default=None)
    if start is None:
        return None
    if until := _UNTIL.get(f"{country}:{name}"):
        ends = [day for day, names in days.items() if until.rpartition(":")[2] in names and day > start]
        return (start.month, start.day, (min(ends) - start).days) if ends else None
    count = 1
    while any(name in other for other in days.get(start + dt.timedelta(days=count), ())):
        count += 1
    return start.month, start.day, count


@functools.lru_cache(maxsize=64)
def _calendar(country: str, year: int) -> dict[dt.date, tuple[str, ...]]:
    """The names of a year's holidays by their day; an empty one outside the library's years."""
    import holidays  # noqa: PLC0415 - slow to import, seldom needed

    categories = getattr(holidays, country).supported_categories
    days = holidays.country_holidays(country, years=year, observed=False, categories=categories, language="en_US")
    return {day: tuple(names.replace(" (estimated)", "").split("; ")) for day, names in days.items()}
