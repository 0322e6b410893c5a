"""What a clause beside a verb is there for: it stands for the subject, compares, tells how or when, or follows from "too"."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from timeline.events.parsing.arcs import SUBJECTS, has_to
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token
_words = lists("description")


def is_caused(clause: Token) -> bool:
    """Whether an infinitive tells what the verb above makes someone do: "led them to believe", "called on them to act"."""
    words, above = load_vocabulary(), clause.head
    demands = above.lemma_ in words.words("factuality", "demanding")
    causes = above.lemma_ in words.words("factuality", "implying") | {"lead"}
    governed = {child.dep_ for child in above.children}
    return clause.tag_ == "VB" and ((demands and bool(governed & {"dobj", "prep"})) or (causes and "dobj" in governed))


def takes_effort(verb: Token) -> bool:
    """Whether "it" stands for what had to be done: "it took a year to build", "a team"; not "it took steps to grow"."""
    if verb.lemma_ != "take" or not any(child.lower_ == "it" and child.dep_ in ("nsubj", "expl") for child in verb.lefts):
        return False
    words = load_vocabulary()
    efforts = words.words("description", "units") | {"times", "efforts", "works"}
    spent = [child for child in verb.rights if child.dep_ in ("dobj", "npadvmod", "dative")]
    doers = (one for one in spent if one.pos_ in ("PROPN", "PRON") or words.is_person(one.lemma_) or words.is_body(one.lemma_))
    return any(f"{one.lemma_}s" in efforts for one in spent) or next(doers, None) is not None


def is_enough_for(verb: Token) -> bool:
    """Whether a clause tells what an outcome was enough for: "won nine seats, just enough to | govern"."""
    enough = verb.head
    if verb.dep_ != "xcomp" or enough.lower_ != "enough" or enough.head.pos_ != "VERB" or enough.dep_ == "dobj":
        return False
    return enough.left_edge.nbor(-1).text == ","


def tells_when(verb: Token) -> bool:
    """Whether an infinitive only says when what was decided is to begin or end: "declared three days of mourning, to begin"."""
    is_aim = verb.dep_ == "advcl" and has_to(verb)
    is_apart = is_aim and verb.left_edge.nbor(-1).text == ","
    return is_apart and verb.lemma_ in load_vocabulary().words("verb", "aspectual")


def is_extraposed(clause: Token) -> bool:
    """Whether a clause is what "it" stands for: "it was normal | for boys to sell fruit", "it was not known | if any left"."""
    over = clause.head
    is_dummy = any(child.dep_ in SUBJECTS and child.lower_ == "it" for child in over.children)
    is_asked = clause.dep_ == "advcl" and clause.left_edge.lower_ in ("if", "whether") and over.i < clause.i
    if is_dummy and is_asked and over.tag_ == "VBN" and over.lemma_ in ("know", "establish", "determine", "say"):
        return True
    be = over.head if over.dep_ == "acomp" else over
    is_told = clause.dep_ == "ccomp" and clause.left_edge.lower_ == "that" and be is not over and over.i < clause.i
    if is_told and any(child.dep_ in SUBJECTS and child.lower_ == "it" for child in be.children):
        return True  # "it was unlikely | that it would be built"
    is_judged = any(child.dep_ in ("acomp", "attr") and child.i < clause.i for child in over.children)
    is_judged = is_judged or (over.pos_ == "ADJ" and over.i < clause.i)  # "made it hard | for boys to sell fruit"
    return is_dummy and is_judged and clause.tag_ == "VB" and clause.dep_ != "conj"  # "it was ready and would open"


def compares(clause: Token) -> bool:
    """ "Closed more slowly | than was asked"."""
    return any(child.dep_ == "mark" and child.lower_ == "than" for child in clause.lefts)


def seems(clause: Token) -> bool:
    """ "It looks | as though they left", "felt | like he was there"."""
    if clause.dep_ != "advcl" or clause.head.lemma_ not in ("look", "seem", "appear", "sound", "feel"):
        return False
    first = clause.left_edge
    return (first.lower_ == "as" and first.nbor().lower_ in ("though", "if")) or (first.lower_ == "like" and first.dep_ == "mark")


def tells_manner(clause: Token) -> bool:
    """ "Acted | as they pleased", "sailed | as planned", "taken | for granted"."""
    link = clause.left_edge
    is_next = link.lower_ in ("as", "for") and link.dep_ == "mark" and link.i == clause.head.i + 1
    is_alone = not any(child.dep_ in ("dobj", "xcomp", "ccomp") for child in clause.rights)  # not "left as he wanted to see it"
    return is_next and (clause.tag_ == "VBN" or (link.lower_ == "as" and is_alone and clause.lemma_ in _words("wishing")))


def is_avoided(token: Token) -> bool:
    """ "Without warning", "instead of resigning", "rather than fight", "stopped short of", "far from"."""
    last = token.left_edge.nbor(-1)
    if last.lower_ in _AVOIDING and (last.lower_ == "without" or last.nbor(-1).lower_ in _AVOIDING[last.lower_]):
        return True
    over = token.head
    if over.lower_ == "from" and over.head.lemma_ == "keep":
        return True
    if over.lower_ == "without" and token.dep_ in ("pcomp", "pobj"):
        return True
    return [child.lower_ for child in token.lefts[:2]] == ["rather", "than"]


_AVOIDING = {"of": ("instead", "short"), "than": ("rather",), "to": ("close",), "from": ("far",), "without": ()}


def next_verb(phrase: Token) -> Token | None:
    """The verb after an "and" that a phrase before it rather tells of: "won in 1966, and | in 1967, at Olsk, | set a record"."""
    verb = phrase.head
    joint = next((child for child in reversed(verb.rights) if child.dep_ == "cc" and child.i < phrase.i), None)
    if joint is None:
        return None
    joined = (child for child in verb.rights if child.dep_ in ("conj", "dep") and child.i > joint.i)
    found = next(joined, None)
    return found if found is not None and found.pos_ == "VERB" and found.i > phrase.right_edge.i else None


def takes_long(verb: Token) -> bool:
    """Whether a verb tells how long something took: "served for nine months", "spent two years there"; not "spent a fortune"."""
    lengths = [noun for child in verb.rights if child.lower_ == "for" for noun in child.rights]
    if verb.lemma_ in ("spend", "serve", "take", "last"):
        lengths += [child for child in verb.rights if child.dep_ in ("dobj", "npadvmod")]
    return any(noun.lemma_ in _words("lengths") for noun in lengths)


def settled_before(clause: Token) -> Token | None:
    """By what somebody had gone to live where a clause is told of, at whatever time: "retired to Dijon, where she | wrote"."""
    if clause.dep_ not in ("relcl", "advcl") or all(child.lower_ != "where" for child in clause.lefts):
        return None
    if any(child.lower_ == "had" and child.dep_ == "aux" for child in clause.lefts):
        return None  # "emigrated to Lima, where Ilse | had settled"
    move = next((place for place in clause.ancestors if place.pos_ in ("VERB", "AUX")), clause)
    is_settling = move.lemma_ in load_vocabulary().words("link", "settling")
    return move if is_settling and any(child.lower_ == "to" and child.i < clause.i for child in move.rights) else None


def ends_game(verb: Token) -> bool:
    """Whether a clause tells how a game ended in which something was done: "she scored twice as Lund | beat | Marl"."""
    is_beside = verb.dep_ == "advcl" and any(child.lower_ == "as" for child in verb.lefts)
    return is_beside and verb.lemma_ in load_vocabulary().words("common", "scoring")


def is_most_since(since: Token) -> bool:
    """Whether a "since" tells from when on something is the most of its kind: "to its highest level | since the crash"."""
    words = reversed(since.doc.tokens[since.sent.start : since.i])
    before = itertools.takewhile(lambda token: token.pos_ not in ("VERB", "AUX"), words)
    return any(token.tag_ == "JJS" or _is_count(token) or _is_first(token) for token in before)


def _is_first(word: Token) -> bool:
    """Whether a word says that a thing is the first of its kind: "their | first final since 1994"."""
    return word.lower_ in ("first", "only") and word.dep_ == "amod" and word.head.pos_ in ("NOUN", "PROPN")


def _is_count(token: Token) -> bool:
    """Whether a word counts how often something was: "for the second time since May"."""
    return token.lower_ in ("time", "times") and any(child.dep_ in ("amod", "nummod") for child in token.lefts)


def is_measured_clause(clause: Token) -> bool:
    """Whether a clause tells since when something is the most of its kind: "is at its highest | since it began"."""
    since = next((child for child in clause.lefts if child.dep_ == "mark" and child.lower_ == "since"), None)
    return since is not None and is_most_since(since)


def is_won_so(infinitive: Token) -> bool:
    """Whether an infinitive tells what came of how a game went: "came from behind to | beat | Bury"; not "came to beat them"."""
    over, words = infinitive.head, load_vocabulary().words
    is_aim = infinitive.tag_ == "VB" and infinitive.dep_ in ("advcl", "xcomp") and infinitive.i > over.i
    if not is_aim or infinitive.lemma_ not in words("factuality", "winning_games"):
        return False
    between = [child for child in over.rights if child.i < infinitive.i]
    if over.lemma_ == "need":  # "needed penalties to get past Thorne"
        return any(child.dep_ == "dobj" and child.lemma_ in words("factuality", "deciders") for child in between)
    is_told_how = any(child.dep_ in ("prep", "prt", "advmod") for child in between)
    return over.lemma_ in words("factuality", "winning_so") and is_told_how
