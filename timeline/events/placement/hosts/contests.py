"""Votes and games: the verbs that have the time of what somebody took part in, or won."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from timeline.events.grammar.verbs import is_negated
from timeline.events.placement.hosts.as_meant import on_one_side
from timeline.events.placement.hosts.descriptive import is_deadline
from timeline.events.vocabulary import load_vocabulary
from timeline.times.expression import TimeExpression

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token


def contest_of(noun: Token) -> Token | None:
    """The verb that tells who took part in a vote or a game, or who won, and so has its time: "lost | the 2005 election"."""
    words = load_vocabulary()
    contesting = words.words("link", "contesting") | words.words("link", "attending")
    if noun.dep_ == "dobj" and noun.head.lemma_ in contesting:
        return noun.head
    link = noun.head
    if noun.dep_ != "pobj" or link.lower_ not in ("in", "at", "for"):
        return None
    if link.head.lemma_ in words.words("link", "taking_part"):
        return link.head
    verb = link.head
    while verb.pos_ in ("NOUN", "NUM") and (verb.dep_ == "dobj" or (verb.dep_ == "pobj" and verb.head.lower_ == "of")):
        verb = verb.head.head if verb.dep_ == "pobj" else verb.head  # "won 19 of the 31 seats in | the election of 1892"
    is_vote = noun.lemma_ in words.words("link", "votes")
    return verb if is_vote and link.lower_ in ("in", "at") and verb.lemma_ in contesting else None


def with_contest(host: Token, root: Token, places: set[int]) -> Iterator[int]:
    """An event, and who took part in it where it has its day beside it: "missed Saturday's | defeat"."""
    yield host.i
    verb = contest_of(host) if root.dep_ == "poss" else None
    if verb is not None and verb.i in places:
        yield verb.i


def dated_by_name(expression: TimeExpression, root: Token, places: set[int]) -> Iterator[tuple[int, TimeExpression]]:
    """Events that have the time of what it names: "won | the 2019 title", "not since | the 1998 cup", "by | Friday's date"."""
    noun = root.head
    verb = contest_of(noun)
    if verb is not None and verb.i in places:
        yield verb.i, expression
    link = noun.head
    if noun.dep_ == "pobj" and link.lower_ == "since" and link.head.i in places and is_negated(link.head):
        yield link.head.i, on_one_side(expression, "since")
    if noun.dep_ == "pobj" and link.lower_ in ("before", "by") and link.head.i in places and is_deadline(noun):
        yield link.head.i, on_one_side(expression, "by")
