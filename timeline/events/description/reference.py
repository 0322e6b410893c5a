"""Whom short names and pronouns mean: "Carstens" for "Roger Carstens", "she" for the one woman just named.

A fold over the sentences of a text. A short name takes the fuller one told earlier, if there is one such. A pronoun takes
what fits it in number and gender and stands nearest, if one thing does; otherwise it stays as it is. Nearness is the
clause before it in its sentence, then the sentence before, and for persons one more (after Hobbs, 1978, much reduced).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import attrs

from timeline.events.description.binding import (
    binds,
    is_done_to_persons,
    is_said_by,
    is_spoken_of,
    means_nothing,
    names_below,
    reports_beside,
    shows,
    speaking,
    speaks,
)
from timeline.events.description.entities import Entity, Names, described, gender_of, is_inside_name
from timeline.events.grammar.subjects import find_subject
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Doc, Span, Token

_PRONOUNS = {  # gender, or None for things; and number
    "he": ("male", 1),
    "him": ("male", 1),
    "his": ("male", 1),
    "she": ("female", 1),
    "her": ("female", 1),
    "it": (None, 1),
    "they": (None, 2),
}
_POSSESSIVES = {"its": 1, "their": 2}
_OBJECTS = {"it": 1, "them": 2}
_SENTENCES_BACK = 2
_SENTENCES_OF_TOPIC = 2  # with one subject, before whoever they name besides is taken for a mere side figure
_SUBJECTS = ("nsubj", "nsubjpass")
_FEW_WORDS = 2
_words = lists("reference")


@attrs.frozen
class _Mention:
    entity: Entity
    head: Token

    @property
    def is_subject(self) -> bool:
        return self.head.dep_ in _SUBJECTS

    @property
    def is_argument(self) -> bool:
        return self.is_subject or self.head.dep_ == "dobj"

    @property
    def is_side(self) -> bool:
        """Whether somebody is told of as another's: "their daughter, Ida, was born"."""
        return any(child.tag_ == "PRP$" for child in self.head.lefts)


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
        return " " in meant or gender_of(meant) is not None


