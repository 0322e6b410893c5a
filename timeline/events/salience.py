"""Which events a timeline shows: what a journalist would put on it, not every verb."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from timeline.events.detection.detect import Trigger
from timeline.events.detection.plans import calls_off
from timeline.events.grammar.clause_kinds import ends_game
from timeline.events.grammar.conditions import has_condition, is_condition
from timeline.events.grammar.looking_back import looks_back
from timeline.events.grammar.participles import is_attribute
from timeline.events.grammar.roles import find_object, is_passive
from timeline.events.grammar.sayings import find_content
from timeline.events.grammar.subjects import find_subject
from timeline.events.grammar.verbs import auxiliaries, is_alternative, is_harm, is_negated, verb_group
from timeline.events.parsing.arcs import FINITE, NOUN_SUBJECTS, SUBJECTS
from timeline.events.placement.attachment import Attachment
from timeline.events.vocabulary import Vocabulary, load_vocabulary
from timeline.model import EventTime
from timeline.times.interval import Grain

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_ENDS_OF_SAYING = (".", ",", "on", "in")
_HABITS = ("STATE", "I_STATE", "PERCEPTION", "REPORTING")


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
    announced = set(_announced(triggers, attachments))
    tells = [
        attachment.how == "own" and (_announces(trigger.token, left_out, known) or trigger.token.i in announced)
        for trigger, attachment in zip(triggers, attachments, strict=True)
    ]
    shown = [tell or (show and one.token.i not in announced) for tell, show, one in zip(tells, shown, triggers, strict=True)]
    lead = _said_first(triggers, attachments, shown, known) if opens else None
    yield from (show or place == lead for place, show in enumerate(shown))


def _said_first(
    triggers: tuple[Trigger, ...], attachments: tuple[Attachment, ...], shown: Sequence[bool], known: Container[int]
) -> int | None:
    """The dated saying that a text opens with, where nothing else of its first sentence has a line: that is its news."""
    places = [place for place, trigger in enumerate(triggers) if not _is_of_heading(trigger.token)]
    opening = triggers[places[0]].token.sent.start if places else 0
    lead = [place for place in places if triggers[place].token.sent.start == opening]
    if any(shown[place] for place in lead):
        return None
    return next((place for place in lead if _is_dated_saying(triggers[place], attachments[place], known)), None)


def _is_dated_saying(trigger: Trigger, attachment: Attachment, known: Container[int]) -> bool:
    """Whether somebody who is named said something on a day: "Ann Lee said on Monday that she expects a deal"."""
    verb, when = trigger.token, attachment.when
    is_saying = verb.lemma_ in load_vocabulary().words("verb", "reporting") and verb.tag_ == "VBD"
    subject = find_subject(verb) if is_saying and attachment.how == "own" else None
    content = find_content(verb) if subject is not None and subject.pos_ in ("NOUN", "PROPN") else None
    about = None if content is None else find_subject(content)
    is_clear = about is None or about.pos_ != "PRON" or about.i in known or about.tag_ == "EX" or about.dep_ == "expl"
    return content is not None and is_clear and when is not None and when.grain <= Grain.DAY


def _announced(triggers: tuple[Trigger, ...], attachments: tuple[Attachment, ...]) -> Iterator[int]:
    """The places of dated announcements of plans without a date, and of the plans: "announced in May that it would close".

    One line tells both, with the date; a plan that has a date of its own keeps its line.
    """
    own = {trigger.token.i: (trigger, one) for trigger, one in zip(triggers, attachments, strict=True)}
    announcing = load_vocabulary().words("salience", "announcing")
    for trigger, attachment in zip(triggers, attachments, strict=True):
        verb = trigger.token
        if verb.lemma_ not in announcing or attachment.how != "own" or attachment.when is None or trigger.group.tense != "PAST":
            continue
        content = find_content(verb)
        plan, placed = own.get(-1 if content is None else content.i, (None, None))
        if plan is None or placed is None or content is None or find_subject(verb) is None:
            continue
        is_plan = plan.group.modality == "would" and placed.factuality == "expected"
        is_under_way = (plan.group.tense, plan.group.aspect) == ("PAST", "PROGRESSIVE")  # "announced that it was closing it"
        is_open = (is_plan or is_under_way) and placed.how not in ("own", "shared")
        if is_open and all(child.dep_ != "conj" for child in content.rights):
            yield verb.i
            yield content.i


def _is_remark(verb: Token, attachment: Attachment, spoken: Container[int]) -> bool:
    """Whether somebody's own words tell what was, at no time, or would rather be: '"And then the lights went out," she said'."""
    if any(child.lower_ == "rather" for child in verb.lefts) and any(helper.lower_ == "would" for helper in auxiliaries(verb)):
        return True
    is_of_past = attachment.when is None and attachment.factuality in ("happened", "did-not-happen")
    subject = find_subject(verb) if is_of_past and verb.i in spoken else None
    return subject is not None and subject.i in spoken  # not of 'he said the bridge "fell like paper"'


