"""Verbs, clauses and objects that the parser joined to the wrong one of two, or did not join."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.parsing.arcs import (
    NOUN_SUBJECTS,
    NOUNS,
    hang_on,
    has_to,
    helpers_of,
    is_finite,
    make_root,
    subject_of,
)
from timeline.events.parsing.repairs.times import is_bare_time
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_verbs, _words = lists("verb"), lists("description")
_repaired = lists("parsing")


def second_passive(verb: Token) -> bool:
    """A participle joined to a passive, taken for a past: "was heard on 20 April and | rejected on 5 May"."""
    first = verb.head
    is_passive = first.tag_ == "VBN" and any(helper.dep_ == "auxpass" for helper in helpers_of(first))
    is_passive = is_passive or (first.tag_ == "VBN" and first.dep_ == "acl" and not helpers_of(first))  # "designed and | built"
    times = [child for child in verb.rights if child.dep_ == "dobj" and is_bare_time(child)]
    matter = [child for child in verb.rights if child.dep_ in _MATTER and child.lower_ not in _repaired("parts_of_days")]
    matter = [child for child in matter if child not in times]
    names = [child for child in matter if child.dep_ == "dobj" and child.pos_ == "PROPN"]
    if is_passive and verb.dep_ == "conj" and verb.lemma_ in ("rename", "rechristen") and names == matter:
        verb.tag_ = "VBN"  # "was sold in 2020 and | renamed Marl Roads"
        for name in names:
            name.dep_ = "oprd"
        return bool(names)
    is_bare = not verb.lefts and not matter  # "arrested on Monday and | charged the following evening"
    if verb.tag_ != "VBD" or verb.dep_ != "conj" or not (is_passive and is_bare):
        return False
    if first.dep_ == "acl":
        verb.tag_ = "VBN"
        return True
    is_sold = verb.lemma_ == "sell" and any(child.lower_ == "to" for child in verb.rights)
    is_sold = is_sold or (verb.lower_ in _words("unchanging") and any(child.dep_ == "prep" for child in verb.rights))
    is_left = verb.lemma_ == "leave" and any(child.lower_ in ("in", "on", "under", "beside", "outside") for child in verb.rights)
    is_sold = is_sold or is_left  # "was cut from its frame and | left in a locker"
    is_sold = is_sold or verb.lemma_ in load_vocabulary().words("reference", "done_to_persons") | {"charge", "bail", "acquit"}
    is_sold = is_sold or bool(times and verb.lemma_ in load_vocabulary().words("reference", "done_to_things"))
    if not is_sold and verb.lemma_ not in load_vocabulary().words("common", "wanting_object"):
        return False
    verb.tag_ = "VBN"
    for time in times:  # "was recorded in May and | released the following year"
        time.dep_ = "npadvmod"
    return True


_MATTER = ("dobj", "ccomp", "xcomp", "acomp", "attr", "oprd", "dative", "prt")


def taught_beside(verb: Token) -> bool:
    """What somebody was told to do, taken for what he told: "was born in Lund and | taught to draw by her uncle"."""
    first = verb.head
    while first.dep_ == "conj" and first.tag_ == "VBN":  # "was flogged and beaten and | forced to confess"
        first = first.head
    if first.lemma_ == "be":  # "was | flogged", taken for what he was like
        first = next((child for child in first.rights if child.dep_ == "acomp"), first)
    is_judged = first.dep_ == "acomp" and first.head.lemma_ == "be"
    is_passive = first.tag_ == "VBN" and (is_judged or any(helper.dep_ == "auxpass" for helper in helpers_of(first)))
    matter = [child for child in verb.rights if child.dep_ in _MATTER]
    is_told = [child.dep_ for child in matter] == ["xcomp"] and any(helper.tag_ == "TO" for helper in helpers_of(matter[0]))
    words = load_vocabulary().words("factuality", "demanding") - {"ask"} | {
        "teach",
        "allow",
        "force",
    }  # "asked to leave" is either
    if verb.tag_ != "VBD" or verb.dep_ != "conj" or verb.lefts or not (is_passive and is_told) or verb.lemma_ not in words:
        return False
    verb.tag_ = "VBN"
    if is_judged:
        for link in (child for child in verb.head.rights if child.dep_ == "cc" and child.i < verb.i):
            link.head = first
        hang_on(verb, first, "conj")
    for link in (child for child in matter[0].rights if child.lower_ == "by" and child.dep_ == "prep"):
        hang_on(link, verb, "agent")
    return True


def infinitive_after_object(verb: Token) -> bool:
    """A second infinitive, joined to the object of the first: "to boost growth and | enhance exchanges"."""
    noun = verb.head
    first = noun.head
    is_joined = verb.dep_ == "conj" and verb.tag_ == "VB" and noun.pos_ == "NOUN" and noun.dep_ == "dobj" and first.tag_ == "VB"
    link = next((child for child in noun.rights if child.dep_ == "cc" and child.i < verb.i), None)
    if not is_joined or link is None or link.i != verb.i - 1 or all(child.dep_ != "dobj" for child in verb.rights):
        return False
    verb.head = link.head = first
    return True


def base_beside_doing(verb: Token) -> bool:
    """A second infinitive, joined to what the first one begins: "is to begin hearing them in May and | report | by July"."""
    doing = verb.head
    first = doing.head
    is_apart = verb.tag_ == "VB" and verb.dep_ == "conj" and doing.tag_ == "VBG" and not helpers_of(verb)
    if not is_apart or first.tag_ != "VB" or first.i > doing.i or subject_of(verb) is not None:
        return False
    for link in (child for child in doing.rights if child.dep_ == "cc" and child.i < verb.i):
        link.head = first
    verb.head = first
    return True


def joined_over_manner(verb: Token) -> bool:
    """What else somebody may do, joined to how he does the first: "let it act as it likes and | go on with its policy"."""
    manner = verb.head
    first = manner.head
    is_infinitive = verb.dep_ == "conj" and verb.tag_ == "VB" and not helpers_of(verb) and subject_of(verb) is None
    if not is_infinitive or manner.dep_ != "advcl" or manner.tag_ not in ("VBZ", "VBD") or first.tag_ != "VB":
        return False
    if helpers_of(manner) or first.i > manner.i:
        return False
    for child in manner.rights:
        child.head = first if child.dep_ == "cc" and child.i < verb.i else child.head
    verb.head = first
    return True


def joined_to_main(verb: Token) -> bool:
    """What somebody did, joined to a clause about a thing: "he came back after the war ended and | opened a shop"."""
    clause = verb.head
    main, subject = clause.head, subject_of(clause)
    doer = subject_of(main) if main.tag_ == "VBD" else None
    is_second = verb.tag_ == "VBD" and verb.dep_ == "conj" and subject_of(verb) is None and not helpers_of(verb)
    is_time = clause.dep_ == "advcl" and clause.tag_ == "VBD" and any(child.lower_ in _TIMES_OF for child in clause.lefts)
    if not (is_second and is_time) or subject is None or doer is None or clause.i < main.i:
        return False
    words = load_vocabulary()
    is_who = doer.lower_ in ("he", "she") or doer.pos_ == "PROPN" or words.is_person(doer.lemma_)
    if not is_who or subject.pos_ != "NOUN" or not words.is_event(subject.lemma_):
        return False
    for link in (child for child in clause.rights if child.dep_ == "cc" and child.i < verb.i):
        link.head = main
    verb.head = main
    return True


_TIMES_OF = ("after", "when", "before", "until", "once")


def joined_object(link: Token) -> bool:
    """The second of two objects, hung on the verb: "carried off the abbot | and | half of the brethren"."""
    verb = link.head
    second = next((child for child in verb.rights if child.dep_ == "conj" and child.i > link.i), None)
    before = link.nbor(-1)
    is_noun = second is not None and second.pos_ in ("NOUN", "PROPN") and second.left_edge.i == link.i + 1
    is_noun = is_noun and second is not None and all(child.dep_ != "ccomp" for child in second.rights)
    if second is None or not is_noun or verb.pos_ != "VERB" or before.dep_ not in ("dobj", "pobj") or before.rights:
        return False
    like = _like_before(link, verb) if second.left_edge.lower_ in ("a", "an") else None
    if like is not None and like is not before:  # "offered a raise over a year | and a guarantee"
        link.head = like
        second.head = like
        return True
    over = before.head if before.dep_ == "pobj" else before
    if (before.dep_ == "pobj" and over.dep_ != "prt") or over.head is not verb:
        return False
    link.head = before
    second.head = before
    return True


def _like_before(link: Token, verb: Token) -> Token | None:
    """The nearest noun before a link that has "a" before it, too."""
    nouns = (token for token in reversed(link.doc.tokens[verb.i + 1 : link.i]) if token.dep_ in ("dobj", "pobj"))
    return next((noun for noun in nouns if noun.left_edge.lower_ in ("a", "an")), None)


def second_object(link: Token) -> bool:
    """A second object, taken for one beside the first: "gave the town a mill | and | a school"; or its clause without a verb.

    "Gave the town its gasworks in 1826 | and | its first school in 1831."
    """
    verb = link.head
    objects = [child for child in verb.rights if child.dep_ == "dobj"]
    if link.dep_ != "cc" or len(objects) != 2 or not objects[0].i < link.i or objects[1].left_edge.i != link.i + 1:
        return False
    first, second = objects
    is_like = all(noun.left_edge.lower_ in ("a", "an") for noun in objects)  # "offered a raise over a year and a guarantee"
    over = first if is_like or first.i == link.i - 1 else verb
    hang_on(link, over, "cc")
    hang_on(second, over, "conj")
    return True


def set_beside(verb: Token) -> bool:
    """A participle after its noun and a comma, taken for a second verb: "has offered four percent, | spread over two years"."""
    first, comma = verb.head, verb.nbor(-1)
    may_be = verb.tag_ == "VBN" or verb.lower_ == verb.lemma_  # "spread", written alike
    if verb.dep_ != "conj" or not may_be or comma.text != "," or verb.lefts or not verb.rights:
        return False
    if any(child.dep_ == "cc" for child in (*first.rights, *verb.rights)) or any(child.dep_ in _MATTER for child in verb.rights):
        return False
    before = (comma.i, comma.i - 1)  # the comma may hang on the noun
    noun = next((child for child in first.rights if child.dep_ == "dobj" and child.right_edge.i in before), None)
    if noun is None:
        return False
    hang_on(verb, noun, "acl")
    verb.tag_ = "VBN"
    return True


def joined_to_noun(verb: Token) -> bool:
    """What somebody does, joined to a noun of many before it: "is dealing with | creditors | and | hopes | to pay by May"."""
    noun = verb.head
    over = next((place for place in noun.ancestors if place.pos_ in ("VERB", "AUX")), noun)
    subject = subject_of(over)
    is_joined = verb.dep_ == "conj" and noun.pos_ == "NOUN" and subject_of(verb) is None and not helpers_of(verb)
    if not is_joined or subject is None or subject.tag_ in ("NNS", "NNPS") or not is_finite(over) or over.i > noun.i:
        return False
    for link in (child for child in noun.rights if child.dep_ == "cc" and child.i < verb.i):
        link.head = over
    verb.head = over
    return True


def joined_to_being(verb: Token) -> bool:
    """A second participle under a "being", joined to the main one: "is tested before | being sold or | served"."""
    link = verb.nbor(-1)
    between = verb.doc.tokens[verb.head.i + 1 : link.i] if verb.head.i < verb.i else ()
    done = (one for one in reversed(between) if one.tag_ == "VBN" and any(child.lower_ == "being" for child in one.lefts))
    first = next(done, None)
    if verb.dep_ != "conj" or link.dep_ != "cc" or first is None or verb.lefts:
        return False
    verb.tag_ = "VBN"
    verb.head = link.head = first
    return True


def joined_after_aside(link: Token) -> bool:
    """What was done after a clause put in, joined to that clause: "left in May, a week after Moe resigned, | and was jailed".

    Or after a clause of what had been: "was put off because the judge had fallen ill, | and opened in May".
    """
    clause, main = link.head, link.head.head
    second = next((child for child in clause.rights if child.dep_ == "conj" and child.i > link.i), None)
    if (
        second is None
        or clause.dep_ != "advcl"
        or clause.i < main.i
        or link.nbor(-1).text != ","
        or subject_of(second) is not None
    ):
        return False
    is_past = main.tag_ == "VBD" or any(one.tag_ == "VBD" for one in helpers_of(main))
    is_put_in = clause.left_edge.nbor(-1).text == ","
    had = [any(one.lower_ == "had" for one in helpers_of(verb)) for verb in (clause, main)]
    is_alike = second.tag_ == "VBD" or any(one.lower_ in ("was", "were") for one in helpers_of(second))
    if None in (subject_of(main), subject_of(clause)) or subject_of(second) is not None:
        return False
    if not (is_past and is_alike and (is_put_in or had == [True, False])):
        return False
    second.head = link.head = main
    return True


def listed_clause(verb: Token) -> bool:
    """The first of several clauses, taken for one beside the next: "the left wing | collapsed, Moe was killed, and nine fled"."""
    main = verb.head
    if verb.dep_ != "advcl" or verb.i > main.i or main.dep_ != "ROOT" or subject_of(verb) is None or subject_of(main) is None:
        return False
    is_linked = any(child.dep_ == "mark" or child.tag_ == "WRB" for child in verb.lefts)
    is_followed = verb.right_edge.nbor().text == "," and any(child.dep_ == "conj" for child in main.rights)
    if is_linked or not is_followed or not is_finite(verb):
        return False
    verb.dep_ = "ccomp"
    return True


def subjects_over_aside(link: Token) -> bool:
    """Two subjects of one verb, with some of the first put in between: "nine boys, among them Moe, | and four men were hurt"."""
    verb = next((place for place in link.ancestors if place.pos_ in ("VERB", "AUX")), link)
    second = next((child for child in verb.lefts if child.dep_ in NOUN_SUBJECTS and child.left_edge.i == link.i + 1), None)
    first = next((child for child in verb.lefts if child.dep_ in NOUN_SUBJECTS and child.i < link.i), None)
    if first is None or second is None or link.nbor(-1).text != ",":
        return False
    comma = first.nbor()
    if comma.text != "," or comma.i > link.i - 2 or comma.nbor().lower_ not in ("among", "including", "most", "some"):
        return False
    hang_on(second, first, "conj")
    hang_on(link, first, "cc")
    put_in = link.doc.tokens[comma.i + 1 : link.i - 1]
    for word in put_in:
        if word.head is comma or not (comma.i < word.head.i < link.i or word.head is first):
            hang_on(word, first, "appos" if word.pos_ in ("NOUN", "PROPN") else "prep")
    comma.head = link.nbor(-1).head = put_in[0]
    return True


def joined_after_apposition(link: Token) -> bool:
    """A second person, joined to the name of the first: "by a baker, Jan Moe, | and | his brother"."""
    comma = link.nbor(-1)
    name = comma.nbor(-1) if comma.text == "," else link
    person, over = name.head, link.head
    joined = (child for child in over.rights if child.dep_ == "conj" and child.left_edge.i == link.i + 1)
    second = (
        next((child for child in joined if child.pos_ in ("NOUN", "PROPN")), None) if over in (name, person.head.head) else None
    )
    is_named = name.dep_ == "appos" and name.pos_ == "PROPN" and name.left_edge.nbor(-1).text == ","
    is_one = person.tag_ == "NN" and load_vocabulary().is_person(person.lemma_)
    if second is None or not (is_named and is_one) or comma.text != ",":
        return False
    hang_on(second, person, "conj")
    hang_on(link, person, "cc")
    comma.head = person
    return True


def joined_preposition(link: Token) -> bool:
    """A second phrase with the same preposition, hung on the verb: "was hit by higher rates | and by | the end of aid".

    Or on what is told of the first: "needs leave from the office, which refused it in May, | and from | the board".
    """
    verb, second = link.head, link.nbor()
    is_second = link.dep_ == "cc" and second.pos_ == "ADP" and second.head is verb and second.dep_ in ("prep", "agent")
    over = verb.head.head  # the preposition of whom a relative clause tells
    if is_second and verb.dep_ == "relcl" and link.nbor(-1).text == "," and over.lower_ == second.lower_:
        hang_on(link, over, "cc")
        hang_on(second, over, "conj")
        return True
    alike = (child for child in verb.rights if child.lower_ == second.lower_ and child.i < link.i)
    first = next(alike, None) if is_second else None
    if first is None or first.dep_ not in ("prep", "agent") or first.right_edge.i != link.i - 1:
        return False
    hang_on(link, first, "cc")
    hang_on(second, first, "conj")
    return True


def object_of_nearer(noun: Token) -> bool:
    """What sums up a clause, taken for a second object of the one above: "won, while Marl slumped to 27%, its worst | result"."""
    over, comma = noun.head, noun.left_edge.nbor(-1)
    if noun.dep_ != "dobj" or comma.text != "," or noun.left_edge.tag_ != "PRP$":
        return False
    before = [child for child in over.rights if child.i < noun.i]
    clause = next((child for child in reversed(before) if child.dep_ == "advcl"), None)
    is_second = any(child.dep_ == "dobj" for child in before)
    if clause is None or not is_second or clause.right_edge.i not in (comma.i, comma.i - 1) or subject_of(clause) is None:
        return False
    hang_on(noun, clause, "dobj")
    return True


def joined_over_when(link: Token) -> bool:
    """What came after a "when" put in between commas: "took power in 2018, when Lee fell ill, | and | won a vote in 2020"."""
    clause = link.head
    second = next((child for child in clause.rights if child.dep_ == "conj" and child.i > link.i), None)
    is_put_in = clause.dep_ == "relcl" and clause.left_edge.lower_ == "when" and clause.left_edge.nbor(-1).text == ","
    main = next((place for place in clause.ancestors if place.pos_ == "VERB"), None)
    if second is None or main is None or not is_put_in or link.nbor(-1).text != "," or subject_of(second) is not None:
        return False
    if main.tag_ != "VBD" or second.tag_ not in ("VBD", "VBN") or subject_of(main) is None or main.i > clause.i:
        return False
    hang_on(second, main, "conj")
    link.head = main
    second.tag_ = "VBD" if not helpers_of(second) else second.tag_
    return True


def joined_over_aside(verb: Token) -> bool:
    """A second deed hung on an aside between commas: "said she began in May, after he lost his job, and | did not stop |"."""
    aside = verb.head
    main, opening = aside.head, aside.left_edge.nbor(-1)
    link = next((child for child in aside.rights if child.dep_ == "cc" and child.i < verb.i), None)
    if verb.dep_ != "conj" or aside.dep_ != "advcl" or link is None or opening.text != "," or link.nbor(-1).text != ",":
        return False
    told = [child for child in main.rights if child.dep_ == "ccomp" and child.tag_ == "VBD" and child.i < opening.i]
    is_linked = any(child.dep_ == "mark" and child.lower_ in ("after", "before") for child in aside.lefts)
    if not (told and is_linked) or subject_of(verb) is not None:
        return False
    hang_on(aside, told[-1], "advcl")
    hang_on(verb, told[-1], "conj")
    hang_on(link, told[-1], "cc")
    return True


def joined_after_time(link: Token) -> bool:
    """A second deed, hung on the time told before it: "posed a danger, and for a time | threatened | the town"."""
    first, phrase = link.head, link.nbor()
    is_told_then = link.dep_ == "cc" and first.tag_ == "VBD" and phrase.dep_ == "prep" and phrase.head is first
    noun = next(iter(phrase.rights), None) if is_told_then else None
    if noun is None or not (noun.lower_ in _repaired("lengths_of_time") or is_bare_time(noun)):
        return False
    deed = next((child for child in noun.rights if child.dep_ == "acl" and child.i == noun.i + 1), None)
    if deed is None or deed.tag_ not in ("VBN", "VBD") or all(child.dep_ not in ("dobj", "xcomp") for child in deed.rights):
        return False
    deed.tag_ = "VBD"
    hang_on(deed, first, "conj")
    phrase.head = deed
    return True


def joined_after_example(verb: Token) -> bool:
    """A second deed, joined to an example before it: "wrote to pupils, among them Jan Moe, who left, and never | stopped"."""
    example = verb.head
    main = example.head
    link = next((child for child in example.rights if child.dep_ == "cc" and child.i < verb.i), None)
    is_joined = verb.dep_ == "conj" and verb.tag_ == "VBD" and example.dep_ in ("npadvmod", "appos", "dep") and main.tag_ == "VBD"
    if not is_joined or link is None or subject_of(verb) is not None or example.pos_ not in ("NOUN", "PROPN"):
        return False
    hang_on(link, main, "cc")
    hang_on(verb, main, "conj")
    return True


def joined_over_what(verb: Token) -> bool:
    """A second deed, joined to what was found out: "guessed what they were up to and | cancelled the march"."""
    being = verb.head
    main = being.head
    is_asked = being.dep_ == "ccomp" and being.lemma_ == "be" and being.left_edge.lower_ == "what" and being.i > main.i
    is_joined = verb.dep_ == "conj" and verb.tag_ == "VBD" == main.tag_ and subject_of(verb) is None and not helpers_of(verb)
    link = next((child for child in being.rights if child.dep_ == "cc" and child.i < verb.i), None)
    if not (is_asked and is_joined) or link is None:
        return False
    hang_on(link, main, "cc")
    hang_on(verb, main, "conj")
    return True


def noun_after_not_only(but: Token) -> bool:
    """The second of two, joined to the verb: "to count not just the ships, | but the men |, too"."""
    verb = but.head
    noun = next((child for child in verb.rights if child.dep_ == "conj" and child.i > but.i), None)
    if but.dep_ != "cc" or noun is None or noun.pos_ not in NOUNS or verb.pos_ != "VERB":
        return False
    before = (token for token in reversed(but.doc.tokens[verb.i + 1 : but.i]) if token.pos_ in NOUNS)
    first = next((one for one in before if _is_not_only(one)), None)
    if first is None:
        return False
    hang_on(but, first, "cc")
    hang_on(noun, first, "conj")
    return True


def _is_not_only(noun: Token) -> bool:
    """Whether a noun is said not to be all: "not just | the ships"."""
    first = noun.left_edge
    return first.lower_ == "not" and first.nbor().lower_ in ("just", "only", "merely", "simply")


def first_of_list(verb: Token) -> bool:
    """The first deed of a list, taken for what the second tells: "it | sold a mill, | bought a bank and built a pier"."""
    first = next((child for child in verb.lefts if child.dep_ == "ccomp" and child.tag_ == "VBD"), None)
    is_bare = verb.tag_ == "VBD" and verb.dep_ == "ROOT" and subject_of(verb) is None and not helpers_of(verb)
    if first is None or not is_bare or subject_of(first) is None or first.right_edge.i != verb.i - 2 or verb.nbor(-1).text != ",":
        return False
    is_of_list = any(child.dep_ == "conj" and child.tag_ == "VBD" and subject_of(child) is None for child in verb.rights)
    if not is_of_list or any(all(child.dep_ != "dobj" for child in one.rights) for one in (first, verb)):
        return False
    make_root(first, verb)
    hang_on(verb, first, "conj")
    for child in verb.lefts:
        if child is not first:
            child.head = first
    return True


def modal_over_aim(verb: Token) -> bool:
    """A verb with a modal, joined to an aim before it: "said he had rung her to thank her and | would step | down"."""
    aim = verb.head
    has_modal = any(helper.tag_ == "MD" for helper in helpers_of(verb))
    if verb.dep_ != "conj" or not has_modal or aim.tag_ != "VB" or not has_to(aim) or subject_of(verb) is not None:
        return False
    over = next((place for place in aim.ancestors if is_finite(place)), None)
    if over is None or aim.dep_ not in ("xcomp", "advcl") or over.i > aim.i:
        return False
    for link in verb.doc.tokens[aim.i : verb.i]:
        if link.head is aim and link.dep_ in ("cc", "punct"):
            link.head = over
    verb.head = over
    return True
