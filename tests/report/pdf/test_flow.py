"""Pages: filled sensibly, the same every time, with every word that was given and nothing else."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from report.box import (
    Box,
    Chart,
    Column,
    Columns,
    Fill,
    FoldBreak,
    Item,
    KeepTogether,
    Listing,
    Mark,
    PageBreak,
    Panel,
    Paragraph,
    Rule,
    Run,
    Space,
    TableBox,
    bullets,
    numbered,
    paragraph,
    words,
)
from report.keeping import forget
from report.pdf import Drawn, Furniture, Metadata, Oversize, PageError, Unprintable, audit, render, write
from report.style import A4, LETTER, TEXT, PageSetup

Printer = Callable[..., tuple[bytes, Drawn]]
Unpack = Callable[[bytes], bytes]
WORDS = "Printed numbers are repeated from work to work until nobody knows where they were counted first. "


def text_of(data: bytes, page: int = 0) -> str:
    with pypdfium2.PdfDocument(data) as document:
        return str(document[page].get_textpage().get_text_bounded())


def on_page(drawn: Drawn, number: int, role: str = "P") -> list[str]:
    return [box.text for box in drawn.boxes if box.area.page == number and box.role == role]


def table(rows: int, lines: int = 1) -> TableBox:
    cells = tuple((words(f"row {n}"), words("\n".join([f"value {n}"] * lines))) for n in range(1, rows + 1))
    return TableBox((Column(1), Column(2, "right")), ((words("Name"), words("Number")),), cells, "Rows", 1)


# --- pages -------------------------------------------------------------------------------------------


def test_a_short_sheet_is_one_page_with_its_furniture(printed: Printer) -> None:
    data, drawn = printed(paragraph("A headline", role="title"), paragraph("Text."))
    assert drawn.pages == 1
    assert audit(drawn) == []
    found = sorted(text_of(data).split("\r\n"))
    assert found == [
        "A headline",
        "An office · issued 2026-11-30",
        "Registry 3f9c01d2aa",
        "Text.",
        "page 1 of 1",
    ]


def test_the_running_line_starts_on_page_two(printed: Printer) -> None:
    _, drawn = printed(paragraph("one"), PageBreak(), paragraph("two"), PageBreak(), paragraph("three"))
    assert drawn.pages == 3
    assert "Running line" not in on_page(drawn, 1, "Pagination")
    assert "Running line" in on_page(drawn, 2, "Pagination")
    assert "page 3 of 3" in on_page(drawn, 3, "Pagination")


def test_page_breaks_at_either_end_or_twice_make_no_empty_page(printed: Printer) -> None:
    _, drawn = printed(PageBreak(), paragraph("one"), PageBreak(), PageBreak(), paragraph("two"), PageBreak())
    assert drawn.pages == 2
    assert audit(drawn) == []


def test_no_boxes_at_all_are_one_page_which_the_audit_reports(printed: Printer) -> None:
    _, drawn = printed()
    assert drawn.pages == 1
    assert audit(drawn) == ["page 1: nothing stands on it"]


@pytest.mark.parametrize("page", [A4, LETTER], ids=["A4", "Letter"])
def test_long_text_fills_pages_without_lone_lines(printed: Printer, page: PageSetup) -> None:
    boxes = [paragraph(f"{n}. " + WORDS * (n % 5 + 1)) for n in range(60)]
    _, drawn = printed(*boxes, page=page)
    assert drawn.pages > 2
    assert audit(drawn) == []


def test_a_paragraph_over_two_pages_is_one_element(printed: Printer, small: PageSetup) -> None:
    _, drawn = printed(paragraph(WORDS * 12), page=small)
    (element,) = [element for element in drawn.structure if element.role == "P"]
    assert element.pages == tuple(range(1, drawn.pages + 1))
    assert drawn.pages > 1
    assert " ".join(element.text.split()) == (WORDS * 12).strip()


@pytest.mark.parametrize("lines", range(1, 16))
def test_a_heading_is_never_left_at_the_foot(printed: Printer, small: PageSetup, lines: int) -> None:
    body = paragraph("\n".join(["line"] * lines))
    _, drawn = printed(body, paragraph("Heading", role="heading"), paragraph(WORDS * 3), page=small)
    assert audit(drawn) == []


def test_headings_that_follow_each_other_move_together(printed: Printer, small: PageSetup) -> None:
    for lines in range(1, 14):
        _, drawn = printed(
            paragraph("\n".join(["line"] * lines)),
            paragraph("Heading", role="heading"),
            paragraph("Subheading", role="subheading"),
            table(2),
            page=small,
        )
        assert audit(drawn) == [], lines


def test_boxes_kept_together_move_to_the_next_page(printed: Printer, small: PageSetup) -> None:
    group = KeepTogether((paragraph("first"), Space(80), paragraph("last")))
    _, drawn = printed(paragraph("\n".join(["line"] * 6)), group, page=small)
    assert on_page(drawn, 2) == ["first", "last"]


def test_boxes_kept_together_are_parted_when_no_page_holds_them(printed: Printer, small: PageSetup) -> None:
    group = KeepTogether(tuple(paragraph(f"line {n}") for n in range(30)))
    _, drawn = printed(group, page=small)
    assert drawn.pages > 1
    assert audit(drawn) == []


def test_a_box_that_no_page_holds_is_refused_with_its_height(printed: Printer) -> None:
    with pytest.raises(Oversize, match=r"31[78] mm high, a page holds \d+ mm"):
        printed(paragraph("before"), Chart(lambda width, height: None, 900, alt="high"), paragraph("after"))  # type: ignore[arg-type, return-value]


def test_room_that_no_page_holds_is_dropped_at_the_top_of_a_page(printed: Printer) -> None:
    _, drawn = printed(paragraph("before"), KeepTogether((Space(900),)), paragraph("after"))
    assert [on_page(drawn, page) for page in (1, 2)] == [["before"], ["after"]]


def test_a_page_break_inside_a_panel_is_refused(printed: Printer) -> None:
    with pytest.raises(ValueError, match="top level"):
        printed(Panel((PageBreak(),)))


# --- tables, panels, lists, columns ------------------------------------------------------------------


def test_a_long_table_repeats_its_header_as_furniture(printed: Printer, small: PageSetup) -> None:
    _, drawn = printed(table(40), page=small)
    assert drawn.pages > 2
    assert audit(drawn) == []
    assert on_page(drawn, 1, "P")[:2] == ["Name", "Number"]
    assert on_page(drawn, 2, "Pagination").count("Name") == 1
    (element,) = [element for element in drawn.structure if element.role == "Table"]
    assert element.pages == tuple(range(1, drawn.pages + 1))
    assert element.alt == "Rows"
    rows = [element for element in drawn.structure if element.role == "TR"]
    assert len(rows) == 41


def test_no_row_of_a_table_is_lost_or_parted(printed: Printer, small: PageSetup) -> None:
    for lines in (1, 2, 5):
        _, drawn = printed(table(17, lines), page=small)
        values = [box for box in drawn.boxes if box.text.startswith("value")]
        assert len(values) == 17 * lines
        pages: dict[str, set[int]] = {}
        for box in values:
            pages.setdefault(box.text, set()).add(box.area.page)
        assert all(len(found) == 1 for found in pages.values())


def test_a_row_higher_than_a_page_is_parted_between_lines(printed: Printer, small: PageSetup) -> None:
    _, drawn = printed(table(1, 60), page=small)
    assert sum(box.text == "value 1" for box in drawn.boxes) == 60
    assert audit(drawn) == []


def test_columns_of_numbers_end_on_one_edge(printed: Printer) -> None:
    numbers = ("1.0", "15.8", "800.0")
    rows = tuple((words(number),) for number in numbers)
    _, drawn = printed(TableBox((Column(1, "right"),), (), rows))
    edges = {round(box.area.x1, 3) for box in drawn.boxes if box.text in numbers}
    assert len(edges) == 1


def test_a_column_gives_way_rather_than_break_a_number(printed: Printer) -> None:
    rows = ((words("800 000–900 000"), words("short")),)
    _, drawn = printed(TableBox((Column(1), Column(30)), (), rows))
    assert "800 000–900 000" in on_page(drawn, 1)


def test_a_long_panel_continues_on_the_next_page(printed: Printer, small: PageSetup) -> None:
    panel = Panel((paragraph(WORDS * 4), paragraph(WORDS * 4)), title=words("Say with care"), tone="care")
    _, drawn = printed(panel, page=small)
    assert drawn.pages > 1
    assert audit(drawn) == []
    assert sum(box.text == "Say with care" for box in drawn.boxes) == 1


def test_a_low_panel_moves_as_a_whole(printed: Printer, small: PageSetup) -> None:
    panel = Panel(tuple(paragraph(f"in the panel {n}") for n in range(4)))
    _, drawn = printed(paragraph("\n".join(["line"] * 5)), panel, page=small)
    assert on_page(drawn, 2) == [f"in the panel {n}" for n in range(4)]


def test_lists_show_their_labels_beside_their_first_lines(printed: Printer) -> None:
    _, drawn = printed(numbered("first", "second " + WORDS * 2, label="[{}]"), bullets("third"))
    boxes = {box.text: box for box in drawn.boxes}
    assert boxes["[1]"].area.y0 == boxes["first"].area.y0
    assert boxes["•"].area.x1 < boxes["third"].area.x0
    roles = [element.role for element in drawn.structure]
    assert roles[:6] == ["L", "LI", "Lbl", "LBody", "P", "LI"]
    assert audit(drawn) == []


def test_a_long_list_continues_and_keeps_each_label_once(printed: Printer, small: PageSetup) -> None:
    _, drawn = printed(numbered(*[WORDS * 2] * 12), page=small)
    labels = [box.text for box in drawn.boxes if box.role == "Lbl"]
    assert labels == [f"{n}." for n in range(1, 13)]
    assert audit(drawn) == []


def test_columns_stand_side_by_side_on_one_baseline(printed: Printer) -> None:
    _, drawn = printed(
        Columns(((paragraph("Heading", role="heading"),), (paragraph("Text"),)), shares=(1, 3))
    )
    heading, text = (next(box for box in drawn.boxes if box.text == word) for word in ("Heading", "Text"))
    baselines = [
        box.area.y0 + 0.22 * box.size for box in (heading, text)
    ]  # ink reaches 0.22 em below the baseline
    assert baselines[0] == pytest.approx(baselines[1])
    assert heading.area.x1 < text.area.x0


def test_long_columns_continue_side_by_side(printed: Printer, small: PageSetup) -> None:
    columns = Columns(((paragraph(WORDS * 10),), (paragraph("short"),)), divider=True)
    _, drawn = printed(columns, page=small)
    assert drawn.pages > 1
    assert audit(drawn) == []


def test_tiles_in_a_row_have_figures_of_one_size_and_notes_at_their_foot(printed: Printer) -> None:
    def tile(figure: str, note: str) -> tuple[Box, ...]:
        return (
            Panel(
                (
                    paragraph(figure, role="figure"),
                    paragraph(note, role="note"),
                    Fill(),
                    paragraph("2016", role="unit"),
                ),
                look="tile",
                label="Key figure",
            ),
        )

    _, drawn = printed(Columns((tile("60 %", "short"), tile("800 000–900 000", WORDS), tile("1", ""))))
    figures = [box for box in drawn.boxes if box.text in ("60 %", "800 000–900 000", "1")]
    assert len({box.size for box in figures}) == 1
    assert len({box.area.y0 for box in drawn.boxes if box.text == "2016"}) == 1
    assert audit(drawn) == []


# --- the words ---------------------------------------------------------------------------------------

HOSTILE = [
    "<b>bold</b> & <i>&amp;</i>",
    "(unbalanced ) \\ parentheses (",
    "$15 and $20 {literal} %s %d",
    "<para><font color='red'>x</font>",
    "'; DROP TABLE claims; -- \u2026",
    "endstream endobj %%EOF",
    "BT /F1 12 Tf (x) Tj ET",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_text_is_text(printed: Printer, text: str) -> None:
    data, drawn = printed(paragraph(text))
    assert text in text_of(data)
    assert audit(drawn) == []


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text("aé<>&()\\$#[]{} \u00a0\u202f–0159%ßžđ", min_size=1, max_size=300))
def test_every_character_given_is_printed_once(printed: Printer, text: str) -> None:
    data, _ = printed(paragraph("S", Run(text, "strong"), "E"))
    extracted = re.sub(r"\s", "", text_of(data))
    given_text = re.sub(r"\s", "", text)
    assert f"S{given_text}E" in extracted


def test_an_uncovered_character_is_named_and_nothing_is_written(
    tmp_path: Path, furniture: Furniture, meta: Metadata
) -> None:
    target = tmp_path / "sheet.pdf"
    with pytest.raises(Unprintable, match=r"U\+6F22 CJK") as refused:
        write([paragraph("漢")], target, A4, furniture, meta)
    assert refused.value.characters == "漢"
    assert refused.value.hint
    assert list(tmp_path.iterdir()) == []


def test_a_draft_prints_what_it_can_and_says_what_it_is(printed: Printer) -> None:
    data, drawn = printed(paragraph("漢 1"), draft=True)
    assert "[U+6F22] 1" in text_of(data)
    assert [box.text for box in drawn.boxes if box.role == "Watermark"] == ["DRAFT"]
    assert any("DRAFT · page 1 of 1" in text for text in on_page(drawn, 1, "Pagination"))
    assert audit(drawn) == []


def test_marks_are_shapes_and_words_say_what_they_mean(printed: Printer) -> None:
    data, drawn = printed(paragraph(Mark("diamond", "stop"), " do not fit"), paragraph(Mark("disc")))
    assert "do not fit" in text_of(data)
    assert audit(drawn) == []


def test_links_lead_out_and_to_anchors(printed: Printer, unpacked: Unpack) -> None:
    mark = Run("[1]", "mark", link="#s1")
    out = Run("example", link="https://example.org/a_(b)?c=ü")
    sources = Listing((Item("[1]", (paragraph(out, role="note"),), "s1"),), "note", ordered=True)
    data, drawn = printed(paragraph("Text ", mark), sources)
    assert b"https://example.org/a_\\(b\\)?c=%C3%BC" in unpacked(data)
    assert [element.text for element in drawn.structure if element.role == "Link"] == ["[1]", "example"]


def test_a_link_that_leads_nowhere_is_refused(printed: Printer) -> None:
    with pytest.raises(PageError, match="#nowhere"):
        printed(paragraph(Run("see", link="#nowhere")))


def test_an_anchor_given_twice_is_refused(printed: Printer) -> None:
    with pytest.raises(PageError, match="two boxes"):
        printed(Paragraph(words("a"), anchor="x"), Paragraph(words("b"), anchor="x"))


def test_languages_are_kept(printed: Printer) -> None:
    _, drawn = printed(
        paragraph("He wrote ", Run("15,8 juta", language="id")), Paragraph(words("Ya."), language="id")
    )
    found = [(element.role, element.text, element.language) for element in drawn.structure]
    assert ("Span", "15,8 juta", "id") in found
    assert ("P", "Ya.", "id") in found


def test_the_structure_is_in_reading_order_and_nested(printed: Printer) -> None:
    _, drawn = printed(
        paragraph("Title", role="title"),
        Columns(((paragraph("a"),), (paragraph("b"),))),
        Panel((paragraph("c"),), title=words("Panel")),
        Paragraph(words("d"), structure="Note"),
    )
    assert [element.text for element in drawn.structure if element.text] == [
        "Title",
        "a",
        "b",
        "Panel",
        "c",
        "d",
    ]
    assert drawn.structure[0].role == "H1"
    assert drawn.structure[-1].role == "Note"
    panel = next(element for element in drawn.structure if element.alt == "Panel")
    inside = next(element for element in drawn.structure if element.text == "c")
    assert inside.parent == panel.number


def test_the_outline_has_the_headings(printed: Printer) -> None:
    data, _ = printed(
        paragraph("Section", role="subheading"), paragraph("x"), paragraph("Title", role="title"),
        paragraph("Heading", role="heading"), paragraph("y"),
    )  # fmt: skip
    with pypdfium2.PdfDocument(data) as document:
        found = [(entry.level, entry.get_title()) for entry in document.get_toc()]
    assert found == [(0, "Section"), (0, "Title"), (1, "Heading")]


def test_too_much_furniture_is_refused(meta: Metadata) -> None:
    with pytest.raises(PageError, match="more than 3 line"):
        render([paragraph("a")], A4, Furniture(footer=("a", "b", "c", "d")), meta)
    with pytest.raises(PageError, match="more than 1 line"):
        render([paragraph("a"), PageBreak(), paragraph("b")], A4, Furniture(header="long " * 60), meta)


# --- the file ----------------------------------------------------------------------------------------


def everything() -> list[Box]:
    return [
        paragraph("Title", role="title"),
        Columns(((Panel((paragraph("1"),), look="tile"),), (Panel((paragraph("2"),), look="frame"),))),
        *(
            Panel((paragraph("x"),), title=words(tone), tone=tone)
            for tone in ("plain", "good", "care", "stop")
        ),
        table(5),
        Rule(),
        bullets("a", words("b ", Run("c", "mark", link="https://example.org"))),
    ]


def test_the_same_boxes_give_the_same_bytes(printed: Printer) -> None:
    first, _ = printed(*everything())
    forget()
    assert printed(*everything())[0] == first


def test_only_the_page_font_is_in_the_file_and_all_of_it_embedded(printed: Printer, unpacked: Unpack) -> None:
    data = unpacked(printed(*everything())[0])
    names = set(re.findall(rb"/BaseFont /(\S+)", data))
    assert names
    assert all(re.fullmatch(rb"[A-Z]{6}\+IBMPlexSans-(Regular|SemiBold|Bold)", name) for name in names)
    assert len(re.findall(rb"/FontFile2 ", data)) == len(names)


def test_the_file_says_what_it_is(printed: Printer, meta: Metadata, unpacked: Unpack) -> None:
    data, _ = printed(paragraph("a"))
    with pypdfium2.PdfDocument(data) as document:
        found = document.get_metadata_dict()
    assert (found["Title"], found["Author"], found["Subject"]) == (meta.title, meta.author, meta.subject)
    assert found["Keywords"] == "one, two"
    assert found["CreationDate"].startswith("D:20261130000000")
    assert found["ModDate"] == found["CreationDate"]
    assert b"/Lang (en)" in unpacked(data)
    assert b"/DisplayDocTitle true" in unpacked(data)


def test_pages_are_compressed(printed: Printer) -> None:
    data, _ = printed(paragraph(WORDS * 20))
    assert data.count(b"/FlateDecode") > 1
    assert WORDS[:20].encode() not in data


def test_a_title_with_any_characters_is_kept(furniture: Furniture) -> None:
    meta = Metadata("15,8 juta (ราคา) \\ 'x'", "id", date(2026, 1, 2))
    data, _ = render([paragraph("a")], A4, furniture, meta)
    with pypdfium2.PdfDocument(data) as document:
        assert document.get_metadata_dict()["Title"] == meta.title


def test_a_page_of_another_paper_has_its_size(printed: Printer) -> None:
    data, _ = printed(paragraph("a"), page=LETTER)
    with pypdfium2.PdfDocument(data) as document:
        assert document[0].get_size() == (612, 792)


# --- whatever is given -------------------------------------------------------------------------------

texts = st.builds(lambda count, role: paragraph(WORDS * count, role=role), st.integers(1, 6), st.sampled_from(
    ["title", "heading", "subheading", "body", "small", "note"]
))  # fmt: skip
leaves = st.one_of(
    texts,
    st.builds(table, st.integers(0, 30), st.integers(1, 3)),
    st.builds(lambda count: bullets(*[WORDS] * count), st.integers(1, 9)),
    st.builds(Space, st.integers(0, 60)),
    st.just(Rule()),
)
boxes = st.one_of(
    leaves,
    st.builds(lambda inner: Panel(tuple(inner)), st.lists(leaves, min_size=1, max_size=3)),
    st.builds(
        lambda inner: Columns(tuple((each,) for each in inner)), st.lists(leaves, min_size=1, max_size=2)
    ),
    st.builds(lambda inner: KeepTogether(tuple(inner)), st.lists(leaves, min_size=1, max_size=2)),
    st.just(PageBreak()),
)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(boxes, max_size=8))
def test_pages_hold_every_line_within_their_margins(printed: Printer, content: list[Box]) -> None:
    """Lone headings may be unavoidable where only headings are given; all else never happens."""
    _, drawn = printed(*content)
    grave = [fault for fault in audit(drawn) if "heading" not in fault and "nothing stands" not in fault]
    assert grave == []
    expected = sum(_lines(box) for box in content)
    assert sum(WORDS[:7] in element.text for element in drawn.structure) == expected


def _lines(box: Box) -> int:
    """How many paragraphs of :data:`WORDS` a box holds."""
    match box:
        case Paragraph():
            return 1
        case Listing(items=items):
            return len(items)
        case Panel(children=children) | KeepTogether(children=children):
            return sum(_lines(child) for child in children)
        case Columns(children=columns):
            return sum(_lines(child) for column in columns for child in column)
        case _:
            return 0


def test_line_heights_hold_their_text() -> None:
    assert all(text.leading >= text.size for text in TEXT.values())


def test_enlarged_pages_keep_paper_and_margins(printed: Printer) -> None:
    page = A4.enlarged(1.6)
    assert (page.printed.width, page.printed.side) == pytest.approx((A4.width, A4.side))
    data, drawn = printed(paragraph("large " * 400), page=page)
    assert drawn.setup == page.printed
    assert audit(drawn) == []
    assert min(box.size for box in drawn.boxes if box.role == "P") == pytest.approx(TEXT["body"].size * 1.6)
    with pypdfium2.PdfDocument(data) as document:
        assert document[0].get_size() == pytest.approx((A4.width, A4.height), abs=0.01)


def test_nothing_stands_on_the_fold(printed: Printer) -> None:
    page = replace(A4, folded=True)
    _, drawn = printed(paragraph("words " * 2000), page=page)
    fold = A4.height / 2
    assert drawn.pages > 1
    assert audit(drawn) == []
    assert not [box for box in drawn.boxes if box.area.y0 < fold + 5 and box.area.y1 > fold - 5]


@pytest.mark.parametrize(
    ("boxes", "pages"),
    [
        ((paragraph("a"), FoldBreak(), paragraph("b")), 1),
        ((paragraph("a"), PageBreak(), paragraph("b")), 2),
        ((paragraph("a"), FoldBreak(), paragraph("b"), FoldBreak(), paragraph("c")), 2),
        ((PageBreak(), FoldBreak(), paragraph("a"), FoldBreak(), PageBreak(), paragraph("b")), 2),
    ],
)
def test_what_follows_a_fold_stands_behind_it(printed: Printer, boxes: tuple[Box, ...], pages: int) -> None:
    _, drawn = printed(*boxes, page=replace(A4, folded=True))
    assert drawn.pages == pages
    a, b = (next(one for one in drawn.boxes if one.text == word) for word in "ab")
    assert (b.area.y1 < A4.height / 2) == (a.area.page == b.area.page)


def test_without_a_fold_its_break_ends_the_page(printed: Printer) -> None:
    assert printed(paragraph("a"), FoldBreak(), paragraph("b"))[1].pages == 2


def test_a_title_after_a_heading_leaves_no_level_of_the_outline_out(printed: Printer) -> None:
    roles = ("heading", "title", "subheading", "heading", "subheading")
    data, _ = printed(*(paragraph(f"Part {at}", role=role) for at, role in enumerate(roles)))
    levels = [one.level for one in pypdfium2.PdfDocument(data).get_toc()]
    assert levels == [0, 0, 1, 1, 2]
