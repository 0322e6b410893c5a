"""What a verb that cannot stand alone is told with: the clause or the noun that it hangs on."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator
from typing import TYPE_CHECKING

from timeline.events.factuality.factuality import is_of_thing_not_there
from timeline.events.factuality.plans import is_of_draft
from timeline.events.factuality.signs import is_demanded, is_demanded_by_noun, is_thought_untrue
from timeline.events.grammar.clause_kinds import compares, is_avoided, is_enough_for, seems, tells_when
from timeline.events.grammar.conditions import asked_how, condition_before, is_left_open, is_proviso
from timeline.events.grammar.generic import is_generic
from timeline.events.grammar.looking_back import judges, looks_back
from timeline.events.grammar.misparses import verb_of_result
from timeline.events.grammar.participles import is_as_well
from timeline.events.grammar.roles import accusing_verb, find_there, is_passive
from timeline.events.grammar.sayings import is_free_relative, is_told_in_text
from timeline.events.grammar.subjects import find_subject
from timeline.events.grammar.verbs import auxiliaries, governing_verb, is_alternative, is_negated
from timeline.events.parsing.arcs import NOUN_SUBJECTS, has_finite_form, has_subject, has_to
from timeline.events.parsing.parse import once
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_words = lists("description")


def clauses_above(verb: Token, telling: Container[int]) -> Iterator[Token]:
    """The verbs whose clause a verb may have to be told with, the surest first; `telling` are those being told already."""
    for rule in _OF_MAINS if verb.head is verb else _CLAUSES:
        above = rule(verb)
        if above is not None and (above.i not in telling or rule not in _TELLING_IT):
            yield above


def nouns_above(verb: Token) -> Iterator[Token]:
    """The nouns that a verb may have to be told with, the surest first."""
    return (above for rule in _NOUNS if verb.head is not verb and (above := rule(verb)) is not None)


# Each of these knows one kind, and has None for all others ----------------------------------------------------------------


def _quoting(verb: Token) -> Token | None:
    """ "It is late, the paper quoted the mayor as | saying"."""
    is_bare = verb.lower_ == "saying" and verb.head.lower_ == "as" and all(child.dep_ != "ccomp" for child in verb.children)
    return governing_verb(verb.head.head) if is_bare else None


def _saying_of_quoted(verb: Token) -> Token | None:
    """ "The mayor was | quoted by the paper as saying that it is late": the verb below, as it tells both."""
    if verb.lemma_ not in ("quote", "cite") or not is_passive(verb):
        return None
    links = (child for child in verb.rights if child.lower_ == "as" and child.dep_ == "prep")
    return next((clause for link in links for clause in link.rights if clause.lower_ == "saying"), None)


def _first_over(verb: Token) -> Token:
    """The verb of a clause that an infinitive hangs on: "speculation that it has to | close"."""
    while verb.dep_ == "xcomp" and not has_subject(verb):
        verb = verb.head
    return verb


def _taking_for_granted(verb: Token) -> Token | None:
    """ "Agreed to it on the premise that it | ends"."""
    first = _first_over(verb)
    noun = first.head
    is_ground = noun.dep_ == "pobj" and noun.lemma_ in _words("grounds") and any(child.lower_ == "that" for child in first.lefts)
    return governing_verb(noun.head) if is_ground else None


def _wanting(verb: Token) -> Token | None:
    """ "Hoped for a truce that | holds"; "asked that it | close"; "feared that it | leaked"; "backed a bill | banning it"."""
    if verb.dep_ == "ccomp" and verb.i > verb.head.i and has_subject(verb):
        if verb.tag_ == "VBN" and not auxiliaries(verb) and verb.head.lemma_ in ("want", "need", "prefer"):
            return verb.head  # "wants the tower | tested"
        is_hoped = verb.head.lemma_ in _words("hoped_or_feared") and find_subject(verb.head) is not None
        if is_hoped or (is_demanded(verb) and not auxiliaries(verb)):
            return verb.head
    if is_demanded_by_noun(verb):
        return governing_verb(verb.head.head)  # "rejected demands that it | halt | work"
    first = verb
    while first.dep_ in ("xcomp", "ccomp") and not has_finite_form(first):  # "a truce that lets aid | in"
        first = first.head
    return governing_verb(first.head.head) if is_of_thing_not_there(first) or is_of_draft(first) else None


def _first_of_two(verb: Token) -> Token | None:
    """ "Must sell it or | cut costs"."""
    return verb.head if is_alternative(verb) and not has_subject(verb) and not is_alternative(verb.head) else None


def _verb_over(verb: Token) -> Token | None:
    """ "Whoever | takes the job will face it"; "let them | leave"; "forbade her to compete or to | hire anyone"."""
    is_subject = verb.dep_ == "csubj" and verb.head.pos_ in ("VERB", "AUX")
    is_second = verb.dep_ == "conj" and verb.head.dep_ == "ccomp" and not has_subject(verb) and has_subject(verb.head)
    is_second = is_second and (has_to(verb) or (verb.tag_ == "VB" and has_to(verb.head)))  # "let it | act and | go on"
    first = verb.head if verb.dep_ == "conj" and not has_subject(verb) else verb  # "helped them win and | stay"
    is_free = verb.dep_ == "ccomp" and verb.head.pos_ == "VERB" and is_free_relative(verb)  # "did | what they | feared"
    if (asked := _what_of(verb)) is not None and not is_free:
        return asked
    return verb.head if is_subject or is_second or is_free else accusing_verb(verb) or over_bare_clause(first)


def _allowing(verb: Token) -> Token | None:
    """ "Plans to allow police to | hold them", which is no plan of the police."""
    is_allowed = verb.dep_ in ("ccomp", "xcomp") and has_to(verb) and has_subject(verb) and verb.i > verb.head.i
    over = verb.head.head if verb.head.dep_ == "conj" else verb.head
    return verb.head if is_allowed and verb.head.lemma_ in ("allow", "permit", "enable") and has_to(over) else None


def _what_of(verb: Token) -> Token | None:
    """The verb over a clause whose "what" is the object of an infinitive: "asked what they were going to | do"."""
    clause = _first_over(verb)
    is_of_what = clause is not verb and any(child.lower_ == "what" and child.dep_ == "dobj" for child in verb.lefts)
    is_clause = clause.dep_ == "ccomp" and clause.left_edge.lower_ == "what" and clause.i > clause.head.i
    return clause.head if is_of_what and is_clause and clause.head.pos_ in ("VERB", "AUX") else None


def _said_of_it(verb: Token) -> Token | None:
    """ "Those who | break the law will be fined"; "the only people who | lost were the patients"."""
    noun = verb.head
    if noun.lower_ == "those" and noun.dep_ in ("pobj", "dobj") and verb.dep_ == "relcl":
        return clause_over(noun)  # "has not got through to those who | need to hear it"
    is_of_those = noun.lower_ == "those" and verb.dep_ == "relcl"
    is_of_few = verb.dep_ == "relcl" and any(child.lower_ == "few" for child in noun.lefts) and "a" not in _words_before(noun)
    is_of_those = is_of_those or is_of_few  # "few people who pass it know that"
    is_limited = noun.dep_ in NOUN_SUBJECTS and (is_of_those or is_generic(verb) or tells_which(verb) or _is_of_all(verb))
    return noun.head if is_limited and noun.head.pos_ in ("VERB", "AUX") and find_subject(noun.head) == noun else None


def _words_before(noun: Token) -> set[str]:
    return {child.lower_ for child in noun.lefts}


def _said_of_that(verb: Token) -> Token | None:
    """ "He bought the mill that officials | say will open"."""
    content = next((child for child in verb.rights if child.dep_ == "ccomp"), None) if verb.dep_ == "relcl" else None
    subject = None if content is None else next((child for child in content.lefts if child.dep_ in NOUN_SUBJECTS), None)
    is_of_that = subject is not None and subject.i < verb.i and subject.lower_ in ("that", "which", "who")
    return clause_over(verb.head) if is_of_that else None


def _of_there(participle: Token) -> Token | None:
    """ "There will be three flights a day | carrying refugees"; "it is a forum | acting for trade"."""
    noun = participle.head
    is_of_noun = participle.dep_ == "acl" and participle.tag_ == "VBG" and noun.dep_ == "attr"
    is_of_noun = is_of_noun and participle.left_edge.nbor(-1).text != ","
    is_told = is_of_noun and (find_there(noun.head) is not None or find_subject(noun.head) is not None)
    return noun.head if is_told else None


def _beside_circumstance(participle: Token) -> Token | None:
    """ "Lund entered a boom, with 1.1 million people | hired each year"."""
    over = participle.head
    link = over.head if participle.dep_ == "acl" and over.dep_ == "pobj" else over if participle.dep_ == "pcomp" else participle
    is_apart = link.lower_ == "with" and link.i > 0 and link.nbor(-1).text == "," and link.head.pos_ in ("VERB", "AUX")
    return link.head if is_apart and find_subject(link.head) is not None else None


def _of_any(verb: Token) -> Token | None:
    """ "Voiced his opposition to any acts | aimed to | change it"."""
    first = _first_over(verb)
    noun = first.head
    is_open = first.dep_ == "acl" and noun.dep_ in ("pobj", "dobj") and any(child.lower_ == "any" for child in noun.lefts)
    return clause_over(noun) if is_open else None


def _compared_with(verb: Token) -> Token | None:
    """ "Stands to gain more by a sale than by | leaving"; "will help not just now but also in | building it"."""
    if verb.dep_ != "pcomp":
        return None
    link = verb.head
    is_compared = link.head.lower_ == "than"
    is_second = link.dep_ == "conj" and link.head.dep_ == "prep"
    return governing_verb(link.head.head) if is_compared or is_second else None


def _seeming(verb: Token) -> Token | None:
    """ "It looks as though they | left"."""
    return verb.head if seems(verb) else None


def _aiming(verb: Token) -> Token | None:
    """ "Signed a letter of intent to | sell it"; "was locked in a dispute in an attempt to win and | leave"."""
    first = verb
    while first.dep_ == "conj" and first.tag_ == "VB" and not has_subject(first):
        first = first.head
    noun = first.head
    is_aim = first.dep_ == "acl" and first.tag_ == "VB" and noun.dep_ == "pobj" and not has_subject(first)
    is_aim = is_aim and has_to(first)
    over = clause_over(noun) if is_aim else None
    return over if over is not None and over.i < verb.i else None


def _doubted_by_speaker(verb: Token) -> Token | None:
    """ "I do not think we are | overpaying"; "we never believed it would | last"."""
    first = _first_over(verb)
    subject = find_subject(first.head) if is_thought_untrue(first) else None
    return first.head if subject is not None and subject.lower_ in ("i", "we") else None


def _judged(verb: Token) -> Token | None:
    """ "It is not clear what motive | is behind the blast"; "it is not true that he | left"."""
    first = verb.head if verb.head.lemma_ in ("say", "claim", "suggest") and has_to(verb.head) else verb  # "false to say that"
    over = first.head.head if first.head.pos_ == "ADJ" else first.head
    judgements = {child.lower_ for child in over.rights if child.i < verb.i}
    is_clause = over.lemma_ == "be" and over.i < verb.i and verb.dep_ in ("ccomp", "csubj", "advcl")
    is_asked = verb.left_edge.lower_ in ("what", "who", "whether", "how", "why", "which")
    is_open = is_asked and not judgements.isdisjoint(_UNCLEAR)
    is_that = verb.dep_ != "advcl"
    is_untrue = is_that and not judgements.isdisjoint(("true", "untrue", "false"))
    is_wanted = is_that and not judgements.isdisjoint(_words("wanted_so"))  # "it is vital that they | leave"
    return over if is_clause and (is_open or is_untrue or is_wanted) else None


def _asking_how(verb: Token) -> Token | None:
    """ "They | asked how many people came"; "much depends on how many | come"."""
    over = asked_how(verb)
    return over if over is not None and find_subject(over) is not None and over.dep_ not in ("advcl", "prep") else None


_UNCLEAR = ("clear", "unclear", "known", "unknown", "certain", "uncertain")


def _is_of_all(participle: Token) -> bool:
    """Whether a participle tells of which ones all is said: not all were examined of "all the samples | examined are safe".

    Or of "those | injured were flown out".
    """
    is_reduced = participle.dep_ == "acl" and participle.tag_ == "VBN" and participle.nbor(-1).text != ","
    is_those = participle.head.lower_ == "those" and not participle.rights
    return is_reduced and (
        is_those or any(child.lower_ in ("all", "every", "each", "any", "most", "no") for child in participle.head.lefts)
    )


_CLAUSES: tuple[Callable[[Token], Token | None], ...] = (
    _quoting,
    _saying_of_quoted,
    _taking_for_granted,
    _wanting,
    _first_of_two,
    _verb_over,
    _allowing,
    _said_of_it,
    _said_of_that,
    _of_there,
    _beside_circumstance,
    _aiming,
    _compared_with,
    _of_any,
    _seeming,
    _doubted_by_speaker,
    _judged,
    _asking_how,
)
_OF_MAINS = (_saying_of_quoted,)  # those that the main verb of a sentence can call for
_TELLING_IT = (_saying_of_quoted, _wanting, _doubted_by_speaker, _asking_how)  # these verbs tell the other in their own clause


def _noun_of_matter(verb: Token) -> Token | None:
    """ "An order for it to | stop"; "reports that it had | sunk"; "no evidence that it | sank"."""
    first = _first_over(verb)
    if first.dep_ not in ("advcl", "relcl", "acl"):
        return None
    noun, links = first.head, {child.lower_ for child in first.lefts}
    is_for = first.dep_ == "advcl" or (first.dep_ in ("relcl", "acl") and first.tag_ == "VB")  # "the reason for it to | sue"
    is_for = is_for and noun.pos_ == "NOUN" and "for" in links
    is_doubtful = first.dep_ == "acl" and (noun.lemma_ in _words("rumours", "hopes") or is_negated(noun)) and "that" in links
    is_denied = noun.dep_ == "dobj" and noun.head.lemma_ in _words("denying")  # which the factuality tells
    is_told_so = is_told_in_text(noun)  # "concluded in a report that it had sunk"
    return noun if (is_for or (is_doubtful and not is_told_so)) and not is_denied else None


def _noun_over_phrase(verb: Token) -> Token | None:
    """ "A consensus on how to | run it"; "had a rule against | smoking"."""
    first = first_joined(verb)
    return first.head.head if first.dep_ == "pcomp" and first.head.head.pos_ == "NOUN" else None


def _noun_of_aim(verb: Token) -> Token | None:
    """ "Ways to cut costs and | keep jobs"; "got permission to | leave"."""
    first = verb
    while first.dep_ == "conj" and first.tag_ == "VB" and not has_subject(first):  # "a plan to build it, open it and | run it"
        first = first.head
    while first.dep_ == "xcomp" and first.head.tag_ == "VB" and not has_subject(first):  # "moves to get them to | leave"
        first = first.head
    is_aim = first.dep_ in ("acl", "relcl") and has_to(first)
    is_held = not has_subject(first) and (first != verb or first.head.dep_ in ("dobj", "attr"))
    return first.head if is_aim and is_held else None


_NOUNS: tuple[Callable[[Token], Token | None], ...] = (_noun_of_matter, _noun_over_phrase, _noun_of_aim)


def judging_participle(deed: Token) -> Token | None:
    """The participle by which a noun's deed is judged: "the clerk | charged with theft"."""
    over = looks_back(deed)
    return over if over is not None and over.pos_ == "VERB" and over.dep_ == "acl" and judges(over) else None


