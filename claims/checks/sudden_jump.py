"""A series that jumps from one year to the next.

Flags: Neighbours in a series of at least three years that differ by a factor of 2 a year or more, while the
series does not go on in that way before or after. Counts must also differ by more than chance would bring.

Why: A jump in a series is more often a new definition, a slipped digit or a misread row than a new world.

Flagged:
    quantities:
      pupils: {counts: child, measure: stock}
    claims:
      in-2014: {figure: "12,412", says: Pupils., source: report, quantity: pupils, when: 2014}
      in-2015: {figure: "12,630", says: Pupils., source: report, quantity: pupils, when: 2015}
      in-2016: {figure: "127,050", says: Pupils., source: report, quantity: pupils, when: 2016}

Accepted:
    quantities:
      pupils: {counts: child, measure: stock}
    claims:
      in-2014: {figure: "1,412", says: Pupils., source: report, quantity: pupils, when: 2014}
      in-2015: {figure: "3,130", says: Pupils., source: report, quantity: pupils, when: 2015}
      in-2016: {figure: "6,705", says: Pupils., source: report, quantity: pupils, when: 2016}

Undecided: Series with fewer than three years, and gaps of more than five, are not looked at. Figures of
different sources, cited works, places, measures, definitions, methods, bases or units make no series.

Innocent if: What is counted, or how, changed; the figures come from different works; or the world did change.

Method: Ratio of interval ends from year to year (FACTOR for one year, its power for more). A step is no surprise
next to one in the same direction that is at least its square root. Counts: farther apart than five standard
deviations of the difference of two Poisson numbers.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from claims import wording
from claims.checks import Setting
from claims.finding import Judgement, held
from claims.interval import Interval
from claims.phrase import excuse, phrase, sentence
from claims.reasoning.amount import unit_factor
from claims.reasoning.premise import Premise
from claims.reasoning.scale import scale
from claims.registry.registry import Registry

GROUP = "Plausibility"
AT_MOST = "note"

FACTOR = Fraction(2)
DEGREES = "[temperature]"  # 20 °C are not four times 5 °C
LEAST_POINTS = 3
MOST_GAP = 5  # years
DEVIATIONS = 5
MOST_LISTED = 20


@dataclass(frozen=True, slots=True)
class _Step:
    """From one year of a series to the next: least and greatest factor by which it grows or falls."""

    first: str
    second: str
    years: int
    rises: bool
    least: Fraction
    greatest: Fraction | None

    def goes_on(self, other: _Step) -> bool:
        """Whether the other step is of the same sort: in the same direction and at least the square root."""
        if other.rises != self.rises:
            return False
        return other.greatest is None or other.greatest ** (2 * self.years) >= self.least**other.years


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each series: its largest jump."""
    series: dict[tuple[object, ...], dict[int, list[str]]] = {}
    for name, year in _of_series(registry):
        claim = registry.claims[name]
        key = (claim.source, claim.quantity, claim.share_of, claim.where, claim.measure, claim.per)
        further = (claim.definition, claim.method, claim.projection, claim.noun)
        series.setdefault((*key, *further), {}).setdefault(year, []).append(name)
    for years in series.values():
        if len(years) >= LEAST_POINTS:
            for points in _alike(registry, years):
                yield from _judgement(registry, points)


def _of_series(registry: Registry) -> Iterator[tuple[str, int]]:
    """The claims of single years of which one text prints at least three of one quantity, each with its year."""
    found: dict[tuple[str, str], list[tuple[str, int]]] = {}
    for claim in registry.independent:
        when = claim.when
        if claim.quantity is not None and when is not None and len(when) == 4 and when.isdecimal():
            found.setdefault((claim.source, claim.quantity), []).append((claim.name, int(when)))
    return (one for dated in found.values() if len(dated) >= LEAST_POINTS for one in dated)


def _alike(registry: Registry, years: dict[int, list[str]]) -> Iterator[list[tuple[int, list[str]]]]:
    """The claims of a series by scale and cited works, each part with at least three years."""
    parts: dict[Hashable, dict[int, list[str]]] = {}
    for year, names in sorted(years.items()):
        for name in names:
            one, citing = scale(registry, name), registry.observation(name).citing
            if one is None or one.form in ("change", "rank") or one.dimension == DEGREES:
                continue
            cited = frozenset(each.source for each in citing) if isinstance(citing, tuple) else citing
            parts.setdefault((one, cited), {}).setdefault(year, []).append(name)
    for part in parts.values():
        if len(part) >= LEAST_POINTS:
            yield list(part.items())


