"""A part that is larger than the whole it belongs to.

Flags: Two figures of which one counts a part of what the other counts (by age, sex, place or a declared
part_of, by period for flows), when even the smallest number the part's figure allows is above the largest the
whole's allows. Shares of one whole are held against each other in the same way.

Why: A part cannot exceed its whole. When printed figures say so, they count different things, times or
places, or one of them is not what was counted.

Flagged:
    quantities:
      enrolled: {counts: student, measure: stock}
      girls-enrolled: {part_of: enrolled, sex: female}
    claims:
      all: {figure: "80,000", says: All., source: report, quantity: enrolled, when: 2018, where: TH,
        citing: none}
      girls: {figure: "more than 90,000", says: Girls., source: report, quantity: girls-enrolled, when: 2018,
        where: TH, citing: none}

Accepted:
    quantities:
      enrolled: {counts: student, measure: stock}
      girls-enrolled: {part_of: enrolled, sex: female}
    claims:
      all: {figure: "80,000", says: All., source: report, quantity: enrolled, when: 2010, where: TH}
      girls: {figure: "more than 90,000", says: Girls., source: report, quantity: girls-enrolled, when: 2018,
        where: TH}

Undecided: Figures that fit only when they are rounded more coarsely than printed. Not compared at all: stocks
of different years, ranks, changes, rates, durations, means per person, money of different currencies or price
years, numbers below 0. A count at one time against one that is declared to add up over a period gives a note
at most.

Could not run: comparisons beyond 2 500 of one pair of quantities at one time and place, and beyond 4 000 of them at
all times and places; those that are made then are of the figures that leave least room at each, at most 20 by 20, so
that no time and place with a conflict is passed over, and where figures that one text plainly prints conflict, those
of them that lie furthest apart, so that no warning stands for an error.

Innocent if: The figures speak of different times, places or definitions, or one adds up over years what the
other counts at one time. For money: other parts of the whole are losses.

Method: Interval comparison after the edit rules of Fellegi and Holt (1976), with the bounds that print and
hedge allow instead of point values.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date as Day
from functools import partial
from itertools import chain
from math import isqrt

from claims import wording
from claims.date import Date
from claims.phrase import excuse, named, phrase
from claims.reasoning.amount import dimension
from claims.reasoning.comparability import Premises, Relate, alike, inside, kindred, meeting
from claims.reasoning.constraint import Amount, Constraint
from claims.reasoning.nesting import nested
from claims.reasoning.premise import Premise
from claims.reasoning.room import LeastRoom
from claims.reasoning.solver import Verdict
from claims.reasoning.timing import period
from claims.registry.memory import remembered
from claims.registry.registry import Registry

GROUP = "Sets"
AT_MOST = "error"

INNOCENT = (
    excuse("the two figures speak of different times", "fill `when:`"),
    excuse("one adds up over years what the other counts at one time", "fill `measure:`"),
    excuse("they define differently who is counted", "fill `definition:`"),
    excuse("they speak of different places", "fill `where:`"),
)
# Of one pair of quantities at one time and place, and at all of them, so many comparisons are made; beyond, only those
# of the claims that leave least room, so many of each.
MOST_PAIRS = 2500
MOST_IN_ALL = 4000
MOST_EACH = 20
TOTALS = ("flow", "cumulative")
LOSSES = excuse(
    "other parts of the whole are losses, so that one part may exceed it", "then it is no part_of"
)


def constraints(registry: Registry) -> Iterator[Constraint | None]:
    """part ≤ whole for every two comparable claims whose quantities, places or periods lie one inside the
    other; None for those beyond the limits of one pair of quantities."""
    claimed = registry.by_quantity
    for inner, outer in nested(registry, claimed):
        titles = registry.quantities.title(inner), registry.quantities.title(outer)
        for names in _pairs(registry, inside, claimed[inner], claimed[outer]):
            grounds = partial(_of_tree, registry, inside, *(names or ()))
            yield names and _constraint(registry, *names, titles, grounds)
    yield from _narrower(registry)
    yield from _shares(registry)


def _pairs(
    registry: Registry, relate: Relate, parts: Iterable[str], wholes: Iterable[str]
) -> Iterator[tuple[str, str] | None]:
    """Comparable pairs of two quantities, with None for others that are not made."""
    for pairs in _of_groups(registry, list(kindred(registry, relate, parts, wholes))):
        yield from pairs


def _of_groups(
    registry: Registry, groups: list[tuple[list[str], list[str]]]
) -> Iterator[Iterator[tuple[str, str] | None]]:
    """The pairs of each two groups. Of very many parts and wholes that speak alike, those whose figures leave least
    room. One None stands for all others."""
    in_all = sum(len(parts) * len(wholes) for parts, wholes in groups)
    each = MOST_EACH if in_all <= MOST_IN_ALL else max(1, min(MOST_EACH, isqrt(MOST_IN_ALL // len(groups))))
    most = MOST_PAIRS if in_all <= MOST_IN_ALL else each**2
    room = LeastRoom(registry, each)
    for parts, wholes in groups:
        if len(parts) * len(wholes) <= most:
            yield _of_two(parts, wholes)
        else:
            yield chain([None], room.pairs(parts, wholes))


def _of_two(parts: list[str], wholes: list[str]) -> Iterator[tuple[str, str]]:
    yield from ((part, whole) for part in parts for whole in wholes if part != whole)


def _constraint(
    registry: Registry, part: str, whole: str, titles: tuple[str, str], grounds: Callable[[], Premises]
) -> Constraint:
    innocent = (*INNOCENT, LOSSES) if dimension(registry, whole) else INNOCENT
    between = registry.observation(part).quantity, registry.observation(whole).quantity
    return Constraint(
        "subset-exceeds-whole",
        Amount(part),
        "<=",
        Amount(whole),
        (part, whole),
        grounds,
        titles,
        innocent,
        tuple(("quantities", one) for one in dict.fromkeys(between) if one is not None),
    )


def _of_tree(registry: Registry, relate: Relate, part: str, whole: str) -> Premises:
    inner, outer = registry.observation(part).quantity, registry.observation(whole).quantity
    assert inner is not None
    assert outer is not None
    return (_nesting(registry, inner, outer), *(relate(registry, part, whole) or ()))


def _narrower(registry: Registry) -> Iterator[Constraint | None]:
    """The same quantity in a place inside another, or in a period inside another."""
    for quantity, names in registry.by_quantity.items():
        if len(names) < 2:
            continue
        title = registry.quantities.title(quantity)
        groups, titles = [], []
        for parts, wholes in _settings_inside(registry, names):
            # all of them speak of one time and place, so one of each tells for all
            inner, outer = parts[0], wholes[0]
            first, second = _place_inside(registry, inner, outer) or (
                _when(registry, inner),
                _when(registry, outer),
            )
            found = list(kindred(registry, inside, parts, wholes))
            groups += found
            titles += [(wording.of(title, first), wording.of(title, second))] * len(found)
        for of_both, pairs in zip(titles, _of_groups(registry, groups), strict=True):
            for pair in pairs:
                grounds = partial(_related, registry, *(pair or ()))
                yield pair and _constraint(registry, *pair, of_both, grounds)


def _settings_inside(registry: Registry, names: Iterable[str]) -> Iterator[tuple[list[str], list[str]]]:
    """Claims of one time, place and measure with those of another that these lie in; of one alone nothing does."""
    settings: dict[tuple[str, str | None, str | None], list[str]] = {}
    for name in names:
        when = period(registry, name)
        key = "" if when is None else str(when), registry.where(name), registry.measure(name)
        settings.setdefault(key, []).append(name)
    if len({where for _, where, _ in settings}) == 1 and all(of not in TOTALS for _, _, of in settings):
        return  # one place, and no time in which anything could lie
    by_first = {of[0]: of for of in settings.values()}
    for part, whole in meeting(registry, by_first, by_first):
        if _place_inside(registry, part, whole) is not None or _period_inside(registry, part, whole):
            yield by_first[part], by_first[whole]


def _related(registry: Registry, part: str, whole: str) -> Premises:
    return inside(registry, part, whole) or ()


def _place_inside(registry: Registry, part: str, whole: str) -> tuple[str, str] | None:
    """The names of two places of which the first lies inside the second and is not it."""
    a, b = registry.where(part), registry.where(whole)
    if a is None or b is None or a == b or not registry.areas.within(a, b) or registry.areas.within(b, a):
        return None
    return wording.place(registry, a), wording.place(registry, b)


def _period_inside(registry: Registry, part: str, whole: str) -> bool:
    """Whether both are totals over a time and the first one's surely lies in the second's and is shorter."""
    if registry.measure(part) not in TOTALS or registry.measure(whole) not in TOTALS:
        return False
    a, b = period(registry, part), period(registry, whole)
    if a is None or b is None or (_since(registry, part, a) and _since(registry, whole, b) == a.earliest):
        return False  # two stages of one count that goes on are left to periods-do-not-add
    return a.within(b) is True and b.within(a) is False


def _since(registry: Registry, name: str, when: Date) -> Day | None:
    """The first day of a cumulative count that is printed as an interval."""
    return when.earliest if registry.measure(name) == "cumulative" and when.is_interval else None


def _shares(registry: Registry) -> Iterator[Constraint | None]:
    """The same among shares of one whole, of one time and place."""
    by_whole: dict[str, dict[str, list[str]]] = {}
    for name in registry.shares:
        claim = registry.claims[name]
        assert claim.quantity is not None
        assert claim.share_of is not None
        by_whole.setdefault(claim.share_of, {}).setdefault(claim.quantity, []).append(name)
    for whole in sorted(by_whole):
        shares = by_whole[whole]
        for inner, outer in nested(registry, shares):
            titles = registry.quantities.title(inner), registry.quantities.title(outer)
            for names in _pairs(registry, alike, shares[inner], shares[outer]):
                grounds = partial(_of_tree, registry, alike, *(names or ()))
                yield names and _constraint(registry, *names, titles, grounds)


_CONCLUDED = frozenset({"part_of", "age", "sex", "place"})


@remembered
def _nesting(registry: Registry, inner: str, outer: str) -> Premise:
    """That the part lies in the whole: concluded by the registry's maker when a step on the way says so."""
    tree = registry.quantities
    name = phrase("{part} are part of {whole}", part=tree.title(inner), whole=tree.title(outer))
    concluded = _concluded(registry)
    if not concluded:
        return Premise(name, "printed")
    above, below = tree.chain(inner), tree.chain(outer)
    on_one_side = set(above) ^ set(below)
    guilty = [one for one in (*above, *below) if one in on_one_side and one in concluded]
    if not guilty:
        return Premise(name, "printed")
    return Premise(
        name,
        "inferred",
        phrase("concluded by the registry's maker"),
        phrase(
            "check `{field}:` of {quantity}",
            field=concluded[guilty[0]],
            quantity=named("quantities", guilty[0]),
        ),
    )


@remembered
def _concluded(registry: Registry) -> dict[str, str]:
    """Quantities of which the registry's maker concluded what they are part of, with the first such field."""
    return {
        name: min(_CONCLUDED & set(entry.inferred))
        for name, entry in registry.quantities.entries.items()
        if _CONCLUDED & set(entry.inferred)
    }


def _when(registry: Registry, name: str) -> str:
    when = period(registry, name)
    return "None" if when is None else wording.when(when)


def message(registry: Registry, verdict: Verdict) -> str:
    part, whole = verdict.constraint.claims
    inner, outer = verdict.constraint.subjects
    first, second = registry.figure(part), registry.figure(whole)
    assert first is not None
    assert second is not None
    return phrase(
        "{part} {inner} as part of {whole} {outer}",
        part=wording.figure(first),
        inner=inner,
        whole=wording.figure(second),
        outer=outer,
    )
