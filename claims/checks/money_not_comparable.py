"""Amounts of money of different currencies or price years side by side, or set equal at an odd exchange rate.

Flags: Figures of one quantity, or of the whole and the parts of a partition, in different currencies or at prices
of different years (note; warning in a partition, where they are added). Two amounts that the text sets equal
(`restates:`) whose implied exchange rate lies more than a tenth outside a registered rate of that time (warning),
and one number set equal at prices of two years (note).

Why: Baht and dollars, and baht of 2010 and of 2016, are different things. A slip of three zeros in a conversion
shows at once in the rate that it implies.

Flagged:
    quantities:
      receipts: {money: THB, measure: flow}
      rate: {unit: THB/USD}
    claims:
      baht: {figure: 350 million baht, says: Receipts., source: report, quantity: receipts, when: 2016}
      dollars: {figure: 1.02 million dollars, says: Receipts., source: report, when: 2016, restates: baht}
      rate-2016: {figure: "35.3", says: Baht per dollar., source: report, quantity: rate, when: 2016}

Accepted:
    quantities:
      receipts: {money: THB, measure: flow}
      rate: {unit: THB/USD}
    claims:
      baht: {figure: 350 million baht, says: Receipts., source: report, quantity: receipts, when: 2016}
      dollars: {figure: 9.9 million dollars, says: Receipts., source: report, when: 2016, restates: baht}
      rate-2016: {figure: "35.3", says: Baht per dollar., source: report, quantity: rate, when: 2016}

Undecided: An implied rate outside the registered one and less than a tenth away from it: rates move within a
year, and banks differ; no note is made of it. Without a registered rate of that time the check could not run.
Sums of two dimensions in an equation are left to incompatible-units, and a rate that is a sum of money `per` a
currency to product-mismatch.

Innocent if: The amounts were converted at the rate of another time, nobody adds or compares the figures, or they
are converted beforehand.

Method: One dimension for each currency and price year; quotient of two intervals against the interval of the
rate. A rate is a claim of a quantity with the `unit:` THB/USD.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from claims import wording
from claims.checks import Setting
from claims.finding import Judgement, Level, held, not_run
from claims.interval import Interval
from claims.phrase import claim_id, excuse, named, phrase, sentence
from claims.reasoning.amount import dimension
from claims.reasoning.comparability import Premises, otherwise_alike, pairs
from claims.reasoning.conversion import conversions
from claims.reasoning.exchange import SLACK
from claims.reasoning.premise import Premise
from claims.reasoning.timing import times
from claims.registry.registry import Registry

GROUP = "Kinds and bounds"
AT_MOST = "warning"

CHECK = "money-not-comparable"
MOST_RATES = 5000  # of one pair of currencies: twenty years of trading days
_MONEY = re.compile(r"\[([A-Z]{3})(?:_([0-9]{4}))?\]")
_RATE = re.compile(r"\s*([A-Z]{3})\s*/\s*([A-Z]{3})\s*")
SIDE_BY_SIDE = (
    excuse("nobody adds or compares them", "give each its own `quantity:`"),
    excuse("they speak of different times", "fill `when:`"),
    excuse("they speak of different places", "fill `where:`"),
    excuse("they are defined differently", "fill `definition:`"),
)
IN_PARTITION = (
    excuse("they are converted before anybody adds them", "correct the `partition:`"),
    *SIDE_BY_SIDE[1:],
)
AT_A_RATE = (
    excuse("the amounts were converted at the rate of another time", "fill `when:`"),
    excuse("the text does not set them equal", "leave `restates:` out"),
)
AT_TWO_PRICES = (excuse("the two are of different years and not set equal", "leave `restates:` out"),)


@dataclass(frozen=True, slots=True)
class _Rate:
    """A registered exchange rate: so many of one currency for one of the other."""

    claim: str
    loose: Interval


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each quantity and partition with figures of several sorts of money, and one for each
    conversion."""
    tree = registry.quantities
    sums = {quantity for quantity in tree.entries if tree.own_or_inherited(quantity, "money") is not None}
    money = {
        one.name: found
        for one in registry.independent
        if (figure := one.figure) is not None
        and (figure.kind == "money" or (figure.kind == "count" and one.quantity in sums))
        and (found := _money(registry, one.name)) is not None
    }
    if not money:
        return
    own = {name: one for name, one in money.items() if not _is_conversion(registry, name, money)}
    yield from _quantities(registry, money)
    yield from _partitions(registry, own)
    yield from _conversions(registry, money)


