"""Participles that the parser took a main clause's words for, or gave another's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.inflection import is_participle_alone
from timeline.events.parsing.arcs import (
    FINITE,
    NOUN_SUBJECTS,
    SUBJECTS,
    hang_on,
    has_to,
    helpers_of,
    is_finite,
    make_root,
    relation_of_subject,
    subject_of,
)
from timeline.events.parsing.calendar_words import is_month, is_year
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_words = lists("description")
_repaired = lists("parsing")


def listed_past(verb: Token) -> bool:
    """The second of several pasts, taken for a clause beside the first: "missed the cup, | split with her coach and left"."""
    is_bare_past = verb.tag_ == "VBN" and (verb.dep_ == "xcomp" or any(map(_goes_on_finite, verb.rights)))
    is_past = verb.tag_ == "VBD" or is_bare_past  # "began in May, | paused and resumed", "played, | taught there and was hired"
    if not is_past or verb.dep_ not in ("advcl", "acl", "xcomp") or verb.nbor(-1).text != ",":
        return False
    first = verb.head.head if verb.dep_ == "acl" and verb.head.dep_ == "dobj" else verb.head
    is_bare = (
        subject_of(verb) is None and not helpers_of(verb) and all(child.dep_ not in ("mark", "advmod") for child in verb.lefts)
    )
    is_listed = any((child.dep_ == "conj" and child.tag_ == "VBD") or _goes_on_finite(child) for child in verb.rights)
    if first.tag_ != "VBD" or verb.i < first.i or not (is_bare and is_listed):
        return False
    verb.tag_ = "VBD"
    hang_on(verb, first, "conj")
    return True


def _goes_on_finite(verb: Token) -> bool:
    """Whether a verb is joined to one that must have a tense as it has: "taught there | and was hired"."""
    return verb.dep_ == "conj" and is_finite(verb) and bool(helpers_of(verb)) and subject_of(verb) is None


def said_by_itself(verb: Token) -> bool:
    """A subject taken for what is said: "said | its unit, Marl Co., | sold with the mill two docks"."""
    if verb.dep_ != "acl":
        return False
    noun = verb.head
    said = noun.head
    is_told = noun.dep_ == "dobj" and said.lemma_ == "say" and subject_of(said) is not None
    has_name = any(child.dep_ == "appos" and child.right_edge.nbor().text == "," for child in noun.rights if child.i < verb.i)
    if not is_told or not has_name or verb.nbor(-1).text != "," or helpers_of(verb):
        return False
    verb.tag_ = "VBD"
    for child in noun.rights:
        if child.dep_ == "appos" and child.i > verb.i:
            hang_on(child, verb, "dobj")  # after a phrase it was taken for one more name
    hang_on(verb, said, "ccomp")
    hang_on(noun, verb, relation_of_subject(verb))
    return True


def past_with_object(verb: Token) -> bool:
    """A past joined to a passive, taken for one: "was founded in 1921 and | built army trucks"."""
    if verb.tag_ != "VBN" or verb.dep_ != "conj":
        return False
    first = verb.head
    is_joined = not helpers_of(verb) and subject_of(verb) is None
    is_passive = first.tag_ == "VBN" and any(helper.dep_ == "auxpass" for helper in helpers_of(first))
    objects = [child for child in verb.rights if child.dep_ == "dobj"]
    has_object = bool(objects) and verb.lemma_ not in _words("giving") | {"rename"}
    has_object = has_object and not any(is_month(one) or one.lemma_ in _words("times") for one in objects)  # "the next March"
    if not (is_joined and is_passive and has_object):
        return False
    verb.tag_ = "VBD"
    return True


def clause_after_refusal(verb: Token) -> bool:
    """A main clause taken for what was refused: "when the council refused he | closed the river"."""
    over = verb.head
    is_told = verb.dep_ == "ccomp" and verb.tag_ == "VBD" and over.lemma_ in _repaired("without_content") and over.i < verb.i
    link = next((child for child in over.lefts if child.lower_ in ("when", "after", "as", "because", "since")), None)
    if not is_told or link is None or subject_of(verb) is None or any(child.dep_ == "mark" for child in verb.lefts):
        return False
    above = over.head
    hang_on(verb, verb if above is over else above, over.dep_)
    hang_on(over, verb, "advcl")
    for child in above.rights if above is not over else ():
        if child.dep_ == "punct" and child.i > verb.i:
            child.head = verb
    return True


def said_and_reported(verb: Token) -> bool:
    """Who says what another reports, after what is said: "it is late, a firm has | said, the Times reported"."""
    over = verb.head
    content = next((child for child in over.lefts if child.dep_ == "ccomp" and child.i < verb.i), None)
    are_sayings = {verb.lemma_, over.lemma_} <= load_vocabulary().words("verb", "reporting") and over.i > verb.i
    if verb.dep_ != "parataxis" or content is None or not are_sayings or subject_of(verb) is None or subject_of(over) is None:
        return False
    content.head = verb
    hang_on(verb, over, "ccomp")
    return True


def joined_participle(second: Token) -> bool:
    """A participle joined to an aim of the one before: "forcing them to close it | and disrupting traffic"."""
    aim = second.head
    first = aim.head
    if second.dep_ != "conj" or aim.tag_ != "VB" or aim.dep_ != "xcomp" or first.tag_ != "VBG" or helpers_of(second):
        return False
    second.head = first
    for child in aim.rights:
        if child.dep_ == "cc" and child.i < second.i:
            child.head = first
    return True


def past_after_name(verb: Token) -> bool:
    """A past taken for what is told of its object: "its leader, Ann Moe, | accused managers of delay"."""
    whom = verb.head
    person = whom.head
    if verb.tag_ != "VBN" or verb.i != whom.left_edge.i or whom.dep_ != "appos" or person.dep_ != "ROOT" or verb.i < 3:
        return False
    name = verb.nbor(-2)
    if verb.nbor(-1).text != "," or name.head is not person or name.dep_ != "appos" or name.pos_ != "PROPN":
        return False
    if is_participle_alone(verb.lower_) or person.pos_ not in ("NOUN", "PROPN"):
        return False
    verb.tag_, verb.pos_ = "VBD", "VERB"
    make_root(verb, person)
    hang_on(person, verb, "nsubj")
    hang_on(whom, verb, "dobj")
    for place in [one for one in whom.rights if one.dep_ == "prep"]:
        place.head = verb
    return True


def concluded_under(verb: Token) -> bool:
    """A participle of what opens a clause: "and under the Treaty of Lund, | concluded in May, Norland gave up the valley"."""
    comma = verb.nbor(-1)
    first = verb.head
    if verb.dep_ != "conj" or comma.text != "," or comma.i == 0 or subject_of(verb) is not None or helpers_of(verb):
        return False
    noun = comma.nbor(-1)
    while noun.dep_ == "pobj" and noun.head.lower_ == "of":
        noun = noun.head.head
    link, main = noun.head, first.head
    is_opening = noun.dep_ == "pobj" and link.head is first and link.nbor(-1).dep_ == "cc" and noun.pos_ in ("NOUN", "PROPN")
    is_closed = verb.right_edge.nbor().text == "," and first.dep_ == "ccomp" and main.i > verb.right_edge.i
    subject = subject_of(main) if is_opening and is_closed else None
    if subject is None or subject.left_edge.i != verb.right_edge.i + 2:
        return False
    hang_on(verb, noun, "acl")
    verb.tag_ = "VBN"
    link.head = main
    return True


def participle_in_opening(verb: Token) -> bool:
    """A participle of what opens a sentence, taken for a clause that is told: "In his appeal, | lodged | last week, he said"."""
    comma = verb.nbor(-1)
    if verb.dep_ not in ("ccomp", "advcl") or verb.tag_ not in ("VBN", "VBD") or comma.text != ",":
        return False
    if subject_of(verb) is not None or helpers_of(verb):
        return False
    opening = next((child for child in verb.lefts if child.dep_ == "prep"), None)
    noun = None if opening is None else next((child for child in opening.rights if child.dep_ == "pobj"), None)
    main = verb.head
    subject = subject_of(main)
    is_between = noun is not None and noun.right_edge.i == comma.i - 1 and verb.right_edge.nbor().text == ","
    if opening is None or noun is None or not is_between or not opening.is_sent_start:
        return False
    if subject is None or subject.left_edge.i != verb.right_edge.i + 2:
        return False
    opening.head = main
    hang_on(verb, noun, "acl")
    verb.tag_ = "VBN"
    return True


def done_after_noun(participle: Token) -> bool:
    """What a noun went through, taken for a second past: "was signed at the Air Chiefs' Conference (ACC) | concluded here"."""
    first, before = participle.head, participle.nbor(-1)
    is_joined = participle.dep_ == "conj" and first.tag_ == "VBN" and first.i < participle.i
    is_bare = is_joined and not participle.lefts and all(child.dep_ not in ("cc", "dobj") for child in participle.rights)
    noun = before.head if before.text == ")" else before
    if not is_bare or noun.dep_ != "pobj" or noun.pos_ not in ("NOUN", "PROPN") or noun.i > participle.i:
        return False
    if any(child.dep_ == "cc" for child in first.rights):
        return False
    participle.tag_ = "VBN"
    hang_on(participle, noun, "acl")
    return True


def after_aside(participle: Token) -> bool:
    """What goes on after an aside, hung on its participle: "sold the bank, founded in 1882, | to Lee |"."""
    main = participle.head
    is_aside = participle.dep_ == "advcl" and participle.tag_ == "VBN" and participle.i > main.i and not participle.lefts
    if not is_aside or participle.nbor(-1).text != "," or not is_finite(main):
        return False
    commas = [child for child in participle.rights if child.text == ","]
    after = [child for child in participle.rights if commas and child.i > commas[0].i and child.dep_ == "prep"]
    noun = participle.doc.tokens[participle.i - 2]
    if len(commas) != 1 or not after or noun.pos_ not in ("NOUN", "PROPN") or all(child.dep_ != "dobj" for child in main.rights):
        return False
    for child in after:
        child.head = main
    hang_on(participle, noun, "acl")
    return True


def verb_of_condition(verb: Token) -> bool:
    """The verb of a clause whose subject was taken for all of it: "will strike unless two men held in May | are freed"."""
    helpers = helpers_of(verb)
    if verb.dep_ != "conj" or not helpers or helpers[0].tag_ not in FINITE or subject_of(verb) is not None:
        return False
    before = helpers[0].nbor(-1)
    told = next((one for one in (before, *before.ancestors) if one.tag_ == "VBN" and one.dep_ == "advcl"), None)
    if told is None or told.right_edge is not before or helpers_of(told):
        return False
    mark, subject = next((child for child in told.lefts if child.dep_ == "mark"), None), subject_of(told)
    if mark is None or subject is None or subject.i != told.i - 1:
        return False
    hang_on(verb, told.head, "advcl")
    hang_on(subject, verb, relation_of_subject(verb))
    hang_on(mark, verb, "mark")
    hang_on(told, subject, "acl")
    return True


def elected_as(office: Token) -> bool:
    """What somebody was made, taken for a noun with a participle: "| Elected checkweighman | in 1924, he led it"."""
    participle = office.lefts[0] if office.lefts else office
    main = office.head
    is_opening = participle.is_sent_start and participle.tag_ == "VBN" and participle.dep_ == "amod"
    is_opening = is_opening and office.dep_ in ("advcl", "npadvmod")
    if not is_opening or participle.lemma_ not in load_vocabulary().words("factuality", "appointing") | {
        "crown",
        "make",
        "ordain",
    }:
        return False
    for child in office.rights:
        child.head = participle
    hang_on(participle, main, "advcl")
    hang_on(office, participle, "oprd")
    return True


def participle_for_clause(verb: Token) -> bool:
    """A noun with its participle, taken for a clause that is a subject: "| food | prepared for the games will be tested"."""
    noun, main = subject_of(verb), verb.head
    is_clause = verb.dep_ in ("csubj", "csubjpass") and verb.tag_ in ("VBD", "VBN") and not helpers_of(verb)
    if not is_clause or noun is None or list(verb.lefts) != [noun] or not is_finite(main) or main.i < verb.i:
        return False
    hang_on(noun, main, relation_of_subject(main))
    hang_on(verb, noun, "acl")
    verb.tag_ = "VBN"
    return True


def participle_with_subject(participle: Token) -> bool:
    """The subject of the main verb, taken for that of what is put in: "her | pay |, disclosed in May, was called an insult"."""
    main, subject = participle.head, subject_of(participle)
    is_past = participle.tag_ == "VBD" and any(child.dep_ == "dobj" for child in participle.rights)  # it has a subject, then
    if participle.dep_ != "advcl" or is_past or helpers_of(participle) or main.i < participle.i or subject is None:
        return False
    is_put_in = participle.nbor(-1).text == "," and subject_of(main) is None and is_finite(main)
    if not is_put_in or participle.right_edge.nbor().text != ",":
        return False
    participle.tag_ = "VBN"
    for before in participle.lefts:
        if before.i < subject.left_edge.i:  # a clause before a semicolon
            before.head = main
    hang_on(subject, main, relation_of_subject(main))
    hang_on(participle, subject, "acl")
    participle.nbor(-1).head = participle.right_edge.nbor().head = participle
    return True


def led_in_place(participle: Token) -> bool:
    """Who led what somebody did, hung on the place of it: "shares rose in Lund, | led | by banks"."""
    place = participle.head
    link, main = place.head, place.head.head
    is_led = participle.dep_ == "acl" and participle.lower_ in ("led", "followed", "joined", "helped", "driven")
    is_by = is_led and any(child.dep_ == "agent" for child in participle.rights)
    if not is_by or place.pos_ != "PROPN" or link.lower_ not in ("in", "at", "on") or link.dep_ != "prep":
        return False
    if main.pos_ != "VERB":
        return False
    subject = subject_of(main)
    if subject is None or not is_finite(main):
        return False
    hang_on(participle, subject, "acl")
    return True


def held_to_be(participle: Token) -> bool:
    """What somebody named before is held to be, taken for what another did: "seeks Ole Lund, | believed to be in Marl"."""
    over, noun = participle.head, participle.nbor(-2)
    is_held = (
        participle.tag_ in ("VBD", "VBN") and participle.lemma_ in _repaired("holding_to_be") and participle.nbor(-1).text == ","
    )
    is_taken = is_held and participle.dep_ in ("conj", "advcl") and not helpers_of(participle) and subject_of(participle) is None
    aim = next((child for child in participle.rights if child.dep_ == "xcomp"), None)
    if not is_taken or aim is None or noun.dep_ not in ("dobj", "pobj") or not over.is_ancestor(noun):
        return False
    if any(child.dep_ == "cc" and noun.i < child.i < participle.i for child in over.rights) or not has_to(aim):
        return False
    participle.tag_ = "VBN"
    hang_on(participle, noun, "acl")
    return True


def suffered_before_main(participle: Token) -> bool:
    """What befell a subject, taken for the main verb: "the deal, | struck on Monday, | gives them a rise"."""
    subject = subject_of(participle)
    mains = (child for child in participle.rights if child.dep_ == "conj" and is_finite(child) and subject_of(child) is None)
    main = next(mains, None)
    is_first = participle.dep_ == "ROOT" and not helpers_of(participle) and participle.nbor(-1).text == ","
    if subject is None or main is None or not is_first or subject.right_edge.i + 1 < participle.i - 1:
        return False
    start = min((helper.i for helper in helpers_of(main)), default=main.i)
    is_apart = main.doc.tokens[start - 1].text == "," and all(child.dep_ != "cc" for child in participle.rights)
    if not is_apart or main.tag_ != "VBZ" or any(child.dep_ == "dobj" for child in participle.rights):
        return False
    for child in participle.rights:
        child.head = main if child.i > main.i else child.head
    make_root(main, participle)
    hang_on(subject, main, relation_of_subject(main))
    hang_on(participle, subject, "acl")
    participle.tag_ = "VBN"
    return True


def passive_before_after(verb: Token) -> bool:
    """Others that suffered too, taken for the cause: "ten were killed and 90 | forced from home after rain | caused | floods"."""
    first, subject = verb.head, subject_of(verb)
    done = next((child for child in subject.rights if child.dep_ == "acl" and child.tag_ == "VBN"), None) if subject else None
    after = next((child for child in done.rights if child.lower_ in ("after", "before", "when")), None) if done else None
    cause = next((child for child in after.rights if child.dep_ == "pobj"), None) if after is not None else None
    is_passive = any(helper.dep_ == "auxpass" for helper in helpers_of(first)) and verb.dep_ == "conj"
    if subject is None or done is None or after is None or cause is None or not is_passive or helpers_of(verb):
        return False
    if done.i != subject.i + 1 or cause.right_edge.i != verb.i - 1 or subject.left_edge.nbor(-1).dep_ != "cc":
        return False
    hang_on(done, first, "conj")
    hang_on(subject, done, "nsubj")
    hang_on(verb, done, "advcl")
    hang_on(after, verb, "mark")
    hang_on(cause, verb, "nsubj")
    return True


def second_sufferers(done: Token) -> bool:
    """Others that suffered too, joined to what the first did: "ten were killed and more than 90 | forced from home"."""
    number = done.head
    first = number.head
    is_joined = done.dep_ == "acl" and number.tag_ == "CD" and number.dep_ == "conj" and done.i == number.i + 1
    is_passive = first.tag_ == "VBN" and any(helper.dep_ == "auxpass" for helper in helpers_of(first))
    if not (is_joined and is_passive) or number.left_edge.nbor(-1).dep_ != "cc":
        return False
    hang_on(done, first, "conj")
    hang_on(number, done, "nsubj")
    return True


def participle_of_subject(done: Token) -> bool:
    """What was done to a thing, taken for done to the place it led to: "a line to Lund, | opened in 1864, was closed"."""
    place = done.head
    link, thing = place.head, place.head.head
    verb = thing.head
    is_aside = done.dep_ == "acl" and not helpers_of(done) and done.i > 1 and done.nbor(-1).text == ","
    is_of_place = (
        place.dep_ == "pobj" and place.pos_ in ("PROPN", "NOUN") and link.lower_ in ("to", "from", "over", "across", "between")
    )
    is_subject = thing.dep_ in NOUN_SUBJECTS and thing.pos_ == "NOUN" and thing.i < done.i < verb.i
    if not (is_aside and is_of_place and is_subject) or load_vocabulary().is_person(thing.lemma_):
        return False
    hang_on(done, thing, "acl")
    for child in thing.rights:
        if child.dep_ in ("conj", "cc") and done.i < child.i < verb.i and child.pos_ in ("VERB", "CCONJ"):
            child.head, child.tag_ = done, "VBN" if child.tag_ == "VBD" else child.tag_
    return True


def manner_of_participle(adverb: Token) -> bool:
    """How something was done, hung on the main verb: "rumours that it was lit | deliberately | were never proved"."""
    before, main = adverb.nbor(-1), adverb.head
    is_after = before.tag_ == "VBN" and before.dep_ in ("acl", "relcl") and before.head.i < before.i < main.i
    is_between = adverb.dep_ == "advmod" and adverb.i + 1 < len(adverb.doc) and adverb.nbor() in helpers_of(main)
    if not (is_after and is_between) or not adverb.lower_.endswith("ly"):
        return False
    adverb.head = before
    return True


def appointed_before_main(participle: Token) -> bool:
    """What somebody was made, taken for a noun of its own: "| Appointed minister in June 1992, she spent two years there"."""
    office = participle.head
    verb = office.head
    is_first = participle.i == participle.sent.start and participle.dep_ == "amod" and office.i > participle.i
    is_apart = office.dep_ in ("dep", "nsubj", "advcl", "npadvmod") and office.right_edge.nbor().text == ","
    if not is_first or not is_apart or participle.lemma_ not in _repaired("appointing"):
        return False
    subject = next((child for child in verb.lefts if child.dep_ in SUBJECTS and child is not office), None)
    if subject is None or subject.i < office.i or verb.pos_ not in ("VERB", "AUX"):
        return False
    hang_on(participle, verb, "advcl")
    hang_on(office, participle, "oprd")
    for child in office.rights:
        if child.dep_ == "prep" and child.lower_ in ("in", "on", "at", "from", "after"):
            child.head = participle
    participle.pos_ = "VERB"
    return True


def done_with_all_done(link: Token) -> bool:
    """The time of a verb, drawn into what stands beside it: "went back, | with | the clock restored, on Thursday 25 May"."""
    done = link.head
    verb = done.head
    is_aside = link.dep_ == "mark" and done.dep_ == "advcl" and done.tag_ == "VBN" and done.i > verb.i
    time = next((child for child in done.rights if child.dep_ == "prep" and child.nbor(-1).text == "," and _dates(child)), None)
    if not is_aside or time is None or link.nbor(-1).text != "," or time.right_edge.nbor().text not in (".", ",", ";"):
        return False
    hang_on(time, verb, "prep")
    return True


def _dates(link: Token) -> bool:
    """Whether a preposition has a day, a month, a season or a year under it."""
    return link.lower_ in ("on", "in") and any(map(_is_date, link.rights))


def _is_date(noun: Token) -> bool:
    return noun.lower_ in _repaired("seasons") or is_month(noun) or is_year(noun) or noun.lower_.endswith("day")


def made_by_then(verb: Token) -> bool:
    """When a thing was made, taken for what its maker did: "built a bridge, | completed in 1190, and Lee left"."""
    first = verb.head
    is_bare = verb.dep_ == "conj" and verb.tag_ == "VBD" and subject_of(verb) is None and not helpers_of(verb) and not verb.lefts
    comma = verb.nbor(-1)
    made = comma.nbor(-1)
    while made.dep_ in ("pobj", "prep") and made is not first:  # "a bridge | of stone"
        made = made.head
    if (
        not is_bare
        or verb.lemma_ not in _repaired("done_to_works")
        or comma.text != ","
        or made.dep_ != "dobj"
        or made.head is not first
    ):
        return False
    if any(child.dep_ not in ("prep", "advmod", "npadvmod", "punct", "agent") for child in verb.rights):
        return False
    verb.tag_ = "VBN"
    hang_on(verb, made, "acl")
    return True


def completed_beside(verb: Token) -> bool:
    """What was done to a second thing, taken for what it did: "was glazed in 1398, and the spire | completed in 1407"."""
    first, subject = verb.head, subject_of(verb)
    is_passive = first.tag_ == "VBN" and any(helper.dep_ == "auxpass" for helper in helpers_of(first))
    is_bare = verb.dep_ == "conj" and verb.tag_ == "VBD" and subject is not None and not helpers_of(verb)
    if not (is_passive and is_bare) or any(child.dep_ in ("dobj", "ccomp", "xcomp", "prt") for child in verb.rights):
        return False
    words = load_vocabulary().words
    done = words("common", "wanting_object") | words("common", "working") | words("reference", "done_to_things") | {"complete"}
    if subject is None or subject.tag_ not in ("NN", "NNS") or verb.lemma_ not in done:
        return False
    verb.tag_ = "VBN"
    return True


def past_after_time(verb: Token) -> bool:
    """A second past after a time between commas, taken for a participle: "collected names and, in June, | paid for a survey".

    Or whose time was given to the first: "graduated in 1947 and, a year later, | married him".
    """
    first, comma = verb.head, verb.left_edge.nbor(-1)
    times = [child for child in first.rights if child.dep_ in ("prep", "advmod") and child.right_edge is comma.nbor(-1)]
    before = times[0].left_edge.nbor(-1) if times else comma
    if first.tag_ != "VBD" or verb.i < first.i or comma.text != "," or not times or helpers_of(verb) or subject_of(verb):
        return False
    is_later = times[0].lower_ in ("later", "earlier") and bool(times[0].lefts)
    if before.text != "," or before.nbor(-1).lower_ != "and" or not (is_later or _dates(times[0])):
        return False
    hang_on(verb, first, "conj")
    hang_on(times[0], verb, times[0].dep_)
    verb.tag_ = "VBD"
    return True


def done_to_new_thing(participle: Token) -> bool:
    """What was done to a thing just told of, taken for what befell the subject: "ruled under a charter, | granted in 1450"."""
    comma, main = participle.nbor(-1), participle.head
    noun = comma.nbor(-1)
    is_bare = participle.dep_ == "advcl" and participle.left_edge is participle and participle.i > main.i and comma.text == ","
    if not is_bare or noun.tag_ != "NN" or noun.dep_ not in ("pobj", "dobj") or not main.is_ancestor(noun):
        return False
    words = load_vocabulary().words
    done = (
        words("reference", "done_to_things") | words("common", "working") | words("link", "issuing") | {"reach", "grant", "agree"}
    )
    is_new = any(child.lower_ in ("a", "an") for child in noun.lefts) and participle.lemma_ in done
    if not is_new or not any(child.dep_ == "prep" and _dates(child) for child in participle.rights):
        return False
    hang_on(participle, noun, "acl")
    for child in participle.rights:
        if child.dep_ == "xcomp" and child.left_edge.nbor(-1).text == ",":
            hang_on(child, noun, "acl")  # "drop a plan, announced in May, | to close a school"
    return True


def meant_for(participle: Token) -> bool:
    """What something is for, taken for a clause: "opened a centre in Lund | intended | to help them"."""
    verb = participle.head
    is_bare = participle.dep_ == "advcl" and not participle.lefts and participle.lemma_ in ("intend", "design", "mean")
    is_for = is_bare and any(child.dep_ == "xcomp" or child.lower_ == "for" for child in participle.rights)
    thing = next((child for child in verb.rights if child.dep_ == "dobj" and child.i < participle.i), None)
    if not is_for or thing is None or participle.nbor(-1) not in (thing.right_edge, thing):
        return False
    participle.tag_ = "VBN"
    hang_on(participle, thing, "acl")
    return True


def aside_as_clause(participle: Token) -> bool:
    """What is said aside of the subject, taken for a clause of its own: "the storm, now | downgraded |, went on"."""
    main = participle.head
    if participle.i > main.i or helpers_of(participle) or subject_of(main) is not None or not is_finite(main):
        return False
    subject = subject_of(participle)
    if subject is None:
        return False
    between = [token.lower_ for token in participle.doc.tokens[subject.i + 1 : participle.i]]
    is_aside = between in ([",", "now"], [",", "later"], [",", "then"], [",", "once"], [",", "already"], [",", "still"])
    if not is_aside or participle.right_edge.nbor().text != ",":
        return False
    hang_on(subject, main, relation_of_subject(main))
    hang_on(participle, subject, "acl")
    participle.tag_ = "VBN"
    return True
