"""Phrases: runs of words and figures with one meaning, which rules catch as %name%. What words mean stands in the lexicon."""

from __future__ import annotations

import re
from typing import cast

import attrs

from timeline.times.grammar import Phrase
from timeline.times.lexicon import ALIKE, Lexicon, number_value
from timeline.times.terms import Holiday, Month, Piece, Season, SeasonName, Weekday


@attrs.frozen
class Amount:
    """How many: None where the words do not say; `mod` where they say it is not exact."""

    value: float | None
    mod: str | None = None


_FRACTIONS = {"half": 0.5, "½": 0.5, "¼": 0.25, "¾": 0.75}
_FILLERS = (" ", "-", "and", "a", "an")


def read_number(words: list[str], lexicon: Lexicon) -> float | None:
    """The number that words or figures say, or None: "two thousand", "twenty-five", "1,200", "2.5"."""
    cardinals, scales = lexicon.values["cardinal"], lexicon.values["scale"]
    total = group = last = 0.0
    for word in words:
        if word in _FILLERS:
            continue
        if word in scales:
            scale = last = int(scales[word])
            group = (group or 1) * scale
            if scale > 100:
                total, group = total + group, 0.0
        elif word in cardinals:
            value = int(cardinals[word])
            if last and not (last >= 100 or (last >= 20 and last % 10 == 0 and value < 10)):
                return None
            group, last = group + value, value
        else:
            part = _FRACTIONS.get(word) or _figure(word)
            if part is None:
                return None
            group, last = group + part, 0.0
    return total + group


def _figure(word: str) -> float | None:
    try:
        return float(word.replace(",", "")) if word[0].isdecimal() else None
    except ValueError:
        return None


def read_amount(words: list[str], lexicon: Lexicon) -> Amount | None:
    """An amount: "a", "several", "a couple of", "two and a half"; the first of "two or three", "12 to 18"."""
    plain = [word.lower() for word in words if not word.isspace()]
    for joint in ("or", "to", "–"):
        if joint in plain:
            plain = plain[: plain.index(joint)]
    if "couple" in plain:
        scale = lexicon.values["scale"].get(plain[-1], 12 if plain[-1] == "dozen" else 1)  # "a couple hundred"
        return Amount(2 * int(scale), "APPROX")
    if set(plain) & (lexicon.values["vague-amount"].keys() | {"dozens", "hundreds", "thousands"}):
        return Amount(None)
    if plain in (["a"], ["an"]):
        return Amount(1)
    count = read_number([word for word in plain if word != "dozen"], lexicon)
    if count is None:
        return None
    return Amount(12 * (count or 1)) if "dozen" in plain else Amount(count)


def read_year_words(words: list[str], lexicon: Lexicon) -> int | None:
    """A year said in words: "nineteen ninety-four", "two thousand and three", "nineteen hundred"."""
    plain = [word.lower() for word in words if word.strip() and word not in ("-", "and")]
    rest = read_number(plain[1:], lexicon)
    head = int(lexicon.values["cardinal"].get(plain[0], 0))
    if plain[1] == "thousand":
        after = read_number(plain[2:], lexicon)
        return None if after is None or after > 99 else 2000 + int(after)
    if plain[1] == "hundred":
        past = read_number(plain[2:], lexicon)
        return None if past is None or past > 99 or not 10 <= head <= 20 else 100 * head + int(past)
    return None if rest is None or not 10 <= rest <= 99 or not 11 <= head <= 20 else 100 * head + int(rest)


def read_ordinal(words: list[str], lexicon: Lexicon) -> int | None:
    """An ordinal: "third", "21st", "twenty-first"."""
    if words[0][0].isdecimal():
        return int(number_value(words[0]))
    ordinals, tens = lexicon.values["ordinal"], lexicon.values["ordinal-tens"]
    return sum(int(ordinals.get(word.lower()) or tens.get(word.lower(), 0)) for word in words) or None


_NTH = re.compile(r"\d{1,3}(st|nd|rd|th)")


def ordinal_of(word: str, lexicon: Lexicon) -> int | None:
    """The number that one word is the ordinal of: "tenth", "25th"; None for other words."""
    lower = word.lower()
    return read_ordinal([lower], lexicon) if lower in lexicon.values["ordinal"] or _NTH.fullmatch(lower) else None


def read_piece(words: list[str], lexicon: Lexicon) -> Piece:
    """A month, weekday, season or holiday by its word."""
    word = "".join(words).lower().translate(ALIKE)
    if word in lexicon.values["month"]:
        return Month(int(lexicon.values["month"][word]))
    if word in lexicon.values["weekday"]:
        return Weekday(int(lexicon.values["weekday"][word]))
    if word in lexicon.values["season"]:
        return Season(cast("SeasonName", lexicon.values["season"][word]))
    return Holiday(str(lexicon.values["holiday"][word]))


def _up_to(count: int, pattern: str) -> str:
    """A pattern, so many times at most: without a limit a long run of number words takes its length squared."""
    return f"({pattern}{_up_to(count - 1, pattern)})?" if count else ""


PHRASES = {
    "amount": Phrase(
        "(({number}[ -]?)?(½|¼|¾)|{number}( {scale})?"
        "|({cardinal}|{scale})" + _up_to(7, "[ -]({cardinal}|{scale})") + "( and {cardinal}([ -]{cardinal})?)?)( and a half)?"
        "|a {scale}( {scale})?|(a )?(couple|few|dozen)( of| dozen| more| hundred| thousand)?|several( dozen| hundred| thousand)?"
        "|(some|many|numerous|multiple|dozens of|hundreds of|thousands of)"
        "|({number}|{cardinal})( or | to |–)({number}|{cardinal})",
        read_amount,
    ),
    "number": Phrase(
        "({number}|{cardinal}(-{cardinal})?)", lambda words, lexicon: read_number([word.lower() for word in words], lexicon)
    ),
    "spelled": Phrase(
        "{cardinal} ({cardinal}([ -]{cardinal})?|hundred( and {cardinal}([ -]{cardinal})?)?)"
        "|two thousand(( and)? {cardinal}-{cardinal}| and {cardinal}| {cardinal})?",
        read_year_words,
    ),
    "ordinal": Phrase("({ordinal}|{ordinal-tens}-{ordinal}|{nth})", read_ordinal),
    "monthday": Phrase("({nth}|{day}|{ordinal}|{ordinal-tens}-{ordinal})", read_ordinal),
    "piece": Phrase("({month}|{weekday}|{season}|{holiday})", read_piece),
    # What joins two dates into a list or a range: between the two spans, in neither.
    "to": Phrase("( to | and | or | through | until | till |[ ]?[–-][ ]?)", lambda _words, _lexicon: None),
    "dash": Phrase("–", lambda _words, _lexicon: None),
    "slash": Phrase("/", lambda _words, _lexicon: None),
    "hyphen": Phrase("-", lambda _words, _lexicon: None),
}
JOINTS = ("%to", "%slash", "%dash", "%hyphen")
