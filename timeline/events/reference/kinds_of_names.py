"""Whether a name is a person's or a thing's, or may be either, and whether it is of many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.reference.name_parts import is_office_of
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterable

    from timeline.events.parsing.parse import Token

_FEW = 2  # words
_words = lists("reference")


def _offices() -> frozenset[str]:
    """What somebody is called by his office, written large: "President"; no club is one, as a "Champion" may be."""
    return _words("titles") - {"Champion"}


def gender_of_noun(noun: str) -> str | None:
    """The gender of those whom a noun names: "the queen", "the widower"; None for one that tells none."""
    return next((gender for gender in ("male", "female") if noun in _words(f"{gender}_nouns")), None)


def gender_of_titles(titles: Iterable[Token]) -> str | None:
    """The gender that is told by the titles of a name: "Mrs.", "Scotsman"; None where they tell none."""
    told = {word for title in titles for word in (title.text, title.lower_)}
    return next((gender for gender in ("male", "female") if told & _words(gender, f"{gender}_nouns")), None)


def _is_told_by_who(head: Token) -> bool:
    """Whether what is told of a name says that it is a person's: "Moe, | who | had come in May, left"."""
    clauses = (child for child in head.rights if child.dep_ == "relcl" and child.left_edge.nbor(-1).text == ",")
    return any(word.lower_ == "who" for clause in clauses for word in clause.lefts)


def is_told_by_office(head: Token) -> bool:
    """Whether a name is what somebody is, written large: "the Emperor", "the Chancellor"."""
    article = next(iter(head.lefts), None)
    is_one = head.tag_ == "NNP" and article is not None and article.lower_ == "the" and article.i == head.i - 1
    return is_one and head.text in _words("titles") and load_vocabulary().is_person(head.lower_)


def is_told_by_rank(head: Token) -> bool:
    """Whether a name tells, behind a title, what its bearer is: "the Queen | Mother |"."""
    return head.text in _words("royal_offices")


def rank_in_name(head: Token, titles: list[Token], parts: list[Token]) -> Token | None:
    """The title that is a part of a name with an article: "the | Queen | Mother", the ship "the | General | Rojas"."""
    rank = titles[0] if len(titles) == 1 and parts == [head] and titles[0].i > 0 else None
    if rank is None or rank.nbor(-1).lower_ != "the" or rank.i != head.i - 1:
        return None
    return rank if is_told_by_rank(head) or rank.text in _words("ranks_of_ships") else None


