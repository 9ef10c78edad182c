"""Documents of every format become text with a way back to page, paragraph and line; what cannot be read is said."""

from __future__ import annotations

import io
import struct
import sys
import time
import zipfile
import zlib
from contextlib import suppress
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml import parse_xml
from docx.shared import Pt
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from claims.document import formats
from claims.document.format import Unreadable
from claims.document.formats.pdf import as_printed
from claims.document.reading import read_text, text_of_bytes
from claims.document.text import Text

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def pdf(*pages: list[str], password: str | None = None) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, encrypt=StandardEncryption(password) if password else None)
    for lines in pages:
        for index, line in enumerate(lines):
            canvas.drawString(72, 750 - 20 * index, line)
        canvas.rect(72, 72, 20, 20)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def word(document: Any) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def repacked(data: bytes, part: str, content: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for one in old.infolist():
            new.writestr(one.filename, content if one.filename == part else old.read(one))
        if part not in old.namelist():
            new.writestr(part, content)
    return out.getvalue()


def page(content: str, name: str = "a.html") -> Text:
    return text_of_bytes(name, f"<!DOCTYPE html><html><body>{content}</body></html>".encode())


def said(file: str, data: bytes) -> str:
    with pytest.raises(Unreadable) as caught:
        text_of_bytes(file, data)
    assert caught.value.found
    assert caught.value.hint
    return f"{caught.value.found}; {caught.value.hint}"


# -- plain text and Markdown -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16-le", "utf-16-be"])
def test_text_is_read_in_utf_8_and_in_utf_16_with_a_mark(encoding: str) -> None:
    mark = "\ufeff" if encoding.startswith("utf-16") else ""
    text = text_of_bytes("a.txt", (mark + "Café 😀\r\n15,8 juta").encode(encoding))
    assert text.content.lstrip("\ufeff") == "Café 😀\r\n15,8 juta"
    assert text.line(text.content.index("15")) == 2
    assert text.page(0) is None


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"Caf\xe9 5", "line 1, byte 4 is 0xE9"),
        (b"A\rB\r\nC\nCaf\xe9 5", "line 4, byte 11 is 0xE9"),
        ("5 x £".encode("utf-16-le"), "UTF-16 without a byte order mark"),
        ("5 x £".encode("utf-16-be"), "UTF-16 without a byte order mark"),
        (b"5 schools\nand\0 7", "line 2, byte 14 is 0x00"),
        ("\ufeff5 \0".encode("utf-16-le"), "NUL"),
        (b"\xff\xfe5\x00x", "UTF-16 but is broken at byte 5"),
        ("5".encode("utf-32"), "UTF-32"),
    ],
)
def test_bytes_in_another_encoding_are_told_with_their_place(data: bytes, told: str) -> None:
    assert told in said("a.txt", data)


def test_markdown_is_kept_so_that_offsets_lead_into_the_file() -> None:
    content = "# Schools\n\n* **12** of [15](x) schools\n\n\n| a | 5 |\n"
    text = text_of_bytes("a.md", content.encode())
    assert text.content == content
    assert [text.paragraph(content.index(one)) for one in ("Sch", "12", "15", "5 |")] == [1, 2, 2, 3]


# -- PDF -------------------------------------------------------------------------------------------------------------


def test_a_pdf_has_pages_and_lines() -> None:
    data = pdf(["In 2019 there were 5,310", "schools, and"], ["14 libraries;", "7 museums."])
    text = text_of_bytes("a.pdf", data)
    assert text.content == "In 2019 there were 5,310\nschools, and\f14 libraries;\n7 museums."
    assert [text.page(text.content.index(one)) for one in ("5,310", "schools", "14", "7 mus")] == [1, 1, 2, 2]
    assert [text.line(text.content.index(one)) for one in ("5,310", "schools", "14", "7 mus")] == [1, 2, 3, 4]
    assert text.where(text.content.index("14")) == "page 2, line 3"


def test_hyphens_at_line_ends_stay_as_printed() -> None:
    text = text_of_bytes("a.pdf", pdf(["The infor-", "mation of well-", "known 15 schools"]))
    assert text.content == "The infor-\nmation of well-\nknown 15 schools"
    assert as_printed("a\x02b\ufffe\r\nc\rd\x00e") == "a-\nb-\nc\nd\ufffde"


