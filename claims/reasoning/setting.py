"""Settings: the time, place, measure and definition of which claims speak, by what they mean.

Claims of one quantity and setting state the same amount. What stands between them can be said of an amount that
nobody states, too: it is known by its quantity and its setting.
"""

from __future__ import annotations

from claims.date import Date, Period
from claims.reasoning.comparability import period
from claims.reasoning.constraint import Amount, Unstated
from claims.reasoning.defined import defined_as
from claims.reasoning.scale import scale
from claims.registry.memory import remembered
from claims.registry.registry import Registry

Setting = tuple[
    str, ...
]  # time, place, measure, definition, dimension, base and vintage; "" for what is not stated
PROJECTED = "projected"
Term = Amount | Unstated
Extent = tuple[int, int]  # the first and the last day, as ordinals


@remembered
def setting(registry: Registry, name: str) -> Setting | None:
    """The setting of a claim that states an amount or a share; None for one that states neither.

    764 is TH, 2010-01/2010-12 is 2010, and a count since the start of a stated period is the total over it.
    """
    one = scale(registry, name)
    if one is None or (one.form == "amount" and not one.adds_up) or one.form not in ("amount", "share"):
        return None
    when, where, measure = period(registry, name), registry.where(name), registry.measure(name)
    if measure == "cumulative" and when is not None and when.is_interval and extent(when) is not None:
        measure = "flow"
    return (
        "" if when is None else _periods(registry)[when.periods],
        "" if where is None else registry.areas.canonical(where),
        measure or "",
        defined_as(registry, name) or "",
        one.dimension if one.form == "amount" else "",
        one.per or "",
        _vintage(registry, name, measure if one.form == "amount" else None),
    )


def _vintage(registry: Registry, name: str, measure: str | None) -> str:
    """What keeps a claim from being the same as what others report: a plan may be missed, and a model that adds up
    over time may have been revised since."""
    claim = registry.claims[name]
    if claim.projection:
        return PROJECTED
    return "model" if claim.method == "model" and measure in ("flow", "cumulative") else ""


def extent(when: Date) -> Extent | None:
    """The days that a period covers; None for one that does not name them."""
    if when.is_vague:
        return None
    first, last = when.periods[0].earliest_first, when.periods[0].latest_last
    return None if first is None or last is None else (first.toordinal(), last.toordinal())


@remembered
def _periods(registry: Registry) -> dict[tuple[Period, ...], str]:
    """The shortest way in which each period of the registry is written."""
    written = {when for name in registry.claims if (when := period(registry, name)) is not None}
    ordered = sorted(written, key=lambda when: (len(when.text), when.text), reverse=True)
    return {when.periods: when.text for when in ordered}


@remembered
def by_setting(registry: Registry) -> dict[str, dict[Setting, list[str]]]:
    """Claims that state an amount of a quantity, by quantity and setting."""
    found: dict[str, dict[Setting, list[str]]] = {}
    for quantity, names in registry.by_quantity.items():
        for name in names:
            of = setting(registry, name)
            if of is not None:
                found.setdefault(quantity, {}).setdefault(of, []).append(name)
    return found


def terms(registry: Registry, quantity: str, of: Setting) -> list[Term]:
    """The claims that state a quantity in a setting, or the unstated amount where there is none."""
    names = by_setting(registry).get(quantity, {}).get(of, [])
    return [Amount(name) for name in names] or [Unstated(quantity, of)]
