"""Times that a verb has from the one it hangs on: joined verbs, clauses of place, what is begun or tried."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import TYPE_CHECKING

from timeline.events.factuality.signs import way_not_there
from timeline.events.grammar.clause_kinds import ends_game, settled_before, takes_long
from timeline.events.grammar.misparses import joined_with
from timeline.events.grammar.participles import is_as_well, is_set_apart, noun_of_joined
from timeline.events.grammar.roles import is_spent
from timeline.events.grammar.verbs import auxiliaries, is_harm, is_negated, is_perfect, looks, verb_group
from timeline.events.parsing.arcs import NOUN_SUBJECTS, SUBJECTS, has_to
from timeline.events.placement.shared.given import Given, is_exact
from timeline.events.vocabulary import load_vocabulary
from timeline.times.expression import TimeExpression
from timeline.times.interval import Grain, closed_end, closed_start

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_SEASONS = frozenset(("seasons", "winters", "summers", "terms", "decades", "nights"))
_FIRST = 4  # characters: "On 11 April it dismissed the claim but cut the damages"
_OPENING = 40  # characters: a date that opens a sentence


def from_above(given: Given) -> Iterator[tuple[Token, tuple[TimeExpression, ...]]]:
    """Verbs without a time, each with those of the verb above that are its, too: "inspected it in May and | found cracks"."""
    words = load_vocabulary()
    raising = words.words("verb", "aspectual") | words.words("verb", "i_action") | {"help", "manage", "come", "go"}
    for trigger in given.triggers:
        token = trigger.token
        if token.i in given.held or token.pos_ not in ("VERB", "AUX"):
            continue
        source = _dated_under(token, given) or _source(token, raising)
        if source is not None and source.lower_ == "had" and source.dep_ == "conj" and source.i not in given.held:
            source = source.head  # "was struck in May and had to be | taken down": no event of its own
        if source is None or source.i not in given.held:
            continue
        is_of_others = token.tag_ == "VBD" and any(
            child.dep_ == "dobj" for child in token.rights
        )  # "and ordered him to go by May"
        aims = () if is_of_others else (child for child in token.rights if child.dep_ == "xcomp")
        if token.dep_ == "conj" and any(aim.i in given.own for aim in aims):
            continue  # "will sit a test on Monday and is expected | to sign on Friday"
        own = given.own
        told = [place for place in token.subtree if place.i in own and place.i in given.done and not _tells_on(place, token)]
        later = [e for place in told for e in own[place.i]]
        later = [e for e in later if e.signal not in ("until", "till")]  # "and moved to Lund, where she ran a shop until 1902"
        yield (
            token,
            tuple(e for e in given.held[source.i] if _may_share(token, source, e) and not _precedes(e, later)),
        )


def _dated_under(clause: Token, given: Given) -> Token | None:
    """The dated noun over a "when", below the verb: "left after a | defeat on 3 May, when fans | threw seats"."""
    if clause.dep_ != "relcl" or all(child.lower_ != "when" for child in clause.lefts):
        return None
    below = itertools.takewhile(lambda place: place.pos_ != "VERB" or place.dep_ == "pobj", clause.ancestors)
    return next((place for place in below if place.i in given.own and place.pos_ == "NOUN"), None)


def _source(token: Token, raising: frozenset[str]) -> Token | None:
    """The verb whose time a trigger has too, if it has none of its own."""
    head = joined_with(token) if token.dep_ == "conj" else token.head
    if head == token:
        return None
    match token.dep_:
        case "conj" if is_set_apart(head):  # "Lee, signed in May, picked it up": the time is the participle's alone
            return None
        case "conj" if head.pos_ in ("VERB", "AUX") and looks(token) == looks(head) and not _goes_on(token):
            return head if noun_of_joined(token) is None else None
        case "xcomp" if head.tag_ == "VBN" and head.lemma_ in ("expect", "schedule") and has_to(token):
            return head  # "was expected later in the day to | inspect it"
        case "xcomp" if is_spent(token):
            return head  # "spent most of 1919 | moving east"
        case _ if (had := way_not_there(token)) is not None and had.tag_ == "VBD":
            return had  # "had no choice but to | sell it"
        case "xcomp" if head.lower_ == "had" and has_to(token):  # "was struck in May and had to be | taken down"
            return head
        case "xcomp" if head.lemma_ in raising and head.pos_ == "VERB":
            is_open = token.tag_ == "VBG" and head.lemma_ in load_vocabulary().words("factuality", "possible")
            unmet = (load_vocabulary().words("factuality", name) for name in ("planned", "demanding"))
            is_to_come = has_to(token) and any(head.lemma_ in words for words in unmet)
            return None if is_open or is_to_come else head  # "proposed closing it last year", "agreed on Monday to buy it"
        case "relcl" if is_perfect(token) and not is_perfect(head):
            return None  # "moved to Lund, where it has been ever since"
        case "relcl" if _is_of_blow(token):
            return next((place for place in token.ancestors if place.pos_ == "VERB"), None)
        case "relcl" if head.dep_ in SUBJECTS and head.i < token.i:
            return None  # "the school where she hid opened in May"
        case "relcl" | "advcl" if any(child.lower_ in ("where", "when") for child in token.children if child.i < token.i):
            over = next((place for place in token.ancestors if place.pos_ in ("VERB", "AUX")), None)
            lies_ahead = (
                looks(token) == "future" and over is not None and looks(over) != "future"
            )  # "the quay where they will land"
            is_of_before = looks(token) == "past" and over is not None and looks(over) == "future"  # "to bury her where she sang"
            between = itertools.takewhile(lambda place: place is not over, token.ancestors)
            # "After a year in Lund, where she met him, she left"
            is_of_before = is_of_before or any(place.lower_ == "after" for place in between)
            return None if is_of_before or lies_ahead or settled_before(token) is over else over
        case "advcl" if ends_game(token):
            return head if head.pos_ == "VERB" else None
        case "advcl" if _goes_on_with(token):
            return head
        case "pcomp" if is_as_well(token):
            return head.head if head.head.pos_ == "VERB" else None
        case "advcl" if token.tag_ == "VBG" and not any(child.dep_ == "mark" for child in token.children):
            return head if head.pos_ == "VERB" else None
        case _:
            return None


def _is_of_blow(clause: Token) -> bool:
    """Whether a clause tells what a blow did that somebody met: "on 7 September he escaped an ambush that | killed five"."""
    blow = clause.head
    is_met = blow.dep_ == "dobj" and blow.head.tag_ == "VBD" and blow.lemma_ in load_vocabulary().words("link", "sudden")
    return is_met and clause.tag_ == "VBD" and is_harm(clause)


def _goes_on_with(token: Token) -> bool:
    """Whether a clause tells what went on as something happened: "shares fell on Friday as investors | sold them"."""
    verb, words = token.head, load_vocabulary()
    is_as = token.i > verb.i and any(child.lower_ == "as" and child.dep_ == "mark" for child in token.lefts)
    if not is_as:
        return False
    is_deed = token.pos_ == "VERB" and token.lemma_ not in words.words("verb", "reporting") | {"do", "have", "expect", "want"}
    are_past = looks(token) == looks(verb) == "past" and not (is_perfect(token) or is_perfect(verb))
    has_subject = any(child.dep_ in SUBJECTS for child in token.lefts)  # not "as intended"
    return is_deed and has_subject and are_past and verb.pos_ == "VERB"


def _goes_on(token: Token) -> bool:
    """Whether a joined verb tells what lasted beyond the one before: "began in May and went on for years"."""
    is_going_on = token.lemma_ == "go" and any(child.lower_ == "on" for child in token.children)
    is_outlived = token.lemma_ in ("survive", "outlive") and is_negated(token)  # "was jailed in May and did not survive the war"
    return is_going_on or is_outlived or token.lemma_ in ("continue", "keep", "remain")


def _may_share(token: Token, source: Token, expression: TimeExpression) -> bool:
    """Joined verbs share a time told before the last of them, or, with subjects of their own, before both."""
    if token.dep_ != "conj":
        return True
    if _is_beside_subject(source, expression):
        return True  # "the last strike, in 1998, lasted nineteen days and | ended only when ministers came"
    if source.lemma_ == "bear" and source.tag_ == "VBN":
        return False  # "was born in 1867 and | taught by her uncle"
    if _only_begins(source) and not (is_exact(expression) and any(child.dep_ == "xcomp" for child in source.rights)):
        return False  # "began in May and | cost nine lives", "began to dig in 1977 and | found traces"
    if _is_second_aim(token) and expression.start_char > source.idx:
        return False  # "plans to close one in June and | to sell another"
    if _has_length_to_come(token):
        return False  # "is to start in March and be | completed within three years"
    if _goes_on_beside(token, source) and not is_exact(expression):
        return False  # "was arrested in 2019 and was | working on a memoir"
    if token.lemma_ in load_vocabulary().words("link", "awaiting"):
        return False  # "applied on Monday and | expected an answer by May"
    if _spans_years(expression) and not is_exact(expression):
        return False  # "played for it between 1992 and 2003 and | won two caps"
    if expression.signal in ("until", "till"):
        return False  # "backed them until May, and lost a third of its readers"
    saying = load_vocabulary().words("verb", "reporting") | {"speak"}  # "spoke on Monday of his pain, but said"
    are_said = token.lemma_ in saying and source.lemma_ in saying
    is_other = any(child.lower_ == "but" and source.i < child.i < token.i for child in source.rights)
    is_vain = source.lemma_ in ("try", "attempt")  # "tried to enter it on Monday but were | driven back"
    own_subject = any(child.dep_ in NOUN_SUBJECTS for child in token.children)
    if is_other and own_subject and _none_came(token):
        return is_exact(expression)  # "met on Monday, but no deal was | reached"
    is_of_day = is_exact(expression) and expression.start_char - source.sent[0].idx < _FIRST and not own_subject
    if is_other and not (are_said or is_vain or is_of_day or _took_none(token)):
        return False  # "proposed it in May but | shelved the idea"; of "struck in May but | caused no deaths" the day
    is_fronted = own_subject and expression.end_char <= source.sent[0].idx + _OPENING  # "in 1940 a ship sank, and trips stopped"
    if is_perfect(token) and not is_perfect(source) and expression.signal != "by":  # "by 1876 it had nine and | had moved"
        return False  # "sold the boat last summer and | has repaid a part"
    if _has_time_of_its_own(token, source, expression) and not (is_fronted and takes_long(token)):
        return False
    return bool(expression.end_char <= (source.idx if own_subject else token.idx))


def _only_begins(verb: Token) -> bool:
    """Whether a verb tells when something that lasts began: what is joined is of all the time it lasted."""
    is_begun = verb.lemma_ in ("begin", "start") and verb.tag_ == "VBD"
    return is_begun and all(child.dep_ not in ("dobj", "prt") for child in verb.rights)


def _is_beside_subject(verb: Token, expression: TimeExpression) -> bool:
    """Whether a time stands between commas behind the subject of a verb: it says when that was, and so all that it did."""
    subject = next((child for child in verb.lefts if child.dep_ in NOUN_SUBJECTS), None)
    is_between = subject is not None and subject.idx < expression.start_char and expression.end_char < verb.idx
    behind = next((word for word in verb.doc.tokens[: verb.i] if word.idx >= expression.end_char), None)
    is_set_apart = is_between and behind is not None and behind.text == "," and behind.i + 1 == verb.i
    return is_set_apart and subject is not None and subject.doc.tokens[subject.right_edge.i + 1].text == ","


def _spans_years(expression: TimeExpression) -> bool:
    """Whether a time ends in a later year than the one after that in which it begins, or with that one."""
    reach = expression.range
    if reach is None or reach.start is None or reach.end is None:
        return False
    return closed_end(reach).year > closed_start(reach).year + 1


def _goes_on_beside(token: Token, source: Token) -> bool:
    """Whether a verb tells what somebody was doing, beside one that tells what befell him."""
    aspects = [verb_group(verb).aspect for verb in (token, source)]
    return aspects == ["PROGRESSIVE", "NONE"]


def _is_second_aim(verb: Token) -> bool:
    """Whether an infinitive says "to" again, as the one it is joined to does."""
    return all(map(has_to, (verb, verb.head))) and verb.tag_ == "VB"


def _none_came(verb: Token) -> bool:
    """Whether a clause tells that nothing came of the one before: "but no deal was | reached", "but no one was | found"."""
    subject = next((child for child in verb.lefts if child.dep_ in NOUN_SUBJECTS), None)
    is_none = subject is not None and any(child.lower_ == "no" for child in subject.lefts)
    return is_none and verb.lemma_ in load_vocabulary().words("link", "outcomes_reached")


def _took_none(verb: Token) -> bool:
    """Whether a verb tells that what came before had no such outcome: "caused no deaths", "did not lead to a deal"."""
    objects = [child for child in verb.rights if child.dep_ == "dobj"]
    is_outcome = verb.lemma_ in load_vocabulary().words("link", "having_outcomes")
    return verb.lemma_ == "fail" or (is_outcome and (is_negated(verb) or any(map(is_negated, objects))))


def _has_length_to_come(verb: Token) -> bool:
    """Whether a verb tells within how long it is to be done."""
    lengths = (noun for link in verb.rights if link.lower_ == "within" for noun in link.rights)
    return any(any(child.tag_ == "CD" for child in noun.lefts) for noun in lengths)


def _has_time_of_its_own(token: Token, source: Token, expression: TimeExpression) -> bool:
    """Whether a joined verb tells that it was at another time: "came in 1979 and | served for 32 years", "| always denied it"."""
    words = load_vocabulary()
    modal, other = (next((one.lower_ for one in auxiliaries(verb) if one.tag_ == "MD"), None) for verb in (token, source))
    if modal is not None and modal != other:  # "will close it in May and | may sell the rest"
        return True
    is_going_on = token.tag_ == "VBG" and any(child.lower_ in ("was", "were") for child in token.lefts)
    if is_going_on and is_perfect(source) and not is_perfect(token):
        return True  # "had hired advisers in January and was | considering a bid"
    between = token.doc.tokens[source.i : token.i]
    if any(word.lower_ == "first" and (word.nbor(-1).lower_, word.nbor().lower_) == ("the", "in") for word in between):
        return True  # "wrote two books, the first in 2008, and | led an inquiry"
    if any(child.lower_ in ("later", "earlier", "during", "afterwards") for child in token.rights):
        return True  # "bought it in 2002 and | closed it eighteen months later"
    if not is_exact(expression) and any(child.lower_ in ("twice", "thrice", "repeatedly") for child in token.rights):
        return True  # "appeared in 1983 and | was revised twice"
    if not is_exact(expression) and (is_dated_by_clause(token) or _opens_with_ordinal(token)):
        return True
    opened = (child for child in token.lefts if child.dep_ == "advcl" and child.i > source.i)
    if not is_exact(expression) and any(link.lower_ == "having" for child in opened for link in child.lefts):
        return True  # "tried to buy it in 1856 and, having failed, | built a line"
    if (token.lemma_ == "bury" and source.lemma_ == "die") or _is_headed(token):
        return True
    is_year_after = (
        expression.interval is not None and expression.interval.grain >= Grain.YEAR and expression.start_char > source.idx
    )
    if is_year_after and _counts_deeds(token):
        return True
    units = words.words("description", "units")
    if not is_exact(expression) and _comes_after_a_while(token):
        return True
    lengths = (child for child in token.rights if child.dep_ == "dobj" and child.lower_ in units | _SEASONS and child.lefts)
    if any(all(of.lower_ != "of" for of in length.rights) for length in lengths):
        return True  # "was hurt in May and | missed the following seven months"; not "declared three days of mourning"
    if any(child.lower_ in ("until", "till", "since") and child.dep_ == "prep" for child in token.rights):
        return True  # "had been ill since May and had lost weight | since his arrest"
    if comes_after_all(token) or _opens_at_end(token):
        return True
    apart = words.words("link", "at_no_time")
    if not is_exact(expression):  # "fell ill on Monday and was later sent home": the same day
        apart |= words.words("link", "next")
    return takes_long(token) or any(child.lower_ in apart and child.dep_ in ("advmod", "neg") for child in token.lefts)


def _opens_with_ordinal(verb: Token) -> bool:
    """Whether a joined verb tells in which of several years it was: "began in 2012 and, in her second season, | won"."""
    nouns = (noun for link in verb.lefts if link.lower_ == "in" and link.i > verb.head.i for noun in link.rights)
    words = load_vocabulary()
    return any(
        noun.lemma_ in ("season", "year", "term", "month") and any(words.is_ordinal(child.lower_) for child in noun.lefts)
        for noun in nouns
    )


def _comes_after_a_while(verb: Token) -> bool:
    """Whether a verb tells what it came after, or until when it was not done: "was charged in May and | jailed after a trial"."""
    after = (noun for link in verb.rights if link.lower_ == "after" and link.dep_ == "prep" for noun in link.rights)
    is_after = any(noun.lefts and noun.pos_ == "NOUN" for noun in after)
    clauses = (child for child in verb.rights if child.dep_ == "advcl" and is_negated(verb))
    return is_after or any(link.lower_ == "until" for clause in clauses for link in clause.lefts)


def _is_headed(participle: Token) -> bool:
    """Whether a participle tells who leads what another made: "set up in July and | headed by a judge"."""
    is_led = participle.tag_ == "VBN" and participle.lemma_ in load_vocabulary().words("link", "leading")
    return is_led and any(child.dep_ == "agent" for child in participle.rights)


def _counts_deeds(verb: Token) -> bool:
    """Whether a verb tells of several deeds, hardly of one year: "made his debut in 2006 and | won two titles"."""
    into = (noun for link in verb.rights if link.lower_ == "into" for noun in link.rights)  # "was | put into nine languages"
    things = [*(child for child in verb.rights if child.dep_ == "dobj"), *into]
    return any(child.dep_ == "nummod" and child.lower_ not in ("1", "one") for thing in things for child in thing.lefts)


def _opens_at_end(verb: Token) -> bool:
    """Whether a clause opens with the end of something: "turned to arms in 1914; at the end of the war it | employed nine"."""
    opening = (child for child in verb.lefts if child.dep_ == "prep" and child.lower_ in ("at", "by", "until", "before", "after"))
    return any(noun.lemma_ in ("end", "close", "outbreak", "height") for link in opening for noun in link.rights)


def comes_after_all(verb: Token) -> bool:
    """Whether what was done came after a time that goes on: "a bomb struck it on 11 May 1941, and it | fell after the war"."""
    return any(noun.lemma_ in ("war", "death") for link in verb.rights if link.lower_ == "after" for noun in link.rights)


def is_dated_by_clause(verb: Token) -> bool:
    """Whether a clause of its own says when a verb was: "began in 2014 and | stopped when the bank asked"."""
    clauses = (child for child in verb.rights if child.dep_ == "advcl" and child.tag_ == "VBD")
    return any(link.lower_ in ("when", "after", "once") for clause in clauses for link in clause.lefts)


def _tells_on(place: Token, verb: Token) -> bool:
    """Whether a word stands in a clause that goes on with the story: "took a bronze, which | turned up nine years later"."""
    clauses = (one for one in (place, *place.ancestors) if verb.is_ancestor(one) and one.dep_ == "relcl")
    return any(clause.tag_ == "VBD" and any(child.tag_ in ("WDT", "WP") for child in clause.lefts) for clause in clauses)


def _precedes(expression: TimeExpression, later: list[TimeExpression]) -> bool:
    """Whether what was done is past a time: not "won in 2014 | praise for a truce of June 2018"."""
    end = None if expression.interval is None else expression.interval.end
    starts = [one.interval.start for one in later if one.interval is not None]
    return end is not None and any(start is not None and start >= end for start in starts)
