"""Infinitives: what somebody is to do, taken for a past, a noun, or the deed of another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.inflection import irregular_pasts
from timeline.events.parsing.arcs import (
    NOUN_SUBJECTS,
    SUBJECTS,
    hang_on,
    has_to,
    helpers_of,
    is_finite,
    make_root,
    subject_of,
)
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_repaired = lists("parsing")
_verbs = lists("verb")


def listed_infinitive(verb: Token) -> bool:
    """An infinitive of a list, hung above it: "approved a plan to fight crime, | raise taxes and | build roads"."""
    over = verb.head
    subject = subject_of(over)
    is_one = subject is not None and (subject.tag_ in ("NN", "NNP") or subject.lower_ in ("he", "she", "it"))
    is_able = any(word.lower_ == "enough" for child in over.rights if child.dep_ == "acomp" for word in child.rights)
    is_base = verb.tag_ == "VB" or (verb.tag_ == "VBP" and (is_one or is_able))  # who is one "bears" it
    is_bare = verb.dep_ == "conj" and is_base and over.tag_ in ("VBD", "VBZ", "VBN") and not verb.lefts
    is_bare = is_bare and verb.lower_ not in irregular_pasts()  # not "asked to leave it and put it aside"
    if not is_bare or verb.nbor(-1).text not in (",", "and", "or"):
        return False
    before = (token for token in reversed(verb.doc.tokens[over.i + 1 : verb.i]) if token.tag_ == "VB" and over.is_ancestor(token))
    first = next((token for token in before if has_to(token)), None)
    if first is None:
        return False
    for mark in verb.doc.tokens[first.i : verb.i]:
        if mark.head is over and mark.dep_ in ("cc", "punct"):
            mark.head = first
    verb.head, verb.tag_ = first, "VB"
    return True


def aim_of_taken(verb: Token) -> bool:
    """What it took somebody to do, hung on what is told of him: "it took a team led by Lee nine years | to dig it out"."""
    participle = verb.head
    noun = participle.head
    take = noun.head
    is_under = verb.dep_ == "xcomp" and has_to(verb) and participle.dep_ == "acl" and noun.dep_ == "dobj"
    subject = subject_of(take) if is_under and take.lemma_ == "take" else None
    if subject is None or subject.lower_ != "it":
        return False
    hang_on(verb, take, "xcomp")
    for length in [child for child in participle.rights if child.dep_ == "npadvmod" and child.i < verb.i]:
        hang_on(length, take, "npadvmod")
    return True


def aim_for_main(verb: Token) -> bool:
    """What somebody is asked to do, taken for the sentence's verb: "encourages couples, apart from Lee's, | to have a child"."""
    asking = next((child for child in verb.lefts if child.dep_ == "ccomp" and is_finite(child)), None)
    is_bare = verb.dep_ == "ROOT" and has_to(verb) and subject_of(verb) is None and len(helpers_of(verb)) == 1
    if asking is None or not is_bare or all(child.dep_ != "dobj" for child in asking.rights):
        return False
    if asking.lemma_ not in load_vocabulary().words("factuality", "demanding") | _verbs("i_action"):
        return False
    make_root(asking, verb)
    for child in list(verb.lefts):
        if child is not asking and child.dep_ != "aux":
            child.head = asking
    hang_on(verb, asking, "xcomp")
    return True


def object_of_demand(verb: Token) -> bool:
    """Who is to do something, taken for what is demanded: "a petition demanding | the United Nations | set up a commission"."""
    over = verb.head
    noun = next((child for child in over.rights if child.dep_ == "dobj" and child.i < verb.i), None)
    is_bare = verb.dep_ == "ccomp" and verb.lower_ == verb.lemma_ and not verb.lefts and over.i < verb.i
    if noun is None or not is_bare or noun.right_edge.i != verb.i - 1 or over.lemma_ not in ("demand", "insist", "propose"):
        return False
    hang_on(noun, verb, "nsubj")
    verb.tag_ = "VB"
    return True


def aim_before_verb(verb: Token) -> bool:
    """An aim between a subject and its verb, hung on the subject: "the bank, | to restore its name, | must repay it"."""
    noun, start, end = verb.head, verb.left_edge, verb.right_edge
    main = noun.head
    is_on_subject = verb.dep_ in ("relcl", "acl") and noun.dep_ in NOUN_SUBJECTS and verb.i < main.i and start.tag_ == "TO"
    if not is_on_subject or start.nbor(-1).text != "," or end.nbor().text != "," or start.nbor(-2) is not noun:
        return False
    hang_on(verb, main, "advcl")
    return True


