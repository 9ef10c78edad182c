"""Whether all of what a share counts belong to its whole: of those who smoke, the men are not all."""

from __future__ import annotations

from claims.phrase import claim_id, named, phrase
from claims.reasoning.premise import Premise
from claims.registry.memory import remembered
from claims.registry.registry import Registry


def belonging(registry: Registry, share: str) -> tuple[Premise, ...] | None:
    """The premise that all of a share's quantity are in its whole, where both are only parts of something else.

    "30 % of men smoke" says nothing of all who smoke, though it is a share of a whole by a quantity that has other
    figures. Two quantities of different roots give a ratio, such as a debt in percent of a product; where they count
    things of different kinds, such as votes and voters, it is one if each of the one is one of the other. None where
    the quantity has shares of two such wholes: then it is plainly neither's part.
    """
    claim, tree = registry.claims[share], registry.quantities
    part, whole = claim.quantity, claim.share_of
    if part is None or whole is None:
        return ()
    if tree.root(part) != tree.root(whole):
        return _each_one(registry, share, part, whole)
    if belongs(registry, part, whole):
        return ()
    if len(_crossed(registry)[part]) > 1:
        return None
    titles = {"part": tree.title(part), "whole": tree.title(whole)}
    name = phrase("all {part} are among {whole}", **titles)
    return (_undeclared(registry, name, share, part, whole),)


def _each_one(registry: Registry, share: str, part: str, whole: str) -> tuple[Premise, ...]:
    tree = registry.quantities
    kinds = tree.own_or_inherited(part, "counts"), tree.own_or_inherited(whole, "counts")
    if kinds[0] is None or kinds[1] is None or registry.kinds.compare(kinds[0], kinds[1]) != "unrelated":
        return ()
    printed, counted = (named("kinds", kind) for kind in kinds if kind is not None)
    name = phrase("each {printed} is one {counted}", printed=printed, counted=counted)
    return (_undeclared(registry, name, share, part, whole),)


def _undeclared(registry: Registry, name: str, share: str, part: str, whole: str) -> Premise:
    tree = registry.quantities
    detail = phrase("{part} is not declared part of {whole}", part=tree.title(part), whole=tree.title(whole))
    settle = phrase(
        "give {share} a quantity of its own that is `part_of:` {whole}, or declare {part} to be",
        share=claim_id(share),
        whole=named("quantities", whole),
        part=named("quantities", part),
    )
    return Premise(name, "default", detail, settle)


@remembered
def belongs(registry: Registry, part: str, whole: str) -> bool:
    """Whether the registry declares one quantity to be in another: by the tree, or along its partitions."""
    tree, seen, left = registry.quantities, {part}, [part]
    while left:
        one = left.pop()
        if tree.contains(whole, one, registry.areas):
            return True
        above = {*_divided(registry).get(one, ()), *tree.chain(one)[1:]} - seen
        seen |= above
        left += sorted(above)
    return False


@remembered
def _divided(registry: Registry) -> dict[str, set[str]]:
    """The wholes of the partitions that each quantity is a part of."""
    found: dict[str, set[str]] = {}
    for relation in registry.relations:
        for part in relation.partition.parts if relation.partition is not None else ():
            found.setdefault(part, set()).add(relation.partition.whole)  # type: ignore[union-attr]
    return found


@remembered
def _crossed(registry: Registry) -> dict[str, set[str]]:
    """The wholes of the shares of each quantity that do not contain it, but belong to its root."""
    found: dict[str, set[str]] = {}
    tree = registry.quantities
    for name in registry.shares:
        part, whole = registry.observation(name).quantity, registry.observation(name).share_of
        assert part is not None
        assert whole is not None
        if tree.root(part) == tree.root(whole) and not belongs(registry, part, whole):
            found.setdefault(part, set()).add(whole)
    return found
