"""The subject of a verb: its own in the parse, or one that stands elsewhere, by ordered tables of the cases."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from timeline.events.grammar.antecedents import find_antecedent
from timeline.events.grammar.clause_kinds import tells_when
from timeline.events.grammar.misparses import (
    drawn_into_object,
    find_inverted_speaker,
    is_stray_day,
    joined_with,
    listed_subjects,
    noun_at_left,
    noun_before,
    object_joined,
    speaker_before,
    speaker_beside,
    subject_of_clause_before,
    subject_of_linked,
    subject_of_participle_before,
    subject_of_reduced,
    whole_at_left,
    whose_noun,
)
from timeline.events.grammar.participles import (
    arranged_noun,
    is_after_comma,
    is_set_apart,
    main_after,
    noun_of_joined,
    noun_of_sentence,
    participle_before,
)
from timeline.events.grammar.verbs import auxiliaries, is_said_of_subject
from timeline.events.parsing.arcs import FINITE, SUBJECTS
from timeline.events.parsing.parse import once
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token
_words = lists("description")


_NO_ONE = ("that", "which", "who", "whom", "there")  # subjects without a name: their antecedent was not found


_EMBEDDED = ("relcl", "ccomp", "pcomp")  # clauses that may begin with their object: "the barrels Russia pumped"


@once
def find_subject(verb: Token) -> Token | None:
    """A verb's subject: its own, its antecedent's, or that of the verb it stands under."""
    speaker = find_inverted_speaker(verb) or noun_of_joined(verb) or noun_of_sentence(verb)
    if speaker is not None:
        return speaker
    if is_imperative(verb) or (verb.lemma_ == "let" and verb.tag_ == "VB" and not (verb.lefts or verb.dep_ == "xcomp")):
        return None
    subject = _subject(verb) or noun_at_left(verb)
    if subject is not None and _points_back(subject):
        return subject
    if subject is not None and subject.lower_ in ("that", "which", "who"):
        subject = noun_before(subject, verb) or subject
    return None if subject is not None and subject.lower_ in _NO_ONE else subject


def _points_back(subject: Token) -> bool:
    """Whether a "that" stands for what was just told: "| That gives us hope"; not "a plan | that gives us hope"."""
    is_that = subject.lower_ == "that" and subject.tag_ == "DT" and subject.dep_ in SUBJECTS
    before = subject.doc.tokens[subject.head.left_edge.i : subject.i]
    if is_that and all(word.pos_ in ("ADV", "CCONJ", "PUNCT") for word in before):  # "but crucially | that gives us hope"
        return True
    return is_that and (subject.is_sent_start or subject.nbor(-1).pos_ not in ("NOUN", "PROPN", "PRON", "NUM", "ADJ", "ADV"))


@once
def is_imperative(verb: Token) -> bool:
    """Whether a verb tells somebody to act: '"Leave them," he said'."""
    has_subject = any(child.dep_ in SUBJECTS for child in verb.lefts)
    if _is_forbidding(verb) and not has_subject:
        return True
    if verb.tag_ != "VB" or verb.dep_ not in ("ROOT", "ccomp", "xcomp") or has_subject or auxiliaries(verb):
        return False
    first = verb.left_edge
    if verb.dep_ == "xcomp":  # 'he added: "Let them go"'
        is_said = verb.head.lemma_ in load_vocabulary().words("verb", "reporting")
        return is_said and first.i > 0 and first.nbor(-1).is_quote
    return first.i == verb.sent.start or first.nbor(-1).is_quote or first.is_quote


def _is_forbidding(verb: Token) -> bool:
    """ "Do not open it", "don't be fooled"."""
    words = [child for child in verb.lefts if child.lower_ == "do" or child.dep_ == "neg"]
    return len(words) > 1 and words[0].lower_ == "do" and words[1].dep_ == "neg" and verb.dep_ in ("ROOT", "ccomp")


@once
def _subject(verb: Token) -> Token | None:
    """The subject by the parse, a relative pronoun's where it stands for what is not found."""
    own = _own_subject(verb)
    if own is None:
        return next((found for rule in _ELSEWHERE if (found := rule(verb)) is not None), None) or _by_relation(verb)
    if own.lower_ in _words("relatives"):
        if verb.dep_ == "relcl":
            return _antecedent(verb.head, verb) if verb.head.pos_ in _NOUN_LIKE else own
        if verb.dep_ == "conj" and verb.head.dep_ == "relcl":
            return _antecedent(verb.head.head, verb)  # "Ann Lee, who studied law and who stayed"
        if verb.dep_ == "ccomp" and verb.head.dep_ == "relcl":
            return verb.head.head  # "a law that officials say will help"
    return own


