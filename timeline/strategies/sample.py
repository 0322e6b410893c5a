"""Samples: words of time whose meaning is known, because they were made from it."""

from __future__ import annotations

import datetime as dt
from typing import Literal

import attrs

from timeline.strategies.units import interval_of, unit_of
from timeline.times.expression import TimeExpression
from timeline.times.interval import Grain, Interval
from timeline.times.terms import Term

Direction = Literal["past", "future"]


@attrs.frozen
class Sample:
    """A phrase and what it means to a reader of `published`.

    `kind`, `value`, `mod`, `quant` and `freq` are TIMEX3's (ISO 24617-1); `interval` is half-open, None where the phrase
    has no place in the calendar; `edtf` is ISO 8601-2, None where that cannot say it. `direction` is where the tense must
    look for this meaning, None where the words alone say which one is meant. `term` is the meaning the phrase was made from.

    >>> from timeline.strategies.drawing import sample_of
    >>> from timeline.times.terms import Last, Season
    >>> sample = sample_of(Last(Season("FA")), dt.date(2022, 3, 8))
    >>> sample.text, sample.value, sample.edtf
    ('last fall', '2021-FA', '2021-09/2021-11')
    """

    text: str
    published: dt.date
    kind: str
    value: str
    interval: Interval | None = None
    edtf: str | None = None
    mod: str | None = attrs.field(default=None, kw_only=True)
    quant: str | None = attrs.field(default=None, kw_only=True)
    freq: str | None = attrs.field(default=None, kw_only=True)
    direction: Direction | None = attrs.field(default=None, kw_only=True)
    term: Term = attrs.field(kw_only=True)

    def expression(self, start_char: int, joined: Interval | None = None) -> TimeExpression:
        """The sample where it stands in a text, as `find_times` would give it; `joined` is its range."""
        return TimeExpression(
            start_char=start_char,
            end_char=start_char + len(self.text),
            text=self.text,
            kind=self.kind,
            value=self.value,
            mod=self.mod,
            quant=self.quant,
            freq=self.freq,
            interval=self.interval,
            range=joined,
            edtf=self.edtf,
            rule="sample",
            anchor=interval_of(unit_of(Grain.DAY, self.published), Grain.DAY),
        )


@attrs.frozen
class Sentence:
    """A text, the samples it tells in order, and the offset at which each starts; nothing else in it is a time.

    `ranges` are what the phrases mean with the words around them ("since 2014": open at the end), None where that is no
    more than the phrase says.
    """

    text: str
    published: dt.date
    samples: tuple[Sample, ...] = ()
    starts: tuple[int, ...] = ()
    ranges: tuple[Interval | None, ...] = ()

    @property
    def spans(self) -> tuple[tuple[int, int], ...]:
        """Start and end of each sample in the text, end exclusive."""
        return tuple((start, start + len(sample.text)) for start, sample in zip(self.starts, self.samples, strict=True))
