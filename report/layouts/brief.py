"""The brief: two to four pages, the argument with its evidence, blocks in the order of the file."""

from __future__ import annotations

from report import blocks
from report.box import Box
from report.edition import Edition


def arranged(edition: Edition) -> tuple[Box, ...]:
    """The boxes of every block, one after the other."""
    known = blocks.all_blocks()
    found: list[Box] = []
    for block in edition.sheet.blocks:
        found += known[block.name].boxes(block.options, edition, block.path)
    return tuple(found)
