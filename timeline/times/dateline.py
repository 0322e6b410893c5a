"""Datelines: the place and day at the head of a news text, "MIAMI, March 8, 2022 (AP) --"."""

from __future__ import annotations

import re

_PLACE = re.compile(r"[A-Z][A-Z'’.-]+(?: [A-Z'’.-]+)*(?:, [A-Z][\w.]*(?: [A-Z][\w.]*)*)?,? \(?")
_LONGEST = 100  # characters of a place, with its state or country
_AGENCY = re.compile(r",?(?: ?\([A-Z][\w ./-]*\))? ?\)?(?:--|—|–|-|_|:)", re.DOTALL)


def in_dateline(text: str, start: int, end: int) -> bool:
    """Whether a span of a text is the day of its dateline: after a place in capitals at a line's start, before a dash.

    >>> text = "MIAMI, March 8, 2022 (AP) -- Storms hit the city today."
    >>> in_dateline(text, 7, 20)
    True
    """
    line = text[max(start - _LONGEST, 0) : start].rpartition("\n")[2]
    return len(line) < _LONGEST and _PLACE.fullmatch(line.lstrip()) is not None and _AGENCY.match(text, end) is not None
