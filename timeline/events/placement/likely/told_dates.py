"""Dates that a text tells, as times of events that have none: those beside one, that of its like, the story's."""

from __future__ import annotations

import bisect
import functools
import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

import attrs

from timeline.events.detection.detect import Trigger
from timeline.events.grammar.looking_back import looks_back
from timeline.events.grammar.roles import set_for
from timeline.events.grammar.verbs import verb_group
from timeline.events.parsing.arcs import is_finite, subject_of
from timeline.events.placement.attachment import Attachment
from timeline.events.placement.counted.wars import told_by_war
from timeline.events.placement.hosts.descriptive import is_baseline, is_compared, is_name_of_body, is_of_life, is_standard
from timeline.events.placement.links import linking_word
from timeline.events.placement.shared.beside import goes_on_from
from timeline.events.placement.shared.joined import comes_after_all, is_dated_by_clause
from timeline.times.anchors import GENERATION
from timeline.times.expression import TimeExpression
from timeline.times.instant import LONG_AGO, Instant, add_days, are_mostly_long_ago, day_of, last_day_of
from timeline.times.interval import Grain, closed_end, closed_start

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Doc, Token

_BESIDE = 2  # dates of an event's sentence that it may lie at: the nearest
_LIMITS = ("until", "till", "by", "before")  # what is not done by May says nothing of what else was then
_STEM = 5  # letters by which words are alike: "evacuate", "evacuation"
_ENDINGS = ("ings", "ing", "ions", "ion", "ment", "ed", "er", "es", "s", "e")
_LEAST_STEM = 4


@attrs.frozen(eq=False)
class ToldDate:
    """A date of the text with a place in the calendar: its first and last day, and the places of its first token and its root.

    What is told to the hour lies on the day on which it begins: "Wednesday night" is Wednesday's.
    """

    expression: TimeExpression
    grain: Grain
    first: Instant
    last: Instant
    start: int
    root: int
    sentence: int


@attrs.frozen(eq=False)
class Near:
    """A date and how an event stands to it.

    `how` is "beside 0" or "beside 1" (in its sentence, nearest first), "alike" (that of an event of a like word, told before), or
    "story" (the last told before that is past); `also` are further ones, `away` is how many sentences apart they are.
    """

    date: ToldDate
    how: str
    away: int
    also: tuple[str, ...] = ()


@attrs.frozen(eq=False)
class Before:
    """What the parts of a long text before this one told: how many sentences, and the dates that still count.

    `last` was told last, `past` is the last of those before the published day, `of_stems` has the first of events of a like word.
    `is_of_long_ago` is of the whole text.
    """

    sentences: int = 0
    last: ToldDate | None = None
    past: ToldDate | None = None
    of_stems: Mapping[str, ToldDate] = attrs.field(factory=dict)
    is_of_long_ago: bool = False


def find_dates(doc: Doc, expressions: Sequence[TimeExpression], sentences_before: int = 0) -> tuple[ToldDate, ...]:
    """The dates of an analysed text, in order; its sentences are counted on from those before it."""
    return tuple(_dates(doc, expressions, sentences_before))


def _dates(doc: Doc, expressions: Sequence[TimeExpression], sentences_before: int) -> Iterator[ToldDate]:
    for expression in expressions:
        interval = expression.interval
        if expression.kind not in ("DATE", "TIME") or interval is None or interval.start is None or interval.end is None:
            continue
        span = doc.char_span(expression.start_char, expression.end_char)
        if span is None or is_standard(span) or is_of_life(expression, span.root) or is_name_of_body(expression, span.root):
            continue
        if not (is_compared(span) if expression.range is None else is_baseline(span)):
            first = day_of(interval.start)
            last = first if interval.grain < Grain.DAY else last_day_of(interval.end)
            sentence = sentences_before + bisect.bisect_right(doc.starts, span.start)
            yield ToldDate(expression, interval.grain, first, last, span.start, span.root.i, sentence)


