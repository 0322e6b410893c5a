"""Clauses as text: a clause a reader would write of a verb, in about twenty words."""

from __future__ import annotations

import itertools
from collections.abc import Container
from typing import TYPE_CHECKING

from timeline.events.description.clause_above import (
    clause_over,
    clauses_above,
    first_joined,
    hung_under,
    main_of,
    nouns_above,
    over_bare_clause,
    tells_which,
)
from timeline.events.description.complements import CORE, complement, parts, short_clause
from timeline.events.description.context import Context
from timeline.events.description.copula import be_before, copula, is_since
from timeline.events.description.gaps import fronted_place, office_held, owned_object, place_of_relative
from timeline.events.description.needed_clauses import is_needed_clause, toll_joined
from timeline.events.description.of_others import told_by_owner
from timeline.events.description.phrases import noun_phrase
from timeline.events.description.rendering import first_word, has_open_comma, joint, render, uncapital
from timeline.events.description.subject_phrase import subject_phrase
from timeline.events.description.trimming import trimmed
from timeline.events.description.verb_words import (
    denied,
    finite_form,
    in_full,
    in_plain_past,
    is_denied,
    is_told_alone,
    verb_words,
)
from timeline.events.grammar.conditions import condition_after, condition_before, is_condition, is_left_open
from timeline.events.grammar.generic import is_generic
from timeline.events.grammar.participles import arranged_noun, is_as_well
from timeline.events.grammar.roles import find_object, find_there
from timeline.events.grammar.sayings import find_content, find_quotation, is_quotation, quoted
from timeline.events.grammar.subjects import find_subject, is_imperative
from timeline.events.grammar.verbs import auxiliaries, governing_verb, is_after_nor, is_alternative, is_question
from timeline.events.parsing.arcs import NOUN_SUBJECTS, has_finite_form, has_subject, has_to, is_finite
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

MOST_WORDS = 22  # of a summary: what a person reads in one glance; with fewer, more is cut that was wanted
_ENOUGH_WORDS = 5  # of a clause; with fewer, its purpose is told too
_LEAST_WORDS = 6  # of the clause that tells what was said
_MOST_HEARD = 3 * MOST_WORDS  # of what was said, when looking for who speaks
_MARKS = ",;:.!?\"”'"
_words = lists("description")


def clause_text(verb: Token, within: Context, told: str = "", most: int = MOST_WORDS, *, is_governed: bool = False) -> str:
    """Subject, verb group, object, then as much of the rest as a clause of about twenty words holds.

    What cannot stand alone is told with what it hangs on: "Paes returned after winning the title".
    """
    if within.telling:
        return _clause_text(verb, within, told, most, is_governed=is_governed)
    key = ("clause_text", verb.i, within.times, told, most, is_governed)
    answers = verb.doc.answers  # a clause is asked for by its verb and by its nouns
    if key not in answers:
        answers[key] = _clause_text(verb, within, told, most, is_governed=is_governed)
    text: str = answers[key]
    return text


def whole_clause(verb: Token, within: Context, told: str = "") -> str:
    """A clause as `clause_text` has it, with a few words more where it else is cut: "put an end | to these attacks"."""
    longer = clause_text(verb, within, told, MOST_WORDS + _WORDS_MORE)
    is_whole = len(longer.split()) < MOST_WORDS + _WORDS_MORE and not longer.rstrip('"').endswith("…")
    return longer if is_whole else clause_text(verb, within, told)


_WORDS_MORE = 4


def _clause_text(verb: Token, within: Context, told: str, most: int, *, is_governed: bool) -> str:
    hangs = verb.i not in within.telling  # what hangs on it may be told with it, but not it with that again
    within = within.telling_of(verb)
    if hangs and not is_imperative(verb):
        text = (
            _by_source(verb, within, most) or _by_cause(verb, within, told, most) or _by_what_is_above(verb, within, told, most)
        )
        text = text or _by_being(verb, within, told, most) or _by_aim(verb, within, told, most)
        text = text or _by_main_clause(verb, within, told, most)
        if text:
            return text
    own = _own_text(verb, within, told, most, is_governed=is_governed)
    is_question = hangs and verb.dep_ == "advcl" and is_condition(verb) and own and own == uncapital(own, first_word(verb))
    link = verb.left_edge.lower_ if is_question else ""
    return f"{'even ' * (link == 'even')}if {own}" if link in ("if", "even") else own


