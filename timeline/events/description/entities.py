"""What words name: persons and things, by their names and by common nouns, with what is known of their gender and number."""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import attrs

from timeline.events.grammar.names import of_after
from timeline.events.parsing.arcs import NOUN_SUBJECTS
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_FEW = 2  # words
_DEEPEST = 20  # parts of parts of a name
_MOST_WORDS = 5  # of a phrase that stands for a pronoun
_words = lists("reference")


@attrs.frozen
class Entity:
    """What a mention names: its text as a reader would write it (empty where it has none), and what is known of it.

    `kind` is "person", "thing", or "name" where a proper name may be either; `gender` is None where it is not known.
    `article` is "the " where the text writes a name with it: the United States.
    """

    text: str
    kind: str
    gender: str | None
    number: int
    article: str = ""

    @property
    def words(self) -> list[str]:
        return self.text.split()

    @property
    def first_word(self) -> str:
        """The first word; empty for an entity without a text."""
        return next(iter(self.words), "")

    @property
    def last_word(self) -> str:
        """The last word; empty for an entity without a text."""
        return next(reversed(self.words), "")

    @property
    def is_named(self) -> bool:
        return self.text[:1].isupper() and "'s " not in self.text  # not "Ann Lee's sister"


class Names:
    """The names told so far, over all parts of a text; a short one takes the fuller one told earlier, if there is one such.

    `known` has the entities by their names, `by_word` the full names by their first and last words, `by_surname` all names;
    `of_firms` are the first words of the names of firms: after "Velm Instruments Ltd" a "Velm" may be no Henry Velm. `kin`
    are those told of as somebody's daughter or brother: of two Velms the other one goes by that name; `titled` those named with
    a title: of two Velms a "Dr Velm" is that one.
    """

    def __init__(self) -> None:
        self.known: dict[str, Entity] = {}
        self.by_word: dict[str, set[str]] = {}
        self.by_surname: dict[str, set[str]] = {}
        self.of_firms: set[str] = set()
        self.kin: set[str] = set()
        self.titled: set[str] = set()

    def read(self, head: Token, time_tokens: frozenset[int]) -> tuple[Entity, Mapping[int, str]]:
        """What a name means, and what to write at the places of its words where it is a short one; times are none of them."""
        before = [part for child in head.lefts for part in _parts_at(child)]
        last_time = max((at for at, part in enumerate(before) if part.i in time_tokens), default=-1)
        before = before[last_time + 1 :]  # "on 12 August | Moe left"
        before = list(itertools.dropwhile(_is_no_name, before))  # "east China", but "Kengo wa Dondo"
        parts = [*before, head]
        parts = [part for part in parts if part.i > head.i - len(parts) - 2]  # the marks between them count
        nouns = (place for place in head.lefts if place.dep_ == "compound" and place.pos_ == "NOUN")
        noun = next((place for place in nouns if place.lower_ not in _words("storms")), None)
        parts = [part for part in parts if noun is None or part.i > noun.i]  # "California governor | Ann Lee"
        if len(parts) > 2 and _is_office_of(head):
            parts = parts[-2:]  # "Archbishop of Canterbury | Ann Lee"
        is_firm = head.text in _words("companies", "no_surnames")  # "General Mills Inc.", "General Medical Council"
        last_title = max((at for at, part in enumerate(parts[:-1]) if _is_title(part) and not is_firm), default=-1)
        titles, parts = parts[: last_title + 1], parts[last_title + 1 :]  # "California Governor | Ann Lee"
        parts = parts[1:] if not titles and _is_trade(parts) else parts
        if len(parts) > 2 and parts[0].i > 1 and parts[0].nbor(-1).lower_ == "for":
            parts = parts[1:]  # "Minister of State for Education | Ann Lee"
        given = next((at for at, part in enumerate(parts[:-1]) if load_vocabulary().gender_of(part.text) is not None), 0)
        if all(part.text in _words("nationals") or part.text in _words("before_names") for part in parts[:given]):
            parts = parts[given:]  # "Unseeded Belgian | Ann Lee"
        stop = [part for part in parts[:1] if titles and part.text == "."]  # the parser cuts "Capt." in two
        titles, parts = [*titles, *stop], parts[len(stop) :]
        of_what = _of_what(head) if parts == [head] else ""
        text = _owner_in_name(head, parts) + _joined(parts) + of_what + _number_of_name(head, time_tokens)
        titled = next((gender for gender in ("male", "female") if {title.text for title in titles} & _words(gender)), None)
        found = self._fuller(text, head, titled, is_titled=bool(titles), is_doctor=_is_of_doctor(titles))
        is_royal = any(title.lower_ in _words("titles_before_names") for title in titles)
        if is_royal and found is not None and found.first_word == text != found.last_word:
            found = None  # "Prince Edmund" is no Edmund Lacey
        if found is not None and " " not in text:
            if titled and not found.gender:
                found = self.known[found.text] = attrs.evolve(found, gender=titled)
            needless = {word.i: "" for title in titles for word in title.subtree}  # "California Governor"
            needless |= {word.i: "" for word in head.doc.tokens[parts[0].i : head.i]}  # "Hale-Reyes"
            return found, needless | {head.i: found.text}
        text = self._other_form(text) or text
        is_by_office = parts == [head] and _is_told_by_office(head)
        gender = titled or load_vocabulary().gender_of(parts[0].text) or (_gender_of_noun(head.lower_) if is_by_office else None)
        kind = "thing" if "&" in text else _kind_of(head, titles, parts, gender)
        entity = self.known.get(text) or Entity(text, kind, gender, 2 if _are_many(head, parts) else 1)
        is_called_so = kind == "thing" or is_by_office or (is_party(entity) and parts == [head])
        if is_called_so and not titles and noun is None and head.lefts and head.left_edge.lower_ == "the":
            entity = attrs.evolve(entity, article="the ")
        is_surer = entity.kind == "thing" != kind or (entity.kind == "name" and kind == "person")
        if (titles and entity.kind != "person") or is_surer:
            entity = attrs.evolve(entity, kind=kind, gender=entity.gender or gender)
        self._note(entity, head, parts)
        if len(parts) > 1 and _is_of_doctor(titles):
            self.titled.add(entity.text)
        return entity, {}

    def _note(self, entity: Entity, head: Token, parts: list[Token]) -> None:
        """Take in a name, and by which words it may be told again."""
        text = entity.text
        for short in (name for name in self.of_surname(surname_of(text)) if _is_initialled(name, text)):
            for names in self.by_word.values():
                names.discard(short)  # "A. Lee", of whom more is known now
        if text not in self.known and len(parts) > 1 and _is_told_as_kin(head):
            self.kin.add(text)
        self.known[text] = entity
        surname = _before_seat(text) or surname_of(text)
        if "&" not in text:  # "Hale & Moe" is not Moe
            self.by_surname.setdefault(surname, set()).add(text)
        if len(parts) > 1 and entity.gender is None and (entity.kind == "thing" or head.tag_ == "NNPS"):
            self.of_firms.add(parts[0].text)
        if len(parts) > 1 and entity.kind != "thing" and "&" not in text:
            words = {text.split()[0], surname, surname_of(text)}
            for word in words - self.known.keys():  # who was told of by one name keeps it
                self.by_word.setdefault(word, set()).add(text)

    def _other_form(self, text: str) -> str | None:
        """A name told before that has a middle name less or more, or no seat: "Ann Lee" after "Ann Marie Lee"."""
        told = text.split()
        for name in sorted(self.of_surname(_before_seat(text) or surname_of(text))):
            before = name.split()
            if _is_initialled(text, name):
                return name  # "A. Lee" after "Ann Lee"
            if len(before) > 1 and text.startswith(f"{name} ") and _before_seat(text):
                return name  # "Emeric Tolnay de Karsa" after "Emeric Tolnay"
            if min(len(told), len(before)) == _FEW < max(len(told), len(before)) and told[0] == before[0]:
                return name
        return None

    def of_surname(self, surname: str) -> set[str]:
        """The names told so far that end so."""
        return self.by_surname.get(surname, set())

    def has_person(self, surname: str) -> bool:
        """Whether somebody told of so far has a surname."""
        return any(self.known[name].kind == "person" for name in self.of_surname(surname) if name in self.known)

    def learn(self, entity: Entity, gender: str) -> Entity:
        """What "he" or "she" says of the one it means."""
        learned = attrs.evolve(entity, gender=gender, kind="person")
        if entity.text in self.known:
            self.known[entity.text] = learned
        return learned

    def only_one(self, gender: str) -> Entity | None:
        """The one person of a gender that was named, where nobody else named may be."""
        named = [one for one in self.known.values() if one.kind == "person" and one.gender in (gender, None)]
        return named[0] if len(named) == 1 and named[0].gender == gender else None

    def _fuller(self, word: str, head: Token, gender: str | None, *, is_titled: bool, is_doctor: bool) -> Entity | None:
        """The one fuller name that a word stands for."""
        others = (child for child in head.lefts if child.text not in word.split("-"))
        if not is_titled and any(child.dep_ in ("det", "amod", "nummod", "compound", "poss") for child in others):
            return None
        is_person = head.dep_ in NOUN_SUBJECTS and head.head.lemma_ in _words("done_by_persons")
        if not is_titled and word in self.of_firms and not is_person:
            return None
        if not is_titled and word in _words("countries"):
            return None  # "was brought to China", after "the China Cup"
        fitting = [self.known[text] for text in sorted(self.by_word.get(surname_of(word), ()))]
        fitting = [one for one in fitting if one.gender is None or gender is None or one.gender == gender]
        if len(fitting) > 1 and any(one.text in self.kin for one in fitting):
            fitting = [one for one in fitting if one.text not in self.kin]
        if len(fitting) > 1 and is_titled == is_doctor:  # of Carl Velm and Dr Ann Velm
            fitting = [one for one in fitting if (one.text in self.titled) == is_doctor]
        if head.dep_ == "pobj" and head.head.lower_ in ("of", "at", "in"):  # "died at Karsa", of Emeric Tolnay de Karsa
            fitting = [one for one in fitting if not (_before_seat(one.text) and surname_of(one.text) == word)]
        if len(fitting) != 1 or (surname_of(fitting[0].text) != surname_of(word) and fitting[0].kind != "person"):
            return None
        return fitting[0]


