"""Participles that the parser took a main clause's words for, or gave another's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.parsing.arcs import (
    FINITE,
    NOUN_SUBJECTS,
    SUBJECTS,
    hang_on,
    has_to,
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
_repaired = lists("parsing")


def listed_past(verb: Token) -> bool:
    """The second of several pasts, taken for a clause beside the first: "missed the cup, | split with her coach and left"."""
    is_past = verb.tag_ == "VBD" or (verb.tag_ == "VBN" and verb.dep_ == "xcomp")  # "began in May, | paused and resumed"
    if not is_past or verb.dep_ not in ("advcl", "acl", "xcomp") or verb.nbor(-1).text != ",":
        return False
    first = verb.head.head if verb.dep_ == "acl" and verb.head.dep_ == "dobj" else verb.head
    is_bare = (
        subject_of(verb) is None and not helpers_of(verb) and all(child.dep_ not in ("mark", "advmod") for child in verb.lefts)
    )
    is_listed = any(child.dep_ == "conj" and child.tag_ == "VBD" for child in verb.rights)
    if first.tag_ != "VBD" or verb.i < first.i or not (is_bare and is_listed):
        return False
    verb.tag_ = "VBD"
    hang_on(verb, first, "conj")
    return True


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


def doer_of_charge(by: Token) -> bool:
    """Who charged or judged somebody, taken for who did what he was charged with: "was convicted of spying | by a court"."""
    deed = by.head
    link, verb = deed.head, deed.head.head
    is_deed = deed.tag_ == "VBG" and deed.i == by.i - 1 and link.dep_ == "prep" and link.lower_ in ("of", "for")
    is_passive = verb.tag_ == "VBN" and any(helper.dep_ == "auxpass" for helper in helpers_of(verb))
    if not (is_deed and is_passive) or verb.lemma_ not in _words("charging"):
        return False
    for after in deed.rights:
        if after.dep_ in ("prep", "agent", "npadvmod") and after.i >= by.i:
            hang_on(after, verb, "agent" if after is by else after.dep_)
    return True


def said_by_itself(verb: Token) -> bool:
    """A subject taken for what is said: "said | its unit, Marl Co., | sold with the mill two docks"."""
    if verb.dep_ != "acl":
        return False
    noun = verb.head
    said = noun.head
    is_told = noun.dep_ == "dobj" and said.lemma_ == "say" and subject_of(said) is not None
    has_name = any(child.dep_ == "appos" and child.right_edge.nbor().text == "," for child in noun.rights if child.i < verb.i)
    if not is_told or not has_name or verb.nbor(-1).text != "," or helpers_of(verb):
        return False
    verb.tag_ = "VBD"
    for child in noun.rights:
        if child.dep_ == "appos" and child.i > verb.i:
            hang_on(child, verb, "dobj")  # after a phrase it was taken for one more name
    hang_on(verb, said, "ccomp")
    hang_on(noun, verb, relation_of_subject(verb))
    return True


def past_with_object(verb: Token) -> bool:
    """A past joined to a passive, taken for one: "was founded in 1921 and | built army trucks"."""
    if verb.tag_ != "VBN" or verb.dep_ != "conj":
        return False
    first = verb.head
    is_joined = not helpers_of(verb) and subject_of(verb) is None
    is_passive = first.tag_ == "VBN" and any(helper.dep_ == "auxpass" for helper in helpers_of(first))
    has_object = any(child.dep_ == "dobj" for child in verb.rights) and verb.lemma_ not in _words("giving") | {"rename"}
    if not (is_joined and is_passive and has_object):
        return False
    verb.tag_ = "VBD"
    return True


def clause_after_refusal(verb: Token) -> bool:
    """A main clause taken for what was refused: "when the council refused he | closed the river"."""
    over = verb.head
    is_told = verb.dep_ == "ccomp" and verb.tag_ == "VBD" and over.lemma_ in _repaired("without_content") and over.i < verb.i
    link = next((child for child in over.lefts if child.lower_ in ("when", "after", "as", "because", "since")), None)
    if not is_told or link is None or subject_of(verb) is None or any(child.dep_ == "mark" for child in verb.lefts):
        return False
    above = over.head
    hang_on(verb, verb if above is over else above, over.dep_)
    hang_on(over, verb, "advcl")
    for child in above.rights if above is not over else ():
        if child.dep_ == "punct" and child.i > verb.i:
            child.head = verb
    return True


def said_and_reported(verb: Token) -> bool:
    """Who says what another reports, after what is said: "it is late, a firm has | said, the Times reported"."""
    over = verb.head
    content = next((child for child in over.lefts if child.dep_ == "ccomp" and child.i < verb.i), None)
    are_sayings = {verb.lemma_, over.lemma_} <= load_vocabulary().words("verb", "reporting") and over.i > verb.i
    if verb.dep_ != "parataxis" or content is None or not are_sayings or subject_of(verb) is None or subject_of(over) is None:
        return False
    content.head = verb
    hang_on(verb, over, "ccomp")
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


def listed_infinitive(verb: Token) -> bool:
    """An infinitive of a list, hung above it: "approved a plan to fight crime, | raise taxes and | build roads"."""
    over = verb.head
    is_bare = verb.dep_ == "conj" and verb.tag_ == "VB" and over.tag_ in ("VBD", "VBZ", "VBN") and not verb.lefts
    if not is_bare or verb.nbor(-1).text not in (",", "and", "or"):
        return False
    before = (token for token in reversed(verb.doc.tokens[over.i + 1 : verb.i]) if token.tag_ == "VB" and over.is_ancestor(token))
    first = next((token for token in before if has_to(token)), None)
    if first is None:
        return False
    verb.head = first
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
    before = verb.left_edge.nbor(-1) if verb.left_edge.i else verb
    is_aim = verb.dep_ in ("advcl", "xcomp") and verb.left_edge.tag_ == "TO" and verb.left_edge.i == verb.i - 1
    is_first = before.pos_ == "NOUN" and any(load_vocabulary().is_ordinal(child.lower_) for child in before.lefts)
    if not (is_aim and is_first) or before.dep_ != "pobj" or before.head.lower_ != "of":
        return False
    hang_on(verb, before, "acl")
    return True


def aim_of_noun(verb: Token) -> bool:
    """What a noun is for, taken for what a verb does: "there was need | to develop farms"."""
    if verb.dep_ != "xcomp" or verb.head.pos_ != "NOUN" or all(helper.tag_ != "TO" for helper in helpers_of(verb)):
        return False
    verb.dep_ = "acl"
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


def added_by_speaker(adding: Token) -> bool:
    """What a speaker adds, hung within what he says: "he said the firm had grown as it sold more, | adding | that"."""
    over, words = adding.head, load_vocabulary().words("verb", "reporting")
    is_adding = adding.lemma_ in _repaired("adding") and adding.dep_ == "advcl" and over.i < adding.i
    if not is_adding or adding.left_edge.nbor(-1).text != "," or all(child.dep_ != "ccomp" for child in adding.rights):
        return False
    places = (over, *over.ancestors) if over.lemma_ not in words else ()
    told = next((one for one in places if one.dep_ == "ccomp" and one.head.lemma_ in words and one.head.i < one.i), None)
    if told is None:
        return False
    adding.head = told.head
    return True


def joined_participle(second: Token) -> bool:
    """A participle joined to an aim of the one before: "forcing them to close it | and disrupting traffic"."""
    aim = second.head
    first = aim.head
    if second.dep_ != "conj" or aim.tag_ != "VB" or aim.dep_ != "xcomp" or first.tag_ != "VBG" or helpers_of(second):
        return False
    second.head = first
    for child in aim.rights:
        if child.dep_ == "cc" and child.i < second.i:
            child.head = first
    return True


def concluded_under(verb: Token) -> bool:
    """A participle of what opens a clause: "and under the Treaty of Lund, | concluded in May, Norland gave up the valley"."""
    comma = verb.nbor(-1) if verb.i else verb
    first = verb.head
    if verb.dep_ != "conj" or comma.text != "," or comma.i == 0 or subject_of(verb) is not None or helpers_of(verb):
        return False
    noun = comma.nbor(-1)
    while noun.dep_ == "pobj" and noun.head.lower_ == "of":
        noun = noun.head.head
    link, main = noun.head, first.head
    is_opening = noun.dep_ == "pobj" and link.head is first and link.nbor(-1).dep_ == "cc" and noun.pos_ in ("NOUN", "PROPN")
    is_closed = verb.right_edge.nbor().text == "," and first.dep_ == "ccomp" and main.i > verb.right_edge.i
    subject = subject_of(main) if is_opening and is_closed else None
    if subject is None or subject.left_edge.i != verb.right_edge.i + 2:
        return False
    hang_on(verb, noun, "acl")
    verb.tag_ = "VBN"
    link.head = main
    return True


def participle_in_opening(verb: Token) -> bool:
    """A participle of what opens a sentence, taken for a clause that is told: "In his appeal, | lodged | last week, he said"."""
    comma = verb.nbor(-1) if verb.i else verb
    if verb.dep_ not in ("ccomp", "advcl") or verb.tag_ not in ("VBN", "VBD") or comma.text != ",":
        return False
    if subject_of(verb) is not None or helpers_of(verb):
        return False
    opening = next((child for child in verb.lefts if child.dep_ == "prep"), None)
    noun = None if opening is None else next((child for child in opening.rights if child.dep_ == "pobj"), None)
    main = verb.head
    subject = subject_of(main)
    is_between = noun is not None and noun.right_edge.i == comma.i - 1 and verb.right_edge.nbor().text == ","
    if opening is None or noun is None or not is_between or not opening.is_sent_start:
        return False
    if subject is None or subject.left_edge.i != verb.right_edge.i + 2:
        return False
    opening.head = main
    hang_on(verb, noun, "acl")
    verb.tag_ = "VBN"
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


def after_aside(participle: Token) -> bool:
    """What goes on after an aside, hung on its participle: "sold the bank, founded in 1882, | to Lee |"."""
    main = participle.head
    is_aside = participle.dep_ == "advcl" and participle.tag_ == "VBN" and participle.i > main.i and not participle.lefts
    if not is_aside or participle.nbor(-1).text != "," or not is_finite(main):
        return False
    commas = [child for child in participle.rights if child.text == ","]
    after = [child for child in participle.rights if commas and child.i > commas[0].i and child.dep_ == "prep"]
    noun = participle.doc.tokens[participle.i - 2]
    if len(commas) != 1 or not after or noun.pos_ not in ("NOUN", "PROPN") or all(child.dep_ != "dobj" for child in main.rights):
        return False
    for child in after:
        child.head = main
    hang_on(participle, noun, "acl")
    return True


def doing_with(participle: Token) -> bool:
    """What those do who are told with "with", hung on the verb: "became a favourite with critics | voting it best"."""
    noun = participle.nbor(-1) if participle.i else participle
    link = noun.head
    over = participle.head
    is_beside = participle.dep_ == "advcl" or (participle.dep_ == "acl" and over.dep_ == "attr" and noun.pos_ == "PROPN")
    is_told_with = link.lower_ == "with" and noun.dep_ == "pobj" and link.head in (over, *over.rights)
    if not (is_beside and is_told_with) or participle.left_edge is not participle or link.head is participle:
        return False
    hang_on(participle, noun, "acl")
    return True


def saying_of_nearest(saying: Token) -> bool:
    """Who says so, hung on the first clause: "It began in May, when Norland imposed a tax, | saying that it was poor"."""
    main = saying.head
    is_wished = main.dep_ == "ccomp" and any(helper.lower_ == "be" for helper in helpers_of(main)) and not is_finite(main)
    if saying.lower_ in _SAYING and is_wished and main.head.i < main.i:
        saying.head = main.head  # "advised that the village be moved, | saying that it was in danger"
        return True
    before = (word for word in reversed(saying.doc.tokens[main.i + 1 : saying.i]) if word.dep_ == "relcl" and is_finite(word))
    clause = next(before, None)
    is_beside = saying.lower_ in _SAYING and saying.dep_ == "advcl"
    if not is_beside or clause is None or clause.left_edge.lower_ != "when" or clause.right_edge.i < saying.left_edge.i - 2:
        return False
    saying.head = clause
    return True


_SAYING = ("saying", "arguing", "claiming", "insisting")


def main_after_perfect(verb: Token) -> bool:
    """A main verb joined to what had been done before it: "the insurers, having been told, | refused to pay"."""
    before = verb.head
    having = next((helper for helper in helpers_of(before) if helper.lower_ == "having"), None)
    subject = subject_of(before)
    if verb.tag_ != "VBD" or verb.dep_ != "conj" or having is None or subject is None or subject_of(verb) is not None:
        return False
    is_aside = subject.i < having.i and having.nbor(-1).text == "," and verb.left_edge.nbor(-1).text == ","
    if not is_aside or before.dep_ in SUBJECTS or any(child.dep_ == "cc" and child.i < verb.i for child in before.rights):
        return False
    hang_on(verb, verb if before.head is before else before.head, before.dep_)
    for child in (*before.lefts, *before.rights):
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


def verb_of_condition(verb: Token) -> bool:
    """The verb of a clause whose subject was taken for all of it: "will strike unless two men held in May | are freed"."""
    helpers = helpers_of(verb)
    if verb.dep_ != "conj" or not helpers or helpers[0].tag_ not in FINITE or subject_of(verb) is not None:
        return False
    before = helpers[0].nbor(-1)
    told = next((one for one in (before, *before.ancestors) if one.tag_ == "VBN" and one.dep_ == "advcl"), None)
    if told is None or told.right_edge is not before or helpers_of(told):
        return False
    mark, subject = next((child for child in told.lefts if child.dep_ == "mark"), None), subject_of(told)
    if mark is None or subject is None or subject.i != told.i - 1:
        return False
    hang_on(verb, told.head, "advcl")
    hang_on(subject, verb, relation_of_subject(verb))
    hang_on(mark, verb, "mark")
    hang_on(told, subject, "acl")
    return True


def elected_as(office: Token) -> bool:
    """What somebody was made, taken for a noun with a participle: "| Elected checkweighman | in 1924, he led it"."""
    participle = office.lefts[0] if office.lefts else office
    main = office.head
    is_opening = participle.is_sent_start and participle.tag_ == "VBN" and participle.dep_ == "amod"
    is_opening = is_opening and office.dep_ in ("advcl", "npadvmod")
    if not is_opening or participle.lemma_ not in load_vocabulary().words("factuality", "appointing") | {
        "crown",
        "make",
        "ordain",
    }:
        return False
    for child in office.rights:
        child.head = participle
    hang_on(participle, main, "advcl")
    hang_on(office, participle, "oprd")
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


def spent_doing(doing: Token) -> bool:
    """What a time was spent with, taken for how something is: "had spent the summer | collecting | troops"."""
    noun, time = doing.head, next((child for child in doing.lefts if child.dep_ == "npadvmod"), None)
    spent = noun.head
    if doing.dep_ != "amod" or time is None or noun.dep_ != "dobj" or spent.lemma_ != "spend" or time.i < spent.i:
        return False
    hang_on(time, spent, "dobj")
    hang_on(doing, spent, "xcomp")
    hang_on(noun, doing, "dobj")
    for child in spent.rights:
        if child.dep_ == "prep" and child.i > noun.i:
            child.head = doing
    return True


def participle_for_clause(verb: Token) -> bool:
    """A noun with its participle, taken for a clause that is a subject: "| food | prepared for the games will be tested"."""
    noun, main = subject_of(verb), verb.head
    is_clause = verb.dep_ in ("csubj", "csubjpass") and verb.tag_ in ("VBD", "VBN") and not helpers_of(verb)
    if not is_clause or noun is None or list(verb.lefts) != [noun] or not is_finite(main) or main.i < verb.i:
        return False
    hang_on(noun, main, relation_of_subject(main))
    hang_on(verb, noun, "acl")
    verb.tag_ = "VBN"
    return True


def including_after_speaker(including: Token) -> bool:
    """What belongs to what is told, hung on who says so: "they will build more, says the plan, | including | wells"."""
    speaker = including.head
    verb = speaker.head
    told = next((child for child in verb.lefts if child.dep_ == "ccomp"), None)
    if speaker.dep_ != "nsubj" or speaker.i < verb.i or told is None or including.nbor(-1).text != ",":
        return False
    including.head = told
    return True


def having_done(having: Token) -> bool:
    """What somebody had done, taken for what somebody else had: "| having | married Ida in 1138, he left"."""
    done = having.nbor()
    name = done.head
    is_taken = done.dep_ == "amod" and done.tag_ == "VBN" and name.dep_ == "dobj" and name.head is having
    if not is_taken or having.dep_ not in ("advcl", "csubj"):
        return False
    hang_on(done, having.head, "advcl")
    hang_on(having, done, "aux")
    hang_on(name, done, "dobj")
    for child in (*having.rights, *name.rights):
        if child.dep_ == "prep" and (child.head is having or child.lower_ in ("in", "on")):
            child.head = done
    return True


def result_of_firing(participle: Token) -> bool:
    """What came of a deed, hung on what went before it: "firing rounds an hour after the truce began, | wounding a soldier"."""
    clause, words = participle.head, load_vocabulary()
    subject = subject_of(clause)
    is_harm = participle.dep_ == "advcl" and participle.lemma_ in words.words("link", "harming")
    is_time = clause.dep_ == "advcl" and any(child.lower_ in ("after", "before", "when") for child in clause.lefts)
    if not (is_harm and is_time) or participle.nbor(-1).text != "," or subject is None or subject.pos_ != "NOUN":
        return False
    before = participle.doc.tokens[clause.head.i : clause.left_edge.i]
    deed = next((one for one in reversed(before) if one.pos_ == "VERB" and (one is clause.head or one.tag_ == "VBG")), None)
    if deed is None or not words.is_event(subject.lemma_):
        return False
    participle.head = deed
    return True


def participle_with_subject(participle: Token) -> bool:
    """The subject of the main verb, taken for that of what is put in: "her | pay |, disclosed in May, was called an insult"."""
    main, subject = participle.head, subject_of(participle)
    if (
        participle.dep_ != "advcl"
        or participle.tag_ != "VBN"
        or helpers_of(participle)
        or main.i < participle.i
        or subject is None
    ):
        return False
    is_put_in = participle.nbor(-1).text == "," and subject_of(main) is None and is_finite(main)
    if not is_put_in or participle.right_edge.nbor().text != ",":
        return False
    hang_on(subject, main, relation_of_subject(main))
    hang_on(participle, subject, "acl")
    participle.nbor(-1).head = participle.right_edge.nbor().head = participle
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


def main_after_carrying(verb: Token) -> bool:
    """The main verb, hung on what its subject carried: "a ferry carrying nine pilgrims | capsized | on Friday"."""
    noun = verb.head
    doing = noun.head
    subject = doing.head
    is_last = verb.dep_ == "acl" and verb.tag_ == "VBD" and noun.dep_ == "dobj" and verb.i == noun.i + 1
    is_carrying = is_last and doing.dep_ == "acl" and doing.tag_ == "VBG" and doing.i == subject.i + 1
    if not is_carrying or subject.pos_ != "NOUN" or subject.dep_ not in ("ROOT", "dep"):
        return False
    if subject.dep_ == "ROOT":
        make_root(verb, subject)
    else:
        hang_on(verb, subject.head, "ccomp")
    for child in subject.rights:
        if child.i > verb.i:
            hang_on(child, verb, "advcl" if child.tag_ == "VBG" and child.dep_ == "acl" else child.dep_)
    hang_on(subject, verb, "nsubj")
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


def led_in_place(participle: Token) -> bool:
    """Who led what somebody did, hung on the place of it: "shares rose in Lund, | led | by banks"."""
    place = participle.head
    link, main = place.head, place.head.head
    is_led = participle.dep_ == "acl" and participle.lower_ in ("led", "followed", "joined", "helped", "driven")
    is_by = is_led and any(child.dep_ == "agent" for child in participle.rights)
    if not is_by or place.pos_ != "PROPN" or link.lower_ not in ("in", "at", "on") or link.dep_ != "prep":
        return False
    if main.pos_ != "VERB":
        return False
    subject = subject_of(main)
    if subject is None or not is_finite(main):
        return False
    hang_on(participle, subject, "acl")
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


def doing_of_main(participle: Token) -> bool:
    """What somebody does who is told of, hung on a clause of a thing: "stayed until the town fell, | keeping | it going"."""
    clause, comma = participle.head, participle.nbor(-1) if participle.i else participle
    main = clause.head
    is_bare = participle.dep_ == "advcl" and all(child.is_punct for child in participle.lefts)
    if not is_bare or clause.dep_ != "advcl" or comma.text != ",":
        return False
    thing, doer = subject_of(clause), subject_of(main)
    is_until = any(child.lower_ == "until" and child.dep_ == "mark" for child in clause.lefts) and clause.i > main.i
    if not is_until or thing is None or doer is None or thing.pos_ != "NOUN" or load_vocabulary().is_person(thing.lemma_):
        return False
    if doer.lower_ not in ("he", "she", "they", "who"):
        return False
    participle.head = main
    return True
