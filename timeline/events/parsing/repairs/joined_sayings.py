"""Verbs joined to what is said, which are of who says it, and the other way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.inflection import irregular_pasts
from timeline.events.parsing.arcs import (
    FINITE,
    hang_on,
    helpers_of,
    is_finite,
    make_root,
    subject_of,
)
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_verbs, _words = lists("verb"), lists("description")
_repaired = lists("parsing")


def ruling_as_apposition(verb: Token) -> bool:
    """Who rules last, taken for what stands beside the subject: "the firm was in breach, the court | held | on Monday"."""
    court, main = verb.head, verb.head.head.head
    is_beside = verb.dep_ == "acl" and verb.tag_ == "VBN" and court.dep_ == "appos" and verb.i == court.i + 1
    is_last = is_beside and main.i < court.left_edge.i and court.left_edge.nbor(-1).text == "," and main.dep_ == "ROOT"
    if not is_last or not is_finite(main) or verb.lemma_ not in ("hold", "rule", "find", "say", "report", "decide"):
        return False
    if subject_of(main) is None or any(child.dep_ == "agent" for child in verb.rights):
        return False
    after = [child for child in main.rights if child.i > verb.i and not child.is_punct]
    make_root(verb, main)
    hang_on(main, verb, "ccomp")
    hang_on(court, verb, "nsubj")
    verb.tag_ = "VBD"
    for child in after:
        child.head = verb
    return True


def later_than_told(verb: Token) -> bool:
    """What came of it later, joined to what is told: "revealed that they had taken bribes, and four were later | jailed".

    Without "later" a comma parts them, and the tense: "told the court that they had agreed, and an order | was sealed |".
    """
    told, link = verb.head, verb.left_edge.nbor(-1)
    is_told = verb.dep_ == "conj" and told.dep_ == "ccomp" and any(helper.lower_ == "had" for helper in helpers_of(told))
    helpers = [helper.lower_ for helper in helpers_of(verb)]
    is_later = any(child.lower_ in ("later", "subsequently", "eventually") for child in verb.lefts) and "had" not in helpers
    is_plain = verb.tag_ == "VBD" if not helpers else helpers in (["was"], ["were"])
    is_apart = (
        is_plain and link.nbor(-1).text == "," and link.lower_ == "and" and told.head.tag_ == "VBD" and told.head.i < told.i
    )
    if not is_told or not (is_later or is_apart) or subject_of(verb) is None or link.dep_ != "cc":
        return False
    hang_on(link, told.head, "cc")
    hang_on(verb, told.head, "conj")
    return True


def joined_to_teller(verb: Token) -> bool:
    """What a court did beside what it found: "ruled that she had been treated badly and | awarded her $9,000".

    And of one who has no pronoun: "found that the claimant had been dismissed, and | awarded her $9,000".
    """
    found = verb.head
    teller, subject = found.head, subject_of(found)
    whom = [child for child in verb.rights if child.dep_ in ("dobj", "dative")]
    whom += [word for noun in whom if any(one.tag_ == "CD" for one in noun.lefts) for word in noun.lefts if word.dep_ == "poss"]
    is_second = verb.tag_ == "VBD" and verb.dep_ == "conj" and subject_of(verb) is None and not helpers_of(verb)
    is_found = found.dep_ == "ccomp" and teller.tag_ == "VBD" and subject is not None
    if not is_second or not is_found or subject is None:
        return False
    had_been = subject.pos_ == "NOUN" and subject.dep_ == "nsubjpass" and any(one.lower_ == "had" for one in helpers_of(found))
    same = list(_OBJECT_OF.values()) if had_been else [_OBJECT_OF.get(subject.lower_)]
    if not any(one.lower_ in same for one in whom):
        return False
    for link in (child for child in found.rights if child.dep_ == "cc" and child.i < verb.i):
        link.head = teller
    for word in (one for one in whom if one.dep_ == "poss"):  # "awarded | her | 900 pounds"
        hang_on(word, verb, "dative")
    verb.head = teller
    return True


def order_after_finding(verb: Token) -> bool:
    """What a court did, joined to what it found: "found that Moe had broken it and | ordered him to pay"."""
    content = verb.head
    found = content.head
    is_joined = verb.dep_ == "conj" and content.dep_ == "ccomp" and content.tag_ == "VBN" and subject_of(verb) is None
    if not is_joined or verb.tag_ != "VBD" or found.lemma_ not in ("find", "rule", "hold", "conclude") or found.tag_ != "VBD":
        return False
    if verb.lemma_ not in _repaired("done_by_courts") or all(child.dep_ != "dobj" for child in verb.rights):
        return False
    for child in content.rights:
        if child.dep_ in ("cc", "punct") and child.i < verb.i:
            child.head = found
    hang_on(verb, found, "conj")
    return True


def second_saying(verb: Token) -> bool:
    """A second saying, joined to what the first tells: "it says that aid would stop but | warns | that"."""
    found = verb.head
    teller = found.head
    is_second = verb.dep_ == "conj" and verb.tag_ in ("VBZ", "VBD") and subject_of(verb) is None and not helpers_of(verb)
    is_told = found.dep_ == "ccomp" and teller.tag_ == verb.tag_ and any(helper.tag_ == "MD" for helper in helpers_of(found))
    sayings = load_vocabulary().words("verb", "reporting") | {"warn", "insist", "urge", "threaten", "promise", "demand"}
    is_yielding = verb.lemma_ in ("concede", "admit", "accept", "acknowledge") and teller.lemma_ in ("dispute", "deny", "argue")
    is_yielding = is_yielding and is_second and found.dep_ == "ccomp"  # "disputed that she was ill but | conceded it"
    if not (is_second and is_told and {verb.lemma_, teller.lemma_} <= sayings) and not is_yielding:
        return False
    if subject_of(teller) is None or (not is_yielding and all(child.dep_ != "ccomp" for child in verb.rights)):
        return False
    for link in (child for child in found.rights if child.dep_ == "cc" and child.i < verb.i):
        link.head = teller
    verb.head = teller
    return True


_OBJECT_OF = {"he": "him", "she": "her", "they": "them", "it": "it"}


def joined_to_speaker(verb: Token) -> bool:
    """What a speaker has done, joined to what he said: "said that he should go, and | has tabled a motion".

    What was said then would stand in the past: "said that it was unsafe and had been closed".
    """
    said = verb.head
    speaker, subject = said.head, subject_of(said)
    is_second = verb.dep_ == "conj" and said.dep_ == "ccomp" and subject_of(verb) is None and said.i > speaker.i
    if not is_second or subject is None or speaker.lemma_ not in load_vocabulary().words("verb", "reporting"):
        return False
    helpers, told = helpers_of(verb), [said, *helpers_of(said)]
    is_told_past = any(one.lower_ in ("had", "was", "were", "would", "should", "could") or one.tag_ == "VBD" for one in told)
    is_now = verb.tag_ == "VBN" and bool(helpers) and helpers[0].lower_ in ("has", "have") and speaker.tag_ == "VBD"
    is_suing = verb.tag_ == "VBD" and not helpers and verb.lemma_ in _repaired("deeds_of_speakers")
    is_silent = verb.lemma_ in ("say", "elaborate", "comment", "disclose", "specify")  # "left, but did not | say | why"
    is_left_open = is_silent and [one.lower_ for one in helpers] == ["did"]
    is_of_thing = said.lemma_ == "be" and subject.pos_ == "NOUN" and not load_vocabulary().is_person(subject.lemma_)
    is_threat = verb.lemma_ == "threaten" and any(child.dep_ == "xcomp" for child in verb.rights)  # "and | threatened to sue"
    owned = (one for one in verb.rights if one.dep_ == "dobj" and any(word.lower_ == "its" for word in one.lefts))
    is_figure = subject.lower_ in load_vocabulary().words("reference", "results") and next(owned, None) is not None
    is_past = verb.tag_ == "VBD" or verb.lower_ in irregular_pasts()
    is_cut = is_past and not helpers and is_figure  # "said profit fell, and | cut its forecast"
    if not (is_told_past and (is_now or is_threat or is_cut or is_left_open or (is_suing and is_of_thing))):
        return False
    if is_threat or is_cut:
        verb.tag_ = "VBD"
    for link in (child for child in said.rights if child.dep_ == "cc" and child.i < verb.i):
        link.head = speaker
    verb.head = speaker
    return True


def joined_above(helper: Token) -> bool:
    """A verb joined to what is said, and not to who says so: "the police believe a man fled | and are trying to find him"."""
    verb = helper.head
    clause, over = verb.head, verb.head.head
    if (
        helper.tag_ not in FINITE
        or helper.dep_ not in ("aux", "auxpass")
        or verb.dep_ != "conj"
        or clause.dep_ != "ccomp"
        or over.i > clause.i
    ):
        return False
    subject, link = subject_of(verb), next((child for child in clause.rights if child.dep_ == "cc" and child.i < verb.i), None)
    if link is None or over.pos_ != "VERB":
        return False
    if subject is None:  # by number
        one, other = subject_of(clause), subject_of(over)
        is_above = one is not None and other is not None and _fits(other, helper) and not _fits(one, helper)
    else:  # by tense: "said it would go, and ten have left"
        was_told = over.tag_ == "VBD" and any(word.lower_ in ("would", "had", "was", "were") for word in helpers_of(clause))
        is_above = was_told and helper.tag_ in ("VBP", "VBZ") and link.nbor(-1).text == ","
    if is_above:
        verb.head = link.head = over
    return is_above


def _fits(subject: Token, helper: Token) -> bool:
    """Whether a subject is of a verb's number, as far as the words tell."""
    if any(noun.tag_ == "NNS" for child in subject.rights if child.lower_ == "of" for noun in child.rights):
        return True  # "a majority of them"
    is_many = subject.tag_ in ("NNS", "NNPS") or any(child.dep_ == "conj" for child in subject.rights)
    return subject.pos_ == "PRON" or is_many == (helper.lower_ in ("are", "were", "have"))


