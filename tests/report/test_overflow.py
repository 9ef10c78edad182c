"""A handout with too much on it is told where, by how much, and what to cut."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from claims.place import Problem
from report.edition import Edition
from report.printing import printed

Make = Callable[..., Edition]
Refused = Callable[[Edition], tuple[Problem, ...]]

HEAD = "sheet: s\nlayout: handout\npaper: {}\nlarge_print: {}\ntitle: Pupils\nblocks:\n"
BREAKS = ("  - fold: true\n", "  - page-break: true\n", "  - fold: true\n")
WHERE = (
    "on side 1, above the fold",
    "on side 1, below the fold",
    "on side 2, above the fold",
    "on side 2, below the fold",
)
PAGES = ("on page 1 of 4", "on page 2 of 4", "on page 3 of 4", "on page 4 of 4")


def blocks(long: int, words: int, short: int = 12) -> str:
    """Four halves with a heading and a text each; that of one of them is long."""
    halves = [
        f"  - heading: A part\n  - prose: {'word ' * (words if at == long else short)}\n"
        for at in range(len(WHERE))
    ]
    return "".join(half + after for half, after in zip(halves, (*BREAKS, ""), strict=True))


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("half", range(4))
def test_it_is_told_which_half_takes_how_much_more_than_there_is_room_for(
    make: Make, refused: Refused, half: int, large: bool, paper: str
) -> None:
    head = HEAD.format(paper, "true" if large else "false")
    (problem,) = refused(make(blocks(half, 700), head=head))
    assert (PAGES if large else WHERE)[half] in problem.message
    high, room = map(int, re.findall(r"(\d+) mm", problem.message))
    cut, lines = map(int, re.findall(r"cut at least (\d+) mm there, about (\d+) lines", problem.hint)[0])
    assert abs(high - room - cut) <= 1
    assert high > room > (150 if large else 60)
    assert "`prose`" in problem.hint
    assert problem.place.line == 8 + 3 * half  # the text that is long
    # What is told is enough: as many lines less, and it is printed.
    a_line = lines_of(make, half, head).count("word")
    printed(make(blocks(half, 700 - lines * a_line), head=head))


def lines_of(make: Make, half: int, head: str) -> str:
    """The first line of the long text, as a short sheet prints it."""
    drawn = printed(make(blocks(half, 60, 60), head=head)).drawn
    return next(box.text for box in drawn.boxes if box.text.startswith("word word"))


def test_a_break_too_many_is_named(make: Make, refused: Refused) -> None:
    more = blocks(9, 0) + "  - page-break: true\n  - heading: More\n"
    (problem,) = refused(make(more, head=HEAD.format("A4", "false")))
    assert "a break asks for a page more" in problem.message
    assert problem.place.line == 19  # the heading behind it


def test_each_half_that_is_too_full_is_told(make: Make, refused: Refused) -> None:
    both = blocks(0, 700).replace("word " * 12, "word " * 700)
    problems = refused(make(both, head=HEAD.format("A4", "false")))
    assert [where in one.message for where, one in zip(WHERE, problems, strict=True)] == [True] * 4


def test_a_text_that_may_run_over_the_fold_has_the_whole_side(make: Make, refused: Refused) -> None:
    texts = f"  - prose: {'word ' * 1500}\n  - page-break: true\n  - prose: {'word ' * 20}\n"
    (problem,) = refused(make(texts, head=HEAD.format("A4", "false")))
    assert "on side 1 is" in problem.message
