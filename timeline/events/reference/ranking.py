"""Which thing told of before "it", "its", "they", "their" or "them" mean: the most salient that fits, where it leads clearly.

The weights are those of Lappin and Leass (1994), "An algorithm for pronominal anaphora resolution".
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import attrs

from timeline.events.parsing.arcs import NOUN_SUBJECTS
from timeline.events.reference.entity import Entity
from timeline.events.reference.groups import is_many_in_one
from timeline.events.reference.mentions import Mention, is_cut, is_of_main_clause, tells_last
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_RECENT = 100  # told of in the same sentence; half for each sentence further back, as all weights
_SUBJECT = 80
_OBJECT = 50
_OBLIQUE = 40
_HEAD = 80  # not within another phrase
_OUTSIDE = 50  # not within a clause beside its sentence's own
_PARALLEL = 35
_LEAD = 1.2  # how much the most salient must weigh against the next, where a pronoun is of what acts
_LEAD_OF_OTHERS = 1.25  # more than a subject has before an object: "the council bought the hall. It was pulled down"
_words = lists("reference")


def most_salient(pronoun: Token, levels: Sequence[Sequence[Mention]], number: int) -> Entity | None:
    """The thing that leads; `levels` has what is told of in the pronoun's sentence before it, then in those before."""
    if _tells_what_it_was(pronoun) or means_a_deed(pronoun):
        return None
    barred = {place.i for place in (*_subjects_over(pronoun), *pronoun.ancestors)}
    weights: dict[str, float] = defaultdict(float)
    told: dict[str, Mention] = {}
    in_main: set[str] = set()
    for back, level in enumerate(levels):
        for mention in level:
            is_mere_teller = tells_last(mention) and not (wants_body(pronoun) or does_something(pronoun))
            if mention.head.i not in barred and not is_mere_teller and _fits(pronoun, mention, number):
                weights[mention.entity.text] += _weight(mention, pronoun) / 2**back
                told.setdefault(mention.entity.text, mention)
                if not (back and _is_told_aside(mention.head)):
                    in_main.add(mention.entity.text)
    ranked = sorted(weights, key=weights.__getitem__, reverse=True)
    lead = _LEAD if _acts(pronoun) else _LEAD_OF_OTHERS
    if not ranked or not ranked[0] or (len(ranked) > 1 and weights[ranked[0]] < lead * weights[ranked[1]]):
        return None
    if ranked[0] not in in_main:  # an aside of a sentence before leads nothing
        return None
    first = told[ranked[0]]
    if is_cut(first) and first.head.pos_ != "PRON":
        is_mended = pronoun.lower_ == "them" and pronoun.head.lemma_ in _words("done_to_things")  # "patched | them"
        return told_of_all(first.entity) if is_mended else None
    return first.entity


def _is_told_aside(head: Token) -> bool:
    """Whether something is told of in a relative clause: "the council, which bought the | freehold | in 1958"."""
    return any(place.dep_ == "relcl" for place in (head, *head.ancestors))


def told_of_all(entity: Entity) -> Entity:
    """Several with their article: "one of the nine men", after "nine men"."""
    has_own = entity.is_named or "'s " in entity.text or entity.first_word in ("the", "these", "those")
    return entity if has_own else attrs.evolve(entity, text=f"the {entity.text}")


def _acts(pronoun: Token) -> bool:
    """Whether a pronoun tells who does something, not what something was done to, or befell."""
    verb = pronoun.head  # joined, it may be of either: "the airline told the plane to land, and | it | did"
    is_deed = verb.lemma_ not in _words("befalling") and not befalls_things(pronoun)
    return pronoun.dep_ == "nsubj" and verb.dep_ != "conj" and is_deed


def _tells_what_it_was(pronoun: Token) -> bool:
    """Whether an "it" stands for all that was told: "it was the worst accident since 1982"."""
    verb = pronoun.head
    proved = (child for child in verb.rights if verb.lemma_ == "prove" and child.dep_ in ("dobj", "oprd", "attr"))
    is_proved = any(child.lemma_ in _words("deeds_judged") for child in proved)  # "it proved the right decision"
    is_so = verb.lemma_ == "be" and any(child.dep_ == "attr" for child in verb.rights)
    return pronoun.dep_ == "nsubj" and (is_so or is_proved)


def means_a_deed(pronoun: Token) -> bool:
    """Whether an "it" stands for what somebody does or wants: "wanted to pull the tower down, but the bishop forbade | it"."""
    verb = pronoun.head.lemma_
    return pronoun.dep_ == "dobj" and (verb in _words("done_to_deeds") or verb in _words("of_empty_it"))