def deed_of_first(verb: Token) -> bool:
    """What the first of many did, hung on the verb: "passed to Grace, one of the first women | to edit a paper"."""
    before = verb.left_edge.nbor(-1)
    is_aim = verb.dep_ in ("advcl", "xcomp") and verb.left_edge.tag_ == "TO" and verb.left_edge.i == verb.i - 1
    is_first = before.pos_ == "NOUN" and any(load_vocabulary().is_ordinal(child.lower_) for child in before.lefts)
    if not (is_aim and is_first) or before.dep_ != "pobj" or before.head.lower_ != "of":
        return False
    hang_on(verb, before, "acl")
    return True


def aim_of_somebody(verb: Token) -> bool:
    """What somebody is to do by an order, hung on the verb before that: "came after an order | for Moe to leave"."""
    mark = next((child for child in verb.lefts if child.lower_ == "for" and child.dep_ == "mark"), None)
    noun = verb if mark is None else mark.nbor(-1)
    words = load_vocabulary()
    is_order = noun.lemma_ in words.words("factuality", "open_nouns") or noun.lemma_ in words.words("factuality", "open_aims")
    if noun is verb or noun.pos_ != "NOUN" or not is_order or verb.head is noun or verb.head.i > noun.i:
        return False
    hang_on(verb, noun, "acl")
    return True


def aim_of_noun(verb: Token) -> bool:
    """What a noun is for, taken for what a verb does: "there was need | to develop farms"."""
    if verb.dep_ != "xcomp" or verb.head.pos_ != "NOUN" or all(helper.tag_ != "TO" for helper in helpers_of(verb)):
        return False
    verb.dep_ = "acl"
    return True


def aim_of_agent(verb: Token) -> bool:
    """What somebody was made to do, hung on who made him: "the men were made by rebels | to board | a train"."""
    agent = verb.head
    by = agent.head
    over = verb.head if verb.dep_ == "advcl" else by.head
    is_of_agent = (
        verb.dep_ in ("acl", "relcl") and agent.dep_ == "pobj" and by.dep_ == "agent" and agent.i == verb.left_edge.i - 1
    )
    is_aim = verb.dep_ == "advcl" and any(child.dep_ == "agent" and child.i < verb.i for child in over.rights)
    if not (is_of_agent or is_aim) or over.tag_ != "VBN" or not has_to(verb) or subject_of(verb) is not None:
        return False
    if over.lemma_ not in ("make", "force", "order", "ask", "tell", "urge", "allow", "persuade", "require", "invite", "compel"):
        return False
    hang_on(verb, over, "xcomp")
    return True


def aim_of_appeal(verb: Token) -> bool:
    """What somebody is asked to do, hung on what he was doing: "appealed to those attending the talks | to save | them"."""
    doing = verb.head
    asked = doing.head
    link = asked.head
    is_hung = verb.dep_ in ("advcl", "xcomp") and doing.dep_ == "acl" and doing.tag_ == "VBG" and has_to(verb)
    is_asked = asked.dep_ == "pobj" and link.lower_ in ("to", "on") and link.head.lemma_ in ("appeal", "call")
    if not (is_hung and is_asked) or any(child.dep_ == "xcomp" for child in link.head.rights):
        return False
    hang_on(verb, link.head, "xcomp")
    return True


def participle_after_aim(participle: Token) -> bool:
    """A second participle, joined to what the first is for: "is meant to unite them and | expected to open in May"."""
    aim = participle.head
    first = aim.head
    is_aim = aim.tag_ == "VB" and aim.dep_ in ("xcomp", "advcl") and has_to(aim)
    is_second = participle.dep_ == "conj" and all(child.dep_ == "advmod" for child in participle.lefts)
    if not (is_aim and is_second and first.tag_ == "VBN"):
        return False
    for link in (child for child in aim.rights if child.dep_ == "cc" and child.i < participle.i):
        link.head = first
    participle.head = first
    return True


