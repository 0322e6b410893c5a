"""Phrases as text: white space, commas and capitals where words were left out, and each word as what it means."""

from __future__ import annotations

import itertools
import re
from collections.abc import Container, Iterable
from typing import TYPE_CHECKING

from timeline.events.description.context import Context
from timeline.events.description.phrases import is_second_figure
from timeline.events.vocabulary import load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token


def render(tokens: Iterable[Token], within: Context, told: str = "") -> str:
    """Tokens as text: their own white space where they stand together, one space where something was left out.

    Short names and pronouns become what they mean, the first time: not where that is `told` already.
    """
    out: list[str] = []
    previous: Token | None = None
    told_to = 0  # the end of a score that is written
    names, pronouns = within.referents.names, within.referents.pronouns
    for token in tokens:
        if token.is_space or token.i < told_to:
            continue
        is_held = token.i in names or token.i in pronouns  # asked of each word
        text = within.word(token, told + "".join(out)) if is_held else token.text
        if not text:
            continue
        if token.tag_ == "POS" and previous is not None and out[-1].endswith("s") and not previous.text.endswith("s"):
            text = token.text[0]  # "the League of Towns' army", written as "the League's army"
        if token.tag_ == "NNS" and previous is not None and previous.lower_ == "one" and previous.i > token.i:
            text = "person" if token.lower_ == "people" else token.lemma_  # "two men died and one was hurt"
        if (told or out) and text[0].isupper() and _is_plain(token, text) and opens_sentence(token):
            text = text[0].lower() + text[1:]
        if token.is_digit and token.i + 2 < len(token.doc) and is_second_figure(token.nbor(2)):
            told_to = _end_of_score(token)
            text = token.doc[token.i : told_to].text
        if previous is not None:
            is_article = previous.lower_ in ("a", "an")  # of "a 2009 inspection" without its year, too
            if is_article and any(not mark.is_punct for mark in token.doc.tokens[previous.i + 1 : token.i]):
                out[-1] = _article_before(text, previous)
            out.append(joint(previous, token, within.times))
        out.append(text)
        previous = token
    return "".join(out).strip(" ,;:")


def _article_before(word: str, article: Token) -> str:
    """The "a" or "an" that goes before another word than it was written before."""
    form = "an" if word[:1].lower() in "aeiou" and not word.lower().startswith(_NO_VOWELS) else "a"
    return form.capitalize() if article.text[0].isupper() else form


_NO_VOWELS = ("eu", "one", "uk", "uni", "us", "ut")  # "a European", "a one-day", "a united", "a usual", "a utility"


def _is_plain(token: Token, text: str) -> bool:
    """Whether a word, written as this text, has a capital only at the start of a sentence."""
    if _is_acronym(text):
        return False
    if token.pos_ == "ADJ":
        return not _is_of_people(token)
    return token.pos_ in _LOWERED or (token.pos_ in _PLAIN and text == token.text != "I" and not _is_named_within(token))


def _is_acronym(word: str) -> bool:
    return len(word) > 1 and word.isupper()


def _is_of_people(adjective: Token) -> bool:
    """Whether an adjective may be a people's: "Turkish", and no stop word such as "such"."""
    return adjective.lower_.endswith(_OF_PEOPLES) and not adjective.is_stop


# American, Chinese, British, Iraqi, French, Swiss, Greek, Philippine, Argentine
_OF_PEOPLES = ("an", "ese", "ish", "i", "ch", "ss", "ek", "pine", "ntine")


def _end_of_score(first: Token) -> int:
    """The place after a score: of "6-4, 3-6, 7-6", which the parser takes apart, the last figure's."""
    end = int(first.i) + 3
    while end + 3 < len(first.doc) and first.doc.tokens[end].text == "," and is_second_figure(first.doc.tokens[end + 3]):
        end += 4
    return end


def joint(before: Token, token: Token, times: Container[int] = ()) -> str:
    """What stands between two words of a phrase: their own white space, or a space; the comma between them, if there is one.

    No comma after what became the date, by the places of its words: "began | last month, | when it closed".
    """
    is_next = token.i == before.i + 1
    if (is_next and not before.whitespace_) or token.lower_ in ("'s", "’s", ",", "n't", "n’t"):
        return ""
    if is_next or before.text == "," or before.tag_ == "TO":
        return " "
    left_out = [mark.text for mark in token.doc.tokens[before.i + 1 : token.i]] if token.i > before.i else []
    if left_out in (["/"], ["."]) and not before.whitespace_ and not token.nbor(-1).whitespace_:  # "GSM/EDGE", "S.p.A."
        return left_out[0]
    if left_out == [",", "or"]:  # "8 points, or 2 percent"
        return ", or "
    if left_out[:1] == ["("] and left_out[-1] in ("and", "or"):  # "the Labour Party (LP) and others"
        return f" {left_out[-1]} "
    if left_out == ["and"] and ({before.pos_, token.pos_} <= {"NOUN", "NUM"} or token.lower_ == "again"):
        return " and "  # "rain | and | 65 mph winds", taken apart; "in 2019 | and | again in 2021"
    if left_out[:1] == [","] and _ends_apposition(before):
        return ", "  # "bought a rival, Marl Oil, in 2021 for 4 million", without the year
    if left_out[-1:] == ["and"] and "," in left_out and token.tag_ == "VBG" and token.dep_ == "conj":
        return ", "  # "burst its banks, flooding a town and killing two", without the town
    if left_out[-1:] == [","] and left_out[0] == "," and token.tag_ == "VBG" and token.dep_ == "advcl":
        return ", "  # "it lost ten seats | , results showed, | leaving it with nine"
    while left_out and left_out[-1] != "," and token.doc.tokens[before.i + len(left_out)].pos_ == "ADV":
        left_out.pop()  # "rose, meanwhile taking": the comma
    last = token.i - 2  # the word before the comma
    if left_out[-1:] == [","] and token.tag_ == "WRB" and last > before.i and last in times:
        return " "
    is_after_phrase = before.pos_ not in ("ADP", "DET", "AUX") or before.dep_ == "prt"  # "went up, taking"
    if token.dep_ == "prep" and token.head is before and token.nbor(-1).text != "," and token.nbor(-2).text == ",":
        return " "  # "will focus | on one, particularly | on another"
    return ", " if left_out.count(",") == 1 and left_out[-1] == "," and is_after_phrase else " "


