"""The tense around an expression, from cheap cues: what decides past and future, unless a caller says."""

from __future__ import annotations

from timeline.times.cues import BREAKS, PARTICIPLE, REACH, code_at, word_before
from timeline.times.lexicon import NAME, SPACE, WORD, Lexicon, Pieces
from timeline.times.sentences import ENDS, ends_sentence

_PAST_REACH = 10
_HOUR_REACH = 24  # "attacked a camp near the town of Lund before dawn"
_UNTIL_REACH = 20  # "sent no one to the plant until"
_SPEECH_REACH = 5  # "said on", "announced late in"


def tense_near(pieces: Pieces, first: int, last: int, lexicon: Lexicon, *, is_hour: bool = False) -> str | None:
    """ "past", "present" or "future", by the nearest verb cue before a span in its sentence, else after it; or None.

    Or "either", for what "was due" then. A past verb that does not govern the span is no cue: "they told of a cut in September"
    leaves the month open; the hour of a day that is told elsewhere has no verb but that of its clause.
    """
    members = lexicon.members
    tense, at = _cue(pieces, range(first - 1, max(first - REACH, -1), -1), members)
    next_one = pieces.codes[last : last + 2]
    if next_one[1:] and next_one[0] == SPACE and next_one[1] in members["unplanned-cue"]:
        return "past"  # "victims of the October earthquake"
    is_owner = pieces.words[last : last + 1] in (["'s"], ["’s"])
    if is_owner and pieces.codes[last + 2 : last + 3] in members["closing-cue"] and pieces.codes[last + 2 :]:
        return "past"  # "will pay a third more than Wednesday's closing price"
    is_weekday = not set(members["weekday"]).isdisjoint(pieces.codes[first:last])
    if is_weekday and _is_opening(pieces, first):
        return "future"
    if pieces.words[last + 1 : last + 2] in (["was"], ["were"]) and _is_due_after(pieces, first, last, members):
        return "future" if is_weekday else "either"
    is_joined = pieces.words[first - 4 : first - 3] in _LINKS and _opens_clause(pieces, first, members)
    is_joined = is_joined or (pieces.words[first - 4 : first - 3] == [","] and _is_put_in(pieces, first, last))
    if (tense is None and not _ends_clause(pieces, first, last)) or is_joined:
        after = _cue(pieces, range(last, min(last + REACH, len(pieces.codes))), members)
        tense, at = after if tense is None or after[0] is not None else (tense, at)
    before = word_before(pieces.codes, first)
    if tense == "past" and pieces.words[max(at - 4, 0) : at : 2] == ["to", "have"] and pieces.words[at - 6] in ("was", "were"):
        return "future" if is_weekday else "either"  # "were to have lasted until Saturday"
    is_done = pieces.codes[at] in members["request-cue"] or (tense == "past" and pieces.words[at].endswith("ed"))
    is_fallen = at < first and "but" in pieces.words[last : last + 4] and tense in ("future", "past") and not is_done
    if is_fallen and _is_called_off(pieces, last):
        return "past" if is_weekday else "either"  # "was to meet on Monday, but it was cancelled"
    modals = ("would", "can", "will") if pieces.words[at] in _UNCHANGING else ("would",)  # "can win if they beat Lund on Friday"
    is_would_be = tense == "past" and at < first and not set(modals).isdisjoint(pieces.words[max(at - REACH, 0) : at + REACH])
    if is_would_be and _is_condition_to_come(pieces, at, members):
        return "future"  # "would strike if it was not paid by May 4"
    if before in members["follow-cue"]:
        return "past"  # "the move follows Tuesday's strike"
    if before in members["=until"] + members["=till"]:
        if tense == "past" and _is_over(pieces, at, first, members):
            return "past"
        is_given = pieces.codes[max(first - 4, 0)] in members["giving-cue"] and pieces.words[max(first - 6, 0)] in ("was", "were")
        return "either" if is_given and pieces.codes[first] in members["month"] else "future"  # "were given until October"
    is_least = pieces.words[first - 4 : first - 1 : 2] == ["at", "least"] and first > 5
    is_least = is_least and pieces.codes[first - 6] in members["=until"] + members["=till"]
    if is_least and is_weekday:
        return "future"  # "was shut until at least Friday"
    if pieces.words[at] == "expected" and pieces.words[max(at - 4, 0) : at : 2] == ["had", "been"] and at < first:
        return "either"
    if pieces.words[at] in _THREATS and before in members["=in"] and at < first and _threatens(pieces, at, first):
        return "future"
    if tense == "future" and at < first and not is_weekday:
        return _told_back(pieces, at, first, members)
    to, reach = (max(first - 2, at), _HOUR_REACH) if is_hour else (first, _PAST_REACH)  # "before dawn" begins no clause
    has_agent = at < first and pieces.words[at + 2 : at + 3] == ["by"] and "," not in pieces.codes[at:first]
    if has_agent and tense == "past" and pieces.words[at].endswith("ed"):
        return tense  # "a truce brokered by the bank in February held"
    if tense == "past" and (_is_attribute(pieces, first, last) or not _governs(pieces, at, to, members, reach)):
        return None
    return tense