def aim_after_place(verb: Token) -> bool:
    """What somebody did something for, taken for the main verb: "they met in the town, Lund, on 4 May | to demand | a vote"."""
    name, first = subject_of(verb), next((child for child in verb.lefts if child.dep_ == "ccomp"), None)
    if verb.tag_ != "VB" or not has_to(verb) or first is None or name is None or name.pos_ != "PROPN":
        return False
    place = name.left_edge.nbor(-2)
    is_beside = name.left_edge.nbor(-1).text == "," and place.dep_ == "pobj" and first.is_ancestor(place)
    if not is_beside or not is_finite(first) or subject_of(first) is None:
        return False
    for child in verb.lefts:
        if child.dep_ in ("prep", "npadvmod", "advmod") and child.i > first.i:
            child.head = first
    make_root(first, verb)
    hang_on(name, place, "appos")
    hang_on(verb, first, "advcl")
    return True


def infinitive(verb: Token) -> bool:
    """A verb whose past is written as its infinitive is, beside one: "planned to close a plant and | cut jobs"."""
    if verb.lower_ != verb.lemma_ or verb.dep_ != "conj" or verb.head.tag_ != "VB" or subject_of(verb) is not None:
        return False
    comma, aim = verb.nbor(-1), verb.head
    while aim.dep_ == "conj" and aim.head.tag_ == "VB":
        aim = aim.head
    noun = aim.head
    is_put_in = comma.text == "," and verb.right_edge.i + 1 < len(verb.doc) and verb.right_edge.nbor().text == ","
    if is_put_in and aim.dep_ == "acl" and noun.dep_ in SUBJECTS and verb.tag_ == "VBN":
        hang_on(verb, noun, "acl")  # "a plan to build it, | put | forward in 1961, was dropped"
        return True
    verb.tag_ = "VB"
    return True


def noun_after_close_to(verb: Token) -> bool:
    """A noun taken for an infinitive: "came close to | collapse"."""
    to = verb.nbor(-1) if verb.i > 1 else verb
    close = to.nbor(-1) if to is not verb else verb
    is_taken = verb.tag_ == "VB" and to.lower_ == "to" and to.head is verb and close.lower_ in ("close", "closer")
    if (
        not is_taken
        or any(child.dep_ in ("dobj", "xcomp", "ccomp") for child in verb.rights)
        or verb.dep_ not in ("advcl", "xcomp")
    ):
        return False
    over = verb.head
    hang_on(to, close, "prep")
    to.tag_ = "IN"
    hang_on(verb, to, "pobj")
    verb.tag_, verb.pos_ = "NN", "NOUN"
    for child in verb.rights:
        child.head = over
    return True


def past_as_infinitive(verb: Token) -> bool:
    """A past written as its infinitive is, of one who would have an s now: "when Ann Lee, who had left, | put up a notice"."""
    subject = subject_of(verb)
    is_bare = verb.tag_ in ("VB", "VBP") and verb.dep_ in ("relcl", "advcl", "ROOT", "conj") and not helpers_of(verb)
    is_one = subject is not None and (subject.tag_ in ("NN", "NNP") or subject.lower_ in ("he", "she", "it"))
    is_past = verb.lower_ in irregular_pasts() and verb.lower_ == verb.lemma_
    if not (is_bare and is_past and is_one) or subject is None or any(child.dep_ == "conj" for child in subject.rights):
        return False
    verb.tag_ = "VBD"
    return True


def participle_as_infinitive(verb: Token) -> bool:
    """A participle that opens a sentence, taken for an infinitive written alike: "| Overcome by grief, he wrote nothing"."""
    is_bare = verb.tag_ == "VB" and verb.dep_ == "advcl" and verb.is_sent_start and not verb.lefts
    if not is_bare or all(child.lower_ != "by" for child in verb.rights[:1]) or subject_of(verb.head) is None:
        return False
    verb.tag_ = "VBN"
    return True


def second_aim(aim: Token) -> bool:
    """A second aim taken for a thing: "is to enter its orbit and | attempt | to land", "will visit Lund and | work | there"."""
    first = aim.head
    before = aim.nbor(-1)
    is_second = aim.dep_ == "conj" and aim.tag_ == "NN" and first.tag_ == "VB" and before.dep_ == "cc" and before.head is first
    below = next((child for child in aim.rights if child.dep_ == "acl" and has_to(child)), None)
    if not is_second or below is None or aim.lower_ not in ("attempt", "try", "plan", "hope", "vow", "pledge", "promise"):
        return False
    aim.tag_, aim.pos_ = "VB", "VERB"
    hang_on(below, aim, "xcomp")
    return True


