"""A heading that states a finding."""

from __future__ import annotations

from claims.field import Text
from report.binding import prose
from report.box import Box, Paragraph
from report.edition import Edition

Options = Text


def boxes(options: str, edition: Edition, path: tuple[str | int, ...]) -> tuple[Box, ...]:
    """One heading."""
    return (Paragraph(prose(options, edition, path), "heading"),)