def test_a_mark_of_a_footnote_in_a_pdf_stays_raised() -> None:
    out = io.BytesIO()
    canvas = Canvas(out)
    line = canvas.beginText(72, 700)
    for size, rise, words in (
        (12, 0, "In all 800"),
        (7, 5, "12"),
        (12, 0, " of 15,310"),
        (7, 5, "3"),
        (12, 0, " schools, H"),
    ):
        line.setFont("Helvetica", size)
        line.setRise(rise)
        line.textOut(words)
    line.setFont("Helvetica", 7)
    line.setRise(-2)
    line.textOut("2")
    canvas.drawText(line)
    canvas.save()
    content = text_of_bytes("a.pdf", out.getvalue()).content
    assert " ".join(content.split()) == "In all 800¹² of 15,310³ schools, H2"


def test_a_scanned_pdf_is_told_and_single_pages_without_text_too() -> None:
    assert "PDF without text: 2 pages" in said("a.pdf", pdf([], []))
    text = text_of_bytes("a.pdf", pdf(["5 schools"], [], ["7 schools"]))
    assert text.unread == ("page has no text (empty, or a picture): 2",)
    assert text.page(text.content.index("7")) == 3


def test_encrypted_and_broken_pdfs_are_told() -> None:
    assert "password" in said("a.pdf", pdf(["5"], password="secret"))
    assert "broken" in said("a.pdf", b"%PDF-1.7\nnothing more")
    assert "broken" in said("a.pdf", pdf(["5"])[:300])


def raised_line(canvas: Canvas, height: float, *parts: tuple[str, float, float]) -> None:
    """Parts of a line, each with its rise and its size in points."""
    left = 72.0
    for content, rise, size in parts:
        canvas.setFont("Helvetica", size)
        canvas.drawString(left, height + rise, content)
        left += canvas.stringWidth(content, "Helvetica", size)


def test_marks_of_footnotes_are_not_glued_to_numbers_in_a_pdf() -> None:
    out = io.BytesIO()
    canvas = Canvas(out)
    raised_line(canvas, 700, ("all 800", 0, 11), ("1", 4, 6.5))
    raised_line(canvas, 680, ("and 15,8", 0, 11), ("12", 4, 6.5))
    raised_line(canvas, 660, ("some 1,200", 0, 11), ("3,4", 4, 6.5))
    raised_line(canvas, 640, ("first 12", 0, 18), ("34", 0, 9))  # smaller, but not raised
    raised_line(canvas, 600, ("after 9 m", 0, 11), ("2", 4, 6.5))
    raised_line(canvas, 580, ("a stop 310.", 0, 11), ("5", 4, 6.5))
    raised_line(canvas, 560, ("share 15%", 0, 11), ("6", 4, 6.5))
    left = 72 + canvas.stringWidth(
        "total 1,042", "Helvetica", 11
    )  # fonts of 1 point, scaled, as many programs write
    scaled = "BT /F1 1 Tf 11 0 0 11 72 540 Tm (total 1,042) Tj 7 0 0 7 %f 544 Tm (7) Tj ET"
    canvas._code.append(scaled % left)
    raised_line(canvas, 620, ("CO", 0, 11), ("2", -2, 7), (" falls", 0, 11))
    canvas.save()
    lines = (
        "all 800¹",
        "and 15,8¹²",
        "some 1,200³,⁴",
        "first 1234",
        "after 9 m²",
        "a stop 310.⁵",
        "share 15%⁶",
        "total 1,042⁷",
        "CO2",
        " falls",
    )
    assert text_of_bytes("a.pdf", out.getvalue()).content == "\n".join(lines)


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="this system grants no limit of memory")
def test_a_pdf_that_unpacks_to_any_size_ends_no_process_but_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("claims.document.apart.MOST_MEMORY", 600_000_000)
    stream = zlib.compress(b" " * 50_000_000)
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents[" + b"4 0 R " * 100 + b"]>>",
        b"<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (len(stream), stream),
    )
    written = b"".join(b"%d 0 obj\n%s\nendobj\n" % one for one in enumerate(objects, 1))
    data = b"%PDF-1.4\n" + written + b"trailer<</Size 5/Root 1 0 R>>\n%%EOF"
    assert "more memory or time" in said("a.pdf", data)


# -- DOCX ------------------------------------------------------------------------------------------------------------


