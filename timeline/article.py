"""Article: a text with the date it was published; read from .txt, .md and .html files."""

from __future__ import annotations

import datetime as dt
import os
import re
from pathlib import Path

import attrs

from timeline.errors import TimelineError, shown_value
from timeline.times.instant import Instant
from timeline.times.published import read_published

SUFFIXES = (".txt", ".md", ".html", ".htm")
UNKNOWN = "unknown"
"""As a published date in front matter or on the command line: it is not known, and that is said."""

_IF_UNKNOWN = f"{UNKNOWN!r} if it is not known"
_FRONT_MATTER = re.compile(r"\A﻿?---[ \t]*\r?\n(.*?)\r?\n---[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_OPEN_FRONT_MATTER = re.compile(r"\A\ufeff?---[ \t]*\r?\n((?:title|published|date|source|id)[ \t]*:)", re.IGNORECASE)
_HEADING = re.compile(r"\s*#[ \t]+(\S.*?)[ \t#]*(?:\r?\n|\Z)")  # of Markdown, at the top
_DATED_LINE = re.compile(  # at the top, or under the heading: "Published: 14 March 2025"
    r"\A(\s*#[^\n]*\n)?\s*[*_]*(?:published|date)[*_]*[ \t]*:[*_ \t]*(\S[^\n]*?)[*_ \t\r]*(?:\n|\Z)", re.IGNORECASE
)
_FIELD = re.compile(r"(\w+)[ \t]*:[ \t]*(.*)")


def _published(value: Instant | str | dt.date | dt.datetime | None) -> Instant | None:
    return read_published(value)


def _check_text(_: Article, __: attrs.Attribute[str], value: object) -> None:
    if not isinstance(value, str):
        raise TimelineError(f"text={shown_value(value)} is not a string: give the article's text")


def _check_word(_: Article, attribute: attrs.Attribute[str | None], value: object) -> None:
    if value is not None and not isinstance(value, str):
        raise TimelineError(f"{attribute.name}={shown_value(value)} is not a string: give a string, or None")


@attrs.frozen
class Article:
    """A text, the date it was published (None where it is not known), and optionally an id, a title and a source.

    Offsets of expressions and mentions index `text`. Raises `TimelineError` for a date that is none.

    >>> Article("It rained on Monday.", published="2023-04-12").published
    Instant(2023, 4, 12)
    """

    text: str = attrs.field(validator=_check_text)
    published: Instant | None = attrs.field(default=None, converter=_published)
    id: str | None = attrs.field(default=None, validator=_check_word)
    title: str | None = attrs.field(default=None, validator=_check_word)
    source: str | None = attrs.field(default=None, validator=_check_word)


def read_article(
    path: str | os.PathLike[str], *, published: str | dt.date | dt.datetime | None = None, require_date: bool = False
) -> Article:
    """Read an article from a .txt, .md or .html file (UTF-8).

    A front matter between two lines of "---" may give `title`, `published` (or `date`), `source` and `id`; without one, a line
    "Published: 14 March 2025" at the top or under the heading gives the date, and is no part of the text; HTML gives what its
    metadata say; "published: unknown" says that the date is not known. `published` here is used where the file
    says nothing. Raises `TimelineError`, naming the file, where it cannot be read, is empty, or has an impossible date,
    and, with `require_date`, where nobody says a date.

    >>> read_article("seeds/flood.md").title is not None
    True
    """
    if not isinstance(path, str | os.PathLike):
        raise TimelineError(f"path={path!r} is not a path: give a file's name")
    file = Path(path)
    if file.suffix.lower() not in SUFFIXES and _is_there(file):
        raise TimelineError(f"{file}: not an article: use one of {', '.join(SUFFIXES)}")
    html = file.suffix.lower() in (".html", ".htm")
    return parse_article(_read_text(file), name=str(file), html=html, published=published, require_date=require_date)


def parse_article(
    text: str,
    *,
    name: str,
    html: bool = False,
    published: str | dt.date | dt.datetime | None = None,
    require_date: bool = False,
) -> Article:
    """An article from a file's content; `name` is its id where it gives none, and the name in errors."""
    try:  # it is checked where the file has a date, too
        given = published if published == UNKNOWN else read_published(published, unknown=_IF_UNKNOWN)
    except TimelineError as error:
        raise _named(error, name) from None
    fields, body = _from_html(text, name) if html else _split_front_matter(text, name)
    if not html and "title" not in fields and (heading := _HEADING.match(body)):
        fields["title"] = heading[1]
    if not body.strip():
        raise TimelineError(f"{name}: the file is empty: there is no text to read")
    said = fields.get("published") or fields.get("date") or given
    if said is None and require_date:
        raise TimelineError(
            f"{name}: no published date: put one in the front matter, or give one beside the file "
            f"(--published DATE on the command line), or {UNKNOWN!r}"
        )
    try:
        date = None if said == UNKNOWN else read_published(said, unknown=_IF_UNKNOWN)
        return Article(body, date, fields.get("id") or Path(name).name, fields.get("title"), fields.get("source"))
    except TimelineError as error:
        raise _named(error, name) from None


def _named(error: TimelineError, name: str) -> TimelineError:
    """An error with the file it is of."""
    return TimelineError(f"{name}: {error}")


def _is_there(file: Path) -> bool:
    try:
        return file.is_file()
    except (OSError, ValueError):
        return False  # reading it will say why


def _read_text(file: Path) -> str:
    try:
        return file.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise TimelineError(f"{file}: byte {error.start} is not UTF-8: save the file as UTF-8 text") from None
    except FileNotFoundError:
        raise TimelineError(f"{file}: no such file") from None
    except IsADirectoryError:
        raise TimelineError(f"{file}: a folder, not a file") from None
    except (OSError, ValueError) as error:
        raise TimelineError(f"{str(file)!r}: cannot be read: {error}") from None


def _split_front_matter(text: str, name: str) -> tuple[dict[str, str], str]:
    """The fields of a front matter, and the text after it; two rules of dashes around anything else are text."""
    match = _FRONT_MATTER.match(text)
    if match is None:
        if (dated := _DATED_LINE.match(text)) is not None and _is_date(dated[2]):
            return {"published": dated[2]}, (dated[1] or "") + text[dated.end() :]
        if opened := _OPEN_FRONT_MATTER.match(text):
            raise TimelineError(
                f"{name}: the front matter is not closed: write a line of '---' after its fields, from {opened[1]!r} on"
            )
        return {}, text
    said = [line for line in match[1].splitlines() if line.strip()]
    lines = [_FIELD.match(line) for line in said]
    if not said or lines[0] is None:
        return {}, text
    fields = {line[1].lower(): line[2].strip().strip("'\"") for line in lines if line}
    return fields, text[match.end() :].lstrip("\r\n")


def _from_html(text: str, name: str) -> tuple[dict[str, str], str]:
    from trafilatura import bare_extraction  # noqa: PLC0415 - a second to import, and only HTML needs it

    found = bare_extraction(text, with_metadata=True, include_comments=False)
    if found is None:
        raise TimelineError(f"{name}: no article was found in the page: save its text as .txt")
    fields = {"title": found.title, "published": _date_in_metadata(text), "source": found.url}
    return {key: value for key, value in fields.items() if value}, found.text or ""


# What publishers write their date into; the page's own text is no such place. htmldate looks there too, reads the clock,
# and makes a day of a month: a published date that is not said is better not known.
_DATE_FIELDS = (
    "//meta[@property='article:published_time']/@content",
    "//meta[@itemprop='datePublished']/@content",
    "//*[@itemprop='datePublished']/@datetime",
    "//meta[@name='date' or @name='pubdate' or @name='publishdate' or @name='DC.date' or @name='DC.date.issued']/@content",
    "//time[@pubdate]/@datetime",
)
_DATE_IN_JSON = re.compile(r'"datePublished"\s*:\s*"([^"]+)"')


def _date_in_metadata(text: str) -> str | None:
    """The publication date that a page's metadata say in full (ISO 8601), or None."""
    from lxml import etree, html  # noqa: PLC0415 - only HTML needs it

    try:
        page = html.document_fromstring(text)
    except (etree.ParserError, ValueError):
        return None
    said = [str(value) for path in _DATE_FIELDS for value in page.xpath(path)]
    said += [
        match[1]
        for script in page.xpath("//script[@type='application/ld+json']/text()")
        for match in [_DATE_IN_JSON.search(str(script))]
        if match
    ]
    return next((value.strip() for value in said if _is_full_date(value.strip())), None)


def _is_date(text: str) -> bool:
    try:
        return text == UNKNOWN or read_published(text) is not None
    except TimelineError:
        return False


def _is_full_date(text: str) -> bool:
    return re.match(r"\d{4}-\d{2}-\d{2}", text) is not None and _is_date(text)
