"""Nouns taken for verbs or participles, and verbs taken for nouns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.inflection import irregular_pasts
from timeline.events.parsing.arcs import NOUN_SUBJECTS, hang_on, helpers_of, subject_of
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_repaired = lists("parsing")


def won_as_money(won: Token) -> bool:
    """Korean money, taken for a verb: "rose 2,800 | won | to 62,000 won"."""
    number = won.nbor(-1)
    if number.dep_ == "nummod" and number.head is won and won.dep_ in NOUN_SUBJECTS and won.head.lower_ == "won":
        return _sums(won)
    over = won.head if won.head is not number else number.head
    is_sum = number.tag_ == "CD" and number.i != won.i and number.head in (won, over) and won.tag_ in ("VBD", "VBN")
    if not is_sum or over is won or subject_of(won) is not None:
        return False
    won.tag_, won.pos_, won.lemma_ = "NN", "NOUN", "won"
    hang_on(number, won, "nummod")
    if over.pos_ == "VERB" and over.i < won.i:
        hang_on(won, over, "dobj")
        for child in won.rights:
            if child.dep_ in ("prep", "cc", "conj", "punct"):
                child.head = over
    return True


def _sums(won: Token) -> bool:
    """Two sums, the second taken for what the first does: "could cause 9 | won | in losses and 5 | won | in fines"."""
    second = won.head
    verb = second.head
    if second.dep_ != "ccomp" or verb.pos_ != "VERB" or second.nbor(-1).tag_ != "CD":
        return False
    for word in (won, second):
        word.tag_, word.pos_, word.lemma_ = "NN", "NOUN", "won"
    for number in won.rights:
        if number.dep_ == "conj" and number.i == second.i - 1:
            hang_on(number, second, "nummod")
    hang_on(won, verb, "dobj")
    hang_on(second, won, "conj")
    return True


def work_as_verb(work: Token) -> bool:
    """Work that is stopped, taken for a verb: "we will stop | work | on Friday"."""
    verb = work.head
    is_bare = work.lower_ == "work" and work.dep_ == "xcomp" and not work.lefts and work.i == verb.i + 1
    if not is_bare or verb.lemma_ not in ("stop", "halt", "resume", "start", "restart", "finish", "begin"):
        return False
    for child in work.rights:
        child.head = verb
    hang_on(work, verb, "dobj")
    work.tag_, work.pos_ = "NN", "NOUN"
    return True


def past_as_noun(noun: Token) -> bool:
    """A past taken for a noun beside a verb: "were rescued or | swam | to shore"."""
    first = noun.head
    is_joined = noun.dep_ == "conj" and first.tag_ in ("VBN", "VBD") and not noun.lefts and noun.i > 0
    if not is_joined or irregular_pasts().get(noun.lower_, noun.lower_) == noun.lower_ or noun.nbor(-1).dep_ != "cc":
        return False
    noun.tag_, noun.pos_, noun.lemma_ = "VBD", "VERB", irregular_pasts()[noun.lower_]
    return True


def noun_after_percent(verb: Token) -> bool:
    """What is so many percent, taken for a verb: "rejected a 3 percent | offer"."""
    share = verb.nbor(-1)
    is_alone = share.lower_ in ("percent", "%") and share.head is not verb and not share.rights
    if not is_alone or share.left_edge.lower_ not in ("a", "an", "the", "its", "their") or helpers_of(verb):
        return False
    if subject_of(verb) is not None or share.dep_ not in ("dobj", "pobj", "nsubj", "attr") or verb.is_ancestor(share):
        return False
    over, relation = share.head, share.dep_
    for child in [*verb.lefts, *verb.rights]:
        child.head = over if child.dep_ in ("npadvmod", "dobj", "punct", "prep") else verb
        child.dep_ = "npadvmod" if child.dep_ == "dobj" else child.dep_
    for child in share.lefts:
        if child.dep_ == "det":
            child.head = verb
    hang_on(verb, over, relation)
    hang_on(share, verb, "compound")
    verb.tag_, verb.pos_ = "NN", "NOUN"
    return True


def name_for_plural(noun: Token) -> bool:
    """A given name taken for several of something: "| Ines | studied in Lund", of a text that names Ines Moe."""
    is_given = noun.text.istitle() and not noun.lefts and load_vocabulary().gender_of(noun.text) is not None
    if not is_given or (noun.tag_ == "NNS" and all(one.text != noun.text or one.pos_ != "PROPN" for one in noun.doc)):
        return False
    noun.tag_, noun.pos_ = "NNP", "PROPN"
    return True


def officers_as_verb(verb: Token) -> bool:
    """Who judged somebody, taken for a verb: "was held by Marl Bay | magistrates the next day"."""
    name = verb.nbor(-1)
    by = name.head
    over = next((place for place in by.ancestors if place.pos_ == "VERB"), verb.head)
    is_after = name.pos_ == "PROPN" and name.dep_ == "pobj" and by.lower_ == "by" and not name.rights
    if verb.dep_ != "conj" or not is_after or subject_of(verb) is not None or verb.lefts or over.tag_ not in ("VBD", "VBN"):
        return False
    if not load_vocabulary().is_person(verb.lower_.removesuffix("s")) or any(child.dep_ == "cc" for child in verb.lefts):
        return False
    for child in verb.rights:
        hang_on(child, over, "npadvmod" if child.dep_ == "dobj" else child.dep_)
    hang_on(verb, by, "pobj")
    hang_on(name, verb, "compound")
    verb.pos_, verb.tag_ = "NOUN", "NNS"
    return True


def noun_for_participle(participle: Token) -> bool:
    """A noun taken for a participle: "issued a gale | warning | at noon", "held a court | hearing"."""
    kind = participle.nbor(-1) if participle.head is not participle.nbor(-1) and participle.dep_ == "advcl" else participle.head
    is_under = participle.dep_ == "acl" or (kind.dep_ == "dobj" and kind.head is participle.head)
    is_beside = kind.i + 1 == participle.i and kind.pos_ in ("NOUN", "PROPN") and is_under
    is_one = any(child.dep_ in ("det", "poss", "amod") for child in kind.lefts)
    is_bare = not participle.lefts and all(child.dep_ in ("prep", "npadvmod", "punct") for child in participle.rights)
    is_bare = is_bare and not (participle.lower_ == "sitting" and kind.lower_ in ("court", "judge"))  # "a court sitting in Lund"
    if not (is_beside and is_one and is_bare) or participle.lower_ not in _repaired("like_participles"):
        return False
    hang_on(participle, kind.head, kind.dep_)
    for child in kind.children:
        if child is not participle:
            child.head = participle
    hang_on(kind, participle, "compound")
    participle.tag_, participle.pos_, participle.lemma_ = "NN", "NOUN", participle.lower_
    verb = participle.head
    if verb.pos_ == "VERB":
        for child in participle.rights:
            if child.dep_ in ("prep", "npadvmod") and _is_of_weekday(child):
                child.head = verb  # "lifted its storm warning on Wednesday"
    return True


def _is_of_weekday(phrase: Token) -> bool:
    days = load_vocabulary().words("description", "weekdays")
    return any(one.lower_ in days for one in (phrase, *phrase.rights))


def noun_for_verb(participle: Token) -> bool:
    """A noun taken for a verb, before the past that tells what it did: "when a profit | warning | surprised investors"."""
    kind, past = participle.nbor(-1), participle.nbor()
    is_verb = (
        participle.dep_ in ("relcl", "advcl", "ccomp", "ROOT") and subject_of(participle) is kind and not helpers_of(participle)
    )
    if (
        not is_verb
        or kind.tag_ != "NN"
        or participle.lower_ not in _repaired("like_participles")
        or not past.lower_.endswith("ed")
    ):
        return False
    thing = past.head
    if past.dep_ != "amod" or thing.dep_ != "dobj" or thing.head is not participle or past.left_edge is not past:
        return False
    past.tag_, past.pos_ = "VBD", "VERB"
    hang_on(past, past if participle.dep_ == "ROOT" else participle.head, participle.dep_)
    for child in participle.children:
        if child is not kind:
            child.head = past
    hang_on(participle, past, "nsubj")
    for child in kind.lefts:
        child.head = participle
    hang_on(kind, participle, "compound")
    participle.tag_, participle.pos_, participle.lemma_ = "NN", "NOUN", participle.lower_
    return True


def body_named_by_doing(participle: Token) -> bool:
    """What a body does, told in its name, taken for a participle: "a ceasefire | monitoring | committee met"."""
    noun = participle.head
    body = next((child for child in participle.rights if child.dep_ == "dobj"), None)
    is_within = (
        participle.dep_ == "acl" and participle.i == noun.i + 1 and noun.tag_ == "NN" and noun.left_edge.lower_ in ("a", "the")
    )
    if body is None or not is_within or body.i != participle.i + 1 or body.tag_ != "NN" or body.lefts:
        return False
    if body.lemma_ not in (
        "committee",
        "commission",
        "group",
        "body",
        "agency",
        "board",
        "team",
        "centre",
        "force",
        "mission",
        "firm",
    ):
        return False
    hang_on(body, noun.head, noun.dep_)
    for child in noun.lefts:
        child.head = body
    for child in (noun, participle):
        hang_on(child, body, "compound")
    participle.pos_ = "NOUN"
    for child in [*noun.rights, *participle.rights]:
        if child is not body:
            child.head = body
    return True


def noun_of_day(participle: Token) -> bool:
    """A noun with a day's name, taken for a participle: "at Thursday's | hearing | Lee did not enter a plea"."""
    owner = next((child for child in participle.lefts if child.dep_ == "poss"), None)
    is_of_day = owner is not None and owner.lower_.endswith("day")
    if not is_of_day or participle.rights or participle.lower_ not in _repaired("like_participles"):
        return False
    participle.tag_, participle.pos_, participle.lemma_ = "NN", "NOUN", participle.lower_
    return True


