"""A mean or share of all that lies outside those of its groups.

Flags: A declared average of which the figure for all is larger than that of every group, or smaller than that
of every group. Where the sizes of all groups are known (`weights:`), also one that is not the weighted mean.

Why: All is made up of its groups, so its mean lies between the least and the greatest of theirs: where 30 % of
the boys and 40 % of the girls attend, 45 % of all cannot.

Flagged:
    quantities:
      wage: {money: THB, measure: stock}
      men-wage: {part_of: wage, sex: male}
      women-wage: {part_of: wage, sex: female}
    claims:
      all: {figure: "15,214 baht", says: All., source: report, quantity: wage, when: 2015, where: TH,
        per: worker, citing: none}
      men: {figure: "14,310 baht", says: Men., source: report, quantity: men-wage, when: 2015, where: TH,
        per: worker, citing: none}
      women: {figure: "13,108 baht", says: Women., source: report, quantity: women-wage, when: 2015, where: TH,
        per: worker, citing: none}
    relations:
      - average: {of: wage, groups: [men-wage, women-wage]}

Accepted:
    quantities:
      pupils: {counts: pupil, measure: stock}
      boys: {part_of: pupils, sex: male}
      girls: {part_of: pupils, sex: female}
      attend: {part_of: pupils}
      boys-attend: {part_of: boys}
      girls-attend: {part_of: girls}
    claims:
      all: {figure: 37%, says: All., source: report, quantity: attend, share_of: pupils, when: 2015, where: TH}
      boy: {figure: 30%, says: Boys., source: report, quantity: boys-attend, share_of: boys, when: 2015, where: TH}
      girl: {figure: 40%, says: Girls., source: report, quantity: girls-attend, share_of: girls, when: 2015,
        where: TH}
    relations:
      - average: {of: attend, groups: [boys-attend, girls-attend]}

Undecided: Figures that fit only when they are rounded more coarsely than printed; weights that leave room.
Averages of which a group has no comparable figure could not run, nor more than 256 combinations.

Innocent if: The groups leave somebody out, or the figures speak of different times, places or definitions. With
weights: the figures are medians or were standardised.

Method: A weighted mean with weights of 0 or more is a convex combination; Hardy, Littlewood and Pólya (1934),
chapter 2. Intervals around both sides.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import islice, product

from claims.phrase import excuse, phrase
from claims.reasoning.comparability import as_group
from claims.reasoning.constraint import Amount, Constraint, Mean, Product, by_relation, total
from claims.reasoning.naming import printed, several
from claims.reasoning.partition import MOST_COMBINATIONS, said_of
from claims.reasoning.premise import Premise
from claims.reasoning.scale import scale
from claims.reasoning.solver import Verdict
from claims.reasoning.timing import apart
from claims.registry import relation as relations
from claims.registry.registry import Registry

GROUP = "Sets"
AT_MOST = "error"
RANK = 2

INNOCENT = (
    excuse("the groups leave somebody out", "remove the `average:`"),
    excuse("the figures speak of different times", "fill `when:`"),
    excuse("they speak of different places", "fill `where:`"),
    excuse("they are defined differently", "fill `definition:`"),
)
STANDARDISED = excuse(
    "the figures are medians or were standardised, or the sizes are not those of the groups asked"
)

_Found = tuple[str, tuple[Premise, ...]]


def constraints(registry: Registry) -> Iterator[Constraint | None]:
    """All = a mean of its groups; with weights, weights × groups = all × sum of the weights."""
    given: dict[str, list[str]] | None = None
    for index, relation in enumerate(registry.relations):
        if relation.average is None:
            continue
        if given is None:
            given = {}
            for name in registry.independent_claims:
                given.setdefault(registry.observation(name).quantity or "", []).append(name)
        for whole in given.get(relation.average.of, ()):
            found = _of_whole(registry, relation, relation.average, whole, given)
            yield from by_relation(index, found)


def _of_whole(
    registry: Registry,
    relation: relations.Relation,
    average: relations.Average,
    whole: str,
    given: dict[str, list[str]],
) -> Iterator[Constraint | None]:
    groups = [_options(registry, given.get(group, []), whole, False) for group in average.groups]
    weights = [_options(registry, given.get(weight, []), whole, True) for weight in average.weights]
    if not all(groups):
        yield None
        return
    yield from _combined(registry, relation, whole, groups, len(groups))
    if weights and all(weights):
        yield from _combined(registry, relation, whole, [*groups, *weights], len(groups))


def _combined(
    registry: Registry, relation: relations.Relation, whole: str, options: list[list[_Found]], groups: int
) -> Iterator[Constraint | None]:
    for chosen in islice(product(*options), MOST_COMBINATIONS):
        names = tuple(name for name, _ in chosen)
        if not any(apart(registry, names[0], other) for other in names[1:]):
            premises = (premise for _, ones in chosen for premise in ones)
            yield _constraint(relation, whole, names, groups, tuple(dict.fromkeys(premises)))
    size = 1
    for one in options:
        size *= len(one)
    if size > MOST_COMBINATIONS:
        yield None


def _options(registry: Registry, names: list[str], whole: str, weight: bool) -> list[_Found]:
    """Claims that go with the figure for all, those of its own work where there are any."""
    found: list[_Found] = []
    for name in names:
        if name == whole or not (_is_size(registry, name) if weight else _same_scale(registry, name, whole)):
            continue
        premises = as_group(registry, name, whole, weight)
        if premises is not None:
            found.append((name, premises))
    source = registry.observation(whole).source
    return [one for one in found if registry.claims[one[0]].source == source] or found


def _is_size(registry: Registry, name: str) -> bool:
    one = scale(registry, name)
    return one is not None and one.adds_up and one.per is None


def _same_scale(registry: Registry, group: str, whole: str) -> bool:
    """Whether two figures are means or shares of one sort, though of different wholes."""
    a, b = scale(registry, group), scale(registry, whole)
    if a is None or b is None or a.form in ("change", "rank") or a.excess or b.excess:
        return False
    return (a.form, a.dimension, a.per) == (b.form, b.dimension, b.per)


def _constraint(
    relation: relations.Relation,
    whole: str,
    names: tuple[str, ...],
    groups: int,
    premises: tuple[Premise, ...],
) -> Constraint:
    values, weights = tuple(map(Amount, names[:groups])), tuple(map(Amount, names[groups:]))
    stated = [said_of(relation, phrase("the groups leave nobody out"))]
    if weights:
        stated.append(said_of(relation, phrase("the sizes are those of the groups that the means are of")))
    weighed = total(*(Product(weight, value) for weight, value in zip(weights, values, strict=False)))
    return Constraint(
        "average-outside-groups",
        weighed if weights else Amount(whole),
        "=",
        Product(Amount(whole), total(*weights)) if weights else Mean(values),
        (*names, whole),
        (*stated, *premises),
        (str(groups),),
        (*INNOCENT, STANDARDISED) if weights else INNOCENT,
    )


def message(registry: Registry, verdict: Verdict) -> str:
    *names, whole = verdict.constraint.claims
    of_groups = names[: int(verdict.constraint.subjects[0])]
    groups, mean = several(registry, of_groups, partial(printed, registry)), printed(registry, whole)
    if len(names) > len(of_groups):
        return phrase(
            "{groups} in the groups and {all} in all, with the sizes of the groups",
            groups=groups,
            all=mean,
        )
    return phrase("{groups} in the groups and {all} in all", groups=groups, all=mean)
