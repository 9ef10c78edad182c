"""Domains: the numbers that a figure can be at all, whatever it prints."""

from __future__ import annotations

from fractions import Fraction

from claims.interval import Interval
from claims.reasoning.amount import WHOLE
from claims.reasoning.scale import scale
from claims.registry.registry import Registry

NOT_NEGATIVE = Interval(Fraction(0), None, False, True)


def domains(registry: Registry) -> dict[str, Interval]:
    """The numbers that a claim's figure can be at all, whatever it prints: shares lie within 0 and 1, and what
    adds up, as counts and sums of money do, is not below 0. Claims that may be any number are left out.
    """
    found: dict[str, Interval] = {}
    for name in registry.claims:
        one = scale(registry, name)
        if one is None or one.excess or one.negative:
            continue
        if one.form == "share" and one.whole is not None:
            found[name] = WHOLE
        elif one.adds_up or one.form == "rate":
            found[name] = NOT_NEGATIVE
    return found
