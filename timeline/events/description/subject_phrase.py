"""The words of a clause's subject: of "the decision to leave", "a study published in May", those of the noun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.description.context import Context
from timeline.events.description.phrases import noun_phrase
from timeline.events.description.trimming import trimmed
from timeline.events.grammar.counted import counted_alike, counted_in, counted_with
from timeline.events.grammar.misparses import listed_subjects
from timeline.events.grammar.names import described_as
from timeline.events.grammar.of_events import happening_of
from timeline.events.grammar.of_persons import noun_beside, of_apposition, of_felt
from timeline.events.grammar.of_works import made_by, of_findings, of_text
from timeline.events.grammar.participles import noun_of_sentence
from timeline.events.grammar.roles import find_there
from timeline.events.grammar.subjects import find_subject
from timeline.events.grammar.verbs import auxiliaries
from timeline.events.parsing.arcs import NOUN_SUBJECTS, SUBJECTS, has_subject

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token


def subject_phrase(verb: Token, within: Context, most: int) -> list[Token]:
    """The words of the subject; of "the decision to leave", "a study published in May", those of the noun."""
    is_bare = verb.dep_ == "acl" and not has_subject(verb)
    is_set_apart = is_bare and verb.left_edge.nbor(-1).text == ","  # "the bridge at Marl, built in 1911"
    subject = (_told_of_participle(verb) or verb.head) if is_bare and not is_set_apart else find_subject(verb)
    first = verb.head if verb.dep_ == "conj" and verb.tag_ == "VBG" else verb  # "accused the bank of hiding and | burning it"
    is_accused = first.dep_ == "pcomp" and subject is not None and subject.dep_ == "dobj" and subject.head is first.head.head
    if is_accused and subject is not None:  # "Lee | accused the bank of hiding it": Lee did
        subject = find_subject(subject.head)
    if subject is None and verb.dep_ == "relcl" and auxiliaries(verb)[:1] and auxiliaries(verb)[0].tag_ == "TO":
        subject = verb.head  # "a place to work in"
    if subject is None and (there := find_there(verb)) is not None:
        return [there]
    if subject is None:
        return []
    before = subject.doc.tokens[max(0, subject.left_edge.i - 1)]
    if subject.i in within.times and before.pos_ in ("NOUN", "PROPN") and before is not subject:
        return []  # "after the bank Monday announced it"
    if subject.i in within.times:  # "Monday was declared a holiday"
        return noun_phrase(subject, within.with_times(), verb)
    phrase = noun_phrase(subject, within, verb)
    of = next((child for child in verb.lefts if child.lower_ == "of" and child.is_sent_start), None)
    if of is not None and subject.tag_ == "CD" and not subject.rights:  # "of the nine who voted, | four | backed it"
        phrase = [*phrase, *noun_phrase(of, within, verb)]
    if subject in (listed := listed_subjects(subject.head)):
        phrase = [*phrase, subject.right_edge.nbor(), *noun_phrase(listed[1], within, verb)]
    is_own = subject.dep_ in NOUN_SUBJECTS and subject.head == verb
    if is_own and verb.tag_ != "VBD":  # "the roof's gone"; not "Marl's fell"
        is_owned = subject.right_edge.i + 1 < len(subject.doc) and subject.nbor().tag_ == "POS" and subject.nbor(2).is_punct
        is_name = is_owned and subject.pos_ == "PROPN"  # "St Anne's, built in 1871, closed"
        is_name = is_name or any(child.text in ("Saint", "St", "St.") for child in subject.lefts)
        phrase = [token for token in phrase if token.tag_ != "POS" or token.head != subject or is_name]
    if is_bare or (verb.dep_ == "relcl" and subject == verb.head):  # "the ships | sunk in May, including a ferry"
        phrase = [token for token in phrase if token.i < verb.i] or phrase
    if (noun := counted_alike(subject)) is not None:
        phrase = [*phrase, noun]
    part = next((at for at, token in enumerate(phrase[:_LEAD]) if token.lower_ == "part"), None)
    if part is not None and phrase[0].lower_ == "for" and phrase[part].nbor().text == ",":  # "| for his part, | Lee ordered it"
        phrase = [token for token in phrase if token.i > phrase[part].i + 1]
    is_list = bool(listed) or any(child.dep_ == "conj" for child in subject.children)  # "the ministry and the bank have issued"
    return trimmed(phrase, most + most // 2 if is_list else most, last=subject)


_LEAD = 4  # words: "for his own part"


def _told_of_participle(participle: Token) -> Token | None:
    """What a participle is of that the parser hung on another noun."""
    noun = participle.head
    known = (
        noun_of_sentence(participle),
        noun_beside(participle),
        of_findings(noun, participle),
        of_text(noun, participle),
        of_felt(noun, participle),
        made_by(noun, participle),
        counted_in(noun, participle),
        counted_with(participle),
        happening_of(noun, participle),
        described_as(noun) if participle.tag_ == "VBN" else None,  # "the Aune was a barque | built in May"
        of_apposition(noun, participle) if noun.dep_ == "appos" and noun.head.dep_ in (*SUBJECTS, "dobj") else None,
    )
    return next((found for found in known if found is not None), None)
