"""Times that an event has from what stands beside it: blows and whom they harmed, figures of one time, what is attended."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from timeline.events.grammar.antecedents import find_antecedent
from timeline.events.grammar.counted import counted_alike
from timeline.events.grammar.misparses import is_move_beside
from timeline.events.grammar.participles import gapped_from
from timeline.events.grammar.verbs import is_harm, is_perfect
from timeline.events.parsing.arcs import NOUN_SUBJECTS, SUBJECTS
from timeline.events.placement.shared.figures import results_before
from timeline.events.placement.shared.given import Given
from timeline.events.vocabulary import load_vocabulary
from timeline.times.expression import TimeExpression
from timeline.times.interval import Grain

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token


def from_second_half(given: Given) -> Iterator[tuple[Token, Token]]:
    """ "Two were killed and nine | wounded on Sunday"."""
    for trigger in given.triggers:
        token = trigger.token
        before = (gapped_from(token) or _harmed_with(token) or _bare_before(token)) if token.i in given.held else None
        first = before or (_done_at_once(token) if given.are_exact(token.i) else None)
        if first is not None and not any(map(goes_on_from, given.held[token.i])):
            yield first, token


def from_blow(given: Given) -> Iterator[tuple[Token, Token]]:
    """ "A train | left the rails on Monday. Nine people were killed."."""
    for trigger in given.triggers:
        token = trigger.token
        is_told = token.i in given.past or trigger.factuality == "did-not-happen"  # "Nobody was injured"
        blow = (_blow_before(token) or _blow_over(token)) if is_told and token.i not in given.held else None
        if blow is not None and blow.i not in given.held and blow.dep_ == "advcl":
            blow = blow.head  # "was walking home on 2 March when he was attacked. He was | struck"
        if blow is not None and blow.i in given.held and all(map(_is_within_month, given.held[blow.i])):
            yield token, blow


def from_results(given: Given) -> Iterator[tuple[Token, Token]]:
    """ "Profit | rose in the third quarter. Revenue fell 2 percent."."""
    for trigger in given.triggers:
        token = trigger.token
        before = results_before(token, given.held) if token.i in given.past and token.i not in given.held else None
        if before is not None:
            yield token, before


def from_attending(given: Given) -> Iterator[tuple[Token, Token]]:
    """ "Will not | attend the summit on Sunday", "held | talks on Monday", "the | deal was signed on Monday".

    And what "occurred in May", or "took place" then.
    """
    words = load_vocabulary()
    holding = words.words("link", "attending") | words.words("link", "doing_events")
    for trigger in given.triggers:
        token, over = trigger.token, trigger.token.head
        is_held = token.dep_ == "dobj" and over.lemma_ in holding
        is_held = is_held or (token.dep_ == "nsubjpass" and over.lemma_ in words.words("link", "holding_events"))
        is_suffered = over.lemma_ in ("have", "undergo") or _takes_place(token)  # "had an | operation in 1989"
        is_held = is_held or _takes_place(token)
        is_of_then = over.i in given.own and (is_suffered or given.are_exact(over.i))
        if is_held and is_of_then and token.pos_ in ("NOUN", "PROPN"):
            yield token, over


def _takes_place(noun: Token) -> bool:
    """Whether a verb only says that what a noun names was there: "the | strike took place", "an | attack occurred"."""
    verb = noun.head
    is_taken = verb.lemma_ == "take" and any(child.dep_ == "dobj" and child.lower_ == "place" for child in verb.rights)
    return noun.dep_ == "nsubj" and (is_taken or verb.lemma_ in ("occur", "happen"))


def from_occasion(given: Given) -> Iterator[tuple[Token, Token]]:
    """ "Monday's session which | approved a draft"."""
    words = load_vocabulary()
    occasions = words.words("description", "occasions") | words.words("factuality", "gatherings")
    for trigger in given.triggers:
        token, noun = trigger.token, trigger.token.head
        is_done_there = token.dep_ == "relcl" and token.i in given.past and noun.lemma_.lower() in occasions
        subjects = (child for child in token.lefts if child.dep_ in NOUN_SUBJECTS)
        is_done_there = is_done_there and any(child.lower_ in ("which", "that") for child in subjects)
        if (
            is_done_there
            and noun.i in given.own
            and given.are_exact(noun.i)
            and any(child.dep_ == "poss" for child in noun.lefts)
        ):
            yield token, noun


def from_deed(given: Given) -> Iterator[tuple[Token, Token]]:
    """ "At Monday's hearing he | confessed": the occasion, whose own name has the day."""
    for trigger in given.triggers:
        noun, verb = trigger.token, trigger.token.head.head
        if noun.dep_ != "pobj" or noun.head.lower_ not in ("at", "during", "in") or verb.i not in given.own:
            continue
        owners = [child.idx for child in noun.lefts if child.dep_ == "poss"]
        if any(one.start_char <= at < one.end_char for at in owners for one in given.own[verb.i]):
            yield noun, verb


def from_harm(given: Given) -> Iterator[tuple[Token, Token]]:
    """ "Nine people were hurt in two | attacks on Monday"."""
    words = load_vocabulary()
    blows = words.words("link", "sudden") | words.words("factuality", "crimes") | {"clash", "raid"}
    for trigger in given.triggers:
        noun = trigger.token
        verb = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ in ("in", "by") else noun
        is_blow = noun.lemma_ in blows
        if is_blow and is_harm(verb) and verb.i in given.own and given.are_exact(verb.i) and noun.i not in given.held:
            yield noun, verb


def _harmed_with(token: Token) -> Token | None:
    """The verb before another of harm, at one blow: "a blast killed two and | injured nine on Sunday".

    Or with a subject of its own: "a man was killed and nine others | were injured".
    """
    subjects = [child for child in token.children if child.dep_ in NOUN_SUBJECTS]
    is_bare = all(child.dep_ in ("cc", "conj", "punct") for child in token.head.rights)
    is_more = is_bare and all(one.dep_ == "nsubjpass" and any(child.tag_ == "CD" for child in one.lefts) for one in subjects)
    is_joined = token.dep_ == "conj" and (is_more or all(counted_alike(one) is not None for one in subjects))
    return token.head if is_joined and is_harm(token) and is_harm(token.head) else None


def _bare_before(participle: Token) -> Token | None:
    """The participle right before another of one "was", at one time: "was | tried and | hanged at Lund in 1831"."""
    first = participle.head
    is_pair = (
        participle.dep_ == "conj"
        and participle.tag_ == first.tag_ == "VBN"
        and not any(child.dep_ in (*NOUN_SUBJECTS, "aux", "auxpass") for child in participle.lefts)
    )
    is_bare = all(child.dep_ in ("cc", "conj", "punct") for child in first.rights)
    is_passive = any(child.dep_ == "auxpass" for child in first.lefts)
    return first if is_pair and is_bare and is_passive and all(child.lower_ != "later" for child in participle.lefts) else None


def _done_at_once(second: Token) -> Token | None:
    """The bare past right before another, of which nothing else is told: "mud | slid and | blocked the pit at ten on Monday"."""
    first = second.head
    is_pair = second.dep_ == "conj" and second.tag_ == first.tag_ == "VBD" and not second.lefts
    is_bare = is_pair and all(child.dep_ in ("cc", "conj", "punct", "prt") for child in first.rights)
    return first if is_bare and second.i <= first.i + _CLOSE and not any(child.text == "," for child in first.rights) else None


_CLOSE = 3  # words: "broke up and sank"


def from_announcing(given: Given) -> Iterator[tuple[Token, Token]]:
    """ "Lee | announced on Thursday that it will open. She made the announcement at a meeting."."""
    words = load_vocabulary()
    for trigger in given.triggers:
        token = trigger.token
        if token.i not in given.past or token.i in given.held or token.lemma_ not in ("make", "issue", "deliver", "give"):
            continue
        told = next((child for child in token.rights if child.dep_ == "dobj"), None)
        if told is None or told.lemma_ not in words.words("link", "announcements") or not told.lefts:
            continue
        if told.left_edge.lower_ not in ("the", "this", "that", "those", "these", "his", "her", "their", "its"):
            continue
        before = token.doc.tokens[token.sent.start - 1].sent if token.sent.start else token.sent
        sayings = (word for word in before if word.i in given.own and word.lemma_ in words.words("verb", "reporting"))
        saying = next((word for word in sayings if word.i in given.past and given.are_exact(word.i)), None)
        if saying is not None and before.start < token.sent.start:
            yield token, saying


def from_move(given: Given) -> Iterator[tuple[Token, Token]]:
    """ "Rose 6 percent in May, the biggest | rise in years"."""
    for trigger in given.triggers:
        noun = trigger.token
        if noun.i not in given.held and noun.head.i in given.own and noun.head.i in given.past and is_move_beside(noun):
            yield noun, noun.head


def from_same_time(given: Given) -> Iterator[tuple[Token, Token]]:
    """ "In May it was said to be for sale, but Marl | denied at the time that it was"."""
    for trigger in given.triggers:
        token = trigger.token
        if token.i not in given.past or token.i in given.held or not _is_at_the_time(token):
            continue
        joined = token.head if token.dep_ == "conj" else None
        before = token.doc.tokens[token.sent.start - 1].sent.root if joined is None and token.sent.start else joined
        if before is not None and before.i in given.held:
            yield token, before


def _is_at_the_time(verb: Token) -> bool:
    """Whether a verb is told with "at the time", and no more."""
    nouns = (noun for link in verb.rights if link.lower_ == "at" for noun in link.rights if noun.lower_ == "time")
    return any(
        [child.lower_ for child in noun.lefts] == ["the"] and all(one.dep_ == "relcl" for one in noun.rights) for noun in nouns
    )


def goes_on_from(expression: TimeExpression) -> bool:
    """Whether a time is told from what came before it: "was wounded and died | the next day"."""
    return not {"next", "following", "later", "after"}.isdisjoint(expression.text.lower().split()) and not expression.signal


def _blow_before(verb: Token) -> Token | None:
    """The verb of the sentence before, where that tells a blow and this one whom it harmed, and no more."""
    sentence, words = verb.sent, load_vocabulary()
    clause = next((child for child in verb.lefts if child.dep_ == "ccomp" and child.right_edge.nbor().text == ";"), None)
    if clause is not None:  # "a slide buried a train; the driver was killed"
        return clause if is_harm(verb) and not is_perfect(verb) else None
    before = verb.doc.tokens[sentence.start - 1].sent.root if sentence.start else verb
    is_bare = verb.dep_ == "ROOT" and is_harm(verb) and not is_perfect(verb)
    is_counted = any(word.tag_ == "CD" or word.lower_ in ("no", "nobody") for word in verb.doc.tokens[sentence.start : verb.i])
    if (fall := _fall_before(verb, before)) is not None:
        return fall
    is_hurt = verb.dep_ == "ROOT" and verb.lemma_ in load_vocabulary().words("link", "hurting") and before is not verb
    if is_hurt and not before.doc.tokens[sentence.start - 1].is_space and (told := _attack_on(verb, before)) is not None:
        return told
    if not is_bare or not is_counted or before is verb or before.doc.tokens[sentence.start - 1].is_space:
        return None
    nouns = [child for child in before.children if child.dep_ in (*SUBJECTS, "dobj")]
    nouns += [noun for link in before.rights if link.lower_ in ("in", "during", "by") for noun in link.rights]
    is_adrift = any(child.lower_ in ("loose", "aground", "adrift", "off", "over") for child in before.rights)
    is_blow = before.lemma_ in words.words("link", "striking") or any(
        one.lemma_ in words.words("link", "sudden") for one in nouns
    )
    is_alone = not any(child.dep_ in ("advcl", "npadvmod") for child in verb.children)
    return before if (is_blow or (is_adrift and before.tag_ == "VBD")) and is_alone else None


def _fall_before(verb: Token, before: Token) -> Token | None:
    """The blow told in the sentence before by which somebody | broke a limb: "Lee fell from a ladder. She | broke her hip"."""
    words = load_vocabulary()
    limbs = (
        child for child in verb.rights if child.dep_ == "dobj" and child.lemma_ in words.words("reference", "parts_of_bodies")
    )
    is_told = (
        verb.dep_ == "ROOT" and verb.tag_ == "VBD" and verb.lemma_ in ("break", "fracture", "injure", "hurt", "sprain", "lose")
    )
    is_blow = before is not verb and (before.lemma_ in words.words("link", "striking") or before.lemma_ in ("slip", "trip"))
    return before if is_told and is_blow and next(limbs, None) is not None else None


def _attack_on(verb: Token, before: Token) -> Token | None:
    """The attack told in the sentence before on whom a "he" or "she" suffers: "was walking home when he was | attacked"."""
    is_who = any(child.lower_ in ("he", "she") and child.dep_ == "nsubjpass" for child in verb.lefts)
    clauses = (before, *(child for child in before.rights if child.dep_ == "advcl"))
    suffered = (
        one
        for one in clauses
        if one.lemma_ in load_vocabulary().words("link", "hurting") and any(child.dep_ == "nsubjpass" for child in one.lefts)
    )
    return next(suffered, None) if is_who and before.i < verb.i else None


def _blow_over(verb: Token) -> Token | None:
    """The blow that a clause tells the harm of: "the collapse of a dam in May, which | killed four men, delayed it"."""
    is_which = verb.dep_ == "relcl" and verb.left_edge.lower_ in ("which", "that") and is_harm(verb)
    return find_antecedent(verb.head, verb) if is_which else None


def _is_within_month(expression: TimeExpression) -> bool:
    """Whether a time is short enough for one blow to be meant with it: "In May a boat sank. Nobody was hurt"."""
    return expression.interval is not None and expression.interval.grain <= Grain.MONTH
