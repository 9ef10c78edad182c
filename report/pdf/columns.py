"""Boxes side by side: how wide each is, how many stand in a row, and what is set level in all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from math import inf

from report.box import Box, Columns, Panel, Paragraph, plain
from report.pdf.font import Faces
from report.pdf.line import natural_width
from report.pdf.panel import ColumnsPiece, ItemPiece, ListPiece, PanelPiece
from report.pdf.piece import Gap, Piece, Stack, TextPiece, stack
from report.pdf.table import share_out
from report.style import PANEL_PAD, PANEL_RULE, TEXT, TILE_PAD

NARROWEST_PANEL = 100.0
"""Points that a panel needs so that its words are not broken."""
GIVES_UP = 0.3
"""The part of its width that a panel gives up, so that the figure beside it is set larger."""
_ROUNDING = 0.1


@dataclass(frozen=True, slots=True)
class Setting:
    """What setting needs besides boxes. ``largest`` bounds key figures, as a row of them has one size; ``beside`` are
    the words of all of them, as their lines are to be equally high. A chart that is higher than ``room`` is drawn
    smaller, down to ``least`` times its size.
    """

    faces: Faces
    largest: float = 0.0
    beside: str = ""
    room: float = inf
    least: float = 1.0


SetStack = Callable[[tuple[Box, ...], float, Setting], Stack]
"""Sets boxes below each other in a width."""


def alike(
    boxes: Sequence[Box], pieces: Sequence[Piece], width: float, setting: Setting, set_stack: SetStack
) -> list[Piece]:
    """The pieces of some boxes, with the key figures of rows that stand below each other all in one size."""
    found, at = list(pieces), 0
    while at < len(boxes):
        end = at
        while end < len(boxes) and isinstance(one := boxes[end], Columns) and _is_of_figures(one):
            end += 1
        sizes = {size for piece in found[at:end] for size in _figure_sizes(piece)}
        if len(sizes) > 1:
            smaller = replace(setting, largest=min(sizes))
            for index in range(at, end):
                row = boxes[index]
                assert isinstance(row, Columns)
                found[index] = set_columns(row, width, smaller, set_stack)
        at = end + 1
    return found


def _is_of_figures(box: Columns) -> bool:
    return any(True for child in box.children for _ in _figures(child))


def panel_sides(box: Panel) -> tuple[float, float]:
    """The room to the left and the right of what stands in a panel."""
    side = TILE_PAD if box.look == "tile" else PANEL_PAD
    return side + (PANEL_RULE if box.look == "rule" else 0.0), side


def set_columns(box: Columns, width: float, setting: Setting, set_stack: SetStack) -> Piece:
    """Columns side by side; panels too narrow for their words or their figures stand in several rows instead."""
    rows = [_row(one, widths, width, setting, set_stack) for one, widths in _rows(box, width, setting.faces)]
    return rows[0] if len(rows) == 1 else stack(rows, width)


# --- how wide each is --------------------------------------------------------------------------------


def _rows(box: Columns, width: float, faces: Faces) -> list[tuple[Columns, list[float]]]:
    """The columns in as few rows as can be, each with the widths of its columns."""
    count = len(box.children)
    if not all(len(child) == 1 and isinstance(child[0], Panel) for child in box.children):
        return [(box, _shared(box, width))]
    found: list[tuple[Columns, list[float]]] = []
    for in_a_row in (n for n in range(count, 0, -1) if count % n == 0):
        if in_a_row > 1 and (width + box.gutter) / in_a_row - box.gutter < NARROWEST_PANEL:
            continue
        rows = [box] if in_a_row == count else list(_parted(box, in_a_row))
        fitted = [_fitted(row, width, faces) for row in rows]
        found = [(row, wide or _shared(row, width)) for row, wide in zip(rows, fitted, strict=True)]
        if all(fitted):
            break
    return found


def _parted(box: Columns, in_a_row: int) -> Iterator[Columns]:
    for at in range(0, len(box.children), in_a_row):
        yield Columns(box.children[at : at + in_a_row], gutter=box.gutter)


def _shared(box: Columns, width: float) -> list[float]:
    """The widths that the shares ask for."""
    shares = box.shares or (1.0,) * len(box.children)
    free = width - box.gutter * (len(shares) - 1)
    return [free * share / sum(shares) for share in shares]


def _fitted(box: Columns, width: float, faces: Faces) -> list[float] | None:
    """Widths in which each key figure stands on one line, as large as can be; None where no size has room.

    They are those that the shares ask for, unless another figure needs some of it: then a panel gives up a part of
    its width, and at the smallest size all that its words do not need.
    """
    asked = _shared(box, width)
    sizes = sorted({size for child in box.children for one in _figures(child) for size in _sizes(one)})
    if not sizes:
        return asked
    for part, size in [*((1 - GIVES_UP, size) for size in reversed(sizes)), (0.0, sizes[0])]:
        least = [
            max(_needed(child, size, faces), min(wide, max(part * wide, NARROWEST_PANEL)))
            for child, wide in zip(box.children, asked, strict=True)
        ]
        if sum(least) <= sum(asked):
            return share_out(asked, least, sum(asked))
    return None


def _figures(child: Sequence[Box]) -> Iterator[Paragraph]:
    """The key figures of a column."""
    for box in child:
        if isinstance(box, Panel):
            yield from _figures(box.children)
        elif isinstance(box, Paragraph) and TEXT[box.role].shrink:
            yield box


def _sizes(figure: Paragraph) -> tuple[float, ...]:
    return TEXT[figure.role].size, *TEXT[figure.role].shrink


def _needed(child: Sequence[Box], size: float, faces: Faces) -> float:
    """The width of a column whose figures stand on one line in this size."""
    sides = sum(sum(panel_sides(box)) for box in child if isinstance(box, Panel))
    styles = [(one.runs, replace(TEXT[one.role], size=size)) for one in _figures(child)]
    widths = (natural_width(runs, style, faces) for runs, style in styles)
    return sides + max(widths, default=0.0) + _ROUNDING


# --- what is level -----------------------------------------------------------------------------------


def _row(
    box: Columns, widths: list[float], width: float, setting: Setting, set_stack: SetStack
) -> ColumnsPiece:
    said = "".join(plain(figure.runs) for child in box.children for figure in _figures(child))
    setting = replace(setting, beside=said)
    columns = [set_stack(child, wide, setting) for child, wide in zip(box.children, widths, strict=True)]
    sizes = {size for column in columns for size in _figure_sizes(column)}
    if len(sizes) > 1:  # key figures side by side: all as large as the smallest has to be
        smaller = replace(setting, largest=min(sizes))
        columns = [set_stack(child, wide, smaller) for child, wide in zip(box.children, widths, strict=True)]
    columns = _footed(_level(columns))
    return ColumnsPiece(
        width=width,
        height=max(column.height for column in columns),
        before=max(column.before for column in columns),
        after=max(column.after for column in columns),
        columns=tuple(columns),
        gutter=box.gutter,
        divider=box.divider,
        key=object(),
    )


def _level(columns: list[Stack]) -> list[Stack]:
    """Columns that start with text are lowered until their first lines stand on one baseline."""
    starts = [_first_baseline(column) for column in columns]
    lowest = max(starts, default=0.0)
    return [
        stack([Gap(width=column.width, height=lowest - start), *column.pieces], column.width)
        if 0 < start < lowest
        else column
        for column, start in zip(columns, starts, strict=True)
    ]


def _footed(columns: list[Stack]) -> list[Stack]:
    """Tiles side by side: what stands below the room that stretches begins on one line in all of them."""
    feet = [_foot(column) for column in columns]
    if not all(feet):
        return columns
    deepest = max(feet)
    found = []
    for column, foot in zip(columns, feet, strict=True):
        tile = column.pieces[0]
        assert isinstance(tile, PanelPiece)
        # The space that the last line asks for after it counts: without a gap below there would be none.
        lower = Gap(width=tile.body.width, height=max(0.0, deepest - foot - tile.body.pieces[-1].after))
        body = stack([*tile.body.pieces, lower], tile.body.width) if foot < deepest else tile.body
        found.append(stack([replace(tile, body=body, height=tile.chrome + body.height)], column.width))
    return found


def _foot(column: Stack) -> float:
    """The height of what stands below the stretching room of a tile; 0 where the column is something else."""
    tile = column.pieces[0] if len(column.pieces) == 1 else None
    if not isinstance(tile, PanelPiece):
        return 0.0
    at = next(
        (at for at, piece in enumerate(tile.body.pieces) if isinstance(piece, Gap) and piece.stretches), None
    )
    return 0.0 if at is None else stack(tile.body.pieces[at + 1 :], tile.body.width).height


def _first_baseline(piece: Piece) -> float:
    match piece:
        case TextPiece():
            return piece.first_baseline
        case Stack(pieces=pieces) if pieces:
            return _first_baseline(pieces[0])
        case ListPiece(body=body) | ItemPiece(body=body):
            return _first_baseline(body)
        case _:
            return 0.0  # a panel, a table or a chart stands where it is


def _figure_sizes(piece: Piece) -> list[float]:
    match piece:
        case TextPiece(style=style, lines=lines) if style.shrink:
            return [span.look.size for line in lines for span in line.spans]
        case Stack(pieces=pieces) | ColumnsPiece(columns=pieces):
            return [size for inner in pieces for size in _figure_sizes(inner)]
        case PanelPiece(body=body):
            return _figure_sizes(body)
        case _:
            return []
