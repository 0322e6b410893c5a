"""The card that lies beside the weights: what they were learned from, and how good they are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

CARD = """\
# The weights of events

`events.npz` holds three linear models over hashed features of a token's word, tag, relations and neighbours in the parse
(`timeline/events/detection/features.py`): `events` (which tokens are events), `class` and `tense` (of those that are); and a
`network` of one hidden layer over the same features, whose mean with the first two tells events and classes. Each has
{columns:,} columns, a byte a weight. `times.npz` holds a linear model over features of events without a date and of the
dates near them (`timeline/events/placement/likely/time_model.py`), and how often it is right.

Learned on {date} from {documents} documents with {events} events:

| corpus | licence of its texts and marks |
|---|---|
| TimeBank 1.2, in the edition of TempEval-3 | the Linguistic Data Consortium's user agreement (LDC2006T08) |
| TimeBank-EventTime, 27 documents (`times.npz`) | that of TimeBank, whose texts they are |
| times of the events of {annotated} more of these articles (`times.npz`, docs/annotation.md) | this project's, for the times |
| AQUAINT TimeML, in the edition of TempEval-3 | the Linguistic Data Consortium's, for the texts (LDC2002T31); free for research |
{news}
No text of theirs is in the files: their columns are hashes, and cannot be read back into sentences. The weights are under this
project's licence.

F1 by the rules of TempEval-3, each document read by models that have seen no document of its fold:

| corpus | {names} |
|---|{rule}
{rows}

The polarity of AQUAINT's marks is negative for half of all events; ours is ruled, not learned from it.

Made again, byte for byte on the same kind of machine, by

```console
$ python -m timeline.training DATA_FOLDER --date {date}
```
"""


NEWS = """\
| {articles} articles of plain news | their owners' |

In these a teacher marked the events of `events` and `class`: all-MiniLM-L6-v2 (Apache 2.0), tuned on the annotated documents
(`timeline/training/teacher.py`).
"""


def make_card(
    figures: Mapping[str, Mapping[str, float]],
    *,
    columns: int,
    documents: int,
    events: int,
    articles: int,
    annotated: int,
    date: str,
) -> str:
    """The card as Markdown, from the figures of cross-validation by corpus.

    `articles` are those whose events a teacher marked, `annotated` those whose times we did.

    >>> card = make_card({"timebank": {"events": 85.04}}, columns=8, documents=2, events=31, articles=0, annotated=0, date="2026")
    >>> print(card.splitlines()[24])
    | timebank | 85.0 |
    """
    names: Sequence[str] = list(next(iter(figures.values())))
    rows = [f"| {corpus} | {' | '.join(f'{figure:.1f}' for figure in row.values())} |" for corpus, row in figures.items()]
    return CARD.format(
        annotated=annotated,
        columns=columns,
        date=date,
        documents=documents,
        events=events,
        names=" | ".join(names),
        news=NEWS.format(articles=articles) if articles else "",
        rule="---|" * len(names),
        rows="\n".join(rows),
    )