def kind_of(head: Token, titles: list[Token], parts: list[Token], gender: str | None) -> str:
    """Whether a name is a "person"'s or a "thing"'s; "name" where it may be either."""
    first, last = parts[0].text, parts[-1].text
    if len(parts) > 1 and last.lower() in _words("called_after_persons"):
        return "thing"  # "Queen Adela Land"
    if titles or any(child.dep_ == "appos" and child.tag_ == "CD" and child.text.isdigit() for child in head.rights):
        return "person"  # "Brandt, 30, left"
    is_given = len(parts) > _FEW and load_vocabulary().gender_of(parts[1].text) is not None  # "Abu Musab al-Lami"
    is_place = first in _words("places") and not is_given
    if last in _words("institutions") or is_place or any(part.text in _words("companies") for part in parts):
        return "thing"
    if len(parts) == 1 and last in _words("countries"):
        return "thing"
    trades = (child for child in head.lefts if child not in parts and load_vocabulary().is_person(child.lower_))
    trade = next(trades, None)
    if len(parts) > 1 and trade is not None and (gender is not None or trade.text.capitalize() in _offices()):
        return "person"  # "the innkeeper Ann Lee", "president Shekhar Dutta"
    if len(parts) == 1 and (_is_told_by_trade(head) or _does_as_persons(head) or _is_told_by_who(head)):
        return "person"
    if len(parts) == 1 and last.lower() in _words("parties"):
        return "name"  # "the Claimant" may be a firm
    if len(parts) == 1 and is_told_by_office(head):
        return "person"
    is_many = head.tag_ == "NNPS" and (len(parts) == 1 or gender is None)  # not "Ann Coles"
    if is_many or any(child.dep_ == "det" for child in head.lefts):
        return "thing"
    after = [word.text for word in head.doc.tokens[head.i + 1 : head.i + 3]]
    if gender is not None and after[:1] == ["the"] and after[-1].istitle():
        return "person"  # "Eric the Elder"
    if head.is_sent_start and len(parts) == 1:  # any noun has a capital there
        return "thing" if gender is None else "name"
    if len(parts) == _FEW and _holds_office(head):
        return "person"
    preposition = head.head.lower_ if head.dep_ == "pobj" else ""
    is_of_place = preposition == "of" and head.head.head.lemma_ in _words("named_after_of")
    if is_of_place and not is_office_of(head):
        return "thing"  # "the island of Cayo Bajo"
    if preposition in ("in", "at", "near", "into", "across", "outside"):
        return "thing"
    if len(parts) > 1 and (gender is not None or first in _words("family_names_first")):
        return "person"
    if preposition in ("from", "to", "over", "on"):
        return "thing"
    if len(parts) == 1 and gender is None and head.dep_ == "dobj" and head.head.lemma_ in _words("done_to_places"):
        return "thing"  # "left Lima"
    return "name"


def _is_told_by_trade(name: Token) -> bool:
    """Whether a single name stands behind what its bearer does: "the Roman agitator Clodius"; not "the carmaker Marl"."""
    trade = name.nbor(-1)
    first = trade.nbor(-1) if trade.i > 0 else trade
    first = first.nbor(-1) if first.pos_ == "ADJ" and first.i > 0 else first
    is_noun = trade.pos_ == "NOUN" or trade.lower_ == "general"
    is_beside = is_noun and trade.lemma_ not in _words("persons_or_firms") and not trade.lower_.endswith("maker")
    return is_beside and load_vocabulary().is_person(trade.lemma_) and first.lower_ == "the"


def _does_as_persons(name: Token) -> bool:
    """Whether a single name does, or suffers, what only persons do: "Pompey fled", "Cicero was executed"."""
    verb = name.head
    is_doing = (
        name.dep_ == "nsubj" and verb.lemma_ in _words("done_by_persons") and all(one.dep_ != "dobj" for one in verb.rights)
    )
    is_done_to = name.dep_ == "nsubjpass" and verb.lemma_ in (*_words("done_to_persons"), "kill", "murder", "stab")
    return (is_doing or is_done_to) and verb.tag_ in ("VBD", "VBN")


def _holds_office(name: Token) -> bool:
    """Whether who bears a name is told beside it: "Yan Chenglu, | deputy secretary of the council |, said"."""
    offices = (child for child in name.rights if child.dep_ == "appos" and child.pos_ == "NOUN" and child.i > name.i + 1)
    words = load_vocabulary()
    return any(words.is_person(one.lemma_) and one.lemma_ not in _words("kinds_of_company") for one in offices)


def are_many(head: Token, parts: list[Token]) -> bool:
    """Whether a name is of many: "the Austrians", "the French", "most New Yorkers", but not "the Netherlands"."""
    if head.text in _words("peoples") and head.left_edge.lower_ == "the":
        return len(parts) == 1
    if head.tag_ == "NNPS" and head.lower_ in ("laws", "acts", "decrees", "articles") and head.left_edge.lower_ == "the":
        return True  # "the April Laws": no "it"
    if head.tag_ != "NNPS" or head.text in _words("countries"):
        return False
    before = {child.lower_ for child in head.lefts}
    return (len(parts) == 1 and "the" in before) or not before.isdisjoint(_MANY)


_MANY = ("most", "many", "some", "few", "several", "other")
