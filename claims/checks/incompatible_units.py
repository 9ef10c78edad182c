"""Figures in units that cannot be set against each other.

Flags: A figure whose unit is of another dimension than its quantity (baht for a quantity in dollars), a
percentage in an equation without its whole, percent against percentage points, and an equation whose sides or
addends differ in dimension. The equation is then not run. An amount in another currency that restates a figure of
its quantity is no clash: `money-not-comparable` looks at its rate.

Why: A sum of baht and dollars, or of percent and points, is a number that means nothing.

Flagged:
    quantities:
      income: {money: USD, measure: flow}
    claims:
      income-2016: {figure: 2.9 trillion baht, says: Income., source: report, quantity: income}

Accepted:
    quantities:
      income: {money: THB, measure: flow}
    claims:
      income-2016: {figure: 2.9 trillion baht, says: Income., source: report, quantity: income}
      in-dollars: {figure: 82 billion dollars, says: Income., source: report, quantity: income, restates: income-2016}

Undecided: Figures without a unit take the unit of their quantity. A figure with a unit whose quantity says
neither what it counts nor in what it is measured could not run.

Innocent if: The quantity's `money:` or `unit:` is wrong, or an exchange rate should stand between the two.

Method: Dimensions of pint, with our own definition file; one dimension for each currency and price year.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from claims import units
from claims.checks import Setting
from claims.finding import Judgement, Level, held, not_run
from claims.phrase import excuse, named, phrase
from claims.reasoning.amount import dimension, quantity_dimension, says_what
from claims.reasoning.clash import judged
from claims.reasoning.statement import distinct_observations
from claims.registry.registry import Registry

GROUP = "Kinds and bounds"
AT_MOST = "error"

CHECK = "incompatible-units"
_CURRENCY = re.compile(r"\[[A-Z]{3}(?:_[0-9]{4})?\]")
CONVERTED = excuse(
    "the text converts an amount in that currency into this one", "fill `restates:` with that claim"
)
NO_MEASURE = ("change", "rank", "rate", "share")


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each claim whose figure has a unit of measure, and one for each equation."""
    for claim in distinct_observations(registry):
        figure = claim.figure
        if figure is None or figure.unit is None or figure.kind in NO_MEASURE:
            continue
        if claim.quantity is None or claim.share_of is not None or claim.per is not None:
            continue
        yield _judgement(registry, claim.name, claim.quantity, figure.unit)
    yield from judged(registry, "unit", CHECK, "error")


def _judgement(registry: Registry, name: str, quantity: str, unit: str) -> Judgement:
    own, wanted = dimension(registry, name), quantity_dimension(registry, quantity)
    if own is None or not says_what(registry, quantity):
        return not_run(CHECK)
    if own == wanted or _is_converted(registry, name, own, wanted):
        return held(CHECK)
    level: Level = "warning" if "quantity" in registry.claims[name].inferred else "error"
    counted = registry.quantities.own_or_inherited(quantity, "counts")
    fields = {
        "figure": registry.claims[name].figure,
        "dimension": _shown(own),
        "quantity": named("quantities", quantity),
    }
    if wanted:
        said = phrase(
            "“{figure}” is {dimension}, and its quantity {quantity} takes {wanted}.",
            **fields,
            wanted=_shown(wanted),
        )
    else:
        said = phrase(
            "“{figure}” is {dimension}, and its quantity {quantity} takes counts of {kind}.",
            **fields,
            kind=named("kinds", counted) if counted else phrase("things"),
        )
    return Judgement(
        CHECK,
        "conflicts",
        level,
        claims=(name,),
        message=said,
        innocent_if=(
            excuse(
                "the quantity's `money:`, `price_year:` or `unit:` is wrong",
                "see quantities.{quantity}",
                quantity=quantity,
            ),
            *([CONVERTED] if _CURRENCY.fullmatch(own) and _CURRENCY.fullmatch(wanted) else []),
            excuse("it is a mean or a rate", "fill `per:`"),
            excuse("it counts something else", "correct `quantity:`"),
        ),
    )


def _is_converted(registry: Registry, name: str, own: str, wanted: str) -> bool:
    """Whether an amount in another currency is said to be one in the quantity's: "KES 3.4 billion (USD 26 million)"."""
    other = registry.observation(name).restates
    return (
        other is not None
        and registry.observation(other).quantity == registry.observation(name).quantity
        and dimension(registry, other) == wanted
        and _CURRENCY.fullmatch(own) is not None
        and _CURRENCY.fullmatch(wanted) is not None
    )


def _shown(dimension: str) -> str:
    return units.dimension_shown(units.Unit("", units.unit(None).factor, dimension))
