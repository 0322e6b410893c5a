"""Features by which an event's time is read: what it is, how it is told, under what and where; and of the dates near it.

Each is a name hashed into a column, so the weights cannot be read back into words.
"""

from __future__ import annotations

import functools
import itertools
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from timeline.events.detection.detect import Trigger
from timeline.events.detection.features import Features
from timeline.events.placement.attachment import Attachment
from timeline.events.placement.told_dates import Near, Story, ToldDate
from timeline.times.instant import Instant
from timeline.times.interval import Grain

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

TOLD = 1 << 13  # columns of how an event is told
_WORDS = 1 << 14  # columns of the words around: those of `features.token_features`, folded
COLUMNS = TOLD + _WORDS
COLUMNS_OF_DATES = 1 << 12
_OPENING = 4  # sentences of an article that are told apart, the last with all that follow
_FARTHEST = 5  # sentences between an event and a date that are told apart
_CLAUSES = frozenset({"ccomp", "advcl", "relcl", "acl", "conj", "xcomp", "parataxis", "pcomp", "csubj"})
_CLIMB = 30  # words above a word: a sentence without an end is as deep as it is long
_LIMITS = ((Grain.DAY, "day"), (Grain.WEEK, "week"), (Grain.MONTH, "month"), (Grain.HALF, "season"), (Grain.YEAR, "year"))
_GRAINS = {grain: next((name for limit, name in _LIMITS if grain <= limit), "long") for grain in Grain}


def event_features(story: Story) -> Features:
    """The columns of undated events: what each is, how it is told, under which event, and where."""
    events = {trigger.token.i: place for place, trigger in enumerate(story.triggers)}
    rows, words = [], []
    for place in story.undated:
        trigger, factuality = story.triggers[place], story.attachments[place].factuality
        token, group = trigger.token, trigger.group
        sentence = story.sentence_of(token.i)
        kind = _kind(token.pos_, token.dep_, token.tag_, trigger.event_class, factuality, trigger.tense)
        form = _form(group.tense, group.aspect, group.modality, group.polarity, factuality)
        names = (
            f"word {token.lemma_.lower()}",
            f"sentence {min(sentence, _OPENING)}",
            *_above(trigger, events, story),
            *_story(trigger, sentence, story),
        )
        rows.append([*kind, *form, *[_column(name) % TOLD for name in names]])
        words.append(trigger.columns)
    told, around = _rows(rows), np.concatenate([np.zeros(0, np.int64), *words])
    places = np.concatenate([told.places, np.repeat(np.arange(len(words)), [len(columns) for columns in words])])
    order = np.argsort(places, kind="stable")
    return Features(places[order], np.concatenate([told.columns, TOLD + around % _WORDS])[order], len(rows))


def date_features(story: Story, near: Sequence[Sequence[Near]]) -> Features:
    """The columns of the dates near undated events, one event's after the other's."""
    return _rows(
        [
            [
                _column(name) % COLUMNS_OF_DATES
                for name in _of_date(story.triggers[place], story.attachments[place], way, story.published)
            ]
            for place, ways in zip(story.undated, near, strict=True)
            for way in ways
        ]
    )


def _rows(rows: Sequence[Sequence[int]]) -> Features:
    places = np.repeat(np.arange(len(rows)), [len(row) for row in rows])
    return Features(places, np.fromiter(itertools.chain.from_iterable(rows), np.int64, len(places)), len(rows))


@functools.lru_cache(maxsize=1 << 15)
def _column(name: str) -> int:
    return zlib.crc32(name.encode())


@functools.lru_cache(maxsize=1 << 12)
def _kind(part_of_speech: str, relation: str, tag: str, event_class: str, factuality: str, tense: str) -> tuple[int, ...]:
    """The columns of what an event is; many are alike."""
    names = (
        f"part of speech {part_of_speech}",
        f"relation {relation}",
        f"class {event_class}",
        f"factuality {factuality}",
        f"tag {tag} {event_class}",
        f"told {event_class} {factuality}",
        f"tense {tense}",
    )
    return tuple(_column(name) % TOLD for name in names)


@functools.lru_cache(maxsize=1 << 12)
def _form(tense: str, aspect: str, modality: str | None, polarity: str, factuality: str) -> tuple[int, ...]:
    """The columns of its verb group."""
    names = (
        f"group {tense} {aspect}",
        f"modality {modality}",
        f"polarity {polarity}",
        f"told {tense} {aspect} {factuality}",
    )
    return tuple(_column(name) % TOLD for name in names)


