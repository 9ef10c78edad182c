"""Implied values: what the registry implies about quantities that nobody states.

From a part and its share follows the whole, from a whole and a share the part, from a part and a whole the
share. A part that follows in this way may serve as the whole of one further step. Every implied value is an
interval with its premises and its derivation; it is no agreement and no new figure.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from claims import wording
from claims.interval import Interval
from claims.phrase import named, phrase, row
from claims.reasoning.amount import amounts, quantity_dimension, says_what
from claims.reasoning.belonging import belonging
from claims.reasoning.comparability import alike, together
from claims.reasoning.premise import Premise
from claims.reasoning.scale import scale
from claims.registry.registry import Registry

SHOWN_FIGURES = 3  # of a worked-out end; the claims behind it seldom have more

_ALL = Interval(Fraction(0), Fraction(1))


@dataclass(frozen=True, slots=True)
class Implied:
    """One implied value.

    ``name`` is a quantity id for an amount (``gdp``) and ``part/whole`` for a share. ``strict`` and ``loose``
    are intervals in base units (shares as parts of 1); ``derivation`` is plain arithmetic, one line a step.
    ``when`` is the time it speaks of, empty where that is not stated or hangs on its claims. ``counted`` values
    are sums of whole numbers and shown in full; others are rounded outward.
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
    when: str = ""
    counted: bool = False

    def shown(self) -> str:
        """The strict interval in words, with its unit."""
        return self._worded(self.strict)

    def shown_loose(self) -> str:
        """The loose interval in words, with its unit."""
        return self._worded(self.loose)

    def _worded(self, value: Interval) -> str:
        shown = wording.interval(value) if self.counted else worked_out(value, self.share_of is not None)
        return phrase("{amount} {unit}", amount=shown, unit=self.unit) if self.unit else shown


@dataclass(frozen=True, slots=True)
class _Amounts:
    """The strict and loose intervals of every claim that can be read."""

    strict: dict[str, Interval]
    loose: dict[str, Interval]


def worked_out(value: Interval, share: bool = False) -> str:
    """A worked-out interval in words, its ends rounded outward to no more figures than a reader can use."""
    return wording.interval(value.outward(SHOWN_FIGURES), share=share)


def implied(registry: Registry) -> tuple[Implied, ...]:
    """Every implied value, sorted by name and claims."""
    known = _Amounts(*amounts(registry))
    first = [*_wholes(registry, known), *_parts(registry, known)]
    shares = _shares(registry, known, first)
    unique = {(one.name, one.claims): one for one in (*first, *shares)}
    return tuple(unique[key] for key in sorted(unique))


def _wholes(registry: Registry, known: _Amounts) -> Iterator[Implied]:
    """whole = part ÷ share, for wholes of which no comparable figure is printed."""
    for share in registry.shares:
        claim = registry.claims[share]
        assert claim.quantity is not None
        assert claim.share_of is not None
        for part, premises in _beside(registry, known, claim.quantity, share):
            value, wide = known.strict[part] / known.strict[share], known.loose[part] / known.loose[share]
            if value is None or wide is None or _stated(registry, claim.share_of, part, share):
                continue
            yield from _amount(registry, claim.share_of, value, wide, (part, share), premises, "÷")


def _parts(registry: Registry, known: _Amounts) -> Iterator[Implied]:
    """part = whole × share, for parts of which no comparable figure is printed."""
    for share in registry.shares:
        claim = registry.claims[share]
        assert claim.quantity is not None
        assert claim.share_of is not None
        if belonging(registry, share) != ():
            continue  # what the share counts is not all that its quantity does
        for whole, premises in _beside(registry, known, claim.share_of, share):
            if _stated(registry, claim.quantity, whole, share):
                continue
            value, wide = known.strict[whole] * known.strict[share], known.loose[whole] * known.loose[share]
            yield from _amount(registry, claim.quantity, value, wide, (whole, share), premises, "×")


def _beside(
    registry: Registry, known: _Amounts, quantity: str, share: str
) -> Iterator[tuple[str, tuple[Premise, ...]]]:
    """Amounts of a quantity to take together with a share: those of the same work where it has any."""
    names = registry.by_quantity.get(quantity, ())
    same = tuple(
        name for name in names if registry.observation(name).source == registry.observation(share).source
    )
    for name in same or names:
        one = scale(registry, name)
        if one is None or not one.adds_up or name not in known.loose or share not in known.loose:
            continue
        premises = together(registry, share, name)
        if premises is not None:
            yield name, premises


