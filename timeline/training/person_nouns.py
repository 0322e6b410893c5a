"""Makes the list of nouns that name persons: python -m timeline.training.person_nouns FOLDER.

FOLDER is the dictionary of WordNet (Princeton University; its licence is in the list): a noun is listed if its first sense is
filed under persons, and nearly all that were counted of it are; with no counts, if it has no other sense and the ending of a
calling.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import defaultdict
from pathlib import Path

from timeline.training.word_lists import DATA, write_lists

_LIST = DATA / "person_nouns.toml"
_PERSON = 18  # the file of persons among WordNet's ("noun.person")
_SHARE = 0.7  # of what was counted, at the least
_CALLINGS = ("eer", "ian", "ist", "keeper", "man", "or", "smith", "woman", "worker")
_INSULTS = frozenset(
    [
        "bastard",
        "bitch",
        "bum",
        "coon",
        "cunt",
        "dago",
        "darky",
        "fag",
        "harlot",
        "jap",
        "nigger",
        "prick",
        "queer",
        "savage",
        "slut",
        "whore",
        "wog",
    ]
)
_FIRMS_TOO = frozenset(  # and teams, parties, countries
    [
        "ally",
        "backer",
        "beneficiary",
        "bidder",
        "borrower",
        "breeder",
        "brewer",
        "broadcaster",
        "broker",
        "builder",
        "buyer",
        "caller",
        "carrier",
        "challenger",
        "champion",
        "competitor",
        "consumer",
        "contender",
        "contractor",
        "contributor",
        "creditor",
        "dealer",
        "debtor",
        "defender",
        "developer",
        "distiller",
        "distributor",
        "donor",
        "employer",
        "enemy",
        "exporter",
        "favorite",
        "favourite",
        "finalist",
        "follower",
        "founder",
        "giant",
        "grower",
        "guarantor",
        "holder",
        "host",
        "importer",
        "insurer",
        "investor",
        "leader",
        "lender",
        "loser",
        "maker",
        "manufacturer",
        "member",
        "neighbor",
        "neighbour",
        "newcomer",
        "nonmember",
        "opponent",
        "operator",
        "opposite",
        "owner",
        "participant",
        "partner",
        "pioneer",
        "predecessor",
        "printer",
        "processor",
        "producer",
        "provider",
        "publisher",
        "refiner",
        "retailer",
        "rival",
        "runner",
        "seller",
        "shareholder",
        "shipper",
        "sponsor",
        "starter",
        "stockholder",
        "subscriber",
        "successor",
        "supplier",
        "supporter",
        "user",
        "vendor",
        "victor",
        "winner",
    ]
)
_ORIGIN = "Nouns that name persons; made by timeline.training.person_nouns from WordNet:"
_LICENCE = """\
This software and database is being provided to you, the LICENSEE, by Princeton University under the following license. By obtaining, using and/or copying this software and database, you agree that you have read, understood, and will comply with these terms and conditions.:

Permission to use, copy, modify and distribute this software and database and its documentation for any purpose and without fee or royalty is hereby granted, provided that you agree to comply with the following copyright notice and statements, including the disclaimer, and that the same appear on ALL copies of the software, database and documentation, including modifications that you make for internal use or for distribution.

WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved.

THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED. BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANT- ABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR OTHER RIGHTS.

The name of Princeton University or Princeton may not be used in advertising or publicity pertaining to distribution of the software and/or database. Title to copyright in this software, database and any associated documentation shall at all times remain with Princeton University and LICENSEE agrees to preserve same.
"""  # noqa: E501 - as it is given


def main() -> None:
    """Read the arguments and write the list."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="with data.noun and index.sense")
    parser.add_argument("--output", type=Path, default=_LIST, help="where to write (default: the package's own list)")
    arguments = parser.parse_args()
    nouns = person_nouns(
        (arguments.folder / "data.noun").read_text(encoding="utf-8"),
        (arguments.folder / "index.sense").read_text(encoding="utf-8"),
    )
    write_lists(arguments.output, _ORIGIN, _LICENCE, {"all": nouns})
    sys.stdout.write(f"written: {arguments.output}, {len(nouns)} nouns\n")


def person_nouns(data: str, senses: str) -> list[str]:
    """The nouns that mostly name persons, by the texts of WordNet's files of noun synsets and of senses."""
    rows = [line.split() for line in data.splitlines() if not line.startswith("  ")]
    files = {row[0]: int(row[1]) for row in rows}
    written = {row[0]: row[4 : 4 + 2 * int(row[3], 16) : 2] for row in rows}
    of_noun: dict[str, list[tuple[int, str, int]]] = defaultdict(list)  # the rank of each sense, its synset, its count
    for line in senses.splitlines():
        key, synset, rank, count = line.split()
        lemma, _, kind = key.partition("%")
        if kind.startswith("1") and re.fullmatch("[a-z]{3,}", lemma) and lemma not in _FIRMS_TOO | _INSULTS:
            of_noun[lemma].append((int(rank), synset, int(count)))
    found = []
    for lemma, told in of_noun.items():
        _, first, _ = min(told)
        counted = sum(count for _, _, count in told)
        of_persons = sum(count for _, synset, count in told if files[synset] == _PERSON)
        is_mostly = of_persons >= _SHARE * counted if counted else len(told) == 1 and lemma.endswith(_CALLINGS)
        if files[first] == _PERSON and is_mostly and lemma in written[first]:  # not Bach for "bach"
            found.append(lemma)
    return sorted(found)


if __name__ == "__main__":
    main()
