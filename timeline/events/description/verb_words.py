"""A verb as text: with its auxiliaries and negation, the verbs it stands under, and the "be" that a participle lacks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from timeline.events.description.context import Context
from timeline.events.description.phrases import asks, is_gapped, is_time_phrase, noun_phrase
from timeline.events.detection.signs import is_thought_untrue
from timeline.events.grammar.clause_kinds import is_avoided, takes_effort
from timeline.events.grammar.misparses import told_last
from timeline.events.grammar.participles import (
    arranged_noun,
    gapped_from,
    has_own_object,
    is_absolute,
    is_as_well,
    is_set_apart,
    main_after,
    noun_of_joined,
    noun_of_sentence,
)
from timeline.events.grammar.roles import called_upon, stranded
from timeline.events.grammar.subjects import find_subject, is_found_so, is_imperative
from timeline.events.grammar.verbs import auxiliaries, governing_verb, is_neither, looks, shared_negations
from timeline.events.inflection import past_of, past_of_gerund, past_of_participle, pasts_of_participles
from timeline.events.parsing.arcs import FINITE, NOUN_SUBJECTS, SUBJECTS, has_finite_form, has_to, is_finite
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token
_words = lists("description")


def verb_words(verb: Token, within: Context) -> list[Token]:
    """The verb with its auxiliaries, negation, particles and the adverbs just before it."""
    words = [helper for helper in auxiliaries(verb) if not (helper.tag_ == "TO" and helper.head != verb)]
    if verb.dep_ == "conj" and words and all(helper.tag_ == "VB" for helper in words) and not has_subject(verb):
        words.extend(helper for helper in auxiliaries(verb.head) if helper.tag_ == "MD")  # "would be made and | be shown"
    is_alike = verb.head.tag_ == verb.tag_ or (verb.head.tag_ == "VB" and [word.lower_ for word in words] == ["be"])
    is_told_alike = verb.dep_ == "conj" and is_alike and not any(has_finite_form(helper) for helper in words)
    first = _first_alike(verb)
    if is_told_alike and first.dep_ == "xcomp" and not has_subject(verb):  # but "plans to close two and will cut jobs"
        has_own = any(helper.tag_ == "TO" and helper.head == verb for helper in words)  # "told him to go and not to wait"
        to = [helper for helper in auxiliaries(first) if helper.tag_ == "TO" and not has_own]  # "pushed him to think and act"
        words.extend([*_governing_words(first.head, within), *to])
    is_under = verb.dep_ == "xcomp" and not is_imperative(verb) and arranged_noun(verb) is None
    if is_under or is_found_so(verb):  # "began to increase", "asked him to sign", "was found broken"
        words.extend(_governing_words(verb.head, within, called_upon(verb)))
    governed = first if is_told_alike and verb.tag_ == "VBG" and not words else verb  # "accused of killing and | robbing them"
    is_governed = governed.dep_ == "pcomp" and governed.head.lower_ in _words("governed") and not has_subject(governed)
    is_beside = is_avoided(governed) or is_as_well(governed)  # "instead of paying, he left"
    if is_governed and not is_beside:  # "accused of stealing", "aimed at giving"
        governing = _governing_words(governed.head.head, within)
        words.extend([*governing, governed.head] if governing else [])
    words.extend(shared_negations(verb))
    kept = [child for child in verb.children if child.i not in within.times and _belongs_to_verb(child, within)]
    words.extend(word for child in kept for word in (child.subtree if child.dep_ == "advmod" else (child,)))
    return sorted({word.i: word for word in (*words, verb)}.values(), key=lambda word: word.i)


def _first_alike(verb: Token) -> Token:
    """The first of verbs in one form: of "promised to cut taxes, sell the firm and | hold | a vote", cut."""
    first = verb.head
    while first.dep_ == "conj" and first.tag_ == verb.tag_ and not has_subject(first):
        first = first.head
    return first


_KEPT = ("only", "never", "last", "nearly", "almost")


def _belongs_to_verb(child: Token, within: Context) -> bool:
    return (
        (child.dep_ == "neg" and not _is_of_clause_before(child))
        or (child.lower_ in _KEPT and child.i < child.head.i and not (child.lefts or _is_of_clause_before(child)))
        or (child.lower_ == "just" and child.nbor(-1).dep_ == "neg" and child.nbor(-1).head is child.head)  # "not | just"
        or is_neither(child)
        or (child.lower_ == "yet" and child.i == child.head.i + 1)  # "has yet to open"
        or _is_prefix(child)
        or (child.dep_ == "prt" and child.i == child.head.i + 1)  # "carried the last of them out" keeps its order
        or (child is stranded(child.head) and child.head.head.i not in within.times)
        or asks(child)
        or (child.lower_ == "still" and child.i == child.head.i + 1 and child.nbor().dep_ == "neg")  # "was still not clear"
        or (child.dep_ == "advmod" and child.i < child.head.i and _is_plain_adverb(child) and child.nbor(-1).lower_ != "at")
    )


def _is_prefix(child: Token) -> bool:
    """Whether a word is hyphened to its verb: "was | court-| martialled"."""
    if child.text == "-":
        return child.i + 1 == child.head.i and not child.whitespace_
    if child.whitespace_:
        return False
    mark = child.nbor()
    return child.i + 2 == child.head.i and mark.text == "-" and not mark.whitespace_


def _is_of_clause_before(word: Token) -> bool:
    """Whether a word stands before the subject: "if it does | n't, I do n't know"; "| only if they leave"."""
    return any(child.dep_ in SUBJECTS and word.i < child.left_edge.i for child in word.head.lefts)


def _governing_words(head: Token, within: Context, asked: Token | None = None) -> list[Token]:
    """The words of the verb or adjective that an infinitive stands under."""
    if head.pos_ == "ADJ":
        is_said = (
            head.head.pos_ in ("AUX", "VERB") and head.dep_ != "ccomp" and not _is_beside_participle(head)
        )  # "is ready to", "seems determined to"
        degrees = [child for child in head.lefts if child.dep_ == "advmod"]  # "too early to speak"
        return [*degrees, head, *(verb_words(head.head, within) if is_said else [])]
    if head.pos_ == "AUX":
        judged = next((child for child in head.children if child.dep_ in ("acomp", "attr") and child.i > head.i), None)
        return verb_words(head, within) + ([] if judged is None else noun_phrase(judged, within))
    if head.pos_ != "VERB":
        return []
    objects = (child for child in head.children if child.dep_ == "dobj" and child.lower_ not in _words("relatives"))
    object_ = next((child for child in objects if child.i not in within.times), None)
    if object_ is None and asked is not None:  # "called on the city to act"
        object_ = asked.head
    timeless = attrs.evolve(within, times=frozenset())
    lengths = [child for child in head.rights if child.dep_ == "npadvmod" and takes_effort(head)]  # "it took us a year to win"
    length = [word for child in lengths for word in noun_phrase(child, timeless)]
    words = [
        word for word in verb_words(head, within) if not (word.lower_ == "having" and word.dep_ == "aux")
    ]  # "having failed to win, he left": he failed
    plea = [child for child in head.rights if child.dep_ == "acomp" and child.lower_ == "guilty"]  # "pleaded guilty to stealing"
    return words + ([] if object_ is None else noun_phrase(object_, within)) + length + plea


def _is_beside_participle(adjective: Token) -> bool:
    """Whether an adjective is joined to a participle of its noun: "the dam, built in 1962 and | due | to be rebuilt"."""
    return adjective.dep_ == "conj" and adjective.head.tag_ == "VBN" and adjective.head.dep_ == "acl"


def _is_plain_adverb(child: Token) -> bool:
    is_alone = all(
        (word.dep_ in ("cc", "conj") and word.pos_ in ("CCONJ", "ADV"))
        or word.dep_ == "neg"
        or _is_more_than(word)
        or (word.dep_ == "advmod" and word.i + 1 == child.i)  # "almost entirely"
        for word in child.children
    )  # "partly or wholly", "no longer", "more than"
    is_near = child.right_edge.i == child.head.i - 1 or child.lower_ == "hopefully"  # "that hopefully will end it"
    return child.lower_ not in _words("link_adverbs") and is_alone and is_near and child.i < child.head.i


def _is_more_than(than: Token) -> bool:
    """Whether a "than" only says that a figure is more or less: "more | than | halved", "less than doubled"."""
    return than.lower_ == "than" and than.head.lower_ in ("more", "less") and than.i == than.head.i + 1 and not than.rights


def in_plain_past(text: str, verb: Token, subject: Token | None) -> str:
    """A verb group told without what it was before: "had been given" is "were given", as a dated line stands alone.

    Hopes are left: what "had hoped to win" did not.
    """
    helpers = auxiliaries(verb)
    first = helpers[0] if helpers else verb
    is_perfect = first.dep_ == "aux" and subject is not None and first.lower_ in ("had", "having")
    is_turned = first.lower_ == "had" and subject is not None and subject.i > first.i  # "had it rained"
    is_governed = first.lower_ == "having" and not text.lower().startswith("having")  # "denied having met"
    if is_perfect and first.lower_ == "had" and is_since(verb):
        return text
    if is_perfect and is_since(verb) and text.startswith("having "):
        return f"{'have' if be_before(subject) == 'were' else 'has'} {text.removeprefix('having ')}"
    if not is_perfect or is_turned or is_governed or verb.lemma_ in _words("hoping") or _NEVER_PLAIN.search(text):
        return text

    if any(child.dep_ == "neg" and child.lower_ != "never" for child in verb.lefts):
        return text  # "had not decided", "had not lost a set": till then

    def plain(match: re.Match[str]) -> str:
        no, between, done = match["no"], (match["between"] or "").replace(" already", ""), match["done"]
        if done == "been":
            return f"{be_before(subject)}{' not' if no else ''}{between} "
        past = verb.lemma_ if no else past_of_participle(done)
        return f"{'did not ' if no else ''}{between.lstrip()}{' ' if between else ''}{past} "

    return _PAST_PERFECT.sub(plain, f"{text} ", count=1).rstrip()


def in_full(clitic: Token, text: str) -> str:
    """A verb group whose first word hung on a pronoun: "will leave" for "'ll leave"."""
    whole = {"'ll": "will", "'ve": "have", "'re": "are", "'m": "am"}.get(clitic.lower_.replace("’", "'"))
    if clitic.lower_ in ("'d", "’d"):
        whole = "would" if clitic.tag_ == "MD" else "had"
    if clitic.lower_ in ("'s", "’s"):
        whole = "has" if clitic.lemma_ == "have" else "is"
    return text if whole is None else f"{whole}{text[len(clitic.text) :]}"


def is_denied(verb: Token) -> bool:
    """Whether somebody denies what a verb tells, or does not believe it: "denied that he | sold it"."""
    over = verb.head
    is_clause = verb.dep_ == "ccomp" and verb.i > over.i and has_subject(verb)
    is_demand = any(helper.lower_ in ("must", "should", "may", "might") for helper in auxiliaries(verb))
    is_turned = is_demand or any(child.dep_ == "neg" for child in (*over.lefts, *verb.lefts))
    return is_clause and ((over.lemma_ == "deny" and not is_turned) or is_thought_untrue(verb))


def denied(text: str, verb: Token) -> str:
    """A verb group as who denies it tells it: "did not sell" of "sold", "was not sold" of "was sold"."""
    first, _, rest = text.partition(" ")
    if any(helper.lower_ == first for helper in auxiliaries(verb)) or verb.lemma_ == "be" or be_before(None) == first:
        return f"{first} not {rest}".rstrip()
    is_plain = first in (verb.lower_, pasts_of_participles().get(verb.lower_)) or (verb.tag_ in ("VBD", "VBN") and not rest)
    do = "does" if verb.tag_ == "VBZ" else "do" if verb.tag_ == "VBP" else "did"
    return f"{do} not {verb.lemma_} {rest}".rstrip() if is_plain else text


def is_told_alone(verb: Token, within: Context) -> bool:
    """Whether a gerund tells a deed of its own: "after | entering it in 2009, it was sold", "Hailing the deal, he left"."""
    is_beside = is_absolute(verb) or _is_told_with(verb)
    if verb.tag_ == "VBG" and is_beside and not auxiliaries(verb):
        main = next((place for place in verb.ancestors if place.tag_ in FINITE), None)
        return main is not None and looks(main) == "past"
    if is_outcome(verb) or is_aim_apart(verb, within) or _is_thought_beside(verb):
        return True
    is_after = verb.dep_ == "pcomp" and verb.head.lower_ in ("after", "before", "following", "since")
    is_first = verb.dep_ == "advcl" and verb.i < verb.head.i and verb.left_edge is verb and looks(verb.head) != "future"
    is_last = verb.dep_ == "advcl" and verb.i > verb.head.i and verb.left_edge.nbor(-1).text == ","
    is_last = is_last and verb.tag_ == "VBG" and looks(verb.head) == "past" and verb.head.tag_ == "VBD"
    if is_last and not auxiliaries(verb) and any(token.i in within.times for token in verb.subtree):
        return True  # "read medicine at Lund, | graduating in 1955", "its owners | adopting it in 1903"
    is_first = is_first and verb.lemma_ not in _words("framing") and not _has_loose_subject(verb)
    is_bare = verb.tag_ == "VBG" and (is_after or is_first) and not auxiliaries(verb) and not has_subject(verb)
    is_bare = is_bare or (verb.tag_ == "VBN" and is_after and [one.lower_ for one in auxiliaries(verb)] == ["being"])
    is_past = is_first and verb.is_sent_start and looks(verb.head) == "past"
    return _is_said_beside(verb) or (is_bare and (is_past or any(token.i in within.times for token in verb.subtree)))


def _is_thought_beside(gerund: Token) -> bool:
    """Whether a gerund between commas tells what the subject thought: "Stoat, | fearing for his life, left"."""
    noun = gerund.head
    is_thought = (
        gerund.dep_ in ("acl", "advcl") and gerund.tag_ == "VBG" and gerund.lemma_ in load_vocabulary().words("verb", "i_state")
    )
    is_within = is_thought and noun.dep_ in NOUN_SUBJECTS and gerund.left_edge.nbor(-1).text == "," and not auxiliaries(gerund)
    return is_within and gerund.i < noun.head.i and looks(noun.head) == "past"


def is_outcome(infinitive: Token) -> bool:
    """Whether an infinitive tells what came of a deed: "seized it in July, only to | lose it again in May"."""
    is_passive = infinitive.tag_ == "VBN" and has_to(infinitive)  # "only to be caught"
    is_open = infinitive.tag_ == "VB" or is_passive
    if not is_open or infinitive.dep_ != "advcl" or all(child.lower_ != "only" for child in infinitive.lefts):
        return False
    return infinitive.head.pos_ == "VERB" and looks(infinitive.head) == "past"


def is_aim_apart(infinitive: Token, within: Context) -> bool:
    """Whether what a deed is for has its own time: "left on Friday to | attend a summit on Sunday", of the attending."""
    over = infinitive.head
    is_aim = infinitive.tag_ == "VB" and infinitive.dep_ == "advcl" and has_to(infinitive) and not is_outcome(infinitive)
    if not is_aim or has_subject(infinitive) or not is_finite(over) or infinitive.i < over.i:
        return False
    below = {token.i for token in infinitive.subtree}
    times = within.all_times - within.times - below
    return not below.isdisjoint(within.times) and any(token.i in times for token in over.subtree)


def _is_told_with(gerund: Token) -> bool:
    """Whether a gerund tells what others do beside a deed: "closed higher | with the index rising nine points"."""
    if gerund.dep_ == "acl" and gerund.head.dep_ == "pobj":
        return gerund.head.head.lower_ == "with" and gerund.left_edge is gerund and gerund.head.i + 1 == gerund.i
    return gerund.dep_ == "pcomp" and gerund.head.lower_ == "with" and has_subject(gerund)


def _is_said_beside(gerund: Token) -> bool:
    """Whether a gerund tells what somebody does as he says something else: "it failed, he said, | blaming the weather"."""
    saying, words = gerund.head, load_vocabulary().words("verb", "reporting")
    is_beside = gerund.tag_ == "VBG" and gerund.dep_ == "advcl" and gerund.i > saying.i and gerund.left_edge.nbor(-1).text == ","
    is_of_saying = is_beside and saying.lemma_ in words and saying.tag_ == "VBD" and gerund.lemma_ not in words
    return is_of_saying and not has_subject(gerund) and any(child.dep_ == "dobj" for child in gerund.rights)


def _has_loose_subject(gerund: Token) -> bool:
    """Whether what is told may not do what a gerund tells: "Looking back, the war began"."""
    subject = find_subject(gerund.head)
    words = load_vocabulary()
    is_named = subject is not None and subject.pos_ in ("PROPN", "PRON")
    is_who = is_named or (subject is not None and (words.is_person(subject.lemma_) or subject.lemma_ in _words("bodies")))
    return gerund.lemma_ in _words("loosely_joined") and not is_who


def finite_form(text: str, verb: Token, within: Context) -> str:
    """The group of what is told alone as a clause has it: "was to meet", "will open" of "before opening", "passed"."""
    main = next((place for place in verb.ancestors if place.tag_ in FINITE or auxiliaries(place)), verb)
    is_past = looks(main) == "past"
    if is_aim_apart(verb, within):
        be = be_before(find_subject(main))
        return f"{be if is_past else _BE_NOW[be]} {text}"
    is_gerund = verb.tag_ == "VBG" and verb.dep_ == "pcomp" and not auxiliaries(verb)
    if is_gerund and verb.head.lower_ == "before" and looks(main) == "future":
        return re.sub(rf"\b{re.escape(verb.text)}\b", f"will {verb.lemma_}", text, count=1)
    return _past_of_gerund(text, verb)


_BE_NOW = {"was": "is", "were": "are"}


def _past_of_gerund(text: str, verb: Token) -> str:
    """A gerund's group, or that of an outcome, told as a past: "passed" of "passing", "lost" of "only to lose"."""
    lemma, gerund = verb.lemma_, verb.lower_
    if text.startswith("being "):  # "before being hired": "was hired"
        return f"{be_before(find_subject(verb))} {text.removeprefix('being ')}"
    if is_outcome(verb) and verb.tag_ == "VBN":
        return re.sub(r"\b(?:only )?to be\b", be_before(find_subject(verb)), text, count=1)
    if is_outcome(verb):
        return re.sub(rf"\b(?:only )?to {re.escape(verb.text)}\b", past_of(lemma), text, count=1)
    past = past_of_gerund(lemma, gerund)
    return re.sub(rf"\b{re.escape(verb.text)}\b", past, text, count=1, flags=re.IGNORECASE)  # "Joining", after its subject


