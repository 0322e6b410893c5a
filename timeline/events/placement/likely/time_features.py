"""Features by which an event's time is read: what it is, how it is told, under what and where; and of the dates near it.

Each is a name hashed into a column, so the weights cannot be read back into words.
"""

from __future__ import annotations

import functools
import itertools
import zlib
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from timeline.events.detection.detect import Trigger
from timeline.events.detection.features import Features
from timeline.events.grammar.looking_back import looks_back
from timeline.events.placement.likely.told_dates import Near, Story
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
        own = (_column_told(f"word {token.lemma_.lower()}"), _column_told(f"sentence {min(sentence, _OPENING)}"))
        back = looks_back(token)
        looking = () if back is None else _told("looked back on", f"looked back on by {back.lemma_}")
        rows.append([*kind, *form, *own, *looking, *_above(trigger, events, story), *_story(trigger, sentence, story)])
        words.append(trigger.columns)
    told, around = _rows(rows), np.concatenate([np.zeros(0, np.int64), *words])
    places = np.concatenate([told.places, np.repeat(np.arange(len(words)), [len(columns) for columns in words])])
    order = np.argsort(places, kind="stable")
    return Features(places[order], np.concatenate([told.columns, TOLD + around % _WORDS])[order], len(rows))


def date_features(story: Story, near: Sequence[Sequence[Near]]) -> Features:
    """The columns of the dates near undated events, one event's after the other's."""
    return _rows(
        [
            _of_date(story.triggers[place], story.attachments[place].factuality, way, story)
            for place, ways in zip(story.undated, near, strict=True)
            for way in ways
        ]
    )


def _rows(rows: Sequence[Sequence[int]]) -> Features:
    places = np.repeat(np.arange(len(rows)), [len(row) for row in rows])
    return Features(places, np.fromiter(itertools.chain.from_iterable(rows), np.int64, len(places)), len(rows))


@functools.lru_cache(maxsize=1 << 15)
def _column_of_date(name: str) -> int:
    return zlib.crc32(name.encode()) % COLUMNS_OF_DATES


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
    return _told(*names)


@functools.lru_cache(maxsize=1 << 12)
def _form(tense: str, aspect: str, modality: str | None, polarity: str, factuality: str) -> tuple[int, ...]:
    """The columns of its verb group."""
    names = (
        f"group {tense} {aspect}",
        f"modality {modality}",
        f"polarity {polarity}",
        f"told {tense} {aspect} {factuality}",
    )
    return _told(*names)


@functools.lru_cache(maxsize=1 << 12)
def _under(
    above_class: str, above_tense: str, above_aspect: str, factuality: str, tense: str, event_class: str
) -> tuple[int, ...]:
    """The columns of the event above, and of how it is told beside the one below."""
    return _told(
        f"above {above_class}",
        f"above {above_tense} {above_aspect}",
        f"above {above_class} {above_tense} {factuality}",
        f"above {above_class} {above_tense} {tense} {event_class}",
    )


@functools.lru_cache(maxsize=1 << 12)
def _reached(way: str, above_class: str, tense: str, *, is_dated: bool) -> tuple[int, ...]:
    """The columns of the way up the parse to the event above."""
    return _told(f"above by {way}", f"above by {way} {above_class} {tense}", f"above dated {is_dated} {way}")


@functools.lru_cache(maxsize=1 << 12)
def _rooted(tag: str, event_class: str, tense: str, factuality: str) -> tuple[int, ...]:
    """The columns of an event that is the root of its sentence."""
    return _told(f"root {tag}", f"root {event_class} {tense} {factuality}")


@functools.lru_cache(maxsize=1 << 12)
def _dates_told(has_today: bool, lies: str | None, grain: str | None, tense: str, event_class: str) -> tuple[int, ...]:
    """The columns of the published day and of the date told last, beside how an event is told."""
    of_today = (f"today {has_today} {event_class}", f"today {has_today} {tense}")
    if lies is None:
        return _told(*of_today, "last none")
    return _told(*of_today, lies, f"{lies} {tense}", f"{lies} {event_class}", f"{lies} {grain}")


def _told(*names: str) -> tuple[int, ...]:
    """The columns of names of how an event is told."""
    return tuple(map(_column_told, names))


