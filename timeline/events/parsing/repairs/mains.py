"""Main verbs that the parser took for participles of a noun, and participles that it took for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.parsing.arcs import (
    FINITE,
    NOUN_SUBJECTS,
    NOUNS,
    SUBJECTS,
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


def opened_by_participle(participle: Token) -> bool:
    """A participle that opens a sentence, taken for its verb: "Founded in 1971, the firm | listed in Oslo and bought a rival"."""
    if participle.dep_ != "ROOT" or participle.i != participle.sent.start or subject_of(participle) or helpers_of(participle):
        return False
    joined = next((child for child in participle.rights if child.dep_ == "conj" and subject_of(child) is not None), None)
    subject = None if joined is None else subject_of(joined)
    if joined is not None and subject is not None and subject.left_edge.nbor(-1).text == "," and is_finite(joined):
        for child in (*joined.lefts, *participle.rights):
            if child.i < subject.left_edge.i - 1:
                child.head = participle  # "Founded in 1931 and again in 1934, | the club left"
            elif child.dep_ == "punct":
                child.head = joined
        hang_on(joined, joined, "ROOT")
        hang_on(participle, joined, "advcl")
        return True
    nouns = (child for child in participle.rights if child.dep_ in ("npadvmod", "dobj", "nsubj", "appos", "attr"))
    noun = next((child for child in nouns if child.left_edge.nbor(-1).text == ","), None)
    verb = None if noun is None else next((child for child in noun.rights if child.dep_ == "acl" and child.i == noun.i + 1), None)
    if noun is None or verb is None or verb.tag_ not in ("VBN", "VBD"):
        return False
    for child in participle.rights:
        if child.dep_ in ("cc", "conj") and child.i > verb.i:
            child.head = verb
    verb.tag_ = "VBD"
    hang_on(verb, verb, "ROOT")
    hang_on(noun, verb, "nsubj")
    hang_on(participle, verb, "advcl")
    return True


def participle_before_main(main: Token) -> bool:
    """A participle taken for the main verb, which follows it: "the sites | awarded the prize | include two tombs"."""
    first = main.head
    subject = subject_of(first) if main.dep_ == "conj" and first.tag_ in ("VBD", "VBN") and not helpers_of(first) else None
    between = first.doc.tokens[first.i : main.i]
    is_apart = first.i > main.i or any(token.is_punct or token.pos_ == "CCONJ" for token in between)
    is_told = is_apart or subject_of(main) is not None or bool(helpers_of(main))
    if subject is None or subject.pos_ == "PRON" or is_told:
        return False
    hang_on(main, main if first.head is first else first.head, first.dep_)
    for child in (*first.lefts, *first.rights):
        if child.i < subject.left_edge.i or child.i > main.i:
            child.head = main
    hang_on(subject, main, "nsubj")
    hang_on(first, subject, "acl")
    first.tag_ = "VBN"
    return True


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


def main_of_two(verb: Token) -> bool:
    """The main verb, taken for a second participle of its subject: "a resolution adopted in May | designated | a day"."""
    noun = verb.head
    others = [child for child in noun.rights if child.dep_ == "acl" and child.tag_ == "VBN" and child.i < verb.i]
    is_last = verb.dep_ == "acl" and noun.dep_ == "ROOT" and noun.pos_ == "NOUN" and bool(others)
    if not is_last or others[-1].right_edge.i != verb.i - 1 or helpers_of(verb) or verb.nbor(-1).text == ",":
        return False
    below = {child.dep_ for child in verb.rights}
    if "agent" in below or below.isdisjoint(("dobj", "npadvmod", "ccomp")):
        return False
    make_root(verb, noun)
    verb.tag_ = "VBD"
    hang_on(noun, verb, "nsubj")
    for child in noun.rights:
        if child.i > verb.i:
            child.head = verb
    return True


def main_after_perfect(verb: Token) -> bool:
    """A main verb joined to what had been done before it: "the insurers, having been told, | refused to pay".

    Or to the clause over that: "they came to a house where the guards, having been told, | refused to move".
    """
    last = verb.nbor(-2)
    above = (place for place in (last, *last.ancestors) if place.dep_ in ("relcl", "advcl") and verb.head in place.ancestors)
    before = next(above, verb.head)
    having = next((helper for helper in helpers_of(before) if helper.lower_ == "having"), None)
    subject = subject_of(before)
    if verb.tag_ != "VBD" or verb.dep_ != "conj" or having is None or subject is None or subject_of(verb) is not None:
        return False
    is_aside = subject.i < having.i and having.nbor(-1).text == "," and verb.left_edge.nbor(-1).text == ","
    if not is_aside or before.dep_ in SUBJECTS or any(child.dep_ == "cc" and child.i < verb.i for child in before.rights):
        return False
    hang_on(verb, verb if before.head is before else before.head, before.dep_)
    for child in before.children:
        if child.i < having.i or child.i > verb.i or child.i == verb.left_edge.i - 1:
            child.head = verb
    hang_on(subject, verb, relation_of_subject(verb))
    hang_on(before, verb, "advcl")
    return True


def main_after_participle(main: Token) -> bool:
    """A participle taken for the main verb, before one that tells what was found: "a test carried out in May | showed that"."""
    first = main.head
    subject = subject_of(first) if main.dep_ == "advcl" and first.dep_ == "ROOT" and first.i < main.i else None
    if subject is None or subject.i != first.i - 1 or subject.pos_ != "NOUN" or helpers_of(first) or main.lefts:
        return False
    has_content = any(child.dep_ == "ccomp" and child.left_edge.lower_ == "that" for child in main.rights)
    is_bare = all(child.dep_ not in ("dobj", "ccomp", "xcomp") for child in first.rights)
    if not (has_content and is_bare) or first.tag_ not in ("VBD", "VBN") or main.nbor(-1).text == ",":
        return False
    for child in first.children:
        if child is not main and (child.i < subject.left_edge.i or child.i > main.i):
            child.head = main
    hang_on(main, main, "ROOT")
    hang_on(subject, main, "nsubj")
    hang_on(first, subject, "acl")
    first.tag_, main.tag_ = "VBN", "VBD"
    return True


def joined_to_participle(helper: Token) -> bool:
    """The main verb, joined to a participle of its subject: "The number of people found dead at the mill | has risen to nine"."""
    main, participle = helper.head, helper.head.head
    subject = subject_of(participle)
    is_joined = main.dep_ == "conj" and helper.i < main.i and participle.tag_ == "VBN" and participle.i < helper.i
    if not is_joined or subject is None or helpers_of(participle) or subject_of(main) is not None:
        return False
    if any(child.dep_ == "cc" or child.text == "," for child in participle.rights if child.i < helper.i):
        return False
    noun = participle.left_edge if participle.i == 0 else participle.nbor(-1)
    if noun.pos_ not in ("NOUN", "PROPN") or not (noun is subject or subject.is_ancestor(noun)):
        return False
    if participle.head is participle:
        make_root(main, participle)
    else:
        hang_on(main, participle.head, participle.dep_)
    hang_on(subject, main, relation_of_subject(main))
    hang_on(participle, noun, "acl")
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


def main_as_participle(verb: Token) -> bool:
    """A main verb taken for a noun's participle: "The keepers | left in May 1986", "The paper | told on page one its woes"."""
    noun = _root_noun(verb)
    if noun is None or helpers_of(verb) or any(child.dep_ in ("agent", "oprd") for child in verb.rights):
        return False
    after = (child for child in noun.rights if child.dep_ == "acl" and child.i > verb.i)
    if verb.nbor(-1).text == "," and any(child.nbor(-1).text == "," for child in after):
        return False  # "the church, | built in 1200 and restored in 1880, burned in May"
    objects = [child for child in verb.rights if child.dep_ == "dobj"]
    joined = (child for child in verb.rights if child.dep_ == "conj" and child.tag_ == "VBD")
    is_free = verb.lemma_ in _words("never_passive") or verb.lower_ == "left"  # though nothing can be "left in May"
    is_free = is_free or any(child.lower_ == "together" for child in verb.rights)  # "the two parties | governed together"
    is_free = is_free and not objects and (verb.i == noun.i + 1 or verb.head is not noun)
    told_of = (child for child in noun.rights if child.dep_ in ("relcl", "acl") and child is not verb)
    is_after_aside = any(child.right_edge.i == verb.i - 2 for child in told_of)
    is_free = is_free or (is_after_aside and verb.nbor(-1).text == ",")  # "the ferry, which was full, | sank"
    is_active = bool(objects) and verb.lemma_ not in _words("giving")
    is_active = is_active or any(subject_of(child) is None for child in joined)
    if not (is_free or is_active) or verb.sent[-1].text not in (".", "!", ";"):
        return False
    told = [child for child in noun.children if child is not verb and (child.i > verb.i or child.dep_ == "advcl")]
    hang_on(verb, verb, "ROOT")
    hang_on(noun, verb, "nsubj")
    verb.tag_ = "VBD"
    for child in told:
        hang_on(child, verb, "advcl" if child.dep_ == "relcl" else child.dep_)
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


