"""Figures of a whole time: which verbs tell one, and whose quarter the next one is of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.grammar.subjects import find_subject
from timeline.events.placement.hosts.hosts import Held
from timeline.events.vocabulary import load_vocabulary
from timeline.times.expression import TimeExpression
from timeline.times.interval import Grain

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_SENTENCES_BACK = 2


def sums_up(verb: Token) -> bool:
    """Whether a verb tells a figure of a whole time: "fell 2 percent | in March", "earned $4 million | in 1996"."""
    if verb.pos_ != "VERB" or verb.lemma_ not in load_vocabulary().words("figures", "changing"):
        return False
    told = [child for child in verb.rights if child.dep_ in ("dobj", "npadvmod", "attr")]
    told += [noun for child in verb.rights if child.lower_ in ("by", "to") for noun in child.rights]
    return any(one.tag_ == "CD" for noun in told for one in (noun, *noun.lefts))


def results_before(verb: Token, held: Held) -> Token | None:
    """The verb of a company's results for a time, where this one tells more of them: "Profit rose in May. Sales fell 2%"."""
    if verb.dep_ != "ROOT" or not (sums_up(verb) and is_of_results(verb)):
        return None
    first = verb.sent
    for _ in range(_SENTENCES_BACK):
        if not first.start:
            return None
        first = verb.doc.tokens[first.start - 1].sent
        told = (first.root, *(child for child in first.root.rights if child.dep_ == "ccomp"))  # "said revenue | fell"
        before = next((one for one in told if one.i in held), None)
        if before is not None:
            is_long = bool(held[before.i]) and all(map(_is_long, held[before.i]))
            return before if is_long and sums_up(before) and is_of_results(before) else None
    return None


def _is_long(expression: TimeExpression) -> bool:
    """Whether a time is long enough for a company's books: a quarter, or "the three months to June 30"."""
    return expression.range is not None or (expression.interval is not None and expression.interval.grain >= Grain.MONTH)


def is_of_results(verb: Token) -> bool:
    """Whether a figure is one of a company's books: "net profit fell 2%", "it earned $4 million"."""
    subject, words = find_subject(verb), load_vocabulary()
    return verb.lemma_ == "earn" or (subject is not None and subject.lower_ in words.words("reference", "results") - {"shares"})
