"""Where sentences end, told from pieces alone."""

from __future__ import annotations

from timeline.times.lexicon import PARAGRAPH, SPACE, Pieces

ENDS = ".?!;" + PARAGRAPH


def ends_sentence(pieces: Pieces, at: int) -> bool:
    """Whether one of `ENDS` ends a sentence: it stands before a space, and is not that of an initial ("Daniel P. Davison")."""
    if pieces.codes[at] != PARAGRAPH and pieces.codes[at + 1 : at + 2] not in ("", SPACE, PARAGRAPH, '"'):
        return False
    before = pieces.words[at - 1] if at else ""
    return not (pieces.codes[at] == "." and len(before) == 1 and before.isupper())


def in_one_sentence(pieces: Pieces, first: int, last: int) -> bool:
    """Whether no sentence ends between two places.

    >>> from timeline.times.find import reader
    >>> pieces = reader("en").lexicon.cut("He left in May and died in June. She lived.")
    >>> in_one_sentence(pieces, 0, 14), in_one_sentence(pieces, 0, len(pieces.codes))
    (True, False)
    """
    return not any(pieces.codes[at] in ENDS and ends_sentence(pieces, at) for at in range(first, last))


def opens_sentence(pieces: Pieces, at: int) -> bool:
    """Whether a span at a place opens its sentence, alone or after one word: "In 2017 she left"."""
    codes = pieces.codes
    first = at - 2 if at > 1 and codes[at - 1] == SPACE and codes[at - 2] not in ENDS else at
    before = codes[:first].rstrip(SPACE)[-1:] if first < 2 else codes[first - 1]
    if before in ("", PARAGRAPH):
        return True
    return before == SPACE and codes[first - 2] in ENDS and ends_sentence(pieces, first - 2)
