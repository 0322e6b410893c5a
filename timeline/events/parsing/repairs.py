"""Arcs of the parse put right, where the parser's mistake shows by itself: no English clause is built so.

A small parser is right on nine arcs of ten. What is put right here holds for all that read the parse after; where only what
an event means tells the mistake, `events.grammar.misparses` knows it. The learned models read the parse as it was.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from timeline.events.vocabulary import lists, load_vocabulary
from timeline.times.wording import MONTHS

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Doc, Token

    Repairs = tuple[Callable[[Token], bool], ...]  # each looks at a word, and puts right what it knows: whether it did

_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "expl")
_FINITE = ("VBD", "VBZ", "VBP", "MD")
_CLAUSES = ("conj", "ccomp", "advcl", "parataxis", "dep")  # what a main verb may be taken for
_OPENERS = ("after", "before", "by", "within", "during", "since", "until", "in", "at")
_NEAR = 12  # words between a participle and the verb of its sentence
_verbs, _words = lists("verb"), lists("description")


def repaired(doc: Doc) -> Doc:
    """The same text, its parse put right."""
    for token in doc:
        repairs = _OF_WORDS.get(token.lower_) or (_OF_PASTS if token.tag_ in ("VBD", "VBN") else None)
        if repairs is not None and any(repair(token) for repair in repairs):
            doc.hang()
    return doc


def _subject(verb: Token) -> Token | None:
    return next((child for child in verb.lefts if child.dep_ in _SUBJECTS), None)


def _helpers(verb: Token) -> list[Token]:
    return [child for child in verb.lefts if child.dep_ in ("aux", "auxpass")]


def _is_finite(verb: Token) -> bool:
    return verb.pos_ in ("VERB", "AUX") and any(word.tag_ in _FINITE for word in (*_helpers(verb), verb))


def _relation_of_subject(verb: Token) -> str:
    return "nsubjpass" if any(helper.dep_ == "auxpass" for helper in _helpers(verb)) else "nsubj"


def _hang_on(token: Token, head: Token, relation: str) -> None:
    token.head, token.dep_ = head, relation


def _that_beside_subject(that: Token) -> bool:
    """A "that" taken for a second subject: "testified on Monday | that arsenic had been found"."""
    verb = that.head
    if that.dep_ not in _SUBJECTS or not any(child.dep_ in _SUBJECTS and child.i > that.i for child in verb.lefts):
        return False
    that.dep_ = "mark"
    return True


def _that_of_noun(that: Token) -> bool:
    """A "that" taken for a noun's: "denied | that waste from the mill had entered the river", "and | that work would start"."""
    noun, over = that.head, that.head.head
    if that.dep_ != "det" or not noun.lefts or noun.lefts[0] is not that or that.i == 0:
        return False
    if noun.dep_ in _SUBJECTS:
        first = over.head
        is_second = over.dep_ == "conj" and first.dep_ == "ccomp" and any(child.lower_ == "that" for child in first.lefts)
        if not is_second or that.nbor(-1).dep_ != "cc":
            return False
        _hang_on(that, over, "mark")
        return True
    if noun.dep_ != "dobj" or over.i != that.i - 1 or over.lemma_ not in _verbs("reporting"):
        return False
    verb = next((child for child in over.rights if child.i > noun.i and child.dep_ in _CLAUSES and _is_finite(child)), None)
    if verb is None or _subject(verb) is not None or any(word.dep_ in ("cc", "mark") for word in that.doc[noun.i : verb.i]):
        return False
    for child in over.rights:
        if noun.i < child.i < verb.i and child.dep_ == "prep":
            child.head = noun
    _hang_on(that, verb, "mark")
    _hang_on(noun, verb, _relation_of_subject(verb))
    _hang_on(verb, over, "ccomp")
    return True


def _plain_past(verb: Token) -> bool:
    """A past taken for a participle, with nothing but its subject: "a cellar | flooded while it rained"; not "two killed"."""
    subject = _subject(verb) if verb.tag_ == "VBN" and verb.dep_ == "ROOT" and not _helpers(verb) else None
    if subject is None or not any(child.dep_ in ("det", "poss") for child in subject.lefts):
        return False
    is_apart = sum(token.text == "," for token in verb.doc[subject.i : verb.i]) == 1  # "the ship, now | named Star, sank"
    if is_apart or any(child.dep_ == "agent" for child in verb.rights) or any(child.dep_ == "neg" for child in verb.lefts):
        return False
    verb.tag_ = "VBD"
    return True


