"""Who did what to whom in the parse: who does it, the objects, agents and places of verbs, over control and relative clauses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.grammar.antecedents import of_length, of_place_held
from timeline.events.grammar.misparses import (
    antecedent_before,
    find_inverted_speaker,
    object_joined,
    speaker_before,
    subject_taken_from,
    told_last,
)
from timeline.events.grammar.of_events import of_date
from timeline.events.grammar.of_persons import of_apposition, of_no_person
from timeline.events.grammar.of_works import acquired_at, of_premises, of_proposal, of_value
from timeline.events.grammar.participles import (
    arranged_noun,
    gapped_from,
    has_own_object,
    is_absolute,
    is_set_apart,
    main_after,
    noun_of_joined,
    noun_of_sentence,
)
from timeline.events.grammar.subjects import find_subject, is_of_phrase
from timeline.events.grammar.verbs import auxiliaries, is_said_of_subject
from timeline.events.parsing.arcs import SUBJECTS
from timeline.events.parsing.parse import once
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_PLACE_WORDS = ("in", "at", "near", "outside", "inside", "on", "to", "from", "into", "over", "across", "toward", "towards")
_words = lists("description")


def find_there(verb: Token) -> Token | None:
    """The "there" of "there is no doubt"."""
    return next((child for child in verb.lefts if child.dep_ == "expl" and child.lower_ == "there"), None)


def find_doer(verb: Token) -> Token | None:
    """Who does it: the subject, but of "asked him to sign" the one who is asked."""
    if verb.dep_ == "xcomp" and verb.head.pos_ == "VERB" and verb.head.lemma_ != "promise" and not is_passive(verb.head):
        asked = next((child for child in verb.head.children if child.dep_ == "dobj" and child.i < verb.i), None)
        asked = None if is_spent(verb) else asked
        if asked is None:
            asked = called_upon(verb)
        if asked is not None:
            return asked
    if verb.dep_ == "pcomp" and verb.head.lower_ in ("of", "from") and verb.head.head.pos_ == "VERB":
        accused = next((child for child in verb.head.head.children if child.dep_ == "dobj" and child.i < verb.i), None)
        if accused is not None and accused.lower_ in _words("relatives"):
            accused = find_object(verb.head.head)  # "whom he accuses of having ordered it"
        if accused is not None and not is_passive(verb.head.head):  # "accused the army of shelling", "kept it from closing"
            return accused
    return find_subject(verb)


def accusing_verb(verb: Token) -> Token | None:
    """The verb that tells of what somebody named before it is accused: "Moe, whom they accuse of | lying"."""
    if verb.dep_ != "pcomp" or verb.head.lower_ not in ("of", "from") or verb.head.head.dep_ != "relcl":
        return None
    over = verb.head.head
    return over if any(child.dep_ == "dobj" and child.lower_ in _words("relatives") for child in over.lefts) else None


def called_upon(verb: Token) -> Token | None:
    """Who is called on to do what a verb tells: the city of "called on the city to act", "called for the city to act"."""
    if verb.dep_ != "xcomp" or verb.head.lemma_ not in load_vocabulary().words("factuality", "demanding"):
        return None
    links = ("on", "upon", "to", *(("for",) if verb.head.lemma_ == "call" else ()))
    asking = [child for child in verb.head.children if child.lower_ in links and verb.head.i < child.i < verb.i]
    return next((noun for child in asking for noun in child.children if noun.dep_ == "pobj"), None)


@once
def is_spent(participle: Token) -> bool:
    """Whether a participle tells how a time was used: "spent most of 1919 | moving east"."""
    return participle.dep_ == "xcomp" and participle.tag_ == "VBG" and participle.head.lemma_ == "spend"


@once
def is_passive(verb: Token) -> bool:
    """Whether a verb's subject suffers what it tells."""
    is_bare = verb.tag_ == "VBN" and verb.dep_ == "acl" and not auxiliaries(verb)
    if is_bare and has_own_object(verb) and verb.lemma_ not in _words("naming"):  # "the group, | renamed | Marl, grew"
        return False
    if noun_of_sentence(verb) is not None or told_last(verb) is not None:
        return False
    return (
        any(child.dep_ in ("nsubjpass", "auxpass") for child in verb.children)
        or is_set_apart(verb)
        or gapped_from(verb) is not None
        or noun_of_joined(verb) is not None
        or is_absolute(verb)
        or arranged_noun(verb) is not None
        or (verb.tag_ != "VBG" and main_after(verb) is not None)
        or is_said_of_subject(verb)
        or (verb.tag_ == "VBN" and (verb.dep_ == "acl" or any(helper.dep_ == "auxpass" for helper in auxiliaries(verb))))
    )


