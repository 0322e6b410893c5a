"""Main verbs taken for what stands under them, or hung there, and the other way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.parsing.arcs import (
    FINITE,
    NOUN_SUBJECTS,
    NOUNS,
    hang_on,
    helpers_of,
    is_finite,
    make_root,
    relation_of_subject,
    subject_of,
)
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_words = lists("description")


def aside_for_main(participle: Token) -> bool:
    """What is so with a part of something, taken for the main clause: "a ship, its hold | packed with jars, | has been found"."""
    noun = next((child for child in participle.lefts if child.dep_ == "npadvmod" and child.pos_ == "NOUN"), None)
    part = next((child for child in participle.lefts if child.dep_ in NOUN_SUBJECTS), None)
    main = next((child for child in participle.rights if child.dep_ in ("conj", "dep", "ccomp") and is_finite(child)), None)
    if participle.dep_ != "ROOT" or noun is None or part is None or main is None or subject_of(main) is not None:
        return False
    start = min((helper.i for helper in helpers_of(main)), default=main.i)
    is_apart = participle.doc.tokens[start - 1].text == "," == part.left_edge.nbor(-1).text
    is_part = part.left_edge.tag_ == "PRP$" and noun.i < part.i and not helpers_of(participle)
    if not (is_apart and is_part) or any(child.dep_ == "cc" for child in participle.rights):
        return False
    participle.tag_ = "VBN"
    hang_on(main, main, "ROOT")
    hang_on(noun, main, relation_of_subject(main))
    hang_on(participle, main, "advcl")
    return True


def absolute_for_main(verb: Token) -> bool:
    """What was done to something of the subject's, taken for the main clause: "she was refitted, | her hull | sheathed"."""
    main = next((child for child in verb.lefts if child.dep_ == "ccomp"), None)
    subject = next((child for child in verb.lefts if child.dep_ in NOUN_SUBJECTS), None)
    if verb.dep_ != "ROOT" or verb.tag_ != "VBD" or main is None or subject is None or helpers_of(verb):
        return False
    is_owned = subject.left_edge.tag_ == "PRP$" and subject.left_edge.nbor(-1).text == "," and not verb.sent.text.count('"')
    is_suffered = verb.lower_.endswith(("ed", "en", "t")) and all(child.dep_ not in ("dobj", "ccomp") for child in verb.rights)
    if not (is_owned and is_suffered) or not is_finite(main) or subject_of(main) is None or main.left_edge is not verb.sent[0]:
        return False
    for child in (one for one in verb.children if one.dep_ == "punct"):
        child.head = main
    hang_on(main, main, "ROOT")
    hang_on(verb, main, "advcl")
    for one in (verb, *(child for child in verb.rights if child.dep_ == "conj" and child.tag_ == "VBD")):
        one.tag_ = "VBN"
    return True


def telling_for_participle(verb: Token) -> bool:
    """A text's own verb, taken for a participle: "a report | found | in May that it leaked, and inspectors | shut it"."""
    subjects = [child for child in verb.lefts if child.dep_ in NOUN_SUBJECTS]
    if len(subjects) != 2 or verb.dep_ != "ROOT" or verb.tag_ != "VBD":
        return False
    first, link = subjects[0], subjects[1].left_edge.nbor(-1)
    if link.lower_ not in ("and", "but"):
        return False
    tellings = (child for child in first.rights if child.dep_ == "acl" and child.tag_ in ("VBN", "VBD") and child.i < link.i)
    telling = next((one for one in tellings if any(child.dep_ == "ccomp" for child in one.rights)), None)
    if telling is None:
        return False
    make_root(telling, verb)
    telling.tag_ = "VBD"
    hang_on(first, telling, "nsubj")
    hang_on(link, telling, "cc")
    hang_on(verb, telling, "conj")
    return True


def main_in_relative(participle: Token) -> bool:
    """The main verb, hung on the last noun of its subject's clause: "a fire that began in a barn | destroyed the street"."""
    noun = participle.head
    clause = next((place for place in noun.ancestors if place.dep_ == "relcl"), None)
    subject = None if clause is None else clause.head
    is_last = participle.dep_ == "acl" and noun.dep_ in ("pobj", "dobj") and not participle.lefts
    if subject is None or not is_last or participle.i != noun.i + 1:
        return False
    if _is_second_subject(subject.head.head) and subject.head.lower_ == "of":
        return _joined_in_relative(participle, subject.head.head)
    if subject.dep_ == "advcl" and subject.pos_ == "NOUN" and noun.dep_ == "pobj":
        return _under_when(participle, subject)
    if subject.dep_ != "ROOT" or subject.pos_ != "NOUN" or noun.dep_ != "pobj":
        return False
    if all(child.dep_ != "dobj" for child in participle.rights):
        return False
    participle.tag_ = "VBD"
    opening = [child for child in subject.lefts if child.dep_ == "prep"]
    make_root(participle, subject)
    hang_on(subject, participle, "nsubj")
    for child in opening:
        child.head = participle
    return True


