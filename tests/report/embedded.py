"""What a finished file has inside, whose objects are packed so that no search of its bytes finds them."""

from __future__ import annotations

from io import BytesIO

import pikepdf


def fonts_in(data: bytes) -> set[str]:
    """The names of the fonts on the pages, with the tag of their subset: ``AAAAAA+IBMPlexSans-Regular``."""
    with pikepdf.open(BytesIO(data)) as pdf:
        return {
            str(font.BaseFont)[1:]
            for page in pdf.pages
            for font in page.obj.Resources.get("/Font", {}).values()
        }


def links_in(data: bytes) -> list[str]:
    """The addresses that the pages lead to, in their order."""
    with pikepdf.open(BytesIO(data)) as pdf:
        return [
            str(one.A.URI)
            for page in pdf.pages
            for one in page.obj.get("/Annots", [])
            if "/A" in one and "/URI" in one.A
        ]
