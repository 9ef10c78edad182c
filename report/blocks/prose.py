"""A paragraph of running text, every number in it bound."""

from __future__ import annotations

import re
from typing import Annotated

from claims.registry.field import Text, described
from report.box import Box, Paragraph
from report.edition import Edition
from report.prose import prose
from report.spot import Steps

Options = Annotated[
    Text,
    described(
        "The text; a blank line starts a paragraph.", good="**{visitors}** came in {visitors.when}.", bad=""
    ),
]


def boxes(options: str, edition: Edition, path: Steps) -> tuple[Box, ...]:
    """One paragraph for each part between blank lines."""
    return tuple(
        Paragraph(prose(part[0], edition, path, part.start()), "body")
        for part in re.finditer(r"\S(?:(?!\n\s*\n).)*", options, re.DOTALL)
    )