def _under_when(participle: Token, subject: Token) -> bool:
    """Let a participle be the verb of its subject's clause: "when a fire that began in a barn | burned it"."""
    links = [child for child in subject.lefts if child.lower_ in ("when", "as", "after", "because", "since")]
    if not links or all(child.dep_ != "dobj" for child in participle.rights):
        return False
    hang_on(participle, subject.head, "advcl")
    participle.tag_ = "VBD"
    for link in links:
        link.head = participle
    hang_on(subject, participle, "nsubj")
    return True


def _is_second_subject(some: Token) -> bool:
    """Whether a word is joined to a verb, but is none: "all are Croats, and | most | of those who came left"."""
    is_joined = some.dep_ == "conj" and some.pos_ in ("ADJ", "NOUN", "PRON", "NUM") and is_finite(some.head)
    return is_joined and some.left_edge.i > 1 and some.left_edge.nbor(-1).dep_ == "cc"


def _joined_in_relative(participle: Token, subject: Token) -> bool:
    """Let a participle be the verb of the clause that its subject was taken for."""
    hang_on(participle, subject.head, "conj")
    hang_on(subject, participle, "nsubj")
    participle.tag_ = "VBD"
    return True


def main_after_carrying(verb: Token) -> bool:
    """The main verb, hung on what its subject carried: "a ferry carrying nine pilgrims | capsized | on Friday".

    Its subject may be taken for that of the next clause: "capsized, and rescuers were searching".
    """
    noun = verb.head
    doing = noun.head
    subject = doing.head
    is_last = verb.dep_ == "acl" and verb.tag_ in ("VBD", "VBN") and noun.dep_ == "dobj" and verb.i == noun.i + 1
    is_carrying = is_last and doing.dep_ == "acl" and doing.tag_ == "VBG" and doing.i == subject.i + 1
    link = next((child for child in subject.rights if child.dep_ == "cc" and child.i > verb.i), None)
    over, place, second = subject.head, subject.dep_, None
    if place == "nsubj" and link is not None:  # of the second verb
        second = over
        over, place = second.head, second.dep_
    is_alone = place in ("ROOT", "dep") or (place == "ccomp" and (verb.tag_ == "VBD" or link is not None))
    if not is_carrying or subject.pos_ != "NOUN" or not is_alone or (verb.tag_ == "VBN" and link is None):
        return False
    if place == "ROOT":
        make_root(verb, subject if second is None else second)
    else:
        hang_on(verb, over, "ccomp")
    for child in (*subject.rights, *(() if second is None else second.lefts)):
        if child.i > verb.i and (link is None or child.i <= link.i or child.head is subject):
            hang_on(child, verb, "advcl" if child.tag_ == "VBG" and child.dep_ == "acl" else child.dep_)
    hang_on(subject, verb, "nsubj")
    if second is not None:
        hang_on(second, verb, "conj")
    verb.tag_ = "VBD"
    return True


def blow_for_main(participle: Token) -> bool:
    """A past taken for a noun's participle, in a sentence without a verb: "A fire | swept through the hotel, killing two"."""
    noun, words = participle.head, load_vocabulary()
    is_alone = noun.dep_ == "ROOT" and noun.i + 1 == participle.i and participle.tag_ == "VBN"
    moves = any(child.lower_ in ("through", "across", "into", "over", "along") for child in participle.rights)
    is_blow = noun.lemma_ in words.words("link", "sudden") and moves  # not "an attack foiled in Lund"
    is_blow = is_blow or participle.lemma_ in words.words("description", "never_passive")
    is_blow = is_blow or (participle.lemma_ in ("follow", "divorce") and any(child.lower_ == "in" for child in participle.rights))
    if not (is_alone and is_blow) or noun.sent[-1].text != "." or any(child.dep_ == "agent" for child in participle.rights):
        return False
    if any(word.tag_ in FINITE for word in noun.sent):
        return False
    hang_on(participle, participle, "ROOT")
    hang_on(noun, participle, "nsubj")
    participle.tag_ = "VBD"
    for child in noun.rights:
        if child.i > participle.i:
            child.head = participle
    return True


