"""A change that does not lead from the figure at its start to the one at its end.

Flags: A rise or fall, in percent, in percentage points or in numbers, from a start (`since:`) to a time
(`when:`), that no figures of the quantity at these two times can satisfy within their printed precision and
hedges.

Why: Whoever prints two figures and the change between them has printed one of the three twice.

Flagged:
    quantities:
      visitors: {counts: visitor, measure: flow}
    claims:
      before: {figure: 10.2 million, says: Then., source: report, quantity: visitors, when: 2010, where: TH,
        citing: none}
      now: {figure: 15.8 million, says: Now., source: report, quantity: visitors, when: 2015, where: TH,
        citing: none}
      rise: {figure: rose by 35%, says: Rise., source: report, quantity: visitors, since: 2010, when: 2015,
        where: TH, citing: none}

Accepted:
    quantities:
      visitors: {counts: visitor, measure: flow}
    claims:
      before: {figure: 10.2 million, says: Then., source: report, quantity: visitors, when: 2010, where: TH,
        citing: none}
      now: {figure: 15.8 million, says: Now., source: report, quantity: visitors, when: 2015, where: TH,
        citing: none}
      rise: {figure: rose by 55%, says: Rise., source: report, quantity: visitors, since: 2010, when: 2015,
        where: TH, citing: none}

Undecided: Figures that fit only when rounded more coarsely than printed. Not looked at: changes without a
start, changes per year (growth-mismatch), and "doubled" or "three times more", which no figure can be read
from. A rise of a share in percent may mean points, and a rise of money may mean constant prices: a warning at
most.

Innocent if: The change is that of other years, places or definitions, of a revised or adjusted series, or of
other figures than the two printed.

Method: end = start × (1 + change), or start + change, in interval arithmetic; each figure stands once, so
the result is exact.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claims import wording
from claims.phrase import excuse, phrase
from claims.reasoning.change import Course, courses, meant, per
from claims.reasoning.constraint import Amount, Constraint, Expression, Number, Product, Sum
from claims.reasoning.naming import moved
from claims.reasoning.premise import Premise
from claims.reasoning.scale import cadence, scale
from claims.reasoning.solver import Verdict
from claims.registry.registry import Registry

GROUP = "Ratios"
AT_MOST = "error"

CHECK = "change-mismatch"
INNOCENT = (
    excuse("the change is counted from another time", "fill `since:`"),
    excuse("the figures speak of different times", "fill `when:`"),
    excuse("they speak of different places", "fill `where:`"),
    excuse("they are defined differently", "fill `definition:`"),
)
RELATIVE = ("percent", "permille")


def constraints(registry: Registry) -> Iterator[Constraint | None]:
    """end = start × (1 + change) or start + change, for every change with figures at both of its times."""
    for course in courses(registry, lambda name: cadence(per(registry, name) or "") is None):
        if course is None:
            yield None
            continue
        made = _reached(registry, course)
        if made is None:
            continue
        expression, more = made
        quantity = registry.observation(course.change).quantity
        assert quantity is not None
        yield Constraint(
            CHECK,
            Amount(course.end),
            "=",
            expression,
            (course.start, course.change, course.end),
            (*course.premises, *more),
            (registry.quantities.title(quantity), wording.when(course.since), wording.when(course.until)),
            INNOCENT,
        )


def _reached(registry: Registry, course: Course) -> tuple[Expression, tuple[Premise, ...]] | None:
    """What the change makes of the start, and what must be so for that; None where it means nothing."""
    figure, start, change = registry.figure(course.change), Amount(course.start), Amount(course.change)
    first, moved = scale(registry, course.start), scale(registry, course.change)
    assert figure is not None
    if first is None or moved is None or first.per != moved.per:
        return None
    one = Fraction(1)
    if figure.unit in RELATIVE:
        return Product(start, Sum(((one, Number(one)), (one, change)))), meant(registry, course)
    if figure.unit in ("point", "basis_point"):
        return (Sum(((one, start), (Fraction(1, 100), change))), ()) if first.form == "share" else None
    rate = figure.unit is not None and figure.unit.startswith("per_")
    if first.form == "share" or (first.form == "rate") != rate or first.dimension != moved.dimension:
        return None
    return Sum(((one, start), (one, change))), ()


def message(registry: Registry, verdict: Verdict) -> str:
    shown = []
    for name in verdict.constraint.claims:
        figure = registry.figure(name)
        assert figure is not None
        shown.append(moved(figure) if name == verdict.constraint.claims[1] else wording.figure(figure))
    title, since, until = verdict.constraint.subjects
    start, change, end = shown
    return phrase(
        "{start} in {since} and {end} in {until} ({title}), with {change}",
        start=start,
        since=since,
        end=end,
        until=until,
        title=title,
        change=change,
    )
