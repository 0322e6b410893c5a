"""The clause that tells a word, where the word alone would tell nothing; and what is no clause."""

from __future__ import annotations

from collections.abc import Container
from typing import TYPE_CHECKING

from timeline.events.description.context import Context
from timeline.events.description.tell import MARKS, MOST_WORDS, WORDS_MORE, Tell
from timeline.events.grammar.subjects import is_imperative
from timeline.events.parsing.arcs import NOUN_SUBJECTS, has_finite_form, has_subject, is_finite
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_words = lists("description")


def clause_telling(tell: Tell, noun: Token, within: Context, also: Token | None = None) -> str:
    """The clause of the nearest verb over a noun that has words left for it: "met to discuss | the draft"; empty for none.

    Where none is a whole clause, the nearest phrase of one. It tells of another word, too, where one is given. What something
    came some time before or after has another date: "resigned two days after the | flood" tells no flood.
    """
    phrase = ""
    for over in noun.ancestors:
        if over.lower_ in _words("before_and_after") and any(child.dep_ == "npadvmod" for child in over.lefts):
            break
        if over.pos_ not in ("VERB", "AUX") or over.i in within.telling or _has_gap(over):
            continue
        clause = tell.clause(over, within)
        words = [word.strip(MARKS) for word in clause.split()]
        is_stump = not words or words[0].lower() in (over.lower_, "it", "to") or words[-1].lower() in _OPEN_ENDS
        is_stump = is_stump or "…" in clause or over.text not in words or len(words) > MOST_WORDS + WORDS_MORE
        is_stump = is_stump or (", " in clause and over.lemma_ in load_vocabulary().words("verb", "reporting"))
        if is_stump or noun.text not in words or (also is not None and also.text not in words):
            continue
        if not is_phrase(words, over):
            return clause
        phrase = phrase or clause
    return phrase


def is_phrase(words: Container[str], verb: Token) -> bool:
    """Whether the words that tell a verb are a phrase, with no verb that makes a clause: "a plan to sell it"."""
    is_clause = is_finite(verb) or any(be in words for be in _ADDED)
    return not is_clause and not any(word.text in words and _makes_clause(word) for word in verb.sent)


def _makes_clause(word: Token) -> bool:
    return has_finite_form(word) or is_imperative(word) or (word.tag_ == "VBN" and has_subject(word))


_ADDED = ("was", "were", "is", "are", "be", "been", "did")  # words that a clause may have without the sentence having them


def _has_gap(verb: Token) -> bool:
    """Whether a clause leaves out what it tells of, or its verb has no other word: "gains | they would hold", "related to it"."""
    subjects = [child for child in verb.lefts if child.dep_ in NOUN_SUBJECTS]
    is_relative = verb.dep_ == "relcl" and all(child.tag_ not in ("WDT", "WP") for child in subjects)
    return is_relative or (verb.dep_ == "acl" and verb.lemma_ in ("relate", "regard", "base", "describe"))


_OPEN_ENDS = ("not", "be", "been", "is", "are", "was", "were", "has", "have", "had", "do", "does", "did")