def _subjects_over(pronoun: Token) -> Iterator[Token]:
    """Who does what is done to an object: "the firm bought a rival and closed | it"; of whom nobody would say "it"."""
    if pronoun.dep_ in NOUN_SUBJECTS or pronoun.dep_ == "poss":
        return
    for place in pronoun.ancestors:
        subjects = [child for child in place.lefts if child.dep_ in NOUN_SUBJECTS]
        yield from subjects
        if subjects or place.dep_ not in ("conj", "xcomp", "prep", "pcomp", "advcl", "acl", "dobj"):
            return


def _fits(pronoun: Token, mention: Mention, number: int) -> bool:
    entity, head = mention.entity, mention.head
    if entity.number != number or (number == 1 and entity.kind == "person"):
        return False
    if pronoun.dep_ == "poss" and head.lower_ in _words("counted_things"):
        return False  # "it sold 900 copies. | Their | second record won"
    if number > 1 and entity.kind == "thing" and entity.text[:1].isdigit() and not _is_counted(pronoun, head):
        return False  # "588 million tons"
    if number == 1 and (head.lemma_ in _words("couples") or any(child.dep_ == "conj" for child in (head, *head.rights))):
        return False  # "the pair", "a ship and a mill"
    if not entity.text:
        return mention.is_argument  # "its lands", of nobody knows what: it may be meant
    is_close = head.dep_ != "pobj" or head.head.lower_ in _CLOSE or (head.head.lower_ == "to" and acts_as_one(entity))
    if not is_close:  # but "the worst challenge to the government since | it | took office"
        return False  # "at a hearing the judge refused to delay | it"
    is_told = entity.is_named or head.pos_ == "PRON" or number > 1 or any(child.dep_ in ("det", "poss") for child in head.lefts)
    if number > 1 and pronoun.dep_ == "nsubj" and _acts(pronoun) and entity.kind == "thing" and not entity.is_named:
        return False  # "her eyes closed, and they ran"
    is_odd = number > 1 and entity.is_named and len(entity.words) == 1  # "Brussels"
    if not is_told or is_odd:
        return False  # "water"
    if pronoun.dep_ == "dobj" and pronoun.head.lemma_ in _words("done_to_plans"):
        return is_happening(entity) or entity.last_word in _words("plans")
    return not wants_body(pronoun) or acts_as_one(entity)


def may_be_posted(mention: Mention) -> bool:
    """Whether a mention is of a thing that does nothing: no person, no body, and no party before a court."""
    entity = mention.entity
    is_party = entity.last_word.lower() in _words("parties") or entity.kind == "person"
    return entity.kind == "thing" and not (is_party or acts_as_one(entity))


def befalls_things(pronoun: Token) -> bool:
    """Whether a pronoun can hardly be somebody: "| they | would take effect on 9 December", "it was posted on Monday"."""
    verb = pronoun.head
    takes = verb.lemma_ == "take" and any(child.lemma_ == "effect" for child in verb.rights)
    comes = verb.lemma_ == "come" and any(noun.lower_ in ("force", "effect") for link in verb.rights for noun in link.rights)
    is_passive = pronoun.dep_ == "nsubjpass" and verb.lemma_ in _words("befalling_things")
    return is_passive or (pronoun.dep_ == "nsubj" and (takes or comes))


def _is_counted(pronoun: Token, head: Token) -> bool:
    """Whether so many things stand before, to which something was done: "hid 400 plates, and | they | were found"."""
    is_scaled = any(word.lower_ in ("million", "billion", "trillion") for word in head.subtree if word.i < head.i)
    is_measure = is_scaled or not head.is_lower or head.lemma_ in load_vocabulary().words("figures", "units")
    return pronoun.dep_ == "nsubjpass" and head.dep_ == "dobj" and head.sent == pronoun.sent and not is_measure


_CLOSE = ("of", "by", "with", "for", "about", "against")  # after others a thing is only where or when something was


def wants_body(pronoun: Token) -> bool:
    """Whether only those who act as one can be meant: "its director", "it plans"."""
    over, words = pronoun.head, load_vocabulary()
    if pronoun.dep_ == "poss":
        named = (child.lower_ for child in over.lefts if child.dep_ == "compound" and over.pos_ == "PROPN")
        roles = (over.lemma_, *named)  # "| their | defender", "| their | striker Jan Moe"
        is_of_persons = any(words.is_person(one) or one in _words("plain_roles") for one in roles)
        return is_of_persons or over.lemma_ in _words("of_bodies")
    acts = over.lemma_ in _words("done_by_bodies") or over.lemma_ in words.words("verb", "reporting")
    objects = [child for child in over.rights if child.dep_ == "dobj"]
    acts = acts or any(one.lemma_ in _words("of_acting_bodies") for one in objects)
    acts = acts or any(child.lower_ == "its" for one in objects for child in one.lefts if one.lemma_ in _words("of_bodies"))
    acts = acts or (pronoun.lower_ == "it" and tries(pronoun))
    is_done_to = pronoun.dep_ == "nsubjpass" and over.lemma_ in _words("done_to_bodies")
    return is_done_to or (pronoun.dep_ == "nsubj" and acts)


