"""Characters that nobody sees: soft hyphens, zero-width spaces, marks of the direction of writing.

A reader sees "Monday" whatever is hidden in it; so times are looked for in what is seen, and their spans put back.
"""

from __future__ import annotations

import re

import attrs

from timeline.times.expression import TimeExpression

# Unicode's default ignorable characters that occur in prose (category Cf).
_INVISIBLE = re.compile("[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")


def hides(text: str) -> bool:
    """Whether a text has characters that nobody sees."""
    return not text.isascii() and _INVISIBLE.search(text) is not None


@attrs.frozen(eq=False)
class Seen:
    """What a reader sees of a text, and where each character of that stands in the whole text."""

    whole: str
    text: str
    places: list[int]

    @classmethod
    def of(cls, whole: str) -> Seen:
        r"""What is seen of a whole text.

        >>> Seen.of("Mon\u00adday").text
        'Monday'
        """
        places = [place for place, character in enumerate(whole) if not _INVISIBLE.match(character)]
        return cls(whole, "".join([whole[place] for place in places]), places)

    def put_back(self, time: TimeExpression) -> TimeExpression:
        """A time found in what is seen, with its span in the whole text."""
        start, end = self.places[time.start_char], self.places[time.end_char - 1] + 1
        return attrs.evolve(time, start_char=start, end_char=end, text=self.whole[start:end])
