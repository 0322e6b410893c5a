"""The rows of some test modules without pytest around them, until one fails: most mutants are noticed in a second.

python tests/mutation/quick.py MODULE...
"""

from __future__ import annotations

import importlib
import inspect
import itertools
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any


def calls(test: Callable[..., None]) -> Iterator[dict[str, Any]]:
    """The arguments of each row of a test; none for what needs more than its rows (fixtures, Hypothesis)."""
    marks = [mark for mark in getattr(test, "pytestmark", []) if mark.name == "parametrize"]
    tables = []
    for mark in marks:
        names = mark.args[0].split(",") if isinstance(mark.args[0], str) else mark.args[0]
        rows: list[Any] = [getattr(row, "values", row if len(names) > 1 else (row,)) for row in mark.args[1]]
        tables.append([dict(zip((name.strip() for name in names), row, strict=True)) for row in rows])
    for together in itertools.product(*tables):
        arguments = {name: value for row in together for name, value in row.items()}
        if set(arguments) == set(inspect.signature(test).parameters):
            yield arguments


def main(modules: list[str]) -> None:
    sys.path[:0] = [str(Path(__file__).parent.parent), str(Path(__file__).parent.parent / "times")]
    for name in modules:
        module = importlib.import_module(name)
        for test in [value for key, value in vars(module).items() if key.startswith("test_")]:
            if not hasattr(test, "hypothesis"):
                for arguments in calls(test):
                    test(**arguments)


main(sys.argv[1:])