def _judgement(registry: Registry, points: list[tuple[int, list[str]]]) -> Iterator[Judgement]:
    steps = [_step(registry, first, second) for first, second in pairwise(points)]
    jumps = []
    for position, step in enumerate(steps):
        if step is None or step.least < FACTOR**step.years or not _surprises(registry, step):
            continue
        near = steps[max(position - 1, 0) : position] + steps[position + 1 : position + 2]
        if not any(one is not None and step.goes_on(one) for one in near):
            jumps.append(step)
    if jumps:
        jumps.sort(key=lambda one: (-one.least, one.first, one.second))
        yield _finding(registry, jumps, len(points))
    else:
        yield held("sudden-jump")


def _step(registry: Registry, first: tuple[int, list[str]], second: tuple[int, list[str]]) -> _Step | None:
    """The step between two years; None where a number may be 0 or the gap is too long to tell."""
    a, b = _value(registry, first[1]), _value(registry, second[1])
    years = second[0] - first[0]
    if a.low is None or b.low is None or a.low <= 0 or b.low <= 0 or years > MOST_GAP:
        return None
    names = (first[1][0], second[1][0])
    rising = None if a.high is None else b.low / a.high
    falling = None if b.high is None else a.low / b.high
    if rising is not None and (falling is None or rising >= falling):
        return _Step(*names, years, True, rising, None if b.high is None else b.high / a.low)
    if falling is not None:
        return _Step(*names, years, False, falling, None if a.high is None else a.high / b.low)
    return None


def _value(registry: Registry, names: list[str]) -> Interval:
    """What the figures of one year may stand for, all of them together."""
    found: Interval | None = None
    for name in names:
        figure, factor = registry.figure(name), unit_factor(registry, name)
        assert figure is not None
        assert factor is not None
        value = figure.loose.scale(factor)
        found = value if found is None else found.hull(value)
    assert found is not None
    return found


def _surprises(registry: Registry, step: _Step) -> bool:
    """Whether two counts are farther apart than chance alone would bring; other figures are as they are."""
    one = scale(registry, step.first)
    if one is None or one.form != "amount" or one.dimension or one.per is not None:
        return True
    low, high = (step.first, step.second) if step.rises else (step.second, step.first)
    most, least = _value(registry, [low]).high, _value(registry, [high]).low
    if most is None or least is None or least <= most:
        return False
    return (least - most) ** 2 > DEVIATIONS**2 * (least + most)


def _finding(registry: Registry, jumps: list[_Step], points: int) -> Judgement:
    widest = jumps[0]
    quantity = registry.observation(widest.first).quantity
    assert quantity is not None
    lines = tuple(_shown(registry, one) for one in jumps[:MOST_LISTED])
    return Judgement(
        "sudden-jump",
        "conflicts",
        "note",
        claims=(widest.first, widest.second),
        message=sentence(
            phrase(
                "{jump}, in a series of {years} years ({title}).",
                jump=_shown(registry, widest),
                years=points,
                title=registry.quantities.title(quantity),
            )
        ),
        arithmetic=lines,
        premises=(
            Premise(
                phrase("the series goes on as it began"),
                "default",
                phrase("a factor of 2 a year is taken as sudden"),
                phrase("read the passage"),
            ),
        ),
        innocent_if=(
            excuse("what is counted changed", "fill `definition:`"),
            excuse("it is counted in another way", "fill `method:` or `measure:`"),
            excuse("the figures come from different works", "fill `citing:`"),
            excuse("a figure is printed otherwise", "correct `figure:`"),
            excuse("the world did change that fast"),
        ),
        ratio=widest.least,
        ratio_open=True,
    )


def _shown(registry: Registry, step: _Step) -> str:
    shown = []
    for name in (step.first, step.second):
        figure = registry.figure(name)
        assert figure is not None
        shown.append(wording.of(wording.figure(figure), wording.when(registry.observation(name).when or "")))
    times = wording.times(step.least, False)
    return phrase("{first} and {second} are {times} apart", first=shown[0], second=shown[1], times=times)
