"""From a term and its anchors to an interval. The narrative anchor is a fold over the text: see `read`."""

from __future__ import annotations

import attrs

from timeline.errors import CalendarEndError
from timeline.times.anchors import Anchors, Dated, Direction, dated
from timeline.times.bare import FAR_BACK, resolve_bare, told_next, weekday_near
from timeline.times.counting import MOST_UNITS, at_edge, counted, span, span_since, unit_at
from timeline.times.instances import (
    first_from,
    first_not_over,
    first_within,
    in_year,
    latest_before,
    latest_begun,
)
from timeline.times.instant import (
    Instant,
    add_days,
    weekday,
)
from timeline.times.interval import Grain, Interval, closed_end, closed_start, moved, shift, unit
from timeline.times.parts import HOURS, clock_time, nth, of_its_day, part_of_day, third
from timeline.times.terms import (
    Ago,
    Bare,
    Beside,
    Calendar,
    Century,
    Clock,
    Cycle,
    Day,
    DayOfMonth,
    Decade,
    Duration,
    Last,
    Later,
    Millennium,
    Modified,
    NewYear,
    Next,
    Nth,
    Part,
    PartOfDay,
    Reference,
    Repeat,
    Season,
    Span,
    Term,
    That,
    Then,
    This,
    Turn,
    Weekday,
    Within,
    cycle_grain,
)


def resolve(term: Term, anchors: Anchors, direction: Direction | None = None) -> Dated | None:
    """Date a term, or None where it has no place in the calendar or its anchor is not known.

    `direction` is where the tense looks, for what comes round each year or week; None is the present.

    >>> from timeline.times.terms import Last, Season
    >>> march = unit(Grain.DAY, Instant(2022, 3, 8))
    >>> str(resolve(Last(Season("FA")), Anchors(march)).interval)
    '2021-09-01T00:00:00/2021-12-01T00:00:00'
    """
    published, south = anchors.published, anchors.south
    day = Instant(1) if published is None else closed_start(published)  # not looked at where it is not known
    try:
        match term:
            case Span(length, 1, None) if (since := _story_so_far(anchors, _told_direction(term, direction))) is not None:
                return dated(span_since(length, since), since)
            case This() | Last() | Next() | Day() | Span(_, _, None) if published is None:
                return None
            case Bare(piece):
                return resolve_bare(piece, anchors, direction)
            case This(cycle):
                return dated(_this(cycle, day, direction, south=south), published)
            case Last(cycle):
                return dated(_last(cycle, day, south=south), published)
            case Next(cycle):
                return dated(_next(cycle, day, south=south), published)
            case Day(count):
                return dated(unit(Grain.DAY, add_days(day, count)), published)
            case Span(length, sign, None):
                return dated(span(length, sign, day), published)
            case That() | Then() | Turn() | NewYear() | Beside() | Ago() | Later():
                return _against_story(term, anchors, direction)
            case Within() | Nth() | Part() | PartOfDay() | Clock() | Modified() | Span():
                return _of_another(term, anchors, direction)
            case Calendar() | Century() | Millennium() | Decade():
                return _said(term, anchors)
            case Duration() | Repeat() | Reference():
                return None
    except CalendarEndError:  # "tomorrow", said on the last day that the calendar holds
        return None


def _told_direction(span: Span, direction: Direction | None) -> Direction | None:
    """Where a length looks: "the following years" go on from what was told, but for a verb of the future."""
    return "past" if span.told and direction != "future" else direction


def _story_so_far(anchors: Anchors, direction: Direction | None) -> Interval | None:
    """Where "over the next five years" starts if it is told as past, or nobody knows when it was published."""
    told = anchors.main if anchors.aside else anchors.told  # "began in 2004, after he had left in 1871"
    published = anchors.published
    if told is None or told.grain > Grain.YEAR:
        return None
    is_told = published is None or (direction == "past" and closed_start(told) <= closed_start(published))
    return told if is_told else None


