"""A timeline in JSON, and back."""

from __future__ import annotations

import functools
import json
import re
from typing import Any, Protocol

import attrs
import cattrs

from timeline.article import Article
from timeline.errors import TimelineError, shown_value
from timeline.model import Conflict, Event, Link
from timeline.times.expression import TimeExpression
from timeline.times.instant import Instant, read_instant

SCHEMA = 1
_SURROGATE = re.compile(r"[\ud800-\udfff]")  # half a character, left by bad decoding: it cannot be written as UTF-8


@attrs.frozen
class _Record:
    schema: int
    articles: tuple[Article, ...]
    times: tuple[TimeExpression, ...]
    events: tuple[Event, ...]
    links: tuple[Link, ...] = ()
    conflicts: tuple[Conflict, ...] = ()


class Parts(Protocol):
    """What a timeline has that goes into its JSON."""

    @property
    def events(self) -> tuple[Event, ...]: ...
    @property
    def times(self) -> tuple[TimeExpression, ...]: ...
    @property
    def articles(self) -> tuple[Article, ...]: ...
    @property
    def links(self) -> tuple[Link, ...]: ...
    @property
    def conflicts(self) -> tuple[Conflict, ...]: ...


@functools.cache
def _converter() -> cattrs.Converter:
    converter = cattrs.Converter(forbid_extra_keys=True)
    converter.register_unstructure_hook(Instant, str)
    converter.register_structure_hook(Instant, lambda text, _: read_instant(text))
    return converter


def to_json(timeline: Parts, *, indent: int | None = None) -> str:
    """The JSON of a timeline's parts: instants in ISO 8601, enumerations by their values."""
    record = _Record(SCHEMA, timeline.articles, timeline.times, timeline.events, timeline.links, timeline.conflicts)
    text = json.dumps(_converter().unstructure(record), ensure_ascii=False, indent=indent)
    return _SURROGATE.sub(lambda half: f"\\u{ord(half[0]):04x}", text)


def from_json(text: str) -> dict[str, Any]:
    """The parts of a timeline from its JSON, by name; `TimelineError` where it is not one."""
    if not isinstance(text, str):
        raise TimelineError(f"text={shown_value(text)} is not a string: give what Timeline.to_json wrote")
    try:
        data: Any = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise TimelineError(f"this is not JSON ({error}): give what Timeline.to_json wrote") from None
    if not isinstance(data, dict) or data.get("schema") != SCHEMA:
        found = data.get("schema") if isinstance(data, dict) else None
        raise TimelineError(f"schema={found!r} is not {SCHEMA}: give what this version's Timeline.to_json wrote")
    try:
        record = _converter().structure(data, _Record)
    except (cattrs.BaseValidationError, cattrs.errors.ForbiddenExtraKeysError, ValueError, KeyError, TypeError) as error:
        raise TimelineError(f"this is not a timeline's JSON: {'; '.join(cattrs.transform_error(error))}") from None
    return {name: part for name, part in attrs.asdict(record, recurse=False).items() if name != "schema"}
