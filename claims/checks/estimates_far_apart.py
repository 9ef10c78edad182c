"""Competing estimates of one quantity that lie far apart.

Flags: Two figures for the same quantity whose gap, the larger one's least value over the smaller one's greatest, is
3 or more. From 10 on the quantity is called contested. Only figures whose times and definitions may agree are set
against each other.

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
      range: {figure: "20,000 - 100,000", says: Range., source: report, quantity: street-children, when: 2015, where: TH}
      same: {figure: "20,000 - 100,000", says: Again., source: report, quantity: street-children, when: 2015, where: TH}
      bound: {figure: "more than 15,000", says: Bound., source: report, quantity: street-children, when: 2015, where: TH}

Undecided: Nothing; figures of declared times that lie apart, or with other definitions, are not compared.

Innocent if: The figures speak of different times, places or definitions, or one adds up over years.

Method: Ratio of interval ends (largest low over smallest high), so that ranges that meet and open bounds never fire.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claims import wording
from claims.amount import amounts
from claims.checks import Setting
from claims.comparability import compare
from claims.finding import Judgement
from claims.interval import Interval
from claims.registry import Registry

GROUP = "Plausibility"
AT_MOST = "warning"

FAR = Fraction(3)
CONTESTED = Fraction(10)
INNOCENT = (
    "the estimates speak of different times (fill `when:`)",
    "they define differently what is counted (fill `definition:`)",
    "one adds up over years what the other counts at one time (fill `measure:`)",
)


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each quantity with at least two claims: its widest gap among comparable claims."""
    _, loose = amounts(registry)
    for quantity, names in registry.by_quantity.items():
        readable = [name for name in names if name in loose]
        if len(readable) < 2:
            continue
        widest = _widest(registry, readable, loose)
        if widest is None:
            yield Judgement("estimates-far-apart", "holds", claims=tuple(readable[:2]))
            continue
        ratio, low, high, more = widest
        yield _finding(registry, quantity, low, high, ratio, more)


def _widest(
    registry: Registry, names: list[str], loose: dict[str, Interval]
) -> tuple[Fraction, str, str, bool] | None:
    """The largest gap of at least FAR: (ratio, smaller claim, larger claim, whether it is more than that)."""
    # From the sorted ends: the first comparable pair is the widest one.
    by_high = sorted((one for one in names if loose[one].high), key=lambda one: (loose[one].high or 0, one))
    by_low = sorted((one for one in names if loose[one].low), key=lambda one: (-(loose[one].low or 0), one))
    best: tuple[Fraction, str, str, bool] | None = None
    for large in by_low:
        for small in by_high:
            least, most = loose[large].low, loose[small].high
            assert least is not None and most is not None
            gap = least / most
            if gap < FAR or (best is not None and gap <= best[0]):
                break
            if large != small and compare(registry, small, large) is not None:
                best = (gap, small, large, loose[large].low_open or loose[small].high_open)
                break
    return best


def _finding(registry: Registry, quantity: str, small: str, large: str, ratio: Fraction, more: bool) -> Judgement:
    first, second = registry.figure(small), registry.figure(large)
    assert first is not None and second is not None
    premises = compare(registry, small, large) or ()
    word = "contested" if ratio >= CONTESTED else "far apart"
    title = registry.quantities.title(quantity)
    return Judgement(
        "estimates-far-apart",
        "conflicts",
        "warning",
        claims=(small, large),
        message=(
            f"{wording.sentence(wording.figure(first))} and {wording.figure(second)} for the same quantity ({title}) are {word}, "
            f"{wording.times(ratio, more)}: do not fit together{wording.condition(premises)}."
        ),
        arithmetic=(
            f"{small}: “{first.surface}” is {wording.figure(first)}; read loosely {wording.interval(first.loose)}",
            f"{large}: “{second.surface}” is {wording.figure(second)}; read loosely {wording.interval(second.loose)}",
        ),
        premises=premises,
        innocent_if=INNOCENT,
        ratio=ratio,
        ratio_open=more,
    )
