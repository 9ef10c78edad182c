"""Common mistakes of those who do the tasks; stands in the key."""

from __future__ import annotations

from typing import Annotated

from claims.registry.field import Listed, described
from claims.registry.worded import MarkedText
from report.box import Box, Paragraph, Run, bullets
from report.edition import Edition
from report.prose import prose
from report.spot import Steps

Options = Annotated[
    Listed[MarkedText],
    described(
        "One mistake an entry, numbers bound.", good=["Adding figures that overlap."], bad={"text": "A"}
    ),
]
TELLS = True


def boxes(options: tuple[str, ...], edition: Edition, path: Steps) -> tuple[Box, ...]:
    """A heading and a list."""
    entries = [prose(text, edition, (*path, index)) for index, text in enumerate(options)]
    if not entries:
        return ()
    return (Paragraph((Run(edition.words.mistakes),), "heading"), bullets(*entries, role="small"))
