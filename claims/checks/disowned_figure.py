"""A figure that the work it comes from does not stand by.

Flags: Claims that cite a claim of which its own work says not to use it (`disowned:`), or a work that those who made it
withdrew (`withdrawn:`) before the citing text was issued.

Why: What was withdrawn is copied on for years, each time with the authority of those who withdrew it.

Flagged:
    sources:
      report: {title: A report, issued: 2018, language: en}
      survey: {title: A survey, issued: 2015, language: en, withdrawn: 2016}
    claims:
      retold: {figure: "80,000", says: Children at work., source: report, when: 2014, citing: [{source: survey}]}

Accepted:
    sources:
      report: {title: A report, issued: 2018, language: en}
      survey: {title: A survey, issued: 2015, language: en, withdrawn: 2019}
      other: {title: A survey, issued: 2015, language: en}
    claims:
      retold: {figure: "80,000", says: Children at work., source: report, when: 2014, citing: [{source: other}]}
      old: {figure: "70,000", says: What was first printed., source: report, when: 2014, historical: true,
        citing: [{source: survey}]}

Undecided: A text that may be older than the withdrawal, as far as dates tell, could not know of it: a note, as
where the citation does not stand with the figure.

Innocent if: The text tells the history of the figure, and means the old one.

Method: `disowned:` of the cited claim; dates of issue and withdrawal as intervals of days.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims import date as dates
from claims.checks import Setting
from claims.finding import Judgement, held
from claims.phrase import advice, claim_id, excuse, leaf, named, phrase
from claims.reasoning.premise import Premise
from claims.registry.claim import Citation
from claims.registry.registry import Registry

GROUP = "Sources"
AT_MOST = "warning"

NEAR = ("attached", "same-sentence")


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each citation of a work that was withdrawn, or of a claim that its work disowns."""
    withdrawn_works = any(one.withdrawn is not None for one in registry.sources.values())
    if not withdrawn_works and all(one.disowned is None for one in registry.claims.values()):
        return  # as in most registries
    for name in registry.independent_claims:
        entry = registry.claims[name]
        for citation in entry.citing if isinstance(entry.citing, tuple) else ():
            withdrawn = registry.sources[citation.source].withdrawn
            disowned = registry.claims[citation.claim].disowned if citation.claim else None
            if withdrawn is None and disowned is None:
                continue
            if entry.historical:
                yield held("disowned-figure")
            elif disowned is not None:
                yield _of_claim(name, citation, disowned)
            elif withdrawn is not None:
                yield _of_work(registry, name, citation, withdrawn)


def _of_claim(name: str, citation: Citation, disowned: str) -> Judgement:
    assert citation.claim is not None
    sure = citation.reach in NEAR
    return Judgement(
        "disowned-figure",
        "conflicts",
        "warning" if sure else "note",
        claims=(name, citation.claim),
        entries=(("sources", citation.source),),
        fields=("citing", "disowned"),
        message=phrase(
            "{later} cites {earlier}, of which {work} itself says: {said}",
            later=claim_id(name),
            earlier=claim_id(citation.claim),
            work=named("sources", citation.source),
            said=disowned,
        ),
        premises=(_cited_for(sure),),
        innocent_if=_innocent(),
    )


def _of_work(registry: Registry, name: str, citation: Citation, withdrawn: str) -> Judgement:
    text = registry.observation(name).source
    issued = registry.sources[text].issued
    earliest = dates.parse(issued).earliest if issued else None
    latest = dates.parse(withdrawn).latest
    knew = earliest is not None and latest is not None and earliest > latest
    sure = citation.reach in NEAR
    settle = "" if knew else advice("give `issued:` of {text}", text=named("sources", text))
    return Judgement(
        "disowned-figure",
        "conflicts",
        "warning" if knew and sure else "note",
        claims=(name,),
        entries=(("sources", citation.source), ("sources", text)),
        fields=("citing", "withdrawn"),
        message=phrase(
            "{later} cites {work}, which those who made it withdrew ({withdrawn}).",
            later=claim_id(name),
            work=named("sources", citation.source),
            withdrawn=leaf(withdrawn, dates.parse(withdrawn)),
        ),
        premises=(
            _cited_for(sure),
            Premise(
                phrase("the text is younger than the withdrawal"),
                "printed" if knew else "default",
                "",
                settle,
            ),
        ),
        innocent_if=_innocent(),
    )


def _cited_for(sure: bool) -> Premise:
    settle = "" if sure else advice("read both passages; correct `reach:` or `citing:`")
    return Premise(phrase("each work is cited for the figure"), "printed" if sure else "inferred", "", settle)


def _innocent() -> tuple[str, ...]:
    return (
        excuse("the old figure is meant on purpose", "fill `historical: true`"),
        excuse(
            "only another part of the work was withdrawn", "take `withdrawn:` out, and fill `disowned:` there"
        ),
    )
