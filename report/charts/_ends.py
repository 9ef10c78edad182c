"""The printed ends of a number as charts draw them: solid up to the lower one, and on to the upper one."""

from __future__ import annotations

from fractions import Fraction


class PrintedEnds:
    """What has a ``low`` and a ``high`` printed end, None where one is not printed, and is drawn from 0."""

    __slots__ = ()

    low: Fraction | None
    high: Fraction | None

    @property
    def solid(self) -> Fraction:
        """How much is drawn solid: up to the lower printed end."""
        return Fraction(0) if self.low is None else self.low

    @property
    def reach(self) -> Fraction:
        """How much is drawn in all: up to the upper printed end, or the lower one where none is printed."""
        return self.solid if self.high is None else self.high
