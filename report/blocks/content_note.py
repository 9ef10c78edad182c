"""A content note for the teacher: what the passages speak of, and how to go about it; stands in the key."""

from __future__ import annotations

from typing import Annotated

from claims.registry.field import described
from claims.registry.worded import MarkedText
from report.box import Box, Panel, Paragraph, Run
from report.edition import Edition
from report.prose import prose
from report.spot import Steps

Options = Annotated[
    MarkedText,
    described("The note.", good="The passages speak of violence; tell the class beforehand.", bad=""),
]
TELLS = True


def boxes(options: str, edition: Edition, path: Steps) -> tuple[Box, ...]:
    """One panel."""
    text = Paragraph(prose(options, edition, path), "small")
    return (Panel((text,), (Run(edition.words.content_note),), tone="care"),)
