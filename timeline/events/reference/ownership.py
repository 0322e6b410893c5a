"""Whose "its" and "their" are."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from timeline.events.grammar.subjects import find_subject
from timeline.events.grammar.verbs import governing_verb
from timeline.events.parsing.arcs import NOUN_SUBJECTS
from timeline.events.reference.entity import Entity
from timeline.events.reference.groups import is_many_in_one
from timeline.events.reference.mentions import Mention, is_of_main_clause
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_words = lists("reference")


def subject_over(possessive: Token) -> Token | None:
    """The subject before a possessive of a clause around it; of "which lost | its | games", what lost them."""
    for verb in possessive.ancestors:
        if verb.pos_ not in ("VERB", "AUX"):
            continue
        before = (child for child in verb.children if child.dep_ in NOUN_SUBJECTS and child.i < possessive.i)
        subject = next((child for child in before if not _is_part_of(possessive, child)), None)
        if subject is not None:
            return verb.head if verb.dep_ == "relcl" and subject.tag_ in ("WDT", "WP") else subject
    return None


def owner_of_aim(possessive: Token) -> Token | None:
    """Whose aim a possessive stands in: of "the defendant's application to amend | its | defence", the defendant."""
    aim = next((place for place in possessive.ancestors if place.pos_ == "VERB"), None)
    if aim is None or aim.dep_ != "acl" or aim.tag_ != "VB":
        return None
    return next((child for child in aim.head.lefts if child.dep_ == "poss" and child.pos_ != "PRON"), None)


def _is_part_of(possessive: Token, subject: Token) -> bool:
    """Whether a possessive stands within what a subject counts: "nine of | its | men"; not "the men and | their | boats"."""
    between = itertools.takewhile(lambda place: place is not subject, possessive.ancestors)
    return subject.is_ancestor(possessive) and all(place.dep_ != "conj" for place in between)


def is_done_by_others(possessive: Token) -> bool:
    """Whether somebody else stands between: "the meeting is a step by the army in | its | efforts"."""
    done = (noun for noun in possessive.ancestors if noun.pos_ == "NOUN" and noun.i < possessive.i)
    others = (child for noun in done for child in noun.rights if child.lower_ == "by" and child.i < possessive.i)
    return not all(child.is_ancestor(possessive) for child in others)


def owns_ahead(possessive: Token) -> bool:
    """Whether the owner may come after, as the thing that its clause is about: "in | its | judgment, the court found"."""
    verb = next((place for place in possessive.ancestors if place.pos_ in ("VERB", "AUX")), None)
    subjects = [] if verb is None else [child for child in verb.lefts if child.dep_ in NOUN_SUBJECTS]
    if any(subject.is_ancestor(possessive) for subject in subjects):
        return False
    later = [subject for subject in subjects if subject.i > possessive.i]
    return any(one.pos_ in ("NOUN", "PROPN") and not load_vocabulary().is_person(one.lemma_) for one in later)


def may_own(entity: Entity, number: int) -> bool:
    """Whether "its" or "their" may be an entity's; that of many in one may be theirs: "Porto Real changed | their | minds"."""
    if number == 1:
        is_result = entity.text.lower() in _words("results")  # "Revenue fell. | Its | shares dropped"
        return entity.number == 1 and entity.kind != "person" and not is_result
    are_many = is_many_in_one(entity) or (entity.is_named and entity.kind != "person")
    return entity.number == number or are_many


def owner_of_figure(before: list[list[Mention]]) -> Entity | None:
    """Whose record or economy the sentence before is about: "Norland's record is poor. | Its | last win came in May".

    Or in whom the shares were: "shares in the firm fell. | Its | chairman left".
    """
    subjects = [one.head for level in before for one in level if one.is_subject and is_of_main_clause(one)]
    if len(subjects) != 1 or subjects[0].lemma_ not in _words("figures_of_owners"):
        return None
    links = (child for child in subjects[0].rights if child.lower_ == "in" and subjects[0].lemma_ == "share")
    held = next((noun for link in links for noun in link.rights), None)
    owner = next((child for child in subjects[0].lefts if child.dep_ == "poss" and child.pos_ == "PROPN"), held)
    owners = (one.entity for level in before for one in level if one.head is owner)
    return next((entity for entity in owners if entity.kind != "person" and entity.number == 1), None)


