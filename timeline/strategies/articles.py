"""Short articles with the timeline that they tell: events in shuffled telling, some denied, planned or only possible."""

from __future__ import annotations

import datetime as dt
from typing import Literal

import attrs
from hypothesis import strategies as st

from timeline.article import Article
from timeline.errors import TimelineError
from timeline.model import Bound, Event, EventTime, Mention
from timeline.strategies.drawing import published as days_of_publication
from timeline.strategies.drawing import sample_of
from timeline.strategies.lengths import lengths
from timeline.strategies.meanings import Terms, bare_weekdays
from timeline.strategies.sentences import distractors, preposition
from timeline.strategies.units import day_after
from timeline.strategies.wording import wordings
from timeline.timelines import Timeline
from timeline.times.expression import TimeExpression
from timeline.times.instant import Instant, instant_of, last_day_of
from timeline.times.interval import Grain, Interval
from timeline.times.terms import Ago, Bare, Calendar, Day, Last, Later, Next

Factuality = Literal["happened", "did-not-happen", "expected", "possible"]


@attrs.frozen
class Deed:
    """Who did what, in the forms of its verb: one clause of English."""

    who: str
    past: str
    base: str
    what: str
    plural: bool = False

    @property
    def forms(self) -> dict[str, str]:
        """The words of its clause."""
        return {"who": self.who, "past": self.past, "base": self.base, "what": self.what, "is": "are" if self.plural else "is"}


DEEDS = (
    Deed("The mayor", "opened", "open", "the bridge"),
    Deed("Rescuers", "found", "find", "two hikers", plural=True),
    Deed("The board", "fired", "fire", "the director"),
    Deed("A storm", "destroyed", "destroy", "the pier"),
    Deed("Workers", "blocked", "block", "the port", plural=True),
    Deed("The court", "freed", "free", "the editor"),
    Deed("Police", "arrested", "arrest", "a driver", plural=True),
    Deed("The company", "bought", "buy", "a rival"),
    Deed("Farmers", "burned", "burn", "the fields", plural=True),
    Deed("The ministry", "banned", "ban", "the drug"),
    Deed("Engineers", "repaired", "repair", "the dam", plural=True),
    Deed("The museum", "sold", "sell", "a painting"),
    Deed("The union", "signed", "sign", "the contract"),
    Deed("Parliament", "passed", "pass", "the law"),
    Deed("The bank", "closed", "close", "ten branches"),
    Deed("Soldiers", "left", "leave", "the village", plural=True),
    Deed("The airline", "cancelled", "cancel", "all flights"),
    Deed("Thieves", "stole", "steal", "the crown", plural=True),
)
_WAYS: dict[Factuality, tuple[str, ...]] = {
    "happened": ("{who} {past} {what}",),
    "did-not-happen": ("{who} did not {base} {what}",),
    "expected": ("{who} will {base} {what}", "{who} {is} to {base} {what}"),
    "possible": ("{who} may {base} {what}", "{who} might {base} {what}"),
}
_UNDATED: dict[Factuality, tuple[str, ...]] = {**_WAYS, "did-not-happen": (*_WAYS["did-not-happen"], "{who} never {past} {what}")}


@attrs.frozen
class GoldArticle:
    """An article, and the timeline that a careful reader makes of it: every event, with its trigger's place."""

    article: Article
    timeline: Timeline


@attrs.frozen
class Telling:
    """One sentence of an article before its place is known: the event's clause, and the expression that dates it, if any.

    `trigger` is the offset of the verb in the sentence, and that of the expression is in the sentence too.
    """

    text: str
    deed: Deed
    who: str
    trigger: int
    factuality: Factuality
    expression: TimeExpression | None = None

    @property
    def interval(self) -> Interval | None:
        return None if self.expression is None else self.expression.interval

    @property
    def told_day(self) -> Instant | None:
        """The day that the next sentence may count from."""
        interval = self.interval
        is_day = interval is not None and interval.grain is Grain.DAY and self.factuality == "happened"
        return interval.start if is_day and interval is not None else None


@st.composite
def articles(
    draw: st.DrawFn,
    *,
    published: st.SearchStrategy[dt.date] = days_of_publication(),  # noqa: B008 - a strategy is a frozen value
    max_events: int = 6,
) -> GoldArticle:
    """A whole short article with its gold timeline.

    Its events are told in any order: dated by the calendar, from the published day ("three weeks ago") or from the sentence
    before ("two days later"), or not at all; some did not happen, are planned or only possible. Among them stand
    `distractors`. The events of the timeline have what the text fixes: trigger, who, what, factuality, `when`, `bounds`.

    >>> from hypothesis import find
    >>> gold = find(articles(), lambda gold: len(gold.timeline) == 1)
    >>> gold.article.text, [(event.text, event.factuality) for event in gold.timeline]
    ('The mayor opened the bridge.', [('opened', 'happened')])
    """
    if max_events < 1:
        raise TimelineError(f"max_events={max_events!r}: an article tells one event at least: use 1 or more")
    day = draw(published)
    deeds = draw(st.lists(st.sampled_from(DEEDS), min_size=1, max_size=max_events, unique=True))
    sentences: list[Telling | str] = []
    told_day: Instant | None = None
    for deed in deeds:
        steps = [] if told_day is None else _steps(told_day.date(), day)
        if told_day is not None and steps and draw(st.booleans()):
            telling = draw(_later(deed, told_day.date(), steps))
        else:
            telling = draw(_tellings(deed, day))
        sentences.append(telling)
        told_day = telling.told_day
        if told_day is None and draw(st.integers(0, 3)) == 3:  # none comes between a day and "two days later"
            sentences.append(draw(distractors(events=False)))
    return _assembled(sentences, day)


