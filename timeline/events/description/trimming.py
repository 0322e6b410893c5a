"""Where a phrase may end: without words that hang loose, and without its last parts where it is too long."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from timeline.events.parsing.arcs import SUBJECTS, has_finite_form
from timeline.events.parsing.calendar_words import is_month
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_FEW = 3  # words
_SLACK = 4  # words more than are left, rather than a cut
_PARTNER = 8  # words of the second of two, rather than the first alone
_ONLY = ("just", "only", "merely", "simply")
_LONGEST_LIST = 16  # words more, where persons or things are told together
_FAR = 10  # words more, where a verb cannot be told without them
_words = lists("description")


def _is_loose(token: Token) -> bool:
    is_last = token.nbor(1).is_punct and not token.rights
    if is_last and token.tag_ == "TO" and token.head.lemma_ in ("have", "want", "need") and token.i == token.head.i + 1:
        return False  # "if they have to"
    is_stranded = is_last and token.dep_ == "prep" and token.head.i < token.i
    is_stranded = is_stranded or (token.lower_ == "to" and token.head.lower_ == "up" and not token.rights)  # "what he was up to"
    if is_stranded and (token.head.pos_ == "VERB" or token.head.dep_ == "attr" or token.head.lower_ == "up"):
        # "whom it belonged to", "was a part of"
        return False
    is_link = token.pos_ != "PROPN" and token.lower_ in ("prior", "due", "such", "because", "rather")  # not of "Ann Prior"
    is_link = is_link or (token.lower_ == "effective" and token.nbor().tag_ in ("NNP", "CD"))
    is_link = is_link or (token.lower_ == "not" and token.nbor(-1).text == ",")  # "the claim, not the facts"
    is_article = token.dep_ == "det" and token.i < token.head.i  # not of "one another"
    return token.tag_ in ("IN", "TO") or is_article or is_link


def _wants_more(tokens: list[Token]) -> bool:
    """Whether the last word is a "be" or a participle whose matter was cut off."""
    last = tokens[-1]
    if last.lower_ == "be" and len(tokens) > 2 and tokens[-2].lower_ == "to":
        return any(child.dep_ in ("attr", "acomp", "prep") and child not in tokens for child in last.rights)
    if last.tag_ == "VB" and len(tokens) > 2 and tokens[-2].tag_ == "TO":  # "a wish to see"
        objects = [child for child in last.rights if child.dep_ in ("dobj", "ccomp", "xcomp")]
        is_wanting = last.lemma_ in load_vocabulary().words("common", "wanting_object")
        return is_wanting if not objects else all(child not in tokens for child in objects)
    if last.tag_ == "VBG" and last.lemma_ in ("start", "begin", "commence") and len(tokens) > _FEW:
        return last.dep_ != "xcomp" and any(child.dep_ in ("prep", "npadvmod") for child in last.rights)  # "starting | on May 1"
    if last.dep_ == "acl" and last.tag_ == "VBG" and len(tokens) > _FEW:
        return any(child.dep_ == "ccomp" and child not in tokens for child in last.rights)  # "a paper | showing | that it was"
    is_participle = last.dep_ == "acl" and last.tag_ == "VBN" and len(tokens) > 1
    return is_participle and any(child.dep_ == "xcomp" for child in last.rights)


def _is_half_adjective(tokens: list[Token]) -> bool:
    """Whether the last word says how its noun is to something that was cut off: "a unit responsible | for sales"."""
    last = tokens[-1]
    is_behind = last.pos_ == "ADJ" and last.dep_ == "amod" and last.head.i < last.i and len(tokens) > _FEW
    return is_behind and any(child.dep_ in ("prep", "xcomp") and child not in tokens for child in last.rights)


def _is_half_relative(verb: Token) -> bool:
    """Whether a relative clause ends before what it tells of: "a reform that may include, apart from a loan, a sale"."""
    is_relative = verb.dep_ == "relcl" and verb.left_edge.lower_ in ("that", "which") and verb.left_edge.dep_ in SUBJECTS
    return is_relative and verb.lemma_ in ("include", "involve", "mean", "require") and not verb.rights


def _is_half_comparison(last: Token) -> bool:
    """Whether a phrase ends before what it compares with: "for $1 million, $2,000 less | than the asking price"."""
    after = last.doc.tokens[last.i + 1 : last.i + 2]
    return last.lower_ in ("less", "more", "fewer", "rather") and any(token.lower_ == "than" for token in after)


def _start_of_half(tokens: list[Token]) -> int | None:
    """Where a phrase starts that tells nothing without what was cut off: "in line | with it", "on the premise | that"."""
    last = tokens[-1]
    start = next((at for at in range(len(tokens) - 1, -1, -1) if tokens[at] is last.head), None)
    if last.dep_ != "pobj" or last.pos_ != "NOUN" or start is None or start == 0:
        return None
    cut = [child for child in last.rights if child.dep_ in ("prep", "acl", "relcl") and child not in tokens]
    cut = [child for child in cut if not any(is_month(noun) or noun.is_digit for noun in child.rights)]  # "on 22 May"
    is_bare = start == len(tokens) - 2 and last.tag_ == "NN" and any(child.dep_ == "prep" for child in cut)
    return start if cut and (is_bare or last.lemma_ in _words("grounds")) else None


def _is_mark(token: Token) -> bool:
    return bool(token.is_punct and token.text != "%")


def _links(token: Token) -> bool:
    return token.dep_ in ("cc", "mark") and token.pos_ != "PROPN"


def _without_half(tokens: list[Token]) -> list[Token]:
    """Not "a venture between the bank", where the other was cut off."""
    at = next((at for at in range(len(tokens) - 1, -1, -1) if tokens[at].lower_ == "between"), None)
    if at is None or tokens[at].pos_ == "NOUN":  # "a go-between"
        return tokens
    after = tokens[at + 1 :]
    is_one = len(after) == 2 and after[0].tag_ == "CD"  # "moved between 116 yen"
    is_whole = any(token.lower_ == "and" or token.tag_ in ("NNS", "NNPS", "PRP", "CD") for token in after) and not is_one
    return tokens if is_whole else tokens[:at]


def _without_second_half(tokens: list[Token]) -> list[Token]:
    """ "Weighed the cost" for "weighed not just the cost", where "but" and what else was weighed was cut off."""
    pairs = itertools.pairwise(tokens)
    at = next((at for at, (no, only) in enumerate(pairs) if no.lower_ == "not" and only.lower_ in _ONLY), None)
    if at is None or any(token.lower_ == "but" for token in tokens[at:]):
        return tokens
    after = (token.lower_ for token in tokens[-1].sent if token.i > tokens[-1].i)
    return [*tokens[:at], *tokens[at + 2 :]] if "but" in after else tokens


_HALF_ALONE = (("as", "well"), ("in", "addition"), ("in", "line"), ("with", "effect"))


def _start_of_cut_relative(tokens: list[Token]) -> int | None:
    """Where a phrase with "which" starts whose clause was cut off: "signed papers | by which", "a trial, | during which"."""
    governed = (at for at in range(len(tokens) - 1, 0, -1) if tokens[at].tag_ in ("WDT", "WP") and tokens[at].dep_ == "pobj")
    at = next(governed, None)
    if at is None or any(has_finite_form(token) for token in tokens[at:]):
        return None
    comma = next((back for back in range(at, max(at - _FAR, 0), -1) if tokens[back].text == ","), None)
    if comma is None and tokens[at - 1].lower_ == "of":
        return None  # "parts of which"
    return at - 1 if comma is None else comma


def without_loose_ends(tokens: list[Token]) -> list[Token]:
    """Words without those at either end that only link to what was left out."""
    if (start := _start_of_cut_relative(tokens)) is not None:
        tokens = tokens[:start]
    while tokens and (_is_mark(tokens[-1]) or _links(tokens[-1]) or (len(tokens) > 1 and _is_loose(tokens[-1]))):
        tokens = tokens[:-1]
    if tokens and _wants_more(tokens):  # "a man believed | to be"
        return without_loose_ends(tokens[:-1])
    if tokens and _is_half_adjective(tokens):
        return without_loose_ends([token for token in tokens if token.i < tokens[-1].left_edge.i])
    if tokens and _is_half_relative(tokens[-1]):
        return without_loose_ends([token for token in tokens if token.i < tokens[-1].left_edge.i])
    if tokens and _is_half_comparison(tokens[-1]):
        return without_loose_ends([token for token in tokens if token.i < tokens[-1].left_edge.i])
    if len(tokens) > 1 and (tokens[-2].lower_, tokens[-1].lower_) in _HALF_ALONE:
        tokens = tokens[:-2]
    if len(tokens) > _FEW and (start := _start_of_half(tokens)) is not None:
        return without_loose_ends(tokens[:start])
    tokens = _without_second_half(_without_half(tokens))
    while tokens and (
        tokens[0].is_punct
        or (tokens[0].lower_ == "yet" and tokens[0].head.tag_ == "CD")
        or (tokens[0].dep_ == "cc" and _links(tokens[0]))
    ):
        tokens = tokens[1:]
    return tokens


def trimmed(phrase: list[Token], most: int, last: Token | None = None, *, is_needed: bool = False) -> list[Token]:
    """A phrase without its last parts, where it is too long to be kept whole and can do without them.

    Where it cannot, it is cut before a preposition or a conjunction, or after its `last` word, or dropped; but what
    `is_needed` is rather too long.
    """
    if _length(phrase) <= most + _SLACK:
        return phrase
    most = max(most, 0)
    within_reach = range(min(most, len(phrase) - 1), 0, -1)
    beyond = range(most + 1, min(most + (_FAR if is_needed else _SLACK) + 1, len(phrase)))
    if is_needed and not any(_can_go(phrase, end) for end in (*within_reach, *beyond)) and len(phrase) <= most + _FAR:
        return phrase
    for is_cut in (_can_go, _may_go):
        for end in sorted((*within_reach, *beyond), key=lambda end: (abs(end - most), end)):
            if is_cut(phrase, end) and not _is_needed_after(phrase, end):
                if phrase[end].dep_ == "cc" and len(phrase) - end <= _PARTNER and len(phrase) <= most + _FAR:
                    return phrase  # of two, both
                kept = without_loose_ends(phrase[:end])
                kept = _without_bare_adjective(_without_bare_verb(_without_bare_noun(kept, phrase[end]), phrase[end]))
                if last is None or last in kept:
                    return kept
    if last is None:
        return []
    if len(phrase) <= most + _LONGEST_LIST and any(_is_joined_to(token, last) for token in phrase):
        return phrase  # "a woman, her daughter and her son were killed": not the woman alone
    end = _end_of_matter(last, phrase, most + _FAR)
    return without_loose_ends([token for token in phrase if token.i <= end])


def _end_of_matter(last: Token, phrase: list[Token], most: int) -> int:
    """Where the matter of a phrase's last word ends, if there is room for it: "will be looking | for jobs"."""
    matter = [child for child in last.rights if child in phrase and child.dep_ in _MATTER]
    if last.pos_ == "VERB":
        matter += [child for child in last.rights if child in phrase and child.dep_ == "prep" and child.i == last.i + 1]
    first = min(matter, key=lambda child: child.i, default=None)
    end = last.i if first is None else first.right_edge.i
    return end if _length([token for token in phrase if token.i <= end]) <= most else last.i


