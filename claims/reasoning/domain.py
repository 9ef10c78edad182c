"""Domains: the numbers that a figure can be at all, whatever it prints."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from claims.interval import NOT_NEGATIVE, Interval
from claims.reasoning.amount import WHOLE
from claims.reasoning.constraint import Expression, Product, Quotient, Sum
from claims.reasoning.equation import parse
from claims.reasoning.scale import scale
from claims.registry.registry import Registry


class Domains(Mapping[str, Interval]):
    """The numbers that each claim's figure can be at all, whatever it prints: shares lie within 0 and 1, and what
    adds up, as counts and sums of money do, is not below 0. Claims that may be any number are left out: also those
    of a declared equation that takes something away, since a difference may be below 0.

    Each is worked out when it is asked for: most claims have to do with no other.
    """

    def __init__(self, registry: Registry) -> None:
        self._registry = registry
        self._differences = _differences(registry)
        self._known: dict[str, Interval | None] = {}

    def __getitem__(self, claim: str) -> Interval:
        if claim not in self._known:
            self._known[claim] = self._worked_out(claim)
        found = self._known[claim]
        if found is None:
            raise KeyError(claim)
        return found

    def __iter__(self) -> Iterator[str]:
        return (name for name in self._registry.claims if name in self)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def _worked_out(self, claim: str) -> Interval | None:
        one = scale(self._registry, claim) if claim in self._registry.claims else None
        if one is None or one.excess or one.negative or claim in self._differences:
            return None
        if one.form == "share" and one.whole is not None:
            return WHOLE
        return NOT_NEGATIVE if one.adds_up_over_time or one.form == "rate" else None


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
