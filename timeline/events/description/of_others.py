"""Clauses whose subject is another's: "a customer, whose mother died", "guards, some of whom left"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.description.complements import complement
from timeline.events.description.context import Context
from timeline.events.description.copula import copula
from timeline.events.description.phrases import noun_phrase
from timeline.events.description.rendering import capital, has_open_comma, render, uncapital
from timeline.events.description.verb_words import verb_words
from timeline.events.grammar.antecedents import find_antecedent
from timeline.events.grammar.subjects import find_subject
from timeline.events.reference.entity import whose
from timeline.events.vocabulary import load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_MANY = ("all", "both", "few", "many", "most", "neither", "none", "several", "some", "two", "three")
_OF_OTHERS = ("whose", "whom", "which")
_MOST_WORDS = 20  # of what follows the verb


def told_by_owner(verb: Token, head: list[Token], within: Context) -> str | None:
    """A clause whose subject is told by whose it is, or of how many it is some; None for other clauses."""
    subject = find_subject(verb) if any(token.lower_ in _OF_OTHERS for token in head) else None
    if subject is not None and any(_is_of_others(token, subject) for token in head):
        before = (token for token in reversed(verb.doc.tokens[verb.sent.start : head[0].i]) if token.pos_ in ("NOUN", "PROPN"))
        over = (
            subject.head if verb.dep_ == "acl" and subject.head.dep_ == "relcl" else verb
        )  # "whose report, published in May, led"
        owners = [over.head] if over.dep_ == "relcl" else list(before)
        persons = (one for one in owners if load_vocabulary().is_person(one.lemma_))  # "men of Lund served, nine of whom died"
        are_many = head[0].lower_ in _MANY and any(token.lower_ == "which" for token in head)
        if are_many:  # "made two approaches, at 575p and at 610p, both of which were turned down"
            owners = [one for one in owners if one.tag_ in ("NNS", "NNPS") and not one.text[0].isdigit()] or owners
        is_whom = any(token.lower_ == "whom" for token in head)
        owner = (next(persons, None) if is_whom else None) or next(iter(owners), None)
        if owner is not None:
            return _of_whose(verb, find_antecedent(owner, over), head, within)
    among = next((child for child in verb.lefts if child.lower_ == "among"), None)
    if verb.dep_ == "relcl" and among is not None and any(one.lower_ == "whom" for one in among.rights) and head[-1].tag_ == "CD":
        many = uncapital(render(noun_phrase(verb.head, within, verb), within), verb.head.left_edge)
        after = [token for child in verb.children if child.i > verb.i for token in complement(child, within)]
        return f"{render(head, within)} of the {many} {render([*verb_words(verb, within), *after[:_MOST_WORDS]], within)}"
    if verb.dep_ == "relcl" and (owned := _with_owner(head, verb.head, within)) is not None:
        after = [token for child in verb.children if child.i > verb.i for token in complement(child, within)]
        return capital(f"{owned} {render([*verb_words(verb, within), *after[:_MOST_WORDS]], within, told=owned)}")
    return None


def _is_of_others(token: Token, subject: Token) -> bool:
    """Whether a subject is told by whose it is: "whose mother", "some of whom", "the strongest of which"."""
    if token.lower_ == "whose":
        return subject in (token.head, token.head.head if token.head.dep_ == "compound" else None)
    is_part = token.dep_ == "pobj" and token.head.lower_ == "of" and token.head.head == subject
    return is_part and token.lower_ in ("whom", "which")


def _with_owner(head: list[Token], owner: Token, within: Context) -> str | None:
    """ "Two of whose members", with whose they are: "two of the club's members"; None for other phrases."""
    at = next((at for at, token in enumerate(head) if token.lower_ == "whose" and at and head[at - 1].lower_ == "of"), None)
    if at is None or not owner.text:
        return None
    whole = render([child for child in owner.children if child.dep_ == "compound" and child.i < owner.i] + [owner], within)
    name = whole if owner.pos_ == "PROPN" else f"the {owner.text}"
    return f"{render(head[:at], within)} {whose(name)} {render(head[at + 1 :], within)}"


def _named_beside(noun: Token) -> Token:
    """The name beside who holds an office, which can be an owner's alone: "the minister, Bo | Penn |, whose brother left"."""
    names = (child for child in noun.rights if child.dep_ == "appos" and child.pos_ == "PROPN")
    name = next(names, None) if load_vocabulary().is_person(noun.lemma_) else None
    return noun if name is None or any(child.dep_ in ("conj", "appos") for child in name.rights) else name


def _is_long(phrase: Token) -> bool:
    return phrase.lower_ in ("into", "on") and bool(phrase.rights)


def _of_whose(verb: Token, antecedent: Token, head: list[Token], within: Context) -> str:
    """ "A customer, whose mother died": the customer's mother died; "guards, some of whom died": some of the guards."""
    owner = render(noun_phrase(_named_beside(antecedent), within, verb), within)
    owned = render((token for token in head if token.lower_ not in _OF_OTHERS), within)
    rest = [token for child in verb.children if child.i > verb.i for token in complement(child, within)]
    if all(token.lower_ != "whose" for token in head):  # "MPs, some of whom": some of the MPs
        is_open = antecedent.tag_ == "NNS" and not any(child.dep_ in ("det", "poss") for child in antecedent.lefts)
        owner = uncapital(owner, antecedent.left_edge)
        owned, owner = f"the {owner}" if is_open else owner, owned
    else:
        is_of_another = antecedent is not verb.head and antecedent.pos_ == "NOUN" and any(map(_is_long, antecedent.rights))
        owner = whose(f"the {antecedent.text}" if is_of_another else owner)  # "an inquiry into the fire, whose report"
    comma, group = "," if has_open_comma(head, verb) else "", verb_words(verb, within)
    be = (
        copula(verb, find_subject(verb), group, within) if verb.dep_ == "acl" else ""
    )  # "whose report, | published in May, urged it"
    told = f"{be} {render([*group, *rest[:_MOST_WORDS]], within, told=owner)}".strip()
    return capital(f"{owner} {owned}{comma} {told}")
