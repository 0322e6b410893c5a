"""The spaCy analysis of a text: in parts cut at paragraph ends where it is long."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import attrs

from timeline.events.parsing.language_model import DEFAULT_MODEL, load_language_model
from timeline.events.parsing.repairs.repair import repaired

if TYPE_CHECKING:
    from spacy.language import Language

    from timeline.events.parsing.parse import Doc

_FEW = 2  # parts of a long text in spaCy's hands at once: each takes a hundred megabytes
_MOST_KEPT = 20_000  # words that spaCy keeps: some five megabytes
_LONGEST_PART = 50_000  # characters: the parser's memory grows with a part, its answer does not change at a paragraph's end


@attrs.frozen(eq=False)
class Analysis:
    """The parts of a text, each with where it starts; to be taken once, in order: they are made when they are asked for."""

    parts: Iterable[tuple[int, Doc]]


def analyse(text: str, model: str = DEFAULT_MODEL) -> Analysis:
    """Analyse one text."""
    starts, pieces = zip(*_parts(as_news(text)), strict=True)
    docs = parsed(pieces, load_language_model(model), _FEW)
    return Analysis((start, _as_written(doc, text, start)) for start, doc in zip(starts, docs, strict=True))


def parsed(texts: Iterable[str], nlp: Language, batch_size: int | None = None) -> Iterator[Doc]:
    """Texts as a pipeline parses them."""
    from timeline.events.parsing.parse import Doc  # noqa: PLC0415 - imports spaCy

    return (repaired(Doc.of(source)) for source in nlp.pipe(texts, batch_size=batch_size))


_DAY = r"(?:,? (?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}\.?)(?:,? \d{4})?)?"  # "March 8, 2022", "8 March"
_PLACE = r"^[A-Z][A-Z'’.]+(?: [A-Z'’.]{2,})*(?:, [A-Z][\w.]+(?: [A-Z][\w.]+)?(?! \d)){0,2}"  # "SAN JOSE, Costa Rica"
_AGENCY = r"(?: \([A-Z][\w ]*\))?"
_NO_PLACE = r"(?!^(?:[A-Z]{1,3}|(?:[A-Z]\.)+) - )"  # "US - China talks"
_DATELINE = re.compile(rf"{_NO_PLACE}{_PLACE}{_DAY}{_AGENCY}(?: ?(?:—|–|--|_) ?| -(?= [A-Z\"“]))", re.MULTILINE)
_BARE_DAY = re.compile(
    r"^(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}\.?)(?:,? \d{4})?(?: \([A-Z][\w ]*\))? (?:—|–|--|-) (?=[A-Z\"“])",
    re.MULTILINE,
)  # "Feb 8 (Reuters) - ", where no place is told
_NO_WORD = re.compile(r"\S{200,}")  # spaCy takes the square of its length to cut it
_EMPHASIS = re.compile(
    r"(?<![\w*])(?P<mark>\*{1,3})(?=[^\s*])[^*\n]{1,80}(?<=[^\s*])(?P=mark)(?![\w*])"
)  # of Markdown: "the *Star* sank"
_SURROGATE = re.compile(r"[\ud800-\udfff]")  # half a character, left by bad decoding: spaCy cannot hold it
_GRADED = re.compile(
    r"\b([Mm]agnitude|[Cc]ategory|[Pp]hase|[Tt]ype) "
    r"(?=\d+(?:\.\d+)? (?:hurricane|quake|earthquake|tremor|storm|cyclone|typhoon|trial|study|diabetes|destroyer)s?\b)"
)
_ERA = re.compile(  # "44 BC", else "AD 41"
    r"\b(?P<before>\d{1,4})(?: (?:BCE?|CE|AD)\b| (?:B\.C\.(?:E\.)?|A\.D\.|C\.E\.))|\bAD (?P<after>\d{1,4})\b"
)


def as_news(text: str) -> str:
    """The text as the parser knows texts from news, of the same length: no datelines nor endless words, plain years of an era.

    The parser takes "HAVERLY —" for a subject, and the BC of "On 13 January 27 BC Octavian offered" for a name.

    >>> as_news("GENEVA — In 60 BC he ruled.")
    '         In 1960  he ruled.'
    >>> as_news("GENEVA, May 3 (AP) — He ruled.").strip()
    'He ruled.'
    >>> as_news("GENEVA (Reuters) - He ruled.").strip(), as_news("NEW YORK - He ruled.").strip()
    ('He ruled.', 'He ruled.')
    >>> as_news("Feb 8 (Reuters) - He ruled.").strip()
    'He ruled.'
    >>> as_news("LYON, France - He ruled.").strip(), as_news("BEIRUT, Lebanon, Feb. 10 - He ruled.").strip()
    ('He ruled.', 'He ruled.')
    """
    plain = _SURROGATE.sub("\ufffd", text)
    for no_prose in (_DATELINE, _BARE_DAY, _NO_WORD):
        plain = no_prose.sub(lambda match: " " * len(match[0]), plain)
    plain = _EMPHASIS.sub(lambda match: match[0].replace(match["mark"], " " * len(match["mark"])), plain)
    plain = _ERA.sub(_plain_year, plain)
    return _GRADED.sub(r"\1-", plain)  # "the magnitude 7.1 tremor": the parser takes the magnitude for a noun of its own


def _plain_year(match: re.Match[str]) -> str:
    told = match["before"] or match["after"]
    year = ("19" + told.zfill(2))[:2] + told.zfill(2)[-2:]
    return year[-len(match[0]) :].ljust(len(match[0]))


def _as_written(doc: Doc, text: str, start: int) -> Doc:
    """A parsed part of a text, its years of an era as they are written: "AD 41", not the year that the parser read for it."""
    end = start + (doc[-1].idx + len(doc[-1].text) if len(doc) else 0)
    for match in _ERA.finditer(text, start, end):
        year = doc.char_span(match.start() - start, match.start() - start + 1)
        if year is not None:
            year[0].text = match[0]
    return doc


@contextlib.contextmanager
def analyse_many(texts: list[str], model: str = DEFAULT_MODEL) -> Iterator[Iterator[Analysis]]:
    """Analyse texts in a batch; spaCy's memory may be given back at the end of the block, so take out what is needed within it.

    Take all parts of one analysis before the next one.
    """
    nlp = load_language_model(model)
    cut = [list(_parts(as_news(text))) for text in texts]
    with _kept_small(nlp):
        is_long = any(len(parts) > 1 for parts in cut)
        docs = parsed((piece for parts in cut for _, piece in parts), nlp, _FEW if is_long else None)
        yield (
            Analysis((start, _as_written(next(docs), text, start)) for start, _ in parts)
            for text, parts in zip(texts, cut, strict=True)
        )


def _kept_small(nlp: Language) -> contextlib.AbstractContextManager[object]:
    """A block at whose end new words are given back, once there are many: the first ones are mostly those that come again."""
    return contextlib.nullcontext() if len(nlp.vocab) < _MOST_KEPT else nlp.memory_zone()


def _parts(text: str) -> Iterator[tuple[int, str]]:
    """A text cut at the last paragraph end (else line end, else space) before each part's limit."""
    start = 0
    while len(text) - start > _LONGEST_PART:
        limit = start + _LONGEST_PART
        cut = max(text.rfind("\n\n", start, limit) + 2, start + 1)
        if cut <= start + 1:
            cut = max(text.rfind("\n", start, limit), text.rfind(" ", start, limit)) + 1
        if cut <= start:
            cut = limit
        yield start, text[start:cut]
        start = cut
    yield start, text[start:]