def _announces(verb: Token, left_out: Mapping[int, Trigger], known: Container[int]) -> bool:
    """Whether a dated verb of saying tells a plan of nobody knows whom, which stands in no other line: "said they would sue"."""
    plan = next((child for child in verb.rights if child.dep_ == "ccomp" and child.i in left_out), None)
    subject = None if plan is None else find_subject(plan)
    if plan is None or subject is None or subject.pos_ != "PRON" or subject.i in known or find_subject(verb) is None:
        return False
    is_plan = left_out[plan.i].factuality == "expected" and left_out[plan.i].group.modality == "would"
    return is_plan and plan.lemma_ not in ("be", "have") and subject.lower_ in ("he", "she", "they")


def _salient(triggers: tuple[Trigger, ...], attachments: tuple[Attachment, ...], known: Container[int]) -> Iterator[bool]:
    """Whether each trigger is worth a line by itself."""
    words = load_vocabulary()
    own = {trigger.token.i: attachment for trigger, attachment in zip(triggers, attachments, strict=True)}
    nouns: set[int] = set()  # those shown so far, with their clause: "the vote on Monday was delayed"
    for trigger, attachment in zip(triggers, attachments, strict=True):
        if any(rule(trigger.token, words) for rule in (_is_torn, _is_of_mark, _only_leads_over, _is_ruled_out)) or (
            attachment.how != "own" and (_is_of_heading(trigger.token) or _only_relates(trigger.token, words))
        ):
            yield False
        elif attachment.when is not None:
            shows = _shows_dated(trigger, attachment, own, words)
            if (
                shows
                and trigger.token.pos_ == "NOUN"
                and any(one.start_char > trigger.token.idx for one in attachment.expressions)
            ):
                nouns.add(trigger.token.i)
            yield shows
        elif attachment.how in ("own", "measured") or _stays_so(trigger.token, own):  # "has led it since 2014", "left at 22"
            yield trigger.token.pos_ == "VERB" and not _only_tells(trigger.token, words)
        elif attachment.factuality == "did-not-happen" and attachment.bounds == EventTime():
            yield False  # of what did not happen at no time nothing is to be told
        else:
            yield _shows_undated(trigger, own, known, nouns, words)


def _stays_so(verb: Token, own: dict[int, Attachment]) -> bool:
    """Whether a verb tells what goes on as it is until a time that hangs on the word after: "will stay | closed until May"."""
    told = (child for child in verb.rights if child.dep_ in ("acomp", "oprd") and child.i in own)
    return verb.pos_ == "VERB" and any(own[child.i].how == "own" for child in told)