def _stated(registry: Registry, quantity: str, amount: str, share: str) -> bool:
    """Is a figure of the quantity printed that can be held against what the two imply?"""
    return any(
        alike(registry, name, amount) is not None and together(registry, share, name) is not None
        for name in registry.by_quantity.get(quantity, ())
    )


def _amount(
    registry: Registry,
    quantity: str,
    strict: Interval,
    loose: Interval,
    claims: tuple[str, str],
    premises: tuple[Premise, ...],
    sign: str,
) -> Iterator[Implied]:
    """The implied amount, unless it would be in another money or unit than its quantity."""
    first, second = (registry.figure(name) for name in claims)
    of_first = scale(registry, claims[0])
    assert first is not None
    assert second is not None
    assert of_first is not None
    if says_what(registry, quantity) and of_first.dimension != quantity_dimension(registry, quantity):
        return
    if of_first.dimension and first.kind not in ("money", "count"):
        return  # amounts stand in base units, which nobody would print for areas and masses
    code = first.unit or registry.quantities.own_or_inherited(quantity, "money") or ""
    unit: str = named("units", code) if code else ""
    if of_first.per:
        unit = wording.per(unit, of_first.per) if unit else phrase("per {base}", base=of_first.per)
    steps = row(wording.figure(first), f" {sign} ", wording.figure(second))
    result = worked_out(strict)
    result = phrase("{amount} {unit}", amount=result, unit=unit) if unit else result
    line = row(registry.quantities.title(quantity), " = ", steps, " = ", result)
    yield Implied(quantity, quantity, None, strict, loose, claims, premises, (line,), unit)


def _shares(registry: Registry, known: _Amounts, found: list[Implied]) -> Iterator[Implied]:
    """share = part ÷ whole where the part lies directly in the whole and nobody states the share."""
    for quantity, names in registry.by_quantity.items():
        whole = registry.quantities.entries[quantity].part_of
        if whole is None:
            continue
        for part in names:
            one = scale(registry, part)
            if (
                part not in known.loose
                or one is None
                or not one.adds_up
                or _share_stated(registry, part, whole)
            ):
                continue
            for container in registry.by_quantity.get(whole, ()):
                premises = alike(registry, part, container) if container in known.loose else None
                if premises is not None:
                    base = known.strict[container], known.loose[container]
                    yield from _share(registry, known, part, whole, base, (container,), premises, ())
            for value in found:
                if value.quantity != whole or part in value.claims:
                    continue
                related = _with_implied(registry, part, value)
                if related is not None:
                    base = value.strict, value.loose
                    yield from _share(
                        registry, known, part, whole, base, value.claims, related, value.derivation
                    )


def _share_stated(registry: Registry, part: str, whole: str) -> bool:
    """Is the share printed for what the part speaks of?"""
    quantity = registry.observation(part).quantity
    return any(
        registry.observation(share).quantity == quantity
        and registry.observation(share).share_of == whole
        and together(registry, share, part) is not None
        for share in registry.shares
    )


def _with_implied(registry: Registry, part: str, value: Implied) -> tuple[Premise, ...] | None:
    """The premises on which a part goes with an implied whole: those of the whole, and with what it is made
    of."""
    amount, share = value.claims
    first, second = alike(registry, part, amount), together(registry, share, part)
    if first is None or second is None:
        return None
    return tuple(dict.fromkeys((*value.premises, *first, *second)))


def _share(
    registry: Registry,
    known: _Amounts,
    part: str,
    whole: str,
    base: tuple[Interval, Interval],
    others: tuple[str, ...],
    premises: tuple[Premise, ...],
    before: tuple[str, ...],
) -> Iterator[Implied]:
    value, wide = known.strict[part] / base[0], known.loose[part] / base[1]
    strict = value.meet(_ALL) if value is not None else None
    loose = wide.meet(_ALL) if wide is not None else None
    figure, quantity = registry.figure(part), registry.observation(part).quantity
    assert figure is not None
    assert quantity is not None
    if strict is None or loose is None:
        return  # the part exceeds the whole: that is a finding, and implies nothing
    titles = registry.quantities.title
    title = phrase("{part} among {whole}", part=titles(quantity), whole=titles(whole))
    steps = row(wording.figure(figure), " ÷ ", worked_out(base[0]))
    line = row(title, " = ", steps, " = ", worked_out(strict, share=True))
    yield Implied(
        f"{quantity}/{whole}", quantity, whole, strict, loose, (part, *others), premises, (*before, line), ""
    )