def clause_over(noun: Token) -> Token | None:
    """The verb of the clause that a noun stands in; none where that is left open, or another's: "before any | vote was held"."""
    over = noun
    for _ in range(_MOST_CLIMBED):
        if over.dep_ == "prep" and over.lower_ in _words("before_and_after"):
            return None
        is_made_so = over.pos_ == "ADJ" and over.dep_ == "ccomp"  # "to make a takeover hard"
        is_aim = over.tag_ == "VB" and over.dep_ in ("advcl", "ccomp") and has_to(over)  # "asked them to allow a takeover"
        if _is_clause(over) or not (over.dep_ in _WITHIN_CLAUSES or is_made_so or is_aim):
            break
        over = over.head
    is_left_open = over.dep_ == "advcl" and any(child.lower_ in _LEFT_OPEN for child in over.lefts)
    return over if _is_clause(over) and not is_left_open else None


def _is_clause(word: Token) -> bool:
    """Whether a word is the verb of a finite clause with a subject."""
    is_told = word.pos_ in ("VERB", "AUX") and (has_finite_form(word) or any(map(has_finite_form, auxiliaries(word))))
    subject = find_subject(word) if is_told else None
    return subject is not None and not (subject.dep_ == "pobj" and subject.head.head is word)  # not of "at stake is a plan"