def _ends_apposition(word: Token) -> bool:
    """Whether a word is the last of what stands beside a noun between commas."""
    return any(
        place.dep_ == "appos" and place.left_edge.i > 0 and place.left_edge.nbor(-1).text == ","
        for place in itertools.takewhile(lambda place: place.right_edge.i <= word.i + 1, (word, *word.ancestors))
    )


def opens_sentence(token: Token) -> bool:
    """Whether a token opens its sentence, or the quotation that does."""
    while not token.is_sent_start:
        token = token.nbor(-1)
        if not (token.is_space or token.is_quote):
            return False
    return True


_PLAIN = ("NOUN", "NUM", "PRON")  # and what is no name
_LOWERED = ("VERB", "AUX", "ADV", "DET", "ADP", "SCONJ")  # what has a capital only at the start of a sentence


def has_open_comma(phrase: list[Token], verb: Token) -> bool:
    """Whether a phrase holds a comma that another closes, before the verb: "the leaders, including the mayor, left"."""
    after = phrase[-1].doc.tokens[phrase[-1].i + 1 : phrase[-1].i + 2] if phrase else ()
    is_before_comma = verb.i > 0 and verb.nbor(-1).text == "," and phrase and phrase[-1].i < verb.i
    if phrase and phrase[-1].i > verb.i and _ends_in_aside(phrase):
        return True  # "six people | were missing, including two soldiers", told in the common order
    if not is_before_comma and not any(token.text == "," for token in after):
        return False
    return any(joint(before, after) == ", " for before, after in itertools.pairwise(phrase))


def _ends_in_aside(phrase: list[Token]) -> bool:
    """Whether what follows a phrase's last comma is told aside: "six people, including two soldiers", "the director, Ann Lee"."""
    last = next((at for at in range(len(phrase) - 1, 0, -1) if joint(phrase[at - 1], phrase[at]) == ", "), None)
    if last is None:
        return False
    aside = phrase[last:]
    is_name = any(token.dep_ == "appos" and token.pos_ == "PROPN" and token.head in phrase[:last] for token in aside)
    return aside[0].lower_ in ("including", "among") or is_name


def uncapital(text: str, first: Token) -> str:
    """Text with a small letter at its start, if that is a word which has a capital only as the first of its sentence."""
    is_first = opens_sentence(first) or (first.nbor(-1).is_quote and not first.nbor(-1).whitespace_)
    is_title = first.text in load_vocabulary().words("reference", "titles") and first.nbor().pos_ == "PROPN"  # "Ms Lee"
    is_role = first.lower_ in load_vocabulary().words("reference", "plain_roles") and first.dep_ == "compound"
    is_name = (
        (first.pos_ == "PROPN" and not is_role)
        or first.text[1:] != first.text[1:].lower()  # "NATO", "MPs"
        or (first.pos_ == "ADJ" and _is_of_people(first))
        or first.lower_ == "i"
        or is_title
        or _is_named_within(first)
    )
    is_begun = text[: len(first.text)].lower() == first.lower_ and not text[len(first.text) : len(first.text) + 1].isalpha()
    is_letters = text[1:2].isupper()  # "MPs", though the parser took it apart
    return text[:1].lower() + text[1:] if is_first and not is_name and is_begun and not is_letters else text


def _is_named_within(first: Token) -> bool:
    """Whether a word is a name within some sentence of its text, though the tagger takes it for none at the start of one."""
    if first.tag_ not in ("NN", "NNS"):
        return False
    answers = first.doc.answers
    if ("names",) not in answers:
        tokens = first.doc.tokens
        plain = {token.text for token in tokens}
        names = (one for before, one in itertools.pairwise(tokens) if one.pos_ == "PROPN" and before.text.islower())
        answers["names",] = {one.text for one in names if one.dep_ != "compound" and one.lower_ not in plain}
    return first.text in answers["names",]


def first_word(token: Token) -> Token:
    """The first word of a token's sentence."""
    return next((word for word in token.sent if not (word.is_space or word.is_quote)), token)


def capital(text: str) -> str:
    """Text with a capital at its start, but for names that begin with a small letter: "iPhone sales"."""
    return text if _SMALL_FIRST.match(text) else text[:1].upper() + text[1:]


_SMALL_FIRST = re.compile(r"[a-z][A-Z]")
