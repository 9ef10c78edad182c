"""A percentage that no whole number of the cases gives.

Flags: A percentage whose `base:` prints so few cases that no whole number of them, divided by all, comes to
it, however loosely it is read.

Why: Of 7 answers, 3 are 43 % and 2 are 29 %; none are 37 %. Then the percentage is of other cases, is weighted,
or one of the two numbers was copied wrongly.

Flagged:
    quantities:
      pupils: {counts: pupil}
      readers: {part_of: pupils, trait: reads every day}
    claims:
      asked: {figure: "7", says: Pupils asked., source: report, quantity: pupils}
      share: {figure: 37%, says: Readers., source: report, quantity: readers, share_of: pupils, base: asked,
        weighted: false}

Accepted:
    quantities:
      pupils: {counts: pupil}
      readers: {part_of: pupils, trait: reads every day}
    claims:
      asked: {figure: "7", says: Pupils asked., source: report, quantity: pupils}
      share: {figure: 43%, says: Readers., source: report, quantity: readers, share_of: pupils, base: asked}

Undecided: A percentage that only a coarser reading gives ("60%" of 7 as 57.1 %), or that cutting digits off gives
and rounding does not ("66%" of 3), and a number of cases that ends in zeros, where a number that rounds to it
fits; no note is made of these. Could not run: a base that is hedged, rounded or no count; weighted
percentages; and whenever the power is 0. The power, printed with each finding, is the probability that a random
percentage with as many decimals d cannot be had from n cases: max(0, 1 − n/10^(d+2)), and so 0 from 100 cases
on without decimals, from 1 000 on with one.

Innocent if: The percentage is weighted, or is of fewer cases than the base counts, as some gave no answer.

Method: GRIM for percentages (Brown and Heathers 2017), with closed intervals, so that rounding half up and half
to even are both allowed.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claims import wording
from claims.checks import Setting
from claims.figure import Figure
from claims.finding import Judgement, not_run
from claims.phrase import excuse, phrase
from claims.reasoning.granularity import Grain, based, cases, cut_off, power_shown, premises
from claims.reasoning.statement import distinct
from claims.registry.registry import Registry

GROUP = "Rounding and granularity"
AT_MOST = "warning"

CHECK = "percentage-unattainable"
PARTS = {"percent": Fraction(1, 100), "permille": Fraction(1, 1000)}
NO_SHARES_OF_CASES = ("mean", "median", "odds")
INNOCENT = (
    excuse("the percentage is weighted", "fill `weighted: true`"),
    excuse("it is of fewer cases, as some gave no answer", "correct `base:`"),
    excuse("it is a mean of percentages and no share of the cases", "fill `statistic: mean`"),
)


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each percentage that names its base."""
    if not any(claim.base is not None for claim in registry.claims.values()):
        return
    for name, figure, base in based(registry, distinct(registry)):
        if figure.kind != "share" or registry.observation(name).statistic in NO_SHARES_OF_CASES:
            continue
        grain = _grain(registry, figure, base)
        if grain is None or registry.claims[name].weighted or grain.power() == 0:
            yield not_run(CHECK)
            continue
        outcome = grain.outcome()
        if outcome == "conflicts":
            yield _flagged(registry, name, figure, grain)
        else:
            yield Judgement(CHECK, outcome, claims=(name, base))


def _grain(registry: Registry, figure: Figure, base: str) -> Grain | None:
    factor, counted = PARTS.get(figure.unit or ""), cases(registry, base)
    if factor is None or counted is None:
        return None
    cut = cut_off(figure)
    return Grain(
        figure.strict.scale(factor),
        figure.loose.scale(factor),
        None if cut is None else cut.scale(factor),
        counted,
        most=1,
    )


def _flagged(registry: Registry, name: str, figure: Figure, grain: Grain) -> Judgement:
    base = grain.cases.claim
    said = phrase(
        "{share} of {number} cases, which no whole number of them comes to",
        share=wording.figure(figure),
        number=wording.number_of(grain.cases.number),
    )
    resting = premises(registry, name, "percentage")
    return Judgement(
        CHECK,
        "conflicts",
        "warning",
        claims=(name, base),
        message=wording.do_not_fit(said, resting),
        arithmetic=(
            wording.read_as(name, figure),
            *_nearest(grain),
            power_shown(grain, "percentage"),
        ),
        premises=resting,
        innocent_if=INNOCENT,
    )


def _nearest(grain: Grain) -> Iterator[str]:
    for count in grain.neighbours():
        if 0 <= count <= grain.steps:
            yield phrase(
                "{number} of {steps} is {share}",
                number=count,
                steps=grain.steps,
                share=wording.percent(Fraction(count, grain.steps)),
            )
