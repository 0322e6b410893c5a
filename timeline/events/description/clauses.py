"""Clauses as text: a clause a reader would write of a verb, in about twenty words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.description.context import Context
from timeline.events.description.own_clause import own_text
from timeline.events.description.rendering import first_word, uncapital
from timeline.events.description.stumps import clause_telling as telling
from timeline.events.description.tell import MOST_WORDS, WORDS_MORE, Tell
from timeline.events.description.told_above import told_above
from timeline.events.grammar.conditions import is_condition
from timeline.events.grammar.subjects import is_imperative

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token


def clause_text(verb: Token, within: Context, told: str = "", most: int = MOST_WORDS, *, is_governed: bool = False) -> str:
    """Subject, verb group, object, then as much of the rest as a clause of about twenty words holds.

    What cannot stand alone is told with what it hangs on: "Paes returned after winning the title".
    """
    if within.telling:
        return _clause_text(verb, within, told, most, is_governed=is_governed)
    key = ("clause_text", verb.i, within.times, told, most, is_governed)
    answers = verb.doc.answers  # a clause is asked for by its verb and by its nouns
    if key not in answers:
        answers[key] = _clause_text(verb, within, told, most, is_governed=is_governed)
    text: str = answers[key]
    return text


def whole_clause(verb: Token, within: Context, told: str = "") -> str:
    """A clause as `clause_text` has it, with a few words more where it else is cut: "put an end | to these attacks"."""
    longer = clause_text(verb, within, told, MOST_WORDS + WORDS_MORE)
    is_whole = len(longer.split()) < MOST_WORDS + WORDS_MORE and not longer.rstrip('"').endswith("…")
    return longer if is_whole else clause_text(verb, within, told)


def _clause_text(verb: Token, within: Context, told: str, most: int, *, is_governed: bool) -> str:
    hangs = verb.i not in within.telling  # what hangs on it may be told with it, but not it with that again
    within = within.telling_of(verb)
    if hangs and not is_imperative(verb):
        text = told_above(_TELL, verb, within, told, most)
        if text:
            return text
    own = own_text(_TELL, verb, within, told, most, is_governed=is_governed)
    over = verb  # "even if it fails to | gain it"
    while over.dep_ == "xcomp" and over.i > over.head.i:
        over = over.head
    is_question = hangs and over.dep_ == "advcl" and is_condition(over) and own and own == uncapital(own, first_word(over))
    link = over.left_edge.lower_ if is_question else ""
    return f"{'even ' * (link == 'even')}if {own}" if link in ("if", "even") else own


def clause_telling(noun: Token, within: Context, also: Token | None = None) -> str:
    """The clause of the nearest verb over a noun that has words left for it: "met to discuss | the draft"; empty for none."""
    return telling(_TELL, noun, within, also)


def _own(verb: Token, within: Context, told: str = "", most: int = MOST_WORDS, *, is_governed: bool = False) -> str:
    return own_text(_TELL, verb, within, told, most, is_governed=is_governed)


_TELL = Tell(clause_text, _own)
