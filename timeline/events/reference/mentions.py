"""The phrases of a text that name somebody or something, and how they stand in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import attrs

from timeline.events.parsing.arcs import NOUN_SUBJECTS
from timeline.events.reference.entity import Entity
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_FEW_WORDS = 2
_words = lists("reference")


_OWNERS = ("his", "hers", "theirs")


@attrs.frozen
class Mention:
    """A phrase, by its head, with whom or what it means."""

    entity: Entity
    head: Token

    @property
    def is_subject(self) -> bool:
        return self.head.dep_ in NOUN_SUBJECTS or self.is_singled_out or self.is_in_part

    @property
    def is_in_part(self) -> bool:
        """Whether a clause tells of some of them: "many of the | women | were dismissed"."""
        some = self.head.head.head
        is_of = self.head.dep_ == "pobj" and self.head.head.lower_ == "of" and some.dep_ in NOUN_SUBJECTS
        return is_of and some.lower_ in _words("some_of")

    @property
    def is_singled_out(self) -> bool:
        """Whether a clause says that it was this one: "it was | Moe | who owed it"."""
        be = self.head.head
        is_one = self.head.dep_ == "attr" and be.lemma_ == "be" and any(child.lower_ == "it" for child in be.lefts)
        return is_one and any(child.dep_ == "relcl" for child in (*self.head.rights, *be.rights))

    @property
    def is_argument(self) -> bool:
        return self.is_subject or self.head.dep_ == "dobj"

    @property
    def is_side(self) -> bool:
        """Whether somebody is told of as another's: "their daughter, Ida, was born"."""
        verb = self.head.head  # "Their son Eric reigned", not "her daughter Ida was there"
        is_acting = self.entity.is_named and self.head.dep_ == "nsubj" and verb.dep_ == "ROOT" and verb.lemma_ != "be"
        tells = verb.lemma_ in load_vocabulary().words("verb", "reporting") and self.head.lemma_ in _words("kin")
        is_acting = is_acting and not tells  # "her daughter, Ida, said"
        is_parent = self.head.lemma_ in ("mother", "father", "grandmother", "grandfather")  # "her mother, Ida, taught her"
        return any(child.tag_ == "PRP$" for child in self.head.lefts) and (is_parent or not is_acting)

    @property
    def is_owner_aside(self) -> bool:
        """Whether somebody is told of only as whose something is, beside the main clause: "when she wed | Moe's heir"."""
        return self.head.dep_ == "poss" and self.entity.is_named and is_in_clause(self.head)

    @property
    def is_of_another(self) -> bool:
        """Whether somebody is told of as one of another's: "a former pupil of hers"."""
        return any(noun.lower_ in _OWNERS for link in self.head.rights if link.lower_ == "of" for noun in link.rights)


def is_of_main_clause(mention: Mention) -> bool:
    """Whether a sentence is about a thing: not what "when the depot burned down" tells beside it."""
    verb = mention.head.head
    while verb.dep_ in ("conj", "ccomp", "xcomp") and verb.head is not verb:
        verb = verb.head
    return verb.dep_ == "ROOT"


def tells_last(mention: Mention) -> bool:
    """Whether a mention is who says, after it, what a sentence tells: "the economy shrank, | the office | reported"."""
    verb = mention.head.head
    is_teller = mention.is_subject and verb.dep_ == "ROOT" and verb.lemma_ in load_vocabulary().words("verb", "reporting")
    return is_teller and any(child.dep_ == "ccomp" and child.i < mention.head.i for child in verb.lefts)


def is_in_clause(word: Token) -> bool:
    """Whether a word stands in a clause beside or within another."""
    return any(place.dep_ in ("advcl", "relcl", "acl") for place in (word, *word.ancestors))


def may_stand(mention: Mention, number: int) -> bool:
    """Whether a pronoun of a number may take a mention: "they" only takes what a clause was about."""
    if number == 1 and mention.entity.last_word in _words("couples"):
        return False  # "the pair"
    return mention.is_argument if number == 1 else mention.is_subject


