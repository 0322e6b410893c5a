"""Clauses and phrases under "after", "until" and the like, of which the parser took the one for the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.inflection import is_participle_alone
from timeline.events.parsing.arcs import (
    FINITE,
    NOUN_SUBJECTS,
    hang_on,
    has_to,
    helpers_of,
    is_finite,
    make_determiner,
    make_root,
    put_over_helper,
    relation_of_subject,
    subject_of,
)
from timeline.events.parsing.calendar_words import is_month
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_repaired = lists("parsing")

_LINKS = ("after", "before", "since", "until")


def no_sooner(sooner: Token) -> bool:
    """Two deeds, of which the parser compares the one with the other: "no | sooner | had it ended than prices fell"."""
    had = sooner.nbor()
    if [child.lower_ for child in sooner.lefts] != ["no"] or had.lower_ != "had":
        return False
    first = had.head if had.dep_ == "aux" else next((child for child in had.rights if child.dep_ == "ccomp"), had)
    second = next((child for child in first.rights if child.dep_ == "advcl" and child.left_edge.lower_ == "than"), None)
    if first is had or second is None:
        return False
    if had.dep_ != "aux":
        put_over_helper(first, had)
    hang_on(second.left_edge, first, "cc")
    hang_on(second, first, "conj")
    return True


def rather_than(verb: Token) -> bool:
    """What was not done, taken for a second deed: "sold the mill rather than | close it"."""
    if verb.dep_ != "conj" or verb.tag_ != "VB":
        return False
    than = verb.left_edge.nbor(-1)
    if than.lower_ != "than" or than.head is not verb.head or than.nbor(-1).lower_ != "rather" or subject_of(verb) is not None:
        return False
    hang_on(than, verb.head, "prep")
    hang_on(verb, than, "pcomp")
    return True


def awaited_after_than(verb: Token) -> bool:
    """What somebody awaited, taken for what was awaited of him: "rose less than the firm | expected in May"."""
    noun, than = verb.head, verb.head.head
    is_taken = verb.tag_ == "VBN" and verb.dep_ == "acl" and verb.i == noun.i + 1 and noun.dep_ == "pobj"
    if not is_taken or than.lower_ != "than" or verb.lemma_ not in ("expect", "forecast", "plan", "hope", "predict", "think"):
        return False
    if any(child.dep_ == "agent" or has_to(child) for child in verb.rights):
        return False
    hang_on(verb, than.head, "advcl")
    hang_on(than, verb, "mark")
    hang_on(noun, verb, "nsubj")
    verb.tag_ = "VBD"
    return True


def past_under_when(verb: Token) -> bool:
    """A clause taken for a noun with a participle: "nine died when a bus | overturned on Friday"."""
    noun = verb.head
    when = next((child for child in noun.lefts if child.lower_ == "when"), None)
    is_participle = verb.tag_ == "VBN" and verb.dep_ == "acl" and not helpers_of(verb) and verb.left_edge.i == noun.i + 1
    if when is None or not is_participle or noun.dep_ != "advcl" or noun.pos_ not in ("NOUN", "PROPN"):
        return False
    verb.tag_ = "VBD"
    hang_on(verb, noun.head, "advcl")
    hang_on(noun, verb, "nsubj")
    hang_on(when, verb, "advmod")
    return True


def plain_past_under_when(verb: Token) -> bool:
    """A past taken for a participle, with its own subject: "31 drowned when a ferry | capsized"; not "when two were | hurt"."""
    subject = subject_of(verb) if verb.tag_ == "VBN" and not helpers_of(verb) else None
    is_linked = any(child.lower_ in ("when", "as", "after") and child.i < verb.i for child in verb.lefts)
    if subject is None or not is_linked or is_participle_alone(verb.lower_):
        return False
    if any(child.dep_ == "agent" for child in verb.rights) or all(child.dep_ not in ("det", "poss") for child in subject.lefts):
        return False
    verb.tag_ = "VBD"
    return True


def until_subject(link: Token) -> bool:
    """A clause whose subject was taken for a time: "not seen | until | a guard, looking for a lamp, tried the door"."""
    main = link.head
    noun = next((child for child in link.rights if child.dep_ == "pobj"), None)
    verb = next((child for child in main.rights if child.dep_ == "conj" and link.i < child.i), None)
    if link.dep_ != "prep" or noun is None or verb is None or verb.tag_ != "VBD" or subject_of(verb) is not None:
        return False
    between = verb.doc.tokens[noun.i + 1 : verb.i]
    is_apart = len(between) > 1 and between[0].text == between[-1].text == "," and between[1].tag_ in ("VBG", "VBN")
    if not is_apart or any(word.tag_ == "CC" and word.head in (main, noun) for word in between):
        return False
    hang_on(verb, main, "advcl")
    hang_on(noun, verb, "nsubj")
    hang_on(link, verb, "mark")
    if between[1].head is main:
        between[1].head = noun
        between[1].dep_ = "acl"
    return True


def over_of_length(link: Token) -> bool:
    """A link cut from its length by "over": "the lowest level | in | over a century"."""
    over = link.nbor()
    unit = next((child for child in over.rights if child.dep_ == "pobj"), None)
    if over.lower_ not in ("over", "under") or over.dep_ != "prep" or link.rights or link.dep_ != "prep" or unit is None:
        return False
    if unit.lemma_ not in load_vocabulary().words("reference", "spans") or unit.left_edge.i != over.i + 1:
        return False
    hang_on(over, unit, "advmod")
    hang_on(unit, link, "pobj")
    before = link.nbor(-1)
    if before.pos_ == "NOUN" and any(word.tag_ == "JJS" for word in before.lefts):
        link.head = before
    return True


def clause_after_noun(verb: Token) -> bool:
    """A clause whose subject was taken for a phrase: "has been shut since a storm in January | left the town dark".

    "Guns fell silent as a truce between Norland and Marl | began", "as unions at two airports | pressed on".
    """
    before = verb.nbor(-1)
    noun = next((one for one in (before, *before.ancestors) if one.dep_ == "pobj" and one.head.lower_ in (*_LINKS, "as")), None)
    is_going_on = verb.tag_ == "VBN" and verb.nbor().lower_ == "on" and verb.lower_ in ("pressed", "carried", "moved", "hung")
    is_lone = noun is not None and tuple(verb.lefts) == (noun.head,) and noun.head.dep_ == "mark"
    if noun is not None and is_lone and before in (noun, *noun.subtree) and before.text != ",":  # the link is right already
        hang_on(noun, verb, "nsubj")
        return True
    is_bare = (verb.tag_ == "VBD" or is_going_on) and not verb.lefts and verb.rights
    is_inside = is_going_on and verb.head is before
    if noun is None or not is_bare or noun.head.dep_ != "prep" or (verb.head.i > noun.head.i and not is_inside):
        return False
    if noun.right_edge is not (verb.right_edge if is_inside else before):
        return False
    link = noun.head
    verb.tag_ = "VBD"
    hang_on(verb, link.head, "advcl")
    hang_on(noun, verb, "nsubj")
    hang_on(link, verb, "mark")
    return True


def blow_after_link(verb: Token) -> bool:
    """A blow taken for a participle of what struck it: "it sounded after an earthquake | hit | near the islands"."""
    noun = verb.head
    link = noun.head
    is_alike = verb.dep_ == "acl" and verb.lower_ in ("hit", "struck", "burst", "swept") and verb.i == noun.i + 1
    is_under = link.dep_ == "prep" and link.lower_ in (*_LINKS, "as") and noun.dep_ == "pobj"
    if not (is_alike and is_under) or noun.lemma_ not in load_vocabulary().words("link", "sudden"):
        return False
    if any(child.dep_ == "agent" for child in verb.rights):
        return False
    verb.tag_ = "VBD"
    hang_on(verb, link.head, "advcl")
    hang_on(noun, verb, "nsubj")
    hang_on(link, verb, "mark")
    return True


def clause_as_joined(verb: Token) -> bool:
    """A clause with a link of its own, taken for one that is joined: "it was low, the day before the plan | became known"."""
    is_linked = any(child.dep_ == "mark" and child.lower_ in _LINKS for child in verb.lefts)
    if verb.dep_ != "conj" or not is_linked or subject_of(verb) is None or verb.head.dep_ == "advcl":
        return False
    verb.dep_ = "advcl"
    return True


def phrase_for_subject(verb: Token) -> bool:
    """A phrase taken for a clause, its noun for a second subject: "until his death in 1856 | the two | corresponded"."""
    subjects = [child for child in verb.lefts if child.dep_ in NOUN_SUBJECTS]
    if len(subjects) != 2:
        return False
    noun, subject = subjects
    link = noun.left_edge.nbor(-1)
    is_linked = link.dep_ == "mark" and link.head is verb and link.lower_ in _LINKS
    if not is_linked or noun.pos_ != "NOUN" or noun.right_edge.i + 1 != subject.left_edge.i:
        return False
    link.dep_ = "prep"
    hang_on(noun, link, "pobj")
    return True


def name_in_year(verb: Token) -> bool:
    """A subject drawn into the year before it, in a phrase taken for a clause: "After Zell's death in 1905 | Moe | took over"."""
    link = next((child for child in verb.lefts if child.dep_ == "mark" and child.lower_ in _LINKS), None)
    noun = next((child for child in verb.lefts if child.dep_ in NOUN_SUBJECTS), None)
    if link is None or noun is None or noun.pos_ != "NOUN" or verb.dep_ != "ROOT" or noun.left_edge.i != link.i + 1:
        return False
    inside = next((child for child in noun.rights if child.lower_ == "in"), None)
    name = None if inside is None else next((child for child in inside.rights if child.pos_ == "PROPN"), None)
    if (
        inside is None
        or name is None
        or name.left_edge.tag_ != "CD"
        or name.right_edge.i + 1 != next(iter(helpers_of(verb)), verb).i
    ):
        return False
    year = name.left_edge
    hang_on(year, inside, "pobj")
    hang_on(name, verb, noun.dep_)
    link.dep_ = "prep"
    hang_on(noun, link, "pobj")
    return True


def judge_for_subject(verb: Token) -> bool:
    """Before whom something was done, taken for who did it: "Mediation before | Judge Moe | took place on Monday"."""
    subjects = [child for child in verb.lefts if child.dep_ in NOUN_SUBJECTS]
    judge = subjects[-1] if subjects else verb
    link = judge.left_edge.nbor(-1)
    noun = link.nbor(-1)
    is_alone = noun.head is verb and noun.dep_ in (*NOUN_SUBJECTS, "npadvmod") and not link.rights and noun.pos_ == "NOUN"
    is_held = is_alone and noun.lemma_.lower() not in _repaired("spans")  # not of "a day before Moe left"
    start = next(iter(helpers_of(verb)), verb).i
    if link.lower_ != "before" or link.dep_ not in ("mark", "prep") or not is_held or judge.right_edge.i != start - 1:
        return False
    hang_on(link, noun, "prep")
    hang_on(judge, link, "pobj")
    hang_on(noun, verb, relation_of_subject(verb))
    return True


def name_after_years(verb: Token) -> bool:
    """A name drawn into the years before it: "During the winter of 1756–57 | Delan, who had fled, | raised an army"."""
    if verb.dep_ != "ROOT" or not is_finite(verb) or subject_of(verb) is not None:
        return False
    last = next(iter(helpers_of(verb)), verb).nbor(-1) if verb.i else verb
    end = last.nbor(-1) if last.text == "," and last.i else last
    names = (place for place in (end, *end.ancestors) if place.pos_ == "PROPN" and place.dep_ == "pobj" and place.lefts)
    name = next((place for place in names if place.right_edge in (end, last)), None)
    if name is not None and is_month(name):
        return False  # "on 3 May 1841 the brig, bound for Lund, sank"
    if name is None or not name.lefts[0].text[0].isdigit() or name.lefts[0].i != name.left_edge.i or len(name.lefts) > 1:
        return False
    hang_on(name.lefts[0], name.head, "pobj")
    hang_on(name, verb, relation_of_subject(verb))
    return True


def month_after_participle(that: Token) -> bool:
    """A "that" of a month, taken for a clause's: "Under the Peace of Orsk, concluded | that October, Olsk gave up the isle"."""
    main, month = that.head, that.nbor()
    participle = main.head
    is_month = that.dep_ == "mark" and month.head is main and month.dep_ == "npadvmod" and month.nbor().text == ","
    is_said = main.dep_ == "ccomp" and participle.i == that.i - 1 and participle.dep_ == "ROOT"
    if is_month and _is_opening(main, that):
        opening = that.sent[0]
        hang_on(main, main, "ROOT")
        hang_on(opening, main, "advcl")
        make_determiner(that, month)
        hang_on(month, opening, "npadvmod")
        return True
    if not (is_month and is_said) or subject_of(participle) is not None or participle.nbor(-1).text != ",":
        return False
    before = participle.doc.tokens[participle.i - 2]
    phrase = next((child for child in participle.lefts if child.dep_ == "prep" and child.right_edge is before), None)
    noun = None if phrase is None else next((child for child in phrase.rights if child.dep_ == "pobj"), None)
    if phrase is None or noun is None:
        return False
    for child in participle.children:
        if child.dep_ == "punct" or child is phrase:
            child.head = main
    hang_on(main, main, "ROOT")
    hang_on(participle, noun, "acl")
    participle.tag_ = "VBN"
    make_determiner(that, month)
    hang_on(month, participle, "npadvmod")
    return True


