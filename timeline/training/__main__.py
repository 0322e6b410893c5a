"""How the weights are made: python -m timeline.training DATA --date DAY [--output FOLDER].

DATA is a folder with timebank.jsonl and aquaint.jsonl (one document a line: "id", "text", "events"), and eventtime_train.jsonl
and eventtime_dev.jsonl (see `timeline.training.eventtime`). Where it has news_plain.jsonl ("id", "text", "dct"), a teacher marks
the events of that news, and the models learn from its marks too (`timeline.training.teacher`): that takes an hour and a half, a
few minutes without. Times are learned from what we annotated in the same articles, too (`timeline.training.annotations`).
Prints the figures of cross-validation by document, then writes the models learned from all of it and their card, the same
bytes each time; it needs a processor with AVX2.
"""

from __future__ import annotations

import os

# NumPy, SciPy and the teacher's libraries take the sums of the processor that they find, in another order on each kind, and for
# each number of threads: one kind's for all, and one thread.
_ONE_KIND = {
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_CORETYPE": "Haswell",
    "ATEN_CPU_CAPABILITY": "avx2",
    "MKL_CBWR": "AVX2",
    "ONEDNN_MAX_CPU_ISA": "AVX2",
}


def main() -> None:
    """Choose the arithmetic, then run the steps."""
    for name, value in _ONE_KIND.items():
        os.environ.setdefault(name, value)
    from timeline.training.command import run  # noqa: PLC0415 - they choose when they are loaded

    run(__doc__)


if __name__ == "__main__":
    main()
