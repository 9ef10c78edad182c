"""An estimate that lies outside the interval printed with it.

Flags: A figure with a range in brackets or after ±, such as "39.0 million [33.1–45.7 million]", whose number lies
below or above that range, the rounding of all three allowed.

Why: The range is what the estimate may be. When the estimate is not in it, one of the three numbers was
copied from another row.

Flagged:
    claims:
      victims: {figure: "59.0 million [33.1–45.7 million]", says: Estimate., source: report}

Accepted:
    claims:
      victims: {figure: "39.0 million [33.1–45.7 million]", says: Estimate., source: report}
      rounded: {figure: "40 [40.3–45.7]", says: Estimate., source: report}

Undecided: An estimate that fits only when its trailing zeros, or those of the range, are rounding. What stands
in brackets and may be a span of years could not run.

Innocent if: The brackets hold something else than the interval of this estimate, such as the range of another
year, the quartiles around a mean (fill `statistic: mean`; the finding is then a warning), or numbers of notes;
bare whole numbers below 1 000 in brackets give no more than a warning for that reason.

Method: Interval comparison. Percentile and likelihood intervals hold their estimate; a mean may lie outside its
quartiles, and so is no error.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from claims import wording
from claims.checks import Setting
from claims.figure import Figure
from claims.finding import Judgement, held, not_run
from claims.interval import Interval
from claims.phrase import claim_id, excuse, phrase
from claims.reasoning.granularity import last_place
from claims.reasoning.premise import Premise
from claims.reasoning.statement import distinct_observations
from claims.registry.registry import Registry

GROUP = "Rounding and granularity"
AT_MOST = "error"

CHECK = "estimate-outside-interval"
YEARS = range(1500, 2101)
# "[12-14]" after a number: an interval, or the works that are cited for it
_NOTES = re.compile(r"[\[(]\s*[0-9]{1,3}\s*(?:[-‐-―−;]|,\s)\s*[0-9]{1,3}\s*[\])]")
INNOCENT = (
    excuse(
        "the brackets hold something else than the interval of this estimate", "leave them out of `figure:`"
    ),
    excuse("the estimate or an end of the interval was copied with a slip", "correct `figure:`"),
)


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each figure that prints a number and a range."""
    for one in distinct_observations(registry):
        name, figure = one.name, one.figure
        if figure is None or figure.low is None or figure.high is None or figure.value is None:
            continue
        if _may_be_years(figure):
            yield not_run(CHECK)
            continue
        strict = figure.strict.meet(Interval(figure.low, figure.high))
        if strict is not None or figure.low <= figure.value <= figure.high:
            yield held(CHECK)
        elif _rounded(figure.value).meet(_rounded(figure.low).hull(_rounded(figure.high))) is not None:
            yield Judgement(CHECK, "undecided", claims=(name,))
        else:
            yield _flagged(registry, name, figure)


def _rounded(value: Fraction) -> Interval:
    """Half a unit of the last digit that is not 0 to either side: the loose reading of one printed number."""
    place = last_place(value)
    if place is None:
        return Interval.point(value)
    half = Fraction(10) ** place / 2
    return Interval(value - half, value + half)


def _may_be_years(figure: Figure) -> bool:
    """Whether the brackets may hold years and no interval of this figure, as in "12 (2010-2015)"."""
    low, high, value = figure.low, figure.high, figure.value
    assert low is not None
    assert high is not None
    assert value is not None
    whole = low.denominator == high.denominator == 1
    return whole and int(low) in YEARS and int(high) in YEARS and not low <= value <= high


def _flagged(registry: Registry, name: str, figure: Figure) -> Judgement:
    assert figure.value is not None
    assert figure.low is not None
    assert figure.high is not None
    resting = _premise(registry, name)
    if figure.value < figure.low:
        lies = phrase("“{figure}” lies below its own interval", figure=figure.surface)
    else:
        lies = phrase("“{figure}” lies above its own interval", figure=figure.surface)
    return Judgement(
        CHECK,
        "conflicts",
        "error" if resting.status == "printed" else "warning",
        claims=(name,),
        message=wording.do_not_fit(lies, (resting,), 1),
        arithmetic=(
            phrase(
                "{value} against {low} to {high}, each with half a unit of its last digit to either side",
                value=wording.number(figure.value),
                low=wording.number(figure.low),
                high=wording.number(figure.high),
            ),
        ),
        premises=(resting,),
        innocent_if=INNOCENT,
    )


def _premise(registry: Registry, name: str) -> Premise:
    says = phrase("the brackets hold the interval of this estimate")
    if _NOTES.search(registry.claims[name].figure):
        settle = phrase("read the passage; leave numbers of notes out of `figure:`")
        return Premise(says, "default", phrase("they may hold numbers of notes or pages"), settle)
    if registry.observation(name).statistic == "mean":
        settle = phrase(
            "give {claim} the interval that its source names, or leave it out", claim=claim_id(name)
        )
        return Premise(says, "default", phrase("around a mean they may hold quartiles"), settle)
    return Premise(says, "printed")
