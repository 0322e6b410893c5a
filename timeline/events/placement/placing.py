"""Events placed in time: each by its words, then all by what the text says of their order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import attrs

from timeline.events.detection.detect import Trigger
from timeline.events.placement.attach import attach, attachment_of
from timeline.events.placement.attachment import Attachment
from timeline.events.placement.likely.likeliest import likeliest
from timeline.events.placement.likely.time_model import by_its_words, load_time_model
from timeline.events.placement.likely.told_dates import Before
from timeline.events.placement.links import Told, find_links
from timeline.events.placement.network import Tie, close
from timeline.events.placement.reasons import reason_by_link
from timeline.model import Conflict, Link, Mention
from timeline.times.expression import TimeExpression
from timeline.times.instant import Instant

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Doc


@attrs.frozen
class Placing:
    """The attachments of triggers, in their order, with bounds closed over the links; the links, and what cannot all be.

    `before` is what is told before the next part of a long text.
    """

    attachments: tuple[Attachment, ...]
    links: tuple[Link, ...]
    conflicts: tuple[Conflict, ...]
    before: Before


@attrs.frozen
class Bounded:
    """Attachments with closed bounds; what is told of their order, the ties of it that hold, and the sets that cannot."""

    attachments: tuple[Attachment, ...]
    told: tuple[Told, ...]
    kept: tuple[Tie, ...]
    dropped: tuple[tuple[Tie, ...], ...]


def place(
    doc: Doc,
    triggers: tuple[Trigger, ...],
    expressions: tuple[TimeExpression, ...],
    mentions: Sequence[Mention],
    published: Instant | None,
    before: Before = Before(),  # noqa: B008 - a frozen value
) -> Placing:
    """Place the events of an analysed text; `mentions` are its triggers', in their order, `before` what earlier parts told."""
    bounded = bound_events(doc, triggers, expressions, published)
    links = {one.tie: _link(one, mentions) for one in bounded.told}
    conflicts = [_conflict([links[tie] for tie in ties], ties, bounded.attachments, mentions) for ties in bounded.dropped]
    placed, after = likeliest(doc, triggers, bounded.attachments, expressions, published, load_time_model(), before)
    return Placing(placed, tuple(links[tie] for tie in bounded.kept), tuple(conflicts), after)


def place_alone(trigger: Trigger, time: TimeExpression, published: Instant | None) -> Attachment:
    """An event whose time is known to be its own."""
    return by_its_words(attachment_of(trigger, (time,), (), published), load_time_model().sureness)


def bound_events(
    doc: Doc, triggers: tuple[Trigger, ...], expressions: tuple[TimeExpression, ...], published: Instant | None
) -> Bounded:
    """What the text says for certain: each event by its words, then all by their order."""
    attachments = attach(doc, triggers, expressions, published)
    told = find_links(triggers)
    closure = close([attachment.bounds for attachment in attachments], [one.tie for one in told])
    words = [trigger.token.text for trigger in triggers]
    tightened = [
        attachment
        if bounds == attachment.bounds
        else _with_reason(attrs.evolve(attachment, bounds=bounds), index, told, closure.kept, attachments, words)
        for index, (attachment, bounds) in enumerate(zip(attachments, closure.times, strict=True))
    ]
    return Bounded(tuple(tightened), told, closure.kept, closure.dropped)


def _link(told: Told, mentions: Sequence[Mention]) -> Link:
    tie = told.tie
    return Link(earlier=mentions[tie.earlier], later=mentions[tie.later], order=tie.order, reason=told.reason)


def _with_reason(
    attachment: Attachment,
    index: int,
    told: Sequence[Told],
    kept: Sequence[Tie],
    attachments: Sequence[Attachment],
    words: Sequence[str],
) -> Attachment:
    """With a link for its reason, where an event has no time of its own and the link leads to one that has."""
    for one in told if attachment.how == "none" else ():
        other = one.tie.later if one.tie.earlier == index else one.tie.earlier
        when = attachments[other].when
        if index in (one.tie.earlier, one.tie.later) and one.tie in kept and when is not None:
            return attrs.evolve(attachment, how="linked", reason=reason_by_link(one.reason, words[other], when))
    return attachment


def _conflict(
    links: Sequence[Link], ties: Sequence[Tie], attachments: Sequence[Attachment], mentions: Sequence[Mention]
) -> Conflict:
    events = sorted({event for tie in ties for event in (tie.earlier, tie.later)})
    sentences = dict.fromkeys(mentions[event].sentence for event in events)
    said = "; ".join(link.reason for link in links)
    bounds = ", ".join(f"'{mentions[event].text}' begins {attachments[event].bounds.begin}" for event in events)
    return Conflict(links=tuple(links), sentences=tuple(sentences), reason=f"{said}; but {bounds}")
