"""The stages in order: text -> times -> analysis -> events -> their times -> timeline."""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from typing import TYPE_CHECKING, Literal, overload

import attrs

from timeline.article import SUFFIXES, Article, read_article
from timeline.errors import TimelineError, shown_value
from timeline.events.building import event_of, mention_of, moved
from timeline.events.description.context import Context, find_asides
from timeline.events.description.deictic import with_dates
from timeline.events.description.describe import Description, describe
from timeline.events.description.gapping import description_of
from timeline.events.description.quotations import find_speakers
from timeline.events.detection.detect import Trigger, detect
from timeline.events.detection.gapping import Gap, find_gaps, gapped
from timeline.events.hindsight import as_coming, as_done
from timeline.events.parsing.analysis import Analysis, analyse, analyse_many
from timeline.events.parsing.language_model import DEFAULT_MODEL
from timeline.events.placement.likely.told_dates import Before, is_of_long_ago
from timeline.events.placement.placing import place, place_alone
from timeline.events.reference.reference import Cast
from timeline.events.salience.lines import is_told_with_another, tells_nothing
from timeline.events.salience.salience import salient
from timeline.events.time_words import TimeWords
from timeline.model import Conflict, Event, Link
from timeline.timelines import Timeline
from timeline.times.expression import TimeExpression
from timeline.times.read import Published, check_options, find_times

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Doc

_MOST_OF_NAME = 4  # words of a file's name; with more, and no suffix of an article, it is a text
_BATCH = 32  # articles analysed together: enough to fill spaCy's own batches, few enough to keep memory flat


class _Missing(Enum):
    """The default of `published`: an article's own, or an error; None is an answer, so it cannot be the default."""

    NOT_GIVEN = "not given"


@attrs.frozen
class Options:
    """How texts are read: see `find_times`; `model` names an installed spaCy pipeline."""

    day_first: bool = False
    hemisphere: Literal["north", "south"] = "north"
    prefer: Literal["past", "future"] | None = None
    model: str = DEFAULT_MODEL

    def __attrs_post_init__(self) -> None:
        check_options(self.hemisphere, self.prefer)


@attrs.frozen
class _Shown:
    """Which events a timeline shows."""

    all_events: bool
    min_confidence: float

    def __attrs_post_init__(self) -> None:
        least = self.min_confidence
        if isinstance(least, bool) or not isinstance(least, int | float) or not 0 <= least <= 1:
            raise TimelineError(f"min_confidence={least!r} is no share: give a number from 0 to 1")

    def shows(self, event: Event, *, is_salient: bool) -> bool:
        return (is_salient or self.all_events) and event.confidence >= self.min_confidence


def find_events(
    text: str,
    published: Published,
    *,
    day_first: bool = False,
    hemisphere: Literal["north", "south"] = "north",
    prefer: Literal["past", "future"] | None = None,
    model: str = DEFAULT_MODEL,
) -> tuple[Event, ...]:
    """Every event mention of an English text, in text order, each with its time.

    `published` as in `find_times`. `model` names an installed spaCy pipeline. Raises `TimelineError` for a bad argument.

    >>> import timeline
    >>> [event] = timeline.find_events("Officials went to Venezuela this weekend.", published="2022-03-08")
    >>> event.summary, event.when.grain.value, event.factuality
    ('Officials went to Venezuela', 'weekend', 'happened')
    """
    article = Article(text, published)
    options = Options(day_first, hemisphere, prefer, model)
    return tuple(event for event, _ in _read(article, analyse(article.text, model), options, chooses=False).events)


def extract(
    text: str | Article,
    published: Published | _Missing = _Missing.NOT_GIVEN,
    *,
    all_events: bool = False,
    min_confidence: float = 0.0,
    day_first: bool = False,
    hemisphere: Literal["north", "south"] = "north",
    prefer: Literal["past", "future"] | None = None,
    model: str = DEFAULT_MODEL,
) -> Timeline:
    """The timeline of one English article.

    `published` is needed where `text` is a string; None says that it is not known: then only what the text itself
    anchors is dated. By default the timeline shows what a journalist would: not the reporting verbs, nor what is only
    said in passing; `all_events` shows all. Events whose `confidence` is below `min_confidence` are left out. Raises
    `TimelineError` for a bad argument.

    >>> import timeline
    >>> found = timeline.extract("The talks, officials said, were halted last fall.", published="2022-03-08")
    >>> print(found.to_markdown().splitlines()[-1])
    - **fall 2021** — The talks were halted *(according to officials)*
    """
    article = _as_article(text, published)
    options, shown = Options(day_first, hemisphere, prefer, model), _Shown(all_events, min_confidence)
    return _timeline(article, analyse(article.text, model), options, shown)


