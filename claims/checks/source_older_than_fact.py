"""A work cited, or read, for something that happened after it was issued.

Flags: A claim or a fact whose cited work was issued before the time spoken of had come to its end, for every
day that the dates allow; and a claim that stands in such a work itself. A duration with a known start is
taken to its end.

Why: A work of 1994 cannot know what was reached in 2016. Either the citation belongs to another sentence, or
a date is wrong.

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
      count: {figure: "800,000", says: Until 2015., source: report, quantity: children, when: 2004/2015,
        citing: [{source: older}]}

Undecided: Works and claims without dates could not run, and neither could claims that speak of the time of
their source: people cite slightly older works for the present. Projections (`projection: true`) and results
of models (`method: model`) are not looked at. Facts may be announced in advance by the work they stand in. A
repetition that cites the same work as the first statement is the same citation.

Innocent if: The citation belongs to another statement, the work is a projection, the page was changed after
its date, or a date was printed wrongly.

Method: Chronology with intervals of days: fires only when impossible for every day the dates allow.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as Day

from claims import date as dates
from claims import wording
from claims.checks import Setting
from claims.finding import Judgement, held
from claims.reasoning.duration import reached
from claims.reasoning.premise import Premise, weakest
from claims.registry.claim import Citation, Claim, Fact
from claims.registry.registry import Registry
from claims.registry.source import WEB_TYPES

GROUP = "Time"
AT_MOST = "error"


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each citation of each claim and fact, and for each claim on the work it stands in."""
    for section, entries in (("claims", registry.claims), ("facts", registry.facts)):
        for name in sorted(entries):
            entry = entries[name]
            if isinstance(entry, Claim):
                if entry.method == "model" or entry.projection:
                    continue
                own = _own(registry, name, entry)
                if own is not None:
                    yield own
                    continue  # a figure of the future is one problem, whoever is cited for it
            for citation in entry.citing if isinstance(entry.citing, tuple) else ():
                if not _cited_before(registry, entry, citation):
                    yield _judgement(registry, section, name, entry, citation)


def _own(registry: Registry, name: str, claim: Claim) -> Judgement | None:
    """A claim that speaks of a time after the issue of the work it stands in; None where none surely does.

    That the others do not is no comparison worth counting. A repetition says what was said before.
    """
    issued = registry.sources[claim.source].issued
    latest = dates.parse(issued).latest if issued else None
    ends = _spoken(registry, name, claim)
    if latest is None or ends is None or latest >= ends or claim.repeats is not None:
        return None
    premises = (
        _time(name, claim),
        *_of_claim(registry, name, claim),
        *_of_page(registry, claim.source),
    )
    return Judgement(
        "source-older-than-fact",
        "conflicts",
        "error" if weakest(premises) == "printed" else "warning",
        claims=(name,),
        entries=(("sources", claim.source),),
        fields=("when", "issued"),
        message=(
            f"{claim.source} was issued in {issued}, and “{claim.figure}” ({name}), which stands in it, speaks "
            f"of {claim.when}."
        ),
        arithmetic=(
            f"{name}: {claim.when}, so not before {ends.isoformat()}",
            f"{claim.source}: issued {issued}, so not after {latest.isoformat()}",
        ),
        premises=premises,
        innocent_if=(
            "the text looks ahead (fill `projection: true`)",
            "a date is printed wrongly",
        ),
    )


def _cited_before(registry: Registry, entry: Claim | Fact, citation: Citation) -> bool:
    """Whether the entry repeats one that is of the same time and cites the same work."""
    first: Claim | Fact | None = None
    if entry.repeats is not None:
        first = (
            registry.claims.get(entry.repeats)
            if isinstance(entry, Claim)
            else registry.facts.get(entry.repeats)
        )
    if first is None or first.when != entry.when:
        return False
    return isinstance(first.citing, tuple) and any(one.source == citation.source for one in first.citing)


