"""Phrases and clauses as text: what belongs to a word closely, without what is told elsewhere, in some twenty words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
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
_SHORT = 8  # words of a clause that is told with its verb
_SLACK = 4  # words more than that, rather than a cut
_SHORT = 8  # words of a clause that is told with its verb
_SLACK = 4  # words more than that, rather than a cut
_ENOUGH_WORDS = 5  # of a clause; with fewer, its purpose is told too
_LEAST_WORDS = 6  # of the clause that tells what was said
_CORE = ("dobj", "dative", "prt", "oprd", "attr", "acomp", "npadvmod")  # what a verb cannot be told without
_ENDS = ' ,.;:!?"“”'
_CLAUSES = ("relcl", "acl", "advcl", "parataxis", "ccomp", "meta", "dep")


def _words(name: str) -> frozenset[str]:
    return load_vocabulary().words("description", name)


@attrs.frozen(eq=False)
class Context:
    """What the text around an event gives its description.

    The places of the words that become its date, of all times, and of what stands in brackets; and whom words mean.
    """

    times: frozenset[int]
    all_times: frozenset[int]
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
    """Subject, verb group, object, then as much of the rest as a clause of some twenty words holds.

    What hangs on another clause without a subject is told with it: "Paes returned after winning the title".
    """
    if verb.dep_ == "pcomp" and verb.head.head.pos_ == "NOUN":  # "a consensus on how to run it"
        return render(_trimmed(noun_phrase(verb.head.head, within), most, last=verb), within, told)
    main = _main_of(verb)
    if main is not None:
        return _with_main(verb, main, within, told, most)
    head = _head(verb, within, most // 2)
    if any(token.lower_ == "whose" for token in head) and verb.dep_ == "relcl":
        return _of_whose(verb, head, within)
    group = _verb_words(verb, within)
    content = _content(verb, within, most - len(head) - len(group))
    chosen: list[Token] = []
    left = most - len(head) - len(group)
    for root, part in _parts(verb, within, only_core=content is not None):
        if root.dep_ == "advcl" and most - left > _ENOUGH_WORDS and not _is_condition(root):
            break
        kept = _trimmed(part, left)
        chosen.extend(kept)
        left -= len(kept)
        if len(kept) < len(part):
            break
    text = render(head, within, told)
    copula = _copula(verb, find_subject(verb), group) if text else ""
    text = " ".join(filter(None, (text, copula, render(group, within, told + text))))
    text = " ".join(filter(None, (text, render(chosen, within, told + text))))
    return text if content is None else text + _content_text(content, within, told + text, left)


def _head(verb: Token, within: Context, most: int) -> list[Token]:
    """The words of the subject; of "the decision to leave", "a study published in May", those of the noun."""
    subject = verb.head if verb.dep_ == "acl" else find_subject(verb)
    if subject is None or subject.i in within.times:
        return []
    return _trimmed(noun_phrase(subject, within, verb), most, last=subject)


def _parts(verb: Token, within: Context, *, only_core: bool) -> Iterator[tuple[Token, list[Token]]]:
    """What follows the verb, phrase by phrase, each with its head."""
    object_ = find_object(verb)
    if object_ is not None and object_.i not in within.times and (object_.head != verb or object_.dep_ in SUBJECTS):
        yield object_, noun_phrase(object_, within, verb)  # of a relative clause
    for child in verb.children:
        if child.i > verb.i and (not only_core or child.dep_ in _CORE):
            yield child, _complement(child, within)


def _is_condition(clause: Token) -> bool:
    return any(mark.lower_ in ("if", "unless") for mark in clause.children)


def _main_of(verb: Token) -> Token | None:
    """The verb of the clause that a verb without a subject of its own hangs on, loosely."""
    if verb.dep_ not in ("advcl", "pcomp") or _has_subject(verb) or any(map(_is_finite, (*auxiliaries(verb), verb))):
        return None
    above = verb.head if verb.dep_ == "advcl" else verb.head.head
    if verb.dep_ == "pcomp" and verb.head.lower_ in _words("governed") and above.pos_ in ("VERB", "ADJ"):
        return None
    if above.pos_ not in ("VERB", "AUX") or verb.head == verb:
        return None
    return _main_of(above) or above


def _is_finite(word: Token) -> bool:
    return word.tag_ in ("VBD", "VBZ", "VBP", "MD")


def _with_main(verb: Token, main: Token, within: Context, told: str, most: int) -> str:
    head, group = _head(main, within, most // 2), _verb_words(main, within)
    if verb.dep_ == "advcl" and main.tag_ == "VBG" and not head:
        group = [main]
    core = [token for _, part in _parts(main, within, only_core=True) for token in part if token != verb]
    core = _trimmed(core, most // 2 - len(group))
    root = verb.head if verb.dep_ == "pcomp" else verb
    before = root.i < main.i
    phrase = noun_phrase(root, within)
    phrase = _trimmed(phrase, max(most - len(head) - len(group) - len(core), _LEAST_WORDS), last=verb)
    main_text = render(head, within, told)
    copula = _copula(main, find_subject(main), group) if main_text else ""
    main_text = " ".join(filter(None, (main_text, copula, render(group, within, told + main_text))))
    main_text = " ".join(filter(None, (main_text, render(core, within, told + main_text))))
    hung = render(phrase, within, main_text)
    comma = "," if root.i > 0 and root.nbor(-1).text == "," and not before else ""
    return f"{hung}, {main_text}" if before else f"{main_text}{comma} {hung}"


def _trimmed(phrase: list[Token], most: int, last: Token | None = None) -> list[Token]:
    """A phrase cut before a preposition, an infinitive or a conjunction, where it is too long to be kept whole.

    Where it has no such place, it is cut after its `last` word, or dropped.
    """
    if len(phrase) <= most + _SLACK:
        return phrase
    for end in range(min(most, len(phrase) - 1), 0, -1):
        after = phrase[end]
        if (after.dep_ in ("prep", "agent", "cc") and after.lower_ != "of") or after.tag_ == "TO":
            kept = _without_loose_ends(phrase[:end])
            if last is None or last in kept:
                return kept
    return [] if last is None else _without_loose_ends([token for token in phrase if token.i <= last.i])


def _copula(verb: Token, subject: Token | None, group: list[Token]) -> str:
    """The "was" that makes a clause of "a new law to be passed"; what stands beside its noun needs none."""
    if subject is None or _is_finite(group[0]) or is_avoided(verb):
        return ""
    if verb.dep_ == "acl":  # "a study published in May"
        is_beside = verb.tag_ == "VBN" and verb.i - subject.i == 1
        return ("were" if subject.tag_ in ("NNS", "NNPS") else "was") if is_beside else ""
    if verb.tag_ != "VBG" and not (verb.tag_ == "VB" and group[0].tag_ == "TO"):
        return ""
    above = next((one for one in verb.ancestors if one.tag_ in ("VBD", "VBZ", "VBP")), None)
    is_many = subject.tag_ in ("NNS", "NNPS") or any(child.dep_ == "conj" for child in subject.children)
    is_past = above is None or above.tag_ == "VBD"
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
    words = clause.doc[clause.left_edge.i : clause.right_edge.i + 1]
    words = clause.doc[clause.left_edge.i : clause.right_edge.i + 1]
    if any(token.lower_ in _words("speakers") and token.pos_ == "PRON" for token in words):  # "I" is who speaks
        is_quote = words.start > 0 and words[0].nbor(-1).is_quote
        cut = words[: max(most, _LEAST_WORDS)]
        dots = "…" if len(cut) < len(words) else ""
        return f': "{cut.text.strip(_ENDS)}{dots}"' if is_quote else ""
    if not any(map(_is_finite, (*auxiliaries(clause), clause))):  # "helped the city restore order"
        return " " + clause_text(clause, within, told, most)
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
            return [] if len(phrase) == 1 and child.dep_ == "prep" and child.i != child.head.i + 1 else phrase
        case "xcomp":
            return noun_phrase(child, within)
        case "advmod" if child.lower_ in _words("directions") or any(inner.dep_ == "prep" for inner in child.children):
            return noun_phrase(child, within)
        case "ccomp":
            return _clause(child, within)
        case "advcl" if child.tag_ == "VB" or _is_condition(child):
            return noun_phrase(child, within)
        case "advcl" if child.tag_ == "VB" or _is_condition(child):
            return noun_phrase(child, within)
        case "advcl" if child.tag_ == "VBG" and not any(inner.dep_ == "mark" for inner in child.children):
            clause = noun_phrase(child, within)
            if len(clause) == 1:
                return []
            comma = clause[0].nbor(-1) if clause and clause[0].i > 0 else None
            return [comma, *clause] if comma is not None and comma.text == "," else clause
        case _:
            return []


def _clause(verb: Token, within: Context) -> list[Token]:
    if any(token.lower_ in _words("speakers") and token.pos_ == "PRON" for token in verb.subtree):
        return []
    if any(token.lower_ in _words("speakers") and token.pos_ == "PRON" for token in verb.subtree):
        return []
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
                or (child.i in within.times and (token == root or token.pos_ in ("VERB", "AUX")))
                or (child.i in within.asides and root.i not in within.asides)
                or (child.dep_ in _CLAUSES and not _is_short_content(child))
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


def _is_short_content(clause: Token) -> bool:
    """Whether a clause is the short object of a verb: "to discover that they held sand"."""
    is_content = clause.dep_ == "ccomp" and clause.head.pos_ == "VERB" and clause.i > clause.head.i
    return bool(is_content and clause.right_edge.i - clause.left_edge.i < _SHORT)


def _is_close(apposition: Token) -> bool:
    """Whether a name stands directly after what it names: "the coach Ann Lee"."""
    return bool(apposition.pos_ == "PROPN" and apposition.left_edge.i == apposition.head.i + 1)


def _joins(mark: Token) -> bool:
    """Whether a mark stands inside a phrase: a hyphen, a quote, the comma of a list."""
    return mark.text in ("-", "–", "$", "%", "'", "’") or (mark.text == "," and _is_in_list(mark)) or mark.tag_ == "HYPH"


def _is_in_list(comma: Token) -> bool:
    return any(child.dep_ == "conj" and child.i > comma.i for child in comma.head.children)


def _is_loose(token: Token) -> bool:
    return token.tag_ in ("IN", "TO") or token.dep_ == "det"


def _without_loose_ends(tokens: list[Token]) -> list[Token]:
    while tokens and (tokens[-1].is_punct or tokens[-1].dep_ in ("cc", "mark") or (len(tokens) > 1 and _is_loose(tokens[-1]))):
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