def _only_leads_over(verb: Token, words: Vocabulary) -> bool:
    """Whether a verb only says that something is to be told: "the trouble came in May", "in the battle that followed"."""
    if verb.lemma_ == "follow" and verb.dep_ == "relcl" and not is_passive(verb):
        has_object = any(child.dep_ == "dobj" for child in verb.children)
        return not has_object and verb.head.dep_ == "pobj" and words.is_event(verb.head.lemma_)
    if verb.lemma_ == "go" and verb.dep_ == "conj" and verb.head.lemma_ == "come":
        verb = verb.head  # "the deadline came and went"
    subject = find_subject(verb) if verb.lemma_ in words.words("salience", "coming") and verb.pos_ == "VERB" else None
    is_empty = subject is not None and subject.lemma_.lower() in words.words("salience", "empty") and not subject.rights
    is_empty = is_empty or (subject is not None and subject.lemma_ == "point" and subject.nbor(-1).lower_ == "turning")
    return is_empty and all(child.dep_ not in ("dobj", "advcl") for child in verb.rights)


def _is_ruled_out(token: Token, words: Vocabulary) -> bool:  # noqa: ARG001 - as the other rules
    """Whether the verb above tells that it will not be: "has ruled out raising it before May"."""
    return token.dep_ in ("xcomp", "ccomp", "pcomp") and token.head.lemma_ == "rule" and token.tag_ == "VBG"


def _only_relates(verb: Token, words: Vocabulary) -> bool:
    """Whether a verb without a date only says after what the news came: "the announcement came hours after a judge ruled"."""
    subject = find_subject(verb) if verb.lemma_ == "come" and verb.pos_ == "VERB" else None
    is_news = subject is not None and subject.lemma_.lower() in words.words("salience", "news")
    is_known = subject is not None and subject.left_edge.lower_ in ("the", "this", "that", "his", "her", "their", "its")
    return is_news and is_known and any(child.dep_ in ("advcl", "prep") for child in verb.rights)


def _is_of_mark(participle: Token, words: Vocabulary) -> bool:
    """Whether a participle only says which mark is meant: "returned to the levels | seen in May"."""
    is_reached = participle.dep_ == "acl" and participle.lemma_ in ("see", "record", "reach")
    return is_reached and participle.head.lemma_ in words.words("salience", "marks")


def _is_of_heading(token: Token) -> bool:
    """Whether a word stands in a heading: a first line without a stop, which the text below it tells in full."""
    line = token.sent
    words = [word for word in line if not word.is_space]
    after = line.doc.tokens[line.end - 1 : line.end + 1]
    is_line = not words[-1].is_punct and any(word.is_space and "\n\n" in word.text for word in after)
    return line.start == 0 and is_line and line.end < len(line.doc)


def _is_torn(verb: Token, words: Vocabulary) -> bool:
    """Whether the parse of a verb must be wrong, so that what is told of it tells nothing."""
    is_alone = verb.dep_ == "ROOT" and verb.tag_ == "VBG" and find_subject(verb) is None  # "Struggling Lund sacked the manager"
    is_loose = verb.dep_ == "dep" and verb.tag_ in ("VBZ", "VBP") and all(child.dep_ not in SUBJECTS for child in verb.lefts)
    return is_alone or is_loose or is_attribute(verb) or _lacks_object(verb, words)  # "tried at Stavely | assizes"


def _lacks_object(verb: Token, words: Vocabulary) -> bool:
    """Whether a verb that nobody writes without an object has none, so that the parse must be wrong: "the mayor adopted"."""
    if verb.pos_ != "VERB" or verb.lemma_ not in words.words("common", "wanting_object") or is_passive(verb):
        return False
    is_told = verb.tag_ in FINITE or any(helper.tag_ in FINITE for helper in auxiliaries(verb)) or verb.tag_ == "VBN"
    beside = (child for child in verb.rights if child.i == verb.i + 1)  # "held back", "provided for"
    has_matter = any(child.dep_ == "advmod" or child.lower_ in ("for", "to", "with") for child in beside)
    has_matter = has_matter or any(child.dep_ in _MATTER for child in verb.rights)
    return is_told and not has_matter and find_object(verb) is None and not is_alternative(verb)


_MATTER = ("dobj", "ccomp", "xcomp", "acomp", "attr", "oprd", "dative", "conj", "prt")


