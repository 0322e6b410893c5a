"""Clauses that the parser hung on the wrong word, or did not know for clauses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.inflection import irregular_participles
from timeline.events.parsing.arcs import (
    CLAUSES,
    SUBJECTS,
    hang_on,
    helpers_of,
    is_finite,
    make_determiner,
    make_root,
    relation_of_subject,
    subject_of,
)
from timeline.events.parsing.calendar_words import is_month, is_year
from timeline.events.parsing.repairs.attributes import participle_of_counted
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_NEAR = 12  # words between a participle and the verb of its sentence
_verbs, _words = lists("verb"), lists("description")
_repaired = lists("parsing")


def of_death(of: Token) -> bool:
    """When and where somebody died, hung on what he died of: "died of a stroke | in Lund on 30 June"."""
    verb, cause = of.head, of.rights[0] if of.rights else of
    if verb.lemma_ != "die" or of.dep_ != "prep" or cause.dep_ != "pobj":
        return False
    phrases = [child for child in cause.rights if child.dep_ == "prep" and child.lower_ in ("in", "at", "on")]
    for phrase in phrases:
        phrase.head = verb
    return bool(phrases)


def of_charge(of: Token) -> bool:
    """What somebody is charged with, hung on him: "accused the head of the mill | of burning it"."""
    deed, noun = (of.rights[0], of.head) if of.rights and of.dep_ == "prep" else (of, of)
    while noun.dep_ == "pobj" and noun.head.lower_ == "of":
        noun = noun.head.head
    if deed.tag_ != "VBG" or noun.dep_ != "dobj" or noun.head.lemma_ not in _words("charging"):
        return False
    of.head, deed.dep_ = noun.head, "pcomp"
    return True


def joined_after_phrase(verb: Token) -> bool:
    """What was done after something else, taken for a clause of its own: "was listed in 1970 and, after a fire, | was sold"."""
    first = verb.head
    joint = next((child for child in first.rights if child.dep_ == "cc" and child.i < verb.i and child.nbor().text == ","), None)
    if joint is None or joint.i + 2 >= verb.i:
        return False
    link = joint.nbor(2)
    start = min((helper.i for helper in helpers_of(verb)), default=verb.i)
    is_opened = link.lower_ in ("after", "before", "during", "following") and link.head in (first, verb)
    if verb.dep_ != "advcl" or not is_opened:
        return False
    subject = subject_of(verb)
    noun = subject if link.dep_ == "mark" else next((child for child in link.rights if child.dep_ == "pobj"), None)
    if noun is None or noun.left_edge.i != link.i + 1 or verb.doc.tokens[start - 1].text != ",":
        return False
    if subject is not None and (subject is not noun or link.dep_ != "mark"):
        return False
    hang_on(link, verb, "prep")
    hang_on(noun, link, "pobj")
    hang_on(verb, first, "conj")
    if verb.tag_ == "VBN" and not helpers_of(verb):
        verb.tag_ = "VBD"
    return True


def gerund_as_object(gerund: Token) -> bool:
    """What a verb that needs an object has for one, taken for what is done beside it: "may include, at best, | selling it"."""
    verb = gerund.head
    if gerund.dep_ != "advcl" or verb.lemma_ not in ("include", "involve", "entail") or gerund.i < verb.i:
        return False
    if any(child.dep_ in ("dobj", "xcomp", "nsubjpass") for child in verb.children):
        return False
    gerund.dep_ = "xcomp"
    return True


def of_after_year(of: Token) -> bool:
    """What a noun is of, hung on the year or month between: "the arrival in 1904 | of Harry Moe", "in May"."""
    year = of.head
    link = year.head
    is_date = (year.tag_ == "CD" and is_year(year)) or is_month(year)
    if not is_date or year.i != of.i - 1 or link.dep_ != "prep" or link.head.pos_ != "NOUN" or of.dep_ != "prep":
        return False
    of.head = link.head
    return True


def age_or_over(over: Token) -> bool:
    """An age that is open above: "people aged 70 and | over who were hired"."""
    link, number = over.nbor(-1), over.nbor(-2)
    if over.i < 3 or link.dep_ != "cc" or number.tag_ != "CD" or number.head.lower_ != "aged" or over.dep_ != "prep":
        return False
    clause = next((child for child in over.rights if child.dep_ == "pcomp"), None)
    noun = number.head.head
    if clause is not None and noun.pos_ == "NOUN":
        hang_on(clause, noun, "relcl")
    hang_on(over, number, "conj")
    link.head = number
    return True


def clause_after_gerund(verb: Token) -> bool:
    """A clause whose subject was taken for what a gerund is of: "returned after | spraying programmes | were abandoned"."""
    link = next((child for child in _near_links(verb) if child.lower_ in ("after", "before", "since", "until")), None)
    gerund = None if link is None else next((child for child in link.rights if child.dep_ == "pcomp"), None)
    noun = None if gerund is None else next((child for child in gerund.rights if child.dep_ == "dobj"), None)
    if link is None or gerund is None or noun is None or gerund.tag_ != "VBG" or noun.i != gerund.i + 1 or noun.tag_ != "NNS":
        return False
    main = link.head
    hang_on(gerund, noun, "compound")
    hang_on(noun, verb, "nsubjpass")
    hang_on(link, verb, "mark")
    hang_on(verb, main, "advcl")
    return True


def _near_links(verb: Token) -> list[Token]:
    """The links of verbs before a passive that has no subject, if its helper stands right after a noun under them."""
    helpers = helpers_of(verb)
    is_bare = verb.tag_ == "VBN" and verb.dep_ in ("conj", "advcl") and subject_of(verb) is None and len(helpers) == 1
    if not is_bare or helpers[0].lower_ not in ("were", "are") or helpers[0] is not verb.left_edge:
        return []
    before = helpers[0].nbor(-1)
    return [place for place in before.ancestors if place.dep_ == "prep"]


def clause_of_falling(verb: Token) -> bool:
    """A clause whose verb does nothing to anything, taken for a participle: "lost power after a pylon | toppled in the wind"."""
    noun = verb.head
    link = noun.head
    is_bare = verb.i == noun.i + 1 and not helpers_of(verb) and not verb.lefts and verb.lemma_ in _repaired("falling")
    is_bare = is_bare and all(child.dep_ not in ("agent", "dobj") for child in verb.rights)
    if not is_bare or noun.dep_ != "pobj" or link.lower_ not in ("after", "before") or noun.tag_ not in ("NN", "NNS", "NNP"):
        return False
    verb.tag_ = "VBD"
    hang_on(verb, link.head, "advcl")
    hang_on(link, verb, "mark")
    hang_on(noun, verb, "nsubj")
    return True


def clause_after_link(verb: Token) -> bool:
    """A clause whose subject is told more of, taken for a phrase: "fell | as Lee, caught in a row, vowed to stay"."""
    comma = verb.nbor(-1)
    is_past = verb.tag_ == "VBD" or (verb.tag_ == "VBN" and any(child.dep_ == "dobj" for child in verb.rights))
    if comma.text != "," or not is_past or subject_of(verb) is not None or helpers_of(verb):
        return False
    before = (
        place for place in reversed(verb.doc.tokens[max(verb.sent.start, verb.i - _FAR) : comma.i]) if place.lower_ in _LINKS
    )
    link = next(before, None)
    noun = None if link is None else next((child for child in link.rights if child.dep_ == "pobj"), None)
    if link is None or noun is None or link.dep_ != "prep" or subject_of(link.head) is None:
        return False
    main, told = link.head, _told_between(noun, comma)
    if told is None or not _may_do(noun) or (verb.head not in (main, noun, told) and main.head is not verb):
        return False
    if main.head is verb:
        hang_on(main, verb.head if verb.head is not verb else main, verb.dep_)
    hang_on(noun, verb, relation_of_subject(verb))
    hang_on(verb, main, "advcl")
    hang_on(link, verb, "mark")
    hang_on(told, noun, "acl" if told.pos_ == "VERB" else "appos")
    verb.tag_ = "VBD"
    return True


_LINKS = ("as", "after", "before")
_FAR = 16  # words between a link and the verb of its clause


def _may_do(noun: Token) -> bool:
    """Whether a noun may be who did something: "police", "her rival", not "a school", nor "the storm"."""
    is_definite = any(child.lower_ not in ("a", "an") for child in noun.lefts if child.dep_ in ("det", "poss"))
    words = load_vocabulary()
    is_who = words.is_person(noun.lemma_) or words.is_body(noun.lemma_)
    is_kin = any(child.tag_ == "PRP$" for child in noun.lefts)
    return noun.pos_ == "PROPN" or is_kin or (is_who and (is_definite or noun.tag_ == "NNS"))


def _told_between(noun: Token, end: Token) -> Token | None:
    """What is told of a noun between its comma and another: the "caught" of "as Lee, | caught in a row, | vowed"."""
    start = next((mark for mark in noun.doc.tokens[noun.i + 1 : end.i] if mark.text == ","), None)
    if start is None or not all(noun in place.ancestors for place in noun.doc.tokens[noun.i + 1 : start.i]):
        return None
    inner = noun.doc.tokens[start.i + 1 : end.i]
    tops = [place for place in inner if not start.i < place.head.i < end.i]
    is_told = len(tops) == 1 and (tops[0].tag_ in ("VBN", "VBG") or tops[0].dep_ == "appos")
    return tops[0] if is_told else None


def day_after_participle(that: Token) -> bool:
    """A "that" of a time, taken for a clause's: "a commission appointed | that summer | blamed the air"."""
    if that.dep_ != "mark" or not 0 < that.i < len(that.doc) - 1:
        return False
    told, verb, noun = that.nbor(-1), that.head, that.nbor()
    is_time = _is_time(noun) and noun.dep_ == "nsubj" and noun.head is verb
    is_after = told.tag_ == "VBN" and told.dep_ in ("relcl", "acl") and verb.head is told
    subject, over = told.head, told.head.head
    has_another = any(child.dep_ in SUBJECTS and child.i > verb.i for child in over.lefts)
    if not (is_time and is_after and verb.tag_ == "VBD") or subject.dep_ not in SUBJECTS or over.i < verb.i or not has_another:
        return False
    make_determiner(that, noun)
    hang_on(noun, told, "npadvmod")
    hang_on(subject, verb, relation_of_subject(verb))
    hang_on(verb, over, "ccomp")
    return True