class Cast:
    """Who has been told of so far, over all parts of a text."""

    def __init__(self) -> None:
        self.names = Names()
        self.recent: list[list[_Mention]] = []
        self.short_names: dict[int, str] = {}
        self.pronouns: dict[int, str] = {}
        self.persons: set[int] = set()
        self.topic: Entity | None = None  # whom the last sentences are about, and how many in a row
        self.told_of_topic = 0
        self.speakers: Mapping[int, Token | None] = {}
        self.ships: dict[str, Entity] = {}
        self.called: dict[str, set[str]] = {}

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
        mentions: list[_Mention] = []
        for token in sentence:
            if token.i in time_tokens:
                continue
            if token.pos_ == "PRON" and token.lower_ in _OBJECTS and token.dep_ in ("dobj", "pobj"):
                self._read_object(token, mentions)
            elif token.pos_ == "PRON" and token.lower_ in _PRONOUNS:
                self._read_pronoun(token, mentions)
            elif token.pos_ == "PRON" and token.lower_ in _POSSESSIVES:
                self._read_possessive(token, mentions)
            elif token.pos_ in ("PROPN", "NOUN") and token.text[0].isalpha() and not is_inside_name(token):
                entity = self._entity(token, time_tokens)
                if entity is not None and entity.kind == "person":
                    self.persons.add(token.i)
                self._note_ship(token, mentions)
                if entity is not None and _is_aside(token, mentions):
                    self._name_mention(entity, token, mentions)
                elif entity is not None:
                    mentions.append(_Mention(entity, token))
                    mentions.extend(_together(entity, token))
        self._follow_topic(mentions)
        self.recent = [mentions, *self.recent[: _SENTENCES_BACK - 1]]

    def _entity(self, token: Token, time_tokens: frozenset[int]) -> Entity | None:
        is_name = token.pos_ == "PROPN" or (token.is_sent_start and self.names.has_person(token.text))  # "Moe left"
        if not is_name or token.is_lower:
            return described(token, self.pronouns, time_tokens)
        entity, written = self.names.read(token, time_tokens)
        self.short_names.update(written)
        return entity

    def _read_pronoun(self, pronoun: Token, mentions: list[_Mention]) -> None:
        gender, number = _PRONOUNS[pronoun.lower_]
        if means_nothing(pronoun) or (gender is None and pronoun.dep_ not in _SUBJECTS):
            return
        barred = {mention.entity.text for mention in mentions if binds(mention.head, pronoun)}
        speaker = self.speakers.get(pronoun.i)
        if speaker is not None and _PRONOUNS.get(speaker.lower_, (None, 1))[0] == gender is not None:
            return  # '"He was brave," he said': two men
        if speaker is not None:  # '"It was planned," the agency said'
            barred |= self.names.of_surname(speaker.text)
        if gender is not None and is_spoken_of(pronoun):
            barred |= {one.entity.text for level in (mentions, *self.recent) for one in level if speaks(one.head)}
        if pronoun.dep_ == "dobj":
            barred |= {one.entity.text for one in mentions if reports_beside(one.head)}
        for name in names_below(pronoun):
            barred |= self.names.of_surname(name)
        mentions_before = [one for one in mentions if not _is_of_opening(one.head, pronoun)]
        said = {id(one) for one in mentions if is_said_by(one.head, pronoun)}
        here = [mention for mention in mentions_before if id(mention) not in said]
        barred |= {one.entity.text for one in mentions if id(one) in said and one.entity.is_named}  # nobody tells so of himself
        barred |= {one.entity.text for one in mentions if shows(one.head, pronoun)}
        recent = [[one for one in level if not (one.is_side and self._has_other(one.entity, gender))] for level in self.recent]
        levels = [[mention for mention in level if mention.entity.text not in barred] for level in (here, *recent)]
        if is_done_to_persons(pronoun):
            levels = [[mention for mention in level if mention.entity.kind == "person"] for level in levels]
        if pronoun.dep_ == "dobj" and (patients := _people_before(pronoun, here)):  # "detained a man but did not charge him"
            if len(patients) == 1 and _may_be(patients[0], gender or ""):
                self._resolve(pronoun, patients[0], mentions)
            return
        entity = _speaker_meant(pronoun, here, gender) or _couple_meant(pronoun, self.recent[:1])
        if entity is None and gender is None:
            entity = _thing_meant(levels[:2], number) or _thing_meant_again(pronoun, here) or _planner_meant(pronoun, levels[1:])
            is_main = pronoun.lower_ == "it" and pronoun.head.dep_ == "ROOT" and not here
            entity = entity or (_subject_before(levels[1:2]) if is_main else _subject_beside(pronoun, here))
        elif entity is None and gender is not None:
            entity = _person_meant(levels, gender) or self._only_one(levels, gender) or self._topic_meant(pronoun, here, gender)
            entity = None if entity is not None and entity.text in barred else entity
        is_alone = all(one.entity.kind != "person" for one in here)
        if entity is None and gender == "female" and is_alone and (ship := self._only_ship()) is not None:
            self._resolve(pronoun, ship, mentions)
            return
        entity = None if entity is None else speaking(entity, pronoun)  # "profit rose. Sales grew, | it | added"
        if entity is not None:
            self._resolve(pronoun, entity if gender is None else self.names.learn(entity, gender), mentions)

    def _has_other(self, entity: Entity, gender: str | None) -> bool:
        """Whether somebody else of that gender was told of."""
        return gender is not None and any(
            one.kind == "person" and one.gender == gender and one.text != entity.text for one in self.names.known.values()
        )

    def _only_ship(self) -> Entity | None:
        """The one ship of a text that tells of no woman: she is its "she"."""
        has_woman = any(one.gender == "female" and one.kind != "thing" for one in self.names.known.values())
        return next(iter(self.ships.values())) if len(self.ships) == 1 and not has_woman else None

    def _note_ship(self, token: Token, mentions: list[_Mention]) -> None:
        """Take in a name that is a ship's: "the steamer Aurora", "the Aurora, a steamer", "the Aurora was a steamer"."""
        if token.pos_ == "PROPN" and any(child.lower_ in _words("ships") for child in token.lefts):
            named = [self.names.known[name] for name in (token.text,) if name in self.names.known]
        elif token.lower_ in _words("ships") and token.dep_ in ("appos", "attr"):
            over = token.head
            named = [one.entity for one in mentions if one.head is over or (one.head.head is over and one.is_subject)]
        else:
            return
        self.ships |= {one.text: attrs.evolve(one, article="the ", kind="thing") for one in named if one.is_named}

    def _name_mention(self, entity: Entity, token: Token, mentions: list[_Mention]) -> None:
        """Give a phrase the name that stands beside it: "a baker, Josef, left" tells of Josef."""
        is_one = all(child.dep_ != "conj" for child in token.rights)  # not of "a group, Ann Lee and Jan Moe, left"
        is_name = token.dep_ == "appos" and token.pos_ == "PROPN" and entity.is_named and is_one
        for at, mention in enumerate(mentions):
            if is_name and mention.head == token.head and not mention.entity.is_named:
                gender = entity.gender or mention.entity.gender
                kind = "person" if entity.kind == "person" else mention.entity.kind  # "a rival, Ann Lee"
                mentions[at] = _Mention(attrs.evolve(entity, gender=gender, kind=kind), mention.head)
                self.called.setdefault(entity.text, set()).add(mention.head.lower_)
                if mention.head.lower_ in _words("ships"):  # "the expedition's ship, the Aurora"
                    self.ships[entity.text] = attrs.evolve(entity, article="the ", kind="thing")

    def _read_object(self, pronoun: Token, mentions: list[_Mention]) -> None:
        """What was done something to before, in the clause that goes on: "drew a map and submitted it"; "three of them sank"."""
        number = _OBJECTS[pronoun.lower_]
        if pronoun.dep_ == "dobj":
            entity = _patient_before(pronoun, mentions, number)
        else:
            entity = _counted_before(pronoun, [mentions, *self.recent[:1]])
        if entity is not None:
            self._resolve(pronoun, entity, mentions)

    def _only_one(self, levels: list[list[_Mention]], gender: str) -> Entity | None:
        """Whom a story is about: the one person of that gender whom it has named, where it has just told of nobody else."""
        if any(_may_be(mention.entity, gender) for level in levels for mention in level):
            return None
        return self.names.only_one(gender)

    def _topic_meant(self, pronoun: Token, here: list[_Mention], gender: str) -> Entity | None:
        """Whom the sentences before were about: a story goes on so, whoever else they name (Grosz, Joshi and Weinstein, 1995)."""
        topic = self.topic
        if topic is None or topic.gender != gender or self.told_of_topic < _SENTENCES_OF_TOPIC:
            return None
        is_alone = all(one.entity.text == topic.text for one in here if _may_be(one.entity, gender))
        return topic if is_alone and (pronoun.dep_ in (*_SUBJECTS, "dobj") or pronoun.tag_ == "PRP$") else None

    def _follow_topic(self, mentions: list[_Mention]) -> None:
        """Whom the main clauses of a sentence have for their subject; one without a person leaves the topic as it is."""
        about = (one for one in mentions if one.is_subject and _is_of_main_clause(one) and not one.is_side)
        told = {one.entity.text: one.entity for one in about}
        people = [entity for entity in told.values() if entity.kind == "person"]
        if not people:
            return
        is_same = self.topic is not None and [one.text for one in people] == [self.topic.text]
        self.told_of_topic = self.told_of_topic + 1 if is_same else 1
        self.topic = people[0] if len(people) == 1 and people[0].is_named else None

    def _read_possessive(self, pronoun: Token, mentions: list[_Mention]) -> None:
        """ "The dollar rose after its drop": what the subject over it names, where it fits in number."""
        verbs = (place for place in pronoun.ancestors if place.pos_ in ("VERB", "AUX"))
        subjects = (child for verb in verbs for child in verb.children if child.dep_ in _SUBJECTS and child.i < pronoun.i)
        subject = next(subjects, None)
        done = (noun for noun in pronoun.ancestors if noun.pos_ == "NOUN" and noun.i < pronoun.i)
        others = (child for noun in done for child in noun.rights if child.lower_ == "by" and child.i < pronoun.i)
        if not all(child.is_ancestor(pronoun) for child in others):
            return  # "the meeting is a step by the army in its efforts"
        number = _POSSESSIVES[pronoun.lower_]
        entity: Entity | None = None
        if pronoun.head.dep_ in _SUBJECTS and pronoun.head.head.dep_ == "ROOT" and not mentions:
            entity = _subject_before(self.recent[:1]) if number == 1 else None
        else:
            mention = next((mention for mention in mentions if mention.head == subject), None)
            if mention is not None and mention.entity.kind == "person" and number == 1:
                mention = _body_of(mention.head, mentions)
            if mention is not None and not _is_cut(mention) and mention.entity.number == number:
                entity = mention.entity if number > 1 or mention.entity.kind != "person" else None
        if entity is not None:
            self._resolve(pronoun, entity, mentions)

    def _resolve(self, pronoun: Token, entity: Entity, mentions: list[_Mention]) -> None:
        mentions.append(_Mention(entity, pronoun))
        if not entity.text:
            return
        is_many = entity.text.endswith("s") and (entity.number > 1 or bool(entity.article))  # "the United States' army"
        is_owner = pronoun.tag_ == "PRP$" and pronoun.dep_ == "poss"  # not in "named after | her | two years later"
        ending = "" if not is_owner else "'" if is_many else "'s"
        self.pronouns[pronoun.i] = entity.article + entity.text + ending