def tries(pronoun: Token) -> bool:
    """Whether a pronoun tells who tries, agrees or fails to do something."""
    verb = pronoun.head
    return pronoun.dep_ == "nsubj" and verb.lemma_ in _words("acting") and any(child.dep_ == "xcomp" for child in verb.rights)


def does_something(pronoun: Token) -> bool:
    """Whether a pronoun tells who does something to something: "it will close two mills", "it called on them to help"."""
    verb, words = pronoun.head, load_vocabulary()
    is_of_minds = verb.lemma_ in words.words("factuality", "demanding") | words.words("verb", "i_state")
    return pronoun.dep_ == "nsubj" and (is_of_minds or any(child.dep_ == "dobj" for child in verb.rights))


def decides(pronoun: Token) -> bool:
    """Whether only those with minds can be meant: "they decided", "they took no action"."""
    verb, words = pronoun.head, load_vocabulary()
    minds = words.words("verb", "reporting") | words.words("verb", "i_state") | words.words("factuality", "deciding")
    minds |= words.words("parsing", "urging")
    acts = verb.lemma_ == "take" and any(one.lemma_ in ("action", "measure", "step", "decision") for one in verb.rights)
    return pronoun.dep_ == "nsubj" and (acts or verb.lemma_ in minds)


def has_mind(mention: Mention) -> bool:
    """Whether a mention may be of those who decide: persons, bodies, what has a name."""
    entity, words = mention.entity, load_vocabulary()
    is_body = words.is_body(mention.head.lemma_) and mention.head.lemma_ not in words.words("description", "places")
    return entity.kind != "thing" or entity.is_named or is_many_in_one(entity) or is_body or words.is_person(mention.head.lemma_)


def acts_as_one(entity: Entity) -> bool:
    """Whether a thing may act: a body, or what has a name of its own; not "the First World War"."""
    is_body = load_vocabulary().is_body(entity.last_word.lower()) and "'s " not in entity.text  # no "company's service"
    return not is_happening(entity) and (entity.is_named or is_body)


def leads_nothing(entity: Entity) -> bool:
    """Whether what is named has no director: an event, a text or what it says: "the variation bound it and | its | manager"."""
    return is_happening(entity) or (not entity.is_named and entity.last_word in _words("told_in_texts"))


def tells_event(mention: Mention) -> bool:
    """Whether a mention is of an event, one or several: "the talks", "proceedings"."""
    lemma, words = mention.head.lemma_, load_vocabulary()
    return is_happening(mention.entity) or (not mention.entity.is_named and words.is_event(lemma) and not words.is_body(lemma))


def only_begins(pronoun: Token) -> bool:
    """Whether a pronoun is what starts or ends by itself, as events do: "after | it | began"; not "it began work"."""
    verb = pronoun.head
    is_alone = pronoun.dep_ == "nsubj" and all(child.dep_ in ("punct", "advmod", "npadvmod") for child in verb.rights)
    return is_alone and verb.lemma_ in ("start", "begin", "end") and verb.tag_ in ("VBD", "VBN")


def is_new_site(mention: Mention) -> bool:
    """Whether a mention is of a site that its owners only now have: "a plant in Lund opened"."""
    has_article = any(child.lower_ in ("a", "an", "another") for child in mention.head.lefts)
    return has_article and mention.head.lemma_ in _words("sites")


def is_happening(entity: Entity) -> bool:
    """Whether what is named is an event: "the First World War"."""
    last = entity.last_word.lower()
    words = load_vocabulary()
    return last in _words("no_bodies") or (not entity.is_named and words.is_event(last) and not words.is_body(last))


def _weight(mention: Mention, pronoun: Token) -> float:
    head = mention.head
    is_main = is_of_main_clause(mention)
    is_doer = head.dep_ == "nsubj" and pronoun.dep_ == "nsubjpass"  # to whom less is done than to what he did it to
    is_about = mention.is_subject and is_main and not is_doer
    weight = _RECENT + (_SUBJECT if is_about else _OBJECT if mention.is_argument else _OBLIQUE)
    over = head.head.head if head.dep_ == "pobj" else head.head
    weight += _HEAD if mention.is_argument or over.pos_ in ("VERB", "AUX") else 0
    weight += _OUTSIDE if is_main else 0
    alike = ("dobj", "nsubjpass") if pronoun.dep_ == "nsubjpass" else NOUN_SUBJECTS
    is_parallel = head.dep_ == pronoun.dep_ or {head.dep_, pronoun.dep_} <= set(alike)
    return weight + (_PARALLEL if is_parallel else 0)
