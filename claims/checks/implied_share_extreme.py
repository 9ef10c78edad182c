"""A share that nobody states and two figures imply, near nothing or near everything.

Flags: A part and the quantity it lies directly in, printed with one time and place, whose quotient is at most 1 in
100 000, or at least 95 %, while no share of the two is registered.

Why: A reader who sees both figures does the division. Where it comes to nearly all or nearly none, the two
may count different things, or somebody should say that it is so.

Flagged:
    quantities:
      enrolled: {counts: student, measure: stock}
      boarders: {part_of: enrolled, trait: boarding}
    claims:
      all: {figure: "8,012", says: All., source: report, quantity: enrolled, when: 2018, where: TH}
      some: {figure: "7,983", says: Boarders., source: report, quantity: boarders, when: 2018, where: TH}

Accepted:
    quantities:
      enrolled: {counts: student, measure: stock}
      boarders: {part_of: enrolled, trait: boarding}
    claims:
      all: {figure: "8,012", says: All., source: report, quantity: enrolled, when: 2018, where: TH}
      some: {figure: "1,983", says: Boarders., source: report, quantity: boarders, when: 2018, where: TH}

Undecided: Shares over several steps, quantities whose share somebody states, and parts of a partition, or of a whole
by sex, whose other parts have figures too. A part above its whole is left
to subset-exceeds-whole. A count at one time and one over a period imply no share.

Innocent if: The share is what it is, or the figures speak of different times, places or definitions.

Method: part ÷ whole in interval arithmetic, kept between 0 and 1; flagged when the whole interval lies beyond
the limit, read as loosely as can be.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import chain, islice

from claims import wording
from claims.checks import Setting
from claims.finding import Judgement, held
from claims.interval import Interval
from claims.phrase import claim_id, excuse, phrase, row, sentence
from claims.reasoning.amount import WHOLE, amounts
from claims.reasoning.comparability import MISMATCH, Premises, alike
from claims.reasoning.constraint import Amounts
from claims.reasoning.disjoint import disjoint_siblings
from claims.reasoning.likeness import likeness
from claims.reasoning.scale import scale
from claims.registry.registry import Registry

GROUP = "Ratios"
AT_MOST = "note"

CHECK = "implied-share-extreme"
NEAR_NOTHING = Fraction(1, 100_000)
NEAR_ALL = Fraction(19, 20)
MOST_COMPARED = 64  # pairs of a part and a whole, for one time and place
SHOWN_FIGURES = 3
# When and where, and in which unit and per what.
Occasion = tuple[str | None, str | None, str, str | None]
INNOCENT = (
    excuse("the share is what it is", "register it as a claim where a source states it"),
    excuse("the figures speak of different times", "fill `when:`"),
    excuse("they speak of different places", "fill `where:`"),
    excuse("they define differently what is counted", "fill `definition:`"),
)


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each quantity with figures for itself and for what it lies in, of the most extreme pair."""
    stated = {
        (registry.observation(name).quantity, registry.observation(name).share_of) for name in registry.shares
    }
    rests = _with_the_rest(registry)
    occasions: dict[str, dict[Occasion, list[str]]] = {}
    for quantity in registry.by_quantity:
        whole = registry.quantities.entries[quantity].part_of
        if whole is None or whole not in registry.by_quantity or (quantity, whole) in stated:
            continue
        alone = _alone(registry, registry.by_quantity[quantity], registry.by_quantity[whole])
        if alone or (quantity, whole) in rests:
            yield held(CHECK)
            continue
        for one in (quantity, whole):
            if one not in occasions:
                occasions[one] = _occasions(registry, registry.by_quantity[one])
        parts, wholes = occasions[quantity], occasions[whole]
        both = [occasion for occasion in parts if occasion in wholes]
        found = (_extreme(registry, parts[occasion], wholes[occasion]) for occasion in both)
        first = next(chain.from_iterable(found), None)
        if first is not None:
            yield _finding(registry, *first)
        elif both:
            yield held(CHECK)


def _with_the_rest(registry: Registry) -> set[tuple[str, str]]:
    """Parts with their wholes, of which all the others have figures too: whoever sees 76 327 men and 3 187 women among
    79 514 prisoners asks nothing."""
    found: set[tuple[str, str]] = set()
    shares = {registry.observation(name).quantity for name in registry.shares}
    for relation in (*registry.relations, *disjoint_siblings(registry)):
        partition = relation.partition
        if partition is not None and len(partition.parts) > 1:
            silent = [one for one in partition.parts if one not in registry.by_quantity and one not in shares]
            told = [one for one in partition.parts if not set(silent) - {one}]
            found.update((one, partition.whole) for one in told)
    return found


def _alone(registry: Registry, parts: tuple[str, ...], wholes: tuple[str, ...]) -> bool:
    """Whether there is one figure of each, of one time, place and scale, and the share is far from any limit."""
    if len(parts) > 1 or len(wholes) > 1 or likeness(registry, parts[0]) != likeness(registry, wholes[0]):
        return False
    one, (_, loose) = scale(registry, parts[0]), amounts(registry)
    if one is None or not one.adds_up or parts[0] not in loose or wholes[0] not in loose:
        return False
    return not _may_be_extreme(list(parts), list(wholes), loose)


