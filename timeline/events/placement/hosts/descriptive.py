"""Times that date no event of their clause: they say which thing is meant, or what a figure is compared with."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from timeline.events.grammar.clause_kinds import is_most_since
from timeline.events.parsing.arcs import NOUN_SUBJECTS
from timeline.events.parsing.calendar_words import is_month
from timeline.events.vocabulary import lists, load_vocabulary
from timeline.times.expression import TimeExpression
from timeline.times.interval import Grain

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Span, Token

_words = lists("link")

APART = ("after", "before", "despite", "unlike", "beyond")
_COMPARING_WITH = ("from", "than", "above", "below", "against", "over")


def names_its_noun(expression: TimeExpression, root: Token) -> bool:
    """Whether a time only says which thing is meant: "the 1952 land law", "raised its forecast for 2023"."""
    if (
        is_of_life(expression, root)
        or _is_led_up_to(root)
        or _is_kind_of_season(expression, root)
        or is_name_of_body(expression, root)
        or (root.dep_ == "pobj" and root.head.lower_ == "like")  # "fears of a catastrophe like 1998"
    ):
        return True
    if root.dep_ == "pobj" and root.head.lower_ == "for" and _has_thing(root.head.head):
        return True
    if _is_age_of_thing(expression, root) or _is_accounted_for(root):
        return True
    promised = root.head.head
    if root.dep_ == "pobj" and root.head.lower_ == "for" and promised.dep_ == "acl" and promised.lemma_ == "promise":
        return True  # "a plebiscite promised for 1946 was never held"
    is_until = root.dep_ == "pobj" and root.head.lower_ in ("until", "till")
    if is_until and root.head.head.lemma_ in load_vocabulary().words("parsing", "signed_until"):
        return True  # "signed a contract until the end of May"
    if root.dep_ == "pobj" and root.head.lower_ == "of" and _is_remembered(root.head.head):
        return True
    if root.dep_ == "poss" and root.head.dep_ == "pobj" and root.head.head.lower_ == "for":
        return True  # "left out of the squad for this summer's cup"
    if root.dep_ == "poss" and root.head.dep_ == "pobj" and root.head.lemma_ in ("price", "close", "level"):
        return True  # "will pay a third more than Wednesday's closing price"
    if root.dep_ == "poss" and is_deadline(root.head):
        return True  # "will sue before Friday's deadline"
    if root.dep_ in ("poss", "compound", "nummod") and root.head.dep_ == "pobj" and root.head.head.lower_ in ("over", "about"):
        return True  # "was fined over its winter cuts"
    if root.dep_ == "pobj" and _is_due_date(root.head.head, root):
        return True  # "a first launch date, in June 2023, was abandoned"
    if expression.interval is None or expression.interval.grain < Grain.YEAR or root.i > root.head.i or is_of_finding(root):
        return False
    inside = any(child.dep_ in ("det", "poss") and child.i < root.i for child in root.head.children)
    return inside and root.dep_ in ("nummod", "compound", "nmod", "amod")


def is_of_finding(year: Token) -> bool:
    """Whether a year is that of what a study found: "a 2015 study | found cracks in the dam"."""
    study, words = year.head, load_vocabulary()
    verb = study.head
    is_study = study.dep_ == "nsubj" and study.lemma_ in words.words("link", "studies") and study.left_edge.lower_ in ("a", "an")
    return is_study and verb.tag_ == "VBD" and verb.lemma_ in words.words("link", "finding_out")


def is_of_life(expression: TimeExpression, root: Token) -> bool:
    """Whether a time stands in brackets behind a name, and says when its bearer lived: "Ann Lee (1821 - 9 November 1893)"."""
    return _is_in_brackets(root) and (expression.range is not None or _is_span_of_life(root))


def is_name_of_body(expression: TimeExpression, root: Token) -> bool:
    """Whether a day is what a body calls itself by: "a leader of the | March 14 | movement"."""
    is_day = expression.interval is not None and expression.interval.grain is Grain.DAY and is_month(root)
    is_named = root.dep_ in ("nmod", "compound", "nummod") and root.i < root.head.i
    return is_day and is_named and root.head.lemma_.lower() in load_vocabulary().words("link", "bodies_of_days")


def _is_kind_of_season(expression: TimeExpression, root: Token) -> bool:
    """Whether a season says of what kind things are, in any year: "train for | winter operations", "sold its winter clothes"."""
    interval, noun = expression.interval, root.head
    if interval is None or interval.grain is not Grain.SEASON or root.dep_ != "compound" or " " in expression.text:
        return False
    is_one = any(child.dep_ in ("det", "poss") for child in noun.lefts)
    return not (is_one and load_vocabulary().is_event(noun.lemma_))


def _is_remembered(noun: Token) -> bool:
    """Whether something is known of, at whatever time: "only the | siege of 1648 was remembered"."""
    return noun.dep_ == "nsubjpass" and noun.head.lemma_ in load_vocabulary().words("link", "remembering")


def _is_age_of_thing(expression: TimeExpression, root: Token) -> bool:
    """Whether a century or a decade says of what age a thing is: "coins of | the 2nd century | have been found"."""
    if expression.interval is None or expression.interval.grain < Grain.DECADE or expression.range is not None:
        return False
    noun = root.head.head
    is_of = root.dep_ == "pobj" and root.head.lower_ == "of" and noun.pos_ == "NOUN"
    return is_of and noun.dep_ in ("nsubj", "nsubjpass", "dobj", "conj") and not load_vocabulary().is_event(noun.lemma_)


def _is_in_brackets(root: Token) -> bool:
    """Whether a date stands in brackets: "the first emperor of the Qing (1644-1911)"."""
    before = root.doc.tokens[max(root.i - _LONG_DATES, 0) : root.i]
    after = root.doc.tokens[root.i + 1 : root.i + _LONG_DATES]
    return any(mark.text == "(" for mark in before) and any(mark.text == ")" for mark in after)


def _is_span_of_life(root: Token) -> bool:
    """Whether a date is one of two in brackets behind a name: "Otto Lee (1412 - 19 September 1467), called the Lame"."""
    first = next((at for at in range(root.i, max(root.i - _LONG_DATES, 0), -1) if root.doc.tokens[at].text == "("), None)
    inside = () if first is None else root.doc.tokens[first + 1 : root.i + _LONG_DATES]
    words = list(itertools.takewhile(lambda word: word.text != ")", inside))
    has_dash = any(word.text in ("-", "–", "—") for word in words)
    years = [word for word in words if word.is_digit and len(word.text) > len("31")]
    is_bare = all(word.is_punct or word.is_digit or is_month(word) or word.lower_ in ("c.", "b.", "d.") for word in words)
    is_named = first is not None and first > 0 and root.doc.tokens[first - 1].pos_ == "PROPN"
    return is_named and has_dash and is_bare and len(years) > 1


_LONG_DATES = 8  # words: "4 March 1842 – 17 November 1913"


def is_deadline(noun: Token) -> bool:
    """Whether a noun names the day by which something is due."""
    return noun.pos_ == "NOUN" and noun.lemma_ in load_vocabulary().words("factuality", "due_dates")


def _is_accounted_for(root: Token) -> bool:
    """Whether a length up to a time is that of a result: "expects a loss for the three months to | December"."""
    to = root.head
    before = [word.lower_ for word in root.doc.tokens[max(to.i - _LENGTH, 0) : to.i]]
    is_length = (
        root.dep_ == "pobj" and to.lower_ in ("to", "through") and before[-1:] in (["months"], ["weeks"], ["half"], ["year"])
    )
    start = to.i - len(before) + before.index("for") if is_length and "for" in before else 0
    return start > 0 and root.doc.tokens[start - 1].pos_ == "NOUN"


_LENGTH = 4  # words: "for the three months"


def _is_due_date(over: Token, root: Token) -> bool:
    """Whether a time only says which day was meant: that of a date or a deadline, or of a verb whose subject is one."""
    subject = next((child for child in over.lefts if child.dep_ in NOUN_SUBJECTS), over)
    is_between = subject is over or subject.i < root.i < over.i
    return is_between and is_deadline(subject)


def is_compared(span: Span) -> bool:
    """Whether a time says when a figure was as it is compared with: "rose to 412 from 398 a year earlier"."""
    if is_baseline(span) or _is_beside_baseline(span) or _is_compared_with(span) or _is_limit_of_age(span) or _is_base(span):
        return True
    root = span.root
    owned = root.head if root.dep_ in ("poss", "compound", "nummod") and root.head.dep_ == "pobj" else None
    for place in root.ancestors:
        if place.pos_ in ("VERB", "AUX"):
            return _is_after_second_figure(place, span)
        is_owned = owned is not None and owned.head == place
        if (
            is_owned
            and place.lower_ in _COMPARING_WITH
            and any(one.tag_ == "CD" for one in span.doc.tokens[max(place.i - 4, 0) : place.i])
        ):
            return True  # "up three dollars against Friday's quotes"; not "protested against Friday's vote"
        if _compares(place) and any(token.tag_ in ("CD", "$") for token in span.doc.tokens[place.i + 1 : span.start]):
            return True
    return False


def is_standard(span: Span) -> bool:
    """Whether a time says with what was compared: "faster than in | 2019", "higher than | last year", "as in | 2019"."""
    before = [token.lower_ for token in span.doc.tokens[span.sent.start : span.start]]
    links = list(itertools.takewhile(("in", "on", "during", "all", "of", "the", "whole").__contains__, reversed(before)))
    rest = before[: len(before) - len(links)]
    if rest[-1:] in (["had"], ["did"], ["was"], ["were"]):
        return "than" in rest[-_SHORT_CLAUSE:]  # "finished lower than it had in 2019"
    if rest[-1:] == ["since"]:
        return "than" in rest and "any" in rest[rest.index("than") :]  # "faster than at any time since 2008"
    opening = rest[-1:]
    return opening == ["than"] or (opening == ["as"] and links[-1:] in (["in"], ["on"], ["during"]))


_SHORT_CLAUSE = 4  # words: "than the firm had"


def _is_base(span: Span) -> bool:
    """Whether a time says in the money of which year a figure is: "rose 9 percent in fixed prices (base year | 2002)"."""
    tokens = span.doc.tokens
    before = [token.lower_ for token in tokens[max(span.start - 2, 0) : span.end]]
    after = [token.lower_ for token in tokens[span.end : span.end + 1]]
    named = any(pair in (("base", "year"), ("starting", "year")) for pair in itertools.pairwise(before))
    return named or (after in (["prices"], ["dollars"], ["terms"]) and before[:1] in (["in"], ["at"]))


def _is_after_second_figure(verb: Token, span: Span) -> bool:
    """Whether a time hangs on a verb after what its figure is compared with: "was 117 yen compared with 118 yen | on Friday"."""
    link = next((child for child in verb.rights if child.lower_ == "compared" and child.i < span.start), None)
    return link is not None and any(token.tag_ == "CD" for token in span.doc.tokens[link.i : span.start - 1])


def is_of_second_figure(span: Span) -> bool:
    """Whether a year before is told after two figures: "a loss of $2 million, versus income of $5 million | a year earlier"."""
    if span[-1].lower_ not in ("earlier", "ago", "before"):
        return False
    before = [token.lower_ for token in span.doc.tokens[max(span.sent.start, span.start - _LONG) : span.start]]
    at = next((at for at in range(len(before) - 1, -1, -1) if before[at] in _COMPARING), None)
    return at is not None and any(word[0].isdigit() for word in before[at:]) and any(word[0].isdigit() for word in before[:at])


_COMPARING = ("versus", "vs", "vs.", "than", "twice", "double", "against", "compared")
_LONG = 25  # words: two figures with what they are of


def _is_compared_with(span: Span) -> bool:
    """Whether a time itself is compared with: "compared with 2004", "against the same period of last year"."""
    before = span.doc.tokens[max(span.sent.start, span.start - _NEAR) : span.start]
    named = list(itertools.takewhile(lambda word: word.pos_ in _OF_TIMES and word.text != ",", reversed(before)))
    words = [word.lower_ for word in reversed(named)]
    after = words[words.index("same") + 1 :] if "same" in words else []  # "the same period", but not "the same room"
    is_same = (
        "same" in words and bool({"against", "over", "on"} & set(words)) and (not after or after[0] in _words("compared_periods"))
    )
    is_as_many = words[-3:-1] == ["many", "as"] or words[-3:-1] == ["much", "as"]  # "twice as many as in 1950"
    is_of_own = any(word.dep_ == "acl" and word.tag_ == "VBN" and word.lower_ != "compared" for word in named[:_NEAREST])
    is_compared = any(pair in (("compared", "with"), ("compared", "to")) for pair in itertools.pairwise(words))
    return is_same or is_as_many or (is_compared and not is_of_own)  # not "compared with the nine recorded in 1949"


_NEAREST = 2  # words: "recorded in | 1949"


_OF_TIMES = ("NOUN", "PROPN", "NUM", "ADP", "DET", "ADJ", "PART", "VERB")


def _is_limit_of_age(span: Span) -> bool:
    """Whether a time only says before or after when things are: "nothing earlier than | about 1140 | survives"."""
    words = [word.lower_ for word in span.doc.tokens[max(span.start - 3, 0) : span.start]]
    return any(pair in (("earlier", "than"), ("older", "than"), ("later", "than")) for pair in itertools.pairwise(words)) and (
        "no" not in words and "not" not in words
    )


def _is_beside_baseline(span: Span) -> bool:
    """Whether a time says when a figure was from which another moved: "little changed from 47 million marks | in 1995".

    Or with which it is compared: "at 1.28 dollars against 1.29 dollars | on Friday".
    """
    before = span.doc.tokens[max(span.sent.start, span.start - _LONGEST_FIGURE) : span.start]
    words = list(before)[: -1 if len(before) and before[-1].lower_ in ("in", "on", "at") else None]
    figure = list(itertools.takewhile(lambda word: word.pos_ in _OF_FIGURES or word.text == "-", reversed(words)))
    if len(figure) == len(words) or not any(word.tag_ == "CD" for word in figure):
        return False
    link, verbs = words[-len(figure) - 1], load_vocabulary()
    if link.lower_ in ("from", "than"):
        is_drawn_in = link.dep_ == "quantmod" and link.lower_ == "from"  # into its figure: "climbed to £4m | from £3m"
        mover = next((one for one in link.ancestors if one.pos_ == "VERB"), link.head) if is_drawn_in else link.head
        is_moved = mover.lemma_ in verbs.words("figures", "changing") | {"change"}
        return is_moved and span.doc.tokens[min(span.end, len(span.doc) - 1)].lower_ != "to"
    is_money = any(word.lemma_ in verbs.words("figures", "units") for word in figure)
    return is_money and link.lower_ in ("against", "versus")


_LONGEST_FIGURE = 16  # words: "against 1.2869-2871 dollars and 151.20-22 yen at"
_OF_FIGURES = ("NUM", "NOUN", "SYM", "CCONJ")


def _compares(link: Token) -> bool:
    """Whether a preposition leads to what is compared: "from 398", "compared with 398"; not of "ended with the loss of 398".

    Nor to a time: "from 1970 until her retirement in 1991".
    """
    if any(child.lower_ in ("until", "till") for child in link.rights):
        return False
    is_of_comparison = link.lower_ == "with" and link.head.lemma_ in ("compare", "compared")
    return is_of_comparison or link.lower_ in _COMPARING_WITH


def is_baseline(span: Span) -> bool:
    """Whether a time is what a change is counted from: "fell 2 percent from a year earlier", "up 5 percent over 2005"."""
    before = span.doc.tokens[span.start - 1] if span.start else None
    if before is not None and before.lower_ in ("over", "against", "versus") and span.root.dep_ == "pobj":
        return any(token.lower_ in ("percent", "%", "pct") for token in span.doc.tokens[max(span.start - 4, 0) : span.start])
    if before is not None and before.lower_ in ("from", "on") and any(word.lower_ in ("last", "previous") for word in span):
        figure = span.doc.tokens[max(span.start - 4, 0) : span.start - 1]  # "up 2 percent from last year", "a 2 percent rise on"
        return any(word.lower_ in ("percent", "%", "pct") for word in figure)
    return before is not None and before.lower_ in ("from", "than") and span[-1].lower_ in ("ago", "earlier", "before")


def _is_led_up_to(root: Token) -> bool:
    """Whether something is only the time before: "spent the run-up to | Christmas in Lund"."""
    to = root.head
    return root.dep_ == "pobj" and to.lower_ == "to" and to.i > 0 and to.nbor(-1).lower_ in ("up", "countdown", "prelude", "eve")


def is_measured_since(span: Span) -> bool:
    """Whether a time says since when something is the most of its kind: "the worst flood since 1924"."""
    start = span.start if span[0].lower_ == "since" else span.start - 1
    if start < span.sent.start or span.doc.tokens[start].lower_ != "since":
        return False
    verb = span.doc.tokens[start].head  # "the third minister to leave since May"
    is_relative = verb.tag_ == "VB" and verb.dep_ in ("acl", "relcl")
    if is_relative and any(load_vocabulary().is_ordinal(child.lower_) for child in verb.head.lefts):
        return True
    return is_most_since(span.doc.tokens[start])


def is_of_best(root: Token) -> bool:
    """Whether a time is the best or worst of its kind, by which something was done: "ground soaked by the wettest | October"."""
    return root.dep_ == "pobj" and root.head.dep_ == "agent" and any(map(_is_superlative, root.lefts))


def is_best_within(span: Span) -> bool:
    """Whether a length says of what time something is the most: "the coldest winter in the past 70 years"."""
    before = reversed(span.doc.tokens[max(span.sent.start, span.start - _NEAR) : span.start])
    return any(token.lower_ in ("first", "only", "most", "least") or _is_superlative(token) for token in before)


_NEAR = 10  # words


def _is_superlative(word: Token) -> bool:
    return word.tag_ == "JJS" or (word.pos_ == "ADJ" and word.lower_.endswith("est"))


def is_named(root: Token) -> bool:
    """Whether a time is what something is said of: "called the quarter painful"."""
    verb = root.head
    if root.dep_ in ("dobj", "npadvmod") and verb.lemma_ in ("declare", "designate", "proclaim"):
        return any(child.lower_ == "as" and child.i > root.i for child in verb.rights)  # "designated May 3 as a day of rest"
    return root.dep_ == "dobj" and any(child.dep_ == "oprd" for child in verb.children)


def _has_thing(over: Token) -> bool:
    """Whether what stands over "for" is a thing, or a verb with one: "set sentencing for Dec. 12" is no act of that day."""
    return over.pos_ == "NOUN" or any(child.dep_ == "dobj" for child in over.children)


def is_set_apart(expression: TimeExpression, root: Token) -> bool:
    """Whether a time with words of its own stands after what sets it apart: "after a flat | second quarter, it closed"."""
    is_read = expression.signal is not None or expression.range is not None
    return root.dep_ == "pobj" and root.head.lower_ in APART and not is_read


def one_of_listed(root: Token) -> Token | None:
    """Which of several a time is of: the first of "published two books, the | first | in 2008 and the second in 2012"."""
    one = root.head.head
    if root.dep_ != "pobj" or root.head.lower_ not in ("in", "on"):
        return None
    is_one = one.lower_ in _LISTED and one.nbor(-1).lower_ == "the" and one.i < root.i and root.i - one.i <= _NEAR_ONE
    before = one.nbor(-2)
    return one if is_one and (before.text == "," or before.lower_ == "and") and one.dep_ not in NOUN_SUBJECTS else None


def is_first_of_listed(one: Token) -> bool:
    """Whether it is the first of them, or told together with that."""
    return one.lower_ == "first" or (one.dep_ == "conj" and one.head.lower_ == "first")


_LISTED = ("first", "second", "third", "fourth", "fifth", "last", "other")
_NEAR_ONE = 3  # words: "the first in May 2008"
