"""Phrases as text: what belongs to a word closely, without what is told elsewhere; short names and pronouns as whom they mean."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import attrs

from timeline.events.reference import Referents
from timeline.events.roles import is_extraposed
from timeline.events.vocabulary import load_vocabulary

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_SHORT = 12  # words of a clause that is told with its noun
_SLACK = 4  # words more than that, rather than a cut
_PARTNER = 8  # words of the second of two, rather than the first alone
_FEW = 2  # words: an event's noun and "of"
_FAR = 10  # words more, where a verb cannot be told without them
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
        if meant is None:
            whom = self.referents.pronouns.get(token.i, "")
            is_told = token.tag_ == "PRP$" and told and not _is_outside(token, whom, told)
            meant = None if is_told else whom or None
        known = meant and meant.removesuffix("'s").split()[-1].lower() in told.lower()
        return token.text if meant is None or known else meant


def _is_outside(possessive: Token, whom: str, told: str) -> bool:
    """Whether a possessive means none of what is told: "her father left"; but "she left her father"."""
    owned = possessive.head
    if owned.dep_ == "conj" and owned.head.dep_ in ("nsubj", "nsubjpass"):  # "the bank and her company failed"
        return possessive.lower_ in ("his", "her") and whom[:1].isupper()
    return owned.dep_ == "pobj" and owned.head.lower_ == "of" and len(told.split()) <= _FEW  # "use of their wool"


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


def is_time_phrase(token: Token, within: Context) -> bool:
    """A preposition with nothing under it but a time; not of "the highest level since May", which needs it."""
    if token.dep_ not in _TIMED or token.pos_ == "VERB":
        return False  # "after graduating in 1954" tells more than a time
    if token.lower_ == "since" and _is_measured_by(token):
        return False
    nouns = [inner for inner in token.children if inner.dep_ in ("pobj", "pcomp", "prep")]
    return bool(nouns) and all(inner.i in within.times or is_time_phrase(inner, within) for inner in nouns)


def _is_measured_by(since: Token) -> bool:
    """Whether a time says what is the first or the most of its kind: "the highest level since May"."""
    before = [word for word in since.head.subtree if word.i < since.i]
    return any(word.tag_ == "JJS" or (word.lower_ in ("first", "only") and word.dep_ == "amod") for word in before)


def noun_phrase(root: Token, within: Context, verb: Token | None = None) -> list[Token]:
    """A token with what belongs to it closely: no relative clauses, asides, within, or the verb it is described for."""
    kept = []
    stack = [root]
    while stack:
        token = stack.pop()
        kept.append(token)
        stack.extend(child for child in token.children if _belongs(child, root, within, verb))
    outside = [token for token in kept if token.i not in within.asides]  # "The European Union (EU)": the parser's head is EU
    kept = outside or kept
    ordered = sorted((token for token in kept if not _has_lost_its_time(token, within)), key=lambda token: token.i)
    ordered = [token for at, token in enumerate(ordered) if not (at and token.text == "," == ordered[at - 1].text)]
    return _with_hyphenated(_without_loose_ends(ordered))


def _belongs(child: Token, root: Token, within: Context, verb: Token | None) -> bool:
    """Whether a word is told with its head, in the phrase of a root."""
    dep = child.dep_
    if verb is not None and (child == verb or (dep in _HOLDING and child.is_ancestor(verb))):
        return False
    if child.i in within.times and _is_left_out(child, root):
        return False
    if child.i in within.asides and child.left_edge.i in within.asides and root.i not in within.asides:
        return False
    match dep:
        case "relcl" | "acl" | "advcl" | "parataxis" | "ccomp" | "meta" | "dep":
            told = _is_needed(child)
        case "nmod" | "npadvmod":
            told = not (_is_set_before(child) or _is_amount_before(child))
        case "appos":
            told = _is_kept(child)
        case "punct":
            told = _joins(child)
        case "det":
            told = child.tag_ != "IN"
        case "conj" | "cc":
            told = verb is None or child.pos_ not in ("VERB", "AUX")
        case "preconj" | "mark" | "advmod":
            told = not _links_clause(child, root)
        case _:
            told = True
    return told and not (dep in _TIMED and _is_own_time(child, root, within)) and not is_second_figure(child)


_HOLDING = (*_CLAUSES, "amod")  # what may hold the verb that a phrase is described for
_TIMED = ("prep", "advmod", "npadvmod", "pcomp", "agent")


def _links_clause(word: Token, root: Token) -> bool:
    """Whether an adverb or a conjunction only links a phrase to its text, or means the place where the article was written."""
    if word.lower_ == "here" and word.dep_ == "advmod":
        return word.head.lemma_ not in _words("arriving")
    if word.head != root:
        return False
    if word.dep_ == "mark" and root.pos_ == "NOUN":  # "until the feast": a verb, taken for a noun
        return True
    return word.i < root.i and word.lower_ in _words("link_adverbs") and not asks(word)


def _is_own_time(phrase: Token, root: Token, within: Context) -> bool:
    """Whether a phrase is a time that the timeline shows, not one that says which thing is meant."""
    is_of_phrase = phrase.head == root or phrase.head.dep_ not in ("acl", "relcl")
    return is_of_phrase and is_time_phrase(phrase, within) and not _ends_span(phrase, within)


def asks(word: Token) -> bool:
    """Whether a question is what is told: "discussed how to expand it"; not "the city where he was asked to stay"."""
    verb = word.head
    if word.tag_ != "WRB" or verb.dep_ != "xcomp" or word.i < verb.head.i:
        return False
    return any(child.tag_ == "TO" for child in verb.lefts)


def _with_hyphenated(tokens: list[Token]) -> list[Token]:
    """With the second half of "Wal-Mart", which the parser took for a word beside the first."""
    last = tokens[-1] if tokens else None
    if last is None or last.whitespace_ or last.pos_ != "PROPN" or last.i + 2 >= len(last.doc):
        return tokens
    hyphen, second = last.nbor(1), last.nbor(2)
    is_half = hyphen.text == "-" and not hyphen.whitespace_ and second.pos_ == "PROPN" and second.head == last.head
    return [*tokens, hyphen, second] if is_half else tokens


def _has_lost_its_time(word: Token, within: Context) -> bool:
    """The "on" of "a quake on Tuesday damaged the wall", where the parser took it for the wall's."""
    return word.dep_ == "prep" and word.i + 1 < len(word.doc) and word.i + 1 in within.times and word.nbor(1).dep_ == "npadvmod"