def in_of_oath(word: Token) -> bool:
    """The "in" of an oath before a time that has none: "will be sworn | in | the following week"."""
    oath = word.head
    weeks = [child for child in word.rights if child.dep_ == "pobj"]
    is_oath = oath.lower_ == "sworn" and word.i == oath.i + 1 and word.dep_ == "prep" and len(weeks) == 1
    is_bare = (
        is_oath and weeks[0].lemma_ in ("week", "month", "year", "day") and weeks[0].left_edge.lower_ in ("the", "next", "this")
    )
    if not is_bare:
        return False
    hang_on(word, oath, "prt")
    hang_on(weeks[0], oath, "npadvmod")
    return True


def given_beside(thing: Token) -> bool:
    """What somebody is given, taken for what he is: "gave Moscow's ambassador | a standing | ovation"."""
    person = thing.head
    verb = person.head
    is_beside = thing.dep_ == "appos" and thing.left_edge.i == person.i + 1 and thing.left_edge.lower_ in ("a", "an", "the")
    if not is_beside or person.dep_ not in ("dative", "dobj") or verb.lemma_ not in ("give", "offer", "award", "hand", "grant"):
        return False
    hang_on(thing, verb, "dobj")
    person.dep_ = "dative"
    return True


def record_set(word: Token) -> bool:
    """A record and when it was set, taken for one thing: "breaking a record | set | in 1972"."""
    verb, record = word.head, word.nbor(-1)
    is_broken = word.dep_ in ("dobj", "pobj") and word.tag_ == "NN" and verb.i < word.i
    if not is_broken or record.lower_ not in ("record", "mark") or record.dep_ != "compound" or record.head is not word:
        return False
    for child in word.lefts:
        child.head = record
    hang_on(record, verb, word.dep_)
    hang_on(word, record, "acl")
    word.tag_, word.pos_, word.lemma_ = "VBN", "VERB", "set"
    link = word.nbor()
    if link.dep_ == "prep" and link.head is verb:
        hang_on(link, word, "prep")
    return True


