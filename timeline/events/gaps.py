"""Further things of which a verb is told without being said again: "won gold in 2010 and | silver in 2014".

Linguists call it gapping (Ross, 1970). The parser hangs such words on the date before them, on the verb or on its subject, so
they are found between two dates, by what can stand there; what they stand in the place of is the verb's object, a phrase of the
same preposition, or its subject. Each is an event of its own: the verb's, with its own words and its own time.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import attrs

from timeline.events.description.describe import Description
from timeline.events.description.rendering import capital
from timeline.events.detection.detect import Trigger
from timeline.events.grammar.noun_signs import is_person
from timeline.events.grammar.roles import is_passive
from timeline.events.parsing.arcs import subject_of
from timeline.events.vocabulary import load_vocabulary
from timeline.times.expression import TimeExpression

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Doc, Token

_LONGEST = 8  # words
_JOINTS = (",", "and")
_OF_NAMES = ("NOUN", "PROPN")
_BETWEEN = ("of", "in", "at", "for", "against", "over", "with", "-", "his", "her", "its", "their")
_PARTS = frozenset(("NOUN", "PROPN", "DET", "ADJ", "NUM", "PART"))


@attrs.frozen(eq=False)
class Gap:
    """What is told of a verb once more: the verb, the words, what they stand in the place of, and their time.

    `instead_of` is the verb's object or subject, or its preposition; None where the same happened again. `after` is the time
    of the verb itself.
    """

    verb: Token
    words: tuple[Token, ...]
    instead_of: Token | None
    time: TimeExpression
    after: TimeExpression

    def is_told_in(self, token: Token) -> bool:
        """Whether a word stands in its verb's clause, or is told with that: "| tried to take it in May and again in June"."""
        return self.verb.is_ancestor(token) or token in (self.verb, self.verb.head if self.verb.dep_ == "xcomp" else self.verb)

    def places(self, doc: Doc) -> Iterator[int]:
        """The places of its words and its time, and of what joins them to the verb's clause."""
        span = doc.char_span(self.time.start_char, self.time.end_char)
        start = self.words[0].i
        while doc[start - 1].lower_ in (*_JOINTS, "again"):
            start -= 1
        yield from range(start, self.words[-1].i + 1 if span is None else span.end)

    @property
    def head(self) -> Token:
        """The word that names it."""
        names = [word for word in self.words if word.pos_ in (*_OF_NAMES, "ADJ", "ADV")]
        of = next((word.i for word in self.words if word.lower_ == "of"), self.words[-1].i + 1)
        return next((word for word in reversed(names) if word.i < of), self.words[-1])


def find_gaps(doc: Doc, triggers: Sequence[Trigger], expressions: Sequence[TimeExpression]) -> tuple[Gap, ...]:
    """The gaps of a text, in its order."""
    return tuple(_gaps(doc, {trigger.token.i: trigger for trigger in triggers}, expressions))


def _gaps(doc: Doc, triggers: dict[int, Trigger], expressions: Sequence[TimeExpression]) -> Iterator[Gap]:
    before: Gap | None = None
    for first, second in itertools.pairwise(expressions):
        words = _between(doc, first, second)
        told = before if before is not None and before.time is first else None
        before = None
        verb = told.verb if told is not None else _verb_of(doc, first)
        if not words or verb is None or verb.i not in triggers:
            continue
        start, is_again = doc.char_span(first.start_char, first.end_char), words[0].lower_ == "again"
        place = told.instead_of if told is not None else None
        if told is None and start is not None and not is_again:
            place = _place_of(words, verb, start.start)
        if (place is None) != is_again or (place is not None and (place.dep_ == "prep") != (words[0].pos_ == "ADP")):
            continue
        before = Gap(verb, words, place, second, told.after if told is not None else first)
        yield before


def _between(doc: Doc, first: TimeExpression, second: TimeExpression) -> tuple[Token, ...]:
    """The words between two dates that can be such a thing; none where they are anything else."""
    dates = (first, second)
    spans = [doc.char_span(one.start_char, one.end_char) for one in dates]
    if any(one.kind != "DATE" or one.interval is None or one.range is not None for one in dates) or None in spans:
        return ()
    start, end = (span for span in spans if span is not None)
    after = end.doc.tokens[end.end - 1].nbor()
    words = list(doc.tokens[start.end : end.start])
    if words and words[-1].lower_ in ("in", "on"):
        words.pop()
    is_joined = bool(words) and words[0].lower_ in _JOINTS
    while words and words[0].lower_ in _JOINTS:
        words.pop(0)
    if len(words) > 1 and words[0].lower_ == "again" and words[1].pos_ == "ADP":
        words.pop(0)  # "in Oslo in 2010 and again in Rome in 2014"
    is_end = after.is_punct or after.lower_ == "and" or after.is_space or not after.text
    is_end = is_end and after.nbor().tag_ not in ("WRB", "WDT", "WP")  # "and again in 1868, when a wing was added"
    if not (is_joined and is_end and 0 < len(words) <= _LONGEST) or start.sent.start != end.sent.start:
        return ()
    if [word.lower_ for word in words] == ["again"]:
        return tuple(words)
    if words and words[0].tag_ == "JJ" and words[0].lower_.endswith("ed"):
        return ()  # rather a verb: "and refused talks in June"
    inner = words[1:] if words[0].pos_ == "ADP" else words
    is_name = bool(inner) and all(word.pos_ in _PARTS or word.lower_ in _BETWEEN for word in inner)
    is_name = is_name and any(word.pos_ in _OF_NAMES or load_vocabulary().is_ordinal(word.lower_) for word in inner)
    return tuple(words) if is_name and words[0].lower_ != "by" else ()


