"""A declared equation that the figures do not satisfy.

Flags: An equation or inequality between claims, written under `relations:`, that no numbers within the
printed precision and hedges can satisfy together.

Why: Some relations are not in the tree of quantities: visitors times spending is receipts. Whoever knows one
can write it down and have it checked.

Flagged:
    quantities:
      visitors: {counts: visitor, measure: flow}
      spend: {money: THB}
      receipts: {money: THB, measure: flow}
    claims:
      n: {figure: 10 million, says: Visitors., source: report, quantity: visitors, when: 2015, where: TH,
        citing: none}
      each: {figure: "40,000 baht", says: Spending., source: report, quantity: spend, per: visitor,
        when: 2015, where: TH, citing: none}
      all: {figure: 2.9 trillion baht, says: Receipts., source: report, quantity: receipts, when: 2015,
        where: TH, citing: none}
    relations:
      - equation: "{n} * {each} = {all}"

Accepted:
    quantities:
      visitors: {counts: visitor, measure: flow}
      spend: {money: THB}
      receipts: {money: THB, measure: flow}
    claims:
      n: {figure: 10 million, says: Visitors., source: report, quantity: visitors, when: 2015, where: TH,
        citing: none}
      each: {figure: "40,000 baht", says: Spending., source: report, quantity: spend, per: visitor,
        when: 2015, where: TH, citing: none}
      all: {figure: 400 billion baht, says: Receipts., source: report, quantity: receipts, when: 2015,
        where: TH, citing: none}
    relations:
      - equation: "{n} * {each} = {all}"

Undecided: Equations in which a claim stands twice in products, when intervals alone are not enough. Equations
with mixed units or kinds are refused by incompatible-units and kind-mismatch and could not run.

Innocent if: The claims speak of times, places or definitions for which the equation does not hold.

Method: Interval arithmetic on both sides; exact when no claim stands twice or the equation is linear.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from claims.phrase import excuse, named, phrase, row
from claims.reasoning.clash import refusal_of
from claims.reasoning.comparability import common
from claims.reasoning.constraint import Constraint
from claims.reasoning.equation import parse
from claims.reasoning.naming import MOST_LISTED, MOST_OF_MANY
from claims.reasoning.noun import counted_as
from claims.reasoning.premise import Premise
from claims.reasoning.scale import scale
from claims.reasoning.solver import Verdict
from claims.registry.registry import Registry
from claims.registry.relation import Relation

GROUP = "Ratios"
AT_MOST = "error"

_IN_BRACES = re.compile(r"(\{[^{}]*\})")
INNOCENT = (
    excuse(
        "the equation does not hold for these times, places or definitions", "remove it under `relations:`"
    ),
    excuse("it should name other claims", "correct the relation"),
)


def constraints(registry: Registry) -> Iterator[Constraint | None]:
    """Each declared equation; None for one whose figures are not read or whose units or kinds do not fit."""
    for index, relation in enumerate(registry.relations):
        if relation.equation is None:
            continue
        equation = parse(relation.equation)
        names = equation.claims
        if any(scale(registry, name) is None for name in names) or refusal_of(registry, equation) is not None:
            yield None
            continue
        yield Constraint(
            "equation-mismatch",
            equation.left,
            equation.relation,
            equation.right,
            names,
            (_stated(relation), *common(registry, names, _reason(relation)), *counted_as(registry, names)),
            (relation.equation,),
            INNOCENT,
            (("relations", str(index)),),
        )


def _stated(relation: Relation) -> Premise:
    name = "the equation holds for these claims"
    if not relation.inferred:
        return Premise(name, "printed", relation.because or "")
    settle = phrase("find a source that says so, and take `inferred: true` out of the relation")
    return Premise(name, "inferred", relation.because or phrase("concluded by the registry's maker"), settle)


def _reason(relation: Relation) -> str | None:
    return None if relation.inferred else relation.because


def message(registry: Registry, verdict: Verdict) -> str:
    (equation,) = verdict.constraint.subjects
    return phrase("the figures of {equation}", equation=_with_figures(equation))


def _with_figures(equation: str) -> str:
    """An equation as it is written, whose claims a page shows as their figures."""
    pieces = _IN_BRACES.split(equation)
    shown = [named("figures", one[1:-1], one) if at % 2 else one for at, one in enumerate(pieces)]
    if len(shown) > 2 * MOST_LISTED + 1:
        shown[2 * MOST_OF_MANY : -3] = [" …"]
    return row(*shown)
