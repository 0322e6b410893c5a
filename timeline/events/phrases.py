"""Phrases and clauses as text: what belongs to a word closely, without what is told elsewhere, in some twenty words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import attrs

from timeline.events.factuality import is_avoided
from timeline.events.reference import Referents
from timeline.events.roles import SUBJECTS, find_antecedent, find_object, find_subject
from timeline.events.verbs import auxiliaries
from timeline.events.vocabulary import load_vocabulary

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

MOST_WORDS = 20  # of a summary: what a person reads in one glance
_LEAST_WORDS = 6  # of the clause that tells what was said
_CORE = ("dobj", "dative", "prt", "oprd")  # what a verb cannot be told without
_ENDS = ' ,.;:!?"“”'
_CLAUSES = ("relcl", "acl", "advcl", "parataxis", "ccomp", "meta", "dep")


def _words(name: str) -> frozenset[str]:
    return load_vocabulary().words("description", name)


@attrs.frozen(eq=False)
class Context:
    """What the text around an event gives its description: which words are left to the date, and whom words mean."""

    times: frozenset[int]
    asides: frozenset[int]
    referents: Referents

    def word(self, token: Token, told: str) -> str:
        """What to write for a token after what is told; "" for nothing."""
        meant = self.referents.names.get(token.i)
        if meant is None and (token.tag_ != "PRP$" or not told):  # "her father left"; but "she left her father"
            meant = self.referents.pronouns.get(token.i)
        known = meant and meant.removesuffix("'s").split()[-1].lower() in told.lower()
        return token.text if meant is None or known else meant


def find_asides(doc: Doc) -> frozenset[int]:
    """The places of what stands in brackets, and of the brackets."""
    opened: list[int] = []
    asides: set[int] = set()
    for token in doc:
        if token.text in _BRACKETS:
            opened.append(token.i)
        elif token.text in _BRACKETS.values() and opened:
            start = opened.pop()
            if token.i - start < _LONGEST_ASIDE:
                asides.update(range(start, token.i + 1))
    return frozenset(asides)


_BRACKETS = {"(": ")", "[": "]"}
_LONGEST_ASIDE = 15  # tokens: what is longer tells something


# Clauses --------------------------------------------------------------------------------------------------------------


def clause_text(verb: Token, within: Context, told: str = "", most: int = MOST_WORDS) -> str:
    """Subject, verb group, object, then as much of the rest as a clause of some twenty words holds."""
    subject, object_ = find_subject(verb), find_object(verb)
    if subject is not None and subject.i in within.times:
        subject = None
    head = [] if subject is None else _shortened(subject, noun_phrase(subject, within, verb), most // 2)
    if subject is None and verb.dep_ == "acl" and verb.tag_ == "VB":  # "the decision to leave"
        head = _shortened(verb.head, noun_phrase(verb.head, within, verb), most // 2)
    if any(token.lower_ == "whose" for token in head) and verb.dep_ == "relcl":
        return _of_whose(verb, head, within)
    group = _verb_words(verb, within)
    parts: list[tuple[Token, list[Token]]] = []
    if object_ is not None and object_.i not in within.times and (object_.head != verb or object_.dep_ in SUBJECTS):
        parts.append((object_, noun_phrase(object_, within, verb)))
    content = _content(verb, within, most - len(head) - len(group))
    parts.extend(
        (child, _complement(child, within))
        for child in verb.children
        if child.i > verb.i and (content is None or child.dep_ in _CORE)
    )
    count = len(head) + len(group)
    chosen: list[Token] = []
    for root, whole in parts:
        part = whole if chosen else _shortened(root, whole, most - count)
        if count + len(part) > most:
            break
        chosen.extend(part)
        count += len(part)
    text = render(head, within, told)
    copula = _copula(verb, subject, group) if text else ""
    text = " ".join(filter(None, (text, copula, render(group, within, told + text))))
    text = " ".join(filter(None, (text, render(chosen, within, told + text))))
    return text if content is None else text + _content_text(content, within, told + text, most - count)


def _shortened(root: Token, phrase: list[Token], most: int) -> list[Token]:
    """A phrase without what follows its noun, where it is too long to be kept whole."""
    if len(phrase) <= most:
        return phrase
    core = next((child for child in root.children if child.dep_ == "pobj"), root) if root.pos_ == "ADP" else root
    return _without_loose_ends([token for token in phrase if token.i <= core.i])


def _copula(verb: Token, subject: Token | None, group: list[Token]) -> str:
    """The "was" that makes a clause of "a study published in May", "a storm crossing the coast", "a vote to end it"."""
    if subject is None or group[0].tag_ in ("VBD", "VBZ", "VBP", "MD") or is_avoided(verb):
        return ""
    is_participle = verb.tag_ == "VBG" or (verb.tag_ == "VBN" and verb.dep_ in ("acl", "pcomp"))
    if not is_participle and not (verb.tag_ == "VB" and group[0].tag_ == "TO"):
        return ""
    above = next((one for one in verb.ancestors if one.tag_ in ("VBD", "VBZ", "VBP")), None)
    is_past = (verb.tag_ == "VBN" and verb.dep_ == "acl") or above is None or above.tag_ == "VBD"
    is_many = subject.tag_ in ("NNS", "NNPS") or any(child.dep_ == "conj" for child in subject.children)
    return ("were" if is_many else "was") if is_past else ("are" if is_many else "is")


def _content(verb: Token, within: Context, most: int) -> Token | None:
    """The verb of what is said, hoped or found, where its clause is too long to be kept whole, or stands before."""
    clause = next((child for child in verb.children if child.dep_ == "ccomp" and child.pos_ in ("VERB", "AUX")), None)
    if clause is None and verb.dep_ == "parataxis" and verb.head.pos_ in ("VERB", "AUX"):  # "the talks failed, he said"
        clause = verb.head
    if (
        clause is None
        or any(token.lower_ == "what" for token in clause.lefts)
        or most < _LEAST_WORDS
        or (clause.i > verb.i and _clause(clause, within))
    ):
        return None
    subject = find_subject(clause)
    return None if subject is None or subject.i in within.times else clause


def _content_text(clause: Token, within: Context, told: str, most: int) -> str:
    if any(token.lower_ in _words("speakers") and token.pos_ == "PRON" for token in clause.subtree):
        words = clause.doc[clause.left_edge.i : clause.right_edge.i + 1]
        is_quote = words.start > 0 and words[0].nbor(-1).is_quote and len(words) <= most
        return f': "{words.text.strip(_ENDS)}"' if is_quote else ""  # "I" is who speaks
    text = clause_text(clause, within, told, most)
    subject = find_subject(clause)
    if subject is None:
        return ""
    first = clause.doc[min(token.i for token in noun_phrase(subject, within, clause))]
    is_first = first.i == first.sent.start or first.nbor(-1).is_quote
    is_lower = is_first and first.pos_ not in ("PROPN", "ADJ")
    return f" that {text[:1].lower() + text[1:] if is_lower else text}"


def _of_whose(verb: Token, head: list[Token], within: Context) -> str:
    """ "A customer, whose mother died": the customer's mother died."""
    owner = render(noun_phrase(find_antecedent(verb.head, verb), within, verb), within)
    owned = render((token for token in head if token.lower_ != "whose"), within)
    rest = [token for child in verb.children if child.i > verb.i for token in _complement(child, within)]
    owner += "'" if owner.endswith("s") else "'s"
    return capital(f"{owner} {owned} {render([*_verb_words(verb, within), *rest[:MOST_WORDS]], within, told=owner)}")


