"""Which one a bare time means: "Monday", "March 9" and "last" nothing, of the many that come round.

The tense decides, against the published day; in a history the year that the story has come to.
"""

from __future__ import annotations

import attrs

from timeline.times.anchors import Anchors, Dated, Direction, dated
from timeline.times.instances import first_from, first_not_over, in_year, latest_before, latest_begun, near
from timeline.times.instant import Instant, day_of, days_in_month, from_ordinal
from timeline.times.interval import Grain, Interval, closed_end, closed_start, unit
from timeline.times.terms import DayOfMonth, Half, Holiday, Month, MonthDay, Piece, Quarter, Season, Weekday


def resolve_bare(piece: Piece, anchors: Anchors, direction: Direction | None) -> Dated | None:
    """Date a bare piece, or None where nothing tells which one it is."""
    published = anchors.published
    if published is None:
        return _told_bare(piece, anchors)
    if isinstance(piece, Weekday):
        near_it = weekday_near(piece.number, closed_start(published), direction)
        between = None if anchors.ahead is None else _before_day_ahead(piece, near_it, anchors.ahead, anchors)
        return between or dated(near_it, published)
    found = None
    if direction != "future":
        match piece:
            case DayOfMonth():
                found = _day_told(piece, anchors)
            case Month() | MonthDay() if anchors.back and anchors.story is not None and not anchors.is_back_in_news:
                found = _before_story(piece, anchors.story, published, anchors)
            case Month() | MonthDay() | Holiday() | Season() | Quarter() | Half():
                found = _after_told(piece, anchors) or _of_story(piece, anchors)
    if found is not None:
        return found
    if direction != "future" and isinstance(piece, Month | MonthDay) and _goes_on_this_year(piece, anchors):
        return dated(latest_begun(piece, closed_start(published), anchors.south), anchors.story)
    one = _bare(piece, closed_start(published), direction, south=anchors.south)
    is_ahead = one is not None and closed_start(one) > closed_start(published) and direction != "future"
    return (_of_month_told(piece, anchors) if is_ahead else None) or dated(one, published)


def _before_day_ahead(piece: Weekday, near_it: Interval, ahead: Interval, anchors: Anchors) -> Dated | None:
    """A day of the week that a story goes through: "formed on Feb. 5. By Saturday it had turned south. It struck last Monday".

    It comes after what was told and before what will be, where the one nearest to the published day does not.
    """
    told = anchors.told
    if told is None or told.grain > Grain.DAY or closed_start(near_it) <= closed_start(ahead):
        return None
    first = first_from(piece, day_of(closed_end(told)), anchors.south)
    return Dated(first, told) if first is not None and closed_start(first) <= closed_start(ahead) else None


def _of_month_told(piece: Piece, anchors: Anchors) -> Dated | None:
    """The month that was just told of, which is over: "in January 2021 ... four months later, after a raid in May"."""
    told, published = anchors.told, anchors.published
    if not isinstance(piece, Month) or told is None or published is None or told.grain > Grain.MONTH:
        return None
    month = unit(Grain.MONTH, closed_start(told))
    is_same = closed_start(told).month == piece.number and closed_end(month) <= closed_start(published)
    return dated(month, told) if is_same else None


def _told_bare(piece: Piece, anchors: Anchors) -> Dated | None:
    """A piece in a story that has no published date."""
    if (found := _after_told(piece, anchors)) is not None:
        return found
    told = anchors.story or anchors.told
    if told is not None and anchors.back and isinstance(piece, Season) and told.grain is Grain.YEAR:
        return dated(latest_begun(piece, closed_start(told), anchors.south), told)  # "In 1381 ... had starved during the winter"
    if told is None:
        return None
    one = told_next(piece, told, anchors.south)
    is_back = anchors.back and told.grain <= Grain.MONTH and isinstance(piece, Month | MonthDay | Holiday)
    is_back = is_back or (anchors.back and told.grain < Grain.YEAR and isinstance(piece, Season))  # "had spent the winter"
    if is_back and one is not None and closed_start(one) >= closed_end(told):
        one = latest_before(piece, closed_start(told), anchors.south)  # "In May ... had been ill since Christmas"
    return dated(one, told)


def _before_story(piece: Piece, story: Interval, published: Interval, anchors: Anchors) -> Dated | None:
    """The last before a story of an earlier year: "rejected it on October 14, 2021, as they had wired it in May".

    Of a story that knows but its year, in that: "said in 2019 that it had closed a mill in May".
    """
    today, near = closed_start(published), latest_begun(piece, closed_start(published), anchors.south)
    is_recent = near is not None and today.ordinal - closed_end(near).ordinal < _RECENT and not anchors.is_of_other_age
    if is_recent or closed_start(story).year >= today.year or story.grain > Grain.YEAR:
        return None
    if story.grain > Grain.MONTH:
        year = in_year(piece, closed_start(story).year, anchors.south)
        return dated(year, story) if story.grain is Grain.YEAR else None
    return dated(latest_before(piece, closed_start(story), anchors.south), story)


