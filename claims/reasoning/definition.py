"""Definitions: whether two figures count the same thing, and who says so."""

from __future__ import annotations

from claims.phrase import phrase
from claims.reasoning.defined import defined_as, told_apart
from claims.reasoning.premise import Premise, Status
from claims.reasoning.stated import stated
from claims.registry.claim import Claim
from claims.registry.registry import Registry

Premises = tuple[Premise, ...]


def same_definition(registry: Registry, inner: str, outer: str) -> Premises | None:
    """The premises on which two figures define alike what they count; None where they say that they do not, or their
    text keeps them apart."""
    return None if told_apart(registry, inner, outer) else defined_alike(registry, inner, outer)


def defined_alike(registry: Registry, inner: str, outer: str) -> Premises | None:
    """The same where a text may print one thing twice and define it once, as one that lies far from itself would."""
    a, b = defined_as(registry, inner), defined_as(registry, outer)
    first, second = registry.claims[inner], registry.claims[outer]
    if a is not None and b is not None:
        if a == b:
            return (stated(registry, "same definition", "definition", (inner, outer), a),)
        if (
            first.definition is not None
            or second.definition is not None
            or not _declared(registry, first, second)
        ):
            return None
        detail = phrase("each quantity is defined for itself, and one is declared part of the other")
        return (
            Premise("same definition", "inferred", detail, f"give `definition:` for {inner} and {outer}"),
        )
    # where a text defines one of two figures, the other may be meant in another way
    return undefined(registry, inner, outer, (first.definition is None) != (second.definition is None))


def undefined(registry: Registry, inner: str, outer: str, unlike: bool) -> Premises:
    """What makes two figures count alike where no definition does; ``unlike``: one text defines what it counts."""
    first, second = registry.claims[inner], registry.claims[outer]
    if first.source == second.source and not unlike and _cites_the_same(first, second):
        said: Status = "inferred" if "citing" in (*first.inferred, *second.inferred) else "printed"
        settle = "" if said == "printed" else f"give `definition:` for {inner} and {outer}"
        return (Premise("same definition", said, phrase("both stand in one work and cite the same"), settle),)
    settle = f"give `definition:` for {inner} and {outer}"
    return (
        Premise("same definition", "default", phrase("the texts do not say what exactly is counted"), settle),
    )


def _declared(registry: Registry, first: Claim, second: Claim) -> bool:
    """Whether the quantity of one claim is declared part of, or a share of, the other's."""
    a, b = first.quantity, second.quantity
    if a is None or b is None or a == b:
        return False
    tree = registry.quantities
    return a in tree.chain(b) or b in tree.chain(a) or first.share_of == b or second.share_of == a


def _cites_the_same(first: Claim, second: Claim) -> bool:
    """Whether two claims of one text cite the same works, or nobody; not known counts as no."""
    a, b = first.citing, second.citing
    if not isinstance(a, tuple) or not isinstance(b, tuple):
        return a == b == "none"
    if any(one.reach == "inferred" for one in (*a, *b)):
        return False
    return {(one.source, one.claim) for one in a} == {(one.source, one.claim) for one in b}