@attrs.frozen(eq=False)
class Story:
    """A text with its events, the dates that it tells, and what was told before it."""

    doc: Doc
    triggers: Sequence[Trigger]
    attachments: Sequence[Attachment]
    dates: Sequence[ToldDate]
    published: Instant
    before: Before = attrs.field(factory=Before)
    _lying: dict[ToldDate, str] = attrs.field(init=False, factory=dict)

    def lies(self, date: ToldDate) -> str:
        """Where a date lies to the published day: "past", "to come", "today" or "around"; worked out once."""
        lies = self._lying.get(date)
        if lies is None:
            lies = self._lying[date] = _lies(date, self.published)
        return lies

    @functools.cached_property
    def undated(self) -> Sequence[int]:
        """The places among the triggers of those that no words date."""
        return [place for place, attachment in enumerate(self.attachments) if not is_dated(attachment)]

    @functools.cached_property
    def by_sentence(self) -> Mapping[int, Sequence[ToldDate]]:
        """The dates of each sentence."""
        return {number: list(dates) for number, dates in itertools.groupby(self.dates, key=lambda date: date.sentence)}

    @functools.cached_property
    def past(self) -> Sequence[ToldDate]:
        """The dates before the published day."""
        return [date for date in self.dates if self.lies(date) == "past"]

    @functools.cached_property
    def long_ago(self) -> Instant:
        """A day so long before the published one that what came after it is no news."""
        return add_days(self.published, -LONG_AGO)

    @functools.cached_property
    def told_of_another_age(self) -> Sequence[int]:
        """Those of the undated with which a text goes on that has told of another generation: none is of the published day."""
        is_told = any(self._is_of_another_age(date) for date in self.dates)
        return [place for place in self.undated if self._goes_on_in_another_age(place)] if is_told else []

    def _goes_on_in_another_age(self, place: int) -> bool:
        """Whether a past is told in the sentence of such a date, or in the next: "They marched in 1811. They | fled"."""
        trigger = self.triggers[place]
        last, sentence = self.last_before(trigger.token.i), self.sentence_of(trigger.token.i)
        if last is not None and (clause := _relative_of_subject(trigger.token)) is not None and last.start >= clause.left_edge.i:
            last = self.last_before(clause.left_edge.i)  # "the Front, which Lee founded in 1958, | denied it"
        is_told = trigger.group.tense == "PAST" and trigger.event_class != "REPORTING"
        if not is_told or last is None or sentence - last.sentence > 1:
            return False
        return self._is_of_another_age(last) and all(map(self._is_of_another_age, self.by_sentence.get(sentence, ())))

    def _is_of_another_age(self, date: ToldDate) -> bool:
        return date.last.year < self.published.year - GENERATION

    def sentence_of(self, place: int) -> int:
        """The number of the sentence that a token stands in."""
        return self.before.sentences + bisect.bisect_right(self.doc.starts, place)

    def last_before(self, place: int) -> ToldDate | None:
        """The date told last before a token."""
        at = bisect.bisect_left(self.dates, place, key=lambda date: date.start)
        return self.dates[at - 1] if at else self.before.last


def _relative_of_subject(verb: Token) -> Token | None:
    subject = subject_of(verb)
    clauses = () if subject is None else subject.rights
    return next((child for child in clauses if child.dep_ == "relcl" and child.tag_ == "VBD" and child.i < verb.i), None)


def _lies(date: ToldDate, published: Instant) -> str:
    if date.last < published:
        return "past"
    if date.first > published:
        return "to come"
    return "today" if date.first == date.last else "around"


def is_of_long_ago(expressions: Iterable[TimeExpression], published: Instant | None) -> bool:
    """Whether the dates of a text are those of a time long before it was published, and none is of the days around that."""
    dates = (one.interval for one in expressions if one.kind in ("DATE", "TIME"))
    whole = [one for one in dates if one is not None and one.start is not None and one.end is not None]
    if published is None or any(one.grain <= Grain.DAY and _is_near(day_of(closed_start(one)), published) for one in whole):
        return False
    return are_mostly_long_ago([closed_end(one) for one in whole], day_of(published))


def _is_near(day: Instant, published: Instant) -> bool:
    """Whether a day is one of the week before a published one, or of the week after: "said on Monday"."""
    return add_days(day, -_WEEK) <= day_of(published) <= add_days(day, _WEEK)


_WEEK = 7


def is_dated(attachment: Attachment) -> bool:
    """Whether words tell when an event is: by an expression, or by its distance from another."""
    return bool(attachment.expressions) or attachment.when is not None


