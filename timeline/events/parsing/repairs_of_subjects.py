"""Subjects that the parser drew into what stands before them, or took for two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.parsing.arcs import (
    NOUN_SUBJECTS,
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

_repaired = lists("parsing")

_OPENERS = ("after", "before", "by", "within", "during", "since", "until", "in", "at")


def oneself_beside(oneself: Token) -> bool:
    """An emphatic pronoun, taken for who suffers: "he won but was | himself | wounded"."""
    verb = oneself.head
    is_subject = oneself.dep_ in NOUN_SUBJECTS and verb.dep_ == "conj" and oneself.nbor(-1).head is verb
    if not is_subject or oneself.nbor(-1).dep_ not in ("aux", "auxpass") or subject_of(verb.head) is None:
        return False
    oneself.dep_ = "npadvmod"
    return True


def two_of_list(verb: Token) -> bool:
    """The first of a list, taken for a subject of its own: "| a house, | a market and a hall had been built"."""
    subjects = [child for child in verb.lefts if child.dep_ in NOUN_SUBJECTS]
    if len(subjects) != 2:
        return False
    first, second = subjects
    comma = second.left_edge.nbor(-1)
    is_list = comma.text == "," and comma.i == first.i + 1 and any(child.dep_ == "conj" for child in second.rights)
    is_list = is_list and first.pos_ == second.pos_ == "NOUN"
    is_pair = comma.dep_ == "cc" and comma.head is first and first.pos_ == second.pos_ == "PROPN"  # "Bo Moe, who led it, and Lee"
    if not (is_list or is_pair) or first.dep_ != second.dep_:
        return False
    hang_on(second, first, "conj")
    return True


def subject_last(noun: Token) -> bool:
    """A subject behind its verb, taken for what that is: "in its place grew a | fishery"."""
    verb = noun.head
    opening = next((child for child in verb.lefts if child.dep_ == "prep"), None)
    is_behind = noun.dep_ in ("attr", "dobj") and noun.left_edge.i == verb.i + 1 and verb.tag_ == "VBD"
    if opening is None or not is_behind or not opening.is_sent_start or subject_of(verb) is not None:
        return False
    is_there = verb.lemma_ in ("grow", "stand", "come", "lie", "rise", "hang", "live", "emerge", "sit")
    if not is_there or opening.right_edge.i != verb.i - 1:
        return False
    noun.dep_ = "nsubj"
    return True


def joined_subject(link: Token) -> bool:
    """A second subject that is joined to the first: "Ann Lee, 28, | and her brother | opened it"."""
    first = link.head
    verb = first.head
    if link.dep_ != "cc" or first.dep_ not in SUBJECTS or first.right_edge is not link:
        return False
    second = next((child for child in verb.lefts if child.dep_ in SUBJECTS and child.left_edge.i == link.i + 1), None)
    if second is None or any(word.pos_ in ("VERB", "AUX") for word in first.doc.tokens[first.i : link.i]):
        return False
    hang_on(second, first, "conj")
    return True


def subject_under_link(verb: Token) -> bool:
    """The subject of a clause taken for a phrase: "stood empty before | a brewer, Carl Moe, bought it".

    "The turnover was 90 million crowns as | 300 shares | were traded".
    """
    over, helpers = verb.head, helpers_of(verb)
    is_passive = verb.tag_ == "VBN" and len(helpers) == 1 and helpers[0].lower_ in ("was", "were")
    if not (is_passive or (verb.tag_ == "VBD" and not helpers)) or verb.dep_ != "conj" or over.i > verb.i:
        return False
    if subject_of(verb) is not None:
        return False
    links = ("before", "after", "until", "as") if is_passive else ("before", "after", "until")
    start = helpers[0] if is_passive else verb
    between = verb.doc.tokens[over.i + 1 : start.i]
    link = next((token for token in reversed(between) if token.lower_ in links and token.rights), None)
    noun = None if link is None else link.rights[0]
    if (
        link is None
        or noun is None
        or noun.dep_ != "pobj"
        or (link.head is verb and noun.lemma_ in ("day", "week", "month", "year"))  # "and after two years left for Rome"
        or any(token.dep_ == "cc" for token in verb.doc.tokens[link.i : verb.i])
    ):
        return False
    aside = list(verb.doc.tokens[noun.i + 1 : start.i])
    is_named = len(aside) > 2 and aside[0].text == aside[-1].text == "," and all(one.pos_ == "PROPN" for one in aside[1:-1])
    if aside and not is_named:
        return False
    hang_on(link, verb, "mark")
    hang_on(noun, verb, relation_of_subject(verb))
    hang_on(verb, over, "advcl")
    if is_named:
        hang_on(aside[-2], noun, "appos")
    return True


def figure_before_link(verb: Token) -> bool:
    """What a figure was, taken for the subject of the clause after it: "turnover was 12 million | as 300 shares were traded"."""
    figure, over = subject_of(verb), verb.head
    if figure is None or over.lemma_ != "be" or over.i > figure.left_edge.i or verb.dep_ not in ("ccomp", "advcl", "conj"):
        return False
    link = next((child for child in figure.rights if child.lower_ == "as" and child.dep_ == "prep" and child.rights), None)
    noun = None if link is None else link.rights[0]
    if link is None or noun is None or noun.right_edge.i + 1 != _start_of(verb) or all(one.tag_ != "CD" for one in figure.lefts):
        return False
    hang_on(figure, over, "attr")
    hang_on(link, verb, "mark")
    hang_on(noun, verb, relation_of_subject(verb))
    hang_on(verb, over, "advcl")
    return True


def subject_in_phrase(verb: Token) -> bool:
    """A subject drawn into the phrase before it: "After the war | attendances rose", "within a week | 64 people had died"."""
    group = [*helpers_of(verb), verb]
    if verb.dep_ != "ROOT" or not is_finite(verb) or group[0].i < 3:
        return False
    first = verb.sent[0]
    noun = subject_of(verb)
    if first.lower_ not in _OPENERS or first.head is not verb or any(child.text == "," for child in verb.lefts):
        return False
    if noun is not None and (first.dep_ == "mark" or (first.dep_ == "prep" and not first.rights)):
        link = first
    elif first.dep_ == "prep" and noun is None:
        phrase = group[0].nbor(-1)
        nouns = [place for place in (phrase, *phrase.ancestors) if place.dep_ == "pobj" and place.i > first.i]
        noun = next((place for place in nouns if _first_compound(place) is not None), None)
        link = first if noun is None else noun.head
    else:
        return False
    compound = None if noun is None else _first_compound(noun)
    if noun is None or compound is None or noun.right_edge.i != group[0].i - 1:
        return False
    for child in noun.lefts:
        if child.i < compound.i:
            child.head = compound
    hang_on(compound, link, "pobj")
    compound.pos_ = "NOUN"
    hang_on(noun, verb, relation_of_subject(verb))
    link.dep_ = "prep"
    return True


def subject_beside_opening(verb: Token) -> bool:
    """A subject taken for what says who opens the sentence: "In Group H, | Norland, in their first cup, | met Marl"."""
    opening = next((child for child in verb.lefts if child.dep_ == "prep" and child.left_edge.is_sent_start), None)
    is_bare = verb.dep_ == "ROOT" and is_finite(verb) and subject_of(verb) is None and verb.i > verb.sent.start + 3
    if opening is None or not is_bare or any(child.dep_ in ("ccomp", "expl", "csubj") for child in verb.lefts):
        return False
    beside = (child for word in opening.subtree for child in word.rights if child.dep_ == "appos" and child.pos_ in _NOUNS)
    subject = next((one for one in beside if one.left_edge.nbor(-1).text == "," and one.nbor().text == ","), None)
    if subject is None:
        return False
    for child in (one for one in subject.head.rights if one.i > subject.i):
        child.head = subject if child.dep_ in ("acl", "relcl") else verb
    hang_on(subject, verb, relation_of_subject(verb))
    return True


def joined_subject_of_main(verb: Token) -> bool:
    """The subject of the second of two clauses, joined to the first: "the mark rose and | the dollar, in turn, | is to fall"."""
    first = next((child for child in verb.lefts if child.dep_ == "ccomp"), None)
    nouns = () if first is None else (child for child in first.rights if child.dep_ == "conj" and child.pos_ in _NOUNS)
    noun = next(iter(nouns), None)
    is_bare = verb.dep_ == "ROOT" and is_finite(verb) and subject_of(verb) is None and noun is not None
    if first is None or noun is None or not is_bare or noun.right_edge.nbor().text != "," or subject_of(first) is None:
        return False
    link = next((child for child in first.rights if child.dep_ == "cc" and child.i < noun.i), None)
    if link is None or noun.left_edge.i != link.i + 1:
        return False
    make_root(first, verb)
    hang_on(verb, first, "conj")
    hang_on(noun, verb, relation_of_subject(verb))
    return True


def subject_joined_over_main(verb: Token) -> bool:
    """The subject of a second clause, joined to the first: "schools are shut, and | trains, held since May, | are late"."""
    first = verb.head
    subject = subject_of(first)
    is_bare = verb.dep_ == "conj" and is_finite(verb) and subject_of(verb) is None and subject is not None and subject.i < first.i
    joined = () if subject is None else (child for child in (*subject.rights, *first.rights) if child.dep_ == "conj")
    noun = next((child for child in joined if first.i < child.i < verb.i and child.pos_ in _NOUNS), None)
    if noun is None or not is_bare:
        return False
    link = noun.left_edge.nbor(-1)
    if link.dep_ != "cc" or noun.right_edge.i < verb.left_edge.i - 2:
        return False
    hang_on(noun, verb, relation_of_subject(verb))
    return True


def age_for_subject(old: Token) -> bool:
    """Who is told by his age, taken for a part of the verb: "the 19-year- | old |, who came on in May, scored"."""
    verb = old.head
    is_age = old.lower_ == "old" and old.dep_ == "amod" and old.left_edge.lower_ == "the" and verb.pos_ == "VERB"
    if not is_age or old.nbor().text != "," or subject_of(verb) is not None or verb.tag_ not in ("VBN", "VBD"):
        return False
    hang_on(old, verb, "nsubj")
    old.pos_, old.tag_, verb.tag_ = "NOUN", "NN", "VBD"
    return True


def office_after_becoming(verb: Token) -> bool:
    """What somebody became, taken for who did: "returned in May and two years later became | the first woman to lead it"."""
    after = next((child for child in verb.rights if child.dep_ == "nsubj" and child.pos_ == "NOUN"), None)
    is_joined = verb.dep_ == "conj" and verb.lemma_ in ("become", "remain") and subject_of(verb.head) is not None
    if after is None or not is_joined or after.left_edge.i != verb.i + 1 or any(one.dep_ in NOUN_SUBJECTS for one in verb.lefts):
        return False
    after.dep_ = "attr"
    return True


def both_before_main(verb: Token) -> bool:
    """The subject of the main verb, taken for that of what is so with both: "| Lund and Marl, both opposed to it, | agreed"."""
    aside = next((child for child in verb.lefts if child.dep_ == "ccomp"), None)
    subject = None if aside is None else subject_of(aside)
    if aside is None or subject is None or verb.dep_ != "ROOT" or subject_of(verb) is not None or helpers_of(aside):
        return False
    start = min((helper.i for helper in helpers_of(verb)), default=verb.i)
    is_between = aside.nbor(-1).lower_ in ("both", "all", "each") and aside.nbor(-2).text == ","
    if not is_between or aside.tag_ not in ("VBD", "VBN") or verb.doc.tokens[start - 1].text != ",":
        return False
    hang_on(subject, verb, relation_of_subject(verb))
    hang_on(aside, subject, "acl")
    hang_on(aside.nbor(-1), aside, "advmod")
    aside.tag_ = "VBN"
    return True


_NOUNS = ("PROPN", "NOUN")


def _first_compound(noun: Token) -> Token | None:
    """The word before a noun that has its article, and may be a noun of its own: the war of "the war | attendances"."""
    if not noun.lefts or noun.lefts[0].dep_ != "det" or len(noun.lefts) == 1:
        return None
    second = noun.lefts[1]
    is_counted = second.dep_ == "amod" and noun.lefts[0].lower_ == "a" and noun.tag_ == "NNS"  # "a fortnight | 64 people"
    return second if (second.dep_ == "compound" and second.tag_ == "NN") or is_counted else None


def _start_of(verb: Token) -> int:
    return min((helper.i for helper in helpers_of(verb)), default=verb.i)


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


def two_clauses(verb: Token) -> bool:
    """Two clauses taken for two subjects: "a man | drowned after his boat sank, and a worker was hurt"."""
    subjects = [child for child in verb.lefts if child.dep_ in SUBJECTS]
    if len(subjects) != 2 or all(helper.lower_ not in ("was", "is", "has") for helper in helpers_of(verb)):
        return False
    first, second = subjects
    link = next((child for child in first.rights if child.dep_ == "cc"), None)
    told = next((child for child in first.rights if child.dep_ == "acl" and child.tag_ == "VBN"), None)
    if link is None or told is None or told.i != first.i + 1 or link.i != second.left_edge.i - 1 or verb.dep_ != "ROOT":
        return False
    told.head, told.dep_, told.tag_ = told, "ROOT", "VBD"
    hang_on(first, told, "nsubj")
    hang_on(verb, told, "conj")
    for child in (link, *(child for child in (*first.rights, *verb.lefts) if child.text == ",")):
        child.head = told
    return True


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


def beside_subject(comma: Token) -> bool:
    """What stands beside a subject, hung on the comma before it: "Born in Lund, | a clerk's daughter, she left"."""
    subject = subject_of(comma.head)
    hung = (child for child in (*comma.rights, *comma.head.lefts) if child.pos_ == "NOUN" and child.left_edge.i == comma.i + 1)
    noun = next((child for child in hung if child.dep_ in ("prep", "dep", "dobj", "attr")), None)
    if noun is None or subject is None or noun.i > subject.i:
        return False
    hang_on(noun, subject, "dep")
    return True


def subject_after_apposition(verb: Token) -> bool:
    """What stands before a subject, taken for it: "A staunch royalist, | Walter's son Henry kept the hall"."""
    noun = subject_of(verb)
    if noun is None or noun.left_edge.lower_ not in ("a", "an") or noun.left_edge.i != verb.sent.start:
        return False
    subject = next((child for child in noun.rights if child.dep_ == "appos"), None)
    if subject is None or subject.left_edge.nbor(-1).text != "," or subject.right_edge.i + 1 != _start_of(verb):
        return False
    is_person = load_vocabulary().is_person
    if any(child.dep_ in ("cc", "conj") for child in subject.rights):
        return False  # "a woman, her daughter and her son were hurt"
    if subject.pos_ not in ("NOUN", "PROPN") or not (is_person(noun.lemma_) or is_person(subject.lemma_)):
        return False
    hang_on(subject, verb, noun.dep_)
    hang_on(noun, subject, "dep")
    return True


def compound_for_subject(verb: Token) -> bool:
    """A subject taken for a part of a noun, which its verb is not: "A | pill | cut relapses by half"."""
    noun = verb.lefts[-1] if verb.lefts else verb
    if verb.tag_ != "VBD" or noun.dep_ != "compound" or noun.pos_ not in ("NOUN", "PROPN") or subject_of(verb) is not None:
        return False
    for child in verb.lefts[:-1]:
        if child.dep_ in ("det", "amod", "compound", "nummod", "poss"):
            child.head = noun
    hang_on(noun, verb, "nsubj")
    return True


def one_more(verb: Token) -> bool:
    """One more of several, with his name beside it, taken for two subjects: "a third, the merchant Carl Moe, fled"."""
    subjects = [child for child in verb.lefts if child.dep_ in SUBJECTS]
    if len(subjects) != 2 or subjects[0].lower_ not in _ONE_MORE:
        return False
    first, second = subjects
    after = verb.doc.tokens[second.right_edge.i + 1]
    if (
        first.i + 1 != second.left_edge.i - 1
        or first.nbor().text != ","
        or not (second.right_edge.text == "," or after.text == ",")
    ):
        return False
    hang_on(first, second, "dep")
    return True


_ONE_MORE = ("one", "another", "other", "second", "third", "fourth", "fifth")


def name_after_kind(verb: Token) -> bool:
    """A name that tells which is meant, taken for a second subject: "a bid by the group | Marl | was blocked"."""
    subjects = [child for child in verb.lefts if child.dep_ in SUBJECTS]
    if len(subjects) != 2:
        return False
    first, name = subjects
    noun = name.left_edge.nbor(-1)
    is_bare = name.pos_ == "PROPN" and all(child.dep_ == "compound" for child in name.lefts) and not name.rights
    if not is_bare or noun.pos_ != "NOUN" or noun is first or not first.is_ancestor(noun) or noun.right_edge is not noun:
        return False
    hang_on(name, noun, "appos")
    return True


def list_in_subject(verb: Token) -> bool:
    """The rest of a list in a subject, taken for a second: "Teams of clerks, | sailors and pilots | were sent"."""
    subjects = [child for child in verb.lefts if child.dep_ in SUBJECTS]
    if len(subjects) != 2:
        return False
    first, second = subjects
    noun, comma = first.right_edge, second.left_edge.nbor(-1)
    is_listed = noun.dep_ == "pobj" and comma.text == "," and noun.i == comma.i - 1 and noun.pos_ == second.pos_ == "NOUN"
    if not is_listed or [child.dep_ for child in second.rights] != ["cc", "conj"] or noun.tag_ != second.tag_:
        return False
    hang_on(second, noun, "conj")
    comma.head = noun
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


def subject_beside_phrase(verb: Token) -> bool:
    """The subject of a second clause drawn into a phrase: "was shut after the blast and local | police | have begun a search"."""
    group = [*helpers_of(verb), verb]
    noun = group[0].nbor(-1) if group[0].i else verb
    is_open = verb.dep_ in ("conj", "advcl") and is_finite(verb) and subject_of(verb) is None and noun.dep_ == "pobj"
    if not is_open or noun.right_edge is not noun or noun.head.i > noun.left_edge.i:
        return False
    first = next((child for child in noun.lefts if any(one.dep_ == "cc" for one in child.rights)), None)
    link = None if first is None else next(one for one in first.rights if one.dep_ == "cc")
    if first is None or link is None or first.pos_ not in ("NOUN", "PROPN"):
        return False
    for child in noun.lefts:
        if child.i < first.i:
            child.head = first
    for child in first.rights:
        if child.i > link.i:
            hang_on(child, noun, "amod" if child.pos_ == "ADJ" else "compound")
    hang_on(first, noun.head, "pobj")
    hang_on(noun, verb, relation_of_subject(verb))
    hang_on(link, verb.head, "cc")
    return True


def object_before_verb(verb: Token) -> bool:
    """What stands under a preposition, taken for a second subject: "a man wanted for the | murder | left"."""
    subjects = [child for child in verb.lefts if child.dep_ in SUBJECTS]
    noun = subjects[-1] if len(subjects) == 2 else verb
    link = noun.left_edge.nbor(-1) if noun.left_edge.i else noun
    is_bare = link.dep_ == "prep" and not link.rights and link.lower_ not in ("after", "before", "since", "until")
    if len(subjects) != 2 or not is_bare or not subjects[0].is_ancestor(link):
        return False
    hang_on(noun, link, "pobj")
    return True


def subject_before_link(verb: Token) -> bool:
    """A noun before the link of a clause, taken for its subject: "no | leaf moves, he said, as hundreds were jailed"."""
    subjects = [child for child in verb.lefts if child.dep_ in SUBJECTS]
    links = [child for child in verb.lefts if child.dep_ == "mark"]
    said = next((child for child in verb.lefts if child.dep_ == "parataxis"), None)
    if len(subjects) != 2 or said is None or not links or not subjects[0].i < said.i < links[0].i < subjects[1].i:
        return False
    hang_on(subjects[0], said, "dep")
    return True


def first_of_two_clauses(verb: Token) -> bool:
    """A first clause taken for what its subject suffered: "two boats | overturned in May, and in June the owner left"."""
    subjects = [child for child in verb.lefts if child.dep_ in SUBJECTS]
    told = None if len(subjects) != 2 else next((one for one in subjects[0].rights if one.dep_ == "acl"), None)
    if told is None or helpers_of(told):
        return False
    is_beside = told.tag_ == "VBN" and told.i == subjects[0].i + 1 and told.lower_.endswith("ed")
    if not is_beside and told.tag_ != "VBD":  # no past hangs on a noun: "the mayor, Ann Lee, asked for help; a boat came"
        return False
    between = verb.doc.tokens[told.i : subjects[1].left_edge.i]
    link = next((one for one in between if (one.dep_ == "cc" and one.nbor(-1).text == ",") or one.text == ";"), None)
    if link is None or any(child.dep_ == "agent" for child in told.rights):
        return False
    for child in subjects[0].rights:
        if child is not told and child.dep_ != "appos" and (is_beside or child.i > told.i):
            hang_on(child, told, "advcl" if child.tag_ == "VBG" else child.dep_)
    hang_on(told, told if verb.dep_ == "ROOT" else verb.head, verb.dep_)
    told.tag_ = "VBD"
    hang_on(subjects[0], told, "nsubj")
    hang_on(verb, told, "conj")
    hang_on(link, told, "punct" if link.text == ";" else "cc")
    return True


def clause_in_subject(verb: Token) -> bool:
    """A first clause drawn into the subject: "The claimant | issued | proceedings in May, and a defence was served in June"."""
    noun = subject_of(verb)
    lefts = () if noun is None else noun.lefts
    if noun is None or len(lefts) != 3 or [one.dep_ for one in lefts] != ["det", "amod", "amod"]:
        return False
    article, doer, told = lefts
    link = next((child for child in noun.rights if child.dep_ == "cc" and child.nbor(-1).text == ","), None)
    second = next((child for child in noun.rights if child.dep_ == "conj"), None)
    is_told = doer.tag_ == "NN" and told.tag_ in ("VBN", "VBD") and load_vocabulary().is_person(doer.lemma_)
    if not is_told or link is None or second is None or second.i < link.i or verb.dep_ != "ROOT":
        return False
    told.tag_, told.pos_ = "VBD", "VERB"
    hang_on(told, told, "ROOT")
    hang_on(doer, told, "nsubj")
    article.head = doer
    hang_on(noun, told, "dobj")
    hang_on(second, verb, relation_of_subject(verb))
    hang_on(link, told, "cc")
    hang_on(verb, told, "conj")
    return True


def joined_for_subject(verb: Token) -> bool:
    """The subject of a second clause, joined to a noun of the first: "was begun by Lee, and the | bridge, long, was opened"."""
    first = next(iter(helpers_of(verb)), verb)
    comma = first.nbor(-1) if first.i else first
    if verb.dep_ != "conj" or not is_finite(verb) or subject_of(verb) is not None or comma.text != ",":
        return False
    nouns = (token for token in reversed(verb.doc.tokens[verb.head.i : comma.i]) if token.dep_ == "conj" and token.pos_ == "NOUN")
    noun = next((token for token in nouns if token.nbor().text == ","), None)
    if noun is None or noun.left_edge.i < 2 or all(child.dep_ != "det" for child in noun.lefts):
        return False
    link, aside = noun.left_edge.nbor(-1), verb.doc.tokens[noun.i + 1 : comma.i]
    if link.lower_ != "and" or link.nbor(-1).text != "," or any(token.text == "," or is_finite(token) for token in aside[1:]):
        return False
    hang_on(noun, verb, relation_of_subject(verb))
    hang_on(link, verb.head, "cc")
    for token in aside:
        if token.head is verb.head:
            token.head = noun
    return True


def second_of_two_for_subject(verb: Token) -> bool:
    """A subject without a comma, joined to a noun of the first clause: "built homes on the airfield and | the port | stays"."""
    first = next(iter(helpers_of(verb)), verb)
    noun = first.nbor(-1) if first.i else first
    over = verb.head
    if verb.dep_ not in ("advcl", "conj", "ccomp") or over.i >= noun.i or not is_finite(verb) or subject_of(verb) is not None:
        return False
    while noun.dep_ == "pobj" and noun.head.i == noun.left_edge.i - 1 and noun.head.lower_ == "of":  # "the price | of bread"
        noun = noun.head.head
    link = noun.left_edge.nbor(-1) if noun.left_edge.i else noun
    is_joined = noun.dep_ == "conj" and noun.pos_ in ("NOUN", "PROPN") and link.lower_ in ("and", "but") and link.dep_ == "cc"
    before = noun.head
    if not is_joined or not over.is_ancestor(noun) or before.pos_ not in ("NOUN", "PROPN") or before.i < over.i:
        return False
    is_of_link = before.dep_ == "conj" or before.head.lower_ in ("as", "since", "after", "before", "until", "between")
    has_link = any(child.dep_ == "cc" for child in over.rights)
    is_many = noun.tag_ == "NNS" and (verb.tag_ != "VBD" or verb.dep_ != "conj" or has_link)
    if over.pos_ != "VERB" or is_of_link or is_many:  # "the fear | and | inequality women | face"
        return False
    nearest = next((place for place in before.ancestors if place.pos_ == "VERB"), over)
    if noun.tag_ == "NNS" and nearest.tag_ == "VBD":  # "died when troops fired on men and | police | beat others"
        over = nearest
    hang_on(noun, verb, relation_of_subject(verb))
    hang_on(link, over, "cc")
    hang_on(verb, over, "conj")
    return True


def beside_place(verb: Token) -> bool:
    """A subject taken for what stands beside a place: "In Olsk, the largest town, | a bridge fell"."""
    place, noun = subject_of(verb), None
    if place is not None and place.i > place.sent.start:
        noun = next((child for child in place.rights if child.dep_ == "appos"), None)
    if place is None or noun is None or place.left_edge.i < 2 or noun.right_edge.i + 1 != _start_of(verb):
        return False
    comma, name = place.left_edge.nbor(-1), place.left_edge.nbor(-2)
    is_opening = name.dep_ == "pobj" and name.head.dep_ == "prep" and name.head.left_edge.i == place.sent.start
    is_one = noun.lefts and noun.lefts[0].lower_ in ("a", "an", "one", "two", "three", "several", "many")
    if comma.text != "," or not is_opening or not is_one or name.pos_ != "PROPN" or noun.left_edge.nbor(-1).text != ",":
        return False
    hang_on(noun, verb, place.dep_)
    hang_on(place, name, "appos")
    return True


def one_of_a_number(verb: Token) -> bool:
    """One more of several, taken for what stands before a name: "two were held, and a third, Jan Moe, | fled"."""
    comma = verb.nbor(-1) if verb.i > 1 else verb
    name = comma.nbor(-1) if comma.text == "," else verb
    number = next((child for child in name.lefts if child.dep_ == "amod" and child.nbor().text == ","), None)
    if number is None or not load_vocabulary().is_ordinal(number.lower_) or name.pos_ != "PROPN" or not is_finite(verb):
        return False
    if subject_of(verb) is not None or number.i == 0 or number.nbor(-1).lower_ not in ("a", "the"):
        return False
    for child in name.lefts:
        if child.i <= number.i + 1 and child is not number:
            child.head = number
    hang_on(number, verb, relation_of_subject(verb))
    hang_on(name, number, "appos")
    hang_on(comma, number, "punct")
    return True


def name_before_phrase(verb: Token) -> bool:
    """A subject before a phrase between commas, taken for an adverb: "Lund, under siege since May, | fell in June"."""
    first = verb.sent[0]
    is_open = verb.dep_ == "ROOT" and is_finite(verb) and subject_of(verb) is None
    if not is_open or first.dep_ not in ("advmod", "npadvmod") or first.head is not verb or first.pos_ != "PROPN":
        return False
    if first.nbor().text != "," or first.rights or verb.left_edge is not first:
        return False
    hang_on(first, verb, relation_of_subject(verb))
    return True


def both_in_phrase(both: Token) -> bool:
    """Two subjects joined to a phrase before: "died without an heir and | both | his brother and the duke claimed it"."""
    first = both.head
    before = first.head
    second = next((child for child in first.rights if child.dep_ == "conj"), None)
    link = both.nbor(-1) if both.i else both
    is_joined = both.dep_ == "preconj" and first.dep_ == "conj" and before.i < both.i and link.lower_ == "and"
    if second is None or not is_joined or before.dep_ not in ("pobj", "dobj"):
        return False
    after = both.doc.tokens[second.right_edge.i + 1] if second.right_edge.i + 1 < len(both.doc) else both
    main = after.head
    if after.tag_ != "VBD" or after.dep_ not in ("advcl", "conj") or subject_of(after) is not None or main.i > both.i:
        return False
    hang_on(first, after, "nsubj")
    hang_on(after, main, "conj")
    hang_on(link, main, "cc")
    return True


def adjective_for_subject(gerund: Token) -> bool:
    """A noun's adjective taken for a subject of its own: "when the | Hungarian | rising was put down"."""
    verb, adjective = gerund.head, gerund.nbor(-1) if gerund.i else gerund
    is_second = gerund.dep_ in ("nsubj", "nsubjpass") and adjective.dep_ == "nsubj" and adjective.head in (verb, gerund)
    if not is_second or adjective.tag_ not in ("JJ", "NNP", "NN") or any(child is not adjective for child in gerund.lefts):
        return False
    for child in adjective.lefts:
        child.head = gerund
    hang_on(adjective, gerund, "amod")
    gerund.tag_, gerund.pos_ = "NN", "NOUN"
    return True


