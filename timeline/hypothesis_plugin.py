"""What Hypothesis learns of this package as it starts: which strategies draw its values, so that `st.from_type` works.

Hypothesis imports this module by its entry point, whoever's tests run: so it imports nothing, and only names the strategies.
A type is registered when both Hypothesis and the type are imported, whichever comes first; its strategy is imported when
it is first drawn.
"""

from __future__ import annotations

import importlib
import sys
from typing import Any

# Each type with the module it lives in, and the strategy that draws it.
_DRAWN_BY = {
    "Instant": ("timeline.times.instant", "instants"),
    "Interval": ("timeline.times.interval", "intervals"),
    "TimeExpression": ("timeline.times.expression", "expressions"),
    "Article": ("timeline.article", "plain_articles"),
    "Bound": ("timeline.model", "bounds"),
    "Event": ("timeline.model", "events"),
    "EventTime": ("timeline.model", "event_times"),
    "Mention": ("timeline.model", "mentions"),
    "Timeline": ("timeline.timelines", "timelines"),
}


def register() -> None:
    """Tell Hypothesis of the types that are imported by now; without Hypothesis, or before it is there, nothing."""
    strategies: Any = sys.modules.get("hypothesis.strategies")
    if strategies is None:
        return
    for name, (module, _) in _DRAWN_BY.items():
        drawn = vars(sys.modules[module]).get(name) if module in sys.modules else None
        if drawn is not None:
            strategies.register_type_strategy(drawn, _strategy)


def _strategy(drawn: type) -> Any:
    values = importlib.import_module("timeline.strategies.values")
    return getattr(values, _DRAWN_BY[drawn.__name__][1])()