def reduced(verb: Token) -> bool:
    """A participle taken for the verb of a sentence that has another: "a treaty, | signed on Monday, | ended the war"."""
    subject = subject_of(verb)
    if subject is None or subject.pos_ not in ("NOUN", "PROPN") or verb.pos_ != "VERB" or helpers_of(verb):
        return False
    if verb.lefts[-1] not in (subject, verb.nbor(-1)) or verb.lemma_ in _words("never_passive"):
        return False
    is_alike = verb.lower_ == verb.lemma_ and verb.tag_ == "VBD"  # "cut", "hit"
    if verb.lower_ == verb.lemma_ and not is_alike:
        return False
    is_told = verb.head is not verb and verb.head.lemma_ in _verbs("reporting")
    is_set_apart = verb.nbor(-1).text == "," and not is_told
    after = (
        child
        for child in verb.rights
        if child.dep_ in CLAUSES and (child.tag_ == "VBD" or child.pos_ == "AUX" or (is_set_apart and _is_to_come(child)))
    )
    main = next(after, None) or _past_behind(verb)
    if (
        main is None
        or main.nbor(-1).text == "-"
        or subject_of(main) is not None
        or any(child.dep_ in ("mark", "advmod") for child in main.lefts)
    ):
        return False
    if any(
        word.tag_ in ("WDT", "WP", "WP$") for word in subject.doc.tokens[subject.i : verb.i]
    ):  # "a man whose bees, kept in town, won"
        return False
    between = verb.doc.tokens[verb.i + 1 : main.i]
    if main.lower_ == "won" and main.nbor(-1).tag_ == "CD":
        return False  # "rose 900 won"
    is_same = verb.lower_ in irregular_participles()  # "fought", "held"
    may_be = verb.tag_ == "VBN" or is_alike or is_same or verb.lower_.endswith("ed")  # "concluded in May"
    is_apart = verb.nbor(-1).text == "," == main.left_edge.nbor(-1).text and may_be
    is_close = subject.right_edge.i == verb.i - 1 and len(between) < _NEAR and all(word.text != "," for word in between)
    is_close = is_close and all(
        child.dep_ not in ("dobj", "attr") or _is_time(child) for child in verb.rights if child.i < main.i
    )
    if not (is_apart or (is_close and not is_alike and verb.lemma_ not in _verbs("reporting"))) or any(
        word.dep_ == "cc" for word in between
    ):
        return False
    main.head, main.dep_ = (main if verb.head is verb else verb.head), verb.dep_
    for child in (*verb.lefts, *verb.rights):
        if child.dep_ == "dobj" and _is_time(child):
            child.dep_ = "npadvmod"
        if child is not main and (child.i > main.i or child.i < subject.left_edge.i):
            child.head = main
    hang_on(subject, main, relation_of_subject(main))
    hang_on(verb, subject, "acl")
    verb.tag_ = "VBN"
    participle_of_counted(verb)
    return True


