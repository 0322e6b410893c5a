"""Times that a verb has from a word under it: what it was done at, or with, or when: "at a hearing in May he | admitted it"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from timeline.events.grammar.clause_kinds import is_most_since
from timeline.events.grammar.looking_back import looks_back
from timeline.events.grammar.roles import is_passive
from timeline.events.grammar.verbs import auxiliaries, governing_verb, is_harm, is_negated, is_perfect
from timeline.events.parsing.arcs import SUBJECTS, has_to, subject_of
from timeline.events.placement.hosts.as_meant import is_gone_by, is_of_year_before, lies_ahead
from timeline.events.placement.hosts.contests import contest_of
from timeline.events.placement.hosts.hosts import goes_on_now
from timeline.events.placement.shared.given import Given, is_exact
from timeline.events.vocabulary import load_vocabulary
from timeline.times.expression import TimeExpression
from timeline.times.instant import Instant
from timeline.times.interval import Grain

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token


def from_complement(given: Given) -> Iterator[tuple[Token, Token]]:
    """ "Began | to rise in May": what hangs on the complement dates the verb above."""
    for trigger in given.triggers:
        token = trigger.token
        times = given.own.get(token.i, ())
        if times and _dates_verb_over(token, times, given.published):
            yield token.head, token
        verb = applied_for(token) if times else None
        if verb is not None and not any(lies_ahead(one, given.published) for one in times):
            yield verb, token


def from_setting(given: Given) -> Iterator[tuple[Token, Token]]:
    """ "At a | hearing in February she pleaded"."""
    ordering = load_vocabulary().words("link", "ordering")
    for trigger in given.triggers:
        token = trigger.token
        times = given.own.get(token.i, ())
        verb = _verb_of_setting(token, times, is_loose=token.i in given.loose) if times else None
        if any(one.signal in ("until", "till") for one in times):
            continue  # "offered a | guarantee until the end of 2026"
        if verb is None or verb.lemma_ in ("blame", "cite") or (is_perfect(verb) and looks_back(token) is not None):
            continue  # "has been charged with the | murder of a nurse on 30 April"
        is_led = verb.lemma_ == "lead" and any(child.dep_ == "dobj" for child in verb.rights)  # "led it to victory in May"
        if verb.lemma_ in ordering and not is_led:
            continue
        is_gone = goes_on_now(verb) and any(is_of_year_before(expression, given.published) for expression in times)
        is_told_now = verb.tag_ in ("VBP", "VBZ") and verb.dep_ == "ROOT"  # "I make this statement"
        is_gone = is_gone or (is_told_now and any(is_gone_by(expression, given.published) for expression in times))
        if not is_gone and not (verb.i in given.past and any(lies_ahead(expression, given.published) for expression in times)):
            yield verb, token


def from_text(given: Given) -> Iterator[tuple[Token, Token]]:
    """ "A report | published in May found that"; "at a congress, | held in May, they adopted it"."""
    for trigger in given.triggers:
        token = trigger.token
        verb = _told_with(token) if token.i in given.own and token.i in given.done else None
        if verb is not None and verb.i in given.past:
            yield verb, token


def from_clause(given: Given) -> Iterator[tuple[Token, Token]]:
    """ "Drowned when a car | fell off the bridge on Saturday"."""
    for trigger in given.triggers:
        yield from ((over, trigger.token) for over in _set_at(trigger.token, given))


def from_participle(given: Given) -> Iterator[tuple[Token, Token]]:
    """When a noun is: "the elections | scheduled for May", "the elections | held in May"."""
    nouns = {trigger.token.i: trigger.factuality for trigger in given.triggers if trigger.token.pos_ == "NOUN"}
    for trigger in given.triggers:
        noun = trigger.token.head
        if trigger.token.i in given.own and _tells_when_held(trigger.token, nouns.get(noun.i)):
            yield noun, trigger.token


def from_doing(given: Given) -> Iterator[tuple[Token, Token]]:
    """ "Lee, | visiting Rome on Friday, promised it"."""
    for trigger in given.triggers:
        token = trigger.token
        verb = _done_at_it(token) if token.i in given.own else None
        verb = verb or (_meanwhile(token) if token.i in given.own and given.are_exact(token.i) else None)
        if verb is not None and verb.i in given.past:
            yield verb, token


def applied_for(infinitive: Token) -> Token | None:
    """The verb of who asked for something to do: "applied for permission to | bring a claim on 1 March"."""
    noun = infinitive.head
    verb = noun.head.head
    is_aim = infinitive.dep_ == "acl" and infinitive.tag_ == "VB" and noun.dep_ == "pobj" and noun.head.lower_ == "for"
    return verb if is_aim and verb.tag_ == "VBD" and verb.lemma_ in ("apply", "ask", "appeal", "petition", "file") else None


def _dates_verb_over(infinitive: Token, times: tuple[TimeExpression, ...], published: Instant | None) -> bool:
    """Whether a time that hangs on an infinitive is of the verb above: "tried to rise in May", "agreed to share it in May"."""
    words, over = load_vocabulary(), infinitive.head.lemma_
    was_decided = over in words.words("factuality", "deciding") and not any(lies_ahead(one, published) for one in times)
    is_vain = over in words.words("salience", "refusing") | {"fail", "neglect", "manage"}  # "refused to sign it last May"
    is_limit = any(one.signal in ("until", "till", "before") or (one.signal == "by" and over != "fail") for one in times)
    was_decided = was_decided or (is_vain and not is_limit and not any(lies_ahead(one, published) for one in times))
    was_decided = was_decided or (over in ("allow", "permit", "authorise", "authorize") and is_passive(infinitive.head))
    is_begun = over in words.words("verb", "aspectual") or over in words.words("factuality", "trying")
    is_age = all(one.interval is not None and one.interval.grain >= Grain.DECADE for one in times)
    was_wanted = over in words.words("factuality", "wanting") and infinitive.head.tag_ == "VBD" and is_age  # "in the 1970s"
    return infinitive.dep_ == "xcomp" and (is_begun or was_decided or was_wanted)


def _verb_of_setting(noun: Token, expressions: tuple[TimeExpression, ...], *, is_loose: bool) -> Token | None:
    """The verb that a noun's phrase belongs to, and whose time a loose date beside the noun may tell."""
    place, words = noun, load_vocabulary()
    if (contested := contest_of(noun)) is not None:
        return contested
    if noun.dep_ == "nsubj" and noun.head.tag_ == "VBD" and noun.lemma_ in words.words("link", "sudden"):
        return None if noun.head.lemma_ in words.words("link", "preceding") else noun.head
    if noun.dep_ == "nsubj" and noun.head.pos_ == "VERB":  # "a search on May 3 turned up a watch", "a 2019 study found that"
        if noun.head.lemma_ in words.words("description", "showing"):
            return noun.head
        is_outcome = noun.head.lemma_ in words.words("verb", "aspectual")  # "the first trial, in May, ended in a mistrial"
        is_past = noun.head.tag_ == "VBD" or (noun.head.tag_ == "VBN" and not auxiliaries(noun.head))
        is_outcome = is_outcome or (is_past and all(map(is_exact, expressions)))
        is_cause = noun.lower_ in words.words("link", "changes") and noun.head.lemma_ in words.words("link", "effecting")
        return noun.head if is_loose and (is_outcome or (is_past and is_cause)) else None
    if noun.dep_ == "pcomp" and noun.head.dep_ == "agent" and noun.head.head.tag_ == "VBN":
        return noun.head.head  # "was damaged by bombing on 6 May"
    is_occasion = noun.lemma_.lower() in words.words("description", "occasions") and noun.head.lower_ in ("at", "in", "into")
    is_dated_by_name = noun.head.lower_ == "in" and any(child.lower_ == "of" for child in noun.rights)
    is_occasion = is_occasion or (noun.lemma_ in words.words("link", "sudden") and is_dated_by_name)  # "in the fire of 1866"
    is_raid = noun.lemma_ in words.words("link", "raids") and noun.head.lower_ == "in"  # "arrested in an overnight operation"
    if noun.dep_ == "pobj" and (is_occasion or is_raid) and _is_deed(noun.head.head):
        return noun.head.head  # "won a medal at the exhibition of 1894"
    led = noun.head.head
    is_led = led.lemma_ in ("lead", "guide", "steer", "take", "carry", "inspire") and any(
        one.dep_ == "dobj" for one in led.rights
    )
    if noun.dep_ == "pobj" and noun.head.lower_ == "to" and is_led and led.tag_ == "VBD" and noun.lefts == ():
        return led  # "led the club to | promotion in 2022"
    is_outcome = noun.dep_ == "pobj" and noun.head.lower_ in ("in", "at") and led.lemma_ in ("victory", "defeat", "win")
    if is_outcome and (verb := governing_verb(led)) is not None and _is_deed(verb):
        return verb  # "led it to victory in the election of May 2003"
    won = noun.head.head.head
    is_won = won.tag_ in ("VBD", "VBN") and won.lemma_ in words.words("factuality", "won") | words.words("factuality", "winning")
    if noun.dep_ == "pobj" and is_occasion and noun.head.head.dep_ == "dobj" and is_won:
        return won
    if noun.dep_ == "pobj" and noun.head.lower_ == "during" and noun.head.head.pos_ == "VERB":
        return noun.head.head  # "was rescued during the 2009 crisis", "during the strike of 1912 she drew posters"
    if not is_loose:
        return None
    below = ("pobj", "conj", "dobj", "acomp", "oprd", "advmod")
    nouns = ("NOUN", "PROPN", "ADJ", "ADV")  # "walked away | from talks in 2022"
    while (place.pos_ in nouns or place.dep_ == "pobj") and place.dep_ in below and place.head != place:
        if place.head.lower_ in ("after", "before", "since", "until", "of", "following"):
            return None
        place = place.head.head if place.head.pos_ == "ADP" else place.head
    return place if place.pos_ == "VERB" and place != noun else None