def _against_story(
    term: That | Then | Turn | NewYear | Beside | Ago | Later, anchors: Anchors, direction: Direction | None
) -> Dated | None:
    """What is counted from what the text last told of, or from the published day where news does so."""
    match term:
        case That(cycle, True) if anchors.published is not None and not (isinstance(cycle, Grain) and anchors.is_history):
            return resolve(This(cycle), anchors, direction)
        case That(cycle, _):
            return _that(cycle, _past_asides(anchors) if cycle is Grain.DAY else anchors)
        case Then():
            return None if anchors.told is None else Dated(anchors.told, anchors.told)
        case Turn(grain):
            told = anchors.told if anchors.told is not None and anchors.told.grain <= Grain.DECADE else None
            base = told or anchors.published
            return None if base is None else dated(_turn(grain, base), base)
        case NewYear():
            return _new_year(anchors, direction)
        case Beside(cycle, sign, None):
            told = anchors.told_within(cycle) if isinstance(cycle, Grain) else _past_asides(anchors).told
            base = told or (anchors.published if sign < 0 else None)
            return None if base is None else dated(_beside(cycle, sign, base, south=anchors.south), base)
        case Beside(cycle, sign, than):
            found = None if than is None else resolve(than, anchors, direction)
            beside = None if found is None else _beside(cycle, sign, found.interval, south=anchors.south)
            return dated(beside, None if found is None else found.anchor)
        case Ago(amount, grain, sign):
            return _ago(amount, grain, sign, anchors)
        case Later(amount, grain, sign, than):
            return _later(amount, grain, sign, than, anchors, direction)


def _new_year(anchors: Anchors, direction: Direction | None) -> Dated | None:
    """The year after the one a text tells of, or, of what is to come, after the published one; past news tells of its own."""
    told, published = anchors.told, anchors.published
    if told is None or (direction != "past" and published is not None):
        if published is None:
            return None
        its_own = unit(Grain.YEAR, closed_start(published))
        return dated(its_own if direction == "past" else shift(its_own, Grain.YEAR, 1), published)
    return dated(shift(unit(Grain.YEAR, closed_start(told)), Grain.YEAR, 1), told) if told.grain <= Grain.YEAR else None


def _of_another(
    term: Within | Nth | Part | PartOfDay | Clock | Modified | Span, anchors: Anchors, direction: Direction | None
) -> Dated | None:
    """What is a part of another time, or another time told differently."""
    match term:
        case Modified(_, inner):
            return resolve(inner, anchors, direction)
        case Part("EARLIER" | "LATER" as side, whole) if (found := _beside_now(side, whole, anchors, direction)) is not None:
            return found
        case Part("EARLIER" | "LATER", That(_, current=False) as whole):  # "sold in 1998; later that year": at any time of it
            return resolve(whole, anchors, direction)
        case Within(_, whole) | Nth(_, _, whole) | Part(_, whole):
            outer = resolve(whole, anchors, direction)
            if outer is not None and whole == PartOfDay("MO", That(Grain.DAY)) and _is_night(anchors.told):
                outer = dated(shift(outer.interval, Grain.DAY, 1), outer.anchor)
            if (
                isinstance(whole, That)
                and direction == "past"
                and outer is not None
                and (_is_to_come(term, outer, anchors) or (whole.cycle is Grain.MONTH and _goes_through_days(anchors)))
            ):
                outer = _that(whole.cycle, anchors) or outer  # "came out in 1965, and by the end of the decade it was taught"
        case Span(length, sign, whole):
            outer = None if whole is None else resolve(whole, anchors, direction)
            return None if outer is None else dated(at_edge(length, sign, outer.interval), outer.anchor)
        case PartOfDay(_, That()) if direction != "future" and _is_of_long_ago(anchors, direction):
            return None  # "in 1945 she took the place of one who had fallen ill that afternoon"
        case PartOfDay(_, day):
            anchors = _past_asides(anchors) if day == That(Grain.DAY) else anchors
            outer = resolve(_or_today(day, anchors, direction), anchors, direction)
        case Clock():
            anchors = attrs.evolve(anchors, told=anchors.main) if anchors.aside and _is_ahead(anchors) else _past_asides(anchors)
            outer = resolve(_or_today(term.day or That(Grain.DAY), anchors, direction), anchors, direction)
            if outer is not None and _is_after_midnight(term, anchors):
                outer = dated(shift(outer.interval, Grain.DAY, 1), outer.anchor)
    return None if outer is None else dated(_part_of(term, outer.interval, south=anchors.south), outer.anchor)


