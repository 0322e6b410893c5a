"""Phrases: what belongs to a word closely, without what is told elsewhere."""

from __future__ import annotations

import itertools
import operator
from typing import TYPE_CHECKING

from timeline.events.description.appositions import is_kept, is_listed
from timeline.events.description.context import BRACKETS, Context
from timeline.events.description.trimming import without_loose_ends
from timeline.events.grammar.clause_kinds import compares, is_caused, is_extraposed, tells_manner
from timeline.events.grammar.misparses import (
    drawn_into_object,
    is_coin,
    linked_verb,
    object_joined,
    subject_taken_from,
    told_last,
)
from timeline.events.grammar.roles import is_told_last
from timeline.events.grammar.verbs import is_negated
from timeline.events.parsing.arcs import SUBJECTS, has_to
from timeline.events.parsing.parse import once
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_MOST_KEPT = 300  # words of a phrase, of which some twenty are told: a text without full stops is one sentence
_SHORT = 12  # words of a clause that is told with its noun
_LONG = 22  # words of what is told of a new thing, which alone tells little
_BRIEF = 5  # words of a second participle that is told with the first
_NEAR = 12  # words above one that are climbed
_CLAUSES = ("relcl", "acl", "advcl", "parataxis", "ccomp", "meta", "dep")
_words = lists("description")


def is_time_phrase(token: Token, within: Context) -> bool:
    """A preposition with nothing under it but a time; not of "the highest level since May", which needs it."""
    is_far = token.lower_ == "back" and any(child.lower_ == "far" for child in token.lefts)  # "as far back as 2020"
    is_late = (token.lower_ in ("late", "early") or is_far) and token.rights  # "late on Monday"
    if (token.dep_ not in _TIMED and not is_late) or token.pos_ == "VERB":
        return False  # "after graduating in 1954" tells more than a time
    if token.lower_ in _words("directions") and token.pos_ == "ADV" and not is_far:
        return False  # "away on Monday"
    if _limits(token, within) or (token.lower_ == "since" and _is_measured_by(token)):
        return False
    nouns = [inner for inner in token.children if inner.dep_ in ("pobj", "pcomp", "prep")]
    return bool(nouns) and all(
        inner.i in within.times or is_time_phrase(inner, within) or _is_course(inner, within) for inner in nouns
    )


def _is_course(noun: Token, within: Context) -> bool:
    """Whether a noun only says how a time passed: "in the | course of 1919"."""
    is_bare = noun.lower_ == "course" and [child.lower_ for child in noun.lefts] == ["the"]
    return is_bare and bool(noun.rights) and all(is_time_phrase(child, within) for child in noun.rights)


def _limits(phrase: Token, within: Context) -> bool:
    """Whether until when, or before when it did not, is part of what is told; not of "from 1975 until 2002", which is a time."""
    if phrase.lower_ == "until":
        starts = (noun for child in phrase.head.children if child.lower_ == "from" for noun in child.rights)
        return not any(noun.i in within.times for noun in starts)
    if phrase.lower_ not in ("before", "within", "since"):
        return False
    verb = phrase.head
    above = (verb.head, verb.head.head) if verb.dep_ == "xcomp" else ()  # "is unlikely to | return before May"
    return is_negated(verb) or any(one.lower_ == "unlikely" or is_negated(one) for one in above)


def _is_measured_by(since: Token) -> bool:
    """Whether a time says what is the first or the most of its kind: "the highest level since May"."""
    measured = since.head.head if since.dep_ == "mark" else since.head
    before = [word for word in measured.subtree if word.i < since.i]
    return any(word.tag_ == "JJS" or (word.lower_ in ("first", "only") and word.dep_ == "amod") for word in before)


def noun_phrase(root: Token, within: Context, verb: Token | None = None) -> list[Token]:
    """A token with what belongs to it closely: no asides, no clauses that it does without, nor the verb it is described for."""
    is_within = verb is not None and root.left_edge.i <= verb.i <= root.right_edge.i
    whose = "none" if verb is None else verb.i if is_within else "another"  # which others make no difference
    answers = root.doc.answers  # a phrase is asked for by who, what, where and the summary
    key = ("noun_phrase", root.i, whose, within.times)
    if key not in answers:
        answers[key] = _noun_phrase(root, within, verb)
    return list(answers[key])


