"""Times that an event has from the verb it is told with: joined verbs, clauses of place, what is begun or tried."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import TYPE_CHECKING

from timeline.events.detection.detect import Trigger
from timeline.events.grammar.clause_kinds import takes_long
from timeline.events.grammar.looking_back import looks_back
from timeline.events.grammar.misparses import joined_with
from timeline.events.grammar.participles import gapped_from, is_set_apart, noun_of_joined
from timeline.events.grammar.verbs import auxiliaries, governing_verb, is_harm, is_negated, looks, verb_group
from timeline.events.parsing.arcs import NOUN_SUBJECTS, SUBJECTS, has_to
from timeline.events.placement.figures import results_before
from timeline.events.placement.hosts import Held, contest_of, goes_on_now, is_over, is_to_come, past_places
from timeline.events.vocabulary import load_vocabulary
from timeline.times.expression import TimeExpression
from timeline.times.instant import Instant
from timeline.times.interval import Grain, closed_end, closed_start

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token


_OPENING = 40  # characters: a date that opens a sentence


def share(triggers: tuple[Trigger, ...], own: Held, loose: set[int], published: Instant | None) -> Held:
    """Expressions that a trigger has from the verb it is told with: joined verbs, clauses of place, begun and tried actions."""
    words = load_vocabulary()
    raising = words.words("verb", "aspectual") | words.words("verb", "i_action") | {"help", "manage", "come", "go"}
    shared: Held = {}
    held = dict(own)
    past, done = past_places(triggers), {trigger.token.i for trigger in triggers if trigger.factuality == "happened"}
    nouns = {trigger.token.i: trigger.factuality for trigger in triggers if trigger.token.pos_ == "NOUN"}
    for trigger in triggers:  # "began to rise in May": what hangs on the complement dates the verb above
        over = trigger.token.head
        if trigger.token.i in own and over.i not in held and _dates_verb_over(trigger.token, own[trigger.token.i], published):
            held[over.i] = shared[over.i] = own[trigger.token.i]
    for token, verb in _settings(triggers, own, loose):  # "at a hearing in February she pleaded"
        if verb.i in held:
            continue
        is_gone = goes_on_now(verb) and any(is_over(expression, published) for expression in own[token.i])
        if not is_gone and not (verb.i in past and any(is_to_come(expression, published) for expression in own[token.i])):
            held[verb.i] = shared[verb.i] = own[token.i]
    for trigger in triggers:  # "a report published in May found that", "at a congress, held in May, they adopted"
        token = trigger.token
        teller = _told_with(token) if token.i in own and token.i in done else None
        if teller is not None and teller.i in past and teller.i not in held:
            held[teller.i] = shared[teller.i] = own[token.i]
    for trigger in triggers:  # "drowned when a car fell off the bridge on Saturday"
        for over in _set_at(trigger.token, own, past, done):
            if over.i not in held:
                held[over.i] = shared[over.i] = own[trigger.token.i]
    for trigger in triggers:  # "two were killed and nine wounded on Sunday"
        first = (gapped_from(trigger.token) or _harmed_with(trigger.token)) if trigger.token.i in own else None
        if first is not None and first.i not in held and not any(map(goes_on_from, own[trigger.token.i])):
            held[first.i] = shared[first.i] = own[trigger.token.i]
    for trigger in triggers:  # "the elections scheduled for May", "the elections held in May"
        noun = trigger.token.head
        if trigger.token.i in own and noun.i not in held and _tells_when_held(trigger.token, nouns.get(noun.i)):
            held[noun.i] = shared[noun.i] = own[trigger.token.i]
    for trigger in triggers:  # "A train left the rails on Monday. Nine people were killed."
        token = trigger.token
        blow = _blow_before(token) if token.i in past and token.i not in held else None
        if blow is not None and blow.i in held and all(map(_is_exact, held[blow.i])):
            held[token.i] = shared[token.i] = held[blow.i]
    for token, verb in _told_along(triggers, own, held, past):
        held[token.i] = shared[token.i] = held[verb.i]
    for trigger in triggers:
        token = trigger.token
        if token.i in held or token.pos_ not in ("VERB", "AUX"):
            continue
        source = _source(token, raising)
        if source is None or source.i not in held:
            continue
        if token.dep_ == "conj" and any(child.dep_ == "xcomp" and child.i in own for child in token.rights):
            continue  # "will sit a test on Monday and is expected | to sign on Friday"
        is_listing = any(place.i in own and _is_example(place, token) for place in token.subtree)
        later = [e for place in token.subtree if place.i in own and place.i in done for e in own[place.i]]
        given = tuple(e for e in held[source.i] if _may_share(token, source, e) and not (is_listing or _precedes(e, later)))
        if given:
            held[token.i] = shared[token.i] = given
    return shared


def _told_along(triggers: tuple[Trigger, ...], own: Held, held: Held, past: frozenset[int]) -> Iterator[tuple[Token, Token]]:
    """What is attended, said meanwhile, or a further figure of a company, with what has its time; `held` grows between them.

    "Will not attend the summit on Sunday"; "Lee, visiting Rome on Friday, promised it"; "Profit rose in the third quarter.
    Revenue fell 2 percent."
    """
    attending = load_vocabulary().words("link", "attending")
    for trigger in triggers:
        token, over = trigger.token, trigger.token.head
        main = _meanwhile(token) if token.i in own and all(map(_is_exact, own[token.i])) else None
        if main is not None and main.i in past and main.i not in held:
            yield main, token
        if token.i in held:
            continue
        is_attended = token.dep_ == "dobj" and over.lemma_ in attending
        if is_attended and over.i in own and all(map(_is_exact, own[over.i])):
            yield token, over
        elif token.i in past and (results := results_before(token, held)) is not None:
            yield token, results


def _meanwhile(participle: Token) -> Token | None:
    """The verb beside which a participle tells what its subject was doing: "Lee, | visiting Rome on Friday, | promised it"."""
    if participle.tag_ != "VBG" or auxiliaries(participle) or participle.left_edge is not participle:
        return None
    noun = participle.head
    if participle.dep_ == "advcl" and participle.is_sent_start and participle.i < noun.i:
        return noun
    is_beside = (
        participle.dep_ == "acl" and noun.dep_ == "nsubj" and participle.nbor(-1).text == "," and noun.head.i > participle.i
    )
    return noun.head if is_beside else None


def _settings(triggers: tuple[Trigger, ...], own: Held, loose: set[int]) -> Iterator[tuple[Token, Token]]:
    """Events with a time of their own, and the verbs of what is set in them, which have that time, too."""
    ordering = load_vocabulary().words("link", "ordering")
    for trigger in triggers:
        token = trigger.token
        verb = _verb_of_setting(token, own[token.i], is_loose=token.i in loose) if token.i in own else None
        if verb is None or (_is_perfect(verb) and looks_back(token) is not None):
            continue  # "has been charged with the | murder of a nurse on 30 April"
        is_led = verb.lemma_ == "lead" and any(child.dep_ == "dobj" for child in verb.rights)  # "led it to victory in May"
        if verb.lemma_ not in ordering or is_led:
            yield token, verb


def _dates_verb_over(infinitive: Token, times: tuple[TimeExpression, ...], published: Instant | None) -> bool:
    """Whether a time that hangs on an infinitive is of the verb above: "tried to rise in May", "agreed to share it in May"."""
    words, over = load_vocabulary(), infinitive.head.lemma_
    was_decided = over in words.words("factuality", "deciding") and not any(is_to_come(one, published) for one in times)
    is_begun = over in words.words("verb", "aspectual") or over in words.words("factuality", "trying")
    return infinitive.dep_ == "xcomp" and (is_begun or was_decided)


def _tells_when_held(participle: Token, told: str | None) -> bool:
    """Whether a participle tells when its noun is: "the talks | held in May", "the match | scheduled for Friday"."""
    is_of_noun = participle.dep_ == "acl" and (participle.tag_ == "VBN" or has_to(participle))
    is_arranging = participle.lemma_ in load_vocabulary().words("description", "arranged")
    return told is not None and is_of_noun and ((is_arranging and told != "happened") or participle.lemma_ in ("hold", "stage"))


def _set_at(clause: Token, own: Held, past: frozenset[int], done: set[int]) -> Iterator[Token]:
    """The verbs that a clause with a time of its own tells when: "drowned when a car | fell off the bridge on Saturday"."""
    link = next((child.lower_ for child in clause.lefts if child.dep_ in ("mark", "advmod")), "")
    is_at_last = link == "until" and is_negated(clause.head)  # "was not freed until the king died in 1834"
    is_setting = clause.dep_ == "advcl" and (
        link in ("when", "while") or is_at_last or (link == "as" and _is_sudden(clause, own))
    )
    if (
        link == "when"
        and clause.dep_ == "advcl"
        and clause.tag_ in ("VBZ", "VBP")
        and clause.i in own
        and clause.i > clause.head.i
    ):
        yield clause.head  # "is to set a date when it | meets on Tuesday"
    if not is_setting or clause.i not in own or clause.i not in past:
        return
    over = clause.head
    while over.dep_ == "xcomp" and over.tag_ == "VB":  # "refused to sign it when she was proclaimed in May"
        over = over.head
    if _is_perfect(over) and not _is_perfect(clause):
        return  # "when she came in May, it | had turned blue"
    if over.i in past or (over.tag_ == "VBN" and is_harm(over) and over.i in done):  # "five were killed and nine wounded when"
        yield over
        before = over.head  # "a woman died and two were injured when a tree fell on Monday"
        if over.dep_ == "conj" and before.i in past and is_harm(before) and is_harm(over):
            yield before


def _told_with(participle: Token) -> Token | None:
    """The verb of what was done by a text when it was issued, or at a gathering when it was held."""
    noun, words = participle.head, load_vocabulary()
    if _is_blow_told(participle):
        return noun.head
    is_run = participle.lemma_ in words.words("link", "running")  # "digs led by Lee from 1958 to 1963 uncovered it"
    is_issuing = is_run or participle.lemma_ in words.words("link", "issuing")
    if participle.dep_ not in ("acl", "relcl") or participle.tag_ != "VBN" or not is_issuing:
        return None
    if noun.dep_ == "nsubj" and noun.i < participle.i < noun.head.i:  # "an inquest held in May found that"
        is_told = is_run or participle.lemma_ == "hold" or noun.lemma_.lower() in words.words("link", "issued")
        return noun.head if is_told else None
    link = noun.head
    is_text = noun.dep_ == "pobj" and noun.lemma_.lower() in words.words("link", "issued") and link.lower_ == "in"
    over = link.head.head if link.head.dep_ == "dobj" else link.head
    if is_text and over.tag_ == "VBD" and link.i > over.i:
        return over  # "accepted it in a letter published in March"
    is_opening = noun.dep_ == "pobj" and link.lower_ in ("at", "in", "by", "under") and link.i == link.sent.start
    return link.head if is_opening and link.head.pos_ == "VERB" and participle.i < link.head.i else None


def _is_blow_told(clause: Token) -> bool:
    """Whether a clause tells when a blow came whose verb tells what it did: "a fire that | broke out in May | destroyed"."""
    noun = clause.head
    is_of_subject = clause.dep_ == "relcl" and noun.dep_ == "nsubj" and noun.i < clause.i < noun.head.i
    is_begun = clause.lemma_ in ("break", "start", "begin", "strike", "hit", "occur", "happen", "erupt", "sweep")
    return is_of_subject and is_begun and noun.lemma_ in load_vocabulary().words("link", "sudden")


def _blow_before(verb: Token) -> Token | None:
    """The verb of the sentence before, where that tells a blow and this one whom it harmed, and no more."""
    sentence, words = verb.sent, load_vocabulary()
    clause = next((child for child in verb.lefts if child.dep_ == "ccomp" and child.right_edge.nbor().text == ";"), None)
    if clause is not None:  # "a slide buried a train; the driver was killed"
        return clause if is_harm(verb) and not _is_perfect(verb) else None
    before = verb.doc.tokens[sentence.start - 1].sent.root if sentence.start else verb
    is_bare = verb.dep_ == "ROOT" and is_harm(verb) and not _is_perfect(verb)
    is_counted = any(word.tag_ == "CD" or word.lower_ in ("no", "nobody") for word in verb.doc.tokens[sentence.start : verb.i])
    if not is_bare or not is_counted or before is verb or before.doc.tokens[sentence.start - 1].is_space:
        return None
    struck = (child for child in before.children if child.dep_ in (*SUBJECTS, "dobj"))
    is_blow = before.lemma_ in words.words("link", "striking") or any(
        one.lemma_ in words.words("link", "sudden") for one in struck
    )
    return before if is_blow and not any(child.dep_ in ("advcl", "npadvmod") for child in verb.children) else None


def _precedes(expression: TimeExpression, later: list[TimeExpression]) -> bool:
    """Whether what was done is past a time: not "won in 2014 | praise for a truce of June 2018"."""
    end = None if expression.interval is None else expression.interval.end
    starts = [one.interval.start for one in later if one.interval is not None]
    return end is not None and any(start is not None and start >= end for start in starts)


def _is_sudden(clause: Token, own: Held) -> bool:
    """Whether a clause after its verb tells the day of both: "scored twice as his side won on Sunday"."""
    return clause.i > clause.head.i and all(map(_is_exact, own.get(clause.i, ())))


def _harmed_with(token: Token) -> Token | None:
    """The verb before another of harm, at one blow: "a blast killed two and | injured nine on Sunday"."""
    is_joined = token.dep_ == "conj" and not any(child.dep_ in NOUN_SUBJECTS for child in token.children)
    return token.head if is_joined and is_harm(token) and is_harm(token.head) else None


def goes_on_from(expression: TimeExpression) -> bool:
    """Whether a time is told from what came before it: "was wounded and died | the next day"."""
    return not {"next", "following", "later", "after"}.isdisjoint(expression.text.lower().split()) and not expression.signal


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
        is_outcome = is_outcome or (is_past and all(map(_is_exact, expressions)))
        is_cause = noun.lower_ in words.words("link", "changes") and noun.head.lemma_ in words.words("link", "effecting")
        return noun.head if is_loose and (is_outcome or (is_past and is_cause)) else None
    if noun.dep_ == "pcomp" and noun.head.dep_ == "agent" and noun.head.head.tag_ == "VBN":
        return noun.head.head  # "was damaged by bombing on 6 May"
    is_occasion = noun.lemma_.lower() in words.words("description", "occasions") and noun.head.lower_ in ("at", "in")
    if noun.dep_ == "pobj" and is_occasion and _is_deed(noun.head.head):
        return noun.head.head  # "won a medal at the exhibition of 1894"
    led = noun.head.head
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


def _is_exact(expression: TimeExpression) -> bool:
    """Whether a time is short enough to be that of what comes of its event, too."""
    return expression.interval is not None and expression.interval.grain <= Grain.DAY


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
        case "xcomp" if head.lemma_ in raising and head.pos_ == "VERB":
            is_open = token.tag_ == "VBG" and head.lemma_ in load_vocabulary().words("factuality", "possible")
            return None if is_open else head  # "proposed closing it last year"
        case "relcl" if _is_perfect(token) and not _is_perfect(head):
            return None  # "moved to Lund, where it has been ever since"
        case "relcl" if head.dep_ in SUBJECTS and head.i < token.i:
            return None  # "the school where she hid opened in May"
        case "relcl" | "advcl" if any(child.lower_ in ("where", "when") for child in token.children if child.i < token.i):
            over = next((place for place in token.ancestors if place.pos_ in ("VERB", "AUX")), None)
            is_to_come = (
                looks(token) == "future" and over is not None and looks(over) != "future"
            )  # "the quay where they will land"
            return None if is_to_come else over
        case "advcl" if token.tag_ == "VBG" and not any(child.dep_ == "mark" for child in token.children):
            return head if head.pos_ == "VERB" else None
        case _:
            return None


def _goes_on(token: Token) -> bool:
    """Whether a joined verb tells what lasted beyond the one before: "began in May and went on for years"."""
    is_going_on = token.lemma_ == "go" and any(child.lower_ == "on" for child in token.children)
    return is_going_on or token.lemma_ in ("continue", "keep", "remain")


def _may_share(token: Token, source: Token, expression: TimeExpression) -> bool:
    """Joined verbs share a time told before the last of them, or, with subjects of their own, before both."""
    if token.dep_ != "conj":
        return True
    if source.lemma_ == "bear" and source.tag_ == "VBN":
        return False  # "was born in 1867 and | taught by her uncle"
    if source.lemma_ in load_vocabulary().words("factuality", "scheduling") and _is_planned_for(source, expression):
        return False  # "was scheduled for May, but called off"
    if _is_second_aim(token) and expression.start_char > source.idx:
        return False  # "plans to close one in June and | to sell another"
    if _has_length_to_come(token):
        return False  # "is to start in March and be | completed within three years"
    if token.lemma_ in load_vocabulary().words("link", "awaiting"):
        return False  # "applied on Monday and | expected an answer by May"
    if _spans_years(expression) and not _is_exact(expression):
        return False  # "played for it between 1992 and 2003 and | won two caps"
    if expression.signal in ("until", "till"):
        return False  # "backed them until May, and lost a third of its readers"
    if any(child.lower_ == "but" and source.i < child.i < token.i for child in source.rights) and not _took_none(token):
        return False  # "proposed it in May but | shelved the idea"; of "struck in May but | caused no deaths" the day
    own_subject = any(child.dep_ in NOUN_SUBJECTS for child in token.children)
    is_fronted = own_subject and expression.end_char <= source.sent[0].idx + _OPENING  # "in 1940 a ship sank, and trips stopped"
    if _is_perfect(token) and not _is_perfect(source) and expression.signal != "by":  # "by 1876 it had nine and | had moved"
        return False  # "sold the boat last summer and | has repaid a part"
    if _has_time_of_its_own(token, source, expression) and not (is_fronted and takes_long(token)):
        return False
    return bool(expression.end_char <= (source.idx if own_subject else token.idx))


def _spans_years(expression: TimeExpression) -> bool:
    """Whether a time ends in a later year than the one after that in which it begins, or with that one."""
    reach = expression.range
    if reach is None or reach.start is None or reach.end is None:
        return False
    return closed_end(reach).year > closed_start(reach).year + 1


def _is_second_aim(verb: Token) -> bool:
    """Whether an infinitive says "to" again, as the one it is joined to does."""
    return all(map(has_to, (verb, verb.head))) and verb.tag_ == "VB"


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
    if any(child.lower_ in ("later", "earlier", "during", "afterwards") for child in token.rights):
        return True  # "bought it in 2002 and | closed it eighteen months later"
    if not _is_exact(expression) and any(child.lower_ in ("twice", "thrice", "repeatedly") for child in token.rights):
        return True  # "appeared in 1983 and | was revised twice"
    if not _is_exact(expression) and is_dated_by_clause(token):
        return True
    units = words.words("description", "units")
    if any(child.dep_ == "dobj" and child.lower_ in units and child.lefts for child in token.rights):
        return True  # "was hurt in May and | missed the following seven months"
    if any(child.lower_ in ("until", "till") for child in token.rights):
        return True
    apart = words.words("link", "at_no_time")
    if not _is_exact(expression):  # "fell ill on Monday and was later sent home": the same day
        apart |= words.words("link", "next")
    return takes_long(token) or any(child.lower_ in apart and child.dep_ in ("advmod", "neg") for child in token.lefts)


def is_dated_by_clause(verb: Token) -> bool:
    """Whether a clause of its own says when a verb was: "began in 2014 and | stopped when the bank asked"."""
    clauses = (child for child in verb.rights if child.dep_ == "advcl" and child.tag_ == "VBD")
    return any(link.lower_ in ("when", "after", "once") for clause in clauses for link in clause.lefts)


def _is_perfect(verb: Token) -> bool:
    """Whether a verb tells what is so by now, or was by then: "has sold", "had sold"."""
    return verb_group(verb).aspect.startswith("PERFECTIVE")


def _is_example(noun: Token, verb: Token) -> bool:
    """Whether a dated noun is one of what a verb tells: "expanded by purchases, including that of a mill in 2003"."""
    above = itertools.takewhile(lambda place: place != verb, noun.ancestors)
    return any(
        place.lower_ in ("including", "like") or (place.lower_ == "as" and place.nbor(-1).lower_ == "such") for place in above
    )


def _is_planned_for(verb: Token, expression: TimeExpression) -> bool:
    """Whether a time says for when something is planned, not when it was."""
    span = verb.doc.char_span(expression.start_char, expression.end_char)
    return span is not None and any(place.lower_ == "for" and place.head is verb for place in (span.root, *span.root.ancestors))