def _speaker_meant(pronoun: Token, mentions: list[_Mention], gender: str | None) -> Entity | None:
    """Who says something of himself: of "the envoy said he left", the envoy; of "a spokesman for the bank said it", the bank."""
    subject = pronoun.head if pronoun.tag_ == "PRP$" else pronoun  # "the doctor said her team left"
    said = subject.head
    while said.dep_ == "conj" and said.head.i < said.i:
        said = said.head
    over = said.head
    is_said = said.dep_ == "ccomp" and subject.dep_ in _SUBJECTS and over.i < pronoun.i
    if not is_said or over.lemma_ not in load_vocabulary().words("verb", "reporting"):
        return None
    speaker = find_subject(over)
    if speaker is None or speaker.i > pronoun.i:
        return None
    if gender is None:
        bodies = (noun for link in speaker.rights if link.lower_ in ("for", "of") for noun in link.rights)
        body = next(bodies, None) if speaker.lemma_ in _words("spokespersons") and pronoun.lower_ == "it" else None
        return next((mention.entity for mention in mentions if body is not None and mention.head == body), None)
    fitting = [mention for mention in mentions if mention.entity.kind == "person" and _may_be(mention.entity, gender)]
    return fitting[0].entity if len(fitting) == 1 and fitting[0].head == speaker else None


