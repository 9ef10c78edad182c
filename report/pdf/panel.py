"""Panels, lists and columns: pieces that hold stacks."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from report.pdf.canvas import PageCanvas
from report.pdf.piece import Piece, Stack, TextPiece, stack
from report.style import HAIRLINE, PANEL_RULE, WHITE, Edge, PanelStyle

SMALL = 180.0  # what is no higher than this is not parted over two pages


DASH, DASH_GAP = 9.0, 2.5


def dashes(height: float) -> tuple[float, float]:
    """The dashes and gaps of a rule of this height, about as long as they should be, so that it ends with a dash."""
    count = max(1, round((height + DASH_GAP) / (DASH + DASH_GAP)))
    return (height - (count - 1) * DASH_GAP) / count, DASH_GAP


@dataclass(frozen=True, slots=True, kw_only=True)
class PanelPiece(Piece):
    """A stack on a tint. ``title`` is drawn on its first part only."""

    body: Stack
    title: TextPiece | None
    style: PanelStyle
    edge: Edge
    look: Literal["rule", "tile", "frame"]
    pad: tuple[float, float, float]  # left, right, top and bottom
    label: str
    key: object

    @property
    def chrome(self) -> float:
        """Height of all that is not the body."""
        return 2 * self.pad[2] + (self.title.height + self.title.after if self.title else 0.0)

    @property
    def first(self) -> float:
        return self.height if self._small else self.chrome + self.body.first

    @property
    def _small(self) -> bool:
        return self.look == "tile" or self.height <= SMALL

    def split(self, room: float, force: bool = False) -> tuple[Piece | None, Piece | None]:
        if self._small and not force:
            return None, self
        head, tail = self.body.split(room - self.chrome, force)
        if head is None or tail is None:
            return (None, self) if head is None else (self._with(head), None)
        return self._with(head), replace(self._with(tail, titled=False), before=0.0)

    def draw(self, canvas: PageCanvas, x: float, top: float, height: float) -> None:
        left, right, pad = self.pad
        with canvas.artifact("Background"):
            self._chrome(canvas, x, top, height)
        ground = WHITE if self.look == "frame" else self.style.tint
        with (
            canvas.element("Div", alt=self.label, key=self.key),
            canvas.room(x + left, top - height, x + self.width - right, top, ground),
        ):
            inner = top - pad
            if self.title is not None:
                self.title.draw(canvas, x + left, inner, self.title.height)
                inner -= self.title.height + self.title.after
            self.body.draw(canvas, x + left, inner, height - self.chrome)

    def _chrome(self, canvas: PageCanvas, x: float, top: float, height: float) -> None:
        low = top - height
        if self.look == "frame":
            canvas.frame(x, low, self.width, height, HAIRLINE, 0.6)
            return
        canvas.block(x, low, self.width, height, self.style.tint)
        if self.look == "tile":
            canvas.block(x, top - 2.0, self.width, 2.0, self.style.rule)
            return
        middle = x + PANEL_RULE / 2
        if self.edge == "solid":
            canvas.block(x, low, PANEL_RULE, height, self.style.rule)
        elif self.edge == "dashed":
            canvas.rule(middle, top, middle, low, self.style.rule, PANEL_RULE, dashes(height))
        elif self.edge == "double":
            for at in (x + 0.6, x + PANEL_RULE + 0.6):
                canvas.rule(at, top, at, low, self.style.rule, 1.4)

    def _with(self, body: Piece, titled: bool = True) -> PanelPiece:
        assert isinstance(body, Stack)
        part = replace(self, body=body, title=self.title if titled else None)
        return replace(part, height=part.chrome + body.height)


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemPiece(Piece):
    """One entry of a list: its label, and its stack to the right of it."""

    label: TextPiece | None
    body: Stack
    indent: float
    anchor: str
    key: object

    @property
    def first(self) -> float:
        return self.body.first

    def split(self, room: float, force: bool = False) -> tuple[Piece | None, Piece | None]:
        head, tail = self.body.split(room, force)
        if head is None or tail is None:
            return (None, self) if head is None else (self, None)
        assert isinstance(head, Stack)
        assert isinstance(tail, Stack)
        return (
            replace(self, body=head, height=head.height),
            replace(self, body=tail, height=tail.height, label=None, anchor="", before=0.0),
        )

    def draw(self, canvas: PageCanvas, x: float, top: float, height: float) -> None:
        if self.anchor:
            canvas.anchor(self.anchor, top)
        with canvas.element("LI", key=self.key, anchor=self.anchor):
            if self.label is not None:
                self.label.draw(canvas, x, top, self.label.height)
            with (
                canvas.element("LBody", key=(self.key, "body")),
                canvas.room(x + self.indent, top - height, x + self.width, top),
            ):
                self.body.draw(canvas, x + self.indent, top, height)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListPiece(Piece):
    """A stack of entries. ``numbering`` is ``Decimal``, ``Disc`` or ``None``."""

    body: Stack
    numbering: str
    key: object

    @property
    def first(self) -> float:
        return self.body.first

    def split(self, room: float, force: bool = False) -> tuple[Piece | None, Piece | None]:
        head, tail = self.body.split(room, force)
        if head is None or tail is None:
            return (None, self) if head is None else (self, None)
        assert isinstance(head, Stack)
        assert isinstance(tail, Stack)
        return (
            replace(self, body=head, height=head.height),
            replace(self, body=tail, height=tail.height, before=0.0),
        )

    def draw(self, canvas: PageCanvas, x: float, top: float, height: float) -> None:
        with canvas.element("L", key=self.key, ListNumbering=self.numbering):
            self.body.draw(canvas, x, top, height)


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnsPiece(Piece):
    """Stacks side by side; a panel that is alone in its column is drawn as high as the highest column."""

    columns: tuple[Stack, ...]
    gutter: float
    divider: bool
    key: object

    @property
    def first(self) -> float:
        return self.height if self.height <= SMALL else max(column.first for column in self.columns)

    def split(self, room: float, force: bool = False) -> tuple[Piece | None, Piece | None]:
        if self.height <= SMALL and not force:
            return None, self
        heads: list[Stack] = []
        tails: list[Stack] = []
        for column in self.columns:
            head, tail = (column, None) if column.height <= room else column.split(room, force)
            if head is None and tail is not None:
                return None, self
            heads.append(_or_empty(head, column.width))
            tails.append(_or_empty(tail, column.width))
        if all(not tail.pieces for tail in tails):
            return self._with(heads), None
        return self._with(heads), replace(self._with(tails), before=0.0)

    def draw(self, canvas: PageCanvas, x: float, top: float, height: float) -> None:
        left = x
        for index, column in enumerate(self.columns):
            if not column.pieces:  # a place that is left open
                left += column.width + self.gutter
                continue
            if index and self.divider:
                middle = left - self.gutter / 2
                with canvas.artifact():
                    canvas.rule(middle, top, middle, top - height, HAIRLINE, 0.6)
            with (
                canvas.element("Div", key=(self.key, index)),
                canvas.room(left, top - height, left + column.width, top),
            ):
                column.draw(canvas, left, top, height)
            left += column.width + self.gutter

    def _with(self, columns: list[Stack]) -> ColumnsPiece:
        return replace(self, columns=tuple(columns), height=max(column.height for column in columns))


def _or_empty(part: Piece | None, width: float) -> Stack:
    if part is None:
        return stack((), width)
    assert isinstance(part, Stack)
    return part
