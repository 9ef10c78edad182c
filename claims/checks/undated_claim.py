"""A figure without a date.

Flags: A count, share or sum without the time it speaks of. Where dated figures of the same quantity exist,
they are named beside it.

Why: "10 million tourists a year" was true of some year. Without it nobody can say whether 15.8 million in
2010 is growth, another count, or the same thing rounded.

Flagged:
    quantities:
      visitors: {counts: visitor, measure: flow}
    claims:
      undated: {figure: 10 million, says: Visitors., source: report, quantity: visitors, when: unstated}
      dated: {figure: 15.8 million, says: Visitors., source: report, quantity: visitors, when: 2010}

Accepted:
    quantities:
      visitors: {counts: visitor, measure: flow}
    claims:
      dated: {figure: 15.8 million, says: Visitors., source: report, quantity: visitors, when: 2010}

Undecided: Nothing.

Innocent if: The text gives a date elsewhere (fill `when:`, and list it under `inferred:` if you concluded
it).

Method: A look at `when:`.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import repeat

from claims import wording
from claims.checks import Setting
from claims.finding import Judgement, held
from claims.phrase import excuse, listed, phrase, row, source_id
from claims.reasoning.timing import period
from claims.registry.registry import Registry

GROUP = "Time"
AT_MOST = "note"

MOST_SHOWN = 6


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each claim that repeats no other."""
    dated: dict[str, str] = {}
    undated = [one.name for one in registry.independent if period(registry, one.name) is None]
    yield from repeat(held("undated-claim"), len(registry.independent_claims) - len(undated))
    for name in undated:
        claim = registry.claims[name]
        said = _said(claim.when, claim.source)
        yield Judgement(
            "undated-claim",
            "conflicts",
            "note",
            claims=(name,),
            message=phrase("{claim} has no date: {why}.", claim=wording.quoted(registry, name), why=said)
            + _neighbours(registry, claim.quantity, dated),
            innocent_if=(excuse("the text gives a date elsewhere", "fill `when:`"),),
        )


def _said(when: str | None, source: str) -> str:
    if when == "unstated":
        return phrase("the text gives none")
    if when == "source":
        return phrase("it speaks of the time of {source}, which has no `issued:`", source=source_id(source))
    return phrase("fill `when:`, or `unstated` where the text gives none")


def _neighbours(registry: Registry, quantity: str | None, known: dict[str, str]) -> str:
    """The dated figures of a quantity, looked up once: the first few, and how many there are."""
    if quantity is None:
        return ""
    if quantity not in known:
        dated = []
        for other in registry.by_quantity.get(quantity, ()):
            figure, when = registry.figure(other), period(registry, other)
            if figure is not None and when is not None:
                dated.append((figure, when))
        shown: list[str] = [
            wording.of(wording.figure(figure), wording.when(when)) for figure, when in dated[:MOST_SHOWN]
        ]
        if len(dated) > MOST_SHOWN:
            shown.append(phrase("{number} more", number=wording.number_of(len(dated) - MOST_SHOWN)))
        known[quantity] = ""
        if shown:
            said = phrase("Dated figures of the same quantity: {figures}.", figures=listed(shown))
            known[quantity] = row(" ", said)
    return known[quantity]