def _is_opening(main: Token, that: Token) -> bool:
    """Whether a participle opens a sentence, and its verb stands after the "that": "Held as an alien | that August, he fled"."""
    opening = main.sent[0]
    is_open = opening.tag_ == "VBN" and opening.dep_ == "ROOT" and opening.i < that.i < main.i
    return is_open and main.dep_ in ("relcl", "ccomp", "advcl") and is_finite(main) and subject_of(main) is not None


def term_of_sentence(to: Token) -> bool:
    """To what somebody was sentenced, drawn into what he did: "sentenced a man who had stabbed two | to ten years in prison"."""
    terms = [noun for noun in to.rights if noun.lemma_ in _repaired("terms")]
    deed = to.head
    if to.dep_ != "prep" or not terms or deed.dep_ not in ("relcl", "acl"):
        return False
    judged = next((place for place in deed.ancestors if place.lemma_ in ("sentence", "condemn")), None)
    if judged is None or judged.i > deed.i:
        return False
    for child in deed.rights:
        if child.dep_ == "prep" and child.i >= to.i:
            child.head = judged
    return True


def hyphened_noun(hyphen: Token) -> bool:
    """A noun of two words and a hyphen, taken for three: "the cross | - | examination will go on"."""
    if not 0 < hyphen.i < len(hyphen.doc) - 1:
        return False
    first, last = hyphen.nbor(-1), hyphen.nbor()
    if first.lower_ in ("passer", "passers", "runner", "runners") and last.lower_ in ("by", "up") and not hyphen.whitespace_:
        if last.dep_ == "compound" or last.head is not first:
            return False
        hang_on(last, first, "compound")  # "two passers | - | by were hurt"
        hang_on(hyphen, first, "punct")
        return True
    is_one = not first.whitespace_ and not hyphen.whitespace_ and first.pos_ == last.pos_ == "NOUN"
    if not is_one or first.head is not last.head or first.dep_ != last.dep_ or last.dep_ not in (*NOUN_SUBJECTS, "dobj", "pobj"):
        return False
    for child in first.lefts:
        child.head = last
    hang_on(first, last, "compound")
    hang_on(hyphen, last, "punct")
    return True


