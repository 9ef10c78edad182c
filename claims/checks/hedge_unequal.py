"""Two figures that a text sets equal, of which one is a bound and the other a number.

Flags: A claim that restates another one (`restates:`), when one of the two is bounded on one side only ("more than
15 %") and the other is a plain number ("5.7 million").

Why: If the number is exact, so is the share; if the share is a bound, so is the number. A reader who works out the
whole from the two gets another result than the text knows.

Flagged:
    claims:
      share: {figure: "more than 15%", says: Jobs in tourism., source: report, when: 2016}
      jobs: {figure: "5.7 million", says: Jobs in tourism., source: report, when: 2016, restates: share}

Accepted:
    claims:
      share: {figure: "more than 15%", says: Jobs in tourism., source: report, when: 2016}
      jobs: {figure: "more than 5.7 million", says: Jobs in tourism., source: report, when: 2016, restates: share}

Undecided: Figures that are hedged to both sides ("about") go with either.

Innocent if: The text means no more than that the second follows from the first.

Method: The hedges of the two figures.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.checks import Setting
from claims.figure import Figure
from claims.finding import Judgement, held
from claims.phrase import claim_id, excuse, phrase
from claims.registry.registry import Registry
from claims.trail.change import LOWER, UPPER

GROUP = "Hedges and wording"
AT_MOST = "note"


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each claim that restates another one."""
    for claim in registry.independent:
        name, other = claim.name, claim.restates
        first, second = (None, None) if other is None else (registry.figure(other), registry.figure(name))
        if other is None or first is None or second is None:
            continue
        if not (_bounded(first) and _plain(second)) and not (_bounded(second) and _plain(first)):
            yield held("hedge-unequal")
            continue
        bound, plain = (other, name) if _bounded(first) else (name, other)
        yield Judgement(
            "hedge-unequal",
            "conflicts",
            "note",
            claims=(name, other),
            message=phrase(
                "“{bound}” ({one}) is set equal to “{plain}” ({two}), of which only the first is a bound.",
                bound=registry.claims[bound].figure,
                one=claim_id(bound),
                plain=registry.claims[plain].figure,
                two=claim_id(plain),
            ),
            innocent_if=(
                excuse("the text does not set them equal", "take `restates:` out"),
                excuse("the hedge holds for both", "add its words to `figure:`"),
            ),
        )


def _bounded(figure: Figure) -> bool:
    return bool(set(figure.hedges) & (LOWER | UPPER))


def _plain(figure: Figure) -> bool:
    return figure.hedges == ("exact",) and figure.value is not None
