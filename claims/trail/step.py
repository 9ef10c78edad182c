"""Steps: every citation of every claim, in the shape in which trails are walked."""

from __future__ import annotations

from claims.registry.memory import remembered
from claims.registry.registry import Registry
from claims.trail.hop import carrier_of

Step = tuple[str, str | None, str | None]
"""The work that is named, the carrier through which it was read, and the claim that the work makes itself; the last two
where they are known."""


@remembered
def steps(registry: Registry) -> dict[str, tuple[Step, ...]]:
    """The steps from every claim to what its text cites for it."""
    carried = {name for name, one in registry.sources.items() if one.read_through is not None}
    found: dict[str, tuple[Step, ...]] = {}
    for claim in registry.observations:
        citing = claim.citing
        found[claim.name] = tuple(
            [
                (
                    one.source,
                    carrier_of(registry, claim.source, one)
                    if one.through is not None or one.source in carried
                    else None,
                    one.claim,
                )
                for one in (citing if isinstance(citing, tuple) else ())
            ]
        )
    return found


@remembered
def cited_works(registry: Registry) -> dict[str, frozenset[str]]:
    """The works that the text of each claim cites for it."""
    return {name: frozenset([work for work, *_ in found]) for name, found in steps(registry).items()}


@remembered
def named_by(registry: Registry) -> dict[str, tuple[str, ...]]:
    """For each claim those whose text cites it, sorted."""
    found: dict[str, dict[str, None]] = {}
    for name, onward in steps(registry).items():
        for _, _, claim in onward:
            if claim is not None:
                found.setdefault(claim, {})[name] = None
    return {name: tuple(others) for name, others in found.items()}