def joined_by_number(verb: Token) -> bool:
    """A verb of one joined to one of many: "she will rise when they are listed on Monday and | collects a cheque"."""
    clause = verb.head
    over, many = clause.head, subject_of(clause)
    one = None if clause.dep_ != "advcl" else subject_of(over)
    is_one = one is not None and (one.tag_ in ("NN", "NNP") or one.lower_ in ("he", "she", "it"))
    is_many = many is not None and (many.tag_ == "NNS" or many.lower_ == "they")
    if verb.tag_ != "VBZ" or verb.dep_ != "conj" or helpers_of(verb) or subject_of(verb) is not None or not (is_one and is_many):
        return False
    for link in clause.rights:
        if link.dep_ == "cc":
            link.head = over
    hang_on(verb, over, "conj")
    return True


def name_after_becoming(verb: Token) -> bool:
    """What something came to be, taken for a subject: "the firm that was to | become | Marl Steel was founded in May"."""
    noun = verb.doc.tokens[verb.i + 1 : verb.i + 2]
    main = next((place for place in verb.ancestors if place.i > verb.i), verb)
    name = next((child for child in main.lefts if child.dep_ in SUBJECTS and len(noun) and child.left_edge is noun[0]), None)
    if verb.lemma_ != "become" or verb.rights or name is None or subject_of(main) is name:
        return False
    hang_on(name, verb, "attr")
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