def _is_to_come(verb: Token) -> bool:
    """Whether a verb has a modal right after a comma: "the port, closed since May, will | open"."""
    return verb.left_edge.tag_ == "MD" and verb.left_edge.head is verb and verb.left_edge.nbor(-1).text == ","


def _past_behind(verb: Token) -> Token | None:
    """The bare past behind all that hangs on a verb, of another clause: "in May, when floods | linked to it | killed nine"."""
    behind = verb.right_edge.nbor()
    if behind.text == "," == verb.nbor(-1).text:  # "in which Lee, | asked by the judge |, admitted it"
        behind = behind.nbor()
    is_bare = behind.tag_ == "VBD" and behind.dep_ in CLAUSES and not behind.lefts and behind.i > verb.i
    return behind if is_bare and verb.dep_ in ("relcl", "advcl", "ccomp") and behind.head.i < verb.i else None


def _is_time(noun: Token) -> bool:
    return noun.lemma_ in _words("times")


def clause_after_colon(verb: Token) -> bool:
    """What explains a clause, taken for what is told: "the firm prospered: it | opened | a plant"."""
    main, first = verb.head, verb.left_edge
    is_behind = verb.dep_ == "ccomp" and first.i > main.i and first.nbor(-1).text == ":" and subject_of(verb) is not None
    if not is_behind or main.tag_ != "VBD" or not is_finite(verb):
        return False
    words = load_vocabulary()
    if main.lemma_ in words.words("verb", "reporting") | words.words("verb", "i_action") or main.dep_ != "ROOT":
        return False
    if any(mark.is_quote for mark in main.sent):
        return False
    verb.dep_ = "conj"
    return True


