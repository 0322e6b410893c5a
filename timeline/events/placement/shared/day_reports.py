"""Reports of one day: a match, or a day's trading. What is told after its first dated sentence was on that day, too."""

from __future__ import annotations

import bisect
from collections.abc import Iterator
from typing import TYPE_CHECKING

from timeline.events.detection.detect import Trigger
from timeline.events.placement.shared.figures import is_of_results, sums_up
from timeline.events.placement.shared.given import Given
from timeline.events.vocabulary import load_vocabulary
from timeline.times.instant import add_days, day_of
from timeline.times.interval import closed_start

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_FIRST_SENTENCES = 4  # with a heading and a score; one of them tells what is reported
_WEEK = 7  # days: what is older is no report of its day


def from_day_reported(given: Given) -> Iterator[tuple[Token, Token]]:
    """ "Lund | beat Marl 2-1 on Sunday. Lee scored from 20 yards.", "Shares | rose on Friday. Marl fell 2 percent."."""
    lead = _lead(given)
    if lead is None:
        return
    is_match = _tells_result(lead)
    tells = _is_of_match if is_match else _is_of_trading
    aspects = ("NONE", "PERFECTIVE") if is_match else ("NONE",)  # "had doubled their lead"
    for trigger in given.triggers:
        token = trigger.token
        is_told = token.i > lead.i and token.i in given.past and token.i in given.done and token.i not in given.held
        if is_told and trigger.group.aspect in aspects and tells(token) and not _has_time(token, given):
            yield token, lead


def _lead(given: Given) -> Token | None:
    """The verb of the match or the trading that a text reports; None for other texts."""
    for trigger in given.triggers:
        token = trigger.token
        if bisect.bisect_right(token.doc.starts, token.i) > _FIRST_SENTENCES:
            return None
        if token.i in given.past and given.are_exact(token.i) and (_tells_result(token) or _is_traded(token)):
            return token if _is_recent(trigger, given) else None
    return None


def _is_recent(trigger: Trigger, given: Given) -> bool:
    """Whether what happened was in the week before a text was published."""
    when = given.held[trigger.token.i][0].interval
    if when is None or given.published is None:
        return False
    return add_days(day_of(closed_start(when)), _WEEK) >= day_of(given.published) and trigger.factuality == "happened"


def _tells_result(verb: Token) -> bool:
    """Whether a clause tells how a match ended, itself or in what hangs on it: "scored twice as Lund came back to beat Marl"."""
    clauses = [child for child in verb.rights if child.dep_ in ("advcl", "xcomp") and child.pos_ == "VERB"]
    below = (*clauses, *(child for clause in clauses for child in clause.rights if child.dep_ in ("advcl", "xcomp")))
    return _is_won(verb) or ((_is_of_match(verb) or verb.lemma_ in ("come", "rally")) and any(map(_is_won, below)))


def _is_won(verb: Token) -> bool:
    """Whether a verb tells how a match ended: "beat Marl 2-1", "drew with Marl"."""
    is_of_match = verb.lemma_ in load_vocabulary().words("common", "scoring")
    others = [child for child in verb.rights if child.dep_ in ("dobj", "prep")]
    return is_of_match and any(child.pos_ == "PROPN" or child.lower_ in ("with", "against", "to", "at") for child in others)


def _is_traded(verb: Token) -> bool:
    """Whether a verb tells how a market or a share moved: "stocks rose 2 percent"."""
    if verb.lemma_ not in load_vocabulary().words("figures", "changing") or is_of_results(verb):
        return False
    traded = load_vocabulary().words("figures", "traded")
    return any(child.lemma_.lower() in traded for child in verb.subtree if child.i < verb.i)


def _is_of_match(verb: Token) -> bool:
    """Whether a verb is one of those that tell what was done in a match."""
    leads = verb.lemma_ in ("take", "regain") and any(child.lower_ == "lead" for child in verb.rights)
    return leads or verb.lemma_ in load_vocabulary().words("link", "match_deeds")


def _is_of_trading(verb: Token) -> bool:
    has_figure = any(word.text[0].isdigit() for word in verb.subtree)
    return sums_up(verb) and has_figure and not is_of_results(verb)


def _has_time(verb: Token, given: Given) -> bool:
    """Whether the sentence of a verb tells a time of another day, or of what was before."""
    sentence = verb.sent
    if any(sentence.start <= place < sentence.end for place in given.own):
        return True
    return any(word.lower_ in load_vocabulary().words("link", "of_before") for word in sentence)
