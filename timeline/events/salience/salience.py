"""Which events a timeline shows: what a journalist would put on it, not every verb."""

from __future__ import annotations

from collections.abc import Container, Iterator
from typing import TYPE_CHECKING

from timeline.events.detection.detect import Trigger
from timeline.events.grammar.clause_kinds import ends_game
from timeline.events.grammar.conditions import has_condition, is_condition
from timeline.events.grammar.participles import is_attribute
from timeline.events.grammar.roles import find_object, is_passive
from timeline.events.grammar.subjects import find_subject
from timeline.events.grammar.verbs import auxiliaries, is_alternative, is_harm, is_negated
from timeline.events.parsing.arcs import FINITE, NOUN_SUBJECTS, SUBJECTS
from timeline.events.placement.attachment import Attachment
from timeline.events.salience.announcements import announced_plans, announces, is_of_heading, refusals, said_first
from timeline.events.salience.light_verbs import (
    MATTER,
    foretells,
    is_faint,
    is_notice,
    only_leads_over,
    only_relates,
    only_tells,
    posts,
)
from timeline.events.salience.told_elsewhere import Candidate, begins_itself, begun_by, is_term_of_condition, is_told_elsewhere
from timeline.events.vocabulary import lists, load_vocabulary
from timeline.model import EventTime

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_words = lists("salience")
_CLASSES_OF_HABIT = ("STATE", "I_STATE", "PERCEPTION", "REPORTING")


def salient(
    triggers: tuple[Trigger, ...],
    attachments: tuple[Attachment, ...],
    known: Container[int] = (),
    spoken: Container[int] = (),
    *,
    opens: bool = True,
) -> Iterator[bool]:
    """For each trigger, whether a timeline shows it by default.

    `known` are the places of pronouns whose meaning is known, `spoken` those of words between quotation marks; `opens` says
    that the triggers are those of a text's first part.
    """
    shown = list(_salient(triggers, attachments, known))
    for place, (trigger, attachment) in enumerate(zip(triggers, attachments, strict=True)):
        shown[place] = shown[place] and not _is_remark(trigger.token, attachment, spoken)
    told = {trigger.token.i for trigger, is_shown in zip(triggers, shown, strict=True) if is_shown}
    for place, trigger in enumerate(triggers):  # "would be withdrawn if it was not accepted by Friday": not on Friday
        shown[place] = shown[place] and not (is_condition(trigger.token) and trigger.token.head.i in told)
    left_out = {trigger.token.i: trigger for trigger, is_shown in zip(triggers, shown, strict=True) if not is_shown}
    announced = set(announced_plans(triggers, attachments))
    tells = [
        attachment.how == "own" and (announces(trigger.token, left_out, known) or trigger.token.i in announced)
        for trigger, attachment in zip(triggers, attachments, strict=True)
    ]
    shown = [tell or (show and one.token.i not in announced) for tell, show, one in zip(tells, shown, triggers, strict=True)]
    refused = set(refusals(triggers, attachments, known))
    shown = [show or one.token.i in refused for show, one in zip(shown, triggers, strict=True)]
    lead = said_first(triggers, attachments, shown, known) if opens else None
    yield from (show or place == lead for place, show in enumerate(shown))


def _is_remark(verb: Token, attachment: Attachment, spoken: Container[int]) -> bool:
    """Whether somebody's own words tell what was, at no time, or would rather be: '"And then the lights went out," she said'."""
    if any(child.lower_ == "rather" for child in verb.lefts) and any(helper.lower_ == "would" for helper in auxiliaries(verb)):
        return True
    is_of_past = attachment.when is None and attachment.factuality in ("happened", "did-not-happen")
    subject = find_subject(verb) if is_of_past and verb.i in spoken else None
    return subject is not None and subject.i in spoken  # not of 'he said the bridge "fell like paper"'


