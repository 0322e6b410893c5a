"""Whom a pronoun cannot mean, by where it stands: the principles of binding (Chomsky, 1981), and who speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from timeline.events.grammar.clause_kinds import is_extraposed, takes_effort
from timeline.events.parsing.arcs import NOUN_SUBJECTS, SUBJECTS, has_to
from timeline.events.reference.entity import Entity
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_SPEAKERS = ("i", "me", "my")
_BELOW = 40  # words below a pronoun that are looked at
_words = lists("reference")


def names_below(pronoun: Token) -> set[tuple[str, str | None]]:
    """Names in what a pronoun is the subject of, which are not its own: the Moe of "he praised Moe's plan"; "he said Moe left".

    Each is the last word, and the first where there are more.
    The third principle of binding (Chomsky, 1981).
    """
    names: set[tuple[str, str | None]] = set()
    left = list(pronoun.head.rights) if pronoun.dep_ in NOUN_SUBJECTS else []
    for _ in range(_BELOW):
        if not left:
            break
        token = left.pop()
        if token.dep_ not in ("advcl", "conj", "parataxis"):  # "he will vote once Moe decides"
            left.extend(token.children)
            if token.pos_ == "PROPN":
                names.add((token.text, next((child.text for child in token.lefts if child.dep_ == "compound"), None)))
    return names


def done_to_beside(pronoun: Token) -> list[Token]:
    """To whom a subject does something in a clause joined to its own: not "they took Lund and forced the | Russians | out"."""
    if pronoun.dep_ not in NOUN_SUBJECTS:
        return []
    joined = [child for child in pronoun.head.rights if child.dep_ == "conj" and not any(map(_is_subject, child.lefts))]
    told = [child for verb in joined for child in verb.rights if child.dep_ in ("dobj", "ccomp")]
    nouns = [next(filter(_is_subject, child.lefts), child) if child.dep_ == "ccomp" else child for child in told]
    return [noun for noun in nouns if noun.pos_ in ("NOUN", "PROPN")]


def _is_subject(token: Token) -> bool:
    return token.dep_ in NOUN_SUBJECTS


_LINKS_OF_CONTENT = ("that", "whether", "how", "why", "when", "where", "who", "what", "if")


_OF_JUDGED = ("xcomp", "ccomp", "prep", "acl", "relcl")


def means_nothing(pronoun: Token) -> bool:
    """The "it" of "it is hard to see", "it emerged that", "when it comes to"."""
    if pronoun.dep_ == "expl":
        return True
    verb = pronoun.head
    if pronoun.lower_ != "it":
        return False
    if verb.pos_ not in ("VERB", "AUX"):
        return True  # "making it the coldest year", "made it hard to see"
    if takes_effort(verb) and any(child.dep_ in ("xcomp", "advcl") and has_to(child) for child in verb.rights):
        return True  # "it took a year to build"
    if verb.lemma_ == "take" and verb.left_edge.lower_ == "how" and verb.left_edge.nbor().lower_ in ("long", "much"):
        return True  # "how long it will take"
    if verb.lemma_ == "remain" and any(child.dep_ == "xcomp" and child.lower_ == "seen" for child in verb.rights):
        return True  # "it remains to be seen how"
    has_clause = any(child.dep_ in ("ccomp", "csubj", "xcomp") or is_extraposed(child) for child in verb.children)
    if has_clause and verb.lemma_ in ("be", "seem", "appear", "emerge"):
        return True
    contents = (child for child in verb.rights if child.dep_ == "ccomp" and child.left_edge.lower_ in _LINKS_OF_CONTENT)
    is_told_so = next(contents, None) is not None or any(map(is_extraposed, verb.rights))
    if pronoun.dep_ == "nsubjpass" and is_told_so:
        return True  # "it was not disclosed whether"
    if verb.lemma_ == "be" and any(child.dep_ == "acomp" and child.lower_ in _words("open_matters") for child in verb.rights):
        return True  # "it is unclear if they left"
    if verb.lemma_ in _words("weather"):
        return True
    if verb.lemma_ == "be" and any(child.lower_ == "for" and child.i == verb.i + 1 for child in verb.children):
        return True  # "it is for them to decide"
    if verb.lemma_ == "be" and any(child.dep_ == "advcl" and child.left_edge.lower_ == "for" for child in verb.rights):
        return True
    judged = next((child for child in verb.children if child.dep_ in ("acomp", "attr")), None)
    is_own = judged is not None and judged.lower_ in ("due", "set", "able", "unable", "ready")  # "it is due to end"
    if judged is not None and not is_own and any(child.dep_ in _OF_JUDGED for child in judged.children):
        return True
    return verb.lemma_ == "come" and any(child.lower_ == "to" for child in verb.children)


def is_done_to_persons(pronoun: Token) -> bool:
    """Whether only persons can be meant: "they were jailed"."""
    return pronoun.dep_ == "nsubjpass" and pronoun.head.lemma_ in _words("done_to_persons")


def is_done_to_things(pronoun: Token) -> bool:
    """Whether only things can be meant: "the government says | it | will be finished by May"."""
    return pronoun.lower_ == "it" and pronoun.dep_ == "nsubjpass" and pronoun.head.lemma_ in _words("done_to_things")


def is_judged(pronoun: Token) -> bool:
    """Whether a proposal is meant, as one votes on it: "will approve | it", "will support | it"."""
    return pronoun.dep_ == "dobj" and pronoun.head.lemma_ in _words("judging_proposals")


def is_spoken_of(pronoun: Token) -> bool:
    """Whether who speaks tells of somebody else: the "him" of "I will call him"."""
    verb = next((place for place in pronoun.ancestors if place.pos_ in ("VERB", "AUX")), None)
    return verb is not None and not speaks(pronoun) and any(child.lower_ in _SPEAKERS for child in verb.children)


def speaks(head: Token) -> bool:
    """Whether someone says what is told: who says "I will call him" is not him."""
    return head.dep_ == "nsubj" and head.head.lemma_ in load_vocabulary().words("verb", "reporting")


def reports_beside(head: Token) -> bool:
    """Whether someone only reports the rest: who "as Lee reports, Moe's friends urged him to run" tells of is not Lee."""
    head = head.head if head.dep_ == "appos" else head
    return speaks(head) and any(mark.lower_ == "as" and mark.dep_ == "mark" for mark in head.head.lefts)


def binds(head: Token, pronoun: Token) -> bool:
    """Whether a phrase cannot be the pronoun's by its place: the subject over an object."""
    if pronoun.tag_ == "PRP$" or pronoun.dep_ in NOUN_SUBJECTS or head.dep_ not in NOUN_SUBJECTS:
        return False
    verb = pronoun.head
    is_beside = verb.dep_ in ("advcl", "conj") and any(child.dep_ in SUBJECTS for child in verb.lefts)
    # not of "Lee left when they accused | him", "Lee denied it, and they cleared | him"
    return head.head is verb or (head.head is verb.head and not is_beside)


