"""Claims as printed amounts that may share a scale: their printed ends, and what to say beside them."""

from __future__ import annotations

from dataclasses import dataclass

from claims.figure import Figure
from claims.reasoning.amount import unit_factor
from claims.reasoning.noun import counted_kind, printed_kind
from claims.reasoning.statement import distinct
from report.charts._amount import Amount
from report.charts._bars import Bar
from report.edition import Edition
from report.plots import Named, Wanted
from report.plots._axis import unlike
from report.plots._ends import amount, is_drawable, printed_ends


@dataclass(frozen=True, slots=True)
class Labelled:
    """A claim as it is drawn: its label, its figure in words, its printed ends in base units and a remark."""

    label: str
    printed: str
    amount: Amount
    remark: str

    @property
    def bar(self) -> Bar:
        """The same as a bar."""
        ends = self.amount
        return Bar(
            self.label,
            self.printed,
            ends.low,
            ends.high,
            self.remark,
            open_low=ends.open_low,
            open_high=ends.open_high,
        )


def amounts(wanted: Wanted, edition: Edition) -> tuple[Labelled, ...] | None:
    """The amounts; None, with problems noted, when one cannot be drawn or two cannot share a scale."""
    before = len(edition.problems)
    for named in wanted.claims:
        _check(named, wanted.claims[0], edition)
    _check_once(wanted, edition)
    if len(edition.problems) > before:
        return None
    return tuple(_labelled(named, edition) for named in wanted.claims)


def _check_once(wanted: Wanted, edition: Edition) -> None:
    """Note a figure that stands on the chart already, printed a second time: it would count twice."""
    registry, named = edition.registry, {one.claim for one in wanted.claims}
    new = frozenset(distinct(registry))
    for one in wanted.claims:
        first = registry.first_statement(one.claim)
        if one.claim not in new and first != one.claim and first in named:
            message = f"`{one.claim}` repeats `{first}`, which stands on this chart: it would count twice"
            edition.problem(message, "leave it out of this chart", one.path)


def _check(named: Named, first: Named, edition: Edition) -> None:
    """Note why a claim cannot be drawn beside the first one."""
    if not is_drawable(named, edition):
        return
    figure = edition.registry.figure(named.claim)
    if figure is not None and any(end is not None and end < 0 for end in printed_ends(figure)):
        message = f"`{named.claim}` goes below 0: this chart shows 0 and more"
        edition.problem(message, "leave it out of this chart", named.path)
    elif named.claim != first.claim and (reason := unlike(edition, first.claim, named.claim)):
        message = f"`{first.claim}` and `{named.claim}` cannot share an axis: {reason}"
        edition.problem(message, "give each a chart of its own", named.path)


def _labelled(named: Named, edition: Edition) -> Labelled:
    registry = edition.registry
    figure, factor = registry.figure(named.claim), unit_factor(registry, named.claim)
    assert figure is not None
    assert factor is not None
    remarks = edition.words.part_join.join(_remarks(named, figure, edition))
    return Labelled(named.label, edition.figure(named.claim), amount(figure, factor), remarks)


def _remarks(named: Named, figure: Figure, edition: Edition) -> list[str]:
    """The time; the hedge, as a drawing looks exact; the printed noun, where another kind is counted."""
    registry, words = edition.registry, edition.words
    said = [edition.when(named.claim)]
    said += [words.hedged.format(hedge=words.vague[one]) for one in figure.hedges if one in words.vague]
    printed, counted = printed_kind(registry, named.claim), counted_kind(registry, named.claim)
    if (
        printed
        and counted
        and registry.kinds.compare(printed, counted) not in ("equal", "ancestor", "descendant")
    ):
        noun = registry.claims[named.claim].noun or figure.noun or printed
        said.append(words.printed_noun.format(noun=noun))
    return said
