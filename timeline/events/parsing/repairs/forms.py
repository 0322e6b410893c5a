"""Words taken for another form: a past for a participle or an infinitive, an office for an aim."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.inflection import irregular_forms, irregular_participles, irregular_pasts
from timeline.events.parsing.arcs import hang_on, has_to, helpers_of, is_finite, make_root, subject_of
from timeline.events.parsing.calendar_words import is_month
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_words = lists("description")
_repaired = lists("parsing")


def plain_past(verb: Token) -> bool:
    """A past taken for a participle, with nothing but its subject: "a cellar | flooded while it rained"; not "two killed"."""
    subject = subject_of(verb) if verb.tag_ == "VBN" and verb.dep_ == "ROOT" and not helpers_of(verb) else None
    if subject is None or not any(child.dep_ in ("det", "poss") for child in subject.lefts):
        return False
    is_apart = sum(token.text == "," for token in verb.doc.tokens[subject.i : verb.i]) == 1  # "the ship, now | named Star, sank"
    if is_apart or any(child.dep_ == "agent" for child in verb.rights) or any(child.dep_ == "neg" for child in verb.lefts):
        return False
    verb.tag_ = "VBD"
    return True


def past_under_passive(verb: Token) -> bool:
    """A participle taken for a past, though "was" stands before it: "was court-| martialled but acquitted"."""
    if verb.tag_ != "VBD" or all(helper.dep_ != "auxpass" for helper in helpers_of(verb)):
        return False
    verb.tag_ = "VBN"
    return True


def second_participle(verb: Token) -> bool:
    """A participle beside another, taken for an infinitive: "the bells were rehung and | rung | on Easter Day"."""
    first = verb.head
    is_second = verb.tag_ == "VB" and verb.dep_ == "conj" and first.tag_ == "VBN" and not verb.lefts
    if not is_second or all(helper.dep_ != "auxpass" for helper in helpers_of(first)):
        return False
    if verb.lower_ not in irregular_participles() - irregular_forms().keys() - irregular_pasts().keys():
        return False
    verb.tag_ = "VBN"
    return True


def helper_of_helper(helper: Token) -> bool:
    """A helper hung on the next one: "that she | had | been mistaken", "| must | get rid of it", "happy | to | have left"."""
    second = helper.head
    seconds = ("get",) if helper.tag_ == "MD" else ("been", "be", "get", "have")
    if helper.dep_ != "aux" or second.dep_ not in ("aux", "auxpass") or second.lower_ not in seconds:
        return False
    helper.head = second.head
    return True


def adjective_for_participle(word: Token) -> bool:
    """What somebody is told to be, of which the parser made half a passive: "disputed that she was | disabled |"."""
    if word.dep_ not in ("ccomp", "advcl", "conj", "ROOT") or all(child.dep_ != "auxpass" for child in word.lefts):
        return False
    word.pos_, word.tag_ = "VERB", "VBN"
    return True


def suffered_under_had(verb: Token) -> bool:
    """What somebody suffered, taken for what another did: "they had Lee | dismissed | for a second foul"."""
    had, subject = verb.head, subject_of(verb)
    is_clause = verb.dep_ == "ccomp" and verb.tag_ == "VBD" and had.lemma_ == "have" and had.tag_ in ("VBD", "VBG")
    if not is_clause or subject is None or subject.left_edge.i != had.i + 1 or subject.right_edge.i != verb.i - 1:
        return False
    if (subject_of(had) is None and had.tag_ == "VBD") or any(child.dep_ in ("dobj", "ccomp", "mark") for child in verb.children):
        return False
    verb.tag_ = "VBN"
    return True


def plain_present(verb: Token) -> bool:
    """A present taken for an infinitive, whose subject stands far before it: "Ost and Marl, who play, | begin | on Friday"."""
    subject = subject_of(verb)
    if verb.dep_ != "ROOT" or helpers_of(verb) or subject is None or has_to(verb) or subject.dep_ != "nsubj":
        return False
    is_several = subject.tag_ in ("NNS", "NNPS") or any(child.dep_ == "conj" for child in subject.rights)
    if not is_several or verb.nbor(-1).text != ",":
        return False
    verb.tag_ = "VBP"
    return True


def past_beside(verb: Token) -> bool:
    """A past taken for an infinitive, joined to another past: "was voted out and | wound up in 1933".

    Or a present: "they rose to twelfth and | travel to Lund on Monday".
    """
    is_joined = verb.tag_ == "VB" and verb.dep_ == "conj" and verb.head.tag_ in ("VBD", "VBN")
    is_past = verb.lower_ in irregular_pasts()
    is_present = verb.head.tag_ == "VBD" and not helpers_of(verb.head) and verb.nbor(-1).lower_ in ("and", "but")
    if not is_joined or helpers_of(verb) or not (is_past or is_present):
        return False
    verb.tag_ = verb.head.tag_ if is_past else "VBP"
    return True


def base_beside(verb: Token) -> bool:
    """An infinitive taken for a present or a past, joined to another: "will hold talks, | meet the king, and visit firms".

    Of pasts those that are written so: "was forced to close it and | lay off two".
    """
    if verb.tag_ in ("VBD", "VBN") and verb.lower_ not in _repaired("like_pasts"):
        return False
    if verb.dep_ != "conj" or verb.head.tag_ != "VB" or helpers_of(verb) or subject_of(verb) is not None:
        return False
    first = verb.head
    while first.dep_ == "conj" and first.head.tag_ == "VB" and not helpers_of(first):
        first = first.head
    if not any(helper.tag_ in ("MD", "TO") for helper in helpers_of(first)):
        return False
    verb.tag_ = "VB"
    return True


def base_in_noun(verb: Token) -> bool:
    """A last infinitive taken for a part of its object's name: "will visit firms and | sign | agreements"."""
    noun, link = verb.head, verb.nbor(-1)
    first = noun.head.head if noun.head.dep_ == "dobj" else noun.head
    is_joined = verb.dep_ == "compound" and verb.i == noun.i - 1 and noun.dep_ == "conj" and noun.tag_ == "NNS"
    if not is_joined or link.dep_ != "cc" or first.tag_ != "VB" or first.i > verb.i:
        return False
    hang_on(verb, first, "conj")
    hang_on(noun, verb, "dobj")
    hang_on(link, first, "cc")
    verb.pos_ = "VERB"
    return True