def _money(registry: Registry, name: str) -> str | None:
    """``[THB]`` or ``[THB_2016]`` for an amount of money that is per nothing; None for other figures."""
    found = dimension(registry, name) if registry.observation(name).per is None else None
    return found if found and _MONEY.fullmatch(found) else None


def _is_conversion(registry: Registry, name: str, money: dict[str, str]) -> bool:
    """Whether an amount only says in another currency what a figure of the same quantity says."""
    claim = registry.claims[name]
    other = claim.restates
    return (
        other in money
        and money[other] != money[name]
        and registry.observation(other).quantity == claim.quantity
    )


def _shown(money: str) -> str:
    match = _MONEY.fullmatch(money)
    assert match is not None
    unit = named("units", match[1])
    return phrase("{unit} at prices of {year}", unit=unit, year=match[2]) if match[2] else unit


# -- side by side -------------------------------------------------------------------------------------


def _quantities(registry: Registry, money: dict[str, str]) -> Iterator[Judgement]:
    """Figures of one quantity; where the quantity names its currency, incompatible-units looks at each."""
    for quantity, names in registry.by_quantity.items():
        if len(names) > 1 and registry.quantities.own_or_inherited(quantity, "money") is None:
            title = registry.quantities.title(quantity)
            yield from _side_by_side(registry, money, names, "note", title, SIDE_BY_SIDE)


def _partitions(registry: Registry, money: dict[str, str]) -> Iterator[Judgement]:
    for relation in registry.relations:
        if relation.partition is not None:
            members = dict.fromkeys([relation.partition.whole, *relation.partition.parts])
            names = tuple(name for one in members for name in registry.by_quantity.get(one, ()))
            title = registry.quantities.title(relation.partition.whole)
            yield from _side_by_side(registry, money, names, "warning", title, IN_PARTITION)


def _side_by_side(
    registry: Registry,
    money: dict[str, str],
    names: tuple[str, ...],
    level: Level,
    title: str,
    innocent_if: tuple[str, ...],
) -> Iterator[Judgement]:
    groups: dict[str, list[str]] = {}
    for name in sorted(names):
        if name in money:
            groups.setdefault(money[name], []).append(name)
    for one, other in combinations(sorted(groups), 2):
        for first, second, premises in pairs(registry, otherwise_alike, groups[one], groups[other]):
            if (
                registry.observation(first).restates == second
                or registry.observation(second).restates == first
            ):
                continue  # a conversion
            yield Judgement(
                CHECK,
                "conflicts",
                level,
                claims=(first, second),
                message=_beside((first, _shown(one)), (second, _shown(other)), title, level),
                premises=premises,
                innocent_if=innocent_if,
            )
            return
    if groups:
        yield held(CHECK)


def _beside(one: tuple[str, str], other: tuple[str, str], title: str, level: Level) -> str:
    fields = {
        "first": claim_id(one[0]),
        "money": one[1],
        "second": claim_id(other[0]),
        "other": other[1],
        "title": title,
    }
    if level == "note":
        return phrase(
            "{first} is money in {money}, {second} in {other}; both stand among the figures of {title}, "
            "and are not comparable as they stand.",
            **fields,
        )
    return phrase(
        "{first} is money in {money}, {second} in {other}; both stand among the figures in the partition of {title}, "
        "and are not comparable as they stand.",
        **fields,
    )


# -- conversions --------------------------------------------------------------------------------------


def _conversions(registry: Registry, money: dict[str, str]) -> Iterator[Judgement]:
    """One judgement for each two amounts that the text sets equal and that are of different sorts of money."""
    rates: dict[tuple[str, str], list[_Rate]] | None = None
    for name in sorted(money):
        other = registry.observation(name).restates
        if other is None or other not in money or money[name] == money[other]:
            continue
        first, second = (_MONEY.fullmatch(money[one]) for one in (name, other))
        assert first is not None
        assert second is not None
        if first[1] == second[1]:
            yield _two_prices(registry, name, other, money)
            continue
        if any(conversions(registry, (name,))):
            continue  # product-mismatch holds it against a rate that is money per a currency
        rates = _rates(registry) if rates is None else rates
        yield _converted(registry, name, other, first[1], second[1], rates)