def _verb_words(verb: Token, within: Context) -> list[Token]:
    """The verb with its auxiliaries, negation, particles and the adverbs just before it."""
    words = [helper for helper in auxiliaries(verb) if not (helper.tag_ == "TO" and helper.head != verb)]
    if verb.dep_ == "conj" and verb.head.tag_ == verb.tag_ == "VB" and verb.head.dep_ == "xcomp" and not _has_subject(verb):
        to = [helper for helper in auxiliaries(verb.head) if helper.tag_ == "TO"]  # "pushed him to think and act"
        words.extend([*_governing_words(verb.head.head, within), *to])
    if verb.dep_ == "xcomp":  # "output began to increase", "asked him to sign", "is due to reopen"
        words.extend(_governing_words(verb.head, within))
    if verb.dep_ == "pcomp" and verb.head.lower_ in _words("governed"):  # "accused of stealing", "aimed at giving"
        governing = _governing_words(verb.head.head, within)
        words.extend([*governing, verb.head] if governing else [])
    words.extend(child for child in verb.children if child.i not in within.times and _belongs_to_verb(child))
    return sorted({word.i: word for word in (*words, verb)}.values(), key=lambda word: word.i)


def _has_subject(verb: Token) -> bool:
    return any(child.dep_ in SUBJECTS for child in verb.children)


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
    return _verb_words(head, within) + ([] if object_ is None else noun_phrase(object_, within))