def _subject_before(before: list[list[_Mention]]) -> Entity | None:
    """What the sentence before is about, where that is a thing and no other is brought up: "The club won. | Its | coach left"."""
    things = [one for level in before for one in level if one.entity.number == 1 and one.entity.kind != "person"]
    if len({one.entity.text for one in things}) == 1:
        return things[0].entity if things[0].is_subject else None
    about = [one for one in things if one.is_subject and one.head.head.dep_ == "ROOT"]
    others = [one for one in things if one not in about and not _is_in_clause(one.head)]
    is_new = any(
        one.head.dep_ == "dobj" or child.lower_ in ("a", "an") for one in others for child in (one.head, *one.head.lefts)
    )
    if len(about) != 1 or is_new or _is_cut(about[0]):
        return None
    [one] = about
    is_owner = one.entity.is_named or any(child.dep_ in ("det", "poss") for child in one.head.lefts)  # not "rain"
    return one.entity if is_owner and not load_vocabulary().is_event(one.head.lemma_) else None


def _is_in_clause(word: Token) -> bool:
    """Whether a word stands in a clause beside or within another."""
    return any(place.dep_ in ("advcl", "relcl", "acl") for place in (word, *word.ancestors))


def _body_of(person: Token, mentions: list[_Mention]) -> _Mention | None:
    """For whom somebody speaks: of "a commander of the Front", the Front."""
    bodies = {noun for link in person.rights if link.lower_ in ("for", "of") for noun in link.rights}
    found = [one for one in mentions if one.head in bodies and one.entity.kind != "person"]
    return found[0] if len(found) == 1 else None


def _patient_before(pronoun: Token, mentions: list[_Mention], number: int) -> Entity | None:
    """What a verb that a pronoun's verb is joined to was done to, where it is one thing, or several of a kind."""
    verb = pronoun.head
    if verb.pos_ != "VERB" or verb.lemma_ in _words("of_empty_it"):
        return None
    while verb.dep_ in ("conj", "advcl", "xcomp") and verb.head is not verb and verb.head.i < verb.i:
        verb = verb.head
        patients = [one for one in mentions if one.head.head is verb and one.head.dep_ in ("dobj", "nsubjpass")]
        if patients:
            fitting = [one for one in patients if one.entity.number == number and one.entity.text and one.head.dep_ != "conj"]
            is_fit = len(patients) == len(fitting) == 1 and (number > 1 or fitting[0].entity.kind != "person")
            return fitting[0].entity if is_fit else None
    return None


