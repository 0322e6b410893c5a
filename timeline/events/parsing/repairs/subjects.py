"""Subjects that the parser drew into what stands before them, or took for something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.parsing.arcs import (
    NOUN_SUBJECTS,
    NOUNS,
    SUBJECTS,
    hang_on,
    helpers_of,
    is_finite,
    make_root,
    put_over_helper,
    relation_of_subject,
    subject_of,
)
from timeline.events.parsing.calendar_words import is_month, is_year
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


def subject_last(noun: Token) -> bool:
    """A subject behind its verb, taken for what that is: "in its place grew a | fishery"."""
    verb = noun.head
    opening = next((child for child in verb.lefts if child.dep_ == "prep"), None)
    is_behind = noun.dep_ in ("attr", "dobj") and noun.left_edge.i == verb.i + 1 and verb.tag_ == "VBD"
    if opening is None or not is_behind or not opening.is_sent_start or subject_of(verb) is not None:
        return False
    is_there = verb.lemma_ in (
        "grow",
        "stand",
        "come",
        "lie",
        "rise",
        "hang",
        "live",
        "emerge",
        "sit",
        "begin",
        "follow",
        "occur",
        "arise",
    )
    if not is_there or opening.right_edge.i != verb.i - 1 or any(word.text == "," for word in opening.subtree):
        return False
    noun.dep_ = "nsubj"
    return True


def subject_after_thus(noun: Token) -> bool:
    """A subject behind its verb after a bare adverb, taken for an object: "thus began a | war that lasted until 1921"."""
    verb = noun.head
    is_behind = noun.dep_ == "dobj" and noun.left_edge.i == verb.i + 1 and verb.tag_ == "VBD"
    opening = verb.nbor(-1) if is_behind and verb.i > 0 else verb
    is_opened = opening.is_sent_start and opening.lower_ in ("thus", "so", "then", "here")
    if not is_opened or verb.lemma_ not in ("begin", "end", "start", "come", "die", "pass", "fall", "follow", "arise", "close"):
        return False
    noun.dep_ = "nsubj"
    return True


def verb_after_did(did: Token) -> bool:
    """A verb taken for a noun behind its subject, after a "did" put first: "only in May | did the council | act"."""
    opens = did.sent[0].lower_ in ("not", "only", "never", "rarely", "seldom")
    objects = [child for child in did.rights if child.dep_ == "dobj"]
    verb = did.head if did.dep_ == "aux" else next(iter(objects), did)
    if not opens or did.tag_ != "VBD" or verb is did or verb.tag_ != "NN":
        return _subject_before_did(did) if opens else False
    within = [child for child in verb.lefts if child.i > did.i]
    subject = within[-1] if len(within) > 1 and within[-1].i == verb.i - 1 else None
    if subject is None or within[0].i != did.i + 1:
        return False
    if did.dep_ != "aux":
        put_over_helper(verb, did)
    verb.tag_, verb.pos_ = "VB", "VERB"
    for child in within[:-1]:
        child.head = subject
    subject.tag_, subject.pos_ = ("NN", "NOUN") if subject.pos_ == "ADJ" else (subject.tag_, subject.pos_)
    hang_on(subject, verb, "nsubj")
    return True


def _subject_before_did(did: Token) -> bool:
    """What stands under a preposition before a "did", taken for a subject: "not until | 1974 | did women vote"."""
    verb = did.head
    held = [child for child in (*did.lefts, *verb.lefts) if child.dep_ in NOUN_SUBJECTS and child.i < did.i]
    noun = held[0] if held else did
    link = noun.left_edge.nbor(-1) if noun is not did and noun.left_edge.i else noun
    after = [child for child in verb.lefts if child.dep_ in NOUN_SUBJECTS and child.i > did.i]
    if not after or link is noun or link.lower_ not in ("after", "before", "until", "since", "in", "on", "with"):
        return False
    hang_on(link, verb, "prep")
    hang_on(noun, link, "pobj")
    return True


def clause_after_link_as_main(verb: Token) -> bool:
    """A clause after "after" taken for the main one: "it burst, three days after | the guard, Carl Moe, | had warned them"."""
    first = next((child for child in verb.lefts if child.dep_ == "ccomp" and subject_of(child) is not None), None)
    if first is None or verb.dep_ != "ROOT" or subject_of(verb) is not None or not is_finite(verb):
        return False
    link = next((child for child in first.rights if child.lower_ in ("after", "before", "until") and child.dep_ == "prep"), None)
    noun = next((child for child in link.rights if child.dep_ == "pobj"), None) if link is not None else None
    start = min((helper.i for helper in helpers_of(verb)), default=verb.i)
    if link is None or noun is None or noun.right_edge.i not in (start - 1, start - 2) or link.left_edge.i < first.i:
        return False
    make_root(first, verb)
    hang_on(verb, first, "advcl")
    hang_on(link, verb, "mark")
    hang_on(noun, verb, relation_of_subject(verb))
    for child in link.lefts:
        child.head = verb
    return True


def subject_in_opening(verb: Token) -> bool:
    """A subject drawn into the phrase before it: "by the end of the decade | 9,000 homes | had been repaired"."""
    if subject_of(verb) is not None or not is_finite(verb):
        return False
    start = min((helper.i for helper in helpers_of(verb)), default=verb.i)
    if start == 0:
        return False
    noun = verb.doc.tokens[start - 1]
    held = [child for child in noun.head.rights if child.dep_ == "pobj"]
    is_second = noun.dep_ == "pobj" and len(held) > 1 and held[-1] is noun and noun.left_edge.i == held[-2].right_edge.i + 1
    if not is_second or not verb.is_ancestor(noun) or noun.pos_ not in NOUNS:
        return False
    hang_on(noun, verb, relation_of_subject(verb))
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
    beside = (child for word in opening.subtree for child in word.rights if child.dep_ == "appos" and child.pos_ in NOUNS)
    subject = next((one for one in beside if one.left_edge.nbor(-1).text == "," and one.nbor().text == ","), None)
    if subject is None:
        return False
    for child in (one for one in subject.head.rights if one.i > subject.i):
        child.head = subject if child.dep_ in ("acl", "relcl") else verb
    hang_on(subject, verb, relation_of_subject(verb))
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


def _first_compound(noun: Token) -> Token | None:
    """The word before a noun that has its article, and may be a noun of its own: the war of "the war | attendances"."""
    if not noun.lefts or noun.lefts[0].dep_ != "det" or len(noun.lefts) == 1:
        return None
    second = noun.lefts[1]
    is_counted = second.dep_ == "amod" and noun.lefts[0].lower_ == "a" and noun.tag_ == "NNS"  # "a fortnight | 64 people"
    return second if (second.dep_ == "compound" and second.tag_ == "NN") or is_counted else None


def _start_of(verb: Token) -> int:
    return min((helper.i for helper in helpers_of(verb)), default=verb.i)


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


def name_after_kind(verb: Token) -> bool:
    """A name that tells which is meant, taken for a second subject: "a bid by the group | Marl | was blocked".

    Or "the charity | Marl Aid | left".
    """
    subjects = [child for child in verb.lefts if child.dep_ in SUBJECTS]
    if len(subjects) != 2:
        return False
    first, name = subjects
    noun = name.left_edge.nbor(-1)
    is_bare = name.pos_ == "PROPN" and all(child.dep_ in ("compound", "punct") for child in name.lefts) and not name.rights
    if not is_bare or noun.pos_ != "NOUN" or noun.right_edge is not noun:
        return False
    if noun is first and not (_is_kind(noun) and noun.left_edge.lower_ in ("the", "a", "an")):
        return False
    if noun is not first and not first.is_ancestor(noun):
        return False
    hang_on(name, noun, "appos")
    return True


def _is_kind(noun: Token) -> bool:
    """Whether a noun is one of those that a name stands behind: "the charity Marl Aid"."""
    words = load_vocabulary()
    kinds = ("told_by_kind", "kinds_of_company", "groups")
    is_listed = any(noun.lower_ in words.words("reference", name) for name in kinds) or noun.lower_ in _repaired("named_bodies")
    return noun.tag_ == "NN" and (is_listed or words.is_body(noun.lemma_) or words.is_person(noun.lemma_))


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


def subject_before_link(verb: Token) -> bool:
    """A noun before the link of a clause, taken for its subject: "no | leaf moves, he said, as hundreds were jailed"."""
    subjects = [child for child in verb.lefts if child.dep_ in SUBJECTS]
    links = [child for child in verb.lefts if child.dep_ == "mark"]
    said = next((child for child in verb.lefts if child.dep_ == "parataxis"), None)
    if len(subjects) != 2 or said is None or not links or not subjects[0].i < said.i < links[0].i < subjects[1].i:
        return False
    hang_on(subjects[0], said, "dep")
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


def adjective_for_subject(gerund: Token) -> bool:
    """A noun's adjective taken for a subject of its own: "when the | Hungarian | rising was put down"."""
    verb, adjective = gerund.head, gerund.nbor(-1)
    is_second = gerund.dep_ in ("nsubj", "nsubjpass") and adjective.dep_ == "nsubj" and adjective.head in (verb, gerund)
    if not is_second or adjective.tag_ not in ("JJ", "NNP", "NN") or any(child is not adjective for child in gerund.lefts):
        return False
    for child in adjective.lefts:
        child.head = gerund
    hang_on(adjective, gerund, "amod")
    gerund.tag_, gerund.pos_ = "NN", "NOUN"
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


