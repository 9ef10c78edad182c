"""Letters that a sheet cannot print: refused by name, at their place; and fonts that it brings along."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import fontpkg  # type: ignore[import-untyped]
import pypdfium2
import pytest

from claims.place import Problem, Unusable
from report.building import build_all
from report.edition import Edition
from report.pdf import chain, instance
from report.printing import printed
from tests.report.embedded import fonts_in

Make = Callable[..., Edition]
Refused = Callable[[Edition], tuple[Problem, ...]]
SHEET = "sheet: s\nlayout: brief\ntitle: Pupils\n"
SOURCES = "  - sources: {}\n"


def text_of(data: bytes) -> str:
    with pypdfium2.PdfDocument(data) as document:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)


@pytest.mark.parametrize(
    ("heading", "column", "named"),
    [
        ("Children: عدد الأطفال", 25, "U+0639 ARABIC LETTER AIN"),
        ("שלום children", 15, "U+05E9 HEBREW LETTER SHIN"),
        ("in ߊߋ", 18, "U+07CA NKO LETTER A"),
    ],
)
def test_right_to_left_text_is_refused_once_at_its_place(
    make: Make, refused: Refused, heading: str, column: int, named: str
) -> None:
    (problem,) = refused(make(f"  - heading: '{heading}'\n"))
    assert "right-to-left scripts cannot be set yet" in problem.message
    assert (problem.place.line, problem.place.column) == (5, column)
    assert named in problem.message
    assert "another script" in problem.hint


def test_a_title_of_a_work_in_arabic_is_refused_in_the_registry(make: Make, refused: Refused) -> None:
    registry = "registry: a\ntitle: b\nsources:\n  s: {title: تقرير, language: en}\nclaims:\n"
    registry += "  c: {figure: 5, says: Five., source: s}\n"
    (problem,) = refused(make("  - table: {claims: [c]}\n" + SOURCES, registry))
    assert (problem.place.file, problem.place.line) == ("school/registry.yaml", 4)
    assert "right-to-left" in problem.message


def test_a_number_in_arabic_digits_alone_is_printed_with_its_highest_digit_on_the_left(make: Make) -> None:
    assert "١٥٫٨" in text_of(printed(make("  - heading: 'As printed: {literal:١٥٫٨|quoted}'\n")).data)


@pytest.mark.parametrize("heading", ["ที่ปรึกษาผู้ใหญ่", "बच्चों की स्थिति", "ខ្មែរ ស្ត្រី"])
def test_covered_scripts_are_printed(make: Make, heading: str) -> None:
    assert heading in text_of(printed(make(f"  - heading: {heading}\n")).data)


def test_a_missing_family_is_named_with_what_brings_it(
    make: Make, refused: Refused, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(family: str = "") -> Path:
        raise instance.Missing(family)

    chain._family.cache_clear()
    monkeypatch.setattr("report.pdf.chain.instances", lambda weights, family: missing(family))
    try:
        (problem,) = refused(make("  - heading: बच्चों की\n"))
    finally:
        chain._family.cache_clear()
    assert "DEVANAGARI" in problem.message
    assert "claimsheet[scripts]" in problem.hint


def test_a_draft_shows_what_it_cannot_print_and_lists_it(make: Make) -> None:
    done = printed(make("  - heading: 漢 and عدد\n"), draft=True)
    text = " ".join(text_of(done.data).split())
    assert "[U+6F22] and [U+0639]" in text
    assert "right-to-left scripts cannot be set yet" in text


REGISTRY = (
    "registry: a\ntitle: b\nsources:\n  s: {title: T, language: en}\n"
    "claims:\n  c: {figure: 5, says: Five., source: s}\n"
)


def test_a_font_of_the_sheet_is_tried_before_the_known_ones(
    folder: Callable[..., Path], tmp_path: Path
) -> None:
    sheet = SHEET + "fonts: [own.ttf]\nblocks:\n  - heading: ที่มา and ꯀ\n"
    made = folder(REGISTRY, sheet=sheet)
    with pytest.raises(Unusable) as refused:
        list(build_all(made / "sheet.yaml", tmp_path))
    assert "has no such file" in str(refused.value.problems[0])
    (made / "own.ttf").write_bytes(Path(fontpkg.path("Noto Sans Thai", weight=400)).read_bytes())
    with pytest.raises(Unusable) as refused:
        list(build_all(made / "sheet.yaml", tmp_path))
    (problem,) = refused.value.problems
    assert "U+ABC0 MEETEI MAYEK LETTER KOK" in problem.message
    assert "`fonts`" in problem.hint
    (made / "sheet.yaml").write_text(sheet.replace(" and ꯀ", ""), encoding="utf-8")
    (written,) = build_all(made / "sheet.yaml", tmp_path)
    data = written.read_bytes()
    assert any(name.endswith("+own-SemiBold") for name in fonts_in(data))
    assert "ที่มา" in text_of(data)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("own.ttf", b"no font", "cannot be read"),
        ("../own.ttf", b"", "outside the folder"),
        ("own.otf", b"OTTO", "cannot be read"),
    ],
)
def test_a_font_that_cannot_be_used_is_named_at_its_place(
    folder: Callable[..., Path], tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    made = folder(REGISTRY, sheet=SHEET + f"fonts:\n  - {name}\nblocks:\n  - heading: text\n")
    (made / name).write_bytes(content)
    with pytest.raises(Unusable) as refused:
        list(build_all(made / "sheet.yaml", tmp_path))
    (problem,) = refused.value.problems
    assert said in problem.message
    assert problem.place.line == 5


def test_a_file_that_is_no_font_is_refused_before_anything_is_prepared(
    folder: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    """It was told twice that the file is being prepared, for each time that it was tried."""
    made = folder(REGISTRY, sheet=SHEET + "fonts:\n  - notes.txt\nblocks:\n  - heading: text\n")
    (made / "notes.txt").write_text("This is no font.", encoding="utf-8")
    with pytest.raises(Unusable, match="the font cannot be read"):
        list(build_all(made, made / "out"))
    assert "Preparing" not in capsys.readouterr().err
