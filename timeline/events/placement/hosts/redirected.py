"""Dates that are of another event than the one they hang on: what was planned for them, looked back on, or aimed at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.grammar.clause_kinds import is_avoided, tells_when
from timeline.events.grammar.looking_back import looks_back
from timeline.events.grammar.roles import is_passive, set_for
from timeline.events.grammar.verbs import auxiliaries, is_negated, verb_group
from timeline.events.parsing.arcs import has_to
from timeline.events.vocabulary import load_vocabulary
from timeline.times.expression import TimeExpression
from timeline.times.instant import Instant, day_of, last_day_of
from timeline.times.interval import Grain

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Span, Token


def after_eve(span: Span) -> Token | None:
    """The event right before a date, whose eve is told: "on the eve of the | vote on 3 May, he resigned"."""
    noun = span[0].nbor(-2) if span.start > 1 and span[0].nbor(-1).lower_ in ("on", "in") else None
    is_of = noun is not None and noun.dep_ == "pobj" and noun.head.lower_ == "of"
    return noun if noun is not None and is_of and noun.head.head.lower_ == "eve" else None


def past_over(verb: Token, past: frozenset[int], expression: TimeExpression, published: Instant | None) -> int | None:
    """The past verb above a present one, which no day gone by dates: "| found the strait that now bears his name on 14 May"."""
    end = None if expression.interval is None else expression.interval.end
    is_gone = end is not None and (published is None or last_day_of(end) < day_of(published))
    if verb.dep_ != "relcl" or verb.tag_ not in ("VBZ", "VBP") or not is_gone or expression.range is not None:
        return None
    return next((place.i for place in verb.ancestors if place.pos_ == "VERB" and place.i in past), None)


def ordered(verb: Token, span: Span, places: set[int], expression: TimeExpression) -> int | None:
    """What is ordered for a day, which is not that of the order: "ordered the | disclosure of the files by the end of May"."""
    is_order = verb.tag_ == "VBD" and verb.lemma_ in load_vocabulary().words("factuality", "demanding")
    if not is_order or expression.signal != "by":
        return None
    things = (child for child in verb.rights if child.dep_ == "dobj" and child.i < span.start)
    return next((thing.i for thing in things if thing.i in places), None)


def not_awaited(verb: Token, span: Span, places: set[int], expression: TimeExpression) -> int | None:
    """What somebody does not expect before a time, which is not the expecting's: "did not expect a | recovery before May"."""
    is_awaiting = verb.lemma_ in load_vocabulary().words("factuality", "anticipating") and is_negated(verb)
    if not is_awaiting or expression.signal != "before":
        return None
    things = (child for child in verb.rights if child.dep_ == "dobj" and child.i < span.start)
    return next((thing.i for thing in things if thing.i in places), None)


def looked_back_on(verb: Token, span: Span, places: set[int], expression: TimeExpression) -> int | None:
    """What has been looked back on, which a day after it dates: "has been charged with the | murder of a nurse on 30 April"."""
    has_been = verb.pos_ == "VERB" and verb_group(verb).tense == "PRESENT" and verb_group(verb).aspect.startswith("PERFECTIVE")
    if not has_been or expression.range is not None or expression.interval is None or expression.interval.grain > Grain.DAY:
        return None
    before = (token for token in reversed(verb.doc.tokens[verb.i + 1 : span.start]) if token.i in places)
    return next((token.i for token in before if looks_back(token) is not None), None)


def blamed(verb: Token, span: Span, places: set[int]) -> int | None:
    """What somebody gives as a cause, which a day after it dates: "blamed a | fire at its plant on 8 August"."""
    if verb.tag_ != "VBD" or verb.lemma_ not in ("blame", "cite"):
        return None
    causes = [child for child in verb.rights if child.dep_ == "dobj" and child.i < span.start]
    sudden = load_vocabulary().words("link", "sudden")
    return next((one.i for one in causes if one.i in places and one.lemma_ in sudden), None)


def pleaded(verb: Token, expression: TimeExpression) -> int | None:
    """The plea that a time told from today dates, not the crime: "| pleaded guilty to stealing it last year", but "in 2012"."""
    judged = verb.head.head
    is_crime = verb.dep_ == "pcomp" and verb.head.lower_ in ("to", "of") and judged.lower_ == "guilty"
    is_from_today = expression.anchor is not None and expression.range is None
    return judged.head.i if is_crime and is_from_today and judged.head.lemma_ == "plead" else None


def is_for_season(expression: TimeExpression, root: Token, verb: Token) -> bool:
    """Whether something was made for a time, not at it: "a hut was built | for the winter"."""
    is_for = root.dep_ == "pobj" and root.head.lower_ == "for" and root.head.head is verb and verb.tag_ in ("VBN", "VBD")
    is_season = expression.interval is not None and expression.interval.grain is Grain.SEASON
    return is_for and is_season and verb.lemma_ not in load_vocabulary().words("factuality", "fixing")


