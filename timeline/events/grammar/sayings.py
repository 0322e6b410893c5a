"""What is said, hoped or found, by which verb and by whom: a clause that the parser found, or a quotation as it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.grammar.conditions import condition_before, is_inverted
from timeline.events.grammar.misparses import find_inverted_speaker, object_joined, told_last
from timeline.events.grammar.participles import is_set_apart
from timeline.events.grammar.subjects import find_subject
from timeline.events.parsing.arcs import NOUN_SUBJECTS, SUBJECTS
from timeline.events.parsing.parse import once
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Span, Token

_ENDS = ' ,.;:!?"“”'
_words = lists("description")


def is_by_rule(according: Token) -> bool:
    """Whether what is according to something is as that has it, and not as it says: "went according to plan"."""
    nouns = (noun for link in according.rights for noun in link.rights)
    return any(not noun.lefts and noun.lower_ in _RULES for noun in nouns)


_RULES = ("plan", "plans", "schedule", "law", "custom", "tradition", "rules")


@once
def find_content(verb: Token) -> Token | None:
    """The verb of what is said, hoped or found: "said | it was late", "the talks failed, he said"."""
    clauses_of = (child for child in verb.children if child.dep_ == "ccomp" and child.pos_ in ("VERB", "AUX"))
    clauses_of = (child for child in clauses_of if not _is_no_content(child))
    clause = next((child for child in clauses_of if not (is_inverted(child) or _is_relative(child))), None)
    if clause is None and _says_between(verb):
        return verb.head
    if clause is None and _tells(verb):  # "said in a statement that it was late", not "fell despite a statement that"
        below = (noun for child in verb.children if child.dep_ == "prep" and child.lower_ != "to" for noun in child.children)
        clauses = (clause for noun in below if noun.lemma_ in _words("statements") for clause in noun.children)
        clause = next((one for one in clauses if one.dep_ == "acl" and _has_that(one)), None)
    if clause is None and find_inverted_speaker(verb) is not None:
        clause = verb.head
    if clause is None and (told := told_last(verb)) is not None:
        return told
    is_told_after = (verb.dep_ == "parataxis" and not is_set_apart(verb)) or _follows(verb)
    if clause is None and is_told_after and verb.head.pos_ in ("VERB", "AUX"):
        clause = verb.head  # "the talks failed, he said"
    if clause is None or any(token.lower_ == "what" for token in clause.lefts) or is_free_relative(clause):
        return None
    return clause if clause.i > verb.i or _says_what_was_told(verb) else None


def is_told_in_text(noun: Token) -> bool:
    """Whether a noun is the text in which somebody says what a clause of it tells: "concluded in a | report that it sank"."""
    link = noun.head
    is_in = noun.dep_ == "pobj" and link.lower_ == "in" and link.dep_ == "prep"
    return is_in and link.head.lemma_ in load_vocabulary().words("verb", "reporting") | {"conclude", "find", "hold", "rule"}


def _is_no_content(clause: Token) -> bool:
    """Whether a clause under a verb is nothing that it says."""
    is_of_time = any(child.dep_ == "mark" and child.lower_ in _words("beside_past") for child in clause.lefts)
    return is_of_time or _is_told_apart(clause) or _is_of_participle(clause) or object_joined(clause) is not None


def _is_told_apart(clause: Token) -> bool:
    """Whether a clause before a verb ends in a semicolon: "her paper was disputed; it was | confirmed in 1984"."""
    end = clause.doc.tokens[clause.right_edge.i + 1 : clause.right_edge.i + 2]
    is_apart = [mark.text for mark in end] == [";"] or is_set_apart(clause)  # "the plan, started in May, will mean"
    return clause.i < clause.head.i and is_apart and not _has_that(clause)


def _is_of_participle(clause: Token) -> bool:
    """Whether a clause is what a participle before it tells: "blamed him for not saying | that it was late"."""
    before = clause.left_edge.nbor(-1)
    return before.tag_ == "VBG" and before.dep_ == "pcomp" and before.head.head is clause.head and _has_that(clause)


def _is_relative(clause: Token) -> bool:
    """Whether a clause is of a noun, though hung on its verb: "pledged troops, the first | of which are due"."""
    first = clause.left_edge
    if first.lower_ == "of" and first.nbor().lower_ in ("which", "whom"):
        return True  # "cost $6 million, of which $1 million was paid"
    subject = next((child for child in clause.lefts if child.dep_ in NOUN_SUBJECTS), None)
    of = () if subject is None else (link for link in subject.rights if link.lower_ == "of")
    return any(noun.lower_ in ("which", "whom") for link in of for noun in link.rights)


def _says_between(verb: Token) -> bool:
    """Whether who says so stands between a condition and its clause: "had it rained, she | wrote, it would have held"."""
    is_aside = verb.dep_ in ("ccomp", "parataxis") and verb.head.i > verb.i and _tells(verb)
    is_aside = is_aside and all(child.dep_ != "nsubjpass" for child in verb.lefts)  # "if it had rained, we would have been told"
    condition = condition_before(verb.head) if is_aside else None
    return condition is not None and condition.head == verb


def _says_what_was_told(verb: Token) -> bool:
    """Whether a verb may be of who said the clause before it: not of "the euro rose, the dollar | fell"."""
    is_linked = verb.dep_ in ("advcl", "relcl", "acl") or any(child.dep_ == "mark" for child in verb.lefts)
    subject = next((child for child in verb.lefts if child.dep_ == "nsubjpass"), None)
    if subject is not None and subject.lower_ != "it" and verb.lemma_ not in ("quote", "cite"):  # "he sued; the case was denied"
        return False
    return _tells(verb) and not is_linked and not _says_something(verb)


def _says_something(verb: Token) -> bool:
    """Whether what is said stands after "say", as a noun: "when it failed, he said a prayer"; "added 16 points"."""
    is_sum = verb.lemma_ == "add" and any(
        child.dep_ == "dobj" and any(one.tag_ == "CD" for one in child.lefts) for child in verb.rights
    )
    objects = [child for child in verb.rights if child.dep_ == "dobj" and (verb.lemma_ == "say" or is_sum)]
    return bool(objects) and not objects[0].left_edge.nbor(-1).is_punct and not _is_after_quotation(verb)


def is_free_relative(clause: Token) -> bool:
    """Whether a clause stands for a thing: "cornered | what they believed was a lion"; not what is quoted."""
    first = clause.left_edge
    first = (
        first.nbor() if first.lower_ in _words("approximators") and first.i < clause.i else first
    )  # "roughly what they feared"
    return first.lower_ == "what" and first.i > clause.head.i and not first.nbor(-1).is_quote


def _follows(verb: Token) -> bool:
    """Whether who said it stands last, though the parser only joined the two: "it will fail, a minister vowed"."""
    is_joined = verb.dep_ == "conj" and all(child.dep_ != "cc" or child.i < verb.head.i for child in verb.head.children)
    return is_joined and _stands_last(verb)


def _stands_last(verb: Token) -> bool:
    """Whether a verb with its subject stands after a comma, and nothing but circumstances after it."""
    subject = next((child for child in verb.lefts if child.dep_ == "nsubj"), None)
    is_apart = subject is not None and subject.left_edge.nbor(-1).text == ","
    return is_apart and all(child.is_punct or child.dep_ in ("advmod", "npadvmod", "prep") for child in verb.rights)


def _tells(verb: Token) -> bool:
    if verb.tag_ == "VBD" and _is_after_quotation(verb):  # '"It cannot be excused," fumed the coach'
        return True
    if verb.lemma_ in _words("stressing"):  # not of "reiterated its opposition"
        return find_inverted_speaker(verb) is not None or all(child.dep_ != "dobj" for child in verb.children)
    lemma, words = verb.lemma_.lower(), load_vocabulary()
    if verb.lemma_ in _words("showing", "foreseeing") or lemma in words.words("verb", "reporting"):
        return True
    is_taking = lemma in words.words("verb", "perception") or lemma in words.words("verb", "i_state")
    return is_taking and all(child.dep_ != "dobj" for child in verb.children)  # not of "assumed the office"


def _is_after_quotation(verb: Token) -> bool:
    subject = find_subject(verb)
    start = verb.i if subject is None else min(verb.i, subject.left_edge.i)
    if start < 2 or not verb.doc.tokens[start - 1].is_quote:
        return False
    mark, last = verb.doc.tokens[start - 1], verb.doc.tokens[start - 2]
    return bool(mark.whitespace_ and not last.whitespace_ and not last.is_space)


def _has_that(clause: Token) -> bool:
    return any(child.dep_ == "mark" and child.lower_ == "that" for child in clause.children)


def is_quotation(words: Span, verb: Token) -> bool:
    """Whether words stand right after the mark that opens a quotation, or, whole, before the one that closes it."""
    if words.start > 0 and words[0].nbor(-1).is_quote:
        return True
    after = words.doc.tokens[words.end : words.end + 2]
    is_closed = any(mark.is_quote for mark in after) and (after[0].is_quote or after[0].is_punct)
    is_indirect = words[0].lower_ == "that" or (words[0].lower_ in ("if", "whether") and words.start > verb.i)
    return is_closed and _tells(verb) and not is_indirect and not any(mark.is_quote for mark in words)


def quoted(words: Span, most: int) -> str:
    """Words between quotation marks, as many as fit: up to the last clause that fits whole, if that is not far back."""
    closed = next((at for at, word in enumerate(words) if at and word.is_quote), len(words))
    words = words[:closed]  # not what goes on after it: '"It is late," as far as we know, he said'
    opening = ""
    if len(words) > most and (main := _main_clause_of(words)) is not None:
        opening, words = "…", main  # '"… we can win"', of "if we are fourth playing like this, we can win"
    cut = words[:most]
    if len(cut) < len(words):
        starts = (at for at in range(len(cut) - 1, max(_LEAST_OF_QUOTE, len(cut) // 2), -1) if _starts_clause(cut[at]))
        links = (at for at in range(most, max(_LEAST_OF_QUOTE, most - _BACK), -1) if words[at].tag_ in ("IN", "TO", "CC"))
        cut = cut[: next(starts, next(links, len(cut)))]  # not "the concentrations of harmful…"
    while len(cut) < len(words) and len(cut) > 1 and (cut[-1].tag_ in _LINKING or _is_bare_subject(cut[-1])):
        cut = cut[:-1]  # not "understanding and…", nor "in each game I would…"
    dots = "…" if len(cut) < len(words) else ""
    return f'"{opening}{cut.text.strip(_ENDS)}{dots}"'


def _main_clause_of(words: Span) -> Span | None:
    """Words from the main clause on, where a clause that opens them says when or why: "although it is late, | we will go"."""
    first = words[1] if words[0].tag_ == "CC" and len(words) > 1 else words[0]
    clause = first.head
    main = clause.head
    is_opening = first.lower_ in _OPENINGS and first.i < clause.i and clause.dep_ == "advcl" and clause.i < main.i < words.end
    subject = next((child for child in main.lefts if child.dep_ in SUBJECTS), None)
    if not is_opening or subject is None or subject.left_edge.i <= clause.i:
        return None
    return words[subject.left_edge.i - words.start :]


_OPENINGS = ("if", "when", "although", "though", "while", "because", "since", "unless", "as")


_LINKING = ("CC", "IN", "TO", "DT", "PRP$", "MD", "WP", "WDT")


def _is_bare_subject(word: Token) -> bool:
    """Whether a word is a pronoun whose verb comes after it."""
    return word.tag_ == "PRP" and word.dep_ in SUBJECTS and word.head.i > word.i


_LEAST_OF_QUOTE = 5  # words
_BACK = 5  # words that a quotation may lose, so that it ends where a phrase does


def _starts_clause(link: Token) -> bool:
    """Whether a comma or an "and" leads on to a clause with a subject of its own, or to something said aside."""
    is_link = link.text in (",", ";") or link.tag_ == "CC"
    after = link.nbor() if link.nbor().tag_ != "CC" else link.nbor(2)
    is_aside = link.tag_ == "CC" and after.text == ","
    return is_link and (is_aside or after.dep_ in SUBJECTS or after.head.dep_ in SUBJECTS)


def find_quotation(verb: Token) -> Span | None:
    """The quotation before who says it, where the parser found no clause in it: "Peace in our time," said the minister."""
    subject = find_subject(verb)
    if not _tells(verb) or subject is None:
        return None
    end = min(verb.i, subject.left_edge.i)
    before = [token for token in verb.doc.tokens[max(verb.sent.start, end - 2) : end] if not token.is_space]
    is_closed = any(token.is_quote and token.i > 0 and not token.nbor(-1).whitespace_ for token in before)
    if not is_closed or not all(token.is_punct for token in before):
        return None
    marks = [token.i for token in verb.doc.tokens[verb.sent.start : before[0].i] if token.is_quote]
    words = verb.doc[marks[-1] + 1 if marks else verb.sent.start : before[0].i]
    return words if len(words) > 1 else None


def find_speaker(verb: Token) -> Token | None:
    """Who says what a verb tells: Lee of "we are ready, Lee said"; None where the sentence names no one."""
    below = (child for place in (verb, *verb.ancestors) for child in place.children if child.dep_ == "parataxis")
    for place in (*verb.ancestors, *below):
        if place.lemma_.lower() in load_vocabulary().words("verb", "reporting"):
            subject = find_quoted(place) or next((child for child in place.children if child.dep_ in SUBJECTS), None)
            if subject is not None and is_someone(subject):
                return subject
    return None


def find_quoted(verb: Token) -> Token | None:
    """Whom somebody quotes: Lee of "the newspaper quoted Lee as saying"."""
    if verb.lemma_ not in ("quote", "cite") or all(child.lower_ != "as" for child in verb.rights):
        return None
    return next((child for child in verb.rights if child.dep_ == "dobj"), None)


def is_someone(subject: Token) -> bool:
    """Whether a subject may name who speaks."""
    is_told = subject.lower_ in ("he", "she") or subject.lower_ not in _words("no_one")
    return is_told and subject.pos_ in ("PROPN", "NOUN", "PRON")