def dates_near(story: Story) -> tuple[list[list[Near]], Before]:
    """For each undated event the dates that it may lie at, and what is then told before the text that follows.

    The published day is not among them.
    """
    by_expression = {date.expression: date for date in story.dates}
    of_stems = dict(story.before.of_stems)
    held = {
        trigger.token.i: attachment.expressions
        for trigger, attachment in zip(story.triggers, story.attachments, strict=True)
        if attachment.expressions
    }
    of_linked = _dates_of_linked(story.triggers, held)
    found: list[list[Near]] = []
    for trigger, attachment in zip(story.triggers, story.attachments, strict=True):
        stem = _stem(trigger.token.lemma_)
        if is_dated(attachment):
            own = next((by_expression[one] for one in attachment.expressions if one in by_expression), None)
            if own is not None:
                of_stems.setdefault(stem, own)
            continue
        sentence = story.sentence_of(trigger.token.i)
        ways = [
            (how, date)
            for how, date in _ways(story, trigger.token.i, sentence, of_stems.get(stem))
            if story.lies(date) != "today"
        ]
        if not ways or _is_told_otherwise(trigger.token) or _is_of_trading(trigger.token):
            found.append([])
            continue
        others = _dates_of_others(trigger.token, held, of_linked) if held else ()
        found.append(_each_once([(how, date) for how, date in ways if date.expression not in others], sentence))
    last = story.dates[-1] if story.dates else story.before.last
    past = story.past[-1] if story.past else story.before.past
    before = story.before
    return found, attrs.evolve(
        before, sentences=before.sentences + len(story.doc.starts), last=last, past=past, of_stems=of_stems
    )


def _dates_of_others(
    token: Token, held: Mapping[int, Sequence[TimeExpression]], of_linked: Mapping[int, Sequence[TimeExpression]]
) -> Sequence[TimeExpression]:
    """The dates that are of what an event is told with, and none of its own."""
    return [
        *_dates_of_looking_back(token, held),
        *of_linked.get(token.i, ()),
        *_dates_of_planned(token, held),
        *_dates_of_joined(token, held),
        *_dates_looked_back_from(token, held),
        *_dates_over_whose(token, held),
    ]


def _is_told_otherwise(verb: Token) -> bool:
    """Whether other words tell when, so that no date near does: "left a few weeks later", "took it up at the age of seven"."""
    if told_by_war(verb) is not None:
        return True
    is_later = any(child.lower_ == "later" and child.lefts for child in verb.rights)
    return is_later or any(noun.lower_ == "age" for child in verb.rights if child.lower_ == "at" for noun in child.rights)


def _is_of_trading(verb: Token) -> bool:
    """Whether a verb tells what shares did, which they do today: "profit fell in the third quarter. Shares | dropped"."""
    subject = subject_of(verb)
    return subject is not None and subject.lower_ in ("shares", "stocks") and verb.tag_ == "VBD"


def _dates_of_looking_back(token: Token, held: Mapping[int, Sequence[TimeExpression]]) -> list[TimeExpression]:
    """The dates of what looks back on an event, which are none of the event's: "was convicted on Friday of | killing two"."""
    over = looks_back(token)
    return [] if over is None else [date for place in (over, *over.ancestors) for date in held.get(place.i, ())]


def _dates_of_planned(verb: Token, held: Mapping[int, Sequence[TimeExpression]]) -> list[TimeExpression]:
    """The dates for which a verb has set something, which are none of its own: "the trial was | set for May"."""
    return [date for noun in set_for(verb) for date in held.get(noun.i, ()) if date.signal == "for"]


def _dates_looked_back_from(verb: Token, held: Mapping[int, Sequence[TimeExpression]]) -> Sequence[TimeExpression]:
    """The dates of a past that a past perfect looks back from: "the trial, which had been | delayed twice, opened on Monday"."""
    if verb.dep_ not in ("relcl", "advcl") or verb.tag_ != "VBN" or any(child.lower_ in _LIMITS for child in verb.lefts):
        return ()
    group, over = verb_group(verb), next((place for place in verb.ancestors if is_finite(place)), None)
    return () if over is None or (group.tense, group.aspect) != ("PAST", "PERFECTIVE") else held.get(over.i, ())


def _dates_over_whose(verb: Token, held: Mapping[int, Sequence[TimeExpression]]) -> Sequence[TimeExpression]:
    """The dates of a death, none of a life's work: "the architect whose towers | changed the town died on Monday"."""
    death = death_over_work(verb)
    return () if death is None else held.get(death.i, ())


