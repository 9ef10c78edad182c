"""What must stay true whatever somebody gives the command: hostile texts, hostile files, hostile moments."""

from __future__ import annotations

import csv
import io
import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

import claims
from claims.checks import all_checks
from claims.document import edit
from claims.document.yaml import parse
from claims.editing.accepting import accept
from claims.editing.anchoring import anchor
from claims.output import json as as_json
from claims.output import table, text
from claims.output.explanation import explain

THAILAND = Path(__file__).parent.parent / "seeds" / "thailand"

REGISTRY = """\
registry: small
title: Small
sources:
  report: {title: A report, issued: 2018, language: en, text: {file: t.txt}}
quantities:
  all: {counts: person}
  young: {part_of: all, age: "<18"}
claims:
  everyone: {figure: "80,000", says: All., source: report, quantity: all, when: 2018, where: TH, citing: none}
  children: {figure: more than 90, says: Young., source: report, quantity: young, when: 2018, where: TH}
"""
UNTIL = date(2030, 6, 30)


def registry_of(tmp_path: Path, written: str = REGISTRY) -> Path:
    path = tmp_path / "small.yaml"
    path.write_text(written, encoding="utf-8", newline="")
    return path


def finding_of(path: Path) -> str:
    return claims.check(claims.load(path)).findings[0].id


def documents_with(tmp_path: Path, content: bytes) -> Path:
    folder = tmp_path / "texts"
    folder.mkdir(exist_ok=True)
    (folder / "t.txt").write_bytes(content)
    return folder


# -- the same registry, written differently --------------------------------------------------------------------------


def whole(folder: Path) -> dict[str, Any]:
    """All sections of a folder registry in one mapping, every scalar as its text."""
    found: dict[str, Any] = {}
    for file in sorted(folder.glob("*.yaml")):
        written = yaml.load(file.read_text(encoding="utf-8"), yaml.BaseLoader)
        for key, value in written.items() if "sheet" not in written else ():
            if isinstance(value, dict):
                found.setdefault(key, {}).update(value)
            elif isinstance(value, list):
                found.setdefault(key, []).extend(value)
            else:
                found[key] = value
    return found


def shuffled(value: Any, order: random.Random) -> Any:
    """Keys in another order; lists (authors, parts, citations) mean their order."""
    if isinstance(value, dict):
        keys = list(value)
        order.shuffle(keys)
        return {key: shuffled(value[key], order) for key in keys}
    return [shuffled(each, order) for each in value] if isinstance(value, list) else value


def without_places(report: claims.Report) -> dict[str, Any]:
    document = as_json.document(report)
    for finding in document["findings"]:
        del finding["places"]
    return document


@pytest.mark.parametrize("seed", range(3))
def test_the_order_of_a_registry_changes_nothing_but_places(tmp_path: Path, seed: int) -> None:
    written = shuffled(whole(THAILAND), random.Random(seed))
    random.Random(seed).shuffle(written["relations"])
    path = registry_of(tmp_path, yaml.dump(written, allow_unicode=True, sort_keys=False, width=10_000))
    usual, other = claims.load(THAILAND), claims.load(path)
    assert without_places(claims.check(other)) == without_places(claims.check(usual))
    assert table.as_csv(other) == table.as_csv(usual)


def test_ids_of_findings_stay_when_only_wording_changes(tmp_path: Path) -> None:
    written = whole(THAILAND)
    for section in ("sources", "quantities"):
        for name, entry in written[section].items():
            entry["title"] = f"Another title of {name}"
    for name, entry in written["claims"].items():
        entry["says"] = f"Other words for {name}."
    path = registry_of(tmp_path, yaml.dump(written, allow_unicode=True, sort_keys=False, width=10_000))
    usual = {one.id for one in claims.check(claims.load(THAILAND)).findings}
    assert {one.id for one in claims.check(claims.load(path)).findings} == usual


def test_no_output_holds_a_floating_point_number() -> None:
    def refuse(number: str) -> None:
        raise AssertionError(f"{number} is a float")

    registry = claims.load(THAILAND)
    for written in (as_json.rendered(claims.check(registry)), table.as_json(registry)):
        json.loads(written, parse_float=refuse, parse_constant=refuse)


