"""Who did what to whom in the parse: the subjects, objects and places of verbs, over control and relative clauses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.grammar.antecedents import find_antecedent
from timeline.events.grammar.misparses import (
    antecedent_before,
    drawn_into_object,
    find_inverted_speaker,
    is_stray_day,
    joined_with,
    listed_subjects,
    noun_at_left,
    noun_before,
    object_before,
    object_joined,
    saying_before,
    speaker_before,
    speaker_beside,
    subject_of_clause_before,
    subject_of_linked,
    subject_of_participle_before,
    subject_of_reduced,
    subject_taken_from,
    told_last,
    whole_at_left,
    whole_before,
    whose_noun,
)
from timeline.events.grammar.participles import (
    arranged_noun,
    gapped_from,
    has_own_object,
    is_absolute,
    is_after_comma,
    is_finite_under_link,
    is_set_apart,
    main_after,
    noun_of_joined,
    noun_of_sentence,
    participle_before,
)
from timeline.events.grammar.verbs import FINITE, SUBJECTS, auxiliaries, is_said_of_subject, tells_when
from timeline.events.parsing.parse import once
from timeline.events.vocabulary import load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_NO_ONE = ("that", "which", "who", "whom", "there")  # subjects without a name: their antecedent was not found
_EMBEDDED = ("relcl", "ccomp", "pcomp")  # clauses that may begin with their object: "the barrels Russia pumped"
_PLACE_WORDS = ("in", "at", "near", "outside", "inside", "on", "to", "from", "into", "over", "across", "toward", "towards")


def _words(name: str) -> frozenset[str]:
    return load_vocabulary().words("description", name)


@once
def find_subject(verb: Token) -> Token | None:
    """A verb's subject: its own, its antecedent's, or that of the verb it stands under."""
    speaker = find_inverted_speaker(verb) or noun_of_joined(verb) or noun_of_sentence(verb)
    if speaker is not None:
        return speaker
    if is_imperative(verb) or (verb.lemma_ == "let" and verb.tag_ == "VB" and not (verb.lefts or verb.dep_ == "xcomp")):
        return None
    subject = _subject(verb) or noun_at_left(verb)
    if subject is not None and subject.lower_ in ("that", "which", "who"):
        subject = noun_before(subject, verb) or subject
    return None if subject is not None and subject.lower_ in _NO_ONE else subject


def find_there(verb: Token) -> Token | None:
    """The "there" of "there is no doubt"."""
    return next((child for child in verb.lefts if child.dep_ == "expl" and child.lower_ == "there"), None)


def is_imperative(verb: Token) -> bool:
    """Whether a verb tells somebody to act: '"Leave them," he said'."""
    has_subject = any(child.dep_ in SUBJECTS for child in verb.lefts)
    if verb.tag_ != "VB" or verb.dep_ not in ("ROOT", "ccomp", "xcomp") or has_subject or auxiliaries(verb):
        return False
    first = verb.left_edge
    if verb.dep_ == "xcomp":  # 'he added: "Let them go"'
        is_said = verb.head.lemma_ in load_vocabulary().words("verb", "reporting")
        return is_said and first.i > 0 and first.nbor(-1).is_quote
    return first.i == verb.sent.start or first.nbor(-1).is_quote or first.is_quote


def find_doer(verb: Token) -> Token | None:
    """Who does it: the subject, but of "asked him to sign" the one who is asked."""
    if verb.dep_ == "xcomp" and verb.head.pos_ == "VERB" and verb.head.lemma_ != "promise" and not is_passive(verb.head):
        asked = next((child for child in verb.head.children if child.dep_ == "dobj" and child.i < verb.i), None)
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
    """Who is called on to do what a verb tells: the city of "called on the city to act"."""
    if verb.dep_ != "xcomp" or verb.head.lemma_ not in load_vocabulary().words("factuality", "demanding"):
        return None
    asking = [child for child in verb.head.children if child.lower_ in ("on", "upon", "to") and verb.head.i < child.i < verb.i]
    return next((noun for child in asking for noun in child.children if noun.dep_ == "pobj"), None)


def _follows_link(subject: Token) -> bool:
    """Whether a subject stands behind a link that has nothing else: "Marl, who rebuild after | nine players | left, lost"."""
    before = subject.left_edge.nbor(-1) if subject.left_edge.i else subject
    return before.dep_ == "prep" and before.lower_ in ("after", "before", "since", "as") and not before.rights


def _is_of_phrase(subject: Token, verb: Token) -> bool:
    """Whether a second subject is only of a phrase of time: "its debt | after these moves | had been reduced"."""
    before = subject.left_edge.nbor(-1) if subject.left_edge.i else subject
    return before.dep_ == "mark" and before.head is verb and before.lower_ in ("after", "before", "since")


def _is_after_aside(subjects: list[Token]) -> bool:
    """Whether only what stands in brackets parts two subjects: "the force (MF) spokesman | Jan Moe"."""
    between = subjects[0].doc[subjects[0].i + 1 : subjects[-1].left_edge.i]
    return len(subjects) == _TWO and len(between) > _TWO and between[0].text == "(" and between[-1].text == ")"


_TWO = 2


def found_so(verb: Token) -> Token | None:
    """Who is found to be something, taken for a second subject: the Moe of "the jury | found Moe guilty"."""
    if verb.lemma_ not in _words("bringing_about") or all(child.dep_ != "nsubj" for child in verb.lefts):
        return None
    return next((child for child in verb.rights if child.dep_ == "nsubj" and child.left_edge.i == verb.i + 1), None)


@once
def _subject(verb: Token) -> Token | None:
    subjects = [child for child in verb.children if child.dep_ in SUBJECTS and not is_stray_day(child)]
    if not subjects:  # the parser hangs some on the auxiliary
        helpers = [child for child in verb.children if child.dep_ in ("aux", "auxpass")]
        subjects = [child for helper in helpers for child in helper.children if child.dep_ in SUBJECTS]
    if len(subjects) == 1 and (whole := whole_before(subjects[0])) is not None:
        return whole
    is_two = len(subjects) > 1
    if is_two and subjects[0].dep_ == "csubj" and subjects[0].tag_ == "VBG" and subjects[0].i + 1 == subjects[1].left_edge.i:
        return subjects[1]  # "in other matches, defending | champion Ann Lee | lost"
    is_after = bool(subjects) and subjects[-1].i > verb.i and found_so(verb) is None  # "..., reported the paper"
    is_last = is_after or (is_two and is_after_comma(subjects[-1]) and not listed_subjects(verb))
    if subjects and object_joined(verb) is subjects[-1]:
        return next(child for child in subjects[-1].rights if child.dep_ == "conj")
    if is_two and _is_of_phrase(subjects[-1], verb):
        return subjects[0]
    if is_two and (_follows_link(subjects[-1]) or _is_after_aside(subjects)):
        return subjects[-1]
    if subjects and (relative := object_before(subjects[-1])) is not None:
        return relative.head
    if is_two and subjects[0].lower_ == "no." and subjects[1].left_edge.i == subjects[0].right_edge.i + 1:
        is_last = True  # "the world's No. 1 Ann Lee was beaten"
    own = None if not subjects else subjects[-1] if verb.dep_ in _EMBEDDED or is_last else subjects[0]
    own = own and whose_noun(own, verb)
    is_relative = own is not None and own.lower_ in _words("relatives")
    if own is not None and not (verb.dep_ == "relcl" and is_relative):
        if is_relative and verb.dep_ == "ccomp" and verb.head.dep_ == "relcl":
            return verb.head.head  # "a law that officials say will help"
        return own
    head = joined_with(verb) if verb.dep_ == "conj" else verb.head
    if own is None and (misplaced := subject_of_participle_before(verb)) is not None:
        return misplaced
    if own is None and verb.dep_ == "conj" and (owner := _owner_of_whose(head, verb)) is not None:
        return owner
    if head == verb:
        return speaker_before(verb) or subject_of_clause_before(verb)
    if own is None and any(child.dep_ == "ccomp" and is_set_apart(child) for child in verb.lefts):
        return subject_of_clause_before(verb)
    if own is None and (participle := participle_before(verb)) is not None and main_after(participle) is verb:
        return _subject(participle)
    if own is None and tells_when(verb):
        decided = next((child for child in head.rights if child.dep_ == "dobj" and child.i < verb.i), None)
        return decided or _subject(head)  # "declared three days of mourning, to begin on Friday"
    if own is None and (misplaced := speaker_beside(verb) or speaker_before(verb) or arranged_noun(verb)) is not None:
        return misplaced
    if verb.dep_ in ("relcl", "acl") and head.pos_ in ("NOUN", "PROPN", "PRON", "NUM", "ADJ", "ADV"):
        return _antecedent(head, verb) if verb.tag_ != "VB" or is_relative else None
    if own is not None:
        return own
    if (saying := saying_before(verb)) is not None:
        return _subject(saying)
    if (misplaced := subject_of_linked(verb) or drawn_into_object(verb)) is not None:
        return misplaced
    if verb.dep_ == "advcl" and verb.tag_ == "VBD" and verb.i > head.i and any(child.dep_ == "cc" for child in verb.rights):
        return _subject(head)  # "won a prize, finished school and left"
    if verb.dep_ == "xcomp" or is_said_of_subject(verb) or is_found_so(verb):
        if head.dep_ == "amod" and head.i > head.head.i:  # "losses likely to be recouped"
            return head.head
        if head.pos_ == "ADJ" and (own := next((child for child in head.lefts if child.dep_ == "nsubj"), None)) is not None:
            return own  # "made her willing to leave"
        return _subject(head.head if head.pos_ == "ADJ" else head)
    is_bare = verb.dep_ == "ccomp" and verb.tag_ == "VBN" and not auxiliaries(verb)  # a past tense, taken for a participle
    is_finite = verb.dep_ == "ccomp" and any(helper.tag_ in FINITE for helper in auxiliaries(verb))
    if is_bare or is_finite or (verb.dep_ in ("ccomp", "advcl") and verb.tag_ in FINITE):
        return subject_of_reduced(verb) or (whole_at_left(verb) if is_finite else None)  # it has one, which was not found
    if verb.dep_ in ("conj", "advcl", "ccomp", "dep"):
        return _subject(head) or noun_at_left(head) if head.pos_ in ("VERB", "AUX") else None
    if verb.dep_ == "pcomp" and head.pos_ == "ADP":
        return _controller(head.head)
    return None


def _antecedent(noun: Token, verb: Token) -> Token:
    found = find_antecedent(noun, verb)
    return _subject(found) or noun if found.pos_ == "VERB" else found


def _owner_of_whose(head: Token, verb: Token) -> Token | None:
    """Whom a clause with "whose" stands beside, where the main verb was joined to that: "Lee, whose work was read, | died"."""
    subjects = [child for child in head.lefts if child.dep_ in SUBJECTS]
    subject = subjects[0] if subjects else None
    is_apart = verb.left_edge.nbor(-1).text == ","
    if is_apart and len(subjects) > 1 and _follows_link(subjects[-1]):
        return subject
    if is_apart and any(link.lower_ == "of" and _has_which(link) for one in subjects[1:] for link in one.rights):
        return subject  # "the virus, strains of which can spread, | has killed nine"
    if subject is None or whose_noun(subject, head) == subject or any(child.dep_ == "cc" for child in head.rights):
        return None
    return subject if verb.left_edge.nbor(-1).text == "," else None


def _has_which(link: Token) -> bool:
    return any(noun.lower_ in ("which", "whom") for noun in link.rights)


def is_found_so(participle: Token) -> bool:
    """Whether a participle tells how a subject was found or seems: "the plane was found broken"."""
    return (
        participle.dep_ == "oprd" and participle.tag_ == "VBN" and all(child.dep_ != "dobj" for child in participle.head.children)
    )


@once
def is_passive(verb: Token) -> bool:
    """Whether a verb's subject suffers what it tells."""
    if is_finite_under_link(verb) or (
        verb.tag_ == "VBN" and verb.dep_ == "acl" and not auxiliaries(verb) and has_own_object(verb)
    ):
        return False
    if noun_of_sentence(verb) is not None or told_last(verb) is not None:
        return False
    return (
        any(child.dep_ in ("nsubjpass", "auxpass") for child in verb.children)
        or is_set_apart(verb)
        or gapped_from(verb) is not None
        or noun_of_joined(verb) is not None
        or is_absolute(verb)
        or (verb.tag_ != "VBG" and main_after(verb) is not None)
        or is_said_of_subject(verb)
        or (verb.tag_ == "VBN" and (verb.dep_ == "acl" or any(helper.dep_ == "auxpass" for helper in auxiliaries(verb))))
    )


