"""The checks of printed sheets: their samples, what they find on drawn pages, and what they leave alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path

import pytest

from claims import check
from claims.checks import HEADINGS
from claims.document import yaml
from claims.loading.load import from_documents
from claims.place import Unusable
from report.building import _layouts, _read
from report.charts import _drawing as drawing
from report.charts import unit_squares
from report.checks import SheetCheck, all_checks
from report.checks._ground import _forms, _plain, _templates
from report.checks.chart_misleads import _even, _misleading
from report.drawing.trace import trace
from report.edition import Charted, Edition
from report.keeping import forget
from report.printing import Printed, printed
from report.sheet import from_document

SEEDS = Path(__file__).parent.parent.parent / "seeds"
Make = Callable[..., Edition]
REPORT = "sources: {report: {title: A report, issued: 2018, language: en}}\n"
ALL = {one.name: one for one in all_checks()}


@pytest.fixture(autouse=True)
def forgetting() -> Iterator[None]:
    """A picture that a test doctors is no other's."""
    yield
    forget()


def of_sample(text: str) -> Edition:
    """The edition of a sample: its blocks are the sheet's, all else the registry's."""
    entries, _, blocks = text.partition("blocks:\n")
    registry = f"registry: sample\ntitle: Sample\n{REPORT}{entries}"
    sheet = f"sheet: s\nlayout: brief\ntitle: Sample\nblocks:\n{blocks}\n"
    loaded = from_documents((yaml.parse(registry, "sample/registry.yaml"),))
    return Edition(from_document(yaml.parse(sheet, "sample/sheet.yaml")), check(loaded))


def found(edition: Edition) -> list[str]:
    """The names of the checks that find something, in the order told."""
    try:
        problems = printed(edition).warnings
    except Unusable as refused:
        problems = refused.problems
    return [one.message.rpartition("[")[2].rstrip("]") for one in problems]


def test_the_folder_holds_the_six_checks_of_the_catalogue_and_one_more() -> None:
    assert list(ALL) == [
        "chart-misleads",
        "incompatible-neighbours",
        "narrower-than-claim",
        "said-without-doubt",
        "term-to-avoid",
        "totals-adjusted",
        "unregistered-number",
    ]


@pytest.mark.parametrize("one", all_checks(), ids=lambda one: one.name)
def test_every_manual_has_all_its_parts(one: SheetCheck) -> None:
    assert list(one.manual.parts) == list(HEADINGS)
    assert all(one.manual.parts.values())


@pytest.mark.parametrize("one", all_checks(), ids=lambda one: one.name)
def test_the_flagged_sample_is_flagged(one: SheetCheck, monkeypatch: pytest.MonkeyPatch) -> None:
    if one.name == "chart-misleads":  # our own charts do not mislead: this one is doctored
        doctored(monkeypatch)
    assert set(found(of_sample(one.manual.flagged))) == {one.name}


@pytest.mark.parametrize("one", all_checks(), ids=lambda one: one.name)
def test_the_accepted_sample_passes_every_check(one: SheetCheck) -> None:
    assert not found(of_sample(one.manual.accepted))