def _infinitive(verb: Token) -> bool:
    """A verb whose past is written as its infinitive is, beside one: "planned to close a plant and | cut jobs"."""
    if verb.lower_ != verb.lemma_ or verb.dep_ != "conj" or verb.head.tag_ != "VB" or _subject(verb) is not None:
        return False
    verb.tag_ = "VB"
    return True


def _reduced(verb: Token) -> bool:
    """A participle taken for the verb of a sentence that has another: "a treaty, | signed on Monday, | ended the war"."""
    subject = _subject(verb)
    if subject is None or subject.pos_ not in ("NOUN", "PROPN") or verb.pos_ != "VERB" or _helpers(verb):
        return False
    if verb.lefts[-1] not in (subject, verb.nbor(-1)) or verb.lower_ == verb.lemma_ or verb.lemma_ in _words("never_passive"):
        return False
    after = (child for child in verb.rights if child.dep_ in _CLAUSES and (child.tag_ == "VBD" or child.pos_ == "AUX"))
    main = next(after, None)
    if (
        main is None
        or main.nbor(-1).text == "-"
        or _subject(main) is not None
        or any(child.dep_ in ("mark", "advmod") for child in main.lefts)
    ):
        return False
    if any(
        word.tag_ in ("WDT", "WP", "WP$") for word in subject.doc[subject.i : verb.i]
    ):  # "a man whose bees, kept in town, won"
        return False
    between = verb.doc[verb.i + 1 : main.i]
    is_apart = verb.nbor(-1).text == "," == main.left_edge.nbor(-1).text and verb.tag_ == "VBN"
    is_close = subject.right_edge.i == verb.i - 1 and len(between) < _NEAR and all(word.text != "," for word in between)
    is_close = is_close and all(
        child.dep_ not in ("dobj", "attr") or _is_time(child) for child in verb.rights if child.i < main.i
    )
    if not (is_apart or (is_close and verb.lemma_ not in _verbs("reporting"))) or any(word.dep_ == "cc" for word in between):
        return False
    main.head, main.dep_ = (main if verb.head is verb else verb.head), verb.dep_
    for child in (*verb.lefts, *verb.rights):
        if child.dep_ == "dobj" and _is_time(child):
            child.dep_ = "npadvmod"
        if child is not main and (child.i > main.i or child.i < subject.left_edge.i):
            child.head = main
    _hang_on(subject, main, _relation_of_subject(main))
    _hang_on(verb, subject, "acl")
    verb.tag_ = "VBN"
    return True


def _is_time(noun: Token) -> bool:
    return noun.lemma_ in _TIMES


_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_TIMES = ("day", "week", "month", "year", "morning", "evening", "night", "summer", "winter", "spring", "autumn", "fall")


def _subject_in_phrase(verb: Token) -> bool:
    """A subject drawn into the phrase before it: "After the war | attendances rose", "within a week | 64 people had died"."""
    group = [*_helpers(verb), verb]
    if verb.dep_ != "ROOT" or not _is_finite(verb) or group[0].i < 3:
        return False
    first = verb.sent[0]
    noun = _subject(verb)
    if first.lower_ not in _OPENERS or first.head is not verb or any(child.text == "," for child in verb.lefts):
        return False
    if first.dep_ == "mark" and noun is not None:
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
    _hang_on(compound, link, "pobj")
    compound.pos_ = "NOUN"
    _hang_on(noun, verb, _relation_of_subject(verb))
    link.dep_ = "prep"
    return True


def _first_compound(noun: Token) -> Token | None:
    """The word before a noun that has its article, and may be a noun of its own: the war of "the war | attendances"."""
    if not noun.lefts or noun.lefts[0].dep_ != "det" or len(noun.lefts) == 1:
        return None
    second = noun.lefts[1]
    is_counted = second.dep_ == "amod" and noun.lefts[0].lower_ == "a" and noun.tag_ == "NNS"  # "a fortnight | 64 people"
    return second if (second.dep_ == "compound" and second.tag_ == "NN") or is_counted else None


