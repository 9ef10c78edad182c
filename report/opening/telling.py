"""What was found in a sheet, for people and for programs."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

from claims.finding import LEVELS
from claims.output.text import harmless
from report.opening.difference import Difference
from report.opening.opened import Opened

FORMAT = 1
MOST_SHOWN = 60


def as_text(opened: Opened) -> str:
    """The outcome in lines: what the file is, what the checks find, how many numbers were read, what differs."""
    return harmless("\n".join(_lines(opened)) + "\n")


def _lines(opened: Opened) -> Iterator[str]:
    marks = opened.read.marks
    layout = f"{'a draft, ' if opened.draft else ''}{marks.get('layout', 'a sheet')}"
    yield f"{opened.file}: {layout} in {opened.read.language or 'no language'}, {_pages(opened.read.pages)}"
    yield f"inside: {', '.join(one.name for one in opened.read.files) or 'nothing'}"
    if opened.report is not None:
        yield f"registry {opened.report.registry.name}: {_found(opened)}"
    if opened.compared:
        wanted = sum(opened.grounds.values())
        yield f"{opened.numbers} numbers read on the pages, {wanted} wanted: {_grounds(opened)}"
    if opened.draft and opened.compared:
        yield "a draft: what it lacks is listed on its last page"
    for one in opened.differences[:MOST_SHOWN]:
        yield from _told(one)
    if len(opened.differences) > MOST_SHOWN:
        yield f"… and {len(opened.differences) - MOST_SHOWN} more; --json lists all"
    if opened.other_version and opened.differences:
        yield (
            f"made by claimsheet {opened.other_version}, which is not this one: what its pages say in words of their "
            "own, and which comparisons are made, may have changed since"
        )
    yield _verdict(opened)


def _verdict(opened: Opened) -> str:
    if opened.agrees:
        return "the pages say what the registry and the sheet inside do: every number is there, none else"
    count = len(opened.differences)
    said = f"{count} difference{'' if count == 1 else 's'}"
    return said if opened.compared else f"{said}; the pages were not compared"


def _told(one: Difference) -> Iterator[str]:
    yield f"  {one.message}"
    if one.context and one.context != one.printed:
        yield f"      in: {one.context}"


def _found(opened: Opened) -> str:
    """How many findings of each level the checks give now."""
    assert opened.report is not None
    counts = Counter(one.level for one in opened.report.findings)
    told = [
        f"{counts[level]} {level}{'' if counts[level] == 1 else 's'}" for level in LEVELS if counts[level]
    ]
    claims = len(opened.report.registry.claims)
    return f"{claims} claims; checked again: {', '.join(told) or 'no finding'}"


def _grounds(opened: Opened) -> str:
    """On what numbers of the sheet stand, the most first."""
    names = {
        "claim": "of claims",
        "binding": "of bindings",
        "literal": "marked as no claim",
        "finding": "of findings",
        "registry": "of dates, names and sources",
        "sheet": "of the sheet's own words",
        "page": "of pages, counts and scales",
        "nothing": "of nothing",
    }
    counted = sorted(opened.grounds.items(), key=lambda one: (-one[1], one[0]))
    return ", ".join(f"{count} {names[kind]}" for kind, count in counted) or "none wanted"


def _pages(count: int) -> str:
    return f"{count} page{'' if count == 1 else 's'}"


def as_json(opened: Opened) -> str:
    """The same as JSON, with every difference and the ids of all findings."""
    return json.dumps(document(opened), ensure_ascii=False, indent=2) + "\n"


def document(opened: Opened) -> dict[str, Any]:
    """The same as plain data."""
    report = opened.report
    return {
        "format": FORMAT,
        "file": opened.file,
        "sheet": opened.sheet,
        "layout": opened.read.marks.get("layout", ""),
        "language": opened.read.language,
        "draft": opened.draft,
        "made_by": opened.read.marks.get("version", ""),
        "pages": opened.read.pages,
        "inside": [one.name for one in opened.read.files],
        "registry": report.registry.name if report else None,
        "findings": [
            {"id": one.id, "check": one.check, "level": one.level, "accepted": one.accepted}
            for one in (report.findings if report else ())
        ],
        "compared": opened.compared,
        "numbers": opened.numbers,
        "grounds": dict(sorted(opened.grounds.items())),
        "differences": [
            {
                "kind": one.kind,
                "page": one.page or None,
                "printed": one.printed,
                "expected": one.expected,
                "source": one.source,
                "message": one.message,
                "context": one.context,
            }
            for one in opened.differences
        ],
        "agrees": opened.agrees,
    }
