"""The command as its users meet it: what they type, what they see, and the exit code."""

from __future__ import annotations

import csv
import importlib
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import click
import pytest

import claims.cli

Run = Callable[..., subprocess.CompletedProcess[str]]

GOOD = """\
# kept: a comment of the user
registry: small   # and one behind a value
title: Small
sources:
  report: {title: A report, issued: 2018, language: en, text: {file: report.txt}}
quantities:
  all: {counts: person, measure: stock}
  young: {part_of: all, age: "<18", title: people under 18}

claims:
  everyone:
    figure: 80,000        # as printed
    says: All.
    source: report
    quantity: all
    when: 2018
    where: TH
    citing: none

  children:
    figure: more than 90,000
    says: Children.
    source: report
    quantity: young
    when: 2018
    where: TH
    citing: none
# the last line is a comment
"""
TEXT = "In 2018 there were 80,000 people,\namong them more\nthan 90,000 children, says the survey of 80,000 homes.\n"


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run the command in an empty folder, with a fixed day and without a terminal."""

    def command(*words: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "claims", *map(str, words)],
            capture_output=True,
            text=True,
            encoding="utf-8",
            cwd=tmp_path,
            env={**os.environ, "SOURCE_DATE_EPOCH": "1760000000", **environment},
            check=False,
        )

    return command


@pytest.fixture
def registry(tmp_path: Path) -> Path:
    path = tmp_path / "small.yaml"
    path.write_text(GOOD, encoding="utf-8")
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "report.txt").write_text(TEXT, encoding="utf-8")
    return path


def findings(run: Run, *words: str | Path) -> list[dict[str, object]]:
    done = run("check", *words, "--format", "json")
    found: list[dict[str, object]] = json.loads(done.stdout)["findings"]
    return found


def test_help_names_every_command_and_no_other(run: Run) -> None:
    done = run("--help")
    assert done.returncode == 0
    commands = done.stdout.split("Commands:")[1].split()
    for name in ("accept", "anchor", "build", "check", "explain", "export", "new", "read", "schema"):
        assert name in commands
    assert "Exit codes" in done.stdout


def test_a_conflict_shows_both_places_and_exits_by_its_level(run: Run, registry: Path) -> None:
    done = run("check", "small.yaml")
    assert done.returncode == 1
    assert "error[subset-exceeds-whole]" in done.stdout
    assert "small.yaml:12:13" in done.stdout
    assert "small.yaml:21:13" in done.stdout
    assert "^^^^^^^^^^^^^^^^" in done.stdout
    assert run("check", "small.yaml", "--fail-on", "note").returncode == 1


def test_notes_alone_fail_only_when_asked(run: Run, registry: Path) -> None:
    registry.write_text(GOOD.replace("more than 90,000", "more than 9,000"), encoding="utf-8")
    assert run("check", "small.yaml").returncode == 0
    assert run("check", "small.yaml", "--fail-on", "warning").returncode == 0
    assert run("check", "small.yaml", "--fail-on", "note").returncode == 1


def test_json_has_the_documented_keys_and_no_floats(run: Run, registry: Path) -> None:
    document = json.loads(run("check", "small.yaml", "--format", "json").stdout, parse_float=pytest.fail)
    assert list(document) == ["format", "registry", "findings", "counts"]
    assert document["format"] == 1
    finding = next(one for one in document["findings"] if one["check"] == "subset-exceeds-whole")
    needed = {
        "id", "check", "level", "outcome", "claims", "message", "arithmetic", "premises", "places", "conflicts",
        "repairs", "innocent_if", "accepted",
    }  # fmt: skip
    assert needed <= set(finding)
    assert finding["claims"] == ["children", "everyone"]
    assert set(document["counts"]["subset-exceeds-whole"]) == {
        "holds",
        "conflicts",
        "undecided",
        "could_not_run",
    }


def test_the_same_bytes_whatever_the_surroundings(run: Run, registry: Path) -> None:
    plain = run("check", "small.yaml", "--format", "json").stdout
    other = run(
        "check", "small.yaml", "--format", "json", PYTHONHASHSEED="7", LC_ALL="tr_TR.UTF-8", TZ="Asia/Bangkok"
    ).stdout
    assert plain == other


def test_accepting_a_finding_keeps_the_file_and_calms_the_check(run: Run, registry: Path) -> None:
    found = next(one for one in findings(run, "small.yaml") if one["level"] == "error")
    done = run(
        "accept",
        str(found["id"]),
        "small.yaml",
        "--because",
        "Two: surveys",
        "--by",
        "A. Editor",
        "--until",
        "2030-06-30",
    )
    assert done.returncode == 0, done.stderr
    text = registry.read_text(encoding="utf-8")
    assert all(line in text.splitlines() for line in GOOD.splitlines())
    again = run("check", "small.yaml")
    assert again.returncode == 0
    assert "Two: surveys" in again.stdout
    assert next(one for one in findings(run, "small.yaml") if one["id"] == found["id"])["accepted"] is True


def test_an_expired_acceptance_is_a_warning_and_the_finding_is_back(run: Run, registry: Path) -> None:
    found = next(one for one in findings(run, "small.yaml") if one["level"] == "error")
    run("accept", str(found["id"]), "small.yaml", "--because", "x", "--by", "y", "--until", "2030-06-30")
    done = run("check", "small.yaml", "--today", "2030-07-01")
    assert done.returncode == 1
    assert "ended on 2030-06-30" in done.stdout


def test_a_day_that_is_over_and_a_shipped_registry_are_refused(run: Run, registry: Path) -> None:
    words = ("--because", "x", "--by", "y", "--until")
    past = run("accept", "0123456789", "small.yaml", *words, "2020-01-01")
    assert past.returncode == 2
    assert "--until 2020-01-01 is over" in past.stderr
    shipped = run("accept", "0123456789", "thailand", *words, "2999-01-01")
    assert shipped.returncode == 2
    assert "read-only" in shipped.stderr
    assert "claims new DIR --from thailand" in shipped.stderr
    assert registry.read_text(encoding="utf-8") == GOOD


def test_an_unknown_finding_cannot_be_accepted(run: Run, registry: Path) -> None:
    done = run("accept", "0123456789", "small.yaml", "--because", "x", "--by", "y", "--until", "2030-06-30")
    assert done.returncode == 2
    assert "no finding has the id" in done.stderr
    assert registry.read_text(encoding="utf-8") == GOOD


def test_anchors_are_written_and_checked_and_lost(run: Run, registry: Path, tmp_path: Path) -> None:
    first = run("anchor", "small.yaml", "--documents", "texts")
    assert first.returncode == 1, first.stdout
    assert (
        "stands 2 times" in first.stdout
    )  # 80,000 needs a hint; the other figure is found over the line end
    text = registry.read_text(encoding="utf-8").replace(
        "    figure: 80,000", "    at: {line: 1}\n    figure: 80,000"
    )
    registry.write_text(text, encoding="utf-8")
    second = run("anchor", "small.yaml", "--documents", "texts")
    assert second.returncode == 0, second.stdout
    written = registry.read_text(encoding="utf-8")
    for kept in ("# kept: a comment of the user", "# as printed", "# the last line is a comment"):
        assert kept in written
    assert "anchor-lost" not in {one["check"] for one in findings(run, "small.yaml", "--documents", "texts")}
    assert run("anchor", "small.yaml", "--documents", "texts").stdout.startswith("0 places written, 0 open")
    (tmp_path / "texts" / "report.txt").write_text("Nothing is left here.\n", encoding="utf-8")
    lost = [
        one for one in findings(run, "small.yaml", "--documents", "texts") if one["check"] == "anchor-lost"
    ]
    assert len(lost) == 3  # the file's hash and both figures


def test_a_text_outside_the_folder_of_documents_is_not_read(run: Run, registry: Path, tmp_path: Path) -> None:
    registry.write_text(GOOD.replace("file: report.txt", "file: ../secret.txt"), encoding="utf-8")
    (tmp_path / "secret.txt").write_text(TEXT, encoding="utf-8")
    done = run("anchor", "small.yaml", "--documents", "texts")
    assert "not in the folder of documents" in done.stdout
    assert "80,000 people" not in done.stdout


def test_explain_knows_checks_claims_quantities_findings(run: Run, registry: Path) -> None:
    assert "Innocent if" in run("explain", "subset-exceeds-whole").stdout
    claim = run("explain", "children", "small.yaml").stdout
    assert "more than 90 000" in claim
    assert "subset-exceeds-whole" in claim
    assert "contains young" in run("explain", "all", "small.yaml").stdout
    found = next(one for one in findings(run, "small.yaml") if one["level"] == "error")
    assert "error[subset-exceeds-whole]" in run("explain", str(found["id"]), "small.yaml").stdout
    unknown = run("explain", "childern", "small.yaml")
    assert unknown.returncode == 2
    assert "children" in unknown.stderr


def test_explain_says_where_names_that_are_not_there_are_found(run: Run, registry: Path) -> None:
    gone = run("explain", "0123456789", "small.yaml")
    assert gone.returncode == 2
    assert "`claims check small.yaml` prints their ids" in gone.stderr
    alone = run("explain", "implied")
    assert alone.returncode == 2
    assert "name the registry" in alone.stderr
    assert "`claims explain kind`" in run("explain", "bars").stderr
    assert "layout: handout" in run("explain", "handout").stderr


def test_a_command_that_is_none_gets_the_nearest_proposed(run: Run) -> None:
    done = run("chek", "small.yaml")
    assert done.returncode == 2
    assert "Did you mean 'check'?" in done.stderr
    assert "references" in run("frobnicate").stderr


def test_a_figure_may_be_read_without_quotes(run: Run) -> None:
    assert (
        run("read", "800", "ribu", "lebih", "-l", "id").stdout
        == run("read", "800 ribu lebih", "-l", "id").stdout
    )
    assert "-5" in run("read", "-5", "%", "-l", "en").stdout.replace("−", "-")


def test_a_sheet_in_the_place_of_a_registry_is_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "brief.en.pdf").write_bytes(b"%PDF-1.7\n%\xbf\xf7\xa2\xfe\n")
    done = run("check", "brief.en.pdf")
    assert done.returncode == 2
    assert "`claims open` reads a finished sheet" in done.stderr


def test_explain_says_where_slips_do_not_tell_figures_apart(run: Run) -> None:
    shown = run("explain", "7091823872", "thailand").stdout
    assert "under-16s: more than 80 000 instead of more than 800 000 (times-10)" in shown
    assert "arithmetic does not tell which of these it would be: under-16s and all-ages-chutikul" in shown


def test_explain_shows_what_the_thailand_registry_implies(run: Run) -> None:
    gdp = run("explain", "gdp", "thailand").stdout
    assert "implied:gdp" in gdp
    assert "13.8" in gdp
    assert "2.9 trillion THB ÷ 20.6 %" in gdp
    jobs = run("explain", "employment", "thailand").stdout
    assert "implied:employment" in jobs
    men = run("explain", "men-for-sex-tourism", "thailand").stdout
    assert "male-visitors" in men
    assert "default: same" in men


def test_read_shows_steps_and_alternatives(run: Run) -> None:
    done = run("read", "sekitar 60%", "--language", "id")
    assert done.returncode == 0
    assert "[55, 65]" in done.stdout
    refused = run("read", "1.5 juta", "--language", "id")
    assert refused.returncode == 1
    assert refused.stdout.count("could be") == 2
    assert run("read", "5", "--language", "xx").returncode == 2


def test_export_is_a_table_that_reads_back(run: Run, registry: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(run("export", "small.yaml", "--to", "csv").stdout)))
    assert [row["claim"] for row in rows] == ["children", "everyone"]
    assert rows[0]["strict_low"] == ">90000"
    document = json.loads(run("export", "small.yaml", "--to", "json").stdout)
    assert document["claims"][1]["value"] == "80000"


def test_a_new_registry_passes_its_check_and_builds(run: Run, tmp_path: Path) -> None:
    assert run("new", "mine").returncode == 0
    assert {path.name for path in (tmp_path / "mine").iterdir()} == {
        "annual-report.txt", "registry.yaml", "sheet.yaml", "registry.schema.json", "sheet.schema.json",
    }  # fmt: skip
    done = run("check", "mine", "--fail-on", "note")
    assert done.returncode == 0, done.stdout
    whole = run(
        "coverage", "mine", "--documents", "mine"
    )  # its text holds just the figures that it registers
    assert whole.returncode == 0, whole.stdout
    built = run("build", "mine")
    assert built.returncode == 0
    assert not built.stderr  # nothing was found
    assert (tmp_path / "build" / "sheet.en.pdf").read_bytes().startswith(b"%PDF-")
    again = run("new", "mine")
    assert again.returncode == 2
    assert "not empty" in again.stderr


def test_charts_are_written_in_the_formats_asked_for(run: Run, tmp_path: Path) -> None:
    built = run("build", "thailand", "-o", "out", "--to", "SVG, png")
    assert built.returncode == 0
    found = run("check", "thailand").stdout.splitlines()
    (totals,) = (line for line in found if line.startswith("thailand: "))
    assert built.stderr == f"{totals.split(';')[0]}; `claims check thailand` tells all\n"
    suffixes = {path.suffix for path in (tmp_path / "out").iterdir()}
    assert suffixes == {".svg", ".png"}
    for wrong in ("gif", ","):
        refused = run("build", "thailand", "-o", "other", "--to", wrong)
        assert refused.returncode == 2
        assert "pdf, png, svg" in refused.stderr
    assert not (tmp_path / "other").exists()


def test_a_copy_of_a_shipped_registry_is_whole(run: Run, tmp_path: Path) -> None:
    assert run("new", "copy", "--from", "thailand").returncode == 0
    assert findings(run, "copy")[0]["id"] == findings(run, "thailand")[0]["id"]
    unknown = run("new", "other", "--from", "tailand")
    assert unknown.returncode == 2
    assert "thailand" in unknown.stderr


@pytest.mark.parametrize("what", ["registry", "sheet"])
def test_schema_is_json(run: Run, what: str) -> None:
    schema = json.loads(run("schema", what).stdout)
    assert schema["$schema"].startswith("https://json-schema.org/draft/2020-12")


def test_bad_input_gives_places_and_exit_2_and_no_traceback(run: Run, tmp_path: Path) -> None:
    (tmp_path / "bad.yaml").write_text(
        "registry: bad\ntitle: Bad\nclaims:\n  one: {figur: 5}\n", encoding="utf-8"
    )
    done = run("check", "bad.yaml")
    assert done.returncode == 2
    assert "bad.yaml:4:9" in done.stderr
    assert "did you mean `figure`?" in done.stderr
    assert "Traceback" not in done.stderr
    missing = run("check", "nowhere")
    assert missing.returncode == 2
    assert "there is no such file or folder" in missing.stderr


def test_a_fault_of_ours_is_one_line_and_a_log(run: Run, registry: Path, tmp_path: Path) -> None:
    code = (
        "import sys; import claims.checking as c; c.check = lambda *a: 1 / 0\n"
        "sys.argv = ['claims', 'check', 'small.yaml']\n"
        "from claims.cli import main; main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env={**os.environ, "TMPDIR": str(tmp_path)},
        check=False,
    )
    assert done.returncode == 70
    assert len(done.stderr.strip().splitlines()) == 1
    log = Path(done.stderr.strip().rsplit(" ", 1)[1])
    assert "ZeroDivisionError" in log.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["unregistered-number", "chart-misleads"])
def test_explain_shows_the_manual_of_a_check_of_printed_sheets(run: Run, name: str) -> None:
    done = run("explain", name)
    assert done.returncode == 0
    assert "group The sheet; at most error" in done.stdout
    assert "Innocent if" in done.stdout


def test_every_command_of_the_files_is_listed_under_its_name() -> None:
    here = Path(claims.cli.__file__).parent
    modules = [importlib.import_module(f"claims.cli.{path.stem}") for path in sorted(here.glob("[a-z]*.py"))]
    written = {
        one.name for module in modules for one in vars(module).values() if isinstance(one, click.Command)
    }
    context = click.Context(claims.cli.cli)
    listed = claims.cli.cli.list_commands(context)
    assert set(listed) == written
    assert all(claims.cli.cli.get_command(context, name).name == name for name in listed)
