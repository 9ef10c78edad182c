"""What was printed, and the numbers it may stand for."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from claims.interval import Interval

GROUP_NOTE = "separator: three digits after the decimal"


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure as printed, read in one language.

    ``value`` is the single printed number, None for a range; ``low`` and ``high`` are the printed ends of a
    range, None otherwise. ``strict`` and ``loose`` are the intervals the print stands for, in the same unit as
    ``value`` (20,6 persen has value 20.6, unit ``percent``, strict [20.55, 20.65]).
    ``hedge`` is one of exact, approx, estimate, almost, just_over, more_than, at_least, less_than, at_most,
    up_to, or a tuple of these where several stand in the order printed.
    ``unit`` is percent, permille, point, basis_point, per_1000, per_100000, a currency code (THB, USD), a unit name of
    claims/units.txt, or None for a plain number. ``kind`` is count, share, money, rate, change or measure.
    ``noun`` is the thing counted when it stands inside the figure. ``start`` and ``end`` are offsets in Unicode
    code points, ``end`` exclusive. ``notes`` are remarks that a reader of the reading should see. ``language`` is
    the language a figure found in running text was read in, which may be another than the text's.
    """

    surface: str
    value: Fraction | None
    low: Fraction | None
    high: Fraction | None
    hedge: str | tuple[str, ...]
    unit: str | None
    kind: str
    strict: Interval
    loose: Interval
    noun: str | None = None
    start: int = 0
    end: int = 0
    is_claim: bool = True
    notes: tuple[str, ...] = ()
    language: str = ""

    @property
    def hedges(self) -> tuple[str, ...]:
        """The hedges as a tuple, ``("exact",)`` where the print has none."""
        return self.hedge if isinstance(self.hedge, tuple) else (self.hedge,)

    @property
    def looks_grouped(self) -> bool:
        """Whether it is printed with three digits behind a decimal mark, which in other languages is a group: 800.000
        in English. With a scale word such as million it is not taken for one."""
        ends = (self.value, self.low, self.high)
        return any(note.startswith(GROUP_NOTE) for note in self.notes) and all(
            end is None or abs(end) < 1000 for end in ends
        )


class Refused(ValueError):
    """A text that is no figure of its language, or one with more than one reading.

    ``why`` is the reason, a phrase that pages say in their language where a whole figure was to be read.
    ``readings`` holds what it could mean, each with the reason for and against, e.g.
    ``("3.5 if the stop marks decimals, as in English", "35 if it groups digits")``; empty when nothing fits.
    """

    def __init__(self, message: str, readings: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.why = message
        self.readings = readings


class Undecided(Refused):
    """A figure whose readings differ as a whole, so that no part of it is one: the place after its last token."""

    def __init__(self, message: str, readings: tuple[str, ...], end: int) -> None:
        super().__init__(message, readings)
        self.end = end
