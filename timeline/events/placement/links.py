"""What a text says of the order of two events: "after", "before", what is said of the past, what is aimed at.

Only what is ruled enters: a link holds whenever the text is true, so bounds may be drawn from it.
"""

from __future__ import annotations

from collections.abc import Container, Iterator
from typing import TYPE_CHECKING

import attrs

from timeline.events.detection.detect import Trigger
from timeline.events.grammar.clause_kinds import is_most_since, settled_before, takes_long
from timeline.events.grammar.looking_back import judges, looks_back
from timeline.events.grammar.roles import find_agent, find_governed, find_object, is_passive, set_for
from timeline.events.grammar.verbs import auxiliaries, is_harm, is_negated, verb_group
from timeline.events.parsing.arcs import NOUN_SUBJECTS, TENSED, has_subject, has_to, is_finite
from timeline.events.parsing.calendar_words import is_month, is_year
from timeline.events.parsing.parse import once
from timeline.events.placement.network import Tie
from timeline.events.vocabulary import load_vocabulary
from timeline.model import Order

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_AFTER = ("after", "since", "once", "following")  # what stands under these came first


@attrs.frozen
class Told:
    """A tie between two triggers, by their places in a text's triggers, and how it is told."""

    tie: Tie
    reason: str


def find_links(triggers: tuple[Trigger, ...]) -> tuple[Told, ...]:
    """The links between triggers that the text tells, in its order; what did not happen has no place in time."""
    places = {trigger.token.i: index for index, trigger in enumerate(triggers)}
    links = []
    for trigger in triggers:
        for earlier, later, order, word in (*_links_of(trigger), *_of_looking_back(trigger.token, places)):
            ends = (places.get(earlier.i), places.get(later.i))
            if ends[0] is None or ends[1] is None or ends[0] == ends[1]:
                continue
            first, second = triggers[ends[0]], triggers[ends[1]]
            if "did-not-happen" in (first.factuality, second.factuality):
                continue
            sure: Order = "begins-before" if first.unfolds else order
            links.append(Told(Tie(ends[0], ends[1], sure), _reason(earlier, later, word)))
    return tuple(links)


def _reason(earlier: Token, later: Token, word: str) -> str:
    match word:
        case "before":
            return f"'{earlier.text}' is told to come before '{later.text}'"
        case "with":
            return f"'{later.text}' is told to begin with '{earlier.text}'"
        case "until":
            return f"'{earlier.text}' is told to go on until '{later.text}'"
        case _:
            return f"'{later.text}' is told to come after '{earlier.text}'"


def _links_of(trigger: Trigger) -> Iterator[tuple[Token, Token, Order, str]]:
    """The links that a trigger's own place in its sentence tells: the earlier, the later, and the word between."""
    token = trigger.token
    for rule in _RULES_OF.get(token.dep_, ()):
        yield from rule(token)
    if token.dep_ == "ccomp":
        yield from _of_speech(trigger)
    if token.pos_ == "VERB":
        yield from _of_verb(token)
        yield from _of_plan(token)
        yield from _of_since(trigger)


def _of_clause(token: Token) -> Iterator[tuple[Token, Token, Order, str]]:
    """ "Talks were halted after an ally was expelled"; "he left before the vote"; "it has grown since it opened"."""
    over = _done_by_the_time(token)
    if over is not None:
        yield over, token, "begins-before", "before"
    if _was_so_when(token):
        yield token.head, token, "begins-before", "before"
    if token.dep_ == "relcl" and _had_been_before(token):
        over = next((place for place in token.ancestors if place.pos_ == "VERB" and place.tag_ == "VBD"), token)
        yield token, over, "begins-before", "before"
    if (move := settled_before(token)) is not None:
        yield move, token, "begins-before", "after"
    link = linking_word(token)
    if link is None:
        return
    word, head = link[0].lower_, link[1]
    if word == "since" and is_most_since(link[0]):
        return  # "is at its highest since it began": not after it alone
    if word == "before":
        yield head, token, "ends-before", "before"
    elif word == "until" and is_negated(head):
        yield token, head, "begins-before", "after"  # "was not freed until the king died"
    elif word == "until":
        yield head, token, "begins-before", "until"
    elif word in _AFTER:
        yield token, head, "ends-before", "after"
        if token.i < head.i:  # "after he died in May, she sold it and | left"
            joined = (child for child in head.rights if child.dep_ == "conj" and child.tag_ == head.tag_)
            yield from ((token, one, "ends-before", "after") for one in joined if not has_subject(one))
        if head.dep_ == "conj" and is_harm(head.head):  # "nine died and ten were driven out after the river rose"
            yield token, head.head, "ends-before", "after"


