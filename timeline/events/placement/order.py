"""The order of events, and the relations that their bounds and links leave possible."""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from timeline.model import Bound, Event, EventTime, Link, Mention
from timeline.times.interval import Allen

_FIRST, _LAST = -10_000_000, 10_000_000  # days before and after all that the calendar holds
_NEVER = 10**12  # seconds
Key = tuple[int, int, int, int]
Place = tuple[str | None, int]


def in_order(events: Iterable[Event], links: Sequence[Link] = ()) -> tuple[Event, ...]:
    """Events so that none stands before one that is known to begin earlier; else by date.

    Where the order is open: by the start of their date, the longer first, then as told; those without a date last, by
    their bounds, but before what is known to come after them. Does not depend on the order in which they are given.
    """
    told = sorted(events, key=_key)
    begins = [_days(event.bounds.begin) for event in told]
    waiting_for, after = _known_before(told, links)
    turns = _turns(after, len(told))
    by_latest = sorted(range(len(told)), key=lambda place: (begins[place][1], place))
    blocked = [(begins[place][0], place) for place in range(len(told))]  # by the earliest day: who must wait for whom
    heapq.heapify(blocked)
    ready: list[tuple[int, int]] = []
    done = [False] * len(told)
    ordered: list[Event] = []
    first = 0
    while len(ordered) < len(told):
        while first < len(by_latest) and done[by_latest[first]]:
            first += 1
        while blocked and blocked[0][0] <= begins[by_latest[first]][1]:
            _, place = heapq.heappop(blocked)
            waiting_for[place].discard(place)
            if not waiting_for[place]:
                heapq.heappush(ready, (turns[place], place))
        place = heapq.heappop(ready)[1] if ready else next(at for at in range(len(told)) if not done[at])  # links that go round
        done[place] = True
        ordered.append(told[place])
        for later in after[place]:
            if place in waiting_for[later]:
                waiting_for[later].discard(place)
                if not waiting_for[later] and not done[later]:
                    heapq.heappush(ready, (turns[later], later))
    return tuple(ordered)


def _turns(after: Mapping[int, Sequence[int]], count: int) -> list[int]:
    """When each place comes to its turn: with the first that waits for it, so that nothing dated waits for what has no date."""
    before: dict[int, list[int]] = defaultdict(list)
    for place, waiting in after.items():
        for later in waiting:
            before[later].append(place)
    turns = [count] * count
    for turn in range(count):
        stack = [turn] if turns[turn] == count else []
        while stack:
            place = stack.pop()
            if turns[place] == count:
                turns[place] = turn
                stack.extend(before[place])
    return turns


def _known_before(told: Sequence[Event], links: Sequence[Link]) -> tuple[list[set[int]], dict[int, list[int]]]:
    """For each place who must come first by a link, and itself until its bounds allow it; and who waits for it."""
    places = {_place(mention): place for place, event in enumerate(told) for mention in event.mentions}
    later: dict[Place, list[Place]] = defaultdict(list)
    for link in links:
        later[_place(link.earlier)].append(_place(link.later))
    waiting_for: list[set[int]] = [{place} for place in range(len(told))]
    after: dict[int, list[int]] = defaultdict(list)
    for mention, place in places.items():
        seen = {mention}
        stack = list(later[mention])
        while stack:  # through events that the timeline does not show
            one = stack.pop()
            if one in seen:
                continue
            seen.add(one)
            if one in places:
                if places[one] != place:
                    waiting_for[places[one]].add(place)
                    after[place].append(places[one])
            else:
                stack.extend(later[one])
    return waiting_for, after


def _place(mention: Mention) -> Place:
    return mention.article, mention.start_char


def _key(event: Event) -> Key:
    when = event.when
    if when is None:
        return 1, *_by_bounds(event.bounds), event.start_char
    start = -_NEVER if when.start is None else when.start.moment
    end = _NEVER if when.end is None else when.end.moment
    return 0, start, -end, event.start_char


