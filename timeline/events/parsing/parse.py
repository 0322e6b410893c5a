"""A parsed text in plain Python: spaCy's `Doc`, `Span` and `Token`, with those of their attributes that events need.

The rules look at each word some fifty times. spaCy works an attribute out anew each time, and makes a token anew; here each
word is one object, made once, and its attributes are there. Names and meanings are spaCy's own.
"""

from __future__ import annotations

import bisect
import functools
import itertools
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, TypeVar, overload

import attrs
import numpy as np

if TYPE_CHECKING:
    import spacy.tokens

Answer = TypeVar("Answer")

_WORDS = ("ORTH", "LOWER", "LEMMA", "TAG", "DEP")
_FLAGS = ("IS_PUNCT", "IS_SPACE", "IS_QUOTE", "IS_DIGIT", "IS_LOWER", "IS_STOP")
_REST = ("POS", "HEAD", "SPACY", "SENT_START")


def once(function: Callable[[Token], Answer]) -> Callable[[Token], Answer]:
    """A function of a token, worked out once for each: what follows heads would climb a long chain from each of its words."""

    @functools.wraps(function)
    def answer(token: Token) -> Answer:
        told = token.told
        if function in told:
            found: Answer = told[function]
        else:
            found = told[function] = function(token)
        return found

    return answer


@attrs.define(eq=False, repr=False)
class Token:
    """A word: what spaCy's token of the same place says of it."""

    doc: Doc
    i: int
    idx: int
    text: str
    lower_: str
    lemma_: str
    tag_: str
    dep_: str
    pos_: str
    whitespace_: str
    is_sent_start: bool
    is_punct: bool
    is_space: bool
    is_quote: bool
    is_digit: bool
    is_lower: bool
    is_stop: bool
    head: Token = attrs.field(init=False)
    lefts: tuple[Token, ...] = attrs.field(init=False, default=())  # tuples: most words have none, and need no list of their own
    rights: tuple[Token, ...] = attrs.field(init=False, default=())
    children: tuple[Token, ...] = attrs.field(init=False, default=())  # both
    left_edge: Token = attrs.field(init=False)
    right_edge: Token = attrs.field(init=False)
    told: dict[Callable[..., Any], Any] = attrs.field(init=False, factory=dict)  # what was worked out of it: see `once`

    @property
    def ancestors(self) -> Iterator[Token]:
        """The tokens above, the nearest first."""
        token = self
        while token.head is not token:
            token = token.head
            yield token

    def is_ancestor(self, other: Token) -> bool:
        """Whether another token stands under this one."""
        if not self.left_edge.i <= other.i <= self.right_edge.i:  # seen at once, however deep the tree
            return False
        return any(above is self for above in other.ancestors)

    @property
    def subtree(self) -> Iterator[Token]:
        """This token and all under it, in the order of the tree: mostly that of the text."""
        left = [(self, False)]
        while left:
            token, is_open = left.pop()
            if is_open or not (token.lefts or token.rights):
                yield token
            else:
                left.extend((child, False) for child in reversed(token.rights))
                left.append((token, True))
                left.extend((child, False) for child in reversed(token.lefts))

    @property
    def sent(self) -> Span:
        return self.doc.sentence_at(self.i)

    def nbor(self, by: int = 1) -> Token:
        """The token so many places on; one without text beyond the text's ends, so that no rule need ask for those."""
        at, tokens = self.i + by, self.doc.tokens
        return tokens[at] if 0 <= at < len(tokens) and self.i >= 0 else self.doc.nothing

    def __repr__(self) -> str:
        return self.text


