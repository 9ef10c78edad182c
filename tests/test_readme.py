"""What the README shows of a finding is what the command prints."""

from __future__ import annotations

import doctest
import re
from pathlib import Path

import pytest
from click import unstyle
from click.testing import CliRunner

from claims import cause, implying, units
from claims.checking import check
from claims.checks import all_checks, sample
from claims.cli import cli
from claims.document import yaml
from claims.loading.load import from_documents, load
from claims.output import hypotheses
from claims.output.text import full
from claims.reasoning import (
    component,
    conflict,
    crowd,
    link,
    propagation,
    spans,
    system,
    trial,
    unstated,
    world,
)
from report import layouts, plots
from report.building import build_all
from report.sheet import from_document

README = Path(__file__).parents[1] / "README.md"


def test_the_overlapping_totals_are_those_of_the_manual() -> None:
    one = next(one for one in all_checks() if one.name == "cannot-all-hold")
    registry = from_documents((yaml.parse(sample(one.manual.flagged), "sample.yaml"),))
    (finding,) = [each for each in check(registry).findings if each.check == one.name]
    printed = unstyle(full(registry, finding)).splitlines()
    block = re.search(r"```text\n(error\[cannot-all-hold\].*?)```", README.read_text("utf-8"), re.DOTALL)
    assert block is not None
    assert set(block[1].splitlines()) <= set(printed)


def test_every_relation_of_the_table_is_one() -> None:
    from claims.registry.relation import Relation

    table = README.read_text("utf-8").split("can:\n", 1)[1].split("\n\nA sentence", 1)[0]
    named = set(re.findall(r"^\| `([a-z]+):", table, re.MULTILINE))
    assert named == set(Relation.model_fields) - {"because", "inferred"}


@pytest.mark.parametrize("word", ["cannot-all-hold", "partition", "fits arithmetically, no evidence"])
def test_the_readme_speaks_of(word: str) -> None:
    assert word in " ".join(README.read_text("utf-8").split())


def test_the_trail_of_the_ferry_is_what_explain_prints_and_what_the_ladder_draws(tmp_path: Path) -> None:
    section = README.read_text("utf-8").split("## Where a figure comes from\n", 1)[1].split("\n## ", 1)[0]
    registry, trail = re.findall(r"```(?:text|yaml)\n(.*?)```", section, re.DOTALL)
    (tmp_path / "registry.yaml").write_text(registry, encoding="utf-8")
    explained = CliRunner().invoke(cli, ["explain", "leaflet-riders", str(tmp_path)], standalone_mode=False)
    assert trail in unstyle(explained.output)
    found = {one.check for one in check(load(tmp_path)).findings if one.level == "warning"}
    assert found == {"hedge-dropped", "scope-drift"}
    (chart,) = re.findall(r"`(chart: \{kind: source-ladder.*?\})`", section)
    (tmp_path / "sheet.yaml").write_text(
        "sheet: ladder\nlayout: brief\ntitle: A ferry\nblocks:\n  - headline: {text: A ferry, scope: Made up.}\n"
        f"  - {chart.replace('…', 'How it was handed on')}\n  - sources: {{short: true}}\n",
        encoding="utf-8",
    )
    assert list(build_all(tmp_path, tmp_path / "out", to=("pdf", "svg")))
    drawn = (tmp_path / "out" / "ladder.en.chart-1-source-ladder.svg").read_text("utf-8")
    assert "hedge: “up to 90,000” → “90,000”" in drawn
    assert "of whom: trips on the ferry → people who take the ferry" in drawn


def test_find_draft_and_coverage_print_what_the_readme_shows(tmp_path: Path) -> None:
    section = README.read_text("utf-8").split("## From a document", 1)[1].split("\n## ", 1)[0]
    blocks = re.findall(r"```(?:text|yaml)\n(.*?)```", section, re.DOTALL)
    passage, table, entry, aside, works, paired = blocks
    document, registry = tmp_path / "library.txt", tmp_path / "library.yaml"
    document.write_text(passage, encoding="utf-8")

    def printed(*words: str) -> str:
        return unstyle(CliRunner().invoke(cli, list(words), standalone_mode=False).output)

    assert printed("find", str(document), "--language", "en") == table
    (tmp_path / "schools.txt").write_text(works, encoding="utf-8")
    assert printed("references", str(tmp_path / "schools.txt")) == paired
    printed("draft", str(document), "--language", "en", "-o", str(registry))
    drafted = registry.read_text("utf-8")
    assert entry in drafted
    without = re.sub(r"\n  count-7-line-3:\n(?:    .*\n)*", "\n", drafted)
    registry.write_text(without, encoding="utf-8")
    assert "missing: “7”" in printed("coverage", str(registry), "--documents", str(tmp_path))
    registry.write_text(f"{without}\n{aside}", encoding="utf-8")
    assert "every figure found is registered or set aside" in printed(
        "coverage", str(registry), "--documents", str(tmp_path)
    )


