"""Sayings that have a line though others tell what was said: announcements of plans, and what a text opens with."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from timeline.events.detection.detect import Trigger
from timeline.events.grammar.sayings import find_content
from timeline.events.grammar.subjects import find_subject
from timeline.events.parsing.arcs import NOUNS
from timeline.events.placement.attachment import Attachment
from timeline.events.vocabulary import load_vocabulary
from timeline.times.interval import Grain

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token


def said_first(
    triggers: tuple[Trigger, ...], attachments: tuple[Attachment, ...], shown: Sequence[bool], known: Container[int]
) -> int | None:
    """The dated saying that a text opens with, where nothing else of its first sentence has a line: that is its news."""
    places = [place for place, trigger in enumerate(triggers) if not is_of_heading(trigger.token)]
    opening = triggers[places[0]].token.sent.start if places else 0
    lead = [place for place in places if triggers[place].token.sent.start == opening]
    if any(shown[place] for place in lead):
        return None
    return next((place for place in lead if _is_dated_saying(triggers[place], attachments[place], known)), None)


def _is_dated_saying(trigger: Trigger, attachment: Attachment, known: Container[int]) -> bool:
    """Whether somebody who is named said something on a day: "Ann Lee said on Monday that she expects a deal"."""
    verb, when = trigger.token, attachment.when
    is_saying = verb.lemma_ in load_vocabulary().words("verb", "reporting") and verb.tag_ == "VBD"
    subject = find_subject(verb) if is_saying and attachment.how == "own" else None
    content = find_content(verb) if subject is not None and subject.pos_ in ("NOUN", "PROPN") else None
    about = None if content is None else find_subject(content)
    is_clear = about is None or about.pos_ != "PRON" or about.i in known or about.tag_ == "EX" or about.dep_ == "expl"
    return content is not None and is_clear and when is not None and when.grain <= Grain.DAY


def announced_plans(triggers: tuple[Trigger, ...], attachments: tuple[Attachment, ...]) -> Iterator[int]:
    """The places of dated announcements of plans without a date, and of the plans: "announced in May that it would close".

    One line tells both, with the date; a plan that has a date of its own keeps its line.
    """
    own = {trigger.token.i: (trigger, one) for trigger, one in zip(triggers, attachments, strict=True)}
    announcing = load_vocabulary().words("salience", "announcing")
    for trigger, attachment in zip(triggers, attachments, strict=True):
        verb = trigger.token
        if verb.lemma_ not in announcing or attachment.how != "own" or attachment.when is None or trigger.group.tense != "PAST":
            continue
        content = find_content(verb)
        plan, placed = own.get(-1 if content is None else content.i, (None, None))
        if plan is None or placed is None or content is None or find_subject(verb) is None:
            continue
        is_plan = plan.group.modality == "would" and placed.factuality in ("expected", "unknown", "did-not-happen")
        is_under_way = (plan.group.tense, plan.group.aspect) == ("PAST", "PROGRESSIVE")  # "announced that it was closing it"
        is_open = (is_plan or is_under_way) and placed.how not in ("own", "shared")
        others = (own.get(child.i) for child in content.rights if child.dep_ == "conj")
        if is_open and all(other is not None and other[1].how == "own" for other in others):
            yield verb.i
            yield content.i


def refusals(triggers: tuple[Trigger, ...], attachments: tuple[Attachment, ...], known: Container[int]) -> Iterator[int]:
    """The places of sayings by which somebody refuses to do something: "Lee said he would not resign"; of no date, it is news."""
    own = {trigger.token.i: (trigger, one) for trigger, one in zip(triggers, attachments, strict=True)}
    for trigger in triggers:
        verb = trigger.token
        if trigger.event_class != "REPORTING" or trigger.factuality != "happened" or not _tells_past(trigger):
            continue
        content, sayer = find_content(verb), find_subject(verb)
        plan, placed = own.get(-1 if content is None else content.i, (None, None))
        if plan is None or placed is None or content is None or sayer is None or content.i < verb.i:
            continue
        who = find_subject(content)
        is_own = who is not None and who.lower_ in ("he", "she", "it", "they") and who.i > verb.i
        is_named = sayer.pos_ in NOUNS or sayer.i in known
        is_refused = placed.factuality == "did-not-happen" and (plan.group.modality == "would" or plan.group.tense == "FUTURE")
        if is_own and is_named and is_refused and content.pos_ == "VERB" and placed.how not in ("own", "shared"):
            yield verb.i


def _tells_past(trigger: Trigger) -> bool:
    """Whether a main clause, or one beside it, tells what was said."""
    is_clause = trigger.token.dep_ in ("ROOT", "conj", "advcl", "relcl")
    return is_clause and (trigger.group.tense == "PAST" or trigger.group.aspect.startswith("PERFECTIVE"))


def announces(verb: Token, left_out: Mapping[int, Trigger], known: Container[int]) -> bool:
    """Whether a dated verb of saying tells a plan of nobody knows whom, which stands in no other line: "said they would sue"."""
    plan = next((child for child in verb.rights if child.dep_ == "ccomp" and child.i in left_out), None)
    subject = None if plan is None else find_subject(plan)
    if plan is None or subject is None or subject.pos_ != "PRON" or subject.i in known or find_subject(verb) is None:
        return False
    is_plan = left_out[plan.i].factuality == "expected" and left_out[plan.i].group.modality == "would"
    return is_plan and plan.lemma_ not in ("be", "have") and subject.lower_ in ("he", "she", "they")


def is_of_heading(token: Token) -> bool:
    """Whether a word stands in a heading: a first line without a stop, which the text below it tells in full."""
    line = token.sent
    words = [word for word in line if not word.is_space]
    after = line.doc.tokens[line.end - 1 : line.end + 1]
    is_line = not words[-1].is_punct and any(word.is_space and "\n\n" in word.text for word in after)
    return line.start == 0 and is_line and line.end < len(line.doc)
