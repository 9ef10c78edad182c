"""The logo of whoever issues a sheet: read from the folder of the sheet, never from elsewhere."""

from __future__ import annotations

from pathlib import Path

from claims.document.file import data_of
from report.blocks import Part
from report.box import Picture
from report.edition import Edition
from report.style import MM

MOST_BYTES = 5_000_000
WIDTH, HEIGHT = 60 * MM, 12 * MM
_PATH = ("organisation", "logo")


def logo(edition: Edition) -> tuple[Part, ...]:
    """The logo as the first part of a sheet; nothing, with the reason noted, where it cannot be read."""
    organisation = edition.sheet.header.organisation
    if organisation is None or organisation.logo is None:
        return ()
    data = _read(organisation.logo, edition)
    if data is None:
        return ()
    size = (WIDTH / edition.design.scale, HEIGHT / edition.design.scale)
    return (Part(_PATH, (Picture(data, *size, organisation.name),)),)


def _read(name: str, edition: Edition) -> bytes | None:
    folder = Path(edition.sheet.document.file).parent
    path = folder / name
    try:
        if not path.resolve().is_relative_to(folder.resolve()):
            edition.problem("the logo lies outside the folder of the sheet", "put a copy into it", _PATH)
            return None
        if not path.is_file():
            edition.problem("the folder of the sheet has no such file", "put the logo there", _PATH)
            return None
        if path.stat().st_size > MOST_BYTES:
            edition.problem("the logo has more than 5 MB", "save it smaller", _PATH)
            return None
        return data_of(path)
    except (OSError, ValueError) as error:
        edition.problem(
            f"the logo cannot be read: {getattr(error, 'strerror', None) or error}", "check it", _PATH
        )
        return None
