"""Times told from the day of the text, written with their dates: a line stands alone, and has no "last month".

"A summit planned for next month was called off", written on 3 May 2024, is "planned for June 2024".
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from timeline.events.description.rendering import capital
from timeline.times.expression import TimeExpression
from timeline.times.interval import Grain, unit
from timeline.times.wording import phrase

_RULES = frozenset(
    {"ago", "last-unit", "this-unit", "next-unit", "last-piece", "this-piece", "next-piece", "the-next-unit", "the-next-piece"}
    | {"today", "weekday"}
)
_LINKS = (
    "through",
    "throughout",
    "over",
    "in",
    "on",
    "for",
    "until",
    "till",
    "since",
    "by",
    "before",
    "after",
    "during",
    "of",
    "to",
)
_NOUN_AFTER = re.compile(
    r" (?!(?:after|before|that|when|while|as|in|at|to|and|but|because|by|for|from|with|over|on|during)\b)"
    r"(?!(?:was|were|is|are|will|has|have|had)\b)[a-z]"
)
_COMPARED = r"(?<!\bfrom )(?<!\bthan )"  # "up 9 percent from last year": what that is is told by the figure's own date
_NOW = ("today", "tonight")


def with_dates(summary: str, times: Iterable[TimeExpression]) -> str:
    """A summary whose deictic times have their dates in place of their words; what is quoted stays as it was said.

    >>> import timeline
    >>> text = "A summit planned for next month was called off on Monday."
    >>> [found] = timeline.extract(text, published="2024-05-03")
    >>> found.summary
    'A summit planned for June 2024 was called off'
    """
    if any(mark in summary for mark in '"“”'):
        return summary
    for time in times:
        if time.text not in summary:
            continue
        if time.rule == "part-noun":
            summary = summary.replace(time.text, _with_whole_dated(time))
        elif time.rule in _RULES and (date := _date(time)) is not None:
            summary = _dated(summary, time, date)
    return summary


def _with_whole_dated(time: TimeExpression) -> str:
    """The words of a part of a time, with the date of what it is a part of: "the end of June 2024", for "of next month"."""
    whole = re.search(r"(?:this|last|next) (month|year)$", time.text)
    if whole is None or time.interval is None or time.interval.start is None:
        return time.text
    date = phrase(unit(Grain.MONTH if whole[1] == "month" else Grain.YEAR, time.interval.start))
    return time.text[: whole.start()] + date


def _dated(summary: str, time: TimeExpression, date: str) -> str:
    """A summary with a date for a time: behind the word that links it, "until June 2024", or "on" or "in" it."""
    found = re.search(
        rf"(?:\b({'|'.join(_LINKS)}) (?:the (?=\w+day\b))?)?{_COMPARED}\b{re.escape(time.text)}\b(?!['’-])", summary
    )
    is_loose = found is not None and (found[1] is None or found[0].startswith(f"{found[1]} the "))
    if found is not None and found[1] is None and summary[: found.start()].endswith(" the "):
        return summary  # "over the next year or so"
    if found is None or (is_loose and time.rule == "weekday" and _NOUN_AFTER.match(summary[found.end() :])):
        return summary  # "make Sunday shifts compulsory", "by the Tuesday deadline"
    if found[1] is None and (not found.start() or summary[: found.start()].endswith(_BEFORE_BARE)):
        date = date if found.start() else capital(date)
        return f"{summary[: found.start()]}{date}{summary[found.end() :]}"  # "Monday and Tuesday were declared holidays"
    link = found[1] or ("on" if time.interval is not None and time.interval.grain is Grain.DAY else "in")
    return f"{summary[: found.start()]}{link} {date}{summary[found.end() :]}"


_BEFORE_BARE = (" and ", " with ", " early as ", " late as ", " spent ", " spend ", " at least ")  # here without "on"


def _date(time: TimeExpression) -> str | None:
    """The date of a time of a day, a week, or a month or more; none of what is told roughly."""
    interval = time.interval
    if interval is None or time.mod is not None or time.text.lower() in _NOW or time.text.lower().startswith("the current"):
        return None
    if interval.grain is Grain.WEEK and interval.start is not None:
        return f"the week of {phrase(unit(Grain.DAY, interval.start))}"
    is_told = interval.grain is Grain.DAY or Grain.MONTH <= interval.grain <= Grain.YEAR
    told = phrase(interval) if is_told else None
    return f"the {told}" if told is not None and interval.grain is Grain.QUARTER else told
