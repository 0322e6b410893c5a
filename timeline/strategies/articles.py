"""Short articles with the timeline that they tell: events in shuffled telling, some denied, planned or only possible."""

from __future__ import annotations

import datetime as dt
from typing import Literal

import attrs
from hypothesis import strategies as st

from timeline.article import Article
from timeline.model import Bound, Event, EventTime, Mention
from timeline.strategies.drawing import published as days_of_publication
from timeline.strategies.drawing import sample_of
from timeline.strategies.meanings import Terms, bare_weekdays
from timeline.strategies.sentences import distractors, preposition
from timeline.strategies.units import ONE_DAY, day_after, instant_of
from timeline.strategies.wording import lengths, wordings
from timeline.timelines import Timeline
from timeline.times.expression import TimeExpression
from timeline.times.instant import Instant, last_day_of
from timeline.times.interval import Grain, Interval
from timeline.times.terms import Ago, Bare, Calendar, Day, Last, Next

Factuality = Literal["happened", "did-not-happen", "expected", "possible"]


@attrs.frozen
class Deed:
    """Who did what, in the forms of its verb: one clause of English."""

    who: str
    past: str
    base: str
    what: str


DEEDS = (
    Deed("The mayor", "opened", "open", "the bridge"),
    Deed("Rescuers", "found", "find", "two hikers"),
    Deed("The board", "fired", "fire", "the director"),
    Deed("A storm", "destroyed", "destroy", "the pier"),
    Deed("Workers", "blocked", "block", "the port"),
    Deed("The court", "freed", "free", "the editor"),
    Deed("Police", "arrested", "arrest", "a driver"),
    Deed("The company", "bought", "buy", "a rival"),
    Deed("Farmers", "burned", "burn", "the fields"),
    Deed("The ministry", "banned", "ban", "the drug"),
    Deed("Engineers", "repaired", "repair", "the dam"),
    Deed("The museum", "sold", "sell", "a painting"),
    Deed("The union", "signed", "sign", "the contract"),
    Deed("Parliament", "passed", "pass", "the law"),
    Deed("The bank", "closed", "close", "ten branches"),
    Deed("Soldiers", "left", "leave", "the village"),
    Deed("The airline", "cancelled", "cancel", "all flights"),
    Deed("Thieves", "stole", "steal", "the crown"),
)
_WAYS: dict[Factuality, tuple[str, ...]] = {
    "happened": ("{who} {past} {what}",),
    "did-not-happen": ("{who} did not {base} {what}", "{who} never {past} {what}"),
    "expected": ("{who} will {base} {what}", "{who} is to {base} {what}"),
    "possible": ("{who} may {base} {what}", "{who} might {base} {what}"),
}


@attrs.frozen
class GoldArticle:
    """An article, and the timeline that a careful reader makes of it: every event, with its trigger's place."""

    article: Article
    timeline: Timeline


@attrs.frozen
class Telling:
    """One sentence of an article before its place is known: the event's clause, its time and how that is told."""

    text: str
    deed: Deed
    trigger: int
    factuality: Factuality
    phrase: str | None = None
    phrase_start: int = 0
    interval: Interval | None = None
    value: str | None = None


@st.composite
def articles(
    draw: st.DrawFn,
    *,
    published: st.SearchStrategy[dt.date] = days_of_publication(),  # noqa: B008 - a strategy is a frozen value
    max_events: int = 6,
) -> GoldArticle:
    """A whole short article with its gold timeline.

    Its events are told in any order: dated by the calendar, from the published day ("three weeks ago") or from the sentence
    before ("two days later"), or not at all; some did not happen, are planned or only possible. Between them stand
    `distractors`. The events of the timeline have what the text fixes: trigger, who, what, factuality, `when`, `bounds`.

    >>> from hypothesis import find
    >>> gold = find(articles(), lambda gold: len(gold.timeline) == 1)
    >>> gold.article.text, [(event.text, event.factuality) for event in gold.timeline]
    ('The mayor opened the bridge.', [('opened', 'happened')])
    """
    day = draw(published)
    deeds = draw(st.lists(st.sampled_from(DEEDS), min_size=1, max_size=max_events, unique=True))
    tellings: list[Telling | str] = []
    last: Instant | None = None
    for deed in deeds:
        steps = [] if last is None else _steps(last.date(), day)
        if last is not None and steps and draw(st.booleans()):
            telling = draw(_later(deed, last.date(), steps))
        else:
            telling = draw(_tellings(deed, day))
        tellings.append(telling)
        interval = telling.interval
        is_day = interval is not None and interval.grain is Grain.DAY and telling.factuality == "happened"
        last = interval.start if is_day and interval is not None else None
        if last is None and draw(st.integers(0, 3)) == 3:
            tellings.append(draw(distractors(events=False)))
    return _assembled(tellings, day)


