"""Two hedges on one number that pull apart.

Flags: A figure with two hedges of which one loosens on both sides what the other bounds on one side, such as
"about more than 4 million".

Why: Readers cannot know whether the number may be smaller. We take the weaker of the two at each end and say
so.

Flagged:
    claims:
      men: {figure: about more than 4 million, says: Men., source: report}

Accepted:
    claims:
      men: {figure: more than 4 million, says: Men., source: report}

Undecided: Nothing.

Innocent if: Nothing is wrong with it; it is a matter of wording.

Method: The hedges that the reading found, in the order printed.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import repeat

from claims import wording
from claims.checks import Setting
from claims.finding import Judgement, held
from claims.phrase import excuse, phrase
from claims.reasoning.statement import distinct_observations
from claims.registry.registry import Registry

GROUP = "Reading"
AT_MOST = "note"

TWO_SIDED = {"approx", "estimate"}


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement a readable claim."""
    read = [(one.name, one.figure) for one in distinct_observations(registry) if one.figure is not None]
    hedged = [(name, figure) for name, figure in read if len(figure.hedges) > 1]
    yield from repeat(held("double-hedge"), len(read) - len(hedged))
    for name, figure in hedged:
        hedges = set(figure.hedges)
        if len(hedges) < 2 or not hedges & TWO_SIDED or hedges <= TWO_SIDED:
            yield held("double-hedge")
            continue
        yield Judgement(
            "double-hedge",
            "conflicts",
            "note",
            claims=(name,),
            message=phrase(
                "“{figure}” has two hedges that pull apart; we take the weaker one at each end: {range}.",
                figure=figure.surface,
                range=wording.reading(figure, figure.strict),
            ),
            innocent_if=(excuse("nothing is wrong with it; it is a matter of wording"),),
        )
