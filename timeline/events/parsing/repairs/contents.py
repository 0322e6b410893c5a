"""What is said, asked or told, and who says so, where the parser hung one or the other on the wrong word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.parsing.arcs import (
    CLAUSES,
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

_verbs, _words = lists("verb"), lists("description")
_repaired = lists("parsing")


def that_beside_subject(that: Token) -> bool:
    """A "that" taken for a second subject: "testified on Monday | that arsenic had been found"."""
    verb = that.head
    if that.dep_ not in SUBJECTS or not any(child.dep_ in SUBJECTS and child.i > that.i for child in verb.lefts):
        return False
    that.dep_ = "mark"
    return True


def that_of_noun(that: Token) -> bool:
    """A "that" taken for a noun's: "denied | that waste from the mill had entered the river", "and | that work would start"."""
    noun, over = that.head, that.head.head
    if that.dep_ != "det" or not noun.lefts or noun.lefts[0] is not that or that.i == 0:
        return False
    if noun.dep_ in SUBJECTS:
        first = over.head
        is_second = over.dep_ == "conj" and first.dep_ == "ccomp" and any(child.lower_ == "that" for child in first.lefts)
        is_of_many = over.dep_ == "ccomp" and that.i == first.i + 1 and any(child.tag_ == "VBG" for child in noun.rights)
        is_of_many = is_of_many or (noun.tag_ == "NNS" and over.dep_ == "conj" and that.nbor(-1).dep_ == "cc")  # they are "those"
        if not is_of_many and (not is_second or that.nbor(-1).dep_ != "cc"):  # "promised that legislation protecting them"
            return False
        hang_on(that, over, "mark")
        return True
    if noun.dep_ != "dobj" or over.i != that.i - 1 or over.lemma_ not in _verbs("reporting"):
        return False
    verb = next((child for child in over.rights if child.i > noun.i and child.dep_ in CLAUSES and is_finite(child)), None)
    if (
        verb is None
        or subject_of(verb) is not None
        or any(word.dep_ in ("cc", "mark") for word in that.doc.tokens[noun.i : verb.i])
    ):
        return False
    for child in over.rights:
        if noun.i < child.i < verb.i and child.dep_ == "prep":
            child.head = noun
    hang_on(that, verb, "mark")
    hang_on(noun, verb, relation_of_subject(verb))
    hang_on(verb, over, "ccomp")
    return True


def that_of_ground(that: Token) -> bool:
    """What is taken for granted, hung on the verb: "agreed to return on the premise | that it would end"."""
    noun, verb = that.nbor(-1), that.head
    is_ground = noun.lemma_ in _words("grounds") and noun.dep_ == "pobj" and noun.head.lower_ in ("on", "under")
    if not is_ground or that.dep_ != "mark" or verb.dep_ not in CLAUSES or verb.head is noun or verb.i < that.i:
        return False
    hang_on(verb, noun, "acl")
    return True


def speaker_as_apposition(verb: Token) -> bool:
    """Who says what is told, taken for a name of its last noun: "they struggled to open it, | Bo Penn |, a clerk, said"."""
    told = next((child for child in verb.lefts if child.dep_ == "ccomp"), None)
    if told is None or verb.dep_ != "ROOT" or verb.tag_ != "VBD" or subject_of(verb) is not None or verb.i == 0:
        return False
    comma = verb.nbor(-1)
    names = (word for word in told.subtree if word.dep_ == "appos" and word.pos_ == "PROPN" and word.head.pos_ == "NOUN")
    name = next((word for word in names if word.left_edge.i and word.left_edge.nbor(-1).text == "," == word.nbor().text), None)
    if name is None or comma.text != "," or told.right_edge.i < comma.i - 1:
        return False
    kind = next(
        (word for word in told.subtree if word.i > name.i and word.dep_ == "appos" and word.right_edge.i == comma.i - 1), None
    )
    if kind is None or kind.left_edge.i != name.i + 2 or kind.pos_ != "NOUN":
        return False
    hang_on(name, verb, "nsubj")
    kind.head = name
    name.left_edge.nbor(-1).head = verb
    return True


