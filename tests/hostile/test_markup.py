"""HTML and Markdown in an article stay words: what is made of a timeline has no script, no link, no broken list."""

from __future__ import annotations

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

import timeline
from timeline import Article, Timeline
from timeline.outputs.markdown import escape

P = "2022-03-08"
MARKUP = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<!-- ",
    "[the mill](javascript:alert(1))",
    "![map](http://example.org/a.png)",
    "[a]: http://example.org",
    "<http://example.org>",
    "http://example.org",
    "www.example.org",
    "a@example.org",
    "*burned*",
    "__down__",
    "`code`",
    "```",
    "| a | b |",
    "~~gone~~",
    "&lt;b&gt;",
    "&#60;script&#62;",
    "\\",
    "# Heading",
    "---",
    "> quoted",
    "1. one",
    "</li></ul>",
    "$x$",
    "\n\n    indented",
)
ALLOWED = {"heading", "paragraph", "bullet_list", "list_item", "inline", "text", "strong", "em", "softbreak"}
page = MarkdownIt("js-default", {"html": True})


def kinds_of(tokens: list[Token]) -> set[str]:
    """The kinds of a page's tokens, inner ones too, without "open" and "close"."""
    inner = [token for outer in tokens for token in (outer, *(outer.children or ()))]
    return {token.type.removesuffix("_open").removesuffix("_close") for token in inner}


@pytest.mark.parametrize("markup", MARKUP, ids=[repr(markup) for markup in MARKUP])
def test_a_timeline_with_markup_is_plain(markup: str) -> None:
    text = f"Rioters attacked {markup} the mill on 4 May 1910. {markup} The mayor {markup} resigned on 5 May 1910."
    article = Article(text, P, title=f"The mill {markup}", source=f"{markup} Post", id=markup)
    found = timeline.extract(article, all_events=True)
    markdown = found.to_markdown(sources=True, reasons=True)
    assert kinds_of(page.parse(markdown)) <= ALLOWED
    assert Timeline.from_json(found.to_json()) == found


fragments = st.lists(st.sampled_from(MARKUP) | st.text(max_size=5), max_size=6).map("".join)


@given(fragments)
def test_escaped_text_is_text(text: str) -> None:
    tokens = page.parse(f"- x {escape(text)} x")
    assert kinds_of(tokens) <= ALLOWED - {"strong", "em", "heading"}


@given(st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), max_size=30))
def test_escaped_text_is_shown_as_it_was(text: str) -> None:
    shown = page.renderInline(f"x{escape(text)}x")
    assert html.unescape(shown) == f"x{' '.join(text.split())}x" or text != text.strip() or "&" in text
