"""A draft of any document loads, checks and covers it: on fifteen documents in eight languages, and on any text."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

import claims
from claims.checking import check
from claims.citation.figures import document_figures
from claims.citation.pairing import citing
from claims.citation.reference_list import reference_lists
from claims.cli import cli
from claims.covering import coverage
from claims.editing.drafting import draft
from claims.figure import Figure
from tests.documents_written import WRITTEN


def drafted(folder: Path, text: str, language: str) -> tuple[claims.Registry, Path]:
    (folder / "paper.txt").write_text(text, encoding="utf-8", newline="")
    output = folder / "paper.yaml"
    draft(folder / "paper.txt", language, output)
    return claims.load(output), output


def waits(output: Path) -> Callable[[Figure], bool]:
    """Whether a figure waits in the comments of a draft, for somebody to say what is meant."""
    lines = [one for one in output.read_text(encoding="utf-8").splitlines() if one.startswith("#   ")]
    said = re.sub("[\"']", "", "\n".join(lines))
    return lambda one: f"figure: {' '.join(one.surface.split())}\n" in said


@pytest.mark.parametrize("name", WRITTEN)
def test_a_draft_loads_checks_and_covers_its_document(tmp_path: Path, name: str) -> None:
    written = WRITTEN[name]
    registry, output = drafted(tmp_path, written.text, written.language)
    figures = [one for one in document_figures(written.text, written.language) if one.is_claim]
    assert len(figures) >= written.least
    report = check(registry, tmp_path)
    assert {one.check for one in report.findings} & {"anchor-lost", "figure-misread", "no-source"} == set()
    (covered,) = coverage(registry, tmp_path)
    waiting = waits(output)
    assert [one.surface for one in covered.missing if not waiting(one)] == []
    assert len(covered.missing) + len(registry.claims) == len(figures)
    assert not covered.unplaced


@pytest.mark.parametrize("name", WRITTEN)
def test_its_list_of_works_holds_no_claim_and_hides_none(name: str) -> None:
    written = WRITTEN[name]
    lists = reference_lists(written.text)
    assert citing(written.text).listed == written.works
    spans = [(one.start, one.end) for found in lists for one in found.works]
    for one in document_figures(written.text, written.language):
        assert not (one.is_claim and any(start <= one.start < end for start, end in spans))


@pytest.mark.parametrize("name", WRITTEN)
def test_the_commands_say_the_same_of_it(tmp_path: Path, name: str) -> None:
    written = WRITTEN[name]
    (tmp_path / "paper.txt").write_text(written.text, encoding="utf-8", newline="")

    def ran(*arguments: str) -> tuple[int, str]:
        done = CliRunner().invoke(cli, list(arguments), standalone_mode=False)
        return done.return_value, done.output

    document, registry = str(tmp_path / "paper.txt"), str(tmp_path / "paper.yaml")
    found = json.loads(ran("find", document, "-l", written.language, "--json")[1])
    assert ran("draft", document, "-l", written.language, "-o", registry)[0] == 0
    status, printed = ran("coverage", registry, "--documents", str(tmp_path), "--format", "json")
    counts = json.loads(printed)["counts"]
    assert status == 1  # nobody has answered yet
    assert counts["registered"] + counts["missing"] == found["counts"]["claims"]
    assert counts["asking"] == len(claims.load(Path(registry)).claims)
    assert ran("check", registry, "--documents", str(tmp_path))[0] == 0


PIECES = st.sampled_from(
    [
        "12,400 pupils ",
        "about 40% ",
        "1.5 million ",
        "in 2015 ",
        "(Lind, 2016) ",
        "[1] ",
        "\n\nReferences\n\n",
        "\n",
        ". ",
        "Lind, B. (2016). 300 rivers. Riga: Ozols.\n",
        "1. Zhou X. 12 boats. 2012;4(2):1-9.\n",
        "\n\nNotes\n\n",
        "between 3 and 5 ",
        "up to 300 boats",
        "one in four ",
        "$5 ",
        "¹ ",
        "\f",
        "\r\n",
        "12 ",
        "3-5 million ",
        "- ",
        "five ",
    ]
)


@settings(max_examples=60)
@given(text=st.lists(PIECES | st.text(max_size=4), max_size=25).map("".join))
def test_whatever_a_text_holds_its_draft_misses_nothing_that_it_reads(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    folder = tmp_path_factory.mktemp("drafted")
    text = text.encode("utf-8", "replace").decode().replace("\0", "")
    registry, output = drafted(folder, text, "en")
    (covered,) = coverage(registry, folder)
    assert all(map(waits(output), covered.missing))
    assert not covered.unplaced
