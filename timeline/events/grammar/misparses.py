"""What the parser hung on the wrong word, found again: subjects and objects of other verbs, and who says what.

A small parser is right on nine arcs of ten. Each function here knows one of its habits by its marks, and says nothing elsewhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.grammar.conditions import condition_before
from timeline.events.grammar.participles import is_set_apart
from timeline.events.grammar.verbs import auxiliaries
from timeline.events.parsing.arcs import FINITE, SUBJECTS
from timeline.events.parsing.parse import once
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_CLAUSE_LINKS = ("after", "before", "since", "until", "as")
IS_PLURAL = {"was": False, "is": False, "has": False, "were": True, "are": True, "have": True}
_FEW = 2  # words
_NEAR = 8  # words between a relative pronoun and its noun
_words = lists("description")


# Subjects of other verbs --------------------------------------------------------------------------------------------------


def whose_noun(subject: Token, verb: Token) -> Token:
    """What a clause with "whose" is about: "among them was Lee, whose son, Tom, | was cured": the son."""
    beside = (child for child in subject.rights if child.dep_ == "appos" and child.i < verb.i)
    return next((child for child in beside if any(word.lower_ == "whose" for word in child.lefts)), subject)


@once
def listed_subjects(verb: Token) -> list[Token]:
    """The two halves of a list that the parser took for two subjects: "the ministry, | the army and the police | have left"."""
    subjects = [child for child in verb.lefts if child.dep_ in SUBJECTS]
    if len(subjects) != _FEW:
        return []
    first, second = subjects
    is_next = first.right_edge.i + 2 == second.left_edge.i and first.right_edge.nbor().text == ","
    is_joined = {"cc", "conj"} <= {child.dep_ for child in second.rights}
    helpers = [word.lower_ for word in (*auxiliaries(verb), verb) if word.lower_ in IS_PLURAL]
    is_plural = helpers and IS_PLURAL[helpers[0]]
    return subjects if is_next and is_joined and is_plural and second.right_edge.i + 1 == _start_of(verb) else []


def _start_of(verb: Token) -> int:
    """Where a verb group begins."""
    return min((helper.i for helper in auxiliaries(verb)), default=verb.i)


def subject_of_clause_before(verb: Token) -> Token | None:
    """The subject that the parser gave to a clause within it: "a man who hid what he knew was true, | was jailed"."""
    apart = next((child for child in verb.lefts if child.dep_ in ("parataxis", "ccomp") and is_set_apart(child)), None)
    if apart is not None:  # "Ann Lee, appointed president on Monday, | will leave"
        return next((child for child in apart.lefts if child.dep_ in SUBJECTS), None)
    if verb.lemma_ in load_vocabulary().words("verb", "reporting"):
        return None
    clause = next((child for child in verb.lefts if child.dep_ == "ccomp" and child.i + 1 < verb.i), None)
    if clause is None or [token.text for token in clause.doc.tokens[clause.right_edge.i + 1 : clause.right_edge.i + 2]] != [","]:
        return None
    told = (child for child in clause.rights if child.dep_ in ("ccomp", "relcl") and child.tag_ == verb.tag_ != clause.tag_)
    first = next((child.lefts[0] for child in told if child.lefts and child.lefts[0].lower_ in ("that", "which")), None)
    if first is not None:  # "passed a budget that raises taxes, | freezes pay and shuts a school"
        return noun_before(first, verb)
    subject = next((child for child in clause.lefts if child.dep_ in SUBJECTS), None)
    return subject if subject is not None and any(child.dep_ in ("relcl", "acl") for child in subject.rights) else None


def subject_of_reduced(verb: Token) -> Token | None:
    """The subject of a clause whose noun has another one: "said ballots mailed from abroad | had been forged"."""
    over = verb.head
    if verb.dep_ != "ccomp":
        return None
    if over.dep_ == "relcl" and any(child.dep_ in SUBJECTS for child in over.lefts):
        return over.head  # "a man who they say fled"
    before = (child for child in over.rights if child.dep_ == "ccomp" and child.i < verb.i and not _is_helped(child))
    return next((subject for child in before for subject in child.lefts if subject.dep_ in SUBJECTS), None)


def _is_helped(verb: Token) -> bool:
    """Whether a verb has a finite auxiliary, so that it is whole."""
    return any(helper.tag_ in FINITE for helper in auxiliaries(verb))


@once
def drawn_into_object(verb: Token) -> Token | None:
    """The subject that the parser joined to a noun before it: "lost the ball and the team, which had led, | found it"."""
    first = next((child for child in verb.lefts if child.dep_ != "advcl"), verb)
    is_finite = verb.tag_ in FINITE or _is_helped(verb)
    has_modal = any(helper.tag_ == "MD" for helper in auxiliaries(verb)) and not any(child.dep_ == "mark" for child in verb.lefts)
    is_joined = verb.dep_ == "conj" or (verb.dep_ == "advcl" and has_modal)
    if not is_joined or not is_finite or first.i == verb.sent.start:
        return None
    before = first.nbor(-1)
    over = [verb.head, *(child for child in verb.head.rights if child.dep_ in ("dobj", "attr", "prep"))]
    over += [child for phrase in over for child in phrase.rights if child.dep_ == "pobj"]
    joined = [child for one in over for child in one.rights if child.dep_ == "conj" and child.i < verb.i]
    nouns = (child for child in joined if child.pos_ in ("NOUN", "PROPN", "NUM"))
    noun = max(nouns, key=lambda child: child.i, default=None)
    is_aside = noun is not None and before.text == "," == noun.nbor().text and before.i > noun.i + 1
    is_next = noun is not None and (noun.right_edge == before or is_aside)
    if noun is None or not is_next:
        return _joined_far_below(before, verb.head)
    links = [token for token in noun.doc.tokens[noun.head.i : noun.left_edge.i] if token.dep_ == "cc"]
    return noun if links and links[-1].i == noun.left_edge.i - 1 else None


_TAKING_CLAUSES = (
    ("verb", "reporting"),
    ("verb", "perception"),
    ("verb", "i_action"),
    ("verb", "i_state"),
    ("description", "showing"),
    ("description", "bringing_about"),
    ("tense", "finding_out"),
    ("factuality", "claiming"),
    ("factuality", "asking"),
    ("factuality", "anticipating"),
    ("factuality", "securing"),
)


@once
def object_joined(clause: Token) -> Token | None:
    """The object of a verb, joined to the subject of what was taken for what it says: "took | the forts | and Lee won"."""
    over = clause.head
    if clause.dep_ != "ccomp" or clause.tag_ not in FINITE or over.tag_ not in ("VBD", "VBN") or over.i > clause.i:
        return None
    words = load_vocabulary()
    if any(over.lemma_.lower() in words.words(table, name) for table, name in _TAKING_CLAUSES):
        return None
    noun = next((child for child in clause.lefts if child.dep_ == "nsubj"), None)
    joined = None if noun is None else next((child for child in noun.rights if child.dep_ == "conj"), None)
    is_next = noun is not None and noun.left_edge.i == over.i + 1 and clause.left_edge is noun.left_edge
    is_two = joined is not None and joined.left_edge.nbor(-1).dep_ == "cc" and joined.left_edge.nbor(-1).head is noun
    return noun if is_next and is_two else None


def _joined_far_below(last: Token, over: Token) -> Token | None:
    """A noun that ends with a word, joined to another anywhere under a verb: "a day of signing and | elections | would"."""
    for place in (last, *last.ancestors):
        if place is over or place.right_edge is not last:
            return None
        is_joined = place.dep_ == "conj" and place.pos_ in ("NOUN", "PROPN", "NUM") and place.left_edge.nbor(-1).dep_ == "cc"
        if is_joined and over.is_ancestor(place):
            return None if place.head.head.lower_ in _CLAUSE_LINKS else place  # "wept as Ann and Tom | won"
    return None


def speaker_beside(verb: Token) -> Token | None:
    """The name between a quotation and the verb of saying, taken for a link: '"We hope so," al-Lami | said'."""
    if verb.tag_ != "VBD" or verb.i < _FEW or verb.lemma_ not in load_vocabulary().words("verb", "reporting"):
        return None
    name = verb.nbor(-1)
    return name if name.pos_ == "PROPN" and name.left_edge.nbor(-1).is_quote else None


def find_inverted_speaker(verb: Token) -> Token | None:
    """Who says what stands before the verb, where the parser took the speaker for an object: "it is late, reported the paper"."""
    is_between = verb.dep_ in ("ccomp", "parataxis") and condition_before(verb.head) is not None  # "had it rained, wrote Lee, it"
    if not (is_between or verb.dep_ in ("conj", "ROOT")) or verb.tag_ != "VBD" or verb.i == 0:
        return None
    if verb.nbor(-1).text not in (",", '"', "”"):
        return None
    saying = load_vocabulary().words("verb", "reporting") | _words("stressing")
    is_joined_saying = (is_between or verb.dep_ == "conj") and verb.lemma_ in saying and verb.lemma_ != "tell"  # who is told
    if not (verb.nbor(-1).is_quote or is_joined_saying):
        return None
    is_joined = any(child.dep_ == "cc" and child.i < verb.i for child in verb.head.children)
    children = list(verb.children)
    if is_joined or any(child.dep_ in (*SUBJECTS, "conj") or (child.dep_ == "ccomp" and child.i > verb.i) for child in children):
        return None
    return next((child for child in children if child.dep_ == "dobj" and child.left_edge.i == verb.i + 1), None)


@once
def speaker_before(verb: Token) -> Token | None:
    """Who says what stands before, taken for one more of a list: "were hit after heavy rains, the paper | reported"."""
    is_saying = verb.tag_ == "VBD" and verb.lemma_ in load_vocabulary().words("verb", "reporting")
    is_bare = is_saying and not any(child.dep_ in SUBJECTS for child in verb.children)
    if not is_bare or verb.i == verb.sent.start or not any(child.dep_ == "ccomp" for child in verb.lefts):
        return None
    last = verb.nbor(-1)
    for place in (last, *last.ancestors):
        if place is verb or place.right_edge is not last:
            return None
        start = place.left_edge.i
        if place.dep_ in ("conj", "appos") and place.pos_ in ("NOUN", "PROPN") and start > 0:
            return place if place.doc.tokens[start - 1].text == "," else None
    return None


@once
def told_last(verb: Token) -> Token | None:
    """The verb of what is said before who says it, taken for one more noun: "they will sign it, the company | announced"."""
    noun = verb.head
    words = load_vocabulary()
    is_bare = verb.dep_ == "acl" and verb.tag_ in ("VBN", "VBD") and verb.lemma_ in words.words("verb", "reporting")
    if is_bare and verb.tag_ == "VBD":  # "halted the trial at Olsk Bay, Moe, the Herald | reported": hung on the trial
        noun = verb.nbor(-1)
    if not is_bare or auxiliaries(verb) or noun.left_edge.i == 0 or noun.left_edge.nbor(-1).text != "," or verb.i != noun.i + 1:
        return None
    is_someone = noun.pos_ == "PROPN" or words.is_person(noun.lemma_) or words.is_body(noun.lemma_)
    is_end = all(token.is_punct or token.is_space for token in verb.doc.tokens[verb.right_edge.i + 1 : verb.sent.end])
    over = next((place for place in noun.ancestors if place.tag_ in FINITE or _is_helped(place)), None)
    return over if over is not None and is_someone and is_end and over.i < noun.i else None


def linked_verb(link: Token) -> Token | None:
    """The verb of a clause whose subject was taken for a phrase: "after | its leader, Ann Lee, withdrew"."""
    if link.dep_ != "prep" or link.lower_ not in _CLAUSE_LINKS:
        return None
    after = link.doc.tokens[link.right_edge.i + 1 : link.right_edge.i + 4]
    verb = next((token for token in after if token.text != "," and token.lower_ not in _words("weekdays")), None)
    return verb if verb is not None and _link_before(verb) == link else None


def is_stray_day(subject: Token) -> bool:
    """Whether a time between a subject and its verb was taken for the subject: "the bank | Monday | cut its rates".

    Or for that of a clause: "the strike that | winter | crippled the town".
    """
    verb, is_period = subject.head, subject.lower_ in _words("months_and_seasons")
    if is_period and verb.dep_ == "relcl" and subject.nbor(-1).lower_ == "that":
        return True
    is_told_after = any(word.lower_ in ("following", "next", "same") for word in subject.lefts)
    if is_period and verb.dep_ == "conj" and is_told_after and verb.lemma_ not in _words("done_by_times"):
        return True  # "took her degree in 1904, and the following spring | moved to Oran"
    if subject.lower_ not in _words("weekdays") or subject.lefts or subject.i + 1 != _start_of(subject.head):
        return False
    before = subject.nbor(-1) if subject.i > subject.sent.start else subject
    return before.pos_ in ("NOUN", "PROPN") or before.text == ")"


def _link_before(verb: Token) -> Token | None:
    """The link of a finite verb to which the parser gave what stands before the verb, its subject."""
    subjects = [child for child in verb.children if child.dep_ in SUBJECTS]
    days = [child for child in subjects if is_stray_day(child)]
    first = days[0] if days else verb
    is_bare = verb.tag_ in FINITE and subjects == days
    if not is_bare or verb.dep_ not in ("conj", "advcl", "dep") or first.i == verb.sent.start:
        return None
    is_set_apart = first.nbor(-1).text == "," and first.i - 1 > verb.sent.start
    last = first.nbor(-2) if is_set_apart else first.nbor(-1)
    if is_set_apart and last.dep_ != "appos":
        return None
    for place in (last, *last.ancestors):
        if place.right_edge != last and place.right_edge != first.nbor(-1):
            return None
        if place.dep_ == "prep" and place.lower_ in _CLAUSE_LINKS:
            noun = next((child for child in place.rights if child.dep_ == "pobj"), None)
            is_length = noun is not None and noun.lemma_ in ("day", "week", "month", "year")  # "after two years | left for Rome"
            return None if noun is None or is_length else place
    return None


def subject_of_linked(verb: Token) -> Token | None:
    """The subject that the parser gave to the link of a clause: "after | its leader, Ann Lee, | withdrew"."""
    link = _link_before(verb)
    return None if link is None else next((child for child in link.rights if child.dep_ == "pobj"), None)


_SEASONS = ("spring", "summer", "autumn", "winter")


def noun_before(relative: Token, verb: Token) -> Token | None:
    """The noun that a relative pronoun follows, where the parser hung its clause on something else."""
    finite = next((word.lower_ for word in (*auxiliaries(verb), verb) if word.lower_ in IS_PLURAL), None)
    for back in range(1, min(_NEAR, relative.i - relative.sent.start) + 1):
        noun = relative.nbor(-back)
        if noun.lower_ in _SEASONS and verb.dep_ == "advcl":
            return None  # "killed nine in the summer of 1854, which led to": all that
        is_date = noun.dep_ == "npadvmod" or (noun.pos_ == "PROPN" and any(child.tag_ == "CD" for child in noun.children))
        if (
            noun.pos_ in ("NOUN", "PROPN")
            and not is_date
            and (finite is None or IS_PLURAL[finite] == (noun.tag_ in ("NNS", "NNPS")))
        ):
            return noun
    return None


def antecedent_before(relative: Token) -> Token | None:
    """The noun that a clause follows which the parser hung on a verb: of '"was at the camp," which | they shared', the camp."""
    before = (token for token in reversed(relative.doc.tokens[relative.sent.start : relative.i]) if not token.is_punct)
    noun = next(before, None)
    return noun if noun is not None and noun.pos_ in ("NOUN", "PROPN") else None


def noun_at_left(verb: Token) -> Token | None:
    """The noun before a finite verb that the parser gave no subject: "In the 1980s sensors made scales obsolete"."""
    if verb.i == verb.sent.start:
        return None
    place = verb.nbor(-1)
    if verb.dep_ == "ccomp" and place.lower_ in ("more", "less") and place.head == verb:  # "said much more needed to be done"
        return place
    helpers = auxiliaries(verb)
    if verb.tag_ not in FINITE and not any(helper.tag_ in FINITE for helper in helpers):
        return None
    while (
        place.pos_ in ("ADV", "AUX") or place in helpers or place.dep_ == "neg" or is_stray_day(place)
    ) and place.i > verb.sent.start:
        place = place.nbor(-1)
    if place.tag_ == "VBN" and place.i > verb.sent.start and not auxiliaries(place):  # "the measures announced | will help"
        place = place.nbor(-1)
    return place if place.pos_ in ("NOUN", "PROPN", "PRON") else None


def whole_at_left(verb: Token) -> Token | None:
    """The noun before a verb, or what that is a part of: of "an audit of the port | had found", the audit."""
    noun = noun_at_left(verb)
    while noun is not None and noun.head.i < noun.i and noun.dep_ in ("pobj", "prep", "acl", "appos", "conj", "agent"):
        if noun.head.tag_ in FINITE:
            break
        noun = noun.head
    return noun if noun is not None and noun.pos_ in ("NOUN", "PROPN", "PRON") else None


def verb_of_result(verb: Token) -> Token | None:
    """The verb whose outcome stands after a comma as if it were a clause: "closed at 9 dollars, | little changed"."""
    before = [token.lower_ for token in verb.doc.tokens[max(0, verb.i - 2) : verb.i]]
    if verb.lower_ != "changed" or before != [",", "little"]:
        return None
    if verb.head is not verb:
        return verb.head if verb.head.i < verb.i and verb.head.pos_ == "VERB" else None
    return next((child for child in verb.lefts if child.dep_ == "ccomp"), None)


def is_move_beside(noun: Token) -> bool:
    """Whether a noun after a comma says again what a verb told, hung on that: "rose 6 percent in May, the biggest | rise"."""
    is_told_again = noun.dep_ == "npadvmod" and noun.tag_ == "NN" and noun.head.tag_ in ("VBD", "VBN") and noun.i > noun.head.i
    return is_told_again and noun.left_edge.lower_ in ("the", "a", "an", "its") and noun.left_edge.nbor(-1).text == ","


def object_before(subject: Token) -> Token | None:
    """The relative clause whose object was taken for a second subject: "a quake that | killed | nine people tore it apart"."""
    before = subject.doc.tokens[subject.left_edge.i - 1] if subject.left_edge.i else subject
    if before.dep_ != "relcl" or before.pos_ != "VERB" or any(child.dep_ in _OBJECTS for child in before.rights):
        return None
    noun, verb = before.head, subject.head
    is_rival = noun.head == verb and noun.dep_ in SUBJECTS
    is_linked = noun.dep_ == "pobj" and noun.head.lower_ in _CLAUSE_LINKS and noun.head.head == verb.head  # "after a quake that"
    return before if is_rival or is_linked else None


@once
def subject_taken_from(relative: Token) -> Token | None:
    """The object of a relative clause that was taken for the subject of the verb after it."""
    after = relative.doc.tokens[relative.i + 1 : relative.i + 1 + _NEAR]
    rivals = (token for token in after if token.dep_ in SUBJECTS and token.left_edge.i == relative.i + 1)
    return next((rival for rival in rivals if object_before(rival) == relative), None)


_OBJECTS = ("dobj", "ccomp", "xcomp", "attr", "acomp", "prep", "agent")


def subject_of_participle_before(verb: Token) -> Token | None:
    """The subject given to a participle beside it: "The port, closed since May, | will open"."""
    clause = next((child for child in reversed(verb.lefts) if child.dep_ == "advcl" and child.tag_ in ("VBD", "VBN")), None)
    subject = None if clause is None else next((child for child in clause.lefts if child.dep_ in SUBJECTS), None)
    if clause is None or subject is None or auxiliaries(clause) or any(child.dep_ == "mark" for child in clause.lefts):
        return None
    marks = [clause.doc.tokens[place].text for place in (clause.i - 1, clause.right_edge.i + 1) if 0 <= place < len(clause.doc)]
    return subject if marks == [",", ","] and subject.right_edge.i >= clause.i - 2 else None


def is_coin(token: Token) -> bool:
    """Whether a word after a number is a coin, taken for a verb: "a loss of 42 billion | won"."""
    coins = load_vocabulary().words("figures", "coins")
    return token.lower_ in coins and token.i > token.sent.start and token.nbor(-1).tag_ == "CD"


# Verbs joined to others ----------------------------------------------------------------------------------------------


def joined_with(verb: Token) -> Token:
    """The verb that one is joined to: of "they said he must go and warned him", said, not go."""
    is_hung = verb.head.dep_ == "parataxis" and verb.head.head.i < verb.head.i
    aside = verb.head.head if is_hung else next((child for child in verb.head.lefts if child.dep_ == "ccomp"), None)
    if aside is not None and _is_aside_between(verb.head, verb):
        return aside  # "the team had left, she added, and | had rested"
    reporting = load_vocabulary().words("verb", "reporting")
    saying = reporting | load_vocabulary().words("factuality", "demanding")
    is_within = verb.head.dep_ == "ccomp" and verb.head.head.lemma_ in saying and verb.head.head.i < verb.head.i
    is_of_it = verb.lemma_ in reporting and any(child.dep_ == "dobj" and child.lower_ in ("it", "them") for child in verb.rights)
    if (
        is_within and not is_of_it and verb.lemma_ in saying | {"deny"} and verb.tag_ == verb.head.head.tag_ == "VBD"
    ):  # not "and reported it"
        return verb.head.head  # "warned that half had no guards and | urged them to hire some"
    is_quoted = any(token.is_quote for token in verb.doc.tokens[verb.head.i : verb.i])
    if is_quoted and verb.tag_ == verb.head.head.tag_ == "VBD" and verb.head.dep_ == "ccomp":
        return verb.head.head  # "said it was 'the best of them' and left"
    is_modal = verb.tag_ in ("VB", "VBP") and any(child.tag_ == "MD" for child in verb.lefts)
    if is_modal and verb.head.tag_ == "VBD" and verb.head.lemma_ in reporting:
        said = (child for child in verb.head.rights if child.dep_ == "ccomp" and child.i < verb.i)
        return next(said, verb.head)  # "said the city valued the plan and | will support it"
    if verb.tag_ in ("VBD", "VBZ") and verb.head.tag_ == "VB" and not any(child.dep_ == "aux" for child in verb.children):
        above = (place for place in verb.head.ancestors if place.pos_ in ("VERB", "AUX"))
        return next((place for place in above if place.tag_ == verb.tag_), verb.head)
    return verb.head


def _is_aside_between(said: Token, verb: Token) -> bool:
    """Whether who says so stands between two commas, before the second of two things said."""
    after = said.doc.tokens[said.i + 1 : said.i + 3]
    subject = next((child for child in said.lefts if child.dep_ == "nsubj"), None)
    is_said = said.lemma_ in load_vocabulary().words("verb", "reporting") and verb.i > said.i
    is_before = subject is not None and subject.left_edge.nbor(-1).text == ","
    return is_said and is_before and [token.lower_ for token in after] == [",", "and"]
