"""Events told by how old somebody was: "at the age of seven", "at 22", "on her 85th birthday", of one whose birth is told.

Whoever was born on 14 August 1927 was seven from 14 August 1934 to 13 August 1935.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

import attrs

from timeline.events.detection.detect import Trigger
from timeline.events.grammar.subjects import find_subject
from timeline.events.parsing.arcs import NOUN_SUBJECTS
from timeline.events.placement.attachment import Attachment
from timeline.events.placement.reasons import reason_by_distance
from timeline.events.vocabulary import load_vocabulary
from timeline.model import Bound
from timeline.times.find import reader
from timeline.times.instant import LAST_YEAR, Instant, add_days, add_months, day_of, iso_day
from timeline.times.interval import Grain
from timeline.times.phrases import ordinal_of, read_number

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_OLDEST = 120
_YOUNGEST = 13  # of "at 22", as "at seven" is an hour


@attrs.frozen
class Age:
    """How old somebody was, in years, and the words for it; on a birthday, to the day. `whose` it is, where that is told."""

    years: int
    words: str
    whose: Token | None = None
    is_birthday: bool = False
    is_by_then: bool = False  # "by the age of 15"


@attrs.frozen
class _Birth:
    """Who was born, by the names and the words that the text has for the child, and when."""

    names: frozenset[str]
    born: Bound


def place_by_age(
    triggers: Sequence[Trigger], found: Sequence[Attachment], published: Instant | None
) -> Iterator[tuple[int, Attachment]]:
    """The attachments of those whose age is told, with the places of their triggers, where it is clear who is meant."""
    births = [birth for trigger, old in zip(triggers, found, strict=True) if (birth := _birth(trigger, old)) is not None]
    for place, trigger in enumerate(triggers if births else ()):
        old = found[place]
        age = find_age(trigger.token) if old.how != "own" and old.factuality == "happened" else None
        born = None if age is None else _born(age.whose or find_subject(trigger.token), births)
        if age is None or born is None or born.earliest is None or born.latest is None:
            continue
        if born.latest.year + age.years + 1 > LAST_YEAR:
            continue
        first = born.earliest if age.is_by_then else add_months(born.earliest, 12 * age.years)
        last = add_months(born.latest, 12 * age.years)
        last = last if age.is_birthday else add_months(last, 12)
        last = add_days(last, -1) if born.earliest == born.latest and not age.is_birthday else last
        bound = Bound(first, last if published is None else min(last, day_of(published)))
        if bound.latest is None or first > bound.latest:
            continue
        birthday = "/".join(dict.fromkeys(map(iso_day, (born.earliest, born.latest))))
        reason = reason_by_distance(trigger, f"'{age.words}', of who was born {birthday}")
        bare = attrs.evolve(old, expressions=(), when=None)  # not the date of a verb beside it
        yield place, bare.measured(bound, reason)


def place_year_after(
    triggers: Sequence[Trigger], found: Sequence[Attachment], aged: Mapping[int, Attachment]
) -> Iterator[tuple[int, Attachment]]:
    """The attachments of what came a year after something told by an age: "died when she was nine, and they left the next year".

    Read without births, "the next year" is the one after a date told before.
    """
    for at, by_age in aged.items():
        begin = by_age.bounds.begin
        for place in range(at + 1, len(triggers)):
            if triggers[place].token.sent is not triggers[at].token.sent or begin.earliest is None or begin.latest is None:
                break
            old = found[place]
            if old.how != "own" or old.when is None or [one.rule for one in old.expressions] != ["the-next-unit"]:
                continue
            if old.when.grain is not Grain.YEAR or begin.latest.year >= LAST_YEAR or old.factuality != "happened":
                continue
            days = Bound(Instant(begin.earliest.year + 1, 1, 1), Instant(begin.latest.year + 1, 12, 31))
            words = f"'{old.expressions[0].text}', after '{triggers[at].token.text}', which is told by an age"
            after = old.measured(days, reason_by_distance(triggers[place], words))
            yield place, attrs.evolve(after, expressions=old.expressions)  # its words are told by the date


def find_age(verb: Token) -> Age | None:
    """The age that is told with a verb, or with what it is done to: "started training | at the age of seven"."""
    near = (*verb.children, *(inner for child in verb.rights if child.dep_ in ("dobj", "xcomp") for inner in child.rights))
    return next((age for age in map(_age, near) if age is not None), None)


def _age(word: Token) -> Age | None:
    """The age that a phrase or a clause tells, by its first word or its verb."""
    inner = next(iter(word.rights), None) or (word.nbor() if word.lower_ == "aged" else None)  # the parser may part "aged | 70"
    if inner is None:
        return None
    if word.lower_ in ("at", "by", "aged") and inner.lower_ != "age":
        years = _years(inner) if not (inner.lefts or inner.rights) else None
        return Age(years, f"{word.lower_} {inner.text}") if years and (years >= _YOUNGEST or word.lower_ == "aged") else None
    if word.lower_ in ("at", "by") and inner.lower_ == "age":
        told = (one for child in (inner, *inner.rights) for one in child.rights)
        years = next((years for one in told if (years := _years(one))), None)
        return None if years is None else Age(years, f"{word.lower_} the age of {years}", is_by_then=word.lower_ == "by")
    if word.lower_ == "on" and inner.lower_ == "birthday":
        whose = next((child for child in inner.lefts if child.lower_ in ("his", "her")), None)
        counts = ((child, ordinal_of(child.text, reader("en").lexicon)) for child in inner.lefts)
        which, count = next(((child, count) for child, count in counts if count), (None, None))
        if which is None or count is None or whose is None:
            return None
        return Age(count, f"on the {which.text} birthday", whose, is_birthday=True)
    return _age_when(word)


def _age_when(clause: Token) -> Age | None:
    """The age that a clause tells: "when she | was twelve", "when Ingrid | was twelve years old"."""
    is_when = clause.dep_ == "advcl" and clause.lemma_ == "be" and any(child.lower_ == "when" for child in clause.lefts)
    whose = next((child for child in clause.lefts if child.lower_ in ("he", "she") or child.tag_ == "NNP"), None)
    if not is_when or whose is None:
        return None
    told = [one for one in clause.rights if one.dep_ in ("attr", "acomp")]
    counted = (unit for one in told if one.lower_ == "old" for unit in one.lefts if unit.lower_ == "years")
    numbers = (*told, *(unit.left_edge for unit in counted if unit.left_edge.i == unit.i - 1))
    years = next((years for one in numbers if (years := _years(one))), None)
    return None if years is None else Age(years, f"when {years}", whose)


def _years(number: Token) -> int | None:
    told = read_number([number.lower_], reader("en").lexicon) if number.pos_ == "NUM" else None
    return int(told) if told is not None and 0 < told < _OLDEST and told == int(told) else None


def _birth(trigger: Trigger, attachment: Attachment) -> _Birth | None:
    """The birth that is told with a date of its own."""
    verb, born = trigger.token, attachment.bounds.begin
    child = find_subject(verb) if verb.lemma_ == "bear" and attachment.how == "own" else None
    if child is None or born.earliest is None or born.latest is None:
        return None
    apposed = (one for one in child.rights if one.dep_ == "appos")
    names = {word.text for one in (child, *apposed) for word in (one, *one.lefts) if word.tag_ == "NNP"}
    return _Birth(frozenset(names or {child.text}), born)


def _born(person: Token | None, births: Sequence[_Birth]) -> Bound | None:
    """When a person was born: by the name of a child; "he" and "she" are the child named last that is not of the other gender."""
    if person is None:
        return None
    gender = _GENDERS.get(person.lower_)
    if gender is None:
        own = load_vocabulary().gender_of(person.text)
        named = [birth for birth in births if person.text in birth.names]
        if not named and len(births) == 1 and own is not None:  # "she was born ...", of who is named elsewhere
            named = [birth for birth in births if {_GENDERS.get(word.lower()) for word in birth.names} == {own}]
        return named[0].born if len(named) == 1 else None
    fitting = [birth for birth in births if not _is_other(gender, birth.names)]
    if len(fitting) > 1:
        named = [birth for birth in fitting if any(word[:1].isupper() for word in birth.names)]
        told = (word for word in reversed(person.doc.tokens[: person.i]) if word.dep_ in NOUN_SUBJECTS and word.tag_ == "NNP")
        by_name = ([birth for birth in named if word.text in birth.names] for word in told)
        fitting = next((some for some in by_name if some), [])
    return fitting[0].born if len(fitting) == 1 else None


_GENDERS = {"he": "male", "his": "male", "she": "female", "her": "female"}


def _is_other(gender: str, names: frozenset[str]) -> bool:
    """Whether a child's given name is of the other gender."""
    told = {load_vocabulary().gender_of(name) for name in names} - {None}
    return bool(told) and gender not in told