def _people_before(pronoun: Token, mentions: list[_Mention]) -> list[Entity]:
    """The persons to whom a verb before, that a pronoun's verb is joined to, did something."""
    verb = pronoun.head
    while verb.dep_ == "conj" and verb.head.pos_ == "VERB":
        verb = verb.head
        patients = [one for one in mentions if one.head.head is verb and one.head.dep_ in ("dobj", "nsubjpass")]
        if patients:
            return [one.entity for one in patients if one.entity.kind == "person" and one.entity.number == 1 and one.entity.text]
    return []


def _counted_before(pronoun: Token, levels: list[list[_Mention]]) -> Entity | None:
    """The only ones of whom some may be: "ordered the boats to be lowered, but three of | them | were smashed"."""
    of, counted = pronoun.head, pronoun.head.head
    if pronoun.lower_ != "them" or of.lower_ != "of" or counted.pos_ not in ("NUM", "DET", "ADJ", "PRON"):
        return None
    for level in levels:
        several = {one.entity.text: one.entity for one in level if one.entity.number > 1}
        if several:
            [entity, *others] = several.values()
            return _told_of_all(entity) if entity.text and not others else None
    return None


def _told_of_all(entity: Entity) -> Entity:
    """Several with their article: "one of the nine men", after "nine men"."""
    has_own = entity.is_named or "'s " in entity.text or entity.words[0] in ("the", "these", "those")
    return entity if has_own else attrs.evolve(entity, text=f"the {entity.text}")


def _is_of_opening(head: Token, pronoun: Token) -> bool:
    """Whether a phrase stands in what opens the clause of a subject: "Born in Lund, a clerk's daughter, | she | left"."""
    first = pronoun.head.lefts[0] if pronoun.head.lefts and pronoun.dep_ in _SUBJECTS else pronoun
    is_bare = all(child.dep_ not in (*_SUBJECTS, "aux", "auxpass", "mark") for child in first.lefts)
    is_participle = first.dep_ == "advcl" and first.tag_ in ("VBN", "VBG") and is_bare
    return is_participle and first.left_edge.i <= head.i < pronoun.i


def _subject_beside(pronoun: Token, mentions: list[_Mention]) -> Entity | None:
    """What the clause joined before is about: "a board was set up to watch the line, but | it | was dissolved"."""
    before = pronoun.head.head
    if pronoun.lower_ != "it" or pronoun.head.dep_ != "conj" or pronoun.dep_ not in _SUBJECTS:
        return None
    about = [one.entity for one in mentions if one.is_subject and one.head.head is before and one.entity.number == 1]
    has_object = any(child.dep_ == "dobj" for child in before.rights)  # "the airline told the plane to land and it did"
    is_thing = len(about) == 1 and about[0].kind != "person" and bool(about[0].text)
    return about[0] if is_thing and not has_object and not load_vocabulary().is_event(about[0].words[-1]) else None


def _thing_meant(levels: list[list[_Mention]], number: int) -> Entity | None:
    """The one subject or object of that number in the nearest sentence that has any."""
    for level in levels:
        fitting = [m for m in level if _may_stand(m, number) and m.entity.number == number]
        fitting = [m for m in fitting if number > 1 or m.entity.kind != "person"]
        if fitting:
            is_one = len({mention.entity.text for mention in fitting}) == 1
            return fitting[0].entity if is_one and (number > 1 or any(map(_is_of_main_clause, fitting))) else None
        if number > 1 and any(mention.entity.number == number for mention in level):
            return None  # several of something were just told of
    return None


def _thing_meant_again(pronoun: Token, mentions: list[_Mention]) -> Entity | None:
    """What the same word means before in its sentence: "it said it would not pay what | it | had promised"."""
    saying = load_vocabulary().words("verb", "reporting")  # "it will be hard, it said, when | it | takes office"
    same = (mention for mention in reversed(mentions) if mention.head.lower_ == pronoun.lower_)
    return next((mention.entity for mention in same if mention.head.head.lemma_ not in saying), None)


