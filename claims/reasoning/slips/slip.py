"""One hypothesis about a printed figure: what it may have been meant to say, and how usual such a slip is."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from claims.interval import Interval


@dataclass(frozen=True, slots=True)
class Slip:
    """What one claim may have been meant to say, had this slip happened: it fits arithmetically or not, and
    is no evidence.

    ``name`` is the kind of slip, ``reads`` the alternative in words ("80 000 instead of 800 000"). ``strict``
    and ``loose`` are the intervals of the alternative in base units, as
    :func:`claims.reasoning.amount.amounts` gives those of the print. ``prior`` says how usual the slip is
    before any conflict is looked at: the larger, the more usual.
    """

    name: str
    claim: str
    reads: str
    strict: Interval
    loose: Interval
    prior: Fraction


@dataclass(frozen=True, slots=True)
class Alternative:
    """What a file of this folder yields: a slip without its prior, which depends on how many there are."""

    name: str
    reads: str
    strict: Interval
    loose: Interval
