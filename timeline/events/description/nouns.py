"""Nouns that name events, as text: alone where they tell a time of their own, else in their clause."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from timeline.events.description.clause_above import clause_over, judging_participle
from timeline.events.description.clauses import clause_telling, clause_text
from timeline.events.description.context import Context
from timeline.events.description.copula import be_before
from timeline.events.description.phrases import is_gapped, is_time_phrase, noun_phrase
from timeline.events.description.rendering import render, uncapital
from timeline.events.description.tell import MOST_WORDS
from timeline.events.description.trimming import trimmed
from timeline.events.grammar.misparses import is_move_beside
from timeline.events.grammar.moved_plans import mover_of
from timeline.events.grammar.roles import find_doer, find_there, is_cancelled, is_passive, set_for
from timeline.events.grammar.subjects import find_subject
from timeline.events.grammar.verbs import governing_verb, is_negated
from timeline.events.parsing.arcs import NOUN_SUBJECTS
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

PARTS_OF_CLAUSES = ("nsubj", "nsubjpass", "dobj", "pobj", "attr")
_LEAST_OF_NOUN = 4  # words: "the talks" tell a reader little
_FEW_OF_NOUN = 3
_SLACK = 4  # words, that a clause may be longer
_MOST_OF_BARE = 14  # words of a noun that tells little without its clause
_LEAST_OF_CLAUSE = 3  # words
_words = lists("description")


def doer_of_light(noun: Token) -> Token | None:
    """Who does what a noun names, by a verb that says no more: the envoys of "the envoys paid a visit to Lund"."""
    verb = noun.head
    is_done = noun.dep_ == "dobj" and verb.pos_ == "VERB" and verb.lemma_ in _words("done_lightly") and not is_passive(verb)
    return find_doer(verb) if is_done else None


def summary_of_noun(noun: Token, within: Context) -> str:
    """The clause that a noun stands in: "Three deaths were reported"; with a time of its own, the noun and what belongs to it."""
    if noun.head.dep_ != "acl" and noun in set_for(noun.head):
        return clause_text(noun.head, within.with_times())  # "the trial was set for 3 May"
    if (mover := mover_of(noun)) is not None and any(noun.i in within.times for link in mover.rights for noun in link.rights):
        return clause_text(mover, within.with_times())  # "the vote was postponed to 6 June"
    if not within.times and (judge := judging_participle(noun)) and noun.text in (clause := clause_text(judge, within)).split():
        return clause  # "the clerk was charged with theft", of "the clerk charged with theft left"
    apart = _joined_after_its_time(noun, within)
    phrase = [token for token in noun_phrase(noun, within) if apart is None or token.i < apart]
    phrase = trimmed(phrase, MOST_WORDS, last=noun)
    if is_cancelled(noun) and any(child.dep_ == "acl" and _has_own_time(child, within) for child in noun.rights):
        is_told = noun.dep_ in NOUN_SUBJECTS  # "the landing, fixed for 20 March, was postponed": not on that day
        text = render([token for token in phrase if token.i <= noun.i] if is_told else phrase, within)
        return f"{text} did not take place" if is_told else text
    top = _whole_of(noun)
    over = top.head.head if top.dep_ == "pobj" and top.head.dep_ == "prep" else top.head
    is_within = over.pos_ in ("VERB", "AUX") and over.dep_ not in ("prep", "amod") and top.dep_ in PARTS_OF_CLAUSES
    is_within = is_within and not (top.dep_ == "pobj" and (_only_says(over) or top.head.lower_ in _words("before_and_after")))
    is_open = _is_reporting(over.head) and is_negated(over.head)
    is_asked = is_open and any(child.tag_ == "WRB" for child in over.lefts)  # "could not say when it would peak"
    is_asked = is_asked or (top.dep_ == "pobj" and over.lemma_ in _words("inviting"))  # "invited both to talks on Friday"
    is_within = is_within and not is_asked
    # "never recovered from the fire of 1858": that did not happen then
    is_apart = top.dep_ == "pobj" and is_negated(over) and any(token.i in within.times for token in noun.subtree)
    is_within = is_within and not is_apart
    is_now = top.dep_ == "pobj" and over.tag_ in ("VBP", "VBZ") and over.dep_ == "ROOT"
    is_cause = noun.dep_ == "dobj" and over.lemma_ in ("blame", "cite")  # "blamed a fire on 8 August", when nobody blamed it yet
    if (is_now or is_cause) and within.times and is_within:
        return render(phrase, within)  # "I make this statement on the accident of 14 January"
    is_at_it = top.dep_ == "pobj" and top.head.lower_ == "on" and over.lemma_ == "be"
    if is_at_it and noun.text in (clause := clause_text(over, within)).split():
        return clause  # "who was on a visit to Lund"
    if _is_said_of(noun) and noun.text in (clause := clause_text(over, within)).split():
        return clause
    is_told_apart = any(child.i in within.times for child in noun.lefts)  # "tried to strengthen the 2002 truce"
    is_stating = _is_reporting(over) or over.lemma_ in _words("posting")
    is_told_with = noun.dep_ == "dobj" and (over.lemma_ in _words("light") or is_stating)  # "reported a May loss"
    if is_told_apart and top is noun and not is_told_with:
        return _with_its_time(noun, phrase, within)
    is_owned = any(child.dep_ == "poss" for child in noun.lefts)
    is_reported = noun.dep_ == "dobj" and is_stating and not is_owned  # "reported a net loss of $5 million"
    is_done = doer_of_light(noun) is not None  # "paid a surprise visit to Lund"
    is_outcome = noun.dep_ == "dobj" and over.dep_ == "advcl" and over.tag_ == "VBG" and over.lemma_ in _words("outcomes")
    if (len(phrase) < _LEAST_OF_NOUN or is_reported or is_done or is_outcome) and is_within:
        is_denied = over.dep_ == "ccomp" and find_there(over) is not None and over.head.lemma_ in ("deny", "doubt")
        beside = within.timed_by(over) if is_done else within
        clause = clause_text(over.head if is_denied else over, beside)  # "denied there was any split"
        is_cut = over.lemma_ == "be" and clause.endswith(f" {over.text}")  # "the hearing is | on Friday"
        if noun.lower_ in clause.lower() and not is_cut:
            return clause
    is_averted = noun.dep_ == "dobj" and noun.head.lemma_ in load_vocabulary().words("factuality", "stopping")
    if is_averted and noun.text in (clause := clause_text(noun.head, within)).split():
        return clause  # "a campaign was launched to avoid a | recurrence"
    befell = _of_what_befell(noun, phrase, within) if noun in phrase else ""
    if clause := _in_its_clause(noun, phrase, within, is_clause=bool(befell)):
        return clause
    if len(phrase) < _LEAST_OF_NOUN and top != noun:
        phrase = trimmed(noun_phrase(top, within), MOST_WORDS, last=noun)
    if noun not in phrase:  # "a day | of mourning on Friday", where the time hangs on it
        timeless = within.with_times()
        return _clause_around(noun, timeless) or render(noun_phrase(top, timeless), timeless)
    return befell or render(phrase, within)


def _in_its_clause(noun: Token, phrase: Sequence[Token], within: Context, *, is_clause: bool) -> str:
    """The clause that tells a noun, and tells more than its phrase, which may be a clause already; empty for none."""
    if noun.dep_ == "dobj" and noun.head.lemma_ in ("blame", "cite"):
        return ""  # "blamed a fire on 8 August": the fire was then, not the blaming
    has_time = any(token.i in within.times for token in noun.subtree)
    if (not has_time or noun not in phrase) and (clause := _clause_around(noun, within)):
        return clause
    is_bare = not is_clause and len(phrase) <= _MOST_OF_BARE
    if is_bare and (not has_time or _holds_deed(noun)) and (clause := _clause_before(noun, within)):
        return clause
    if clause := _clause_beside(noun, within):
        return clause
    return "" if has_time or is_clause else clause_telling(noun, within)


def _is_said_of(noun: Token) -> bool:
    """Whether a noun is what is said of another: "the convoy was the | target of the blast"; not "it was the worst raid"."""
    is_told = noun.dep_ == "attr" and noun.head.lemma_ == "be" and noun.head.tag_ != "VBG"
    subject = find_subject(noun.head) if is_told else None
    is_other = subject is not None and (subject.pos_ in ("NOUN", "PROPN") or subject.lower_ in ("they", "he", "she"))
    return subject is not None and is_other and subject.i < noun.i


def _with_its_time(noun: Token, phrase: Sequence[Token], within: Context) -> str:
    """A noun that its time stands before: "the 2002 truce", "the third-quarter results"; where that is little, its clause."""
    be = noun.head if noun.dep_ == "nsubj" and noun.head.lemma_ == "be" else None
    what_it_was = "" if be is None else clause_text(be, within.with_times())  # "the 1991 truce was a surprise"
    if noun.text in (words := what_it_was.split()) and len(words) <= MOST_WORDS:
        return what_it_was
    dated = _with_date(noun, phrase, within)
    told = dated or _without_day(render(phrase, within), phrase, within)
    is_bare = len(told.split()) <= (_FEW_OF_NOUN - 1 if dated else _FEW_OF_NOUN)
    is_of_noun = noun.head.dep_ == "prep" and noun.head.head.dep_ == "attr"  # "were survivors of the 8 October | quake"
    clause = _clause_around(noun, within) if is_bare and not is_of_noun else ""
    return clause or (_clause_before(noun, within) if _holds_deed(noun) else "") or told


def _has_own_time(verb: Token, within: Context) -> bool:
    """Whether a time hangs on a verb."""
    return any(child.i in within.times or is_time_phrase(child, within) for child in verb.children)


def _of_what_befell(noun: Token, phrase: Sequence[Token], within: Context) -> str:
    """What befell somebody, as a clause: "Samuel died", of "Samuel's death"; empty for others, or of one nobody knows."""
    told = _befallen().get(noun.lemma_)
    of = next((child for child in noun.rights if child.lower_ == "of" and child.i == noun.i + 1), None)
    owner = next((child for child in noun.lefts if child.dep_ == "poss"), None) or next(iter(of.rights if of else ()), None)
    if told is None or owner is None or (owner.pos_ == "PRON" and not within.referents.hold(owner)):
        return ""
    begins = owner.left_edge.i
    mark = next((child for child in owner.rights if child.tag_ == "POS" and of is None), None)
    named = [token for token in phrase if begins <= token.i <= owner.right_edge.i and token is not mark]
    others = [token for token in phrase if token not in (noun, of, mark, *named)]
    if not named or any(token.i < noun.i and token.lower_ not in ("the", "a") for token in others):
        return ""  # "his early death"
    name = re.sub(r"(?<=s)['’]$|['’]s$", "", render(named, within))
    verb = told.replace("was", be_before(owner), 1)
    rest = [token for token in others if token.i > noun.i]
    is_open = any(token.dep_ == "appos" and token.left_edge.nbor(-1).text == "," for token in named if token is not owner)
    return f"{name}{',' if is_open else ''} {verb} {render(rest, within)}".rstrip(" ,")


@functools.cache
def _befallen() -> dict[str, str]:
    """The clause of each such noun: "was arrested" of "arrest"."""
    return {noun: verb.replace("_", " ") for noun, _, verb in (entry.partition(":") for entry in _words("befallen"))}


def _clause_around(noun: Token, within: Context) -> str:
    """The clause that a noun without a time of its own is told in, where it tells the noun, too; empty for none."""
    over = clause_over(noun) or _told_beside(noun)
    if over is None:
        return ""
    words = (clause := clause_text(over, within)).split()
    if len(words) > MOST_WORDS:  # what it may do without goes then, too
        words = (clause := clause_text(over, within, most=MOST_WORDS - _SLACK)).split()
    if len(words) > MOST_WORDS and noun.text in words[:MOST_WORDS] and _may_end(noun):
        words = words[: words.index(noun.text) + 1]  # "urged them to respond to the peace efforts | to make the coast safe"
        clause = " ".join(words)
    is_stump = not words or words[0].lower() in (over.lower_, "it") or words[-1] in ("not", over.text) or "…" in clause
    is_stump = is_stump or (over.lemma_ in ("say", "add") and ":" not in clause and "that" not in words)
    is_told = noun.text in re.findall(r"[\w'-]+", clause)
    return clause if is_told and not is_stump and len(words) <= MOST_WORDS else ""


def _told_beside(noun: Token) -> Token | None:
    """The participle before a clause that tells a noun: "| calling for a suspension of the elections, these parties left"."""
    over = next((place for place in noun.ancestors if place.pos_ in ("VERB", "AUX")), None)
    is_beside = over is not None and over.dep_ == "advcl" and over.tag_ == "VBG" and over.is_sent_start
    return over if is_beside else None


def _may_end(noun: Token) -> bool:
    """Whether a clause may end with a noun, as what follows it only says more of it."""
    after = noun.doc.tokens[noun.i + 1] if noun.i + 1 < len(noun.doc) else noun
    return after.is_punct or (after.tag_ in ("TO", "IN", "WDT", "WP") and after.lower_ != "of")


def _clause_before(noun: Token, within: Context) -> str:
    """The clause beside which a noun is told, and then it: "the court upheld the law by a 6-3 | vote"; empty for none."""
    link = _first_link(noun)
    if link is None:
        return ""
    if link.head.lower_ == "according":
        return clause_text(link.head, within)
    over = governing_verb(link.head)
    if over is not None and over.lower_ == "saying" and over.dep_ == "pcomp":  # "was quoted as saying at the meeting that"
        over = governing_verb(over.head.head)
    if over is None or clause_over(over) is not over or over.i in within.telling:
        return ""
    is_apart = link.lower_ in _words("before_and_after") and any(token.i in within.all_times for token in over.subtree)
    if is_apart:
        return ""  # "was elected in May 2022, a year after the | flood": of another time
    phrase = noun_phrase(link, within)
    clause = clause_text(over, within, most=MOST_WORDS - len(phrase))
    if noun.text not in clause.split() and len(clause.split()) + len(phrase) > MOST_WORDS:
        clause = clause_text(over, within, most=MOST_WORDS - len(phrase) - _SLACK)
    words = re.findall(r"[\w'-]+", clause)
    is_stump = len(words) < _LEAST_OF_CLAUSE or "…" in clause or words[0].lower() == "it" or over.text not in words
    if is_stump or noun not in phrase:
        return ""
    if noun.text in words:
        return clause
    is_of_saying = _is_reporting(over) and link.lower_ in _words("beside_saying")
    if len(words) + len(phrase) > MOST_WORDS + (2 * _SLACK if is_of_saying else 0):
        return ""
    beside = uncapital(render(phrase, within, clause), phrase[0])
    start = " ".join(beside.split()[:_LEAST_OF_CLAUSE])
    if start.count(" ") == _LEAST_OF_CLAUSE - 1 and start in clause:
        clause = clause[: clause.index(start)].rstrip(" ,")  # "fell as a result of strikes", which the phrase tells whole
    if clause.endswith(beside):
        return clause
    mark = next((mark for mark in (": ", " that ") if mark in clause and is_of_saying), "")
    said, *content = clause.split(mark, 1) if mark else [clause]
    return mark.join([f"{said} {beside}", *content])  # "said in a statement that two had left"


def _holds_deed(noun: Token) -> bool:
    """Whether what a verb tells happened at what a noun names, so that a time of the one is the other's: "hurt in | clashes"."""
    link = noun.head if noun.dep_ == "pobj" and noun.head.dep_ == "prep" else None
    return link is not None and link.lower_ in ("in", "at", "during") and link.head.pos_ == "VERB" and link.i > link.head.i