def but_for(but: Token) -> bool:
    """The "but" of "but for the fine", taken for one between clauses."""
    link = but.nbor()
    is_one = but.dep_ == "cc" and link.lower_ == "for" and link.dep_ == "prep" and link.head is but.head
    if not is_one or any(child.dep_ == "conj" and child.i > but.i for child in but.head.rights):
        return False
    hang_on(but, link, "advmod")
    but.pos_ = "ADV"
    return True


def as_well_as(link: Token) -> bool:
    """ "As well" and "as" apart, before a participle: "will cut costs, as well | as | improving health"."""
    doing, well = link.nbor(), link.nbor(-1)
    if doing.tag_ != "VBG" or well.lower_ != "well" or well.nbor(-1).lower_ != "as" or doing.head not in (link, link.head):
        return False
    if link.dep_ == "prep" and doing.dep_ == "pcomp":
        return False
    hang_on(link, link.head, "prep")
    hang_on(doing, link, "pcomp")
    return True


def as_long_as(mark: Token) -> bool:
    """A clause hung on "long", not on the verb that waits on it: "will go on | as long as the rain holds off"."""
    clause, long = mark.head, mark.nbor(-1)
    link = long.head if long.head.lower_ == "for" else long  # "for as long as"
    over = link.head
    is_one = mark.dep_ == "mark" and long.lower_ == "long" and clause.head is long and long.nbor(-1).head is long
    if not is_one or over.pos_ not in ("VERB", "AUX"):
        return False
    for word in {long, link}:
        hang_on(word, clause, "advmod")
    hang_on(clause, over, "advcl")
    return True


