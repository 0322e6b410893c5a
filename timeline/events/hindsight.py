"""What a summary says once its date is known: "will open" of what was said to, "was issued" of what was not until Saturday."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.events.detection.detect import Trigger
from timeline.events.grammar.verbs import is_negated
from timeline.events.inflection import past_of
from timeline.events.placement.attachment import Attachment

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token


def as_coming(trigger: Trigger, attachment: Attachment, summary: str) -> str:
    """A summary of what was said to be to come, and is: "it will open" for "said it would open"."""
    token = trigger.token
    over = token.head
    while token.dep_ == "conj" and over.tag_ == token.tag_ == "VB":  # "said it would close and | move"
        token, over = over, over.head
    if token.dep_ == "conj" and over.dep_ == "ccomp" and any(child.tag_ == "MD" for child in token.lefts):
        token, over = over, over.head  # "said it had sued and | would appeal"
    is_said = token.dep_ == "ccomp" and over.tag_ in ("VBD", "VBN") and over.text not in summary.split()
    is_said = is_said and trigger.group.modality == "would" and token.lemma_ not in ("be", "have")  # "it would have no effect"
    is_said = is_said and not any(one.tag_ == "VBD" and one.text in summary.split() for one in trigger.token.subtree)
    is_coming = is_said and attachment.factuality == "expected" and attachment.bounds.begin.earliest is not None
    return _WOULD.sub("will", summary, count=1) if is_coming and len(_WOULD.findall(summary)) == 1 else summary


_WOULD = re.compile(r"\bwould\b")


def as_done(trigger: Trigger, attachment: Attachment, summary: str) -> str:
    """A summary of what was long not done, and then was: "was issued" for "was not issued until Saturday"."""
    token = trigger.token
    verb = token.head if token.pos_ == "NOUN" else token
    was_not = trigger.factuality == "did-not-happen" or _waits_until(verb)
    if not was_not or attachment.factuality != "happened":
        return summary
    told = summary
    for one in attachment.expressions:
        told = re.sub(rf" (?:until|till) (?:the )?{re.escape(one.text)}(?:, .*)?$", "", told)
    done = re.sub(rf"\bdid(?: not|n['’]t) {re.escape(verb.lemma_)}\b", past_of(verb.lemma_), told, count=1)
    done = _NONE.sub(_some, told, count=1) if done == told else done
    done = _WAS_NOT.sub(r"\1", told, count=1) if done == told else done
    if done == told or "until" in done.split():
        return summary if "until" in summary.split() or token is not verb else f"{summary} until then"
    return done


def _waits_until(verb: Token) -> bool:
    """Whether a negation ends with a clause: "was not freed until the king died"."""
    clauses = (child for child in verb.rights if child.dep_ == "advcl")
    return is_negated(verb) and any(mark.lower_ == "until" for clause in clauses for mark in clause.lefts)


def _some(none: re.Match[str]) -> str:
    """Of "no reply was sent until May", what was sent then."""
    return f"{'An' if none[1][0].lower() in 'aeiou' else 'A'} {none[1]} was"


_NONE = re.compile(r"^No (?!one\b|more\b|fewer\b|less\b)((?:[\w-]+ ){0,2}[\w-]+) was\b")  # not of "no one"
_WAS_NOT = re.compile(r"\b(was|were)(?: not|n['’]t)\b")
