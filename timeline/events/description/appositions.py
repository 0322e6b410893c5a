"""What stands beside a noun, of the same thing: which of it is told with the noun, and which only says again what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.description.context import BRACKETS
from timeline.events.grammar.misparses import linked_verb
from timeline.events.parsing.arcs import NOUN_SUBJECTS
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_LONGEST_NAME = 6  # words of a name that is told with what it names
_MANY = 3  # of a list
_words = lists("description")


def is_kept(apposition: Token) -> bool:
    """Whether what stands beside a noun is told with it: "the coach | Ann Lee |", "a former engineer, | Ann Lee |, left"."""
    kinds = (_is_close, names_head, _is_measured, is_listed, _goes_on_after_aside)
    return apposition.lower_ == "each" or any(is_such(apposition) for is_such in kinds)


def _is_close(apposition: Token) -> bool:
    """Whether a name stands after what it names, with nothing between: "the coach Ann Lee", "the envoy Adnan al-Lami"."""
    if apposition.pos_ != "PROPN" or apposition.left_edge.i <= apposition.head.i:
        return False
    before = apposition.left_edge.nbor(-1)
    if before.is_quote and before.nbor(-1).text == "," and _is_title(apposition):
        return True
    if any(child.dep_ == "neg" for child in apposition.lefts):
        return True  # "for a small Europe, not the Europe we need"
    if any(mark.text == "," for mark in apposition.doc.tokens[apposition.head.i : before.i]):
        return False  # "Ann Lee, head of the firm Moe"
    if before.is_quote and before.i - 1 == apposition.head.i:  # 'the name "Ann Lee"'
        return True
    if before.dep_ == "appos" and before.head == apposition.head:  # the parser took a name apart
        return _is_close(before)
    return not before.is_punct or (before.text == "-" and not before.whitespace_)


def _is_title(apposition: Token) -> bool:
    """Whether a name between quotation marks is the title of a work: 'her second book, "The Mill", was lost'."""
    noun, words = apposition.head, apposition.doc.tokens[apposition.left_edge.i : apposition.i + 1]
    is_work = noun.lemma_ in load_vocabulary().words("factuality", "works") and noun.dep_ in NOUN_SUBJECTS
    return is_work and apposition.i < noun.head.i and len(words) < _LONGEST_NAME


def names_head(apposition: Token) -> bool:
    """Whether a name between commas tells who it is that is told of: "a former engineer, Ann Lee, left"."""
    noun = apposition.head
    first = noun.head if noun.dep_ == "conj" and noun.head.pos_ in ("NOUN", "PROPN") else noun
    is_last = first.dep_ in ("pobj", "dobj")  # "was succeeded by his assistant, Carl Moe", "by Ann Lee and her brother, Karl Lee"
    is_subject = noun.dep_ in ("nsubj", "nsubjpass", "ROOT") or (noun.dep_ == "pobj" and linked_verb(noun.head) is not None)
    is_one_of = noun.lower_ == "one" or load_vocabulary().is_ordinal(noun.lower_)  # "and a third, Ann Lee, left"
    is_name = _is_name(apposition) and (is_subject or is_last) and (noun.pos_ == "NOUN" or is_one_of)
    is_one = any(child.dep_ == "poss" or child.lower_ in ("a", "an", "another") for child in noun.lefts)
    is_new = apposition.left_edge.lower_ == "the" or _has_first_name(apposition) or _tells_name(apposition)
    is_one = is_one or (noun.left_edge.lower_ == "the" and (_is_named(noun) or is_new))
    is_one = is_one or (noun.tag_ == "NN" and all(child.dep_ != "det" for child in noun.lefts))  # "top bank, Marl Trust, led"
    is_one = is_one or (noun.lower_ == "one" and apposition.left_edge.i - noun.i <= _MANY + 1)  # "one of them, Ann Lee, left"
    is_odd = (
        is_last
        and load_vocabulary().is_person(noun.lemma_)
        and apposition.text in load_vocabulary().words("reference", "countries")
    )
    if not is_name or not is_one or is_odd or apposition.left_edge.i <= noun.i:
        return False
    start, end = _first_of_name(apposition).i, _end_of_name(apposition)
    is_behind = is_subject and noun.head.i < noun.i  # '"It is safe," said the director, Ann Lee.'
    ends = (",", ".", ";") if is_last or is_behind else (",",)
    is_between = apposition.left_edge.nbor(-1).text == "," and all(
        mark.text in ends for mark in noun.doc.tokens[end + 1 : end + 2]
    )
    return is_between and end - start < _LONGEST_NAME


def _is_name(apposition: Token) -> bool:
    """Whether what stands beside a noun is a name: "Ann Lee", "the former director Ann Lee"."""
    is_titled = load_vocabulary().is_person(apposition.lemma_) and any(
        child.dep_ == "appos" and _is_close(child) for child in apposition.rights
    )
    is_spelt = apposition.text.istitle() and any(child.lower_ in ("of", "for") for child in apposition.rights)
    is_spelt = is_spelt or _tells_name(apposition)
    return apposition.pos_ == "PROPN" or is_titled or is_spelt  # "a charity, Friends of the Alder, sued"


def _has_first_name(name: Token) -> bool:
    """Whether a name has two words or more, as those of persons: "the ringleader, | Hugh Tolland |, was hanged"."""
    words = name.doc.tokens[name.left_edge.i : name.i + 1]
    return len(words) > 1 and all(word.tag_ == "NNP" for word in words)


def _tells_name(apposition: Token) -> bool:
    """Whether a noun tells its name with it: "the leader, a | lawyer called John Ball"."""
    named = (child for child in apposition.rights if child.dep_ == "acl" and child.lower_ in ("named", "called"))
    return any(name.pos_ == "PROPN" for participle in named for name in participle.rights)


def _first_of_name(name: Token) -> Token:
    """Where a name starts, after an age: "22-year-old | Jonas Feldt"."""
    ages = [child for child in name.lefts if child.lower_ == "old" and child.dep_ == "amod"]
    return ages[-1].nbor() if ages else name.left_edge


def _end_of_name(name: Token) -> int:
    """The place of a name's last word, without what is told of it: "Ann Lee | , whom he met", "Ann Lee | , a clerk,"."""
    told = (child for child in name.rights if child.dep_ == "relcl" or (child.dep_ == "appos" and child.pos_ == "NOUN"))
    clause = next((child for child in told if child.left_edge.nbor(-1).text == "," or child.dep_ == "relcl"), None)
    last = name.right_edge if clause is None else clause.left_edge.nbor(-1)
    return last.i - last.is_punct


