"""What a registry implies about quantities that nobody states: by shares, and by everything that is declared together.

Shares give a whole from a part, a part from a whole and a share from both (:mod:`claims.reasoning.implied`). Sums
give more: all constraints that hold together leave each unstated quantity an interval, exactly (the least and the
greatest value by the simplex method), and the constraints and figures that fix its ends are its derivation.
An implied value is no agreement and no new figure: it is what follows if everything is taken as printed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from claims import wording
from claims.checks import all_checks
from claims.interval import Interval
from claims.phrase import claim_id, named, phrase
from claims.reasoning.amount import amounts
from claims.reasoning.arithmetic import needed
from claims.reasoning.comparability import coincide
from claims.reasoning.component import Component
from claims.reasoning.conflict import OutOfSteps
from claims.reasoning.constraint import Constraint, Unstated
from claims.reasoning.domain import Domains
from claims.reasoning.implied import Implied
from claims.reasoning.implied import implied as by_shares
from claims.reasoning.premise import Premise
from claims.reasoning.system import Readings, components
from claims.reasoning.unstated import bridges
from claims.reasoning.world import worlds
from claims.registry.memory import remembered
from claims.registry.registry import Registry

# Unstated quantities among figures that hang together that are looked at, in the order of their names.
MOST = 400


@remembered
def implied(registry: Registry) -> tuple[Implied, ...]:
    """Every implied value, sorted by name and claims."""
    first = by_shares(registry)
    known = {one.name for one in first}
    more = [one for one in _by_sums(registry) if one.quantity not in known]
    return tuple(sorted((*first, *more), key=lambda one: (one.name, one.claims)))


def _by_sums(registry: Registry) -> Iterator[Implied]:
    links = list(bridges(registry, every=True))
    if not links:
        return
    constraints = [*links, *_emitted(registry)]
    readings = Readings(*amounts(registry), Domains(registry))
    constraints = [one for one in constraints if all(claim in readings.loose for claim in one.claims)]
    found: list[Implied] = []
    for indexes in components(constraints):
        if not any(index < len(links) for index in indexes):
            continue
        part = sorted((constraints[index] for index in indexes), key=lambda one: one.order)
        if len(worlds(registry, part).of) == 1:  # else a claim without a date would speak of several times
            found += _of_component(registry, part, readings)
    times = Counter(one.quantity for one in found)
    for one in found:
        yield one if times[one.quantity] == 1 else _dated(one)


def _emitted(registry: Registry) -> Iterator[Constraint]:
    """What the checks say must hold; a check that breaks says nothing here, and `claims check` reports it."""
    for one in all_checks():
        if one.constraints is None or one.name == "cannot-all-hold":
            continue
        try:
            yield from [each for each in one.constraints(registry) if each is not None]
        except Exception:
            continue


def _of_component(registry: Registry, constraints: list[Constraint], readings: Readings) -> list[Implied]:
    strict, loose = (
        Component(constraints, reading, readings.domains) for reading in (readings.strict, readings.loose)
    )
    found: list[Implied] = []
    try:
        for variable in loose.variables:
            if not isinstance(variable, Unstated) or len(found) == MOST:
                continue
            wide = loose.outer(variable)
            narrow = strict.outer(variable) if wide is not None else None
            if wide is None or narrow is None or (wide.high is None and wide.low == 0):
                continue  # from figures that do not fit as printed nothing follows as printed
            found.append(_implied(registry, strict, variable, narrow, wide))
    except OutOfSteps:
        pass
    return found


def _implied(
    registry: Registry, component: Component, variable: Unstated, value: Interval, wide: Interval
) -> Implied:
    proofs = [
        component.proof(variable, upwards)
        for end, upwards in ((value.low, False), (value.high, True))
        if end is not None
    ]
    used = sorted({index for proof in proofs for index in proof.constraints})
    claims = tuple(sorted({claim for proof in proofs for claim in proof.claims}))
    title = registry.quantities.title(variable.quantity)
    constraints = [component.constraints[index] for index in used]
    lines = [
        *(
            phrase("{claim} is {figure}", claim=claim_id(claim), figure=_figure(registry, claim))
            for claim in claims
        ),
        *needed(constraints),
    ]
    made = Implied(
        name=variable.quantity,
        quantity=variable.quantity,
        share_of=None,
        strict=value,
        loose=wide,
        claims=claims,
        premises=_premises(registry, constraints, claims),
        derivation=(),
        unit=named("units", variable.dimension) if variable.dimension else "",
        when=variable.when,
        counted=all(end is None or end.denominator == 1 for end in (value.low, value.high)),
    )
    return replace(
        made, derivation=(*lines, phrase("so {title} = {amount}", title=title, amount=made.shown()))
    )


def _figure(registry: Registry, claim: str) -> str:
    figure = registry.figure(claim)
    return wording.figure(figure) if figure is not None else registry.claims[claim].figure


def _premises(
    registry: Registry, constraints: list[Constraint], claims: tuple[str, ...]
) -> tuple[Premise, ...]:
    found = [premise for one in constraints for premise in one.premises]
    for other in claims[1:]:
        found += coincide(registry, claims[0], other) or ()
    return tuple(dict.fromkeys(found))


def _dated(one: Implied) -> Implied:
    """The value under a name with its time, where a quantity has several."""
    return replace(one, name=f"{one.quantity}@{one.when or 'unstated'}")