def _ends_span(phrase: Token, within: Context) -> bool:
    """Whether a time stands in a phrase that tells from when to when: "the budget for 2007 to 2013"."""
    return phrase.lower_ in ("to", "until", "through") and phrase.head.i in within.all_times and phrase.i == phrase.head.i + 1


def _is_left_out(time: Token, root: Token) -> bool:
    """Whether a date is left to the timeline; not that of "Monday's vote", nor of "those born on Monday"."""
    above = time.head
    is_own = above == root or (above.pos_ in ("VERB", "AUX") and above.dep_ not in ("acl", "relcl"))
    if above.lower_ == "since" and _is_measured_by(above):
        return False
    if time.dep_ == "npadvmod" and above.dep_ == "pobj" and above.head.lower_ in ("in", "at", "with", "by", "on"):
        return True  # "ended in a draw last May", but "slowed against the same period last year"
    return is_own and time.dep_ != "poss"


def _is_needed(clause: Token) -> bool:
    """Whether a clause says which thing is meant: "an effort to rebuild", "swans born in spring", "those who left"."""
    noun = clause.head
    if clause.dep_ in ("acl", "relcl") and any(child.tag_ == "TO" for child in clause.children):
        return bool(clause.i > noun.i)
    if is_extraposed(clause):
        return True
    if clause.dep_ == "advcl" and clause.i > noun.i and any(child.tag_ == "TO" for child in clause.children):
        is_next = noun.tag_ == "VBG" and noun.dep_ == "pcomp" and clause.left_edge.i == noun.i + 1
        return bool(is_next or noun.pos_ == "NOUN")  # "a chance for them to meet", "the aim of working to rebuild it"
    if clause.dep_ == "ccomp":  # "helped them restore order", "said it was late"
        return bool(noun.pos_ == "VERB" and clause.i > noun.i)
    if clause.dep_ not in ("acl", "relcl") or clause.i < noun.i:
        return False
    if clause.dep_ == "acl" and any(child.dep_ == "mark" and child.lower_ == "that" for child in clause.children):
        return True  # "signs that it failed"
    before = clause.doc[clause.left_edge.i - 1]
    is_set_apart = (
        before.is_punct and before.text not in _BRACKETS.values()
    )  # "the dam, built by hand"; not "the index (IX) rising"
    if noun.lower_ in _words("open") and not is_set_apart:
        return True
    return not is_set_apart and clause.right_edge.i - clause.left_edge.i < _SHORT