def _noun_phrase(root: Token, within: Context, verb: Token | None) -> list[Token]:
    if _limits(root, within):
        within = within.with_times()
    kept: list[Token] = []
    stack = [root]
    while stack and len(kept) < _MOST_KEPT:
        token = stack.pop()
        kept.append(token)
        if token.lefts or token.rights:
            stack.extend(child for child in reversed(token.children) if _belongs(child, root, within, verb))
    outside = [token for token in kept if token.i not in within.asides]  # "The European Union (EU)": the parser's head is EU
    kept = outside or kept
    if len(kept) > 1:
        kept = _in_order(kept, _start_after_time(root, within))
    return _with_number(_with_hyphenated(without_loose_ends(kept)))


def _in_order(kept: list[Token], first: int) -> list[Token]:
    """Words from a place on in the order of the text, without commas of what was left out."""
    ordered: list[Token] = []
    for token in sorted(kept, key=_place):
        if token.i < first:
            continue
        is_comma = token.text == ","
        if ordered and ordered[-1].text == "," and (is_comma or _is_comma_of_aside(ordered[-1], token)):
            if is_comma:
                continue
            ordered.pop()
        ordered.append(token)
    return ordered


_place = operator.attrgetter("i")


def _start_after_time(root: Token, within: Context) -> int:
    """Where a subject starts, after a time that the parser drew into it: "On 14 September | Federation marines landed"."""
    first = place = root.left_edge.i
    while place < root.i and place in within.all_times:
        place += 1
    if place == first or root.dep_ not in SUBJECTS or not root.doc.tokens[place].text[0].isalpha():
        return first  # "Monday's vote failed", "three days passed"
    before, is_name = root.doc.tokens[first].nbor(-1) if first else None, root.doc.tokens[place].pos_ == "PROPN"
    if before is not None and before.lower_ in _PREPOSITIONS:
        return place
    is_link = before is not None and before.lower_ in _LINKS
    return place if is_name and (is_link or root.doc.tokens[first].lower_ in _DEICTIC) else first


_PREPOSITIONS = ("on", "in", "at", "of", "during", "by")
_LINKS = ("before", "after", "since", "until", "till", "around", "about", "from")  # "after | Monday talks | failed"
_DEICTIC = ("last", "next", "this", "that")  # "last May | Moe announced"


def _with_number(tokens: list[Token]) -> list[Token]:
    """With the number that ends a name, which the parser took for a subject of its own: "the CAC | 40 gained".

    Or with the coin that it took for a verb: "a loss of 42 billion | won".
    """
    last = tokens[-1] if tokens else None
    if last is not None and last.tag_ == "CD" and is_coin(last.nbor()):
        return [*tokens, last.nbor()]
    if last is None or last.dep_ not in SUBJECTS or last.i + 1 >= len(last.doc):
        return tokens
    after = last.nbor()  # the 40 of "the CAC 40", the Marl of "hosts Marl"
    is_named = after.pos_ == "PROPN" and last.pos_ == "NOUN" and all(child.dep_ != "det" for child in last.lefts)
    is_its = (after.is_digit and last.pos_ == "PROPN") or is_named
    is_its = is_its and after.dep_ == last.dep_ and after.head is last.head
    return [*tokens, after] if is_its and bool(last.whitespace_) else tokens


