"""A small registry to begin with, in each language of pages: what `claims new` makes is checked, built and opened."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from claims import load, seeds
from claims.cli import cli
from claims.document import yaml
from report.languages import codes
from report.sheet import from_document


def run(*words: str) -> Result:
    return CliRunner().invoke(cli, words, standalone_mode=False)


def test_there_is_a_starter_for_each_language_of_pages() -> None:
    assert sorted(seeds.starters()) == sorted(codes())


@pytest.mark.parametrize("code", codes())
def test_a_new_registry_is_sound_and_its_sheet_agrees_with_it(code: str, tmp_path: Path) -> None:
    folder, output = tmp_path / "mine", tmp_path / "build"
    made = run("new", str(folder), "--language", code)
    assert made.return_value == 0, made.output
    checked = run("check", str(folder), "--documents", str(folder), "--fail-on", "note")
    assert checked.return_value == 0, checked.output
    built = run("build", str(folder), "--documents", str(folder), "-o", str(output))
    assert built.return_value == 0, built.output
    (sheet,) = output.glob("*.pdf")
    assert sheet.name == f"sheet.{code}.pdf"
    opened = run("open", str(sheet))
    assert opened.return_value == 0, opened.output
    anchored = run("anchor", str(folder), "--documents", str(folder))
    assert anchored.return_value == 0, anchored.output


@pytest.mark.parametrize("code", codes())
def test_the_words_of_a_starter_are_in_its_language_and_its_figures_the_same(code: str) -> None:
    own, english = (load(seeds.folder() / name) for name in (seeds.starters()[code], seeds.STARTER))
    assert own.language == code
    assert [source.language for source in own.sources.values()] == [code]
    assert list(own.claims) == list(english.claims)
    for name in own.claims:
        read, other = own.figure(name), english.figure(name)
        assert read is not None
        assert other is not None
        assert (read.value, read.unit, read.hedges) == (other.value, other.unit, other.hedges)
        assert code == "en" or own.claims[name].says != english.claims[name].says
    text = (seeds.folder() / seeds.starters()[code] / "sheet.yaml").read_text(encoding="utf-8")
    assert from_document(yaml.parse(text, "sheet.yaml")).language == code


def test_without_a_language_it_is_in_english(tmp_path: Path) -> None:
    assert run("new", str(tmp_path / "mine")).return_value == 0
    assert load(tmp_path / "mine").language == "en"


def test_another_language_and_a_language_of_a_copy_are_refused(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    unknown = run("new", str(folder), "--language", "xx")
    assert "there is no small registry in 'xx'; there are: en, es, fr, id, th" in str(unknown.exception)
    both = run("new", str(folder), "--from", "thailand", "--language", "th")
    assert "leave out one of the two" in str(both.exception)
    assert not folder.exists()


def test_the_help_lists_the_languages() -> None:
    assert "en, es, fr, id, th" in " ".join(run("new", "--help").output.split())