def kind_for_aside(noun: Token) -> bool:
    """The thing itself, taken for what its first word is called: "the defects liability | period was to expire"."""
    first = noun.head
    verb = first.head
    is_joined = noun.dep_ == "appos" and noun.tag_ == "NN" and first.tag_ == "NNS" and noun.left_edge is first.nbor()
    if not is_joined or first.dep_ not in NOUN_SUBJECTS or verb.i < noun.i or noun.right_edge is not noun:
        return False
    if not any(word.lower_ in ("is", "was", "has") for word in (verb, *helpers_of(verb))):
        return False
    hang_on(noun, verb, first.dep_)
    for child in first.lefts:
        child.head = noun
    hang_on(first, noun, "compound")
    return True


def grade_in_quotes(word: Token) -> bool:
    """A grade of shares, taken for what somebody does: 'cut its rating to "| hold |" on Monday'."""
    opening, closing, to = word.nbor(-1), word.nbor(), word.nbor(-2)
    is_alone = opening.tag_ == "``" and closing.tag_ == "''" and to.lower_ == "to" and to.head is word
    verb = word.head if word.head.pos_ == "VERB" else word.head.head
    rated = next((child for child in verb.rights if child.dep_ == "dobj" and child.i < word.i), word)
    if not is_alone or word.dep_ not in ("acl", "xcomp", "advcl") or rated.lemma_ not in _repaired("rated"):
        return False
    for child in word.rights:
        child.head = word if child is closing else verb
    hang_on(to, verb, "prep")
    hang_on(word, to, "pobj")
    word.tag_, word.pos_ = "NN", "NOUN"
    return True


