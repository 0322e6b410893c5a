"""How the weights are made: python -m timeline.training DATA [--output FOLDER].

DATA is a folder with timebank.jsonl and aquaint.jsonl (one document a line: "id", "text", "events"). Prints the figures of
cross-validation by document, then writes the models learned from all of it, the same bytes each time.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from timeline.training.events import cross_validate, fit, read_documents, write_models

_WEIGHTS = Path(__file__).parent.parent / "events" / "weights"


def main() -> None:
    """Read the arguments, cross-validate, fit and write."""
    parser = argparse.ArgumentParser(prog="python -m timeline.training", description=__doc__)
    parser.add_argument("data", type=Path, help="the folder of corpora")
    parser.add_argument("--output", type=Path, default=_WEIGHTS, help="where to write events.npz (the package's own folder)")
    arguments = parser.parse_args()
    documents = read_documents(arguments.data)
    for corpus, figures in cross_validate(documents).items():
        shown = "  ".join(f"{name} {figure:.1f}" for name, figure in figures.items())
        sys.stdout.write(f"{corpus:10} {shown}\n")
        sys.stdout.flush()
    models = {name: fit(documents, name) for name in ("events", "tense")}
    write_models(models, arguments.output / "events.npz")
    sys.stdout.write(f"written: {arguments.output / 'events.npz'}\n")


if __name__ == "__main__":
    main()
