"""The key to the marks: once on a sheet, only those that it uses."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claims.checks import all_checks, sample
from claims.finding import Finding
from report.box import Mark, Paragraph, TableBox, plain
from report.edition import Edition
from report.layouts import layout
from report.legend import with_legend
from report.status import conflict, statuses

Make = Callable[..., Edition]
TWO = "  - key-figures: {figures: [{claim: young}]}\n  - table: {claims: [all-pupils, girls-range]}\n"


def legend_of(edition: Edition) -> list[str]:
    parts = with_legend(layout("brief").arranged(edition), edition)
    texts = [plain(box.runs) for part in parts for box in part.boxes if isinstance(box, Paragraph)]
    return [text.replace("\u00a0", " ") for text in texts if edition.words.key in text]


@pytest.mark.parametrize("blocks", [TWO, TWO.splitlines(keepends=True)[0], TWO * 2])
def test_it_stands_once_and_explains_what_is_used(make: Make, blocks: str) -> None:
    edition = make(blocks)
    (text,) = legend_of(edition)
    assert edition.statuses
    for status in edition.statuses.values():
        assert text.count(f"{status.name}: {status.means}.") == 1
    assert edition.words.no_place_means not in text  # the place of none of these is missing


def test_a_sheet_without_marks_has_none(make: Make) -> None:
    assert legend_of(make("  - heading: x\n")) == []


def test_every_status_of_a_row_stands_in_the_key(make: Make) -> None:
    edition = make("  - table: {claims: [young, all-pupils, about-girls, third, tens]}\n")
    parts = with_legend(layout("brief").arranged(edition), edition)
    (table,) = [box for part in parts for box in part.boxes if isinstance(box, TableBox)]
    shown = {one.shape for row in table.rows for cell in row for one in cell if isinstance(one, Mark)}
    assert shown <= {one.shape for one in edition.statuses.values()}


def test_one_shape_means_one_thing(make: Make) -> None:
    edition = make("  - heading: x\n")
    found = {one.name: one.shape for claim in edition.registry.claims for one in statuses(edition, claim)}
    assert len(set(found.values())) == len(found)


def test_only_what_rests_on_print_alone_does_not_fit_as_printed(make: Make) -> None:
    (manual,) = (one.manual for one in all_checks() if one.name == "parts-exceed-whole")
    edition = make("  - heading: x\n", sample(manual.flagged))
    (certain,) = edition.conflicts
    assert certain.level == "error"
    assert {statuses(edition, claim)[0].word for claim in certain.claims} == {"does not fit as printed"}
    loose = make("  - heading: x\n")
    pending: list[Finding] = [one for one in loose.conflicts if one.level == "warning"]
    assert pending
    assert not [one for one in pending if "as printed" in conflict(one, loose).word]
