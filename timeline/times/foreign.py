"""Explicit dates in other forms and languages, read by dateparser: of its answers only the fields that the words gave."""

from __future__ import annotations

import datetime as dt
import functools
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import attrs

from timeline.errors import TimelineError, shown_value
from timeline.times.anchors import Anchors
from timeline.times.expression import TimeExpression
from timeline.times.instant import Instant, instant_of
from timeline.times.interval import Grain, unit
from timeline.times.notation import edtf, kind, value
from timeline.times.resolve import resolve
from timeline.times.terms import Bare, Calendar, Month, MonthDay, Term, Weekday

if TYPE_CHECKING:
    from dateparser.date import DateDataParser

# dateparser fills unsaid fields from this base; they are dropped, so that any day serves. Without one it reads the clock.
_BASE = dt.datetime(2000, 1, 1)  # noqa: DTZ001 - a constant, not a moment
_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_LONGEST = 60  # characters: no explicit date is longer, and dateparser is slow on what is
_TOKEN = re.compile(r"\d+(?:[./-]\d+)*|[^\W\d_]+\.?|\s+|.", re.DOTALL)
_YEAR = re.compile(r"(?<!\d)\d{4}(?:[./-]\d{1,2}[./-]\d{1,2})?(?!\d)")  # that ends a date, or starts one in figures
_FULL_NUMERIC = re.compile(r"\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{4}")


def _settings() -> dict[str, Any]:
    return {"RELATIVE_BASE": _BASE, "PARSERS": ["absolute-time"]}


def explicit_date(text: str) -> Instant | None:
    """A full date in any form and language that dateparser reads as day, month and year; else None.

    >>> explicit_date("mardi 8 mars 2022")
    Instant(2022, 3, 8)
    """
    if not text or len(text) > _LONGEST:
        return None
    from dateparser.date import DateDataParser  # noqa: PLC0415 - slow to import, seldom needed

    data = DateDataParser(settings=_settings()).get_date_data(text)
    if data.date_obj is None or not {"year", "month", "day"} <= set(data.parts) or not re.search(r"\d{4}", text):
        return None
    found = instant_of(data.date_obj)
    return found if "time" in data.parts else attrs.evolve(found, hour=0, minute=0, second=0)


@attrs.frozen(eq=False)
class _Locale:
    """The words of a language that dateparser's own data list for months and weekdays, and its parser.

    `short` are the names of months that only begin another one, such as "mar": alone they are other words too.
    """

    parser: DateDataParser
    months: frozenset[str]
    short: frozenset[str]
    weekdays: dict[str, int]
    links: frozenset[str]


@functools.cache
def _locale(language: str) -> _Locale:
    from dateparser.date import DateDataParser  # noqa: PLC0415 - slow to import, seldom needed
    from dateparser.languages.loader import default_loader  # noqa: PLC0415

    if language.startswith("en-"):  # dateparser knows it, but English has rules of its own
        raise TimelineError(f"language={language!r}: English has no regions here: give 'en', and day_first for 3/4 of April")
    try:
        info = default_loader.get_locale(language).info
    except (ValueError, AttributeError):
        raise TimelineError(f"language={shown_value(language)} is unknown: give a code such as 'en', 'fr' or 'de'") from None
    # Chinese and Japanese write a date with a sign after each number.
    signs = {word for name in ("year", "month", "day") for word in info[name] if len(word) == 1 and not word.isascii()}
    names = [{word.lower() for word in info[name]} for name in _MONTHS]
    return _Locale(
        parser=DateDataParser(locales=[language], settings=_settings()),
        months=frozenset().union(*names) | signs,
        short=frozenset(word for same in names for word in same if any(_begins(word, other) for other in same)),
        weekdays={word.lower(): number for number, name in enumerate(_WEEKDAYS, 1) for word in info[name] if len(word) > 3},
        links=frozenset(word.lower() for word in [*info.get("skip", []), *info.get("pertain", [])] if word.isalpha()),
    )


