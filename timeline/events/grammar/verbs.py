"""Verb groups: a verb with its auxiliaries, and the tense, aspect, modality and polarity they make (TimeML)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from timeline.events.parsing.arcs import NOUN_SUBJECTS, TENSED
from timeline.events.parsing.parse import once
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_words = lists("tense")


@attrs.frozen
class VerbGroup:
    """What the auxiliaries of a verb say: TimeML's tense, aspect and polarity, and the modal word."""

    tense: str
    aspect: str
    polarity: str
    modality: str | None


@once
def auxiliaries(verb: Token) -> list[Token]:
    """A verb's own auxiliaries, or those of the verb it is joined to: "has met and visited"."""
    own = [child for child in verb.children if child.dep_ in ("aux", "auxpass")]
    if own and own[0].lower_ == "been" and verb.dep_ == "conj":  # "had closed and been sold"
        own = [*(helper for helper in auxiliaries(verb.head) if helper.lower_ in ("had", "has", "have")), *own]
    if not own and is_said_of_subject(verb):
        return [*auxiliaries(verb.head), verb.head]
    if not own and verb.tag_ == "VBG" and verb.dep_ == "conj" and verb.head.lemma_ == "be" and not verb.lefts:
        return [*auxiliaries(verb.head), verb.head]  # "is tired and asking them"
    if not own and _is_listed(verb):
        return auxiliaries(verb.head)
    if own or verb.dep_ != "conj" or verb.head.pos_ not in ("VERB", "AUX"):
        return own
    if verb.tag_ != verb.head.tag_ and not _is_mistaken(verb):
        return own
    if verb.tag_ in ("VBN", "VBD") and verb.lemma_ in load_vocabulary().words("description", "never_passive"):
        return [helper for helper in auxiliaries(verb.head) if helper.dep_ != "auxpass"]  # "was honoured and retired"
    if any(child.dep_ in NOUN_SUBJECTS for child in verb.children):
        return own
    is_of_it = any(child.dep_ == "dobj" and child.lower_ in ("it", "them") for child in verb.rights)
    if is_of_it and verb.lemma_ in _words("turned_down"):
        return own  # "was offered the prize in 1958 but refused it"
    if verb.lemma_ == "sell" and any(child.lower_ in _words("how_sold") for child in verb.rights):
        return own  # "was published in May and sold poorly"
    if verb.tag_ == verb.head.tag_ == "VBD" and verb.lemma_ in _words("alone"):
        return own  # "had been tried, refused asylum and lived there"
    return auxiliaries(verb.head)


def is_said_of_subject(participle: Token) -> bool:
    """Whether a participle was taken for an adjective after "be": "he was flogged"."""
    is_said = participle.dep_ == "acomp" and participle.head.lemma_ in ("be", "become", "remain", "stay")
    return bool(is_said and participle.tag_ == "VBN" and participle.pos_ == "VERB")


def _is_listed(participle: Token) -> bool:
    """Whether a participle is the second of a list, though taken for a circumstance: "was held, | questioned and freed"."""
    if (
        participle.dep_ != "advcl"
        or participle.tag_ != "VBN"
        or participle.head.tag_ != "VBN"
        or participle.i < participle.head.i
    ):
        return False
    has_third = any(child.dep_ == "conj" and child.tag_ in ("VBN", "VBD") for child in participle.rights)
    is_next = participle.left_edge == participle and participle.nbor(-1).text == ","
    return has_third and is_next and any(helper.dep_ == "auxpass" for helper in auxiliaries(participle.head))


def _is_mistaken(verb: Token) -> bool:
    """Whether a joined verb was taken for a past tense: "would affect and put", "was arrested and charged"."""
    has_modal = any(helper.tag_ in ("MD", "TO") for helper in auxiliaries(verb.head))
    match verb.tag_, verb.head.tag_:
        case "VBD", "VB":
            return bool(has_modal and verb.lower_ == verb.lemma_)
        case "VBD", "VBN":
            demands = verb.lemma_ in load_vocabulary().words("factuality", "demanding")  # "was fined and ordered to pay"
            objects = ("dobj", "ccomp", "attr", "acomp") if demands else ("dobj", "ccomp", "xcomp", "attr", "acomp")
            told = [child for child in verb.children if child.dep_ in objects]
            is_given = verb.lemma_ in ("refuse", "deny", "grant") and all(
                child.dep_ == "dobj" and not child.lefts for child in told
            )
            is_given = is_given and bool(told)  # "had been tried and refused asylum"
            is_alone = verb.lemma_ in _words("alone") and not (is_given or _is_served(verb))
            is_suffered = (not told or is_given) and verb.lower_.endswith("ed") and not is_alone
            is_suffered = is_suffered and verb.head.lemma_ != "be"  # not of "has been ill and recovered"
            is_suffered = is_suffered or (is_given and verb.lower_ == "made")
            is_participle = verb.lower_.endswith(("en", "wn")) and verb.lower_ != verb.lemma_  # "has hurt some and driven others"
            return has_modal or is_alternative(verb) or is_suffered or is_participle
        case _:
            return False


