"""The names that a text has told so far, and which fuller one a short one means."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from typing import TYPE_CHECKING

import attrs

from timeline.events.parsing.arcs import NOUN_SUBJECTS
from timeline.events.reference.entity import Entity, is_party
from timeline.events.reference.kinds_of_names import (
    are_many,
    gender_of_noun,
    gender_of_titles,
    is_told_by_office,
    is_told_by_rank,
    kind_of,
    rank_in_name,
)
from timeline.events.reference.name_parts import (
    before_seat,
    is_initialled,
    is_no_name,
    is_of_doctor,
    is_office_of,
    is_title,
    is_told_as_kin,
    is_trade,
    name_text,
    number_of_name,
    of_what,
    owner_in_name,
    parts_at,
    surname_of,
)
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_FEW = 2  # words
_words = lists("reference")


class Names:
    """The names told so far, over all parts of a text; a short one takes the fuller one told earlier, if there is one such.

    `known` has the entities by their names, `by_word` the full names by their first and last words, `by_surname` all names;
    `of_firms` are the first words of the names of firms: after "Velm Instruments Ltd" a "Velm" may be no Henry Velm. `kin`
    are those told of as somebody's daughter or brother: of two Velms the other one goes by that name; `titled` those named with
    a title: of two Velms a "Dr Velm" is that one.
    """

    def __init__(self) -> None:
        self.known: dict[str, Entity] = {}
        self.by_word: dict[str, set[str]] = {}
        self.by_surname: dict[str, set[str]] = {}
        self.of_firms: set[str] = set()
        self.kin: set[str] = set()
        self.titled: set[str] = set()

    def read(self, head: Token, time_tokens: frozenset[int]) -> tuple[Entity, Mapping[int, str]]:
        """What a name means, and what to write at the places of its words where it is a short one; times are none of them."""
        noun, titles, parts = _words_of(head, time_tokens)
        place = of_what(head) if parts == [head] else ""
        rank = rank_in_name(head, titles, parts)
        opening = f"{rank.text} " if rank is not None else owner_in_name(head, parts)
        text = opening + name_text(parts) + place + number_of_name(head, time_tokens)
        titled = gender_of_titles(titles)
        found = self._fuller(text, head, titled, is_titled=bool(titles), is_doctor=is_of_doctor(titles))
        is_royal = any(title.lower_ in _words("titles_before_names") for title in titles)
        if is_royal and found is not None and found.first_word == text != found.last_word:
            found = None  # "Prince Edmund" is no Edmund Lacey
        if found is not None and " " not in text:
            if titled and not found.gender:
                found = self.known[found.text] = attrs.evolve(found, gender=titled)
            needless = {word.i: "" for title in titles for word in title.subtree}  # "California Governor"
            needless |= {word.i: "" for word in head.doc.tokens[parts[0].i : head.i]}  # "Hale-Reyes"
            return found, needless | {head.i: found.text}
        text = self._other_form(text) or text
        is_by_office = (rank is not None and is_told_by_rank(head)) or (parts == [head] and is_told_by_office(head))
        gender = titled or load_vocabulary().gender_of(parts[0].text) or (gender_of_noun(head.lower_) if is_by_office else None)
        is_thing = "&" in text or (rank is not None and not is_by_office)  # "the General Rojas"
        kind = "thing" if is_thing else kind_of(head, titles, parts, gender)
        entity = self.known.get(text) or Entity(text, kind, gender, 2 if are_many(head, parts) else 1)
        is_called_so = kind == "thing" or is_by_office or (is_party(entity) and parts == [head])
        if is_called_so and (rank is not None or not titles) and noun is None and head.lefts and head.left_edge.lower_ == "the":
            entity = attrs.evolve(entity, article="the ")
        is_surer = entity.kind == "thing" != kind or (entity.kind == "name" and kind == "person")
        if (titles and entity.kind != "person") or is_surer:
            entity = attrs.evolve(entity, kind=kind, gender=entity.gender or gender)
        self._note(entity, head, parts)
        if len(parts) > 1 and is_of_doctor(titles):
            self.titled.add(entity.text)
        return entity, {}

    def _note(self, entity: Entity, head: Token, parts: list[Token]) -> None:
        """Take in a name, and by which words it may be told again."""
        text = entity.text
        for short in (name for name in self.of_surname(surname_of(text)) if is_initialled(name, text)):
            for names in self.by_word.values():
                names.discard(short)  # "A. Lee", of whom more is known now
        if text not in self.known and len(parts) > 1 and is_told_as_kin(head):
            self.kin.add(text)
        self.known[text] = entity
        surname = before_seat(text) or surname_of(text)
        if "&" not in text:  # "Hale & Moe" is not Moe
            self.by_surname.setdefault(surname, set()).add(text)
        if len(parts) > 1 and entity.gender is None and (entity.kind == "thing" or head.tag_ == "NNPS"):
            self.of_firms.add(parts[0].text)
        if len(parts) > 1 and entity.kind != "thing" and "&" not in text:
            words = {text.split()[0], surname, surname_of(text)}
            for word in words - self.known.keys():  # who was told of by one name keeps it
                self.by_word.setdefault(word, set()).add(text)

    def _other_form(self, text: str) -> str | None:
        """A name told before that has a middle name less or more, or no seat: "Ann Lee" after "Ann Marie Lee"."""
        told = text.split()
        for name in sorted(self.of_surname(before_seat(text) or surname_of(text))):
            before = name.split()
            if is_initialled(text, name):
                return name  # "A. Lee" after "Ann Lee"
            if len(before) > 1 and text.startswith(f"{name} ") and before_seat(text):
                return name  # "Emeric Tolnay de Karsa" after "Emeric Tolnay"
            if min(len(told), len(before)) == _FEW < max(len(told), len(before)) and told[0] == before[0]:
                return name
        return None

    def of_surname(self, surname: str) -> set[str]:
        """The names told so far that end so."""
        return self.by_surname.get(surname, set())

    def has_person(self, surname: str) -> bool:
        """Whether somebody told of so far has a surname."""
        return any(self.known[name].kind == "person" for name in self.of_surname(surname) if name in self.known)

    def learn(self, entity: Entity, gender: str) -> Entity:
        """What "he" or "she" says of the one it means."""
        learned = attrs.evolve(entity, gender=gender, kind="person")
        if entity.text in self.known:
            self.known[entity.text] = learned
        return learned

    def only_one(self, gender: str) -> Entity | None:
        """The one person of a gender that was named, where nobody else named may be."""
        named = [one for one in self.known.values() if one.kind == "person" and one.gender in (gender, None)]
        return named[0] if len(named) == 1 and named[0].gender == gender else None

    def _fuller(self, word: str, head: Token, gender: str | None, *, is_titled: bool, is_doctor: bool) -> Entity | None:
        """The one fuller name that a word stands for."""
        others = (child for child in head.lefts if child.text not in word.split("-"))
        if not is_titled and any(child.dep_ in ("det", "amod", "nummod", "compound", "poss") for child in others):
            return None
        is_person = head.dep_ in NOUN_SUBJECTS and head.head.lemma_ in _words("done_by_persons")
        if not is_titled and word in self.of_firms and not is_person:
            return None
        if not is_titled and word in _words("countries"):
            return None  # "was brought to China", after "the China Cup"
        fitting = [self.known[text] for text in sorted(self.by_word.get(surname_of(word), ()))]
        fitting = [one for one in fitting if one.gender is None or gender is None or one.gender == gender]
        if len(fitting) > 1 and any(one.text in self.kin for one in fitting):
            fitting = [one for one in fitting if one.text not in self.kin]
        if len(fitting) > 1 and is_titled == is_doctor:  # of Carl Velm and Dr Ann Velm
            fitting = [one for one in fitting if (one.text in self.titled) == is_doctor]
        if head.dep_ == "pobj" and head.head.lower_ in ("of", "at", "in"):  # "died at Karsa", of Emeric Tolnay de Karsa
            fitting = [one for one in fitting if not (before_seat(one.text) and surname_of(one.text) == word)]
        if len(fitting) != 1 or (surname_of(fitting[0].text) != surname_of(word) and fitting[0].kind != "person"):
            return None
        return fitting[0]


def _words_of(head: Token, time_tokens: frozenset[int]) -> tuple[Token | None, list[Token], list[Token]]:
    """The noun beside a name that says what it is, its titles, and its own words: California Governor | Ann Lee."""
    before = [part for child in head.lefts for part in parts_at(child)]
    last_time = max((at for at, part in enumerate(before) if part.i in time_tokens), default=-1)
    before = before[last_time + 1 :]  # "on 12 August | Moe left"
    before = list(itertools.dropwhile(is_no_name, before))  # "east China", but "Kengo wa Dondo"
    parts = [*before, head]
    parts = [part for part in parts if part.i > head.i - len(parts) - 2]  # the marks between them count
    nouns = (place for place in head.lefts if place.dep_ == "compound" and place.pos_ == "NOUN")
    noun = next((place for place in nouns if place.lower_ not in _words("storms")), None)
    parts = [part for part in parts if noun is None or part.i > noun.i]  # "California governor | Ann Lee"
    if len(parts) > 2 and is_office_of(head):
        parts = parts[-2:]  # "Archbishop of Canterbury | Ann Lee"
    is_firm = head.text in _words("companies", "no_surnames")  # "General Mills Inc.", "General Medical Council"
    last_title = max((at for at, part in enumerate(parts[:-1]) if is_title(part) and not is_firm), default=-1)
    titles, parts = parts[: last_title + 1], parts[last_title + 1 :]  # "California Governor | Ann Lee"
    parts = parts[1:] if not titles and is_trade(parts) else parts
    if len(parts) > 2 and parts[0].i > 1 and parts[0].nbor(-1).lower_ == "for":
        parts = parts[1:]  # "Minister of State for Education | Ann Lee"
    given = next((at for at, part in enumerate(parts[:-1]) if load_vocabulary().gender_of(part.text) is not None), 0)
    if all(part.text in _words("nationals") or part.text in _words("before_names") for part in parts[:given]):
        parts = parts[given:]  # "Unseeded Belgian | Ann Lee"
    stop = [part for part in parts[:1] if titles and part.text == "."]  # the parser cuts "Capt." in two
    return noun, [*titles, *stop], parts[len(stop) :]
