"""What a page cannot show is a problem at its place; a draft is printed in any case and lists it."""

from __future__ import annotations

from collections.abc import Callable

import pypdfium2
import pytest

from claims.place import Problem
from report import pdf
from report.edition import Edition
from report.printing import Printed, printed

Make = Callable[..., Edition]
Refused = Callable[[Edition], tuple[Problem, ...]]
SOURCES = "  - sources: {}\n"
LONG = "x" * 10_000


def text_of(done: Printed) -> str:
    document = pypdfium2.PdfDocument(done.data)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


@pytest.mark.parametrize(
    ("blocks", "line", "column", "message"),
    [
        ("  - heading: hello 😀 there\n", 5, 20, "U+1F600 GRINNING FACE cannot be printed"),
        ("  - heading: >\n      ab\n      ꯀ\n", 7, 7, "U+ABC0 MEETEI MAYEK LETTER KOK"),
        ('  - heading: "abc \\u202e def"\n', 5, 19, "U+202E RIGHT-TO-LEFT OVERRIDE"),
        ('  - heading: "abc \\u200f def"\n', 5, 19, "U+200F RIGHT-TO-LEFT MARK"),
        ("  - table: {claims: [{claim: third, label: 漢}]}\n" + SOURCES, 5, 44, "U+6F22 CJK"),
        (
            "  - chart: {kind: timeline, claims: [{claim: all-pupils, label: 漢}], title: x}\n" + SOURCES,
            5, 65, "U+6F22 CJK",
        ),
    ],
)  # fmt: skip
def test_a_character_without_a_sign_is_named_at_its_place(
    make: Make, refused: Refused, blocks: str, line: int, column: int, message: str
) -> None:
    (problem,) = refused(make(blocks))
    assert (problem.place.line, problem.place.column) == (line, column)
    assert message in problem.message
    assert "Latin, Greek and Cyrillic" in problem.hint


def test_a_character_of_the_registry_is_named_in_the_registry(make: Make, refused: Refused) -> None:
    registry = "registry: a\ntitle: b\nsources:\n  s: {title: T 漢, language: en}\nclaims:\n"
    registry += "  c: {figure: 5, says: Five., source: s}\n"
    (problem,) = refused(make("  - table: {claims: [c]}\n" + SOURCES, registry))
    assert (problem.place.file, problem.place.line, problem.place.column) == ("school/registry.yaml", 4, 16)


@pytest.mark.parametrize("kind", ["competing-estimates", "timeline", "unit-squares"])
def test_a_chart_higher_than_a_page_is_refused_at_its_block(make: Make, refused: Refused, kind: str) -> None:
    claims = f"[{{claim: all-pupils, label: {LONG}}}]"
    blocks = f"  - heading: x\n  - chart: {{kind: {kind}, claims: {claims}, title: t}}\n"
    (problem,) = refused(make(blocks + SOURCES))
    assert problem.place.line == 6
    assert "mm high with its heading, a page holds" in problem.message


def test_a_chart_that_needs_more_width_is_refused_at_its_block(
    make: Make, refused: Refused, monkeypatch: pytest.MonkeyPatch
) -> None:
    from report.charts import timeline

    monkeypatch.setattr(timeline, "LEAST_PLOT", 10_000.0)
    blocks = "  - heading: x\n  - chart: {kind: timeline, claims: [all-pupils], title: t}\n" + SOURCES
    (problem,) = refused(make(blocks))
    assert problem.place.line == 6
    assert "does not fit into a width" in problem.message


def test_a_long_running_line_is_shortened_and_never_behind_a_number(make: Make) -> None:
    pages = "  - heading: x\n  - page-break: true\n  - heading: y\n"
    for long in (
        "word " * 100,
        "w" * 1000,
        "word " * 12 + "{third} or {third} or {third} and more words " * 5,
    ):
        done = printed(make(pages, head=f'sheet: s\nlayout: brief\ntitle: "{long.strip()}"\nblocks:\n'))
        (line,) = [box.text for box in done.drawn.boxes if box.text.endswith("…")]
        assert line.startswith("w")
        assert not any(character.isdigit() for character in line)


def test_a_footer_that_is_too_long_is_refused_where_it_is_written(make: Make, refused: Refused) -> None:
    pages = "  - heading: x\n  - page-break: true\n  - heading: y\n"
    long = "word " * 100
    head = f"sheet: s\nlayout: brief\ntitle: T\norganisation: {{name: {long}}}\nblocks:\n"
    (footer,) = refused(make(pages, head=head))
    assert footer.place.line == 4


def test_a_title_is_no_way_round_the_bindings(make: Make, refused: Refused) -> None:
    (problem,) = refused(
        make("  - heading: x\n", head="sheet: s\nlayout: brief\ntitle: All 800 of them\nblocks:\n")
    )
    assert (problem.place.line, problem.place.column) == (3, 12)


