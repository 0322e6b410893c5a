"""Makes the list of given names: python -m timeline.training.given_names FILE.

FILE is `name_data.json` of the package nomquamgender (Van Buskirk, Clauset and Larremore, 2022, "An open-source cultural
consensus approach to name-based gender classification"; MIT licence): for each name in small letters without accents, in how
many sources it stands, how many bearers they count, and the share of women among them.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from timeline.training.word_lists import DATA, write_lists

_LIST = DATA / "given_names.toml"
_SOURCES, _BEARERS, _SHARE = 10, 100, 0.92  # at the least
_RARELY_PERSONS = frozenset(  # as the first word of a longer name
    [
        "africa",
        "america",
        "arsenal",
        "asia",
        "asian",
        "austin",
        "bishop",
        "canada",
        "carolina",
        "chad",
        "chelsea",
        "china",
        "cuba",
        "dakota",
        "dallas",
        "duke",
        "east",
        "georgia",
        "german",
        "holland",
        "houston",
        "india",
        "indiana",
        "ireland",
        "israel",
        "jersey",
        "king",
        "lincoln",
        "london",
        "major",
        "marshall",
        "mercedes",
        "mexico",
        "montana",
        "morgan",
        "nevada",
        "orlando",
        "paris",
        "prince",
        "real",
        "royal",
        "royce",
        "summer",
        "texas",
        "union",
        "virginia",
        "washington",
        "wells",
    ]
)
_ORIGIN = "Given names that tell a man or a woman, without accents; made by timeline.training.given_names from nomquamgender:"
_LICENCE = """\
Copyright (c) 2022 Ian Van Buskirk

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
"""  # noqa: E501 - as it is given


def main() -> None:
    """Read the arguments and write the list."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path, help="name_data.json")
    parser.add_argument("--output", type=Path, default=_LIST, help="where to write (default: the package's own list)")
    arguments = parser.parse_args()
    data = json.loads(arguments.file.read_text(encoding="utf-8"))
    known = {name: told for name, told in data.items() if name.isascii() and name.isalpha() and name not in _RARELY_PERSONS}
    sure = {name: told[2] for name, told in known.items() if told[0] >= _SOURCES and told[1] >= _BEARERS}
    lists = {
        "male": sorted(name for name, women in sure.items() if women <= 1 - _SHARE),
        "female": sorted(name for name, women in sure.items() if women >= _SHARE),
    }
    write_lists(arguments.output, _ORIGIN, _LICENCE, lists)
    sys.stdout.write(f"written: {arguments.output}, {', '.join(f'{len(names)} {gender}' for gender, names in lists.items())}\n")


if __name__ == "__main__":
    main()