def _is_trade(parts: list[Token]) -> bool:
    """Whether a name's first word only says what its bearer does: "Midfielder Ann Lee"; "Carmaker Marl recalls vans"."""
    first, *name = parts
    is_opening = first.is_sent_start or first.nbor(-1).text == "#"  # that it is written large tells nothing
    if name and name[-1].text in _words("institutions"):
        return False  # "the Criminal Cases Review Commission"
    is_maker = bool(name) and first.lower_.endswith("maker") and is_opening
    return is_maker or (len(parts) > _FEW and load_vocabulary().is_person(first.lower_))


def _is_no_name(part: Token) -> bool:
    """Whether a name does not begin with a word: "east", or the mark of a heading."""
    return part.is_lower or not any(map(str.isalnum, part.text))


def _is_told_as_kin(name: Token) -> bool:
    """Whether a name stands beside what its bearer is to somebody: "her daughter Karin Lee", "his brother, Arthur Lee"."""
    nouns, place = [child for child in name.lefts if child.pos_ == "NOUN"], name
    while place.dep_ == "appos":  # "her daughter, the director Karin Lee"
        place = place.head
        nouns.append(place)
    return any(noun.lemma_ in _words("kin") for noun in nouns)


def _of_what(head: Token) -> str:
    """What belongs to the name of an institution: the " of Lund" of "Bank of Lund", "the University of Lund"."""
    of = of_after(head)
    place = None if of is None or head.text not in _words("institutions") else next(iter(of.rights), None)
    if of is None or place is None or place.i > of.i + _FEW:
        return ""
    is_name = all(word.pos_ == "PROPN" for word in head.doc.tokens[of.i + 1 : place.i + 1])
    return f" {head.doc.text_between(of.i, place.i + 1)}" if is_name else ""


