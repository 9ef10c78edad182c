"""How many works stand behind figures, how many origins these can have at most, and how many of them we did not see."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from claims.trail.witness import tally
from report.edition import Edition


def told(claims: Iterable[str], edition: Edition, number: Callable[[int], str]) -> str:
    """Four works, at most 1 independent origin, four not seen by us; ``number`` says how a count is written.

    What shares an origin, a carrier or a sentence counts once (:func:`claims.trail.witness.tally`).
    """
    found, words = tally(edition.registry, claims), edition.words
    works = words.work if found.works == 1 else words.works.format(count=number(found.works))
    origins = words.origin if found.origins == 1 else words.origins.format(count=number(found.origins))
    unseen = (
        words.works_not_seen.format(count=number(found.not_seen)) if found.not_seen else words.works_all_seen
    )
    return f"{works}, {origins}, {unseen}"
