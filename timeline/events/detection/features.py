"""Features of tokens for linear models: what stands in the parse around each, hashed into columns.

All tokens of a text at once, as whole arrays: a feature is a template's number mixed with the ids that spaCy gives to
words, tags and relations (64-bit hashes of their strings, the same on every machine). The weights learned for the columns
cannot be read back into words.
"""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import attrs
import numpy as np
import numpy.typing as npt

from timeline.events.vocabulary import load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Doc

Ids = npt.NDArray[np.uint64]
Places = npt.NDArray[np.int64]
Weights = npt.NDArray[np.float32] | npt.NDArray[np.int8]

COLUMNS = 1 << 17
_SHIFT = np.uint64(64 - 17)
_LISTS = ("nominal", "verb", "noun", "adjective")


@attrs.frozen(eq=False)
class Features:
    """The columns that hold for tokens: pairs of a token's place, ascending, and a column; a pair may come twice."""

    places: Places
    columns: Places
    count: int

    def of(self, chosen: Places) -> Features:
        """The features of the tokens at some places, ascending; they become the places 0, 1, 2, ..."""
        new = np.full(self.count, -1)
        new[chosen] = np.arange(len(chosen))
        places = new[self.places]
        return Features(places[places >= 0], self.columns[places >= 0], len(chosen))

    def summed(self, weights: Weights, dtype: npt.DTypeLike = np.float32) -> npt.NDArray[Any]:
        """For each token (rows) the sums of the rows of `weights` that its columns name."""
        sums = np.zeros((self.count, weights.shape[1]), dtype)
        starts = np.flatnonzero(np.diff(self.places, prepend=-1))
        if len(starts):  # `take` copies row by row: ten times faster than an index
            sums[self.places[starts]] = np.add.reduceat(weights.take(self.columns, axis=0), starts, axis=0, dtype=dtype)
        return sums

    def by_token(self) -> list[Places]:
        """The columns of each token."""
        return np.split(self.columns, np.searchsorted(self.places, np.arange(1, self.count))) if self.count else []


def token_features(doc: Doc, chosen: Places | None = None) -> Features:
    """The features of the tokens of an analysed text: of all, or of those `chosen`, ascending, which become 0, 1, 2, ..."""
    at = np.arange(len(doc)) if chosen is None else chosen
    with np.errstate(over="ignore"):  # hashes wrap around
        ids, heads = _columns_of(doc)
        columns = _all_hashed(_templates(ids, heads, at), len(at))
        places = np.repeat(np.arange(len(at)), columns.shape[1])
        child_places, child_columns = _of_children(ids, heads, at)
        list_places, list_columns = _of_lists(ids, heads, at)
    places = np.concatenate([places, child_places, list_places])
    order = np.argsort(places, kind="stable")
    return Features(places[order], np.concatenate([columns.ravel(), child_columns, list_columns])[order], len(at))


def _columns_of(doc: Doc) -> tuple[dict[str, Ids], Places]:
    names = ["LOWER", "LEMMA", "POS", "TAG", "DEP", "SHAPE", "PREFIX", "SUFFIX", "HEAD"]
    array = doc.source.to_array(names).reshape(len(doc), len(names))
    ids = {name.lower(): array[:, at].astype(np.uint64) for at, name in enumerate(names[:-1])}
    heads = np.arange(len(doc)) + array[:, -1].astype(np.int64)
    return ids, np.clip(heads, 0, max(len(doc) - 1, 0))


def _templates(ids: dict[str, Ids], heads: Places, at: Places) -> list[tuple[Ids, ...]]:
    """What is looked at together: the word, its head and grandhead, its neighbours, the relations of its children."""

    def beside(name: str, by: int) -> Ids:
        return _moved(ids[name], by)[at]

    low, lemma, pos, tag, dep = (ids[name][at] for name in ("lower", "lemma", "pos", "tag", "dep"))
    above, over = heads[at], heads[heads[at]]
    head_lemma, head_tag, head_dep, grand_lemma = ids["lemma"][above], ids["tag"][above], ids["dep"][above], ids["lemma"][over]
    children = _relations_of_children(ids["dep"], heads)[at]
    words: list[tuple[Ids, ...]] = [(low,), (lemma,), (lemma, pos), (tag,), (dep,), (tag, dep), (lemma, dep)]
    shape, prefix, suffix = (ids[name][at] for name in ("shape", "prefix", "suffix"))
    words += [(shape,), (suffix,), (prefix, suffix), (children,), (children, pos), (children, lemma)]
    heading: list[tuple[Ids, ...]] = [
        (pos, dep, head_lemma),
        (head_lemma,),
        (head_lemma, dep),
        (head_tag, dep),
        (tag, head_tag),
        (head_dep, dep),
    ]
    heading += [(grand_lemma, dep), (lemma, head_lemma), (lemma, head_tag), (pos, dep, head_tag, head_dep)]
    near: list[tuple[Ids, ...]] = [(beside("lower", by),) for by in (1, 2, -1, -2)]
    tag_before, tag_after = beside("tag", 1), beside("tag", -1)
    near += [(tag_before, tag), (tag, tag_after), (beside("tag", 2), tag_before, tag)]
    near += [(beside("lemma", 1), lemma), (lemma, beside("lemma", -1))]
    near += [(beside("pos", 1), pos, beside("pos", -1)), (beside("dep", 1), dep, beside("dep", -1))]
    return words + heading + near