def _past_asides(anchors: Anchors) -> Anchors:
    """What a day or an hour is told from: that before an aside: "on 3 May, as had been found the week before"."""
    told, main = anchors.told, anchors.main
    if told is None or told.grain <= Grain.DAY:
        return anchors
    is_gone = main is not None and main.grain <= Grain.DAY and closed_end(told) <= closed_start(main)
    return attrs.evolve(anchors, told=main) if anchors.aside or is_gone else anchors


def _goes_through_days(anchors: Anchors) -> bool:
    """Whether a text told a day or a month last: "fled on 27 July 2019. By the end of the month"."""
    return anchors.told is not None and anchors.told.grain <= Grain.MONTH


def _is_to_come(part: Within | Nth | Part, whole: Dated, anchors: Anchors) -> bool:
    """Whether a part of the year or decade at hand is yet to come, of which nobody tells as past."""
    published = anchors.published
    found = None if published is None else _part_of(part, whole.interval, south=anchors.south)
    return published is not None and found is not None and closed_start(found) > closed_start(published)


def _beside_now(side: str, whole: Term, anchors: Anchors, direction: Direction | None) -> Dated | None:
    """What lies before or after where the text stands in a time: "later this month", told on the 11th, from the 12th on."""
    outer = resolve(whole, anchors, direction)
    if outer is None or outer.interval.grain <= Grain.DAY:
        return None
    told = anchors.told if anchors.told is not None and anchors.told.grain < outer.interval.grain else None
    is_told = isinstance(whole, That) or anchors.published is None or (direction, side) == ("past", "LATER")
    now = told if is_told else anchors.published
    if now is None or not outer.interval.contains(now):
        return None
    start, end = closed_start(outer.interval), closed_end(outer.interval)
    start, end = (closed_end(now), end) if side == "LATER" else (start, closed_start(now))
    return dated(Interval(start, end, outer.interval.grain), now) if start < end else None


def _is_ahead(anchors: Anchors) -> bool:
    """Whether what a text told last is yet to come."""
    told, published = anchors.told, anchors.published
    return told is not None and published is not None and closed_start(told) > closed_start(published)


def _is_night(told: Interval | None) -> bool:
    """Whether a text has come to a night, whose dawn is the next day's: "on the night of 19 October ... shortly before dawn"."""
    return told is not None and told.grain is Grain.PART_OF_DAY and closed_start(told).hour >= HOURS["NI"][0]


def _is_after_midnight(clock: Clock, anchors: Anchors) -> bool:
    """Whether a clock goes on from an evening into the night: "ordered out at 11 p.m. ... gave way at 2 a.m."."""
    told, published = anchors.told, anchors.published
    if clock.day is not None or clock.hour >= HOURS["MO"][0] or told is None or told.grain >= Grain.DAY or anchors.back:
        return False
    is_evening = closed_start(told).hour >= HOURS["EV"][0]
    return is_evening and (published is None or closed_end(unit(Grain.DAY, closed_start(told))) <= closed_start(published))


def _part_of(term: Within | Nth | Part | PartOfDay | Clock, outer: Interval, *, south: bool) -> Interval | None:
    match term:
        case Within(piece, _):
            return first_within(piece, outer, south)
        case Nth(number, cycle, _):
            return nth(number, cycle, outer, south)
        case Part("EARLIER" | "LATER", _) if outer.grain is Grain.DAY:
            return outer  # "earlier Wednesday": before this is told, at any hour
        case Part(name, _):
            return third(of_its_day(outer), {"START": 0, "EARLIER": 0, "MID": 1}.get(name, 2))
        case PartOfDay(name, _):
            return part_of_day(name, outer)
        case Clock():
            return clock_time(term, outer)


# What is said in full ------------------------------------------------------------------------------------------------


def _said(term: Calendar | Century | Millennium | Decade, anchors: Anchors) -> Dated | None:
    match term:
        case Calendar(year, month, day):
            grain = Grain.DAY if day else Grain.MONTH if month else Grain.YEAR
            return Dated(unit(grain, Instant(year, month or 1, day or 1)))
        case Century(number):
            return Dated(unit(Grain.CENTURY, Instant((number - 1 if number > 0 else number) * 100 + 1)))
        case Millennium(number):
            return Dated(unit(Grain.MILLENNIUM, Instant((number - 1 if number > 0 else number) * 1000 + 1)))
        case Decade(start):
            return _decade(start, anchors)


