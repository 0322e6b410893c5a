"""Who tells rules whether another word happened: verbs stand under nouns, and nouns under verbs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import attrs

from timeline.events.factuality.signs import Factuality

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token


@attrs.frozen
class Judge:
    """Whether what a verb tells, or a noun names, happened, by all rules."""

    of_verb: Callable[[Token], Factuality]
    of_noun: Callable[[Token], Factuality]
