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
from claims.finding import Judgement, held, not_run
from claims.phrase import claim_id, excuse, named, phrase, source_id
from claims.reasoning.duration import reached
from claims.reasoning.premise import Premise, asking, weakest
from claims.registry.claim import Citation, Claim, Fact
from claims.registry.registry import Registry
from claims.registry.source import WEB_TYPES

GROUP = "Time"
AT_MOST = "error"

CHECK = "source-older-than-fact"


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each citation of each claim and fact, and for each claim on the work it stands in."""
    latest = {
        name: dates.parse(one.issued).latest
        for name, one in registry.sources.items()
        if one.issued is not None
    }
    for one in registry.observations:
        if one.method == "model" or one.projection:
            continue
        issued = latest.get(one.source)
        if issued is not None and _may_end_after(issued, one.when):
            own = _own(registry, one.name, registry.claims[one.name])
            if own is not None:
                yield own
                continue  # a figure of the future is one problem, whoever is cited for it
        for citation in one.citing if isinstance(one.citing, tuple) else ():
            day = latest.get(citation.source)
            if one.repeats is None and one.since is None and _ends_by(day, one.when):
                yield held(CHECK)  # as most
            elif not _cited_before(registry, entry := registry.claims[one.name], citation):
                yield _judgement(registry, "claims", one.name, entry, citation)
    for name, fact in sorted(registry.facts.items()):
        for citation in fact.citing if isinstance(fact.citing, tuple) else ():
            if not _cited_before(registry, fact, citation):
                yield _judgement(registry, "facts", name, fact, citation)


def _own(registry: Registry, name: str, claim: Claim) -> Judgement | None:
    """A claim that speaks of a time after the issue of the work it stands in; None where none surely does.

    That the others do not is no comparison worth counting. A repetition says what was said before.
    """
    issued = registry.sources[claim.source].issued or ""
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
        CHECK,
        "conflicts",
        "error" if weakest(premises) == "printed" else "warning",
        claims=(name,),
        entries=(("sources", claim.source),),
        fields=("when", "issued"),
        message=phrase(
            "{source} was issued in {issued}, and {claim}, which stands in it, speaks of {time}.",
            source=source_id(claim.source),
            issued=wording.when(issued),
            claim=wording.quoted(registry, name),
            time=_time_of(claim),
        ),
        arithmetic=(
            _not_before(claim_id(name), _time_of(claim), ends),
            _not_after(claim.source, issued, latest),
        ),
        premises=premises,
        innocent_if=(
            excuse("the text looks ahead", "fill `projection: true`"),
            excuse("a date is printed wrongly"),
        ),
    )


def _may_end_after(day: Day, when: str | None) -> bool:
    """Whether a stated time, and any time in it, may come to its end after a day; most do not."""
    if when is None or when in ("unstated", "unknown", "source"):
        return False
    ends = dates.parse(when).earliest_end
    return ends is not None and day < ends


def _ends_by(day: Day | None, when: str | None) -> bool:
    """Whether a stated time has an end that can have come by a day, and a time in it too."""
    if day is None or when is None or when in ("unstated", "unknown", "source"):
        return False
    spoken = dates.parse(when)
    return spoken.earliest is not None and spoken.earliest_end is not None and spoken.earliest_end <= day


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
    claims = (name,) if section == "claims" else ()
    others = () if claims else ((section, name),)
    issued = registry.sources[citation.source].issued
    latest = dates.parse(issued).latest if issued else None
    ends = _ends(registry, name, entry)
    if latest is None or ends is None:
        return not_run(CHECK)
    if latest >= ends:
        return held(CHECK)
    premises, words = _premises(registry, name, entry, citation), _words(registry, name, entry)
    fields = {"source": source_id(citation.source), "issued": wording.when(issued or ""), "time": words}
    if isinstance(entry, Claim):
        said = phrase(
            "{source} was issued in {issued}, and the statement it is cited for speaks of {time}.", **fields
        )
    else:
        said = phrase(
            "{source} was issued in {issued}, and the event it is cited for speaks of {time}.", **fields
        )
    return Judgement(
        CHECK,
        "conflicts",
        "error" if weakest(premises) == "printed" else "warning",
        claims=claims,
        entries=(*others, ("sources", citation.source)),
        fields=("citing", "issued"),
        message=said,
        arithmetic=(
            _not_before(named(section, name), words, ends),
            _not_after(citation.source, issued or "", latest),
        ),
        premises=premises,
        innocent_if=(
            excuse("the citation belongs to another statement", "correct `citing:`"),
            *((excuse("the work looks ahead", "fill `projection: true`"),) if claims else ()),
            excuse("a date is printed wrongly"),
        ),
    )


def _time_of(entry: Claim | Fact) -> str:
    """The stated time; what stands for one that is not known is printed as it is."""
    when = entry.when or ""
    return when if when in ("", "unstated", "unknown", "source") else wording.when(when)


def _not_before(entry: str, words: str, day: Day) -> str:
    return phrase("{entry}: {time}, so not before {day}", entry=entry, time=words, day=wording.day(day))


def _not_after(source: str, issued: str, day: Day) -> str:
    return phrase(
        "{source}: issued {issued}, so not after {day}",
        source=source_id(source),
        issued=wording.when(issued),
        day=wording.day(day),
    )


def _ends(registry: Registry, name: str, entry: Claim | Fact) -> Day | None:
    """The first day on which the time spoken of can have come to its end."""
    reach = reached(registry, name) if isinstance(entry, Claim) and entry.since is not None else None
    return reach.earliest if reach is not None else _spoken(registry, name, entry)


def _words(registry: Registry, name: str, entry: Claim | Fact) -> str:
    """The time spoken of, in words."""
    reach = reached(registry, name) if isinstance(entry, Claim) else None
    if reach is None:
        return _time_of(entry)
    figure = registry.figure(name)
    assert figure is not None
    since = wording.when(reach.since)
    return phrase("{duration} since {start}", duration=wording.figure(figure), start=since)


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
        detail = phrase("the citation stands {reach}", reach=citation.reach)
        if citation.reach == "next-sentence":
            detail = phrase("the citation stands in the next sentence")
        found.append(
            Premise(
                phrase("the work is cited for this"),
                "inferred",
                detail,
                phrase("read the passage; correct `reach:`"),
            )
        )
    else:
        found.append(
            Premise(
                phrase("the work is cited for this"),
                "printed",
                phrase("the citation is {reach}", reach=citation.reach),
            )
        )
    found.append(_time(name, entry))
    if isinstance(entry, Claim):
        found += _of_claim(registry, name, entry)
    return (*found, *_of_page(registry, citation.source))


def _time(name: str, entry: Claim | Fact) -> Premise:
    concluded = [field for field in ("when", "since") if field in entry.inferred]
    settle = ""
    if concluded:
        settle = phrase(
            "read the passage; correct `{field}:` of {claim}", field=concluded[0], claim=claim_id(name)
        )
    return Premise(phrase("the time is as stated"), "inferred" if concluded else "printed", "", settle)


def _of_page(registry: Registry, source: str) -> Iterator[Premise]:
    if registry.sources[source].type in WEB_TYPES:
        settle = phrase("give the date of the version that was read")
        yield Premise(
            phrase("the page was not changed after its date"), "default", phrase("pages change"), settle
        )


def _of_claim(registry: Registry, name: str, claim: Claim) -> Iterator[Premise]:
    """What else must be so when a figure is cited, and no event: no forecast, and it runs to the end."""
    if reached(registry, name) is not None:
        return
    if claim.method in (None, "unknown", "not-seen"):
        settle = phrase("give `method:` for {claim}, or `projection: true`", claim=claim_id(name))
        yield Premise(
            phrase("the figure looks back, not ahead"),
            "default",
            phrase("how it came about is not stated"),
            settle,
        )
    if claim.when is not None and registry.measure(name) is None and dates.parse(claim.when).is_interval:
        when = wording.when(claim.when)
        detail = phrase(
            "whether it adds up over {time} or counts at some time in it is not stated", time=when
        )
        yield Premise(
            phrase("the figure runs to the end of that time"),
            "default",
            detail,
            asking("measure", [name]),
        )
