"""The fold: what follows stands behind it; on paper that is not folded, on a new page."""

from __future__ import annotations

from typing import Annotated

from claims.registry.field import Truth, described
from report.box import Box, FoldBreak
from report.edition import Edition
from report.spot import Steps

Options = Annotated[Truth, described("Whether what follows stands behind the fold.", good=True, bad="maybe")]


def boxes(options: bool, edition: Edition, path: Steps) -> tuple[Box, ...]:
    """A break at the fold, or nothing for ``fold: false``."""
    return (FoldBreak(),) if options else ()