def _salient(triggers: tuple[Trigger, ...], attachments: tuple[Attachment, ...], known: Container[int]) -> Iterator[bool]:
    """Whether each trigger is worth a line by itself."""
    own = {trigger.token.i: attachment for trigger, attachment in zip(triggers, attachments, strict=True)}
    nouns: set[int] = set()  # those shown so far, with their clause: "the vote on Monday was delayed"
    for trigger, attachment in zip(triggers, attachments, strict=True):
        if any(rule(trigger.token) for rule in _NEVER_SHOWN) or (
            attachment.how != "own" and (is_of_heading(trigger.token) or only_relates(trigger.token))
        ):
            yield False
        elif attachment.when is not None:
            shows = _shows_dated(Candidate(trigger, attachment, own))
            if (
                shows
                and trigger.token.pos_ == "NOUN"
                and any(one.start_char > trigger.token.idx for one in attachment.expressions)
            ):
                nouns.add(trigger.token.i)
            yield shows
        elif attachment.how in ("own", "measured") or _stays_so(trigger.token, own):  # "has led it since 2014", "left at 22"
            tells = trigger.token.pos_ == "VERB" and not only_tells(trigger.token) and not _points_back(trigger.token)
            yield tells and not is_term_of_condition(Candidate(trigger, attachment, own))
        elif attachment.factuality == "did-not-happen" and attachment.bounds == EventTime():
            yield False  # of what did not happen at no time nothing is to be told
        else:
            yield _shows_undated(trigger, own, known, nouns)


def _stays_so(verb: Token, own: dict[int, Attachment]) -> bool:
    """Whether a verb tells what goes on as it is until a time that hangs on the word after: "will stay | closed until May"."""
    told = (child for child in verb.rights if child.dep_ in ("acomp", "oprd") and child.i in own)
    return verb.pos_ == "VERB" and any(own[child.i].how == "own" for child in told)


def _is_ruled_out(token: Token) -> bool:
    """Whether the verb above tells that it will not be: "has ruled out raising it before May"."""
    return token.dep_ in ("xcomp", "ccomp", "pcomp") and token.head.lemma_ == "rule" and token.tag_ == "VBG"


def _stands_for_deed(verb: Token) -> bool:
    """Whether a verb only says that what was told was done: "was asked to come, which she | did", "| failed to do so"."""
    below = (verb, *verb.rights, *(one for link in verb.rights if link.dep_ == "prep" for one in link.rights))
    if any(one.lemma_ == "do" and any(child.lower_ == "so" for child in one.rights) for one in below):
        return True
    return verb.lemma_ == "do" and verb.dep_ == "relcl" and any(child.lower_ == "which" for child in verb.lefts)


def _only_answers(verb: Token) -> bool:
    """Whether a verb only says how somebody took what was told: "asked her to come. She | refused", "the mayor | denied this"."""
    if verb.pos_ != "VERB":
        return False
    told = find_object(verb)
    if told is not None and told.lower_ in ("this", "that") and told.i > verb.i and told.right_edge is told:
        more = (child for child in verb.rights if child.dep_ in ("xcomp", "ccomp", "oprd", "advcl", "conj", "prep", "prt"))
        return all(child.lower_ in ("on", "in", "at") for child in more)  # "rejected this | on Monday"; not "raised this to 30"
    matter = (child for child in verb.rights if child.dep_ not in ("punct", "prep", "npadvmod", "advmod", "cc", "conj", "advcl"))
    is_answer = verb.lemma_ in ("refuse", "oblige", "comply") or (
        verb.lemma_ == "decline" and any(child.lower_ in ("he", "she") for child in verb.lefts)
    )
    is_bare = is_answer and verb.tag_ == "VBD" and next(matter, None) is None
    return is_bare and not any(child.lower_ in ("to", "with", "by") for child in verb.rights)


def _is_of_mark(participle: Token) -> bool:
    """Whether a participle only says which mark is meant: "returned to the levels | seen in May"."""
    is_reached = participle.dep_ == "acl" and participle.lemma_ in ("see", "record", "reach")
    return is_reached and participle.head.lemma_ in _words("marks")


