"""Participles of a noun that the parser hung on another noun, or on the verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.parsing.arcs import (
    hang_on,
    helpers_of,
    is_finite,
    subject_of,
)
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_words = lists("description")
_repaired = lists("parsing")


def result_of_cause(participle: Token) -> bool:
    """What a cause did, hung on what was done for it: "he was moved after the river burst its banks, | flooding the town"."""
    over, start = participle.head, participle.left_edge.i
    before = participle.doc.tokens[max(start - 2, 0)]
    cause = next((child for child in over.rights if child.dep_ == "advcl" and child.right_edge is before), None)
    is_suffered = participle.dep_ == "advcl" and any(child.dep_ == "auxpass" for child in over.lefts)
    if cause is None or not is_suffered or all(child.dep_ != "dobj" for child in participle.rights):
        return False
    subject = subject_of(cause)
    is_linked = any(child.lower_ in ("after", "when", "as") for child in cause.lefts)
    is_who = subject is None or subject.tag_ != "NN" or load_vocabulary().is_person(subject.lemma_)  # nor of "police"
    if is_who or not (is_linked and is_finite(cause)) or participle.left_edge.nbor(-1).text != ",":
        return False
    hang_on(participle, cause, "advcl")
    return True


def publishing_of_work(participle: Token) -> bool:
    """The publishing of a work, hung on who wrote it: "a report by the auditors, | published in May, warned of it"."""
    writer = participle.head
    work = writer.head.head
    is_aside = participle.dep_ == "acl" and participle.tag_ == "VBN" and participle.nbor(-1).text == ","
    is_by = writer.dep_ == "pobj" and writer.head.lower_ in ("by", "from", "of") and work.i < writer.i
    words = load_vocabulary().words
    if (
        not (is_aside and is_by)
        or work.lemma_ not in words("factuality", "works")
        or participle.lemma_ not in _words("publishing")
    ):
        return False
    participle.head = work
    return True


def result_of_blow(participle: Token) -> bool:
    """What a blow did, hung on the clause after which it came: "rockets hit it after the truce began, | causing no damage"."""
    over, main = participle.head, participle.head.head
    is_harm = participle.lemma_ in ("cause", "kill", "injure", "wound", "damage", "destroy") and participle.tag_ == "VBG"
    is_after = over.dep_ == "advcl" and over.lemma_ in ("go", "come", "begin", "start", "end", "take") and main.i < over.i
    links = (child.lower_ for child in over.lefts)
    if not (is_harm and is_after) or participle.dep_ != "advcl" or "after" not in links:
        return False
    if (
        main.lemma_ not in ("hit", "strike", "attack", "explode", "fire", "shell", "bomb")
        or participle.left_edge.nbor(-1).text != ","
    ):
        return False
    hang_on(participle, main, "advcl")
    return True


def result_of_whole(participle: Token) -> bool:
    """What comes of a decision, joined to what was decided: "agreed to resume talks, | easing fears"."""
    aim = participle.head
    over = aim.head
    is_after_comma = participle.i > 0 and participle.left_edge.nbor(-1).text == ","
    if participle.dep_ not in ("conj", "advcl") or aim.tag_ != "VB" or aim.dep_ != "xcomp" or over.tag_ != "VBD":
        return False
    if participle.tag_ != "VBG" or over.lemma_ not in load_vocabulary().words("factuality", "deciding"):
        return False
    if not is_after_comma or any(child.dep_ == "cc" and child.i < participle.i for child in aim.rights):
        return False
    hang_on(participle, over, "advcl")
    return True


def made_work(participle: Token) -> bool:
    """When a work was made, hung on who made it: "won fame with the Marl Bridge, | begun in 1836 and opened in 1840"."""
    comma = participle.nbor(-1)
    work, maker = comma.nbor(-1), subject_of(participle.head)
    is_beside = participle.dep_ == "advcl" and participle.tag_ == "VBN" and not participle.lefts and comma.text == ","
    is_made = participle.lemma_ in _words("made") or participle.lemma_ in load_vocabulary().words("common", "working")
    is_work = work.pos_ in ("NOUN", "PROPN") and work.dep_ in ("pobj", "dobj") and work.i > participle.head.i
    if maker is None or not (is_beside and is_made and is_work) or load_vocabulary().is_person(work.lemma_.lower()):
        return False
    is_person = maker.lower_ in ("he", "she", "they") or any(child.lower_ in ("his", "her") for child in participle.head.subtree)
    if not is_person or not participle.head.is_ancestor(work):
        return False
    for second in participle.rights:
        if second.dep_ == "conj" and second.tag_ == "VBD" and subject_of(second) is None:
            second.tag_ = "VBN"
    hang_on(participle, work, "acl")
    return True


def result_beside_figures(participle: Token) -> bool:
    """What came of what figures show, hung on the showing: "it lost ten seats, results showed, | leaving it with nine"."""
    showing = participle.head
    subject = subject_of(showing)
    is_joined = showing.dep_ == "conj" and subject is not None and subject.left_edge.nbor(-1).text == ","
    told = showing.head if is_joined else next((child for child in showing.lefts if child.dep_ == "ccomp"), None)
    content = told if told is not None and is_finite(told) else None
    is_beside = participle.dep_ == "advcl" and participle.i > showing.i and participle.left_edge.nbor(-1).text == ","
    if subject is None or content is None or not is_beside or subject.pos_ != "NOUN":
        return False
    words = load_vocabulary()
    if (
        subject.lemma_ not in _repaired("figures")
        or participle.lemma_ in words.words("verb", "reporting")
        or subject.i < content.i
    ):
        return False
    participle.head = content
    return True


def participle_of_opening(participle: Token) -> bool:
    """A participle of what opens a clause, taken for the subject's: "In the report, | published in May, she blamed the firm"."""
    comma, main = participle.nbor(-1), participle.head
    noun = comma.nbor(-1) if comma.text == "," else participle
    link = noun.head
    while link.dep_ == "pobj" or link.lower_ == "of":  # "the Treaty of Lund, | concluded in May"
        noun, link = link if link.dep_ == "pobj" else noun, link.head
    is_bare = participle.tag_ in ("VBN", "VBD") and participle.dep_ == "advcl" and participle.i < main.i
    is_opening = (
        noun.dep_ == "pobj" and link.dep_ == "prep" and link.i == participle.sent.start and link.head in (main, participle)
    )
    if not (is_bare and is_opening) or helpers_of(participle) or participle.right_edge.nbor().text != ",":
        return False
    made = (
        _words("made")
        | load_vocabulary().words("common", "working")
        | load_vocabulary().words("common", "concluding")
        | load_vocabulary().words("link", "issuing")
    )
    if participle.lemma_ not in made or load_vocabulary().is_person(noun.lemma_.lower()) or subject_of(participle) is not None:
        return False
    hang_on(link, main, "prep")
    hang_on(participle, noun, "acl")
    participle.tag_ = "VBN"
    return True