def is_done_to_it(head: Token, pronoun: Token) -> bool:
    """Whether a phrase did something to another "it": the flood of "the flood left it bare, and | it | closed"."""
    verb = head.head
    things = [*verb.rights, *(noun for link in verb.rights if link.dep_ == "prep" for noun in link.rights)]
    return head.dep_ in NOUN_SUBJECTS and any(
        one.lower_ == "it" and one.dep_ in ("dobj", "pobj") and one.i < pronoun.i for one in things
    )


def is_said_by(head: Token, pronoun: Token) -> bool:
    """Whether a phrase stands in what the pronoun says: the total of "the total is ten, it added", "Lee, she added, has left"."""
    if pronoun.head.lemma_ not in load_vocabulary().words("verb", "reporting"):
        return False
    verb = pronoun.head
    contents = [child for child in verb.children if child.dep_ == "ccomp" and pronoun.dep_ in NOUN_SUBJECTS]
    is_put_in = verb.dep_ == "parataxis" and verb.i + 1 < len(verb.doc) and verb.nbor().text == ","
    contents += [verb.head] if is_put_in else []
    return any(content.left_edge.i <= head.i <= content.right_edge.i for content in contents)


def shows(head: Token, pronoun: Token) -> bool:
    """Whether a phrase is what shows what a pronoun is the subject of: the poll of "a poll showed it would fail".

    Or what that amounts to: the reason of "one reason is that it failed".
    """
    over = pronoun.head.head
    is_shown = (
        pronoun.lower_ in ("it", "they")
        and pronoun.dep_ in NOUN_SUBJECTS
        and pronoun.head.dep_ == "ccomp"
        and head.head == over
        and head.dep_ in NOUN_SUBJECTS
    )
    is_body = head.pos_ == "PROPN" or load_vocabulary().is_body(head.lower_)  # "the group indicated | it | had left"
    is_that = over.lemma_ == "be" and pronoun.head.left_edge.lower_ == "that"
    return is_shown and not is_body and (is_that or over.lemma_ in load_vocabulary().words("description", "showing"))


def speaking(entity: Entity, pronoun: Token) -> Entity | None:
    """What an "it" that says or plans something means: of "the bank's profit" the bank, of "profit" nothing."""
    words = load_vocabulary()
    thinks = any(pronoun.head.lemma_ in words.words("verb", name) for name in ("reporting", "i_state"))
    if pronoun.lower_ != "it" or not thinks or entity.is_named:
        return entity
    owner, _, owned = entity.text.rpartition("'s ")
    last = entity.text.split()[-1:]
    noun = owned.lower().partition(" of ")[0].rpartition(" ")[2]
    if owner and not (words.is_body(noun) or noun in _words("makers")):  # "the country's biggest maker of cars"
        return attrs.evolve(entity, text=owner)
    return None if any(word.lower() in _words("amounts") for word in last) else entity


def is_of_opening(head: Token, pronoun: Token) -> bool:
    """Whether a phrase stands in what opens the clause of a subject: "Born in Lund, a clerk's daughter, | she | left".

    Or in its time: "by the time of the survey | it | had two mills".
    """
    of = head.head
    if head.dep_ == "pobj" and of.lower_ == "of" and of.head.lower_ == "time" and of.head.head.head is pronoun.head:
        return True
    first = pronoun.head.lefts[0] if pronoun.head.lefts and pronoun.dep_ in NOUN_SUBJECTS else pronoun
    is_bare = all(child.dep_ not in (*NOUN_SUBJECTS, "aux", "auxpass", "mark") for child in first.lefts)
    is_participle = first.dep_ == "advcl" and first.tag_ in ("VBN", "VBG") and is_bare
    return is_participle and first.left_edge.i <= head.i < pronoun.i