def joined_after_quotation(link: Token) -> bool:
    """A second verb, joined to one within the quotation before it: 'chanted "We want bread" | and left'."""
    quoted, mark = link.head, link.nbor(-1)
    second = next((child for child in quoted.rights if child.dep_ == "conj" and child.i > link.i), None)
    over = quoted.head
    if not mark.is_quote or second is None or quoted.dep_ != "ccomp" or over.i > quoted.i or subject_of(second) is not None:
        return False
    if not any(word.is_quote for word in over.doc.tokens[over.i : quoted.i]):
        return False
    second.head = link.head = mark.head = over
    if over.tag_ == "VBD" and second.tag_ == "VBN" and not helpers_of(second):
        second.tag_ = "VBD"
    return True


def joined_after_aside_of_content(link: Token) -> bool:
    """What was done, joined to who says so over an aside: "said she took it in May, a year after she came, | and stopped"."""
    teller = link.head
    second = next((child for child in teller.rights if child.dep_ == "conj" and child.i > link.i), None)
    said = next((child for child in teller.rights if child.dep_ == "ccomp" and child.i < link.i), None)
    if second is None or said is None or teller.lemma_ not in _verbs("reporting") or link.nbor(-1).text != ",":
        return False
    is_alike = second.tag_ == said.tag_ == "VBD" and subject_of(said) is not None and not (second.lefts or helpers_of(said))
    has_aside = sum(token.text == "," for token in link.doc.tokens[said.i : link.i]) > 1
    is_of_teller = any(second.lemma_ in _verbs(kind) for kind in ("reporting", "i_action"))
    if not (is_alike and has_aside) or is_of_teller:
        return False
    second.head = link.head = said
    return True