@attrs.define(eq=False)
class Span:
    """The tokens of a text from one place to before another."""

    doc: Doc
    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def __iter__(self) -> Iterator[Token]:
        return itertools.islice(self.doc.tokens, self.start, self.end)

    @overload
    def __getitem__(self, at: int) -> Token: ...
    @overload
    def __getitem__(self, at: slice) -> Span: ...
    def __getitem__(self, at: int | slice) -> Token | Span:
        if isinstance(at, slice):
            start, end, _ = at.indices(len(self))
            return Span(self.doc, self.start + start, self.start + max(start, end))
        place = at + (self.start if at >= 0 else self.end)
        if not self.start <= place < self.end:
            raise IndexError(at)
        return self.doc.tokens[place]

    @property
    def start_char(self) -> int:
        return self.doc.tokens[self.start].idx

    @property
    def end_char(self) -> int:
        last = self.doc.tokens[self.end - 1]
        return last.idx + len(last.text)

    @property
    def text(self) -> str:
        """The text of the tokens, without the white space after the last one."""
        return self.doc.text_between(self.start, self.end)

    @property
    def sent(self) -> Span:
        return self.doc.sentence_at(self.start)

    @functools.cached_property
    def root(self) -> Token:
        """The token by which the span hangs in the parse: the one nearest to the root of the sentence."""
        tokens = list(self)
        top = next((token for token in tokens if token.head is token), None)
        if top is not None:
            return top
        outside = [token for token in tokens if not self.start <= token.head.i < self.end]
        return min(outside, key=_distance, default=tokens[0])


_DEEPEST = 100  # no sentence that people write hangs as deep; what reads a chain calls itself at each step


def _cut_chains(tokens: list[Token]) -> None:
    """Let no token hang on what hangs on it, nor deeper than can be read: one of each such chain becomes a root."""
    depths: dict[int, int] = {}
    for token in tokens:
        climbed: dict[int, Token] = {}
        place = token
        while place.i not in depths and place.i not in climbed:
            climbed[place.i] = place
            place = place.head
        if place.i in climbed:  # a root, or a circle
            if place.head is not place:
                place.head, place.dep_ = place, "ROOT"
            depths[place.i] = 0
            del climbed[place.i]
        depth = depths[place.i]
        for below in reversed(climbed.values()):
            depth += 1
            if depth > _DEEPEST:
                below.head, below.dep_, depth = below, "ROOT", 0
            depths[below.i] = depth


def _distance(token: Token) -> tuple[bool, int]:
    """How far a token is from the root of its sentence; marks and spaces come last."""
    is_mark = (token.is_space or token.is_punct) and not token.lefts and not token.rights
    return is_mark, sum(1 for _ in token.ancestors)