def _is_torn(verb: Token) -> bool:
    """Whether the parse of a verb must be wrong, so that what is told of it tells nothing."""
    is_alone = verb.dep_ == "ROOT" and verb.tag_ == "VBG" and find_subject(verb) is None  # "Struggling Lund sacked the manager"
    is_loose = verb.dep_ == "dep" and verb.tag_ in ("VBZ", "VBP") and all(child.dep_ not in SUBJECTS for child in verb.lefts)
    return is_alone or is_loose or is_attribute(verb) or _lacks_object(verb)  # "tried at Stavely | assizes"


def _tells_nothing_done(verb: Token) -> bool:
    """Whether a verb says of what a text is, who has a right on a day, or what somebody did often.

    "The report | covers the period to May", "holders | registered on 3 May", "she | used to say".
    """
    if verb.lemma_ == "cover":
        return any(child.dep_ == "dobj" and child.lemma_ in ("period", "year", "time", "month") for child in verb.rights)
    if verb.lemma_ == "register":
        return verb.dep_ == "acl" and verb.head.lemma_ in ("holder", "shareholder", "investor", "owner")
    return verb.text == "used" and verb.tag_ == "VBD" and verb.nbor().tag_ == "TO" and verb.nbor().head.dep_ == "xcomp"


def _has_no_plans(verb: Token) -> bool:
    """Whether a verb only says that somebody means nothing of the kind: "| has no plans to | reopen it before May"."""
    over = verb.head.head if verb.dep_ == "pcomp" else verb.head  # "no intention of | reopening it"
    nouns = (over,) if verb.dep_ in ("acl", "pcomp") else verb.rights if verb.lemma_ == "have" else ()
    intents = load_vocabulary().words("factuality", "intents")
    return any(noun.dep_ == "dobj" and noun.lemma_ in intents and is_negated(noun) for noun in nouns)


def _lacks_object(verb: Token) -> bool:
    """Whether a verb that nobody writes without an object has none, so that the parse must be wrong: "the mayor adopted"."""
    if verb.pos_ != "VERB" or verb.lemma_ not in load_vocabulary().words("common", "wanting_object") or is_passive(verb):
        return False
    is_told = verb.tag_ in FINITE or any(helper.tag_ in FINITE for helper in auxiliaries(verb)) or verb.tag_ == "VBN"
    beside = (child for child in verb.rights if child.i == verb.i + 1)  # "held back", "provided for"
    has_matter = any(child.dep_ == "advmod" or child.lower_ in ("for", "to", "with") for child in beside)
    has_matter = has_matter or any(child.dep_ in MATTER for child in verb.rights)
    return is_told and not has_matter and find_object(verb) is None and not is_alternative(verb)


def _shows_dated(one: Candidate) -> bool:
    """Whether what has a date, and is not told elsewhere, is worth a line."""
    token = one.token
    if is_told_elsewhere(one):
        return False
    if token.pos_ == "NOUN":
        return True
    if (begun := begun_by(one)) is not None:
        return begins_itself(one, begun)
    if one.attachment.how == "shared" and _is_demanded(token):
        return False  # "urged them on Monday to stop it and to go": the urging is of that day
    if one.attachment.how == "own":
        return not _points_back(token)
    if is_faint(token) and not is_notice(token) and one.attachment.how != "measured":
        return False
    return token.dep_ in ("conj", "relcl") or _is_main(token) or (token.dep_ == "advcl" and token.tag_ != "VBG")


def _is_demanded(verb: Token) -> bool:
    """Whether an infinitive is what somebody demands."""
    while verb.dep_ == "conj" and verb.tag_ == "VB":
        verb = verb.head
    return verb.tag_ == "VB" and verb.dep_ == "xcomp" and verb.head.lemma_ in load_vocabulary().words("factuality", "demanding")