def _is_named(noun: Token) -> bool:
    """Whether what a noun tells of mostly has a name: a person, a body, a town."""
    words = load_vocabulary()
    kinds = words.words("reference", "kinds_of_company") | words.words("reference", "told_by_kind")
    return words.is_person(noun.lemma_) or words.is_body(noun.lemma_) or noun.lower_ in kinds or noun.lower_ in _words("namable")


def _goes_on_after_aside(apposition: Token) -> bool:
    """Whether a name goes on after brackets: "the Marl Corporation (MC) Harbour Works"."""
    if apposition.left_edge.i <= apposition.head.i:
        return False
    outside = (token for token in apposition.subtree if not {token.text, token.nbor(-1).text} & BRACKETS.keys())
    first = next((token for token in outside if token.text not in BRACKETS.values()), apposition)
    return first.nbor(-1).text in BRACKETS.values() and first.pos_ == "PROPN" and apposition.head.pos_ == "PROPN"


def _is_measured(apposition: Token) -> bool:
    """Whether a direction stands beside a distance: "75 miles northwest of the city"."""
    return bool(apposition.head.pos_ == "NOUN" and apposition.lower_.startswith(("north", "south", "east", "west")))


def is_listed(apposition: Token) -> bool:
    """Whether a noun only seems to stand beside another: "the ministry, the army and the police have left"."""
    noun, verb = apposition.head, apposition.head.head
    last, many = apposition, 1
    while (joined := next((child for child in last.rights if child.dep_ == "conj"), None)) is not None and many < _MANY:
        last, many = joined, many + 1
    is_joined = any(child.dep_ == "cc" for child in apposition.children)
    if many >= _MANY and noun.dep_ in NOUN_SUBJECTS and apposition.left_edge.nbor(-1).text == ",":
        return True  # "milk, rice, oil and salt will be tested"
    is_plural = any(word.lower_ in ("have", "are", "were") for word in (verb, *verb.children))
    return bool(is_joined and is_plural and noun.dep_ in NOUN_SUBJECTS and noun.tag_ in ("NN", "NNP"))