def main_under_when(verb: Token) -> bool:
    """The verb under a "when", whose subject a participle took: "was saved when Lee, | travelling by night, | arrived"."""
    main = verb.head
    near = (child for child in (*verb.lefts, *main.rights) if child.dep_ == "advcl" and child.tag_ == "VBG" and child.i < verb.i)
    taken = next(near, None)
    subject = None if taken is None else subject_of(taken)
    if taken is None or subject is None or verb.tag_ != "VBD" or subject_of(verb) is not None or main.i > taken.i:
        return False
    links = [child for child in taken.lefts if child.lower_ in ("when", "after", "because", "while", "only")]
    if not links or taken.nbor(-1).text != "," or taken.right_edge.nbor().text != ",":
        return False
    hang_on(verb, main, "advcl")
    for link in links:
        link.head = verb
    hang_on(subject, verb, "nsubj")
    hang_on(taken, subject, "acl")
    return True


def when_of_main(verb: Token) -> bool:
    """When somebody became the first to do so, hung on the doing: "became the first to lead it when she was | named"."""
    doing = verb.head
    noun = doing.head
    main = noun.head
    is_when = any(child.lower_ == "when" for child in verb.lefts) and is_finite(verb) and verb.i > doing.i
    is_feat = doing.tag_ == "VB" and doing.dep_ in ("acl", "relcl") and noun.dep_ == "attr" and main.tag_ == "VBD"
    if not (is_when and is_feat):
        return False
    verb.head = main
    return True