def _occasions(registry: Registry, names: tuple[str, ...]) -> dict[Occasion, list[str]]:
    """Amounts that add up, by the time and the place that they are printed with."""
    found: dict[Occasion, list[str]] = {}
    for name in names:
        one = scale(registry, name)
        if one is not None and one.adds_up:
            key = registry.observation(name).when, registry.where(name), one.dimension, one.per
            found.setdefault(key, []).append(name)
    return found


def _extreme(
    registry: Registry, parts: list[str], wholes: list[str]
) -> Iterator[tuple[str, str, Interval, Premises]]:
    """Comparable pairs whose share lies wholly beyond a limit."""
    _, loose = amounts(registry)
    parts, wholes = ([name for name in names if name in loose] for names in (parts, wholes))
    if not _may_be_extreme(parts, wholes, loose):
        return
    for part, whole in islice(_candidates(parts, wholes, loose), MOST_COMPARED):
        quotient = loose[part] / loose[whole]
        share = quotient.meet(WHOLE) if quotient is not None else None
        if share is None:
            continue  # the part exceeds the whole: that is a finding, and implies nothing
        premises = alike(registry, part, whole)
        if premises is not None and all(premise.name != MISMATCH for premise in premises):
            yield part, whole, share, premises


def _may_be_extreme(parts: list[str], wholes: list[str], loose: Amounts) -> bool:
    """Whether any share can be, by the outermost ends alone; most are far within the limits."""
    least = max((low for name in parts if (low := loose[name].low) is not None), default=None)
    most = min((high for name in parts if (high := loose[name].high) is not None), default=None)
    small = min((high for name in wholes if (high := loose[name].high) is not None), default=None)
    large = max((low for name in wholes if (low := loose[name].low) is not None), default=None)
    near_all = least is not None and small is not None and least >= NEAR_ALL * small
    return near_all or (most is not None and large is not None and most <= NEAR_NOTHING * large)


def _candidates(parts: list[str], wholes: list[str], loose: Amounts) -> Iterator[tuple[str, str]]:
    """Large parts of small wholes, then small parts of large ones, and no pair within the limits."""
    largest = _sorted({name: loose[name].low for name in parts}, -1)
    smallest = _sorted({name: loose[name].high for name in parts}, 1)
    small = _sorted({name: loose[name].high for name in wholes}, 1)
    large = _sorted({name: loose[name].low for name in wholes}, -1)
    for least, part in largest:
        for most, whole in small:
            if least < NEAR_ALL * most:
                break
            yield part, whole
    for most, part in smallest:
        for least, whole in large:
            if most > NEAR_NOTHING * least:
                break
            yield part, whole


def _sorted(ends: dict[str, Fraction | None], sign: int) -> list[tuple[Fraction, str]]:
    """Ends with their claims in order, downward for a negative sign; without those that have no end."""
    known = [(end, name) for name, end in ends.items() if end is not None]
    return sorted(known, key=lambda one: (sign * one[0], one[1]))


def _finding(registry: Registry, part: str, whole: str, share: Interval, premises: Premises) -> Judgement:
    inner, outer = (registry.observation(name).quantity for name in (part, whole))
    first, second = registry.figure(part), registry.figure(whole)
    assert first is not None
    assert second is not None
    assert inner is not None
    assert outer is not None
    if share.low is not None and share.low >= NEAR_ALL:
        size: str = wording.at_least(share.outward(SHOWN_FIGURES), wording.percent)
    else:
        assert share.high is not None
        least = Interval.point(1 / share.high).outward(2).low if share.high else None
        size = phrase("none")
        if least is not None:
            size = phrase("at most 1 in {number}", number=wording.number(least))
    title = registry.quantities.title
    fields = {
        "part": wording.of(wording.figure(first), title(inner)),
        "whole": wording.of(wording.figure(second), title(outer)),
        "size": size,
    }
    return Judgement(
        CHECK,
        "conflicts",
        "note",
        claims=(part, whole),
        message=sentence(_said(fields, wording.conditions(premises))),
        arithmetic=(
            wording.stands_for(part, first),
            wording.stands_for(whole, second),
            row(
                claim_id(part),
                " ÷ ",
                claim_id(whole),
                " = ",
                wording.interval(share.outward(SHOWN_FIGURES), share=True),
            ),
        ),
        premises=premises,
        innocent_if=INNOCENT,
    )


def _said(fields: dict[str, str], condition: str) -> str:
    if condition:
        return phrase(
            "{part} of {whole} are {size}, taken as printed if {condition}; nobody states this share.",
            **fields,
            condition=condition,
        )
    return phrase("{part} of {whole} are {size}, taken as printed; nobody states this share.", **fields)