def main_after_naming(verb: Token) -> bool:
    """A main verb taken for one of how somebody is named: "the body of a man, named locally as Jan Moe, | was found"."""
    named, name = verb.head, subject_of(verb)
    link = next((child for child in verb.lefts if child.dep_ == "mark"), None)
    is_within = verb.dep_ == "advcl" and named.dep_ == "acl" and named.lemma_ in ("name", "identify", "know")
    if not is_within or link is None or name is None or link.lower_ != "as" or name.pos_ != "PROPN" or link.i < named.i:
        return False
    noun = named.head
    while noun.dep_ == "pobj" and noun.head.dep_ == "prep" and noun.head.head.pos_ == "NOUN":  # "the body | of a man"
        noun = noun.head.head
    top = noun.head
    if noun.pos_ != "NOUN" or (top is not noun and top.pos_ != "ADP") or top.dep_ not in ("ROOT", noun.dep_):
        return False
    make_root(verb, top)
    hang_on(link, named, "prep")
    hang_on(name, link, "pobj")
    hang_on(noun, verb, relation_of_subject(verb))
    for child in noun.lefts:
        if child.dep_ == "prep":
            child.head = verb
    return True


def main_after_blow(verb: Token) -> bool:
    """A main verb taken for a clause within a relative one: "a wall that was rebuilt after the floods of 2014 | gave way"."""
    clause, blow = verb.head, subject_of(verb)
    noun = clause.head
    link = next((child for child in verb.lefts if child.dep_ == "mark"), None)
    is_within = verb.dep_ == "advcl" and clause.dep_ == "relcl" and verb.i > clause.i and verb.tag_ == "VBD"
    if not is_within or blow is None or link is None or link.lower_ not in ("after", "before"):
        return False
    [*_, top] = verb.ancestors
    if link.i != clause.i + 1 or top.pos_ in ("VERB", "AUX") or noun.pos_ != "NOUN" or clause.left_edge.i != noun.i + 1:
        return False
    over = noun.head
    make_root(verb, top)
    hang_on(link, clause, "prep")
    hang_on(blow, link, "pobj")
    hang_on(noun, verb, "nsubj")
    if top is not noun:
        hang_on(top, verb, "prep" if top.pos_ == "ADP" else "npadvmod")
    for comma in over.rights if over is not noun else ():
        if comma.text == ",":
            comma.head = verb
    return True


def main_of_object(verb: Token) -> bool:
    """A main verb taken for what its subject tells, with a participle for its verb: "last year leaked emails | revealed it"."""
    noun, participle = verb.head, verb.head.head
    is_past = verb.tag_ == verb.head.head.tag_ == "VBD" and verb.dep_ == "acl" and noun.dep_ == "dobj" and noun.tag_ == "NNS"
    is_bare = is_past and noun.i == participle.i + 1 == verb.i - 1 and subject_of(participle) is None
    if not is_bare or all(child.dep_ not in ("ccomp", "dobj") for child in verb.rights):
        return False
    if participle.dep_ == "ROOT":
        make_root(verb, participle)
    else:
        hang_on(verb, participle.head, participle.dep_)
    hang_on(noun, verb, "nsubj")
    for child in participle.children:
        if child is not noun:
            child.head = verb
    hang_on(participle, noun, "amod")
    participle.tag_, participle.pos_ = "VBN", "VERB"
    return True


def main_after_name(verb: Token) -> bool:
    """A main verb taken for what a name before it suffered: "A surveyor sent by the firm, Ann Lee, | inspected in May"."""
    named = (child for child in verb.head.rights if child.dep_ == "appos" and child.right_edge.i == verb.i - 2)
    name = verb.head if verb.head.dep_ == "appos" else next(named, verb.head)
    noun = name.head
    is_last = name.dep_ == "appos" and noun.dep_ == "ROOT" and noun.pos_ == "NOUN" and name.pos_ == "PROPN"
    is_apart = verb.nbor(-1).text == "," and name.left_edge.i > 0 and name.left_edge.nbor(-1).text == ","
    if verb.tag_ != "VBN" or not (is_last and is_apart) or helpers_of(verb) or verb.right_edge.i + 2 < verb.sent.end:
        return False
    is_who = load_vocabulary().is_person(noun.lemma_) or noun.lower_ in ("chair", "mp", "whip")
    if any(child.dep_ == "agent" for child in verb.rights) or not is_who:
        return False
    hang_on(verb, verb, "ROOT")
    verb.tag_ = "VBD"
    for child in noun.rights:
        if child.i > verb.i or child.text == ",":
            child.head = verb
    hang_on(noun, verb, "nsubj")
    return True