# Clauses told with what they hang on --------------------------------------------------------------------------------------


def _by_source(verb: Token, within: Context, most: int) -> str | None:
    """ "According to the mayor, two left"."""
    if verb.lower_ != "according":
        return None
    source, clause = render(noun_phrase(verb, within), within), governing_verb(verb.head)
    told_of = "" if clause is None else uncapital(clause_text(clause, within, source, most), first_word(clause))
    return f"{source}, {told_of}" if told_of else source


def _by_cause(verb: Token, within: Context, told: str, most: int) -> str | None:
    """ "Fire destroyed the mill, which | led to a strike": what a whole clause led to."""
    if verb.dep_ not in ("relcl", "advcl"):
        return None
    which = next((child for child in verb.lefts if child.lower_ == "which" and child.dep_ == "nsubj"), None)
    if which is None or which.nbor(-1).text != "," or verb.lemma_ not in _words("outcomes"):
        return None
    main = verb.head if verb.dep_ == "advcl" else governing_verb(verb.head) if verb.dep_ == "relcl" else None
    if main is None or main.pos_ != "VERB" or main.i in within.telling or main.i > verb.i:
        return None
    cause = _own_text(main, within, told, most // 2)
    group = verb_words(verb, within)
    rest = _rest(verb, within, most, most // 2, None)
    return f"{cause}, {render([which, *group, *rest], within, cause)}"


def _by_what_is_above(verb: Token, within: Context, told: str, most: int) -> str | None:
    """ "Hoped for a truce that | holds"; "a rule against | smoking": by the clause or the noun that holds it."""
    clauses = (clause_text(above, within, told, most) for above in clauses_above(verb, within.telling))
    nouns = (_with_noun(verb, above, within, told, most) for above in nouns_above(verb))
    return next((text for text in itertools.chain(clauses, nouns) if _tells(text, verb)), None)


def _by_being(verb: Token, within: Context, told: str, most: int) -> str | None:
    """ "Wang was the last miner to | leave", of "Wang, the last miner to leave, slept"; "it is a rite not | known here"."""
    noun = verb.head
    if verb.dep_ not in ("relcl", "acl") or verb.tag_ not in ("VB", "VBN") or has_subject(verb):
        return None
    is_told = noun.dep_ == "attr" and noun.head.lemma_ == "be" and verb.tag_ == "VBN" and noun.head.i not in within.telling
    if is_told and noun.head.dep_ == "ROOT" and any(child.lower_ == "it" for child in noun.head.lefts):
        text = clause_text(noun.head, within, told, most)
        return text if _tells(text, verb) else None
    is_one = noun.dep_ == "appos" and noun.head.pos_ == "PROPN" and noun.i > noun.head.i and noun.left_edge.lower_ == "the"
    if not is_one or verb.tag_ != "VB":
        return None
    name = render((word for word in noun_phrase(noun.head, within) if word.i < noun.left_edge.i - 1), within, told)
    return f"{name} was {render(trimmed(noun_phrase(noun, within), most, last=verb), within, name)}" if name else None


def _by_aim(verb: Token, within: Context, told: str, most: int) -> str | None:
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
    return clause_text(aim, within, told, most) if is_made else None


def _tells(text: str, verb: Token) -> bool:
    """Whether a text has the very word of a verb."""
    return verb.text in (word.strip(_MARKS) for word in text.split())


def _by_main_clause(verb: Token, within: Context, told: str, most: int) -> str | None:
    """ "Paes returned after | winning the title"."""
    is_alone = _was_before(verb, within) or is_told_alone(verb, within) or arranged_noun(verb) is not None
    is_alone = is_alone or _is_dated_limit(verb, within)
    main = None if is_alone else main_of(verb)
    return None if main is None else _with_main(verb, main, within, told, most)


def _is_dated_limit(verb: Token, within: Context) -> bool:
    """Whether a clause only tells until when, at a time of its own: "would build it before the rains | begin in November"."""
    links = {child.lower_ for child in verb.lefts if child.dep_ in ("mark", "advmod")}
    is_ahead = "when" in links and verb.tag_ in ("VBZ", "VBP")  # "told him to expect it when he | returns on 3 May"
    is_limit = verb.dep_ == "advcl" and (is_ahead or not links.isdisjoint(("before", "until"))) and has_subject(verb)
    return is_limit and verb.i > verb.head.i and any(token.i in within.times for token in verb.subtree)


def _was_before(verb: Token, within: Context) -> bool:
    """Whether a participle tells what was at a time of its own: "was jailed on Monday, having | admitted it in March"."""
    is_perfect = verb.dep_ == "advcl" and any(helper.lower_ == "having" for helper in auxiliaries(verb))
    return is_perfect and any(token.i in within.times or (token.is_digit and len(token.text) == _YEAR) for token in verb.subtree)


_YEAR = 4  # digits


def _with_noun(verb: Token, noun: Token, within: Context, told: str, most: int) -> str:
    """The clause of the noun that a verb hangs on, where it holds the verb; else the noun with it."""
    over = noun.head.head if noun.dep_ == "pobj" else noun
    if over.lemma_ == "be" and (subject := find_subject(over)) is not None:  # "is in charge of | running it"
        text = clause_text(over, within, told, most)
        if verb.text in text.split():
            return text
    subject = find_subject(noun.head) if noun.dep_ in ("dobj", "attr") and noun.head.pos_ in ("VERB", "AUX") else None
    if subject is not None and not (subject.dep_ == "pobj" and subject.head.head == noun.head):  # "at stake is a plan to sell"
        text = clause_text(noun.head, within, told, most)
        words = text.split()
        if noun.text in words and verb.text in words[words.index(noun.text) :]:
            return text
    above = clause_over(noun)
    text = "" if above is None or above.i in within.telling else clause_text(above, within, told, most)
    if _tells(text, verb) and noun.text in text.split() and len(text.split()) <= most:
        return text
    phrase = render(trimmed(noun_phrase(noun, within), most, last=verb), within, told)
    return clause_telling(noun, within, verb) or phrase


def clause_telling(noun: Token, within: Context, also: Token | None = None) -> str:
    """The clause of the nearest verb over a noun that has words left for it: "met to discuss | the draft"; empty for none.

    Where none is a whole clause, the nearest phrase of one. It tells of another word, too, where one is given. What something
    came some time before or after has another date: "resigned two days after the | flood" tells no flood.
    """
    phrase = ""
    for over in noun.ancestors:
        if over.lower_ in _words("before_and_after") and any(child.dep_ == "npadvmod" for child in over.lefts):
            break
        if over.pos_ not in ("VERB", "AUX") or over.i in within.telling or _has_gap(over):
            continue
        clause = clause_text(over, within)
        words = [word.strip(_MARKS) for word in clause.split()]
        is_stump = not words or words[0].lower() in (over.lower_, "it", "to") or words[-1].lower() in _OPEN_ENDS
        is_stump = is_stump or "…" in clause or over.text not in words or len(words) > MOST_WORDS + _WORDS_MORE
        is_stump = is_stump or (", " in clause and over.lemma_ in load_vocabulary().words("verb", "reporting"))
        if is_stump or noun.text not in words or (also is not None and also.text not in words):
            continue
        if not is_phrase(words, over):
            return clause
        phrase = phrase or clause
    return phrase


def is_phrase(words: Container[str], verb: Token) -> bool:
    """Whether the words that tell a verb are a phrase, with no verb that makes a clause: "a plan to sell it"."""
    is_clause = is_finite(verb) or any(be in words for be in _ADDED)
    return not is_clause and not any(word.text in words and _makes_clause(word) for word in verb.sent)


def _makes_clause(word: Token) -> bool:
    return has_finite_form(word) or is_imperative(word) or (word.tag_ == "VBN" and has_subject(word))


_ADDED = ("was", "were", "is", "are", "be", "been", "did")  # words that a clause may have without the sentence having them


def _has_gap(verb: Token) -> bool:
    """Whether a clause leaves out what it tells of, or its verb has no other word: "gains | they would hold", "related to it"."""
    subjects = [child for child in verb.lefts if child.dep_ in NOUN_SUBJECTS]
    is_relative = verb.dep_ == "relcl" and all(child.tag_ not in ("WDT", "WP") for child in subjects)
    return is_relative or (verb.dep_ == "acl" and verb.lemma_ in ("relate", "regard", "base", "describe"))


_OPEN_ENDS = ("not", "be", "been", "is", "are", "was", "were", "has", "have", "had", "do", "does", "did")


# A clause by itself -----------------------------------------------------------------------------------------------------


def _own_text(verb: Token, within: Context, told: str, most: int, *, is_governed: bool = False) -> str:
    """A clause without those above it."""
    within = within.telling_of(verb)
    head = subject_phrase(verb, within, most // 2)
    if head and (is_generic(verb) or tells_which(verb)):  # "journalists who break the law"
        head = [*head, next(child for child in verb.lefts if child.lower_ in ("who", "which", "that"))]
    if [token.lower_ for token in head[:2]] in (["of", "which"], ["of", "whom"]):  # "of which $1 million | was paid"
        head = head[2:]
    if (told_of := told_by_owner(verb, head, within)) is not None:
        return told_of
    group = verb_words(verb, within)
    content = _content(verb, within) if most >= _LEAST_WORDS else None  # of what is said to be said, a little
    left = most - len(head) - len(group)
    rest = _rest(verb, within, most, left, content)
    office, noun = office_held(verb, within)
    if noun is not None:
        rest = [token for token in rest if token.i > verb.i]
    if owned := owned_object(verb, within) or office:
        start = _joined(verb, head, group, [], within, told, is_governed=is_governed)
        return f"{start} {owned} {render(rest, within, start)}".strip()
    text = _joined(verb, head, group, rest, within, told, is_governed=is_governed)
    if content is not None:
        as_saying = " as saying" if verb.lemma_ in ("quote", "cite") else ""
        said = _content_text(verb, content, within, told + text, max(left - len(rest), most // 2))
        if said or find_quotation(verb) is None:
            return text + as_saying + said
    has_matter = any(token.head == verb and token.dep_ in ("dobj", "ccomp") for token in rest)
    quotation = None if has_matter else find_quotation(verb)
    if quotation is not None:
        return f"{text}: {quoted(quotation, max(left - len(rest), most // 2, _LEAST_WORDS))}"
    over = verb.head if verb.dep_ == "xcomp" else verb  # "managed to escape or were saved"
    others = (child for child in (*verb.rights, *over.rights) if child.pos_ == "VERB" and is_alternative(child))
    other = next((child for child in others if not has_subject(child)), None)
    if other is not None:
        phrase = noun_phrase(other, within)
        if len(phrase) <= left - len(rest) + _LEAST_WORDS:  # "must sell it or cut costs"
            link = "nor" if any(token.lower_ == "neither" for token in group) else "or"
            return f"{text} {link} {render(phrase, within, text)}"
    condition = _condition(verb, within)
    if 0 < len(condition) <= left - len(rest) + _LEAST_WORDS:
        return f"{text} {render(condition, within, text)}"
    link, place = place_of_relative(verb, within)
    is_new = bool(place) and place[-1].text not in text.split()  # not "Lund University honoured her in Lund"
    if is_new and len(place) <= left - len(rest):
        return f"{text} {link} {render(place, within, text)}"
    place = fronted_place(verb, rest, within)
    return f"{text} {render(place, within, text)}" if 0 < len(place) <= left - len(rest) else text


def _rest(verb: Token, within: Context, most: int, left: int, content: Token | None) -> list[Token]:
    """What follows the verb, phrase by phrase, while words are `left`; the first thing that a verb needs even where not."""
    rest: list[Token] = []
    subject = None if content is None else find_subject(content)
    last = 0  # how many words the last phrase has
    for root, whole in parts(verb, within, only_core=content is not None):
        part = whole
        is_of_content = content is not None and verb.i < content.i < root.i  # "showed girls wanted work, | advice"
        if root == subject or is_of_content:  # "added Poland was open": no object
            continue
        told = most - left + len(rest)
        is_apart = root.left_edge.i > verb.i + 1  # not of "were working to repair it"
        is_aim = root.tag_ == "VB" and has_to(root)
        fits = is_aim and len(part) <= left - len(rest)  # what for, where there is room
        is_clause = root.dep_ == "advcl" and root.pos_ in ("VERB", "AUX")  # not the "alive" of "pulled two men alive"
        is_goal = root.dep_ == "advcl" and verb.lemma_ in _words("bare")  # "went on to say"
        if is_clause and root.left_edge.lower_ == "while" and any(token.i in within.all_times for token in root.subtree):
            break  # "play Ost on 3 May while Marl will play Lund on 5 May"
        if is_clause and is_apart and told > _ENOUGH_WORDS and not (fits or (is_goal and is_aim) or is_needed_clause(root)):
            toll = toll_joined(root)
            if toll is None and any(is_condition(child) for child in verb.rights if child.i > root.i and child.dep_ == "advcl"):
                continue  # "will not come as planned | unless it is let in"
            if toll is None:
                rest = _without_length_of(root, rest)
                break
            part = noun_phrase(toll, within)  # "burst its banks, flooding a town and | killing two"
        is_asked = root.dep_ == "xcomp" and is_aim and verb.lemma_ in load_vocabulary().words("factuality", "demanding")
        is_bound = root.dep_ == "prep" and root.i == verb.i + 1 and verb.pos_ == "VERB"  # "will be looking | for jobs"
        is_needed = is_asked or (not rest and (root.dep_ in CORE or root.dep_ == "xcomp" or is_goal or is_bound))
        noun = root if is_needed and root.pos_ in ("NOUN", "PROPN") else None  # "there is | a risk that it may burst"
        kept = trimmed(part, left - len(rest), last=noun, is_needed=is_needed)
        is_whole = len(kept) > 1 or kept in (part, [noun])  # not a preposition alone
        rest.extend(kept if is_whole else ())
        if len(kept) < len(part):
            if not kept and root.lower_ == "in" and rest and rest[-1].lemma_ in _words("changes"):
                rest = rest[: len(rest) - last]  # not "must pay for its part", where in what is left out
            break
        last = len(kept)
    rest.sort(key=lambda token: token.i)
    return rest or (_circumstance(verb, within, left) if verb.lemma_ in _words("light") else [])


def _without_length_of(clause: Token, told: list[Token]) -> list[Token]:
    """What is told, without how long before or after a clause it was that is not: "was called off | hours | before it began"."""
    before = clause.left_edge.nbor(-1)
    spans = load_vocabulary().words("reference", "spans")
    is_length = before.lemma_ in spans and before.tag_ == "NNS" and before.dep_ in ("npadvmod", "oprd")
    length = frozenset(word.i for word in before.subtree) if is_length else frozenset()
    return [word for word in told if word.i not in length]


def _condition(verb: Token, within: Context) -> list[Token]:
    """The clause of condition of a verb that does not hang right of it: "if it rains, the match will be moved"."""
    over = verb.head.head if verb.dep_ == "xcomp" and verb.head.pos_ == "ADJ" else verb.head
    is_under = verb.dep_ == "xcomp" and has_to(verb) and over.lemma_ in ("have", "be", "expect", "schedule", "set")
    lefts = (*(over.lefts if is_under else ()), *verb.lefts)  # "if it rains, it would have | to be moved"
    clause = next((child for child in lefts if child.dep_ == "advcl" and is_condition(child) and _opens(child)), None)
    rights = (child for child in over.rights if is_under and child.dep_ == "advcl" and child.i > verb.i and is_condition(child))
    clause = clause or next(rights, None) or condition_before(verb)  # "is due | to open if it rains"
    if clause is None:  # "without her help, he would have lost", "excluding cars, sales rose"
        is_open = any(helper.tag_ == "MD" for helper in auxiliaries(verb))
        barring = _words("barring") if is_open else ("excluding",)
        clause = next((child for child in verb.lefts if child.dep_ in ("prep", "advcl") and child.lower_ in barring), None)
    if clause is None:
        clause = condition_after(verb)
        clause = None if clause is not None and clause.head == verb else clause  # told with what follows the verb
    if clause is None:
        return []
    after = clause.doc.tokens[clause.right_edge.i + 1 : clause.right_edge.i + 2]
    told = noun_phrase(clause, within)
    told = told[:-1] if told and told[-1].lower_ == "then" else told  # "if it rains | then they will stay"
    return [*told, *(token for token in after if token.dep_ == "neg")]  # "if it does | n't, I don't know"


def _opens(clause: Token) -> bool:
    """Whether a clause stands first, not after another verb that it may belong to."""
    start = clause.left_edge.i
    return (
        start == clause.sent.start
        or clause.doc.tokens[start - 1].is_punct
        or clause.doc.tokens[start - 1].pos_ in ("CCONJ", "SCONJ")
    )


_NOMINATIVES = {"me": "I", "us": "we", "him": "he", "them": "they"}


def _joined(
    verb: Token,
    head: list[Token],
    group: list[Token],
    rest: list[Token],
    within: Context,
    told: str,
    *,
    is_governed: bool = False,
) -> str:
    """Subject, verb and the rest as text; each part knows what those before it have told."""
    if is_after_nor(verb) and head:  # "nor did she apologise"
        opening = f"nor {render(sorted({*head, *group}, key=lambda token: token.i), within, told)}"
        return f"{opening} {render(rest, within, told + opening)}".strip()
    if head and not is_governed and is_question(verb):
        opening = render(sorted({*head, *group}, key=lambda token: token.i), within, told)
        return f"{opening} {render(rest, within, told + opening)}".rstrip() + "?"
    is_first = len(head) == 1 and not is_governed and head[0].i not in within.referents.pronouns
    text = _NOMINATIVES.get(head[0].lower_, "") if is_first else ""  # "allows | us | to give it"
    text = text or render(head, within, told) + ("," if has_open_comma(head, group[0]) else "")
    is_alone = bool(text) and is_told_alone(verb, within)
    be = copula(verb, find_subject(verb), group, within) if text and not (is_governed or is_alone) else ""
    text = f"{text} {'am' if (text, be) == ('I', 'is') else be}".strip()
    is_clitic = bool(head) and not be and head[-1].i + 1 == group[0].i and not head[-1].whitespace_  # "it's"
    told_group = render(group, within, told + text)
    if is_clitic and not text.lower().endswith(head[-1].lower_):  # "officials will", for "they'll"
        is_clitic, told_group = False, in_full(group[0], told_group)
    if is_alone:
        told_group = finite_form(told_group, verb, within)
    is_plain = is_since(verb) or not any(token.lower_ in _words("beside_past") for token in rest)
    if not told and not is_governed and is_plain:
        told_group = in_plain_past(told_group, verb, find_subject(verb))
    if not told and not is_governed and is_denied(verb):
        told_group = denied(told_group, verb)
    text = f"{text}{'' if is_clitic else ' '}{told_group}".strip()
    last = max((word for word in (*head, *group) if rest and word.i < rest[0].i), key=lambda word: word.i, default=None)
    return f"{text}{' ' if last is None else joint(last, rest[0], within.times)}{render(rest, within, told + text)}".strip()


def _circumstance(verb: Token, within: Context, most: int) -> list[Token]:
    """The clause that tells when or why, of a verb that tells little: "they came after ministers warned of it"."""
    clause = next((child for child in verb.children if child.dep_ == "advcl" and child.left_edge.i > verb.i), None)
    if clause is None:
        return []
    links = ("after", "before", "as", "because", "when", "while", "since")
    link = next((child for child in clause.lefts if child.dep_ in ("mark", "advmod") and child.lower_ in links), None)
    if link is None:
        return []
    words = [word for word in noun_phrase(clause, within) if word.i > link.i]  # "less than a week | after they left"
    return trimmed([link, *words], most, last=clause)


def _with_main(verb: Token, main: Token, within: Context, told: str, most: int) -> str:
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
    room = max(most - len(head) - len(group) - len(core), _LEAST_WORDS)
    if verb.dep_ == "conj" and root.tag_ == "VBN" and before:  # "built in 1888 and rebuilt in 1901, the mill made cloth"
        root, phrase = verb, noun_phrase(verb, within)
    if len(phrase) > room and first_joined(verb) != verb:  # "killing one and wounding three": of two, the one asked for
        phrase = noun_phrase(verb, within)
    phrase = trimmed(phrase, room, last=verb, is_needed=True)
    if before and root == verb and verb.tag_ == "VBN" and head and phrase[0] == verb:  # "founded in 1989, the firm makes boats"
        joined = next((child.i for child in verb.rights if child.dep_ == "cc"), verb.doc.tokens[-1].i + 1)
        done = render((token for token in phrase[1:] if token.i < joined), within, told)
        return f"{render(head, within, told)} {be_before(find_subject(main))} {verb.lower_} {done}".strip()
    main_text = _joined(main, head, group, core, within, told)
    has_matter = any(token.dep_ == "dobj" and token.head == main for token in core)
    said = find_content(verb) if root == verb and verb.tag_ == "VBG" and not has_matter else None
    if said is not None and said.i > verb.i and main.lemma_ in load_vocabulary().words("verb", "reporting"):
        added = _content_text(verb, said, within, told + main_text, most - len(head))
        if added:  # "he said, adding | that ..."; "warned of a bomb, | saying | it was theirs"
            return f"{main_text}, {verb.text}{added}" if core and verb.lemma_ == "say" else main_text + added
    content = None if core else find_content(main)
    is_apart = content is not None and content.i > main.i and content != verb and not content.is_ancestor(verb)
    if content is not None and is_apart:  # "after reading it, she said | that ..."
        main_text += _content_text(main, content, within, told + main_text, most // 2)
    hung = render(phrase, within, main_text)
    firsts = [token for token in (root.left_edge, *phrase[:1]) if token.i > main.i]
    is_apart = any(token.nbor(-1).text == "," for token in firsts) and firsts[-1].tag_ not in ("IN", "WRB")
    comma = "," if is_apart and not before else ""
    return f"{hung}, {uncapital(main_text, first_word(main))}" if before else f"{main_text}{comma} {hung}"


def _content(verb: Token, within: Context) -> Token | None:
    """The verb of what is said, where its clause is too long to be kept whole, or stands before."""
    clause = find_content(verb)
    is_below = clause is not None and clause.i > verb.i and verb.is_ancestor(clause)  # not "the plan, he said, was dropped"
    if clause is None or (is_below and short_clause(clause, within)):
        return None
    subject = find_subject(clause) or find_there(clause)
    is_told = clause.i in within.telling and not verb.is_ancestor(clause)  # "it failed, he said": of what he said
    return None if subject is None or subject.i in within.times or is_told else clause


def _content_text(verb: Token, clause: Token, within: Context, told: str, most: int) -> str:
    """ "that ..." after what says so; what somebody says of himself stays a quotation."""
    words = clause.doc[clause.left_edge.i : clause.right_edge.i + 1]
    speaker = find_subject(verb)
    first = clause.left_edge
    is_indirect = first.lower_ in _OPEN_LINKS and first.i > verb.i and not first.nbor(-1).is_quote  # "asked if I was ready"
    if verb.i in within.speakers and first.lower_ == "that" and first.i > verb.i:
        is_indirect = True  # '"They told us that we might die," she said'
    is_quoted = not is_indirect and (speaker is None or speaker.lower_ not in ("i", "we"))  # not of "I know how I won it"
    if is_quoted and any(token.lower_ in _words("speakers") and token.pos_ == "PRON" for token in words[:_MOST_HEARD]):
        words = words[1:] if words[0].is_quote else words
        if is_quotation(words, verb):
            return f": {quoted(words, max(most, _LEAST_WORDS))}"
        return _half_quoted(clause, within, told, most)
    if clause.left_edge.lower_ == "what":  # "asked what it meant"
        return f" {render(trimmed(noun_phrase(clause, within), max(most, _LEAST_WORDS), last=clause), within, told)}"
    is_alone = is_left_open(clause) or over_bare_clause(clause) is not None or clause.dep_ == "acl"  # "said in a letter that"
    tell = _own_text if is_alone else clause_text
    is_bare = not any(map(has_finite_form, (*auxiliaries(clause), clause))) or over_bare_clause(clause) is not None
    if is_bare:  # "helped the city restore order"
        return " " + tell(clause, within, told, most, is_governed=True)
    text = tell(clause, within, told, most)
    subject = find_subject(clause) or find_there(clause)
    if subject is None or (subject.lower_ == "that" and subject.nbor(-1).is_quote):
        return ""  # "said that that is it" tells nothing: his own words do
    link = next((child.lower_ for child in clause.lefts if child.lower_ in _OPEN_LINKS or child.tag_ == "WRB"), "that")
    first = clause.doc.tokens[min((token.i for token in noun_phrase(subject, within, clause)), default=subject.i)]
    if link == "that" and text.lower().startswith("that "):  # "said | that one will hurt"
        return f" {text[:1].lower()}{text[1:]}"
    return f" {link} {uncapital(text, first)}"


def _half_quoted(clause: Token, within: Context, told: str, most: int) -> str:
    """What is told in the author's words and then in somebody's own, without those: 'it had sailed and "we will follow"'."""
    if is_left_open(clause) or not any(map(has_finite_form, (*auxiliaries(clause), clause))):
        return ""
    for words in range(most, _LEAST_WORDS, -_WORDS_MORE):
        text = clause_text(clause, within, told, words)
        own = _own_words(clause)
        if own and text.count(own) == 1 and not _tells_speaker(text.replace(own, "")):
            text = text.replace(own, f'"{own}"')  # 'cannot fight it with "one hand tied behind our back"'
        elif _tells_speaker(text):
            text = ""
        if text:
            subject = find_subject(clause) or find_there(clause)
            first = clause if subject is None else subject.left_edge
            return f" that {uncapital(text, first)}" if subject is not None and clause.text in text else ""
    return ""


def _tells_speaker(text: str) -> bool:
    return any(word.strip(_MARKS).lower() in _words("speakers") for word in text.split())


def _own_words(clause: Token) -> str:
    """The words within a clause that stand between quotation marks; empty for none, or more than once."""
    last = clause.right_edge.i + _MOST_BEFORE_MARK
    marks = [token.i for token in clause.doc.tokens[clause.left_edge.i : last + 1] if token.is_quote]
    if len(marks) != _PAIR:
        return ""
    words = clause.doc.tokens[marks[0] + 1 : marks[1]]
    return "".join(token.text + token.whitespace_ for token in words).rstrip(" .,")


_PAIR = 2
_MOST_BEFORE_MARK = 2  # tokens from the end of a clause to the mark that closes it: '."'
_OPEN_LINKS = ("whether", "if")
