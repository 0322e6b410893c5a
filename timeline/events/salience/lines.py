"""Lines of a timeline: which tell nothing, and which tell only what another tells."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Sequence

from timeline.events.detection.detect import Trigger
from timeline.events.vocabulary import load_vocabulary
from timeline.model import Event


def tells_nothing(trigger: Trigger, summary: str) -> bool:
    """Whether a summary begins with its verb, as its subject was not found, or is one noun: such a line tells nothing alone."""
    token = trigger.token
    first = summary.split(" ", 1)[0].lower()
    if token.pos_ == "NOUN":
        is_of_one = token.lemma_ in load_vocabulary().words("salience", "turns_of_life") and "'s " in f"{summary} "
        said = [
            word
            for word in summary.split()
            if is_of_one or not (word.lower() in _BARE or word.endswith(("'s", "s'")) or word.isdigit())
        ]
        return len(said) < _LEAST_OF_NOUN  # "elections", "Monday's rally", "the 2006 election"; but "Lee's death"
    is_told = (trigger.group.tense in ("PAST", "PRESENT", "FUTURE") or token.tag_ == "VBN") and token.pos_ == "VERB"
    return is_told and first in {token.lower_, *(child.lower_ for child in token.children if child.dep_ in ("aux", "auxpass"))}


_BARE = ("a", "an", "the", "this", "that", "its", "his", "her", "their")
_LEAST_OF_NOUN = 2  # words


def is_told_with_another(trigger: Trigger, event: Event, lines: Sequence[Event]) -> bool:
    """Whether one of the lines of a text tells an event, too, so that it needs none of its own: by any rule of the table."""
    return any(rule(trigger, event, lines) for rule in _REDUNDANT)


def _happened_once(trigger: Trigger, event: Event, lines: Sequence[Event]) -> bool:
    """ "Ann Lee has died", beside "Ann Lee died on Wednesday"."""
    return trigger.token.lemma_ in _ONCE and any(_is_once(event, line) and _is_finer(line, event) for line in lines)


def _was_not_done(trigger: Trigger, event: Event, lines: Sequence[Event]) -> bool:
    """ "People left", beside "did not order people to leave"."""
    is_governed = trigger.token.tag_ == "VB" and trigger.token.dep_ in ("xcomp", "ccomp")
    return is_governed and any(_is_not_done(event, line) for line in lines)


def _reads_the_same(trigger: Trigger, event: Event, lines: Sequence[Event]) -> bool:  # noqa: ARG001 - as the other rules
    """ "Began singing at 15", of both verbs: one line, not two."""
    reach = len(event.mentions[0].sentence)
    near = (line for line in lines if 0 < event.start_char - line.start_char < reach)
    return any(line.summary == event.summary and line.when == event.when for line in near)


def _says_less(trigger: Trigger, event: Event, lines: Sequence[Event]) -> bool:  # noqa: ARG001 - as the other rules
    """ "Lee was dismissed", beside "Lee was dismissed for theft" of the same day."""
    is_clause = len(event.summary.split()) >= _FEW and event.when is not None
    same = (line for line in lines if line is not event and line.when == event.when and line.factuality == event.factuality)
    return is_clause and any(line.summary.startswith(f"{event.summary} ") for line in same)


def _begins_the_same(trigger: Trigger, event: Event, lines: Sequence[Event]) -> bool:
    is_undated = event.when is None and trigger.token.pos_ != "NOUN"
    return is_undated and any(_tells_as_well(line, event) for line in lines)


def _is_clause_of_line(trigger: Trigger, event: Event, lines: Sequence[Event]) -> bool:
    is_clause = len(event.summary.split()) >= _CLAUSE and trigger.token.pos_ != "NOUN"
    return is_clause and _is_told_within(event, lines)


def _is_noun_of_line(trigger: Trigger, event: Event, lines: Sequence[Event]) -> bool:
    """ "A strike", beside "left after a strike in 2000"."""
    words = event.summary.split()
    if trigger.token.pos_ != "NOUN" or len(words) > _FEW:
        return False
    told = " ".join(words[1:] if words[0].lower() in ("a", "an", "the") else words)
    dates_other = trigger.token.head.lower_ in load_vocabulary().words("description", "before_and_after")
    holding = (line for line in lines if told in line.summary and line.summary != event.summary)
    return any(dates_other or line.when == event.when for line in holding)


_REDUNDANT: tuple[Callable[[Trigger, Event, Sequence[Event]], bool], ...] = (
    _happened_once,
    _was_not_done,
    _reads_the_same,
    _says_less,
    _begins_the_same,
    _is_clause_of_line,
    _is_noun_of_line,
)
_FEW = 3  # words
_CLAUSE = 4  # words
_ONCE = ("bear", "die")


def _is_finer(line: Event, event: Event) -> bool:
    """Whether a line says when an event was that has no date, or one no finer: of 1868, beside 9 November 1868."""
    if event.when is None or line.when is None:
        return event.when is None
    when, day = event.when, line.when.start
    is_within = day is not None and when.start is not None and when.end is not None and when.start <= day < when.end
    return is_within and line.when.grain < when.grain


def _tells_as_well(line: Event, event: Event) -> bool:
    """Whether a line with a date begins as another of its sentence: "rejected what was called its offer", of both verbs."""
    is_beside = line.when is not None and line.mentions[0].sentence == event.mentions[0].sentence
    is_beside = is_beside and line.factuality == event.factuality == "happened"
    pairs = zip(line.summary.split(), event.summary.split(), strict=False) if is_beside else ()
    before = [one for one, _ in itertools.takewhile(lambda pair: pair[0] == pair[1], pairs)]
    return len(before) >= _ALIKE and line.text in before and event.text in before


_ALIKE = 7  # words


def _is_once(event: Event, line: Event) -> bool:
    """Whether another line dates what happens to nobody twice: "Ann Lee has died", beside "Ann Lee died on Wednesday"."""
    name, other = (event.who or event.what or "", line.who or line.what or "")
    is_named = bool(other) and all(word[:1].isupper() for word in other.split())  # not "three people"
    before = name.removesuffix(f" {other}").split() if len(other.split()) > 1 and name.endswith(f" {other}") else None
    is_titled = before is not None and not any(word in ("of", "to", "for") or word.endswith(("'s", "s'")) for word in before)
    is_one = name == other or is_titled  # "the novelist Ann Lee", not "the widow of Ann Lee"
    is_same = line.text.lower() == event.text.lower() and is_one and (event.who is None) == (line.who is None)
    return line.when is not None and is_named and is_same


def _is_not_done(event: Event, line: Event) -> bool:
    """Whether a line tells that what would have led to an event was not done: "did not order people to leave"."""
    is_over = line.factuality == "did-not-happen" != event.factuality and line.mentions[0].sentence == event.mentions[0].sentence
    return is_over and line.text != event.text and line.summary.startswith(event.summary)


def _is_told_within(event: Event, lines: Sequence[Event]) -> bool:
    """Whether a clause of a line's sentence tells it with its date: "the talks ended when | a mine flooded"; or who reports it.

    What is said stands in a line of its own with its source, not who says it: "the office reported that prices fell".
    """
    told = event.summary[:1].lower() + event.summary[1:]
    beside = [line for line in lines if line is not event and line.mentions[0].sentence == event.mentions[0].sentence]
    alike = (line.summary for line in beside if line.when is event.when is None and line.bounds == event.bounds)
    if any(summary.startswith(f"{event.summary} ") for summary in alike):
        return True  # "advised burying it", and "advised burying it by 2030"
    if event.when is None:
        said = (line.summary for line in beside if line.reported_by is not None)
        return any(f"that {summary[:1].lower()}{summary[1:]}" in told for summary in said)
    bare = _OWNED.sub("", told)  # "died when their truck was swept away", beside "the engineers' truck was swept away"
    tells = {told} | ({bare} if len(bare.split()) >= _CLAUSE else set())
    within = [line.summary for line in beside if line.event_class != "REPORTING" and line.when == event.when]
    goes_on = any(summary.startswith(f"{event.summary} ") for summary in within)  # "were freed", and "were freed in a raid"
    return goes_on or any(one in summary for summary in within for one in tells)


_OWNED = re.compile(r"^[^,]*?['’]s? ")