def _is_of_doctor(titles: Sequence[Token]) -> bool:
    """Whether titles are told of one of a family alone: "Dr Ann Lee", not her husband; not those of offices."""
    return any(title.text in ("Dr", "Dr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Professor", "Lady", "Sir") for title in titles)


def _is_title(part: Token) -> bool:
    return part.text in _words("titles") and part.nbor().text != "-"  # not of "Pont-Saint-Loup"


def _owner_in_name(head: Token, parts: list[Token]) -> str:
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


def described(head: Token, pronouns: Mapping[int, str], time_tokens: frozenset[int]) -> Entity | None:
    """A phrase round a common noun: the judge, the company. Of "her father", where it is not known whose, the text is empty.

    A time beside the noun is not of its name: "in July | fever broke out".
    """
    kept = [child for child in head.lefts if child.dep_ in ("det", "amod", "compound", "poss", "nummod")]
    if head.dep_ in ("compound", "npadvmod", "attr") or head.lower_ == "percent":
        return None
    if any(child.lower_ in ("no", "whose", "which", "what") for child in kept) or head.lower_ in ("nobody", "nothing", "none"):
        return None
    gender = _gender_of_noun(head.lemma_)
    kind = "person" if gender or load_vocabulary().is_person(head.lemma_) or _is_couple(head) else "thing"
    if kind == "person" and _number(head) == 1 and not any(child.dep_ in ("det", "poss") for child in kept):
        return None  # "official of the tribunal"
    is_span = head.lemma_ in _words("spans") and all(child.dep_ != "compound" for child in kept)  # not "the fashion week"
    if head.lemma_ == "source" or is_span or head.left_edge.lower_ == "not":  # "not a single issue"
        return None  # "sources said they had arrested a man"
    if head.lower_ in _words("all_of_a_kind") and not kept and head.rights:
        return None  # "people | of that town": not all people
    owner = next((child for child in kept if child.tag_ == "PRP$"), None)
    if owner is not None:
        whose = owner.lower_ if owner.lower_ in ("my", "our") else pronouns.get(owner.i)
        which = [child for child in kept if kind == "thing" and _tells_which(child) and child.i not in time_tokens]
        text = " ".join([whose, *(child.text for child in which), head.text]) if whose else ""
        return Entity(text, kind, gender, _number(head))
    start = min([head.i, *(child.left_edge.i for child in head.lefts if child.dep_ not in NOUN_SUBJECTS)])
    phrase = [token for token in head.doc.tokens[start : head.i + 1] if not (token.is_space or token.i in time_tokens)]
    if phrase and phrase[0].dep_ == "det" and phrase[0].lower_ in ("a", "an"):
        text = " ".join(["the", *(token.text for token in phrase[1:])])
    else:
        text = "".join(token.text + token.whitespace_ for token in phrase).strip()
        is_plain = bool(phrase) and (phrase[0].dep_ == "det" or phrase[0].pos_ == "NUM" or _opens_plainly(phrase[0]))
        text = text[:1].lower() + text[1:] if is_plain else text
    if len(phrase) > _MOST_WORDS or any(token.is_punct for token in phrase):
        text = f"the {head.text}"
    several = _of_several(head)
    made = _made(head) if several is None else several.doc.text_between(several.left_edge.i, several.i + 1)
    if made and len(phrase) < _MOST_WORDS:
        text += f" of {made}"  # "the Lund maker of boats", "the group of traders"
    if (second := _second_of_two(head)) is not None:
        other = described(second, pronouns, time_tokens)
        return Entity(f"{text} and {other.text}" if other is not None and other.text else "", kind, gender, 2)
    return Entity(text, kind, gender, _number(head))