@overload
def extract_many(
    articles: Iterable[Article | str | os.PathLike[str]],
    *,
    errors: Literal["raise"] = "raise",
    all_events: bool = ...,
    min_confidence: float = ...,
    day_first: bool = ...,
    hemisphere: Literal["north", "south"] = ...,
    prefer: Literal["past", "future"] | None = ...,
    model: str = ...,
) -> Iterator[Timeline]: ...
@overload
def extract_many(
    articles: Iterable[Article | str | os.PathLike[str]],
    *,
    errors: Literal["yield"],
    all_events: bool = ...,
    min_confidence: float = ...,
    day_first: bool = ...,
    hemisphere: Literal["north", "south"] = ...,
    prefer: Literal["past", "future"] | None = ...,
    model: str = ...,
) -> Iterator[Timeline | TimelineError]: ...
def extract_many(
    articles: Iterable[Article | str | os.PathLike[str]],
    *,
    errors: Literal["raise", "yield"] = "raise",
    all_events: bool = False,
    min_confidence: float = 0.0,
    day_first: bool = False,
    hemisphere: Literal["north", "south"] = "north",
    prefer: Literal["past", "future"] | None = None,
    model: str = DEFAULT_MODEL,
) -> Iterator[Timeline | TimelineError]:
    """The timelines of a stream of articles (or paths of files), in order, in constant memory.

    A bad article does not stop the stream: with `errors="yield"` its `TimelineError` stands in its place, else the first
    one is raised when the others are done. A bad argument raises at the call.

    >>> import timeline
    >>> articles = [timeline.Article("Rain fell on Monday.", published="2023-04-12")]
    >>> [len(found) for found in timeline.extract_many(articles)]
    [1]
    """
    if errors not in ("raise", "yield"):
        raise TimelineError(f"errors={errors!r} is unknown: use 'raise' or 'yield'")
    if isinstance(articles, str | bytes | os.PathLike | Article) or not isinstance(articles, Iterable):
        raise TimelineError(f"articles={shown_value(articles)} is not many: give a list of articles or paths")
    options = Options(day_first, hemisphere, prefer, model)
    found = _extract_all(iter(articles), options, _Shown(all_events, min_confidence))
    return found if errors == "yield" else _raised_last(found)


def _raised_last(found: Iterator[Timeline | TimelineError]) -> Iterator[Timeline]:
    """The timelines of a stream; then its first error is raised."""
    first_error: TimelineError | None = None
    for result in found:
        if isinstance(result, Timeline):
            yield result
        else:
            first_error = first_error or result
    if first_error is not None:
        raise first_error


def _extract_all(
    source: Iterator[Article | str | os.PathLike[str]], options: Options, shown: _Shown
) -> Iterator[Timeline | TimelineError]:
    while batch := list(itertools.islice(source, _BATCH)):
        yield from _extract_batch(batch, options, shown)


def _extract_batch(
    batch: list[Article | str | os.PathLike[str]], options: Options, shown: _Shown
) -> Iterator[Timeline | TimelineError]:
    loaded = [_load(item) for item in batch]
    texts = [item.text for item in loaded if isinstance(item, Article)]
    done: list[Timeline | TimelineError] = []
    with analyse_many(texts, options.model) as analyses:
        for item in loaded:
            if isinstance(item, Article):
                done.append(_timeline_or_error(item, next(analyses), options, shown))
            else:
                done.append(item)
    yield from done


def _timeline_or_error(article: Article, analysis: Analysis, options: Options, shown: _Shown) -> Timeline | TimelineError:
    try:
        return _timeline(article, analysis, options, shown)
    except TimelineError as error:
        for _ in analysis.parts:  # the parts left over are not the next article's
            pass
        return TimelineError(f"{article.id or 'an article'}: {error}")


def _load(item: object) -> Article | TimelineError:
    if isinstance(item, Article):
        return item
    if not isinstance(item, str | os.PathLike):
        return TimelineError(f"{shown_value(item)} is neither an Article nor a path: use Article(text, published=...)")
    if isinstance(item, str) and len(item.split()) > _MOST_OF_NAME and not item.lower().endswith(SUFFIXES):
        return TimelineError(f"{shown_value(item)} is no path: give a text as Article(text, published=...)")
    try:
        return read_article(item)
    except TimelineError as error:
        return error


def _as_article(text: str | Article, published: Published | _Missing) -> Article:
    if isinstance(text, Article):
        return text if isinstance(published, _Missing) else attrs.evolve(text, published=published)
    if isinstance(text, str) and len(text.split()) == 1 and text.lower().endswith(SUFFIXES):
        raise TimelineError(f"{text}: a file's name, not an article's text: give read_article({text!r})")
    if isinstance(published, _Missing):
        raise TimelineError("published is missing: give the article's date, or None, said out loud, if it is not known")
    return Article(text, published)


