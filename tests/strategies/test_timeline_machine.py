"""Timelines built, cut, written and read again, in any sequence of steps."""

from __future__ import annotations

import datetime as dt

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, rule

from timeline import Allen, Event, Interval, Timeline
from timeline.strategies import events, intervals, timelines


class TimelineMachine(RuleBasedStateMachine):
    """Whatever is done to timelines, each keeps its events, its order and its JSON."""

    known = Bundle("known")

    @rule(target=known, found=timelines())
    def read(self, found: Timeline) -> Timeline:
        return self.sound(found)

    @rule(target=known, told=st.lists(events(), max_size=5))
    def build(self, told: list[Event]) -> Timeline:
        built = self.sound(Timeline.of(told))
        assert sorted(built.events, key=repr) == sorted(told, key=repr)
        assert Timeline.of(reversed(built.events)) == built or len({repr(event.when) for event in built}) < len(built)
        return built

    @rule(target=known, one=known, two=known)
    def join(self, one: Timeline, two: Timeline) -> Timeline:
        joined = self.sound(Timeline.of([*one, *two], one.times + two.times, one.articles + two.articles))
        assert len(joined) == len(one) + len(two)
        return joined

    @rule(target=known, found=known, span=intervals(min_value=dt.date(1980, 1, 1), max_value=dt.date(2020, 1, 1)))
    def cut(self, found: Timeline, span: Interval) -> Timeline:
        inside = self.sound(found.between(span.start, span.end))
        assert set(map(repr, inside)) <= set(map(repr, found))
        for event in found:
            assert (event in inside.events) == (event.when is not None and event.when.overlaps(span))
        again = inside.between(span.start, span.end)
        assert again == inside
        return inside

    @rule(target=known, found=known, start=st.integers(0, 4), stop=st.integers(0, 8))
    def take(self, found: Timeline, start: int, stop: int) -> Timeline:
        part = found[start:stop]
        assert list(part) == list(found.events[start:stop])
        return self.sound(Timeline.of(part, found.times, found.articles))

    @rule(target=known, found=known)
    def write_and_read(self, found: Timeline) -> Timeline:
        again = Timeline.from_json(found.to_json())
        assert again == found
        assert again.to_json() == found.to_json()
        return again

    @rule(found=known)
    def relate(self, found: Timeline) -> None:
        for one in found[:4]:
            assert Allen.EQUALS in found.relation(one, one)
            for two in found[:4]:
                assert found.relation(two, one) == frozenset(relation.converse for relation in found.relation(one, two))

    def sound(self, found: Timeline) -> Timeline:
        """None stands before one that is known to begin earlier, dates are in order, and the Markdown shows each event."""
        dated = [event.when.start for event in found if event.when is not None and event.when.start is not None]
        assert dated == sorted(dated)
        for place, event in enumerate(found):
            earliest = event.bounds.begin.earliest
            for later in found.events[place + 1 :]:
                latest = later.bounds.begin.latest
                assert earliest is None or latest is None or earliest <= latest
        lines = found.to_markdown().splitlines()
        assert sum(line.startswith("- **") for line in lines) == len(found)
        return found


TestTimelineMachine = TimelineMachine.TestCase
TestTimelineMachine.settings = settings(max_examples=50, stateful_step_count=12)