def _shows_dated(trigger: Trigger, attachment: Attachment, own: dict[int, Attachment], words: Vocabulary) -> bool:
    token = trigger.token
    if (_only_tells(token, words) and not _is_act_of_speech(token)) or _stands_for_another(token):
        return False
    subject = find_subject(token) if token.lemma_ == "bring" else None
    if subject is not None and any(one.start_char <= subject.idx < one.end_char for one in attachment.expressions):
        return False  # "the 1970s brought difficulties"
    if token.pos_ == "NOUN":
        if token.dep_ == "pobj" and token.head.lower_ in ("versus", "than"):
            return False  # "a loss of $2 million, versus income of $5 million"
        if attachment.how == "measured" and looks_back(token) is not None:
            return False  # "marked the second anniversary of the disaster": its clause tells of the marking
        if token.dep_ == "dobj" and token.head.lemma_ in ("report", "announce", "post"):
            return False  # "reported a fall in second-quarter profit": the reporting is of another day
        if attachment.factuality == "did-not-happen" and token.dep_ == "dobj" and token.head.i in own:
            return False  # "cancelled a trip planned for today": the cancelling tells it
        is_planned = any(child.dep_ == "acl" and child.lemma_ in words.words("description", "arranged") for child in token.rights)
        is_off = token.head.lemma_ in words.words("factuality", "cancelling") or calls_off(token.head)
        if is_planned and token.dep_ in NOUN_SUBJECTS and is_off:
            return False  # "a swap, planned for Monday, was postponed": not on Monday
        count = token.head.head if token.dep_ == "pobj" and token.head.lower_ == "of" else token
        if is_planned and count.tag_ == "CD" and count.dep_ in NOUN_SUBJECTS:
            return False  # "two of the nine flights planned for Monday were scrapped"
        return attachment.how in ("own", "measured") and not _verb_tells_it(token, own) and not _is_object_of_dated(token, own)
    over = token.head.head if token.dep_ in ("relcl", "acl") and token.head.dep_ == "dobj" else None
    if attachment.factuality == "did-not-happen" and over is not None and over.lemma_ in words.words("factuality", "cancelling"):
        return False  # "cancelled a trip that had been | planned for Wednesday"
    first = token
    while first.dep_ == "conj" and first.head.tag_ == "VBG":
        first = first.head  # "tearing roofs off, flooding a street and killing two"
    is_told_above = token.tag_ == "VBG" and first.dep_ in ("acl", "advcl", "pcomp", "pobj") and not _is_dated_alone(token, own)
    if token.dep_ in ("amod", "prep") or is_told_above:
        return False  # the noun or the main clause tells it
    is_planned = trigger.event_class in ("I_STATE", "I_ACTION") and token.lemma_ != "sign"
    is_arranged = is_planned or token.lemma_ in words.words("description", "arranged")
    if token.tag_ == "VBN" and token.dep_ == "acl" and is_arranged:
        return False  # "a bridge planned for 1993"
    if token.dep_ == "acl" and token.head.dep_ == "pobj" and token.tag_ == "VBN" and _verb_tells_it(token, own):
        return False  # "accepted it in a letter published in March"
    if token.lemma_ == "see" and token.tag_ == "VBN" and token.dep_ in ("acl", "conj") and _has_agent(token):
        return False  # "a letter sent in May and seen by this newspaper"
    if token.dep_ == "acl" and token.lemma_ in ("end", "close") and token.head.lemma_ in words.words("salience", "periods"):
        return False  # "the quarter ended in May"
    if token.dep_ in ("acomp", "oprd") and _verb_tells_it(token, own):
        return False  # "schools remained closed on Wednesday": the verb tells it
    if _is_of_ordinal(token):
        return False  # "the second strike to hit the city this month"
    if token.dep_ == "xcomp" and token.head.lower_ == "due" and token.head.dep_ not in ("acomp", "ROOT", "conj"):
        return False  # "extended the bid, due to expire last Thursday"
    if token.dep_ == "xcomp" and token.head.lemma_ in words.words("factuality", "trying") and _verb_tells_it(token, own):
        return False  # "tried to sell it two years ago"
    is_decided = token.dep_ == "xcomp" and token.head.lemma_ in words.words("factuality", "deciding")
    if is_decided and attachment.factuality == "unknown" and _verb_tells_it(token, own):
        return False  # "agreed two years ago to share it": that they agreed is what is known
    if is_decided and attachment.factuality == "expected" and any(one.signal == "until" for one in attachment.expressions):
        return False  # "voted to extend it until May": the vote is of another day
    if token.pos_ == "ADJ" and token.dep_ not in ("acomp", "ROOT", "conj"):
        return False  # "declared a dividend, payable on May 3"
    if _is_aspectual(token.head, words) and token.dep_ == "xcomp" and _is_state(token, words):
        return False  # "began to support a ban": the beginning is what happened
    if _is_aspectual(token, words) and (begun := _complement(token, own)) is not None:
        return _is_state(begun, words) or own[begun.i].how != "own"  # "output began to rise": the rise is
    if attachment.how == "shared" and _is_demanded(token, words):
        return False  # "urged them on Monday to stop it and to go": the urging is of that day
    if attachment.how == "own":
        return not _points_back(token, words)
    if _is_faint(token, words):
        return False
    return token.dep_ in ("conj", "relcl") or _is_main(token) or (token.dep_ == "advcl" and token.tag_ != "VBG")