def teller_as_apposition(verb: Token) -> bool:
    """Who tells what was told, taken for a name of its last noun: "it hit a bend, the head of the board, Bo Penn, | told us"."""
    told, comma = verb.head, verb.nbor(-1)
    is_telling = verb.dep_ == "conj" and verb.lemma_ in _verbs("reporting") and subject_of(verb) is None and comma.text == ","
    if not is_telling or told.dep_ != "ROOT" or any(child.dep_ == "cc" for child in told.rights):
        return False
    person = next((one for one in told.subtree if one.dep_ == "appos" and one.right_edge.i in (comma.i, comma.i - 1)), None)
    while person is not None and person.dep_ == "appos" and person.head.dep_ == "appos":
        person = person.head
    words = load_vocabulary()
    is_person = person is not None and (person.pos_ == "PROPN" or words.is_person(person.lemma_))
    if person is None or not is_person or person.left_edge.i == 0 or person.left_edge.nbor(-1).text != ",":
        return False
    hang_on(person, verb, "nsubj")
    make_root(verb, told)
    hang_on(told, verb, "ccomp")
    return True


def teller_within(verb: Token) -> bool:
    """Who says so between a subject and its verb, taken for what is told of it: "the sighting, the jury | heard, was made up"."""
    noun, subject = verb.head, subject_of(verb)
    is_aside = (
        verb.dep_ in ("relcl", "parataxis") and noun.dep_ in SUBJECTS and verb.i < noun.head.i and verb.right_edge.i <= verb.i + 1
    )
    if not is_aside or subject is None or verb.lemma_ not in _verbs("reporting") | {"hear", "learn"}:
        return False
    if subject.left_edge.nbor(-1) is not noun.nbor() or noun.nbor().text != "," or verb.nbor().text != ",":
        return False
    hang_on(verb, noun.head, "parataxis")
    return True


def quoted_for_subject(verb: Token) -> bool:
    """A quotation without a verb, taken for a second subject: '"A call to leave," the spokesman | told reporters'."""
    subjects = [child for child in verb.lefts if child.dep_ == "nsubj"]
    if len(subjects) != 2 or verb.lemma_ not in _verbs("reporting"):
        return False
    quoted, teller = subjects
    between = verb.doc.tokens[quoted.right_edge.i + 1 : teller.left_edge.i]
    if not any(mark.is_quote for mark in between) or not quoted.left_edge.nbor(-1).is_quote:
        return False
    hang_on(quoted, verb, "ccomp")
    return True


def condition_of_told(verb: Token) -> bool:
    """A condition before who says what would be, hung on him: "had it not | rained, Lee said, they would have won"."""
    saying, opening = verb.head, verb.left_edge
    is_before = verb.dep_ == "ccomp" and verb.i < saying.i and saying.lemma_ in _verbs("reporting")
    is_inverted = opening.lower_ in ("had", "should", "were") and opening.head is verb and opening.dep_ in ("aux", "auxpass")
    open_ones = (child for child in saying.rights if child.dep_ == "ccomp" and any(one.tag_ == "MD" for one in child.lefts))
    told = next(open_ones, None)
    if not (is_before and is_inverted) or told is None:
        return False
    hang_on(verb, told, "advcl")
    return True


def condition_before_teller(verb: Token) -> bool:
    """A condition of what is told, hung on who tells it after: "it will strike back if it is | attacked |, a spokesman vowed"."""
    saying, mark = verb.head, verb.left_edge
    teller = subject_of(saying)
    is_if = verb.dep_ == "advcl" and mark.lower_ in ("if", "unless") and mark.head is verb
    if (
        not is_if
        or teller is None
        or not verb.i < teller.left_edge.i
        or saying.lemma_ not in _verbs("reporting") | {"vow", "pledge"}
    ):
        return False
    told = saying.head if saying.dep_ == "conj" else next((child for child in saying.lefts if child.dep_ == "ccomp"), None)
    if told is None or told.pos_ not in ("VERB", "AUX") or not told.i < mark.i:
        return False
    hang_on(verb, told, "advcl")
    return True


