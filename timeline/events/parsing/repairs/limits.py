"""Since when and until when, hung on the wrong word or taken for something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.parsing.arcs import NOUN_SUBJECTS, hang_on, has_to, is_finite, make_root
from timeline.events.parsing.calendar_words import is_month
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_repaired = lists("parsing")


def until_shortly(until: Token) -> bool:
    """An "until" without what follows: "taught | until | shortly before his death"."""
    over = until.head
    if until.dep_ != "prep" or until.rights:
        return False
    after = next((child for child in over.rights if child.i in (until.i + 1, until.i + 2) and child.dep_ == "prep"), None)
    if after is None or after.lower_ not in ("before", "after") or not after.rights:
        return False
    hang_on(after, until, "prep")
    return True


def day_of_range(to: Token) -> bool:
    """The second day of a range, taken for what a verb does something to: "a trial that lasted from 4 | to 22 | March 2019"."""
    day = to.head
    month = day.nbor()
    is_day = to.dep_ == "quantmod" and day.tag_ == "CD" and day.is_digit and day.i == to.i + 1 and day.dep_ == "dobj"
    if not is_day or month.pos_ != "PROPN" or month.head is not day.head or month.dep_ != "npadvmod":
        return False
    hang_on(day, month, "nummod")
    return True


def as_far_back(back: Token) -> bool:
    """Since when, hung on the last gerund: "had raised fears about overheating as far | back as 2020"."""
    gerund = back.head
    verb = next((place for place in gerund.ancestors if place.pos_ == "VERB" and is_finite(place)), None)
    is_far = [child.lower_ for child in back.lefts] == ["far"] or back.nbor(-1).lower_ == "far"
    if verb is None or not is_far or gerund.dep_ != "pcomp" or back.i < gerund.i:
        return False
    back.head = verb
    return True


def until_of_denied(until: Token) -> bool:
    """Until when something was not done, hung on what it was about: "did not order them to go | until Monday"; not of "want"."""
    aim = until.head
    denied = aim.head
    is_aim = aim.dep_ in ("xcomp", "ccomp") and aim.tag_ == "VB" and has_to(aim)
    is_denied = any(child.dep_ == "neg" for child in denied.lefts) and any(child.lower_ == "did" for child in denied.lefts)
    words = load_vocabulary()
    done = words.words("factuality", "demanding") | words.words("verb", "aspectual")
    if until.dep_ != "prep" or not (is_aim and is_denied) or aim.right_edge is not until.right_edge or denied.lemma_ not in done:
        return False
    hang_on(until, denied, "prep")
    return True


def until_of_object(until: Token) -> bool:
    """Until when what is offered holds, hung on the offer: "offered a guarantee of no cuts | until the end of 2026".

    Or on what is signed: "signed a deal | until May".
    """
    verb, noun = until.head, until.nbor(-1)
    is_offer = verb.lemma_ in _repaired("offering") or (verb.lemma_ == "sign" and noun.lemma_ in _repaired("signed_until"))
    is_offer = is_offer and verb.pos_ == "VERB"
    is_over = noun.pos_ == "NOUN" and noun.dep_ in ("pobj", "dobj", "conj") and noun.i > verb.i
    if until.dep_ != "prep" or not (is_offer and is_over) or not verb.is_ancestor(noun):
        return False
    hang_on(until, noun, "prep")
    return True


def starting_as_link(starting: Token) -> bool:
    """When something begins, taken for what is done: "| starting this month, nurses will be trained"."""
    verb, behind = starting.head, [child for child in starting.rights if not child.is_punct]
    is_beside = starting.dep_ == "advcl" or (starting.dep_ == "xcomp" and starting.i > verb.i + 1) or starting.nbor(-1) is verb
    if not is_beside or starting.tag_ != "VBG" or starting.lefts or len(behind) != 1 or verb.pos_ != "VERB":
        return False
    [time] = behind
    nouns = [time] if time.dep_ in ("npadvmod", "dobj") else [one for one in time.rights if time.lower_ in ("in", "on", "from")]
    if len(nouns) != 1 or not (is_month(nouns[0]) or nouns[0].lower_ in _repaired("units") or nouns[0].text.endswith("day")):
        return False
    hang_on(starting, verb, "prep")
    starting.tag_, starting.pos_ = "IN", "ADP"
    time.dep_ = "pobj" if time in nouns else time.dep_
    return True


def until_of_from(until: Token) -> bool:
    """Until when something lasted, hung on the "from" before it: "worked there from 4 June 2012 | until | her dismissal"."""
    start = until.head
    verb = start.head
    if start.lower_ != "from" or start.dep_ != "prep" or verb.pos_ != "VERB" or verb.i > start.i or until.i < start.i:
        return False
    hang_on(until, verb, "prep")
    return True


def as_far_as(far: Token) -> bool:
    """How far something reaches, taken for a clause: "the stretch as far | as Marl | was reopened"."""
    noun = far.head
    verb = next((child for child in far.rights if child.dep_ == "advcl"), None)
    link = far.nbor()
    if far.nbor(-1).lower_ != "as" or verb is None or link.lower_ != "as" or link.head is not verb or noun.dep_ != "ROOT":
        return False
    place = next((child for child in verb.lefts if child.dep_ in NOUN_SUBJECTS), None)
    if place is None or place.left_edge.i != link.i + 1 or noun.pos_ not in ("NOUN", "PROPN") or noun.i > far.i:
        return False
    make_root(verb, noun)
    hang_on(noun, verb, place.dep_)
    hang_on(link, far, "prep")
    hang_on(place, link, "pobj")
    return True
