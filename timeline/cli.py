"""The `timeline` command: the only place that reads arguments or prints."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

import timeline
from timeline.article import SUFFIXES, UNKNOWN, Article, parse_article, read_article
from timeline.errors import TimelineError
from timeline.pipeline import Options, extract_many
from timeline.timelines import Timeline
from timeline.times.published import read_published

_STDIN = Path("-")
_FAILED, _MISUSED = 1, 2


class Format(StrEnum):
    """What the command writes."""

    MARKDOWN = "markdown"
    JSON = "json"


class Hemisphere(StrEnum):
    """Whose seasons are meant."""

    NORTH = "north"
    SOUTH = "south"


class Prefer(StrEnum):
    """Where to look for what has no year, if the tense does not say."""

    PAST = "past"
    FUTURE = "future"


app = typer.Typer(
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _show_version(asked: bool) -> None:
    if asked:
        _print(f"timeline {timeline.__version__}\n")
        raise typer.Exit


@app.command()
def command(
    files: Annotated[
        list[Path], typer.Argument(metavar="FILE", help="Articles (.txt .md .html), folders of them, or - for standard input.")
    ],
    published: Annotated[
        str | None, typer.Option(help="The date of articles that do not carry one, or 'unknown' for a history.")
    ] = None,
    format: Annotated[Format, typer.Option(help="What to write.")] = Format.MARKDOWN,  # noqa: A002 - the option's name
    output: Annotated[Path | None, typer.Option("--output", "-o", help="Write to this file, not to standard output.")] = None,
    sources: Annotated[bool, typer.Option("--sources", help="Show the sentence each event is told in (Markdown).")] = False,
    explain: Annotated[bool, typer.Option("--explain", help="Show why each event is dated so (Markdown).")] = False,
    every: Annotated[bool, typer.Option("--all", help="Show every event, reporting verbs too.")] = False,
    min_confidence: Annotated[float, typer.Option(min=0, max=1, help="Leave out events less sure than this.")] = 0.0,
    day_first: Annotated[bool, typer.Option("--day-first", help="Read 3/4/2022 as 3 April.")] = False,
    hemisphere: Annotated[Hemisphere, typer.Option(help="Whose seasons are meant.")] = Hemisphere.NORTH,
    prefer: Annotated[Prefer | None, typer.Option(help="Where to look for a date with no year, if no tense says.")] = None,
    version: Annotated[  # noqa: ARG001 - its callback does it
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Print the version and stop.")
    ] = False,
) -> None:
    """Print the timeline of each FILE."""
    if output is not None and not output.parent.is_dir():
        _complain(f"{output}: there is no folder {output.parent}: make it first")
        raise typer.Exit(_MISUSED)
    if published not in (None, UNKNOWN):
        _check_date(published)
    options = Options(day_first=day_first, hemisphere=hemisphere.value, prefer=prefer.value if prefer else None)
    results = list(_timelines(files, published, options, all_events=every, min_confidence=min_confidence))
    done = [result for result in results if isinstance(result, Timeline)]
    if done:
        is_markdown = format is Format.MARKDOWN
        text = _markdown(done, sources=sources, reasons=explain) if is_markdown else _json(done, many=len(results) > 1)
        _write(text, output)
    failed = [result for result in results if not isinstance(result, Timeline)]
    for error in failed:
        _complain(str(error))
    if failed:
        raise typer.Exit(_FAILED)


def main() -> None:
    """The console script."""
    app()


def _check_date(published: str) -> None:
    try:
        read_published(published, name="--published", unknown=f"{UNKNOWN!r} if it is not known")
    except TimelineError as error:
        _complain(str(error))
        raise typer.Exit(_MISUSED) from None


def _timelines(
    files: list[Path], published: str | None, options: Options, *, all_events: bool, min_confidence: float
) -> Iterator[Timeline | TimelineError]:
    """A timeline, or what went wrong, for each article, in order; with a bar on standard error where it is a terminal."""
    articles = [_read(path, published) if isinstance(path, Path) else path for path in _expand(files)]
    good = [item for item in articles if isinstance(item, Article)]
    found = extract_many(
        good,
        errors="yield",
        all_events=all_events,
        min_confidence=min_confidence,
        day_first=options.day_first,
        hemisphere=options.hemisphere,
        prefer=options.prefer,
    )
    for item in _with_bar(articles):
        yield next(found) if isinstance(item, Article) else item


def _with_bar(articles: list[Article | TimelineError]) -> Iterator[Article | TimelineError]:
    if len(articles) < 2 or not sys.stderr.isatty():
        yield from articles
        return
    from rich.console import Console  # noqa: PLC0415 - only terminals need it
    from rich.progress import track  # noqa: PLC0415

    yield from track(articles, description="Reading", console=Console(stderr=True), transient=True)


def _expand(files: list[Path]) -> Iterator[Path | TimelineError]:
    """Each file; of a folder, each article in it, by name."""
    for file in files:
        if not file.is_dir():
            yield file
            continue
        inside = sorted(path for path in file.iterdir() if path.suffix.lower() in SUFFIXES and path.is_file())
        yield from inside
        if not inside:
            yield TimelineError(f"{file}: no article in the folder: it has no {', '.join(SUFFIXES)} file")


def _read(path: Path, published: str | None) -> Article | TimelineError:
    try:
        if path == _STDIN:
            return parse_article(_read_stdin(), name="-", published=published, require_date=True)
        return read_article(path, published=published, require_date=True)
    except TimelineError as error:
        return error


def _read_stdin() -> str:
    data = sys.stdin.buffer.read()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise TimelineError(f"-: byte {error.start} is not UTF-8: give UTF-8 text") from None


def _markdown(timelines: list[Timeline], *, sources: bool, reasons: bool) -> str:
    return "\n".join(found.to_markdown(sources=sources, reasons=reasons) for found in timelines)


def _json(timelines: list[Timeline], *, many: bool) -> str:
    """One object where one article was asked for; where more were, a list of those that could be read."""
    texts = [found.to_json(indent=2) for found in timelines]
    return (texts[0] if not many else "[\n" + ",\n".join(texts) + "\n]") + "\n"


def _write(text: str, output: Path | None) -> None:
    if output is None:
        _print(text)
        return
    try:
        output.write_text(text, encoding="utf-8", errors="replace")
    except OSError as error:
        _complain(f"{output}: cannot be written: {error.strerror}")
        raise typer.Exit(_FAILED) from None


def _print(text: str) -> None:
    try:
        sys.stdout.buffer.write(text.encode("utf-8", "replace"))
        sys.stdout.buffer.flush()
    except BrokenPipeError:  # "timeline … | head": the reader has had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(0) from None


def _complain(message: str) -> None:
    sys.stderr.write(f"timeline: {message}\n")