def _controller(head: Token) -> Token | None:
    """The subject of the nearest verb above."""
    for place in (head, *head.ancestors):
        if place.pos_ in ("VERB", "AUX"):
            return _subject(place)
    return None


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
        own is None and len(subjects) > 1 and verb.dep_ in ("relcl", "ccomp", "pcomp") and not _is_of_phrase(subjects[-1], verb)
    ):  # "the barrels Russia pumped": the nearer one is the subject
        return subjects[0]
    if own is not None and own.lower_ in _words("relatives"):
        if verb.dep_ == "relcl":
            return verb.head
        if own.lower_ == "which" and own.dep_ == "dobj" and verb.dep_ == "advcl":
            return antecedent_before(own) or own
        if verb.dep_ == "ccomp" and verb.head.dep_ == "relcl":  # "the oil that it claimed it produced"
            return verb.head.head
    if own is None and (found := found_so(verb) or _object_torn_off(verb)) is not None:
        return found
    if own is None and stranded(verb) is not None:
        return verb.head
    if own is None and _lacks_object(verb):
        return None if any(child.dep_ in ("ccomp", "xcomp") for child in verb.children) else verb.head
    if own is None and verb.dep_ == "xcomp" and _lacks_object(verb.head):
        return verb.head.head  # "the road they will begin to build"
    is_within = own is None and verb.dep_ == "ccomp" and verb.head.dep_ == "relcl"
    if is_within and not (_subject_is_relative(verb.head) or _subject_is_relative(verb)):
        return verb.head.head if not any(child.dep_ in ("xcomp", "ccomp", "acomp") for child in verb.children) else None
    return own


