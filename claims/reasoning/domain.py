"""Domains: the numbers that a figure can be at all, whatever it prints."""

from __future__ import annotations

from claims.interval import NOT_NEGATIVE, Interval
from claims.reasoning.amount import WHOLE
from claims.reasoning.constraint import Expression, Product, Quotient, Sum
from claims.reasoning.equation import parse
from claims.reasoning.scale import scale
from claims.registry.registry import Registry


def domains(registry: Registry) -> dict[str, Interval]:
    """The numbers that a claim's figure can be at all, whatever it prints: shares lie within 0 and 1, and what
    adds up, as counts and sums of money do, is not below 0. Claims that may be any number are left out: also those
    of a declared equation that takes something away, since a difference may be below 0.
    """
    differences = _differences(registry)
    found: dict[str, Interval] = {}
    for name in registry.claims:
        one = scale(registry, name)
        if one is None or one.excess or one.negative or name in differences:
            continue
        if one.form == "share" and one.whole is not None:
            found[name] = WHOLE
        elif one.adds_up_over_time or one.form == "rate":
            found[name] = NOT_NEGATIVE
    return found


def _differences(registry: Registry) -> frozenset[str]:
    """The claims of equations in which something is taken away."""
    equations = (parse(one.equation) for one in registry.relations if one.equation is not None)
    return frozenset(
        claim
        for equation in equations
        if _takes_away(equation.left) or _takes_away(equation.right)
        for claim in equation.claims
    )


def _takes_away(expression: Expression) -> bool:
    match expression:
        case Sum(terms):
            return any(factor < 0 or _takes_away(term) for factor, term in terms)
        case Product(left, right) | Quotient(left, right):
            return _takes_away(left) or _takes_away(right)
    return False
