"""Which tokens are events, and their TimeML class, tense, aspect, polarity and modality.

Events, classes and tenses are learned (see `classify`); aspect, polarity and modality are ruled: they are what the
auxiliaries say.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import attrs
import numpy as np

from timeline.events.detection.classify import LIKELY, Models, load_models
from timeline.events.detection.features import Places, token_features
from timeline.events.factuality.factuality import factuality
from timeline.events.factuality.signs import Factuality
from timeline.events.grammar.misparses import is_coin
from timeline.events.grammar.participles import main_after
from timeline.events.grammar.sayings import find_content
from timeline.events.grammar.verbs import VerbGroup, is_negated, verb_group
from timeline.events.vocabulary import load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Doc, Token


_EVENT_WORDS = ("VERB", "AUX", "NOUN", "PROPN", "ADJ")
_UNFOLDING = ("STATE", "I_STATE")
_LIKELY_DATED = 0.1  # how likely a verb must be an event where a time hangs on it


@attrs.frozen(eq=False)
class Trigger:
    """A token that names an event, with what the models and the grammar say of it.

    `tense` is TimeML's, as annotators give it; `group` has the grammar's own. `columns` are those of its features.
    """

    token: Token
    event_class: str
    tense: str
    group: VerbGroup
    factuality: Factuality
    columns: Places

    @property
    def unfolds(self) -> bool:
        """Whether the event may go on when the next begins: a state, or what is told in its course, "was burning"."""
        return self.event_class in _UNFOLDING or self.group.aspect.endswith("PROGRESSIVE")


def _is_helper(token: Token) -> bool:
    """Whether a "did" only helps a verb: "not until May | did | the council act"."""
    return token.lower_ == "did" and token.dep_ == "aux"


def _is_size(token: Token) -> bool:
    """Whether a word only tells how large something is: "a fist | sized | stone"."""
    return token.lower_ == "sized" and token.nbor(-1).pos_ == "NOUN"


def detect(doc: Doc, time_tokens: frozenset[int] = frozenset(), models: Models | None = None) -> tuple[Trigger, ...]:
    """The events of an analysed text, in order; `time_tokens` are the places taken by time expressions.

    `models` are the package's own by default.
    """
    if not len(doc):
        return ()
    models = models or load_models()
    dated = frozenset(_dated_verbs(doc, time_tokens))
    words = np.array([token.i for token in doc if token.pos_ in _EVENT_WORDS], np.int64)
    features = token_features(doc, words)
    by_network = models.network.probabilities(features)
    likely = models.events(features, by_network)
    least = np.array([_least(doc[place], is_dated=place in dated) for place in words.tolist()])
    places = (likely > least).nonzero()[0]
    of_events = features.of(places)
    found = []
    for place, event_class, tense, own in zip(
        words[places].tolist(),
        models.classes(of_events, by_network[places]),
        models.tenses(of_events),
        of_events.by_token(),
        strict=True,
    ):
        token = doc[place]
        is_other = _is_name(token) or is_coin(token) or _is_of_compound(token) or _is_helper(token) or _is_size(token)
        if place not in time_tokens and token.text[0].isalpha() and not is_other:
            group = group_of(token)
            if event_class == "OCCURRENCE" and _reports(token):
                event_class = "REPORTING"  # noqa: PLW2901 - what the grammar says for certain
            if event_class == "REPORTING" and _adds_thing(token):
                event_class = "OCCURRENCE"  # noqa: PLW2901
            told = group.tense if group.modality else tense
            found.append(Trigger(token, event_class, told, group, factuality(token), own))
    return tuple(found)


def _reports(verb: Token) -> bool:
    """Whether a verb tells what somebody says: "| stressed that", "was | quoted as saying"."""
    if verb.pos_ != "VERB" or verb.lemma_ not in load_vocabulary().words("common", "telling"):
        return False
    is_quoted = verb.lemma_ in ("quote", "cite") and any(child.lower_ == "as" for child in verb.rights)
    return is_quoted or find_content(verb) is not None


def _adds_thing(verb: Token) -> bool:
    """Whether something is added that is not said: "added a bridge to it"."""
    is_object = any(child.dep_ == "dobj" and child.pos_ in ("NOUN", "PROPN") for child in verb.rights)
    is_saying = verb.nbor().lower_ == "that" or find_content(verb) is not None
    return verb.lemma_ == "add" and is_object and not is_saying


def _is_of_compound(verb: Token) -> bool:
    """Whether an infinitive is a part of a noun: "the | finance director", "shoot-to-| kill orders"."""
    if verb.tag_ != "VB":
        return False
    mark, to = verb.nbor(-1), verb.nbor(-2)
    is_hyphened = verb.i > 2 and mark.text == "-" and not mark.whitespace_ and to.lower_ == "to" and not to.whitespace_
    return verb.dep_ == "compound" or is_hyphened


def _is_name(token: Token) -> bool:
    """Whether a verb is rather a name: one with a capital among words that have none, "strugglers | Leeds | on Saturday".

    Or only leads to one: "a clerk | named Ann Lee".
    """
    if token.lower_ == "dated" and token.dep_ == "acl":
        return True  # "by letter dated August 2": only when it was written
    if token.lower_ in ("named", "called", "nicknamed") and token.nbor(1).pos_ == "PROPN":
        return token.dep_ in ("acl", "pcomp") or main_after(token) is not None
    if token.pos_ != "VERB" or not token.text.istitle() or token.i == token.sent.start or token.i + 1 == len(token.doc):
        return False
    return token.nbor(-1).text.islower() and token.nbor(1).text.islower()


def _dated_verbs(doc: Doc, time_tokens: frozenset[int]) -> Iterator[int]:
    """The places of verbs that a time hangs on, and of what is said with "be": "Born in 1931, she", "is due in May"."""
    for place in time_tokens:
        above = doc[place].head
        above = above.head if above.dep_ == "prep" else above
        state = next((one for one in above.rights if one.dep_ == "acomp" and one.lower_.endswith("ed")), None)
        if above.lemma_ == "be" and state is not None:
            yield state.i  # "four years later the stations were closed"
        if (above.pos_ == "VERB" or above.dep_ == "acomp" or _tells_office(above)) and above.i not in time_tokens:
            yield above.i


def _least(word: Token, *, is_dated: bool) -> float:
    """How likely a word must be an event: less where a time hangs on it.

    What somebody was for a time always is one, and what a repair has made a past, of which the models see an adjective.
    """
    if word.tag_ == "VBD" and word.lower_.endswith("ed") and word.doc.source[word.i].pos_ == "ADJ":
        return 0.0
    if not is_dated:
        return LIKELY
    return 0.0 if word.pos_ == "AUX" and _tells_office(word) else _LIKELY_DATED


def _tells_office(be: Token) -> bool:
    """Whether a "be" tells what somebody was for a time: "she | was | president from 1961 to 1965"."""
    offices = (child for child in be.rights if child.dep_ == "attr")
    return be.lower_ in ("was", "were") and any(load_vocabulary().is_person(one.lower_) for one in offices)


def group_of(token: Token) -> VerbGroup:
    """The verb group that a token stands in; a noun has only its own negation."""
    if token.pos_ in ("VERB", "AUX"):
        return verb_group(token)
    if token.pos_ == "ADJ" and token.dep_ == "acomp":
        return verb_group(token.head)
    return VerbGroup("NONE", "NONE", "NEG" if is_negated(token) else "POS", None)