def _object_torn_off(verb: Token) -> Token | None:
    found = (object_joined(child) for child in verb.rights if child.dep_ == "ccomp")
    return next((noun for noun in found if noun is not None), None)


def is_told_last(noun: Token) -> bool:
    """Whether a noun is rather who says it, at the end of a sentence."""
    start, end = noun.left_edge.i, noun.right_edge.i + 1
    if start == 0 or noun.doc[start - 1].text != ",":
        return False
    if any(child.dep_ == "acl" and child.i == noun.i + 1 and told_last(child) is not None for child in noun.rights):
        return True
    after = noun.doc[end] if end < len(noun.doc) else noun
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
    if verb.head.lemma_ in ("reason", "time", "moment", "day") or is_cleft(verb):  # "the only reason he stayed"
        return False
    if any(child.dep_ == "nsubjpass" or (child.dep_ == "mark" and child.lower_ == "for") for child in verb.lefts):
        return False  # "the way for talks to be opened"
    has_subject = verb.dep_ == "relcl" and bool(children & set(SUBJECTS)) and not _subject_is_relative(verb)
    return has_subject and "dobj" not in children and not _has_relative_preposition(verb)


def is_cleft(verb: Token) -> bool:
    """Whether a sentence puts a time before what it tells: "it was not until that season that she | left"."""
    link = verb.head.head if verb.dep_ == "relcl" and verb.head.dep_ == "pobj" else verb.head
    over = link.head
    return link.dep_ == "prep" and over.lemma_ == "be" and any(child.lower_ == "it" and child.i < over.i for child in over.lefts)