def held_out(verb: Token) -> bool:
    """The verb of a sentence taken for a participle of its subject: "The garrison | held out until June"."""
    noun = verb.head
    is_whole = noun.dep_ == "ROOT" and noun.pos_ == "NOUN" and noun.i == verb.i - 1 and noun.sent[0].dep_ == "det"
    if not is_whole or verb.dep_ != "acl" or not any(child.dep_ == "prt" for child in verb.rights):
        return False
    for child in noun.rights:
        if child is not verb:
            child.head = verb
    verb.head, verb.dep_, verb.tag_ = verb, "ROOT", "VBD"
    hang_on(noun, verb, "nsubj")
    return True


def clause_beside_age(verb: Token) -> bool:
    """A clause whose subject has an age, taken for a phrase: "after a resident, 88-year-old Ann Lee, | noticed it"."""
    comma = verb.nbor(-1) if verb.i > _NEAR else verb
    name = comma.nbor(-1)
    age = next((child for child in name.lefts if child.lower_ == "old" and child.dep_ == "amod"), None)
    if comma.text != "," or age is None or verb.dep_ not in ("advcl", "conj") or subject_of(verb) is not None:
        return False
    noun = next((one for one in name.ancestors if one.dep_ == "pobj" and _opens_clause(one.head)), None)
    if noun is None or noun.head.head is not verb.head or noun.right_edge is not name or age.left_edge.nbor(-1).text != ",":
        return False
    _make_clause(noun, verb, comma)
    return True


