"""A verb as text: with its auxiliaries and negation, the verbs it stands under, and the "be" that a participle lacks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.events.description.context import Context, once_within
from timeline.events.description.copula import be_before, is_beside_participle, is_since
from timeline.events.description.phrases import asks, noun_phrase
from timeline.events.factuality.signs import is_thought_untrue
from timeline.events.grammar.clause_kinds import is_avoided, is_won_so, takes_effort
from timeline.events.grammar.participles import (
    arranged_noun,
    is_absolute,
    is_as_well,
)
from timeline.events.grammar.roles import called_upon, find_object, stranded
from timeline.events.grammar.subjects import find_subject, is_found_so, is_imperative
from timeline.events.grammar.verbs import auxiliaries, is_neither, looks, shared_negations
from timeline.events.inflection import past_of, past_of_gerund, past_of_participle, pasts_of_participles
from timeline.events.parsing.arcs import FINITE, NOUN_SUBJECTS, SUBJECTS, has_finite_form, has_subject, has_to, is_finite
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token
_words = lists("description")


@once_within
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
        words.extend([*_governing_words(first.head, within, called_upon(first)), *to])
    is_under = verb.dep_ == "xcomp" and not is_imperative(verb) and arranged_noun(verb) is None
    if verb.dep_ == "acomp" and is_found_so(verb):  # "got | rid of it", "were told to be | prepared"
        words.extend(verb_words(verb.head, within))
    elif is_under or is_found_so(verb):  # "began to increase", "asked him to sign", "was found broken"
        words.extend(_governing_words(verb.head, within, called_upon(verb)))
    governed = first if is_told_alike and verb.tag_ == "VBG" and not words else verb  # "accused of killing and | robbing them"
    is_governed = governed.dep_ == "pcomp" and governed.head.lower_ in _words("governed") and not has_subject(governed)
    is_beside = is_avoided(governed) or is_as_well(governed)  # "instead of paying, he left"
    if is_governed and not is_beside:  # "accused of stealing", "aimed at giving"
        governing = _governing_words(governed.head.head, within)
        words.extend([*governing, governed.head] if governing else [])
    words.extend(shared_negations(verb))
    kept = [child for child in verb.children if child.i not in within.times and _belongs_to_verb(child, within)]
    degrees = (word for child in kept for word in (child.subtree if child.dep_ == "advmod" else (child,)))
    words.extend(word for word in degrees if not (word.i > verb.i and word.head is not verb))  # "better built | than theirs"
    return _negated(verb, sorted({word.i: word for word in (*words, verb)}.values(), key=lambda word: word.i))


def _negated(verb: Token, words: list[Token]) -> list[Token]:
    """The words with a "not" after the first helper, which it shares: "had been filed but | not | assessed"."""
    no = next((word for word in words if word.dep_ == "neg" and word.head is verb and word.i == verb.i - 1), None)
    helpers = words[: words.index(no)] if no is not None else []
    is_shared = len(helpers) > 1 and verb.dep_ == "conj" and all(one.head is verb.head for one in helpers)
    if no is None or not is_shared or helpers[0].tag_ not in FINITE or any(one.dep_ not in ("aux", "auxpass") for one in helpers):
        return words
    return [helpers[0], no, *helpers[1:], *(word for word in words if word is not no and word not in helpers)]


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


def _is_interest(link: Token) -> bool:
    """The "in" of "it was not | in the interests of Lund | to do so"."""
    return link.lower_ == "in" and any(noun.lemma_ in ("interest", "nature", "power", "gift") for noun in link.rights)


def _governing_words(head: Token, within: Context, asked: Token | None = None) -> list[Token]:
    """The words of the verb or adjective that an infinitive stands under."""
    if head.pos_ == "ADJ":
        is_said = (
            head.head.pos_ in ("AUX", "VERB") and head.dep_ != "ccomp" and not is_beside_participle(head)
        )  # "is ready to", "seems determined to"
        near = (*head.lefts, *(child for child in head.rights if child.lower_ == "enough"))  # "strong enough to win"
        degrees = [child for child in near if child.dep_ in ("advmod", "neg")]  # "too early to speak", "not guilty of"
        return [*degrees, head, *(verb_words(head.head, within) if is_said else [])]
    if head.pos_ == "AUX":
        judged = next((child for child in head.children if child.dep_ in ("acomp", "attr") and child.i > head.i), None)
        judged = judged or next((child for child in head.rights if _is_interest(child)), None)
        return verb_words(head, within) + ([] if judged is None else noun_phrase(judged, within))
    if head.pos_ != "VERB":
        return []
    objects = (child for child in head.children if child.dep_ == "dobj" and child.lower_ not in _words("relatives"))
    object_ = next((child for child in objects if child.i not in within.times), None)
    if object_ is None and asked is not None:  # "called on the city to act"
        object_ = asked.head
    timeless = within.with_times()
    lengths = [
        child for child in head.rights if child.dep_ in ("npadvmod", "dobj") and takes_effort(head) and child is not object_
    ]  # "it took us a year to win"
    length = [word for child in lengths for word in noun_phrase(child, timeless)]
    words = [
        word for word in verb_words(head, within) if not (word.lower_ == "having" and word.dep_ == "aux")
    ]  # "having failed to win, he left": he failed
    guilty = (child for child in head.rights if child.dep_ in ("acomp", "oprd") and child.lower_ == "guilty")
    plea = [word for one in guilty for word in (*one.lefts, one)]  # "pleaded guilty to stealing", "found not guilty of it"
    term = [child for child in head.rights if head.lemma_ == "have" and child.lower_ == "until" and child.i < head.right_edge.i]
    length += [word for child in term for word in noun_phrase(child, timeless)]  # "has until Friday to appeal"
    given = [child for child in head.rights if child.dep_ == "dative" and child.tag_ not in ("TO", "IN") and object_ is not None]
    to_whom = [word for child in given for word in noun_phrase(child, within)]  # "gives the state a free hand in limiting it"
    return words + to_whom + ([] if object_ is None else noun_phrase(object_, within)) + length + plea


def _is_plain_adverb(child: Token) -> bool:
    is_alone = all(
        (word.dep_ in ("cc", "conj") and word.pos_ in ("CCONJ", "ADV"))
        or word.dep_ == "neg"
        or _is_more_than(word)
        or (word.lower_ == "than" and word.i > child.head.i)  # "were better built than theirs"
        or (word.dep_ == "advmod" and word.i < child.i <= word.i + 2)  # "almost entirely", "generally much better"
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
    is_planned = verb.lemma_ in load_vocabulary().words("factuality", "scheduling")  # "had been scheduled", and is not now
    if not is_perfect or is_turned or is_governed or is_planned or verb.lemma_ in _words("hoping") or _NEVER_PLAIN.search(text):
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


def in_order(text: str, verb: Token) -> str:
    """The group of a clause that stands inverted after an adverb as it is told in order: "never left" of "never did he leave"."""
    if not text.startswith("did "):
        return text
    did = next((child for child in verb.lefts if child.dep_ == "aux" and child.lower_ == "did"), None)
    subject = next((child for child in verb.lefts if child.dep_ in SUBJECTS), None)
    if did is None or subject is None or did.i > subject.i or verb.sent.text.rstrip('"”').endswith("?"):
        return text
    never = any(child.lower_ == "never" and child.i < did.i for child in verb.lefts)
    return f"{'never ' * never}{text.removeprefix('did ').replace(verb.text, past_of(verb.lemma_), 1)}"


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
    if verb.tag_ != "VBG" and (verb.tag_ not in ("VB", "VBN") or verb.dep_ not in ("advcl", "pcomp")):
        return False  # seen at once, of most verbs
    is_beside = verb.tag_ == "VBG" and (is_absolute(verb) or _is_told_with(verb) or _is_done_by_thing(verb))
    if is_beside and not auxiliaries(verb):
        main = next((place for place in verb.ancestors if place.tag_ in FINITE), None)
        return main is not None and looks(main) == "past"
    if is_outcome(verb) or is_aim_apart(verb, within) or _is_thought_beside(verb):
        return True
    is_after = verb.dep_ == "pcomp" and verb.head.lower_ in ("after", "before", "following", "since")
    is_first = verb.dep_ == "advcl" and verb.i < verb.head.i and verb.left_edge is verb and looks(verb.head) != "future"
    is_last = verb.dep_ == "advcl" and verb.i > verb.head.i and verb.left_edge.nbor(-1).text == ","
    is_last = is_last and verb.tag_ == "VBG" and looks(verb.head) == "past" and verb.head.tag_ == "VBD"
    is_bare_saying = verb.head.lemma_ in load_vocabulary().words("verb", "reporting") and find_object(verb.head) is None
    is_source = is_bare_saying and verb.lemma_ in ("quote", "cite")  # "the agency said, | quoting a statement"
    if is_last and not auxiliaries(verb) and (is_source or any(token.i in within.times for token in verb.subtree)):
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
    """Whether an infinitive tells what came of a deed: "seized it in July, only to | lose it", "came from behind to | win"."""
    is_passive = infinitive.tag_ == "VBN" and has_to(infinitive)  # "only to be caught"
    is_open = infinitive.tag_ == "VB" or is_passive
    is_only = infinitive.dep_ == "advcl" and any(child.lower_ == "only" for child in infinitive.lefts)
    if not is_open or not (is_only or is_won_so(infinitive)):
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


def _is_done_by_thing(participle: Token) -> bool:
    """Whether a participle right after a thing tells what that did: "a statement | urging pilots to land"."""
    noun, words = participle.head, load_vocabulary()
    is_next = participle.dep_ == "acl" and participle.i == noun.i + 1 and noun.pos_ == "NOUN"
    is_thing = is_next and not (words.is_person(noun.lemma_) or words.is_body(noun.lemma_) or noun.lemma_ in _words("bodies"))
    is_only = noun.lower_ in _words("pointing") or noun.lemma_ in _words("had_in_doing")
    is_only = is_only or participle.lemma_ in (*_words("only_which"), *_words("under_way"))
    return is_thing and not is_only and noun.dep_ not in ("appos", "attr")


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
