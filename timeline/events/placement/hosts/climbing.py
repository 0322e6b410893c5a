"""The way up the parse from a time expression to the event that it dates: what stops it, and what it passes over."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from timeline.events.grammar.clause_kinds import tells_when
from timeline.events.grammar.misparses import linked_verb
from timeline.events.grammar.participles import is_attribute
from timeline.events.grammar.roles import find_there
from timeline.events.grammar.verbs import auxiliaries
from timeline.events.parsing.arcs import NOUN_SUBJECTS, SUBJECTS, has_to
from timeline.events.parsing.calendar_words import is_month
from timeline.events.placement.hosts.descriptive import is_of_finding
from timeline.events.vocabulary import load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Span, Token


def root_of(span: Span) -> Token:
    """The token by which an expression hangs in the parse: of the pieces of a broken one, that which has its preposition."""
    outside = [token for token in span if token.head.i < span.start or token.head.i >= span.end]
    is_word = any(token.tag_ == "HYPH" for token in span)  # "the 18th-century church": two pieces
    last = next((token for token in outside if is_word and token.dep_ != "det"), span.root)
    return next((token for token in outside if token.dep_ == "pobj"), last)


def event_above(root: Token, places: set[int]) -> int | None:
    """The nearest trigger above an expression; over a noun with no time of its own on to its verb."""
    if _is_of_what_is_compared(root):
        return None
    for place in root.ancestors:
        if any(passes(root, place, places) for passes in _PASSED):
            continue
        is_event = place.i in places
        if any(stops(root, place) for stops in (_STOPS if is_event else _STOPS_BUT_EVENTS)):
            return None
        if (instead := _told_instead(root, place, places)) is not None:
            return instead.i if instead.i in places else None
        if is_event:
            return _of_event(root, place, places)
        if (set_for := _set_for(root, place)) is not None and set_for.i in places:
            return int(set_for.i)
        if _is_of_its_own(place, places):
            return None
    return None


def _is_of_what_is_compared(root: Token) -> bool:
    """Whether a time says which price or state is meant: "will pay a third more than its closing price | on Friday"."""
    before = root.head.nbor(-1) if root.dep_ == "pobj" and root.head.i else root
    is_of_price = before.lemma_ == "price" and any(child.lower_ == "closing" or child.dep_ == "poss" for child in before.lefts)
    by = root.head.head
    return is_of_price or (
        root.head.pos_ == "ADJ" and by.lower_ == "by" and root.i == by.i + 1
    )  # "by then nearly blind, she moved"


def _of_event(root: Token, place: Token, places: set[int]) -> int | None:
    """The event that a way dates which has come to one: it, or the verb that tells of it."""
    if place.pos_ == "VERB" and _is_beside_modal(root, place):
        return None
    if any(child.dep_ == "relcl" and child.left_edge.i == root.i + 1 for child in place.rights):
        return int(place.i)  # "an ambush on Friday in which two died"
    if place.pos_ == "NOUN" and is_clause_level(root) and (verb := _verb_over(place, places)) is not None:
        return verb
    return int(place.i)


def _told_instead(root: Token, place: Token, places: set[int]) -> Token | None:
    """What a time dates in place of the word that it has come to."""
    is_in_letter = place.head.head.lower_ in ("by", "in")  # "by letter dated 2 August, he told them"
    if place.lemma_ == "date" and place.dep_ == "acl" and not is_in_letter:
        return place.head  # "breach of an agreement dated July 1"
    if _has_until(root, place):
        return _aim_of(place)
    if _is_kept_so(place):
        return place.head
    if (state := _told_of_subject(root, place)) is not None:
        return state
    linked = linked_verb(place)  # "after the court on Sunday | named him", taken for "after the court"
    if linked is not None and linked.i in places:
        return linked
    if says_of_noun(place):
        return place if place.i in places else place.head
    return None


def _told_of_subject(root: Token, be: Token) -> Token | None:
    """What is said of a subject that has a time: "warned that profit | this year | would be | lower |"; not who warned."""
    if be.lemma_ != "be" or be.dep_ != "ccomp" or not root.i < be.i:
        return None
    subject = next((child for child in be.lefts if child.dep_ in NOUN_SUBJECTS), None)
    is_behind = root.head is be and subject is not None and subject.i < root.i
    is_of_subject = is_behind or any(place is subject for place in root.ancestors)
    return next((child for child in be.rights if child.dep_ == "acomp"), be) if is_of_subject else None


def _is_kept_so(place: Token) -> bool:
    """Whether a word only tells how something goes on, which its verb does: "will remain | closed until Monday"."""
    over = place.head
    is_kept = over.lemma_ in ("remain", "stay") and place.i > over.i
    is_state = place.dep_ in ("acomp", "xcomp", "oprd", "advcl", "ccomp") and place.tag_ in ("JJ", "VBN", "VBD")
    return is_kept and is_state and all(child.dep_ not in ("aux", *NOUN_SUBJECTS) for child in place.lefts)


# What stops the way, whether it is an event or not -----------------------------------------------------------------------


def _has_no_aim(root: Token, place: Token) -> bool:
    """ "Who have until | 31 January", and nothing that they are to do by then."""
    return _has_until(root, place) and _aim_of(place) is None


def _is_on_one_side(root: Token, place: Token) -> bool:
    """ "Died before the amnesty of | 1771"."""
    is_of_noun = root.dep_ in ("poss", "compound", "nmod", "nummod") or root.head.lower_ == "of"
    return place.lower_ in ("before", "after") and place.dep_ == "prep" and is_of_noun and root.head is not place


def _is_of_a_while(root: Token, place: Token) -> bool:
    """ "Dismissed the claim for the period before | 2018"."""
    return place.lemma_ in ("period", "time") and place.dep_ == "pobj" and root.head.lower_ in ("before", "after")


def _is_of_listed(root: Token, place: Token) -> bool:
    """ "Trade, worth $2 billion in | 2022, fell", "nine quakes, including one on | Friday"."""
    return place.lower_ in ("worth", "including") and place.i < root.i


def _is_of_law(root: Token, place: Token) -> bool:
    """ "Was founded under the act of | 1944"."""
    return place.lower_ == "under" and root.head.lower_ == "of"


def _is_ahead(root: Token, place: Token) -> bool:
    """ "Trained hard ahead of | Saturday's match"."""
    return place.lower_ == "of" and place.head.lower_ == "ahead"


def _is_in_wake(root: Token, place: Token) -> bool:
    """ "The warning comes in the wake of | last weekend's alert"."""
    return place.lower_ == "of" and place.head.lower_ in ("wake", "aftermath")


def _is_of_work(root: Token, place: Token) -> bool:
    """ "Her paper of | August 1981 was disputed"."""
    is_work = place.dep_ in NOUN_SUBJECTS and place.lemma_ in load_vocabulary().words("factuality", "works")
    return is_work and not is_of_finding(root)


def _is_of_record(root: Token, place: Token) -> bool:
    """ "Broke a record set in | 1972"."""
    return place.dep_ == "acl" and place.lemma_ in ("set", "hold") and place.head.lemma_ in ("record", "mark")


def _is_of_payment(root: Token, place: Token) -> bool:
    """ "Declared a dividend, payable on | 15 December"."""
    return place.lower_ in ("payable", "redeemable") and place.dep_ not in ("acomp", "ROOT")


def _is_of_second_place(root: Token, place: Token) -> bool:
    """ "Was educated at Lund and, from | 1899, at Marl": of the second alone."""
    link, after = root.head, root.nbor()
    is_behind = root.dep_ == "pobj" and link.i > 1 and link.nbor(-1).text == "," and link.nbor(-2).dep_ == "cc"
    is_apart = is_behind and after.text == "," and after.nbor().pos_ == "ADP"
    return is_apart and place.pos_ == "VERB" and all(child.dep_ != "conj" for child in place.rights if child.i > root.i)


def _is_of_aside(root: Token, place: Token) -> bool:
    """ "The premier, in office since | 2019 |, has ruled it out"."""
    is_aside = place.dep_ == "prep" and root.dep_ == "pobj" and root.head.lower_ in ("since", "until") and root.head.head is place
    return is_aside and place.i > 0 and place.nbor(-1).text == "," and root.nbor().text == "," and place.i < place.head.i


def _is_of_some(root: Token, place: Token) -> bool:
    """ "Two were sold, the first of them in | 1990": not when both were."""
    is_counted = place.lower_ in _SOME or load_vocabulary().is_ordinal(place.lower_)
    return place.dep_ == "appos" and is_counted and any(child.lower_ == "of" for child in place.rights)


_SOME = ("one", "most", "some", "several", "two", "three", "half")
_Stops = Callable[["Token", "Token"], bool]
_STOPS: tuple[_Stops, ...] = (
    _has_no_aim,
    _is_on_one_side,
    _is_of_a_while,
    _is_of_listed,
    _is_of_law,
    _is_ahead,
    _is_in_wake,
    _is_of_work,
    _is_of_payment,
    _is_of_second_place,
    _is_of_aside,
    _is_of_some,
)


# What stops it, unless it is an event -----------------------------------------------------------------------------------


def _is_gapped(root: Token, noun: Token) -> bool:
    """Whether a noun is joined to a verb that has told its own time, as the subject of a clause without one."""
    if noun.dep_ != "conj" or noun.head.pos_ != "VERB" or noun.pos_ not in ("NOUN", "ADJ", "PROPN", "NUM"):
        return False
    links = [child.lower_ for child in noun.rights if child.dep_ == "prep"]
    told = (child for child in noun.head.rights if child.dep_ in ("prep", "agent") and child.i < noun.left_edge.i)
    return bool(links) and any(_ends_with_time(child) for child in told)


def _is_of_person(root: Token, place: Token) -> bool:
    """ "Said that the cook of | 1932 had deserved it more"."""
    is_of = root.dep_ == "pobj" and root.head.lower_ == "of" and root.head.head is place and place.pos_ == "NOUN"
    return is_of and load_vocabulary().is_person(place.lemma_)


def _is_of_opening(root: Token, place: Token) -> bool:
    """ "Elected secretary in | 1924, he led the strike": where the election is no event."""
    is_opening = place.dep_ == "advcl" and place.is_sent_start and place.tag_ in ("VBN", "VBG") and place.i < place.head.i
    return is_opening and not auxiliaries(place)


def _is_of_clause(root: Token, place: Token) -> bool:
    """ "Raised hopes that it could be sold in | 2026": where the selling is no event."""
    is_clause = place.dep_ in ("acl", "ccomp") and place.pos_ == "VERB" and place.i < root.i
    return (
        is_clause and any(child.dep_ in SUBJECTS for child in place.lefts) and any(child.dep_ == "mark" for child in place.lefts)
    )


def _is_told_of_period(root: Token, place: Token) -> bool:
    """ "Reported third-| quarter profit", "a fall in third-| quarter profit"."""
    is_told = place.dep_ == "dobj" and place.head.lemma_ in ("report", "announce", "post")
    return is_told and root.dep_ in ("nmod", "amod", "compound", "nummod") and root.lower_ in _PARTS_OF_YEAR


def _is_second(root: Token, place: Token) -> bool:
    """ "Built a house and in | 1905 married Ann Lee", where the marriage is not found; "and had been abbot since | 1187"."""
    return place.dep_ == "conj" and (place.pos_ == "AUX" or place.tag_ == "VBD") and place.head.pos_ == "VERB"


def _is_since_best(root: Token, place: Token) -> bool:
    """ "The highest since independence in | 1979"."""
    return place.tag_ == "JJS" and any(child.lower_ == "since" and child.i < root.i for child in place.rights)


def _is_of_subject(root: Token, noun: Token) -> bool:
    """Whether a noun stands beside a subject, before its verb."""
    subject = noun.head
    is_beside = noun.dep_ == "appos" and subject.dep_ in NOUN_SUBJECTS
    return (is_beside and subject.i < noun.i and noun.right_edge.i < subject.head.i) or _is_beside_name(root, noun)


def _is_beside_name(root: Token, noun: Token) -> bool:
    """Whether a noun with a time stands between commas behind a name: "Norland, champions four | years ago, won again"."""
    before = noun.nbor(-1)
    is_behind = before.text == "," and before.i > 0 and before.nbor(-1).pos_ == "PROPN" and noun.pos_ == "NOUN"
    is_between = is_behind and noun.dep_ in NOUN_SUBJECTS and noun.i < root.i < noun.head.i
    return is_between and noun.doc.tokens[noun.right_edge.i].text == ","


_PARTS_OF_YEAR = ("quarter", "half")
_STOPS_BUT_EVENTS: tuple[_Stops, ...] = (
    *_STOPS,
    _is_gapped,
    _is_of_person,
    _is_of_opening,
    _is_of_clause,
    _is_told_of_period,
    _is_second,
    _is_since_best,
    _is_of_subject,
    _is_of_record,
)


# What it passes over ----------------------------------------------------------------------------------------------------


def _is_held(root: Token, place: Token, places: set[int]) -> bool:
    """ "Handed in a petition bearing 900 names last | week"."""
    return place.dep_ == "acl" and place.tag_ == "VBG" and place.lemma_ in load_vocabulary().words("link", "holding")


def _is_named_after(root: Token, place: Token, places: set[int]) -> bool:
    """ "Will land in a crater named after Ann Lee ten | days later"."""
    return place.dep_ == "acl" and place.lemma_ == "name" and any(child.lower_ == "after" for child in place.rights)


def _is_before_action(root: Token, place: Token, places: set[int]) -> bool:
    """ "Sent a letter before action on 20 | January"."""
    return place.i > 1 and place.nbor(-1).lower_ == "before" and place.nbor(-2).lemma_ == "letter"


def _leads_on(root: Token, place: Token, places: set[int]) -> bool:
    """ "Told visiting Minister Ann Lee on | Monday", "an accident happening on | Friday", "went missing on | Friday"."""
    is_told_above = place.dep_ == "advcl" and place.head.lemma_ == "go" and place.i == place.head.i + 1
    only_happens = place.dep_ == "acl" and place.tag_ == "VBG" and place.lemma_ in ("happen", "occur")
    return is_attribute(place) or only_happens or (is_told_above and place.head.i in places)


def _is_as_planned(root: Token, place: Token, places: set[int]) -> bool:
    """ "Did not publish them as planned on | May 7": of the publishing."""
    is_bare = (
        place.dep_ == "advcl" and place.tag_ == "VBN" and place.left_edge.lower_ == "as" and place.left_edge.i + 1 == place.i
    )
    planned = load_vocabulary().words("factuality", "scheduling") | {"announce", "promise", "agree"}
    return is_bare and place.lemma_ in planned and place.head.i in places


def _is_counted_from(root: Token, place: Token, places: set[int]) -> bool:
    """ "Was not signed until May, a | year after the war had begun": of the signing."""
    return place.dep_ == "advcl" and any(mark.dep_ == "mark" and mark.i > root.i for mark in place.lefts)


_PASSED: tuple[Callable[[Token, Token, set[int]], bool], ...] = (
    _is_held,
    _is_named_after,
    _is_before_action,
    _leads_on,
    _is_as_planned,
    _is_counted_from,
)


# ------------------------------------------------------------------------------------------------------------------------


def _has_until(root: Token, place: Token) -> bool:
    """ "Who have until | 31 January to submit bids"."""
    return place.lemma_ == "have" and root.head.lower_ in ("until", "till") and root.head.head is place


def _aim_of(have: Token) -> Token | None:
    """What is to be done until a day that somebody has."""
    below = (child for child in have.rights if child.tag_ == "VB" and has_to(child))
    return have.head if have.dep_ == "aux" else next(below, None)


def _set_for(root: Token, verb: Token) -> Token | None:
    """What is at a time, where its clause tells nothing more: "the hearing | is on Friday", "there | was a vote on Friday"."""
    link = root.head if root.dep_ == "pobj" else root
    state = next((child for child in verb.rights if child.dep_ == "acomp" and child.lower_.endswith("ed")), None)
    if verb.lemma_ == "be" and link.head is verb and state is not None:
        return state  # "four years later the stations were | closed"
    if verb.lemma_ == "be" and link.head is verb and find_there(verb) is not None:
        return next((child for child in verb.rights if child.dep_ == "attr" and child.pos_ == "NOUN"), None)
    subject = next((child for child in verb.lefts if child.dep_ == "nsubj" and child.pos_ == "NOUN"), None)
    is_one = subject is not None and any(child.dep_ in ("poss", "det") for child in subject.lefts)
    is_told_with = link.head is verb and (link.lower_ in ("in", "on", "ago") or link.dep_ == "npadvmod")
    if verb.lower_ == "was" and is_one and is_told_with and any(child.dep_ in ("attr", "acomp") for child in verb.rights):
        return subject  # "their last clash was a friendly in May"
    if (
        verb.lemma_ != "be"
        or link.head is not verb
        or any(child.dep_ in ("attr", "acomp") and child is not link for child in verb.rights)
    ):
        return None
    return next((child for child in verb.lefts if child.dep_ == "nsubj" and child.pos_ == "NOUN"), None)


def _is_of_its_own(clause: Token, places: set[int]) -> bool:
    """Whether a clause without an event has its times for itself: "though she was second in | 1997"."""
    if tells_when(clause):
        return True
    if clause.lemma_ != "be":
        return False
    is_open = clause.dep_ == "ccomp" and not any(child.i in places for child in clause.rights)  # "a rise was likely in | May"
    is_beside = clause.dep_ == "advcl" and any(mark.dep_ == "mark" for mark in clause.lefts)
    return clause.dep_ == "relcl" or is_open or (is_beside and any(child.dep_ in (*SUBJECTS, "expl") for child in clause.lefts))


def _is_beside_modal(root: Token, verb: Token) -> bool:
    """Whether a time in a subject says which thing may do something: "prices in the May quarter | could be to blame"."""
    may = next((helper for helper in auxiliaries(verb) if helper.lower_ in ("could", "may", "might")), None)
    subject = next((child for child in verb.lefts if child.dep_ in SUBJECTS), None)
    return may is not None and subject is not None and subject.i < root.i < may.i and subject.is_ancestor(root)


def _ends_with_time(phrase: Token) -> bool:
    """Whether a phrase ends with a year, a month or a day: "in 1990", "by the end of June", "on Monday"."""
    last = phrase.right_edge
    return last.tag_ == "CD" or is_month(last) or last.lower_.endswith("day")


def says_of_noun(place: Token) -> bool:
    """Whether a word says when its noun is to come: "threatens the payment, | due in May" tells of no threat in May."""
    is_planned = place.lower_ in load_vocabulary().words("factuality", "planned_adjectives")
    return is_planned and place.pos_ == "ADJ" and place.dep_ in ("amod", "appos") and place.i > place.head.i


def is_clause_level(root: Token) -> bool:
    """Whether an expression under a noun may as well be the clause's: "held talks on Monday", not "Monday's talks"."""
    return (
        root.dep_ not in ("poss", "compound", "amod", "nummod", "nmod")
        and not any(child.dep_ == "case" for child in root.children)
        and (root.dep_ != "pobj" or root.head.lower_ != "of")
    )


def _verb_over(noun: Token, places: set[int]) -> int | None:
    """The verb that a noun is the object of, where it stands before it."""
    head = noun.head
    if head.lemma_ in load_vocabulary().words("link", "ordering"):
        return None  # "followed a debate in May"
    if noun.dep_ in ("dobj", "attr", "oprd") and head.i in places and head.pos_ == "VERB":
        return int(head.i)
    is_of = noun.dep_ == "pobj" and head.lower_ in ("of", "about") and head.head.lemma_ in ("learn", "hear", "know")
    return int(head.head.i) if is_of and head.head.i in places else None  # "learned of the inquiry on Monday"