def kind_under_link(link: Token) -> bool:
    """A kind before a name, torn from it by a link: "talks resumed | after the hedge fund | Brackwater disclosed a stake"."""
    verb, kind = link.head, next(iter(link.rights), None)
    name = None if kind is None else kind.nbor()
    if kind is None or name is None or link.dep_ != "prep" or kind.dep_ != "pobj" or kind.right_edge is not kind:
        return False
    told = name.head if name.dep_ == "compound" else name
    told, did = (told, told.head) if told.dep_ in NOUN_SUBJECTS else (name, name.head)
    is_torn = (
        told.pos_ == "PROPN"
        and told.dep_ in NOUN_SUBJECTS
        and told.left_edge is name
        and did.dep_ == "ccomp"
        and did.head is verb
    )
    if not is_torn or kind.pos_ != "NOUN" or kind.left_edge.lower_ not in ("the", "a", "an"):
        return False
    hang_on(kind, did, told.dep_)
    hang_on(told, kind, "appos")
    hang_on(link, did, "mark")
    hang_on(did, verb, "advcl")
    return True


def cleft_clause(that: Token) -> bool:
    """What was so at a time told first, taken for a clause of it: "it was not until the war | that | the wall was mended"."""
    verb = that.head
    noun = verb.head
    link = next((place for place in (noun, *noun.ancestors) if place.dep_ == "prep" and place.head.lemma_ == "be"), noun)
    be = link.head
    is_cleft = verb.dep_ in ("relcl", "acl") and link is not noun and be.i < link.i and that.dep_ == "mark"
    if not is_cleft or all(child.lower_ != "it" for child in be.lefts) or subject_of(verb) is None:
        return False
    if link.lower_ not in ("in", "on", "until", "during", "after"):
        return False
    hang_on(verb, be, "ccomp")
    return True


