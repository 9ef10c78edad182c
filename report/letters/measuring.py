"""Which fonts letters are measured in while a chart is made: those it will be drawn in.

A chart is made by functions that know no fonts, on behalf of one who does; whoever draws says so here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

Width = Callable[[str, int, float], float]
"""The width of one line of text in points, of a weight and a size."""

OTHER = re.compile("[\u0530-\u1cff\u2c00-\u2dff\u2e80-\ufeff\U00010000-\U0010ffff]")
"""Letters that the page's own font, with its Latin, Greek and Cyrillic ones, surely lacks."""

_width: ContextVar[Width | None] = ContextVar("width", default=None)


@contextmanager
def measured_with(width: Width) -> Iterator[None]:
    """Inside, widths of letters of other scripts are asked from ``width``."""
    token = _width.set(width)
    try:
        yield
    finally:
        _width.reset(token)


def measuring() -> Width | None:
    """What widths are asked from now; the same for the same fonts."""
    return _width.get()


def other_width(text: str, weight: int, size: float) -> float | None:
    """The width of a text that the page's own font lacks letters of; None where it lacks none, or nobody knows."""
    if OTHER.search(text) is None:
        return None
    width = _width.get()
    return None if width is None else width(text, weight, size)
