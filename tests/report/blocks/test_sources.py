"""The list of sources: it holds that of every figure of the sheet, and is set in columns about equally long."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from report.blocks.sources import _parted
from report.box import Item, Paragraph, Run
from report.edition import Edition
from report.printing import printed


def items(*lengths: int) -> tuple[Item, ...]:
    return tuple(
        Item(f"[{number}]", (Paragraph((Run("x" * length),)),)) for number, length in enumerate(lengths, 1)
    )


@pytest.mark.parametrize(
    ("lengths", "columns", "parts"),
    [
        ((150, 40, 40, 150, 40, 40, 40, 70, 130), 2, [4, 5]),  # 8 lines and 8; not 9 and 7
        ((40, 40, 40, 40), 2, [2, 2]),
        ((40, 40, 40), 2, [2, 1]),
        ((400, 40, 40), 2, [1, 2]),
        ((40, 40, 40, 40, 40, 40), 3, [2, 2, 2]),
        ((40,), 2, [1]),
        ((40, 400), 3, [1, 1]),
        ((400, 40), 1, [2]),
    ],
)
def test_the_longest_column_is_as_short_as_can_be(
    lengths: tuple[int, ...], columns: int, parts: list[int]
) -> None:
    every = items(*lengths)
    found = list(_parted(every, columns))
    assert [len(part) for part in found] == parts
    assert tuple(item for part in found for item in part) == every


HEADLINE = '  - headline: {{text: "{}"}}\n'
LIST = "  - sources: {short: true}\n"
SAID = '  - say: {say: [{text: "{young} are young.", why: Printed.}]}\n'


@pytest.mark.parametrize(
    ("blocks", "listed"),
    [
        (HEADLINE.format("{all-pupils} pupils in {all-pupils.when}"), ["A <b>bold</b>"]),
        (SAID + HEADLINE.format("{about-girls} girls"), ["A <b>bold</b>", "A survey"]),  # in the order of the sheet
        (HEADLINE.format("They are {finding:subset-exceeds-whole/young/all-pupils.ratio} apart"), ["A <b>bold</b>"]),
        (
            HEADLINE.format("Of {all-pupils.printed}") + "  - table: {claims: [girls-share]}\n",
            ["A survey", "A <b>bold</b>"],
        ),
    ],
)  # fmt: skip
def test_the_source_of_every_figure_is_listed_marked_or_not(
    make: Callable[[str], Edition], said: Callable[[Edition], str], blocks: str, listed: list[str]
) -> None:
    printed = said(make(blocks + LIST)).split("Sources", 1)[1]
    found = [printed.find(title) for title in listed]
    assert -1 not in found
    assert found == sorted(found)


def test_a_list_without_sources_says_why(
    make: Callable[[str], Edition], said: Callable[[Edition], str]
) -> None:
    """A block that prints nothing looks like a fault of the program."""
    assert "Sources – none, as this sheet prints no figure" in said(make("  - heading: A word\n" + LIST))


def test_a_draft_lists_the_sources_of_figures_in_texts(make: Callable[[str], Edition]) -> None:
    page = printed(make(HEADLINE.format("{all-pupils} pupils, and 17")), draft=True)
    assert any("A <b>bold</b>" in box.text for box in page.drawn.boxes)
