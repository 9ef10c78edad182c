"""A caveat in a panel of its own, such as: doubt about a number is no doubt about the harm."""

from __future__ import annotations

from typing import Annotated

from claims.registry.field import described
from claims.registry.worded import MarkedText
from report.box import Box, Panel, Paragraph
from report.edition import Edition
from report.prose import prose
from report.spot import Steps

Options = Annotated[
    MarkedText, described("The caveat.", good="Doubt about a number is not doubt about the harm.", bad="")
]


def boxes(options: str, edition: Edition, path: Steps) -> tuple[Box, ...]:
    """One panel."""
    text = Paragraph(prose(options, edition, path), "small")
    return (Panel((text,), tone="accent", label=edition.words.note_label),)
