"""Implied values: what the registry implies about quantities that nobody states.

From a part and its share follows the whole, from a whole and a share the part, from a part and a whole the share.
A part that follows in this way may serve as the whole of one further step. Every implied value is an interval with
its premises and its derivation; it is no agreement and no new figure.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from claims import wording
from claims.amount import amounts, quantity_dimension
from claims.comparability import compare
from claims.interval import Interval
from claims.premise import Premise
from claims.registry import Registry

_ALL = Interval(Fraction(0), Fraction(1))


@dataclass(frozen=True, slots=True)
class Implied:
    """One implied value.

    ``name`` is a quantity id for an amount (``gdp``) and ``part/whole`` for a share. ``strict`` and ``loose`` are
    intervals in base units (shares as parts of 1); ``derivation`` is plain arithmetic, one line a step.
    """

    name: str
    quantity: str
    share_of: str | None
    strict: Interval
    loose: Interval
    claims: tuple[str, ...]
    premises: tuple[Premise, ...]
    derivation: tuple[str, ...]
    unit: str

    def shown(self) -> str:
        """The strict interval in words, with its unit."""
        return f"{wording.interval(self.strict, share=self.share_of is not None)} {self.unit}".strip()

    def shown_loose(self) -> str:
        """The loose interval in words, with its unit."""
        return f"{wording.interval(self.loose, share=self.share_of is not None)} {self.unit}".strip()


def implied(registry: Registry) -> tuple[Implied, ...]:
    """Every implied value, sorted by name and claims."""
    strict, loose = amounts(registry)
    first = [*_wholes(registry, strict, loose), *_parts(registry, strict, loose)]
    shares = _shares(registry, strict, loose, [one for one in first if one.share_of is None])
    unique = {(one.name, one.claims): one for one in (*first, *shares)}
    return tuple(unique[key] for key in sorted(unique))


def _tied(registry: Registry, part: str, share: str) -> tuple[Premise, ...] | None:
    """Premises for taking a part and a share together: none when the text itself sets them equal."""
    a, b = registry.claims[part], registry.claims[share]
    if a.restates == share or b.restates == part:
        return (Premise("the text sets both figures equal", "printed", f"{part} and {share}"),)
    return compare(registry, part, share)


def _wholes(registry: Registry, strict: dict[str, Interval], loose: dict[str, Interval]) -> Iterator[Implied]:
    """whole = part ÷ share, for wholes of which no comparable figure is printed."""
    for share in registry.shares:
        claim = registry.claims[share]
        assert claim.quantity is not None and claim.share_of is not None
        for part in _beside(registry, claim.quantity, share):
            premises = _tied(registry, part, share) if part in loose and share in loose else None
            if premises is None or _stated(registry, claim.share_of, share):
                continue
            value, wide = strict[part] / strict[share], loose[part] / loose[share]
            if value is None or wide is None:
                continue
            yield _amount(registry, claim.share_of, value, wide, (part, share), premises, "÷")


def _parts(registry: Registry, strict: dict[str, Interval], loose: dict[str, Interval]) -> Iterator[Implied]:
    """part = whole × share, for parts of which no comparable figure is printed."""
    for share in registry.shares:
        claim = registry.claims[share]
        assert claim.quantity is not None and claim.share_of is not None
        for whole in _beside(registry, claim.share_of, share):
            premises = _tied(registry, whole, share) if whole in loose and share in loose else None
            if premises is None or _stated(registry, claim.quantity, share):
                continue
            value, wide = strict[whole] * strict[share], loose[whole] * loose[share]
            yield _amount(registry, claim.quantity, value, wide, (whole, share), premises, "×")


def _beside(registry: Registry, quantity: str, share: str) -> tuple[str, ...]:
    """Claims of a quantity to take together with a share: those of the same work where it has any."""
    names = registry.by_quantity.get(quantity, ())
    same = tuple(name for name in names if registry.claims[name].source == registry.claims[share].source)
    return same or names


def _stated(registry: Registry, quantity: str, beside: str) -> bool:
    """Is a figure of the quantity printed that can be compared with this claim?"""
    return any(compare(registry, name, beside) is not None for name in registry.by_quantity.get(quantity, ()))


def _amount(
    registry: Registry,
    quantity: str,
    strict: Interval,
    loose: Interval,
    claims: tuple[str, str],
    premises: tuple[Premise, ...],
    sign: str,
) -> Implied:
    first, second = (registry.figure(name) for name in claims)
    assert first is not None and second is not None
    unit = _unit(registry, quantity)
    steps = f"{wording.figure(first)} {sign} {wording.figure(second)}"
    return Implied(
        quantity,
        quantity,
        None,
        strict,
        loose,
        claims,
        premises,
        (f"{registry.quantities.title(quantity)} = {steps} = {wording.interval(strict)} {unit}".strip(),),
        unit,
    )


def _shares(
    registry: Registry, strict: dict[str, Interval], loose: dict[str, Interval], known: list[Implied]
) -> Iterator[Implied]:
    """share = part ÷ whole where the part lies directly in the whole and nobody states the share."""
    stated = {(registry.claims[name].quantity, registry.claims[name].share_of) for name in registry.shares}
    for quantity, names in registry.by_quantity.items():
        whole = registry.quantities.entries[quantity].part_of
        if whole is None or (quantity, whole) in stated:
            continue
        title = f"{registry.quantities.title(quantity)} among {registry.quantities.title(whole)}"
        for part in names:
            if part not in loose:
                continue
            for container in registry.by_quantity.get(whole, ()):
                premises = compare(registry, part, container) if container in loose else None
                if premises is not None:
                    yield from _share(registry, quantity, whole, title, part, strict, loose,
                                      strict[container], loose[container], (part, container), premises, ())
            for one in known:
                if one.quantity != whole:
                    continue
                between = [compare(registry, part, claim) for claim in one.claims]
                if all(premises is not None for premises in between):
                    premises = tuple(dict.fromkeys([*one.premises, *(each for found in between for each in found or ())]))
                    yield from _share(registry, quantity, whole, title, part, strict, loose,
                                      one.strict, one.loose, (part, *one.claims), premises, one.derivation)


def _share(
    registry: Registry, quantity: str, whole: str, title: str, part: str,
    strict: dict[str, Interval], loose: dict[str, Interval], whole_strict: Interval, whole_loose: Interval,
    claims: tuple[str, ...], premises: tuple[Premise, ...], before: tuple[str, ...],
) -> Iterator[Implied]:  # fmt: skip
    value, wide = strict[part] / whole_strict, loose[part] / whole_loose
    if value is None or wide is None:
        return
    value, wide = value.meet(_ALL), wide.meet(_ALL)
    if value is None or wide is None:
        return  # the part exceeds the whole: that is a finding, and implies nothing
    figure = registry.figure(part)
    assert figure is not None
    line = f"{title} = {wording.figure(figure)} ÷ {wording.interval(whole_strict)} = {wording.interval(value, share=True)}"
    yield Implied(f"{quantity}/{whole}", quantity, whole, value, wide, claims, premises, (*before, line), "")


def _unit(registry: Registry, quantity: str) -> str:
    money = registry.quantities.own_or_inherited(quantity, "money")
    return money or (registry.quantities.own_or_inherited(quantity, "unit") or "" if quantity_dimension(registry, quantity) else "")