def _is_deed(verb: Token) -> bool:
    """Whether a past verb may tell what was done at a place, not what is told of it: "described the concert"."""
    words = load_vocabulary()
    return verb.tag_ in ("VBD", "VBN") and verb.lemma_ not in words.words("verb", "reporting")


def _told_with(participle: Token) -> Token | None:
    """The verb of what was done by a text when it was issued, or at a gathering when it was held."""
    noun, words = participle.head, load_vocabulary()
    if _is_blow_told(participle):
        return noun.head
    link = noun.head
    is_act = noun.lower_ in ("act", "charter", "decree", "order") and link.dep_ == "agent" and link.head.tag_ == "VBN"
    if is_act and participle.dep_ == "relcl" and participle.lemma_ in ("receive", "pass", "sign", "issue", "grant"):
        return link.head  # "was set up by an Act which | received the royal assent on 26 June"
    is_done = all(child.dep_ not in SUBJECTS for child in participle.lefts)  # not of "Lee, who has led it since 2016"
    is_run = is_done and participle.lemma_ in words.words("link", "running")  # "digs led by Lee in 1958 uncovered it"
    is_issuing = is_run or participle.lemma_ in words.words("link", "issuing")
    is_by_another = participle.tag_ == "VBD" and any(child.tag_ == "WDT" and child.dep_ == "dobj" for child in participle.lefts)
    if participle.dep_ not in ("acl", "relcl") or not (participle.tag_ == "VBN" or is_by_another) or not is_issuing:
        return None  # is by another: "in her report, which she delivered on 14 May, she found that"
    if noun.dep_ == "nsubj" and noun.i < participle.i < noun.head.i:  # "an inquest held in May found that"
        is_told = is_run or participle.lemma_ == "hold" or noun.lemma_.lower() in words.words("link", "issued")
        return noun.head if is_told else None
    link = noun.head
    is_text = noun.dep_ == "pobj" and noun.lemma_.lower() in words.words("link", "issued") and link.lower_ == "in"
    over = link.head.head if link.head.dep_ == "dobj" else link.head
    if is_text and over.tag_ == "VBD" and link.i > over.i:
        return over  # "accepted it in a letter published in March"
    is_opening = noun.dep_ == "pobj" and link.lower_ in ("at", "in", "by") and link.i == link.sent.start
    return link.head if is_opening and link.head.pos_ == "VERB" and participle.i < link.head.i else None


