"""Who, what and where of an event, and a summary: a clause a reader would write from the sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

import attrs

from timeline.events.description.attribution import find_source
from timeline.events.description.clauses import MOST_WORDS, clause_text
from timeline.events.description.context import Context
from timeline.events.description.phrases import is_gapped, noun_phrase
from timeline.events.description.rendering import capital, render, uncapital
from timeline.events.description.trimming import trimmed
from timeline.events.description.verb_words import is_finite
from timeline.events.grammar.roles import (
    find_agent,
    find_doer,
    find_governed,
    find_object,
    find_place,
    find_there,
    is_passive,
    is_place,
)
from timeline.events.grammar.sayings import find_speaker
from timeline.events.grammar.subjects import find_subject, is_imperative
from timeline.events.grammar.verbs import auxiliaries, is_negated
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_PARTS_OF_CLAUSES = ("nsubj", "nsubjpass", "dobj", "pobj", "attr")
_MOST_OF_SPEAKER = 5  # words of who says "I"
_SPOKEN = frozenset({"me", "us", "my", "our", "My", "Our", "I", "we", "We"})  # words of who speaks; not "US"
_MOST_OF_SETTING = 6  # words
_OF_ASIDE = (",", "which", "whom", "whose")
_LEAST_OF_NOUN = 4  # words: "the talks" tell a reader little
_words = lists("description")


@attrs.frozen
class Description:
    """What a reader would say of an event; None where the sentence does not tell."""

    who: str | None
    what: str | None
    where: str | None
    reported_by: str | None
    summary: str


def describe(token: Token, within: Context) -> Description:
    """Describe the event that a token names; words at the places of its times are left to the date."""
    is_noun_like = token.lefts and token.left_edge.dep_ in ("det", "compound", "amod")  # "the injured", "state spending"
    has_own_article = any(child.dep_ == "det" for child in token.lefts)  # "made a landing"
    is_part = token.dep_ in _PARTS_OF_CLAUSES or (token.dep_ == "ccomp" and has_own_article)
    is_nominal = token.tag_ in ("VBN", "VBG") and is_part and is_noun_like
    if token.pos_ in ("VERB", "AUX") and not is_nominal and token.dep_ != "amod":
        return _describe_verb(token, within)
    if token.dep_ == "amod" and token.pos_ == "VERB":  # "the ruling party"
        phrase = render(noun_phrase(token.head, within), within)
        return Description(None, phrase, None, _source(token, within), capital(phrase))
    if token.pos_ == "ADJ":  # "the book is due": the adjective with its verb
        return _describe_verb(token.head, within)
    return _describe_noun(token, within)


def _describe_verb(verb: Token, within: Context) -> Description:
    subject, doer = find_subject(verb), find_doer(verb)
    is_lasting = verb.lemma_ in _words("lasting") and not any(child.dep_ == "dobj" for child in verb.children)
    if is_lasting and (subject is None or subject.i not in within.times):
        within = attrs.evolve(within, times=frozenset())  # its time is what it tells
    passive = is_passive(verb)
    is_speaker = is_imperative(verb) if subject is None else subject.lower_ in ("i", "we") and not _is_numeral(subject)
    summary = "" if is_speaker else clause_text(verb, within)
    is_quoted = subject is not None and {verb.i, subject.i} <= within.speakers.keys()
    is_spoken = subject is not None and subject.text not in _SPOKEN and (_is_spoken(summary) or is_quoted)
    speaker = _speaker_of(verb, within) if is_speaker or is_spoken else None
    told_by = _told_by(speaker, summary, within)
    actor = speaker if doer is not None and doer.lower_ == "i" and speaker is not None else doer
    if is_speaker or told_by:
        summary = clause_text(verb, within, told_by)
    if summary.endswith(f" {verb.text}") and verb.lemma_ in _words("bare"):
        summary = clause_text(verb, attrs.evolve(within, times=frozenset()), told_by)  # "it went into the night"
    if summary and "," not in summary and (setting := _setting(verb, within)):
        phrase = uncapital(render(setting, within, summary), setting[0])
        summary += f" {phrase}" if len(summary.split()) + len(setting) <= MOST_WORDS else ""
    return Description(
        who=_text(find_agent(verb) if passive else actor, within, verb),
        what=_text(subject if passive else find_object(verb), within, verb),
        where=_text(find_place(verb, within.referents.persons), within),
        reported_by=_source(verb, within),
        summary=_as_told(summary, told_by, verb),
    )


def _setting(verb: Token, within: Context) -> list[Token]:
    """In what an event without a time of its own was, told first: "During the war | the works made shells"."""
    if any(child.i in within.times for child in verb.subtree):
        return []
    settings = (child for child in verb.lefts if child.dep_ == "prep" and child.lower_ in ("during", "amid"))
    setting = next(settings, None)
    phrase = [] if setting is None or not setting.rights else noun_phrase(setting, within)
    return phrase if len(phrase) <= _MOST_OF_SETTING and all(token.text not in _OF_ASIDE for token in phrase) else []


def _source(token: Token, within: Context) -> str | None:
    """Who reports what a word tells, in a few words: "she" where the text does not say who that is; None for nobody."""
    source = find_source(token, within.speakers)
    if source is None or source is token or token.lower_ == "according":  # which tells the source itself
        return None
    if token.pos_ == "VERB" and source is find_subject(token):
        return None  # "the firm said it was late and | denied that it had lied"
    if source.pos_ == "PRON" and source.i not in within.referents.pronouns:
        return source.lower_ if source.lower_ in ("he", "she", "they") else None
    phrase = _short_name(source, within)
    return uncapital(render(phrase, within), phrase[0]) or None if phrase else None


def _speaker_of(token: Token, within: Context) -> Token | None:
    """Who says "I" around a word; None where that is who writes, or somebody not known."""
    speaker = within.speakers.get(token.i)
    is_beside = token.i not in within.speakers and any(
        place in within.speakers for place in range(token.sent.start, token.sent.end)
    )
    if speaker is None and not is_beside and any(mark.is_quote for mark in token.sent):
        speaker = find_speaker(token)
    is_unknown = speaker is not None and speaker.lower_ in ("he", "she") and not within.referents.is_person(speaker)
    return None if is_unknown else speaker


def _told_by(speaker: Token | None, summary: str, within: Context) -> str:
    """The name of who tells a summary; empty for nobody, and where the summary tells who says so."""
    name = "" if speaker is None else render(_short_name(speaker, within), within)
    return "" if name and name.split()[-1] in summary.split() else name


def _as_told(summary: str, told_by: str, token: Token) -> str:
    """A summary after the name of who tells it."""
    return capital(f"{told_by}: {_after_speaker(summary, token)}" if told_by else summary)


def _is_numeral(word: Token) -> bool:
    """The I of "King Charles I"."""
    return word.text == "I" and word.i > 0 and word.nbor(-1).pos_ == "PROPN"


def _is_spoken(summary: str) -> bool:
    """Whether a summary has words of who speaks."""
    words = summary.split()
    numerals = {at for at, word in enumerate(words) if word == "I" and at and words[at - 1][0].isupper()}
    return any(word in _SPOKEN and at not in numerals for at, word in enumerate(words))


def _after_speaker(summary: str, verb: Token) -> str:
    """What is said, with the small letter that it has within a sentence."""
    first = re.split(r"\W", summary, maxsplit=1)[0]
    return uncapital(summary, next((token for token in verb.sent if token.text == first), verb))


def _short_name(speaker: Token, within: Context) -> list[Token]:
    """Who speaks, in a few words: of "Ann Lee, now 84", the name; of "a decision made at the meeting | held in May", it."""
    phrase = noun_phrase(speaker, within)
    clauses = [child for child in speaker.rights if child.dep_ in ("acl", "relcl")]
    torn = {word.i for clause in clauses if clause not in phrase or clause.left_edge not in phrase for word in clause.subtree}
    phrase = [token for token in phrase if token.i not in torn]
    days = {child.i for child in speaker.rights if {child.i, *(one.i for one in child.rights)} & within.all_times}  # "on Monday"
    ends = (at for at, token in enumerate(phrase) if token.i > speaker.i and (token.text == "," or token.i in days))
    named = [token for token in phrase[: next(ends, len(phrase))] if not _is_apart(token, speaker)]
    return trimmed(named, _MOST_OF_SPEAKER, last=speaker)


def _is_apart(token: Token, name: Token) -> bool:
    return token.i > name.i and any(mark.text == "," for mark in token.doc[name.i + 1 : token.i])


def _text(token: Token | None, within: Context, verb: Token | None = None) -> str | None:
    return None if token is None or token.i in within.times else render(noun_phrase(token, within, verb), within)


def _describe_noun(noun: Token, within: Context) -> Description:
    owner = next((child for child in noun.children if child.dep_ == "poss" and child.i not in within.all_times), None)
    actor = owner if owner is not None else find_governed(noun, ("by",)) or _doer_of_light(noun)
    place = find_governed(noun, ("in", "at", "near", "outside"))
    is_where = place is not None and is_place(place, within.referents.persons)
    summary = _summary_of_noun(noun, within)
    speaker = _speaker_of(noun, within) if _is_spoken(summary) else None
    return Description(
        who=None if actor is None else _as_owner(actor, within),
        what=_text(find_governed(noun, ("of", "on", "against", "with", "for")), within),
        where=_text(place, within) if is_where else None,
        reported_by=_source(noun, within),
        summary=_as_told(summary, _told_by(speaker, summary, within), noun),
    )


def _doer_of_light(noun: Token) -> Token | None:
    """Who does what a noun names, by a verb that says no more: the envoys of "the envoys paid a visit to Lund"."""
    verb = noun.head
    is_done = noun.dep_ == "dobj" and verb.pos_ == "VERB" and verb.lemma_ in _words("done_lightly") and not is_passive(verb)
    return find_doer(verb) if is_done else None


def _summary_of_noun(noun: Token, within: Context) -> str:
    """The noun with what belongs to it; where that is next to nothing, the clause it stands in: "Three deaths were reported"."""
    apart = _joined_after_its_time(noun, within)
    phrase = [token for token in noun_phrase(noun, within) if apart is None or token.i < apart]
    phrase = trimmed(phrase, MOST_WORDS, last=noun)
    top = _whole_of(noun)
    over = top.head.head if top.dep_ == "pobj" and top.head.dep_ == "prep" else top.head
    is_within = over.pos_ in ("VERB", "AUX") and over.dep_ not in ("prep", "amod") and top.dep_ in _PARTS_OF_CLAUSES
    is_within = is_within and not (top.dep_ == "pobj" and (_only_says(over) or top.head.lower_ in _words("before_and_after")))
    is_open = _is_reporting(over.head) and is_negated(over.head)
    is_asked = is_open and any(child.tag_ == "WRB" for child in over.lefts)  # "could not say when it would peak"
    is_asked = is_asked or (top.dep_ == "pobj" and over.lemma_ in _words("inviting"))  # "invited both to talks on Friday"
    is_within = is_within and not is_asked
    is_told_apart = any(child.i in within.times for child in noun.lefts)  # "tried to strengthen the 2002 truce"
    is_stating = _is_reporting(over) or over.lemma_ in ("post", "record")
    is_told_with = noun.dep_ == "dobj" and (over.lemma_ in _words("light") or is_stating)  # "reported a May loss"
    if is_told_apart and top is noun and not is_told_with:
        return _with_date(noun, phrase, within) or _without_day(render(phrase, within), phrase, within)
    is_owned = any(child.dep_ == "poss" for child in noun.lefts)
    is_reported = noun.dep_ == "dobj" and is_stating and not is_owned  # "reported a net loss of $5 million"
    is_done = _doer_of_light(noun) is not None  # "paid a surprise visit to Lund"
    if (len(phrase) < _LEAST_OF_NOUN or is_reported or is_done) and is_within:
        is_denied = over.dep_ == "ccomp" and find_there(over) is not None and over.head.lemma_ in ("deny", "doubt")
        beside = within.timed_by(over) if is_done else within
        clause = clause_text(over.head if is_denied else over, beside)  # "denied there was any split"
        is_cut = over.lemma_ == "be" and clause.endswith(f" {over.text}")  # "the hearing is | on Friday"
        if noun.lower_ in clause.lower() and not is_cut:
            return clause
    if not within.times and (clause := _clause_around(noun, within)):
        return clause
    if len(phrase) < _LEAST_OF_NOUN and top != noun:
        phrase = trimmed(noun_phrase(top, within), MOST_WORDS, last=noun)
    return render(phrase, within)


def _clause_around(noun: Token, within: Context) -> str:
    """The clause that a noun without a time of its own is told in, where it tells the noun, too; empty for none."""
    over, is_apart = noun, False
    for _ in range(_MOST_CLIMBED):
        is_apart = is_apart or (over.dep_ == "prep" and over.lower_ in _words("before_and_after"))
        if _is_clause(over) or over.dep_ not in _WITHIN_CLAUSES:
            break
        over = over.head
    is_left_open = over.dep_ == "advcl" and any(child.lower_ in _LEFT_OPEN for child in over.lefts)
    if is_apart or is_left_open or not _is_clause(over):
        return ""
    words = (clause := clause_text(over, within)).split()
    is_stump = not words or words[0].lower() in (over.lower_, "it") or words[-1] in ("not", over.text) or "…" in clause
    is_stump = is_stump or (over.lemma_ in ("say", "add") and ":" not in clause and "that" not in words)
    is_told = noun.text in re.findall(r"[\w'-]+", clause)
    return clause if is_told and not is_stump and len(words) <= MOST_WORDS else ""


def _is_clause(word: Token) -> bool:
    """Whether a word is the verb of a finite clause with a subject."""
    is_told = word.pos_ in ("VERB", "AUX") and (is_finite(word) or any(map(is_finite, auxiliaries(word))))
    return is_told and find_subject(word) is not None


_WITHIN_CLAUSES = (*_PARTS_OF_CLAUSES, "prep", "conj", "compound", "poss", "agent", "xcomp", "acl", "pcomp")
_LEFT_OPEN = ("before", "if", "lest", "than", "unless", "until", "whether")
_MOST_CLIMBED = 12  # words


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
    dated = noun_phrase(noun, attrs.evolve(within, times=frozenset()))
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


def _whole_of(noun: Token) -> Token:
    """What a noun is a part of: of "the cause of the accident", the cause; of "threats and sanctions", both."""
    while True:
        if noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.head.head.pos_ == "NOUN":
            noun = noun.head.head
        elif noun.dep_ == "conj" and noun.head.pos_ == "NOUN" and not (noun.rights or is_gapped(noun)):
            noun = noun.head
        else:
            return noun


def _as_owner(actor: Token, within: Context) -> str:
    """The one whose act a noun names: "the army" of "the army's attack", "Ann Lee" of "her attack"."""
    text = render((token for token in noun_phrase(actor, within) if token.tag_ != "POS"), within)
    return text.removesuffix("'s").removesuffix("'") if actor.tag_ == "PRP$" else text