def _gender_of_noun(noun: str) -> str | None:
    """The gender of those whom a noun names: "the queen", "the widower"; None for one that tells none."""
    return next((gender for gender in ("male", "female") if noun in _words(f"{gender}_nouns")), None)


def _offices() -> frozenset[str]:
    """What somebody is called by his office, written large: "President"; no club is one, as a "Champion" may be."""
    return _words("titles") - {"Champion"}


def _is_told_by_who(head: Token) -> bool:
    """Whether what is told of a name says that it is a person's: "Moe, | who | had come in May, left"."""
    clauses = (child for child in head.rights if child.dep_ == "relcl" and child.left_edge.nbor(-1).text == ",")
    return any(word.lower_ == "who" for clause in clauses for word in clause.lefts)


def _is_told_by_office(head: Token) -> bool:
    """Whether a name is what somebody is, written large: "the Emperor", "the Chancellor"."""
    article = next(iter(head.lefts), None)
    is_one = head.tag_ == "NNP" and article is not None and article.lower_ == "the" and article.i == head.i - 1
    return is_one and head.text in _words("titles") and load_vocabulary().is_person(head.lower_)


def _second_of_two(head: Token) -> Token | None:
    """The noun joined to another, where these two are all: "crime and | poverty", "the driver and a | passenger"."""
    joined = [child for child in head.rights if child.dep_ == "conj"]
    if len(joined) != 1 or joined[0].pos_ != "NOUN" or head.tag_ in ("NNS", "NNPS"):
        return None
    is_with = any(child.dep_ == "cc" and child.lower_ == "and" for child in head.rights)
    return joined[0] if is_with and all(child.dep_ != "conj" for child in joined[0].rights) else None


