"""Matrix products by NumPy's own library, for the models of one pipeline.

spaCy's come from BLIS, which on many processors knows only its plainest kernel; NumPy's library picks one for the machine. It is
held to one thread while it works, for the whole process, and has its threads back then: the models' matrices are too small to
share out, and on a busy machine a thread that waits for the other takes ten times as long.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from typing import Any

import numpy as np
from spacy.language import Language
from thinc.api import Model, NumpyOps
from threadpoolctl import ThreadpoolController


class OneThread:
    """Holds the libraries of linear algebra to one thread, from the first that asks for it to the last that is done."""

    def __init__(self) -> None:
        self.controller = ThreadpoolController().select(user_api="blas")
        self.lock = threading.Lock()
        self.users = 0
        self.limit: Any = None

    @contextlib.contextmanager
    def __call__(self) -> Iterator[None]:
        with self.lock:
            if self.users == 0:
                self.limit = self.controller.limit(limits=1)
            self.users += 1
        try:
            yield
        finally:
            with self.lock:
                self.users -= 1
                if self.users == 0:
                    self.limit.restore_original_limits()


class NumpyProducts(NumpyOps):  # type: ignore[misc]  # Thinc has no types here
    """Thinc's operations on arrays, with NumPy's matrix product."""

    one_thread: OneThread

    def gemm(self, x: Any, y: Any, out: Any = None, trans1: bool = False, trans2: bool = False) -> Any:
        """The product of two matrices, either transposed first; written into `out` where it is given."""
        left, right = x.T if trans1 else x, y.T if trans2 else y
        with self.one_thread():
            return np.matmul(left, right, out=out)


def use_numpy_products(nlp: Language, one_thread: OneThread) -> None:
    """Give the models of a pipeline NumPy's products; no other pipeline is touched."""
    ops = NumpyProducts()
    ops.one_thread = one_thread
    for _, component in nlp.pipeline:
        model = getattr(component, "model", None)
        if isinstance(model, Model):
            for node in model.walk():
                node.ops = ops
