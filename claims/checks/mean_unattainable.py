"""A mean that no sum of whole numbers gives.

Flags: A mean of counts, or of whole-number answers, whose `base:` prints so few cases that no whole sum, divided
by them, comes to it, however loosely it is read.

Why: The mean of 20 whole numbers ends in .00, .05, .10 and so on. If 3.47 is printed, it is the mean of other
cases or of other numbers, or was copied wrongly.

Flagged:
    quantities:
      books: {counts: item}
      pupils: {counts: pupil}
    claims:
      asked: {figure: "19", says: Pupils asked., source: report, quantity: pupils}
      mean: {figure: "3.49", says: Books a pupil owns., source: report, quantity: books, statistic: mean,
        base: asked, items: 1, weighted: false}

Accepted:
    quantities:
      books: {counts: item}
      pupils: {counts: pupil}
    claims:
      asked: {figure: "19", says: Pupils asked., source: report, quantity: pupils}
      mean: {figure: "3.47", says: Books a pupil owns., source: report, quantity: books, statistic: mean,
        base: asked}
      score: {figure: "3.49", says: Mean of five answers., source: report, statistic: mean, base: asked,
        items: 5}

Undecided: A mean that only a coarser reading gives, or that cutting digits off gives and rounding does not,
and a number of cases that ends in zeros, where a number that rounds to it fits; no note is made of these. Could
not run: a mean of what need not be whole (ages, incomes, heights), unless `items:` says that whole numbers were
averaged; a base that is hedged, rounded or no count; weighted means; and whenever the power is 0. The power,
printed with each finding, is the probability that a random mean with d decimals cannot be had from n cases with i
answers each: max(0, 1 − n × i/10^d), and so 0 from 100 answers on with two decimals.

Innocent if: Each case gave several answers, the numbers averaged need not be whole, the mean is weighted, or it
is of fewer cases than the base counts.

Method: GRIM (Brown and Heathers 2017), with closed intervals, so that rounding half up and half to even are both
allowed.
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
from claims.reasoning.premise import Premise, asking
from claims.reasoning.stated import stated
from claims.reasoning.statement import distinct
from claims.registry.registry import Registry

GROUP = "Rounding and granularity"
AT_MOST = "warning"

CHECK = "mean-unattainable"
INNOCENT = (
    excuse("each case gave several numbers", "fill `items:`"),
    excuse("the mean is weighted", "fill `weighted: true`"),
    excuse("it is of fewer cases, as some gave no answer", "correct `base:`"),
    excuse("the numbers averaged need not be whole", "leave `base:` out"),
)


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each mean that names its base."""
    if not any(claim.base is not None for claim in registry.claims.values()):
        return
    for name, figure, base in based(registry, distinct(registry)):
        claim = registry.claims[name]
        if claim.statistic != "mean" or figure.kind == "share":
            continue
        counted = cases(registry, base)
        if counted is None or claim.weighted or not _of_whole_numbers(registry, name, figure):
            yield not_run(CHECK)
            continue
        grain = Grain(figure.strict, figure.loose, cut_off(figure), counted, claim.items or 1)
        if grain.power() == 0:
            yield not_run(CHECK)
            continue
        outcome = grain.outcome()
        if outcome == "conflicts":
            yield _flagged(registry, name, figure, grain)
        else:
            yield Judgement(CHECK, outcome, claims=(name, base))


def _of_whole_numbers(registry: Registry, name: str, figure: Figure) -> bool:
    """Whether whole numbers were averaged: the claim says how many, or its quantity counts things."""
    claim = registry.claims[name]
    if figure.kind not in ("count", "measure"):
        return False
    if claim.items is not None:
        return True
    counts = registry.quantities.own_or_inherited(claim.quantity, "counts") if claim.quantity else None
    return counts is not None and figure.unit is None


def _flagged(registry: Registry, name: str, figure: Figure, grain: Grain) -> Judgement:
    said = phrase(
        "a mean of {mean} over {number} cases, which no whole sum comes to",
        mean=wording.figure(figure),
        number=wording.number_of(grain.cases.number),
    )
    resting = (*premises(registry, name, "mean"), _one_number_each(registry, name))
    return Judgement(
        CHECK,
        "conflicts",
        "warning",
        claims=(name, grain.cases.claim),
        message=wording.do_not_fit(said, resting),
        arithmetic=(
            wording.read_as(name, figure),
            *(
                phrase(
                    "{total} over {steps} is {mean}",
                    total=total,
                    steps=grain.steps,
                    mean=wording.number(Fraction(total, grain.steps)),
                )
                for total in grain.neighbours()
            ),
            power_shown(grain, "mean"),
        ),
        premises=resting,
        innocent_if=INNOCENT,
    )


def _one_number_each(registry: Registry, name: str) -> Premise:
    if registry.claims[name].items is not None:
        return stated(registry, phrase("each case gave so many whole numbers"), "items", (name,), "")
    detail = phrase("how many numbers each case gave is not stated")
    return Premise(phrase("each case gave one whole number"), "default", detail, asking("items", [name]))
