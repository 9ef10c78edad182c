"""What the README shows of a finding is what the command prints."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click import unstyle
from click.testing import CliRunner

from claims import implying
from claims.checking import check
from claims.checks import all_checks, sample
from claims.cli import cli
from claims.document import yaml
from claims.loading.load import from_documents
from claims.output.text import full
from claims.reasoning import component, conflict, link, propagation, spans, unstated, world

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


def test_find_draft_and_coverage_print_what_the_readme_shows(tmp_path: Path) -> None:
    section = README.read_text("utf-8").split("## From a document", 1)[1].split("\n## ", 1)[0]
    blocks = re.findall(r"```(?:text|yaml)\n(.*?)```", section, re.DOTALL)
    passage, table, entry, aside = blocks
    document, registry = tmp_path / "library.txt", tmp_path / "library.yaml"
    document.write_text(passage, encoding="utf-8")

    def printed(*words: str) -> str:
        return unstyle(CliRunner().invoke(cli, list(words), standalone_mode=False).output)

    assert printed("find", str(document), "--language", "en") == table
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
        "figures that hang together": (conflict.FEW, conflict.MOST_KNOWN, conflict.MOST_CONFLICTS),
        "ways to repair": (conflict.MOST_HITTING,),
        "steps for figures that hang together": (component.MOST_STEPS,),
        "worlds": (world.MOST_WORLDS,),
        "combinations": (link.MOST_COMBINATIONS,),
        "quantities of one tree, time and place": (unstated.MOST_LINKED,),
        "pieces of time": (spans.MOST_PIECES, spans.MOST_TOTALS),
        "rounds of narrowing": (propagation.MOST_ROUNDS,),
        "implied values": (implying.MOST,),
    }
    shown = {
        limit.strip().split(" ", 1)[1]: tuple(
            int(number.replace(",", "")) for number in re.findall(r"[0-9][0-9,]*", f"{limit} {beyond}")
        )
        for limit, beyond in told
    }
    assert shown == limits


def test_the_lines_for_notebooks_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    section = README.read_text("utf-8").split("## Charts on their own", 1)[1].split("\n## ", 1)[0]
    (lines,) = re.findall(r"```python\n(.*?)```", section, re.DOTALL)
    seeds = Path(__file__).parents[1] / "seeds"
    monkeypatch.chdir(tmp_path)
    exec(lines.replace("seeds/", f"{seeds.as_posix()}/"), {})
    assert (tmp_path / "timeline.svg").read_text("utf-8").startswith("<svg")
    assert (tmp_path / "build" / "brief.en.chart-1-unit-squares.svg").is_file()