# The subject that a verb has ------------------------------------------------------------------------------------------


def _own_subject(verb: Token) -> Token | None:
    """The subject that hangs on a verb, or on its auxiliary; of several that which a rule knows to be its own."""
    subjects = [child for child in verb.children if child.dep_ in SUBJECTS and not is_stray_day(child)]
    if not subjects:  # the parser hangs some on the auxiliary
        helpers = [child for child in verb.children if child.dep_ in ("aux", "auxpass")]
        subjects = [child for helper in helpers for child in helper.children if child.dep_ in SUBJECTS]
    if not subjects:
        return None
    found = next((found for rule in _AMONG_SUBJECTS if (found := rule(verb, subjects)) is not None), None)
    if found is not None:
        return found
    is_after = subjects[-1].i > verb.i  # "..., reported the paper"
    is_last = is_after or (len(subjects) > 1 and is_after_comma(subjects[-1]) and not listed_subjects(verb))
    return whose_noun(subjects[-1] if verb.dep_ in _EMBEDDED or is_last else subjects[0], verb)


def _of_participle(_: Token, subjects: list[Token]) -> Token | None:
    """ "In other matches, defending | champion Ann Lee | lost": no clause is what lost."""
    first, *others = subjects
    is_apart = first.dep_ == "csubj" and first.tag_ == "VBG" and others and first.i + 1 == others[0].left_edge.i
    return others[0] if is_apart else None


def _joined_to_object(verb: Token, subjects: list[Token]) -> Token | None:
    """ "The strike halted work, | and the mill | closed", which the parser read as "halted work and the mill"."""
    is_joined = object_joined(verb) is subjects[-1]
    return next(child for child in subjects[-1].rights if child.dep_ == "conj") if is_joined else None


def _beside_another(verb: Token, subjects: list[Token]) -> Token | None:
    """Of two, the one that is no phrase of time's, and stands behind no link and no aside."""
    if len(subjects) < _TWO:
        return None
    first, last = subjects[0], subjects[-1]
    if is_of_phrase(last, verb):
        return first
    is_numbered = first.lower_ == "no." and subjects[1].left_edge.i == first.right_edge.i + 1  # "No. 1 Ann Lee was beaten"
    return last if _follows_link(last) or _is_after_aside(subjects) or is_numbered else None


_TWO = 2


_AMONG_SUBJECTS: tuple[Callable[[Token, list[Token]], Token | None], ...] = (
    _of_participle,
    _joined_to_object,
    _beside_another,
)


def is_of_phrase(subject: Token, verb: Token) -> bool:
    """Whether a second subject is only of a phrase of time: "its debt | after these moves | had been reduced"."""
    before = subject.left_edge.nbor(-1)
    return before.dep_ == "mark" and before.head is verb and before.lower_ in ("after", "before", "since")


def _follows_link(subject: Token) -> bool:
    """Whether a subject stands behind a link that has nothing else: "Marl, who rebuild after | nine players | left, lost"."""
    before = subject.left_edge.nbor(-1)
    return before.dep_ == "prep" and before.lower_ in ("after", "before", "since", "as") and not before.rights


def _is_after_aside(subjects: list[Token]) -> bool:
    """Whether only what stands in brackets parts two subjects: "the force (MF) spokesman | Jan Moe"."""
    between = subjects[0].doc.tokens[subjects[0].i + 1 : subjects[-1].left_edge.i]
    return len(subjects) == _TWO and len(between) > _TWO and between[0].text == "(" and between[-1].text == ")"


# The subject that stands elsewhere ------------------------------------------------------------------------------------


def _of_whose(verb: Token) -> Token | None:
    return _owner_of_whose(joined_with(verb), verb) if verb.dep_ == "conj" else None


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


def _of_sentence(verb: Token) -> Token | None:
    return speaker_before(verb) or subject_of_clause_before(verb) if verb.head is verb else None


def _of_clause_apart(verb: Token) -> Token | None:
    is_apart = any(child.dep_ == "ccomp" and is_set_apart(child) for child in verb.lefts)
    return subject_of_clause_before(verb) if is_apart else None