@once
def find_object(verb: Token) -> Token | None:
    """A verb's object, or what it is said of: its own, or the noun that a relative clause hangs on."""
    if find_inverted_speaker(verb) is not None:
        return None
    owns = (child for child in verb.children if child.dep_ in ("dobj", "obj", "attr", "oprd"))
    own = next((child for child in owns if not (child.lower_ == "that" and is_cleft(verb)) and not is_told_last(child)), None)
    if own is None and verb.dep_ == "relcl":
        own = subject_taken_from(verb)
    if own is None:  # "adopted, on its own, sanctions": set apart, it is no object for the parser
        own = next((child for child in verb.rights if child.dep_ in ("dep", "npadvmod") and _is_set_apart_object(child)), None)
    subjects = [child for child in verb.children if child.dep_ in SUBJECTS]
    if (
        own is None and len(subjects) > 1 and verb.dep_ in ("relcl", "ccomp", "pcomp") and not is_of_phrase(subjects[-1], verb)
    ):  # "the barrels Russia pumped": the nearer one is the subject
        return subjects[0]
    if own is not None and own.lower_ in _words("relatives"):
        is_that = own.lower_ == "that" and own.i < verb.i and not is_passive(verb)
        clause = verb
        while clause.dep_ == "xcomp" and own.i < clause.i:  # "a station which they want to help | build"
            clause = clause.head
        if clause.dep_ == "relcl" or (verb.dep_ == "acl" and is_that):
            antecedents = (rule(clause.head, clause) for rule in _OF_OBJECTS)
            return next((one for one in antecedents if one is not None), clause.head)
        if own.lower_ == "which" and own.dep_ == "dobj" and verb.dep_ == "advcl":
            return antecedent_before(own) or own
        if verb.dep_ == "ccomp" and verb.head.dep_ == "relcl":  # "the oil that it claimed it produced"
            return verb.head.head
    if own is None and (found := _object_torn_off(verb)) is not None:
        return found
    if own is None and stranded(verb) is not None:
        return verb.head
    if own is None and _lacks_object(verb):
        return None if any(child.dep_ in ("ccomp", "xcomp") for child in verb.children) else verb.head
    if own is None and verb.dep_ == "xcomp" and (_lacks_object(verb.head) or _leaves_object(verb)):
        return verb.head.head  # "the road they will begin to build"
    is_within = own is None and verb.dep_ == "ccomp" and verb.head.dep_ == "relcl"
    opens = verb.head.left_edge if is_within else verb
    is_where = opens.lower_ in ("where", "when") or opens.dep_ == "prep"  # "a village, where she says he | died", "in which"
    if is_within and not (is_where or _subject_is_relative(verb.head) or _subject_is_relative(verb)):
        return verb.head.head if not any(child.dep_ in ("xcomp", "ccomp", "acomp") for child in verb.children) else None
    return own


_OF_OBJECTS = (of_apposition, of_proposal, of_value, of_no_person, of_premises, of_length, of_place_held, of_date, acquired_at)


def _object_torn_off(verb: Token) -> Token | None:
    found = (object_joined(child) for child in verb.rights if child.dep_ == "ccomp")
    return next((noun for noun in found if noun is not None), None)


def is_told_last(noun: Token) -> bool:
    """Whether a noun is rather who says it, at the end of a sentence."""
    start, end = noun.left_edge.i, noun.right_edge.i + 1
    if start == 0 or noun.doc.tokens[start - 1].text != ",":
        return False
    if any(child.dep_ == "acl" and child.i == noun.i + 1 and told_last(child) is not None for child in noun.rights):
        return True
    after = noun.doc.tokens[end] if end < len(noun.doc) else noun
    return after.tag_ in ("VBD", "VBN") and (told_last(after) is not None or speaker_before(after) is noun)


def _is_set_apart_object(noun: Token) -> bool:
    """Whether a noun after what stands between commas is the object: "adopted, on its own, | sanctions"."""
    if noun.pos_ not in ("NOUN", "PROPN") or noun.dep_ == "dep":
        return noun.pos_ in ("NOUN", "PROPN")
    is_counted = any(child.dep_ == "nummod" for child in noun.lefts)
    return noun.head.nbor().text == "," == noun.left_edge.nbor(-1).text and noun.left_edge.i > noun.head.i + 2 and not is_counted


def _lacks_object(verb: Token) -> bool:
    """Whether a clause hangs on its own object: "the road they built"."""
    children = {child.dep_ for child in verb.children}
    noun = verb.head
    is_when = noun.lemma_ in ("year", "month", "week", "evening", "morning", "night") and noun.dep_ == "appos"
    if noun.lemma_ in ("reason", "time", "moment", "day") or is_when or is_cleft(verb):  # "the only reason he stayed"
        return False
    if any(child.dep_ == "nsubjpass" or (child.dep_ == "mark" and child.lower_ == "for") for child in verb.lefts):
        return False  # "the way for talks to be opened"
    has_subject = verb.dep_ == "relcl" and bool(children & set(SUBJECTS)) and not _subject_is_relative(verb)
    return has_subject and "dobj" not in children and not _has_relative_preposition(verb)


def _leaves_object(verb: Token) -> bool:
    """Whether the relative of the clause over an infinitive is its object: "an appeal, which it would have to | lodge"."""
    over, words = verb.head, load_vocabulary()
    relatives = (child for child in over.lefts if child.dep_ == "dobj" and child.tag_ == "WDT")
    aims = words.words("factuality", "planned") | words.words("factuality", "trying")
    is_aimed = over.lemma_ in ("have", "need") or over.lemma_ in aims
    ends = not any(child.dep_ in ("prt", "xcomp", "ccomp") for child in verb.rights)
    return over.dep_ == "relcl" and is_aimed and ends and next(relatives, None) is not None


