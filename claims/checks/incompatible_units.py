"""Figures in units that cannot be set against each other.

Flags: A figure whose unit is of another dimension than its quantity (baht for a quantity in dollars), a percentage
in an equation without its whole, percent against percentage points, and an equation whose sides or addends differ
in dimension. The equation is then not run.

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

Undecided: Figures without a unit take the unit of their quantity.

Innocent if: The quantity's `money:` or `unit:` is wrong, or an exchange rate should stand between the two.

Method: Dimensions of pint, with our own definition file; one dimension for each currency and price year.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.amount import dimension, quantity_dimension
from claims.checks import Setting
from claims.equation import clashes
from claims.finding import Judgement
from claims.registry import Registry

GROUP = "Kinds and bounds"
AT_MOST = "error"


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each claim with a unit or a quantity that has one, and one for each equation."""
    for name in sorted(registry.claims):
        claim = registry.claims[name]
        figure = registry.figure(name)
        if figure is None or claim.quantity is None or claim.share_of is not None or figure.unit is None:
            continue
        own, wanted = dimension(registry, name), quantity_dimension(registry, claim.quantity)
        if figure.kind == "share" or figure.unit in ("percent", "permille", "point") or claim.per is not None:
            continue
        if own == wanted or own is None:
            yield Judgement("incompatible-units", "holds", claims=(name,))
            continue
        yield Judgement(
            "incompatible-units",
            "conflicts",
            "error",
            claims=(name,),
            message=f"“{figure.surface}” is in {figure.unit} {own}, its quantity {claim.quantity} {wanted or 'counts things'}.",
            innocent_if=(f"the quantity's `money:` or `unit:` is wrong (see quantities.{claim.quantity})",),
        )
    for clash in clashes(registry):
        if clash.about == "unit":
            yield clash.judgement("incompatible-units", "error")
