"""TimeExpression: a span of text that tells a time."""

from __future__ import annotations

import attrs

from timeline.times.interval import Interval


@attrs.frozen(kw_only=True)
class TimeExpression:
    """A span of text that tells a time, with its meaning in TIMEX3, as an interval and in EDTF.

    `start_char` and `end_char` index the text (characters, end exclusive). `kind`, `value`, `mod`, `quant` and `freq` are
    those of TIMEX3 (ISO-TimeML, ISO 24617-1). `interval` is None where the words have no place in the calendar.
    `signal` is the word that places the event against the time ("since", "before"), `range` what the phrase means with
    its signal or partner ("since 2014": open at the end), None where it adds nothing. `edtf` is ISO 8601-2 or None.
    `rule` names what read the span, `anchor` is what it was read against.

    >>> import timeline
    >>> [found] = timeline.find_times("Talks were halted last fall.", published="2022-03-08")
    >>> found.text, found.value, found.edtf
    ('last fall', '2021-FA', '2021-09/2021-11')
    """

    start_char: int
    end_char: int
    text: str
    kind: str
    value: str
    mod: str | None = None
    quant: str | None = None
    freq: str | None = None
    interval: Interval | None = None
    signal: str | None = None
    range: Interval | None = None
    edtf: str | None = None
    rule: str
    anchor: Interval | None = None
