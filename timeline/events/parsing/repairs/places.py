"""Where something was or what it came to, drawn into the time or the verb beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.parsing.arcs import hang_on
from timeline.events.parsing.calendar_words import is_year
from timeline.events.vocabulary import load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token


def sign_of_sum(sign: Token) -> bool:
    """A pound sign that hangs on the word before it: "rose to | £ | 412m, compared with £387m"."""
    amount = sign.nbor()
    if sign.dep_ != "dep" or sign.head.i > sign.i or sign.whitespace_ or not amount.text[:1].isdigit():
        return False
    hang_on(sign, amount, "nmod")
    return True


def place_after_date(link: Token) -> bool:
    """Where something was, hung on the year or day before: "born in 1801 | in Lund", "due on Monday | in Lund"."""
    date = link.head
    over = date.head
    is_date = (
        ((date.tag_ == "CD" and is_year(date)) or date.lower_ in load_vocabulary().words("description", "weekdays"))
        and date.dep_ == "pobj"
        and date.i == link.i - 1
    )
    if (
        link.dep_ != "prep"
        or not is_date
        or over.head.pos_ not in ("VERB", "ADJ")
        or not any(noun.pos_ == "PROPN" for noun in link.rights)
    ):
        return False
    link.head = over.head
    return True


def noun_after_return(to: Token) -> bool:
    """What something returns to, taken for its aim: "the firm returned to | profit in May"."""
    noun = to.head
    is_aim = to.dep_ == "aux" and noun.tag_ == "VB" and noun.lower_ in ("profit", "work", "power", "form") and to.i == noun.i - 1
    things = [child for child in noun.rights if child.dep_ == "dobj" and child.lower_ not in ("day", "week", "month", "year")]
    if not is_aim or noun.head.lemma_ != "return" or things:
        return False
    verb = noun.head
    for child in noun.rights:
        hang_on(child, verb, "npadvmod" if child.dep_ == "dobj" else child.dep_)
    hang_on(to, verb, "prep")
    hang_on(noun, to, "pobj")
    to.tag_, to.pos_ = "IN", "ADP"
    noun.tag_, noun.pos_ = "NN", "NOUN"
    return True


def off_as_link(off: Token) -> bool:
    """A place behind an "off", taken for an object: "ran on a rock | off | Cape Horn"."""
    verb = off.head
    place = next((child for child in verb.rights if child.dep_ in ("dobj", "npadvmod") and child.left_edge.i == off.i + 1), None)
    if off.dep_ != "prep" or off.rights or place is None or place.pos_ != "PROPN" or off.i == verb.i + 1:
        return False
    hang_on(place, off, "pobj")
    off.tag_, off.pos_ = "IN", "ADP"
    return True


def owner_in_place(noun: Token) -> bool:
    """Whose a thing is, drawn into the place between commas before it: "closed | its | Dayfield, Ohio, plant"."""
    if noun.i == 0 or noun.nbor(-1).text != ",":
        return False
    place = next((child for child in noun.lefts if child.dep_ == "nmod" and child.i == noun.i - 2), None)
    owner = None if place is None else next((child for child in place.lefts if child.dep_ in ("poss", "det")), None)
    if place is None or owner is None or owner.i != place.left_edge.i:
        return False
    hang_on(owner, noun, owner.dep_)
    return True