def _of_participle_before(verb: Token) -> Token | None:
    participle = participle_before(verb)
    return _subject(participle) if participle is not None and main_after(participle) is verb else None


def _of_decision(verb: Token) -> Token | None:
    """What was decided, of an infinitive that says when: "declared three days of mourning, | to begin | on Friday"."""
    if not tells_when(verb):
        return None
    decided = next((child for child in verb.head.rights if child.dep_ == "dobj" and child.i < verb.i), None)
    return decided or _subject(verb.head)


_ELSEWHERE: tuple[Callable[[Token], Token | None], ...] = (
    subject_of_participle_before,
    _of_whose,
    _of_sentence,
    _of_clause_apart,
    _of_participle_before,
    _of_decision,
    speaker_beside,
    speaker_before,
    arranged_noun,
    lambda verb: None if _is_of_noun(verb) else subject_of_linked(verb) or drawn_into_object(verb),
)


_NOUN_LIKE = ("NOUN", "PROPN", "PRON", "NUM", "ADJ", "ADV")


def _is_of_noun(verb: Token) -> bool:
    return verb.dep_ in ("relcl", "acl") and verb.head.pos_ in _NOUN_LIKE


def _by_relation(verb: Token) -> Token | None:
    """The subject of a verb without one, by what it hangs on and how."""
    head = joined_with(verb) if verb.dep_ == "conj" else verb.head
    if head is verb:
        return None
    if _is_of_noun(verb):
        return _antecedent(head, verb) if verb.tag_ != "VB" else None
    if verb.dep_ == "advcl" and verb.tag_ == "VBD" and verb.i > head.i and any(child.dep_ == "cc" for child in verb.rights):
        return _subject(head)  # "won a prize, finished school and left"
    if verb.dep_ == "xcomp" or is_said_of_subject(verb) or is_found_so(verb):
        return _controlling(head)
    is_bare = verb.dep_ == "ccomp" and verb.tag_ == "VBN" and not auxiliaries(verb)  # a past tense, taken for a participle
    is_finite = verb.dep_ == "ccomp" and any(helper.tag_ in FINITE for helper in auxiliaries(verb))
    if is_bare or is_finite or (verb.dep_ in ("ccomp", "advcl") and verb.tag_ in FINITE):
        return subject_of_reduced(verb) or (whole_at_left(verb) if is_finite else None)  # it has one, which was not found
    if verb.dep_ in ("conj", "advcl", "ccomp", "dep"):
        return _subject(head) or noun_at_left(head) if head.pos_ in ("VERB", "AUX") else None
    if verb.dep_ != "pcomp" or (head.pos_ != "ADP" and head.lower_ not in ("since", "despite", "upon", "besides")):
        return None
    accused = head.head if head.lower_ in ("of", "from", "for") and head.head.lemma_ in _ACCUSING else head
    object_ = next((child for child in accused.rights if child.dep_ == "dobj"), None)  # "accused the rebels of | firing"
    return object_ or _controller(head.head)


_ACCUSING = ("accuse", "suspect", "blame", "prevent", "stop", "keep", "ban", "bar", "deter", "discourage")


def _controlling(head: Token) -> Token | None:
    """The subject of an infinitive, by what governs it."""
    if head.dep_ == "amod" and head.i > head.head.i:  # "losses likely to be recouped"
        return head.head
    own = next((child for child in head.lefts if child.dep_ == "nsubj"), None) if head.pos_ == "ADJ" else None
    return own or _subject(head.head if head.pos_ == "ADJ" else head)  # "made her willing to leave"


def _controller(head: Token) -> Token | None:
    """The subject of the nearest verb above."""
    for place in (head, *head.ancestors):
        if place.pos_ in ("VERB", "AUX"):
            return _subject(place)
    return None


def _antecedent(noun: Token, verb: Token) -> Token:
    found = find_antecedent(noun, verb)
    return _subject(found) or noun if found.pos_ == "VERB" else found


def is_found_so(participle: Token) -> bool:
    """Whether a participle tells how a subject was found or seems: "the plane was found broken", "they got rid of it"."""
    over = participle.head
    is_rid = participle.dep_ == "acomp" and (over.lemma_ == "get" or (over.lower_ == "be" and over.dep_ == "xcomp"))
    is_left = (participle.dep_ == "oprd" or is_rid) and participle.tag_ == "VBN"
    return is_left and all(child.dep_ != "dobj" for child in participle.head.children)