def _is_comma_of_aside(comma: Token, after: Token) -> bool:
    """Whether a comma only opened what was left out: of "Ann Lee, 38, and Bob Moe"."""
    return after.dep_ == "cc" and after.i > comma.i + 1


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
        case "prep":
            told = not (
                _is_half_circumstance(child)
                or _is_absolute_with(child)
                or _measures_another(child, root, within)
                or linked_verb(child) is not None
            )
            told = told and not goes_on_aside(child)
        case "nmod" | "npadvmod":
            told = not (_is_set_before(child) or is_amount_before(child))
        case "appos":
            told = is_kept(child) and not is_told_last(child)
        case "punct":
            told = _joins(child)
        case "det":  # not the "that" of a clause, unless it follows a verb's object's place: "overturned | that ruling"
            told = child.tag_ != "IN" or (child.head.dep_ in ("dobj", "ccomp") and child.i == child.head.head.i + 1)
        case "conj" | "cc":
            told = verb is None or child.pos_ not in ("VERB", "AUX") or _is_joined_closely(child)
            told = told and object_joined(child.head.head) is not child.head and not _is_of_clause_before(child)
            told = told and not (is_gapped(child) or _is_told_again(child) or is_told_last(child))
            told = told and not _has_its_own_time(child, within)
        case "preconj" | "mark" | "advmod":
            if child.lower_ == "there" and child.i == child.head.i + 1 and child.head.pos_ == "NOUN":
                return False  # "entered the school there": where, the line before told
            is_even = child.lower_ == "even" and child.nbor().lower_ == "if"  # without which another thing is said
            is_even = is_even or (child.lower_ == "just" and child.i > 0 and child.nbor(-1).dep_ == "neg")  # "not just on trade"
            told = is_even or (
                not _links_clause(child, root) and not (child.lower_ in _THEN and child.i > child.head.i and _is_put_in(child))
            )  # "Lee, now 84"
        case _:
            told = True
    is_of_relative = child.tag_ == "WDT" and dep == "dobj" and child.i < child.head.i
    if is_of_relative and (child.lower_ == "which" or child.i < root.i):  # "a report which it declined to comment on"
        return False
    is_half = is_second_figure(child) and all(figure.i != child.i - 2 for figure in child.lefts)  # not of "hire 200-300 people"
    return told and not (dep in _TIMED and _is_own_time(child, root, within)) and not is_half


_THEN = ("now", "then", "once", "later")


def _is_put_in(then: Token) -> bool:
    """Whether a "then" stands beside somebody's name, or between commas: "his son, | then | 26, left"."""
    return then.head.pos_ == "PROPN" or (then.head.pos_ == "NOUN" and then.nbor(-1).text == ",")


def _has_its_own_time(joined: Token, within: Context) -> bool:
    """Whether a second thing has a time of its own: "bought a house in 2014 and | a boat the following year"."""
    times = (child for child in joined.rights if child.dep_ == "npadvmod")
    return joined.dep_ == "conj" and joined.head.dep_ == "dobj" and any(time.i in within.all_times for time in times)


def _is_of_clause_before(joined: Token) -> bool:
    """Whether what is joined to a noun is part of a clause set apart: "a fall, hurt by weak sales | and the cost of a strike"."""
    clauses = [child for child in joined.head.rights if child.dep_ in ("acl", "relcl") and child.i < joined.i]
    if not clauses or _is_needed(clauses[-1]) or clauses[-1].left_edge.nbor(-1).text != ",":
        return False
    between = joined.doc.tokens[clauses[-1].right_edge.i + 1 : joined.left_edge.i]
    return all(token.text != "," for token in between)


_HOLDING = (*_CLAUSES, "amod")  # what may hold the verb that a phrase is described for
_TIMED = ("prep", "advmod", "npadvmod", "pcomp", "agent")


def _measures_another(phrase: Token, root: Token, within: Context) -> bool:
    """Whether a time measures what is not told: of "the highest for an election | since 1989", the election."""
    is_since = phrase.lower_ == "since" and phrase.head == root and root.pos_ == "NOUN"
    return is_since and any(noun.i in within.all_times for noun in phrase.rights) and not _is_measured_by(phrase)


def goes_on_aside(phrase: Token) -> bool:
    """Whether a phrase rather belongs to what is said beside a noun, and left out: "in Marl, a town and home | to artists"."""
    before = phrase.nbor(-1)
    if before.is_punct:
        return False
    for place in (before, *before.ancestors):
        if place is phrase.head:
            return False
        if place.dep_ == "appos" and place.pos_ in ("NOUN", "PROPN") and place.right_edge is before and place.i > place.head.i:
            return not is_kept(place)
    return False


@once
def _is_half_circumstance(phrase: Token) -> bool:
    """Whether a circumstance is told of which the half would be cut: "ended with members | urging | it to act"."""
    nouns = (noun for noun in phrase.rights if phrase.lower_ == "with" and noun.dep_ == "pobj")
    doing = (child for noun in nouns for child in noun.rights if child.dep_ == "acl" and child.i == noun.i + 1)
    return any(child.tag_ == "VBG" and not _is_needed(child) for child in doing)


