"""One hypothesis about a printed figure: what it may have been meant to say, and how usual such a slip is."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

from claims.interval import Interval


@dataclass(frozen=True, slots=True)
class Slip:
    """What one claim may have been meant to say, had this slip happened: it fits arithmetically or not, and
    is no evidence.

    ``name`` is the kind of slip, ``reads`` the alternative in words ("80 000 instead of 800 000"). ``strict``
    and ``loose`` are the intervals of the alternative in base units, as
    :func:`claims.reasoning.amount.amounts` gives those of the print. ``prior`` says how usual the slip is
    before any conflict is looked at: the larger, the more usual. ``leaves_open``: the number meant is not known.
    ``swaps`` is the claim that this one would have changed places with: it too says something else then.
    ``numbers`` are those that would have been printed, in the unit of print, and ``figure`` is how; none where no
    print is known.
    """

    name: str
    claim: str
    reads: str
    strict: Interval
    loose: Interval
    prior: Fraction
    leaves_open: bool = False
    swaps: str | None = None
    numbers: tuple[Fraction, ...] = ()
    figure: str = ""


@dataclass(frozen=True, slots=True)
class Alternative:
    """What a file of this folder yields: a slip without its prior.

    ``ways`` is in how many ways this slip can happen to the figure meant, so that the print is one of so many: one
    of four digits can be dropped from 1 234. None: as many as there are alternatives of this name.
    """

    name: str
    reads: str
    strict: Interval
    loose: Interval
    ways: int | None = None
    leaves_open: bool = False
    swaps: str | None = None
    numbers: tuple[Fraction, ...] = ()
    figure: str = field(default="", compare=False)