def is_cleft(verb: Token) -> bool:
    """Whether a sentence puts a time before what it tells: "it was not until that season that she | left"."""
    link = verb.head.head if verb.dep_ == "relcl" and verb.head.dep_ == "pobj" else verb.head
    over = link.head
    return link.dep_ == "prep" and over.lemma_ == "be" and any(child.lower_ == "it" and child.i < over.i for child in over.lefts)


def stranded(verb: Token) -> Token | None:
    """The preposition of a noun before it: "the plan, which they embarked | on in May"."""
    clause = verb
    while clause.dep_ == "xcomp":  # "a report which it declined to comment | on"
        clause = clause.head
    relative = clause.left_edge
    if clause.dep_ != "relcl" or relative.lower_ != "which" or relative.dep_ in (*SUBJECTS, "det"):
        return None
    after = next((child for child in verb.rights if child.i == verb.i + 1 and child.dep_ in ("prt", "prep")), None)
    has_noun = (
        after is None or bool(after.rights) or any(child.dep_ == "dobj" for child in verb.children if child is not relative)
    )
    return None if has_noun else after


def _subject_is_relative(verb: Token) -> bool:
    return any(child.dep_ in SUBJECTS and child.lower_ in _words("relatives") for child in verb.children)


def _has_relative_preposition(verb: Token) -> bool:
    return any(token.lower_ in ("which", "where", "when", "whom", "whose") for token in verb.subtree if token.i < verb.i)


def find_agent(verb: Token) -> Token | None:
    """The doer of a passive: "arrested by police"."""
    by = next((child for child in verb.children if child.dep_ == "agent"), None)
    return None if by is None else next((child for child in by.children if child.dep_ == "pobj"), None)


def find_place(verb: Token, persons: frozenset[int]) -> Token | None:
    """Where it happened; `persons` are the places of tokens that name persons."""
    for child in verb.children:
        if child.dep_ == "prep" and child.lower_ in _PLACE_WORDS:
            noun = next((inner for inner in child.children if inner.dep_ == "pobj"), None)
            if noun is not None and is_place(noun, persons):
                return noun
    return None


def is_place(noun: Token, persons: frozenset[int]) -> bool:
    """Whether something can happen there: a proper name that is no person's, a city, a house."""
    if noun.pos_ == "PROPN":
        return noun.i not in persons and not any(child.tag_ == "CD" for child in noun.children)
    return noun.lemma_ in _words("places")


def find_governed(noun: Token, prepositions: tuple[str, ...]) -> Token | None:
    """What stands under a preposition of a noun: Lima in "the attack in Lima"."""
    for child in noun.children:
        if child.dep_ == "prep" and child.lower_ in prepositions:
            return next((inner for inner in child.children if inner.dep_ == "pobj"), None)
    return None


def set_for(verb: Token) -> list[Token]:
    """What a verb set for a time, where it tells one: "the | trial | was set for 3 May", "called a | vote | for May"."""
    words = load_vocabulary()
    is_setting = verb.lemma_ == "call" or verb.lemma_ in words.words("factuality", "fixing")
    if verb.tag_ not in ("VBD", "VBN") or not is_setting:
        return []
    is_of_noun = verb.dep_ == "acl" and verb.tag_ == "VBN"  # "a | launch | planned for last week"
    is_of_noun = is_of_noun or (verb.dep_ == "relcl" and is_passive(verb) and verb.left_edge.tag_ == "WDT")
    told = [child for child in verb.children if child.dep_ in ("nsubjpass", "dobj") and child.tag_ != "WDT"]
    planned = told or [verb.head] * is_of_noun  # "the hearing, which had been fixed for May"
    planned = [noun for noun in planned if noun.pos_ == "NOUN" and (verb.lemma_ != "call" or words.is_event(noun.lemma_))]
    return planned if any(link.lower_ == "for" for one in (verb, *planned) for link in one.rights) else []


def is_cancelled(noun: Token) -> bool:
    """Whether what was planned was not done then: "the | landing, fixed for 20 March, was postponed", "did not take place"."""
    verb = noun.head
    happens = verb.lemma_ in ("happen", "occur") or any(child.lower_ in ("place", "ahead") for child in verb.rights)
    if noun.dep_ == "nsubj" and verb.tag_ == "VB" and happens:
        return any(child.dep_ == "neg" for child in verb.lefts) and any(child.lower_ == "did" for child in verb.lefts)
    is_past = verb.tag_ == "VBN" and any(child.lower_ in ("was", "were") for child in verb.lefts)
    is_off = verb.lemma_ == "call" and any(child.lower_ == "off" for child in verb.rights)
    is_off = is_off or verb.lemma_ in load_vocabulary().words("factuality", "cancelling")
    return noun.dep_ == "nsubjpass" and is_past and is_off
