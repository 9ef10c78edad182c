"""Worksheets: students' pages from which nobody recovers an answer, and a key that has them all."""

from __future__ import annotations

import re
import zlib
from functools import cache
from pathlib import Path

import pypdfium2
import pytest

from claims import check, load, seeds
from claims.place import Unusable
from report.building import build_all
from report.edition import Edition
from report.pdf import audit
from report.printing import Printed, printed
from report.sheet import Sheet, from_document

SHIPPED = ("thailand", "tourism")
ANSWERS = ("answer", "accept", "do_not_accept")


@cache
def sheet_of(name: str) -> Sheet:
    folder = seeds.path_of(name)
    assert folder is not None
    found = [from_document(one) for one in load(folder).sheets]
    (worksheet,) = (one for one in found if one.header.layout == "worksheet")
    return worksheet


@cache
def made(name: str, layout: str) -> tuple[Edition, Printed]:
    folder = seeds.path_of(name)
    assert folder is not None
    edition = Edition(sheet_of(name), check(load(folder)), layout=layout)
    return edition, printed(edition)


def text(data: bytes) -> str:
    with pypdfium2.PdfDocument(data) as document:
        return " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in document)


def everything(data: bytes) -> str:
    """All that a file holds: its text, what it says of itself, every string of its objects and streams."""
    with pypdfium2.PdfDocument(data) as document:
        said = " ".join(str(value) for value in document.get_metadata_dict().values())
        assert document.count_attachments() == 0
    streams = [data]
    for found in re.finditer(rb"stream\r?\n(.*?)endstream", data, re.DOTALL):
        try:
            streams.append(zlib.decompress(_decoded(found[1])))
        except (zlib.error, ValueError):
            continue
    raw = " ".join(one.decode("latin-1") + one.decode("utf-16-be", "ignore") for one in streams)
    return f"{text(data)} {said} {raw}"


def _decoded(stream: bytes) -> bytes:
    """reportlab writes some streams in base 85."""
    import base64

    body = stream.strip()
    return base64.a85decode(body.removesuffix(b"~>")) if body.endswith(b"~>") else body


@pytest.mark.parametrize("name", SHIPPED)
@pytest.mark.parametrize("layout", ["worksheet", "key"])
def test_its_pages_are_sound(name: str, layout: str) -> None:
    assert audit(made(name, layout)[1].drawn) == []


@pytest.mark.parametrize("name", SHIPPED)
def test_no_answer_is_in_the_file_of_students(name: str) -> None:
    edition, finished = made(name, "worksheet")
    whole = everything(finished.data)
    key = text(made(name, "key")[1].data)
    tasks = [block.options for block in edition.sheet.blocks if block.name == "task"]
    pieces = 0
    for task in tasks:
        assert task.prompt.split("{")[0][:40] in whole
        for field in ANSWERS:
            value = getattr(task, field)
            for one in (value,) if isinstance(value, str) else value or ():
                for piece in re.split(r"\{[^}]*\}", one):
                    if len(piece) > 30:  # shorter pieces are words that any page may have
                        pieces += 1
                        assert piece.strip() not in whole
                        assert piece.strip()[:20] in key
    assert pieces > 10


@pytest.mark.parametrize("name", SHIPPED)
def test_students_pages_are_blind(name: str) -> None:
    edition, finished = made(name, "worksheet")
    whole = everything(finished.data)
    words = edition.words
    for status in (
        words.clash,
        words.undated,
        words.not_seen,
        words.not_compared,
        "do not fit together",
        words.say,
    ):
        assert status not in whole
    assert str(edition.registry.title) not in whole
    titles = [edition.registry.sources[source].title for source in edition.papers]
    assert any(titles)
    assert not [title for title in titles if title and title in whole]
    assert "Paper A" in whole


def test_the_key_says_which_paper_is_which_and_how_to_mark() -> None:
    key = text(made("thailand", "key")[1].data)
    assert "Paper A is Hertini et al. 2018" in key
    assert "90 minutes" in key
    assert "earns full marks" in key
    assert "do not fit together if" in key


