"""What a relative clause or a participle is about: mostly the noun it hangs on, at times what stands over that.

The parser hangs a clause on the noun nearest to it. Each rule here knows one case in which it is about another, by its words;
the first that does decides.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from timeline.events.grammar.counted import counted_in, counted_with, of_figure, of_money
from timeline.events.grammar.names import described_as, whole_name
from timeline.events.grammar.noun_signs import hung_on, is_called, is_person, is_placed_in, is_which, number_of
from timeline.events.grammar.of_events import (
    deed_summed_up,
    happening_of,
    of_date,
    of_eve,
    of_resisted,
    of_two_ends,
    of_what_is_told,
)
from timeline.events.grammar.of_persons import (
    of_apposition,
    of_example,
    of_felt,
    of_no_person,
    of_one_of_kind,
    of_relation,
    of_several,
    of_who,
)
from timeline.events.grammar.of_works import (
    acquired_at,
    built_at,
    given_by,
    line_to,
    made_by,
    of_contract,
    of_findings,
    of_premises,
    of_proposal,
    of_report,
    of_shares,
    of_text,
    of_value,
)
from timeline.events.vocabulary import load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token


def find_antecedent(noun: Token, clause: Token) -> Token:
    """What the clause of a verb is about that hangs on a noun: of "the library in Halifax, which opened", the library.

    A verb stands for its subject: the verb over "led by banks" in "stocks rose in Frankfurt, led by banks".
    """
    for rule in _RULES:
        found = rule(noun, clause)
        if found is not None:
            return found
    return noun


def _of_persons(noun: Token, clause: Token) -> Token | None:
    """ "Members of the sect, who left": every "who" is one."""
    if is_person(noun) or is_called(noun) or all(child.lower_ != "who" for child in clause.lefts):
        return None
    over = hung_on(noun)
    if not is_person(over) and noun.pos_ == "PROPN" == over.pos_:  # "observers from the Board for Clean Seas, who"
        over = hung_on(over)
    return find_antecedent(over, clause) if is_person(over) else None


def _of_link(noun: Token, clause: Token) -> Token | None:
    """ "In defiance of Lund, which imposed it", "the end of the quarter, which lasts until May": no part of a link does so."""
    words = load_vocabulary()
    if noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.head.head.lower_ in words.words("reference", "ends_of_things"):
        return noun
    if noun.dep_ != "pobj" or noun.lower_ not in words.words("reference", "links_with_of") or noun.lefts:
        return None
    whole = next((inner for link in noun.rights if link.lower_ == "of" for inner in link.rights), None)
    return whole if whole is not None and whole.i < clause.left_edge.i <= whole.right_edge.i + 2 else None


def _of_missing(noun: Token, clause: Token) -> Token | None:
    """ "Captured the port without a fight, which allowed them to go on": the deed did, no fight."""
    link = noun.head
    is_missing = noun.dep_ == "pobj" and link.lower_ == "without" and clause.left_edge.nbor(-1).text == ","
    return link.head if is_missing and is_which(clause) and link.head.pos_ == "VERB" else None


def of_place_held(noun: Token, clause: Token) -> Token | None:
    """ "A job with the club, which he took up in May": the job."""
    over, words = hung_on(noun), load_vocabulary()
    aims = (clause, *(child for child in clause.rights if child.dep_ == "xcomp"))
    is_held = any(one.lemma_ in ("take", "hold", "accept", "decline", "refuse", "leave", "keep", "fill", "lose") for one in aims)
    is_object = any(child.lower_ == "which" and child.dep_ == "dobj" for one in aims for child in one.lefts)
    is_such = (
        over is not noun and over.lemma_ in words.words("reference", "places_held") and noun.head.lower_ in ("with", "at", "in")
    )
    return over if is_held and is_object and is_such else None


def of_length(noun: Token, clause: Token) -> Token | None:
    """ "A rise of 9% over three years, which they refused", "troops from the east, which came": no length nor direction did."""
    over, words = hung_on(noun), load_vocabulary()
    is_length = noun.lemma_ in words.words("reference", "spans") and any(child.tag_ == "CD" for child in noun.lefts)
    is_side = noun.lower_ in words.words("reference", "directions") and noun.head.lower_ in ("from", "to", "in")
    if over is noun or not (is_length or is_side) or not is_which(clause):
        return None
    if over.pos_ == "VERB":  # "offered a rise over three years, which they refused"
        return next((child for child in over.rights if child.dep_ == "dobj" and child.i < noun.i), None)
    return find_antecedent(over, clause) if over.pos_ in ("NOUN", "PROPN") else None


def _by_number(noun: Token, clause: Token) -> Token | None:
    """ "The library in Halifax, which opened": of a place, what is there; else what agrees with the verb."""
    over = built_at(noun, clause) or hung_on(noun)
    if (
        over.pos_ == "VERB" and noun.head.lower_ == "outside" and is_which(clause)
    ):  # "dismantle stands outside the hall that were built"
        over = next((child for child in over.rights if child.dep_ == "dobj" and child.right_edge.i == noun.head.i - 1), over)
    if over == noun or (over.pos_ not in ("NOUN", "PROPN") and over.lower_ != "one"):
        return None
    number, plural, over_plural = number_of(clause), noun.tag_ in ("NNS", "NNPS"), over.tag_ in ("NNS", "NNPS")
    if is_which(clause) and over.pos_ == "NOUN" and is_person(over):
        return None  # "the men at the mill, which closed"
    disagrees = number is not None and plural not in (over_plural, number)
    return over if disagrees or is_placed_in(noun) else None


def _by_number_apart(noun: Token, clause: Token) -> Token | None:
    """ "Traders in Kay Street, which has closed", "a campaign aimed at visitors that seeks to win them": by the verb's number."""
    if not is_which(clause) or noun.tag_ not in ("NNS", "NNPS") or number_of(clause) is not False:
        return None
    if noun.dep_ == "pobj" and noun.head.head.dep_ == "acl":
        over = noun.head.head.head
        return over if over.tag_ in ("NN", "NNP") else None
    before = [word for word in noun.subtree if noun.i < word.i < clause.left_edge.i and word.tag_ in ("NN", "NNP")]
    return before[-1] if before and before[-1].dep_ == "pobj" else None


_RULES: tuple[Callable[[Token, Token], Token | None], ...] = (
    deed_summed_up,
    _of_link,
    _of_missing,
    of_place_held,
    given_by,
    line_to,
    of_report,
    of_eve,
    of_apposition,
    of_findings,
    of_date,
    of_one_of_kind,
    lambda noun, _: described_as(noun),  # "the Six are a forum that first met in May"
    of_several,
    happening_of,
    of_text,
    of_felt,
    of_resisted,
    of_two_ends,
    of_premises,
    of_proposal,
    of_shares,
    of_value,
    of_contract,
    acquired_at,
    lambda _, clause: counted_with(clause),
    of_no_person,
    of_example,
    of_relation,
    _of_persons,
    made_by,
    lambda noun, _: whole_name(noun),  # "the Treaty of Hadrin, signed in May"
    counted_in,
    of_figure,
    of_length,
    of_money,
    of_what_is_told,
    of_who,
    _by_number_apart,
    _by_number,
)
