"""A figure that is older than its limit on the day of printing.

Flags: The newest figure of a quantity and place when even the last day it may speak of lies more years back
than `stale_after:` allows. The limit is that of the quantity, of one that contains it, or of the registry.

Why: Readers take a number for today's unless they are told otherwise.

Flagged:
    issued: 2026-11-30
    stale_after: 5
    claims:
      visitors: {figure: "12,400", says: Visitors., source: report, when: 2015}

Accepted:
    issued: 2026-11-30
    quantities:
      visitors: {counts: visitor, measure: flow, stale_after: 5}
      founders: {counts: person, measure: stock, stale_after: 5}
    claims:
      then: {figure: "12,400", says: Visitors., source: report, quantity: visitors, when: 2015}
      now: {figure: "19,800", says: Visitors., source: report, quantity: visitors, when: 2024}
      first: {figure: "23", says: Founders., source: report, quantity: founders, when: 1946, historical: true}

Undecided: Without a limit nothing is old, and nothing is looked at. Figures without a date, and registries
without a day to judge by, could not run. Projections do not count as figures of the day they speak of.

Innocent if: A newer figure is registered, an old time is meant on purpose, or the limit does not fit the
quantity.

Method: The last day that the date allows, plus the limit, against the day given with `--today`, else the
first day of the registry's `issued:`. Figures that a newer one of the same quantity, whole, place and base
follows are history, and not looked at.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as Day

from claims import date as dates
from claims import wording
from claims.checks import Setting
from claims.finding import Judgement, held, not_run
from claims.phrase import excuse, phrase, plural
from claims.reasoning.premise import Premise
from claims.reasoning.timing import period
from claims.registry.registry import Registry

GROUP = "Time"
AT_MOST = "note"


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for the newest figures of each quantity, whole, place and base that has a limit."""
    limits = {name: _limit(registry, name) for name in registry.quantities.entries}
    if registry.stale_after is None and not any(limit is not None for limit in limits.values()):
        return
    today = setting.today or _issued(registry)
    newest: dict[tuple[str, ...], tuple[Day, list[str]]] = {}
    for name in registry.independent_claims:
        claim = registry.claims[name]
        limit = registry.stale_after if claim.quantity is None else limits[claim.quantity]
        if limit is None or claim.projection:
            continue
        when = period(registry, name)
        if when is None or today is None:
            yield not_run("stale-figure")
            continue
        subject = (
            claim.quantity or f"= {name}",
            claim.share_of or "",
            registry.where(name) or "",
            claim.per or "",
        )
        latest = when.latest or Day.max
        known = newest.get(subject)
        if known is None or latest > known[0]:
            newest[subject] = (latest, [name])
        elif latest == known[0]:
            known[1].append(name)
    if today is not None:
        for _, (latest, names) in sorted(newest.items()):
            yield from (_judgement(registry, name, latest, limits, today) for name in names)


def _limit(registry: Registry, quantity: str) -> int | None:
    found = registry.quantities.own_or_inherited(quantity, "stale_after")
    return registry.stale_after if found is None else int(found)


def _issued(registry: Registry) -> Day | None:
    return None if registry.issued is None else dates.parse(registry.issued).earliest


def _judgement(
    registry: Registry, name: str, latest: Day, limits: dict[str, int | None], today: Day
) -> Judgement:
    claim = registry.claims[name]
    limit = registry.stale_after if claim.quantity is None else limits[claim.quantity]
    assert limit is not None
    if claim.historical or (latest.year + limit, latest.month, latest.day) >= (
        today.year,
        today.month,
        today.day,
    ):
        return held("stale-figure")
    said = plural(
        "the limit of {number} year",
        "the limit of {number} years",
        count=limit,
        number=wording.number_of(limit),
    )
    return Judgement(
        "stale-figure",
        "conflicts",
        "note",
        claims=(name,),
        fields=("when", "figure"),
        message=phrase(
            "{claim} speaks of {time}, which is beyond {limit} on {today}; no newer figure of it is registered.",
            claim=wording.quoted(registry, name),
            time=wording.when(period(registry, name) or "unknown"),
            limit=said,
            today=wording.day(today),
        ),
        arithmetic=(phrase("not after {day}", day=wording.day(latest)),),
        premises=(
            Premise(
                said, "inferred", phrase("set by the registry's maker"), phrase("correct `stale_after:`")
            ),
        ),
        innocent_if=(
            excuse("a newer figure is known", "add its claim"),
            excuse("an old time is meant on purpose", "fill `historical: true`"),
            excuse("what it counts changes slowly", "correct `stale_after:`"),
            excuse("it speaks of a later time", "correct `when:`"),
        ),
    )
