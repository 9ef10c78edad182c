"""What does not fit: every conflict or its number, accepted ones with their reason, what was compared."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from report.blocks import all_blocks, parts
from report.box import Columns
from report.edition import Edition

Make = Callable[..., Edition]
Said = Callable[[Edition], str]


def test_every_conflict_is_told_in_words_of_readers(make: Make, said: Said) -> None:
    made = make("  - does-not-fit: {most: 20}\n")
    text = said(made)
    assert len(made.conflicts) >= 3
    assert text.count("do not fit together") == len(made.conflicts)
    for name in ("leaflet-1996", "all-pupils", "act-2003", "survey-2017"):
        assert name not in text
    assert "To settle it:" in text


def test_what_is_left_out_is_counted(make: Make, said: Said) -> None:
    made = make("  - does-not-fit: {most: 1}\n")
    assert f"{len(made.conflicts) - 1} more stand in the registry: claims check school." in said(made)


def test_comparisons_that_could_not_be_made_are_said_once(make: Make, said: Said) -> None:
    made = make("  - does-not-fit: {}\n")
    counted = (made.comparisons("holds", "conflicts", "undecided"), made.comparisons("could_not_run"))
    assert (
        said(made).count(
            f"Comparisons of figures and dates made: {counted[0]}; could not be made: {counted[1]}."
        )
        == 1
    )


def test_no_conflict_says_of_how_many_comparisons(make: Make, said: Said) -> None:
    made = make("  - does-not-fit: {}\n", "registry: a\ntitle: b\n")
    assert said(made) == "No conflict found. Comparisons of figures and dates made: 0; could not be made: 0."


def test_an_accepted_finding_is_a_caveat_with_its_reason(
    make: Make, said: Said, accepting: Callable[[str], str]
) -> None:
    registry = accepting("subset-exceeds-whole/young/all-pupils")
    text = said(make("  - does-not-fit: {most: 0}\n", registry))
    assert "More than 900 000 pupils under 12" in text
    assert "Accepted: counted in another year (A. Editor, until 30 June 2099)." in text
    open_ones = len(make("  - heading: x\n").conflicts) - 1
    assert f"{open_ones} more stand in the registry" in text


def test_an_acceptance_that_accepts_nothing_is_no_news_for_readers(make: Make, said: Said) -> None:
    registry = (
        "registry: a\ntitle: b\naccepted:\n  - {finding: 3f9c01d2aa, because: x, by: y, until: 2099-01-01}\n"
    )
    made = make("  - does-not-fit: {}\n", registry)
    assert made.report.findings
    assert "No conflict found" in said(made)


def test_words_of_the_sheet_take_the_place_of_those_of_the_check(make: Make, said: Said) -> None:
    plain = "{finding: subset-exceeds-whole/young/all-pupils, text: 'Too many: {RATIO}.'}"
    plain = plain.replace("RATIO", "finding:subset-exceeds-whole/young.ratio")
    text = said(make(f"  - does-not-fit: {{plain: [{plain}]}}\n"))
    assert "Too many: more than 11.2 times." in text
    assert "More than 900 000 pupils" not in text


def test_an_unknown_finding_is_a_problem(make: Make) -> None:
    made = make("  - does-not-fit: {plain: [{finding: nix, text: x}]}\n")
    parts(made)
    assert [problem.message for problem in made.problems] == ["no finding is nix"]


@pytest.mark.parametrize("columns", [0, 1, 2, 3])
def test_it_stands_in_one_column_or_two(make: Make, columns: int) -> None:
    made = make(f"  - does-not-fit: {{columns: {columns}}}\n")
    (part,) = parts(made)
    assert isinstance(part.boxes[1], Columns) == (columns >= 2), "below the line that counts all comparisons"
    assert made.problems == []


def test_a_block_of_every_kind_is_found_by_its_file() -> None:
    assert {"caveat", "chart", "does-not-fit", "key-figures", "page-break", "say"} <= set(all_blocks())
    assert [name for name, block in all_blocks().items() if block.last] == ["sources"]
