"""timeline: turn dated prose into an honest, ordered timeline of events."""

import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from timeline.article import Article, read_article
    from timeline.errors import TimelineError
    from timeline.model import Bound, Conflict, Event, EventTime, Link, Mention
    from timeline.pipeline import extract, extract_many, find_events
    from timeline.timelines import Timeline
    from timeline.times.expression import TimeExpression
    from timeline.times.instant import Instant
    from timeline.times.interval import Allen, Grain, Interval
    from timeline.times.read import find_times

_HOMES = {
    "Allen": "timeline.times.interval",
    "Article": "timeline.article",
    "Bound": "timeline.model",
    "Conflict": "timeline.model",
    "Event": "timeline.model",
    "EventTime": "timeline.model",
    "Grain": "timeline.times.interval",
    "Instant": "timeline.times.instant",
    "Interval": "timeline.times.interval",
    "Link": "timeline.model",
    "Mention": "timeline.model",
    "TimeExpression": "timeline.times.expression",
    "Timeline": "timeline.timelines",
    "TimelineError": "timeline.errors",
    "extract": "timeline.pipeline",
    "extract_many": "timeline.pipeline",
    "find_events": "timeline.pipeline",
    "find_times": "timeline.times.read",
    "read_article": "timeline.article",
}

__all__ = [
    "Allen",
    "Article",
    "Bound",
    "Conflict",
    "Event",
    "EventTime",
    "Grain",
    "Instant",
    "Interval",
    "Link",
    "Mention",
    "TimeExpression",
    "Timeline",
    "TimelineError",
    "extract",
    "extract_many",
    "find_events",
    "find_times",
    "read_article",
]


def __getattr__(name: str) -> Any:
    """Public names are imported when they are first asked for (PEP 562), so that `import timeline` is quick."""
    import importlib  # noqa: PLC0415 - only when a name is asked for

    if name == "__version__":
        import importlib.metadata  # noqa: PLC0415

        return importlib.metadata.version("timeline-extraction")
    if name not in _HOMES:
        raise AttributeError(f"module 'timeline' has no attribute {name!r}")
    value = globals()[name] = getattr(importlib.import_module(_HOMES[name]), name)
    if "hypothesis" in sys.modules:
        importlib.import_module("timeline.hypothesis_plugin").register()
    return value


def __dir__() -> list[str]:
    return __all__
