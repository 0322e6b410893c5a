"""By whom an event is reported: who says so in the text, for which its author does not answer (FactBank's source)."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from timeline.events.grammar.roles import find_agent, find_governed, is_passive, is_told_last
from timeline.events.grammar.sayings import find_content, find_quoted, is_by_rule
from timeline.events.grammar.subjects import find_subject
from timeline.events.grammar.verbs import is_negated
from timeline.events.parsing.parse import once
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_words = lists("description")

_NEAR = 4  # words above the last of a sentence: "on Monday night"
_REACH = 60  # words above a word: a sentence without an end is as deep as it is long


def find_source(token: Token, speakers: Mapping[int, Token | None]) -> Token | None:
    """Who says what a word tells: Lee of "Lee said the boat sank", of "according to Lee it sank", and in what Lee is quoted with.

    `speakers` holds the places of quoted words, each with who speaks. None where the author tells it.
    """
    speaker = speakers.get(token.i)
    if speaker is not None:
        inner = _source_of(token)  # "'She said it was late,' Moe recalled": she
        return inner if inner is not None and inner.i in speakers and inner.lower_ in ("he", "she") else speaker
    below, is_apart = None, False
    for clause in (token, *itertools.islice(token.ancestors, _REACH)):
        if _is_told_meanwhile(clause):
            return None
        source = _source_of(clause)
        # not "wrote" itself, in "had it rained, she wrote, it"
        is_above = source is not None and below is not None and below in (source, source.head)
        is_of_itself = source is not None and source.is_ancestor(token) and not source.is_ancestor(clause)
        is_within = source is not None and is_of_itself and _is_according(source)
        if source is not None and not (is_above or is_within):
            is_of_few = any(
                child.lower_ in ("few", "no") for child in source.lefts
            )  # "few believe it will move before it is out"
            if (is_apart and _is_denied(clause, source)) or is_of_few or (_is_according(source) and _says_when(token)):
                return None
            return _issuer(source) or source
        below, is_apart = clause, is_apart or _is_set_apart(clause)
    return None


def _issuer(source: Token) -> Token | None:
    """Who issues what says it: Moe of "Moe issued a statement saying that it had failed"."""
    is_text = source.dep_ == "dobj" and source.lemma_ in _words("issued_texts")
    is_issued = is_text and source.head.lemma_ in _words("issuing")
    return find_subject(source.head) if is_issued else None


def _is_set_apart(clause: Token) -> bool:
    """Whether a clause is told in passing, by the author: "ignored it on Monday, | when the tug struck a ship"."""
    first = clause.left_edge
    is_beside = clause.dep_ in ("relcl", "advcl") and first.i > 0 and first.nbor(-1).text == ","
    return is_beside and first.lower_ in ("when", "where", "which", "who", "whose")


def _is_told_meanwhile(clause: Token) -> bool:
    """Whether a clause is the author's, who tells what went on as it was said: "he did his best, he said, | as people fled"."""
    if clause.dep_ != "advcl" or clause.left_edge.lower_ not in ("as", "while") or clause.left_edge.nbor(-1).text != ",":
        return False
    before = clause.left_edge.nbor(-2)
    if any(child.lower_ == "had" for child in clause.lefts):  # "he said, as it had been agreed": what he says still
        return False
    verb = before if before.pos_ == "VERB" else before.head  # "said, as" and "said Lee, as"
    return verb.lemma_ in load_vocabulary().words("verb", "reporting") and verb.i < clause.i and not verb.is_ancestor(clause)


def _is_denied(clause: Token, source: Token) -> bool:
    """Whether who says it denies it; of "denies that it leaked and contends that it burned" the second only."""
    verb = clause.head if clause.dep_ == "ccomp" else source.head
    return verb.lemma_ in load_vocabulary().words("factuality", "denied")


def _is_according(source: Token) -> bool:
    """Whether a source is one of "according to": what its own words tell, "documents released on Monday", it does not report."""
    return source.dep_ == "pobj" and source.head.head.lower_ == "according"


def _says_when(token: Token) -> bool:
    """Whether a noun only says when or since when: "according to a count, nine died since the | invasion"."""
    return token.dep_ == "pobj" and token.head.lower_ in ("since", "after", "before", "during", "until", "following")


