"""The layers: imports follow cli -> pipeline -> timelines -> {events, outputs} -> model -> times -> interval."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import timeline

HOUSE = Path(timeline.__file__).parent
LAYERS = [
    "errors",
    "times.instant",
    "times.interval",
    "times",
    "model",
    "article",
    "events.vocabulary",
    "events.inflection",
    "events.parsing",
    "events.grammar",
    "events.factuality",
    "events.detection",
    "events.reference",
    "events.description",
    "events.placement",
    "events.salience",
    "events",
    "outputs",
    "timelines",
    "pipeline",
    "cli",
]  # bottom first
_PAIRS = [
    *((beside, "events.placement") for beside in ("events.reference", "events.description")),
    *(("outputs", layer) for layer in LAYERS if layer.startswith("events")),
]
BESIDE = {pair for one, other in _PAIRS for pair in ((one, other), (other, one))}


def _imports(path: Path) -> set[str]:
    """The modules of this package that a file imports, without the package's name."""
    nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    told = ((node.module or "", alias.name) for node in nodes if isinstance(node, ast.ImportFrom) for alias in node.names)
    names = {f"{module}.{name}" if f"{module}.{name}".removeprefix("timeline.") in FILES else module for module, name in told}
    names |= {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    assert all(node.level == 0 for node in nodes if isinstance(node, ast.ImportFrom)), f"{path}: imports are absolute"
    return names


def _layer(module: str) -> str | None:
    return next((layer for layer in sorted(LAYERS, key=len, reverse=True) if f"{module}.".startswith(f"{layer}.")), None)


FILES = {".".join(path.relative_to(HOUSE).with_suffix("").parts): path for path in sorted(HOUSE.rglob("*.py"))}
LAYERED = {module: path for module, path in FILES.items() if _layer(module)}


@pytest.mark.parametrize("module", LAYERED)
def test_imports_go_down(module: str) -> None:
    here = _layer(module)
    assert here is not None
    for name in _imports(LAYERED[module]):
        there = _layer(name.removeprefix("timeline.")) if name.startswith("timeline.") else None
        if there is not None:
            assert LAYERS.index(there) <= LAYERS.index(here), f"{module} imports {name}, which stands above it"
            assert (here, there) not in BESIDE, f"{module} imports {name}, which stands beside it"


@pytest.mark.parametrize("module", [module for module in FILES if module.startswith("times.")])
def test_times_know_nothing_of_spacy(module: str) -> None:
    assert not {name for name in _imports(FILES[module]) if name.split(".")[0] in ("spacy", "thinc", "numpy")}


@pytest.mark.parametrize("module", [module for module in FILES if module.startswith("outputs.")])
def test_outputs_know_values_only(module: str) -> None:
    ours = {name.removeprefix("timeline.") for name in _imports(FILES[module]) if name.startswith("timeline.")}
    assert {_layer(name) for name in ours} <= {
        "model",
        "article",
        "errors",
        "times",
        "times.interval",
        "times.instant",
        "outputs",
    }


VALUES = {
    "errors",
    "model",
    "article",
    "timelines",
    *(f"times.{name}" for name in ("terms", "interval", "instant", "expression")),
}


@pytest.mark.parametrize("module", [module for module in FILES if module.startswith("strategies.")])
def test_samples_share_no_reading(module: str) -> None:
    """The samples and the reader must be able to disagree: only values are shared."""
    ours = {name.removeprefix("timeline.") for name in _imports(FILES[module]) if name.startswith("timeline.")}
    assert {name for name in ours if not name.startswith("strategies")} <= VALUES


@pytest.mark.parametrize("module", [module for module in FILES if not module.startswith("strategies.")])
def test_nothing_else_needs_hypothesis(module: str) -> None:
    assert not {
        name for name in _imports(FILES[module]) if name.split(".")[0] == "hypothesis" or name.startswith("timeline.strategies")
    }


def test_what_is_imported_is_declared() -> None:
    """What others happen to bring along may go with them."""
    project = tomllib.loads((HOUSE.parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lists = [project["dependencies"], *project["optional-dependencies"].values()]
    declared = {re.split(r"[^\w-]", one)[0].replace("_", "-") for needed in lists for one in needed}
    names = {name.partition(".")[0] for path in FILES.values() for name in _imports(path)}
    brought = {"dateutil": "python-dateutil", "sklearn": "scikit-learn"}  # as others call them
    assert {brought.get(name, name) for name in names - sys.stdlib_module_names - {"timeline"}} <= declared


@pytest.mark.parametrize(
    ("code", "absent"),
    [
        pytest.param(
            "import hypothesis", ["timeline.times", "timeline.model", "timeline.strategies", "attrs", "spacy"], id="hypothesis"
        ),
        pytest.param("import timeline", ["hypothesis", "spacy", "dateparser", "trafilatura", "cattrs", "numpy"], id="import"),
        pytest.param(
            "import timeline; timeline.find_times('last fall', '2022-03-08')", ["spacy", "dateparser", "numpy"], id="find_times"
        ),
    ],
)
def test_heavy_parts_are_not_loaded(code: str, absent: list[str]) -> None:
    check = f"{code}\nimport sys\nprint([name for name in {absent} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", check], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
