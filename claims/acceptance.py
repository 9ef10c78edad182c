"""Acceptances: findings that somebody looked at and let stand, with a reason, a name and a last day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from claims import date as dates
from claims import wording
from claims.finding import Finding, Judgement
from claims.phrase import phrase
from claims.registry.registry import Registry


def applied(registry: Registry, findings: list[Finding], today: date | None) -> Iterator[Finding]:
    """Findings with acceptances applied; an expired or unknown acceptance is a warning of its own."""
    if not registry.accepted:
        yield from findings
        return
    valid: dict[str, str] = {}
    known = {finding.id for finding in findings}
    for index, acceptance in enumerate(registry.accepted):
        until = dates.parse(acceptance.until).latest
        if acceptance.finding not in known:
            message = phrase(
                "No finding has the id {finding}: it is settled, or a figure was edited since.",
                finding=acceptance.finding,
            )
            yield _stale(registry, index, message)
        elif today is not None and until is not None and until < today:
            message = phrase(
                "The acceptance of finding {finding} ended on {date}.",
                finding=acceptance.finding,
                date=wording.when(acceptance.until),
            )
            yield _stale(registry, index, message)
        else:
            valid[acceptance.finding] = phrase(
                "{because} ({by}, until {date})",
                because=acceptance.because,
                by=acceptance.by,
                date=wording.when(acceptance.until),
            )
    for finding in findings:
        if finding.id in valid:
            finding = replace(finding, accepted=True, accepted_because=valid[finding.id])
        yield finding


def _stale(registry: Registry, index: int, message: str) -> Finding:
    entries = (("accepted", str(index)),)
    judgement = Judgement(
        "accepted", "conflicts", "warning", entries=entries, fields=("finding",), message=message
    )
    return Finding(judgement, registry)