def _is_of_ordinal(infinitive: Token) -> bool:
    """Whether an infinitive only says of which things one is the second."""
    noun = infinitive.doc.tokens[max(infinitive.left_edge.i - 1, 0)]  # the parser may hang it on the verb
    is_relative = infinitive.tag_ == "VB" and infinitive.dep_ in ("acl", "relcl", "xcomp")
    if is_relative and noun.dep_ == "appos" and load_vocabulary().is_ordinal(noun.lower_):
        return True  # "the storm, the third to hit it this winter, came"
    return (
        is_relative
        and noun.pos_ == "NOUN"
        and any(load_vocabulary().is_ordinal(child.lower_) or child.tag_ == "JJS" for child in noun.lefts)
    )


def _is_demanded(verb: Token, words: Vocabulary) -> bool:
    """Whether an infinitive is what somebody demands."""
    while verb.dep_ == "conj" and verb.tag_ == "VB":
        verb = verb.head
    return verb.tag_ == "VB" and verb.dep_ == "xcomp" and verb.head.lemma_ in words.words("factuality", "demanding")


def _has_agent(verb: Token) -> bool:
    return any(child.dep_ == "agent" for child in verb.rights)


def _stands_for_another(token: Token) -> bool:
    """Whether "do" stands for a verb told before: "he urged them to keep calm, and they did"."""
    return token.lemma_ == "do" and token.pos_ in ("VERB", "AUX") and all(child.dep_ != "dobj" for child in token.children)


def _points_back(token: Token, words: Vocabulary) -> bool:
    """Whether a verb's subject only points at what was told: "this would continue in 1997"."""
    subject = find_subject(token) if token.pos_ in ("VERB", "AUX") else None
    if token.dep_ == "acl" and token.head.lower_ in words.words("description", "demonstratives"):
        return True  # "one like that made in 1944"
    if subject is not None and subject.lower_ in ("one", "ones", "those", "anyone", "anybody") and token.dep_ == "relcl":
        return True  # "the one that came", "asked anyone who was there to come forward"
    return subject is not None and subject.pos_ == "PRON" and subject.lower_ in words.words("description", "demonstratives")


def _is_aspectual(token: Token, words: Vocabulary) -> bool:
    return token.pos_ == "VERB" and token.lemma_ in words.words("verb", "aspectual")


def _is_state(token: Token, words: Vocabulary) -> bool:
    return token.lemma_.lower() in words.words("verb", "state") | words.words("verb", "i_state")


def _complement(token: Token, own: dict[int, Attachment]) -> Token | None:
    return next((child for child in token.children if child.dep_ == "xcomp" and child.i in own), None)


def _verb_tells_it(noun: Token, own: dict[int, Attachment]) -> bool:
    """Whether the verb over a dated noun has the same date, and so tells the noun's event with it."""
    over = (own.get(place.i) for place in noun.ancestors)
    return any(one is not None and one.expressions == own[noun.i].expressions for one in over)