def _is_set_before(child: Token) -> bool:
    """Whether a noun is cut off from the one it stands before by a comma: "in Asia and Wall Street, the index"."""
    return bool(
        child.dep_ in ("nmod", "npadvmod")
        and child.i < child.head.i
        and any(token.text == "," for token in child.doc[child.right_edge.i : child.right_edge.i + 2])
    )


def _is_kept(apposition: Token) -> bool:
    is_kept = (_is_close, _is_measured, _is_listed, _goes_on_after_aside)
    return apposition.lower_ == "each" or any(is_such(apposition) for is_such in is_kept)


def _is_amount_before(child: Token) -> bool:
    """Whether an amount of the clause before was drawn into a subject: "oil rose 2 percent and | gas prices fell"."""
    if child.dep_ != "nmod" or child.i > child.head.i:
        return False
    has_number = any(inner.dep_ == "nummod" for inner in child.children)
    return has_number and any(inner.dep_ == "cc" and inner.lower_ in ("and", "but") for inner in child.children)


def _is_close(apposition: Token) -> bool:
    """Whether a name stands after what it names, with nothing between: "the coach Ann Lee", "the envoy Adnan al-Lami"."""
    if apposition.pos_ != "PROPN" or apposition.left_edge.i <= apposition.head.i:
        return False
    before = apposition.left_edge.nbor(-1)
    if before.dep_ == "appos" and before.head == apposition.head:  # the parser took a name apart
        return _is_close(before)
    return not before.is_punct or (before.text == "-" and not before.whitespace_)


def _goes_on_after_aside(apposition: Token) -> bool:
    """Whether a name goes on after brackets: "the Marl Corporation (MC) Harbour Works"."""
    outside = (token for token in apposition.subtree if not {token.text, token.nbor(-1).text} & _BRACKETS.keys())
    first = next((token for token in outside if token.text not in _BRACKETS.values()), apposition)
    return first.nbor(-1).text in _BRACKETS.values() and first.pos_ == "PROPN" and apposition.head.pos_ == "PROPN"


def _is_measured(apposition: Token) -> bool:
    """Whether a direction stands beside a distance: "75 miles northwest of the city"."""
    return bool(apposition.head.pos_ == "NOUN" and apposition.lower_.startswith(("north", "south", "east", "west")))


def _is_listed(apposition: Token) -> bool:
    """Whether a noun only seems to stand beside another: "the ministry, the army and the police have left"."""
    noun, verb = apposition.head, apposition.head.head
    is_joined = any(child.dep_ == "cc" for child in apposition.children)
    is_plural = any(word.lower_ in ("have", "are", "were") for word in (verb, *verb.children))
    return bool(is_joined and is_plural and noun.dep_ in ("nsubj", "nsubjpass") and noun.tag_ in ("NN", "NNP"))


def _joins(mark: Token) -> bool:
    """Whether a mark stands inside a phrase: a hyphen, a quote, the comma of a list."""
    return (
        mark.text in ("-", "–", "$", "%", "'", "’", "+", "&") or (mark.text == "," and _is_in_list(mark)) or mark.tag_ == "HYPH"
    )


def is_second_figure(token: Token) -> bool:
    """The 1 of "3-1", which the parser takes for a word of its own."""
    if token.tag_ != "CD" or token.i < 2 or not token.text.isdecimal():
        return False
    mark, first = token.nbor(-1), token.nbor(-2)
    return bool(mark.text in ("-", "–") and not mark.whitespace_ and not first.whitespace_ and first.text.isdecimal())


