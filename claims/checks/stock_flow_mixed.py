"""A count at one time mixed with a count over a period.

Flags: A partition or a quantity with claims of which one is a stock (at one time) and another a flow or a
cumulative count (over a period), both declared, that speak of times and places which may be the same. Within
one quantity it is a note, in a partition, where figures are added, a warning.

Why: Those present on one day and all who came during ten years are both true and far apart. Added or
compared, they mislead.

Flagged:
    quantities:
      refugees: {counts: person}
    claims:
      now: {figure: "20,000", says: Now., source: report, quantity: refugees, measure: stock, when: 2015}
      ever: {figure: "90,000", says: Ever., source: report, quantity: refugees, measure: cumulative,
        when: 2004/2015}

Accepted:
    quantities:
      refugees: {counts: person}
    claims:
      now: {figure: "20,000", says: Now., source: report, quantity: refugees, measure: stock, when: 2015}
      then: {figure: "25,000", says: Then., source: report, quantity: refugees, measure: stock, when: 2014}

Undecided: Claims whose measure is unstated could not run; a comparison with them names the premise.

Innocent if: Nobody adds or compares them; then give each its own quantity.

Method: The distinction of stocks and flows in the System of National Accounts 2008, chapter 3.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from claims.checks import Setting
from claims.finding import Judgement, Level
from claims.phrase import claim_id, excuse, phrase
from claims.reasoning.comparability import MISMATCH, inside
from claims.reasoning.stated import stated
from claims.registry.registry import Registry

GROUP = "Kinds and bounds"
AT_MOST = "warning"


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each quantity with several claims, and one for each partition."""
    for quantity, names in registry.by_quantity.items():
        if len(names) > 1:
            yield _judgement(registry, names, registry.quantities.title(quantity), "note")
    for relation in registry.relations:
        if relation.partition is None:
            continue
        members = dict.fromkeys([relation.partition.whole, *relation.partition.parts])
        names = tuple(claim for one in members for claim in registry.by_quantity.get(one, ()))
        if len(names) > 1:
            title = registry.quantities.title(relation.partition.whole)
            yield _judgement(registry, names, title, "warning")


def _judgement(registry: Registry, names: tuple[str, ...], title: str, level: Level) -> Judgement:
    measured = {name: registry.measure(name) for name in names}
    stocks = [name for name in names if measured[name] == "stock"]
    others = [name for name in names if measured[name] in ("flow", "cumulative")]
    met = next((pair for pair in product(stocks, others) if _may_meet(registry, *pair)), None)
    if met is None:
        silent = None in measured.values()
        return Judgement("stock-flow-mixed", "could_not_run" if silent else "holds", claims=names[:2])
    counts = stated(registry, phrase("each counts as declared"), "measure", met, "")
    return Judgement(
        "stock-flow-mixed",
        "conflicts",
        level,
        claims=met,
        fields=("measure",),
        message=_said({"stock": claim_id(met[0]), "flow": claim_id(met[1]), "title": title}, level),
        premises=(counts,),
        innocent_if=(excuse("nobody adds or compares them", "give each its own quantity"),),
    )


def _said(fields: dict[str, str], level: Level) -> str:
    if level == "note":
        return phrase(
            "{stock} counts at one time and {flow} over a period; both stand among the figures of {title}.",
            **fields,
        )
    return phrase(
        "{stock} counts at one time and {flow} over a period; both stand among the figures in the partition of "
        "{title}.",
        **fields,
    )


def _may_meet(registry: Registry, stock: str, other: str) -> bool:
    """Whether somebody might add or compare the two: nothing but their measure keeps them apart."""
    found = inside(registry, stock, other) or inside(registry, other, stock) or ()
    return any(premise.name == MISMATCH for premise in found)