def _timeline(article: Article, analysis: Analysis, options: Options, shown: _Shown) -> Timeline:
    read = _read(article, analysis, options, chooses=not shown.all_events)
    events = (event for event, is_salient in read.events if shown.shows(event, is_salient=is_salient))
    return Timeline.of(events, read.times, (article,), read.links, read.conflicts)


@attrs.define
class _Reading:
    """What was read in an article so far: events in text order, each with whether a timeline shows it, if it `chooses` them.

    `cast` and `before` are what its next part is read with: who has been told of, and what of the story.
    """

    times: tuple[TimeExpression, ...]
    chooses: bool
    events: list[tuple[Event, bool]] = attrs.field(factory=list)
    links: list[Link] = attrs.field(factory=list)
    conflicts: list[Conflict] = attrs.field(factory=list)
    cast: Cast = attrs.field(factory=Cast)
    before: Before = attrs.field(factory=Before)


def _read(article: Article, analysis: Analysis, options: Options, *, chooses: bool) -> _Reading:
    """The stages, for one article; `chooses` whether it is asked which events a timeline shows."""
    times = find_times(
        article.text,
        article.published,
        day_first=options.day_first,
        hemisphere=options.hemisphere,
        prefer=options.prefer,
    )
    reading = _Reading(times, chooses, before=Before(is_of_long_ago=is_of_long_ago(times, article.published)))
    before: list[Doc] = []
    for start, doc in analysis.parts:
        _read_part(article, start, doc, reading)
        before.append(doc)
        if len(before) > 1:  # not at once: who was told of in one part is spoken of in the next
            before.pop(0).let_go()
    for doc in before:
        doc.let_go()
    return reading


def _read_part(article: Article, start: int, doc: Doc, reading: _Reading) -> None:
    end = start + (doc[-1].idx + len(doc[-1].text) if len(doc) else 0)
    found = (moved(time, -start) for time in reading.times if start <= time.start_char < end)
    times = TimeWords.of(doc, article.text[start:end], found)
    triggers = detect(doc, times.places)
    gaps = find_gaps(doc, triggers, times.expressions)
    apart, heads = {gap.time for gap in gaps}, {gap.head.i for gap in gaps}
    triggers = tuple(trigger for trigger in triggers if trigger.token.i not in heads)
    dates = tuple(time for time in times.expressions if time not in apart)
    mentions = [mention_of(article, start, trigger.token) for trigger in triggers]
    placed = place(doc, triggers, dates, mentions, article.published, reading.before)
    asides, speakers = find_asides(doc), find_speakers(doc)
    referents = reading.cast.refer(doc, speakers, times.places)
    reading.before = placed.before
    reading.links.extend(placed.links)
    reading.conflicts.extend(placed.conflicts)
    salients: Iterable[bool] = [False] * len(triggers)
    if reading.chooses:
        salients = salient(triggers, placed.attachments, referents.pronouns, speakers, opens=start == 0)
    told: list[tuple[Trigger, Event, bool]] = []
    for trigger, attachment, mention, shown in zip(triggers, placed.attachments, mentions, salients, strict=True):
        if reading.chooses and not shown:
            continue  # nobody will see it, and a description is what costs most
        said_again = frozenset(at for gap in gaps if gap.is_told_in(trigger.token) for at in gap.places(doc))
        replaced = times.replaced_by(attachment, trigger.token) | said_again
        description = describe(trigger.token, Context(replaced, times.places, asides, referents, speakers, said_again))
        summary = as_done(trigger, attachment, as_coming(trigger, attachment, description.summary))
        if trigger.token.i not in speakers:
            summary = with_dates(summary, times.within(trigger.token.sent))
        if summary != description.summary:
            description = attrs.evolve(description, summary=summary)
        is_line = shown and not tells_nothing(trigger, description.summary)
        told.append((trigger, event_of(start, trigger, attachment, description, mention), is_line))
    told = sorted(_with_gaps(article, start, told, gaps), key=lambda one: one[1].start_char)
    lines = [event for _, event, shown in told if shown]
    reading.events.extend((event, shown and not is_told_with_another(trigger, event, lines)) for trigger, event, shown in told)


def _with_gaps(
    article: Article, start: int, told: Sequence[tuple[Trigger, Event, bool]], gaps: Sequence[Gap]
) -> Iterator[tuple[Trigger, Event, bool]]:
    """Events, each with what is told of its verb once more after it."""
    for trigger, event, shown in told:
        further = [gap for gap in gaps if gap.verb is trigger.token]
        known = Description(event.who, event.what, event.where, event.reported_by, event.summary)
        yield trigger, event, shown
        for gap in further:
            again = gapped(trigger, gap)
            attachment = place_alone(again, gap.time, article.published)
            mention = mention_of(article, start, gap.head)
            yield again, event_of(start, again, attachment, description_of(gap, known), mention), shown
