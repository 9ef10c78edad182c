"""A paragraph of running text, every number in it bound."""

from __future__ import annotations

from claims.field import Text
from report import binding
from report.box import Box, Paragraph
from report.edition import Edition

Options = Text


def boxes(options: str, edition: Edition, path: tuple[str | int, ...]) -> tuple[Box, ...]:
    """One paragraph for each part between blank lines."""
    return tuple(
        Paragraph(binding.prose(part, edition, path), "body") for part in options.split("\n\n") if part.strip()
    )
