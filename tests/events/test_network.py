"""Laws of the network of events: closure, contradictions, order and relations."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

import timeline
from timeline import Allen, Bound, Event, EventTime, Instant, Timeline
from timeline.events.placement.network import Closure, Tie, close
from timeline.events.placement.order import in_order, possible_relations
from timeline.model import Link, Mention

_DAYS = [Instant(2020, 1, day) for day in range(1, 29)]


@st.composite
def bounds(draw: st.DrawFn) -> Bound:
    first, last = sorted(draw(st.tuples(st.sampled_from(_DAYS), st.sampled_from(_DAYS))))
    return Bound(draw(st.sampled_from([first, None])), draw(st.sampled_from([last, None])))


@st.composite
def times(draw: st.DrawFn) -> EventTime:
    begin, end = draw(bounds()), draw(bounds())
    if draw(st.booleans()):
        return EventTime(begin, begin, single_day=True)
    if begin.earliest is not None and end.latest is not None and begin.earliest > end.latest:
        begin, end = end, begin
    return EventTime(begin, end) if _holds(EventTime(begin, end)) else EventTime(begin, Bound(begin.earliest, None))


def _holds(time: EventTime) -> bool:
    pairs = [
        (time.begin.earliest, time.begin.latest),
        (time.end.earliest, time.end.latest),
        (time.begin.earliest, time.end.latest),
    ]
    return all(low is None or high is None or low <= high for low, high in pairs)


ties = st.builds(Tie, st.integers(0, 5), st.integers(0, 5), st.sampled_from(["ends-before", "begins-before"])).filter(
    lambda tie: tie.earlier != tie.later
)
networks = st.tuples(st.lists(times(), min_size=6, max_size=6), st.lists(ties, max_size=8))


def _within(inner: EventTime, outer: EventTime) -> bool:
    def low(one: Instant | None, other: Instant | None) -> bool:
        return other is None or (one is not None and one >= other)

    def high(one: Instant | None, other: Instant | None) -> bool:
        return other is None or (one is not None and one <= other)

    return all(
        low(mine.earliest, its.earliest) and high(mine.latest, its.latest)
        for mine, its in ((inner.begin, outer.begin), (inner.end, outer.end))
    )


@given(networks)
def test_closure_is_idempotent(network: tuple[list[EventTime], list[Tie]]) -> None:
    closed = close(*network)
    assert close(closed.times, closed.kept) == Closure(closed.times, closed.kept, ())


@given(networks)
def test_closure_only_tightens(network: tuple[list[EventTime], list[Tie]]) -> None:
    closed = close(*network)
    assert all(_within(after, before) for after, before in zip(closed.times, network[0], strict=True))


@given(networks)
def test_what_is_kept_holds_and_what_is_dropped_is_told(network: tuple[list[EventTime], list[Tie]]) -> None:
    given_ties = set(network[1])
    closed = close(*network)
    gone = {tie for dropped in closed.dropped for tie in dropped}
    assert given_ties == gone | set(closed.kept)
    assert not gone & set(closed.kept)
    for tie in closed.kept:
        earlier, later = closed.times[tie.earlier], closed.times[tie.later].begin
        point = earlier.end if tie.order == "ends-before" else earlier.begin
        assert later.latest is None or point.latest is None or point.latest <= later.latest
        assert point.earliest is None or (later.earliest is not None and point.earliest <= later.earliest)


@given(networks)
def test_closure_does_not_depend_on_the_order_of_ties(network: tuple[list[EventTime], list[Tie]]) -> None:
    shuffled = list(network[1])
    random.Random(0).shuffle(shuffled)  # noqa: S311 - no secret
    assert close(network[0], shuffled) == close(*network)


@given(networks, ties)
def test_another_tie_never_loosens_a_bound_where_nothing_clashes(
    network: tuple[list[EventTime], list[Tie]], another: Tie
) -> None:
    before, after = close(*network), close(network[0], [*network[1], another])
    if not before.dropped and not after.dropped:
        assert all(_within(late, early) for late, early in zip(after.times, before.times, strict=True))


def _event(number: int, time: EventTime) -> Event:
    mention = Mention(article=None, start_char=number, end_char=number + 1, text="x", sentence="x")
    return Event(
        start_char=number,
        end_char=number + 1,
        text="x",
        event_class="OCCURRENCE",
        tense="PAST",
        aspect="NONE",
        polarity="POS",
        summary="x",
        bounds=time,
        reason="",
        confidence=1.0,
        mentions=(mention,),
    )


def _told(network: tuple[list[EventTime], list[Tie]]) -> tuple[list[Event], list[Link]]:
    closed = close(*network)
    events = [_event(number, time) for number, time in enumerate(closed.times)]
    links = [
        Link(earlier=events[tie.earlier].mentions[0], later=events[tie.later].mentions[0], order=tie.order, reason="")
        for tie in closed.kept
    ]
    return events, links


@given(networks)
def test_order_never_contradicts_what_is_known(network: tuple[list[EventTime], list[Tie]]) -> None:
    events, links = _told(network)
    ordered = in_order(events, links)
    assert sorted(event.start_char for event in ordered) == list(range(6))
    place = {event.start_char: at for at, event in enumerate(ordered)}
    begins_first = {Allen.BEFORE, Allen.MEETS, Allen.OVERLAPS, Allen.FINISHED_BY, Allen.CONTAINS}
    for a in events:
        for b in events:
            if a != b and possible_relations(a, b, links) <= begins_first:
                assert place[a.start_char] < place[b.start_char]


@given(networks, st.randoms(use_true_random=False))
def test_order_does_not_depend_on_the_order_given(network: tuple[list[EventTime], list[Tie]], chance: random.Random) -> None:
    events, links = _told(network)
    shuffled = list(events)
    chance.shuffle(shuffled)
    assert in_order(shuffled, links) == in_order(events, links)


@given(networks)
def test_relations_are_antisymmetric_and_before_is_transitive(network: tuple[list[EventTime], list[Tie]]) -> None:
    events, links = _told(network)
    known = {(a.start_char, b.start_char): possible_relations(a, b, links) for a in events for b in events if a != b}
    for (a, b), relations in known.items():
        assert relations == {relation.converse for relation in known[b, a]}
        for c in range(6):
            if c not in (a, b) and relations == known[b, c] == {Allen.BEFORE}:
                assert known[a, c] == {Allen.BEFORE}


def test_a_link_orders_what_has_no_date() -> None:
    found = timeline.extract("The mill burned down after the owners left. Rain fell on Monday.", "2022-03-08", all_events=True)
    by_text = {event.text: event for event in found}
    relations = found.relation(by_text["left"], by_text["burned"])
    assert relations == {Allen.BEFORE, Allen.MEETS}
    assert [event.text for event in found].index("left") < [event.text for event in found].index("burned")


def test_a_link_carries_a_bound_along() -> None:
    text = "The court said on 3 May 2021 that the mill was sold after the owners left."
    found = {event.text: event for event in timeline.find_events(text, "2022-03-08")}
    assert str(found["left"].bounds.end) == "../2021-05-03"


def test_what_cannot_be_is_reported_and_not_followed() -> None:
    text = "On 3 May 2021 the mill was sold after the owners left on 7 May 2021."
    found = timeline.extract(text, "2022-03-08")
    [conflict] = found.conflicts
    assert conflict.sentences == (text,)
    assert conflict.reason == "'sold' is told to come after 'left'; but 'sold' begins 2021-05-03, 'left' begins 2021-05-07"
    assert found.links == ()
    assert [str(event.bounds.begin) for event in found] == ["2021-05-03", "2021-05-07"]
    assert Timeline.from_json(found.to_json()) == found


LINKS = [
    ("The talks were halted after an ally was expelled.", "expelled", "halted"),
    ("The envoy left before the vote.", "left", "vote"),
    ("Prices have risen since the mine closed.", "closed", "risen"),
    ("The strike followed the vote.", "vote", "strike"),
    ("The vote was followed by a strike.", "vote", "strike"),
    ("The crisis led to a strike in the mines.", "crisis", "strike"),
    ("Lee said the bridge collapsed.", "collapsed", "said"),
    ("Lee said the bridge will close.", "said", "close"),
    ("The owners agreed to sell the mill.", "agreed", "sell"),
]


@pytest.mark.parametrize(("text", "earlier", "later"), LINKS, ids=[row[0] for row in LINKS])
def test_links(text: str, earlier: str, later: str) -> None:
    found = timeline.extract(text, "2022-03-08", all_events=True)
    assert [(link.earlier.text, link.later.text) for link in found.links] == [(earlier, later)]


@pytest.mark.parametrize(
    "text",
    [
        "The envoy left and the vote was held.",
        "Lee seemed to know the mayor.",
        "He is said to have sold the mill.",
        "The talks were not halted after an ally was expelled.",
        "Lee said the bridge is closing.",
    ],
)
def test_no_links(text: str) -> None:
    assert timeline.extract(text, "2022-03-08", all_events=True).links == ()


def test_a_state_may_go_on_after_the_next_begins() -> None:
    [link] = timeline.extract("The guests were arriving before the hall opened.", "2022-03-08", all_events=True).links
    assert (link.earlier.text, link.order) == ("arriving", "begins-before")


def test_bounds_that_cannot_be_stay_where_no_link_made_them() -> None:
    time = EventTime(Bound(_DAYS[3], _DAYS[1]))
    assert close([time], []).times[0].begin == time.begin


def test_an_end_is_not_before_its_begin() -> None:
    [time] = close([EventTime(Bound(_DAYS[3], None))], []).times
    assert time.end.earliest == _DAYS[3]


@pytest.mark.parametrize(
    "text",
    [
        "Demolished in 1999, the mill employed 300 people in 1950.",
        "Renamed in 1990, the club won the cup in 1960.",
        "Surrounded by police on Monday, the gang robbed the bank on Sunday.",
    ],
)
def test_what_opens_a_sentence_need_not_come_first(text: str) -> None:
    assert not timeline.extract(text, "2024-05-15").conflicts


def test_what_is_dated_does_not_wait_for_what_has_no_date() -> None:
    text = "The fund was set up in the winter of 2013 after four men drowned. In 2014 Ann Lee left the town."
    assert [event.text for event in timeline.extract(text, None)] == ["drowned", "set", "left"]
