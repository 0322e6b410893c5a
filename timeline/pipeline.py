"""The stages in order: text -> times -> analysis -> events -> their times -> timeline."""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from typing import TYPE_CHECKING, Literal, overload

import attrs

from timeline.article import Article, read_article
from timeline.errors import TimelineError, shown_value
from timeline.events.description.context import Context, find_asides
from timeline.events.description.deictic import with_dates
from timeline.events.description.describe import Description, describe
from timeline.events.description.quotations import find_speakers
from timeline.events.description.reference import Cast
from timeline.events.detection.detect import Trigger, detect
from timeline.events.hindsight import as_coming, as_done
from timeline.events.lines import has_several_times, is_told_with_another, tells_nothing
from timeline.events.parsing.analysis import Analysis, analyse, analyse_many
from timeline.events.parsing.language_model import DEFAULT_MODEL
from timeline.events.placement.attachment import Attachment
from timeline.events.placement.placing import place
from timeline.events.placement.told_dates import Before, is_of_long_ago
from timeline.events.salience import salient
from timeline.model import Conflict, Event, Link, Mention
from timeline.timelines import Timeline
from timeline.times.expression import TimeExpression
from timeline.times.read import Published, check_options, find_times

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Doc, Token

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
    try:
        return read_article(item)
    except TimelineError as error:
        return error


def _as_article(text: str | Article, published: Published | _Missing) -> Article:
    if isinstance(text, Article):
        return text if isinstance(published, _Missing) else attrs.evolve(text, published=published)
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
    for start, doc in analysis.parts:
        _read_part(article, start, doc, reading)
    return reading


def _read_part(article: Article, start: int, doc: Doc, reading: _Reading) -> None:
    end = start + (doc[-1].idx + len(doc[-1].text) if len(doc) else 0)
    here = tuple(_moved(time, -start) for time in reading.times if start <= time.start_char < end)
    places = {time: _places(doc, time) for time in here}
    time_tokens = frozenset().union(*places.values(), *_between_length_and_end(doc, here))
    adrift = frozenset().union(*(places[time] for time in here if _is_adrift(doc, time)))
    triggers = detect(doc, time_tokens)
    mentions = [_mention(article, start, trigger.token) for trigger in triggers]
    placed = place(doc, triggers, here, mentions, article.published, reading.before)
    asides, speakers = find_asides(doc), find_speakers(doc)
    referents = reading.cast.refer(doc, speakers, time_tokens)
    reading.before = placed.before
    reading.links.extend(placed.links)
    reading.conflicts.extend(placed.conflicts)
    salients: Iterable[bool] = [False] * len(triggers)
    if reading.chooses:
        salients = salient(triggers, placed.attachments, referents.pronouns, speakers, opens=start == 0)
    told: list[tuple[Trigger, Event, bool]] = []
    for trigger, attachment, mention, shown in zip(triggers, placed.attachments, mentions, salients, strict=True):
        ranges = {time.range for time in attachment.expressions if time.range is not None}
        starts = {time.start_char for time in attachment.expressions}  # one may be read otherwise for its event
        dated = (places[time] for time in here if (time.start_char in starts or time.range in ranges) and _has_date(time))
        are_told = has_several_times(attachment.expressions, article.text[start:end])
        dating = frozenset() if are_told else adrift.union(*dated)  # these words become the date
        description = describe(trigger.token, Context(dating, time_tokens, asides, referents, speakers))
        summary = as_done(trigger, attachment, as_coming(trigger, attachment, description.summary))
        if trigger.token.i not in speakers:
            sentence = trigger.token.sent
            in_sentence = (time for time in here if sentence.start_char <= time.start_char < sentence.end_char)
            summary = with_dates(summary, in_sentence)
        description = attrs.evolve(description, summary=summary)
        is_line = shown and not tells_nothing(trigger, description.summary)
        told.append((trigger, _event(start, trigger, attachment, description, mention), is_line))
    lines = [event for _, event, shown in told if shown]
    reading.events.extend((event, shown and not is_told_with_another(trigger, event, lines)) for trigger, event, shown in told)


def _places(doc: Doc, time: TimeExpression) -> frozenset[int]:
    """The places of an expression's tokens."""
    span = doc.char_span(time.start_char, time.end_char)
    return frozenset() if span is None else frozenset(range(span.start, span.end))


def _has_date(time: TimeExpression) -> bool:
    """Whether a line has the date in place of the words; "310,000 years ago" stays, as no calendar goes so far back."""
    return time.value not in ("PAST_REF", "FUTURE_REF") or not any(letter.isdigit() for letter in time.text)


def _is_adrift(doc: Doc, time: TimeExpression) -> bool:
    """Whether a time only says how long after what was told before, of which no line tells: "resigned the following week"."""
    if time.interval is not None or time.rule not in ("later", "the-next-unit"):
        return False
    span = doc.char_span(time.start_char, time.end_char)
    return span is not None and span.root.dep_ in ("npadvmod", "advmod")


def _between_length_and_end(doc: Doc, times: Sequence[TimeExpression]) -> Iterator[range]:
    """The places between a length and its last day, which are no event: "the year *ended* March 31"."""
    for length, last in itertools.pairwise(times):
        if length.kind == "DURATION" and length.range is not None and length.range == last.range:
            span = doc.char_span(length.end_char, last.start_char)
            yield range(0) if span is None else range(span.start, span.end)


def _moved(time: TimeExpression, by: int) -> TimeExpression:
    return time if by == 0 else attrs.evolve(time, start_char=time.start_char + by, end_char=time.end_char + by)


def _mention(article: Article, start: int, token: Token) -> Mention:
    begin, end = start + token.idx, start + token.idx + len(token.text)
    sentence = _sentence(article.text, start, token)
    return Mention(article=article.id, start_char=begin, end_char=end, text=token.text, sentence=sentence)


def _event(start: int, trigger: Trigger, attachment: Attachment, description: Description, mention: Mention) -> Event:
    group = trigger.group
    return Event(
        start_char=mention.start_char,
        end_char=mention.end_char,
        text=mention.text,
        event_class=trigger.event_class,
        tense=trigger.tense,
        aspect=group.aspect,
        polarity=group.polarity,
        modality=group.modality,
        factuality=attachment.factuality,
        who=description.who,
        what=description.what,
        where=description.where,
        reported_by=description.reported_by,
        summary=description.summary,
        expressions=tuple(_moved(time, start) for time in attachment.expressions),
        when=attachment.when,
        time=attachment.time,
        bounds=attachment.bounds,
        reason=attachment.reason,
        confidence=attachment.confidence,
        mentions=(mention,),
    )


_LONGEST_SENTENCE = 600  # characters to each side of the trigger: a text without full stops is one sentence for the parser


def _sentence(text: str, offset: int, token: Token) -> str:
    """The sentence around a trigger, on one line."""
    sentence = token.sent
    start = max(sentence.start_char, token.idx - _LONGEST_SENTENCE)
    end = min(sentence.end_char, token.idx + _LONGEST_SENTENCE)
    cut_left = "… " if start > sentence.start_char else ""
    cut_right = " …" if end < sentence.end_char else ""
    return cut_left + " ".join(text[offset + start : offset + end].split()) + cut_right
