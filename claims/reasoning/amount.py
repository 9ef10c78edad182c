"""Amounts: what each claim's figure stands for, in base units, ready to be compared."""

from __future__ import annotations

from fractions import Fraction

from claims import units
from claims.interval import Interval
from claims.reasoning.exchange import currency_base
from claims.registry.memory import remembered
from claims.registry.registry import Registry

ONE = Fraction(1)
WHOLE = Interval(Fraction(0), Fraction(1))
_ROUNDED = Interval(Fraction(-1, 2), Fraction(1, 2))


@remembered
def amounts(registry: Registry) -> tuple[dict[str, Interval], dict[str, Interval]]:
    """Strict and loose intervals of every claim that can be read, in base units, by claim id.

    Percentages become parts of 1; a share of a whole stays within 0 and 1 unless it lies wholly outside. A
    mean or a rate is no count: printed as 15 a day it is rounded, and not exactly 15. The same two dictionaries
    come every time: whoever wants to change them makes copies.
    """
    strict: dict[str, Interval] = {}
    loose: dict[str, Interval] = {}
    for name in registry.readings:
        found = amount(registry, name)
        if found is not None:
            strict[name], loose[name] = found
    return strict, loose


def amount(registry: Registry, name: str) -> tuple[Interval, Interval] | None:
    """The strict and the loose interval of one claim in base units; None where it cannot be read."""
    claim = registry.observation(name)
    reading, factor = claim.figure, unit_factor(registry, name)
    if reading is None or factor is None:
        return None
    strict, loose = reading.strict, reading.loose
    is_mean = claim.per is not None or claim.rate_of is not None or claim.statistic in ("mean", "median")
    if is_mean and reading.kind == "count":
        strict, loose = _mean(strict), _mean(loose)
    share = claim.share_of is not None and reading.kind != "change" and claim.statistic != "odds"
    if (factor is ONE or factor == 1) and not share:
        return strict, loose
    return _bounded(strict.scale(factor), share), _bounded(loose.scale(factor), share)


def _mean(interval: Interval) -> Interval:
    """Half a unit to either side of a whole number that is taken to be exact."""
    return interval + _ROUNDED if interval.is_point else interval


@remembered
def unit_factor(registry: Registry, name: str) -> Fraction | None:
    """What a figure is multiplied with to come into base units; None for a unit we do not know.

    A plain number of a quantity that has a unit is in that unit; money per 100 JPY is money per JPY.
    """
    claim = registry.observation(name)
    figure = claim.figure
    if figure is None:
        return None
    unit = figure.unit
    if (
        unit is None
        and claim.share_of is None
        and claim.quantity is not None
        and figure.kind in ("count", "change")
    ):
        unit = registry.quantities.own_or_inherited(claim.quantity, "unit")
    if unit is None and claim.per is None:
        return ONE  # most are plain numbers
    per = currency_base(claim.per) if claim.per is not None else None
    base = per[0] if per is not None and _dimension(registry, name) else ONE
    if unit is None:
        return 1 / base
    try:
        return units.unit(unit).factor / base
    except ValueError:
        return None


@remembered
def dimension(registry: Registry, name: str) -> str | None:
    """The dimension of a claim's figure: empty for plain numbers and shares, ``[THB]`` for money, ``[time]``…

    A plain number of a quantity that is money or has a unit takes that dimension; money per a currency is an
    exchange rate, ``[THB]/[USD]``. None when it cannot be told.
    """
    found, per = _dimension(registry, name), registry.observation(name).per
    base = currency_base(per) if per is not None and found else None
    return found if base is None else f"{found}/[{base[1]}]"


def _dimension(registry: Registry, name: str) -> str | None:
    claim = registry.observation(name)
    figure = claim.figure
    if figure is None:
        return None
    if figure.unit is not None:
        try:
            found = units.unit(figure.unit).dimension
            year = _price_year(registry, claim.quantity) if figure.kind == "money" else None
            return found if year is None else units.unit(figure.unit, year).dimension
        except ValueError:
            return None
    if claim.share_of is None and claim.quantity is not None:
        return quantity_dimension(registry, claim.quantity)
    return ""


@remembered
def quantity_dimension(registry: Registry, quantity: str) -> str:
    """The dimension that a quantity's figures have; empty for counts and for quantities that say nothing.

    The nearest quantity on the way to the root that says what it measures decides.
    """
    for one in registry.quantities.chain(quantity):
        entry = registry.quantities.entries[one]
        if entry.money is not None:
            return units.unit(entry.money, _price_year(registry, quantity)).dimension
        if entry.unit is not None:
            return units.unit(entry.unit).dimension
        if entry.counts is not None:
            return ""
    return ""


def says_what(registry: Registry, quantity: str) -> bool:
    """Whether a quantity, or one that contains it, says what it counts or in which money or unit it is
    measured."""
    return any(registry.quantities.own_or_inherited(quantity, key) for key in ("counts", "money", "unit"))


def _price_year(registry: Registry, quantity: str | None) -> int | None:
    text = registry.quantities.own_or_inherited(quantity, "price_year") if quantity else None
    return int(text) if text is not None else None


def _bounded(interval: Interval, share: bool) -> Interval:
    if not share:
        return interval
    return interval.meet(WHOLE) or interval