_WITHIN_CLAUSES = (
    "nsubj",
    "nsubjpass",
    "dobj",
    "pobj",
    "attr",
    "acomp",
    "prep",
    "conj",
    "compound",
    "poss",
    "agent",
    "xcomp",
    "acl",
    "pcomp",
)
_LEFT_OPEN = ("before", "if", "lest", "than", "unless", "until", "whether")
_MOST_CLIMBED = 12  # words


# What these, and the text of a clause, ask for ----------------------------------------------------------------------------


def over_bare_clause(verb: Token) -> Token | None:
    """The verb that a bare clause tells the outcome of: "let | them leave", "sent | them running", "made | her glad"."""
    clause = verb.head if verb.dep_ == "xcomp" and verb.head.pos_ == "ADJ" else verb
    over = clause.head
    if clause.dep_ == "acl" and clause.tag_ == "VBG" and over.dep_ == "dobj" and over.head.lemma_ in _words("bringing_about"):
        return over.head
    if (
        clause.dep_ != "ccomp"
        or over.lemma_ not in _words("bringing_about")
        or clause.tag_ not in ("VB", "VBP", "VBG", "VBN", "JJ")
    ):
        return None
    is_bare = all(child.dep_ not in ("aux", "auxpass", "cop", "mark") for child in clause.lefts)
    return over if is_bare and over.i < clause.i and any(child.dep_ == "nsubj" for child in clause.lefts) else None