def _is_in_list(comma: Token) -> bool:
    return any(
        child.i > comma.i and (child.dep_ == "conj" or (child.dep_ == "appos" and _is_listed(child)))
        for child in comma.head.children
    )


def _is_loose(token: Token) -> bool:
    is_last = token.i + 1 < len(token.doc) and token.nbor(1).is_punct and token.n_rights == 0
    if is_last and token.dep_ == "prep" and token.head.pos_ == "VERB" and token.head.i < token.i:  # "asked whom it belonged to"
        return False
    return token.tag_ in ("IN", "TO") or token.dep_ == "det" or token.lower_ in ("prior", "due", "such", "because", "rather")


def _links(token: Token) -> bool:
    return token.dep_ in ("cc", "mark") and token.pos_ != "PROPN"


def _without_half(tokens: list[Token]) -> list[Token]:
    """Not "a venture between the bank", where the other was cut off."""
    at = next((at for at in range(len(tokens) - 1, 0, -1) if tokens[at].text == "between"), None)
    if at is None:
        return tokens
    after = tokens[at + 1 :]
    is_one = len(after) == 2 and after[0].tag_ == "CD"  # "moved between 116 yen"
    is_whole = any(token.lower_ == "and" or token.tag_ in ("NNS", "NNPS", "PRP", "CD") for token in after) and not is_one
    return tokens if is_whole else tokens[:at]


def _without_loose_ends(tokens: list[Token]) -> list[Token]:
    while tokens and (tokens[-1].is_punct or _links(tokens[-1]) or (len(tokens) > 1 and _is_loose(tokens[-1]))):
        tokens = tokens[:-1]
    if [token.lower_ for token in tokens[-2:]] == ["as", "well"]:
        tokens = tokens[:-2]
    tokens = _without_half(tokens)
    while tokens and (tokens[0].is_punct or (tokens[0].dep_ == "cc" and _links(tokens[0]))):
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
        if (told or out) and token.pos_ in _LOWERED and _is_first(token):
            text = text[:1].lower() + text[1:]
        if token.is_space or not text:
            continue
        if token.tag_ == "CD" and token.i + 2 < len(token.doc) and is_second_figure(token.nbor(2)):
            text += token.nbor(1).text + token.nbor(2).text
        if previous is not None:
            out.append(joint(previous, token))
        out.append(text)
        previous = token
    return "".join(out).strip(" ,;:")


def joint(before: Token, token: Token) -> str:
    """What stands between two words of a phrase: their own white space, or a space; the comma between them, if there is one."""
    is_next = token.i == before.i + 1
    if (is_next and not before.whitespace_) or token.lower_ in ("'s", "’s", ",", "n't", "n’t"):
        return ""
    if is_next or before.text == ",":
        return " "
    left_out = [mark.text for mark in token.doc[before.i + 1 : token.i]] if token.i > before.i else []
    if left_out == [",", "or"]:  # "8 points, or 2 percent"
        return ", or "
    return ", " if left_out.count(",") == 1 and left_out[-1] == "," and before.pos_ not in ("ADP", "DET") else " "


def _is_first(token: Token) -> bool:
    """Whether a token opens its sentence, or the quotation that does."""
    return bool(token.is_sent_start or (token.nbor(-1).is_quote and token.nbor(-1).is_sent_start))


