"""Who, what and where of an event, and a summary: a clause a reader would write from the sentence."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import attrs

from timeline.events.reference import Referents
from timeline.events.verbs import auxiliaries
from timeline.events.vocabulary import load_vocabulary

if TYPE_CHECKING:
    from spacy.tokens import Token

_MOST_WORDS = 20  # of a summary: what a person reads in one glance
_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "expl")
_CLAUSES = ("relcl", "acl", "appos", "advcl", "parataxis", "ccomp", "meta", "dep")
_PLACE_WORDS = ("in", "at", "near", "outside", "inside", "on", "to", "from", "into", "over", "across", "toward", "towards")


def _words(name: str) -> frozenset[str]:
    return load_vocabulary().words("description", name)


@attrs.frozen
class Description:
    """What a reader would say of an event; None where the sentence does not tell."""

    who: str | None
    what: str | None
    where: str | None
    summary: str


@attrs.frozen(eq=False)
class Context:
    """What the text around an event gives its description: which words are left to the date, and whom words mean."""

    times: frozenset[int]
    referents: Referents

    def word(self, token: Token, told: str) -> str:
        """What to write for a token after what is told; "" for nothing."""
        meant = self.referents.names.get(token.i)
        if meant is None and (token.tag_ != "PRP$" or not told):  # "her father left"; but "she left her father"
            meant = self.referents.pronouns.get(token.i)
        known = meant and meant.removesuffix("'s").split()[-1].lower() in told.lower()
        return token.text if meant is None or known else meant


def describe(token: Token, within: Context) -> Description:
    """Describe the event that a token names; words at the places of its times are left to the date."""
    if token.pos_ in ("VERB", "AUX"):
        return _describe_verb(token, within)
    if token.pos_ == "ADJ":  # "the book is due": the adjective with its verb
        return _describe_verb(token.head, within)
    return _describe_noun(token, within)


# Verbs ----------------------------------------------------------------------------------------------------------------


def _describe_verb(verb: Token, within: Context) -> Description:
    subject = find_subject(verb) or _noun_at_left(verb)
    if subject is not None and subject.i in within.times:
        subject = None
    passive = _is_passive(verb)
    agent = _agent(verb)
    object_ = _object(verb)
    subject_text = None if subject is None else render(_noun_phrase(subject, within, verb), within)
    return Description(
        who=_text(agent, within) if passive else subject_text,
        what=subject_text if passive else _text(object_, within),
        where=_place(verb, within),
        summary=_summary(verb, subject, object_, within),
    )


def _noun_at_left(verb: Token) -> Token | None:
    """The noun before a finite verb that the parser gave no subject: "In the 1980s sensors made scales obsolete"."""
    if verb.tag_ not in ("VBD", "VBZ", "VBP") or verb.i == verb.sent.start:
        return None
    place = verb.nbor(-1)
    while place.pos_ in ("ADV", "AUX") and place.i > verb.sent.start:
        place = place.nbor(-1)
    return place if place.pos_ in ("NOUN", "PROPN", "PRON") else None


def _is_passive(verb: Token) -> bool:
    return any(child.dep_ in ("nsubjpass", "auxpass") for child in verb.children) or (
        verb.tag_ == "VBN" and (verb.dep_ == "acl" or any(helper.dep_ == "auxpass" for helper in auxiliaries(verb)))
    )


def find_subject(verb: Token) -> Token | None:
    """A verb's subject: its own, its antecedent's, or by control that of the verb it stands under."""
    own = next((child for child in reversed(list(verb.children)) if child.dep_ in _SUBJECTS), None)
    if own is not None and not (verb.dep_ == "relcl" and own.lower_ in _words("relatives")):
        return own
    head = verb.head
    if head == verb:
        return own
    if verb.dep_ in ("relcl", "acl") and head.pos_ in ("NOUN", "PROPN", "PRON", "NUM"):
        return _antecedent(head, verb) if verb.tag_ != "VB" else _controller(head.head)
    if own is not None:
        return own
    if verb.dep_ == "xcomp":
        return find_subject(head.head if head.pos_ == "ADJ" else head)
    if verb.dep_ in ("conj", "advcl", "ccomp", "dep"):
        return find_subject(head) if head.pos_ in ("VERB", "AUX") else None
    if verb.dep_ == "pcomp" and head.pos_ == "ADP":
        return _controller(head.head)
    return None


def _antecedent(noun: Token, verb: Token) -> Token:
    """What a relative clause is about: of "the library in Halifax, which opened", the library; of an apposition, its head."""
    if noun.dep_ == "appos" and noun.head.pos_ in ("NOUN", "PROPN"):
        return noun.head
    over = noun.head.head if noun.dep_ == "pobj" and noun.head.pos_ == "ADP" else noun
    if over == noun or over.pos_ not in ("NOUN", "PROPN"):
        return noun
    finite = next((word.lower_ for word in (*auxiliaries(verb), verb) if word.lower_ in _NUMBERED), None)
    plural, over_plural = noun.tag_ in ("NNS", "NNPS"), over.tag_ in ("NNS", "NNPS")
    disagrees = finite is not None and plural != over_plural and plural != _NUMBERED[finite]
    return over if disagrees or noun.head.lower_ in ("in", "at") else noun


_NUMBERED = {"was": False, "is": False, "has": False, "were": True, "are": True, "have": True}


def _controller(head: Token) -> Token | None:
    """The subject of the nearest verb above."""
    for place in (head, *head.ancestors):
        if place.pos_ in ("VERB", "AUX"):
            return find_subject(place)
    return None


def _object(verb: Token) -> Token | None:
    own = next((child for child in verb.children if child.dep_ in ("dobj", "obj", "attr", "oprd")), None)
    subjects = [child for child in verb.children if child.dep_ in _SUBJECTS]
    if own is None and len(subjects) > 1:  # "the barrels Russia pumped": the nearer one is the subject
        return subjects[0]
    if own is not None and own.lower_ in _words("relatives"):
        if verb.dep_ == "relcl":
            return verb.head
        if verb.dep_ == "ccomp" and verb.head.dep_ == "relcl":  # "the oil that it claimed it produced"
            return verb.head.head
    if own is None and verb.dep_ == "relcl" and not _subject_is_relative(verb) and not _has_relative_preposition(verb):
        return None if any(child.dep_ == "ccomp" for child in verb.children) else verb.head
    if own is None and verb.dep_ == "ccomp" and verb.head.dep_ == "relcl" and not _subject_is_relative(verb.head):
        return verb.head.head if not any(child.dep_ in ("xcomp", "ccomp", "acomp") for child in verb.children) else None
    return own


def _subject_is_relative(verb: Token) -> bool:
    return any(child.dep_ in _SUBJECTS and child.lower_ in _words("relatives") for child in verb.children)


def _has_relative_preposition(verb: Token) -> bool:
    return any(token.lower_ in ("which", "where", "when", "whom", "whose") for token in verb.subtree if token.i < verb.i)


def _agent(verb: Token) -> Token | None:
    by = next((child for child in verb.children if child.dep_ == "agent"), None)
    return None if by is None else next((child for child in by.children if child.dep_ == "pobj"), None)


def _place(verb: Token, within: Context) -> str | None:
    for child in verb.children:
        if child.dep_ == "prep" and child.lower_ in _PLACE_WORDS:
            noun = next((inner for inner in child.children if inner.dep_ == "pobj"), None)
            if (
                noun is not None
                and noun.i not in within.times
                and noun.pos_ in ("PROPN", "NOUN")
                and (noun.pos_ == "PROPN" or child.lower_ in ("in", "at", "near", "outside", "inside"))
            ):
                return render(_noun_phrase(noun, within), within)
    return None


def _text(token: Token | None, within: Context) -> str | None:
    return None if token is None or token.i in within.times else render(_noun_phrase(token, within), within)


# Summary --------------------------------------------------------------------------------------------------------------


def _summary(verb: Token, subject: Token | None, object_: Token | None, within: Context) -> str:
    """Subject, verb group, object, then as much of the rest as a clause of some twenty words holds."""
    head = [] if subject is None else _noun_phrase(subject, within, verb)
    if any(token.lower_ == "whose" for token in head) and verb.dep_ == "relcl":
        return _summary_of_whose(verb, head, within)
    group = _verb_words(verb, within)
    parts: list[list[Token]] = []
    if object_ is not None and object_.i not in within.times and (object_.head != verb or object_.dep_ in _SUBJECTS):
        parts.append(_noun_phrase(object_, within, verb))
    complements = (_complement(child, within) for child in verb.children if child.i > verb.i)
    parts.extend(part for part in complements if part)
    count = len(head) + len(group)
    chosen: list[Token] = []
    for index, part in enumerate(parts):
        if count + len(part) > _MOST_WORDS and (chosen or len(part) > _MOST_WORDS):
            if index == 0:
                chosen.extend(_without_loose_ends(part[: max(_MOST_WORDS - count, 0)]))
            break
        chosen.extend(part)
        count += len(part)
    copula = ""
    if verb.tag_ == "VBN" and verb.dep_ == "acl" and subject is not None:  # "a study published in May"
        copula = "were" if subject.tag_ in ("NNS", "NNPS") else "was"
    text = render(_before_verb(head), within)
    text = " ".join(filter(None, (text, copula, render(group, within, told=text))))
    return _capital(" ".join(filter(None, (text, render(chosen, within, told=text)))))


def _summary_of_whose(verb: Token, head: list[Token], within: Context) -> str:
    """ "A customer, whose mother died": the customer's mother died."""
    owner = render(_noun_phrase(_antecedent(verb.head, verb), within, verb), within)
    owned = render((token for token in head if token.lower_ != "whose"), within)
    rest = [token for child in verb.children if child.i > verb.i for token in _complement(child, within)]
    return _capital(f"{owner}'s {owned} {render([*_verb_words(verb, within), *rest[:_MOST_WORDS]], within, told=owner)}")