def _is_served(verb: Token) -> bool:
    """Whether something is served on somebody: "proceedings were issued and | served"; a ship serves alone."""
    subject = next((child for child in verb.head.lefts if child.dep_ == "nsubjpass"), None)
    return verb.lemma_ == "serve" and subject is not None and subject.lemma_.lower() in _words("served")


def is_alternative(verb: Token) -> bool:
    """Whether a verb is joined by "or" to the one before it, as in "never confirmed or denied"."""
    if verb.dep_ != "conj":
        return False
    has_subject = any(child.dep_ in NOUN_SUBJECTS for child in verb.children)
    return not has_subject and any(child.lower_ in ("or", "nor") for child in verb.head.children)


def is_passed_over(verb: Token) -> bool:
    """Whether a verb tells what was not done, in place of which the first was: "traded rather than | grown"."""
    if verb.dep_ != "conj":
        return False
    than = next((child for child in verb.head.rights if child.lower_ == "than" and child.i < verb.i), None)
    return than is not None and than.dep_ == "cc" and than.nbor(-1).lower_ == "rather" and verb.left_edge.i <= than.i + 1


def shared_negations(verb: Token) -> list[Token]:
    """The "never" of "never confirmed or denied", for the second verb."""
    negations = (child for child in verb.head.children if child.dep_ == "neg" or is_neither(child))
    return list(negations) if is_alternative(verb) else []


def is_neither(word: Token) -> bool:
    """The "neither" of "neither confirmed nor denied"."""
    return word.dep_ == "preconj" and word.lower_ == "neither"


@once
def is_negated(token: Token) -> bool:
    """Whether a token has a negation of its own or shares one, the determiner "no", or no one for a subject."""
    if token.pos_ == "VERB" and is_alternative(token) and is_negated(token.head):
        return True
    return is_after_nor(token) or any(map(_negates, token.children))


def is_after_nor(verb: Token) -> bool:
    """Whether "nor" opens a clause with a subject of its own: "nor did she apologise"."""
    if verb.dep_ != "conj" or not any(child.dep_ in NOUN_SUBJECTS for child in verb.lefts):
        return False
    return any(child.dep_ == "cc" and child.lower_ == "nor" and child.i == verb.left_edge.i - 1 for child in verb.head.rights)


def is_question(verb: Token) -> bool:
    """Whether a verb asks whether something is so: "| does that mean they left?"; not "why did they leave?"."""
    subject = next((child for child in verb.lefts if child.dep_ in NOUN_SUBJECTS), None)
    helper = next((child for child in verb.lefts if child.dep_ in ("aux", "auxpass")), None)
    first = next((token for token in verb.doc.tokens[verb.left_edge.i : verb.i] if not token.is_punct), verb)
    if subject is None or helper is None or helper.i > subject.i or helper is not first:
        return False
    after = verb.doc.tokens[verb.right_edge.i : verb.right_edge.i + 2]
    return any(token.text == "?" for token in after)


def _is_just(hardly: Token) -> bool:
    """Whether something was done right before another: "he had | hardly | arrived when it fell"."""
    clauses = (child for child in hardly.head.rights if child.dep_ == "advcl")
    return hardly.lower_ in ("hardly", "scarcely") and any(
        link.lower_ in ("when", "before") for clause in clauses for link in clause.lefts
    )


_NOT_ALL = ("only", "just", "merely", "simply", "solely")


def _negates(child: Token) -> bool:
    """Whether a word negates its head."""
    match child.dep_:
        case "neg":
            return child.nbor().lower_ not in _NOT_ALL  # "not only came but stayed"
        case "det" if child.text == "No" and child.nbor(-1).dep_ == "det":
            return False  # "the No vote"
        case "det" | "advmod":
            return (child.lower_ in _words("negations") and not _is_just(child)) or _is_no_longer(child)
        case "prep":
            return _is_at_no_point(child)
        case "nsubj" | "nsubjpass":
            return _is_no_one(child)
        case "preconj":
            return is_neither(child)
        case _:
            return False


def _is_at_no_point(child: Token) -> bool:
    """ "At no point", "on no occasion"."""
    return any(
        noun.dep_ == "pobj"
        and noun.lemma_ in ("point", "time", "occasion", "stage")
        and any(no.lower_ == "no" for no in noun.children)
        for noun in child.children
    )


def _is_no_one(subject: Token) -> bool:
    if subject.lower_ in ("none", "nobody", "nothing", "neither") or _is_not_one(subject):
        return True
    return subject.pos_ in ("NOUN", "PRON", "PROPN") and any(child.lower_ in ("no", "neither") for child in subject.children)


def _is_not_one(subject: Token) -> bool:
    """ "Not a single shop", "not one of them"; but "not a few", "not one but two"."""
    first = subject.left_edge
    if first.lower_ != "not" or first is subject:
        return False
    following = [first.doc.tokens[i].lower_ for i in range(first.i + 1, min(first.i + 3, len(first.doc.tokens)))]
    return (following[:1] == ["one"] and following[1:] != ["but"]) or following == ["a", "single"]


