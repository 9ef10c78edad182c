"""A paragraph of running text, every number in it bound."""

from __future__ import annotations

import re
from typing import Annotated

from claims.registry.field import described
from claims.registry.worded import MarkedText
from report.box import Box, Paragraph
from report.edition import Edition
from report.prose import prose
from report.spot import Steps
from report.version import Foreign

Options = Annotated[
    MarkedText,
    described(
        "The text; a blank line starts a paragraph.", good="**{visitors}** came in {visitors.when}.", bad=""
    ),
]


def boxes(options: str, edition: Edition, path: Steps) -> tuple[Box, ...]:
    """One paragraph for each part between blank lines."""
    return tuple(
        Paragraph(prose(_like(options, part[0]), edition, path, part.start()), "body")
        for part in re.finditer(r"\S(?:(?!\n\s*\n).)*", options, re.DOTALL)
    )


def _like(whole: str, part: str) -> str:
    """A part of a text, which is in another language where the whole is."""
    return whole.part(part) if isinstance(whole, Foreign) else part