def doctored(monkeypatch: pytest.MonkeyPatch) -> None:
    """Unit squares in which everything but the first square is drawn half as wide."""
    box, seen = drawing.box, []

    def narrow(axes: object, left: float, top: float, width: float, *rest: float, **named: object) -> None:
        seen.append(named.get("name"))
        box(axes, left, top, width / (1 if seen.count("solid") < 2 else 2), *rest, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(unit_squares.drawing, "box", narrow)


def editions() -> Iterator[tuple[str, Edition]]:
    for name in ("starter", "thailand", "tourism"):
        registry, sheets = _read(SEEDS / name)
        report = check(registry)
        for sheet in sheets:
            for layout in _layouts(sheet):
                yield f"{name} {layout}", Edition(sheet, report, layout=layout)


@pytest.mark.parametrize("edition", [pytest.param(made, id=name) for name, made in editions()])
def test_no_shipped_sheet_raises_an_alarm(edition: Edition) -> None:
    assert printed(edition).warnings == ()


# --- unregistered-number, on the page and not in the prose ---

SOURCES = "  - sources: {}\n"


@pytest.mark.parametrize(
    ("blocks", "number"),
    [
        ("  - prose: Mil**lion**s of them\n", "Millions"),
        ("  - prose: '{literal:1|x}{all-pupils}'\n", "180 000"),
        ("  - prose: '{literal:1|x} {all-pupils} of them'\n", "1 80 000"),
        ("  - heading: 'thou**sand** of them'\n", "thousand"),
        ("  - prose: '{all-pupils}{literal:.5|x}'\n", "80 000.5"),
    ],
)
def test_halves_of_a_number_that_meet_on_the_page_are_seen(make: Make, blocks: str, number: str) -> None:
    with pytest.raises(Unusable) as caught:
        printed(make(blocks + SOURCES))
    shown = [problem.message.replace("\u00a0", " ") for problem in caught.value.problems]
    assert any(f"prints “{number}”" in message or "no claim, date or source" in message for message in shown)
    assert {problem.place.line for problem in caught.value.problems} == {5}


@pytest.mark.parametrize(
    "blocks",
    [
        "  - prose: '{all-pupils} pupils in {all-pupils.when}, of {date:2018-01-22}.'\n",
        "  - prose: 'In {date:2016} {literal:832|cases} were counted.'\n",
        "  - prose: '{finding:subset-exceeds-whole/young/all-pupils}'\n",
        "  - table: {claims: [all-pupils, young, girls-range, fees-2018, arrivals-2010, girls-share, third]}\n",
        "  - key-figures: {figures: [{claim: young}, {claim: girls-range}]}\n",
        "  - does-not-fit: {columns: 2}\n",
        "  - chart: {kind: timeline, claims: [all-pupils, girls-range, young], title: When}\n",
        "  - chart: {kind: unit-squares, claims: [all-pupils], title: T, data_table: true}\n",
        "  - call-to-action: {text: Ask., contacts: [{name: Office 24, contact: '+66 1387'}]}\n",
        "  - word-list: {language: id, words: [{word: ribu, means: thousand}]}\n",
        "  - checked: true\n",
        "  - prose: 'Read **{all-pupils.printed}** and {young.printed}.'\n",
        "  - prose: '{count:claims} claims, {count:comparisons} comparisons.'\n",
    ],
)
def test_what_is_bound_raises_no_alarm(make: Make, blocks: str) -> None:
    assert printed(make(blocks + SOURCES)).warnings == ()


def test_a_draft_lists_what_its_checks_find(make: Make) -> None:
    done = printed(make("  - prose: Mil**lion**s of them\n"), draft=True)
    said = " ".join(box.text for box in done.drawn.boxes).replace("\u00a0", " ")
    assert "prints “Millions”" in said
    assert "sheet.yaml:5:" in said


# --- narrower-than-claim ---


@pytest.mark.parametrize(
    "text",
    [
        "{literal:900 000|as above} pupils",
        "{literal:900,000|as above} pupils",
        "{literal:0.9 million|as above} pupils",
        "exactly {literal:50 thousand|as above} girls",
        "{literal:15 800 000|as above} came",
    ],
)
def test_a_claim_repeated_without_its_hedge_range_or_rounding_is_narrower(make: Make, text: str) -> None:
    edition = make(f"  - prose: '{text}; {{young}}, {{girls-range}}, {{arrivals-2010}}'\n")
    assert found(edition) == ["narrower-than-claim"]


@pytest.mark.parametrize("place", ["name", "contact"])
def test_an_issuer_can_be_narrower_too(make: Make, place: str) -> None:
    contact = (
        "  - call-to-action: {text: Ask., contacts: [{name: Help for 900 000 pupils, contact: a@b.org}]}\n"
    )
    assert "narrower-than-claim" in found(make(contact + "  - prose: '{young}'\n"))


@pytest.mark.parametrize(
    "text",
    [
        "{literal:more than 900 000|as above} pupils",
        "{literal:30 to 50 thousand|as above} girls",
        "{literal:15.8 million|as above} came",
        "in {literal:2018|the year of the Act}",
        "aged {literal:12|age that defines the group}",
        "{literal:40|an article} of the Act",
    ],
)
def test_a_claim_repeated_in_full_and_chance_are_left_alone(make: Make, text: str) -> None:
    edition = make(f"  - prose: '{text}; {{young}}, {{girls-range}}, {{about-girls}}, {{arrivals-2010}}'\n")
    assert not found(edition)


LIKE = str.maketrans({"i": "İ", "s": "ſ", "k": "\u212a"})


@pytest.mark.parametrize("language", ["en", "id", "th", "es", "fr"])
@pytest.mark.parametrize(
    "written", [str, str.upper, str.lower, str.swapcase, lambda text: text.translate(LIKE)]
)
def test_no_word_of_the_page_is_missed_for_its_capitals(
    make: Make, language: str, written: Callable[[str], str]
) -> None:
    templates = _templates(make("  - prose: Nothing\n"))
    forms = _forms(templates, language)
    assert len(forms) > 10
    for template in templates:
        text = written(re.sub(r"\{[a-z_]*\}", "12", template))
        missed = [form for form, piece in forms if form.search(text) and piece not in _plain(text)]
        assert not missed


# --- chart-misleads ---


class Amount:
    def __init__(self, solid: int) -> None:
        self.solid = Fraction(solid)


class Bars:
    def __init__(self, *amounts: int) -> None:
        self.bars = tuple(Amount(one) for one in amounts)


def bar_chart(*bars: tuple[float, float]) -> Charted:
    """Bars from a position to another, zero at 50."""
    figure, axes = drawing.blank(400, 100)
    for left, right in bars:
        drawing.box(axes, left, 10, right - left, 14, fill="#000000", name="solid")
    drawing.line(axes, [(50, 0), (50, 100)], "#000000", 1, name="zero")
    return Charted(("blocks", 0, "chart"), Bars(100, 200), "alt", ((), ()), lambda: [trace(figure)])


def test_bars_from_zero_and_in_proportion_pass() -> None:
    assert not list(_misleading(bar_chart((50, 100), (50, 150))))


@pytest.mark.parametrize(
    ("bars", "said"),
    [
        (((60, 100), (60, 140)), "does not start at zero"),
        (((50, 100), (50, 140)), "not in proportion"),
        (((50, 100),), "2 numbers are drawn as 1 shapes"),
    ],
)
def test_bars_that_mislead_are_found(bars: tuple[tuple[float, float], ...], said: str) -> None:
    assert said in next(iter(_misleading(bar_chart(*bars))))


def test_steps_are_even_when_linear_or_logarithmic() -> None:
    assert _even([(2000, 0), (2005, 50), (2015, 150)])
    assert _even([(10, 0), (100, 50), (1000, 100)])
    assert not _even([(2000, 0), (2005, 50), (2015, 100)])
    assert not _even([(0, 0), (100, 50), (1000, 100)])


# --- incompatible-neighbours and totals-adjusted ---


def test_neighbours_only_warn(make: Make) -> None:
    sample = ALL["incompatible-neighbours"].manual.flagged
    done: Printed = printed(of_sample(sample))
    (warning,) = done.warnings
    assert warning.place.line == 5
    assert "one is a recorded number, the other an estimate" in warning.message


def test_parts_that_do_not_add_up_are_left_as_they_are() -> None:
    accepted = ALL["totals-adjusted"].manual.accepted
    assert not found(of_sample(accepted))
    rounded = accepted.replace("{boys} boys", "{boys} boys, {literal:499|seats of a hall}").replace(
        "exhaustive: true}", "exhaustive: true, overlap: true}"
    )
    assert "totals-adjusted" not in found(of_sample(rounded))


TERMS = """\
terms:
  - {avoid: beggars, say: people who beg, because: a deed is not a person}
  - {avoid: pengemis, say: orang yang mengemis, language: id}
"""


def of_terms(*blocks: str, head: str = "") -> list[tuple[int, int, str, str]]:
    """Line, column, message and hint of each warning of a sheet of a registry with terms of its own."""
    registry = f"registry: sample\ntitle: Sample\n{REPORT}{TERMS}"
    sheet = f"sheet: s\nlayout: brief\n{head or 'title: Sample'}\nblocks:\n" + "".join(
        f"  - {one}\n" for one in (*blocks, "sources: {}")
    )
    loaded = from_documents((yaml.parse(registry, "sample/registry.yaml"),))
    written = from_document(yaml.parse(sheet, "sample/sheet.yaml"))
    return [
        (one.place.line, one.place.column, one.message, one.hint)
        for code in written.header.spoken
        for one in printed(Edition(written.version(code), check(loaded))).warnings
    ]


def test_a_term_to_avoid_is_told_at_its_place_with_what_to_say() -> None:
    assert of_terms('prose: "In the market, beggars are counted."') == [
        (
            5,
            28,
            "“beggars” is a term to avoid (a deed is not a person) [term-to-avoid]",
            "say “people who beg”; where it is quoted, put it in quotation marks",
        )
    ]


@pytest.mark.parametrize(
    "block",
    [
        "prose: The text calls them “beggars”.",
        "prose: 'The play {literal:Beggars and kings|title of a work} is old.'",
        "say: {do_not: [{text: Count the beggars., why: They are people who beg.}]}",
        "prose: Neither beggarsome nor unbeggars is the word.",
    ],
)
def test_quotations_titles_and_what_is_not_to_be_said_are_left_alone(block: str) -> None:
    assert of_terms(block) == []


def test_terms_are_those_of_the_language_that_is_printed() -> None:
    head = "title: {en: Sample, id: Contoh}\nlanguages: [en, id]"
    block = "prose: {en: Here are pengemis., id: Di sini ada beggars dan pengemis.}"
    assert [(column, message[:10]) for _, column, message, _ in of_terms(block, head=head)] == [
        (65, "“pengemis”")
    ]


def test_a_title_and_a_label_of_the_sheet_are_its_own_words() -> None:
    told = of_terms("heading: What beggars earn", head="title: On beggars")
    assert [line for line, *_ in told] == [3, 5]