def _tells_which(word: Token) -> bool:
    """Whether a word before a noun tells which of several is meant: "her | last | book"."""
    return word.lower_ in ("last", "only", "old", "new") or load_vocabulary().is_ordinal(word.lower_)


def _made(head: Token) -> str:
    """What a maker makes, an owner owns."""
    of = of_after(head)
    noun = None if of is None or head.lemma_ not in _words("makers") else next(iter(of.rights), None)
    is_short = noun is not None and noun.right_edge is noun and noun.i - noun.left_edge.i < _FEW
    return noun.doc.text_between(noun.left_edge.i, noun.i + 1) if noun is not None and is_short else ""


def _opens_plainly(first: Token) -> bool:
    """Whether a word has its capital only from the start of its sentence."""
    return first.is_sent_start and first.pos_ in ("NOUN", "ADV", "ADP", "ADJ", "VERB")


def _parts_at(child: Token, depth: int = 0) -> list[Token]:
    """The parts of a name at a word before its last: Jean and Baptiste of "Jean-Baptiste Mattei", the "de" of "Yvo de Boer"."""
    if child.lower_ in _words("particles") and child.i > 0 and child.nbor(-1).pos_ == "PROPN" and child.nbor().pos_ == "PROPN":
        return [child]
    joined = [word for word in child.rights if word.dep_ == "cc" or (word.dep_ == "conj" and word.pos_ == "PROPN")]
    if child.dep_ == "nmod" and child.pos_ == "PROPN" and [word.i - child.i for word in joined] == [1, 2]:
        return [child, *joined]  # "Food and Drug Administration"
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
    inner = [part for below in lefts for part in _parts_at(below, depth + 1)]  # "Lorne Valley | Tramway"
    return [first, child] if is_half else [*inner, child]


def _joined(parts: list[Token]) -> str:
    """A name as it is written: "Ann Lee", "Rolls-Royce"."""
    text = str(parts[0].text)
    for before, part in itertools.pairwise(parts):
        mark = before.nbor(1).text if before.i + 2 == part.i else ""
        text += {"-": "-", "&": " & ", "+": " + "}.get(mark, " ") + part.text
    return text


def _number_of_name(head: Token, time_tokens: frozenset[int]) -> str:
    """The number that ends the name of a ship or a probe: the " 2" of "Halcyon 2"."""
    after = next((child for child in head.rights if child.i == head.i + 1), None)
    is_number = (
        after is not None and after.is_digit and len(after.text) < _FEW and after.i not in time_tokens and not after.rights
    )
    return f" {after.text}" if after is not None and is_number and after.dep_ in ("nummod", "appos", "npadvmod") else ""


