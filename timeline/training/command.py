"""The steps of `python -m timeline.training`, in order: read, cross-validate, learn, place, write."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from timeline.errors import TimelineError
from timeline.events.detection.features import COLUMNS
from timeline.events.placement.likely.time_model import TimeModel
from timeline.training.card import make_card
from timeline.training.documents import read_documents, read_news
from timeline.training.events import cross_validate, learn, models_of_folds, write_models
from timeline.training.eventtime import shares
from timeline.training.readings import fit_readings
from timeline.training.relations import compare_with_times
from timeline.training.times import (
    bounds_alone,
    judge,
    measure_sureness,
    place_held_out,
    placed_rows,
    read_annotated,
    read_timed,
    reliability,
    write_times,
)

_WEIGHTS = Path(__file__).parent.parent / "events" / "weights"


def run(description: str | None) -> None:
    """Read the arguments, cross-validate, fit and write."""
    parser = argparse.ArgumentParser(prog="python -m timeline.training", description=description)
    parser.add_argument("data", type=Path, help="the folder of corpora")
    parser.add_argument("--date", required=True, help="the day to put on the card, as 2026-11-25")
    parser.add_argument("--output", type=Path, default=_WEIGHTS, help="where to write (default: the package's own folder)")
    arguments = parser.parse_args()
    documents, news = read_documents(arguments.data), read_news(arguments.data)
    try:
        models = models_of_folds(documents, news)
    except TimelineError as error:
        parser.error(str(error))
    figures = cross_validate(documents, models)
    for corpus, of_corpus in figures.items():
        shown = "  ".join(f"{name} {figure:.1f}" for name, figure in of_corpus.items())
        sys.stdout.write(f"{corpus:10} {shown}\n")
    learned = learn(documents, news)
    write_models(learned, arguments.output / "events.npz")
    timed = read_timed(arguments.data, models)
    annotated = read_annotated(arguments.data, learned)
    placed = place_held_out(timed, annotated)
    judged = judge(timed, placed)
    sureness = measure_sureness(judged)
    tables = ["likeliest times:", *shares(placed_rows(timed, judged)), "bounds alone:"]
    tables += [*shares(placed_rows(timed, judge(timed, bounds_alone(timed)))), *reliability(judged, sureness)]
    if (arguments.data / "timebank_dense.jsonl").exists():
        tables += compare_with_times(arguments.data, timed, placed)
    sys.stdout.write("".join(f"{line}\n" for line in tables))
    write_times(TimeModel(fit_readings([*timed, *annotated]), sureness), arguments.output / "times.npz")
    events = sum(int((document.classes > 0).sum()) for document in documents)
    card = make_card(
        figures,
        columns=COLUMNS,
        documents=len(documents),
        events=events,
        articles=len(news),
        annotated=len(annotated),
        date=arguments.date,
    )
    (arguments.output / "README.md").write_text(card, encoding="utf-8")
    sys.stdout.write(f"written: {arguments.output}\n")
