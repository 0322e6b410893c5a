"""Training remakes the same bytes from the same data, and says how good they are."""

from __future__ import annotations

import importlib.resources
import io
import json
import sys
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from scipy.sparse import csr_matrix

import timeline
from timeline.events.detection.classify import LinearModel, load_models, read_models
from timeline.events.detection.features import COLUMNS, Features, digest_of_lists
from timeline.events.placement.likely.likeliest import likeliest
from timeline.events.placement.likely.readings import OF_DAY, time_of
from timeline.events.placement.likely.time_model import KINDS, Sureness, TimeModel, read_time_model
from timeline.model import Bound, EventTime
from timeline.times.instant import Instant
from timeline.training import events, eventtime, times
from timeline.training.__main__ import main
from timeline.training.documents import Text
from timeline.training.network import fit_network
from timeline.training.readings import fit_readings
from timeline.training.teacher import Piece
from timeline.training.times import read_annotated, read_timed


def test_the_models_know_the_lists_that_are_their_features() -> None:
    """Where this fails, train them again, or put words that only rules need into tables that are no features."""
    source = importlib.resources.files("timeline.events").joinpath("weights", "events.npz")
    with np.load(io.BytesIO(source.read_bytes())) as arrays:
        assert str(arrays["lists"]) == digest_of_lists()


_SENTENCES = [
    ("The mayor {} the bridge in May.", "OCCURRENCE", "PAST", ["opened", "closed", "inspected", "repaired"]),
    ("The mayor {} that the bridge is old.", "REPORTING", "PRESENT", ["says", "announces", "reports", "claims"]),
    ("The mayor hopes to {} the bridge.", "STATE", "INFINITIVE", ["own", "like", "love", "keep"]),
]


