"""Events of a history at a date of their sentence, where its words leave that open: by the model that has learned from news.

A day long after all that a history tells stands for its published day, of which nothing is said. Dates of other sentences are
left to the order of telling (`narration`): read by the model, most were wrong.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from timeline.events.detection.detect import Trigger
from timeline.events.placement.attachment import Attachment
from timeline.events.placement.likely.readings import names_a_day, within
from timeline.events.placement.likely.time_model import TimeModel, readings_of
from timeline.events.placement.likely.told_dates import Story, dates_near, find_dates
from timeline.model import EventTime
from timeline.times.anchors import GENERATION
from timeline.times.expression import TimeExpression
from timeline.times.instant import LAST_YEAR, Instant

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Doc

_LEAST = 0.6  # how likely a reading must be (docs/measurements.md)


def at_dates_beside(
    doc: Doc,
    triggers: Sequence[Trigger],
    attachments: Sequence[Attachment],
    expressions: Sequence[TimeExpression],
    model: TimeModel,
) -> Iterator[Attachment]:
    """Attachments of a history, in their order: those without any time at a date of their sentence, where that is likely."""
    dates = find_dates(doc, expressions)
    if not dates:
        yield from attachments
        return
    day = _long_after(max(date.last for date in dates))
    story = Story(doc, triggers, attachments, dates, day)
    near = dates_near(story)[0]
    found = dict(zip(story.undated, zip(near, readings_of(story, near, model.weights), strict=True), strict=True))
    for place, attachment in enumerate(attachments):
        ways, readings = found.get(place, ((), iter(())))
        beside = {way.date for way in ways if way.how.startswith("beside")}
        is_open = attachment.time == EventTime(single_day=attachment.time.single_day) and attachment.factuality == "happened"
        reading = next((one for one in readings if one.name in _THEN and one.date in beside), None) if is_open else None
        reading = reading if reading is not None and reading.likely >= _LEAST else None
        time = None if reading is None else within(reading.time(day, {}), attachment.bounds)
        if reading is None or time is None:
            yield attachment
        else:
            kind = "day" if names_a_day(time) else "bound"
            reason = f"{attachment.reason}; events told so mostly lie {reading.reason}"
            yield attachment.at(time, model.sureness.of(kind, reading.likely), reason, kind, reading.likely)


_THEN = frozenset({"at", "throughout"})


def _long_after(day: Instant) -> Instant:
    """A day two generations after another, or the last of the calendar."""
    return Instant(min(day.year + 2 * GENERATION, LAST_YEAR), 1, 1)