def noun_after_later_kind(noun: Token) -> bool:
    """What something was, cut at what it was later: "was a weekly, and later daily, | newspaper | published in Lund"."""
    tokens = noun.doc.tokens[max(noun.i - 6, 0) : noun.i]
    if len(tokens) < _LATER_KIND or [tokens[at].lower_ for at in (1, 2, 5)] != [",", "and", ","]:
        return False
    first, later, second = tokens[0], tokens[3], tokens[4]
    be, verb = first.head, noun.head
    if later.lower_ not in ("later", "then", "subsequently", "eventually") or first.dep_ != "attr" or be.lemma_ != "be":
        return False
    hang_on(noun, be, "attr")
    for child in [*first.children]:
        if child.i < first.i:
            child.head = noun
    hang_on(first, noun, "amod")
    hang_on(second, first, "conj")
    hang_on(later, second, "advmod")
    for word in (first, second):  # no name: "a Norwegian, and later Danish, painter"
        word.pos_, word.tag_ = "ADJ", "JJ"
    for mark in (tokens[1], tokens[2], tokens[5]):
        mark.head = first
    if verb.tag_ in ("VBN", "VBD") and verb.i > noun.i and verb.dep_ in ("conj", "ccomp"):
        verb.tag_ = "VBN"
        hang_on(verb, noun, "acl")
    return True


_LATER_KIND = 6  # words: "weekly, and later daily,"


def opening_noun_as_verb(work: Token) -> bool:
    """A noun that opens a sentence, taken for a verb: "| Work | on the bridge was halted"."""
    is_subject = work.dep_ in ("nsubj", "nsubjpass") and work.tag_ in ("VB", "VBP") and work.is_sent_start and not work.lefts
    if not is_subject or any(child.dep_ in ("dobj", "xcomp", "ccomp", "prt") for child in work.rights):
        return False
    work.tag_, work.pos_ = "NN", "NOUN"
    return True


def subject_before_participle(doing: Token) -> bool:
    """A participle between commas, taken for the subject that it tells of: "on 21 July the garrison, | starving |, gave in"."""
    verb, comma = doing.head, doing.nbor(-1) if doing.i else doing
    is_taken = doing.dep_ == "nsubj" and doing.lower_.endswith("ing") and not doing.lefts and comma.text == ","
    if not is_taken or doing.nbor().text != "," or doing.i < 2:
        return False
    noun = comma.nbor(-1)
    if noun.dep_ not in ("appos", "dep", "npadvmod") or noun.pos_ != "NOUN" or noun.left_edge.dep_ not in ("det", "poss"):
        return False
    hang_on(noun, verb, "nsubj")
    hang_on(doing, noun, "acl")
    doing.tag_, doing.pos_ = "VBG", "VERB"
    return True


def aid_as_verb(aid: Token) -> bool:
    """Those who bring aid, taken for whom somebody aids: "opened the road to | aid | workers"."""
    to, workers = aid.nbor(-1), aid.nbor()
    if aid.lower_ != "aid" or aid.tag_ != "VB" or to.lower_ != "to" or workers.lower_ not in _repaired("of_aid"):
        return False
    over = aid.head
    near = next((child for child in over.rights if child.dep_ == "dobj" and child.i == to.i - 1), over)
    for child in aid.rights:
        if child is not workers:
            child.head = workers
    hang_on(to, near, "prep")
    to.pos_, to.tag_ = "ADP", "IN"
    hang_on(workers, to, "pobj")
    hang_on(aid, workers, "compound")
    aid.pos_, aid.tag_ = "NOUN", "NN"
    return True
