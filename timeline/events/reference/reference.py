"""Whom short names and pronouns mean: "Carstens" for "Roger Carstens", "she" for the one woman just named.

A fold over the sentences of a text. A short name takes the fuller one told earlier, if there is one such; what pronouns mean
is in `pronouns`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import attrs

from timeline.events.parsing.arcs import NOUN_SUBJECTS
from timeline.events.reference.called import Called
from timeline.events.reference.countries import Countries
from timeline.events.reference.described import described
from timeline.events.reference.entity import Entity, is_party, whose
from timeline.events.reference.kinds_told import KindsTold
from timeline.events.reference.mentions import (
    Mention,
    first_of_apposition,
    is_aside,
    is_of_main_clause,
    is_trade_of_person,
    names_nobody,
    together,
)
from timeline.events.reference.name_parts import is_inside_name
from timeline.events.reference.persons_meant import (
    is_told_dead,
    name_apposed,
    person_of_epithet,
    words_of_epithet,
)
from timeline.events.reference.places_meant import Places
from timeline.events.reference.pronouns import OBJECTS, POSSESSIVES, PRONOUNS, Pronouns
from timeline.events.reference.things_meant import (
    another_one,
    one_of_several,
    others_meant,
)
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Doc, Span, Token


_NO_NAMES = frozenset(("PUNCT", "SPACE", "DET", "ADP", "CCONJ", "SCONJ", "PART", "AUX"))  # what means nobody and nothing


_PARTICLES = ("up", "in", "off", "out", "down", "over", "back", "through", "away")


def _is_hyphened(name: Token) -> bool:
    """Whether a name only tells of which kind something is: "an | Al-Qaeda |-linked group"."""
    return name.dep_ == "npadvmod" and name.nbor().text == "-" and not name.whitespace_


_CHILDREN = {"boy": "male", "girl": "female"}
_SENTENCES_BACK = 2
_words = lists("reference")


@attrs.frozen
class Referents:
    """For the places of a text's tokens, what a reader would write there: fuller names; what a pronoun means.

    An empty string stands for a word that the fuller name makes needless, such as "Mr.". `persons` are the places of the
    names of persons; `called` has for names what else those are called: "the minister, Ann Lee".
    """

    names: Mapping[int, str]
    pronouns: Mapping[int, str]
    persons: frozenset[int]
    called: Mapping[str, set[str]]

    def hold(self, token: Token) -> bool:
        """Whether a token is a short name or a pronoun."""
        return token.i in self.names or token.i in self.pronouns

    def is_person(self, pronoun: Token) -> bool:
        """Whether it is known whom a pronoun means, and that it is a person: no single name that may be a party's."""
        meant = self.pronouns.get(pronoun.i, "")
        return " " in meant or load_vocabulary().gender_of(meant) is not None


