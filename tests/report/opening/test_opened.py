"""Sheets that are as they were printed agree, in every language and layout; what is no sheet is told so."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

sys.path.insert(0, str(Path(__file__).parent))
import tampering

from claims import check, load, seeds
from claims.cli import cli
from claims.document import yaml
from claims.loading.load import from_documents
from claims.place import Unusable
from report.building import build_all
from report.edition import Edition
from report.opening.opened import Opened, opened
from report.printing import printed
from report.sheet import from_document

Finished = Callable[[str, str], bytes]
Open = Callable[[bytes], Opened]
Write = Callable[..., Path]

README = Path(__file__).parents[3] / "README.md"
SHEETS = (
    *(("thailand/brief", language) for language in ("en", "id", "th")),
    *(("thailand/handout", language) for language in ("en", "id", "th")),
    *(("thailand/worksheet-key", language) for language in ("en", "id")),
    ("tourism/worksheet-key", "en"),
    ("starter/sheet", "en"),
)
LIBRARY = """\
registry: library
title: Visits
language: xx
issued: 2026-01-15
sources:
  report: {title: Annual report, issued: 2025, language: en}
quantities:
  visitors: {counts: visitor, measure: flow}
  young: {part_of: visitors, age: "<18"}
claims:
  all-2024: {figure: "12,400", says: Visitors., source: report, quantity: visitors, when: 2024}
  young-2024: {figure: more than 13000, says: Young ones., source: report, quantity: young, when: 2024}
"""
SHEET = """\
sheet: s
layout: brief
languages: [en, id, th, es, fr]
title: Pupils
{more}blocks:
  - headline: {{text: "{{young}} pupils", scope: "From {{count:documents}} texts."}}
  - prose: "There were {{all-pupils}} in {{all-pupils.when}}; fees came to {{fees-2018}}{{source:report-2018}}."
  - chart: {{kind: bars, claims: [girls-range, about-girls], unit: pupils, title: "{{girls-range}} of them"}}
  - does-not-fit: {{most: 3}}
  - sources: {{}}
  - checked: true