def owner_of_staff(noun: Token, before: list[list[Mention]]) -> Entity | None:
    """Who is led, where the subject before is led by nobody: "a court closed Radio Lund. | Its | director fled"."""
    mentions = [one for level in before for one in level]
    is_by_office = any(one.is_subject and one.entity.last_word.lower() in _words("without_directors") for one in mentions)
    if noun.lemma_ not in _words("leaders") or not is_by_office:
        return None
    named = [one.entity for one in mentions if one.entity.is_named and one.entity.kind == "name" and one.entity.number == 1]
    return named[0] if len(named) == 1 else None


def group_of(before: list[list[Mention]]) -> Entity | None:
    """The band, club or firm that the sentence before is about: "The club was formed by bakers. | Their | ground opened"."""
    about = [one for level in before[:1] for one in level if one.is_subject and is_of_main_clause(one) and not one.is_side]
    groups = {one.entity.text: one.entity for one in about}
    entity = next(iter(groups.values()), None)
    is_group = entity is not None and (entity.number == 1 or entity.is_named)  # "The Croats refused. | Their | leader left"
    return entity if len(groups) == 1 and entity is not None and is_group and may_own(entity, 2) else None


def team_named(mentions: list[Mention]) -> Entity | None:
    """The one team that a sentence names besides persons: of "he played for Lund and became | their | manager", Lund."""
    teams = {one.entity.text: one.entity for one in mentions if one.entity.is_named and one.entity.kind != "person"}
    return next(iter(teams.values())) if len(teams) == 1 else None


def body_of(person: Token, mentions: list[Mention]) -> Mention | None:
    """For whom somebody speaks: of "a commander of the Front", the Front."""
    bodies = {noun for link in person.rights if link.lower_ in ("for", "of") for noun in link.rights}
    found = [one for one in mentions if one.head in bodies and one.entity.kind != "person"]
    return found[0] if len(found) == 1 else None


def is_struck_by(pronoun: Token, mention: Mention) -> bool:
    """Whether what a storm or a fire did is told, and not of what is its own: "destroyed | its | camp", not "its path"."""
    is_met = mention.head.dep_ in ("dobj", "pobj", "conj") and pronoun.lower_ == "its"  # "met a fire that shut | its | mill"
    is_within = is_met and mention.head.is_ancestor(pronoun)
    is_beside = mention.head.head.dep_ == "advcl" or is_within
    is_blow = mention.head.lemma_ in load_vocabulary().words("link", "sudden") and is_beside
    return is_blow and pronoun.head.lemma_ not in ("path", "wake", "course", "toll", "victim", "peak", "force", "way", "eye")


def is_over_blow(mention: Mention, blow: Mention) -> bool:
    """Whether a mention is the subject of the clause that a blow is told beside, or that tells who met it."""
    if mention.entity.kind == "person" or not mention.is_subject:
        return False
    if blow.head.head.dep_ == "advcl" and blow.is_subject:
        return mention.head.head is blow.head.head.head
    over = governing_verb(blow.head)
    return over is not None and find_subject(over) is mention.head


def is_of_other_side(pronoun: Token) -> bool:
    """Whether the diplomats are another country's: "Norland expelled | its | ambassador"."""
    verb = pronoun.head.head
    return pronoun.head.lemma_ in _words("diplomats") and verb.lemma_ in ("expel", "summon") and pronoun.head.dep_ == "dobj"


def other_side(pronoun: Token, mentions: list[Mention]) -> Entity | None:
    """The country whose diplomats are sent away, where that was told just before: "blamed Sutland and expelled | its | envoy"."""
    verb = pronoun.head.head
    before = verb.head if verb.dep_ == "conj" else None
    patients = [one.entity for one in mentions if one.head.dep_ == "dobj" and one.head.head is before]
    return patients[0] if len(patients) == 1 and patients[0].number == 1 and patients[0].kind != "person" else None
