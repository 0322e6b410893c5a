"""Every fenced block of the README and the docs is run; so are the examples in the docstrings of every module."""

from __future__ import annotations

import doctest
import importlib
import inspect
import json
import os
import pkgutil
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest

import timeline
from timeline import strategies

ROOT = Path(__file__).resolve().parent.parent
PAGES = [ROOT / "README.md", *sorted(path for path in (ROOT / "docs").rglob("*.md") if "_build" not in path.parts)]
MODULES = sorted(
    module.name
    for module in pkgutil.walk_packages(timeline.__path__, "timeline.")
    if not module.name.endswith("__main__")  # importing it runs the command
)
FLAGS = doctest.ELLIPSIS | doctest.REPORT_NDIFF

# Commands that pages show and that are not run here.
NOT_RUN = {
    "make demo",
    "make test",
    "pip install .",
    "pip install 'timeline-extraction[hypothesis]' parsedatetime",
    "pip install '.[hypothesis]'  # with timeline.strategies",
    "pip install atheris cosmic-ray",
    "python -m pytest tests/strategies --hypothesis-profile=nightly",
    "python tests/fuzzing/fuzz.py times",
    "python tests/fuzzing/fuzz.py articles",
    "cosmic-ray init tests/mutation/cosmic-ray.toml mutants.sqlite",
    "cr-filter-operators mutants.sqlite tests/mutation/cosmic-ray.toml",
    "python tests/mutation/sample.py mutants.sqlite 250 11",
    "cosmic-ray exec tests/mutation/cosmic-ray.toml mutants.sqlite",
    "cr-report mutants.sqlite",
    "python -X importtime -c 'import timeline'",
    "python -m timeline.training.score DATA_FOLDER SCORER",
    "python -m timeline.training.doubtful FILE",
    "python -m timeline.training.relations DATA_FOLDER",
    "python -m timeline.training DATA_FOLDER --date 2026-11-29",
    "python -c \"import time; t = time.perf_counter(); import timeline; timeline.find_times('Monday', '2022-03-08'); print(time.perf_counter() - t)\"",
    "python -m pytest tests/benchmarks",
    "python tests/benchmarks/memory.py",
    "python tests/benchmarks/throughput.py",
}
# Fences with nothing to run: figures and quotations, and directives of MyST.
INERT = ("text", "{toctree}")

_FENCE = re.compile(r"^(?P<fence>`{3,}|~{3,})(?P<info>[^\n]*)\n(?P<body>.*?)^(?P=fence)[ ]*$", re.MULTILINE | re.DOTALL)
_FENCE_LINE = re.compile(r"^\s*(?:`{3,}|~{3,})", re.MULTILINE)


@attrs.frozen
class Block:
    """A fenced block: its language, the rest of its info string, its text, and the line its text starts on."""

    language: str
    name: str
    body: str
    line: int


def blocks_of(text: str) -> list[Block]:
    """The fenced blocks of a page; a fence that is indented or not closed is an error, not text."""
    found = []
    for match in _FENCE.finditer(text):
        language, _, name = match["info"].strip().partition(" ")
        found.append(Block(language, name.strip(), match["body"], text.count("\n", 0, match.start("body")) + 1))
    assert len(_FENCE_LINE.findall(text)) == 2 * len(found), "a fence is indented or not closed"
    return found


class Runner:
    """Runs the blocks of one page, in order, in one namespace."""

    def __init__(self, page: str) -> None:
        self.page = page
        self.namespace: dict[str, Any] = {"__name__": "__main__"}
        self.exit_code = 0

    def run_page(self, text: str) -> None:
        for block in blocks_of(text):
            self.run(block)

    def run(self, block: Block) -> None:
        where = f"{self.page}:{block.line}"
        match block.language:
            case "python" if ">>>" in block.body:
                self._doctest(block, where)
            case "python":
                source = "\n" * (block.line - 1) + block.body
                exec(compile(source, self.page, "exec"), self.namespace)  # noqa: S102 - the page's own example
            case "console":
                for command, expected in commands_of(block.body):
                    self._console(command, expected, where)
            case "markdown":  # "```markdown NAME": the content of a file that the page goes on to use
                assert block.name, f"{where}: name the file: ```markdown NAME"
                Path(block.name).write_text(block.body, encoding="utf-8")
            case "json":
                json.loads(block.body)
            case language:
                assert language in INERT, f"{where}: unknown language {language!r}: use python, console, json, markdown or text"

    def _doctest(self, block: Block, where: str) -> None:
        test = doctest.DocTestParser().get_doctest(block.body, {}, where, self.page, block.line - 1)
        test.globs = self.namespace
        said: list[str] = []
        doctest.DocTestRunner(optionflags=FLAGS).run(test, out=said.append, clear_globs=False)
        assert not said, "".join(said)

    def _console(self, command: str, expected: str, where: str) -> None:
        if command == "echo $?":
            assert expected == f"{self.exit_code}\n", f"{where}: the exit code is {self.exit_code}"
            return
        if not command.startswith("timeline "):
            assert command in NOT_RUN, f"{where}: {command!r} is not among the commands that are not run"
            return
        got, self.exit_code = run_command(command)
        check = doctest.OutputChecker()
        assert check.check_output(expected, got, FLAGS), f"{where}: $ {command}\nexpected:\n{expected}\ngot:\n{got}"


def commands_of(body: str) -> Iterator[tuple[str, str]]:
    """Each "$ " line of a console block with the output that follows it."""
    head, *parts = re.split(r"^\$ ", body, flags=re.MULTILINE)
    assert not head, "a console block starts with '$ '"
    for part in parts:
        command, _, expected = part.partition("\n")
        yield command.strip(), expected


