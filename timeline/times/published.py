"""Reading the published date: ISO first, then any explicit date that dateparser reads."""

from __future__ import annotations

import datetime as dt
import re

from timeline.errors import TimelineError, shown_value
from timeline.times.instant import Instant, instant_of, read_instant

_ADVICE = "give an ISO date such as '2022-03-08', or None if it is not known"
_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:?\d{2}(?::?\d{2}(?:\.\d+)?)?)?(?:Z|[+-]\d{2}:?\d{2})?")
_BEYOND_PYTHON = re.compile(r"(?:[+-]\d{4,5}|0000)-\d{2}-\d{2}")  # "-0043-03-15" is of 44 BC: only an `Instant` holds it


def read_published(published: str | dt.date | dt.datetime | Instant | None) -> Instant | None:
    """The published date as an instant, with its offset where it has one; `TimelineError` where it is not a date.

    >>> read_published("8 March 2022")
    Instant(2022, 3, 8)
    """
    if published is None or isinstance(published, Instant):
        return published
    if isinstance(published, dt.date):
        return instant_of(published)
    if not isinstance(published, str):
        raise TimelineError(f"published={shown_value(published)} is not a date: {_ADVICE}")
    text = published.strip()
    try:
        if _BEYOND_PYTHON.match(text):
            return read_instant(text)
        if _ISO_DATE.fullmatch(text):
            return instant_of(dt.datetime.fromisoformat(text))
    except ValueError as error:
        raise TimelineError(f"published={shown_value(published)} is not a date ({error}): {_ADVICE}") from None
    found = _from_dateparser(text)
    if found is None:
        raise TimelineError(f"published={shown_value(published)} is not a date: {_ADVICE}")
    return found


def _from_dateparser(text: str) -> Instant | None:
    """An explicit date with a day, a month and a year; anything less is not a date of publication."""
    from timeline.times.foreign import explicit_date  # noqa: PLC0415 - dateparser is slow to import, seldom needed

    return explicit_date(text)
