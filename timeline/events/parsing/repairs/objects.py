"""Objects taken for subjects, and subjects for objects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.parsing.arcs import (
    SUBJECTS,
    hang_on,
    make_root,
    relation_of_subject,
    subject_of,
)
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_repaired = lists("parsing")


def object_for_subject(modal: Token) -> bool:
    """A subject taken for the object of what is hoped: "hoped | talks, frozen since May, could resume"."""
    verb = modal.head
    if modal.tag_ != "MD" or verb.dep_ not in ("ccomp", "advcl") or subject_of(verb) is not None or verb.head.i > verb.i:
        return False
    over = _hoping(verb, modal)
    noun = next((child for child in over.rights if child.dep_ == "dobj" and child.i < modal.i), None)
    is_joined = noun is not None and any(child.dep_ == "cc" for child in noun.rights)
    is_hoping = any(over.lemma_ in load_vocabulary().words("verb", name) for name in ("i_state", "reporting"))
    if noun is None or noun.left_edge.i != over.i + 1 or is_joined or not is_hoping:
        return False
    hang_on(verb, over, "ccomp")
    hang_on(noun, verb, relation_of_subject(verb))
    for told in over.rights:
        if told.dep_ == "advcl" and told.tag_ == "VBN" and noun.i < told.i < modal.i:
            hang_on(told, noun, "acl")
    return True


def _hoping(verb: Token, modal: Token) -> Token:
    """The verb before a modal that has what follows it for its matter."""
    over = verb.head
    if verb.dep_ == "advcl":  # "dropped leaflets | warning | the dam could burst"
        participles = (child for noun in over.rights if noun.dep_ == "dobj" for child in noun.rights if child.dep_ == "acl")
        return next((one for one in participles if one.tag_ == "VBG" and one.right_edge.i == modal.i - 1), over)
    return next((child for child in over.rights if child.dep_ == "ccomp" and child.i < modal.i), over)  # "said they hoped"


def object_of_infinitive(verb: Token) -> bool:
    """The object of an aim, taken for a second subject: "an attempt to free | the men | failed", "plans to close | it | were"."""
    subjects = [child for child in verb.lefts if child.dep_ in SUBJECTS]
    if len(subjects) != 2:
        return False
    first, second = subjects
    aim = next((child for child in first.rights if child.dep_ in ("acl", "xcomp") and child.tag_ == "VB"), None)
    if aim is None or aim.rights or second.left_edge.i != aim.i + 1:
        return False
    hang_on(second, aim, "dobj")
    return True


def object_after_phrase(verb: Token) -> bool:
    """An object told last, taken for what stands beside a name: "raised with the manager, Ann Lee, | his concern that"."""
    link = next((child for child in verb.rights if child.i == verb.i + 1), None)
    if link is None or link.dep_ != "prep" or any(child.dep_ in ("dobj", "ccomp", "xcomp") for child in verb.rights):
        return False
    noun = next((child for child in link.subtree if child.dep_ == "appos" and child.right_edge is link.right_edge), None)
    while noun is not None and noun.left_edge.tag_ != "PRP$":
        noun = next((child for child in noun.rights if child.dep_ == "appos" and child.right_edge is link.right_edge), None)
    is_told = noun is not None and any(child.dep_ in ("acl", "relcl") for child in noun.rights)
    is_raised = verb.lemma_ in _repaired("raising")
    if noun is None or not (is_told and is_raised) or noun.left_edge.nbor(-1).text != ",":
        return False
    hang_on(noun, verb, "dobj")
    return True


def payer_of_sum(participle: Token) -> bool:
    """Who paid a sum, taken for what was paid: "beating the £4.8m | Rovers paid for him"."""
    name = participle.head
    figure = next((child for child in name.lefts if child.tag_ == "CD" and child.i == name.i - 1), None)
    mark = None if figure is None else figure.nbor(-1)
    is_sum = mark is not None and mark.tag_ == "$"
    is_paid = participle.lemma_ in _repaired("paying")
    if figure is None or not is_sum or name.pos_ != "PROPN" or not is_paid or participle.i != name.i + 1:
        return False
    for child in name.lefts:
        if child is not figure:
            child.head = figure
    hang_on(figure, name.head, name.dep_)
    hang_on(name, participle, "nsubj")
    hang_on(participle, figure, "relcl")
    participle.tag_ = "VBD"
    return True


def object_before_verb(verb: Token) -> bool:
    """What stands under a preposition, taken for a second subject: "a man wanted for the | murder | left"."""
    subjects = [child for child in verb.lefts if child.dep_ in SUBJECTS]
    noun = subjects[-1] if len(subjects) == 2 else verb
    link = noun.left_edge.nbor(-1)
    is_bare = link.dep_ == "prep" and not link.rights and link.lower_ not in ("after", "before", "since", "until")
    if len(subjects) != 2 or not is_bare or not subjects[0].is_ancestor(link):
        return False
    hang_on(noun, link, "pobj")
    return True


def object_of_carrying(verb: Token) -> bool:
    """What a participle of the subject holds, taken for a second subject: "a ferry carrying nine | pilgrims | capsized"."""
    subjects = [child for child in verb.lefts if child.dep_ in SUBJECTS]
    if len(subjects) != 2:
        return False
    first, second = subjects
    doing = second.left_edge.nbor(-1)
    is_doing = doing.head is first and doing.dep_ == "acl" and doing.tag_ == "VBG" and not doing.rights
    if not is_doing or second.pos_ != "NOUN" or second.i != verb.i - 1:
        return False
    hang_on(second, doing, "dobj")
    return True


def object_of_aspect(gerund: Token) -> bool:
    """What is done before a gerund, taken for who does it: "has finished | poultry culling"."""
    over, noun = gerund.head, next(iter(gerund.lefts), None)
    is_second = gerund.dep_ == "xcomp" and over.lemma_ in ("finish", "start", "begin", "stop", "complete") and over.i < gerund.i
    if not is_second or noun is None or noun.dep_ not in SUBJECTS or noun.lefts or noun.tag_ not in ("NN", "NNS"):
        return False
    if noun.i != gerund.i - 1 or over.i != noun.i - 1 or subject_of(over) is None:
        return False
    noun.dep_ = "dobj"
    return True


def place_for_subject(outside: Token) -> bool:
    """Where it was said, taken for who said so: "| outside | court her brother, Carl Lee, said it was late"."""
    noun = outside.head
    verb = noun.head
    subjects = [child for child in verb.lefts if child.dep_ in SUBJECTS]
    is_opening = outside.is_sent_start and outside.dep_ in ("amod", "compound", "advmod") and noun.dep_ in SUBJECTS
    if not is_opening or len(subjects) != _BOTH or subjects[0] is not noun or subjects[1].left_edge.i != noun.i + 1:
        return False
    hang_on(outside, verb, "prep")
    outside.tag_, outside.pos_ = "IN", "ADP"
    hang_on(noun, outside, "pobj")
    return True


_BOTH = 2


def doer_in_object(verb: Token) -> bool:
    """A subject and its past, taken for words before the object: "The claimant | issued | proceedings on 11 March 2013"."""
    noun, doer = verb.head, verb.nbor(-1)
    is_before = verb.dep_ == "amod" and noun.dep_ == "ROOT" and noun.i == verb.i + 1 and doer.head is noun and doer.dep_ == "amod"
    words = load_vocabulary()
    if not is_before or doer.tag_ != "NN" or not (words.is_person(doer.lower_) or words.is_body(doer.lower_)):
        return False
    for child in noun.children:
        if child.i < doer.i:
            child.head = doer
        elif child.i > noun.i:
            child.head = verb
            child.dep_ = "advcl" if child.tag_ == "VBG" else child.dep_
    verb.tag_ = "VBD"
    make_root(verb, noun)
    hang_on(doer, verb, "nsubj")
    hang_on(noun, verb, "dobj")
    return True


def judged_to_be(noun: Token) -> bool:
    """What somebody is found to be, taken for who he is: "found Mr Moe an honest | witness"."""
    person, verb = noun.head, noun.head.head
    is_beside = noun.dep_ == "appos" and person.dep_ in ("dobj", "dative") and noun.left_edge.i == person.i + 1
    if (
        not is_beside
        or noun.left_edge.lower_ not in ("a", "an")
        or verb.lemma_ not in ("find", "consider", "think", "deem", "call")
    ):
        return False
    hang_on(person, verb, "dobj")
    hang_on(noun, verb, "oprd")
    return True


def way_given(way: Token) -> bool:
    """What gives, taken for where: "the dam gave | way | early on Sunday"."""
    verb = way.nbor(-1)
    if way.dep_ != "advmod" or verb.lemma_ not in ("give", "make"):
        return False
    way.tag_, way.pos_ = "NN", "NOUN"
    hang_on(way, verb, "dobj")
    return True
