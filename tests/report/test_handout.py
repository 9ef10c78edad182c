"""Handouts: one sheet, both sides, nothing on the fold, readable at arm's length; logo, colour, codes and contacts."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from PIL import Image

from claims import check, load, seeds
from claims.place import Unusable
from report.building import build_all
from report.contact import bare, link_of
from report.edition import Edition
from report.pdf import audit
from report.pdf.error import PageError
from report.pdf.picture import modules
from report.printing import Printed, printed
from report.sheet import from_document
from report.style import A4

REGISTRY = """\
registry: school
title: Pupils
issued: 2026-01-15
sources: {report: {title: A report, issued: 2018, language: en}}
quantities: {pupils: {title: pupils, counts: student, measure: stock}}
claims: {pupils-2010: {figure: more than 900, says: Pupils., source: report, quantity: pupils, when: 2010}}
"""
SHEET = """\
sheet: hand
layout: handout
title: Pupils
running_line: false
{header}
blocks:
  - headline: {{text: Ask who counted.}}
{blocks}
"""
Print = Callable[..., list[Path]]
Unpack = Callable[[bytes], bytes]


@pytest.fixture
def build(tmp_path: Path) -> Print:
    (tmp_path / "registry.yaml").write_text(REGISTRY, encoding="utf-8")

    def made(blocks: str = "", header: str = "", draft: bool = False) -> list[Path]:
        (tmp_path / "sheet.yaml").write_text(SHEET.format(header=header, blocks=blocks), encoding="utf-8")
        return list(build_all(tmp_path / "sheet.yaml", tmp_path / "out", draft=draft))

    return made


def shipped() -> tuple[Edition, Printed]:
    folder = seeds.path_of("thailand")
    assert folder is not None
    registry = load(folder)
    (sheet,) = (one for one in map(from_document, registry.sheets) if one.header.layout == "handout")
    edition = Edition(sheet, check(registry))
    return edition, printed(edition)


def text(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        return " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in document)


def test_the_shipped_handout_is_one_sound_sheet() -> None:
    edition, finished = shipped()
    assert audit(finished.drawn) == []
    assert finished.drawn.pages == 2
    assert min(box.size for box in finished.drawn.boxes) >= 10
    assert max(box.size for box in finished.drawn.boxes if box.role == "P") >= 12.5
    fold = A4.height / 2
    assert not [box for box in finished.drawn.boxes if box.area.y0 < fold < box.area.y1]
    said = " ".join(box.text for box in finished.drawn.boxes)
    assert all(word in said for word in (edition.words.say, edition.words.with_care, edition.words.do_not))
    assert "Doubt about a number is not doubt about the harm" in said
    assert len(edition.marked_sources) == 3


def test_a_handout_of_three_pages_is_refused_and_printed_as_a_draft(build: Print) -> None:
    long = "  - prose: " + "word " * 3000
    with pytest.raises(Unusable, match="takes 6 pages, of 2"):
        build(long)
    (draft,) = build(long, draft=True)
    assert "of 2 that it has" in text(draft)


@pytest.mark.parametrize(
    ("contact", "link", "shown"),
    [
        ("https://www.example.org/", "https://www.example.org/", "example.org"),
        ("example.org/a?b=1", "https://example.org/a?b=1", "example.org/a?b=1"),
        ("a.b@example.org", "mailto:a.b@example.org", "a.b@example.org"),
        ("+66 (0)2 123-4567", "tel:+66021234567", "+66 (0)2 123-4567"),
        ("1387", "tel:1387", "1387"),
        ("ask at the desk", "", "ask at the desk"),
        ("javascript:alert(1)", "", "javascript:alert(1)"),
        ("file:///etc/passwd", "", "file:///etc/passwd"),
        ("12", "", "12"),
    ],
)
def test_contacts_lead_to_web_mail_or_telephone_only(contact: str, link: str, shown: str) -> None:
    assert (link_of(contact), bare(contact)) == (link, shown)


def test_the_ask_has_its_contacts_as_links(build: Print, unpacked: Unpack) -> None:
    (made,) = build(
        "  - call-to-action: {text: Ask., steps: [Write.], qr: https://example.org,"
        " contacts: [{name: Helpline, contact: '+66 1387', note: free}, {name: Desk, contact: third floor}]}"
    )
    assert "Helpline: +66 1387 (free) Desk: third floor" in text(made)
    assert b"tel:+661387" in unpacked(made.read_bytes())
    assert b"https://example.org" in unpacked(made.read_bytes())


def test_a_code_holds_its_address() -> None:
    rows = modules("https://example.org/claims")
    size = len(rows)
    assert {len(row) for row in rows} == {size}
    finder = [[True] * 7, [True, *[False] * 5, True], [True, False, True, True, True, False, True]]
    for down, across in ((0, 0), (0, size - 7), (size - 7, 0)):
        assert [list(row[across : across + 7]) for row in rows[down : down + 3]] == finder
    with pytest.raises(PageError, match="400 bytes"):
        modules("https://" + "a" * 392)


def test_a_camera_reads_the_code_on_the_page(build: Print) -> None:
    (made,) = build("  - qr-code: {link: https://example.org/claims, text: All sources}")
    with pypdfium2.PdfDocument(made) as document:
        (found,) = zxingcpp.read_barcodes(document[0].render(scale=2).to_pil())
    assert found.text == "https://example.org/claims"


def test_a_code_without_an_address_has_a_place(build: Print) -> None:
    with pytest.raises(Unusable) as refused:
        build("  - qr-code: {link: javascript:alert(1)}")
    (problem,) = refused.value.problems
    assert (problem.place.line, problem.message) == (8, "no web, e-mail or telephone address")


def picture(tmp_path: Path, name: str = "logo.png", size: tuple[int, int] = (400, 100)) -> None:
    Image.new("RGBA", size, (200, 30, 30, 255)).save(tmp_path / name, pnginfo=None)


def test_a_logo_stands_at_the_head(build: Print, tmp_path: Path) -> None:
    picture(tmp_path)
    (made,) = build(header="organisation: {name: Example, logo: logo.png}")
    with pypdfium2.PdfDocument(made) as document:
        (found,) = [one for one in document[0].get_objects() if one.type == 3]
        left, low, right, high = found.get_bounds()
    assert right - left == pytest.approx(4 * (high - low), rel=0.01)
    assert high - low == pytest.approx(34, abs=0.5)


def test_nothing_but_pixels_of_a_logo_gets_into_the_file(
    build: Print, tmp_path: Path, unpacked: Unpack
) -> None:
    held = BytesIO()
    Image.new("RGB", (40, 40), "navy").save(held, "JPEG", comment=b"who made it")
    (tmp_path / "logo.jpg").write_bytes(held.getvalue())
    (made,) = build(header="organisation: {name: Example, logo: logo.jpg}")
    assert b"who made it" not in unpacked(made.read_bytes())


@pytest.mark.parametrize(
    ("logo", "data", "message"),
    [
        ("../logo.png", None, "outside the folder"),
        ("/etc/hostname", None, "outside the folder"),
        ("no.png", None, "no such file"),
        ("logo.png", b"<svg onload=alert(1)>", "no PNG or JPEG"),
        ("logo.png", b"\x89PNG\r\n\x1a\n" + b"\0" * 40, "no PNG or JPEG"),
        ("logo.png", b"\0" * 5_000_001, "more than 5 MB"),
    ],
)
def test_a_logo_that_cannot_be_printed_is_told(
    build: Print, tmp_path: Path, logo: str, data: bytes | None, message: str
) -> None:
    if data is not None:
        (tmp_path / logo).write_bytes(data)
    with pytest.raises(Unusable, match=message):
        build(header=f"organisation: {{name: Example, logo: {logo}}}")


def test_the_colour_of_the_organisation_takes_the_place_of_the_main_one(build: Print) -> None:
    (made,) = build(header='organisation: {name: Example, colour: "#5B1A4A"}')
    with pypdfium2.PdfDocument(made) as document:
        colours = document[0].render(scale=2).to_pil().convert("RGB").getcolors(1_000_000)
    assert colours is not None
    found = {colour for _, colour in colours}
    assert (0x5B, 0x1A, 0x4A) in found
    assert (0x12, 0x43, 0x6D) not in found


@pytest.mark.parametrize(("colour", "message"), [("yellow", "not a colour"), ("#FFCC00", "contrast of 1.")])
def test_a_colour_that_cannot_be_read_is_refused(build: Print, colour: str, message: str) -> None:
    with pytest.raises(Unusable, match=message):
        build(header=f'organisation: {{name: Example, colour: "{colour}"}}')


def test_large_print_is_large(build: Print, tmp_path: Path) -> None:
    (made,) = build("  - prose: Words.", header="large_print: true")
    with pypdfium2.PdfDocument(made) as document:
        assert document[0].get_size() == pytest.approx((A4.width, A4.height), abs=0.01)
        words = document[0].get_textpage()
        heights = [box[3] - box[1] for box in (words.get_charbox(at) for at in range(words.count_chars()))]
    assert max(heights) > 24