def participle_beside(verb: Token) -> bool:
    """A participle taken for a past, joined to one between commas: "the dam, begun in 1877 and | opened in 1879, was long"."""
    first = verb.head
    is_joined = verb.tag_ == "VBD" and verb.dep_ == "conj" and first.dep_ == "acl" and first.tag_ == "VBN"
    if not is_joined or first.left_edge.nbor(-1).text != "," or subject_of(verb) is not None:
        return False
    after = verb.doc.tokens[verb.right_edge.i + 1 : verb.right_edge.i + 2]
    if any(child.dep_ == "dobj" for child in verb.rights) or not len(after) or after[0].text != ",":
        return False
    verb.tag_ = "VBN"
    return True


def participle_of_noun(verb: Token) -> bool:
    """A participle taken for a past, of a noun that suffers it: "a man | wanted for murder fled"."""
    after = verb.doc.tokens[verb.i + 1 : verb.i + 2]
    is_of_noun = verb.tag_ == "VBD" and verb.dep_ == "acl" and verb.head.i == verb.i - 1 and verb.lower_.endswith("ed")
    if not is_of_noun or any(child.dep_ == "dobj" for child in verb.rights) or subject_of(verb) is not None:
        return False
    links = ("by", "of", "with", "for") if verb.lemma_ == "want" else ("by", "of", "with")  # not of "a group | called for aid"
    if all(link.lower_ not in links for link in after) or verb.lemma_ in _words("never_passive"):
        return False
    verb.tag_ = "VBN"
    return True


def passive_beside(verb: Token) -> bool:
    """A participle taken for a past, joined to a passive: "was composed in 1919 and first | heard that November"."""
    is_joined = verb.tag_ == "VBD" and verb.dep_ == "conj" and verb.head.tag_ == "VBN" and subject_of(verb) is None
    is_passive = is_joined and any(child.dep_ == "auxpass" for child in verb.head.lefts)
    matter = [child for child in verb.rights if child.dep_ in ("dobj", "ccomp", "xcomp", "prt") and not is_month(child)]
    if not is_passive or any(child.lower_ != "that" or child.rights for child in matter):  # the "that" of "that November"
        return False
    if verb.lemma_ not in load_vocabulary().words("common", "wanting_object") | _repaired("undergone"):
        return False
    verb.tag_ = "VBN"
    for child in verb.rights:
        if child.dep_ == "dobj" and is_month(child):
            child.dep_ = "npadvmod"
    return True


def there_as_place(there: Token) -> bool:
    """The "there" of a place, taken for that of "there is": "moved to Lund, and | there | met a violinist"."""
    verb = there.head
    if there.dep_ != "expl" or verb.dep_ != "conj" or all(child.dep_ != "dobj" for child in verb.rights):
        return False
    there.dep_, there.pos_, there.tag_ = "advmod", "ADV", "RB"
    return True


