"""How the tests of this folder write what was found: short strings that can be read and compared."""

from __future__ import annotations

import re

from timeline.times.expression import TimeExpression
from timeline.times.instant import Instant
from timeline.times.interval import Interval

_MARK = re.compile(r"\[\[(.+?)\]\]", re.DOTALL)


def unmark(marked: str) -> tuple[str, list[str]]:
    """The text without its [[marks]], and the marked spans in order."""
    return _MARK.sub(r"\1", marked), _MARK.findall(marked)


def side(instant: Instant | None) -> str:
    """An instant without what is zero: "2022-03-05", "2022-03-05T20:30", ".." where it is open."""
    if instant is None:
        return ".."
    day, _, clock = str(instant).partition("T")
    if clock[5:8] == ":00" and clock != "00:00:00":
        clock = clock[:5] + clock[8:]  # no seconds to tell
    return day if clock == "00:00:00" else f"{day}T{clock}"


def sides(interval: Interval | None) -> str:
    """An interval as "start/end", half-open; "-" where there is none."""
    return "-" if interval is None else f"{side(interval.start)}/{side(interval.end)}"


def told(time: TimeExpression) -> str:
    """Kind, value, the marks it has, and its interval: "DATE 2021 END 2021-09-01/2022-01-01"."""
    marks = [time.mod, time.quant and f"quant={time.quant}", time.freq and f"freq={time.freq}"]
    return " ".join([time.kind, time.value, *filter(None, marks), sides(time.interval)])


def placed(time: TimeExpression) -> str:
    """Value, signal and range: "2014 since 2014-01-01/.."."""
    return f"{time.value} {time.signal or '-'} {sides(time.range)}"
