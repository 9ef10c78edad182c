"""How one figure is read, as text or JSON."""

from __future__ import annotations

import json
from typing import Any

from click import style

from claims.figure import Figure, Refused, read
from claims.figure.step import interval_text, steps
from claims.interval import Interval
from claims.output.table import ends, exact


def as_text(text: str, language: str) -> tuple[str, bool]:
    """The steps of a reading, or the refusal with every reading there is; and whether it was refused.

    Raises LookupError for a language that has no file.
    """
    try:
        found = steps(text, language)
    except Refused as refused:
        lines = [style(f"refused: {refused}", bold=True)]
        lines += [f"   could be {one}" for one in refused.readings]
        return "\n".join(lines), True
    width = max(len(step.title) for step in found)
    lines = []
    for step in found:
        lines.append(style(f"{step.title:<{width}}", bold=True) + f"  {step.text}")
        lines += [style(f"{'':<{width}}  refused: {one}", dim=True) for one in step.refused]
    return "\n".join(lines), False


def rendered_json(text: str, language: str) -> tuple[str, bool]:
    """The same as JSON; numbers are strings, so that nothing is rounded."""
    document: dict[str, Any] = {"format": 1, "text": text, "language": language}
    try:
        figure = read(text, language)
        document |= figure_data(figure)
        document["steps"] = [
            {"title": step.title, "text": step.text, "refused": list(step.refused)}
            for step in steps(text, language)
        ]
        refused = False
    except Refused as problem:
        document |= {"refused": str(problem), "readings": list(problem.readings)}
        refused = True
    return json.dumps(document, ensure_ascii=False, indent=2), refused


def figure_data(figure: Figure) -> dict[str, Any]:
    """A figure as plain data, numbers as text; intervals are null where nothing bounds them. ``strict`` and
    ``loose`` are for people to read, their ends for programs, written as in the exported table."""
    strict, loose = ends(figure.strict), ends(figure.loose)
    return {
        "surface": figure.surface,
        "value": exact(figure.value),
        "low": exact(figure.low),
        "high": exact(figure.high),
        "hedge": list(figure.hedges) if len(figure.hedges) > 1 else figure.hedges[0],
        "unit": figure.unit,
        "kind": figure.kind,
        "noun": figure.noun,
        "strict": _bounded(figure.strict),
        "loose": _bounded(figure.loose),
        "strict_low": strict[0],
        "strict_high": strict[1],
        "loose_low": loose[0],
        "loose_high": loose[1],
        "notes": list(figure.notes),
    }


def _bounded(one: Interval) -> str | None:
    return None if one.low is None and one.high is None else interval_text(one)