def _by_bounds(time: EventTime) -> tuple[int, int]:
    """The latest day an event can begin on, then the earliest: what must have happened first comes first."""
    earliest, latest = _days(time.begin)
    return (latest, earliest) if latest != _LAST else (_LAST if earliest == _FIRST else _LAST - 1, earliest)


def _days(bound: Bound) -> tuple[int, int]:
    first = _FIRST if bound.earliest is None else bound.earliest.ordinal
    last = _LAST if bound.latest is None else bound.latest.ordinal
    return first, last


# For each relation, how the four pairs of ends compare: begin-begin, begin-end, end-begin, end-end, each of a with b.
_ENDS = {
    Allen.BEFORE: ("<", "<", "<", "<"),
    Allen.MEETS: ("<", "<", "=", "<"),
    Allen.OVERLAPS: ("<", "<", ">", "<"),
    Allen.STARTS: ("=", "<", ">", "<"),
    Allen.DURING: (">", "<", ">", "<"),
    Allen.FINISHES: (">", "<", ">", "="),
    Allen.EQUALS: ("=", "<", ">", "="),
    Allen.FINISHED_BY: ("<", "<", ">", "="),
    Allen.CONTAINS: ("<", "<", ">", ">"),
    Allen.STARTED_BY: ("=", "<", ">", ">"),
    Allen.OVERLAPPED_BY: (">", "<", ">", ">"),
    Allen.MET_BY: (">", "=", ">", ">"),
    Allen.AFTER: (">", ">", ">", ">"),
}


def possible_relations(a: Event, b: Event, links: Sequence[Link] = ()) -> frozenset[Allen]:
    """The relations of Allen that the bounds of two events, and the links between them, do not rule out.

    Bounds are days and events have times within them, so that two points on one day may lie in either order.
    """
    if a == b:
        return frozenset({Allen.EQUALS})
    one, other = a.bounds, b.bounds
    days = ((one.begin, other.begin), (one.begin, other.end), (one.end, other.begin), (one.end, other.end))
    reached = (_reached(a, links), _reached(b, links)) if links else (frozenset(), frozenset())
    ends = [(_point(a, at), _point(b, to)) for at in (0, 1) for to in (0, 1)]
    left_open = []
    for (first, second), (mine, others) in zip(days, ends, strict=True):
        signs = _comparisons(first, second)
        if (mine[1], others) in reached[0]:
            signs = signs.replace(">", "")
        if (others[1], mine) in reached[1]:
            signs = signs.replace("<", "")
        left_open.append(signs)
    return frozenset(
        relation for relation, signs in _ENDS.items() if all(sign in open_ for sign, open_ in zip(signs, left_open, strict=True))
    )


def _point(event: Event, end: int) -> tuple[Place | None, int]:
    return (_place(event.mentions[0]) if event.mentions else None), end


def _reached(event: Event, links: Sequence[Link]) -> frozenset[tuple[int, tuple[Place | None, int]]]:
    """The points that are not before the event's begin (0) or end (1)."""
    after: dict[tuple[Place, int], list[tuple[Place, int]]] = defaultdict(list)
    for link in links:
        after[_place(link.earlier), int(link.order == "ends-before")].append((_place(link.later), 0))
    found: set[tuple[int, tuple[Place | None, int]]] = set()
    for end in (0, 1):
        stack = [(_place(mention), side) for mention in event.mentions for side in (0, 1) if side >= end]
        seen = set(stack)
        while stack:
            here = stack.pop()
            for there in (*after[here], (here[0], 1)):  # an end is not before its begin
                if there not in seen:
                    seen.add(there)
                    stack.append(there)
        found.update((end, point) for point in seen if point[0] not in {_place(mention) for mention in event.mentions})
    return frozenset(found)


def _comparisons(one: Bound, two: Bound) -> str:
    """Which of "<", "=" and ">" two points may still have."""
    (first_a, last_a), (first_b, last_b) = _days(one), _days(two)
    signs = "<" if first_a <= last_b else ""
    signs += "=" if first_a <= last_b and first_b <= last_a else ""
    return signs + (">" if first_b <= last_a else "")
