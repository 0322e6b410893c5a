"""The words of time of one language, loaded from `data/<language>.toml`, and the text cut into pieces by them.

A piece is a word, a number, a mark or white space. Each piece gets a code: one character that says which classes the
word is in, so that rules are regular expressions over codes. Numbers get their classes from how they are written.
"""

from __future__ import annotations

import importlib.resources
import itertools
import re
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from timeline.errors import TimelineError

Value = int | str

SPACE = " "
PARAGRAPH = "\n"
WORD = "w"
NAME = "N"
MARK = "m"
_MARKS = frozenset(",.-:/'()\"$%#&;?!_=@+½¼¾")
ALIKE = str.maketrans({"’": "'", "‘": "'", "`": "'", "“": '"', "”": '"', "‐": "-", "‑": "-", "€": "$", "£": "$", "¥": "$"})
DASH = "–"
_DASHES = "–—−"
# Codes: letters that are no mark, as the engine's sets are quickest below 256; then the private use area of Unicode. No text is
# mistaken for a code, as every piece is coded anew.
_CODES = [
    *(chr(at) for at in range(0x41, 0x100) if chr(at).isalpha() and chr(at) not in (WORD, NAME, MARK)),
    *map(chr, range(0xE000, 0xE400)),
]

_NUMBER = (
    r"\d{1,2}\.\d{1,2}\.\d{4}(?!\d)|\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+\.\d+(?!\.?\d)"
    r"|\d+(?:st|nd|rd|th|s)(?![^\W_])|\d+"
)


@attrs.frozen
class Pieces:
    """A text cut into pieces: their strings, where each starts (one more at the end), and their codes as one string."""

    words: list[str]
    starts: list[int]
    codes: str


@attrs.frozen(eq=False)
class Lexicon:
    """The classes of words of one language; `values[class][word]` is what a word means in a class.

    A word is a string of one piece, or of several ("labor day"): `members[class]` has the codes of the former, `runs[class]`
    the codes of each of the latter.
    """

    language: str
    values: dict[str, dict[str, Value]]
    codes: dict[str, str]
    number_codes: dict[str, str]
    members: dict[str, str]
    runs: dict[str, tuple[str, ...]]
    token: re.Pattern[str]

    def cut(self, text: str) -> Pieces:
        """Cut a text into pieces; joined, they are the text, but for figures and spaces of other scripts, which become ours."""
        words = self.token.findall(text if text.isascii() else _FOREIGN.sub(_ours, text))
        known = self.codes
        code = {word: known.get(word) or (WORD if word[0] >= "a" and word.islower() else self._code(word)) for word in set(words)}
        starts = list(itertools.accumulate(map(len, words), initial=0))
        return Pieces(words, starts, "".join([code[word] for word in words]))

    def _code(self, word: str) -> str:
        first = word[0]
        if first.isalpha():
            return NAME if first.isupper() else WORD
        if first.isspace():
            return PARAGRAPH if word.count("\n") > 1 else SPACE
        if first.isdecimal():
            return self.number_codes["+".join(sorted(_number_classes(word)))]
        plain = word.translate(ALIKE)
        if plain in self.codes:
            return self.codes[plain]
        if first in _DASHES:
            return DASH
        return plain if plain in _MARKS else MARK


_FOREIGN = re.compile(r"(?![\x00-\x7f])[\d\s]")  # the figures and spaces of other scripts


def _ours(match: re.Match[str]) -> str:
    """The figure or space of ours that one of another script is, one for one."""
    return str(unicodedata.decimal(match[0], " "))


def number_value(word: str) -> Value:
    """The number a piece is, without its ending; a fraction is left as a word, to be read by who wants one."""
    digits = word.rstrip("stndrhSTNDRH'’").replace(",", "")
    return int(digits) if digits.isdecimal() else digits


# How numbers are written decides what they can be.


def _number_classes(word: str) -> set[str]:
    if word.isdecimal():
        return _whole_number_classes(word)
    if word[-1] in "sS":
        stem = word.rstrip("sS'’")
        if stem.endswith("0") and len(stem) == 4 and "1000" <= stem <= "2090":
            return {"decade4"}
        is_decade = stem.endswith("0") and len(stem) in (2, 3)
        return {f"decade{len(stem)}"} if is_decade else {"fraction"}
    if word[-1].isalpha():
        return {"nth"} if len(word) <= 5 else {"fraction"}
    if word.count(".") == 2:
        return {"dotted"}
    return {"number", "whole"} if "." not in word else {"number", "fraction"}


def _whole_number_classes(word: str) -> set[str]:
    value = int(word) if len(word) <= 9 else 0
    classes = {"number", "whole"} if len(word) <= 9 else {"fraction"}
    if len(word) <= 2:
        classes |= {
            name for name, low, high in (("day", 1, 31), ("hour", 0, 24), ("month-number", 1, 12)) if low <= value <= high
        }
    if len(word) == 2:
        classes |= {"yy", "minutes"} if value < 60 else {"yy"}
    if len(word) == 4 and 1000 <= value <= 2999:
        classes.add("year4")
    elif len(word) == 4 and value:
        classes.add("far-year4")
    if len(word) == 4 and value <= 2400 and value % 100 < 60:
        classes.add("hhmm")
    return classes