def surname_of(name: str) -> str:
    """The last word of a name, without its article: Sadr of "Musa al-Sadr"."""
    return re.sub(r"^(?:al|el)-(?=[A-Z])", "", name.rsplit(maxsplit=1)[-1], flags=re.IGNORECASE)


def _is_initialled(short: str, full: str) -> bool:
    """Whether a name is another with its first name cut to a letter: "A. Lee" of "Ann Lee"."""
    first, given = short.split(maxsplit=1)[0].rstrip("."), full.split(maxsplit=1)[0].rstrip(".")
    is_cut = len(first) == 1 < len(given) and given.startswith(first)
    return is_cut and len(short.split()) == _FEW and surname_of(short) == surname_of(full)


def _before_seat(name: str) -> str:
    """The surname that stands before somebody's seat: Tolnay of "Emeric Tolnay de Karsa"; none of "Juan Carlos de Gaulle"."""
    words = name.split()
    seats = (at for at, word in enumerate(words[:-1]) if at > 1 and word in _words("particles"))
    return next((words[at - 1] for at in seats if load_vocabulary().gender_of(words[at - 1]) is None), "")


def _is_office_of(head: Token) -> bool:
    """Whether a name hangs on an office as if it were its place: "Governor of the state of California Ann Lee"."""
    while head.dep_ == "pobj" and head.head.lower_ == "of" and head.head.head != head:
        head = head.head.head
        if head.text in _words("titles"):
            return True
    return False


def is_institution(entity: Entity) -> bool:
    """Whether what is named has a common noun alone for its name: "the Treaty", "the Council"."""
    is_kind = len(entity.words) == 1 and entity.first_word in _words("institutions")
    return entity.is_named and is_kind and entity.first_word not in _words("clubs")  # "Rovers lost"


def is_party(entity: Entity) -> bool:
    """Whether somebody is told by what he is before a court: "the Claimant"."""
    return entity.text.lower() in _words("parties")


def is_inside_name(token: Token) -> bool:
    is_part = token.dep_ == "compound" or (token.dep_ == "nmod" and token.pos_ == "PROPN" == token.head.pos_)
    return is_part and token.head.i > token.i


def _kind_of(head: Token, titles: list[Token], parts: list[Token], gender: str | None) -> str:
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
    if len(parts) == 1 and _is_told_by_office(head):
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
    if is_of_place and not _is_office_of(head):
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
    """Whether a single name stands behind what its bearer does: "the agitator Clodius"; not "the carmaker Marl"."""
    trade = name.nbor(-1) if name.i else name
    is_beside = trade.pos_ == "NOUN" and trade.lemma_ not in _words("persons_or_firms") and not trade.lower_.endswith("maker")
    return is_beside and load_vocabulary().is_person(trade.lemma_) and trade.i > 0 and trade.nbor(-1).lower_ == "the"


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


def _are_many(head: Token, parts: list[Token]) -> bool:
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


def _number(head: Token) -> int:
    told = next((child.i for child in head.rights if child.dep_ == "relcl"), len(head.doc))
    listed = (child for child in head.children if child.dep_ == "conj")
    joined = any(child.i < told or child.pos_ == head.pos_ for child in listed)  # not "the book she wrote, Ice and Fire"
    is_many = head.tag_ in ("NNS", "NNPS") and head.lower_ not in _words("one_or_many")
    return 2 if joined or is_many or _is_couple(head) or _of_several(head) is not None else 1


def _is_couple(noun: Token) -> bool:
    """Whether two persons are told of in one word: "the | couple | were in Lund"."""
    return noun.lower_ == "couple" and noun.dep_ in NOUN_SUBJECTS


def _of_several(head: Token) -> Token | None:
    """The several that a noun counts: "a group | of traders"."""
    of = of_after(head) if head.lower_ in ("group", "band", "handful", "party") else None
    noun = None if of is None else next(iter(of.rights), None)
    return noun if noun is not None and noun.tag_ == "NNS" and load_vocabulary().is_person(noun.lemma_) else None


def whose(name: str) -> str:
    """A name, or a phrase, as an owner: "Marl's", but "Marl Foods'"."""
    return f"{name}'" if name.endswith("s") else f"{name}'s"
