"""A yearly growth that does not lead from the first figure to the last.

Flags: An average growth per year (`per: year`) from a start (`since:`) to a time (`when:`), with which the
figure at the start cannot become the figure at the end, whether the growth is compounded or simply added up.

Why: Growth rates are printed without their base years more often than not, and one taken from another period
is easily put beside two figures that it does not join.

Flagged:
    quantities:
      visitors: {counts: visitor, measure: flow}
    claims:
      before: {figure: 10.2 million, says: Then., source: report, quantity: visitors, when: 2005, where: TH,
        citing: none}
      now: {figure: 15.8 million, says: Now., source: report, quantity: visitors, when: 2015, where: TH,
        citing: none}
      growth: {figure: grew by 8.4% a year, says: Growth., source: report, quantity: visitors, since: 2005,
        when: 2015, per: year, where: TH, citing: none}

Accepted:
    quantities:
      visitors: {counts: visitor, measure: flow}
    claims:
      before: {figure: 10.2 million, says: Then., source: report, quantity: visitors, when: 2005, where: TH,
        citing: none}
      now: {figure: 15.8 million, says: Now., source: report, quantity: visitors, when: 2015, where: TH,
        citing: none}
      growth: {figure: grew by 4.5% a year, says: Growth., source: report, quantity: visitors, since: 2005,
        when: 2015, per: year, where: TH, citing: none}

Undecided: Growth over no whole number of years or over more than 100, and doubling times, which no figure can
be read from. A compounded growth that fits is counted as undecided where intervals alone do not prove it.

Innocent if: The rate is that of other years, places or definitions, is the slope of a trend or the mean of
yearly rates that go up and down, or prices are constant.

Method: start × (1 + t × growth) ≤ end ≤ start × (1 + growth)^t in interval arithmetic. The two sides are
simple and compound growth, the first of which is never larger (Bernoulli's inequality).
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claims import wording
from claims.date import Date
from claims.phrase import excuse, phrase
from claims.reasoning.change import Course, courses, meant, per
from claims.reasoning.constraint import Amount, Constraint, Expression, Number, Product, Sum
from claims.reasoning.naming import moved
from claims.reasoning.premise import Premise
from claims.reasoning.scale import scale
from claims.reasoning.solver import Verdict
from claims.registry.registry import Registry

GROUP = "Ratios"
AT_MOST = "warning"

CHECK = "growth-mismatch"
MOST_YEARS = 100
INNOCENT = (
    excuse("the growth is counted from another time", "fill `since:`"),
    excuse("the figures speak of different times", "fill `when:`"),
    excuse("they speak of different places", "fill `where:`"),
    excuse("they are defined differently", "fill `definition:`"),
    excuse("the rate is no yearly one", "correct `per:`"),
)
EVEN = Premise(
    phrase("the growth is compounded or simply added up over the years"),
    "default",
    phrase("it may also be the slope of a trend, or the mean of rates that go up and down"),
    phrase("find in print how the average was taken; where it is another, leave `since:` out"),
)


def constraints(registry: Registry) -> Iterator[Constraint | None]:
    """Two inequalities for every yearly growth with figures at both of its ends."""
    for course in courses(registry, lambda name: per(registry, name) == "year"):
        years = whole_years(course.since, course.until) if course is not None else None
        if course is None or years is None:
            yield None
            continue
        if _is_relative(registry, course):
            yield from _between(registry, course, years)


def whole_years(since: Date, until: Date) -> int | None:
    """Years between two dates written alike, such as 2005 and 2015; None when they are not whole or too many."""
    first, last = since.text, until.text
    if len(first) != len(last) or len(first) < 4 or first[4:] != last[4:]:
        return None
    if not (first[:4] + last[:4]).isdecimal() or since.is_interval or since.is_one_of:
        return None
    years = int(last[:4]) - int(first[:4])
    return years if 0 < years <= MOST_YEARS else None


def _is_relative(registry: Registry, course: Course) -> bool:
    """A growth in percent of an amount; that of a share may be meant in points."""
    figure, first = registry.figure(course.change), scale(registry, course.start)
    assert figure is not None
    relative = figure.unit in ("percent", "permille") and (
        figure.strict.low is None or figure.strict.low > -100
    )
    return relative and first is not None and first.form != "share"


def _between(registry: Registry, course: Course, years: int) -> Iterator[Constraint]:
    quantity = registry.observation(course.change).quantity
    assert quantity is not None
    start, growth, one = Amount(course.start), Amount(course.change), Fraction(1)
    simple = Product(start, Sum(((one, Number(one)), (Fraction(years), growth))))
    compound: Expression = start
    factor = Sum(((one, Number(one)), (one, growth)))
    for _ in range(years):
        compound = Product(compound, factor)
    names = (course.start, course.change, course.end)
    titles = (registry.quantities.title(quantity), wording.when(course.since), wording.when(course.until))
    premises = (*course.premises, *meant(registry, course), EVEN)
    for left, right in ((simple, Amount(course.end)), (Amount(course.end), compound)):
        yield Constraint(CHECK, left, "<=", right, names, premises, titles, INNOCENT)


def message(registry: Registry, verdict: Verdict) -> str:
    shown = []
    for name in verdict.constraint.claims:
        figure = registry.figure(name)
        assert figure is not None
        shown.append(moved(figure) if name == verdict.constraint.claims[1] else wording.figure(figure))
    title, since, until = verdict.constraint.subjects
    start, growth, end = shown
    return phrase(
        "{start} in {since} and {end} in {until} ({title}), with {growth} a year between",
        start=start,
        since=since,
        end=end,
        until=until,
        title=title,
        growth=growth,
    )