def stranded(verb: Token) -> Token | None:
    """The preposition of a noun before it: "the plan, which they embarked | on in May"."""
    relative = verb.left_edge
    if verb.dep_ != "relcl" or relative.lower_ != "which" or relative.dep_ in (*SUBJECTS, "det"):
        return None
    after = next((child for child in verb.rights if child.i == verb.i + 1 and child.dep_ in ("prt", "prep")), None)
    has_noun = after is None or bool(after.rights) or any(child.dep_ == "dobj" for child in verb.children)
    return None if has_noun else after


def _subject_is_relative(verb: Token) -> bool:
    return any(child.dep_ in SUBJECTS and child.lower_ in _words("relatives") for child in verb.children)


def _has_relative_preposition(verb: Token) -> bool:
    return any(token.lower_ in ("which", "where", "when", "whom", "whose") for token in verb.subtree if token.i < verb.i)


def find_agent(verb: Token) -> Token | None:
    """The doer of a passive: "arrested by police"."""
    by = next((child for child in verb.children if child.dep_ == "agent"), None)
    return None if by is None else next((child for child in by.children if child.dep_ == "pobj"), None)


def find_speaker(verb: Token) -> Token | None:
    """Who says what a verb tells: Lee of "we are ready, Lee said"; None where the sentence names no one."""
    below = (child for place in (verb, *verb.ancestors) for child in place.children if child.dep_ == "parataxis")
    for place in (*verb.ancestors, *below):
        if place.lemma_.lower() in load_vocabulary().words("verb", "reporting"):
            subject = find_quoted(place) or next((child for child in place.children if child.dep_ in SUBJECTS), None)
            if subject is not None and is_someone(subject):
                return subject
    return None


