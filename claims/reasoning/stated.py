"""Who states a field of a claim: the source, or whoever made the registry (`inferred:`)."""

from __future__ import annotations

from claims.reasoning.premise import Premise, Status
from claims.registry.quantity import Quantity
from claims.registry.registry import Registry

_OF_QUANTITY = {"where": "place"}
_FIELDS = frozenset(Quantity.model_fields)


def status(registry: Registry, field: str, *names: str) -> Status:
    """inferred when one of the claims lists the field as concluded, or its quantity does, else printed."""
    return "inferred" if any(_is_inferred(registry, field, name) for name in names) else "printed"


def stated(registry: Registry, premise: str, field: str, names: tuple[str, ...], detail: str) -> Premise:
    """A premise that rests on a field of some claims: printed, or inferred with what would settle it."""
    concluded = [name for name in names if _is_inferred(registry, field, name)]
    if not concluded:
        return Premise(premise, "printed", detail)
    settle = f"find `{field}:` of {' and '.join(concluded)} in print, and take it out of `inferred:`"
    return Premise(premise, "inferred", detail, settle)


def _is_inferred(registry: Registry, field: str, name: str) -> bool:
    claim = registry.claims[name]
    if field in claim.inferred:
        return True
    of_quantity = _OF_QUANTITY.get(field, field)
    if claim.quantity is None or of_quantity not in _FIELDS or getattr(claim, field) is not None:
        return False
    for one in registry.quantities.chain(claim.quantity):
        entry = registry.quantities.entries[one]
        if getattr(entry, of_quantity) is not None:
            return of_quantity in entry.inferred
    return False
