"""How wide the columns of a table may be: as their shares ask, and as their cells would rather have it."""

from __future__ import annotations

from report.box import TableBox, plain
from report.pdf.font import Faces
from report.pdf.line import widest_line, widest_word
from report.pdf.table import SIDE, share_out
from report.style import TEXT

_ROUNDING = 0.1


def column_widths(box: TableBox, free: float, faces: Faces) -> list[list[float]]:
    """One or two sets of widths that have ``free`` points together; the shares of the columns give the first.

    In the second one, columns whose cells take several lines have what others do not need.
    """
    least = _least(box, faces)
    least_ones = _spanned(box, least, faces) if box.spans else least
    widths = share_out([column.share for column in box.columns], least_ones, free)
    other = None if box.spans else _without_waste(box, widths, least, faces)
    return [widths] if other is None else [widths, other]


def _least(box: TableBox, faces: Faces) -> list[float]:
    """The widest word of each column."""
    least = [0.0] * len(box.columns)
    for number, cells in enumerate((*box.header, *box.rows)):
        style = TEXT["cell-head" if number < len(box.header) else box.role]
        for index, cell in enumerate(cells):
            if not box.spans or box.extent(number, index)[1] == 1:
                least[index] = max(least[index], widest_word(cell, style, faces) + _ROUNDING)
    return least


def _spanned(box: TableBox, least: list[float], faces: Faces) -> list[float]:
    """The same with what the cells over several columns need: what they lack, their last column gets."""
    found = list(least)
    for number, cells in enumerate((*box.header, *box.rows)):
        style = TEXT["cell-head" if number < len(box.header) else box.role]
        for index, cell in enumerate(cells):
            _, columns = box.extent(number, index)
            if columns > 1:
                widest = widest_word(cell, style, faces) + _ROUNDING - (columns - 1) * SIDE * 2
                found[index + columns - 1] += max(0.0, widest - sum(found[index : index + columns]))
    return found


def _without_waste(
    box: TableBox, widths: list[float], least: list[float], faces: Faces
) -> list[float] | None:
    """Widths in which those columns that have too little share what others have too much, after their longest cells.

    A column without words is there to be written in, and keeps its width. None where no column has too little, or where
    words are too wide for the table.
    """
    if sum(least) > sum(widths):
        return None
    wanted = [
        max(_longest(box, at, faces), one) if any(plain(row[at]).strip() for row in box.rows) else wide
        for at, (wide, one) in enumerate(zip(widths, least, strict=True))
    ]
    short = [at for at, wide in enumerate(widths) if wanted[at] > wide]
    spare = sum(max(0.0, wide - need) for wide, need in zip(widths, wanted, strict=True))
    lacking = sum(wanted[at] - widths[at] for at in short)
    if not short or (len(short) == 1 and not spare):
        return None
    if lacking <= spare:  # nobody gives up more than what is needed
        part = lacking / spare
        return [
            need if need > wide else wide - (wide - need) * part
            for wide, need in zip(widths, wanted, strict=True)
        ]
    room = sum(widths[at] for at in short) + spare
    shared = iter(share_out([wanted[at] for at in short], [least[at] for at in short], room))
    return [next(shared) if at in short else min(wide, wanted[at]) for at, wide in enumerate(widths)]


def _longest(box: TableBox, column: int, faces: Faces) -> float:
    """What a column needs for each of its cells to have no line more than it asks for itself."""
    cells = [(row[column], TEXT[box.role]) for row in box.rows]
    cells += [(row[column], TEXT["cell-head"]) for row in box.header]
    return max(widest_line(cell, style, faces) for cell, style in cells) + _ROUNDING
