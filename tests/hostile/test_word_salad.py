"""Words without a sentence: the parser builds any tree, and no rule over it may fail."""

from __future__ import annotations

import random

import pytest

import timeline

_WORDS = [
    "The",
    "(",
    ")",
    "[",
    "]",
    "AFP",
    "Monday",
    "mills",
    "which",
    "that",
    "who",
    "whose",
    "some",
    "of",
    "whom",
    "will",
    "not",
    "do",
    "meet",
    "rules",
    "said",
    ",",
    ".",
    '"',
    "'",
    "and",
    "or",
    "but",
    "if",
    "unless",
    "whether",
    "when",
    "once",
    "until",
    "before",
    "without",
    "excluding",
    "with",
    "rising",
    "falling",
    "6",
    "-",
    "4",
    "7",
    "10",
    "%",
    "it",
    "for",
    "to",
    "be",
    "is",
    "was",
    "were",
    "have",
    "yet",
    "going",
    "went",
    "on",
    "told",
    "report",
    "that",
    "reports",
    "denied",
    "asked",
    "no",
    "one",
    "none",
    "anyone",
    "Lee",
    "Moe",
    "Marl",
    "bank",
    "Harbour",
    "company",
    "2008",
    "last",
    "year",
    "since",
    "first",
    "the",
    "a",
    "an",
    "his",
    "her",
    "their",
    "Our",
    "I",
    "we",
    "me",
    "us",
    "quickly",
    "too",
    "far",
    "early",
    "late",
    "in",
    "on",
    "at",
    "by",
    "from",
    "into",
    "out",
]
_LONGEST = 25  # words
_TEXTS = 250  # each seed


@pytest.mark.parametrize("seed", range(4))
def test_any_words_in_any_order_are_read(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret
    for _ in range(_TEXTS):
        text = " ".join(chance.choice(_WORDS) for _ in range(chance.randint(1, _LONGEST)))
        for event in timeline.find_events(text, "2006-11-15"):
            assert text[event.start_char : event.end_char] == event.text


@pytest.mark.parametrize(
    "text",
    [
        "rising 4 not falling % Monday whose % the rising was with no no a none Monday once ) bank anyone",
        "% said ] whether to me until it last reports a when Lee went me ] when until The",
        "that going mills by be excluding that but % in told going us unless her",
    ],
)
def test_what_once_failed(text: str) -> None:
    timeline.find_events(text, "2006-11-15")