def first_of_two_mains(participle: Token) -> bool:
    """A first main verb taken for a participle, with the second joined to it: "The storm | formed | in May and was named"."""
    noun, main = participle.head, participle.head.head
    link = next((child for child in (*participle.rights, *noun.rights) if child.dep_ == "cc"), None)
    is_first = participle.tag_ in ("VBN", "VBD") and noun.dep_ in NOUN_SUBJECTS and noun.i == participle.i - 1 and noun.i < main.i
    if link is None or not is_first or link.i != participle.right_edge.i + (link.head is noun) or link.text not in ("and", "but"):
        return False
    if main.left_edge.i > noun.i or min(helper.i for helper in (*helpers_of(main), main)) != link.i + 1:
        return False
    if participle.tag_ == "VBN" and participle.lemma_ not in (*_words("never_passive"), "form", "gather", "grow"):
        return False
    link.head = participle
    hang_on(participle, participle if main.dep_ == "ROOT" else main.head, main.dep_)
    for child in main.children:
        if child.i < noun.i or child.dep_ == "punct":
            child.head = participle
    hang_on(noun, participle, "nsubj")
    hang_on(main, participle, "conj")
    participle.tag_ = "VBD"
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


def _root_noun(participle: Token) -> Token | None:
    """The noun over a whole sentence of which a participle is told, or told last: "a truck loaded with coal | hit a bus"."""
    noun = participle.head
    if participle.dep_ != "acl":
        return None
    is_free = participle.lemma_ in _words("never_passive") or participle.lower_ == "left"
    while is_free and noun.dep_ in ("pobj", "dobj", "pcomp", "conj", "acl", "prep") and not is_finite(noun):
        noun = noun.head  # "a man accused of hiding it in a quarry | wept"
    return noun if noun.dep_ == "ROOT" and noun.pos_ in ("NOUN", "PROPN") else None


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
    verb = next((child for child in nouns[-1].rights if child.dep_ == "relcl" and is_finite(child)), None)
    subject = None if verb is None else subject_of(verb)
    if verb is None or subject is None or subject.i != verb.left_edge.i or subject.left_edge.i != nouns[-1].i + 1:
        return False
    trade = nouns[-1]
    is_trade = len(nouns) > 1 and subject.pos_ == "PROPN" and trade.tag_ == "NN" and trade.left_edge.lower_ == "the"
    if not is_trade and (subject.pos_ != "PRON" or subject.tag_ in ("WDT", "WP")):
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