_PAST_PERFECT = re.compile(
    r"\bha(?:d|ving)(?P<no> not|n't|n’t)?"
    r"(?P<between>(?: \w+ly| already| never| just| also| long| once| first| last)*) (?P<done>\w+) "
)
_NEVER_PLAIN = re.compile(r"\b(?:yet|ever|better|to|so far)\b")


def copula(verb: Token, subject: Token | None, group: list[Token], within: Context) -> str:
    """The "was" that makes a clause of "a new law to be passed"; "has been" of what goes on "since May"."""
    be = _copula(verb, subject, group, within)
    if be not in ("was", "were") or verb.tag_ != "VBN" or not is_since(verb):
        return be
    main = next((place for place in verb.ancestors if place.tag_ in FINITE or auxiliaries(place)), verb)
    is_now = any(helper.tag_ in ("VBZ", "VBP") for helper in auxiliaries(main))  # "has become"
    goes_on = is_now or looks(main) != "past" or main.lemma_ in load_vocabulary().words("verb", "reporting")
    return f"{'had' if not goes_on else 'have' if be == 'were' else 'has'} been"


def is_since(verb: Token) -> bool:
    """Whether a verb tells what was so since a time: "had built ten homes since May"."""
    return any(child.lower_ == "since" and child.dep_ == "prep" for child in verb.rights)