def perfect_as_modifier(verb: Token) -> bool:
    """A perfect taken for what stands before a name: "Rovers have | sacked manager Jan Moe"."""
    if verb.dep_ != "amod" or subject_of(verb) is None or not helpers_of(verb) or verb.rights:
        return False
    noun = verb.head
    while noun.dep_ in ("compound", "nmod") and noun.head.i > noun.i:
        noun = noun.head
    if noun.dep_ != "ROOT" or noun.i < verb.i:
        return False
    verb.head, verb.dep_ = verb, "ROOT"
    for child in (*noun.rights, *noun.lefts):
        if child.i < verb.i or child.dep_ in ("prep", "advcl", "npadvmod", "punct", "advmod"):
            child.head = verb
    hang_on(noun, verb, "dobj")
    return True


def state_beside(state: Token) -> bool:
    """How something ended, taken for a clause: "the ship broke | free", "they were brought up | alive"."""
    verb = state.head
    if state.dep_ != "advcl" or verb.pos_ != "VERB" or state.lefts or state.rights or state.i < verb.i:
        return False
    before = [child for child in verb.rights if child.i < state.i]
    is_near = all(child.dep_ in ("prep", "prt", "dobj") for child in before) and state.nbor(-1).text != ","
    if not is_near or (before and before[-1].right_edge.i + 1 != state.i):
        return False
    state.dep_ = "acomp"
    return True


def participle_on_subject(verb: Token) -> bool:
    """A participle taken for a past, on the subject of another verb: "a committee | set up in 1909 advised them to go"."""
    noun = verb.head
    main = noun.head
    is_reduced = verb.tag_ == "VBD" and verb.dep_ == "acl" and subject_of(verb) is None and not helpers_of(verb)
    is_subject = noun.dep_ == "nsubj" and main.i > verb.i and is_finite(main) and subject_of(main) is noun
    if not (is_reduced and is_subject) or any(child.dep_ == "dobj" for child in verb.rights):
        return False
    verb.tag_ = "VBN"
    return True


def measured_twice(bracket: Token) -> bool:
    """A measure told once more in brackets, between a measure and its noun: "a planned 40 km | (25 mile) coastal line"."""
    unit = bracket.nbor(-1)
    end = next((token for token in bracket.doc.tokens[bracket.i + 1 : bracket.i + 6] if token.text == ")"), None)
    if end is None or end.i + 1 >= len(bracket.doc) or all(child.tag_ != "CD" for child in unit.lefts):
        return False
    inner = bracket.doc.tokens[bracket.i + 1 : end.i]
    last = inner[-1] if inner else bracket
    noun = next((token for token in (last.head, end.head, unit.head) if token.i > end.i and token.pos_ == "NOUN"), None)
    is_measure = any(token.tag_ == "CD" for token in inner) and last.pos_ in ("NOUN", "PROPN")
    if noun is None or not is_measure or (unit.head is noun and last.head is unit and unit.dep_ == "nmod"):
        return False
    if noun.head is unit:
        hang_on(noun, unit.head, unit.dep_)
    for child in (*unit.lefts, *unit.rights):
        if child is not noun and (child.dep_ in ("det", "amod", "poss") or child.i > end.i):
            child.head = noun
    hang_on(unit, noun, "nmod")
    hang_on(last, unit, "appos")
    hang_on(bracket, unit, "punct")
    hang_on(end, unit, "punct")
    return True


def name_for_adjective(verb: Token) -> bool:
    """A name taken for an adjective of its verb: "| Aldous | taught there from 1973 to 1999, and was knighted"."""
    name = verb.nbor(-1)
    is_alone = name.i == verb.sent.start and name is not verb and not name.children
    if not is_alone or name.dep_ != "amod" or name.head is not verb or subject_of(verb) is not None or helpers_of(verb):
        return False
    if verb.dep_ != "ROOT" or not name.text[0].isupper():
        return False
    hang_on(name, verb, "nsubj")
    name.tag_, name.pos_ = "NNP", "PROPN"
    verb.tag_ = "VBD"
    return True


def side_of_miles(side: Token) -> bool:
    """Where a place lies, hung on another than its distance: "a city of 150,000 about 180 miles | east | of Lund"."""
    miles = side.nbor(-1)
    if miles.lemma_.lower() not in ("mile", "kilometre", "kilometer", "km") or side.dep_ != "advmod" or side.head is miles:
        return False
    side.head = miles
    return True


