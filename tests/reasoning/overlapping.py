"""Random registries of totals that overlap, and what follows from them, worked out with z3 from the drawing alone.

Leaves are disjoint groups; each total is a declared partition of some of them. Some of both are claimed. Nothing here
imports :mod:`claims.reasoning`: the oracle reads the figures' intervals and knows the sums because it drew them.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import combinations

import z3

from claims.document import yaml
from claims.loading.load import from_documents
from claims.registry.registry import Registry

Claims = frozenset[str]


@dataclass
class Drawing:
    """What was drawn: the leaves of each total, the quantity and figure of each claim, shares of totals."""

    leaves: list[str]
    totals: dict[str, list[str]]
    exhaustive: dict[str, bool]
    figures: dict[str, tuple[str, str, str | None]] = field(default_factory=dict)

    def text(self, chance: random.Random | None = None) -> str:
        """The registry as YAML; with ``chance`` its entries stand in another order."""
        quantities = [
            f"  {name}: {{part_of: everything, trait: group {name}}}" for name in [*self.leaves, *self.totals]
        ]
        claims = [
            f'  {name}: {{figure: "{figure}", says: S., source: report, quantity: {quantity}, when: 2015, where: TH, '
            f"citing: none{', share_of: ' + whole if whole else ''}}}"
            for name, (quantity, figure, whole) in self.figures.items()
        ]
        relations = [
            f"  - partition: {{whole: {total}, parts: [{', '.join(parts)}], "
            f"exhaustive: {str(self.exhaustive[total]).lower()}}}"
            for total, parts in self.totals.items()
        ]
        if chance is not None:
            for entries in (quantities, claims, relations):
                chance.shuffle(entries)
        return "\n".join(
            [
                "registry: drawn",
                "title: Drawn",
                "sources: {report: {title: A report, issued: 2018, language: en}}",
                "quantities:",
                "  everything: {counts: person, measure: stock}",
                *quantities,
                "relations:",
                *relations,
                "claims:",
                *claims,
                "",
            ]
        )

    def registry(self, chance: random.Random | None = None) -> Registry:
        return from_documents((yaml.parse(self.text(chance), "drawn.yaml"),))


def drawn(chance: random.Random, most: int = 8, shares: bool = True) -> Drawing:
    """A drawing with at most so many claims, consistent or not."""
    leaves = [f"leaf-{letter}" for letter in "abcde"[: chance.randint(2, 5)]]
    subsets = [list(one) for size in range(2, len(leaves) + 1) for one in combinations(leaves, size)]
    chance.shuffle(subsets)
    totals = {f"total-{index}": parts for index, parts in enumerate(subsets[: chance.randint(1, 6)])}
    drawing = Drawing(leaves, totals, {total: chance.random() < 0.8 for total in totals})
    truth = {leaf: chance.randint(1, 60) for leaf in leaves}
    values = truth | {total: sum(truth[leaf] for leaf in parts) for total, parts in totals.items()}
    names = chance.sample(sorted(values), min(len(values), chance.randint(2, most)))
    for name in names:
        value = values[name]
        if chance.random() < 0.35:
            value = max(value + chance.choice((-30, -9, -4, -1, 1, 4, 9, 30)), 1)
        drawing.figures[f"c-{name}"] = (name, _printed(chance, value), None)
    for total, parts in totals.items():
        if shares and len(drawing.figures) < most and chance.random() < 0.3:
            part = chance.choice(parts)
            percent = round(100 * values[part] / values[total]) + chance.choice((0, 0, 0, -20, 20))
            drawing.figures[f"s-{total}-{part}"] = (part, f"{min(max(percent, 1), 99)}%", total)
    return drawing


def _printed(chance: random.Random, value: int) -> str:
    form = chance.random()
    if form < 0.5:
        return str(value)
    if form < 0.65:
        return f"more than {value - 1 if value > 1 else value}"
    if form < 0.8:
        return f"at most {value}"
    return f"{max(value - 3, 1)} - {value + 3}"


class Oracle:
    """Which claims of a drawing can hold together, asked of z3."""

    def __init__(self, drawing: Drawing, registry: Registry, strict: bool = False) -> None:
        self.solver = z3.Solver()
        self.amounts = {name: z3.Real(name) for name in [*drawing.leaves, *drawing.totals, "everything"]}
        self.claims = {name: z3.Bool(f"holds {name}") for name in drawing.figures}
        for amount in self.amounts.values():
            self.solver.add(amount >= 0, amount <= self.amounts["everything"])
        for total, parts in drawing.totals.items():
            added = z3.Sum([self.amounts[part] for part in parts])
            self.solver.add(
                self.amounts[total] == added if drawing.exhaustive[total] else added <= self.amounts[total]
            )
        for name, (quantity, _, whole) in drawing.figures.items():
            figure = registry.figure(name)
            assert figure is not None
            interval = figure.strict if strict else figure.loose
            base = z3.RealVal(1) if whole is None else self.amounts[whole] / 100
            amount = self.amounts[quantity]
            says = []
            if interval.low is not None:
                low = z3.Q(interval.low.numerator, interval.low.denominator) * base
                says.append(amount > low if interval.low_open and whole is None else amount >= low)
            if interval.high is not None:
                high = z3.Q(interval.high.numerator, interval.high.denominator) * base
                says.append(amount < high if interval.high_open and whole is None else amount <= high)
            self.solver.add(z3.Implies(self.claims[name], z3.And(says)))

    def can_hold(self, claims: Claims) -> bool:
        return bool(self.solver.check([self.claims[name] for name in sorted(claims)]) == z3.sat)

    def conflicts(self) -> set[Claims]:
        """Every smallest set of claims that cannot all hold, from the smallest subsets up."""
        found: set[Claims] = set()
        if self.can_hold(frozenset(self.claims)):
            return found
        for claims in self._subsets():
            if not any(one <= claims for one in found) and not self.can_hold(claims):
                found.add(claims)
        return found

    def repairs(self) -> set[Claims]:
        """Every smallest set of claims without which the rest can hold."""
        everything, found = frozenset(self.claims), set[Claims]()
        for claims in self._subsets():
            if not any(one <= claims for one in found) and self.can_hold(everything - claims):
                found.add(claims)
        return found

    def _subsets(self) -> Iterator[Claims]:
        names = sorted(self.claims)
        return (frozenset(one) for size in range(len(names) + 1) for one in combinations(names, size))


__all__ = ["Claims", "Drawing", "Oracle", "drawn"]