def test_both_files_are_written_side_by_side(tmp_path: Path) -> None:
    folder = seeds.path_of("tourism")
    assert folder is not None
    written = list(build_all(folder / "worksheet.yaml", tmp_path))
    assert [one.name for one in written] == ["worksheet.en.pdf", "worksheet-key.en.pdf"]


TEXT = (
    "The district has schools. In 2010 more than 900 pupils\n\nwere enrolled, a leaflet says (A, 2011). "
    "Nobody counted. About 40 were absent."
)
REGISTRY = """\
registry: school
title: Pupils of a district, secretly
issued: 2026-01-15
sources:
  report: {title: A secret report, issued: 2018, language: en, text: {file: report.txt}}
quantities: {pupils: {title: pupils, counts: student, measure: stock}}
claims:
  pupils-2010: {figure: more than 900, says: Pupils., source: report, quantity: pupils, when: 2010,
    at: {line: 1, start: 34, end: 47}}
"""
SHEET = """\
sheet: lesson
layout: worksheet
title: Reading
blocks:
  - excerpt: {claims: [pupils-2010]}
  - task: {prompt: "What is counted?", minutes: 5, answer: "Pupils who were enrolled."}
  - sources: {}
"""


def folder(tmp_path: Path, sheet: str = SHEET, text: str = TEXT) -> Path:
    (tmp_path / "registry.yaml").write_text(REGISTRY, encoding="utf-8")
    (tmp_path / "sheet.yaml").write_text(sheet, encoding="utf-8")
    (tmp_path / "documents").mkdir()
    (tmp_path / "documents" / "report.txt").write_text(text, encoding="utf-8")
    return tmp_path


def test_an_excerpt_has_the_whole_sentence_from_the_document(tmp_path: Path) -> None:
    where = folder(tmp_path)
    student, key = build_all(where / "sheet.yaml", where / "out", documents=where / "documents")
    shown = text(student.read_bytes())
    assert "In 2010 more than 900 pupils were enrolled, a leaflet says (A, 2011)." in shown
    assert "The district" not in shown
    assert "Nobody counted" not in shown
    assert "secret" not in everything(student.read_bytes())
    assert "A secret report" in text(key.read_bytes())


def test_without_the_document_there_is_room_for_the_passage(tmp_path: Path) -> None:
    where = folder(tmp_path)
    student, _ = build_all(where / "sheet.yaml", where / "out")
    assert "Room for the passage of Paper A (line 1)" in text(student.read_bytes())


def test_a_passage_that_is_not_there_has_a_place(tmp_path: Path) -> None:
    where = folder(tmp_path, text="Nothing of it.")
    with pytest.raises(Unusable) as refused:
        list(build_all(where / "sheet.yaml", where / "out", documents=where / "documents"))
    (problem,) = refused.value.problems
    assert "`pupils-2010` is not found in report.txt" in problem.message
    assert (problem.place.line, "claims anchor" in problem.hint) == (5, True)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('  - prose: "See {finding:abc}."', "leads nowhere"),
        ('  - prose: "{count:conflicts} do not fit."', "leads nowhere"),
        ('  - task: {prompt: "Why?", minutes: 5}', "has no answer"),
    ],
)
def test_what_tells_students_or_lacks_an_answer_is_refused(tmp_path: Path, line: str, message: str) -> None:
    where = folder(tmp_path, SHEET + line + "\n")
    with pytest.raises(Unusable) as refused:
        list(build_all(where / "sheet.yaml", where / "out"))
    assert any(message in problem.message for problem in refused.value.problems)


def test_blocks_that_tell_findings_stand_in_the_key_only(tmp_path: Path) -> None:
    where = folder(
        tmp_path, SHEET + "  - does-not-fit: {}\n  - content-note: Be kind.\n  - mistakes: [Guessing.]\n"
    )
    student, key = build_all(where / "sheet.yaml", where / "out")
    for words in ("Comparisons", "Be kind", "Guessing"):
        assert words not in everything(student.read_bytes())
        assert words in text(key.read_bytes())
