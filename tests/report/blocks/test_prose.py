"""Simple blocks: prose, heading, caveat, say, page break."""

from __future__ import annotations

from collections.abc import Callable

from report.blocks import parts
from report.box import Columns, PageBreak, Panel, Paragraph, plain
from report.edition import Edition

Make = Callable[..., Edition]


def test_a_blank_line_starts_a_paragraph(make: Make) -> None:
    made = make("  - prose: |\n\n      first {third}\n      line\n\n\n      second\n")
    (part,) = parts(made)
    said = [plain(box.runs).strip() for box in part.boxes if isinstance(box, Paragraph)]
    assert said == ["first “third largest” line", "second"]


def test_advice_is_told_apart_by_word_and_shape(make: Make) -> None:
    line = "[{text: a, why: b}]"
    made = make(f"  - say: {{say: {line}, with_care: {line}, do_not: {line}}}\n")
    ((columns,),) = [part.boxes for part in parts(made)]
    assert isinstance(columns, Columns)
    panels = [panel for (panel,) in columns.children if isinstance(panel, Panel)]
    assert [plain(panel.title).strip() for panel in panels] == ["Say", "Say with care", "Do not say"]
    assert len({panel.title[0] for panel in panels}) == 3


def test_a_list_without_lines_has_no_panel(make: Make) -> None:
    ((columns,),) = [part.boxes for part in parts(make("  - say: {do_not: [{text: a, why: b}]}\n"))]
    assert isinstance(columns, Columns)
    assert len(columns.children) == 1
    assert [part.boxes for part in parts(make("  - say: {}\n"))] == [()]


def test_a_page_break_can_be_switched_off(make: Make) -> None:
    kinds = [part.boxes for part in parts(make("  - page-break: true\n  - page-break: false\n"))]
    assert kinds == [(PageBreak(),), ()]


def test_every_text_of_every_simple_block_is_checked(make: Make) -> None:
    blocks = "  - caveat: '1'\n  - heading: '2'\n  - prose: '3'\n"
    blocks += "  - headline: {text: '4', kicker: '5', scope: '6'}\n"
    blocks += "  - say: {say: [{text: '7', why: '8'}]}\n"
    made = make(blocks)
    parts(made)
    assert [problem.message[12] for problem in made.problems] == ["1", "2", "3", "5", "4", "6", "7", "8"]