def tells_which(verb: Token) -> bool:
    """Whether a relative clause tells which ones alone something is said of: "the only people who lost were the patients"."""
    noun = verb.head
    is_relative = verb.dep_ == "relcl" and any(child.lower_ in ("who", "which", "that") for child in verb.lefts)
    if is_relative and noun.lower_ in load_vocabulary().words("reference", "all_of_a_kind") and not noun.lefts:
        return verb.left_edge.i == noun.i + 1  # "people who walked only at noon"
    is_of_all = any(child.lower_ in ("all", "any", "every", "each") for child in noun.lefts)
    if is_relative and is_of_all and all(child.tag_ != "CD" for child in noun.lefts):  # "thanked all friends who had prayed"
        is_subject = any(child.lower_ in ("who", "which", "that") and child.dep_ in NOUN_SUBJECTS for child in verb.lefts)
        return is_subject and verb.left_edge.nbor(-1).text != ","
    return is_relative and noun.dep_ == "nsubj" and any(child.lower_ == "only" and child.dep_ == "amod" for child in noun.lefts)


@once
def main_of(verb: Token) -> Token | None:
    """The verb of the clause that one without a subject, or told of as open, hangs on."""
    if verb.head is verb:
        return verb_of_result(verb)
    clause = verb
    while clause.dep_ in ("xcomp", "ccomp") and not is_left_open(clause):
        clause = clause.head
    first = _first_over(verb)
    is_aim = first.tag_ == "VB" and has_to(first)
    is_beside = first.dep_ == "advcl" and (first.tag_ == "VBG" or is_aim) and first.i > first.head.i and not has_subject(first)
    is_beside = is_beside or (first.dep_ == "pcomp" and first.head.lower_ == "by" and first.head.head.pos_ == "VERB")
    if first is not verb and is_beside and not is_left_open(first):
        return main_of(first)  # "presented it, proposing to raise taxes", "came to force them to leave"
    over = asked_how(verb)
    if over is not None and over.dep_ in ("advcl", "prep"):
        return governing_verb(over.head)  # "depending on how many come, it will move"
    if is_proviso(clause):
        return governing_verb(clause.head.head)  # "will be built, provided that money is found"
    if is_left_open(clause) or (clause.dep_ == "advcl" and compares(clause)):
        asking = governing_verb(clause.head) or clause.head if clause.head.dep_ == "advmod" else clause.head
        asking = asking.head if condition_before(asking.head) == clause else asking  # "if it rains, she said, it will end"
        above = main_of(asking) or asking
        return None if find_subject(above) is None else above
    if (over := _listed_after_infinitive(verb) or verb_of_result(verb)) is not None:
        return over
    if verb.dep_ in ("advcl", "ccomp", "xcomp") and any(child.lower_ == "for" and child.dep_ == "mark" for child in verb.lefts):
        return governing_verb(verb.head)  # "it is hard for them to leave"
    if first_joined(verb) != verb:
        return main_of(first_joined(verb))  # "killing one and wounding three"
    if verb.dep_ == "conj" and verb.head.dep_ == "advcl" and verb.tag_ == "VBN" == verb.head.tag_ and verb.i < verb.head.head.i:
        return main_of(verb.head)
    is_second_aim = verb.dep_ == "conj" and verb.tag_ == "VB" == verb.head.tag_ and not has_subject(verb)
    if is_second_aim and verb.head.dep_ == "advcl" and verb.head.head.pos_ == "VERB":
        return main_of(verb.head)  # "came back to win and go top"
    if is_enough_for(verb):
        return verb.head.head
    if verb.dep_ == "acl" and verb.head.lower_ == "order" and verb.head.head.lower_ == "in":
        return governing_verb(verb.head.head.head)  # "in order to save it"
    if (
        verb.dep_ not in ("advcl", "pcomp")
        or has_subject(verb)
        or tells_when(verb)
        or any(map(has_finite_form, (*auxiliaries(verb), verb)))
    ):
        return None
    above = verb.head if verb.dep_ == "advcl" else verb.head.head
    is_governed = verb.dep_ == "pcomp" and verb.head.lower_ in _words("governed")
    if is_governed and above.pos_ in ("VERB", "ADJ") and not (is_avoided(verb) or is_as_well(verb)):
        return main_of(above)
    if above.pos_ not in ("VERB", "AUX") or verb.head == verb:
        return None
    told = next((child for child in above.children if child.dep_ == "ccomp" and child.i < verb.i < above.i), None)
    if told is not None and verb.dep_ == "advcl":  # "two were hurt while patrolling the town, police said"
        return told
    return main_of(above) or above


def _listed_after_infinitive(verb: Token) -> Token | None:
    """The verb over a list of infinitives of which the parser knew one: "were warned not to drink it, | cook | or bathe"."""
    over = verb.head
    if verb.dep_ != "conj" or verb.tag_ != "VB" or over.tag_ == "VB" or auxiliaries(verb) or has_subject(verb):
        return None
    firsts = [child for child in over.rights if child.dep_ == "xcomp" and child.tag_ == "VB" and child.i < verb.i]
    return over if firsts else None


def first_joined(verb: Token) -> Token:
    """The participle that another without a subject is joined to: in "the issue of readjusting and regrouping", readjusting."""
    while verb.dep_ == "conj" and verb.tag_ == "VBG" == verb.head.tag_ and not has_subject(verb):
        verb = verb.head
    return verb


def hung_under(main: Token, verb: Token) -> Token:
    """What hangs on a main verb and holds another; of "if it rains, she said, the match will be moved" not who says so."""
    root, condition = verb, condition_before(main)
    if condition == verb:
        return root
    if condition is not None and condition.is_ancestor(verb):
        return condition  # "if they fail | to reach it, he said, he will resign"
    while main.is_ancestor(root) and root.head != main:
        root = root.head
    return root
