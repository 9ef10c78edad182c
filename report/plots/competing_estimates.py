"""Competing estimates of claims: those that go back to one work stand together and count once."""

from __future__ import annotations

from collections.abc import Iterable

from claims.trail.witness import Shared, at_most, cited, witnesses
from report.charts.competing_estimates import CompetingEstimates, Estimate, Witness, Words
from report.edition import Edition
from report.plots import Wanted
from report.plots._difference import differences, own_words
from report.plots._scale import drawable, measured
from report.witness import told

TELLS = True
ASKS = frozenset({"scale", "unit"})


def data(wanted: Wanted, edition: Edition) -> CompetingEstimates | None:
    """One row a claim; None, with problems noted, when one is no amount or two cannot share an axis."""
    if not drawable(wanted.claims, edition):
        return None
    registry, on_scale = edition.registry, measured(wanted.claims, edition)
    labels = {one.claim: one.label for one in wanted.claims}
    apart = differences(wanted.claims, edition)

    def estimate(name: str, shared: Shared) -> Estimate:
        source = edition.short(registry.claims[name].source)
        citing = () if shared.bond == "cited" else _named(cited(registry, name), edition)
        time, note = (
            edition.when(name),
            edition.words.part_join.join((*apart[name], *own_words(name, edition))),
        )
        return Estimate(
            labels[name], edition.figure(name), on_scale.amounts[name], time, source, citing, note
        )

    rows = tuple(
        Witness(
            tuple(estimate(name, shared) for name in shared.claims),
            shared.bond,
            _named(shared.works, edition),
            at_most(registry, shared),
        )
        for shared in witnesses(registry, list(labels))
    )
    log = None if wanted.scale is None else wanted.scale == "log"
    words = edition.tongue.worded(Words(number=edition.tongue.number), "competing-estimates")
    behind = edition.words.behind.format(said=told(labels, edition, edition.tongue.count))
    return CompetingEstimates(rows, wanted.unit or on_scale.unit, log, words, behind)


def _named(works: Iterable[str], edition: Edition) -> tuple[str, ...]:
    """Works in a word or two; each is marked, so that it stands in the list of sources."""
    named = []
    for work in sorted(works):
        edition.mark(work)
        carrier = edition.registry.sources[work].read_through
        name = edition.short(work)
        if carrier is not None:
            name = edition.words.read_through.format(work=name, carrier=edition.short(carrier))
        named.append(name)
    return tuple(named)
