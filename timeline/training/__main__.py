"""How the weights are made: python -m timeline.training DATA --date DAY [--output FOLDER].

DATA is a folder with timebank.jsonl and aquaint.jsonl (one document a line: "id", "text", "events"). Prints the figures of
cross-validation by document, then writes the models learned from all of it and their card, the same bytes each time.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from timeline.events.features import COLUMNS
from timeline.training.card import make_card
from timeline.training.events import MODELS, cross_validate, fit, read_documents, write_models

_WEIGHTS = Path(__file__).parent.parent / "events" / "weights"


def main() -> None:
    """Read the arguments, cross-validate, fit and write."""
    parser = argparse.ArgumentParser(prog="python -m timeline.training", description=__doc__)
    parser.add_argument("data", type=Path, help="the folder of corpora")
    parser.add_argument("--date", required=True, help="the day to put on the card, as 2026-11-25")
    parser.add_argument("--output", type=Path, default=_WEIGHTS, help="where to write (default: the package's own folder)")
    arguments = parser.parse_args()
    documents = read_documents(arguments.data)
    figures = cross_validate(documents)
    for corpus, of_corpus in figures.items():
        shown = "  ".join(f"{name} {figure:.1f}" for name, figure in of_corpus.items())
        sys.stdout.write(f"{corpus:10} {shown}\n")
    write_models({name: fit(documents, name) for name in MODELS}, arguments.output / "events.npz")
    events = sum(int((document.classes > 0).sum()) for document in documents)
    card = make_card(figures, COLUMNS, len(documents), events, arguments.date)
    (arguments.output / "README.md").write_text(card, encoding="utf-8")
    sys.stdout.write(f"written: {arguments.output / 'events.npz'}\n")


if __name__ == "__main__":
    main()
