"""A heading that states a finding."""

from __future__ import annotations

from typing import Annotated

from claims.registry.field import described
from claims.registry.worded import MarkedText
from report.box import Box, Paragraph
from report.edition import Edition
from report.prose import prose
from report.spot import Steps

Options = Annotated[MarkedText, described("The heading.", good="What does not fit together", bad="")]


def boxes(options: str, edition: Edition, path: Steps) -> tuple[Box, ...]:
    """One heading."""
    return (Paragraph(prose(options, edition, path), "heading"),)