@st.composite
def _tellings(draw: st.DrawFn, deed: Deed, published: dt.date) -> Telling:
    """A deed with a time of its own, or none."""
    factuality: Factuality = draw(st.sampled_from(["happened", "happened", "did-not-happen", "expected", "possible"]))
    is_dated = draw(st.booleans())
    clause = draw(st.sampled_from((_WAYS if is_dated else _UNDATED)[factuality])).format(**deed.forms)
    trigger = clause.index(f" {deed.past if deed.past in clause.split() else deed.base} ") + 1
    if not is_dated:
        return Telling(f"{clause}.", deed, deed.who, trigger, factuality)
    is_past = factuality in ("happened", "did-not-happen")
    term = draw(_past_terms(published) if is_past else _future_terms(published))
    direction: Literal["past", "future"] = "past" if is_past else "future"
    words = draw(st.sampled_from(wordings(term)))
    sample = sample_of(term, published, direction if isinstance(term, Bare) else None, words=words)
    head = f"{clause} {preposition(sample)}"
    return Telling(f"{head}{words}.", deed, deed.who, trigger, factuality, sample.expression(len(head)))


def _past_terms(published: dt.date) -> Terms:
    before = st.integers(3, 900).map(lambda days: published - dt.timedelta(days=days))
    relative: Terms = st.sampled_from([Day(-1), Last(Grain.WEEK), Last(Grain.MONTH), Last(Grain.YEAR)])
    ago: Terms = st.builds(Ago, st.integers(1, 9), st.sampled_from([Grain.DAY, Grain.WEEK, Grain.MONTH, Grain.YEAR]))
    return st.one_of(_dates(before), relative, ago, bare_weekdays)


def _future_terms(published: dt.date) -> Terms:
    after = st.integers(3, 900).map(lambda days: published + dt.timedelta(days=days))
    relative: Terms = st.sampled_from([Day(1), Next(Grain.WEEK), Next(Grain.MONTH), Next(Grain.YEAR)])
    return st.one_of(_dates(after), relative, bare_weekdays)


def _dates(days: st.SearchStrategy[dt.date]) -> Terms:
    """A day in full, or its month and year alone."""
    return st.builds(
        lambda day, whole: Calendar(day.year, day.month, day.day if whole else None), days, st.sampled_from([True, False])
    )


def _steps(last: dt.date, published: dt.date) -> list[tuple[int, Grain]]:
    """How much later the next deed may be: news of the past ends with the published day."""
    steps = [(count, unit) for unit in (Grain.DAY, Grain.WEEK) for count in range(1, 10)]
    return [(count, unit) for count, unit in steps if day_after(unit, last, count) <= published]


@st.composite
def _later(draw: st.DrawFn, deed: Deed, last: dt.date, steps: list[tuple[int, Grain]]) -> Telling:
    """A deed told from the day of the sentence before: "Two days later, ..."."""
    count, unit = draw(st.sampled_from(steps))
    is_next = count == 1 and unit is Grain.DAY
    phrase = "The next day" if is_next else f"{next(iter(lengths(count, unit)))} later".capitalize()
    who = f"{deed.who[0].lower()}{deed.who[1:]}"
    head = f"{phrase}, {who} "
    sample = sample_of(Later(count, unit, 1, Calendar(last.year, last.month, last.day)), last, words=phrase)
    return Telling(f"{head}{deed.past} {deed.what}.", deed, who, len(head), "happened", sample.expression(0))


def _assembled(sentences: list[Telling | str], published: dt.date) -> GoldArticle:
    """The article of the sentences in that order, with the events where they stand in it."""
    text = ""
    events: list[Event] = []
    for sentence in sentences:
        text += " " if text else ""
        if isinstance(sentence, Telling):
            events.append(_event(sentence, len(text), published))
        text += sentence if isinstance(sentence, str) else sentence.text
    article = Article(text, published)
    times = tuple(time for event in events for time in event.expressions)
    return GoldArticle(article, Timeline.of(events, times, (article,)))


def _event(telling: Telling, offset: int, published: dt.date) -> Event:
    deed, start = telling.deed, offset + telling.trigger
    word = telling.text[telling.trigger :].split()[0]
    bounds = _bounds(telling, published)
    is_past = telling.factuality in ("happened", "did-not-happen")
    return Event(
        start_char=start,
        end_char=start + len(word),
        text=word,
        event_class="OCCURRENCE",
        tense="PAST" if word == deed.past else "INFINITIVE" if is_past or telling.factuality == "possible" else "FUTURE",
        aspect="NONE",
        polarity="NEG" if telling.factuality == "did-not-happen" else "POS",
        modality=next((modal for modal in ("may", "might") if f" {modal} " in telling.text), None),
        factuality=telling.factuality,
        who=telling.who,
        what=deed.what,
        summary=telling.text[:-1],
        expressions=() if telling.expression is None else (_moved(telling.expression, offset),),
        when=telling.interval,
        time=bounds,
        bounds=bounds,
        reason="sample",
        confidence=1.0,
        mentions=(Mention(article=None, start_char=start, end_char=start + len(word), text=word, sentence=telling.text),),
    )


def _bounds(telling: Telling, published: dt.date) -> EventTime:
    """Within its date; else before or after the published day, as it is past or to come."""
    day, interval = instant_of(published), telling.interval
    if interval is not None and interval.end is not None:
        bound = Bound(interval.start, last_day_of(interval.end))
    else:
        bound = {"happened": Bound(None, day), "expected": Bound(day, None)}.get(telling.factuality, Bound())
    return EventTime(bound, bound, single_day=interval is not None and interval.grain is Grain.DAY)


def _moved(time: TimeExpression, by: int) -> TimeExpression:
    return attrs.evolve(time, start_char=time.start_char + by, end_char=time.end_char + by)