def _verb_of(doc: Doc, time: TimeExpression) -> Token | None:
    """The verb that a date before such a thing hangs on, itself or by its object."""
    span = doc.char_span(time.start_char, time.end_char)
    if span is None:
        return None
    place = span.root.head
    place = place.head if place.pos_ == "ADP" else place
    place = place.head if place.pos_ in _OF_NAMES and place.dep_ == "dobj" else place
    return place if place.pos_ == "VERB" and place.i < span.start else None


def _place_of(words: Sequence[Token], verb: Token, end: int) -> Token | None:
    """What of the verb the words stand in the place of, of what is told before its date."""
    told = [word for word in verb.doc.tokens[verb.i + 1 : end] if verb.is_ancestor(word)]
    if words[0].pos_ == "ADP":
        return next((word for word in told if word.dep_ == "prep" and word.lower_ == words[0].lower_ and word.rights), None)
    if any(word.tag_ == "CD" for word in words):  # "rose 3 percent in May and 2 percent in June"
        counted = (word for word in told if word.lemma_ == words[-1].lemma_ and any(one.tag_ == "CD" for one in word.lefts))
        return next(counted, None)
    objects = [word for word in told if word.dep_ in ("dobj", "oprd") and word.head is verb]
    took_place = [word.lower_ for word in objects] == ["place"]
    if objects and not took_place:
        return objects[0] if len(objects) == 1 else None  # of two, nobody knows which
    subject = subject_of(verb)
    where = [word for word in told if word.dep_ == "pobj" and word.text[0].isupper()]
    if where and (is_passive(verb) or took_place) and all(word.text[0].isupper() for word in words):
        is_told = len(where) == 1 and subject is not None and subject.pos_ == "NOUN" and not is_person(subject)
        return where[0] if is_told else None  # "talks were held in Lund in 2010 and Rome in 2014", not "Moe was, and Lee"
    told = [word for word in told if word.lower_ not in ("there", "here")]  # "Lee appeared there in 1894, and Moe in 1899"
    is_bare = all(word.dep_ in ("prep", "prt") for word in told) and len(told) < _FEW
    of_person = subject is not None and subject.lower_ in ("he", "she") and is_person(words[-1])
    is_alike = subject is not None and (subject.pos_ in _OF_NAMES or of_person) and verb.i < end
    return subject if is_bare and is_alike and (is_passive(verb) or verb.tag_ == "VBD") else None


_FEW = 2  # words between a verb and its date: "was rebuilt | in | 1483"


def gapped(trigger: Trigger, gap: Gap) -> Trigger:
    """A verb's trigger as what is told of it once more."""
    return attrs.evolve(trigger, token=gap.head)


def description_of(gap: Gap, told: Description) -> Description:
    """What is told of the verb, said of the further thing; its words alone where they do not fit into what is told."""
    text, place = _text(gap.words), gap.instead_of
    if place is None:
        return attrs.evolve(told, summary=_retimed(told.summary, gap))
    alone = attrs.evolve(told, who=None, what=text, summary=capital(text))
    if place.i < gap.verb.i:
        return _with_subject(gap, told, text) or alone
    is_what = place.dep_ == "dobj" and not is_passive(gap.verb)  # not "Moe was fined | 300 pounds", which Moe suffered
    names = (told.what if is_what else None, _old_text(place))
    old = next((one for one in names if one and told.summary.count(one) == 1), None)
    if old is None:
        return alone
    summary = _FIRST.sub("a", told.summary[: told.summary.index(old)]) + text
    if place.dep_ not in ("prep", "pobj"):
        return attrs.evolve(told, summary=summary, what=text if is_what else told.what)
    is_place = told.where is not None and told.where in old
    place_told = _text(gap.words[place.dep_ == "prep" :])
    return attrs.evolve(told, summary=summary, where=place_told if is_place else told.where)


def _with_subject(gap: Gap, told: Description, text: str) -> Description | None:
    """What is told of the verb with another subject; None where it does not open with its own."""
    names = (told.who, told.what, _old_text(subject_of(gap.verb) or gap.verb))
    old = next((one for one in names if one and told.summary.startswith(capital(one))), None)
    if old is None:
        return None
    helper = " were" if gap.head.tag_ in ("NNS", "NNPS") else " was"
    summary = capital(text) + re.sub(r"^ (?:was|were)\b", helper, _retimed(told.summary[len(old) :], gap))
    is_patient = told.what is not None and told.who is None
    return attrs.evolve(told, summary=summary, **{"what" if is_patient else "who": text})


def _retimed(summary: str, gap: Gap) -> str:
    """A summary that tells its verb's time, with the further one: "the first bus ran in 1863, the last | in 1968"."""
    doc = gap.verb.doc
    span = doc.char_span(gap.time.start_char, gap.time.end_char)
    before = "" if span is None or doc[span.start - 1].pos_ != "ADP" else f"{doc[span.start - 1].text} "
    return re.sub(rf"\b(?:in |on )?{re.escape(gap.after.text)}\b", lambda _: before + gap.time.text, summary)


_FIRST = re.compile(r"\b(?:his|her|its|their|the) first\b")  # "won her first race in Oslo in 2010 and again in Rome in 2014"


def _old_text(place: Token) -> str:
    """The words of what a further thing stands in the place of, without what is told of it after."""
    last = place.rights[0] if place.dep_ == "prep" and place.rights else place
    return _text([word for word in place.doc.tokens[place.left_edge.i : last.i + 1] if place.is_ancestor(word) or word is place])


def _text(words: Sequence[Token]) -> str:
    return "".join(word.text + word.whitespace_ for word in words).strip()
