"""What "it", "its", "they" and "them" mean, of what a text has told of before."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import attrs

from timeline.events.description.binding import is_said_by
from timeline.events.description.entities import Entity
from timeline.events.description.mentions import Mention, is_cut, is_in_clause, is_of_main_clause, may_stand, tells_last
from timeline.events.parsing.arcs import NOUN_SUBJECTS, subject_of
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_words = lists("reference")


def thing_meant(pronoun: Token, levels: list[list[Mention]], number: int) -> Entity | None:
    """The one subject or object of that number in the nearest sentence that has any."""
    is_done_to = number > 1 and pronoun.dep_ == "nsubjpass"
    for level in levels:
        if is_done_to and any(one.head.dep_ == "dobj" and one.entity.number == number for one in level):
            return None  # "the police seized eleven prints; | they | were returned"
        fitting = [m for m in level if may_stand(m, number) and is_of_number(m, number) and not m.is_side]
        fitting = [m for m in fitting if number > 1 or m.entity.kind != "person"]
        teams = [m for m in fitting if m.entity.number == 1 and is_of_main_clause(m)]
        if number > 1 and len({one.entity.text for one in teams}) == 1:
            return teams[0].entity  # "Vale were saved when fans raised the money. | They | sold the ground"
        if fitting:
            is_one = len({mention.entity.text for mention in fitting}) == 1
            return fitting[0].entity if is_one and (number > 1 or any(map(is_of_main_clause, fitting))) else None
        if number > 1 and any(mention.entity.number == number for mention in level):
            return None  # several of something were just told of
    return None


def is_of_number(mention: Mention, number: int) -> bool:
    """Whether a mention is of so many, or is a team told of as many: "Vale | were saved in May. They sold the ground"."""
    if number == 1 or mention.entity.number > 1 or not mention.is_subject or mention.entity.kind == "person":
        return mention.entity.number == number
    if any(child.dep_ == "conj" for child in mention.head.rights):
        return False  # "Norland and Sudland"
    verb = mention.head.head
    verbs = [verb, *(child for child in verb.rights if child.dep_ == "conj" and all(one.dep_ != "nsubj" for one in child.lefts))]
    forms = (form for one in verbs for form in (one, *one.lefts) if form is one or form.dep_ in ("aux", "auxpass"))
    return mention.entity.is_named and any(form.lower_ in ("were", "are", "have") or form.tag_ == "VBP" for form in forms)


def groups_before(levels: list[list[Mention]]) -> list[Mention]:
    """The subjects that "they" may be though each is one, where nothing else there is several: "the family", "the band"."""
    for level in levels:
        if any(one.entity.number > 1 for one in level):
            return []
        groups = [one for one in level if one.is_subject and not one.entity.is_named and is_many_in_one(one.entity)]
        if groups:
            return groups
    return []


def is_many_in_one(entity: Entity) -> bool:
    """Whether an entity is one of many persons: "the family", "the government"."""
    last = entity.last_word.lower()
    return entity.kind != "person" and (load_vocabulary().is_body(last) or last in _words("groups"))


def group_of(before: list[list[Mention]]) -> Entity | None:
    """The band, club or firm that the sentence before is about: "The club was formed by bakers. | Their | ground opened"."""
    about = [one for level in before[:1] for one in level if one.is_subject and is_of_main_clause(one) and not one.is_side]
    groups = {one.entity.text: one.entity for one in about}
    entity = next(iter(groups.values()), None)
    return entity if len(groups) == 1 and entity is not None and entity.number == 1 and may_own(entity, 2) else None


def couple_of_companions(pronoun: Token, before: list[list[Mention]]) -> Entity | None:
    """Who went with whom: "Moe set out with three companions. | They | reached the lake"; two parties told of as one."""
    mentions = [one for level in before for one in level]
    for one in mentions:
        verb = one.head.head
        is_led = one.head.dep_ == "nsubj" and verb.dep_ == "ROOT" and one.entity.kind != "thing" and one.entity.number == 1
        withs = [noun for link in verb.rights if link.lower_ == "with" for noun in link.rights] if is_led else []
        those = [other.entity for other in mentions if other.head in withs and other.entity.number > 1 and other.entity.text]
        if those and load_vocabulary().is_person(withs[-1].lemma_) and pronoun.dep_ == "nsubj":
            return Entity(f"{one.entity.text} and {those[0].text}", "thing", None, 2)
    return None


def group_meant(pronoun: Token, groups: list[Mention], levels: list[list[Mention]]) -> Entity | None:
    """The one such group, where its pronoun's verb has one form for one and many: "the band came, and | they | played".

    A company may be another than those who were told of: "farmers fought the firm. The firm won, and | they | left".
    """
    verb = pronoun.head
    has_several = any(one.entity.number > 1 for level in levels for one in level)
    if has_several and groups[0].entity.last_word.lower() not in _words("groups"):
        return None
    forms = [verb, *(child for child in verb.lefts if child.dep_ in ("aux", "auxpass"))]
    is_plural = any(form.lower_ in ("are", "were", "have", "do") or form.tag_ == "VBP" for form in forms)
    is_one = len(groups) == 1 and not is_cut(groups[0]) and bool(groups[0].entity.text)
    return groups[0].entity if is_one and not is_plural and pronoun.dep_ == "nsubj" else None


def teller_meant(pronoun: Token, mentions: list[Mention]) -> Entity | None:
    """Whose claim a pronoun stands in: "signals from Norland that | it | wants talks", "the army's claim that it won"."""
    that = next((child for child in pronoun.head.lefts if child.lower_ == "that" and child.dep_ == "mark"), None)
    if that is None or that.i == 0 or pronoun.dep_ not in NOUN_SUBJECTS:
        return None
    before = that.nbor(-1)  # the parser may hang the clause on the verb
    is_by = before.dep_ == "pobj" and before.head.lower_ in ("from", "by") and before.head.head.pos_ == "NOUN"
    owners = (child for child in before.lefts if child.dep_ == "poss" and pronoun.head.head is before)
    teller = before if is_by else next(owners, None)
    found = [one for one in mentions if one.head is teller and one.entity.kind != "person" and one.entity.number == 1]
    return found[0].entity if len(found) == 1 and found[0].entity.text else None


def teller_told_of(pronoun: Token, mentions: list[Mention], before: list[list[Mention]]) -> Entity | None:
    """The body that tells of itself after what it tells, where no other was told of: "The fund sold a stake, | it | said"."""
    words, verb = load_vocabulary(), pronoun.head
    if pronoun.lower_ != "it" or pronoun.dep_ != "nsubj" or verb.lemma_ not in words.words("verb", "reporting"):
        return None
    if any(one.entity.number == 1 and one.entity.kind != "person" for level in before for one in level):
        return None
    about = [one for one in mentions if one.head.dep_ in NOUN_SUBJECTS and one.head.head.head is pronoun.head]
    about = [one for one in about if is_said_by(one.head, pronoun)]
    tellers = [one.entity for one in about if one.entity.number == 1 and one.entity.kind != "person" and one.entity.text]
    is_one = len(about) == len(tellers) == 1  # "the deal is off, it said": of nothing that tells
    return tellers[0] if is_one and (tellers[0].is_named or words.is_body(tellers[0].last_word.lower())) else None


def owner_of_figure(before: list[list[Mention]]) -> Entity | None:
    """Whose record or economy the sentence before is about: "Norland's record is poor. | Its | last win came in May"."""
    subjects = [one.head for level in before for one in level if one.is_subject and is_of_main_clause(one)]
    if len(subjects) != 1 or subjects[0].lemma_ not in _words("figures_of_owners"):
        return None
    owner = next((child for child in subjects[0].lefts if child.dep_ == "poss" and child.pos_ == "PROPN"), None)
    owners = (one.entity for level in before for one in level if one.head is owner)
    return next((entity for entity in owners if entity.kind != "person" and entity.number == 1), None)


def text_going_on(pronoun: Token, before: list[list[Mention]]) -> Entity | None:
    """The text that the sentence before is about, and that tells more: "The report blamed Marl. None left, | it | said"."""
    is_told = pronoun.lower_ == "it" and pronoun.dep_ == "nsubj"
    if not is_told or pronoun.head.lemma_ not in load_vocabulary().words("verb", "reporting"):
        return None
    about = [one.entity for level in before for one in level if one.is_subject and is_of_main_clause(one)]
    is_one = len({entity.text for entity in about}) == 1
    return about[0] if is_one and about[0].number == 1 and about[0].text and tells_itself(about[0]) else None


def tells_itself(entity: Entity) -> bool:
    """Whether a thing without a name is a text or an inquiry, that may say something: "the report", "the study"."""
    last, words = entity.last_word.lower(), load_vocabulary().tables["description"]
    return not entity.is_named and (last in words["statements"] or last in words["inquiries"])


def others_meant(others: Token, mentions: list[Mention]) -> str | None:
    """Of what kind some are that are only counted, beside as many of that kind: "killed nine people and hurt 350 | others"."""
    is_counted = others.lower_ == "others" and any(child.tag_ == "CD" for child in others.lefts) and not others.rights
    if not is_counted or others.head.dep_ != "conj":
        return None
    before = [one.head for one in mentions if one.head.head is others.head.head and one.head.dep_ in ("dobj", *NOUN_SUBJECTS)]
    counted = (noun for noun in before if noun.tag_ == "NNS" and any(child.tag_ == "CD" for child in noun.lefts))
    noun = next(counted, None)
    return None if noun is None else noun.text


def one_of_several(ordinal: Token, levels: list[list[Mention]]) -> str | None:
    """Which of the several things just told of: "two truces failed. | The first | held for nine days": "first truce"."""
    is_alone = ordinal.tag_ in ("JJ", "NN") and ordinal.dep_ in NOUN_SUBJECTS and [one.lower_ for one in ordinal.lefts] == ["the"]
    if not is_alone or ordinal.lower_ not in _words("ordinals"):
        return None
    for level in levels:
        several = {one.entity.text: one.head for one in level if one.entity.number > 1}
        if several:
            noun = next(iter(several.values()))
            is_plain = len(several) == 1 and noun.tag_ == "NNS" and all(child.dep_ != "conj" for child in noun.rights)
            return f"{ordinal.text} {noun.lemma_}" if is_plain else None
    return None


def thing_meant_again(pronoun: Token, mentions: list[Mention]) -> Entity | None:
    """What the same word means before in its sentence: "it said it would not pay what | it | had promised".

    Not who tells of himself: "Marl, which bought a mill and shut it, said | it | would pay".
    """
    saying = load_vocabulary().words("verb", "reporting")  # "it will be hard, it said, when | it | takes office"
    verb = pronoun.head
    teller = subject_of(verb.head) if verb.dep_ == "ccomp" and verb.head.lemma_ in saying and verb.i > verb.head.i else None
    tellers = [one.entity for one in mentions if teller is not None and one.head is teller and one.entity.number == 1]
    if pronoun.dep_ in NOUN_SUBJECTS and tellers and tellers[0].kind != "person" and tellers[0].text:
        return tellers[0]
    same = (mention for mention in reversed(mentions) if mention.head.lower_ == pronoun.lower_)
    return next((mention.entity for mention in same if mention.head.head.lemma_ not in saying), None)


def is_means_of(noun: Token, pronoun: Token) -> bool:
    """Whether something is by what another does: "by a | contract | of 3 May it engaged a haulier"."""
    link = noun.head
    is_before = noun.dep_ == "pobj" and link.lower_ in ("by", "under") and link.i < pronoun.i
    return is_before and pronoun.dep_ == "nsubj" and link.head is pronoun.head


def subject_before(before: list[list[Mention]]) -> Entity | None:
    """What the sentence before is about, where that is a thing and no other is brought up: "The club won. | Its | coach left"."""
    things = [
        one for level in before for one in level if one.entity.number == 1 and one.entity.kind != "person" and not one.is_side
    ]
    things = [one for one in things if one.entity.text.lower() not in _words("results")]  # "Revenue fell. | Its | shares dropped"
    if len({one.entity.text for one in things}) == 1:
        return things[0].entity if things[0].is_subject else None
    about = [one for one in things if one.is_subject and is_of_main_clause(one) and not tells_last(one)]
    about = [one for one in about if one.head.head.dep_ == "ROOT" or _is_joined(one) or any(map(tells_last, things))]
    about = about[-1:] if about and _is_joined(about[-1]) else about  # "the club lost, and the stand burned. | It | was rebuilt"
    others = [one for one in things if one not in about and not is_in_clause(one.head)]
    is_new = any(
        one.head.dep_ == "dobj" or child.lower_ in ("a", "an") for one in others for child in (one.head, *one.head.lefts)
    )
    if len(about) != 1 or is_new or is_cut(about[0]):
        return None
    [one] = about
    is_owner = one.entity.is_named or any(child.dep_ in ("det", "poss") for child in one.head.lefts)  # not "rain"
    return one.entity if is_owner and not load_vocabulary().is_event(one.head.lemma_) else None


def goes_over_to_person(mention: Mention, things: list[Mention]) -> bool:
    """Whether a sentence goes on to what a person did to another thing: "a fall ended it, but she never sold her cello"."""
    joined = (child for child in mention.head.head.rights if child.dep_ == "conj")
    by_person = (one for one in joined if any(word.lower_ in ("he", "she") for word in one.lefts))
    return any(thing.head.i > one.i for one in by_person for thing in things)


def _is_joined(mention: Mention) -> bool:
    """Whether a subject is that of a clause joined to the main one."""
    verb = mention.head.head
    return verb.dep_ == "conj" and verb.head.dep_ == "ROOT" and mention.head.dep_ in NOUN_SUBJECTS


def subject_beside(pronoun: Token, mentions: list[Mention]) -> Entity | None:
    """What the clause joined before is about: "a board was set up to watch the line, but | it | was dissolved"."""
    before = pronoun.head.head
    if pronoun.lower_ != "it" or pronoun.head.dep_ != "conj" or pronoun.dep_ not in NOUN_SUBJECTS:
        return None
    about = [
        one.entity
        for one in mentions
        if one.is_subject and one.head.head is before and one.entity.number == 1 and not one.is_side
    ]
    has_object = any(child.dep_ == "dobj" for child in before.rights)  # "the airline told the plane to land and it did"
    is_thing = len(about) == 1 and about[0].kind != "person" and bool(about[0].text)
    if is_thing and pronoun.head.lemma_ in _words("befalling") and load_vocabulary().is_body(about[0].last_word.lower()):
        return None  # "the panel found no fault, and | it | resumed"
    return about[0] if is_thing and not has_object and not load_vocabulary().is_event(about[0].last_word) else None


def subject_within(pronoun: Token, mentions: list[Mention]) -> Entity | None:
    """What the told clause is about whose time it tells: "police knew what the girls wore when | they | vanished"."""
    clause, over = pronoun.head, pronoun.head.head
    is_time = clause.dep_ == "advcl" and any(child.lower_ in ("when", "before", "after", "while") for child in clause.lefts)
    if pronoun.lower_ != "they" or pronoun.dep_ not in NOUN_SUBJECTS or not is_time or over.dep_ != "ccomp":
        return None
    about = [one.entity for one in mentions if one.is_subject and one.head.head is over and one.entity.number > 1]
    return about[0] if len(about) == 1 and about[0].text else None


def owner_over(pronoun: Token, mentions: list[Mention]) -> Entity | None:
    """The body that did what a clause tells of a thing of its clause: "Marl is mending the mill | it | bought in May"."""
    clause = pronoun.head
    over = next((place for place in clause.head.ancestors if place.pos_ in ("VERB", "AUX")), clause)
    is_of_thing = pronoun.lower_ == "it" and pronoun.dep_ == "nsubj" and clause.dep_ == "relcl" and over.i < pronoun.i
    if not is_of_thing or any(child.lower_ in ("which", "that", "who") for child in clause.lefts):
        return None
    subject = subject_of(over)
    about = [one.entity for one in mentions if one.head is subject and one.entity.is_named]
    return about[0] if about and about[0].number == 1 and about[0].kind != "person" else None


def team_named(mentions: list[Mention]) -> Entity | None:
    """The one team that a sentence names besides persons: of "he played for Lund and became | their | manager", Lund."""
    teams = {one.entity.text: one.entity for one in mentions if one.entity.is_named and one.entity.kind != "person"}
    return next(iter(teams.values())) if len(teams) == 1 else None


def team_over(pronoun: Token, mentions: list[Mention]) -> Entity | None:
    """The one body over the clause that tells of it as of many: "Vale can ensure | they | stay up", "Vale won, but they fear"."""
    verb, over = pronoun.head, pronoun.head.head
    is_under = pronoun.lower_ == "they" and pronoun.dep_ == "nsubj" and verb.dep_ in ("ccomp", "conj") and over.i < pronoun.i
    if not is_under or any(one.entity.number > 1 for one in mentions):
        return None
    about = [one.entity for one in mentions if one.is_subject and one.head.head is over and one.entity.kind != "person"]
    is_body = len(about) == 1 and bool(about[0].text) and (about[0].is_named or is_many_in_one(about[0]))
    return about[0] if is_body else None


def planner_meant(pronoun: Token, before: list[list[Mention]]) -> Entity | None:
    """Who the sentence before is about, where a pronoun stands for one that thinks or acts: "The firm cut jobs. | It plans"."""
    words, verb = load_vocabulary(), pronoun.head
    thinks = any(verb.lemma_ in words.words("verb", name) for name in ("i_state", "reporting"))
    if pronoun.lower_ != "it" or verb.dep_ != "ROOT" or not thinks:
        return None
    about = [one for level in before[:1] for one in level if one.head.dep_ == "nsubj" and one.head.head.dep_ == "ROOT"]
    return about[0].entity if len(about) == 1 and about[0].entity.number == 1 and about[0].entity.kind != "person" else None


def body_of(person: Token, mentions: list[Mention]) -> Mention | None:
    """For whom somebody speaks: of "a commander of the Front", the Front."""
    bodies = {noun for link in person.rights if link.lower_ in ("for", "of") for noun in link.rights}
    found = [one for one in mentions if one.head in bodies and one.entity.kind != "person"]
    return found[0] if len(found) == 1 else None


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


def subject_over_when(pronoun: Token, mentions: list[Mention]) -> Entity | None:
    """Of what a "when" tells more: "the site lay derelict until 2015, when | it | was bought": the site."""
    clause = pronoun.head
    is_when = clause.dep_ in ("relcl", "advcl") and clause.left_edge.lower_ == "when"
    if pronoun.dep_ != "nsubjpass" or pronoun.lower_ != "it" or not is_when:
        return None
    over = next((place for place in clause.ancestors if place.pos_ in ("VERB", "AUX")), None)
    about = [one for one in mentions if over is not None and one.head.head is over and one.head.dep_ in NOUN_SUBJECTS]
    fits = len(about) == 1 and about[0].entity.kind != "person" and about[0].entity.number == 1
    return about[0].entity if fits and about[0].entity.text and over is not None and over.i < clause.i else None


def subject_over_as(pronoun: Token, mentions: list[Mention]) -> Entity | None:
    """Whose lot an "as" tells more of: "said that Norway faces a hard task as | it | takes over the chair": Norway."""
    clause, over = pronoun.head, pronoun.head.head
    is_as = clause.dep_ == "advcl" and any(child.lower_ == "as" and child.i == pronoun.i - 1 for child in clause.lefts)
    if pronoun.lower_ != "it" or pronoun.dep_ != "nsubj" or not is_as or over.dep_ != "ccomp" or over.i > clause.i:
        return None
    about = [one.entity for one in mentions if one.head.head is over and one.head.dep_ in NOUN_SUBJECTS]
    return about[0] if len(about) == 1 and about[0].is_named and about[0].kind != "person" and about[0].number == 1 else None


def done_to_until(pronoun: Token, mentions: list[Mention]) -> Entity | None:
    """What something was done to until when: "worked on the first boat, the Elsa, until | it | was sunk": the boat."""
    clause, over = pronoun.head, pronoun.head.head
    is_until = pronoun.dep_ == "nsubjpass" and pronoun.nbor(-1).lower_ == "until" and clause.dep_ == "advcl"
    if pronoun.lower_ != "it" or not is_until or over.i > clause.i:
        return None
    about = [
        one.entity
        for one in mentions
        if over.i < one.head.i < clause.i and one.head.dep_ in ("dobj", "pobj") and one.head.head in (over, *over.rights)
    ]
    return about[0] if len(about) == 1 and about[0].kind == "thing" and about[0].number == 1 and about[0].text else None


def measured_since(pronoun: Token, mentions: list[Mention]) -> Entity | None:
    """Of what something is the most since it began: "the longest strike on the network since | it | opened": the network."""
    clause, over = pronoun.head, pronoun.head.head
    since = pronoun.nbor(-1)
    is_since = pronoun.lower_ == "it" and pronoun.dep_ in NOUN_SUBJECTS and since.lower_ == "since" and clause.dep_ == "advcl"
    most = (child for child in over.rights if child.dep_ == "attr" and any(word.tag_ == "JJS" for word in child.lefts))
    if (
        not is_since
        or clause.lemma_ not in ("open", "begin", "start", "found", "launch", "build", "establish")
        or next(most, None) is None
    ):
        return None
    beside = [one.entity for one in mentions if one.head is since.nbor(-1) and one.head.dep_ == "pobj"]
    return beside[0] if beside and beside[0].kind != "person" and beside[0].number == 1 and beside[0].text else None


def offered_before(pronoun: Token, mentions: list[Mention]) -> Entity | None:
    """What somebody was offered, and took or not: "was offered the post but declined | it"."""
    verb = pronoun.head
    offer = verb.head
    is_taken = pronoun.dep_ == "dobj" and verb.dep_ == "conj" and offer.lemma_ in ("offer", "give", "grant", "award", "promise")
    things = [one.entity for one in mentions if is_taken and one.head.head is offer and one.head.dep_ == "dobj"]
    return things[0] if len(things) == 1 and things[0].kind != "person" and things[0].text else None


def judged_before(pronoun: Token, mentions: list[Mention]) -> Entity | None:
    """To what something else was done before a semicolon: "they rejected the bill in May; | it | was not passed until June"."""
    verb = pronoun.head
    clause = next((child for child in verb.lefts if child.dep_ == "ccomp" and child.right_edge.nbor().text == ";"), None)
    if pronoun.dep_ != "nsubjpass" or clause is None:
        return None
    things = [one.entity for one in mentions if one.head.head is clause and one.head.dep_ in ("dobj", "nsubjpass")]
    return things[0] if len(things) == 1 and things[0].kind != "person" and things[0].number == 1 and things[0].text else None


def happening_going_on(pronoun: Token, before: list[list[Mention]]) -> Entity | None:
    """The event that the sentence before is about, of which this tells how long: "the walkout began. | It | is due to end"."""
    verb = pronoun.head
    under = [child for one in (verb, *verb.rights) for child in (one, *one.rights) if child.dep_ in ("xcomp", "ROOT")]
    if pronoun.dep_ not in NOUN_SUBJECTS or not any(one.lemma_ in _LASTING for one in under):
        return None
    about = [one for level in before for one in level if one.is_subject and is_of_main_clause(one) and one.entity.number == 1]
    is_one = len(about) == 1 and about[0].entity.kind == "thing" and bool(about[0].entity.text)
    return about[0].entity if is_one and load_vocabulary().is_event(about[0].head.lemma_) else None


_LASTING = ("end", "begin", "start", "last", "finish", "continue", "conclude", "resume", "expire")


def is_struck_by(pronoun: Token, mention: Mention) -> bool:
    """Whether what a storm or a fire did is told, and not of what is its own: "destroyed | its | camp", not "its path"."""
    is_blow = mention.head.lemma_ in load_vocabulary().words("link", "sudden") and mention.head.head.dep_ == "advcl"
    return is_blow and pronoun.head.lemma_ not in ("path", "wake", "course", "toll", "victim", "peak", "force", "way", "eye")


def is_over_blow(mention: Mention, blow: Mention) -> bool:
    """Whether a mention is the subject of the clause that a blow is told beside."""
    over = blow.head.head.head
    return mention.is_subject and mention.head.head is over and mention.entity.kind != "person"


def patient_before(pronoun: Token, mentions: list[Mention], number: int) -> Entity | None:
    """What a verb that a pronoun's verb is joined to was done to, where it is one thing, or several of a kind."""
    verb = pronoun.head
    if verb.pos_ != "VERB":
        return None
    if verb.dep_ == "relcl" and number == 1:  # "the claim was heard by a judge, who rejected | it", "owes its fort to Lee, who"
        over = verb.head.head.head if verb.head.dep_ == "pobj" else verb.head
        told = [one for one in mentions if one.head.dep_ in ("nsubjpass", "dobj") and one.head.head is over]
        return told[0].entity if len(told) == 1 and told[0].entity.kind != "person" and told[0].entity.text else None
    while verb.dep_ in ("conj", "advcl", "xcomp") and verb.head is not verb and verb.head.i < verb.i:
        verb = verb.head
        patients = [one for one in mentions if one.head.head is verb and one.head.dep_ in ("dobj", "nsubjpass")]
        if patients:
            fitting = [one for one in patients if one.entity.number == number and one.entity.text and one.head.dep_ != "conj"]
            is_fit = len(patients) == len(fitting) == 1 and (number > 1 or fitting[0].entity.kind != "person")
            return fitting[0].entity if is_fit else None
    return None


def counted_before(pronoun: Token, levels: list[list[Mention]]) -> Entity | None:
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
    has_own = entity.is_named or "'s " in entity.text or entity.first_word in ("the", "these", "those")
    return entity if has_own else attrs.evolve(entity, text=f"the {entity.text}")
