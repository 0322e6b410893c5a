"""Lists of words made from others' data: a table of TOML, below the licence that the data came with."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence
from pathlib import Path

DATA = Path(__file__).parent.parent / "events" / "data"
_WIDTH = 128


def write_lists(output: Path, origin: str, licence: str, lists: Mapping[str, Sequence[str]]) -> None:
    """Write lists by name, in a table named as the file; `origin` says in a line where they come from."""
    told = f"{origin}\n\n{licence}"
    head = [f"# {line}".rstrip() for part in told.splitlines() for line in textwrap.wrap(part, _WIDTH - 2) or [""]]
    body = [f'{name} = """\n{textwrap.fill(" ".join(words), _WIDTH)}\n"""' for name, words in lists.items()]
    output.write_text("\n".join([*head, "", f"[{output.stem}]", *body, ""]), encoding="utf-8")
