"""Competing estimates of one quantity that lie far apart.

Flags: Two figures for the same quantity, or two shares of the same whole, whose gap, the larger one's least
value over the smaller one's greatest, is 3 or more. From 10 on the quantity is called contested. Only figures
whose times, places and definitions may agree are set against each other.

Why: Readers who see one of them should know that the other exists.

Flagged:
    quantities:
      street-children: {counts: child, measure: stock}
    claims:
      low: {figure: "20,000", says: Low., source: report, quantity: street-children, when: 2015, where: TH}
      high: {figure: "200,000", says: High., source: report, quantity: street-children, when: 2015, where: TH}

Accepted:
    quantities:
      street-children: {counts: child, measure: stock}
    claims:
      range: {figure: "20,000 - 100,000", says: Range., source: report, quantity: street-children,
        when: 2015, where: TH}
      same: {figure: "20,000 - 100,000", says: Again., source: report, quantity: street-children, when: 2015,
        where: TH}
      bound: {figure: "more than 15,000", says: Bound., source: report, quantity: street-children,
        when: 2015, where: TH}

Undecided: Nothing. Not compared, and not counted: figures of declared times, places or definitions that
differ, counts at one time against counts over a period, ranks, changes, figures per something else, halves of
one sentence, a count of recorded cases below an estimate, and a figure that may be 0 only.

Innocent if: The figures speak of different times, places or definitions, or one adds up over years.

Method: Ratio of interval ends (largest low over smallest high), so that ranges that meet and open bounds
never fire.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claims import wording
from claims.checks import Setting
from claims.finding import Judgement
from claims.interval import Interval
from claims.reasoning.amount import amounts
from claims.reasoning.base import only_the_base_is_apart
from claims.reasoning.comparability import MISMATCH, Premises, alike, pairs
from claims.reasoning.statement import same_statement
from claims.registry.registry import Registry

GROUP = "Plausibility"
AT_MOST = "warning"

FAR = Fraction(3)
CONTESTED = Fraction(10)
INNOCENT = (
    "the estimates speak of different times (fill `when:`)",
    "they speak of different places (fill `where:`)",
    "they define differently what is counted (fill `definition:`)",
    "one adds up over years what the other counts at one time (fill `measure:`)",
    "one counts recorded cases and the other estimates all (fill `method:`)",
)
ESTIMATES = ("survey", "model", "opinion")


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each quantity or share with comparable figures: its widest gap."""
    _, loose = amounts(registry)
    groups: dict[tuple[str, str], list[str]] = {
        (one, ""): list(names) for one, names in registry.by_quantity.items()
    }
    for name in registry.shares:
        claim = registry.claims[name]
        groups.setdefault((claim.quantity or "", claim.share_of or ""), []).append(name)
    for (quantity, whole), names in sorted(groups.items()):
        title = registry.quantities.title(quantity)
        if whole:
            title = f"{title} as a share of {registry.quantities.title(whole)}"
        yield from _judged(registry, title, [name for name in names if name in loose], loose)


def _judged(
    registry: Registry, title: str, names: list[str], loose: dict[str, Interval]
) -> Iterator[Judgement]:
    widest: tuple[Fraction, str, str, Premises] | None = None
    compared: tuple[str, str] | None = None
    for small, large, premises in pairs(registry, alike, names, names) if len(names) > 1 else ():
        if not _compete(registry, small, large, premises):
            continue
        compared = min(compared, (small, large)) if compared else (small, large)
        least, most = loose[large].low, loose[small].high
        if least is None or most is None or most <= 0 or least / most < FAR:
            continue
        if only_the_base_is_apart(registry, small, large):
            continue  # rate-base-mismatch says so
        if widest is None or (-least / most, small, large) < (-widest[0], *widest[1:3]):
            widest = (least / most, small, large, premises)
    if widest is not None:
        yield _finding(registry, title, loose, *widest)
    elif compared is not None:
        yield Judgement("estimates-far-apart", "holds", claims=compared)


def _compete(registry: Registry, small: str, large: str, premises: Premises) -> bool:
    """Whether two comparable figures are rivals at all."""
    if any(premise.name == MISMATCH for premise in premises) or same_statement(registry, small, large):
        return False
    recorded = registry.claims[small].method == "administrative"
    return not (recorded and registry.claims[large].method in ESTIMATES)


def _finding(
    registry: Registry,
    title: str,
    loose: dict[str, Interval],
    ratio: Fraction,
    small: str,
    large: str,
    premises: Premises,
) -> Judgement:
    first, second = registry.figure(small), registry.figure(large)
    assert first is not None
    assert second is not None
    more = loose[large].low_open or loose[small].high_open
    word = "contested" if ratio >= CONTESTED else "far apart"
    return Judgement(
        "estimates-far-apart",
        "conflicts",
        "warning",
        claims=(small, large),
        message=(
            f"{wording.sentence(wording.figure(first))} and {wording.figure(second)} for the same quantity "
            f"({title}) are {word}, "
            f"{wording.times(ratio, more)}: do not fit together{wording.condition(premises)}."
        ),
        arithmetic=(
            f"{small}: “{first.surface}” is {wording.figure(first)}{wording.loosely(first)}",
            f"{large}: “{second.surface}” is {wording.figure(second)}{wording.loosely(second)}",
        ),
        premises=premises,
        innocent_if=INNOCENT,
        ratio=ratio,
        ratio_open=more,
    )
