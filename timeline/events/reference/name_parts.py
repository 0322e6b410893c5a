"""The parts of a name, and what of it is none: titles, trades, offices, the place that an institution is of."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from timeline.events.grammar.names import of_after
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_FEW = 2  # words
_DEEPEST = 20  # parts of parts of a name
_words = lists("reference")


def is_trade(parts: list[Token]) -> bool:
    """Whether a name's first word only says what its bearer does: "Midfielder Ann Lee"; "Carmaker Marl recalls vans"."""
    first, *name = parts
    is_opening = first.is_sent_start or first.nbor(-1).text == "#"  # that it is written large tells nothing
    if name and name[-1].text in _words("institutions"):
        return False  # "the Criminal Cases Review Commission"
    is_maker = bool(name) and first.lower_.endswith("maker") and is_opening
    return is_maker or (len(parts) > _FEW and load_vocabulary().is_person(first.lower_))


def is_no_name(part: Token) -> bool:
    """Whether a name does not begin with a word: "east", or the mark of a heading."""
    return part.is_lower or not any(map(str.isalnum, part.text))


def is_told_as_kin(name: Token) -> bool:
    """Whether a name stands beside what its bearer is to somebody: "her daughter Karin Lee", "his brother, Arthur Lee"."""
    nouns, place = [child for child in name.lefts if child.pos_ == "NOUN"], name
    while place.dep_ == "appos":  # "her daughter, the director Karin Lee"
        place = place.head
        nouns.append(place)
    return any(noun.lemma_ in _words("kin") for noun in nouns)


def of_what(head: Token) -> str:
    """What belongs to the name of an institution: the " of Lund" of "Bank of Lund", "the University of Lund"."""
    of = of_after(head)
    place = None if of is None or head.text not in _words("institutions") else next(iter(of.rights), None)
    if of is None or place is None or place.i > of.i + _FEW:
        return ""
    is_name = all(word.pos_ == "PROPN" for word in head.doc.tokens[of.i + 1 : place.i + 1])
    return f" {head.doc.text_between(of.i, place.i + 1)}" if is_name else ""


def is_of_doctor(titles: Sequence[Token]) -> bool:
    """Whether titles are told of one of a family alone: "Dr Ann Lee", not her husband; not those of offices."""
    return any(title.text in ("Dr", "Dr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Professor", "Lady", "Sir") for title in titles)


def is_title(part: Token) -> bool:
    """Whether a word before a name tells only who it is: "Governor", "Mr.", "Scotsman"; not in "the Foreign Office"."""
    is_alone = part.text in ("Foreign", "Vice") and part.nbor().text not in _words("titles")
    return part.text in _words("titles", "compatriots") and part.nbor().text != "-" and not is_alone  # not of "Pont-Saint-Loup"


def owner_in_name(head: Token, parts: list[Token]) -> str:
    """The owner who belongs to a name: "Marl's " of "Marl's Market Co.", "Port Workers' " of "the Port Workers' Union"."""
    owner = next((child for child in head.lefts if child.dep_ == "poss" and child.pos_ == "PROPN"), None)
    if owner is None or len(parts) > _FEW or owner.right_edge.i + 1 != parts[0].i:
        return ""
    if head.text in _words("companies") and not owner.lefts:
        return f"{owner.text}{owner.right_edge.text} "
    first = [child for child in owner.lefts if child.dep_ == "compound" and child.pos_ == "PROPN"]
    is_of_many = owner.right_edge.text in ("'", "’") and owner.text.endswith("s") and parts == [head]
    is_body = head.text in _words("institutions") and owner.left_edge.lower_ == "the"
    return " ".join([*(child.text for child in first), f"{owner.text}{owner.right_edge.text} "]) if is_of_many and is_body else ""