def _judgement(
    registry: Registry, section: str, name: str, entry: Claim | Fact, citation: Citation
) -> Judgement:
    check = "source-older-than-fact"
    claims = (name,) if section == "claims" else ()
    others = () if claims else ((section, name),)
    issued = registry.sources[citation.source].issued
    latest = dates.parse(issued).latest if issued else None
    ends, words = _ends(registry, name, entry)
    if latest is None or ends is None:
        return Judgement(check, "could_not_run", claims=claims)
    if latest >= ends:
        return held(check)
    premises = _premises(registry, name, entry, citation)
    what = "the statement" if isinstance(entry, Claim) else "the event"
    return Judgement(
        check,
        "conflicts",
        "error" if weakest(premises) == "printed" else "warning",
        claims=claims,
        entries=(*others, ("sources", citation.source)),
        fields=("citing", "issued"),
        message=f"{citation.source} was issued in {issued}, and {what} it is cited for speaks of {words}.",
        arithmetic=(
            f"{name}: {words}, so not before {ends.isoformat()}",
            f"{citation.source}: issued {issued}, so not after {latest.isoformat()}",
        ),
        premises=premises,
        innocent_if=(
            "the citation belongs to another statement (correct `citing:`)",
            *(("the work looks ahead (fill `projection: true`)",) if claims else ()),
            "a date is printed wrongly",
        ),
    )


def _ends(registry: Registry, name: str, entry: Claim | Fact) -> tuple[Day | None, str]:
    """The first day on which the time spoken of can have come to its end, and that time in words."""
    if isinstance(entry, Claim):
        reach = reached(registry, name)
        if reach is not None:
            figure = registry.figure(name)
            assert figure is not None
            return reach.earliest, f"{wording.figure(figure)} since {reach.since}"
    return _spoken(registry, name, entry), entry.when or ""


def _spoken(registry: Registry, name: str, entry: Claim | Fact) -> Day | None:
    """The first day on which the stated time can have come to its end; None where none is stated."""
    when = entry.when
    if when is None or when in ("unstated", "unknown", "source"):
        return None
    spoken = dates.parse(when)
    if isinstance(entry, Claim) and registry.measure(name) == "stock":
        return spoken.earliest  # at some time in it
    return spoken.earliest_end


def _premises(registry: Registry, name: str, entry: Claim | Fact, citation: Citation) -> tuple[Premise, ...]:
    found: list[Premise] = []
    near = citation.reach in ("attached", "same-sentence")
    if not near or "citing" in entry.inferred:
        stands = "in the next sentence" if citation.reach == "next-sentence" else citation.reach
        detail = f"the citation stands {stands}"
        found.append(
            Premise("the work is cited for this", "inferred", detail, "read the passage; correct `reach:`")
        )
    else:
        found.append(Premise("the work is cited for this", "printed", f"the citation is {citation.reach}"))
    found.append(_time(name, entry))
    if isinstance(entry, Claim):
        found += _of_claim(registry, name, entry)
    return (*found, *_of_page(registry, citation.source))


def _time(name: str, entry: Claim | Fact) -> Premise:
    concluded = [field for field in ("when", "since") if field in entry.inferred]
    settle = f"read the passage; correct `{concluded[0]}:` of {name}" if concluded else ""
    return Premise("the time is as stated", "inferred" if concluded else "printed", "", settle)


def _of_page(registry: Registry, source: str) -> Iterator[Premise]:
    if registry.sources[source].type in WEB_TYPES:
        settle = "give the date of the version that was read"
        yield Premise("the page was not changed after its date", "default", "pages change", settle)


def _of_claim(registry: Registry, name: str, claim: Claim) -> Iterator[Premise]:
    """What else must be so when a figure is cited, and no event: no forecast, and it runs to the end."""
    if reached(registry, name) is not None:
        return
    if claim.method in (None, "unknown", "not-seen"):
        settle = f"give `method:` for {name}, or `projection: true`"
        yield Premise(
            "the figure looks back, not ahead", "default", "how it came about is not stated", settle
        )
    if claim.when is not None and registry.measure(name) is None and dates.parse(claim.when).is_interval:
        detail = f"whether it adds up over {claim.when} or counts at some time in it is not stated"
        yield Premise(
            "the figure runs to the end of that time", "default", detail, f"give `measure:` for {name}"
        )
