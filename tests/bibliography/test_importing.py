"""`claims import` and `claims export` of sources: layout stays, nothing is lost, twice is once."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from click.testing import CliRunner

import claims
from claims.bibliography.formats import FORMATS
from claims.citation.authors import shown
from claims.cli import cli
from claims.editing.importing import import_sources
from claims.seeds import path_of

REGISTRY = """\
registry: rivers   # a comment
title: Rivers
sources:
  report:   {title: Report, language: en}   # read in May

claims:
  length: {figure: 12 km, says: It is 12 km long., source: report}
"""
BIB = r"""@book{lind:2016, title = {Rivers \& bridges},
 author = {Lind, Bo and {Ministry of Rivers and Roads}}, year = 2016}
@book{broken, title = {No end
@misc{report, title = {Another}}
"""


def run(*arguments: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(cli, arguments, standalone_mode=False)
    assert result.exception is None, result.exception
    return result.return_value or 0, result.stdout, result.stderr


@pytest.fixture
def registry(tmp_path: Path) -> Path:
    path = tmp_path / "rivers.yaml"
    path.write_text(REGISTRY, encoding="utf-8")
    return path


def test_entries_are_appended_and_everything_else_stays(registry: Path, tmp_path: Path) -> None:
    bib = tmp_path / "my.bib"
    bib.write_text(BIB, encoding="utf-8")
    code, out, _ = run("import", str(bib), "--into", str(registry))
    text = registry.read_text(encoding="utf-8")
    head, tail = REGISTRY.split("\n\n")
    assert text.startswith(head)
    assert text.endswith(tail)
    loaded = claims.load(registry)
    assert list(loaded.sources) == ["report", "lind-2016", "entry-line-3", "report-2"]
    assert loaded.sources["lind-2016"].title == "Rivers & bridges"
    assert shown(loaded.sources["lind-2016"].author) == "Lind, Bo; Ministry of Rivers and Roads"
    assert loaded.sources["entry-line-3"].printed == "@book{broken, title = {No end"
    assert code == 1
    assert "my.bib:3: this entry cannot be read" in out
    _, out, _ = run("import", str(bib), "--into", str(registry))
    assert registry.read_text(encoding="utf-8") == text
    assert "0 sources added" in out


@pytest.mark.parametrize("head", ["registry: r\ntitle: R\n", "registry: r\ntitle: R\nsources: {}\n"])
def test_a_registry_without_sources_gets_them(head: str, tmp_path: Path) -> None:
    registry, items = tmp_path / "r.yaml", tmp_path / "x.json"
    registry.write_text(head, encoding="utf-8")
    items.write_text(json.dumps([{"id": "a", "type": "book"}, {"id": "b", "type": "book", "title": "B"}]))
    run("import", str(items), "--into", str(registry))
    assert list(claims.load(registry).sources) == ["a", "b"]


def test_ids_that_lead_nowhere_are_told_and_left_out(registry: Path, tmp_path: Path) -> None:
    items = tmp_path / "x.json"
    ours = {"claimsheet": {"read_through": "carrier", "method": "not-seen"}}
    items.write_text(
        json.dumps([{"id": "a", "type": "book", "title": "A", "custom": ours}]), encoding="utf-8"
    )
    _, out, _ = run("import", str(items), "--into", str(registry))
    assert "`read_through` leads to carrier" in out
    assert claims.load(registry).sources["a"].method == "not-seen"


@pytest.mark.parametrize("form", FORMATS)
def test_a_shipped_registry_goes_out_and_what_is_left_is_told(form: str) -> None:
    _, out, told = run("export", "thailand", "--to", form)
    assert "Podhisita" in out
    assert "Gugić" in out
    assert ("read_through" in told) == (form != "csl-json")


def test_a_shipped_registry_goes_round_by_csl_json_without_loss(tmp_path: Path) -> None:
    _, out, told = run("export", "thailand", "--to", "csl-json")
    assert not told
    items, registry = tmp_path / "x.json", tmp_path / "r.yaml"
    items.write_text(out, encoding="utf-8")
    registry.write_text("registry: r\ntitle: R\n", encoding="utf-8")
    run("import", str(items), "--into", str(registry))
    path = path_of("thailand")
    assert path is not None
    assert claims.load(registry).sources == claims.load(path).sources


def test_the_suffix_tells_the_format_and_bytes_must_be_text(registry: Path, tmp_path: Path) -> None:
    for name, data, said in (
        ("x.docx", b"", "no bibliography"),
        ("x.bib", b"\n\xff", "x.bib:2:1: this line"),
    ):
        (tmp_path / name).write_bytes(data)
        result = CliRunner().invoke(cli, ["import", str(tmp_path / name), "--into", str(registry)])
        assert said in str(result.exception)
    assert registry.read_text(encoding="utf-8") == REGISTRY


REPORTS = """TY  - RPRT
AU  - {author}
TI  - {title}
PY  - {year}
PB  - {publisher}
ER  -
"""


def report(**said: str) -> str:
    usual = {"author": "Lind, Bo", "title": "On Rivers", "year": "2016", "publisher": "Ozols"}
    return REPORTS.format(**usual | said)


def test_a_work_without_a_doi_that_comes_again_is_told_or_left_out(registry: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "a.ris", tmp_path / "b.ris"
    first.write_text(report(), encoding="utf-8")
    second.write_text(
        report(title="On rivers.", publisher="Ozols, Riga") + report(year="2017") + report(author="Berg, Bo"),
        encoding="utf-8",
    )
    run("import", str(first), "--into", str(registry))
    code, out, _ = run("import", str(second), "--into", str(registry), "--skip-same")
    assert "1: left out: lind-2016 has its title, authors and year already" in out
    assert code == 0
    assert list(claims.load(registry).sources) == ["report", "lind-2016", "lind-2017", "berg-2016"]
    _, out, _ = run("import", str(second), "--into", str(registry))
    assert "lind-2016-2 has the title, authors and year of lind-2016" in out
    assert "2 sources" not in out
    assert len(claims.load(registry).sources) == 5


@pytest.mark.parametrize("text", ["{}", "[{}]"])
def test_an_empty_item_is_told_and_adds_nothing(text: str, registry: Path, tmp_path: Path) -> None:
    items = tmp_path / "x.json"
    items.write_text(text, encoding="utf-8")
    code, out, _ = run("import", str(items), "--into", str(registry))
    assert code == 1
    assert "item 1 is empty" in out
    assert registry.read_text(encoding="utf-8") == REGISTRY


ZOTERO = "http://zotero.org/users/475425/items/"


def test_a_key_of_a_program_becomes_author_and_year_and_comes_back(registry: Path, tmp_path: Path) -> None:
    lind = {
        "type": "book",
        "author": [{"family": "Lind", "given": "Bo"}],
        "issued": {"date-parts": [["2016"]]},
    }
    sent = [
        {"id": f"{ZOTERO}ABCD2345", **lind, "title": "Rivers"},
        {"id": f"{ZOTERO}ZXYW9876", **lind, "title": "Bridges"},
        {
            "id": f"{ZOTERO}QQQQ1111",
            "type": "report",
            "author": [{"literal": "World Bank"}],
            "title": "Roads",
        },
        {"id": "http://www.mendeley.com/documents/?uuid=1", "type": "webpage", "title": "Boats & ferries"},
        {"id": "a3bb189e-8bf9-3888-9912-ace4e6543002", **lind, "title": "Ferries"},
        {"id": "https://doi.org/10.1000/182", "type": "book", "author": [{"family": "王"}]},
        {
            "id": "zotero/lind",
            "type": "book",
            "title": "Ships",
            "issued": {"date-parts": [[2012]], "season": 1},
        },
        {"id": "lindRivers2016", **lind, "title": "Dams"},
    ]
    items = tmp_path / "x.json"
    items.write_text(json.dumps(sent), encoding="utf-8")
    assert run("import", str(items), "--into", str(registry))[0] == 0
    ids = ["lind-2016", "lind-2016-2", "world-bank", "boats-ferries", "lind-2016-3", "work", "ships-2012",
           "lindrivers2016"]  # fmt: skip
    assert list(claims.load(registry).sources) == ["report", *ids]
    _, out, _ = run("import", str(items), "--into", str(registry))
    assert out.startswith(f"{registry}: 0 sources added")
    back = json.loads(run("export", str(registry), "--to", "csl-json")[1])
    assert [one for one in back if one["id"] != "report"] == sent


def piped(data: bytes, registry: Path, *more: str) -> tuple[int, str]:
    result = CliRunner().invoke(
        cli, ["import", "-", "--into", str(registry), *more], input=data, standalone_mode=False
    )
    return (-1, str(result.exception)) if result.exception else (result.return_value or 0, result.stdout)


@pytest.mark.parametrize(
    "data",
    [
        b'[{"id": "lind", "type": "book", "title": "A"}]',
        '\ufeff {"id": "lind", "type": "book", "title": "A"}'.encode(),
        '[{"id": "lind", "type": "book", "title": "A"}]'.encode("utf-16"),
        b"% my works\r\n\r\n@book{lind, title = {A}}\r\n",
        b"\nTY  - BOOK\nID  - lind\nTI  - A\nER  - \n",
    ],
)
def test_standard_input_tells_its_format_by_its_first_entry(data: bytes, registry: Path) -> None:
    code, out = piped(data, registry)
    assert "1 source added" in out
    assert claims.load(registry).sources["lind"].title == "A"
    assert code == 0 or "<stdin>:1: text between entries" in out


@pytest.mark.parametrize(
    ("data", "more", "said"),
    [
        (b"", (), "<stdin>:1:1: nothing came in"),
        (b" \n", (), "nothing came in"),
        (b"Lind, B. (2016). Rivers.", (), "no entry of a bibliography stands here"),
        (b"Lind, B. (2016). Rivers.", ("--from", "csl-json"), "<stdin>:1:1: this is no CSL-JSON"),
        (b"@book{a}\n\xff", (), "<stdin>:2:1: this line is not UTF-8"),
        (b"@book{a}", ("--from", "docx"), "'docx' is not one of"),
    ],
)
def test_standard_input_that_is_none_is_refused(
    data: bytes, more: tuple[str, ...], said: str, registry: Path
) -> None:
    assert said in piped(data, registry, *more)[1]
    assert registry.read_text(encoding="utf-8") == REGISTRY


def test_a_format_that_is_told_goes_before_the_suffix(registry: Path, tmp_path: Path) -> None:
    path = tmp_path / "works.txt"
    path.write_text("@book{lind, title = {A}}", encoding="utf-8")
    _, out, _ = run("import", str(path), "--from", "bibtex", "--into", str(registry))
    assert "1 source added" in out


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_refused_and_not_waited_for(registry: Path, tmp_path: Path) -> None:
    pipe = tmp_path / "x.ris"
    os.mkfifo(pipe)
    result = CliRunner().invoke(cli, ["import", str(pipe), "--into", str(registry)])
    assert "this is a pipe or a device, not a file" in str(result.exception)


def test_a_year_of_the_buddhist_era_is_told(registry: Path, tmp_path: Path) -> None:
    path = tmp_path / "th.bib"
    path.write_text("@book{a,\n title = {A}, year = {2555}}", encoding="utf-8")
    imported = import_sources(path, registry)
    (told,) = [one for one in imported.remarks if "Buddhist" in one.message]
    assert (told.line, told.broken) == (1, False)
    assert "it is 2012" in told.message
    assert imported.complete