def _is_plain_adverb(child: Token) -> bool:
    return child.lower_ not in _words("link_adverbs") and child.n_lefts + child.n_rights == 0 and child.i == child.head.i - 1


def _complement(child: Token, within: Context) -> list[Token]:
    if child.i in within.times or _is_time_phrase(child, within):
        return []
    if child.lower_ == "according":
        return []
    match child.dep_:
        case "npadvmod" | "nummod":  # "fell 18 percent"
            return noun_phrase(child, within)
        case "advmod" if child.left_edge.i == child.head.i + 1 and child.lower_ not in _words("link_adverbs"):  # "went well"
            return noun_phrase(child, within)
        case "dobj" | "obj" | "attr" | "oprd" | "dative" | "acomp" | "agent" | "prep":
            phrase = [] if child.lower_ in _words("relatives") else noun_phrase(child, within)
            return [] if len(phrase) == 1 and child.dep_ == "prep" else phrase
        case "xcomp":
            return noun_phrase(child, within)
        case "advmod" if child.lower_ in _words("directions") or any(inner.dep_ == "prep" for inner in child.children):
            return noun_phrase(child, within)
        case "ccomp":
            return _clause(child, within)
        case "advcl" if child.tag_ == "VBG" and not any(inner.dep_ == "mark" for inner in child.children):
            clause = noun_phrase(child, within)
            if len(clause) == 1:
                return []
            comma = clause[0].nbor(-1) if clause and clause[0].i > 0 else None
            return [comma, *clause] if comma is not None and comma.text == "," else clause
        case _:
            return []


def _clause(verb: Token, within: Context) -> list[Token]:
    length = verb.right_edge.i - verb.left_edge.i
    return noun_phrase(verb, within) if length < MOST_WORDS // 2 else []


# Phrases --------------------------------------------------------------------------------------------------------------


def _is_time_phrase(token: Token, within: Context) -> bool:
    """A preposition with nothing under it but a time."""
    if token.dep_ not in ("prep", "advmod", "npadvmod", "pcomp", "agent"):
        return False
    nouns = [inner for inner in token.children if inner.dep_ in ("pobj", "pcomp", "prep")]
    return bool(nouns) and all(inner.i in within.times or _is_time_phrase(inner, within) for inner in nouns)


def noun_phrase(root: Token, within: Context, verb: Token | None = None) -> list[Token]:
    """A token with what belongs to it closely: no relative clauses, asides, within, or the verb it is described for."""
    kept = []
    stack = [root]
    while stack:
        token = stack.pop()
        kept.append(token)
        for child in token.children:
            if (
                child == verb
                or child.i in within.times
                or (child.i in within.asides and root.i not in within.asides)
                or child.dep_ in _CLAUSES
                or (child.dep_ == "appos" and not _is_close(child))
                or _is_time_phrase(child, within)
            ):
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


def _is_close(apposition: Token) -> bool:
    """Whether a name stands directly after what it names: "the coach Ann Lee"."""
    return bool(apposition.pos_ == "PROPN" and apposition.left_edge.i == apposition.head.i + 1)


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
        if (told or out) and token.i == token.sent.start and token.pos_ in _LOWERED:
            text = text[:1].lower() + text[1:]
        if token.is_space or not text:
            continue
        if previous is not None:
            glued = token.i == previous.i + 1 and not previous.whitespace_
            out.append("" if glued or token.lower_ in ("'s", "’s", ",", "n't", "n’t") else " ")
        out.append(text)
        previous = token
    return "".join(out).strip(" ,;:")


_LOWERED = ("VERB", "AUX", "ADV", "DET", "ADP")  # what has a capital only at the start of a sentence


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]
