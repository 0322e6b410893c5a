"""A network of events: their bounds and the links told between them, made as tight as they allow (temporal closure).

Points in time are the begins and ends of events, as days; a link says that one point is not after another. That is the point
algebra without "not equal", whose bounds propagation finds exactly (Dechter, Meiri and Pearl, 1991, "Temporal constraint
networks"). Links that cannot hold together with the bounds, or with each other, are dropped together and reported.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Sequence

import attrs

from timeline.model import Bound, EventTime, Order
from timeline.times.instant import Instant


@attrs.frozen
class Tie:
    """A link between two events, by their places in a sequence: `earlier` ends, or only begins, by when `later` begins."""

    earlier: int
    later: int
    order: Order

    @property
    def points(self) -> tuple[int, int]:
        """The point that is not after the other: the begin of event n is point 2n, its end 2n + 1."""
        return 2 * self.earlier + (self.order == "ends-before"), 2 * self.later


@attrs.frozen
class Closure:
    """Bounds as tight as the kept ties allow; and the sets of ties that cannot hold."""

    times: tuple[EventTime, ...]
    kept: tuple[Tie, ...]
    dropped: tuple[tuple[Tie, ...], ...]


def close(times: Sequence[EventTime], ties: Iterable[Tie]) -> Closure:
    """Tighten the bounds of events by the ties between them.

    >>> from timeline import Bound, EventTime, Instant
    >>> fall = Bound(Instant(2021, 9, 1), Instant(2021, 11, 30))
    >>> halted, expelled = EventTime(fall, fall, single_day=True), EventTime(single_day=True)
    >>> closed = close([halted, expelled], [Tie(1, 0, "ends-before")])
    >>> str(closed.times[1].begin), closed.dropped
    ('../2021-11-30', ())
    """
    kept = sorted(set(ties), key=lambda tie: (tie.earlier, tie.later, tie.order))
    dropped: list[tuple[Tie, ...]] = []
    while (cycle := _cycle(kept)) is not None:
        dropped.append(cycle)
        kept = [tie for tie in kept if tie not in cycle]
    while True:
        bounds = _Bounds(times, kept)
        guilty = bounds.propagate()
        if not guilty:
            return Closure(bounds.times(), tuple(kept), tuple(dropped))
        dropped.append(guilty)
        kept = [tie for tie in kept if tie not in guilty]


def _cycle(ties: Sequence[Tie]) -> tuple[Tie, ...] | None:
    """Ties that go round: "a ended before b began", and the other way; what only begins together may go round."""
    after: dict[int, list[Tie]] = defaultdict(list)
    for tie in ties:
        after[tie.earlier].append(tie)
    for first in ties:
        if first.order != "ends-before":
            continue
        came: dict[int, Tie] = {first.later: first}
        queue = deque([first.later])
        while queue and first.earlier not in came:
            for tie in after[queue.popleft()]:
                if tie.later not in came:
                    came[tie.later] = tie
                    queue.append(tie.later)
        if first.earlier in came:
            path = [came[first.earlier]]
            while path[-1] != first:
                path.append(came[path[-1].earlier])
            return tuple(path)
    return None


class _Bounds:
    """The earliest and latest day of each point, with the ties that made them so."""

    def __init__(self, times: Sequence[EventTime], ties: Sequence[Tie]) -> None:
        self.given = times
        self.earliest: list[Instant | None] = []
        self.latest: list[Instant | None] = []
        for time in times:
            self.earliest += [time.begin.earliest, time.end.earliest]
            self.latest += [time.begin.latest, time.end.latest]
        self.why: dict[tuple[str, int], frozenset[Tie]] = {}
        self.after: dict[int, list[tuple[int, Tie | None]]] = defaultdict(list)
        self.before: dict[int, list[tuple[int, Tie | None]]] = defaultdict(list)
        linked = {event for tie in ties for event in (tie.earlier, tie.later)}
        self.moving = [event for event, time in enumerate(times) if event in linked or not _agree(time)]
        for event in self.moving:
            self._add(2 * event, 2 * event + 1, None)
            if times[event].single_day:
                self._add(2 * event + 1, 2 * event, None)
        for tie in ties:
            self._add(*tie.points, tie)

    def _add(self, first: int, second: int, tie: Tie | None) -> None:
        self.after[first].append((second, tie))
        self.before[second].append((first, tie))

    def propagate(self) -> tuple[Tie, ...]:
        """Carry each bound along the network; the ties that cannot hold together, if any cannot."""
        queue = deque(2 * event + end for event in self.moving for end in (0, 1))
        while queue:
            point = queue.popleft()
            for other, tie in self.after[point]:
                low, here = self.earliest[point], self.earliest[other]
                if low is not None and (here is None or here < low):
                    self.earliest[other] = low
                    self._carry("earliest", point, other, tie)
                    queue.append(other)
            for other, tie in self.before[point]:
                high, here = self.latest[point], self.latest[other]
                if high is not None and (here is None or high < here):
                    self.latest[other] = high
                    self._carry("latest", point, other, tie)
                    queue.append(other)
            guilty = self._guilty(point)
            if guilty:
                return guilty
        return ()

    def _carry(self, side: str, point: int, other: int, tie: Tie | None) -> None:
        given = self.why.get((side, point), frozenset())
        self.why[side, other] = given if tie is None else given | {tie}

    def _guilty(self, point: int) -> tuple[Tie, ...]:
        for at in (point, *(other for other, _ in self.after[point]), *(other for other, _ in self.before[point])):
            low, high = self.earliest[at], self.latest[at]
            if low is not None and high is not None and low > high:
                guilty = self.why.get(("earliest", at), frozenset()) | self.why.get(("latest", at), frozenset())
                if guilty:
                    return tuple(sorted(guilty, key=lambda tie: (tie.earlier, tie.later, tie.order)))
        return ()

    def times(self) -> tuple[EventTime, ...]:
        closed = list(self.given)
        for event in self.moving:
            begin = Bound(self.earliest[2 * event], self.latest[2 * event])
            end = Bound(self.earliest[2 * event + 1], self.latest[2 * event + 1])
            closed[event] = EventTime(begin, end, self.given[event].single_day)
        return tuple(closed)


def _agree(time: EventTime) -> bool:
    """Whether the bounds of begin and end say all that they say of each other."""
    begin, end = time.begin, time.end
    if time.single_day:
        return begin == end
    is_early = begin.earliest is None or (end.earliest is not None and begin.earliest <= end.earliest)
    return is_early and (end.latest is None or (begin.latest is not None and begin.latest <= end.latest))
