"""A year of the Buddhist era where the common era is meant.

Flags: A date of a claim, a fact or a source between 2400 and 2699 of which the year 543 years before falls
inside the period that the document speaks of.

Why: Thai documents count 2553 for 2010. Copied as it stands, the date lies five centuries ahead, and every
comparison of times goes astray.

Flagged:
    quantities:
      visitors: {counts: visitor}
    claims:
      before: {figure: "14,000", says: Visitors., source: report, quantity: visitors, when: 2009}
      after: {figure: "15,800", says: Visitors., source: report, quantity: visitors, when: 2553}

Accepted:
    quantities:
      level: {unit: metre}
    claims:
      now: {figure: "0.2", says: Sea level., source: report, quantity: level, when: 2010}
      far: {figure: "5", says: Sea level., source: report, quantity: level, when: 2500, method: model}

Undecided: A year that converts to one outside the period spoken of, and one in a document of which no date is
known. Calendars other than the Buddhist one are not looked at.

Innocent if: The date is that of a projection (fill `method: model`).

Method: The Buddhist era of Thailand is 543 years ahead of the common era (before 1941 its year began in
April, so that January to March were 542 ahead). The period that a document speaks of runs from the earliest
year that is given for it, or a hundred years before its issue, to the latest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from claims import date as dates
from claims.checks import Setting
from claims.finding import Judgement, held
from claims.phrase import excuse, named, phrase, source_id
from claims.registry.registry import Registry

GROUP = "Reading"
AT_MOST = "note"

CHECK = "calendar-era"
AHEAD = 543
BUDDHIST = range(2400, 2700)
BACK = 100  # years before its issue that a document may well speak of
_YEAR = re.compile(r"(?<![0-9-])[0-9]{4}(?![0-9])")
_SUSPECT = re.compile(r"2[456][0-9]{2}")
_NO_DATES = (None, "unstated", "unknown", "source")


@dataclass(frozen=True, slots=True)
class _Dated:
    """A date as written: the document it stands in or belongs to, and the entry and field that hold it."""

    document: str
    section: str
    name: str
    field: str
    text: str
    ahead: bool = False  # a projection, which may speak of far years

    def years(self) -> list[int]:
        return [int(year) for year in _YEAR.findall(self.text)]


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each date written with a year of the Buddhist era; nothing where there is none."""
    if not any(_SUSPECT.search(text) for text in _texts(registry)):
        return
    dated = list(_dated(registry))
    suspects = [one for one in dated if any(year in BUDDHIST for year in one.years())]
    spans: dict[str, list[int]] = {}
    for one in dated:
        years = [year for year in one.years() if year < BUDDHIST.start]
        spans.setdefault(one.document, []).extend(years)
    for one in sorted(suspects, key=lambda each: (each.section, each.name, each.field)):
        yield _judgement(registry, one, spans[one.document])


def _judgement(registry: Registry, one: _Dated, years: list[int]) -> Judgement:
    claims = (one.name,) if one.section == "claims" else ()
    if one.ahead:
        return held(CHECK)
    issued = registry.sources[one.document].issued
    if issued is not None and (latest := dates.parse(issued).latest) and latest.year < BUDDHIST.start:
        years = [*years, latest.year - BACK]
    year = next(year for year in one.years() if year in BUDDHIST)
    converted = year - AHEAD
    if not years or not min(years) <= converted <= max(years):
        return Judgement(CHECK, "undecided", claims=claims)
    return Judgement(
        CHECK,
        "conflicts",
        "note",
        claims=claims,
        entries=() if claims else ((one.section, one.name),),
        fields=(one.field,),
        message=phrase(
            "`{field}: {date}` of {entry}: {year} of the Buddhist era is {converted}, which falls inside the years "
            "that {source} speaks of.",
            field=one.field,
            date=one.text,
            entry=named(one.section, one.name),
            year=year,
            converted=converted,
            source=source_id(one.document),
        ),
        arithmetic=(
            phrase(
                "{year} − {ahead} = {converted}, between {first} and {last}",
                year=year,
                ahead=AHEAD,
                converted=converted,
                first=min(years),
                last=max(years),
            ),
        ),
        innocent_if=(
            *((excuse("it is the date of a projection", "fill `method: model`"),) if claims else ()),
            excuse("the year is of the Buddhist era", "write {year}", year=converted),
        ),
    )


def _texts(registry: Registry) -> set[str]:
    """Every different date as written; few, even among many claims."""
    found = {one.when for one in registry.observations} | {one.since for one in registry.observations}
    found |= {fact.when for fact in registry.facts.values()}
    for source in registry.sources.values():
        found |= {source.issued, source.accessed}
    return {text for text in found if text is not None}


def _dated(registry: Registry) -> Iterator[_Dated]:
    for name, claim in registry.claims.items():
        if claim.when not in _NO_DATES:
            yield _Dated(claim.source, "claims", name, "when", claim.when or "", claim.method == "model")
        if claim.since is not None and claim.since not in registry.facts:
            yield _Dated(claim.source, "claims", name, "since", claim.since, claim.method == "model")
    for name, fact in registry.facts.items():
        if fact.when not in _NO_DATES:
            yield _Dated(fact.source, "facts", name, "when", fact.when)
    for name, source in registry.sources.items():
        for field, text in (("issued", source.issued), ("accessed", source.accessed)):
            if text is not None:
                yield _Dated(name, "sources", name, field, text)
