"""Building: one PDF a sheet, all of it or nothing, the same bytes wherever and however it is built."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import report
from claims import seeds
from claims.place import Problem, Unusable
from report.building import build_all
from report.keeping import forget

SHEET = """\
sheet: s
layout: brief
title: Pupils
blocks:
  - headline: {text: "{young} pupils", scope: "{count:claims} claims"}
  - chart: {kind: unit-squares, claims: [all-pupils, young], title: Pupils}
  - does-not-fit: {}
  - table: {claims: [young, about-girls]}
  - sources: {}
"""
BAD = "sheet: t\nlayout: brief\ntitle: T\nblocks:\n  - heading: 17 of them\n"
Write = Callable[..., Path]


def refused(path: Path, output: Path) -> list[str]:
    with pytest.raises(Unusable) as caught:
        list(build_all(path, output))
    return [f"{Path(one.place.file).name}:{one.place.line} {one.message}" for one in caught.value.problems]


ONE_PROCESSOR = """\
import os
if hasattr(os, "sched_setaffinity"):
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
"""


def run(*arguments: str, cwd: Path, before: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """The command, in a process of its own; ``before`` is code that runs first."""
    code = f"{before}from claims.cli import main; main()"
    env = {**os.environ, "PYTHONPATH": str(Path(report.__file__).parent.parent), **environment}
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=cwd,
        env=env,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_a_sheet_becomes_one_file_named_after_it_and_its_language(folder: Write, tmp_path: Path) -> None:
    made = list(build_all(folder(sheet=SHEET), tmp_path / "new" / "out"))
    assert [path.name for path in made] == ["s.en.pdf"]
    assert made[0].read_bytes().startswith(b"%PDF")
    assert [path.name for path in made[0].parent.iterdir()] == ["s.en.pdf"]  # nothing half-written beside it


def test_a_sheet_can_be_built_by_itself_and_from_python(folder: Write, tmp_path: Path) -> None:
    school = folder(sheet=SHEET, other=SHEET.replace("sheet: s", "sheet: other"))
    (alone,) = build_all(school / "sheet.yaml", tmp_path / "a")
    both = list(build_all(school, tmp_path / "b"))
    assert {path.name for path in both} == {"s.en.pdf", "other.en.pdf"}
    assert alone.read_bytes() == (tmp_path / "b" / "s.en.pdf").read_bytes()
    assert report.build(school / "sheet.yaml", tmp_path / "c").read_bytes() == alone.read_bytes()


def test_the_same_bytes_from_any_folder_locale_time_zone_and_hash_seed(folder: Write, tmp_path: Path) -> None:
    school = folder(sheet=SHEET)
    elsewhere = tmp_path / "elsewhere" / "deep"
    elsewhere.mkdir(parents=True)
    first = run("build", "school", "-o", "one", cwd=tmp_path, PYTHONHASHSEED="1", TZ="UTC", LC_ALL="C")
    second = run(
        "build", str(school), "-o", str(tmp_path / "two"), cwd=elsewhere,
        PYTHONHASHSEED="77", TZ="Asia/Bangkok", LC_ALL="C.UTF-8", LANG="id_ID.UTF-8",
    )  # fmt: skip
    assert (first.returncode, second.returncode) == (0, 0), first.stderr + second.stderr
    one, two = (tmp_path / name / "s.en.pdf" for name in ("one", "two"))
    assert one.read_bytes() == two.read_bytes()
    (three,) = build_all(school, tmp_path / "three")
    assert three.read_bytes() == one.read_bytes()


def test_the_shipped_sheets_are_the_same_bytes_wherever_they_are_built(tmp_path: Path) -> None:
    shipped = seeds.path_of("thailand")
    assert shipped is not None
    copy = shutil.copytree(
        shipped, tmp_path / "แฟ้ม" / "copy", ignore=shutil.ignore_patterns("*.pdf", "*.png")
    )
    (tmp_path / "cache").mkdir()
    first = run(
        "build", str(shipped), "-o", str(tmp_path / "one"), cwd=tmp_path,
        PYTHONHASHSEED="1", TZ="UTC", LC_ALL="C.UTF-8", SOURCE_DATE_EPOCH="1760000000",
    )  # fmt: skip
    second = run(
        "build", "copy", "-o", "two", cwd=copy.parent, before=ONE_PROCESSOR,
        PYTHONHASHSEED="4711", TZ="Pacific/Kiritimati", LC_ALL="POSIX", LANGUAGE="ar", OMP_NUM_THREADS="1",
        SOURCE_DATE_EPOCH="1760000000", MPLCONFIGDIR=str(tmp_path / "cache"),
    )  # fmt: skip
    assert (first.returncode, second.returncode) == (0, 0), first.stderr + second.stderr
    one, two = (
        {path.name: path.read_bytes() for path in folder.iterdir()}
        for folder in (tmp_path / "one", copy.parent / "two")
    )
    assert len(one) == 10
    assert one == two


def test_a_failing_build_leaves_every_old_file_untouched(
    folder: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    school, out = folder(sheet=SHEET), tmp_path / "out"
    (old,) = build_all(school, out)
    before = old.read_bytes()
    folder(sheet=SHEET.replace("title: Pupils", "title: Others"), bad=BAD)
    assert refused(school, out) == ["bad.yaml:5 the number “17” stands in prose without a claim"]
    assert old.read_bytes() == before

    (school / "bad.yaml").unlink()

    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    forget()  # so that it would be drawn again
    with monkeypatch.context() as patch:
        patch.setattr("report.pdf.render", interrupted)
        with pytest.raises(KeyboardInterrupt):
            list(build_all(school, out))
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", interrupted)
        with pytest.raises(KeyboardInterrupt):
            list(build_all(school, out))
    assert old.read_bytes() == before
    assert [path.name for path in out.iterdir()] == ["s.en.pdf"]


def test_a_folder_that_cannot_be_written_is_told_and_changes_nothing(
    folder: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    school = folder(sheet=SHEET)
    (tmp_path / "taken").write_text("a file", encoding="utf-8")
    (problem,) = refused(school, tmp_path / "taken")
    assert "the file cannot be written" in problem
    (old,) = build_all(school, tmp_path / "out")
    before = old.read_bytes()

    def denied(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("tempfile.mkstemp", denied)
    assert refused(school, tmp_path / "out") == ["s.en.pdf:1 the file cannot be written: Permission denied"]
    assert old.read_bytes() == before


def test_two_sheets_that_would_become_one_file_are_refused(folder: Write, tmp_path: Path) -> None:
    school = folder(one=SHEET, two=SHEET)
    assert refused(school, tmp_path) == ["two.yaml:1 two sheets would become s.en.pdf"]
    folder(two=SHEET.replace("sheet: s", "sheet: t"))
    assert len(list(build_all(school, tmp_path))) == 2


def test_problems_of_all_sheets_are_told_at_once(folder: Write, tmp_path: Path) -> None:
    school = folder(one=BAD, two=BAD.replace("sheet: t", "sheet: u"))
    assert [line.split()[0] for line in refused(school, tmp_path)] == ["one.yaml:5", "two.yaml:5"]
    folder(three="sheet: v\nlayout: brief\n")
    assert {line.split(":")[0] for line in refused(school, tmp_path)} == {"three.yaml"}


@pytest.mark.parametrize(
    ("registry", "sheets", "file", "message"),
    [
        (None, {"sheet": SHEET}, "sheet.yaml", "sheet.yaml:1 no registry lies beside this sheet"),
        ("registry: a\ntitle: b\n", {}, "", "school:1 this folder has no sheet"),
        (
            "registry: a\ntitle: b\n",
            {},
            "registry.yaml",
            "registry.yaml:1 this file is a registry, not a sheet",
        ),
        (None, {"a": "b: c\n"}, "a.yaml", "a.yaml:1 this file is no sheet: it has no key `sheet`"),
        ("registry: a\n", {"sheet": SHEET}, "sheet.yaml", "registry.yaml:1 this registry lacks `title`"),
        (None, {}, "nowhere.yaml", "nowhere.yaml:1 there is no such file"),
    ],
)
def test_what_is_no_sheet_or_has_no_registry_is_told(
    folder: Write, tmp_path: Path, registry: str | None, sheets: dict[str, str], file: str, message: str
) -> None:
    assert refused(folder(registry, **sheets) / file, tmp_path / "out") == [message]


def test_bad_input_ends_with_2_and_a_draft_with_0(folder: Write, tmp_path: Path) -> None:
    school = folder(bad=BAD)
    done = run("build", "school", cwd=tmp_path)
    assert done.returncode == 2
    assert "school/bad.yaml:5:14: the number “17” stands in prose without a claim" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "build").exists()
    assert run("build", "school", "--draft", cwd=tmp_path).returncode == 0
    assert (tmp_path / "build" / "t.en.pdf").is_file()
    assert school.is_dir()


def test_a_claim_whose_figure_is_refused_still_prints_as_it_stands(folder: Write, tmp_path: Path) -> None:
    sheet = SHEET.replace("[young, about-girls]", "[tens, third, rise]")
    assert len(list(build_all(folder(sheet=sheet), tmp_path))) == 1


def test_charts_of_an_earlier_build_are_told_and_not_deleted(folder: Write, tmp_path: Path) -> None:
    told: list[str] = []

    def warn(problem: Problem) -> None:
        if "[" not in problem.message:  # what a check of the sheet says
            told.append(problem.message)

    def built(sheet: str, *to: str) -> None:
        told.clear()
        list(build_all(folder(sheet=sheet), tmp_path / "out", to=to, warn=warn))

    built(SHEET, "pdf", "svg")
    assert told == []
    (tmp_path / "out" / "s.en.chart-of-mine.svg").write_text("not ours")
    built(SHEET.replace("kind: unit-squares", "kind: bars"), "pdf", "svg")
    assert told == ["charts of an earlier build were left as they are: s.en.chart-1-unit-squares.svg"]
    built(SHEET, "pdf")
    assert told == [
        "charts of an earlier build were left as they are: s.en.chart-1-bars.svg, s.en.chart-1-unit-squares.svg"
    ]
    assert (tmp_path / "out" / "s.en.chart-1-bars.svg").exists()
