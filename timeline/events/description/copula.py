"""The "be" that a participle or an infinitive lacks where it is told as a clause: "was published", of "a study published in May".

The cases are a table: the first that knows one decides, by what stands around it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

import attrs

from timeline.events.description.context import Context
from timeline.events.description.phrases import is_gapped, is_time_phrase
from timeline.events.grammar.clause_kinds import is_avoided
from timeline.events.grammar.misparses import told_last
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
from timeline.events.grammar.verbs import auxiliaries, governing_verb, looks
from timeline.events.parsing.arcs import FINITE, NOUN_SUBJECTS, has_finite_form, has_subject
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_words = lists("description")


@attrs.frozen
class Bare:
    """A verb with its subject and the words of its group, that may lack a "be"."""

    verb: Token
    subject: Token
    group: list[Token]
    within: Context


def copula(verb: Token, subject: Token | None, group: list[Token], within: Context) -> str:
    """The "was" that makes a clause of "a new law to be passed"; "has been" of what goes on "since May"; "" where none lacks."""
    if subject is None:
        return _of_second(verb, group) or ""
    bare = Bare(verb, subject, group, within)
    be = next((be for rule in _CASES if (be := rule(bare)) is not None), None)
    be = be_of(verb, subject) if be is None else be
    if be in ("was", "were") and verb.tag_ == "VBN" and _is_of_doer(verb):
        return "had"
    if be not in ("was", "were") or verb.tag_ != "VBN" or not is_since(verb):
        return be
    main = next((place for place in verb.ancestors if place.tag_ in FINITE or auxiliaries(place)), verb)
    is_now = any(helper.tag_ in ("VBZ", "VBP") for helper in auxiliaries(main))  # "has become"
    goes_on = is_now or looks(main) != "past" or main.lemma_ in load_vocabulary().words("verb", "reporting")
    return f"{'had' if not goes_on else 'have' if be == 'were' else 'has'} been"


def _is_of_doer(participle: Token) -> bool:
    """Whether a participle tells what its noun has done: "Moe, | recovered from an illness, returned"."""
    is_from = any(child.lower_ == "from" for child in participle.rights)
    return participle.lemma_ in ("recover", "return", "retire") and is_from and not auxiliaries(participle)


def is_since(verb: Token) -> bool:
    """Whether a verb tells what was so since a time: "had built ten homes since May"."""
    return any(child.lower_ == "since" and child.dep_ == "prep" for child in verb.rights)


# Each of these knows one case, and has None for all others ------------------------------------------------------------------


def _of_absolute(bare: Bare) -> str | None:
    """ "His hands | tied, he fell"."""
    if not is_absolute(bare.verb):
        return None
    is_going_on = bare.verb.tag_ == "VBG" and bare.subject.lower_ != "each"
    return be_of(bare.verb, bare.subject) if is_going_on else "was" if bare.subject.lower_ == "each" else "were"


def _is_standing(bare: Bare) -> bool:
    """Whether a participle tells how something stands: "the village, | situated to the north"."""
    verb = bare.verb
    is_standing = verb.lemma_ in _words("standing") and verb.tag_ == "VBN" and verb.dep_ in ("acl", "advcl")
    return is_standing and not any(child.dep_ == "agent" or is_time_phrase(child, bare.within) for child in verb.children)


def _of_standing(bare: Bare) -> str | None:
    if not _is_standing(bare) or auxiliaries(bare.verb) or not _is_beside(bare.verb, bare.subject):
        return None
    main = governing_verb(bare.subject.head)
    return be_before(bare.subject) if main is None or looks(main) == "past" else _be_now(bare.subject)


def _of_set_apart(bare: Bare) -> str | None:
    """ "The dam, | built in 1962, held"."""
    is_apart = is_set_apart(bare.verb) or (bare.verb.tag_ != "VBG" and main_after(bare.verb) is not None)
    return be_before(bare.subject) if is_apart else None


def _of_suffered(bare: Bare) -> str | None:
    """ "Had its captain | sent off", "saw a lawyer | held"."""
    verb = bare.verb
    first = verb.head if verb.dep_ == "conj" and verb.head.dep_ == "ccomp" and not has_subject(verb) else verb
    is_suffered = first.dep_ == "ccomp" and verb.tag_ == "VBN" and first.head.lemma_ in ("have", "see") and not auxiliaries(verb)
    return be_before(bare.subject) if is_suffered and bare.subject.head is first else None


def _of_gapped(bare: Bare) -> str | None:
    """ "Nine were killed and two | wounded"."""
    is_gap = gapped_from(bare.verb) is not None or noun_of_joined(bare.verb) is not None
    return be_before(bare.subject) if is_gap else None


def _of_second(verb: Token, group: list[Token]) -> str | None:
    """ "Is peaceful and | aimed at trade": the "be" of the first."""
    be = verb.head.head if verb.head.dep_ == "acomp" else verb.head
    is_judged = be.lemma_ == "be" and be.tag_ in FINITE and any(child.dep_ == "acomp" for child in be.rights)
    is_second = is_judged and verb.dep_ == "conj" and verb.tag_ == "VBN" and not has_subject(verb) and group[0] is verb
    return be.text if is_second else None


def _of_judged(bare: Bare) -> str | None:
    return _of_second(bare.verb, bare.group)


def _of_whole_sentence(bare: Bare) -> str | None:
    return "" if noun_of_sentence(bare.verb) is not None or told_last(bare.verb) is not None else None


def _of_arranged(bare: Bare) -> str | None:
    """ "The club, | renamed in 1949", "the talks, | scheduled for May"."""
    if arranged_noun(bare.verb) is not bare.subject:
        return None
    is_to_come = bare.verb.lemma_ in _words("arranged") or bool(auxiliaries(bare.verb))
    return _be_now(bare.subject) if is_to_come else be_before(bare.subject)


def _of_due(bare: Bare) -> str | None:
    """ "The dam, built in 1962 and due to be | rebuilt"."""
    is_due = bare.verb.dep_ == "xcomp" and bare.verb.head.pos_ == "ADJ" and is_beside_participle(bare.verb.head)
    return be_before(bare.subject) if is_due else None


def _of_planned(bare: Bare) -> str | None:
    """ "A debate expected to | start"."""
    over = bare.verb.head
    is_under = bare.verb.dep_ == "xcomp" and over.dep_ == "acl" and over is bare.group[0]
    return _be_now(bare.subject) if is_under and over.lemma_ in _words("arranged") else None


def _of_finite(bare: Bare) -> str | None:
    """ "Nobody ever talked about | leaving"."""
    first = next((word for word in bare.group if word.dep_ != "advmod"), bare.verb)
    return "" if has_finite_form(first) or is_avoided(bare.verb) else None


def _of_asked(bare: Bare) -> str | None:
    """ "Moe, asked to | leave in May, refused", "men made by rebels to | board a train"."""
    over = bare.verb.head
    if bare.verb.dep_ != "xcomp" or over is not bare.group[0] or over.dep_ not in ("acl", "advcl") or over.tag_ != "VBN":
        return None
    is_told_of = over.is_sent_start or is_set_apart(over) or main_after(over) is not None
    return be_before(bare.subject) if is_told_of or any(child.dep_ == "agent" for child in over.rights) else None


def _of_named(bare: Bare) -> str | None:
    """ "A teacher | named Ann Lee"."""
    is_named = any(child.dep_ == "oprd" and child.pos_ == "PROPN" for child in bare.verb.rights)
    return "" if is_named and bare.verb.dep_ == "acl" else None


def _of_what_is_to_be(bare: Bare) -> str | None:
    """ "A motion to be | debated", "with the final to be | played"."""
    verb = bare.verb
    is_beside = verb.dep_ == "advcl" and any(child.lower_ == "with" for child in verb.lefts)
    if not (is_beside or verb.dep_ in ("acl", "relcl")) or verb.tag_ != "VBN" or bare.group[0].tag_ != "TO":
        return None
    is_of_few = any(child.lower_ in ("only", "first", "last", "next") for child in bare.subject.lefts)
    return "" if is_of_few else be_of(verb, bare.subject)


def _of_noun(bare: Bare) -> str | None:
    """ "A study | published in May", "a ferry | carrying nine people sank"."""
    verb, subject = bare.verb, bare.subject
    if verb.dep_ != "acl":
        return None
    if verb.tag_ == "VBG" and verb.left_edge.nbor(-1).text == ",":  # "the cup, taking place in May, features"
        return be_of(verb, subject)
    is_said_alone = bare.group[0] is verb and subject.dep_ not in ("appos", "attr") and subject.pos_ != "PRON"
    above = governing_verb(subject.head) if subject.head != subject else None
    while above is not None and above.dep_ == "xcomp":  # "refused to sign it"
        above = above.head
    is_ahead = above is not None and looks(above) == "future"
    if verb.tag_ == "VBG" and is_said_alone and not is_ahead and (verb.lemma_ in _words("under_way") or is_doing(verb)):
        return be_of(verb, subject)
    if verb.tag_ == "VBN" and bare.group[0].lower_ == "being":  # "the rules being used to try them"
        return be_of(verb, subject)
    is_past = any(is_time_phrase(child, bare.within) or child.i in bare.within.times for child in verb.children)
    is_told = _is_told(verb, subject, bare.group) and (is_past or not is_ahead)  # "will check food prepared for the games"
    if not is_told and verb.tag_ == "VBN" and verb.lemma_ in _words("arranged"):  # "games scheduled for May will be played"
        return _be_now(subject)
    return "" if not is_told else be_of(verb, subject) if _is_standing(bare) else be_before(subject)


def is_doing(participle: Token) -> bool:
    """Whether a participle tells what somebody does, not only which ones are meant: "a gang | using the school as a store"."""
    noun, words = participle.head, load_vocabulary()
    is_doer = words.is_person(noun.lemma_) or words.is_body(noun.lemma_) or noun.lemma_ in _words("bodies")
    return participle.dep_ == "acl" and is_doer and participle.lemma_ not in _words("only_which")


def _is_told(verb: Token, subject: Token, group: list[Token]) -> bool:
    """Whether a participle under its noun tells what was done to that."""
    return (
        verb.tag_ == "VBN"
        and (not has_own_object(verb) or verb.lemma_ in _words("naming"))
        and verb.lemma_ not in _words("never_passive")
        and not (verb.lemma_ == "end" and all(child.dep_ != "agent" for child in verb.rights))  # "the quarter ended May 30"
        and not any(word.lower_ == "ever" for word in group)
        and subject.dep_ not in ("appos", "attr")  # "a porridge made of millet"
        and all(child.dep_ != "neg" for child in verb.lefts)  # "experts not involved in it"
        and (subject.lower_ not in _words("pointing") or any(child.dep_ == "nummod" for child in subject.children))
        and not any(child.dep_ == "conj" and child.tag_ == "VBD" for child in verb.children)
    )


def _of_joined_participle(bare: Bare) -> str | None:
    """ "The dam, built in 1961 and | raised in 1987"."""
    verb = bare.verb
    is_second = verb.dep_ == "conj" and verb.head.tag_ == "VBN" and verb.head.dep_ == "acl" and verb.tag_ == "VBN"
    return be_before(bare.subject) if is_second and not has_subject(verb) else None


def _of_no_gerund(bare: Bare) -> str | None:
    is_aim = bare.verb.tag_ == "VB" and bare.group[0].tag_ == "TO"
    return "" if bare.verb.tag_ != "VBG" and not is_aim else None


def _of_joined_gerund(bare: Bare) -> str | None:
    """ "Firms producing or | importing it"."""
    return "" if bare.verb.dep_ == "conj" and bare.verb.head.dep_ == "acl" and not has_subject(bare.verb) else None


_CASES: tuple[Callable[[Bare], str | None], ...] = (
    _of_absolute,
    _of_standing,
    _of_set_apart,
    _of_suffered,
    _of_gapped,
    _of_judged,
    _of_whole_sentence,
    _of_arranged,
    _of_due,
    _of_planned,
    _of_finite,
    _of_asked,
    _of_named,
    _of_what_is_to_be,
    _of_noun,
    _of_joined_participle,
    _of_no_gerund,
    _of_joined_gerund,
)


# Its forms ------------------------------------------------------------------------------------------------------------------


def _is_beside(participle: Token, subject: Token) -> bool:
    """Whether a participle adds something to its noun: "the feast, known as Beltane, opens", "the village, set among hills"."""
    return is_set_apart(participle) or arranged_noun(participle) is subject or main_after(participle) is not None


def be_before(subject: Token | None) -> str:
    """The past of "be" after a subject."""
    told = [child.i for child in subject.rights if child.dep_ == "acl"] if subject is not None else []
    end = min(told, default=sys.maxsize)  # "a 6.5% rise | backdated to May and a further 3%"
    is_joined = subject is not None and any(
        child.dep_ == "conj" and child.i < end and not is_gapped(child) for child in subject.children
    )
    return "were" if subject is not None and (is_joined or _is_many(subject)) else "was"


def _be_now(subject: Token) -> str:
    return "are" if _is_many(subject) else "is"


def _is_many(subject: Token) -> bool:
    counts = (subject, *(child for child in subject.lefts if subject.tag_ == "VBN"))  # "40 wounded"
    if any(child.tag_ == "$" or (child.text == "%" and subject.tag_ == "NN") for child in subject.lefts):
        return False  # "£640,000 was moved", "a 6.5% rise was agreed"
    if subject.lower_ in ("percent", "%", "half", "third"):  # "half of the seats were filled"
        return any(noun.tag_ in ("NNS", "NNPS") for link in subject.rights if link.lower_ == "of" for noun in link.rights)
    if subject.lower_ in ("most", "all", "some", "none"):  # "most of them were taken"
        return any(noun.tag_ in ("NNS", "NNPS") or noun.lower_ == "them" for link in subject.rights for noun in link.rights)
    is_count = any(count.tag_ == "CD" and count.lower_ not in ("one", "1") for count in counts)
    if subject.dep_ in NOUN_SUBJECTS and subject.head.lower_ in ("is", "was", "has"):
        return False  # "the Aurora Borealis was a barque built in Lund"
    if subject.tag_ == "NNPS" and any(child.dep_ == "compound" and child.tag_ == "NN" for child in subject.lefts):
        return False  # "her monograph Layered Minerals"
    if subject.lower_ in ("atlas", "canvas", "pancreas"):
        return False  # the parser takes these for several
    is_plural = subject.tag_ in ("NNS", "NNPS", "VBZ") or subject.lower_ in ("us", "them")  # "samples", taken for a verb
    return is_count or is_plural or subject.lower_ in _words("many")


def be_of(verb: Token, subject: Token) -> str:
    """The form of "be" that a participle lacks, in the tense of the verb above."""
    above = next((word for one in verb.ancestors for word in (one, *auxiliaries(one)) if word.tag_ in FINITE), None)
    is_many = _is_many(subject) or any(child.dep_ == "conj" for child in subject.children)
    is_past = above is None or above.tag_ == "VBD" or above.lower_ in ("would", "could", "might")
    return ("were" if is_many else "was") if is_past else ("are" if is_many else "is")


def is_beside_participle(adjective: Token) -> bool:
    """Whether an adjective is joined to a participle of its noun: "the dam, built in 1962 and | due | to be rebuilt"."""
    return adjective.dep_ == "conj" and adjective.head.tag_ == "VBN" and adjective.head.dep_ == "acl"