def _had_been_before(clause: Token) -> bool:
    """Whether a clause tells what had been somewhere before somebody came: "moved to Lima, where Ilse | had settled"."""
    is_where = any(child.lower_ == "where" for child in clause.lefts)
    return is_where and clause.tag_ == "VBN" and any(child.lower_ == "had" and child.dep_ == "aux" for child in clause.lefts)


def _of_treaty(participle: Token) -> Iterator[tuple[Token, Token, Order, str]]:
    """What was done under a text came after that was made: "under the peace, | signed in 1640, he received the castle"."""
    under = participle.head.head
    is_made = participle.dep_ == "acl" and participle.tag_ == "VBN" and participle.head.dep_ == "pobj"
    if is_made and under.lower_ == "under" and participle.lemma_ in load_vocabulary().words("common", "concluding") | {"sign"}:
        yield participle, under.head, "ends-before", "after"


def _was_so_when(clause: Token) -> bool:
    """Whether a clause tells when something had been done: "when she | came in May, it had turned blue"."""
    if clause.dep_ != "advcl" or all(child.lower_ != "when" for child in clause.lefts):
        return False
    if clause.tag_ != "VBD" and all(child.lower_ not in ("was", "were") for child in clause.lefts):
        return False  # but "when he was | freed in May, he had served a year"
    main = verb_group(clause.head) if clause.head.pos_ == "VERB" else None
    return main is not None and (main.tense, main.aspect) == ("PAST", "PERFECTIVE")


def _done_by_the_time(clause: Token) -> Token | None:
    """What was done by then: "nine had been killed by the time it | was resumed"."""
    noun = clause.head
    is_by = noun.lower_ == "time" and noun.dep_ == "pobj" and noun.head.lower_ == "by"
    return noun.head.head if is_by and clause.dep_ in ("relcl", "acl", "advcl") and clause.i > noun.i else None


@once
def linking_word(token: Token) -> tuple[Token, Token] | None:
    """ "After", "before" and the like, by which a trigger's clause or phrase hangs on a word above, and that word."""
    if token.dep_ not in ("advcl", "pcomp", "pobj", "acl"):
        return None
    marks = {child.lower_: child for child in token.lefts if child.dep_ in ("mark", "advmod")}
    for word in (*_AFTER, "before", "until"):
        if token.dep_ == "advcl" and word in marks:
            return marks[word], token.head
        if token.dep_ in ("pcomp", "pobj") and token.head.lower_ == word and token.head.head != token.head:
            return token.head, token.head.head
        if token.dep_ == "acl" and token.tag_ == "VBD" and token.head.dep_ == "pobj" and token.head.head.lower_ == word:
            return token.head.head, token.head.head.head  # "after the owners left", taken for a phrase
    return None


def _of_verb(verb: Token) -> Iterator[tuple[Token, Token, Order, str]]:
    """ "The strike followed the vote"; "the vote was followed by a strike"; "the quake led to floods"."""
    words = load_vocabulary()
    follows = verb.lemma_ in words.words("link", "following")
    if verb.pos_ != "VERB" or not (follows or verb.lemma_ in words.words("link", "preceding")):
        return
    subject = next((child for child in verb.children if child.dep_ in NOUN_SUBJECTS), None)
    if subject is None:
        return
    passive = is_passive(verb)
    other = find_agent(verb) if passive else find_object(verb) or find_governed(verb, ("to", "in"))
    if other is None:
        return
    is_turned = passive != follows  # "the vote was followed by a strike" tells in order, as "the quake led to floods" does
    first, second = (other, subject) if is_turned else (subject, other)
    yield first, second, "begins-before", "after"


def _of_speech(trigger: Trigger) -> Iterator[tuple[Token, Token, Order, str]]:
    """What is said to have happened began before it was said; what is said to come comes after."""
    token = trigger.token
    above = token.head
    if token.dep_ != "ccomp" or above == token or token.pos_ not in ("VERB", "AUX"):
        return
    is_found = above.tag_ == "VBD" and above.lemma_ in load_vocabulary().words("factuality", "finding")
    if is_found and trigger.factuality == "happened" and trigger.group.aspect.startswith("PERFECTIVE"):
        yield token, above, "begins-before", "after"  # "discovered that he had been misled"
    if above.lemma_.lower() not in load_vocabulary().words("verb", "reporting") or above.tag_ not in TENSED:
        return
    if trigger.factuality == "happened" and trigger.group.tense == "PAST":
        yield token, above, "begins-before", "after"
    elif trigger.factuality == "expected" and trigger.group.tense == "FUTURE" and above.tag_ == "VBD":
        yield above, token, "begins-before", "after"


