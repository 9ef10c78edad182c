"""Works listed in tables are found; numbers in round brackets cite only where nothing speaks against it."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

import claims
from claims.citation.figures import document_figures
from claims.citation.numbered import round_numbers
from claims.citation.pairing import citing
from claims.citation.reference_list import reference_lists
from claims.cli import cli
from tests.citation.tables_and_numbers import NOT_NUMBERS, TABLE_OF_NUMBERS, TEXTS


@pytest.mark.parametrize("name", TEXTS)
def test_works_and_citations_are_found_and_paired_as_counted_by_hand(name: str) -> None:
    written = TEXTS[name]
    found = citing(written.text)
    assert len(found.citations) == written.cited
    assert found.listed == written.listed
    assert tuple(one.work for one in found.pairs) == written.pairs
    for one in found.citations:
        assert " ".join(written.text[one.start : one.end].split()) == one.surface
    for work in found.works[: found.listed]:
        assert " ".join(written.text[work.start : work.end].split()) == work.printed
        assert written.text.count("\n", 0, work.start) + 1 == work.line


@pytest.mark.parametrize("name", NOT_NUMBERS)
def test_counts_steps_and_articles_are_no_citations(name: str) -> None:
    text = NOT_NUMBERS[name]
    assert not round_numbers(text, reference_lists(text))


def test_the_parts_of_a_row_are_told_apart_by_the_head_of_the_table() -> None:
    works = citing(TEXTS["columns"].text).works
    assert [(one.authors, one.year, one.title) for one in works[:3]] == [
        (("Brown, A.",), "2011", "Boats and schools"),
        (("County Office",), "2019", "Yearbook of schools"),
        (("Okafor, A.", "Lind, B."), "2014", "What a school costs"),
    ]
    (water, wells) = citing(TEXTS["links"].text).works
    assert (water.title, water.url, water.label) == ("Water | schools", "https://water.example/a%20b", "1")
    assert (wells.title, wells.url, wells.label) == ("Deep wells", "https://wells.example/x", "2")
    assert [one.year + one.letter for one in citing(TEXTS["spanish columns"].text).works] == [
        "2010", "2016", "2018a", "2018b",
    ]  # fmt: skip


def test_a_table_of_numbers_lists_no_works() -> None:
    assert not citing(TABLE_OF_NUMBERS).listed


def test_numbers_that_cite_and_what_a_table_of_works_prints_are_no_figures() -> None:
    vancouver, columns = (document_figures(TEXTS[name].text, "en") for name in ("vancouver", "columns"))
    assert [one.surface for one in vancouver if one.is_claim] == ["340", "Three", "12,400", "two"]
    assert [one.surface for one in columns if one.is_claim] == ["12,400", "40", "30"]


def test_a_draft_leads_figures_to_the_works_that_numbers_name(tmp_path: Path) -> None:
    document, drafted = tmp_path / "bridges.txt", tmp_path / "bridges.yaml"
    document.write_text(TEXTS["vancouver"].text, encoding="utf-8")
    result = CliRunner().invoke(
        cli, ["draft", str(document), "-l", "en", "-o", str(drafted)], standalone_mode=False
    )
    assert result.exception is None
    registry = claims.load(drafted)
    cited = {
        claim.figure: [registry.sources[one.source].title for one in claim.citing]
        for claim in registry.claims.values()
        if isinstance(claim.citing, tuple)
    }
    assert cited["340"] == ["Boats", "Bridges for health"]
    assert cited["12,400"] == ["Yearbook 2019"]


PIECES = [
    "(1)", "(2, 3)", "| a | b |\n", "|---|---|\n", "\nReferences\n\n", "1. Lind, B. (2016). A.\n", " and ",
    "2. Zhou, W. (2012). B.\n", "Article ", "word. ", "\\|", "\n",
]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=25))
def test_whatever_stands_there_is_read(pieces: list[str]) -> None:
    text = "".join(pieces)
    found = citing(text)
    assert all(text[one.start : one.end] for one in found.citations)


@pytest.mark.parametrize("piece", ["(1) ", "(1), ", "| a | 2014 | b |\n", "|", "(1,2", "|---"])
def test_no_text_takes_long(piece: str) -> None:
    listed = piece * 20_000 if "|" in piece else "1. Lind, B. (2016). Rivers. Riga: Ozols."
    text = f"{piece * 20_000}\n\nReferences\n\n{listed}\n"
    start = time.process_time()
    citing(text)
    assert time.process_time() - start < 10