def demand_as_noun(demand: Token) -> bool:
    """A demand taken for a noun beside another matter: "members accuse him of lying and | demand | that he go"."""
    over = demand.head.head.head if demand.head.dep_ == "pcomp" else demand.head
    is_joined = demand.dep_ == "conj" and demand.lower_ in ("demand", "request", "claim", "promise", "hope") and not demand.lefts
    if not is_joined or over.tag_ != "VBP" or all(child.dep_ != "ccomp" for child in demand.rights):
        return False
    for link in (child for child in demand.head.rights if child.dep_ == "cc"):
        link.head = over
    hang_on(demand, over, "conj")
    demand.tag_, demand.pos_ = "VBP", "VERB"
    return True


def said_of_participle(verb: Token) -> bool:
    """Of whom something is said, taken for what is: "soldiers | quartered | there in 1644 are said to have broken it"."""
    taken = next((child for child in verb.lefts if child.dep_ == "ccomp"), None)
    subject = None if taken is None else subject_of(taken)
    is_said = verb.tag_ == "VBN" and any(child.dep_ == "auxpass" for child in verb.lefts)
    is_said = is_said and any(child.dep_ == "xcomp" for child in verb.rights) and subject_of(verb) is None
    if taken is None or subject is None or not is_said or taken.tag_ not in ("VBD", "VBN") or helpers_of(taken):
        return False
    if subject.i != taken.i - 1 or taken.right_edge.i != next(iter(helpers_of(verb))).i - 1:
        return False
    hang_on(subject, verb, "nsubjpass")
    hang_on(taken, subject, "acl")
    taken.tag_ = "VBN"
    return True


def told_whole(that: Token) -> bool:
    """What was said, taken for a clause of a noun before: "told the court during the trial | that Lee had sold the mill"."""
    verb, noun = that.head, that.head.head
    if noun.dep_ == "pobj" and noun.head.lower_ in ("to", "of") and noun.head.head.dep_ == "pobj":
        noun = noun.head.head  # "said in a letter to the board | that they had sold it"
    if that.tag_ not in ("WDT", "IN") or verb.dep_ != "relcl" or noun.dep_ != "pobj" or noun.head.lower_ not in _WHEN:
        return False
    over = noun.head.head
    subjects = [child for child in verb.lefts if child.dep_ in SUBJECTS and child is not that]
    is_whole = bool(subjects) and (that.tag_ == "IN" or any(child.dep_ == "dobj" for child in verb.rights))
    is_telling = over.lemma_ in _verbs("reporting") or over.lemma_ in _words("telling")
    if not is_telling or not is_whole or any(child.dep_ == "ccomp" for child in over.rights):
        return False
    hang_on(verb, over, "ccomp")
    that.dep_, that.tag_ = "mark", "IN"
    return True


_WHEN = ("during", "at", "in", "after", "before", "on", "outside", "inside", "near")


def said_after_gap(verb: Token) -> bool:
    """Who said it, taken for what the second of two suffered: "two were killed and nine | wounded in May, doctors said"."""
    first = verb.head
    subjects = [child for child in verb.lefts if child.dep_ in SUBJECTS]
    is_last = verb.dep_ == "conj" and verb.lemma_ in _verbs("reporting") and first.dep_ == "ROOT" and verb.nbor().is_punct
    if not is_last or len(subjects) != _BOTH or not any(helper.dep_ == "auxpass" for helper in helpers_of(first)):
        return False
    harmed, speaker = subjects
    suffered = next((child for child in harmed.rights if child.dep_ == "acl" and child.tag_ == "VBN"), None)
    if suffered is None or suffered.i != harmed.i + 1 or speaker.left_edge.nbor(-1).text != ",":
        return False
    hang_on(suffered, first, "conj")
    hang_on(harmed, suffered, "nsubj")
    hang_on(verb, verb, "ROOT")
    hang_on(first, verb, "ccomp")
    return True


_BOTH = 2


def two_speakers(verb: Token) -> bool:
    """Who say so at the end, taken for more of a list: "hit a town, killing nine men, | officers and doctors | said"."""
    last = verb.nbor(-1)
    told = next((child for child in verb.lefts if child.dep_ == "ccomp"), None)
    if told is None or last.dep_ != "conj" or last.pos_ not in ("NOUN", "PROPN") or verb.lemma_ not in _verbs("reporting"):
        return False
    first = last.head
    is_two = any(child.dep_ == "cc" for child in first.rights) and first.dep_ in ("conj", "appos")
    if subject_of(verb) is not None or not is_two or first.left_edge.nbor(-1).text != "," or not told.is_ancestor(first):
        return False
    hang_on(first, verb, "nsubj")
    return True