def times_as_much(times: Token) -> bool:
    """How many times as much, set beside it: "rose 13 percent, more than four | times | the target"."""
    end = times.nbor()
    noun = end if end.dep_ in ("dobj", "npadvmod", "attr") else end.head
    noun = noun.head if noun.dep_ == "poss" else noun
    is_number = any(child.tag_ == "CD" for child in times.lefts) and times.dep_ == "npadvmod"
    comma = times.left_edge.nbor(-1)
    if not is_number or comma.text != "," or noun.left_edge.i != times.i + 1 or noun.head is not times.head:
        return False
    hang_on(times, noun, "predet")
    noun.dep_ = "npadvmod"
    return True


def time_and_again(have: Token) -> bool:
    """A helper taken for a verb: "have | time and again | made promises"."""
    words = [have.nbor(by).lower_ for by in (1, 2, 3)]
    verb = next((child for child in have.rights if child.dep_ == "conj" and child.tag_ in ("VBD", "VBN")), None)
    if words != ["time", "and", "again"] or verb is None:
        return False
    time, link, again = (have.nbor(by) for by in (1, 2, 3))
    for child in have.children:
        if child not in (time, link, verb):
            hang_on(child, verb, child.dep_)
    hang_on(verb, have.head if have.dep_ != "ROOT" else verb, have.dep_)
    hang_on(have, verb, "aux")
    hang_on(time, verb, "advmod")
    hang_on(link, time, "cc")
    hang_on(again, time, "conj")
    verb.tag_ = "VBN"
    return True


def her_own(her: Token) -> bool:
    """An owner with the form of an object: "crushed | her | left hand"; but "made | her | famous"."""
    if her.tag_ != "PRP" or her.dep_ != "poss":
        return False
    if her.head.pos_ == "ADJ":
        her.dep_ = "nsubj"
        return True
    her.tag_ = "PRP$"
    return True


def her_as_receiver(her: Token) -> bool:
    """Who is given something, taken for its owner: "gave | her | time", "bought | her | hope"."""
    thing, words = her.head, _repaired("given_without_article")
    is_given = thing.dep_ == "dobj" and thing.i == her.i + 1 == thing.head.i + 2 and thing.head.lemma_ in _repaired("handing")
    if her.dep_ != "poss" or not is_given or thing.lower_ not in words:
        return False
    her.tag_ = "PRP"
    hang_on(her, thing.head, "dative")
    return True


def to_which(to: Token) -> bool:
    """The "to" of "to which", taken for that of an infinitive: "a region | to which they forbid access"."""
    which = next(iter(to.rights), to)
    if to.tag_ != "TO" or to.dep_ == "prep" or which.dep_ != "pobj" or which.tag_ != "WDT":
        return False
    to.tag_, to.pos_, to.dep_ = "IN", "ADP", "prep"
    return True


def passive_in_list(verb: Token) -> bool:
    """A participle taken for a past, between two others: "a train was stopped, a booth | razed | and nine shops looted"."""
    first = next((child for child in verb.lefts if child.dep_ == "ccomp"), verb.head)
    is_passive = first.tag_ == "VBN" and any(child.dep_ == "auxpass" for child in first.lefts)
    is_beside = first.head is verb or verb.dep_ == "conj"
    subject = subject_of(verb)
    if subject is None or subject.pos_ != "NOUN" or helpers_of(verb) or not (is_passive and is_beside):
        return False
    if verb.lemma_ not in _repaired("done_to_things"):
        return False
    if any(child.dep_ in ("dobj", "ccomp", "xcomp", "prt") for child in verb.rights):
        return False
    verb.tag_ = "VBN"
    if first.head is verb:
        hang_on(first, first if verb.head is verb else verb.head, verb.dep_)
        hang_on(verb, first, "conj")
        for child in (*verb.lefts, *verb.rights):
            if child.dep_ in ("punct", "cc"):
                child.head = first
    return True


def past_as_modifier(verb: Token) -> bool:
    """A past taken for what stands before its object: "when they left, crowds | looted | shops"."""
    noun = verb.head
    is_before = verb.dep_ == "amod" and verb.tag_ in ("VBN", "VBD") and verb.i < noun.i and noun.dep_ == "ROOT"
    subject = next((child for child in verb.lefts if child.dep_ == "nsubj"), None)
    if not is_before or subject is None or helpers_of(verb):
        return False
    make_root(verb, noun)
    verb.tag_ = "VBD"
    for child in (*noun.lefts, *noun.rights):
        if child.i < verb.i or (child.dep_ in ("cc", "conj") and child.pos_ in ("VERB", "CCONJ")):
            child.head = verb
    hang_on(noun, verb, "dobj")
    return True