def clause_over_apposition(link: Token) -> bool:
    """A clause taken for a phrase and a second verb: "fell | after | Marl, the largest of its partners, | walked | out"."""
    main, noun = link.head, link.rights[0] if link.rights else link
    comma = noun.nbor()
    is_phrase = link.dep_ == "prep" and noun.dep_ == "pobj" and noun.right_edge.i < len(noun.doc) - 1
    if not is_phrase or comma.text != ",":
        return False
    verb = next((child for child in main.rights if child.dep_ == "conj" and child.tag_ == "VBD" and child.i > comma.i), None)
    if verb is None or verb.left_edge is not verb or subject_of(verb) is not None or verb.nbor(-1).text != ",":
        return False
    put_in = verb.doc.tokens[comma.i + 1 : verb.i - 1]
    is_aside = bool(put_in) and put_in[0].lower_ in ("the", "a", "an", "its", "his", "her", "their")
    if not is_aside or any(word.text == "," or word.dep_ == "cc" or word.tag_ in FINITE for word in put_in):
        return False
    for word in put_in:
        if not comma.i < word.head.i < verb.i:
            hang_on(word, noun, "appos")
    hang_on(noun, verb, "nsubj")
    hang_on(link, verb, "mark")
    hang_on(verb, main, "advcl")
    comma.head = verb.nbor(-1).head = noun
    return True


def noun_under_link(link: Token) -> bool:
    """A length's end, taken for a second subject: "from 1907 | until | her retirement in 1934 she ran it"."""
    verb = link.head
    subjects = [child for child in verb.lefts if child.dep_ in NOUN_SUBJECTS and child.i > link.i]
    if link.dep_ != "mark" or len(subjects) != 2 or subjects[0].left_edge is not link.nbor() or subjects[1].pos_ != "PRON":
        return False
    noun, subject = subjects
    for child in verb.lefts:
        if noun.i < child.i < subject.i and child.dep_ == "prep":
            child.head = noun
    hang_on(noun, link, "pobj")
    link.dep_ = "prep"
    return True


def second_place(link: Token) -> bool:
    """A second place, hung on the verb beside the first: "worked in Accra and later | in | Lusaka"."""
    before = link.doc.tokens[max(link.i - 2, 0) : link.i]
    is_second = [word.lower_ for word in before] in (["and", "later"], ["and", "then"], ["and", "finally"])
    first = next((child for child in link.head.rights if child.dep_ == "prep" and child.i < link.i), None) if is_second else None
    if first is None or first.lower_ != link.lower_ or link.dep_ != "prep" or first.right_edge.i >= link.i:
        return False
    hang_on(link, first, "conj")
    hang_on(before[0], first, "cc")
    hang_on(before[1], link, "advmod")
    return True


def doing_under_when(doing: Token) -> bool:
    """Who did something, taken for whom it was done to: "it stood until May, when | retreating | troops blew it up"."""
    main = doing.head
    noun = next((child for child in doing.rights if child.dep_ == "dobj"), None)
    link = next((child for child in doing.lefts if child.lower_ == "when"), None)
    before = next((child for child in main.lefts if child.dep_ == "ccomp"), None)
    is_clause = doing.dep_ == "advcl" and main.dep_ == "ROOT" and main.tag_ == "VBD" and subject_of(main) is None
    if noun is None or link is None or before is None or not is_clause or noun.right_edge.i + 1 != main.i:
        return False
    make_root(before, main)
    hang_on(main, before, "advcl")
    hang_on(noun, main, "nsubj")
    hang_on(link, main, "advmod")
    hang_on(doing, noun, "amod")
    return True


def among_before_name(among: Token) -> bool:
    """Of whom somebody is one, taken for part of his name: "ten of them won prizes, | among them | Jan Moe, who sang"."""
    name = among.head
    is_of_name = among.dep_ == "prep" and name.i > among.i and name.tag_ == "NNP" and name.dep_ != "ROOT"
    if not is_of_name or all(child.lower_ != "them" for child in among.rights):
        return False
    among.head = name.head
    return True