def _is_blow_told(clause: Token) -> bool:
    """Whether a clause tells when a blow came whose verb tells what it did: "a fire that | broke out in May | destroyed"."""
    noun = clause.head
    is_of_subject = clause.dep_ == "relcl" and noun.dep_ == "nsubj" and noun.i < clause.i < noun.head.i
    is_begun = clause.lemma_ in load_vocabulary().words("link", "coming")
    return is_of_subject and is_begun and noun.lemma_ in load_vocabulary().words("link", "sudden")


def _is_of_measure(when: Token) -> bool:
    """Whether a "when" tells of the day since when something is the most of its kind: "the worst since May, | when it sank"."""
    day = when.nbor(-2) if when.i > 1 and when.nbor(-1).text == "," else None
    places = () if day is None else (day, *day.ancestors)
    return any(place.lower_ == "since" and place.i < when.i and is_most_since(place) for place in places)


def _set_at(clause: Token, given: Given) -> Iterator[Token]:
    """The verbs that a clause with a time of its own tells when: "drowned when a car | fell off the bridge on Saturday"."""
    link = next((child.lower_ for child in clause.lefts if child.dep_ in ("mark", "advmod")), "")
    is_at_last = link == "until" and is_negated(clause.head)  # "was not freed until the king died in 1834"
    is_setting = clause.dep_ == "advcl" and (
        link in ("when", "while") or is_at_last or (link == "as" and (clause.i > clause.head.i and given.are_exact(clause.i)))
    )
    if (
        link == "when"
        and clause.dep_ == "advcl"
        and clause.tag_ in ("VBZ", "VBP")
        and clause.i in given.own
        and clause.i > clause.head.i
    ):
        yield clause.head  # "is to set a date when it | meets on Tuesday"
    if not is_setting or clause.i not in given.own or clause.i not in given.past or _is_of_measure(clause.left_edge):
        return
    over = clause.head
    while over.dep_ == "xcomp" and over.tag_ == "VB":  # "refused to sign it when she was proclaimed in May"
        over = over.head
    if is_perfect(over) and not is_perfect(clause):
        return  # "when she came in May, it | had turned blue"
    if (
        over.i in given.past or _was_not_done(over) or (over.tag_ == "VBN" and is_harm(over) and over.i in given.done)
    ):  # "five were killed and nine wounded when"
        yield over
        before = over.head  # "a woman died and two were injured when a tree fell on Monday"
        if over.dep_ == "conj" and before.i in given.past and is_harm(before) and is_harm(over):
            yield before


