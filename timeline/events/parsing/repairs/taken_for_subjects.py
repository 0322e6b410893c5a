"""Words that the parser took for a subject, or for a second one: names, offices, ages, halves of dates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.parsing.arcs import (
    NOUN_SUBJECTS,
    SUBJECTS,
    hang_on,
    helpers_of,
    is_finite,
    relation_of_subject,
    start_of,
    subject_of,
)
from timeline.events.parsing.calendar_words import is_month, is_year
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_repaired = lists("parsing")


def oneself_beside(oneself: Token) -> bool:
    """An emphatic pronoun, taken for who suffers: "he won but was | himself | wounded"."""
    verb = oneself.head
    is_subject = oneself.dep_ in NOUN_SUBJECTS and verb.dep_ == "conj" and oneself.nbor(-1).head is verb
    if not is_subject or oneself.nbor(-1).dep_ not in ("aux", "auxpass") or subject_of(verb.head) is None:
        return False
    oneself.dep_ = "npadvmod"
    return True


def figure_before_link(verb: Token) -> bool:
    """What a figure was, taken for the subject of the clause after it: "turnover was 12 million | as 300 shares were traded"."""
    figure, over = subject_of(verb), verb.head
    if figure is None or over.lemma_ != "be" or over.i > figure.left_edge.i or verb.dep_ not in ("ccomp", "advcl", "conj"):
        return False
    link = next((child for child in figure.rights if child.lower_ == "as" and child.dep_ == "prep" and child.rights), None)
    noun = None if link is None else link.rights[0]
    if link is None or noun is None or noun.right_edge.i + 1 != start_of(verb) or all(one.tag_ != "CD" for one in figure.lefts):
        return False
    hang_on(figure, over, "attr")
    hang_on(link, verb, "mark")
    hang_on(noun, verb, relation_of_subject(verb))
    hang_on(verb, over, "advcl")
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


def subject_after_apposition(verb: Token) -> bool:
    """What stands before a subject, taken for it: "A staunch royalist, | Walter's son Henry kept the hall"."""
    noun = subject_of(verb)
    if noun is None or noun.left_edge.lower_ not in ("a", "an") or noun.left_edge.i != verb.sent.start:
        return False
    subject = next((child for child in noun.rights if child.dep_ == "appos"), None)
    if subject is None or subject.left_edge.nbor(-1).text != "," or subject.right_edge.i + 1 != start_of(verb):
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


def subject_before_link(verb: Token) -> bool:
    """A noun before the link of a clause, taken for its subject: "no | leaf moves, he said, as hundreds were jailed"."""
    subjects = [child for child in verb.lefts if child.dep_ in SUBJECTS]
    links = [child for child in verb.lefts if child.dep_ == "mark"]
    said = next((child for child in verb.lefts if child.dep_ == "parataxis"), None)
    if len(subjects) != 2 or said is None or not links or not subjects[0].i < said.i < links[0].i < subjects[1].i:
        return False
    hang_on(subjects[0], said, "dep")
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
    if not (is_aside and is_name) or start_of(verb) != subjects[1].right_edge.i + 1 + (subjects[1].right_edge.text != ","):
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
    if not is_place or second.left_edge.nbor(-1).text != "," or second.right_edge.i + 1 != start_of(verb) or second.rights:
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


def name_for_subject_under_link(verb: Token) -> bool:
    """A name beside the subject under a link, taken for that: "was adjourned after the expert, Dr | Lee |, fell ill"."""
    name, over = subject_of(verb), verb.head
    if verb.tag_ != "VBD" or verb.dep_ != "conj" or name is None or name.pos_ != "PROPN" or helpers_of(verb):
        return False
    comma = name.left_edge.nbor(-1)
    link = next((child for child in over.rights if child.lower_ in ("after", "before", "until") and child.i < comma.i), None)
    nouns = [] if link is None else [child for child in link.rights if child.dep_ == "pobj" and child.pos_ == "NOUN"]
    is_between = comma.text == verb.nbor(-1).text == "," and name.right_edge.i >= verb.i - 2
    if link is None or not nouns or nouns[-1].right_edge.i != comma.i - 1 or not is_between:
        return False
    hang_on(verb, over, "advcl")
    hang_on(link, verb, "mark")
    hang_on(nouns[-1], verb, "nsubj")
    hang_on(name, nouns[-1], "appos")
    return True


def subject_as_compound(verb: Token) -> bool:
    """A subject taken for the first half of its verb: "the | dispute | centres on a demand"."""
    noun = verb.nbor(-1)
    is_half = verb.tag_ == "VBZ" and noun.dep_ == "compound" and noun.head is verb and noun.tag_ == "NN"
    if not is_half or subject_of(verb) is not None:
        return False
    for word in verb.lefts:
        if word.dep_ in ("det", "amod", "poss"):
            word.head = noun
    hang_on(noun, verb, "nsubj")
    return True