def _of_aim(token: Token) -> Iterator[tuple[Token, Token, Order, str]]:
    """ "Agreed to sign", "went to try": the aim does not come first; but "was glad to see", "is said to have left"."""
    first = token.head if token.dep_ == "conj" and has_to(token) and has_to(token.head) else token  # "to mark it and to ask"
    above, words = first.head, load_vocabulary()
    if token.tag_ != "VB" or first.dep_ not in ("xcomp", "advcl", "ccomp"):
        return
    is_brought_about = (
        above.tag_ == "VBG" and above.dep_ in ("advcl", "conj") and above.lemma_ in ("enable", "allow", "cause", "force")
    )
    is_told = above.tag_ in TENSED or is_passive(above)
    if not has_to(token) or above.pos_ != "VERB" or not (is_told or is_brought_about):
        return
    if any(helper.lemma_ == "have" for helper in auxiliaries(token)) or above.lemma_ in words.words("link", "seeming"):
        return
    is_aim = first.dep_ == "advcl" and above.lemma_ not in words.words("verb", "reporting") | words.words("factuality", "finding")
    if (is_passive(above) and not is_aim) or (first.dep_ == "ccomp" and not is_brought_about):
        return  # "was amended to allow it"; not "is said to be ill"
    yield above, token, "begins-before", "after"


def _of_looking_back(token: Token, places: Container[int]) -> Iterator[tuple[Token, Token, Order, str]]:
    """What is looked back on began before the looking: "was convicted of | killing two", "opened an inquiry into the | fire"."""
    over = looks_back(token)
    if over is None:
        return
    words = load_vocabulary()
    is_done = judges(over) or token.lemma_ in words.words("link", "sudden") | words.words("looking_back", "done")
    for place in (over, *over.ancestors):
        if place.i in places:
            yield token, place, "ends-before" if is_done else "begins-before", "before"
        if is_finite(place):
            return


def _of_doing(noun: Token) -> Iterator[tuple[Token, Token, Order, str]]:
    """What an event does, it does once it has begun: "a | strike in May cost the owners a million"."""
    verb, words = noun.head, load_vocabulary()
    is_doer = noun.dep_ == "nsubj" and noun.pos_ == "NOUN" and verb.tag_ == "VBD" and noun.i < verb.i
    if is_doer and words.is_event(noun.lemma_) and verb.lemma_ in words.words("link", "done_by_events"):
        yield noun, verb, "begins-before", "before"
    is_over = is_doer and verb.lemma_ in words.words("link", "ending") and not is_negated(verb)
    if is_over and all(child.dep_ not in ("dobj", "xcomp") for child in verb.rights):
        yield noun, verb, "ends-before", "before"  # "the war ended in 1945"


def _of_begun(noun: Token) -> Iterator[tuple[Token, Token, Order, str]]:
    """What somebody begins begins then, and what he ends is over then: "started a | tour on Thursday", "ended their | strike"."""
    verb, words = noun.head, load_vocabulary()
    begins = verb.lemma_ in words.words("link", "starting") | {"launch", "erupt"} and verb.lemma_ not in ("resume", "open")
    begins = begins or (verb.lemma_ == "break" and any(child.lower_ == "out" for child in verb.rights))  # "war broke out in May"
    is_begun = noun.pos_ == "NOUN" and words.is_event(noun.lemma_) and not is_negated(verb)
    if not is_begun or (noun.dep_ in NOUN_SUBJECTS and any(child.dep_ in ("dobj", "xcomp") for child in verb.rights)):
        return
    if begins:
        yield verb, noun, "begins-before", "with"
        yield noun, verb, "begins-before", "with"
    elif noun.dep_ in ("dobj", "nsubjpass") and verb.lemma_ in words.words("link", "ending") and verb.tag_ != "VB":
        yield noun, verb, "ends-before", "before"


def _of_approved(noun: Token) -> Iterator[tuple[Token, Token, Order, str]]:
    """What somebody approves, or finds fault with, is there by then: "approved the | agreement in May"."""
    verb, words = noun.head, load_vocabulary()
    is_known = any(child.lower_ in ("the", "this", "that", "its", "their") for child in noun.lefts)
    is_judged = verb.lemma_ in words.words("link", "approving") and (verb.tag_ == "VBD" or is_passive(verb))
    if is_known and is_judged and noun.pos_ == "NOUN" and words.is_event(noun.lemma_):
        yield noun, verb, "begins-before", "before"


