"""Figures as papers in each language print them, one table a language in the folder ``printed``.

A line is ``text | value | hedge | unit | kind`` with ``low..high`` as the value of a range, the hedge left empty
where there is none, and a sixth column where the grammar cannot read the figure yet: why.
"""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from claims.figure import read

_FOLDER = Path(__file__).parent / "printed"


def _cases() -> list[object]:
    found: list[object] = []
    for path in sorted(_FOLDER.glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                cells = [cell.strip() for cell in line.split("|")]
                waits = cells[5:]
                marks = [pytest.mark.xfail(strict=True, reason=waits[0])] if waits else []
                found.append(pytest.param(path.stem, *cells[:5], id=f"{path.stem}-{cells[0]}", marks=marks))
    return found


@pytest.mark.parametrize(("code", "text", "value", "hedge", "unit", "kind"), _cases())
def test_printed_figure(code: str, text: str, value: str, hedge: str, unit: str, kind: str) -> None:
    figure = read(text, code)
    if ".." in value:
        assert (figure.low, figure.high) == tuple(Fraction(end) for end in value.split(".."))
    else:
        assert figure.value == Fraction(value)
    assert " ".join(figure.hedges) == (hedge or "exact")
    assert (figure.unit or "") == unit
    assert figure.kind == kind