# -- accepting -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("because", "by"), [("", "me"), ("  \n", "me"), ("Seen.", " "), ("bad \udcff", "me")]
)
def test_an_acceptance_without_reason_or_name_is_refused_and_nothing_is_written(
    tmp_path: Path, because: str, by: str
) -> None:
    path = registry_of(tmp_path)
    with pytest.raises(claims.Unusable, match=r"--because|--by"):
        accept(path, finding_of(path), because, by, UNTIL)
    assert path.read_text(encoding="utf-8") == REGISTRY


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    "because",
    ["x", "y", "a: b # c", "- {x}", '"q" \\ \t', "one\ntwo", "a\u2028b", "\x1b[31m\x07", "2027", "~", "&a"],
)
def test_any_reason_is_kept_and_every_line_end_too(tmp_path: Path, end: str, because: str) -> None:
    path = registry_of(tmp_path, REGISTRY.replace("\n", end))
    found = finding_of(path)
    accept(path, found, because, "me", UNTIL)
    registry = claims.load(path)
    assert [(one.finding, one.because) for one in registry.accepted] == [(found, because.strip())]
    written = path.read_bytes().decode()
    assert written.startswith(REGISTRY.replace("\n", end))
    assert set(written.replace(end, "")) & {"\r", "\n"} == set()


# -- files -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def ordinary_user(monkeypatch: pytest.MonkeyPatch) -> None:
    """Permissions as they are for everybody but the superuser, who may write what he protected."""
    monkeypatch.setattr(edit.os, "access", lambda path, mode: bool(Path(path).stat().st_mode & 0o200))


@pytest.mark.usefixtures("ordinary_user")
def test_a_write_protected_registry_stays_as_it_is(tmp_path: Path) -> None:
    path = registry_of(tmp_path)
    path.chmod(0o444)
    with pytest.raises(claims.Unusable, match="write-protected"):
        accept(path, finding_of(path), "Seen.", "me", UNTIL)
    assert path.read_text(encoding="utf-8") == REGISTRY
    assert [one.name for one in tmp_path.iterdir()] == ["small.yaml"]


def test_what_somebody_saved_in_the_meantime_is_not_overwritten(tmp_path: Path) -> None:
    path = registry_of(tmp_path)
    document = parse(path.read_bytes(), path.as_posix())
    path.write_text("registry: other\n", encoding="utf-8")
    with pytest.raises(claims.Unusable, match="changed by somebody else"):
        edit.save([(document, REGISTRY)])
    assert path.read_text(encoding="utf-8") == "registry: other\n"


@pytest.mark.usefixtures("ordinary_user")
def test_several_files_are_saved_together_or_not_at_all(tmp_path: Path) -> None:
    files = [tmp_path / "a.yaml", tmp_path / "b.yaml"]
    for file in files:
        file.write_text("k: v\n", encoding="utf-8")
    documents = [parse(file.read_bytes(), file.as_posix()) for file in files]
    files[1].chmod(0o444)
    with pytest.raises(claims.Unusable):
        edit.save([(document, "k: w\n") for document in documents])
    assert [file.read_text(encoding="utf-8") for file in files] == ["k: v\n", "k: v\n"]
    assert sorted(one.name for one in tmp_path.iterdir()) == ["a.yaml", "b.yaml"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in folders here")
def test_a_pipe_in_a_folder_is_left_alone(tmp_path: Path) -> None:
    registry_of(tmp_path)
    os.mkfifo(tmp_path / "pipe.yaml")
    assert claims.load(tmp_path).name == "small"


def test_a_folder_whose_files_may_not_be_looked_at_is_unusable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    registry_of(tmp_path)

    def refuse(_: Path) -> bool:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "is_file", refuse)
    with pytest.raises(claims.Unusable, match="check its permissions"):
        claims.load(tmp_path)


# -- texts -----------------------------------------------------------------------------------------------------------