def test_marked_sources_have_to_be_listed(make: Make, refused: Refused) -> None:
    (problem,) = refused(make("  - table: {claims: [third]}\n"))
    assert "no block lists them" in problem.message
    (problem,) = refused(make("  - table: {claims: [third]}\n" + SOURCES * 2))
    assert "twice" in problem.message


def test_a_list_of_sources_that_stands_first_lists_what_is_marked_below_it(make: Make) -> None:
    done = printed(make(SOURCES + "  - table: {claims: [third, fees-2018]}\n"))
    assert "[2] A <b>bold</b> & {braced} report" not in text_of(done)  # named by author and year
    assert "{braced}" in text_of(done)


def test_hostile_text_is_printed_as_it_stands(make: Make) -> None:
    text = '<b>x</b> & <img src=\\"http://x\\"> $x^{a}$'.replace("{a}", "a")
    done = printed(make(f'  - heading: "{text}"\n  - prose: "**a** & <i>"\n'))
    assert "<b>x</b> & <img" in text_of(done)
    assert "a & <i>" in text_of(done)


def test_words_of_ten_thousand_letters_are_broken_and_nothing_is_cut_off(make: Make) -> None:
    blocks = f"  - headline: {{text: {LONG}}}\n  - prose: {LONG}\n  - caveat: {LONG}\n  - heading: {LONG}\n"
    blocks += f"  - table: {{claims: [{{claim: third, label: {LONG}}}]}}\n" + SOURCES
    blocks += f"  - key-figures: {{figures: [{{claim: third, doubt: {LONG}}}]}}\n"
    done = printed(make(blocks))
    assert sum(box.text.count("x") for box in done.drawn.boxes) >= 6 * len(LONG)
    assert not [fault for fault in pdf.audit(done.drawn) if "margins" in fault or "lie on" in fault]


def test_a_table_of_five_hundred_claims_goes_over_many_pages(make: Make) -> None:
    claims = "".join(
        f"  c-{n}: {{figure: '{n + 1000}', says: It says {n}., source: s, when: {1500 + n}, citing: none}}\n"
        for n in range(500)
    )
    head = "registry: many\ntitle: Many\nsources: {s: {title: T, issued: 2018, language: en}}\n"
    registry = f"{head}claims:\n{claims}"
    names = ", ".join(f"c-{n}" for n in range(500))
    done = printed(make(f"  - table: {{claims: [{names}]}}\n" + SOURCES, registry))
    assert done.drawn.pages > 10
    assert pdf.audit(done.drawn) == []
    text = text_of(done)
    assert "1 000" in text.replace("\u00a0", " ")
    assert "1 499" in text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    "blocks",
    [
        "  - heading: 5 {nope} } **x\n",
        "  - heading: hello 😀\n",
        "  - table: {claims: [nix, third]}\n",
        "  - chart: {kind: timeline, claims: [{claim: all-pupils, label: 漢}], title: x}\n",
        f"  - chart: {{kind: timeline, claims: [{{claim: all-pupils, label: {LONG}}}], title: x}}\n",
        "  - chart: {kind: unit-squares, claims: [all-pupils, fees-2018, tens], title: x}\n",
        "  - chart: {kind: source-ladder, claims: [third], title: x}\n",
        "  - key-figures: {figures: [{claim: nix}, {claim: young, beside: nix}], shares: [1]}\n",
        "  - does-not-fit: {plain: [{finding: nix, text: 5}]}\n",
        "  - sources: {}\n  - sources: {}\n  - table: {claims: [third]}\n",
    ],
)
def test_a_draft_is_always_printed_and_says_what_is_missing(
    make: Make, refused: Refused, blocks: str
) -> None:
    problems = refused(make(blocks))
    done = printed(make(blocks), draft=True)
    text = " ".join(text_of(done).split())
    assert "Missing before this sheet can be printed" in text
    assert text.count("DRAFT") >= done.drawn.pages
    for problem in problems:
        if "no block lists them" not in problem.message:
            assert f"sheet.yaml:{problem.place.line}:{problem.place.column}" in text


def test_a_draft_with_furniture_that_is_too_long_is_printed(make: Make) -> None:
    head = (
        f"sheet: s\nlayout: brief\ntitle: {'word ' * 100}\norganisation: {{name: {'word ' * 100}}}\nblocks:\n"
    )
    done = printed(make("  - heading: x\n  - page-break: true\n  - heading: y\n", head=head), draft=True)
    assert done.drawn.pages == 3


def test_a_finished_draft_lists_nothing(make: Make) -> None:
    done = printed(make("  - heading: x\n"), draft=True)
    assert done.drawn.pages == 1
    assert "Missing" not in text_of(done)


def test_a_registry_without_claims_can_be_printed(make: Make) -> None:
    done = printed(
        make("  - headline: {text: Nothing yet}\n  - does-not-fit: {}\n", "registry: a\ntitle: b\n")
    )
    assert "No conflict found. Comparisons of figures and dates made: 0; could not be made: 0." in text_of(
        done
    )
