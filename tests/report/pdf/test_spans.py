"""Cells over several rows or columns: on the page, across pages, and to those who hear the table."""

from __future__ import annotations

import sys
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import page as page_validation
import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from report.box import Column, Run, Span, TableBox, Words
from report.html import html
from report.pdf import Drawn, audit
from report.style import PageSetup

sys.path.insert(0, str(Path(__file__).parent))

from faults import attribute, elements, faults, role

Printer = Callable[..., tuple[bytes, Drawn]]
COLUMNS = (Column(2), Column(1), Column(1), Column(1))


def row(*cells: str) -> tuple[Words, ...]:
    return tuple((Run(cell),) if cell else () for cell in cells)


def table(years: int = 2) -> TableBox:
    """Two rows of heads, the years of one country beside one head each."""
    header = (row("Country", "Year", "Visitors", ""), row("", "", "by air", "by land"))
    rows = tuple(
        row(f"Country {country}" if year == 0 else "", f"20{10 + year}", "1 000", "2 000")
        for country in range(4)
        for year in range(years)
    )
    spans = (Span(0, 0, rows=2), Span(0, 1, rows=2), Span(0, 2, columns=2))
    down = tuple(Span(2 + country * years, 0, rows=years) for country in range(4))
    return TableBox(COLUMNS, header, rows, "Visitors by country", row_heads=2, spans=(*spans, *down))


def test_spans_are_told_and_every_row_is_as_wide(printed: Printer) -> None:
    data, drawn = printed(table())
    assert audit(drawn) == []
    assert faults(data) == []
    for profile in ("ua1", "3a"):
        assert page_validation.validate_pdf_bytes(data, profile=profile).failures == []
    with pikepdf.open(BytesIO(data)) as pdf:
        told = [
            (
                role(cell),
                str(attribute(cell, "/Scope")),
                attribute(cell, "/RowSpan"),
                attribute(cell, "/ColSpan"),
            )
            for cell in elements(pdf)
            if role(cell) in ("TH", "TD")
        ]
    assert told[:5] == [
        ("TH", "/Column", 2, None), ("TH", "/Column", 2, None), ("TH", "/Column", None, 2),
        ("TH", "/Column", None, None), ("TH", "/Column", None, None),
    ]  # fmt: skip
    assert told[5:9] == [
        ("TH", "/Row", 2, None), ("TH", "/Row", None, None), ("TD", "None", None, None), ("TD", "None", None, None),
    ]  # fmt: skip
    assert len(told) == 5 + 4 * (4 + 3)


def test_a_cell_over_several_rows_stays_on_one_page(printed: Printer, small: PageSetup) -> None:
    data, drawn = printed(table(years=3), page=small)
    assert drawn.pages > 1
    assert audit(drawn) == []
    assert faults(data) == []
    pages = {box.text: box.area.page for box in drawn.boxes if box.text.startswith("Country ")}
    years = [box for box in drawn.boxes if box.text == "2012" and box.element is not None]
    assert [box.area.page for box in years] == [pages[f"Country {number}"] for number in range(4)]


def test_a_high_cell_has_room_in_the_rows_that_it_takes(printed: Printer) -> None:
    long = "A head that is much longer than the two rows beside it are high, over and over again. " * 3
    box = TableBox(COLUMNS, (row("a", "b", "c", "d"),), (row(long, "1", "2", "3"), row("", "4", "5", "6")),
                   row_heads=1, spans=(Span(1, 0, rows=2),))  # fmt: skip
    _, drawn = printed(box)
    assert audit(drawn) == []


@pytest.mark.parametrize(
    "spans",
    [
        (Span(0, 0, rows=0),),
        (Span(0, 0, columns=2),),
        (Span(1, 3, columns=2),),
        (Span(0, 0, rows=2),),
        (Span(1, 0), Span(1, 0)),
        (Span(-1, 0, rows=2),),
    ],
)
def test_spans_that_do_not_fit_are_refused(spans: tuple[Span, ...]) -> None:
    with pytest.raises(ValueError, match=r"span|Span"):
        TableBox(COLUMNS, (row("a", "b", "c", "d"),), (row("", "1", "2", "3"),), spans=spans)


def test_a_page_of_the_web_has_the_same_spans() -> None:
    shown = html((table(),))
    assert shown.count("rowspan='2'") == 6
    assert shown.count("colspan='2'") == 1
    assert shown.count("<th ") + shown.count("<td ") == 5 + 4 * 7


@st.composite
def tables(draw: st.DrawFn) -> TableBox:
    """A table of any size, with spans that do not lie over each other: in the header, and in rows of the body."""
    width, heads = draw(st.integers(2, 4)), draw(st.integers(1, 3))
    height, beside = draw(st.integers(1, 5)), draw(st.integers(0, 1))
    spans: list[Span] = []
    for first, last in ((0, heads), (heads, heads + height)):
        at = 0
        while at < width:
            columns = draw(st.integers(1, width - at))
            rows = draw(st.integers(1, last - first))
            kept = first == 0 or at >= beside  # a head of rows may go down, but not into the cells beside it
            spans.append(Span(first, at, rows=rows, columns=columns if kept else 1))
            at += columns if kept else 1
    empty = {place for one in spans for place in one.covered()} - {(one.row, one.column) for one in spans}
    cells = [
        row(*("" if (down, at) in empty else f"cell {down} {at}" for at in range(width)))
        for down in range(heads + height)
    ]
    return TableBox((Column(1),) * width, tuple(cells[:heads]), tuple(cells[heads:]), "Cells", beside,
                    spans=tuple(one for one in spans if (one.rows, one.columns) != (1, 1)))  # fmt: skip


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(tables())
def test_every_cell_says_what_it_heads_and_how_far_it_goes(printed: Printer, box: TableBox) -> None:
    data, _ = printed(box)
    assert faults(data) == []
    with pikepdf.open(BytesIO(data)) as pdf:
        told = [
            (
                role(cell),
                str(attribute(cell, "/Scope") or ""),
                int(attribute(cell, "/RowSpan") or 1),
                int(attribute(cell, "/ColSpan") or 1),
            )
            for cell in elements(pdf)
            if role(cell) in ("TH", "TD")
        ]
    heads, expected = len(box.header), []
    for down in range(heads + len(box.rows)):
        for at in range(len(box.columns)):
            rows, columns = box.extent(down, at)
            scope = "/Column" if down < heads else "/Row" if at < box.row_heads else ""
            expected += [("TH" if scope else "TD", scope, rows, columns)] if rows else []
    assert told == expected
