"""What follows starts on a new page."""

from __future__ import annotations

from claims.field import Truth
from report.box import Box, PageBreak
from report.edition import Edition

Options = Truth


def boxes(options: bool, edition: Edition, path: tuple[str | int, ...]) -> tuple[Box, ...]:
    """A page break, or nothing for ``page-break: false``."""
    return (PageBreak(),) if options else ()