def _is_absolute_with(phrase: Token) -> bool:
    """Whether a circumstance was cut in two: "the defeat | with three points | separating them"."""
    end = phrase.right_edge.i + 1
    after = phrase.doc.tokens[end] if end < len(phrase.doc) else phrase
    is_with = phrase.lower_ == "with" and phrase.head.dep_ == "pobj" and all(mark.text != "," for mark in phrase.subtree)
    return is_with and after.tag_ == "VBG" and after.dep_ == "advcl" and after.left_edge == after and after.head.i < phrase.i


def _is_joined_closely(participle: Token) -> bool:
    """Whether a participle with its object goes on a phrase: "the mayor and visiting envoys", "fighting it and helping them"."""
    if participle.tag_ != "VBG":
        return False
    if not participle.rights and participle.nbor(1).pos_ in ("NOUN", "PROPN"):
        return True  # "a weak coin and | rising prices"
    first = participle.head
    if first.tag_ == "VBG" and first.i == participle.i - 2 and not any(child.dep_ == "dobj" for child in first.rights):
        return True  # "curbing and | controlling imports", of which both do it to the same
    if all(child.dep_ != "dobj" for child in participle.children):
        return False
    is_brief = participle.right_edge.i - participle.left_edge.i < _BRIEF
    return bool(participle.head.dep_ == "nsubj" or (participle.head.dep_ == "pcomp" and is_brief))


def is_gapped(joined: Token) -> bool:
    """Whether a clause without its verb is joined to another: "one won the gold and | the other the silver"."""
    if joined.dep_ != "conj" or joined.pos_ not in ("NOUN", "PROPN", "NUM"):
        return False
    after = joined.doc.tokens[joined.right_edge.i + 1 : joined.right_edge.i + 2]
    finite = (token for token in after if token.tag_ in ("MD", "VBZ", "VBD"))
    if joined.head.dep_ in ("dobj", "attr") and any(not token.is_ancestor(joined) for token in finite):
        return True  # "it has not missed a payment and Marl | will not miss one"
    near = itertools.islice(joined.ancestors, _NEAR)
    over = next((place for place in near if place.pos_ in ("VERB", "AUX")), joined.head)
    if any(child.dep_ == "conj" and drawn_into_object(child) == joined for child in over.rights):
        return True  # "shouted at members and one man was led out"
    if joined.head.pos_ == "VERB":
        return any(child.i > joined.i and (child.dep_ in ("appos", "dobj") or is_suffered(child)) for child in joined.children)
    return any(
        child.dep_ == "appos" and child.left_edge.i == joined.i + 1 and child.left_edge.dep_ == "det" for child in joined.rights
    )


def is_suffered(participle: Token) -> bool:
    """Whether a participle alone tells what was done to a noun: "nine | wounded"."""
    return bool(participle.dep_ == "acl" and participle.tag_ == "VBN" and not participle.lefts)


def _links_clause(word: Token, root: Token) -> bool:
    """Whether an adverb or a conjunction only links a phrase to its text, or means the place where the article was written."""
    if word.lower_ == "here" and word.dep_ == "advmod":
        return word.head.lemma_ not in _words("arriving")
    if word.lower_ == "instead" and root.lower_ == "of":
        return False
    if word.lower_ == "how" and word.head.lower_ in ("much", "many", "long", "far") and word.i + 1 == word.head.i:
        return False  # "asked how many of them left"
    if word.head != root or (word.lower_ in ("too", "so") and root.pos_ in ("ADV", "ADJ")):
        return False  # "went too far"
    if word.dep_ == "mark" and root.pos_ == "NOUN":  # "until the feast": a verb, taken for a noun
        return True
    if word.lower_ == "so" and word.dep_ == "mark" and root.dep_ == "advcl" and root.i > root.head.i:
        return False  # "took the job so he could help"
    is_question = word.tag_ == "WRB" and word.i == root.left_edge.i  # "see where it went", "why they left is unclear"
    is_question = is_question and (root.dep_ == "csubj" or (root.dep_ == "ccomp" and root.head.i < word.i))
    return word.i < root.i and word.lower_ in _words("link_adverbs") and not (is_question or asks(word))