def _make_clause(noun: Token, verb: Token, comma: Token) -> None:
    """Make a clause of a verb and of the noun under the link before it; the comma is what closes the noun's aside."""
    hang_on(noun.head, verb, "mark")
    hang_on(noun, verb, "nsubj")
    comma.head = noun
    verb.dep_ = "advcl"


def _opens_clause(link: Token) -> bool:
    return link.dep_ == "prep" and link.lower_ in ("after", "before", "until", "since")


def main_after_whose(verb: Token) -> bool:
    """A relative clause taken for the main one: "Ann Lee, the singer whose album | inspired | many, has died"."""
    subjects = [child for child in verb.lefts if child.dep_ in SUBJECTS]
    main = next((child for child in verb.rights if child.dep_ == "conj" and is_finite(child)), None)
    if verb.tag_ != "VBD" or len(subjects) != _BOTH or main is None or subject_of(main) is not None:
        return False
    name, owned = subjects
    whose = next((child for child in owned.lefts if child.lower_ == "whose"), None)
    if whose is None or main.left_edge.nbor(-1).text != ",":
        return False
    noun = whose.nbor(-1)
    hang_on(main, main if verb.head is verb else verb.head, verb.dep_)
    for child in verb.children:
        if child.i < name.i or child.i > main.left_edge.i or child is main.left_edge.nbor(-1):
            child.head = main
    hang_on(name, main, relation_of_subject(main))
    hang_on(verb, noun if noun.head is not verb else name, "relcl")
    return True


_BOTH = 2


def clause_of_noun(verb: Token) -> bool:
    """What is told of a noun, taken for a clause of its own: "compared with the tenth | it | predicted | in April"."""
    subject = subject_of(verb)
    noun = verb if subject is None else subject.nbor(-1)
    opening = next((place for place in (noun, *noun.ancestors) if place.head is verb), None)
    is_bare = subject is not None and subject.tag_ == "PRP" and noun.pos_ == "NOUN" and noun.dep_ == "pobj"
    if not is_bare or opening is None or opening.i > noun.i or verb.dep_ != "ccomp" or verb.head.i > opening.i:
        return False
    if any(child.dep_ in ("dobj", "ccomp", "xcomp", "prt") for child in verb.rights):
        return False
    hang_on(opening, verb.head, "prep")
    hang_on(verb, noun, "relcl")
    return True


def sure_that(sure: Token) -> bool:
    """What somebody makes sure of, hung on the "sure": "made | sure the door was shut", "make certain the children keep busy"."""
    make = sure.nbor(-1)
    if make.lemma_ != "make" or sure.dep_ not in ("ccomp", "acomp"):
        return False
    clauses = [child for child in sure.rights if child.dep_ in ("ccomp", "csubj") and sure.head is make]
    clause = sure.head if sure.head.head is make and sure.head.i > sure.i else next(iter(clauses), None)
    if clause is None or subject_of(clause) is None:
        return False
    hang_on(sure, make, "acomp")
    hang_on(clause, make, "ccomp")
    return True


