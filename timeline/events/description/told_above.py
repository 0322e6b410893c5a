"""What cannot stand alone, told with what it hangs on: "Paes returned after winning the title"."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from timeline.events.description.clause_above import (
    clause_over,
    clauses_above,
    first_joined,
    hung_under,
    main_of,
    nouns_above,
)
from timeline.events.description.complements import complement, parts
from timeline.events.description.context import Context
from timeline.events.description.copula import be_before
from timeline.events.description.own_clause import joined_text, own_text, rest_of
from timeline.events.description.phrases import noun_phrase
from timeline.events.description.rendering import first_word, render, uncapital
from timeline.events.description.said_clause import content_text
from timeline.events.description.stumps import clause_telling
from timeline.events.description.subject_phrase import subject_phrase
from timeline.events.description.tell import LEAST_WORDS, MARKS, Tell
from timeline.events.description.trimming import trimmed
from timeline.events.description.verb_words import (
    is_told_alone,
    verb_words,
)
from timeline.events.grammar.conditions import is_condition, is_left_open
from timeline.events.grammar.participles import arranged_noun, is_as_well
from timeline.events.grammar.roles import find_object
from timeline.events.grammar.sayings import find_content
from timeline.events.grammar.subjects import find_subject
from timeline.events.grammar.verbs import auxiliaries, governing_verb
from timeline.events.inflection import past_of
from timeline.events.parsing.arcs import has_subject
from timeline.events.parsing.calendar_words import is_year
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_words = lists("description")


def told_above(tell: Tell, verb: Token, within: Context, told: str, most: int) -> str | None:
    """A verb told with what it hangs on; None where it stands alone."""
    return (
        _by_source(tell, verb, within, most)
        or _by_cause(tell, verb, within, told, most)
        or _by_what_is_above(tell, verb, within, told, most)
        or _by_being(tell, verb, within, told, most)
        or _by_aim(tell, verb, within, told, most)
        or _by_main_clause(tell, verb, within, told, most)
    )


def _by_source(tell: Tell, verb: Token, within: Context, most: int) -> str | None:
    """ "According to the mayor, two left"."""
    if verb.lower_ != "according":
        return None
    source, clause = render(noun_phrase(verb, within), within), governing_verb(verb.head)
    told_of = "" if clause is None else uncapital(tell.clause(clause, within, source, most), first_word(clause))
    return f"{source}, {told_of}" if told_of else source


def _by_cause(tell: Tell, verb: Token, within: Context, told: str, most: int) -> str | None:
    """ "Fire destroyed the mill, which | led to a strike": what a whole clause led to."""
    if verb.dep_ not in ("relcl", "advcl"):
        return None
    which = next((child for child in verb.lefts if child.lower_ == "which" and child.dep_ == "nsubj"), None)
    if which is None or which.nbor(-1).text != "," or verb.lemma_ not in _words("outcomes"):
        return None
    main = verb.head if verb.dep_ == "advcl" else governing_verb(verb.head) if verb.dep_ == "relcl" else None
    if main is None or main.pos_ != "VERB" or main.i in within.telling or main.i > verb.i:
        return None
    cause = own_text(tell, main, within, told, most // 2)
    group = verb_words(verb, within)
    rest = rest_of(verb, within, most, most // 2, None)
    return f"{cause}, {render([which, *group, *rest], within, cause)}"


def _by_what_is_above(tell: Tell, verb: Token, within: Context, told: str, most: int) -> str | None:
    """ "Hoped for a truce that | holds"; "a rule against | smoking": by the clause or the noun that holds it."""
    clauses = (tell.clause(above, within, told, most) for above in clauses_above(verb, within.telling))
    nouns = (_with_noun(tell, verb, above, within, told, most) for above in nouns_above(verb))
    return next((text for text in itertools.chain(clauses, nouns) if _tells(text, verb)), None)


def _by_being(tell: Tell, verb: Token, within: Context, told: str, most: int) -> str | None:
    """ "Wang was the last miner to | leave", of "Wang, the last miner to leave, slept"; "it is a rite not | known here"."""
    noun = verb.head
    if verb.dep_ not in ("relcl", "acl") or verb.tag_ not in ("VB", "VBN") or has_subject(verb):
        return None
    is_told = noun.dep_ == "attr" and noun.head.lemma_ == "be" and verb.tag_ == "VBN" and noun.head.i not in within.telling
    if is_told and noun.head.dep_ == "ROOT" and any(child.lower_ == "it" for child in noun.head.lefts):
        text = tell.clause(noun.head, within, told, most)
        return text if _tells(text, verb) else None
    is_one = noun.dep_ == "appos" and noun.head.pos_ == "PROPN" and noun.i > noun.head.i and noun.left_edge.lower_ == "the"
    if not is_one or verb.tag_ != "VB":
        return None
    name = render((word for word in noun_phrase(noun.head, within) if word.i < noun.left_edge.i - 1), within, told)
    return f"{name} was {render(trimmed(noun_phrase(noun, within), most, last=verb), within, name)}" if name else None


def _by_aim(tell: Tell, verb: Token, within: Context, told: str, most: int) -> str | None:
    """ "A road which they | want to build": with what is to be built."""
    if verb.dep_ not in ("relcl", "xcomp"):
        return None
    aim = next((child for child in verb.rights if child.dep_ == "xcomp" and child.pos_ == "VERB"), None)
    over = verb
    while over.dep_ == "xcomp":
        over = over.head
    if over.dep_ != "relcl" or aim is None or aim.i in within.telling:
        return None
    made = find_object(aim)
    is_other = any(child.dep_ in ("acomp", "attr", "oprd", "npadvmod") for child in aim.rights)  # "said to be | a loss"
    is_measure = made is not None and any(child.tag_ in ("JJR", "RBR") for child in made.lefts)  # "the less money it needs"
    is_made = made is not None and made.i < over.i and not (is_other or is_measure)
    return tell.clause(aim, within, told, most) if is_made else None


def _tells(text: str, verb: Token) -> bool:
    """Whether a text has the very word of a verb."""
    return verb.text in (word.strip(MARKS) for word in text.split())


def _by_main_clause(tell: Tell, verb: Token, within: Context, told: str, most: int) -> str | None:
    """ "Paes returned after | winning the title"."""
    main = main_of(verb)
    if main is None or _was_before(verb, within) or is_told_alone(verb, within) or arranged_noun(verb) is not None:
        return None
    return None if _is_dated_limit(verb, within) else _with_main(tell, verb, main, within, told, most)


def _is_dated_limit(verb: Token, within: Context) -> bool:
    """Whether a clause only tells until when, at a time of its own: "would build it before the rains | begin in November"."""
    links = {child.lower_ for child in verb.lefts if child.dep_ in ("mark", "advmod")}
    is_ahead = "when" in links and verb.tag_ in ("VBZ", "VBP")  # "told him to expect it when he | returns on 3 May"
    is_limit = verb.dep_ == "advcl" and (is_ahead or not links.isdisjoint(("before", "until"))) and has_subject(verb)
    return is_limit and verb.i > verb.head.i and any(token.i in within.times for token in verb.subtree)


def _was_before(verb: Token, within: Context) -> bool:
    """Whether a participle tells what was at a time of its own: "was jailed on Monday, having | admitted it in March"."""
    is_perfect = verb.dep_ == "advcl" and any(helper.lower_ == "having" for helper in auxiliaries(verb))
    return is_perfect and any(token.i in within.times or (is_year(token)) for token in verb.subtree)


_YEAR = 4  # digits


def _with_noun(tell: Tell, verb: Token, noun: Token, within: Context, told: str, most: int) -> str:
    """The clause of the noun that a verb hangs on, where it holds the verb; else the noun with it."""
    over = noun.head.head if noun.dep_ == "pobj" else noun
    if over.lemma_ == "be" and (subject := find_subject(over)) is not None:  # "is in charge of | running it"
        text = tell.clause(over, within, told, most)
        if verb.text in text.split():
            return text
    subject = find_subject(noun.head) if noun.dep_ in ("dobj", "attr") and noun.head.pos_ in ("VERB", "AUX") else None
    if subject is not None and not (subject.dep_ == "pobj" and subject.head.head == noun.head):  # "at stake is a plan to sell"
        text = tell.clause(noun.head, within, told, most)
        words = text.split()
        if noun.text in words and verb.text in words[words.index(noun.text) :]:
            return text
    above = clause_over(noun)
    text = "" if above is None or above.i in within.telling else tell.clause(above, within, told, most)
    if _tells(text, verb) and noun.text in text.split() and len(text.split()) <= most:
        return text
    phrase = render(trimmed(noun_phrase(noun, within), most, last=verb), within, told)
    return clause_telling(tell, noun, within, verb) or phrase


def _beside_saying(
    tell: Tell, verb: Token, main_text: str, phrase: list[Token] | None, within: Context, told: str, most: int
) -> str:
    """What a participle tells of who says something: "he said, | adding | that ..."; its phrase where nothing else is told."""
    main = verb.head
    if main.lemma_ not in load_vocabulary().words("verb", "reporting"):
        return ""
    is_bare = phrase is not None and main.tag_ == "VBD" and main_text.endswith(f" {main.text}")
    said = find_content(verb)
    if said is not None and said.i > verb.i:
        added = content_text(tell, verb, said, within, told + main_text, most)
        if added and phrase is None and verb.lemma_ == "say":
            return f"{main_text}, {verb.text}{added}"  # "warned of a bomb, | saying | it was theirs"
        if added:  # "he said, adding | that ...": he added that
            out = "".join(f" {child.text}" for child in verb.rights if child.dep_ == "prt")  # "pointing out"
            return f"{main_text.removesuffix(main.text)}{past_of(verb.lemma_)}{out}{added}" if is_bare else main_text + added
    if is_bare and phrase is not None and phrase[:1] == [verb] and verb.dep_ == "advcl" and not auxiliaries(verb):
        subject = main_text.removesuffix(main.text)
        return (
            f"{subject}{past_of(verb.lemma_)} {render(phrase[1:], within, subject)}".rstrip()
        )  # '"No," he said, | pointing to it'
    return ""


def _with_main(tell: Tell, verb: Token, main: Token, within: Context, told: str, most: int) -> str:
    """The core of the clause above, with the phrase that hangs on it, in the order of the text."""
    head, group = subject_phrase(main, within, most // 2), verb_words(main, within)
    if verb.dep_ == "advcl" and main.tag_ == "VBG" and not head:
        group = [main]
    core = [token for _, part in parts(main, within, only_core=True) for token in part if token != verb]
    if not core:  # "the rate stood at 2 percent"
        near = (child for child in main.rights if child.dep_ in ("prep", "advmod") and child.left_edge.i == main.i + 1)
        core = next((complement(child, within) for child in near if not child.is_ancestor(verb)), [])
    if not core:  # "they risk losing it"
        clauses = (child for child in main.rights if child.dep_ == "xcomp" or (child.dep_ == "ccomp" and child.tag_ == "VB"))
        core = next((noun_phrase(child, within) for child in clauses if child != verb and not child.is_ancestor(verb)), [])
    if core:  # "spent a year | in jail before", "knocked them | out of the cup, winning"
        after = (child for child in main.rights if child.dep_ in ("prep", "advmod") and child.i > core[-1].i)
        goal = next((child for child in after if not child.is_ancestor(verb)), None)
        if goal is not None and (main.lemma_ in _words("placing") or goal.lower_ in _words("goals")):
            core += complement(goal, within)
    core = trimmed(core, most // 2 - len(group), is_needed=True)
    root = hung_under(main, verb)
    before = root.i < main.i
    phrase = noun_phrase(root, within)
    if is_left_open(root) or is_as_well(verb):  # "cannot say when it rained"
        phrase = [*(child for child in root.lefts if child.dep_ in ("advmod", "mark") and child not in phrase), *phrase]
    if verb not in phrase and is_condition(verb):  # "expects to grow | unless the dollar falls"
        phrase = sorted({*phrase, *noun_phrase(verb, within)}, key=lambda token: token.i)
    room = max(most - len(head) - len(group) - len(core), LEAST_WORDS)
    if verb.dep_ == "conj" and root.tag_ == "VBN" and before:  # "built in 1888 and rebuilt in 1901, the mill made cloth"
        root, phrase = verb, noun_phrase(verb, within)
    if len(phrase) > room and first_joined(verb) != verb:  # "killing one and wounding three": of two, the one asked for
        phrase = noun_phrase(verb, within)
    phrase = trimmed(phrase, room, last=verb, is_needed=True)
    if before and root == verb and verb.tag_ == "VBN" and head and phrase[0] == verb:  # "founded in 1989, the firm makes boats"
        joined = next((child.i for child in verb.rights if child.dep_ == "cc"), verb.doc.tokens[-1].i + 1)
        done = render((token for token in phrase[1:] if token.i < joined), within, told)
        return f"{render(head, within, told)} {be_before(find_subject(main))} {verb.lower_} {done}".strip()
    main_text = joined_text(main, head, group, core, within, told)
    has_matter = any(token.dep_ == "dobj" and token.head == main for token in core)
    if root == verb and verb.tag_ == "VBG" and not has_matter:
        added = _beside_saying(tell, verb, main_text, None if core or before else phrase, within, told, most - len(head))
        if added:
            return added
    content = None if core else find_content(main)
    is_apart = content is not None and content.i > main.i and content != verb and not content.is_ancestor(verb)
    if content is not None and is_apart:  # "after reading it, she said | that ..."
        main_text += content_text(tell, main, content, within, told + main_text, most // 2)
    hung = render(phrase, within, main_text)
    firsts = [token for token in (root.left_edge, *phrase[:1]) if token.i > main.i]
    is_apart = any(token.nbor(-1).text == "," for token in firsts) and firsts[-1].tag_ not in ("IN", "WRB")
    comma = "," if is_apart and not before else ""
    return f"{hung}, {uncapital(main_text, first_word(main))}" if before else f"{main_text}{comma} {hung}"
