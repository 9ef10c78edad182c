"""Why a work may be leaned on: two reasons in the registry's words, never a grade."""

from __future__ import annotations

from collections.abc import Iterator

from claims.trail.hop import trail
from report.edition import Edition
from report.lookup import looked_up
from report.plots import Wanted
from report.plots._trails import MOST_HOPS


def reasons(wanted: Wanted, edition: Edition) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The works of the trails, each with how it is placed to know and how well it supports the figure, as far as the
    registry says so in words."""
    hops = [hop for named in wanted.claims for hop in trail(edition.registry, named.claim)[:MOST_HOPS]]
    works = dict.fromkeys(name for hop in hops for name in (hop.carrier, hop.source) if name is not None)
    found = ((work, tuple(_reasons(work, edition))) for work in works)
    return tuple((work, said) for work, said in found if said)


def _reasons(work: str, edition: Edition) -> Iterator[str]:
    entry, words = edition.registry.sources[work], edition.words
    for reason, form, name in (
        (entry.placed, words.placed, "placed"),
        (entry.supports, words.supports, "supports"),
    ):
        if reason:
            yield form.format(reason=looked_up(reason, edition, "sources", work, name))
