"""Tables: rows that stay whole, headings that are repeated on the next page."""

from __future__ import annotations

from dataclasses import dataclass, replace

from report.pdf.canvas import PageCanvas
from report.pdf.piece import SLACK, Piece, Stack, stack
from report.style import HAIRLINE, NAVY, RULE, TINT

PAD = 3.0  # above and below the text of a row
SIDE = 6.0  # between a column's edge and its text


@dataclass(frozen=True, slots=True)
class Row:
    """One row: a stack a column, without padding. ``tinted`` rows have a ground."""

    cells: tuple[Stack, ...]
    key: object
    tinted: bool = False

    @property
    def height(self) -> float:
        return max(cell.height for cell in self.cells) + 2 * PAD


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
        return self.top + sum(row.height for row in self.rows[:2])

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
        if count:
            return self._with(self.rows[:count]), self._rest(self.rows[count:])
        return self._cut_row(left) if force else (None, self)

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
                        self._row(canvas, row, x, top, len(self.widths), "Column")
                else:
                    self._row(canvas, row, x, top, len(self.widths), "Column")
                top -= row.height
                with canvas.artifact():
                    canvas.rule(x, top, x + self.width, top, NAVY if last else HAIRLINE, 1.0 if last else 0.5)
            for index, row in enumerate(self.rows):
                self._row(canvas, row, x, top, self.row_heads, "Row")
                top -= row.height
                last = index == len(self.rows) - 1
                if self.rules:
                    with canvas.artifact():
                        canvas.rule(x, top, x + self.width, top, RULE if last else HAIRLINE, 0.5)

    def _row(self, canvas: PageCanvas, row: Row, x: float, top: float, heads: int, scope: str) -> None:
        height = row.height
        if row.tinted:
            with canvas.artifact("Background"):
                canvas.block(x, top - height, self.width, height, TINT)
        with canvas.element("TR", key=(self.key, row.key)):
            for column, cell in enumerate(row.cells):
                left, width = x + self.lefts[column], self.widths[column]
                role, head = ("TH", {"Scope": scope}) if column < heads else ("TD", {})
                with (
                    canvas.element(role, key=(row.key, column), **head),
                    canvas.room(left, top - height, left + width, top, TINT if row.tinted else ""),
                ):
                    cell.draw(canvas, left, top - PAD, height - 2 * PAD)

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