def _begins(word: str, other: str) -> bool:
    stem = word.rstrip(".")
    return other.startswith(stem) and len(other.rstrip(".")) > len(stem)


def find_foreign_times(text: str, moment: Instant | None, language: str) -> tuple[TimeExpression, ...]:
    """The explicit dates of a text in another language than those with rules of their own."""
    locale = _locale(language)
    anchors = Anchors(None if moment is None else unit(Grain.DAY, moment), moment)
    return tuple(_expression(text, start, end, term, anchors) for start, end, term in _read(text, locale))


def _expression(text: str, start: int, end: int, term: Term, anchors: Anchors) -> TimeExpression:
    dated = resolve(term, anchors)
    interval = dated.interval if dated else None
    return TimeExpression(
        start_char=start,
        end_char=end,
        text=text[start:end],
        kind=kind(term),
        value=value(term, interval, anchors.published),
        interval=interval,
        edtf=edtf(interval),
        rule="explicit-date",
        anchor=dated.anchor if dated else None,
    )


def _read(text: str, locale: _Locale) -> Iterator[tuple[int, int, Term]]:
    """Runs of numbers and listed words, each read as a whole, or else up to each of its years; what is no date is left out."""
    for start, end in _runs(text, locale):
        term = _term(text[start:end], locale)
        ends = (year.end() for year in _YEAR.finditer(text, start, end))
        cuts = [end] if term else [*(at for at in ends if at < end), end]
        opens = start
        for cut in cuts:
            term = term or _term(text[opens:cut], locale)
            if term is not None:
                yield opens, cut, term
            term = None
            following = (match for match in _TOKEN.finditer(text, cut, end) if _opens(match.group().lower(), locale))
            opens = next((match.start() for match in following), end)


def _runs(text: str, locale: _Locale) -> Iterator[tuple[int, int]]:
    """Spans that begin and end in a number, a month or a weekday, with only links, commas and spaces between."""
    start = end = -1
    for match in _TOKEN.finditer(text):
        word = match.group().lower()
        if _opens(word, locale):
            start = match.start() if start < 0 else start
            end = match.end() - (word[-1] == "." and word not in locale.months)
        elif start >= 0 and not (word.rstrip(".") in locale.links or word in (",", ".") or (word.isspace() and "\n" not in word)):
            yield start, end
            start = -1
    if start >= 0:
        yield start, end


def _opens(word: str, locale: _Locale) -> bool:
    """Whether a word can begin or end a date: a number, a month or a weekday."""
    bare = word.rstrip(".")
    return word[0].isdecimal() or word in locale.months or bare in locale.months or bare in locale.weekdays


def _term(phrase: str, locale: _Locale) -> Term | None:
    phrase = " ".join(phrase.split())
    if len(phrase) > _LONGEST or phrase.lower().rstrip(".") in locale.short:
        return None
    words = {word.rstrip(".") for word in re.findall(r"[^\W\d_]+\.?", phrase.lower())}
    if phrase.lower() in locale.weekdays:
        return Bare(Weekday(locale.weekdays[phrase.lower()]))
    has_month = bool(words & locale.months) or any(f"{word}." in locale.months for word in words)
    if not has_month and not _FULL_NUMERIC.fullmatch(phrase):
        return None
    data = locale.parser.get_date_data(phrase)
    if data.date_obj is None:
        return None
    found, parts = data.date_obj, set(data.parts)
    if "day" not in parts and re.search(r"(?<!\d)\d{1,2}(?!\d)", phrase):
        return None  # a number that is no day of the month: "le 45 mars"
    match "year" in parts, "month" in parts, "day" in parts:
        case True, True, True:
            return Calendar(found.year, found.month, found.day)
        case True, True, False:
            return Calendar(found.year, found.month)
        case False, True, True:
            return Bare(MonthDay(found.month, found.day))
        case False, True, False:
            return Bare(Month(found.month))
        case _:
            return None
