"""Boxes of text as HTML: paragraphs, lists and tables, every word of them escaped."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape
from typing import Final

from report.box import (
    Box,
    Columns,
    Item,
    KeepTogether,
    Listing,
    Mark,
    Panel,
    Paragraph,
    Run,
    Shape,
    TableBox,
    Words,
)

SHAPES: Final[dict[Shape, str]] = {
    "disc": "●", "ring": "○", "square": "■", "frame": "□", "diamond": "◆", "lozenge": "◇", "triangle": "▲",
    "cross": "✕", "tick": "✓", "bar": "▬", "dashes": "╍",
}  # fmt: skip
_LINK = re.compile(r"https?://\S+")
_STRONG = frozenset({"strong", "bold", "accent", "care", "stop"})


def html(boxes: Iterable[Box]) -> str:
    """A fragment without scripts, pictures or addresses that are fetched; a chart is left out."""
    return f"<div>{_all(boxes)}</div>"


def _all(boxes: Iterable[Box]) -> str:
    return "".join(_box(box) for box in boxes)


def _box(box: Box) -> str:
    match box:
        case Paragraph():
            return f"<p{_language(box.language)}>{_words(box.runs)}</p>"
        case Listing(items=items):
            return f"<ul style='list-style:none;padding-left:0'>{''.join(_item(item) for item in items)}</ul>"
        case TableBox():
            return _table(box)
        case Panel(children=children) | KeepTogether(children=children):
            return _all(children)
        case Columns(children=columns):
            return "".join(_all(column) for column in columns)
        case _:
            return ""


def _item(item: Item) -> str:
    """An entry with its label as printed, which marks in tables name."""
    return f"<li>{escape(item.label)} {_all(item.children)}</li>"


def _table(table: TableBox) -> str:
    heads = len(table.header)
    head = "".join(_row(at, row, table, len(row)) for at, row in enumerate(table.header))
    body = "".join(_row(at, row, table, table.row_heads) for at, row in enumerate(table.rows, heads))
    return (
        f"<table><caption>{escape(table.summary)}</caption><thead>{head}</thead><tbody>{body}</tbody></table>"
    )


def _row(number: int, cells: tuple[Words, ...], table: TableBox, heads: int) -> str:
    written = []
    for at, (cell, column) in enumerate(zip(cells, table.columns, strict=True)):
        rows, columns = table.extent(number, at)
        if not rows:
            continue
        name = "th" if at < heads else "td"
        spans = (f" rowspan='{rows}'" if rows > 1 else "") + (f" colspan='{columns}'" if columns > 1 else "")
        written.append(f"<{name}{spans} style='text-align:{column.align}'>{_words(cell)}</{name}>")
    return f"<tr>{''.join(written)}</tr>"


def _words(words: Words) -> str:
    return "".join(_run(one) if isinstance(one, Run) else _mark(one) for one in words)


def _mark(mark: Mark) -> str:
    """The shape, for those who see it: the word beside it says the same."""
    return f"<span aria-hidden='true'>{SHAPES[mark.shape]}</span>"


def _run(run: Run) -> str:
    said = escape(run.text).replace("\n", "<br>")
    if run.emphasis in _STRONG:
        said = f"<strong>{said}</strong>"
    if _LINK.fullmatch(run.link):
        said = f'<a href="{escape(run.link)}" rel="noopener noreferrer">{said}</a>'
    return f"<span{_language(run.language)}>{said}</span>" if run.language else said


def _language(tag: str) -> str:
    return f' lang="{escape(tag)}"' if tag else ""