def may_be(entity: Entity, gender: str) -> bool:
    if entity.kind == "name" and entity.article and entity.text.isupper():
        return False  # "the DPRK" is no "he"
    return entity.number == 1 and entity.kind != "thing" and entity.gender in (gender, None)


def is_cut(mention: Mention) -> bool:
    """Whether what an entity is called leaves out what its phrase says: the Institute of "the Institute for Peace"."""
    is_whole = not any(child.dep_ == "prep" for child in mention.head.children)
    return not is_whole and len(mention.entity.words) < _FEW_WORDS


def together(entity: Entity, head: Token) -> Iterator[Mention]:
    """Two names joined: "Ann Lee and Jan Moe", "Ann Lee and the porter Jan Moe"."""
    joined = [child for child in head.children if child.dep_ == "conj"]
    are_two = len(joined) == 1 and all(child.dep_ != "conj" for child in joined[0].children)
    names = (*joined, *(inner for one in joined for inner in one.rights if inner.dep_ == "appos"))
    last = next((one for one in names if one.pos_ == "PROPN"), None) if are_two else None
    if entity.is_named and last is not None and head.i < last.i:
        text = "".join(token.text + token.whitespace_ for token in head.doc.tokens[head.i : last.i + 1]).strip()
        yield Mention(Entity(" ".join([*entity.words[:-1], text]), "thing", None, 2), head)


def is_aside(token: Token, mentions: list[Mention]) -> bool:
    """Whether a phrase says again whom the one before it names: "Ann Lee, the mayor"."""
    return token.dep_ in ("appos", "attr") and any(mention.head is first_of_apposition(token) for mention in mentions)


def is_trade_of_person(noun: Token) -> bool:
    """Whether a noun beside a name says that a person bears it: "Ann Lee, an economist"; not "Marl Foods, a rival"."""
    is_one = noun.dep_ == "appos" and noun.tag_ == "NN" and noun.i > noun.head.i
    return is_one and load_vocabulary().is_person(noun.lemma_) and noun.lemma_ not in _words("persons_or_firms")


def first_of_apposition(token: Token) -> Token:
    """What a phrase stands beside, over others that do: the daughter, of "her daughter, the director | Ann Lee |, left"."""
    over = token.head
    while token.dep_ == "appos" and over.dep_ == "appos":
        over = over.head
    return over


def is_done_by_ships(pronoun: Token) -> bool:
    """Whether a pronoun tells of a ship, whoever else is told of: "she lost her keel and capsized"."""
    verb = pronoun.head
    verbs = (verb, *(child for child in verb.rights if child.dep_ == "conj"))
    parts = {noun.lemma_ for one in verbs for noun in one.rights if noun.dep_ == "dobj"}
    told = _words("done_by_ships") if pronoun.dep_ == "nsubj" else _words("done_to_ships")
    is_of_ships = any(one.lemma_ in told for one in verbs) or not parts.isdisjoint(_words("parts_of_ships"))
    return pronoun.dep_ in NOUN_SUBJECTS and is_of_ships


def names_nobody(noun: Token) -> bool:
    """Whether a noun only says whose match it is, not "rural women's", or whose child was born: "the son of a clerk"."""
    is_class = noun.dep_ == "poss" and noun.lower_ in _words("classes")
    return (is_class and all(child.dep_ == "det" for child in noun.lefts)) or _is_of_parents(noun)


def _is_of_parents(noun: Token) -> bool:
    """Whether a noun stands in what tells of whom somebody was born: "born in Lund, the third child of | a clerk"."""
    place, over = noun, {noun.lemma_}
    while place.dep_ in ("pobj", "prep", "conj", "compound") and place.head is not place:
        place = place.head
        over.add(place.lemma_)  # "the fourth of nine children of | a clerk"
    if over.isdisjoint(("child", "son", "daughter")):
        return False
    is_child = place.dep_ == "appos" and place.i > place.head.i and any(one.lemma_ == "bear" for one in place.ancestors)
    return is_child or noun.sent[0].lower_ == "born"  # wherever the parser hangs it