class Cast(Pronouns):
    """Who has been told of so far, over all parts of a text."""

    def __init__(self) -> None:
        super().__init__()
        self.persons: set[int] = set()
        self.called: dict[str, set[str]] = {}
        self.other_children: set[str] = set()
        self.roles = Called()
        self.places = Places()
        self.countries = Countries()
        self.kinds = KindsTold()

    def refer(self, doc: Doc, speakers: Mapping[int, Token | None], time_tokens: frozenset[int]) -> Referents:
        """The referents of an analysed text, or of its next part; times are no one's names.

        `speakers` holds the places of quoted words, each with who speaks: he calls nobody "he" who is himself.
        """
        self.short_names, self.pronouns, self.persons, self.speakers = {}, {}, set(), speakers
        for sentence in doc.sents:
            self._read(sentence, time_tokens)
        return Referents(self.short_names, self.pronouns, frozenset(self.persons), self.called)

    def _read(self, sentence: Span, time_tokens: frozenset[int]) -> None:
        """Take in one sentence, word by word."""
        mentions: list[Mention] = []
        self.companies.next_sentence()
        self.roles.next_sentence()
        self.places.next_sentence()
        self.kinds.next_sentence()
        self.countries.next_sentence()
        for token in sentence:
            if token.i in time_tokens or (token.pos_ in _NO_NAMES and token.dep_ not in NOUN_SUBJECTS):
                continue
            self.countries.note(token)
            if (place := self.places.meant_by(token)) is not None:
                self.short_names[token.i] = place
            if token.pos_ == "PRON" and token.lower_ in OBJECTS and token.dep_ in ("dobj", "pobj"):
                self.read_object(token, mentions)
            elif token.pos_ == "PRON" and token.lower_ in PRONOUNS:
                self.read_pronoun(token, mentions)
            elif token.pos_ == "PRON" and token.lower_ in POSSESSIVES:
                self.read_possessive(token, mentions)
            elif self._read_without_name(token, mentions, time_tokens):
                continue
            elif self._may_name(token):
                if token.i not in self.short_names and (kind := self.kinds.meant(token)) is not None:
                    self.short_names[token.i] = kind
                self.kinds.note(token)
                entity = self._entity(token, time_tokens)
                if entity is not None and entity.kind == "person":
                    self.persons.add(token.i)
                self._note_role(token, entity)
                self._note_ship(token, entity, mentions)
                self._note_definition(token, mentions)
                if entity is not None and token.pos_ == "PROPN" and entity.text:
                    self.places.note(token, entity.article + entity.text, entity.kind)
                if entity is not None and is_aside(token, mentions):
                    self._name_mention(entity, token, mentions)
                elif entity is not None and not _is_hyphened(token):
                    mentions.append(Mention(entity, token))
                    mentions.extend(together(entity, token))
        self._follow_topic(mentions)
        self.dead |= {one.entity.text for one in mentions if is_told_dead(one)}
        people = (one.entity for one in mentions if one.entity.kind == "person" and one.entity.is_named)
        # no set: of two told of as often, the first in the text counts as the more
        self.told_in.update(list(dict.fromkeys(entity.text for entity in people)))
        self.recent = [mentions, *self.recent[: _SENTENCES_BACK - 1]]

    def _read_without_name(self, token: Token, mentions: list[Mention], time_tokens: frozenset[int]) -> bool:
        """Write the name of one told by a number or a trade: "the 23-year-old", "the second, Knut,"; whether it is one."""
        if token.dep_ in NOUN_SUBJECTS and token.i not in self.speakers:
            company = self.companies.owner_of(token, mentions)
            if company is not None:
                first = token.left_edge  # "profit fell"
                self.short_names[first.i] = f"{whose(company)} {first.lower_ if first.is_sent_start else first.text}"
        if (kind := self._kind_left_out(token, mentions)) is not None:
            self.short_names[token.i] = kind
            return True
        if token.lower_ in _CHILDREN and self._read_child(token, mentions):
            return True
        if not token.lefts or token.left_edge.lower_ != "the":
            return False
        if self._read_role(token, mentions):
            return True
        words = words_of_epithet(token)
        entity = person_of_epithet(token, [mentions, *self.recent]) if words else None
        if (name := name_apposed(token)) is not None:
            words, entity = list(token.doc.tokens[token.left_edge.i : token.i + 1]), self.names.read(name, time_tokens)[0]
        if entity is None:
            return False
        self.short_names |= {word.i: "" for word in words} | {token.i: entity.text}
        mentions.append(Mention(attrs.evolve(entity, kind="person"), token))
        return True

    def _kind_left_out(self, token: Token, mentions: list[Mention]) -> str | None:
        """What to write for a word that leaves out of what kind it is: "others", "a new one", "the second"."""
        if token.lower_ not in ("others", "one") and token.lower_ not in _words("ordinals"):
            return None
        others = others_meant(token, mentions) or one_of_several(token, [mentions, *self.recent[:1]])
        return others or another_one(token, [mentions, *self.recent])

    def _read_child(self, noun: Token, mentions: list[Mention]) -> bool:
        """Write the name of a story's own child: "his father died, and | the boy | was sent to school"; whether it is one."""
        topic, is_bare = self.topic, [child.lower_ for child in noun.lefts] == ["the"] and not noun.rights
        if topic is None or topic.gender != _CHILDREN[noun.lower_] or not is_bare or noun.lower_ in self.other_children:
            self.other_children.add(noun.lower_)
            return False
        self.short_names |= {noun.left_edge.i: "", noun.i: topic.text}
        mentions.append(Mention(topic, noun))
        return True

    def _note_role(self, token: Token, entity: Entity | None) -> None:
        """Take in by what noun somebody is told of, or of whom a thing is."""
        if entity is not None and entity.is_named:
            self.roles.note_name(token, entity)
            self.companies.note_name(token, entity)
            return
        self.companies.note_noun(token)
        owner = next((child for child in token.lefts if child.dep_ == "poss"), None)
        named = None if owner is None else self.pronouns.get(owner.i) or self.short_names.get(owner.i)
        self.roles.note_noun(token, named if named is None or named.endswith(("'s", "'")) else whose(named))

    def _read_role(self, token: Token, mentions: list[Mention]) -> bool:
        """Write the name of one told by what he is called alone: "the spokesman", "the bank"; whether it is one."""
        name = self.roles.name_of(token) or self.companies.meant(token, mentions) or self.countries.meant(token)
        is_another = name is not None and self.roles.is_role(token) and any(one.entity.text in name for one in mentions)
        if name is None or token.i in self.speakers or is_another:  # not of "the envoy, Ann Lee, told | the envoy"
            if (owner := self.roles.owner_of(token)) is not None:  # "the office", after "his office"
                self.short_names[token.left_edge.i] = owner
            return False
        article = next(child for child in token.lefts if child.lower_ == "the")  # not "founded in 1901" of "the firm"
        told = [word for child in token.rights if child.lower_ == "of" for word in child.subtree]  # "the maker of boats"
        self.short_names |= {word.i: "" for word in (*token.doc.tokens[article.i : token.i], *told)} | {token.i: name}
        royal = self.names.known.get(name.partition(" ")[2]) if token.lower_ in _words("titles_before_names") else None
        mentions.append(Mention(self.names.known.get(name) or royal or Entity(name, "thing", None, 1), token))
        return True

    def _may_name(self, token: Token) -> bool:
        """Whether a word may name somebody or something; at a sentence's start also one that the tagger took for another."""
        is_known = token.dep_ in NOUN_SUBJECTS and self._opens_as_name(token)
        is_noun = token.pos_ in ("PROPN", "NOUN") or is_known
        is_half = token.lower_ in _PARTICLES and token.nbor(-1).text == "-"  # "the clean-|up|"
        return is_noun and token.text[0].isalpha() and not (is_half or is_inside_name(token) or names_nobody(token))

    def _opens_as_name(self, token: Token) -> bool:
        """Whether a sentence opens with a name told before, which the tagger may take for a noun there."""
        is_told = self.names.has_person(token.text) or (token.text in self.names.known and token.tag_ == "NN")
        return token.is_sent_start and is_told

    def _entity(self, token: Token, time_tokens: frozenset[int]) -> Entity | None:
        is_name = token.pos_ == "PROPN" or self._opens_as_name(token)  # "Moe left"
        if not is_name or (token.is_lower and token.text not in _words("companies")):  # "Marl Instruments plc"
            return described(token, self.pronouns, time_tokens)
        entity, written = self.names.read(token, time_tokens)
        self.short_names.update(written)
        if entity.kind == "name" and token.dep_ != "appos" and any(child.tag_ == "PRP$" for child in token.lefts):
            entity = self.names.known[entity.text] = attrs.evolve(entity, kind="thing")  # "his Second Symphony" is no "he"
        return entity

    def _note_ship(self, token: Token, entity: Entity | None, mentions: list[Mention]) -> None:
        """Take in a name that is a ship's: "the steamer Aurora", "the Aurora, a steamer", "the Aurora was a steamer"."""
        if token.pos_ == "PROPN" and any(child.lower_ in _words("ships") for child in token.lefts):
            named = [] if entity is None else [entity]
        elif token.lower_ in _words("ships") and token.dep_ in ("appos", "attr"):
            over = token.head
            named = [one.entity for one in mentions if one.head is over or (one.head.head is over and one.is_subject)]
        else:
            return
        self.ships |= {one.text: attrs.evolve(one, article="the ", kind="thing") for one in named if one.is_named}

    def _note_definition(self, noun: Token, mentions: list[Mention]) -> None:
        """Take in what a sentence says that a name is: "the Marl Sinfonietta is an | orchestra"."""
        if noun.dep_ != "attr" or noun.head.lemma_ != "be":
            return
        about = [one for one in mentions if one.head.head is noun.head and one.is_subject]
        if len(about) == 1 and about[0].entity.is_named and about[0].entity.kind != "person" and about[0].entity.number == 1:
            self.roles.note_definition(noun, about[0].head, about[0].entity)

    def _name_mention(self, entity: Entity, token: Token, mentions: list[Mention]) -> None:
        """Give a phrase the name that stands beside it: "a baker, Josef, left" tells of Josef."""
        over = first_of_apposition(token)
        is_one = all(child.dep_ != "conj" for child in token.rights)  # not of "a group, Ann Lee and Jan Moe, left"
        is_name = token.dep_ == "appos" and token.pos_ == "PROPN" and entity.is_named and is_one
        for at, mention in enumerate(mentions):
            if mention.head is over and mention.entity.is_named and not entity.is_named:
                self.roles.note_role(token, mention.entity.text)  # "Ann Lee, the mayor"
                self.companies.note_kind(token, mention.entity.text)
                if mention.entity.kind == "name" and len(mention.entity.words) > 1 and is_trade_of_person(token):
                    known = attrs.evolve(mention.entity, kind="person")
                    mentions[at] = Mention(known, mention.head)
                    self.names.known[known.text] = known
            if is_name and mention.head is over and is_party(mention.entity):  # "the Claimant, Ann Lee,": she
                party = attrs.evolve(mention.entity, kind=entity.kind, gender=entity.gender)
                mentions[at] = Mention(party, mention.head)
                self.names.known[party.text] = party
            elif is_name and mention.head is over and not mention.entity.is_named:
                gender = entity.gender or mention.entity.gender
                is_firm = mention.head.lower_ in _words("mostly_firms") and entity.gender is None  # "its sponsor, Marl Sport"
                kind = (
                    "thing"
                    if is_firm or "&" in entity.text  # "a competitor, Ritter & Moe"
                    else mention.entity.kind
                    if entity.kind == "name" or "person" not in (entity.kind, mention.entity.kind)
                    else entity.kind
                )
                told = attrs.evolve(entity, gender=gender, kind=kind)
                mentions[at] = Mention(told, mention.head)
                if kind == "person" and entity.text in self.names.known:
                    self.names.known[entity.text] = told
                self.called.setdefault(entity.text, set()).add(mention.head.lower_)
                self.roles.note_role(mention.head, entity.text)
                self.companies.note_kind(mention.head, entity.text)
                if mention.head.lower_ in _words("ships"):  # "the expedition's ship, the Aurora"
                    self.ships[entity.text] = attrs.evolve(entity, article="the ", kind="thing")

    def _follow_topic(self, mentions: list[Mention]) -> None:
        """Whom the main clauses of a sentence have for their subject; one without a person leaves the topic as it is."""
        about = (one for one in mentions if one.is_subject and is_of_main_clause(one) and not one.is_side)
        told = {one.entity.text: one.entity for one in about}
        people = [entity for entity in told.values() if entity.kind == "person" and entity.number == 1]  # not "the critics"
        if not people:
            return
        is_same = self.topic is not None and [one.text for one in people] == [self.topic.text]
        self.told_of_topic = self.told_of_topic + 1 if is_same else 1
        self.topic = people[0] if len(people) == 1 and people[0].is_named else None
