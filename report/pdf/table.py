"""Tables: rows that stay whole, headings that are repeated on the next page."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from report.pdf.canvas import PageCanvas
from report.pdf.piece import SLACK, Piece, Stack, stack
from report.style import HAIRLINE, NAVY, RULE, TINT

PAD = 3.0  # above and below the text of a row
SIDE = 6.0  # between a column's edge and its text


@dataclass(frozen=True, slots=True)
class Row:
    """One row: a stack a column, without padding. ``tinted`` rows have a ground.

    ``extents`` are the rows and columns that each cell takes, (0, 0) where another one lies over it; empty in a
    table without spans. ``least`` is the height that the row has at least, so that a cell over several has room.
    """

    cells: tuple[Stack, ...]
    key: object
    tinted: bool = False
    extents: tuple[tuple[int, int], ...] = ()
    least: float = 0.0

    @property
    def height(self) -> float:
        own = (cell.height for at, cell in enumerate(self.cells) if self.extent(at)[0] == 1)
        return max(max(own, default=0.0) + 2 * PAD, self.least)

    def extent(self, column: int) -> tuple[int, int]:
        """How many rows and columns a cell takes."""
        return self.extents[column] if self.extents else (1, 1)


def with_room(rows: list[Row]) -> tuple[Row, ...]:
    """The rows, the last under each cell over several rows as high as that needs."""
    for at, row in enumerate(rows):
        for column, cell in enumerate(row.cells):
            last = at + row.extent(column)[0] - 1
            lacking = cell.height + 2 * PAD - sum(one.height for one in rows[at : last + 1])
            if last > at and lacking > 0:
                rows[last] = replace(rows[last], least=rows[last].height + lacking)
    return tuple(rows)


def continuing(rows: tuple[Row, ...], count: int) -> set[int]:
    """The columns whose cell goes on behind the first ``count`` rows."""
    found: set[int] = set()
    for at, row in enumerate(rows[:count]):
        for column, (down, across) in enumerate(row.extents):
            if at + down > count:
                found.update(range(column, column + across))
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class TablePiece(Piece):
    """A table; ``lefts`` are its columns' left edges. ``continued``: the header is repeated."""

    header: tuple[Row, ...]
    rows: tuple[Row, ...]
    lefts: tuple[float, ...]
    widths: tuple[float, ...]
    row_heads: int
    rules: bool
    summary: str
    key: object
    continued: bool = False

    @property
    def top(self) -> float:
        return sum(row.height for row in self.header)

    @property
    def first(self) -> float:
        # Two rows at least: one row under a heading at the foot of a page reads as a stray line.
        count = 2
        while count < len(self.rows) and continuing(self.rows, count):
            count += 1
        return self.top + sum(row.height for row in self.rows[:count])

    def split(self, room: float, force: bool = False) -> tuple[Piece | None, Piece | None]:
        left = room - self.top + SLACK
        if left < 0:
            return None, self
        count = 0
        while count < len(self.rows) and self.rows[count].height <= left:
            left -= self.rows[count].height
            count += 1
        if count == len(self.rows):
            return self, None
        if len(self.rows) - count == 1 and count > 2:
            count -= 1
        while count and continuing(self.rows, count):
            count -= 1  # a cell over several rows stays on one page
        if count:
            return self._with(self.rows[:count]), self._rest(self.rows[count:])
        return self._cut_row(left) if force and not continuing(self.rows, 1) else (None, self)

    def _cut_row(self, room: float) -> tuple[Piece | None, Piece | None]:
        """A row that is higher than a page is parted between its lines."""
        row = self.rows[0]
        parts = [cell.split(room - 2 * PAD, True) for cell in row.cells]
        if any(head is None and cell.pieces for (head, _), cell in zip(parts, row.cells, strict=True)):
            return None, self
        heads = tuple(_stack(head, cell) for (head, _), cell in zip(parts, row.cells, strict=True))
        tails = tuple(_stack(tail, cell) for (_, tail), cell in zip(parts, row.cells, strict=True))
        return (
            self._with((replace(row, cells=heads),)),
            self._rest((replace(row, cells=tails), *self.rows[1:])),
        )

    def draw(self, canvas: PageCanvas, x: float, top: float, height: float) -> None:
        with canvas.element("Table", alt=self.summary, key=self.key):
            for index, row in enumerate(self.header):
                last = index == len(self.header) - 1
                if self.continued:
                    with canvas.artifact("Pagination"):
                        self._row(canvas, self.header[index:], x, top, len(self.widths), "Column")
                else:
                    self._row(canvas, self.header[index:], x, top, len(self.widths), "Column")
                top -= row.height
                self._rule(
                    canvas, self.header, index, x, top, NAVY if last else HAIRLINE, 1.0 if last else 0.5
                )
            for index, row in enumerate(self.rows):
                self._row(canvas, self.rows[index:], x, top, self.row_heads, "Row")
                top -= row.height
                last = index == len(self.rows) - 1
                if self.rules:
                    self._rule(canvas, self.rows, index, x, top, RULE if last else HAIRLINE, 0.5)

    def _rule(
        self,
        canvas: PageCanvas,
        rows: tuple[Row, ...],
        index: int,
        x: float,
        y: float,
        colour: str,
        weight: float,
    ) -> None:
        """A rule below a row, but not through a cell that goes on below it."""
        open_ones = continuing(rows, index + 1)
        with canvas.artifact():
            if not open_ones:
                canvas.rule(x, y, x + self.width, y, colour, weight)
                return
            for column, (left, width) in enumerate(zip(self.lefts, self.widths, strict=True)):
                if column not in open_ones:
                    ends = max(0.0, left - SIDE), min(self.width, left + width + SIDE)
                    canvas.rule(x + ends[0], y, x + ends[1], y, colour, weight)

    def _row(
        self, canvas: PageCanvas, rows: tuple[Row, ...], x: float, top: float, heads: int, scope: str
    ) -> None:
        """The first of the rows; the others are those that a cell of it may reach into."""
        row, height = rows[0], rows[0].height
        if row.tinted:
            with canvas.artifact("Background"):
                canvas.block(x, top - height, self.width, height, TINT)
        with canvas.element("TR", key=(self.key, row.key)):
            for column, cell in enumerate(row.cells):
                down, across = row.extent(column)
                if not down:
                    continue
                left, width = x + self.lefts[column], cell.width
                deep = height if down == 1 else sum(one.height for one in rows[:down])
                role = "TH" if column < heads else "TD"
                spans = {"RowSpan": down, "ColSpan": across}
                attributes: dict[str, Any] = {name: many for name, many in spans.items() if many > 1}
                if role == "TH":
                    attributes["Scope"] = scope
                with (
                    canvas.element(role, key=(row.key, column), **attributes),
                    canvas.room(left, top - deep, left + width, top, TINT if row.tinted else ""),
                ):
                    cell.draw(canvas, left, top - PAD, deep - 2 * PAD)

    def _with(self, rows: tuple[Row, ...]) -> TablePiece:
        return replace(self, rows=rows, height=self.top + sum(row.height for row in rows))

    def _rest(self, rows: tuple[Row, ...]) -> TablePiece:
        return replace(self._with(rows), continued=True, before=0.0)


def share_out(shares: list[float], least: list[float], free: float) -> list[float]:
    """Widths in proportion to shares, but none below its least one, as long as ``free`` holds them all."""
    widths = [free * share / sum(shares) for share in shares]
    fixed: set[int] = set()
    while sum(least) <= free and (tight := {i for i, wide in enumerate(widths) if wide < least[i] - SLACK}):
        fixed |= tight
        open_shares = sum(share for i, share in enumerate(shares) if i not in fixed) or 1.0
        left = free - sum(least[i] for i in fixed)
        widths = [least[i] if i in fixed else left * share / open_shares for i, share in enumerate(shares)]
    return widths


def _stack(part: Piece | None, cell: Stack) -> Stack:
    if part is None:
        return stack((), cell.width)
    assert isinstance(part, Stack)
    return part
