"""Reading the published date: ISO first, then any explicit date that dateparser reads."""

from __future__ import annotations

import datetime as dt
import re

from timeline.errors import TimelineError, shown_value
from timeline.times.instant import Instant, instant_of, read_instant

_ISO_DATE = re.compile(r"(?:\d{4}-\d{2}-\d{2}|\d{8})(?:[T ]\d{2}:?\d{2}(?::?\d{2}(?:\.\d+)?)?)?(?:Z|[+-]\d{2}:?\d{2})?")
_FIGURES = re.compile(r"0?(\d{1,2})[./-]0?(\d{1,2})[./-]\d{4}")
_MONTHS_OF_YEAR = 12
_BEYOND_PYTHON = re.compile(r"(?:[+-]\d{4,5}|0000)-\d{2}-\d{2}")  # "-0043-03-15" is of 44 BC: only an `Instant` holds it


def read_published(
    published: str | dt.date | dt.datetime | Instant | None,
    *,
    name: str = "published",
    unknown: str = "None if it is not known",
) -> Instant | None:
    """The published date as an instant, with its offset where it has one; `TimelineError` where it is not a date.

    A date in figures alone that may be two days, such as "3/4/2022", is none. Errors call it by its `name`, and say what to
    give where it is `unknown`.

    >>> read_published("8 March 2022")
    Instant(2022, 3, 8)
    """
    if published is None or isinstance(published, Instant):
        return published
    advice = f"give an ISO date such as '2022-03-08', or {unknown}"
    if isinstance(published, dt.date):
        return instant_of(published)
    if not isinstance(published, str):
        raise TimelineError(f"{name}={shown_value(published)} is not a date: {advice}")
    text = published.strip()
    try:
        if _BEYOND_PYTHON.match(text):
            return read_instant(text)
        if _ISO_DATE.fullmatch(text):
            return instant_of(dt.datetime.fromisoformat(text))
    except ValueError as error:
        raise TimelineError(f"{name}={shown_value(published)} is not a date ({error}): {advice}") from None
    if _may_be_two_days(text):
        raise TimelineError(f"{name}={shown_value(published)} may be two days: {advice}")
    found = _from_dateparser(text)
    if found is None:
        raise TimelineError(f"{name}={shown_value(published)} is not a date: {advice}")
    return found


def _may_be_two_days(text: str) -> bool:
    """Whether a date in figures may be read month first or day first: "3/4/2022"; which one, the figures do not say."""
    figures = _FIGURES.fullmatch(text)
    return figures is not None and figures[1] != figures[2] and max(int(figures[1]), int(figures[2])) <= _MONTHS_OF_YEAR


def _from_dateparser(text: str) -> Instant | None:
    """An explicit date with a day, a month and a year; anything less is not a date of publication."""
    from timeline.times.foreign import explicit_date  # noqa: PLC0415 - dateparser is slow to import, seldom needed

    return explicit_date(text)
