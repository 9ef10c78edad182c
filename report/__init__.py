"""How a sheet is shown: plain boxes in, printed pages out. Asks :mod:`claims`; never the other way round."""

from __future__ import annotations

from pathlib import Path


def build(
    sheet: Path | str, output: Path | str = "build", draft: bool = False, documents: Path | str | None = None
) -> Path:
    """Print one sheet file with the registry in its folder, and return the path of the PDF.

    What is printed along with it, such as the key of a worksheet, lies beside it. ``output`` is the folder for
    ``SHEET.LANGUAGE.pdf``. A ``draft`` is printed in any case, and says so.
    Raises claims.Unusable with every problem and its place.
    """
    from report.building import build_all

    folder = Path(documents) if documents is not None else None
    first, *_ = build_all(Path(sheet), Path(output), draft=draft, documents=folder)
    return first


__all__ = ["build"]
