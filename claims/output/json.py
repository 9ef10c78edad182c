"""A report as JSON: sorted, with numbers as strings, the same bytes for the same registry."""

from __future__ import annotations

import json
from fractions import Fraction
from typing import Any

from claims.finding import Finding, Report
from claims.output.hypotheses import Hypotheses
from claims.reasoning.slips import Slip
from claims.registry.registry import Registry

FORMAT = 1


def rendered(report: Report) -> str:
    """The report as JSON text with a final line end."""
    return json.dumps(document(report), ensure_ascii=False, indent=2, sort_keys=False) + "\n"


def document(report: Report) -> dict[str, Any]:
    """The report as plain data."""
    hypotheses = Hypotheses(report)
    return {
        "format": FORMAT,
        "registry": report.registry.name,
        "findings": [_finding(finding, report.registry, hypotheses) for finding in report.findings],
        "counts": {name: dict(counted) for name, counted in sorted(report.counts.items())},
    }


def _finding(finding: Finding, registry: Registry, hypotheses: Hypotheses) -> dict[str, Any]:
    judgement = finding.judgement
    return {
        "id": finding.id,
        "check": finding.check,
        "level": finding.level,
        "outcome": judgement.outcome,
        "claims": list(judgement.claims),
        "entries": [_entry(registry, section, name) for section, name in judgement.entries],
        "message": judgement.message,
        "declarations": [
            {"section": section, "entry": name} for section, name, _ in finding.declarations(registry)
        ],
        "arithmetic": list(judgement.arithmetic),
        "ratio": _number(judgement.ratio),
        "premises": [
            {
                "name": premise.name,
                "status": premise.status,
                "detail": premise.detail,
                "settle": premise.settle,
            }
            for premise in judgement.premises
        ],
        "places": [{"file": one.file, "line": one.line, "column": one.column} for one in finding.places],
        "conflicts": [list(one) for one in judgement.crowd or (judgement.claims,) if one]
        if judgement.outcome == "conflicts"
        else [],
        "repairs": [list(one) for one in judgement.repairs],
        "all_repairs": judgement.all_repairs,
        "suspects": list(hypotheses.suspects(finding)),
        "slips": [_slip(slip) for slip in hypotheses.slips(finding).shown],
        "innocent_if": list(judgement.innocent_if),
        "accepted": finding.accepted,
    }


def _entry(registry: Registry, section: str, name: str) -> str:
    """An entry by its id; relations have none and go by what they say, wherever they stand in the list."""
    if section == "set_aside":
        aside = registry.set_aside[int(name)]
        return f"{section}.{aside.source}: {aside.figure}"
    return f"{section}.{registry.relations[int(name)].name if section == 'relations' else name}"


def _slip(slip: Slip) -> dict[str, Any]:
    """A hypothesis: it fits arithmetically, and there is no evidence."""
    return {"claim": slip.claim, "slip": slip.name, "reads": slip.reads}


def _number(value: Fraction | None) -> str | None:
    return None if value is None else str(value)