def joined_to_heard(verb: Token) -> bool:
    """What a court heard, joined to its hearing: "the court heard that he owed money and | stood | to gain by it"."""
    teller = verb.head
    court, told = subject_of(teller), next((child for child in teller.rights if child.dep_ == "ccomp"), None)
    is_second = verb.dep_ == "conj" and verb.tag_ == "VBD" and not helpers_of(verb) and subject_of(verb) is None
    if teller.lemma_ != "hear" or not is_second or court is None or told is None or told.tag_ != "VBD" or told.i > verb.i:
        return False
    if court.lower_ not in load_vocabulary().words("factuality", "courts"):
        return False
    for link in (child for child in teller.rights if child.dep_ == "cc" and child.i < verb.i):
        link.head = told
    verb.head = told
    return True


def joined_over_asked(verb: Token) -> bool:
    """What somebody does now, joined to what he asks of the past: "is looking at how it was lost and | expects | to tell"."""
    asked = verb.head
    main = asked.head.head if asked.dep_ == "pcomp" else asked.head
    is_asked = asked.dep_ in ("ccomp", "pcomp") and asked.left_edge.tag_ in ("WRB", "WP") and main.i < asked.i < verb.i
    if verb.dep_ != "conj" or verb.tag_ not in ("VBZ", "VBP") or not is_asked or subject_of(verb) is not None:
        return False
    was = any(word.tag_ == "VBD" for word in (asked, *helpers_of(asked)))
    now = any(word.tag_ in ("VBZ", "VBP") for word in (main, *helpers_of(main)))
    if not (was and now) or subject_of(main) is None:
        return False
    for child in asked.rights:
        if child.dep_ == "cc" and child.i < verb.i:
            child.head = main
    verb.head = main
    return True