"""


def run(*words: str) -> tuple[int, str]:
    result = CliRunner().invoke(cli, ["open", *words], standalone_mode=False)
    if isinstance(result.exception, Unusable):
        return 2, str(result.exception)
    assert result.exception is None
    return result.return_value, result.output


@pytest.mark.parametrize(("name", "language"), SHEETS)
def test_a_shipped_sheet_agrees_with_what_travels_inside(
    name: str, language: str, finished: Finished, tmp_path: Path
) -> None:
    (tmp_path / "sheet.pdf").write_bytes(finished(name, language))
    code, said = run(str(tmp_path / "sheet.pdf"))
    assert (code, said.splitlines()[-1]) == (
        0,
        "the pages say what the registry and the sheet inside do: every number is there, none else",
    )


@pytest.mark.parametrize(("name", "language"), SHEETS)
def test_as_many_numbers_are_read_as_are_wanted_and_each_stands_on_something(
    name: str, language: str, finished: Finished, open_bytes: Open
) -> None:
    found = open_bytes(finished(name, language))
    assert found.agrees
    assert found.numbers == sum(found.grounds.values()) >= 10
    assert found.grounds["claim"] >= 3
    assert "nothing" not in found.grounds


@pytest.mark.parametrize("language", ["en", "id", "th", "es", "fr"])
def test_a_sheet_of_ones_own_agrees_in_every_language(language: str, folder: Write, tmp_path: Path) -> None:
    school = folder(sheet=SHEET.format(more=""))
    made = list(build_all(school / "sheet.yaml", tmp_path / "out", draft=True, language=language))
    found = opened(made[0])
    assert (found.draft, found.read.language, found.compared) == (True, language, True)
    assert [one.message for one in found.differences] == []


@pytest.mark.parametrize("language", ["en", "id", "th", "es", "fr"])
def test_a_finished_sheet_agrees_in_every_language(language: str, open_bytes: Open) -> None:
    registry = from_documents((yaml.parse(LIBRARY.replace("xx", language), "registry.yaml"),))
    page = "sheet: s\nlayout: brief\nlanguage: xx\ntitle: A\nblocks:\n  - prose: '{all-2024}, {young-2024}'\n"
    page = page.replace("xx", language) + "  - does-not-fit: {most: 2}\n  - sources: {}\n  - checked: true\n"
    found = open_bytes(printed(Edition(from_document(yaml.parse(page, "s.yaml")), check(registry))).data)
    assert (found.read.language, found.draft, found.differences) == (language, False, ())
    assert found.grounds["claim"] + found.grounds["finding"] >= 4


def test_a_sheet_that_was_printed_with_its_documents_at_hand_agrees(folder: Write, tmp_path: Path) -> None:
    school = folder(sheet=SHEET.format(more="").replace("[en, id, th, es, fr]", "[en]"))
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "s.txt").write_text("About 40000 girls, and 30 to 50 thousand. 48.5%.")
    (made,) = build_all(school / "sheet.yaml", tmp_path / "out", documents=tmp_path / "texts")
    assert opened(made).agrees


def test_a_draft_says_that_it_is_one_and_lists_its_faults_itself(folder: Write, tmp_path: Path) -> None:
    school = folder(sheet=SHEET.format(more="").replace("There were", "There were 77 or"))
    (made,) = build_all(school / "sheet.yaml", tmp_path / "out", draft=True, language="en")
    code, said = run(str(made))
    assert code == 0
    assert "a draft: what it lacks is listed on its last page" in said


@pytest.mark.parametrize(
    "more",
    [
        "large_print: true\n",
        "paper: Letter\n",
        "running_line: false\n",
        "organisation: {name: Office 12, contact: a@example.org, logo: logo.png}\n",
    ],
)
def test_a_sheet_set_in_another_way_agrees_without_files_that_stay_outside(
    more: str, folder: Write, tmp_path: Path
) -> None:
    from PIL import Image

    school = folder(sheet=SHEET.format(more=more).replace("[en, id, th, es, fr]", "[en]"))
    Image.new("RGB", (60, 20), "navy").save(school / "logo.png")
    (made,) = build_all(school / "sheet.yaml", tmp_path / "out")
    (tmp_path / "elsewhere").mkdir()
    moved = made.rename(tmp_path / "elsewhere" / "x.pdf")
    (school / "logo.png").unlink()
    assert opened(moved).differences == ()


def test_a_font_of_the_sheet_is_not_needed_to_compare_its_numbers(folder: Write, tmp_path: Path) -> None:
    import fontpkg_noto_sans_thai

    font = next(Path(fontpkg_noto_sans_thai.__file__).parent.rglob("*.ttf"))  # a font that is at hand
    school = folder(sheet=SHEET.format(more="fonts: [own.ttf]\n").replace("[en, id, th, es, fr]", "[en]"))
    (school / "own.ttf").write_bytes(font.read_bytes())
    (made,) = build_all(school / "sheet.yaml", tmp_path / "out")
    (school / "own.ttf").unlink()
    assert opened(made).differences == ()


def test_a_file_that_was_only_saved_anew_agrees(brief: bytes, open_bytes: Open) -> None:
    assert open_bytes(tampering.changed(brief, lambda pdf: None)).agrees


def test_the_registry_inside_is_checked_again(brief: bytes, open_bytes: Open) -> None:
    found = open_bytes(brief)
    path = seeds.path_of("thailand")
    assert path is not None
    assert found.report is not None
    assert [one.id for one in found.report.findings] == [one.id for one in check(load(path)).findings]


def test_json_names_every_difference(brief: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(tampering.with_text(brief, "15.8 million", "15.2 million"))
    code, said = run(str(path), "--json")
    document = json.loads(said)
    (one,) = document.pop("differences")
    assert code == 1
    assert one == {
        "kind": "changed",
        "page": 1,
        "printed": "15.2 million",
        "expected": "15.8 million",
        "source": "claim visitors-2010",
        "message": "page 1 prints “15.2 million”, where claim visitors-2010 says “15.8 million”",
        "context": "A paper naming government data has 15.2 million foreign tourists in 2010.",
    }
    assert (document["format"], document["layout"], document["language"]) == (1, "brief", "en")
    assert (document["compared"], document["agrees"], document["registry"]) == (True, False, "thailand")
    assert document["numbers"] == sum(document["grounds"].values())
    assert {one["level"] for one in document["findings"]} == {"error", "warning", "note"}


def test_the_readme_shows_what_is_printed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    section = README.read_text("utf-8").split("## A finished sheet, opened", 1)[1].split("\n## ", 1)[0]
    shown = section.split("```text\n", 1)[1].split("```", 1)[0]
    monkeypatch.chdir(tmp_path)
    assert CliRunner().invoke(cli, ["new", "my-registry"], standalone_mode=False).exception is None
    (made,) = build_all(Path("my-registry"), Path("build"))
    made.write_bytes(tampering.with_text(made.read_bytes(), "12 400", "14 200"))
    assert run("build/sheet.en.pdf") == (1, shown)


# --- what is no sheet ---


@pytest.mark.parametrize("language", ["en", "id"])
def test_pages_for_students_say_that_they_carry_none(
    language: str, finished: Finished, tmp_path: Path
) -> None:
    (tmp_path / "a.pdf").write_bytes(finished("thailand/worksheet", language))
    code, said = run(str(tmp_path / "a.pdf"))
    assert code == 2
    assert "this PDF carries no registry: it is a page for students, which carries none" in said


def test_a_foreign_pdf_is_no_sheet(tmp_path: Path) -> None:
    import pikepdf

    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(tmp_path / "a.pdf")
    code, said = run(str(tmp_path / "a.pdf"))
    assert code == 2
    assert "this PDF carries no registry: it is no sheet of claimsheet" in said


def test_a_foreign_pdf_with_files_inside_is_no_sheet(tmp_path: Path) -> None:
    import pikepdf

    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(tmp_path / "a.pdf")
    data = tampering.with_file((tmp_path / "a.pdf").read_bytes(), "table.csv", b"1,2")
    (tmp_path / "a.pdf").write_bytes(data)
    code, said = run(str(tmp_path / "a.pdf"))
    assert code == 2
    assert "this PDF carries no registry" in said


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "this is no PDF"),
        (b"registry: a\n", "this is no PDF"),
        (b"%PDF-1.7\nnothing else", "is a broken PDF"),
    ],
)
def test_what_cannot_be_read_is_told(content: bytes, words: str, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(content)
    code, said = run(str(tmp_path / "a.pdf"))
    assert (code, words in said) == (2, True)


def test_a_file_that_is_not_there_and_a_folder_are_told(tmp_path: Path) -> None:
    assert run(str(tmp_path / "none.pdf")) == (2, run(str(tmp_path / "none.pdf"))[1])
    assert "there is no such file" in run(str(tmp_path / "none.pdf"))[1]
    assert "this is a folder, not a sheet" in run(str(tmp_path))[1]


# --- taking out ---


def test_what_travels_inside_is_written_to_a_new_folder(brief: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(brief)
    code, said = run(str(tmp_path / "a.pdf"), "--to", str(tmp_path / "out" / "inside"))
    source = seeds.path_of("thailand")
    assert source is not None
    written = {one.name: one.read_bytes() for one in (tmp_path / "out" / "inside").iterdir()}
    claims = written.pop("claims.jsonld")
    assert json.loads(claims)["@graph"]
    assert written == {
        name: (source / name).read_bytes()
        for name in ("brief.yaml", "claims-ecpat.yaml", "claims-hertini.yaml", "registry.yaml")
    }
    assert code == 0
    assert f"{tmp_path.as_posix()}/out/inside/registry.yaml" in said
    assert [one.name for one in (tmp_path / "out").iterdir()] == ["inside"]  # nothing half-written beside it
    again = list(build_all(tmp_path / "out" / "inside", tmp_path / "built", language="en"))
    assert again[0].read_bytes() == brief


def test_nothing_is_written_over(brief: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(brief)
    (tmp_path / "registry.yaml").write_text("mine")
    code, said = run(str(tmp_path / "a.pdf"), "--to", str(tmp_path))
    assert (code, "this folder is there already and not empty" in said) == (2, True)
    assert (tmp_path / "registry.yaml").read_text() == "mine"
    assert {one.name for one in tmp_path.iterdir()} == {"a.pdf", "registry.yaml"}


def test_an_empty_folder_may_be_written_to(brief: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(brief)
    (tmp_path / "out").mkdir()
    assert run(str(tmp_path / "a.pdf"), "--to", str(tmp_path / "out"))[0] == 0
    assert (tmp_path / "out" / "registry.yaml").is_file()