def _after_told(piece: Piece, anchors: Anchors) -> Dated | None:
    """The first after a time that the same sentence told: "charged in June 2023 and tried in September"."""
    told, published = anchors.told, anchors.published
    is_month = isinstance(piece, Month | MonthDay)
    if not (anchors.close and is_month) or told is None or anchors.aside or told.grain > Grain.YEAR:
        return None
    found = first_from(piece, closed_start(told), anchors.south)
    if found is None or published is None:
        return dated(found, told)
    if told.grain is Grain.YEAR and closed_start(told).year >= closed_start(published).year - 1:
        return None  # "In 2021 sales fell and in January it cut jobs", of 2022
    return None if closed_start(found) > closed_start(published) else Dated(found, told)


def _of_story(piece: Piece, anchors: Anchors) -> Dated | None:
    """A piece of the year that a text tells of in full dates, long before it was published: "On July 1 the armies met"."""
    if isinstance(piece, MonthDay) and (found := _goes_on(piece, anchors)):
        return found
    if isinstance(piece, Month | Holiday) and (found := _goes_on_in_month(piece, anchors)):
        return found
    if anchors.story is None or not (anchors.is_history or (anchors.is_of_last_year and not _is_just_over(piece, anchors))):
        return None
    return dated(told_next(piece, anchors.story, anchors.south), anchors.story)


def _goes_on_this_year(piece: Month | MonthDay, anchors: Anchors) -> bool:
    """Whether a day follows where a story of the published year stands: "wrote on 9 January 2023. It was held on 20 January"."""
    story, told, published = anchors.story, anchors.told, anchors.published
    if story is None or told != story or published is None or story.grain > Grain.MONTH:
        return False
    last = latest_begun(piece, closed_start(published), anchors.south)
    is_this_year = closed_start(story).year == closed_start(published).year
    return is_this_year and last is not None and closed_start(last) >= closed_start(story)


def _is_just_over(piece: Piece, anchors: Anchors) -> bool:
    """Whether the last of a piece was so short a time ago that news would mean it."""
    if anchors.published is None:
        return False
    today = closed_start(anchors.published)
    near = latest_begun(piece, today, anchors.south)
    return near is not None and today.ordinal - closed_end(near).ordinal < _RECENT


def _goes_on(piece: MonthDay, anchors: Anchors) -> Dated | None:
    """The day that follows where news is back in an earlier year: "It fell on March 3, 2019. They searched until March 9".

    In another month it must be long ago, too: "on October 4", said in November, is more likely the one just over.
    """
    told, story, published = anchors.told, anchors.story, anchors.published
    if told is None or story is None or published is None or story.grain > Grain.MONTH:
        return None
    day, today = closed_start(story), closed_start(published)
    if closed_start(told).year != day.year or day.year >= today.year:
        return None  # "it failed in 2022 ... calls rose from those in 2015": no story goes on from there
    found = first_from(piece, day, anchors.south)
    if found is not None and told == anchors.main and closed_start(found) < closed_start(told):
        return None  # "was charged in January 2023. The trial was due last September. It opened on March 18"
    before = latest_before(piece, day, anchors.south)
    near = latest_begun(piece, today, anchors.south)
    is_recent = near is not None and today.ordinal - closed_end(near).ordinal < _RECENT
    if before is not None and day.ordinal - closed_end(before).ordinal < _RECENT and not is_recent:
        return Dated(before, story)  # "was due by May 5, 2023. She wrote on April 28"
    if found is None or closed_start(found) > today:
        return None
    is_soon = closed_start(found).ordinal - day.ordinal < FAR_BACK
    if anchors.ahead is not None and is_soon and closed_start(found) <= closed_start(anchors.ahead) < today:
        return Dated(found, story)  # "was dismissed on October 19, 2018. She appealed on November 20. On January 7, 2019"
    same_month = story.grain <= Grain.DAY and closed_start(found).fields[:2] == day.fields[:2]
    recent = _RECENT if closed_start(found).year == day.year else FAR_BACK
    if not same_month and near is not None and today.ordinal - closed_end(near).ordinal < recent:
        return None
    return Dated(found, story)


def _goes_on_in_month(piece: Month | Holiday, anchors: Anchors) -> Dated | None:
    """The month that soon follows a day of an earlier year, told just before: "resigned on June 5, 2019. In August Lee came".

    Or a month that a story of that year has come to: "opened on 9 February 2005. By the end of May all were out. In July".
    """
    story, published, told = anchors.story, anchors.published, anchors.told
    if story is None or told is None or published is None or _is_just_over(piece, anchors):
        return None
    is_at_day = told == story and story.grain <= Grain.DAY
    is_on = told.grain is Grain.MONTH and closed_start(story) <= closed_start(told)
    is_on = is_on and closed_start(told).year == closed_start(story).year and (told != story or anchors.ahead is not None)
    if not (is_at_day or is_on):
        return None
    day, today = closed_start(told), closed_start(published)
    found = first_from(piece, day, anchors.south)
    if found is None or day.year >= today.year or closed_end(found) > today:
        return None
    return Dated(found, told) if closed_start(found).ordinal - day.ordinal < _NEXT_MONTHS else None


