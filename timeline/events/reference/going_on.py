"""What a clause goes on to tell of, by what ties it to the clause before: "the site lay idle until | it | was bought"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from timeline.events.parsing.arcs import NOUN_SUBJECTS, subject_of
from timeline.events.reference.entity import Entity
from timeline.events.reference.mentions import Mention
from timeline.events.reference.ranking import wants_body
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_words = lists("reference")


@attrs.frozen
class TiedClause:
    """A word that ties a clause to another, and what the clause's own pronoun then means of that other."""

    links: tuple[str, ...]
    pronoun: str
    roles: tuple[str, ...]  # of the pronoun in its clause
    over: tuple[str, ...]  # of the other clause; any where it is empty
    is_object: bool = False  # whether it is what was done something to, or whom the other clause is about
    is_named: bool = False  # whether only what has a name is meant
    is_alone: bool = False  # whether the other clause tells of nothing else, and of no event


_TIES = (
    # "the site lay derelict until 2015, when | it | was bought"
    TiedClause(("when",), "it", ("nsubjpass",), ()),
    # "said that Norway faces a hard task as | it | takes over the chair"
    TiedClause(("as",), "it", ("nsubj",), ("ccomp",), is_named=True),
    # "worked on the first boat, the Elsa, until | it | was sunk"
    TiedClause(("until",), "it", ("nsubjpass",), (), is_object=True),
    # "Marl's club slumped to its worst rank since | it | was founded"
    TiedClause(("since",), "it", ("nsubjpass",), ()),
    # "police knew what the girls wore when | they | vanished"
    TiedClause(("when", "before", "after", "while"), "they", NOUN_SUBJECTS, ("ccomp",)),
    # "the log came to light when a docker found | it"
    TiedClause(("when", "before", "until", "after"), "it", ("dobj",), (), is_alone=True),
)


def meant_over(pronoun: Token, mentions: list[Mention]) -> Entity | None:
    """What the subject of a tied clause means of the clause before it, where that has one thing, or several of a kind."""
    clause = pronoun.head
    over = next((place for place in clause.ancestors if place.pos_ in ("VERB", "AUX")), None)
    is_after = over is not None and over.i < clause.i and clause.dep_ in ("advcl", "relcl") and pronoun.i > 0
    if over is None or not is_after:
        return None
    links = {child.lower_ for child in clause.lefts if child.dep_ in ("mark", "advmod")}
    link = next(iter(links), "") if pronoun.dep_ == "dobj" and len(links) == 1 else pronoun.nbor(-1).lower_
    ties = (one for one in _TIES if link in one.links and pronoun.lower_ == one.pronoun and pronoun.dep_ in one.roles)
    tie = next((one for one in ties if not one.over or over.dep_ in one.over), None)
    if tie is None:
        return None
    about = [one for one in mentions if (_is_done_to(one, over, clause) if tie.is_object else _is_about(one, over))]
    if len(about) != 1 or (tie.is_alone and not _is_alone(about[0], mentions)):
        return None
    return about[0].entity if _fits(about[0].entity, tie) else None


def _is_alone(about: Mention, mentions: list[Mention]) -> bool:
    """Whether a clause tells of one thing with its article, and of no other, and that no event."""
    others = (one for one in mentions if one is not about and one.is_argument and one.head.head is about.head.head)
    is_told = any(child.dep_ in ("det", "poss") for child in about.head.lefts)
    return is_told and next(others, None) is None and not load_vocabulary().is_event(about.head.lemma_)


def _fits(entity: Entity, tie: TiedClause) -> bool:
    is_of_number = entity.number > 1 if tie.pronoun == "they" else entity.number == 1 and entity.kind != "person"
    return is_of_number and bool(entity.text) and (entity.is_named or not tie.is_named)


def _is_about(mention: Mention, verb: Token) -> bool:
    return mention.head.head is verb and mention.head.dep_ in NOUN_SUBJECTS


def _is_done_to(mention: Mention, verb: Token, clause: Token) -> bool:
    """Whether something was done to what is mentioned, before a clause: "worked | on | the boat until"."""
    is_between = verb.i < mention.head.i < clause.i
    return is_between and mention.head.dep_ in ("dobj", "pobj") and mention.head.head in (verb, *verb.rights)


def come_to(pronoun: Token, here: list[Mention]) -> Entity | None:
    """What somebody came to, in the clause before: "when he joined the Marl Bank in 1982 | it | owed a million"."""
    clause = next((child for child in pronoun.head.lefts if child.dep_ == "advcl" and child.i < pronoun.i), None)
    has_thing = any(child.dep_ == "dobj" for child in pronoun.head.rights)
    if (
        clause is None
        or pronoun.dep_ != "nsubj"
        or not has_thing
        or clause.lemma_ not in ("arrive", "join", "come", "enter", "buy")
    ):
        return None
    under = (one for one in here if clause.is_ancestor(one.head) and one.head.dep_ in ("dobj", "pobj"))
    named = [one.entity for one in under if one.entity.is_named and one.entity.kind != "person"]
    return named[0] if len(named) == 1 and named[0].number == 1 else None