def _two_clauses(verb: Token) -> bool:
    """Two clauses taken for two subjects: "a man | drowned after his boat sank, and a worker was hurt"."""
    subjects = [child for child in verb.lefts if child.dep_ in _SUBJECTS]
    if len(subjects) != 2 or all(helper.lower_ not in ("was", "is", "has") for helper in _helpers(verb)):
        return False
    first, second = subjects
    link = next((child for child in first.rights if child.dep_ == "cc"), None)
    told = next((child for child in first.rights if child.dep_ == "acl" and child.tag_ == "VBN"), None)
    if link is None or told is None or told.i != first.i + 1 or link.i != second.left_edge.i - 1 or verb.dep_ != "ROOT":
        return False
    told.head, told.dep_, told.tag_ = told, "ROOT", "VBD"
    _hang_on(first, told, "nsubj")
    _hang_on(verb, told, "conj")
    for child in (link, *(child for child in (*first.rights, *verb.lefts) if child.text == ",")):
        child.head = told
    return True


def _object_of_infinitive(verb: Token) -> bool:
    """The object of an aim, taken for a second subject: "an attempt to free | the men | failed"."""
    subjects = [child for child in verb.lefts if child.dep_ in _SUBJECTS]
    if len(subjects) != 2:
        return False
    first, second = subjects
    aim = next((child for child in first.rights if child.dep_ == "acl" and child.tag_ == "VB"), None)
    if aim is None or aim.rights or second.left_edge.i != aim.i + 1:
        return False
    _hang_on(second, aim, "dobj")
    return True


def _year_before_subject(word: Token) -> bool:
    """A subject drawn into the year before it: "by the end of 1891 | a thousand men | were living there"."""
    verb = word.head if word.dep_ in ("aux", "auxpass") else word
    first = next(iter(_helpers(verb)), verb)
    if first is not word or first.i < 2 or _subject(verb) is not None or not _is_finite(verb):
        return False
    noun = first.nbor(-1)
    year = noun.lefts[0] if noun.lefts else noun
    is_year = year.tag_ == "CD" and year.is_digit and len(year.text) == 4 and noun.head.i == year.i - 1
    if noun.dep_ != "pobj" or not is_year or len(noun.lefts) == 1 or noun.head.pos_ != "ADP":
        return False
    _hang_on(year, noun.head, "pobj")
    _hang_on(noun, verb, _relation_of_subject(verb))
    return True


def _one_more(verb: Token) -> bool:
    """One more of several, with his name beside it, taken for two subjects: "a third, the merchant Carl Moe, fled"."""
    subjects = [child for child in verb.lefts if child.dep_ in _SUBJECTS]
    if len(subjects) != 2 or subjects[0].lower_ not in _ONE_MORE:
        return False
    first, second = subjects
    after = verb.doc[second.right_edge.i + 1]
    if (
        first.i + 1 != second.left_edge.i - 1
        or first.nbor().text != ","
        or not (second.right_edge.text == "," or after.text == ",")
    ):
        return False
    _hang_on(first, second, "dep")
    return True


_ONE_MORE = ("one", "another", "other", "second", "third", "fourth", "fifth")


def _telling(verb: Token) -> bool:
    """Who says so at the end, taken for a clause beside: "prices rose in May, the office | reported on Monday"."""
    subject, main = _subject(verb), verb.head
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
    if not is_bare or subject.left_edge.nbor(-1).text != "," or not _is_finite(main):
        return False
    verb.head, verb.dep_ = verb, "ROOT"
    for child in main.rights:
        if child.i > verb.i:
            child.head = verb
    _hang_on(main, verb, "ccomp")
    return True


def _day_of_telling(verb: Token) -> bool:
    """When something was said, drawn into what was said: "said | on Wednesday | it would close the mill"."""
    clause = next((child for child in verb.rights if child.dep_ == "ccomp"), None)
    if clause is None or verb.lemma_ not in _verbs("reporting"):
        return False
    subject, day = _subject(clause), clause.lefts[0] if clause.lefts else clause
    noun = next(iter(day.rights), day) if day.dep_ == "prep" else day
    is_day = noun.text in _DAYS and day.dep_ in ("prep", "npadvmod", "nmod")
    if subject is None or not is_day or day.left_edge.i != verb.i + 1 or day.right_edge.i + 1 != subject.left_edge.i:
        return False
    day.head = verb
    return True


