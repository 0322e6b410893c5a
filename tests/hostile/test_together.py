"""Threads and processes that call at once get the answers that one alone gets."""

from __future__ import annotations

import multiprocessing
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path

import timeline

SEEDS = sorted((Path(__file__).parent.parent.parent / "seeds").glob("*.md"))[:4]


def told(path: Path) -> str:
    return timeline.extract(timeline.read_article(path)).to_json()


def dated(path: Path) -> list[str]:
    article = timeline.read_article(path)
    return [time.value for time in timeline.find_times(article.text, article.published)]


def test_threads() -> None:
    alone = [told(path) for path in SEEDS]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(told, SEEDS * 3)) == alone * 3
        assert list(pool.map(dated, SEEDS * 20)) == [dated(path) for path in SEEDS] * 20


def test_processes() -> None:
    alone = [told(path) for path in SEEDS]
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("spawn")) as pool:
        assert list(pool.map(told, SEEDS)) == alone
