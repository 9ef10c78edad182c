"""Passings: one statement that hands on the figure of another, by repeating it or by citing it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from claims.registry.claim import Reach, reach_of
from claims.registry.memory import remembered
from claims.registry.registry import Registry


class Passing(NamedTuple):
    """``later`` hands on what ``earlier`` says; both are claims. ``how``: it repeats or it cites it."""

    later: str
    earlier: str
    how: Literal["repeats", "cites"]
    reach: Reach | None = None

    @property
    def sure(self) -> bool:
        """Whether the text itself ties the two: it repeats, or the citation stands with the figure."""
        return self.how == "repeats" or self.reach in ("attached", "same-sentence")


@remembered
def passings(registry: Registry) -> tuple[Passing, ...]:
    """Every passing between two claims that are registered, sorted."""
    return tuple(sorted(set(_passings(registry))))


def _passings(registry: Registry) -> Iterator[Passing]:
    for claim in registry.observations:
        name = claim.name
        if claim.repeats is not None:
            yield Passing(name, claim.repeats, "repeats")
        for citation in claim.citing if isinstance(claim.citing, tuple) else ():
            if citation.claim is not None:
                yield Passing(name, citation.claim, "cites", reach_of(citation, claim.inferred))