def test_the_limits_are_those_of_the_program() -> None:
    table = (
        README.read_text("utf-8").split("| limit | what lies beyond |\n|---|---|\n", 1)[1].split("\n\n", 1)[0]
    )
    told = [row.strip("|").split("|", 1) for row in table.splitlines()]
    limits = {
        "figures that hang together": (
            conflict.FEW,
            conflict.MOST_KNOWN,
            conflict.MOST_CONFLICTS,
            conflict.MOST_NOTED,
        ),
        "conflicts of one kind": (crowd.MOST_APART, crowd.MOST_LISTED),
        "findings with something in common": (cause.MOST_OF_ONE_CAUSE, cause.MOST_NAMED),
        "ways to repair": (conflict.MOST_HITTING, system.MOST_SURE),
        "steps for figures that hang together": (component.MOST_STEPS,),
        "worlds": (world.MOST_WORLDS,),
        "combinations": (link.MOST_COMBINATIONS,),
        "quantities of one tree, time and place": (unstated.MOST_LINKED,),
        "pieces of time": (spans.MOST_PIECES, spans.MOST_TOTALS),
        "rounds of narrowing": (propagation.MOST_ROUNDS,),
        "slips tried for a finding": (hypotheses.MOST_TRIED, trial.MOST_STEPS),
        "implied values of figures that hang together": (implying.MOST,),
    }
    shown = {
        limit.strip().split(" ", 1)[1]: tuple(
            int(number.replace(",", "")) for number in re.findall(r"[0-9][0-9,]*", f"{limit} {beyond}")
        )
        for limit, beyond in told
    }
    assert shown == limits


# -- the sheet, the registry with every sort of field, and Python --


def block(heading: str, language: str) -> str:
    section = README.read_text("utf-8").split(f"## {heading}\n", 1)[1].split("\n## ", 1)[0]
    found = re.search(rf"```{language}\n(.*?)```", section, re.DOTALL)
    assert found is not None
    return found[1]


@pytest.fixture
def meals(tmp_path: Path) -> Path:
    (tmp_path / "meals.yaml").write_text(block("Every field by example", "yaml"), encoding="utf-8")
    (tmp_path / "leaflet.yaml").write_text(block("Sheets to hand out", "yaml"), encoding="utf-8")
    return tmp_path


def test_the_annotated_registry_fits_together_and_its_relation_is_looked_at(meals: Path) -> None:
    report = check(load(meals))
    assert not [one.message for one in report.findings if one.level != "note"]
    for name in ("product-mismatch", "share-mismatch", "change-mismatch", "incompatible-units"):
        assert report.counts[name]["holds"] >= 1, name


def test_the_annotated_registry_shows_the_fields_that_people_ask_for() -> None:
    shown = block("Every field by example", "yaml")
    wanted = (
        "rate_of",
        "since",
        "per",
        "restates",
        "money",
        "kinds",
        "share_of",
        "read_through",
        "projection",
        "unit",
    )
    assert [name for name in wanted if f"{name}:" not in shown] == []


def test_the_sheet_of_the_readme_is_built_without_a_draft_mark(meals: Path) -> None:
    built = build_all(meals, meals / "build")
    assert [path.name for path in built] == ["leaflet.en.pdf"]


def test_the_blocks_of_the_table_are_blocks(meals: Path) -> None:
    section = README.read_text("utf-8").split("| block | an example |\n|---|---|\n", 1)[1].split("\n\n", 1)[0]
    lines = [
        one.replace("``", "`") for row in section.splitlines() for one in re.findall(r"`(- [^`]*)`", row)
    ]
    assert len(lines) > 8
    head = "sheet: s\nlayout: worksheet\ntitle: T\nblocks:\n"
    sheet = from_document(yaml.parse(head + "".join(f"  {line}\n" for line in lines), "s.yaml"))
    assert len(sheet.blocks) == len(lines)


def test_the_tables_name_every_layout_and_chart() -> None:
    text = README.read_text("utf-8")
    layouts_told = text.split("| `layout:` |", 1)[1].split("\n\n", 1)[0]
    charts_told = text.split("| kind | what it shows |", 1)[1].split("\n\n", 1)[0]
    assert set(re.findall(r"^\| `([a-z-]+)` \|", layouts_told, re.MULTILINE)) == set(layouts.names())
    assert set(re.findall(r"^\| `([a-z-]+)` \|", charts_told, re.MULTILINE)) == set(plots.kinds())


@pytest.mark.parametrize("heading", ["In Python", "Figures in many languages"])
def test_python_prints_what_the_readme_shows(heading: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(README.parent)
    test = doctest.DocTestParser().get_doctest(block(heading, "python"), {}, heading, str(README), 0)
    runner = doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE)
    runner.run(test)
    assert runner.tries > 1
    assert not runner.failures


def test_a_finding_of_the_readme_is_one_of_thailand_shortened() -> None:
    said, *places = block("One finding, explained", "text").split("   -->")
    begun = " ".join(said.split()).rstrip("…, ")
    printed = [
        re.sub(r"--> \S*/seeds/", "--> seeds/", unstyle(full(registry, one)))
        for registry in [load(README.parent / "seeds" / "thailand")]
        for one in check(registry).findings
    ]
    (finding,) = [one for one in printed if one.startswith(begun)]
    assert all(place.strip() in finding for place in places)


def test_every_unit_is_listed() -> None:
    told = (
        " ".join(README.read_text("utf-8").split())
        .split("Units of measure: ", 1)[1]
        .split(". They join", 1)[0]
    )
    assert told.split(", ") == units.measures()


def test_the_lines_for_notebooks_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    section = README.read_text("utf-8").split("## Charts on their own", 1)[1].split("\n## ", 1)[0]
    (lines,) = re.findall(r"```python\n(.*?)```", section, re.DOTALL)
    seeds = Path(__file__).parents[1] / "seeds"
    monkeypatch.chdir(tmp_path)
    exec(lines.replace("seeds/", f"{seeds.as_posix()}/"), {})
    assert (tmp_path / "timeline.svg").read_text("utf-8").startswith("<svg")
    assert (tmp_path / "build" / "brief.en.chart-1-unit-squares.svg").is_file()
