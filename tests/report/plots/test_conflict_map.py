"""The map shows the conflicts that the checks found, with their conditions, and counts the rest."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from report.blocks import parts
from report.charts.conflict_map import ConflictMap
from report.edition import Edition
from report.languages import SOURCE, codes
from report.plots import Named, Wanted, conflict_map, own_claims
from report.printing import printed
from report.words import ENGLISH

Make = Callable[..., Edition]
SHEET_HEAD = "sheet: s\nlayout: brief\ntitle: Pupils\nlanguage: {}\nblocks:\n"
SHEET = "  - chart: {kind: conflict-map, title: x}\n"


@pytest.fixture
def made(make: Make) -> Edition:
    return make(SHEET)


def of(made: Edition, *claims: str) -> ConflictMap | None:
    path = ("blocks", 0, "chart")
    return conflict_map.data(Wanted(tuple(Named(name, name, path) for name in claims), path), made)


def test_without_claims_it_takes_those_of_every_conflict(made: Edition) -> None:
    names = own_claims("conflict-map", made) or ()
    assert {"young", "all-pupils"} <= set(names)
    assert set(names) == {claim for finding in made.conflicts for claim in finding.claims}
    assert own_claims("trend", made) is None, "no other chart has claims of its own"
    (part,) = parts(made)
    assert len(part.boxes) == 1
    assert not made.problems


def test_other_charts_still_ask_for_their_claims(make: Make) -> None:
    made = make("  - chart: {kind: timeline, title: x}\n")
    parts(made)
    assert "a chart needs claims" in made.problems[0].message


def test_a_conflict_has_its_condition_and_how_far_apart_its_figures_are(made: Edition) -> None:
    data = of(made, "young", "all-pupils")
    assert data is not None
    assert {node.id for node in data.nodes} == {"young", "all-pupils"}
    one = next(conflict for conflict in data.conflicts if len(conflict.nodes) > 1)
    assert set(one.nodes) == {"young", "all-pupils"}
    assert one.said.startswith("Do not fit together if both count the same")
    assert one.note == "More than 11.2 times apart."


def test_only_conflicts_between_the_claims_asked_for_are_drawn(made: Edition) -> None:
    data = of(made, "all-pupils", "arrivals-2010", "young")
    assert data is not None
    assert all({"young", "all-pupils"} >= set(one.nodes) for one in data.conflicts)
    assert (data.quiet, data.elsewhere) == (1, 0)
    alone = of(made, "fees-2018", "young")
    assert alone is not None
    assert (alone.quiet, alone.elsewhere) == (0, 1)
    assert data.made == made.comparisons("holds", "conflicts", "undecided")


def test_a_repetition_stands_for_what_it_repeats(made: Edition) -> None:
    data = of(made, "young-again", "all-pupils")
    assert data is not None
    assert (data.nodes[0].id, data.nodes[0].label) == ("young", "young-again")


def test_claims_without_a_conflict_are_told_so_calmly_with_how_much_was_compared(
    make: Make, said: Callable[[Edition], str]
) -> None:
    """Nothing is wrong with them: the sheet is printed, without the title of a map that is not there."""
    made = make(
        "  - chart: {kind: conflict-map, claims: [about-girls, arrivals-2010], title: What clashes}\n"
    )
    told = said(made)
    assert told.startswith(
        "No figures here were found to exclude each other. Comparisons of figures and dates made:"
    )
    assert "What clashes" not in told
    assert not made.problems


def test_a_figure_that_does_not_fit_with_one_off_the_map_is_told(
    make: Make, said: Callable[[Edition], str]
) -> None:
    made = make("  - chart: {kind: conflict-map, claims: [about-girls, young], title: x}\n")
    told = said(made)
    assert "More than 900 000 pupils under 12 " in told
    assert "does not fit if comparable" in told
    assert list(made.statuses) == ["does not fit if comparable"]


@pytest.mark.parametrize("language", codes())
def test_a_registry_without_conflicts_is_printed_in_every_language(make: Make, language: str) -> None:
    registry = "registry: a\ntitle: b\nissued: 2026-01-15\nsources:\n  s: {title: S, text: {file: s.txt}}\n"
    made = make(SHEET, registry, SHEET_HEAD.format(language))
    page = printed(made)
    text = " ".join(box.text for box in page.drawn.boxes)
    assert made.words.none_exclude in text
    assert language == SOURCE or made.words.none_exclude != ENGLISH.none_exclude


def test_dates_that_do_not_fit_are_told_in_full(make: Make) -> None:
    made = make(SHEET)
    of_dates = [one for one in made.conflicts if not one.claims]
    data = of(made, *(own_claims("conflict-map", made) or ()))
    assert data is not None
    assert data.beyond == len(of_dates) > 0, "conflicts of no figure are counted"


def test_an_accepted_conflict_says_why(make: Make, accepting: Callable[[str], str]) -> None:
    made = make(SHEET, accepting("subset-exceeds-whole/young/all-pupils"))
    data = of(made, "young", "all-pupils")
    assert data is not None
    assert any(
        "Accepted: counted in another year (A. Editor, until 30 June 2099)." in one.note
        for one in data.conflicts
    )