def _before_verb(tokens: list[Token]) -> list[Token]:
    return tokens[: _MOST_WORDS - 4]


def _verb_words(verb: Token, within: Context) -> list[Token]:
    """The verb with its auxiliaries, negation, particles and the adverbs just before it."""
    words = [helper for helper in auxiliaries(verb) if not (helper.tag_ == "TO" and helper.head != verb)]
    if verb.dep_ == "xcomp":  # "output began to increase", "asked him to sign", "is due to reopen"
        words.extend(_governing_words(verb.head, within))
    words.extend(child for child in verb.children if child.i not in within.times and _belongs_to_verb(child))
    return sorted({word.i: word for word in (*words, verb)}.values(), key=lambda word: word.i)


def _belongs_to_verb(child: Token) -> bool:
    return child.dep_ in ("neg", "prt") or (child.dep_ == "advmod" and child.i < child.head.i and _is_plain_adverb(child))


def _governing_words(head: Token, within: Context) -> list[Token]:
    """The words of the verb or adjective that an infinitive stands under."""
    if head.pos_ == "ADJ":
        return [head, *(_verb_words(head.head, within) if head.head.pos_ == "AUX" else [])]
    if head.pos_ == "AUX":
        return _verb_words(head, within)
    if head.pos_ != "VERB":
        return []
    object_ = next((child for child in head.children if child.dep_ == "dobj" and child.i not in within.times), None)
    return _verb_words(head, within) + ([] if object_ is None else _noun_phrase(object_, within))