_UNCHANGING = frozenset(("beat", "cut", "hit", "put", "set", "let", "shut"))  # pasts that may be presents
_PASTS_OF_ONE = _UNCHANGING | {"forecast", "broadcast", "shed", "split", "spread", "quit"}
_LINKS = ([":"], [";"], ["and"], ["but"])


def _is_opening(pieces: Pieces, first: int) -> bool:
    """Whether a span tells when something opens that is spoken of so: "a summit | opening | here Saturday"; not ", starting"."""
    near = (at for at in range(first - 2, max(first - _OPENING_REACH, 0), -1) if pieces.words[at] in _OPENING)
    at = next(near, 0)
    before = pieces.words[at - 2] if at > 1 and pieces.codes[at - 1] == SPACE else ""
    is_of_noun = before[-1:].isalpha() and before.lower() not in (*_BEFORE_PARTICIPLES, "week", "day")
    is_verb = at + 2 >= first or pieces.words[at + 2] in ("here", "there", "in", "at", "on")  # not of "opening deals on Friday"
    return is_of_noun and is_verb and "," not in pieces.words[at:first]


_OPENING = ("opening", "starting", "beginning")
_OPENING_REACH = 7  # pieces: "opening here on"


def _ends_clause(pieces: Pieces, first: int, last: int) -> bool:
    """Whether another clause follows that of a span: "the window shuts on 3 February, | and she has said so"."""
    has_verb = first > 3 and pieces.codes[first - 4] in (WORD, NAME) and pieces.codes[first - 5] == SPACE
    return has_verb and pieces.words[last : last + 3] in ([",", " ", "and"], [",", " ", "but"])


def _opens_clause(pieces: Pieces, first: int, members: dict[str, str]) -> bool:
    """Whether a span opens a clause after another: "it began quietly: on 1 May they met, and on 4 May they voted"."""
    if word_before(pieces.codes, first) not in members["=on"] + members["=in"]:
        return False
    is_mark = pieces.words[first - 4] in (":", ";")
    return is_mark or pieces.words[first - 6 : first - 5] == [","]  # ", and in May"


def _is_put_in(pieces: Pieces, first: int, last: int) -> bool:
    """Whether a length after a comma is put in before its verb: "gave her a map and, over the next four years, taught her"."""
    is_set_off = pieces.words[last : last + 1] == [","]
    return is_set_off and pieces.words[first - 5 : first - 4] in (["and"], ["but"]) and pieces.words[first - 2] in ("over", "for")


_CALLED_FOR = (["called"], ["set"], ["scheduled"], ["planned"], ["announced"])


