"""Matrix products by NumPy's own library, for the models of one pipeline.

spaCy's come from BLIS, which on many processors knows only its plainest kernel; NumPy's library picks one for the machine.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from spacy.language import Language
from thinc.api import Model, NumpyOps


class NumpyProducts(NumpyOps):  # type: ignore[misc]  # Thinc has no types here
    """Thinc's operations on arrays, with NumPy's matrix product."""

    def gemm(self, x: Any, y: Any, out: Any = None, trans1: bool = False, trans2: bool = False) -> Any:
        """The product of two matrices, either transposed first; written into `out` where it is given."""
        left, right = x.T if trans1 else x, y.T if trans2 else y
        return np.matmul(left, right, out=out)


def use_numpy_products(nlp: Language) -> None:
    """Give the models of a pipeline NumPy's products; no other pipeline is touched."""
    ops = NumpyProducts()
    for _, component in nlp.pipeline:
        model = getattr(component, "model", None)
        if isinstance(model, Model):
            for node in model.walk():
                node.ops = ops
