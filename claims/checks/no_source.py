"""A figure without a passage, or without a word on whom the text cites.

Flags: A claim that does not say where in its source it stands (`at:`), or not whom the text cites for it
(`citing:`).

Why: A reader must be able to go back to the page, and to know whether the text counted or repeated.

Flagged:
    claims:
      visitors: {figure: 15.8 million, says: Visitors., source: report}

Accepted:
    claims:
      visitors: {figure: 15.8 million, says: Visitors., source: report, citing: none, at: {line: 12}}

Undecided: Nothing.

Innocent if: The source has no text file; then give the line in `at:`, or the passage in `quote:` where you
may.

Method: A look at `at:`, `quote:` and `citing:`.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.checks import Setting
from claims.finding import Judgement, held
from claims.phrase import claim_id, excuse, phrase
from claims.registry.registry import Registry

GROUP = "Sources"
AT_MOST = "note"

INNOCENT = (excuse("the source has no text file", "give the line in `at:`, or the passage in `quote:`"),)


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement a claim."""
    passage = phrase("where it stands in its source (`claims anchor` fills `at:`)")
    works = phrase("whom the text cites for it (`citing:`, or `citing: none`)")
    both = phrase("{first} or {second}", first=passage, second=works)
    for name in registry.claim_ids:
        claim = registry.claims[name]
        placed, cites = claim.at is not None or claim.quote is not None, claim.citing is not None
        if placed and cites:
            yield held("no-source")
            continue
        yield Judgement(
            "no-source",
            "conflicts",
            "note",
            claims=(name,),
            message=phrase(
                "“{figure}” ({claim}) does not say {missing}.",
                figure=claim.figure,
                claim=claim_id(name),
                missing=works if placed else passage if cites else both,
            ),
            innocent_if=INNOCENT,
        )
