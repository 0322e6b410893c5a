"""A clause by itself: subject, verb group, object, then as much of the rest as there is room for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.description.clause_above import (
    tells_which,
)
from timeline.events.description.complements import CORE, parts
from timeline.events.description.context import Context
from timeline.events.description.copula import copula, is_since
from timeline.events.description.gaps import fronted_end, fronted_place, office_held, owned_object, place_of_relative
from timeline.events.description.needed_clauses import is_needed_clause, toll_joined
from timeline.events.description.of_others import told_by_owner
from timeline.events.description.phrases import noun_phrase
from timeline.events.description.rendering import has_open_comma, joint, render
from timeline.events.description.said_clause import content_of, content_text
from timeline.events.description.subject_phrase import subject_phrase
from timeline.events.description.tell import LEAST_WORDS, Tell
from timeline.events.description.trimming import trimmed
from timeline.events.description.verb_words import (
    denied,
    finite_form,
    in_full,
    in_order,
    in_plain_past,
    is_denied,
    is_told_alone,
    verb_words,
)
from timeline.events.grammar.conditions import condition_after, condition_before, is_condition
from timeline.events.grammar.generic import is_generic
from timeline.events.grammar.sayings import find_quotation, quoted
from timeline.events.grammar.subjects import find_subject
from timeline.events.grammar.verbs import auxiliaries, is_after_nor, is_alternative, is_question
from timeline.events.parsing.arcs import has_subject, has_to
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_words = lists("description")


def own_text(tell: Tell, verb: Token, within: Context, told: str, most: int, *, is_governed: bool = False) -> str:
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
    over = next((word.head for word in head if word.dep_ == "dobj" and word.head in group and has_subject(word.head)), None)
    if over is not None:  # "Lee accused her of planning to | raise it"
        head = subject_phrase(over, within, most // 2)
    content = content_of(verb, within) if most >= LEAST_WORDS else None  # of what is said to be said, a little
    left = most - len(head) - len(group)
    rest = rest_of(verb, within, most, left, content)
    office, noun = office_held(verb, within)
    if noun is not None:
        rest = [token for token in rest if token.i > verb.i]
    if owned := owned_object(verb, within) or office:
        start = joined_text(verb, head, group, [], within, told, is_governed=is_governed)
        return f"{start} {owned} {render(rest, within, start)}".strip()
    text = joined_text(verb, head, group, rest, within, told, is_governed=is_governed)
    if content is not None:
        as_saying = " as saying" if verb.lemma_ in ("quote", "cite") else ""
        said = content_text(tell, verb, content, within, told + text, max(left - len(rest), most // 2))
        if said or find_quotation(verb) is None:
            return text + as_saying + said
    has_matter = any(token.head == verb and token.dep_ in ("dobj", "ccomp") for token in rest)
    quotation = None if has_matter else find_quotation(verb)
    if quotation is not None:
        return f"{text}: {quoted(quotation, max(left - len(rest), most // 2, LEAST_WORDS))}"
    above = verb.head if verb.dep_ == "xcomp" else verb  # "managed to escape or were saved"
    others = (child for child in (*verb.rights, *above.rights) if child.pos_ == "VERB" and is_alternative(child))
    other = next((child for child in others if not has_subject(child)), None)
    if other is not None:
        phrase = noun_phrase(other, within)
        if len(phrase) <= left - len(rest) + LEAST_WORDS:  # "must sell it or cut costs"
            link = "nor" if any(token.lower_ == "neither" for token in group) else "or"
            return f"{text} {link} {render(phrase, within, text)}"
    condition = _condition(verb, within)
    if 0 < len(condition) <= left - len(rest) + LEAST_WORDS:
        return f"{text} {render(condition, within, text)}"
    link, place = place_of_relative(verb, within)
    is_new = bool(place) and place[-1].text not in text.split()  # not "Lund University honoured her in Lund"
    if is_new and len(place) <= left - len(rest):
        return f"{text} {link} {render(place, within, text)}"
    place = fronted_place(verb, rest, within) or fronted_end(verb, within)
    return f"{text} {render(place, within, text)}" if 0 < len(place) <= left - len(rest) else text


def rest_of(verb: Token, within: Context, most: int, left: int, content: Token | None) -> list[Token]:
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
        links = (child for child in verb.lefts if child.dep_ in ("prep", "advcl"))
        clause = next((child for child in links if child.lower_ in barring or (is_open and _is_circumstance(child))), None)
    if clause is None:
        clause = condition_after(verb)
        clause = None if clause is not None and clause.head == verb else clause  # told with what follows the verb
    if clause is None:
        return []
    after = clause.doc.tokens[clause.right_edge.i + 1 : clause.right_edge.i + 2]
    told = noun_phrase(clause, within)
    told = told[:-1] if told and told[-1].lower_ == "then" else told  # "if it rains | then they will stay"
    return [*told, *(token for token in after if token.dep_ == "neg")]  # "if it does | n't, I don't know"


def _is_circumstance(link: Token) -> bool:
    """Whether a phrase tells under which circumstances something would be: "under certain conditions, it may be sold"."""
    return link.lower_ == "under" and any(noun.lemma_ in ("circumstance", "condition") for noun in link.rights)


def _opens(clause: Token) -> bool:
    """Whether a clause stands first, not after another verb that it may belong to."""
    start = clause.left_edge.i
    return (
        start == clause.sent.start
        or clause.doc.tokens[start - 1].is_punct
        or clause.doc.tokens[start - 1].pos_ in ("CCONJ", "SCONJ")
    )


_NOMINATIVES = {"me": "I", "us": "we", "him": "he", "them": "they"}


def joined_text(
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
    told_group = in_order(render(group, within, told + text), verb)
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
    if clause is None or clause.i in within.times:  # "was held | before the month was over"
        return []
    links = ("after", "before", "as", "because", "when", "while", "since")
    link = next((child for child in clause.lefts if child.dep_ in ("mark", "advmod") and child.lower_ in links), None)
    if link is None:
        return []
    words = [word for word in noun_phrase(clause, within) if word.i > link.i]  # "less than a week | after they left"
    return trimmed([link, *words], most, last=clause)


_ENOUGH_WORDS = 5  # of a clause; with fewer, its purpose is told too