def _is_object_of_dated(noun: Token, own: dict[int, Attachment]) -> bool:
    """Whether a noun of a quarter only completes a dated verb: "will report second-quarter results on 1 August"."""
    when, over = own[noun.i].when, own.get(noun.head.i) if noun.dep_ == "dobj" else None
    is_period = when is not None and when.grain in (Grain.QUARTER, Grain.SEASON, Grain.HALF)
    return is_period and over is not None and over.how == "own" and over.when is not None


def _is_dated_alone(participle: Token, own: dict[int, Attachment]) -> bool:
    """Whether a participle has a date that its main clause has not: "after graduating in 1954, she joined the navy"."""
    link = participle.head
    is_linked = participle.dep_ == "pcomp" and link.lower_ in ("after", "before")
    charging = load_vocabulary().words("description", "charging")
    is_charge = participle.dep_ == "pcomp" and link.lower_ in ("of", "with") and link.head.lemma_ in charging
    is_linked = is_linked or is_charge  # "is accused of opening fire on Tuesday"
    is_beside = participle.dep_ == "advcl" and participle.head.tag_ == "VBD" and participle.left_edge.nbor(-1).text == ","
    is_beside = is_beside or (participle.dep_ == "advcl" and participle.is_sent_start)  # "Returning in 1964, she was hired"
    over = participle.head.head if is_linked else participle.head
    main = own.get(over.i) if is_linked or is_beside else None
    return own[participle.i].how == "own" and main is not None and main.expressions != own[participle.i].expressions


def _is_faint(token: Token, words: Vocabulary) -> bool:
    """Verbs that need a date of their own to be worth a line; "declined to comment" always does."""
    if token.lemma_ == "testify" and is_negated(token):
        return False  # who does not speak at his trial makes news
    refused = (child.lemma_ for child in token.rights if child.dep_ == "xcomp")
    tells_nothing = token.lemma_ in words.words("salience", "refusing") and any(
        lemma in words.words("verb", "reporting") | words.words("salience", "commenting") for lemma in refused
    )
    is_speaking = token.lemma_ in words.words("salience", "speaking") and token.tag_ == "VBG"  # "was speaking after the talks"
    is_judging = token.lemma_ in words.words("salience", "judging")  # "proved brief"
    is_judged = is_judging and any(child.dep_ in ("acomp", "oprd") for child in token.rights)
    return (
        tells_nothing
        or _is_mute(token, words)
        or is_speaking
        or is_judged
        or _only_tells(token, words)
        or token.lemma_.lower() in words.words("verb", "faint")
    )


def _is_mute(verb: Token, words: Vocabulary) -> bool:
    """Whether a verb of saying has nothing that it says, as its matter was not found: "the envoy warned"."""
    says = verb.pos_ == "VERB" and verb.lemma_ in words.words("verb", "reporting") and not is_passive(verb)
    told = (child for child in verb.children if child.dep_ in (*_MATTER, "prep", "advcl", "parataxis"))
    return says and next(told, None) is None and find_content(verb) is None


def _only_tells(token: Token, words: Vocabulary) -> bool:
    """Verbs of saying and the like, but not with a plain object or alone: "reported its first loss", "the record appeared"."""
    light = words.words("verb", "light") | words.words("salience", "quoting") | {"have"}
    if token.pos_ == "NOUN" or token.lemma_.lower() not in light:
        return False
    governs = {child.dep_ for child in token.children}
    if token.lemma_ in words.words("salience", "quoting"):  # "the firm would close, the paper quoted him as saying"
        saying = [clause for link in token.rights if link.lower_ == "as" for clause in link.rights]
        return any(clause.i + 1 == token.sent.end or clause.nbor().lower_ in _ENDS_OF_SAYING for clause in saying)
    if token.lemma_ == "have" and "xcomp" in governs:  # "had to govern"
        return True
    if token.lemma_ in ("seem", "appear"):
        return bool(governs & {"xcomp", "oprd", "acomp", "ccomp"})
    is_done = (
        token.lemma_ in ("report", "announce", "add") and "nsubjpass" in governs and "ccomp" not in governs
    )  # "a wing was added"
    is_done = is_done or (token.lemma_ == "report" and {"auxpass", "oprd"} <= governs)  # "and was reported missing"
    group = verb_group(token)
    is_due = group.tense in ("FUTURE", "INFINITIVE") or group.modality == "must"
    if is_due and token.lemma_ in words.words("salience", "answering") and not governs & {"ccomp", "dobj", "xcomp"}:
        return False  # "the review will report in May", "is to reply by Thursday"
    has_object = token.lemma_ in words.words("salience", "telling") and "dobj" in governs
    has_object = has_object or (token.lemma_ == "ask" and any(child.lower_ == "for" for child in token.rights))
    return token.lemma_ != "have" and not (is_done or has_object)


