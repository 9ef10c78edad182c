"""Observations: what a claim states of its figure, side by side, as nearly every check asks it of every claim.

An entry of a file holds some forty fields, most of them empty. Whoever looks at ten thousand of them again and again
spends his time on finding the few that are meant; here these lie together.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from claims.figure import Figure
from claims.registry.claim import Anchor, Citing, Claim


@dataclass(slots=True)  # not frozen, though nothing changes it: very many are made
class Observation:
    """The fields of a claim that place its figure. ``name``: its id; ``figure``: its reading, None where that was
    refused; ``where`` and ``measure``: with what its quantity and registry say. The others are as written."""

    name: str
    says: str
    figure: Figure | None
    source: str
    quantity: str | None
    share_of: str | None
    rate_of: str | None
    per: str | None
    statistic: str | None
    when: str | None
    since: str | None
    where: str | None
    measure: str | None
    noun: str | None
    definition: str | None
    method: str | None
    projection: bool
    citing: Citing | None
    repeats: str | None
    restates: str | None
    after: str | None
    verb: str | None
    at: Anchor | None
    language: str | None
    inferred: tuple[str, ...]


def observed(
    claims: Mapping[str, Claim],
    figure: Callable[[str], Figure | None],
    where: Callable[[str], str | None],
    measure: Callable[[str], str | None],
) -> dict[str, Observation]:
    """The observation of every claim, sorted by id."""
    found: dict[str, Observation] = {}
    for name in sorted(claims):
        one = claims[name]
        found[name] = Observation(
            name,
            one.says,
            figure(name),
            one.source,
            one.quantity,
            one.share_of,
            one.rate_of,
            one.per,
            one.statistic,
            one.when,
            one.since,
            where(name),
            measure(name),
            one.noun,
            one.definition,
            one.method,
            one.projection,
            one.citing,
            one.repeats,
            one.restates,
            one.after,
            one.verb,
            one.at,
            one.language,
            one.inferred,
        )
    return found
