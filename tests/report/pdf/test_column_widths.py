"""Columns whose cells take several lines get what others do not need."""

from __future__ import annotations

import pytest

from report.box import Column, TableBox, words
from report.pdf.column_widths import column_widths
from report.pdf.columns import Setting
from report.pdf.font import load
from report.pdf.layout import lay_out

FREE = 400.0
LONG = "pupils of all public and private schools in the districts along the northern border"


def table(*rows: tuple[str, ...], shares: tuple[float, ...] = (20, 25, 12, 43)) -> TableBox:
    header = tuple(words(name) for name in ("Figure", "What", "Time", "Status")[: len(shares)])
    cells = tuple(tuple(words(cell) for cell in row) for row in rows)
    return TableBox(tuple(Column(share) for share in shares), (header,), cells, "Rows", 1)


def widths(box: TableBox) -> list[list[float]]:
    return column_widths(box, FREE, load())


def test_a_table_in_which_each_cell_has_room_keeps_its_shares() -> None:
    (only,) = widths(table(("80,000", "pupils", "2018", "undated")))
    assert only == pytest.approx([80, 100, 48, 172])


def test_a_column_gets_no_more_than_it_needs() -> None:
    first, other = widths(
        table(("more than 80,000", "pupils in school", "2018", "undated"), shares=(10, 25, 12, 53))
    )
    assert other[0] > first[0]
    assert sum(other) == pytest.approx(sum(first))
    (wide,) = widths(
        table(("more than 80,000", "pupils in school", "2018", "undated"), shares=(30, 25, 12, 33))
    )
    assert other[0] < wide[0]
    assert all(more <= less for more, less in zip(other[1:], first[1:], strict=True))


def test_those_that_need_more_share_what_there_is_after_their_longest_cells() -> None:
    _, other = widths(table(("80,000", LONG, "2018", LONG)))
    assert other[1] == pytest.approx(other[3], abs=1)


def test_a_column_to_write_in_keeps_its_width() -> None:
    first, other = widths(table(("80,000", LONG, "2018", "")))
    assert other[3] == pytest.approx(first[3])
    assert other[1] > first[1]


def test_the_lower_table_is_printed() -> None:
    """By their shares alone the second column has four lines in each row, and the last one."""
    box = table(*[("80,000", LONG, "2018", LONG[:40])] * 5, shares=(10, 10, 10, 70))
    (piece,) = lay_out((box,), FREE, Setting(load())).pieces
    alone = table(*[("80,000", LONG, "2018", "")] * 5, shares=(10, 10, 10, 70))
    (other,) = lay_out((alone,), FREE, Setting(load())).pieces
    assert piece.height < other.height