def _is_act_of_speech(verb: Token) -> bool:
    """Whether words did something: "asked Lee to form a government", "the fever was first described by a doctor in 1932"."""
    governs = {child.dep_ for child in verb.children}
    return (verb.lemma_ == "ask" and {"dobj", "xcomp"} <= governs) or (
        verb.lemma_ == "describe" and {"auxpass", "agent"} <= governs
    )


def _shows_undated(
    trigger: Trigger, own: dict[int, Attachment], known: Container[int], nouns: Container[int], words: Vocabulary
) -> bool:
    """Main clauses that tell, in the past or as news, what someone named did."""
    token = trigger.token
    if token.dep_ == "ccomp" and token.head.lemma_ == "deny" and token.head.i in own:
        return False  # the denial tells it
    if own[token.i].factuality == "did-not-happen" and trigger.group.modality in ("would", "could", "might", "should"):
        return False  # "he would have hated it"
    if token.dep_ == "ccomp" and token.left_edge.tag_ in ("WRB", "WP") and token.i > token.head.i:
        return False  # "did not say how many were hurt"
    is_way = token.lemma_ in words.words("salience", "travelling")
    aims = (
        child for child in token.children if child.dep_ == "xcomp" or (is_way and child.dep_ == "advcl" and child.tag_ == "VB")
    )
    if any(child.i in own and own[child.i].when is not None for child in aims):
        return False  # "failed to find the car on Monday", "will travel to face them on Monday": what failed tells it
    is_habit = trigger.event_class in _HABITS and not _posts(token, words)
    if token.pos_ != "VERB" or _is_faint(token, words) or is_habit:
        return False
    if not (_is_main(token) or _is_deed_beside(trigger)):
        return False
    subject = find_subject(token)
    is_own = subject is not None and subject.pos_ == "PRON" and subject.i in known
    is_told = is_own or (subject is not None and subject.pos_ in ("NOUN", "PROPN") and token.dep_ == "ccomp")
    is_open = trigger.factuality == "possible" and has_condition(token)  # "said it would close unless the tax was lifted"
    is_plan = is_told and trigger.group.modality == "would" and (trigger.factuality == "expected" or is_open)
    if not (is_plan or _is_news(trigger)):
        return False
    if subject is not None and subject.lower_ in _SOME and not subject.rights and not is_harm(token):
        return False  # "many refused to leave": of whom?
    before = set() if subject is None else {word.lower_ for word in subject.lefts}
    if "few" in before and "a" not in before:
        return False  # "few papers have died so often"
    if subject is not None and subject.i in nouns and subject.head is token:
        return False  # "the election of 1992 brought them to power": the noun tells it
    if subject is None or subject.lower_ not in words.words("description", "no_one"):
        return subject is not None
    return subject.i in known  # "the bank said it had agreed to the sale", "Lee left. She won"


def _posts(verb: Token, words: Vocabulary) -> bool:
    """Whether a verb tells a figure of somebody's own: "the firm posted a loss of $2 million"."""
    objects = [child for child in verb.rights if child.dep_ == "dobj"]
    if verb.lemma_ == "report":
        return any(noun.lower_ in words.words("reference", "results") for noun in objects)
    return verb.lemma_ in words.words("description", "posting") and bool(objects)


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
