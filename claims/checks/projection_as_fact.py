"""A projection that is cited as if it had been observed.

Flags: A claim that cites a claim with `projection: true` and looks ahead no more: it is neither a projection
itself nor the result of a model.

Why: "Visitors will reach 20 million" becomes "visitors reached 20 million" in one careless sentence, and from
then on nobody checks whether they came.

Flagged:
    sources:
      report: {title: A report, issued: 2018, language: en}
      plan: {title: A plan, issued: 2012, language: en}
    claims:
      expected: {figure: 20 million, says: Visitors expected., source: plan, when: 2017, projection: true}
      reached: {figure: 20 million, says: Visitors., source: report, when: 2017,
        citing: [{source: plan, claim: expected}]}

Accepted:
    sources:
      report: {title: A report, issued: 2018, language: en}
      plan: {title: A plan, issued: 2012, language: en}
    claims:
      expected: {figure: 20 million, says: Visitors expected., source: plan, when: 2017, projection: true}
      quoted: {figure: 20 million, says: The plan expected them., source: report, when: 2017,
        projection: true, citing: [{source: plan, claim: expected}]}

Undecided: Citations that name no claim of the cited work are not looked at. A figure for a time after its
source was issued is source-older-than-fact's business.

Innocent if: The text says that the figure was expected, or the citation belongs to another statement.

Method: One step along `citing:`; each hop of a longer chain is judged where the projection was lost.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims import wording
from claims.checks import Setting
from claims.finding import Judgement, held
from claims.phrase import excuse, ids, phrase
from claims.reasoning.premise import Premise, asking
from claims.registry.claim import Citation, Claim
from claims.registry.registry import Registry

GROUP = "Time"
AT_MOST = "warning"


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each citation of a projection."""
    if not any(claim.projection for claim in registry.claims.values()):
        return
    for name in registry.independent_claims:
        claim = registry.claims[name]
        for citation in claim.citing if isinstance(claim.citing, tuple) else ():
            if citation.claim is None or not registry.observation(citation.claim).projection:
                continue
            if claim.projection or claim.method == "model":
                yield held("projection-as-fact")
            else:
                yield _judgement(registry, name, claim, citation, citation.claim)


def _judgement(registry: Registry, name: str, claim: Claim, citation: Citation, cited: str) -> Judgement:
    expected = registry.claims[cited]
    return Judgement(
        "projection-as-fact",
        "conflicts",
        "warning",
        claims=(name, cited),
        fields=("citing",),
        message=phrase(
            "{claim} is given as observed, and cites {cited}, which is a projection.",
            claim=wording.quoted(registry, name),
            cited=wording.quoted(registry, cited),
        ),
        premises=_premises(name, claim, citation, cited, expected),
        innocent_if=(
            excuse("the text says that the figure was expected", "fill `projection: true`"),
            excuse("the figure comes from a model", "fill `method: model`"),
            excuse("the citation belongs to another statement", "correct `citing:`"),
        ),
    )


def _premises(
    name: str, claim: Claim, citation: Citation, cited: str, expected: Claim
) -> tuple[Premise, ...]:
    near = citation.reach in ("attached", "same-sentence") and "citing" not in claim.inferred
    settle = "" if near else phrase("read the passage; correct `reach:`")
    detail = phrase("the citation is {reach}", reach=citation.reach)
    found = [Premise(phrase("the work is cited for this"), "printed" if near else "inferred", detail, settle)]
    if (claim.quantity, claim.share_of) != (expected.quantity, expected.share_of):
        both = ids([name, cited])
        detail = phrase("{claims} are not said to count the same", claims=both)
        settle = asking("quantity", [name, cited])
        found.append(Premise(phrase("the figure is that of the cited work"), "default", detail, settle))
    return tuple(found)
