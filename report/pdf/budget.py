"""How much may be laid out and drawn, where what is drawn was written by somebody who may wish us harm.

Whoever prints a sheet of their own has no such limit. Steps are counted, not seconds, so that the answer is the same on
every machine.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

PARAGRAPH = 20
"""Steps that a paragraph takes beside one for each of its characters."""
CHART = 5000

_left: ContextVar[list[int] | None] = ContextVar("left", default=None)


class Exhausted(Exception):
    """More was to be drawn than is allowed."""


@contextmanager
def at_most(steps: int) -> Iterator[None]:
    """Inside, laying out stops with Exhausted after so many steps."""
    token = _left.set([steps])
    try:
        yield
    finally:
        _left.reset(token)


def spend(steps: int) -> None:
    """Take steps from what is allowed here. Raises Exhausted where nothing is left."""
    left = _left.get()
    if left is not None:
        left[0] -= steps
        if left[0] < 0:
            raise Exhausted
