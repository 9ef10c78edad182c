"""How a sheet is shown: plain boxes in, printed pages out. Asks :mod:`claims`; never the other way round."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from report.notebook import Table, chart, table
    from report.picture import Picture

_HOMES = {
    "Picture": "report.picture",
    "Table": "report.notebook",
    "chart": "report.notebook",
    "table": "report.notebook",
}


def build(
    sheet: Path | str,
    output: Path | str = "build",
    draft: bool = False,
    documents: Path | str | None = None,
    to: Iterable[str] = ("pdf",),
    language: str | None = None,
) -> Path:
    """Print one sheet file with the registry in its folder, and return the path of the PDF.

    What is printed along with it, such as the key of a worksheet, lies beside it, as does the same in the other
    languages of the sheet; with ``language`` only that one is printed. ``output`` is the folder for
    ``SHEET.LANGUAGE.pdf``. A ``draft`` is printed in any case, and says so. ``to`` names formats: ``pdf``, and
    ``png`` or ``svg`` for each chart on its own; without ``pdf`` the path is that of the first chart.
    Raises claims.Unusable with every problem and its place, ValueError for another format.
    """
    from report.building import build_all

    folder = Path(documents) if documents is not None else None
    first, *_ = build_all(Path(sheet), Path(output), draft=draft, documents=folder, to=to, language=language)
    return first


def __getattr__(name: str) -> Any:
    """Load what is asked for when it is asked for: importing `report` alone costs nothing."""
    if name not in _HOMES:
        raise AttributeError(f"module 'report' has no attribute '{name}'")
    import importlib

    return getattr(importlib.import_module(_HOMES[name]), name)


__all__ = ["Picture", "Table", "build", "chart", "table"]
