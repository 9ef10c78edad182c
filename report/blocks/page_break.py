"""What follows starts on a new page."""

from __future__ import annotations

from typing import Annotated

from claims.registry.field import Truth, described
from report.box import Box, PageBreak
from report.edition import Edition
from report.spot import Steps

Options = Annotated[Truth, described("Whether a new page starts here.", good=True, bad="maybe")]


def boxes(options: bool, edition: Edition, path: Steps) -> tuple[Box, ...]:
    """A page break, or nothing for ``page-break: false``.

    In large print too, where pages hold less, blocks follow each other: a page would often be half empty.
    """
    large = edition.sheet.header.large_print and not edition.design.most_pages
    return (PageBreak(),) if options and not large else ()
