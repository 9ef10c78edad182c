"""A work cited for something that happened after it was issued.

Flags: A claim or a fact whose cited work was issued before the time spoken of had come to its end, for every day
that the dates allow. A duration with a known start is taken to its end.

Why: A work of 1994 cannot know what was reached in 2016. Either the citation belongs to another sentence, or a date
is wrong.

Flagged:
    sources:
      report: {title: A report, issued: 2018, language: en}
      older: {title: An older work, type: book, issued: 1994}
    facts:
      act: {event: The Act was passed., when: 2003, source: report, citing: [{source: older}]}
    claims: {}

Accepted:
    sources:
      report: {title: A report, issued: 2018, language: en}
      older: {title: A work of the same year, type: book, issued: 2015}
    quantities:
      children: {counts: child}
    claims:
      count: {figure: "800,000", says: Until 2015., source: report, quantity: children, when: 2004/2015, citing: [{source: older}]}

Undecided: Works and claims without dates could not run. A claim that speaks of the time of its source is not looked
at: people cite slightly older works for the present.

Innocent if: The citation belongs to another statement, the work is a projection, the page was changed after its
date, or a date was printed wrongly.

Method: Chronology with intervals of days: fires only when impossible for every day the dates allow.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as Day

from claims import date as dates
from claims import wording
from claims.checks import Setting
from claims.claim import Citation, Claim, Fact
from claims.duration import reached
from claims.finding import Judgement
from claims.premise import Premise, weakest
from claims.registry import Registry
from claims.source import WEB_TYPES

GROUP = "Time"
AT_MOST = "error"


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each citation of each claim and fact."""
    for section, entries in (("claims", registry.claims), ("facts", registry.facts)):
        for name in sorted(entries):
            entry = entries[name]
            for citation in entry.citing if isinstance(entry.citing, tuple) else ():
                yield _judgement(registry, section, name, entry, citation)


def _judgement(registry: Registry, section: str, name: str, entry: Claim | Fact, citation: Citation) -> Judgement:
    check = "source-older-than-fact"
    claims = (name,) if section == "claims" else ()
    others = () if claims else ((section, name),)
    issued = registry.sources[citation.source].issued
    latest = dates.parse(issued).latest if issued else None
    ends, words = _ends(registry, name, entry)
    if latest is None or ends is None:
        return Judgement(check, "could_not_run", claims=claims)
    if latest >= ends:
        return Judgement(check, "holds", claims=claims)
    premises = _premises(registry, entry, citation)
    what = "the statement" if isinstance(entry, Claim) else "the event"
    return Judgement(
        check,
        "conflicts",
        "error" if weakest(premises) == "printed" else "warning",
        claims=claims,
        entries=(*others, ("sources", citation.source)),
        fields=("citing", "issued"),
        message=f"{citation.source} was issued in {issued}, and {what} it is cited for speaks of {words}.",
        arithmetic=(f"{name}: {words}, so not before {ends.isoformat()}", f"{citation.source}: issued {issued}, so not after {latest.isoformat()}"),
        premises=premises,
        innocent_if=(
            "the citation belongs to another statement (correct `citing:`)",
            "the work looks ahead (fill the claim's `method: model`)",
            "a date is printed wrongly",
        ),
    )


def _ends(registry: Registry, name: str, entry: Claim | Fact) -> tuple[Day | None, str]:
    """The first day on which the time spoken of can have come to its end, and that time in words."""
    if isinstance(entry, Claim):
        if entry.method == "model":
            return None, ""
        reach = reached(registry, name)
        if reach is not None:
            figure = registry.figure(name)
            assert figure is not None
            return reach.earliest, f"{wording.figure(figure)} since {reach.since}"
    when = entry.when
    if when is None or when in ("unstated", "unknown", "source"):
        return None, ""
    return dates.parse(when).earliest_end, when


def _premises(registry: Registry, entry: Claim | Fact, citation: Citation) -> tuple[Premise, ...]:
    found = []
    near = citation.reach in ("attached", "same-sentence")
    if not near or "citing" in entry.inferred:
        detail = f"the citation stands {'in the next sentence' if citation.reach == 'next-sentence' else citation.reach}"
        found.append(Premise("the work is cited for this", "inferred", detail, "read the passage; correct `reach:`"))
    else:
        found.append(Premise("the work is cited for this", "printed", f"the citation is {citation.reach}"))
    dated = "inferred" if "when" in entry.inferred or "since" in entry.inferred else "printed"
    found.append(Premise("the time is as stated", dated))
    if registry.sources[citation.source].type in WEB_TYPES:
        found.append(
            Premise("the page was not changed after its date", "default", "pages change", "give the date of the version that was read")
        )
    return tuple(found)
