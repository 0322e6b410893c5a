"""The tense around an expression, from cheap cues: what decides past and future where there is no analysis."""

from __future__ import annotations

from timeline.times.lexicon import PARAGRAPH, SPACE, Lexicon, Pieces

_REACH = 60  # pieces to each side, of which half are spaces: a long clause


def tense_near(pieces: Pieces, first: int, last: int, lexicon: Lexicon) -> str | None:
    """"past", "present" or "future" by the nearest verb cue before a span in its sentence, else after it; None if there is none."""
    members = lexicon.members
    before = _cue(pieces, range(first - 1, max(first - _REACH, -1), -1), members)
    if before is not None:
        return before
    return _cue(pieces, range(last, min(last + _REACH, len(pieces.codes))), members)


def _cue(pieces: Pieces, places: range, members: dict[str, str]) -> str | None:
    codes, words = pieces.codes, pieces.words
    for at in places:
        code = codes[at]
        if code == PARAGRAPH or (code in ".?!;" and _ends_sentence(codes, at)):
            return None
        if code in members["future-cue"]:
            return _future_or_past(pieces, at, members)
        if code in members["infinitive-cue"] and places.step < 0 and _governed_by_plan(codes, at, members):
            return "future"
        if code in members["past-cue"] or (words[at].endswith("ed") and words[at].islower() and len(words[at]) > 3):
            return "past"
        if code in members["present-cue"]:
            return "present"
    return None


def _ends_sentence(codes: str, at: int) -> bool:
    return at + 1 >= len(codes) or codes[at + 1] in SPACE + PARAGRAPH + '"'


def _word_after(codes: str, at: int) -> str:
    return codes[at + 2] if at + 2 < len(codes) and codes[at + 1] == SPACE else ""


def _future_or_past(pieces: Pieces, at: int, members: dict[str, str]) -> str:
    """A modal before "have" looks back: "may have left Friday"."""
    for place in range(at + 2, min(at + 6, len(pieces.codes)), 2):
        if pieces.words[place].lower() == "have":
            return "past"
    return "future"


def _governed_by_plan(codes: str, at: int, members: dict[str, str]) -> bool:
    """Whether the "to" at a place follows a word of plan: "agreed to meet"."""
    return at >= 2 and bool(codes[at - 2]) and codes[at - 2] in members["plan-cue"]