def participle_of_last(verb: Token) -> bool:
    """What was done to what stands last, taken for a second deed: "granted a subsidy, | doubled eleven years later"."""
    comma, first = verb.nbor(-1), verb.head
    noun = comma.nbor(-1) if comma.text == "," else verb
    noun = next((one for one in (noun, *noun.ancestors) if one.dep_ in ("dobj", "attr", "nsubjpass")), noun)
    is_joined = verb.tag_ == "VBD" and verb.dep_ == "conj" and not verb.lefts and not helpers_of(verb)
    is_bare = all(child.dep_ in ("prep", "agent", "npadvmod", "advmod", "punct") for child in verb.rights)
    has_time = any(child.dep_ in ("npadvmod", "agent") or child.lower_ in ("later", "earlier", "in") for child in verb.rights)
    is_last = not any(child.dep_ == "cc" for child in (*first.rights, *verb.rights)) and verb.right_edge.i + 2 >= verb.sent.end
    if not (is_joined and is_bare and has_time and is_last) or noun.head is not first or noun.i < first.i:
        return False
    if comma.text != "," or verb.lemma_ in load_vocabulary().words("description", "never_passive"):
        return False
    verb.tag_ = "VBN"
    hang_on(verb, noun, "acl")
    return True


def participle_of_sum(participle: Token) -> bool:
    """What was done to what comes to a sum, hung on the money: "a settlement of 2 million euros | offered | in May"."""
    unit = participle.head
    of = unit.head
    is_sum = unit.dep_ == "pobj" and of.lower_ == "of" and of.head.pos_ == "NOUN" and of.dep_ == "prep"
    is_money = unit.lemma_ in load_vocabulary().words("figures", "units") and any(
        child.tag_ in ("CD", "$") for child in unit.lefts
    )
    if participle.dep_ != "acl" or participle.tag_ != "VBN" or not (is_sum and is_money):
        return False
    participle.head = of.head
    return True