def _points_back(token: Token) -> bool:
    """Whether a verb's subject only points at what was told: "this would continue in 1997"."""
    subject = find_subject(token) if token.pos_ in ("VERB", "AUX") else None
    demonstratives = load_vocabulary().words("description", "demonstratives")
    if (token.dep_ == "acl" and token.head.lower_ in demonstratives) or _turns_that(token):
        return True  # "one like that made in 1944"
    if subject is not None and subject.lower_ in ("one", "ones", "those", "anyone", "anybody") and token.dep_ == "relcl":
        return True  # "the one that came", "asked anyone who was there to come forward"
    return (
        subject is not None
        and subject.pos_ == "PRON"
        and subject.lower_ in load_vocabulary().words("description", "demonstratives")
    )


def _turns_that(participle: Token) -> bool:
    """Whether a participle tells what a pointing word does: "we do not see that | turning around"."""
    is_seen = (
        participle.tag_ == "VBG" and participle.dep_ in ("xcomp", "ccomp", "acl", "prep") and participle.nbor(-1).lower_ == "that"
    )
    return is_seen and participle.nbor(-1).tag_ in ("DT", "IN")


def _shows_undated(trigger: Trigger, own: dict[int, Attachment], known: Container[int], nouns: Container[int]) -> bool:
    """Main clauses that tell, in the past or as news, what someone named did."""
    token = trigger.token
    if own[token.i].factuality == "unknown":
        return False  # of what nobody says whether or when it was nothing is to be told
    if token.dep_ == "ccomp" and token.head.lemma_ == "deny" and token.head.i in own:
        return False  # the denial tells it
    if own[token.i].factuality == "did-not-happen" and trigger.group.modality in ("would", "could", "might", "should"):
        return False  # "he would have hated it"
    if token.dep_ == "ccomp" and token.left_edge.tag_ in ("WRB", "WP") and token.i > token.head.i:
        return False  # "did not say how many were hurt"
    is_way = token.lemma_ in _words("travelling")
    aims = (
        child for child in token.children if child.dep_ == "xcomp" or (is_way and child.dep_ == "advcl" and child.tag_ == "VB")
    )
    if any(child.i in own and own[child.i].when is not None for child in aims):
        return False  # "failed to find the car on Monday", "will travel to face them on Monday": what failed tells it
    is_outlook = foretells(token)
    is_habit = trigger.event_class in _CLASSES_OF_HABIT and not (posts(token) or is_outlook)
    if token.pos_ != "VERB" or is_faint(token) or is_habit:
        return False
    if _is_of_obituary(token):
        return True
    if not (_is_main(token) or _is_deed_beside(trigger)):
        return False
    subject = find_subject(token)
    is_own = subject is not None and subject.pos_ == "PRON" and subject.i in known
    is_told = is_own or (subject is not None and subject.pos_ in ("NOUN", "PROPN") and token.dep_ == "ccomp")
    is_open = trigger.factuality == "possible" and has_condition(token)  # "said it would close unless the tax was lifted"
    is_duty = trigger.group.modality == "must" and own[token.i].bounds.end.latest is not None  # "must reply within 60 days"
    is_plan = is_duty or (is_told and trigger.group.modality == "would" and (trigger.factuality == "expected" or is_open))
    if not (is_plan or is_outlook or _is_news(trigger)):
        return False
    if subject is not None and subject.lower_ in _SOME and not subject.rights and not is_harm(token):
        return False  # "many refused to leave": of whom?
    before = set() if subject is None else {word.lower_ for word in subject.lefts}
    if "few" in before and "a" not in before:
        return False  # "few papers have died so often"
    if subject is not None and subject.i in nouns and subject.head is token:
        return False  # "the election of 1992 brought them to power": the noun tells it
    if subject is None or subject.lower_ not in load_vocabulary().words("description", "no_one"):
        return subject is not None
    return subject.i in known  # "the bank said it had agreed to the sale", "Lee left. She won"