def _clause_beside(noun: Token, within: Context) -> str:
    """The clause of the figure beside which a noun is told, then the noun: "sales were $2 billion, a 13 percent | rise"."""
    is_move = is_move_beside(noun)  # "rose 6 percent, the biggest rise in years"
    over = noun.head if is_move else noun.head.head
    is_figure = is_move or (noun.dep_ == "appos" and noun.head.dep_ in ("attr", "dobj"))
    if not is_figure or over.pos_ not in ("VERB", "AUX") or noun.i < over.i or noun.left_edge.nbor(-1).text != ",":
        return ""
    phrase = noun_phrase(noun, within)
    clause = clause_text(over, within, most=MOST_WORDS - len(phrase))
    if noun.text in clause.split() or len(clause.split()) + len(phrase) > MOST_WORDS or len(clause.split()) < _LEAST_OF_CLAUSE:
        return ""
    return f"{clause}, {uncapital(render(phrase, within, clause), phrase[0])}"


def _first_link(noun: Token) -> Token | None:
    """The preposition by which a noun hangs on a verb or an adjective, over the nouns that it is a part of."""
    place = noun
    while place.dep_ in ("compound", "poss", "pobj", "conj") or (place.dep_ == "prep" and place.head.pos_ == "NOUN"):
        if place.dep_ == "pobj" and place.head.dep_ == "prep" and _holds_clause(place.head.head):
            return place.head
        place = place.head
    return None


