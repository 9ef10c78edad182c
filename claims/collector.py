"""Work that makes many objects and no cycles, done without looking for cycles."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_paused(*, kept: bool = False) -> Iterator[None]:
    """Reading makes no cycles; looking for them again and again would only cost time.

    What is ``kept`` counts as old when the collector starts again: otherwise the next object made would have it
    look through all of it at once. A program that froze objects of its own keeps them frozen.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            if kept and not gc.get_freeze_count():
                gc.freeze()
                gc.unfreeze()  # back among the oldest, unexamined
            gc.enable()