SENTENCE = "In 2018 there were 80,000 persons, of them more than 90 young."


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (SENTENCE.encode("utf-16")[2:], "UTF-8"),
        (f"{SENTENCE} Café.".encode("latin-1"), "UTF-8"),
        (b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n", "PDF"),
        (None, "not in the folder of documents"),
    ],
)
def test_a_text_that_cannot_be_read_is_said_and_its_figures_stay_open(
    tmp_path: Path, content: bytes | None, said: str
) -> None:
    folder = documents_with(tmp_path, content or b"")
    if content is None:
        (folder / "t.txt").unlink()
    path = registry_of(tmp_path)
    done = anchor(path, folder)
    assert said in done.lines[0]
    assert done.open == 2
    assert path.read_text(encoding="utf-8") == REGISTRY


def test_a_link_that_leads_out_of_the_documents_is_not_followed(tmp_path: Path) -> None:
    folder = documents_with(tmp_path, b"")
    (folder / "t.txt").unlink()
    (tmp_path / "secret.txt").write_text(SENTENCE, encoding="utf-8")
    (folder / "t.txt").symlink_to(tmp_path / "secret.txt")
    done = anchor(registry_of(tmp_path), folder)
    assert "leads out" in done.lines[0]
    assert done.open == 2


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_are_counted_as_editors_count_them(tmp_path: Path, end: str) -> None:
    folder = documents_with(tmp_path, f"one{end}{end}{SENTENCE}{end}".encode())
    path = registry_of(tmp_path)
    done = anchor(path, folder)
    at = claims.load(path).claims["everyone"].at
    assert at is not None
    assert at.line == 3
    assert done.lines[-1] == "2 places written, 0 open"


def test_a_figure_that_stands_everywhere_is_listed_briefly_and_soon(tmp_path: Path) -> None:
    folder = documents_with(tmp_path, b"80,000 persons met.\n" * 8_000 + b"more than 90")
    started = time.perf_counter()
    done = anchor(registry_of(tmp_path), folder)
    assert time.perf_counter() - started < 5
    listed = next(line for line in done.lines if "stands 8000 times" in line)
    assert len(listed) < 300
    assert done.open == 1


# -- what is printed -------------------------------------------------------------------------------------------------

CONTROL = r"\e]0;gone\a\e[2J\e[8mhidden\u202E\u009b31m"


def test_no_text_of_a_registry_reaches_the_terminal_as_a_command(tmp_path: Path) -> None:
    hostile = REGISTRY.replace("counts: person", f'counts: person, title: "{CONTROL}"')
    hostile = hostile.replace("says: Young.", f'says: "{CONTROL}"').replace(
        "title: A report", f'title: "{CONTROL}"'
    )
    path = registry_of(tmp_path, hostile.replace("more than 90", '"more than 90,000"'))
    accept(path, finding_of(path), "\x1b]0;gone\x07", "\x9b31m", UNTIL)
    registry = claims.load(path)
    shown = [text.rendered(claims.check(registry))]
    shown += [
        str(explain(name, registry)) for name in ("children", "all", "young", "report", finding_of(path))
    ]
    for one in shown:
        assert set(one) & {"\x07", "\x9b", "\u202e"} == set()
        assert "\x1b]" not in one
        assert "\x1b[2J" not in one
        assert "\x1b[8m" not in one


@pytest.mark.parametrize(
    "formula",
    [
        "=1+1",
        "+1",
        "@x",
        "-2+3+cmd|' /C calc'!A0",
        " =1",
        "\t=1",
        "\n=1",
        "＝1+1",
        "－1",
        "-x",
        "\r=1",
        "-",
        "=-5",
    ],
)
def test_no_cell_of_the_table_starts_a_formula(tmp_path: Path, formula: str) -> None:
    path = registry_of(tmp_path, REGISTRY.replace("says: Young.", f"says: {json.dumps(formula)}"))
    cells = list(csv.DictReader(io.StringIO(table.as_csv(claims.load(path)), newline="")))
    assert next(row["says"] for row in cells if row["claim"] == "children") == f"'{formula}"


@pytest.mark.parametrize("plain", ["-5", "-5%", "-1,082.5", "5-7", "a=b", "2018-01-01"])
def test_numbers_stay_numbers_in_the_table(tmp_path: Path, plain: str) -> None:
    path = registry_of(tmp_path, REGISTRY.replace("says: Young.", f'says: "{plain}"'))
    cells = list(csv.DictReader(io.StringIO(table.as_csv(claims.load(path)), newline="")))
    assert next(row["says"] for row in cells if row["claim"] == "children") == plain