def _reduced_beside(verb: Token) -> bool:
    """A participle beside its noun, taken for a clause: "above the limit | agreed in 1999"."""
    noun = verb.nbor(-1)
    is_bare = verb.dep_ == "advcl" and not verb.lefts and verb.rights and noun.pos_ == "NOUN" and noun.i > verb.head.i
    if not is_bare or noun.dep_ not in ("pobj", "dobj") or any(child.dep_ in ("dobj", "ccomp", "xcomp") for child in verb.rights):
        return False
    _hang_on(verb, noun, "acl")
    verb.tag_ = "VBN"
    return True


def _held_out(verb: Token) -> bool:
    """The verb of a sentence taken for a participle of its subject: "The garrison | held out until June"."""
    noun = verb.head
    is_whole = noun.dep_ == "ROOT" and noun.pos_ == "NOUN" and noun.i == verb.i - 1 and noun.sent[0].dep_ == "det"
    if not is_whole or verb.dep_ != "acl" or not any(child.dep_ == "prt" for child in verb.rights):
        return False
    for child in noun.rights:
        if child is not verb:
            child.head = verb
    verb.head, verb.dep_, verb.tag_ = verb, "ROOT", "VBD"
    _hang_on(noun, verb, "nsubj")
    return True


def _according(according: Token) -> bool:
    """Who says so, taken for what a sentence is about: "two are missing, | according to the mayor, Ann Lee"."""
    name = according.head
    said = next((noun for to in according.rights for noun in to.rights if noun.dep_ == "pobj"), None)
    if name.pos_ != "PROPN" or said is None or name.left_edge.i > according.i or name.i <= said.i:
        return False
    clauses = (child for child in name.lefts if child.dep_ in _CLAUSES and _is_finite(child) and child.i < according.i)
    clause = next(clauses, None) if name.dep_ == "ROOT" else name.head
    if clause is None or not _is_finite(clause):
        return False
    if name.dep_ == "ROOT":
        clause.head, clause.dep_ = clause, "ROOT"
    for child in (*name.lefts, *name.rights):
        if child.is_punct or child is according:
            child.head = clause
    _hang_on(name, said, "appos")
    return True


def _urging(verb: Token) -> bool:
    """A demand joined to what is said, and not to who makes it: "said the offer was fair | and urged them to sign"."""
    clause, over = verb.head, verb.head.head
    if verb.dep_ != "conj" or clause.dep_ != "ccomp" or over.tag_ != "VBD" or verb.tag_ != "VBD" or _subject(verb) is not None:
        return False
    subject, link = _subject(clause), next((child for child in clause.rights if child.dep_ == "cc" and child.i < verb.i), None)
    if link is None or subject is None or subject.pos_ != "NOUN" or verb.lemma_ not in _URGING:
        return False
    if load_vocabulary().is_person(subject.lemma_) or load_vocabulary().is_body(subject.lower_):
        return False
    verb.head = link.head = over
    return True


_URGING = ("urge", "ask", "demand", "call", "appeal", "vow", "pledge", "promise", "warn", "accuse", "blame", "thank")


def _which(which: Token) -> bool:
    """A clause of some of what was told: "ordered six ships, | the first of which sank"."""
    of, some = which.head, which.head.head
    verb = some.head
    if of.lower_ != "of" or some.dep_ not in _SUBJECTS or verb.dep_ != "ccomp" or verb.head.i > some.i:
        return False
    near = (some.left_edge.i - 1, some.left_edge.i - 2)  # a comma may hang on it
    nouns = (child for child in verb.head.rights if child.dep_ in ("dobj", "attr") and child.right_edge.i in near)
    noun = next(nouns, None)
    if noun is None:
        return False
    _hang_on(verb, noun, "relcl")
    return True


def _some_in_date(on: Token) -> bool:
    """Some of several drawn into the date before: "On 4 May 1951 | one of the ships sank"."""
    verb, month = on.head, on.rights[0] if on.rights else on
    some = next((child for child in month.rights if child.tag_ == "CD" and any(of.lower_ == "of" for of in child.rights)), None)
    if month.text not in MONTHS or some is None or not _is_finite(verb) or _subject(verb) is not None or verb.i < some.i:
        return False
    _hang_on(some, verb, _relation_of_subject(verb))
    return True