def _is_plain_adverb(child: Token) -> bool:
    return child.lower_ not in _words("link_adverbs") and child.n_lefts + child.n_rights == 0 and child.i == child.head.i - 1


def _complement(child: Token, within: Context) -> list[Token]:
    if child.i in within.times or _is_time_phrase(child, within):
        return []
    if child.lower_ == "according":
        return []
    match child.dep_:
        case "npadvmod" | "nummod":  # "fell 18 percent"
            return _noun_phrase(child, within)
        case "advmod" if child.i == child.head.i + 1 and child.lower_ not in _words("link_adverbs"):  # "went well"
            return _noun_phrase(child, within)
        case "dobj" | "obj" | "attr" | "oprd" | "dative" | "acomp" | "agent" | "prep":
            return [] if child.lower_ in _words("relatives") else _noun_phrase(child, within)
        case "xcomp":
            return _noun_phrase(child, within)
        case "advmod" if child.lower_ in _words("directions") or any(inner.dep_ == "prep" for inner in child.children):
            return _noun_phrase(child, within)
        case "ccomp":
            return _clause(child, within)
        case "advcl" if child.tag_ == "VBG" and not any(inner.dep_ == "mark" for inner in child.children):
            clause = _noun_phrase(child, within)
            comma = clause[0].nbor(-1) if clause and clause[0].i > 0 else None
            return [comma, *clause] if comma is not None and comma.text == "," else clause
        case _:
            return []


