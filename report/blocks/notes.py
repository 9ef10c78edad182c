"""Notes in small type: what a reader should know of the whole sheet."""

from __future__ import annotations

from typing import Annotated

from claims.registry.field import Listed, described
from claims.registry.worded import MarkedText
from report.box import Box, Paragraph
from report.edition import Edition
from report.prose import prose
from report.spot import Steps

Options = Annotated[
    Listed[MarkedText],
    described(
        "One note an entry, numbers bound.", good=["Figures as printed; none was rounded."], bad={"text": "A"}
    ),
]


def boxes(options: tuple[str, ...], edition: Edition, path: Steps) -> tuple[Box, ...]:
    """One small paragraph a note."""
    return tuple(Paragraph(prose(text, edition, (*path, at)), "note") for at, text in enumerate(options))