def find_of_last(participle: Token) -> bool:
    """What was found, hung on who rests on it: "the case rested on a print, | found in 2011 on his car | and shown to him"."""
    comma, main = participle.nbor(-1), participle.head
    noun = comma.nbor(-1)
    is_beside = comma.text == "," and participle.dep_ == "advcl" and participle.tag_ == "VBN" and participle.i > main.i
    is_thing = noun.pos_ == "NOUN" and noun.dep_ in ("pobj", "dobj") and not load_vocabulary().is_person(noun.lemma_)
    if not (is_beside and is_thing) or participle.lemma_ not in _repaired("finding") or helpers_of(participle):
        return False
    hang_on(participle, noun, "acl")
    for child in participle.rights:
        if child.dep_ == "conj" and child.tag_ == "VBD":
            child.tag_ = "VBN"
    return True


def reduced_beside(verb: Token) -> bool:
    """A participle beside its noun, taken for a clause: "above the limit | agreed in 1999"."""
    noun = verb.nbor(-1)
    if [child.lower_ for child in verb.lefts] == ["first"] and verb.nbor(-2).text == ",":
        return _first_done(verb, verb.nbor(-3))
    is_bare = verb.dep_ == "advcl" and not verb.lefts and verb.rights and noun.pos_ == "NOUN" and noun.i > verb.head.i
    is_time = noun.lower_ in _repaired("parts_of_days")  # "was found on Monday night | wrapped in a coat"
    if (
        is_time
        or not is_bare
        or noun.dep_ not in ("pobj", "dobj")
        or any(child.dep_ in ("dobj", "ccomp", "xcomp") for child in verb.rights)
    ):
        return False
    hang_on(verb, noun, "acl")
    verb.tag_ = "VBN"
    return True


def _first_done(verb: Token, noun: Token) -> bool:
    """What was done to an object at first: "completed his Requiem, first | performed in May"."""
    if verb.dep_ != "advcl" or noun.dep_ != "dobj" or noun.head is not verb.head or noun.pos_ not in ("NOUN", "PROPN"):
        return False
    hang_on(verb, noun, "acl")
    return True


def found_guilty(guilty: Token) -> bool:
    """What somebody was found, taken for a word of an aside about him: "found Ann Lee, a clerk, | guilty | of theft"."""
    noun, verb = guilty.head, guilty.head.head
    is_behind = guilty.dep_ in ("amod", "acl", "appos", "advcl") and guilty.i > noun.i and guilty.nbor(-1).text == ","
    if not is_behind or verb.lemma_ != "find" or noun.i < verb.i or noun.dep_ not in ("dobj", "nsubj"):
        return False
    for child in noun.rights:
        if child.i > guilty.i:
            child.head = guilty
    hang_on(guilty, verb, "ccomp")
    hang_on(noun, guilty, "nsubj")
    return True


def participle_of_counted(participle: Token) -> bool:
    """What was done to things, hung on how many they are: "the share of calls | dropped |", "the number of people | hurt |".

    And what their number came to, hung on what was done: "brought the number of miners hurt on Friday | to nine |".
    """
    noun = participle.nbor(-1)
    count = noun.head.head
    is_of_count = participle.dep_ == "acl" and noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.tag_ == "NNS"
    if not is_of_count or participle.head not in (count, noun) or count.lemma_ not in _COUNTS:
        return False
    to = next(
        (child for child in participle.rights if child.lower_ == "to" and child.rights and child.rights[0].tag_ == "CD"), None
    )
    if participle.head is noun and to is None:
        return False
    participle.head = noun
    if to is not None and count.head.pos_ == "VERB":
        to.head = count.head
    return True


_COUNTS = ("number", "percentage", "share", "proportion", "rate")
