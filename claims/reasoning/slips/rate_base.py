"""Another base of a rate: per 1 000 for per 100 000, and the like.

The base stands in the figure (5 per 1 000) or in the claim's ``per:`` (100 000 births). Where it stands in
the claim, the figure is what it would be on the printed base.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from claims import wording
from claims.reasoning.slips.printed import Printed
from claims.reasoning.slips.slip import Alternative

WEIGHTS = {"per-1000-per-100000": 4}

_USUAL = {1000, 100_000}  # of crude rates, and of causes of death and crime
_BASES = {
    "permille": 1000,
    "per_1000": 1000,
    "per_10000": 10_000,
    "per_100000": 100_000,
    "per_million": 1_000_000,
}


def alternatives(printed: Printed) -> Iterator[Alternative | None]:
    base = _base(printed)
    if base is None:
        return
    for other in sorted({*_BASES.values()} - {base}):
        ways = 1 if {base, other} == _USUAL else 4  # those two, or one of the other pairs
        instead = f"per {wording.number(Fraction(other))} instead of per {wording.number(Fraction(base))}"
        reads = f"{printed.shown}, meant {instead}"
        yield printed.times("per-1000-per-100000", Fraction(base, other), ways, reads)


def _base(printed: Printed) -> int | None:
    if printed.figure.unit in _BASES:
        return _BASES[printed.figure.unit]
    per = printed.registry.observation(printed.claim).per or ""
    digits = re.match(r"\d{1,3}(?:[ .,]?\d{3})+", per)
    found = int(re.sub(r"\D", "", digits[0])) if digits else None
    return found if found in _BASES.values() else None
