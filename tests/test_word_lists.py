"""Lists of words made from others' data, on data of our own."""

from __future__ import annotations

import ast
import itertools
import json
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

import timeline
from timeline.training import given_names
from timeline.training.person_nouns import person_nouns
from timeline.training.word_lists import DATA, write_lists

NOUNS = """\
  1 a line of the licence
00000001 18 n 01 baker 0 000 | who bakes
00000002 06 n 01 scanner 0 000 | what scans
00000003 18 n 01 scanner 0 000 | who scans
00000004 18 n 02 Bach 0 bach 0 000 | a composer
00000005 18 n 01 lutist 0 000 | who plays the lute
00000006 18 n 01 maker 0 000 | who makes
"""
SENSES = """\
baker%1:18:00:: 00000001 1 3
scanner%1:06:00:: 00000002 1 9
scanner%1:18:00:: 00000003 2 1
lutist%1:18:00:: 00000005 1 0
maker%1:18:00:: 00000006 1 8
bake%2:30:00:: 00000007 1 5
"""


def test_nouns_of_persons_by_their_senses_and_counts() -> None:
    assert person_nouns(NOUNS, SENSES) == ["baker", "lutist"]  # a maker may be a firm


def test_given_names_that_are_nearly_all_of_one_gender(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = {
        "ann": [20, 900, 0.99],
        "bob": [20, 900, 0.01],
        "lee": [20, 900, 0.4],
        "zed": [2, 900, 0.01],
        "china": [20, 900, 0.99],
    }
    (tmp_path / "data.json").write_text(json.dumps(data), encoding="utf-8")
    monkeypatch.setattr(sys, "argv", ["given_names", str(tmp_path / "data.json"), "--output", str(tmp_path / "given_names.toml")])
    given_names.main()
    told = tomllib.loads((tmp_path / "given_names.toml").read_text(encoding="utf-8"))
    assert {name: words.split() for name, words in told["given_names"].items()} == {"male": ["bob"], "female": ["ann"]}


def test_a_list_stands_below_its_licence(tmp_path: Path) -> None:
    write_lists(tmp_path / "some.toml", "Words.", "Copyright: nobody.\n\nAs it is.", {"all": ["a", "b"]})
    text = (tmp_path / "some.toml").read_text(encoding="utf-8")
    assert text == '# Words.\n#\n# Copyright: nobody.\n#\n# As it is.\n\n[some]\nall = """\na b\n"""\n'


def test_the_packages_lists_name_their_licences() -> None:
    for name in ("given_names", "person_nouns"):
        assert "copyright" in (DATA / f"{name}.toml").read_text(encoding="utf-8").lower()


WORDS = tomllib.loads((Path(timeline.__file__).parent / "events" / "data" / "en.toml").read_text(encoding="utf-8"))
WHOLE = ("nominal", "adjective", "verb", "noun", "looking_back")  # the tables that are read as a whole


def test_each_list_of_words_is_read() -> None:
    read = {(table, name) for path in Path(timeline.__file__).parent.rglob("*.py") for table, name in _read_in(path)}
    lists = [(table, name) for table, lists in WORDS.items() if table not in WHOLE for name in lists]
    assert [one for one in lists if one not in read] == []


def _read_in(path: Path) -> Iterator[tuple[str, str]]:
    """The tables that a module names, each with all strings in it; what asks `is_listed` reads the table of factuality."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    named = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    named |= {f"{gender}_nouns" for gender in ("male", "female") if "_nouns" in named}
    tables = named & WORDS.keys()
    asks = any(isinstance(node, ast.Name) and node.id in ("is_listed", "is_light") for node in ast.walk(tree))
    return itertools.product(tables | ({"factuality"} if asks else set()), named)


def test_no_list_has_a_word_twice() -> None:
    lists = {(table, name): words.split() for table, lists in WORDS.items() for name, words in lists.items()}
    assert [(*name, word) for name, words in lists.items() for word, count in Counter(words).items() if count > 1] == []