@st.composite
def _tellings(draw: st.DrawFn, deed: Deed, published: dt.date) -> Telling:
    """A deed with a time of its own, or none."""
    factuality: Factuality = draw(st.sampled_from(["happened", "happened", "did-not-happen", "expected", "possible"]))
    clause = draw(st.sampled_from(_WAYS[factuality])).format(**attrs.asdict(deed))
    trigger = clause.index(f" {deed.past if deed.past in clause.split() else deed.base} ") + 1
    if not draw(st.booleans()):
        return Telling(f"{clause}.", deed, trigger, factuality)
    is_past = factuality in ("happened", "did-not-happen")
    term = draw(_past_terms(published) if is_past else _future_terms(published))
    direction: Literal["past", "future"] = "past" if is_past else "future"
    words = draw(st.sampled_from(wordings(term)))
    sample = sample_of(term, published, direction if isinstance(term, Bare) else None, words=words)
    joint = preposition(sample)
    return Telling(
        f"{clause} {joint}{words}.", deed, trigger, factuality, words, len(clause) + 1 + len(joint), sample.interval, sample.value
    )


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
    start = day_after(unit, last, count)
    clause = f"{deed.who[0].lower()}{deed.who[1:]} {deed.past} {deed.what}"
    trigger = len(phrase) + 2 + clause.index(f" {deed.past} ") + 1
    interval = Interval(instant_of(start), instant_of(start + ONE_DAY), Grain.DAY)
    return Telling(f"{phrase}, {clause}.", deed, trigger, "happened", phrase, 0, interval, start.isoformat())


def _assembled(tellings: list[Telling | str], published: dt.date) -> GoldArticle:
    """The article of the sentences in that order, with the events where they stand in it."""
    text, placed = "", []
    for telling in tellings:
        text += " " if text else ""
        if isinstance(telling, Telling):
            placed.append((len(text), telling))
        text += telling if isinstance(telling, str) else telling.text
    article = Article(text, published)
    pairs = [_event(telling, start, published) for start, telling in placed]
    times = [time for event in pairs for time in event.expressions]
    return GoldArticle(article, Timeline.of(pairs, tuple(times), (article,)))


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
        who=deed.who if telling.phrase_start or telling.phrase is None else f"{deed.who[0].lower()}{deed.who[1:]}",
        what=deed.what,
        summary=telling.text[:-1],
        expressions=_expressions(telling, offset, published),
        when=telling.interval,
        time=bounds,
        bounds=bounds,
        reason="made so",
        confidence=1.0,
        mentions=(Mention(article=None, start_char=start, end_char=start + len(word), text=word, sentence=telling.text),),
    )


def _bounds(telling: Telling, published: dt.date) -> EventTime:
    """Within its date; else before or after the published day, as it is past or to come."""
    day = instant_of(published)
    interval = telling.interval
    if interval is not None and interval.end is not None:
        bound = Bound(interval.start, last_day_of(interval.end))
    else:
        bound = (
            Bound(None, day)
            if telling.factuality == "happened"
            else Bound(day, None)
            if telling.factuality == "expected"
            else Bound()
        )
    return EventTime(bound, bound, single_day=interval is not None and interval.grain is Grain.DAY)


def _expressions(telling: Telling, offset: int, published: dt.date) -> tuple[TimeExpression, ...]:
    if telling.phrase is None or telling.value is None:
        return ()
    start = offset + telling.phrase_start
    return (
        TimeExpression(
            start_char=start,
            end_char=start + len(telling.phrase),
            text=telling.phrase,
            kind="DATE",
            value=telling.value,
            interval=telling.interval,
            rule="made so",
            anchor=Interval(instant_of(published), instant_of(published + ONE_DAY)),
        ),
    )