def death_over_work(verb: Token) -> Token | None:
    """The death of whose work a clause tells: "Lee, whose towers | changed the town, died"."""
    subject = subject_of(verb) if verb.dep_ == "relcl" else None
    if subject is None or all(child.lower_ != "whose" for child in subject.lefts):
        return None
    over = next((place for place in verb.ancestors if is_finite(place)), None)
    return over if over is not None and over.lemma_ == "die" else None


def _dates_of_joined(verb: Token, held: Mapping[int, Sequence[TimeExpression]]) -> Iterator[TimeExpression]:
    """The dates of clauses joined to a verb that are theirs alone: "was opened, and in 1889 she | sent it there".

    Those that stand before such a clause's subject, or are no days; those told from what the verb told ("was hurt and | died
    the next day"); the day of a birth: "was born in 1867 and taught to draw"; and what is no day where the verb's own clause
    says when it was: "began in 2014 and stopped when the bank asked".
    """
    if verb.dep_ == "conj":
        is_own = is_dated_by_clause(verb)
        is_apart = verb.head.lemma_ == "bear" or comes_after_all(verb)
        yield from (date for date in held.get(verb.head.i, ()) if is_apart or (is_own and _is_long(date)))
    over = verb.head if verb.dep_ == "ccomp" and verb.right_edge.nbor().text == ";" else None
    for joined in (*(child for child in verb.rights if child.dep_ == "conj"), *([over] if over is not None else ())):
        subject = subject_of(joined)
        for date in held.get(joined.i, ()):
            is_fronted = subject is not None and verb.idx < date.start_char < subject.idx
            if goes_on_from(date) or (subject is not None and (is_fronted or _is_long(date))):
                yield date


def _dates_of_linked(
    triggers: Sequence[Trigger], held: Mapping[int, Sequence[TimeExpression]]
) -> Mapping[int, Sequence[TimeExpression]]:
    """The months and years of what an event came before or after: "before he was elected in 2016, he | worked in Lima"."""
    found: dict[int, list[TimeExpression]] = {}
    for trigger in triggers if held else ():
        link = linking_word(trigger.token)
        if link is not None:
            ends = (trigger.token.i, link[1].i)
            for one, other in (ends, ends[::-1]):
                is_until = link[0].lower_ == "until"  # "lasted until it was stopped on 29 November"
                apart = (
                    date for date in held.get(other, ()) if is_until or date.interval is None or date.interval.grain > Grain.DAY
                )
                found.setdefault(one, []).extend(apart)
    return found


def _is_long(date: TimeExpression) -> bool:
    return date.interval is None or date.interval.grain > Grain.DAY


def _ways(story: Story, place: int, sentence: int, alike: ToldDate | None) -> Iterator[tuple[str, ToldDate]]:
    here = [date for date in story.by_sentence.get(sentence, ()) if date.expression.signal not in _LIMITS]
    at = bisect.bisect_left(here, place, key=lambda date: date.start)
    beside = sorted(here[max(0, at - _BESIDE) : at + _BESIDE], key=lambda date: abs(date.start - place))
    yield from ((f"beside {at}", date) for at, date in enumerate(beside[:_BESIDE]))
    if alike is not None:
        yield "alike", alike
    before = bisect.bisect_left(story.past, sentence, key=lambda date: date.sentence)
    past = story.past[before - 1] if before else story.before.past
    if past is not None:
        yield "story", past


def _each_once(ways: Sequence[tuple[str, ToldDate]], sentence: int) -> list[Near]:
    """The first way to each time, with the others beside it."""
    groups: dict[tuple[Instant, Instant], list[tuple[str, ToldDate]]] = {}
    for how, date in ways:
        groups.setdefault((date.first, date.last), []).append((how, date))
    return [
        Near(group[0][1], group[0][0], abs(sentence - group[0][1].sentence), tuple(how for how, _ in group[1:]))
        for group in groups.values()
    ]


@functools.lru_cache(maxsize=1 << 14)
def _stem(lemma: str) -> str:
    """The start of a word, by which it is like others of its kind."""
    word = lemma.lower()
    ending = next((one for one in _ENDINGS if word.endswith(one) and len(word) - len(one) >= _LEAST_STEM), "")
    return word.removesuffix(ending)[:_STEM]
