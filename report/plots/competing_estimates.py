"""Competing estimates of claims: those that go back to one work stand together and count once."""

from __future__ import annotations

from report.charts.competing_estimates import CompetingEstimates, Estimate, Witness, Words
from report.edition import Edition
from report.plots import Wanted
from report.plots._difference import differences
from report.plots._drawn import drawable, measured
from report.plots._witness import witnesses
from report.wording import number


def data(wanted: Wanted, edition: Edition) -> CompetingEstimates | None:
    """One row a claim; None, with problems noted, when one is no amount or two cannot share an axis."""
    if not drawable(wanted.claims, edition):
        return None
    registry, on_scale = edition.registry, measured(wanted.claims, edition)
    labels = {one.claim: one.label for one in wanted.claims}
    notes = differences(wanted.claims, edition)

    def estimate(name: str) -> Estimate:
        source = edition.short(registry.claims[name].source)
        amount = on_scale.amounts[name]
        return Estimate(labels[name], edition.figure(name), amount, edition.when(name), source, notes[name])

    rows = tuple(
        Witness(
            tuple(estimate(name) for name in shared.claims),
            shared.bond,
            tuple(edition.short(work) for work in shared.works),
        )
        for shared in witnesses(registry, list(labels))
    )
    log = None if wanted.scale is None else wanted.scale == "log"
    return CompetingEstimates(rows, wanted.unit or on_scale.unit, log, Words(number=number))
