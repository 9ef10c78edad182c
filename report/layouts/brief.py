"""The brief: two to four pages, the argument with its evidence, blocks in the order of the file."""

from __future__ import annotations

from report import blocks
from report.blocks import Part
from report.edition import Edition


def arranged(edition: Edition) -> tuple[Part, ...]:
    """The parts one after the other."""
    return blocks.parts(edition)