_SHARES = ("part", "much", "most", "rest", "bulk", "all", "half", "some", "remainder", "whole")


def _is_own_time(phrase: Token, root: Token, within: Context) -> bool:
    """Whether a phrase is a time that the timeline shows, not one that says which thing is meant."""
    if phrase.lower_ == "of" and phrase.head.lemma_ in _SHARES and phrase.head.dep_ in ("pobj", "dobj"):
        return False  # "for a good part of 1990", "spent the rest of the year"
    since = phrase.head.head
    if phrase.lower_ == "of" and since.lower_ == "since" and _is_measured_by(since):
        return False  # "its first rise since the spring | of 2020"
    over = since if phrase.head.lower_ == "from" and phrase.head.dep_ == "prep" else phrase.head  # "from 1958 | to 1963"
    is_of_phrase = (
        over == root or over.dep_ not in ("acl", "relcl") or over.tag_ == "VB"
    )  # "plans to sell it | by the end of May"
    return is_of_phrase and is_time_phrase(phrase, within)


def asks(word: Token) -> bool:
    """Whether a question is what is told: "discussed how to expand it"; not "the city where he was asked to stay"."""
    verb = word.head
    is_asking = word.tag_ == "WRB" or word.lower_ == "whether" or (word.lower_ == "what" and word.dep_ == "dobj")
    if not is_asking or verb.dep_ != "xcomp" or word.i < verb.head.i:
        return False
    return has_to(verb)


def _with_hyphenated(tokens: list[Token]) -> list[Token]:
    """With the other half of "Wal-Mart", which the parser took for a word beside the first."""
    first = tokens[0] if tokens else None
    if (
        first is not None
        and first.pos_ == "PROPN"
        and first.i >= 2
        and first.nbor(-1).text == "-"
        and first.nbor(-2).pos_ == "PROPN"
    ):
        is_torn = first.nbor(-2).head == first.head and not (first.nbor(-1).whitespace_ or first.nbor(-2).whitespace_)
        tokens = [first.nbor(-2), first.nbor(-1), *tokens] if is_torn else tokens
    last = tokens[-1] if tokens else None
    if last is None or last.whitespace_ or last.pos_ != "PROPN" or last.i + 2 >= len(last.doc):
        return tokens
    hyphen, second = last.nbor(1), last.nbor(2)
    is_half = hyphen.text == "-" and not hyphen.whitespace_ and second.pos_ == "PROPN" and second.head == last.head
    return [*tokens, hyphen, second] if is_half else tokens


def _is_left_out(time: Token, root: Token) -> bool:
    """Whether a date is left to the timeline; not that of "Monday's vote", nor of "those born on Monday"."""
    above = time.head
    if time.dep_ in ("attr", "nsubj", "nsubjpass"):  # "this is not 2008"
        return False
    is_own = above == root or (above.pos_ in ("VERB", "AUX") and (above.dep_ not in ("acl", "relcl") or above.tag_ == "VB"))
    if above.lower_ == "since" and _is_measured_by(above):
        return False
    is_after_phrase = time.dep_ == "npadvmod" and above.dep_ == "pobj" and above.head.lower_ not in _COMPARING
    if is_after_phrase and time.left_edge.nbor(-1).lower_ != "record":  # not of "is payable to stock of record May 3"
        return True  # "ended in a draw last May", but "slowed against the same period last year"
    return is_own and time.dep_ != "poss"


_COMPARING = ("against", "than", "from", "over", "of", "since")