def set_for_then(root: Token) -> tuple[Token, ...]:
    """What was set for a time gone by, and may not have been then: "the | trial was set for May", "called a | vote for May"."""
    link = root.head
    verb = link.head.head if link.head.dep_ == "dobj" else link.head  # "called a vote | for May"
    if root.dep_ != "pobj" or link.lower_ != "for" or not (planned := set_for(verb)):
        return ()
    helpers = (helper.lower_ for helper in auxiliaries(verb))
    is_past = verb.tag_ == "VBD" or verb.dep_ == "acl" or any(helper in ("was", "were", "had") for helper in helpers)
    return (*planned, verb) if is_past else ()


def planned(verb: Token, span: Span, places: set[int]) -> int | None:
    """What a past verb plans for a day to come: the nearest trigger below it that stands before the day."""
    below = [token.i for token in verb.subtree if token.i in places and verb.i < token.i < span.start]
    if not below and verb.lemma_ in load_vocabulary().words("factuality", "fixing"):  # "the trial has been set for May"
        below = [child.i for child in verb.lefts if child.dep_ == "nsubjpass" and child.i in places]
    return max(below, default=None)


_GOVERNING = ("implying", "denied", "demanding", "trying", "planned", "claiming", "anticipating", "possible")


def aiming(verb: Token, past: frozenset[int], *, is_gone_by: bool) -> int | None:
    """The past verb whose day the end of its aim tells: "sued to stop the sale in May"."""
    is_of_object = verb.dep_ in ("acl", "relcl") and verb.head.dep_ == "dobj"  # "rejected a bill to end it in May"
    above = verb.head.head if is_of_object else verb.head
    is_aim = (is_of_object or verb.dep_ in ("advcl", "xcomp")) and verb.tag_ == "VB"
    is_aim = is_aim and has_to(verb) and verb.left_edge.lower_ != "only"  # "bought it, only to sell it in 1971"
    is_appointed = (
        above.tag_ == "VBN" and above.dep_ == "acl" and above.lemma_ in load_vocabulary().words("factuality", "appointing")
    )
    if not is_aim or tells_when(verb) or above.pos_ != "VERB" or above.i > verb.i or not (above.i in past or is_appointed):
        return None
    if above.lemma_ in load_vocabulary().words("factuality", "appointing"):
        return above.i  # "was appointed to command it on 30 April"
    is_let = above.lemma_ in ("give", "grant", "refuse", "deny") and verb.head.lemma_ in load_vocabulary().words("link", "leaves")
    if is_passive(above) or (is_of_object and is_let):
        return above.i if is_of_object and is_let else None  # "was granted permission to appeal in July"
    if is_of_object:
        is_ordered = above.lemma_ in ("give", "issue", "receive") and verb.head.lemma_ in ("order", "command", "instruction")
        is_refused = above.lemma_ == "turn" and any(child.lower_ == "down" for child in above.rights)
        is_decided = is_refused or above.lemma_ in load_vocabulary().words("factuality", "deciding_on")
        return above.i if is_ordered or is_decided else None
    if is_gone_by and above.lemma_ in ("offer", "propose", "threaten"):  # "offered to buy it in 1935": of the offer
        return above.i
    governs = any(above.lemma_ in load_vocabulary().words("factuality", name) for name in _GOVERNING)
    return None if governs else above.i


def in_place_of(verb: Token, past: frozenset[int], expression: TimeExpression) -> int | None:
    """What was done at a time instead of what it stands behind: "sold it rather than | close it in May 2015".

    Or what was compared with what somebody had awaited: "did better than | expected in May".
    """
    link, is_bare = verb.head, verb.tag_ in ("VBN", "VBD") and not auxiliaries(verb) and verb.left_edge.lower_ in ("than", "as")
    over = link if link.i in past else link.head
    is_awaited = is_bare and verb.lemma_ in ("expect", "forecast", "plan", "hope", "predict", "anticipate", "think")
    is_instead = verb.dep_ in ("pcomp", "pobj") and is_avoided(verb) and link.i > over.i
    if expression.signal in ("until", "till", "before", "by", "since") or not (is_awaited or is_instead):
        return None
    while over.i not in past and over.dep_ in ("xcomp", "dobj", "acomp", "advmod", "amod", "attr", "conj"):
        over = over.head
    return over.i if over.i in past else None


def proposing(verb: Token, past: frozenset[int]) -> int | None:
    """The past verb whose day a time after what it proposes tells: "proposed closing it last year".

    Or after what it agrees to: "agreed to a | ceasefire on Saturday".
    """
    above, words = verb.head, load_vocabulary()
    if verb.dep_ == "pobj" and above.lower_ == "to" and above.head.lemma_ in words.words("factuality", "agreeing"):
        is_agreed = verb.lemma_ in words.words("factuality", "deals") and above.head.i in past
        return above.head.i if is_agreed else None
    is_proposed = verb.dep_ == "xcomp" and verb.tag_ == "VBG" and above.i in past
    return above.i if is_proposed and above.lemma_ in words.words("factuality", "possible") else None
