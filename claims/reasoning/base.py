"""The base of a rate: 1 000 births, 100 000 inhabitants; from the figure itself or from the claim's `per:`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from claims import units
from claims.figure import Figure
from claims.interval import Interval
from claims.reasoning.granularity import last_place
from claims.registry.claim import Claim
from claims.registry.registry import Registry

_NUMBERED = re.compile(
    r"([1-9][0-9]{0,2}(?:[ .,\u00a0\u202f]?[0-9]{3})*|1 ?million|million)\b\s*(.*)", re.DOTALL
)
_AMONG = "per: among "


@dataclass(frozen=True, slots=True)
class Base:
    """``number`` things called ``of`` (empty where nothing says which) that a rate is per."""

    number: int
    of: str


def base(registry: Registry, name: str) -> Base | None:
    """The base of a claim's rate; None for figures that are no rate per a round number of things."""
    claim, figure = registry.claims[name], registry.figure(name)
    if figure is None or figure.kind not in ("rate", "count"):
        return None
    written = _written(claim.per) if claim.per is not None else None
    if figure.kind == "count":
        return written
    number = None if figure.unit is None else _of_unit(figure.unit)
    if number is None or (written is not None and written.number != number):
        return None
    return Base(number, written.of if written is not None else _among(claim, figure))


def _among(claim: Claim, figure: Figure) -> str:
    noted = next((note.removeprefix(_AMONG) for note in figure.notes if note.startswith(_AMONG)), "")
    return " ".join((claim.per or noted).casefold().split())


def _of_unit(unit: str) -> int | None:
    try:
        factor = units.unit(unit).factor
    except ValueError:
        return None
    return int(1 / factor) if factor and (1 / factor).denominator == 1 else None


@lru_cache(maxsize=1024)
def _written(per: str) -> Base | None:
    """``100,000 live births`` as 100 000 of live births; None for "visitor" and "day"."""
    match = _NUMBERED.match(per.strip())
    if match is None:
        return None
    digits = re.sub("[^0-9]", "", match[1]) or "1"
    number = int(digits) * (10**6 if "million" in match[1] else 1)
    return Base(number, " ".join(match[2].casefold().split())) if number > 1 else None


def one_by_one(registry: Registry, name: str, of: Base) -> Interval | None:
    """The rate per single thing, as loosely as it is printed."""
    figure = registry.figure(name)
    return None if figure is None else _rounded(figure).scale(Fraction(1, of.number))


def _rounded(figure: Figure) -> Interval:
    """The loose reading of a rate; "31" with its base in `per:` is no count of exactly 31."""
    place = last_place(figure.value) if figure.loose.is_point and figure.value is not None else None
    if place is None or figure.value is None:
        return figure.loose
    half = Fraction(10) ** place / 2
    return Interval(figure.value - half, figure.value + half)


def only_the_base_is_apart(registry: Registry, first: str, second: str) -> bool:
    """Whether two rates meet as bare numbers and lie far apart once each is taken per its own base.

    Only for rates per different numbers of the same things, or of things that one of them does not name.
    """
    a, b = base(registry, first), base(registry, second)
    if a is None or b is None or a.number == b.number or (a.of != b.of and a.of and b.of):
        return False
    one, other = registry.figure(first), registry.figure(second)
    assert one is not None
    assert other is not None
    if _rounded(one).meet(_rounded(other)) is None:
        return False
    each, the_other = one_by_one(registry, first, a), one_by_one(registry, second, b)
    return each is not None and the_other is not None and each.meet(the_other) is None