def _holds_clause(word: Token) -> bool:
    """Whether a word is a verb, or what something is told to be: "is subject to it"."""
    return word.pos_ in ("VERB", "AUX") or (word.pos_ == "ADJ" and word.dep_ != "appos")


def _joined_after_its_time(noun: Token, within: Context) -> int | None:
    """Where more is told of a noun that has told its time: "a fire in August | and a strike", "a fall in May | with nine"."""
    joined = next((child for child in noun.rights if child.dep_ in ("cc", "prep") and _tells_more(child, noun, within)), None)
    return None if joined is None else joined.i


def _tells_more(child: Token, noun: Token, within: Context) -> bool:
    """Whether a word is told after the time of a noun, and apart from it."""
    is_behind = bool(within.times & frozenset(range(noun.i + 1, child.i)))
    return is_behind and (child.dep_ == "cc" or child.lower_ == "with")


def _with_date(noun: Token, phrase: Sequence[Token], within: Context) -> str:
    """A noun that would stand alone, told with its date: "the 1987 crash", "Monday's attack", not "yesterday's attack"."""
    bare = [token for token in phrase if token.i not in within.times and token.tag_ not in ("DT", "POS")]
    dated = noun_phrase(noun, within.with_times())
    is_pointing = any(token.lower_ in _POINTING for token in dated)
    return render(dated, within) if bare == [noun] and not is_pointing and len(dated) < _MOST_OF_DATED else ""


