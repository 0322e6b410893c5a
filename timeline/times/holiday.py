"""When holidays are, by the holidays library (United States) and, for those of Easter, dateutil."""

from __future__ import annotations

import functools

_EASTER = {"Easter Sunday": 0, "Good Friday": -2, "Easter Monday": 1}
_ALWAYS = ("Christmas Day", "Christmas Eve", "New Year's Day", "New Year's Eve")  # older than the law that made them holidays


def holiday_date(name: str, year: int) -> tuple[int, int] | None:
    """Month and day of a holiday, by the library's name, in a year; None where it was not held or is not known.

    >>> holiday_date("Thanksgiving Day", 2021)
    (11, 25)
    """
    if name in _EASTER:
        return _of_easter(name, year)
    if name == "Election Day":  # the library has it in presidential years only
        return _election_day(year)
    return _of_year(year).get(name) or (_of_year(2000).get(name) if name in _ALWAYS else None)


def _election_day(year: int) -> tuple[int, int]:
    """The Tuesday after the first Monday of November (2 U.S.C. 7)."""
    import datetime as dt  # noqa: PLC0415 - for the next line alone

    second = dt.date(2000 + year % 400, 11, 2)
    return 11, 2 + (1 - second.weekday()) % 7


def _of_easter(name: str, year: int) -> tuple[int, int] | None:
    if not 1583 <= year <= 4099:  # the Gregorian rule's years
        return None
    import datetime as dt  # noqa: PLC0415 - for the next line alone

    from dateutil.easter import easter  # noqa: PLC0415 - slow to import, seldom needed

    day = easter(year) + dt.timedelta(days=_EASTER[name])
    return day.month, day.day


@functools.lru_cache(maxsize=32)
def _of_year(year: int) -> dict[str, tuple[int, int]]:
    """The days of a year by their names; an empty one outside the library's years."""
    if not 1 <= year <= 9999:
        return {}
    from holidays import country_holidays  # noqa: PLC0415 - slow to import, seldom needed
    from holidays.constants import PUBLIC, UNOFFICIAL  # noqa: PLC0415

    days = country_holidays("US", years=year, observed=False, categories=(PUBLIC, UNOFFICIAL), language="en_US")
    return {name: (day.month, day.day) for day, names in days.items() for name in names.split("; ")}