def office_after_clause(verb: Token) -> bool:
    """A subject taken for what stands beside the last word before it: "after it hurt pupils, | the minister |, Lee, fell"."""
    first = verb.nbor(-1)
    is_bare = verb.dep_ == "ROOT" and is_finite(verb) and subject_of(verb) is None and not helpers_of(verb)
    name = first.nbor(-1) if first.text == "," else first
    office = name.head if name.dep_ == "appos" else name
    last = office.head
    comma = office.left_edge.nbor(-1)
    if not is_bare or office.dep_ != "appos" or comma.text != "," or comma.nbor(-1) is not last:
        return False
    clause = next((place for place in last.ancestors if place.head is verb), None)
    is_clause = clause is not None and clause.dep_ in ("ccomp", "advcl") and any(child.dep_ == "mark" for child in clause.lefts)
    if clause is None or not is_clause or not load_vocabulary().is_person(office.lemma_):
        return False
    hang_on(office, verb, "nsubj")
    hang_on(comma, verb, "punct")
    clause.dep_ = "advcl"
    return True


def name_in_aside(verb: Token) -> bool:
    """The name of somebody in an aside, taken for a second subject: "the board, under its new chair, | Ann Lee |, chose her"."""
    subjects = [child for child in verb.lefts if child.dep_ in NOUN_SUBJECTS]
    if len(subjects) != 2:
        return False
    comma, office = subjects[1].left_edge.nbor(-1), subjects[1].left_edge.nbor(-2)
    is_aside = office.dep_ == "pobj" and office.head.left_edge.nbor(-1).text == "," and office.head.i > subjects[0].i
    is_name = subjects[1].pos_ == "PROPN" and comma.text == "," and load_vocabulary().is_person(office.lemma_)
    if not (is_aside and is_name) or _start_of(verb) != subjects[1].right_edge.i + 1 + (subjects[1].right_edge.text != ","):
        return False
    hang_on(subjects[1], office, "appos")
    return True


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


