"""A year of the Buddhist era taken for one of the common era, or the reverse: 543 years apart.

Either the figure is a year itself, or the claim speaks of a year (`when: 2553`) that lies centuries ahead unless
it is counted so. Then the figure says nothing about the year it is registered for, and whatever is compared with
it there leaves it open.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claims.interval import Interval
from claims.reasoning.amount import WHOLE, says_what
from claims.reasoning.slips.printed import Printed
from claims.reasoning.slips.related import year_of
from claims.reasoning.slips.slip import Alternative

WEIGHTS = {"era": 8}

_APART = 543
_COMMON = range(1850, 2151)  # years that print on our time speaks of
_BUDDHIST = range(_COMMON.start + _APART, _COMMON.stop + _APART)


def alternatives(printed: Printed) -> Iterator[Alternative | None]:
    when = year_of(printed.registry, printed.claim)
    if when is not None and when in _BUDDHIST:
        least = printed.loose.low
        open_ended = Interval(None if least is None or least < 0 else Fraction(0), None)
        room = WHOLE if printed.share else open_ended
        reads = f"the year {when - _APART} instead of {when}, so that it says nothing about {when}"
        yield Alternative("era", reads, room, room, leaves_open=True)
    yield _year_printed(printed)


def _year_printed(printed: Printed) -> Alternative | None:
    """The figure as a year of the other era; None where it is no year."""
    runs, claim = printed.print.runs, printed.registry.claims[printed.claim]
    if len(runs) != 1 or printed.print.text != runs[0].whole or claim.share_of is not None:
        return None
    if claim.quantity is not None and says_what(printed.registry, claim.quantity):
        return None  # what counts or measures something is no year
    year = int(runs[0].whole)
    if year not in _BUDDHIST and year not in _COMMON:
        return None
    other = year - _APART if year in _BUDDHIST else year + _APART
    reads = f"the year {other} instead of {year}"
    return Alternative("era", reads, Interval.point(other), Interval.point(other))
