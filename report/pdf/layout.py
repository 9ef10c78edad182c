"""From boxes to pieces: every box is set for the width it has, from the outside in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from report.box import (
    Box,
    Chart,
    Columns,
    DrawingRoom,
    Fill,
    FoldBreak,
    Item,
    KeepTogether,
    Listing,
    PageBreak,
    Panel,
    Paragraph,
    Picture,
    QrCode,
    Rule,
    Space,
    TableBox,
    Words,
    WritingLines,
    plain,
    words,
)
from report.letters.leading import opened
from report.pdf import budget
from report.pdf.column_widths import column_widths
from report.pdf.columns import Setting, alike, panel_sides, set_columns
from report.pdf.error import PageError
from report.pdf.figure import FigurePiece
from report.pdf.handwork import FramePiece, LinesPiece
from report.pdf.line import Line, natural_width, set_lines
from report.pdf.panel import ItemPiece, ListPiece, PanelPiece
from report.pdf.picture import CodePiece, PicturePiece, proportions
from report.pdf.piece import Break, Gap, Hairline, Piece, Stack, TextPiece, stack
from report.pdf.table import SIDE, Row, TablePiece, with_room
from report.style import PANEL_PAD, PANELS, STEP, TEXT, TILE_PAD, WRITING_LINE, Align, Role

STRUCTURE: dict[Role, str] = {
    "title": "H1",
    "heading": "H2",
    "subheading": "H3",
    "chart-title": "Caption",
    "chart-subtitle": "Caption",
    "source": "Caption",
    "tab": "P",
}


def lay_out(boxes: tuple[Box, ...], width: float, setting: Setting) -> Stack:
    """The boxes as a stack of this width; page breaks are allowed here and nowhere deeper."""
    pieces: list[Piece] = []
    for box in boxes:
        if isinstance(box, (PageBreak, FoldBreak)):
            pieces.append(Break(width=width, height=0.0, at_fold=isinstance(box, FoldBreak)))
        elif isinstance(box, Chart):
            pieces.append(_chart(box, width, setting, _tied(pieces)))
        else:
            pieces.append(_piece(box, width, setting))
    return stack(alike(boxes, pieces, width, setting, _stack), width)


def _tied(pieces: list[Piece]) -> float:
    """The height of the headings at the end of some pieces, which stand on one page with what follows."""
    height = 0.0
    for piece in reversed(pieces):
        if not piece.keep:
            break
        height += piece.height + piece.after
    return height


def _piece(box: Box, width: float, setting: Setting) -> Piece:
    match box:
        case Paragraph():
            return _paragraph(box, width, setting)
        case Listing():
            return _listing(box, width, setting)
        case TableBox():
            return _table(box, width, setting)
        case Panel():
            return _panel(box, width, setting)
        case Columns():
            return set_columns(box, width, setting, _stack)
        case Chart():
            return _chart(box, width, setting)
        case KeepTogether():
            return _stack(box.children, width, setting, whole=True)
        case Rule():
            return Hairline(width=width, height=2.0, before=STEP, after=STEP, strong=box.strong)
        case Space():
            return Gap(width=width, height=box.height)
        case QrCode(link, side, alt, align):
            side = min(side, width)
            return CodePiece(
                width=width, height=side, after=STEP, link=link, side=side, alt=alt, right=align == "right"
            )
        case Picture(data, wide, high, alt):
            drawn = proportions(data, min(wide, width), high)
            return PicturePiece(width=width, height=drawn[1], after=2 * STEP, data=data, drawn=drawn, alt=alt)
        case WritingLines(count, label):
            budget.spend(budget.PARAGRAPH * count)
            return LinesPiece(width=width, height=count * WRITING_LINE, after=4 * STEP, label=label)
        case DrawingRoom(height, label):
            return FramePiece(width=width, height=height, before=STEP, after=4 * STEP, label=label)
        case Fill():
            return Gap(width=width, height=0.0, stretches=True)
        case PageBreak() | FoldBreak():
            raise ValueError("a break stands at the top level only")


def _stack(boxes: tuple[Box, ...], width: float, setting: Setting, whole: bool = False) -> Stack:
    return stack([_piece(box, width, setting) for box in boxes], width, whole)


def _paragraph(box: Paragraph, width: float, setting: Setting, beside: str = "") -> TextPiece:
    style = TEXT[box.role]
    shrinks = bool(style.shrink)
    if box.role != "furniture":
        style = opened(style, plain(box.runs) + beside + (setting.beside if shrinks else ""))
    if setting.largest and shrinks:
        sizes = [size for size in (style.size, *style.shrink) if size <= setting.largest]
        style = replace(style, size=sizes[0], shrink=tuple(sizes[1:] or sizes))
    if width < STEP:
        raise PageError(f"a column is {width:.0f} points wide", "give it more room", plain(box.runs))
    budget.spend(budget.PARAGRAPH + len(plain(box.runs)))
    lines = set_lines(box.runs, style, width, setting.faces)
    if shrinks and lines[0].spans:  # its lines stand as close as their size asks
        style = replace(style, leading=style.leading * lines[0].spans[0].look.size / TEXT[box.role].size)
    return TextPiece(
        width=width,
        height=len(lines) * style.leading,
        before=style.before,
        after=style.after,
        keep=style.keep if box.keep is None else box.keep,
        lines=lines,
        style=style,
        align=box.align,
        structure=box.structure or STRUCTURE.get(box.role, "P"),
        text=setting.faces.clean(plain(box.runs)),
        language=box.language,
        anchor=box.anchor,
        key=object(),
    )


def _text(
    runs: Words, role: Role, width: float, setting: Setting, align: Align = "left", beside: str = ""
) -> TextPiece:
    """A paragraph; its lines are as far apart as they have to be for the words ``beside`` it."""
    return _paragraph(Paragraph(runs, role, align=align), width, setting, beside)


def _listing(box: Listing, width: float, setting: Setting) -> ListPiece:
    labels = [words(item.label) for item in box.items]
    style = TEXT[box.role]
    indent = max((natural_width(label, style, setting.faces) for label in labels), default=0.0)
    indent = min(indent + 0.6 * style.size, width / 2)
    pieces = [_item(item, box.role, indent, width, setting) for item in box.items]
    body = stack(pieces, width)
    numbering = "Decimal" if box.ordered else "Disc" if any(item.label for item in box.items) else "None"
    return ListPiece(
        width=width, height=body.height, after=body.after, body=body, numbering=numbering, key=object()
    )


def _item(item: Item, role: Role, indent: float, width: float, setting: Setting) -> ItemPiece:
    body = _stack(item.children, width - indent, setting)
    label = None
    if item.label:
        set_label = _text(words(item.label), role, indent, setting)
        label = replace(set_label, structure="Lbl", returns=item.anchor)
    return ItemPiece(
        width=width,
        height=max(body.height, label.height if label else 0.0),
        after=min(body.after, TEXT[role].leading / 4),
        label=label,
        body=body,
        indent=indent,
        anchor=item.anchor,
        key=object(),
    )


def _panel(box: Panel, width: float, setting: Setting) -> PanelPiece:
    style = PANELS[box.tone]
    left, side = panel_sides(box)
    pad = TILE_PAD if box.look == "tile" else PANEL_PAD - 2
    inner = width - left - side
    title = None
    if box.title:
        set_title = _text(box.title, "tab", inner, setting)
        title = replace(set_title, lines=_recoloured(set_title, style.ink), after=STEP / 2, keep=True)
    body = _stack(box.children, inner, setting)
    piece = PanelPiece(
        width=width,
        height=0.0,
        before=3 * STEP,
        after=3 * STEP,
        body=body,
        title=title,
        style=style,
        edge=box.edge or style.edge,
        look=box.look,
        pad=(left, side, pad),
        label=box.label or plain(box.title),
        key=object(),
    )
    return replace(piece, height=piece.chrome + body.height)


def _recoloured(piece: TextPiece, colour: str) -> tuple[Line, ...]:
    return tuple(
        replace(
            line, spans=tuple(replace(span, look=replace(span.look, colour=colour)) for span in line.spans)
        )
        for line in piece.lines
    )


def _table(box: TableBox, width: float, setting: Setting) -> TablePiece:
    """The table in those of its column widths in which it is lowest."""
    free = width - SIDE * 2 * (len(box.columns) - 1)
    made = [_table_of(box, width, widths, setting) for widths in column_widths(box, free, setting.faces)]
    return min(made, key=lambda table: table.height)


def _table_of(box: TableBox, width: float, widths: list[float], setting: Setting) -> TablePiece:
    lefts = [sum(widths[:index]) + index * 2 * SIDE for index in range(len(widths))]

    def row(number: int, cells: tuple[Words, ...], role: Role, tinted: bool = False) -> Row:
        extents = tuple(box.extent(number, at) for at in range(len(cells))) if box.spans else ()
        said = "".join(map(plain, cells))
        set_cells = []
        for at, (cell, column) in enumerate(zip(cells, box.columns, strict=True)):
            last = at + max(1, extents[at][1]) - 1 if extents else at
            wide = lefts[last] + widths[last] - lefts[at]
            set_cells.append(stack([_text(cell, role, wide, setting, column.align, said)], wide))
        return Row(tuple(set_cells), object(), tinted, extents)

    heads = len(box.header)
    header = with_room([row(at, cells, "cell-head") for at, cells in enumerate(box.header)])
    rows = with_room(
        [row(heads + at, cells, box.role, box.zebra and at % 2 == 1) for at, cells in enumerate(box.rows)]
    )
    return TablePiece(
        width=width,
        height=sum(each.height for each in (*header, *rows)),
        before=STEP,
        after=2 * STEP,
        header=header,
        rows=rows,
        lefts=tuple(lefts),
        widths=tuple(widths),
        row_heads=box.row_heads,
        rules=box.rules,
        summary=box.summary,
        key=object(),
    )


def _height(box: Chart, width: float, setting: Setting) -> float:
    """A chart's height; one that works it out measures words, so matplotlib has to know the page's font."""
    if isinstance(box.height, (int, float)):
        return box.height
    from report.drawing.recorder import height_of

    return height_of(box.height, width, setting.faces)


def _chart(box: Chart, width: float, setting: Setting, above: float = 0.0) -> Piece:
    """A chart; below headings of a height ``above`` it leaves them room on its page, where it can."""
    budget.spend(budget.CHART)
    drawn = _chart_of(box, width, setting, 1.0)
    if drawn.height * setting.least**2 > HOPELESS * setting.room:
        return drawn
    for room in (setting.room - above, setting.room):
        if drawn.height <= room:
            break
        smaller = (_chart_of(box, width, setting, scale) for scale in _scales(setting.least))
        fitting = next((one for one in smaller if one.height <= room), None)
        if fitting is not None:
            return fitting
    return drawn


SMALLER = 0.05
"""The steps in which a chart is drawn smaller."""
HOPELESS = 1.5
"""How much too high one is, drawn as small as may be with all of its lines, when nothing smaller is tried."""


def _scales(least: float) -> Iterator[float]:
    """How many times as large a chart may be drawn, from the largest on."""
    scale = 1.0 - SMALLER
    while scale > least:
        yield scale
        scale -= SMALLER
    if least < 1:
        yield least


def _chart_of(box: Chart, width: float, setting: Setting, scale: float) -> Piece:
    """A chart that is laid out for more width than it has, and drawn so much smaller: it then needs less height."""
    height = _height(box, width / scale, setting)
    if not height > 0:
        raise PageError(f"a chart is {height} points high", "its height has to be above 0", box.alt)
    pieces: list[Piece] = []
    if box.title:
        title = _text(box.title, "chart-title", width, setting)
        pieces.append(title if box.subtitle else replace(title, after=TEXT["chart-subtitle"].after))
    if box.subtitle:
        pieces.append(_text(box.subtitle, "chart-subtitle", width, setting))
    drawn = FigurePiece(
        width=width,
        height=float(height) * scale,
        make=box.draw,
        alt=box.alt,
        passages=box.passages,
        scale=scale,
        after=STEP / 2,
    )
    pieces.append(drawn)
    if box.source:
        pieces.append(_text(box.source, "source", width, setting))
    return replace(stack(pieces, width, whole=True), after=2 * STEP)