_LOWERED = ("VERB", "AUX", "ADV", "DET", "ADP", "SCONJ")  # what has a capital only at the start of a sentence


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def trimmed(phrase: list[Token], most: int, last: Token | None = None, *, is_needed: bool = False) -> list[Token]:
    """A phrase without its last parts, where it is too long to be kept whole and can do without them.

    Where it cannot, it is cut before a preposition or a conjunction, or after its `last` word, or dropped; but what
    `is_needed` is rather too long.
    """
    if len(phrase) <= most + _SLACK:
        return phrase
    most = max(most, 0)
    within_reach = range(min(most, len(phrase) - 1), 0, -1)
    beyond = range(most + 1, min(most + (_FAR if is_needed else _SLACK) + 1, len(phrase)))
    if is_needed and not any(_can_go(phrase, end) for end in (*within_reach, *beyond)) and len(phrase) <= most + _FAR:
        return phrase
    for is_cut in (_can_go, _may_go):
        for end in (*within_reach, *beyond):
            if is_cut(phrase, end) and not _is_needed_after(phrase, end):
                if phrase[end].dep_ == "cc" and len(phrase) - end <= _PARTNER and len(phrase) <= most + _FAR:
                    return phrase  # of two, both
                kept = _without_loose_ends(phrase[:end])
                kept = _without_bare_verb(_without_bare_noun(kept, phrase[end]), phrase[end])
                if last is None or last in kept:
                    return kept
    return [] if last is None else _without_loose_ends([token for token in phrase if token.i <= last.i])


def _is_needed_after(phrase: list[Token], end: int) -> bool:
    """Whether what a word hangs on would be cut: not "after the bureau on Sunday | accused him"."""
    start = phrase[end].i
    if phrase[end].lower_ == "as" and any(token.lower_ == "as" for token in phrase[max(0, end - 4) : end]):
        return True  # "as wide | as the river"
    return any(token.head.i >= start and token.head in phrase for token in phrase[:end])


def _without_bare_noun(kept: list[Token], cut: Token) -> list[Token]:
    """Not "marked the day with calls", where what was called for is cut off."""
    is_bare = len(kept) > 2 and cut.head == kept[-1] and kept[-1].pos_ == "NOUN" and kept[-1].head == kept[-2]
    is_bare = is_bare and kept[-2].lower_ != "of" and cut.lower_ not in ("including", "such")
    return _without_loose_ends(kept[:-2]) if is_bare and kept[-2].dep_ == "prep" else kept


def _without_bare_verb(kept: list[Token], cut: Token) -> list[Token]:
    """Not "a glider that went", where what the clause tells is cut off."""
    last = kept[-1] if kept else None
    if last is None or last.dep_ not in ("relcl", "acl") or cut.head != last:
        return kept
    return _without_loose_ends([token for token in kept if token.i < last.left_edge.i])


def _can_go(phrase: list[Token], end: int) -> bool:
    """Whether all from a place on adds to what stands before: "spoke | in Rome", but not "an effort | to speak"."""
    start = phrase[end].i
    return all(_is_added(token, start) for token in phrase[end:])


def _is_added(token: Token, start: int) -> bool:
    for place in (token, *token.ancestors):
        if place.i < start:
            return False
        if place.left_edge.i >= start and _adds(place):
            return True
    return False


def _adds(part: Token) -> bool:
    match part.dep_:
        case "prep":
            is_first = part.i == part.head.i + 1 or any(child.dep_ == "pcomp" for child in part.children)  # "keep it from acting"
            is_needed = part.lower_ == "with" and part.head.lemma_ in _words("giving")
            if part.lower_ == "in" and part.head.pos_ == "NOUN" and part.head.lemma_ in _words("changes"):
                return False  # "a decline in rainfall"
            return bool(part.lower_ != "of" and not ((is_first or is_needed) and part.head.pos_ in ("VERB", "ADJ", "ADP")))
        case "advcl":
            return bool(part.left_edge.i > part.head.i + 1)  # "worked to rebuild it"
        case "conj":
            return part.pos_ in ("VERB", "AUX")
        case "cc":
            return part.head.pos_ in ("VERB", "AUX")
        case _:
            return bool(part.dep_ == "agent")


def _may_go(phrase: list[Token], end: int) -> bool:
    after = phrase[end]
    if after.dep_ in ("prep", "agent") and (after.lower_ == "of" or phrase[end - 1].pos_ in ("VERB", "AUX")):
        return False
    if after.dep_ == "cc" and after.head.dep_ in ("compound", "amod", "nmod"):  # "a sales | and support office"
        return False
    is_goal = after.tag_ == "TO" and after.head.dep_ not in ("acl", "relcl", "xcomp") and after.head.head != phrase[end - 1]
    return after.dep_ in ("prep", "agent", "cc") or bool(is_goal)
