"""Who, what and where of an event, and a summary: a clause a reader would write from the sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from timeline.events.description.appositions import names_head
from timeline.events.description.attribution import find_source
from timeline.events.description.clauses import clause_telling, clause_text, whole_clause
from timeline.events.description.context import Context
from timeline.events.description.nouns import PARTS_OF_CLAUSES, doer_of_light, summary_of_noun
from timeline.events.description.phrases import noun_phrase
from timeline.events.description.rendering import capital, render, uncapital
from timeline.events.description.stumps import is_phrase
from timeline.events.description.tell import MOST_WORDS
from timeline.events.description.trimming import trimmed
from timeline.events.description.verb_words import is_told_alone
from timeline.events.grammar.roles import (
    find_agent,
    find_doer,
    find_governed,
    find_object,
    find_place,
    is_passive,
    is_place,
    is_spent,
)
from timeline.events.grammar.sayings import find_speaker
from timeline.events.grammar.subjects import find_subject, is_imperative
from timeline.events.grammar.verbs import is_negated
from timeline.events.parsing.arcs import is_finite
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_MOST_OF_SPEAKER = 5  # words of who says "I"
_SPOKEN = frozenset({"me", "us", "my", "our", "My", "Our", "I", "we", "We"})  # words of who speaks; not "US"
_OF_SPEAKER = r"\b(?:I|[Mm]e|[Mm]y|mine|myself|[Ww]e|us|[Oo]urs?|ourselves)\b"
_SAME_FOR_ALL = ("could", "would", "might", "will", "can", "must", "should", "was", "had", "did", "may")  # verbs of "I" and "she"
_MOST_OF_SETTING = 6  # words
_OF_ASIDE = (",", "which", "whom", "whose")
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
    is_part = token.dep_ in PARTS_OF_CLAUSES or (token.dep_ == "ccomp" and has_own_article)
    is_nominal = token.tag_ in ("VBN", "VBG") and is_part and is_noun_like
    if token.pos_ in ("VERB", "AUX") and not is_nominal and token.dep_ != "amod":
        is_helper = token.dep_ == "auxpass" and token.lemma_ == "get" and token.head.pos_ == "VERB"  # "must | get rid of it"
        return _describe_verb(token.head if is_helper else token, within)
    if token.dep_ == "amod" and token.pos_ == "VERB":  # "the ruling party"
        phrase = render(noun_phrase(token.head, within), within)
        summary = clause_telling(token.head, within, token) or phrase
        return Description(None, phrase, None, _source(token, within), capital(summary))
    if token.pos_ == "ADJ":  # "the book is due": the adjective with its verb
        return _describe_verb(token.head, within)
    return _describe_noun(token, within)


def _describe_verb(verb: Token, within: Context) -> Description:
    subject, doer = find_subject(verb), find_doer(verb)
    is_lasting = verb.lemma_ in _words("lasting") and not any(child.dep_ == "dobj" for child in verb.children)
    is_lasting = is_lasting and (verb.lemma_ != "extend" or any(child.lower_ in ("until", "to", "by") for child in verb.rights))
    is_lasting = is_lasting or _is_not_before(verb, within) or _tells_how_spent(verb, within)
    if is_lasting and (subject is None or subject.i not in within.times):
        within = within.with_times()  # its time is what it tells
    passive = is_passive(verb)
    is_speaker = is_imperative(verb) if subject is None else subject.lower_ in ("i", "we")
    summary = "" if is_speaker else whole_clause(verb, within)
    is_quoted = subject is not None and {verb.i, subject.i} <= within.speakers.keys()
    is_spoken = subject is not None and subject.lower_ not in ("i", "we") and (_is_spoken(summary) or is_quoted)
    speaker = _speaker_of(verb, within) if is_speaker or is_spoken else None
    told_by = _told_by(speaker, summary, within)
    actor = speaker if doer is not None and doer.lower_ == "i" and speaker is not None else doer
    if is_speaker or told_by:
        summary = whole_clause(verb, within, told_by)
    if summary.endswith(f" {verb.text}") and verb.lemma_ in _words("bare"):
        summary = clause_text(verb, within.with_times(), told_by)  # "it went into the night"
    if _is_stump(summary, verb):
        root = next((place for place in verb.ancestors if is_finite(place)), verb.sent.root)
        whole = clause_text(root, within) if root is not verb and root.pos_ in ("VERB", "AUX") else ""
        summary = whole or summary
    elif not (speaker or is_told_alone(verb, within) or summary.startswith("To ")) and is_phrase(
        frozenset(summary.split()), verb
    ):
        summary = clause_telling(verb, within) or summary
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


def _tells_how_spent(verb: Token, within: Context) -> bool:
    """Whether a time is what a verb tells of: "| spent the spring of 1920 | recruiting"."""
    spent = verb.head if is_spent(verb) else verb
    times = (child for child in spent.rights if child.dep_ == "dobj" and spent.lemma_ == "spend")
    return any(word.i in within.times for time in times for word in time.subtree)


def _is_not_before(verb: Token, within: Context) -> bool:
    """Whether a verb tells before when something is not to be: "no longer expects sales to | recover before 2025"."""
    links = (child for child in verb.rights if child.lower_ == "before")
    is_timed = any(noun.i in within.times for link in links for noun in link.rights)
    over = verb.head if verb.dep_ in ("xcomp", "ccomp") else verb
    return is_timed and (is_negated(verb) or is_negated(over))


def _is_stump(summary: str, verb: Token) -> bool:
    """Whether a summary is no clause: "To study it", "Beginning"."""
    is_aim = summary.startswith("To ") and "," not in summary and (verb.tag_ == "VB" or verb.pos_ == "AUX")
    return is_aim or (verb.tag_ in ("VBG", "VBN") and summary.lower() == verb.lower_)


def _setting(verb: Token, within: Context) -> list[Token]:
    """In what an event without a time of its own was, told first: "During the war | the works made shells"."""
    settings = (child for child in verb.lefts if child.dep_ == "prep" and child.lower_ in ("during", "amid"))
    setting = next(settings, None)
    if setting is None or not setting.rights or any(child.i in within.times for child in verb.subtree):
        return []
    phrase = noun_phrase(setting, within)
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
    named = _short_name(_name_beside(source), within)
    phrase = [token for token in named if not (token.tag_ == "POS" and token.head is source)]  # "Moe's claim that"
    if len(phrase) == 1 and phrase[0].tag_ == "NN" and not _is_common(phrase[0]):
        return render(phrase, within) or None  # a name that the tagger did not know for one
    return uncapital(render(phrase, within), phrase[0]) or None if phrase else None


def _name_beside(noun: Token) -> Token:
    """The name of whom a noun tells, where one stands beside it: "its head, | Ann Lee |"; else the noun."""
    return next((child for child in noun.rights if child.dep_ == "appos" and names_head(child)), noun)


def _is_common(noun: Token) -> bool:
    """Whether a noun that stands alone is no name: "police", "management"."""
    words, word = load_vocabulary(), noun.lower_
    is_listed = words.is_person(word) or words.is_body(word) or words.is_event(word)
    return is_listed or word.endswith(("ment", "tion", "ity", "ship", "ance", "ence"))


def _speaker_of(token: Token, within: Context) -> Token | None:
    """Who says "I" around a word; None where that is who writes, or somebody not known."""
    speaker = within.speakers.get(token.i)
    is_beside = token.i not in within.speakers and any(
        place in within.speakers for place in range(token.sent.start, token.sent.end)
    )
    if speaker is None and not is_beside and any(mark.is_quote for mark in token.sent):
        speaker = find_speaker(token)
    if token.i in within.speakers and find_source(token, within.speakers) is not speaker:
        return None  # "'She said it was late,' Moe recalled"
    is_unknown = speaker is not None and speaker.lower_ in ("he", "she") and not within.referents.is_person(speaker)
    return None if is_unknown else speaker


def _told_by(speaker: Token | None, summary: str, within: Context) -> str:
    """The name of who tells a summary; empty for nobody, and where the summary tells who says so."""
    name = "" if speaker is None else render(_short_name(_name_beside(speaker), within), within)
    name = _AS_SUBJECTS.get(name.lower(), name)
    return "" if name and name.split()[-1] in summary.split() else name


_AS_SUBJECTS = {"him": "he", "her": "she", "them": "they"}  # of whom nobody knows who he is: "quoted | him | as saying"


def _as_told(summary: str, told_by: str, token: Token) -> str:
    """A summary after the name of who tells it, or with it: "Ann Lee left" for her "I left"."""
    first, _, rest = summary.partition(" ")
    is_plain = told_by and first == "I" and not re.search(_OF_SPEAKER, rest)
    if is_plain and (token.tag_ == "VBD" or rest.split()[0] in _SAME_FOR_ALL):
        return capital(f"{told_by} {rest}")
    return capital(f"{told_by}: {_after_speaker(summary, token)}" if told_by else summary)


def _is_spoken(summary: str) -> bool:
    """Whether a summary has words of who speaks."""
    words = summary.split()
    if _SPOKEN.isdisjoint(words):
        return False
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
    apart = [clause for clause in clauses if clause not in phrase or clause.left_edge not in phrase or _tells_of(clause)]
    first = min((clause.i for clause in apart), default=len(speaker.doc))  # nor is "held in May" told without "made at"
    torn = {word.i for clause in clauses if clause.i >= first for word in clause.subtree}
    phrase = [token for token in phrase if token.i not in torn]
    days = {child.i for child in speaker.rights if {child.i, *(one.i for one in child.rights)} & within.all_times}  # "on Monday"
    ends = (at for at, token in enumerate(phrase) if token.i > speaker.i and (token.text == "," or token.i in days))
    named = [token for token in phrase[: next(ends, len(phrase))] if not _is_apart(token, speaker)]
    return trimmed(named, _MOST_OF_SPEAKER, last=speaker)


def _tells_of(clause: Token) -> bool:
    """Whether a clause tells what somebody says: "leaflets | warning that it could burst"."""
    return clause.dep_ == "acl" and any(child.dep_ == "ccomp" for child in clause.rights)


def _is_apart(token: Token, name: Token) -> bool:
    return token.i > name.i and any(mark.text == "," for mark in token.doc.tokens[name.i + 1 : token.i])


def _text(token: Token | None, within: Context, verb: Token | None = None) -> str | None:
    if token is None or token.i in within.times:
        return None
    return render(noun_phrase(_name_beside(token), within, verb), within)


def _describe_noun(noun: Token, within: Context) -> Description:
    owner = next((child for child in noun.children if child.dep_ == "poss" and child.i not in within.all_times), None)
    actor = owner if owner is not None else find_governed(noun, ("by",)) or doer_of_light(noun)
    place = find_governed(noun, ("in", "at", "near", "outside"))
    is_where = place is not None and is_place(place, within.referents.persons)
    summary = summary_of_noun(noun, within)
    speaker = _speaker_of(noun, within) if _is_spoken(summary) else None
    return Description(
        who=None if actor is None else _as_owner(actor, within),
        what=_text(find_governed(noun, ("of", "on", "against", "with", "for")), within),
        where=_text(place, within) if is_where else None,
        reported_by=_source(noun, within),
        summary=_as_told(summary, _told_by(speaker, summary, within), noun),
    )


def _as_owner(actor: Token, within: Context) -> str:
    """The one whose act a noun names: "the army" of "the army's attack", "Ann Lee" of "her attack"."""
    text = render((token for token in noun_phrase(actor, within) if token.tag_ != "POS"), within)
    return text.removesuffix("'s").removesuffix("'") if actor.tag_ == "PRP$" else text
