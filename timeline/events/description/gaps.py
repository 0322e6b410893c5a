"""What a clause leaves to a phrase before it: what its noun is to a relative clause, and where it was, told first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.description.context import Context
from timeline.events.description.phrases import noun_phrase
from timeline.events.description.rendering import render
from timeline.events.grammar.antecedents import find_antecedent
from timeline.events.grammar.roles import is_place
from timeline.events.reference.entity import whose
from timeline.events.vocabulary import lists

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_words = lists("description")


def owned_object(verb: Token, within: Context) -> str:
    """The object of "Zell, whose daughter he married": Zell's daughter."""
    if verb.dep_ != "relcl":
        return ""
    noun = next((child for child in verb.lefts if child.dep_ == "dobj" and child.left_edge.lower_ == "whose"), None)
    if noun is None:
        return ""
    owner = render(noun_phrase(find_antecedent(verb.head, verb), within, verb), within)
    return f"{whose(owner)} {render((word for word in noun_phrase(noun, within) if word.lower_ != 'whose'), within)}"


def office_held(verb: Token, within: Context) -> tuple[str, Token | None]:
    """The object of "was elected mayor, a post she held until 1902": the post of mayor, and the noun that stands for it."""
    noun = verb.head
    is_office = verb.dep_ == "relcl" and noun.lemma_ in _words("offices") and noun.left_edge.lower_ in ("a", "the")
    if not is_office or noun.left_edge.nbor(-1).text != "," or any(child.tag_ in ("WDT", "WP") for child in verb.lefts):
        return "", None
    beside = [noun.head] if noun.dep_ == "appos" else [*noun.head.rights]
    named = [one for one in beside if one.dep_ in ("attr", "oprd", "dobj") and one.pos_ == "NOUN" and one.i < noun.i]
    if not named or named[-1].lemma_ == noun.lemma_:
        return "", None
    name = [word for word in noun_phrase(named[-1], within) if word.i < noun.left_edge.i - 1]
    return (
        f"the {noun.text} of {render((word for word in name if word.dep_ != 'det' or word.head is not named[-1]), within)}",
        noun,
    )


def place_of_relative(verb: Token, within: Context) -> tuple[str, list[Token]]:
    """Where or by what it was, told by a clause of that: "Lund, where a case was reported", "the house in which he died"."""
    clause = verb.head if verb.dep_ == "ccomp" and verb.i > verb.head.i else verb  # "a village, where she says he | died"
    is_said_there = any(child.dep_ == "ccomp" for child in verb.rights)  # which of the two was there, the order does not say
    if clause.dep_ != "relcl" or is_said_there:
        return "", []
    links = (child for child in clause.lefts if child.dep_ == "prep" and child.lower_ not in _NO_PLACE)
    under = next((child.lower_ for child in links if any(word.lower_ in ("which", "whom") for word in child.rights)), None)
    is_where = any(child.lower_ == "where" for child in clause.lefts)
    if under is None and not is_where:
        return "", []
    if under is not None and clause is not verb and any(child.lower_ == "that" for child in verb.lefts):
        return "", []  # "an article in which he revealed that she | was paid"
    noun = find_antecedent(clause.head, clause)
    is_where = is_where and is_place(noun, within.referents.persons)
    is_where = is_where and noun.head.lower_ not in _BESIDE  # "a mill beside the river, where": in the mill
    own = noun.head.lower_ if noun.dep_ == "pobj" and noun.head.lower_ in ("at", "on") else "in"  # "at its mill, where they met"
    link = under or (("on" if noun.lower_ in _words("islands") else own) if is_where else None)
    if link is None or noun.i in within.all_times:
        return "", []
    phrase = noun_phrase(noun, within, clause)
    return link, phrase if noun in phrase and len(phrase) <= _SHORT_PLACE else []


_NO_PLACE = ("of", "than", "as", "by")
_BESIDE = (
    "beside",
    "near",
    "by",
    "along",
    "across",
    "outside",
    "opposite",
    "under",
    "beneath",
    "below",
    "over",
    "above",
    "through",
    "behind",
)


def fronted_place(verb: Token, rest: list[Token], within: Context) -> list[Token]:
    """Where it was, told before the subject: "in Lund, police held nine"; none where a place follows the verb, too."""
    if verb.dep_ != "ROOT" or any(token.lower_ in _PLACING and token.head == verb for token in rest):
        return []
    if any(child.dep_ == "ccomp" for child in verb.rights):
        return []  # "in Lund, they said they would sell it": not in Lund
    link = next((child for child in verb.lefts if child.dep_ == "prep" and child.lower_ in _PLACING), None)
    if link is None or link.left_edge.i != verb.sent.start or (place := _place_under(link, within)) is None:
        return []
    phrase = noun_phrase(link, within)
    is_whole = place in phrase and not any(child.dep_ == "relcl" for child in place.rights)
    return phrase if is_whole and len(phrase) <= _SHORT_PLACE else []


def fronted_end(verb: Token, within: Context) -> list[Token]:
    """Until what a thing was so, told before the subject: "until the attack, a truce held"; none for a date."""
    link = next((child for child in verb.lefts if child.dep_ == "prep" and child.lower_ in ("until", "till")), None)
    if link is None or link.left_edge.i != verb.sent.start or any(noun.i in within.all_times for noun in link.subtree):
        return []
    phrase = noun_phrase(link, within)
    return phrase if len(phrase) <= _SHORT_PLACE else []


def _place_under(link: Token, within: Context) -> Token | None:
    noun = next((child for child in link.rights if child.dep_ == "pobj"), None)
    return noun if noun is not None and noun.i not in within.all_times and is_place(noun, within.referents.persons) else None


_PLACING = ("in", "at")
_SHORT_PLACE = 6  # words