def _name_in_date(on: Token) -> bool:
    """A name drawn into the date before it: "In May | Ann Lee, a doctor, and two friends founded a school"."""
    verb = on.head
    subject = _subject(verb)
    name = on.rights[0] if on.rights else subject
    if name is None or name.pos_ != "PROPN" or not _is_finite(verb) or not on.i < name.i < verb.i:
        return False
    parts = [*name.lefts, *(inner for child in name.lefts for inner in child.lefts + child.rights)]
    month = next((part for part in parts if part.text in MONTHS), None)
    joined = next((child for child in name.rights if child.dep_ == "cc"), None)
    is_joined = name is not subject and subject is not None and joined is not None and subject.left_edge.i == joined.i + 1
    if month is None or not (subject in (None, name) or is_joined):
        return False
    for part in (*name.lefts, *month.rights):
        if part.i < month.i or part.tag_ == "CD":
            _hang_on(part, month, "nummod")
    _hang_on(month, on, "pobj")
    _hang_on(name, verb, _relation_of_subject(verb))
    if subject is not None and subject is not name:
        _hang_on(subject, name, "conj")
    return True


def _joined_name(link: Token) -> bool:
    """A name with an "and" in it: one railway is "the Wexley | and | Northern Railway"."""
    first = link.head
    last = next((child for child in first.rights if child.dep_ == "conj"), None)
    if last is None or {first.pos_, last.pos_} != {"PROPN"} or first.dep_ not in _SUBJECTS or not last.lefts:
        return False
    verb = first.head
    is_one = any(word.lower_ in ("was", "is", "has") for word in (*_helpers(verb), verb))
    is_one = is_one or last.text in load_vocabulary().words("reference", "institutions")
    is_close = link.i == first.i + 1 == last.left_edge.i - 1 and all(child.dep_ == "compound" for child in last.lefts)
    if not (is_one and is_close and first.lefts and first.lefts[0].lower_ == "the"):
        return False
    _hang_on(last, verb, first.dep_)
    for child in (*first.lefts, *first.rights):
        child.head = last
    _hang_on(link, last, "compound")
    _hang_on(first, last, "compound")
    return True


def _joined_above(helper: Token) -> bool:
    """A verb joined to what is said, and not to who says so: "the police believe a man fled | and are trying to find him"."""
    verb = helper.head
    clause, over = verb.head, verb.head.head
    if (
        helper.tag_ not in _FINITE
        or helper.dep_ not in ("aux", "auxpass")
        or verb.dep_ != "conj"
        or clause.dep_ != "ccomp"
        or over.i > clause.i
    ):
        return False
    subject, link = _subject(verb), next((child for child in clause.rights if child.dep_ == "cc" and child.i < verb.i), None)
    if link is None or over.pos_ != "VERB":
        return False
    if subject is None:  # by number
        one, other = _subject(clause), _subject(over)
        is_above = one is not None and other is not None and _fits(other, helper) and not _fits(one, helper)
    else:  # by tense: "said it would go, and ten have left"
        was_told = over.tag_ == "VBD" and any(word.lower_ in ("would", "had", "was", "were") for word in _helpers(clause))
        is_above = was_told and helper.tag_ in ("VBP", "VBZ") and link.nbor(-1).text == ","
    if is_above:
        verb.head = link.head = over
    return is_above


def _fits(subject: Token, helper: Token) -> bool:
    """Whether a subject is of a verb's number, as far as the words tell."""
    if any(noun.tag_ == "NNS" for child in subject.rights if child.lower_ == "of" for noun in child.rights):
        return True  # "a majority of them"
    is_many = subject.tag_ in ("NNS", "NNPS") or any(child.dep_ == "conj" for child in subject.rights)
    return subject.pos_ == "PRON" or is_many == (helper.lower_ in ("are", "were", "have"))


_OF_WORDS: dict[str, Repairs] = {
    "that": (_that_beside_subject, _that_of_noun),
    "on": (_name_in_date, _some_in_date),
    "in": (_name_in_date, _some_in_date),
    "which": (_which,),
    "and": (_joined_name,),
    "according": (_according,),
    **dict.fromkeys(("is", "are", "was", "were", "has", "have"), (_joined_above, _year_before_subject)),
    "had": (_year_before_subject,),
}
_OF_PASTS: Repairs = (
    _infinitive,
    _reduced,
    _subject_in_phrase,
    _year_before_subject,
    _plain_past,
    _two_clauses,
    _object_of_infinitive,
    _one_more,
    _telling,
    _day_of_telling,
    _reduced_beside,
    _held_out,
    _urging,
)
