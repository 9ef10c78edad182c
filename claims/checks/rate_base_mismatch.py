"""A rate per 1 000 beside one per 100 000 that prints the same number.

Flags: Two rates of one quantity, place and time, one per 1 000 and the other per 100 000 (or per 10 000, or a
million), whose numbers meet as they stand and do not once both are taken per the same number of things.

Why: A base is soon lost on the way from a table to a sentence, and the rate is then a hundred times too large.

Flagged:
    quantities:
      deaths: {counts: death, measure: flow}
    claims:
      one: {figure: "31 per 100,000", says: Deaths., source: report, quantity: deaths, when: 2015, where: TH}
      other: {figure: "31.2 per 1,000", says: Deaths., source: report, quantity: deaths, when: 2015, where: TH}

Accepted:
    quantities:
      deaths: {counts: death, measure: flow}
    claims:
      one: {figure: "31 per 100,000", says: Deaths., source: report, quantity: deaths, when: 2015, where: TH}
      same: {figure: "0.31 per 1,000", says: Deaths., source: report, quantity: deaths, when: 2015, where: TH}
      other: {figure: "55 per 1,000", says: Deaths., source: report, quantity: deaths, when: 2015, where: TH,
        definition: registered}

Undecided: Rates with different bases whose numbers differ too; estimates-far-apart sets them against each other
per single thing. Of a quantity with more than 100 000 pairs of rates, the rest is not looked at. Rates per
other things (births, inhabitants) are not compared.

Innocent if: The rates speak of different times, places or definitions, or are per other things.

Method: Both numbers as intervals, bare and divided by their base.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from claims import wording
from claims.checks import Setting
from claims.finding import Judgement, held
from claims.phrase import claim_id, dual, excuse, ids, phrase
from claims.reasoning.base import Base, base, one_by_one, only_the_base_is_apart
from claims.reasoning.comparability import Premises, otherwise_alike, pairs
from claims.reasoning.premise import Premise, asking
from claims.registry.registry import Registry

GROUP = "Kinds and bounds"
AT_MOST = "warning"

CHECK = "rate-base-mismatch"
MOST_PAIRS = 100_000  # of one quantity
INNOCENT = (
    excuse("the rates speak of different times", "fill `when:`"),
    excuse("they speak of different places", "fill `where:`"),
    excuse("they are defined differently", "fill `definition:`"),
    excuse("they are per other things", "fill `per:`"),
)


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each quantity with rates that are per different numbers of things."""
    groups: dict[tuple[str, str], dict[str, Base]] = {}
    for claim in registry.independent:
        name, figure = claim.name, claim.figure
        if figure is None or claim.quantity is None or (figure.kind != "rate" and claim.per is None):
            continue
        found = base(registry, name)
        if found is not None:
            groups.setdefault((claim.quantity, claim.share_of or ""), {})[name] = found
    for key in sorted(groups):
        if len({one.number for one in groups[key].values()}) > 1:
            yield from _judged(registry, groups[key])


def _judged(registry: Registry, bases: dict[str, Base]) -> Iterator[Judgement]:
    by_number: dict[int, list[str]] = {}
    for name, one in bases.items():
        by_number.setdefault(one.number, []).append(name)
    compared: tuple[str, str] | None = None
    found = (
        pair
        for number, other in combinations(sorted(by_number), 2)
        for pair in pairs(registry, otherwise_alike, by_number[number], by_number[other])
    )
    for count, (first, second, premises) in enumerate(found):
        compared = compared or (first, second)
        if only_the_base_is_apart(registry, first, second):
            yield _flagged(registry, first, second, bases, premises)
            return
        if count >= MOST_PAIRS:
            yield Judgement(CHECK, "undecided", claims=compared)
            return
    if compared is not None:
        yield held(CHECK)


def _flagged(
    registry: Registry, first: str, second: str, bases: dict[str, Base], premises: Premises
) -> Judgement:
    resting = (*premises, *_of_the_same(first, second, bases))
    shown, lines = [], []
    for name in (first, second):
        figure, one = registry.figure(name), bases[name]
        assert figure is not None
        each = one_by_one(registry, name, one)
        assert each is not None
        number = wording.number_of(one.number)
        shown.append(wording.per(wording.figure(figure), None if figure.kind == "rate" else number))
        lines.append(
            phrase(
                "{claim}: “{printed}” per {number} is {range} per {base}",
                claim=claim_id(name),
                printed=figure.surface,
                number=number,
                range=wording.interval(each.scale(100_000)),
                base=wording.number_of(100_000),
            )
        )
    return Judgement(
        CHECK,
        "conflicts",
        "warning",
        claims=(first, second),
        message=wording.do_not_fit(
            phrase(
                "{first} and {second} for the same quantity print one number per different bases",
                first=shown[0],
                second=shown[1],
            ),
            resting,
        ),
        arithmetic=tuple(lines),
        premises=resting,
        innocent_if=INNOCENT,
    )


def _of_the_same(first: str, second: str, bases: dict[str, Base]) -> Premises:
    a, b = bases[first].of, bases[second].of
    name = dual("both are per the same things", "all are per the same things")
    if a == b != "":
        return (Premise(name, "printed", a),)
    silent = [one for one in (first, second) if not bases[one].of]
    detail = phrase("per what {claims} is counted is not stated", claims=ids(silent))
    return (Premise(name, "default", detail, asking("per", silent)),)
