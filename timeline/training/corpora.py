"""Annotated corpora: files of JSON lines, and the one assignment of their documents to folds."""

from __future__ import annotations

import json
import zlib
from pathlib import Path
from typing import Any

FOLDS = 5


def read_corpus(path: Path) -> list[dict[str, Any]]:
    """The documents of a file: "id", "dct", "text", "timexes", "events", "tlinks"."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def fold_of(document_id: str) -> int:
    """The fold of a document, the same for every model: corpora share documents."""
    return zlib.crc32(document_id.encode()) % FOLDS