def _copula(verb: Token, subject: Token | None, group: list[Token], within: Context) -> str:
    """What `copula` says of a time that is over; nothing where what stands beside its noun needs none."""
    if subject is not None and is_absolute(verb):
        is_going_on = verb.tag_ == "VBG" and subject.lower_ != "each"
        return _be_of(verb, subject) if is_going_on else "was" if subject.lower_ == "each" else "were"
    is_standing = verb.lemma_ in _words("standing") and verb.tag_ == "VBN" and verb.dep_ in ("acl", "advcl")
    is_standing = is_standing and not any(child.dep_ == "agent" or is_time_phrase(child, within) for child in verb.children)
    if subject is not None and is_standing and not auxiliaries(verb) and _is_beside(verb, subject):
        main = governing_verb(subject.head)  # "the village, situated to the north"
        is_past = main is None or looks(main) == "past"
        return be_before(subject) if is_past else "are" if _is_many(subject) else "is"
    if subject is not None and (is_set_apart(verb) or (verb.tag_ != "VBG" and main_after(verb) is not None)):
        return be_before(subject)
    is_suffered = verb.dep_ == "ccomp" and verb.tag_ == "VBN" and verb.head.lemma_ == "have" and not auxiliaries(verb)
    if subject is not None and is_suffered and subject.head is verb:  # "had its captain | sent off"
        return be_before(subject)
    if subject is not None and (gapped_from(verb) is not None or noun_of_joined(verb) is not None):
        return be_before(subject)
    be = verb.head.head if verb.head.dep_ == "acomp" else verb.head
    is_judged = be.lemma_ == "be" and be.tag_ in FINITE and any(child.dep_ == "acomp" for child in be.rights)
    if is_judged and verb.dep_ == "conj" and verb.tag_ == "VBN" and not has_subject(verb) and group[0] is verb:
        return be.text  # "is peaceful and | aimed at trade"
    if noun_of_sentence(verb) is not None or told_last(verb) is not None:
        return ""
    if subject is not None and arranged_noun(verb) is subject:  # "the club, renamed in 1949", "the talks, scheduled for May"
        is_to_come = verb.lemma_ in _words("arranged") or bool(auxiliaries(verb))
        return ("are" if _is_many(subject) else "is") if is_to_come else be_before(subject)
    if subject is not None and verb.dep_ == "xcomp" and verb.head.pos_ == "ADJ" and _is_beside_participle(verb.head):
        return be_before(subject)
    planned = verb.head if verb.dep_ == "xcomp" and verb.head.dep_ == "acl" and verb.head is group[0] else None
    if subject is not None and planned is not None and planned.lemma_ in _words("arranged"):  # "a debate | expected to start"
        return "are" if _is_many(subject) else "is"
    first = next((word for word in group if word.dep_ != "advmod"), verb)  # "nobody ever talked about | leaving"
    if subject is None or has_finite_form(first) or is_avoided(verb):
        return ""
    over = verb.head if verb.dep_ == "xcomp" and verb.head is group[0] and verb.head.dep_ in ("acl", "advcl") else None
    is_told_of = over is not None and over.tag_ == "VBN" and (over.is_sent_start or is_set_apart(over) or main_after(over))
    if is_told_of or (over is not None and over.tag_ == "VBN" and any(child.dep_ == "agent" for child in over.rights)):
        return be_before(subject)  # "Moe, asked | to leave in May, refused", "men made by rebels | to board a train"
    if any(child.dep_ == "oprd" and child.pos_ == "PROPN" for child in verb.rights) and verb.dep_ == "acl":
        return ""  # "a teacher named Ann Lee"
    is_beside = verb.dep_ == "advcl" and any(child.lower_ == "with" for child in verb.lefts)  # "with the final to be played"
    if (is_beside or verb.dep_ in ("acl", "relcl")) and verb.tag_ == "VBN" and group[0].tag_ == "TO":  # "a motion to be debated"
        is_of_few = any(child.lower_ in ("only", "first", "last", "next") for child in subject.lefts)
        return "" if is_of_few else _be_of(verb, subject)
    if verb.dep_ == "acl":  # "a study published in May"
        if verb.tag_ == "VBG" and verb.left_edge.nbor(-1).text == ",":  # "the cup, taking place in May, features"
            return _be_of(verb, subject)
        is_said_alone = group[0] is verb and subject.dep_ not in ("appos", "attr") and subject.pos_ != "PRON"
        above = governing_verb(subject.head) if subject.head != subject else None
        while above is not None and above.dep_ == "xcomp":  # "refused to sign it"
            above = above.head
        is_ahead = above is not None and looks(above) == "future"
        if verb.tag_ == "VBG" and is_said_alone and not is_ahead and verb.lemma_ in _words("under_way"):
            return _be_of(verb, subject)  # "a ferry carrying nine people sank"
        is_told = (
            verb.tag_ == "VBN"
            and (not has_own_object(verb) or verb.lemma_ in _words("naming"))
            and verb.lemma_ not in _words("never_passive")
            and not (verb.lemma_ == "end" and all(child.dep_ != "agent" for child in verb.rights))  # "the quarter ended May 30"
            and not any(word.lower_ == "ever" for word in group)
            and subject.dep_ not in ("appos", "attr")  # "a porridge made of millet"
            and all(child.dep_ != "neg" for child in verb.lefts)  # "experts not involved in it"
            and (subject.lower_ not in _words("pointing") or any(child.dep_ == "nummod" for child in subject.children))
        )
        is_told = is_told and not any(child.dep_ == "conj" and child.tag_ == "VBD" for child in verb.children)
        is_past = any(is_time_phrase(child, within) or child.i in within.times for child in verb.children)  # "held on 3 May"
        is_told = is_told and (is_past or not is_ahead)  # "will check food prepared for the games"
        if not is_told and verb.tag_ == "VBN" and verb.lemma_ in _words("arranged"):  # "games scheduled for May will be played"
            return "are" if _is_many(subject) else "is"
        return "" if not is_told else _be_of(verb, subject) if is_standing else be_before(subject)
    is_second = verb.dep_ == "conj" and verb.head.tag_ == "VBN" and verb.head.dep_ == "acl" and verb.tag_ == "VBN"
    if is_second and not has_subject(verb):
        return be_before(subject)  # "the dam, built in 1961 and raised in 1987"
    if verb.tag_ != "VBG" and not (verb.tag_ == "VB" and group[0].tag_ == "TO"):
        return ""
    if verb.dep_ == "conj" and verb.head.dep_ == "acl" and not has_subject(verb):  # "firms producing or importing it"
        return ""
    return _be_of(verb, subject)