def main_after_relatives(verb: Token) -> bool:
    """A main verb joined to the clauses of its subject: "Ann Lee, who showed it and who spent a year on it, | died | in May"."""
    clause = verb.head
    while clause.dep_ in ("conj", "ccomp", "xcomp"):
        clause = clause.head
    apposition = clause.head
    noun = apposition.head if apposition.dep_ == "appos" else apposition
    is_joined = verb.dep_ == "conj" and verb.nbor(-1).text == "," and clause.dep_ == "relcl"
    if not is_joined or noun.dep_ != "ROOT" or noun.pos_ not in NOUNS or subject_of(verb) is not None or helpers_of(verb):
        return False
    if all(child.dep_ != "cc" for child in (*clause.rights, *verb.head.rights)):
        return False  # "who came, saw and won"
    for child in noun.children:
        if child.dep_ == "punct" and child.i > verb.i:
            child.head = verb
    hang_on(verb, verb, "ROOT")
    hang_on(noun, verb, "nsubj")
    verb.tag_ = "VBD"
    return True


def main_after_for(verb: Token) -> bool:
    """A main verb taken for a clause of "for": "the talks which formed the basis for the plan | were held in May"."""
    link = next((child for child in verb.lefts if child.lower_ == "for" and child.dep_ == "mark"), None)
    noun, told = [verb, *verb.ancestors][-1], verb.head
    subject = subject_of(verb)
    is_torn = verb.dep_ == "advcl" and noun.pos_ == "NOUN" and noun.dep_ == "ROOT" and told.dep_ == "relcl" and told.head is noun
    if link is None or subject is None or not is_torn or not any(helper.tag_ in FINITE for helper in helpers_of(verb)):
        return False
    hang_on(link, link.nbor(-1), "prep")
    hang_on(subject, link, "pobj")
    make_root(verb, noun)
    hang_on(noun, verb, relation_of_subject(verb))
    return True


def main_after_turned(verb: Token) -> bool:
    """A main verb taken for what "turned" tells: "a singer turned | politician Jan Moe | joined the march"."""
    over = verb.head
    first, name = subject_of(over), subject_of(verb)
    is_torn = verb.dep_ == "ccomp" and over.lower_ == "turned" and over.dep_ == "ROOT" and verb.i > over.i
    if not is_torn or first is None or name is None or name.pos_ != "PROPN" or name.left_edge.i != over.i + 1:
        return False
    make_root(verb, over)
    hang_on(first, name, "nmod")
    hang_on(over, name, "amod")
    over.tag_ = "VBN"
    return True


def main_after_opening(link: Token) -> bool:
    """A sentence taken for a clause of the phrase that opens it: "After the war it | passed | to Norland".

    The noun before a name tells what its bearer is: "In the winter of 1350 the monk Paul | preached |".
    """
    over = next((child for child in link.rights if child.lower_ == "to"), link) if link.lower_ == "according" else link
    nouns = [child for child in over.rights if child.dep_ == "pobj"]
    if link.dep_ != "ROOT" or not nouns:
        return False
    of = (noun for child in nouns[-1].rights if child.lower_ == "of" for noun in child.rights)
    last = next((noun for noun in of if noun.lemma_ in load_vocabulary().words("reference", "spans")), nouns[-1])
    verb = next((child for child in last.rights if child.dep_ == "relcl" and is_finite(child)), None)
    subject = None if verb is None else subject_of(verb)
    if verb is None or subject is None or subject.left_edge.i != verb.left_edge.i or subject.left_edge.i != last.i + 1:
        return False
    trade, is_time = nouns[-1], last is not nouns[-1]  # "by the end of the month nine men | had died |"
    is_trade = len(nouns) > 1 and subject.pos_ == "PROPN" and trade.tag_ == "NN" and trade.left_edge.lower_ == "the"
    if not (is_trade or is_time) and (subject.pos_ != "PRON" or subject.tag_ in ("WDT", "WP")):
        return False  # "the house Moe built"
    make_root(verb, link)
    hang_on(link, verb, "prep")
    for child in [one for one in link.rights if one.dep_ in ("cc", "conj")]:
        child.head = verb
    if is_trade:
        hang_on(trade, subject, "compound")
        for word in list(trade.lefts):
            word.head = subject
    return True