def teller_between(verb: Token) -> bool:
    """The subject of what is told, with who tells it put in: "the main | course, a cook told them, would be lamb"."""
    subjects = [child for child in verb.lefts if child.dep_ in NOUN_SUBJECTS]
    told = next((child for child in verb.rights if child.dep_ == "ccomp" and subject_of(child) is None), None)
    if len(subjects) != 2 or told is None or not is_finite(told) or verb.lemma_ not in _verbs("reporting"):
        return False
    first, start = subjects[0], min(helper.i for helper in (*helpers_of(told), told))
    if first.right_edge.nbor().text != "," or told.doc.tokens[start - 1].text != ",":
        return False
    hang_on(first, told, relation_of_subject(told))
    return True


def telling(verb: Token) -> bool:
    """Who says so at the end, taken for a clause beside: "prices rose in May, the office | reported on Monday"."""
    subject, main = subject_of(verb), verb.head
    if (
        verb.dep_ != "advcl"
        or subject is None
        or main.dep_ != "ROOT"
        or main.i > verb.i
        or verb.lemma_ not in _verbs("reporting")
    ):
        return False
    is_bare = all(child is subject or child.is_punct for child in verb.lefts) and all(
        child.dep_ not in ("dobj", "ccomp", "xcomp") for child in verb.rights
    )
    if not is_bare or subject.left_edge.nbor(-1).text != "," or not is_finite(main):
        return False
    verb.head, verb.dep_ = verb, "ROOT"
    for child in main.rights:
        if child.i > verb.i:
            child.head = verb
    hang_on(main, verb, "ccomp")
    return True


def day_of_telling(verb: Token) -> bool:
    """When something was said, drawn into what was said: "said | on Wednesday | it would close the mill"."""
    clause = next((child for child in verb.rights if child.dep_ == "ccomp"), None)
    if clause is None or verb.lemma_ not in _verbs("reporting"):
        return False
    subject, day = subject_of(clause), clause.lefts[0] if clause.lefts else clause
    noun = next(iter(day.rights), day) if day.dep_ == "prep" else day
    is_day = noun.lower_ in _words("weekdays") and day.dep_ in ("prep", "npadvmod", "nmod")
    if subject is None or not is_day or day.left_edge.i != verb.i + 1 or day.right_edge.i + 1 != subject.left_edge.i:
        return False
    day.head = verb
    return True


def according(according: Token) -> bool:
    """Who says so, taken for what a sentence is about: "two are missing, | according to the mayor, Ann Lee"."""
    name = according.head
    said = next((noun for to in according.rights for noun in to.rights if noun.dep_ == "pobj"), None)
    if name.pos_ != "PROPN" or said is None or name.left_edge.i > according.i or name.i <= said.i:
        return False
    clauses = (child for child in name.lefts if child.dep_ in CLAUSES and is_finite(child) and child.i < according.i)
    clause = next(clauses, None) if name.dep_ == "ROOT" else name.head
    if clause is None or not is_finite(clause):
        return False
    if name.dep_ == "ROOT":
        clause.head, clause.dep_ = clause, "ROOT"
    for child in (*name.lefts, *name.rights):
        if child.is_punct or child is according:
            child.head = clause
    hang_on(name, said, "appos")
    return True


def urging(verb: Token) -> bool:
    """A demand joined to what is said, and not to who makes it: "said the offer was fair | and urged them to sign"."""
    clause, over = verb.head, verb.head.head
    if verb.dep_ != "conj" or clause.dep_ != "ccomp" or over.tag_ != "VBD" or verb.tag_ != "VBD" or subject_of(verb) is not None:
        return False
    subject, link = subject_of(clause), next((child for child in clause.rights if child.dep_ == "cc" and child.i < verb.i), None)
    objects = (child for child in verb.rights if child.dep_ == "dobj")
    is_own = any(child.lower_ == "its" for one in objects for child in one.lefts)  # "said profit fell | and lowered its forecast"
    is_other = subject is not None and is_own and subject.lemma_ in load_vocabulary().words("reference", "amounts")
    if link is None or subject is None or subject.pos_ != "NOUN" or not (is_other or verb.lemma_ in _repaired("urging")):
        return False
    if load_vocabulary().is_person(subject.lemma_) or load_vocabulary().is_body(subject.lower_):
        return False
    verb.head = link.head = over
    return True


