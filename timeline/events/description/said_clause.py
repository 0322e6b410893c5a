"""What is said, after who says it: "said that ...", and somebody's own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.description.clause_above import (
    over_bare_clause,
)
from timeline.events.description.complements import short_clause
from timeline.events.description.context import Context
from timeline.events.description.phrases import noun_phrase
from timeline.events.description.rendering import render, uncapital
from timeline.events.description.tell import LEAST_WORDS, MARKS, MOST_WORDS, WORDS_MORE, Tell
from timeline.events.description.trimming import trimmed
from timeline.events.grammar.conditions import asked_how, is_left_open
from timeline.events.grammar.roles import find_there
from timeline.events.grammar.sayings import find_content, is_quotation, quoted
from timeline.events.grammar.subjects import find_subject
from timeline.events.grammar.verbs import auxiliaries
from timeline.events.parsing.arcs import has_finite_form
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_words = lists("description")


def content_of(verb: Token, within: Context) -> Token | None:
    """The verb of what is said, where its clause is too long to be kept whole, or stands before."""
    clause = find_content(verb)
    is_below = clause is not None and clause.i > verb.i and verb.is_ancestor(clause)  # not "the plan, he said, was dropped"
    is_saying = verb.lemma_.lower() in load_vocabulary().words("verb", "reporting") | {"vow", "state"}
    is_quoted = is_saying and clause is not None and clause.left_edge.i > verb.i and clause.left_edge.nbor(-1).is_quote
    if clause is None or (is_below and short_clause(clause, within) and not is_quoted):
        return None
    subject = find_subject(clause) or find_there(clause)
    is_told = clause.i in within.telling and not verb.is_ancestor(clause)  # "it failed, he said": of what he said
    return None if subject is None or subject.i in within.times or is_told else clause


def content_text(tell: Tell, verb: Token, clause: Token, within: Context, told: str, most: int) -> str:
    """ "that ..." after what says so; what somebody says of himself stays a quotation."""
    words = clause.doc[clause.left_edge.i : clause.right_edge.i + 1]
    speaker = find_subject(verb)
    first = clause.left_edge
    is_indirect = first.lower_ in _OPEN_LINKS and first.i > verb.i and not first.nbor(-1).is_quote  # "asked if I was ready"
    if verb.i in within.speakers and first.lower_ == "that" and first.i > verb.i:
        is_indirect = True  # '"They told us that we might die," she said'
    is_quoted = not is_indirect and (speaker is None or speaker.lower_ not in ("i", "we"))  # not of "I know how I won it"
    if is_quoted and any(token.lower_ in _words("speakers") and token.pos_ == "PRON" for token in words[:_MOST_HEARD]):
        words = words[1:] if words[0].is_quote else words
        if is_quotation(words, verb):
            return f": {quoted(words, max(most, LEAST_WORDS))}"
        return _half_quoted(tell, clause, within, told, most)
    if clause.left_edge.lower_ == "what" or asked_how(clause) is not None:  # "asked what it meant", "how long it was"
        return f" {render(trimmed(noun_phrase(clause, within), max(most, LEAST_WORDS), last=clause), within, told)}"
    is_alone = is_left_open(clause) or over_bare_clause(clause) is not None or clause.dep_ == "acl"  # "said in a letter that"
    told_by = tell.own if is_alone else tell.clause
    is_bare = not any(map(has_finite_form, (*auxiliaries(clause), clause))) or over_bare_clause(clause) is not None
    if is_bare:  # "helped the city restore order"
        return " " + told_by(clause, within, told, most, is_governed=True)
    text = told_by(clause, within, told, most)
    subject = find_subject(clause) or find_there(clause)
    if subject is None or (subject.lower_ == "that" and subject.nbor(-1).is_quote):
        return ""  # "said that that is it" tells nothing: his own words do
    link = next((child.lower_ for child in clause.lefts if child.lower_ in _OPEN_LINKS or child.tag_ == "WRB"), "that")
    first = clause.doc.tokens[min((token.i for token in noun_phrase(subject, within, clause)), default=subject.i)]
    if link == "that" and text.lower().startswith("that "):  # "said | that one will hurt"
        return f" {text[:1].lower()}{text[1:]}"
    return f" {link} {uncapital(text, first)}"


def _half_quoted(tell: Tell, clause: Token, within: Context, told: str, most: int) -> str:
    """What is told in the author's words and then in somebody's own, without those: 'it had sailed and "we will follow"'."""
    if is_left_open(clause) or not any(map(has_finite_form, (*auxiliaries(clause), clause))):
        return ""
    for words in range(most, LEAST_WORDS, -WORDS_MORE):
        text = tell.clause(clause, within, told, words)
        own = _own_words(clause)
        if own and text.count(own) == 1 and not _tells_speaker(text.replace(own, "")):
            text = text.replace(own, f'"{own}"')  # 'cannot fight it with "one hand tied behind our back"'
        elif _tells_speaker(text):
            text = ""
        if text:
            subject = find_subject(clause) or find_there(clause)
            first = clause if subject is None else subject.left_edge
            return f" that {uncapital(text, first)}" if subject is not None and clause.text in text else ""
    return ""


def _tells_speaker(text: str) -> bool:
    return any(word.strip(MARKS).lower() in _words("speakers") for word in text.split())


def _own_words(clause: Token) -> str:
    """The words within a clause that stand between quotation marks; empty for none, or more than once."""
    last = clause.right_edge.i + _MOST_BEFORE_MARK
    marks = [token.i for token in clause.doc.tokens[clause.left_edge.i : last + 1] if token.is_quote]
    if len(marks) != _PAIR:
        return ""
    words = clause.doc.tokens[marks[0] + 1 : marks[1]]
    return "".join(token.text + token.whitespace_ for token in words).rstrip(" .,")


_PAIR = 2


_MOST_BEFORE_MARK = 2  # tokens from the end of a clause to the mark that closes it: '."'


_OPEN_LINKS = ("whether", "if")


_MOST_HEARD = 3 * MOST_WORDS  # of what was said, when looking for who speaks
