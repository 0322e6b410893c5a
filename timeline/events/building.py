"""Events as the library returns them, with offsets in the article rather than in the part of it that was analysed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from timeline.article import Article
from timeline.events.description.describe import Description
from timeline.events.detection.detect import Trigger
from timeline.events.placement.attachment import Attachment
from timeline.model import Event, Mention
from timeline.times.expression import TimeExpression

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_LONGEST_SENTENCE = 600  # characters to each side of the trigger: a text without full stops is one sentence for the parser


def moved(time: TimeExpression, by: int) -> TimeExpression:
    """An expression with other offsets."""
    return time if by == 0 else attrs.evolve(time, start_char=time.start_char + by, end_char=time.end_char + by)


def mention_of(article: Article, start: int, token: Token) -> Mention:
    """Where an article tells of an event; `start` is where its part begins."""
    begin, end = start + token.idx, start + token.idx + len(token.text)
    sentence = _sentence(article.text, start, token)
    return Mention(article=article.id, start_char=begin, end_char=end, text=token.text, sentence=sentence)


def event_of(start: int, trigger: Trigger, attachment: Attachment, description: Description, mention: Mention) -> Event:
    """The event of a trigger, with all that is known of it."""
    group = trigger.group
    return Event(
        start_char=mention.start_char,
        end_char=mention.end_char,
        text=mention.text,
        event_class=trigger.event_class,
        tense=trigger.tense,
        aspect=group.aspect,
        polarity=group.polarity,
        modality=group.modality,
        factuality=attachment.factuality,
        who=description.who,
        what=description.what,
        where=description.where,
        reported_by=description.reported_by,
        summary=description.summary,
        expressions=tuple(moved(time, start) for time in attachment.expressions),
        when=attachment.when,
        time=attachment.time,
        bounds=attachment.bounds,
        reason=attachment.reason,
        confidence=attachment.confidence,
        mentions=(mention,),
    )


def _sentence(text: str, offset: int, token: Token) -> str:
    """The sentence around a trigger, on one line."""
    sentence = token.sent
    start = max(sentence.start_char, token.idx - _LONGEST_SENTENCE)
    end = min(sentence.end_char, token.idx + _LONGEST_SENTENCE)
    cut_left = "… " if start > sentence.start_char else ""
    cut_right = " …" if end < sentence.end_char else ""
    return cut_left + " ".join(text[offset + start : offset + end].split()) + cut_right