def _moved(ids: Ids, by: int) -> Ids:
    """The ids of the token so many places before (or after, where negative)."""
    out = np.zeros_like(ids)
    if by > 0:
        out[by:] = ids[:-by]
    else:
        out[:by] = ids[-by:]
    return out


def _relations_of_children(dep: Ids, heads: Places) -> Ids:
    """One id for the set of relations that a token's children have to it."""
    below = heads != np.arange(len(heads))
    relations = np.zeros_like(dep)
    np.bitwise_or.at(relations, heads[below], np.uint64(1) << (dep[below] % np.uint64(61)))
    return relations


def _of_children(ids: dict[str, Ids], heads: Places, at: Places) -> tuple[Places, Places]:
    """The relation of each child with its word and its tag, said of its head."""
    new = np.full(len(heads), -1)
    new[at] = np.arange(len(at))
    below = (heads != np.arange(len(heads))) & (new[heads] >= 0)
    dep = ids["dep"][below]
    columns = [_hashed(101, dep), _hashed(102, dep, ids["lemma"][below]), _hashed(103, dep, ids["tag"][below])]
    return np.tile(new[heads[below]], len(columns)), np.concatenate(columns)


def _of_lists(ids: dict[str, Ids], heads: Places, chosen: Places) -> tuple[Places, Places]:
    """Which lists of words hold a token's lemma, and its head's; alone, and with its part of speech and relation."""
    listed, members = _lists()
    places: list[Places] = []
    columns: list[Places] = []
    at = np.minimum(np.searchsorted(listed, ids["lemma"]), len(listed) - 1)
    of_lemmas = members[at] & (listed[at] == ids["lemma"])[:, np.newaxis]
    pos, dep = ids["pos"][chosen], ids["dep"][chosen]
    for base, of_words in ((200, of_lemmas[chosen]), (300, of_lemmas[heads[chosen]])):
        found, numbers = np.nonzero(of_words)
        for parts in ((), (pos[found],), (dep[found],)):
            places.append(found)
            columns.append(_hashed(base + numbers.astype(np.uint64), np.full(len(found), len(parts), np.uint64), *parts))
    return np.concatenate(places), np.concatenate(columns)


@functools.cache
def _lists() -> tuple[Ids, npt.NDArray[np.bool_]]:
    """The words of the vocabulary's lists, as sorted ids, and which lists (columns) hold each (rows)."""
    from spacy.strings import get_string_id  # noqa: PLC0415 - spaCy is loaded with the first model

    tables = load_vocabulary().tables
    lists = [words for table in _LISTS for _, words in sorted(tables[table].items())]
    ids = [np.array([get_string_id(word) for word in words], np.uint64) for words in lists]
    listed = np.unique(np.concatenate(ids))
    return listed, np.stack([np.isin(listed, of_list) for of_list in ids], axis=1)


def digest_of_lists() -> str:
    """A digest of the lists: models that learned from others read other columns than they know (see `timeline.training`)."""
    tables = load_vocabulary().tables
    told = [f"{table} {name} {' '.join(sorted(words))}" for table in _LISTS for name, words in sorted(tables[table].items())]
    return hashlib.sha256("\n".join(told).encode()).hexdigest()


def _all_hashed(templates: Sequence[tuple[Ids, ...]], count: int) -> Places:
    """The columns of templates by their numbers (tokens, templates); those of as many parts are worked out together."""
    columns = np.empty((count, len(templates)), np.int64)
    for size in sorted({len(parts) for parts in templates}):
        numbers = [number for number, parts in enumerate(templates) if len(parts) == size]
        parts = (np.stack([templates[number][part] for number in numbers]) for part in range(size))
        columns[:, numbers] = _hashed(np.array(numbers, np.uint64)[:, None], *parts).T
    return columns


def _hashed(number: int | Ids, *parts: Ids) -> Places:
    """The columns of a template: its number and its parts, mixed (the finaliser of MurmurHash3)."""
    mixed = np.uint64(0x9E3779B97F4A7C15) * (np.zeros(parts[0].shape, np.uint64) + np.uint64(1) + np.asarray(number, np.uint64))
    for part in parts:
        mixed = (mixed ^ part) * np.uint64(0xFF51AFD7ED558CCD)
        mixed ^= mixed >> np.uint64(32)
    return ((mixed * np.uint64(0xC4CEB9FE1A85EC53)) >> _SHIFT).astype(np.int64)
