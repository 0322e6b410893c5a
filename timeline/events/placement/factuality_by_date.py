"""What a date does to the factuality of its event: what is told of a day to come as fact is expected.

The words alone say whether something happened (`detection.factuality`); here the day on which it is told to, against the
published one, says more.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import attrs

from timeline.events.detection.detect import Trigger
from timeline.events.factuality.signs import Factuality
from timeline.events.grammar.conditions import has_condition
from timeline.events.grammar.moved_plans import mover_of
from timeline.events.grammar.roles import is_cancelled, is_passive
from timeline.events.grammar.subjects import find_subject
from timeline.events.grammar.verbs import governing_verb, is_negated
from timeline.events.parsing.arcs import has_to
from timeline.events.placement.bounds import most_exact
from timeline.events.placement.hosts.as_meant import is_of_year_before
from timeline.events.placement.hosts.hosts import Held
from timeline.events.vocabulary import load_vocabulary
from timeline.times.expression import TimeExpression
from timeline.times.instant import Instant, add_days, day_of, last_day_of
from timeline.times.interval import Interval

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token


@attrs.frozen
class Dated:
    """A trigger with its date: its own expressions, the one chosen, when that is, and whether it was put off until then."""

    trigger: Trigger
    own: tuple[TimeExpression, ...]
    chosen: TimeExpression
    when: Interval | None
    published: Instant | None
    is_put_off: bool = attrs.field(kw_only=True)


def by_date(factuality: Factuality, dated: Dated) -> Factuality:
    """The factuality of an event, when its date is known; each rule goes on from what the one before made of it."""
    for told, holds, becomes in _BY_DATE:
        if factuality in told and holds(dated):
            factuality = becomes
    factuality = against_published(factuality, dated.when, dated.published)
    return "possible" if factuality == "unknown" and _is_due(dated) else factuality


def against_published(factuality: Factuality, when: Interval | None, published: Instant | None) -> Factuality:
    """What is told of a day to come as fact is expected, or as not known possible; what was expected by now is not known."""
    for told, holds, becomes in _AGAINST_PUBLISHED:
        if factuality == told and holds(when, published):
            return becomes
    return factuality


def _starts_ahead(when: Interval | None, published: Instant | None) -> bool:
    start = None if when is None else when.start
    return published is not None and start is not None and day_of(start) > day_of(published)


def _has_ended(when: Interval | None, published: Instant | None) -> bool:
    end = None if when is None else when.end
    return published is not None and end is not None and last_day_of(end) < day_of(published)


_AGAINST_PUBLISHED: tuple[tuple[Factuality, Callable[[Interval | None, Instant | None], bool], Factuality], ...] = (
    ("happened", _starts_ahead, "expected"),
    ("unknown", _starts_ahead, "possible"),  # "was ordered to return on May 4": that nobody knows whether it did says nothing
    ("expected", _has_ended, "unknown"),
)


def _is_known(dated: Dated) -> bool:
    """Whether a noun with a date gone by is of what was, whatever is done with it: "studied the outbreak of 1832"."""
    noun = dated.trigger.token
    is_definite = noun.pos_ == "NOUN" and any(child.lower_ == "the" for child in noun.lefts)
    is_looked_at = noun.head.lemma_ in load_vocabulary().words("link", "looking_at")
    return (
        is_definite
        and is_looked_at
        and any(is_of_year_before(one, dated.published) or dated.published is None for one in dated.own)
    )


def _is_told_ahead(dated: Dated) -> bool:
    """Whether "would" tells what came later in a story that is long over: "met Moe, whom she would marry in 1912"."""
    token, group = dated.trigger.token, dated.trigger.group
    is_plain = group.modality == "would" and group.polarity == "POS" and group.aspect == "NONE"
    if not is_plain or token.dep_ in ("ccomp", "xcomp") or has_condition(token):
        return False
    return dated.published is None or is_of_year_before(dated.chosen, dated.published)


def _is_forecast(dated: Dated) -> bool:
    """Whether "should" or "must" tells what is awaited for a day to come: "the hall should be finished by May"."""
    trigger, chosen = dated.trigger, dated.chosen
    subject = find_subject(trigger.token)
    is_thing = (
        trigger.group.modality == "should"
        and subject is not None
        and subject.pos_ == "NOUN"
        and not load_vocabulary().is_person(subject.lemma_)
    )
    is_must = trigger.group.modality == "must" and trigger.group.aspect == "NONE"
    is_set = is_must and chosen.signal in ("on", "at", "in")  # "must return to court on 3 December", not "must leave by Friday"
    is_set = is_set or (is_must and is_passive(trigger.token) and subject is not None and subject.pos_ == "NOUN")
    is_due = is_thing or is_set  # but "elections must be held by May"
    return is_due and trigger.group.polarity == "POS" and _ends_ahead(dated)


def _is_foreseen(dated: Dated) -> bool:
    """Whether a gerund tells what somebody foresees: "sees prices | returning to it by 2028"."""
    gerund = dated.trigger.token
    is_content = gerund.tag_ == "VBG" and gerund.dep_ == "ccomp"
    is_foreseen = is_content and gerund.head.lemma_ in load_vocabulary().words("link", "foreseeing")
    return is_foreseen and dated.chosen.signal == "by" and _ends_ahead(dated)


def _ends_ahead(dated: Dated) -> bool:
    end = None if dated.chosen.interval is None else dated.chosen.interval.end
    return dated.published is not None and end is not None and last_day_of(end) > day_of(dated.published)


def _is_due(dated: Dated) -> bool:
    """Whether something has a deadline that is to come: "was asked to review it by the end of the month"."""
    return dated.chosen.signal in ("by", "before") and _ends_ahead(dated)


def _was_due_before(dated: Dated) -> bool:
    """Whether what was to be done by a day gone by is told of: "promised to build it by the end of last year"."""
    end = None if dated.chosen.interval is None else dated.chosen.interval.end
    is_gone = dated.published is not None and end is not None and last_day_of(end) < day_of(dated.published)
    return dated.chosen.signal in ("by", "until", "till") and is_gone


def _may_be_put_off(dated: Dated) -> bool:
    """Whether something may be put off until a day: "may not be restored until May"."""
    return dated.trigger.group.modality in ("may", "might") and dated.is_put_off


def _is_off(dated: Dated) -> bool:
    """Whether what was planned was not done then; of "the vote was postponed to June" it is for June."""
    noun = dated.trigger.token
    return is_cancelled(noun) and not (mover_of(noun) is not None and _starts_ahead(dated.chosen.interval, dated.published))


_ANY: tuple[Factuality, ...] = ("happened", "did-not-happen", "expected", "possible", "unknown")
_BY_DATE: tuple[tuple[tuple[Factuality, ...], Callable[[Dated], bool], Factuality], ...] = (  # as told, where so, becomes
    (("possible", "unknown"), _is_known, "happened"),
    (("possible",), _is_told_ahead, "happened"),
    (("expected",), _is_off, "did-not-happen"),
    (("possible",), _is_forecast, "expected"),
    (("expected",), _was_due_before, "unknown"),
    (("happened",), _is_foreseen, "expected"),
    (_ANY, _may_be_put_off, "possible"),
)


def without_old_aim(trigger: Trigger, held: Held, published: Instant | None) -> Trigger:
    """A trigger; what was aimed at on a day gone by is not expected still: "came in October to | help"."""
    token = trigger.token
    is_aim = trigger.factuality == "expected" and token.dep_ == "advcl" and token.tag_ == "VB"
    if not is_aim or published is None or token.i in held or token.head.i not in held:
        return trigger
    when = most_exact(held[token.head.i], token.head.idx).interval
    return attrs.evolve(trigger, factuality="unknown") if _has_ended(when, published) else trigger


def awaited_then(noun: Token) -> Token | None:
    """The verb of what was done ahead of what a noun names: "fell ahead of the | vote", "in the run-up to the | vote"."""
    link = noun.head
    over = link.head
    is_ahead = link.lower_ == "of" and over.lower_ == "ahead"
    is_ahead = is_ahead or (link.lower_ == "to" and over.lower_ in ("run-up", "runup", "up") and over.dep_ == "pobj")
    return governing_verb(over) if noun.dep_ == "pobj" and noun.pos_ == "NOUN" and is_ahead else None


def is_of_these_days(when: Interval | None, published: Instant) -> bool:
    """Whether what has a time was done so lately that what it went ahead of is still to come."""
    end = None if when is None else when.end
    return end is not None and add_days(day_of(published), -_LATELY) <= last_day_of(end) <= day_of(published)


_LATELY = 7


def is_not_awaited(verb: Token) -> bool:
    """Whether an infinitive stands under a negated awaiting: "is not expected to | return", "is unlikely to | return"."""
    over = verb.head
    is_awaiting = over.lemma_ in load_vocabulary().words("factuality", "anticipating") | {"likely", "due"}
    is_base = verb.tag_ == "VB" or (verb.tag_ == "VBN" and has_to(verb))  # "is unlikely to be | heard"
    is_under = verb.dep_ in ("xcomp", "ccomp") and is_base and verb.i > over.i
    if verb.pos_ == "NOUN" and verb.dep_ == "dobj":
        return over.lemma_ in load_vocabulary().words("factuality", "anticipating") and is_negated(
            over
        )  # "expects no | recovery"
    nouns = [child for child in verb.lefts if child.dep_ == "nsubjpass"]
    if nouns and nouns[0].pos_ == "NOUN" and verb.lemma_ in ("expect", "anticipate", "foresee") and is_negated(verb):
        return True  # "a hearing is not | expected before May"
    return is_under and (over.lower_ == "unlikely" or (is_awaiting and (is_negated(over) or is_negated(over.head))))