def test_a_docx_has_paragraphs_and_tables_in_order() -> None:
    document = docx.Document()
    document.add_paragraph("First.")
    document.add_paragraph("")
    table = document.add_table(2, 2)
    for row, cells in zip(table.rows, (("Schools", "12"), ("300", "14")), strict=True):
        for cell, content in zip(row.cells, cells, strict=True):
            cell.text = content
    document.add_paragraph("Last\tof 7\nlines")
    text = text_of_bytes("a.docx", word(document))
    assert text.content == "First.\n\nSchools\t12\n300\t14\n\nLast\tof 7\nlines"
    assert [text.paragraph(text.content.index(one)) for one in ("First", "12", "14", "7")] == [1, 2, 2, 3]
    assert text.where(text.content.index("14")) == "paragraph 2, line 4"


def test_a_docx_has_headers_footnotes_and_text_boxes_and_nothing_deleted() -> None:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Header 3"
    document.sections[0].footer.paragraphs[0].text = "Footer 4"
    paragraph = document.add_paragraph("In all 800")
    paragraph.add_run("1").font.superscript = True
    paragraph.add_run("2").font.subscript = True
    hidden = paragraph.add_run("99")
    hidden.font.hidden = True
    hidden.font.size = Pt(8)
    for inside in (
        "<w:del><w:r><w:delText>77</w:delText></w:r></w:del>",
        "<w:ins><w:r><w:t> pupils</w:t></w:r></w:ins>",
        "<w:r><w:footnoteReference w:id='2'/></w:r>",
        "<w:r><w:txbxContent><w:p><w:r><w:t>Box 6</w:t></w:r></w:p></w:txbxContent></w:r>",
        "<w:r><w:t>, 5</w:t><w:sym w:char='F0B1'/><w:t>2</w:t></w:r>",
    ):
        tag, rest = inside[1:].replace(">", f" {W}>", 1).split(" ", 1)
        paragraph._p.append(parse_xml(f"<{tag} {rest}"))
    text = text_of_bytes("a.docx", word(document))
    assert text.content == "Header 3\n\nIn all 800¹₂ pupils, 5\ufffd2\n\nBox 6\n\nFooter 4"


def test_a_row_of_a_table_that_is_marked_as_deleted_is_left_out() -> None:
    document = docx.Document()
    table = document.add_table(2, 1)
    for row, content in zip(table.rows, ("88 gone", "12 stay"), strict=True):
        row.cells[0].text = content
    table.rows[0]._tr.insert(0, parse_xml(f"<w:trPr {W}><w:del w:id='3' w:author='a'/></w:trPr>"))
    assert text_of_bytes("a.docx", word(document)).content == "12 stay"


def test_bombs_broken_and_encrypted_docx_are_told() -> None:
    good = word(docx.Document())
    assert "broken" in said("a.docx", good[: len(good) // 2])
    assert "broken" in said("a.docx", repacked(good, "word/document.xml", b"<no"))
    assert "times its size" in said("a.docx", repacked(good, "word/media/x.bin", b"\0" * 50_000_000))
    entities = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]><x>&a;&b;</x>'
    assert "entities in word/document.xml" in said("a.docx", repacked(good, "word/document.xml", entities))
    assert "encrypted" in said("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)


def test_a_docx_that_lies_about_its_sizes_is_not_unpacked() -> None:
    packed = bytearray(repacked(word(docx.Document()), "word/x.xml", b"a" * 3_000_000))
    place = packed.rindex(b"PK\x01\x02", 0, packed.rindex(b"word/x.xml"))
    packed[place + 24 : place + 28] = struct.pack("<I", 10)
    assert "broken" in said("a.docx", bytes(packed))


# -- HTML ------------------------------------------------------------------------------------------------------------


def test_blocks_are_parted_and_what_nobody_sees_is_left_out() -> None:
    text = page(
        "<nav>menu</nav><div>Fact 5</div><script>var x = 7</script><style>p{width:8px}</style><!-- 9 --> tail"
        "<p>12 <b>sch</b>ools,<br>of  them\n 3</p><ul><li>a</li><li>b</li></ul>"
        "<p hidden>77</p><p style='display: none'>78</p>"
        "<table><tr><th>Schools</th><td>12</td></tr><tr><td><p>300</p></td><td>14</td></tr></table>"
        "<p>800<sup>1</sup> and 700<sub>2</sub>, 1&nbsp;000 &amp; sch&shy;ool</p><pre>a  b\n c</pre>"
    )
    assert text.content == (
        "menu\n\nFact 5\n\ntail\n\n12 schools,\nof them 3\n\na\nb\n\nSchools\t12\n300\t14\n\n"
        "800¹ and 700₂, 1\xa0000 & school\n\na  b\n c"
    )
    assert text.paragraph(text.content.index("14")) == 6


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        ("<!doctype html><meta charset=utf-8><title>T 9</title><article>12 boats</article>", "12 boats"),
        ("<meta charset=utf-8><main><p>12 boats</p></main>", "12 boats"),
        (
            "<title>T 9</title><details><summary>12 boats</summary><p>13 more</p></details>",
            "12 boats\n\n13 more",
        ),
        ("<meta charset=utf-8><figure><figcaption>12 boats</figcaption></figure>", "12 boats"),
        (
            "<html><head><title>T 9</title><style>p{width:8px}</style></head><body><main>12</main></body></html>",
            "12",
        ),
        ("<body><p>We counted <del>800</del><ins>900</ins> boats", "We counted 900 boats"),
    ],
)
def test_a_page_without_a_body_tag_and_one_with_deleted_text(written: str, seen: str) -> None:
    assert text_of_bytes("page.html", written.encode()).content == seen


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ("<meta charset=windows-1252>", "cp1252"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">', "cp1252"),
        ('<meta charset="shift_jis">', "shift_jis"),
        ("", "utf-8"),
        ("", "utf-8-sig"),
        ("", "utf-16"),
    ],
)
def test_the_charset_is_found(head: str, encoding: str) -> None:
    words = "学校 5" if encoding == "shift_jis" else "Café – 5 €" if encoding == "cp1252" else "Café 学校 5"
    data = f"<html><head>{head}</head><body><p>{words}</p></body></html>".encode(encoding)
    assert text_of_bytes("a.html", data).content == words