def _write_corpora(folder: Path) -> None:
    for corpus in ("timebank", "aquaint"):
        with (folder / f"{corpus}.jsonl").open("w", encoding="utf-8") as out:
            for number in range(60):
                sentence, event_class, tense, verbs = _SENTENCES[number % 3]
                verb = verbs[number // 3 % 4]
                start = sentence.index("{}")
                mark = {"start": start, "end": start + len(verb), "class": event_class, "tense": tense, "aspect": "NONE"}
                record = {"id": f"{corpus}{number}", "text": sentence.format(verb), "events": [{**mark, "polarity": "POS"}]}
                out.write(json.dumps(record) + "\n")
    for name in ("eventtime_train", "eventtime_dev"):
        with (folder / f"{name}.jsonl").open("w", encoding="utf-8") as out:
            for number in range(12):
                verb = _SENTENCES[number % 2][3][number % 4]
                text = f"The mayor {verb} the bridge. The mayor hopes to keep it."
                marks = [(text.index(verb), verb, "before1998-02-04"), (text.index("keep"), "keep", "after1998-02-04")]
                told = [{"start": at, "end": at + len(word), "event_time": time} for at, word, time in marks]
                out.write(json.dumps({"id": f"{name}{number}", "dct": "1998-02-04", "text": text, "events": told}) + "\n")
    with (folder / "timebank_dense.jsonl").open("w", encoding="utf-8") as out:
        text = "The mayor opened the bridge. The mayor hopes to keep it."
        events = [{"eiid": "ei1", "start": text.index("opened"), "end": text.index("opened") + len("opened")}]
        links = [{"source": "ei1", "target": "t0", "relation": "BEFORE"}, {"source": "t0", "target": "ei1", "relation": "VAGUE"}]
        times = [{"tid": "t0", "start": None, "end": None}]
        record = {
            "id": "eventtime_train0",
            "dct": "1998-02-04",
            "text": text,
            "events": events,
            "timexes": times,
            "tlinks": links,
        }
        out.write(json.dumps(record) + "\n")


def test_training_makes_the_same_bytes_and_a_card(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _write_corpora(tmp_path)
    made = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        arguments = ["training", str(tmp_path), "--date", "2026-11-25", "--output", str(tmp_path / name)]
        monkeypatch.setattr(sys, "argv", arguments)
        main()
        made.append([(tmp_path / name / file).read_bytes() for file in ("events.npz", "times.npz", "README.md")])
    assert made[0] == made[1]
    assert sorted(read_models(made[0][0]).linear) == ["class", "events", "tense"]
    assert b"2026-11-25 from 120 documents with 120 events" in made[0][2]
    printed = capsys.readouterr().out
    figures = printed.splitlines()[0].split()
    assert figures[0] == "timebank"
    assert float(figures[2]) > 90  # it learns what is there to learn
    assert float(figures[4]) > 90
    assert read_time_model(made[0][1]).weights.bias_of_day.shape == (len(OF_DAY),)
    assert "confidence" in printed
    assert "2 event-time pairs" in printed
    assert "1 event-time pairs" in printed  # that are not vague


def test_the_network_learns_what_speaks_for_an_event_only_together() -> None:
    chance = np.random.default_rng(1)
    first, second = chance.integers(0, 2, (2, 6000))
    columns = np.stack([first, 2 + second])  # each token has one of two features twice: an event is what has them crosswise
    rows = csr_matrix((np.ones(12000, np.float32), (np.tile(np.arange(6000), 2), columns.ravel())), shape=(6000, COLUMNS))
    found = fit_network(rows, first ^ second, np.ones(6000, np.float32), answers=2)
    again = fit_network(rows, first ^ second, np.ones(6000, np.float32), answers=2)
    assert (found.hidden == again.hidden).all()
    assert (found.output == again.output).all()
    features = Features(np.repeat(np.arange(4), 2), np.array([0, 2, 0, 3, 1, 2, 1, 3]), 4)
    assert found.probabilities(features).argmax(axis=1).tolist() == [0, 1, 1, 0]


def test_a_teacher_marks_no_white_space(monkeypatch: pytest.MonkeyPatch) -> None:
    class Sure:
        """A teacher that takes each word it is asked about for an event."""

        @staticmethod
        def probabilities(pieces: Iterable[Piece], _head: str, words: int) -> npt.NDArray[np.float32]:
            likely = np.zeros((words, len(events.MODELS["events"][0])), np.float32)
            for piece in pieces:
                likely[list(piece.places), 1] = 1
            return likely

    monkeypatch.setattr(events, "tune", lambda *_: Sure)
    words, nowhere = ("Nine", "left", ".", "\n\n \n\n", "Ten", "stayed", "."), np.zeros(0, np.int64)
    text = Text(words, ((0, 3), (4, 7)), Features(nowhere, nowhere, len(words)))
    empty = {name: np.zeros((COLUMNS, len(labels)), np.float32) for name, (labels, _) in events.MODELS.items()}
    models = {name: LinearModel(events.MODELS[name][0], weights, weights[0]) for name, weights in empty.items()}
    [marked] = events.mark([text], [], models)
    assert [word for word, told in zip(words, marked.classes, strict=True) if not told] == ["\n\n \n\n"]


def test_plain_news_needs_a_teacher(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    _write_corpora(tmp_path)
    (tmp_path / "news_plain.jsonl").write_text(json.dumps({"text": "The mayor opened the bridge."}), encoding="utf-8")
    monkeypatch.setitem(sys.modules, "torch", None)
    monkeypatch.setattr(sys, "argv", ["training", str(tmp_path), "--date", "2026-11-25", "--output", str(tmp_path)])
    with pytest.raises(SystemExit):
        main()
    assert "pip install 'timeline-extraction[teach]'" in capsys.readouterr().err


def test_readings_are_learned_from_annotations(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _write_corpora(tmp_path)
    text = "It rained. The clerk repaired the gate."
    with (tmp_path / "news_plain.jsonl").open("w", encoding="utf-8") as out:
        for number in range(40):
            out.write(json.dumps({"id": f"news{number}", "text": text, "dct": "1998-02-04T08:00:00"}) + "\n")
    annotations = {f"news{number}": {text.index("repaired"): "D", 2: "<D"} for number in range(1, 40)}
    annotations["eventtime_train0"] = {0: "D"}  # of the corpus: people's times count
    monkeypatch.setattr(times, "read_annotations", lambda: annotations)
    documents, annotated = read_timed(tmp_path, [load_models()] * 5), read_annotated(tmp_path, load_models())
    assert [document.id for document in annotated] == sorted(
        annotations.keys() - {"eventtime_train0"}, key=list(annotations).index
    )
    [place] = [at for at, trigger in enumerate(annotated[0].triggers) if trigger.token.text == "repaired"]
    day = Instant(1998, 2, 4)
    assert annotated[0].gold[place] == time_of("on", day)
    sure = Sureness({}, dict.fromkeys(KINDS, ((0.0, 1.0),)))
    placed = []
    for learned_from in (documents, [*documents, *annotated]):
        model, one = TimeModel(fit_readings(learned_from), sure), annotated[0]
        found, _ = likeliest(one.analysed, one.triggers, one.attachments, one.times, one.published, model)
        placed.append(found[place].time)
    assert placed == [time_of("before", day), time_of("on", day)]


def test_the_weights_come_with_their_card_and_are_small() -> None:
    folder = Path(timeline.__file__).parent / "events" / "weights"
    card = (folder / "README.md").read_text(encoding="utf-8")
    assert "LDC2006T08" in card
    assert "| timebank | 8" in card
    assert sum(file.stat().st_size for file in folder.iterdir()) < 5_000_000


_FIRST, _LAST = Instant(1998, 1, 1), Instant(1998, 1, 31)
NOTATIONS = [
    (EventTime(Bound(_FIRST, _FIRST), Bound(_FIRST, _FIRST), single_day=True), "1998-01-01"),
    (EventTime(Bound(_FIRST, _LAST), Bound(_FIRST, _LAST), single_day=True), "after1998-01-01before1998-01-28"),
    (EventTime(Bound(None, _FIRST), Bound(_FIRST, None)), "beginPoint=before1998-01-01endPoint=after1998-01-01"),
    (EventTime(Bound(_FIRST, _FIRST)), "beginPoint=1998-01-01endPoint=xxxx-xx-xx"),
]


@pytest.mark.parametrize(("event_time", "written"), NOTATIONS, ids=[row[1] for row in NOTATIONS])
def test_event_times_as_their_corpus_writes_them(event_time: EventTime, written: str) -> None:
    assert eventtime.notation(event_time, "1998-02-01") == written


def test_event_times_are_compared_with_those_of_a_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "The bridge opened on Monday."
    mark = {"start": 11, "end": 17, "event_time": "1998-02-02"}
    for name in ("eventtime_train", "eventtime_dev"):
        record = {"id": name, "dct": "1998-02-04", "text": text, "events": [mark]}
        (tmp_path / f"{name}.jsonl").write_text(json.dumps(record), encoding="utf-8")
    monkeypatch.setattr(sys, "argv", ["eventtime", str(tmp_path)])
    eventtime.main()
    assert capsys.readouterr().out.splitlines()[0] == "all        2 events  exact 100.0  always the published date 0.0"
