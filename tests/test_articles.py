"""Article and read_article."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from timeline import Article, Instant, TimelineError, read_article


def write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def test_front_matter(tmp_path: Path) -> None:
    path = write(
        tmp_path / "a.md", "---\ntitle: 'A title: with a colon'\ndate: 2022-03-08\nsource: The Echo\nid: 7\n---\n\nText.\n"
    )
    article = read_article(path)
    assert article == Article("Text.\n", dt.date(2022, 3, 8), "7", "A title: with a colon", "The Echo")


def test_no_front_matter(tmp_path: Path) -> None:
    article = read_article(write(tmp_path / "a.txt", "Text --- with dashes."))
    assert (article.text, article.published, article.id) == ("Text --- with dashes.", None, "a.txt")


@pytest.mark.parametrize("line", ["Published: 14 March 2025", "**Published:** 2025-03-14", "Date: 14 March 2025"])
def test_a_line_with_the_date(tmp_path: Path, line: str) -> None:
    article = read_article(write(tmp_path / "a.md", f"# A title\n{line}\n\nIt rained on Monday.\n"))
    assert article.published == Instant(2025, 3, 14)
    assert (article.title, article.text) == ("A title", "# A title\n\nIt rained on Monday.\n")


def test_a_line_without_a_date_is_text(tmp_path: Path) -> None:
    article = read_article(write(tmp_path / "a.txt", "Published: a new map of Lund.\nIt rained.\n"))
    assert (article.published, article.text) == (None, "Published: a new map of Lund.\nIt rained.\n")


def test_offsets_index_the_text_without_front_matter(tmp_path: Path) -> None:
    article = read_article(write(tmp_path / "a.md", "---\npublished: 2022-03-08\n---\nOn 3 May 2021 it rained."))
    assert article.text.startswith("On 3 May 2021")


def test_byte_order_mark(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("\ufeffText.".encode())
    assert read_article(path).text == "Text."


def test_html(tmp_path: Path) -> None:
    body = "<p>The old bridge over the river was closed on Friday after engineers found cracks in two of its piers.</p>" * 3
    head = '<title>Bridge closed</title><meta property="article:published_time" content="2021-06-14T08:00:00Z">'
    article = read_article(write(tmp_path / "a.html", f"<html><head>{head}</head><body><article>{body}</article></body></html>"))
    assert "closed on Friday" in article.text
    assert "<p>" not in article.text
    assert article.published == Instant(2021, 6, 14, 8, offset=0)
    assert article.title == "Bridge closed"


def test_html_without_an_article(tmp_path: Path) -> None:
    with pytest.raises(TimelineError, match=r"a\.html: "):
        read_article(write(tmp_path / "a.html", "<html></html>"))


def test_published_is_used_where_the_file_has_none(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", "Text.")
    assert read_article(path, published="2020-01-02").published == Instant(2020, 1, 2)
    path = write(tmp_path / "b.txt", "---\npublished: 2019-01-01\n---\nText.")
    assert read_article(path, published="2020-01-02").published == Instant(2019, 1, 1)


@pytest.mark.parametrize("published", ["soon", "2022-02-30", "", 7])
def test_a_bad_published_is_refused_where_the_file_has_a_date(tmp_path: Path, published: Any) -> None:
    path = write(tmp_path / "a.txt", "---\npublished: 2019-01-01\n---\nText.")
    with pytest.raises(TimelineError, match=r"a\.txt: published=.* is not a date.* or 'unknown' if it is not known"):
        read_article(path, published=published)


def test_unknown_is_said_out_loud(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", "---\npublished: unknown\n---\nText.")
    assert read_article(path, require_date=True).published is None
    with pytest.raises(TimelineError, match="no published date"):
        read_article(write(tmp_path / "b.txt", "Text."), require_date=True)


def test_a_folder_is_not_a_file(tmp_path: Path) -> None:
    folder = tmp_path / "a.txt"
    folder.mkdir()
    with pytest.raises(TimelineError, match="a folder"):
        read_article(folder)


@pytest.mark.parametrize(
    "published", ["2022-03-08T10:30:00+02:00", dt.datetime(2022, 3, 8, 10, 30, tzinfo=dt.timezone(dt.timedelta(hours=2)))]
)
def test_published_keeps_its_zone(published: str | dt.datetime) -> None:
    assert Article("x", published).published == Instant(2022, 3, 8, 10, 30, offset=120)


def test_text_must_be_a_string() -> None:
    with pytest.raises(TimelineError, match="is not a string"):
        Article(b"bytes")  # type: ignore[arg-type]
