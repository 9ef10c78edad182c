"""The shipped sheets: sound pages on which every number stems from the registry, and no word accuses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import pypdfium2
import pytest

from claims import check, load, seeds
from claims.figure import Figure
from claims.finding import Report
from report import pdf
from report.edition import Edition
from report.imprint import registry_hash
from report.printing import Printed, printed
from report.sheet import from_document
from report.style import SMALLEST

FORBIDDEN = (
    "false", "error", "errors", "contradiction", "contradictions", "contradict", "contradicts", "agrees",
    "agree", "verified", "wrong", "lie", "lies about", "prostitute", "prostitutes", "child labour",
)  # fmt: skip
RUN = re.compile(r"\d+(?:[.,]\d+)*(?: \d+(?:[.,]\d+)*)*")


@cache
def report_of(name: str) -> Report:
    path = seeds.path_of(name)
    assert path is not None
    return check(load(path))


@cache
def made(name: str) -> tuple[Edition, Printed]:
    report = report_of(name)
    sheets = [from_document(document) for document in report.registry.sheets]
    (brief,) = (sheet for sheet in sheets if sheet.header.layout == "brief")
    edition = Edition(brief, report)
    return edition, printed(edition)


@cache
def raw(name: str) -> tuple[str, ...]:
    """The text of each page as another program takes it out of the file."""
    document = pypdfium2.PdfDocument(made(name)[1].data)
    return tuple(page.get_textpage().get_text_range() for page in document)


def pages(name: str) -> tuple[str, ...]:
    return tuple(" ".join(page.split()) for page in raw(name))


def text(name: str) -> str:
    return " ".join(pages(name))


@pytest.mark.parametrize(("name", "count"), [("thailand", 4), ("starter", 1)])
def test_it_has_its_pages_and_they_are_sound(name: str, count: int) -> None:
    drawn = made(name)[1].drawn
    assert drawn.pages == count
    assert pdf.audit(drawn) == []
    assert min(box.size for box in drawn.boxes) >= SMALLEST
    assert (round(drawn.setup.width), round(drawn.setup.height)) == (595, 842)


@pytest.mark.parametrize("name", ["thailand", "starter"])
def test_no_word_accuses(name: str) -> None:
    words = f" {' '.join(re.findall(r'[a-z]+', text(name).casefold()))} "
    assert [word for word in FORBIDDEN if f" {word} " in words] == []


def test_the_disputed_figure_stands_beside_its_rival_in_one_box() -> None:
    tile = next(one for one in tiles() if one.startswith("50 000–80 000"))
    assert "more than 800 000 children under 16" in tile
    assert "if both count the same at one time" in tile
    assert not [one for one in tiles() if one.startswith("more than 800 000")]


def tiles() -> Iterator[str]:
    from report.blocks import parts
    from report.box import Columns
    from report.characters import texts

    edition = Edition(made("thailand")[0].sheet, report_of("thailand"))
    for part in parts(edition):
        if part.path[-1] == "key-figures":
            for box in part.boxes:
                assert isinstance(box, Columns)
                for (panel,) in box.children:
                    yield "\n".join(texts(panel)).replace("\u00a0", " ").strip()


def test_page_furniture_says_when_from_what_and_which_page() -> None:
    edition = made("thailand")[0]
    for number, page in enumerate(pages("thailand"), 1):
        assert "Issued 23 November 2026" in page
        assert f"registry thailand {registry_hash(edition.registry)}" in page
        assert f"page {number} of 4" in page


def test_doubt_about_a_number_is_no_doubt_about_the_harm_said_once() -> None:
    assert text("thailand").count("Doubt about a number is not doubt about the harm") == 1


def test_every_chart_has_a_source_line_and_an_alternative() -> None:
    drawn = made("thailand")[1].drawn
    figures = [element for element in drawn.structure if element.role == "Figure"]
    assert len(figures) == 6
    assert all(len(figure.alt) > 40 for figure in figures)
    assert text("thailand").count("Source: Hertini") == 5
    assert text("thailand").count("Source: ECPAT") == 1


def test_every_source_marked_is_listed_and_every_one_listed_is_marked() -> None:
    content = text("thailand")
    listed = content[content.index("Sources – read by us") :]
    in_list = set(re.findall(r"\[(\d+)\] [A-Zn]", listed))
    assert set(re.findall(r"\[(\d+)\]", content)) == in_list
    assert in_list == {str(number) for number in range(1, len(in_list) + 1)}


# -- every number on the page, looked at by itself --


def plain(number: str) -> str:
    """A number without the spaces of its groups."""
    return number.replace(" ", "").replace("\u00a0", "").strip(".,")


def of_figures(report: Report) -> Iterator[str]:
    """The numbers that each figure prints: its value or ends in digits, whole or in a scale."""
    for reading in report.registry.readings.values():
        if isinstance(reading, Figure):
            for value in (reading.value, reading.low, reading.high):
                for scale in (1, 10**3, 10**6, 10**9, 10**12) if value is not None else ():
                    yield f"{float(value / scale):.15g}"  # type: ignore[operator]


def of_dates(report: Report) -> Iterator[str]:
    registry = report.registry
    written = [entry.when for entry in (*registry.claims.values(), *registry.facts.values())]
    written += [day for source in registry.sources.values() for day in (source.issued, source.accessed)]
    for one in (*written, registry.issued):
        for part in re.findall(r"\d+", one or ""):
            yield str(int(part))


def allowed(name: str) -> set[str]:
    """Every number that has a reason to stand on the page, found without asking the sheet."""
    edition, done = made(name)
    report, registry = edition.report, edition.registry
    found = {*of_figures(report), *of_dates(report)}
    for finding in report.findings:
        found |= set(map(plain, re.findall(r"\d[\d ]*\d|\d", " ".join(finding.judgement.arithmetic))))
        found |= {str(int(finding.judgement.ratio))} if finding.judgement.ratio else set()
    counts = (registry.claims, registry.sources, edition.conflicts)
    found |= {str(len(one)) for one in counts}
    found |= {str(sum(1 for source in registry.sources.values() if not source.seen))}
    made_all = edition.comparisons("holds", "conflicts", "undecided")
    found |= {str(made_all), str(edition.comparisons("could_not_run"))}
    found |= {str(count) for count in report.held.values()}
    found |= {str(number) for number in range(1, len(edition.marked_sources) + 1)}  # footnote marks
    found |= {str(number) for number in range(1, done.drawn.pages + 1)}
    for quantity in registry.quantities.entries.values():  # ages that define a quantity
        found |= set(re.findall(r"\d+", quantity.age or ""))
    titles = " ".join(source.title or "" for source in registry.sources.values())
    return found | set(re.findall(r"\d+", titles))


FURNITURE = {"thailand": {"4.0"}, "starter": set()}  # the licence
OF_CHARTS = {
    # a square; the axes of years and of estimates; how far apart the figures of a conflict are
    "thailand": {"10000", *map(str, range(1985, 2030, 5)), *map(str, range(0, 1_000_000, 200_000)), "3.2"},
    "starter": set(),
}


@pytest.mark.parametrize("name", ["thailand", "starter"])
def test_every_number_on_the_page_stems_from_the_registry(name: str) -> None:
    content = "\n".join(raw(name)).replace(registry_hash(made(name)[0].registry), "")
    runs = [run for line in content.splitlines() for run in RUN.findall(line)]
    reasons = allowed(name) | FURNITURE[name] | OF_CHARTS[name]
    assert len(set(runs)) > 8
    assert sorted({run for run in runs if not stems(run, reasons)}) == []


def stems(run: str, reasons: set[str]) -> bool:
    """Whether digits that follow each other on a line are one number with a reason, or several.

    Extracted text does not tell the space inside 800 000 from one between two numbers.
    """
    groups = run.split(" ")
    if not groups[0]:
        return True
    return any(
        "".join(groups[:size]) in reasons and stems(" ".join(groups[size:]), reasons)
        for size in range(1, len(groups) + 1)
    )


def test_that_check_would_see_a_number_of_nobody() -> None:
    reasons = allowed("thailand") | FURNITURE["thailand"] | OF_CHARTS["thailand"]
    assert not stems("850 000", reasons)
    assert not stems("800 001", reasons)
    assert stems("800 000", reasons)
    assert not stems("37", reasons)
    assert not stems("12.5", reasons)


def test_the_finding_with_its_arithmetic_stands_on_the_page() -> None:
    content = text("thailand").replace("\u00a0", " ")
    assert "are more than 10 times apart" in content
    assert "more than 800 000 against at most 85 000" in content
    assert re.search(r"Comparisons of figures and dates made: \d+; could not be made: \d+", content)


def test_nothing_outside_the_papers_is_said_to_be_seen() -> None:
    content = text("thailand")
    assert "nothing outside them was checked" in content
    assert "the others were not seen by us" in content
    assert "not seen by us" in next(iter(tiles()))