_MATTER = ("dobj", "attr", "acomp", "oprd", "prt")


def _length(phrase: list[Token]) -> int:
    """How many words a reader counts: no marks, and not the "'s" of "Russia's"."""
    return sum(not (token.is_punct or token.tag_ == "POS") for token in phrase)


def _is_joined_to(token: Token, first: Token) -> bool:
    """Whether a word is told together with another: the next of a list, though the parser may take it for its other name."""
    is_list = token.dep_ == "appos" and any(child.dep_ == "cc" for child in token.rights)
    return token.head is first and (token.dep_ == "conj" or is_list)


def _is_needed_after(phrase: list[Token], end: int) -> bool:
    """Whether what a word hangs on would be cut: not "after the bureau on Sunday | accused him"."""
    start = phrase[end].i
    if phrase[end].lower_ == "as" and any(token.lower_ == "as" for token in phrase[max(0, end - 4) : end]):
        return True  # "as wide | as the river"
    return any(token.head.i >= start and token.head in phrase for token in phrase[:end])


def _without_bare_noun(kept: list[Token], cut: Token) -> list[Token]:
    """Not "marked the day with calls", where what was called for is cut off."""
    is_with = len(kept) > 1 and kept[-2].lower_ == "with" and cut.dep_ == "acl"  # "ended with members | urging it"
    is_bare = (len(kept) > 2 or is_with) and cut.head == kept[-1] and kept[-1].pos_ == "NOUN" and kept[-1].head == kept[-2]
    is_bare = is_bare and kept[-2].lower_ != "of" and cut.lower_ not in ("including", "such")
    return without_loose_ends(kept[:-2]) if is_bare and kept[-2].dep_ == "prep" else kept