@functools.lru_cache(maxsize=1 << 15)
def _column_told(name: str) -> int:
    return zlib.crc32(name.encode()) % TOLD


def _above(trigger: Trigger, events: Mapping[int, int], story: Story) -> list[int]:
    """Of the nearest event above in the parse, and of the root of the sentence."""
    path: list[str] = []
    token, above = trigger.token, None
    while token.head is not token and len(path) < _CLIMB:
        path.append(token.dep_)
        token = token.head
        if token.i in events:
            above = story.triggers[events[token.i]]
            break
    group = trigger.group
    columns = [_column_told("above none")]
    if above is not None:
        over, is_dated = above.group, bool(story.attachments[events[above.token.i]].expressions)
        columns = [_column_told(f"above word {above.token.lemma_}")]
        columns += _under(above.event_class, over.tense, over.aspect, above.factuality, group.tense, trigger.event_class)
        columns += _reached("^".join(path), above.event_class, trigger.tense, is_dated=is_dated)
    for _ in range(_CLIMB):
        if token.head is token:
            break
        token = token.head
    columns.append(_column_told(f"root word {token.lemma_}"))
    if token.i in events:
        root = story.triggers[events[token.i]]
        columns += _rooted(token.tag_, root.event_class, root.group.tense, root.factuality)
    else:
        columns.append(_column_told(f"root {token.tag_}"))
    return columns


def _story(trigger: Trigger, sentence: int, story: Story) -> Iterable[int]:
    """Of whether the sentence names the published day, and where the date told last lies."""
    dates = story.by_sentence.get(sentence, ())
    today = next((date for date in dates if story.lies(date) == "today"), None)
    last = story.last_before(trigger.token.i)
    lies = grain = None
    if last is not None:
        lies = f"last {story.lies(last)} {min(sentence - last.sentence, _FARTHEST)}"
        grain = _GRAINS[last.grain]
    told = _dates_told(today is not None, lies, grain, trigger.group.tense, trigger.event_class)
    return told if today is None else [*told, *_told(*_path_names("today", trigger.token, story.doc.tokens[today.root]))]


def _of_date(trigger: Trigger, factuality: str, way: Near, story: Story) -> list[int]:
    token, group, how, date = trigger.token, trigger.group, way.how, way.date
    lies, grain = story.lies(date), _GRAINS[date.grain]
    columns = [
        *_date_told(how, lies, grain, min(way.away, _FARTHEST), date.expression.signal),
        *_date_of_event(how, lies, trigger.event_class, factuality, token.pos_),
        *_date_of_group(how, lies, group.tense, group.aspect, token.dep_),
        *(_column_of_date(f"also {other}") for other in way.also),
    ]
    if how.startswith("beside"):
        columns += map(_column_of_date, _path_names(how, token, token.doc.tokens[date.root]))
        columns.append(_column_of_date(f"{how} side {date.start < token.i} {min(abs(date.start - token.i) // 4, 5)}"))
    return columns


@functools.lru_cache(maxsize=1 << 12)
def _date_told(how: str, lies: str, grain: str, away: int, signal: str | None) -> tuple[int, ...]:
    """The columns of a date and how it stands to an event."""
    names = (how, f"{how} {lies} {grain}", f"{lies} {grain}", f"{how} away {away} {lies}", f"{how} signal {signal}")
    return tuple(map(_column_of_date, names))


@functools.lru_cache(maxsize=1 << 12)
def _date_of_event(how: str, lies: str, event_class: str, factuality: str, part_of_speech: str) -> tuple[int, ...]:
    """The columns of a date beside what its event is."""
    return tuple(map(_column_of_date, (f"{lies} {factuality} {event_class}", f"{how} {event_class} {part_of_speech}")))


@functools.lru_cache(maxsize=1 << 12)
def _date_of_group(how: str, lies: str, tense: str, aspect: str, relation: str) -> tuple[int, ...]:
    """The columns of a date beside how its event is told."""
    names = (f"{lies} {tense} {aspect}", f"{how} {tense} {aspect}", f"{how} relation {relation}")
    return tuple(map(_column_of_date, names))


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
