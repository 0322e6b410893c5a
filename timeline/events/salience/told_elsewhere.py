"""Events with a date that have no line of their own, as another line tells them, or tells when: one rule a case.

"Cancelled a trip planned for today": the cancelling tells it. The first rule that holds for a candidate leaves it out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import attrs

from timeline.events.detection.detect import Trigger
from timeline.events.factuality.plans import calls_off
from timeline.events.grammar.looking_back import looks_back
from timeline.events.grammar.roles import is_passive
from timeline.events.grammar.sayings import find_content, find_quotation
from timeline.events.grammar.subjects import find_subject
from timeline.events.parsing.arcs import NOUN_SUBJECTS
from timeline.events.placement.attachment import Attachment
from timeline.events.placement.shared.occasions import applied_for
from timeline.events.salience.light_verbs import is_act_of_speech, only_tells
from timeline.events.vocabulary import lists, load_vocabulary
from timeline.times.interval import Grain

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_facts, _words, _verbs = lists("factuality"), lists("description"), lists("verb")


@attrs.frozen
class Candidate:
    """A trigger with a date, what it rests on, and what those of its text rest on, by their places."""

    trigger: Trigger
    attachment: Attachment
    own: Mapping[int, Attachment]

    @property
    def token(self) -> Token:
        return self.trigger.token

    @property
    def is_tied(self) -> bool:
        """Whether the verb over it has the same date, and so tells it."""
        return _verb_tells_it(self.token, self.own)


def is_told_elsewhere(one: Candidate) -> bool:
    """Whether a candidate has no line, as it is told with another, or is nothing that happened then."""
    rules = _OF_NOUNS if one.token.pos_ == "NOUN" else _OF_VERBS
    return any(rule(one) for rule in (*_OF_ALL, *rules))


def _only_tells(one: Candidate) -> bool:
    return only_tells(one.token) and not is_act_of_speech(one.token) and not _answers(one)


def _answers(one: Candidate) -> bool:
    """ "The inquiry | reported in March", "the bank | replied on 6 May, denying it", "was | asked a week later to leave"."""
    verb = one.token
    if one.attachment.how not in ("own", "measured") or find_content(verb) is not None or find_quotation(verb) is not None:
        return False
    if verb.lemma_ == "ask" and is_passive(verb):
        return any(child.dep_ == "xcomp" for child in verb.rights)
    is_past = verb.tag_ == "VBD" and verb.dep_ in ("ROOT", "conj")
    return (
        is_past
        and verb.lemma_ in load_vocabulary().words("salience", "answering")
        and not any(child.dep_ == "xcomp" for child in verb.rights)
    )


def _stands_for_another(one: Candidate) -> bool:
    """ "He urged them to keep calm, and they | did"."""
    token = one.token
    return token.lemma_ == "do" and token.pos_ in ("VERB", "AUX") and all(child.dep_ != "dobj" for child in token.children)


def _is_brought_by_time(one: Candidate) -> bool:
    """ "The 1970s | brought difficulties"."""
    subject = find_subject(one.token) if one.token.lemma_ == "bring" else None
    expressions = one.attachment.expressions
    return subject is not None and any(time.start_char <= subject.idx < time.end_char for time in expressions)


def _is_compared_with(one: Candidate) -> bool:
    """ "A loss of $2 million, versus | income of $5 million"."""
    return one.token.dep_ == "pobj" and one.token.head.lower_ in ("versus", "than")


def _is_remembered(one: Candidate) -> bool:
    """ "Marked the second anniversary of the | disaster": its clause tells of the marking."""
    return one.attachment.how == "measured" and looks_back(one.token) is not None


def _is_reported(one: Candidate) -> bool:
    """ "Reported a | fall in second-quarter profit": the reporting is of another day."""
    return one.token.dep_ == "dobj" and one.token.head.lemma_ in ("report", "announce", "post")


def _is_undone_by_verb(one: Candidate) -> bool:
    """ "Cancelled a | trip planned for today": the cancelling tells it."""
    return one.attachment.factuality == "did-not-happen" and one.token.dep_ == "dobj" and one.token.head.i in one.own


def _is_planned(noun: Token) -> bool:
    return any(child.dep_ == "acl" and child.lemma_ in _words("arranged") | {"fix", "list", "set"} for child in noun.rights)


def _is_put_off(one: Candidate) -> bool:
    """ "A | swap, planned for Monday, was postponed": not on Monday."""
    over = one.token.head
    is_off = over.lemma_ in _facts("cancelling") | {"adjourn"} or calls_off(over)
    return _is_planned(one.token) and one.token.dep_ in NOUN_SUBJECTS and is_off


def _is_counted_of_planned(one: Candidate) -> bool:
    """ "Two of the nine | flights planned for Monday were scrapped"."""
    noun = one.token
    count = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "of" else noun
    return _is_planned(noun) and count.tag_ == "CD" and count.dep_ in NOUN_SUBJECTS


def _has_no_date_of_its_own(one: Candidate) -> bool:
    return one.attachment.how not in ("own", "measured") or one.is_tied


def _completes_dated(one: Candidate) -> bool:
    """ "Will report second-quarter | results on 1 August"."""
    noun, when = one.token, one.attachment.when
    over = one.own.get(noun.head.i) if noun.dep_ == "dobj" else None
    is_period = when is not None and when.grain in (Grain.QUARTER, Grain.SEASON, Grain.HALF)
    return is_period and over is not None and over.how == "own" and over.when is not None


def _is_of_cancelled(one: Candidate) -> bool:
    """ "Cancelled a trip that had been | planned for Wednesday"."""
    token = one.token
    over = token.head.head if token.dep_ in ("relcl", "acl") and token.head.dep_ == "dobj" else None
    return one.attachment.factuality == "did-not-happen" and over is not None and over.lemma_ in _facts("cancelling")


def is_term_of_condition(one: Candidate) -> bool:
    """ "If the budget fails to | pass by 15 December, another will come into force": by then, if anything, it does not."""
    places = (one.token, *one.token.ancestors)
    clauses = (place for place in places if place.dep_ == "advcl")
    is_condition = any(child.lower_ in ("if", "unless") for clause in clauses for child in clause.lefts)
    return is_condition and any(time.signal in ("by", "before") for time in one.attachment.expressions)


def _is_told_above(one: Candidate) -> bool:
    """A participle whose noun or main clause tells it, as it has no other date."""
    token = first = one.token
    while first.dep_ == "conj" and first.head.tag_ == "VBG":
        first = first.head  # "tearing roofs off, flooding a street and killing two"
    is_under = token.tag_ == "VBG" and first.dep_ in ("acl", "advcl", "pcomp", "pobj") and not _is_dated_alone(token, one.own)
    return token.dep_ in ("amod", "prep") or is_under


def _is_arranged(one: Candidate) -> bool:
    """ "A bridge | planned for 1993"."""
    token = one.token
    is_plan = one.trigger.event_class in ("I_STATE", "I_ACTION") and token.lemma_ != "sign"
    return token.tag_ == "VBN" and token.dep_ == "acl" and (is_plan or token.lemma_ in _words("arranged"))


def _is_of_text_told(one: Candidate) -> bool:
    """ "Accepted it in a letter | published in March"."""
    token = one.token
    return token.dep_ == "acl" and token.head.dep_ == "pobj" and token.tag_ == "VBN" and one.is_tied


def _is_held_with_outcome(one: Candidate) -> bool:
    """ "An inquiry | held in May cleared him": the clearing tells both."""
    token = one.token
    noun = token.head
    main = one.own.get(noun.head.i) if token.dep_ == "acl" and noun.dep_ == "nsubj" else None
    is_held = token.tag_ == "VBN" and token.lemma_ in ("hold", "conduct", "carry") and token.i == noun.i + 1
    return is_held and main is not None and main.when == one.attachment.when


def _is_attempted(one: Candidate) -> bool:
    """ "An attempt to | refloat it on Monday failed": the failing tells it."""
    token = one.token
    is_aim = token.dep_ == "acl" and token.tag_ == "VB" and token.head.dep_ in NOUN_SUBJECTS
    return is_aim and token.head.lemma_ in ("attempt", "bid", "effort") and token.head.head.i in one.own


def _is_seen_by_writer(one: Candidate) -> bool:
    """ "A letter sent in May and | seen by this newspaper"."""
    token = one.token
    has_agent = any(child.dep_ == "agent" for child in token.rights)
    return token.lemma_ == "see" and token.tag_ == "VBN" and token.dep_ in ("acl", "conj") and has_agent


def _is_end_of_period(one: Candidate) -> bool:
    """ "The quarter | ended in May"."""
    token = one.token
    periods = load_vocabulary().words("salience", "periods")
    return token.dep_ == "acl" and token.lemma_ in ("end", "close") and token.head.lemma_ in periods


def _is_judged(one: Candidate) -> bool:
    """ "Schools remained | closed on Wednesday": the verb tells it."""
    return one.token.dep_ in ("acomp", "oprd") and one.is_tied


def _is_of_ordinal(one: Candidate) -> bool:
    """ "The second strike to | hit the city this month"."""
    infinitive = one.token
    noun = infinitive.doc.tokens[max(infinitive.left_edge.i - 1, 0)]  # the parser may hang it on the verb
    is_relative = infinitive.tag_ == "VB" and infinitive.dep_ in ("acl", "relcl", "xcomp")
    is_ordinal = load_vocabulary().is_ordinal
    if is_relative and noun.dep_ == "appos" and is_ordinal(noun.lower_):
        return True  # "the storm, the third to hit it this winter, came"
    is_one = any(is_ordinal(child.lower_) or child.tag_ == "JJS" for child in noun.lefts)
    return is_relative and noun.pos_ == "NOUN" and is_one


def _is_due(one: Candidate) -> bool:
    """ "Extended the bid, due to | expire last Thursday"."""
    over = one.token.head
    return one.token.dep_ == "xcomp" and over.lower_ == "due" and over.dep_ not in ("acomp", "ROOT", "conj")


def _is_applied_for(one: Candidate) -> bool:
    """ "Applied for permission to | bring a claim on 1 March": the applying tells it."""
    verb = applied_for(one.token)
    return verb is not None and verb.i in one.own and one.own[verb.i].when == one.attachment.when


def _is_tried(one: Candidate) -> bool:
    """ "Tried to | sell it two years ago"."""
    return one.token.dep_ == "xcomp" and one.token.head.lemma_ in _facts("trying") and one.is_tied


def _is_decided(one: Candidate) -> bool:
    """ "Agreed two years ago to | share it": that they agreed is what is known; "voted to | extend it until May"."""
    if one.token.dep_ != "xcomp" or one.token.head.lemma_ not in _facts("deciding"):
        return False
    factuality = one.attachment.factuality
    is_until = any(time.signal == "until" for time in one.attachment.expressions)
    return (factuality == "unknown" and one.is_tied) or (factuality == "expected" and is_until)


def _is_attribute(one: Candidate) -> bool:
    """ "Declared a dividend, | payable on May 3"."""
    return one.token.pos_ == "ADJ" and one.token.dep_ not in ("acomp", "ROOT", "conj")


def _is_state_begun(one: Candidate) -> bool:
    """ "Began to | support a ban": the beginning is what happened."""
    return _is_aspectual(one.token.head) and one.token.dep_ == "xcomp" and _is_state(one.token)


_OF_ALL: tuple[Callable[[Candidate], bool], ...] = (_only_tells, _stands_for_another, _is_brought_by_time)
_OF_NOUNS: tuple[Callable[[Candidate], bool], ...] = (
    _is_compared_with,
    _is_remembered,
    _is_reported,
    _is_undone_by_verb,
    _is_put_off,
    _is_counted_of_planned,
    _has_no_date_of_its_own,
    _completes_dated,
)
_OF_VERBS: tuple[Callable[[Candidate], bool], ...] = (
    _is_of_cancelled,
    _is_told_above,
    _is_arranged,
    _is_of_text_told,
    _is_held_with_outcome,
    _is_attempted,
    _is_seen_by_writer,
    _is_end_of_period,
    _is_judged,
    _is_of_ordinal,
    _is_due,
    _is_tried,
    _is_applied_for,
    _is_decided,
    _is_attribute,
    _is_state_begun,
)


def begun_by(one: Candidate) -> Token | None:
    """What an aspectual verb begins or ends, where that is an event, too: "output began to | rise"."""
    if not _is_aspectual(one.token):
        return None
    return next((child for child in one.token.children if child.dep_ == "xcomp" and child.i in one.own), None)


def begins_itself(one: Candidate, begun: Token) -> bool:
    """Whether the beginning is the news, as what began is a state, or has no date: "output began to rise": the rise is."""
    return _is_state(begun) or one.own[begun.i].how != "own"


def _is_aspectual(verb: Token) -> bool:
    return verb.pos_ == "VERB" and verb.lemma_ in _verbs("aspectual")


def _is_state(verb: Token) -> bool:
    return verb.lemma_.lower() in _verbs("state", "i_state")


def _verb_tells_it(noun: Token, own: Mapping[int, Attachment]) -> bool:
    """Whether the verb over a dated noun has the same date, and so tells the noun's event with it."""
    over = (own.get(place.i) for place in noun.ancestors)
    return any(one is not None and one.expressions == own[noun.i].expressions for one in over)


def _is_dated_alone(participle: Token, own: Mapping[int, Attachment]) -> bool:
    """Whether a participle has a date that its main clause has not: "after graduating in 1954, she joined the navy"."""
    link = participle.head
    is_linked = participle.dep_ == "pcomp" and link.lower_ in ("after", "before")
    charging = _words("charging")
    is_charge = participle.dep_ == "pcomp" and link.lower_ in ("of", "with") and link.head.lemma_ in charging
    is_linked = is_linked or is_charge  # "is accused of opening fire on Tuesday"
    is_beside = participle.dep_ == "advcl" and participle.head.tag_ == "VBD" and participle.left_edge.nbor(-1).text == ","
    is_beside = is_beside or (participle.dep_ == "advcl" and participle.is_sent_start)  # "Returning in 1964, she was hired"
    over = participle.head.head if is_linked else participle.head
    main = own.get(over.i) if is_linked or is_beside else None
    return own[participle.i].how == "own" and main is not None and main.expressions != own[participle.i].expressions