def test_html_without_a_charset_or_with_a_wrong_one_is_told() -> None:
    assert "0xE9" in said("a.html", b"<html><p>Caf\xe9 5</p></html>")
    assert "nobody knows" in said("a.html", b"<html><meta charset=klingon><p>5</p></html>")
    assert "utf-8, the charset" in said("a.html", b"<html><meta charset=utf-8><p>\xe9</p></html>")


def test_entities_are_neither_fetched_nor_expanded_and_depth_is_no_fault() -> None:
    bomb = "".join(f'<!ENTITY a{i + 1} "&a{i};&a{i};">' for i in range(40))
    data = (
        f'<!DOCTYPE html [<!ENTITY a0 SYSTEM "file:///etc/passwd">{bomb}]><html><p>&a40;5</p></html>'.encode()
    )
    assert len(text_of_bytes("a.html", data).content) < 5_000
    deep = b"<html>" + b"<div>" * 3_000 + b"5 schools" + b"</div>" * 3_000 + b"7</html>"
    told = read("a.html", deep)
    assert "5 schools" in told or "nested" in told


@pytest.mark.parametrize(
    "run", ["<!--x-->", "<!--", " ", "<?xml ", "<meta ", "<div>", "&amp;", "<td>", "<sup>"]
)
def test_no_run_of_marks_makes_reading_slow(run: str) -> None:
    started = time.perf_counter()
    read("a.html", (run * 20_000).encode())
    read("a.html", ("<!doctype html>" + run * 20_000 + "<p>5</p>").encode())
    assert time.perf_counter() - started < 5


def test_the_charsets_of_the_web_are_known_and_the_codecs_that_change_digits_are_not() -> None:
    thai = "โรงเรียน 5 แห่ง – “ใหม่”"
    for name in ("windows-874", "tis-620", "iso-8859-11"):
        data = f"<html><meta charset={name}><p>{thai}</p></html>".encode("cp874")
        assert text_of_bytes("a.html", data).content == thai
    for name in ("unicode_escape", "punycode", "idna", "undefined", "utf-7"):
        data = rf"<html><meta charset={name}><p>\u0035 schools</p></html>".encode()
        assert "nobody knows" in said("a.html", data)


def test_more_markup_than_memory_has_room_for_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("claims.document.formats.html.MOST_MARKS", 1_000)
    monkeypatch.setattr("claims.document.formats.docx.MOST_MARKS", 1_000)
    assert "more than 1000 tags" in said("a.html", b"<html>" + b"<p>" * 1_001)
    assert "more than 1000 tags" in said("a.docx", word(docx.Document()))