def some_of_them_aside(verb: Token) -> bool:
    """What some of a number were, taken for a subject: "took 90 views, | many of them by night, and | the army sent more"."""
    some, first = subject_of(verb), verb.head
    of = next((child for child in some.rights if child.lower_ == "of"), None) if some is not None else None
    second = (
        next((child for child in some.rights if child.dep_ == "conj" and child.pos_ in _NOUNS), None)
        if some is not None
        else None
    )
    if some is None or of is None or second is None or verb.dep_ not in ("conj", "ccomp") or some.lower_ not in _SOME:
        return False
    link, thing = second.left_edge.nbor(-1), some.left_edge.nbor(-2)
    is_aside = some.left_edge.nbor(-1).text == "," and link.dep_ == "cc" and link.nbor(-1).text == ","
    is_of_them = any(child.lower_ in ("them", "which", "whom") for child in of.rights)
    if not (is_aside and is_of_them) or first.i > some.i:
        return False
    over = next((child for child in first.rights if child.dep_ == "dobj" and child.i < some.i), thing)
    hang_on(some, over, "appos")
    hang_on(link, first, "cc")
    hang_on(second, verb, relation_of_subject(verb))
    return True


_SOME = ("many", "most", "some", "several", "all", "few", "both", "half", "none", "one", "two", "three")


def name_beside_subject(verb: Token) -> bool:
    """The name of who does something, taken for a second subject: "the MP for Lund, | Ann Lee |, has called for a vote"."""
    subjects = [child for child in verb.lefts if child.dep_ in NOUN_SUBJECTS]
    if len(subjects) != 2:
        return False
    office, name = subjects
    is_name = (
        name.pos_ == "PROPN"
        and name.left_edge.nbor(-1).text == ","
        and name.right_edge.nbor(1 - name.right_edge.is_punct).text == ","
    )
    is_office = load_vocabulary().is_person(office.lemma_) or office.lower_ in ("chair", "mp", "whip")
    if (
        not (is_name and is_office)
        or office.left_edge.lower_ not in ("the", "a", "an")
        or office.right_edge.i != name.left_edge.i - 2
    ):
        return False
    office.pos_, office.tag_ = "NOUN", "NN"
    name.left_edge.nbor(-1).head = office
    hang_on(name, office, "appos")
    return True
