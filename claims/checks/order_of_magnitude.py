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
estimates-far-apart looks at those and leaves the pairs found here alone. Halves of one statement, ranks,
changes and a count of recorded cases below an estimate are not compared.

Innocent if: The figures speak of different times, places or definitions, or one adds up over years.

Method: Equal significant digits and a ratio that is a power of ten, for figures whose loose readings do not
meet.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import islice

from claims import wording
from claims.checks import Setting
from claims.finding import Judgement
from claims.phrase import excuse, phrase
from claims.reasoning.amount import amount
from claims.reasoning.base import only_the_base_is_apart
from claims.reasoning.comparability import Premises, alike
from claims.reasoning.constraint import Amounts
from claims.reasoning.rival import compete, digits, shift
from claims.registry.registry import Registry

GROUP = "Ratios"
AT_MOST = "warning"

Occasion = tuple[str | None, str | None]  # when and where

CHECK = "order-of-magnitude"
MOST_COMPARED = 1000  # pairs of figures with the same digits, for one quantity
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
    """One judgement for each quantity, time and place with the same digits at different places."""
    groups = [(quantity, names) for quantity, names in registry.by_quantity.items() if len(names) > 1]
    shares: dict[tuple[str, str], list[str]] = {}
    for name in registry.shares:
        claim = registry.claims[name]
        shares.setdefault((claim.quantity or "", claim.share_of or ""), []).append(name)
    groups += [(key[0], tuple(names)) for key, names in sorted(shares.items()) if len(names) > 1]
    for quantity, names in groups:
        rows: dict[tuple[int, ...], list[str]] = {}
        for name in names:
            figure = registry.figure(name)
            if figure is not None and (row := digits(figure)):
                rows.setdefault(row, []).append(name)
        said: set[Occasion] = set()
        for _, same in sorted(rows.items()):
            if len(same) > 1:
                yield from _judged(registry, quantity, same, said)


def _judged(registry: Registry, quantity: str, names: list[str], said: set[Occasion]) -> Iterator[Judgement]:
    """For each time and place the first comparable pair, the smallest figure against the largest.

    Ten thousand figures for one thing need no hundred findings: ``said`` holds where one was given.
    """
    loose = {name: found[1] for name in names if (found := amount(registry, name)) is not None}
    known = sorted(loose, key=lambda name: (loose[name].low or 0, name))
    for small, large in islice(_apart(known, loose), MOST_COMPARED):
        occasion = registry.claims[small].when, registry.where(small)
        places = shift(registry, small, large) if occasion not in said else 0
        premises = alike(registry, small, large) if places else None
        if only_the_base_is_apart(registry, small, large):
            continue  # rate-base-mismatch says more
        if premises is not None and compete(registry, small, large, premises):
            said.add(occasion)
            yield _finding(registry, quantity, small, large, places, premises)


def _apart(names: list[str], loose: Amounts) -> Iterator[tuple[str, str]]:
    """Pairs whose readings do not meet, the smaller first and the widest apart before others."""
    for small in names:
        most = loose[small].high
        for large in reversed(names):
            least = loose[large].low
            if most is None or least is None or least <= most:
                break
            yield small, large


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