def main_in_phrase(verb: Token) -> bool:
    """A sentence whose verb was taken for what a participle of its subject tells of: "a gala themed on Ode was | staged"."""
    link, noun = verb.head, subject_of(verb)
    themed = link.head
    subject = subject_of(themed)
    is_within = verb.dep_ == "pcomp" and link.dep_ == "prep" and verb.tag_ == "VBN" and is_finite(verb)
    if not is_within or noun is None or subject is None or themed.dep_ != "ROOT" or helpers_of(themed):
        return False
    if noun.left_edge.i > link.i + 2 or link.i != themed.i + 1 or themed.i != subject.i + 1 or themed.tag_ not in ("VBD", "VBN"):
        return False
    hang_on(noun, link, "pobj")
    make_root(verb, themed)
    hang_on(subject, verb, relation_of_subject(verb))
    hang_on(themed, subject, "acl")
    themed.tag_ = "VBN"
    return True


def clause_joined_as_noun(verb: Token) -> bool:
    """A second clause taken for one more thing: "the stations were closed, and the last train | left | Aldwick in May"."""
    noun, first = verb.head, verb.head.head
    link = next((child for child in first.rights if child.dep_ == "cc" and child.i < noun.i), None)
    is_joined = verb.dep_ == "acl" and verb.tag_ == "VBD" and verb.i == noun.i + 1 and noun.dep_ == "conj"
    is_clause = is_joined and first.pos_ in ("VERB", "AUX") and link is not None and link.i == noun.left_edge.i - 1
    if not is_clause or not is_finite(first) or all(child.dep_ not in ("dobj", "prep", "npadvmod") for child in verb.rights):
        return False
    hang_on(verb, first, "conj")
    hang_on(noun, verb, "nsubj")
    return True


def first_of_two_pasts(verb: Token) -> bool:
    """A first past taken for what the second says: "she | graduated | in 1947 and, a year later, married him"."""
    first = next((child for child in verb.lefts if child.dep_ == "ccomp" and child.tag_ == "VBD"), None)
    if first is None or verb.dep_ != "ROOT" or subject_of(verb) is not None or subject_of(first) is None:
        return False
    link = next((child for child in first.rights if child.dep_ == "cc"), None)
    comma = verb.left_edge.nbor(-1) if verb.left_edge.i > first.i else verb.nbor(-1)
    if link is None or link.nbor().text != "," or comma.text != "," or comma.i <= link.i + 1:
        return False
    for child in first.children:
        if child.i > link.i + 1:
            child.head = verb
    make_root(first, verb)
    hang_on(verb, first, "conj")
    return True


def main_after_as(verb: Token) -> bool:
    """The main verb, taken for what stands beside an object: "as they launched their attack, panic | set in and they fled"."""
    noun = verb.head
    object_ = noun.head
    first = object_.head
    marks = [child for child in first.lefts if child.dep_ in ("mark", "advmod") and child.lower_ in _OPENING_CLAUSES]
    is_beside = (
        verb.dep_ == "acl" and noun.dep_ in ("appos", "conj") and object_.dep_ in ("dobj", "pobj") and verb.i == noun.i + 1
    )
    if not is_beside or verb.tag_ not in ("VBN", "VBD") or noun.left_edge.nbor(-1).text != ",":
        return False
    if object_.dep_ == "pobj" and first.dep_ == "prep":
        first = first.head
        marks = [child for child in first.lefts if child.dep_ in ("mark", "advmod") and child.lower_ in _OPENING_CLAUSES]
    is_opening = first.dep_ == "ROOT" and bool(marks) and marks[0].i == first.sent.start
    if not is_opening or any(child.dep_ == "agent" for child in verb.rights):
        return False
    make_root(verb, first)
    verb.tag_ = "VBD"
    hang_on(noun, verb, "nsubj")
    hang_on(first, verb, "advcl")
    for child in first.rights:
        if child.i > verb.i:
            child.head = verb
    return True


_OPENING_CLAUSES = ("as", "when", "while", "after", "since", "because", "although", "though", "once", "before")


def clause_as_subject(remains: Token) -> bool:
    """A clause that is the subject, taken for the main one: "whether it makes money | remains | to be seen"."""
    first, noun = remains.head, subject_of(remains)
    is_whether = first.dep_ == "ROOT" and first.left_edge.lower_ == "whether" and first.left_edge.dep_ == "mark"
    if not is_whether or remains.lemma_ != "remain" or remains.dep_ != "ccomp" or noun is None or noun.i != first.i + 1:
        return False
    make_root(remains, first)
    hang_on(first, remains, "csubj")
    hang_on(noun, first, "dobj")
    return True
