"""Two figures for one thing with the same digits, ten, a hundred or more times apart.

Flags: Two figures for the same quantity, or two shares of the same whole, of one time, place and definition,
whose digits are the same and stand at different places: 15.8 million and 158 million. At least two digits
must be the same.

Why: People who count differently seldom come to the same digits. A zero, a decimal mark or a word such as
million, lakh or crore lies nearer, and the source can be looked up.

Flagged:
    quantities:
      visitors: {counts: visitor, measure: flow}
    claims:
      one: {figure: 15.8 million, says: One., source: report, quantity: visitors, when: 2010, where: TH}
      other: {figure: 158 million, says: Other., source: report, quantity: visitors, when: 2010, where: TH}

Accepted:
    quantities:
      visitors: {counts: visitor, measure: flow}
    claims:
      one: {figure: 15.8 million, says: One., source: report, quantity: visitors, when: 2010, where: TH}
      other: {figure: 157 million, says: Other., source: report, quantity: visitors, when: 2010, where: TH}

Undecided: Figures with other digits, or with one digit only (20,000 and 200,000), are competing estimates:
estimates-far-apart looks at those, and leaves the pairs found here alone and what differs as they do. Halves of one
statement, ranks, changes and a count of recorded cases below an estimate are not compared. Where so many figures of
different sizes speak of one time and place that some two must have the same digits by chance, two that have are left
to estimates-far-apart, too.

Innocent if: The figures speak of different times, places or definitions, or one adds up over years.

Method: Equal significant digits and a ratio that is a power of ten, for figures whose loose readings do not
meet. Chance: with n digits about one of 9 × 10^(n-1) pairs of figures of different sizes agrees; where as many
are printed, nothing is concluded from one.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claims import wording
from claims.checks import Setting
from claims.finding import Judgement
from claims.phrase import excuse, phrase
from claims.reasoning.comparability import Premises
from claims.reasoning.same_digits import same_digits
from claims.registry.registry import Registry

GROUP = "Ratios"
AT_MOST = "warning"

CHECK = "order-of-magnitude"
_WORDS = {
    3: phrase("a thousand times"),
    5: phrase("a lakh times"),
    6: phrase("a million times"),
    7: phrase("a crore times"),
    9: phrase("a billion times"),
    12: phrase("a trillion times"),
}
INNOCENT = (
    excuse("the figures speak of different times", "fill `when:`"),
    excuse("they speak of different places", "fill `where:`"),
    excuse("they define differently what is counted", "fill `definition:`"),
    excuse("one adds up over years what the other counts at one time", "fill `measure:`"),
    excuse("one counts recorded cases and the other estimates all", "fill `method:`"),
)


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each quantity, time, place and definition with the same digits at different places."""
    for (quantity, _), told in same_digits(registry).items():
        for one in told:
            yield _finding(registry, quantity, one.small, one.large, one.places, one.premises)


def _finding(
    registry: Registry, quantity: str, small: str, large: str, places: int, premises: Premises
) -> Judgement:
    first, second = registry.figure(small), registry.figure(large)
    assert first is not None
    assert second is not None
    times = _WORDS.get(places) or wording.times(Fraction(10**places), False)
    return Judgement(
        CHECK,
        "conflicts",
        "warning",
        claims=(small, large),
        message=wording.do_not_fit(
            phrase(
                "{first} and {second} for the same quantity ({title}) have the same digits, {times} apart",
                first=wording.figure(first),
                second=wording.figure(second),
                title=registry.quantities.title(quantity),
                times=times,
            ),
            premises,
        ),
        arithmetic=(
            wording.stands_for(small, first),
            wording.stands_for(large, second),
        ),
        premises=premises,
        innocent_if=INNOCENT,
        ratio=Fraction(10**places),
    )
