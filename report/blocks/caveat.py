"""A caveat in a panel of its own, such as: doubt about a number is no doubt about the harm."""

from __future__ import annotations

from claims.field import Text
from report.binding import prose
from report.box import Box, Panel, Paragraph
from report.edition import Edition

Options = Text


def boxes(options: str, edition: Edition, path: tuple[str | int, ...]) -> tuple[Box, ...]:
    """One panel."""
    return (Panel((Paragraph(prose(options, edition, path), "small"),), tone="accent", label="Please note"),)