def parts_at(child: Token, depth: int = 0) -> list[Token]:
    """The parts of a name at a word before its last: Jean and Baptiste of "Jean-Baptiste Mattei", the "de" of "Yvo de Boer"."""
    if child.lower_ in _words("particles") and child.i > 0 and child.nbor(-1).pos_ == "PROPN" and child.nbor().pos_ == "PROPN":
        return [child]
    joined = [word for word in child.rights if word.dep_ == "cc" or (word.dep_ == "conj" and word.pos_ == "PROPN")]
    if child.dep_ == "nmod" and child.pos_ == "PROPN" and [word.i - child.i for word in joined] == [1, 2]:
        return [child, *joined]  # "Food and Drug Administration"
    if child.dep_ == "nmod" and child.pos_ == "PROPN" and [word.i - child.i for word in joined] == [1]:
        second = child.nbor(2)
        return [child, *joined] if second.dep_ == "compound" and second.head is child.head else []  # "Wendle and Sarn Canal"
    after = child.doc.tokens[child.i + 1 : child.head.i]  # "the Marquis | de Vaubrun", "| Emeric | Tolnay de Karsa"
    has_particle = any(word.lower_ in _words("particles") for word in after)
    is_run = all(word.pos_ == "PROPN" or word.lower_ in _words("particles") for word in after)
    is_before_particle = child.dep_ == "nmod" and has_particle and is_run
    if child.pos_ != "PROPN" or not (child.dep_ == "compound" or is_before_particle):
        return []
    first = (
        child.doc.tokens[child.i - 2] if child.i > 1 and child.nbor(-1).text == "-" and not child.nbor(-1).whitespace_ else child
    )
    is_half = first.head is child and first.dep_ == "compound" and first.pos_ == "PROPN"
    lefts = child.lefts if depth < _DEEPEST else ()
    inner = [part for below in lefts for part in parts_at(below, depth + 1)]  # "Lorne Valley | Tramway"
    return [first, child] if is_half else [*inner, child]


def name_text(parts: list[Token]) -> str:
    """A name as it is written: "Ann Lee", "Rolls-Royce"."""
    text = str(parts[0].text)
    for before, part in itertools.pairwise(parts):
        mark = before.nbor(1).text if before.i + 2 == part.i else ""
        text += {"-": "-", "&": " & ", "+": " + "}.get(mark, " ") + part.text
    return text


def number_of_name(head: Token, time_tokens: frozenset[int]) -> str:
    """The number that ends the name of a ship or a probe: the " 2" of "Halcyon 2"."""
    after = next((child for child in head.rights if child.i == head.i + 1), None)
    is_number = (
        after is not None and after.is_digit and len(after.text) < _FEW and after.i not in time_tokens and not after.rights
    )
    return f" {after.text}" if after is not None and is_number and after.dep_ in ("nummod", "appos", "npadvmod") else ""


def surname_of(name: str) -> str:
    """The last word of a name, without its article: Sadr of "Musa al-Sadr"."""
    return re.sub(r"^(?:al|el)-(?=[A-Z])", "", name.rsplit(maxsplit=1)[-1], flags=re.IGNORECASE)


def is_initialled(short: str, full: str) -> bool:
    """Whether a name is another with its first name cut to a letter: "A. Lee" of "Ann Lee"."""
    first, given = short.split(maxsplit=1)[0].rstrip("."), full.split(maxsplit=1)[0].rstrip(".")
    is_cut = len(first) == 1 < len(given) and given.startswith(first)
    return is_cut and len(short.split()) == _FEW and surname_of(short) == surname_of(full)


def before_seat(name: str) -> str:
    """The surname that stands before somebody's seat: Tolnay of "Emeric Tolnay de Karsa"; none of "Juan Carlos de Gaulle"."""
    words = name.split()
    seats = (at for at, word in enumerate(words[:-1]) if at > 1 and word in _words("particles"))
    return next((words[at - 1] for at in seats if load_vocabulary().gender_of(words[at - 1]) is None), "")


def is_office_of(head: Token) -> bool:
    """Whether a name hangs on an office as if it were its place: "Governor of the state of California Ann Lee"."""
    while head.dep_ == "pobj" and head.head.lower_ == "of" and head.head.head != head:
        head = head.head.head
        if head.text in _words("titles"):
            return True
    return False


def is_inside_name(token: Token) -> bool:
    """Whether a word is a part of a longer name: the Lee of "Lee County"."""
    is_part = token.dep_ == "compound" or (token.dep_ == "nmod" and token.pos_ == "PROPN" == token.head.pos_)
    return is_part and token.head.i > token.i
