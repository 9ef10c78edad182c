"""The sample of a district: a registry with a sheet for each of three charts, printed whole."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest

from report.building import build_all

DISTRICT = Path(__file__).parent / "district"


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The text of each sheet."""
    folder = tmp_path_factory.mktemp("district")
    found = {}
    for path in build_all(DISTRICT, folder):
        document = pypdfium2.PdfDocument(path.read_bytes())
        text = "".join(page.get_textpage().get_text_range() for page in document)
        found[path.name.split(".")[0]] = " ".join(text.split())
    return found


@pytest.mark.parametrize(
    ("sheet", "words"),
    [
        ("estimates", "Count once: these 3 cite the same work, Mora 1996"),
        ("estimates", "5 figures, at most 3 witnesses"),
        ("trend", "revised edition"),
        ("trend", "Only figures of one source that count alike are joined."),
        ("trend", "no date given"),
        ("trend", "looks ahead"),
        ("map", "Do not fit together if"),
    ],
)
def test_the_sheet_says_in_words_what_its_chart_shows(pages: dict[str, str], sheet: str, words: str) -> None:
    assert words in pages[sheet]


@pytest.mark.parametrize("sheet", ["estimates", "trend", "map"])
def test_no_sheet_says_that_a_figure_is_wrong_or_right(pages: dict[str, str], sheet: str) -> None:
    for word in ("false", "error", "contradiction", "agrees", "verified", "average"):
        assert word not in pages[sheet].casefold()