def _last_verb(clause: Token) -> Iterator[Token]:
    """The verb that a sentence ends in, taken for a clause of a noun: "it killed two people, police | said on Monday"."""
    if clause.dep_ == "ROOT":
        last = clause.right_edge.nbor(-1) if clause.right_edge.is_punct else clause.right_edge
        yield from (place for place in (last, *itertools.islice(last.ancestors, _NEAR)) if place.dep_ == "relcl")


@once
def _source_of(clause: Token) -> Token | None:
    """Who says what the clause of a verb tells."""
    joined = (child for verb in clause.rights if verb.dep_ == "conj" for child in verb.rights if _ends_sentence(child))
    for child in (*clause.children, *joined):  # "nine have died and ten have fled, according to Lee": of both
        if child.lower_ == "according" and child.dep_ == "prep" and not is_by_rule(child):
            return next((noun for link in child.rights for noun in link.rights if noun.dep_ == "pobj"), None)
    saying, thinking = load_vocabulary().words("verb", "reporting"), _words("stressing", "foreseeing", "thinking")
    last = (verb for noun in clause.rights if is_told_last(noun) for verb in noun.rights)
    near = (clause.head, *clause.children, *last, *(clause.head.children if clause.dep_ == "acl" else ()), *_last_verb(clause))
    for verb in near:
        if verb is clause or verb.pos_ != "VERB":
            continue
        lemma = verb.lemma_.lower()
        if lemma not in saying and lemma not in thinking and not _finds(verb):
            continue
        is_kept_silent = is_negated(verb) and verb.lemma_ in _words("kept_silent")  # "did not mention that it had failed"
        if find_content(verb) is clause and not (is_kept_silent or _is_state(clause, verb) or _is_left_unsaid(clause, verb)):
            if verb.lemma_ in _words("informing") and is_passive(verb):
                return find_agent(verb)  # "Moe said the guards were told that it failed": by whom, he says
            source = find_quoted(verb.head.head) or find_subject(verb)  # "the paper quoted Lee as saying it failed"
            if source is None or source.lower_ not in ("i", "we"):  # whom "I believe it failed" quotes is told further out
                return source
    if (owner := _owner_of_claim(clause)) is not None:
        return owner
    is_cited = clause.tag_ == "VBG" and clause.dep_ == "advcl" and clause.lemma_ in ("cite", "note", "quote", "recall")
    return find_subject(clause.head) if is_cited and clause.head.lemma_ in saying else None


def _owner_of_claim(clause: Token) -> Token | None:
    """Whose claim a clause tells: "a statement by | Moe | that he had left", "the | mayor |'s argument that it would help"."""
    noun = clause.head
    is_that = clause.dep_ == "acl" and clause.left_edge.lower_ == "that"
    if not is_that or not (noun.lemma_ in load_vocabulary().words("noun", "reporting") or noun.lemma_ in _words("claims")):
        return None
    owner = next((child for child in noun.lefts if child.dep_ == "poss"), None) or find_governed(noun, ("by",))
    return None if owner is None or owner.pos_ == "PRON" else owner


def _ends_sentence(phrase: Token) -> bool:
    """Whether a phrase stands behind a comma at the end of its sentence."""
    last = phrase.right_edge
    return phrase.nbor(-1).text == "," and (last is phrase.sent[-1] or last.nbor().is_punct)


def _finds(verb: Token) -> bool:
    """Whether a verb tells what an inquiry came to: "the court found that"."""
    subject = find_subject(verb) if verb.lemma_ == "find" else None
    return subject is not None and subject.lemma_.lower() in load_vocabulary().words("description", "inquiries")


_UNDONE = ("refuse", "decline", "help", "try", "hope", "need", "want")  # "could help explain how it happened"


def _is_left_unsaid(clause: Token, verb: Token) -> bool:
    """Whether nobody said so: "has not said whether he will go", "refused to say how it happened"."""
    is_asked = clause.left_edge.tag_ == "WRB" or clause.left_edge.lower_ in ("whether", "if", "who", "what", "which")
    is_silent = is_negated(verb) or (verb.dep_ == "xcomp" and verb.head.lemma_ in _UNDONE)
    return is_asked and is_silent


def _is_state(clause: Token, verb: Token) -> bool:
    """Whether what hangs on a verb says how its object was: "reported them missing"."""
    is_bare = clause.tag_ in ("VBG", "VBN", "JJ") and not any(child.dep_ in ("aux", "auxpass", "mark") for child in clause.lefts)
    return is_bare and clause.dep_ == "ccomp" and clause.i > verb.i and verb.lemma_ in ("report", "declare", "pronounce")