def _day_told(piece: DayOfMonth, anchors: Anchors) -> Dated | None:
    """ "On the 14th", of a month that the text has told of and that is over: news tells its own month by the published date."""
    if anchors.told is None or anchors.published is None or not anchors.told.grain <= Grain.MONTH:
        return None
    month = unit(Grain.MONTH, closed_start(anchors.told))
    if closed_end(month) > closed_start(anchors.published):
        return None
    return dated(told_next(piece, anchors.told, anchors.south), anchors.told)


_RECENT = 45  # days: how long news tells of a date without its year
_TURNED = 220  # days: how far back in its year a story does not go; it has come to the next
_SOON = 75  # days: how far ahead a date without a year is told with no verb of the future
_RESULTS_SEASON = 50  # days: how long after a quarter its results are awaited
_NEXT_MONTHS = 100  # days: how soon a story goes on in a month without its year
FAR_BACK = 200  # days: how far back it is told only with a verb of the past


def _bare(piece: Piece, day: Instant, direction: Direction | None, *, south: bool) -> Interval | None:
    """The latest begun, or the first not over, as the tense says; in the present the near one ahead, if the other is far."""
    past = future = None
    for one in near(piece, day, south):
        if closed_start(one) <= day:
            past = one
        if future is None and day < closed_end(one):
            future = one
    if isinstance(piece, MonthDay) and piece.weekday is not None:
        return _by_weekday(piece, day, past, future, south)
    if past is None or future is None or direction == "past":
        return past
    since, ahead = day.ordinal - closed_end(past).ordinal, closed_start(future).ordinal - day.ordinal
    if direction == "either":
        return past if 2 * since < ahead else future  # news tells more plans that are to come
    if direction == "future":
        just_over = isinstance(piece, Quarter) and since < _RESULTS_SEASON  # "expects to report a third-quarter loss"
        return past if just_over else future
    undecided = isinstance(piece, MonthDay | Month | Holiday) and ahead <= _SOON and since >= FAR_BACK
    return future if undecided else past


def weekday_near(number: int, day: Instant, direction: Direction | None) -> Interval:
    """The latest such day up to a day, or the first from it on."""
    today = day.ordinal
    latest = today - (today - number) % 7  # the ordinals of Mondays leave 1
    on = latest if latest == today or direction != "future" else latest + 7
    return Interval(from_ordinal(on, day.offset), from_ordinal(on + 1, day.offset), Grain.DAY)


def _by_weekday(piece: MonthDay, day: Instant, past: Interval | None, future: Interval | None, south: bool) -> Interval | None:
    """A date told with its weekday is the nearest one that falls on it; where none near does, the weekday is no help."""
    near = [one for one in (past, future) if one is not None]
    if not near:
        return latest_begun(attrs.evolve(piece, weekday=None), day, south)
    return min(near, key=lambda one: abs(closed_start(one).ordinal - day.ordinal))


def told_next(piece: Piece, told: Interval, south: bool) -> Interval | None:
    """A piece of the year, month or week that a story has come to."""
    match piece:
        case Weekday():
            return first_not_over(piece, closed_start(told), south) if told.grain <= Grain.WEEK else None
        case DayOfMonth(number, None):
            month = unit(Grain.MONTH, closed_start(told))
            if told.grain > Grain.MONTH or number > days_in_month(closed_start(month).year, closed_start(month).month):
                return None
            return unit(Grain.DAY, attrs.evolve(closed_start(month), day=number))
        case _:
            return _of_year_told(piece, told, south)


def _of_year_told(piece: Piece, told: Interval, south: bool) -> Interval | None:
    """A piece of the year a story has come to, or of the next: "on December 8, 1941 ..., on January 9"."""
    if told.grain > Grain.YEAR:
        return None
    day = closed_start(told)
    found = in_year(piece, day.year, south)
    after = in_year(piece, day.year + 1, south) if told.grain < Grain.YEAR and closed_end(told).year > day.year else None
    if after is not None and told.grain > Grain.MONTH and closed_start(after) < closed_end(told):
        return after  # "during the winter of 1883-84 ... on 19 February"
    if found is None or not isinstance(piece, Month | MonthDay) or told.grain > Grain.MONTH:
        return found
    return in_year(piece, day.year + 1, south) if day.ordinal - closed_start(found).ordinal > _TURNED else found