def _couple_meant(pronoun: Token, before: list[list[_Mention]]) -> Entity | None:
    """Who married: of "She met Jan Moe in May. | They married", the two persons of the sentence before."""
    if pronoun.lower_ != "they" or pronoun.head.lemma_ not in _words("of_two"):
        return None
    told = (one.entity for level in before for one in level)
    persons = dict.fromkeys(entity.text for entity in told if entity.is_named and entity.kind != "thing")
    match list(persons):
        case [one, other]:
            return Entity(f"{one} and {other}", "thing", None, 2)
        case _:
            return None


def _planner_meant(pronoun: Token, before: list[list[_Mention]]) -> Entity | None:
    """Who the sentence before is about, where a pronoun stands for one that thinks or acts: "The firm cut jobs. | It plans"."""
    words, verb = load_vocabulary(), pronoun.head
    thinks = any(verb.lemma_ in words.words("verb", name) for name in ("i_state", "reporting"))
    if pronoun.lower_ != "it" or verb.dep_ != "ROOT" or not thinks:
        return None
    about = [one for level in before[:1] for one in level if one.head.dep_ == "nsubj" and one.head.head.dep_ == "ROOT"]
    return about[0].entity if len(about) == 1 and about[0].entity.number == 1 and about[0].entity.kind != "person" else None


def _is_of_main_clause(mention: _Mention) -> bool:
    """Whether a sentence is about a thing: not what "when the depot burned down" tells beside it."""
    verb = mention.head.head
    while verb.dep_ in ("conj", "ccomp", "xcomp") and verb.head is not verb:
        verb = verb.head
    return verb.dep_ == "ROOT"


def _may_stand(mention: _Mention, number: int) -> bool:
    """Whether a pronoun of a number may take a mention: "they" only takes what a clause was about."""
    return mention.is_argument if number == 1 else mention.is_subject


def _person_meant(levels: list[list[_Mention]], gender: str) -> Entity | None:
    """The one person of that gender; of several, the one whose gender is known; else the one the sentence is about."""
    levels = [[mention for mention in level if _may_be(mention.entity, gender)] for level in levels]
    fitting = {mention.entity.text: mention for level in reversed(levels) for mention in level}
    certain = [mention for mention in fitting.values() if mention.entity.gender == gender]
    named = [mention for mention in certain if mention.entity.is_named]
    certain = named if len(named) == 1 else certain
    nearest = next((level for level in levels if level), [])
    if len(fitting) == 1:
        [mention] = fitting.values()
        is_sure = mention.entity.kind == "person" or (mention.is_subject and len(mention.entity.words) > 1)
        return mention.entity if is_sure else None
    arguments = {mention.entity.text: mention for mention in nearest if mention.is_argument and mention.entity.kind != "thing"}
    if len(certain) == 1:
        rivals = [one for one in arguments.values() if one.entity.is_named]
        if all(mention.entity.text != certain[0].entity.text for mention in levels[0]):  # "the officer said a trader told him"
            rivals += [mention for mention in levels[0] if mention.is_subject and mention.entity.kind == "person"]
        return None if any(one.entity.text != certain[0].entity.text for one in rivals) else certain[0].entity
    if len(arguments) == 1:  # a story goes on about whom it is about
        [mention] = arguments.values()
        return mention.entity if mention.is_subject and mention.entity.is_named else None
    return None


def _may_be(entity: Entity, gender: str) -> bool:
    return entity.number == 1 and entity.kind != "thing" and entity.gender in (gender, None)


def _is_cut(mention: _Mention) -> bool:
    """Whether what an entity is called leaves out what its phrase says: the Institute of "the Institute for Peace"."""
    is_whole = not any(child.dep_ == "prep" for child in mention.head.children)
    return not is_whole and len(mention.entity.words) < _FEW_WORDS


def _together(entity: Entity, head: Token) -> Iterator[_Mention]:
    """Two names joined: "Ann Lee and Jan Moe"."""
    joined = [child for child in head.children if child.dep_ == "conj"]
    if len(joined) == 1 and entity.is_named and joined[0].pos_ == "PROPN" and head.i < joined[0].i:
        text = "".join(token.text + token.whitespace_ for token in head.doc[head.i : joined[0].i + 1])
        yield _Mention(Entity(" ".join([*entity.words[:-1], text]), "thing", None, 2), head)


def _is_aside(token: Token, mentions: list[_Mention]) -> bool:
    """Whether a phrase says again whom the one before it names: "Ann Lee, the mayor"."""
    return token.dep_ in ("appos", "attr") and any(mention.head == token.head for mention in mentions)