def _was_not_done(verb: Token) -> bool:
    """Whether a verb tells what was not done once: "when he came in 1801 he could not | find it"."""
    is_past = any(child.lower_ in ("did", "could") for child in verb.lefts)
    return verb.tag_ == "VB" and is_past and is_negated(verb)


def _tells_when_held(participle: Token, told: str | None) -> bool:
    """Whether a participle tells when its noun is: "the talks | held in May", "the match | scheduled for Friday"."""
    is_of_noun = participle.dep_ == "acl" and (participle.tag_ == "VBN" or has_to(participle))
    is_arranging = participle.lemma_ in load_vocabulary().words("description", "arranged")
    return told is not None and is_of_noun and ((is_arranging and told != "happened") or participle.lemma_ in ("hold", "stage"))


def _done_at_it(participle: Token) -> Token | None:
    """The verb of who was doing something then: "officers | searching a garage in May 2022 | seized 38 stones"."""
    noun = participle.head
    is_close = participle.tag_ == "VBG" and participle.dep_ == "acl" and participle.i == noun.i + 1
    is_subject = noun.dep_ in ("nsubj", "nsubjpass") and noun.head.i > participle.i and noun.tag_ in ("NNS", "NNPS")
    return noun.head if is_close and is_subject and noun.head.tag_ in ("VBD", "VBN") else None


def _meanwhile(participle: Token) -> Token | None:
    """The verb beside which a participle tells what its subject was doing: "Lee, | visiting Rome on Friday, | promised it"."""
    if participle.tag_ != "VBG" or auxiliaries(participle) or participle.left_edge is not participle:
        return None
    noun = participle.head
    if participle.dep_ == "advcl" and participle.i > noun.i and is_harm(participle):
        return noun  # "sank off Sark, | drowning nine on 3 May"
    if participle.dep_ == "advcl" and participle.i < noun.i:
        subject, comma = subject_of(noun), participle.nbor(-1)
        is_after_subject = subject is not None and comma.text == "," and subject.right_edge.i in (comma.i, comma.i - 1)
        return noun if participle.is_sent_start or is_after_subject else None
    is_beside = (
        participle.dep_ == "acl" and noun.dep_ == "nsubj" and participle.nbor(-1).text == "," and noun.head.i > participle.i
    )
    return noun.head if is_beside else None