def _decade(start: int, anchors: Anchors) -> Dated | None:
    if start > 99 or start < 0:
        return Dated(unit(Grain.DECADE, Instant(start)))
    base = anchors.published or anchors.told
    if base is None:
        return Dated(unit(Grain.DECADE, Instant(1900 + start)))
    year = closed_start(base).year
    first = year // 100 * 100 + start
    return Dated(unit(Grain.DECADE, Instant(first if first <= year else first - 100)), base)


def _this(cycle: Cycle, day: Instant, direction: Direction | None, *, south: bool) -> Interval | None:
    if isinstance(cycle, Grain):
        # Only a weekend does not hold every day of its week: from Monday to Friday the past one is last week's.
        if cycle is Grain.WEEKEND and direction != "future" and weekday(day) < 6:
            return unit(cycle, add_days(day, -7))
        return unit(cycle, day)
    if isinstance(cycle, Weekday):
        return weekday_near(cycle.number, day, direction)
    if isinstance(cycle, DayOfMonth):
        pick = first_not_over if direction == "future" else latest_begun
        return pick(cycle, day, south)
    of_year = in_year(cycle, day.year, south)
    if isinstance(cycle, Season):
        held = latest_begun(cycle, day, south)
        if held is not None and (held.contains(day) or (direction == "past" and _far_ahead(of_year, day))):
            return held
    return of_year


def _far_ahead(interval: Interval | None, day: Instant) -> bool:
    return interval is not None and closed_start(interval).ordinal - day.ordinal > FAR_BACK


def _last(cycle: Cycle, day: Instant, *, south: bool) -> Interval | None:
    holds = unit(cycle_grain(cycle), day)
    if cycle is Grain.WEEKEND:
        return shift(holds, cycle, -1)
    if isinstance(cycle, Grain):
        return unit(cycle, add_days(closed_start(holds), -1))
    return latest_before(cycle, closed_start(holds), south)


def _next(cycle: Cycle, day: Instant, *, south: bool) -> Interval | None:
    if isinstance(cycle, Grain):
        return unit(cycle, closed_end(unit(cycle, day)))
    if isinstance(cycle, Weekday):
        monday = add_days(day, 8 - weekday(day))
        return unit(Grain.DAY, add_days(monday, cycle.number - 1))
    return first_from(cycle, add_days(day, 1), south)


def _that(cycle: Cycle, anchors: Anchors) -> Dated | None:
    if cycle is Grain.QUARTER and (quarter := anchors.quarter_at_hand) is not None:
        return Dated(quarter, quarter)
    told = anchors.story if anchors.aside and not isinstance(cycle, Grain) and not _is_later_year(anchors) else anchors.told
    if isinstance(cycle, Grain) and anchors.aside and anchors.main is not None and told is not None:
        told = anchors.main if told.grain > cycle_grain(cycle) else told  # "On 3 May ... had been told in April; left that week"
    if told is not None and told.grain <= cycle_grain(cycle) and isinstance(cycle, Grain):
        return Dated(unit(cycle, closed_start(told)), told)
    if told is not None and not isinstance(cycle, Grain):
        return dated(told_next(cycle, told, anchors.south), told)
    if cycle is Grain.DAY and told is None and anchors.published is not None:
        return Dated(anchors.published, anchors.published)
    if cycle is Grain.QUARTER:  # company news tells of the quarter just over
        base = anchors.published
        return None if base is None else dated(_last(cycle, closed_start(base), south=anchors.south), base)
    return None


def _is_later_year(anchors: Anchors) -> bool:
    """Whether an aside told a year after the story's: "By 1902 it had failed; he left that April"."""
    told, story = anchors.told, anchors.story
    return told is not None and told.grain is Grain.YEAR and story is not None and closed_start(told) > closed_start(story)


def _turn(grain: Grain, base: Interval) -> Interval | None:
    years = 1000 if grain is Grain.MILLENNIUM else 100
    year = years * round(closed_start(base).year / years)
    return unit(Grain.YEAR, Instant(year)) if year > 0 else None