def _without_bare_verb(kept: list[Token], cut: Token) -> list[Token]:
    """Not "a glider that went", where what the clause tells is cut off."""
    last = kept[-1] if kept else None
    if last is None or last.dep_ not in ("relcl", "acl"):
        return kept
    if cut.head != last and not (last.lemma_ == "be" and last.is_ancestor(cut)):  # "sales that are | slightly above it"
        return kept
    return without_loose_ends([token for token in kept if token.i < last.left_edge.i])


def _without_bare_adjective(kept: list[Token]) -> list[Token]:
    """Not "nine men, equal", where what they are equal to is cut off."""
    last = kept[-1] if kept else None
    if last is None or last.pos_ != "ADJ" or last.head.i > last.i or last.i == 0 or last.nbor(-1).text != ",":
        return kept
    return without_loose_ends(kept[:-1])


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
            between = part.doc.tokens[part.head.i + 1 : part.i]  # "relying | primarily | on oil"
            is_first = all(one.dep_ == "advmod" and one.head is part.head for one in between)
            is_first = is_first or any(child.dep_ == "pcomp" for child in part.children)  # "keep it from acting"
            is_needed = part.lower_ == "with" and part.head.lemma_ in _words("giving")
            if _says_since_when(part):
                return False
            if part.lower_ == "in" and part.head.pos_ == "NOUN" and part.head.lemma_ in _words("changes"):
                return False  # "a decline in rainfall"
            return bool(part.lower_ != "of" and not ((is_first or is_needed) and part.head.pos_ in ("VERB", "ADJ", "ADP")))
        case "advcl":
            return bool(part.left_edge.i > part.head.i + 1)  # "worked to rebuild it"
        case "relcl":
            is_way = part.head.head.lower_ in ("in", "to") and not load_vocabulary().is_person(part.head.lemma_)  # "in a move"
            return part.head.dep_ == "pobj" and not is_way  # "a memorial to the men | who fell": rather than the men, too
        case "conj":
            return part.pos_ in ("VERB", "AUX")
        case "cc":
            return part.head.pos_ in ("VERB", "AUX")
        case _:
            return bool(part.dep_ == "agent")


def _says_since_when(part: Token) -> bool:
    """Whether a phrase says since when something is the first or the most of its kind: "its first rise since March"."""
    is_measured = any(word.lower_ in ("first", "only") or word.tag_ == "JJS" for word in part.head.lefts)
    return part.lower_ == "since" and is_measured


def _may_go(phrase: list[Token], end: int) -> bool:
    after = phrase[end]
    before = phrase[end - 1]
    is_beside_verb = before.pos_ in ("VERB", "AUX") or (before.dep_ == "advmod" and before.head is after.head)
    if after.dep_ in ("prep", "agent") and (after.lower_ == "of" or is_beside_verb or _says_since_when(after)):
        return False
    if after.dep_ == "cc" and after.head.dep_ in ("compound", "amod", "nmod"):  # "a sales | and support office"
        return False
    is_goal = after.tag_ == "TO" and after.head.dep_ not in ("acl", "relcl", "xcomp") and after.head.head != phrase[end - 1]
    return after.dep_ in ("prep", "agent", "cc") or bool(is_goal)
