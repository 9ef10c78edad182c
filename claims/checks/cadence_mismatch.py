"""A figure per day, week, month or quarter that does not come to the figure per year.

Flags: Two figures of one quantity and place, one per a shorter time (`per: day`) and one per a longer one, or
the total of one year or month, of which the first, times the days, weeks or months there are, cannot be the
second. Leap years, months of 28 to 31 days and years of 52 to 53 weeks are allowed for.

Why: Figures per day are made from yearly ones, and a reader can multiply them back.

Flagged:
    quantities:
      visitors: {counts: visitor, measure: flow}
    claims:
      daily: {figure: "34,500", says: A day., source: report, quantity: visitors, per: day, when: 2015,
        where: TH, citing: none}
      yearly: {figure: 15.8 million, says: A year., source: report, quantity: visitors, when: 2015, where: TH,
        citing: none}

Accepted:
    quantities:
      visitors: {counts: visitor, measure: flow}
    claims:
      daily: {figure: "43,200", says: A day., source: report, quantity: visitors, per: day, when: 2015,
        where: TH, citing: none}
      yearly: {figure: 15.8 million, says: A year., source: report, quantity: visitors, when: 2015, where: TH,
        citing: none}

Undecided: Figures that fit only when rounded more coarsely than printed. Not looked at: counts at one time,
cumulative counts, and a shorter time inside the longer one, such as one month of the year.

Innocent if: The figure is per working day, per opening hour or on the busiest day, or the two speak of
different times, places or definitions.

Method: least × short ≤ long ≤ greatest × short in interval arithmetic, with the least and the greatest number
of the shorter time in the longer one by the Gregorian calendar.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice

from claims import wording
from claims.phrase import AND, claim_id, excuse, ids, named, phrase
from claims.reasoning.cadence import known, shorter, times_in
from claims.reasoning.change import per as printed_per
from claims.reasoning.comparability import same_definition, same_measure, same_place
from claims.reasoning.constraint import Amount, Constraint, Number, Product, Relation
from claims.reasoning.nearby import MOST_NEAR, Allowance, Nearby
from claims.reasoning.noun import counted_as
from claims.reasoning.premise import Premise
from claims.reasoning.scale import scale
from claims.reasoning.solver import Verdict
from claims.reasoning.stated import stated
from claims.reasoning.timing import period, times
from claims.registry.registry import Registry

GROUP = "Ratios"
AT_MOST = "warning"

CHECK = "cadence-mismatch"
INNOCENT = (
    excuse("one is per working day, per opening hour or of the busiest time", "correct `per:`"),
    excuse("the figures speak of different times", "fill `when:`"),
    excuse("they speak of different places", "fill `where:`"),
    excuse("they are defined differently", "fill `definition:`"),
    excuse("one counts at one time what the other adds up", "fill `measure:`"),
)
_CALENDAR = {4: "year", 7: "month", 10: "day"}


def constraints(registry: Registry) -> Iterator[Constraint | None]:
    """Two inequalities, or one equation, for every two comparable figures of different cadence.

    None where one figure has more rivals than are tried.
    """
    wanted: dict[str, list[str]] = {}
    allowance = Allowance()
    for claim in registry.independent:
        if claim.per is not None and claim.quantity is not None and claim.share_of is None:
            wanted.setdefault(claim.quantity, []).append(claim.name)
    for quantity in sorted(wanted):
        of: dict[str, str] = {}
        for name in registry.by_quantity[quantity]:
            cadence = _cadence(registry, name)
            if cadence is not None:
                of[name] = cadence
        near = {
            unit: Nearby(registry, [name for name in of if of[name] == unit])
            for unit in sorted({*of.values()})
        }
        for one in (name for name in wanted[quantity] if name in of):
            others = chain(*(near[unit].of(one, period(registry, one)) for unit in near if unit != of[one]))
            # a pair of which both are "per" something is found from either side, and asked about once
            several = list(islice(others, MOST_NEAR))
            fresh = [name for name in several if registry.observation(name).per is None or one < name]
            tried = allowance.take(len(fresh))
            for other in fresh[:tried]:
                short, long = (one, other) if shorter(of[one], of[other]) else (other, one)
                yield from _pair(registry, (short, of[short]), (long, of[long]))
            if len(fresh) > tried or len(several) == MOST_NEAR:
                yield None


def _cadence(registry: Registry, name: str) -> str | None:
    """What a plain amount is per: of its claim, or the calendar year, month or day of which it is the total."""
    one, claim = scale(registry, name), registry.claims[name]
    if one is None or one.form != "amount" or one.whole is not None or one.negative:
        return None
    if registry.measure(name) not in ("flow", None):
        return None
    if claim.per is not None:
        return one.cadence if known(one.cadence) else None
    when = period(registry, name)
    if printed_per(registry, name) is not None or registry.measure(name) is None or when is None:
        return None
    return _CALENDAR.get(len(when.text)) if when.text.replace("-", "").isdecimal() else None


def _pair(registry: Registry, short: tuple[str, str], long: tuple[str, str]) -> Iterator[Constraint]:
    (small, unit), (large, whole) = short, long
    premises = _premises(registry, small, large)
    if premises is None:
        return
    least, most = times_in(unit, whole)
    claim = registry.claims[small if registry.observation(small).per is not None else large]
    assert claim.quantity is not None
    cadences = {"unit": named("units", unit), "whole": named("units", whole)}
    both = {"small": claim_id(small), "large": claim_id(large)}
    even = Premise(
        phrase("the figure a {unit} is the mean over every {unit} of the {whole}", **cadences),
        "default",
        phrase("{small} is per {unit}, {large} per {whole}", **both, **cadences),
        phrase("find in print what {small} is per, and correct `per:`", **both),
    )
    below, above = (Product(Number(number), Amount(small)) for number in (least, most))
    sides: list[tuple[Product | Amount, Relation, Product | Amount]] = [
        (below, "<=", Amount(large)),
        (Amount(large), "<=", above),
    ]
    if least == most:
        sides = [(Amount(large), "=", above)]
    subjects = (registry.quantities.title(claim.quantity), *cadences.values())
    for left, relation, right in sides:
        yield Constraint(CHECK, left, relation, right, (small, large), (*premises, even), subjects, INNOCENT)


def _premises(registry: Registry, small: str, large: str) -> tuple[Premise, ...] | None:
    first, second = scale(registry, small), scale(registry, large)
    assert first is not None
    assert second is not None
    a, b = period(registry, small), period(registry, large)
    if first.dimension != second.dimension or (a is not None and b is not None and not a.same_period(b)):
        return None
    time = times(registry, small, large, False)
    place = same_place(registry, small, large)
    definition = same_definition(registry, small, large)
    if time is None or place is None or definition is None:
        return None
    per = tuple(name for name in (small, large) if registry.observation(name).per is not None)
    said = stated(registry, phrase("each is per what it is taken to be per"), "per", per, ids(per, AND))
    found = (*time, *same_measure(registry, small, large), *place, *definition, said)
    return tuple(dict.fromkeys((*found, *counted_as(registry, (small, large)))))


def message(registry: Registry, verdict: Verdict) -> str:
    small, large = verdict.constraint.claims
    title, unit, whole = verdict.constraint.subjects
    first, second = registry.figure(small), registry.figure(large)
    assert first is not None
    assert second is not None
    return phrase(
        "{first} a {unit} and {second} a {whole} ({title})",
        first=wording.figure(first),
        unit=unit,
        second=wording.figure(second),
        whole=whole,
        title=title,
    )