def _spellings(word: str, capital: bool) -> Iterable[str]:
    forms = {word.title() if "." not in word else word.capitalize(), word.upper()}
    if not capital:
        forms |= {word, word.capitalize()}
    for form in forms:
        yield form
        if "'" in form:
            yield form.replace("'", "’")


def _check(language: str, data: dict[str, Any]) -> None:
    for group, classes in data.items():
        if group not in ("capital", "any", "plain"):
            raise TimelineError(f"data/{language}.toml: [{group}] is none of [capital.…], [any.…] and [plain.…]")
        for name, words in classes.items():
            for word, value in words.items():
                if word != word.lower() or not isinstance(value, Value):
                    raise TimelineError(
                        f"data/{language}.toml: [{group}.{name}] {word!r}: words are lower case, values whole numbers or strings"
                    )


def build(language: str, mentions: Mapping[str, int]) -> Lexicon:
    """The lexicon of a language; `mentions` is how often rules name each class, and "=word" for a word they name itself."""
    source = importlib.resources.files("timeline.times").joinpath("data", f"{language}.toml")
    data: dict[str, Any] = tomllib.loads(source.read_text(encoding="utf-8"))
    _check(language, data)
    values: dict[str, dict[str, Value]] = {}
    classes: dict[str, set[str]] = {}
    runs: dict[str, list[list[str]]] = {}
    for group in ("capital", "any", "plain"):
        for name, words in data.get(group, {}).items():
            values[name] = dict(words)
            for word in words:
                if " " in word:
                    runs.setdefault(name, []).append(_PART.findall(word))
                    continue
                for form in (word,) if group == "plain" else _spellings(word, capital=group == "capital"):
                    classes.setdefault(form, set()).add(name)
    literals = (name[1:] for name in mentions if name[0] == "=")
    for literal in {*literals, *(part for run in itertools.chain(*runs.values()) for part in run if part not in _BETWEEN)}:
        for form in _spellings(literal, capital=False):
            classes.setdefault(form, set()).add(f"={literal}")
    return _encode(language, values, classes, runs, mentions, frozenset(data.get("plain", {})))


_BETWEEN = (" ", "-", "'")
_PART = re.compile(r"'?[a-z]+\.?|[- ']")


def _encode(
    language: str,
    values: dict[str, dict[str, Value]],
    classes: dict[str, set[str]],
    runs: dict[str, list[list[str]]],
    mentions: Mapping[str, int],
    plain: frozenset[str],
) -> Lexicon:
    combinations = {"+".join(sorted(names)) for names in classes.values()}
    numbers = {"+".join(sorted(_number_classes(sample))) for sample in _number_samples()}
    in_order = sorted(combinations | numbers, key=lambda names: (-max(mentions.get(name, 0) for name in names.split("+")), names))
    letters = dict(zip(in_order, _CODES, strict=False))
    codes = {word: letters["+".join(sorted(names))] for word, names in classes.items()}
    number_codes = {names: letters[names] for names in numbers}
    members: dict[str, str] = {"lower": WORD, "name": NAME}
    for names, letter in letters.items():
        if plain.issuperset(names.split("+")):  # to rules a word like others
            members["lower"] += letter
        for name in names.split("+"):
            members[name] = members.get(name, "") + letter
    coded = {
        name: tuple("".join(part if part in _BETWEEN else f"[{members[f'={part}']}]" for part in run) for run in each)
        for name, each in runs.items()
    }
    dotted = sorted((word for word in classes if not word.isalpha()), key=len, reverse=True)
    pattern = "|".join(
        [
            r"[a-z]++(?=[ ,])",  # most words and spaces, quickly
            r" (?=\w)",
            "(?:" + "|".join(map(re.escape, dotted)) + r")(?!\w)",
            _NUMBER,
            r"[^\W\d_]+",
            r"\s+",
            r".",
        ]
    )
    return Lexicon(language, values, codes, number_codes, members, coded, re.compile(pattern, re.DOTALL))


def _number_samples() -> Iterable[str]:
    yield from (str(number) for number in (0, 1, 13, 25, 32, 60, 99, 100, 1000, 1099, 2299, 2500, 2599, 3000, 3099, 9999, 10000))
    yield from (
        "00",
        "01",
        "0030",
        "0099",
        "0960",
        "0000",
        "2560",
        "3060",
        "1,000",
        "2.5",
        "1234567890",
        "7s",
        "1990s",
        "470s",
        "90s",
        "5th",
        "100000th",
        "1.2.2020",
        "1,000.5",
    )
    yield from ("3.2.2020", "10", "24", "12", "20", "31")
