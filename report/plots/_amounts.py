"""Claims as printed amounts that may share a scale: their printed ends, and what to say beside them."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from claims.figure import Figure
from claims.reasoning.amount import unit_factor
from claims.reasoning.noun import counted_kind, printed_kind
from claims.reasoning.statement import distinct
from report.edition import Edition
from report.plots import Named, Wanted
from report.plots._axis import unlike

_BOUNDS = frozenset({"more_than", "at_least", "just_over"})
_CAPS = frozenset({"less_than", "at_most", "up_to", "almost"})
OPEN = frozenset({"more_than", "just_over", "less_than", "almost"})


@dataclass(frozen=True, slots=True)
class Amount:
    """A claim as it is drawn: its printed ends in base units (None: not printed), and whether they are open."""

    label: str
    printed: str
    low: Fraction | None
    high: Fraction | None
    open_low: bool
    open_high: bool
    remark: str


def amounts(wanted: Wanted, edition: Edition) -> tuple[Amount, ...] | None:
    """The amounts; None, with problems noted, when one cannot be drawn or two cannot share a scale."""
    before = len(edition.problems)
    for named in wanted.claims:
        _check(named, wanted.claims[0], edition)
    _check_once(wanted, edition)
    if len(edition.problems) > before:
        return None
    return tuple(_amount(named, edition) for named in wanted.claims)


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
    figure = edition.registry.figure(named.claim)
    hint = "leave it out of this chart"
    if figure is None or unit_factor(edition.registry, named.claim) is None:
        edition.problem(f"`{named.claim}` has no number that can be drawn", hint, named.path)
        return
    low = figure.low if figure.value is None else figure.value
    if figure.kind in ("change", "rank") or low is None or low < 0:
        edition.problem(f"`{named.claim}` is no amount: this chart shows 0 and more", hint, named.path)
        return
    if named.claim != first.claim and (reason := unlike(edition, first.claim, named.claim)):
        message = f"`{first.claim}` and `{named.claim}` cannot share an axis: {reason}"
        edition.problem(message, "give each a chart of its own", named.path)


def _amount(named: Named, edition: Edition) -> Amount:
    registry = edition.registry
    figure, factor = registry.figure(named.claim), unit_factor(registry, named.claim)
    assert figure is not None
    assert factor is not None
    low, high = printed_ends(figure)
    return Amount(
        named.label,
        edition.figure(named.claim),
        None if low is None else low * factor,
        None if high is None else high * factor,
        low is not None and high is None and bool(OPEN & set(figure.hedges)),
        high is not None and low is None and bool(OPEN & set(figure.hedges)),
        edition.words.part_join.join(_remarks(named, figure, edition)),
    )


def printed_ends(figure: Figure) -> tuple[Fraction | None, Fraction | None]:
    """What is printed: a number as itself, a range as its ends, a bound as one end, the other one open."""
    if figure.low is not None or figure.high is not None:
        return figure.low, figure.high
    if _BOUNDS & set(figure.hedges):
        return figure.value, None
    if _CAPS & set(figure.hedges):
        return None, figure.value
    return figure.value, figure.value


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