@once
def _is_needed(clause: Token) -> bool:
    """Whether a clause says which thing is meant: "an effort to rebuild", "swans born in spring", "those who left"."""
    noun = clause.head
    if clause.dep_ == "advcl" and clause.left_edge.lower_ == "since" and noun.pos_ == "NOUN":
        return _is_measured_by(clause.left_edge)  # "its worst result since it was founded"
    if clause.dep_ in ("acl", "relcl") and any(child.tag_ == "TO" for child in clause.children):
        return bool(clause.i > noun.i)
    is_brought_about = clause.dep_ == "advcl" and is_caused(clause)  # "leading some to believe it"
    if is_extraposed(clause) or compares(clause) or tells_manner(clause) or is_brought_about:
        return True
    if clause.dep_ == "advcl" and clause.i > noun.i and any(child.tag_ == "TO" for child in clause.children):
        if noun.lemma_ == "be" and all(child.dep_ not in ("attr", "acomp") for child in noun.rights):
            return True  # "said it was | for them to decide"
        over = noun.head
        is_own = noun.dep_ == "xcomp" and over.dep_ != "relcl" and all(child.dep_ != "dobj" for child in over.rights)
        is_next = (
            noun.dep_ in ("pcomp", "relcl") or is_own
        ) and clause.left_edge.i == noun.i + 1  # "the people it was licensed to carry"
        return bool(is_next or noun.pos_ == "NOUN")  # "a chance for them to meet", "the aim of working to rebuild it"
    if clause.dep_ == "advcl" and noun.lemma_ in ("wait", "stay", "remain") and clause.left_edge.lower_ == "until":
        return clause.i > noun.i  # "prefer to wait | until they have a government"
    if clause.dep_ == "advcl" and noun.dep_ == "xcomp" and clause.left_edge.lower_ == "because":
        return is_negated(noun)  # "urged them not to convict a man | because he was in debt"
    if clause.dep_ == "advcl" and noun.dep_ in ("acl", "pcomp") and any(child.lower_ == "for" for child in clause.lefts):
        return clause.left_edge.i == noun.i + 1  # "a letter calling | for her to go"
    if clause.dep_ == "ccomp":  # "helped them restore order", "said it was late"
        is_of_degree = noun.dep_ == "amod" and any(
            child.lower_ == "so" for child in noun.lefts
        )  # "a hall so full that they stood"
        is_next = clause.left_edge.i == noun.i + 1  # "the problem was | that it had begun"
        is_judged = is_next or any(child.dep_ == "acomp" for child in noun.rights)  # "it was unclear | how it began"
        is_judged = is_judged and noun.lemma_ == "be"
        return bool((noun.pos_ == "VERB" or is_of_degree or is_judged) and clause.i > noun.i)
    if clause.dep_ not in ("acl", "relcl") or clause.i < noun.i or told_last(clause) is not None:
        return False
    if clause.dep_ == "relcl" and noun.tag_ == "NNP" and not noun.lefts and clause.left_edge.lower_ in ("where", "which", "who"):
        return False  # "in Lund where it is cheaper": there is one
    if clause.dep_ == "acl" and noun.lower_ == "those" and clause.i == noun.i + 1:
        return True  # "84% of those | voting"
    if clause.dep_ == "acl" and clause.tag_ == "VBG" and noun.head.lower_ == "in" and noun.head.head.lemma_ in ("result", "end"):
        return True  # "resulting in prices in Lund | declining"
    if clause.dep_ == "acl" and any(child.lower_ in ("all", "any", "every") for child in noun.lefts):
        return True  # "will buy all shares | tendered by Friday"
    if clause.dep_ == "relcl" and noun.lower_ == "%" and clause.left_edge.i == noun.i + 1:
        return True  # "the 22% | it does not own of its rival"
    is_bare = all(one.dep_ in ("advcl", "npadvmod") and not _comes_again(one) for one in clause.rights)
    if clause.dep_ == "acl" and clause.tag_ == "VBN" and clause.rights and is_bare:
        return False  # "a freeze imposed | after they won": with no more than "imposed"
    if clause.dep_ == "relcl" and subject_taken_from(clause) is not None:
        return False  # "a quake that killed | nine people tore it apart": without its object it tells nothing
    if clause.dep_ == "relcl" and clause.pos_ == "NOUN" and all(child.dep_ not in ("aux", "nsubj") for child in clause.lefts):
        return False  # "a drive that goalkeeper Lee stopped", taken apart
    if clause.dep_ == "acl" and any(child.dep_ == "mark" and child.lower_ == "that" for child in clause.children):
        return True  # "signs that it failed"
    before = clause.doc.tokens[clause.left_edge.i - 1]
    before = before.nbor(-1) if before.is_quote and before.i > noun.i else before
    is_set_apart = (
        before.is_punct and before.text not in BRACKETS.values()
    )  # "the dam, built by hand"; not "the index (IX) rising"
    if noun.lower_ in _words("open") and not is_set_apart:
        return True
    is_cut = clause.dep_ == "relcl" and not any(child.dep_ in ("nsubj", "nsubjpass", "expl") for child in clause.lefts)
    if is_cut and any(token.lower_ == "which" for token in clause.doc.tokens[clause.left_edge.i : clause.i]):
        return False  # "the pipes, parts | of which date from the 1950s"
    comma = next((token.i for token in clause.subtree if token.text == ","), clause.right_edge.i)
    is_new = noun.dep_ in ("dobj", "attr") and noun.i > noun.head.i  # "issued a statement | urging them to return to work"
    is_new = is_new and all(child.lower_ in ("a", "an", "some") or child.dep_ in ("amod", "compound") for child in noun.lefts)
    return not is_set_apart and comma - clause.left_edge.i < (_LONG if is_new else _SHORT)


