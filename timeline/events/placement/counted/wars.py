"""Events told by a war that everybody knows the years of: "rebuilt after the Second World War", "killed in the Korean War".

The years are those that general histories give; a war's first and last year are its edges, as countries entered and left it on
different days.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import attrs

from timeline.events.detection.detect import Trigger
from timeline.events.grammar.roles import is_passive
from timeline.events.parsing.arcs import NOUN_SUBJECTS, helpers_of
from timeline.events.placement.attachment import Attachment
from timeline.events.placement.reasons import reason_by_distance
from timeline.model import Bound
from timeline.times.instant import Instant, day_of

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Doc, Token

_YEARS = {
    "first world war": (1914, 1918),
    "second world war": (1939, 1945),
    "korean war": (1950, 1953),
    "spanish civil war": (1936, 1939),
    "american civil war": (1861, 1865),
    "crimean war": (1853, 1856),
    "franco-prussian war": (1870, 1871),
    "second boer war": (1899, 1902),
    "napoleonic wars": (1803, 1815),
    "thirty years' war": (1618, 1648),
    "seven years' war": (1756, 1763),
    "hundred years' war": (1337, 1453),
    "falklands war": (1982, 1982),
}
_OTHER_NAMES = {
    **dict.fromkeys(("world war i", "world war one", "world war 1", "wwi", "ww1"), "first world war"),
    **dict.fromkeys(("world war ii", "world war two", "world war 2", "wwii", "ww2"), "second world war"),
    **dict.fromkeys(("us civil war", "u.s. civil war"), "american civil war"),
}
_DURING = ("during", "in", "throughout")
_LINKS = ("after", "before", "since", "until", *_DURING)
_LIVED_IN = ("survive", "fight")  # a war, and so in it


@attrs.frozen
class War:
    """A war that tells when something was, the word that links them, and its first and last year, where they are known."""

    link: str
    words: str
    years: tuple[int, int] | None

    def days(self) -> Bound | None:
        """When what is told so was, to the year: "after the war" is in its last year or later."""
        if self.years is None:
            return None
        first, last = Instant(self.years[0], 1, 1), Instant(self.years[1], 12, 31)
        if self.link in _DURING:
            return Bound(first, last)
        sides = {"after": Bound(Instant(self.years[1], 1, 1), None), "before": Bound(None, Instant(self.years[0], 12, 31))}
        return sides.get(self.link)


def place_by_war(
    triggers: Sequence[Trigger], found: Sequence[Attachment], published: Instant | None
) -> Iterator[tuple[int, Attachment]]:
    """The attachments of those that a war tells the time of, and of the wars, with the places of their triggers."""
    tells = bool(triggers) and _tells_of_wars(triggers[0].token.doc)
    for place, trigger in enumerate(triggers if tells else ()):
        old = found[place]
        is_open = old.how in ("none", "shared") and old.factuality == "happened"
        war = (told_by_war(trigger.token) or _of_joined(trigger.token) or _war("in", trigger.token)) if is_open else None
        days = None if war is None else war.days()
        if war is None or war.years is None or days is None:
            continue
        until_now = days if published is None else days.meet(Bound(None, day_of(published)))
        if until_now is not None:
            years = "-".join(map(str, dict.fromkeys(war.years)))
            yield place, old.measured(until_now, reason_by_distance(trigger, f"'{war.link} {war.words}' ({years})"))


def told_by_war(verb: Token) -> War | None:
    """The war that tells when a verb's event was: "trade declined | after the First World War", "it closed mills"."""
    if not _tells_of_wars(verb.doc):
        return None
    near = (child for word in (verb, *helpers_of(verb)) for child in word.children)
    links = ((child, next(iter(child.rights), None)) for child in near if child.lower_ in _LINKS)
    told = (_war(link.lower_, noun) for link, noun in links if noun is not None)
    lived = (_war("in", child) for child in verb.rights if child.dep_ == "dobj" and verb.lemma_ in _LIVED_IN)
    done = (_war("in", child) for child in verb.lefts if child.dep_ == "nsubj" and verb.tag_ == "VBD" and verb.lemma_ != "be")
    return next((war for war in (*told, *lived, *done) if war is not None), None)


def _of_joined(verb: Token) -> War | None:
    """The war that a sentence opens with, of a verb joined to its first: "during the Great War she left it and | was held"."""
    first = verb.head
    is_joined = verb.dep_ == "conj" and first.pos_ == "VERB" and (first.tag_ == verb.tag_ or is_passive(verb))
    if not is_joined or any(child.dep_ in NOUN_SUBJECTS for child in verb.lefts):
        return None
    links = (child for child in first.lefts if child.lower_ in _DURING and child.left_edge.i == first.sent.start)
    return next((war for link in links for noun in link.rights if (war := _war(link.lower_, noun)) is not None), None)


def _tells_of_wars(doc: Doc) -> bool:
    """Whether a text names a war at all, which few do: looked for once."""
    told: bool | None = doc.answers.get(("wars",))
    if told is None:
        told = any("War" in word.text or word.text[:2] in ("WW", "Ww") for word in doc.tokens)
        doc.answers["wars",] = told
    return told


def _war(link: str, noun: Token) -> War | None:
    """The war that a noun names: "the First World | War", "World War | II"."""
    if not noun.text[:1].isupper():
        return None
    words = noun.doc.tokens[noun.left_edge.i : noun.i + 1]
    name = " ".join(word.lower_ for word in words if word.dep_ != "det").replace(" - ", "-").replace(" '", "'")
    years = _YEARS.get(_OTHER_NAMES.get(name, name))
    return War(link, " ".join(word.text for word in words), years) if years is not None or noun.text == "War" else None
