"""The fonts that a sheet names: read from its folder, tried where the page's own font has no sign."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from claims.document.file import data_of
from report.letters.own import OwnFont

if TYPE_CHECKING:
    from report.edition import Edition

MOST_BYTES = 40_000_000


def own_fonts(edition: Edition) -> tuple[OwnFont, ...]:
    """The fonts of a sheet's header; those that cannot be read are left out, with the reason noted."""
    return tuple(_read(edition))


def _read(edition: Edition) -> Iterator[OwnFont]:
    from report.pdf import PageError
    from report.pdf.chain import checked

    folder = Path(edition.sheet.document.file).parent
    for number, name in enumerate(edition.sheet.header.fonts):
        path, at = folder / name, ("fonts", number)
        try:
            if not path.resolve().is_relative_to(folder.resolve()):
                edition.problem("the font lies outside the folder of the sheet", "put a copy into it", at)
            elif not path.is_file():
                edition.problem("the folder of the sheet has no such file", "put the font there", at)
            elif path.stat().st_size > MOST_BYTES:
                edition.problem("the font has more than 40 MB", "take a smaller one", at)
            else:
                yield checked(OwnFont(path, hashlib.sha256(data_of(path)).hexdigest()))
        except PageError as error:
            edition.problem(error.message, error.hint, at)
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or error
            edition.problem(f"the font cannot be read: {reason}", "check it", at)