def find_quoted(verb: Token) -> Token | None:
    """Whom somebody quotes: Lee of "the newspaper quoted Lee as saying"."""
    if verb.lemma_ not in ("quote", "cite") or all(child.lower_ != "as" for child in verb.rights):
        return None
    return next((child for child in verb.rights if child.dep_ == "dobj"), None)


def is_someone(subject: Token) -> bool:
    """Whether a subject may name who speaks."""
    is_told = subject.lower_ in ("he", "she") or subject.lower_ not in _words("no_one")
    return is_told and subject.pos_ in ("PROPN", "NOUN", "PRON")


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


def is_extraposed(clause: Token) -> bool:
    """Whether a clause is what "it" stands for: "it was normal | for boys to sell fruit"."""
    over = clause.head
    is_dummy = any(child.dep_ in SUBJECTS and child.lower_ == "it" for child in over.children)
    is_judged = any(child.dep_ in ("acomp", "attr") and child.i < clause.i for child in over.children)
    return is_dummy and is_judged and clause.tag_ == "VB"


def compares(clause: Token) -> bool:
    """ "Closed more slowly | than was asked"."""
    return any(child.dep_ == "mark" and child.lower_ == "than" for child in clause.lefts)


def tells_manner(clause: Token) -> bool:
    """ "Acted | as they pleased", "sailed | as planned", "taken | for granted"."""
    link = clause.left_edge
    is_next = link.lower_ in ("as", "for") and link.dep_ == "mark" and link.i == clause.head.i + 1
    is_alone = not any(child.dep_ in ("dobj", "xcomp", "ccomp") for child in clause.rights)  # not "left as he wanted to see it"
    return is_next and (clause.tag_ == "VBN" or (link.lower_ == "as" and is_alone and clause.lemma_ in _words("wishing")))


def find_governed(noun: Token, prepositions: tuple[str, ...]) -> Token | None:
    """What stands under a preposition of a noun: Lima in "the attack in Lima"."""
    for child in noun.children:
        if child.dep_ == "prep" and child.lower_ in prepositions:
            return next((inner for inner in child.children if inner.dep_ == "pobj"), None)
    return None