@once
def verb_group(verb: Token) -> VerbGroup:
    """Tense, aspect, modality and polarity by the tags of a verb and its auxiliaries.

    The pairs are those TimeBank has: "would go" is NONE with a modality, "will go" FUTURE, "to go" INFINITIVE.
    """
    helpers = auxiliaries(verb)
    modal = next((helper.lower_ for helper in helpers if helper.tag_ == "MD"), None)
    polarity = "NEG" if is_negated(verb) else "POS"
    tense = _tense(verb, helpers, modal)
    modality = None if modal is None or tense == "FUTURE" else {"'d": "would", "’d": "would", "ca": "can"}.get(modal, modal)
    return VerbGroup(tense, _aspect(verb, helpers), polarity, modality)


def _tense(verb: Token, helpers: list[Token], modal: str | None) -> str:
    if modal is not None:
        return "FUTURE" if modal in ("will", "'ll", "’ll", "wo", "shall") else "NONE"
    finite = next((helper for helper in helpers if helper.tag_ in TENSED), verb)
    match finite.tag_:
        case "VBD":
            return "PAST"
        case "VBZ" | "VBP":
            return "PRESENT"
    if any(helper.tag_ == "TO" for helper in helpers):
        return "INFINITIVE"
    if verb.tag_ == "VB" and not helpers and any(child.dep_ == "nsubj" and child.tag_ in ("NNS", "NNPS") for child in verb.lefts):
        return "PRESENT" if verb.dep_ in ("ROOT", "conj") else "INFINITIVE"  # "farmers whose stores were sealed | complain"
    if verb.tag_ == "VB" and not helpers and verb.dep_ in ("ROOT", "conj") and any(map(_is_one, verb.lefts)):
        return "PAST"  # "The firm, a maker of boats, | cut its forecast"
    match verb.tag_:
        case "VBG":
            return "PRESPART"
        case "VBN":
            return "PASTPART"
        case "VB":
            return "INFINITIVE"
        case _:
            return "NONE"


def _is_one(child: Token) -> bool:
    """Whether a subject is a single thing, which no present has without an s."""
    return child.dep_ == "nsubj" and (child.tag_ in ("NN", "NNP") or child.lower_ in ("he", "she", "it"))


def _aspect(verb: Token, helpers: list[Token]) -> str:
    perfect = any(helper.lemma_ == "have" for helper in helpers)
    progressive = any(helper.lemma_ == "be" for helper in helpers) and (
        verb.tag_ == "VBG" or any(helper.lower_ == "being" for helper in helpers)
    )
    if perfect and progressive:
        return "PERFECTIVE_PROGRESSIVE"
    return "PERFECTIVE" if perfect else "PROGRESSIVE" if progressive else "NONE"


def _is_no_longer(adverb: Token) -> bool:
    """ "No longer", "no more"; not the "no more than" of a measure."""
    is_bound = adverb.nbor().lower_ == "than"
    is_more = adverb.lower_ in ("longer", "more") and adverb.dep_ == "advmod" and not is_bound
    return is_more and any(word.lower_ == "no" for word in adverb.lefts)


def governing_verb(token: Token) -> Token | None:
    """The nearest verb at or above a token."""
    for place in (token, *token.ancestors):
        if place.pos_ in ("VERB", "AUX"):
            return place
    return None


def is_perfect(verb: Token) -> bool:
    """Whether a verb tells what is so by now, or was by then: "has sold", "had sold"."""
    return verb_group(verb).aspect.startswith("PERFECTIVE")


@once
def looks(verb: Token) -> str | None:
    """ "past", "present" or "future", as a verb is told; or None."""
    group = verb_group(verb)
    if group.modality is not None:
        return "past" if group.aspect.startswith("PERFECTIVE") else "future"
    match group.tense:
        case "PAST":
            return "past"
        case "FUTURE":
            return "future"
        case "PRESENT":
            if any(child.dep_ == "mark" and child.lower_ in ("if", "unless", "once") for child in verb.children):
                return "future"
            if verb.lemma_ in _words("outlook") and not group.aspect.startswith("PERFECTIVE"):
                return "future"
            return "past" if group.aspect.startswith("PERFECTIVE") else "present"
        case "INFINITIVE":
            return _looks_of_infinitive(verb)
        case _:
            return _looks_of_participle(verb)


def _looks_of_infinitive(verb: Token) -> str | None:
    """ "To" leads ahead, but after verbs that only begin, go on or succeed it is as far as they are: "began to rise in May"."""
    head = governing_verb(verb.head) if verb.head != verb else None
    if head is None:
        return None
    return looks(head) if head.lemma_ in _words("done") and verb.dep_ == "xcomp" else "future"


def _looks_of_participle(verb: Token) -> str | None:
    if verb.tag_ == "VBN" and verb.dep_ in ("acl", "amod", "relcl"):
        return "past"
    head = governing_verb(verb.head) if verb.head != verb else None
    return looks(head) if head is not None else None


def is_harm(verb: Token) -> bool:
    """Whether a verb tells what befalls people at one blow: "killed", "were hurt"."""
    return verb.lemma_ in load_vocabulary().words("link", "harming")