_POINTING = ("yesterday", "today", "tomorrow", "tonight", "this", "last", "next", "past", "coming", "previous", "same")
_MOST_OF_DATED = 6


def _without_day(text: str, phrase: Sequence[Token], within: Context) -> str:
    """A noun's text without whose day it is, which is its date: "Tuesday night's victory"."""
    end = next((at + 1 for at, token in enumerate(phrase) if token.tag_ == "POS"), 0)
    is_day = 0 < end < len(phrase) and all(token.i in within.times for token in phrase[: end - 1])
    return f"the {render(list(phrase[end:]), within)}" if is_day else text


def _only_says(verb: Token) -> bool:
    """Whether a verb of saying has nothing that it tells of: "said after the talks"."""
    has_matter = any(child.dep_ in ("dobj", "nsubjpass") for child in verb.children)
    return _is_reporting(verb) and not has_matter


def _is_reporting(verb: Token) -> bool:
    return verb.lemma_ in load_vocabulary().words("verb", "reporting")


def _links_only(noun: Token) -> bool:
    """Whether a noun only links another: the account of "on account of the strike"."""
    return noun.dep_ == "pobj" and not noun.lefts and noun.lower_ in _words("linking_nouns")


def _is_alike(first: Token) -> bool:
    """Whether the first of two nouns is no thing or place beside a deed: not the world of "opening to the world and growth"."""
    return first.pos_ == "NOUN" and (first.dep_ != "pobj" or load_vocabulary().is_event(first.lemma_))


def _whole_of(noun: Token) -> Token:
    """What a noun is a part of: of "the cause of the accident", the cause; of "threats and sanctions", both."""
    while True:
        over = noun.head.head
        if noun.dep_ == "pobj" and noun.head.lower_ == "of" and over.pos_ == "NOUN" and not _links_only(over):
            noun = over
        elif noun.dep_ == "conj" and _is_alike(noun.head) and not (noun.rights or is_gapped(noun)):
            noun = noun.head
        else:
            return noun