def _above(trigger: Trigger, events: Mapping[int, int], story: Story) -> Iterator[str]:
    """The nearest event above in the parse, and the root of the sentence."""
    path: list[str] = []
    token, above = trigger.token, None
    while token.head is not token and len(path) < _CLIMB:
        path.append(token.dep_)
        token = token.head
        if token.i in events:
            above = story.triggers[events[token.i]]
            break
    if above is None:
        yield "above none"
    else:
        way, group = "^".join(path), above.group
        yield f"above {above.event_class}"
        yield f"above {group.tense} {group.aspect}"
        yield f"above {above.event_class} {group.tense} {above.factuality}"
        yield f"above by {way}"
        yield f"above by {way} {above.event_class} {trigger.tense}"
        yield f"above word {above.token.lemma_}"
        yield f"above {above.event_class} {group.tense} {trigger.group.tense} {trigger.event_class}"
        yield f"above dated {bool(story.attachments[events[above.token.i]].expressions)} {way}"
    for _ in range(_CLIMB):
        if token.head is token:
            break
        token = token.head
    yield f"root {token.tag_}"
    yield f"root word {token.lemma_}"
    if token.i in events:
        root = story.triggers[events[token.i]]
        yield f"root {root.event_class} {root.group.tense} {root.factuality}"


def _story(trigger: Trigger, sentence: int, story: Story) -> Iterator[str]:
    """Whether the sentence names the published day, and where the date told last lies."""
    dates = story.by_sentence.get(sentence, ())
    today = next((date for date in dates if date.first == date.last == story.published), None)
    yield f"today {today is not None} {trigger.event_class}"
    yield f"today {today is not None} {trigger.group.tense}"
    if today is not None:
        yield from _path_names("today", trigger.token, story.doc[today.root])
    last = story.last_before(trigger.token.i)
    if last is None:
        yield "last none"
        return
    lies = f"last {_lies(last, story.published)} {min(sentence - last.sentence, _FARTHEST)}"
    yield lies
    yield f"{lies} {trigger.group.tense}"
    yield f"{lies} {trigger.event_class}"
    yield f"{lies} {_GRAINS[last.grain]}"


def _of_date(trigger: Trigger, attachment: Attachment, way: Near, published: Instant) -> Iterator[str]:
    token, group, how, event_class = trigger.token, trigger.group, way.how, trigger.event_class
    date = way.date
    lies, grain, signal = _lies(date, published), _GRAINS[date.grain], date.expression.signal
    away = min(way.away, _FARTHEST)
    yield how
    yield f"{how} {lies} {grain}"
    yield f"{lies} {grain}"
    yield f"{how} away {away} {lies}"
    yield f"{lies} {attachment.factuality} {event_class}"
    yield f"{how} {event_class} {token.pos_}"
    yield f"{lies} {group.tense} {group.aspect}"
    yield f"{how} {group.tense} {group.aspect}"
    yield f"{how} signal {signal}"
    yield f"{how} relation {token.dep_}"
    yield from (f"also {other}" for other in way.also)
    if how.startswith("beside"):
        yield from _path_names(how, token, token.doc[date.root])
        yield f"{how} side {date.start < token.i} {min(abs(date.start - token.i) // 4, 5)}"


def _path_names(how: str, token: Token, other: Token) -> Iterable[str]:
    """How two tokens of a sentence hang together in the parse."""
    above = {token.i: 0}
    ups: list[str] = []
    climber = token
    while climber.head is not climber and len(ups) < _CLIMB:
        ups.append(climber.dep_)
        climber = climber.head
        above[climber.i] = len(ups)
    downs: list[str] = []
    climber = other
    while climber.i not in above and climber.head is not climber and len(downs) < _CLIMB:
        downs.append(climber.dep_)
        climber = climber.head
    if climber.i not in above:
        return (f"{how} apart",)
    ups = ups[: above[climber.i]]
    up, down = ("^".join(link for link in links if link in _CLAUSES) for links in (ups, downs))
    return (f"{how} up {'^'.join(ups)}", f"{how} clauses {up} {down}", f"{how} links {min(len(ups), 4)} {min(len(downs), 4)}")


def _lies(date: ToldDate, published: Instant) -> str:
    """Where a date lies to the published day."""
    if date.last < published:
        return "past"
    if date.first > published:
        return "to come"
    return "today" if date.first == date.last else "around"
