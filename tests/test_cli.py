"""The command: what it prints, where it complains, and how it exits."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import timeline

SEEDS = Path(__file__).parent.parent / "seeds"
ARTICLE = "---\ntitle: Rain\npublished: 2023-04-12\n---\n\nRain fell on Monday. The river rose on Tuesday.\n"


def run(*arguments: str | Path, stdin: bytes = b"", cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, "-m", "timeline", *map(str, arguments)],
        input=stdin,
        capture_output=True,
        check=False,
        cwd=cwd,
        env={**os.environ, "NO_COLOR": "1"},
    )
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "rain.md"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def test_markdown(article: Path) -> None:
    done = run(article)
    assert done.stdout == (
        "# Rain\n\nPublished: 12 April 2023\n\n## 2023\n\n- **10 April 2023** — Rain fell\n- **11 April 2023** — The river rose\n"
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_json(article: Path) -> None:
    done = run(article, "--format", "json")
    assert [event["text"] for event in json.loads(done.stdout)["events"]] == ["fell", "rose"]


def test_json_of_many_is_a_list(article: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("It snowed on 3 May 2020.", encoding="utf-8")
    done = run(article, other, "--published", "2021-01-01", "--format", "json")
    assert [found["articles"][0]["id"] for found in json.loads(done.stdout)] == ["rain.md", "other.txt"]


def test_json_of_one_that_fails(tmp_path: Path) -> None:
    (tmp_path / "plain.txt").write_text("The canal opened on 14 July 1803.\n")
    done = run(tmp_path / "plain.txt", "--format", "json")
    assert (done.returncode, done.stdout) == (1, "")
    assert "no published date" in done.stderr
    assert "Traceback" not in done.stderr


def test_json_of_many_is_a_list_where_one_fails(article: Path, tmp_path: Path) -> None:
    done = run(article, tmp_path / "none.txt", "--published", "2021-01-01", "--format", "json")
    assert [found["articles"][0]["id"] for found in json.loads(done.stdout)] == ["rain.md"]


def test_output_file(article: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.md"
    done = run(article, "-o", out)
    assert done.stdout == ""
    assert out.read_text(encoding="utf-8").startswith("# Rain")


def test_output_that_cannot_be_written(article: Path, tmp_path: Path) -> None:
    done = run(article, "-o", tmp_path)
    assert (done.returncode, f"{tmp_path}: cannot be written" in done.stderr) == (1, True)


def test_output_into_no_folder(article: Path, tmp_path: Path) -> None:
    done = run(article, "-o", tmp_path / "no" / "such" / "folder.md")
    assert (done.returncode, "make it first" in done.stderr) == (2, True)


def test_standard_input() -> None:
    done = run("-", "--published", "8 March 2022", stdin=b"They went this weekend.")
    assert "5–6 March 2022 (weekend)" in done.stdout


def test_sources_and_reasons(article: Path) -> None:
    done = run(article, "--sources", "--explain")
    assert "  - Source: Rain fell on Monday." in done.stdout
    assert "  - Why: past tense, same clause as 'Monday'" in done.stdout


def test_all_shows_reporting_verbs(tmp_path: Path) -> None:
    path = tmp_path / "said.md"
    path.write_text(ARTICLE.replace("Rain fell on Monday.", "Officials said Monday that rain fell."), encoding="utf-8")
    assert "said" not in run(path).stdout
    assert "said" in run(path, "--all").stdout


def test_folder() -> None:
    done = run(SEEDS)
    assert done.returncode == 0
    assert sum(line.startswith("# ") for line in done.stdout.splitlines()) == 6


BAD = {
    "no date": ("none.txt", b"It rained.", "no published date"),
    "bytes": ("bytes.txt", b"It r\xffned.", "byte 4 is not UTF-8"),
    "empty": ("empty.txt", b"", "the file is empty"),
    "impossible date": ("date.md", b"---\npublished: 2022-02-30\n---\nIt rained.", "'2022-02-30' is not a date"),
    "open front matter": (
        "open.md",
        b"---\nTitle: Rain\npublished: 2022-02-03\n\nIt rained.",
        "the front matter is not closed: write a line of '---' after its fields, from 'Title:' on",
    ),
    "not an article": ("table.csv", b"a,b", "not an article"),
}


@pytest.mark.parametrize("case", BAD, ids=list(BAD))
def test_a_bad_file_is_named_and_the_others_are_done(case: str, article: Path, tmp_path: Path) -> None:
    file, content, message = BAD[case]
    (tmp_path / file).write_bytes(content)
    done = run(tmp_path / file, article)
    assert done.returncode == 1
    [line] = done.stderr.splitlines()
    assert file in line
    assert message in line
    assert "Rain fell" in done.stdout


def test_missing_file(article: Path, tmp_path: Path) -> None:
    done = run(tmp_path / "nothing.txt", article)
    assert (done.returncode, "nothing.txt: no such file" in done.stderr, "Rain fell" in done.stdout) == (1, True, True)


def test_missing_file_without_an_ending(tmp_path: Path) -> None:
    assert "nothing: no such file" in run(tmp_path / "nothing").stderr


def test_a_reader_that_has_had_enough() -> None:
    command = f"{sys.executable} -m timeline {SEEDS} | head -n 1"
    done = subprocess.run(["bash", "-c", command], capture_output=True, check=False, cwd=SEEDS.parent)  # noqa: S607
    assert done.stdout.startswith(b"# ")
    assert done.stderr == b""


def test_bad_option_is_a_misuse(article: Path) -> None:
    done = run(article, "--published", "2020-02-30")
    assert done.returncode == 2
    assert "--published='2020-02-30' is not a date" in done.stderr
    assert run().returncode == 2
    assert run(article, "--format", "xml").returncode == 2


def test_published_unknown(tmp_path: Path) -> None:
    path = tmp_path / "history.txt"
    path.write_text("Rome burned in AD 64. Nero died four years later.", encoding="utf-8")
    assert "**AD 68** — Nero died" in run(path, "--published", "unknown").stdout


def test_version() -> None:
    assert run("--version").stdout == f"timeline {timeline.__version__}\n"


def test_short_help() -> None:
    assert run("-h").stdout == run("--help").stdout
