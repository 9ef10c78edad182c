"""How often constraints had which outcome, of which nothing more is said."""

from __future__ import annotations

from collections import Counter

from claims.finding import Outcome
from claims.reasoning.statement import same_statement, statements
from claims.registry.registry import Registry


class Tally:
    """How often constraints had which outcome when nothing is to be said of it, and which claims held with others.

    Most constraints hold: they are counted here and leave nothing else behind.
    """

    def __init__(self, registry: Registry) -> None:
        self.registry = registry
        self.outcomes: Counter[tuple[str, Outcome]] = Counter()
        self.held: dict[str, int] = {}
        self._tied = statements(registry)

    def add(self, name: str, outcome: Outcome, claims: tuple[str, ...]) -> None:
        self.outcomes[name, outcome] += 1
        if outcome == "holds":
            for claim in claims:
                if self._is_witnessed(claim, claims):
                    self.held[claim] = self.held.get(claim, 0) + 1

    def _is_witnessed(self, claim: str, claims: tuple[str, ...]) -> bool:
        """Whether another statement bears a claim out: two halves of one sentence bear out nothing."""
        if claim not in self._tied:
            return len(claims) > 1
        return any(not same_statement(self.registry, claim, other) for other in claims)
