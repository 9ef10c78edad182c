"""An amount as it is printed: a number, a range, or a bound that is open to one side."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Amount:
    """``low`` and ``high`` are the printed ends; a single number has ``low == high``.

    None stands for an end that is not printed ("more than 800" has no high); ``open_low`` and ``open_high``
    mean that the end itself is not included. ``point`` is the number that is printed with a range.
    Raises ValueError when there is no end at all, when they are the wrong way round or the point lies outside.
    """

    low: Fraction | None
    high: Fraction | None
    open_low: bool = False
    open_high: bool = False
    point: Fraction | None = None

    def __post_init__(self) -> None:
        if not self.ends:
            raise ValueError("an amount has neither end; it needs at least one printed number")
        if self.ends[0] > self.ends[-1]:
            raise ValueError(f"an amount has its low end {self.low} above its high end {self.high}")
        if self.point is not None and not self.ends[0] <= self.point <= self.ends[-1]:
            raise ValueError(f"the number {self.point} lies outside the range printed with it")

    @property
    def ends(self) -> tuple[Fraction, ...]:
        """The printed ends, one or two."""
        return tuple(end for end in (self.low, self.high) if end is not None)

    @property
    def single(self) -> Fraction | None:
        """The one number that is meant: not a bound, and not a range alone."""
        if self.point is not None:
            return self.point
        return self.low if self.low == self.high else None

    @property
    def is_range(self) -> bool:
        """Whether both ends are printed, and differ."""
        return len(self.ends) == 2 and self.low != self.high
