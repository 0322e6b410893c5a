"""Clauses after a verb that nobody would leave out: on what condition, how many died, until when."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from timeline.events.description.complements import link_of_blow, tells_once
from timeline.events.grammar.clause_kinds import compares, is_caused, is_extraposed, is_measured_clause
from timeline.events.grammar.conditions import is_condition
from timeline.events.grammar.verbs import is_harm, looks
from timeline.events.vocabulary import lists

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_words = lists("description")


def is_needed_clause(clause: Token) -> bool:
    """Whether a clause after a verb says what nobody would leave out: until when, on what condition, how many died."""
    return any(is_such(clause) for is_such in _NEEDED)


def _is_spent(clause: Token) -> bool:
    """ "Spent nine hours | digging a tunnel"."""
    return clause.head.lemma_ == "spend" and clause.tag_ == "VBG"


def _tells_how(clause: Token) -> bool:
    """ "Were killed | when a ferry sank"."""
    return link_of_blow(clause) is not None


def _tells_toll(participle: Token) -> bool:
    """How many came to harm: "shelled it, | killing ten", "| leaving two dead", "| bringing the toll to 61"."""
    counted = [child for child in participle.rights if child.dep_ in ("dobj", "ccomp", "oprd")]
    words = {word.lower_ for child in counted for word in child.subtree}
    is_brought = participle.lemma_ in ("bring", "leave") and not words.isdisjoint(
        ("toll", "dead", "wounded", "homeless", "injured")
    )
    first = participle
    while first.dep_ == "conj" and first.head.tag_ == "VBG":
        first = first.head
    is_of_past = participle.tag_ == "VBG" and looks(first.head) == "past"  # no plan has killed anybody
    is_counted = any(word.tag_ == "CD" for noun in counted for word in noun.lefts)
    is_blow = is_harm(participle) or (participle.lemma_ in _words("blows") and is_counted)
    return is_of_past and (is_brought or (is_blow and bool(words)))


def toll_joined(participle: Token) -> Token | None:
    """What tells how many came to harm, joined to what else came of it: "flooding a town and | killing two"."""
    joined = next((child for child in participle.rights if child.dep_ == "conj"), None)
    if joined is None or participle.tag_ != "VBG":
        return None
    return joined if _tells_toll(joined) else toll_joined(joined)


_NEEDED: tuple[Callable[[Token], bool], ...] = (
    _is_spent,
    _tells_how,
    tells_once,
    _tells_toll,
    is_condition,
    is_caused,
    is_extraposed,
    is_measured_clause,
    compares,
)