def run_command(command: str) -> tuple[str, int]:
    """What `timeline ...` prints, to both streams, and its exit code; "< FILE" gives it a standard input."""
    arguments = shlex.split(command)[1:]
    given = ""
    if "<" in arguments:
        at = arguments.index("<")
        given = Path(arguments[at + 1]).read_text(encoding="utf-8")
        del arguments[at : at + 2]
    done = subprocess.run(
        [sys.executable, "-m", "timeline", *arguments],
        input=given,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", "COLUMNS": "80"},
        encoding="utf-8",
        check=False,
    )
    return done.stdout, done.returncode


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the seeds in it, as the repository has them: pages may write files there."""
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("page", PAGES, ids=[path.relative_to(ROOT).as_posix() for path in PAGES])
@pytest.mark.usefixtures("workspace")
def test_page(page: Path) -> None:
    Runner(page.relative_to(ROOT).as_posix()).run_page(page.read_text(encoding="utf-8"))


def test_what_is_not_run_is_shown() -> None:
    blocks = (block for page in PAGES for block in blocks_of(page.read_text(encoding="utf-8")) if block.language == "console")
    assert set(NOT_RUN) <= {command for block in blocks for command, _ in commands_of(block.body)}


def test_both_synopses_of_the_command_are_equal() -> None:
    pages = (ROOT / "README.md", ROOT / "docs" / "reference.md")
    blocks = (block.body for page in pages for block in blocks_of(page.read_text(encoding="utf-8")))
    in_readme, in_reference = (body for body in blocks if body.startswith("timeline FILE..."))
    assert in_readme == in_reference
    told = set(re.findall(r"^  (?:-o, )?--([a-z-]+)", run_command("timeline --help")[0], re.MULTILINE)) - {
        "help",
        "output",
        "version",
    }
    assert set(re.findall(r"--([a-z-]+)", in_readme)) == told


def _housed() -> Iterator[Path]:
    """The folders and modules that the block of "The house" names, by its indents."""
    page = (ROOT / "docs" / "explanation.md").read_text(encoding="utf-8").partition("## The house")[2]
    above = [ROOT]
    for line in blocks_of(page)[0].body.splitlines():
        depth = (len(line) - len(line.lstrip())) // 2
        folder = re.match(r" *(\w+)/", line)
        if folder is not None:
            above[depth + 1 :] = [above[depth] / folder[1]]
            yield above[-1]
        yield from (above[depth + (folder is not None)] / name for name in re.findall(r"\b\w+\.py\b", line))


def test_the_house_names_every_module() -> None:
    named = list(_housed())
    assert len(named) == len(set(named))
    assert not [path for path in named if not path.exists()]
    house = (path for path in (ROOT / "timeline").rglob("*.py") if "training" not in path.parts)
    modules = {path for path in house if path.name != "__init__.py" or path.parent == ROOT / "timeline"}
    assert {path for path in named if path.suffix} == modules


@pytest.mark.parametrize("name", ["timeline", *MODULES])
def test_docstrings(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    module = importlib.import_module(name)
    failed, _ = doctest.testmod(module, optionflags=FLAGS)
    assert failed == 0, f"{failed} examples of {name} failed: see the output above"


def _section(name: str) -> str:
    """What the reference says of a public name: the text under its heading."""
    text = (ROOT / "docs" / "reference.md").read_text(encoding="utf-8")
    match = re.search(rf"^### `{name}`\n(.*?)(?=^##|\Z)", text, re.MULTILINE | re.DOTALL)
    assert match is not None, f"docs/reference.md has no section '### `{name}`'"
    return match[1]


def _told_names(name: str) -> list[str]:
    """The parameters of a function, or the fields and public methods of a class."""
    public = getattr(timeline, name)
    if not inspect.isclass(public):
        return list(inspect.signature(public).parameters)
    fields = [field.name for field in attrs.fields(public)] if attrs.has(public) else []
    return fields + [method for method in vars(public) if not method.startswith("_") and callable(getattr(public, method))]


@pytest.mark.parametrize("name", timeline.__all__)
def test_reference_is_whole(name: str) -> None:
    section = _section(name)
    missing = [told for told in _told_names(name) if not re.search(rf"\b{told}\b", section)]
    assert not missing, f"docs/reference.md, {name}: not told: {', '.join(missing)}"


def test_reference_tells_all_strategies() -> None:
    section = (ROOT / "docs" / "reference.md").read_text(encoding="utf-8").partition("## Strategies")[2].partition("\n## ")[0]
    names = [*strategies.__all__, *(law.__name__ for law in strategies.laws.LAWS), "dated_phrases", "LawBroken", "REPEATABLE"]
    missing = [name for name in names if f"`{name}" not in section and f"laws.{name}" not in section]
    assert not missing, f"docs/reference.md, Strategies: not told: {', '.join(missing)}"


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        pytest.param("```ruby\nputs 1\n```\n", "unknown language", id="unknown-language"),
        pytest.param("```\nplain\n```\n", "unknown language", id="no-language"),
        pytest.param("```console\n$ rm seeds\n```\n", "not among the commands", id="command-not-allowed"),
        pytest.param("```python\n>>> 1 + 1\n3\n```\n", "Failed example", id="wrong-output"),
        pytest.param("```console\n$ timeline missing.txt\nfound\n```\n", "expected", id="wrong-command-output"),
        pytest.param("```python\n>>> 1\n1\n", "not closed", id="open-fence"),
        pytest.param("- ```python\n  1\n  ```\n", "indented", id="indented-fence"),
    ],
)
@pytest.mark.usefixtures("workspace")
def test_a_bad_block_fails(text: str, complaint: str) -> None:
    with pytest.raises(AssertionError, match=complaint):
        Runner("page.md").run_page(text)
