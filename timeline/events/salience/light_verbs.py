"""Verbs that tell nothing by themselves: that something is to be told, that somebody spoke, that he declined to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.grammar.roles import is_passive
from timeline.events.grammar.sayings import find_content
from timeline.events.grammar.subjects import find_subject
from timeline.events.grammar.verbs import is_negated, verb_group
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_words, _verbs = lists("salience"), lists("verb")
_ENDS_OF_SAYING = (".", ",", "on", "in")
MATTER = ("dobj", "ccomp", "xcomp", "acomp", "attr", "oprd", "dative", "conj", "prt")


def only_leads_over(verb: Token) -> bool:
    """Whether a verb only says that something is to be told: "the trouble came in May", "in the battle that followed"."""
    if verb.lemma_ == "follow" and verb.dep_ == "relcl" and not is_passive(verb):
        has_object = any(child.dep_ == "dobj" for child in verb.children)
        return not has_object and verb.head.dep_ == "pobj" and load_vocabulary().is_event(verb.head.lemma_)
    if verb.lemma_ == "go" and verb.dep_ == "conj" and verb.head.lemma_ == "come":
        verb = verb.head  # "the deadline came and went"
    subject = find_subject(verb) if verb.lemma_ in _words("coming") and verb.pos_ == "VERB" else None
    is_empty = subject is not None and subject.lemma_.lower() in _words("empty") and not subject.rights
    is_empty = is_empty or (subject is not None and subject.lemma_ == "point" and subject.nbor(-1).lower_ == "turning")
    return is_empty and all(child.dep_ not in ("dobj", "advcl") for child in verb.rights)


def only_relates(verb: Token) -> bool:
    """Whether a verb without a date only says after what the news came: "the announcement came hours after a judge ruled"."""
    subject = find_subject(verb) if verb.lemma_ == "come" and verb.pos_ == "VERB" else None
    is_news = subject is not None and subject.lemma_.lower() in _words("news")
    is_known = subject is not None and subject.left_edge.lower_ in ("the", "this", "that", "his", "her", "their", "its")
    return is_news and is_known and any(child.dep_ in ("advcl", "prep") for child in verb.rights)


def is_faint(token: Token) -> bool:
    """Verbs that need a date of their own to be worth a line; "declined to comment" always does."""
    if token.lemma_ == "testify" and is_negated(token):
        return False  # who does not speak at his trial makes news
    refused = (child.lemma_ for child in token.rights if child.dep_ == "xcomp")
    tells_nothing = token.lemma_ in _words("refusing") and any(
        lemma in _verbs("reporting") | _words("commenting") for lemma in refused
    )
    is_speaking = token.lemma_ in _words("speaking") and token.tag_ == "VBG"  # "was speaking after the talks"
    is_judging = token.lemma_ in _words("judging")  # "proved brief"
    is_judged = is_judging and any(child.dep_ in ("acomp", "oprd") for child in token.rights)
    return (
        tells_nothing
        or is_mute(token)
        or is_speaking
        or is_judged
        or only_tells(token)
        or token.lemma_.lower() in _verbs("faint")
    )


def is_mute(verb: Token) -> bool:
    """Whether a verb of saying has nothing that it says, as its matter was not found: "the envoy warned"."""
    says = verb.pos_ == "VERB" and verb.lemma_ in _verbs("reporting") and not is_passive(verb)
    told = (child for child in verb.children if child.dep_ in (*MATTER, "prep", "advcl", "parataxis"))
    return says and next(told, None) is None and find_content(verb) is None


def only_tells(token: Token) -> bool:
    """Verbs of saying and the like, but not with a plain object or alone: "reported its first loss", "the record appeared"."""
    light = _verbs("light") | _words("quoting") | {"have"}
    if token.pos_ == "NOUN" or token.lemma_.lower() not in light:
        return False
    governs = {child.dep_ for child in token.children}
    if token.lemma_ in _words("quoting"):  # "the firm would close, the paper quoted him as saying"
        saying = [clause for link in token.rights if link.lower_ == "as" for clause in link.rights]
        return any(clause.i + 1 == token.sent.end or clause.nbor().lower_ in _ENDS_OF_SAYING for clause in saying)
    if token.lemma_ == "have" and "xcomp" in governs:  # "had to govern"
        return True
    if token.lemma_ in ("seem", "appear"):
        return bool(governs & {"xcomp", "oprd", "acomp", "ccomp"})
    is_done = (
        token.lemma_ in ("report", "announce", "add")
        and "nsubjpass" in governs
        and all(child.dep_ != "ccomp" for child in token.rights)
    )  # "a wing was added"
    is_done = is_done or (token.lemma_ == "report" and {"auxpass", "oprd"} <= governs)  # "and was reported missing"
    group = verb_group(token)
    is_due = group.tense in ("FUTURE", "INFINITIVE") or group.modality == "must"
    if is_due and token.lemma_ in _words("answering") and not governs & {"ccomp", "dobj", "xcomp"}:
        return False  # "the review will report in May", "is to reply by Thursday"
    has_object = token.lemma_ in _words("telling") and "dobj" in governs
    has_object = has_object or (token.lemma_ == "ask" and any(child.lower_ == "for" for child in token.rights))
    return token.lemma_ != "have" and not (is_done or has_object)


def is_act_of_speech(verb: Token) -> bool:
    """Whether words did something: "asked Lee to form a government", "the fever was first described by a doctor in 1932"."""
    governs = {child.dep_ for child in verb.children}
    return (
        (verb.lemma_ == "ask" and {"dobj", "xcomp"} <= governs)
        or (verb.lemma_ == "describe" and {"auxpass", "agent"} <= governs)
        or is_notice(verb)
    )


def is_notice(verb: Token) -> bool:
    """Whether somebody was told what concerns him: "at a meeting on 19 March he was | told that he had been dismissed"."""
    subject = find_subject(verb) if verb.lemma_ in ("tell", "inform", "notify") and is_passive(verb) else None
    content = next((child for child in verb.rights if child.dep_ == "ccomp"), None)
    told = None if content is None else find_subject(content)
    return subject is not None and told is not None and (told.pos_ == "PRON" or told.lemma_ == subject.lemma_)


def foretells(verb: Token) -> bool:
    """Whether a body tells of a figure to come: "the firm now expects a profit of $2 million"."""
    if verb.lemma_ not in _words("foretelling") or verb.tag_ not in ("VBZ", "VBP"):
        return False
    subject = find_subject(verb)
    is_body = subject is not None and (subject.pos_ == "PROPN" or load_vocabulary().is_body(subject.lower_))
    return is_body and any(child.dep_ == "dobj" and _has_figure(child) for child in verb.rights)


def _has_figure(noun: Token) -> bool:
    """Whether a noun is told with an amount: "revenue of about 4.2 billion euros", "a 5% rise"."""
    return any(word.tag_ in ("CD", "$") or word.text == "%" for word in noun.subtree if word.i < noun.right_edge.i)


def posts(verb: Token) -> bool:
    """Whether a verb tells a figure of somebody's own: "the firm posted a loss of $2 million"."""
    objects = [child for child in verb.rights if child.dep_ == "dobj"]
    if verb.lemma_ == "report":
        return any(noun.lower_ in load_vocabulary().words("reference", "results") for noun in objects)
    return verb.lemma_ in load_vocabulary().words("description", "posting") and bool(objects)
