"""The pasts and participles of English verbs: by the list of irregular ones, else by their spelling (Quirk and others, 1985)."""

from __future__ import annotations

import functools
import re

from timeline.events.vocabulary import load_vocabulary

_ONE_SHORT_SYLLABLE = re.compile(r"(?:qu|[^aeiou])*[aeiou][^aeiouwxy]")
_STRESSED_LAST = ("mit", "cur", "fer", "pel", "trol", "quip")
_STRESSED_FIRST = ("offer", "suffer", "differ", "proffer", "pilfer", "limit", "vomit")  # though they end like those
_PREFIXES = ("re", "over", "under", "fore", "mis", "out", "with")


@functools.cache
def irregular_forms() -> dict[str, tuple[str, ...]]:
    """The past of each irregular verb, and its participle where that has another form: "went" and "gone" of "go"."""
    entries = (entry.split(":") for entry in load_vocabulary().words("description", "irregular"))
    return {infinitive: tuple(forms) for infinitive, *forms in entries}


@functools.cache
def irregular_pasts() -> dict[str, str]:
    """The verb of each irregular past: "go" of "went"."""
    return {past: infinitive for infinitive, (past, *_) in irregular_forms().items()}


@functools.cache
def irregular_participles() -> frozenset[str]:
    """The participles of irregular verbs: "gone", "fought"."""
    return frozenset(forms[-1] for forms in irregular_forms().values())


def is_participle_alone(form: str) -> bool:
    """Whether an irregular participle is no past too: "taken", but not "held"."""
    return form in irregular_participles() and form not in irregular_pasts()


@functools.cache
def pasts_of_participles() -> dict[str, str]:
    """The past of participles that have another form: "went" of "gone"."""
    return {participle: past for past, *others in irregular_forms().values() for participle in others}


def past_of(lemma: str) -> str:
    """The past of a verb.

    >>> [past_of(verb) for verb in ("return", "stop", "leave", "offer", "panic")]
    ['returned', 'stopped', 'left', 'offered', 'panicked']
    """
    if lemma in irregular_forms():
        return irregular_forms()[lemma][0]
    if lemma.endswith("e"):
        return f"{lemma}d"
    if lemma.endswith("y") and lemma[-2:-1] not in "aeiou":
        return f"{lemma[:-1]}ied"
    if lemma.endswith("ic"):
        return f"{lemma}ked"
    is_doubled = _ONE_SHORT_SYLLABLE.fullmatch(lemma) or (lemma.endswith(_STRESSED_LAST) and lemma not in _STRESSED_FIRST)
    return f"{lemma}{lemma[-1]}ed" if is_doubled else f"{lemma}ed"


def past_of_gerund(lemma: str, gerund: str) -> str:
    """The past of a verb by its gerund, which tells how it is spelled.

    >>> [past_of_gerund(verb, form) for verb, form in (("stop", "stopping"), ("agree", "agreeing"), ("tie", "tying"))]
    ['stopped', 'agreed', 'tied']
    """
    if lemma in irregular_forms() or lemma.endswith(("e", "y")):
        return past_of(lemma)
    return f"{gerund.removesuffix('ing')}ed"


def past_of_participle(participle: str) -> str:
    """The past of a participle, of a verb with a prefix, too.

    >>> [past_of_participle(one) for one in ("gone", "retaken", "sold")]
    ['went', 'retook', 'sold']
    """
    pasts = pasts_of_participles()
    prefix = next((one for one in _PREFIXES if participle.startswith(one) and participle.removeprefix(one) in pasts), "")
    return prefix + pasts.get(participle.removeprefix(prefix), participle.removeprefix(prefix))