def joined_to_order(verb: Token) -> bool:
    """A verb joined to what was ordered, not to the order: "ordered the suburbs burned and | refused an offer"."""
    ordered = verb.head
    order = ordered.head
    is_joined = verb.dep_ == "conj" and verb.tag_ == "VBD" and subject_of(verb) is None and not helpers_of(verb)
    is_ordered = ordered.dep_ == "ccomp" and order.lemma_ == "order" and order.tag_ == "VBD" and order.i < ordered.i
    if not (is_joined and is_ordered) or helpers_of(ordered) or any(child.dep_ == "mark" for child in ordered.lefts):
        return False
    for child in ordered.rights:
        if child.dep_ == "cc" and child.i < verb.i:
            child.head = order
    ordered.tag_ = "VBN"
    verb.head = order
    return True


def participle_in_content(participle: Token) -> bool:
    """A participle that opens what is told, taken for its verb: "warned that | abandoned | farmland was burning"."""
    noun = next((child for child in participle.rights if child.dep_ == "dobj" and child.i == participle.i + 1), None)
    has_that = [child.lower_ for child in participle.lefts] in ([], ["that"])
    if participle.dep_ == "csubj" and noun is not None and participle.lower_.endswith("ed") and has_that:
        for child in participle.lefts:
            hang_on(child, participle.head, "mark")
        for child in participle.rights:
            child.head = noun
        hang_on(noun, participle.head, relation_of_subject(participle.head))
        hang_on(participle, noun, "amod")
        participle.tag_ = "VBN"
        return True
    that = participle.lefts[0] if participle.lefts else participle
    clause = next((child for child in participle.rights if child.dep_ == "ccomp"), None)
    subject = None if clause is None else subject_of(clause)
    is_that = that.lower_ == "that" and that.i + 1 == participle.i and len(participle.lefts) == 1
    if not is_that or clause is None or subject is None or subject.left_edge.i != participle.i + 1:
        return False
    if participle.head is participle or subject.pos_ not in ("NOUN", "PROPN") or not participle.lower_.endswith("ed"):
        return False
    hang_on(clause, participle.head, "ccomp")
    that.tag_, that.pos_ = "IN", "SCONJ"
    hang_on(that, clause, "mark")
    hang_on(participle, subject, "amod")
    participle.tag_ = "VBN"
    return True


def will_as_noun(will: Token) -> bool:
    """A will taken for a verb to come: "claims that the purported | will | dated 3 May 2018 is invalid"."""
    dated = will.head
    first = will.nbor(-1)
    clause = dated.head
    is_noun = will.tag_ == "MD" and first.tag_ in ("DT", "JJ", "VBN", "PRP$", "NN") and dated.tag_ in ("VBN", "VBD")
    after = dated.right_edge.i + 1
    verb = will.doc.tokens[after] if after < len(will.doc) else will
    if will.tag_ == "MD" and first.tag_ == "PRP$" and first.dep_ == "nsubj" and dated.i == will.i + 1 and first.head is dated:
        will.tag_, will.pos_, will.lemma_ = "NN", "NOUN", "will"  # "his | will | left it to his niece"
        hang_on(will, dated, "nsubj")
        hang_on(first, will, "poss")
        dated.tag_ = "VBD"
        return True
    if not is_noun or dated.i != will.i + 1 or not is_finite(verb) or subject_of(verb) is not None:
        return False
    will.tag_, will.pos_, will.lemma_ = "NN", "NOUN", "will"
    for child in dated.lefts:
        if child.dep_ in ("nsubj", "nsubjpass", "det", "amod") and child.i < will.i:
            for inner in child.lefts:
                inner.head = will
            hang_on(child, will, "det" if child.tag_ in ("DT", "PRP$") else "amod")
        elif child.dep_ == "mark":
            hang_on(child, verb, "mark")
    hang_on(verb, clause, "ccomp" if clause.pos_ == "VERB" else "acl")
    hang_on(will, verb, "nsubj")
    hang_on(dated, will, "acl")
    dated.tag_ = "VBN"
    return True