def _comes_again(time: Token) -> bool:
    """Whether a time comes round: of "a million children born each year"."""
    return any(word.lower_ in ("each", "every") for word in time.lefts)


def _is_told_again(child: Token) -> bool:
    """Whether names between commas only tell who was meant: "two of his cousins, | Otto and Ludwig, | left"."""
    if child.dep_ != "conj" or child.pos_ != "PROPN" or child.head.pos_ == "PROPN":  # "in Oran, Olsk and Lund, saying"
        return False
    if any(one.dep_ == "cc" for one in child.head.rights):
        return False
    before, after = child.doc.tokens[child.left_edge.i - 1], child.doc.tokens[child.right_edge.i + 1 : child.right_edge.i + 3]
    is_closed = len(after) == 2 and after[0].text == "," and after[1].pos_ in ("VERB", "AUX")  # no comma ends a list
    return before.text == "," and is_closed


def _is_set_before(child: Token) -> bool:
    """Whether a noun is cut off from the one it stands before by a comma: "in Asia and Wall Street, the index"."""
    if any(other.dep_ == "nmod" and other.i > child.i for other in child.head.lefts):
        return False  # "the supply, training and research departments"
    has_own = any(word.dep_ in ("poss", "det") for word in child.lefts)
    if child.head.pos_ == "PROPN" and has_own and load_vocabulary().is_person(child.lemma_):
        return False  # "his teammate, third-seeded Bob Moe"
    return bool(
        child.i < child.head.i
        and any(token.text == "," for token in child.doc.tokens[child.right_edge.i : child.right_edge.i + 2])
    )


def is_amount_before(child: Token) -> bool:
    """Whether an amount of the clause before was drawn into a subject: "oil rose 2 percent and | gas prices fell"."""
    if child.dep_ != "nmod" or child.i > child.head.i:
        return False
    has_number = any(inner.dep_ == "nummod" for inner in child.children)
    return has_number and any(inner.dep_ == "cc" and inner.lower_ in ("and", "but") for inner in child.children)


def _joins(mark: Token) -> bool:
    """Whether a mark stands inside a phrase: a hyphen, a quote, the comma of a list."""
    if mark.tag_ in ("``", "''"):
        return False
    return (
        mark.text in ("-", "–", "$", "%", "'", "’", "+", "&") or (mark.text == "," and _is_in_list(mark)) or mark.tag_ == "HYPH"
    )


def is_second_figure(token: Token) -> bool:
    """The 1 of "3-1", which the parser takes for a word of its own."""
    if not token.is_digit or token.tag_ != "CD" or token.i < 2 or not token.text.isdecimal():
        return False
    mark, first = token.nbor(-1), token.nbor(-2)
    return bool(mark.text in ("-", "–") and not mark.whitespace_ and not first.whitespace_ and first.text.isdecimal())


def _is_in_list(comma: Token) -> bool:
    return any(
        child.i > comma.i and (child.dep_ == "conj" or (child.dep_ == "appos" and is_listed(child)))
        for child in comma.head.children
    )
