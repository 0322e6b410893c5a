"""What "it", "they" and "them" mean, of what a text has told of before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from timeline.events.parsing.arcs import NOUN_SUBJECTS, subject_of
from timeline.events.reference.binding import is_said_by
from timeline.events.reference.entity import Entity
from timeline.events.reference.mentions import Mention, is_cut, is_in_clause, is_of_main_clause, may_stand, tells_last
from timeline.events.reference.ranking import acts_as_one, told_of_all, tries, wants_body
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
        if number == 1 and wants_body(pronoun):  # "won a scholarship to Lund. | It | hired her"
            fitting = [m for m in fitting if acts_as_one(m.entity) or tells_itself(m.entity) or not m.entity.text]
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
    """The body that told the sentence before, too, or tells of itself after what it tells: "The fund sold a stake, | it | said".

    Of itself where no other was told of.
    """
    words, verb = load_vocabulary(), pronoun.head
    if pronoun.lower_ != "it" or pronoun.dep_ != "nsubj" or verb.lemma_ not in words.words("verb", "reporting"):
        return None
    reporting = words.words("verb", "reporting")
    last = before[0] if before and verb.dep_ in ("ROOT", "conj", "parataxis") else []
    again = [one.entity for one in last if one.head.dep_ == "nsubj" and one.head.head.lemma_ in reporting]
    if len(again) == 1 and again[0].number == 1 and again[0].kind != "person" and again[0].text:
        return again[0]  # "the coalition said. 'He led raids,' | it | said"
    if any(one.entity.number == 1 and one.entity.kind != "person" for level in before for one in level):
        return None
    about = [one for one in mentions if one.head.dep_ in NOUN_SUBJECTS and one.head.head.head is pronoun.head]
    about = [one for one in about if is_said_by(one.head, pronoun)]
    tellers = [one.entity for one in about if one.entity.number == 1 and one.entity.kind != "person" and one.entity.text]
    is_one = len(about) == len(tellers) == 1  # "the deal is off, it said": of nothing that tells
    return tellers[0] if is_one and (tellers[0].is_named or words.is_body(tellers[0].last_word.lower())) else None


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
    is_alone = ordinal.tag_ in ("JJ", "NN") and ordinal.dep_ in NOUN_SUBJECTS and len(ordinal.lefts) == 1
    is_named = any(child.dep_ == "appos" for child in ordinal.rights)  # "the first, a timber church, burned"
    if not is_alone or is_named or ordinal.lower_ not in _words("ordinals") or ordinal.left_edge.lower_ not in ("the", "a"):
        return None
    for level in levels:
        ranked = [one.head for one in level if any(child.lower_ in _words("ordinals") for child in one.head.lefts)]
        if ranked and ranked[-1].tag_ == "NN":  # "his first bill failed. | A second | passed"
            return f"{ordinal.text} {ranked[-1].lemma_}"
        if ordinal.left_edge.lower_ == "a":
            new = {one.head.lemma_ for one in level if any(child.lower_ in ("a", "an") for child in one.head.lefts)}
            if level is levels[0] and len(new) == 1:  # "winds prevented an attempt, and | a second | was abandoned"
                return f"{ordinal.text} {new.pop()}"
            continue
        several = {one.entity.text: one.head for one in level if one.entity.number > 1}
        if several:
            noun = next(iter(several.values()))
            is_plain = len(several) == 1 and noun.tag_ == "NNS" and all(child.dep_ != "conj" for child in noun.rights)
            return f"{ordinal.text} {noun.lemma_}" if is_plain else None
    return None


def another_one(one: Token, levels: list[list[Mention]]) -> str | None:
    """Of what kind another one is: "closed two of its plants. A new | one | opened in May": "plant"."""
    is_other = one.lower_ == "one" and one.dep_ in (*NOUN_SUBJECTS, "dobj") and any(child.dep_ == "amod" for child in one.lefts)
    is_told = is_other and one.left_edge.lower_ in ("a", "the") and all(child.lower_ != "of" for child in one.rights)
    for level in levels if is_told else ():
        things = {
            mention.head.lemma_: mention.head for mention in level if mention.entity.kind == "thing" and mention.head.is_lower
        }
        if one.head.lemma_ in ("occur", "happen", "follow", "erupt"):  # "an eruption is told in a book. A larger one occurred"
            events = [lemma for lemma in things if load_vocabulary().is_event(lemma)]
            return events[0] if len(events) == 1 else None
        several = [lemma for lemma, noun in things.items() if noun.tag_ == "NNS"]
        new = [lemma for lemma, noun in things.items() if any(child.lower_ in ("a", "an") for child in noun.lefts)]
        if several or new:
            kinds = several or new
            return kinds[0] if len(kinds) == 1 else None
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


def planner_meant(pronoun: Token, before: list[list[Mention]]) -> Entity | None:
    """Who the sentence before is about, where a pronoun stands for one that thinks or acts: "The firm cut jobs. | It plans"."""
    words, verb = load_vocabulary(), pronoun.head
    thinks = any(verb.lemma_ in words.words("verb", name) for name in ("i_state", "reporting"))
    if pronoun.lower_ != "it" or verb.dep_ != "ROOT" or not thinks:
        return None
    about = [one for level in before[:1] for one in level if one.head.dep_ == "nsubj" and one.head.head.dep_ == "ROOT"]
    return about[0].entity if len(about) == 1 and about[0].entity.number == 1 and about[0].entity.kind != "person" else None


def counted_before(pronoun: Token, levels: list[list[Mention]]) -> Entity | None:
    """The only ones of whom some may be: "ordered the boats to be lowered, but three of | them | were smashed"."""
    of, counted = pronoun.head, pronoun.head.head
    if pronoun.lower_ != "them" or of.lower_ != "of" or counted.pos_ not in ("NUM", "DET", "ADJ", "PRON"):
        return None
    for level in levels:
        several = {one.entity.text: one.entity for one in level if one.entity.number > 1}
        if several:
            [entity, *others] = several.values()
            return told_of_all(entity) if entity.text and not others else None
    return None


def is_where(mention: Mention, pronoun: Token) -> bool:
    """Whether a mention only says where somebody was, of which a verb tells nothing: "sailed to England. Lee mocked | it"."""
    head = mention.head
    is_place = head.dep_ == "pobj" and head.head.lower_ in ("in", "to", "from", "at", "near", "into") and mention.entity.is_named
    return is_place and head.head.head.pos_ == "VERB" and pronoun.head.lemma_ not in _words("done_to_places")


def released_before(pronoun: Token, before: list[list[Mention]]) -> Entity | None:
    """The new thing of the sentence before, of which is told what it is like: "Marl released a player. | It | has two keys"."""
    verb = pronoun.head
    is_like = verb.lemma_ in _words("told_of_products") or all(child.dep_ != "dobj" for child in verb.rights)
    is_told = verb.lemma_ in load_vocabulary().words("verb", "reporting") or tries(pronoun)
    is_told = is_told or verb.lemma_ in load_vocabulary().words("description", "changes")  # a share's price falls
    is_told = is_told or any(child.dep_ == "attr" for child in verb.rights)  # "it was the third arrest"
    if pronoun.lower_ != "it" or pronoun.dep_ != "nsubj" or not is_like or is_told:
        return None
    things = [one for level in before for one in level if one.head.dep_ == "dobj" and one.head.head.dep_ == "ROOT"]
    new = [one.entity for one in things if one.head.head.lemma_ in _words("releasing")]
    return attrs.evolve(new[0], kind="thing") if len(new) == 1 and new[0].number == 1 else None  # "a player" is no person