def rest_of_date_or_place(verb: Token) -> bool:
    """The end of a date or of a place's name, taken for one of two subjects: "On 15 August, | 1945 | Lund fell".

    Or "Lowe Arsenal in Lowe, | Norland | was seized".
    """
    subjects = [child for child in verb.lefts if child.dep_ in NOUN_SUBJECTS]
    if len(subjects) != 2:
        return False
    first, second = subjects
    if is_year(first) and not first.children and first.i > 1 and first.nbor(-1).text == ",":
        month = next((word for word in (first.nbor(-2), first.nbor(-2).head) if is_month(word)), None)
        if month is None:
            return False
        hang_on(first, month, "nummod")
        return True
    place = second.left_edge.nbor(-2)
    is_place = place.dep_ == "pobj" and place.pos_ == second.pos_ == "PROPN" and first.is_ancestor(place)
    if not is_place or second.left_edge.nbor(-1).text != "," or second.right_edge.i + 1 != _start_of(verb) or second.rights:
        return False
    hang_on(second, place, "appos")
    return True


def name_for_whole_subject(verb: Token) -> bool:
    """A name beside the last noun of a subject, taken for that: "an inquest into one of them, | Ann Lee |, 25, began"."""
    name = subject_of(verb)
    before = [child for child in verb.lefts if name is not None and child.i < name.i and child.pos_ == "NOUN"]
    if name is None or name.pos_ != "PROPN" or not before or not is_finite(verb):
        return False
    noun = before[-1]
    comma = noun.right_edge.nbor()
    is_opening = noun.dep_ in ("dep", "advcl", "npadvmod") and noun.left_edge.dep_ == "det" and noun.right_edge is not noun
    if not is_opening or comma.text != "," or comma.nbor() is not name.left_edge:
        return False
    after = [mark.text for mark in verb.doc.tokens[name.i + 1 : name.right_edge.i + 2]]
    last = noun.right_edge
    if "," not in after or last.pos_ != "NOUN" or noun.lemma_ in load_vocabulary().words("reference", "spans"):
        return False
    hang_on(noun, verb, relation_of_subject(verb))
    hang_on(name, last, "appos")
    return True


def more_for_subject(more: Token) -> bool:
    """What is needed, taken for how much: "said (much) | more | needed to be done"."""
    verb = more.head
    is_before = more.dep_ == "advmod" and more.i == verb.i - 1 and verb.lemma_ in ("need", "remain", "have")
    if not is_before or verb.dep_ != "ccomp" or subject_of(verb) is not None or helpers_of(verb):
        return False
    more.tag_, more.pos_ = "JJR", "ADJ"
    hang_on(more, verb, "nsubj")
    for much in verb.lefts:
        if much.dep_ == "advmod" and much.i == more.i - 1:
            much.head = more
    verb.tag_ = "VBD" if verb.tag_ == "VBN" else verb.tag_
    return True


def moving_before_subject(participle: Token) -> bool:
    """Whoever comes or goes, taken for what is done: "feared that arriving | soldiers | had been summoned"."""
    verb = participle.head
    noun = next((child for child in participle.rights if child.dep_ == "dobj"), None)
    is_taken = participle.dep_ in ("csubj", "csubjpass") and participle.lemma_ in _repaired("moving_before_nouns")
    if not is_taken or noun is None or noun.i != participle.i + 1 or noun.tag_ != "NNS":
        return False
    for child in (*participle.lefts, *participle.rights):
        hang_on(child, noun, "appos" if child.dep_ == "dobj" else child.dep_)
    hang_on(noun, verb, participle.dep_.replace("csubj", "nsubj"))
    hang_on(participle, noun, "amod")
    return True