def test_everything_that_has_a_name_is_explained() -> None:
    registry = claims.load(THAILAND)
    names = [*registry.claims, *registry.facts, *registry.quantities.entries, *registry.sources]
    findings = claims.check(registry).findings
    for name in [*names, *(one.name for one in all_checks()), *(one.id for one in findings), "accepted"]:
        shown = explain(name, registry)
        assert shown, name
        assert "None" not in shown, name
        assert "Fraction" not in shown, name
    assert explain("no-such-name", registry) is None


def test_an_id_that_names_a_check_a_claim_and_a_quantity_shows_all_three(tmp_path: Path) -> None:
    written = REGISTRY.replace("children:", "no-source:").replace("young", "no-source")
    shown = explain("no-source", claims.load(registry_of(tmp_path, written))) or ""
    for part in ("Innocent if", "Young.", "inside all"):
        assert part in shown


# -- large and deep --------------------------------------------------------------------------------------------------


def _chain(entries: int, link: str, first: str) -> str:
    head = "registry: deep\ntitle: Deep\nsources:\n  s: {title: S, issued: 2025, language: en}\n"
    lines = [
        f"  c{number}: {{figure: '5', says: So., source: s{link.format(number - 1)}}}\n"
        for number in range(1, entries)
    ]
    return f"{head}claims:\n  c0: {{figure: '5', says: So., source: s{first}}}\n{''.join(lines)}"


@pytest.mark.parametrize("link", [", repeats: c{}", ", after: c{}", ", citing: [{{source: s, claim: c{}}}]"])
def test_long_chains_are_followed_without_recursion(tmp_path: Path, link: str) -> None:
    registry = claims.load(registry_of(tmp_path, _chain(3_000, link, "")))
    started = time.perf_counter()
    firsts = {registry.first_statement(name) for name in registry.claims}
    assert time.perf_counter() - started < 1
    assert len(firsts) == (1 if "repeats" in link else 3_000)


@pytest.mark.parametrize("section", ["quantities", "places", "kinds"])
def test_deep_trees_are_read_without_recursion(tmp_path: Path, section: str) -> None:
    up, root = {"quantities": ("part_of", "{counts: person}"), "places": ("part_of", "{part_of: TH}"),
                "kinds": ("kind_of", "{kind_of: person}")}[section]  # fmt: skip
    tree = "".join(f"  x{number}: {{{up}: x{number - 1}}}\n" for number in range(1, 2_000))
    used = {"quantities": "quantity: x1999", "places": "where: x1999"}.get(section, "when: 2018")
    head = "registry: deep\ntitle: Deep\nsources:\n  s: {title: S}\n"
    claim = f"claims:\n  c: {{figure: '5', says: So., source: s, {used}}}\n"
    registry = claims.load(registry_of(tmp_path, f"{head}{section}:\n  x0: {root}\n{tree}{claim}"))
    assert all(one.outcome != "could_not_run" for one in _failed(registry))


def _failed(registry: claims.Registry) -> list[Any]:
    return [
        one.judgement
        for one in claims.check(registry).findings
        if ("checks", one.check) in one.judgement.entries
    ]


# -- the process -----------------------------------------------------------------------------------------------------


@pytest.fixture
def command(tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[bytes]]:
    def run(*words: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [sys.executable, "-m", "claims", *words],
            capture_output=True,
            cwd=tmp_path,
            env={**os.environ, **environment},
            timeout=60,
            check=False,
        )

    return run


def test_no_locale_and_no_home_change_the_bytes(
    command: Callable[..., subprocess.CompletedProcess[bytes]],
) -> None:
    usual = command("check", "thailand", "--today", "2026-01-01")
    other = command(
        "check", "thailand", "--today", "2026-01-01",
        LANG="C", LC_ALL="C", PYTHONIOENCODING="ascii", HOME="", TERM="dumb", SOURCE_DATE_EPOCH="garbage",
    )  # fmt: skip
    assert usual.stdout == other.stdout
    assert usual.returncode == other.returncode == 1
    assert "“" in usual.stdout.decode()
