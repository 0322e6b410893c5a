"""Further things of which a verb is told without being said again: "won gold in 2010 and | silver in 2014".

Linguists call it gapping (Ross, 1970). The parser hangs such words on the date before them, on the verb or on its subject, so
they are found between two dates, by what can stand there; what they stand in the place of is the verb's object, a phrase of the
same preposition, or its subject. Each is an event of its own: the verb's, with its own words and its own time.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import attrs

from timeline.events.detection.detect import Trigger
from timeline.events.grammar.noun_signs import is_person
from timeline.events.grammar.roles import is_passive
from timeline.events.parsing.arcs import subject_of
from timeline.events.vocabulary import load_vocabulary
from timeline.times.expression import TimeExpression

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Doc, Span, Token

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
        above = self.verb.head if self.verb.dep_ == "xcomp" else self.verb
        return self.verb.is_ancestor(token) or token in (self.verb, above)

    def places(self, doc: Doc) -> Iterator[int]:
        """The places of its words and its time, and of what joins them to the verb's clause."""
        span = doc.char_span(self.time.start_char, self.time.end_char)
        start, end = self.words[0].i, self.words[-1].i + 1
        if span is not None:
            start, end = min(start, span.start), max(end, span.end)
        while doc[start - 1].lower_ in (*_JOINTS, "again", "in", "on"):
            start -= 1
        yield from range(start, end)

    @property
    def head(self) -> Token:
        """The word that names it."""
        names = [word for word in self.words if word.pos_ in (*_OF_NAMES, "ADJ", "ADV")]
        of = next((word.i for word in self.words if word.lower_ == "of"), self.words[-1].i + 1)
        return next((word for word in reversed(names) if word.i < of), self.words[-1])


def find_gaps(doc: Doc, triggers: Sequence[Trigger], expressions: Sequence[TimeExpression]) -> tuple[Gap, ...]:
    """The gaps of a text, in its order."""
    places = {trigger.token.i: trigger for trigger in triggers}
    gaps = (*_gaps(doc, places, expressions), *_gaps_after_dates(doc, places, expressions))
    return tuple(sorted(gaps, key=lambda gap: gap.words[0].i))


def _gaps_after_dates(doc: Doc, triggers: dict[int, Trigger], expressions: Sequence[TimeExpression]) -> Iterator[Gap]:
    """Things told after their dates, as the verb is: "in 1975 it bought a mill, in 1978 | a bank | and in 1980 | two farms"."""
    told: tuple[TimeExpression, Token, Token] | None = None  # the date that opens a clause, its verb and its object
    for time in expressions:
        span = doc.char_span(time.start_char, time.end_char) if _is_one_date(time) else None
        if span is None:
            continue
        verb = span.root.head.head if span.root.head.pos_ == "ADP" else span.root.head
        if verb.pos_ == "VERB" and verb.i in triggers and span.end <= verb.left_edge.i + len(span) + 1 and verb.i > span.end:
            object_ = next((child for child in verb.rights if child.dep_ == "dobj"), None)
            told = None if object_ is None else (time, verb, object_)
        elif told is not None and told[2].i < span.start and span.sent.start == told[1].sent.start:
            first, verb, object_ = told
            if words := _after(doc, span):
                yield Gap(verb, words, object_, time, first)


def _after(doc: Doc, date: Span) -> tuple[Token, ...]:
    """The words after a date that can be such a thing, up to a comma, an "and", or the end; none for anything else."""
    link = doc[date.start - 1]
    if link.lower_ not in ("in", "on") or doc[link.i - 1].lower_ not in _JOINTS:
        return ()
    words = tuple(
        itertools.takewhile(
            lambda word: not (word.is_punct and word.text != "-") and word.lower_ != "and", doc.tokens[date.end :]
        )
    )
    is_thing = 0 < len(words) <= _LONGEST and words[0].pos_ in ("DET", "PROPN", "NUM", "ADJ", "NOUN", "PRON")
    return words if is_thing and _names_thing(words) else ()


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
    if not (_is_one_date(first) and _is_one_date(second)):
        return ()
    start, end = (doc.char_span(one.start_char, one.end_char) for one in (first, second))
    if start is None or end is None or start.sent.start != end.sent.start or not _ends_at(doc.tokens[end.end - 1].nbor()):
        return ()
    words = list(doc.tokens[start.end : end.start])
    if words and words[-1].lower_ in ("in", "on"):
        words.pop()
    told = list(itertools.dropwhile(lambda word: word.lower_ in _JOINTS, words))
    if len(told) == len(words) or not told or len(told) > _LONGEST:
        return ()
    if len(told) > 1 and told[0].lower_ == "again" and told[1].pos_ == "ADP":
        told.pop(0)  # "in Oslo in 2010 and again in Rome in 2014"
    is_again = [word.lower_ for word in told] == ["again"]
    return tuple(told) if is_again or _names_thing(told) else ()


def _is_one_date(time: TimeExpression) -> bool:
    return time.kind == "DATE" and time.interval is not None and time.range is None


def _ends_at(after: Token) -> bool:
    """Whether a thing's date ends at a word, and nothing is told of the date: "and again in 1868, | when a wing was added"."""
    is_end = after.is_punct or after.lower_ == "and" or after.is_space or not after.text
    return is_end and after.nbor().tag_ not in ("WRB", "WDT", "WP")


def _names_thing(words: Sequence[Token]) -> bool:
    """Whether words are a name, or a preposition with one."""
    if words[0].lower_ == "by" or (words[0].tag_ == "JJ" and words[0].lower_.endswith("ed")):
        return False  # who did it; rather a verb: "and refused talks in June"
    inner = words[1:] if words[0].pos_ == "ADP" else words
    is_noun = any(word.pos_ in _OF_NAMES or load_vocabulary().is_ordinal(word.lower_) for word in inner)
    return is_noun and all(word.pos_ in _PARTS or word.lower_ in _BETWEEN for word in inner)


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
