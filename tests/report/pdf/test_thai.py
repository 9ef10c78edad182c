"""Thai on the page: the same letters everywhere, extracted as they were written, nothing cut off or left to chance."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from io import BytesIO
from typing import Any

import pypdfium2
import pytest
from matplotlib.figure import Figure
from pypdf import PdfReader

from report.box import Box, Chart, Column, Columns, Panel, Run, TableBox, paragraph, words
from report.pdf import Drawn, audit
from report.pdf.font import load
from report.pdf.line import set_lines
from report.picture import Picture
from report.style import A4, LARGE_PRINT, REGULAR, TEXT
from tests.report.embedded import fonts_in, links_in

Printer = Callable[..., tuple[bytes, Drawn]]

TITLE = "ตัวเลขสี่ตัวถูกอ้างซ้ำ และสองตัวเป็นจริงพร้อมกันไม่ได้"
BODY = (
    "จำนวนนักท่องเที่ยวชาวต่างชาติเพิ่มขึ้นจาก 15.8 ล้านคนในปี พ.ศ. 2553 เป็น 38 ล้านคน แหล่งข้อมูลต่าง ๆ "
    "อ้างตัวเลขเดียวกัน กรุงเทพฯ มีประชากรประมาณ 10 ล้านคน องค์กร UNICEF และ ILO เผยแพร่รายงาน "
    "น้ำ ที่ ก้ำ ปู่ ญู ฐู ฟ้า ผู้ใหญ่ (ที่มา: ที่นี่) ฎีกา"
)
LABEL = "ที่ปรึกษาผู้ใหญ่ น้ำ ปู่"


def sheet() -> tuple[Box, ...]:
    tile = Panel((paragraph("15.8 ล้าน", role="figure"), paragraph("คน ที่มาเยือน", role="unit")), look="tile")
    cells = tuple(map(words, ("ผู้หญิง (ล้านคน)", "15.8", "สำนักงานสถิติแห่งชาติ ญี่ปุ่น")))
    table = TableBox((Column(2), Column(1, "right"), Column(2)), (cells,), (cells, cells), summary="ตาราง")
    return (
        paragraph(TITLE, role="title"),
        paragraph(Run(BODY), Run(" [1]", "mark")),
        Columns(((tile,), (tile,))),
        table,
        Chart(chart, 120, alt="ที่", title=words("ช่วงของค่าประมาณ"), source=words("ที่มา: กรมการท่องเที่ยว")),
        paragraph("หมายเหตุ: ผู้ที่อ่านควรตรวจสอบที่มา", role="note"),
    )


def chart(width: float, height: float) -> Figure:
    figure = Figure(figsize=(width / 72, height / 72))
    axes = figure.add_axes((0.3, 0.25, 0.65, 0.7))
    axes.barh([LABEL, "นักท่องเที่ยว"], [3, 8])
    return figure


def flat(text: str) -> str:
    return " ".join(text.replace("\u2060", "").split())


def by_pdfium(data: bytes) -> str:
    with pypdfium2.PdfDocument(data) as document:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)


def by_pypdf(data: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(data)).pages)


@pytest.mark.parametrize("extracted", [by_pdfium, by_pypdf])
@pytest.mark.parametrize("scale", [1.0, LARGE_PRINT])
def test_every_text_is_extracted_as_it_was_written(
    printed: Printer, extracted: Callable[[bytes], str], scale: float
) -> None:
    data, _ = printed(*sheet(), page=A4.enlarged(scale))
    found = flat(extracted(data)).replace(" ", "")
    for text in (TITLE, BODY, "15.8 ล้าน", "คน ที่มาเยือน", "ผู้หญิง (ล้านคน)", "สำนักงานสถิติแห่งชาติ ญี่ปุ่น", LABEL):
        assert text.replace(" ", "") in found


@pytest.mark.parametrize("extracted", [by_pdfium, by_pypdf])
def test_spaces_are_those_that_were_written(printed: Printer, extracted: Callable[[bytes], str]) -> None:
    """Where a line ends between two words, extraction has a line end and no space of its own."""
    data, drawn = printed(paragraph(BODY))
    lines = [flat(line) for line in extracted(data).split("\n")]
    body = [box.text.strip() for box in drawn.boxes if box.element is not None]
    assert len(body) > 1
    assert [line for line in lines if line in body] == body


@pytest.mark.parametrize("scale", [1.0, LARGE_PRINT])
@pytest.mark.parametrize("draft", [False, True])
def test_nothing_is_cut_off_or_lies_on_anything_else(printed: Printer, scale: float, draft: bool) -> None:
    _, drawn = printed(*sheet(), page=A4.enlarged(scale), draft=draft)
    assert audit(drawn) == []


@pytest.mark.parametrize("measure", range(60, 400, 9))
def test_no_line_parts_a_number_or_starts_with_a_mark(measure: int) -> None:
    text = "เด็กและผู้ใหญ่ในประเทศไทย ต่าง ๆ มีจำนวน 15.8 ล้านคน กรุงเทพฯ " * 2
    lines = [line.text for line in set_lines(words(text), TEXT["body"], measure, load())]
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    for line in lines:
        assert not re.match("[ะาำิีึืุูั็่้๊๋์ๆฯ]", line)
        assert not re.search(r"\d$|[เแโใไ]$", line)


def test_a_headline_ends_its_lines_at_spaces_where_that_takes_no_more_lines() -> None:
    lines = [line.text for line in set_lines(words(TITLE), TEXT["title"], 494, load())]
    assert lines == TITLE.split(" ")


def test_the_same_page_has_the_same_bytes_whatever_was_printed_before(printed: Printer) -> None:
    """Glyphs without a character of their own are numbered as they come: the numbers are not on the page."""
    code = (
        "import sys; from datetime import date; from report.box import paragraph; from report.pdf import *\n"
        "from report.style import A4; import hashlib\n"
        "def made(text): return render([paragraph(text)], A4, Furniture(), Metadata('t', 'th', date(2026, 1, 1)))[0]\n"
        "for text in sys.argv[2:]: made(text)\n"
        "print(hashlib.sha256(made(sys.argv[1])).hexdigest())\n"
    )
    texts = [[BODY], [BODY, "ปั้น ฝื้น น้ำ ก้ำ ฎู", TITLE]]
    made = {
        subprocess.run(
            [sys.executable, "-c", code, *given],
            capture_output=True, text=True, check=True, env={**os.environ, "LC_ALL": locale},
        ).stdout
        for given, locale in zip(texts, ("C.UTF-8", "th_TH.UTF-8"), strict=True)
    }  # fmt: skip
    assert len(made) == 1


def test_glyphs_have_no_character_of_private_use_on_the_page(printed: Printer) -> None:
    data, _ = printed(*sheet())
    reader = PdfReader(BytesIO(data))
    maps = []
    for page in reader.pages:
        fonts: Any = page["/Resources"]["/Font"]  # type: ignore[index]
        maps += [font.get_object()["/ToUnicode"].get_data().decode() for font in fonts.values()]
    values = [value for one in maps for value in re.findall(r"<[0-9A-F]{2}> <((?:[0-9A-F]{4})+)>", one)]
    assert "0E33" in values
    assert "2060" not in values  # SARA AM takes two glyphs of the font and is one sign of the page
    for value in values:
        assert not any("\ue000" <= c <= "\uf8ff" for c in bytes.fromhex(value).decode("utf-16-be"))


def test_only_the_weights_and_scripts_on_the_page_are_embedded(printed: Printer) -> None:
    data, _ = printed(paragraph("ที่ 15"))
    names = {name.split("+")[1] for name in fonts_in(data)}
    assert names == {"IBMPlexSans-Regular", "NotoSansThai-Regular"}


def test_digits_and_latin_letters_beside_thai_are_those_of_the_page() -> None:
    runs = [(face.path.stem.split("-")[0], part) for face, part in load().runs("ปี 2553 (GDP) ที่", REGULAR)]
    assert runs == [("NotoSansThai", "ปี "), ("IBMPlexSans", "2553 (GDP) "), ("NotoSansThai", "ที่")]


@pytest.mark.parametrize("form", ["svg", "png"])
def test_a_chart_on_its_own_shows_the_same_letters(form: str) -> None:
    def drawn(label: str) -> bytes:
        def make(width: float, height: float) -> Figure:
            figure = Figure(figsize=(width / 72, height / 72))
            figure.text(0.1, 0.4, label, fontsize=9)
            return figure

        return Picture(Chart(make, 40, "x"), 120).file(form)

    pictures = [drawn(label) for label in ("ที่", "ที", "ท่ี", "[U+0E17]")]
    assert len(set(pictures)) == len(pictures)


def test_marks_in_an_svg_stand_where_the_page_has_them() -> None:
    from report.drawing.glyphs import glyphs

    places = [place for place, outline in glyphs("ป่ท่", REGULAR, load()) if outline]
    face = load().runs("ป่", REGULAR)[0][0]
    assert face.shaper is not None
    first, second = face.shaper.text("ป่ท่")
    assert [x for x, _ in places] == pytest.approx(
        [glyph.x for glyph in first.glyphs] + [first.width + glyph.x for glyph in second.glyphs]
    )


def test_links_and_emphasis_go_through_shaped_text(printed: Printer) -> None:
    data, drawn = printed(
        paragraph("ดู ", Run("ที่นี่", link="https://example.org/"), " และ ", Run("ผู้ใหญ่", "bold"))
    )
    assert [e.text for e in drawn.structure if e.role == "Link"] == ["ที่นี่"]
    assert links_in(data) == ["https://example.org/"]