def inverted_condition(should: Token) -> bool:
    """A condition without an "if", taken for the main clause: "he will go, | should | it rain"; "it, should it pass, holds"."""
    verb = should.head
    subject = subject_of(verb)
    is_turned = should.dep_ == "aux" and subject is not None and should.i < subject.i < verb.i
    if is_turned and should.is_sent_start and verb.dep_ == "ROOT" and should.sent[-1].text != "?":
        main = next((child for child in verb.rights if child.dep_ == "ccomp" and helpers_of(child)), None)
        if main is None or subject_of(main) is None:
            return False
        make_root(main, verb)  # "| Should | they reject it, she said, the strike would go on"
        hang_on(verb, main, "advcl")
        return True
    is_turned = is_turned and should.nbor(-1).text == ","
    if not is_turned or verb.tag_ != "VB" or subject is None or subject.i != should.i + 1:
        return False
    main = next((child for child in verb.lefts if child.dep_ == "ccomp" and child.i < should.i), None)
    if verb.dep_ == "ROOT" and main is not None:
        make_root(main, verb)
        hang_on(verb, main, "advcl")
        return True
    noun = next((child for child in verb.lefts if child.dep_ == "npadvmod" and child.i == should.i - 2), None)
    if verb.dep_ != "parataxis" or noun is None or subject_of(verb.head) is not None:
        return False
    verb.dep_ = "advcl"
    hang_on(noun, verb.head, relation_of_subject(verb.head))
    return True


def inverted_past_condition(had: Token) -> bool:
    """What would have been, told last, taken for what was: "could have been saved | had | help come", "had she not voted"."""
    verb = had.head if had.dep_ == "aux" else next((child for child in had.rights if child.dep_ == "ccomp"), None)
    subject = None if verb is None else subject_of(verb)
    if verb is None or subject is None or subject.left_edge.i != had.i + 1 or verb.tag_ not in ("VBN", "VBD"):
        return False
    over = verb.head if had.head is verb else had.head
    held = (over, *(child for child in over.rights if child.dep_ in ("ccomp", "conj", "relcl")))
    unreal = [one for one in held if one.i < had.i and _would_have_been(one)]
    if not unreal or (verb.dep_ == "advcl" and over is unreal[-1]) or had.i <= unreal[-1].i:
        return False
    hang_on(had, verb, "aux")
    hang_on(verb, unreal[-1], "advcl")
    return True


def _would_have_been(verb: Token) -> bool:
    words = {helper.lower_ for helper in helpers_of(verb)}
    return "have" in words and not words.isdisjoint(("would", "could", "might", "should"))


def condition_after_as(planned: Token) -> bool:
    """A condition hung on how something was planned: "will not come as planned | unless it is cleared"."""
    verb = planned.head
    is_as = planned.dep_ == "advcl" and planned.i > 0 and planned.nbor(-1).lower_ == "as" and verb.i < planned.i
    clause = next((child for child in planned.rights if child.dep_ == "advcl"), None) if is_as else None
    if clause is None or clause.left_edge.lower_ not in ("unless", "if"):
        return False
    clause.head = verb
    return True


def when_as_content(verb: Token) -> bool:
    """When something was, taken for what is told: "the strike began on 4 October, when talks | broke down |"."""
    first, over = verb.left_edge, verb.head
    is_clause = verb.dep_ == "ccomp" and verb.i > over.i and subject_of(verb) is not None and is_finite(verb)
    if not is_clause or first.lower_ != "when" or first.nbor(-1).text != ",":
        return False
    verb.dep_ = "advcl"
    if first.dep_ == "advmod":
        first.head = verb  # not how many talks there were
    return True
