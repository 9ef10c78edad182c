"""How a sheet is shown: plain boxes in, printed pages out. Asks :mod:`claims`; never the other way round."""

from __future__ import annotations

from pathlib import Path


def build(
    sheet: Path | str, output: Path | str = "build", draft: bool = False, documents: Path | str | None = None
) -> Path:
    """Print one sheet file with the registry in its folder, and return the path of the PDF.

    ``output`` is the folder for ``SHEET.LANGUAGE.pdf``. A ``draft`` is printed in any case, and says so.
    Raises claims.Unusable with every problem and its place.
    """
    from report.building import build_all

    folder = Path(documents) if documents is not None else None
    (written,) = build_all(Path(sheet), Path(output), draft=draft, documents=folder)
    return written


__all__ = ["build"]
