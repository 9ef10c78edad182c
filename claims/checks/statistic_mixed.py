"""A mean held against a median, or a share against odds.

Flags: Two claims of one quantity, place and time of which one is declared a mean and the other a median, or one a
share and the other odds (`statistic:`).

Why: Where a few values are very large, such as incomes or stays, the mean lies far above the median and both are
true. Odds of 1 to 3 are a share of 25 %, not of 33 %.

Flagged:
    quantities:
      stay: {unit: day}
    claims:
      average: {figure: 9 days, says: Mean., source: report, quantity: stay, statistic: mean, when: 2015}
      middle: {figure: 4 days, says: Median., source: report, quantity: stay, statistic: median, when: 2015}

Accepted:
    quantities:
      stay: {unit: day}
    claims:
      average: {figure: 9 days, says: Mean., source: report, quantity: stay, statistic: mean, when: 2015}
      again: {figure: 9.2 days, says: Mean., source: report, quantity: stay, statistic: mean, when: 2015}
      earlier: {figure: 4 days, says: Median., source: report, quantity: stay, statistic: median, when: 2010}

Undecided: Claims that do not say which statistic they are. Such figures are not compared by any other check once
they say it.

Innocent if: Nobody compares them (give each its own quantity), or they speak of different times, places or
definitions.

Method: The fields `statistic:` of both, and the premises under which they would compare.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims import wording
from claims.checks import Setting
from claims.finding import Judgement, held
from claims.phrase import excuse, phrase, sentence
from claims.reasoning.comparability import Premises, otherwise_alike, pairs
from claims.registry.registry import Registry

GROUP = "Kinds and bounds"
AT_MOST = "note"

CHECK = "statistic-mixed"
MIXED = (("mean", "median"), ("share", "odds"))
SAID = {
    "mean": "{first} is the mean and {second} the median for the same quantity ({title}): they are not comparable.",
    "share": "{first} is a share and {second} the odds for the same quantity ({title}): they are not comparable.",
}
INNOCENT = (
    excuse("nobody compares them", "give each its own `quantity:`"),
    excuse("they speak of different times", "fill `when:`"),
    excuse("they speak of different places", "fill `where:`"),
    excuse("they are defined differently", "fill `definition:`"),
)


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each quantity with declared statistics of which two could be mixed up."""
    groups: dict[tuple[str, str], list[str]] = {}
    for claim in registry.independent:
        if claim.statistic is not None and claim.quantity is not None:
            groups.setdefault((claim.quantity, claim.statistic), []).append(claim.name)
    for quantity in sorted({quantity for quantity, _ in groups}):
        for statistics in MIXED:
            first, second = (groups.get((quantity, one), []) for one in statistics)
            if not first or not second:
                continue
            found = next(pairs(registry, otherwise_alike, first, second), None)
            if found is None:
                yield held(CHECK)
            else:
                yield _flagged(registry, statistics, *found)


def _flagged(
    registry: Registry, statistics: tuple[str, str], first: str, second: str, premises: Premises
) -> Judgement:
    figures = registry.figure(first), registry.figure(second)
    shown = [
        wording.figure(one) if one else registry.claims[name].figure
        for name, one in zip((first, second), figures, strict=True)
    ]
    title = registry.quantities.title(registry.observation(first).quantity or "")
    return Judgement(
        CHECK,
        "conflicts",
        "note",
        claims=(first, second),
        fields=("statistic",),
        message=sentence(phrase(SAID[statistics[0]], first=shown[0], second=shown[1], title=title)),
        premises=premises,
        innocent_if=INNOCENT,
    )