def _of_plan(verb: Token) -> Iterator[tuple[Token, Token, Order, str]]:
    """What is set for a day is set before it comes: "the | trial was set for May", "called an | election for Friday"."""
    if verb.dep_ != "acl":
        yield from ((verb, noun, "begins-before", "before") for noun in set_for(verb))


def _of_since(trigger: Trigger) -> Iterator[tuple[Token, Token, Order, str]]:
    """What has been done since then came after what was told last: "signed it in 2023 and has since | broken it"."""
    verb, group = trigger.token, trigger.group
    is_perfect = (group.tense, group.aspect) == ("PRESENT", "PERFECTIVE")
    if not is_perfect or all(child.lower_ != "since" or child.rights for child in verb.children):
        return
    before = [place for place in verb.ancestors if place.i < verb.i] if verb.dep_ == "conj" else []
    if not before and verb.sent.start:
        before = [verb.doc.sentence_at(verb.sent.start - 1).root]
    yield from ((one, verb, "begins-before", "after") for one in before if is_passive(one) or one.tag_ == "VBD")


def _of_having(participle: Token) -> Iterator[tuple[Token, Token, Order, str]]:
    """What somebody had done came before what he did: "having | inherited a fortune in 1852, she left"."""
    main = participle.head
    if participle.dep_ != "advcl" or participle.tag_ != "VBN" or not is_finite(main):
        return
    is_perfect = any(child.lower_ == "having" for child in participle.lefts)
    is_made = main.lemma_ in load_vocabulary().words("narration", "making")  # "burned down in 1944, the hall was built in 1850"
    is_opening = (
        participle.is_sent_start and not is_made and verb_group(main).aspect == "NONE" and not _tells_when(main, participle)
    )
    if is_perfect or is_opening:  # "threatened with closure in 1968, it was saved"
        yield participle, main, "begins-before", "before"


def _tells_when(main: Token, participle: Token) -> bool:
    """Whether a verb has a date besides that of a participle before it: "closed in 1999, the mill employed 300 in 1950"."""
    others = (word for word in main.subtree if not participle.left_edge.i <= word.i <= participle.right_edge.i)
    return any(_is_date(word) or _is_weekday(word) for word in others)


def _is_weekday(word: Token) -> bool:
    return word.pos_ == "PROPN" and word.text.endswith("day")


def _of_next(token: Token) -> Iterator[tuple[Token, Token, Order, str]]:
    """ "Left the bank and later | joined a rival"; "reserved judgment and, on 25 January, | found for the council"."""
    before = token.head
    if token.dep_ != "conj" or token.tag_ not in ("VBD", "VBN") or before.tag_ not in ("VBD", "VBN"):
        return
    words = load_vocabulary().words("link", "next")
    is_later = any(child.lower_ in words and child.dep_ == "advmod" for child in token.children)
    if takes_long(token) or is_later or _opens_with_date(token) or (before.dep_ == "conj" and takes_long(before)):
        yield before, token, "begins-before", "after"  # "went there in 1909, spent a year in Lund and | returned"


def _opens_with_date(joined: Token) -> bool:
    """Whether a verb joined to another that it shares its subject with opens with a date of its own."""
    if joined.tag_ != "VBD" or joined.head.tag_ != "VBD" or any(child.dep_ in NOUN_SUBJECTS for child in joined.lefts):
        return False
    opening = next((child for child in joined.lefts if child.dep_ in ("prep", "npadvmod")), None)
    is_behind = opening is not None and opening.left_edge.i > joined.head.i and joined.head.dep_ == "ROOT"
    return is_behind and opening is not None and any(_is_date(word) for word in opening.subtree)


def _is_date(word: Token) -> bool:
    return is_month(word) or is_year(word)


# By the relation that a trigger has to the word above; the others may tell an order in any.
_RULES_OF = {
    "advcl": (_of_clause, _of_aim, _of_having),
    "acl": (_of_clause, _of_treaty),
    "relcl": (_of_clause,),
    "pcomp": (_of_clause,),
    "pobj": (_of_clause,),
    "xcomp": (_of_aim,),
    "ccomp": (_of_aim,),
    "nsubj": (_of_doing, _of_begun),
    "nsubjpass": (_of_begun, _of_approved),
    "dobj": (_of_begun, _of_approved),
    "conj": (_of_next, _of_aim),
}
