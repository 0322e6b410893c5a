"""What is done at once with something else, told by a participle in "-ing" that the parser hung on another word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.parsing.arcs import (
    hang_on,
    helpers_of,
    is_finite,
    make_root,
    relation_of_subject,
    subject_of,
)
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_words = lists("description")
_repaired = lists("parsing")


def doer_of_charge(by: Token) -> bool:
    """Who charged or judged somebody, taken for who did what he was charged with: "was convicted of spying | by a court"."""
    deed = by.head
    link, verb = deed.head, deed.head.head
    is_deed = deed.tag_ == "VBG" and deed.i == by.i - 1 and link.dep_ == "prep" and link.lower_ in ("of", "for")
    is_passive = verb.tag_ == "VBN" and any(helper.dep_ == "auxpass" for helper in helpers_of(verb))
    if not (is_deed and is_passive) or verb.lemma_ not in _words("charging"):
        return False
    for after in deed.rights:
        if after.dep_ in ("prep", "agent", "npadvmod") and after.i >= by.i:
            hang_on(after, verb, "agent" if after is by else after.dep_)
    return True


def added_by_speaker(adding: Token) -> bool:
    """What a speaker adds, hung within what he says: "he said the firm had grown as it sold more, | adding | that"."""
    over, words = adding.head, load_vocabulary().words("verb", "reporting")
    is_adding = adding.lemma_ in _repaired("adding") and adding.dep_ == "advcl" and over.i < adding.i
    if not is_adding or adding.left_edge.nbor(-1).text != "," or all(child.dep_ != "ccomp" for child in adding.rights):
        return False
    places = (over, *over.ancestors) if over.lemma_ not in words else ()
    told = next((one for one in places if one.dep_ == "ccomp" and one.head.lemma_ in words and one.head.i < one.i), None)
    if told is None:
        return False
    adding.head = told.head
    return True


def doing_with(participle: Token) -> bool:
    """What those do who are told with "with", hung on the verb: "became a favourite with critics | voting it best"."""
    noun = participle.nbor(-1)
    link = noun.head
    over = participle.head
    is_beside = participle.dep_ == "advcl" or (participle.dep_ == "acl" and over.dep_ == "attr" and noun.pos_ == "PROPN")
    is_told_with = link.lower_ == "with" and noun.dep_ == "pobj" and link.head in (over, *over.rights)
    if not (is_beside and is_told_with) or participle.left_edge is not participle or link.head is participle:
        return False
    hang_on(participle, noun, "acl")
    return True


def saying_of_nearest(saying: Token) -> bool:
    """Who says so, hung on the first clause: "It began in May, when Norland imposed a tax, | saying that it was poor"."""
    main = saying.head
    is_wished = main.dep_ == "ccomp" and any(helper.lower_ == "be" for helper in helpers_of(main)) and not is_finite(main)
    if saying.lower_ in _SAYING and is_wished and main.head.i < main.i:
        saying.head = main.head  # "advised that the village be moved, | saying that it was in danger"
        return True
    before = (word for word in reversed(saying.doc.tokens[main.i + 1 : saying.i]) if word.dep_ == "relcl" and is_finite(word))
    clause = next(before, None)
    is_beside = saying.lower_ in _SAYING and saying.dep_ == "advcl"
    if not is_beside or clause is None or clause.left_edge.lower_ != "when" or clause.right_edge.i < saying.left_edge.i - 2:
        return False
    saying.head = clause
    return True


_SAYING = ("saying", "arguing", "claiming", "insisting")


def spent_doing(doing: Token) -> bool:
    """What a time was spent with, taken for how something is: "had spent the summer | collecting | troops"."""
    noun, time = doing.head, next((child for child in doing.lefts if child.dep_ == "npadvmod"), None)
    spent = noun.head
    if doing.dep_ != "amod" or time is None or noun.dep_ != "dobj" or spent.lemma_ != "spend" or time.i < spent.i:
        return False
    hang_on(time, spent, "dobj")
    hang_on(doing, spent, "xcomp")
    hang_on(noun, doing, "dobj")
    for child in spent.rights:
        if child.dep_ == "prep" and child.i > noun.i:
            child.head = doing
    return True


def including_after_speaker(including: Token) -> bool:
    """What belongs to what is told, hung on who says so: "they will build more, says the plan, | including | wells"."""
    speaker = including.head
    verb = speaker.head
    told = next((child for child in verb.lefts if child.dep_ == "ccomp"), None)
    if speaker.dep_ != "nsubj" or speaker.i < verb.i or told is None or including.nbor(-1).text != ",":
        return False
    including.head = told
    return True


def having_done(having: Token) -> bool:
    """What somebody had done, taken for what somebody else had: "| having | married Ida in 1138, he left"."""
    done = having.nbor()
    name = done.head
    is_taken = done.dep_ == "amod" and done.tag_ == "VBN" and name.dep_ == "dobj" and name.head is having
    if not is_taken or having.dep_ not in ("advcl", "csubj"):
        return False
    hang_on(done, having.head, "advcl")
    hang_on(having, done, "aux")
    hang_on(name, done, "dobj")
    for child in (*having.rights, *name.rights):
        if child.dep_ == "prep" and (child.head is having or child.lower_ in ("in", "on")):
            child.head = done
    return True


def result_of_firing(participle: Token) -> bool:
    """What came of a deed, hung on what went before it: "firing rounds an hour after the truce began, | wounding a soldier"."""
    clause, words = participle.head, load_vocabulary()
    subject = subject_of(clause)
    is_harm = participle.dep_ == "advcl" and participle.lemma_ in words.words("link", "harming")
    is_time = clause.dep_ == "advcl" and any(child.lower_ in ("after", "before", "when") for child in clause.lefts)
    if not (is_harm and is_time) or participle.nbor(-1).text != "," or subject is None or subject.pos_ != "NOUN":
        return False
    before = participle.doc.tokens[clause.head.i : clause.left_edge.i]
    deed = next((one for one in reversed(before) if one.pos_ == "VERB" and (one is clause.head or one.tag_ == "VBG")), None)
    if deed is None or not words.is_event(subject.lemma_):
        return False
    participle.head = deed
    return True


def doing_of_main(participle: Token) -> bool:
    """What somebody does who is told of, hung on a clause of a thing: "stayed until the town fell, | keeping | it going"."""
    clause, comma = participle.head, participle.nbor(-1)
    main = clause.head
    is_bare = participle.dep_ == "advcl" and all(child.is_punct for child in participle.lefts)
    if not is_bare or clause.dep_ != "advcl" or comma.text != ",":
        return False
    thing, doer = subject_of(clause), subject_of(main)
    is_until = any(child.lower_ == "until" and child.dep_ == "mark" for child in clause.lefts) and clause.i > main.i
    if not is_until or thing is None or doer is None or thing.pos_ != "NOUN" or load_vocabulary().is_person(thing.lemma_):
        return False
    if doer.lower_ not in ("he", "she", "they", "who"):
        return False
    participle.head = main
    return True


def listed_after_including(doing: Token) -> bool:
    """The second of what is included, taken for what somebody does: "goals, including finding work, | setting rules and"."""
    main = doing.head
    is_list = any(child.dep_ == "cc" for child in doing.rights) and any(child.dep_ == "conj" for child in doing.rights)
    if doing.dep_ != "advcl" or not is_list or doing.nbor(-1).text != ",":
        return False
    nouns = (child for token in (main, *main.subtree) for child in token.rights if child.lower_ == "including")
    link = next((one for one in nouns if one.i < doing.i), None)
    first = None if link is None else next((child for child in link.rights if child.dep_ == "pcomp"), None)
    if first is None or first.right_edge.i + 2 != doing.i or first.tag_ != "VBG":
        return False
    hang_on(doing, first, "conj")
    return True


def means_by_doing(by: Token) -> bool:
    """What somebody did to bring it about, taken for a kind of thing: "struck back by | halting | gas deliveries"."""
    noun = next((child for child in by.rights if child.dep_ == "pobj"), None)
    deed = None if noun is None else noun.left_edge
    is_done = deed is not None and deed.i == by.i + 1 and deed.tag_ == "VBG" and deed.dep_ == "amod" and by.dep_ == "prep"
    if noun is None or deed is None or not is_done or by.head.pos_ != "VERB" or noun.tag_ != "NNS":
        return False
    if any(helper.dep_ == "auxpass" for helper in helpers_of(by.head)) or deed.head is not noun:
        return False
    hang_on(deed, by, "pcomp")
    hang_on(noun, deed, "dobj")
    deed.pos_ = "VERB"
    return True


def commenced(word: Token) -> bool:
    """A past that the parser does not know as one: "ended the contract and | commenced | proceedings"; "work commenced"."""
    noun, before = word.head, word.nbor(-1)
    if word.tag_ == "VBN" and word.dep_ == "acl" and noun.dep_ == "ROOT" and noun.i + 1 == word.i:
        word.tag_ = "VBD"
        make_root(word, noun)
        hang_on(noun, word, "nsubj")
        return True
    over = next((place for place in noun.ancestors if place.pos_ == "VERB" and place.i < word.i), None)
    if (
        word.tag_ not in ("JJ", "VBN")
        or word.dep_ != "amod"
        or word.i > noun.i
        or over is None
        or not (before.dep_ == "cc" or before.text == ",")
    ):
        return False
    first = next((place for place in (over, *over.ancestors) if place.tag_ == "VBD"), None)
    link = next((one for one in reversed(word.doc.tokens[over.i : word.i]) if one.dep_ == "cc"), None)
    if first is None or link is None:
        return False
    for place in (over, first, noun):
        for child in place.children:
            is_behind = child.i > noun.i and child.dep_ in ("prep", "npadvmod")
            is_before = word.i - _BESIDE < child.i < word.i and child.dep_ in ("advmod", "punct")  # "later,"
            if is_behind or is_before:
                child.head = word
    word.pos_, word.tag_, word.lemma_ = "VERB", "VBD", "commence"
    hang_on(link, first, "cc")
    hang_on(word, first, "conj")
    hang_on(noun, word, "dobj")
    return True


_BESIDE = 3  # words


def speaker_of_doing(participle: Token) -> bool:
    """Who speaks, taken for who does what is told beside it: '"We thank them," said | Lee | referring to the envoys'."""
    said, speaker = participle.head, subject_of(participle)
    is_saying = participle.dep_ == "ccomp" and said.tag_ == "VBD" and said.lemma_ in load_vocabulary().words("verb", "reporting")
    if not is_saying or speaker is None or speaker.left_edge.i != said.i + 1 or subject_of(said) is not None:
        return False
    if speaker.pos_ != "PROPN" or not said.nbor(-1).is_quote or helpers_of(participle):
        return False
    hang_on(speaker, said, "nsubj")
    hang_on(participle, said, "advcl")
    return True


def subject_of_doing(doing: Token) -> bool:
    """The main subject, taken for that of what is done at once with the deed: "| Moe |, fearing a trap, turned back"."""
    main, subject = doing.head, subject_of(doing)
    is_before = doing.dep_ == "advcl" and main.i > doing.i and is_finite(main) and subject_of(main) is None
    is_linked = any(child.dep_ in ("mark", "advmod") for child in doing.lefts)  # "when Lee, travelling by night, arrived"
    if not is_before or is_linked or subject is None or doing.nbor(-1).text != "," or subject.right_edge.i < doing.i - 2:
        return False
    hang_on(subject, main, relation_of_subject(main))
    return True