def _two_prices(registry: Registry, name: str, other: str, money: dict[str, str]) -> Judgement:
    first, second = registry.figure(name), registry.figure(other)
    assert first is not None
    assert second is not None
    if first.loose.meet(second.loose) is None:
        return held(CHECK)
    return Judgement(
        CHECK,
        "conflicts",
        "note",
        claims=(name, other),
        message=sentence(
            phrase(
                "{first} in {money} is set equal to {second} in {other}: the same number at two price levels.",
                first=wording.figure(first),
                money=_shown(money[name]),
                second=wording.figure(second),
                other=_shown(money[other]),
            )
        ),
        innocent_if=AT_TWO_PRICES,
    )


def _rates(registry: Registry) -> dict[tuple[str, str], list[_Rate]]:
    """Registered exchange rates, by the currency that is counted and the one that it is for, both ways
    round."""
    found: dict[tuple[str, str], list[_Rate]] = {}
    for name in registry.independent_claims:
        claim, figure = registry.claims[name], registry.figure(name)
        if figure is None or claim.share_of is not None:
            continue
        pair = None
        if figure.kind == "count" and claim.quantity is not None and claim.per is None:
            unit = registry.quantities.own_or_inherited(claim.quantity, "unit")
            match = _RATE.fullmatch(unit) if unit is not None else None
            pair = (match[1], match[2]) if match is not None else None
        inverse = figure.loose.inverse() if pair is not None else None
        if pair is not None and inverse is not None:
            found.setdefault(pair, []).append(_Rate(name, figure.loose))
            found.setdefault((pair[1], pair[0]), []).append(_Rate(name, inverse))
    return found


def _converted(
    registry: Registry,
    name: str,
    other: str,
    counted: str,
    each: str,
    rates: dict[tuple[str, str], list[_Rate]],
) -> Judgement:
    known = rates.get((counted, each), [])
    if known and known[0].loose.high is not None and known[0].loose.high < 1:
        return _converted(registry, other, name, each, counted, rates)  # 35.3 baht a dollar, not 0.0283
    first, second = registry.figure(name), registry.figure(other)
    assert first is not None
    assert second is not None
    implied = first.loose / second.loose
    near: list[tuple[_Rate, Premises]] = []
    for rate in known[:MOST_RATES]:
        premises = times(registry, rate.claim, name, False)
        if premises is not None and times(registry, rate.claim, other, False) is not None:
            near.append((rate, premises))
    if implied is None or not near:
        return not_run(CHECK)
    if any(implied.meet(rate.loose) is not None for rate, _ in near):
        return held(CHECK)
    if any(implied.meet(_widened(rate.loose)) is not None for rate, _ in near):
        return Judgement(CHECK, "undecided", claims=(name, other))
    units = {"unit": named("units", counted), "each": named("units", each)}
    rate, premises = near[0]
    resting = (*premises, *_at_that_rate(rate.claim))
    shown, of_rate = wording.interval(implied.outward(3)), wording.interval(rate.loose.outward(4))
    return Judgement(
        CHECK,
        "conflicts",
        "warning",
        claims=(name, other, rate.claim),
        message=wording.do_not_fit(
            phrase(
                "{first} set equal to {second} implies {rate} {unit} for one {each}, against {known}",
                first=wording.figure(first),
                second=wording.figure(second),
                rate=shown,
                known=of_rate,
                **units,
            ),
            resting,
            3,
        ),
        arithmetic=(
            wording.stands_for(name, first),
            wording.stands_for(other, second),
            phrase(
                "{claim}: {rate} {unit} for one {each}, and a tenth to either side allowed",
                claim=claim_id(rate.claim),
                rate=of_rate,
                **units,
            ),
        ),
        premises=resting,
        innocent_if=AT_A_RATE,
    )


def _widened(one: Interval) -> Interval:
    """A tenth more room on each side."""
    low = None if one.low is None else one.low * (1 - SLACK)
    return Interval(low, None if one.high is None else one.high * (1 + SLACK))


def _at_that_rate(rate: str) -> Premises:
    detail = phrase("at which rate the amounts were converted is not stated")
    settle = phrase("register the rate that the text used beside {claim}", claim=claim_id(rate))
    return (
        Premise(phrase("the amounts were converted near the registered rate"), "default", detail, settle),
    )