def _clause(verb: Token, within: Context) -> list[Token]:
    length = verb.right_edge.i - verb.left_edge.i
    return _noun_phrase(verb, within) if length < _MOST_WORDS // 2 else []


def _is_time_phrase(token: Token, within: Context) -> bool:
    """A preposition with nothing under it but a time."""
    if token.dep_ not in ("prep", "advmod", "npadvmod", "pcomp", "agent"):
        return False
    nouns = [inner for inner in token.children if inner.dep_ in ("pobj", "pcomp", "prep")]
    return bool(nouns) and all(inner.i in within.times or _is_time_phrase(inner, within) for inner in nouns)


def _noun_phrase(root: Token, within: Context, verb: Token | None = None) -> list[Token]:
    """A token with what belongs to it closely: no relative clauses, asides, within, or the verb it is described for."""
    kept = []
    stack = [root]
    while stack:
        token = stack.pop()
        kept.append(token)
        for child in token.children:
            if child == verb or child.i in within.times or child.dep_ in _CLAUSES or _is_time_phrase(child, within):
                continue
            if child.dep_ == "punct" and not _joins(child):
                continue
            if child.dep_ in ("conj", "cc") and verb is not None and child.pos_ in ("VERB", "AUX"):
                continue
            if (
                child.dep_ in ("preconj", "mark", "advmod")
                and token == root
                and child.i < root.i
                and child.lower_ in _words("link_adverbs")
            ):
                continue
            stack.append(child)
    return _without_loose_ends(sorted(kept, key=lambda token: token.i))


def _joins(mark: Token) -> bool:
    """Whether a mark stands inside a phrase: a hyphen, a quote, the comma of a list."""
    return mark.text in ("-", "–", "$", "%", "'", "’") or (mark.text == "," and _is_in_list(mark)) or mark.tag_ == "HYPH"


def _is_in_list(comma: Token) -> bool:
    return any(child.dep_ == "conj" and child.i > comma.i for child in comma.head.children)


def _without_loose_ends(tokens: list[Token]) -> list[Token]:
    while tokens and (
        tokens[-1].is_punct or tokens[-1].dep_ in ("cc", "mark") or (len(tokens) > 1 and tokens[-1].tag_ in ("IN", "TO", "DT"))
    ):
        tokens = tokens[:-1]
    while tokens and (tokens[0].is_punct or tokens[0].dep_ == "cc"):
        tokens = tokens[1:]
    return tokens


def render(tokens: Iterable[Token], within: Context, told: str = "") -> str:
    """Tokens as text: their own white space where they stand together, one space where something was left out.

    Short names and pronouns become what they mean, the first time: not where that is `told` already.
    """
    out: list[str] = []
    previous: Token | None = None
    for token in tokens:
        text = within.word(token, told + "".join(out))
        if token.is_space or not text:
            continue
        if previous is not None:
            glued = token.i == previous.i + 1 and not previous.whitespace_
            out.append("" if glued or token.lower_ in ("'s", "’s", ",", "n't", "n’t") else " ")
        out.append(text)
        previous = token
    return "".join(out).strip(" ,;:")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


# Nouns ----------------------------------------------------------------------------------------------------------------


def _describe_noun(noun: Token, within: Context) -> Description:
    owner = next((child for child in noun.children if child.dep_ == "poss"), None)
    by = _prepositional(noun, ("by",))
    of = _prepositional(noun, ("of", "on", "against", "with", "for"))
    place = _prepositional(noun, ("in", "at", "near", "outside"))
    actor = owner if owner is not None else by
    where = _text(place, within)
    return Description(
        who=None if actor is None else _as_owner(actor, within),
        what=_text(of, within),
        where=where,
        summary=_capital(render(_noun_phrase(noun, within)[:_MOST_WORDS], within)),
    )


def _as_owner(actor: Token, within: Context) -> str:
    """The one whose act a noun names: "the army" of "the army's attack", "Ann Lee" of "her attack"."""
    text = render((token for token in _noun_phrase(actor, within) if token.tag_ != "POS"), within)
    return text.removesuffix("'s") if actor.tag_ == "PRP$" else text


def _prepositional(noun: Token, words: tuple[str, ...]) -> Token | None:
    for child in noun.children:
        if child.dep_ == "prep" and child.lower_ in words:
            return next((inner for inner in child.children if inner.dep_ == "pobj"), None)
    return None
