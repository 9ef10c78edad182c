"""A figure in an open conflict that a sheet says as if there were none.

Flags: A line under “Say”, or a headline, with a figure that stands in a conflict which nobody accepted, where neither
the line, nor the reason or scope below it, nor the headline binds a figure that it does not fit with, or the finding
(warning).

Why: What stands under “Say” is repeated, and a headline is all that many read. The marks of the other blocks do not
reach them.

Flagged:
    quantities:
      workers: {title: workers, counts: person, measure: stock}
      children: {title: children at work, part_of: workers, age: "<18"}
    claims:
      all: {figure: "50,000", says: Workers., source: report, quantity: workers, when: 2015, where: TH}
      young: {figure: "80,000", says: Children., source: report, quantity: children, when: 2015, where: TH}
    blocks:
      - say: {say: [{text: "{young} children worked.", why: Place and year are printed.}]}
      - sources: {}

Accepted:
    quantities:
      workers: {title: workers, counts: person, measure: stock}
      children: {title: children at work, part_of: workers, age: "<18"}
    claims:
      all: {figure: "50,000", says: Workers., source: report, quantity: workers, when: 2015, where: TH}
      young: {figure: "80,000", says: Children., source: report, quantity: children, when: 2015, where: TH}
    blocks:
      - say: {with_care: [{text: "{young} children worked.", why: "The same report has {all} workers in all."}]}
      - sources: {}

Undecided: Prose is not looked at: the words around a figure may say its doubt. What a line says in words of its own is
not read. Findings that are notes are no conflicts.

Innocent if: The doubt is said in words (then bind the other figure there, or accept the finding with a reason).

Method: The claims that a line binds, and the conflicts that the sheet's marks are made from.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from claims.finding import Finding
from report.checks import Fault, Page
from report.edition import Edition
from report.spot import Steps

AT_MOST = "warning"

_BINDING = re.compile(r"\{([^{}]*)\}")


def judge(page: Page) -> Iterator[Fault]:
    """One fault for each line, for its first figure in an open conflict."""
    edition = page.edition
    if edition.design.blind:
        return  # whether figures fit together is what students are to find out
    headlines = [block.options.text for block in edition.sheet.blocks if block.name == "headline"]
    for block in edition.sheet.blocks:
        for path, text, below in _lines(block.name, block.options, block.path):
            beside = {one for said in (text, below, *headlines) for one in _BINDING.findall(said or "")}
            for match in _BINDING.finditer(text):
                found = _open(edition, match[1], beside)
                if found is not None:
                    yield Fault(
                        f"`{match[1]}` is said without a doubt, and finding {found.id} ({found.check}) is open",
                        "say it with care, or bind the figure that it does not fit with beside it",
                        path,
                        match.start(),
                        len(match[0]),
                    )
                    break


def _lines(name: str, options: Any, path: Steps) -> Iterator[tuple[Steps, str, str | None]]:
    """What a block says as certain, each with what stands right below it."""
    if name == "headline":
        yield (*path, "text"), options.text, options.scope
    elif name == "say":
        for index, line in enumerate(options.say):
            yield (*path, "say", index, "text"), line.text, line.why


def _open(edition: Edition, claim: str, beside: set[str]) -> Finding | None:
    """The first open conflict of a claim, where nothing beside it speaks of any."""
    if claim not in edition.registry.claims or any(one.startswith("finding:") for one in beside):
        return None
    found = [one for one in edition.conflicts_of(claim) if not one.accepted]
    if any((one.concerned - {claim}) & beside for one in found):
        return None
    return found[0] if found else None
