"""Amounts: what each claim's figure stands for, in base units, ready to be compared."""

from __future__ import annotations

from fractions import Fraction

from claims import units
from claims.figure import Figure
from claims.interval import Interval
from claims.registry import Registry

WHOLE = Interval(Fraction(0), Fraction(1))


def amounts(registry: Registry) -> tuple[dict[str, Interval], dict[str, Interval]]:
    """Strict and loose intervals of every claim that can be read, in base units, by claim id.

    Percentages become parts of 1; a share of a whole stays within 0 and 1 unless it lies wholly outside.
    """
    strict: dict[str, Interval] = {}
    loose: dict[str, Interval] = {}
    for name, reading in registry.readings.items():
        if not isinstance(reading, Figure):
            continue
        factor = unit_factor(registry, name)
        if factor is None:
            continue
        share = registry.claims[name].share_of is not None and reading.kind != "change"
        strict[name] = _bounded(reading.strict.scale(factor), share)
        loose[name] = _bounded(reading.loose.scale(factor), share)
    return strict, loose


def unit_factor(registry: Registry, name: str) -> Fraction | None:
    """What a figure is multiplied with to come into base units; None for a unit we do not know."""
    figure = registry.figure(name)
    if figure is None:
        return None
    if figure.unit is None:
        return Fraction(1)
    try:
        return units.unit(figure.unit).factor
    except ValueError:
        return None


def dimension(registry: Registry, name: str) -> str | None:
    """The dimension of a claim's figure: empty for plain numbers and shares, ``[THB]`` for money, ``[time]``…

    A plain number of a quantity that is money or has a unit takes that dimension. None when it cannot be told.
    """
    figure = registry.figure(name)
    if figure is None:
        return None
    claim = registry.claims[name]
    if figure.unit is not None:
        try:
            return units.unit(figure.unit, _price_year(registry, name)).dimension
        except ValueError:
            return None
    if claim.share_of is None and claim.quantity is not None:
        return quantity_dimension(registry, claim.quantity)
    return ""


def quantity_dimension(registry: Registry, quantity: str) -> str:
    """The dimension that a quantity's figures have; empty for counts and for quantities that say nothing."""
    money = registry.quantities.own_or_inherited(quantity, "money")
    if money is not None:
        return units.unit(money, registry.quantities.own_or_inherited(quantity, "price_year")).dimension
    unit = registry.quantities.own_or_inherited(quantity, "unit")
    return units.unit(unit).dimension if unit is not None else ""


def _price_year(registry: Registry, name: str) -> str | None:
    claim = registry.claims[name]
    return registry.quantities.own_or_inherited(claim.quantity, "price_year") if claim.quantity else None


def _bounded(interval: Interval, share: bool) -> Interval:
    if not share:
        return interval
    return interval.meet(WHOLE) or interval