def office_as_aim(office: Token) -> bool:
    """What somebody is promoted to, or pleads to, taken for a deed: "was promoted to | supervisor", "guilty to | fraud"."""
    verb = office.head
    to = next((child for child in office.lefts if child.dep_ == "aux" and child.lower_ == "to"), None)
    is_person = load_vocabulary().is_person(office.lower_) or office.lower_ in ("head", "chief")
    is_office = verb.lemma_ in _repaired("appointing") and is_person
    is_crime = verb.lemma_ == "plead" and any(child.lower_ == "guilty" for child in verb.rights)
    if to is None or not (is_office or is_crime) or office.dep_ not in ("xcomp", "advcl") or office.tag_ not in ("VB", "NN"):
        return False
    hang_on(to, verb, "prep")
    to.tag_, to.pos_ = "IN", "ADP"
    hang_on(office, to, "pobj")
    office.tag_, office.pos_ = "NN", "NOUN"
    for child in office.rights if is_office else ():  # "fraud | by abuse of trust" is one crime
        if child.dep_ in ("prep", "npadvmod", "advmod", "punct") and child.lower_ != "of":
            child.head = verb
    return True


def _as_infinitive(to: Token, deed: Token) -> None:
    hang_on(to, deed, "aux")
    to.tag_, to.pos_ = "TO", "PART"
    deed.tag_, deed.pos_ = "VB", "VERB"


def joined_over_aim(verb: Token) -> bool:
    """A past, joined to what somebody decided to do before it: "decided to leave the sector and | sold | the division"."""
    aim = verb.head
    main = aim.head
    is_past = verb.dep_ == "conj" and verb.tag_ == "VBD" and subject_of(verb) is None and verb.lower_ != verb.lemma_
    is_aim = aim.tag_ == "VB" and aim.dep_ == "xcomp" and main.tag_ == "VBD" and subject_of(main) is not None
    if not (is_past and is_aim) or helpers_of(verb):
        return False
    for link in (child for child in aim.rights if child.dep_ in ("cc", "punct") and child.i < verb.i):
        link.head = main
    verb.head = main
    return True


def due_to(to: Token) -> bool:
    """What somebody is due to do, taken for a thing: "the ship is due | to dock | on Saturday"."""
    due, deed = to.head, to.rights[0] if to.rights else to
    is_due = due.lower_ == "due" and due.dep_ == "acomp" and due.head.lemma_ == "be" and to.i == due.i + 1
    if not is_due or deed.tag_ != "NN" or deed.i != to.i + 1 or deed.lower_ not in _repaired("like_nouns"):
        return False
    _as_infinitive(to, deed)
    hang_on(deed, due, "xcomp")
    for child in due.head.rights:
        if child.i > deed.i and child.dep_ == "prep":
            child.head = deed
    return True


def aim_after_relative(verb: Token) -> bool:
    """A second infinitive, joined to the verb of a clause before it: "got it to rethink how it works and | throw it away"."""
    over = verb.head
    is_joined = verb.dep_ == "conj" and over.tag_ in ("VBZ", "VBD") and not (helpers_of(verb) or subject_of(verb))
    is_bare = is_joined and verb.nbor(-1).lower_ in ("and", "or") and verb.lower_ not in irregular_pasts()
    if not is_bare or not any(place.dep_ in ("relcl", "ccomp", "advcl") for place in (over, *over.ancestors)):
        return False
    first = next((place for place in over.ancestors if place.tag_ == "VB" and has_to(place)), None)
    if first is None:
        return False
    hang_on(verb.nbor(-1), first, "cc")
    hang_on(verb, first, "conj")
    return True


def aim_after_judged(verb: Token) -> bool:
    """A second infinitive, hung on the verb: "it is the hour for us to learn, | to travel | and to help"."""
    over = verb.head
    is_second = verb.dep_ == "xcomp" and has_to(verb) and over.lemma_ == "be" and verb.left_edge.nbor(-1).text == ","
    judged = (child for child in over.rights if child.dep_ in ("attr", "acomp") and child.i < verb.i)
    first = (aim for one in judged for aim in one.rights if aim.tag_ == "VB" and has_to(aim) and aim.right_edge.i < verb.i)
    found = next(first, None) if is_second else None
    if found is None:
        return False
    hang_on(verb, found, "conj")
    return True