def that_of_told(that: Token) -> bool:
    """The "that" of what is told, taken for whom it is about: "told the judges | that | Lee had met the mayor"."""
    verb, hearer, told = that.head, that.head.head, that.head.head.head
    is_relative = verb.dep_ == "relcl" and hearer.dep_ == "dobj" and subject_of(verb) is not None
    has_own = that.dep_ == "dobj" and any(child.dep_ == "dobj" for child in verb.rights)
    is_mark = that.dep_ == "mark" and hearer.lemma_ not in ("story", "tale", "lie", "truth", "news")
    if not is_relative or not (has_own or is_mark) or told.lemma_ not in _TELLING_WHOM:
        return False
    that.tag_, that.pos_ = "IN", "SCONJ"
    hang_on(that, verb, "mark")
    hang_on(verb, told, "ccomp")
    return True


_TELLING_WHOM = ("tell", "inform", "remind", "warn", "assure", "convince", "persuade")


def known_after_aside(how: Token) -> bool:
    """What is known, hung on who says so between: "She never forgot, she said, | how | the snow was gray"."""
    verb = next((place for place in how.ancestors if place.dep_ == "ccomp" and place.left_edge is how), how)
    said = verb.head
    known = next((child for child in said.lefts if child.dep_ == "ccomp"), None)
    if verb is how or known is None or how.i < said.i or how.nbor(-1).text != ",":
        return False
    if known.lemma_ not in _repaired("knowing") or any(child.dep_ in ("dobj", "ccomp") for child in known.rights):
        return False
    hang_on(verb, known, "ccomp")
    return True


def second_content(verb: Token) -> bool:
    """A second thing said of the same one, taken for a saying's other content: "said he struck him, | wrapped | his body"."""
    saying = verb.head
    first = next((child for child in saying.rights if child.dep_ == "ccomp" and child.i < verb.i), None)
    is_second = verb.dep_ == "ccomp" and first is not None and first.tag_ == verb.tag_ == "VBD"
    if first is None or not is_second or subject_of(verb) is not None or subject_of(first) is None or helpers_of(verb):
        return False
    if verb.left_edge.nbor(-1).text not in (",", "and") or any(child.dep_ == "mark" for child in verb.lefts):
        return False
    hang_on(verb, first, "conj")
    return True


def that_of_claim(that: Token) -> bool:
    """What somebody claims, taken for what is said of the claim: "the claim by Lee | that he had | lied"."""
    verb, claim = that.head, that.head.head
    is_clause = verb.dep_ == "relcl" and that.dep_ in ("dobj", "mark") and that.tag_ == "IN" and subject_of(verb) is not None
    is_claimed = claim.lemma_ in _repaired("claims_by") and any(
        child.lower_ == "by" and child.i < that.i for child in claim.rights
    )
    if not (is_clause and is_claimed):
        return False
    that.dep_, verb.dep_ = "mark", "acl"
    return True


def doing_of_that(verb: Token) -> bool:
    """What is done, with an adjective that was taken for a past: "it was plain to her that | continued | digging was futile"."""
    that, doing, after = verb.nbor(-1), verb.nbor(), verb.right_edge.nbor()
    is_before = verb.dep_ in ("ccomp", "relcl") and that.lower_ == "that" and that.head is verb and verb.tag_ in ("VBD", "VBN")
    main = after.head if after.dep_ in ("aux", "auxpass") else after
    if not is_before or doing.tag_ != "VBG" or doing.head is not verb or not is_finite(main) or subject_of(main) is not None:
        return False
    hang_on(that, main, "mark")
    hang_on(verb, doing, "amod")
    hang_on(doing, main, relation_of_subject(main))
    doing.pos_, doing.tag_, verb.tag_ = "NOUN", "NN", "VBN"
    return True