@attrs.define(eq=False, repr=False)
class Doc:
    """A parsed text; `source` is spaCy's own."""

    source: spacy.tokens.Doc
    tokens: list[Token] = attrs.field(init=False, factory=list)
    starts: list[int] = attrs.field(init=False, factory=list)  # of the sentences
    is_crossed: bool = attrs.field(init=False, default=False)  # whether a word hangs on one of another sentence
    answers: dict[tuple[Any, ...], Any] = attrs.field(init=False, factory=dict)  # what was worked out before, by what was asked

    @functools.cached_property
    def nothing(self) -> Token:
        """What stands before the first token and after the last."""
        token = Token(self, -1, -1, "", "", "", "", "", "", "", False, False, False, False, False, False, False)
        token.head = token.left_edge = token.right_edge = token
        return token

    @classmethod
    def of(cls, source: spacy.tokens.Doc) -> Doc:
        """What spaCy parsed; it loses its vectors, which lie in one array with those of its whole batch."""
        from spacy import parts_of_speech  # noqa: PLC0415 - half a second to import

        source.tensor = np.zeros(0, np.float32)
        doc = cls(source)
        read = [*_WORDS, *_FLAGS, *_REST]
        columns = source.to_array(read).reshape(len(source), len(read)).T
        words = [texts_of(source, column) for column in columns[: len(_WORDS)]]
        flags = [column.astype(bool).tolist() for column in columns[len(_WORDS) : -len(_REST)]]
        pos, heads, spaces, starts = columns[-len(_REST) :]
        names = [parts_of_speech.NAMES[at] for at in pos.tolist()]
        lengths = np.array([len(text) for text in words[0]], np.int64) + spaces.astype(np.int64)
        offsets = (np.cumsum(lengths) - lengths).tolist()
        is_start = (starts == 1).tolist()
        if is_start:
            is_start[0] = True
        gaps = [" " if space else "" for space in spaces.tolist()]
        rows = zip(offsets, *words, names, gaps, is_start, *flags, strict=True)
        doc.tokens = [Token(doc, at, *row) for at, row in enumerate(rows)]
        doc.starts = [at for at, starts_here in enumerate(is_start) if starts_here]
        for token, place in zip(doc.tokens, (np.arange(len(source)) + heads.astype(np.int64)).tolist(), strict=True):
            token.head = doc.tokens[place]
        doc.hang()
        return doc

    def hang(self, place: int | None = None) -> None:
        """Find what hangs on each token by the heads, and where that begins and ends: of all, or of the sentence of a place."""
        start, end = 0, len(self.tokens)
        if place is not None and not self.is_crossed:
            at = bisect.bisect_right(self.starts, place)
            start = self.starts[at - 1]
            end = self.starts[at] if at < len(self.starts) else end
        tokens = self.tokens[start:end]
        if any(not start <= token.head.i < end for token in tokens):  # a repair has joined two sentences
            self.is_crossed, start, tokens = True, 0, self.tokens
        _cut_chains(tokens)
        lefts: dict[int, list[Token]] = {}
        rights: dict[int, list[Token]] = {}
        for token in tokens:
            token.lefts = token.rights = token.children = ()
            above = token.head.i
            if token.i != above:
                (lefts if token.i < above else rights).setdefault(above, []).append(token)
        for above, words in rights.items():
            self.tokens[above].rights = self.tokens[above].children = tuple(words)
        for above, words in lefts.items():
            self.tokens[above].lefts = tuple(words)
            self.tokens[above].children = self.tokens[above].lefts + self.tokens[above].rights
        for edge, order in (("left_edge", tokens), ("right_edge", tokens[::-1])):
            done = bytearray(len(tokens))
            for token in order:  # the first to climb to a token is at its edge
                climber = token
                while not done[climber.i - start]:
                    done[climber.i - start] = True
                    setattr(climber, edge, token)
                    climber = climber.head

    def let_go(self) -> None:
        """Be done with the text: its words hold each other, and Python gives such circles back late, and looks long for them."""
        for token in (*self.tokens, self.nothing):
            del token.head, token.left_edge, token.right_edge, token.lefts, token.rights, token.children, token.told
        self.tokens, self.answers = [], {}
        del self.nothing, self.sents

    def __len__(self) -> int:
        return len(self.tokens)

    def __iter__(self) -> Iterator[Token]:
        return iter(self.tokens)

    @overload
    def __getitem__(self, at: int) -> Token: ...
    @overload
    def __getitem__(self, at: slice) -> Span: ...
    def __getitem__(self, at: int | slice) -> Token | Span:
        if isinstance(at, slice):
            start, end, _ = at.indices(len(self.tokens))
            return Span(self, start, max(start, end))
        return self.tokens[at]

    @functools.cached_property
    def sents(self) -> list[Span]:
        """The sentences, in order, without the white space between paragraphs."""
        spans = itertools.pairwise([*self.starts, len(self.tokens)])
        return [Span(self, start, self._end_of_text(start, end)) for start, end in spans]

    def _end_of_text(self, start: int, end: int) -> int:
        while end - 1 > start and self.tokens[end - 1].is_space:
            end -= 1
        return end

    def sentence_at(self, place: int) -> Span:
        """The sentence that a token stands in."""
        return self.sents[bisect.bisect_right(self.starts, place) - 1]

    def text_between(self, start: int, end: int) -> str:
        """The text of the tokens from one place to before another."""
        return self.source[start:end].text if end > start else ""

    def char_span(self, start: int, end: int) -> Span | None:
        """The tokens that touch the characters from one offset to before another; None where there are none."""
        key = ("char_span", start, end)
        if key not in self.answers:
            found = self.source.char_span(start, end, alignment_mode="expand")
            self.answers[key] = None if found is None else Span(self, found.start, found.end)
        span: Span | None = self.answers[key]
        return span


def texts_of(source: spacy.tokens.Doc, ids: np.ndarray) -> list[str]:
    """The strings of ids; each is looked up once in a text, whoever asks."""
    strings, found = source.vocab.strings, ids.tolist()
    known = source.user_data.setdefault("timeline_strings", {})
    for one in set(found).difference(known):
        known[one] = strings[one]
    return [known[one] for one in found]
