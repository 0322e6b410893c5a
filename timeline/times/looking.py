"""Words beside a span that look ahead or back by themselves, whatever the tense: "ahead of Friday", "had been jailed in 1832"."""

from __future__ import annotations

import itertools

from timeline.times.cues import BREAKS, PARTICIPLE, REACH, word_before
from timeline.times.lexicon import PARAGRAPH, Lexicon, Pieces
from timeline.times.sentences import ENDS

_LEAD = 8  # pieces
_TRADED = (" delivery", " settlement", " shipment")  # what is traded now is delivered then
_LEADING_UP = ("run-up to ", "run-up to a ", "run-up to the ", *(f"for{what} in " for what in _TRADED))


def looks_ahead(pieces: Pieces, first: int, members: dict[str, str]) -> bool:
    """Whether the words before a span look ahead by themselves: "ahead of Friday", "extended to Nov. 20"."""
    codes = pieces.codes
    if "".join(pieces.words[max(first - _LEAD, 0) : first]).lower().endswith(_LEADING_UP):
        return True
    if not _STARTS.isdisjoint(pieces.words[max(first - 4, 0) : first : 2]) and _is_decided(pieces, first, members):
        return True
    word = word_before(codes, first)
    verb = codes[first - 4] if first > 3 and word in members["=on"] + members["=in"] else word
    if verb in members["passive-cue"] and codes[first] in members["weekday"] + members["month"]:
        return True  # "the hearing is on Friday"
    if word in members["fixed-cue"]:
        return True  # "set May 10 as the deadline"
    if word in members["=for"] and "".join(pieces.words[first + 1 : first + 3]) in _TRADED:
        return True  # "wheat for March delivery"
    if word in members["=for"]:
        told = codes[max(first - _LEAD - 2, 0) : max(first - 3, 0)]
        at = max(told.rfind(code, 0, -1) for code in members["appointing-cue"])
        no_plan = BREAKS + members["clause-cue"] + members["figure-set"]
        return at >= 0 and set(told[at:]).isdisjoint(no_plan)  # "set a hearing for Friday", but "set a record for May"
    if word in members["=of"] and word_before(codes, first - 2) in members["ahead-cue"]:
        return True
    return (word in members["=to"] and word_before(codes, first - 2) in members["moved-cue"]) or _is_moved_to(
        pieces, first, members
    )


_KEPT = ("remanded", "bailed", "banned", "barred", "suspended", "detained")  # until a day to come
_MOVED = {"forward": ("brought", "moved"), "back": ("put", "pushed", "moved", "set"), "off": ("put",), "up": ("moved",)}
_FEW = 4  # words: "suspended without pay"
_DATE = 6  # pieces: "16 May to"
_MOVE = 16  # pieces: "moved from 16 May to"


def _is_moved_to(pieces: Pieces, first: int, members: dict[str, str]) -> bool:
    """Whether a plan was moved to a time, or from one to another: "put back to | 2 April", "moved from | 16 May to | 6 June"."""
    start = max(first - _MOVE, 0)
    before = [at for at in range(first - 1, start - 1, -1) if pieces.words[at].strip()]
    link, told = [pieces.words[at].lower() for at in before[:1]], [pieces.words[at].lower() for at in before[1:]]
    if link not in (["to"], ["until"], ["from"]):
        return False
    is_moved = [pieces.codes[at] in members["moved-cue"] for at in before[1:]]
    if link == ["until"] and (any(is_moved[:_FEW]) or not set(told[:_FEW]).isdisjoint(_KEPT)):
        return True  # "were remanded in custody until | 3 October"
    if link != ["from"] and "from" in told[:3]:
        after = told.index("from") + 1
        return any(is_moved[after : after + 1]) or _moves(told[after:])
    is_first = link == ["from"] and any(is_moved[:1]) and "to" in pieces.words[first : first + _DATE]
    return _moves(told) or is_first


def _moves(told: list[str]) -> bool:
    return len(told) > 1 and told[1] in _MOVED.get(told[0], ())


_STARTS = frozenset(("starting", "beginning", "effective"))


def _is_decided(pieces: Pieces, first: int, members: dict[str, str]) -> bool:
    """Whether what starts with a span was decided before: "declared three days of mourning, starting from | Sunday"."""
    link = pieces.words[first - 2]
    if link not in _STARTS and link not in ("from", "on", "in"):
        return False
    decided = members["speech-cue"] + members["request-cue"] + members["plan-cue"]
    before = itertools.takewhile(lambda code: code not in ENDS, reversed(pieces.codes[max(first - REACH // 2, 0) : first]))
    return not set(before).isdisjoint(decided)


_BACK_REACH = 24  # pieces: "had been arrested with two others at the border on"
_BACK_BREAKS = ",;:.()?!" + PARAGRAPH


def looks_back(first: int, pieces: Pieces, lexicon: Lexicon) -> bool:
    """Whether the verb before a span is a past perfect: "who had been imprisoned in 1832"."""
    words, codes = pieces.words[max(first - _BACK_REACH, 0) : first], pieces.codes[max(first - _BACK_REACH, 0) : first]
    done = lexicon.members["past-cue"] + lexicon.members["participle"]
    if len(words) > _LAST_SEEN and words[-_LAST_SEEN] == "last" and words[-2] == "in":  # "a level last seen in"
        return words[-_LAST_SEEN + 2].endswith(PARTICIPLE) or codes[-_LAST_SEEN + 2] in done
    for at in range(len(words) - 3, -1, -1):
        if codes[at] in _BACK_BREAKS and not (codes[at] == "." and words[at - 1].istitle() and len(words[at - 1]) < 4):  # "Mr."
            return False
        if words[at] in ("was", "were") and words[at + 2] == "due":
            return False  # "had denied it and was due to stand trial on"
        if words[at] in ("had", "Had"):
            after = range(at + 2, min(at + 6, len(words)), 2)
            fixed = next((to for to in after if words[to] in _FIXED), None)
            if fixed is not None and ("for" in words[-2:] or words[fixed + 2 : fixed + 3] == ["to"]):
                return False  # "the hearing, which had been fixed for", "had been scheduled to start on"
            return any(
                words[to].endswith(PARTICIPLE) or words[to] in ("been", "come", "become") or codes[to] in done for to in after
            )
    return False


_LAST_SEEN = 6  # pieces: "last", "seen" and "in", with the blanks
_FIXED = ("fixed", "scheduled", "planned", "set", "arranged", "slated", "booked", "due")  # what comes after that was told


def is_reported(first: int, pieces: Pieces, lexicon: Lexicon) -> bool:
    """Whether a past perfect before a span only follows a verb of speech: "denied that he had sold it in May"."""
    words = pieces.words[max(first - _BACK_REACH, 0) : first]
    had = max((at for at, word in enumerate(words) if word == "had"), default=-1)
    before = range(max(had - _REPORT_REACH, 0), max(had, 0))
    codes = pieces.codes[max(first - _BACK_REACH, 0) : first]
    return any(words[at] == "that" or codes[at] in lexicon.members["speech-cue"] for at in before)


_REPORT_REACH = 8  # pieces: "said the bank had"
