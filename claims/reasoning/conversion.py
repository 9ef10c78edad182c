"""Money that a text gives in two currencies, with the exchange rates that other claims print."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claims.phrase import claim_id, ids, phrase
from claims.reasoning.amount import amounts
from claims.reasoning.exchange import currency_base
from claims.reasoning.premise import Premise
from claims.reasoning.scale import scale
from claims.reasoning.timing import times
from claims.registry.registry import Registry

_RATE = re.compile(r"\[([A-Z]{3})\]/\[([A-Z]{3})\]\Z")
_MONEY = re.compile(r"\[([A-Z]{3})\]\Z")


@dataclass(frozen=True, slots=True)
class Conversion:
    """``amount`` in the currency ``above`` is set equal to ``base`` in ``below``; the rates are claims.

    ``lowest`` and ``highest`` are the rates between which the conversion must lie, the same claim where only
    one is registered. ``surely`` is True where the work that sets the sums equal prints the rate itself.
    """

    amount: str
    base: str
    above: str
    below: str
    lowest: str
    highest: str
    premises: tuple[Premise, ...]
    surely: bool


def conversions(registry: Registry, names: Sequence[str]) -> Iterator[Conversion]:
    """Every claim of ``names`` whose text sets it equal to a sum in another currency with a registered rate."""
    if not names:
        return
    rates = _rates(registry)
    if not rates:
        return
    _, loose = amounts(registry)
    for name in names:
        other = registry.observation(name).restates
        first, second = _currency(registry, name), _currency(registry, other or name)
        if other is None or first is None or second is None or first == second:
            continue
        for above, below, amount, base in ((first, second, name, other), (second, first, other, name)):
            near = [
                (rate, premises)
                for rate in rates.get((above, below), ())
                if rate in loose and (premises := times(registry, rate, amount, False)) is not None
            ]
            if near:
                lowest = min(near, key=lambda one: (loose[one[0]].low or 0, one[0]))
                highest = max(near, key=lambda one: (loose[one[0]].high or 0, one[0]))
                said = _said(registry, amount, base, [rate for rate, _ in near])
                premises = tuple(dict.fromkeys((*said, *lowest[1], *highest[1])))
                surely = _of_one_work(registry, amount, base, [rate for rate, _ in near])
                yield Conversion(amount, base, above, below, lowest[0], highest[0], premises, surely)


def _rates(registry: Registry) -> dict[tuple[str, str], list[str]]:
    """Exchange rates by their two currencies, sorted by id."""
    found: dict[tuple[str, str], list[str]] = {}
    for claim in registry.independent:
        name, per = claim.name, claim.per
        if per is None or currency_base(per) is None:
            continue
        one = scale(registry, name)
        match = _RATE.match(one.dimension) if one is not None and one.form == "amount" else None
        if match is not None and match[1] != match[2]:
            found.setdefault((match[1], match[2]), []).append(name)
    return found


def _currency(registry: Registry, name: str) -> str | None:
    """The currency of a plain sum of money, not at the prices of another year."""
    one = scale(registry, name)
    match = _MONEY.match(one.dimension) if one is not None and one.form == "amount" else None
    return match[1] if match is not None and one is not None and one.per is None else None


def _said(registry: Registry, amount: str, base: str, rates: list[str]) -> tuple[Premise, ...]:
    equal = Premise(phrase("the text sets both figures equal"), "printed", ids((amount, base)))
    name = phrase("the money was converted at the rate given")
    if _of_one_work(registry, amount, base, rates):
        return (
            equal,
            Premise(name, "printed", phrase("the same work prints {rate}", rate=claim_id(rates[0]))),
        )
    detail = phrase("{rate} is the only rate registered for that time", rate=claim_id(rates[0]))
    if len(rates) > 1:
        detail = phrase("{count} rates are registered for that time", count=len(rates))
    return (
        equal,
        Premise(name, "default", detail, phrase("find the rate that the text used, and register it")),
    )


def _of_one_work(registry: Registry, amount: str, base: str, rates: list[str]) -> bool:
    """Whether there is one rate, and the work that gives both sums prints it."""
    own = registry.observation(amount).source, registry.observation(base).source
    return len(rates) == 1 and own == (registry.claims[rates[0]].source,) * 2