def _is_deed_beside(trigger: Trigger) -> bool:
    """Whether a clause beside the main one tells a deed of somebody else: "left after a judge granted his request"."""
    verb = trigger.token
    links = {child.lower_ for child in verb.lefts if child.dep_ in ("mark", "advmod")}
    is_when = verb.dep_ == "advcl" and verb.left_edge.lower_ == "when" and verb.left_edge.nbor(-1).text == ","
    is_there = is_when or (verb.dep_ == "relcl" and verb.left_edge.lower_ == "where")  # "the match turned, when Lee was sent off"
    is_beside = verb.dep_ == "advcl" and verb.head.dep_ != "relcl" and not links.isdisjoint(("after", "while"))
    is_beside = is_beside or is_there or ends_game(verb)
    subject = next((child for child in verb.lefts if child.dep_ in NOUN_SUBJECTS), None)
    is_of_another = subject is not None and subject.pos_ in ("NOUN", "PROPN")
    return is_beside and is_of_another and trigger.group.tense == "PAST" and trigger.factuality == "happened"


def _is_of_obituary(verb: Token) -> bool:
    """Whether a clause put in tells that the one it is about has died: "Jan Moe, who has | died | aged 87, taught singing"."""
    is_aside = verb.dep_ == "relcl" and verb.lemma_ == "die" and verb.left_edge.lower_ == "who"
    is_aside = is_aside and verb.left_edge.nbor(-1).text == ","
    is_new = any(helper.lower_ == "has" for helper in auxiliaries(verb))
    return is_aside and is_new and verb.head.dep_ in NOUN_SUBJECTS and verb.head.head.dep_ == "ROOT"


def _ends_span(verb: Token) -> bool:
    """Whether a clause only says which time is meant: "in the three months that | ended in May", "when the year | opened"."""
    spans = load_vocabulary().words("reference", "spans")
    if verb.lemma_ in ("open", "begin", "start", "end", "close", "dawn") and verb.pos_ == "VERB":
        subject = find_subject(verb)
        if subject is not None and subject.lemma_ in spans and not any(child.dep_ in ("dobj", "prep") for child in verb.rights):
            return True
    return verb.dep_ in ("relcl", "acl") and verb.lemma_ in ("end", "begin", "start") and verb.head.lemma_ in spans


_NEVER_SHOWN = (
    _tells_nothing_done,
    _ends_span,
    _is_torn,
    _is_of_mark,
    _stands_for_deed,
    _only_answers,
    only_leads_over,
    _is_ruled_out,
    _has_no_plans,
)
_SOME = ("many", "some", "others", "several", "most", "few", "none")


def _is_news(trigger: Trigger) -> bool:
    """Whether a verb tells what was done or will be; of what is being done, a text's first sentence only does."""
    group = trigger.group
    if group.tense in ("PAST", "FUTURE") or group.aspect.startswith("PERFECTIVE"):
        return True
    if trigger.token.dep_ == "ccomp" and _is_under_helper(trigger.token) and trigger.token.head.tag_ == "VBD":
        return True  # "had its captain sent off"
    return group.aspect == "PROGRESSIVE" and group.tense == "PRESENT" and trigger.token.sent.start == 0


def _is_under_helper(verb: Token) -> bool:
    """Whether a verb stands under a "be" or "have" that tells nothing: "they are | to vote", "had its captain | sent off"."""
    is_suffered = verb.dep_ == "ccomp" and verb.tag_ == "VBN"
    return (verb.dep_ == "xcomp" and verb.head.lemma_ in ("be", "have")) or (is_suffered and verb.head.lemma_ == "have")


def _is_main(token: Token) -> bool:
    while (token.dep_ == "conj" or _is_under_helper(token)) and token.head != token:
        token = token.head
    over = token.head if token.dep_ == "ccomp" else token  # "..., officials said": the sentence's matter
    reporting = load_vocabulary().words("verb", "reporting")
    if over.dep_ == "ccomp" and over.lemma_ in reporting and over.head.lemma_ in reporting:
        over = over.head  # "Lee said he would leave, the paper reported"
    if over.lemma_ in reporting:
        while over.dep_ == "conj":  # "it closed, and officials said that ..."
            over = over.head
    return over.dep_ == "ROOT"