def _is_due_after(pieces: Pieces, first: int, last: int, members: dict[str, str]) -> bool:
    """Whether a span stands before the verb of a plan that is told in the past: "on Saturday was due to meet".

    Or of what was called for it: "a strike for Thursday was called".
    """
    if pieces.words[max(first - 2, 0) : first - 1] == ["for"] and pieces.words[last + 3 : last + 4] in _CALLED_FOR:
        return True
    plan = code_at(pieces.codes, last + 3)
    is_plan = plan in members["arranged-cue"] or plan in members["plan-cue"]
    return is_plan and pieces.words[last + 5 : last + 6] == ["to"]


_CALLED_OFF = ("cancelled", "canceled", "postponed", "scrapped", "abandoned", "called")
_WORDS_OF_BUT = 14  # pieces: "but the session was"


def _is_called_off(pieces: Pieces, last: int) -> bool:
    """Whether after a span a "but" tells that nothing came of it."""
    after = [word.lower() for word in pieces.words[last : last + _WORDS_OF_BUT]]
    start = next((at for at, word in enumerate(after[:4]) if word == "but"), None)
    return start is not None and not {"was", "were"}.isdisjoint(after[start:]) and not set(after[start:]).isdisjoint(_CALLED_OFF)


def _is_condition_to_come(pieces: Pieces, verb: int, members: dict[str, str]) -> bool:
    """Whether a past stands under the "if" of what would be: "they would sue if it | was not paid by May 4"."""
    for place in range(verb, max(verb - REACH // 2, -1), -1):
        code = pieces.codes[place]
        if code in ENDS or code in ",;":
            return False
        if code in members["condition-cue"]:
            return True
    return False


def _threatens(pieces: Pieces, verb: int, first: int) -> bool:
    """Whether a verb has for its object what is to come: "threatened a strike in May", but not "threatened it" or "in May"."""
    words = pieces.words[verb : verb + 3 : 2]
    start = verb + 4 if words == ["called", "for"] else verb + 2
    is_threat = words[0] != "called" or words[1:] == ["for"]
    if pieces.words[verb - 2 : verb - 1] == ["had"]:
        return False  # "had called for a cut in August"
    is_new = pieces.words[start].lower() not in ("the", "it", "him", "her", "them", "this", "that", "his", "its", "their")
    return is_threat and is_new and first - start >= _OBJECT and set(pieces.codes[verb:first]).isdisjoint(BREAKS)


_THREATS = ("threatened", "demanded", "called")
_OBJECT = 4  # pieces: "strikes in"


def _told_back(pieces: Pieces, at: int, first: int, members: dict[str, str]) -> str:
    """Where a plan lies that may be told in the past: "had been scheduled for May" and "was due in May" may be gone by or not."""
    plan = at - 2 if pieces.codes[at] in members["infinitive-cue"] else at
    before = [word.lower() for word in pieces.words[max(plan - 4, 0) : plan : 2]]
    if before == ["had", "been"] or (before[-1:] == ["had"] and plan < at):
        return "either"  # "had been due in May", "had planned to open in May"
    if pieces.words[plan].lower() in ("was", "were"):
        return "either"  # "were to open on May 4"
    if not {"originally", "initially", "first"}.isdisjoint(before[-1:]):
        return "either"  # "first set for May"
    is_aim = plan < at and pieces.words[plan].endswith("ed") and before[-1:] not in (["is"], ["are"], ["be"])
    is_of_month = not set(members["month"]).isdisjoint(pieces.codes[first : first + _OF_MONTH])
    if is_aim and pieces.words[plan] == "threatened" and is_of_month:
        return "either"  # "threatened to walk out in May"
    is_noun_s = pieces.words[plan] in ("planned", "scheduled") and pieces.words[plan + 2 : plan + 3] == ["for"]
    if is_noun_s and is_of_month and _is_of_noun(pieces, plan):
        return "either"  # "the vote planned for 3 May was called off"
    is_arranged = code_at(pieces.codes, plan) in members["arranged-cue"] or pieces.words[plan] == "called"
    return "either" if is_arranged and not {"was", "were"}.isdisjoint(before) else "future"


_TENSED_DO = frozenset(("did", "will", "would", "may", "might", "could", "to"))
_OF_MONTH = 5  # pieces: "3 May", "early May", "mid-May"


def _is_over(pieces: Pieces, verb: int, first: int, members: dict[str, str]) -> bool:
    """Whether what lasts until a time is told as past: "worked until Friday", not "had until Friday", "has been shut until"."""
    helpers = pieces.words[max(verb - 4, 0) : verb : 2]
    if helpers == ["to", "have"]:
        return True
    if helpers[-1:] in (["has"], ["have"]) or (helpers[-1:] == ["been"] and helpers[:1] in (["has"], ["have"])):
        return False
    moves = pieces.codes[verb] in members["moved-cue"] or not set(members["giving-cue"]).isdisjoint(pieces.codes[verb:first])
    return not moves and _governs(pieces, verb, first, members, _UNTIL_REACH)


def _is_attribute(pieces: Pieces, first: int, last: int) -> bool:
    """Whether a span says which thing is meant, whatever the tense: "the May 3 shutdown"."""
    return (
        first >= 2
        and pieces.words[first - 2].lower() in ("the", "its", "their", "his", "her", "a", "next")
        and pieces.codes[last : last + 1] == SPACE
        and pieces.codes[last + 1 : last + 2] == WORD
    )


def _governs(pieces: Pieces, verb: int, first: int, members: dict[str, str], reach: int) -> bool:
    """Whether a verb before a span is near it in one clause; one of speech only where the span follows at once."""
    if verb > first:
        return True
    reach = _SPEECH_REACH if pieces.codes[verb] in members["speech-cue"] else reach
    between = pieces.codes[verb + 1 : first]
    return len(between) <= reach and set(between).isdisjoint(BREAKS + members["clause-cue"])


def _cue(pieces: Pieces, places: range, members: dict[str, str]) -> tuple[str | None, int]:
    codes, words = pieces.codes, pieces.words
    for at in places:
        code = codes[at]
        if code in ENDS and ends_sentence(pieces, at):
            return None, at
        if words[at] == "expire" and "let" in words[max(at - _ASKED, 0) : at]:
            return "past", at  # "let its lease expire on Aug. 9"
        if code in members["future-cue"] and words[at] != "May":  # the month, as good as always
            return _modal_tense(pieces, at, members), at
        if words[at] in _PASTS_OF_ONE and at > 1 and words[at - 2] in ("he", "she", "it"):
            return "past", at  # "the loss it forecast in May": of one it would be "forecasts"
        if words[at + 2 : at + 3] == ["have"] and places.step < 0 and _is_perfect(pieces, at, members):
            return "past", at + 4  # "claimed to have been in Lund until"
        if code in members["infinitive-cue"] and places.step < 0 and _is_planned(pieces, at, members):
            if _is_ordered_after(pieces, at, places.start + 1, members) or _is_of_blow(pieces, at, places.start + 1, members):
                return "past", at
            return ("past" if _had_been_asked(pieces, at, members) else "future"), at
        if words[at] == "saying" and words[max(at - 6, 0) : at : 2] in _QUOTED:
            return "past", at  # "was quoted as saying in April"
        helpers = members["future-cue"] + members["infinitive-cue"]
        if code in members["staying-cue"] and word_before(codes, at) in helpers:
            continue  # "will stay"
        if words[at] == "do" and places.step < 0 and not _TENSED_DO.isdisjoint(words[max(at - 4, 0) : at : 2]):
            continue  # "did not do so until June", "will do so in June"
        if code in members["present-cue"] + members["staying-cue"]:
            is_plan = places.step > 0 and code_at(codes, at + 2) in members["plan-cue"]  # "Friday the board is expected to vote"
            is_plan = is_plan or (places.step < 0 and code_at(codes, at + 2) in members["doing-ahead-cue"])  # "is meeting him on"
            return ("future" if is_plan else "present"), at
        is_arranged = code in members["arranged-cue"] or words[at] == "called"
        if is_arranged and words[at + 2 : at + 3] == ["for"] and _is_passive(pieces, at, members):
            return "future", at
        if words[at : at + 3] == ["planned", " ", "for"] and _is_of_noun(pieces, at):
            return "future", at  # "cancelled a trip planned for Friday"
        if words[at] == "set" and words[at + 2 : at + 3] in (["for"], ["to"]):
            return "future", at
        if words[at] in ("intention", "hope", "chance", "danger") and words[at + 2 : at + 3] == ["of"] and places.step < 0:
            return "future", at  # "had no intention of acting before the weekend"
        if words[at] == "won" and words[at + 2 : at + 3] == ["t"]:
            return "future", at  # "won't"
        if at >= 2 and (words[at - 2].lower() in _BEFORE_PARTICIPLES or words[at - 2 : at - 1] in (["'s"], ["’s"])):
            continue  # "expect another cut in May", "the rebuilt stadium"
        is_past_form = words[at].endswith("ed") and words[at].islower() and len(words[at]) > 3
        if code in members["past-cue"] or (is_past_form and words[at - 1] != "-"):  # not of "third-seeded"
            tense = _participle_tense(pieces, at, places.start + 1, members, backward=places.step < 0)
            if tense != "unknown":
                return tense, at
            continue
        is_counted = at >= 2 and (
            words[at - 2].isdigit() or words[at - 2].lower() in _BEFORE_NOUNS
        )  # "by 24 votes", "of the votes"
        is_counted = is_counted or (at >= 2 and words[at - 2].islower() and words[at - 2].endswith("ed"))  # "suspended plans"
        is_outlook = (code in members["outlook-cue"] and not is_counted) or (
            code in members["outlook-of-many"] and _is_of_many(pieces, at)
        )
        if is_outlook or code in members["condition-cue"]:
            return "future", at
    return None, 0


_QUOTED = (["was", "quoted", "as"], ["were", "quoted", "as"], ["was", "cited", "as"], ["was", "reported", "as"])
_BEFORE_PARTICIPLES = ("a", "an", "another", "the", "its", "their", "his", "her")
_BEFORE_NOUNS = ("the", "a", "of", "all", "its", "their", "more", "most", "no", "any")


def _is_of_many(pieces: Pieces, at: int) -> bool:
    """Whether a verb without an ending is told of several: "the teams | meet | on Monday", "they | vote | Friday"."""
    before = pieces.words[at - 2].lower() if at >= 2 and pieces.codes[at - 1] == SPACE else ""
    return (
        before in ("they", "we")
        or (before in ("and", ",") and pieces.words[at] in _OF_GAMES)  # "they won at home and face Lund on Monday"
        or (at >= 2 and (pieces.codes[at - 2] == NAME or (before != "to" and pieces.words[at - 2].istitle())))
        or (before.endswith("s") and not before.endswith(("ss", "us", "is", "'s")) and len(before) > 3)
    )


_OF_GAMES = ("plan", "face", "travel", "host", "visit")


def _modal_tense(pieces: Pieces, at: int, members: dict[str, str]) -> str:
    """A modal before "have" and a participle looks back: "may have left Friday", but not "will have lunch Friday".

    Nor does the future perfect: "will have left by Friday" (Quirk and others, 1985, 4.46).
    """
    words = pieces.words
    if words[at].lower() in _FUTURE_PERFECT:
        return "future"
    if words[at].lower() == "could" and words[at + 2 : at + 3] in _BARELY:
        return "past"  # "on Thursday I could hardly walk"
    for place in range(at + 2, min(at + 6, len(words)), 2):
        if words[place].lower() == "have":
            after, done_cues = range(place + 2, min(place + 6, len(words)), 2), members["past-cue"] + members["participle"]
            done = (words[to].endswith(PARTICIPLE) or pieces.codes[to] in done_cues for to in after)
            if not any(done) and words[place - 2].lower() != "not":
                return "future"
            return "either" if words[at].lower() == "would" else "past"  # "would have met in May", "should have met"
    return "future"


_FUTURE_PERFECT = ("will", "shall", "'ll", "’ll")
_AFTER = ("after", "since", "despite", "upon")
_BARELY = (["hardly"], ["barely"], ["scarcely"], ["no"], ["only"])


def _is_passive(pieces: Pieces, at: int, members: dict[str, str]) -> bool:
    return word_before(pieces.codes, at) in members["passive-cue"] or pieces.words[max(at - 2, 0)] == "been"


def _is_of_noun(pieces: Pieces, at: int) -> bool:
    """Whether a participle goes with the noun before it: "a trip | planned for Friday", not "they had planned for it"."""
    before = pieces.words[at - 2] if at >= 2 else ""
    return before.islower() and before not in _BEFORE_FINITE


_BEFORE_FINITE = frozenset(
    ("they", "we", "you", "he", "she", "it", "who", "had", "has", "have", "is", "are", "be", "being", "was", "were", "been")
)


def _participle_tense(pieces: Pieces, at: int, first: int, members: dict[str, str], *, backward: bool) -> str:
    """A form in -ed is past, but not under an auxiliary or a modal of its clause.

    "is expected" and "to be published" look ahead; "will be named" and "will redeem preferred shares" are the modal's.
    """
    codes = pieces.codes
    if at > 1 and codes[at - 2] in members["staying-cue"]:
        return "unknown"  # "remains shut"
    have = at - 4 if pieces.words[at - 2] == "been" else at - 2
    if backward and pieces.words[max(have - 4, 0) : have + 1 : 2] == ["won", "t", "have"]:
        return "future"  # "won't have left by Friday"
    if backward and have > 1 and pieces.words[have] == "have" and codes[have - 2] in members["future-cue"]:
        return _modal_tense(pieces, have - 2, members)
    if backward and word_before(codes, at) in members["future-cue"] + members["infinitive-cue"]:
        return "unknown"  # "could hit Thursday"
    if pieces.words[at - 2 : at - 1] in (["get"], ["getting"]):
        return "unknown"  # "will be getting beat"
    helped = at - 2 if pieces.words[at - 2 : at - 1] == ["not"] else at  # "is not expected"
    if word_before(codes, helped) in members["passive-cue"]:
        if pieces.words[helped - 2] == "being" and pieces.words[max(helped - 4, 0)].lower() in _AFTER:
            return "past"  # "after being arrested in May, he was tried"
        if backward and first - at <= 4:
            return "future"  # "are announced Tuesday"
        if codes[at] in members["plan-cue"] or word_before(codes, at - 2) in members["infinitive-cue"]:
            return "future"
        return "unknown"
    if codes[at] not in members["past-cue"] and (
        _modal_in_clause(pieces, at, members) if backward else _is_before_modal(codes, at, members)
    ):
        return "unknown"
    return "past"


def _is_before_modal(codes: str, at: int, members: dict[str, str]) -> bool:
    """Whether a form in -ed goes with a noun whose verb is a modal's: "renewed talks will open"."""
    has_modal = any(code_at(codes, place) in members["future-cue"] for place in (at + 4, at + 6))
    return has_modal and code_at(codes, at + 2) in (WORD, NAME)


def _modal_in_clause(pieces: Pieces, at: int, members: dict[str, str]) -> bool:
    """Whether a modal stands before a place with no comma or joining word between."""
    for place in range(at - 1, max(at - REACH // 2, -1), -1):
        code = pieces.codes[place]
        if code in members["future-cue"]:
            return True
        if code in members["=and"] and pieces.words[place - 2].endswith("ed"):
            continue  # "will be presented and played"
        if code in ',;:."()' or code in members["clause-cue"] or code in members["past-cue"]:
            return False
    return False


def _is_ordered_after(pieces: Pieces, to: int, first: int, members: dict[str, str]) -> bool:
    """Whether an order was given after something was found: "ordered them to stop on Friday night | after tests found it"."""
    is_asked = any(
        pieces.codes[at] in members["request-cue"] and pieces.words[at].endswith("ed") for at in range(max(to - _ASKED, 0), to)
    )
    after = pieces.words[first : first + _ASKED]
    return is_asked and "after" in after and not set(after[: after.index("after")]) & {".", ",", ";", "will"}


def _is_of_blow(pieces: Pieces, to: int, first: int, members: dict[str, str]) -> bool:
    """Whether a span dates what nobody plans, after which something is asked: "asked us to | stay after the fire on May 3"."""
    after = next((at for at in range(to, first) if pieces.words[at] == "after"), first)
    return not set(members["unplanned-cue"]).isdisjoint(pieces.codes[after:first])


def _is_perfect(pieces: Pieces, to: int, members: dict[str, str]) -> bool:
    """Whether a "to" at a place, before a "have", opens what was done before: "claimed to | have been there"."""
    done = members["past-cue"] + members["participle"]
    if (
        pieces.words[to] != "to"
        or pieces.words[to - 2] in ("was", "were")
        or word_before(pieces.codes, to) in members["plan-cue"]
    ):
        return False  # "hopes to have finished by Friday"
    after = pieces.words[to + 4 : to + 5]
    return bool(after) and (after == ["been"] or after[0].endswith(PARTICIPLE) or pieces.codes[to + 4] in done)


def _had_been_asked(pieces: Pieces, to: int, members: dict[str, str]) -> bool:
    """Whether the "to" at a place follows what had been asked: "had ordered 80,000 people to leave on Friday"."""
    asked = (at for at in range(max(to - _ASKED, 2), to) if pieces.codes[at] in members["request-cue"])
    return any(pieces.words[at - 2] == "had" or pieces.words[max(at - 4, 0) : at : 2] == ["had", "been"] for at in asked)


_ASKED = 10  # pieces


def _is_planned(pieces: Pieces, at: int, members: dict[str, str]) -> bool:
    """Whether the "to" at a place follows a word of plan, or that and an object: "agreed to meet", "asked it to reply".

    Or tells when what was decided begins: "declared three days of mourning, to begin Friday".
    """
    codes, before = pieces.codes, word_before(pieces.codes, at)
    thing = codes[at + 2 : at + _NOUN_REACH]
    if thing[:1] in members["determiner"] and set(thing).isdisjoint(members["appointment"]):
        return False  # "agreed to a truce on Friday", not "to a meeting on Friday"
    if before == "," and code_at(codes, at + 2) in members["start-cue"]:
        return True
    if at >= 2 and pieces.words[at - 2].lower() in ("have", "has", "need", "needs", "was", "were"):
        return True  # "were to open on Monday"
    if before in members["plan-cue"] or before in members["present-cue"]:
        return True
    if before in members["bound-cue"] and word_before(codes, at - 2) in members["present-cue"]:
        return True
    if word_before(codes, at - 2) in members["plan-cue"] and before != NAME:
        return True
    for place in range(max(at - _ASKED, 0), at - 2):
        if pieces.words[place] in _CALLS and pieces.words[place + 2] in ("on", "upon"):
            return "after" not in pieces.words[at : at + 2 * _ASKED]  # "called on us to leave on Friday", not "after a clash"
    return not set(codes[max(at - 8, 0) : at]).isdisjoint(members["request-cue"])


_NOUN_REACH = 10  # pieces: a "to" and a noun of some words
_CALLS = ("call", "calls", "called", "calling")
