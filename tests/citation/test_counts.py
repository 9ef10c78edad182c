"""A number in round brackets counts something where the text shows it, and cites where it does not."""

from __future__ import annotations

import time

import pytest

from claims.citation.figures import document_figures
from claims.citation.pairing import citing

WORKS = "\n\nReferences\n\n" + "\n".join(
    f"{number}. {name} A. Boats of the {name}s. Riga: Ozols; 20{number + 10}."
    for number, name in enumerate(
        ("Lind", "Okafor", "Brown", "Zhou", "Smith", "Hansen", "Moreau", "Tanaka"), 1
    )
)
CITED = "Boats are old (1) and wooden (2, 3). Rafts are older (4–6), as rivers are (7) and seas (8). "


def numbers(text: str) -> list[str]:
    return [one.surface for one in citing(text).citations]


KEPT = ["(1)", "(2, 3)", "(4–6)", "(7)", "(8)"]


@pytest.mark.parametrize("counted", [
    "We saw three (3) schools there.", "We saw twenty-three (23) schools and four (4) boats.",
    "Ada tiga (3) sekolah di sana.", "Es gab drei (3) Schulen.", "Il y a trois (3) écoles.", "Hay tres (3) escuelas.",
    "Há três (3) escolas.", "Ci sono tre (3) scuole.", "Er zijn drie (3) scholen.", "Было три (3) школы.",
    "มีโรงเรียนสาม (3) แห่ง", "有三 (3) 所学校", "We saw Three (3) schools.",
    "We asked pupils (312), cooks (3) and drivers (2).", "We asked pupils (1,200), head teachers (7) and cooks (2).",
    "Kami bertanya kepada murid (312), guru (7) dan sopir (2).",
    "Boats    (1)    (2)    (3)", "Income | (1) | (2) | (3) |", "Cost  (2)   0.34  (3)  0.41  (4)",
    "See three (3)\nschools.",
])  # fmt: skip
def test_what_the_text_shows_to_be_a_count_cites_nothing(counted: str) -> None:
    for text in (f"{CITED}\n\n{counted}\n{WORKS}", f"{counted}\n\n{CITED}\n{WORKS}"):
        assert numbers(text) == KEPT


@pytest.mark.parametrize("cited", [
    "We saw three schools (3).", "We saw two (3) schools.", "They say so (3).",
    "Wells (3), rafts (4) and boats (5) are old.",
    "Wells (3) and rafts (9) are old.",  # a slip for a work of the list
    "In 2010 (3) it rose.", "It was 40 % (3) of them.", "Twenty three (3) schools.", "Lind (2010) and Brown (3) agree.",
    "Most boys (40%) and girls (3) agree.", "| wells (3) | rivers (4) |", "Sechs (3) Schulen.", "(3) (4) say so.",
    "Wells (4,5), rafts (6) and boats (3).",
])  # fmt: skip
def test_what_it_does_not_show_still_cites(cited: str) -> None:
    found = numbers(f"{CITED}\n\n{cited}\n{WORKS}")
    assert found[:5] == KEPT
    assert any("3" in one for one in found[5:])


def test_a_row_before_its_turn_counts_where_the_list_is_cited_in_its_order() -> None:
    row = "We asked pupils (8), cooks (1) and drivers (2). "
    assert numbers(f"{row}{CITED}{WORKS}") == KEPT
    assert numbers(f"{CITED}{row}{WORKS}") == [*KEPT, "(8)", "(1)", "(2)"]  # nothing tells there
    mixed = "Boats are old (5) and wooden (2, 3). Rafts are older (4, 6), as rivers are (7). "
    assert numbers(f"{row}{mixed}{WORKS}")[:3] == ["(8)", "(1)", "(2)"]  # a list in the order of names


def test_a_single_number_before_its_turn_still_cites() -> None:
    assert numbers(f"The figure is that of Tanaka (8). {CITED}{WORKS}") == ["(8)", *KEPT]


def test_counts_are_figures_and_citations_are_none() -> None:
    text = f"{CITED}We saw three (3) schools, and pupils (312) and cooks (7).{WORKS}"
    figures = {(one.surface, one.start): one.kind for one in document_figures(text, "en")}
    at = text.index("(7).")
    assert figures[("7", at + 1)] != "citation"
    assert all(kind == "citation" for (surface, start), kind in figures.items() if start < len(CITED))


@pytest.mark.parametrize(
    "piece",
    ["three (3) schools ", "boats (3), ", "(1)  (2)  ", "สาม (3) ", "boats (3) and ", "Boats (1)  (2)\n"],
)
def test_no_text_takes_long(piece: str) -> None:
    start = time.process_time()
    citing(f"{CITED}{piece * (60_000 // len(piece))}{WORKS}")
    assert time.process_time() - start < 10
