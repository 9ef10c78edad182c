"""Every shipped sheet is PDF/UA-1 and PDF/A-3a at once, and the checks that say so can fail.

``page-validation`` is the gate, ``pdfua`` a second opinion, ``faults.py`` beside this file sees what both do not.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

import page as page_validation
import pdfua
import pikepdf
import pypdfium2
import pytest
from pikepdf import Array, Dictionary, Name, Pdf
from PIL import Image

from claims import check, load
from report.box import (
    Box,
    Column,
    Columns,
    DrawingRoom,
    Item,
    Listing,
    Mark,
    Panel,
    Paragraph,
    Picture,
    QrCode,
    Rule,
    Run,
    TableBox,
    WritingLines,
    bullets,
    paragraph,
    words,
)
from report.edition import Edition
from report.pdf import Drawn
from report.printing import Printed
from report.printing import printed as printed_sheet
from report.sheet import read
from report.style import PageSetup

sys.path.insert(0, str(Path(__file__).parent))

from faults import elements, faults, kids, role

Shipped = Callable[[str], Printed]
DISTRICT = Path(__file__).parents[1] / "charts" / "district"
WORDS = "Numbers are repeated, and hardly anyone asks who counted them, or when and how. "
SHEETS = (
    "thailand/brief",
    "thailand/handout",
    "thailand/worksheet",
    "thailand/worksheet-key",
    "tourism/worksheet",
    "tourism/worksheet-key",
)

SAMPLES = sorted((Path(__file__).parents[3] / "seeds").glob("*/*.pdf"))


def gate(data: bytes, profile: str) -> list[str]:
    """The rules of a profile that a file breaks, with what is wrong."""
    report = page_validation.validate_pdf_bytes(data, profile=profile)
    return [f"{one.rule_id}: {one.message}" for one in report.failures]


def second_opinion(data: bytes, folder: Path) -> list[str]:
    """What pdfua finds against PDF/UA-1."""
    path = folder / "sheet.pdf"
    path.write_bytes(data)
    return [one.message for one in pdfua.validate(str(path)).findings]


@pytest.mark.parametrize("sheet", SHEETS)
def test_a_shipped_sheet_breaks_no_rule(sheet: str, shipped: Shipped, tmp_path: Path) -> None:
    data = shipped(sheet).data
    assert gate(data, "ua1") == []
    assert gate(data, "3a") == []
    assert second_opinion(data, tmp_path) == []
    assert faults(data) == []


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name)
def test_a_sample_in_any_language_breaks_no_rule(sample: Path, tmp_path: Path) -> None:
    data = sample.read_bytes()
    assert [gate(data, "ua1"), gate(data, "3a"), second_opinion(data, tmp_path), faults(data)] == [
        [],
        [],
        [],
        [],
    ]


def test_the_gate_knows_as_many_rules_as_we_say(shipped: Shipped) -> None:
    data = shipped("tourism/worksheet").data
    rules = [page_validation.validate_pdf_bytes(data, profile=profile).rules for profile in ("ua1", "3a")]
    assert [(one.total, one.passed) for one in rules] == [(104, 104), (156, 156)]


# --- the gate can fail --------------------------------------------------------------------------------------


def _no_alternative(pdf: Pdf) -> None:
    for element in elements(pdf):
        if role(element) == "Figure":
            del element["/Alt"]


def _no_language(pdf: Pdf) -> None:
    del pdf.Root["/Lang"]


def _untagged_text(pdf: Pdf) -> None:
    contents = pdf.pages[0].Contents
    contents.write(contents.read_bytes() + b"\nBT /F1 12 Tf 60 500 Td (Loose) Tj ET\n")


def _skipped_level(pdf: Pdf) -> None:
    for element in elements(pdf):
        if role(element) == "H2":
            element.S = Name.H3


def _link_without_contents(pdf: Pdf) -> None:
    for page in pdf.pages:
        for annotation in page.obj.get("/Annots", []):
            del annotation["/Contents"]


def _no_header_cells(pdf: Pdf) -> None:
    for element in elements(pdf):
        if role(element) == "TH":
            element.S = Name.TD
            del element["/A"]


def _no_scope(pdf: Pdf) -> None:
    for element in elements(pdf):
        if role(element) == "TH":
            del element["/A"]


def _lost_cell(pdf: Pdf) -> None:
    row = next(element for element in elements(pdf) if role(element) == "TR")
    row.K = Array(kids(row)[1:])


def _font_not_embedded(pdf: Pdf) -> None:
    for font in pdf.pages[0].obj.Resources.Font.values():
        del font.FontDescriptor["/FontFile2"]


def _empty_parent_tree(pdf: Pdf) -> None:
    pdf.Root.StructTreeRoot.ParentTree = Dictionary(Nums=Array())


def _wrong_relationship(pdf: Pdf) -> None:
    for file in pdf.Root.AF:
        file.AFRelationship = Name.Alternative


def _no_relationship(pdf: Pdf) -> None:
    for file in pdf.Root.AF:
        del file["/AFRelationship"]


def _not_associated(pdf: Pdf) -> None:
    del pdf.Root["/AF"]


def _wrong_unicode(pdf: Pdf) -> None:
    """Every 1 is said to be a 7: the page shows another number than programs read."""
    for font in pdf.pages[0].obj.Resources.Font.values():
        font.ToUnicode.write(font.ToUnicode.read_bytes().replace(b"<0031>", b"<0037>"))


def _no_unicode(pdf: Pdf) -> None:
    for font in pdf.pages[0].obj.Resources.Font.values():
        del font["/ToUnicode"]


def _title_not_shown(pdf: Pdf) -> None:
    pdf.Root.ViewerPreferences.DisplayDocTitle = False


def _title_differs(pdf: Pdf) -> None:
    pdf.trailer.Info.Title = "Another title"


def _no_output_intent(pdf: Pdf) -> None:
    del pdf.Root["/OutputIntents"]


def _note_without_name(pdf: Pdf) -> None:
    for element in elements(pdf):
        if role(element) == "Note":
            del element["/ID"]


def _figure_nowhere(pdf: Pdf) -> None:
    for element in elements(pdf):
        if role(element) == "Figure":
            del element["/A"]


def _swapped_stretches(pdf: Pdf) -> None:
    """Two paragraphs change their words: a reader hears them in the wrong order."""
    first, second = [one for one in elements(pdf) if role(one) == "P" and isinstance(one.get("/K"), int)][:2]
    first.K, second.K = int(second.K), int(first.K)


def _tabs_lost(pdf: Pdf) -> None:
    for page in pdf.pages:
        del page.obj["/Tabs"]


@dataclass(frozen=True)
class Broken:
    """One way to break a file, and all who notice: the gate's profiles ``ua1`` and ``3a``, ``pdfua``, our own look
    at the file (``own``), the words that are read from it beside those that were drawn (``words``)."""

    how: Callable[[Pdf], None]
    noticed_by: frozenset[str]


def broken(how: Callable[[Pdf], None], noticed_by: str) -> Any:
    return pytest.param(Broken(how, frozenset(noticed_by.split())), id=how.__name__.strip("_"))


WAYS = [
    broken(_no_alternative, "ua1 pdfua own"),
    broken(_no_language, "ua1 pdfua own"),
    broken(_untagged_text, "ua1 pdfua own"),
    broken(_skipped_level, "ua1 own"),
    broken(_link_without_contents, "ua1 pdfua own"),
    broken(_no_header_cells, "pdfua own"),
    broken(_no_scope, "ua1 pdfua own"),
    broken(_lost_cell, "ua1 own"),
    broken(_font_not_embedded, "ua1 3a own"),
    broken(_empty_parent_tree, "ua1 own"),
    broken(_wrong_relationship, "own"),
    broken(_no_relationship, "3a own"),
    broken(_not_associated, "3a own"),
    broken(_wrong_unicode, "words"),
    broken(_no_unicode, "ua1 3a own"),
    broken(_title_not_shown, "ua1 pdfua own"),
    broken(_title_differs, "own"),
    broken(_no_output_intent, "3a"),
    broken(_note_without_name, "ua1 own"),
    broken(_figure_nowhere, "own"),
    broken(_swapped_stretches, "own"),
    broken(_tabs_lost, "ua1 own"),
]


@pytest.mark.parametrize("way", WAYS)
def test_a_broken_file_is_noticed_by_those_who_claim_to(
    way: Broken, shipped: Shipped, tmp_path: Path
) -> None:
    sheet = shipped("thailand/brief")
    out = BytesIO()
    with pikepdf.open(BytesIO(sheet.data)) as pdf:
        way.how(pdf)
        pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    data = out.getvalue()
    found = {
        "ua1": gate(data, "ua1"),
        "3a": gate(data, "3a"),
        "pdfua": second_opinion(data, tmp_path),
        "own": faults(data),
        "words": other_words(sheet, data),
    }
    if "words" not in way.noticed_by:
        del found["words"]  # whether letters are read without their font depends on what the machine has
    assert {name for name, what in found.items() if what} == way.noticed_by


def test_a_file_that_is_only_saved_anew_is_still_whole(shipped: Shipped, tmp_path: Path) -> None:
    out = BytesIO()
    sheet = shipped("thailand/brief")
    with pikepdf.open(BytesIO(sheet.data)) as pdf:
        pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    data = out.getvalue()
    assert [gate(data, "ua1"), gate(data, "3a"), second_opinion(data, tmp_path), faults(data)] == [
        [],
        [],
        [],
        [],
    ]
    assert other_words(sheet, data) == []


def other_words(sheet: Printed, data: bytes) -> list[str]:
    """Words drawn on the pages that a program does not read from the file."""
    with pypdfium2.PdfDocument(data) as document:
        read = ["".join(one.get_textpage().get_text_range().split()) for one in document]
    lines = [box for box in sheet.drawn.boxes if box.upright]
    return [box.text for box in lines if "".join(box.text.split()) not in read[box.area.page - 1]]


# --- what shipped sheets do not have ------------------------------------------------------------------------


def _everything() -> list[Box]:
    """Every kind of box, most of them too long for a small page."""
    picture = BytesIO()
    Image.new("RGBA", (60, 30), (18, 67, 109, 128)).save(picture, "PNG")
    cell = (Run("Sebuah sel yang panjang, ", language="id"), Run("a cell"))
    rows = tuple((cell, cell, (Run(str(number)),)) for number in range(12))
    mark = Run("[1]", "mark", link="#s1")
    link = Run("a link that is long enough to take two lines at least ", link="https://example.org/ä")
    return [
        Picture(picture.getvalue(), 100, 40, "Example Foundation"),
        paragraph("A headline (with brackets) \\ ≥ 5", role="title"),
        paragraph("A subheading without a heading", role="subheading"),
        paragraph(Mark("diamond", "stop"), " Text", mark, " and ", link, WORDS * 40),
        Panel((bullets("one", "two"), paragraph(WORDS * 20)), words("A panel"), "care"),
        TableBox((Column(1), Column(1), Column(1)), (rows[0],), rows, "Twelve rows", row_heads=1, zebra=True),
        Columns(((paragraph(WORDS),), (paragraph("b", role="heading"), paragraph(WORDS)))),
        WritingLines(14, "Lines for the answer"),
        DrawingRoom(60, "Room for a drawing"),
        QrCode("https://example.org", 60, "QR code"),
        Rule(strong=True),
        Listing((Item("[1]", (paragraph("Source ", link),), "s1"), Item("[2]", (paragraph("No mark"),), "s2")),
                "note", ordered=True),
    ]  # fmt: skip


@pytest.mark.parametrize("draft", [False, True])
def test_boxes_of_every_kind_parted_over_small_pages_break_no_rule(
    printed: Callable[..., tuple[bytes, Drawn]], small: PageSetup, draft: bool, tmp_path: Path
) -> None:
    data, drawn = printed(*_everything(), page=small, draft=draft)
    assert drawn.pages > 8
    assert gate(data, "ua1") == []
    assert gate(data, "3a") == []
    assert second_opinion(data, tmp_path) == []
    assert faults(data) == []


CHARTS = (
    "{kind: bars, claims: [all-pupils], title: Pupils}",
    "{kind: unit-squares, claims: [all-pupils, young], title: Areas}",
    "{kind: nested-parts, claims: [all-pupils, young], title: Parts}",
    "{kind: icon-array, claims: [girls-share], title: Shares, data_table: true}",
    "{kind: competing-estimates, claims: [about-girls, girls-range], title: Estimates}",
    "{kind: timeline, claims: [arrivals-2010, girls-range], title: Times}",
    "{kind: source-ladder, claims: [all-pupils, young], title: Sources}",
    "{kind: conflict-map, title: Conflicts}",
)


def test_charts_of_every_kind_break_no_rule(make: Callable[[str], Edition], tmp_path: Path) -> None:
    blocks = "".join(f"  - chart: {one}\n" for one in CHARTS)
    sheet = printed_sheet(make(f"{blocks}  - sources: {{}}\n"))
    assert len(sheet.pictures) == len(CHARTS)
    trend = printed_sheet(Edition(read(DISTRICT / "trend.yaml"), check(load(DISTRICT))))
    for data in (sheet.data, trend.data):
        assert gate(data, "ua1") == []
        assert gate(data, "3a") == []
        assert second_opinion(data, tmp_path) == []
        assert faults(data) == []


def test_a_link_over_two_lines_is_one_link(
    printed: Callable[..., tuple[bytes, Drawn]], small: PageSetup
) -> None:
    link = Run(
        "a link that is long enough to take two lines at least on a small page", link="https://example.org"
    )
    data, _ = printed(paragraph("See ", link, "."), page=small)
    with pikepdf.open(BytesIO(data)) as pdf:
        (found,) = [one for one in elements(pdf) if role(one) == "Link"]
        assert sum(isinstance(kid, Dictionary) for kid in kids(found)) == len(pdf.pages[0].obj.Annots) == 2


def test_languages_are_those_that_differ(printed: Callable[..., tuple[bytes, Drawn]]) -> None:
    own, other = Run("own ", language="en"), Run("“800 ribu lebih”", language="id")
    whole = Paragraph(words("Satu alinea."), language="id")
    data, _ = printed(paragraph("Text ", own, other), whole)
    with pikepdf.open(BytesIO(data)) as pdf:
        found = [(role(one), str(one.get("/Lang", ""))) for one in elements(pdf)]
    assert found == [("Document", ""), ("P", ""), ("Span", "id"), ("P", "id")]