def _is_beside(participle: Token, subject: Token) -> bool:
    """Whether a participle adds something to its noun: "the feast, known as Beltane, opens", "the village, set among hills"."""
    return is_set_apart(participle) or arranged_noun(participle) is subject or main_after(participle) is not None


def be_before(subject: Token | None) -> str:
    """The past of "be" after a subject."""
    is_joined = subject is not None and any(child.dep_ == "conj" and not is_gapped(child) for child in subject.children)
    return "were" if subject is not None and (is_joined or _is_many(subject)) else "was"


def _is_many(subject: Token) -> bool:
    counts = (subject, *(child for child in subject.lefts if subject.tag_ == "VBN"))  # "40 wounded"
    if any(child.tag_ == "$" for child in subject.lefts):
        return False  # "£640,000 was moved"
    is_count = any(count.tag_ == "CD" and count.lower_ not in ("one", "1") for count in counts)
    if subject.dep_ in NOUN_SUBJECTS and subject.head.lower_ in ("is", "was", "has"):
        return False  # "the Aurora Borealis was a barque built in Lund"
    if subject.tag_ == "NNPS" and any(child.dep_ == "compound" and child.tag_ == "NN" for child in subject.lefts):
        return False  # "her monograph Layered Minerals"
    is_plural = subject.tag_ in ("NNS", "NNPS", "VBZ")  # "samples", taken for a verb
    return is_count or is_plural or subject.lower_ in _words("many")


def _be_of(verb: Token, subject: Token) -> str:
    """The form of "be" that a participle lacks, in the tense of the verb above."""
    above = next((word for one in verb.ancestors for word in (one, *auxiliaries(one)) if word.tag_ in FINITE), None)
    is_many = _is_many(subject) or any(child.dep_ == "conj" for child in subject.children)
    is_past = above is None or above.tag_ == "VBD" or above.lower_ in ("would", "could", "might")
    return ("were" if is_many else "was") if is_past else ("are" if is_many else "is")


def has_subject(verb: Token) -> bool:
    return any(child.dep_ in SUBJECTS for child in verb.children)
