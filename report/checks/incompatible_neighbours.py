"""Figures of one thing side by side that do not count alike.

Flags: Two key figures of one row, or two rows of one table, of the same quantity or of one inside the other, where one
is a recorded number and the other an estimate, one counts at one time and the other over a period, or their units or
kinds differ; only where neither has a label or a doubt of its own (warning).

Why: What stands side by side is compared, whatever the small print says.

Flagged:
    quantities:
      cases: {title: cases, counts: case}
    claims:
      recorded: {figure: "832", says: Recorded., source: report, quantity: cases, method: administrative}
      estimated: {figure: "9,100", says: Estimated., source: report, quantity: cases, method: model}
    blocks:
      - key-figures: {figures: [{claim: recorded}, {claim: estimated}]}
      - sources: {}

Accepted:
    quantities:
      cases: {title: cases, counts: case}
    claims:
      recorded: {figure: "832", says: Recorded., source: report, quantity: cases, method: administrative}
      estimated: {figure: "9,100", says: Estimated., source: report, quantity: cases, method: model}
    blocks:
      - key-figures:
          figures: [{claim: recorded, label: recorded cases}, {claim: estimated, label: estimated cases}]
      - sources: {}

Undecided: Figures of different quantities are not looked at, nor those of different times: the time of each stands
beside it. Charts refuse unlike figures by themselves.

Innocent if: The figures are listed and not compared (then give each a label that says what it counts).

Method: What may share the axis of a chart, applied to rows.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import Any

from report.checks import Fault, Page
from report.edition import Edition
from report.plots._axis import unlike

AT_MOST = "warning"


def judge(page: Page) -> Iterator[Fault]:
    """One fault for each block, for its first pair."""
    edition = page.edition
    if edition.design.blind:
        return  # whether figures can be compared is what students are to find out
    for block in edition.sheet.blocks:
        named = _bare(block.name, block.options)
        known = [name for name in named if name in edition.registry.claims]
        for first, other in combinations(known, 2):
            reason = unlike(edition, first, other) if _of_one_thing(edition, first, other) else ""
            if reason:
                yield Fault(
                    f"`{first}` and `{other}` stand side by side, and {reason}",
                    "give each a label that says what it counts, or a block of its own",
                    block.path,
                )
                break


def _bare(name: str, options: Any) -> list[str]:
    """The claims of a block that have nothing of their own said about them."""
    if name == "key-figures":
        return [one.claim for one in options.figures if not (one.label or one.doubt)]
    return [one for one in options.claims if isinstance(one, str)] if name == "table" else []


def _of_one_thing(edition: Edition, first: str, other: str) -> bool:
    registry = edition.registry
    one, two = registry.claims[first], registry.claims[other]
    if one.quantity is None or two.quantity is None or one.share_of != two.share_of:
        return False
    if one.share_of is not None:
        return False  # shares at different times stand beside their times
    tree = registry.quantities
    return one.quantity in tree.chain(two.quantity) or two.quantity in tree.chain(one.quantity)
