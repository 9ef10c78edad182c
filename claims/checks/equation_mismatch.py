"""A declared equation that the figures do not satisfy.

Flags: An equation or inequality between claims, written under `relations:`, that no numbers within the printed
precision and hedges can satisfy together.

Why: Some relations are not in the tree of quantities: visitors times spending is receipts. Whoever knows one can
write it down and have it checked.

Flagged:
    quantities:
      visitors: {counts: visitor, measure: flow}
      spend: {money: THB}
      receipts: {money: THB, measure: flow}
    claims:
      n: {figure: 10 million, says: Visitors., source: report, quantity: visitors, when: 2015}
      each: {figure: "40,000 baht", says: Spending., source: report, quantity: spend, per: visitor, when: 2015}
      all: {figure: 2.9 trillion baht, says: Receipts., source: report, quantity: receipts, when: 2015}
    relations:
      - equation: "{n} * {each} = {all}"

Accepted:
    quantities:
      visitors: {counts: visitor, measure: flow}
      spend: {money: THB}
      receipts: {money: THB, measure: flow}
    claims:
      n: {figure: 10 million, says: Visitors., source: report, quantity: visitors, when: 2015}
      each: {figure: "40,000 baht", says: Spending., source: report, quantity: spend, per: visitor, when: 2015}
      all: {figure: 400 billion baht, says: Receipts., source: report, quantity: receipts, when: 2015}
    relations:
      - equation: "{n} * {each} = {all}"

Undecided: Equations in which a claim stands twice in products, when intervals alone are not enough; equations with
mixed units or kinds are refused by incompatible-units and kind-mismatch and not run.

Innocent if: The claims speak of different times, places or definitions, or the equation does not hold for them.

Method: Interval arithmetic on both sides; exact when no claim stands twice or the equation is linear.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.comparability import period
from claims.constraint import Constraint
from claims.equation import clash_of, parse
from claims.premise import Premise
from claims.registry import Registry
from claims.solver import Verdict

GROUP = "Ratios"
AT_MOST = "error"

INNOCENT = (
    "the claims speak of different times or definitions (fill `when:`, `definition:`)",
    "the equation does not hold for these claims (correct the relation)",
)


def constraints(registry: Registry) -> Iterator[Constraint]:
    """Each declared equation whose units and kinds fit."""
    for relation in registry.relations:
        if relation.equation is None:
            continue
        equation = parse(relation.equation)
        if clash_of(registry, equation) is not None:
            continue
        stated = Premise("the equation holds for these claims", "inferred" if relation.inferred else "printed", relation.because or "")
        yield Constraint(
            "equation-mismatch",
            equation.left,
            equation.relation,
            equation.right,
            equation.claims,
            (stated, *_times(registry, equation.claims)),
            (relation.equation,),
            INNOCENT,
        )


def _times(registry: Registry, claims: tuple[str, ...]) -> tuple[Premise, ...]:
    periods = [period(registry, name) for name in claims]
    first = periods[0] if periods else None
    if first is not None and all(one is not None and one.same_period(first) for one in periods):
        return (Premise("same time", "printed", str(first)),)
    silent = [name for name, one in zip(claims, periods, strict=True) if one is None]
    detail = f"no time is stated for {', '.join(silent)}" if silent else "the times differ"
    return (Premise("same time", "default", detail, "give `when:` for each claim"),)


def message(registry: Registry, verdict: Verdict) -> str:
    return f"The figures of {verdict.constraint.subjects[0]}"
