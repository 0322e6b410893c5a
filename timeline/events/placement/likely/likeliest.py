"""The likeliest time of an event without a date: how events told so lie to the published day, or to a date that the text tells.

What the text says for certain rules out the readings of the model (`time_model`) that it contradicts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

import attrs

from timeline.events.detection.detect import Trigger
from timeline.events.placement.attachment import Attachment
from timeline.events.placement.counted.wars import told_by_war
from timeline.events.placement.likely.beside_dates import at_dates_beside
from timeline.events.placement.likely.narration import go_on_from_days, gone_on, narrate
from timeline.events.placement.likely.readings import OF_DAY, names_a_day, time_of, within
from timeline.events.placement.likely.time_model import Reading, Sureness, TimeModel, by_its_words, readings_of
from timeline.events.placement.likely.told_dates import Before, Story, dates_near, death_over_work, find_dates
from timeline.model import EventTime
from timeline.times.expression import TimeExpression
from timeline.times.instant import Instant, day_of

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Doc, Token

_NAMED = 0.35  # how likely a reading must be to name a day: with less, most are wrong (docs/measurements.md)
_NOT_TODAY = ("recently", "previously", "formerly")


def likeliest(
    doc: Doc,
    triggers: Sequence[Trigger],
    attachments: Sequence[Attachment],
    expressions: Sequence[TimeExpression],
    published: Instant | None,
    model: TimeModel,
    before: Before = Before(),  # noqa: B008 - a frozen value
) -> tuple[tuple[Attachment, ...], Before]:
    """Attachments with their likeliest time, how sure it is, and why; and what is told before the text that follows.

    `expressions` are all that the text has.
    """
    sureness = model.sureness
    if published is None:
        in_order = narrate(triggers, [by_its_words(attachment, sureness) for attachment in attachments])
        return tuple(at_dates_beside(doc, triggers, in_order, expressions, model)), before
    day = day_of(published)
    story = Story(doc, triggers, attachments, find_dates(doc, expressions, before.sentences), day, before)
    old = frozenset(story.undated if before.is_of_long_ago else story.told_of_another_age)
    told_in_order: Mapping[int, Attachment] = {}
    if old:
        by_words = [by_its_words(attachment, sureness) for attachment in attachments]
        in_order = narrate(triggers, by_words, published)
        told_in_order = {place: one for place, one in enumerate(in_order) if one is not by_words[place] and place in old}
    near, after = dates_near(story)
    before_it = {place: dated for place, dated in go_on_from_days(triggers, attachments, published) if place not in old}
    of_day = {name: time_of(name, day) for name in OF_DAY}
    read: dict[int, Attachment | None] = {}
    for place, readings in zip(story.undated, readings_of(story, near, model.weights), strict=True):
        token = None if place in old else triggers[place].token
        times = ((reading, reading.time(day, of_day)) for reading in readings)
        attachment, dated = attachments[place], before_it.get(place)
        if dated is not None:
            attachment = gone_on(attachment, attachments[dated], triggers[dated], published)
        is_read = attachment.time != EventTime()
        likely = attachment if is_read else _likeliest(attachment, times, sureness, story, token)
        if likely is not None and dated is not None:  # the order of telling is no certainty
            likely = attrs.evolve(likely, bounds=attachments[place].bounds)
        says_when = likely is not None and likely.time.begin.earliest is not None
        read[place] = likely if says_when else told_in_order.get(place, likely)
    return tuple(read.get(place) or by_its_words(one, sureness) for place, one in enumerate(attachments)), after


def _is_of_before(verb: Token) -> bool:
    """Whether a verb tells what was not done today: "recently", "some time ago", "at the age of seven", "after the War"."""
    children = verb.children
    if any(child.lower_ in _NOT_TODAY for child in children) or told_by_war(verb) or death_over_work(verb):
        return True
    near = (*children, *(inner for child in verb.rights if child.dep_ in ("dobj", "xcomp") for inner in child.rights))
    phrases = (noun for child in near if child.lower_ in ("at", "ago") for noun in child.children)
    return any(noun.lower_ in ("age", "time") for noun in phrases)


def _likeliest(
    attachment: Attachment,
    readings: Iterator[tuple[Reading, EventTime]],
    sureness: Sureness,
    story: Story,
    token: Token | None,
) -> Attachment | None:
    """An attachment with the likeliest of the readings, each with its time, that its bounds allow; None where they allow none.

    What came after another event of long ago is no news of the published day: "after the siege of 1683 he returned". Nor is
    anything of a text that is none; `token` is of an event of one that is.
    """
    earliest, day = attachment.bounds.begin.earliest, story.published
    is_old = earliest is not None and earliest < story.long_ago
    for reading, told in readings:
        time = within(told, attachment.bounds)
        if time is None:
            continue
        if time.begin.earliest == time.begin.latest == day and (token is None or is_old or _is_of_before(token)):
            continue
        is_ahead = time.begin.earliest is not None and time.begin.earliest >= day
        if is_old and is_ahead and attachment.factuality == "unknown":
            continue  # what was awaited long ago is not awaited still
        kind = "day" if names_a_day(time) else "bound"
        if kind == "day" and (reading.likely < _NAMED or (attachment.how == "linked" and not time.single_day)):
            continue  # what comes before or after another event is hardly all through that one's fall
        reason = attachment.reason
        if attachment.how != "linked":
            reason = f"{reason}; events told so mostly lie {reading.reason}"
        return attachment.at(time, sureness.of(kind, reading.likely), reason, kind, reading.likely)
    return None
