"""Numbers as a page has them: as reportlab writes them, each once, as many things stand in rows and columns."""

from __future__ import annotations

from functools import lru_cache

from reportlab.lib.rl_accel import fp_str


@lru_cache(8192)
def number(value: float) -> str:
    """A number with six digits at most, and no zero that says nothing."""
    return str(fp_str(value))


def numbers(*values: float) -> str:
    """Numbers with spaces between them."""
    return " ".join(map(number, values))
