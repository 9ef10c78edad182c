"""`find`, `draft`, `anchor`, `check --documents` and `coverage` with sources in PDF, DOCX and HTML."""

from __future__ import annotations

import io
import json
from datetime import date
from pathlib import Path

import docx
import pytest
from click import unstyle
from click.testing import CliRunner, Result
from reportlab.pdfgen.canvas import Canvas

import claims
from claims.checking import check
from claims.cli import cli
from claims.covering import coverage
from claims.document.reading import read_text
from claims.document.text import Text
from claims.editing.anchoring import anchor
from claims.place import Unusable
from claims.registry.opening import opened

FIRST = "In 2023 the town counted about 15,800 pupils in 12 schools, as its report of that year says."
SECOND = "More than 20.6% of them walk, and 12 of the schools have a garden for all of their pupils."
HEAD = """\
registry: town
title: Schools of a town
sources:
  report: {{title: A report, issued: 2024, language: en, text: {{file: {file}}}}}
claims:
  pupils: {{figure: "about 15,800", says: There were about 15 800 pupils., source: report}}
  walking: {{figure: 20.6%, says: A fifth of the pupils walk., source: report}}
  gardens: {{figure: "12", says: Twelve schools have a garden., source: report, at: {{{hint}}}}}
set_aside:
  - {{source: report, figure: "12", at: {{{first}}}, because: The schools are counted elsewhere.}}
"""
KINDS = {"a.pdf": ("page", "page: 1", "page: 2"), "a.docx": ("paragraph", "paragraph: 1", "paragraph: 2")}
KINDS["a.html"] = KINDS["a.docx"]


def written(path: Path, *paragraphs: str) -> None:
    """A document of the suffix's format; in a PDF each paragraph stands on a page of its own, in lines of six words."""
    if path.suffix == ".docx":
        document = docx.Document()
        for one in paragraphs:
            document.add_paragraph(one)
        document.save(str(path))
    elif path.suffix == ".html":
        path.write_text("<html>" + "".join(f"<p>{one}</p>" for one in paragraphs), encoding="utf-8")
    else:
        out = io.BytesIO()
        canvas = Canvas(out, invariant=True)
        for one in paragraphs:
            words = one.split()
            for line in range(0, len(words), 6):
                canvas.drawString(72, 750 - 3 * line, " ".join(words[line : line + 6]))
            canvas.showPage()
        canvas.save()
        path.write_bytes(out.getvalue())


def ran(*words: str | Path) -> Result:
    return CliRunner().invoke(cli, [str(word) for word in words], standalone_mode=False)


@pytest.fixture(params=sorted(KINDS))
def document(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / str(request.param)
    written(path, FIRST, SECOND)
    return path


def registry_of(document: Path) -> Path:
    _, first, second = KINDS[document.name]
    path = document.with_suffix(".yaml")
    path.write_text(HEAD.format(file=document.name, hint=second, first=first), encoding="utf-8")
    return path


def lost(registry: Path) -> list[str]:
    report = check(claims.load(registry), registry.parent, date(2026, 1, 1))
    return [
        "\n".join((one.message, *one.judgement.arithmetic))
        for one in report.findings
        if one.check == "anchor-lost"
    ]


def test_find_shows_the_page_or_the_paragraph(document: Path) -> None:
    column = KINDS[document.name][0]
    shown = unstyle(ran("find", document, "-l", "en").output)
    head, *rows = [line for line in shown.splitlines() if "  " in line]
    assert head.split()[:2] == [column, "line"]
    assert {row.split()[0] for row in rows if "12" in row} == {"1", "2"}
    told = json.loads(ran("find", document, "-l", "en", "--json").output)
    assert [one[column] for one in told["figures"] if one["surface"] == "12"] == [1, 2]


def test_a_draft_is_anchored_loads_covers_everything_and_loses_nothing(document: Path) -> None:
    output = document.with_suffix(".yaml")
    assert ran("draft", document, "-l", "en", "-o", output).return_value == 0
    column = KINDS[document.name][0]
    registry = claims.load(output)
    assert {getattr(one.at, column) for one in registry.claims.values()} == {1, 2}
    assert not lost(output)
    (one,) = coverage(registry, document.parent)
    assert not one.missing
    assert anchor(output, document.parent).lines == ("0 places written, 0 open",)


def test_anchors_are_written_with_page_or_paragraph_and_survive_an_edit(document: Path) -> None:
    path = registry_of(document)
    done = anchor(path, document.parent)
    assert done.open == 0, done.lines
    column = KINDS[document.name][0]
    ats = {name: one.at for name, one in claims.load(path).claims.items()}
    assert {name: getattr(at, column) for name, at in ats.items()} == {
        "pupils": 1,
        "walking": 2,
        "gardens": 2,
    }
    assert not lost(path)
    (one,) = coverage(claims.load(path), document.parent)
    assert one.complete

    written(document, "A preface of 12 words was added here, before all else, last year.", FIRST, SECOND)
    (only,) = lost(path)
    assert "its hash differs" in only
    (one,) = coverage(claims.load(path), document.parent)
    assert [figure.surface for figure in one.missing] == ["12"]
    assert anchor(path, document.parent).open == 0
    text = read_text(document.name, document.parent)
    assert isinstance(text, Text)
    for name, claim in claims.load(path).claims.items():
        at = claim.at
        assert at is not None
        assert getattr(at, column) == getattr(ats[name], column) + 1
        assert " ".join(text.content[at.start : at.end].split()) == claim.figure
    assert not lost(path)


def test_a_lost_anchor_shows_both_strings_and_where(document: Path) -> None:
    path = registry_of(document)
    assert anchor(path, document.parent).open == 0
    written(document, FIRST, SECOND.replace("20.6%", "26.0%"))
    told = next(one for one in lost(path) if "walking" in one)
    column = KINDS[document.name][0]
    assert f"{column} 2, line" in told
    assert "registered “20.6%”" in told
    assert "found      “26.0%”" in told
    done = anchor(path, document.parent)
    assert any("“20.6%” is not in" in line for line in done.lines)
    written(document, FIRST, SECOND.replace("12 of the schools have", "15 of the schools have 12 trees and"))
    told = next(one for one in lost(path) if "gardens" in one)
    assert "The same figure stands among other words" in told
    before = claims.load(path).claims["gardens"].at
    done = anchor(path, document.parent)
    assert any("no longer stands among the words" in line for line in done.lines)
    assert claims.load(path).claims["gardens"].at == before


def test_pages_without_text_are_said_by_find_and_coverage(tmp_path: Path) -> None:
    written(tmp_path / "a.pdf", FIRST, "", SECOND)
    path = registry_of(tmp_path / "a.pdf")
    shown = unstyle(ran("find", tmp_path / "a.pdf", "-l", "en").output)
    assert "not read: page has no text (empty, or a picture): 2" in shown
    assert "not read: page has no text" in unstyle(ran("coverage", path, "--documents", tmp_path).output)


def test_a_broken_document_is_told_and_no_fault(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7 nothing")
    with pytest.raises(Unusable, match="broken PDF"):
        opened(tmp_path / "a.pdf")
    assert isinstance(ran("find", tmp_path / "a.pdf", "-l", "en").exception, Unusable)
    path = registry_of(tmp_path / "a.pdf")
    report = check(claims.load(path), tmp_path, date(2026, 1, 1))
    assert report.counts["anchor-lost"]["could_not_run"] >= 1
    assert ran("coverage", path, "--documents", tmp_path).return_value == 1