def test_entities_are_looked_for_in_parts_of_any_name() -> None:
    entities = b'\xef\xbb\xbf <!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'
    assert "entities in word/odd.bin" in said(
        "a.docx", repacked(word(docx.Document()), "word/odd.bin", entities)
    )


# -- formats ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("file", "data", "told"),
    [
        ("a.txt", pdf(["5"]), "is called a plain text (.txt) but holds a PDF"),
        ("a.pdf", b"<html><p>5</p></html>", "is called a PDF (.pdf) but holds an HTML page"),
        ("a.docx", b"five", "is called a DOCX (.docx) but holds something else"),
        ("a.pdf", b"", "is called a PDF (.pdf) but is empty"),
        ("a.md", b"{\\rtf1 5}", "but holds RTF"),
        ("a.xlsx", b"PK\x03\x04xl/", "a packed file (ZIP)"),
        ("a.html", b"\x89PNG\r\n\x1a\n", "but holds a picture (PNG)"),
    ],
)
def test_content_that_contradicts_the_suffix_is_told_with_both(file: str, data: bytes, told: str) -> None:
    assert told in said(file, data)


def test_without_a_known_suffix_the_content_decides() -> None:
    assert text_of_bytes("paper", b"5 schools").content == "5 schools"
    assert text_of_bytes("paper", pdf(["5 schools"])).pages == (0,)


def test_a_text_that_speaks_of_pdfs_is_no_pdf() -> None:
    content = "A PDF begins with %PDF-1.7. 5 schools have one."
    assert text_of_bytes("a.txt", content.encode()).content == content


def test_comments_and_blank_lines_take_no_more_than_their_length() -> None:
    started = time.perf_counter()
    assert text_of_bytes("a.md", b"<!-- -->" * 500 + b"5").content.endswith("5")
    text = text_of_bytes("a.txt", b"5 schools" + b"\n" * 200_000)
    assert text.paragraph(3) == text.paragraph(100_000) == 1
    assert time.perf_counter() - started < 5


def test_html_may_be_a_fragment() -> None:
    assert text_of_bytes("a.htm", b"<p>5 schools</p>").content == "5 schools"


@pytest.mark.parametrize(
    ("file", "data", "library"),
    [
        ("a.pdf", pdf(["5"]), "pypdfium2"),
        ("a.docx", word(docx.Document()), "docx"),
        ("a.html", b"<html>5</html>", "lxml"),
    ],
)
def test_a_missing_library_is_told_with_what_to_install(
    file: str, data: bytes, library: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, library, None)
    assert 'pip install ".[read]"' in said(file, data)


def test_a_file_over_the_limit_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("claims.document.reading.MOST_BYTES", 1_000_000)
    (tmp_path / "a.txt").write_bytes(b" " * 3_000_000)
    told = read_text("a.txt", tmp_path)
    assert told == "a.txt has 3 MB, and at most 1 MB are read; split it"


def test_every_format_has_a_name_and_its_own_suffixes() -> None:
    suffixes = [suffix for one in formats.every() for suffix in one.suffixes]
    assert len(suffixes) == len(set(suffixes))
    assert {".txt", ".md", ".pdf", ".docx", ".html"} <= set(suffixes)


GOOD = {
    "a.pdf": pdf(["In 2019 there were 5,310 schools"], ["and 14 libraries"]),
    "a.docx": word(docx.Document()),
    "a.html": b"<!doctype html><html><meta charset=utf-8><table><tr><td>5<sup>2</sup></table><p>7</html>",
    "a.txt": "Café 5".encode("utf-16"),
}


@given(st.sampled_from(sorted(GOOD)), st.data())
@settings(max_examples=150, deadline=None)
def test_damaged_files_are_read_or_told_and_never_a_fault(file: str, data: st.DataObject) -> None:
    damaged = bytearray(GOOD[file])
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(0, len(damaged) - 1))
        damaged[place : place + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=3))
        damaged = damaged or bytearray(b"x")
    assert read(file, bytes(damaged))
    with suppress(Unreadable):
        text = text_of_bytes(file, bytes(damaged))
        places(text)


def read(file: str, data: bytes) -> str:
    try:
        return text_of_bytes(file, data).content + "."
    except Unreadable as error:
        return error.found


def places(text: Text) -> None:
    for offset in range(0, len(text.content), 7):
        assert text.line(offset) >= 1
        assert text.paragraph(offset) >= 1