def _beside(cycle: Cycle, sign: int, base: Interval, *, south: bool) -> Interval | None:
    if cycle is Grain.WEEKEND and sign == 0 and weekday(closed_start(base)) <= 2:
        return unit(cycle, add_days(closed_start(base), -7))  # the one nearest to a Monday is the one before
    if isinstance(cycle, Grain):
        holds = unit(cycle, closed_start(base)) if base.grain <= cycle else None
        if cycle is Grain.WEEKEND and sign > 0 and holds is not None and closed_end(base) <= closed_start(holds):
            return holds  # the weekend that follows a Thursday is two days after it
        return holds if sign == 0 or holds is None else shift(holds, cycle, sign)
    if sign < 0:
        return latest_before(cycle, closed_start(base), south)
    is_across = isinstance(cycle, Season) and base.grain is Grain.YEAR  # after 1919 the winter of 1919-20
    return first_not_over(cycle, closed_end(base), south) if is_across else first_from(cycle, closed_end(base), south)


def _ago(amount: float | None, grain: Grain, sign: int, anchors: Anchors) -> Dated | None:
    base = anchors.published
    if amount is None or amount > MOST_UNITS or base is None:
        return None
    if grain is Grain.YEAR and amount == 1 and (quarter := anchors.quarter_at_hand) is not None:
        return dated(shift(quarter, Grain.YEAR, sign), quarter)
    if grain < Grain.PART_OF_DAY:
        return None if anchors.moment is None else Dated(unit(grain, moved(anchors.moment, sign * amount, grain)), base)
    return dated(unit_at(base, sign * amount, grain), base)


def _later(
    amount: float | None, grain: Grain, sign: int, than: Term | None, anchors: Anchors, direction: Direction | None
) -> Dated | None:
    if amount is None or amount > MOST_UNITS:
        return None
    if than is not None:
        found = resolve(than, anchors, direction)
        return None if found is None else dated(counted(found.interval, sign * amount, grain), found.anchor)
    if anchors.adrift and sign > 0:
        return None
    base = anchors.told_within(grain) or (
        anchors.published if sign < 0 else None
    )  # what comes later than nothing told is not known
    if sign < 0 and base is not None and anchors.published is not None and closed_start(base) > closed_start(anchors.published):
        base = anchors.published  # "will begin on Friday. He denied what was said a day earlier"
    if grain is Grain.YEAR and anchors.told is not None and anchors.told.grain < Grain.YEAR:
        base = anchors.quarter_at_hand or base
    return None if base is None else dated(counted(base, sign * amount, grain), base)


def goes_adrift(term: Term, anchors: Anchors) -> bool:
    """Whether a term goes on from what was told by a length that is no date from there, and longer than it."""
    match term:
        case Later(float() | int() as amount, grain, 1, None) if anchors.told is not None and 0 < amount <= MOST_UNITS:
            return moved(closed_start(anchors.told), amount, grain) >= closed_end(anchors.told)
        case _:
            return False


def _is_of_long_ago(anchors: Anchors, direction: Direction | None) -> bool:
    """Whether a text has come to a year long gone, or tells the past of such a month, of which it tells no day."""
    told, published = anchors.told, anchors.published
    grains = (Grain.MONTH, Grain.YEAR) if direction == "past" else (Grain.YEAR,)
    if told is None or published is None or told.grain not in grains:
        return False
    return closed_start(told).year < closed_start(published).year - 1


def _or_today(day: Term, anchors: Anchors, direction: Direction | None) -> Term:
    """The day told of, where the text tells of one that may be meant; else the published day.

    In a history "overnight" is of the day told of, too; what is over, after plans for Monday, is not of Monday.
    """
    is_story = anchors.published is None or (anchors.is_history and anchors.is_of_other_age)
    if day == Day(-1) and is_story and anchors.told is not None and anchors.told.grain <= Grain.DAY:
        return That(Grain.DAY)
    told = anchors.told
    if isinstance(day, That) and (told is None or told.grain > Grain.DAY or (_is_ahead(anchors) and direction == "past")):
        return Day(0)
    return day
