"""Datelines: the place and day that head news ("MIAMI, March 8, 2022 (AP) --") or a letter ("Paris, 3 May 1789.")."""

from __future__ import annotations

import re

_PLACE = re.compile(r"[A-Z][A-Z'’.-]+(?: [A-Z'’.-]+)*(?:, [A-Z][\w.]*(?: [A-Z][\w.]*)*)?,? \(?")
_LONGEST = 100  # characters of a place, with its state or country
_PLACE_OF_LETTER = re.compile(r"(?:[A-Z][\w.'’-]*(?: (?:(?:near|by|on|in|at|of) )?[A-Z][\w.'’-]*)*, ?)+")
_END_OF_HEAD = re.compile(r"\.?(?:\s*\n|\s*$| --|\. |(?<=\d)\. )")
_AGENCY = re.compile(r",?(?: ?\([A-Z][\w ./-]*\))? ?\)?(?:--|—|–|-|_|:)", re.DOTALL)


def in_dateline(text: str, start: int, end: int) -> bool:
    """Whether a span of a text is the day of its dateline: after a place in capitals at a line's start, before a dash; or, at
    the text's own start, after any place and at the end of its sentence.

    >>> text = "MIAMI, March 8, 2022 (AP) -- Storms hit the city today."
    >>> in_dateline(text, 7, 20)
    True
    """
    line = text[max(start - _LONGEST, 0) : start].rpartition("\n")[2]
    if len(line) >= _LONGEST:
        return False
    if _PLACE.fullmatch(line.lstrip()) is not None and _AGENCY.match(text, end) is not None:
        return True
    heads = not text[: max(start - len(line), 0)].strip() if start < 2 * _LONGEST else False
    return heads and _PLACE_OF_LETTER.fullmatch(line.lstrip()) is not None and _END_OF_HEAD.match(text, end) is not None
