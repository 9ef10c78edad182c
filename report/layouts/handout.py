"""The handout: one sheet, both sides, readable at arm's length, folded to half its size; nothing on the fold.

The first side has the headline, one chart, the doubt and the ask; the second what to say, three sources and whom
to reach. `fold` and `page-break` part the blocks.
"""

from __future__ import annotations

from report import blocks
from report.blocks import Part
from report.edition import Edition

SCALE = 1.25
FOLDED = True
MOST_PAGES = 2


def arranged(edition: Edition) -> tuple[Part, ...]:
    """The parts one after the other."""
    return blocks.parts(edition)
