"""The order of telling in a history: what is told after a dated event, in the simple past, mostly came after it.

A sentence in the simple past moves the time of a story on; the past perfect, a state or a negation does not (Partee, 1984;
Hinrichs, 1986). It is no certainty, so it bounds an event's likeliest time alone. News is read by a model in its place
(`likeliest`), which has learned from news where an event lies to the published day; to a history that day says nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import attrs

from timeline.events.detection.detect import Trigger
from timeline.events.parsing.arcs import NOUN_SUBJECTS, SUBJECTS
from timeline.events.placement.attachment import Attachment
from timeline.events.placement.likely.readings import within
from timeline.events.vocabulary import lists
from timeline.model import Bound, EventTime
from timeline.times.instant import Instant, add_days, day_of
from timeline.times.interval import Interval
from timeline.times.notation import iso

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

WITHIN, ACROSS = "within", "across"  # a sentence, sentences
ON_THE_DAY = 0.81  # of events of news that a paragraph tells after one of a day gone by, the share that is put on that day
SURENESS = {WITHIN: 0.81, ACROSS: 0.67}  # of pairs told so, the share that people order so (docs/measurements.md)
_MOVING = ("OCCURRENCE", "I_ACTION", "ASPECTUAL")
_LONGEST = 3  # sentences from a date to what is told after it
_words = lists("narration")


@attrs.frozen
class Step:
    """Two events of a story's main line, by their places: one told, then the next; and over how many sentences.

    Or one of the line, and before it one told in a clause of its subject.
    """

    earlier: int
    later: int
    sentences: int
    is_of_subject: bool = False

    @property
    def how(self) -> str:
        """`WITHIN` a sentence, or `ACROSS` sentences."""
        return ACROSS if self.sentences else WITHIN


def steps(triggers: Sequence[Trigger]) -> Iterator[Step]:
    """Each event of the main line with the one told before it, where nothing between them breaks the story off."""
    places = {trigger.token.i: place for place, trigger in enumerate(triggers)}
    before: tuple[int, int] | None = None  # the place of an event, and of its sentence
    starts = {start: number for number, start in enumerate(triggers[0].token.doc.starts)} if triggers else {}
    for place, trigger in enumerate(triggers):
        token = trigger.token
        if not _is_main(token):
            continue
        if _looks_back(trigger):
            before = None
        if not _moves_on(trigger):
            continue
        sentence = starts[token.sent.start]
        if before is not None and sentence - before[1] < 2 and not _is_new_paragraph(triggers[before[0]].token, token):
            yield Step(before[0], place, sentence - before[1])
        yield from (Step(places[one.i], place, 0, is_of_subject=True) for one in _of_subject(token) if one.i in places)
        yield from (Step(places[one.i], place, 0, is_of_subject=True) for one in _opening(token) if one.i in places)
        before = place, sentence


def narrate(
    triggers: Sequence[Trigger], attachments: Sequence[Attachment], published: Instant | None = None
) -> tuple[Attachment, ...]:
    """Attachments of a history, with the bounds that the order of telling gives to events without any but the published day."""
    found = list(attachments)
    chain: dict[int, tuple[int, int]] = {}  # an event: the dated one before it, and the sentences since
    every = list(steps(triggers))
    for step in every:
        dated, sentences = chain.get(step.earlier, (step.earlier, 0))
        sentences += step.sentences
        since, known = attachments[dated].bounds.begin, found[step.later].time.begin.earliest
        if not _is_open(attachments[step.later], published) or since.earliest is None or sentences > _LONGEST:
            continue
        if known is None or known < since.earliest:  # "her campaign, which began in 1869, led to an inquiry"
            chain[step.later] = dated, sentences
            begin = Bound(since.earliest, None)
            found[step.later] = _told(attachments[step.later], begin, step.how, triggers[dated], attachments[dated].when, "after")
    for step in every:  # "proceeded slowly, and was not decided until 1804"
        after = attachments[step.later]
        is_told = step.how == WITHIN and not step.is_of_subject and after.bounds.begin.latest is not None
        if is_told and after.when is not None and _is_open(attachments[step.earlier], published):
            bound = Bound(found[step.earlier].time.begin.earliest, None).meet(Bound(None, after.bounds.begin.latest))
            if bound is not None:
                found[step.earlier] = _told(attachments[step.earlier], bound, WITHIN, triggers[step.later], after.when, "before")
    return tuple(found)


def go_on_from_days(
    triggers: Sequence[Trigger], attachments: Sequence[Attachment], published: Instant
) -> Iterator[tuple[int, int]]:
    """The places of events of news with which a paragraph goes on after a time gone by, each with that of the event dated so.

    "Police entered the hall on Monday. They | found | a letter": none of these is of the published day. In another paragraph it
    may be.
    """
    chain: dict[int, tuple[int, int]] = {}
    for step in steps(triggers):
        dated, sentences = chain.get(step.earlier, (step.earlier, 0))
        sentences += step.sentences
        begin = attachments[dated].bounds.begin
        is_gone = attachments[dated].when is not None and begin.latest is not None and begin.latest < day_of(published)
        if not is_gone or begin.earliest is None or sentences > _LONGEST or not _is_open(attachments[step.later], published):
            continue
        chain[step.later] = dated, sentences
        if sentences and not step.is_of_subject:
            yield step.later, dated


def gone_on(event: Attachment, dated: Attachment, trigger: Trigger, published: Instant) -> Attachment:
    """An event that `go_on_from_days`: on the day of the one before it, if that is told; else with bounds, its time to be read.

    `trigger` is of the one before it.
    """
    begin, is_single = dated.bounds.begin, event.bounds.single_day
    if is_single and begin.earliest == begin.latest:
        return attrs.evolve(_told(event, begin, ACROSS, trigger, dated.when, "after"), confidence=ON_THE_DAY)
    after = Bound(begin.earliest, add_days(day_of(published), -1))
    return attrs.evolve(event, bounds=EventTime(after, after if is_single else event.bounds.end, single_day=is_single))


def _told(attachment: Attachment, begin: Bound, how: str, other: Trigger, when: Interval | None, side: str) -> Attachment:
    is_single = attachment.bounds.single_day
    end = begin if is_single else Bound(begin.earliest, None)
    time = within(EventTime(begin, end, single_day=is_single), attachment.bounds)
    if time is None or when is None:
        return attachment
    reason = f"{attachment.reason}; told {side} '{other.token.text}', which is dated {iso(when)}"
    return attachment.at(time, SURENESS[how], reason)


def _is_open(attachment: Attachment, published: Instant | None) -> bool:
    begin, end = attachment.bounds.begin, attachment.bounds.end
    latest = None if published is None else day_of(published)
    return attachment.how == "none" and begin.earliest is end.earliest is None and {begin.latest, end.latest} == {latest}


def _is_main(token: Token) -> bool:
    """Whether a verb is that of a main clause."""
    while token.dep_ == "conj" and token.head.pos_ in ("VERB", "AUX"):
        token = token.head
    is_first_of_two = token.dep_ == "ccomp" and any(child.dep_ in SUBJECTS and child.i > token.i for child in token.head.lefts)
    main = token.head if is_first_of_two else token  # "she struck a rock; two men were drowned"
    return token.pos_ in ("VERB", "AUX") and main.dep_ == "ROOT"


def _of_subject(verb: Token) -> Iterator[Token]:
    """The verbs of the clauses that hang on a verb's subject: "a diary | found in 1930 | showed"."""
    for subject in verb.lefts:
        if subject.dep_ in NOUN_SUBJECTS:
            yield from (child for child in subject.rights if child.dep_ in ("acl", "relcl"))


def _opening(verb: Token) -> Iterator[Token]:
    """The participles that open a verb's sentence: "| Returning in 1898, she married him"."""
    return (child for child in verb.lefts if child.dep_ == "advcl" and child.tag_ in ("VBG", "VBN") and child.is_sent_start)


def _looks_back(trigger: Trigger) -> bool:
    """Whether a verb tells what had been before."""
    return trigger.group.tense == "PAST" and trigger.group.aspect.startswith("PERFECTIVE")


def _moves_on(trigger: Trigger) -> bool:
    """Whether a verb tells what came next in a story."""
    token, group = trigger.token, trigger.group
    is_plain = group.tense == "PAST" and group.aspect == "NONE" and trigger.event_class in _MOVING
    is_made = token.tag_ == "VBN" and token.lemma_ in _words("making")  # "it was designed by Ann Lee"
    is_before = any(child.lower_ in _words("before") for child in token.children)
    return is_plain and trigger.factuality == "happened" and not (is_made or is_before)


def _is_new_paragraph(before: Token, token: Token) -> bool:
    return any(one.is_space and "\n" in one.text for one in token.doc.tokens[before.i : token.i])