def minded(pronoun: Token, mentions: list[Mention]) -> Entity | None:
    """Who says of himself what he is ready for: "the family signalled that | it | was ready to sell": the family."""
    clause, over = pronoun.head, pronoun.head.head
    is_content = clause.dep_ == "ccomp" and over.i < pronoun.i and clause.lemma_ == "be"
    minds = (child for child in clause.rights if child.dep_ == "acomp" and child.lower_ in _words("minds"))
    if pronoun.lower_ != "it" or pronoun.dep_ != "nsubj" or not is_content or next(minds, None) is None:
        return None
    about = [one.entity for one in mentions if _is_about(one, over)]
    is_one = len(about) == 1 and about[0].number == 1 and about[0].kind != "person" and bool(about[0].text)
    return about[0] if is_one else None


def refused_as(pronoun: Token, mentions: list[Mention]) -> Entity | None:
    """What somebody refuses for what he says of it: "rejected the offer, saying | it | was too low": the offer."""
    clause, saying, over = pronoun.head, pronoun.head.head, pronoun.head.head.head
    is_said = pronoun.lower_ == "it" and pronoun.dep_ == "nsubj" and clause.dep_ == "ccomp" and saying.tag_ == "VBG"
    is_judgement = clause.lemma_ in _words("judging_things") or any(
        child.dep_ == "acomp" and child.lower_ not in _words("minds") for child in clause.rights
    )
    if not (is_said and is_judgement) or saying.dep_ != "advcl" or over.lemma_ not in _words("refusing") or over.i > saying.i:
        return None
    things = [one.entity for one in mentions if one.head.dep_ == "dobj" and one.head.head is over]
    return things[0] if len(things) == 1 and things[0].kind == "thing" and things[0].number == 1 and things[0].text else None


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


def built_over(pronoun: Token, mentions: list[Mention]) -> Entity | None:
    """What was built, of which a clause over it tells: "they have quarrelled over the dam since | it | was completed"."""
    clause = pronoun.head
    is_built = pronoun.lower_ == "it" and pronoun.dep_ == "nsubjpass" and clause.dep_ == "advcl"
    if (
        not is_built
        or clause.lemma_ not in ("complete", "build", "rebuild", "construct", "demolish", "erect")
        or clause.i < clause.head.i
    ):
        return None
    things = [one.entity for one in mentions if one.head.i < pronoun.i and one.entity.number == 1 and one.entity.kind != "person"]
    return things[0] if len(things) == 1 and things[0].text else None


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
    are_objects = [child for child in before.rights if child.dep_ == "dobj" and load_vocabulary().is_body(child.lemma_)]
    if is_thing and wants_body(pronoun) and load_vocabulary().is_body(about[0].last_word.lower()) and not are_objects:
        return about[0]  # "the society received a grant, and | it | hopes to build a hall"
    if is_thing and pronoun.head.lemma_ in _words("befalling") and load_vocabulary().is_body(about[0].last_word.lower()):
        return None  # "the panel found no fault, and | it | resumed"
    return about[0] if is_thing and not has_object and not load_vocabulary().is_event(about[0].last_word) else None


def judged_before(pronoun: Token, mentions: list[Mention]) -> Entity | None:
    """To what something else was done before a semicolon: "they rejected the bill in May; | it | was not passed until June"."""
    verb = pronoun.head
    clause = next((child for child in verb.lefts if child.dep_ == "ccomp" and child.right_edge.nbor().text == ";"), None)
    if pronoun.dep_ != "nsubjpass" or clause is None:
        return None
    things = [one.entity for one in mentions if one.head.head is clause and one.head.dep_ in ("dobj", "nsubjpass")]
    return things[0] if len(things) == 1 and things[0].kind != "person" and things[0].number == 1 and things[0].text else None


def offered_before(pronoun: Token, mentions: list[Mention]) -> Entity | None:
    """What somebody was offered, and took or not: "was offered the post but declined | it"."""
    verb = pronoun.head
    offer = verb.head
    is_taken = pronoun.dep_ == "dobj" and verb.dep_ == "conj" and offer.lemma_ in ("offer", "give", "grant", "award", "promise")
    things = [one.entity for one in mentions if is_taken and one.head.head is offer and one.head.dep_ == "dobj"]
    return things[0] if len(things) == 1 and things[0].kind != "person" and things[0].text else None


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


def subject_around(pronoun: Token) -> Token | None:
    """The subject beside which a clause is put in: of "the railway, when | it | opened in 1847, passed to the south", it."""
    clause = pronoun.head
    before = clause.left_edge.nbor(-1)
    if pronoun.dep_ not in NOUN_SUBJECTS or before.text != ",":
        return None
    if clause.dep_ == "relcl":
        is_when = clause.left_edge.lower_ == "when" and clause.head.dep_ in NOUN_SUBJECTS
        return clause.head if is_when and clause.head.head.i > clause.i else None
    subject = subject_of(clause.head) if clause.dep_ == "advcl" and clause.i < clause.head.i else None
    is_beside = subject is not None and before.nbor(-1) in (subject, subject.right_edge, subject.right_edge.nbor(-1))
    return subject if is_beside and subject is not None and subject.i < before.i else None


def place_headed_for(pronoun: Token, mentions: list[Mention]) -> Entity | None:
    """The place that is reached: "marched toward Lund, reaching | it | in May"."""
    if pronoun.head.lemma_ not in ("reach", "enter") or pronoun.dep_ != "dobj":
        return None
    headed = (one for one in reversed(mentions) if one.head.dep_ == "pobj" and one.head.pos_ == "PROPN")
    return next((one.entity for one in headed if one.head.head.lower_ in _HEADING), None)


_HEADING = ("to", "toward", "towards", "for", "on", "against")
